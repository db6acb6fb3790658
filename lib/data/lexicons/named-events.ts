// Generated from corpus/lexicons/named-events.tsv by `npm run data`. Do not edit.

export const NAMED_EVENTS: string = `event	forms	type	canonical	valid_from	valid_to	year
	500 ngày đêm	campaign
	AFF Cup|AFF Suzuki Cup	sport
	APEC 2017|Năm APEC 2017|Tuần lễ Cấp cao APEC|Tuần lễ cấp cao APEC 2017|Hội nghị Cấp cao APEC	summit				2017
	ASIAD	sport
	Bình dân học vụ số	campaign
	Brexit	historic				2016
	Cả nước chung sức xây dựng nông thôn mới	campaign
	Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau	campaign
	Cách mạng công nghiệp 4.0|Cách mạng công nghiệp lần thứ tư|CMCN 4.0|Công nghiệp 4.0	concept
	Cách mạng Tháng Mười|Cách mạng Tháng Mười Nga	historic				1917
	Cách mạng Tháng Tám|Cách mạng Tháng Tám 1945|Tổng khởi nghĩa Tháng Tám	historic				1945
	Carnaval Hạ Long	festival
	Chiến dịch Điện Biên Phủ|Chiến thắng Điện Biên Phủ	historic				1954
	Chiến dịch Hồ Chí Minh|chiến dịch Hồ Chí Minh lịch sử	historic				1975
	Chiến tranh biên giới phía Bắc	historic
	Chiến tranh lạnh	historic				1947
	Chiến tranh thế giới thứ hai|Thế chiến II|Chiến tranh thế giới lần thứ hai|Thế chiến thứ hai	historic				1939
	Chiến tranh thế giới thứ nhất|Thế chiến I	historic				1914
	Chiến tranh Triều Tiên	historic
	Chiến tranh Việt Nam	historic
	COP26|COP 26	summit				2021
	COP27	summit
	COP28	summit
	COP29	summit
	COP30	summit
	Đại hội IX|Đại hội đại biểu toàn quốc lần thứ IX	congress				2001
	Đại hội VI|Đại hội đại biểu toàn quốc lần thứ VI	congress				1986
	Đại hội VII|Đại hội đại biểu toàn quốc lần thứ VII	congress				1991
	Đại hội VIII|Đại hội đại biểu toàn quốc lần thứ VIII	congress				1996
	Đại hội X|Đại hội đại biểu toàn quốc lần thứ X|Đại hội X của Đảng	congress				2006
	Đại hội XI|Đại hội 11|Đại hội đại biểu toàn quốc lần thứ XI|Đại hội XI của Đảng|Đại hội Đảng lần thứ XI|Đại hội lần thứ XI của Đảng	congress				2011
	Đại hội XII|Đại hội 12|Đại hội đại biểu toàn quốc lần thứ XII|Đại hội XII của Đảng|Đại hội Đảng XII|Đại hội Đảng lần thứ XII|Đại hội lần thứ XII|Đại hội đại biểu toàn quốc lần thứ XII của Đảng|Đại hội lần thứ XII của Đảng	congress				2016
	Đại hội XIII|Đại hội 13|Đại hội đại biểu toàn quốc lần thứ XIII|Đại hội XIII của Đảng|Đại hội Đảng XIII|Đại hội Đảng lần thứ XIII|Đại hội lần thứ XIII|Đại hội đại biểu toàn quốc lần thứ XIII của Đảng|Đại hội lần thứ XIII của Đảng	congress				2021
	Đại hội XIV|Đại hội 14|Đại hội đại biểu toàn quốc lần thứ XIV|Đại hội XIV của Đảng|Đại hội Đảng XIV|Đại hội Đảng lần thứ XIV|Đại hội lần thứ XIV|Đại hội đại biểu toàn quốc lần thứ XIV của Đảng|Đại hội lần thứ XIV của Đảng	congress				2026
	Dân vận khéo	campaign
	Đền ơn đáp nghĩa	campaign
	Điện Biên Phủ trên không|chiến thắng Hà Nội - Điện Biên Phủ trên không	historic				1972
	Diễn đàn Davos|WEF Davos	forum
	Đổi mới|công cuộc Đổi mới	historic				1986
	Đối thoại Shangri-La|Shangri-La	forum
	Đồng khởi|Đồng Khởi Bến Tre	historic				1960
	Festival Biển Nha Trang	festival
	Festival Cồng chiêng Tây Nguyên	festival
	Festival Hoa Đà Lạt	festival
	Festival Huế	festival
	Festival Lúa gạo Việt Nam	festival
	Festival Trà Thái Nguyên	festival
	Giỗ Tổ Hùng Vương	festival
	Giờ Trái đất	campaign
	Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh|Học tập và làm theo tấm gương đạo đức Hồ Chí Minh	campaign
	Hội báo toàn quốc	festival
	Hội Báo Xuân	festival
	Hội khỏe Phù Đổng	sport
	Hội nghị Bộ trưởng Ngoại giao ASEAN|AMM	forum
	Hội nghị Cấp cao ASEAN|Cấp cao ASEAN|Hội nghị Thượng đỉnh ASEAN	summit
	Hội nghị Cấp cao Đông Á|EAS	summit
	Hội nghị Cấp cao Tiểu vùng Mekong mở rộng|GMS 6	summit
	Hội nghị Thượng đỉnh Mỹ - Triều|Thượng đỉnh Mỹ - Triều	summit				2019
	Hội sách Thành phố Hồ Chí Minh	festival
	Khởi nghĩa Bắc Sơn	historic
	Khởi nghĩa Nam Kỳ	historic
	Khởi nghĩa Yên Bái	historic
	Lễ hội Áo bà ba	festival
	Lễ hội Cà phê Buôn Ma Thuột	festival
	Lễ hội Chùa Hương	festival
	Lễ hội Đền Hùng	festival
	Lễ hội Gióng	festival
	Lễ hội Ka tê	festival
	Lễ hội Nghinh Ông	festival
	Lễ hội Ok Om Bok	festival
	Lễ hội Pháo hoa quốc tế Đà Nẵng|DIFF	festival
	Lễ hội Yên Tử	festival
	Mùa hè xanh	campaign
	Năm an toàn giao thông	campaign
	Năm Du lịch quốc gia	festival
	Nam Kỳ khởi nghĩa	historic
	Ngày Báo chí Cách mạng Việt Nam	day
	Ngày Biên phòng toàn dân	campaign
	Ngày Chiến thắng	day
	Ngày Chuyển đổi số quốc gia	day
	Ngày Dân số Việt Nam	day
	Ngày Doanh nhân Việt Nam	day
	Ngày Gia đình Việt Nam	day
	Ngày Giải phóng miền Nam	day
	Ngày hội Đại đoàn kết toàn dân tộc|Ngày hội Đại đoàn kết	campaign
	Ngày hội Toàn dân bảo vệ an ninh Tổ quốc	campaign
	Ngày hội Văn hóa các dân tộc	day
	Ngày Khoa học và Công nghệ Việt Nam	day
	Ngày Môi trường Thế giới	day
	Ngày Nhà giáo Việt Nam	day
	Ngày Pháp luật Việt Nam	day
	Ngày Phụ nữ Việt Nam	day
	Ngày Quốc tế Lao động	day
	Ngày Quốc tế Phụ nữ	day
	Ngày Quốc tế Thiếu nhi	day
	Ngày Sách và Văn hóa đọc Việt Nam	day
	Ngày thành lập Đảng	day
	Ngày Thầy thuốc Việt Nam	day
	Ngày Thương binh - Liệt sĩ|Ngày Thương binh Liệt sĩ	day
	Ngày Văn hóa các dân tộc Việt Nam	day
	Người Việt Nam ưu tiên dùng hàng Việt Nam	campaign
	Olympic|Thế vận hội|Paralympic	sport
	SEA Games	sport
	Sóng và máy tính cho em	campaign
	Tết trồng cây	campaign
	Tết vì người nghèo	campaign
	Thanh niên tình nguyện	campaign
	Toàn dân bảo vệ an ninh Tổ quốc	campaign
	Toàn dân đoàn kết xây dựng đời sống văn hóa	campaign
	Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh	campaign
	Toàn quốc kháng chiến	historic				1946
	Tổng tiến công và nổi dậy Xuân Mậu Thân 1968|Tết Mậu Thân 1968|Tổng tiến công và nổi dậy Tết Mậu Thân	historic				1968
	Trái tim cho em	campaign
	Ủng hộ Quỹ Vì biển, đảo Việt Nam	campaign
	V-League|V.League	sport
	Vì người nghèo	campaign
	WEF ASEAN 2018|Diễn đàn Kinh tế thế giới về ASEAN	summit				2018
	World Cup	sport
	Xô viết Nghệ Tĩnh|Xô Viết Nghệ - Tĩnh	historic				1930
	Xóa nhà tạm, nhà dột nát	campaign`;
