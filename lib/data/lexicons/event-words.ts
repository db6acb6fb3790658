// Generated from corpus/lexicons/event-words.tsv by `npm run data`. Do not edit.

export const EVENT_WORDS: string = `eventword	forms	type	canonical	valid_from	valid_to
body-chinh-phu	Chính phủ|Quốc hội|HĐND|Hội đồng nhân dân|Ủy ban Thường vụ Quốc hội|UBTVQH|Ủy ban Kiểm tra Trung ương|UBKT Trung ương|Ban Chấp hành Trung ương|BCH Trung ương|Ban Chấp hành Trung ương Đảng|BCH Trung ương Đảng|Ban Chấp hành Đảng bộ|BCH Đảng bộ	body
campaign-chien-dich	Chiến dịch|Phong trào|Cuộc vận động|Tháng hành động|Tuần lễ quốc gia|Ngày vì người nghèo|Tháng Thanh niên|Cao điểm	campaign
ceremony-le-ky-niem	Lễ kỷ niệm|Lễ công bố|Lễ khởi công|Lễ khánh thành|Lễ ký kết|Lễ trao giải|Lễ phát động|Lễ ra quân|Lễ tổng kết|Lễ khai mạc|Lễ bế mạc|Lễ mít tinh	ceremony
conference-hoi-nghi	Hội nghị|Hội thảo|Diễn đàn|Tọa đàm|Hội nghị Thượng đỉnh|Hội nghị cấp cao|Tuần lễ cấp cao|Hội nghị toàn quốc|Hội nghị trực tuyến|Hội nghị cấp Bộ trưởng|Hội đàm|Đối thoại	conference
congress-dai-hoi	Đại hội|ĐH	congress
festival-festival	Festival|Lễ hội|Liên hoan|Hội chợ|Triển lãm|Tuần lễ|Ngày hội|Năm Du lịch quốc gia|Hội thi|Hội thao|Hội diễn|Giải thưởng|Cuộc thi|Olympic|SEA Games|ASIAD|World Cup|Đại nhạc hội|Liên hoan phim	festival
kind-of-session-bat-thuong	bất thường|chuyên đề|thường kỳ|giữa năm|cuối năm|thường lệ|toàn thể	kind-of-session
number-word-nhat	nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy|mười tám|mười chín|hai mươi	number-word
of-cua	của	of
ordinal-lan-thu	lần thứ|thứ|lần	ordinal
party-dang	Đảng	party
place-unit-tp	TP|tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn	place-unit
plenum-hoi-nghi-trung-uong	Hội nghị Trung ương|Hội nghị TƯ|Hội nghị T.Ư|Hội nghị TW|Hội nghị BCH Trung ương|Trung ương|TƯ|T.Ư|TW	plenum
session-ky-hop	kỳ họp|Phiên họp|kỳ họp bất thường|phiên họp thường kỳ	session
stop-se	sẽ|đã|đang|được|bị|có|là|cần|phải|chưa|không|thì|mà|nhưng|nên|cũng|diễn ra|do|với|để|tại|khi|vừa|tổ chức|trong|từ|sáng|chiều|ngày|cho|về việc|cùng|nhằm|như|này|đó|đến|vào|ở	stop
term-khoa	khóa	term
term-of-office-nhiem-ky	nhiệm kỳ	term-of-office`;
