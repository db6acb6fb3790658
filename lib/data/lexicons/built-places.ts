// Generated from corpus/lexicons/built-places.tsv by `npm run data`. Do not edit.

export const BUILT_PLACES: string = `built	forms	type	canonical	valid_from	valid_to	where
	Ải Nam Quan	gate
	ATK Định Hóa	landmark
	Bắc Luân II	gate
	Bảo tàng Hồ Chí Minh	landmark
	Bảo tàng Lịch sử Quốc gia	landmark
	Bến Bạch Đằng	landmark
	Bến Nhà Rồng	port
	Bến xe Giáp Bát	railway
	Bến xe Miền Đông	railway
	Bến xe Miền Tây	railway
	Bến xe Mỹ Đình	railway
	Bô xít Nhân Cơ|Nhân Cơ	plant
	Bô xít Tân Rai|Tân Rai	plant
	BOT Cai Lậy|trạm BOT Cai Lậy	works
	Bột giấy Phương Nam	plant
	Bưu điện TP.HCM	landmark
	Cảng Cà Ná	port
	Cảng Cái Cui	port
	Cảng Cái Lân	port
	Cảng Cái Mép	port
	Cảng Cái Mép - Thị Vải|Cái Mép - Thị Vải	port
	Cảng Cam Ranh|cảng quốc tế Cam Ranh	port
	Cảng Cần Giờ|cảng trung chuyển quốc tế Cần Giờ	port
	Cảng Cát Lái|Cát Lái	port
	Cảng Chân Mây	port
	Cảng Cửa Lò	port
	Cảng Đà Nẵng	port
	Cảng Dung Quất	port
	Cảng Hải Phòng	port
	Cảng Hiệp Phước	port
	Cảng Hòn Khoai	port
	Cảng Hòn La	port
	Cảng Kỳ Hà	port
	Cảng Lạch Huyện|Cảng cửa ngõ quốc tế Lạch Huyện|Cảng quốc tế Lạch Huyện	port
	Cảng Liên Chiểu	port
	Cảng Mỹ Thủy	port
	Cảng Nam Đồ Sơn	port
	Cảng Nghi Sơn	port
	Cảng Nha Trang	port
	Cảng Quy Nhơn	port
	Cảng Sài Gòn	port
	Cảng Sơn Dương	port
	Cảng Tiên Sa	port
	Cảng Trần Đề|cảng nước sâu Trần Đề	port
	Cảng Vân Phong	port
	Cảng Vĩnh Tân	port
	Cảng Vũng Áng	port
	Cao tốc Bắc Giang - Lạng Sơn	road
	Cao tốc Bắc - Nam|cao tốc Bắc - Nam phía Đông|đường cao tốc Bắc - Nam|cao tốc Bắc Nam|cao tốc Bắc-Nam	road
	Cao tốc Bảo Lộc - Liên Khương	road
	Cao tốc Bến Lức - Long Thành	road
	Cao tốc Biên Hòa - Vũng Tàu	road
	Cao tốc Cam Lâm - Vĩnh Hảo	road
	Cao tốc Cam Lộ - La Sơn	road
	Cao tốc Cam Lộ - Lao Bảo	road
	Cao tốc Cần Thơ - Cà Mau	road
	Cao tốc Cao Bồ - Mai Sơn	road
	Cao tốc Cầu Giẽ - Ninh Bình	road
	Cao tốc Châu Đốc - Cần Thơ - Sóc Trăng	road
	Cao tốc Đà Nẵng - Quảng Ngãi	road
	Cao tốc Dầu Giây - Liên Khương	road
	Cao tốc Diễn Châu - Bãi Vọt	road
	Cao tốc Đồng Đăng - Trà Lĩnh	road
	Cao tốc Gia Nghĩa - Chơn Thành	road
	Cao tốc Hạ Long - Hải Phòng	road
	Cao tốc Hạ Long - Vân Đồn	road
	Cao tốc Hà Nội - Hải Phòng	road
	Cao tốc Hà Nội - Thái Nguyên	road
	Cao tốc Hòa Bình - Mộc Châu	road
	Cao tốc Hoài Nhơn - Quy Nhơn	road
	Cao tốc Hữu Nghị - Chi Lăng	road
	Cao tốc Khánh Hòa - Buôn Ma Thuột	road
	Cao tốc La Sơn - Túy Loan	road
	Cao tốc Mai Sơn - Quốc lộ 45	road
	Cao tốc Mỹ Thuận - Cần Thơ	road
	Cao tốc Nghi Sơn - Diễn Châu	road
	Cao tốc Nha Trang - Cam Lâm	road
	Cao tốc Ninh Bình - Hải Phòng	road
	Cao tốc Nội Bài - Lào Cai|Nội Bài - Lào Cai	road
	Cao tốc Phan Thiết - Dầu Giây	road
	Cao tốc Pháp Vân - Cầu Giẽ|Pháp Vân - Cầu Giẽ	road
	Cao tốc Quảng Ngãi - Hoài Nhơn	road
	Cao tốc Quy Nhơn - Pleiku	road
	Cao tốc Tân Phú - Bảo Lộc	road
	Cao tốc TP.HCM - Long Thành - Dầu Giây|cao tốc TPHCM - Long Thành - Dầu Giây	road
	Cao tốc TP.HCM - Mộc Bài	road
	Cao tốc TP.HCM - Thủ Dầu Một - Chơn Thành	road
	Cao tốc TP.HCM - Trung Lương	road
	Cao tốc Trung Lương - Mỹ Thuận|Trung Lương - Mỹ Thuận	road
	Cao tốc Tuyên Quang - Hà Giang	road
	Cao tốc Tuyên Quang - Phú Thọ	road
	Cao tốc Vân Đồn - Móng Cái	road
	Cao tốc Vĩnh Hảo - Phan Thiết	road
	Cao tốc Vinh - Thanh Thủy	road
	Cầu Ba Vì	bridge
	Cầu Bạch Đằng	bridge
	Cầu Bãi Cháy	bridge
	Cầu Bến Thủy	bridge
	Cầu Bính	bridge
	Cầu Bình Khánh	bridge
	Cầu Bình Lợi	bridge
	Cầu Cần Thơ	bridge
	Cầu Cao Lãnh	bridge
	Cầu Cát Lái	bridge
	Cầu Châu Đốc	bridge
	Cầu Chương Dương	bridge
	Cầu Cổ Chiên	bridge
	Cầu Cửa Đại	bridge
	Cầu Cửa Hội	bridge
	Cầu Đại Ngãi	bridge
	Cầu Đồng Nai	bridge
	Cầu Đông Trù	bridge
	Cầu Hàm Luông	bridge
	Cầu Hiền Lương	bridge
	Cầu Hòa Bình	bridge
	Cầu Hoàng Văn Thụ	bridge
	Cầu Hồng Hà	bridge
	Cầu Long Biên	bridge
	Cầu Mễ Sở	bridge
	Cầu Mỹ Thuận	bridge
	Cầu Mỹ Thuận 2	bridge
	Cầu Ngọc Hồi	bridge
	Cầu Nhật Lệ	bridge
	Cầu Nhật Tân	bridge
	Cầu Nhơn Trạch	bridge
	Cầu Phong Châu	bridge
	Cầu Phú Mỹ	bridge
	Cầu Phước Khánh	bridge
	Cầu Rạch Miễu	bridge
	Cầu Rạch Miễu 2	bridge
	Cầu Rồng	bridge
	Cầu Sài Gòn	bridge
	Cầu Sông Hàn	bridge
	Cầu Tân Vũ - Lạch Huyện	bridge
	Cầu Thăng Long	bridge
	Cầu Thanh Trì	bridge
	Cầu Thê Húc	landmark
	Cầu Thị Nại	bridge
	Cầu Thủ Thiêm	bridge
	Cầu Thủ Thiêm 2|Cầu Ba Son	bridge
	Cầu Thuận Phước	bridge
	Cầu Trần Hưng Đạo	bridge
	Cầu Trần Thị Lý	bridge
	Cầu Trường Tiền|Cầu Tràng Tiền	bridge
	Cầu Tứ Liên	bridge
	Cầu Vàm Cỏ	bridge
	Cầu Vàm Cống	bridge
	Cầu Văn Lang	bridge
	Cầu Vàng	bridge
	Cầu Việt Trì	bridge
	Cầu Vĩnh Thịnh	bridge
	Cầu Vĩnh Tuy	bridge
	Chợ Bến Thành	landmark
	Chợ Đồng Xuân	landmark
	Chợ Lớn	landmark
	Chùa Bái Đính	landmark
	Chùa Hương	landmark
	Chùa Một Cột	landmark
	Cố đô Hoa Lư	landmark
	Cống Cái Lớn - Cái Bé	works
	Công viên Thống Nhất	landmark
	Cột cờ Hà Nội	landmark
	Cửa khẩu Bờ Y|cửa khẩu quốc tế Bờ Y	gate
	Cửa khẩu Cầu Treo|cửa khẩu quốc tế Cầu Treo	gate
	Cửa khẩu Cha Lo	gate
	Cửa khẩu Chi Ma	gate
	Cửa khẩu Dinh Bà	gate
	Cửa khẩu Hà Tiên	gate
	Cửa khẩu Hoa Lư	gate
	Cửa khẩu Hữu Nghị|cửa khẩu quốc tế Hữu Nghị	gate
	Cửa khẩu La Lay	gate
	Cửa khẩu Lao Bảo|cửa khẩu quốc tế Lao Bảo	gate
	Cửa khẩu Lào Cai	gate
	Cửa khẩu Lệ Thanh	gate
	Cửa khẩu Mộc Bài|cửa khẩu quốc tế Mộc Bài	gate
	Cửa khẩu Móng Cái|cửa khẩu quốc tế Móng Cái	gate
	Cửa khẩu Na Mèo	gate
	Cửa khẩu Nam Giang	gate
	Cửa khẩu Tân Thanh	gate
	Cửa khẩu Tây Trang	gate
	Cửa khẩu Thanh Thủy	gate
	Cửa khẩu Thường Phước	gate
	Cửa khẩu Tịnh Biên	gate
	Cửa khẩu Trà Lĩnh	gate
	Cửa khẩu Xa Mát	gate
	Đại lộ Đông Tây	road
	Đại lộ Thăng Long	road
	Đại lộ Võ Văn Kiệt	road
	Đại nội Huế	landmark
	Đạm Hà Bắc|Nhà máy Đạm Hà Bắc	plant
	Đạm Ninh Bình|Nhà máy Đạm Ninh Bình	plant
	DAP Đình Vũ|DAP Hải Phòng	plant
	DAP Lào Cai	plant
	Đê sông Hồng	works
	Đền Hùng|Khu di tích lịch sử Đền Hùng	landmark
	Địa đạo Củ Chi	landmark
	Điện hạt nhân Ninh Thuận|Nhà máy điện hạt nhân Ninh Thuận|Điện hạt nhân Ninh Thuận 1	plant
	Dinh Độc Lập	landmark
	Dinh Thống Nhất	landmark
	Đường Cách Mạng Tháng Tám	street
	Đường dây 500kV mạch 3|đường dây 500 kV mạch 3	plant
	Đường Điện Biên Phủ	street
	Đường Đồng Khởi	street
	Đường Giải Phóng	street
	Đường Hồ Chí Minh	road
	Đường Hùng Vương	street
	Đường Láng	street
	Đường Lê Duẩn	street
	Đường Lê Lợi	street
	Đường Lê Văn Lương	street
	Đường Nam Kỳ Khởi Nghĩa	street
	Đường Nguyễn Huệ	street
	Đường Nguyễn Trãi	street
	Đường Nguyễn Văn Linh	street
	Đường Phạm Văn Đồng	street
	Đường sắt Bắc - Nam	railway
	Đường sắt Biên Hòa - Vũng Tàu	railway
	Đường sắt Cát Linh - Hà Đông|tuyến đường sắt Cát Linh - Hà Đông|Cát Linh - Hà Đông	railway
	Đường sắt Lào Cai - Hà Nội - Hải Phòng	railway
	Đường sắt Nhổn - ga Hà Nội|metro Nhổn - ga Hà Nội|Nhổn - ga Hà Nội	railway
	Đường sắt tốc độ cao Bắc - Nam|đường sắt tốc độ cao trên trục Bắc - Nam	railway
	Đường Tôn Đức Thắng	street
	Đường Trường Chinh	street
	Đường Võ Chí Công	street
	Đường Võ Nguyên Giáp	street
	Ethanol Dung Quất	plant
	Ethanol Phú Thọ	plant
	Ga Đồng Đăng	railway
	Ga Giáp Bát	railway
	Ga Hà Nội	railway
	Ga Sài Gòn	railway
	Ga Sóng Thần	railway
	Gang thép Thái Nguyên	plant
	Hầm Cù Mông	works
	Hầm Đèo Cả	works
	Hầm Hải Vân|hầm đường bộ Hải Vân	works
	Hầm Kim Liên	works
	Hầm Thủ Thiêm	works
	Hoàng thành Thăng Long	landmark
	Hội trường Ba Đình	landmark
	Hội trường Diên Hồng	landmark
	Keangnam	landmark
	Kênh Tham Lương - Bến Cát	works
	Kênh Vĩnh Tế	works
	Khí - Điện - Đạm Cà Mau	plant
	Khu chế xuất Tân Thuận	zone
	Khu Công nghệ cao Đà Nẵng	zone
	Khu Công nghệ cao Hòa Lạc|Khu CNC Hòa Lạc	zone
	Khu Công nghệ cao TP.HCM|SHTP	zone
	Khu công nghiệp Bắc Thăng Long	zone
	Khu công nghiệp Đình Trám	zone
	Khu công nghiệp Hiệp Phước	zone
	Khu công nghiệp Phú Bài	zone
	Khu công nghiệp Sóng Thần	zone
	Khu công nghiệp Tân Tạo	zone
	Khu công nghiệp Trảng Bàng	zone
	Khu công nghiệp Việt Nam - Singapore	zone
	Khu công nghiệp Yên Phong	zone
	Khu di tích Kim Liên	landmark
	Khu di tích Pác Bó|Pác Bó	landmark
	Khu đô thị Ciputra	zone
	Khu đô thị mới Thủ Thiêm|Thủ Thiêm|khu đô thị Thủ Thiêm	zone
	Khu kinh tế Chân Mây - Lăng Cô	zone
	Khu kinh tế cửa khẩu Bờ Y	zone
	Khu kinh tế cửa khẩu Cầu Treo	zone
	Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn	zone
	Khu kinh tế cửa khẩu Lao Bảo	zone
	Khu kinh tế cửa khẩu Mộc Bài	zone
	Khu kinh tế cửa khẩu Móng Cái	zone
	Khu kinh tế Định An	zone
	Khu kinh tế Đình Vũ - Cát Hải	zone
	Khu kinh tế Đông Nam	zone
	Khu kinh tế Đông Nam Nghệ An	zone
	Khu kinh tế Dung Quất	zone
	Khu kinh tế Hòn La	zone
	Khu kinh tế mở Chu Lai	zone
	Khu kinh tế Năm Căn	zone
	Khu kinh tế Nam Phú Yên	zone
	Khu kinh tế Nghi Sơn	zone
	Khu kinh tế Nhơn Hội	zone
	Khu kinh tế Phú Quốc	zone
	Khu kinh tế Thái Bình	zone
	Khu kinh tế Vân Đồn	zone
	Khu kinh tế Vân Phong	zone
	Khu kinh tế ven biển Quảng Yên	zone
	Khu kinh tế Vũng Áng	zone
	Kinh Nhiêu Lộc - Thị Nghè|kênh Nhiêu Lộc - Thị Nghè	works
	Lăng Chủ tịch Hồ Chí Minh|Lăng Bác	landmark
	Lô B - Ô Môn	plant
	Lọc hóa dầu Long Sơn|Tổ hợp Hóa dầu miền Nam	plant
	Lọc hóa dầu Nghi Sơn|Nhà máy Lọc hóa dầu Nghi Sơn	plant
	Metro số 2|metro Bến Thành - Tham Lương	railway
	Mỏ Bạch Hổ	plant
	Mỏ khí Cá Voi Xanh	plant
	Mỏ sắt Thạch Khê	plant
	Ngã ba Đồng Lộc	landmark
	Nghĩa trang Hàng Dương	landmark
	Nghĩa trang Mai Dịch	landmark
	Nghĩa trang Trường Sơn|Nghĩa trang liệt sĩ Quốc gia Trường Sơn	landmark
	Nghĩa trang Vị Xuyên|Nghĩa trang liệt sĩ Quốc gia Vị Xuyên	landmark
	Nhà hát Lớn Hà Nội	landmark
	Nhà máy điện gió Bạc Liêu	plant
	Nhà máy Lọc dầu Dung Quất|lọc dầu Dung Quất	plant
	Nhà Quốc hội	landmark
	Nhà sàn Bác Hồ	landmark
	Nhà thi đấu Phú Thọ	landmark
	Nhà thờ Đức Bà	landmark
	Nhà tù Côn Đảo	landmark
	Nhà tù Hỏa Lò	landmark
	Nhiệt điện Cẩm Phả	plant
	Nhiệt điện Duyên Hải|Trung tâm Điện lực Duyên Hải	plant
	Nhiệt điện Long Phú 1	plant
	Nhiệt điện Mông Dương	plant
	Nhiệt điện Nghi Sơn	plant
	Nhiệt điện Ô Môn	plant
	Nhiệt điện Phả Lại	plant
	Nhiệt điện Quảng Trạch	plant
	Nhiệt điện Sông Hậu 1|Nhà máy Nhiệt điện Sông Hậu 1	plant
	Nhiệt điện Thái Bình	plant
	Nhiệt điện Thái Bình 2|Nhà máy Nhiệt điện Thái Bình 2	plant
	Nhiệt điện Uông Bí	plant
	Nhiệt điện Vĩnh Tân|Trung tâm Điện lực Vĩnh Tân	plant
	Nhiệt điện Vũng Áng|Nhà máy Nhiệt điện Vũng Áng 1	plant
	Phố Bà Triệu	street
	Phố cổ Hà Nội	landmark
	Phố cổ Hội An	landmark
	Phố đi bộ Hồ Gươm	landmark
	Phố đi bộ Nguyễn Huệ	landmark
	Phố Hàng Bài	street
	Phố Hoàng Diệu	street
	Phố Huế	street
	Phố Lý Thường Kiệt	street
	Phố Ngô Quyền	street
	Phố Quang Trung	street
	Phố Trần Phú	street
	Phố Tràng Tiền	street
	Phủ Chủ tịch	landmark
	Phú Mỹ Hưng	zone
	Quảng trường Ba Đình	landmark
	Sân bay Biên Hòa	airport
	Sân bay Buôn Ma Thuột	airport
	Sân bay Cà Mau	airport
	Sân bay Cam Ranh|Cảng hàng không quốc tế Cam Ranh	airport
	Sân bay Cần Thơ	airport
	Sân bay Cát Bi|Cảng hàng không quốc tế Cát Bi	airport
	Sân bay Chu Lai	airport
	Sân bay Côn Đảo	airport
	Sân bay Đà Nẵng|Cảng hàng không quốc tế Đà Nẵng	airport
	Sân bay Điện Biên	airport
	Sân bay Đồng Hới	airport
	Sân bay Gia Bình	airport
	Sân bay Gia Lâm	airport
	Sân bay Liên Khương	airport
	Sân bay Long Thành|Cảng hàng không quốc tế Long Thành|sân bay quốc tế Long Thành	airport
	Sân bay Miếu Môn	airport
	Sân bay Nà Sản	airport
	Sân bay Nội Bài|Cảng hàng không quốc tế Nội Bài|Nội Bài|sân bay quốc tế Nội Bài	airport
	Sân bay Phan Thiết	airport
	Sân bay Phú Bài|Cảng hàng không quốc tế Phú Bài	airport
	Sân bay Phù Cát	airport
	Sân bay Phú Quốc	airport
	Sân bay Pleiku	airport
	Sân bay Quảng Trị	airport
	Sân bay Rạch Giá	airport
	Sân bay Sa Pa	airport
	Sân bay Tân Sơn Nhất|sân bay quốc tế Tân Sơn Nhất|Cảng hàng không quốc tế Tân Sơn Nhất|Tân Sơn Nhất	airport
	Sân bay Thọ Xuân	airport
	Sân bay Tuy Hòa	airport
	Sân bay Vân Đồn|Cảng hàng không quốc tế Vân Đồn	airport
	Sân bay Vinh	airport
	Sân Thống Nhất	landmark
	Sân vận động Mỹ Đình|SVĐ Mỹ Đình	landmark
	Tân Trào	landmark
	Thành cổ Quảng Trị	landmark
	Thánh địa Mỹ Sơn	landmark
	Thành nhà Hồ	landmark
	Tháp Rùa	landmark
	Thủy điện Bản Chát	plant
	Thủy điện Bản Vẽ	plant
	Thủy điện Đa Nhim	plant
	Thủy điện Hàm Thuận - Đa Mi	plant
	Thủy điện Hố Hô	plant
	Thủy điện Hòa Bình|Nhà máy Thủy điện Hòa Bình	plant
	Thủy điện Huội Quảng	plant
	Thủy điện Ialy|Thủy điện Ia Ly	plant
	Thủy điện Lai Châu	plant
	Thủy điện Rào Trăng 3	plant
	Thủy điện Sơn La|Nhà máy Thủy điện Sơn La	plant
	Thủy điện Sông Tranh 2	plant
	Thủy điện Thác Bà	plant
	Thủy điện Trị An	plant
	Thủy điện Tuyên Quang	plant
	Tòa nhà Landmark 81|Landmark 81	landmark
	Trạm BOT Bến Thủy	works
	Trạm thu phí Dầu Giây	works
	Trung tâm Hội nghị Quốc gia	landmark
	Trung tâm Hội nghị quốc tế Ariyana	landmark
	Tuyến metro Bến Thành - Suối Tiên|metro Bến Thành - Suối Tiên|Bến Thành - Suối Tiên|metro số 1	railway
	Văn Miếu - Quốc Tử Giám|Văn Miếu	landmark
	Vành đai 1	road
	Vành đai 2	road
	Vành đai 3	road
	Vành đai 3,5	road
	Vành đai 4|đường Vành đai 4|Vành đai 4 - Vùng Thủ đô	road
	Vành đai 5	road
	VSIP	zone
	Xa lộ Hà Nội	road
	Xơ sợi Đình Vũ|Nhà máy xơ sợi Đình Vũ	plant`;
