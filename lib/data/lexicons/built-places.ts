// Generated from corpus/lexicons/built-places.tsv by `npm run data`. Do not edit.

export const BUILT_PLACES: string = `id	forms	type	canonical	valid_from	valid_to	where
built.ai-nam-quan	Ải Nam Quan	gate
built.atk-dinh-hoa	ATK Định Hóa	landmark
built.bac-luan-ii	Bắc Luân II	gate
built.bao-tang-ho-chi-minh	Bảo tàng Hồ Chí Minh	landmark
built.bao-tang-lich-su-quoc-gia	Bảo tàng Lịch sử Quốc gia	landmark
built.ben-bach-dang	Bến Bạch Đằng	landmark
built.ben-nha-rong	Bến Nhà Rồng	port
built.ben-xe-giap-bat	Bến xe Giáp Bát	railway
built.ben-xe-mien-dong	Bến xe Miền Đông	railway
built.ben-xe-mien-tay	Bến xe Miền Tây	railway
built.ben-xe-my-dinh	Bến xe Mỹ Đình	railway
built.bo-xit-nhan-co	Bô xít Nhân Cơ|Nhân Cơ	plant
built.bo-xit-tan-rai	Bô xít Tân Rai|Tân Rai	plant
built.bot-cai-lay	BOT Cai Lậy|trạm BOT Cai Lậy	works
built.bot-giay-phuong-nam	Bột giấy Phương Nam	plant
built.buu-dien-tp-hcm	Bưu điện TP.HCM	landmark
built.cang-ca-na	Cảng Cà Ná	port
built.cang-cai-cui	Cảng Cái Cui	port
built.cang-cai-lan	Cảng Cái Lân	port
built.cang-cai-mep	Cảng Cái Mép	port
built.cang-cai-mep-thi-vai	Cảng Cái Mép - Thị Vải|Cái Mép - Thị Vải	port
built.cang-cam-ranh	Cảng Cam Ranh|cảng quốc tế Cam Ranh	port
built.cang-can-gio	Cảng Cần Giờ|cảng trung chuyển quốc tế Cần Giờ	port
built.cang-cat-lai	Cảng Cát Lái|Cát Lái	port
built.cang-chan-may	Cảng Chân Mây	port
built.cang-cua-lo	Cảng Cửa Lò	port
built.cang-da-nang	Cảng Đà Nẵng	port
built.cang-dung-quat	Cảng Dung Quất	port
built.cang-hai-phong	Cảng Hải Phòng	port
built.cang-hiep-phuoc	Cảng Hiệp Phước	port
built.cang-hon-khoai	Cảng Hòn Khoai	port
built.cang-hon-la	Cảng Hòn La	port
built.cang-ky-ha	Cảng Kỳ Hà	port
built.cang-lach-huyen	Cảng Lạch Huyện|Cảng cửa ngõ quốc tế Lạch Huyện|Cảng quốc tế Lạch Huyện	port
built.cang-lien-chieu	Cảng Liên Chiểu	port
built.cang-my-thuy	Cảng Mỹ Thủy	port
built.cang-nam-do-son	Cảng Nam Đồ Sơn	port
built.cang-nghi-son	Cảng Nghi Sơn	port
built.cang-nha-trang	Cảng Nha Trang	port
built.cang-quy-nhon	Cảng Quy Nhơn	port
built.cang-sai-gon	Cảng Sài Gòn	port
built.cang-son-duong	Cảng Sơn Dương	port
built.cang-tien-sa	Cảng Tiên Sa	port
built.cang-tran-de	Cảng Trần Đề|cảng nước sâu Trần Đề	port
built.cang-van-phong	Cảng Vân Phong	port
built.cang-vinh-tan	Cảng Vĩnh Tân	port
built.cang-vung-ang	Cảng Vũng Áng	port
built.cao-toc-bac-giang-lang-son	Cao tốc Bắc Giang - Lạng Sơn	road
built.cao-toc-bac-nam	Cao tốc Bắc - Nam|cao tốc Bắc - Nam phía Đông|đường cao tốc Bắc - Nam|cao tốc Bắc Nam|cao tốc Bắc-Nam	road
built.cao-toc-bao-loc-lien-khuong	Cao tốc Bảo Lộc - Liên Khương	road
built.cao-toc-ben-luc-long-thanh	Cao tốc Bến Lức - Long Thành	road
built.cao-toc-bien-hoa-vung-tau	Cao tốc Biên Hòa - Vũng Tàu	road
built.cao-toc-cam-lam-vinh-hao	Cao tốc Cam Lâm - Vĩnh Hảo	road
built.cao-toc-cam-lo-la-son	Cao tốc Cam Lộ - La Sơn	road
built.cao-toc-cam-lo-lao-bao	Cao tốc Cam Lộ - Lao Bảo	road
built.cao-toc-can-tho-ca-mau	Cao tốc Cần Thơ - Cà Mau	road
built.cao-toc-cao-bo-mai-son	Cao tốc Cao Bồ - Mai Sơn	road
built.cao-toc-cau-gie-ninh-binh	Cao tốc Cầu Giẽ - Ninh Bình	road
built.cao-toc-chau-doc-can-tho-soc-trang	Cao tốc Châu Đốc - Cần Thơ - Sóc Trăng	road
built.cao-toc-da-nang-quang-ngai	Cao tốc Đà Nẵng - Quảng Ngãi	road
built.cao-toc-dau-giay-lien-khuong	Cao tốc Dầu Giây - Liên Khương	road
built.cao-toc-dien-chau-bai-vot	Cao tốc Diễn Châu - Bãi Vọt	road
built.cao-toc-dong-dang-tra-linh	Cao tốc Đồng Đăng - Trà Lĩnh	road
built.cao-toc-gia-nghia-chon-thanh	Cao tốc Gia Nghĩa - Chơn Thành	road
built.cao-toc-ha-long-hai-phong	Cao tốc Hạ Long - Hải Phòng	road
built.cao-toc-ha-long-van-don	Cao tốc Hạ Long - Vân Đồn	road
built.cao-toc-ha-noi-hai-phong	Cao tốc Hà Nội - Hải Phòng	road
built.cao-toc-ha-noi-thai-nguyen	Cao tốc Hà Nội - Thái Nguyên	road
built.cao-toc-hoa-binh-moc-chau	Cao tốc Hòa Bình - Mộc Châu	road
built.cao-toc-hoai-nhon-quy-nhon	Cao tốc Hoài Nhơn - Quy Nhơn	road
built.cao-toc-huu-nghi-chi-lang	Cao tốc Hữu Nghị - Chi Lăng	road
built.cao-toc-khanh-hoa-buon-ma-thuot	Cao tốc Khánh Hòa - Buôn Ma Thuột	road
built.cao-toc-la-son-tuy-loan	Cao tốc La Sơn - Túy Loan	road
built.cao-toc-mai-son-quoc-lo-45	Cao tốc Mai Sơn - Quốc lộ 45	road
built.cao-toc-my-thuan-can-tho	Cao tốc Mỹ Thuận - Cần Thơ	road
built.cao-toc-nghi-son-dien-chau	Cao tốc Nghi Sơn - Diễn Châu	road
built.cao-toc-nha-trang-cam-lam	Cao tốc Nha Trang - Cam Lâm	road
built.cao-toc-ninh-binh-hai-phong	Cao tốc Ninh Bình - Hải Phòng	road
built.cao-toc-noi-bai-lao-cai	Cao tốc Nội Bài - Lào Cai|Nội Bài - Lào Cai	road
built.cao-toc-phan-thiet-dau-giay	Cao tốc Phan Thiết - Dầu Giây	road
built.cao-toc-phap-van-cau-gie	Cao tốc Pháp Vân - Cầu Giẽ|Pháp Vân - Cầu Giẽ	road
built.cao-toc-quang-ngai-hoai-nhon	Cao tốc Quảng Ngãi - Hoài Nhơn	road
built.cao-toc-quy-nhon-pleiku	Cao tốc Quy Nhơn - Pleiku	road
built.cao-toc-tan-phu-bao-loc	Cao tốc Tân Phú - Bảo Lộc	road
built.cao-toc-tp-hcm-long-thanh-dau-giay	Cao tốc TP.HCM - Long Thành - Dầu Giây|cao tốc TPHCM - Long Thành - Dầu Giây	road
built.cao-toc-tp-hcm-moc-bai	Cao tốc TP.HCM - Mộc Bài	road
built.cao-toc-tp-hcm-thu-dau-mot-chon-thanh	Cao tốc TP.HCM - Thủ Dầu Một - Chơn Thành	road
built.cao-toc-tp-hcm-trung-luong	Cao tốc TP.HCM - Trung Lương	road
built.cao-toc-trung-luong-my-thuan	Cao tốc Trung Lương - Mỹ Thuận|Trung Lương - Mỹ Thuận	road
built.cao-toc-tuyen-quang-ha-giang	Cao tốc Tuyên Quang - Hà Giang	road
built.cao-toc-tuyen-quang-phu-tho	Cao tốc Tuyên Quang - Phú Thọ	road
built.cao-toc-van-don-mong-cai	Cao tốc Vân Đồn - Móng Cái	road
built.cao-toc-vinh-hao-phan-thiet	Cao tốc Vĩnh Hảo - Phan Thiết	road
built.cao-toc-vinh-thanh-thuy	Cao tốc Vinh - Thanh Thủy	road
built.cau-ba-vi	Cầu Ba Vì	bridge
built.cau-bach-dang	Cầu Bạch Đằng	bridge
built.cau-bai-chay	Cầu Bãi Cháy	bridge
built.cau-ben-thuy	Cầu Bến Thủy	bridge
built.cau-binh	Cầu Bính	bridge
built.cau-binh-khanh	Cầu Bình Khánh	bridge
built.cau-binh-loi	Cầu Bình Lợi	bridge
built.cau-can-tho	Cầu Cần Thơ	bridge
built.cau-cao-lanh	Cầu Cao Lãnh	bridge
built.cau-cat-lai	Cầu Cát Lái	bridge
built.cau-chau-doc	Cầu Châu Đốc	bridge
built.cau-chuong-duong	Cầu Chương Dương	bridge
built.cau-co-chien	Cầu Cổ Chiên	bridge
built.cau-cua-dai	Cầu Cửa Đại	bridge
built.cau-cua-hoi	Cầu Cửa Hội	bridge
built.cau-dai-ngai	Cầu Đại Ngãi	bridge
built.cau-dong-nai	Cầu Đồng Nai	bridge
built.cau-dong-tru	Cầu Đông Trù	bridge
built.cau-ham-luong	Cầu Hàm Luông	bridge
built.cau-hien-luong	Cầu Hiền Lương	bridge
built.cau-hoa-binh	Cầu Hòa Bình	bridge
built.cau-hoang-van-thu	Cầu Hoàng Văn Thụ	bridge
built.cau-hong-ha	Cầu Hồng Hà	bridge
built.cau-long-bien	Cầu Long Biên	bridge
built.cau-me-so	Cầu Mễ Sở	bridge
built.cau-my-thuan	Cầu Mỹ Thuận	bridge
built.cau-my-thuan-2	Cầu Mỹ Thuận 2	bridge
built.cau-ngoc-hoi	Cầu Ngọc Hồi	bridge
built.cau-nhat-le	Cầu Nhật Lệ	bridge
built.cau-nhat-tan	Cầu Nhật Tân	bridge
built.cau-nhon-trach	Cầu Nhơn Trạch	bridge
built.cau-phong-chau	Cầu Phong Châu	bridge
built.cau-phu-my	Cầu Phú Mỹ	bridge
built.cau-phuoc-khanh	Cầu Phước Khánh	bridge
built.cau-rach-mieu	Cầu Rạch Miễu	bridge
built.cau-rach-mieu-2	Cầu Rạch Miễu 2	bridge
built.cau-rong	Cầu Rồng	bridge
built.cau-sai-gon	Cầu Sài Gòn	bridge
built.cau-song-han	Cầu Sông Hàn	bridge
built.cau-tan-vu-lach-huyen	Cầu Tân Vũ - Lạch Huyện	bridge
built.cau-thang-long	Cầu Thăng Long	bridge
built.cau-thanh-tri	Cầu Thanh Trì	bridge
built.cau-the-huc	Cầu Thê Húc	landmark
built.cau-thi-nai	Cầu Thị Nại	bridge
built.cau-thu-thiem	Cầu Thủ Thiêm	bridge
built.cau-thu-thiem-2	Cầu Thủ Thiêm 2|Cầu Ba Son	bridge
built.cau-thuan-phuoc	Cầu Thuận Phước	bridge
built.cau-tran-hung-dao	Cầu Trần Hưng Đạo	bridge
built.cau-tran-thi-ly	Cầu Trần Thị Lý	bridge
built.cau-truong-tien	Cầu Trường Tiền|Cầu Tràng Tiền	bridge
built.cau-tu-lien	Cầu Tứ Liên	bridge
built.cau-vam-co	Cầu Vàm Cỏ	bridge
built.cau-vam-cong	Cầu Vàm Cống	bridge
built.cau-van-lang	Cầu Văn Lang	bridge
built.cau-vang	Cầu Vàng	bridge
built.cau-viet-tri	Cầu Việt Trì	bridge
built.cau-vinh-thinh	Cầu Vĩnh Thịnh	bridge
built.cau-vinh-tuy	Cầu Vĩnh Tuy	bridge
built.cho-ben-thanh	Chợ Bến Thành	landmark
built.cho-dong-xuan	Chợ Đồng Xuân	landmark
built.cho-lon	Chợ Lớn	landmark
built.chua-bai-dinh	Chùa Bái Đính	landmark
built.chua-huong	Chùa Hương	landmark
built.chua-mot-cot	Chùa Một Cột	landmark
built.co-do-hoa-lu	Cố đô Hoa Lư	landmark
built.cong-cai-lon-cai-be	Cống Cái Lớn - Cái Bé	works
built.cong-vien-thong-nhat	Công viên Thống Nhất	landmark
built.cot-co-ha-noi	Cột cờ Hà Nội	landmark
built.cua-khau-bo-y	Cửa khẩu Bờ Y|cửa khẩu quốc tế Bờ Y	gate
built.cua-khau-cau-treo	Cửa khẩu Cầu Treo|cửa khẩu quốc tế Cầu Treo	gate
built.cua-khau-cha-lo	Cửa khẩu Cha Lo	gate
built.cua-khau-chi-ma	Cửa khẩu Chi Ma	gate
built.cua-khau-dinh-ba	Cửa khẩu Dinh Bà	gate
built.cua-khau-ha-tien	Cửa khẩu Hà Tiên	gate
built.cua-khau-hoa-lu	Cửa khẩu Hoa Lư	gate
built.cua-khau-huu-nghi	Cửa khẩu Hữu Nghị|cửa khẩu quốc tế Hữu Nghị	gate
built.cua-khau-la-lay	Cửa khẩu La Lay	gate
built.cua-khau-lao-bao	Cửa khẩu Lao Bảo|cửa khẩu quốc tế Lao Bảo	gate
built.cua-khau-lao-cai	Cửa khẩu Lào Cai	gate
built.cua-khau-le-thanh	Cửa khẩu Lệ Thanh	gate
built.cua-khau-moc-bai	Cửa khẩu Mộc Bài|cửa khẩu quốc tế Mộc Bài	gate
built.cua-khau-mong-cai	Cửa khẩu Móng Cái|cửa khẩu quốc tế Móng Cái	gate
built.cua-khau-na-meo	Cửa khẩu Na Mèo	gate
built.cua-khau-nam-giang	Cửa khẩu Nam Giang	gate
built.cua-khau-tan-thanh	Cửa khẩu Tân Thanh	gate
built.cua-khau-tay-trang	Cửa khẩu Tây Trang	gate
built.cua-khau-thanh-thuy	Cửa khẩu Thanh Thủy	gate
built.cua-khau-thuong-phuoc	Cửa khẩu Thường Phước	gate
built.cua-khau-tinh-bien	Cửa khẩu Tịnh Biên	gate
built.cua-khau-tra-linh	Cửa khẩu Trà Lĩnh	gate
built.cua-khau-xa-mat	Cửa khẩu Xa Mát	gate
built.dai-lo-dong-tay	Đại lộ Đông Tây	road
built.dai-lo-thang-long	Đại lộ Thăng Long	road
built.dai-lo-vo-van-kiet	Đại lộ Võ Văn Kiệt	road
built.dai-noi-hue	Đại nội Huế	landmark
built.dam-ha-bac	Đạm Hà Bắc|Nhà máy Đạm Hà Bắc	plant
built.dam-ninh-binh	Đạm Ninh Bình|Nhà máy Đạm Ninh Bình	plant
built.dap-dinh-vu	DAP Đình Vũ|DAP Hải Phòng	plant
built.dap-lao-cai	DAP Lào Cai	plant
built.de-song-hong	Đê sông Hồng	works
built.den-hung	Đền Hùng|Khu di tích lịch sử Đền Hùng	landmark
built.dia-dao-cu-chi	Địa đạo Củ Chi	landmark
built.dien-hat-nhan-ninh-thuan	Điện hạt nhân Ninh Thuận|Nhà máy điện hạt nhân Ninh Thuận|Điện hạt nhân Ninh Thuận 1	plant
built.dinh-doc-lap	Dinh Độc Lập	landmark
built.dinh-thong-nhat	Dinh Thống Nhất	landmark
built.duong-cach-mang-thang-tam	Đường Cách Mạng Tháng Tám	street
built.duong-day-500kv-mach-3	Đường dây 500kV mạch 3|đường dây 500 kV mạch 3	plant
built.duong-dien-bien-phu	Đường Điện Biên Phủ	street
built.duong-dong-khoi	Đường Đồng Khởi	street
built.duong-giai-phong	Đường Giải Phóng	street
built.duong-ho-chi-minh	Đường Hồ Chí Minh	road
built.duong-hung-vuong	Đường Hùng Vương	street
built.duong-lang	Đường Láng	street
built.duong-le-duan	Đường Lê Duẩn	street
built.duong-le-loi	Đường Lê Lợi	street
built.duong-le-van-luong	Đường Lê Văn Lương	street
built.duong-nam-ky-khoi-nghia	Đường Nam Kỳ Khởi Nghĩa	street
built.duong-nguyen-hue	Đường Nguyễn Huệ	street
built.duong-nguyen-trai	Đường Nguyễn Trãi	street
built.duong-nguyen-van-linh	Đường Nguyễn Văn Linh	street
built.duong-pham-van-dong	Đường Phạm Văn Đồng	street
built.duong-sat-bac-nam	Đường sắt Bắc - Nam	railway
built.duong-sat-bien-hoa-vung-tau	Đường sắt Biên Hòa - Vũng Tàu	railway
built.duong-sat-cat-linh-ha-dong	Đường sắt Cát Linh - Hà Đông|tuyến đường sắt Cát Linh - Hà Đông|Cát Linh - Hà Đông	railway
built.duong-sat-lao-cai-ha-noi-hai-phong	Đường sắt Lào Cai - Hà Nội - Hải Phòng	railway
built.duong-sat-nhon-ga-ha-noi	Đường sắt Nhổn - ga Hà Nội|metro Nhổn - ga Hà Nội|Nhổn - ga Hà Nội	railway
built.duong-sat-toc-do-cao-bac-nam	Đường sắt tốc độ cao Bắc - Nam|đường sắt tốc độ cao trên trục Bắc - Nam	railway
built.duong-ton-duc-thang	Đường Tôn Đức Thắng	street
built.duong-truong-chinh	Đường Trường Chinh	street
built.duong-vo-chi-cong	Đường Võ Chí Công	street
built.duong-vo-nguyen-giap	Đường Võ Nguyên Giáp	street
built.ethanol-dung-quat	Ethanol Dung Quất	plant
built.ethanol-phu-tho	Ethanol Phú Thọ	plant
built.ga-dong-dang	Ga Đồng Đăng	railway
built.ga-giap-bat	Ga Giáp Bát	railway
built.ga-ha-noi	Ga Hà Nội	railway
built.ga-sai-gon	Ga Sài Gòn	railway
built.ga-song-than	Ga Sóng Thần	railway
built.gang-thep-thai-nguyen	Gang thép Thái Nguyên	plant
built.ham-cu-mong	Hầm Cù Mông	works
built.ham-deo-ca	Hầm Đèo Cả	works
built.ham-hai-van	Hầm Hải Vân|hầm đường bộ Hải Vân	works
built.ham-kim-lien	Hầm Kim Liên	works
built.ham-thu-thiem	Hầm Thủ Thiêm	works
built.hoang-thanh-thang-long	Hoàng thành Thăng Long	landmark
built.hoi-truong-ba-dinh	Hội trường Ba Đình	landmark
built.hoi-truong-dien-hong	Hội trường Diên Hồng	landmark
built.keangnam	Keangnam	landmark
built.kenh-tham-luong-ben-cat	Kênh Tham Lương - Bến Cát	works
built.kenh-vinh-te	Kênh Vĩnh Tế	works
built.khi-dien-dam-ca-mau	Khí - Điện - Đạm Cà Mau	plant
built.khu-che-xuat-tan-thuan	Khu chế xuất Tân Thuận	zone
built.khu-cong-nghe-cao-da-nang	Khu Công nghệ cao Đà Nẵng	zone
built.khu-cong-nghe-cao-hoa-lac	Khu Công nghệ cao Hòa Lạc|Khu CNC Hòa Lạc	zone
built.khu-cong-nghe-cao-tp-hcm	Khu Công nghệ cao TP.HCM|SHTP	zone
built.khu-cong-nghiep-bac-thang-long	Khu công nghiệp Bắc Thăng Long	zone
built.khu-cong-nghiep-dinh-tram	Khu công nghiệp Đình Trám	zone
built.khu-cong-nghiep-hiep-phuoc	Khu công nghiệp Hiệp Phước	zone
built.khu-cong-nghiep-phu-bai	Khu công nghiệp Phú Bài	zone
built.khu-cong-nghiep-song-than	Khu công nghiệp Sóng Thần	zone
built.khu-cong-nghiep-tan-tao	Khu công nghiệp Tân Tạo	zone
built.khu-cong-nghiep-trang-bang	Khu công nghiệp Trảng Bàng	zone
built.khu-cong-nghiep-viet-nam-singapore	Khu công nghiệp Việt Nam - Singapore	zone
built.khu-cong-nghiep-yen-phong	Khu công nghiệp Yên Phong	zone
built.khu-di-tich-kim-lien	Khu di tích Kim Liên	landmark
built.khu-di-tich-pac-bo	Khu di tích Pác Bó|Pác Bó	landmark
built.khu-do-thi-ciputra	Khu đô thị Ciputra	zone
built.khu-do-thi-moi-thu-thiem	Khu đô thị mới Thủ Thiêm|Thủ Thiêm|khu đô thị Thủ Thiêm	zone
built.khu-kinh-te-chan-may-lang-co	Khu kinh tế Chân Mây - Lăng Cô	zone
built.khu-kinh-te-cua-khau-bo-y	Khu kinh tế cửa khẩu Bờ Y	zone
built.khu-kinh-te-cua-khau-cau-treo	Khu kinh tế cửa khẩu Cầu Treo	zone
built.khu-kinh-te-cua-khau-dong-dang-lang-son	Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn	zone
built.khu-kinh-te-cua-khau-lao-bao	Khu kinh tế cửa khẩu Lao Bảo	zone
built.khu-kinh-te-cua-khau-moc-bai	Khu kinh tế cửa khẩu Mộc Bài	zone
built.khu-kinh-te-cua-khau-mong-cai	Khu kinh tế cửa khẩu Móng Cái	zone
built.khu-kinh-te-dinh-an	Khu kinh tế Định An	zone
built.khu-kinh-te-dinh-vu-cat-hai	Khu kinh tế Đình Vũ - Cát Hải	zone
built.khu-kinh-te-dong-nam	Khu kinh tế Đông Nam	zone
built.khu-kinh-te-dong-nam-nghe-an	Khu kinh tế Đông Nam Nghệ An	zone
built.khu-kinh-te-dung-quat	Khu kinh tế Dung Quất	zone
built.khu-kinh-te-hon-la	Khu kinh tế Hòn La	zone
built.khu-kinh-te-mo-chu-lai	Khu kinh tế mở Chu Lai	zone
built.khu-kinh-te-nam-can	Khu kinh tế Năm Căn	zone
built.khu-kinh-te-nam-phu-yen	Khu kinh tế Nam Phú Yên	zone
built.khu-kinh-te-nghi-son	Khu kinh tế Nghi Sơn	zone
built.khu-kinh-te-nhon-hoi	Khu kinh tế Nhơn Hội	zone
built.khu-kinh-te-phu-quoc	Khu kinh tế Phú Quốc	zone
built.khu-kinh-te-thai-binh	Khu kinh tế Thái Bình	zone
built.khu-kinh-te-van-don	Khu kinh tế Vân Đồn	zone
built.khu-kinh-te-van-phong	Khu kinh tế Vân Phong	zone
built.khu-kinh-te-ven-bien-quang-yen	Khu kinh tế ven biển Quảng Yên	zone
built.khu-kinh-te-vung-ang	Khu kinh tế Vũng Áng	zone
built.kinh-nhieu-loc-thi-nghe	Kinh Nhiêu Lộc - Thị Nghè|kênh Nhiêu Lộc - Thị Nghè	works
built.lang-chu-tich-ho-chi-minh	Lăng Chủ tịch Hồ Chí Minh|Lăng Bác	landmark
built.lo-b-o-mon	Lô B - Ô Môn	plant
built.loc-hoa-dau-long-son	Lọc hóa dầu Long Sơn|Tổ hợp Hóa dầu miền Nam	plant
built.loc-hoa-dau-nghi-son	Lọc hóa dầu Nghi Sơn|Nhà máy Lọc hóa dầu Nghi Sơn	plant
built.metro-so-2	Metro số 2|metro Bến Thành - Tham Lương	railway
built.mo-bach-ho	Mỏ Bạch Hổ	plant
built.mo-khi-ca-voi-xanh	Mỏ khí Cá Voi Xanh	plant
built.mo-sat-thach-khe	Mỏ sắt Thạch Khê	plant
built.nga-ba-dong-loc	Ngã ba Đồng Lộc	landmark
built.nghia-trang-hang-duong	Nghĩa trang Hàng Dương	landmark
built.nghia-trang-mai-dich	Nghĩa trang Mai Dịch	landmark
built.nghia-trang-truong-son	Nghĩa trang Trường Sơn|Nghĩa trang liệt sĩ Quốc gia Trường Sơn	landmark
built.nghia-trang-vi-xuyen	Nghĩa trang Vị Xuyên|Nghĩa trang liệt sĩ Quốc gia Vị Xuyên	landmark
built.nha-hat-lon-ha-noi	Nhà hát Lớn Hà Nội	landmark
built.nha-may-dien-gio-bac-lieu	Nhà máy điện gió Bạc Liêu	plant
built.nha-may-loc-dau-dung-quat	Nhà máy Lọc dầu Dung Quất|lọc dầu Dung Quất	plant
built.nha-quoc-hoi	Nhà Quốc hội	landmark
built.nha-san-bac-ho	Nhà sàn Bác Hồ	landmark
built.nha-thi-dau-phu-tho	Nhà thi đấu Phú Thọ	landmark
built.nha-tho-duc-ba	Nhà thờ Đức Bà	landmark
built.nha-tu-con-dao	Nhà tù Côn Đảo	landmark
built.nha-tu-hoa-lo	Nhà tù Hỏa Lò	landmark
built.nhiet-dien-cam-pha	Nhiệt điện Cẩm Phả	plant
built.nhiet-dien-duyen-hai	Nhiệt điện Duyên Hải|Trung tâm Điện lực Duyên Hải	plant
built.nhiet-dien-long-phu-1	Nhiệt điện Long Phú 1	plant
built.nhiet-dien-mong-duong	Nhiệt điện Mông Dương	plant
built.nhiet-dien-nghi-son	Nhiệt điện Nghi Sơn	plant
built.nhiet-dien-o-mon	Nhiệt điện Ô Môn	plant
built.nhiet-dien-pha-lai	Nhiệt điện Phả Lại	plant
built.nhiet-dien-quang-trach	Nhiệt điện Quảng Trạch	plant
built.nhiet-dien-song-hau-1	Nhiệt điện Sông Hậu 1|Nhà máy Nhiệt điện Sông Hậu 1	plant
built.nhiet-dien-thai-binh	Nhiệt điện Thái Bình	plant
built.nhiet-dien-thai-binh-2	Nhiệt điện Thái Bình 2|Nhà máy Nhiệt điện Thái Bình 2	plant
built.nhiet-dien-uong-bi	Nhiệt điện Uông Bí	plant
built.nhiet-dien-vinh-tan	Nhiệt điện Vĩnh Tân|Trung tâm Điện lực Vĩnh Tân	plant
built.nhiet-dien-vung-ang	Nhiệt điện Vũng Áng|Nhà máy Nhiệt điện Vũng Áng 1	plant
built.pho-ba-trieu	Phố Bà Triệu	street
built.pho-co-ha-noi	Phố cổ Hà Nội	landmark
built.pho-co-hoi-an	Phố cổ Hội An	landmark
built.pho-di-bo-ho-guom	Phố đi bộ Hồ Gươm	landmark
built.pho-di-bo-nguyen-hue	Phố đi bộ Nguyễn Huệ	landmark
built.pho-hang-bai	Phố Hàng Bài	street
built.pho-hoang-dieu	Phố Hoàng Diệu	street
built.pho-hue	Phố Huế	street
built.pho-ly-thuong-kiet	Phố Lý Thường Kiệt	street
built.pho-ngo-quyen	Phố Ngô Quyền	street
built.pho-quang-trung	Phố Quang Trung	street
built.pho-tran-phu	Phố Trần Phú	street
built.pho-trang-tien	Phố Tràng Tiền	street
built.phu-chu-tich	Phủ Chủ tịch	landmark
built.phu-my-hung	Phú Mỹ Hưng	zone
built.quang-truong-ba-dinh	Quảng trường Ba Đình	landmark
built.san-bay-bien-hoa	Sân bay Biên Hòa	airport
built.san-bay-buon-ma-thuot	Sân bay Buôn Ma Thuột	airport
built.san-bay-ca-mau	Sân bay Cà Mau	airport
built.san-bay-cam-ranh	Sân bay Cam Ranh|Cảng hàng không quốc tế Cam Ranh	airport
built.san-bay-can-tho	Sân bay Cần Thơ	airport
built.san-bay-cat-bi	Sân bay Cát Bi|Cảng hàng không quốc tế Cát Bi	airport
built.san-bay-chu-lai	Sân bay Chu Lai	airport
built.san-bay-con-dao	Sân bay Côn Đảo	airport
built.san-bay-da-nang	Sân bay Đà Nẵng|Cảng hàng không quốc tế Đà Nẵng	airport
built.san-bay-dien-bien	Sân bay Điện Biên	airport
built.san-bay-dong-hoi	Sân bay Đồng Hới	airport
built.san-bay-gia-binh	Sân bay Gia Bình	airport
built.san-bay-gia-lam	Sân bay Gia Lâm	airport
built.san-bay-lien-khuong	Sân bay Liên Khương	airport
built.san-bay-long-thanh	Sân bay Long Thành|Cảng hàng không quốc tế Long Thành|sân bay quốc tế Long Thành	airport
built.san-bay-mieu-mon	Sân bay Miếu Môn	airport
built.san-bay-na-san	Sân bay Nà Sản	airport
built.san-bay-noi-bai	Sân bay Nội Bài|Cảng hàng không quốc tế Nội Bài|Nội Bài|sân bay quốc tế Nội Bài	airport
built.san-bay-phan-thiet	Sân bay Phan Thiết	airport
built.san-bay-phu-bai	Sân bay Phú Bài|Cảng hàng không quốc tế Phú Bài	airport
built.san-bay-phu-cat	Sân bay Phù Cát	airport
built.san-bay-phu-quoc	Sân bay Phú Quốc	airport
built.san-bay-pleiku	Sân bay Pleiku	airport
built.san-bay-quang-tri	Sân bay Quảng Trị	airport
built.san-bay-rach-gia	Sân bay Rạch Giá	airport
built.san-bay-sa-pa	Sân bay Sa Pa	airport
built.san-bay-tan-son-nhat	Sân bay Tân Sơn Nhất|sân bay quốc tế Tân Sơn Nhất|Cảng hàng không quốc tế Tân Sơn Nhất|Tân Sơn Nhất	airport
built.san-bay-tho-xuan	Sân bay Thọ Xuân	airport
built.san-bay-tuy-hoa	Sân bay Tuy Hòa	airport
built.san-bay-van-don	Sân bay Vân Đồn|Cảng hàng không quốc tế Vân Đồn	airport
built.san-bay-vinh	Sân bay Vinh	airport
built.san-thong-nhat	Sân Thống Nhất	landmark
built.san-van-dong-my-dinh	Sân vận động Mỹ Đình|SVĐ Mỹ Đình	landmark
built.tan-trao	Tân Trào	landmark
built.thanh-co-quang-tri	Thành cổ Quảng Trị	landmark
built.thanh-dia-my-son	Thánh địa Mỹ Sơn	landmark
built.thanh-nha-ho	Thành nhà Hồ	landmark
built.thap-rua	Tháp Rùa	landmark
built.thuy-dien-ban-chat	Thủy điện Bản Chát	plant
built.thuy-dien-ban-ve	Thủy điện Bản Vẽ	plant
built.thuy-dien-da-nhim	Thủy điện Đa Nhim	plant
built.thuy-dien-ham-thuan-da-mi	Thủy điện Hàm Thuận - Đa Mi	plant
built.thuy-dien-ho-ho	Thủy điện Hố Hô	plant
built.thuy-dien-hoa-binh	Thủy điện Hòa Bình|Nhà máy Thủy điện Hòa Bình	plant
built.thuy-dien-huoi-quang	Thủy điện Huội Quảng	plant
built.thuy-dien-ialy	Thủy điện Ialy|Thủy điện Ia Ly	plant
built.thuy-dien-lai-chau	Thủy điện Lai Châu	plant
built.thuy-dien-rao-trang-3	Thủy điện Rào Trăng 3	plant
built.thuy-dien-son-la	Thủy điện Sơn La|Nhà máy Thủy điện Sơn La	plant
built.thuy-dien-song-tranh-2	Thủy điện Sông Tranh 2	plant
built.thuy-dien-thac-ba	Thủy điện Thác Bà	plant
built.thuy-dien-tri-an	Thủy điện Trị An	plant
built.thuy-dien-tuyen-quang	Thủy điện Tuyên Quang	plant
built.toa-nha-landmark-81	Tòa nhà Landmark 81|Landmark 81	landmark
built.tram-bot-ben-thuy	Trạm BOT Bến Thủy	works
built.tram-thu-phi-dau-giay	Trạm thu phí Dầu Giây	works
built.trung-tam-hoi-nghi-quoc-gia	Trung tâm Hội nghị Quốc gia	landmark
built.trung-tam-hoi-nghi-quoc-te-ariyana	Trung tâm Hội nghị quốc tế Ariyana	landmark
built.tuyen-metro-ben-thanh-suoi-tien	Tuyến metro Bến Thành - Suối Tiên|metro Bến Thành - Suối Tiên|Bến Thành - Suối Tiên|metro số 1	railway
built.van-mieu-quoc-tu-giam	Văn Miếu - Quốc Tử Giám|Văn Miếu	landmark
built.vanh-dai-1	Vành đai 1	road
built.vanh-dai-2	Vành đai 2	road
built.vanh-dai-3	Vành đai 3	road
built.vanh-dai-3-5	Vành đai 3,5	road
built.vanh-dai-4	Vành đai 4|đường Vành đai 4|Vành đai 4 - Vùng Thủ đô	road
built.vanh-dai-5	Vành đai 5	road
built.vsip	VSIP	zone
built.xa-lo-ha-noi	Xa lộ Hà Nội	road
built.xo-soi-dinh-vu	Xơ sợi Đình Vũ|Nhà máy xơ sợi Đình Vũ	plant`;
