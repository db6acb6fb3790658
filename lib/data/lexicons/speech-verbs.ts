// Generated from corpus/lexicons/speech-verbs.tsv by `npm run data`. Do not edit.

export const SPEECH_VERBS: string = `id	forms	type	canonical	valid_from	valid_to	tendency	frame
speech.bac-bo	bác bỏ	criticise				limitation	that
speech.ban-khoan	băn khoăn	criticise				limitation	that
speech.bao-cao	báo cáo	report				other	that
speech.bao-cao-rang	báo cáo rằng	report				other	that
speech.bay-to	bày tỏ	report				other	that
speech.bay-to-ban-khoan	bày tỏ băn khoăn	criticise				limitation	that
speech.bay-to-cam-on	bày tỏ cảm ơn	praise				achievement	about
speech.bay-to-lo-ngai	bày tỏ lo ngại	criticise				limitation	that
speech.bay-to-quan-diem	bày tỏ quan điểm	judge				other	that
speech.bay-to-quan-ngai	bày tỏ quan ngại	criticise				limitation	that
speech.bay-to-su-vui-mung	bày tỏ sự vui mừng	praise				achievement	about
speech.bay-to-vui-mung	bày tỏ vui mừng	praise				achievement	about
speech.bay-to-y-kien	bày tỏ ý kiến	report				other	that
speech.bieu-duong	biểu dương	praise				achievement	about
speech.binh-luan	bình luận	judge				other	that
speech.bo-sung	bổ sung	report				other	that
speech.boc-bach	bộc bạch	report				other	that
speech.buc-xuc	bức xúc	criticise				limitation	that
speech.buc-xuc-cho-biet	bức xúc cho biết	criticise				limitation	that
speech.ca-ngoi	ca ngợi	praise				achievement	about
speech.cam-doan	cam đoan	stress				other	that
speech.cam-ket	cam kết	demand				directive	that
speech.cam-on	cảm ơn	praise				achievement	about
speech.can-dan	căn dặn	demand				directive	that
speech.canh-bao	cảnh báo	criticise				limitation	that
speech.canh-bao-rang	cảnh báo rằng	criticise				limitation	that
speech.chat-van	chất vấn	criticise				limitation	that
speech.chi-dao	chỉ đạo	demand				directive	that
speech.chi-ra	chỉ ra	stress				other	that
speech.chi-ra-rang	chỉ ra rằng	stress				other	that
speech.chi-ro	chỉ rõ	stress				other	that
speech.chi-trich	chỉ trích	criticise				limitation	that
speech.chia-se	chia sẻ	report				other	that
speech.chia-se-rang	chia sẻ rằng	report				other	that
speech.chia-se-voi-bao-chi	chia sẻ với báo chí	frame				other	any
speech.cho-biet	cho biết	report				other	that
speech.cho-biet-them	cho biết thêm	report				other	that
speech.cho-hay	cho hay	report				other	that
speech.cho-rang	cho rằng	judge				other	that
speech.cho-y-kien-chi-dao	cho ý kiến chỉ đạo	demand				directive	that
speech.chuc-mung	chúc mừng	praise				achievement	about
speech.co-quan-diem	có quan điểm	judge				other	that
speech.coi	coi	judge				other	that
speech.cong-bo	công bố	report				other	that
speech.cung-quan-diem	cùng quan điểm	judge				other	that
speech.dan	dặn	demand				directive	that
speech.dan-chung	dẫn chứng	report				other	that
speech.dan-loi	dẫn lời	report				other	that
speech.dan-ra	dẫn ra	report				other	that
speech.danh-gia	đánh giá	judge				other	that
speech.danh-gia-cao	đánh giá cao	praise				achievement	about
speech.danh-gia-rang	đánh giá rằng	judge				other	that
speech.dap	đáp	report				other	that
speech.dap-loi	đáp lời	report				other	that
speech.dat-cau-hoi	đặt câu hỏi	criticise				limitation	that
speech.dat-ra	đặt ra	demand				directive	that
speech.dat-van-de	đặt vấn đề	criticise				limitation	that
speech.de-nghi	đề nghị	demand				directive	that
speech.de-nghi-rang	đề nghị rằng	demand				directive	that
speech.de-ra	đề ra	demand				directive	that
speech.de-xuat	đề xuất	demand				directive	that
speech.dinh-huong	định hướng	demand				directive	that
speech.don-doc	đôn đốc	demand				directive	that
speech.dong-quan-diem	đồng quan điểm	judge				other	that
speech.dong-tinh	đồng tình	judge				other	that
speech.dong-vien	động viên	demand				directive	that
speech.dong-y	đồng ý	judge				other	that
speech.du-bao	dự báo	judge				other	that
speech.du-doan	dự đoán	judge				other	that
speech.ghi-nhan	ghi nhận	praise				achievement	about
speech.ghi-nhan-danh-gia-cao	ghi nhận, đánh giá cao	praise				achievement	about
speech.ghi-nhan-va-bieu-duong	ghi nhận và biểu dương	praise				achievement	about
speech.giai-bay	giãi bày	report				other	that
speech.giai-thich	giải thích	report				other	that
speech.giai-thich-rang	giải thích rằng	report				other	that
speech.giai-trinh	giải trình	report				other	that
speech.giai-trinh-tai	giải trình tại	frame				other	any
speech.giao	giao	demand				directive	that
speech.giao-nhiem-vu	giao nhiệm vụ	demand				directive	that
speech.goi-y	gợi ý	demand				directive	that
speech.gop-y	góp ý	demand				directive	that
speech.gop-y-tai	góp ý tại	frame				other	any
speech.gui-gam	gửi gắm	demand				directive	that
speech.hien-ke	hiến kế	demand				directive	that
speech.hoan-nghenh	hoan nghênh	praise				achievement	about
speech.hoi	hỏi	criticise				limitation	that
speech.hoi-dap	hồi đáp	report				other	that
speech.hua	hứa	demand				directive	that
speech.hy-vong	hy vọng	demand				directive	that
speech.ke	kể	report				other	that
speech.ke-lai	kể lại	report				other	that
speech.ke-them	kể thêm	report				other	that
speech.ket-luan	kết luận	stress				other	that
speech.ket-luan-chi-dao	kết luận chỉ đạo	demand				directive	that
speech.ket-luan-rang	kết luận rằng	stress				other	that
speech.ket-luan-tai	kết luận tại	frame				other	any
speech.keu	kêu	criticise				limitation	that
speech.keu-goi	kêu gọi	demand				directive	that
speech.khai-quat	khái quát	report				other	that
speech.khang-dinh	khẳng định	stress				other	that
speech.khang-dinh-rang	khẳng định rằng	stress				other	that
speech.khen-ngoi	khen ngợi	praise				achievement	about
speech.khieu-nai	khiếu nại	criticise				limitation	that
speech.khoe	khoe	praise				achievement	about
speech.khuyen-cao	khuyến cáo	demand				directive	that
speech.khuyen-nghi	khuyến nghị	demand				directive	that
speech.kien-nghi	kiến nghị	demand				directive	that
speech.ky-vong	kỳ vọng	demand				directive	that
speech.lam-ro	làm rõ	stress				other	that
speech.len-an	lên án	criticise				limitation	that
speech.lenh	lệnh	demand				directive	that
speech.lien-quan-den-van-de-nay	liên quan đến vấn đề này	frame				other	any
speech.lo-ngai	lo ngại	criticise				limitation	that
speech.lo-ngai-rang	lo ngại rằng	criticise				limitation	that
speech.loi-cua	lời của	frame				other	any
speech.luu-y	lưu ý	stress				other	that
speech.luu-y-rang	lưu ý rằng	stress				other	that
speech.ly-giai	lý giải	report				other	that
speech.mong	mong	demand				directive	that
speech.mong-muon	mong muốn	demand				directive	that
speech.mong-rang	mong rằng	demand				directive	that
speech.neu	nêu	report				other	that
speech.neu-quan-diem	nêu quan điểm	judge				other	that
speech.neu-ro	nêu rõ	report				other	that
speech.neu-thuc-te	nêu thực tế	criticise				limitation	that
speech.neu-thuc-trang	nêu thực trạng	criticise				limitation	that
speech.neu-y-kien	nêu ý kiến	report				other	that
speech.nghi	nghĩ	judge				other	that
speech.nghi-ngo	nghi ngờ	criticise				limitation	that
speech.nghi-rang	nghĩ rằng	judge				other	that
speech.nhac-lai	nhắc lại	stress				other	that
speech.nhac-nho	nhắc nhở	demand				directive	that
speech.nhan-dinh	nhận định	judge				other	that
speech.nhan-dinh-rang	nhận định rằng	judge				other	that
speech.nhan-khuyet-diem	nhận khuyết điểm	criticise				limitation	that
speech.nhan-loi	nhận lỗi	criticise				limitation	that
speech.nhan-manh	nhấn mạnh	stress				other	that
speech.nhan-manh-rang	nhấn mạnh rằng	stress				other	that
speech.nhan-trach-nhiem	nhận trách nhiệm	criticise				limitation	that
speech.nhan-xet	nhận xét	judge				other	that
speech.nhan-xet-rang	nhận xét rằng	judge				other	that
speech.nhat-tri	nhất trí	judge				other	that
speech.nhin-nhan	nhìn nhận	judge				other	that
speech.nhu-loi	như lời	frame				other	any
speech.noi	nói	report				other	that
speech.noi-rang	nói rằng	report				other	that
speech.noi-ro	nói rõ	stress				other	that
speech.noi-them	nói thêm	report				other	that
speech.noi-tiep	nói tiếp	report				other	that
speech.noi-voi-bao-chi	nói với báo chí	frame				other	any
speech.phan-anh	phản ánh	criticise				limitation	that
speech.phan-anh-rang	phản ánh rằng	criticise				limitation	that
speech.phan-doan	phán đoán	judge				other	that
speech.phan-doi	phản đối	criticise				limitation	that
speech.phan-hoi	phản hồi	report				other	that
speech.phan-khoi-cho-biet	phấn khởi cho biết	praise				achievement	about
speech.phan-nan	phàn nàn	criticise				limitation	that
speech.phan-tich	phân tích	report				other	that
speech.phat-bieu	phát biểu	report				other	that
speech.phat-bieu-chi-dao	phát biểu chỉ đạo	demand				directive	that
speech.phat-bieu-rang	phát biểu rằng	report				other	that
speech.phat-bieu-tai	phát biểu tại	frame				other	any
speech.phat-bieu-voi-bao-chi	phát biểu với báo chí	frame				other	any
speech.phe-binh	phê bình	criticise				limitation	that
speech.phong-doan	phỏng đoán	judge				other	that
speech.phu-nhan	phủ nhận	criticise				limitation	that
speech.qua-quyet	quả quyết	stress				other	that
speech.quan-diem-cua	quan điểm của	frame				other	any
speech.quan-ngai	quan ngại	criticise				limitation	that
speech.quan-niem	quan niệm	judge				other	that
speech.quan-triet	quán triệt	demand				directive	that
speech.quyet-dinh	quyết định	demand				directive	that
speech.ra-lenh	ra lệnh	demand				directive	that
speech.tai-khang-dinh	tái khẳng định	stress				other	that
speech.tam-su	tâm sự	report				other	that
speech.tan-dong	tán đồng	judge				other	that
speech.tan-thanh	tán thành	judge				other	that
speech.tha-thiet-de-nghi	tha thiết đề nghị	demand				directive	that
speech.tham-luan-tai	tham luận tại	frame				other	any
speech.tham-muu	tham mưu	demand				directive	that
speech.than	than	criticise				limitation	that
speech.than-phien	than phiền	criticise				limitation	that
speech.thang-than-chi-ra	thẳng thắn chỉ ra	criticise				limitation	that
speech.thang-than-nhin-nhan	thẳng thắn nhìn nhận	criticise				limitation	that
speech.thang-than-thua-nhan	thẳng thắn thừa nhận	criticise				limitation	that
speech.thao-luan-tai	thảo luận tại	frame				other	any
speech.the-hien-quyet-tam	thể hiện quyết tâm	stress				other	that
speech.theo	theo	frame				other	any
speech.theo-ba	theo bà	frame				other	any
speech.theo-bao-cao-cua	theo báo cáo của	frame				other	any
speech.theo-danh-gia-cua	theo đánh giá của	frame				other	any
speech.theo-dong-chi	theo đồng chí	frame				other	any
speech.theo-ket-luan	theo kết luận	frame				other	any
speech.theo-loi	theo lời	frame				other	any
speech.theo-nhan-dinh-cua	theo nhận định của	frame				other	any
speech.theo-ong	theo ông	frame				other	any
speech.theo-phan-anh-cua	theo phản ánh của	frame				other	any
speech.theo-quan-diem-cua	theo quan điểm của	frame				other	any
speech.theo-so-lieu-cua	theo số liệu của	frame				other	any
speech.theo-thong-ke-cua	theo thống kê của	frame				other	any
speech.theo-thong-tin-tu	theo thông tin từ	frame				other	any
speech.tho-dai	thở dài	criticise				limitation	that
speech.tho-lo	thổ lộ	report				other	that
speech.thong-bao	thông báo	report				other	that
speech.thong-nhat	thống nhất	demand				directive	that
speech.thong-tin	thông tin	report				other	that
speech.thua-nhan	thừa nhận	criticise				limitation	that
speech.thua-nhan-rang	thừa nhận rằng	criticise				limitation	that
speech.thuc-giuc	thúc giục	demand				directive	that
speech.thuyet-minh	thuyết minh	report				other	that
speech.tiec-nuoi	tiếc nuối	criticise				limitation	that
speech.tiep-loi	tiếp lời	report				other	that
speech.tiet-lo	tiết lộ	report				other	that
speech.tin-rang	tin rằng	judge				other	that
speech.tin-tuong	tin tưởng	judge				other	that
speech.to	tố	criticise				limitation	that
speech.to-cao	tố cáo	criticise				limitation	that
speech.to-ra-lo-lang	tỏ ra lo lắng	criticise				limitation	that
speech.tom-luoc	tóm lược	report				other	that
speech.tra-loi	trả lời	report				other	that
speech.tra-loi-bao-chi	trả lời báo chí	frame				other	any
speech.tra-loi-chat-van	trả lời chất vấn	frame				other	any
speech.tra-loi-phong-van	trả lời phỏng vấn	frame				other	any
speech.tra-loi-rang	trả lời rằng	report				other	that
speech.tran-tinh	trần tình	report				other	that
speech.tran-tro	trăn trở	criticise				limitation	that
speech.trao-doi	trao đổi	report				other	that
speech.trao-doi-voi-phong-vien	trao đổi với phóng viên	frame				other	any
speech.trao-doi-voi-pv	trao đổi với PV	frame				other	any
speech.tri-an	tri ân	praise				achievement	about
speech.trich-dan	trích dẫn	report				other	that
speech.trinh-bay	trình bày	report				other	that
speech.trinh-bay-bao-cao	trình bày báo cáo	report				other	that
speech.trong-khi-do-ong	trong khi đó, ông	frame				other	any
speech.truy	truy	criticise				limitation	that
speech.tu-phe-binh	tự phê bình	criticise				limitation	that
speech.tuyen-bo	tuyên bố	report				other	that
speech.tuyen-duong	tuyên dương	praise				achievement	about
speech.ung-ho	ủng hộ	judge				other	that
speech.van-dong	vận động	demand				directive	that
speech.ve-phia-minh	về phía mình	frame				other	any
speech.ve-van-de-nay	về vấn đề này	frame				other	any
speech.viet	viết	report				other	that
speech.viet-rang	viết rằng	report				other	that
speech.xac-nhan	xác nhận	report				other	that
speech.xem	xem	judge				other	that
speech.xin-loi	xin lỗi	criticise				limitation	that
speech.xot-xa	xót xa	criticise				limitation	that
speech.y-kien-cua	ý kiến của	frame				other	any
speech.yeu-cau	yêu cầu	demand				directive	that
speech.yeu-cau-rang	yêu cầu rằng	demand				directive	that`;
