// Generated from corpus/lexicons/cues-achievement.tsv by `npm run data`. Do not edit.

export const CUES_ACHIEVEMENT: string = `cue	forms	type	canonical	valid_from	valid_to	weight	negated
	an ninh trật tự được giữ vững	improve				medium	limitation
	an sinh xã hội được bảo đảm	improve				medium	limitation
	an toàn, tiết kiệm	quality				medium	limitation
	ấn tượng	quality				weak	limitation
	ấn tượng với	praise				medium	limitation
	bàn giao nhà	outcome				weak	limitation
	bảo đảm an toàn	quality				weak	limitation
	bảo đảm tiến độ	target				weak	limitation
	bắt giữ thành công	outcome				weak	limitation
	bày tỏ sự vui mừng	praise				strong	limitation
	biểu dương	praise				medium	limitation
	bội thu	growth				medium	limitation
	bước đầu đạt kết quả	result				medium	limitation
	bước đầu mang lại hiệu quả	result				medium	limitation
	bước đột phá	improve				weak	limitation
	bước phát triển mới	improve				medium	limitation
	bước tiến vượt bậc	improve				medium	limitation
	bứt phá	improve				medium	limitation
	ca ngợi	praise				strong	limitation
	cá nhân tiêu biểu	result				medium	limitation
	cách làm hay	quality				medium	limitation
	cách làm sáng tạo	quality				medium	limitation
	cải thiện đáng kể	improve				medium	limitation
	cải thiện mạnh mẽ	result				medium	limitation
	cải thiện rõ rệt	improve				medium	limitation
	cải thiện thứ hạng	growth				medium	limitation
	cán cân thương mại thặng dư	growth				medium	limitation
	cán đích	target				strong	limitation
	cán đích nông thôn mới	target				strong	limitation
	cao nhất cả nước	growth				medium	limitation
	cao nhất từ trước đến nay	growth				medium	limitation
	cắt giảm được	outcome				weak	limitation
	cắt giảm thủ tục	outcome				weak	limitation
	chăm lo tốt	outcome				weak	limitation
	chặt chẽ, đúng quy định	quality				weak	limitation
	chặt chẽ, đúng quy trình	quality				weak	limitation
	chiến công	result				medium	limitation
	chủ động, sáng tạo	quality				weak	limitation
	chúc mừng những kết quả	praise				strong	limitation
	chúc mừng những thành tích	praise				strong	limitation
	chuyển biến mạnh	result				medium	limitation
	chuyển biến mạnh mẽ	improve				medium	limitation
	chuyển biến rõ nét	improve				medium	limitation
	chuyển biến rõ rệt	improve				medium	limitation
	chuyển biến tích cực	improve				medium	limitation
	cơ bản hoàn thành	target				strong	limitation
	có bước chuyển biến	improve				medium	limitation
	có bước đột phá	improve				medium	limitation
	có bước phát triển	improve				medium	limitation
	có bước tiến	improve				medium	limitation
	có chuyển biến tích cực	improve				medium	limitation
	cố gắng	result				weak	limitation
	có nhiều chuyển biến	improve				medium	limitation
	có nhiều đổi mới	improve				medium	limitation
	có nhiều đóng góp	result				medium	limitation
	có nhiều khởi sắc	improve				medium	limitation
	có nhiều thành tích	result				medium	limitation
	Cờ thi đua	praise				strong	limitation
	có tiến bộ	improve				medium	limitation
	con số kỷ lục	growth				medium	limitation
	công khai, minh bạch	quality				weak	limitation
	củng cố lòng tin	praise				weak	limitation
	củng cố niềm tin	praise				weak	limitation
	cứu sống	outcome				weak	limitation
	đã có nhiều chuyển biến	result				medium	limitation
	đã góp phần	outcome				weak	limitation
	đảm bảo tiến độ	target				weak	limitation
	dân chủ, công khai	quality				weak	limitation
	dẫn đầu	growth				weak	limitation
	dẫn đầu cả nước	growth				medium	limitation
	dẫn đầu khu vực	growth				medium	limitation
	đáng ghi nhận	quality				medium	limitation
	đáng khích lệ	quality				medium	limitation
	đáng mừng	quality				medium	limitation
	đáng phấn khởi	quality				medium	limitation
	đánh giá cao	praise				strong	limitation
	danh hiệu Anh hùng	praise				strong	limitation
	đạt 100% kế hoạch	target				strong	limitation
	đạt cao	target				strong	limitation
	đạt chỉ tiêu	target				strong	limitation
	đạt chuẩn	target				weak	limitation
	đạt chuẩn nông thôn mới	target				strong	limitation
	đạt chuẩn quốc gia	target				weak	limitation
	đạt được kết quả quan trọng	result				strong	limitation
	đạt được kết quả tích cực	result				strong	limitation
	đạt được nhiều kết quả	result				strong	limitation
	đạt được nhiều thành tích	result				strong	limitation
	đạt được nhiều thành tựu	result				strong	limitation
	đạt được những kết quả đáng ghi nhận	result				strong	limitation
	đạt được những kết quả nhất định	result				strong	limitation
	đạt được những kết quả quan trọng	result				strong	limitation
	đạt được những thành tựu	result				strong	limitation
	đạt được thành tựu	result				strong	limitation
	đạt hiệu quả cao	result				weak	limitation
	đạt hiệu quả thiết thực	result				strong	limitation
	đạt kế hoạch	target				strong	limitation
	đạt kết quả cao	result				strong	limitation
	đạt kết quả đáng ghi nhận	result				strong	limitation
	đạt kết quả đáng khích lệ	result				strong	limitation
	đạt kết quả khá	result				strong	limitation
	đạt kết quả khá toàn diện	result				strong	limitation
	đạt kết quả tích cực	result				strong	limitation
	đạt kết quả toàn diện	result				strong	limitation
	đạt kết quả tốt	result				strong	limitation
	đạt khá	target				strong	limitation
	đạt mức cao	target				strong	limitation
	đạt mục tiêu	target				weak	limitation
	đạt nhiều kết quả	result				strong	limitation
	đạt nhiều thành tích	result				strong	limitation
	đạt nhiều thành tựu	result				strong	limitation
	đạt những kết quả quan trọng	result				strong	limitation
	đạt thành tích	result				strong	limitation
	đạt thành tích cao	result				medium	limitation
	đạt tốc độ cao	target				strong	limitation
	đạt tỷ lệ cao	target				strong	limitation
	đạt và vượt	target				strong	limitation
	đạt và vượt chỉ tiêu	target				strong	limitation
	đạt và vượt kế hoạch	target				strong	limitation
	đạt và vượt mục tiêu	target				strong	limitation
	đạt yêu cầu	target				weak	limitation
	dấu ấn	quality				medium	limitation
	dấu ấn đậm nét	quality				medium	limitation
	để lại dấu ấn	quality				medium	limitation
	đem lại hiệu quả	result				strong	limitation
	đền ơn đáp nghĩa	outcome				weak	limitation
	đi đầu	quality				weak	limitation
	đi tiên phong	quality				medium	limitation
	đi vào chiều sâu	improve				medium	limitation
	đi vào hoạt động	outcome				weak	limitation
	đi vào nề nếp	improve				medium	limitation
	đi vào nền nếp	improve				medium	limitation
	điểm nhấn	quality				medium	limitation
	điểm sáng	quality				medium	limitation
	điển hình tiên tiến	quality				medium	limitation
	diện mạo khang trang	improve				medium	limitation
	diện mạo mới	improve				medium	limitation
	đoàn kết, nhất trí	quality				weak	limitation
	đoàn kết, thống nhất	quality				weak	limitation
	đoạt giải	praise				medium	limitation
	đổi mới	result				weak	limitation
	đổi mới mạnh mẽ	improve				medium	limitation
	đổi mới tích cực	improve				medium	limitation
	đời sống người dân được cải thiện	improve				medium	limitation
	đời sống nhân dân được nâng lên	improve				medium	limitation
	đổi thay	improve				medium	limitation
	đổi thay rõ rệt	improve				medium	limitation
	đón nhận Huân chương	praise				strong	limitation
	đồng bộ, hiệu quả	quality				medium	limitation
	đóng góp	result				weak	limitation
	đóng góp không nhỏ	outcome				weak	limitation
	đóng góp quan trọng	outcome				medium	limitation
	đóng góp tích cực	outcome				medium	limitation
	đóng góp to lớn	outcome				weak	limitation
	đồng thuận cao	praise				strong	limitation
	đồng tình ủng hộ	praise				strong	limitation
	đưa vào hoạt động	outcome				weak	limitation
	đưa vào khai thác	outcome				weak	limitation
	đưa vào sử dụng	outcome				weak	limitation
	đứng đầu cả nước	growth				medium	limitation
	đúng kế hoạch	target				weak	limitation
	đúng pháp luật	quality				weak	limitation
	đúng quy định	quality				weak	limitation
	đúng tiến độ	target				weak	limitation
	được bảo đảm	improve				weak	limitation
	được cải thiện	improve				medium	limitation
	được cải thiện rõ rệt	improve				medium	limitation
	được chú trọng	improve				weak	limitation
	được công nhận	praise				strong	limitation
	được công nhận đạt chuẩn	praise				strong	limitation
	được cử tri đánh giá cao	praise				strong	limitation
	được củng cố	improve				weak	limitation
	được củng cố và tăng cường	improve				medium	limitation
	được đảm bảo	improve				weak	limitation
	được đánh giá cao	praise				strong	limitation
	được đẩy mạnh	improve				weak	limitation
	được dư luận đánh giá cao	result				medium	limitation
	được dư luận đồng tình	praise				strong	limitation
	được đưa vào sử dụng	outcome				weak	limitation
	được duy trì	improve				weak	limitation
	được giữ vững	improve				medium	limitation
	được kéo giảm	improve				medium	limitation
	được kiềm chế	improve				medium	limitation
	được kiểm soát	improve				medium	limitation
	được mùa	growth				medium	limitation
	được nâng cao	improve				medium	limitation
	được nâng lên	improve				medium	limitation
	được nâng lên rõ rệt	improve				medium	limitation
	được người dân đồng tình	result				medium	limitation
	được người dân ủng hộ	result				medium	limitation
	được nhân dân đồng tình ủng hộ	praise				strong	limitation
	được nhân dân tin tưởng	praise				strong	limitation
	được phong tặng	praise				strong	limitation
	được quan tâm	improve				weak	limitation
	được tặng Bằng khen	praise				strong	limitation
	được tăng cường	improve				weak	limitation
	được thực hiện nghiêm túc	result				medium	limitation
	được tôn vinh	praise				medium	limitation
	được trao tặng Huân chương	praise				strong	limitation
	được triển khai đồng bộ	result				medium	limitation
	được triển khai kịp thời	result				medium	limitation
	được triển khai nghiêm túc	result				medium	limitation
	được vinh danh	praise				strong	limitation
	gặt hái được nhiều kết quả	result				strong	limitation
	gặt hái nhiều thành công	result				strong	limitation
	ghi nhận	result				weak	limitation
	ghi nhận, biểu dương	praise				strong	limitation
	ghi nhận những đóng góp	praise				strong	limitation
	ghi nhận những kết quả	praise				strong	limitation
	ghi nhận những nỗ lực	praise				strong	limitation
	ghi nhận nỗ lực	praise				strong	limitation
	ghi nhận và đánh giá cao	praise				strong	limitation
	giải quyết dứt điểm	target				weak	limitation
	giải quyết kịp thời	quality				medium	limitation
	giải quyết tốt	quality				medium	limitation
	giải quyết việc làm	outcome				weak	limitation
	giải quyết việc làm cho	outcome				weak	limitation
	giảm cả 3 tiêu chí	improve				medium	limitation
	giảm cả ba tiêu chí	improve				medium	limitation
	giảm mạnh tội phạm	result				medium	limitation
	giảm nghèo bền vững	improve				weak	limitation
	giảm rõ rệt	result				medium	limitation
	giành giải	praise				medium	limitation
	giành huy chương	praise				strong	limitation
	giữ gìn trật tự	result				medium	limitation
	giữ vững	quality				weak	limitation
	giữ vững an ninh	result				medium	limitation
	giữ vững ổn định	improve				medium	limitation
	góp phần giảm	outcome				weak	limitation
	góp phần hạn chế	outcome				weak	limitation
	góp phần không nhỏ	outcome				weak	limitation
	góp phần nâng cao	outcome				weak	limitation
	góp phần quan trọng	outcome				weak	limitation
	góp phần thúc đẩy	outcome				weak	limitation
	góp phần tích cực	outcome				weak	limitation
	gương điển hình	quality				medium	limitation
	gương mẫu	quality				weak	limitation
	hài lòng	praise				weak	limitation
	hiệu quả	quality				weak	limitation
	hiệu quả cao	quality				medium	limitation
	hiệu quả rõ rệt	quality				medium	limitation
	hiệu quả thiết thực	quality				medium	limitation
	hình thành được	outcome				weak	limitation
	hỗ trợ kịp thời	outcome				weak	limitation
	hoan nghênh	praise				strong	limitation
	hoàn tất	target				weak	limitation
	hoàn thành	target				weak	limitation
	hoàn thành chỉ tiêu	target				medium	limitation
	hoàn thành cơ bản	target				medium	limitation
	hoàn thành đưa vào sử dụng	outcome				weak	limitation
	hoàn thành dứt điểm	target				medium	limitation
	hoàn thành kế hoạch	target				weak	limitation
	hoàn thành mục tiêu	target				weak	limitation
	hoàn thành nhiệm vụ	target				weak	limitation
	hoàn thành sớm	target				strong	limitation
	hoàn thành thắng lợi	target				strong	limitation
	hoàn thành toàn diện	target				strong	limitation
	hoàn thành tốt	target				weak	limitation
	hoàn thành tốt nhiệm vụ	target				weak	limitation
	hoàn thành và vượt	target				strong	limitation
	hoàn thành và vượt chỉ tiêu	target				strong	limitation
	hoàn thành và vượt mức	target				strong	limitation
	hoàn thành vượt chỉ tiêu	target				strong	limitation
	hoàn thành vượt kế hoạch	target				strong	limitation
	hoàn thành vượt mức	target				strong	limitation
	hoàn thành xuất sắc	target				strong	limitation
	hoàn thành xuất sắc nhiệm vụ	target				strong	limitation
	hoạt động có hiệu quả	result				strong	limitation
	hoạt động hiệu quả	result				weak	limitation
	hồi phục	improve				weak	limitation
	huy động được	outcome				weak	limitation
	kéo giảm được	outcome				weak	limitation
	kết nạp được	outcome				weak	limitation
	kết quả bước đầu	result				medium	limitation
	kết quả đáng khích lệ	result				strong	limitation
	kết quả đáng mừng	result				strong	limitation
	kết quả khả quan	result				strong	limitation
	kết quả nổi bật	result				strong	limitation
	kết quả nổi bật nhất	quality				medium	limitation
	kết quả rất đáng ghi nhận	result				strong	limitation
	kết quả tích cực	result				strong	limitation
	kết quả toàn diện	result				strong	limitation
	khả quan	quality				medium	limitation
	khắc phục được	quality				medium	limitation
	khắc phục kịp thời	quality				medium	limitation
	khám phá thành công	outcome				weak	limitation
	khẳng định vị thế	outcome				weak	limitation
	khang trang	improve				medium	limitation
	khang trang, sạch đẹp	improve				medium	limitation
	khánh thành	outcome				weak	limitation
	khen	result				weak	limitation
	khen ngợi	praise				strong	limitation
	khen thưởng	praise				weak	limitation
	khởi công	outcome				weak	limitation
	khởi sắc	improve				medium	limitation
	khởi sắc rõ nét	improve				medium	limitation
	không ngừng	result				weak	limitation
	không ngừng được cải thiện	improve				medium	limitation
	không ngừng được nâng cao	improve				medium	limitation
	kiềm chế được	result				medium	limitation
	kịp thời, đúng quy định	quality				weak	limitation
	kịp thời, hiệu quả	quality				medium	limitation
	kỷ lục	growth				medium	limitation
	là điểm sáng	quality				medium	limitation
	làm lợi	outcome				weak	limitation
	làm tốt	result				weak	limitation
	làm tốt công tác	result				strong	limitation
	lan tỏa mạnh mẽ	improve				medium	limitation
	lan tỏa sâu rộng	improve				medium	limitation
	lắng nghe	result				weak	limitation
	lập chiến công	result				medium	limitation
	lập nhiều thành tích	result				strong	limitation
	lập thành tích xuất sắc	result				strong	limitation
	mang lại hiệu quả cao	result				medium	limitation
	mang lại hiệu quả thiết thực	result				strong	limitation
	mang lại kết quả tích cực	result				strong	limitation
	mang lại nhiều kết quả	result				strong	limitation
	mô hình hay	quality				medium	limitation
	mô hình hiệu quả	quality				medium	limitation
	mở ra cơ hội	outcome				weak	limitation
	mở ra triển vọng	outcome				weak	limitation
	mức cao nhất	growth				medium	limitation
	mức độ hài lòng cao	praise				strong	limitation
	nằm trong nhóm dẫn đầu	growth				medium	limitation
	nâng cao rõ rệt	result				medium	limitation
	nâng cao vị thế	outcome				weak	limitation
	năng động, sáng tạo	quality				weak	limitation
	nâng lên rõ rệt	improve				medium	limitation
	nâng tầm	outcome				weak	limitation
	ngăn chặn được	result				medium	limitation
	ngăn chặn kịp thời	quality				weak	limitation
	ngày càng đi vào thực chất	improve				medium	limitation
	ngày càng được nâng cao	improve				medium	limitation
	ngày càng hoàn thiện	improve				medium	limitation
	nghiêm túc, hiệu quả	quality				medium	limitation
	nghiêm túc, kịp thời	quality				medium	limitation
	nhận Bằng khen	praise				strong	limitation
	nhân dân đồng tình	praise				strong	limitation
	nhận giải thưởng	praise				medium	limitation
	nhiều chiến công	result				medium	limitation
	nhờ đó	outcome				weak	limitation
	nhờ vậy	outcome				weak	limitation
	những đóng góp quan trọng	result				medium	limitation
	những đóng góp to lớn	result				medium	limitation
	những thành tựu	result				medium	limitation
	niềm tin của nhân dân	praise				strong	limitation
	nỗ lực	result				weak	limitation
	nỗ lực lớn	quality				medium	limitation
	nỗ lực phấn đấu	quality				weak	limitation
	nỗ lực vượt bậc	quality				medium	limitation
	nổi bật	quality				weak	limitation
	nổi bật là	quality				medium	limitation
	ổn định chính trị	improve				weak	limitation
	ổn định và phát triển	improve				medium	limitation
	phấn khởi	praise				medium	limitation
	phát hiện kịp thời	quality				weak	limitation
	phát huy hiệu quả	result				weak	limitation
	phát huy tác dụng	result				strong	limitation
	phát huy vai trò	result				weak	limitation
	phát triển bền vững	growth				weak	limitation
	phát triển được	outcome				weak	limitation
	phát triển khá	growth				medium	limitation
	phát triển mạnh	growth				weak	limitation
	phát triển mạnh mẽ	growth				medium	limitation
	phát triển ngành nghề	result				medium	limitation
	phát triển nhanh	growth				weak	limitation
	phát triển ổn định	growth				medium	limitation
	phát triển toàn diện	growth				medium	limitation
	phát triển vượt bậc	growth				medium	limitation
	phối hợp chặt chẽ, hiệu quả	result				strong	limitation
	phong tặng danh hiệu	praise				strong	limitation
	phục hồi	improve				weak	limitation
	phục hồi mạnh mẽ	improve				medium	limitation
	phục hồi tích cực	improve				medium	limitation
	qua đó góp phần	outcome				weak	limitation
	quan hệ ngày càng phát triển	outcome				weak	limitation
	quan hệ phát triển tốt đẹp	outcome				weak	limitation
	quan tâm chăm lo	outcome				weak	limitation
	quốc phòng, an ninh được giữ vững	improve				medium	limitation
	quyết liệt	quality				weak	limitation
	quyết liệt, hiệu quả	quality				medium	limitation
	rất nỗ lực	quality				medium	limitation
	rất phấn khởi	praise				medium	limitation
	rút ngắn thời gian	outcome				weak	limitation
	sáng tạo	result				weak	limitation
	sâu rộng trong nhân dân	improve				medium	limitation
	sự nỗ lực	quality				weak	limitation
	tăng bậc	growth				medium	limitation
	tặng Bằng khen	praise				strong	limitation
	tăng cao so với cùng kỳ	growth				medium	limitation
	tặng Huân chương	praise				strong	limitation
	tăng khá	growth				medium	limitation
	tăng khá so với cùng kỳ	growth				medium	limitation
	tăng lên rõ rệt	result				medium	limitation
	tăng mạnh so với	growth				medium	limitation
	tặng thưởng Huân chương	praise				strong	limitation
	tăng trưởng ấn tượng	growth				medium	limitation
	tăng trưởng cao	growth				medium	limitation
	tăng trưởng khá	growth				medium	limitation
	tăng trưởng mạnh	growth				medium	limitation
	tăng trưởng ổn định	growth				medium	limitation
	tăng trưởng tốt	growth				medium	limitation
	tăng trưởng vượt bậc	growth				medium	limitation
	tạo bước đột phá	improve				medium	limitation
	tạo chuyển biến	improve				weak	limitation
	tạo công ăn việc làm	outcome				weak	limitation
	tạo dấu ấn	quality				medium	limitation
	tạo điều kiện thuận lợi	outcome				weak	limitation
	tạo động lực	outcome				weak	limitation
	tạo đồng thuận	praise				weak	limitation
	tạo đột phá	improve				weak	limitation
	tạo được sự đồng thuận	praise				strong	limitation
	tạo môi trường thuận lợi	outcome				weak	limitation
	tạo nền tảng	outcome				weak	limitation
	tạo niềm tin	praise				weak	limitation
	tạo sự đồng thuận	praise				weak	limitation
	tạo sức lan tỏa	improve				medium	limitation
	tạo thuận lợi	outcome				weak	limitation
	tạo tiền đề	outcome				weak	limitation
	tạo việc làm cho	outcome				weak	limitation
	tập thể tiêu biểu	result				medium	limitation
	thăng hạng	growth				medium	limitation
	thắng lợi	quality				weak	limitation
	thắng lợi to lớn	quality				medium	limitation
	thành công	quality				weak	limitation
	thành công lớn	result				strong	limitation
	thành công rực rỡ	result				strong	limitation
	thành công tốt đẹp	result				strong	limitation
	thành tích	result				medium	limitation
	thành tích nổi bật	result				strong	limitation
	thành tích xuất sắc	result				medium	limitation
	thành tựu	result				medium	limitation
	thành tựu nổi bật	result				strong	limitation
	thành tựu quan trọng	result				strong	limitation
	thành tựu to lớn	result				strong	limitation
	tháo gỡ được	quality				medium	limitation
	tháo gỡ kịp thời	quality				medium	limitation
	thế mạnh	quality				weak	limitation
	thiết thực, hiệu quả	quality				weak	limitation
	thoát nghèo	improve				weak	limitation
	thu được nhiều kết quả	result				strong	limitation
	thu hồi được	outcome				weak	limitation
	thu hút được	outcome				weak	limitation
	thu hút nhiều	outcome				weak	limitation
	thu hút sự quan tâm	result				medium	limitation
	thuận lợi	quality				weak	limitation
	thực hiện có hiệu quả	result				weak	limitation
	thực hiện hiệu quả	result				weak	limitation
	thực hiện tốt	result				weak	limitation
	thuộc nhóm dẫn đầu	growth				medium	limitation
	thuộc nhóm khá	growth				medium	limitation
	tích cực	quality				weak	limitation
	tiềm năng, lợi thế	quality				weak	limitation
	tiến bộ rõ rệt	improve				medium	limitation
	tiến bộ vượt bậc	improve				medium	limitation
	tiên phong	quality				weak	limitation
	tiết kiệm cho ngân sách	outcome				weak	limitation
	tiết kiệm được	outcome				weak	limitation
	tiêu biểu	result				weak	limitation
	tinh giản được	outcome				weak	limitation
	tôn vinh	praise				medium	limitation
	trao Bằng khen	praise				strong	limitation
	triển khai hiệu quả	result				weak	limitation
	triển khai tốt	result				weak	limitation
	triệt phá	outcome				medium	limitation
	trong tốp đầu	growth				medium	limitation
	tự hào	praise				medium	limitation
	từng bước được cải thiện	improve				medium	limitation
	từng bước được nâng cao	improve				medium	limitation
	tuyên dương	praise				weak	limitation
	ưu điểm	quality				weak	limitation
	uy tín được nâng cao	outcome				weak	limitation
	vận động được	outcome				weak	limitation
	về đích sớm	target				strong	limitation
	về đích trước hạn	target				strong	limitation
	về đích trước thời hạn	target				strong	limitation
	vị thế được nâng lên	outcome				weak	limitation
	vinh danh	praise				medium	limitation
	vui mừng	praise				medium	limitation
	vươn lên làm giàu	improve				medium	limitation
	vươn lên mạnh mẽ	quality				medium	limitation
	vươn lên thoát nghèo	improve				medium	limitation
	vượt chỉ tiêu	target				medium	limitation
	vượt chỉ tiêu đề ra	target				strong	limitation
	vượt chỉ tiêu nghị quyết	target				strong	limitation
	vượt dự toán	target				strong	limitation
	vượt kế hoạch	target				strong	limitation
	vượt khó	quality				medium	limitation
	vượt mức kế hoạch	target				strong	limitation
	vượt mục tiêu	target				medium	limitation
	vượt qua khó khăn	quality				medium	limitation
	vượt so với kế hoạch	target				strong	limitation
	vượt thu	target				strong	limitation
	vượt tiến độ	target				strong	limitation
	xây dựng được	outcome				weak	limitation
	xóa được	outcome				weak	limitation
	xóa nhà tạm	outcome				weak	limitation
	xử lý dứt điểm	target				weak	limitation
	xử lý kịp thời	quality				weak	limitation
	xử lý nghiêm	quality				weak	limitation
	xử lý xong	target				medium	limitation
	xuất sắc	result				medium	limitation
	xuất siêu	growth				medium	limitation
	xứng đáng	praise				weak	limitation
	ý nghĩa quan trọng	quality				weak	limitation`;
