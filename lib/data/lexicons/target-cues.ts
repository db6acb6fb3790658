// Generated from corpus/lexicons/target-cues.tsv by `npm run data`. Do not edit.

export const TARGET_CUES: string = `id	forms	type	canonical	valid_from	valid_to	role	side
target.bao-dam	bảo đảm	verb				target	before
target.bao-dam-dat	bảo đảm đạt	verb				target	before
target.buoc-phai-dat	buộc phải đạt	modal				target	before
target.cam-ket	cam kết	verb				target	before
target.cam-ket-dat	cam kết đạt	verb				target	before
target.can	cần	modal				target	before
target.can-co	cần có	modal				target	before
target.can-dat	cần đạt	modal				target	before
target.can-khoang	cần khoảng	modal				target	before
target.can-phai	cần phải	modal				target	before
target.chi-tieu	chỉ tiêu	noun				target	before
target.chi-tieu-chu-yeu	chỉ tiêu chủ yếu	noun				target	before
target.chi-tieu-den-nam	chỉ tiêu đến năm	noun				target	before
target.chi-tieu-ke-hoach	chỉ tiêu kế hoạch	noun				target	before
target.chi-tieu-phan-dau	chỉ tiêu phấn đấu	noun				target	before
target.chi-tieu-phap-lenh	chỉ tiêu pháp lệnh	noun				target	before
target.co-ke-hoach	có kế hoạch	verb				target	before
target.co-kha-nang	có khả năng	modal				estimate	before
target.co-kha-nang-dat	có khả năng đạt	modal				estimate	before
target.co-the	có thể	modal				estimate	before
target.co-the-dat	có thể đạt	modal				estimate	before
target.da-co	đã có	result				actual	before
target.da-dat	đã đạt	result				actual	before
target.da-duoc	đã được	result				actual	before
target.da-giai-ngan	đã giải ngân	result				actual	before
target.da-giam	đã giảm	result				actual	before
target.da-hoan-thanh	đã hoàn thành	result				actual	before
target.da-tang	đã tăng	result				actual	before
target.da-thu	đã thu	result				actual	before
target.da-vuot	đã vượt	result				actual	before
target.dam-bao-dat	đảm bảo đạt	verb				target	before
target.dang-ky	đăng ký	verb				target	before
target.dat	đạt	result				actual	before
target.dat-chi-tieu	đặt chỉ tiêu	verb				target	before
target.dat-ke-hoach	đặt kế hoạch	verb				target	before
target.dat-muc-tieu	đặt mục tiêu	verb				target	before
target.dat-ra-muc-tieu	đặt ra mục tiêu	verb				target	before
target.de-ra-chi-tieu	đề ra chỉ tiêu	verb				target	before
target.de-ra-ke-hoach	đề ra kế hoạch	verb				target	before
target.de-ra-muc-tieu	đề ra mục tiêu	verb				target	before
target.den-cuoi-nam	đến cuối năm	time				target	before
target.den-het-nam	đến hết năm	time				target	before
target.den-het-nhiem-ky	đến hết nhiệm kỳ	time				target	before
target.den-nam	đến năm	time				target	before
target.den-nay-da	đến nay đã	result				actual	before
target.dinh-huong-den	định hướng đến	noun				target	before
target.du-bao	dự báo	result				estimate	before
target.du-bao-dat	dự báo đạt	result				estimate	before
target.du-doan	dự đoán	modal				estimate	before
target.du-kien	dự kiến	result				estimate	before
target.du-kien-ca-nam	dự kiến cả năm	result				estimate	before
target.du-kien-dat	dự kiến đạt	result				estimate	before
target.du-kien-den	dự kiến đến	result				estimate	before
target.du-kien-khoang	dự kiến khoảng	result				estimate	before
target.du-kien-se	dự kiến sẽ	result				estimate	before
target.du-kien-trong	dự kiến trong	result				estimate	before
target.du-toan	dự toán	noun				target	before
target.du-toan-nam	dự toán năm	noun				target	before
target.dua-ra-muc-tieu	đưa ra mục tiêu	verb				target	before
target.dua-tong-so	đưa tổng số	verb				target	before
target.dua-ty-le	đưa tỷ lệ	verb				target	before
target.duoc-du-bao	được dự báo	result				estimate	before
target.duoc-giao	được giao	verb				target	before
target.duy-tri-o-muc	duy trì ở mức	verb				target	before
target.ghi-nhan	ghi nhận	result				actual	before
target.gia-dinh	giả định	modal				estimate	before
target.giai-doan-toi	giai đoạn tới	time				target	before
target.giao-chi-tieu	giao chỉ tiêu	verb				target	before
target.giao-du-toan	giao dự toán	verb				target	before
target.giao-ke-hoach	giao kế hoạch	verb				target	before
target.giu-o-muc	giữ ở mức	verb				target	before
target.giu-vung	giữ vững	verb				target	before
target.hien-dat	hiện đạt	result				actual	before
target.huong-den	hướng đến	verb				target	before
target.huong-den-muc-tieu	hướng đến mục tiêu	verb				target	before
target.huong-toi	hướng tới	verb				target	before
target.huong-toi-muc-tieu	hướng tới mục tiêu	verb				target	before
target.hy-vong	hy vọng	modal				estimate	before
target.hy-vong-dat	hy vọng đạt	modal				estimate	before
target.ke-hoach	kế hoạch	noun				target	before
target.ke-hoach-de-ra	kế hoạch đề ra	noun				target	before
target.ke-hoach-den-nam	kế hoạch đến năm	noun				target	before
target.ke-hoach-giao	kế hoạch giao	noun				target	before
target.ke-hoach-nam	kế hoạch năm	noun				target	before
target.ke-hoach-von	kế hoạch vốn	noun				target	before
target.ket-qua-dat	kết quả đạt	result				actual	before
target.ket-qua-la	kết quả là	result				actual	before
target.khong-de-thap-hon	không để thấp hơn	verb				target	before
target.kich-ban	kịch bản	noun				target	before
target.kich-ban-tang-truong	kịch bản tăng trưởng	noun				target	before
target.kiem-che-duoi	kiềm chế dưới	verb				target	before
target.kiem-che-o-muc	kiềm chế ở mức	verb				target	before
target.kiem-soat-duoi	kiểm soát dưới	verb				target	before
target.ky-vong	kỳ vọng	modal				estimate	before
target.ky-vong-dat	kỳ vọng đạt	modal				estimate	before
target.len-ke-hoach	lên kế hoạch	verb				target	before
target.lo-trinh	lộ trình	noun				target	before
target.luy-ke	lũy kế	result				actual	before
target.luy-ke-den	lũy kế đến	result				actual	before
target.mong-dat	mong đạt	modal				estimate	before
target.mong-muon	mong muốn	modal				estimate	before
target.muc-tieu	mục tiêu	noun				target	before
target.muc-tieu-chung	mục tiêu chung	noun				target	before
target.muc-tieu-cu-the	mục tiêu cụ thể	noun				target	before
target.muc-tieu-den-nam	mục tiêu đến năm	noun				target	before
target.muc-tieu-la	mục tiêu là	noun				target	before
target.muc-tieu-phan-dau	mục tiêu phấn đấu	noun				target	before
target.muc-tieu-tang-truong	mục tiêu tăng trưởng	noun				target	before
target.muc-tieu-tong-quat	mục tiêu tổng quát	noun				target	before
target.muc-tran	mức trần	noun				target	before
target.nam-toi	năm tới	time				target	before
target.nang-ty-le-len	nâng tỷ lệ lên	verb				target	before
target.neu-tinh	nếu tính	modal				estimate	before
target.nguong-cho-phep	ngưỡng cho phép	noun				target	before
target.nham-dat	nhằm đạt	verb				target	before
target.nham-dat-muc-tieu	nhằm đạt mục tiêu	verb				target	before
target.nham-muc-tieu	nhằm mục tiêu	verb				target	before
target.nham-toi	nhắm tới	verb				target	before
target.nhan-dinh	nhận định	modal				estimate	before
target.nhiem-ky-toi	nhiệm kỳ tới	time				target	before
target.nhu-cau	nhu cầu	noun				target	before
target.nhu-cau-von	nhu cầu vốn	noun				target	before
target.nhung-nam-toi	những năm tới	time				target	before
target.no-luc-dat	nỗ lực đạt	verb				target	before
target.no-tran	nợ trần	noun				target	before
target.phai	phải	modal				target	before
target.phai-co	phải có	modal				target	before
target.phai-dat	phải đạt	modal				target	before
target.phai-giam	phải giảm	modal				target	before
target.phai-tang	phải tăng	modal				target	before
target.phan-dau	phấn đấu	verb				target	before
target.phan-dau-co	phấn đấu có	verb				target	before
target.phan-dau-dat	phấn đấu đạt	verb				target	before
target.phan-dau-den	phấn đấu đến	verb				target	before
target.phan-dau-dua	phấn đấu đưa	verb				target	before
target.phan-dau-giam	phấn đấu giảm	verb				target	before
target.phan-dau-hoan-thanh	phấn đấu hoàn thành	verb				target	before
target.phan-dau-tang	phấn đấu tăng	verb				target	before
target.phan-dau-trong-nam	phấn đấu trong năm	verb				target	before
target.quy-hoach	quy hoạch	verb				target	before
target.quy-hoach-den	quy hoạch đến	verb				target	before
target.quyet-tam	quyết tâm	verb				target	before
target.quyet-tam-dat	quyết tâm đạt	verb				target	before
target.quyet-tam-hoan-thanh	quyết tâm hoàn thành	verb				target	before
target.quyet-tam-phan-dau	quyết tâm phấn đấu	verb				target	before
target.quyet-toan	quyết toán	result				actual	before
target.se	sẽ	modal				target	before
target.se-co	sẽ có	modal				target	before
target.se-con	sẽ còn	modal				target	before
target.se-dat	sẽ đạt	modal				target	before
target.se-duoc	sẽ được	modal				target	before
target.se-giam	sẽ giảm	modal				target	before
target.se-la	sẽ là	modal				target	before
target.se-len	sẽ lên	modal				target	before
target.se-tang	sẽ tăng	modal				target	before
target.so-lieu-thong-ke	số liệu thống kê	result				actual	before
target.tam-nhin	tầm nhìn	noun				target	before
target.tam-nhin-den	tầm nhìn đến	noun				target	before
target.tap-trung-phan-dau	tập trung phấn đấu	verb				target	before
target.theo-bao-cao	theo báo cáo	result				actual	before
target.theo-du-bao	theo dự báo	result				estimate	before
target.theo-ke-hoach	theo kế hoạch	noun				target	before
target.theo-muc-tieu	theo mục tiêu	verb				target	before
target.theo-so-lieu	theo số liệu	result				actual	before
target.theo-thong-ke	theo thống kê	result				actual	before
target.theo-tinh-toan	theo tính toán	result				estimate	before
target.theo-uoc-tinh	theo ước tính	result				estimate	before
target.thuc-chi	thực chi	result				actual	before
target.thuc-dat	thực đạt	result				actual	before
target.thuc-hien-dat	thực hiện đạt	result				actual	before
target.thuc-te	thực tế	result				actual	before
target.thuc-te-dat	thực tế đạt	result				actual	before
target.thuc-thu	thực thu	result				actual	before
target.tien-den	tiến đến	verb				target	before
target.tien-toi	tiến tới	verb				target	before
target.tinh-den	tính đến	result				actual	before
target.tinh-den-het	tính đến hết	result				actual	before
target.tinh-den-nay	tính đến nay	result				actual	before
target.tinh-toan	tính toán	modal				estimate	before
target.toi-day	tới đây	time				target	before
target.toi-nam	tới năm	time				target	before
target.tran	trần	noun				target	before
target.tren-thuc-te	trên thực tế	result				actual	before
target.trien-vong	triển vọng	modal				estimate	before
target.trong-thoi-gian-toi	trong thời gian tới	time				target	before
target.tu-nay-den	từ nay đến	time				target	before
target.tu-nay-den-nam	từ nay đến năm	time				target	before
target.uoc	ước	result				estimate	before
target.uoc-ca-nam	ước cả năm	result				estimate	before
target.uoc-dat	ước đạt	result				estimate	before
target.uoc-doan	ước đoán	result				estimate	before
target.uoc-het-nam	ước hết năm	result				estimate	before
target.uoc-khoang	ước khoảng	result				estimate	before
target.uoc-thuc-hien	ước thực hiện	result				estimate	before
target.uoc-tinh	ước tính	result				estimate	before
target.uoc-tinh-ca-nam	ước tính cả năm	result				estimate	before
target.vao-nam	vào năm	time				target	before
target.voi-muc-tieu	với mục tiêu	verb				target	before
target.xac-dinh-muc-tieu	xác định mục tiêu	verb				target	before
target.xay-dung-muc-tieu	xây dựng mục tiêu	verb				target	before
target.yeu-cau-dat	yêu cầu đạt	verb				target	before`;
