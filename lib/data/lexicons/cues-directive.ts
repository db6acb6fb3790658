// Generated from corpus/lexicons/cues-directive.tsv by `npm run data`. Do not edit.

export const CUES_DIRECTIVE: string = `cue	forms	type	canonical	valid_from	valid_to	weight	negated
	bài học rút ra	rule				weak	same
	báo cáo Chính phủ	task				medium	same
	báo cáo kết quả	task				medium	same
	báo cáo Thủ tướng	task				medium	same
	bắt buộc	rule				weak	same
	buộc phải	demand				medium	same
	các giải pháp	plan				weak	same
	cấm	rule				weak	same
	cam kết	plan				weak	same
	cần	demand				medium	same
	cần chủ động	demand				strong	same
	cần chú trọng	demand				strong	same
	cần có	demand				strong	same
	cần đẩy mạnh	demand				strong	same
	cần được	demand				medium	same
	cần khẩn trương	demand				strong	same
	cần làm rõ	demand				strong	same
	cần nghiên cứu	demand				strong	same
	cần nhanh chóng	demand				strong	same
	cần phải	demand				strong	same
	cần quan tâm	demand				strong	same
	cần rà soát	demand				strong	same
	cần sớm	demand				strong	same
	cần tăng cường	demand				strong	same
	cần tập trung	demand				strong	same
	cần thiết phải	demand				strong	same
	cần thực hiện	demand				strong	same
	cần tiếp tục	demand				strong	same
	cần xem xét	demand				strong	same
	chậm nhất	rule				weak	same
	chậm nhất là	rule				weak	same
	chấn chỉnh	task				medium	same
	chấp hành nghiêm	task				medium	same
	chỉ đạo	demand				medium	same
	chỉ đạo các	demand				strong	same
	chỉ thị	demand				medium	same
	chỉ tiêu đến năm	plan				medium	same
	chịu trách nhiệm	rule				weak	same
	chủ động	task				weak	same
	chủ động phối hợp	task				medium	same
	chủ động tham mưu	task				medium	same
	chú trọng	task				weak	same
	có biện pháp	task				weak	same
	có giải pháp	task				weak	same
	có kế hoạch	task				weak	same
	đã chỉ đạo	demand				weak	same
	đã đề nghị	demand				medium	same
	đã yêu cầu	demand				weak	same
	đặc biệt lưu ý	demand				strong	same
	đặt ra yêu cầu	rule				weak	same
	đẩy mạnh	task				medium	same
	đẩy nhanh	task				strong	same
	đẩy nhanh tiến độ	task				strong	same
ddawtj-mucj-tieeu	đặt mục tiêu	plan				strong	same
ddooir-mowis-manhj-mex	đổi mới mạnh mẽ	task				medium	same
	để đạt mục tiêu	plan				medium	same
	để hoàn thành	plan				medium	same
	đề nghị	demand				strong	same
	đề nghị các	demand				strong	same
	đề ra mục tiêu	plan				strong	same
	để thực hiện mục tiêu	plan				medium	same
	đề xuất	demand				medium	same
	định hướng	plan				weak	same
	đổi mới phương thức	task				medium	same
	đôn đốc	demand				weak	same
	dự kiến	plan				weak	same
	dự kiến sẽ	plan				weak	same
	dự thảo quy định	rule				weak	same
	được giao nhiệm vụ	demand				strong	same
	được phép	rule				weak	same
	dứt khoát phải	demand				strong	same
	gắn trách nhiệm	task				medium	same
	giai đoạn tới	plan				medium	same
	giải pháp chủ yếu	plan				medium	same
	giải pháp đồng bộ	plan				medium	same
	giải pháp là	rule				weak	same
	giải pháp trọng tâm	plan				medium	same
	giao	demand				weak	same
	giao Bộ	demand				medium	same
	giao các	demand				strong	same
	giao cho	demand				medium	same
	giao Sở	demand				strong	same
	giao UBND	demand				strong	same
	hạn cuối	rule				weak	same
	hoàn thành trước ngày	task				medium	same
	hoàn thiện cơ chế	task				medium	same
	hoàn thiện thể chế	task				medium	same
	hứa	plan				weak	same
	hứa sẽ	plan				medium	same
	hướng đến	plan				weak	same
	hướng tới	plan				weak	same
	hy vọng	plan				weak	same
	kế hoạch đến năm	plan				medium	same
	kêu gọi	demand				medium	same
	khắc phục hạn chế	task				medium	same
	khắc phục ngay	task				medium	same
	khắc phục triệt để	task				medium	same
	khẩn trương	task				strong	same
	khẩn trương hoàn thành	task				medium	same
	khẩn trương rà soát	task				medium	same
	khẩn trương triển khai	task				medium	same
	khẳng định sẽ	plan				medium	same
	khâu đột phá	plan				medium	same
	không để xảy ra	demand				strong	same
	không được	rule				weak	same
	không được để	demand				strong	same
	không được phép	rule				weak	same
	kiểm điểm trách nhiệm	task				medium	same
	kiểm tra, giám sát	task				weak	same
	kiến nghị	demand				medium	same
	kiến nghị Chính phủ	demand				strong	same
	kiến nghị Quốc hội	demand				strong	same
	kiến nghị với	demand				strong	same
	kiên quyết không	demand				strong	same
	kiên quyết xử lý	task				medium	same
	kịp thời chấn chỉnh	task				medium	same
	kỳ vọng	plan				weak	same
	làm rõ trách nhiệm	task				medium	same
	làm sao để	rule				weak	same
	làm thế nào để	rule				weak	same
	lộ trình	plan				medium	same
	lưu ý	demand				strong	same
	mong muốn	plan				strong	same
	mong rằng	plan				strong	same
	một số giải pháp	plan				weak	same
	mục tiêu	plan				weak	same
	mục tiêu đến năm	plan				medium	same
	muốn làm được	rule				weak	same
	muộn nhất	rule				weak	same
	muốn vậy	rule				weak	same
	năm tới	plan				weak	same
	nâng cao chất lượng	task				medium	same
	nâng cao hiệu quả	task				medium	same
	nâng cao năng lực	task				medium	same
	nâng cao nhận thức	task				medium	same
	nâng cao trách nhiệm	task				medium	same
	nâng cao vai trò	task				medium	same
	nên	demand				medium	same
	nên có	demand				weak	same
	nghiêm cấm	demand				medium	same
	người đứng đầu phải	rule				weak	same
	nhắc lại yêu cầu	demand				strong	same
	nhắc nhở	demand				weak	same
	nhằm	plan				weak	same
	nhằm bảo đảm	plan				weak	same
	nhằm đẩy mạnh	plan				weak	same
	nhằm khắc phục	plan				weak	same
	nhằm nâng cao	plan				weak	same
	nhằm tạo	plan				weak	same
	nhất thiết phải	demand				strong	same
	nhiệm kỳ tới	plan				medium	same
	nhiệm vụ chủ yếu	plan				medium	same
	nhiệm vụ, giải pháp	plan				strong	same
	nhiệm vụ thời gian tới	plan				medium	same
	nhiệm vụ trọng tâm	plan				medium	same
	nhiệm vụ và giải pháp	plan				strong	same
	nhóm giải pháp	plan				medium	same
	những tháng cuối năm	plan				medium	same
	phải	demand				medium	same
	phải báo cáo	rule				weak	same
	phải bảo đảm	demand				strong	same
	phải bồi thường	rule				weak	same
	phải chịu trách nhiệm	demand				strong	same
	phải chủ động	demand				strong	same
	phải có	demand				medium	same
	phải có giải pháp	demand				strong	same
	phải coi	demand				strong	same
	phải đảm bảo	demand				strong	same
	phải đáp ứng	rule				weak	same
	phải đẩy mạnh	demand				strong	same
	phải được	demand				medium	same
	phải khẩn trương	demand				strong	same
	phải kiên quyết	demand				strong	same
	phải làm rõ	demand				strong	same
	phải quyết liệt	demand				strong	same
	phải tăng cường	demand				strong	same
	phải tập trung	demand				strong	same
	phải thực hiện nghiêm	demand				strong	same
	phải tiếp tục	demand				strong	same
	phải xác định	demand				strong	same
	phải xử lý nghiêm	demand				strong	same
	phấn đấu	plan				strong	same
	phấn đấu đạt	plan				strong	same
	phấn đấu đến năm	plan				strong	same
	phấn đấu đưa	plan				strong	same
	phấn đấu hoàn thành	plan				strong	same
	phát huy	task				medium	same
	phát huy sức mạnh	task				medium	same
phats-huy-vai-trof	phát huy vai trò	task				medium	same
	phối hợp chặt chẽ	task				medium	same
	phương hướng	plan				medium	same
	phương hướng, nhiệm vụ	plan				strong	same
	quan tâm	task				weak	same
	quan tâm hơn nữa	task				medium	same
	quán triệt	demand				medium	same
	quy định mới	rule				weak	same
	quy trách nhiệm	task				medium	same
	quyết tâm	plan				weak	same
	quyết tâm phấn đấu	plan				medium	same
	quyết tâm sẽ	plan				medium	same
	quyết tâm thực hiện	plan				medium	same
	rà soát	task				weak	same
	rà soát, bổ sung	task				medium	same
	rà soát, sắp xếp	task				medium	same
	sắp tới sẽ	plan				medium	same
	sẽ	plan				weak	same
	sẽ báo cáo	plan				medium	same
	sẽ bị phạt	rule				weak	same
	sẽ bị xử lý	rule				weak	same
	sẽ có	plan				weak	same
	sẽ đề xuất	plan				medium	same
	sẽ được	plan				weak	same
	sẽ kiểm tra	plan				medium	same
	sẽ kiến nghị	plan				medium	same
	sẽ nỗ lực	plan				medium	same
	sẽ phối hợp	plan				medium	same
	sẽ tập trung	plan				strong	same
	sẽ tiếp tục	plan				medium	same
	sẽ tổ chức	plan				weak	same
	sẽ triển khai	plan				medium	same
	sẽ trình	plan				weak	same
	sẽ xem xét	plan				weak	same
	sẽ xử lý	plan				medium	same
	siết chặt	task				medium	same
	siết chặt kỷ cương	task				medium	same
	siết chặt kỷ luật	task				medium	same
	sớm ban hành	task				strong	same
	sớm có giải pháp	task				medium	same
	sớm giải quyết	task				medium	same
	sớm hoàn thành	task				strong	same
	sớm khắc phục	task				strong	same
	sớm triển khai	task				medium	same
	tầm nhìn đến năm	plan				medium	same
	tăng cường	task				medium	same
	tăng cường công tác	task				strong	same
	tăng cường kiểm tra	task				medium	same
	tăng cường kỷ luật, kỷ cương	task				medium	same
	tăng cường quản lý	task				medium	same
	tăng cường thanh tra	task				medium	same
	tạo mọi điều kiện	task				medium	same
	tập trung	task				weak	same
	tập trung chỉ đạo	task				medium	same
	tập trung giải quyết	task				medium	same
	tập trung lãnh đạo	task				medium	same
	tập trung nguồn lực	task				medium	same
	tập trung tháo gỡ	task				medium	same
	tập trung thực hiện	task				medium	same
	tập trung triển khai	task				medium	same
	tập trung vào	task				medium	same
	tháo gỡ khó khăn	task				medium	same
	tháo gỡ vướng mắc	task				medium	same
	theo dự thảo	rule				weak	same
	thời gian tới	plan				strong	same
	thời gian tới cần	plan				strong	same
	thời gian tới sẽ	plan				strong	same
	thời hạn	rule				weak	same
	thực hiện đồng bộ	task				medium	same
	thực hiện nghiêm	task				medium	same
	thực hiện nghiêm túc	task				medium	same
	thực hiện quyết liệt	task				medium	same
	tiếp tục	task				medium	same
	tiếp tục cải thiện	task				medium	same
	tiếp tục chỉ đạo	task				medium	same
	tiếp tục đẩy mạnh	task				strong	same
	tiếp tục đổi mới	task				medium	same
	tiếp tục hoàn thiện	task				medium	same
	tiếp tục nâng cao	task				medium	same
	tiếp tục phát huy	task				medium	same
	tiếp tục phối hợp	task				medium	same
	tiếp tục quan tâm	task				medium	same
	tiếp tục rà soát	task				medium	same
	tiếp tục tăng cường	task				medium	same
	tiếp tục tập trung	task				medium	same
	tiếp tục thực hiện	task				medium	same
	tiếp tục triển khai	task				medium	same
	tổ chức thực hiện	task				weak	same
	tới đây	plan				medium	same
	tới đây sẽ	plan				medium	same
	triển khai đồng bộ	task				medium	same
	triển khai quyết liệt	task				medium	same
	trình Chính phủ	task				medium	same
	trong những tháng cuối năm	plan				medium	same
	trong thời gian tới	plan				strong	same
	trước hết	rule				weak	same
	trước mắt	rule				weak	same
	trước ngày	task				weak	same
	từ nay đến cuối năm	plan				medium	same
	tuyệt đối không	demand				strong	same
	ưu tiên	rule				weak	same
	vấn đề đặt ra là	rule				weak	same
	về lâu dài	rule				weak	same
	xây dựng kế hoạch	task				weak	same
	xây dựng lộ trình	task				medium	same
	xây dựng phương án	task				medium	same
	xem xét trách nhiệm	task				medium	same
	xử lý nghiêm các	task				medium	same
	xử lý nghiêm minh	task				medium	same
	yêu cầu	demand				strong	same
	yêu cầu các	demand				strong	same`;
