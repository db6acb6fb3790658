// Generated from corpus/lexicons/named-events.tsv by `npm run data`. Do not edit.

export const NAMED_EVENTS: string = `id	forms	type	canonical	valid_from	valid_to	year
event.500-ngay-dem	500 ngày đêm	campaign
event.aff-cup	AFF Cup|AFF Suzuki Cup	sport
event.apec-2017	APEC 2017|Năm APEC 2017|Tuần lễ Cấp cao APEC|Tuần lễ cấp cao APEC 2017|Hội nghị Cấp cao APEC	summit				2017
event.asiad	ASIAD	sport
event.binh-dan-hoc-vu-so	Bình dân học vụ số	campaign
event.brexit	Brexit	historic				2016
event.ca-nuoc-chung-suc-xay-dung-nong-thon-moi	Cả nước chung sức xây dựng nông thôn mới	campaign
event.ca-nuoc-chung-tay-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau	Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau	campaign
event.cach-mang-cong-nghiep-4-0	Cách mạng công nghiệp 4.0|Cách mạng công nghiệp lần thứ tư|CMCN 4.0|Công nghiệp 4.0	concept
event.cach-mang-thang-muoi	Cách mạng Tháng Mười|Cách mạng Tháng Mười Nga	historic				1917
event.cach-mang-thang-tam	Cách mạng Tháng Tám|Cách mạng Tháng Tám 1945|Tổng khởi nghĩa Tháng Tám	historic				1945
event.carnaval-ha-long	Carnaval Hạ Long	festival
event.chien-dich-dien-bien-phu	Chiến dịch Điện Biên Phủ|Chiến thắng Điện Biên Phủ	historic				1954
event.chien-dich-ho-chi-minh	Chiến dịch Hồ Chí Minh|chiến dịch Hồ Chí Minh lịch sử	historic				1975
event.chien-tranh-bien-gioi-phia-bac	Chiến tranh biên giới phía Bắc	historic
event.chien-tranh-lanh	Chiến tranh lạnh	historic				1947
event.chien-tranh-the-gioi-thu-hai	Chiến tranh thế giới thứ hai|Thế chiến II|Chiến tranh thế giới lần thứ hai|Thế chiến thứ hai	historic				1939
event.chien-tranh-the-gioi-thu-nhat	Chiến tranh thế giới thứ nhất|Thế chiến I	historic				1914
event.chien-tranh-trieu-tien	Chiến tranh Triều Tiên	historic
event.chien-tranh-viet-nam	Chiến tranh Việt Nam	historic
event.cop26	COP26|COP 26	summit				2021
event.cop27	COP27	summit
event.cop28	COP28	summit
event.cop29	COP29	summit
event.cop30	COP30	summit
event.dai-hoi-ix	Đại hội IX|Đại hội đại biểu toàn quốc lần thứ IX	congress				2001
event.dai-hoi-vi	Đại hội VI|Đại hội đại biểu toàn quốc lần thứ VI	congress				1986
event.dai-hoi-vii	Đại hội VII|Đại hội đại biểu toàn quốc lần thứ VII	congress				1991
event.dai-hoi-viii	Đại hội VIII|Đại hội đại biểu toàn quốc lần thứ VIII	congress				1996
event.dai-hoi-x	Đại hội X|Đại hội đại biểu toàn quốc lần thứ X|Đại hội X của Đảng	congress				2006
event.dai-hoi-xi	Đại hội XI|Đại hội 11|Đại hội đại biểu toàn quốc lần thứ XI|Đại hội XI của Đảng|Đại hội Đảng lần thứ XI|Đại hội lần thứ XI của Đảng	congress				2011
event.dai-hoi-xii	Đại hội XII|Đại hội 12|Đại hội đại biểu toàn quốc lần thứ XII|Đại hội XII của Đảng|Đại hội Đảng XII|Đại hội Đảng lần thứ XII|Đại hội lần thứ XII|Đại hội đại biểu toàn quốc lần thứ XII của Đảng|Đại hội lần thứ XII của Đảng	congress				2016
event.dai-hoi-xiii	Đại hội XIII|Đại hội 13|Đại hội đại biểu toàn quốc lần thứ XIII|Đại hội XIII của Đảng|Đại hội Đảng XIII|Đại hội Đảng lần thứ XIII|Đại hội lần thứ XIII|Đại hội đại biểu toàn quốc lần thứ XIII của Đảng|Đại hội lần thứ XIII của Đảng	congress				2021
event.dai-hoi-xiv	Đại hội XIV|Đại hội 14|Đại hội đại biểu toàn quốc lần thứ XIV|Đại hội XIV của Đảng|Đại hội Đảng XIV|Đại hội Đảng lần thứ XIV|Đại hội lần thứ XIV|Đại hội đại biểu toàn quốc lần thứ XIV của Đảng|Đại hội lần thứ XIV của Đảng	congress				2026
event.dan-van-kheo	Dân vận khéo	campaign
event.den-on-dap-nghia	Đền ơn đáp nghĩa	campaign
event.dien-bien-phu-tren-khong	Điện Biên Phủ trên không|chiến thắng Hà Nội - Điện Biên Phủ trên không	historic				1972
event.dien-dan-davos	Diễn đàn Davos|WEF Davos	forum
event.doi-moi	Đổi mới|công cuộc Đổi mới	historic				1986
event.doi-thoai-shangri-la	Đối thoại Shangri-La|Shangri-La	forum
event.dong-khoi	Đồng khởi|Đồng Khởi Bến Tre	historic				1960
event.festival-bien-nha-trang	Festival Biển Nha Trang	festival
event.festival-cong-chieng-tay-nguyen	Festival Cồng chiêng Tây Nguyên	festival
event.festival-hoa-da-lat	Festival Hoa Đà Lạt	festival
event.festival-hue	Festival Huế	festival
event.festival-lua-gao-viet-nam	Festival Lúa gạo Việt Nam	festival
event.festival-tra-thai-nguyen	Festival Trà Thái Nguyên	festival
event.gio-to-hung-vuong	Giỗ Tổ Hùng Vương	festival
event.gio-trai-dat	Giờ Trái đất	campaign
event.hoc-tap-va-lam-theo-tu-tuong-dao-duc-phong-cach-ho-chi-minh	Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh|Học tập và làm theo tấm gương đạo đức Hồ Chí Minh	campaign
event.hoi-bao-toan-quoc	Hội báo toàn quốc	festival
event.hoi-bao-xuan	Hội Báo Xuân	festival
event.hoi-khoe-phu-dong	Hội khỏe Phù Đổng	sport
event.hoi-nghi-bo-truong-ngoai-giao-asean	Hội nghị Bộ trưởng Ngoại giao ASEAN|AMM	forum
event.hoi-nghi-cap-cao-asean	Hội nghị Cấp cao ASEAN|Cấp cao ASEAN|Hội nghị Thượng đỉnh ASEAN	summit
event.hoi-nghi-cap-cao-dong-a	Hội nghị Cấp cao Đông Á|EAS	summit
event.hoi-nghi-cap-cao-tieu-vung-mekong-mo-rong	Hội nghị Cấp cao Tiểu vùng Mekong mở rộng|GMS 6	summit
event.hoi-nghi-thuong-dinh-my-trieu	Hội nghị Thượng đỉnh Mỹ - Triều|Thượng đỉnh Mỹ - Triều	summit				2019
event.hoi-sach-thanh-pho-ho-chi-minh	Hội sách Thành phố Hồ Chí Minh	festival
event.khoi-nghia-bac-son	Khởi nghĩa Bắc Sơn	historic
event.khoi-nghia-nam-ky	Khởi nghĩa Nam Kỳ	historic
event.khoi-nghia-yen-bai	Khởi nghĩa Yên Bái	historic
event.le-hoi-ao-ba-ba	Lễ hội Áo bà ba	festival
event.le-hoi-ca-phe-buon-ma-thuot	Lễ hội Cà phê Buôn Ma Thuột	festival
event.le-hoi-chua-huong	Lễ hội Chùa Hương	festival
event.le-hoi-den-hung	Lễ hội Đền Hùng	festival
event.le-hoi-giong	Lễ hội Gióng	festival
event.le-hoi-ka-te	Lễ hội Ka tê	festival
event.le-hoi-nghinh-ong	Lễ hội Nghinh Ông	festival
event.le-hoi-ok-om-bok	Lễ hội Ok Om Bok	festival
event.le-hoi-phao-hoa-quoc-te-da-nang	Lễ hội Pháo hoa quốc tế Đà Nẵng|DIFF	festival
event.le-hoi-yen-tu	Lễ hội Yên Tử	festival
event.mua-he-xanh	Mùa hè xanh	campaign
event.nam-an-toan-giao-thong	Năm an toàn giao thông	campaign
event.nam-du-lich-quoc-gia	Năm Du lịch quốc gia	festival
event.nam-ky-khoi-nghia	Nam Kỳ khởi nghĩa	historic
event.ngay-bao-chi-cach-mang-viet-nam	Ngày Báo chí Cách mạng Việt Nam	day
event.ngay-bien-phong-toan-dan	Ngày Biên phòng toàn dân	campaign
event.ngay-chien-thang	Ngày Chiến thắng	day
event.ngay-chuyen-doi-so-quoc-gia	Ngày Chuyển đổi số quốc gia	day
event.ngay-dan-so-viet-nam	Ngày Dân số Việt Nam	day
event.ngay-doanh-nhan-viet-nam	Ngày Doanh nhân Việt Nam	day
event.ngay-gia-dinh-viet-nam	Ngày Gia đình Việt Nam	day
event.ngay-giai-phong-mien-nam	Ngày Giải phóng miền Nam	day
event.ngay-hoi-dai-doan-ket-toan-dan-toc	Ngày hội Đại đoàn kết toàn dân tộc|Ngày hội Đại đoàn kết	campaign
event.ngay-hoi-toan-dan-bao-ve-an-ninh-to-quoc	Ngày hội Toàn dân bảo vệ an ninh Tổ quốc	campaign
event.ngay-hoi-van-hoa-cac-dan-toc	Ngày hội Văn hóa các dân tộc	day
event.ngay-khoa-hoc-va-cong-nghe-viet-nam	Ngày Khoa học và Công nghệ Việt Nam	day
event.ngay-moi-truong-the-gioi	Ngày Môi trường Thế giới	day
event.ngay-nha-giao-viet-nam	Ngày Nhà giáo Việt Nam	day
event.ngay-phap-luat-viet-nam	Ngày Pháp luật Việt Nam	day
event.ngay-phu-nu-viet-nam	Ngày Phụ nữ Việt Nam	day
event.ngay-quoc-te-lao-dong	Ngày Quốc tế Lao động	day
event.ngay-quoc-te-phu-nu	Ngày Quốc tế Phụ nữ	day
event.ngay-quoc-te-thieu-nhi	Ngày Quốc tế Thiếu nhi	day
event.ngay-sach-va-van-hoa-doc-viet-nam	Ngày Sách và Văn hóa đọc Việt Nam	day
event.ngay-thanh-lap-dang	Ngày thành lập Đảng	day
event.ngay-thay-thuoc-viet-nam	Ngày Thầy thuốc Việt Nam	day
event.ngay-thuong-binh-liet-si	Ngày Thương binh - Liệt sĩ|Ngày Thương binh Liệt sĩ	day
event.ngay-van-hoa-cac-dan-toc-viet-nam	Ngày Văn hóa các dân tộc Việt Nam	day
event.nguoi-viet-nam-uu-tien-dung-hang-viet-nam	Người Việt Nam ưu tiên dùng hàng Việt Nam	campaign
event.olympic	Olympic|Thế vận hội|Paralympic	sport
event.sea-games	SEA Games	sport
event.song-va-may-tinh-cho-em	Sóng và máy tính cho em	campaign
event.tet-trong-cay	Tết trồng cây	campaign
event.tet-vi-nguoi-ngheo	Tết vì người nghèo	campaign
event.thanh-nien-tinh-nguyen	Thanh niên tình nguyện	campaign
event.toan-dan-bao-ve-an-ninh-to-quoc	Toàn dân bảo vệ an ninh Tổ quốc	campaign
event.toan-dan-doan-ket-xay-dung-doi-song-van-hoa	Toàn dân đoàn kết xây dựng đời sống văn hóa	campaign
event.toan-dan-doan-ket-xay-dung-nong-thon-moi-do-thi-van-minh	Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh	campaign
event.toan-quoc-khang-chien	Toàn quốc kháng chiến	historic				1946
event.tong-tien-cong-va-noi-day-xuan-mau-than-1968	Tổng tiến công và nổi dậy Xuân Mậu Thân 1968|Tết Mậu Thân 1968|Tổng tiến công và nổi dậy Tết Mậu Thân	historic				1968
event.trai-tim-cho-em	Trái tim cho em	campaign
event.ung-ho-quy-vi-bien-dao-viet-nam	Ủng hộ Quỹ Vì biển, đảo Việt Nam	campaign
event.v-league	V-League|V.League	sport
event.vi-nguoi-ngheo	Vì người nghèo	campaign
event.wef-asean-2018	WEF ASEAN 2018|Diễn đàn Kinh tế thế giới về ASEAN	summit				2018
event.world-cup	World Cup	sport
event.xo-viet-nghe-tinh	Xô viết Nghệ Tĩnh|Xô Viết Nghệ - Tĩnh	historic				1930
event.xoa-nha-tam-nha-dot-nat	Xóa nhà tạm, nhà dột nát	campaign`;
