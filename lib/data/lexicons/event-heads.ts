// Generated from corpus/lexicons/event-heads.tsv by `npm run data`. Do not edit.

<<<<<<< HEAD
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
=======
export const EVENT_HEADS: string = `id	forms	type	canonical	valid_from	valid_to
event.body-quoc-hoi	Quốc hội|HĐND|Hội đồng nhân dân|Ủy ban Thường vụ Quốc hội|UBTVQH|Ủy ban Kiểm tra Trung ương|UBKT Trung ương|Ban Chấp hành Trung ương|BCH Trung ương|Ban Chấp hành Trung ương Đảng|BCH Trung ương Đảng|Ban Chấp hành Đảng bộ|BCH Đảng bộ	body
event.campaign-chien-dich	Chiến dịch|Phong trào|Cuộc vận động|Tháng hành động|Tuần lễ quốc gia|Ngày vì người nghèo|Tháng Thanh niên|Cao điểm	campaign
event.ceremony-le-ky-niem	Lễ kỷ niệm|Lễ công bố|Lễ khởi công|Lễ khánh thành|Lễ ký kết|Lễ trao giải|Lễ phát động|Lễ ra quân|Lễ tổng kết|Lễ khai mạc|Lễ bế mạc|Lễ mít tinh	ceremony
event.conference-hoi-nghi	Hội nghị|Hội thảo|Diễn đàn|Tọa đàm|Hội nghị Thượng đỉnh|Hội nghị cấp cao|Tuần lễ cấp cao|Hội nghị toàn quốc|Hội nghị trực tuyến|Hội nghị cấp Bộ trưởng|Hội đàm|Đối thoại	conference
event.congress-dai-hoi	Đại hội|ĐH	congress
event.festival-festival	Festival|Lễ hội|Liên hoan|Hội chợ|Triển lãm|Tuần lễ|Ngày hội|Năm Du lịch quốc gia|Hội thi|Hội thao|Hội diễn|Giải thưởng|Cuộc thi|Olympic|SEA Games|ASIAD|World Cup|Đại nhạc hội|Liên hoan phim	festival
event.kind-of-session-bat-thuong	bất thường|chuyên đề|thường kỳ|giữa năm|cuối năm|thường lệ|toàn thể	kind-of-session
event.of-cua	của	of
event.ordinal-lan-thu	lần thứ|thứ|lần	ordinal
event.party-dang	Đảng	party
event.place-unit-tp	TP|tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn	place-unit
event.plenum-hoi-nghi-trung-uong	Hội nghị Trung ương|Hội nghị TƯ|Hội nghị T.Ư|Hội nghị TW|Hội nghị BCH Trung ương|Trung ương|TƯ|T.Ư|TW	plenum
event.session-ky-hop	kỳ họp|Phiên họp|kỳ họp bất thường|phiên họp thường kỳ	session
event.stop-se	sẽ|đã|đang|được|bị|có|là|cần|phải|chưa|không|thì|mà|nhưng|nên|cũng|diễn ra|do|với|để|tại|khi|vừa|tổ chức|trong|từ|sáng|chiều|ngày|cho|về việc|cùng|nhằm|như|này|đó|đến|vào|ở	stop
event.term-khoa	khóa	term
event.term-of-office-nhiem-ky	nhiệm kỳ	term-of-office`;
>>>>>>> 2f83a55 (Find documents by number, name, congress and title)
