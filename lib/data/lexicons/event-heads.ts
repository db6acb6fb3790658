// Generated from corpus/lexicons/event-heads.tsv by `npm run data`. Do not edit.

export const EVENT_HEADS: string = `eventhead	forms	type	canonical	valid_from	valid_to	follows	lower
	Bão|bão số|cơn bão số	disaster				number,name	yes
	Cách mạng|cuộc cách mạng	historic				name	yes
	Chiến dịch	campaign				name	yes
	Chương trình	programme				name	no
	Cuộc bầu cử|bầu cử	election				body,term,year	yes
	Cuộc chiến|chiến tranh	historic				name	yes
	Cuộc thi	contest				name	no
	Cuộc vận động	campaign				name	yes
	Cúp|Cup	contest				name	no
	Đại hội|ĐH	congress				ordinal,body,place,year,name	yes
	Đại hội đại biểu	congress				ordinal,body,place,name	yes
	Đại hội đại biểu toàn quốc lần thứ|Đại hội Đại biểu toàn quốc	congress				ordinal,body	yes
	Đại hội Đảng	congress				ordinal,place	yes
	Đại hội Đảng bộ	congress				place,organization,ordinal	yes
	Đại hội đồng	session				body,ordinal	no
	Đại hội đồng cổ đông|ĐHĐCĐ|đại hội cổ đông	congress				year,organization	no
	Đại lễ	ceremony				name	no
	Diễn đàn	forum				name,year	no
	Đối thoại	forum				name	no
	Festival	festival				name,place,year	yes
	Giải	contest				name	no
	Giải thưởng	award				name	no
	Giải vô địch	contest				name	no
	Hội chợ	fair				name	yes
	Hội Chùa Hương	festival					no
	Hội đàm	meeting					no
	Hội Gióng	festival					no
	Hội Lim	festival					no
	Hội nghị|HN	conference				ordinal,body,name	no
	Hội nghị Bộ trưởng|Hội nghị Ngoại trưởng	conference				name,body,ordinal	no
	Hội nghị Hiệp thương	conference				ordinal	yes
	Hội nghị Thượng đỉnh|Hội nghị Cấp cao|Thượng đỉnh	conference				name,body,ordinal,place	yes
	Hội nghị Trung ương|Hội nghị TW|Hội nghị T.Ư|HNTW|HNTƯ|Hội nghị Ban Chấp hành Trung ương|Hội nghị BCH Trung ương|Hội nghị lần thứ	conference				ordinal,term	yes
	Hội nghị Trung ương giữa nhiệm kỳ|Hội nghị giữa nhiệm kỳ	conference				term	yes
	Hội thao	contest				name	no
hoi-thao-seminar	Hội thảo	forum				name	no
	Hội thi	contest				name	no
	Khóa họp	session				ordinal,body	yes
	Khởi nghĩa	historic				name	yes
	Kỳ họp	session				ordinal,body,term,year	yes
	Kỳ họp bất thường|kỳ họp chuyên đề|kỳ họp thường lệ	session				ordinal,body	yes
	Kỳ họp thứ|kỳ họp lần thứ	session				ordinal	yes
	Lễ	ceremony				name	no
	Lễ hội	festival				name,place	yes
	Lễ kỷ niệm	ceremony				ordinal,name	no
	Liên hoan	festival				name	yes
	Ngày	day				name	no
	Ngày hội	day				name	no
	Phiên họp	session				ordinal,body	yes
	Phiên họp Chính phủ thường kỳ	session				month	yes
	Phiên họp thứ|phiên họp lần thứ	session				ordinal	yes
	Phiên họp toàn thể	session				ordinal,body	yes
	Phong trào|phong trào thi đua	campaign				name	yes
	Sự kiện	event				name	no
	Tháng cao điểm	month				name	no
	Tháng Công nhân	month				name	no
	Tháng hành động	month				name	no
	Tháng Thanh niên	month				name	no
	Tọa đàm	forum				name	no
	Trận	historic				name	no
	Triển lãm	fair				name	yes
	Trưng cầu dân ý	election				name	no
	Tuần lễ	week				name	yes
	Vụ|vụ án	case				name	no`;
