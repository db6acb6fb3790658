// Generated from corpus/lexicons/bodies-press-science.tsv by `npm run data`. Do not edit.

export const BODIES_PRESS_SCIENCE: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	ABC News	press							yes
	AFP	press							yes
	Al Jazeera	press							yes
	Anadolu	press							yes
	Antara	press							yes
	AP	press							yes
	Asahi	press							yes
	Axios	press							yes
	Bangkok Post	press							yes
	Báo An Giang	press							yes
	Báo An ninh Thế giới	press							yes
	Báo An ninh Thủ đô|An ninh Thủ đô	press							yes
	Báo Ấp Bắc	press							yes
	Báo Bà Rịa - Vũng Tàu	press							yes
	Báo Bắc Giang	press							yes
	Báo Bắc Kạn	press							yes
	Báo Bắc Ninh	press							yes
	Báo Bảo vệ pháp luật	press							yes
	Báo Biên phòng	press							yes
	Báo Bình Định	press							yes
	Báo Bình Dương	press							yes
	Báo Bình Phước	press							yes
	Báo Bình Thuận	press							yes
	Báo Cà Mau	press							yes
	Báo Cần Thơ	press							yes
	Báo Cao Bằng	press							yes
	Báo Công an nhân dân|Báo CAND	press				central	police		yes
	Báo Công lý	press							yes
	Báo Công Thương	press							yes
	Báo Đà Nẵng	press							yes
	Báo Đại biểu Nhân dân|Đại biểu Nhân dân	press				central	assembly		yes
	Báo Đại Đoàn Kết|Đại Đoàn Kết	press				central	front		yes
	Báo Đắk Lắk	press							yes
	Báo Đấu thầu	press							yes
	Báo Đầu tư|Đầu tư Chứng khoán	press							yes
	Báo Điện Biên Phủ	press							yes
	Báo điện tử Chính phủ|Cổng Thông tin điện tử Chính phủ|Báo Chính phủ|chinhphu.vn|VGP|VGP News|baochinhphu.vn	press				central	government		yes
	Báo điện tử Đảng Cộng sản Việt Nam|Báo điện tử ĐCSVN	press				central	party		yes
	Báo Đồng Khởi	press							yes
	Báo Đồng Nai	press							yes
	Báo Đồng Tháp	press							yes
	Báo Gia đình & Xã hội	press							yes
	Báo Gia Lai	press							yes
	Báo Giáo dục và Thời đại|Giáo dục & Thời đại	press							yes
	Báo Giáo dục Việt Nam	press							yes
	Báo Giao thông	press							yes
	Báo Hà Giang	press							yes
	Báo Hà Nam	press							yes
	Báo Hà Nội mới|Hànộimới	press							yes
	Báo Hà Tĩnh	press							yes
	Báo Hải Dương	press							yes
	Báo Hải Phòng	press							yes
	Báo Hải quan	press							yes
	Báo Hải quân Việt Nam	press							yes
	Báo Hậu Giang	press							yes
	Báo Hòa Bình	press							yes
	Báo Hưng Yên	press							yes
	Báo Khánh Hòa	press							yes
	Báo Khoa học và Phát triển	press							yes
	Báo Kiểm toán	press							yes
	Báo Kiên Giang	press							yes
	Báo Kinh tế và Đô thị|Kinh tế và Đô thị	press							yes
	Báo Kon Tum	press							yes
	Báo Lai Châu	press							yes
	Báo Lâm Đồng	press							yes
	Báo Lạng Sơn	press							yes
	Báo Lào Cai	press							yes
	Báo Lao Động|Lao Động Online	press				central	union		yes
	Báo Lao động và Xã hội	press							yes
	Báo Long An	press							yes
	Báo Mới|BaoMoi	press							yes
	Báo Nam Định	press							yes
	Báo Nghệ An	press							yes
	Báo Người Lao Động|Người Lao Động|NLĐ|NLĐO	press				province	union		yes
	Báo Ninh Bình	press							yes
	Báo Ninh Thuận	press							yes
	Báo Nông nghiệp Việt Nam	press							yes
	Báo Nông thôn Ngày nay	press							yes
	Báo Pháp luật TP.HCM|Pháp luật TP.HCM|PLO	press							yes
	Báo Pháp luật Việt Nam	press							yes
	Báo Phụ nữ TP.HCM	press							yes
	Báo Phụ nữ Việt Nam	press							yes
	Báo Phú Thọ	press							yes
	Báo Phú Yên	press							yes
	Báo Quân đội nhân dân|QĐND Online|Báo QĐND	press				central	military		yes
	Báo Quảng Bình	press							yes
	Báo Quảng Nam	press							yes
	Báo Quảng Ngãi	press							yes
	Báo Quảng Ninh	press							yes
	Báo Quảng Trị	press							yes
	Báo Sài Gòn Giải phóng|Sài Gòn Giải phóng|SGGP	press							yes
	Báo Sơn La	press							yes
	Báo Sức khỏe và Đời sống	press							yes
	Báo Tài nguyên và Môi trường	press							yes
	Báo Tây Ninh	press							yes
	Báo Thái Bình	press							yes
	Báo Thái Nguyên	press							yes
	Báo Thanh Hóa	press							yes
	Báo Thanh Niên|Thanh Niên Online	press				central	union		yes
	Báo Thanh tra	press							yes
	Báo Thừa Thiên Huế	press							yes
	Báo Tiền Phong|Tiền Phong	press				central	union		yes
	Báo Tin tức|baotintuc.vn	press				central			yes
	Báo Tuổi Trẻ|Tuổi Trẻ|Tuổi Trẻ Online|TTO	press				province	union		yes
	Báo Tuyên Quang	press							yes
	Báo Văn hóa	press							yes
	Báo Vĩnh Long	press							yes
	Báo Vĩnh Phúc	press							yes
	Báo Xây dựng	press							yes
	Báo Yên Bái	press							yes
	BBC	press							yes
	Bệnh viện Bạch Mai	hospital					government		yes
	Bệnh viện Bệnh Nhiệt đới Trung ương	hospital					government		yes
	Bệnh viện Chợ Rẫy	hospital					government		yes
	Bệnh viện Đa khoa Trung ương Cần Thơ	hospital					government		yes
	Bệnh viện Đại học Y Dược TP.HCM	hospital					government		yes
	Bệnh viện E	hospital					government		yes
	Bệnh viện Hữu nghị	hospital					government		yes
	Bệnh viện Hữu nghị Việt Đức|Bệnh viện Việt Đức	hospital					government		yes
	Bệnh viện K	hospital					government		yes
	Bệnh viện Mắt Trung ương	hospital					government		yes
	Bệnh viện Nhi đồng 1	hospital					government		yes
	Bệnh viện Nhi đồng 2	hospital					government		yes
	Bệnh viện Nhi Trung ương	hospital					government		yes
	Bệnh viện Phổi Trung ương	hospital					government		yes
	Bệnh viện Phụ sản Trung ương	hospital					government		yes
	Bệnh viện Thống Nhất	hospital					government		yes
	Bệnh viện Trung ương Huế	hospital					government		yes
	Bệnh viện Từ Dũ	hospital					government		yes
	Bernama	press							yes
	BizLIVE	press							yes
	Bloomberg	press							yes
	CafeBiz	press							yes
	CafeF	press							yes
	CBS	press							yes
	Channel NewsAsia|CNA	press							yes
	Chatham House	research							yes
	CNBC	press							yes
	CNN	press							yes
	Cổng Thông tin điện tử|Cổng TTĐT	press					government	body,place	no
	CSIS	research							yes
	Đại học Bách khoa Hà Nội|Trường Đại học Bách khoa Hà Nội|ĐH Bách khoa Hà Nội	university				central			yes
	Đại học Cần Thơ|ĐH Cần Thơ	university							yes
	Đại học Đà Nẵng	university							yes
	Đại học Duy Tân	university							yes
	Đại học Fulbright Việt Nam|Đại học Fulbright	university							yes
	Đại học Giao thông Vận tải	university							yes
	Đại học Huế	university							yes
	Đại học Kiến trúc Hà Nội	university							yes
	Đại học Kinh tế TP.HCM	university							yes
	Đại học Luật Hà Nội|ĐH Luật Hà Nội	university							yes
	Đại học Luật TP.HCM|ĐH Luật TP.HCM	university							yes
	Đại học Mở Hà Nội	university							yes
	Đại học Ngoại thương	university							yes
	Đại học Nông Lâm TP.HCM	university							yes
	Đại học Phenikaa	university							yes
	Đại học Quốc gia Hà Nội|ĐHQG Hà Nội|ĐHQGHN|VNU	university				central			yes
	Đại học Quốc gia TP.HCM|ĐHQG TP.HCM|Đại học Quốc gia TP Hồ Chí Minh|ĐHQG-HCM|ĐH Quốc gia TP.HCM|Đại học Quốc gia Thành phố Hồ Chí Minh	university				central			yes
	Đại học Sư phạm Hà Nội	university							yes
	Đại học Tây Nguyên	university							yes
	Đại học Thái Nguyên	university							yes
	Đại học Thủy lợi	university							yes
	Đại học Tôn Đức Thắng	university							yes
	Đại học Vinh	university							yes
	Đại học VinUni|VinUni	university							yes
	Đại học Xây dựng	university							yes
	Đại học Y Hà Nội	university							yes
	Đài Phát thanh và Truyền hình|Đài PT-TH|Đài PTTH|Đài Phát thanh - Truyền hình|Đài PT&TH|Báo và Phát thanh, Truyền hình|Báo và Đài PT-TH	press				province		place	no
	Dân trí|Báo Dân trí|Báo điện tử Dân trí	press				central			yes
	Der Spiegel	press							yes
	Diễn đàn Doanh nghiệp	press							yes
	Doanh nhân Sài Gòn	press							yes
	Dpa	press							yes
	DW	press							yes
	EFE	press							yes
	Financial Times	press							yes
	Forbes	press							yes
	Fortune	press							yes
	Fox News	press							yes
	Gallup	press							yes
	Gia đình và Xã hội	press							yes
	Haaretz	press							yes
	Học viện Cán bộ TP.HCM	university							yes
	Học viện Chính sách và Phát triển	university							yes
	Học viện Công nghệ Bưu chính Viễn thông	university							yes
	Học viện Hàng không Việt Nam	university							yes
	Học viện Hành chính Quốc gia	university							yes
	Học viện Hành chính và Quản trị công	university							yes
	Học viện Kỹ thuật Mật mã	university							yes
	Học viện Ngân hàng	university							yes
	Học viện Ngoại giao	university							yes
	Học viện Nông nghiệp Việt Nam	university							yes
	Học viện Phụ nữ Việt Nam	university							yes
	Học viện Tài chính	university							yes
	Học viện Thanh thiếu niên Việt Nam	university							yes
	Học viện Tòa án	university							yes
	Học viện Tư pháp	university							yes
	IHS Markit	press							yes
	Infonet	press							yes
	Interfax	press							yes
	Jakarta Post	press							yes
	Jiji Press	press							yes
	KCNA	press							yes
	Kenh14	press							yes
	Khmer Times	press							yes
	Kyodo|Kyodo News	press							yes
	Le Figaro	press							yes
	Le Monde	press							yes
	Manila Times	press							yes
	Một Thế Giới	press							yes
	MSNBC	press							yes
	NBC	press							yes
	New York Times|The New York Times	press							yes
	Nhà báo và Công luận	press							yes
	Nhân dân Nhật báo	press							yes
	NHK	press							yes
	Nikkei|Nikkei Asia	press							yes
	Pew	press							yes
	Pháp luật Plus	press							yes
	Phnom Penh Post	press							yes
	Politico	press							yes
	RAND	research							yes
	Reuters	press							yes
	RIA Novosti	press							yes
	Sankei	press							yes
	SIPRI	research							yes
	Soha	press							yes
	South China Morning Post|SCMP	press							yes
	Sputnik	press							yes
	Straits Times|The Straits Times	press							yes
	Tân Hoa Xã	press							yes
	Tạp chí Dân vận	press							yes
	Tạp chí Forbes	press							yes
	Tạp chí Kiểm sát	press							yes
	Tạp chí Luật khoa	press							yes
	Tạp chí Nội chính	press							yes
	Tạp chí Quốc phòng toàn dân	press							yes
	Tạp chí Tài chính	press							yes
	Tạp chí Time	press							yes
	Tạp chí Tuyên giáo	press							yes
	Tạp chí Xây dựng Đảng	press							yes
	TASS	press							yes
	The Diplomat	press							yes
	The Economist	press							yes
	The Guardian	press							yes
	The Hill	press							yes
	The Independent	press							yes
	The Leader|TheLEADER	press							yes
	The Nation	press							yes
	The Telegraph|Telegraph	press							yes
	The Times	press							yes
	Thời báo Hoàn Cầu|Global Times	press							yes
	Thời báo Kinh tế Sài Gòn	press							yes
	Thời báo Kinh tế Việt Nam	press							yes
	Thời báo Ngân hàng	press							yes
	Thời báo Tài chính Việt Nam	press							yes
	Thông tấn xã	press						country	no
	Trí Thức Trẻ	press							yes
	Trường Đại học Kinh tế Quốc dân|Đại học Kinh tế Quốc dân|ĐH Kinh tế Quốc dân|NEU	university				central			yes
	Trường Đào tạo cán bộ Lê Hồng Phong	university							yes
	Viện Chiến lược, Chính sách tài nguyên và môi trường	research							yes
	Viện Chiến lược phát triển	research							yes
	Viện Chiến lược và Chính sách tài chính	research							yes
	Viện Dinh dưỡng Quốc gia	research							yes
	Viện Dư luận xã hội	research							yes
	Viện Hải dương học	research							yes
	Viện Hồ Chí Minh	research							yes
	Viện Huyết học - Truyền máu Trung ương	research							yes
	Viện ISEAS - Yusof Ishak|ISEAS	research							yes
	Viện Khảo cổ học	research							yes
	Viện Khoa học Pháp lý	research							yes
	Viện Khoa học Thủy lợi Việt Nam	research							yes
	Viện Kinh tế Việt Nam	research							yes
	Viện Lịch sử Đảng	research							yes
	Viện Lowy	research							yes
	Viện Lúa Đồng bằng sông Cửu Long	research							yes
	Viện Năng lượng	research							yes
	Viện Nghiên cứu Biển Đông|Viện Biển Đông	research							yes
	Viện Nghiên cứu Kinh tế và Chính sách|VEPR	research							yes
	Viện Nghiên cứu phát triển TP.HCM|HIDS	research							yes
	Viện Nghiên cứu quản lý kinh tế Trung ương|CIEM|Viện Nghiên cứu Quản lý kinh tế TW	research				central	government		yes
	Viện Nghiên cứu Trung Quốc	research							yes
	Viện Nhà nước và Pháp luật	research							yes
	Viện Pasteur Nha Trang	research							yes
	Viện Pasteur TP.HCM	research							yes
	Viện Pháp y Quốc gia	research							yes
	Viện Quy hoạch Thủy lợi miền Nam	research							yes
	Viện Sử học	research							yes
	Viện Tim	research							yes
	Viện Vệ sinh dịch tễ Trung ương	research							yes
	Viện Xây dựng Đảng	research							yes
	Việt Nam News|Viet Nam News	press							yes
	Vietnam Finance|VietnamFinance	press							yes
	Vietnam Investment Review	press							yes
	VietnamNet	press				central			yes
	VietnamPlus	press							yes
	VietTimes	press							yes
	VnEconomy|VnEconomy.vn	press							yes
	VnExpress|VNE|VnExpress.net	press				central			yes
	VnMedia	press							yes
	VOA	press							yes
	VOV.VN|VOV1|VOV Giao thông	press				central	government		yes
	VTC News	press				central			yes
	Wall Street Journal|The Wall Street Journal	press							yes
	Washington Post|The Washington Post	press							yes
	Xinhua	press							yes
	Yomiuri	press							yes
	Yonhap	press							yes
	YouGov	press							yes
	Zing.vn|Zing News|Zing|Znews	press				central			yes`;
