// Generated from corpus/lexicons/communes.tsv by `npm run data`. Do not edit.

export const COMMUNES: string = `id	forms	type	canonical	valid_from	valid_to	provinces
commune.1-bao-loc	1 Bảo Lộc	phuong		2025-07-01		68
commune.2-bao-loc	2 Bảo Lộc	phuong		2025-07-01		68
commune.3-bao-loc	3 Bảo Lộc	phuong		2025-07-01		68
commune.a-doi	A Dơi	xa		2025-07-01		44
commune.a-luoi-1	A Lưới 1	xa		2025-07-01		46
commune.a-luoi-2	A Lưới 2	xa		2025-07-01		46
commune.a-luoi-3	A Lưới 3	xa		2025-07-01		46
commune.a-luoi-4	A Lưới 4	xa		2025-07-01		46
commune.a-luoi-5	A Lưới 5	xa		2025-07-01		46
commune.a-mu-sung	A Mú Sung	xa		2025-07-01		15
commune.a-sao	A Sào	xa		2025-07-01		33
commune.ai-quoc	Ái Quốc	several		2025-07-01		phuong:31 xa:33
commune.ai-tu	Ái Tử	xa		2025-07-01		44
commune.al-ba	Al Bá	xa		2025-07-01		52
commune.an-bien	An Biên	several		2025-07-01		phuong:31 xa:91
commune.an-binh	An Bình	several		2025-07-01		xa:25,86 phuong:52,82,92
commune.an-chau	An Châu	xa		2025-07-01		40,91
commune.an-cu	An Cư	xa		2025-07-01		91
commune.an-cuu	An Cựu	phuong		2025-07-01		46
commune.an-dinh	An Định	xa		2025-07-01		86
commune.an-dong	An Đông	phuong		2025-07-01		79
commune.an-duong	An Dương	phuong		2025-07-01		31
commune.an-hai	An Hải	phuong		2025-07-01		31,48
commune.an-hao	Ân Hảo	xa		2025-07-01		52
commune.an-hiep	An Hiệp	xa		2025-07-01		86
commune.an-hoa	An Hòa	xa		2025-07-01		52,82
commune.an-hoi	An Hội	phuong		2025-07-01		86
commune.an-hoi-dong	An Hội Đông	phuong		2025-07-01		79
commune.an-hoi-tay	An Hội Tây	phuong		2025-07-01		79
commune.an-hung	An Hưng	xa		2025-07-01		31
commune.an-huu	An Hữu	xa		2025-07-01		82
commune.an-khanh	An Khánh	several		2025-07-01		xa:01,19,31 phuong:79
commune.an-khe	An Khê	phuong		2025-07-01		48,52
commune.an-lac	An Lạc	several		2025-07-01		xa:24 phuong:79
commune.an-lac-thon	An Lạc Thôn	xa		2025-07-01		92
commune.an-lao	An Lão	xa		2025-07-01		31,52
commune.an-loc	An Lộc	phuong		2025-07-01		75
commune.an-long	An Long	xa		2025-07-01		79,82
commune.an-luc-long	An Lục Long	xa		2025-07-01		80
commune.an-luong	An Lương	xa		2025-07-01		52
commune.an-minh	An Minh	xa		2025-07-01		91
commune.an-ngai-trung	An Ngãi Trung	xa		2025-07-01		86
commune.an-nghia	An Nghĩa	xa		2025-07-01		25
commune.an-nhon	An Nhơn	phuong		2025-07-01		52,79
commune.an-nhon-bac	An Nhơn Bắc	phuong		2025-07-01		52
commune.an-nhon-dong	An Nhơn Đông	phuong		2025-07-01		52
commune.an-nhon-nam	An Nhơn Nam	phuong		2025-07-01		52
commune.an-nhon-tay	An Nhơn Tây	xa		2025-07-01		52,79
commune.an-ninh	An Ninh	xa		2025-07-01		80,92
commune.an-nong	An Nông	xa		2025-07-01		38
commune.an-phong	An Phong	phuong		2025-07-01		31
commune.an-phu	An Phú	several		2025-07-01		xa:31,51,91 phuong:52,79
commune.an-phu-dong	An Phú Đông	phuong		2025-07-01		79
commune.an-phu-tan	An Phú Tân	xa		2025-07-01		86
commune.an-phuoc	An Phước	xa		2025-07-01		75,82
commune.an-quang	An Quang	xa		2025-07-01		31
commune.an-qui	An Qui	xa		2025-07-01		86
commune.an-sinh	An Sinh	phuong		2025-07-01		22
commune.an-thang	An Thắng	phuong		2025-07-01		48
commune.an-thanh	An Thành	xa		2025-07-01		31
commune.an-thanh-thuy	An Thạnh Thủy	xa		2025-07-01		82
commune.an-thanh-x2	An Thạnh	xa		2025-07-01		92
commune.an-thi	Ân Thi	xa		2025-07-01		33
commune.an-thoi-dong	An Thới Đông	xa		2025-07-01		79
commune.an-tinh	An Tịnh	phuong		2025-07-01		80
commune.an-toan	An Toàn	xa		2025-07-01		52
commune.an-trach	An Trạch	xa		2025-07-01		96
commune.an-truong	An Trường	xa		2025-07-01		31,86
commune.an-tuong	An Tường	phuong		2025-07-01		08
commune.an-tuong-x2	Ân Tường	xa		2025-07-01		52
commune.an-vien	An Viễn	xa		2025-07-01		75
commune.an-vinh	An Vinh	xa		2025-07-01		52
commune.an-xuyen	An Xuyên	phuong		2025-07-01		96
commune.anh-dung	Anh Dũng	xa		2025-07-01		56
commune.anh-son	Anh Sơn	xa		2025-07-01		40
commune.anh-son-dong	Anh Sơn Đông	xa		2025-07-01		40
commune.au-co	Âu Cơ	phuong		2025-07-01		25
commune.au-lau	Âu Lâu	phuong		2025-07-01		15
commune.avuong	Avương	xa		2025-07-01		48
commune.ayun	Ayun	xa		2025-07-01		52
commune.ayun-pa	Ayun Pa	phuong		2025-07-01		52
commune.b-lao	B'Lao	phuong		2025-07-01		68
commune.ba-be	Ba Bể	xa		2025-07-01		19
commune.ba-che	Ba Chẽ	xa		2025-07-01		22
commune.ba-chuc	Ba Chúc	xa		2025-07-01		91
commune.ba-diem	Bà Điểm	xa		2025-07-01		79
commune.ba-dinh	Ba Đình	several		2025-07-01		phuong:01 xa:38
commune.ba-dinh-x2	Ba Dinh	xa		2025-07-01		51
commune.ba-don	Ba Đồn	phuong		2025-07-01		44
commune.ba-dong	Ba Động	xa		2025-07-01		51
commune.ba-gia	Ba Gia	xa		2025-07-01		51
commune.ba-long	Ba Lòng	xa		2025-07-01		44
commune.ba-na	Bà Nà	xa		2025-07-01		48
commune.ba-ngoi	Ba Ngòi	phuong		2025-07-01		56
commune.ba-ria	Bà Rịa	phuong		2025-07-01		79
commune.ba-sao	Ba Sao	xa		2025-07-01		82
commune.ba-son	Ba Sơn	xa		2025-07-01		20
commune.ba-thuoc	Bá Thước	xa		2025-07-01		38
commune.ba-to	Ba Tơ	xa		2025-07-01		51
commune.ba-to-x2	Ba Tô	xa		2025-07-01		51
commune.ba-tri	Ba Tri	xa		2025-07-01		86
commune.ba-vi	Ba Vì	xa		2025-07-01		01,51
commune.ba-vinh	Ba Vinh	xa		2025-07-01		51
commune.ba-xa	Ba Xa	xa		2025-07-01		51
commune.ba-xuyen	Bá Xuyên	phuong		2025-07-01		19
commune.bac-ai	Bác Ái	xa		2025-07-01		56
commune.bac-ai-dong	Bác Ái Đông	xa		2025-07-01		56
commune.bac-ai-tay	Bác Ái Tây	xa		2025-07-01		56
commune.bac-an-phu	Bắc An Phụ	phuong		2025-07-01		31
commune.bac-binh	Bắc Bình	xa		2025-07-01		68
commune.bac-cam-ranh	Bắc Cam Ranh	phuong		2025-07-01		56
commune.bac-dong-hung	Bắc Đông Hưng	xa		2025-07-01		33
commune.bac-dong-quan	Bắc Đông Quan	xa		2025-07-01		33
commune.bac-gia-nghia	Bắc Gia Nghĩa	phuong		2025-07-01		68
commune.bac-giang	Bắc Giang	phuong		2025-07-01		24
commune.bac-gianh	Bắc Gianh	phuong		2025-07-01		44
commune.bac-ha	Bắc Hà	xa		2025-07-01		15
commune.bac-hong-linh	Bắc Hồng Lĩnh	phuong		2025-07-01		42
commune.bac-kan	Bắc Kạn	phuong		2025-07-01		19
commune.bac-khanh-vinh	Bắc Khánh Vĩnh	xa		2025-07-01		56
commune.bac-lieu	Bạc Liêu	phuong		2025-07-01		96
commune.bac-lung	Bắc Lũng	xa		2025-07-01		24
commune.bac-ly	Bắc Lý	xa		2025-07-01		37,40
commune.bac-me	Bắc Mê	xa		2025-07-01		08
commune.bac-nha-trang	Bắc Nha Trang	phuong		2025-07-01		56
commune.bac-ninh-hoa	Bắc Ninh Hòa	xa		2025-07-01		56
commune.bac-quang	Bắc Quang	xa		2025-07-01		08
commune.bac-ruong	Bắc Ruộng	xa		2025-07-01		68
commune.bac-son	Bắc Sơn	xa		2025-07-01		20
commune.bac-tan-uyen	Bắc Tân Uyên	xa		2025-07-01		79
commune.bac-thai-ninh	Bắc Thái Ninh	xa		2025-07-01		33
commune.bac-thanh-mien	Bắc Thanh Miện	xa		2025-07-01		31
commune.bac-thuy-anh	Bắc Thụy Anh	xa		2025-07-01		33
commune.bac-tien-hung	Bắc Tiên Hưng	xa		2025-07-01		33
commune.bac-trach	Bắc Trạch	xa		2025-07-01		44
commune.bac-yen	Bắc Yên	xa		2025-07-01		14
commune.bach-dang	Bạch Đằng	several		2025-07-01		xa:04 phuong:31
commune.bach-dich	Bạch Đích	xa		2025-07-01		08
commune.bach-ha	Bạch Hà	xa		2025-07-01		40
commune.bach-long-vi	Bạch Long Vĩ	dac-khu		2025-07-01		31
commune.bach-mai	Bạch Mai	phuong		2025-07-01		01
commune.bach-ngoc	Bạch Ngọc	xa		2025-07-01		08,40
commune.bach-quang	Bách Quang	phuong		2025-07-01		19
commune.bach-thong	Bạch Thông	xa		2025-07-01		19
commune.bach-xa	Bạch Xa	xa		2025-07-01		08
commune.bai-chay	Bãi Cháy	phuong		2025-07-01		22
commune.ban-bo	Bản Bo	xa		2025-07-01		12
commune.ban-co	Bàn Cờ	phuong		2025-07-01		79
commune.ban-ho	Bản Hồ	xa		2025-07-01		15
commune.ban-lau	Bản Lầu	xa		2025-07-01		15
commune.ban-lien	Bản Liền	xa		2025-07-01		15
commune.ban-may	Bản Máy	xa		2025-07-01		08
commune.ban-nguyen	Bản Nguyên	xa		2025-07-01		25
commune.ban-thach	Bàn Thạch	phuong		2025-07-01		48
commune.ban-xeo	Bản Xèo	xa		2025-07-01		15
commune.bang-hanh	Bằng Hành	xa		2025-07-01		08
commune.bang-lang	Bằng Lang	xa		2025-07-01		08
commune.bang-luan	Bằng Luân	xa		2025-07-01		25
commune.bang-mac	Bằng Mạc	xa		2025-07-01		20
commune.bang-thanh	Bằng Thành	xa		2025-07-01		19
commune.bang-van	Bằng Vân	xa		2025-07-01		19
commune.bao-ai	Bảo Ái	xa		2025-07-01		15
commune.bao-an	Bảo An	phuong		2025-07-01		56
commune.bao-dai	Bảo Đài	xa		2025-07-01		24
commune.bao-ha	Bảo Hà	xa		2025-07-01		15
commune.bao-la	Bao La	xa		2025-07-01		25
commune.bao-lac	Bảo Lạc	xa		2025-07-01		04
commune.bao-lam	Bảo Lâm	xa		2025-07-01		04
commune.bao-lam-1	Bảo Lâm 1	xa		2025-07-01		68
commune.bao-lam-2	Bảo Lâm 2	xa		2025-07-01		68
commune.bao-lam-3	Bảo Lâm 3	xa		2025-07-01		68
commune.bao-lam-4	Bảo Lâm 4	xa		2025-07-01		68
commune.bao-lam-5	Bảo Lâm 5	xa		2025-07-01		68
commune.bao-nhai	Bảo Nhai	xa		2025-07-01		15
commune.bao-thang	Bảo Thắng	xa		2025-07-01		15
commune.bao-thanh	Bảo Thạnh	xa		2025-07-01		86
commune.bao-thuan	Bảo Thuận	xa		2025-07-01		68
commune.bao-vinh	Bảo Vinh	phuong		2025-07-01		75
commune.bao-yen	Bảo Yên	xa		2025-07-01		15
commune.bat-bat	Bất Bạt	xa		2025-07-01		01
commune.bat-mot	Bát Mọt	xa		2025-07-01		38
commune.bat-trang	Bát Tràng	xa		2025-07-01		01
commune.bat-xat	Bát Xát	xa		2025-07-01		15
commune.bau-bang	Bàu Bàng	xa		2025-07-01		79
commune.bau-can	Bàu Cạn	xa		2025-07-01		52
commune.bau-ham	Bàu Hàm	xa		2025-07-01		75
commune.bau-lam	Bàu Lâm	xa		2025-07-01		79
commune.bay-hien	Bảy Hiền	phuong		2025-07-01		79
commune.be-van-dan	Bế Văn Đàn	xa		2025-07-01		04
commune.ben-cat	Bến Cát	phuong		2025-07-01		79
commune.ben-cau	Bến Cầu	xa		2025-07-01		80
commune.ben-giang	Bến Giằng	xa		2025-07-01		48
commune.ben-hai	Bến Hải	xa		2025-07-01		44
commune.ben-hien	Bến Hiên	xa		2025-07-01		48
commune.ben-luc	Bến Lức	xa		2025-07-01		80
commune.ben-quan	Bến Quan	xa		2025-07-01		44
commune.ben-thanh	Bến Thành	phuong		2025-07-01		79
commune.ben-tre	Bến Tre	phuong		2025-07-01		86
commune.bich-hao	Bích Hào	xa		2025-07-01		40
commune.bien-bach	Biển Bạch	xa		2025-07-01		96
commune.bien-dong	Biển Động	xa		2025-07-01		24
commune.bien-ho	Biển Hồ	xa		2025-07-01		52
commune.bien-hoa	Biên Hòa	phuong		2025-07-01		75
commune.bien-son	Biên Sơn	xa		2025-07-01		24
commune.bien-thuong	Biện Thượng	xa		2025-07-01		38
commune.bim-son	Bỉm Sơn	phuong		2025-07-01		38
commune.binh-an	Bình An	xa		2025-07-01		08,37,52,75,91
commune.binh-ca	Bình Ca	xa		2025-07-01		08
commune.binh-chanh	Bình Chánh	xa		2025-07-01		79
commune.binh-chau	Bình Châu	xa		2025-07-01		79
commune.binh-chuan	Bình Chuẩn	xa		2025-07-01		40
commune.binh-chuong	Bình Chương	xa		2025-07-01		51
commune.binh-co	Bình Cơ	phuong		2025-07-01		79
commune.binh-dai	Bình Đại	xa		2025-07-01		86
commune.binh-dien	Bình Điền	xa		2025-07-01		46
commune.binh-dinh	Bình Định	several		2025-07-01		xa:33 phuong:52
commune.binh-dong	Bình Đông	phuong		2025-07-01		79
commune.binh-duc	Bình Đức	several		2025-07-01		xa:80 phuong:91
commune.binh-duong	Bình Dương	several		2025-07-01		xa:52 phuong:79
commune.binh-gia	Bình Gia	xa		2025-07-01		20
commune.binh-gia-x2	Bình Giã	xa		2025-07-01		79
commune.binh-giang	Bình Giang	xa		2025-07-01		31,37,91
commune.binh-hang-trung	Bình Hàng Trung	xa		2025-07-01		82
commune.binh-hiep	Bình Hiệp	xa		2025-07-01		52,80
commune.binh-hoa	Bình Hòa	several		2025-07-01		phuong:79 xa:80,91
commune.binh-hung	Bình Hưng	xa		2025-07-01		79
commune.binh-hung-hoa	Bình Hưng Hòa	phuong		2025-07-01		79
commune.binh-khanh	Bình Khánh	xa		2025-07-01		79
commune.binh-khe	Bình Khê	several		2025-07-01		phuong:22 xa:52
commune.binh-kien	Bình Kiến	phuong		2025-07-01		66
commune.binh-lieu	Bình Liêu	xa		2025-07-01		22
commune.binh-loc	Bình Lộc	phuong		2025-07-01		75
commune.binh-loi	Bình Lợi	xa		2025-07-01		79
commune.binh-loi-trung	Bình Lợi Trung	phuong		2025-07-01		79
commune.binh-long	Bình Long	phuong		2025-07-01		75
commune.binh-lu	Bình Lư	xa		2025-07-01		12
commune.binh-luc	Bình Lục	xa		2025-07-01		37
commune.binh-minh	Bình Minh	several		2025-07-01		xa:01,37,40,51,75 phuong:80,86
commune.binh-my	Bình Mỹ	xa		2025-07-01		37,79,91
commune.binh-nguyen	Bình Nguyên	xa		2025-07-01		25,33
commune.binh-ninh	Bình Ninh	xa		2025-07-01		82
commune.binh-phu	Bình Phú	several		2025-07-01		xa:25,52,82,86 phuong:79
commune.binh-phuoc	Bình Phước	several		2025-07-01		phuong:75 xa:86
commune.binh-quoi	Bình Quới	phuong		2025-07-01		79
commune.binh-son	Bình Sơn	xa		2025-07-01		37,51,91
commune.binh-tan	Bình Tân	several		2025-07-01		xa:75 phuong:79
commune.binh-tay	Bình Tây	phuong		2025-07-01		79
commune.binh-thanh	Bình Thành	xa		2025-07-01		19,80,82
commune.binh-thanh-dong	Bình Thạnh Đông	xa		2025-07-01		91
commune.binh-thanh-x2	Bình Thanh	xa		2025-07-01		33
commune.binh-thanh-x3	Bình Thạnh	phuong		2025-07-01		79
commune.binh-thoi	Bình Thới	phuong		2025-07-01		79
commune.binh-thuan	Bình Thuận	several		2025-07-01		phuong:08,68 xa:14
commune.binh-thuy	Bình Thủy	phuong		2025-07-01		92
commune.binh-tien	Bình Tiên	phuong		2025-07-01		79
commune.binh-tri-dong	Bình Trị Đông	phuong		2025-07-01		79
commune.binh-trung	Bình Trưng	several		2025-07-01		phuong:79 xa:82
commune.binh-tuyen	Bình Tuyền	xa		2025-07-01		25
commune.binh-xa	Bình Xa	xa		2025-07-01		08
commune.binh-xuan	Bình Xuân	phuong		2025-07-01		82
commune.binh-xuyen	Bình Xuyên	xa		2025-07-01		25
commune.binh-yen	Bình Yên	xa		2025-07-01		19
commune.bo-de	Bồ Đề	phuong		2025-07-01		01
commune.bo-ha	Bố Hạ	xa		2025-07-01		24
commune.bo-ngoong	Bờ Ngoong	xa		2025-07-01		52
commune.bo-sinh	Bó Sinh	xa		2025-07-01		14
commune.bo-trach	Bố Trạch	xa		2025-07-01		44
commune.bo-y	Bờ Y	xa		2025-07-01		51
commune.bom-bo	Bom Bo	xa		2025-07-01		75
commune.bong-lai	Bồng Lai	phuong		2025-07-01		24
commune.bong-son	Bồng Sơn	phuong		2025-07-01		52
commune.bu-dang	Bù Đăng	xa		2025-07-01		75
commune.bu-gia-map	Bù Gia Mập	xa		2025-07-01		75
commune.bum-nua	Bum Nưa	xa		2025-07-01		12
commune.bum-to	Bum Tở	xa		2025-07-01		12
commune.bung-lao	Búng Lao	xa		2025-07-01		11
commune.buon-don	Buôn Đôn	xa		2025-07-01		66
commune.buon-ho	Buôn Hồ	phuong		2025-07-01		66
commune.buon-ma-thuot	Buôn Ma Thuột	phuong		2025-07-01		66
commune.ca-dam	Cà Đam	xa		2025-07-01		51
commune.ca-na	Cà Ná	xa		2025-07-01		56
commune.ca-thanh	Ca Thành	xa		2025-07-01		04
commune.cac-son	Các Sơn	xa		2025-07-01		38
commune.cai-be	Cái Bè	xa		2025-07-01		82
commune.cai-chien	Cái Chiên	xa		2025-07-01		22
commune.cai-doi-vam	Cái Đôi Vàm	xa		2025-07-01		96
commune.cai-khe	Cái Khế	phuong		2025-07-01		92
commune.cai-kinh	Cai Kinh	xa		2025-07-01		20
commune.cai-lay	Cai Lậy	phuong		2025-07-01		82
commune.cai-ngang	Cái Ngang	xa		2025-07-01		86
commune.cai-nhum	Cái Nhum	xa		2025-07-01		86
commune.cai-nuoc	Cái Nước	xa		2025-07-01		96
commune.cai-rang	Cái Răng	phuong		2025-07-01		92
commune.cai-von	Cái Vồn	phuong		2025-07-01		86
commune.cam-an	Cam An	xa		2025-07-01		56
commune.cam-binh	Cẩm Bình	xa		2025-07-01		42
commune.cam-due	Cẩm Duệ	xa		2025-07-01		42
commune.cam-duong	Cam Đường	phuong		2025-07-01		15
commune.cam-giang	Cẩm Giàng	xa		2025-07-01		19,31
commune.cam-giang-x2	Cẩm Giang	xa		2025-07-01		31
commune.cam-hiep	Cam Hiệp	xa		2025-07-01		56
commune.cam-hong	Cam Hồng	xa		2025-07-01		44
commune.cam-hung	Cẩm Hưng	xa		2025-07-01		42
commune.cam-khe	Cẩm Khê	xa		2025-07-01		25
commune.cam-lac	Cẩm Lạc	xa		2025-07-01		42
commune.cam-lam	Cam Lâm	xa		2025-07-01		56
commune.cam-le	Cẩm Lệ	phuong		2025-07-01		48
commune.cam-linh	Cam Linh	phuong		2025-07-01		56
commune.cam-lo	Cam Lộ	xa		2025-07-01		44
commune.cam-ly	Cẩm Lý	xa		2025-07-01		24
commune.cam-ly-da-lat	Cam Ly - Đà Lạt	phuong		2025-07-01		68
commune.cam-my	Cẩm Mỹ	xa		2025-07-01		75
commune.cam-nhan	Cảm Nhân	xa		2025-07-01		15
commune.cam-pha	Cẩm Phả	phuong		2025-07-01		22
commune.cam-phuc	Cam Phục	xa		2025-07-01		40
commune.cam-ranh	Cam Ranh	phuong		2025-07-01		56
commune.cam-tan	Cẩm Tân	xa		2025-07-01		38
commune.cam-thach	Cẩm Thạch	xa		2025-07-01		38
commune.cam-thanh	Cẩm Thành	phuong		2025-07-01		51
commune.cam-thuy	Cẩm Thủy	xa		2025-07-01		38
commune.cam-trung	Cẩm Trung	xa		2025-07-01		42
commune.cam-tu	Cẩm Tú	xa		2025-07-01		38
commune.cam-van	Cẩm Vân	xa		2025-07-01		38
commune.cam-xuyen	Cẩm Xuyên	xa		2025-07-01		42
commune.can-dang	Cần Đăng	xa		2025-07-01		91
commune.can-duoc	Cần Đước	xa		2025-07-01		80
commune.can-gio	Cần Giờ	xa		2025-07-01		79
commune.can-giuoc	Cần Giuộc	xa		2025-07-01		80
commune.can-loc	Can Lộc	xa		2025-07-01		42
commune.can-ty	Cán Tỷ	xa		2025-07-01		08
commune.can-yen	Cần Yên	xa		2025-07-01		04
commune.cang-long	Càng Long	xa		2025-07-01		86
commune.canh-lien	Canh Liên	xa		2025-07-01		52
commune.canh-tan	Canh Tân	xa		2025-07-01		04
commune.canh-thuy	Cảnh Thụy	phuong		2025-07-01		24
commune.canh-vinh	Canh Vinh	xa		2025-07-01		52
commune.cao-bo	Cao Bồ	xa		2025-07-01		08
commune.cao-duc	Cao Đức	xa		2025-07-01		24
commune.cao-duong	Cao Dương	xa		2025-07-01		25
commune.cao-lanh	Cao Lãnh	phuong		2025-07-01		82
commune.cao-loc	Cao Lộc	xa		2025-07-01		20
commune.cao-minh	Cao Minh	xa		2025-07-01		19
commune.cao-phong	Cao Phong	xa		2025-07-01		25
commune.cao-son	Cao Sơn	xa		2025-07-01		15,25
commune.cao-xanh	Cao Xanh	phuong		2025-07-01		22
commune.cat-hai	Cát Hải	dac-khu		2025-07-01		31
commune.cat-lai	Cát Lái	phuong		2025-07-01		79
commune.cat-ngan	Cát Ngạn	xa		2025-07-01		40
commune.cat-thanh	Cát Thành	xa		2025-07-01		37
commune.cat-thinh	Cát Thịnh	xa		2025-07-01		15
commune.cat-tien	Cát Tiến	xa		2025-07-01		52
commune.cat-tien-2	Cát Tiên 2	xa		2025-07-01		68
commune.cat-tien-3	Cát Tiên 3	xa		2025-07-01		68
commune.cat-tien-x2	Cát Tiên	xa		2025-07-01		68
commune.cau-giay	Cầu Giấy	phuong		2025-07-01		01
commune.cau-ke	Cầu Kè	xa		2025-07-01		86
commune.cau-khoi	Cầu Khởi	xa		2025-07-01		80
commune.cau-kieu	Cầu Kiệu	phuong		2025-07-01		79
commune.cau-ngang	Cầu Ngang	xa		2025-07-01		86
commune.cau-ong-lanh	Cầu Ông Lãnh	phuong		2025-07-01		79
commune.cau-thia	Cầu Thia	phuong		2025-07-01		15
commune.cha-to	Chà Tở	xa		2025-07-01		11
commune.chan-hung	Chấn Hưng	xa		2025-07-01		31
commune.chan-may-lang-co	Chân Mây - Lăng Cô	xa		2025-07-01		46
commune.chan-mong	Chân Mộng	xa		2025-07-01		25
commune.chan-thinh	Chấn Thịnh	xa		2025-07-01		15
commune.chanh-hiep	Chánh Hiệp	phuong		2025-07-01		79
commune.chanh-hung	Chánh Hưng	phuong		2025-07-01		79
commune.chanh-phu-hoa	Chánh Phú Hòa	phuong		2025-07-01		79
commune.chat-binh	Chất Bình	xa		2025-07-01		37
commune.chau-binh	Châu Bình	xa		2025-07-01		40
commune.chau-doc	Châu Đốc	phuong		2025-07-01		91
commune.chau-duc	Châu Đức	xa		2025-07-01		79
commune.chau-hoa	Châu Hòa	xa		2025-07-01		86
commune.chau-hong	Châu Hồng	xa		2025-07-01		40
commune.chau-hung	Châu Hưng	xa		2025-07-01		86
commune.chau-khe	Châu Khê	xa		2025-07-01		40
commune.chau-loc	Châu Lộc	xa		2025-07-01		40
commune.chau-ninh	Châu Ninh	xa		2025-07-01		33
commune.chau-pha	Châu Pha	xa		2025-07-01		79
commune.chau-phong	Châu Phong	xa		2025-07-01		91
commune.chau-phu	Châu Phú	xa		2025-07-01		91
commune.chau-que	Châu Quế	xa		2025-07-01		15
commune.chau-son	Châu Sơn	several		2025-07-01		xa:20 phuong:37
commune.chau-thanh	Châu Thành	xa		2025-07-01		80,82,86,91,92
commune.chau-thoi	Châu Thới	xa		2025-07-01		96
commune.chau-tien	Châu Tiến	xa		2025-07-01		40
commune.che-tao	Chế Tạo	xa		2025-07-01		15
commune.chi-dam	Chí Đám	xa		2025-07-01		25
commune.chi-lang	Chi Lăng	several		2025-07-01		xa:20,24 phuong:91
commune.chi-linh	Chí Linh	phuong		2025-07-01		31
commune.chi-minh	Chí Minh	xa		2025-07-01		31,33
commune.chi-tien	Chí Tiên	xa		2025-07-01		25
commune.chiem-hoa	Chiêm Hóa	xa		2025-07-01		08
commune.chien-dan	Chiên Đàn	xa		2025-07-01		48
commune.chien-thang	Chiến Thắng	xa		2025-07-01		20
commune.chieng-an	Chiềng An	phuong		2025-07-01		14
commune.chieng-coi	Chiềng Cơi	phuong		2025-07-01		14
commune.chieng-hac	Chiềng Hặc	xa		2025-07-01		14
commune.chieng-hoa	Chiềng Hoa	xa		2025-07-01		14
commune.chieng-ken	Chiềng Ken	xa		2025-07-01		15
commune.chieng-khoong	Chiềng Khoong	xa		2025-07-01		14
commune.chieng-khuong	Chiềng Khương	xa		2025-07-01		14
commune.chieng-la	Chiềng La	xa		2025-07-01		14
commune.chieng-lao	Chiềng Lao	xa		2025-07-01		14
commune.chieng-mai	Chiềng Mai	xa		2025-07-01		14
commune.chieng-mung	Chiềng Mung	xa		2025-07-01		14
commune.chieng-sai	Chiềng Sại	xa		2025-07-01		14
commune.chieng-sinh	Chiềng Sinh	several		2025-07-01		xa:11 phuong:14
commune.chieng-so	Chiềng Sơ	xa		2025-07-01		14
commune.chieng-son	Chiềng Sơn	xa		2025-07-01		14
commune.chieng-sung	Chiềng Sung	xa		2025-07-01		14
commune.chieu-luu	Chiêu Lưu	xa		2025-07-01		40
commune.cho-don	Chợ Đồn	xa		2025-07-01		19
commune.cho-gao	Chợ Gạo	xa		2025-07-01		82
commune.cho-lach	Chợ Lách	xa		2025-07-01		86
commune.cho-lon	Chợ Lớn	phuong		2025-07-01		79
commune.cho-long	Chơ Long	xa		2025-07-01		52
commune.cho-moi	Chợ Mới	xa		2025-07-01		19,91
commune.cho-quan	Chợ Quán	phuong		2025-07-01		79
commune.cho-ra	Chợ Rã	xa		2025-07-01		19
commune.cho-vam	Chợ Vàm	xa		2025-07-01		91
commune.chon-thanh	Chơn Thành	phuong		2025-07-01		75
commune.chu	Chũ	phuong		2025-07-01		24
commune.chu-a-thai	Chư A Thai	xa		2025-07-01		52
commune.chu-krey	Chư Krey	xa		2025-07-01		52
commune.chu-pah	Chư Păh	xa		2025-07-01		52
commune.chu-prong	Chư Prông	xa		2025-07-01		52
commune.chu-puh	Chư Pưh	xa		2025-07-01		52
commune.chu-se	Chư Sê	xa		2025-07-01		52
commune.chu-van-an	Chu Văn An	phuong		2025-07-01		31
commune.chuong-duong	Chương Dương	xa		2025-07-01		01
commune.chuong-my	Chương Mỹ	phuong		2025-07-01		01
commune.chuyen-my	Chuyên Mỹ	xa		2025-07-01		01
commune.co-ba	Cô Ba	xa		2025-07-01		04
commune.co-dam	Cổ Đạm	xa		2025-07-01		42
commune.co-do	Cổ Đô	xa		2025-07-01		01
commune.co-do-x2	Cờ Đỏ	xa		2025-07-01		92
commune.co-le	Cổ Lễ	xa		2025-07-01		37
commune.co-lung	Cổ Lũng	xa		2025-07-01		38
commune.co-ma	Co Mạ	xa		2025-07-01		14
commune.co-to	Cô Tô	several		2025-07-01		dac-khu:22 xa:91
commune.coc-lau	Cốc Lầu	xa		2025-07-01		15
commune.coc-pang	Cốc Pàng	xa		2025-07-01		04
commune.coc-san	Cốc San	xa		2025-07-01		15
commune.con-co	Cồn Cỏ	dac-khu		2025-07-01		44
commune.con-cuong	Con Cuông	xa		2025-07-01		40
commune.con-dao	Côn Đảo	dac-khu		2025-07-01		79
commune.con-lon	Côn Lôn	xa		2025-07-01		08
commune.con-minh	Côn Minh	xa		2025-07-01		19
commune.con-tien	Cồn Tiên	xa		2025-07-01		44
commune.cong-chinh	Công Chính	xa		2025-07-01		38
commune.cong-hai	Công Hải	xa		2025-07-01		56
commune.cong-son	Công Sơn	xa		2025-07-01		20
commune.cu-bao	Cư Bao	phuong		2025-07-01		66
commune.cu-chi	Củ Chi	xa		2025-07-01		79
commune.cu-dong	Cự Đồng	xa		2025-07-01		25
commune.cu-jut	Cư Jút	xa		2025-07-01		68
commune.cu-lao-dung	Cù Lao Dung	xa		2025-07-01		92
commune.cu-lao-gieng	Cù Lao Giêng	xa		2025-07-01		91
commune.cu-m-gar	Cư M'gar	xa		2025-07-01		66
commune.cu-m-ta	Cư M'ta	xa		2025-07-01		66
commune.cu-pong	Cư Pơng	xa		2025-07-01		66
commune.cu-prao	Cư Prao	xa		2025-07-01		66
commune.cu-pui	Cư Pui	xa		2025-07-01		66
commune.cu-yang	Cư Yang	xa		2025-07-01		66
commune.cua-lo	Cửa Lò	phuong		2025-07-01		40
commune.cua-nam	Cửa Nam	phuong		2025-07-01		01
commune.cua-ong	Cửa Ông	phuong		2025-07-01		22
commune.cua-tung	Cửa Tùng	xa		2025-07-01		44
commune.cua-viet	Cửa Việt	xa		2025-07-01		44
commune.cuc-phuong	Cúc Phương	xa		2025-07-01		37
commune.cuong-loi	Cường Lợi	xa		2025-07-01		19
commune.cuor-dang	Cuôr Đăng	xa		2025-07-01		66
commune.cuu-an	Cửu An	xa		2025-07-01		52
commune.d-ran	D'Ran	xa		2025-07-01		68
commune.da-bac	Đà Bắc	xa		2025-07-01		25
commune.da-bac-x2	Đá Bạc	xa		2025-07-01		96
commune.da-huoai	Đạ Huoai	xa		2025-07-01		68
commune.da-huoai-2	Đạ Huoai 2	xa		2025-07-01		68
commune.da-huoai-3	Đạ Huoai 3	xa		2025-07-01		68
commune.da-kia	Đa Kia	xa		2025-07-01		75
commune.da-mai	Đa Mai	phuong		2025-07-01		24
commune.da-phuc	Đa Phúc	xa		2025-07-01		01
commune.da-teh	Đạ Tẻh	xa		2025-07-01		68
commune.da-teh-2	Đạ Tẻh 2	xa		2025-07-01		68
commune.da-teh-3	Đạ Tẻh 3	xa		2025-07-01		68
commune.dac-pring	Đắc Pring	xa		2025-07-01		48
commune.dai-an	Đại An	xa		2025-07-01		86
commune.dai-dien	Đại Điền	xa		2025-07-01		86
commune.dai-dinh	Đại Đình	xa		2025-07-01		25
commune.dai-dong	Đại Đồng	xa		2025-07-01		24,25,33,40
commune.dai-hai	Đại Hải	xa		2025-07-01		92
commune.dai-hoang	Đại Hoàng	xa		2025-07-01		37
commune.dai-hue	Đại Huệ	xa		2025-07-01		40
commune.dai-lai	Đại Lai	xa		2025-07-01		24
commune.dai-lanh	Đại Lãnh	xa		2025-07-01		56
commune.dai-loc	Đại Lộc	xa		2025-07-01		48
commune.dai-mo	Đại Mỗ	phuong		2025-07-01		01
commune.dai-ngai	Đại Ngãi	xa		2025-07-01		92
commune.dai-phuc	Đại Phúc	xa		2025-07-01		19
commune.dai-phuoc	Đại Phước	xa		2025-07-01		75
commune.dai-son	Đại Sơn	xa		2025-07-01		24,31
commune.dai-thanh	Đại Thanh	xa		2025-07-01		01
commune.dai-thanh-x2	Đại Thành	phuong		2025-07-01		92
commune.dai-tu	Đại Từ	xa		2025-07-01		19
commune.dai-xuyen	Đại Xuyên	xa		2025-07-01		01
commune.dak-bla	Đăk Bla	phuong		2025-07-01		51
commune.dak-cam	Đăk Cấm	phuong		2025-07-01		51
commune.dak-doa	Đak Đoa	xa		2025-07-01		52
commune.dak-ha	Đăk Hà	xa		2025-07-01		51
commune.dak-koi	Đăk Kôi	xa		2025-07-01		51
commune.dak-lieng	Đắk Liêng	xa		2025-07-01		66
commune.dak-long	Đăk Long	xa		2025-07-01		51
commune.dak-lua	Đak Lua	xa		2025-07-01		75
commune.dak-mar	Đăk Mar	xa		2025-07-01		51
commune.dak-mil	Đắk Mil	xa		2025-07-01		68
commune.dak-mon	Đăk Môn	xa		2025-07-01		51
commune.dak-nhau	Đak Nhau	xa		2025-07-01		75
commune.dak-o	Đăk Ơ	xa		2025-07-01		75
commune.dak-pek	Đăk Pék	xa		2025-07-01		51
commune.dak-phoi	Đắk Phơi	xa		2025-07-01		66
commune.dak-plo	Đăk Plô	xa		2025-07-01		51
commune.dak-po	Đak Pơ	xa		2025-07-01		52
commune.dak-pxi	Đăk Pxi	xa		2025-07-01		51
commune.dak-ro-wa	Đăk Rơ Wa	xa		2025-07-01		51
commune.dak-rong	Đak Rong	xa		2025-07-01		52
commune.dak-rve	Đăk Rve	xa		2025-07-01		51
commune.dak-sak	Đắk Sắk	xa		2025-07-01		68
commune.dak-sao	Đăk Sao	xa		2025-07-01		51
commune.dak-somei	Đak Sơmei	xa		2025-07-01		52
commune.dak-song	Đăk Song	xa		2025-07-01		52
commune.dak-song-x2	Đắk Song	xa		2025-07-01		68
commune.dak-to	Đăk Tô	xa		2025-07-01		51
commune.dak-to-kan	Đăk Tờ Kan	xa		2025-07-01		51
commune.dak-ui	Đăk Ui	xa		2025-07-01		51
commune.dak-wil	Đắk Wil	xa		2025-07-01		68
commune.dakrong	Đakrông	xa		2025-07-01		44
commune.dam-doi	Đầm Dơi	xa		2025-07-01		96
commune.dam-ha	Đầm Hà	xa		2025-07-01		22
commune.dam-rong-1	Đam Rông 1	xa		2025-07-01		68
commune.dam-rong-2	Đam Rông 2	xa		2025-07-01		68
commune.dam-rong-3	Đam Rông 3	xa		2025-07-01		68
commune.dam-rong-4	Đam Rông 4	xa		2025-07-01		68
commune.dam-thuy	Đàm Thủy	xa		2025-07-01		04
commune.dan-chu	Dân Chủ	xa		2025-07-01		25
commune.dan-dien	Đan Điền	xa		2025-07-01		46
commune.dan-hai	Đan Hải	xa		2025-07-01		42
commune.dan-hoa	Dân Hòa	xa		2025-07-01		01
commune.dan-hoa-x2	Dân Hóa	xa		2025-07-01		44
commune.dan-phuong	Đan Phượng	xa		2025-07-01		01
commune.dan-thuong	Đan Thượng	xa		2025-07-01		25
commune.dan-tien	Dân Tiến	xa		2025-07-01		19
commune.dang-kang	Dang Kang	xa		2025-07-01		66
commune.dang-thuy-tram	Đặng Thùy Trâm	xa		2025-07-01		51
commune.dao-duy-tu	Đào Duy Từ	phuong		2025-07-01		38
commune.dao-san	Dào San	xa		2025-07-01		12
commune.dao-thanh	Đạo Thạnh	phuong		2025-07-01		82
commune.dao-tru	Đạo Trù	xa		2025-07-01		25
commune.dao-vien	Đào Viên	phuong		2025-07-01		24
commune.dao-xa	Đào Xá	xa		2025-07-01		25
commune.dat-do	Đất Đỏ	xa		2025-07-01		79
commune.dat-moi	Đất Mới	xa		2025-07-01		96
commune.dat-mui	Đất Mũi	xa		2025-07-01		96
commune.dau-giay	Dầu Giây	phuong		2025-07-01		75
commune.dau-tieng	Dầu Tiếng	xa		2025-07-01		79
commune.de-gi	Đề Gi	xa		2025-07-01		52
commune.den-sang	Dền Sáng	xa		2025-07-01		15
commune.deo-gia	Đèo Gia	xa		2025-07-01		24
commune.di-an	Dĩ An	phuong		2025-07-01		79
commune.di-linh	Di Linh	xa		2025-07-01		68
commune.diem-he	Điềm He	xa		2025-07-01		20
commune.diem-thuy	Điềm Thụy	xa		2025-07-01		19
commune.dien-ban	Điện Bàn	phuong		2025-07-01		48
commune.dien-ban-bac	Điện Bàn Bắc	phuong		2025-07-01		48
commune.dien-ban-dong	Điện Bàn Đông	phuong		2025-07-01		48
commune.dien-ban-tay	Điện Bàn Tây	xa		2025-07-01		48
commune.dien-bien-phu	Điện Biên Phủ	phuong		2025-07-01		11
commune.dien-chau	Diễn Châu	xa		2025-07-01		40
commune.dien-dien	Diên Điền	xa		2025-07-01		56
commune.dien-ha	Diên Hà	xa		2025-07-01		33
commune.dien-hong	Diên Hồng	phuong		2025-07-01		52,79
commune.dien-khanh	Diên Khánh	xa		2025-07-01		56
commune.dien-lac	Diên Lạc	xa		2025-07-01		56
commune.dien-lam	Diên Lâm	xa		2025-07-01		56
commune.dien-lu	Điền Lư	xa		2025-07-01		38
commune.dien-quang	Điền Quang	xa		2025-07-01		38
commune.dien-sanh	Diên Sanh	xa		2025-07-01		44
commune.dien-tho	Diên Thọ	xa		2025-07-01		56
commune.dien-xa	Điền Xá	xa		2025-07-01		22
commune.dinh-cong	Định Công	phuong		2025-07-01		01
commune.dinh-cuong	Đình Cương	xa		2025-07-01		51
commune.dinh-hoa	Định Hóa	xa		2025-07-01		19,37
commune.dinh-hoa-x2	Định Hòa	xa		2025-07-01		38,91
commune.dinh-lap	Đình Lập	xa		2025-07-01		20
commune.dinh-my	Định Mỹ	xa		2025-07-01		91
commune.dinh-phong	Đình Phong	xa		2025-07-01		04
commune.dinh-quan	Định Quán	xa		2025-07-01		75
commune.dinh-tan	Định Tân	xa		2025-07-01		38
commune.dinh-thanh	Định Thành	xa		2025-07-01		96
commune.dinh-trang-thuong	Đinh Trang Thượng	xa		2025-07-01		68
commune.dinh-van-lam-ha	Đinh Văn Lâm Hà	xa		2025-07-01		68
commune.dlie-ya	Dliê Ya	xa		2025-07-01		66
commune.do-luong	Đô Lương	xa		2025-07-01		40
commune.do-son	Đồ Sơn	phuong		2025-07-01		31
commune.do-vinh	Đô Vinh	phuong		2025-07-01		56
commune.doai-duong	Đoài Dương	xa		2025-07-01		04
commune.doai-phuong	Đoài Phương	xa		2025-07-01		01
commune.doan-dao	Đoàn Đào	xa		2025-07-01		33
commune.doan-hung	Đoan Hùng	xa		2025-07-01		25
commune.doan-ket	Đoàn Kết	several		2025-07-01		phuong:12 xa:14,20
commune.doc-binh-kieu	Đốc Binh Kiều	xa		2025-07-01		82
commune.doc-lap	Độc Lập	xa		2025-07-01		04
commune.don-chau	Đôn Châu	xa		2025-07-01		86
commune.don-duong	Đơn Dương	xa		2025-07-01		68
commune.dong-a	Đông A	phuong		2025-07-01		37
commune.dong-anh	Đông Anh	xa		2025-07-01		01
commune.dong-bang	Đồng Bằng	xa		2025-07-01		33
commune.dong-chau	Đồng Châu	xa		2025-07-01		33
commune.dong-cuong	Đông Cuông	xa		2025-07-01		15
commune.dong-cuu	Đông Cứu	xa		2025-07-01		24
commune.dong-da	Đống Đa	phuong		2025-07-01		01
commune.dong-dang	Đồng Đăng	xa		2025-07-01		20
commune.dong-duong	Đồng Dương	xa		2025-07-01		48
commune.dong-gia-nghia	Đông Gia Nghĩa	phuong		2025-07-01		68
commune.dong-giang	Đông Giang	xa		2025-07-01		48,68
commune.dong-ha	Đông Hà	phuong		2025-07-01		44
commune.dong-hai	Đông Hải	several		2025-07-01		phuong:31,56 xa:86,96
commune.dong-hiep	Đông Hiệp	xa		2025-07-01		92
commune.dong-hieu	Đông Hiếu	xa		2025-07-01		40
commune.dong-hoa	Đông Hòa	several		2025-07-01		phuong:66,79 xa:91
commune.dong-hoa-lu	Đông Hoa Lư	phuong		2025-07-01		37
commune.dong-hoi	Đồng Hới	phuong		2025-07-01		44
commune.dong-hung	Đông Hưng	xa		2025-07-01		33,91
commune.dong-hung-thuan	Đông Hưng Thuận	phuong		2025-07-01		79
commune.dong-hy	Đồng Hỷ	xa		2025-07-01		19
commune.dong-khanh-son	Đông Khánh Sơn	xa		2025-07-01		56
commune.dong-khe	Đông Khê	xa		2025-07-01		04
commune.dong-kho	Đồng Kho	xa		2025-07-01		68
commune.dong-khoi	Đồng Khởi	xa		2025-07-01		86
commune.dong-kinh	Đông Kinh	several		2025-07-01		phuong:20 xa:42
commune.dong-ky	Đồng Kỳ	xa		2025-07-01		24
commune.dong-le	Đồng Lê	xa		2025-07-01		44
commune.dong-loc	Đông Lộc	xa		2025-07-01		40
commune.dong-loc-x2	Đồng Lộc	xa		2025-07-01		42
commune.dong-luong	Đồng Lương	xa		2025-07-01		25,38
commune.dong-mai	Đông Mai	phuong		2025-07-01		22
commune.dong-ngac	Đông Ngạc	phuong		2025-07-01		01
commune.dong-ngu	Đông Ngũ	xa		2025-07-01		22
commune.dong-nguyen	Đồng Nguyên	phuong		2025-07-01		24
commune.dong-ninh-hoa	Đông Ninh Hòa	phuong		2025-07-01		56
commune.dong-phu	Đông Phú	xa		2025-07-01		24
commune.dong-phu-x2	Đồng Phú	phuong		2025-07-01		75
commune.dong-phuc	Đồng Phúc	xa		2025-07-01		19
commune.dong-phuoc	Đông Phước	xa		2025-07-01		92
commune.dong-quan	Đông Quan	xa		2025-07-01		33
commune.dong-quang	Đông Quang	phuong		2025-07-01		38
commune.dong-son	Đông Sơn	several		2025-07-01		phuong:38 xa:51
commune.dong-son-x2	Đồng Sơn	several		2025-07-01		phuong:44 xa:82
commune.dong-tam	Đồng Tâm	xa		2025-07-01		08,75
commune.dong-thai	Đồng Thái	xa		2025-07-01		37
commune.dong-thai-ninh	Đông Thái Ninh	xa		2025-07-01		33
commune.dong-thai-x2	Đông Thái	xa		2025-07-01		91
commune.dong-thanh	Đông Thành	several		2025-07-01		xa:25,38,40,80 phuong:86
commune.dong-thanh-x2	Đông Thạnh	xa		2025-07-01		79
commune.dong-thinh	Đồng Thịnh	xa		2025-07-01		37
commune.dong-tho	Đông Thọ	xa		2025-07-01		08
commune.dong-thuan	Đồng Thuận	phuong		2025-07-01		44
commune.dong-thuan-x2	Đông Thuận	xa		2025-07-01		92
commune.dong-thuy-anh	Đông Thụy Anh	xa		2025-07-01		33
commune.dong-tien	Đồng Tiến	xa		2025-07-01		38,42
commune.dong-tien-hai	Đông Tiền Hải	xa		2025-07-01		33
commune.dong-tien-hung	Đông Tiên Hưng	xa		2025-07-01		33
commune.dong-tien-x2	Đông Tiến	phuong		2025-07-01		38
commune.dong-tra-bong	Đông Trà Bồng	xa		2025-07-01		51
commune.dong-trach	Đông Trạch	xa		2025-07-01		44
commune.dong-trieu	Đông Triều	phuong		2025-07-01		22
commune.dong-van	Đồng Văn	several		2025-07-01		xa:08 phuong:37
commune.dong-viet	Đồng Việt	xa		2025-07-01		24
commune.dong-xoai	Đồng Xoài	phuong		2025-07-01		75
commune.dong-xuan	Đồng Xuân	xa		2025-07-01		66
commune.dong-yen	Đồng Yên	xa		2025-07-01		08
commune.dray-bhang	Dray Bhăng	xa		2025-07-01		66
commune.du-gia	Du Già	xa		2025-07-01		08
commune.duc-an	Đức An	xa		2025-07-01		68
commune.duc-binh	Đức Bình	xa		2025-07-01		66
commune.duc-chau	Đức Châu	xa		2025-07-01		40
commune.duc-co	Đức Cơ	xa		2025-07-01		52
commune.duc-dong	Đức Đồng	xa		2025-07-01		42
commune.duc-hoa	Đức Hòa	xa		2025-07-01		80
commune.duc-hop	Đức Hợp	xa		2025-07-01		33
commune.duc-hue	Đức Huệ	xa		2025-07-01		80
commune.duc-lap	Đức Lập	xa		2025-07-01		68,80
commune.duc-linh	Đức Linh	xa		2025-07-01		68
commune.duc-long	Đức Long	xa		2025-07-01		04
commune.duc-luong	Đức Lương	xa		2025-07-01		19
commune.duc-minh	Đức Minh	xa		2025-07-01		42
commune.duc-nhan	Đức Nhàn	xa		2025-07-01		25
commune.duc-nhuan	Đức Nhuận	phuong		2025-07-01		79
commune.duc-nong	Dục Nông	xa		2025-07-01		51
commune.duc-pho	Đức Phổ	phuong		2025-07-01		51
commune.duc-phu	Đức Phú	xa		2025-07-01		48
commune.duc-quang	Đức Quang	xa		2025-07-01		42
commune.duc-thinh	Đức Thịnh	xa		2025-07-01		42
commune.duc-tho	Đức Thọ	xa		2025-07-01		42
commune.duc-trong	Đức Trọng	xa		2025-07-01		68
commune.duc-xuan	Đức Xuân	phuong		2025-07-01		19
commune.dung-tien	Dũng Tiến	xa		2025-07-01		25
commune.duong-an	Đường An	xa		2025-07-01		31
commune.duong-hao	Đường Hào	phuong		2025-07-01		33
commune.duong-hoa	Dương Hòa	xa		2025-07-01		01
commune.duong-hoa-x2	Đường Hoa	xa		2025-07-01		22
commune.duong-hong	Đường Hồng	xa		2025-07-01		08
commune.duong-huu	Dương Hưu	xa		2025-07-01		24
commune.duong-kinh	Dương Kinh	phuong		2025-07-01		31
commune.duong-minh-chau	Dương Minh Châu	xa		2025-07-01		80
commune.duong-no	Dương Nỗ	phuong		2025-07-01		46
commune.duong-noi	Dương Nội	phuong		2025-07-01		01
commune.duong-quy	Dương Quỳ	xa		2025-07-01		15
commune.duong-thuong	Đường Thượng	xa		2025-07-01		08
commune.dur-kmal	Dur Kmăl	xa		2025-07-01		66
commune.duy-ha	Duy Hà	phuong		2025-07-01		37
commune.duy-nghia	Duy Nghĩa	xa		2025-07-01		48
commune.duy-tan	Duy Tân	phuong		2025-07-01		37
commune.duy-tien	Duy Tiên	phuong		2025-07-01		37
commune.duy-xuyen	Duy Xuyên	xa		2025-07-01		48
commune.duyen-hai	Duyên Hải	phuong		2025-07-01		86
commune.ea-ba	Ea Bá	xa		2025-07-01		66
commune.ea-bung	Ea Bung	xa		2025-07-01		66
commune.ea-drang	Ea Drăng	xa		2025-07-01		66
commune.ea-drong	Ea Drông	xa		2025-07-01		66
commune.ea-h-leo	Ea H'Leo	xa		2025-07-01		66
commune.ea-hiao	Ea Hiao	xa		2025-07-01		66
commune.ea-kao	Ea Kao	phuong		2025-07-01		66
commune.ea-kar	Ea Kar	xa		2025-07-01		66
commune.ea-khal	Ea Khăl	xa		2025-07-01		66
commune.ea-kiet	Ea Kiết	xa		2025-07-01		66
commune.ea-kly	Ea Kly	xa		2025-07-01		66
commune.ea-knop	Ea Knốp	xa		2025-07-01		66
commune.ea-knuec	Ea Knuếc	xa		2025-07-01		66
commune.ea-ktur	Ea Ktur	xa		2025-07-01		66
commune.ea-ly	Ea Ly	xa		2025-07-01		66
commune.ea-m-droh	Ea M'Droh	xa		2025-07-01		66
commune.ea-na	Ea Na	xa		2025-07-01		66
commune.ea-ning	Ea Ning	xa		2025-07-01		66
commune.ea-nuol	Ea Nuôl	xa		2025-07-01		66
commune.ea-o	Ea Ô	xa		2025-07-01		66
commune.ea-pal	Ea Păl	xa		2025-07-01		66
commune.ea-phe	Ea Phê	xa		2025-07-01		66
commune.ea-rieng	Ea Riêng	xa		2025-07-01		66
commune.ea-rok	Ea Rốk	xa		2025-07-01		66
commune.ea-sup	Ea Súp	xa		2025-07-01		66
commune.ea-trang	Ea Trang	xa		2025-07-01		66
commune.ea-tul	Ea Tul	xa		2025-07-01		66
commune.ea-wer	Ea Wer	xa		2025-07-01		66
commune.ea-wy	Ea Wy	xa		2025-07-01		66
commune.ganh-hao	Gành Hào	xa		2025-07-01		96
commune.gao	Gào	xa		2025-07-01		52
commune.gia-binh	Gia Bình	xa		2025-07-01		24
commune.gia-dinh	Gia Định	phuong		2025-07-01		79
commune.gia-hanh	Gia Hanh	xa		2025-07-01		42
commune.gia-hiep	Gia Hiệp	xa		2025-07-01		68
commune.gia-hoa	Gia Hòa	xa		2025-07-01		92
commune.gia-hoi	Gia Hội	xa		2025-07-01		15
commune.gia-hung	Gia Hưng	xa		2025-07-01		37
commune.gia-kiem	Gia Kiệm	xa		2025-07-01		75
commune.gia-lam	Gia Lâm	xa		2025-07-01		01,37
commune.gia-loc	Gia Lộc	several		2025-07-01		xa:31 phuong:80
commune.gia-phong	Gia Phong	xa		2025-07-01		37
commune.gia-phu	Gia Phù	xa		2025-07-01		14
commune.gia-phu-x2	Gia Phú	xa		2025-07-01		15
commune.gia-phuc	Gia Phúc	xa		2025-07-01		31
commune.gia-rai	Giá Rai	phuong		2025-07-01		96
commune.gia-sang	Gia Sàng	phuong		2025-07-01		19
commune.gia-thuan	Gia Thuận	xa		2025-07-01		82
commune.gia-tran	Gia Trấn	xa		2025-07-01		37
commune.gia-tuong	Gia Tường	xa		2025-07-01		37
commune.gia-van	Gia Vân	xa		2025-07-01		37
commune.gia-vien	Gia Viên	phuong		2025-07-01		31
commune.gia-vien-x2	Gia Viễn	xa		2025-07-01		37
commune.giai-lac	Giai Lạc	xa		2025-07-01		40
commune.giai-xuan	Giai Xuân	xa		2025-07-01		40
commune.giang-thanh	Giang Thành	xa		2025-07-01		91
commune.giang-vo	Giảng Võ	phuong		2025-07-01		01
commune.giao-an	Giao An	xa		2025-07-01		38
commune.giao-binh	Giao Bình	xa		2025-07-01		37
commune.giao-hoa	Giao Hòa	xa		2025-07-01		37
commune.giao-hung	Giao Hưng	xa		2025-07-01		37
commune.giao-long	Giao Long	xa		2025-07-01		86
commune.giao-minh	Giao Minh	xa		2025-07-01		37
commune.giao-ninh	Giao Ninh	xa		2025-07-01		37
commune.giao-phuc	Giao Phúc	xa		2025-07-01		37
commune.giao-thuy	Giao Thủy	xa		2025-07-01		37
commune.giap-trung	Giáp Trung	xa		2025-07-01		08
commune.gio-linh	Gio Linh	xa		2025-07-01		44
commune.giong-rieng	Giồng Riềng	xa		2025-07-01		91
commune.giong-trom	Giồng Trôm	xa		2025-07-01		86
commune.go-cong	Gò Công	phuong		2025-07-01		82
commune.go-cong-dong	Gò Công Đông	xa		2025-07-01		82
commune.go-dau	Gò Dầu	phuong		2025-07-01		80
commune.go-noi	Gò Nổi	xa		2025-07-01		48
commune.go-quao	Gò Quao	xa		2025-07-01		91
commune.go-vap	Gò Vấp	phuong		2025-07-01		79
commune.ha-an	Hà An	phuong		2025-07-01		22
commune.ha-bac	Hà Bắc	xa		2025-07-01		31
commune.ha-bang	Hạ Bằng	xa		2025-07-01		01
commune.ha-dong	Hà Đông	several		2025-07-01		phuong:01 xa:31
commune.ha-giang-1	Hà Giang 1	phuong		2025-07-01		08
commune.ha-giang-2	Hà Giang 2	phuong		2025-07-01		08
commune.ha-hoa	Hạ Hòa	xa		2025-07-01		25
commune.ha-huy-tap	Hà Huy Tập	phuong		2025-07-01		42
commune.ha-lam	Hà Lầm	phuong		2025-07-01		22
commune.ha-lang	Hạ Lang	xa		2025-07-01		04
commune.ha-linh	Hà Linh	xa		2025-07-01		42
commune.ha-long	Hạ Long	phuong		2025-07-01		22
commune.ha-long-x2	Hà Long	xa		2025-07-01		38
commune.ha-nam	Hà Nam	several		2025-07-01		xa:31 phuong:37
commune.ha-nha	Hà Nha	xa		2025-07-01		48
commune.ha-quang	Hà Quảng	xa		2025-07-01		04
commune.ha-tay	Hà Tây	xa		2025-07-01		31
commune.ha-tien	Hà Tiên	phuong		2025-07-01		91
commune.ha-trung	Hà Trung	xa		2025-07-01		38
commune.ha-tu	Hà Tu	phuong		2025-07-01		22
commune.hac-thanh	Hạc Thành	phuong		2025-07-01		38
commune.hai-an	Hải An	several		2025-07-01		phuong:31 xa:37
commune.hai-anh	Hải Anh	xa		2025-07-01		37
commune.hai-ba-trung	Hai Bà Trưng	phuong		2025-07-01		01
commune.hai-binh	Hải Bình	phuong		2025-07-01		38
commune.hai-chau	Hải Châu	several		2025-07-01		xa:40 phuong:48
commune.hai-duong	Hải Dương	phuong		2025-07-01		31
commune.hai-hau	Hải Hậu	xa		2025-07-01		37
commune.hai-hoa	Hải Hòa	xa		2025-07-01		22
commune.hai-hung	Hải Hưng	xa		2025-07-01		31,37
commune.hai-lang	Hải Lạng	xa		2025-07-01		22
commune.hai-lang-x2	Hải Lăng	xa		2025-07-01		44
commune.hai-linh	Hải Lĩnh	phuong		2025-07-01		38
commune.hai-loc	Hải Lộc	xa		2025-07-01		40
commune.hai-luu	Hải Lựu	xa		2025-07-01		25
commune.hai-ninh	Hải Ninh	several		2025-07-01		xa:22,68 phuong:42
commune.hai-quang	Hải Quang	xa		2025-07-01		37
commune.hai-son	Hải Sơn	xa		2025-07-01		22
commune.hai-thinh	Hải Thịnh	xa		2025-07-01		37
commune.hai-tien	Hải Tiến	xa		2025-07-01		37
commune.hai-van	Hải Vân	phuong		2025-07-01		48
commune.hai-xuan	Hải Xuân	xa		2025-07-01		37
commune.ham-giang	Hàm Giang	xa		2025-07-01		86
commune.ham-kiem	Hàm Kiệm	xa		2025-07-01		68
commune.ham-liem	Hàm Liêm	xa		2025-07-01		68
commune.ham-rong	Hàm Rồng	phuong		2025-07-01		38
commune.ham-tan	Hàm Tân	xa		2025-07-01		68
commune.ham-thang	Hàm Thắng	phuong		2025-07-01		68
commune.ham-thanh	Hàm Thạnh	xa		2025-07-01		68
commune.ham-thuan	Hàm Thuận	xa		2025-07-01		68
commune.ham-thuan-bac	Hàm Thuận Bắc	xa		2025-07-01		68
commune.ham-thuan-nam	Hàm Thuận Nam	xa		2025-07-01		68
commune.ham-yen	Hàm Yên	xa		2025-07-01		08
commune.hang-gon	Hàng Gòn	phuong		2025-07-01		75
commune.hanh-lam	Hạnh Lâm	xa		2025-07-01		40
commune.hanh-phuc	Hạnh Phúc	xa		2025-07-01		04,15
commune.hanh-thong	Hạnh Thông	phuong		2025-07-01		79
commune.hao-duoc	Hảo Đước	xa		2025-07-01		80
commune.hap-linh	Hạp Lĩnh	phuong		2025-07-01		24
commune.hat-mon	Hát Môn	xa		2025-07-01		01
commune.hau-loc	Hậu Lộc	xa		2025-07-01		38
commune.hau-my	Hậu Mỹ	xa		2025-07-01		82
commune.hau-nghia	Hậu Nghĩa	xa		2025-07-01		80
commune.hau-thanh	Hậu Thạnh	xa		2025-07-01		80
commune.hien-khanh	Hiển Khánh	xa		2025-07-01		37
commune.hien-kiet	Hiền Kiệt	xa		2025-07-01		38
commune.hien-luong	Hiền Lương	xa		2025-07-01		25
commune.hien-quan	Hiền Quan	xa		2025-07-01		25
commune.hiep-binh	Hiệp Bình	phuong		2025-07-01		79
commune.hiep-cuong	Hiệp Cường	xa		2025-07-01		33
commune.hiep-duc	Hiệp Đức	xa		2025-07-01		48,82
commune.hiep-hoa	Hiệp Hòa	several		2025-07-01		phuong:22 xa:24,80
commune.hiep-hung	Hiệp Hưng	xa		2025-07-01		92
commune.hiep-luc	Hiệp Lực	xa		2025-07-01		19
commune.hiep-my	Hiệp Mỹ	xa		2025-07-01		86
commune.hiep-phuoc	Hiệp Phước	xa		2025-07-01		79
commune.hiep-thanh	Hiệp Thạnh	xa		2025-07-01		68
commune.hiep-thanh-x2	Hiệp Thành	phuong		2025-07-01		96
commune.hieu-giang	Hiếu Giang	xa		2025-07-01		44
commune.hieu-phung	Hiếu Phụng	xa		2025-07-01		86
commune.hieu-thanh	Hiếu Thành	xa		2025-07-01		86
commune.ho-dac-kien	Hồ Đắc Kiện	xa		2025-07-01		92
commune.ho-nai	Hố Nai	phuong		2025-07-01		75
commune.ho-thau	Hồ Thầu	xa		2025-07-01		08
commune.ho-thi-ky	Hồ Thị Kỷ	xa		2025-07-01		96
commune.ho-tram	Hồ Tràm	xa		2025-07-01		79
commune.ho-vuong	Hồ Vương	xa		2025-07-01		38
commune.hoa-an	Hòa An	xa		2025-07-01		04,08,92
commune.hoa-bac	Hòa Bắc	xa		2025-07-01		68
commune.hoa-binh	Hòa Bình	several		2025-07-01		phuong:25,31,79 xa:86,96
commune.hoa-chau	Hóa Châu	phuong		2025-07-01		46
commune.hoa-cuong	Hòa Cường	phuong		2025-07-01		48
commune.hoa-dien	Hòa Điền	xa		2025-07-01		91
commune.hoa-hiep	Hòa Hiệp	several		2025-07-01		phuong:66 xa:79,86
commune.hoa-hoi	Hòa Hội	xa		2025-07-01		52,79,80
commune.hoa-hung	Hòa Hưng	several		2025-07-01		phuong:79 xa:91
commune.hoa-khanh	Hòa Khánh	several		2025-07-01		phuong:48 xa:80
commune.hoa-lac	Hòa Lạc	xa		2025-07-01		01,91
commune.hoa-loc	Hoa Lộc	xa		2025-07-01		38
commune.hoa-loi	Hòa Lợi	phuong		2025-07-01		79
commune.hoa-long	Hòa Long	xa		2025-07-01		82
commune.hoa-lu	Hoa Lư	phuong		2025-07-01		37
commune.hoa-luu	Hỏa Lựu	xa		2025-07-01		92
commune.hoa-minh	Hòa Minh	xa		2025-07-01		86
commune.hoa-my	Hòa Mỹ	xa		2025-07-01		66
commune.hoa-ninh	Hòa Ninh	xa		2025-07-01		68
commune.hoa-phu	Hòa Phú	xa		2025-07-01		01,66
commune.hoa-quan	Hoa Quân	xa		2025-07-01		40
commune.hoa-quy	Hóa Quỳ	xa		2025-07-01		38
commune.hoa-son	Hòa Sơn	xa		2025-07-01		66
commune.hoa-tham	Hoa Thám	xa		2025-07-01		20
commune.hoa-thang	Hòa Thắng	several		2025-07-01		phuong:56 xa:68
commune.hoa-thanh	Hòa Thành	phuong		2025-07-01		80,96
commune.hoa-thinh	Hòa Thịnh	xa		2025-07-01		66
commune.hoa-thuan	Hòa Thuận	several		2025-07-01		phuong:86 xa:91
commune.hoa-tien	Hòa Tiến	xa		2025-07-01		48
commune.hoa-trach	Hòa Trạch	xa		2025-07-01		44
commune.hoa-tri	Hòa Trí	xa		2025-07-01		56
commune.hoa-tu	Hòa Tú	xa		2025-07-01		92
commune.hoa-vang	Hòa Vang	xa		2025-07-01		48
commune.hoa-xa	Hòa Xá	xa		2025-07-01		01
commune.hoa-xuan	Hòa Xuân	several		2025-07-01		phuong:48 xa:66
commune.hoai-an	Hoài Ân	xa		2025-07-01		52
commune.hoai-duc	Hoài Đức	xa		2025-07-01		01,68
commune.hoai-nhon	Hoài Nhơn	phuong		2025-07-01		52
commune.hoai-nhon-bac	Hoài Nhơn Bắc	phuong		2025-07-01		52
commune.hoai-nhon-dong	Hoài Nhơn Đông	phuong		2025-07-01		52
commune.hoai-nhon-nam	Hoài Nhơn Nam	phuong		2025-07-01		52
commune.hoai-nhon-tay	Hoài Nhơn Tây	phuong		2025-07-01		52
commune.hoan-kiem	Hoàn Kiếm	phuong		2025-07-01		01
commune.hoan-lao	Hoàn Lão	xa		2025-07-01		44
commune.hoan-long	Hoàn Long	xa		2025-07-01		33
commune.hoang-an	Hoàng An	xa		2025-07-01		25
commune.hoang-chau	Hoằng Châu	xa		2025-07-01		38
commune.hoang-cuong	Hoàng Cương	xa		2025-07-01		25
commune.hoang-giang	Hoằng Giang	xa		2025-07-01		38
commune.hoang-hoa	Hoằng Hóa	xa		2025-07-01		38
commune.hoang-hoa-tham	Hoàng Hoa Thám	xa		2025-07-01		33
commune.hoang-liet	Hoàng Liệt	phuong		2025-07-01		01
commune.hoang-loc	Hoằng Lộc	xa		2025-07-01		38
commune.hoang-mai	Hoàng Mai	phuong		2025-07-01		01,40
commune.hoang-phu	Hoằng Phú	xa		2025-07-01		38
commune.hoang-que	Hoàng Quế	phuong		2025-07-01		22
commune.hoang-sa	Hoàng Sa	dac-khu		2025-07-01		48
commune.hoang-son	Hoằng Sơn	xa		2025-07-01		38
commune.hoang-su-phi	Hoàng Su Phì	xa		2025-07-01		08
commune.hoang-thanh	Hoằng Thanh	xa		2025-07-01		38
commune.hoang-tien	Hoằng Tiến	xa		2025-07-01		38
commune.hoang-van	Hoàng Vân	xa		2025-07-01		24
commune.hoang-van-thu	Hoàng Văn Thụ	xa		2025-07-01		20
commune.hoanh-bo	Hoành Bồ	phuong		2025-07-01		22
commune.hoanh-mo	Hoành Mô	xa		2025-07-01		22
commune.hoanh-son	Hoành Sơn	phuong		2025-07-01		42
commune.hoat-giang	Hoạt Giang	xa		2025-07-01		38
commune.hoc-mon	Hóc Môn	xa		2025-07-01		79
commune.hoi-an	Hội An	several		2025-07-01		phuong:48 xa:91
commune.hoi-an-dong	Hội An Đông	phuong		2025-07-01		48
commune.hoi-an-tay	Hội An Tây	phuong		2025-07-01		48
commune.hoi-cu	Hội Cư	xa		2025-07-01		82
commune.hoi-hoan	Hội Hoan	xa		2025-07-01		20
commune.hoi-phu	Hội Phú	phuong		2025-07-01		52
commune.hoi-son	Hội Sơn	xa		2025-07-01		52
commune.hoi-thinh	Hội Thịnh	xa		2025-07-01		25
commune.hoi-xuan	Hồi Xuân	xa		2025-07-01		38
commune.hon-dat	Hòn Đất	xa		2025-07-01		91
commune.hon-nghe	Hòn Nghệ	xa		2025-07-01		91
commune.hong-an	Hồng An	phuong		2025-07-01		31
commune.hong-bang	Hồng Bàng	phuong		2025-07-01		31
commune.hong-chau	Hồng Châu	several		2025-07-01		xa:31 phuong:33
commune.hong-dan	Hồng Dân	xa		2025-07-01		96
commune.hong-gai	Hồng Gai	phuong		2025-07-01		22
commune.hong-ha	Hồng Hà	phuong		2025-07-01		01
commune.hong-loc	Hồng Lộc	xa		2025-07-01		42
commune.hong-minh	Hồng Minh	xa		2025-07-01		33
commune.hong-ngu	Hồng Ngự	phuong		2025-07-01		82
commune.hong-phong	Hồng Phong	xa		2025-07-01		20,37
commune.hong-quang	Hồng Quang	several		2025-07-01		xa:33 phuong:37
commune.hong-son	Hồng Sơn	xa		2025-07-01		01,08,68
commune.hong-thai	Hồng Thái	xa		2025-07-01		08,68
commune.hong-thu	Hồng Thu	xa		2025-07-01		12
commune.hong-van	Hồng Vân	xa		2025-07-01		01
commune.hong-vu	Hồng Vũ	xa		2025-07-01		33
commune.hop-kim	Hợp Kim	xa		2025-07-01		25
commune.hop-ly	Hợp Lý	xa		2025-07-01		25
commune.hop-minh	Hợp Minh	xa		2025-07-01		40
commune.hop-thanh	Hợp Thành	xa		2025-07-01		15,19
commune.hop-thinh	Hợp Thịnh	xa		2025-07-01		24
commune.hop-tien	Hợp Tiến	xa		2025-07-01		31,38
commune.hra	Hra	xa		2025-07-01		52
commune.hua-bum	Hua Bum	xa		2025-07-01		12
commune.hung-an	Hùng An	xa		2025-07-01		08
commune.hung-chan	Hùng Chân	xa		2025-07-01		40
commune.hung-chau	Hùng Châu	xa		2025-07-01		40
commune.hung-dao	Hưng Đạo	several		2025-07-01		xa:01,04 phuong:31
commune.hung-dien	Hưng Điền	xa		2025-07-01		80
commune.hung-duc	Hùng Đức	xa		2025-07-01		08
commune.hung-ha	Hưng Hà	xa		2025-07-01		33
commune.hung-hoa	Hùng Hòa	xa		2025-07-01		86
commune.hung-hoi	Hưng Hội	xa		2025-07-01		96
commune.hung-khanh	Hưng Khánh	xa		2025-07-01		15
commune.hung-khanh-trung	Hưng Khánh Trung	xa		2025-07-01		86
commune.hung-loc	Hưng Lộc	xa		2025-07-01		46
commune.hung-loi	Hùng Lợi	xa		2025-07-01		08
commune.hung-long	Hưng Long	xa		2025-07-01		79
commune.hung-my	Hưng Mỹ	xa		2025-07-01		86,96
commune.hung-nguyen	Hưng Nguyên	xa		2025-07-01		40
commune.hung-nguyen-nam	Hưng Nguyên Nam	xa		2025-07-01		40
commune.hung-nhuong	Hưng Nhượng	xa		2025-07-01		86
commune.hung-phu	Hưng Phú	several		2025-07-01		xa:33 phuong:92
commune.hung-phuoc	Hưng Phước	xa		2025-07-01		75
commune.hung-son	Hùng Sơn	xa		2025-07-01		48
commune.hung-thang	Hùng Thắng	xa		2025-07-01		31
commune.hung-thanh	Hưng Thạnh	xa		2025-07-01		82
commune.hung-thinh	Hưng Thịnh	xa		2025-07-01		75
commune.hung-thuan	Hưng Thuận	xa		2025-07-01		80
commune.hung-viet	Hùng Việt	xa		2025-07-01		25
commune.hung-vu	Hưng Vũ	xa		2025-07-01		20
commune.huoi-mot	Huổi Một	xa		2025-07-01		14
commune.huoi-tu	Huồi Tụ	xa		2025-07-01		40
commune.huong-an	Hương An	phuong		2025-07-01		46
commune.huong-binh	Hương Bình	xa		2025-07-01		42
commune.huong-can	Hương Cần	xa		2025-07-01		25
commune.huong-do	Hương Đô	xa		2025-07-01		42
commune.huong-hiep	Hướng Hiệp	xa		2025-07-01		44
commune.huong-khe	Hương Khê	xa		2025-07-01		42
commune.huong-lap	Hướng Lập	xa		2025-07-01		44
commune.huong-my	Hương Mỹ	xa		2025-07-01		86
commune.huong-pho	Hương Phố	xa		2025-07-01		42
commune.huong-phung	Hướng Phùng	xa		2025-07-01		44
commune.huong-son	Hương Sơn	xa		2025-07-01		01,42
commune.huong-thuy	Hương Thủy	phuong		2025-07-01		46
commune.huong-tra	Hương Trà	phuong		2025-07-01		46,48
commune.huong-xuan	Hương Xuân	xa		2025-07-01		42
commune.huu-khuong	Hữu Khuông	xa		2025-07-01		40
commune.huu-kiem	Hữu Kiệm	xa		2025-07-01		40
commune.huu-lien	Hữu Liên	xa		2025-07-01		20
commune.huu-lung	Hữu Lũng	xa		2025-07-01		20
commune.huy-giap	Huy Giáp	xa		2025-07-01		04
commune.hy-cuong	Hy Cương	xa		2025-07-01		25
commune.ia-bang	Ia Băng	xa		2025-07-01		52
commune.ia-boong	Ia Boòng	xa		2025-07-01		52
commune.ia-chia	Ia Chia	xa		2025-07-01		52
commune.ia-chim	Ia Chim	xa		2025-07-01		51
commune.ia-dal	Ia Đal	xa		2025-07-01		51
commune.ia-dok	Ia Dơk	xa		2025-07-01		52
commune.ia-dom	Ia Dom	xa		2025-07-01		52
commune.ia-dreh	Ia Dreh	xa		2025-07-01		52
commune.ia-grai	Ia Grai	xa		2025-07-01		52
commune.ia-hiao	Ia Hiao	xa		2025-07-01		52
commune.ia-hru	Ia Hrú	xa		2025-07-01		52
commune.ia-hrung	Ia Hrung	xa		2025-07-01		52
commune.ia-khuol	Ia Khươl	xa		2025-07-01		52
commune.ia-ko	Ia Ko	xa		2025-07-01		52
commune.ia-krai	Ia Krái	xa		2025-07-01		52
commune.ia-krel	Ia Krêl	xa		2025-07-01		52
commune.ia-lau	Ia Lâu	xa		2025-07-01		52
commune.ia-le	Ia Le	xa		2025-07-01		52
commune.ia-lop	Ia Lốp	xa		2025-07-01		66
commune.ia-ly	Ia Ly	xa		2025-07-01		52
commune.ia-mo	Ia Mơ	xa		2025-07-01		52
commune.ia-nan	Ia Nan	xa		2025-07-01		52
commune.ia-o	Ia O	xa		2025-07-01		52
commune.ia-pa	Ia Pa	xa		2025-07-01		52
commune.ia-phi	Ia Phí	xa		2025-07-01		52
commune.ia-pia	Ia Pia	xa		2025-07-01		52
commune.ia-pnon	Ia Pnôn	xa		2025-07-01		52
commune.ia-puch	Ia Púch	xa		2025-07-01		52
commune.ia-rbol	Ia Rbol	xa		2025-07-01		52
commune.ia-rsai	Ia Rsai	xa		2025-07-01		52
commune.ia-rve	Ia Rvê	xa		2025-07-01		66
commune.ia-sao	Ia Sao	xa		2025-07-01		52
commune.ia-toi	Ia Tơi	xa		2025-07-01		51
commune.ia-tor	Ia Tôr	xa		2025-07-01		52
commune.ia-tul	Ia Tul	xa		2025-07-01		52
commune.ka-do	Ka Đô	xa		2025-07-01		68
commune.kbang	Kbang	xa		2025-07-01		52
commune.kdang	KDang	xa		2025-07-01		52
commune.ke-sach	Kế Sách	xa		2025-07-01		92
commune.ke-sat	Kẻ Sặt	xa		2025-07-01		31
commune.keng-du	Keng Đu	xa		2025-07-01		40
commune.kep	Kép	xa		2025-07-01		24
commune.kha-cuu	Khả Cửu	xa		2025-07-01		25
commune.kha-son	Kha Sơn	xa		2025-07-01		19
commune.kham-duc	Khâm Đức	xa		2025-07-01		48
commune.khang-chien	Kháng Chiến	xa		2025-07-01		20
commune.khanh-an	Khánh An	xa		2025-07-01		96
commune.khanh-binh	Khánh Bình	xa		2025-07-01		91,96
commune.khanh-cuong	Khánh Cường	xa		2025-07-01		51
commune.khanh-hau	Khánh Hậu	phuong		2025-07-01		80
commune.khanh-hoa	Khánh Hòa	several		2025-07-01		xa:15 phuong:92
commune.khanh-hoi	Khánh Hội	several		2025-07-01		xa:37 phuong:79
commune.khanh-hung	Khánh Hưng	xa		2025-07-01		80,96
commune.khanh-khe	Khánh Khê	xa		2025-07-01		20
commune.khanh-lam	Khánh Lâm	xa		2025-07-01		96
commune.khanh-nhac	Khánh Nhạc	xa		2025-07-01		37
commune.khanh-son	Khánh Sơn	xa		2025-07-01		56
commune.khanh-thien	Khánh Thiện	xa		2025-07-01		37
commune.khanh-trung	Khánh Trung	xa		2025-07-01		37
commune.khanh-vinh	Khánh Vĩnh	xa		2025-07-01		56
commune.khanh-xuan	Khánh Xuân	xa		2025-07-01		04
commune.khanh-yen	Khánh Yên	xa		2025-07-01		15
commune.khao-mang	Khao Mang	xa		2025-07-01		15
commune.khau-vai	Khâu Vai	xa		2025-07-01		08
commune.khe-sanh	Khe Sanh	xa		2025-07-01		44
commune.khe-tre	Khe Tre	xa		2025-07-01		46
commune.khoai-chau	Khoái Châu	xa		2025-07-01		33
commune.khoen-on	Khoen On	xa		2025-07-01		12
commune.khong-lao	Khổng Lào	xa		2025-07-01		12
commune.khuat-xa	Khuất Xá	xa		2025-07-01		20
commune.khuc-thua-du	Khúc Thừa Dụ	xa		2025-07-01		31
commune.khun-ha	Khun Há	xa		2025-07-01		12
commune.khuon-lung	Khuôn Lùng	xa		2025-07-01		08
commune.khuong-dinh	Khương Đình	phuong		2025-07-01		01
commune.kien-an	Kiến An	phuong		2025-07-01		31
commune.kien-dai	Kiên Đài	xa		2025-07-01		08
commune.kien-duc	Kiến Đức	xa		2025-07-01		68
commune.kien-hai	Kiến Hải	xa		2025-07-01		31
commune.kien-hai-x2	Kiên Hải	dac-khu		2025-07-01		91
commune.kien-hung	Kiến Hưng	several		2025-07-01		phuong:01 xa:31
commune.kien-lao	Kiên Lao	xa		2025-07-01		24
commune.kien-luong	Kiên Lương	xa		2025-07-01		91
commune.kien-minh	Kiến Minh	xa		2025-07-01		31
commune.kien-moc	Kiên Mộc	xa		2025-07-01		20
commune.kien-thiet	Kiến Thiết	xa		2025-07-01		08
commune.kien-tho	Kiên Thọ	xa		2025-07-01		38
commune.kien-thuy	Kiến Thụy	xa		2025-07-01		31
commune.kien-tuong	Kiến Tường	phuong		2025-07-01		80
commune.kien-xuong	Kiến Xương	xa		2025-07-01		33
commune.kieu-phu	Kiều Phú	xa		2025-07-01		01
commune.kim-anh	Kim Anh	xa		2025-07-01		01
commune.kim-bang	Kim Bảng	several		2025-07-01		phuong:37 xa:40
commune.kim-binh	Kim Bình	xa		2025-07-01		08
commune.kim-boi	Kim Bôi	xa		2025-07-01		25
commune.kim-bon	Kim Bon	xa		2025-07-01		14
commune.kim-dien	Kim Điền	xa		2025-07-01		44
commune.kim-dong	Kim Đồng	xa		2025-07-01		04
commune.kim-dong-x2	Kim Đông	xa		2025-07-01		37
commune.kim-hoa	Kim Hoa	xa		2025-07-01		42
commune.kim-lien	Kim Liên	several		2025-07-01		phuong:01 xa:40
commune.kim-long	Kim Long	several		2025-07-01		phuong:46 xa:79
commune.kim-ngan	Kim Ngân	xa		2025-07-01		44
commune.kim-phu	Kim Phú	xa		2025-07-01		44
commune.kim-phuong	Kim Phượng	xa		2025-07-01		19
commune.kim-son	Kim Sơn	xa		2025-07-01		37,52,82
commune.kim-tan	Kim Tân	xa		2025-07-01		38
commune.kim-thanh	Kim Thành	xa		2025-07-01		31
commune.kim-thanh-x2	Kim Thanh	phuong		2025-07-01		37
commune.kim-tra	Kim Trà	phuong		2025-07-01		46
commune.kinh-bac	Kinh Bắc	phuong		2025-07-01		24
commune.kinh-mon	Kinh Môn	phuong		2025-07-01		31
commune.kon-braih	Kon Braih	xa		2025-07-01		51
commune.kon-chieng	Kon Chiêng	xa		2025-07-01		52
commune.kon-dao	Kon Đào	xa		2025-07-01		51
commune.kon-gang	Kon Gang	xa		2025-07-01		52
commune.kon-plong	Kon Plông	xa		2025-07-01		51
commune.kon-tum	Kon Tum	phuong		2025-07-01		51
commune.kong-bo-la	Kông Bơ La	xa		2025-07-01		52
commune.kong-chro	Kông Chro	xa		2025-07-01		52
commune.krong	Krong	xa		2025-07-01		52
commune.krong-a	Krông Á	xa		2025-07-01		66
commune.krong-ana	Krông Ana	xa		2025-07-01		66
commune.krong-bong	Krông Bông	xa		2025-07-01		66
commune.krong-buk	Krông Búk	xa		2025-07-01		66
commune.krong-nang	Krông Năng	xa		2025-07-01		66
commune.krong-no	Krông Nô	xa		2025-07-01		66,68
commune.krong-pac	Krông Pắc	xa		2025-07-01		66
commune.ky-anh	Kỳ Anh	xa		2025-07-01		42
commune.ky-hoa	Kỳ Hoa	xa		2025-07-01		42
commune.ky-khang	Kỳ Khang	xa		2025-07-01		42
commune.ky-lac	Kỳ Lạc	xa		2025-07-01		42
commune.ky-lua	Kỳ Lừa	phuong		2025-07-01		20
commune.ky-son	Kỳ Sơn	phuong		2025-07-01		25
commune.ky-thuong	Kỳ Thượng	xa		2025-07-01		22,42
commune.ky-van	Kỳ Văn	xa		2025-07-01		42
commune.ky-xuan	Kỳ Xuân	xa		2025-07-01		42
commune.la-bang	La Bằng	xa		2025-07-01		19
commune.la-da	La Dạ	xa		2025-07-01		68
commune.la-dee	La Dêê	xa		2025-07-01		48
commune.la-ee	La Êê	xa		2025-07-01		48
commune.la-gi	La Gi	phuong		2025-07-01		68
commune.la-hien	La Hiên	xa		2025-07-01		19
commune.la-lay	La Lay	xa		2025-07-01		44
commune.la-nga	La Ngà	xa		2025-07-01		75
commune.lac-dao	Lạc Đạo	xa		2025-07-01		33
commune.lac-duong	Lạc Dương	xa		2025-07-01		68
commune.lac-luong	Lạc Lương	xa		2025-07-01		25
commune.lac-phuong	Lạc Phượng	xa		2025-07-01		31
commune.lac-son	Lạc Sơn	xa		2025-07-01		25
commune.lac-thuy	Lạc Thủy	xa		2025-07-01		25
commune.lai-dong	Lai Đồng	xa		2025-07-01		25
commune.lai-hoa	Lai Hòa	xa		2025-07-01		92
commune.lai-khe	Lai Khê	xa		2025-07-01		31
commune.lai-thanh	Lai Thành	xa		2025-07-01		37
commune.lai-thieu	Lái Thiêu	phuong		2025-07-01		79
commune.lai-vung	Lai Vung	xa		2025-07-01		82
commune.lam-binh	Lâm Bình	xa		2025-07-01		08
commune.lam-giang	Lâm Giang	xa		2025-07-01		15
commune.lam-son	Lam Sơn	xa		2025-07-01		38
commune.lam-son-x2	Lâm Sơn	xa		2025-07-01		56
commune.lam-tan	Lâm Tân	xa		2025-07-01		92
commune.lam-thanh	Lam Thành	xa		2025-07-01		40
commune.lam-thao	Lâm Thao	xa		2025-07-01		24,25
commune.lam-thuong	Lâm Thượng	xa		2025-07-01		15
commune.lam-vien-da-lat	Lâm Viên - Đà Lạt	phuong		2025-07-01		68
commune.lam-vy	Lam Vỹ	xa		2025-07-01		19
commune.lan-phong	Lân Phong	xa		2025-07-01		51
commune.lang	Láng	phuong		2025-07-01		01
commune.lang-biang-da-lat	Lang Biang - Đà Lạt	phuong		2025-07-01		68
commune.lang-giang	Lạng Giang	xa		2025-07-01		24
commune.lang-tron	Láng Tròn	phuong		2025-07-01		96
commune.lanh-ngoc	Lãnh Ngọc	xa		2025-07-01		48
commune.lao-bao	Lao Bảo	xa		2025-07-01		44
commune.lao-cai	Lào Cai	phuong		2025-07-01		15
commune.lao-chai	Lao Chải	xa		2025-07-01		08,15
commune.lap-thach	Lập Thạch	xa		2025-07-01		25
commune.lap-vo	Lấp Vò	xa		2025-07-01		82
commune.le-chan	Lê Chân	phuong		2025-07-01		31
commune.le-dai-hanh	Lê Đại Hành	phuong		2025-07-01		31
commune.le-ho	Lê Hồ	phuong		2025-07-01		37
commune.le-ich-moc	Lê Ích Mộc	phuong		2025-07-01		31
commune.le-loi	Lê Lợi	xa		2025-07-01		12,33
commune.le-ninh	Lệ Ninh	xa		2025-07-01		44
commune.le-quy-don	Lê Quý Đôn	xa		2025-07-01		33
commune.le-thanh-nghi	Lê Thanh Nghị	phuong		2025-07-01		31
commune.le-thuy	Lệ Thủy	xa		2025-07-01		44
commune.lia	Lìa	xa		2025-07-01		44
commune.lich-hoi-thuong	Lịch Hội Thượng	xa		2025-07-01		92
commune.liem-ha	Liêm Hà	xa		2025-07-01		37
commune.liem-tuyen	Liêm Tuyền	phuong		2025-07-01		37
commune.lien-bao	Liên Bão	xa		2025-07-01		24
commune.lien-chau	Liên Châu	xa		2025-07-01		25
commune.lien-chieu	Liên Chiểu	phuong		2025-07-01		48
commune.lien-hiep	Liên Hiệp	xa		2025-07-01		08
commune.lien-hoa	Liên Hòa	several		2025-07-01		phuong:22 xa:25
commune.lien-huong	Liên Hương	xa		2025-07-01		68
commune.lien-minh	Liên Minh	xa		2025-07-01		01,25,37
commune.lien-son	Liên Sơn	xa		2025-07-01		15,25
commune.lien-son-lak	Liên Sơn Lắk	xa		2025-07-01		66
commune.lieu-tu	Liêu Tú	xa		2025-07-01		92
commune.linh-ho	Linh Hồ	xa		2025-07-01		08
commune.linh-nam	Lĩnh Nam	phuong		2025-07-01		01
commune.linh-son	Linh Sơn	several		2025-07-01		phuong:19 xa:38
commune.linh-toai	Lĩnh Toại	xa		2025-07-01		38
commune.linh-xuan	Linh Xuân	phuong		2025-07-01		79
commune.lo-pang	Lơ Pang	xa		2025-07-01		52
commune.loc-an	Lộc An	xa		2025-07-01		46
commune.loc-binh	Lộc Bình	xa		2025-07-01		20
commune.loc-ha	Lộc Hà	xa		2025-07-01		42
commune.loc-hung	Lộc Hưng	xa		2025-07-01		75
commune.loc-ninh	Lộc Ninh	several		2025-07-01		phuong:75 xa:80
commune.loc-quang	Lộc Quang	xa		2025-07-01		75
commune.loc-tan	Lộc Tấn	xa		2025-07-01		75
commune.loc-thanh	Lộc Thạnh	xa		2025-07-01		75
commune.loc-thanh-x2	Lộc Thành	xa		2025-07-01		75
commune.loc-thuan	Lộc Thuận	xa		2025-07-01		86
commune.loi-bac	Lợi Bác	xa		2025-07-01		20
commune.long-an	Long An	phuong		2025-07-01		80
commune.long-bien	Long Biên	phuong		2025-07-01		01
commune.long-binh	Long Bình	several		2025-07-01		phuong:75,79,92 xa:82
commune.long-cang	Long Cang	xa		2025-07-01		80
commune.long-chau	Long Châu	phuong		2025-07-01		86
commune.long-chu	Long Chữ	xa		2025-07-01		80
commune.long-coc	Long Cốc	xa		2025-07-01		25
commune.long-dien	Long Điền	xa		2025-07-01		79,91,96
commune.long-dinh	Long Định	xa		2025-07-01		82
commune.long-duc	Long Đức	phuong		2025-07-01		86
commune.long-ha	Long Hà	xa		2025-07-01		75
commune.long-hai	Long Hải	xa		2025-07-01		79
commune.long-he	Long Hẹ	xa		2025-07-01		14
commune.long-hiep	Long Hiệp	xa		2025-07-01		86
commune.long-ho	Long Hồ	xa		2025-07-01		86
commune.long-hoa	Long Hòa	xa		2025-07-01		79,86
commune.long-hoa-x2	Long Hoa	phuong		2025-07-01		80
commune.long-hung	Long Hưng	several		2025-07-01		xa:33,82,92 phuong:75
commune.long-huong	Long Hương	phuong		2025-07-01		79
commune.long-huu	Long Hựu	xa		2025-07-01		80
commune.long-huu-x2	Long Hữu	xa		2025-07-01		86
commune.long-khanh	Long Khánh	several		2025-07-01		phuong:75 xa:82
commune.long-kien	Long Kiến	xa		2025-07-01		91
commune.long-my	Long Mỹ	phuong		2025-07-01		92
commune.long-nguyen	Long Nguyên	phuong		2025-07-01		79
commune.long-phieng	Lóng Phiêng	xa		2025-07-01		14
commune.long-phu	Long Phú	several		2025-07-01		phuong:91 xa:92
commune.long-phu-1	Long Phú 1	phuong		2025-07-01		92
commune.long-phu-thuan	Long Phú Thuận	xa		2025-07-01		82
commune.long-phung	Long Phụng	xa		2025-07-01		51
commune.long-phuoc	Long Phước	several		2025-07-01		xa:75 phuong:79
commune.long-quang	Long Quảng	xa		2025-07-01		46
commune.long-sap	Lóng Sập	xa		2025-07-01		14
commune.long-son	Long Sơn	xa		2025-07-01		79
commune.long-thanh	Long Thành	several		2025-07-01		phuong:75 xa:86
commune.long-thanh-x2	Long Thạnh	xa		2025-07-01		91
commune.long-thuan	Long Thuận	several		2025-07-01		xa:80 phuong:82
commune.long-tien	Long Tiên	xa		2025-07-01		82
commune.long-truong	Long Trường	phuong		2025-07-01		79
commune.long-tuyen	Long Tuyền	phuong		2025-07-01		92
commune.long-vinh	Long Vĩnh	xa		2025-07-01		86
commune.long-xuyen	Long Xuyên	phuong		2025-07-01		91
commune.luan-thanh	Luận Thành	xa		2025-07-01		38
commune.luc-hanh	Lực Hành	xa		2025-07-01		08
commune.luc-hon	Lục Hồn	xa		2025-07-01		22
commune.luc-nam	Lục Nam	xa		2025-07-01		24
commune.luc-ngan	Lục Ngạn	xa		2025-07-01		24
commune.luc-si-thanh	Lục Sĩ Thành	xa		2025-07-01		86
commune.luc-son	Lục Sơn	xa		2025-07-01		24
commune.luc-yen	Lục Yên	xa		2025-07-01		15
commune.lung-cu	Lũng Cú	xa		2025-07-01		08
commune.lung-nam	Lũng Nặm	xa		2025-07-01		04
commune.lung-phin	Lũng Phìn	xa		2025-07-01		08
commune.lung-phinh	Lùng Phình	xa		2025-07-01		15
commune.lung-tam	Lùng Tám	xa		2025-07-01		08
commune.luong-bang	Lương Bằng	xa		2025-07-01		33
commune.luong-hoa	Lương Hòa	xa		2025-07-01		80,86
commune.luong-hoa-lac	Lương Hòa Lạc	xa		2025-07-01		82
commune.luong-minh	Lương Minh	xa		2025-07-01		22
commune.luong-minh-x2	Lượng Minh	xa		2025-07-01		40
commune.luong-phu	Lương Phú	xa		2025-07-01		86
commune.luong-son	Lương Sơn	xa		2025-07-01		25,38,40,68
commune.luong-tai	Lương Tài	xa		2025-07-01		24
commune.luong-tam	Lương Tâm	xa		2025-07-01		92
commune.luong-the-tran	Lương Thế Trân	xa		2025-07-01		96
commune.luong-thinh	Lương Thịnh	xa		2025-07-01		15
commune.luong-van-tri	Lương Văn Tri	phuong		2025-07-01		20
commune.luu-kiem	Lưu Kiếm	phuong		2025-07-01		31
commune.luu-nghiep-anh	Lưu Nghiệp Anh	xa		2025-07-01		86
commune.luu-ve	Lưu Vệ	xa		2025-07-01		38
commune.ly-bon	Lý Bôn	xa		2025-07-01		04
commune.ly-nhan	Lý Nhân	xa		2025-07-01		37
commune.ly-quoc	Lý Quốc	xa		2025-07-01		04
commune.ly-son	Lý Sơn	dac-khu		2025-07-01		51
commune.ly-thuong-kiet	Lý Thường Kiệt	phuong		2025-07-01		37
commune.ly-van-lam	Lý Văn Lâm	phuong		2025-07-01		96
commune.m-drak	M'Drắk	xa		2025-07-01		66
commune.mai-chau	Mai Châu	xa		2025-07-01		25
commune.mai-ha	Mai Hạ	xa		2025-07-01		25
commune.mai-hoa	Mai Hoa	xa		2025-07-01		42
commune.mai-phu	Mai Phụ	xa		2025-07-01		42
commune.mai-son	Mai Sơn	xa		2025-07-01		14
commune.mang-but	Măng Bút	xa		2025-07-01		51
commune.mang-den	Măng Đen	xa		2025-07-01		51
commune.mang-ri	Măng Ri	xa		2025-07-01		51
commune.mang-yang	Mang Yang	xa		2025-07-01		52
commune.mao-dien	Mão Điền	phuong		2025-07-01		24
commune.mao-dien-x2	Mao Điền	xa		2025-07-01		31
commune.mao-khe	Mạo Khê	phuong		2025-07-01		22
commune.mau-a	Mậu A	xa		2025-07-01		15
commune.mau-due	Mậu Duệ	xa		2025-07-01		08
commune.mau-lam	Mậu Lâm	xa		2025-07-01		38
commune.mau-son	Mẫu Sơn	xa		2025-07-01		20
commune.mau-thach	Mậu Thạch	xa		2025-07-01		40
commune.me-linh	Mê Linh	xa		2025-07-01		01
commune.me-so	Mễ Sở	xa		2025-07-01		33
commune.meo-vac	Mèo Vạc	xa		2025-07-01		08
commune.minh-chau	Minh Châu	xa		2025-07-01		01,40
commune.minh-dai	Minh Đài	xa		2025-07-01		25
commune.minh-duc	Minh Đức	xa		2025-07-01		75
commune.minh-hoa	Minh Hòa	xa		2025-07-01		25
commune.minh-hoa-x2	Minh Hóa	xa		2025-07-01		44
commune.minh-hop	Minh Hợp	xa		2025-07-01		40
commune.minh-hung	Minh Hưng	phuong		2025-07-01		75
commune.minh-khai	Minh Khai	xa		2025-07-01		04
commune.minh-long	Minh Long	xa		2025-07-01		51
commune.minh-luong	Minh Lương	xa		2025-07-01		15
commune.minh-ngoc	Minh Ngọc	xa		2025-07-01		08
commune.minh-phung	Minh Phụng	phuong		2025-07-01		79
commune.minh-quang	Minh Quang	xa		2025-07-01		08
commune.minh-son	Minh Sơn	xa		2025-07-01		08,38
commune.minh-tam	Minh Tâm	xa		2025-07-01		04
commune.minh-tan	Minh Tân	xa		2025-07-01		08,37
commune.minh-thai	Minh Thái	xa		2025-07-01		37
commune.minh-thanh	Minh Thanh	xa		2025-07-01		08
commune.minh-thanh-x2	Minh Thạnh	xa		2025-07-01		79
commune.minh-tho	Minh Thọ	xa		2025-07-01		33
commune.minh-xuan	Minh Xuân	phuong		2025-07-01		08
commune.mo-cay	Mỏ Cày	xa		2025-07-01		51,86
commune.mo-duc	Mộ Đức	xa		2025-07-01		51
commune.mo-rai	Mô Rai	xa		2025-07-01		51
commune.mo-vang	Mỏ Vàng	xa		2025-07-01		15
commune.moc-chau	Mộc Châu	phuong		2025-07-01		14
commune.moc-hoa	Mộc Hóa	xa		2025-07-01		80
commune.moc-son	Mộc Sơn	phuong		2025-07-01		14
commune.mon-son	Môn Sơn	xa		2025-07-01		40
commune.mong-cai-1	Móng Cái 1	phuong		2025-07-01		22
commune.mong-cai-2	Móng Cái 2	phuong		2025-07-01		22
commune.mong-cai-3	Móng Cái 3	phuong		2025-07-01		22
commune.mong-duong	Mông Dương	phuong		2025-07-01		22
commune.mu-ca	Mù Cả	xa		2025-07-01		12
commune.mu-cang-chai	Mù Cang Chải	xa		2025-07-01		15
commune.mui-ne	Mũi Né	phuong		2025-07-01		68
commune.muoi-noi	Muổi Nọi	xa		2025-07-01		14
commune.muong-ang	Mường Ảng	xa		2025-07-01		11
commune.muong-bam	Mường Bám	xa		2025-07-01		14
commune.muong-bang	Mường Bang	xa		2025-07-01		14
commune.muong-bi	Mường Bi	xa		2025-07-01		25
commune.muong-bo	Mường Bo	xa		2025-07-01		15
commune.muong-bu	Mường Bú	xa		2025-07-01		14
commune.muong-cha	Mường Chà	xa		2025-07-01		11
commune.muong-chanh	Mường Chanh	xa		2025-07-01		14,38
commune.muong-chien	Mường Chiên	xa		2025-07-01		14
commune.muong-chong	Mường Chọng	xa		2025-07-01		40
commune.muong-coi	Mường Cơi	xa		2025-07-01		14
commune.muong-dong	Mường Động	xa		2025-07-01		25
commune.muong-e	Mường É	xa		2025-07-01		14
commune.muong-gion	Mường Giôn	xa		2025-07-01		14
commune.muong-ham	Mường Ham	xa		2025-07-01		40
commune.muong-hoa	Mường Hoa	xa		2025-07-01		25
commune.muong-hum	Mường Hum	xa		2025-07-01		15
commune.muong-hung	Mường Hung	xa		2025-07-01		14
commune.muong-khieng	Mường Khiêng	xa		2025-07-01		14
commune.muong-khoa	Mường Khoa	xa		2025-07-01		12
commune.muong-khuong	Mường Khương	xa		2025-07-01		15
commune.muong-kim	Mường Kim	xa		2025-07-01		12
commune.muong-la	Mường La	xa		2025-07-01		14
commune.muong-lai	Mường Lai	xa		2025-07-01		15
commune.muong-lam	Mường Lầm	xa		2025-07-01		14
commune.muong-lan	Mường Lạn	xa		2025-07-01		11,14
commune.muong-lat	Mường Lát	xa		2025-07-01		38
commune.muong-lay	Mường Lay	phuong		2025-07-01		11
commune.muong-leo	Mường Lèo	xa		2025-07-01		14
commune.muong-long	Mường Lống	xa		2025-07-01		40
commune.muong-luan	Mường Luân	xa		2025-07-01		11
commune.muong-ly	Mường Lý	xa		2025-07-01		38
commune.muong-min	Mường Mìn	xa		2025-07-01		38
commune.muong-mo	Mường Mô	xa		2025-07-01		12
commune.muong-mun	Mường Mùn	xa		2025-07-01		11
commune.muong-nha	Mường Nhà	xa		2025-07-01		11
commune.muong-nhe	Mường Nhé	xa		2025-07-01		11
commune.muong-phang	Mường Phăng	xa		2025-07-01		11
commune.muong-pon	Mường Pồn	xa		2025-07-01		11
commune.muong-quang	Mường Quàng	xa		2025-07-01		40
commune.muong-sai	Mường Sại	xa		2025-07-01		14
commune.muong-te	Mường Tè	xa		2025-07-01		12
commune.muong-than	Mường Than	xa		2025-07-01		12
commune.muong-thang	Mường Thàng	xa		2025-07-01		25
commune.muong-thanh	Mường Thanh	phuong		2025-07-01		11
commune.muong-tip	Mường Típ	xa		2025-07-01		40
commune.muong-toong	Mường Toong	xa		2025-07-01		11
commune.muong-tung	Mường Tùng	xa		2025-07-01		11
commune.muong-vang	Mường Vang	xa		2025-07-01		25
commune.muong-xen	Mường Xén	xa		2025-07-01		40
commune.my-an	Mỹ An	xa		2025-07-01		80
commune.my-an-hung	Mỹ An Hưng	xa		2025-07-01		82
commune.my-chanh-hoa	Mỹ Chánh Hòa	xa		2025-07-01		86
commune.my-duc	Mỹ Đức	xa		2025-07-01		01,91
commune.my-duc-tay	Mỹ Đức Tây	xa		2025-07-01		82
commune.my-hanh	Mỹ Hạnh	xa		2025-07-01		80
commune.my-hao	Mỹ Hào	phuong		2025-07-01		33
commune.my-hiep	Mỹ Hiệp	xa		2025-07-01		82
commune.my-hoa-hung	Mỹ Hòa Hưng	xa		2025-07-01		91
commune.my-huong	Mỹ Hương	xa		2025-07-01		92
commune.my-lam	Mỹ Lâm	phuong		2025-07-01		08
commune.my-le	Mỹ Lệ	xa		2025-07-01		80
commune.my-loc	Mỹ Lộc	several		2025-07-01		phuong:37 xa:80
commune.my-loi	Mỹ Lợi	xa		2025-07-01		82
commune.my-long	Mỹ Long	xa		2025-07-01		86
commune.my-ly	Mỹ Lý	xa		2025-07-01		40
commune.my-ngai	Mỹ Ngãi	phuong		2025-07-01		82
commune.my-phong	Mỹ Phong	phuong		2025-07-01		82
commune.my-phuoc	Mỹ Phước	xa		2025-07-01		92
commune.my-phuoc-tay	Mỹ Phước Tây	phuong		2025-07-01		82
commune.my-qui	Mỹ Quí	xa		2025-07-01		82
commune.my-quoi	Mỹ Quới	phuong		2025-07-01		92
commune.my-quy	Mỹ Quý	xa		2025-07-01		80
commune.my-son	Mỹ Sơn	xa		2025-07-01		56
commune.my-thai	Mỹ Thái	xa		2025-07-01		24
commune.my-thanh	Mỹ Thạnh	xa		2025-07-01		80
commune.my-thanh-x2	Mỹ Thành	xa		2025-07-01		82
commune.my-thien	Mỹ Thiện	xa		2025-07-01		82
commune.my-tho	Mỹ Tho	phuong		2025-07-01		82
commune.my-tho-x2	Mỹ Thọ	xa		2025-07-01		82
commune.my-thoi	Mỹ Thới	phuong		2025-07-01		91
commune.my-thuan	Mỹ Thuận	xa		2025-07-01		86,91
commune.my-thuong	Mỹ Thượng	phuong		2025-07-01		46
commune.my-thuy	Mỹ Thủy	xa		2025-07-01		44
commune.my-tinh-an	Mỹ Tịnh An	xa		2025-07-01		82
commune.my-tra	Mỹ Trà	phuong		2025-07-01		82
commune.my-tu	Mỹ Tú	xa		2025-07-01		92
commune.my-xuyen	Mỹ Xuyên	phuong		2025-07-01		92
commune.my-yen	Mỹ Yên	xa		2025-07-01		80
commune.na-bung	Nà Bủng	xa		2025-07-01		11
commune.na-duong	Na Dương	xa		2025-07-01		20
commune.na-hang	Nà Hang	xa		2025-07-01		08
commune.na-hy	Nà Hỳ	xa		2025-07-01		11
commune.na-loi	Na Loi	xa		2025-07-01		40
commune.na-meo	Na Mèo	xa		2025-07-01		38
commune.na-ngoi	Na Ngoi	xa		2025-07-01		40
commune.na-phac	Nà Phặc	xa		2025-07-01		19
commune.na-ri	Na Rì	xa		2025-07-01		19
commune.na-sam	Na Sầm	xa		2025-07-01		20
commune.na-sang	Na Sang	xa		2025-07-01		11
commune.na-son	Na Son	xa		2025-07-01		11
commune.na-tau	Nà Tấu	xa		2025-07-01		11
commune.nam-an-phu	Nam An Phụ	xa		2025-07-01		31
commune.nam-ba-don	Nam Ba Đồn	xa		2025-07-01		44
commune.nam-ban-lam-ha	Nam Ban Lâm Hà	xa		2025-07-01		68
commune.nam-cam-ranh	Nam Cam Ranh	xa		2025-07-01		56
commune.nam-can	Nậm Cắn	xa		2025-07-01		40
commune.nam-can-x2	Năm Căn	xa		2025-07-01		96
commune.nam-cat-tien	Nam Cát Tiên	xa		2025-07-01		75
commune.nam-chay	Nậm Chày	xa		2025-07-01		15
commune.nam-co	Nậm Có	xa		2025-07-01		15
commune.nam-cua-viet	Nam Cửa Việt	xa		2025-07-01		44
commune.nam-cuoi	Nậm Cuổi	xa		2025-07-01		12
commune.nam-cuong	Nam Cường	several		2025-07-01		phuong:15 xa:19,33
commune.nam-da	Nam Đà	xa		2025-07-01		68
commune.nam-dan	Nấm Dẩn	xa		2025-07-01		08
commune.nam-dan-x2	Nam Đàn	xa		2025-07-01		40
commune.nam-dich	Nậm Dịch	xa		2025-07-01		08
commune.nam-dinh	Nam Định	phuong		2025-07-01		37
commune.nam-do-son	Nam Đồ Sơn	phuong		2025-07-01		31
commune.nam-dong	Nam Đồng	several		2025-07-01		phuong:31 xa:37
commune.nam-dong-ha	Nam Đông Hà	phuong		2025-07-01		44
commune.nam-dong-hung	Nam Đông Hưng	xa		2025-07-01		33
commune.nam-dong-x2	Nam Đông	xa		2025-07-01		46
commune.nam-dong-x3	Nam Dong	xa		2025-07-01		68
commune.nam-duong	Nam Dương	xa		2025-07-01		24
commune.nam-gia-nghia	Nam Gia Nghĩa	phuong		2025-07-01		68
commune.nam-giang	Nam Giang	xa		2025-07-01		48
commune.nam-gianh	Nam Gianh	xa		2025-07-01		44
commune.nam-ha-lam-ha	Nam Hà Lâm Hà	xa		2025-07-01		68
commune.nam-hai-lang	Nam Hải Lăng	xa		2025-07-01		44
commune.nam-hang	Nậm Hàng	xa		2025-07-01		12
commune.nam-hoa	Nam Hòa	xa		2025-07-01		19
commune.nam-hoa-lu	Nam Hoa Lư	phuong		2025-07-01		37
commune.nam-hong	Nam Hồng	xa		2025-07-01		37
commune.nam-hong-linh	Nam Hồng Lĩnh	phuong		2025-07-01		42
commune.nam-ka	Nam Ka	xa		2025-07-01		66
commune.nam-ke	Nậm Kè	xa		2025-07-01		11
commune.nam-khanh-vinh	Nam Khánh Vĩnh	xa		2025-07-01		56
commune.nam-lau	Nậm Lầu	xa		2025-07-01		14
commune.nam-ly	Nam Lý	xa		2025-07-01		37
commune.nam-ma	Nậm Mạ	xa		2025-07-01		12
commune.nam-minh	Nam Minh	xa		2025-07-01		37
commune.nam-nen	Nậm Nèn	xa		2025-07-01		11
commune.nam-nha-trang	Nam Nha Trang	phuong		2025-07-01		56
commune.nam-ninh	Nam Ninh	xa		2025-07-01		37
commune.nam-ninh-hoa	Nam Ninh Hòa	xa		2025-07-01		56
commune.nam-nung	Nâm Nung	xa		2025-07-01		68
commune.nam-phu	Nam Phù	xa		2025-07-01		01
commune.nam-phuoc	Nam Phước	xa		2025-07-01		48
commune.nam-quang	Nam Quang	xa		2025-07-01		04
commune.nam-sach	Nam Sách	xa		2025-07-01		31
commune.nam-sam-son	Nam Sầm Sơn	phuong		2025-07-01		38
commune.nam-so	Nậm Sỏ	xa		2025-07-01		12
commune.nam-son	Nam Sơn	phuong		2025-07-01		24
commune.nam-tam	Nậm Tăm	xa		2025-07-01		12
commune.nam-thai-ninh	Nam Thái Ninh	xa		2025-07-01		33
commune.nam-thanh	Nam Thành	xa		2025-07-01		68
commune.nam-thanh-mien	Nam Thanh Miện	xa		2025-07-01		31
commune.nam-thuy-anh	Nam Thụy Anh	xa		2025-07-01		33
commune.nam-tien-hai	Nam Tiền Hải	xa		2025-07-01		33
commune.nam-tien-hung	Nam Tiên Hưng	xa		2025-07-01		33
commune.nam-tra-my	Nam Trà My	xa		2025-07-01		48
commune.nam-trach	Nam Trạch	xa		2025-07-01		44
commune.nam-trieu	Nam Triệu	phuong		2025-07-01		31
commune.nam-truc	Nam Trực	xa		2025-07-01		37
commune.nam-tuan	Nam Tuấn	xa		2025-07-01		04
commune.nam-ty	Nậm Ty	xa		2025-07-01		14
commune.nam-xang	Nam Xang	xa		2025-07-01		37
commune.nam-xe	Nậm Xé	xa		2025-07-01		15
commune.nam-xuan	Nam Xuân	xa		2025-07-01		38
commune.nat-son	Nật Sơn	xa		2025-07-01		25
commune.nenh	Nếnh	phuong		2025-07-01		24
commune.nga-an	Nga An	xa		2025-07-01		38
commune.nga-bay	Ngã Bảy	phuong		2025-07-01		92
commune.nga-my	Nga My	xa		2025-07-01		40
commune.nga-nam	Ngã Năm	phuong		2025-07-01		92
commune.nga-son	Nga Sơn	xa		2025-07-01		38
commune.nga-thang	Nga Thắng	xa		2025-07-01		38
commune.ngai-giao	Ngãi Giao	xa		2025-07-01		79
commune.ngai-tu	Ngãi Tứ	xa		2025-07-01		86
commune.ngan-son	Ngân Sơn	xa		2025-07-01		19
commune.nghi-duc	Nghị Đức	xa		2025-07-01		68
commune.nghi-duong	Nghi Dương	xa		2025-07-01		31
commune.nghi-loc	Nghi Lộc	xa		2025-07-01		40
commune.nghi-son	Nghi Sơn	phuong		2025-07-01		38
commune.nghi-xuan	Nghi Xuân	xa		2025-07-01		42
commune.nghia-dan	Nghĩa Dân	xa		2025-07-01		33
commune.nghia-dan-x2	Nghĩa Đàn	xa		2025-07-01		40
commune.nghia-do	Nghĩa Đô	several		2025-07-01		phuong:01 xa:15
commune.nghia-dong	Nghĩa Đồng	xa		2025-07-01		40
commune.nghia-giang	Nghĩa Giang	xa		2025-07-01		51
commune.nghia-hanh	Nghĩa Hành	xa		2025-07-01		40,51
commune.nghia-hung	Nghĩa Hưng	xa		2025-07-01		37,40
commune.nghia-khanh	Nghĩa Khánh	xa		2025-07-01		40
commune.nghia-lam	Nghĩa Lâm	xa		2025-07-01		37,40
commune.nghia-lo	Nghĩa Lộ	phuong		2025-07-01		15,51
commune.nghia-loc	Nghĩa Lộc	xa		2025-07-01		40
commune.nghia-mai	Nghĩa Mai	xa		2025-07-01		40
commune.nghia-phuong	Nghĩa Phương	xa		2025-07-01		24
commune.nghia-son	Nghĩa Sơn	xa		2025-07-01		37
commune.nghia-ta	Nghĩa Tá	xa		2025-07-01		19
commune.nghia-tam	Nghĩa Tâm	xa		2025-07-01		15
commune.nghia-thanh	Nghĩa Thành	xa		2025-07-01		79
commune.nghia-tho	Nghĩa Thọ	xa		2025-07-01		40
commune.nghia-thuan	Nghĩa Thuận	xa		2025-07-01		08
commune.nghia-tru	Nghĩa Trụ	xa		2025-07-01		33
commune.nghia-trung	Nghĩa Trung	xa		2025-07-01		75
commune.nghien-loan	Nghiên Loan	xa		2025-07-01		19
commune.nghinh-tuong	Nghinh Tường	xa		2025-07-01		19
commune.ngo-may	Ngô Mây	xa		2025-07-01		52
commune.ngo-quyen	Ngô Quyền	phuong		2025-07-01		31
commune.ngoc-chien	Ngọc Chiến	xa		2025-07-01		14
commune.ngoc-chuc	Ngọc Chúc	xa		2025-07-01		91
commune.ngoc-duong	Ngọc Đường	xa		2025-07-01		08
commune.ngoc-ha	Ngọc Hà	phuong		2025-07-01		01
commune.ngoc-hoi	Ngọc Hồi	xa		2025-07-01		01
commune.ngoc-lac	Ngọc Lặc	xa		2025-07-01		38
commune.ngoc-lam	Ngọc Lâm	xa		2025-07-01		33
commune.ngoc-lien	Ngọc Liên	xa		2025-07-01		38
commune.ngoc-linh	Ngọc Linh	xa		2025-07-01		51
commune.ngoc-long	Ngọc Long	xa		2025-07-01		08
commune.ngoc-son	Ngọc Sơn	several		2025-07-01		xa:25 phuong:38
commune.ngoc-thien	Ngọc Thiện	xa		2025-07-01		24
commune.ngoc-to	Ngọc Tố	xa		2025-07-01		92
commune.ngoc-trao	Ngọc Trạo	xa		2025-07-01		38
commune.ngok-bay	Ngọk Bay	xa		2025-07-01		51
commune.ngok-reo	Ngọk Réo	xa		2025-07-01		51
commune.ngok-tu	Ngọk Tụ	xa		2025-07-01		51
commune.ngu-chi-son	Ngũ Chỉ Sơn	xa		2025-07-01		15
commune.ngu-hanh-son	Ngũ Hành Sơn	phuong		2025-07-01		48
commune.ngu-hiep	Ngũ Hiệp	xa		2025-07-01		82
commune.ngu-lac	Ngũ Lạc	xa		2025-07-01		86
commune.ngu-thien	Ngự Thiên	xa		2025-07-01		33
commune.nguyen-binh	Nguyên Bình	xa		2025-07-01		04
commune.nguyen-binh-khiem	Nguyễn Bỉnh Khiêm	xa		2025-07-01		31
commune.nguyen-dai-nang	Nguyễn Đại Năng	phuong		2025-07-01		31
commune.nguyen-du	Nguyễn Du	xa		2025-07-01		33
commune.nguyen-giap	Nguyên Giáp	xa		2025-07-01		31
commune.nguyen-hue	Nguyễn Huệ	xa		2025-07-01		04
commune.nguyen-luong-bang	Nguyễn Lương Bằng	xa		2025-07-01		31
commune.nguyen-nghiem	Nguyễn Nghiêm	xa		2025-07-01		51
commune.nguyen-phich	Nguyễn Phích	xa		2025-07-01		96
commune.nguyen-trai	Nguyễn Trãi	several		2025-07-01		phuong:31 xa:33
commune.nguyen-uy	Nguyễn Úy	phuong		2025-07-01		37
commune.nguyen-van-linh	Nguyễn Văn Linh	xa		2025-07-01		33
commune.nguyen-viet-khai	Nguyễn Việt Khái	xa		2025-07-01		96
commune.nguyet-an	Nguyệt Ấn	xa		2025-07-01		38
commune.nguyet-duc	Nguyệt Đức	xa		2025-07-01		25
commune.nguyet-hoa	Nguyệt Hóa	phuong		2025-07-01		86
commune.nguyet-vien	Nguyệt Viên	phuong		2025-07-01		38
commune.nha-be	Nhà Bè	xa		2025-07-01		79
commune.nha-bich	Nha Bích	xa		2025-07-01		75
commune.nha-nam	Nhã Nam	xa		2025-07-01		24
commune.nha-trang	Nha Trang	phuong		2025-07-01		56
commune.nhan-co	Nhân Cơ	xa		2025-07-01		68
commune.nhan-ha	Nhân Hà	xa		2025-07-01		37
commune.nhan-hoa	Nhân Hòa	several		2025-07-01		phuong:24 xa:40
commune.nhan-ly	Nhân Lý	xa		2025-07-01		20
commune.nhan-nghia	Nhân Nghĩa	xa		2025-07-01		25
commune.nhan-thang	Nhân Thắng	xa		2025-07-01		24
commune.nhat-hoa	Nhất Hòa	xa		2025-07-01		20
commune.nhi-chieu	Nhị Chiểu	phuong		2025-07-01		31
commune.nhi-long	Nhị Long	xa		2025-07-01		86
commune.nhi-quy	Nhị Quý	phuong		2025-07-01		82
commune.nhi-son	Nhi Sơn	xa		2025-07-01		38
commune.nhi-truong	Nhị Trường	xa		2025-07-01		86
commune.nhieu-loc	Nhiêu Lộc	phuong		2025-07-01		79
commune.nho-quan	Nho Quan	xa		2025-07-01		37
commune.nhon-ai	Nhơn Ái	xa		2025-07-01		92
commune.nhon-chau	Nhơn Châu	xa		2025-07-01		52
commune.nhon-hoa-lap	Nhơn Hòa Lập	xa		2025-07-01		80
commune.nhon-hoi	Nhơn Hội	xa		2025-07-01		91
commune.nhon-mai	Nhôn Mai	xa		2025-07-01		40
commune.nhon-my	Nhơn Mỹ	xa		2025-07-01		91,92
commune.nhon-ninh	Nhơn Ninh	xa		2025-07-01		80
commune.nhon-phu	Nhơn Phú	xa		2025-07-01		86
commune.nhon-trach	Nhơn Trạch	phuong		2025-07-01		75
commune.nhu-gia	Nhu Gia	xa		2025-07-01		92
commune.nhu-khe	Nhữ Khê	xa		2025-07-01		08
commune.nhu-quynh	Như Quỳnh	xa		2025-07-01		33
commune.nhu-thanh	Như Thanh	xa		2025-07-01		38
commune.nhu-xuan	Như Xuân	xa		2025-07-01		38
commune.nhuan-duc	Nhuận Đức	xa		2025-07-01		79
commune.nhuan-phu-tan	Nhuận Phú Tân	xa		2025-07-01		86
commune.nhut-tao	Nhựt Tảo	xa		2025-07-01		80
commune.niem-son	Niêm Sơn	xa		2025-07-01		08
commune.ninh-chau	Ninh Châu	xa		2025-07-01		44
commune.ninh-chu	Ninh Chử	phuong		2025-07-01		56
commune.ninh-cuong	Ninh Cường	xa		2025-07-01		37
commune.ninh-dien	Ninh Điền	xa		2025-07-01		80
commune.ninh-gia	Ninh Gia	xa		2025-07-01		68
commune.ninh-giang	Ninh Giang	xa		2025-07-01		31,37
commune.ninh-hai	Ninh Hải	xa		2025-07-01		56
commune.ninh-hoa	Ninh Hòa	phuong		2025-07-01		56
commune.ninh-kieu	Ninh Kiều	phuong		2025-07-01		92
commune.ninh-phuoc	Ninh Phước	xa		2025-07-01		56
commune.ninh-quoi	Ninh Quới	xa		2025-07-01		96
commune.ninh-son	Ninh Sơn	xa		2025-07-01		56
commune.ninh-thanh	Ninh Thạnh	phuong		2025-07-01		80
commune.ninh-thanh-loi	Ninh Thạnh Lợi	xa		2025-07-01		96
commune.ninh-xa	Ninh Xá	phuong		2025-07-01		24
commune.noi-bai	Nội Bài	xa		2025-07-01		01
commune.nong-cong	Nông Cống	xa		2025-07-01		38
commune.nong-son	Nông Sơn	xa		2025-07-01		48
commune.nong-tien	Nông Tiến	phuong		2025-07-01		08
commune.nong-trang	Nông Trang	phuong		2025-07-01		25
commune.nua-ngam	Núa Ngam	xa		2025-07-01		11
commune.nui-cam	Núi Cấm	xa		2025-07-01		91
commune.nui-thanh	Núi Thành	xa		2025-07-01		48
commune.nung-tri-cao	Nùng Trí Cao	phuong		2025-07-01		04
commune.o-cho-dua	Ô Chợ Dừa	phuong		2025-07-01		01
commune.o-dien	Ô Diên	xa		2025-07-01		01
commune.o-lam	Ô Lâm	xa		2025-07-01		91
commune.o-loan	Ô Loan	xa		2025-07-01		66
commune.o-mon	Ô Môn	phuong		2025-07-01		92
commune.oc-eo	Óc Eo	xa		2025-07-01		91
commune.pa-co	Pà Cò	xa		2025-07-01		25
commune.pa-ham	Pa Ham	xa		2025-07-01		11
commune.pa-tan	Pa Tần	xa		2025-07-01		12
commune.pa-u	Pa Ủ	xa		2025-07-01		12
commune.pa-vay-su	Pà Vầy Sủ	xa		2025-07-01		08
commune.pac-nga	Pắc Ngà	xa		2025-07-01		14
commune.pac-ta	Pắc Ta	xa		2025-07-01		12
commune.pha-long	Pha Long	xa		2025-07-01		15
commune.pham-ngu-lao	Phạm Ngũ Lão	xa		2025-07-01		33
commune.pham-su-manh	Phạm Sư Mạnh	phuong		2025-07-01		31
commune.phan-dinh-phung	Phan Đình Phùng	phuong		2025-07-01		19
commune.phan-ngoc-hien	Phan Ngọc Hiển	xa		2025-07-01		96
commune.phan-rang	Phan Rang	phuong		2025-07-01		56
commune.phan-ri-cua	Phan Rí Cửa	xa		2025-07-01		68
commune.phan-son	Phan Sơn	xa		2025-07-01		68
commune.phan-thanh	Phan Thanh	xa		2025-07-01		04
commune.phan-thiet	Phan Thiết	phuong		2025-07-01		68
commune.phat-diem	Phát Diệm	xa		2025-07-01		37
commune.phat-tich	Phật Tích	xa		2025-07-01		24
commune.phieng-cam	Phiêng Cằm	xa		2025-07-01		14
commune.phieng-khoai	Phiêng Khoài	xa		2025-07-01		14
commune.phieng-pan	Phiêng Pằn	xa		2025-07-01		14
commune.phinh-giang	Phình Giàng	xa		2025-07-01		11
commune.phinh-ho	Phình Hồ	xa		2025-07-01		15
commune.pho-bang	Phố Bảng	xa		2025-07-01		08
commune.pho-hien	Phố Hiến	phuong		2025-07-01		33
commune.pho-yen	Phổ Yên	phuong		2025-07-01		19
commune.phong-chau	Phong Châu	phuong		2025-07-01		25
commune.phong-coc	Phong Cốc	phuong		2025-07-01		22
commune.phong-dien	Phong Điền	several		2025-07-01		phuong:46 xa:92
commune.phong-dinh	Phong Dinh	phuong		2025-07-01		46
commune.phong-doanh	Phong Doanh	xa		2025-07-01		37
commune.phong-du-ha	Phong Dụ Hạ	xa		2025-07-01		15
commune.phong-du-thuong	Phong Dụ Thượng	xa		2025-07-01		15
commune.phong-hai	Phong Hải	xa		2025-07-01		15
commune.phong-hiep	Phong Hiệp	xa		2025-07-01		96
commune.phong-hoa	Phong Hòa	xa		2025-07-01		82
commune.phong-my	Phong Mỹ	xa		2025-07-01		82
commune.phong-nam	Phong Nẫm	xa		2025-07-01		92
commune.phong-nha	Phong Nha	xa		2025-07-01		44
commune.phong-phu	Phong Phú	phuong		2025-07-01		46
commune.phong-quang	Phong Quang	xa		2025-07-01		19
commune.phong-quang-x2	Phong Quảng	phuong		2025-07-01		46
commune.phong-thai	Phong Thái	phuong		2025-07-01		46
commune.phong-thanh	Phong Thạnh	xa		2025-07-01		86,96
commune.phong-tho	Phong Thổ	xa		2025-07-01		12
commune.phu-an	Phú An	several		2025-07-01		phuong:79 xa:91
commune.phu-bai	Phú Bài	phuong		2025-07-01		46
commune.phu-binh	Phú Bình	xa		2025-07-01		19
commune.phu-cat	Phú Cát	xa		2025-07-01		01
commune.phu-cat-x2	Phù Cát	xa		2025-07-01		52
commune.phu-cuong	Phú Cường	xa		2025-07-01		82
commune.phu-dien	Phú Diễn	phuong		2025-07-01		01
commune.phu-dinh	Phú Đình	xa		2025-07-01		19
commune.phu-dinh-x2	Phú Định	phuong		2025-07-01		79
commune.phu-dong	Phù Đổng	xa		2025-07-01		01
commune.phu-duc	Phụ Dực	xa		2025-07-01		33
commune.phu-giao	Phú Giáo	xa		2025-07-01		79
commune.phu-ho	Phú Hồ	xa		2025-07-01		46
commune.phu-hoa	Phú Hòa	xa		2025-07-01		75,91
commune.phu-hoa-1	Phú Hòa 1	xa		2025-07-01		66
commune.phu-hoa-2	Phú Hòa 2	xa		2025-07-01		66
commune.phu-hoa-dong	Phú Hòa Đông	xa		2025-07-01		79
commune.phu-huu	Phú Hựu	xa		2025-07-01		82
commune.phu-huu-x2	Phú Hữu	xa		2025-07-01		91,92
commune.phu-khe	Phù Khê	phuong		2025-07-01		24
commune.phu-khe-x2	Phú Khê	xa		2025-07-01		25
commune.phu-khuong	Phú Khương	phuong		2025-07-01		86
commune.phu-lac	Phú Lạc	xa		2025-07-01		19
commune.phu-lam	Phú Lâm	several		2025-07-01		xa:75,91 phuong:79
commune.phu-lang	Phù Lãng	xa		2025-07-01		24
commune.phu-le	Phú Lệ	xa		2025-07-01		38
commune.phu-lien	Phù Liễn	phuong		2025-07-01		31
commune.phu-linh	Phú Linh	xa		2025-07-01		08
commune.phu-loc	Phú Lộc	xa		2025-07-01		46,92
commune.phu-loi	Phú Lợi	phuong		2025-07-01		79,92
commune.phu-long	Phú Long	xa		2025-07-01		37
commune.phu-luong	Phú Lương	several		2025-07-01		phuong:01 xa:08,19
commune.phu-luu	Phù Lưu	xa		2025-07-01		08
commune.phu-ly	Phủ Lý	phuong		2025-07-01		37
commune.phu-ly-x2	Phú Lý	xa		2025-07-01		75
commune.phu-mo	Phú Mỡ	xa		2025-07-01		66
commune.phu-my	Phú Mỹ	several		2025-07-01		xa:25,96 phuong:79
commune.phu-my-bac	Phù Mỹ Bắc	xa		2025-07-01		52
commune.phu-my-dong	Phù Mỹ Đông	xa		2025-07-01		52
commune.phu-my-nam	Phù Mỹ Nam	xa		2025-07-01		52
commune.phu-my-tay	Phù Mỹ Tây	xa		2025-07-01		52
commune.phu-my-x2	Phù Mỹ	xa		2025-07-01		52
commune.phu-nghia	Phú Nghĩa	xa		2025-07-01		01,75
commune.phu-nhuan	Phú Nhuận	phuong		2025-07-01		79
commune.phu-ninh	Phù Ninh	xa		2025-07-01		25
commune.phu-ninh-x2	Phú Ninh	xa		2025-07-01		48
commune.phu-phung	Phú Phụng	xa		2025-07-01		86
commune.phu-quoc	Phú Quốc	dac-khu		2025-07-01		91
commune.phu-quoi	Phú Quới	xa		2025-07-01		86
commune.phu-quy	Phú Quý	dac-khu		2025-07-01		68
commune.phu-rieng	Phú Riềng	xa		2025-07-01		75
commune.phu-son	Phú Sơn	xa		2025-07-01		37
commune.phu-son-lam-ha	Phú Sơn Lâm Hà	xa		2025-07-01		68
commune.phu-tam	Phú Tâm	xa		2025-07-01		92
commune.phu-tan	Phú Tân	several		2025-07-01		phuong:86 xa:91,96
commune.phu-thai	Phú Thái	xa		2025-07-01		31
commune.phu-thanh	Phú Thạnh	phuong		2025-07-01		79
commune.phu-thanh-x2	Phú Thành	xa		2025-07-01		82
commune.phu-thien	Phú Thiện	xa		2025-07-01		52
commune.phu-thinh	Phú Thịnh	xa		2025-07-01		19
commune.phu-tho	Phú Thọ	several		2025-07-01		phuong:25,79 xa:82
commune.phu-tho-hoa	Phú Thọ Hòa	phuong		2025-07-01		79
commune.phu-thong	Phủ Thông	xa		2025-07-01		19
commune.phu-thuan	Phú Thuận	several		2025-07-01		xa:48,86 phuong:79
commune.phu-thuong	Phú Thượng	phuong		2025-07-01		01
commune.phu-thuy	Phú Thủy	phuong		2025-07-01		68
commune.phu-trach	Phú Trạch	xa		2025-07-01		44
commune.phu-trung	Phú Trung	xa		2025-07-01		75
commune.phu-tuc	Phú Túc	xa		2025-07-01		52,86
commune.phu-van	Phù Vân	phuong		2025-07-01		37
commune.phu-vang	Phú Vang	xa		2025-07-01		46
commune.phu-vinh	Phú Vinh	xa		2025-07-01		46,75
commune.phu-xuan	Phú Xuân	several		2025-07-01		xa:38,66 phuong:46
commune.phu-xuyen	Phú Xuyên	xa		2025-07-01		01,19
commune.phu-yen	Phù Yên	xa		2025-07-01		14
commune.phu-yen-x2	Phú Yên	phuong		2025-07-01		66
commune.phuc-hoa	Phục Hòa	xa		2025-07-01		04
commune.phuc-hoa-x2	Phúc Hòa	xa		2025-07-01		24
commune.phuc-khanh	Phúc Khánh	xa		2025-07-01		15
commune.phuc-loc	Phúc Lộc	xa		2025-07-01		01,19,40
commune.phuc-loi	Phúc Lợi	several		2025-07-01		phuong:01 xa:15
commune.phuc-son	Phúc Sơn	xa		2025-07-01		01
commune.phuc-thinh	Phúc Thịnh	xa		2025-07-01		01
commune.phuc-tho	Phúc Thọ	xa		2025-07-01		01
commune.phuc-tho-lam-ha	Phúc Thọ Lâm Hà	xa		2025-07-01		68
commune.phuc-thuan	Phúc Thuận	phuong		2025-07-01		19
commune.phuc-trach	Phúc Trạch	xa		2025-07-01		42
commune.phuc-yen	Phúc Yên	phuong		2025-07-01		25
commune.phung-cong	Phụng Công	xa		2025-07-01		33
commune.phung-hiep	Phụng Hiệp	xa		2025-07-01		92
commune.phung-nguyen	Phùng Nguyên	xa		2025-07-01		25
commune.phuoc-an	Phước An	xa		2025-07-01		75
commune.phuoc-binh	Phước Bình	phuong		2025-07-01		75
commune.phuoc-chanh	Phước Chánh	xa		2025-07-01		48
commune.phuoc-chi	Phước Chỉ	xa		2025-07-01		80
commune.phuoc-dinh	Phước Dinh	xa		2025-07-01		56
commune.phuoc-giang	Phước Giang	xa		2025-07-01		51
commune.phuoc-ha	Phước Hà	xa		2025-07-01		56
commune.phuoc-hai	Phước Hải	xa		2025-07-01		79
commune.phuoc-hau	Phước Hậu	several		2025-07-01		xa:56 phuong:86
commune.phuoc-hiep	Phước Hiệp	xa		2025-07-01		48
commune.phuoc-hoa	Phước Hòa	xa		2025-07-01		79
commune.phuoc-hoi	Phước Hội	phuong		2025-07-01		68
commune.phuoc-huu	Phước Hữu	xa		2025-07-01		56
commune.phuoc-long	Phước Long	several		2025-07-01		phuong:75,79 xa:86,96
commune.phuoc-ly	Phước Lý	xa		2025-07-01		80
commune.phuoc-my-trung	Phước Mỹ Trung	xa		2025-07-01		86
commune.phuoc-nang	Phước Năng	xa		2025-07-01		48
commune.phuoc-son	Phước Sơn	xa		2025-07-01		75
commune.phuoc-tan	Phước Tân	phuong		2025-07-01		75
commune.phuoc-thai	Phước Thái	xa		2025-07-01		75
commune.phuoc-thang	Phước Thắng	phuong		2025-07-01		79
commune.phuoc-thanh	Phước Thành	xa		2025-07-01		48,79
commune.phuoc-thanh-x2	Phước Thạnh	xa		2025-07-01		80
commune.phuoc-thoi	Phước Thới	phuong		2025-07-01		92
commune.phuoc-tra	Phước Trà	xa		2025-07-01		48
commune.phuoc-vinh	Phước Vinh	xa		2025-07-01		80
commune.phuoc-vinh-tay	Phước Vĩnh Tây	xa		2025-07-01		80
commune.phuong-binh	Phương Bình	xa		2025-07-01		92
commune.phuong-duc	Phượng Dực	xa		2025-07-01		01
commune.phuong-liet	Phương Liệt	phuong		2025-07-01		01
commune.phuong-lieu	Phương Liễu	phuong		2025-07-01		24
commune.phuong-son	Phượng Sơn	phuong		2025-07-01		24
commune.phuong-thinh	Phương Thịnh	xa		2025-07-01		82
commune.phuong-tien	Phượng Tiến	xa		2025-07-01		19
commune.pleiku	Pleiku	phuong		2025-07-01		52
commune.po-ly-ngai	Pờ Ly Ngài	xa		2025-07-01		08
commune.po-to	Pờ Tó	xa		2025-07-01		52
commune.pong-drang	Pơng Drang	xa		2025-07-01		66
commune.pu-luong	Pù Luông	xa		2025-07-01		38
commune.pu-nhi	Pu Nhi	xa		2025-07-01		11
commune.pu-nhi-x2	Pù Nhi	xa		2025-07-01		38
commune.pu-nhung	Pú Nhung	xa		2025-07-01		11
commune.pu-sam-cap	Pu Sam Cáp	xa		2025-07-01		12
commune.pung-banh	Púng Bánh	xa		2025-07-01		14
commune.pung-luong	Púng Luông	xa		2025-07-01		15
commune.quach-pham	Quách Phẩm	xa		2025-07-01		96
commune.quai-to	Quài Tở	xa		2025-07-01		11
commune.quan-ba	Quản Bạ	xa		2025-07-01		08
commune.quan-chu	Quân Chu	xa		2025-07-01		19
commune.quan-son	Quan Sơn	xa		2025-07-01		20,38
commune.quan-thanh	Quan Thành	xa		2025-07-01		40
commune.quan-trieu	Quan Triều	phuong		2025-07-01		19
commune.quang-bach	Quảng Bạch	xa		2025-07-01		19
commune.quang-bi	Quảng Bị	xa		2025-07-01		01
commune.quang-binh	Quang Bình	xa		2025-07-01		08
commune.quang-binh-x2	Quảng Bình	xa		2025-07-01		38
commune.quang-chau	Quảng Châu	xa		2025-07-01		40
commune.quang-chieu	Quang Chiểu	xa		2025-07-01		38
commune.quang-chinh	Quảng Chính	xa		2025-07-01		38
commune.quang-dien	Quảng Điền	xa		2025-07-01		46
commune.quang-dong	Quang Đồng	xa		2025-07-01		40
commune.quang-duc	Quảng Đức	xa		2025-07-01		22
commune.quang-ha	Quảng Hà	xa		2025-07-01		22
commune.quang-han	Quang Hán	xa		2025-07-01		04
commune.quang-hanh	Quang Hanh	phuong		2025-07-01		22
commune.quang-hoa	Quảng Hòa	xa		2025-07-01		68
commune.quang-hung	Quang Hưng	xa		2025-07-01		33,37
commune.quang-khe	Quảng Khê	xa		2025-07-01		68
commune.quang-la	Quảng La	xa		2025-07-01		22
commune.quang-lam	Quảng Lâm	xa		2025-07-01		04,11
commune.quang-lap	Quảng Lập	xa		2025-07-01		68
commune.quang-lich	Quang Lịch	xa		2025-07-01		33
commune.quang-long	Quang Long	xa		2025-07-01		04
commune.quang-minh	Quang Minh	xa		2025-07-01		01
commune.quang-ngoc	Quảng Ngọc	xa		2025-07-01		38
commune.quang-nguyen	Quảng Nguyên	xa		2025-07-01		08
commune.quang-ninh	Quảng Ninh	xa		2025-07-01		38,44
commune.quang-oai	Quảng Oai	xa		2025-07-01		01
commune.quang-phu	Quảng Phú	several		2025-07-01		phuong:38,48 xa:66,68
commune.quang-son	Quang Sơn	xa		2025-07-01		19
commune.quang-son-x2	Quảng Sơn	xa		2025-07-01		68
commune.quang-tan	Quảng Tân	xa		2025-07-01		22,68
commune.quang-thien	Quang Thiện	xa		2025-07-01		37
commune.quang-tin	Quảng Tín	xa		2025-07-01		68
commune.quang-trach	Quảng Trạch	xa		2025-07-01		44
commune.quang-tri	Quảng Trị	phuong		2025-07-01		44
commune.quang-truc	Quảng Trực	xa		2025-07-01		68
commune.quang-trung	Quang Trung	several		2025-07-01		xa:04,24 phuong:38
commune.quang-uyen	Quảng Uyên	xa		2025-07-01		04
commune.quang-yen	Quảng Yên	several		2025-07-01		phuong:22 xa:25,38
commune.que-phong	Quế Phong	xa		2025-07-01		40
commune.que-phuoc	Quế Phước	xa		2025-07-01		48
commune.que-son	Quế Sơn	xa		2025-07-01		48
commune.que-son-trung	Quế Sơn Trung	xa		2025-07-01		48
commune.que-vo	Quế Võ	phuong		2025-07-01		24
commune.quoc-khanh	Quốc Khánh	xa		2025-07-01		20
commune.quoc-oai	Quốc Oai	xa		2025-07-01		01
commune.quoc-viet	Quốc Việt	xa		2025-07-01		20
commune.quoi-an	Quới An	xa		2025-07-01		86
commune.quoi-dien	Quới Điền	xa		2025-07-01		86
commune.quoi-thien	Quới Thiện	xa		2025-07-01		86
commune.quy-chau	Quỳ Châu	xa		2025-07-01		40
commune.quy-duc	Quy Đức	xa		2025-07-01		25
commune.quy-hoa	Quý Hòa	xa		2025-07-01		20
commune.quy-hop	Quỳ Hợp	xa		2025-07-01		40
commune.quy-loc	Quý Lộc	xa		2025-07-01		38
commune.quy-luong	Quý Lương	xa		2025-07-01		38
commune.quy-mong	Quy Mông	xa		2025-07-01		15
commune.quy-nhat	Quỹ Nhất	xa		2025-07-01		37
commune.quy-nhon	Quy Nhơn	phuong		2025-07-01		52
commune.quy-nhon-bac	Quy Nhơn Bắc	phuong		2025-07-01		52
commune.quy-nhon-dong	Quy Nhơn Đông	phuong		2025-07-01		52
commune.quy-nhon-nam	Quy Nhơn Nam	phuong		2025-07-01		52
commune.quy-nhon-tay	Quy Nhơn Tây	phuong		2025-07-01		52
commune.quyet-thang	Quyết Thắng	several		2025-07-01		phuong:19 xa:25,31
commune.quynh-an	Quỳnh An	xa		2025-07-01		33
commune.quynh-anh	Quỳnh Anh	xa		2025-07-01		40
commune.quynh-luu	Quỳnh Lưu	xa		2025-07-01		37,40
commune.quynh-mai	Quỳnh Mai	phuong		2025-07-01		40
commune.quynh-nhai	Quỳnh Nhai	xa		2025-07-01		14
commune.quynh-phu	Quỳnh Phụ	xa		2025-07-01		33
commune.quynh-phu-x2	Quỳnh Phú	xa		2025-07-01		40
commune.quynh-son	Quỳnh Sơn	xa		2025-07-01		40
commune.quynh-tam	Quỳnh Tam	xa		2025-07-01		40
commune.quynh-thang	Quỳnh Thắng	xa		2025-07-01		40
commune.quynh-van	Quỳnh Văn	xa		2025-07-01		40
commune.rach-dua	Rạch Dừa	phuong		2025-07-01		79
commune.rach-gia	Rạch Giá	phuong		2025-07-01		91
commune.rach-kien	Rạch Kiến	xa		2025-07-01		80
commune.rang-dong	Rạng Đông	xa		2025-07-01		37
commune.ro-koi	Rờ Kơi	xa		2025-07-01		51
commune.sa-binh	Sa Bình	xa		2025-07-01		51
commune.sa-dec	Sa Đéc	phuong		2025-07-01		82
commune.sa-huynh	Sa Huỳnh	phuong		2025-07-01		51
commune.sa-loong	Sa Loong	xa		2025-07-01		51
commune.sa-ly	Sa Lý	xa		2025-07-01		24
commune.sa-pa	Sa Pa	phuong		2025-07-01		15
commune.sa-phin	Sà Phìn	xa		2025-07-01		08
commune.sa-thay	Sa Thầy	xa		2025-07-01		51
commune.sai-gon	Sài Gòn	phuong		2025-07-01		79
commune.sam-mun	Sam Mứn	xa		2025-07-01		11
commune.sam-son	Sầm Sơn	phuong		2025-07-01		38
commune.sang-moc	Sảng Mộc	xa		2025-07-01		19
commune.sang-nhe	Sáng Nhè	xa		2025-07-01		11
commune.sao-vang	Sao Vàng	xa		2025-07-01		38
commune.sen-ngu	Sen Ngư	xa		2025-07-01		44
commune.si-lo-lau	Sì Lở Lầu	xa		2025-07-01		12
commune.si-ma-cai	Si Ma Cai	xa		2025-07-01		15
commune.si-pa-phin	Si Pa Phìn	xa		2025-07-01		11
commune.sin-chai	Sín Chải	xa		2025-07-01		11
commune.sin-cheng	Sín Chéng	xa		2025-07-01		15
commune.sin-ho	Sìn Hồ	xa		2025-07-01		12
commune.sin-suoi-ho	Sin Suối Hồ	xa		2025-07-01		12
commune.sin-thau	Sín Thầu	xa		2025-07-01		11
commune.sinh-phinh	Sính Phình	xa		2025-07-01		11
commune.soc-son	Sóc Sơn	xa		2025-07-01		01
commune.soc-trang	Sóc Trăng	phuong		2025-07-01		92
commune.son-cam-ha	Sơn Cẩm Hà	xa		2025-07-01		48
commune.son-dien	Sơn Điện	xa		2025-07-01		38
commune.son-dien-x2	Sơn Điền	xa		2025-07-01		68
commune.son-dong	Sơn Đồng	xa		2025-07-01		01
commune.son-dong-x2	Sơn Động	xa		2025-07-01		24
commune.son-dong-x3	Sơn Đông	several		2025-07-01		xa:25 phuong:86
commune.son-duong	Sơn Dương	xa		2025-07-01		08
commune.son-giang	Sơn Giang	xa		2025-07-01		42
commune.son-ha	Sơn Hà	xa		2025-07-01		51
commune.son-ha-x2	Sơn Hạ	xa		2025-07-01		51
commune.son-hai	Sơn Hải	xa		2025-07-01		24,91
commune.son-hoa	Sơn Hòa	xa		2025-07-01		66
commune.son-hong	Sơn Hồng	xa		2025-07-01		42
commune.son-kien	Sơn Kiên	xa		2025-07-01		91
commune.son-kim-1	Sơn Kim 1	xa		2025-07-01		42
commune.son-kim-2	Sơn Kim 2	xa		2025-07-01		42
commune.son-ky	Sơn Kỳ	xa		2025-07-01		51
commune.son-lam	Sơn Lâm	xa		2025-07-01		40
commune.son-lang	Sơn Lang	xa		2025-07-01		52
commune.son-linh	Sơn Linh	xa		2025-07-01		51
commune.son-lo	Sơn Lộ	xa		2025-07-01		04
commune.son-luong	Sơn Lương	xa		2025-07-01		15,25
commune.son-mai	Sơn Mai	xa		2025-07-01		51
commune.son-my	Sơn Mỹ	xa		2025-07-01		68
commune.son-nam	Sơn Nam	phuong		2025-07-01		33
commune.son-qui	Sơn Qui	phuong		2025-07-01		82
commune.son-tay	Sơn Tây	several		2025-07-01		phuong:01 xa:42,51
commune.son-tay-ha	Sơn Tây Hạ	xa		2025-07-01		51
commune.son-tay-thuong	Sơn Tây Thượng	xa		2025-07-01		51
commune.son-thanh	Sơn Thành	xa		2025-07-01		66
commune.son-thuy	Sơn Thủy	xa		2025-07-01		08,38,51
commune.son-tien	Sơn Tiến	xa		2025-07-01		42
commune.son-tinh	Sơn Tịnh	xa		2025-07-01		51
commune.son-tra	Sơn Trà	phuong		2025-07-01		48
commune.son-vi	Sơn Vĩ	xa		2025-07-01		08
commune.song-cau	Sông Cầu	phuong		2025-07-01		66
commune.song-cong	Sông Công	phuong		2025-07-01		19
commune.song-doc	Sông Đốc	xa		2025-07-01		96
commune.song-hinh	Sông Hinh	xa		2025-07-01		66
commune.song-khua	Song Khủa	xa		2025-07-01		14
commune.song-kon	Sông Kôn	xa		2025-07-01		48
commune.song-lieu	Song Liễu	phuong		2025-07-01		24
commune.song-lo	Sông Lô	xa		2025-07-01		25
commune.song-loc	Song Lộc	xa		2025-07-01		86
commune.song-luy	Sông Lũy	xa		2025-07-01		68
commune.song-ma	Sông Mã	xa		2025-07-01		14
commune.song-phu	Song Phú	xa		2025-07-01		86
commune.song-ray	Sông Ray	xa		2025-07-01		75
commune.song-tri	Sông Trí	phuong		2025-07-01		42
commune.song-vang	Sông Vàng	xa		2025-07-01		48
commune.sop-cop	Sốp Cộp	xa		2025-07-01		14
commune.sro	SRó	xa		2025-07-01		52
commune.sung-mang	Sủng Máng	xa		2025-07-01		08
commune.suoi-dau	Suối Dầu	xa		2025-07-01		56
commune.suoi-hai	Suối Hai	xa		2025-07-01		01
commune.suoi-hiep	Suối Hiệp	xa		2025-07-01		56
commune.suoi-kiet	Suối Kiết	xa		2025-07-01		68
commune.suoi-to	Suối Tọ	xa		2025-07-01		14
commune.suoi-trai	Suối Trai	xa		2025-07-01		66
commune.ta-an-khuong	Tạ An Khương	xa		2025-07-01		96
commune.ta-cu-ty	Tả Củ Tỷ	xa		2025-07-01		15
commune.ta-dung	Tà Đùng	xa		2025-07-01		68
commune.ta-hine	Tà Hine	xa		2025-07-01		68
commune.ta-hoc	Tà Hộc	xa		2025-07-01		14
commune.ta-khoa	Tạ Khoa	xa		2025-07-01		14
commune.ta-lai	Tà Lài	xa		2025-07-01		75
commune.ta-leng	Tả Lèng	xa		2025-07-01		12
commune.ta-nang	Tà Năng	xa		2025-07-01		68
commune.ta-phin	Tả Phìn	xa		2025-07-01		15
commune.ta-rut	Tà Rụt	xa		2025-07-01		44
commune.ta-tong	Tà Tổng	xa		2025-07-01		12
commune.ta-van	Tả Van	xa		2025-07-01		15
commune.ta-xi-lang	Tà Xi Láng	xa		2025-07-01		15
commune.ta-xua	Tà Xùa	xa		2025-07-01		14
commune.tai-van	Tài Văn	xa		2025-07-01		92
commune.tam-anh	Tam Anh	xa		2025-07-01		48
commune.tam-binh	Tam Bình	several		2025-07-01		phuong:79 xa:86
commune.tam-chuc	Tam Chúc	phuong		2025-07-01		37
commune.tam-chung	Tam Chung	xa		2025-07-01		38
commune.tam-da	Tam Đa	xa		2025-07-01		24
commune.tam-dao	Tam Đảo	xa		2025-07-01		25
commune.tam-diep	Tam Điệp	phuong		2025-07-01		37
commune.tam-dong	Tam Đồng	xa		2025-07-01		40
commune.tam-duong	Tam Dương	xa		2025-07-01		25
commune.tam-duong-bac	Tam Dương Bắc	xa		2025-07-01		25
commune.tam-giang	Tam Giang	xa		2025-07-01		24,66,96
commune.tam-hai	Tam Hải	xa		2025-07-01		48
commune.tam-hiep	Tam Hiệp	phuong		2025-07-01		75
commune.tam-hong	Tam Hồng	xa		2025-07-01		25
commune.tam-hop	Tam Hợp	xa		2025-07-01		40
commune.tam-hung	Tam Hưng	xa		2025-07-01		01
commune.tam-kim	Tam Kim	xa		2025-07-01		04
commune.tam-ky	Tam Kỳ	phuong		2025-07-01		48
commune.tam-long	Tam Long	phuong		2025-07-01		79
commune.tam-lu	Tam Lư	xa		2025-07-01		38
commune.tam-my	Tam Mỹ	xa		2025-07-01		48
commune.tam-ngai	Tam Ngãi	xa		2025-07-01		86
commune.tam-nong	Tam Nông	xa		2025-07-01		25,82
commune.tam-phuoc	Tam Phước	phuong		2025-07-01		75
commune.tam-quan	Tam Quan	phuong		2025-07-01		52
commune.tam-quang	Tam Quang	xa		2025-07-01		40
commune.tam-son	Tam Sơn	several		2025-07-01		phuong:24 xa:25
commune.tam-thai	Tam Thái	xa		2025-07-01		40
commune.tam-thang	Tam Thắng	phuong		2025-07-01		79
commune.tam-thanh	Tam Thanh	several		2025-07-01		phuong:20 xa:38
commune.tam-tien	Tam Tiến	xa		2025-07-01		24
commune.tam-vu	Tầm Vu	xa		2025-07-01		80
commune.tam-xuan	Tam Xuân	xa		2025-07-01		48
commune.tan-an	Tân An	several		2025-07-01		xa:08,31,40,75,86,91 phuong:24,66,80,92
commune.tan-an-hoi	Tân An Hội	xa		2025-07-01		79
commune.tan-an-x2	Tân Ân	xa		2025-07-01		96
commune.tan-bien	Tân Biên	xa		2025-07-01		80
commune.tan-binh	Tân Bình	several		2025-07-01		phuong:79 xa:92
commune.tan-chau	Tân Châu	several		2025-07-01		xa:40,80 phuong:91
commune.tan-chi	Tân Chi	xa		2025-07-01		24
commune.tan-cuong	Tân Cương	xa		2025-07-01		19
commune.tan-dan	Tân Dân	phuong		2025-07-01		38
commune.tan-dien	Tân Điền	xa		2025-07-01		82
commune.tan-dinh	Tân Dĩnh	xa		2025-07-01		24
commune.tan-dinh-x2	Tân Định	several		2025-07-01		xa:56 phuong:79
commune.tan-doan	Tân Đoàn	xa		2025-07-01		20
commune.tan-dong	Tân Đông	xa		2025-07-01		80,82
commune.tan-dong-hiep	Tân Đông Hiệp	phuong		2025-07-01		79
commune.tan-duong	Tân Dương	xa		2025-07-01		82
commune.tan-giang	Tân Giang	phuong		2025-07-01		04
commune.tan-gianh	Tân Gianh	xa		2025-07-01		44
commune.tan-ha-lam-ha	Tân Hà Lâm Hà	xa		2025-07-01		68
commune.tan-hai	Tân Hải	several		2025-07-01		xa:68 phuong:79
commune.tan-hanh	Tân Hạnh	phuong		2025-07-01		86
commune.tan-hao	Tân Hào	xa		2025-07-01		86
commune.tan-hiep	Tân Hiệp	several		2025-07-01		xa:48,91 phuong:79
commune.tan-ho-co	Tân Hộ Cơ	xa		2025-07-01		82
commune.tan-hoa	Tân Hòa	several		2025-07-01		phuong:25,79 xa:80,82,86,92
commune.tan-hoi	Tân Hội	xa		2025-07-01		68,80,91
commune.tan-hong	Tân Hồng	xa		2025-07-01		82
commune.tan-hop	Tân Hợp	xa		2025-07-01		15
commune.tan-hung	Tân Hưng	several		2025-07-01		phuong:31,79 xa:33,75,80,96
commune.tan-huong	Tân Hương	xa		2025-07-01		82
commune.tan-khai	Tân Khai	phuong		2025-07-01		75
commune.tan-khanh	Tân Khánh	several		2025-07-01		xa:19 phuong:79
commune.tan-khanh-trung	Tân Khánh Trung	xa		2025-07-01		82
commune.tan-ky	Tân Kỳ	xa		2025-07-01		19,31,40
commune.tan-lac	Tân Lạc	xa		2025-07-01		25
commune.tan-lan	Tân Lân	xa		2025-07-01		80
commune.tan-lap	Tân Lập	several		2025-07-01		xa:44,68,80 phuong:66
commune.tan-linh	Tân Lĩnh	xa		2025-07-01		15
commune.tan-loc	Tân Lộc	several		2025-07-01		phuong:92 xa:96
commune.tan-loi	Tân Lợi	xa		2025-07-01		75
commune.tan-long	Tân Long	xa		2025-07-01		08,80,82,92
commune.tan-long-hoi	Tân Long Hội	xa		2025-07-01		86
commune.tan-luoc	Tân Lược	xa		2025-07-01		86
commune.tan-mai	Tân Mai	several		2025-07-01		xa:25 phuong:40
commune.tan-minh	Tân Minh	xa		2025-07-01		31,37,68
commune.tan-my	Tân Mỹ	several		2025-07-01		xa:08,44 phuong:79
commune.tan-ngai	Tân Ngãi	phuong		2025-07-01		86
commune.tan-nhuan-dong	Tân Nhuận Đông	xa		2025-07-01		82
commune.tan-nhut	Tân Nhựt	xa		2025-07-01		79
commune.tan-ninh	Tân Ninh	several		2025-07-01		xa:38 phuong:80
commune.tan-pheo	Tân Pheo	xa		2025-07-01		25
commune.tan-phong	Tân Phong	several		2025-07-01		phuong:12 xa:14
commune.tan-phu	Tân Phú	several		2025-07-01		xa:40,80,82,86 phuong:75,79
commune.tan-phu-dong	Tân Phú Đông	xa		2025-07-01		82
commune.tan-phu-trung	Tân Phú Trung	xa		2025-07-01		82
commune.tan-phuoc	Tân Phước	phuong		2025-07-01		79
commune.tan-phuoc-1	Tân Phước 1	xa		2025-07-01		82
commune.tan-phuoc-2	Tân Phước 2	xa		2025-07-01		82
commune.tan-phuoc-3	Tân Phước 3	xa		2025-07-01		82
commune.tan-phuoc-hung	Tân Phước Hưng	xa		2025-07-01		92
commune.tan-quan	Tân Quan	xa		2025-07-01		75
commune.tan-quang	Tân Quang	xa		2025-07-01		08
commune.tan-quoi	Tân Quới	xa		2025-07-01		86
commune.tan-son	Tân Sơn	several		2025-07-01		xa:24,25 phuong:79
commune.tan-son-hoa	Tân Sơn Hòa	phuong		2025-07-01		79
commune.tan-son-nhat	Tân Sơn Nhất	phuong		2025-07-01		79
commune.tan-son-nhi	Tân Sơn Nhì	phuong		2025-07-01		79
commune.tan-tao	Tân Tạo	phuong		2025-07-01		79
commune.tan-tap	Tân Tập	xa		2025-07-01		80
commune.tan-tay	Tân Tây	xa		2025-07-01		80
commune.tan-thanh	Tân Thanh	xa		2025-07-01		08,37
commune.tan-thanh-binh	Tân Thành Bình	xa		2025-07-01		86
commune.tan-thanh-x2	Tân Thành	several		2025-07-01		xa:19,20,38,44,68,80,82 phuong:79,96
commune.tan-thanh-x3	Tân Thạnh	xa		2025-07-01		80,82,91,92
commune.tan-thoi	Tân Thới	xa		2025-07-01		82
commune.tan-thoi-hiep	Tân Thới Hiệp	phuong		2025-07-01		79
commune.tan-thuan	Tân Thuận	several		2025-07-01		xa:33,96 phuong:79
commune.tan-thuan-binh	Tân Thuận Bình	xa		2025-07-01		82
commune.tan-thuy	Tân Thủy	xa		2025-07-01		86
commune.tan-tien	Tân Tiến	several		2025-07-01		xa:08,20,33,38,66,75,96 phuong:24
commune.tan-trao	Tân Trào	xa		2025-07-01		08
commune.tan-tri	Tân Tri	xa		2025-07-01		20
commune.tan-trieu	Tân Triều	phuong		2025-07-01		75
commune.tan-trinh	Tân Trịnh	xa		2025-07-01		08
commune.tan-tru	Tân Trụ	xa		2025-07-01		80
commune.tan-uyen	Tân Uyên	several		2025-07-01		xa:12 phuong:79
commune.tan-van	Tân Văn	xa		2025-07-01		20
commune.tan-vinh-loc	Tân Vĩnh Lộc	xa		2025-07-01		79
commune.tan-xuan	Tân Xuân	xa		2025-07-01		86
commune.tan-yen	Tân Yên	xa		2025-07-01		14,24
commune.tang-loong	Tằng Loỏng	xa		2025-07-01		15
commune.tang-nhon-phu	Tăng Nhơn Phú	phuong		2025-07-01		79
commune.tanh-linh	Tánh Linh	xa		2025-07-01		68
commune.tap-ngai	Tập Ngãi	xa		2025-07-01		86
commune.tap-son	Tập Sơn	xa		2025-07-01		86
commune.tat-nga	Tát Ngà	xa		2025-07-01		08
commune.tay-coc	Tây Cốc	xa		2025-07-01		25
commune.tay-do	Tây Đô	xa		2025-07-01		38
commune.tay-giang	Tây Giang	xa		2025-07-01		48
commune.tay-hieu	Tây Hiếu	phuong		2025-07-01		40
commune.tay-ho	Tây Hồ	several		2025-07-01		phuong:01 xa:48
commune.tay-hoa	Tây Hòa	xa		2025-07-01		66
commune.tay-hoa-lu	Tây Hoa Lư	phuong		2025-07-01		37
commune.tay-khanh-son	Tây Khánh Sơn	xa		2025-07-01		56
commune.tay-khanh-vinh	Tây Khánh Vĩnh	xa		2025-07-01		56
commune.tay-mo	Tây Mỗ	phuong		2025-07-01		01
commune.tay-nam	Tây Nam	phuong		2025-07-01		79
commune.tay-nha-trang	Tây Nha Trang	phuong		2025-07-01		56
commune.tay-ninh-hoa	Tây Ninh Hòa	xa		2025-07-01		56
commune.tay-phu	Tây Phú	xa		2025-07-01		91
commune.tay-phuong	Tây Phương	xa		2025-07-01		01
commune.tay-son	Tây Sơn	xa		2025-07-01		52,66
commune.tay-thai-ninh	Tây Thái Ninh	xa		2025-07-01		33
commune.tay-thanh	Tây Thạnh	phuong		2025-07-01		79
commune.tay-thuy-anh	Tây Thụy Anh	xa		2025-07-01		33
commune.tay-tien-hai	Tây Tiền Hải	xa		2025-07-01		33
commune.tay-tra	Tây Trà	xa		2025-07-01		51
commune.tay-tra-bong	Tây Trà Bồng	xa		2025-07-01		51
commune.tay-tuu	Tây Tựu	phuong		2025-07-01		01
commune.tay-yen	Tây Yên	xa		2025-07-01		91
commune.tay-yen-tu	Tây Yên Tử	xa		2025-07-01		24
commune.te-lo	Tề Lỗ	xa		2025-07-01		25
commune.thac-ba	Thác Bà	xa		2025-07-01		15
commune.thach-an	Thạch An	xa		2025-07-01		04
commune.thach-binh	Thạch Bình	xa		2025-07-01		38
commune.thach-ha	Thạch Hà	xa		2025-07-01		42
commune.thach-khe	Thạch Khê	xa		2025-07-01		42
commune.thach-khoi	Thạch Khôi	phuong		2025-07-01		31
commune.thach-lac	Thạch Lạc	xa		2025-07-01		42
commune.thach-lap	Thạch Lập	xa		2025-07-01		38
commune.thach-quang	Thạch Quảng	xa		2025-07-01		38
commune.thach-that	Thạch Thất	xa		2025-07-01		01
commune.thach-xuan	Thạch Xuân	xa		2025-07-01		42
commune.thai-binh	Thái Bình	several		2025-07-01		xa:08,20 phuong:33
commune.thai-hoa	Thái Hòa	several		2025-07-01		xa:08,25 phuong:40
commune.thai-my	Thái Mỹ	xa		2025-07-01		79
commune.thai-ninh	Thái Ninh	xa		2025-07-01		33
commune.thai-son	Thái Sơn	xa		2025-07-01		08
commune.thai-tan	Thái Tân	xa		2025-07-01		31
commune.thai-thuy	Thái Thụy	xa		2025-07-01		33
commune.than-khe	Thần Khê	xa		2025-07-01		33
commune.than-linh	Thần Lĩnh	xa		2025-07-01		40
commune.than-sa	Thần Sa	xa		2025-07-01		19
commune.than-uyen	Than Uyên	xa		2025-07-01		12
commune.thang-an	Thăng An	xa		2025-07-01		48
commune.thang-binh	Thăng Bình	xa		2025-07-01		38,48
commune.thang-dien	Thăng Điền	xa		2025-07-01		48
commune.thang-loc	Thắng Lộc	xa		2025-07-01		38
commune.thang-loi	Thắng Lợi	xa		2025-07-01		38
commune.thang-mo	Thắng Mố	xa		2025-07-01		08
commune.thang-phu	Thăng Phú	xa		2025-07-01		48
commune.thang-tin	Thàng Tín	xa		2025-07-01		08
commune.thang-truong	Thăng Trường	xa		2025-07-01		48
commune.thanh-an	Thanh An	xa		2025-07-01		11,79
commune.thanh-an-x2	Thạnh An	xa		2025-07-01		79,92
commune.thanh-ba	Thanh Ba	xa		2025-07-01		25
commune.thanh-binh	Thanh Bình	xa		2025-07-01		37,82
commune.thanh-binh-tho	Thành Bình Thọ	xa		2025-07-01		40
commune.thanh-binh-x2	Thạnh Bình	xa		2025-07-01		48,80
commune.thanh-bong	Thanh Bồng	xa		2025-07-01		51
commune.thanh-cong	Thành Công	xa		2025-07-01		04,19
commune.thanh-dien	Thanh Điền	phuong		2025-07-01		80
commune.thanh-dong	Thành Đông	phuong		2025-07-01		31
commune.thanh-dong-x2	Thạnh Đông	xa		2025-07-01		91
commune.thanh-duc	Thạnh Đức	xa		2025-07-01		80
commune.thanh-duc-x2	Thanh Đức	phuong		2025-07-01		86
commune.thanh-ha	Thanh Hà	xa		2025-07-01		31
commune.thanh-hai	Thạnh Hải	xa		2025-07-01		86
commune.thanh-hoa	Thạnh Hóa	xa		2025-07-01		80
commune.thanh-hoa-x2	Thanh Hòa	phuong		2025-07-01		82
commune.thanh-hoa-x3	Thạnh Hòa	xa		2025-07-01		92
commune.thanh-hung	Thanh Hưng	xa		2025-07-01		82
commune.thanh-hung-x2	Thạnh Hưng	xa		2025-07-01		91
commune.thanh-khe	Thanh Khê	phuong		2025-07-01		48
commune.thanh-ky	Thanh Kỳ	xa		2025-07-01		38
commune.thanh-lam	Thanh Lâm	xa		2025-07-01		37
commune.thanh-liem	Thanh Liêm	xa		2025-07-01		37
commune.thanh-liet	Thanh Liệt	phuong		2025-07-01		01
commune.thanh-loc	Thạnh Lộc	xa		2025-07-01		91
commune.thanh-loi	Thạnh Lợi	xa		2025-07-01		80
commune.thanh-long	Thanh Long	xa		2025-07-01		04
commune.thanh-mai	Thanh Mai	xa		2025-07-01		19
commune.thanh-mien	Thanh Miện	xa		2025-07-01		31
commune.thanh-mieu	Thanh Miếu	phuong		2025-07-01		25
commune.thanh-my	Thạnh Mỹ	xa		2025-07-01		48
commune.thanh-my-tay	Thạnh Mỹ Tây	several		2025-07-01		phuong:79 xa:91
commune.thanh-my-x2	Thanh Mỹ	xa		2025-07-01		82
commune.thanh-nam	Thành Nam	phuong		2025-07-01		37
commune.thanh-nhat	Thành Nhất	phuong		2025-07-01		66
commune.thanh-nua	Thanh Nưa	xa		2025-07-01		11
commune.thanh-oai	Thanh Oai	xa		2025-07-01		01
commune.thanh-phong	Thanh Phong	xa		2025-07-01		38
commune.thanh-phong-x2	Thạnh Phong	xa		2025-07-01		86
commune.thanh-phu	Thạnh Phú	xa		2025-07-01		82,86,92
commune.thanh-phuoc	Thạnh Phước	xa		2025-07-01		80,86
commune.thanh-quan	Thanh Quân	xa		2025-07-01		38
commune.thanh-quoi	Thạnh Quới	xa		2025-07-01		92
commune.thanh-sen	Thành Sen	phuong		2025-07-01		42
commune.thanh-son	Thanh Sơn	xa		2025-07-01		25,37,75
commune.thanh-thinh	Thanh Thịnh	xa		2025-07-01		19
commune.thanh-thoi	Thành Thới	xa		2025-07-01		86
commune.thanh-thoi-an	Thạnh Thới An	xa		2025-07-01		92
commune.thanh-thuy	Thanh Thủy	several		2025-07-01		xa:08,25 phuong:46
commune.thanh-tri	Thanh Trì	xa		2025-07-01		01
commune.thanh-tri-x2	Thạnh Trị	xa		2025-07-01		86
commune.thanh-tung	Thanh Tùng	xa		2025-07-01		96
commune.thanh-vinh	Thành Vinh	several		2025-07-01		xa:38 phuong:40
commune.thanh-xuan	Thanh Xuân	phuong		2025-07-01		01
commune.thanh-xuan-x2	Thạnh Xuân	xa		2025-07-01		92
commune.thanh-yen	Thanh Yên	xa		2025-07-01		11
commune.thao-nguyen	Thảo Nguyên	phuong		2025-07-01		14
commune.thap-muoi	Tháp Mười	xa		2025-07-01		82
commune.that-khe	Thất Khê	xa		2025-07-01		20
commune.thien-cam	Thiên Cầm	xa		2025-07-01		42
commune.thien-hoa	Thiện Hòa	xa		2025-07-01		20
commune.thien-hung	Thiện Hưng	xa		2025-07-01		75
commune.thien-huong	Thiên Hương	phuong		2025-07-01		31
commune.thien-loc	Thiên Lộc	xa		2025-07-01		01
commune.thien-long	Thiện Long	xa		2025-07-01		20
commune.thien-nhan	Thiên Nhẫn	xa		2025-07-01		40
commune.thien-phu	Thiên Phủ	xa		2025-07-01		38
commune.thien-tan	Thiện Tân	xa		2025-07-01		20
commune.thien-thuat	Thiện Thuật	xa		2025-07-01		20
commune.thien-tin	Thiện Tín	xa		2025-07-01		51
commune.thien-truong	Thiên Trường	phuong		2025-07-01		37
commune.thiet-ong	Thiết Ống	xa		2025-07-01		38
commune.thieu-hoa	Thiệu Hóa	xa		2025-07-01		38
commune.thieu-quang	Thiệu Quang	xa		2025-07-01		38
commune.thieu-tien	Thiệu Tiến	xa		2025-07-01		38
commune.thieu-toan	Thiệu Toán	xa		2025-07-01		38
commune.thieu-trung	Thiệu Trung	xa		2025-07-01		38
commune.thinh-minh	Thịnh Minh	xa		2025-07-01		25
commune.tho-binh	Thọ Bình	xa		2025-07-01		38
commune.tho-chau	Thổ Châu	dac-khu		2025-07-01		91
commune.tho-lap	Thọ Lập	xa		2025-07-01		38
commune.tho-long	Thọ Long	xa		2025-07-01		38
commune.tho-ngoc	Thọ Ngọc	xa		2025-07-01		38
commune.tho-phong	Thọ Phong	xa		2025-07-01		51
commune.tho-phu	Thọ Phú	xa		2025-07-01		38
commune.tho-son	Thọ Sơn	xa		2025-07-01		75
commune.tho-tang	Thổ Tang	xa		2025-07-01		25
commune.tho-van	Thọ Văn	xa		2025-07-01		25
commune.tho-xuan	Thọ Xuân	xa		2025-07-01		38
commune.thoai-son	Thoại Sơn	xa		2025-07-01		91
commune.thoi-an	Thới An	phuong		2025-07-01		79
commune.thoi-an-dong	Thới An Đông	phuong		2025-07-01		92
commune.thoi-an-hoi	Thới An Hội	xa		2025-07-01		92
commune.thoi-binh	Thới Bình	xa		2025-07-01		96
commune.thoi-hoa	Thới Hòa	phuong		2025-07-01		79
commune.thoi-hung	Thới Hưng	xa		2025-07-01		92
commune.thoi-lai	Thới Lai	xa		2025-07-01		92
commune.thoi-long	Thới Long	phuong		2025-07-01		92
commune.thoi-son	Thới Sơn	phuong		2025-07-01		82,91
commune.thoi-thuan	Thới Thuận	xa		2025-07-01		86
commune.thong-nguyen	Thông Nguyên	xa		2025-07-01		08
commune.thong-nhat	Thống Nhất	several		2025-07-01		xa:20,22,75 phuong:25,52
commune.thong-nong	Thông Nông	xa		2025-07-01		04
commune.thong-tay-hoi	Thông Tây Hội	phuong		2025-07-01		79
commune.thong-thu	Thông Thụ	xa		2025-07-01		40
commune.thot-not	Thốt Nốt	phuong		2025-07-01		92
commune.thu-bon	Thu Bồn	xa		2025-07-01		48
commune.thu-cuc	Thu Cúc	xa		2025-07-01		25
commune.thu-dau-mot	Thủ Dầu Một	phuong		2025-07-01		79
commune.thu-duc	Thủ Đức	phuong		2025-07-01		79
commune.thu-lam	Thư Lâm	xa		2025-07-01		01
commune.thu-lum	Thu Lũm	xa		2025-07-01		12
commune.thu-thua	Thủ Thừa	xa		2025-07-01		80
commune.thu-tri	Thư Trì	xa		2025-07-01		33
commune.thu-vu	Thư Vũ	xa		2025-07-01		33
commune.thuan-an	Thuận An	several		2025-07-01		xa:01,68 phuong:46,79
commune.thuan-bac	Thuận Bắc	xa		2025-07-01		56
commune.thuan-chau	Thuận Châu	xa		2025-07-01		14
commune.thuan-giao	Thuận Giao	phuong		2025-07-01		79
commune.thuan-hanh	Thuận Hạnh	xa		2025-07-01		68
commune.thuan-hoa	Thuận Hòa	xa		2025-07-01		08,92
commune.thuan-hoa-x2	Thuận Hóa	phuong		2025-07-01		46
commune.thuan-hung	Thuận Hưng	phuong		2025-07-01		92
commune.thuan-loi	Thuận Lợi	xa		2025-07-01		75
commune.thuan-my	Thuận Mỹ	xa		2025-07-01		80
commune.thuan-nam	Thuận Nam	xa		2025-07-01		56
commune.thuan-thanh	Thuận Thành	phuong		2025-07-01		24
commune.thuan-trung	Thuần Trung	xa		2025-07-01		40
commune.thuc-phan	Thục Phán	phuong		2025-07-01		04
commune.thung-nai	Thung Nai	xa		2025-07-01		25
commune.thuong-bang-la	Thượng Bằng La	xa		2025-07-01		15
commune.thuong-cat	Thượng Cát	phuong		2025-07-01		01
commune.thuong-coc	Thượng Cốc	xa		2025-07-01		25
commune.thuong-duc	Thượng Đức	xa		2025-07-01		42,48
commune.thuong-ha	Thượng Hà	xa		2025-07-01		15
commune.thuong-hong	Thượng Hồng	several		2025-07-01		xa:31 phuong:33
commune.thuong-lac	Thường Lạc	phuong		2025-07-01		82
commune.thuong-lam	Thượng Lâm	xa		2025-07-01		08
commune.thuong-long	Thượng Long	xa		2025-07-01		25
commune.thuong-minh	Thượng Minh	xa		2025-07-01		19
commune.thuong-ninh	Thượng Ninh	xa		2025-07-01		38
commune.thuong-nong	Thượng Nông	xa		2025-07-01		08
commune.thuong-phuc	Thượng Phúc	xa		2025-07-01		01
commune.thuong-phuoc	Thường Phước	xa		2025-07-01		82
commune.thuong-quan	Thượng Quan	xa		2025-07-01		19
commune.thuong-son	Thượng Sơn	xa		2025-07-01		08
commune.thuong-tan	Thường Tân	xa		2025-07-01		79
commune.thuong-tin	Thường Tín	xa		2025-07-01		01
commune.thuong-trach	Thượng Trạch	xa		2025-07-01		44
commune.thuong-xuan	Thường Xuân	xa		2025-07-01		38
commune.thuy-anh	Thụy Anh	xa		2025-07-01		33
commune.thuy-hung	Thụy Hùng	xa		2025-07-01		20
commune.thuy-nguyen	Thủy Nguyên	phuong		2025-07-01		31
commune.thuy-xuan	Thủy Xuân	phuong		2025-07-01		46
commune.tia-dinh	Tìa Dình	xa		2025-07-01		11
commune.tich-luong	Tích Lương	phuong		2025-07-01		19
commune.tien-dien	Tiên Điền	xa		2025-07-01		42
commune.tien-dong	Tiên Đồng	xa		2025-07-01		40
commune.tien-du	Tiên Du	xa		2025-07-01		24
commune.tien-hai	Tiền Hải	xa		2025-07-01		33
commune.tien-hai-x2	Tiên Hải	xa		2025-07-01		91
commune.tien-hoa	Tiên Hoa	xa		2025-07-01		33
commune.tien-hung	Tiên Hưng	xa		2025-07-01		33
commune.tien-la	Tiên La	xa		2025-07-01		33
commune.tien-lang	Tiên Lãng	xa		2025-07-01		31
commune.tien-lu	Tiên Lữ	xa		2025-07-01		25,33
commune.tien-luc	Tiên Lục	xa		2025-07-01		24
commune.tien-luong	Tiên Lương	xa		2025-07-01		25
commune.tien-minh	Tiên Minh	xa		2025-07-01		31
commune.tien-nguyen	Tiên Nguyên	xa		2025-07-01		08
commune.tien-phong	Tiền Phong	several		2025-07-01		phuong:24 xa:25,40
commune.tien-phuoc	Tiên Phước	xa		2025-07-01		48
commune.tien-son	Tiên Sơn	phuong		2025-07-01		37
commune.tien-thang	Tiến Thắng	xa		2025-07-01		01
commune.tien-thanh	Tiến Thành	phuong		2025-07-01		68
commune.tien-thuy	Tiên Thủy	xa		2025-07-01		86
commune.tien-tien	Tiên Tiến	xa		2025-07-01		33
commune.tien-trang	Tiên Trang	xa		2025-07-01		38
commune.tien-yen	Tiên Yên	xa		2025-07-01		08,22
commune.tieu-can	Tiểu Cần	xa		2025-07-01		86
commune.tinh-bien	Tịnh Biên	phuong		2025-07-01		91
commune.tinh-gia	Tĩnh Gia	phuong		2025-07-01		38
commune.tinh-khe	Tịnh Khê	xa		2025-07-01		51
commune.tinh-tuc	Tĩnh Túc	xa		2025-07-01		04
commune.to-chau	Tô Châu	phuong		2025-07-01		91
commune.to-hieu	Tô Hiệu	phuong		2025-07-01		14
commune.to-mua	Tô Múa	xa		2025-07-01		14
commune.to-tung	Tơ Tung	xa		2025-07-01		52
commune.toan-luu	Toàn Lưu	xa		2025-07-01		42
commune.toan-thang	Toàn Thắng	xa		2025-07-01		25
commune.tong-cot	Tổng Cọt	xa		2025-07-01		04
commune.tong-son	Tống Sơn	xa		2025-07-01		38
commune.tong-tran	Tống Trân	xa		2025-07-01		33
commune.tra-bong	Trà Bồng	xa		2025-07-01		51
commune.tra-cau	Trà Câu	phuong		2025-07-01		51
commune.tra-con	Trà Côn	xa		2025-07-01		86
commune.tra-cu	Trà Cú	xa		2025-07-01		86
commune.tra-doc	Trà Đốc	xa		2025-07-01		48
commune.tra-giang	Trà Giang	xa		2025-07-01		33,51
commune.tra-giap	Trà Giáp	xa		2025-07-01		48
commune.tra-leng	Trà Leng	xa		2025-07-01		48
commune.tra-lien	Trà Liên	xa		2025-07-01		48
commune.tra-linh	Trà Lĩnh	xa		2025-07-01		04
commune.tra-linh-x2	Trà Linh	xa		2025-07-01		48
commune.tra-ly	Trà Lý	phuong		2025-07-01		33
commune.tra-my	Trà My	xa		2025-07-01		48
commune.tra-on	Trà Ôn	xa		2025-07-01		86
commune.tra-tan	Trà Tân	xa		2025-07-01		48,68
commune.tra-tap	Trà Tập	xa		2025-07-01		48
commune.tra-van	Trà Vân	xa		2025-07-01		48
commune.tra-vinh	Trà Vinh	phuong		2025-07-01		86
commune.tra-vong	Trà Vong	xa		2025-07-01		80
commune.trai-cau	Trại Cau	xa		2025-07-01		19
commune.tram-chim	Tràm Chim	xa		2025-07-01		82
commune.tram-lo	Trạm Lộ	phuong		2025-07-01		24
commune.tram-tau	Trạm Tấu	xa		2025-07-01		15
commune.tram-than	Trạm Thản	xa		2025-07-01		25
commune.tran-bien	Trấn Biên	phuong		2025-07-01		75
commune.tran-de	Trần Đề	xa		2025-07-01		92
commune.tran-hung-dao	Trần Hưng Đạo	phuong		2025-07-01		31,33
commune.tran-lam	Trần Lãm	phuong		2025-07-01		33
commune.tran-lieu	Trần Liễu	phuong		2025-07-01		31
commune.tran-nhan-tong	Trần Nhân Tông	phuong		2025-07-01		31
commune.tran-phan	Trần Phán	xa		2025-07-01		96
commune.tran-phu	Trần Phú	several		2025-07-01		xa:01,19,31 phuong:42
commune.tran-thuong	Trần Thương	xa		2025-07-01		37
commune.tran-van-thoi	Trần Văn Thời	xa		2025-07-01		96
commune.tran-yen	Trấn Yên	xa		2025-07-01		15
commune.trang-bang	Trảng Bàng	phuong		2025-07-01		80
commune.trang-bom	Trảng Bom	phuong		2025-07-01		75
commune.trang-dai	Trảng Dài	phuong		2025-07-01		75
commune.trang-dinh	Tràng Định	xa		2025-07-01		20
commune.trang-xa	Tràng Xá	xa		2025-07-01		19
commune.tri-an	Trị An	phuong		2025-07-01		75
commune.tri-le	Tri Lễ	xa		2025-07-01		20,40
commune.tri-phai	Trí Phải	xa		2025-07-01		96
commune.tri-phu	Tri Phú	xa		2025-07-01		08
commune.tri-qua	Trí Quả	phuong		2025-07-01		24
commune.tri-ton	Tri Tôn	xa		2025-07-01		91
commune.trieu-binh	Triệu Bình	xa		2025-07-01		44
commune.trieu-co	Triệu Cơ	xa		2025-07-01		44
commune.trieu-loc	Triệu Lộc	xa		2025-07-01		38
commune.trieu-phong	Triệu Phong	xa		2025-07-01		44
commune.trieu-son	Triệu Sơn	xa		2025-07-01		38
commune.trieu-viet-vuong	Triệu Việt Vương	xa		2025-07-01		33
commune.trinh-tuong	Trịnh Tường	xa		2025-07-01		15
commune.tru-van-tho	Trừ Văn Thố	xa		2025-07-01		79
commune.truc-lam	Trúc Lâm	phuong		2025-07-01		38
commune.truc-ninh	Trực Ninh	xa		2025-07-01		37
commune.trung-an	Trung An	phuong		2025-07-01		82
commune.trung-chinh	Trung Chính	xa		2025-07-01		24,38
commune.trung-gia	Trung Giã	xa		2025-07-01		01
commune.trung-ha	Trung Hà	xa		2025-07-01		08
commune.trung-ha-x2	Trung Hạ	xa		2025-07-01		38
commune.trung-hiep	Trung Hiệp	xa		2025-07-01		86
commune.trung-hoi	Trung Hội	xa		2025-07-01		19
commune.trung-hung	Trung Hưng	xa		2025-07-01		92
commune.trung-kenh	Trung Kênh	xa		2025-07-01		24
commune.trung-khanh	Trùng Khánh	xa		2025-07-01		04
commune.trung-khanh-vinh	Trung Khánh Vĩnh	xa		2025-07-01		56
commune.trung-loc	Trung Lộc	xa		2025-07-01		40
commune.trung-ly	Trung Lý	xa		2025-07-01		38
commune.trung-my-tay	Trung Mỹ Tây	phuong		2025-07-01		79
commune.trung-ngai	Trung Ngãi	xa		2025-07-01		86
commune.trung-nhut	Trung Nhứt	phuong		2025-07-01		92
commune.trung-son	Trung Sơn	several		2025-07-01		xa:08,25,38 phuong:37
commune.trung-tam	Trung Tâm	phuong		2025-07-01		15
commune.trung-thanh	Trung Thành	several		2025-07-01		phuong:19 xa:38,86
commune.trung-thinh	Trung Thịnh	xa		2025-07-01		08
commune.trung-thuan	Trung Thuần	xa		2025-07-01		44
commune.truong-giang	Trường Giang	xa		2025-07-01		51
commune.truong-ha	Trường Hà	xa		2025-07-01		04
commune.truong-khanh	Trường Khánh	xa		2025-07-01		92
commune.truong-lam	Trường Lâm	xa		2025-07-01		38
commune.truong-long	Trường Long	xa		2025-07-01		92
commune.truong-long-hoa	Trường Long Hòa	phuong		2025-07-01		86
commune.truong-long-tay	Trường Long Tây	xa		2025-07-01		92
commune.truong-luu	Trường Lưu	xa		2025-07-01		42
commune.truong-mit	Truông Mít	xa		2025-07-01		80
commune.truong-ninh	Trường Ninh	xa		2025-07-01		44
commune.truong-phu	Trường Phú	xa		2025-07-01		44
commune.truong-quang-trong	Trương Quang Trọng	phuong		2025-07-01		51
commune.truong-sa	Trường Sa	dac-khu		2025-07-01		56
commune.truong-sinh	Trường Sinh	xa		2025-07-01		08
commune.truong-son	Trường Sơn	xa		2025-07-01		24,44
commune.truong-tan	Trường Tân	xa		2025-07-01		31
commune.truong-thanh	Trường Thành	xa		2025-07-01		92
commune.truong-thi	Trường Thi	phuong		2025-07-01		37
commune.truong-van	Trường Văn	xa		2025-07-01		38
commune.truong-vinh	Trường Vinh	phuong		2025-07-01		40
commune.truong-xuan	Trường Xuân	xa		2025-07-01		68,82,92
commune.tu-bong	Tu Bông	xa		2025-07-01		56
commune.tu-ky	Tứ Kỳ	xa		2025-07-01		31
commune.tu-lan	Tự Lạn	phuong		2025-07-01		24
commune.tu-le	Tú Lệ	xa		2025-07-01		15
commune.tu-liem	Từ Liêm	phuong		2025-07-01		01
commune.tu-minh	Tứ Minh	phuong		2025-07-01		31
commune.tu-mo-rong	Tu Mơ Rông	xa		2025-07-01		51
commune.tu-my	Tứ Mỹ	xa		2025-07-01		42
commune.tu-nghia	Tư Nghĩa	xa		2025-07-01		51
commune.tu-son	Từ Sơn	phuong		2025-07-01		24
commune.tu-vu	Tu Vũ	xa		2025-07-01		25
commune.tua-chua	Tủa Chùa	xa		2025-07-01		11
commune.tua-sin-chai	Tủa Sín Chải	xa		2025-07-01		12
commune.tua-thang	Tủa Thàng	xa		2025-07-01		11
commune.tuan-chau	Tuần Châu	phuong		2025-07-01		22
commune.tuan-dao	Tuấn Đạo	xa		2025-07-01		24
commune.tuan-giao	Tuần Giáo	xa		2025-07-01		11
commune.tuan-son	Tuấn Sơn	xa		2025-07-01		20
commune.tue-tinh	Tuệ Tĩnh	xa		2025-07-01		31
commune.tung-ba	Tùng Bá	xa		2025-07-01		08
commune.tung-loc	Tùng Lộc	xa		2025-07-01		42
commune.tung-thien	Tùng Thiện	phuong		2025-07-01		01
commune.tung-vai	Tùng Vài	xa		2025-07-01		08
commune.tuong-duong	Tương Dương	xa		2025-07-01		40
commune.tuong-ha	Tường Hạ	xa		2025-07-01		14
commune.tuong-linh	Tượng Lĩnh	xa		2025-07-01		38
commune.tuong-mai	Tương Mai	phuong		2025-07-01		01
commune.tuy-an-bac	Tuy An Bắc	xa		2025-07-01		66
commune.tuy-an-dong	Tuy An Đông	xa		2025-07-01		66
commune.tuy-an-nam	Tuy An Nam	xa		2025-07-01		66
commune.tuy-an-tay	Tuy An Tây	xa		2025-07-01		66
commune.tuy-duc	Tuy Đức	xa		2025-07-01		68
commune.tuy-hoa	Tuy Hòa	phuong		2025-07-01		66
commune.tuy-phong	Tuy Phong	xa		2025-07-01		68
commune.tuy-phuoc	Tuy Phước	xa		2025-07-01		52
commune.tuy-phuoc-bac	Tuy Phước Bắc	xa		2025-07-01		52
commune.tuy-phuoc-dong	Tuy Phước Đông	xa		2025-07-01		52
commune.tuy-phuoc-tay	Tuy Phước Tây	xa		2025-07-01		52
commune.tuyen-binh	Tuyên Bình	xa		2025-07-01		44,80
commune.tuyen-hoa	Tuyên Hóa	xa		2025-07-01		44
commune.tuyen-lam	Tuyên Lâm	xa		2025-07-01		44
commune.tuyen-phu	Tuyên Phú	xa		2025-07-01		44
commune.tuyen-quang	Tuyên Quang	xa		2025-07-01		68
commune.tuyen-son	Tuyên Sơn	xa		2025-07-01		44
commune.tuyen-thanh	Tuyên Thạnh	xa		2025-07-01		80
commune.u-minh	U Minh	xa		2025-07-01		96
commune.u-minh-thuong	U Minh Thượng	xa		2025-07-01		91
commune.uar	Uar	xa		2025-07-01		52
commune.ung-hoa	Ứng Hòa	xa		2025-07-01		01
commune.ung-thien	Ứng Thiên	xa		2025-07-01		01
commune.uong-bi	Uông Bí	phuong		2025-07-01		22
commune.vam-co	Vàm Cỏ	xa		2025-07-01		80
commune.van-an	Vạn An	xa		2025-07-01		40
commune.van-ban	Văn Bàn	xa		2025-07-01		15
commune.van-ban-x2	Vân Bán	xa		2025-07-01		25
commune.van-canh	Vân Canh	xa		2025-07-01		52
commune.van-chan	Văn Chấn	xa		2025-07-01		15
commune.van-dinh	Vân Đình	xa		2025-07-01		01
commune.van-don	Vân Đồn	dac-khu		2025-07-01		22
commune.van-du	Vân Du	xa		2025-07-01		38,40
commune.van-duc	Vạn Đức	xa		2025-07-01		52
commune.van-giang	Văn Giang	xa		2025-07-01		33
commune.van-ha	Vân Hà	phuong		2025-07-01		24
commune.van-han	Văn Hán	xa		2025-07-01		19
commune.van-hien	Văn Hiến	xa		2025-07-01		40
commune.van-ho	Vân Hồ	xa		2025-07-01		14
commune.van-hoa	Vân Hòa	xa		2025-07-01		66
commune.van-hung	Vạn Hưng	xa		2025-07-01		56
commune.van-khanh	Vân Khánh	xa		2025-07-01		91
commune.van-kieu	Văn Kiều	xa		2025-07-01		40
commune.van-lang	Văn Lang	xa		2025-07-01		19,25
commune.van-lang-x2	Văn Lăng	xa		2025-07-01		19
commune.van-lang-x3	Văn Lãng	xa		2025-07-01		20
commune.van-linh	Vạn Linh	xa		2025-07-01		20
commune.van-loc	Vạn Lộc	xa		2025-07-01		38
commune.van-mieu	Văn Miếu	xa		2025-07-01		25
commune.van-mieu-quoc-tu-giam	Văn Miếu - Quốc Tử Giám	phuong		2025-07-01		01
commune.van-mon	Văn Môn	xa		2025-07-01		24
commune.van-nham	Vân Nham	xa		2025-07-01		20
commune.van-nho	Văn Nho	xa		2025-07-01		38
commune.van-ninh	Vạn Ninh	xa		2025-07-01		56
commune.van-phu	Văn Phú	several		2025-07-01		phuong:15 xa:38
commune.van-phu-x2	Vạn Phú	xa		2025-07-01		19
commune.van-phu-x3	Vân Phú	phuong		2025-07-01		25
commune.van-quan	Văn Quan	xa		2025-07-01		20
commune.van-son	Vân Sơn	several		2025-07-01		phuong:14 xa:24,25
commune.van-thang	Vạn Thắng	xa		2025-07-01		37,56
commune.van-tu	Vân Tụ	xa		2025-07-01		40
commune.van-tuong	Vạn Tường	xa		2025-07-01		51
commune.van-xuan	Vạn Xuân	several		2025-07-01		phuong:19 xa:25,33,38
commune.vang-danh	Vàng Danh	phuong		2025-07-01		22
commune.vat-lai	Vật Lại	xa		2025-07-01		01
commune.ve-giang	Vệ Giang	xa		2025-07-01		51
commune.vi-khe	Vị Khê	phuong		2025-07-01		37
commune.vi-tan	Vị Tân	phuong		2025-07-01		92
commune.vi-thanh	Vị Thanh	phuong		2025-07-01		92
commune.vi-thanh-1	Vị Thanh 1	xa		2025-07-01		92
commune.vi-thuy	Vị Thủy	xa		2025-07-01		92
commune.vi-xuyen	Vị Xuyên	xa		2025-07-01		08
commune.viet-an	Việt An	xa		2025-07-01		48
commune.viet-hoa	Việt Hòa	phuong		2025-07-01		31
commune.viet-hong	Việt Hồng	xa		2025-07-01		15
commune.viet-hung	Việt Hưng	phuong		2025-07-01		01,22
commune.viet-khe	Việt Khê	xa		2025-07-01		31
commune.viet-lam	Việt Lâm	xa		2025-07-01		08
commune.viet-tien	Việt Tiến	xa		2025-07-01		33
commune.viet-tri	Việt Trì	phuong		2025-07-01		25
commune.viet-xuyen	Việt Xuyên	xa		2025-07-01		42
commune.viet-yen	Việt Yên	several		2025-07-01		phuong:24 xa:33
commune.vinh-am	Vĩnh Am	xa		2025-07-01		31
commune.vinh-an	Vĩnh An	xa		2025-07-01		25,91
commune.vinh-bao	Vĩnh Bảo	xa		2025-07-01		31
commune.vinh-binh	Vĩnh Bình	xa		2025-07-01		82,91
commune.vinh-chan	Vĩnh Chân	xa		2025-07-01		25
commune.vinh-chau	Vĩnh Châu	several		2025-07-01		xa:80 phuong:92
commune.vinh-cong	Vĩnh Công	xa		2025-07-01		80
commune.vinh-dieu	Vĩnh Điều	xa		2025-07-01		91
commune.vinh-dinh	Vĩnh Định	xa		2025-07-01		44
commune.vinh-gia	Vĩnh Gia	xa		2025-07-01		91
commune.vinh-hai	Vĩnh Hải	xa		2025-07-01		31,56,92
commune.vinh-hanh	Vĩnh Hanh	xa		2025-07-01		91
commune.vinh-hao	Vĩnh Hảo	xa		2025-07-01		68
commune.vinh-hau	Vĩnh Hậu	xa		2025-07-01		91,96
commune.vinh-hoa	Vĩnh Hòa	xa		2025-07-01		31,91
commune.vinh-hoa-hung	Vĩnh Hòa Hưng	xa		2025-07-01		91
commune.vinh-hoang	Vĩnh Hoàng	xa		2025-07-01		44
commune.vinh-hoi	Vĩnh Hội	phuong		2025-07-01		79
commune.vinh-hung	Vĩnh Hưng	several		2025-07-01		phuong:01 xa:25,80
commune.vinh-hung-x2	Vinh Hưng	phuong		2025-07-01		40
commune.vinh-huu	Vĩnh Hựu	xa		2025-07-01		82
commune.vinh-kim	Vĩnh Kim	xa		2025-07-01		82
commune.vinh-kim-x2	Vinh Kim	xa		2025-07-01		86
commune.vinh-lai	Vĩnh Lại	xa		2025-07-01		31
commune.vinh-linh	Vĩnh Linh	xa		2025-07-01		44
commune.vinh-loc	Vĩnh Lộc	xa		2025-07-01		38,79,96
commune.vinh-loc-x2	Vinh Lộc	several		2025-07-01		phuong:40 xa:46
commune.vinh-loi	Vĩnh Lợi	xa		2025-07-01		92,96
commune.vinh-my	Vĩnh Mỹ	xa		2025-07-01		96
commune.vinh-phong	Vĩnh Phong	xa		2025-07-01		91
commune.vinh-phu	Vĩnh Phú	xa		2025-07-01		25
commune.vinh-phu-x2	Vinh Phú	phuong		2025-07-01		40
commune.vinh-phuc	Vĩnh Phúc	phuong		2025-07-01		25
commune.vinh-phuoc	Vĩnh Phước	several		2025-07-01		phuong:92 xa:96
commune.vinh-quang	Vĩnh Quang	xa		2025-07-01		52
commune.vinh-quy	Vinh Quý	xa		2025-07-01		04
commune.vinh-son	Vĩnh Sơn	xa		2025-07-01		52
commune.vinh-tan	Vĩnh Tân	phuong		2025-07-01		79
commune.vinh-te	Vĩnh Tế	phuong		2025-07-01		91
commune.vinh-thanh	Vĩnh Thanh	xa		2025-07-01		01,96
commune.vinh-thanh-trung	Vĩnh Thạnh Trung	xa		2025-07-01		91
commune.vinh-thanh-x2	Vĩnh Thành	xa		2025-07-01		25,86
commune.vinh-thanh-x3	Vĩnh Thạnh	xa		2025-07-01		52,80,92
commune.vinh-thinh	Vĩnh Thịnh	xa		2025-07-01		31,52
commune.vinh-thong	Vĩnh Thông	several		2025-07-01		xa:19 phuong:91
commune.vinh-thuan	Vĩnh Thuận	xa		2025-07-01		31,91
commune.vinh-thuan-dong	Vĩnh Thuận Đông	xa		2025-07-01		92
commune.vinh-thuc	Vĩnh Thực	xa		2025-07-01		22
commune.vinh-thuy	Vĩnh Thủy	xa		2025-07-01		44
commune.vinh-trach	Vĩnh Trạch	several		2025-07-01		xa:91 phuong:96
commune.vinh-trinh	Vĩnh Trinh	xa		2025-07-01		92
commune.vinh-tru	Vĩnh Trụ	xa		2025-07-01		37
commune.vinh-tuong	Vĩnh Tường	xa		2025-07-01		25,40,92
commune.vinh-tuy	Vĩnh Tuy	several		2025-07-01		phuong:01 xa:08,91
commune.vinh-vien	Vĩnh Viễn	xa		2025-07-01		92
commune.vinh-xuan	Vĩnh Xuân	xa		2025-07-01		86
commune.vinh-xuong	Vĩnh Xương	xa		2025-07-01		91
commune.vinh-yen	Vĩnh Yên	phuong		2025-07-01		25
commune.vo-cuong	Võ Cường	phuong		2025-07-01		24
commune.vo-lao	Võ Lao	xa		2025-07-01		15
commune.vo-mieu	Võ Miếu	xa		2025-07-01		25
commune.vo-nhai	Võ Nhai	xa		2025-07-01		19
commune.vo-tranh	Vô Tranh	xa		2025-07-01		19
commune.vu-ban	Vụ Bản	xa		2025-07-01		37
commune.vu-bon	Vụ Bổn	xa		2025-07-01		66
commune.vu-duong	Vũ Dương	xa		2025-07-01		37
commune.vu-gia	Vu Gia	xa		2025-07-01		48
commune.vu-lang	Vũ Lăng	xa		2025-07-01		20
commune.vu-le	Vũ Lễ	xa		2025-07-01		20
commune.vu-ninh	Vũ Ninh	phuong		2025-07-01		24
commune.vu-phuc	Vũ Phúc	phuong		2025-07-01		33
commune.vu-quang	Vũ Quang	xa		2025-07-01		42
commune.vu-quy	Vũ Quý	xa		2025-07-01		33
commune.vu-thu	Vũ Thư	xa		2025-07-01		33
commune.vu-tien	Vũ Tiên	xa		2025-07-01		33
commune.vung-ang	Vũng Áng	phuong		2025-07-01		42
commune.vung-tau	Vũng Tàu	phuong		2025-07-01		79
commune.vuon-lai	Vườn Lài	phuong		2025-07-01		79
commune.vy-da	Vỹ Dạ	phuong		2025-07-01		46
commune.xa-dung	Xa Dung	xa		2025-07-01		11
commune.xa-phien	Xà Phiên	xa		2025-07-01		92
commune.xim-vang	Xím Vàng	xa		2025-07-01		14
commune.xin-man	Xín Mần	xa		2025-07-01		08
commune.xom-chieu	Xóm Chiếu	phuong		2025-07-01		79
commune.xop	Xốp	xa		2025-07-01		51
commune.xuan-ai	Xuân Ái	xa		2025-07-01		15
commune.xuan-an	Xuân An	xa		2025-07-01		52
commune.xuan-bac	Xuân Bắc	xa		2025-07-01		75
commune.xuan-binh	Xuân Bình	xa		2025-07-01		38
commune.xuan-cam	Xuân Cẩm	xa		2025-07-01		24
commune.xuan-canh	Xuân Cảnh	xa		2025-07-01		66
commune.xuan-chinh	Xuân Chinh	xa		2025-07-01		38
commune.xuan-dai	Xuân Đài	several		2025-07-01		xa:25 phuong:66
commune.xuan-dinh	Xuân Đỉnh	phuong		2025-07-01		01
commune.xuan-dinh-x2	Xuân Định	xa		2025-07-01		75
commune.xuan-dong	Xuân Đông	xa		2025-07-01		75
commune.xuan-du	Xuân Du	xa		2025-07-01		38
commune.xuan-duong	Xuân Dương	xa		2025-07-01		19,20
commune.xuan-duong-x2	Xuân Đường	xa		2025-07-01		75
commune.xuan-giang	Xuân Giang	xa		2025-07-01		08,37
commune.xuan-hai	Xuân Hải	xa		2025-07-01		56
commune.xuan-hoa	Xuân Hòa	several		2025-07-01		xa:15,38,75 phuong:25,79
commune.xuan-hong	Xuân Hồng	xa		2025-07-01		37
commune.xuan-hung	Xuân Hưng	xa		2025-07-01		37
commune.xuan-huong-da-lat	Xuân Hương - Đà Lạt	phuong		2025-07-01		68
commune.xuan-lam	Xuân Lâm	xa		2025-07-01		40
commune.xuan-lang	Xuân Lãng	xa		2025-07-01		25
commune.xuan-lanh	Xuân Lãnh	xa		2025-07-01		66
commune.xuan-lap	Xuân Lập	several		2025-07-01		xa:38 phuong:75
commune.xuan-loc	Xuân Lộc	several		2025-07-01		xa:42,66 phuong:75
commune.xuan-lung	Xuân Lũng	xa		2025-07-01		25
commune.xuan-luong	Xuân Lương	xa		2025-07-01		24
commune.xuan-mai	Xuân Mai	xa		2025-07-01		01
commune.xuan-nha	Xuân Nha	xa		2025-07-01		14
commune.xuan-phu	Xuân Phú	xa		2025-07-01		48,75
commune.xuan-phuoc	Xuân Phước	xa		2025-07-01		66
commune.xuan-phuong	Xuân Phương	phuong		2025-07-01		01
commune.xuan-quang	Xuân Quang	xa		2025-07-01		15
commune.xuan-que	Xuân Quế	xa		2025-07-01		75
commune.xuan-son	Xuân Sơn	xa		2025-07-01		79
commune.xuan-thai	Xuân Thái	xa		2025-07-01		38
commune.xuan-thanh	Xuân Thành	xa		2025-07-01		75
commune.xuan-tho	Xuân Thọ	xa		2025-07-01		66
commune.xuan-thoi-son	Xuân Thới Sơn	xa		2025-07-01		79
commune.xuan-tin	Xuân Tín	xa		2025-07-01		38
commune.xuan-truc	Xuân Trúc	xa		2025-07-01		33
commune.xuan-truong	Xuân Trường	xa		2025-07-01		04,37
commune.xuan-truong-da-lat	Xuân Trường - Đà Lạt	phuong		2025-07-01		68
commune.xuan-van	Xuân Vân	xa		2025-07-01		08
commune.xuan-vien	Xuân Viên	xa		2025-07-01		25
commune.xuyen-moc	Xuyên Mộc	xa		2025-07-01		79
commune.y-ty	Y Tý	xa		2025-07-01		15
commune.y-yen	Ý Yên	xa		2025-07-01		37
commune.ya-hoi	Ya Hội	xa		2025-07-01		52
commune.ya-ly	Ya Ly	xa		2025-07-01		51
commune.ya-ma	Ya Ma	xa		2025-07-01		52
commune.yang-mao	Yang Mao	xa		2025-07-01		66
commune.yen-bai	Yên Bài	xa		2025-07-01		01
commune.yen-bai-x2	Yên Bái	phuong		2025-07-01		15
commune.yen-binh	Yên Bình	xa		2025-07-01		15,19,20
commune.yen-chau	Yên Châu	xa		2025-07-01		14
commune.yen-cuong	Yên Cường	xa		2025-07-01		08,37
commune.yen-dinh	Yên Định	xa		2025-07-01		24,38
commune.yen-dong	Yên Đồng	xa		2025-07-01		37
commune.yen-dung	Yên Dũng	phuong		2025-07-01		24
commune.yen-hoa	Yên Hòa	several		2025-07-01		phuong:01 xa:40,42
commune.yen-hoa-x2	Yên Hoa	xa		2025-07-01		08
commune.yen-khanh	Yên Khánh	xa		2025-07-01		37
commune.yen-khuong	Yên Khương	xa		2025-07-01		38
commune.yen-ky	Yên Kỳ	xa		2025-07-01		25
commune.yen-lac	Yên Lạc	xa		2025-07-01		25
commune.yen-lang	Yên Lãng	xa		2025-07-01		01,25
commune.yen-lap	Yên Lập	xa		2025-07-01		08,25
commune.yen-mac	Yên Mạc	xa		2025-07-01		37
commune.yen-minh	Yên Minh	xa		2025-07-01		08
commune.yen-mo	Yên Mô	xa		2025-07-01		37
commune.yen-my	Yên Mỹ	xa		2025-07-01		33
commune.yen-na	Yên Na	xa		2025-07-01		40
commune.yen-nghia	Yên Nghĩa	phuong		2025-07-01		01
commune.yen-nguyen	Yên Nguyên	xa		2025-07-01		08
commune.yen-nhan	Yên Nhân	xa		2025-07-01		38
commune.yen-ninh	Yên Ninh	xa		2025-07-01		38
commune.yen-phong	Yên Phong	xa		2025-07-01		19,24
commune.yen-phu	Yên Phú	xa		2025-07-01		08,25,38
commune.yen-phuc	Yên Phúc	xa		2025-07-01		20
commune.yen-so	Yên Sở	phuong		2025-07-01		01
commune.yen-son	Yên Sơn	several		2025-07-01		xa:08,14,25 phuong:37
commune.yen-thang	Yên Thắng	several		2025-07-01		phuong:37 xa:38
commune.yen-thanh	Yên Thành	xa		2025-07-01		08,15,40
commune.yen-the	Yên Thế	xa		2025-07-01		24
commune.yen-thinh	Yên Thịnh	xa		2025-07-01		19
commune.yen-tho	Yên Thổ	xa		2025-07-01		04
commune.yen-tho-x2	Yên Thọ	xa		2025-07-01		38
commune.yen-thuy	Yên Thủy	xa		2025-07-01		25
commune.yen-trach	Yên Trạch	xa		2025-07-01		19
commune.yen-tri	Yên Trị	xa		2025-07-01		25
commune.yen-trung	Yên Trung	xa		2025-07-01		24,40
commune.yen-truong	Yên Trường	xa		2025-07-01		38
commune.yen-tu	Yên Tử	phuong		2025-07-01		22
commune.yen-tu-x2	Yên Từ	xa		2025-07-01		37
commune.yen-xuan	Yên Xuân	xa		2025-07-01		01,40
commune.yet-kieu	Yết Kiêu	xa		2025-07-01		31`;
