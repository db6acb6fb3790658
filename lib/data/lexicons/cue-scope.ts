// Generated from corpus/lexicons/cue-scope.tsv by `npm run data`. Do not edit.

export const CUE_SCOPE: string = `id	forms	type	canonical	valid_from	valid_to	effect	reach	weight
scope.ai	ai	question				other	sentence	medium
scope.ay-vay-ma	ấy vậy mà	contrast				prefer-after	clause	strong
scope.bang	bằng	comparison				other	clause	weak
scope.bao-cao-tai-hoi-nghi	báo cáo tại hội nghị	turn				section-achievement	section	weak
scope.bao-dong	báo động	intensifier				strengthen	next	medium
scope.bao-gio	bao giờ	question				other	sentence	medium
scope.bat-buoc	bắt buộc	obligation				directive	clause	medium
scope.bat-ke	bất kể	pseudo-negator				keep	next	weak
scope.been-canhj-keets-quar-ddatj-dduwowcj	bên cạnh kết quả đạt được	turn				section-limitation	section	strong
scope.been-canhj-nhuwngx-keets-quar-ddatj-dduwowcj	bên cạnh những kết quả đạt được	turn				section-limitation	section	strong
scope.been-canhj-nhuwngx-mawtj-dduwowcj	bên cạnh những mặt được	turn				section-limitation	section	strong
scope.been-canhj-nhuwngx-uwu-ddieemr	bên cạnh những ưu điểm	turn				section-limitation	section	strong
scope.ben-canh-do	bên cạnh đó	turn				keep	section	weak
scope.ben-canh-ket-qua-dat-duoc	bên cạnh kết quả đạt được	concession				weaken	clause	strong
scope.ben-canh-nhung-han-che	bên cạnh những hạn chế	concession				weaken	clause	strong
scope.ben-canh-nhung-ket-qua	bên cạnh những kết quả	concession				weaken	clause	strong
scope.ben-canh-nhung-ket-qua-da-dat-duoc	bên cạnh những kết quả đã đạt được	turn				section-limitation	section	strong
scope.ben-canh-nhung-ket-qua-dat-duoc	bên cạnh những kết quả đạt được	concession				weaken	clause	strong
scope.ben-canh-nhung-kho-khan	bên cạnh những khó khăn	concession				weaken	clause	strong
scope.ben-canh-nhung-mat-duoc	bên cạnh những mặt được	concession				weaken	clause	strong
scope.ben-canh-nhung-mat-lam-duoc	bên cạnh những mặt làm được	concession				weaken	clause	strong
scope.ben-canh-nhung-thanh-tich	bên cạnh những thành tích	concession				weaken	clause	strong
scope.ben-canh-nhung-thanh-tich-dat-duoc	bên cạnh những thành tích đạt được	turn				section-limitation	section	strong
scope.ben-canh-nhung-thanh-tuu	bên cạnh những thành tựu	concession				weaken	clause	strong
scope.ben-canh-nhung-thuan-loi	bên cạnh những thuận lợi	concession				weaken	clause	strong
scope.ben-canh-nhung-uu-diem	bên cạnh những ưu điểm	concession				weaken	clause	strong
scope.boi-vay	bởi vậy	turn				section-directive	section	medium
scope.buoc-dau	bước đầu	diminisher				weaken	next	medium
scope.buoc-phai	buộc phải	obligation				directive	clause	medium
scope.cai-kho-la	cái khó là	turn				section-limitation	section	strong
scope.can	cần	obligation				directive	clause	medium
scope.can-phai	cần phải	obligation				directive	clause	medium
scope.can-thiet	cần thiết	obligation				directive	clause	medium
scope.can-thiet-phai	cần thiết phải	obligation				directive	clause	medium
scope.cang	càng	intensifier				strengthen	next	medium
scope.cao-hon	cao hơn	comparison				other	clause	weak
scope.cha	chả	negator				flip	next	strong
scope.cham-dut	chấm dứt	remover				flip	next	strong
scope.chang	chẳng	negator				flip	next	strong
scope.chang-may	chẳng mấy	negator				flip	next	strong
scope.chi	chỉ	diminisher				weaken	next	medium
scope.chi-dao	chỉ đạo	demand				directive	sentence	strong
scope.chi-dung-lai-o	chỉ dừng lại ở	diminisher				weaken	next	medium
scope.chi-moi	chỉ mới	diminisher				weaken	next	medium
scope.chi-thi	chỉ thị	demand				directive	sentence	strong
scope.chinh-vi-vay	chính vì vậy	turn				section-directive	section	medium
scope.cho-du	cho dù	concession				weaken	clause	strong
scope.chua	chưa	negator				flip	next	strong
scope.chua-bang	chưa bằng	comparison				other	clause	weak
scope.chua-bao-gio	chưa bao giờ	negator				flip	next	strong
scope.chua-co	chưa có	negator				flip	next	strong
scope.chua-du	chưa đủ	negator				flip	next	strong
scope.chua-duoc	chưa được	negator				flip	next	strong
scope.chua-he	chưa hề	negator				flip	next	strong
scope.chua-kip	chưa kịp	negator				flip	next	strong
scope.chua-phai	chưa phải	negator				flip	next	strong
scope.chua-that	chưa thật	negator				flip	next	strong
scope.chua-that-su	chưa thật sự	negator				flip	next	strong
scope.chua-the	chưa thể	negator				flip	next	strong
scope.chua-thuc-su	chưa thực sự	negator				flip	next	strong
scope.chua-tung	chưa từng	negator				flip	next	strong
scope.chua-tung-co	chưa từng có	pseudo-negator				keep	next	weak
scope.chuan-bi	chuẩn bị	future				directive	clause	medium
scope.co-ban	cơ bản	diminisher				weaken	next	medium
scope.co-luc	có lúc	diminisher				weaken	next	medium
scope.co-luc-co-noi	có lúc, có nơi	diminisher				weaken	next	medium
scope.co-noi	có nơi	diminisher				weaken	next	medium
scope.co-phan	có phần	diminisher				weaken	next	medium
scope.co-trach-nhiem	có trách nhiệm	obligation				directive	clause	medium
scope.con	còn	diminisher				weaken	next	medium
scope.cuc-bo	cục bộ	diminisher				weaken	next	medium
scope.cuc-ky	cực kỳ	intensifier				strengthen	next	medium
scope.cung-con	cũng còn	diminisher				weaken	next	medium
scope.cung-tai	cũng tại	turn				keep	section	weak
scope.cung-theo	cũng theo	turn				keep	section	weak
scope.cung-voi	cùng với	turn				keep	section	weak
scope.cung-voi-do	cùng với đó	turn				keep	section	weak
scope.cung-voi-nhung-ket-qua-dat-duoc	cùng với những kết quả đạt được	concession				weaken	clause	strong
scope.da	đã	done				achievement	clause	weak
scope.da-duoc	đã được	done				achievement	clause	weak
scope.da-khac-phuc	đã khắc phục	remover				flip	next	strong
scope.daaux-vaayj	dẫu vậy	turn				section-limitation	section	strong
scope.dac-biet	đặc biệt	intensifier				strengthen	next	medium
scope.dac-biet-la	đặc biệt là	intensifier				strengthen	next	medium
scope.dan	dần	done				achievement	clause	weak
scope.dang-chu-y	đáng chú ý	intensifier				strengthen	next	medium
scope.dang-chu-y-la	đáng chú ý là	turn				section-limitation	section	strong
scope.dang-dan	đang dần	done				achievement	clause	weak
scope.dang-ke	đáng kể	intensifier				strengthen	next	medium
scope.dang-le	đáng lẽ	contrast				prefer-after	clause	strong
scope.dang-lo-ngai	đáng lo ngại	turn				section-limitation	section	strong
scope.dang-luu-y	đáng lưu ý	intensifier				strengthen	next	medium
scope.dang-nghien-cuu	đang nghiên cứu	future				directive	clause	medium
scope.dang-noi-la	đáng nói là	turn				section-limitation	section	strong
scope.dang-ra	đáng ra	contrast				prefer-after	clause	strong
scope.dang-trinh	đang trình	future				directive	clause	medium
scope.dang-xem-xet	đang xem xét	future				directive	clause	medium
scope.danh-gia-ket-qua	đánh giá kết quả	turn				section-achievement	section	weak
scope.danh-rang	đành rằng	concession				weaken	clause	strong
scope.dau	dẫu	concession				weaken	clause	strong
scope.dau-do	đâu đó	diminisher				weaken	next	medium
scope.dau-vay	dẫu vậy	concession				weaken	clause	strong
scope.day-lui	đẩy lùi	remover				flip	next	strong
scope.ddawcj-bieetj	đặc biệt	turn				section-achievement	section	weak
scope.ddeef-nghij	đề nghị	demand				directive	sentence	strong
scope.de-dat-muc-tieu	để đạt mục tiêu	turn				section-directive	section	medium
scope.de-giai-quyet	để giải quyết	turn				section-directive	section	medium
scope.de-khac-phuc	để khắc phục	turn				section-directive	section	medium
scope.de-nghi	đề nghị	obligation				directive	clause	medium
scope.de-thao-go	để tháo gỡ	turn				section-directive	section	medium
scope.de-xuat	đề xuất	demand				directive	sentence	strong
scope.den-nam	đến năm	future				directive	clause	medium
scope.den-nay	đến nay	turn				section-achievement	section	weak
scope.diem-noi-bat	điểm nổi bật	turn				section-achievement	section	weak
scope.diem-sang	điểm sáng	turn				section-achievement	section	weak
scope.dieu-dang-lo	điều đáng lo	turn				section-limitation	section	strong
scope.dieu-dang-noi	điều đáng nói	turn				section-limitation	section	strong
scope.do-do	do đó	turn				section-directive	section	medium
scope.do-vay	do vậy	turn				section-directive	section	medium
scope.doi-hoi	đòi hỏi	obligation				directive	clause	medium
scope.doi-hoi-phai	đòi hỏi phải	obligation				directive	clause	medium
scope.doi-khi	đôi khi	diminisher				weaken	next	medium
scope.doi-luc	đôi lúc	diminisher				weaken	next	medium
scope.don-doc	đôn đốc	demand				directive	sentence	strong
scope.dong-thoi	đồng thời	turn				keep	section	weak
scope.du	dù	concession				weaken	clause	strong
scope.du-con	dù còn	concession				weaken	clause	strong
scope.du-da	dù đã	concession				weaken	clause	strong
scope.du-gap	dù gặp	concession				weaken	clause	strong
scope.du-kien	dự kiến	future				directive	clause	medium
scope.du-vay	dù vậy	concession				weaken	clause	strong
scope.duf-vaayj	dù vậy	turn				section-limitation	section	strong
scope.dung	đừng	negator				flip	next	strong
scope.duoc	được	done				achievement	clause	weak
scope.gan-nhu	gần như	diminisher				weaken	next	medium
scope.gi	gì	question				other	sentence	medium
scope.gia-su	giả sử	condition				other	clause	medium
scope.giai-quyet-duoc	giải quyết được	remover				flip	next	strong
scope.giam	giảm	remover				flip	next	strong
scope.giam-bot	giảm bớt	remover				flip	next	strong
scope.giam-thieu	giảm thiểu	remover				flip	next	strong
scope.giao	giao	demand				directive	sentence	strong
scope.han-che-duoc	hạn chế được	remover				flip	next	strong
scope.hau-nhu	hầu như	diminisher				weaken	next	medium
scope.hay	hãy	obligation				directive	clause	medium
scope.hay-khong	hay không	question				other	sentence	medium
scope.het	hết	remover				flip	next	strong
scope.het-suc	hết sức	intensifier				strengthen	next	medium
scope.hiem-khi	hiếm khi	negator				flip	next	strong
scope.hoan-toan	hoàn toàn	intensifier				strengthen	next	medium
scope.hon	hơn	comparison				other	clause	weak
scope.hon-bao-gio-het	hơn bao giờ hết	intensifier				strengthen	next	medium
scope.hon-nua	hơn nữa	turn				keep	section	weak
scope.hon-the-nua	hơn thế nữa	turn				keep	section	weak
scope.huong-toi	hướng tới	future				directive	clause	medium
scope.it-hon	ít hơn	comparison				other	clause	weak
scope.it-khi	ít khi	negator				flip	next	strong
scope.it-nhieu	ít nhiều	diminisher				weaken	next	medium
scope.kem-hon	kém hơn	comparison				other	clause	weak
scope.keo-giam	kéo giảm	remover				flip	next	strong
scope.ket-luan-buoi-lam-viec	kết luận buổi làm việc	turn				section-directive	section	medium
scope.ket-luan-hoi-nghi	kết luận hội nghị	turn				section-directive	section	medium
scope.ket-luan-phien-hop	kết luận phiên họp	turn				section-directive	section	medium
scope.ket-qua	kết quả	turn				section-achievement	section	weak
scope.ket-qua-cho-thay	kết quả cho thấy	turn				section-achievement	section	weak
scope.keu-goi	kêu gọi	demand				directive	sentence	strong
scope.kha	khá	diminisher				weaken	next	medium
scope.khac-phuc-duoc	khắc phục được	remover				flip	next	strong
scope.khi-nao	khi nào	condition				other	clause	medium
scope.kho	khó	negator				flip	next	strong
scope.kho-co-the	khó có thể	negator				flip	next	strong
scope.kho-khan-hien-nay	khó khăn hiện nay	turn				section-limitation	section	strong
scope.kho-khan-lon-nhat	khó khăn lớn nhất	turn				section-limitation	section	strong
scope.khong	không	negator				flip	next	strong
scope.khong-bao-gio	không bao giờ	negator				flip	next	strong
scope.khong-chi	không chỉ	pseudo-negator				keep	next	weak
scope.khong-co	không có	negator				flip	next	strong
scope.khong-con	không còn	remover				flip	next	strong
scope.khong-con-duoc	không còn được	negator				flip	next	strong
scope.khong-de	không để	remover				flip	next	strong
scope.khong-de-xay-ra	không để xảy ra	remover				flip	next	strong
scope.khong-du	không đủ	negator				flip	next	strong
scope.khong-duoc	không được	negator				flip	next	strong
scope.khong-gi	không gì	pseudo-negator				keep	next	weak
scope.khong-he	không hề	negator				flip	next	strong
scope.khong-it	không ít	pseudo-negator				keep	next	weak
scope.khong-kem	không kém	pseudo-negator				keep	next	weak
scope.khong-khoi	không khỏi	pseudo-negator				keep	next	weak
scope.khong-kip	không kịp	negator				flip	next	strong
scope.khong-may	không mấy	negator				flip	next	strong
scope.khong-ngung	không ngừng	pseudo-negator				keep	next	weak
scope.khong-nho	không nhỏ	pseudo-negator				keep	next	weak
scope.khong-nhung	không những	pseudo-negator				keep	next	weak
scope.khong-nhung-the	không những thế	turn				keep	section	weak
scope.khong-phai	không phải	negator				flip	next	strong
scope.khong-phu-nhan	không phủ nhận	concession				weaken	clause	strong
scope.khong-rieng	không riêng	pseudo-negator				keep	next	weak
scope.khong-the	không thể	negator				flip	next	strong
scope.khong-the-de	không thể để	obligation				directive	clause	medium
scope.khong-the-khong	không thể không	pseudo-negator				keep	next	weak
scope.khong-the-phu-nhan	không thể phủ nhận	pseudo-negator				keep	next	weak
scope.khong-the-thieu	không thể thiếu	pseudo-negator				keep	next	weak
scope.khong-thuc-su	không thực sự	negator				flip	next	strong
scope.khong-xay-ra	không xảy ra	remover				flip	next	strong
scope.khoong-dduwowcj	không được	obligation				directive	clause	medium
scope.kiem-che	kiềm chế	remover				flip	next	strong
scope.kiem-soat	kiểm soát	remover				flip	next	strong
scope.kien-nghi	kiến nghị	demand				directive	sentence	strong
scope.ky-vong	kỳ vọng	demand				directive	sentence	strong
scope.la-gi	là gì	question				other	sentence	medium
scope.lam	lắm	intensifier				strengthen	next	medium
scope.lam-gi	làm gì	question				other	sentence	medium
scope.le-ra	lẽ ra	contrast				prefer-after	clause	strong
scope.lien-tuc	liên tục	intensifier				strengthen	next	medium
scope.lieu	liệu	question				other	sentence	medium
scope.loai-bo	loại bỏ	remover				flip	next	strong
scope.luu-y	lưu ý	demand				directive	sentence	strong
scope.ma-chua	mà chưa	contrast				prefer-after	clause	strong
scope.ma-con	mà còn	contrast				prefer-after	clause	strong
scope.ma-khong	mà không	contrast				prefer-after	clause	strong
scope.mac-dau	mặc dầu	concession				weaken	clause	strong
scope.mac-du	mặc dù	concession				weaken	clause	strong
scope.mac-du-co	mặc dù có	concession				weaken	clause	strong
scope.mac-du-con	mặc dù còn	concession				weaken	clause	strong
scope.mac-du-da	mặc dù đã	concession				weaken	clause	strong
scope.mac-du-gap	mặc dù gặp	concession				weaken	clause	strong
scope.mac-du-vay	mặc dù vậy	turn				section-limitation	section	strong
scope.manh-me	mạnh mẽ	intensifier				strengthen	next	medium
scope.mat-khac	mặt khác	turn				keep	section	weak
scope.mien-la	miễn là	condition				other	clause	medium
scope.moi	mới	diminisher				weaken	next	medium
scope.moi-chi	mới chỉ	diminisher				weaken	next	medium
scope.moi-dung-lai-o	mới dừng lại ở	diminisher				weaken	next	medium
scope.mong-muon	mong muốn	demand				directive	sentence	strong
scope.mot-bo-phan	một bộ phận	diminisher				weaken	next	medium
scope.mot-khi	một khi	condition				other	clause	medium
scope.mot-so-it	một số ít	diminisher				weaken	next	medium
scope.mot-so-linh-vuc	một số lĩnh vực	diminisher				weaken	next	medium
scope.mot-so-mat	một số mặt	diminisher				weaken	next	medium
scope.mot-so-noi	một số nơi	diminisher				weaken	next	medium
scope.mot-vai	một vài	diminisher				weaken	next	medium
scope.neeus	nếu	condition				other	clause	medium
scope.nen	nên	obligation				directive	clause	medium
scope.neu	nếu	future				directive	clause	medium
scope.neu-khong	nếu không	condition				other	clause	medium
scope.neu-nhu	nếu như	condition				other	clause	medium
scope.ngan-chan	ngăn chặn	remover				flip	next	strong
scope.ngan-chan-duoc	ngăn chặn được	remover				flip	next	strong
scope.ngay-cang	ngày càng	intensifier				strengthen	next	medium
scope.nghiem-trong	nghiêm trọng	intensifier				strengthen	next	medium
scope.ngoai-nhung-ket-qua	ngoài những kết quả	concession				weaken	clause	strong
scope.ngoai-nhung-ket-qua-dat-duoc	ngoài những kết quả đạt được	concession				weaken	clause	strong
scope.ngoai-nhung-mat-duoc	ngoài những mặt được	turn				section-limitation	section	strong
scope.ngoai-ra	ngoài ra	turn				keep	section	weak
scope.ngoai-viec	ngoài việc	turn				keep	section	weak
scope.nguoc-lai	ngược lại	contrast				prefer-after	clause	strong
scope.nguyen-nhan-chu-yeu	nguyên nhân chủ yếu	turn				section-limitation	section	strong
scope.nguyen-nhan-la	nguyên nhân là	turn				section-limitation	section	strong
scope.nhac-nho	nhắc nhở	demand				directive	sentence	strong
scope.nhat-dinh	nhất định	diminisher				weaken	next	medium
scope.nhat-la	nhất là	intensifier				strengthen	next	medium
scope.nhat-thiet-phai	nhất thiết phải	obligation				directive	clause	medium
scope.nhiem-vu-thoi-gian-toi	nhiệm vụ thời gian tới	turn				section-directive	section	medium
scope.nhieu-hon	nhiều hơn	comparison				other	clause	weak
scope.nhin-chung	nhìn chung	turn				section-achievement	section	weak
scope.nho-do	nhờ đó	turn				section-achievement	section	weak
scope.nhu	như	comparison				other	clause	weak
scope.nhu-the-nao	như thế nào	question				other	sentence	medium
scope.nhung	nhưng	contrast				prefer-after	clause	strong
scope.nhung-cung	nhưng cũng	contrast				prefer-after	clause	strong
scope.nhung-da	nhưng đã	contrast				prefer-after	clause	strong
scope.nhung-den-nay	nhưng đến nay	contrast				prefer-after	clause	strong
scope.nhung-hien-nay	nhưng hiện nay	contrast				prefer-after	clause	strong
scope.nhung-ma	nhưng mà	contrast				prefer-after	clause	strong
scope.nhung-nam-qua	những năm qua	turn				section-achievement	section	weak
scope.nhung-thuc-te	nhưng thực tế	contrast				prefer-after	clause	strong
scope.nhung-tren-thuc-te	nhưng trên thực tế	contrast				prefer-after	clause	strong
scope.nhung-van	nhưng vẫn	contrast				prefer-after	clause	strong
scope.nhuwng	nhưng	turn				section-limitation	section	strong
scope.noi-bat	nổi bật	turn				section-achievement	section	weak
scope.noi-com	nổi cộm	intensifier				strengthen	next	medium
scope.noi-len	nổi lên	intensifier				strengthen	next	medium
scope.o-mot-so-noi	ở một số nơi	diminisher				weaken	next	medium
scope.phai	phải	obligation				directive	clause	medium
scope.phai-khong	phải không	question				other	sentence	medium
scope.phan-dau	phấn đấu	future				directive	clause	medium
scope.phan-nao	phần nào	diminisher				weaken	next	medium
scope.phat-bieu-chi-dao	phát biểu chỉ đạo	turn				section-directive	section	medium
scope.phat-bieu-ket-luan	phát biểu kết luận	turn				section-directive	section	medium
scope.phong-chong	phòng, chống	remover				flip	next	strong
scope.phong-ngua	phòng ngừa	remover				flip	next	strong
scope.qua	quá	intensifier				strengthen	next	medium
scope.qua-do	qua đó	turn				section-achievement	section	weak
scope.quan-triet	quán triệt	demand				directive	sentence	strong
scope.ra-sao	ra sao	question				other	sentence	medium
scope.rat	rất	intensifier				strengthen	next	medium
scope.ro-net	rõ nét	intensifier				strengthen	next	medium
scope.ro-ret	rõ rệt	intensifier				strengthen	next	medium
scope.sap	sắp	future				directive	clause	medium
scope.sap-toi	sắp tới	future				directive	clause	medium
scope.sau-sac	sâu sắc	intensifier				strengthen	next	medium
scope.se	sẽ	future				directive	clause	medium
scope.so-voi	so với	comparison				other	clause	weak
scope.som	sớm	future				directive	clause	medium
scope.song	song	contrast				prefer-after	clause	strong
scope.song-song-do	song song đó	turn				keep	section	weak
scope.song-song-voi	song song với	turn				keep	section	weak
scope.song-turn	song	turn				section-limitation	section	strong
scope.song-van	song vẫn	contrast				prefer-after	clause	strong
scope.tai-sao	tại sao	question				other	sentence	medium
scope.tam	tạm	diminisher				weaken	next	medium
scope.tam-thoi	tạm thời	diminisher				weaken	next	medium
scope.thao-go	tháo gỡ	remover				flip	next	strong
scope.thap-hon	thấp hơn	comparison				other	clause	weak
scope.that-su	thật sự	intensifier				strengthen	next	medium
scope.thay-vi	thay vì	contrast				prefer-after	clause	strong
scope.the-nao	thế nào	question				other	sentence	medium
scope.the-nhung	thế nhưng	contrast				prefer-after	clause	strong
scope.thees-nhuwng	thế nhưng	turn				section-limitation	section	strong
scope.them-vao-do	thêm vào đó	turn				keep	section	weak
scope.theo-bao-cao	theo báo cáo	turn				section-achievement	section	weak
scope.theo-do-can	theo đó, cần	turn				section-directive	section	medium
scope.thieu	thiếu	negator				flip	next	strong
scope.thoi-gian-qua	thời gian qua	turn				section-achievement	section	weak
scope.thoi-gian-toi	thời gian tới	turn				section-directive	section	medium
scope.thowif-gian-towis	thời gian tới	future				directive	clause	medium
scope.thuc-su	thực sự	intensifier				strengthen	next	medium
scope.thuc-te-cho-thay	thực tế cho thấy	turn				section-limitation	section	strong
scope.tiep-theo	tiếp theo	turn				keep	section	weak
scope.toan-dien	toàn diện	intensifier				strengthen	next	medium
scope.toi-day	tới đây	future				directive	clause	medium
scope.trai-lai	trái lại	contrast				prefer-after	clause	strong
scope.tram-trong	trầm trọng	intensifier				strengthen	next	medium
scope.tranh-duoc	tránh được	remover				flip	next	strong
scope.tren-co-so-do	trên cơ sở đó	turn				section-directive	section	medium
scope.triet-de	triệt để	intensifier				strengthen	next	medium
scope.trong-boi-canh	trong bối cảnh	concession				weaken	clause	strong
scope.trong-dieu-kien	trong điều kiện	concession				weaken	clause	strong
scope.trong-khi	trong khi	contrast				prefer-after	clause	strong
scope.trong-khi-do	trong khi đó	contrast				prefer-after	clause	strong
scope.trong-nam-qua	trong năm qua	turn				section-achievement	section	weak
scope.trong-nhiem-ky	trong nhiệm kỳ	turn				section-achievement	section	weak
scope.trong-thoi-gian-toi	trong thời gian tới	turn				section-directive	section	medium
scope.trong-thowif-gian-towis	trong thời gian tới	future				directive	clause	medium
scope.trong-truong-hop	trong trường hợp	condition				other	clause	medium
scope.truoc-nhung-kho-khan	trước những khó khăn	concession				weaken	clause	strong
scope.truoc-thuc-trang	trước thực trạng	turn				section-directive	section	medium
scope.truoc-tinh-hinh	trước tình hình	turn				section-directive	section	medium
scope.truong-hop	trường hợp	condition				other	clause	medium
scope.tu-do	từ đó	turn				section-directive	section	medium
scope.tu-nay-den	từ nay đến	future				directive	clause	medium
scope.tu-thuc-te	từ thực tế	turn				section-directive	section	medium
scope.tung-buoc	từng bước	done				achievement	clause	weak
scope.tuong-doi	tương đối	diminisher				weaken	next	medium
scope.tuong-tu	tương tự	turn				keep	section	weak
scope.tuy	tuy	concession				weaken	clause	strong
scope.tuy-co	tuy có	concession				weaken	clause	strong
scope.tuy-da	tuy đã	concession				weaken	clause	strong
scope.tuy-nhieen	tuy nhiên	turn				section-limitation	section	strong
scope.tuy-nhien	tuy nhiên	contrast				prefer-after	clause	strong
scope.tuy-nhien-ben-canh-nhung-ket-qua	tuy nhiên, bên cạnh những kết quả	turn				section-limitation	section	strong
scope.tuy-nhien-den-nay	tuy nhiên, đến nay	turn				section-limitation	section	strong
scope.tuy-nhien-hien-nay	tuy nhiên, hiện nay	turn				section-limitation	section	strong
scope.tuy-nhien-theo	tuy nhiên, theo	turn				section-limitation	section	strong
scope.tuy-nhien-thoi-gian-qua	tuy nhiên, thời gian qua	turn				section-limitation	section	strong
scope.tuy-nhien-thuc-te	tuy nhiên, thực tế	turn				section-limitation	section	strong
scope.tuy-nhien-van-con	tuy nhiên, vẫn còn	turn				section-limitation	section	strong
scope.tuy-the	tuy thế	turn				section-limitation	section	strong
scope.tuy-vaayj	tuy vậy	turn				section-limitation	section	strong
scope.tuy-vay	tuy vậy	concession				weaken	clause	strong
scope.tuyet-doi	tuyệt đối	intensifier				strengthen	next	medium
scope.tuyet-doi-khong	tuyệt đối không	obligation				directive	clause	medium
scope.van	vẫn	diminisher				weaken	next	medium
scope.van-con	vẫn còn	diminisher				weaken	next	medium
scope.van-de-la	vấn đề là	turn				section-limitation	section	strong
scope.vay-ma	vậy mà	contrast				prefer-after	clause	strong
scope.ve-co-ban	về cơ bản	diminisher				weaken	next	medium
scope.ve-giai-phap	về giải pháp	turn				section-directive	section	medium
scope.ve-nhiem-vu	về nhiệm vụ	turn				section-directive	section	medium
scope.vi-sao	vì sao	question				other	sentence	medium
scope.vi-vay	vì vậy	turn				section-directive	section	medium
scope.vo-cung	vô cùng	intensifier				strengthen	next	medium
scope.voi-dieu-kien	với điều kiện	condition				other	clause	medium
scope.vua	vừa	done				achievement	clause	weak
scope.vua-duoc	vừa được	done				achievement	clause	weak
scope.vuot-bac	vượt bậc	intensifier				strengthen	next	medium
scope.vuot-len	vượt lên	concession				weaken	clause	strong
scope.vuot-qua	vượt qua	remover				flip	next	strong
scope.xoa	xóa	remover				flip	next	strong
scope.xoa-bo	xóa bỏ	remover				flip	next	strong
scope.yeu-cau	yêu cầu	demand				directive	sentence	strong`;
