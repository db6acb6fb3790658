// Generated from corpus/lexicons/section-headings.tsv by `npm run data`. Do not edit.

export const SECTION_HEADINGS: string = `heading	forms	type	canonical	valid_from	valid_to	label	match
	ba khâu đột phá	heading				directive	line
	bài học kinh nghiệm	heading				cause	line
	bất cập	heading				limitation	line
	bế mạc hội nghị	opening				closing	opening
	bên cạnh kết quả đạt được	opening				limitation	opening
	bên cạnh những kết quả đã đạt được	opening				limitation	opening
	bên cạnh những kết quả đạt được	opening				limitation	opening
	bên cạnh những mặt được	opening				limitation	opening
	bên cạnh những thành tích đạt được	opening				limitation	opening
	bên cạnh những thành tựu đạt được	opening				limitation	opening
	bên cạnh những ưu điểm	opening				limitation	opening
	Bí thư Tỉnh ủy yêu cầu	opening				directive	opening
	biểu dương những kết quả	opening				achievement	opening
	biểu dương những thành tích	opening				achievement	opening
	bối cảnh	heading				other	line
	bức tranh kinh tế	heading				achievement	line
	các chỉ tiêu chủ yếu	heading				directive	line
	các giải pháp	heading				directive	line
	cần giải pháp đồng bộ	heading				directive	line
	cần sớm tháo gỡ	heading				directive	line
	chỉ ra một số hạn chế	opening				limitation	opening
	chỉ ra những hạn chế	opening				limitation	opening
	chỉ rõ những hạn chế	opening				limitation	opening
	chỉ tiêu chủ yếu	heading				directive	line
	Chủ tịch UBND tỉnh yêu cầu	opening				directive	opening
	chương trình	heading				other	line
	chuyển biến tích cực	heading				achievement	line
	còn nhiều bất cập	heading				limitation	line
	còn nhiều hạn chế	heading				limitation	line
	còn nhiều khó khăn	heading				limitation	line
	còn nhiều vướng mắc	heading				limitation	line
	cũng nhân dịp này	opening				closing	opening
	cũng tại buổi làm việc	opening				closing	opening
	cũng tại hội nghị	opening				closing	opening
	cùng với những kết quả đạt được	opening				limitation	opening
	đặc điểm tình hình	heading				other	line
	đáng lo ngại là	opening				limitation	opening
	đánh giá cao những kết quả	opening				achievement	opening
	đánh giá chung	heading				achievement	line
	danh sách	heading				other	line
	dấu ấn	heading				achievement	line
	để đạt được mục tiêu	opening				directive	opening
	để hoàn thành	opening				directive	opening
	để khắc phục	opening				directive	opening
	đề nghị các cấp	opening				directive	opening
	để thực hiện thắng lợi	opening				directive	opening
	đề xuất, kiến nghị	heading				directive	line
	điểm nghẽn	heading				limitation	line
	điểm nổi bật là	opening				achievement	opening
	điểm nổi bật trong	opening				achievement	opening
	điểm sáng	heading				achievement	line
	điểm sáng trong	opening				achievement	opening
	điều đáng lo ngại là	opening				limitation	opening
	điều đáng nói là	opening				limitation	opening
	định hướng	heading				directive	line
	định hướng phát triển	heading				directive	line
	dịp này	opening				closing	opening
	do đâu	heading				cause	line
	đồng chí đề nghị	opening				directive	opening
	đồng chí yêu cầu	opening				directive	opening
	ghi nhận những kết quả	opening				achievement	opening
	giải pháp	heading				directive	line
	giải pháp chủ yếu	heading				directive	line
	giải pháp thực hiện	heading				directive	line
	giới thiệu	heading				other	line
	gỡ điểm nghẽn	heading				limitation	line
	hạn chế	heading				limitation	line
	hạn chế, khuyết điểm	heading				limitation	line
	hạn chế lớn nhất	opening				limitation	opening
	hạn chế, yếu kém	heading				limitation	line
	hy vọng rằng	opening				closing	opening
	kế hoạch thời gian tới	heading				directive	line
	kết luận	opening				closing	opening
	kết luận buổi làm việc	opening				directive	opening
	kết luận hội nghị	opening				directive	opening
	kết luận phiên họp	opening				directive	opening
	kết quả đạt được	heading				achievement	line
	kết quả đạt được là	opening				achievement	opening
	kết quả khả quan	heading				achievement	line
	kết quả lãnh đạo	heading				achievement	line
	kết quả nổi bật	heading				achievement	line
	kết quả thực hiện	heading				achievement	line
	kết quả thực hiện nhiệm vụ	heading				achievement	line
	kết thúc buổi làm việc	opening				closing	opening
	kết thúc hội nghị	opening				closing	opening
	khái quát chung	heading				other	line
	khâu đột phá	heading				directive	line
	khó khăn, hạn chế	heading				limitation	line
	khó khăn hiện nay là	opening				limitation	opening
	khó khăn lớn nhất	opening				limitation	opening
	khó khăn, thách thức	heading				limitation	line
	khó khăn, vướng mắc	heading				limitation	line
	khởi sắc	heading				achievement	line
	khuyết điểm	heading				limitation	line
	kiến nghị	heading				directive	line
	kiến nghị, đề xuất	heading				directive	line
	kinh tế - xã hội của tỉnh tiếp tục	opening				achievement	opening
	lý giải nguyên nhân	opening				cause	opening
	lý giải về	opening				cause	opening
	mặt chưa được	heading				limitation	line
	mặt được	heading				achievement	line
	mặt hạn chế	heading				limitation	line
	mặt mạnh	heading				achievement	line
	mong rằng	opening				closing	opening
	một số hạn chế	heading				limitation	line
	một số kết quả nổi bật	heading				achievement	line
	một số nhiệm vụ trọng tâm	heading				directive	line
	một số tồn tại, hạn chế	heading				limitation	line
	mục tiêu	heading				directive	line
	mục tiêu chung	heading				directive	line
	mục tiêu cụ thể	heading				directive	line
	mục tiêu tổng quát	heading				directive	line
	ngoài những kết quả đạt được	opening				limitation	opening
nguyeen-nhaan-cuar-nhuwngx-hanj-chees	nguyên nhân của những hạn chế	opening				cause	opening
	nguyên nhân	heading				cause	line
	nguyên nhân chính là	opening				cause	opening
	nguyên nhân chủ quan	heading				cause	line
	nguyên nhân chủ quan là	opening				cause	opening
	nguyên nhân chủ yếu do	opening				cause	opening
	nguyên nhân chủ yếu là	opening				cause	opening
	nguyên nhân của hạn chế	heading				cause	line
	nguyên nhân của những hạn chế	heading				cause	line
	nguyên nhân của những tồn tại, hạn chế	heading				cause	line
	nguyên nhân của tình trạng	opening				cause	opening
	nguyên nhân dẫn đến	opening				cause	opening
	nguyên nhân hạn chế	heading				cause	line
	nguyên nhân khách quan	heading				cause	line
	nguyên nhân khách quan là	opening				cause	opening
	nguyên nhân là do	opening				cause	opening
	nguyên nhân tồn tại, hạn chế	heading				cause	line
	nguyên nhân và bài học kinh nghiệm	heading				cause	line
	nhân dịp này	opening				closing	opening
	nhiệm vụ, giải pháp	heading				directive	line
	nhiệm vụ, giải pháp trọng tâm	heading				directive	line
	nhiệm vụ trọng tâm	heading				directive	line
	nhiệm vụ trọng tâm thời gian tới	heading				directive	line
	nhiệm vụ trọng tâm trong thời gian tới	opening				directive	opening
	nhiệm vụ và giải pháp	heading				directive	line
	nhiều chuyển biến tích cực	heading				achievement	line
	nhiều thách thức	heading				limitation	line
	nhìn chung, tình hình	opening				achievement	opening
	những bất cập	heading				limitation	line
	những dấu ấn nổi bật	heading				achievement	line
	những điểm sáng	heading				achievement	line
	những hạn chế	heading				limitation	line
	những hạn chế được chỉ ra	opening				limitation	opening
	những hạn chế, khuyết điểm	heading				limitation	line
	những hạn chế nêu trên	opening				cause	opening
	những hạn chế trên là do	opening				cause	opening
	những hạn chế, yếu kém	heading				limitation	line
	những kết quả chủ yếu	heading				achievement	line
	những kết quả đạt được	heading				achievement	line
	những kết quả đạt được là	opening				achievement	opening
	những kết quả nổi bật	heading				achievement	line
	những khó khăn	heading				limitation	line
	những khó khăn, vướng mắc	heading				limitation	line
	những khuyết điểm	heading				limitation	line
	những mặt được	heading				achievement	line
	những mặt hạn chế	heading				limitation	line
	những năm qua, cấp ủy	opening				achievement	opening
	những nhiệm vụ trọng tâm	heading				directive	line
	những thành tựu	heading				achievement	line
	những thành tựu nổi bật	heading				achievement	line
	những tồn tại	heading				limitation	line
	những tồn tại, hạn chế	heading				limitation	line
	những ưu điểm	heading				achievement	line
	những vấn đề còn tồn tại	heading				limitation	line
	những vấn đề đặt ra	heading				limitation	line
	những việc cần làm ngay	heading				directive	line
	nội dung chương trình	heading				other	line
	phát biểu chỉ đạo	opening				directive	opening
	phát biểu kết luận	opening				directive	opening
	phát huy kết quả đạt được	opening				closing	opening
	phát huy những kết quả đạt được	opening				closing	opening
	phát huy truyền thống	opening				closing	opening
	phụ lục	heading				other	line
	phương hướng	heading				directive	line
	phương hướng, nhiệm vụ	heading				directive	line
phuwowng-huwowngs-nhieemj-vuj	phương hướng nhiệm vụ	heading				directive	line
	sở dĩ	opening				cause	opening
	tại buổi lễ, đã trao	opening				closing	opening
	thẳng thắn nhìn nhận những hạn chế	opening				limitation	opening
	thành phần	heading				other	line
	thành tích nổi bật	heading				achievement	line
	thành tựu	heading				achievement	line
	thay cho lời kết	opening				closing	opening
	theo báo cáo, tình hình kinh tế - xã hội	opening				achievement	opening
	theo đánh giá, vẫn còn	opening				limitation	opening
	theo phân tích, nguyên nhân	opening				cause	opening
	thời gian qua, công tác	opening				achievement	opening
	thời gian tới	opening				directive	opening
	thông tin chung	heading				other	line
	Thủ tướng chỉ đạo	opening				directive	opening
	Thủ tướng giao	opening				directive	opening
	Thủ tướng yêu cầu	opening				directive	opening
	tiểu sử tóm tắt	heading				other	line
	tin rằng	opening				closing	opening
	tin tưởng rằng	opening				closing	opening
	tình hình kinh tế - xã hội của tỉnh tiếp tục	opening				achievement	opening
	tình hình kinh tế - xã hội tiếp tục	opening				achievement	opening
	tình hình thực hiện nhiệm vụ	heading				achievement	line
	tổ chức thực hiện	heading				directive	line
	toàn cảnh kinh tế - xã hội	heading				achievement	line
	tóm tắt	heading				other	line
	tồn tại	heading				limitation	line
	tồn tại, hạn chế	heading				limitation	line
	trong năm qua, dưới sự lãnh đạo	opening				achievement	opening
	trong nhiệm kỳ qua	opening				achievement	opening
	trong những tháng cuối năm	opening				directive	opening
	trong thời gian tới	opening				directive	opening
	từ nay đến cuối năm	opening				directive	opening
	tuy nhiên, bên cạnh những kết quả	opening				limitation	opening
	tuy nhiên, bên cạnh những mặt được	opening				limitation	opening
	tuy nhiên, công tác	opening				limitation	opening
	tuy nhiên, kết quả	opening				limitation	opening
	tuy nhiên, qua kiểm tra	opening				limitation	opening
	tuy nhiên, theo đồng chí	opening				limitation	opening
	tuy nhiên, tình hình	opening				limitation	opening
	tuy nhiên, vẫn còn	opening				limitation	opening
	tuy nhiên, việc	opening				limitation	opening
	tuy vậy, vẫn còn	opening				limitation	opening
	ưu điểm	heading				achievement	line
	vẫn còn một số hạn chế	opening				limitation	opening
	vẫn còn một số tồn tại	opening				limitation	opening
	vẫn còn nhiều khó khăn	heading				limitation	line
	về hạn chế	opening				limitation	opening
	về nhiệm vụ thời gian tới	opening				directive	opening
	về phương hướng	opening				directive	opening
	vì sao	heading				cause	line
	với những kết quả đạt được	opening				closing	opening
	với quyết tâm	opening				closing	opening
	với sự quyết tâm	opening				closing	opening
	vướng mắc	heading				limitation	line
	yêu cầu các cấp	opening				directive	opening
	yêu cầu các địa phương	opening				directive	opening
	yêu cầu các đơn vị	opening				directive	opening
	yêu cầu các sở	opening				directive	opening
	yêu cầu đặt ra	heading				directive	line`;
