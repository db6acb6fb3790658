// Generated from corpus/lexicons/document-kinds.tsv by `npm run data`. Do not edit.

export const DOCUMENT_KINDS: string = `document	forms	type	canonical	valid_from	valid_to	branch	number
	Bản án	court-document				judiciary	number
	Bản ghi nhớ|Biên bản ghi nhớ|MOU	memorandum				foreign	name
	Báo cáo|BC	report					number
	Báo cáo chính trị	report				party	event
	Báo cáo thẩm tra|Báo cáo giám sát	report				assembly	number
	Bộ luật|BL	code				assembly	name,number,year
	Bộ quy tắc|Quy tắc ứng xử	rules					name
	Bộ tiêu chí	criteria				government	name
	Cáo trạng	court-document				judiciary	number
	Chỉ thị|CT	directive					number,name
	Chiến lược	strategy				government	name
	Chương trình	programme					number,name
	Chương trình hành động|CTHĐ|CTr	programme					number,name
	Chương trình mục tiêu quốc gia|CTMTQG|Chương trình MTQG|Chương trình mục tiêu	programme				government	name
	Công điện|CĐ	telegram				government	number
	Công hàm	note-verbale				foreign	number,name
	Công thư	letter				foreign	number,name
	Công ước	treaty				foreign	name,place,year
	Công văn|CV	letter					number
	Cương lĩnh	platform				party	name,year
	Đề án|ĐA	scheme					number,name
	Di chúc	testament					name
	Điều lệ|Điều lệ Đảng	statute				party	name
	Dự án Luật|Dự thảo Luật	bill				assembly	name
	Giấy chứng nhận	licence				government	number
	Giấy phép	licence				government	number
	Hiến chương	treaty				foreign	name
	Hiến pháp	constitution				assembly	year
	Hiệp định	treaty				foreign	name,place
	Hiệp ước	treaty				foreign	name,place
	Hợp đồng	contract					number
	Hướng dẫn|HD	guidance					number
	Kế hoạch|KH	plan					number,name
	Kết luận|KL	conclusion					number
	Kết luận thanh tra|KLTT	conclusion				government	number
	Kháng nghị	court-document				judiciary	number
	Kiến nghị	statement					name
	Lệnh	order				state	number
	Lệnh bắt	court-document				judiciary	number
	Lời kêu gọi	statement					name
	Luật	law				assembly	name,number,year
	Nghị định|NĐ	decree				government	number,name
	Nghị định thư	protocol				foreign	name,place
	Nghị định thư Kyoto	treaty				foreign
	Nghị quyết|NQ	resolution					number,name,event
	Nghị quyết Đại hội|Nghị quyết ĐH	resolution				party	event
	Nghị quyết Hội nghị Trung ương	resolution				party	ordinal
	Nghị quyết liên tịch	joint-resolution					number,name
	Nghị quyết Trung ương|NQTW|NQ TW|NQ Trung ương|Nghị quyết TW|Nghị quyết T.Ư	resolution				party	ordinal,event,name
	Pháp lệnh	ordinance				assembly	name,number,year
	QCVN	standard				government	number
	Quy chế	rules					number,name
	Quy chuẩn	standard				government	number
	Quy định|QyĐ|QĐi	regulation				party	number,name
	Quy hoạch|Quy hoạch tổng thể|Quy hoạch điện|Quy hoạch chung	planning				government	name,number
	Quy hoạch điện VII|Quy hoạch điện 7	planning		2011-07-21		government
	Quy hoạch điện VIII|Quy hoạch điện 8|QHĐ VIII	planning		2023-05-15		government
	Quyết định|QĐ	decision					number
	Sắc lệnh	decree-historic				state	number
	Sắc luật	decree-historic				state	number
	Sách trắng|Sách trắng Quốc phòng	white-paper					name
	TCVN	standard				government	number
	Thỏa thuận	agreement				foreign	name
	Thông báo|TB	notice					number
	Thông báo kết luận|TBKL	notice					number
	Thông tư|TT	circular				government	number,name
	Thông tư liên tịch|TTLT	joint-circular				government	number,name
	Thư ngỏ	statement					name
	Tiêu chuẩn	standard				government	number
	Tờ trình|TTr	submission					number
	Tuyên bố|Tuyên bố chung|Tuyên bố Hà Nội	declaration				foreign	name
	Tuyên ngôn|Tuyên ngôn Độc lập	declaration					name
	Văn bản	letter					number
	Văn kiện	documents				party	event`;
