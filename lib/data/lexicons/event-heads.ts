// Generated from corpus/lexicons/event-heads.tsv by `npm run data`. Do not edit.

export const EVENT_HEADS: string = `id	forms	type	canonical	valid_from	valid_to	follows	lower
eventhead.bao	Bão|bão số|cơn bão số	disaster				number,name	yes
eventhead.cach-mang	Cách mạng|cuộc cách mạng	historic				name	yes
eventhead.chien-dich	Chiến dịch	campaign				name	yes
eventhead.chuong-trinh	Chương trình	programme				name	no
eventhead.cuoc-bau-cu	Cuộc bầu cử|bầu cử	election				body,term,year	yes
eventhead.cuoc-chien	Cuộc chiến|chiến tranh	historic				name	yes
eventhead.cuoc-thi	Cuộc thi	contest				name	no
eventhead.cuoc-van-dong	Cuộc vận động	campaign				name	yes
eventhead.cup	Cúp|Cup	contest				name	no
eventhead.dai-hoi	Đại hội|ĐH	congress				ordinal,body,place,year,name	yes
eventhead.dai-hoi-dai-bieu	Đại hội đại biểu	congress				ordinal,body,place,name	yes
eventhead.dai-hoi-dai-bieu-toan-quoc-lan-thu	Đại hội đại biểu toàn quốc lần thứ|Đại hội Đại biểu toàn quốc	congress				ordinal,body	yes
eventhead.dai-hoi-dang	Đại hội Đảng	congress				ordinal,place	yes
eventhead.dai-hoi-dang-bo	Đại hội Đảng bộ	congress				place,organization,ordinal	yes
eventhead.dai-hoi-dong	Đại hội đồng	session				body,ordinal	no
eventhead.dai-hoi-dong-co-dong	Đại hội đồng cổ đông|ĐHĐCĐ|đại hội cổ đông	congress				year,organization	no
eventhead.dai-le	Đại lễ	ceremony				name	no
eventhead.dien-dan	Diễn đàn	forum				name,year	no
eventhead.doi-thoai	Đối thoại	forum				name	no
eventhead.festival	Festival	festival				name,place,year	yes
eventhead.giai	Giải	contest				name	no
eventhead.giai-thuong	Giải thưởng	award				name	no
eventhead.giai-vo-dich	Giải vô địch	contest				name	no
eventhead.hoi-cho	Hội chợ	fair				name	yes
eventhead.hoi-chua-huong	Hội Chùa Hương	festival					no
eventhead.hoi-dam	Hội đàm	meeting					no
eventhead.hoi-giong	Hội Gióng	festival					no
eventhead.hoi-lim	Hội Lim	festival					no
eventhead.hoi-nghi	Hội nghị|HN	conference				ordinal,body,name	no
eventhead.hoi-nghi-bo-truong	Hội nghị Bộ trưởng|Hội nghị Ngoại trưởng	conference				name,body,ordinal	no
eventhead.hoi-nghi-hiep-thuong	Hội nghị Hiệp thương	conference				ordinal	yes
eventhead.hoi-nghi-thuong-dinh	Hội nghị Thượng đỉnh|Hội nghị Cấp cao|Thượng đỉnh	conference				name,body,ordinal,place	yes
eventhead.hoi-nghi-trung-uong	Hội nghị Trung ương|Hội nghị TW|Hội nghị T.Ư|HNTW|HNTƯ|Hội nghị Ban Chấp hành Trung ương|Hội nghị BCH Trung ương|Hội nghị lần thứ	conference				ordinal,term	yes
eventhead.hoi-nghi-trung-uong-giua-nhiem-ky	Hội nghị Trung ương giữa nhiệm kỳ|Hội nghị giữa nhiệm kỳ	conference				term	yes
eventhead.hoi-thao	Hội thao	contest				name	no
eventhead.hoi-thao-seminar	Hội thảo	forum				name	no
eventhead.hoi-thi	Hội thi	contest				name	no
eventhead.khoa-hop	Khóa họp	session				ordinal,body	yes
eventhead.khoi-nghia	Khởi nghĩa	historic				name	yes
eventhead.ky-hop	Kỳ họp	session				ordinal,body,term,year	yes
eventhead.ky-hop-bat-thuong	Kỳ họp bất thường|kỳ họp chuyên đề|kỳ họp thường lệ	session				ordinal,body	yes
eventhead.ky-hop-thu	Kỳ họp thứ|kỳ họp lần thứ	session				ordinal	yes
eventhead.le	Lễ	ceremony				name	no
eventhead.le-hoi	Lễ hội	festival				name,place	yes
eventhead.le-ky-niem	Lễ kỷ niệm	ceremony				ordinal,name	no
eventhead.lien-hoan	Liên hoan	festival				name	yes
eventhead.ngay	Ngày	day				name	no
eventhead.ngay-hoi	Ngày hội	day				name	no
eventhead.phien-hop	Phiên họp	session				ordinal,body	yes
eventhead.phien-hop-chinh-phu-thuong-ky	Phiên họp Chính phủ thường kỳ	session				month	yes
eventhead.phien-hop-thu	Phiên họp thứ|phiên họp lần thứ	session				ordinal	yes
eventhead.phien-hop-toan-the	Phiên họp toàn thể	session				ordinal,body	yes
eventhead.phong-trao	Phong trào|phong trào thi đua	campaign				name	yes
eventhead.su-kien	Sự kiện	event				name	no
eventhead.thang-cao-diem	Tháng cao điểm	month				name	no
eventhead.thang-cong-nhan	Tháng Công nhân	month				name	no
eventhead.thang-hanh-dong	Tháng hành động	month				name	no
eventhead.thang-thanh-nien	Tháng Thanh niên	month				name	no
eventhead.toa-dam	Tọa đàm	forum				name	no
eventhead.tran	Trận	historic				name	no
eventhead.trien-lam	Triển lãm	fair				name	yes
eventhead.trung-cau-dan-y	Trưng cầu dân ý	election				name	no
eventhead.tuan-le	Tuần lễ	week				name	yes
eventhead.vu	Vụ|vụ án	case				name	no`;
