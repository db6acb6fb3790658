// Generated from corpus/lexicons/cues-other.tsv by `npm run data`. Do not edit.

export const CUES_OTHER: string = `cue	forms	type	canonical	valid_from	valid_to	weight	negated
	ảnh minh họa	background				weak	same
	áp dụng từ	background				weak	same
	bao gồm	background				weak	same
	bắt đầu từ	background				weak	same
	bầu	agenda				weak	same
	bầu bổ sung	agenda				strong	same
	bế mạc	agenda				weak	same
	biểu quyết	agenda				weak	same
	biểu quyết thông qua	agenda				strong	same
	bổ nhiệm	agenda				weak	same
	buổi chiều	agenda				strong	same
	buổi sáng	agenda				strong	same
	căn cứ	background				weak	same
	chẳng hạn	background				weak	same
	chào xã giao	agenda				strong	same
	chất vấn	background				weak	same
	chiều cùng ngày	agenda				strong	same
	cho ý kiến	agenda				medium	same
	cho ý kiến về	agenda				strong	same
	chủ trì	agenda				weak	same
	chủ trì buổi làm việc	agenda				strong	same
	chủ trì hội nghị	agenda				strong	same
	chủ trì phiên họp	agenda				strong	same
	chúc Tết	agenda				strong	same
	chương trình kỳ họp	agenda				weak	same
	chương trình làm việc	agenda				strong	same
	chương trình nghị sự	agenda				strong	same
	chương trình xây dựng luật, pháp lệnh	background				medium	same
	có buổi làm việc với	agenda				strong	same
	có buổi tiếp	agenda				strong	same
	có chức năng	background				weak	same
	có diện tích	background				weak	same
	có hiệu lực thi hành	background				medium	same
	có hiệu lực từ	background				medium	same
	có sự tham gia của	background				medium	same
	có ý kiến	background				weak	same
	công bố quyết định	agenda				weak	same
	cùng đi có	agenda				strong	same
	cùng dự	agenda				strong	same
	cùng dự có	agenda				strong	same
	cùng ngày	agenda				strong	same
	cùng tham dự	agenda				strong	same
	đã có buổi làm việc	agenda				strong	same
	đã đến	agenda				strong	same
	đã diễn ra	agenda				strong	same
	đã nghe	agenda				strong	same
	đa số ý kiến	background				weak	same
	đã tiếp	agenda				strong	same
	đã tổ chức hội nghị	agenda				strong	same
	đại biểu dự	background				medium	same
	đại biểu hỏi	background				weak	same
	đại biểu tham dự	background				medium	same
	dẫn đầu đoàn	agenda				strong	same
	dâng hương	agenda				strong	same
	đặt câu hỏi	background				weak	same
	đặt vòng hoa	agenda				strong	same
	đến dự	agenda				strong	same
	diễn ra	agenda				weak	same
	điều động	agenda				weak	same
	đoàn công tác gồm	agenda				strong	same
	đoàn do	agenda				strong	same
	đón tiếp	agenda				strong	same
	đồng chủ trì	agenda				strong	same
	dự buổi làm việc có	agenda				strong	same
	dự hội nghị có	agenda				strong	same
	dự kiến bế mạc	agenda				strong	same
	dự kiến diễn ra	background				medium	same
	dự kiến tổ chức	background				medium	same
	dự lễ có	agenda				strong	same
	dự và chỉ đạo	agenda				strong	same
	được bầu	agenda				strong	same
	được biết	background				medium	same
	được coi là	background				weak	same
	được thành lập	background				medium	same
	được tổ chức tại	background				medium	same
	được xem là	background				weak	same
	dưới sự chủ trì	agenda				strong	same
	giữ chức	background				medium	same
	gồm có	background				weak	same
	hai bên đã trao đổi	background				medium	same
	hai bên trao đổi	background				medium	same
	hết hiệu lực	background				weak	same
	hiểu là	background				weak	same
	hội đàm với	agenda				strong	same
	hội kiến	agenda				strong	same
	hội nghị đã nghe	agenda				strong	same
	hội nghị được tổ chức	background				medium	same
	hội nghị trực tuyến	background				medium	same
	kéo dài đến	background				medium	same
	kéo dài trong	agenda				strong	same
	khai mạc	agenda				strong	same
	ký kết	agenda				weak	same
	kỷ niệm	background				weak	same
	là dịp	background				weak	same
	là đơn vị	background				weak	same
	làm trưởng đoàn	agenda				weak	same
	lễ ký kết	agenda				strong	same
	lên đường thăm	agenda				strong	same
	luân chuyển	agenda				weak	same
	miễn nhiệm	agenda				weak	same
	nằm ở	background				weak	same
	nêu vấn đề	background				weak	same
	ngay sau đó	agenda				weak	same
	nghe báo cáo	agenda				strong	same
	nghỉ hưu	agenda				weak	same
	nghĩa là	background				medium	same
	ngoài ra	background				weak	same
	nhằm kỷ niệm	background				weak	same
	nhân chuyến thăm	background				medium	same
	nhân dịp	background				medium	same
	nhận lời mời	agenda				strong	same
	nhiều ý kiến	background				weak	same
	như vậy	background				weak	same
	ông đánh giá thế nào	background				weak	same
	ông nghĩ sao	background				weak	same
	phát biểu bế mạc	agenda				strong	same
	phát biểu khai mạc	agenda				strong	same
	phiên chất vấn	background				medium	same
	quan điểm	background				weak	same
	quê	background				weak	same
	quê quán	background				medium	same
	quy định tại	background				weak	same
	ra đời	background				weak	same
	rời Hà Nội	agenda				strong	same
	sáng cùng ngày	agenda				strong	same
	sau đó	agenda				medium	same
	sẽ diễn ra	background				medium	same
	sẽ khai mạc	background				medium	same
	sinh năm	background				medium	same
	sửa đổi, bổ sung một số điều	background				medium	same
	tại buổi làm việc	agenda				medium	same
	tại buổi lễ	agenda				strong	same
	tại điểm cầu	background				medium	same
	tại hội nghị	agenda				weak	same
	tại kỳ họp	agenda				weak	same
	tại phiên họp	agenda				strong	same
	thăm chính thức	agenda				strong	same
	tham dự buổi làm việc có	agenda				strong	same
	tham dự có	agenda				strong	same
	tham dự hội nghị có	agenda				strong	same
	tham dự phiên họp có	agenda				strong	same
	thăm hỏi	agenda				strong	same
	thăm và làm việc	agenda				strong	same
	thành lập năm	background				medium	same
	thành phần gồm	agenda				strong	same
	thành phần tham dự	agenda				strong	same
	thảo luận	agenda				weak	same
	thảo luận tại hội trường	agenda				strong	same
	thảo luận tại tổ	agenda				strong	same
	theo chương trình	agenda				strong	same
	theo Điều	background				weak	same
	theo đó	background				weak	same
	theo kế hoạch	background				weak	same
	theo lịch	background				weak	same
	theo lời mời	agenda				strong	same
	theo Luật	background				weak	same
	theo nguồn tin	background				weak	same
	theo thông tin	background				weak	same
	thông qua	agenda				weak	same
	thông qua nghị quyết	agenda				weak	same
	thưa ông	background				weak	same
	tiến hành	agenda				weak	same
	tiếp đó	agenda				strong	same
	tiếp xã giao	agenda				strong	same
	tiếp xúc cử tri	background				weak	same
	tổ chức hội nghị	agenda				strong	same
	tọa lạc	background				weak	same
	trả lời câu hỏi	background				weak	same
	trả lời phỏng vấn	background				medium	same
	trao đổi với	background				medium	same
	trao quà	agenda				strong	same
	trao quyết định	agenda				strong	same
	trực thuộc	background				weak	same
	trước đó	background				weak	same
	từng giữ	background				medium	same
	từng là	background				weak	same
	vào năm	background				weak	same
	về dự	agenda				strong	same
	về phía	agenda				strong	same
	ví dụ	background				weak	same
	viếng	agenda				strong	same
	với sự tham dự của	background				medium	same
	với sự tham gia của	background				medium	same
	vừa được tổ chức	background				medium	same
	xem xét, cho ý kiến	agenda				strong	same
	xem xét, quyết định	agenda				strong	same
	xem xét, thông qua	agenda				strong	same
	xin ông cho biết	background				weak	same
	ý kiến cho rằng	background				weak	same
	ý kiến khác	background				weak	same`;
