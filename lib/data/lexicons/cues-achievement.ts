// Generated from corpus/lexicons/cues-achievement.tsv by `npm run data`. Do not edit.

export const CUES_ACHIEVEMENT: string = `id	forms	type	canonical	valid_from	valid_to	weight	negated
cue.an-ninh-trat-tu-duoc-giu-vung	an ninh trật tự được giữ vững	improve				medium	limitation
cue.an-sinh-xa-hoi-duoc-bao-dam	an sinh xã hội được bảo đảm	improve				medium	limitation
cue.an-toan-tiet-kiem	an toàn, tiết kiệm	quality				medium	limitation
cue.an-tuong	ấn tượng	quality				weak	limitation
cue.an-tuong-voi	ấn tượng với	praise				medium	limitation
cue.ban-giao-nha	bàn giao nhà	outcome				weak	limitation
cue.bao-dam-an-toan	bảo đảm an toàn	quality				weak	limitation
cue.bao-dam-tien-do	bảo đảm tiến độ	target				weak	limitation
cue.bat-giu-thanh-cong	bắt giữ thành công	outcome				weak	limitation
cue.bay-to-su-vui-mung	bày tỏ sự vui mừng	praise				strong	limitation
cue.bieu-duong	biểu dương	praise				medium	limitation
cue.boi-thu	bội thu	growth				medium	limitation
cue.buoc-dau-dat-ket-qua	bước đầu đạt kết quả	result				medium	limitation
cue.buoc-dau-mang-lai-hieu-qua	bước đầu mang lại hiệu quả	result				medium	limitation
cue.buoc-dot-pha	bước đột phá	improve				weak	limitation
cue.buoc-phat-trien-moi	bước phát triển mới	improve				medium	limitation
cue.buoc-tien-vuot-bac	bước tiến vượt bậc	improve				medium	limitation
cue.but-pha	bứt phá	improve				medium	limitation
cue.ca-ngoi	ca ngợi	praise				strong	limitation
cue.ca-nhan-tieu-bieu	cá nhân tiêu biểu	result				medium	limitation
cue.cach-lam-hay	cách làm hay	quality				medium	limitation
cue.cach-lam-sang-tao	cách làm sáng tạo	quality				medium	limitation
cue.cai-thien-dang-ke	cải thiện đáng kể	improve				medium	limitation
cue.cai-thien-manh-me	cải thiện mạnh mẽ	result				medium	limitation
cue.cai-thien-ro-ret	cải thiện rõ rệt	improve				medium	limitation
cue.cai-thien-thu-hang	cải thiện thứ hạng	growth				medium	limitation
cue.can-can-thuong-mai-thang-du	cán cân thương mại thặng dư	growth				medium	limitation
cue.can-dich	cán đích	target				strong	limitation
cue.can-dich-nong-thon-moi	cán đích nông thôn mới	target				strong	limitation
cue.cao-nhat-ca-nuoc	cao nhất cả nước	growth				medium	limitation
cue.cao-nhat-tu-truoc-den-nay	cao nhất từ trước đến nay	growth				medium	limitation
cue.cat-giam-duoc	cắt giảm được	outcome				weak	limitation
cue.cat-giam-thu-tuc	cắt giảm thủ tục	outcome				weak	limitation
cue.cham-lo-tot	chăm lo tốt	outcome				weak	limitation
cue.chat-che-dung-quy-dinh	chặt chẽ, đúng quy định	quality				weak	limitation
cue.chat-che-dung-quy-trinh	chặt chẽ, đúng quy trình	quality				weak	limitation
cue.chien-cong	chiến công	result				medium	limitation
cue.chu-dong-sang-tao	chủ động, sáng tạo	quality				weak	limitation
cue.chuc-mung-nhung-ket-qua	chúc mừng những kết quả	praise				strong	limitation
cue.chuc-mung-nhung-thanh-tich	chúc mừng những thành tích	praise				strong	limitation
cue.chuyen-bien-manh	chuyển biến mạnh	result				medium	limitation
cue.chuyen-bien-manh-me	chuyển biến mạnh mẽ	improve				medium	limitation
cue.chuyen-bien-ro-net	chuyển biến rõ nét	improve				medium	limitation
cue.chuyen-bien-ro-ret	chuyển biến rõ rệt	improve				medium	limitation
cue.chuyen-bien-tich-cuc	chuyển biến tích cực	improve				medium	limitation
cue.co-ban-hoan-thanh	cơ bản hoàn thành	target				strong	limitation
cue.co-buoc-chuyen-bien	có bước chuyển biến	improve				medium	limitation
cue.co-buoc-dot-pha	có bước đột phá	improve				medium	limitation
cue.co-buoc-phat-trien	có bước phát triển	improve				medium	limitation
cue.co-buoc-tien	có bước tiến	improve				medium	limitation
cue.co-chuyen-bien-tich-cuc	có chuyển biến tích cực	improve				medium	limitation
cue.co-gang	cố gắng	result				weak	limitation
cue.co-nhieu-chuyen-bien	có nhiều chuyển biến	improve				medium	limitation
cue.co-nhieu-doi-moi	có nhiều đổi mới	improve				medium	limitation
cue.co-nhieu-dong-gop	có nhiều đóng góp	result				medium	limitation
cue.co-nhieu-khoi-sac	có nhiều khởi sắc	improve				medium	limitation
cue.co-nhieu-thanh-tich	có nhiều thành tích	result				medium	limitation
cue.co-thi-dua	Cờ thi đua	praise				strong	limitation
cue.co-tien-bo	có tiến bộ	improve				medium	limitation
cue.con-so-ky-luc	con số kỷ lục	growth				medium	limitation
cue.cong-khai-minh-bach	công khai, minh bạch	quality				weak	limitation
cue.cung-co-long-tin	củng cố lòng tin	praise				weak	limitation
cue.cung-co-niem-tin	củng cố niềm tin	praise				weak	limitation
cue.cuu-song	cứu sống	outcome				weak	limitation
cue.da-co-nhieu-chuyen-bien	đã có nhiều chuyển biến	result				medium	limitation
cue.da-gop-phan	đã góp phần	outcome				weak	limitation
cue.dam-bao-tien-do	đảm bảo tiến độ	target				weak	limitation
cue.dan-chu-cong-khai	dân chủ, công khai	quality				weak	limitation
cue.dan-dau	dẫn đầu	growth				weak	limitation
cue.dan-dau-ca-nuoc	dẫn đầu cả nước	growth				medium	limitation
cue.dan-dau-khu-vuc	dẫn đầu khu vực	growth				medium	limitation
cue.dang-ghi-nhan	đáng ghi nhận	quality				medium	limitation
cue.dang-khich-le	đáng khích lệ	quality				medium	limitation
cue.dang-mung	đáng mừng	quality				medium	limitation
cue.dang-phan-khoi	đáng phấn khởi	quality				medium	limitation
cue.danh-gia-cao	đánh giá cao	praise				strong	limitation
cue.danh-hieu-anh-hung	danh hiệu Anh hùng	praise				strong	limitation
cue.dat-100-ke-hoach	đạt 100% kế hoạch	target				strong	limitation
cue.dat-cao	đạt cao	target				strong	limitation
cue.dat-chi-tieu	đạt chỉ tiêu	target				strong	limitation
cue.dat-chuan	đạt chuẩn	target				weak	limitation
cue.dat-chuan-nong-thon-moi	đạt chuẩn nông thôn mới	target				strong	limitation
cue.dat-chuan-quoc-gia	đạt chuẩn quốc gia	target				weak	limitation
cue.dat-duoc-ket-qua-quan-trong	đạt được kết quả quan trọng	result				strong	limitation
cue.dat-duoc-ket-qua-tich-cuc	đạt được kết quả tích cực	result				strong	limitation
cue.dat-duoc-nhieu-ket-qua	đạt được nhiều kết quả	result				strong	limitation
cue.dat-duoc-nhieu-thanh-tich	đạt được nhiều thành tích	result				strong	limitation
cue.dat-duoc-nhieu-thanh-tuu	đạt được nhiều thành tựu	result				strong	limitation
cue.dat-duoc-nhung-ket-qua-dang-ghi-nhan	đạt được những kết quả đáng ghi nhận	result				strong	limitation
cue.dat-duoc-nhung-ket-qua-nhat-dinh	đạt được những kết quả nhất định	result				strong	limitation
cue.dat-duoc-nhung-ket-qua-quan-trong	đạt được những kết quả quan trọng	result				strong	limitation
cue.dat-duoc-nhung-thanh-tuu	đạt được những thành tựu	result				strong	limitation
cue.dat-duoc-thanh-tuu	đạt được thành tựu	result				strong	limitation
cue.dat-hieu-qua-cao	đạt hiệu quả cao	result				weak	limitation
cue.dat-hieu-qua-thiet-thuc	đạt hiệu quả thiết thực	result				strong	limitation
cue.dat-ke-hoach	đạt kế hoạch	target				strong	limitation
cue.dat-ket-qua-cao	đạt kết quả cao	result				strong	limitation
cue.dat-ket-qua-dang-ghi-nhan	đạt kết quả đáng ghi nhận	result				strong	limitation
cue.dat-ket-qua-dang-khich-le	đạt kết quả đáng khích lệ	result				strong	limitation
cue.dat-ket-qua-kha	đạt kết quả khá	result				strong	limitation
cue.dat-ket-qua-kha-toan-dien	đạt kết quả khá toàn diện	result				strong	limitation
cue.dat-ket-qua-tich-cuc	đạt kết quả tích cực	result				strong	limitation
cue.dat-ket-qua-toan-dien	đạt kết quả toàn diện	result				strong	limitation
cue.dat-ket-qua-tot	đạt kết quả tốt	result				strong	limitation
cue.dat-kha	đạt khá	target				strong	limitation
cue.dat-muc-cao	đạt mức cao	target				strong	limitation
cue.dat-muc-tieu	đạt mục tiêu	target				weak	limitation
cue.dat-nhieu-ket-qua	đạt nhiều kết quả	result				strong	limitation
cue.dat-nhieu-thanh-tich	đạt nhiều thành tích	result				strong	limitation
cue.dat-nhieu-thanh-tuu	đạt nhiều thành tựu	result				strong	limitation
cue.dat-nhung-ket-qua-quan-trong	đạt những kết quả quan trọng	result				strong	limitation
cue.dat-thanh-tich	đạt thành tích	result				strong	limitation
cue.dat-thanh-tich-cao	đạt thành tích cao	result				medium	limitation
cue.dat-toc-do-cao	đạt tốc độ cao	target				strong	limitation
cue.dat-ty-le-cao	đạt tỷ lệ cao	target				strong	limitation
cue.dat-va-vuot	đạt và vượt	target				strong	limitation
cue.dat-va-vuot-chi-tieu	đạt và vượt chỉ tiêu	target				strong	limitation
cue.dat-va-vuot-ke-hoach	đạt và vượt kế hoạch	target				strong	limitation
cue.dat-va-vuot-muc-tieu	đạt và vượt mục tiêu	target				strong	limitation
cue.dat-yeu-cau	đạt yêu cầu	target				weak	limitation
cue.dau-an	dấu ấn	quality				medium	limitation
cue.dau-an-dam-net	dấu ấn đậm nét	quality				medium	limitation
cue.de-lai-dau-an	để lại dấu ấn	quality				medium	limitation
cue.dem-lai-hieu-qua	đem lại hiệu quả	result				strong	limitation
cue.den-on-dap-nghia	đền ơn đáp nghĩa	outcome				weak	limitation
cue.di-dau	đi đầu	quality				weak	limitation
cue.di-tien-phong	đi tiên phong	quality				medium	limitation
cue.di-vao-chieu-sau	đi vào chiều sâu	improve				medium	limitation
cue.di-vao-hoat-dong	đi vào hoạt động	outcome				weak	limitation
cue.di-vao-ne-nep	đi vào nề nếp	improve				medium	limitation
cue.di-vao-nen-nep	đi vào nền nếp	improve				medium	limitation
cue.diem-nhan	điểm nhấn	quality				medium	limitation
cue.diem-sang	điểm sáng	quality				medium	limitation
cue.dien-hinh-tien-tien	điển hình tiên tiến	quality				medium	limitation
cue.dien-mao-khang-trang	diện mạo khang trang	improve				medium	limitation
cue.dien-mao-moi	diện mạo mới	improve				medium	limitation
cue.doan-ket-nhat-tri	đoàn kết, nhất trí	quality				weak	limitation
cue.doan-ket-thong-nhat	đoàn kết, thống nhất	quality				weak	limitation
cue.doat-giai	đoạt giải	praise				medium	limitation
cue.doi-moi	đổi mới	result				weak	limitation
cue.doi-moi-manh-me	đổi mới mạnh mẽ	improve				medium	limitation
cue.doi-moi-tich-cuc	đổi mới tích cực	improve				medium	limitation
cue.doi-song-nguoi-dan-duoc-cai-thien	đời sống người dân được cải thiện	improve				medium	limitation
cue.doi-song-nhan-dan-duoc-nang-len	đời sống nhân dân được nâng lên	improve				medium	limitation
cue.doi-thay	đổi thay	improve				medium	limitation
cue.doi-thay-ro-ret	đổi thay rõ rệt	improve				medium	limitation
cue.don-nhan-huan-chuong	đón nhận Huân chương	praise				strong	limitation
cue.dong-bo-hieu-qua	đồng bộ, hiệu quả	quality				medium	limitation
cue.dong-gop	đóng góp	result				weak	limitation
cue.dong-gop-khong-nho	đóng góp không nhỏ	outcome				weak	limitation
cue.dong-gop-quan-trong	đóng góp quan trọng	outcome				medium	limitation
cue.dong-gop-tich-cuc	đóng góp tích cực	outcome				medium	limitation
cue.dong-gop-to-lon	đóng góp to lớn	outcome				weak	limitation
cue.dong-thuan-cao	đồng thuận cao	praise				strong	limitation
cue.dong-tinh-ung-ho	đồng tình ủng hộ	praise				strong	limitation
cue.dua-vao-hoat-dong	đưa vào hoạt động	outcome				weak	limitation
cue.dua-vao-khai-thac	đưa vào khai thác	outcome				weak	limitation
cue.dua-vao-su-dung	đưa vào sử dụng	outcome				weak	limitation
cue.dung-dau-ca-nuoc	đứng đầu cả nước	growth				medium	limitation
cue.dung-ke-hoach	đúng kế hoạch	target				weak	limitation
cue.dung-phap-luat	đúng pháp luật	quality				weak	limitation
cue.dung-quy-dinh	đúng quy định	quality				weak	limitation
cue.dung-tien-do	đúng tiến độ	target				weak	limitation
cue.duoc-bao-dam	được bảo đảm	improve				weak	limitation
cue.duoc-cai-thien	được cải thiện	improve				medium	limitation
cue.duoc-cai-thien-ro-ret	được cải thiện rõ rệt	improve				medium	limitation
cue.duoc-chu-trong	được chú trọng	improve				weak	limitation
cue.duoc-cong-nhan	được công nhận	praise				strong	limitation
cue.duoc-cong-nhan-dat-chuan	được công nhận đạt chuẩn	praise				strong	limitation
cue.duoc-cu-tri-danh-gia-cao	được cử tri đánh giá cao	praise				strong	limitation
cue.duoc-cung-co	được củng cố	improve				weak	limitation
cue.duoc-cung-co-va-tang-cuong	được củng cố và tăng cường	improve				medium	limitation
cue.duoc-dam-bao	được đảm bảo	improve				weak	limitation
cue.duoc-danh-gia-cao	được đánh giá cao	praise				strong	limitation
cue.duoc-day-manh	được đẩy mạnh	improve				weak	limitation
cue.duoc-du-luan-danh-gia-cao	được dư luận đánh giá cao	result				medium	limitation
cue.duoc-du-luan-dong-tinh	được dư luận đồng tình	praise				strong	limitation
cue.duoc-dua-vao-su-dung	được đưa vào sử dụng	outcome				weak	limitation
cue.duoc-duy-tri	được duy trì	improve				weak	limitation
cue.duoc-giu-vung	được giữ vững	improve				medium	limitation
cue.duoc-keo-giam	được kéo giảm	improve				medium	limitation
cue.duoc-kiem-che	được kiềm chế	improve				medium	limitation
cue.duoc-kiem-soat	được kiểm soát	improve				medium	limitation
cue.duoc-mua	được mùa	growth				medium	limitation
cue.duoc-nang-cao	được nâng cao	improve				medium	limitation
cue.duoc-nang-len	được nâng lên	improve				medium	limitation
cue.duoc-nang-len-ro-ret	được nâng lên rõ rệt	improve				medium	limitation
cue.duoc-nguoi-dan-dong-tinh	được người dân đồng tình	result				medium	limitation
cue.duoc-nguoi-dan-ung-ho	được người dân ủng hộ	result				medium	limitation
cue.duoc-nhan-dan-dong-tinh-ung-ho	được nhân dân đồng tình ủng hộ	praise				strong	limitation
cue.duoc-nhan-dan-tin-tuong	được nhân dân tin tưởng	praise				strong	limitation
cue.duoc-phong-tang	được phong tặng	praise				strong	limitation
cue.duoc-quan-tam	được quan tâm	improve				weak	limitation
cue.duoc-tang-bang-khen	được tặng Bằng khen	praise				strong	limitation
cue.duoc-tang-cuong	được tăng cường	improve				weak	limitation
cue.duoc-thuc-hien-nghiem-tuc	được thực hiện nghiêm túc	result				medium	limitation
cue.duoc-ton-vinh	được tôn vinh	praise				medium	limitation
cue.duoc-trao-tang-huan-chuong	được trao tặng Huân chương	praise				strong	limitation
cue.duoc-trien-khai-dong-bo	được triển khai đồng bộ	result				medium	limitation
cue.duoc-trien-khai-kip-thoi	được triển khai kịp thời	result				medium	limitation
cue.duoc-trien-khai-nghiem-tuc	được triển khai nghiêm túc	result				medium	limitation
cue.duoc-vinh-danh	được vinh danh	praise				strong	limitation
cue.gat-hai-duoc-nhieu-ket-qua	gặt hái được nhiều kết quả	result				strong	limitation
cue.gat-hai-nhieu-thanh-cong	gặt hái nhiều thành công	result				strong	limitation
cue.ghi-nhan	ghi nhận	result				weak	limitation
cue.ghi-nhan-bieu-duong	ghi nhận, biểu dương	praise				strong	limitation
cue.ghi-nhan-nhung-dong-gop	ghi nhận những đóng góp	praise				strong	limitation
cue.ghi-nhan-nhung-ket-qua	ghi nhận những kết quả	praise				strong	limitation
cue.ghi-nhan-nhung-no-luc	ghi nhận những nỗ lực	praise				strong	limitation
cue.ghi-nhan-no-luc	ghi nhận nỗ lực	praise				strong	limitation
cue.ghi-nhan-va-danh-gia-cao	ghi nhận và đánh giá cao	praise				strong	limitation
cue.giai-quyet-dut-diem	giải quyết dứt điểm	target				weak	limitation
cue.giai-quyet-kip-thoi	giải quyết kịp thời	quality				medium	limitation
cue.giai-quyet-tot	giải quyết tốt	quality				medium	limitation
cue.giai-quyet-viec-lam	giải quyết việc làm	outcome				weak	limitation
cue.giai-quyet-viec-lam-cho	giải quyết việc làm cho	outcome				weak	limitation
cue.giam-ca-3-tieu-chi	giảm cả 3 tiêu chí	improve				medium	limitation
cue.giam-ca-ba-tieu-chi	giảm cả ba tiêu chí	improve				medium	limitation
cue.giam-manh-toi-pham	giảm mạnh tội phạm	result				medium	limitation
cue.giam-ngheo-ben-vung	giảm nghèo bền vững	improve				weak	limitation
cue.giam-ro-ret	giảm rõ rệt	result				medium	limitation
cue.gianh-giai	giành giải	praise				medium	limitation
cue.gianh-huy-chuong	giành huy chương	praise				strong	limitation
cue.giu-gin-trat-tu	giữ gìn trật tự	result				medium	limitation
cue.giu-vung	giữ vững	quality				weak	limitation
cue.giu-vung-an-ninh	giữ vững an ninh	result				medium	limitation
cue.giu-vung-on-dinh	giữ vững ổn định	improve				medium	limitation
cue.gop-phan-giam	góp phần giảm	outcome				weak	limitation
cue.gop-phan-han-che	góp phần hạn chế	outcome				weak	limitation
cue.gop-phan-khong-nho	góp phần không nhỏ	outcome				weak	limitation
cue.gop-phan-nang-cao	góp phần nâng cao	outcome				weak	limitation
cue.gop-phan-quan-trong	góp phần quan trọng	outcome				weak	limitation
cue.gop-phan-thuc-day	góp phần thúc đẩy	outcome				weak	limitation
cue.gop-phan-tich-cuc	góp phần tích cực	outcome				weak	limitation
cue.guong-dien-hinh	gương điển hình	quality				medium	limitation
cue.guong-mau	gương mẫu	quality				weak	limitation
cue.hai-long	hài lòng	praise				weak	limitation
cue.hieu-qua	hiệu quả	quality				weak	limitation
cue.hieu-qua-cao	hiệu quả cao	quality				medium	limitation
cue.hieu-qua-ro-ret	hiệu quả rõ rệt	quality				medium	limitation
cue.hieu-qua-thiet-thuc	hiệu quả thiết thực	quality				medium	limitation
cue.hinh-thanh-duoc	hình thành được	outcome				weak	limitation
cue.ho-tro-kip-thoi	hỗ trợ kịp thời	outcome				weak	limitation
cue.hoan-nghenh	hoan nghênh	praise				strong	limitation
cue.hoan-tat	hoàn tất	target				weak	limitation
cue.hoan-thanh	hoàn thành	target				weak	limitation
cue.hoan-thanh-chi-tieu	hoàn thành chỉ tiêu	target				medium	limitation
cue.hoan-thanh-co-ban	hoàn thành cơ bản	target				medium	limitation
cue.hoan-thanh-dua-vao-su-dung	hoàn thành đưa vào sử dụng	outcome				weak	limitation
cue.hoan-thanh-dut-diem	hoàn thành dứt điểm	target				medium	limitation
cue.hoan-thanh-ke-hoach	hoàn thành kế hoạch	target				weak	limitation
cue.hoan-thanh-muc-tieu	hoàn thành mục tiêu	target				weak	limitation
cue.hoan-thanh-nhiem-vu	hoàn thành nhiệm vụ	target				weak	limitation
cue.hoan-thanh-som	hoàn thành sớm	target				strong	limitation
cue.hoan-thanh-thang-loi	hoàn thành thắng lợi	target				strong	limitation
cue.hoan-thanh-toan-dien	hoàn thành toàn diện	target				strong	limitation
cue.hoan-thanh-tot	hoàn thành tốt	target				weak	limitation
cue.hoan-thanh-tot-nhiem-vu	hoàn thành tốt nhiệm vụ	target				weak	limitation
cue.hoan-thanh-va-vuot	hoàn thành và vượt	target				strong	limitation
cue.hoan-thanh-va-vuot-chi-tieu	hoàn thành và vượt chỉ tiêu	target				strong	limitation
cue.hoan-thanh-va-vuot-muc	hoàn thành và vượt mức	target				strong	limitation
cue.hoan-thanh-vuot-chi-tieu	hoàn thành vượt chỉ tiêu	target				strong	limitation
cue.hoan-thanh-vuot-ke-hoach	hoàn thành vượt kế hoạch	target				strong	limitation
cue.hoan-thanh-vuot-muc	hoàn thành vượt mức	target				strong	limitation
cue.hoan-thanh-xuat-sac	hoàn thành xuất sắc	target				strong	limitation
cue.hoan-thanh-xuat-sac-nhiem-vu	hoàn thành xuất sắc nhiệm vụ	target				strong	limitation
cue.hoat-dong-co-hieu-qua	hoạt động có hiệu quả	result				strong	limitation
cue.hoat-dong-hieu-qua	hoạt động hiệu quả	result				weak	limitation
cue.hoi-phuc	hồi phục	improve				weak	limitation
cue.huy-dong-duoc	huy động được	outcome				weak	limitation
cue.keo-giam-duoc	kéo giảm được	outcome				weak	limitation
cue.ket-nap-duoc	kết nạp được	outcome				weak	limitation
cue.ket-qua-buoc-dau	kết quả bước đầu	result				medium	limitation
cue.ket-qua-dang-khich-le	kết quả đáng khích lệ	result				strong	limitation
cue.ket-qua-dang-mung	kết quả đáng mừng	result				strong	limitation
cue.ket-qua-kha-quan	kết quả khả quan	result				strong	limitation
cue.ket-qua-noi-bat	kết quả nổi bật	result				strong	limitation
cue.ket-qua-noi-bat-nhat	kết quả nổi bật nhất	quality				medium	limitation
cue.ket-qua-rat-dang-ghi-nhan	kết quả rất đáng ghi nhận	result				strong	limitation
cue.ket-qua-tich-cuc	kết quả tích cực	result				strong	limitation
cue.ket-qua-toan-dien	kết quả toàn diện	result				strong	limitation
cue.kha-quan	khả quan	quality				medium	limitation
cue.khac-phuc-duoc	khắc phục được	quality				medium	limitation
cue.khac-phuc-kip-thoi	khắc phục kịp thời	quality				medium	limitation
cue.kham-pha-thanh-cong	khám phá thành công	outcome				weak	limitation
cue.khang-dinh-vi-the	khẳng định vị thế	outcome				weak	limitation
cue.khang-trang	khang trang	improve				medium	limitation
cue.khang-trang-sach-dep	khang trang, sạch đẹp	improve				medium	limitation
cue.khanh-thanh	khánh thành	outcome				weak	limitation
cue.khen	khen	result				weak	limitation
cue.khen-ngoi	khen ngợi	praise				strong	limitation
cue.khen-thuong	khen thưởng	praise				weak	limitation
cue.khoi-cong	khởi công	outcome				weak	limitation
cue.khoi-sac	khởi sắc	improve				medium	limitation
cue.khoi-sac-ro-net	khởi sắc rõ nét	improve				medium	limitation
cue.khong-ngung	không ngừng	result				weak	limitation
cue.khong-ngung-duoc-cai-thien	không ngừng được cải thiện	improve				medium	limitation
cue.khong-ngung-duoc-nang-cao	không ngừng được nâng cao	improve				medium	limitation
cue.kiem-che-duoc	kiềm chế được	result				medium	limitation
cue.kip-thoi-dung-quy-dinh	kịp thời, đúng quy định	quality				weak	limitation
cue.kip-thoi-hieu-qua	kịp thời, hiệu quả	quality				medium	limitation
cue.ky-luc	kỷ lục	growth				medium	limitation
cue.la-diem-sang	là điểm sáng	quality				medium	limitation
cue.lam-loi	làm lợi	outcome				weak	limitation
cue.lam-tot	làm tốt	result				weak	limitation
cue.lam-tot-cong-tac	làm tốt công tác	result				strong	limitation
cue.lan-toa-manh-me	lan tỏa mạnh mẽ	improve				medium	limitation
cue.lan-toa-sau-rong	lan tỏa sâu rộng	improve				medium	limitation
cue.lang-nghe	lắng nghe	result				weak	limitation
cue.lap-chien-cong	lập chiến công	result				medium	limitation
cue.lap-nhieu-thanh-tich	lập nhiều thành tích	result				strong	limitation
cue.lap-thanh-tich-xuat-sac	lập thành tích xuất sắc	result				strong	limitation
cue.mang-lai-hieu-qua-cao	mang lại hiệu quả cao	result				medium	limitation
cue.mang-lai-hieu-qua-thiet-thuc	mang lại hiệu quả thiết thực	result				strong	limitation
cue.mang-lai-ket-qua-tich-cuc	mang lại kết quả tích cực	result				strong	limitation
cue.mang-lai-nhieu-ket-qua	mang lại nhiều kết quả	result				strong	limitation
cue.mo-hinh-hay	mô hình hay	quality				medium	limitation
cue.mo-hinh-hieu-qua	mô hình hiệu quả	quality				medium	limitation
cue.mo-ra-co-hoi	mở ra cơ hội	outcome				weak	limitation
cue.mo-ra-trien-vong	mở ra triển vọng	outcome				weak	limitation
cue.muc-cao-nhat	mức cao nhất	growth				medium	limitation
cue.muc-do-hai-long-cao	mức độ hài lòng cao	praise				strong	limitation
cue.nam-trong-nhom-dan-dau	nằm trong nhóm dẫn đầu	growth				medium	limitation
cue.nang-cao-ro-ret	nâng cao rõ rệt	result				medium	limitation
cue.nang-cao-vi-the	nâng cao vị thế	outcome				weak	limitation
cue.nang-dong-sang-tao	năng động, sáng tạo	quality				weak	limitation
cue.nang-len-ro-ret	nâng lên rõ rệt	improve				medium	limitation
cue.nang-tam	nâng tầm	outcome				weak	limitation
cue.ngan-chan-duoc	ngăn chặn được	result				medium	limitation
cue.ngan-chan-kip-thoi	ngăn chặn kịp thời	quality				weak	limitation
cue.ngay-cang-di-vao-thuc-chat	ngày càng đi vào thực chất	improve				medium	limitation
cue.ngay-cang-duoc-nang-cao	ngày càng được nâng cao	improve				medium	limitation
cue.ngay-cang-hoan-thien	ngày càng hoàn thiện	improve				medium	limitation
cue.nghiem-tuc-hieu-qua	nghiêm túc, hiệu quả	quality				medium	limitation
cue.nghiem-tuc-kip-thoi	nghiêm túc, kịp thời	quality				medium	limitation
cue.nhan-bang-khen	nhận Bằng khen	praise				strong	limitation
cue.nhan-dan-dong-tinh	nhân dân đồng tình	praise				strong	limitation
cue.nhan-giai-thuong	nhận giải thưởng	praise				medium	limitation
cue.nhieu-chien-cong	nhiều chiến công	result				medium	limitation
cue.nho-do	nhờ đó	outcome				weak	limitation
cue.nho-vay	nhờ vậy	outcome				weak	limitation
cue.nhung-dong-gop-quan-trong	những đóng góp quan trọng	result				medium	limitation
cue.nhung-dong-gop-to-lon	những đóng góp to lớn	result				medium	limitation
cue.nhung-thanh-tuu	những thành tựu	result				medium	limitation
cue.niem-tin-cua-nhan-dan	niềm tin của nhân dân	praise				strong	limitation
cue.no-luc	nỗ lực	result				weak	limitation
cue.no-luc-lon	nỗ lực lớn	quality				medium	limitation
cue.no-luc-phan-dau	nỗ lực phấn đấu	quality				weak	limitation
cue.no-luc-vuot-bac	nỗ lực vượt bậc	quality				medium	limitation
cue.noi-bat	nổi bật	quality				weak	limitation
cue.noi-bat-la	nổi bật là	quality				medium	limitation
cue.on-dinh-chinh-tri	ổn định chính trị	improve				weak	limitation
cue.on-dinh-va-phat-trien	ổn định và phát triển	improve				medium	limitation
cue.phan-khoi	phấn khởi	praise				medium	limitation
cue.phat-hien-kip-thoi	phát hiện kịp thời	quality				weak	limitation
cue.phat-huy-hieu-qua	phát huy hiệu quả	result				weak	limitation
cue.phat-huy-tac-dung	phát huy tác dụng	result				strong	limitation
cue.phat-huy-vai-tro	phát huy vai trò	result				weak	limitation
cue.phat-trien-ben-vung	phát triển bền vững	growth				weak	limitation
cue.phat-trien-duoc	phát triển được	outcome				weak	limitation
cue.phat-trien-kha	phát triển khá	growth				medium	limitation
cue.phat-trien-manh	phát triển mạnh	growth				weak	limitation
cue.phat-trien-manh-me	phát triển mạnh mẽ	growth				medium	limitation
cue.phat-trien-nganh-nghe	phát triển ngành nghề	result				medium	limitation
cue.phat-trien-nhanh	phát triển nhanh	growth				weak	limitation
cue.phat-trien-on-dinh	phát triển ổn định	growth				medium	limitation
cue.phat-trien-toan-dien	phát triển toàn diện	growth				medium	limitation
cue.phat-trien-vuot-bac	phát triển vượt bậc	growth				medium	limitation
cue.phoi-hop-chat-che-hieu-qua	phối hợp chặt chẽ, hiệu quả	result				strong	limitation
cue.phong-tang-danh-hieu	phong tặng danh hiệu	praise				strong	limitation
cue.phuc-hoi	phục hồi	improve				weak	limitation
cue.phuc-hoi-manh-me	phục hồi mạnh mẽ	improve				medium	limitation
cue.phuc-hoi-tich-cuc	phục hồi tích cực	improve				medium	limitation
cue.qua-do-gop-phan	qua đó góp phần	outcome				weak	limitation
cue.quan-he-ngay-cang-phat-trien	quan hệ ngày càng phát triển	outcome				weak	limitation
cue.quan-he-phat-trien-tot-dep	quan hệ phát triển tốt đẹp	outcome				weak	limitation
cue.quan-tam-cham-lo	quan tâm chăm lo	outcome				weak	limitation
cue.quoc-phong-an-ninh-duoc-giu-vung	quốc phòng, an ninh được giữ vững	improve				medium	limitation
cue.quyet-liet	quyết liệt	quality				weak	limitation
cue.quyet-liet-hieu-qua	quyết liệt, hiệu quả	quality				medium	limitation
cue.rat-no-luc	rất nỗ lực	quality				medium	limitation
cue.rat-phan-khoi	rất phấn khởi	praise				medium	limitation
cue.rut-ngan-thoi-gian	rút ngắn thời gian	outcome				weak	limitation
cue.sang-tao	sáng tạo	result				weak	limitation
cue.sau-rong-trong-nhan-dan	sâu rộng trong nhân dân	improve				medium	limitation
cue.su-no-luc	sự nỗ lực	quality				weak	limitation
cue.tang-bac	tăng bậc	growth				medium	limitation
cue.tang-bang-khen	tặng Bằng khen	praise				strong	limitation
cue.tang-cao-so-voi-cung-ky	tăng cao so với cùng kỳ	growth				medium	limitation
cue.tang-huan-chuong	tặng Huân chương	praise				strong	limitation
cue.tang-kha	tăng khá	growth				medium	limitation
cue.tang-kha-so-voi-cung-ky	tăng khá so với cùng kỳ	growth				medium	limitation
cue.tang-len-ro-ret	tăng lên rõ rệt	result				medium	limitation
cue.tang-manh-so-voi	tăng mạnh so với	growth				medium	limitation
cue.tang-thuong-huan-chuong	tặng thưởng Huân chương	praise				strong	limitation
cue.tang-truong-an-tuong	tăng trưởng ấn tượng	growth				medium	limitation
cue.tang-truong-cao	tăng trưởng cao	growth				medium	limitation
cue.tang-truong-kha	tăng trưởng khá	growth				medium	limitation
cue.tang-truong-manh	tăng trưởng mạnh	growth				medium	limitation
cue.tang-truong-on-dinh	tăng trưởng ổn định	growth				medium	limitation
cue.tang-truong-tot	tăng trưởng tốt	growth				medium	limitation
cue.tang-truong-vuot-bac	tăng trưởng vượt bậc	growth				medium	limitation
cue.tao-buoc-dot-pha	tạo bước đột phá	improve				medium	limitation
cue.tao-chuyen-bien	tạo chuyển biến	improve				weak	limitation
cue.tao-cong-an-viec-lam	tạo công ăn việc làm	outcome				weak	limitation
cue.tao-dau-an	tạo dấu ấn	quality				medium	limitation
cue.tao-dieu-kien-thuan-loi	tạo điều kiện thuận lợi	outcome				weak	limitation
cue.tao-dong-luc	tạo động lực	outcome				weak	limitation
cue.tao-dong-thuan	tạo đồng thuận	praise				weak	limitation
cue.tao-dot-pha	tạo đột phá	improve				weak	limitation
cue.tao-duoc-su-dong-thuan	tạo được sự đồng thuận	praise				strong	limitation
cue.tao-moi-truong-thuan-loi	tạo môi trường thuận lợi	outcome				weak	limitation
cue.tao-nen-tang	tạo nền tảng	outcome				weak	limitation
cue.tao-niem-tin	tạo niềm tin	praise				weak	limitation
cue.tao-su-dong-thuan	tạo sự đồng thuận	praise				weak	limitation
cue.tao-suc-lan-toa	tạo sức lan tỏa	improve				medium	limitation
cue.tao-thuan-loi	tạo thuận lợi	outcome				weak	limitation
cue.tao-tien-de	tạo tiền đề	outcome				weak	limitation
cue.tao-viec-lam-cho	tạo việc làm cho	outcome				weak	limitation
cue.tap-the-tieu-bieu	tập thể tiêu biểu	result				medium	limitation
cue.thang-hang	thăng hạng	growth				medium	limitation
cue.thang-loi	thắng lợi	quality				weak	limitation
cue.thang-loi-to-lon	thắng lợi to lớn	quality				medium	limitation
cue.thanh-cong	thành công	quality				weak	limitation
cue.thanh-cong-lon	thành công lớn	result				strong	limitation
cue.thanh-cong-ruc-ro	thành công rực rỡ	result				strong	limitation
cue.thanh-cong-tot-dep	thành công tốt đẹp	result				strong	limitation
cue.thanh-tich	thành tích	result				medium	limitation
cue.thanh-tich-noi-bat	thành tích nổi bật	result				strong	limitation
cue.thanh-tich-xuat-sac	thành tích xuất sắc	result				medium	limitation
cue.thanh-tuu	thành tựu	result				medium	limitation
cue.thanh-tuu-noi-bat	thành tựu nổi bật	result				strong	limitation
cue.thanh-tuu-quan-trong	thành tựu quan trọng	result				strong	limitation
cue.thanh-tuu-to-lon	thành tựu to lớn	result				strong	limitation
cue.thao-go-duoc	tháo gỡ được	quality				medium	limitation
cue.thao-go-kip-thoi	tháo gỡ kịp thời	quality				medium	limitation
cue.the-manh	thế mạnh	quality				weak	limitation
cue.thiet-thuc-hieu-qua	thiết thực, hiệu quả	quality				weak	limitation
cue.thoat-ngheo	thoát nghèo	improve				weak	limitation
cue.thu-duoc-nhieu-ket-qua	thu được nhiều kết quả	result				strong	limitation
cue.thu-hoi-duoc	thu hồi được	outcome				weak	limitation
cue.thu-hut-duoc	thu hút được	outcome				weak	limitation
cue.thu-hut-nhieu	thu hút nhiều	outcome				weak	limitation
cue.thu-hut-su-quan-tam	thu hút sự quan tâm	result				medium	limitation
cue.thuan-loi	thuận lợi	quality				weak	limitation
cue.thuc-hien-co-hieu-qua	thực hiện có hiệu quả	result				weak	limitation
cue.thuc-hien-hieu-qua	thực hiện hiệu quả	result				weak	limitation
cue.thuc-hien-tot	thực hiện tốt	result				weak	limitation
cue.thuoc-nhom-dan-dau	thuộc nhóm dẫn đầu	growth				medium	limitation
cue.thuoc-nhom-kha	thuộc nhóm khá	growth				medium	limitation
cue.tich-cuc	tích cực	quality				weak	limitation
cue.tiem-nang-loi-the	tiềm năng, lợi thế	quality				weak	limitation
cue.tien-bo-ro-ret	tiến bộ rõ rệt	improve				medium	limitation
cue.tien-bo-vuot-bac	tiến bộ vượt bậc	improve				medium	limitation
cue.tien-phong	tiên phong	quality				weak	limitation
cue.tiet-kiem-cho-ngan-sach	tiết kiệm cho ngân sách	outcome				weak	limitation
cue.tiet-kiem-duoc	tiết kiệm được	outcome				weak	limitation
cue.tieu-bieu	tiêu biểu	result				weak	limitation
cue.tinh-gian-duoc	tinh giản được	outcome				weak	limitation
cue.ton-vinh	tôn vinh	praise				medium	limitation
cue.trao-bang-khen	trao Bằng khen	praise				strong	limitation
cue.trien-khai-hieu-qua	triển khai hiệu quả	result				weak	limitation
cue.trien-khai-tot	triển khai tốt	result				weak	limitation
cue.triet-pha	triệt phá	outcome				medium	limitation
cue.trong-top-dau	trong tốp đầu	growth				medium	limitation
cue.tu-hao	tự hào	praise				medium	limitation
cue.tung-buoc-duoc-cai-thien	từng bước được cải thiện	improve				medium	limitation
cue.tung-buoc-duoc-nang-cao	từng bước được nâng cao	improve				medium	limitation
cue.tuyen-duong	tuyên dương	praise				weak	limitation
cue.uu-diem	ưu điểm	quality				weak	limitation
cue.uy-tin-duoc-nang-cao	uy tín được nâng cao	outcome				weak	limitation
cue.van-dong-duoc	vận động được	outcome				weak	limitation
cue.ve-dich-som	về đích sớm	target				strong	limitation
cue.ve-dich-truoc-han	về đích trước hạn	target				strong	limitation
cue.ve-dich-truoc-thoi-han	về đích trước thời hạn	target				strong	limitation
cue.vi-the-duoc-nang-len	vị thế được nâng lên	outcome				weak	limitation
cue.vinh-danh	vinh danh	praise				medium	limitation
cue.vui-mung	vui mừng	praise				medium	limitation
cue.vuon-len-lam-giau	vươn lên làm giàu	improve				medium	limitation
cue.vuon-len-manh-me	vươn lên mạnh mẽ	quality				medium	limitation
cue.vuon-len-thoat-ngheo	vươn lên thoát nghèo	improve				medium	limitation
cue.vuot-chi-tieu	vượt chỉ tiêu	target				medium	limitation
cue.vuot-chi-tieu-de-ra	vượt chỉ tiêu đề ra	target				strong	limitation
cue.vuot-chi-tieu-nghi-quyet	vượt chỉ tiêu nghị quyết	target				strong	limitation
cue.vuot-du-toan	vượt dự toán	target				strong	limitation
cue.vuot-ke-hoach	vượt kế hoạch	target				strong	limitation
cue.vuot-kho	vượt khó	quality				medium	limitation
cue.vuot-muc-ke-hoach	vượt mức kế hoạch	target				strong	limitation
cue.vuot-muc-tieu	vượt mục tiêu	target				medium	limitation
cue.vuot-qua-kho-khan	vượt qua khó khăn	quality				medium	limitation
cue.vuot-so-voi-ke-hoach	vượt so với kế hoạch	target				strong	limitation
cue.vuot-thu	vượt thu	target				strong	limitation
cue.vuot-tien-do	vượt tiến độ	target				strong	limitation
cue.xay-dung-duoc	xây dựng được	outcome				weak	limitation
cue.xoa-duoc	xóa được	outcome				weak	limitation
cue.xoa-nha-tam	xóa nhà tạm	outcome				weak	limitation
cue.xu-ly-dut-diem	xử lý dứt điểm	target				weak	limitation
cue.xu-ly-kip-thoi	xử lý kịp thời	quality				weak	limitation
cue.xu-ly-nghiem	xử lý nghiêm	quality				weak	limitation
cue.xu-ly-xong	xử lý xong	target				medium	limitation
cue.xuat-sac	xuất sắc	result				medium	limitation
cue.xuat-sieu	xuất siêu	growth				medium	limitation
cue.xung-dang	xứng đáng	praise				weak	limitation
cue.y-nghia-quan-trong	ý nghĩa quan trọng	quality				weak	limitation`;
