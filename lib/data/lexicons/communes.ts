// Generated from corpus/lexicons/communes.tsv by `npm run data`. Do not edit.

export const COMMUNES: string = `commune	forms	type	canonical	valid_from	valid_to	provinces
	1 Bảo Lộc	phuong		2025-07-01		68
	2 Bảo Lộc	phuong		2025-07-01		68
	3 Bảo Lộc	phuong		2025-07-01		68
	A Dơi	xa		2025-07-01		44
	A Lưới 1	xa		2025-07-01		46
	A Lưới 2	xa		2025-07-01		46
	A Lưới 3	xa		2025-07-01		46
	A Lưới 4	xa		2025-07-01		46
	A Lưới 5	xa		2025-07-01		46
	A Mú Sung	xa		2025-07-01		15
	A Sào	xa		2025-07-01		33
	Ái Quốc	several		2025-07-01		phuong:31 xa:33
	Ái Tử	xa		2025-07-01		44
	Al Bá	xa		2025-07-01		52
	An Biên	several		2025-07-01		phuong:31 xa:91
	An Bình	several		2025-07-01		xa:25,86 phuong:52,82,92
	An Châu	xa		2025-07-01		40,91
	An Cư	xa		2025-07-01		91
	An Cựu	phuong		2025-07-01		46
	An Định	xa		2025-07-01		86
	An Đông	phuong		2025-07-01		79
	An Dương	phuong		2025-07-01		31
	An Hải	phuong		2025-07-01		31,48
	Ân Hảo	xa		2025-07-01		52
	An Hiệp	xa		2025-07-01		86
	An Hòa	xa		2025-07-01		52,82
	An Hội	phuong		2025-07-01		86
	An Hội Đông	phuong		2025-07-01		79
	An Hội Tây	phuong		2025-07-01		79
	An Hưng	xa		2025-07-01		31
	An Hữu	xa		2025-07-01		82
	An Khánh	several		2025-07-01		xa:01,19,31 phuong:79
	An Khê	phuong		2025-07-01		48,52
	An Lạc	several		2025-07-01		xa:24 phuong:79
	An Lạc Thôn	xa		2025-07-01		92
	An Lão	xa		2025-07-01		31,52
	An Lộc	phuong		2025-07-01		75
	An Long	xa		2025-07-01		79,82
	An Lục Long	xa		2025-07-01		80
	An Lương	xa		2025-07-01		52
	An Minh	xa		2025-07-01		91
	An Ngãi Trung	xa		2025-07-01		86
	An Nghĩa	xa		2025-07-01		25
	An Nhơn	phuong		2025-07-01		52,79
	An Nhơn Bắc	phuong		2025-07-01		52
	An Nhơn Đông	phuong		2025-07-01		52
	An Nhơn Nam	phuong		2025-07-01		52
	An Nhơn Tây	xa		2025-07-01		52,79
	An Ninh	xa		2025-07-01		80,92
	An Nông	xa		2025-07-01		38
	An Phong	phuong		2025-07-01		31
	An Phú	several		2025-07-01		xa:31,51,91 phuong:52,79
	An Phú Đông	phuong		2025-07-01		79
	An Phú Tân	xa		2025-07-01		86
	An Phước	xa		2025-07-01		75,82
	An Quang	xa		2025-07-01		31
	An Qui	xa		2025-07-01		86
	An Sinh	phuong		2025-07-01		22
	An Thắng	phuong		2025-07-01		48
	An Thành	xa		2025-07-01		31
	An Thạnh Thủy	xa		2025-07-01		82
an-thanh-x2	An Thạnh	xa		2025-07-01		92
	Ân Thi	xa		2025-07-01		33
	An Thới Đông	xa		2025-07-01		79
	An Tịnh	phuong		2025-07-01		80
	An Toàn	xa		2025-07-01		52
	An Trạch	xa		2025-07-01		96
	An Trường	xa		2025-07-01		31,86
	An Tường	phuong		2025-07-01		08
an-tuong-x2	Ân Tường	xa		2025-07-01		52
	An Viễn	xa		2025-07-01		75
	An Vinh	xa		2025-07-01		52
	An Xuyên	phuong		2025-07-01		96
	Anh Dũng	xa		2025-07-01		56
	Anh Sơn	xa		2025-07-01		40
	Anh Sơn Đông	xa		2025-07-01		40
	Âu Cơ	phuong		2025-07-01		25
	Âu Lâu	phuong		2025-07-01		15
	Avương	xa		2025-07-01		48
	Ayun	xa		2025-07-01		52
	Ayun Pa	phuong		2025-07-01		52
	B'Lao	phuong		2025-07-01		68
	Ba Bể	xa		2025-07-01		19
	Ba Chẽ	xa		2025-07-01		22
	Ba Chúc	xa		2025-07-01		91
	Bà Điểm	xa		2025-07-01		79
	Ba Đình	several		2025-07-01		phuong:01 xa:38
ba-dinh-x2	Ba Dinh	xa		2025-07-01		51
	Ba Đồn	phuong		2025-07-01		44
	Ba Động	xa		2025-07-01		51
	Ba Gia	xa		2025-07-01		51
	Ba Lòng	xa		2025-07-01		44
	Bà Nà	xa		2025-07-01		48
	Ba Ngòi	phuong		2025-07-01		56
	Bà Rịa	phuong		2025-07-01		79
	Ba Sao	xa		2025-07-01		82
	Ba Sơn	xa		2025-07-01		20
	Bá Thước	xa		2025-07-01		38
	Ba Tơ	xa		2025-07-01		51
ba-to-x2	Ba Tô	xa		2025-07-01		51
	Ba Tri	xa		2025-07-01		86
	Ba Vì	xa		2025-07-01		01,51
	Ba Vinh	xa		2025-07-01		51
	Ba Xa	xa		2025-07-01		51
	Bá Xuyên	phuong		2025-07-01		19
	Bác Ái	xa		2025-07-01		56
	Bác Ái Đông	xa		2025-07-01		56
	Bác Ái Tây	xa		2025-07-01		56
	Bắc An Phụ	phuong		2025-07-01		31
	Bắc Bình	xa		2025-07-01		68
	Bắc Cam Ranh	phuong		2025-07-01		56
	Bắc Đông Hưng	xa		2025-07-01		33
	Bắc Đông Quan	xa		2025-07-01		33
	Bắc Gia Nghĩa	phuong		2025-07-01		68
	Bắc Giang	phuong		2025-07-01		24
	Bắc Gianh	phuong		2025-07-01		44
	Bắc Hà	xa		2025-07-01		15
	Bắc Hồng Lĩnh	phuong		2025-07-01		42
	Bắc Kạn	phuong		2025-07-01		19
	Bắc Khánh Vĩnh	xa		2025-07-01		56
	Bạc Liêu	phuong		2025-07-01		96
	Bắc Lũng	xa		2025-07-01		24
	Bắc Lý	xa		2025-07-01		37,40
	Bắc Mê	xa		2025-07-01		08
	Bắc Nha Trang	phuong		2025-07-01		56
	Bắc Ninh Hòa	xa		2025-07-01		56
	Bắc Quang	xa		2025-07-01		08
	Bắc Ruộng	xa		2025-07-01		68
	Bắc Sơn	xa		2025-07-01		20
	Bắc Tân Uyên	xa		2025-07-01		79
	Bắc Thái Ninh	xa		2025-07-01		33
	Bắc Thanh Miện	xa		2025-07-01		31
	Bắc Thụy Anh	xa		2025-07-01		33
	Bắc Tiên Hưng	xa		2025-07-01		33
	Bắc Trạch	xa		2025-07-01		44
	Bắc Yên	xa		2025-07-01		14
	Bạch Đằng	several		2025-07-01		xa:04 phuong:31
	Bạch Đích	xa		2025-07-01		08
	Bạch Hà	xa		2025-07-01		40
	Bạch Long Vĩ	dac-khu		2025-07-01		31
	Bạch Mai	phuong		2025-07-01		01
	Bạch Ngọc	xa		2025-07-01		08,40
	Bách Quang	phuong		2025-07-01		19
	Bạch Thông	xa		2025-07-01		19
	Bạch Xa	xa		2025-07-01		08
	Bãi Cháy	phuong		2025-07-01		22
	Bản Bo	xa		2025-07-01		12
	Bàn Cờ	phuong		2025-07-01		79
	Bản Hồ	xa		2025-07-01		15
	Bản Lầu	xa		2025-07-01		15
	Bản Liền	xa		2025-07-01		15
	Bản Máy	xa		2025-07-01		08
	Bản Nguyên	xa		2025-07-01		25
	Bàn Thạch	phuong		2025-07-01		48
	Bản Xèo	xa		2025-07-01		15
	Bằng Hành	xa		2025-07-01		08
	Bằng Lang	xa		2025-07-01		08
	Bằng Luân	xa		2025-07-01		25
	Bằng Mạc	xa		2025-07-01		20
	Bằng Thành	xa		2025-07-01		19
	Bằng Vân	xa		2025-07-01		19
	Bảo Ái	xa		2025-07-01		15
	Bảo An	phuong		2025-07-01		56
	Bảo Đài	xa		2025-07-01		24
	Bảo Hà	xa		2025-07-01		15
	Bao La	xa		2025-07-01		25
	Bảo Lạc	xa		2025-07-01		04
	Bảo Lâm	xa		2025-07-01		04
	Bảo Lâm 1	xa		2025-07-01		68
	Bảo Lâm 2	xa		2025-07-01		68
	Bảo Lâm 3	xa		2025-07-01		68
	Bảo Lâm 4	xa		2025-07-01		68
	Bảo Lâm 5	xa		2025-07-01		68
	Bảo Nhai	xa		2025-07-01		15
	Bảo Thắng	xa		2025-07-01		15
	Bảo Thạnh	xa		2025-07-01		86
	Bảo Thuận	xa		2025-07-01		68
	Bảo Vinh	phuong		2025-07-01		75
	Bảo Yên	xa		2025-07-01		15
	Bất Bạt	xa		2025-07-01		01
	Bát Mọt	xa		2025-07-01		38
	Bát Tràng	xa		2025-07-01		01
	Bát Xát	xa		2025-07-01		15
	Bàu Bàng	xa		2025-07-01		79
	Bàu Cạn	xa		2025-07-01		52
	Bàu Hàm	xa		2025-07-01		75
	Bàu Lâm	xa		2025-07-01		79
	Bảy Hiền	phuong		2025-07-01		79
	Bế Văn Đàn	xa		2025-07-01		04
	Bến Cát	phuong		2025-07-01		79
	Bến Cầu	xa		2025-07-01		80
	Bến Giằng	xa		2025-07-01		48
	Bến Hải	xa		2025-07-01		44
	Bến Hiên	xa		2025-07-01		48
	Bến Lức	xa		2025-07-01		80
	Bến Quan	xa		2025-07-01		44
	Bến Thành	phuong		2025-07-01		79
	Bến Tre	phuong		2025-07-01		86
	Bích Hào	xa		2025-07-01		40
	Biển Bạch	xa		2025-07-01		96
	Biển Động	xa		2025-07-01		24
	Biển Hồ	xa		2025-07-01		52
	Biên Hòa	phuong		2025-07-01		75
	Biên Sơn	xa		2025-07-01		24
	Biện Thượng	xa		2025-07-01		38
	Bỉm Sơn	phuong		2025-07-01		38
	Bình An	xa		2025-07-01		08,37,52,75,91
	Bình Ca	xa		2025-07-01		08
	Bình Chánh	xa		2025-07-01		79
	Bình Châu	xa		2025-07-01		79
	Bình Chuẩn	xa		2025-07-01		40
	Bình Chương	xa		2025-07-01		51
	Bình Cơ	phuong		2025-07-01		79
	Bình Đại	xa		2025-07-01		86
	Bình Điền	xa		2025-07-01		46
	Bình Định	several		2025-07-01		xa:33 phuong:52
	Bình Đông	phuong		2025-07-01		79
	Bình Đức	several		2025-07-01		xa:80 phuong:91
	Bình Dương	several		2025-07-01		xa:52 phuong:79
	Bình Gia	xa		2025-07-01		20
binh-gia-x2	Bình Giã	xa		2025-07-01		79
	Bình Giang	xa		2025-07-01		31,37,91
	Bình Hàng Trung	xa		2025-07-01		82
	Bình Hiệp	xa		2025-07-01		52,80
	Bình Hòa	several		2025-07-01		phuong:79 xa:80,91
	Bình Hưng	xa		2025-07-01		79
	Bình Hưng Hòa	phuong		2025-07-01		79
	Bình Khánh	xa		2025-07-01		79
	Bình Khê	several		2025-07-01		phuong:22 xa:52
	Bình Kiến	phuong		2025-07-01		66
	Bình Liêu	xa		2025-07-01		22
	Bình Lộc	phuong		2025-07-01		75
	Bình Lợi	xa		2025-07-01		79
	Bình Lợi Trung	phuong		2025-07-01		79
	Bình Long	phuong		2025-07-01		75
	Bình Lư	xa		2025-07-01		12
	Bình Lục	xa		2025-07-01		37
	Bình Minh	several		2025-07-01		xa:01,37,40,51,75 phuong:80,86
	Bình Mỹ	xa		2025-07-01		37,79,91
	Bình Nguyên	xa		2025-07-01		25,33
	Bình Ninh	xa		2025-07-01		82
	Bình Phú	several		2025-07-01		xa:25,52,82,86 phuong:79
	Bình Phước	several		2025-07-01		phuong:75 xa:86
	Bình Quới	phuong		2025-07-01		79
	Bình Sơn	xa		2025-07-01		37,51,91
	Bình Tân	several		2025-07-01		xa:75 phuong:79
	Bình Tây	phuong		2025-07-01		79
	Bình Thành	xa		2025-07-01		19,80,82
	Bình Thạnh Đông	xa		2025-07-01		91
binh-thanh-x2	Bình Thanh	xa		2025-07-01		33
binh-thanh-x3	Bình Thạnh	phuong		2025-07-01		79
	Bình Thới	phuong		2025-07-01		79
	Bình Thuận	several		2025-07-01		phuong:08,68 xa:14
	Bình Thủy	phuong		2025-07-01		92
	Bình Tiên	phuong		2025-07-01		79
	Bình Trị Đông	phuong		2025-07-01		79
	Bình Trưng	several		2025-07-01		phuong:79 xa:82
	Bình Tuyền	xa		2025-07-01		25
	Bình Xa	xa		2025-07-01		08
	Bình Xuân	phuong		2025-07-01		82
	Bình Xuyên	xa		2025-07-01		25
	Bình Yên	xa		2025-07-01		19
	Bồ Đề	phuong		2025-07-01		01
	Bố Hạ	xa		2025-07-01		24
	Bờ Ngoong	xa		2025-07-01		52
	Bó Sinh	xa		2025-07-01		14
	Bố Trạch	xa		2025-07-01		44
	Bờ Y	xa		2025-07-01		51
	Bom Bo	xa		2025-07-01		75
	Bồng Lai	phuong		2025-07-01		24
	Bồng Sơn	phuong		2025-07-01		52
	Bù Đăng	xa		2025-07-01		75
	Bù Gia Mập	xa		2025-07-01		75
	Bum Nưa	xa		2025-07-01		12
	Bum Tở	xa		2025-07-01		12
	Búng Lao	xa		2025-07-01		11
	Buôn Đôn	xa		2025-07-01		66
	Buôn Hồ	phuong		2025-07-01		66
	Buôn Ma Thuột	phuong		2025-07-01		66
	Cà Đam	xa		2025-07-01		51
	Cà Ná	xa		2025-07-01		56
	Ca Thành	xa		2025-07-01		04
	Các Sơn	xa		2025-07-01		38
	Cái Bè	xa		2025-07-01		82
	Cái Chiên	xa		2025-07-01		22
	Cái Đôi Vàm	xa		2025-07-01		96
	Cái Khế	phuong		2025-07-01		92
	Cai Kinh	xa		2025-07-01		20
	Cai Lậy	phuong		2025-07-01		82
	Cái Ngang	xa		2025-07-01		86
	Cái Nhum	xa		2025-07-01		86
	Cái Nước	xa		2025-07-01		96
	Cái Răng	phuong		2025-07-01		92
	Cái Vồn	phuong		2025-07-01		86
	Cam An	xa		2025-07-01		56
	Cẩm Bình	xa		2025-07-01		42
	Cẩm Duệ	xa		2025-07-01		42
	Cam Đường	phuong		2025-07-01		15
	Cẩm Giàng	xa		2025-07-01		19,31
cam-giang-x2	Cẩm Giang	xa		2025-07-01		31
	Cam Hiệp	xa		2025-07-01		56
	Cam Hồng	xa		2025-07-01		44
	Cẩm Hưng	xa		2025-07-01		42
	Cẩm Khê	xa		2025-07-01		25
	Cẩm Lạc	xa		2025-07-01		42
	Cam Lâm	xa		2025-07-01		56
	Cẩm Lệ	phuong		2025-07-01		48
	Cam Linh	phuong		2025-07-01		56
	Cam Lộ	xa		2025-07-01		44
	Cẩm Lý	xa		2025-07-01		24
	Cam Ly - Đà Lạt	phuong		2025-07-01		68
	Cẩm Mỹ	xa		2025-07-01		75
	Cảm Nhân	xa		2025-07-01		15
	Cẩm Phả	phuong		2025-07-01		22
	Cam Phục	xa		2025-07-01		40
	Cam Ranh	phuong		2025-07-01		56
	Cẩm Tân	xa		2025-07-01		38
	Cẩm Thạch	xa		2025-07-01		38
	Cẩm Thành	phuong		2025-07-01		51
	Cẩm Thủy	xa		2025-07-01		38
	Cẩm Trung	xa		2025-07-01		42
	Cẩm Tú	xa		2025-07-01		38
	Cẩm Vân	xa		2025-07-01		38
	Cẩm Xuyên	xa		2025-07-01		42
	Cần Đăng	xa		2025-07-01		91
	Cần Đước	xa		2025-07-01		80
	Cần Giờ	xa		2025-07-01		79
	Cần Giuộc	xa		2025-07-01		80
	Can Lộc	xa		2025-07-01		42
	Cán Tỷ	xa		2025-07-01		08
	Cần Yên	xa		2025-07-01		04
	Càng Long	xa		2025-07-01		86
	Canh Liên	xa		2025-07-01		52
	Canh Tân	xa		2025-07-01		04
	Cảnh Thụy	phuong		2025-07-01		24
	Canh Vinh	xa		2025-07-01		52
	Cao Bồ	xa		2025-07-01		08
	Cao Đức	xa		2025-07-01		24
	Cao Dương	xa		2025-07-01		25
	Cao Lãnh	phuong		2025-07-01		82
	Cao Lộc	xa		2025-07-01		20
	Cao Minh	xa		2025-07-01		19
	Cao Phong	xa		2025-07-01		25
	Cao Sơn	xa		2025-07-01		15,25
	Cao Xanh	phuong		2025-07-01		22
	Cát Hải	dac-khu		2025-07-01		31
	Cát Lái	phuong		2025-07-01		79
	Cát Ngạn	xa		2025-07-01		40
	Cát Thành	xa		2025-07-01		37
	Cát Thịnh	xa		2025-07-01		15
	Cát Tiến	xa		2025-07-01		52
	Cát Tiên 2	xa		2025-07-01		68
	Cát Tiên 3	xa		2025-07-01		68
cat-tien-x2	Cát Tiên	xa		2025-07-01		68
	Cầu Giấy	phuong		2025-07-01		01
	Cầu Kè	xa		2025-07-01		86
	Cầu Khởi	xa		2025-07-01		80
	Cầu Kiệu	phuong		2025-07-01		79
	Cầu Ngang	xa		2025-07-01		86
	Cầu Ông Lãnh	phuong		2025-07-01		79
	Cầu Thia	phuong		2025-07-01		15
	Chà Tở	xa		2025-07-01		11
	Chấn Hưng	xa		2025-07-01		31
	Chân Mây - Lăng Cô	xa		2025-07-01		46
	Chân Mộng	xa		2025-07-01		25
	Chấn Thịnh	xa		2025-07-01		15
	Chánh Hiệp	phuong		2025-07-01		79
	Chánh Hưng	phuong		2025-07-01		79
	Chánh Phú Hòa	phuong		2025-07-01		79
	Chất Bình	xa		2025-07-01		37
	Châu Bình	xa		2025-07-01		40
	Châu Đốc	phuong		2025-07-01		91
	Châu Đức	xa		2025-07-01		79
	Châu Hòa	xa		2025-07-01		86
	Châu Hồng	xa		2025-07-01		40
	Châu Hưng	xa		2025-07-01		86
	Châu Khê	xa		2025-07-01		40
	Châu Lộc	xa		2025-07-01		40
	Châu Ninh	xa		2025-07-01		33
	Châu Pha	xa		2025-07-01		79
	Châu Phong	xa		2025-07-01		91
	Châu Phú	xa		2025-07-01		91
	Châu Quế	xa		2025-07-01		15
	Châu Sơn	several		2025-07-01		xa:20 phuong:37
	Châu Thành	xa		2025-07-01		80,82,86,91,92
	Châu Thới	xa		2025-07-01		96
	Châu Tiến	xa		2025-07-01		40
	Chế Tạo	xa		2025-07-01		15
	Chí Đám	xa		2025-07-01		25
	Chi Lăng	several		2025-07-01		xa:20,24 phuong:91
	Chí Linh	phuong		2025-07-01		31
	Chí Minh	xa		2025-07-01		31,33
	Chí Tiên	xa		2025-07-01		25
	Chiêm Hóa	xa		2025-07-01		08
	Chiên Đàn	xa		2025-07-01		48
	Chiến Thắng	xa		2025-07-01		20
	Chiềng An	phuong		2025-07-01		14
	Chiềng Cơi	phuong		2025-07-01		14
	Chiềng Hặc	xa		2025-07-01		14
	Chiềng Hoa	xa		2025-07-01		14
	Chiềng Ken	xa		2025-07-01		15
	Chiềng Khoong	xa		2025-07-01		14
	Chiềng Khương	xa		2025-07-01		14
	Chiềng La	xa		2025-07-01		14
	Chiềng Lao	xa		2025-07-01		14
	Chiềng Mai	xa		2025-07-01		14
	Chiềng Mung	xa		2025-07-01		14
	Chiềng Sại	xa		2025-07-01		14
	Chiềng Sinh	several		2025-07-01		xa:11 phuong:14
	Chiềng Sơ	xa		2025-07-01		14
	Chiềng Sơn	xa		2025-07-01		14
	Chiềng Sung	xa		2025-07-01		14
	Chiêu Lưu	xa		2025-07-01		40
	Chợ Đồn	xa		2025-07-01		19
	Chợ Gạo	xa		2025-07-01		82
	Chợ Lách	xa		2025-07-01		86
	Chợ Lớn	phuong		2025-07-01		79
	Chơ Long	xa		2025-07-01		52
	Chợ Mới	xa		2025-07-01		19,91
	Chợ Quán	phuong		2025-07-01		79
	Chợ Rã	xa		2025-07-01		19
	Chợ Vàm	xa		2025-07-01		91
	Chơn Thành	phuong		2025-07-01		75
	Chũ	phuong		2025-07-01		24
	Chư A Thai	xa		2025-07-01		52
	Chư Krey	xa		2025-07-01		52
	Chư Păh	xa		2025-07-01		52
	Chư Prông	xa		2025-07-01		52
	Chư Pưh	xa		2025-07-01		52
	Chư Sê	xa		2025-07-01		52
	Chu Văn An	phuong		2025-07-01		31
	Chương Dương	xa		2025-07-01		01
	Chương Mỹ	phuong		2025-07-01		01
	Chuyên Mỹ	xa		2025-07-01		01
	Cô Ba	xa		2025-07-01		04
	Cổ Đạm	xa		2025-07-01		42
	Cổ Đô	xa		2025-07-01		01
co-do-x2	Cờ Đỏ	xa		2025-07-01		92
	Cổ Lễ	xa		2025-07-01		37
	Cổ Lũng	xa		2025-07-01		38
	Co Mạ	xa		2025-07-01		14
	Cô Tô	several		2025-07-01		dac-khu:22 xa:91
	Cốc Lầu	xa		2025-07-01		15
	Cốc Pàng	xa		2025-07-01		04
	Cốc San	xa		2025-07-01		15
	Cồn Cỏ	dac-khu		2025-07-01		44
	Con Cuông	xa		2025-07-01		40
	Côn Đảo	dac-khu		2025-07-01		79
	Côn Lôn	xa		2025-07-01		08
	Côn Minh	xa		2025-07-01		19
	Cồn Tiên	xa		2025-07-01		44
	Công Chính	xa		2025-07-01		38
	Công Hải	xa		2025-07-01		56
	Công Sơn	xa		2025-07-01		20
	Cư Bao	phuong		2025-07-01		66
	Củ Chi	xa		2025-07-01		79
	Cự Đồng	xa		2025-07-01		25
	Cư Jút	xa		2025-07-01		68
	Cù Lao Dung	xa		2025-07-01		92
	Cù Lao Giêng	xa		2025-07-01		91
	Cư M'gar	xa		2025-07-01		66
	Cư M'ta	xa		2025-07-01		66
	Cư Pơng	xa		2025-07-01		66
	Cư Prao	xa		2025-07-01		66
	Cư Pui	xa		2025-07-01		66
	Cư Yang	xa		2025-07-01		66
	Cửa Lò	phuong		2025-07-01		40
	Cửa Nam	phuong		2025-07-01		01
	Cửa Ông	phuong		2025-07-01		22
	Cửa Tùng	xa		2025-07-01		44
	Cửa Việt	xa		2025-07-01		44
	Cúc Phương	xa		2025-07-01		37
	Cường Lợi	xa		2025-07-01		19
	Cuôr Đăng	xa		2025-07-01		66
	Cửu An	xa		2025-07-01		52
	D'Ran	xa		2025-07-01		68
	Đà Bắc	xa		2025-07-01		25
da-bac-x2	Đá Bạc	xa		2025-07-01		96
	Đạ Huoai	xa		2025-07-01		68
	Đạ Huoai 2	xa		2025-07-01		68
	Đạ Huoai 3	xa		2025-07-01		68
	Đa Kia	xa		2025-07-01		75
	Đa Mai	phuong		2025-07-01		24
	Đa Phúc	xa		2025-07-01		01
	Đạ Tẻh	xa		2025-07-01		68
	Đạ Tẻh 2	xa		2025-07-01		68
	Đạ Tẻh 3	xa		2025-07-01		68
	Đắc Pring	xa		2025-07-01		48
	Đại An	xa		2025-07-01		86
	Đại Điền	xa		2025-07-01		86
	Đại Đình	xa		2025-07-01		25
	Đại Đồng	xa		2025-07-01		24,25,33,40
	Đại Hải	xa		2025-07-01		92
	Đại Hoàng	xa		2025-07-01		37
	Đại Huệ	xa		2025-07-01		40
	Đại Lai	xa		2025-07-01		24
	Đại Lãnh	xa		2025-07-01		56
	Đại Lộc	xa		2025-07-01		48
	Đại Mỗ	phuong		2025-07-01		01
	Đại Ngãi	xa		2025-07-01		92
	Đại Phúc	xa		2025-07-01		19
	Đại Phước	xa		2025-07-01		75
	Đại Sơn	xa		2025-07-01		24,31
	Đại Thanh	xa		2025-07-01		01
dai-thanh-x2	Đại Thành	phuong		2025-07-01		92
	Đại Từ	xa		2025-07-01		19
	Đại Xuyên	xa		2025-07-01		01
	Đăk Bla	phuong		2025-07-01		51
	Đăk Cấm	phuong		2025-07-01		51
	Đak Đoa	xa		2025-07-01		52
	Đăk Hà	xa		2025-07-01		51
	Đăk Kôi	xa		2025-07-01		51
	Đắk Liêng	xa		2025-07-01		66
	Đăk Long	xa		2025-07-01		51
	Đak Lua	xa		2025-07-01		75
	Đăk Mar	xa		2025-07-01		51
	Đắk Mil	xa		2025-07-01		68
	Đăk Môn	xa		2025-07-01		51
	Đak Nhau	xa		2025-07-01		75
	Đăk Ơ	xa		2025-07-01		75
	Đăk Pék	xa		2025-07-01		51
	Đắk Phơi	xa		2025-07-01		66
	Đăk Plô	xa		2025-07-01		51
	Đak Pơ	xa		2025-07-01		52
	Đăk Pxi	xa		2025-07-01		51
	Đăk Rơ Wa	xa		2025-07-01		51
	Đak Rong	xa		2025-07-01		52
	Đăk Rve	xa		2025-07-01		51
	Đắk Sắk	xa		2025-07-01		68
	Đăk Sao	xa		2025-07-01		51
	Đak Sơmei	xa		2025-07-01		52
	Đăk Song	xa		2025-07-01		52
dak-song-x2	Đắk Song	xa		2025-07-01		68
	Đăk Tô	xa		2025-07-01		51
	Đăk Tờ Kan	xa		2025-07-01		51
	Đăk Ui	xa		2025-07-01		51
	Đắk Wil	xa		2025-07-01		68
	Đakrông	xa		2025-07-01		44
	Đầm Dơi	xa		2025-07-01		96
	Đầm Hà	xa		2025-07-01		22
	Đam Rông 1	xa		2025-07-01		68
	Đam Rông 2	xa		2025-07-01		68
	Đam Rông 3	xa		2025-07-01		68
	Đam Rông 4	xa		2025-07-01		68
	Đàm Thủy	xa		2025-07-01		04
	Dân Chủ	xa		2025-07-01		25
	Đan Điền	xa		2025-07-01		46
	Đan Hải	xa		2025-07-01		42
	Dân Hòa	xa		2025-07-01		01
dan-hoa-x2	Dân Hóa	xa		2025-07-01		44
	Đan Phượng	xa		2025-07-01		01
	Đan Thượng	xa		2025-07-01		25
	Dân Tiến	xa		2025-07-01		19
	Dang Kang	xa		2025-07-01		66
	Đặng Thùy Trâm	xa		2025-07-01		51
	Đào Duy Từ	phuong		2025-07-01		38
	Dào San	xa		2025-07-01		12
	Đạo Thạnh	phuong		2025-07-01		82
	Đạo Trù	xa		2025-07-01		25
	Đào Viên	phuong		2025-07-01		24
	Đào Xá	xa		2025-07-01		25
	Đất Đỏ	xa		2025-07-01		79
	Đất Mới	xa		2025-07-01		96
	Đất Mũi	xa		2025-07-01		96
	Dầu Giây	phuong		2025-07-01		75
	Dầu Tiếng	xa		2025-07-01		79
	Đề Gi	xa		2025-07-01		52
	Dền Sáng	xa		2025-07-01		15
	Đèo Gia	xa		2025-07-01		24
	Dĩ An	phuong		2025-07-01		79
	Di Linh	xa		2025-07-01		68
	Điềm He	xa		2025-07-01		20
	Điềm Thụy	xa		2025-07-01		19
	Điện Bàn	phuong		2025-07-01		48
	Điện Bàn Bắc	phuong		2025-07-01		48
	Điện Bàn Đông	phuong		2025-07-01		48
	Điện Bàn Tây	xa		2025-07-01		48
	Điện Biên Phủ	phuong		2025-07-01		11
	Diễn Châu	xa		2025-07-01		40
	Diên Điền	xa		2025-07-01		56
	Diên Hà	xa		2025-07-01		33
	Diên Hồng	phuong		2025-07-01		52,79
	Diên Khánh	xa		2025-07-01		56
	Diên Lạc	xa		2025-07-01		56
	Diên Lâm	xa		2025-07-01		56
	Điền Lư	xa		2025-07-01		38
	Điền Quang	xa		2025-07-01		38
	Diên Sanh	xa		2025-07-01		44
	Diên Thọ	xa		2025-07-01		56
	Điền Xá	xa		2025-07-01		22
	Định Công	phuong		2025-07-01		01
	Đình Cương	xa		2025-07-01		51
	Định Hóa	xa		2025-07-01		19,37
dinh-hoa-x2	Định Hòa	xa		2025-07-01		38,91
	Đình Lập	xa		2025-07-01		20
	Định Mỹ	xa		2025-07-01		91
	Đình Phong	xa		2025-07-01		04
	Định Quán	xa		2025-07-01		75
	Định Tân	xa		2025-07-01		38
	Định Thành	xa		2025-07-01		96
	Đinh Trang Thượng	xa		2025-07-01		68
	Đinh Văn Lâm Hà	xa		2025-07-01		68
	Dliê Ya	xa		2025-07-01		66
	Đô Lương	xa		2025-07-01		40
	Đồ Sơn	phuong		2025-07-01		31
	Đô Vinh	phuong		2025-07-01		56
	Đoài Dương	xa		2025-07-01		04
	Đoài Phương	xa		2025-07-01		01
	Đoàn Đào	xa		2025-07-01		33
	Đoan Hùng	xa		2025-07-01		25
	Đoàn Kết	several		2025-07-01		phuong:12 xa:14,20
	Đốc Binh Kiều	xa		2025-07-01		82
	Độc Lập	xa		2025-07-01		04
	Đôn Châu	xa		2025-07-01		86
	Đơn Dương	xa		2025-07-01		68
	Đông A	phuong		2025-07-01		37
	Đông Anh	xa		2025-07-01		01
	Đồng Bằng	xa		2025-07-01		33
	Đồng Châu	xa		2025-07-01		33
	Đông Cuông	xa		2025-07-01		15
	Đông Cứu	xa		2025-07-01		24
	Đống Đa	phuong		2025-07-01		01
	Đồng Đăng	xa		2025-07-01		20
	Đồng Dương	xa		2025-07-01		48
	Đông Gia Nghĩa	phuong		2025-07-01		68
	Đông Giang	xa		2025-07-01		48,68
	Đông Hà	phuong		2025-07-01		44
	Đông Hải	several		2025-07-01		phuong:31,56 xa:86,96
	Đông Hiệp	xa		2025-07-01		92
	Đông Hiếu	xa		2025-07-01		40
	Đông Hòa	several		2025-07-01		phuong:66,79 xa:91
	Đông Hoa Lư	phuong		2025-07-01		37
	Đồng Hới	phuong		2025-07-01		44
	Đông Hưng	xa		2025-07-01		33,91
	Đông Hưng Thuận	phuong		2025-07-01		79
	Đồng Hỷ	xa		2025-07-01		19
	Đông Khánh Sơn	xa		2025-07-01		56
	Đông Khê	xa		2025-07-01		04
	Đồng Kho	xa		2025-07-01		68
	Đồng Khởi	xa		2025-07-01		86
	Đông Kinh	several		2025-07-01		phuong:20 xa:42
	Đồng Kỳ	xa		2025-07-01		24
	Đồng Lê	xa		2025-07-01		44
	Đông Lộc	xa		2025-07-01		40
dong-loc-x2	Đồng Lộc	xa		2025-07-01		42
	Đồng Lương	xa		2025-07-01		25,38
	Đông Mai	phuong		2025-07-01		22
	Đông Ngạc	phuong		2025-07-01		01
	Đông Ngũ	xa		2025-07-01		22
	Đồng Nguyên	phuong		2025-07-01		24
	Đông Ninh Hòa	phuong		2025-07-01		56
	Đông Phú	xa		2025-07-01		24
dong-phu-x2	Đồng Phú	phuong		2025-07-01		75
	Đồng Phúc	xa		2025-07-01		19
	Đông Phước	xa		2025-07-01		92
	Đông Quan	xa		2025-07-01		33
	Đông Quang	phuong		2025-07-01		38
	Đông Sơn	several		2025-07-01		phuong:38 xa:51
dong-son-x2	Đồng Sơn	several		2025-07-01		phuong:44 xa:82
	Đồng Tâm	xa		2025-07-01		08,75
	Đồng Thái	xa		2025-07-01		37
	Đông Thái Ninh	xa		2025-07-01		33
dong-thai-x2	Đông Thái	xa		2025-07-01		91
	Đông Thành	several		2025-07-01		xa:25,38,40,80 phuong:86
dong-thanh-x2	Đông Thạnh	xa		2025-07-01		79
	Đồng Thịnh	xa		2025-07-01		37
	Đông Thọ	xa		2025-07-01		08
	Đồng Thuận	phuong		2025-07-01		44
dong-thuan-x2	Đông Thuận	xa		2025-07-01		92
	Đông Thụy Anh	xa		2025-07-01		33
	Đồng Tiến	xa		2025-07-01		38,42
	Đông Tiền Hải	xa		2025-07-01		33
	Đông Tiên Hưng	xa		2025-07-01		33
dong-tien-x2	Đông Tiến	phuong		2025-07-01		38
	Đông Trà Bồng	xa		2025-07-01		51
	Đông Trạch	xa		2025-07-01		44
	Đông Triều	phuong		2025-07-01		22
	Đồng Văn	several		2025-07-01		xa:08 phuong:37
	Đồng Việt	xa		2025-07-01		24
	Đồng Xoài	phuong		2025-07-01		75
	Đồng Xuân	xa		2025-07-01		66
	Đồng Yên	xa		2025-07-01		08
	Dray Bhăng	xa		2025-07-01		66
	Du Già	xa		2025-07-01		08
	Đức An	xa		2025-07-01		68
	Đức Bình	xa		2025-07-01		66
	Đức Châu	xa		2025-07-01		40
	Đức Cơ	xa		2025-07-01		52
	Đức Đồng	xa		2025-07-01		42
	Đức Hòa	xa		2025-07-01		80
	Đức Hợp	xa		2025-07-01		33
	Đức Huệ	xa		2025-07-01		80
	Đức Lập	xa		2025-07-01		68,80
	Đức Linh	xa		2025-07-01		68
	Đức Long	xa		2025-07-01		04
	Đức Lương	xa		2025-07-01		19
	Đức Minh	xa		2025-07-01		42
	Đức Nhàn	xa		2025-07-01		25
	Đức Nhuận	phuong		2025-07-01		79
	Dục Nông	xa		2025-07-01		51
	Đức Phổ	phuong		2025-07-01		51
	Đức Phú	xa		2025-07-01		48
	Đức Quang	xa		2025-07-01		42
	Đức Thịnh	xa		2025-07-01		42
	Đức Thọ	xa		2025-07-01		42
	Đức Trọng	xa		2025-07-01		68
	Đức Xuân	phuong		2025-07-01		19
	Dũng Tiến	xa		2025-07-01		25
	Đường An	xa		2025-07-01		31
	Đường Hào	phuong		2025-07-01		33
	Dương Hòa	xa		2025-07-01		01
duong-hoa-x2	Đường Hoa	xa		2025-07-01		22
	Đường Hồng	xa		2025-07-01		08
	Dương Hưu	xa		2025-07-01		24
	Dương Kinh	phuong		2025-07-01		31
	Dương Minh Châu	xa		2025-07-01		80
	Dương Nỗ	phuong		2025-07-01		46
	Dương Nội	phuong		2025-07-01		01
	Dương Quỳ	xa		2025-07-01		15
	Đường Thượng	xa		2025-07-01		08
	Dur Kmăl	xa		2025-07-01		66
	Duy Hà	phuong		2025-07-01		37
	Duy Nghĩa	xa		2025-07-01		48
	Duy Tân	phuong		2025-07-01		37
	Duy Tiên	phuong		2025-07-01		37
	Duy Xuyên	xa		2025-07-01		48
	Duyên Hải	phuong		2025-07-01		86
	Ea Bá	xa		2025-07-01		66
	Ea Bung	xa		2025-07-01		66
	Ea Drăng	xa		2025-07-01		66
	Ea Drông	xa		2025-07-01		66
	Ea H'Leo	xa		2025-07-01		66
	Ea Hiao	xa		2025-07-01		66
	Ea Kao	phuong		2025-07-01		66
	Ea Kar	xa		2025-07-01		66
	Ea Khăl	xa		2025-07-01		66
	Ea Kiết	xa		2025-07-01		66
	Ea Kly	xa		2025-07-01		66
	Ea Knốp	xa		2025-07-01		66
	Ea Knuếc	xa		2025-07-01		66
	Ea Ktur	xa		2025-07-01		66
	Ea Ly	xa		2025-07-01		66
	Ea M'Droh	xa		2025-07-01		66
	Ea Na	xa		2025-07-01		66
	Ea Ning	xa		2025-07-01		66
	Ea Nuôl	xa		2025-07-01		66
	Ea Ô	xa		2025-07-01		66
	Ea Păl	xa		2025-07-01		66
	Ea Phê	xa		2025-07-01		66
	Ea Riêng	xa		2025-07-01		66
	Ea Rốk	xa		2025-07-01		66
	Ea Súp	xa		2025-07-01		66
	Ea Trang	xa		2025-07-01		66
	Ea Tul	xa		2025-07-01		66
	Ea Wer	xa		2025-07-01		66
	Ea Wy	xa		2025-07-01		66
	Gành Hào	xa		2025-07-01		96
	Gào	xa		2025-07-01		52
	Gia Bình	xa		2025-07-01		24
	Gia Định	phuong		2025-07-01		79
	Gia Hanh	xa		2025-07-01		42
	Gia Hiệp	xa		2025-07-01		68
	Gia Hòa	xa		2025-07-01		92
	Gia Hội	xa		2025-07-01		15
	Gia Hưng	xa		2025-07-01		37
	Gia Kiệm	xa		2025-07-01		75
	Gia Lâm	xa		2025-07-01		01,37
	Gia Lộc	several		2025-07-01		xa:31 phuong:80
	Gia Phong	xa		2025-07-01		37
	Gia Phù	xa		2025-07-01		14
gia-phu-x2	Gia Phú	xa		2025-07-01		15
	Gia Phúc	xa		2025-07-01		31
	Giá Rai	phuong		2025-07-01		96
	Gia Sàng	phuong		2025-07-01		19
	Gia Thuận	xa		2025-07-01		82
	Gia Trấn	xa		2025-07-01		37
	Gia Tường	xa		2025-07-01		37
	Gia Vân	xa		2025-07-01		37
	Gia Viên	phuong		2025-07-01		31
gia-vien-x2	Gia Viễn	xa		2025-07-01		37
	Giai Lạc	xa		2025-07-01		40
	Giai Xuân	xa		2025-07-01		40
	Giang Thành	xa		2025-07-01		91
	Giảng Võ	phuong		2025-07-01		01
	Giao An	xa		2025-07-01		38
	Giao Bình	xa		2025-07-01		37
	Giao Hòa	xa		2025-07-01		37
	Giao Hưng	xa		2025-07-01		37
	Giao Long	xa		2025-07-01		86
	Giao Minh	xa		2025-07-01		37
	Giao Ninh	xa		2025-07-01		37
	Giao Phúc	xa		2025-07-01		37
	Giao Thủy	xa		2025-07-01		37
	Giáp Trung	xa		2025-07-01		08
	Gio Linh	xa		2025-07-01		44
	Giồng Riềng	xa		2025-07-01		91
	Giồng Trôm	xa		2025-07-01		86
	Gò Công	phuong		2025-07-01		82
	Gò Công Đông	xa		2025-07-01		82
	Gò Dầu	phuong		2025-07-01		80
	Gò Nổi	xa		2025-07-01		48
	Gò Quao	xa		2025-07-01		91
	Gò Vấp	phuong		2025-07-01		79
	Hà An	phuong		2025-07-01		22
	Hà Bắc	xa		2025-07-01		31
	Hạ Bằng	xa		2025-07-01		01
	Hà Đông	several		2025-07-01		phuong:01 xa:31
	Hà Giang 1	phuong		2025-07-01		08
	Hà Giang 2	phuong		2025-07-01		08
	Hạ Hòa	xa		2025-07-01		25
	Hà Huy Tập	phuong		2025-07-01		42
	Hà Lầm	phuong		2025-07-01		22
	Hạ Lang	xa		2025-07-01		04
	Hà Linh	xa		2025-07-01		42
	Hạ Long	phuong		2025-07-01		22
ha-long-x2	Hà Long	xa		2025-07-01		38
	Hà Nam	several		2025-07-01		xa:31 phuong:37
	Hà Nha	xa		2025-07-01		48
	Hà Quảng	xa		2025-07-01		04
	Hà Tây	xa		2025-07-01		31
	Hà Tiên	phuong		2025-07-01		91
	Hà Trung	xa		2025-07-01		38
	Hà Tu	phuong		2025-07-01		22
	Hạc Thành	phuong		2025-07-01		38
	Hải An	several		2025-07-01		phuong:31 xa:37
	Hải Anh	xa		2025-07-01		37
	Hai Bà Trưng	phuong		2025-07-01		01
	Hải Bình	phuong		2025-07-01		38
	Hải Châu	several		2025-07-01		xa:40 phuong:48
	Hải Dương	phuong		2025-07-01		31
	Hải Hậu	xa		2025-07-01		37
	Hải Hòa	xa		2025-07-01		22
	Hải Hưng	xa		2025-07-01		31,37
	Hải Lạng	xa		2025-07-01		22
hai-lang-x2	Hải Lăng	xa		2025-07-01		44
	Hải Lĩnh	phuong		2025-07-01		38
	Hải Lộc	xa		2025-07-01		40
	Hải Lựu	xa		2025-07-01		25
	Hải Ninh	several		2025-07-01		xa:22,68 phuong:42
	Hải Quang	xa		2025-07-01		37
	Hải Sơn	xa		2025-07-01		22
	Hải Thịnh	xa		2025-07-01		37
	Hải Tiến	xa		2025-07-01		37
	Hải Vân	phuong		2025-07-01		48
	Hải Xuân	xa		2025-07-01		37
	Hàm Giang	xa		2025-07-01		86
	Hàm Kiệm	xa		2025-07-01		68
	Hàm Liêm	xa		2025-07-01		68
	Hàm Rồng	phuong		2025-07-01		38
	Hàm Tân	xa		2025-07-01		68
	Hàm Thắng	phuong		2025-07-01		68
	Hàm Thạnh	xa		2025-07-01		68
	Hàm Thuận	xa		2025-07-01		68
	Hàm Thuận Bắc	xa		2025-07-01		68
	Hàm Thuận Nam	xa		2025-07-01		68
	Hàm Yên	xa		2025-07-01		08
	Hàng Gòn	phuong		2025-07-01		75
	Hạnh Lâm	xa		2025-07-01		40
	Hạnh Phúc	xa		2025-07-01		04,15
	Hạnh Thông	phuong		2025-07-01		79
	Hảo Đước	xa		2025-07-01		80
	Hạp Lĩnh	phuong		2025-07-01		24
	Hát Môn	xa		2025-07-01		01
	Hậu Lộc	xa		2025-07-01		38
	Hậu Mỹ	xa		2025-07-01		82
	Hậu Nghĩa	xa		2025-07-01		80
	Hậu Thạnh	xa		2025-07-01		80
	Hiển Khánh	xa		2025-07-01		37
	Hiền Kiệt	xa		2025-07-01		38
	Hiền Lương	xa		2025-07-01		25
	Hiền Quan	xa		2025-07-01		25
	Hiệp Bình	phuong		2025-07-01		79
	Hiệp Cường	xa		2025-07-01		33
	Hiệp Đức	xa		2025-07-01		48,82
	Hiệp Hòa	several		2025-07-01		phuong:22 xa:24,80
	Hiệp Hưng	xa		2025-07-01		92
	Hiệp Lực	xa		2025-07-01		19
	Hiệp Mỹ	xa		2025-07-01		86
	Hiệp Phước	xa		2025-07-01		79
	Hiệp Thạnh	xa		2025-07-01		68
hiep-thanh-x2	Hiệp Thành	phuong		2025-07-01		96
	Hiếu Giang	xa		2025-07-01		44
	Hiếu Phụng	xa		2025-07-01		86
	Hiếu Thành	xa		2025-07-01		86
	Hồ Đắc Kiện	xa		2025-07-01		92
	Hố Nai	phuong		2025-07-01		75
	Hồ Thầu	xa		2025-07-01		08
	Hồ Thị Kỷ	xa		2025-07-01		96
	Hồ Tràm	xa		2025-07-01		79
	Hồ Vương	xa		2025-07-01		38
	Hòa An	xa		2025-07-01		04,08,92
	Hòa Bắc	xa		2025-07-01		68
	Hòa Bình	several		2025-07-01		phuong:25,31,79 xa:86,96
	Hóa Châu	phuong		2025-07-01		46
	Hòa Cường	phuong		2025-07-01		48
	Hòa Điền	xa		2025-07-01		91
	Hòa Hiệp	several		2025-07-01		phuong:66 xa:79,86
	Hòa Hội	xa		2025-07-01		52,79,80
	Hòa Hưng	several		2025-07-01		phuong:79 xa:91
	Hòa Khánh	several		2025-07-01		phuong:48 xa:80
	Hòa Lạc	xa		2025-07-01		01,91
	Hoa Lộc	xa		2025-07-01		38
	Hòa Lợi	phuong		2025-07-01		79
	Hòa Long	xa		2025-07-01		82
	Hoa Lư	phuong		2025-07-01		37
	Hỏa Lựu	xa		2025-07-01		92
	Hòa Minh	xa		2025-07-01		86
	Hòa Mỹ	xa		2025-07-01		66
	Hòa Ninh	xa		2025-07-01		68
	Hòa Phú	xa		2025-07-01		01,66
	Hoa Quân	xa		2025-07-01		40
	Hóa Quỳ	xa		2025-07-01		38
	Hòa Sơn	xa		2025-07-01		66
	Hoa Thám	xa		2025-07-01		20
	Hòa Thắng	several		2025-07-01		phuong:56 xa:68
	Hòa Thành	phuong		2025-07-01		80,96
	Hòa Thịnh	xa		2025-07-01		66
	Hòa Thuận	several		2025-07-01		phuong:86 xa:91
	Hòa Tiến	xa		2025-07-01		48
	Hòa Trạch	xa		2025-07-01		44
	Hòa Trí	xa		2025-07-01		56
	Hòa Tú	xa		2025-07-01		92
	Hòa Vang	xa		2025-07-01		48
	Hòa Xá	xa		2025-07-01		01
	Hòa Xuân	several		2025-07-01		phuong:48 xa:66
	Hoài Ân	xa		2025-07-01		52
	Hoài Đức	xa		2025-07-01		01,68
	Hoài Nhơn	phuong		2025-07-01		52
	Hoài Nhơn Bắc	phuong		2025-07-01		52
	Hoài Nhơn Đông	phuong		2025-07-01		52
	Hoài Nhơn Nam	phuong		2025-07-01		52
	Hoài Nhơn Tây	phuong		2025-07-01		52
	Hoàn Kiếm	phuong		2025-07-01		01
	Hoàn Lão	xa		2025-07-01		44
	Hoàn Long	xa		2025-07-01		33
	Hoàng An	xa		2025-07-01		25
	Hoằng Châu	xa		2025-07-01		38
	Hoàng Cương	xa		2025-07-01		25
	Hoằng Giang	xa		2025-07-01		38
	Hoằng Hóa	xa		2025-07-01		38
	Hoàng Hoa Thám	xa		2025-07-01		33
	Hoàng Liệt	phuong		2025-07-01		01
	Hoằng Lộc	xa		2025-07-01		38
	Hoàng Mai	phuong		2025-07-01		01,40
	Hoằng Phú	xa		2025-07-01		38
	Hoàng Quế	phuong		2025-07-01		22
	Hoàng Sa	dac-khu		2025-07-01		48
	Hoằng Sơn	xa		2025-07-01		38
	Hoàng Su Phì	xa		2025-07-01		08
	Hoằng Thanh	xa		2025-07-01		38
	Hoằng Tiến	xa		2025-07-01		38
	Hoàng Vân	xa		2025-07-01		24
	Hoàng Văn Thụ	xa		2025-07-01		20
	Hoành Bồ	phuong		2025-07-01		22
	Hoành Mô	xa		2025-07-01		22
	Hoành Sơn	phuong		2025-07-01		42
	Hoạt Giang	xa		2025-07-01		38
	Hóc Môn	xa		2025-07-01		79
	Hội An	several		2025-07-01		phuong:48 xa:91
	Hội An Đông	phuong		2025-07-01		48
	Hội An Tây	phuong		2025-07-01		48
	Hội Cư	xa		2025-07-01		82
	Hội Hoan	xa		2025-07-01		20
	Hội Phú	phuong		2025-07-01		52
	Hội Sơn	xa		2025-07-01		52
	Hội Thịnh	xa		2025-07-01		25
	Hồi Xuân	xa		2025-07-01		38
	Hòn Đất	xa		2025-07-01		91
	Hòn Nghệ	xa		2025-07-01		91
	Hồng An	phuong		2025-07-01		31
	Hồng Bàng	phuong		2025-07-01		31
	Hồng Châu	several		2025-07-01		xa:31 phuong:33
	Hồng Dân	xa		2025-07-01		96
	Hồng Gai	phuong		2025-07-01		22
	Hồng Hà	phuong		2025-07-01		01
	Hồng Lộc	xa		2025-07-01		42
	Hồng Minh	xa		2025-07-01		33
	Hồng Ngự	phuong		2025-07-01		82
	Hồng Phong	xa		2025-07-01		20,37
	Hồng Quang	several		2025-07-01		xa:33 phuong:37
	Hồng Sơn	xa		2025-07-01		01,08,68
	Hồng Thái	xa		2025-07-01		08,68
	Hồng Thu	xa		2025-07-01		12
	Hồng Vân	xa		2025-07-01		01
	Hồng Vũ	xa		2025-07-01		33
	Hợp Kim	xa		2025-07-01		25
	Hợp Lý	xa		2025-07-01		25
	Hợp Minh	xa		2025-07-01		40
	Hợp Thành	xa		2025-07-01		15,19
	Hợp Thịnh	xa		2025-07-01		24
	Hợp Tiến	xa		2025-07-01		31,38
	Hra	xa		2025-07-01		52
	Hua Bum	xa		2025-07-01		12
	Hùng An	xa		2025-07-01		08
	Hùng Chân	xa		2025-07-01		40
	Hùng Châu	xa		2025-07-01		40
	Hưng Đạo	several		2025-07-01		xa:01,04 phuong:31
	Hưng Điền	xa		2025-07-01		80
	Hùng Đức	xa		2025-07-01		08
	Hưng Hà	xa		2025-07-01		33
	Hùng Hòa	xa		2025-07-01		86
	Hưng Hội	xa		2025-07-01		96
	Hưng Khánh	xa		2025-07-01		15
	Hưng Khánh Trung	xa		2025-07-01		86
	Hưng Lộc	xa		2025-07-01		46
	Hùng Lợi	xa		2025-07-01		08
	Hưng Long	xa		2025-07-01		79
	Hưng Mỹ	xa		2025-07-01		86,96
	Hưng Nguyên	xa		2025-07-01		40
	Hưng Nguyên Nam	xa		2025-07-01		40
	Hưng Nhượng	xa		2025-07-01		86
	Hưng Phú	several		2025-07-01		xa:33 phuong:92
	Hưng Phước	xa		2025-07-01		75
	Hùng Sơn	xa		2025-07-01		48
	Hùng Thắng	xa		2025-07-01		31
	Hưng Thạnh	xa		2025-07-01		82
	Hưng Thịnh	xa		2025-07-01		75
	Hưng Thuận	xa		2025-07-01		80
	Hùng Việt	xa		2025-07-01		25
	Hưng Vũ	xa		2025-07-01		20
	Huổi Một	xa		2025-07-01		14
	Huồi Tụ	xa		2025-07-01		40
	Hương An	phuong		2025-07-01		46
	Hương Bình	xa		2025-07-01		42
	Hương Cần	xa		2025-07-01		25
	Hương Đô	xa		2025-07-01		42
	Hướng Hiệp	xa		2025-07-01		44
	Hương Khê	xa		2025-07-01		42
	Hướng Lập	xa		2025-07-01		44
	Hương Mỹ	xa		2025-07-01		86
	Hương Phố	xa		2025-07-01		42
	Hướng Phùng	xa		2025-07-01		44
	Hương Sơn	xa		2025-07-01		01,42
	Hương Thủy	phuong		2025-07-01		46
	Hương Trà	phuong		2025-07-01		46,48
	Hương Xuân	xa		2025-07-01		42
	Hữu Khuông	xa		2025-07-01		40
	Hữu Kiệm	xa		2025-07-01		40
	Hữu Liên	xa		2025-07-01		20
	Hữu Lũng	xa		2025-07-01		20
	Huy Giáp	xa		2025-07-01		04
	Hy Cương	xa		2025-07-01		25
	Ia Băng	xa		2025-07-01		52
	Ia Boòng	xa		2025-07-01		52
	Ia Chia	xa		2025-07-01		52
	Ia Chim	xa		2025-07-01		51
	Ia Đal	xa		2025-07-01		51
	Ia Dơk	xa		2025-07-01		52
	Ia Dom	xa		2025-07-01		52
	Ia Dreh	xa		2025-07-01		52
	Ia Grai	xa		2025-07-01		52
	Ia Hiao	xa		2025-07-01		52
	Ia Hrú	xa		2025-07-01		52
	Ia Hrung	xa		2025-07-01		52
	Ia Khươl	xa		2025-07-01		52
	Ia Ko	xa		2025-07-01		52
	Ia Krái	xa		2025-07-01		52
	Ia Krêl	xa		2025-07-01		52
	Ia Lâu	xa		2025-07-01		52
	Ia Le	xa		2025-07-01		52
	Ia Lốp	xa		2025-07-01		66
	Ia Ly	xa		2025-07-01		52
	Ia Mơ	xa		2025-07-01		52
	Ia Nan	xa		2025-07-01		52
	Ia O	xa		2025-07-01		52
	Ia Pa	xa		2025-07-01		52
	Ia Phí	xa		2025-07-01		52
	Ia Pia	xa		2025-07-01		52
	Ia Pnôn	xa		2025-07-01		52
	Ia Púch	xa		2025-07-01		52
	Ia Rbol	xa		2025-07-01		52
	Ia Rsai	xa		2025-07-01		52
	Ia Rvê	xa		2025-07-01		66
	Ia Sao	xa		2025-07-01		52
	Ia Tơi	xa		2025-07-01		51
	Ia Tôr	xa		2025-07-01		52
	Ia Tul	xa		2025-07-01		52
	Ka Đô	xa		2025-07-01		68
	Kbang	xa		2025-07-01		52
	KDang	xa		2025-07-01		52
	Kế Sách	xa		2025-07-01		92
	Kẻ Sặt	xa		2025-07-01		31
	Keng Đu	xa		2025-07-01		40
	Kép	xa		2025-07-01		24
	Khả Cửu	xa		2025-07-01		25
	Kha Sơn	xa		2025-07-01		19
	Khâm Đức	xa		2025-07-01		48
	Kháng Chiến	xa		2025-07-01		20
	Khánh An	xa		2025-07-01		96
	Khánh Bình	xa		2025-07-01		91,96
	Khánh Cường	xa		2025-07-01		51
	Khánh Hậu	phuong		2025-07-01		80
	Khánh Hòa	several		2025-07-01		xa:15 phuong:92
	Khánh Hội	several		2025-07-01		xa:37 phuong:79
	Khánh Hưng	xa		2025-07-01		80,96
	Khánh Khê	xa		2025-07-01		20
	Khánh Lâm	xa		2025-07-01		96
	Khánh Nhạc	xa		2025-07-01		37
	Khánh Sơn	xa		2025-07-01		56
	Khánh Thiện	xa		2025-07-01		37
	Khánh Trung	xa		2025-07-01		37
	Khánh Vĩnh	xa		2025-07-01		56
	Khánh Xuân	xa		2025-07-01		04
	Khánh Yên	xa		2025-07-01		15
	Khao Mang	xa		2025-07-01		15
	Khâu Vai	xa		2025-07-01		08
	Khe Sanh	xa		2025-07-01		44
	Khe Tre	xa		2025-07-01		46
	Khoái Châu	xa		2025-07-01		33
	Khoen On	xa		2025-07-01		12
	Khổng Lào	xa		2025-07-01		12
	Khuất Xá	xa		2025-07-01		20
	Khúc Thừa Dụ	xa		2025-07-01		31
	Khun Há	xa		2025-07-01		12
	Khuôn Lùng	xa		2025-07-01		08
	Khương Đình	phuong		2025-07-01		01
	Kiến An	phuong		2025-07-01		31
	Kiên Đài	xa		2025-07-01		08
	Kiến Đức	xa		2025-07-01		68
	Kiến Hải	xa		2025-07-01		31
kien-hai-x2	Kiên Hải	dac-khu		2025-07-01		91
	Kiến Hưng	several		2025-07-01		phuong:01 xa:31
	Kiên Lao	xa		2025-07-01		24
	Kiên Lương	xa		2025-07-01		91
	Kiến Minh	xa		2025-07-01		31
	Kiên Mộc	xa		2025-07-01		20
	Kiến Thiết	xa		2025-07-01		08
	Kiên Thọ	xa		2025-07-01		38
	Kiến Thụy	xa		2025-07-01		31
	Kiến Tường	phuong		2025-07-01		80
	Kiến Xương	xa		2025-07-01		33
	Kiều Phú	xa		2025-07-01		01
	Kim Anh	xa		2025-07-01		01
	Kim Bảng	several		2025-07-01		phuong:37 xa:40
	Kim Bình	xa		2025-07-01		08
	Kim Bôi	xa		2025-07-01		25
	Kim Bon	xa		2025-07-01		14
	Kim Điền	xa		2025-07-01		44
	Kim Đồng	xa		2025-07-01		04
kim-dong-x2	Kim Đông	xa		2025-07-01		37
	Kim Hoa	xa		2025-07-01		42
	Kim Liên	several		2025-07-01		phuong:01 xa:40
	Kim Long	several		2025-07-01		phuong:46 xa:79
	Kim Ngân	xa		2025-07-01		44
	Kim Phú	xa		2025-07-01		44
	Kim Phượng	xa		2025-07-01		19
	Kim Sơn	xa		2025-07-01		37,52,82
	Kim Tân	xa		2025-07-01		38
	Kim Thành	xa		2025-07-01		31
kim-thanh-x2	Kim Thanh	phuong		2025-07-01		37
	Kim Trà	phuong		2025-07-01		46
	Kinh Bắc	phuong		2025-07-01		24
	Kinh Môn	phuong		2025-07-01		31
	Kon Braih	xa		2025-07-01		51
	Kon Chiêng	xa		2025-07-01		52
	Kon Đào	xa		2025-07-01		51
	Kon Gang	xa		2025-07-01		52
	Kon Plông	xa		2025-07-01		51
	Kon Tum	phuong		2025-07-01		51
	Kông Bơ La	xa		2025-07-01		52
	Kông Chro	xa		2025-07-01		52
	Krong	xa		2025-07-01		52
	Krông Á	xa		2025-07-01		66
	Krông Ana	xa		2025-07-01		66
	Krông Bông	xa		2025-07-01		66
	Krông Búk	xa		2025-07-01		66
	Krông Năng	xa		2025-07-01		66
	Krông Nô	xa		2025-07-01		66,68
	Krông Pắc	xa		2025-07-01		66
	Kỳ Anh	xa		2025-07-01		42
	Kỳ Hoa	xa		2025-07-01		42
	Kỳ Khang	xa		2025-07-01		42
	Kỳ Lạc	xa		2025-07-01		42
	Kỳ Lừa	phuong		2025-07-01		20
	Kỳ Sơn	phuong		2025-07-01		25
	Kỳ Thượng	xa		2025-07-01		22,42
	Kỳ Văn	xa		2025-07-01		42
	Kỳ Xuân	xa		2025-07-01		42
	La Bằng	xa		2025-07-01		19
	La Dạ	xa		2025-07-01		68
	La Dêê	xa		2025-07-01		48
	La Êê	xa		2025-07-01		48
	La Gi	phuong		2025-07-01		68
	La Hiên	xa		2025-07-01		19
	La Lay	xa		2025-07-01		44
	La Ngà	xa		2025-07-01		75
	Lạc Đạo	xa		2025-07-01		33
	Lạc Dương	xa		2025-07-01		68
	Lạc Lương	xa		2025-07-01		25
	Lạc Phượng	xa		2025-07-01		31
	Lạc Sơn	xa		2025-07-01		25
	Lạc Thủy	xa		2025-07-01		25
	Lai Đồng	xa		2025-07-01		25
	Lai Hòa	xa		2025-07-01		92
	Lai Khê	xa		2025-07-01		31
	Lai Thành	xa		2025-07-01		37
	Lái Thiêu	phuong		2025-07-01		79
	Lai Vung	xa		2025-07-01		82
	Lâm Bình	xa		2025-07-01		08
	Lâm Giang	xa		2025-07-01		15
	Lam Sơn	xa		2025-07-01		38
lam-son-x2	Lâm Sơn	xa		2025-07-01		56
	Lâm Tân	xa		2025-07-01		92
	Lam Thành	xa		2025-07-01		40
	Lâm Thao	xa		2025-07-01		24,25
	Lâm Thượng	xa		2025-07-01		15
	Lâm Viên - Đà Lạt	phuong		2025-07-01		68
	Lam Vỹ	xa		2025-07-01		19
	Lân Phong	xa		2025-07-01		51
	Láng	phuong		2025-07-01		01
	Lang Biang - Đà Lạt	phuong		2025-07-01		68
	Lạng Giang	xa		2025-07-01		24
	Láng Tròn	phuong		2025-07-01		96
	Lãnh Ngọc	xa		2025-07-01		48
	Lao Bảo	xa		2025-07-01		44
	Lào Cai	phuong		2025-07-01		15
	Lao Chải	xa		2025-07-01		08,15
	Lập Thạch	xa		2025-07-01		25
	Lấp Vò	xa		2025-07-01		82
	Lê Chân	phuong		2025-07-01		31
	Lê Đại Hành	phuong		2025-07-01		31
	Lê Hồ	phuong		2025-07-01		37
	Lê Ích Mộc	phuong		2025-07-01		31
	Lê Lợi	xa		2025-07-01		12,33
	Lệ Ninh	xa		2025-07-01		44
	Lê Quý Đôn	xa		2025-07-01		33
	Lê Thanh Nghị	phuong		2025-07-01		31
	Lệ Thủy	xa		2025-07-01		44
	Lìa	xa		2025-07-01		44
	Lịch Hội Thượng	xa		2025-07-01		92
	Liêm Hà	xa		2025-07-01		37
	Liêm Tuyền	phuong		2025-07-01		37
	Liên Bão	xa		2025-07-01		24
	Liên Châu	xa		2025-07-01		25
	Liên Chiểu	phuong		2025-07-01		48
	Liên Hiệp	xa		2025-07-01		08
	Liên Hòa	several		2025-07-01		phuong:22 xa:25
	Liên Hương	xa		2025-07-01		68
	Liên Minh	xa		2025-07-01		01,25,37
	Liên Sơn	xa		2025-07-01		15,25
	Liên Sơn Lắk	xa		2025-07-01		66
	Liêu Tú	xa		2025-07-01		92
	Linh Hồ	xa		2025-07-01		08
	Lĩnh Nam	phuong		2025-07-01		01
	Linh Sơn	several		2025-07-01		phuong:19 xa:38
	Lĩnh Toại	xa		2025-07-01		38
	Linh Xuân	phuong		2025-07-01		79
	Lơ Pang	xa		2025-07-01		52
	Lộc An	xa		2025-07-01		46
	Lộc Bình	xa		2025-07-01		20
	Lộc Hà	xa		2025-07-01		42
	Lộc Hưng	xa		2025-07-01		75
	Lộc Ninh	several		2025-07-01		phuong:75 xa:80
	Lộc Quang	xa		2025-07-01		75
	Lộc Tấn	xa		2025-07-01		75
	Lộc Thạnh	xa		2025-07-01		75
loc-thanh-x2	Lộc Thành	xa		2025-07-01		75
	Lộc Thuận	xa		2025-07-01		86
	Lợi Bác	xa		2025-07-01		20
	Long An	phuong		2025-07-01		80
	Long Biên	phuong		2025-07-01		01
	Long Bình	several		2025-07-01		phuong:75,79,92 xa:82
	Long Cang	xa		2025-07-01		80
	Long Châu	phuong		2025-07-01		86
	Long Chữ	xa		2025-07-01		80
	Long Cốc	xa		2025-07-01		25
	Long Điền	xa		2025-07-01		79,91,96
	Long Định	xa		2025-07-01		82
	Long Đức	phuong		2025-07-01		86
	Long Hà	xa		2025-07-01		75
	Long Hải	xa		2025-07-01		79
	Long Hẹ	xa		2025-07-01		14
	Long Hiệp	xa		2025-07-01		86
	Long Hồ	xa		2025-07-01		86
	Long Hòa	xa		2025-07-01		79,86
long-hoa-x2	Long Hoa	phuong		2025-07-01		80
	Long Hưng	several		2025-07-01		xa:33,82,92 phuong:75
	Long Hương	phuong		2025-07-01		79
	Long Hựu	xa		2025-07-01		80
long-huu-x2	Long Hữu	xa		2025-07-01		86
	Long Khánh	several		2025-07-01		phuong:75 xa:82
	Long Kiến	xa		2025-07-01		91
	Long Mỹ	phuong		2025-07-01		92
	Long Nguyên	phuong		2025-07-01		79
	Lóng Phiêng	xa		2025-07-01		14
	Long Phú	several		2025-07-01		phuong:91 xa:92
	Long Phú 1	phuong		2025-07-01		92
	Long Phú Thuận	xa		2025-07-01		82
	Long Phụng	xa		2025-07-01		51
	Long Phước	several		2025-07-01		xa:75 phuong:79
	Long Quảng	xa		2025-07-01		46
	Lóng Sập	xa		2025-07-01		14
	Long Sơn	xa		2025-07-01		79
	Long Thành	several		2025-07-01		phuong:75 xa:86
long-thanh-x2	Long Thạnh	xa		2025-07-01		91
	Long Thuận	several		2025-07-01		xa:80 phuong:82
	Long Tiên	xa		2025-07-01		82
	Long Trường	phuong		2025-07-01		79
	Long Tuyền	phuong		2025-07-01		92
	Long Vĩnh	xa		2025-07-01		86
	Long Xuyên	phuong		2025-07-01		91
	Luận Thành	xa		2025-07-01		38
	Lực Hành	xa		2025-07-01		08
	Lục Hồn	xa		2025-07-01		22
	Lục Nam	xa		2025-07-01		24
	Lục Ngạn	xa		2025-07-01		24
	Lục Sĩ Thành	xa		2025-07-01		86
	Lục Sơn	xa		2025-07-01		24
	Lục Yên	xa		2025-07-01		15
	Lũng Cú	xa		2025-07-01		08
	Lũng Nặm	xa		2025-07-01		04
	Lũng Phìn	xa		2025-07-01		08
	Lùng Phình	xa		2025-07-01		15
	Lùng Tám	xa		2025-07-01		08
	Lương Bằng	xa		2025-07-01		33
	Lương Hòa	xa		2025-07-01		80,86
	Lương Hòa Lạc	xa		2025-07-01		82
	Lương Minh	xa		2025-07-01		22
luong-minh-x2	Lượng Minh	xa		2025-07-01		40
	Lương Phú	xa		2025-07-01		86
	Lương Sơn	xa		2025-07-01		25,38,40,68
	Lương Tài	xa		2025-07-01		24
	Lương Tâm	xa		2025-07-01		92
	Lương Thế Trân	xa		2025-07-01		96
	Lương Thịnh	xa		2025-07-01		15
	Lương Văn Tri	phuong		2025-07-01		20
	Lưu Kiếm	phuong		2025-07-01		31
	Lưu Nghiệp Anh	xa		2025-07-01		86
	Lưu Vệ	xa		2025-07-01		38
	Lý Bôn	xa		2025-07-01		04
	Lý Nhân	xa		2025-07-01		37
	Lý Quốc	xa		2025-07-01		04
	Lý Sơn	dac-khu		2025-07-01		51
	Lý Thường Kiệt	phuong		2025-07-01		37
	Lý Văn Lâm	phuong		2025-07-01		96
	M'Drắk	xa		2025-07-01		66
	Mai Châu	xa		2025-07-01		25
	Mai Hạ	xa		2025-07-01		25
	Mai Hoa	xa		2025-07-01		42
	Mai Phụ	xa		2025-07-01		42
	Mai Sơn	xa		2025-07-01		14
	Măng Bút	xa		2025-07-01		51
	Măng Đen	xa		2025-07-01		51
	Măng Ri	xa		2025-07-01		51
	Mang Yang	xa		2025-07-01		52
	Mão Điền	phuong		2025-07-01		24
mao-dien-x2	Mao Điền	xa		2025-07-01		31
	Mạo Khê	phuong		2025-07-01		22
	Mậu A	xa		2025-07-01		15
	Mậu Duệ	xa		2025-07-01		08
	Mậu Lâm	xa		2025-07-01		38
	Mẫu Sơn	xa		2025-07-01		20
	Mậu Thạch	xa		2025-07-01		40
	Mê Linh	xa		2025-07-01		01
	Mễ Sở	xa		2025-07-01		33
	Mèo Vạc	xa		2025-07-01		08
	Minh Châu	xa		2025-07-01		01,40
	Minh Đài	xa		2025-07-01		25
	Minh Đức	xa		2025-07-01		75
	Minh Hòa	xa		2025-07-01		25
minh-hoa-x2	Minh Hóa	xa		2025-07-01		44
	Minh Hợp	xa		2025-07-01		40
	Minh Hưng	phuong		2025-07-01		75
	Minh Khai	xa		2025-07-01		04
	Minh Long	xa		2025-07-01		51
	Minh Lương	xa		2025-07-01		15
	Minh Ngọc	xa		2025-07-01		08
	Minh Phụng	phuong		2025-07-01		79
	Minh Quang	xa		2025-07-01		08
	Minh Sơn	xa		2025-07-01		08,38
	Minh Tâm	xa		2025-07-01		04
	Minh Tân	xa		2025-07-01		08,37
	Minh Thái	xa		2025-07-01		37
	Minh Thanh	xa		2025-07-01		08
minh-thanh-x2	Minh Thạnh	xa		2025-07-01		79
	Minh Thọ	xa		2025-07-01		33
	Minh Xuân	phuong		2025-07-01		08
	Mỏ Cày	xa		2025-07-01		51,86
	Mộ Đức	xa		2025-07-01		51
	Mô Rai	xa		2025-07-01		51
	Mỏ Vàng	xa		2025-07-01		15
	Mộc Châu	phuong		2025-07-01		14
	Mộc Hóa	xa		2025-07-01		80
	Mộc Sơn	phuong		2025-07-01		14
	Môn Sơn	xa		2025-07-01		40
	Móng Cái 1	phuong		2025-07-01		22
	Móng Cái 2	phuong		2025-07-01		22
	Móng Cái 3	phuong		2025-07-01		22
	Mông Dương	phuong		2025-07-01		22
	Mù Cả	xa		2025-07-01		12
	Mù Cang Chải	xa		2025-07-01		15
	Mũi Né	phuong		2025-07-01		68
	Muổi Nọi	xa		2025-07-01		14
	Mường Ảng	xa		2025-07-01		11
	Mường Bám	xa		2025-07-01		14
	Mường Bang	xa		2025-07-01		14
	Mường Bi	xa		2025-07-01		25
	Mường Bo	xa		2025-07-01		15
	Mường Bú	xa		2025-07-01		14
	Mường Chà	xa		2025-07-01		11
	Mường Chanh	xa		2025-07-01		14,38
	Mường Chiên	xa		2025-07-01		14
	Mường Chọng	xa		2025-07-01		40
	Mường Cơi	xa		2025-07-01		14
	Mường Động	xa		2025-07-01		25
	Mường É	xa		2025-07-01		14
	Mường Giôn	xa		2025-07-01		14
	Mường Ham	xa		2025-07-01		40
	Mường Hoa	xa		2025-07-01		25
	Mường Hum	xa		2025-07-01		15
	Mường Hung	xa		2025-07-01		14
	Mường Khiêng	xa		2025-07-01		14
	Mường Khoa	xa		2025-07-01		12
	Mường Khương	xa		2025-07-01		15
	Mường Kim	xa		2025-07-01		12
	Mường La	xa		2025-07-01		14
	Mường Lai	xa		2025-07-01		15
	Mường Lầm	xa		2025-07-01		14
	Mường Lạn	xa		2025-07-01		11,14
	Mường Lát	xa		2025-07-01		38
	Mường Lay	phuong		2025-07-01		11
	Mường Lèo	xa		2025-07-01		14
	Mường Lống	xa		2025-07-01		40
	Mường Luân	xa		2025-07-01		11
	Mường Lý	xa		2025-07-01		38
	Mường Mìn	xa		2025-07-01		38
	Mường Mô	xa		2025-07-01		12
	Mường Mùn	xa		2025-07-01		11
	Mường Nhà	xa		2025-07-01		11
	Mường Nhé	xa		2025-07-01		11
	Mường Phăng	xa		2025-07-01		11
	Mường Pồn	xa		2025-07-01		11
	Mường Quàng	xa		2025-07-01		40
	Mường Sại	xa		2025-07-01		14
	Mường Tè	xa		2025-07-01		12
	Mường Than	xa		2025-07-01		12
	Mường Thàng	xa		2025-07-01		25
	Mường Thanh	phuong		2025-07-01		11
	Mường Típ	xa		2025-07-01		40
	Mường Toong	xa		2025-07-01		11
	Mường Tùng	xa		2025-07-01		11
	Mường Vang	xa		2025-07-01		25
	Mường Xén	xa		2025-07-01		40
	Mỹ An	xa		2025-07-01		80
	Mỹ An Hưng	xa		2025-07-01		82
	Mỹ Chánh Hòa	xa		2025-07-01		86
	Mỹ Đức	xa		2025-07-01		01,91
	Mỹ Đức Tây	xa		2025-07-01		82
	Mỹ Hạnh	xa		2025-07-01		80
	Mỹ Hào	phuong		2025-07-01		33
	Mỹ Hiệp	xa		2025-07-01		82
	Mỹ Hòa Hưng	xa		2025-07-01		91
	Mỹ Hương	xa		2025-07-01		92
	Mỹ Lâm	phuong		2025-07-01		08
	Mỹ Lệ	xa		2025-07-01		80
	Mỹ Lộc	several		2025-07-01		phuong:37 xa:80
	Mỹ Lợi	xa		2025-07-01		82
	Mỹ Long	xa		2025-07-01		86
	Mỹ Lý	xa		2025-07-01		40
	Mỹ Ngãi	phuong		2025-07-01		82
	Mỹ Phong	phuong		2025-07-01		82
	Mỹ Phước	xa		2025-07-01		92
	Mỹ Phước Tây	phuong		2025-07-01		82
	Mỹ Quí	xa		2025-07-01		82
	Mỹ Quới	phuong		2025-07-01		92
	Mỹ Quý	xa		2025-07-01		80
	Mỹ Sơn	xa		2025-07-01		56
	Mỹ Thái	xa		2025-07-01		24
	Mỹ Thạnh	xa		2025-07-01		80
my-thanh-x2	Mỹ Thành	xa		2025-07-01		82
	Mỹ Thiện	xa		2025-07-01		82
	Mỹ Tho	phuong		2025-07-01		82
my-tho-x2	Mỹ Thọ	xa		2025-07-01		82
	Mỹ Thới	phuong		2025-07-01		91
	Mỹ Thuận	xa		2025-07-01		86,91
	Mỹ Thượng	phuong		2025-07-01		46
	Mỹ Thủy	xa		2025-07-01		44
	Mỹ Tịnh An	xa		2025-07-01		82
	Mỹ Trà	phuong		2025-07-01		82
	Mỹ Tú	xa		2025-07-01		92
	Mỹ Xuyên	phuong		2025-07-01		92
	Mỹ Yên	xa		2025-07-01		80
	Nà Bủng	xa		2025-07-01		11
	Na Dương	xa		2025-07-01		20
	Nà Hang	xa		2025-07-01		08
	Nà Hỳ	xa		2025-07-01		11
	Na Loi	xa		2025-07-01		40
	Na Mèo	xa		2025-07-01		38
	Na Ngoi	xa		2025-07-01		40
	Nà Phặc	xa		2025-07-01		19
	Na Rì	xa		2025-07-01		19
	Na Sầm	xa		2025-07-01		20
	Na Sang	xa		2025-07-01		11
	Na Son	xa		2025-07-01		11
	Nà Tấu	xa		2025-07-01		11
	Nam An Phụ	xa		2025-07-01		31
	Nam Ba Đồn	xa		2025-07-01		44
	Nam Ban Lâm Hà	xa		2025-07-01		68
	Nam Cam Ranh	xa		2025-07-01		56
	Nậm Cắn	xa		2025-07-01		40
nam-can-x2	Năm Căn	xa		2025-07-01		96
	Nam Cát Tiên	xa		2025-07-01		75
	Nậm Chày	xa		2025-07-01		15
	Nậm Có	xa		2025-07-01		15
	Nam Cửa Việt	xa		2025-07-01		44
	Nậm Cuổi	xa		2025-07-01		12
	Nam Cường	several		2025-07-01		phuong:15 xa:19,33
	Nam Đà	xa		2025-07-01		68
	Nấm Dẩn	xa		2025-07-01		08
nam-dan-x2	Nam Đàn	xa		2025-07-01		40
	Nậm Dịch	xa		2025-07-01		08
	Nam Định	phuong		2025-07-01		37
	Nam Đồ Sơn	phuong		2025-07-01		31
	Nam Đồng	several		2025-07-01		phuong:31 xa:37
	Nam Đông Hà	phuong		2025-07-01		44
	Nam Đông Hưng	xa		2025-07-01		33
nam-dong-x2	Nam Đông	xa		2025-07-01		46
nam-dong-x3	Nam Dong	xa		2025-07-01		68
	Nam Dương	xa		2025-07-01		24
	Nam Gia Nghĩa	phuong		2025-07-01		68
	Nam Giang	xa		2025-07-01		48
	Nam Gianh	xa		2025-07-01		44
	Nam Hà Lâm Hà	xa		2025-07-01		68
	Nam Hải Lăng	xa		2025-07-01		44
	Nậm Hàng	xa		2025-07-01		12
	Nam Hòa	xa		2025-07-01		19
	Nam Hoa Lư	phuong		2025-07-01		37
	Nam Hồng	xa		2025-07-01		37
	Nam Hồng Lĩnh	phuong		2025-07-01		42
	Nam Ka	xa		2025-07-01		66
	Nậm Kè	xa		2025-07-01		11
	Nam Khánh Vĩnh	xa		2025-07-01		56
	Nậm Lầu	xa		2025-07-01		14
	Nam Lý	xa		2025-07-01		37
	Nậm Mạ	xa		2025-07-01		12
	Nam Minh	xa		2025-07-01		37
	Nậm Nèn	xa		2025-07-01		11
	Nam Nha Trang	phuong		2025-07-01		56
	Nam Ninh	xa		2025-07-01		37
	Nam Ninh Hòa	xa		2025-07-01		56
	Nâm Nung	xa		2025-07-01		68
	Nam Phù	xa		2025-07-01		01
	Nam Phước	xa		2025-07-01		48
	Nam Quang	xa		2025-07-01		04
	Nam Sách	xa		2025-07-01		31
	Nam Sầm Sơn	phuong		2025-07-01		38
	Nậm Sỏ	xa		2025-07-01		12
	Nam Sơn	phuong		2025-07-01		24
	Nậm Tăm	xa		2025-07-01		12
	Nam Thái Ninh	xa		2025-07-01		33
	Nam Thành	xa		2025-07-01		68
	Nam Thanh Miện	xa		2025-07-01		31
	Nam Thụy Anh	xa		2025-07-01		33
	Nam Tiền Hải	xa		2025-07-01		33
	Nam Tiên Hưng	xa		2025-07-01		33
	Nam Trà My	xa		2025-07-01		48
	Nam Trạch	xa		2025-07-01		44
	Nam Triệu	phuong		2025-07-01		31
	Nam Trực	xa		2025-07-01		37
	Nam Tuấn	xa		2025-07-01		04
	Nậm Ty	xa		2025-07-01		14
	Nam Xang	xa		2025-07-01		37
	Nậm Xé	xa		2025-07-01		15
	Nam Xuân	xa		2025-07-01		38
	Nật Sơn	xa		2025-07-01		25
	Nếnh	phuong		2025-07-01		24
	Nga An	xa		2025-07-01		38
	Ngã Bảy	phuong		2025-07-01		92
	Nga My	xa		2025-07-01		40
	Ngã Năm	phuong		2025-07-01		92
	Nga Sơn	xa		2025-07-01		38
	Nga Thắng	xa		2025-07-01		38
	Ngãi Giao	xa		2025-07-01		79
	Ngãi Tứ	xa		2025-07-01		86
	Ngân Sơn	xa		2025-07-01		19
	Nghị Đức	xa		2025-07-01		68
	Nghi Dương	xa		2025-07-01		31
	Nghi Lộc	xa		2025-07-01		40
	Nghi Sơn	phuong		2025-07-01		38
	Nghi Xuân	xa		2025-07-01		42
	Nghĩa Dân	xa		2025-07-01		33
nghia-dan-x2	Nghĩa Đàn	xa		2025-07-01		40
	Nghĩa Đô	several		2025-07-01		phuong:01 xa:15
	Nghĩa Đồng	xa		2025-07-01		40
	Nghĩa Giang	xa		2025-07-01		51
	Nghĩa Hành	xa		2025-07-01		40,51
	Nghĩa Hưng	xa		2025-07-01		37,40
	Nghĩa Khánh	xa		2025-07-01		40
	Nghĩa Lâm	xa		2025-07-01		37,40
	Nghĩa Lộ	phuong		2025-07-01		15,51
	Nghĩa Lộc	xa		2025-07-01		40
	Nghĩa Mai	xa		2025-07-01		40
	Nghĩa Phương	xa		2025-07-01		24
	Nghĩa Sơn	xa		2025-07-01		37
	Nghĩa Tá	xa		2025-07-01		19
	Nghĩa Tâm	xa		2025-07-01		15
	Nghĩa Thành	xa		2025-07-01		79
	Nghĩa Thọ	xa		2025-07-01		40
	Nghĩa Thuận	xa		2025-07-01		08
	Nghĩa Trụ	xa		2025-07-01		33
	Nghĩa Trung	xa		2025-07-01		75
	Nghiên Loan	xa		2025-07-01		19
	Nghinh Tường	xa		2025-07-01		19
	Ngô Mây	xa		2025-07-01		52
	Ngô Quyền	phuong		2025-07-01		31
	Ngọc Chiến	xa		2025-07-01		14
	Ngọc Chúc	xa		2025-07-01		91
	Ngọc Đường	xa		2025-07-01		08
	Ngọc Hà	phuong		2025-07-01		01
	Ngọc Hồi	xa		2025-07-01		01
	Ngọc Lặc	xa		2025-07-01		38
	Ngọc Lâm	xa		2025-07-01		33
	Ngọc Liên	xa		2025-07-01		38
	Ngọc Linh	xa		2025-07-01		51
	Ngọc Long	xa		2025-07-01		08
	Ngọc Sơn	several		2025-07-01		xa:25 phuong:38
	Ngọc Thiện	xa		2025-07-01		24
	Ngọc Tố	xa		2025-07-01		92
	Ngọc Trạo	xa		2025-07-01		38
	Ngọk Bay	xa		2025-07-01		51
	Ngọk Réo	xa		2025-07-01		51
	Ngọk Tụ	xa		2025-07-01		51
	Ngũ Chỉ Sơn	xa		2025-07-01		15
	Ngũ Hành Sơn	phuong		2025-07-01		48
	Ngũ Hiệp	xa		2025-07-01		82
	Ngũ Lạc	xa		2025-07-01		86
	Ngự Thiên	xa		2025-07-01		33
	Nguyên Bình	xa		2025-07-01		04
	Nguyễn Bỉnh Khiêm	xa		2025-07-01		31
	Nguyễn Đại Năng	phuong		2025-07-01		31
	Nguyễn Du	xa		2025-07-01		33
	Nguyên Giáp	xa		2025-07-01		31
	Nguyễn Huệ	xa		2025-07-01		04
	Nguyễn Lương Bằng	xa		2025-07-01		31
	Nguyễn Nghiêm	xa		2025-07-01		51
	Nguyễn Phích	xa		2025-07-01		96
	Nguyễn Trãi	several		2025-07-01		phuong:31 xa:33
	Nguyễn Úy	phuong		2025-07-01		37
	Nguyễn Văn Linh	xa		2025-07-01		33
	Nguyễn Việt Khái	xa		2025-07-01		96
	Nguyệt Ấn	xa		2025-07-01		38
	Nguyệt Đức	xa		2025-07-01		25
	Nguyệt Hóa	phuong		2025-07-01		86
	Nguyệt Viên	phuong		2025-07-01		38
	Nhà Bè	xa		2025-07-01		79
	Nha Bích	xa		2025-07-01		75
	Nhã Nam	xa		2025-07-01		24
	Nha Trang	phuong		2025-07-01		56
	Nhân Cơ	xa		2025-07-01		68
	Nhân Hà	xa		2025-07-01		37
	Nhân Hòa	several		2025-07-01		phuong:24 xa:40
	Nhân Lý	xa		2025-07-01		20
	Nhân Nghĩa	xa		2025-07-01		25
	Nhân Thắng	xa		2025-07-01		24
	Nhất Hòa	xa		2025-07-01		20
	Nhị Chiểu	phuong		2025-07-01		31
	Nhị Long	xa		2025-07-01		86
	Nhị Quý	phuong		2025-07-01		82
	Nhi Sơn	xa		2025-07-01		38
	Nhị Trường	xa		2025-07-01		86
	Nhiêu Lộc	phuong		2025-07-01		79
	Nho Quan	xa		2025-07-01		37
	Nhơn Ái	xa		2025-07-01		92
	Nhơn Châu	xa		2025-07-01		52
	Nhơn Hòa Lập	xa		2025-07-01		80
	Nhơn Hội	xa		2025-07-01		91
	Nhôn Mai	xa		2025-07-01		40
	Nhơn Mỹ	xa		2025-07-01		91,92
	Nhơn Ninh	xa		2025-07-01		80
	Nhơn Phú	xa		2025-07-01		86
	Nhơn Trạch	phuong		2025-07-01		75
	Nhu Gia	xa		2025-07-01		92
	Nhữ Khê	xa		2025-07-01		08
	Như Quỳnh	xa		2025-07-01		33
	Như Thanh	xa		2025-07-01		38
	Như Xuân	xa		2025-07-01		38
	Nhuận Đức	xa		2025-07-01		79
	Nhuận Phú Tân	xa		2025-07-01		86
	Nhựt Tảo	xa		2025-07-01		80
	Niêm Sơn	xa		2025-07-01		08
	Ninh Châu	xa		2025-07-01		44
	Ninh Chử	phuong		2025-07-01		56
	Ninh Cường	xa		2025-07-01		37
	Ninh Điền	xa		2025-07-01		80
	Ninh Gia	xa		2025-07-01		68
	Ninh Giang	xa		2025-07-01		31,37
	Ninh Hải	xa		2025-07-01		56
	Ninh Hòa	phuong		2025-07-01		56
	Ninh Kiều	phuong		2025-07-01		92
	Ninh Phước	xa		2025-07-01		56
	Ninh Quới	xa		2025-07-01		96
	Ninh Sơn	xa		2025-07-01		56
	Ninh Thạnh	phuong		2025-07-01		80
	Ninh Thạnh Lợi	xa		2025-07-01		96
	Ninh Xá	phuong		2025-07-01		24
	Nội Bài	xa		2025-07-01		01
	Nông Cống	xa		2025-07-01		38
	Nông Sơn	xa		2025-07-01		48
	Nông Tiến	phuong		2025-07-01		08
	Nông Trang	phuong		2025-07-01		25
	Núa Ngam	xa		2025-07-01		11
	Núi Cấm	xa		2025-07-01		91
	Núi Thành	xa		2025-07-01		48
	Nùng Trí Cao	phuong		2025-07-01		04
	Ô Chợ Dừa	phuong		2025-07-01		01
	Ô Diên	xa		2025-07-01		01
	Ô Lâm	xa		2025-07-01		91
	Ô Loan	xa		2025-07-01		66
	Ô Môn	phuong		2025-07-01		92
	Óc Eo	xa		2025-07-01		91
	Pà Cò	xa		2025-07-01		25
	Pa Ham	xa		2025-07-01		11
	Pa Tần	xa		2025-07-01		12
	Pa Ủ	xa		2025-07-01		12
	Pà Vầy Sủ	xa		2025-07-01		08
	Pắc Ngà	xa		2025-07-01		14
	Pắc Ta	xa		2025-07-01		12
	Pha Long	xa		2025-07-01		15
	Phạm Ngũ Lão	xa		2025-07-01		33
	Phạm Sư Mạnh	phuong		2025-07-01		31
	Phan Đình Phùng	phuong		2025-07-01		19
	Phan Ngọc Hiển	xa		2025-07-01		96
	Phan Rang	phuong		2025-07-01		56
	Phan Rí Cửa	xa		2025-07-01		68
	Phan Sơn	xa		2025-07-01		68
	Phan Thanh	xa		2025-07-01		04
	Phan Thiết	phuong		2025-07-01		68
	Phát Diệm	xa		2025-07-01		37
	Phật Tích	xa		2025-07-01		24
	Phiêng Cằm	xa		2025-07-01		14
	Phiêng Khoài	xa		2025-07-01		14
	Phiêng Pằn	xa		2025-07-01		14
	Phình Giàng	xa		2025-07-01		11
	Phình Hồ	xa		2025-07-01		15
	Phố Bảng	xa		2025-07-01		08
	Phố Hiến	phuong		2025-07-01		33
	Phổ Yên	phuong		2025-07-01		19
	Phong Châu	phuong		2025-07-01		25
	Phong Cốc	phuong		2025-07-01		22
	Phong Điền	several		2025-07-01		phuong:46 xa:92
	Phong Dinh	phuong		2025-07-01		46
	Phong Doanh	xa		2025-07-01		37
	Phong Dụ Hạ	xa		2025-07-01		15
	Phong Dụ Thượng	xa		2025-07-01		15
	Phong Hải	xa		2025-07-01		15
	Phong Hiệp	xa		2025-07-01		96
	Phong Hòa	xa		2025-07-01		82
	Phong Mỹ	xa		2025-07-01		82
	Phong Nẫm	xa		2025-07-01		92
	Phong Nha	xa		2025-07-01		44
	Phong Phú	phuong		2025-07-01		46
	Phong Quang	xa		2025-07-01		19
phong-quang-x2	Phong Quảng	phuong		2025-07-01		46
	Phong Thái	phuong		2025-07-01		46
	Phong Thạnh	xa		2025-07-01		86,96
	Phong Thổ	xa		2025-07-01		12
	Phú An	several		2025-07-01		phuong:79 xa:91
	Phú Bài	phuong		2025-07-01		46
	Phú Bình	xa		2025-07-01		19
	Phú Cát	xa		2025-07-01		01
phu-cat-x2	Phù Cát	xa		2025-07-01		52
	Phú Cường	xa		2025-07-01		82
	Phú Diễn	phuong		2025-07-01		01
	Phú Đình	xa		2025-07-01		19
phu-dinh-x2	Phú Định	phuong		2025-07-01		79
	Phù Đổng	xa		2025-07-01		01
	Phụ Dực	xa		2025-07-01		33
	Phú Giáo	xa		2025-07-01		79
	Phú Hồ	xa		2025-07-01		46
	Phú Hòa	xa		2025-07-01		75,91
	Phú Hòa 1	xa		2025-07-01		66
	Phú Hòa 2	xa		2025-07-01		66
	Phú Hòa Đông	xa		2025-07-01		79
	Phú Hựu	xa		2025-07-01		82
phu-huu-x2	Phú Hữu	xa		2025-07-01		91,92
	Phù Khê	phuong		2025-07-01		24
phu-khe-x2	Phú Khê	xa		2025-07-01		25
	Phú Khương	phuong		2025-07-01		86
	Phú Lạc	xa		2025-07-01		19
	Phú Lâm	several		2025-07-01		xa:75,91 phuong:79
	Phù Lãng	xa		2025-07-01		24
	Phú Lệ	xa		2025-07-01		38
	Phù Liễn	phuong		2025-07-01		31
	Phú Linh	xa		2025-07-01		08
	Phú Lộc	xa		2025-07-01		46,92
	Phú Lợi	phuong		2025-07-01		79,92
	Phú Long	xa		2025-07-01		37
	Phú Lương	several		2025-07-01		phuong:01 xa:08,19
	Phù Lưu	xa		2025-07-01		08
	Phủ Lý	phuong		2025-07-01		37
phu-ly-x2	Phú Lý	xa		2025-07-01		75
	Phú Mỡ	xa		2025-07-01		66
	Phú Mỹ	several		2025-07-01		xa:25,96 phuong:79
	Phù Mỹ Bắc	xa		2025-07-01		52
	Phù Mỹ Đông	xa		2025-07-01		52
	Phù Mỹ Nam	xa		2025-07-01		52
	Phù Mỹ Tây	xa		2025-07-01		52
phu-my-x2	Phù Mỹ	xa		2025-07-01		52
	Phú Nghĩa	xa		2025-07-01		01,75
	Phú Nhuận	phuong		2025-07-01		79
	Phù Ninh	xa		2025-07-01		25
phu-ninh-x2	Phú Ninh	xa		2025-07-01		48
	Phú Phụng	xa		2025-07-01		86
	Phú Quốc	dac-khu		2025-07-01		91
	Phú Quới	xa		2025-07-01		86
	Phú Quý	dac-khu		2025-07-01		68
	Phú Riềng	xa		2025-07-01		75
	Phú Sơn	xa		2025-07-01		37
	Phú Sơn Lâm Hà	xa		2025-07-01		68
	Phú Tâm	xa		2025-07-01		92
	Phú Tân	several		2025-07-01		phuong:86 xa:91,96
	Phú Thái	xa		2025-07-01		31
	Phú Thạnh	phuong		2025-07-01		79
phu-thanh-x2	Phú Thành	xa		2025-07-01		82
	Phú Thiện	xa		2025-07-01		52
	Phú Thịnh	xa		2025-07-01		19
	Phú Thọ	several		2025-07-01		phuong:25,79 xa:82
	Phú Thọ Hòa	phuong		2025-07-01		79
	Phủ Thông	xa		2025-07-01		19
	Phú Thuận	several		2025-07-01		xa:48,86 phuong:79
	Phú Thượng	phuong		2025-07-01		01
	Phú Thủy	phuong		2025-07-01		68
	Phú Trạch	xa		2025-07-01		44
	Phú Trung	xa		2025-07-01		75
	Phú Túc	xa		2025-07-01		52,86
	Phù Vân	phuong		2025-07-01		37
	Phú Vang	xa		2025-07-01		46
	Phú Vinh	xa		2025-07-01		46,75
	Phú Xuân	several		2025-07-01		xa:38,66 phuong:46
	Phú Xuyên	xa		2025-07-01		01,19
	Phù Yên	xa		2025-07-01		14
phu-yen-x2	Phú Yên	phuong		2025-07-01		66
	Phục Hòa	xa		2025-07-01		04
phuc-hoa-x2	Phúc Hòa	xa		2025-07-01		24
	Phúc Khánh	xa		2025-07-01		15
	Phúc Lộc	xa		2025-07-01		01,19,40
	Phúc Lợi	several		2025-07-01		phuong:01 xa:15
	Phúc Sơn	xa		2025-07-01		01
	Phúc Thịnh	xa		2025-07-01		01
	Phúc Thọ	xa		2025-07-01		01
	Phúc Thọ Lâm Hà	xa		2025-07-01		68
	Phúc Thuận	phuong		2025-07-01		19
	Phúc Trạch	xa		2025-07-01		42
	Phúc Yên	phuong		2025-07-01		25
	Phụng Công	xa		2025-07-01		33
	Phụng Hiệp	xa		2025-07-01		92
	Phùng Nguyên	xa		2025-07-01		25
	Phước An	xa		2025-07-01		75
	Phước Bình	phuong		2025-07-01		75
	Phước Chánh	xa		2025-07-01		48
	Phước Chỉ	xa		2025-07-01		80
	Phước Dinh	xa		2025-07-01		56
	Phước Giang	xa		2025-07-01		51
	Phước Hà	xa		2025-07-01		56
	Phước Hải	xa		2025-07-01		79
	Phước Hậu	several		2025-07-01		xa:56 phuong:86
	Phước Hiệp	xa		2025-07-01		48
	Phước Hòa	xa		2025-07-01		79
	Phước Hội	phuong		2025-07-01		68
	Phước Hữu	xa		2025-07-01		56
	Phước Long	several		2025-07-01		phuong:75,79 xa:86,96
	Phước Lý	xa		2025-07-01		80
	Phước Mỹ Trung	xa		2025-07-01		86
	Phước Năng	xa		2025-07-01		48
	Phước Sơn	xa		2025-07-01		75
	Phước Tân	phuong		2025-07-01		75
	Phước Thái	xa		2025-07-01		75
	Phước Thắng	phuong		2025-07-01		79
	Phước Thành	xa		2025-07-01		48,79
phuoc-thanh-x2	Phước Thạnh	xa		2025-07-01		80
	Phước Thới	phuong		2025-07-01		92
	Phước Trà	xa		2025-07-01		48
	Phước Vinh	xa		2025-07-01		80
	Phước Vĩnh Tây	xa		2025-07-01		80
	Phương Bình	xa		2025-07-01		92
	Phượng Dực	xa		2025-07-01		01
	Phương Liệt	phuong		2025-07-01		01
	Phương Liễu	phuong		2025-07-01		24
	Phượng Sơn	phuong		2025-07-01		24
	Phương Thịnh	xa		2025-07-01		82
	Phượng Tiến	xa		2025-07-01		19
	Pleiku	phuong		2025-07-01		52
	Pờ Ly Ngài	xa		2025-07-01		08
	Pờ Tó	xa		2025-07-01		52
	Pơng Drang	xa		2025-07-01		66
	Pù Luông	xa		2025-07-01		38
	Pu Nhi	xa		2025-07-01		11
pu-nhi-x2	Pù Nhi	xa		2025-07-01		38
	Pú Nhung	xa		2025-07-01		11
	Pu Sam Cáp	xa		2025-07-01		12
	Púng Bánh	xa		2025-07-01		14
	Púng Luông	xa		2025-07-01		15
	Quách Phẩm	xa		2025-07-01		96
	Quài Tở	xa		2025-07-01		11
	Quản Bạ	xa		2025-07-01		08
	Quân Chu	xa		2025-07-01		19
	Quan Sơn	xa		2025-07-01		20,38
	Quan Thành	xa		2025-07-01		40
	Quan Triều	phuong		2025-07-01		19
	Quảng Bạch	xa		2025-07-01		19
	Quảng Bị	xa		2025-07-01		01
	Quang Bình	xa		2025-07-01		08
quang-binh-x2	Quảng Bình	xa		2025-07-01		38
	Quảng Châu	xa		2025-07-01		40
	Quang Chiểu	xa		2025-07-01		38
	Quảng Chính	xa		2025-07-01		38
	Quảng Điền	xa		2025-07-01		46
	Quang Đồng	xa		2025-07-01		40
	Quảng Đức	xa		2025-07-01		22
	Quảng Hà	xa		2025-07-01		22
	Quang Hán	xa		2025-07-01		04
	Quang Hanh	phuong		2025-07-01		22
	Quảng Hòa	xa		2025-07-01		68
	Quang Hưng	xa		2025-07-01		33,37
	Quảng Khê	xa		2025-07-01		68
	Quảng La	xa		2025-07-01		22
	Quảng Lâm	xa		2025-07-01		04,11
	Quảng Lập	xa		2025-07-01		68
	Quang Lịch	xa		2025-07-01		33
	Quang Long	xa		2025-07-01		04
	Quang Minh	xa		2025-07-01		01
	Quảng Ngọc	xa		2025-07-01		38
	Quảng Nguyên	xa		2025-07-01		08
	Quảng Ninh	xa		2025-07-01		38,44
	Quảng Oai	xa		2025-07-01		01
	Quảng Phú	several		2025-07-01		phuong:38,48 xa:66,68
	Quang Sơn	xa		2025-07-01		19
quang-son-x2	Quảng Sơn	xa		2025-07-01		68
	Quảng Tân	xa		2025-07-01		22,68
	Quang Thiện	xa		2025-07-01		37
	Quảng Tín	xa		2025-07-01		68
	Quảng Trạch	xa		2025-07-01		44
	Quảng Trị	phuong		2025-07-01		44
	Quảng Trực	xa		2025-07-01		68
	Quang Trung	several		2025-07-01		xa:04,24 phuong:38
	Quảng Uyên	xa		2025-07-01		04
	Quảng Yên	several		2025-07-01		phuong:22 xa:25,38
	Quế Phong	xa		2025-07-01		40
	Quế Phước	xa		2025-07-01		48
	Quế Sơn	xa		2025-07-01		48
	Quế Sơn Trung	xa		2025-07-01		48
	Quế Võ	phuong		2025-07-01		24
	Quốc Khánh	xa		2025-07-01		20
	Quốc Oai	xa		2025-07-01		01
	Quốc Việt	xa		2025-07-01		20
	Quới An	xa		2025-07-01		86
	Quới Điền	xa		2025-07-01		86
	Quới Thiện	xa		2025-07-01		86
	Quỳ Châu	xa		2025-07-01		40
	Quy Đức	xa		2025-07-01		25
	Quý Hòa	xa		2025-07-01		20
	Quỳ Hợp	xa		2025-07-01		40
	Quý Lộc	xa		2025-07-01		38
	Quý Lương	xa		2025-07-01		38
	Quy Mông	xa		2025-07-01		15
	Quỹ Nhất	xa		2025-07-01		37
	Quy Nhơn	phuong		2025-07-01		52
	Quy Nhơn Bắc	phuong		2025-07-01		52
	Quy Nhơn Đông	phuong		2025-07-01		52
	Quy Nhơn Nam	phuong		2025-07-01		52
	Quy Nhơn Tây	phuong		2025-07-01		52
	Quyết Thắng	several		2025-07-01		phuong:19 xa:25,31
	Quỳnh An	xa		2025-07-01		33
	Quỳnh Anh	xa		2025-07-01		40
	Quỳnh Lưu	xa		2025-07-01		37,40
	Quỳnh Mai	phuong		2025-07-01		40
	Quỳnh Nhai	xa		2025-07-01		14
	Quỳnh Phụ	xa		2025-07-01		33
quynh-phu-x2	Quỳnh Phú	xa		2025-07-01		40
	Quỳnh Sơn	xa		2025-07-01		40
	Quỳnh Tam	xa		2025-07-01		40
	Quỳnh Thắng	xa		2025-07-01		40
	Quỳnh Văn	xa		2025-07-01		40
	Rạch Dừa	phuong		2025-07-01		79
	Rạch Giá	phuong		2025-07-01		91
	Rạch Kiến	xa		2025-07-01		80
	Rạng Đông	xa		2025-07-01		37
	Rờ Kơi	xa		2025-07-01		51
	Sa Bình	xa		2025-07-01		51
	Sa Đéc	phuong		2025-07-01		82
	Sa Huỳnh	phuong		2025-07-01		51
	Sa Loong	xa		2025-07-01		51
	Sa Lý	xa		2025-07-01		24
	Sa Pa	phuong		2025-07-01		15
	Sà Phìn	xa		2025-07-01		08
	Sa Thầy	xa		2025-07-01		51
	Sài Gòn	phuong		2025-07-01		79
	Sam Mứn	xa		2025-07-01		11
	Sầm Sơn	phuong		2025-07-01		38
	Sảng Mộc	xa		2025-07-01		19
	Sáng Nhè	xa		2025-07-01		11
	Sao Vàng	xa		2025-07-01		38
	Sen Ngư	xa		2025-07-01		44
	Sì Lở Lầu	xa		2025-07-01		12
	Si Ma Cai	xa		2025-07-01		15
	Si Pa Phìn	xa		2025-07-01		11
	Sín Chải	xa		2025-07-01		11
	Sín Chéng	xa		2025-07-01		15
	Sìn Hồ	xa		2025-07-01		12
	Sin Suối Hồ	xa		2025-07-01		12
	Sín Thầu	xa		2025-07-01		11
	Sính Phình	xa		2025-07-01		11
	Sóc Sơn	xa		2025-07-01		01
	Sóc Trăng	phuong		2025-07-01		92
	Sơn Cẩm Hà	xa		2025-07-01		48
	Sơn Điện	xa		2025-07-01		38
son-dien-x2	Sơn Điền	xa		2025-07-01		68
	Sơn Đồng	xa		2025-07-01		01
son-dong-x2	Sơn Động	xa		2025-07-01		24
son-dong-x3	Sơn Đông	several		2025-07-01		xa:25 phuong:86
	Sơn Dương	xa		2025-07-01		08
	Sơn Giang	xa		2025-07-01		42
	Sơn Hà	xa		2025-07-01		51
son-ha-x2	Sơn Hạ	xa		2025-07-01		51
	Sơn Hải	xa		2025-07-01		24,91
	Sơn Hòa	xa		2025-07-01		66
	Sơn Hồng	xa		2025-07-01		42
	Sơn Kiên	xa		2025-07-01		91
	Sơn Kim 1	xa		2025-07-01		42
	Sơn Kim 2	xa		2025-07-01		42
	Sơn Kỳ	xa		2025-07-01		51
	Sơn Lâm	xa		2025-07-01		40
	Sơn Lang	xa		2025-07-01		52
	Sơn Linh	xa		2025-07-01		51
	Sơn Lộ	xa		2025-07-01		04
	Sơn Lương	xa		2025-07-01		15,25
	Sơn Mai	xa		2025-07-01		51
	Sơn Mỹ	xa		2025-07-01		68
	Sơn Nam	phuong		2025-07-01		33
	Sơn Qui	phuong		2025-07-01		82
	Sơn Tây	several		2025-07-01		phuong:01 xa:42,51
	Sơn Tây Hạ	xa		2025-07-01		51
	Sơn Tây Thượng	xa		2025-07-01		51
	Sơn Thành	xa		2025-07-01		66
	Sơn Thủy	xa		2025-07-01		08,38,51
	Sơn Tiến	xa		2025-07-01		42
	Sơn Tịnh	xa		2025-07-01		51
	Sơn Trà	phuong		2025-07-01		48
	Sơn Vĩ	xa		2025-07-01		08
	Sông Cầu	phuong		2025-07-01		66
	Sông Công	phuong		2025-07-01		19
	Sông Đốc	xa		2025-07-01		96
	Sông Hinh	xa		2025-07-01		66
	Song Khủa	xa		2025-07-01		14
	Sông Kôn	xa		2025-07-01		48
	Song Liễu	phuong		2025-07-01		24
	Sông Lô	xa		2025-07-01		25
	Song Lộc	xa		2025-07-01		86
	Sông Lũy	xa		2025-07-01		68
	Sông Mã	xa		2025-07-01		14
	Song Phú	xa		2025-07-01		86
	Sông Ray	xa		2025-07-01		75
	Sông Trí	phuong		2025-07-01		42
	Sông Vàng	xa		2025-07-01		48
	Sốp Cộp	xa		2025-07-01		14
	SRó	xa		2025-07-01		52
	Sủng Máng	xa		2025-07-01		08
	Suối Dầu	xa		2025-07-01		56
	Suối Hai	xa		2025-07-01		01
	Suối Hiệp	xa		2025-07-01		56
	Suối Kiết	xa		2025-07-01		68
	Suối Tọ	xa		2025-07-01		14
	Suối Trai	xa		2025-07-01		66
	Tạ An Khương	xa		2025-07-01		96
	Tả Củ Tỷ	xa		2025-07-01		15
	Tà Đùng	xa		2025-07-01		68
	Tà Hine	xa		2025-07-01		68
	Tà Hộc	xa		2025-07-01		14
	Tạ Khoa	xa		2025-07-01		14
	Tà Lài	xa		2025-07-01		75
	Tả Lèng	xa		2025-07-01		12
	Tà Năng	xa		2025-07-01		68
	Tả Phìn	xa		2025-07-01		15
	Tà Rụt	xa		2025-07-01		44
	Tà Tổng	xa		2025-07-01		12
	Tả Van	xa		2025-07-01		15
	Tà Xi Láng	xa		2025-07-01		15
	Tà Xùa	xa		2025-07-01		14
	Tài Văn	xa		2025-07-01		92
	Tam Anh	xa		2025-07-01		48
	Tam Bình	several		2025-07-01		phuong:79 xa:86
	Tam Chúc	phuong		2025-07-01		37
	Tam Chung	xa		2025-07-01		38
	Tam Đa	xa		2025-07-01		24
	Tam Đảo	xa		2025-07-01		25
	Tam Điệp	phuong		2025-07-01		37
	Tam Đồng	xa		2025-07-01		40
	Tam Dương	xa		2025-07-01		25
	Tam Dương Bắc	xa		2025-07-01		25
	Tam Giang	xa		2025-07-01		24,66,96
	Tam Hải	xa		2025-07-01		48
	Tam Hiệp	phuong		2025-07-01		75
	Tam Hồng	xa		2025-07-01		25
	Tam Hợp	xa		2025-07-01		40
	Tam Hưng	xa		2025-07-01		01
	Tam Kim	xa		2025-07-01		04
	Tam Kỳ	phuong		2025-07-01		48
	Tam Long	phuong		2025-07-01		79
	Tam Lư	xa		2025-07-01		38
	Tam Mỹ	xa		2025-07-01		48
	Tam Ngãi	xa		2025-07-01		86
	Tam Nông	xa		2025-07-01		25,82
	Tam Phước	phuong		2025-07-01		75
	Tam Quan	phuong		2025-07-01		52
	Tam Quang	xa		2025-07-01		40
	Tam Sơn	several		2025-07-01		phuong:24 xa:25
	Tam Thái	xa		2025-07-01		40
	Tam Thắng	phuong		2025-07-01		79
	Tam Thanh	several		2025-07-01		phuong:20 xa:38
	Tam Tiến	xa		2025-07-01		24
	Tầm Vu	xa		2025-07-01		80
	Tam Xuân	xa		2025-07-01		48
	Tân An	several		2025-07-01		xa:08,31,40,75,86,91 phuong:24,66,80,92
	Tân An Hội	xa		2025-07-01		79
tan-an-x2	Tân Ân	xa		2025-07-01		96
	Tân Biên	xa		2025-07-01		80
	Tân Bình	several		2025-07-01		phuong:79 xa:92
	Tân Châu	several		2025-07-01		xa:40,80 phuong:91
	Tân Chi	xa		2025-07-01		24
	Tân Cương	xa		2025-07-01		19
	Tân Dân	phuong		2025-07-01		38
	Tân Điền	xa		2025-07-01		82
	Tân Dĩnh	xa		2025-07-01		24
tan-dinh-x2	Tân Định	several		2025-07-01		xa:56 phuong:79
	Tân Đoàn	xa		2025-07-01		20
	Tân Đông	xa		2025-07-01		80,82
	Tân Đông Hiệp	phuong		2025-07-01		79
	Tân Dương	xa		2025-07-01		82
	Tân Giang	phuong		2025-07-01		04
	Tân Gianh	xa		2025-07-01		44
	Tân Hà Lâm Hà	xa		2025-07-01		68
	Tân Hải	several		2025-07-01		xa:68 phuong:79
	Tân Hạnh	phuong		2025-07-01		86
	Tân Hào	xa		2025-07-01		86
	Tân Hiệp	several		2025-07-01		xa:48,91 phuong:79
	Tân Hộ Cơ	xa		2025-07-01		82
	Tân Hòa	several		2025-07-01		phuong:25,79 xa:80,82,86,92
	Tân Hội	xa		2025-07-01		68,80,91
	Tân Hồng	xa		2025-07-01		82
	Tân Hợp	xa		2025-07-01		15
	Tân Hưng	several		2025-07-01		phuong:31,79 xa:33,75,80,96
	Tân Hương	xa		2025-07-01		82
	Tân Khai	phuong		2025-07-01		75
	Tân Khánh	several		2025-07-01		xa:19 phuong:79
	Tân Khánh Trung	xa		2025-07-01		82
	Tân Kỳ	xa		2025-07-01		19,31,40
	Tân Lạc	xa		2025-07-01		25
	Tân Lân	xa		2025-07-01		80
	Tân Lập	several		2025-07-01		xa:44,68,80 phuong:66
	Tân Lĩnh	xa		2025-07-01		15
	Tân Lộc	several		2025-07-01		phuong:92 xa:96
	Tân Lợi	xa		2025-07-01		75
	Tân Long	xa		2025-07-01		08,80,82,92
	Tân Long Hội	xa		2025-07-01		86
	Tân Lược	xa		2025-07-01		86
	Tân Mai	several		2025-07-01		xa:25 phuong:40
	Tân Minh	xa		2025-07-01		31,37,68
	Tân Mỹ	several		2025-07-01		xa:08,44 phuong:79
	Tân Ngãi	phuong		2025-07-01		86
	Tân Nhuận Đông	xa		2025-07-01		82
	Tân Nhựt	xa		2025-07-01		79
	Tân Ninh	several		2025-07-01		xa:38 phuong:80
	Tân Pheo	xa		2025-07-01		25
	Tân Phong	several		2025-07-01		phuong:12 xa:14
	Tân Phú	several		2025-07-01		xa:40,80,82,86 phuong:75,79
	Tân Phú Đông	xa		2025-07-01		82
	Tân Phú Trung	xa		2025-07-01		82
	Tân Phước	phuong		2025-07-01		79
	Tân Phước 1	xa		2025-07-01		82
	Tân Phước 2	xa		2025-07-01		82
	Tân Phước 3	xa		2025-07-01		82
	Tân Phước Hưng	xa		2025-07-01		92
	Tân Quan	xa		2025-07-01		75
	Tân Quang	xa		2025-07-01		08
	Tân Quới	xa		2025-07-01		86
	Tân Sơn	several		2025-07-01		xa:24,25 phuong:79
	Tân Sơn Hòa	phuong		2025-07-01		79
	Tân Sơn Nhất	phuong		2025-07-01		79
	Tân Sơn Nhì	phuong		2025-07-01		79
	Tân Tạo	phuong		2025-07-01		79
	Tân Tập	xa		2025-07-01		80
	Tân Tây	xa		2025-07-01		80
	Tân Thanh	xa		2025-07-01		08,37
	Tân Thành Bình	xa		2025-07-01		86
tan-thanh-x2	Tân Thành	several		2025-07-01		xa:19,20,38,44,68,80,82 phuong:79,96
tan-thanh-x3	Tân Thạnh	xa		2025-07-01		80,82,91,92
	Tân Thới	xa		2025-07-01		82
	Tân Thới Hiệp	phuong		2025-07-01		79
	Tân Thuận	several		2025-07-01		xa:33,96 phuong:79
	Tân Thuận Bình	xa		2025-07-01		82
	Tân Thủy	xa		2025-07-01		86
	Tân Tiến	several		2025-07-01		xa:08,20,33,38,66,75,96 phuong:24
	Tân Trào	xa		2025-07-01		08
	Tân Tri	xa		2025-07-01		20
	Tân Triều	phuong		2025-07-01		75
	Tân Trịnh	xa		2025-07-01		08
	Tân Trụ	xa		2025-07-01		80
	Tân Uyên	several		2025-07-01		xa:12 phuong:79
	Tân Văn	xa		2025-07-01		20
	Tân Vĩnh Lộc	xa		2025-07-01		79
	Tân Xuân	xa		2025-07-01		86
	Tân Yên	xa		2025-07-01		14,24
	Tằng Loỏng	xa		2025-07-01		15
	Tăng Nhơn Phú	phuong		2025-07-01		79
	Tánh Linh	xa		2025-07-01		68
	Tập Ngãi	xa		2025-07-01		86
	Tập Sơn	xa		2025-07-01		86
	Tát Ngà	xa		2025-07-01		08
	Tây Cốc	xa		2025-07-01		25
	Tây Đô	xa		2025-07-01		38
	Tây Giang	xa		2025-07-01		48
	Tây Hiếu	phuong		2025-07-01		40
	Tây Hồ	several		2025-07-01		phuong:01 xa:48
	Tây Hòa	xa		2025-07-01		66
	Tây Hoa Lư	phuong		2025-07-01		37
	Tây Khánh Sơn	xa		2025-07-01		56
	Tây Khánh Vĩnh	xa		2025-07-01		56
	Tây Mỗ	phuong		2025-07-01		01
	Tây Nam	phuong		2025-07-01		79
	Tây Nha Trang	phuong		2025-07-01		56
	Tây Ninh Hòa	xa		2025-07-01		56
	Tây Phú	xa		2025-07-01		91
	Tây Phương	xa		2025-07-01		01
	Tây Sơn	xa		2025-07-01		52,66
	Tây Thái Ninh	xa		2025-07-01		33
	Tây Thạnh	phuong		2025-07-01		79
	Tây Thụy Anh	xa		2025-07-01		33
	Tây Tiền Hải	xa		2025-07-01		33
	Tây Trà	xa		2025-07-01		51
	Tây Trà Bồng	xa		2025-07-01		51
	Tây Tựu	phuong		2025-07-01		01
	Tây Yên	xa		2025-07-01		91
	Tây Yên Tử	xa		2025-07-01		24
	Tề Lỗ	xa		2025-07-01		25
	Thác Bà	xa		2025-07-01		15
	Thạch An	xa		2025-07-01		04
	Thạch Bình	xa		2025-07-01		38
	Thạch Hà	xa		2025-07-01		42
	Thạch Khê	xa		2025-07-01		42
	Thạch Khôi	phuong		2025-07-01		31
	Thạch Lạc	xa		2025-07-01		42
	Thạch Lập	xa		2025-07-01		38
	Thạch Quảng	xa		2025-07-01		38
	Thạch Thất	xa		2025-07-01		01
	Thạch Xuân	xa		2025-07-01		42
	Thái Bình	several		2025-07-01		xa:08,20 phuong:33
	Thái Hòa	several		2025-07-01		xa:08,25 phuong:40
	Thái Mỹ	xa		2025-07-01		79
	Thái Ninh	xa		2025-07-01		33
	Thái Sơn	xa		2025-07-01		08
	Thái Tân	xa		2025-07-01		31
	Thái Thụy	xa		2025-07-01		33
	Thần Khê	xa		2025-07-01		33
	Thần Lĩnh	xa		2025-07-01		40
	Thần Sa	xa		2025-07-01		19
	Than Uyên	xa		2025-07-01		12
	Thăng An	xa		2025-07-01		48
	Thăng Bình	xa		2025-07-01		38,48
	Thăng Điền	xa		2025-07-01		48
	Thắng Lộc	xa		2025-07-01		38
	Thắng Lợi	xa		2025-07-01		38
	Thắng Mố	xa		2025-07-01		08
	Thăng Phú	xa		2025-07-01		48
	Thàng Tín	xa		2025-07-01		08
	Thăng Trường	xa		2025-07-01		48
	Thanh An	xa		2025-07-01		11,79
thanh-an-x2	Thạnh An	xa		2025-07-01		79,92
	Thanh Ba	xa		2025-07-01		25
	Thanh Bình	xa		2025-07-01		37,82
	Thành Bình Thọ	xa		2025-07-01		40
thanh-binh-x2	Thạnh Bình	xa		2025-07-01		48,80
	Thanh Bồng	xa		2025-07-01		51
	Thành Công	xa		2025-07-01		04,19
	Thanh Điền	phuong		2025-07-01		80
	Thành Đông	phuong		2025-07-01		31
thanh-dong-x2	Thạnh Đông	xa		2025-07-01		91
	Thạnh Đức	xa		2025-07-01		80
thanh-duc-x2	Thanh Đức	phuong		2025-07-01		86
	Thanh Hà	xa		2025-07-01		31
	Thạnh Hải	xa		2025-07-01		86
	Thạnh Hóa	xa		2025-07-01		80
thanh-hoa-x2	Thanh Hòa	phuong		2025-07-01		82
thanh-hoa-x3	Thạnh Hòa	xa		2025-07-01		92
	Thanh Hưng	xa		2025-07-01		82
thanh-hung-x2	Thạnh Hưng	xa		2025-07-01		91
	Thanh Khê	phuong		2025-07-01		48
	Thanh Kỳ	xa		2025-07-01		38
	Thanh Lâm	xa		2025-07-01		37
	Thanh Liêm	xa		2025-07-01		37
	Thanh Liệt	phuong		2025-07-01		01
	Thạnh Lộc	xa		2025-07-01		91
	Thạnh Lợi	xa		2025-07-01		80
	Thanh Long	xa		2025-07-01		04
	Thanh Mai	xa		2025-07-01		19
	Thanh Miện	xa		2025-07-01		31
	Thanh Miếu	phuong		2025-07-01		25
	Thạnh Mỹ	xa		2025-07-01		48
	Thạnh Mỹ Tây	several		2025-07-01		phuong:79 xa:91
thanh-my-x2	Thanh Mỹ	xa		2025-07-01		82
	Thành Nam	phuong		2025-07-01		37
	Thành Nhất	phuong		2025-07-01		66
	Thanh Nưa	xa		2025-07-01		11
	Thanh Oai	xa		2025-07-01		01
	Thanh Phong	xa		2025-07-01		38
thanh-phong-x2	Thạnh Phong	xa		2025-07-01		86
	Thạnh Phú	xa		2025-07-01		82,86,92
	Thạnh Phước	xa		2025-07-01		80,86
	Thanh Quân	xa		2025-07-01		38
	Thạnh Quới	xa		2025-07-01		92
	Thành Sen	phuong		2025-07-01		42
	Thanh Sơn	xa		2025-07-01		25,37,75
	Thanh Thịnh	xa		2025-07-01		19
	Thành Thới	xa		2025-07-01		86
	Thạnh Thới An	xa		2025-07-01		92
	Thanh Thủy	several		2025-07-01		xa:08,25 phuong:46
	Thanh Trì	xa		2025-07-01		01
thanh-tri-x2	Thạnh Trị	xa		2025-07-01		86
	Thanh Tùng	xa		2025-07-01		96
	Thành Vinh	several		2025-07-01		xa:38 phuong:40
	Thanh Xuân	phuong		2025-07-01		01
thanh-xuan-x2	Thạnh Xuân	xa		2025-07-01		92
	Thanh Yên	xa		2025-07-01		11
	Thảo Nguyên	phuong		2025-07-01		14
	Tháp Mười	xa		2025-07-01		82
	Thất Khê	xa		2025-07-01		20
	Thiên Cầm	xa		2025-07-01		42
	Thiện Hòa	xa		2025-07-01		20
	Thiện Hưng	xa		2025-07-01		75
	Thiên Hương	phuong		2025-07-01		31
	Thiên Lộc	xa		2025-07-01		01
	Thiện Long	xa		2025-07-01		20
	Thiên Nhẫn	xa		2025-07-01		40
	Thiên Phủ	xa		2025-07-01		38
	Thiện Tân	xa		2025-07-01		20
	Thiện Thuật	xa		2025-07-01		20
	Thiện Tín	xa		2025-07-01		51
	Thiên Trường	phuong		2025-07-01		37
	Thiết Ống	xa		2025-07-01		38
	Thiệu Hóa	xa		2025-07-01		38
	Thiệu Quang	xa		2025-07-01		38
	Thiệu Tiến	xa		2025-07-01		38
	Thiệu Toán	xa		2025-07-01		38
	Thiệu Trung	xa		2025-07-01		38
	Thịnh Minh	xa		2025-07-01		25
	Thọ Bình	xa		2025-07-01		38
	Thổ Châu	dac-khu		2025-07-01		91
	Thọ Lập	xa		2025-07-01		38
	Thọ Long	xa		2025-07-01		38
	Thọ Ngọc	xa		2025-07-01		38
	Thọ Phong	xa		2025-07-01		51
	Thọ Phú	xa		2025-07-01		38
	Thọ Sơn	xa		2025-07-01		75
	Thổ Tang	xa		2025-07-01		25
	Thọ Văn	xa		2025-07-01		25
	Thọ Xuân	xa		2025-07-01		38
	Thoại Sơn	xa		2025-07-01		91
	Thới An	phuong		2025-07-01		79
	Thới An Đông	phuong		2025-07-01		92
	Thới An Hội	xa		2025-07-01		92
	Thới Bình	xa		2025-07-01		96
	Thới Hòa	phuong		2025-07-01		79
	Thới Hưng	xa		2025-07-01		92
	Thới Lai	xa		2025-07-01		92
	Thới Long	phuong		2025-07-01		92
	Thới Sơn	phuong		2025-07-01		82,91
	Thới Thuận	xa		2025-07-01		86
	Thông Nguyên	xa		2025-07-01		08
	Thống Nhất	several		2025-07-01		xa:20,22,75 phuong:25,52
	Thông Nông	xa		2025-07-01		04
	Thông Tây Hội	phuong		2025-07-01		79
	Thông Thụ	xa		2025-07-01		40
	Thốt Nốt	phuong		2025-07-01		92
	Thu Bồn	xa		2025-07-01		48
	Thu Cúc	xa		2025-07-01		25
	Thủ Dầu Một	phuong		2025-07-01		79
	Thủ Đức	phuong		2025-07-01		79
	Thư Lâm	xa		2025-07-01		01
	Thu Lũm	xa		2025-07-01		12
	Thủ Thừa	xa		2025-07-01		80
	Thư Trì	xa		2025-07-01		33
	Thư Vũ	xa		2025-07-01		33
	Thuận An	several		2025-07-01		xa:01,68 phuong:46,79
	Thuận Bắc	xa		2025-07-01		56
	Thuận Châu	xa		2025-07-01		14
	Thuận Giao	phuong		2025-07-01		79
	Thuận Hạnh	xa		2025-07-01		68
	Thuận Hòa	xa		2025-07-01		08,92
thuan-hoa-x2	Thuận Hóa	phuong		2025-07-01		46
	Thuận Hưng	phuong		2025-07-01		92
	Thuận Lợi	xa		2025-07-01		75
	Thuận Mỹ	xa		2025-07-01		80
	Thuận Nam	xa		2025-07-01		56
	Thuận Thành	phuong		2025-07-01		24
	Thuần Trung	xa		2025-07-01		40
	Thục Phán	phuong		2025-07-01		04
	Thung Nai	xa		2025-07-01		25
	Thượng Bằng La	xa		2025-07-01		15
	Thượng Cát	phuong		2025-07-01		01
	Thượng Cốc	xa		2025-07-01		25
	Thượng Đức	xa		2025-07-01		42,48
	Thượng Hà	xa		2025-07-01		15
	Thượng Hồng	several		2025-07-01		xa:31 phuong:33
	Thường Lạc	phuong		2025-07-01		82
	Thượng Lâm	xa		2025-07-01		08
	Thượng Long	xa		2025-07-01		25
	Thượng Minh	xa		2025-07-01		19
	Thượng Ninh	xa		2025-07-01		38
	Thượng Nông	xa		2025-07-01		08
	Thượng Phúc	xa		2025-07-01		01
	Thường Phước	xa		2025-07-01		82
	Thượng Quan	xa		2025-07-01		19
	Thượng Sơn	xa		2025-07-01		08
	Thường Tân	xa		2025-07-01		79
	Thường Tín	xa		2025-07-01		01
	Thượng Trạch	xa		2025-07-01		44
	Thường Xuân	xa		2025-07-01		38
	Thụy Anh	xa		2025-07-01		33
	Thụy Hùng	xa		2025-07-01		20
	Thủy Nguyên	phuong		2025-07-01		31
	Thủy Xuân	phuong		2025-07-01		46
	Tìa Dình	xa		2025-07-01		11
	Tích Lương	phuong		2025-07-01		19
	Tiên Điền	xa		2025-07-01		42
	Tiên Đồng	xa		2025-07-01		40
	Tiên Du	xa		2025-07-01		24
	Tiền Hải	xa		2025-07-01		33
tien-hai-x2	Tiên Hải	xa		2025-07-01		91
	Tiên Hoa	xa		2025-07-01		33
	Tiên Hưng	xa		2025-07-01		33
	Tiên La	xa		2025-07-01		33
	Tiên Lãng	xa		2025-07-01		31
	Tiên Lữ	xa		2025-07-01		25,33
	Tiên Lục	xa		2025-07-01		24
	Tiên Lương	xa		2025-07-01		25
	Tiên Minh	xa		2025-07-01		31
	Tiên Nguyên	xa		2025-07-01		08
	Tiền Phong	several		2025-07-01		phuong:24 xa:25,40
	Tiên Phước	xa		2025-07-01		48
	Tiên Sơn	phuong		2025-07-01		37
	Tiến Thắng	xa		2025-07-01		01
	Tiến Thành	phuong		2025-07-01		68
	Tiên Thủy	xa		2025-07-01		86
	Tiên Tiến	xa		2025-07-01		33
	Tiên Trang	xa		2025-07-01		38
	Tiên Yên	xa		2025-07-01		08,22
	Tiểu Cần	xa		2025-07-01		86
	Tịnh Biên	phuong		2025-07-01		91
	Tĩnh Gia	phuong		2025-07-01		38
	Tịnh Khê	xa		2025-07-01		51
	Tĩnh Túc	xa		2025-07-01		04
	Tô Châu	phuong		2025-07-01		91
	Tô Hiệu	phuong		2025-07-01		14
	Tô Múa	xa		2025-07-01		14
	Tơ Tung	xa		2025-07-01		52
	Toàn Lưu	xa		2025-07-01		42
	Toàn Thắng	xa		2025-07-01		25
	Tổng Cọt	xa		2025-07-01		04
	Tống Sơn	xa		2025-07-01		38
	Tống Trân	xa		2025-07-01		33
	Trà Bồng	xa		2025-07-01		51
	Trà Câu	phuong		2025-07-01		51
	Trà Côn	xa		2025-07-01		86
	Trà Cú	xa		2025-07-01		86
	Trà Đốc	xa		2025-07-01		48
	Trà Giang	xa		2025-07-01		33,51
	Trà Giáp	xa		2025-07-01		48
	Trà Leng	xa		2025-07-01		48
	Trà Liên	xa		2025-07-01		48
	Trà Lĩnh	xa		2025-07-01		04
tra-linh-x2	Trà Linh	xa		2025-07-01		48
	Trà Lý	phuong		2025-07-01		33
	Trà My	xa		2025-07-01		48
	Trà Ôn	xa		2025-07-01		86
	Trà Tân	xa		2025-07-01		48,68
	Trà Tập	xa		2025-07-01		48
	Trà Vân	xa		2025-07-01		48
	Trà Vinh	phuong		2025-07-01		86
	Trà Vong	xa		2025-07-01		80
	Trại Cau	xa		2025-07-01		19
	Tràm Chim	xa		2025-07-01		82
	Trạm Lộ	phuong		2025-07-01		24
	Trạm Tấu	xa		2025-07-01		15
	Trạm Thản	xa		2025-07-01		25
	Trấn Biên	phuong		2025-07-01		75
	Trần Đề	xa		2025-07-01		92
	Trần Hưng Đạo	phuong		2025-07-01		31,33
	Trần Lãm	phuong		2025-07-01		33
	Trần Liễu	phuong		2025-07-01		31
	Trần Nhân Tông	phuong		2025-07-01		31
	Trần Phán	xa		2025-07-01		96
	Trần Phú	several		2025-07-01		xa:01,19,31 phuong:42
	Trần Thương	xa		2025-07-01		37
	Trần Văn Thời	xa		2025-07-01		96
	Trấn Yên	xa		2025-07-01		15
	Trảng Bàng	phuong		2025-07-01		80
	Trảng Bom	phuong		2025-07-01		75
	Trảng Dài	phuong		2025-07-01		75
	Tràng Định	xa		2025-07-01		20
	Tràng Xá	xa		2025-07-01		19
	Trị An	phuong		2025-07-01		75
	Tri Lễ	xa		2025-07-01		20,40
	Trí Phải	xa		2025-07-01		96
	Tri Phú	xa		2025-07-01		08
	Trí Quả	phuong		2025-07-01		24
	Tri Tôn	xa		2025-07-01		91
	Triệu Bình	xa		2025-07-01		44
	Triệu Cơ	xa		2025-07-01		44
	Triệu Lộc	xa		2025-07-01		38
	Triệu Phong	xa		2025-07-01		44
	Triệu Sơn	xa		2025-07-01		38
	Triệu Việt Vương	xa		2025-07-01		33
	Trịnh Tường	xa		2025-07-01		15
	Trừ Văn Thố	xa		2025-07-01		79
	Trúc Lâm	phuong		2025-07-01		38
	Trực Ninh	xa		2025-07-01		37
	Trung An	phuong		2025-07-01		82
	Trung Chính	xa		2025-07-01		24,38
	Trung Giã	xa		2025-07-01		01
	Trung Hà	xa		2025-07-01		08
trung-ha-x2	Trung Hạ	xa		2025-07-01		38
	Trung Hiệp	xa		2025-07-01		86
	Trung Hội	xa		2025-07-01		19
	Trung Hưng	xa		2025-07-01		92
	Trung Kênh	xa		2025-07-01		24
	Trùng Khánh	xa		2025-07-01		04
	Trung Khánh Vĩnh	xa		2025-07-01		56
	Trung Lộc	xa		2025-07-01		40
	Trung Lý	xa		2025-07-01		38
	Trung Mỹ Tây	phuong		2025-07-01		79
	Trung Ngãi	xa		2025-07-01		86
	Trung Nhứt	phuong		2025-07-01		92
	Trung Sơn	several		2025-07-01		xa:08,25,38 phuong:37
	Trung Tâm	phuong		2025-07-01		15
	Trung Thành	several		2025-07-01		phuong:19 xa:38,86
	Trung Thịnh	xa		2025-07-01		08
	Trung Thuần	xa		2025-07-01		44
	Trường Giang	xa		2025-07-01		51
	Trường Hà	xa		2025-07-01		04
	Trường Khánh	xa		2025-07-01		92
	Trường Lâm	xa		2025-07-01		38
	Trường Long	xa		2025-07-01		92
	Trường Long Hòa	phuong		2025-07-01		86
	Trường Long Tây	xa		2025-07-01		92
	Trường Lưu	xa		2025-07-01		42
	Truông Mít	xa		2025-07-01		80
	Trường Ninh	xa		2025-07-01		44
	Trường Phú	xa		2025-07-01		44
	Trương Quang Trọng	phuong		2025-07-01		51
	Trường Sa	dac-khu		2025-07-01		56
	Trường Sinh	xa		2025-07-01		08
	Trường Sơn	xa		2025-07-01		24,44
	Trường Tân	xa		2025-07-01		31
	Trường Thành	xa		2025-07-01		92
	Trường Thi	phuong		2025-07-01		37
	Trường Văn	xa		2025-07-01		38
	Trường Vinh	phuong		2025-07-01		40
	Trường Xuân	xa		2025-07-01		68,82,92
	Tu Bông	xa		2025-07-01		56
	Tứ Kỳ	xa		2025-07-01		31
	Tự Lạn	phuong		2025-07-01		24
	Tú Lệ	xa		2025-07-01		15
	Từ Liêm	phuong		2025-07-01		01
	Tứ Minh	phuong		2025-07-01		31
	Tu Mơ Rông	xa		2025-07-01		51
	Tứ Mỹ	xa		2025-07-01		42
	Tư Nghĩa	xa		2025-07-01		51
	Từ Sơn	phuong		2025-07-01		24
	Tu Vũ	xa		2025-07-01		25
	Tủa Chùa	xa		2025-07-01		11
	Tủa Sín Chải	xa		2025-07-01		12
	Tủa Thàng	xa		2025-07-01		11
	Tuần Châu	phuong		2025-07-01		22
	Tuấn Đạo	xa		2025-07-01		24
	Tuần Giáo	xa		2025-07-01		11
	Tuấn Sơn	xa		2025-07-01		20
	Tuệ Tĩnh	xa		2025-07-01		31
	Tùng Bá	xa		2025-07-01		08
	Tùng Lộc	xa		2025-07-01		42
	Tùng Thiện	phuong		2025-07-01		01
	Tùng Vài	xa		2025-07-01		08
	Tương Dương	xa		2025-07-01		40
	Tường Hạ	xa		2025-07-01		14
	Tượng Lĩnh	xa		2025-07-01		38
	Tương Mai	phuong		2025-07-01		01
	Tuy An Bắc	xa		2025-07-01		66
	Tuy An Đông	xa		2025-07-01		66
	Tuy An Nam	xa		2025-07-01		66
	Tuy An Tây	xa		2025-07-01		66
	Tuy Đức	xa		2025-07-01		68
	Tuy Hòa	phuong		2025-07-01		66
	Tuy Phong	xa		2025-07-01		68
	Tuy Phước	xa		2025-07-01		52
	Tuy Phước Bắc	xa		2025-07-01		52
	Tuy Phước Đông	xa		2025-07-01		52
	Tuy Phước Tây	xa		2025-07-01		52
	Tuyên Bình	xa		2025-07-01		44,80
	Tuyên Hóa	xa		2025-07-01		44
	Tuyên Lâm	xa		2025-07-01		44
	Tuyên Phú	xa		2025-07-01		44
	Tuyên Quang	xa		2025-07-01		68
	Tuyên Sơn	xa		2025-07-01		44
	Tuyên Thạnh	xa		2025-07-01		80
	U Minh	xa		2025-07-01		96
	U Minh Thượng	xa		2025-07-01		91
	Uar	xa		2025-07-01		52
	Ứng Hòa	xa		2025-07-01		01
	Ứng Thiên	xa		2025-07-01		01
	Uông Bí	phuong		2025-07-01		22
	Vàm Cỏ	xa		2025-07-01		80
	Vạn An	xa		2025-07-01		40
	Văn Bàn	xa		2025-07-01		15
van-ban-x2	Vân Bán	xa		2025-07-01		25
	Vân Canh	xa		2025-07-01		52
	Văn Chấn	xa		2025-07-01		15
	Vân Đình	xa		2025-07-01		01
	Vân Đồn	dac-khu		2025-07-01		22
	Vân Du	xa		2025-07-01		38,40
	Vạn Đức	xa		2025-07-01		52
	Văn Giang	xa		2025-07-01		33
	Vân Hà	phuong		2025-07-01		24
	Văn Hán	xa		2025-07-01		19
	Văn Hiến	xa		2025-07-01		40
	Vân Hồ	xa		2025-07-01		14
	Vân Hòa	xa		2025-07-01		66
	Vạn Hưng	xa		2025-07-01		56
	Vân Khánh	xa		2025-07-01		91
	Văn Kiều	xa		2025-07-01		40
	Văn Lang	xa		2025-07-01		19,25
van-lang-x2	Văn Lăng	xa		2025-07-01		19
van-lang-x3	Văn Lãng	xa		2025-07-01		20
	Vạn Linh	xa		2025-07-01		20
	Vạn Lộc	xa		2025-07-01		38
	Văn Miếu	xa		2025-07-01		25
	Văn Miếu - Quốc Tử Giám	phuong		2025-07-01		01
	Văn Môn	xa		2025-07-01		24
	Vân Nham	xa		2025-07-01		20
	Văn Nho	xa		2025-07-01		38
	Vạn Ninh	xa		2025-07-01		56
	Văn Phú	several		2025-07-01		phuong:15 xa:38
van-phu-x2	Vạn Phú	xa		2025-07-01		19
van-phu-x3	Vân Phú	phuong		2025-07-01		25
	Văn Quan	xa		2025-07-01		20
	Vân Sơn	several		2025-07-01		phuong:14 xa:24,25
	Vạn Thắng	xa		2025-07-01		37,56
	Vân Tụ	xa		2025-07-01		40
	Vạn Tường	xa		2025-07-01		51
	Vạn Xuân	several		2025-07-01		phuong:19 xa:25,33,38
	Vàng Danh	phuong		2025-07-01		22
	Vật Lại	xa		2025-07-01		01
	Vệ Giang	xa		2025-07-01		51
	Vị Khê	phuong		2025-07-01		37
	Vị Tân	phuong		2025-07-01		92
	Vị Thanh	phuong		2025-07-01		92
	Vị Thanh 1	xa		2025-07-01		92
	Vị Thủy	xa		2025-07-01		92
	Vị Xuyên	xa		2025-07-01		08
	Việt An	xa		2025-07-01		48
	Việt Hòa	phuong		2025-07-01		31
	Việt Hồng	xa		2025-07-01		15
	Việt Hưng	phuong		2025-07-01		01,22
	Việt Khê	xa		2025-07-01		31
	Việt Lâm	xa		2025-07-01		08
	Việt Tiến	xa		2025-07-01		33
	Việt Trì	phuong		2025-07-01		25
	Việt Xuyên	xa		2025-07-01		42
	Việt Yên	several		2025-07-01		phuong:24 xa:33
	Vĩnh Am	xa		2025-07-01		31
	Vĩnh An	xa		2025-07-01		25,91
	Vĩnh Bảo	xa		2025-07-01		31
	Vĩnh Bình	xa		2025-07-01		82,91
	Vĩnh Chân	xa		2025-07-01		25
	Vĩnh Châu	several		2025-07-01		xa:80 phuong:92
	Vĩnh Công	xa		2025-07-01		80
	Vĩnh Điều	xa		2025-07-01		91
	Vĩnh Định	xa		2025-07-01		44
	Vĩnh Gia	xa		2025-07-01		91
	Vĩnh Hải	xa		2025-07-01		31,56,92
	Vĩnh Hanh	xa		2025-07-01		91
	Vĩnh Hảo	xa		2025-07-01		68
	Vĩnh Hậu	xa		2025-07-01		91,96
	Vĩnh Hòa	xa		2025-07-01		31,91
	Vĩnh Hòa Hưng	xa		2025-07-01		91
	Vĩnh Hoàng	xa		2025-07-01		44
	Vĩnh Hội	phuong		2025-07-01		79
	Vĩnh Hưng	several		2025-07-01		phuong:01 xa:25,80
vinh-hung-x2	Vinh Hưng	phuong		2025-07-01		40
	Vĩnh Hựu	xa		2025-07-01		82
	Vĩnh Kim	xa		2025-07-01		82
vinh-kim-x2	Vinh Kim	xa		2025-07-01		86
	Vĩnh Lại	xa		2025-07-01		31
	Vĩnh Linh	xa		2025-07-01		44
	Vĩnh Lộc	xa		2025-07-01		38,79,96
vinh-loc-x2	Vinh Lộc	several		2025-07-01		phuong:40 xa:46
	Vĩnh Lợi	xa		2025-07-01		92,96
	Vĩnh Mỹ	xa		2025-07-01		96
	Vĩnh Phong	xa		2025-07-01		91
	Vĩnh Phú	xa		2025-07-01		25
vinh-phu-x2	Vinh Phú	phuong		2025-07-01		40
	Vĩnh Phúc	phuong		2025-07-01		25
	Vĩnh Phước	several		2025-07-01		phuong:92 xa:96
	Vĩnh Quang	xa		2025-07-01		52
	Vinh Quý	xa		2025-07-01		04
	Vĩnh Sơn	xa		2025-07-01		52
	Vĩnh Tân	phuong		2025-07-01		79
	Vĩnh Tế	phuong		2025-07-01		91
	Vĩnh Thanh	xa		2025-07-01		01,96
	Vĩnh Thạnh Trung	xa		2025-07-01		91
vinh-thanh-x2	Vĩnh Thành	xa		2025-07-01		25,86
vinh-thanh-x3	Vĩnh Thạnh	xa		2025-07-01		52,80,92
	Vĩnh Thịnh	xa		2025-07-01		31,52
	Vĩnh Thông	several		2025-07-01		xa:19 phuong:91
	Vĩnh Thuận	xa		2025-07-01		31,91
	Vĩnh Thuận Đông	xa		2025-07-01		92
	Vĩnh Thực	xa		2025-07-01		22
	Vĩnh Thủy	xa		2025-07-01		44
	Vĩnh Trạch	several		2025-07-01		xa:91 phuong:96
	Vĩnh Trinh	xa		2025-07-01		92
	Vĩnh Trụ	xa		2025-07-01		37
	Vĩnh Tường	xa		2025-07-01		25,40,92
	Vĩnh Tuy	several		2025-07-01		phuong:01 xa:08,91
	Vĩnh Viễn	xa		2025-07-01		92
	Vĩnh Xuân	xa		2025-07-01		86
	Vĩnh Xương	xa		2025-07-01		91
	Vĩnh Yên	phuong		2025-07-01		25
	Võ Cường	phuong		2025-07-01		24
	Võ Lao	xa		2025-07-01		15
	Võ Miếu	xa		2025-07-01		25
	Võ Nhai	xa		2025-07-01		19
	Vô Tranh	xa		2025-07-01		19
	Vụ Bản	xa		2025-07-01		37
	Vụ Bổn	xa		2025-07-01		66
	Vũ Dương	xa		2025-07-01		37
	Vu Gia	xa		2025-07-01		48
	Vũ Lăng	xa		2025-07-01		20
	Vũ Lễ	xa		2025-07-01		20
	Vũ Ninh	phuong		2025-07-01		24
	Vũ Phúc	phuong		2025-07-01		33
	Vũ Quang	xa		2025-07-01		42
	Vũ Quý	xa		2025-07-01		33
	Vũ Thư	xa		2025-07-01		33
	Vũ Tiên	xa		2025-07-01		33
	Vũng Áng	phuong		2025-07-01		42
	Vũng Tàu	phuong		2025-07-01		79
	Vườn Lài	phuong		2025-07-01		79
	Vỹ Dạ	phuong		2025-07-01		46
	Xa Dung	xa		2025-07-01		11
	Xà Phiên	xa		2025-07-01		92
	Xím Vàng	xa		2025-07-01		14
	Xín Mần	xa		2025-07-01		08
	Xóm Chiếu	phuong		2025-07-01		79
	Xốp	xa		2025-07-01		51
	Xuân Ái	xa		2025-07-01		15
	Xuân An	xa		2025-07-01		52
	Xuân Bắc	xa		2025-07-01		75
	Xuân Bình	xa		2025-07-01		38
	Xuân Cẩm	xa		2025-07-01		24
	Xuân Cảnh	xa		2025-07-01		66
	Xuân Chinh	xa		2025-07-01		38
	Xuân Đài	several		2025-07-01		xa:25 phuong:66
	Xuân Đỉnh	phuong		2025-07-01		01
xuan-dinh-x2	Xuân Định	xa		2025-07-01		75
	Xuân Đông	xa		2025-07-01		75
	Xuân Du	xa		2025-07-01		38
	Xuân Dương	xa		2025-07-01		19,20
xuan-duong-x2	Xuân Đường	xa		2025-07-01		75
	Xuân Giang	xa		2025-07-01		08,37
	Xuân Hải	xa		2025-07-01		56
	Xuân Hòa	several		2025-07-01		xa:15,38,75 phuong:25,79
	Xuân Hồng	xa		2025-07-01		37
	Xuân Hưng	xa		2025-07-01		37
	Xuân Hương - Đà Lạt	phuong		2025-07-01		68
	Xuân Lâm	xa		2025-07-01		40
	Xuân Lãng	xa		2025-07-01		25
	Xuân Lãnh	xa		2025-07-01		66
	Xuân Lập	several		2025-07-01		xa:38 phuong:75
	Xuân Lộc	several		2025-07-01		xa:42,66 phuong:75
	Xuân Lũng	xa		2025-07-01		25
	Xuân Lương	xa		2025-07-01		24
	Xuân Mai	xa		2025-07-01		01
	Xuân Nha	xa		2025-07-01		14
	Xuân Phú	xa		2025-07-01		48,75
	Xuân Phước	xa		2025-07-01		66
	Xuân Phương	phuong		2025-07-01		01
	Xuân Quang	xa		2025-07-01		15
	Xuân Quế	xa		2025-07-01		75
	Xuân Sơn	xa		2025-07-01		79
	Xuân Thái	xa		2025-07-01		38
	Xuân Thành	xa		2025-07-01		75
	Xuân Thọ	xa		2025-07-01		66
	Xuân Thới Sơn	xa		2025-07-01		79
	Xuân Tín	xa		2025-07-01		38
	Xuân Trúc	xa		2025-07-01		33
	Xuân Trường	xa		2025-07-01		04,37
	Xuân Trường - Đà Lạt	phuong		2025-07-01		68
	Xuân Vân	xa		2025-07-01		08
	Xuân Viên	xa		2025-07-01		25
	Xuyên Mộc	xa		2025-07-01		79
	Y Tý	xa		2025-07-01		15
	Ý Yên	xa		2025-07-01		37
	Ya Hội	xa		2025-07-01		52
	Ya Ly	xa		2025-07-01		51
	Ya Ma	xa		2025-07-01		52
	Yang Mao	xa		2025-07-01		66
	Yên Bài	xa		2025-07-01		01
yen-bai-x2	Yên Bái	phuong		2025-07-01		15
	Yên Bình	xa		2025-07-01		15,19,20
	Yên Châu	xa		2025-07-01		14
	Yên Cường	xa		2025-07-01		08,37
	Yên Định	xa		2025-07-01		24,38
	Yên Đồng	xa		2025-07-01		37
	Yên Dũng	phuong		2025-07-01		24
	Yên Hòa	several		2025-07-01		phuong:01 xa:40,42
yen-hoa-x2	Yên Hoa	xa		2025-07-01		08
	Yên Khánh	xa		2025-07-01		37
	Yên Khương	xa		2025-07-01		38
	Yên Kỳ	xa		2025-07-01		25
	Yên Lạc	xa		2025-07-01		25
	Yên Lãng	xa		2025-07-01		01,25
	Yên Lập	xa		2025-07-01		08,25
	Yên Mạc	xa		2025-07-01		37
	Yên Minh	xa		2025-07-01		08
	Yên Mô	xa		2025-07-01		37
	Yên Mỹ	xa		2025-07-01		33
	Yên Na	xa		2025-07-01		40
	Yên Nghĩa	phuong		2025-07-01		01
	Yên Nguyên	xa		2025-07-01		08
	Yên Nhân	xa		2025-07-01		38
	Yên Ninh	xa		2025-07-01		38
	Yên Phong	xa		2025-07-01		19,24
	Yên Phú	xa		2025-07-01		08,25,38
	Yên Phúc	xa		2025-07-01		20
	Yên Sở	phuong		2025-07-01		01
	Yên Sơn	several		2025-07-01		xa:08,14,25 phuong:37
	Yên Thắng	several		2025-07-01		phuong:37 xa:38
	Yên Thành	xa		2025-07-01		08,15,40
	Yên Thế	xa		2025-07-01		24
	Yên Thịnh	xa		2025-07-01		19
	Yên Thổ	xa		2025-07-01		04
yen-tho-x2	Yên Thọ	xa		2025-07-01		38
	Yên Thủy	xa		2025-07-01		25
	Yên Trạch	xa		2025-07-01		19
	Yên Trị	xa		2025-07-01		25
	Yên Trung	xa		2025-07-01		24,40
	Yên Trường	xa		2025-07-01		38
	Yên Tử	phuong		2025-07-01		22
yen-tu-x2	Yên Từ	xa		2025-07-01		37
	Yên Xuân	xa		2025-07-01		01,40
	Yết Kiêu	xa		2025-07-01		31`;
