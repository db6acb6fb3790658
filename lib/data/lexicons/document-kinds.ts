// Generated from corpus/lexicons/document-kinds.tsv by `npm run data`. Do not edit.

export const DOCUMENT_KINDS: string = `id	forms	type	canonical	valid_from	valid_to	branch	number
document.ban-an	Bản án	court-document				judiciary	number
document.ban-ghi-nho	Bản ghi nhớ|Biên bản ghi nhớ|MOU	memorandum				foreign	name
document.bao-cao	Báo cáo|BC	report					number
document.bao-cao-chinh-tri	Báo cáo chính trị	report				party	event
document.bao-cao-tham-tra	Báo cáo thẩm tra|Báo cáo giám sát	report				assembly	number
document.bo-luat	Bộ luật|BL	code				assembly	name,number,year
document.bo-quy-tac	Bộ quy tắc|Quy tắc ứng xử	rules					name
document.bo-tieu-chi	Bộ tiêu chí	criteria				government	name
document.cao-trang	Cáo trạng	court-document				judiciary	number
document.chi-thi	Chỉ thị|CT	directive					number,name
document.chien-luoc	Chiến lược	strategy				government	name
document.chuong-trinh	Chương trình	programme					number,name
document.chuong-trinh-hanh-dong	Chương trình hành động|CTHĐ|CTr	programme					number,name
document.chuong-trinh-muc-tieu-quoc-gia	Chương trình mục tiêu quốc gia|CTMTQG|Chương trình MTQG|Chương trình mục tiêu	programme				government	name
document.cong-dien	Công điện|CĐ	telegram				government	number
document.cong-ham	Công hàm	note-verbale				foreign	number,name
document.cong-thu	Công thư	letter				foreign	number,name
document.cong-uoc	Công ước	treaty				foreign	name,place,year
document.cong-van	Công văn|CV	letter					number
document.cuong-linh	Cương lĩnh	platform				party	name,year
document.de-an	Đề án|ĐA	scheme					number,name
document.di-chuc	Di chúc	testament					name
document.dieu-le	Điều lệ|Điều lệ Đảng	statute				party	name
document.du-an-luat	Dự án Luật|Dự thảo Luật	bill				assembly	name
document.giay-chung-nhan	Giấy chứng nhận	licence				government	number
document.giay-phep	Giấy phép	licence				government	number
document.hien-chuong	Hiến chương	treaty				foreign	name
document.hien-phap	Hiến pháp	constitution				assembly	year
document.hiep-dinh	Hiệp định	treaty				foreign	name,place
document.hiep-uoc	Hiệp ước	treaty				foreign	name,place
document.hop-dong	Hợp đồng	contract					number
document.huong-dan	Hướng dẫn|HD	guidance					number
document.ke-hoach	Kế hoạch|KH	plan					number,name
document.ket-luan	Kết luận|KL	conclusion					number
document.ket-luan-thanh-tra	Kết luận thanh tra|KLTT	conclusion				government	number
document.khang-nghi	Kháng nghị	court-document				judiciary	number
document.kien-nghi	Kiến nghị	statement					name
document.lenh	Lệnh	order				state	number
document.lenh-bat	Lệnh bắt	court-document				judiciary	number
document.loi-keu-goi	Lời kêu gọi	statement					name
document.luat	Luật	law				assembly	name,number,year
document.nghi-dinh	Nghị định|NĐ	decree				government	number,name
document.nghi-dinh-thu	Nghị định thư	protocol				foreign	name,place
document.nghi-dinh-thu-kyoto	Nghị định thư Kyoto	treaty				foreign
document.nghi-quyet	Nghị quyết|NQ	resolution					number,name,event
document.nghi-quyet-dai-hoi	Nghị quyết Đại hội|Nghị quyết ĐH	resolution				party	event
document.nghi-quyet-hoi-nghi-trung-uong	Nghị quyết Hội nghị Trung ương	resolution				party	ordinal
document.nghi-quyet-lien-tich	Nghị quyết liên tịch	joint-resolution					number,name
document.nghi-quyet-trung-uong	Nghị quyết Trung ương|NQTW|NQ TW|NQ Trung ương|Nghị quyết TW|Nghị quyết T.Ư	resolution				party	ordinal,event,name
document.phap-lenh	Pháp lệnh	ordinance				assembly	name,number,year
document.qcvn	QCVN	standard				government	number
document.quy-che	Quy chế	rules					number,name
document.quy-chuan	Quy chuẩn	standard				government	number
document.quy-dinh	Quy định|QyĐ|QĐi	regulation				party	number,name
document.quy-hoach	Quy hoạch|Quy hoạch tổng thể|Quy hoạch điện|Quy hoạch chung	planning				government	name,number
document.quy-hoach-dien-vii	Quy hoạch điện VII|Quy hoạch điện 7	planning		2011-07-21		government
document.quy-hoach-dien-viii	Quy hoạch điện VIII|Quy hoạch điện 8|QHĐ VIII	planning		2023-05-15		government
document.quyet-dinh	Quyết định|QĐ	decision					number
document.sac-lenh	Sắc lệnh	decree-historic				state	number
document.sac-luat	Sắc luật	decree-historic				state	number
document.sach-trang	Sách trắng|Sách trắng Quốc phòng	white-paper					name
document.tcvn	TCVN	standard				government	number
document.thoa-thuan	Thỏa thuận	agreement				foreign	name
document.thong-bao	Thông báo|TB	notice					number
document.thong-bao-ket-luan	Thông báo kết luận|TBKL	notice					number
document.thong-tu	Thông tư|TT	circular				government	number,name
document.thong-tu-lien-tich	Thông tư liên tịch|TTLT	joint-circular				government	number,name
document.thu-ngo	Thư ngỏ	statement					name
document.tieu-chuan	Tiêu chuẩn	standard				government	number
document.to-trinh	Tờ trình|TTr	submission					number
document.tuyen-bo	Tuyên bố|Tuyên bố chung|Tuyên bố Hà Nội	declaration				foreign	name
document.tuyen-ngon	Tuyên ngôn|Tuyên ngôn Độc lập	declaration					name
document.van-ban	Văn bản	letter					number
document.van-kien	Văn kiện	documents				party	event`;
