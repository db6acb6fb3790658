// Generated from corpus/lexicons/target-cues.tsv by `npm run data`. Do not edit.

export const TARGET_CUES: string = `target	forms	type	canonical	valid_from	valid_to	role	side
	bảo đảm	verb				target	before
	bảo đảm đạt	verb				target	before
	buộc phải đạt	modal				target	before
	cam kết	verb				target	before
	cam kết đạt	verb				target	before
	cần	modal				target	before
	cần có	modal				target	before
	cần đạt	modal				target	before
	cần khoảng	modal				target	before
	cần phải	modal				target	before
	chỉ tiêu	noun				target	before
	chỉ tiêu chủ yếu	noun				target	before
	chỉ tiêu đến năm	noun				target	before
	chỉ tiêu kế hoạch	noun				target	before
	chỉ tiêu phấn đấu	noun				target	before
	chỉ tiêu pháp lệnh	noun				target	before
	có kế hoạch	verb				target	before
	có khả năng	modal				estimate	before
	có khả năng đạt	modal				estimate	before
	có thể	modal				estimate	before
	có thể đạt	modal				estimate	before
	đã có	result				actual	before
	đã đạt	result				actual	before
	đã được	result				actual	before
	đã giải ngân	result				actual	before
	đã giảm	result				actual	before
	đã hoàn thành	result				actual	before
	đã tăng	result				actual	before
	đã thu	result				actual	before
	đã vượt	result				actual	before
	đảm bảo đạt	verb				target	before
	đăng ký	verb				target	before
	đạt	result				actual	before
	đặt chỉ tiêu	verb				target	before
	đặt kế hoạch	verb				target	before
	đặt mục tiêu	verb				target	before
	đặt ra mục tiêu	verb				target	before
	đề ra chỉ tiêu	verb				target	before
	đề ra kế hoạch	verb				target	before
	đề ra mục tiêu	verb				target	before
	đến cuối năm	time				target	before
	đến hết năm	time				target	before
	đến hết nhiệm kỳ	time				target	before
	đến năm	time				target	before
	đến nay đã	result				actual	before
	định hướng đến	noun				target	before
	dự báo	result				estimate	before
	dự báo đạt	result				estimate	before
	dự đoán	modal				estimate	before
	dự kiến	result				estimate	before
	dự kiến cả năm	result				estimate	before
	dự kiến đạt	result				estimate	before
	dự kiến đến	result				estimate	before
	dự kiến khoảng	result				estimate	before
	dự kiến sẽ	result				estimate	before
	dự kiến trong	result				estimate	before
	dự toán	noun				target	before
	dự toán năm	noun				target	before
	đưa ra mục tiêu	verb				target	before
	đưa tổng số	verb				target	before
	đưa tỷ lệ	verb				target	before
	được dự báo	result				estimate	before
	được giao	verb				target	before
	duy trì ở mức	verb				target	before
	ghi nhận	result				actual	before
	giả định	modal				estimate	before
	giai đoạn tới	time				target	before
	giao chỉ tiêu	verb				target	before
	giao dự toán	verb				target	before
	giao kế hoạch	verb				target	before
	giữ ở mức	verb				target	before
	giữ vững	verb				target	before
	hiện đạt	result				actual	before
	hướng đến	verb				target	before
	hướng đến mục tiêu	verb				target	before
	hướng tới	verb				target	before
	hướng tới mục tiêu	verb				target	before
	hy vọng	modal				estimate	before
	hy vọng đạt	modal				estimate	before
	kế hoạch	noun				target	before
	kế hoạch đề ra	noun				target	before
	kế hoạch đến năm	noun				target	before
	kế hoạch giao	noun				target	before
	kế hoạch năm	noun				target	before
	kế hoạch vốn	noun				target	before
	kết quả đạt	result				actual	before
	kết quả là	result				actual	before
	không để thấp hơn	verb				target	before
	kịch bản	noun				target	before
	kịch bản tăng trưởng	noun				target	before
	kiềm chế dưới	verb				target	before
	kiềm chế ở mức	verb				target	before
	kiểm soát dưới	verb				target	before
	kỳ vọng	modal				estimate	before
	kỳ vọng đạt	modal				estimate	before
	lên kế hoạch	verb				target	before
	lộ trình	noun				target	before
	lũy kế	result				actual	before
	lũy kế đến	result				actual	before
	mong đạt	modal				estimate	before
	mong muốn	modal				estimate	before
	mục tiêu	noun				target	before
	mục tiêu chung	noun				target	before
	mục tiêu cụ thể	noun				target	before
	mục tiêu đến năm	noun				target	before
	mục tiêu là	noun				target	before
	mục tiêu phấn đấu	noun				target	before
	mục tiêu tăng trưởng	noun				target	before
	mục tiêu tổng quát	noun				target	before
	mức trần	noun				target	before
	năm tới	time				target	before
	nâng tỷ lệ lên	verb				target	before
	nếu tính	modal				estimate	before
	ngưỡng cho phép	noun				target	before
	nhằm đạt	verb				target	before
	nhằm đạt mục tiêu	verb				target	before
	nhằm mục tiêu	verb				target	before
	nhắm tới	verb				target	before
	nhận định	modal				estimate	before
	nhiệm kỳ tới	time				target	before
	nhu cầu	noun				target	before
	nhu cầu vốn	noun				target	before
	những năm tới	time				target	before
	nỗ lực đạt	verb				target	before
	nợ trần	noun				target	before
	phải	modal				target	before
	phải có	modal				target	before
	phải đạt	modal				target	before
	phải giảm	modal				target	before
	phải tăng	modal				target	before
	phấn đấu	verb				target	before
	phấn đấu có	verb				target	before
	phấn đấu đạt	verb				target	before
	phấn đấu đến	verb				target	before
	phấn đấu đưa	verb				target	before
	phấn đấu giảm	verb				target	before
	phấn đấu hoàn thành	verb				target	before
	phấn đấu tăng	verb				target	before
	phấn đấu trong năm	verb				target	before
	quy hoạch	verb				target	before
	quy hoạch đến	verb				target	before
	quyết tâm	verb				target	before
	quyết tâm đạt	verb				target	before
	quyết tâm hoàn thành	verb				target	before
	quyết tâm phấn đấu	verb				target	before
	quyết toán	result				actual	before
	sẽ	modal				target	before
	sẽ có	modal				target	before
	sẽ còn	modal				target	before
	sẽ đạt	modal				target	before
	sẽ được	modal				target	before
	sẽ giảm	modal				target	before
	sẽ là	modal				target	before
	sẽ lên	modal				target	before
	sẽ tăng	modal				target	before
	số liệu thống kê	result				actual	before
	tầm nhìn	noun				target	before
	tầm nhìn đến	noun				target	before
	tập trung phấn đấu	verb				target	before
	theo báo cáo	result				actual	before
	theo dự báo	result				estimate	before
	theo kế hoạch	noun				target	before
	theo mục tiêu	verb				target	before
	theo số liệu	result				actual	before
	theo thống kê	result				actual	before
	theo tính toán	result				estimate	before
	theo ước tính	result				estimate	before
	thực chi	result				actual	before
	thực đạt	result				actual	before
	thực hiện đạt	result				actual	before
	thực tế	result				actual	before
	thực tế đạt	result				actual	before
	thực thu	result				actual	before
	tiến đến	verb				target	before
	tiến tới	verb				target	before
	tính đến	result				actual	before
	tính đến hết	result				actual	before
	tính đến nay	result				actual	before
	tính toán	modal				estimate	before
	tới đây	time				target	before
	tới năm	time				target	before
	trần	noun				target	before
	trên thực tế	result				actual	before
	triển vọng	modal				estimate	before
	trong thời gian tới	time				target	before
	từ nay đến	time				target	before
	từ nay đến năm	time				target	before
	ước	result				estimate	before
	ước cả năm	result				estimate	before
	ước đạt	result				estimate	before
	ước đoán	result				estimate	before
	ước hết năm	result				estimate	before
	ước khoảng	result				estimate	before
	ước thực hiện	result				estimate	before
	ước tính	result				estimate	before
	ước tính cả năm	result				estimate	before
	vào năm	time				target	before
	với mục tiêu	verb				target	before
	xác định mục tiêu	verb				target	before
	xây dựng mục tiêu	verb				target	before
	yêu cầu đạt	verb				target	before`;
