// Generated from corpus/lexicons/natural-places.tsv by `npm run data`. Do not edit.

export const NATURAL_PLACES: string = `natural	forms	type	canonical	valid_from	valid_to	where
	An Bang	island				Biển Đông
	Ấn Độ Dương	sea				world
	Ba Bình	island				Biển Đông
	Bà Nà	mountain
	Ba Vì	mountain
	Bắc Băng Dương	sea				world
	Bạch Long Vĩ|Bạch Long Vỹ	island
	Bạch Mã	mountain
	Bãi cạn Scarborough|Scarborough	island				Biển Đông
	Bãi Cháy	coast
	Bãi Cỏ Mây	island				Biển Đông
	Bái Đính	mountain
	Bãi Tư Chính	island				Biển Đông
	Bán đảo Sơn Trà	island
	Biển Azov	sea				world
	Biển Baltic	sea				world
	Biển Đen	sea				world
	Biển Đỏ	sea				world
	Biển Đông|South China Sea|Nam Hải	sea
	Biển Hồ	lake
	Biển Hoa Đông	sea				world
	Cái Bầu	island
	Cần Giờ	coast
	Cát Bà	island
	Cát Hải	island
	Chân Mây	bay
	Chư Yang Sin	mountain
	Cô Lin	island				Biển Đông
	Cô Tô	island
	Cồn Cỏ	island
	Côn Đảo|quần đảo Côn Đảo	island				TP.HCM
	Cổng Trời	pass
	Cù Lao Chàm	island
	Cù lao Dung	island
	Cù lao Thới Sơn	island
	Cửa Ba Lai	coast
	Cửa Đại	coast
	Cửa Định An	coast
	Cửa Hội	coast
	Cửa Lò	coast
	Cửa Nhượng	coast
	Cửa Sót	coast
	Cửa Tiểu	coast
	Cửa Tùng	coast
	Cửa Việt	coast
	Đá Châu Viên	island				Biển Đông
	Đá Chữ Thập	island				Biển Đông
	Đá Lát	island				Biển Đông
	Đá Tây	island				Biển Đông
	Đá Thị	island				Biển Đông
	Đá Vành Khăn	island				Biển Đông
	Đá Xu Bi|Subi	island				Biển Đông
	Đại Tây Dương	sea				world
	Đầm Nại	bay
	Đầm Ô Loan	bay
	Đầm Thị Nại	bay
	Đảo Guam	island				world
	Đảo Hải Nam	island				world
	Đất Mũi	coast
	Đèo An Khê	pass
	Đèo Bảo Lộc	pass
	Đèo Cả	pass
	Đèo Cù Mông	pass
	Đèo Hải Vân|Hải Vân	pass
	Đèo Khánh Lê	pass
	Đèo Khau Phạ	pass
	Đèo Lò Xo	pass
	Đèo Ngang	pass
	Đèo Ô Quy Hồ	pass
	Đèo Pha Đin	pass
	Đèo Prenn	pass
	Đèo Thung Khe	pass
	Đèo Violắc	pass
	Địa Trung Hải	sea				world
	Diego Garcia	island				world
	Đình Vũ	island
	Đồ Sơn	coast
	Dokdo	island				world
	Dung Quất	bay
	eo biển Đài Loan	sea				world
	Eo biển Hormuz	sea				world
	eo biển Malacca	sea				world
	Everest	mountain
	Fansipan|Phan Xi Păng|Phan-xi-păng	mountain
	Gạc Ma	island				Biển Đông
	Gành Ráng	coast
	Hải Tặc	island
	Hồ Ba Bể	lake
	Hồ Bảy Mẫu	lake
	Hồ Cửa Đạt	lake
	Hồ Đại Lải	lake
	Hồ Dầu Tiếng	lake
	Hồ Định Bình	lake
	Hồ Đồng Mô	lake
	Hồ Hòa Bình	lake
	Hồ Hoàn Kiếm|Hồ Gươm	lake
	Hồ Kẻ Gỗ	lake
	Hồ Lắk	lake
	Hồ Ngàn Trươi	lake
	Hồ Núi Cốc	lake
	Hồ Phú Ninh	lake
	Hồ Tả Trạch	lake
	Hồ Tây	lake
	Hồ Thác Bà	lake
	Hồ Thiền Quang	lake
	Hồ Trị An	lake
	Hồ Trúc Bạch	lake
	Hồ Tuyền Lâm	lake
	Hồ Xuân Hương	lake
	Hồ Yên Mỹ	lake
	Hoàng Hà	river				world
	Hoàng Hải	sea				world
	Hoàng Liên Sơn|dãy Hoàng Liên Sơn	mountain
	Hoàng Sa|quần đảo Hoàng Sa	archipelago				Đà Nẵng
	Hòn Khoai	island
	Hòn Mê	island
	Hòn Mun	island
	Hòn Ngư	island
	Hòn Tre	island
	Hymalaya|Himalaya	mountain
	kênh đào Panama	sea				world
	Kênh đào Phù Nam Techo|kênh đào Funan Techo	sea				world
	Kênh đào Suez	sea				world
	Khu bảo tồn thiên nhiên Sơn Trà	forest
	Lan Thương - Mê Công|Mekong - Lan Thương|Mê Công - Lan Thương	river				world
	Lăng Cô	coast
	Langbiang|Lang Biang	mountain
	Len Đao	island				Biển Đông
	Lý Sơn|đảo Lý Sơn	island				Quảng Ngãi
	Mã Pí Lèng|Mã Pì Lèng	pass
	Mẫu Sơn	mountain
	Mũi Cà Mau	coast
	Mũi Đại Lãnh	coast
	Mũi Dinh	coast
	Mũi Kê Gà	coast
	Mũi Né	coast
	Mỹ Khê	coast
	Nam Du	island
	Nam Yết	island				Biển Đông
	Ngàn Nưa	mountain
	Ngọc Linh|núi Ngọc Linh	mountain
	Ngũ Hành Sơn	mountain
	Nhơn Lý	coast
	Núi Bà Đen	mountain
	Núi Cấm	mountain
	Núi Cốc	mountain
	Núi Hồng Lĩnh	mountain
	Núi Thành	mountain
	Phá Tam Giang	bay
	Phá Tam Giang - Cầu Hai	bay
	Phan Vinh	island				Biển Đông
	Phong Nha - Kẻ Bàng|Phong Nha-Kẻ Bàng	mountain
	Phú Lâm	island				Biển Đông
	Phú Quốc|đảo Phú Quốc|đảo ngọc Phú Quốc	island				An Giang
	Phú Quý	island
	Phú Sĩ	mountain
	Pù Luông	mountain
	Quần đảo Kuril	island				world
	Quần đảo Nam Du	island
	Quan Lạn	island
	Rừng Sác	forest
	Sầm Sơn	coast
	Senkaku|Điếu Ngư|Senkaku/Điếu Ngư	island				world
	Sinh Tồn	island				Biển Đông
	Sơn Ca	island				Biển Đông
	Sơn Đoòng	mountain
	Sơn Trà	mountain
	sông Áp Lục	river				world
	Sông Ba	river
	Sông Bạch Đằng	river
	Sông Bé	river
	Sông Bến Hải	river
	Sông Cái	river
	Sông Cấm	river
	Sông Cầu	river
	Sông Chu	river
	Sông Cổ Chiên	river
	Sông Côn|sông Kôn	river
	Sông Cửu Long	river
	Sông Đà	river
	Sông Đà Rằng	river
	Sông Danube	river				world
	Sông Đáy	river
	Sông Đồng Nai	river
	Sông Đuống	river
	Sông Dương Tử	river				world
	Sông Gianh	river
	Sông Hàm Luông	river
	Sông Hàn	river
	Sông Hậu	river
	Sông Hồng	river
	Sông Hương	river
	Sông Ka Long	river
	Sông Kỳ Cùng	river
	Sông La Ngà	river
	Sông Lam|sông Cả	river
	Sông Lô	river
	Sông Luộc	river
	Sông Mã	river
	Sông Mê Công|sông Mekong|sông Mê Kông|Mekong|Mê Công|Mê Kông|sông Mê-kông	river
	Sông Nậm Thi	river
	Sông Ngàn Sâu	river
	Sông Nhật Lệ	river
	Sông Nhuệ	river
	Sông Nile	river				world
	Sông Sài Gòn	river
	Sông Sê San	river
	Sông Sêrêpôk|sông Sêrêpốk|sông Srêpôk	river
	Sông Thạch Hãn	river
	Sông Thái Bình	river
	Sông Thu Bồn	river
	Sông Thương	river
	Sông Tiền	river
	Sông Tô Lịch	river
	Sông Trà Khúc	river
	Sông Trường Giang	river				world
	Song Tử Tây	island				Biển Đông
	Sông Vàm Cỏ	river
	Sông Văn Úc	river
	Sông Vu Gia|Vu Gia - Thu Bồn	river
	Tam Cốc - Bích Động	mountain
	Tam Đảo	mountain
	Tây Côn Lĩnh	mountain
	Thái Bình Dương	sea				world
	Thiên Cầm	coast
	Thổ Chu	island
	Thuyền Chài	island				Biển Đông
	Tốc Tan	island				Biển Đông
	Tràng An	mountain
	Trường Sa|quần đảo Trường Sa	archipelago				Khánh Hòa
	Trường Sa Đông	island				Biển Đông
	Trường Sa Lớn	island				Biển Đông
	Trường Sơn|dãy Trường Sơn	mountain
	Tuần Châu	island
	Vân Đồn	island
	Vịnh Aden	sea				world
	Vịnh Ba Tư	sea				world
	Vịnh Bắc Bộ	bay
	Vịnh Bái Tử Long	bay
	Vịnh Cam Ranh	bay
	Vịnh Đà Nẵng	bay
	Vịnh Hạ Long	bay
	Vịnh Lan Hạ	bay
	Vịnh Lăng Cô	bay
	vịnh Mexico	sea				world
	Vịnh Nha Trang	bay
	Vịnh Thái Lan	bay
	Vịnh Vân Phong	bay
	Vịnh Vĩnh Hy	bay
	Vũng Áng	bay
	Vũng Rô	bay
	Vườn quốc gia Ba Bể	forest
	Vườn quốc gia Ba Vì	forest
	Vườn quốc gia Bạch Mã	forest
	Vườn quốc gia Bến En	forest
	Vườn quốc gia Bidoup - Núi Bà	forest
	Vườn quốc gia Bù Gia Mập	forest
	Vườn quốc gia Cát Bà	forest
	Vườn quốc gia Cát Tiên	forest
	Vườn quốc gia Chư Mom Ray	forest
	Vườn quốc gia Côn Đảo	forest
	Vườn quốc gia Cúc Phương|Cúc Phương	forest
	Vườn quốc gia Hoàng Liên	forest
	Vườn quốc gia Kon Ka Kinh	forest
	Vườn quốc gia Lò Gò - Xa Mát	forest
	Vườn quốc gia Mũi Cà Mau	forest
	Vườn quốc gia Núi Chúa	forest
	Vườn quốc gia Phong Nha - Kẻ Bàng	forest
	Vườn quốc gia Phú Quốc	forest
	Vườn quốc gia Phước Bình	forest
	Vườn quốc gia Pù Mát	forest
	Vườn quốc gia Tam Đảo	forest
	Vườn quốc gia Tràm Chim	forest
	Vườn quốc gia U Minh Hạ	forest
	Vườn quốc gia U Minh Thượng	forest
	Vườn quốc gia Vũ Quang	forest
	Vườn quốc gia Xuân Sơn	forest
	Vườn quốc gia Xuân Thủy	forest
	Vườn quốc gia Yok Đôn	forest
	Yên Tử	mountain`;
