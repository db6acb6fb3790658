// Generated from corpus/lexicons/districts.tsv by `npm run data`. Do not edit.

export const DISTRICTS: string = `district	forms	type	canonical	valid_from	valid_to	province
	A Lưới	huyen			2025-06-30	province.hue
	An Biên	huyen			2025-06-30	province.kien-giang
	An Dương	quan			2025-06-30	province.hai-phong
	An Khê	thi-xa			2025-06-30	province.gia-lai
an-lao-binh-dinh	An Lão	huyen			2025-06-30	province.binh-dinh
an-lao-hai-phong	An Lão	huyen			2025-06-30	province.hai-phong
	An Minh	huyen			2025-06-30	province.kien-giang
	An Nhơn	thi-xa			2025-06-30	province.binh-dinh
	An Phú	huyen			2025-06-30	province.an-giang
	Ân Thi	huyen			2025-06-30	province.hung-yen
	Anh Sơn	huyen			2025-06-30	province.nghe-an
	Ayun Pa	thi-xa			2025-06-30	province.gia-lai
	Ba Bể	huyen			2025-06-30	province.bac-kan
	Ba Chẽ	huyen			2025-06-30	province.quang-ninh
	Ba Đình	quan			2025-06-30	province.ha-noi
	Ba Đồn	thi-xa			2025-06-30	province.quang-binh
	Bà Rịa	thanh-pho			2025-06-30	province.ba-ria-vung-tau
	Bá Thước	huyen			2025-06-30	province.thanh-hoa
	Ba Tơ	huyen			2025-06-30	province.quang-ngai
	Ba Tri	huyen			2025-06-30	province.ben-tre
	Ba Vì	huyen			2025-06-30	province.ha-noi
	Bác Ái	huyen			2025-06-30	province.ninh-thuan
	Bắc Bình	huyen			2025-06-30	province.binh-thuan
	Bắc Giang	thanh-pho			2025-06-30	province.bac-giang
	Bắc Hà	huyen			2025-06-30	province.lao-cai
	Bắc Kạn	thanh-pho			2025-06-30	province.bac-kan
	Bạc Liêu	thanh-pho			2025-06-30	province.bac-lieu
	Bắc Mê	huyen			2025-06-30	province.ha-giang
	Bắc Ninh	thanh-pho			2025-06-30	province.bac-ninh
	Bắc Quang	huyen			2025-06-30	province.ha-giang
	Bắc Sơn	huyen			2025-06-30	province.lang-son
	Bắc Tân Uyên	huyen			2025-06-30	province.binh-duong
	Bắc Trà My	huyen			2025-06-30	province.quang-nam
	Bắc Từ Liêm	quan			2025-06-30	province.ha-noi
	Bắc Yên	huyen			2025-06-30	province.son-la
	Bạch Long Vĩ|Bạch Long Vỹ	huyen			2025-06-30	province.hai-phong
	Bạch Thông	huyen			2025-06-30	province.bac-kan
	Bảo Lạc	huyen			2025-06-30	province.cao-bang
bao-lam-cao-bang	Bảo Lâm	huyen			2025-06-30	province.cao-bang
bao-lam-lam-dong	Bảo Lâm	huyen			2025-06-30	province.lam-dong
	Bảo Lộc	thanh-pho			2025-06-30	province.lam-dong
	Bảo Thắng	huyen			2025-06-30	province.lao-cai
	Bảo Yên	huyen			2025-06-30	province.lao-cai
	Bát Xát	huyen			2025-06-30	province.lao-cai
	Bàu Bàng	huyen			2025-06-30	province.binh-duong
	Bến Cát	thanh-pho			2025-06-30	province.binh-duong
	Bến Cầu	huyen			2025-06-30	province.tay-ninh
	Bến Lức	huyen			2025-06-30	province.long-an
	Bến Tre	thanh-pho			2025-06-30	province.ben-tre
	Biên Hòa	thanh-pho			2025-06-30	province.dong-nai
	Bỉm Sơn	thi-xa			2025-06-30	province.thanh-hoa
	Bình Chánh	huyen			2025-06-30	province.ho-chi-minh
	Bình Đại	huyen			2025-06-30	province.ben-tre
	Bình Gia	huyen			2025-06-30	province.lang-son
	Bình Giang	huyen			2025-06-30	province.hai-duong
	Bình Liêu	huyen			2025-06-30	province.quang-ninh
	Bình Long	thi-xa			2025-06-30	province.binh-phuoc
	Bình Lục	huyen			2025-06-30	province.ha-nam
	Bình Minh	thi-xa			2025-06-30	province.vinh-long
	Bình Sơn	huyen			2025-06-30	province.quang-ngai
binh-tan-ho-chi-minh	Bình Tân	quan			2025-06-30	province.ho-chi-minh
binh-tan-vinh-long	Bình Tân	huyen			2025-06-30	province.vinh-long
	Bình Thạnh	quan			2025-06-30	province.ho-chi-minh
	Bình Thủy	quan			2025-06-30	province.can-tho
	Bình Xuyên	huyen			2025-06-30	province.vinh-phuc
	Bố Trạch	huyen			2025-06-30	province.quang-binh
	Bù Đăng	huyen			2025-06-30	province.binh-phuoc
	Bù Đốp	huyen			2025-06-30	province.binh-phuoc
	Bù Gia Mập	huyen			2025-06-30	province.binh-phuoc
	Buôn Đôn	huyen			2025-06-30	province.dak-lak
	Buôn Hồ	thi-xa			2025-06-30	province.dak-lak
	Buôn Ma Thuột|Buôn Mê Thuột|Ban Mê Thuột|BMT	thanh-pho			2025-06-30	province.dak-lak
	Cà Mau	thanh-pho			2025-06-30	province.ca-mau
	Cái Bè	huyen			2025-06-30	province.tien-giang
cai-lay-tien-giang	Cai Lậy	thi-xa			2025-06-30	province.tien-giang
cai-lay-tien-giang-huyen	Cai Lậy	huyen			2025-06-30	province.tien-giang
	Cái Nước	huyen			2025-06-30	province.ca-mau
	Cái Răng	quan			2025-06-30	province.can-tho
	Cẩm Giàng	huyen			2025-06-30	province.hai-duong
	Cẩm Khê	huyen			2025-06-30	province.phu-tho
	Cam Lâm	huyen			2025-06-30	province.khanh-hoa
	Cẩm Lệ	quan			2025-06-30	province.da-nang
	Cam Lộ	huyen			2025-06-30	province.quang-tri
	Cẩm Mỹ	huyen			2025-06-30	province.dong-nai
	Cẩm Phả	thanh-pho			2025-06-30	province.quang-ninh
	Cam Ranh	thanh-pho			2025-06-30	province.khanh-hoa
	Cẩm Thủy	huyen			2025-06-30	province.thanh-hoa
	Cẩm Xuyên	huyen			2025-06-30	province.ha-tinh
	Cần Đước	huyen			2025-06-30	province.long-an
	Cần Giờ	huyen			2025-06-30	province.ho-chi-minh
	Cần Giuộc	huyen			2025-06-30	province.long-an
	Can Lộc	huyen			2025-06-30	province.ha-tinh
	Càng Long	huyen			2025-06-30	province.tra-vinh
	Cao Bằng	thanh-pho			2025-06-30	province.cao-bang
cao-lanh-dong-thap	Cao Lãnh	thanh-pho			2025-06-30	province.dong-thap
cao-lanh-dong-thap-huyen	Cao Lãnh	huyen			2025-06-30	province.dong-thap
	Cao Lộc	huyen			2025-06-30	province.lang-son
	Cao Phong	huyen			2025-06-30	province.hoa-binh
	Cát Hải	huyen			2025-06-30	province.hai-phong
	Cát Tiên	huyen			2024-11-30	province.lam-dong
	Cầu Giấy	quan			2025-06-30	province.ha-noi
	Cầu Kè	huyen			2025-06-30	province.tra-vinh
	Cầu Ngang	huyen			2025-06-30	province.tra-vinh
	Châu Đốc	thanh-pho			2025-06-30	province.an-giang
	Châu Đức	huyen			2025-06-30	province.ba-ria-vung-tau
	Châu Phú	huyen			2025-06-30	province.an-giang
	Châu Thành A	huyen			2025-06-30	province.hau-giang
chau-thanh-an-giang	Châu Thành	huyen			2025-06-30	province.an-giang
chau-thanh-ben-tre	Châu Thành	huyen			2025-06-30	province.ben-tre
chau-thanh-dong-thap	Châu Thành	huyen			2025-06-30	province.dong-thap
chau-thanh-hau-giang	Châu Thành	huyen			2025-06-30	province.hau-giang
chau-thanh-kien-giang	Châu Thành	huyen			2025-06-30	province.kien-giang
chau-thanh-long-an	Châu Thành	huyen			2025-06-30	province.long-an
chau-thanh-soc-trang	Châu Thành	huyen			2025-06-30	province.soc-trang
chau-thanh-tay-ninh	Châu Thành	huyen			2025-06-30	province.tay-ninh
chau-thanh-tien-giang	Châu Thành	huyen			2025-06-30	province.tien-giang
chau-thanh-tra-vinh	Châu Thành	huyen			2025-06-30	province.tra-vinh
	Chi Lăng	huyen			2025-06-30	province.lang-son
	Chí Linh	thanh-pho			2025-06-30	province.hai-duong
	Chiêm Hóa	huyen			2025-06-30	province.tuyen-quang
	Chợ Đồn	huyen			2025-06-30	province.bac-kan
	Chợ Gạo	huyen			2025-06-30	province.tien-giang
	Chợ Lách	huyen			2025-06-30	province.ben-tre
cho-moi-an-giang	Chợ Mới	huyen			2025-06-30	province.an-giang
cho-moi-bac-kan	Chợ Mới	huyen			2025-06-30	province.bac-kan
	Chơn Thành	thi-xa			2025-06-30	province.binh-phuoc
	Chũ	thi-xa			2025-06-30	province.bac-giang
	Chư Păh	huyen			2025-06-30	province.gia-lai
	Chư Prông	huyen			2025-06-30	province.gia-lai
	Chư Pưh	huyen			2025-06-30	province.gia-lai
	Chư Sê	huyen			2025-06-30	province.gia-lai
	Chương Mỹ	huyen			2025-06-30	province.ha-noi
	Cờ Đỏ	huyen			2025-06-30	province.can-tho
	Cô Tô	huyen			2025-06-30	province.quang-ninh
	Cồn Cỏ	huyen			2025-06-30	province.quang-tri
	Con Cuông	huyen			2025-06-30	province.nghe-an
	Côn Đảo	huyen			2025-06-30	province.ba-ria-vung-tau
	Củ Chi	huyen			2025-06-30	province.ho-chi-minh
	Cư Jút	huyen			2025-06-30	province.dak-nong
	Cư Kuin	huyen			2025-06-30	province.dak-lak
	Cù Lao Dung	huyen			2025-06-30	province.soc-trang
	Cư M'gar|Cư Mgar	huyen			2025-06-30	province.dak-lak
	Cửa Lò	thi-xa			2024-11-30	province.nghe-an
	Đà Bắc	huyen			2025-06-30	province.hoa-binh
	Đạ Huoai	huyen			2025-06-30	province.lam-dong
	Đa Krông|Đakrông	huyen			2025-06-30	province.quang-tri
	Đà Lạt	thanh-pho			2025-06-30	province.lam-dong
	Đạ Tẻh	huyen			2024-11-30	province.lam-dong
	Đại Lộc	huyen			2025-06-30	province.quang-nam
	Đại Từ	huyen			2025-06-30	province.thai-nguyen
	Đắk Đoa|Đak Đoa	huyen			2025-06-30	province.gia-lai
	Đắk Glei|Đăk Glei	huyen			2025-06-30	province.kon-tum
	Đắk Glong|Đắk G'long|Đăk Glong	huyen			2025-06-30	province.dak-nong
	Đắk Hà|Đăk Hà	huyen			2025-06-30	province.kon-tum
	Đắk Mil|Đăk Mil	huyen			2025-06-30	province.dak-nong
	Đắk Pơ|Đak Pơ	huyen			2025-06-30	province.gia-lai
	Đắk R'Lấp|Đắk R'lấp|Đăk R'lấp	huyen			2025-06-30	province.dak-nong
	Đắk Song|Đăk Song	huyen			2025-06-30	province.dak-nong
	Đắk Tô|Đăk Tô	huyen			2025-06-30	province.kon-tum
	Đầm Dơi	huyen			2025-06-30	province.ca-mau
	Đầm Hà	huyen			2025-06-30	province.quang-ninh
	Đam Rông	huyen			2025-06-30	province.lam-dong
	Đan Phượng	huyen			2025-06-30	province.ha-noi
	Đất Đỏ	huyen			2024-12-31	province.ba-ria-vung-tau
	Dầu Tiếng	huyen			2025-06-30	province.binh-duong
	Dĩ An	thanh-pho			2025-06-30	province.binh-duong
	Di Linh	huyen			2025-06-30	province.lam-dong
	Điện Bàn	thi-xa			2025-06-30	province.quang-nam
	Điện Biên	huyen			2025-06-30	province.dien-bien
	Điện Biên Đông	huyen			2025-06-30	province.dien-bien
	Điện Biên Phủ	thanh-pho			2025-06-30	province.dien-bien
	Diễn Châu	huyen			2025-06-30	province.nghe-an
	Diên Khánh	huyen			2025-06-30	province.khanh-hoa
	Định Hóa	huyen			2025-06-30	province.thai-nguyen
	Đình Lập	huyen			2025-06-30	province.lang-son
	Định Quán	huyen			2025-06-30	province.dong-nai
	Đô Lương	huyen			2025-06-30	province.nghe-an
	Đồ Sơn	quan			2025-06-30	province.hai-phong
	Đoan Hùng	huyen			2025-06-30	province.phu-tho
	Đơn Dương	huyen			2025-06-30	province.lam-dong
	Đông Anh	huyen			2025-06-30	province.ha-noi
	Đống Đa	quan			2025-06-30	province.ha-noi
	Đông Giang	huyen			2025-06-30	province.quang-nam
	Đông Hà	thanh-pho			2025-06-30	province.quang-tri
	Đông Hải	huyen			2025-06-30	province.bac-lieu
	Đông Hòa	thi-xa			2025-06-30	province.phu-yen
	Đồng Hới	thanh-pho			2025-06-30	province.quang-binh
	Đông Hưng	huyen			2025-06-30	province.thai-binh
	Đồng Hỷ	huyen			2025-06-30	province.thai-nguyen
	Đồng Phú	huyen			2025-06-30	province.binh-phuoc
	Đông Sơn	huyen			2024-12-31	province.thanh-hoa
	Đông Triều	thanh-pho			2025-06-30	province.quang-ninh
	Đồng Văn	huyen			2025-06-30	province.ha-giang
	Đồng Xoài	thanh-pho			2025-06-30	province.binh-phuoc
	Đồng Xuân	huyen			2025-06-30	province.phu-yen
	Đức Cơ	huyen			2025-06-30	province.gia-lai
	Đức Hòa	huyen			2025-06-30	province.long-an
	Đức Huệ	huyen			2025-06-30	province.long-an
	Đức Linh	huyen			2025-06-30	province.binh-thuan
	Đức Phổ	thi-xa			2025-06-30	province.quang-ngai
	Đức Thọ	huyen			2025-06-30	province.ha-tinh
	Đức Trọng	huyen			2025-06-30	province.lam-dong
	Dương Kinh	quan			2025-06-30	province.hai-phong
	Dương Minh Châu	huyen			2025-06-30	province.tay-ninh
	Duy Tiên	thi-xa			2025-06-30	province.ha-nam
	Duy Xuyên	huyen			2025-06-30	province.quang-nam
duyen-hai-tra-vinh	Duyên Hải	thi-xa			2025-06-30	province.tra-vinh
duyen-hai-tra-vinh-huyen	Duyên Hải	huyen			2025-06-30	province.tra-vinh
	Ea H'leo	huyen			2025-06-30	province.dak-lak
	Ea Kar	huyen			2025-06-30	province.dak-lak
	Ea Súp	huyen			2025-06-30	province.dak-lak
	Gia Bình	huyen			2025-06-30	province.bac-ninh
	Gia Lâm	huyen			2025-06-30	province.ha-noi
	Gia Lộc	huyen			2025-06-30	province.hai-duong
	Gia Nghĩa	thanh-pho			2025-06-30	province.dak-nong
	Giá Rai	thi-xa			2025-06-30	province.bac-lieu
	Gia Viễn	huyen			2025-06-30	province.ninh-binh
	Giang Thành	huyen			2025-06-30	province.kien-giang
	Giao Thủy	huyen			2025-06-30	province.nam-dinh
	Gio Linh	huyen			2025-06-30	province.quang-tri
	Giồng Riềng	huyen			2025-06-30	province.kien-giang
	Giồng Trôm	huyen			2025-06-30	province.ben-tre
	Gò Công	thanh-pho			2025-06-30	province.tien-giang
	Gò Công Đông	huyen			2025-06-30	province.tien-giang
	Gò Công Tây	huyen			2025-06-30	province.tien-giang
	Gò Dầu	huyen			2025-06-30	province.tay-ninh
	Gò Quao	huyen			2025-06-30	province.kien-giang
	Gò Vấp	quan			2025-06-30	province.ho-chi-minh
	Hà Đông	quan			2025-06-30	province.ha-noi
	Hà Giang	thanh-pho			2025-06-30	province.ha-giang
	Hạ Hòa	huyen			2025-06-30	province.phu-tho
	Hạ Lang	huyen			2025-06-30	province.cao-bang
	Hạ Long	thanh-pho			2025-06-30	province.quang-ninh
	Hà Quảng	huyen			2025-06-30	province.cao-bang
	Hà Tiên	thanh-pho			2025-06-30	province.kien-giang
	Hà Tĩnh	thanh-pho			2025-06-30	province.ha-tinh
	Hà Trung	huyen			2025-06-30	province.thanh-hoa
	Hải An	quan			2025-06-30	province.hai-phong
	Hai Bà Trưng	quan			2025-06-30	province.ha-noi
	Hải Châu	quan			2025-06-30	province.da-nang
	Hải Dương	thanh-pho			2025-06-30	province.hai-duong
	Hải Hà	huyen			2025-06-30	province.quang-ninh
	Hải Hậu	huyen			2025-06-30	province.nam-dinh
	Hải Lăng	huyen			2025-06-30	province.quang-tri
	Hàm Tân	huyen			2025-06-30	province.binh-thuan
	Hàm Thuận Bắc	huyen			2025-06-30	province.binh-thuan
	Hàm Thuận Nam	huyen			2025-06-30	province.binh-thuan
	Hàm Yên	huyen			2025-06-30	province.tuyen-quang
	Hậu Lộc	huyen			2025-06-30	province.thanh-hoa
	Hiệp Đức	huyen			2025-06-30	province.quang-nam
	Hiệp Hòa	huyen			2025-06-30	province.bac-giang
	Hòa An	huyen			2025-06-30	province.cao-bang
hoa-binh-bac-lieu	Hòa Bình	huyen			2025-06-30	province.bac-lieu
hoa-binh-hoa-binh	Hòa Bình	thanh-pho			2025-06-30	province.hoa-binh
	Hoa Lư	thanh-pho			2025-06-30	province.ninh-binh
	Hòa Thành	thi-xa			2025-06-30	province.tay-ninh
	Hòa Vang	huyen			2025-06-30	province.da-nang
	Hoài Ân	huyen			2025-06-30	province.binh-dinh
	Hoài Đức	huyen			2025-06-30	province.ha-noi
	Hoài Nhơn	thi-xa			2025-06-30	province.binh-dinh
	Hoàn Kiếm	quan			2025-06-30	province.ha-noi
	Hoằng Hóa	huyen			2025-06-30	province.thanh-hoa
hoang-mai-ha-noi	Hoàng Mai	quan			2025-06-30	province.ha-noi
hoang-mai-nghe-an	Hoàng Mai	thi-xa			2025-06-30	province.nghe-an
	Hoàng Sa	huyen			2025-06-30	province.da-nang
	Hoàng Su Phì	huyen			2025-06-30	province.ha-giang
	Hoành Bồ	huyen			2019-12-31	province.quang-ninh
	Hóc Môn	huyen			2025-06-30	province.ho-chi-minh
	Hội An	thanh-pho			2025-06-30	province.quang-nam
	Hòn Đất	huyen			2025-06-30	province.kien-giang
	Hớn Quản	huyen			2025-06-30	province.binh-phuoc
	Hồng Bàng	quan			2025-06-30	province.hai-phong
	Hồng Dân	huyen			2025-06-30	province.bac-lieu
	Hồng Lĩnh	thi-xa			2025-06-30	province.ha-tinh
hong-ngu-dong-thap	Hồng Ngự	thanh-pho			2025-06-30	province.dong-thap
hong-ngu-dong-thap-huyen	Hồng Ngự	huyen			2025-06-30	province.dong-thap
	Huế	thanh-pho			2024-12-31	province.thua-thien-hue
	Hưng Hà	huyen			2025-06-30	province.thai-binh
	Hưng Nguyên	huyen			2025-06-30	province.nghe-an
	Hưng Yên	thanh-pho			2025-06-30	province.hung-yen
	Hướng Hóa	huyen			2025-06-30	province.quang-tri
	Hương Khê	huyen			2025-06-30	province.ha-tinh
	Hương Sơn	huyen			2025-06-30	province.ha-tinh
	Hương Thủy	thi-xa			2025-06-30	province.hue
	Hương Trà	thi-xa			2025-06-30	province.hue
	Hữu Lũng	huyen			2025-06-30	province.lang-son
	Ia Grai	huyen			2025-06-30	province.gia-lai
	Ia H'Drai	huyen			2025-06-30	province.kon-tum
	Ia Pa	huyen			2025-06-30	province.gia-lai
	KBang|Kbang	huyen			2025-06-30	province.gia-lai
	Kế Sách	huyen			2025-06-30	province.soc-trang
	Khánh Sơn	huyen			2025-06-30	province.khanh-hoa
	Khánh Vĩnh	huyen			2025-06-30	province.khanh-hoa
	Khoái Châu	huyen			2025-06-30	province.hung-yen
	Kiến An	quan			2025-06-30	province.hai-phong
	Kiên Hải	huyen			2025-06-30	province.kien-giang
	Kiên Lương	huyen			2025-06-30	province.kien-giang
	Kiến Thụy	huyen			2025-06-30	province.hai-phong
	Kiến Tường	thi-xa			2025-06-30	province.long-an
	Kiến Xương	huyen			2025-06-30	province.thai-binh
	Kim Bảng	thi-xa			2025-06-30	province.ha-nam
	Kim Bôi	huyen			2025-06-30	province.hoa-binh
	Kim Động	huyen			2025-06-30	province.hung-yen
	Kim Sơn	huyen			2025-06-30	province.ninh-binh
	Kim Thành	huyen			2025-06-30	province.hai-duong
	Kinh Môn	thi-xa			2025-06-30	province.hai-duong
	Kon Plông	huyen			2025-06-30	province.kon-tum
	Kon Rẫy	huyen			2025-06-30	province.kon-tum
	Kon Tum	thanh-pho			2025-06-30	province.kon-tum
	Kông Chro	huyen			2025-06-30	province.gia-lai
	Krông A Na|Krông Ana	huyen			2025-06-30	province.dak-lak
	Krông Bông	huyen			2025-06-30	province.dak-lak
	Krông Búk	huyen			2025-06-30	province.dak-lak
	Krông Năng	huyen			2025-06-30	province.dak-lak
	Krông Nô	huyen			2025-06-30	province.dak-nong
	Krông Pa	huyen			2025-06-30	province.gia-lai
	Krông Pắc|Krông Pắk|Krông Păk	huyen			2025-06-30	province.dak-lak
ky-anh-ha-tinh	Kỳ Anh	thi-xa			2025-06-30	province.ha-tinh
ky-anh-ha-tinh-huyen	Kỳ Anh	huyen			2025-06-30	province.ha-tinh
ky-son-hoa-binh	Kỳ Sơn	huyen			2019-12-31	province.hoa-binh
ky-son-nghe-an	Kỳ Sơn	huyen			2025-06-30	province.nghe-an
	La Gi	thi-xa			2025-06-30	province.binh-thuan
	Lạc Dương	huyen			2025-06-30	province.lam-dong
	Lạc Sơn	huyen			2025-06-30	province.hoa-binh
	Lạc Thủy	huyen			2025-06-30	province.hoa-binh
	Lai Châu	thanh-pho			2025-06-30	province.lai-chau
	Lai Vung	huyen			2025-06-30	province.dong-thap
	Lắk	huyen			2025-06-30	province.dak-lak
	Lâm Bình	huyen			2025-06-30	province.tuyen-quang
	Lâm Hà	huyen			2025-06-30	province.lam-dong
	Lâm Thao	huyen			2025-06-30	province.phu-tho
	Lang Chánh	huyen			2025-06-30	province.thanh-hoa
	Lạng Giang	huyen			2025-06-30	province.bac-giang
	Lạng Sơn	thanh-pho			2025-06-30	province.lang-son
	Lào Cai	thanh-pho			2025-06-30	province.lao-cai
	Lập Thạch	huyen			2025-06-30	province.vinh-phuc
	Lấp Vò	huyen			2025-06-30	province.dong-thap
	Lê Chân	quan			2025-06-30	province.hai-phong
	Lệ Thủy	huyen			2025-06-30	province.quang-binh
	Liên Chiểu	quan			2025-06-30	province.da-nang
	Lộc Bình	huyen			2025-06-30	province.lang-son
	Lộc Hà	huyen			2024-12-31	province.ha-tinh
	Lộc Ninh	huyen			2025-06-30	province.binh-phuoc
	Long Biên	quan			2025-06-30	province.ha-noi
	Long Đất	huyen			2025-06-30	province.ba-ria-vung-tau
	Long Điền	huyen			2024-12-31	province.ba-ria-vung-tau
	Long Hồ	huyen			2025-06-30	province.vinh-long
	Long Khánh	thanh-pho			2025-06-30	province.dong-nai
long-my-hau-giang	Long Mỹ	thi-xa			2025-06-30	province.hau-giang
long-my-hau-giang-huyen	Long Mỹ	huyen			2025-06-30	province.hau-giang
	Long Phú	huyen			2025-06-30	province.soc-trang
	Long Thành	huyen			2025-06-30	province.dong-nai
	Long Xuyên	thanh-pho			2025-06-30	province.an-giang
	Lục Nam	huyen			2025-06-30	province.bac-giang
	Lục Ngạn	huyen			2025-06-30	province.bac-giang
	Lục Yên	huyen			2025-06-30	province.yen-bai
	Lương Sơn	huyen			2025-06-30	province.hoa-binh
	Lương Tài	huyen			2025-06-30	province.bac-ninh
	Lý Nhân	huyen			2025-06-30	province.ha-nam
	Lý Sơn	huyen			2025-06-30	province.quang-ngai
	M'Đrắk|M'Drắk	huyen			2025-06-30	province.dak-lak
	Mai Châu	huyen			2025-06-30	province.hoa-binh
	Mai Sơn	huyen			2025-06-30	province.son-la
	Mang Thít	huyen			2025-06-30	province.vinh-long
	Mang Yang	huyen			2025-06-30	province.gia-lai
	Mê Linh	huyen			2025-06-30	province.ha-noi
	Mèo Vạc	huyen			2025-06-30	province.ha-giang
	Minh Hóa	huyen			2025-06-30	province.quang-binh
	Minh Long	huyen			2025-06-30	province.quang-ngai
	Mỏ Cày Bắc	huyen			2025-06-30	province.ben-tre
	Mỏ Cày Nam	huyen			2025-06-30	province.ben-tre
	Mộ Đức	huyen			2025-06-30	province.quang-ngai
	Mộc Châu	thi-xa			2025-06-30	province.son-la
	Mộc Hóa	huyen			2025-06-30	province.long-an
	Móng Cái	thanh-pho			2025-06-30	province.quang-ninh
	Mù Cang Chải	huyen			2025-06-30	province.yen-bai
	Mường Ảng	huyen			2025-06-30	province.dien-bien
	Mường Chà	huyen			2025-06-30	province.dien-bien
	Mường Khương	huyen			2025-06-30	province.lao-cai
	Mường La	huyen			2025-06-30	province.son-la
	Mường Lát	huyen			2025-06-30	province.thanh-hoa
	Mường Lay	thi-xa			2025-06-30	province.dien-bien
	Mường Nhé	huyen			2025-06-30	province.dien-bien
	Mường Tè	huyen			2025-06-30	province.lai-chau
	Mỹ Đức	huyen			2025-06-30	province.ha-noi
	Mỹ Hào	thi-xa			2025-06-30	province.hung-yen
	Mỹ Lộc	huyen			2024-08-31	province.nam-dinh
	Mỹ Tho	thanh-pho			2025-06-30	province.tien-giang
	Mỹ Tú	huyen			2025-06-30	province.soc-trang
	Mỹ Xuyên	huyen			2025-06-30	province.soc-trang
	Na Hang	huyen			2025-06-30	province.tuyen-quang
	Na Rì	huyen			2025-06-30	province.bac-kan
	Năm Căn	huyen			2025-06-30	province.ca-mau
	Nam Đàn	huyen			2025-06-30	province.nghe-an
	Nam Định	thanh-pho			2025-06-30	province.nam-dinh
	Nam Đông	huyen			2024-12-31	province.hue
	Nam Giang	huyen			2025-06-30	province.quang-nam
	Nậm Nhùn	huyen			2025-06-30	province.lai-chau
	Nậm Pồ	huyen			2025-06-30	province.dien-bien
	Nam Sách	huyen			2025-06-30	province.hai-duong
	Nam Trà My	huyen			2025-06-30	province.quang-nam
	Nam Trực	huyen			2025-06-30	province.nam-dinh
	Nam Từ Liêm	quan			2025-06-30	province.ha-noi
	Ngã Bảy	thanh-pho			2025-06-30	province.hau-giang
	Ngã Năm	thi-xa			2025-06-30	province.soc-trang
	Nga Sơn	huyen			2025-06-30	province.thanh-hoa
	Ngân Sơn	huyen			2025-06-30	province.bac-kan
	Nghi Lộc	huyen			2025-06-30	province.nghe-an
	Nghi Sơn	thi-xa			2025-06-30	province.thanh-hoa
	Nghi Xuân	huyen			2025-06-30	province.ha-tinh
	Nghĩa Đàn	huyen			2025-06-30	province.nghe-an
	Nghĩa Hành	huyen			2025-06-30	province.quang-ngai
	Nghĩa Hưng	huyen			2025-06-30	province.nam-dinh
	Nghĩa Lộ	thi-xa			2025-06-30	province.yen-bai
	Ngô Quyền	quan			2025-06-30	province.hai-phong
	Ngọc Hiển	huyen			2025-06-30	province.ca-mau
	Ngọc Hồi	huyen			2025-06-30	province.kon-tum
	Ngọc Lặc	huyen			2025-06-30	province.thanh-hoa
	Ngũ Hành Sơn	quan			2025-06-30	province.da-nang
	Nguyên Bình	huyen			2025-06-30	province.cao-bang
	Nhà Bè	huyen			2025-06-30	province.ho-chi-minh
	Nha Trang	thanh-pho			2025-06-30	province.khanh-hoa
	Nho Quan	huyen			2025-06-30	province.ninh-binh
	Nhơn Trạch	huyen			2025-06-30	province.dong-nai
	Như Thanh	huyen			2025-06-30	province.thanh-hoa
	Như Xuân	huyen			2025-06-30	province.thanh-hoa
	Ninh Bình	thanh-pho			2024-12-31	province.ninh-binh
	Ninh Giang	huyen			2025-06-30	province.hai-duong
	Ninh Hải	huyen			2025-06-30	province.ninh-thuan
	Ninh Hòa	thi-xa			2025-06-30	province.khanh-hoa
	Ninh Kiều	quan			2025-06-30	province.can-tho
	Ninh Phước	huyen			2025-06-30	province.ninh-thuan
	Ninh Sơn	huyen			2025-06-30	province.ninh-thuan
	Nông Cống	huyen			2025-06-30	province.thanh-hoa
	Nông Sơn	huyen			2024-12-31	province.quang-nam
	Núi Thành	huyen			2025-06-30	province.quang-nam
	Ô Môn	quan			2025-06-30	province.can-tho
	Pác Nặm	huyen			2025-06-30	province.bac-kan
	Phan Rang - Tháp Chàm|Phan Rang-Tháp Chàm|Phan Rang	thanh-pho			2025-06-30	province.ninh-thuan
	Phan Thiết	thanh-pho			2025-06-30	province.binh-thuan
	Phổ Yên	thanh-pho			2025-06-30	province.thai-nguyen
phong-dien-can-tho	Phong Điền	huyen			2025-06-30	province.can-tho
phong-dien-hue	Phong Điền	thi-xa			2025-06-30	province.hue
	Phong Thổ	huyen			2025-06-30	province.lai-chau
	Phú Bình	huyen			2025-06-30	province.thai-nguyen
	Phù Cát	huyen			2025-06-30	province.binh-dinh
	Phù Cừ	huyen			2025-06-30	province.hung-yen
	Phú Giáo	huyen			2025-06-30	province.binh-duong
	Phú Hòa	huyen			2025-06-30	province.phu-yen
	Phú Lộc	huyen			2025-06-30	province.hue
	Phú Lương	huyen			2025-06-30	province.thai-nguyen
	Phủ Lý	thanh-pho			2025-06-30	province.ha-nam
	Phù Mỹ	huyen			2025-06-30	province.binh-dinh
phu-my-thanh-pho	Phú Mỹ	thanh-pho			2025-06-30	province.ba-ria-vung-tau
	Phú Nhuận	quan			2025-06-30	province.ho-chi-minh
	Phù Ninh	huyen			2025-06-30	province.phu-tho
phu-ninh-huyen	Phú Ninh	huyen			2025-06-30	province.quang-nam
	Phú Quốc	thanh-pho			2025-06-30	province.kien-giang
	Phú Quý	huyen			2025-06-30	province.binh-thuan
	Phú Riềng	huyen			2025-06-30	province.binh-phuoc
phu-tan-an-giang	Phú Tân	huyen			2025-06-30	province.an-giang
phu-tan-ca-mau	Phú Tân	huyen			2025-06-30	province.ca-mau
	Phú Thiện	huyen			2025-06-30	province.gia-lai
	Phú Thọ	thi-xa			2025-06-30	province.phu-tho
	Phú Vang	huyen			2025-06-30	province.hue
	Phú Xuân	quan			2025-06-30	province.hue
	Phú Xuyên	huyen			2025-06-30	province.ha-noi
	Phù Yên	huyen			2025-06-30	province.son-la
	Phục Hòa	huyen			2020-02-29	province.cao-bang
	Phúc Thọ	huyen			2025-06-30	province.ha-noi
	Phúc Yên	thanh-pho			2025-06-30	province.vinh-phuc
	Phụng Hiệp	huyen			2025-06-30	province.hau-giang
phuoc-long-bac-lieu	Phước Long	huyen			2025-06-30	province.bac-lieu
phuoc-long-binh-phuoc	Phước Long	thi-xa			2025-06-30	province.binh-phuoc
	Phước Sơn	huyen			2025-06-30	province.quang-nam
	Pleiku|Plei Ku|Plây Ku	thanh-pho			2025-06-30	province.gia-lai
	Quận 1|Q.1|quận Nhất	quan			2025-06-30	province.ho-chi-minh
	Quận 10|Q.10	quan			2025-06-30	province.ho-chi-minh
	Quận 11|Q.11	quan			2025-06-30	province.ho-chi-minh
	Quận 12|Q.12	quan			2025-06-30	province.ho-chi-minh
	Quận 2|Q.2	quan			2020-12-31	province.ho-chi-minh
	Quận 3|Q.3	quan			2025-06-30	province.ho-chi-minh
	Quận 4|Q.4	quan			2025-06-30	province.ho-chi-minh
	Quận 5|Q.5	quan			2025-06-30	province.ho-chi-minh
	Quận 6|Q.6	quan			2025-06-30	province.ho-chi-minh
	Quận 7|Q.7	quan			2025-06-30	province.ho-chi-minh
	Quận 8|Q.8	quan			2025-06-30	province.ho-chi-minh
	Quận 9|Q.9	quan			2020-12-31	province.ho-chi-minh
	Quản Bạ	huyen			2025-06-30	province.ha-giang
	Quan Hóa	huyen			2025-06-30	province.thanh-hoa
	Quan Sơn	huyen			2025-06-30	province.thanh-hoa
	Quang Bình	huyen			2025-06-30	province.ha-giang
	Quảng Điền	huyen			2025-06-30	province.hue
	Quảng Hòa	huyen			2025-06-30	province.cao-bang
	Quảng Ngãi	thanh-pho			2025-06-30	province.quang-ngai
	Quảng Ninh	huyen			2025-06-30	province.quang-binh
	Quảng Trạch	huyen			2025-06-30	province.quang-binh
	Quảng Trị	thi-xa			2025-06-30	province.quang-tri
	Quảng Uyên	huyen			2020-02-29	province.cao-bang
	Quảng Xương	huyen			2025-06-30	province.thanh-hoa
	Quảng Yên	thi-xa			2025-06-30	province.quang-ninh
	Quế Phong	huyen			2025-06-30	province.nghe-an
	Quế Sơn	huyen			2025-06-30	province.quang-nam
	Quế Võ	thi-xa			2025-06-30	province.bac-ninh
	Quốc Oai	huyen			2025-06-30	province.ha-noi
	Quỳ Châu	huyen			2025-06-30	province.nghe-an
	Quỳ Hợp	huyen			2025-06-30	province.nghe-an
	Quy Nhơn|Qui Nhơn	thanh-pho			2025-06-30	province.binh-dinh
	Quỳnh Lưu	huyen			2025-06-30	province.nghe-an
	Quỳnh Nhai	huyen			2025-06-30	province.son-la
	Quỳnh Phụ	huyen			2025-06-30	province.thai-binh
	Rạch Giá	thanh-pho			2025-06-30	province.kien-giang
	Sa Đéc	thanh-pho			2025-06-30	province.dong-thap
	Sa Pa|Sapa	thi-xa			2025-06-30	province.lao-cai
	Sa Thầy	huyen			2025-06-30	province.kon-tum
	Sầm Sơn	thanh-pho			2025-06-30	province.thanh-hoa
	Si Ma Cai	huyen			2025-06-30	province.lao-cai
	Sìn Hồ	huyen			2025-06-30	province.lai-chau
	Sóc Sơn	huyen			2025-06-30	province.ha-noi
	Sóc Trăng	thanh-pho			2025-06-30	province.soc-trang
	Sơn Động	huyen			2025-06-30	province.bac-giang
	Sơn Dương	huyen			2025-06-30	province.tuyen-quang
	Sơn Hà	huyen			2025-06-30	province.quang-ngai
	Sơn Hòa	huyen			2025-06-30	province.phu-yen
	Sơn La	thanh-pho			2025-06-30	province.son-la
son-tay-ha-noi	Sơn Tây	thi-xa			2025-06-30	province.ha-noi
son-tay-quang-ngai	Sơn Tây	huyen			2025-06-30	province.quang-ngai
	Sơn Tịnh	huyen			2025-06-30	province.quang-ngai
	Sơn Trà	quan			2025-06-30	province.da-nang
	Sông Cầu	thi-xa			2025-06-30	province.phu-yen
	Sông Công	thanh-pho			2025-06-30	province.thai-nguyen
	Sông Hinh	huyen			2025-06-30	province.phu-yen
	Sông Lô	huyen			2025-06-30	province.vinh-phuc
	Sông Mã	huyen			2025-06-30	province.son-la
	Sốp Cộp	huyen			2025-06-30	province.son-la
	Tam Bình	huyen			2025-06-30	province.vinh-long
	Tam Đảo	huyen			2025-06-30	province.vinh-phuc
	Tam Điệp	thanh-pho			2025-06-30	province.ninh-binh
	Tam Đường	huyen			2025-06-30	province.lai-chau
tam-duong-huyen	Tam Dương	huyen			2025-06-30	province.vinh-phuc
	Tam Kỳ	thanh-pho			2025-06-30	province.quang-nam
tam-nong-dong-thap	Tam Nông	huyen			2025-06-30	province.dong-thap
tam-nong-phu-tho	Tam Nông	huyen			2025-06-30	province.phu-tho
	Tân An	thanh-pho			2025-06-30	province.long-an
	Tân Biên	huyen			2025-06-30	province.tay-ninh
	Tân Bình	quan			2025-06-30	province.ho-chi-minh
tan-chau-an-giang	Tân Châu	thi-xa			2025-06-30	province.an-giang
tan-chau-tay-ninh	Tân Châu	huyen			2025-06-30	province.tay-ninh
	Tân Hiệp	huyen			2025-06-30	province.kien-giang
	Tân Hồng	huyen			2025-06-30	province.dong-thap
	Tân Hưng	huyen			2025-06-30	province.long-an
	Tân Kỳ	huyen			2025-06-30	province.nghe-an
	Tân Lạc	huyen			2025-06-30	province.hoa-binh
	Tân Phú Đông	huyen			2025-06-30	province.tien-giang
tan-phu-dong-nai	Tân Phú	huyen			2025-06-30	province.dong-nai
tan-phu-ho-chi-minh	Tân Phú	quan			2025-06-30	province.ho-chi-minh
	Tân Phước	huyen			2025-06-30	province.tien-giang
	Tân Sơn	huyen			2025-06-30	province.phu-tho
	Tân Thạnh	huyen			2025-06-30	province.long-an
	Tân Trụ	huyen			2025-06-30	province.long-an
tan-uyen-binh-duong	Tân Uyên	thanh-pho			2025-06-30	province.binh-duong
tan-uyen-lai-chau	Tân Uyên	huyen			2025-06-30	province.lai-chau
	Tân Yên	huyen			2025-06-30	province.bac-giang
	Tánh Linh	huyen			2025-06-30	province.binh-thuan
	Tây Giang	huyen			2025-06-30	province.quang-nam
	Tây Hồ	quan			2025-06-30	province.ha-noi
	Tây Hòa	huyen			2025-06-30	province.phu-yen
	Tây Ninh	thanh-pho			2025-06-30	province.tay-ninh
	Tây Sơn	huyen			2025-06-30	province.binh-dinh
	Tây Trà	huyen			2020-02-09	province.quang-ngai
	Thạch An	huyen			2025-06-30	province.cao-bang
	Thạch Hà	huyen			2025-06-30	province.ha-tinh
	Thạch Thành	huyen			2025-06-30	province.thanh-hoa
	Thạch Thất	huyen			2025-06-30	province.ha-noi
	Thái Bình	thanh-pho			2025-06-30	province.thai-binh
	Thái Hòa	thi-xa			2025-06-30	province.nghe-an
	Thái Nguyên	thanh-pho			2025-06-30	province.thai-nguyen
	Thái Thụy	huyen			2025-06-30	province.thai-binh
	Than Uyên	huyen			2025-06-30	province.lai-chau
	Thăng Bình	huyen			2025-06-30	province.quang-nam
	Thanh Ba	huyen			2025-06-30	province.phu-tho
	Thanh Bình	huyen			2025-06-30	province.dong-thap
	Thanh Chương	huyen			2025-06-30	province.nghe-an
	Thanh Hà	huyen			2025-06-30	province.hai-duong
	Thanh Hóa	thanh-pho			2025-06-30	province.thanh-hoa
thanh-hoa-huyen	Thạnh Hóa	huyen			2025-06-30	province.long-an
	Thanh Khê	quan			2025-06-30	province.da-nang
	Thanh Liêm	huyen			2025-06-30	province.ha-nam
	Thanh Miện	huyen			2025-06-30	province.hai-duong
	Thanh Oai	huyen			2025-06-30	province.ha-noi
	Thạnh Phú	huyen			2025-06-30	province.ben-tre
	Thanh Sơn	huyen			2025-06-30	province.phu-tho
	Thanh Thủy	huyen			2025-06-30	province.phu-tho
	Thanh Trì	huyen			2025-06-30	province.ha-noi
thanh-tri-huyen	Thạnh Trị	huyen			2025-06-30	province.soc-trang
	Thanh Xuân	quan			2025-06-30	province.ha-noi
	Tháp Mười	huyen			2025-06-30	province.dong-thap
	Thiệu Hóa	huyen			2025-06-30	province.thanh-hoa
	Thọ Xuân	huyen			2025-06-30	province.thanh-hoa
	Thoại Sơn	huyen			2025-06-30	province.an-giang
	Thới Bình	huyen			2025-06-30	province.ca-mau
	Thới Lai	huyen			2025-06-30	province.can-tho
	Thống Nhất	huyen			2025-06-30	province.dong-nai
	Thông Nông	huyen			2020-02-29	province.cao-bang
	Thốt Nốt	quan			2025-06-30	province.can-tho
	Thủ Dầu Một	thanh-pho			2025-06-30	province.binh-duong
	Thủ Đức	thanh-pho			2025-06-30	province.ho-chi-minh
	Thủ Thừa	huyen			2025-06-30	province.long-an
	Thuận An	thanh-pho			2025-06-30	province.binh-duong
	Thuận Bắc	huyen			2025-06-30	province.ninh-thuan
	Thuận Châu	huyen			2025-06-30	province.son-la
	Thuận Hóa	quan			2025-06-30	province.hue
	Thuận Nam	huyen			2025-06-30	province.ninh-thuan
	Thuận Thành	thi-xa			2025-06-30	province.bac-ninh
	Thường Tín	huyen			2025-06-30	province.ha-noi
	Thường Xuân	huyen			2025-06-30	province.thanh-hoa
	Thủy Nguyên	thanh-pho			2025-06-30	province.hai-phong
	Tiên Du	huyen			2025-06-30	province.bac-ninh
	Tiền Hải	huyen			2025-06-30	province.thai-binh
	Tiên Lãng	huyen			2025-06-30	province.hai-phong
	Tiên Lữ	huyen			2025-06-30	province.hung-yen
	Tiên Phước	huyen			2025-06-30	province.quang-nam
	Tiên Yên	huyen			2025-06-30	province.quang-ninh
	Tiểu Cần	huyen			2025-06-30	province.tra-vinh
	Tịnh Biên	thi-xa			2025-06-30	province.an-giang
	Tĩnh Gia	huyen			2020-05-31	province.thanh-hoa
	Trà Bồng	huyen			2025-06-30	province.quang-ngai
	Trà Cú	huyen			2025-06-30	province.tra-vinh
	Trà Lĩnh	huyen			2020-02-29	province.cao-bang
	Trà Ôn	huyen			2025-06-30	province.vinh-long
	Trà Vinh	thanh-pho			2025-06-30	province.tra-vinh
	Trạm Tấu	huyen			2025-06-30	province.yen-bai
	Trần Đề	huyen			2025-06-30	province.soc-trang
	Trần Văn Thời	huyen			2025-06-30	province.ca-mau
	Trấn Yên	huyen			2025-06-30	province.yen-bai
	Trảng Bàng	thi-xa			2025-06-30	province.tay-ninh
	Trảng Bom	huyen			2025-06-30	province.dong-nai
	Tràng Định	huyen			2025-06-30	province.lang-son
	Tri Tôn	huyen			2025-06-30	province.an-giang
	Triệu Phong	huyen			2025-06-30	province.quang-tri
	Triệu Sơn	huyen			2025-06-30	province.thanh-hoa
	Trực Ninh	huyen			2025-06-30	province.nam-dinh
	Trùng Khánh	huyen			2025-06-30	province.cao-bang
	Trường Sa	huyen			2025-06-30	province.khanh-hoa
	Tứ Kỳ	huyen			2025-06-30	province.hai-duong
	Từ Liêm	huyen			2013-12-26	province.ha-noi
	Tu Mơ Rông	huyen			2025-06-30	province.kon-tum
	Tư Nghĩa	huyen			2025-06-30	province.quang-ngai
	Từ Sơn	thanh-pho			2025-06-30	province.bac-ninh
	Tủa Chùa	huyen			2025-06-30	province.dien-bien
	Tuần Giáo	huyen			2025-06-30	province.dien-bien
	Tương Dương	huyen			2025-06-30	province.nghe-an
	Tuy An	huyen			2025-06-30	province.phu-yen
	Tuy Đức	huyen			2025-06-30	province.dak-nong
	Tuy Hòa	thanh-pho			2025-06-30	province.phu-yen
	Tuy Phong	huyen			2025-06-30	province.binh-thuan
	Tuy Phước	huyen			2025-06-30	province.binh-dinh
	Tuyên Hóa	huyen			2025-06-30	province.quang-binh
	Tuyên Quang	thanh-pho			2025-06-30	province.tuyen-quang
	U Minh	huyen			2025-06-30	province.ca-mau
	U Minh Thượng	huyen			2025-06-30	province.kien-giang
	Ứng Hòa	huyen			2025-06-30	province.ha-noi
	Uông Bí	thanh-pho			2025-06-30	province.quang-ninh
	Văn Bàn	huyen			2025-06-30	province.lao-cai
	Vân Canh	huyen			2025-06-30	province.binh-dinh
	Văn Chấn	huyen			2025-06-30	province.yen-bai
	Vân Đồn	huyen			2025-06-30	province.quang-ninh
	Văn Giang	huyen			2025-06-30	province.hung-yen
	Vân Hồ	huyen			2025-06-30	province.son-la
	Văn Lâm	huyen			2025-06-30	province.hung-yen
	Văn Lãng	huyen			2025-06-30	province.lang-son
	Vạn Ninh	huyen			2025-06-30	province.khanh-hoa
	Văn Quan	huyen			2025-06-30	province.lang-son
	Văn Yên	huyen			2025-06-30	province.yen-bai
	Vị Thanh	thanh-pho			2025-06-30	province.hau-giang
	Vị Thủy	huyen			2025-06-30	province.hau-giang
	Vị Xuyên	huyen			2025-06-30	province.ha-giang
	Việt Trì	thanh-pho			2025-06-30	province.phu-tho
	Việt Yên	thi-xa			2025-06-30	province.bac-giang
	Vinh	thanh-pho			2025-06-30	province.nghe-an
	Vĩnh Bảo	huyen			2025-06-30	province.hai-phong
	Vĩnh Châu	thi-xa			2025-06-30	province.soc-trang
	Vĩnh Cửu	huyen			2025-06-30	province.dong-nai
	Vĩnh Hưng	huyen			2025-06-30	province.long-an
	Vĩnh Linh	huyen			2025-06-30	province.quang-tri
	Vĩnh Lộc	huyen			2025-06-30	province.thanh-hoa
	Vĩnh Lợi	huyen			2025-06-30	province.bac-lieu
	Vĩnh Long	thanh-pho			2025-06-30	province.vinh-long
vinh-thanh-binh-dinh	Vĩnh Thạnh	huyen			2025-06-30	province.binh-dinh
vinh-thanh-can-tho	Vĩnh Thạnh	huyen			2025-06-30	province.can-tho
	Vĩnh Thuận	huyen			2025-06-30	province.kien-giang
	Vĩnh Tường	huyen			2025-06-30	province.vinh-phuc
	Vĩnh Yên	thanh-pho			2025-06-30	province.vinh-phuc
	Võ Nhai	huyen			2025-06-30	province.thai-nguyen
	Vụ Bản	huyen			2025-06-30	province.nam-dinh
	Vũ Quang	huyen			2025-06-30	province.ha-tinh
	Vũ Thư	huyen			2025-06-30	province.thai-binh
	Vũng Liêm	huyen			2025-06-30	province.vinh-long
	Vũng Tàu	thanh-pho			2025-06-30	province.ba-ria-vung-tau
	Xín Mần	huyen			2025-06-30	province.ha-giang
	Xuân Lộc	huyen			2025-06-30	province.dong-nai
	Xuân Trường	huyen			2025-06-30	province.nam-dinh
	Xuyên Mộc	huyen			2025-06-30	province.ba-ria-vung-tau
	Ý Yên	huyen			2025-06-30	province.nam-dinh
	Yên Bái	thanh-pho			2025-06-30	province.yen-bai
	Yên Bình	huyen			2025-06-30	province.yen-bai
	Yên Châu	huyen			2025-06-30	province.son-la
	Yên Định	huyen			2025-06-30	province.thanh-hoa
	Yên Dũng	huyen			2024-12-31	province.bac-giang
	Yên Khánh	huyen			2025-06-30	province.ninh-binh
	Yên Lạc	huyen			2025-06-30	province.vinh-phuc
	Yên Lập	huyen			2025-06-30	province.phu-tho
	Yên Minh	huyen			2025-06-30	province.ha-giang
	Yên Mô	huyen			2025-06-30	province.ninh-binh
	Yên Mỹ	huyen			2025-06-30	province.hung-yen
	Yên Phong	huyen			2025-06-30	province.bac-ninh
	Yên Sơn	huyen			2025-06-30	province.tuyen-quang
	Yên Thành	huyen			2025-06-30	province.nghe-an
	Yên Thế	huyen			2025-06-30	province.bac-giang
	Yên Thủy	huyen			2025-06-30	province.hoa-binh`;
