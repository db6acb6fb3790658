// Generated from corpus/lexicons/districts.tsv by `npm run data`. Do not edit.

export const DISTRICTS: string = `district	forms	type	canonical	valid_from	valid_to	province	successor	decree
	A Lưới	huyen			2025-06-30	province.hue		Luật 72/2025/QH15
	An Biên	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	An Dương	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	An Khê	thi-xa			2025-06-30	province.gia-lai		Luật 72/2025/QH15
an-lao-binh-dinh	An Lão	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
an-lao-hai-phong	An Lão	huyen			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	An Minh	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	An Nhơn	thi-xa			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	An Phú	huyen			2025-06-30	province.an-giang		Luật 72/2025/QH15
	Ân Thi	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Anh Sơn	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Ayun Pa	thi-xa			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Ba Bể	huyen			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Ba Chẽ	huyen			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Ba Đình	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Ba Đồn	thi-xa			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Bà Rịa	thanh-pho			2025-06-30	province.ba-ria-vung-tau		Luật 72/2025/QH15
	Bá Thước	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Ba Tơ	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Ba Tri	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
	Ba Vì	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Bác Ái	huyen			2025-06-30	province.ninh-thuan		Luật 72/2025/QH15
	Bắc Bình	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Bắc Giang	thanh-pho			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Bắc Hà	huyen			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Bắc Kạn	thanh-pho			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Bạc Liêu	thanh-pho			2025-06-30	province.bac-lieu		Luật 72/2025/QH15
	Bắc Mê	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Bắc Ninh	thanh-pho			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Bắc Quang	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Bắc Sơn	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Bắc Tân Uyên	huyen			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Bắc Trà My	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Bắc Từ Liêm	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Bắc Yên	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Bạch Long Vĩ|Bạch Long Vỹ	huyen			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Bạch Thông	huyen			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Bảo Lạc	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
bao-lam-cao-bang	Bảo Lâm	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
bao-lam-lam-dong	Bảo Lâm	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Bảo Lộc	thanh-pho			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Bảo Thắng	huyen			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Bảo Yên	huyen			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Bát Xát	huyen			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Bàu Bàng	huyen			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Bến Cát	thanh-pho			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Bến Cầu	huyen			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Bến Lức	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Bến Tre	thanh-pho			2025-06-30	province.ben-tre		Luật 72/2025/QH15
	Biên Hòa	thanh-pho			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Bỉm Sơn	thi-xa			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Bình Chánh	huyen			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Bình Đại	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
	Bình Gia	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Bình Giang	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Bình Liêu	huyen			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Bình Long	thi-xa			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Bình Lục	huyen			2025-06-30	province.ha-nam		Luật 72/2025/QH15
	Bình Minh	thi-xa			2025-06-30	province.vinh-long		Luật 72/2025/QH15
	Bình Sơn	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
binh-tan-ho-chi-minh	Bình Tân	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
binh-tan-vinh-long	Bình Tân	huyen			2025-06-30	province.vinh-long		Luật 72/2025/QH15
	Bình Thạnh	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Bình Thủy	quan			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Bình Xuyên	huyen			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Bố Trạch	huyen			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Bù Đăng	huyen			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Bù Đốp	huyen			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Bù Gia Mập	huyen			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Buôn Đôn	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Buôn Hồ	thi-xa			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Buôn Ma Thuột|Buôn Mê Thuột|Ban Mê Thuột|BMT	thanh-pho			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Cà Mau	thanh-pho			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Cái Bè	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
cai-lay-tien-giang	Cai Lậy	thi-xa			2025-06-30	province.tien-giang		Luật 72/2025/QH15
cai-lay-tien-giang-huyen	Cai Lậy	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
	Cái Nước	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Cái Răng	quan			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Cẩm Giàng	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Cẩm Khê	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Cam Lâm	huyen			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Cẩm Lệ	quan			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Cam Lộ	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Cẩm Mỹ	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Cẩm Phả	thanh-pho			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Cam Ranh	thanh-pho			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Cẩm Thủy	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Cẩm Xuyên	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Cần Đước	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Cần Giờ	huyen			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Cần Giuộc	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Can Lộc	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Càng Long	huyen			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Cao Bằng	thanh-pho			2025-06-30	province.cao-bang		Luật 72/2025/QH15
cao-lanh-dong-thap	Cao Lãnh	thanh-pho			2025-06-30	province.dong-thap		Luật 72/2025/QH15
cao-lanh-dong-thap-huyen	Cao Lãnh	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Cao Lộc	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Cao Phong	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Cát Hải	huyen			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Cát Tiên	huyen			2024-11-30	province.lam-dong	district.da-huoai
	Cầu Giấy	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Cầu Kè	huyen			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Cầu Ngang	huyen			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Châu Đốc	thanh-pho			2025-06-30	province.an-giang		Luật 72/2025/QH15
	Châu Đức	huyen			2025-06-30	province.ba-ria-vung-tau		Luật 72/2025/QH15
	Châu Phú	huyen			2025-06-30	province.an-giang		Luật 72/2025/QH15
	Châu Thành A	huyen			2025-06-30	province.hau-giang		Luật 72/2025/QH15
chau-thanh-an-giang	Châu Thành	huyen			2025-06-30	province.an-giang		Luật 72/2025/QH15
chau-thanh-ben-tre	Châu Thành	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
chau-thanh-dong-thap	Châu Thành	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
chau-thanh-hau-giang	Châu Thành	huyen			2025-06-30	province.hau-giang		Luật 72/2025/QH15
chau-thanh-kien-giang	Châu Thành	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
chau-thanh-long-an	Châu Thành	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
chau-thanh-soc-trang	Châu Thành	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
chau-thanh-tay-ninh	Châu Thành	huyen			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
chau-thanh-tien-giang	Châu Thành	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
chau-thanh-tra-vinh	Châu Thành	huyen			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Chi Lăng	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Chí Linh	thanh-pho			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Chiêm Hóa	huyen			2025-06-30	province.tuyen-quang		Luật 72/2025/QH15
	Chợ Đồn	huyen			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Chợ Gạo	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
	Chợ Lách	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
cho-moi-an-giang	Chợ Mới	huyen			2025-06-30	province.an-giang		Luật 72/2025/QH15
cho-moi-bac-kan	Chợ Mới	huyen			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Chơn Thành	thi-xa			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Chũ	thi-xa			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Chư Păh	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Chư Prông	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Chư Pưh	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Chư Sê	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Chương Mỹ	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Cờ Đỏ	huyen			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Cô Tô	huyen			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Cồn Cỏ	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Con Cuông	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Côn Đảo	huyen			2025-06-30	province.ba-ria-vung-tau		Luật 72/2025/QH15
	Củ Chi	huyen			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Cư Jút	huyen			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Cư Kuin	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Cù Lao Dung	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Cư M'gar|Cư Mgar	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Cửa Lò	thi-xa			2024-11-30	province.nghe-an	district.vinh	Nghị quyết 1243/NQ-UBTVQH15
	Đà Bắc	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Đạ Huoai	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Đa Krông|Đakrông	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Đà Lạt	thanh-pho			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Đạ Tẻh	huyen			2024-11-30	province.lam-dong	district.da-huoai
	Đại Lộc	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Đại Từ	huyen			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Đắk Đoa|Đak Đoa	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Đắk Glei|Đăk Glei	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Đắk Glong|Đắk G'long|Đăk Glong	huyen			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Đắk Hà|Đăk Hà	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Đắk Mil|Đăk Mil	huyen			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Đắk Pơ|Đak Pơ	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Đắk R'Lấp|Đắk R'lấp|Đăk R'lấp	huyen			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Đắk Song|Đăk Song	huyen			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Đắk Tô|Đăk Tô	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Đầm Dơi	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Đầm Hà	huyen			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Đam Rông	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Đan Phượng	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Đất Đỏ	huyen			2024-12-31	province.ba-ria-vung-tau	district.long-dat
	Dầu Tiếng	huyen			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Dĩ An	thanh-pho			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Di Linh	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Điện Bàn	thi-xa			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Điện Biên	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Điện Biên Đông	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Điện Biên Phủ	thanh-pho			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Diễn Châu	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Diên Khánh	huyen			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Định Hóa	huyen			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Đình Lập	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Định Quán	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Đô Lương	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Đồ Sơn	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Đoan Hùng	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Đơn Dương	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Đông Anh	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Đống Đa	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Đông Giang	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Đông Hà	thanh-pho			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Đông Hải	huyen			2025-06-30	province.bac-lieu		Luật 72/2025/QH15
	Đông Hòa	thi-xa			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Đồng Hới	thanh-pho			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Đông Hưng	huyen			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Đồng Hỷ	huyen			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Đồng Phú	huyen			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Đông Sơn	huyen			2024-12-31	province.thanh-hoa	district.thanh-hoa	Nghị quyết 1238/NQ-UBTVQH15
	Đông Triều	thanh-pho			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Đồng Văn	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Đồng Xoài	thanh-pho			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Đồng Xuân	huyen			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Đức Cơ	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Đức Hòa	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Đức Huệ	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Đức Linh	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Đức Phổ	thi-xa			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Đức Thọ	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Đức Trọng	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Dương Kinh	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Dương Minh Châu	huyen			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Duy Tiên	thi-xa			2025-06-30	province.ha-nam		Luật 72/2025/QH15
	Duy Xuyên	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
duyen-hai-tra-vinh	Duyên Hải	thi-xa			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
duyen-hai-tra-vinh-huyen	Duyên Hải	huyen			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Ea H'leo	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Ea Kar	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Ea Súp	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Gia Bình	huyen			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Gia Lâm	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Gia Lộc	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Gia Nghĩa	thanh-pho			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Giá Rai	thi-xa			2025-06-30	province.bac-lieu		Luật 72/2025/QH15
	Gia Viễn	huyen			2025-06-30	province.ninh-binh		Luật 72/2025/QH15
	Giang Thành	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Giao Thủy	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Gio Linh	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Giồng Riềng	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Giồng Trôm	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
	Gò Công	thanh-pho			2025-06-30	province.tien-giang		Luật 72/2025/QH15
	Gò Công Đông	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
	Gò Công Tây	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
	Gò Dầu	huyen			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Gò Quao	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Gò Vấp	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Hà Đông	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Hà Giang	thanh-pho			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Hạ Hòa	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Hạ Lang	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
	Hạ Long	thanh-pho			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Hà Quảng	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
	Hà Tiên	thanh-pho			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Hà Tĩnh	thanh-pho			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Hà Trung	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Hải An	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Hai Bà Trưng	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Hải Châu	quan			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Hải Dương	thanh-pho			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Hải Hà	huyen			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Hải Hậu	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Hải Lăng	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Hàm Tân	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Hàm Thuận Bắc	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Hàm Thuận Nam	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Hàm Yên	huyen			2025-06-30	province.tuyen-quang		Luật 72/2025/QH15
	Hậu Lộc	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Hiệp Đức	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Hiệp Hòa	huyen			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Hòa An	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
hoa-binh-bac-lieu	Hòa Bình	huyen			2025-06-30	province.bac-lieu		Luật 72/2025/QH15
hoa-binh-hoa-binh	Hòa Bình	thanh-pho			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Hoa Lư	thanh-pho			2025-06-30	province.ninh-binh		Luật 72/2025/QH15
	Hòa Thành	thi-xa			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Hòa Vang	huyen			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Hoài Ân	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	Hoài Đức	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Hoài Nhơn	thi-xa			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	Hoàn Kiếm	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Hoằng Hóa	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
hoang-mai-ha-noi	Hoàng Mai	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
hoang-mai-nghe-an	Hoàng Mai	thi-xa			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Hoàng Sa	huyen			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Hoàng Su Phì	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Hoành Bồ	huyen			2019-12-31	province.quang-ninh	district.ha-long	Nghị quyết 837/NQ-UBTVQH14
	Hóc Môn	huyen			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Hội An	thanh-pho			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Hòn Đất	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Hớn Quản	huyen			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Hồng Bàng	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Hồng Dân	huyen			2025-06-30	province.bac-lieu		Luật 72/2025/QH15
	Hồng Lĩnh	thi-xa			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
hong-ngu-dong-thap	Hồng Ngự	thanh-pho			2025-06-30	province.dong-thap		Luật 72/2025/QH15
hong-ngu-dong-thap-huyen	Hồng Ngự	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Huế	thanh-pho			2024-12-31	province.thua-thien-hue	province.hue	Nghị quyết 175/2024/QH15
	Hưng Hà	huyen			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Hưng Nguyên	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Hưng Yên	thanh-pho			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Hướng Hóa	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Hương Khê	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Hương Sơn	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Hương Thủy	thi-xa			2025-06-30	province.hue		Luật 72/2025/QH15
	Hương Trà	thi-xa			2025-06-30	province.hue		Luật 72/2025/QH15
	Hữu Lũng	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Ia Grai	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Ia H'Drai	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Ia Pa	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	KBang|Kbang	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Kế Sách	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Khánh Sơn	huyen			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Khánh Vĩnh	huyen			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Khoái Châu	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Kiến An	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Kiên Hải	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Kiên Lương	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Kiến Thụy	huyen			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Kiến Tường	thi-xa			2025-06-30	province.long-an		Luật 72/2025/QH15
	Kiến Xương	huyen			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Kim Bảng	thi-xa			2025-06-30	province.ha-nam		Luật 72/2025/QH15
	Kim Bôi	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Kim Động	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Kim Sơn	huyen			2025-06-30	province.ninh-binh		Luật 72/2025/QH15
	Kim Thành	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Kinh Môn	thi-xa			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Kon Plông	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Kon Rẫy	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Kon Tum	thanh-pho			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Kông Chro	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Krông A Na|Krông Ana	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Krông Bông	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Krông Búk	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Krông Năng	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Krông Nô	huyen			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Krông Pa	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Krông Pắc|Krông Pắk|Krông Păk	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
ky-anh-ha-tinh	Kỳ Anh	thi-xa			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
ky-anh-ha-tinh-huyen	Kỳ Anh	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
ky-son-hoa-binh	Kỳ Sơn	huyen			2019-12-31	province.hoa-binh	district.hoa-binh-hoa-binh	Nghị quyết 830/NQ-UBTVQH14
ky-son-nghe-an	Kỳ Sơn	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	La Gi	thi-xa			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Lạc Dương	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Lạc Sơn	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Lạc Thủy	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Lai Châu	thanh-pho			2025-06-30	province.lai-chau		Luật 72/2025/QH15
	Lai Vung	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Lắk	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Lâm Bình	huyen			2025-06-30	province.tuyen-quang		Luật 72/2025/QH15
	Lâm Hà	huyen			2025-06-30	province.lam-dong		Luật 72/2025/QH15
	Lâm Thao	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Lang Chánh	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Lạng Giang	huyen			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Lạng Sơn	thanh-pho			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Lào Cai	thanh-pho			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Lập Thạch	huyen			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Lấp Vò	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Lê Chân	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Lệ Thủy	huyen			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Liên Chiểu	quan			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Lộc Bình	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Lộc Hà	huyen			2024-12-31	province.ha-tinh	district.thach-ha
	Lộc Ninh	huyen			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Long Biên	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Long Đất	huyen			2025-06-30	province.ba-ria-vung-tau		Luật 72/2025/QH15
	Long Điền	huyen			2024-12-31	province.ba-ria-vung-tau	district.long-dat
	Long Hồ	huyen			2025-06-30	province.vinh-long		Luật 72/2025/QH15
	Long Khánh	thanh-pho			2025-06-30	province.dong-nai		Luật 72/2025/QH15
long-my-hau-giang	Long Mỹ	thi-xa			2025-06-30	province.hau-giang		Luật 72/2025/QH15
long-my-hau-giang-huyen	Long Mỹ	huyen			2025-06-30	province.hau-giang		Luật 72/2025/QH15
	Long Phú	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Long Thành	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Long Xuyên	thanh-pho			2025-06-30	province.an-giang		Luật 72/2025/QH15
	Lục Nam	huyen			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Lục Ngạn	huyen			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Lục Yên	huyen			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Lương Sơn	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Lương Tài	huyen			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Lý Nhân	huyen			2025-06-30	province.ha-nam		Luật 72/2025/QH15
	Lý Sơn	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	M'Đrắk|M'Drắk	huyen			2025-06-30	province.dak-lak		Luật 72/2025/QH15
	Mai Châu	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Mai Sơn	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Mang Thít	huyen			2025-06-30	province.vinh-long		Luật 72/2025/QH15
	Mang Yang	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Mê Linh	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Mèo Vạc	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Minh Hóa	huyen			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Minh Long	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Mỏ Cày Bắc	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
	Mỏ Cày Nam	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
	Mộ Đức	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Mộc Châu	thi-xa			2025-06-30	province.son-la		Luật 72/2025/QH15
	Mộc Hóa	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Móng Cái	thanh-pho			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Mù Cang Chải	huyen			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Mường Ảng	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Mường Chà	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Mường Khương	huyen			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Mường La	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Mường Lát	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Mường Lay	thi-xa			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Mường Nhé	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Mường Tè	huyen			2025-06-30	province.lai-chau		Luật 72/2025/QH15
	Mỹ Đức	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Mỹ Hào	thi-xa			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Mỹ Lộc	huyen			2024-08-31	province.nam-dinh	district.nam-dinh	Nghị quyết 1104/NQ-UBTVQH15
	Mỹ Tho	thanh-pho			2025-06-30	province.tien-giang		Luật 72/2025/QH15
	Mỹ Tú	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Mỹ Xuyên	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Na Hang	huyen			2025-06-30	province.tuyen-quang		Luật 72/2025/QH15
	Na Rì	huyen			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Năm Căn	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Nam Đàn	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Nam Định	thanh-pho			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Nam Đông	huyen			2024-12-31	province.hue	district.phu-loc	Nghị quyết 1314/NQ-UBTVQH15
	Nam Giang	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Nậm Nhùn	huyen			2025-06-30	province.lai-chau		Luật 72/2025/QH15
	Nậm Pồ	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Nam Sách	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Nam Trà My	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Nam Trực	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Nam Từ Liêm	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Ngã Bảy	thanh-pho			2025-06-30	province.hau-giang		Luật 72/2025/QH15
	Ngã Năm	thi-xa			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Nga Sơn	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Ngân Sơn	huyen			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Nghi Lộc	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Nghi Sơn	thi-xa			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Nghi Xuân	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Nghĩa Đàn	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Nghĩa Hành	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Nghĩa Hưng	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Nghĩa Lộ	thi-xa			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Ngô Quyền	quan			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Ngọc Hiển	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Ngọc Hồi	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Ngọc Lặc	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Ngũ Hành Sơn	quan			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Nguyên Bình	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
	Nhà Bè	huyen			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Nha Trang	thanh-pho			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Nho Quan	huyen			2025-06-30	province.ninh-binh		Luật 72/2025/QH15
	Nhơn Trạch	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Như Thanh	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Như Xuân	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Ninh Bình	thanh-pho			2024-12-31	province.ninh-binh	district.hoa-lu
	Ninh Giang	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Ninh Hải	huyen			2025-06-30	province.ninh-thuan		Luật 72/2025/QH15
	Ninh Hòa	thi-xa			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Ninh Kiều	quan			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Ninh Phước	huyen			2025-06-30	province.ninh-thuan		Luật 72/2025/QH15
	Ninh Sơn	huyen			2025-06-30	province.ninh-thuan		Luật 72/2025/QH15
	Nông Cống	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Nông Sơn	huyen			2024-12-31	province.quang-nam	district.que-son
	Núi Thành	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Ô Môn	quan			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Pác Nặm	huyen			2025-06-30	province.bac-kan		Luật 72/2025/QH15
	Phan Rang - Tháp Chàm|Phan Rang-Tháp Chàm|Phan Rang	thanh-pho			2025-06-30	province.ninh-thuan		Luật 72/2025/QH15
	Phan Thiết	thanh-pho			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Phổ Yên	thanh-pho			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
phong-dien-can-tho	Phong Điền	huyen			2025-06-30	province.can-tho		Luật 72/2025/QH15
phong-dien-hue	Phong Điền	thi-xa			2025-06-30	province.hue		Luật 72/2025/QH15
	Phong Thổ	huyen			2025-06-30	province.lai-chau		Luật 72/2025/QH15
	Phú Bình	huyen			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Phù Cát	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	Phù Cừ	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Phú Giáo	huyen			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Phú Hòa	huyen			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Phú Lộc	huyen			2025-06-30	province.hue		Luật 72/2025/QH15
	Phú Lương	huyen			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Phủ Lý	thanh-pho			2025-06-30	province.ha-nam		Luật 72/2025/QH15
	Phù Mỹ	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
phu-my-thanh-pho	Phú Mỹ	thanh-pho			2025-06-30	province.ba-ria-vung-tau		Luật 72/2025/QH15
	Phú Nhuận	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Phù Ninh	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
phu-ninh-huyen	Phú Ninh	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Phú Quốc	thanh-pho			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Phú Quý	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Phú Riềng	huyen			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
phu-tan-an-giang	Phú Tân	huyen			2025-06-30	province.an-giang		Luật 72/2025/QH15
phu-tan-ca-mau	Phú Tân	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Phú Thiện	huyen			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Phú Thọ	thi-xa			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Phú Vang	huyen			2025-06-30	province.hue		Luật 72/2025/QH15
	Phú Xuân	quan			2025-06-30	province.hue		Luật 72/2025/QH15
	Phú Xuyên	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Phù Yên	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Phục Hòa	huyen			2020-02-29	province.cao-bang	district.quang-hoa	Nghị quyết 864/NQ-UBTVQH14
	Phúc Thọ	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Phúc Yên	thanh-pho			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Phụng Hiệp	huyen			2025-06-30	province.hau-giang		Luật 72/2025/QH15
phuoc-long-bac-lieu	Phước Long	huyen			2025-06-30	province.bac-lieu		Luật 72/2025/QH15
phuoc-long-binh-phuoc	Phước Long	thi-xa			2025-06-30	province.binh-phuoc		Luật 72/2025/QH15
	Phước Sơn	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Pleiku|Plei Ku|Plây Ku	thanh-pho			2025-06-30	province.gia-lai		Luật 72/2025/QH15
	Quận 1|Q.1|quận Nhất	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 10|Q.10	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 11|Q.11	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 12|Q.12	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 2|Q.2	quan			2020-12-31	province.ho-chi-minh	district.thu-duc	Nghị quyết 1111/NQ-UBTVQH14
	Quận 3|Q.3	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 4|Q.4	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 5|Q.5	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 6|Q.6	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 7|Q.7	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 8|Q.8	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Quận 9|Q.9	quan			2020-12-31	province.ho-chi-minh	district.thu-duc	Nghị quyết 1111/NQ-UBTVQH14
	Quản Bạ	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Quan Hóa	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Quan Sơn	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Quang Bình	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Quảng Điền	huyen			2025-06-30	province.hue		Luật 72/2025/QH15
	Quảng Hòa	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
	Quảng Ngãi	thanh-pho			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Quảng Ninh	huyen			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Quảng Trạch	huyen			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Quảng Trị	thi-xa			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Quảng Uyên	huyen			2020-02-29	province.cao-bang	district.quang-hoa	Nghị quyết 864/NQ-UBTVQH14
	Quảng Xương	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Quảng Yên	thi-xa			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Quế Phong	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Quế Sơn	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Quế Võ	thi-xa			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Quốc Oai	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Quỳ Châu	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Quỳ Hợp	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Quy Nhơn|Qui Nhơn	thanh-pho			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	Quỳnh Lưu	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Quỳnh Nhai	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Quỳnh Phụ	huyen			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Rạch Giá	thanh-pho			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Sa Đéc	thanh-pho			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Sa Pa|Sapa	thi-xa			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Sa Thầy	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Sầm Sơn	thanh-pho			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Si Ma Cai	huyen			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Sìn Hồ	huyen			2025-06-30	province.lai-chau		Luật 72/2025/QH15
	Sóc Sơn	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Sóc Trăng	thanh-pho			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Sơn Động	huyen			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Sơn Dương	huyen			2025-06-30	province.tuyen-quang		Luật 72/2025/QH15
	Sơn Hà	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Sơn Hòa	huyen			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Sơn La	thanh-pho			2025-06-30	province.son-la		Luật 72/2025/QH15
son-tay-ha-noi	Sơn Tây	thi-xa			2025-06-30	province.ha-noi		Luật 72/2025/QH15
son-tay-quang-ngai	Sơn Tây	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Sơn Tịnh	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Sơn Trà	quan			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Sông Cầu	thi-xa			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Sông Công	thanh-pho			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Sông Hinh	huyen			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Sông Lô	huyen			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Sông Mã	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Sốp Cộp	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Tam Bình	huyen			2025-06-30	province.vinh-long		Luật 72/2025/QH15
	Tam Đảo	huyen			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Tam Điệp	thanh-pho			2025-06-30	province.ninh-binh		Luật 72/2025/QH15
	Tam Đường	huyen			2025-06-30	province.lai-chau		Luật 72/2025/QH15
tam-duong-huyen	Tam Dương	huyen			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Tam Kỳ	thanh-pho			2025-06-30	province.quang-nam		Luật 72/2025/QH15
tam-nong-dong-thap	Tam Nông	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
tam-nong-phu-tho	Tam Nông	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Tân An	thanh-pho			2025-06-30	province.long-an		Luật 72/2025/QH15
	Tân Biên	huyen			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Tân Bình	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
tan-chau-an-giang	Tân Châu	thi-xa			2025-06-30	province.an-giang		Luật 72/2025/QH15
tan-chau-tay-ninh	Tân Châu	huyen			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Tân Hiệp	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Tân Hồng	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Tân Hưng	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Tân Kỳ	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Tân Lạc	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15
	Tân Phú Đông	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
tan-phu-dong-nai	Tân Phú	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
tan-phu-ho-chi-minh	Tân Phú	quan			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Tân Phước	huyen			2025-06-30	province.tien-giang		Luật 72/2025/QH15
	Tân Sơn	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Tân Thạnh	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Tân Trụ	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
tan-uyen-binh-duong	Tân Uyên	thanh-pho			2025-06-30	province.binh-duong		Luật 72/2025/QH15
tan-uyen-lai-chau	Tân Uyên	huyen			2025-06-30	province.lai-chau		Luật 72/2025/QH15
	Tân Yên	huyen			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Tánh Linh	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Tây Giang	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Tây Hồ	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Tây Hòa	huyen			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Tây Ninh	thanh-pho			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Tây Sơn	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	Tây Trà	huyen			2020-02-09	province.quang-ngai	district.tra-bong	Nghị quyết 867/NQ-UBTVQH14
	Thạch An	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
	Thạch Hà	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Thạch Thành	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Thạch Thất	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Thái Bình	thanh-pho			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Thái Hòa	thi-xa			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Thái Nguyên	thanh-pho			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Thái Thụy	huyen			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Than Uyên	huyen			2025-06-30	province.lai-chau		Luật 72/2025/QH15
	Thăng Bình	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Thanh Ba	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Thanh Bình	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Thanh Chương	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Thanh Hà	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Thanh Hóa	thanh-pho			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
thanh-hoa-huyen	Thạnh Hóa	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Thanh Khê	quan			2025-06-30	province.da-nang		Luật 72/2025/QH15
	Thanh Liêm	huyen			2025-06-30	province.ha-nam		Luật 72/2025/QH15
	Thanh Miện	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Thanh Oai	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Thạnh Phú	huyen			2025-06-30	province.ben-tre		Luật 72/2025/QH15
	Thanh Sơn	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Thanh Thủy	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Thanh Trì	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
thanh-tri-huyen	Thạnh Trị	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Thanh Xuân	quan			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Tháp Mười	huyen			2025-06-30	province.dong-thap		Luật 72/2025/QH15
	Thiệu Hóa	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Thọ Xuân	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Thoại Sơn	huyen			2025-06-30	province.an-giang		Luật 72/2025/QH15
	Thới Bình	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Thới Lai	huyen			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Thống Nhất	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Thông Nông	huyen			2020-02-29	province.cao-bang	district.ha-quang	Nghị quyết 864/NQ-UBTVQH14
	Thốt Nốt	quan			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Thủ Dầu Một	thanh-pho			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Thủ Đức	thanh-pho			2025-06-30	province.ho-chi-minh		Luật 72/2025/QH15
	Thủ Thừa	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Thuận An	thanh-pho			2025-06-30	province.binh-duong		Luật 72/2025/QH15
	Thuận Bắc	huyen			2025-06-30	province.ninh-thuan		Luật 72/2025/QH15
	Thuận Châu	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Thuận Hóa	quan			2025-06-30	province.hue		Luật 72/2025/QH15
	Thuận Nam	huyen			2025-06-30	province.ninh-thuan		Luật 72/2025/QH15
	Thuận Thành	thi-xa			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Thường Tín	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Thường Xuân	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Thủy Nguyên	thanh-pho			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Tiên Du	huyen			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Tiền Hải	huyen			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Tiên Lãng	huyen			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Tiên Lữ	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Tiên Phước	huyen			2025-06-30	province.quang-nam		Luật 72/2025/QH15
	Tiên Yên	huyen			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Tiểu Cần	huyen			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Tịnh Biên	thi-xa			2025-06-30	province.an-giang		Luật 72/2025/QH15
	Tĩnh Gia	huyen			2020-05-31	province.thanh-hoa	district.nghi-son	Nghị quyết 933/NQ-UBTVQH14
	Trà Bồng	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Trà Cú	huyen			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Trà Lĩnh	huyen			2020-02-29	province.cao-bang	district.trung-khanh,district.quang-hoa	Nghị quyết 864/NQ-UBTVQH14
	Trà Ôn	huyen			2025-06-30	province.vinh-long		Luật 72/2025/QH15
	Trà Vinh	thanh-pho			2025-06-30	province.tra-vinh		Luật 72/2025/QH15
	Trạm Tấu	huyen			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Trần Đề	huyen			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Trần Văn Thời	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	Trấn Yên	huyen			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Trảng Bàng	thi-xa			2025-06-30	province.tay-ninh		Luật 72/2025/QH15
	Trảng Bom	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Tràng Định	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Tri Tôn	huyen			2025-06-30	province.an-giang		Luật 72/2025/QH15
	Triệu Phong	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Triệu Sơn	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Trực Ninh	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Trùng Khánh	huyen			2025-06-30	province.cao-bang		Luật 72/2025/QH15
	Trường Sa	huyen			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Tứ Kỳ	huyen			2025-06-30	province.hai-duong		Luật 72/2025/QH15
	Từ Liêm	huyen			2013-12-26	province.ha-noi	district.bac-tu-liem,district.nam-tu-liem	Nghị quyết 132/NQ-CP
	Tu Mơ Rông	huyen			2025-06-30	province.kon-tum		Luật 72/2025/QH15
	Tư Nghĩa	huyen			2025-06-30	province.quang-ngai		Luật 72/2025/QH15
	Từ Sơn	thanh-pho			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Tủa Chùa	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Tuần Giáo	huyen			2025-06-30	province.dien-bien		Luật 72/2025/QH15
	Tương Dương	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Tuy An	huyen			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Tuy Đức	huyen			2025-06-30	province.dak-nong		Luật 72/2025/QH15
	Tuy Hòa	thanh-pho			2025-06-30	province.phu-yen		Luật 72/2025/QH15
	Tuy Phong	huyen			2025-06-30	province.binh-thuan		Luật 72/2025/QH15
	Tuy Phước	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	Tuyên Hóa	huyen			2025-06-30	province.quang-binh		Luật 72/2025/QH15
	Tuyên Quang	thanh-pho			2025-06-30	province.tuyen-quang		Luật 72/2025/QH15
	U Minh	huyen			2025-06-30	province.ca-mau		Luật 72/2025/QH15
	U Minh Thượng	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Ứng Hòa	huyen			2025-06-30	province.ha-noi		Luật 72/2025/QH15
	Uông Bí	thanh-pho			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Văn Bàn	huyen			2025-06-30	province.lao-cai		Luật 72/2025/QH15
	Vân Canh	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
	Văn Chấn	huyen			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Vân Đồn	huyen			2025-06-30	province.quang-ninh		Luật 72/2025/QH15
	Văn Giang	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Vân Hồ	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Văn Lâm	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Văn Lãng	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Vạn Ninh	huyen			2025-06-30	province.khanh-hoa		Luật 72/2025/QH15
	Văn Quan	huyen			2025-06-30	province.lang-son		Luật 72/2025/QH15
	Văn Yên	huyen			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Vị Thanh	thanh-pho			2025-06-30	province.hau-giang		Luật 72/2025/QH15
	Vị Thủy	huyen			2025-06-30	province.hau-giang		Luật 72/2025/QH15
	Vị Xuyên	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Việt Trì	thanh-pho			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Việt Yên	thi-xa			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Vinh	thanh-pho			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Vĩnh Bảo	huyen			2025-06-30	province.hai-phong		Luật 72/2025/QH15
	Vĩnh Châu	thi-xa			2025-06-30	province.soc-trang		Luật 72/2025/QH15
	Vĩnh Cửu	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Vĩnh Hưng	huyen			2025-06-30	province.long-an		Luật 72/2025/QH15
	Vĩnh Linh	huyen			2025-06-30	province.quang-tri		Luật 72/2025/QH15
	Vĩnh Lộc	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Vĩnh Lợi	huyen			2025-06-30	province.bac-lieu		Luật 72/2025/QH15
	Vĩnh Long	thanh-pho			2025-06-30	province.vinh-long		Luật 72/2025/QH15
vinh-thanh-binh-dinh	Vĩnh Thạnh	huyen			2025-06-30	province.binh-dinh		Luật 72/2025/QH15
vinh-thanh-can-tho	Vĩnh Thạnh	huyen			2025-06-30	province.can-tho		Luật 72/2025/QH15
	Vĩnh Thuận	huyen			2025-06-30	province.kien-giang		Luật 72/2025/QH15
	Vĩnh Tường	huyen			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Vĩnh Yên	thanh-pho			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Võ Nhai	huyen			2025-06-30	province.thai-nguyen		Luật 72/2025/QH15
	Vụ Bản	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Vũ Quang	huyen			2025-06-30	province.ha-tinh		Luật 72/2025/QH15
	Vũ Thư	huyen			2025-06-30	province.thai-binh		Luật 72/2025/QH15
	Vũng Liêm	huyen			2025-06-30	province.vinh-long		Luật 72/2025/QH15
	Vũng Tàu	thanh-pho			2025-06-30	province.ba-ria-vung-tau		Luật 72/2025/QH15
	Xín Mần	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Xuân Lộc	huyen			2025-06-30	province.dong-nai		Luật 72/2025/QH15
	Xuân Trường	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Xuyên Mộc	huyen			2025-06-30	province.ba-ria-vung-tau		Luật 72/2025/QH15
	Ý Yên	huyen			2025-06-30	province.nam-dinh		Luật 72/2025/QH15
	Yên Bái	thanh-pho			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Yên Bình	huyen			2025-06-30	province.yen-bai		Luật 72/2025/QH15
	Yên Châu	huyen			2025-06-30	province.son-la		Luật 72/2025/QH15
	Yên Định	huyen			2025-06-30	province.thanh-hoa		Luật 72/2025/QH15
	Yên Dũng	huyen			2024-12-31	province.bac-giang	district.bac-giang	Nghị quyết 1191/NQ-UBTVQH15
	Yên Khánh	huyen			2025-06-30	province.ninh-binh		Luật 72/2025/QH15
	Yên Lạc	huyen			2025-06-30	province.vinh-phuc		Luật 72/2025/QH15
	Yên Lập	huyen			2025-06-30	province.phu-tho		Luật 72/2025/QH15
	Yên Minh	huyen			2025-06-30	province.ha-giang		Luật 72/2025/QH15
	Yên Mô	huyen			2025-06-30	province.ninh-binh		Luật 72/2025/QH15
	Yên Mỹ	huyen			2025-06-30	province.hung-yen		Luật 72/2025/QH15
	Yên Phong	huyen			2025-06-30	province.bac-ninh		Luật 72/2025/QH15
	Yên Sơn	huyen			2025-06-30	province.tuyen-quang		Luật 72/2025/QH15
	Yên Thành	huyen			2025-06-30	province.nghe-an		Luật 72/2025/QH15
	Yên Thế	huyen			2025-06-30	province.bac-giang		Luật 72/2025/QH15
	Yên Thủy	huyen			2025-06-30	province.hoa-binh		Luật 72/2025/QH15`;
