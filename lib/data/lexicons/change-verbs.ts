// Generated from corpus/lexicons/change-verbs.tsv by `npm run data`. Do not edit.

export const CHANGE_VERBS: string = `id	forms	type	canonical	valid_from	valid_to	direction	polarity
change.am	âm	state				level	-
change.bai-bo	bãi bỏ	verb				decrease	0
change.ban-hanh	ban hành	level				level	0
change.bang	bằng	level				level	0
change.bang-voi	bằng với	state				level	0
change.bao-gom	bao gồm	level				level	0
change.bat-giu	bắt giữ	level				level	0
change.bat-tang	bật tăng	verb				increase	0
change.bien-do-giam	biên độ giảm	noun				decrease	0
change.bien-do-tang	biên độ tăng	noun				increase	0
change.bien-thanh	biến thành	level				level	0
change.bo	bỏ	verb				decrease	0
change.bo-sung	bổ sung	verb				increase	0
change.bo-sung-them	bổ sung thêm	verb				increase	0
change.bo-tri	bố trí	level				level	0
change.boc-hoi	bốc hơi	verb				decrease	-
change.boi-chi	bội chi	state				level	-
change.boi-thu	bội thu	state				level	+
change.boi-thuong	bồi thường	level				level	0
change.bot	bớt	verb				decrease	0
change.bung-no	bùng nổ	verb				increase	0
change.but-pha	bứt phá	verb				increase	0
change.cai-thien	cải thiện	verb				increase	0
change.cai-thien-duoc	cải thiện được	verb				increase	0
change.cai-thien-them	cải thiện thêm	verb				increase	0
change.can-dich	cán đích	level				level	0
change.can-moc	cán mốc	level				level	0
change.cao	cao	level				level	0
change.cao-hon	cao hơn	comparison				increase	0
change.cao-hon-han	cao hơn hẳn	comparison				increase	0
change.cao-hon-muc	cao hơn mức	comparison				increase	0
change.cao-hon-so-voi	cao hơn so với	comparison				increase	0
change.cao-them	cao thêm	verb				increase	0
change.cap	cấp	level				level	0
change.cap-duoc	cấp được	level				level	0
change.cap-moi	cấp mới	verb				level	0
change.cat	cắt	verb				decrease	0
change.cat-bo	cắt bỏ	verb				decrease	0
change.cat-giam	cắt giảm	verb				decrease	0
change.cham	chạm	level				level	0
change.cham-hon	chậm hơn	comparison				decrease	0
change.cham-moc	chạm mốc	level				level	0
change.chi	chi	level				level	0
change.chi-bang	chỉ bằng	level				level	0
change.chi-con	chỉ còn	level				level	0
change.chi-tra	chi trả	level				level	0
change.chiem	chiếm	level				level	0
change.chiem-den	chiếm đến	level				level	0
change.chiem-gan	chiếm gần	level				level	0
change.chiem-hon	chiếm hơn	level				level	0
change.chiem-khoang	chiếm khoảng	level				level	0
change.chiem-phan	chiếm phần	level				level	0
change.chiem-toi	chiếm tới	level				level	0
change.chiem-ty-le	chiếm tỷ lệ	level				level	0
change.chiem-ty-trong	chiếm tỷ trọng	level				level	0
change.chiet-giam	chiết giảm	verb				decrease	0
change.chua-bang	chưa bằng	comparison				decrease	0
change.chung	chững	verb				decrease	-
change.chung-gia	chững giá	state				level	0
change.chung-lai	chững lại	verb				decrease	-
change.co	có	level				level	0
change.co-gia	có giá	level				level	0
change.co-gia-tri	có giá trị	level				level	0
change.co-lai	có lãi	state				level	+
change.co-laij	co lại	verb				decrease	0
change.co-them	có thêm	verb				increase	0
change.con	còn	level				level	0
change.con-duoi	còn dưới	level				level	0
change.con-khoang	còn khoảng	level				level	0
change.con-lai	còn lại	level				level	0
change.con-thieu	còn thiếu	state				level	-
change.con-toi	còn tới	level				level	0
change.con-tren	còn trên	level				level	0
change.cong-suat	công suất	level				level	0
change.cong-them	cộng thêm	verb				increase	0
change.cung-giam	cùng giảm	verb				decrease	0
change.cung-tang	cùng tăng	verb				increase	0
change.da-giam	đà giảm	noun				decrease	0
change.da-tang	đà tăng	noun				increase	0
change.dai	dài	level				level	0
change.dai-hon	dài hơn	comparison				increase	0
change.dang-o-muc	đang ở mức	level				level	0
change.dao-dong	dao động	level				level	0
change.dao-dong-tu	dao động từ	level				level	0
change.dao-tao	đào tạo	level				level	0
change.dat	đạt	level				level	+
change.dat-binh-quan	đạt bình quân	level				level	+
change.dat-con-so	đạt con số	level				level	+
change.dat-duoc	đạt được	level				level	+
change.dat-gan	đạt gần	level				level	+
change.dat-hon	đạt hơn	level				level	+
change.dat-khoang	đạt khoảng	level				level	+
change.dat-muc	đạt mức	level				level	+
change.dat-nguong	đạt ngưỡng	level				level	+
change.dat-them	đắt thêm	verb				increase	0
change.dat-toi	đạt tới	level				level	+
change.dat-tong	đạt tổng	level				level	+
change.dat-tren	đạt trên	level				level	+
change.dat-ty-le	đạt tỷ lệ	level				level	+
change.dau-tu	đầu tư	level				level	0
change.dau-tu-them	đầu tư thêm	verb				increase	0
change.day	dày	level				level	0
change.day-len	đẩy lên	level				level	0
change.day-them	đẩy thêm	verb				increase	0
change.ddawts-hown	đắt hơn	comparison				increase	0
change.dduwngs-owr-muwcs	đứng ở mức	level				level	0
change.deu-giam	đều giảm	verb				decrease	0
change.deu-tang	đều tăng	verb				increase	0
change.di-lui	đi lùi	verb				decrease	-
change.di-ngang	đi ngang	state				level	0
change.di-xuong	đi xuống	verb				decrease	-
change.doi	dôi	comparison				level	0
change.doi-du	dôi dư	comparison				level	0
change.doi-gia	đội giá	verb				increase	0
change.doi-them	đội thêm	verb				increase	0
change.doi-von	đội vốn	verb				increase	0
change.don	đón	level				level	0
change.don-them	độn thêm	verb				increase	0
change.dong-gop	đóng góp	level				level	0
change.du	dư	comparison				level	0
change.du-ra	dư ra	comparison				increase	0
change.du-thua	dư thừa	comparison				level	0
change.dua-len	đưa lên	level				level	0
change.dua-ve	đưa về	level				level	0
change.dung-gia	đứng giá	state				level	0
change.dung-lai-o-con-so	dừng lại ở con số	level				level	0
change.dung-o-muc	dừng ở mức	level				level	0
change.duy-tri-o-muc	duy trì ở mức	level				level	0
change.gap	gấp	comparison				level	0
change.gap-gan	gấp gần	comparison				level	0
change.gap-hon	gấp hơn	comparison				level	0
change.gap-khoang	gấp khoảng	comparison				level	0
change.ghi-nhan	ghi nhận	level				level	0
change.gia	giá	level				level	0
change.gia-tang	gia tăng	verb				increase	0
change.giai-ngan	giải ngân	level				level	0
change.giai-ngan-duoc	giải ngân được	level				level	0
change.giai-quyet	giải quyết	level				level	0
change.giam	giảm	verb				decrease	0
change.giam-binh-quan	giảm bình quân	verb				decrease	0
change.giam-bot	giảm bớt	verb				decrease	0
change.giam-con	giảm còn	level				level	0
change.giam-con-lai	giảm còn lại	level				level	0
change.giam-dan	giảm dần	verb				decrease	0
change.giam-den	giảm đến	verb				decrease	0
change.giam-deu	giảm đều	verb				decrease	0
change.giam-duoc	giảm được	verb				decrease	0
change.giam-gan	giảm gần	verb				decrease	0
change.giam-hon	giảm hơn	verb				decrease	0
change.giam-khoang	giảm khoảng	verb				decrease	0
change.giam-manh	giảm mạnh	verb				decrease	0
change.giam-nhanh	giảm nhanh	verb				decrease	0
change.giam-nhe	giảm nhẹ	verb				decrease	0
change.giam-rong	giảm ròng	verb				decrease	0
change.giam-sau	giảm sâu	verb				decrease	0
change.giam-them	giảm thêm	verb				decrease	0
change.giam-thieu	giảm thiểu	verb				decrease	0
change.giam-toi	giảm tới	verb				decrease	0
change.giam-tren	giảm trên	verb				decrease	0
change.giam-tru	giảm trừ	verb				decrease	0
change.giam-trung-binh	giảm trung bình	verb				decrease	0
change.giam-tu	giảm từ	level				level	0
change.giam-ve	giảm về	level				level	0
change.giam-xuong	giảm xuống	level				level	0
change.giam-xuong-con	giảm xuống còn	level				level	0
change.giu-nguyen	giữ nguyên	state				level	0
change.giu-o-muc	giữ ở mức	level				level	0
change.gom	gồm	level				level	0
change.gom-co	gồm có	level				level	0
change.ha	hạ	verb				decrease	0
change.ha-bot	hạ bớt	verb				decrease	0
change.ha-con	hạ còn	level				level	0
change.ha-thap	hạ thấp	verb				decrease	0
change.ha-xuong	hạ xuống	level				level	0
change.ha-xuong-con	hạ xuống còn	level				level	0
change.hao-hut	hao hụt	verb				decrease	0
change.hep-hon	hẹp hơn	comparison				decrease	0
change.hien-co	hiện có	level				level	0
change.hien-con	hiện còn	level				level	0
change.ho-tro	hỗ trợ	level				level	0
change.hoan-thanh	hoàn thành	level				level	+
change.hoan-thanh-duoc	hoàn thành được	level				level	+
change.hoi-phuc	hồi phục	verb				increase	+
change.hon	hơn	comparison				increase	0
change.hut	hụt	state				level	-
change.hut-thu	hụt thu	state				level	-
change.huy-dong	huy động	level				level	0
change.huy-dong-duoc	huy động được	level				level	0
change.it-hon	ít hơn	comparison				decrease	0
change.it-hon-so-voi	ít hơn so với	comparison				decrease	0
change.kem	kém	comparison				decrease	0
change.kem-hon	kém hơn	comparison				decrease	0
change.keo-dai-them	kéo dài thêm	verb				increase	0
change.keo-giam	kéo giảm	verb				decrease	0
change.keo-giam-con	kéo giảm còn	level				level	0
change.keo-giam-xuong	kéo giảm xuống	level				level	0
change.keo-thap	kéo thấp	verb				decrease	0
change.keo-xuong	kéo xuống	level				level	0
change.ket-nap	kết nạp	level				level	0
change.ket-nap-moi	kết nạp mới	verb				level	0
change.ket-nap-them	kết nạp thêm	verb				increase	0
change.khai-thac	khai thác	level				level	0
change.khoi-cong-moi	khởi công mới	verb				level	0
change.khoi-sac	khởi sắc	verb				increase	+
change.khoi-to	khởi tố	level				level	0
change.khong-doi	không đổi	state				level	0
change.khong-giam	không giảm	state				level	0
change.khong-tang	không tăng	state				level	0
change.khong-thay-doi	không thay đổi	state				level	0
change.kiem-tra	kiểm tra	level				level	0
change.kinh-phi	kinh phí	level				level	0
change.la	là	level				level	0
change.la-khoang	là khoảng	level				level	0
change.lai	lãi	state				level	+
change.lam-phat	lạm phát	state				level	-
change.lao-doc	lao dốc	verb				decrease	-
change.lap-them	lập thêm	verb				increase	0
change.len	lên	level				level	0
change.len-den	lên đến	level				level	0
change.len-muc	lên mức	level				level	0
change.len-thanh	lên thành	level				level	0
change.len-toi	lên tới	level				level	0
change.leo	leo thang	verb				increase	0
change.leo-len	leo lên	level				level	0
change.leo-verb	leo	verb				increase	0
change.lo	lỗ	state				level	-
change.loai-bo	loại bỏ	verb				decrease	0
change.lon-hon	lớn hơn	comparison				increase	0
change.lon-hon-so-voi	lớn hơn so với	comparison				increase	0
change.lui	lùi	verb				decrease	-
change.mat	mất	verb				level	-
change.mat-gia	mất giá	verb				decrease	-
change.mien-giam	miễn giảm	verb				decrease	0
change.mo-rong-them	mở rộng thêm	verb				increase	0
change.mo-them	mở thêm	verb				increase	0
change.muc-giam	mức giảm	noun				decrease	0
change.muc-tang	mức tăng	noun				increase	0
change.muc-tang-truong	mức tăng trưởng	noun				increase	0
change.muon-hon	muộn hơn	comparison				decrease	0
change.nang	nâng	verb				increase	0
change.nang-cao	nâng cao	verb				increase	0
change.nang-len	nâng lên	level				level	0
change.nang-len-muc	nâng lên mức	level				level	0
change.nang-len-thanh	nâng lên thành	level				level	0
change.nang-them	nâng thêm	verb				increase	0
change.nang-tong-so	nâng tổng số	level				level	0
change.nang-tong-so-len	nâng tổng số lên	level				level	0
change.nang-tu	nâng từ	level				level	0
change.nawngj	nặng	level				level	0
change.ngan-hon	ngắn hơn	comparison				decrease	0
change.ngang-bang	ngang bằng	level				level	0
change.ngang-voi	ngang với	level				level	0
change.nhanh-hon	nhanh hơn	comparison				increase	0
change.nhap-khau	nhập khẩu	level				level	0
change.nhap-sieu	nhập siêu	state				level	-
change.nhich	nhích	verb				increase	0
change.nhich-len	nhích lên	level				level	0
change.nhich-nhe	nhích nhẹ	verb				increase	0
change.nhich-them	nhích thêm	verb				increase	0
change.nhieu-hon	nhiều hơn	comparison				increase	0
change.nhieu-hon-so-voi	nhiều hơn so với	comparison				increase	0
change.nhinh-hon	nhỉnh hơn	comparison				increase	0
change.nhinh-them	nhỉnh thêm	verb				increase	0
change.nhip-tang	nhịp tăng	noun				increase	0
change.nho-hon	nhỏ hơn	comparison				decrease	0
change.no	nợ	state				level	-
change.no-dong	nợ đọng	state				level	-
change.noi-them	nới thêm	verb				increase	0
change.nop	nộp	level				level	0
change.nop-ngan-sach	nộp ngân sách	level				level	0
change.o-con-so	ở con số	level				level	0
change.o-khoang	ở khoảng	level				level	0
change.o-muc	ở mức	level				level	0
change.o-nguong	ở ngưỡng	level				level	0
change.on-dinh	ổn định	state				level	0
change.phan-bo	phân bổ	level				level	0
change.phan-giam	phần giảm	noun				decrease	0
change.phan-tang	phần tăng	noun				increase	0
change.phat-hien	phát hiện	level				level	0
change.phat-sinh-them	phát sinh thêm	verb				increase	0
change.phat-trien-moi	phát triển mới	verb				level	0
change.phat-trien-them	phát triển thêm	verb				level	0
change.phe-duyet	phê duyệt	level				level	0
change.phinh	phình	verb				increase	0
change.phinh-to	phình to	verb				increase	0
change.phuc-hoi	phục hồi	verb				increase	+
change.phuc-vu	phục vụ	level				level	0
change.quy-mo	quy mô	level				level	0
change.re-hon	rẻ hơn	comparison				decrease	0
change.roi	rơi	verb				decrease	-
change.roi-xuong	rơi xuống	level				level	0
change.rong	rộng	level				level	0
change.rong-hon	rộng hơn	comparison				increase	0
change.rong-them	rộng thêm	verb				increase	0
change.rot	rớt	verb				decrease	-
change.rot-hang	rớt hạng	verb				decrease	-
change.rot-xuong	rớt xuống	level				level	0
change.rut-bot	rút bớt	verb				decrease	0
change.rut-con	rút còn	level				level	0
change.rut-ngan	rút ngắn	verb				decrease	0
change.rut-ngan-con	rút ngắn còn	level				level	0
change.rut-xuong-con	rút xuống còn	level				level	0
change.san-xuat	sản xuất	level				level	0
change.sap-nhap-con	sáp nhập còn	level				level	0
change.sau	sâu	level				level	0
change.so-giam	số giảm	noun				decrease	0
change.so-tang	số tăng	noun				increase	0
change.som-hon	sớm hơn	comparison				increase	0
change.suc-chua	sức chứa	level				level	0
change.sut	sụt	verb				decrease	-
change.sut-con	sụt còn	level				level	0
change.sut-giam	sụt giảm	verb				decrease	-
change.sut-manh	sụt mạnh	verb				decrease	-
change.suy-giam	suy giảm	verb				decrease	0
change.suy-thoai	suy thoái	verb				decrease	-
change.tang	tăng	verb				increase	0
change.tang-binh-quan	tăng bình quân	verb				increase	0
change.tang-cao	tăng cao	verb				increase	0
change.tang-chong-mat	tăng chóng mặt	verb				increase	0
change.tang-dan	tăng dần	verb				increase	0
change.tang-den	tăng đến	verb				increase	0
change.tang-den-muc	tăng đến mức	level				level	0
change.tang-deu	tăng đều	verb				increase	0
change.tang-dot-bien	tăng đột biến	verb				increase	0
change.tang-duoc	tăng được	verb				increase	0
change.tang-gan	tăng gần	verb				increase	0
change.tang-hon	tăng hơn	verb				increase	0
change.tang-kha	tăng khá	verb				increase	0
change.tang-khoang	tăng khoảng	verb				increase	0
change.tang-len	tăng lên	level				level	0
change.tang-len-con	tăng lên còn	level				level	0
change.tang-len-den	tăng lên đến	level				level	0
change.tang-len-muc	tăng lên mức	level				level	0
change.tang-len-toi	tăng lên tới	level				level	0
change.tang-manh	tăng mạnh	verb				increase	0
change.tang-nhanh	tăng nhanh	verb				increase	0
change.tang-nhe	tăng nhẹ	verb				increase	0
change.tang-phi-ma	tăng phi mã	verb				increase	0
change.tang-rong	tăng ròng	verb				increase	0
change.tang-them	tăng thêm	verb				increase	0
change.tang-toi	tăng tới	verb				increase	0
change.tang-tren	tăng trên	verb				increase	0
change.tang-trung-binh	tăng trung bình	verb				increase	0
change.tang-truong	tăng trưởng	verb				increase	0
change.tang-truong-am	tăng trưởng âm	state				level	-
change.tang-truong-dat	tăng trưởng đạt	level				level	0
change.tang-truong-duong	tăng trưởng dương	level				level	0
change.tang-tu	tăng từ	level				level	0
change.tang-vot	tăng vọt	verb				increase	0
change.tao	tạo	level				level	0
change.tao-ra	tạo ra	level				level	0
change.tawngj	tặng	level				level	0
change.teo	teo	verb				decrease	0
change.tham-hut	thâm hụt	state				level	-
change.thang-du	thặng dư	state				level	+
change.thanh	thành	level				level	0
change.thanh-lap-moi	thành lập mới	verb				level	0
change.thanh-lap-them	thành lập thêm	verb				increase	0
change.thanh-tra	thanh tra	level				level	0
change.thap-hon	thấp hơn	comparison				decrease	0
change.thap-hon-muc	thấp hơn mức	comparison				decrease	0
change.thap-hon-so-voi	thấp hơn so với	comparison				decrease	0
change.that-thoat	thất thoát	state				level	-
change.that-thu	thất thu	state				level	-
change.them	thêm	verb				increase	0
change.thi-hanh	thi hành	level				level	0
change.thiet-hai	thiệt hại	level				level	0
change.thieu	thiếu	state				level	-
change.thieu-hut	thiếu hụt	state				level	-
change.thu	thu	level				level	0
change.thu-duoc	thu được	level				level	0
change.thu-gon-con	thu gọn còn	level				level	0
change.thu-hep	thu hẹp	verb				decrease	0
change.thu-hoi	thu hồi	level				level	0
change.thu-hut	thu hút	level				level	0
change.thu-hut-duoc	thu hút được	level				level	0
change.thu-them	thu thêm	verb				increase	0
change.thua	thừa	comparison				level	0
change.thua-comparison	thua	comparison				level	0
change.thua-kem	thua kém	comparison				decrease	0
change.thua-lo	thua lỗ	state				level	-
change.thuc-hien	thực hiện	level				level	+
change.thuc-hien-duoc	thực hiện được	level				level	+
change.thuyen-giam	thuyên giảm	verb				decrease	0
change.tien-them	tiến thêm	verb				increase	0
change.tiep	tiếp	level				level	0
change.tiep-nhan	tiếp nhận	level				level	0
change.tiep-tuc-giam	tiếp tục giảm	verb				decrease	0
change.tiep-tuc-tang	tiếp tục tăng	verb				increase	0
change.tiet-giam	tiết giảm	verb				decrease	0
change.tiet-kiem	tiết kiệm	verb				decrease	0
change.tinh-giam	tinh giảm	verb				decrease	0
change.tinh-gian	tinh giản	verb				decrease	0
change.to-chuc	tổ chức	level				level	0
change.toc-do-giam	tốc độ giảm	noun				decrease	0
change.toc-do-tang	tốc độ tăng	noun				increase	0
change.toc-do-tang-truong	tốc độ tăng trưởng	noun				increase	0
change.tong-cong	tổng cộng	level				level	0
change.tong-gia-tri	tổng giá trị	level				level	0
change.tong-muc-dau-tu	tổng mức đầu tư	level				level	0
change.tong-so	tổng số	level				level	0
change.tong-tri-gia	tổng trị giá	level				level	0
change.tong-von	tổng vốn	level				level	0
change.trao	trao	level				level	0
change.trao-tang	trao tặng	level				level	0
change.tri-gia	trị giá	level				level	0
change.trien-khai	triển khai	level				level	0
change.tro-thanh	trở thành	level				level	0
change.troi-hon	trội hơn	comparison				increase	0
change.trong	trồng	level				level	0
change.trong-duoc	trồng được	level				level	0
change.truot	trượt	verb				decrease	-
change.truot-gia	trượt giá	verb				decrease	-
change.tu	từ	level				level	0
change.tuong-duong	tương đương	level				level	0
change.tuong-ung	tương ứng	level				level	0
change.tut	tụt	verb				decrease	-
change.tut-bac	tụt bậc	verb				decrease	-
change.tut-con	tụt còn	level				level	0
change.tut-hang	tụt hạng	verb				decrease	-
change.tut-xuong	tụt xuống	verb				decrease	-
change.tuyen-moi	tuyển mới	verb				level	0
change.ty-le-giam	tỷ lệ giảm	noun				decrease	0
change.ty-le-tang	tỷ lệ tăng	noun				increase	0
change.van-con	vẫn còn	level				level	0
change.ve-con	về còn	level				level	0
change.ve-muc	về mức	level				level	0
change.voi-dien-tich	với diện tích	level				level	0
change.voi-gia	với giá	level				level	0
change.voi-kinh-phi	với kinh phí	level				level	0
change.voi-so-von	với số vốn	level				level	0
change.voi-tong-von	với tổng vốn	level				level	0
change.voi-tri-gia	với trị giá	level				level	0
change.vot	vọt	verb				increase	0
change.vot-len	vọt lên	level				level	0
change.vuon-len	vươn lên	level				level	0
change.vuot	vượt	comparison				increase	+
change.vuot-chi-tieu	vượt chỉ tiêu	comparison				increase	+
change.vuot-chi-tieu-de-ra	vượt chỉ tiêu đề ra	comparison				increase	+
change.vuot-chi-tieu-giao	vượt chỉ tiêu giao	comparison				increase	+
change.vuot-dinh-muc	vượt định mức	comparison				increase	+
change.vuot-du-toan	vượt dự toán	comparison				increase	+
change.vuot-ke-hoach	vượt kế hoạch	comparison				increase	+
change.vuot-moc	vượt mốc	level				level	0
change.vuot-muc-tieu	vượt mục tiêu	comparison				increase	+
change.vuot-nguong	vượt ngưỡng	level				level	0
change.vuot-so-voi-ke-hoach	vượt so với kế hoạch	comparison				increase	+
change.vuot-thu	vượt thu	comparison				increase	+
change.vuot-tien-do	vượt tiến độ	comparison				increase	+
change.vuot-troi	vượt trội	comparison				increase	0
change.xay-dung	xây dựng	level				level	0
change.xay-moi	xây mới	level				level	0
change.xay-them	xây thêm	verb				increase	0
change.xet-xu	xét xử	level				level	0
change.xoa	xóa	verb				decrease	0
change.xoa-duoc	xóa được	verb				decrease	0
change.xoay-quanh	xoay quanh	level				level	0
change.xu-ly	xử lý	level				level	0
change.xuat-khau	xuất khẩu	level				level	0
change.xuat-sieu	xuất siêu	state				level	+
change.xuong	xuống	level				level	0
change.xuong-con	xuống còn	level				level	0
change.xuong-duoi	xuống dưới	level				level	0
change.xuong-muc	xuống mức	level				level	0`;
