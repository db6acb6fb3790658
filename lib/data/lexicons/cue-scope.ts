// Generated from corpus/lexicons/cue-scope.tsv by `npm run data`. Do not edit.

export const CUE_SCOPE: string = `scope	forms	type	canonical	valid_from	valid_to	effect	reach	weight
	ai	question				other	sentence	medium
	ấy vậy mà	contrast				prefer-after	clause	strong
	bằng	comparison				other	clause	weak
	báo cáo tại hội nghị	turn				section-achievement	section	weak
	báo động	intensifier				strengthen	next	medium
	bao giờ	question				other	sentence	medium
	bắt buộc	obligation				directive	clause	medium
	bất kể	pseudo-negator				keep	next	weak
been-canhj-keets-quar-ddatj-dduwowcj	bên cạnh kết quả đạt được	turn				section-limitation	section	strong
been-canhj-nhuwngx-keets-quar-ddatj-dduwowcj	bên cạnh những kết quả đạt được	turn				section-limitation	section	strong
been-canhj-nhuwngx-mawtj-dduwowcj	bên cạnh những mặt được	turn				section-limitation	section	strong
been-canhj-nhuwngx-uwu-ddieemr	bên cạnh những ưu điểm	turn				section-limitation	section	strong
	bên cạnh đó	turn				keep	section	weak
	bên cạnh kết quả đạt được	concession				weaken	clause	strong
	bên cạnh những hạn chế	concession				weaken	clause	strong
	bên cạnh những kết quả	concession				weaken	clause	strong
	bên cạnh những kết quả đã đạt được	turn				section-limitation	section	strong
	bên cạnh những kết quả đạt được	concession				weaken	clause	strong
	bên cạnh những khó khăn	concession				weaken	clause	strong
	bên cạnh những mặt được	concession				weaken	clause	strong
	bên cạnh những mặt làm được	concession				weaken	clause	strong
	bên cạnh những thành tích	concession				weaken	clause	strong
	bên cạnh những thành tích đạt được	turn				section-limitation	section	strong
	bên cạnh những thành tựu	concession				weaken	clause	strong
	bên cạnh những thuận lợi	concession				weaken	clause	strong
	bên cạnh những ưu điểm	concession				weaken	clause	strong
	bởi vậy	turn				section-directive	section	medium
	bước đầu	diminisher				weaken	next	medium
	buộc phải	obligation				directive	clause	medium
	cái khó là	turn				section-limitation	section	strong
	cần	obligation				directive	clause	medium
	cần phải	obligation				directive	clause	medium
	cần thiết	obligation				directive	clause	medium
	cần thiết phải	obligation				directive	clause	medium
	càng	intensifier				strengthen	next	medium
	cao hơn	comparison				other	clause	weak
	chả	negator				flip	next	strong
	chấm dứt	remover				flip	next	strong
	chẳng	negator				flip	next	strong
	chẳng mấy	negator				flip	next	strong
	chỉ	diminisher				weaken	next	medium
	chỉ đạo	demand				directive	sentence	strong
	chỉ dừng lại ở	diminisher				weaken	next	medium
	chỉ mới	diminisher				weaken	next	medium
	chỉ thị	demand				directive	sentence	strong
	chính vì vậy	turn				section-directive	section	medium
	cho dù	concession				weaken	clause	strong
	chưa	negator				flip	next	strong
	chưa bằng	comparison				other	clause	weak
	chưa bao giờ	negator				flip	next	strong
	chưa có	negator				flip	next	strong
	chưa đủ	negator				flip	next	strong
	chưa được	negator				flip	next	strong
	chưa hề	negator				flip	next	strong
	chưa kịp	negator				flip	next	strong
	chưa phải	negator				flip	next	strong
	chưa thật	negator				flip	next	strong
	chưa thật sự	negator				flip	next	strong
	chưa thể	negator				flip	next	strong
	chưa thực sự	negator				flip	next	strong
	chưa từng	negator				flip	next	strong
	chưa từng có	pseudo-negator				keep	next	weak
	chuẩn bị	future				directive	clause	medium
	cơ bản	diminisher				weaken	next	medium
	có lúc	diminisher				weaken	next	medium
	có lúc, có nơi	diminisher				weaken	next	medium
	có nơi	diminisher				weaken	next	medium
	có phần	diminisher				weaken	next	medium
	có trách nhiệm	obligation				directive	clause	medium
	còn	diminisher				weaken	next	medium
	cục bộ	diminisher				weaken	next	medium
	cực kỳ	intensifier				strengthen	next	medium
	cũng còn	diminisher				weaken	next	medium
	cũng tại	turn				keep	section	weak
	cũng theo	turn				keep	section	weak
	cùng với	turn				keep	section	weak
	cùng với đó	turn				keep	section	weak
	cùng với những kết quả đạt được	concession				weaken	clause	strong
	đã	done				achievement	clause	weak
	đã được	done				achievement	clause	weak
	đã khắc phục	remover				flip	next	strong
daaux-vaayj	dẫu vậy	turn				section-limitation	section	strong
	đặc biệt	intensifier				strengthen	next	medium
	đặc biệt là	intensifier				strengthen	next	medium
	dần	done				achievement	clause	weak
	đáng chú ý	intensifier				strengthen	next	medium
	đáng chú ý là	turn				section-limitation	section	strong
	đang dần	done				achievement	clause	weak
	đáng kể	intensifier				strengthen	next	medium
	đáng lẽ	contrast				prefer-after	clause	strong
	đáng lo ngại	turn				section-limitation	section	strong
	đáng lưu ý	intensifier				strengthen	next	medium
	đang nghiên cứu	future				directive	clause	medium
	đáng nói là	turn				section-limitation	section	strong
	đáng ra	contrast				prefer-after	clause	strong
	đang trình	future				directive	clause	medium
	đang xem xét	future				directive	clause	medium
	đánh giá kết quả	turn				section-achievement	section	weak
	đành rằng	concession				weaken	clause	strong
	dẫu	concession				weaken	clause	strong
	đâu đó	diminisher				weaken	next	medium
	dẫu vậy	concession				weaken	clause	strong
	đẩy lùi	remover				flip	next	strong
ddawcj-bieetj	đặc biệt	turn				section-achievement	section	weak
ddeef-nghij	đề nghị	demand				directive	sentence	strong
	để đạt mục tiêu	turn				section-directive	section	medium
	để giải quyết	turn				section-directive	section	medium
	để khắc phục	turn				section-directive	section	medium
	đề nghị	obligation				directive	clause	medium
	để tháo gỡ	turn				section-directive	section	medium
	đề xuất	demand				directive	sentence	strong
	đến năm	future				directive	clause	medium
	đến nay	turn				section-achievement	section	weak
	điểm nổi bật	turn				section-achievement	section	weak
	điểm sáng	turn				section-achievement	section	weak
	điều đáng lo	turn				section-limitation	section	strong
	điều đáng nói	turn				section-limitation	section	strong
	do đó	turn				section-directive	section	medium
	do vậy	turn				section-directive	section	medium
	đòi hỏi	obligation				directive	clause	medium
	đòi hỏi phải	obligation				directive	clause	medium
	đôi khi	diminisher				weaken	next	medium
	đôi lúc	diminisher				weaken	next	medium
	đôn đốc	demand				directive	sentence	strong
	đồng thời	turn				keep	section	weak
	dù	concession				weaken	clause	strong
	dù còn	concession				weaken	clause	strong
	dù đã	concession				weaken	clause	strong
	dù gặp	concession				weaken	clause	strong
	dự kiến	future				directive	clause	medium
	dù vậy	concession				weaken	clause	strong
duf-vaayj	dù vậy	turn				section-limitation	section	strong
	đừng	negator				flip	next	strong
	được	done				achievement	clause	weak
	gần như	diminisher				weaken	next	medium
	gì	question				other	sentence	medium
	giả sử	condition				other	clause	medium
	giải quyết được	remover				flip	next	strong
	giảm	remover				flip	next	strong
	giảm bớt	remover				flip	next	strong
	giảm thiểu	remover				flip	next	strong
	giao	demand				directive	sentence	strong
	hạn chế được	remover				flip	next	strong
	hầu như	diminisher				weaken	next	medium
	hãy	obligation				directive	clause	medium
	hay không	question				other	sentence	medium
	hết	remover				flip	next	strong
	hết sức	intensifier				strengthen	next	medium
	hiếm khi	negator				flip	next	strong
	hoàn toàn	intensifier				strengthen	next	medium
	hơn	comparison				other	clause	weak
	hơn bao giờ hết	intensifier				strengthen	next	medium
	hơn nữa	turn				keep	section	weak
	hơn thế nữa	turn				keep	section	weak
	hướng tới	future				directive	clause	medium
	ít hơn	comparison				other	clause	weak
	ít khi	negator				flip	next	strong
	ít nhiều	diminisher				weaken	next	medium
	kém hơn	comparison				other	clause	weak
	kéo giảm	remover				flip	next	strong
	kết luận buổi làm việc	turn				section-directive	section	medium
	kết luận hội nghị	turn				section-directive	section	medium
	kết luận phiên họp	turn				section-directive	section	medium
	kết quả	turn				section-achievement	section	weak
	kết quả cho thấy	turn				section-achievement	section	weak
	kêu gọi	demand				directive	sentence	strong
	khá	diminisher				weaken	next	medium
	khắc phục được	remover				flip	next	strong
	khi nào	condition				other	clause	medium
	khó	negator				flip	next	strong
	khó có thể	negator				flip	next	strong
	khó khăn hiện nay	turn				section-limitation	section	strong
	khó khăn lớn nhất	turn				section-limitation	section	strong
	không	negator				flip	next	strong
	không bao giờ	negator				flip	next	strong
	không chỉ	pseudo-negator				keep	next	weak
	không có	negator				flip	next	strong
	không còn	remover				flip	next	strong
	không còn được	negator				flip	next	strong
	không để	remover				flip	next	strong
	không để xảy ra	remover				flip	next	strong
	không đủ	negator				flip	next	strong
	không được	negator				flip	next	strong
	không gì	pseudo-negator				keep	next	weak
	không hề	negator				flip	next	strong
	không ít	pseudo-negator				keep	next	weak
	không kém	pseudo-negator				keep	next	weak
	không khỏi	pseudo-negator				keep	next	weak
	không kịp	negator				flip	next	strong
	không mấy	negator				flip	next	strong
	không ngừng	pseudo-negator				keep	next	weak
	không nhỏ	pseudo-negator				keep	next	weak
	không những	pseudo-negator				keep	next	weak
	không những thế	turn				keep	section	weak
	không phải	negator				flip	next	strong
	không phủ nhận	concession				weaken	clause	strong
	không riêng	pseudo-negator				keep	next	weak
	không thể	negator				flip	next	strong
	không thể để	obligation				directive	clause	medium
	không thể không	pseudo-negator				keep	next	weak
	không thể phủ nhận	pseudo-negator				keep	next	weak
	không thể thiếu	pseudo-negator				keep	next	weak
	không thực sự	negator				flip	next	strong
	không xảy ra	remover				flip	next	strong
khoong-dduwowcj	không được	obligation				directive	clause	medium
	kiềm chế	remover				flip	next	strong
	kiểm soát	remover				flip	next	strong
	kiến nghị	demand				directive	sentence	strong
	kỳ vọng	demand				directive	sentence	strong
	là gì	question				other	sentence	medium
	lắm	intensifier				strengthen	next	medium
	làm gì	question				other	sentence	medium
	lẽ ra	contrast				prefer-after	clause	strong
	liên tục	intensifier				strengthen	next	medium
	liệu	question				other	sentence	medium
	loại bỏ	remover				flip	next	strong
	lưu ý	demand				directive	sentence	strong
	mà chưa	contrast				prefer-after	clause	strong
	mà còn	contrast				prefer-after	clause	strong
	mà không	contrast				prefer-after	clause	strong
	mặc dầu	concession				weaken	clause	strong
	mặc dù	concession				weaken	clause	strong
	mặc dù có	concession				weaken	clause	strong
	mặc dù còn	concession				weaken	clause	strong
	mặc dù đã	concession				weaken	clause	strong
	mặc dù gặp	concession				weaken	clause	strong
	mặc dù vậy	turn				section-limitation	section	strong
	mạnh mẽ	intensifier				strengthen	next	medium
	mặt khác	turn				keep	section	weak
	miễn là	condition				other	clause	medium
	mới	diminisher				weaken	next	medium
	mới chỉ	diminisher				weaken	next	medium
	mới dừng lại ở	diminisher				weaken	next	medium
	mong muốn	demand				directive	sentence	strong
	một bộ phận	diminisher				weaken	next	medium
	một khi	condition				other	clause	medium
	một số ít	diminisher				weaken	next	medium
	một số lĩnh vực	diminisher				weaken	next	medium
	một số mặt	diminisher				weaken	next	medium
	một số nơi	diminisher				weaken	next	medium
	một vài	diminisher				weaken	next	medium
neeus	nếu	condition				other	clause	medium
	nên	obligation				directive	clause	medium
	nếu	future				directive	clause	medium
	nếu không	condition				other	clause	medium
	nếu như	condition				other	clause	medium
	ngăn chặn	remover				flip	next	strong
	ngăn chặn được	remover				flip	next	strong
	ngày càng	intensifier				strengthen	next	medium
	nghiêm trọng	intensifier				strengthen	next	medium
	ngoài những kết quả	concession				weaken	clause	strong
	ngoài những kết quả đạt được	concession				weaken	clause	strong
	ngoài những mặt được	turn				section-limitation	section	strong
	ngoài ra	turn				keep	section	weak
	ngoài việc	turn				keep	section	weak
	ngược lại	contrast				prefer-after	clause	strong
	nguyên nhân chủ yếu	turn				section-limitation	section	strong
	nguyên nhân là	turn				section-limitation	section	strong
	nhắc nhở	demand				directive	sentence	strong
	nhất định	diminisher				weaken	next	medium
	nhất là	intensifier				strengthen	next	medium
	nhất thiết phải	obligation				directive	clause	medium
	nhiệm vụ thời gian tới	turn				section-directive	section	medium
	nhiều hơn	comparison				other	clause	weak
	nhìn chung	turn				section-achievement	section	weak
	nhờ đó	turn				section-achievement	section	weak
	như	comparison				other	clause	weak
	như thế nào	question				other	sentence	medium
	nhưng	contrast				prefer-after	clause	strong
	nhưng cũng	contrast				prefer-after	clause	strong
	nhưng đã	contrast				prefer-after	clause	strong
	nhưng đến nay	contrast				prefer-after	clause	strong
	nhưng hiện nay	contrast				prefer-after	clause	strong
	nhưng mà	contrast				prefer-after	clause	strong
	những năm qua	turn				section-achievement	section	weak
	nhưng thực tế	contrast				prefer-after	clause	strong
	nhưng trên thực tế	contrast				prefer-after	clause	strong
	nhưng vẫn	contrast				prefer-after	clause	strong
nhuwng	nhưng	turn				section-limitation	section	strong
	nổi bật	turn				section-achievement	section	weak
	nổi cộm	intensifier				strengthen	next	medium
	nổi lên	intensifier				strengthen	next	medium
	ở một số nơi	diminisher				weaken	next	medium
	phải	obligation				directive	clause	medium
	phải không	question				other	sentence	medium
	phấn đấu	future				directive	clause	medium
	phần nào	diminisher				weaken	next	medium
	phát biểu chỉ đạo	turn				section-directive	section	medium
	phát biểu kết luận	turn				section-directive	section	medium
	phòng, chống	remover				flip	next	strong
	phòng ngừa	remover				flip	next	strong
	quá	intensifier				strengthen	next	medium
	qua đó	turn				section-achievement	section	weak
	quán triệt	demand				directive	sentence	strong
	ra sao	question				other	sentence	medium
	rất	intensifier				strengthen	next	medium
	rõ nét	intensifier				strengthen	next	medium
	rõ rệt	intensifier				strengthen	next	medium
	sắp	future				directive	clause	medium
	sắp tới	future				directive	clause	medium
	sâu sắc	intensifier				strengthen	next	medium
	sẽ	future				directive	clause	medium
	so với	comparison				other	clause	weak
	sớm	future				directive	clause	medium
	song	contrast				prefer-after	clause	strong
	song song đó	turn				keep	section	weak
	song song với	turn				keep	section	weak
song-turn	song	turn				section-limitation	section	strong
	song vẫn	contrast				prefer-after	clause	strong
	tại sao	question				other	sentence	medium
	tạm	diminisher				weaken	next	medium
	tạm thời	diminisher				weaken	next	medium
	tháo gỡ	remover				flip	next	strong
	thấp hơn	comparison				other	clause	weak
	thật sự	intensifier				strengthen	next	medium
	thay vì	contrast				prefer-after	clause	strong
	thế nào	question				other	sentence	medium
	thế nhưng	contrast				prefer-after	clause	strong
thees-nhuwng	thế nhưng	turn				section-limitation	section	strong
	thêm vào đó	turn				keep	section	weak
	theo báo cáo	turn				section-achievement	section	weak
	theo đó, cần	turn				section-directive	section	medium
	thiếu	negator				flip	next	strong
	thời gian qua	turn				section-achievement	section	weak
	thời gian tới	turn				section-directive	section	medium
thowif-gian-towis	thời gian tới	future				directive	clause	medium
	thực sự	intensifier				strengthen	next	medium
	thực tế cho thấy	turn				section-limitation	section	strong
	tiếp theo	turn				keep	section	weak
	toàn diện	intensifier				strengthen	next	medium
	tới đây	future				directive	clause	medium
	trái lại	contrast				prefer-after	clause	strong
	trầm trọng	intensifier				strengthen	next	medium
	tránh được	remover				flip	next	strong
	trên cơ sở đó	turn				section-directive	section	medium
	triệt để	intensifier				strengthen	next	medium
	trong bối cảnh	concession				weaken	clause	strong
	trong điều kiện	concession				weaken	clause	strong
	trong khi	contrast				prefer-after	clause	strong
	trong khi đó	contrast				prefer-after	clause	strong
	trong năm qua	turn				section-achievement	section	weak
	trong nhiệm kỳ	turn				section-achievement	section	weak
	trong thời gian tới	turn				section-directive	section	medium
trong-thowif-gian-towis	trong thời gian tới	future				directive	clause	medium
	trong trường hợp	condition				other	clause	medium
	trước những khó khăn	concession				weaken	clause	strong
	trước thực trạng	turn				section-directive	section	medium
	trước tình hình	turn				section-directive	section	medium
	trường hợp	condition				other	clause	medium
	từ đó	turn				section-directive	section	medium
	từ nay đến	future				directive	clause	medium
	từ thực tế	turn				section-directive	section	medium
	từng bước	done				achievement	clause	weak
	tương đối	diminisher				weaken	next	medium
	tương tự	turn				keep	section	weak
	tuy	concession				weaken	clause	strong
	tuy có	concession				weaken	clause	strong
	tuy đã	concession				weaken	clause	strong
tuy-nhieen	tuy nhiên	turn				section-limitation	section	strong
	tuy nhiên	contrast				prefer-after	clause	strong
	tuy nhiên, bên cạnh những kết quả	turn				section-limitation	section	strong
	tuy nhiên, đến nay	turn				section-limitation	section	strong
	tuy nhiên, hiện nay	turn				section-limitation	section	strong
	tuy nhiên, theo	turn				section-limitation	section	strong
	tuy nhiên, thời gian qua	turn				section-limitation	section	strong
	tuy nhiên, thực tế	turn				section-limitation	section	strong
	tuy nhiên, vẫn còn	turn				section-limitation	section	strong
	tuy thế	turn				section-limitation	section	strong
tuy-vaayj	tuy vậy	turn				section-limitation	section	strong
	tuy vậy	concession				weaken	clause	strong
	tuyệt đối	intensifier				strengthen	next	medium
	tuyệt đối không	obligation				directive	clause	medium
	vẫn	diminisher				weaken	next	medium
	vẫn còn	diminisher				weaken	next	medium
	vấn đề là	turn				section-limitation	section	strong
	vậy mà	contrast				prefer-after	clause	strong
	về cơ bản	diminisher				weaken	next	medium
	về giải pháp	turn				section-directive	section	medium
	về nhiệm vụ	turn				section-directive	section	medium
	vì sao	question				other	sentence	medium
	vì vậy	turn				section-directive	section	medium
	vô cùng	intensifier				strengthen	next	medium
	với điều kiện	condition				other	clause	medium
	vừa	done				achievement	clause	weak
	vừa được	done				achievement	clause	weak
	vượt bậc	intensifier				strengthen	next	medium
	vượt lên	concession				weaken	clause	strong
	vượt qua	remover				flip	next	strong
	xóa	remover				flip	next	strong
	xóa bỏ	remover				flip	next	strong
	yêu cầu	demand				directive	sentence	strong`;
