// Generated from corpus/lexicons/bodies-press-science.tsv by `npm run data`. Do not edit.

export const BODIES_PRESS_SCIENCE: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.abc-news	ABC News	press							yes
body.afp	AFP	press							yes
body.al-jazeera	Al Jazeera	press							yes
body.anadolu	Anadolu	press							yes
body.antara	Antara	press							yes
body.ap	AP	press							yes
body.asahi	Asahi	press							yes
body.axios	Axios	press							yes
body.bangkok-post	Bangkok Post	press							yes
body.bao-an-giang	Báo An Giang	press							yes
body.bao-an-ninh-the-gioi	Báo An ninh Thế giới	press							yes
body.bao-an-ninh-thu-do	Báo An ninh Thủ đô|An ninh Thủ đô	press							yes
body.bao-ap-bac	Báo Ấp Bắc	press							yes
body.bao-ba-ria-vung-tau	Báo Bà Rịa - Vũng Tàu	press							yes
body.bao-bac-giang	Báo Bắc Giang	press							yes
body.bao-bac-kan	Báo Bắc Kạn	press							yes
body.bao-bac-ninh	Báo Bắc Ninh	press							yes
body.bao-bao-ve-phap-luat	Báo Bảo vệ pháp luật	press							yes
body.bao-bien-phong	Báo Biên phòng	press							yes
body.bao-binh-dinh	Báo Bình Định	press							yes
body.bao-binh-duong	Báo Bình Dương	press							yes
body.bao-binh-phuoc	Báo Bình Phước	press							yes
body.bao-binh-thuan	Báo Bình Thuận	press							yes
body.bao-ca-mau	Báo Cà Mau	press							yes
body.bao-can-tho	Báo Cần Thơ	press							yes
body.bao-cao-bang	Báo Cao Bằng	press							yes
body.bao-cong-an-nhan-dan	Báo Công an nhân dân|Báo CAND	press				central	police		yes
body.bao-cong-ly	Báo Công lý	press							yes
body.bao-cong-thuong	Báo Công Thương	press							yes
body.bao-da-nang	Báo Đà Nẵng	press							yes
body.bao-dai-bieu-nhan-dan	Báo Đại biểu Nhân dân|Đại biểu Nhân dân	press				central	assembly		yes
body.bao-dai-doan-ket	Báo Đại Đoàn Kết|Đại Đoàn Kết	press				central	front		yes
body.bao-dak-lak	Báo Đắk Lắk	press							yes
body.bao-dau-thau	Báo Đấu thầu	press							yes
body.bao-dau-tu	Báo Đầu tư|Đầu tư Chứng khoán	press							yes
body.bao-dien-bien-phu	Báo Điện Biên Phủ	press							yes
body.bao-dien-tu-chinh-phu	Báo điện tử Chính phủ|Cổng Thông tin điện tử Chính phủ|Báo Chính phủ|chinhphu.vn|VGP|VGP News|baochinhphu.vn	press				central	government		yes
body.bao-dien-tu-dang-cong-san-viet-nam	Báo điện tử Đảng Cộng sản Việt Nam|Báo điện tử ĐCSVN	press				central	party		yes
body.bao-dong-khoi	Báo Đồng Khởi	press							yes
body.bao-dong-nai	Báo Đồng Nai	press							yes
body.bao-dong-thap	Báo Đồng Tháp	press							yes
body.bao-gia-dinh-xa-hoi	Báo Gia đình & Xã hội	press							yes
body.bao-gia-lai	Báo Gia Lai	press							yes
body.bao-giao-duc-va-thoi-dai	Báo Giáo dục và Thời đại|Giáo dục & Thời đại	press							yes
body.bao-giao-duc-viet-nam	Báo Giáo dục Việt Nam	press							yes
body.bao-giao-thong	Báo Giao thông	press							yes
body.bao-ha-giang	Báo Hà Giang	press							yes
body.bao-ha-nam	Báo Hà Nam	press							yes
body.bao-ha-noi-moi	Báo Hà Nội mới|Hànộimới	press							yes
body.bao-ha-tinh	Báo Hà Tĩnh	press							yes
body.bao-hai-duong	Báo Hải Dương	press							yes
body.bao-hai-phong	Báo Hải Phòng	press							yes
body.bao-hai-quan	Báo Hải quan	press							yes
body.bao-hai-quan-viet-nam	Báo Hải quân Việt Nam	press							yes
body.bao-hau-giang	Báo Hậu Giang	press							yes
body.bao-hoa-binh	Báo Hòa Bình	press							yes
body.bao-hung-yen	Báo Hưng Yên	press							yes
body.bao-khanh-hoa	Báo Khánh Hòa	press							yes
body.bao-khoa-hoc-va-phat-trien	Báo Khoa học và Phát triển	press							yes
body.bao-kiem-toan	Báo Kiểm toán	press							yes
body.bao-kien-giang	Báo Kiên Giang	press							yes
body.bao-kinh-te-va-do-thi	Báo Kinh tế và Đô thị|Kinh tế và Đô thị	press							yes
body.bao-kon-tum	Báo Kon Tum	press							yes
body.bao-lai-chau	Báo Lai Châu	press							yes
body.bao-lam-dong	Báo Lâm Đồng	press							yes
body.bao-lang-son	Báo Lạng Sơn	press							yes
body.bao-lao-cai	Báo Lào Cai	press							yes
body.bao-lao-dong	Báo Lao Động|Lao Động Online	press				central	union		yes
body.bao-lao-dong-va-xa-hoi	Báo Lao động và Xã hội	press							yes
body.bao-long-an	Báo Long An	press							yes
body.bao-moi	Báo Mới|BaoMoi	press							yes
body.bao-nam-dinh	Báo Nam Định	press							yes
body.bao-nghe-an	Báo Nghệ An	press							yes
body.bao-nguoi-lao-dong	Báo Người Lao Động|Người Lao Động|NLĐ|NLĐO	press				province	union		yes
body.bao-ninh-binh	Báo Ninh Bình	press							yes
body.bao-ninh-thuan	Báo Ninh Thuận	press							yes
body.bao-nong-nghiep-viet-nam	Báo Nông nghiệp Việt Nam	press							yes
body.bao-nong-thon-ngay-nay	Báo Nông thôn Ngày nay	press							yes
body.bao-phap-luat-tp-hcm	Báo Pháp luật TP.HCM|Pháp luật TP.HCM|PLO	press							yes
body.bao-phap-luat-viet-nam	Báo Pháp luật Việt Nam	press							yes
body.bao-phu-nu-tp-hcm	Báo Phụ nữ TP.HCM	press							yes
body.bao-phu-nu-viet-nam	Báo Phụ nữ Việt Nam	press							yes
body.bao-phu-tho	Báo Phú Thọ	press							yes
body.bao-phu-yen	Báo Phú Yên	press							yes
body.bao-quan-doi-nhan-dan	Báo Quân đội nhân dân|QĐND Online|Báo QĐND	press				central	military		yes
body.bao-quang-binh	Báo Quảng Bình	press							yes
body.bao-quang-nam	Báo Quảng Nam	press							yes
body.bao-quang-ngai	Báo Quảng Ngãi	press							yes
body.bao-quang-ninh	Báo Quảng Ninh	press							yes
body.bao-quang-tri	Báo Quảng Trị	press							yes
body.bao-sai-gon-giai-phong	Báo Sài Gòn Giải phóng|Sài Gòn Giải phóng|SGGP	press							yes
body.bao-son-la	Báo Sơn La	press							yes
body.bao-suc-khoe-va-doi-song	Báo Sức khỏe và Đời sống	press							yes
body.bao-tai-nguyen-va-moi-truong	Báo Tài nguyên và Môi trường	press							yes
body.bao-tay-ninh	Báo Tây Ninh	press							yes
body.bao-thai-binh	Báo Thái Bình	press							yes
body.bao-thai-nguyen	Báo Thái Nguyên	press							yes
body.bao-thanh-hoa	Báo Thanh Hóa	press							yes
body.bao-thanh-nien	Báo Thanh Niên|Thanh Niên Online	press				central	union		yes
body.bao-thanh-tra	Báo Thanh tra	press							yes
body.bao-thua-thien-hue	Báo Thừa Thiên Huế	press							yes
body.bao-tien-phong	Báo Tiền Phong|Tiền Phong	press				central	union		yes
body.bao-tin-tuc	Báo Tin tức|baotintuc.vn	press				central			yes
body.bao-tuoi-tre	Báo Tuổi Trẻ|Tuổi Trẻ|Tuổi Trẻ Online|TTO	press				province	union		yes
body.bao-tuyen-quang	Báo Tuyên Quang	press							yes
body.bao-van-hoa	Báo Văn hóa	press							yes
body.bao-vinh-long	Báo Vĩnh Long	press							yes
body.bao-vinh-phuc	Báo Vĩnh Phúc	press							yes
body.bao-xay-dung	Báo Xây dựng	press							yes
body.bao-yen-bai	Báo Yên Bái	press							yes
body.bbc	BBC	press							yes
body.benh-vien-bach-mai	Bệnh viện Bạch Mai	hospital					government		yes
body.benh-vien-benh-nhiet-doi-trung-uong	Bệnh viện Bệnh Nhiệt đới Trung ương	hospital					government		yes
body.benh-vien-cho-ray	Bệnh viện Chợ Rẫy	hospital					government		yes
body.benh-vien-da-khoa-trung-uong-can-tho	Bệnh viện Đa khoa Trung ương Cần Thơ	hospital					government		yes
body.benh-vien-dai-hoc-y-duoc-tp-hcm	Bệnh viện Đại học Y Dược TP.HCM	hospital					government		yes
body.benh-vien-e	Bệnh viện E	hospital					government		yes
body.benh-vien-huu-nghi	Bệnh viện Hữu nghị	hospital					government		yes
body.benh-vien-huu-nghi-viet-duc	Bệnh viện Hữu nghị Việt Đức|Bệnh viện Việt Đức	hospital					government		yes
body.benh-vien-k	Bệnh viện K	hospital					government		yes
body.benh-vien-mat-trung-uong	Bệnh viện Mắt Trung ương	hospital					government		yes
body.benh-vien-nhi-dong-1	Bệnh viện Nhi đồng 1	hospital					government		yes
body.benh-vien-nhi-dong-2	Bệnh viện Nhi đồng 2	hospital					government		yes
body.benh-vien-nhi-trung-uong	Bệnh viện Nhi Trung ương	hospital					government		yes
body.benh-vien-phoi-trung-uong	Bệnh viện Phổi Trung ương	hospital					government		yes
body.benh-vien-phu-san-trung-uong	Bệnh viện Phụ sản Trung ương	hospital					government		yes
body.benh-vien-thong-nhat	Bệnh viện Thống Nhất	hospital					government		yes
body.benh-vien-trung-uong-hue	Bệnh viện Trung ương Huế	hospital					government		yes
body.benh-vien-tu-du	Bệnh viện Từ Dũ	hospital					government		yes
body.bernama	Bernama	press							yes
body.bizlive	BizLIVE	press							yes
body.bloomberg	Bloomberg	press							yes
body.cafebiz	CafeBiz	press							yes
body.cafef	CafeF	press							yes
body.cbs	CBS	press							yes
body.channel-newsasia	Channel NewsAsia|CNA	press							yes
body.chatham-house	Chatham House	research							yes
body.cnbc	CNBC	press							yes
body.cnn	CNN	press							yes
body.cong-thong-tin-dien-tu	Cổng Thông tin điện tử|Cổng TTĐT	press					government	body,place	no
body.csis	CSIS	research							yes
body.dai-hoc-bach-khoa-ha-noi	Đại học Bách khoa Hà Nội|Trường Đại học Bách khoa Hà Nội|ĐH Bách khoa Hà Nội	university				central			yes
body.dai-hoc-can-tho	Đại học Cần Thơ|ĐH Cần Thơ	university							yes
body.dai-hoc-da-nang	Đại học Đà Nẵng	university							yes
body.dai-hoc-duy-tan	Đại học Duy Tân	university							yes
body.dai-hoc-fulbright-viet-nam	Đại học Fulbright Việt Nam|Đại học Fulbright	university							yes
body.dai-hoc-giao-thong-van-tai	Đại học Giao thông Vận tải	university							yes
body.dai-hoc-hue	Đại học Huế	university							yes
body.dai-hoc-kien-truc-ha-noi	Đại học Kiến trúc Hà Nội	university							yes
body.dai-hoc-kinh-te-tp-hcm	Đại học Kinh tế TP.HCM	university							yes
body.dai-hoc-luat-ha-noi	Đại học Luật Hà Nội|ĐH Luật Hà Nội	university							yes
body.dai-hoc-luat-tp-hcm	Đại học Luật TP.HCM|ĐH Luật TP.HCM	university							yes
body.dai-hoc-mo-ha-noi	Đại học Mở Hà Nội	university							yes
body.dai-hoc-ngoai-thuong	Đại học Ngoại thương	university							yes
body.dai-hoc-nong-lam-tp-hcm	Đại học Nông Lâm TP.HCM	university							yes
body.dai-hoc-phenikaa	Đại học Phenikaa	university							yes
body.dai-hoc-quoc-gia-ha-noi	Đại học Quốc gia Hà Nội|ĐHQG Hà Nội|ĐHQGHN|VNU	university				central			yes
body.dai-hoc-quoc-gia-tp-hcm	Đại học Quốc gia TP.HCM|ĐHQG TP.HCM|Đại học Quốc gia TP Hồ Chí Minh|ĐHQG-HCM|ĐH Quốc gia TP.HCM|Đại học Quốc gia Thành phố Hồ Chí Minh	university				central			yes
body.dai-hoc-su-pham-ha-noi	Đại học Sư phạm Hà Nội	university							yes
body.dai-hoc-tay-nguyen	Đại học Tây Nguyên	university							yes
body.dai-hoc-thai-nguyen	Đại học Thái Nguyên	university							yes
body.dai-hoc-thuy-loi	Đại học Thủy lợi	university							yes
body.dai-hoc-ton-duc-thang	Đại học Tôn Đức Thắng	university							yes
body.dai-hoc-vinh	Đại học Vinh	university							yes
body.dai-hoc-vinuni	Đại học VinUni|VinUni	university							yes
body.dai-hoc-xay-dung	Đại học Xây dựng	university							yes
body.dai-hoc-y-ha-noi	Đại học Y Hà Nội	university							yes
body.dai-phat-thanh-va-truyen-hinh	Đài Phát thanh và Truyền hình|Đài PT-TH|Đài PTTH|Đài Phát thanh - Truyền hình|Đài PT&TH|Báo và Phát thanh, Truyền hình|Báo và Đài PT-TH	press				province		place	no
body.dan-tri	Dân trí|Báo Dân trí|Báo điện tử Dân trí	press				central			yes
body.der-spiegel	Der Spiegel	press							yes
body.dien-dan-doanh-nghiep	Diễn đàn Doanh nghiệp	press							yes
body.doanh-nhan-sai-gon	Doanh nhân Sài Gòn	press							yes
body.dpa	Dpa	press							yes
body.dw	DW	press							yes
body.efe	EFE	press							yes
body.financial-times	Financial Times	press							yes
body.forbes	Forbes	press							yes
body.fortune	Fortune	press							yes
body.fox-news	Fox News	press							yes
body.gallup	Gallup	press							yes
body.gia-dinh-va-xa-hoi	Gia đình và Xã hội	press							yes
body.haaretz	Haaretz	press							yes
body.hoc-vien-can-bo-tp-hcm	Học viện Cán bộ TP.HCM	university							yes
body.hoc-vien-chinh-sach-va-phat-trien	Học viện Chính sách và Phát triển	university							yes
body.hoc-vien-cong-nghe-buu-chinh-vien-thong	Học viện Công nghệ Bưu chính Viễn thông	university							yes
body.hoc-vien-hang-khong-viet-nam	Học viện Hàng không Việt Nam	university							yes
body.hoc-vien-hanh-chinh-quoc-gia	Học viện Hành chính Quốc gia	university							yes
body.hoc-vien-hanh-chinh-va-quan-tri-cong	Học viện Hành chính và Quản trị công	university							yes
body.hoc-vien-ky-thuat-mat-ma	Học viện Kỹ thuật Mật mã	university							yes
body.hoc-vien-ngan-hang	Học viện Ngân hàng	university							yes
body.hoc-vien-ngoai-giao	Học viện Ngoại giao	university							yes
body.hoc-vien-nong-nghiep-viet-nam	Học viện Nông nghiệp Việt Nam	university							yes
body.hoc-vien-phu-nu-viet-nam	Học viện Phụ nữ Việt Nam	university							yes
body.hoc-vien-tai-chinh	Học viện Tài chính	university							yes
body.hoc-vien-thanh-thieu-nien-viet-nam	Học viện Thanh thiếu niên Việt Nam	university							yes
body.hoc-vien-toa-an	Học viện Tòa án	university							yes
body.hoc-vien-tu-phap	Học viện Tư pháp	university							yes
body.ihs-markit	IHS Markit	press							yes
body.infonet	Infonet	press							yes
body.interfax	Interfax	press							yes
body.jakarta-post	Jakarta Post	press							yes
body.jiji-press	Jiji Press	press							yes
body.kcna	KCNA	press							yes
body.kenh14	Kenh14	press							yes
body.khmer-times	Khmer Times	press							yes
body.kyodo	Kyodo|Kyodo News	press							yes
body.le-figaro	Le Figaro	press							yes
body.le-monde	Le Monde	press							yes
body.manila-times	Manila Times	press							yes
body.mot-the-gioi	Một Thế Giới	press							yes
body.msnbc	MSNBC	press							yes
body.nbc	NBC	press							yes
body.new-york-times	New York Times|The New York Times	press							yes
body.nha-bao-va-cong-luan	Nhà báo và Công luận	press							yes
body.nhan-dan-nhat-bao	Nhân dân Nhật báo	press							yes
body.nhk	NHK	press							yes
body.nikkei	Nikkei|Nikkei Asia	press							yes
body.pew	Pew	press							yes
body.phap-luat-plus	Pháp luật Plus	press							yes
body.phnom-penh-post	Phnom Penh Post	press							yes
body.politico	Politico	press							yes
body.rand	RAND	research							yes
body.reuters	Reuters	press							yes
body.ria-novosti	RIA Novosti	press							yes
body.sankei	Sankei	press							yes
body.sipri	SIPRI	research							yes
body.soha	Soha	press							yes
body.south-china-morning-post	South China Morning Post|SCMP	press							yes
body.sputnik	Sputnik	press							yes
body.straits-times	Straits Times|The Straits Times	press							yes
body.tan-hoa-xa	Tân Hoa Xã	press							yes
body.tap-chi-dan-van	Tạp chí Dân vận	press							yes
body.tap-chi-forbes	Tạp chí Forbes	press							yes
body.tap-chi-kiem-sat	Tạp chí Kiểm sát	press							yes
body.tap-chi-luat-khoa	Tạp chí Luật khoa	press							yes
body.tap-chi-noi-chinh	Tạp chí Nội chính	press							yes
body.tap-chi-quoc-phong-toan-dan	Tạp chí Quốc phòng toàn dân	press							yes
body.tap-chi-tai-chinh	Tạp chí Tài chính	press							yes
body.tap-chi-time	Tạp chí Time	press							yes
body.tap-chi-tuyen-giao	Tạp chí Tuyên giáo	press							yes
body.tap-chi-xay-dung-dang	Tạp chí Xây dựng Đảng	press							yes
body.tass	TASS	press							yes
body.the-diplomat	The Diplomat	press							yes
body.the-economist	The Economist	press							yes
body.the-guardian	The Guardian	press							yes
body.the-hill	The Hill	press							yes
body.the-independent	The Independent	press							yes
body.the-leader	The Leader|TheLEADER	press							yes
body.the-nation	The Nation	press							yes
body.the-telegraph	The Telegraph|Telegraph	press							yes
body.the-times	The Times	press							yes
body.thoi-bao-hoan-cau	Thời báo Hoàn Cầu|Global Times	press							yes
body.thoi-bao-kinh-te-sai-gon	Thời báo Kinh tế Sài Gòn	press							yes
body.thoi-bao-kinh-te-viet-nam	Thời báo Kinh tế Việt Nam	press							yes
body.thoi-bao-ngan-hang	Thời báo Ngân hàng	press							yes
body.thoi-bao-tai-chinh-viet-nam	Thời báo Tài chính Việt Nam	press							yes
body.thong-tan-xa	Thông tấn xã	press						country	no
body.tri-thuc-tre	Trí Thức Trẻ	press							yes
body.truong-dai-hoc-kinh-te-quoc-dan	Trường Đại học Kinh tế Quốc dân|Đại học Kinh tế Quốc dân|ĐH Kinh tế Quốc dân|NEU	university				central			yes
body.truong-dao-tao-can-bo-le-hong-phong	Trường Đào tạo cán bộ Lê Hồng Phong	university							yes
body.vien-chien-luoc-chinh-sach-tai-nguyen-va-moi-truong	Viện Chiến lược, Chính sách tài nguyên và môi trường	research							yes
body.vien-chien-luoc-phat-trien	Viện Chiến lược phát triển	research							yes
body.vien-chien-luoc-va-chinh-sach-tai-chinh	Viện Chiến lược và Chính sách tài chính	research							yes
body.vien-dinh-duong-quoc-gia	Viện Dinh dưỡng Quốc gia	research							yes
body.vien-du-luan-xa-hoi	Viện Dư luận xã hội	research							yes
body.vien-hai-duong-hoc	Viện Hải dương học	research							yes
body.vien-ho-chi-minh	Viện Hồ Chí Minh	research							yes
body.vien-huyet-hoc-truyen-mau-trung-uong	Viện Huyết học - Truyền máu Trung ương	research							yes
body.vien-iseas-yusof-ishak	Viện ISEAS - Yusof Ishak|ISEAS	research							yes
body.vien-khao-co-hoc	Viện Khảo cổ học	research							yes
body.vien-khoa-hoc-phap-ly	Viện Khoa học Pháp lý	research							yes
body.vien-khoa-hoc-thuy-loi-viet-nam	Viện Khoa học Thủy lợi Việt Nam	research							yes
body.vien-kinh-te-viet-nam	Viện Kinh tế Việt Nam	research							yes
body.vien-lich-su-dang	Viện Lịch sử Đảng	research							yes
body.vien-lowy	Viện Lowy	research							yes
body.vien-lua-dong-bang-song-cuu-long	Viện Lúa Đồng bằng sông Cửu Long	research							yes
body.vien-nang-luong	Viện Năng lượng	research							yes
body.vien-nghien-cuu-bien-dong	Viện Nghiên cứu Biển Đông|Viện Biển Đông	research							yes
body.vien-nghien-cuu-kinh-te-va-chinh-sach	Viện Nghiên cứu Kinh tế và Chính sách|VEPR	research							yes
body.vien-nghien-cuu-phat-trien-tp-hcm	Viện Nghiên cứu phát triển TP.HCM|HIDS	research							yes
body.vien-nghien-cuu-quan-ly-kinh-te-trung-uong	Viện Nghiên cứu quản lý kinh tế Trung ương|CIEM|Viện Nghiên cứu Quản lý kinh tế TW	research				central	government		yes
body.vien-nghien-cuu-trung-quoc	Viện Nghiên cứu Trung Quốc	research							yes
body.vien-nha-nuoc-va-phap-luat	Viện Nhà nước và Pháp luật	research							yes
body.vien-pasteur-nha-trang	Viện Pasteur Nha Trang	research							yes
body.vien-pasteur-tp-hcm	Viện Pasteur TP.HCM	research							yes
body.vien-phap-y-quoc-gia	Viện Pháp y Quốc gia	research							yes
body.vien-quy-hoach-thuy-loi-mien-nam	Viện Quy hoạch Thủy lợi miền Nam	research							yes
body.vien-su-hoc	Viện Sử học	research							yes
body.vien-tim	Viện Tim	research							yes
body.vien-ve-sinh-dich-te-trung-uong	Viện Vệ sinh dịch tễ Trung ương	research							yes
body.vien-xay-dung-dang	Viện Xây dựng Đảng	research							yes
body.viet-nam-news	Việt Nam News|Viet Nam News	press							yes
body.vietnam-finance	Vietnam Finance|VietnamFinance	press							yes
body.vietnam-investment-review	Vietnam Investment Review	press							yes
body.vietnamnet	VietnamNet	press				central			yes
body.vietnamplus	VietnamPlus	press							yes
body.viettimes	VietTimes	press							yes
body.vneconomy	VnEconomy|VnEconomy.vn	press							yes
body.vnexpress	VnExpress|VNE|VnExpress.net	press				central			yes
body.vnmedia	VnMedia	press							yes
body.voa	VOA	press							yes
body.vov-vn	VOV.VN|VOV1|VOV Giao thông	press				central	government		yes
body.vtc-news	VTC News	press				central			yes
body.wall-street-journal	Wall Street Journal|The Wall Street Journal	press							yes
body.washington-post	Washington Post|The Washington Post	press							yes
body.xinhua	Xinhua	press							yes
body.yomiuri	Yomiuri	press							yes
body.yonhap	Yonhap	press							yes
body.yougov	YouGov	press							yes
body.zing-vn	Zing.vn|Zing News|Zing|Znews	press				central			yes`;
