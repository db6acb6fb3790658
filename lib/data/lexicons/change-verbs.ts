// Generated from corpus/lexicons/change-verbs.tsv by `npm run data`. Do not edit.

export const CHANGE_VERBS: string = `change	forms	type	canonical	valid_from	valid_to	direction	polarity
	âm	state				level	-
	bãi bỏ	verb				decrease	0
	ban hành	level				level	0
	bằng	level				level	0
	bằng với	state				level	0
	bao gồm	level				level	0
	bắt giữ	level				level	0
	bật tăng	verb				increase	0
	biên độ giảm	noun				decrease	0
	biên độ tăng	noun				increase	0
	biến thành	level				level	0
	bỏ	verb				decrease	0
	bổ sung	verb				increase	0
	bổ sung thêm	verb				increase	0
	bố trí	level				level	0
	bốc hơi	verb				decrease	-
	bội chi	state				level	-
	bội thu	state				level	+
	bồi thường	level				level	0
	bớt	verb				decrease	0
	bùng nổ	verb				increase	0
	bứt phá	verb				increase	0
	cải thiện	verb				increase	0
	cải thiện được	verb				increase	0
	cải thiện thêm	verb				increase	0
	cán đích	level				level	0
	cán mốc	level				level	0
	cao	level				level	0
	cao hơn	comparison				increase	0
	cao hơn hẳn	comparison				increase	0
	cao hơn mức	comparison				increase	0
	cao hơn so với	comparison				increase	0
	cao thêm	verb				increase	0
	cấp	level				level	0
	cấp được	level				level	0
	cấp mới	verb				level	0
	cắt	verb				decrease	0
	cắt bỏ	verb				decrease	0
	cắt giảm	verb				decrease	0
	chạm	level				level	0
	chậm hơn	comparison				decrease	0
	chạm mốc	level				level	0
	chi	level				level	0
	chỉ bằng	level				level	0
	chỉ còn	level				level	0
	chi trả	level				level	0
	chiếm	level				level	0
	chiếm đến	level				level	0
	chiếm gần	level				level	0
	chiếm hơn	level				level	0
	chiếm khoảng	level				level	0
	chiếm phần	level				level	0
	chiếm tới	level				level	0
	chiếm tỷ lệ	level				level	0
	chiếm tỷ trọng	level				level	0
	chiết giảm	verb				decrease	0
	chưa bằng	comparison				decrease	0
	chững	verb				decrease	-
	chững giá	state				level	0
	chững lại	verb				decrease	-
	có	level				level	0
	có giá	level				level	0
	có giá trị	level				level	0
	có lãi	state				level	+
co-laij	co lại	verb				decrease	0
	có thêm	verb				increase	0
	còn	level				level	0
	còn dưới	level				level	0
	còn khoảng	level				level	0
	còn lại	level				level	0
	còn thiếu	state				level	-
	còn tới	level				level	0
	còn trên	level				level	0
	công suất	level				level	0
	cộng thêm	verb				increase	0
	cùng giảm	verb				decrease	0
	cùng tăng	verb				increase	0
	đà giảm	noun				decrease	0
	đà tăng	noun				increase	0
	dài	level				level	0
	dài hơn	comparison				increase	0
	đang ở mức	level				level	0
	dao động	level				level	0
	dao động từ	level				level	0
	đào tạo	level				level	0
	đạt	level				level	+
	đạt bình quân	level				level	+
	đạt con số	level				level	+
	đạt được	level				level	+
	đạt gần	level				level	+
	đạt hơn	level				level	+
	đạt khoảng	level				level	+
	đạt mức	level				level	+
	đạt ngưỡng	level				level	+
	đắt thêm	verb				increase	0
	đạt tới	level				level	+
	đạt tổng	level				level	+
	đạt trên	level				level	+
	đạt tỷ lệ	level				level	+
	đầu tư	level				level	0
	đầu tư thêm	verb				increase	0
	dày	level				level	0
	đẩy lên	level				level	0
	đẩy thêm	verb				increase	0
ddawts-hown	đắt hơn	comparison				increase	0
dduwngs-owr-muwcs	đứng ở mức	level				level	0
	đều giảm	verb				decrease	0
	đều tăng	verb				increase	0
	đi lùi	verb				decrease	-
	đi ngang	state				level	0
	đi xuống	verb				decrease	-
	dôi	comparison				level	0
	dôi dư	comparison				level	0
	đội giá	verb				increase	0
	đội thêm	verb				increase	0
	đội vốn	verb				increase	0
	đón	level				level	0
	độn thêm	verb				increase	0
	đóng góp	level				level	0
	dư	comparison				level	0
	dư ra	comparison				increase	0
	dư thừa	comparison				level	0
	đưa lên	level				level	0
	đưa về	level				level	0
	đứng giá	state				level	0
	dừng lại ở con số	level				level	0
	dừng ở mức	level				level	0
	duy trì ở mức	level				level	0
	gấp	comparison				level	0
	gấp gần	comparison				level	0
	gấp hơn	comparison				level	0
	gấp khoảng	comparison				level	0
	ghi nhận	level				level	0
	giá	level				level	0
	gia tăng	verb				increase	0
	giải ngân	level				level	0
	giải ngân được	level				level	0
	giải quyết	level				level	0
	giảm	verb				decrease	0
	giảm bình quân	verb				decrease	0
	giảm bớt	verb				decrease	0
	giảm còn	level				level	0
	giảm còn lại	level				level	0
	giảm dần	verb				decrease	0
	giảm đến	verb				decrease	0
	giảm đều	verb				decrease	0
	giảm được	verb				decrease	0
	giảm gần	verb				decrease	0
	giảm hơn	verb				decrease	0
	giảm khoảng	verb				decrease	0
	giảm mạnh	verb				decrease	0
	giảm nhanh	verb				decrease	0
	giảm nhẹ	verb				decrease	0
	giảm ròng	verb				decrease	0
	giảm sâu	verb				decrease	0
	giảm thêm	verb				decrease	0
	giảm thiểu	verb				decrease	0
	giảm tới	verb				decrease	0
	giảm trên	verb				decrease	0
	giảm trừ	verb				decrease	0
	giảm trung bình	verb				decrease	0
	giảm từ	level				level	0
	giảm về	level				level	0
	giảm xuống	level				level	0
	giảm xuống còn	level				level	0
	giữ nguyên	state				level	0
	giữ ở mức	level				level	0
	gồm	level				level	0
	gồm có	level				level	0
	hạ	verb				decrease	0
	hạ bớt	verb				decrease	0
	hạ còn	level				level	0
	hạ thấp	verb				decrease	0
	hạ xuống	level				level	0
	hạ xuống còn	level				level	0
	hao hụt	verb				decrease	0
	hẹp hơn	comparison				decrease	0
	hiện có	level				level	0
	hiện còn	level				level	0
	hỗ trợ	level				level	0
	hoàn thành	level				level	+
	hoàn thành được	level				level	+
	hồi phục	verb				increase	+
	hơn	comparison				increase	0
	hụt	state				level	-
	hụt thu	state				level	-
	huy động	level				level	0
	huy động được	level				level	0
	ít hơn	comparison				decrease	0
	ít hơn so với	comparison				decrease	0
	kém	comparison				decrease	0
	kém hơn	comparison				decrease	0
	kéo dài thêm	verb				increase	0
	kéo giảm	verb				decrease	0
	kéo giảm còn	level				level	0
	kéo giảm xuống	level				level	0
	kéo thấp	verb				decrease	0
	kéo xuống	level				level	0
	kết nạp	level				level	0
	kết nạp mới	verb				level	0
	kết nạp thêm	verb				increase	0
	khai thác	level				level	0
	khởi công mới	verb				level	0
	khởi sắc	verb				increase	+
	khởi tố	level				level	0
	không đổi	state				level	0
	không giảm	state				level	0
	không tăng	state				level	0
	không thay đổi	state				level	0
	kiểm tra	level				level	0
	kinh phí	level				level	0
	là	level				level	0
	là khoảng	level				level	0
	lãi	state				level	+
	lạm phát	state				level	-
	lao dốc	verb				decrease	-
	lập thêm	verb				increase	0
	lên	level				level	0
	lên đến	level				level	0
	lên mức	level				level	0
	lên thành	level				level	0
	lên tới	level				level	0
leo	leo thang	verb				increase	0
	leo lên	level				level	0
leo-verb	leo	verb				increase	0
	lỗ	state				level	-
	loại bỏ	verb				decrease	0
	lớn hơn	comparison				increase	0
	lớn hơn so với	comparison				increase	0
	lùi	verb				decrease	-
	mất	verb				level	-
	mất giá	verb				decrease	-
	miễn giảm	verb				decrease	0
	mở rộng thêm	verb				increase	0
	mở thêm	verb				increase	0
	mức giảm	noun				decrease	0
	mức tăng	noun				increase	0
	mức tăng trưởng	noun				increase	0
	muộn hơn	comparison				decrease	0
	nâng	verb				increase	0
	nâng cao	verb				increase	0
	nâng lên	level				level	0
	nâng lên mức	level				level	0
	nâng lên thành	level				level	0
	nâng thêm	verb				increase	0
	nâng tổng số	level				level	0
	nâng tổng số lên	level				level	0
	nâng từ	level				level	0
nawngj	nặng	level				level	0
	ngắn hơn	comparison				decrease	0
	ngang bằng	level				level	0
	ngang với	level				level	0
	nhanh hơn	comparison				increase	0
	nhập khẩu	level				level	0
	nhập siêu	state				level	-
	nhích	verb				increase	0
	nhích lên	level				level	0
	nhích nhẹ	verb				increase	0
	nhích thêm	verb				increase	0
	nhiều hơn	comparison				increase	0
	nhiều hơn so với	comparison				increase	0
	nhỉnh hơn	comparison				increase	0
	nhỉnh thêm	verb				increase	0
	nhịp tăng	noun				increase	0
	nhỏ hơn	comparison				decrease	0
	nợ	state				level	-
	nợ đọng	state				level	-
	nới thêm	verb				increase	0
	nộp	level				level	0
	nộp ngân sách	level				level	0
	ở con số	level				level	0
	ở khoảng	level				level	0
	ở mức	level				level	0
	ở ngưỡng	level				level	0
	ổn định	state				level	0
	phân bổ	level				level	0
	phần giảm	noun				decrease	0
	phần tăng	noun				increase	0
	phát hiện	level				level	0
	phát sinh thêm	verb				increase	0
	phát triển mới	verb				level	0
	phát triển thêm	verb				level	0
	phê duyệt	level				level	0
	phình	verb				increase	0
	phình to	verb				increase	0
	phục hồi	verb				increase	+
	phục vụ	level				level	0
	quy mô	level				level	0
	rẻ hơn	comparison				decrease	0
	rơi	verb				decrease	-
	rơi xuống	level				level	0
	rộng	level				level	0
	rộng hơn	comparison				increase	0
	rộng thêm	verb				increase	0
	rớt	verb				decrease	-
	rớt hạng	verb				decrease	-
	rớt xuống	level				level	0
	rút bớt	verb				decrease	0
	rút còn	level				level	0
	rút ngắn	verb				decrease	0
	rút ngắn còn	level				level	0
	rút xuống còn	level				level	0
	sản xuất	level				level	0
	sáp nhập còn	level				level	0
	sâu	level				level	0
	số giảm	noun				decrease	0
	số tăng	noun				increase	0
	sớm hơn	comparison				increase	0
	sức chứa	level				level	0
	sụt	verb				decrease	-
	sụt còn	level				level	0
	sụt giảm	verb				decrease	-
	sụt mạnh	verb				decrease	-
	suy giảm	verb				decrease	0
	suy thoái	verb				decrease	-
	tăng	verb				increase	0
	tăng bình quân	verb				increase	0
	tăng cao	verb				increase	0
	tăng chóng mặt	verb				increase	0
	tăng dần	verb				increase	0
	tăng đến	verb				increase	0
	tăng đến mức	level				level	0
	tăng đều	verb				increase	0
	tăng đột biến	verb				increase	0
	tăng được	verb				increase	0
	tăng gần	verb				increase	0
	tăng hơn	verb				increase	0
	tăng khá	verb				increase	0
	tăng khoảng	verb				increase	0
	tăng lên	level				level	0
	tăng lên còn	level				level	0
	tăng lên đến	level				level	0
	tăng lên mức	level				level	0
	tăng lên tới	level				level	0
	tăng mạnh	verb				increase	0
	tăng nhanh	verb				increase	0
	tăng nhẹ	verb				increase	0
	tăng phi mã	verb				increase	0
	tăng ròng	verb				increase	0
	tăng thêm	verb				increase	0
	tăng tới	verb				increase	0
	tăng trên	verb				increase	0
	tăng trung bình	verb				increase	0
	tăng trưởng	verb				increase	0
	tăng trưởng âm	state				level	-
	tăng trưởng đạt	level				level	0
	tăng trưởng dương	level				level	0
	tăng từ	level				level	0
	tăng vọt	verb				increase	0
	tạo	level				level	0
	tạo ra	level				level	0
tawngj	tặng	level				level	0
	teo	verb				decrease	0
	thâm hụt	state				level	-
	thặng dư	state				level	+
	thành	level				level	0
	thành lập mới	verb				level	0
	thành lập thêm	verb				increase	0
	thanh tra	level				level	0
	thấp hơn	comparison				decrease	0
	thấp hơn mức	comparison				decrease	0
	thấp hơn so với	comparison				decrease	0
	thất thoát	state				level	-
	thất thu	state				level	-
	thêm	verb				increase	0
	thi hành	level				level	0
	thiệt hại	level				level	0
	thiếu	state				level	-
	thiếu hụt	state				level	-
	thu	level				level	0
	thu được	level				level	0
	thu gọn còn	level				level	0
	thu hẹp	verb				decrease	0
	thu hồi	level				level	0
	thu hút	level				level	0
	thu hút được	level				level	0
	thu thêm	verb				increase	0
	thừa	comparison				level	0
thua-comparison	thua	comparison				level	0
	thua kém	comparison				decrease	0
	thua lỗ	state				level	-
	thực hiện	level				level	+
	thực hiện được	level				level	+
	thuyên giảm	verb				decrease	0
	tiến thêm	verb				increase	0
	tiếp	level				level	0
	tiếp nhận	level				level	0
	tiếp tục giảm	verb				decrease	0
	tiếp tục tăng	verb				increase	0
	tiết giảm	verb				decrease	0
	tiết kiệm	verb				decrease	0
	tinh giảm	verb				decrease	0
	tinh giản	verb				decrease	0
	tổ chức	level				level	0
	tốc độ giảm	noun				decrease	0
	tốc độ tăng	noun				increase	0
	tốc độ tăng trưởng	noun				increase	0
	tổng cộng	level				level	0
	tổng giá trị	level				level	0
	tổng mức đầu tư	level				level	0
	tổng số	level				level	0
	tổng trị giá	level				level	0
	tổng vốn	level				level	0
	trao	level				level	0
	trao tặng	level				level	0
	trị giá	level				level	0
	triển khai	level				level	0
	trở thành	level				level	0
	trội hơn	comparison				increase	0
	trồng	level				level	0
	trồng được	level				level	0
	trượt	verb				decrease	-
	trượt giá	verb				decrease	-
	từ	level				level	0
	tương đương	level				level	0
	tương ứng	level				level	0
	tụt	verb				decrease	-
	tụt bậc	verb				decrease	-
	tụt còn	level				level	0
	tụt hạng	verb				decrease	-
	tụt xuống	verb				decrease	-
	tuyển mới	verb				level	0
	tỷ lệ giảm	noun				decrease	0
	tỷ lệ tăng	noun				increase	0
	vẫn còn	level				level	0
	về còn	level				level	0
	về mức	level				level	0
	với diện tích	level				level	0
	với giá	level				level	0
	với kinh phí	level				level	0
	với số vốn	level				level	0
	với tổng vốn	level				level	0
	với trị giá	level				level	0
	vọt	verb				increase	0
	vọt lên	level				level	0
	vươn lên	level				level	0
	vượt	excess				increase	+
	vượt chỉ tiêu	comparison				increase	+
	vượt chỉ tiêu đề ra	comparison				increase	+
	vượt chỉ tiêu giao	comparison				increase	+
	vượt định mức	comparison				increase	+
	vượt dự toán	comparison				increase	+
	vượt kế hoạch	comparison				increase	+
	vượt mốc	level				level	0
	vượt mục tiêu	comparison				increase	+
	vượt ngưỡng	level				level	0
	vượt so với kế hoạch	comparison				increase	+
	vượt thu	comparison				increase	+
	vượt tiến độ	comparison				increase	+
	vượt trội	comparison				increase	0
	xây dựng	level				level	0
	xây mới	level				level	0
	xây thêm	verb				increase	0
	xét xử	level				level	0
	xóa	verb				decrease	0
	xóa được	verb				decrease	0
	xoay quanh	level				level	0
	xử lý	level				level	0
	xuất khẩu	level				level	0
	xuất siêu	state				level	+
	xuống	level				level	0
	xuống còn	level				level	0
	xuống dưới	level				level	0
	xuống mức	level				level	0`;
