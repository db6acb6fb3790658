// Generated from corpus/lexicons/cues-other.tsv by `npm run data`. Do not edit.

export const CUES_OTHER: string = `id	forms	type	canonical	valid_from	valid_to	weight	negated
cue.anh-minh-hoa	ảnh minh họa	background				weak	same
cue.ap-dung-tu	áp dụng từ	background				weak	same
cue.bao-gom	bao gồm	background				weak	same
cue.bat-dau-tu	bắt đầu từ	background				weak	same
cue.bau	bầu	agenda				weak	same
cue.bau-bo-sung	bầu bổ sung	agenda				strong	same
cue.be-mac	bế mạc	agenda				weak	same
cue.bieu-quyet	biểu quyết	agenda				weak	same
cue.bieu-quyet-thong-qua	biểu quyết thông qua	agenda				strong	same
cue.bo-nhiem	bổ nhiệm	agenda				weak	same
cue.buoi-chieu	buổi chiều	agenda				strong	same
cue.buoi-sang	buổi sáng	agenda				strong	same
cue.can-cu	căn cứ	background				weak	same
cue.chang-han	chẳng hạn	background				weak	same
cue.chao-xa-giao	chào xã giao	agenda				strong	same
cue.chat-van	chất vấn	background				weak	same
cue.chieu-cung-ngay	chiều cùng ngày	agenda				strong	same
cue.cho-y-kien	cho ý kiến	agenda				medium	same
cue.cho-y-kien-ve	cho ý kiến về	agenda				strong	same
cue.chu-tri	chủ trì	agenda				weak	same
cue.chu-tri-buoi-lam-viec	chủ trì buổi làm việc	agenda				strong	same
cue.chu-tri-hoi-nghi	chủ trì hội nghị	agenda				strong	same
cue.chu-tri-phien-hop	chủ trì phiên họp	agenda				strong	same
cue.chuc-tet	chúc Tết	agenda				strong	same
cue.chuong-trinh-ky-hop	chương trình kỳ họp	agenda				weak	same
cue.chuong-trinh-lam-viec	chương trình làm việc	agenda				strong	same
cue.chuong-trinh-nghi-su	chương trình nghị sự	agenda				strong	same
cue.chuong-trinh-xay-dung-luat-phap-lenh	chương trình xây dựng luật, pháp lệnh	background				medium	same
cue.co-buoi-lam-viec-voi	có buổi làm việc với	agenda				strong	same
cue.co-buoi-tiep	có buổi tiếp	agenda				strong	same
cue.co-chuc-nang	có chức năng	background				weak	same
cue.co-dien-tich	có diện tích	background				weak	same
cue.co-hieu-luc-thi-hanh	có hiệu lực thi hành	background				medium	same
cue.co-hieu-luc-tu	có hiệu lực từ	background				medium	same
cue.co-su-tham-gia-cua	có sự tham gia của	background				medium	same
cue.co-y-kien	có ý kiến	background				weak	same
cue.cong-bo-quyet-dinh	công bố quyết định	agenda				weak	same
cue.cung-di-co	cùng đi có	agenda				strong	same
cue.cung-du	cùng dự	agenda				strong	same
cue.cung-du-co	cùng dự có	agenda				strong	same
cue.cung-ngay	cùng ngày	agenda				strong	same
cue.cung-tham-du	cùng tham dự	agenda				strong	same
cue.da-co-buoi-lam-viec	đã có buổi làm việc	agenda				strong	same
cue.da-den	đã đến	agenda				strong	same
cue.da-dien-ra	đã diễn ra	agenda				strong	same
cue.da-nghe	đã nghe	agenda				strong	same
cue.da-so-y-kien	đa số ý kiến	background				weak	same
cue.da-tiep	đã tiếp	agenda				strong	same
cue.da-to-chuc-hoi-nghi	đã tổ chức hội nghị	agenda				strong	same
cue.dai-bieu-du	đại biểu dự	background				medium	same
cue.dai-bieu-hoi	đại biểu hỏi	background				weak	same
cue.dai-bieu-tham-du	đại biểu tham dự	background				medium	same
cue.dan-dau-doan	dẫn đầu đoàn	agenda				strong	same
cue.dang-huong	dâng hương	agenda				strong	same
cue.dat-cau-hoi	đặt câu hỏi	background				weak	same
cue.dat-vong-hoa	đặt vòng hoa	agenda				strong	same
cue.den-du	đến dự	agenda				strong	same
cue.dien-ra	diễn ra	agenda				weak	same
cue.dieu-dong	điều động	agenda				weak	same
cue.doan-cong-tac-gom	đoàn công tác gồm	agenda				strong	same
cue.doan-do	đoàn do	agenda				strong	same
cue.don-tiep	đón tiếp	agenda				strong	same
cue.dong-chu-tri	đồng chủ trì	agenda				strong	same
cue.du-buoi-lam-viec-co	dự buổi làm việc có	agenda				strong	same
cue.du-hoi-nghi-co	dự hội nghị có	agenda				strong	same
cue.du-kien-be-mac	dự kiến bế mạc	agenda				strong	same
cue.du-kien-dien-ra	dự kiến diễn ra	background				medium	same
cue.du-kien-to-chuc	dự kiến tổ chức	background				medium	same
cue.du-le-co	dự lễ có	agenda				strong	same
cue.du-va-chi-dao	dự và chỉ đạo	agenda				strong	same
cue.duoc-bau	được bầu	agenda				strong	same
cue.duoc-biet	được biết	background				medium	same
cue.duoc-coi-la	được coi là	background				weak	same
cue.duoc-thanh-lap	được thành lập	background				medium	same
cue.duoc-to-chuc-tai	được tổ chức tại	background				medium	same
cue.duoc-xem-la	được xem là	background				weak	same
cue.duoi-su-chu-tri	dưới sự chủ trì	agenda				strong	same
cue.giu-chuc	giữ chức	background				medium	same
cue.gom-co	gồm có	background				weak	same
cue.hai-ben-da-trao-doi	hai bên đã trao đổi	background				medium	same
cue.hai-ben-trao-doi	hai bên trao đổi	background				medium	same
cue.het-hieu-luc	hết hiệu lực	background				weak	same
cue.hieu-la	hiểu là	background				weak	same
cue.hoi-dam-voi	hội đàm với	agenda				strong	same
cue.hoi-kien	hội kiến	agenda				strong	same
cue.hoi-nghi-da-nghe	hội nghị đã nghe	agenda				strong	same
cue.hoi-nghi-duoc-to-chuc	hội nghị được tổ chức	background				medium	same
cue.hoi-nghi-truc-tuyen	hội nghị trực tuyến	background				medium	same
cue.keo-dai-den	kéo dài đến	background				medium	same
cue.keo-dai-trong	kéo dài trong	agenda				strong	same
cue.khai-mac	khai mạc	agenda				strong	same
cue.ky-ket	ký kết	agenda				weak	same
cue.ky-niem	kỷ niệm	background				weak	same
cue.la-dip	là dịp	background				weak	same
cue.la-don-vi	là đơn vị	background				weak	same
cue.lam-truong-doan	làm trưởng đoàn	agenda				weak	same
cue.le-ky-ket	lễ ký kết	agenda				strong	same
cue.len-duong-tham	lên đường thăm	agenda				strong	same
cue.luan-chuyen	luân chuyển	agenda				weak	same
cue.mien-nhiem	miễn nhiệm	agenda				weak	same
cue.nam-o	nằm ở	background				weak	same
cue.neu-van-de	nêu vấn đề	background				weak	same
cue.ngay-sau-do	ngay sau đó	agenda				weak	same
cue.nghe-bao-cao	nghe báo cáo	agenda				strong	same
cue.nghi-huu	nghỉ hưu	agenda				weak	same
cue.nghia-la	nghĩa là	background				medium	same
cue.ngoai-ra	ngoài ra	background				weak	same
cue.nham-ky-niem	nhằm kỷ niệm	background				weak	same
cue.nhan-chuyen-tham	nhân chuyến thăm	background				medium	same
cue.nhan-dip	nhân dịp	background				medium	same
cue.nhan-loi-moi	nhận lời mời	agenda				strong	same
cue.nhieu-y-kien	nhiều ý kiến	background				weak	same
cue.nhu-vay	như vậy	background				weak	same
cue.ong-danh-gia-the-nao	ông đánh giá thế nào	background				weak	same
cue.ong-nghi-sao	ông nghĩ sao	background				weak	same
cue.phat-bieu-be-mac	phát biểu bế mạc	agenda				strong	same
cue.phat-bieu-khai-mac	phát biểu khai mạc	agenda				strong	same
cue.phien-chat-van	phiên chất vấn	background				medium	same
cue.quan-diem	quan điểm	background				weak	same
cue.que	quê	background				weak	same
cue.que-quan	quê quán	background				medium	same
cue.quy-dinh-tai	quy định tại	background				weak	same
cue.ra-doi	ra đời	background				weak	same
cue.roi-ha-noi	rời Hà Nội	agenda				strong	same
cue.sang-cung-ngay	sáng cùng ngày	agenda				strong	same
cue.sau-do	sau đó	agenda				medium	same
cue.se-dien-ra	sẽ diễn ra	background				medium	same
cue.se-khai-mac	sẽ khai mạc	background				medium	same
cue.sinh-nam	sinh năm	background				medium	same
cue.sua-doi-bo-sung-mot-so-dieu	sửa đổi, bổ sung một số điều	background				medium	same
cue.tai-buoi-lam-viec	tại buổi làm việc	agenda				medium	same
cue.tai-buoi-le	tại buổi lễ	agenda				strong	same
cue.tai-diem-cau	tại điểm cầu	background				medium	same
cue.tai-hoi-nghi	tại hội nghị	agenda				weak	same
cue.tai-ky-hop	tại kỳ họp	agenda				weak	same
cue.tai-phien-hop	tại phiên họp	agenda				strong	same
cue.tham-chinh-thuc	thăm chính thức	agenda				strong	same
cue.tham-du-buoi-lam-viec-co	tham dự buổi làm việc có	agenda				strong	same
cue.tham-du-co	tham dự có	agenda				strong	same
cue.tham-du-hoi-nghi-co	tham dự hội nghị có	agenda				strong	same
cue.tham-du-phien-hop-co	tham dự phiên họp có	agenda				strong	same
cue.tham-hoi	thăm hỏi	agenda				strong	same
cue.tham-va-lam-viec	thăm và làm việc	agenda				strong	same
cue.thanh-lap-nam	thành lập năm	background				medium	same
cue.thanh-phan-gom	thành phần gồm	agenda				strong	same
cue.thanh-phan-tham-du	thành phần tham dự	agenda				strong	same
cue.thao-luan	thảo luận	agenda				weak	same
cue.thao-luan-tai-hoi-truong	thảo luận tại hội trường	agenda				strong	same
cue.thao-luan-tai-to	thảo luận tại tổ	agenda				strong	same
cue.theo-chuong-trinh	theo chương trình	agenda				strong	same
cue.theo-dieu	theo Điều	background				weak	same
cue.theo-do	theo đó	background				weak	same
cue.theo-ke-hoach	theo kế hoạch	background				weak	same
cue.theo-lich	theo lịch	background				weak	same
cue.theo-loi-moi	theo lời mời	agenda				strong	same
cue.theo-luat	theo Luật	background				weak	same
cue.theo-nguon-tin	theo nguồn tin	background				weak	same
cue.theo-thong-tin	theo thông tin	background				weak	same
cue.thong-qua	thông qua	agenda				weak	same
cue.thong-qua-nghi-quyet	thông qua nghị quyết	agenda				weak	same
cue.thua-ong	thưa ông	background				weak	same
cue.tien-hanh	tiến hành	agenda				weak	same
cue.tiep-do	tiếp đó	agenda				strong	same
cue.tiep-xa-giao	tiếp xã giao	agenda				strong	same
cue.tiep-xuc-cu-tri	tiếp xúc cử tri	background				weak	same
cue.to-chuc-hoi-nghi	tổ chức hội nghị	agenda				strong	same
cue.toa-lac	tọa lạc	background				weak	same
cue.tra-loi-cau-hoi	trả lời câu hỏi	background				weak	same
cue.tra-loi-phong-van	trả lời phỏng vấn	background				medium	same
cue.trao-doi-voi	trao đổi với	background				medium	same
cue.trao-qua	trao quà	agenda				strong	same
cue.trao-quyet-dinh	trao quyết định	agenda				strong	same
cue.truc-thuoc	trực thuộc	background				weak	same
cue.truoc-do	trước đó	background				weak	same
cue.tung-giu	từng giữ	background				medium	same
cue.tung-la	từng là	background				weak	same
cue.vao-nam	vào năm	background				weak	same
cue.ve-du	về dự	agenda				strong	same
cue.ve-phia	về phía	agenda				strong	same
cue.vi-du	ví dụ	background				weak	same
cue.vieng	viếng	agenda				strong	same
cue.voi-su-tham-du-cua	với sự tham dự của	background				medium	same
cue.voi-su-tham-gia-cua	với sự tham gia của	background				medium	same
cue.vua-duoc-to-chuc	vừa được tổ chức	background				medium	same
cue.xem-xet-cho-y-kien	xem xét, cho ý kiến	agenda				strong	same
cue.xem-xet-quyet-dinh	xem xét, quyết định	agenda				strong	same
cue.xem-xet-thong-qua	xem xét, thông qua	agenda				strong	same
cue.xin-ong-cho-biet	xin ông cho biết	background				weak	same
cue.y-kien-cho-rang	ý kiến cho rằng	background				weak	same
cue.y-kien-khac	ý kiến khác	background				weak	same`;
