// Generated from corpus/lexicons/cues-limitation.tsv by `npm run data`. Do not edit.

export const CUES_LIMITATION: string = `cue	forms	type	canonical	valid_from	valid_to	weight	negated
	ách tắc	delay				strong	achievement
	ảnh hưởng đến uy tín	difficulty				medium	achievement
	ảnh hưởng nghiêm trọng	difficulty				medium	achievement
	ảnh hưởng tiêu cực	difficulty				medium	achievement
	ảnh hưởng xấu	difficulty				medium	achievement
	áp lực lớn	difficulty				weak	achievement
	băn khoăn	criticism				medium	same
	bằng giả	violation				medium	same
	bao che	violation				medium	same
	báo động	difficulty				weak	achievement
	bạo lực	difficulty				weak	achievement
	bảo thủ	cause				medium	same
	bấp bênh	lack				medium	achievement
	bất bình	difficulty				medium	achievement
	bất cập	shortcoming				medium	achievement
	bất chấp	difficulty				medium	achievement
	bất hợp lý	unmet				strong	achievement
	bất lực	difficulty				medium	achievement
	bắt nguồn từ	cause				medium	same
	bất ổn	difficulty				medium	achievement
	bế tắc	criticism				medium	same
	bệnh hình thức	lack				medium	achievement
	bệnh thành tích	lack				medium	achievement
	bị ảnh hưởng	difficulty				medium	achievement
	bị bắt	violation				weak	same
	bị bắt tạm giam	violation				strong	same
	bị bỏ hoang	difficulty				medium	achievement
	bị cách chức	violation				strong	same
	bị cảnh cáo	difficulty				medium	achievement
	bị cáo buộc	difficulty				medium	achievement
	bị chậm tiến độ	delay				strong	achievement
	bị cưỡng chế	difficulty				medium	achievement
	bị đình chỉ	violation				medium	same
	bị đình trệ	delay				strong	achievement
	bị động	lack				medium	achievement
	bị hư hỏng	difficulty				medium	achievement
	bị kết án	difficulty				medium	achievement
	bị khai trừ	difficulty				medium	achievement
	bị khiển trách	difficulty				medium	achievement
	bị khởi tố	violation				strong	same
	bị kiểm điểm	violation				strong	same
	bị kỷ luật	violation				strong	same
	bị lấn chiếm	difficulty				medium	achievement
	bị ngập	difficulty				medium	achievement
	bị nghiêm cấm	difficulty				medium	achievement
	bị nhắc nhở	violation				strong	same
	bị phá vỡ	difficulty				medium	achievement
	bị phạt	violation				medium	same
	bị phê bình	violation				strong	same
	bị phê bình nghiêm khắc	criticism				medium	same
	bị sạt lở	difficulty				medium	achievement
	bị thiệt hại	difficulty				medium	achievement
	bị thu hồi	violation				medium	same
	bị tố cáo	difficulty				medium	achievement
	bị tổn thương	difficulty				medium	achievement
	bị trì hoãn	delay				strong	achievement
	bị truy thu	difficulty				medium	achievement
	bị truy tố	violation				strong	same
	bị vướng	difficulty				medium	achievement
	bị xử phạt	violation				medium	same
	biến đổi khí hậu	difficulty				weak	achievement
	bỏ dở	delay				strong	achievement
	bỏ hoang	criticism				medium	same
	bỏ không	criticism				medium	same
	bỏ lọt	cause				medium	same
	bộ máy cồng kềnh	lack				medium	achievement
	bổ nhiệm người nhà	violation				strong	same
	bổ nhiệm sai	violation				strong	same
	bổ nhiệm thần tốc	violation				strong	same
	bỏ sót	cause				medium	same
	bộc lộ bất cập	shortcoming				strong	achievement
	bộc lộ hạn chế	shortcoming				strong	achievement
	bộc lộ nhiều hạn chế	shortcoming				strong	achievement
	bộc lộ những hạn chế	shortcoming				strong	achievement
	bội chi	lack				weak	achievement
	bức xúc	difficulty				weak	achievement
	bức xúc trong dư luận	difficulty				medium	achievement
	bức xúc trong nhân dân	difficulty				medium	achievement
	bưng bít	violation				strong	same
	buôn lậu	violation				weak	same
	buông lỏng	lack				strong	achievement
	buông lỏng lãnh đạo	lack				medium	achievement
	buông lỏng quản lý	lack				strong	achievement
	cách chức	violation				weak	same
	cản trở	difficulty				medium	achievement
	cầu cứu	criticism				medium	same
	chậm	delay				medium	achievement
	chậm bàn giao	delay				strong	achievement
	chậm bàn giao mặt bằng	delay				strong	achievement
	chậm ban hành	delay				strong	achievement
	chậm báo cáo	delay				strong	achievement
	chậm chạp	delay				strong	achievement
	chậm chi trả	delay				strong	achievement
	chậm chuyển biến	unmet				strong	achievement
	chậm cổ phần hóa	delay				strong	achievement
	chậm đổi mới	delay				strong	achievement
	chậm được ban hành	delay				strong	achievement
	chậm được giải quyết	delay				strong	achievement
	chậm được khắc phục	delay				strong	achievement
	chậm được sửa đổi	delay				strong	achievement
	chậm được triển khai	delay				strong	achievement
	chậm giải ngân	delay				strong	achievement
	chậm khắc phục	delay				strong	achievement
	chậm lại	delay				strong	achievement
	chậm nộp	delay				strong	achievement
	chậm phân bổ	delay				strong	achievement
	chậm phát hiện	delay				strong	achievement
	chậm so với kế hoạch	delay				strong	achievement
	chậm so với yêu cầu	delay				strong	achievement
	chậm thanh toán	delay				strong	achievement
	chậm thoái vốn	delay				strong	achievement
	chậm thu hồi	delay				strong	achievement
	chậm tiến độ	delay				strong	achievement
	chậm trễ	delay				strong	achievement
	chậm trễ trong việc	delay				strong	achievement
	chậm xử lý	delay				strong	achievement
	chất lượng chưa cao	unmet				strong	achievement
	chất lượng còn hạn chế	unmet				strong	achievement
	chất lượng thấp	unmet				strong	achievement
	chạy chức	violation				medium	same
	chạy chức, chạy quyền	violation				medium	same
	chây ỳ	violation				strong	same
	chế tài chưa đủ mạnh	cause				medium	same
	chế tài chưa nghiêm	cause				medium	same
	chỉ đạo chưa quyết liệt	cause				strong	same
	chỉ đạo thiếu quyết liệt	cause				medium	same
	chỉ ra hạn chế	criticism				medium	same
	chỉ ra những hạn chế	criticism				medium	same
	chỉ rõ hạn chế	criticism				medium	same
	chỉ rõ những hạn chế	criticism				medium	same
	chỉ trích	criticism				weak	same
	chiếm đoạt	violation				medium	same
	chồng chéo	lack				medium	achievement
	chồng chéo, mâu thuẫn	lack				medium	achievement
	chủ quan	difficulty				medium	achievement
	chủ quan, lơ là	difficulty				medium	achievement
	chưa bàn giao mặt bằng	unmet				strong	achievement
	chưa bảo đảm	unmet				strong	achievement
	chưa bền vững	unmet				strong	achievement
	chưa bố trí	unmet				strong	achievement
	chưa bố trí được vốn	unmet				strong	achievement
	chưa cao	unmet				strong	achievement
	chưa chặt chẽ	unmet				strong	achievement
	chưa chính xác	unmet				strong	achievement
	chưa chủ động	unmet				strong	achievement
	chưa chú trọng	unmet				strong	achievement
	chưa chuyển biến	unmet				strong	achievement
	chưa có chuyển biến	unmet				strong	achievement
	chưa có cơ chế	unmet				strong	achievement
	chưa có cơ sở	unmet				strong	achievement
	chưa có giải pháp	unmet				strong	achievement
	chưa có hiệu lực	unmet				strong	achievement
	chưa có hiệu quả	unmet				strong	achievement
	chưa có hướng dẫn	unmet				strong	achievement
	chưa có mặt bằng	unmet				strong	achievement
	chưa có quy định	unmet				strong	achievement
	chưa coi trọng	unmet				strong	achievement
	chưa công khai	unmet				strong	achievement
	chưa đảm bảo	unmet				strong	achievement
	chưa đáp ứng	unmet				strong	achievement
	chưa đáp ứng được	unmet				strong	achievement
	chưa đáp ứng yêu cầu	unmet				strong	achievement
	chưa đạt	unmet				strong	achievement
	chưa đạt chỉ tiêu	unmet				strong	achievement
	chưa đạt kế hoạch	unmet				strong	achievement
	chưa đạt mục tiêu	unmet				strong	achievement
	chưa đạt yêu cầu	unmet				strong	achievement
	chưa đầy đủ	unmet				strong	achievement
	chưa đến nơi đến chốn	criticism				medium	same
	chưa đều	unmet				strong	achievement
	chưa đi vào cuộc sống	unmet				strong	achievement
	chưa đi vào hoạt động	unmet				strong	achievement
	chưa đi vào thực chất	unmet				strong	achievement
	chưa đồng bộ	unmet				strong	achievement
	chưa đồng đều	unmet				strong	achievement
	chưa đủ	unmet				strong	achievement
	chưa đủ điều kiện	unmet				strong	achievement
	chưa đủ mạnh	unmet				strong	achievement
	chưa đúng	unmet				strong	achievement
	chưa đúng quy định	unmet				strong	achievement
	chưa được cải thiện	unmet				strong	achievement
	chưa được chú trọng	unmet				strong	achievement
	chưa được giải quyết	unmet				strong	achievement
	chưa được khắc phục	unmet				strong	achievement
	chưa được khai thác	unmet				strong	achievement
	chưa được quan tâm	unmet				strong	achievement
	chưa được quan tâm đúng mức	unmet				strong	achievement
	chưa được triển khai	unmet				strong	achievement
	chưa được triển khai đồng bộ	unmet				strong	achievement
	chưa được xử lý	unmet				strong	achievement
	chưa được xử lý dứt điểm	unmet				strong	achievement
	chưa dứt điểm	unmet				strong	achievement
	chưa gắn kết	unmet				strong	achievement
	chưa gắn với	unmet				strong	achievement
	chưa giải ngân	unmet				strong	achievement
	chưa giải quyết được	unmet				strong	achievement
	chưa giải quyết dứt điểm	unmet				strong	achievement
	chưa hài lòng	criticism				medium	same
	chưa hấp dẫn	unmet				strong	achievement
	chưa hiệu quả	unmet				strong	achievement
	chưa hoàn thành	unmet				medium	achievement
	chưa hoàn thiện	unmet				strong	achievement
	chưa hợp lý	unmet				strong	achievement
	chưa khả thi	unmet				strong	achievement
	chưa khắc phục được	unmet				strong	achievement
	chưa khai thác hết	unmet				strong	achievement
	chưa kịp thời	unmet				strong	achievement
	chưa làm được	unmet				strong	achievement
	chưa làm hết trách nhiệm	cause				medium	same
	chưa làm tốt	unmet				strong	achievement
	chưa mạnh	unmet				strong	achievement
	chưa minh bạch	unmet				strong	achievement
	chưa nắm chắc	cause				medium	same
	chưa nắm chắc tình hình	unmet				strong	achievement
	chưa ngang tầm	unmet				strong	achievement
	chưa nghiêm	unmet				strong	achievement
	chưa nghiêm túc	unmet				strong	achievement
	chưa nhận thức đầy đủ	cause				medium	same
	chưa nhiều	unmet				strong	achievement
	chưa như kỳ vọng	unmet				strong	achievement
	chưa như mong muốn	unmet				strong	achievement
	chưa ổn	unmet				strong	achievement
	chưa ổn định	unmet				strong	achievement
	chưa phân bổ	unmet				strong	achievement
	chưa phát huy	unmet				strong	achievement
	chưa phát huy được	unmet				strong	achievement
	chưa phát huy hết	unmet				strong	achievement
	chưa phát huy vai trò	unmet				strong	achievement
	chưa phát triển	unmet				strong	achievement
	chưa phù hợp	unmet				strong	achievement
	chưa quan tâm	unmet				strong	achievement
	chưa quy định rõ	unmet				strong	achievement
	chưa quyết liệt	unmet				strong	achievement
	chưa rõ	unmet				medium	achievement
	chưa rõ nét	unmet				strong	achievement
	chưa rõ ràng	unmet				strong	achievement
	chưa sát	unmet				strong	achievement
	chưa sát thực tế	unmet				strong	achievement
	chưa sát với	unmet				strong	achievement
	chưa sâu	unmet				strong	achievement
	chưa tạo được	unmet				strong	achievement
	chưa tham mưu kịp thời	cause				medium	same
	chưa thật sự	unmet				strong	achievement
	chưa thể hiện hết trách nhiệm	cause				medium	same
	chưa theo kịp	unmet				strong	achievement
	chưa thỏa đáng	unmet				strong	achievement
	chưa thống nhất	unmet				strong	achievement
	chưa thông suốt	unmet				strong	achievement
	chưa thu hồi được	unmet				strong	achievement
	chưa thực hiện	unmet				strong	achievement
	chưa thực hiện đúng	unmet				strong	achievement
	chưa thực hiện tốt	unmet				strong	achievement
	chưa thực sự	unmet				strong	achievement
	chưa thường xuyên	unmet				strong	achievement
	chưa thuyết phục	unmet				strong	achievement
	chưa toàn diện	unmet				strong	achievement
	chưa tốt	unmet				strong	achievement
	chưa triển khai	unmet				medium	achievement
	chưa triệt để	unmet				strong	achievement
	chưa tương xứng	unmet				strong	achievement
	chưa tương xứng với tiềm năng	unmet				strong	achievement
	chưa vào cuộc	cause				medium	same
	chưa vững chắc	unmet				strong	achievement
	chưa xử lý	unmet				strong	achievement
	chưa xử lý dứt điểm	unmet				strong	achievement
	chưa xứng với	unmet				strong	achievement
	chưa yên tâm	criticism				medium	same
	chung chung	lack				medium	achievement
	chuyển giá	violation				medium	same
	cơ chế xin cho	cause				medium	same
	có vi phạm	violation				medium	same
	cố ý làm trái	violation				strong	same
	coi thường pháp luật	difficulty				medium	achievement
	còn bất cập	shortcoming				strong	achievement
	còn bị động	lack				medium	achievement
	còn cao so với	unmet				strong	achievement
	còn chậm	delay				strong	achievement
	còn chồng chéo	lack				medium	achievement
	còn chưa	unmet				strong	achievement
	còn chung chung	lack				medium	achievement
	còn có tình trạng	unmet				strong	achievement
	còn để xảy ra	unmet				strong	achievement
	còn hạn chế	shortcoming				strong	achievement
	còn hình thức	lack				medium	achievement
	còn kém	lack				strong	achievement
	còn khó khăn	difficulty				strong	achievement
	còn lỏng lẻo	lack				medium	achievement
	còn lúng túng	lack				strong	achievement
	còn mang tính	unmet				strong	achievement
	còn mang tính hình thức	unmet				strong	achievement
	còn một số bất cập	shortcoming				strong	achievement
	còn một số hạn chế	shortcoming				strong	achievement
	còn nhiều bất cập	shortcoming				strong	achievement
	còn nhiều hạn chế	shortcoming				strong	achievement
	còn nhiều khó khăn	difficulty				strong	achievement
	còn nhiều tồn tại	unmet				strong	achievement
	còn nhiều vấn đề	unmet				strong	achievement
	còn nhiều vướng mắc	shortcoming				strong	achievement
	còn những hạn chế	shortcoming				strong	achievement
	còn nợ	unmet				strong	achievement
	còn phổ biến	unmet				strong	achievement
	còn phụ thuộc	unmet				strong	achievement
	còn phức tạp	lack				medium	achievement
	còn thấp	lack				strong	achievement
	còn thiếu	lack				strong	achievement
	còn tình trạng	unmet				strong	achievement
	còn tồn đọng	unmet				strong	achievement
	còn tồn tại	unmet				strong	achievement
	còn vi phạm	unmet				strong	achievement
	còn vướng	unmet				strong	achievement
	còn vướng mắc	shortcoming				strong	achievement
	còn xảy ra	unmet				strong	achievement
	còn yếu	lack				strong	achievement
	còn yếu kém	shortcoming				strong	achievement
	cồng kềnh	lack				medium	achievement
	công tác phối hợp còn	cause				medium	same
	công tác tham mưu còn	cause				medium	same
cow-chees-xin-cho	cơ chế xin - cho	cause				medium	same
	cửa quyền	violation				strong	same
	đại khái	criticism				medium	same
	dàn trải	lack				medium	achievement
	đáng báo động	difficulty				medium	achievement
	đáng buồn	difficulty				medium	achievement
	dang dở	delay				medium	achievement
	đáng lo	difficulty				medium	achievement
	đáng lo ngại	difficulty				strong	achievement
	đáng tiếc	difficulty				medium	achievement
	đáng trách	criticism				medium	same
	đánh trống bỏ dùi	criticism				medium	same
	đắp chiếu	delay				strong	achievement
	đặt dấu hỏi	criticism				medium	same
	đầu tư dàn trải	lack				medium	achievement
	đầu voi đuôi chuột	criticism				medium	same
	dây dưa	delay				strong	achievement
	day dứt	difficulty				medium	achievement
	đe dọa	difficulty				medium	achievement
	để xảy ra	violation				strong	same
	để xảy ra sai phạm	violation				strong	same
	để xảy ra vi phạm	violation				strong	same
	dịch bệnh	difficulty				weak	achievement
	điểm nghẽn	shortcoming				medium	achievement
	điểm yếu	shortcoming				strong	achievement
	diễn biến phức tạp	lack				medium	achievement
	diễn biến rất phức tạp	lack				medium	achievement
	điêu đứng	criticism				medium	same
	đình trệ	delay				strong	achievement
	do chưa	cause				medium	same
	dở dang	delay				medium	achievement
	do năng lực	cause				medium	same
	do nhận thức	cause				medium	same
	do thiếu	cause				medium	same
	đổ vỡ	difficulty				medium	achievement
	đội giá	delay				strong	achievement
	đối mặt với	difficulty				weak	achievement
	đối phó	criticism				weak	same
	đội vốn	delay				strong	achievement
	dự án treo	delay				medium	achievement
	dư luận bức xúc	difficulty				strong	achievement
	dư luận không tốt	difficulty				medium	achievement
	đùn đẩy	violation				medium	same
	đùn đẩy trách nhiệm	violation				strong	same
	đứng trước khó khăn	difficulty				medium	achievement
	đứng trước thách thức	difficulty				medium	achievement
	dung túng	violation				medium	same
	được mùa mất giá	lack				medium	achievement
	ế ẩm	difficulty				medium	achievement
	eo hẹp	lack				medium	achievement
	gánh nặng	difficulty				medium	achievement
	gặp khó khăn	difficulty				strong	achievement
	gặp nhiều khó khăn	difficulty				strong	achievement
	gặp vướng mắc	shortcoming				strong	achievement
	gây ách tắc	difficulty				medium	achievement
	gây ảnh hưởng	difficulty				medium	achievement
	gây áp lực	difficulty				medium	achievement
	gây bất bình	difficulty				medium	achievement
	gây bất lợi	difficulty				medium	achievement
	gây bức xúc	difficulty				strong	achievement
	gây cản trở	difficulty				medium	achievement
	gây chậm trễ	delay				strong	achievement
	gây chia rẽ	difficulty				medium	achievement
	gây dư luận	difficulty				medium	achievement
	gây hậu quả	difficulty				medium	achievement
	gây hoang mang	difficulty				medium	achievement
	gây khó dễ	difficulty				medium	achievement
	gây khó khăn	difficulty				medium	achievement
	gây lãng phí	lack				medium	achievement
	gây lãng phí lớn	difficulty				medium	achievement
	gây lo ngại	difficulty				medium	achievement
	gây mất an ninh	difficulty				medium	achievement
	gây mất an toàn	difficulty				medium	achievement
	gây mất trật tự	difficulty				medium	achievement
	gây ngập úng	difficulty				medium	achievement
	gây nguy hiểm	difficulty				medium	achievement
	gây nhức nhối	difficulty				medium	achievement
	gây nhũng nhiễu	difficulty				medium	achievement
	gây ô nhiễm	difficulty				medium	achievement
	gây oan sai	difficulty				medium	achievement
	gây phản cảm	difficulty				medium	achievement
	gây phẫn nộ	difficulty				medium	achievement
	gây phiền hà	difficulty				medium	achievement
	gây rối	difficulty				medium	achievement
	gây rối trật tự	difficulty				medium	achievement
	gây sạt lở	difficulty				medium	achievement
	gây tâm lý	difficulty				medium	achievement
	gây thất thoát	lack				medium	achievement
	gây thất thoát tài sản	violation				strong	same
	gây thất thu	difficulty				medium	achievement
	gây thiệt hại	difficulty				medium	achievement
	gây tổn hại	difficulty				medium	achievement
	gây tốn kém	difficulty				medium	achievement
	gây tổn thất	difficulty				medium	achievement
	gây tranh cãi	difficulty				medium	achievement
	gây trở ngại	difficulty				medium	achievement
	gây ùn tắc	difficulty				medium	achievement
	già hóa	lack				medium	achievement
	gia tăng tội phạm	difficulty				medium	achievement
	giải ngân chậm	delay				strong	achievement
	giải ngân thấp	delay				strong	achievement
	giải ngân vốn đầu tư công còn chậm	delay				strong	achievement
	giải phóng mặt bằng chậm	delay				strong	achievement
	giảm sút	lack				strong	achievement
	giảm sút niềm tin	difficulty				medium	achievement
	giảm thu	lack				medium	achievement
	gian lận	violation				medium	same
	gian lận thương mại	violation				medium	same
	hách dịch	violation				strong	same
	hạch sách	difficulty				medium	achievement
	hạn chế	shortcoming				medium	achievement
	hạn chế, bất cập	shortcoming				strong	achievement
	hạn chế, khuyết điểm	shortcoming				medium	achievement
	hạn chế, thiếu sót	shortcoming				strong	achievement
	hạn chế, yếu kém	shortcoming				strong	achievement
	hạn hán	difficulty				weak	achievement
	hạn hẹp	lack				medium	achievement
	hàng giả	violation				weak	same
	hàng loạt sai phạm	violation				strong	same
	hàng nhái	violation				medium	same
	hậu quả nghiêm trọng	difficulty				medium	achievement
	hệ lụy	difficulty				medium	achievement
	hiệu quả chưa cao	unmet				strong	achievement
	hiệu quả không cao	unmet				strong	achievement
	hiệu quả thấp	unmet				strong	achievement
	hình thức	lack				weak	achievement
	hoang mang	difficulty				medium	achievement
	hoang phí	criticism				medium	same
	hối lộ	violation				weak	same
	hư hỏng	lack				weak	achievement
	hụt thu	lack				medium	achievement
	ì ạch	delay				strong	achievement
	kẽ hở	shortcoming				medium	achievement
	kê khai không trung thực	violation				strong	same
	kém	criticism				medium	same
	kém cạnh tranh	unmet				strong	achievement
	kém chất lượng	criticism				strong	same
	kém hấp dẫn	unmet				strong	achievement
	kém hiệu quả	unmet				strong	achievement
	kém khả quan	unmet				strong	achievement
	kém linh hoạt	unmet				strong	achievement
	kém phát triển	unmet				strong	achievement
	kéo dài nhiều năm	delay				strong	achievement
	kéo dài thời gian	delay				strong	achievement
	kẹt xe	difficulty				medium	achievement
	kêu cứu	criticism				medium	same
	kêu trời	criticism				medium	same
	khai thác cát trái phép	violation				strong	same
	khai thác trái phép	violation				strong	same
	khiếu kiện	difficulty				weak	achievement
	khiếu kiện đông người	difficulty				medium	achievement
	khiếu kiện kéo dài	difficulty				medium	achievement
	khiếu nại kéo dài	difficulty				medium	achievement
	khó chấp nhận	criticism				medium	same
	khó khăn	difficulty				strong	achievement
	khó khăn chồng chất	difficulty				medium	achievement
	khó khăn, hạn chế	shortcoming				strong	achievement
	khó khăn, thách thức	difficulty				medium	achievement
	khó khăn, vướng mắc	shortcoming				medium	achievement
	khổ sở	criticism				medium	same
	khoảng cách giàu nghèo	lack				medium	achievement
	khoảng trống pháp lý	shortcoming				strong	achievement
	khởi tố bị can	violation				medium	same
	khốn đốn	criticism				medium	same
	không bền vững	unmet				strong	achievement
	không chấp nhận được	criticism				medium	same
	không còn phù hợp	unmet				strong	achievement
	không dám làm	cause				medium	same
	không đáp ứng được	unmet				strong	achievement
	không đạt	unmet				strong	achievement
	không đạt chỉ tiêu	unmet				strong	achievement
	không đạt kế hoạch	unmet				strong	achievement
	không đạt mục tiêu	unmet				strong	achievement
	không đạt yêu cầu	unmet				strong	achievement
	không đầy đủ	unmet				strong	achievement
	không đồng đều	unmet				strong	achievement
	không đúng đối tượng	violation				strong	same
	không đúng quy định	violation				strong	same
	không đúng quy trình	violation				strong	same
	không đúng tiêu chuẩn	violation				strong	same
	không hài lòng	criticism				medium	same
	không hiệu quả	unmet				strong	achievement
	không hoàn thành	unmet				strong	achievement
	không hoàn thành nhiệm vụ	unmet				strong	achievement
	không hợp lý	unmet				strong	achievement
	không khả thi	unmet				strong	achievement
	không kiểm soát được	cause				medium	same
	không kịp thời	unmet				strong	achievement
	không minh bạch	unmet				strong	achievement
	không như kỳ vọng	unmet				strong	achievement
	không phép	violation				strong	same
	không phù hợp	unmet				medium	achievement
	không rõ ràng	unmet				medium	achievement
	không thành công	criticism				medium	same
	không thể chấp nhận	criticism				medium	same
	không trung thực	violation				strong	same
	khuyết điểm	shortcoming				medium	achievement
	khuyết điểm, vi phạm	shortcoming				strong	achievement
	kìm hãm	difficulty				medium	achievement
	kỷ luật cảnh cáo	violation				strong	same
	kỷ luật khai trừ	violation				strong	same
	kỷ luật khiển trách	violation				strong	same
	là do	cause				weak	same
	lạc hậu	lack				medium	achievement
	làm cho có	criticism				medium	same
	làm chưa tốt	unmet				strong	achievement
	làm giảm niềm tin	difficulty				medium	achievement
	lạm quyền	violation				strong	same
	làm trái	violation				strong	same
	lấn chiếm	violation				medium	same
	lấn chiếm vỉa hè	violation				strong	same
	lan tràn	difficulty				medium	achievement
	lãng phí	lack				medium	achievement
	lãnh đạo, chỉ đạo chưa	cause				medium	same
	lệch	lack				weak	achievement
	lên án	criticism				weak	same
	lỡ hẹn	delay				strong	achievement
	lỗ hổng	shortcoming				medium	achievement
	lơ là	difficulty				medium	achievement
	lo lắng	difficulty				medium	achievement
	lỗ lũy kế	lack				medium	achievement
	lo ngại	difficulty				strong	achievement
	lợi dụng chức vụ	violation				strong	same
	lợi ích nhóm	violation				medium	same
	lỏng lẻo	lack				medium	achievement
	lừa đảo	violation				weak	same
	lúng túng	lack				strong	achievement
	lý do là	cause				weak	same
	mang tính hình thức	lack				medium	achievement
	manh mún	lack				medium	achievement
	manh mún, nhỏ lẻ	lack				medium	achievement
	mất an ninh	difficulty				medium	achievement
	mất an toàn	difficulty				medium	achievement
	mất cân bằng	difficulty				medium	achievement
	mất cân đối	lack				medium	achievement
	mất cơ hội	difficulty				medium	achievement
	mất đất	difficulty				medium	achievement
	mất đoàn kết	difficulty				medium	achievement
	mất đoàn kết nội bộ	difficulty				medium	achievement
	mặt hạn chế	shortcoming				strong	achievement
	mất khả năng	difficulty				medium	achievement
	mất kiểm soát	cause				medium	same
	mất lòng tin	difficulty				medium	achievement
	mất mát	difficulty				medium	achievement
	mất mùa	difficulty				medium	achievement
	mất niềm tin	difficulty				medium	achievement
	mất ổn định	difficulty				medium	achievement
	mất rừng	difficulty				medium	achievement
	mất thời gian	difficulty				medium	achievement
	mặt trái	shortcoming				strong	achievement
	mất trắng	difficulty				medium	achievement
	mất trật tự	difficulty				medium	achievement
	mất uy tín	difficulty				medium	achievement
	mất việc làm	difficulty				medium	achievement
	mất vốn	lack				medium	achievement
	một số hạn chế	shortcoming				strong	achievement
	mức báo động	difficulty				medium	achievement
	mức thấp	lack				medium	achievement
	muôn vàn khó khăn	difficulty				medium	achievement
	năng lực còn hạn chế	cause				strong	same
	năng lực hạn chế	cause				medium	same
	năng lực yếu	cause				medium	same
	nặng về hình thức	lack				medium	achievement
	né tránh	violation				medium	same
	né tránh trách nhiệm	violation				strong	same
	ngang nhiên	difficulty				medium	achievement
	ngập nặng	difficulty				medium	achievement
	ngập úng	difficulty				medium	achievement
	nghi ngại	criticism				medium	same
	nghịch lý	criticism				medium	same
	nghiêm khắc kiểm điểm	criticism				medium	same
	nghiêm khắc phê bình	criticism				medium	same
	nghiêm trọng	criticism				medium	same
	ngoài tầm kiểm soát	cause				medium	same
	ngưng trệ	delay				strong	achievement
	nguy cơ	difficulty				weak	achievement
	nguy cơ cao	difficulty				medium	achievement
	nguy cơ tụt hậu	lack				medium	achievement
	nguyên nhân	cause				weak	same
	nguyên nhân chủ quan	cause				medium	same
	nguyên nhân chủ yếu	cause				weak	same
	nguyên nhân của hạn chế	cause				strong	same
	nguyên nhân của những hạn chế	cause				strong	same
	nguyên nhân dẫn đến	cause				medium	same
	nguyên nhân khách quan	cause				medium	same
	nguyên nhân là do	cause				medium	same
	nhận hối lộ	violation				strong	same
	nhận thức chưa đầy đủ	cause				medium	same
	nhận thức còn hạn chế	cause				strong	same
	nhập siêu	lack				medium	achievement
	nhiều bất cập	shortcoming				strong	achievement
	nhiều lần lỡ hẹn	delay				strong	achievement
	nhiều sai phạm	violation				strong	same
	nhiều tầng nấc	lack				medium	achievement
	nhiều thách thức	difficulty				medium	achievement
	nhìn nhận hạn chế	criticism				medium	same
	nhỏ lẻ	lack				weak	achievement
	nhức nhối	difficulty				medium	achievement
	những hạn chế	shortcoming				strong	achievement
	nhũng nhiễu	difficulty				medium	achievement
	những tồn tại	shortcoming				medium	achievement
	những tồn tại, hạn chế	shortcoming				strong	achievement
	nợ đọng	delay				medium	achievement
	nợ xấu	lack				weak	achievement
	nợ xấu tăng	lack				medium	achievement
	nói không đi đôi với làm	cause				medium	same
	nói nhiều làm ít	cause				medium	same
	nút thắt	shortcoming				medium	achievement
	ở mức thấp	lack				medium	achievement
	ô nhiễm	difficulty				medium	achievement
	ô nhiễm môi trường	difficulty				medium	achievement
	oan sai	difficulty				medium	achievement
	phá rừng	violation				strong	same
	phải đối mặt	difficulty				weak	achievement
	phải kiểm điểm	violation				strong	same
	phải thừa nhận	criticism				medium	same
	phản đối	criticism				weak	same
	phân tán	lack				weak	achievement
	phê bình	criticism				medium	same
	phiền hà	difficulty				medium	achievement
	phối hợp chưa chặt chẽ	cause				strong	same
	phối hợp chưa đồng bộ	cause				medium	same
	phối hợp chưa tốt	cause				medium	same
	phức tạp	lack				weak	achievement
	phức tạp, kéo dài	lack				medium	achievement
	quá chậm	delay				strong	achievement
	quá hạn	delay				medium	achievement
	qua loa	criticism				medium	same
	quá tải	lack				strong	achievement
	quá thấp	lack				medium	achievement
	quan liêu	violation				medium	same
	quan ngại	difficulty				medium	achievement
	quy hoạch treo	delay				medium	achievement
	rào cản	shortcoming				medium	achievement
	rất chậm	delay				strong	achievement
	rất nghiêm trọng	criticism				medium	same
	rất thấp	lack				medium	achievement
	rớt giá	difficulty				medium	achievement
	rủi ro	difficulty				weak	achievement
	rườm rà	lack				medium	achievement
	rút kinh nghiệm	criticism				weak	same
	sa lầy	difficulty				medium	achievement
	sa sút	lack				medium	achievement
	sách nhiễu	difficulty				medium	achievement
	sai đối tượng	violation				strong	same
	sai phạm	violation				medium	same
	sai phạm, khuyết điểm	violation				strong	same
	sai phạm nghiêm trọng	violation				strong	same
	sai phép	violation				strong	same
	sai quy định	violation				strong	same
	sạt lở	difficulty				medium	achievement
	sợ sai	violation				strong	same
	sợ trách nhiệm	violation				strong	same
	sức ép	difficulty				weak	achievement
	sụt giảm	lack				strong	achievement
	suy giảm	lack				medium	achievement
	suy thoái	lack				weak	achievement
	suy thoái đạo đức	violation				strong	same
	suy thoái tư tưởng chính trị	violation				medium	same
	suy thoái về tư tưởng chính trị	violation				medium	same
	tác động tiêu cực	difficulty				medium	achievement
	tai nạn	difficulty				weak	achievement
	tai nạn nghiêm trọng	difficulty				medium	achievement
	tái nghèo	lack				medium	achievement
	tệ hại	criticism				medium	same
	tệ nạn	difficulty				weak	achievement
	tệ nạn xã hội	difficulty				weak	achievement
	thách thức	difficulty				weak	achievement
	thách thức lớn	difficulty				medium	achievement
	thâm hụt	lack				medium	achievement
	tham nhũng	violation				medium	same
	tham nhũng, lãng phí	violation				medium	same
	tham nhũng, tiêu cực	violation				medium	same
	tham nhũng vặt	violation				medium	same
	tham ô	violation				weak	same
	thẳng thắn nhìn nhận	criticism				medium	same
	thấp hơn bình quân	lack				medium	achievement
	thấp hơn cùng kỳ	lack				medium	achievement
	thấp hơn kế hoạch	unmet				strong	achievement
	thấp hơn mức bình quân	lack				medium	achievement
	thấp hơn mục tiêu	unmet				strong	achievement
	thấp hơn so với cùng kỳ	lack				medium	achievement
	thấp hơn so với kế hoạch	unmet				strong	achievement
	thấp nhất cả nước	lack				medium	achievement
	thất bại	criticism				medium	same
	thất thoát	lack				medium	achievement
	thất thoát, lãng phí	lack				medium	achievement
	thất thu	lack				medium	achievement
	thi công chậm	delay				strong	achievement
	thiên tai	difficulty				weak	achievement
	thiệt hại lớn	difficulty				medium	achievement
	thiệt hại nặng	difficulty				medium	achievement
	thiếu	lack				weak	achievement
	thiếu bác sĩ	lack				medium	achievement
	thiếu bền vững	unmet				strong	achievement
	thiếu căn cứ	lack				medium	achievement
	thiếu chặt chẽ	unmet				strong	achievement
	thiếu chế tài	lack				medium	achievement
	thiếu chỉ đạo	lack				medium	achievement
	thiếu chính xác	lack				medium	achievement
	thiếu chủ động	unmet				strong	achievement
	thiếu chuẩn mực	lack				medium	achievement
	thiếu chuyên nghiệp	lack				medium	achievement
	thiếu cơ chế	lack				medium	achievement
	thiếu cơ sở	lack				medium	achievement
	thiếu cơ sở vật chất	lack				medium	achievement
	thiếu công bằng	lack				medium	achievement
	thiếu công khai	lack				medium	achievement
	thiếu dân chủ	lack				medium	achievement
	thiếu đất sản xuất	lack				medium	achievement
	thiếu điểm đỗ	lack				medium	achievement
	thiếu điện	lack				medium	achievement
	thiếu đói	lack				medium	achievement
	thiếu đồng bộ	unmet				strong	achievement
	thiếu giám sát	lack				medium	achievement
	thiếu giáo viên	lack				medium	achievement
	thiếu gương mẫu	lack				medium	achievement
	thiếu hiểu biết	lack				medium	achievement
	thiếu hụt	lack				strong	achievement
	thiếu khả thi	unmet				strong	achievement
	thiếu khách quan	lack				medium	achievement
	thiếu kiểm tra	lack				medium	achievement
	thiếu kiên quyết	lack				medium	achievement
	thiếu kinh nghiệm	lack				medium	achievement
	thiếu kinh phí	lack				medium	achievement
	thiếu kịp thời	unmet				strong	achievement
	thiếu lao động	lack				medium	achievement
	thiếu liên kết	lack				medium	achievement
	thiếu minh bạch	unmet				strong	achievement
	thiếu năng lực	lack				medium	achievement
	thiếu nghiêm túc	unmet				strong	achievement
	thiếu nguồn lực	lack				medium	achievement
	thiếu nhân lực	lack				medium	achievement
	thiếu nhất quán	lack				medium	achievement
	thiếu nước	lack				medium	achievement
	thiếu nước sạch	lack				medium	achievement
	thiếu nước sinh hoạt	lack				medium	achievement
	thiếu ổn định	lack				medium	achievement
	thiếu phối hợp	cause				medium	same
	thiếu phòng học	lack				medium	achievement
	thiếu quy định	lack				medium	achievement
	thiếu quyết liệt	unmet				strong	achievement
	thiếu quyết tâm	lack				medium	achievement
	thiếu rõ ràng	lack				medium	achievement
	thiếu sâu sát	lack				medium	achievement
	thiếu sót	shortcoming				medium	achievement
	thiếu tầm nhìn	lack				medium	achievement
	thiếu thận trọng	lack				medium	achievement
	thiếu thốn	lack				medium	achievement
	thiếu thống nhất	unmet				strong	achievement
	thiếu thông tin	lack				medium	achievement
	thiếu tiền	lack				medium	achievement
	thiếu tinh thần trách nhiệm	lack				medium	achievement
	thiếu tôn trọng	lack				medium	achievement
	thiếu trách nhiệm	lack				strong	achievement
	thiếu trang thiết bị	lack				medium	achievement
	thiếu trình độ	lack				medium	achievement
	thiếu trung thực	lack				medium	achievement
	thiếu và yếu	lack				medium	achievement
	thiếu việc làm	lack				medium	achievement
	thiếu vốn	lack				medium	achievement
	thiếu ý thức	lack				medium	achievement
	thờ ơ	difficulty				medium	achievement
	thua lỗ	lack				strong	achievement
	thừa nhận	criticism				weak	same
	thừa, thiếu cục bộ	lack				medium	achievement
	thực hiện chậm	delay				strong	achievement
thuwaf-thieeus-cucj-booj	thừa thiếu cục bộ	lack				medium	achievement
	tiềm ẩn	lack				medium	achievement
	tiềm ẩn nguy cơ	lack				medium	achievement
	tiềm ẩn nhiều nguy cơ	lack				medium	achievement
	tiến độ chậm	delay				strong	achievement
	tiến độ còn chậm	delay				strong	achievement
	tiến độ rất chậm	delay				strong	achievement
	tiếp tay	violation				medium	same
	tiêu cực	violation				medium	same
	tội phạm gia tăng	difficulty				medium	achievement
	tồi tệ	criticism				medium	same
	tồn đọng	delay				weak	achievement
	tốn kém	difficulty				medium	achievement
	tồn tại, hạn chế	shortcoming				strong	achievement
	tồn tại, vướng mắc	shortcoming				medium	achievement
	tồn tại, yếu kém	shortcoming				strong	achievement
	trách nhiệm chưa cao	cause				medium	same
	trái luật	violation				strong	same
	trái pháp luật	violation				medium	same
	trái phép	violation				medium	same
	trái quy định	violation				medium	same
	trầm trọng	criticism				medium	same
	tràn lan	difficulty				medium	achievement
	trăn trở	difficulty				medium	achievement
	trễ hạn	delay				strong	achievement
	trên nóng dưới lạnh	cause				medium	same
	treo nhiều năm	delay				strong	achievement
	trì hoãn	delay				medium	achievement
	trì trệ	delay				strong	achievement
	trì trệ, bảo thủ	cause				medium	same
	trì trệ kéo dài	lack				medium	achievement
	triển khai chậm	delay				strong	achievement
	trốn thuế	violation				medium	same
	trốn tránh	difficulty				medium	achievement
	trong bối cảnh khó khăn	difficulty				medium	achievement
	trông chờ, ỷ lại	cause				strong	same
	trục lợi	violation				medium	same
	tự chuyển hóa	violation				medium	same
	tự diễn biến	violation				medium	same
	tư tưởng trông chờ, ỷ lại	cause				medium	same
	tử vong	difficulty				weak	achievement
	tụt hậu	lack				medium	achievement
	tỷ lệ nghèo còn cao	lack				medium	achievement
	ùn tắc	difficulty				weak	achievement
	ùn tắc giao thông	difficulty				weak	achievement
	ùn ứ	delay				strong	achievement
	vẫn còn hạn chế	shortcoming				strong	achievement
	vẫn còn một số hạn chế	shortcoming				strong	achievement
	vấn đề nhức nhối	difficulty				medium	achievement
	vào cuộc chưa quyết liệt	cause				medium	same
	vi phạm	violation				medium	same
	vi phạm nghiêm trọng	violation				strong	same
	vi phạm pháp luật	violation				medium	same
	vi phạm rất nghiêm trọng	violation				strong	same
	vô cảm	violation				strong	same
	vừa thừa vừa thiếu	lack				medium	achievement
	vướng giải phóng mặt bằng	delay				strong	achievement
	vướng mắc	shortcoming				medium	achievement
	vướng mặt bằng	delay				strong	achievement
	xả thải trái phép	violation				strong	same
	xâm nhập mặn	difficulty				medium	achievement
	xây dựng không phép	violation				strong	same
	xây dựng trái phép	violation				medium	same
	xử lý chưa nghiêm	cause				medium	same
	xuất phát từ	cause				weak	same
	xuống cấp	lack				strong	achievement
	xuống cấp nghiêm trọng	lack				strong	achievement
	ỷ lại	cause				medium	same
	ý thức chấp hành chưa cao	cause				medium	same
	ý thức chưa cao	cause				medium	same
	yếu	criticism				weak	same
	yếu kém	shortcoming				medium	achievement
	yếu kém kéo dài	shortcoming				strong	achievement
	yếu và thiếu	lack				weak	achievement`;
