// Generated from corpus/lexicons/section-headings.tsv by `npm run data`. Do not edit.

export const SECTION_HEADINGS: string = `id	forms	type	canonical	valid_from	valid_to	label	match
heading.ba-khau-dot-pha	ba khâu đột phá	heading				directive	line
heading.bai-hoc-kinh-nghiem	bài học kinh nghiệm	heading				cause	line
heading.bat-cap	bất cập	heading				limitation	line
heading.be-mac-hoi-nghi	bế mạc hội nghị	opening				closing	opening
heading.ben-canh-ket-qua-dat-duoc	bên cạnh kết quả đạt được	opening				limitation	opening
heading.ben-canh-nhung-ket-qua-da-dat-duoc	bên cạnh những kết quả đã đạt được	opening				limitation	opening
heading.ben-canh-nhung-ket-qua-dat-duoc	bên cạnh những kết quả đạt được	opening				limitation	opening
heading.ben-canh-nhung-mat-duoc	bên cạnh những mặt được	opening				limitation	opening
heading.ben-canh-nhung-thanh-tich-dat-duoc	bên cạnh những thành tích đạt được	opening				limitation	opening
heading.ben-canh-nhung-thanh-tuu-dat-duoc	bên cạnh những thành tựu đạt được	opening				limitation	opening
heading.ben-canh-nhung-uu-diem	bên cạnh những ưu điểm	opening				limitation	opening
heading.bi-thu-tinh-uy-yeu-cau	Bí thư Tỉnh ủy yêu cầu	opening				directive	opening
heading.bieu-duong-nhung-ket-qua	biểu dương những kết quả	opening				achievement	opening
heading.bieu-duong-nhung-thanh-tich	biểu dương những thành tích	opening				achievement	opening
heading.boi-canh	bối cảnh	heading				other	line
heading.buc-tranh-kinh-te	bức tranh kinh tế	heading				achievement	line
heading.cac-chi-tieu-chu-yeu	các chỉ tiêu chủ yếu	heading				directive	line
heading.cac-giai-phap	các giải pháp	heading				directive	line
heading.can-giai-phap-dong-bo	cần giải pháp đồng bộ	heading				directive	line
heading.can-som-thao-go	cần sớm tháo gỡ	heading				directive	line
heading.chi-ra-mot-so-han-che	chỉ ra một số hạn chế	opening				limitation	opening
heading.chi-ra-nhung-han-che	chỉ ra những hạn chế	opening				limitation	opening
heading.chi-ro-nhung-han-che	chỉ rõ những hạn chế	opening				limitation	opening
heading.chi-tieu-chu-yeu	chỉ tiêu chủ yếu	heading				directive	line
heading.chu-tich-ubnd-tinh-yeu-cau	Chủ tịch UBND tỉnh yêu cầu	opening				directive	opening
heading.chuong-trinh	chương trình	heading				other	line
heading.chuyen-bien-tich-cuc	chuyển biến tích cực	heading				achievement	line
heading.con-nhieu-bat-cap	còn nhiều bất cập	heading				limitation	line
heading.con-nhieu-han-che	còn nhiều hạn chế	heading				limitation	line
heading.con-nhieu-kho-khan	còn nhiều khó khăn	heading				limitation	line
heading.con-nhieu-vuong-mac	còn nhiều vướng mắc	heading				limitation	line
heading.cung-nhan-dip-nay	cũng nhân dịp này	opening				closing	opening
heading.cung-tai-buoi-lam-viec	cũng tại buổi làm việc	opening				closing	opening
heading.cung-tai-hoi-nghi	cũng tại hội nghị	opening				closing	opening
heading.cung-voi-nhung-ket-qua-dat-duoc	cùng với những kết quả đạt được	opening				limitation	opening
heading.dac-diem-tinh-hinh	đặc điểm tình hình	heading				other	line
heading.dang-lo-ngai-la	đáng lo ngại là	opening				limitation	opening
heading.danh-gia-cao-nhung-ket-qua	đánh giá cao những kết quả	opening				achievement	opening
heading.danh-gia-chung	đánh giá chung	heading				achievement	line
heading.danh-sach	danh sách	heading				other	line
heading.dau-an	dấu ấn	heading				achievement	line
heading.de-dat-duoc-muc-tieu	để đạt được mục tiêu	opening				directive	opening
heading.de-hoan-thanh	để hoàn thành	opening				directive	opening
heading.de-khac-phuc	để khắc phục	opening				directive	opening
heading.de-nghi-cac-cap	đề nghị các cấp	opening				directive	opening
heading.de-thuc-hien-thang-loi	để thực hiện thắng lợi	opening				directive	opening
heading.de-xuat-kien-nghi	đề xuất, kiến nghị	heading				directive	line
heading.diem-nghen	điểm nghẽn	heading				limitation	line
heading.diem-noi-bat-la	điểm nổi bật là	opening				achievement	opening
heading.diem-noi-bat-trong	điểm nổi bật trong	opening				achievement	opening
heading.diem-sang	điểm sáng	heading				achievement	line
heading.diem-sang-trong	điểm sáng trong	opening				achievement	opening
heading.dieu-dang-lo-ngai-la	điều đáng lo ngại là	opening				limitation	opening
heading.dieu-dang-noi-la	điều đáng nói là	opening				limitation	opening
heading.dinh-huong	định hướng	heading				directive	line
heading.dinh-huong-phat-trien	định hướng phát triển	heading				directive	line
heading.dip-nay	dịp này	opening				closing	opening
heading.do-dau	do đâu	heading				cause	line
heading.dong-chi-de-nghi	đồng chí đề nghị	opening				directive	opening
heading.dong-chi-yeu-cau	đồng chí yêu cầu	opening				directive	opening
heading.ghi-nhan-nhung-ket-qua	ghi nhận những kết quả	opening				achievement	opening
heading.giai-phap	giải pháp	heading				directive	line
heading.giai-phap-chu-yeu	giải pháp chủ yếu	heading				directive	line
heading.giai-phap-thuc-hien	giải pháp thực hiện	heading				directive	line
heading.gioi-thieu	giới thiệu	heading				other	line
heading.go-diem-nghen	gỡ điểm nghẽn	heading				limitation	line
heading.han-che	hạn chế	heading				limitation	line
heading.han-che-khuyet-diem	hạn chế, khuyết điểm	heading				limitation	line
heading.han-che-lon-nhat	hạn chế lớn nhất	opening				limitation	opening
heading.han-che-yeu-kem	hạn chế, yếu kém	heading				limitation	line
heading.hy-vong-rang	hy vọng rằng	opening				closing	opening
heading.ke-hoach-thoi-gian-toi	kế hoạch thời gian tới	heading				directive	line
heading.ket-luan	kết luận	opening				closing	opening
heading.ket-luan-buoi-lam-viec	kết luận buổi làm việc	opening				directive	opening
heading.ket-luan-hoi-nghi	kết luận hội nghị	opening				directive	opening
heading.ket-luan-phien-hop	kết luận phiên họp	opening				directive	opening
heading.ket-qua-dat-duoc	kết quả đạt được	heading				achievement	line
heading.ket-qua-dat-duoc-la	kết quả đạt được là	opening				achievement	opening
heading.ket-qua-kha-quan	kết quả khả quan	heading				achievement	line
heading.ket-qua-lanh-dao	kết quả lãnh đạo	heading				achievement	line
heading.ket-qua-noi-bat	kết quả nổi bật	heading				achievement	line
heading.ket-qua-thuc-hien	kết quả thực hiện	heading				achievement	line
heading.ket-qua-thuc-hien-nhiem-vu	kết quả thực hiện nhiệm vụ	heading				achievement	line
heading.ket-thuc-buoi-lam-viec	kết thúc buổi làm việc	opening				closing	opening
heading.ket-thuc-hoi-nghi	kết thúc hội nghị	opening				closing	opening
heading.khai-quat-chung	khái quát chung	heading				other	line
heading.khau-dot-pha	khâu đột phá	heading				directive	line
heading.kho-khan-han-che	khó khăn, hạn chế	heading				limitation	line
heading.kho-khan-hien-nay-la	khó khăn hiện nay là	opening				limitation	opening
heading.kho-khan-lon-nhat	khó khăn lớn nhất	opening				limitation	opening
heading.kho-khan-thach-thuc	khó khăn, thách thức	heading				limitation	line
heading.kho-khan-vuong-mac	khó khăn, vướng mắc	heading				limitation	line
heading.khoi-sac	khởi sắc	heading				achievement	line
heading.khuyet-diem	khuyết điểm	heading				limitation	line
heading.kien-nghi	kiến nghị	heading				directive	line
heading.kien-nghi-de-xuat	kiến nghị, đề xuất	heading				directive	line
heading.kinh-te-xa-hoi-cua-tinh-tiep-tuc	kinh tế - xã hội của tỉnh tiếp tục	opening				achievement	opening
heading.ly-giai-nguyen-nhan	lý giải nguyên nhân	opening				cause	opening
heading.ly-giai-ve	lý giải về	opening				cause	opening
heading.mat-chua-duoc	mặt chưa được	heading				limitation	line
heading.mat-duoc	mặt được	heading				achievement	line
heading.mat-han-che	mặt hạn chế	heading				limitation	line
heading.mat-manh	mặt mạnh	heading				achievement	line
heading.mong-rang	mong rằng	opening				closing	opening
heading.mot-so-han-che	một số hạn chế	heading				limitation	line
heading.mot-so-ket-qua-noi-bat	một số kết quả nổi bật	heading				achievement	line
heading.mot-so-nhiem-vu-trong-tam	một số nhiệm vụ trọng tâm	heading				directive	line
heading.mot-so-ton-tai-han-che	một số tồn tại, hạn chế	heading				limitation	line
heading.muc-tieu	mục tiêu	heading				directive	line
heading.muc-tieu-chung	mục tiêu chung	heading				directive	line
heading.muc-tieu-cu-the	mục tiêu cụ thể	heading				directive	line
heading.muc-tieu-tong-quat	mục tiêu tổng quát	heading				directive	line
heading.ngoai-nhung-ket-qua-dat-duoc	ngoài những kết quả đạt được	opening				limitation	opening
heading.nguyeen-nhaan-cuar-nhuwngx-hanj-chees	nguyên nhân của những hạn chế	opening				cause	opening
heading.nguyen-nhan	nguyên nhân	heading				cause	line
heading.nguyen-nhan-chinh-la	nguyên nhân chính là	opening				cause	opening
heading.nguyen-nhan-chu-quan	nguyên nhân chủ quan	heading				cause	line
heading.nguyen-nhan-chu-quan-la	nguyên nhân chủ quan là	opening				cause	opening
heading.nguyen-nhan-chu-yeu-do	nguyên nhân chủ yếu do	opening				cause	opening
heading.nguyen-nhan-chu-yeu-la	nguyên nhân chủ yếu là	opening				cause	opening
heading.nguyen-nhan-cua-han-che	nguyên nhân của hạn chế	heading				cause	line
heading.nguyen-nhan-cua-nhung-han-che	nguyên nhân của những hạn chế	heading				cause	line
heading.nguyen-nhan-cua-nhung-ton-tai-han-che	nguyên nhân của những tồn tại, hạn chế	heading				cause	line
heading.nguyen-nhan-cua-tinh-trang	nguyên nhân của tình trạng	opening				cause	opening
heading.nguyen-nhan-dan-den	nguyên nhân dẫn đến	opening				cause	opening
heading.nguyen-nhan-han-che	nguyên nhân hạn chế	heading				cause	line
heading.nguyen-nhan-khach-quan	nguyên nhân khách quan	heading				cause	line
heading.nguyen-nhan-khach-quan-la	nguyên nhân khách quan là	opening				cause	opening
heading.nguyen-nhan-la-do	nguyên nhân là do	opening				cause	opening
heading.nguyen-nhan-ton-tai-han-che	nguyên nhân tồn tại, hạn chế	heading				cause	line
heading.nguyen-nhan-va-bai-hoc-kinh-nghiem	nguyên nhân và bài học kinh nghiệm	heading				cause	line
heading.nhan-dip-nay	nhân dịp này	opening				closing	opening
heading.nhiem-vu-giai-phap	nhiệm vụ, giải pháp	heading				directive	line
heading.nhiem-vu-giai-phap-trong-tam	nhiệm vụ, giải pháp trọng tâm	heading				directive	line
heading.nhiem-vu-trong-tam	nhiệm vụ trọng tâm	heading				directive	line
heading.nhiem-vu-trong-tam-thoi-gian-toi	nhiệm vụ trọng tâm thời gian tới	heading				directive	line
heading.nhiem-vu-trong-tam-trong-thoi-gian-toi	nhiệm vụ trọng tâm trong thời gian tới	opening				directive	opening
heading.nhiem-vu-va-giai-phap	nhiệm vụ và giải pháp	heading				directive	line
heading.nhieu-chuyen-bien-tich-cuc	nhiều chuyển biến tích cực	heading				achievement	line
heading.nhieu-thach-thuc	nhiều thách thức	heading				limitation	line
heading.nhin-chung-tinh-hinh	nhìn chung, tình hình	opening				achievement	opening
heading.nhung-bat-cap	những bất cập	heading				limitation	line
heading.nhung-dau-an-noi-bat	những dấu ấn nổi bật	heading				achievement	line
heading.nhung-diem-sang	những điểm sáng	heading				achievement	line
heading.nhung-han-che	những hạn chế	heading				limitation	line
heading.nhung-han-che-duoc-chi-ra	những hạn chế được chỉ ra	opening				limitation	opening
heading.nhung-han-che-khuyet-diem	những hạn chế, khuyết điểm	heading				limitation	line
heading.nhung-han-che-neu-tren	những hạn chế nêu trên	opening				cause	opening
heading.nhung-han-che-tren-la-do	những hạn chế trên là do	opening				cause	opening
heading.nhung-han-che-yeu-kem	những hạn chế, yếu kém	heading				limitation	line
heading.nhung-ket-qua-chu-yeu	những kết quả chủ yếu	heading				achievement	line
heading.nhung-ket-qua-dat-duoc	những kết quả đạt được	heading				achievement	line
heading.nhung-ket-qua-dat-duoc-la	những kết quả đạt được là	opening				achievement	opening
heading.nhung-ket-qua-noi-bat	những kết quả nổi bật	heading				achievement	line
heading.nhung-kho-khan	những khó khăn	heading				limitation	line
heading.nhung-kho-khan-vuong-mac	những khó khăn, vướng mắc	heading				limitation	line
heading.nhung-khuyet-diem	những khuyết điểm	heading				limitation	line
heading.nhung-mat-duoc	những mặt được	heading				achievement	line
heading.nhung-mat-han-che	những mặt hạn chế	heading				limitation	line
heading.nhung-nam-qua-cap-uy	những năm qua, cấp ủy	opening				achievement	opening
heading.nhung-nhiem-vu-trong-tam	những nhiệm vụ trọng tâm	heading				directive	line
heading.nhung-thanh-tuu	những thành tựu	heading				achievement	line
heading.nhung-thanh-tuu-noi-bat	những thành tựu nổi bật	heading				achievement	line
heading.nhung-ton-tai	những tồn tại	heading				limitation	line
heading.nhung-ton-tai-han-che	những tồn tại, hạn chế	heading				limitation	line
heading.nhung-uu-diem	những ưu điểm	heading				achievement	line
heading.nhung-van-de-con-ton-tai	những vấn đề còn tồn tại	heading				limitation	line
heading.nhung-van-de-dat-ra	những vấn đề đặt ra	heading				limitation	line
heading.nhung-viec-can-lam-ngay	những việc cần làm ngay	heading				directive	line
heading.noi-dung-chuong-trinh	nội dung chương trình	heading				other	line
heading.phat-bieu-chi-dao	phát biểu chỉ đạo	opening				directive	opening
heading.phat-bieu-ket-luan	phát biểu kết luận	opening				directive	opening
heading.phat-huy-ket-qua-dat-duoc	phát huy kết quả đạt được	opening				closing	opening
heading.phat-huy-nhung-ket-qua-dat-duoc	phát huy những kết quả đạt được	opening				closing	opening
heading.phat-huy-truyen-thong	phát huy truyền thống	opening				closing	opening
heading.phu-luc	phụ lục	heading				other	line
heading.phuong-huong	phương hướng	heading				directive	line
heading.phuong-huong-nhiem-vu	phương hướng, nhiệm vụ	heading				directive	line
heading.phuwowng-huwowngs-nhieemj-vuj	phương hướng nhiệm vụ	heading				directive	line
heading.so-di	sở dĩ	opening				cause	opening
heading.tai-buoi-le-da-trao	tại buổi lễ, đã trao	opening				closing	opening
heading.thang-than-nhin-nhan-nhung-han-che	thẳng thắn nhìn nhận những hạn chế	opening				limitation	opening
heading.thanh-phan	thành phần	heading				other	line
heading.thanh-tich-noi-bat	thành tích nổi bật	heading				achievement	line
heading.thanh-tuu	thành tựu	heading				achievement	line
heading.thay-cho-loi-ket	thay cho lời kết	opening				closing	opening
heading.theo-bao-cao-tinh-hinh-kinh-te-xa-hoi	theo báo cáo, tình hình kinh tế - xã hội	opening				achievement	opening
heading.theo-danh-gia-van-con	theo đánh giá, vẫn còn	opening				limitation	opening
heading.theo-phan-tich-nguyen-nhan	theo phân tích, nguyên nhân	opening				cause	opening
heading.thoi-gian-qua-cong-tac	thời gian qua, công tác	opening				achievement	opening
heading.thoi-gian-toi	thời gian tới	opening				directive	opening
heading.thong-tin-chung	thông tin chung	heading				other	line
heading.thu-tuong-chi-dao	Thủ tướng chỉ đạo	opening				directive	opening
heading.thu-tuong-giao	Thủ tướng giao	opening				directive	opening
heading.thu-tuong-yeu-cau	Thủ tướng yêu cầu	opening				directive	opening
heading.tieu-su-tom-tat	tiểu sử tóm tắt	heading				other	line
heading.tin-rang	tin rằng	opening				closing	opening
heading.tin-tuong-rang	tin tưởng rằng	opening				closing	opening
heading.tinh-hinh-kinh-te-xa-hoi-cua-tinh-tiep-tuc	tình hình kinh tế - xã hội của tỉnh tiếp tục	opening				achievement	opening
heading.tinh-hinh-kinh-te-xa-hoi-tiep-tuc	tình hình kinh tế - xã hội tiếp tục	opening				achievement	opening
heading.tinh-hinh-thuc-hien-nhiem-vu	tình hình thực hiện nhiệm vụ	heading				achievement	line
heading.to-chuc-thuc-hien	tổ chức thực hiện	heading				directive	line
heading.toan-canh-kinh-te-xa-hoi	toàn cảnh kinh tế - xã hội	heading				achievement	line
heading.tom-tat	tóm tắt	heading				other	line
heading.ton-tai	tồn tại	heading				limitation	line
heading.ton-tai-han-che	tồn tại, hạn chế	heading				limitation	line
heading.trong-nam-qua-duoi-su-lanh-dao	trong năm qua, dưới sự lãnh đạo	opening				achievement	opening
heading.trong-nhiem-ky-qua	trong nhiệm kỳ qua	opening				achievement	opening
heading.trong-nhung-thang-cuoi-nam	trong những tháng cuối năm	opening				directive	opening
heading.trong-thoi-gian-toi	trong thời gian tới	opening				directive	opening
heading.tu-nay-den-cuoi-nam	từ nay đến cuối năm	opening				directive	opening
heading.tuy-nhien-ben-canh-nhung-ket-qua	tuy nhiên, bên cạnh những kết quả	opening				limitation	opening
heading.tuy-nhien-ben-canh-nhung-mat-duoc	tuy nhiên, bên cạnh những mặt được	opening				limitation	opening
heading.tuy-nhien-cong-tac	tuy nhiên, công tác	opening				limitation	opening
heading.tuy-nhien-ket-qua	tuy nhiên, kết quả	opening				limitation	opening
heading.tuy-nhien-qua-kiem-tra	tuy nhiên, qua kiểm tra	opening				limitation	opening
heading.tuy-nhien-theo-dong-chi	tuy nhiên, theo đồng chí	opening				limitation	opening
heading.tuy-nhien-tinh-hinh	tuy nhiên, tình hình	opening				limitation	opening
heading.tuy-nhien-van-con	tuy nhiên, vẫn còn	opening				limitation	opening
heading.tuy-nhien-viec	tuy nhiên, việc	opening				limitation	opening
heading.tuy-vay-van-con	tuy vậy, vẫn còn	opening				limitation	opening
heading.uu-diem	ưu điểm	heading				achievement	line
heading.van-con-mot-so-han-che	vẫn còn một số hạn chế	opening				limitation	opening
heading.van-con-mot-so-ton-tai	vẫn còn một số tồn tại	opening				limitation	opening
heading.van-con-nhieu-kho-khan	vẫn còn nhiều khó khăn	heading				limitation	line
heading.ve-han-che	về hạn chế	opening				limitation	opening
heading.ve-nhiem-vu-thoi-gian-toi	về nhiệm vụ thời gian tới	opening				directive	opening
heading.ve-phuong-huong	về phương hướng	opening				directive	opening
heading.vi-sao	vì sao	heading				cause	line
heading.voi-nhung-ket-qua-dat-duoc	với những kết quả đạt được	opening				closing	opening
heading.voi-quyet-tam	với quyết tâm	opening				closing	opening
heading.voi-su-quyet-tam	với sự quyết tâm	opening				closing	opening
heading.vuong-mac	vướng mắc	heading				limitation	line
heading.yeu-cau-cac-cap	yêu cầu các cấp	opening				directive	opening
heading.yeu-cau-cac-dia-phuong	yêu cầu các địa phương	opening				directive	opening
heading.yeu-cau-cac-don-vi	yêu cầu các đơn vị	opening				directive	opening
heading.yeu-cau-cac-so	yêu cầu các sở	opening				directive	opening
heading.yeu-cau-dat-ra	yêu cầu đặt ra	heading				directive	line`;
