// Generated from corpus/lexicons/speech-verbs.tsv by `npm run data`. Do not edit.

export const SPEECH_VERBS: string = `speech	forms	type	canonical	valid_from	valid_to	tendency	frame
	bác bỏ	criticise				limitation	that
	băn khoăn	criticise				limitation	that
	báo cáo	report				other	weak
	báo cáo rằng	report				other	that
bat-khoan	băn khoăn rằng	criticise				limitation	that
	bày tỏ	report				other	that
	bày tỏ băn khoăn	criticise				limitation	that
	bày tỏ cảm ơn	praise				achievement	about
	bày tỏ lo ngại	criticise				limitation	that
	bày tỏ quan điểm	judge				other	that
	bày tỏ quan ngại	criticise				limitation	that
	bày tỏ sự vui mừng	praise				achievement	about
	bày tỏ vui mừng	praise				achievement	about
	bày tỏ ý kiến	report				other	that
	biểu dương	praise				achievement	about
	bình luận	judge				other	that
	bổ sung	report				other	weak
	bộc bạch	report				other	that
	bức xúc	criticise				limitation	that
	bức xúc cho biết	criticise				limitation	that
	ca ngợi	praise				achievement	about
	cam đoan	stress				other	that
	cam kết	demand				directive	that
	cảm ơn	praise				achievement	weak
	căn dặn	demand				directive	that
	cảnh báo	criticise				limitation	that
	cảnh báo rằng	criticise				limitation	that
	chất vấn	criticise				limitation	weak
	chỉ đạo	demand				directive	weak
	chỉ ra	stress				other	that
	chỉ ra rằng	stress				other	that
	chỉ rõ	stress				other	that
	chỉ trích	criticise				limitation	that
	chia sẻ	report				other	that
	chia sẻ rằng	report				other	that
	chia sẻ với báo chí	frame				other	any
	cho biết	report				other	that
	cho biết thêm	report				other	that
	cho hay	report				other	that
	cho rằng	judge				other	that
	cho ý kiến chỉ đạo	demand				directive	that
	chúc mừng	praise				achievement	about
	có quan điểm	judge				other	that
	coi	judge				other	that
	công bố	report				other	weak
	cùng quan điểm	judge				other	that
	dặn	demand				directive	that
	dẫn chứng	report				other	that
	dẫn lời	report				other	that
	dẫn ra	report				other	that
	đánh giá	judge				other	that
	đánh giá cao	praise				achievement	about
	đánh giá rằng	judge				other	that
	đáp	report				other	that
	đáp lời	report				other	that
	đặt câu hỏi	criticise				limitation	that
	đặt ra	demand				directive	that
	đặt vấn đề	criticise				limitation	that
	đề nghị	demand				directive	that
	đề nghị rằng	demand				directive	that
	đề ra	demand				directive	that
	đề xuất	demand				directive	that
	định hướng	demand				directive	that
	đôn đốc	demand				directive	that
	đồng quan điểm	judge				other	that
	đồng tình	judge				other	that
	động viên	demand				directive	that
	đồng ý	judge				other	that
	dự báo	judge				other	that
	dự đoán	judge				other	that
	gay gắt|bức xúc nói|thốt lên|nghẹn ngào|phân trần	criticise				limitation	that
	ghi nhận	praise				achievement	act
	ghi nhận, đánh giá cao	praise				achievement	about
	ghi nhận và biểu dương	praise				achievement	about
	giãi bày	report				other	that
	giải thích	report				other	that
	giải thích rằng	report				other	that
	giải trình	report				other	that
	giải trình tại	frame				other	any
	giao	demand				directive	act
	giao nhiệm vụ	demand				directive	act
	gợi ý	demand				directive	that
	góp ý	demand				directive	that
	góp ý tại	frame				other	any
	gửi gắm	demand				directive	that
	hiến kế	demand				directive	that
	hoan nghênh	praise				achievement	about
	hỏi	criticise				limitation	weak
	hồi đáp	report				other	that
	hứa	demand				directive	that
	hy vọng	demand				directive	that
	kể	report				other	that
	kể lại	report				other	that
	kể thêm	report				other	that
	kết luận	stress				other	that
	kết luận chỉ đạo	demand				directive	that
	kết luận rằng	stress				other	that
	kết luận tại	frame				other	any
	kêu	criticise				limitation	weak
	kêu gọi	demand				directive	that
	khái quát	report				other	that
	khẳng định	stress				other	that
	khẳng định rằng	stress				other	that
	khen ngợi	praise				achievement	about
	khiếu nại	criticise				limitation	weak
	khoe	praise				achievement	about
	không đồng tình|không đồng ý|chưa đồng tình	criticise				limitation	that
	khuyến cáo	demand				directive	that
	khuyến nghị	demand				directive	that
	kiến nghị	demand				directive	that
	kỳ vọng	demand				directive	that
	làm rõ	stress				other	that
	lên án	criticise				limitation	weak
	lệnh	demand				directive	weak
	liên quan đến vấn đề này	frame				other	any
lo	thì lo|lo lắng	criticise				limitation	that
	lo ngại	criticise				limitation	that
	lo ngại rằng	criticise				limitation	that
	lời của	frame				other	source
	lưu ý	stress				other	that
	lưu ý rằng	stress				other	that
	lý giải	report				other	that
	mong	demand				directive	that
	mong muốn	demand				directive	that
	mong rằng	demand				directive	that
	nêu	report				other	that
	nêu quan điểm	judge				other	that
	nêu rõ	report				other	that
	nêu thực tế	criticise				limitation	that
	nêu thực trạng	criticise				limitation	that
	nêu ý kiến	report				other	that
	nghĩ	judge				other	that
	nghi ngờ	criticise				limitation	weak
	nghĩ rằng	judge				other	that
	nhắc	stress				directive	that
	nhắc lại	stress				other	that
	nhắc nhở	demand				directive	that
	nhận định	judge				other	that
	nhận định rằng	judge				other	that
	nhận khuyết điểm	criticise				limitation	that
	nhận lỗi	criticise				limitation	that
	nhấn mạnh	stress				other	that
	nhấn mạnh rằng	stress				other	that
	nhận trách nhiệm	criticise				limitation	that
	nhận xét	judge				other	that
	nhận xét rằng	judge				other	that
	nhất trí	judge				other	that
	nhìn nhận	judge				other	that
	như lời	frame				other	source
	nói	report				other	that
	nói rằng	report				other	that
	nói rõ	stress				other	that
	nói thêm	report				other	that
noi-them-vao	thêm vào|góp lời	report				other	that
	nói tiếp	report				other	that
	nói với báo chí	frame				other	any
	phản ánh	criticise				limitation	that
	phản ánh rằng	criticise				limitation	that
	phán đoán	judge				other	that
	phản đối	criticise				limitation	weak
	phản hồi	report				other	that
	phấn khởi cho biết	praise				achievement	about
	phàn nàn	criticise				limitation	that
	phân tích	report				other	that
	phát biểu	report				other	weak
	phát biểu chỉ đạo	demand				directive	weak
	phát biểu rằng	report				other	that
	phát biểu tại	frame				other	any
	phát biểu với báo chí	frame				other	any
	phê bình	criticise				limitation	that
	phỏng đoán	judge				other	that
	phủ nhận	criticise				limitation	that
	quả quyết	stress				other	that
	quan điểm của	frame				other	source
	quan ngại	criticise				limitation	that
	quan niệm	judge				other	that
	quán triệt	demand				directive	weak
	quyết định	demand				directive	weak
	ra lệnh	demand				directive	weak
	tái khẳng định	stress				other	that
	tâm sự	report				other	that
	tán đồng	judge				other	that
	tán thành	judge				other	weak
	tha thiết đề nghị	demand				directive	that
	tham luận tại	frame				other	any
	tham mưu	demand				directive	weak
	than	criticise				limitation	that
	than phiền	criticise				limitation	that
	thẳng thắn chỉ ra	criticise				limitation	that
	thẳng thắn nhìn nhận	criticise				limitation	that
	thẳng thắn thừa nhận	criticise				limitation	that
	thảo luận tại	frame				other	any
	thể hiện quyết tâm	stress				other	that
	theo	frame				other	source
	theo bà	frame				other	back
	theo báo cáo của|theo báo cáo do|theo báo cáo từ|theo báo cáo|theo thông báo của|theo kết luận của|theo tờ trình của|theo thông tin của	frame				other	source
	theo đánh giá của	frame				other	source
	theo đồng chí	frame				other	back
	theo kết luận	frame				other	source
	theo lời	frame				other	source
	theo nhận định của	frame				other	source
	theo ông	frame				other	back
	theo phản ánh của	frame				other	source
	theo quan điểm của	frame				other	source
	theo số liệu của	frame				other	source
	theo thống kê của	frame				other	source
	theo thông tin từ	frame				other	source
	thở dài	criticise				limitation	that
	thổ lộ	report				other	that
	thông báo	report				other	weak
	thống nhất	demand				directive	weak
	thông tin	report				other	that
	thừa nhận	criticise				limitation	that
	thừa nhận rằng	criticise				limitation	that
	thúc giục	demand				directive	that
	thuyết minh	report				other	weak
	tiếc nuối	criticise				limitation	that
	tiếp lời	report				other	that
	tiết lộ	report				other	that
	tin rằng	judge				other	that
	tin tưởng	judge				other	that
	tố	criticise				limitation	weak
	tố cáo	criticise				limitation	weak
	tỏ ra lo lắng	criticise				limitation	that
	tóm lược	report				other	that
	trả lời	report				other	weak
	trả lời báo chí	frame				other	any
	trả lời chất vấn	frame				other	any
	trả lời phỏng vấn	frame				other	any
	trả lời rằng	report				other	that
	trần tình	report				other	that
	trăn trở	criticise				limitation	that
	trao đổi	report				other	weak
	trao đổi với phóng viên	frame				other	any
	trao đổi với PV	frame				other	any
	tri ân	praise				achievement	weak
	trích dẫn	report				other	weak
	trình bày	report				other	weak
	trình bày báo cáo	report				other	weak
	trong khi đó, ông	frame				other	any
	truy	criticise				limitation	weak
	truy tiếp|truy vấn|hỏi vặn|hỏi lại	criticise				limitation	that
	tự phê bình	criticise				limitation	that
	tuyên bố	report				other	that
	tuyên dương	praise				achievement	weak
	ủng hộ	judge				other	weak
	vận động	demand				directive	weak
	về phía mình	frame				other	any
	về vấn đề này	frame				other	any
	viết	report				other	weak
	viết rằng	report				other	that
	xác nhận	report				other	that
	xem	judge				other	weak
	xin lỗi	criticise				limitation	weak
	xin trả lời|xin phép	report				other	that
	xót xa	criticise				limitation	that
	ý kiến của	frame				other	source
	yêu cầu	demand				directive	that
	yêu cầu rằng	demand				directive	that`;
