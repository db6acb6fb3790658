// Generated from corpus/lexicons/cues-directive.tsv by `npm run data`. Do not edit.

export const CUES_DIRECTIVE: string = `id	forms	type	canonical	valid_from	valid_to	weight	negated
cue.bai-hoc-rut-ra	bài học rút ra	rule				weak	same
cue.bao-cao-chinh-phu	báo cáo Chính phủ	task				medium	same
cue.bao-cao-ket-qua	báo cáo kết quả	task				medium	same
cue.bao-cao-thu-tuong	báo cáo Thủ tướng	task				medium	same
cue.bat-buoc	bắt buộc	rule				weak	same
cue.buoc-phai	buộc phải	demand				medium	same
cue.cac-giai-phap	các giải pháp	plan				weak	same
cue.cam	cấm	rule				weak	same
cue.cam-ket	cam kết	plan				weak	same
cue.can	cần	demand				medium	same
cue.can-chu-dong	cần chủ động	demand				strong	same
cue.can-chu-trong	cần chú trọng	demand				strong	same
cue.can-co	cần có	demand				strong	same
cue.can-day-manh	cần đẩy mạnh	demand				strong	same
cue.can-duoc	cần được	demand				medium	same
cue.can-khan-truong	cần khẩn trương	demand				strong	same
cue.can-lam-ro	cần làm rõ	demand				strong	same
cue.can-nghien-cuu	cần nghiên cứu	demand				strong	same
cue.can-nhanh-chong	cần nhanh chóng	demand				strong	same
cue.can-phai	cần phải	demand				strong	same
cue.can-quan-tam	cần quan tâm	demand				strong	same
cue.can-ra-soat	cần rà soát	demand				strong	same
cue.can-som	cần sớm	demand				strong	same
cue.can-tang-cuong	cần tăng cường	demand				strong	same
cue.can-tap-trung	cần tập trung	demand				strong	same
cue.can-thiet-phai	cần thiết phải	demand				strong	same
cue.can-thuc-hien	cần thực hiện	demand				strong	same
cue.can-tiep-tuc	cần tiếp tục	demand				strong	same
cue.can-xem-xet	cần xem xét	demand				strong	same
cue.cham-nhat	chậm nhất	rule				weak	same
cue.cham-nhat-la	chậm nhất là	rule				weak	same
cue.chan-chinh	chấn chỉnh	task				medium	same
cue.chap-hanh-nghiem	chấp hành nghiêm	task				medium	same
cue.chi-dao	chỉ đạo	demand				medium	same
cue.chi-dao-cac	chỉ đạo các	demand				strong	same
cue.chi-thi	chỉ thị	demand				medium	same
cue.chi-tieu-den-nam	chỉ tiêu đến năm	plan				medium	same
cue.chiu-trach-nhiem	chịu trách nhiệm	rule				weak	same
cue.chu-dong	chủ động	task				weak	same
cue.chu-dong-phoi-hop	chủ động phối hợp	task				medium	same
cue.chu-dong-tham-muu	chủ động tham mưu	task				medium	same
cue.chu-trong	chú trọng	task				weak	same
cue.co-bien-phap	có biện pháp	task				weak	same
cue.co-giai-phap	có giải pháp	task				weak	same
cue.co-ke-hoach	có kế hoạch	task				weak	same
cue.da-chi-dao	đã chỉ đạo	demand				weak	same
cue.da-de-nghi	đã đề nghị	demand				medium	same
cue.da-yeu-cau	đã yêu cầu	demand				weak	same
cue.dac-biet-luu-y	đặc biệt lưu ý	demand				strong	same
cue.dat-ra-yeu-cau	đặt ra yêu cầu	rule				weak	same
cue.day-manh	đẩy mạnh	task				medium	same
cue.day-nhanh	đẩy nhanh	task				strong	same
cue.day-nhanh-tien-do	đẩy nhanh tiến độ	task				strong	same
cue.ddawtj-mucj-tieeu	đặt mục tiêu	plan				strong	same
cue.ddooir-mowis-manhj-mex	đổi mới mạnh mẽ	task				medium	same
cue.de-dat-muc-tieu	để đạt mục tiêu	plan				medium	same
cue.de-hoan-thanh	để hoàn thành	plan				medium	same
cue.de-nghi	đề nghị	demand				strong	same
cue.de-nghi-cac	đề nghị các	demand				strong	same
cue.de-ra-muc-tieu	đề ra mục tiêu	plan				strong	same
cue.de-thuc-hien-muc-tieu	để thực hiện mục tiêu	plan				medium	same
cue.de-xuat	đề xuất	demand				medium	same
cue.dinh-huong	định hướng	plan				weak	same
cue.doi-moi-phuong-thuc	đổi mới phương thức	task				medium	same
cue.don-doc	đôn đốc	demand				weak	same
cue.du-kien	dự kiến	plan				weak	same
cue.du-kien-se	dự kiến sẽ	plan				weak	same
cue.du-thao-quy-dinh	dự thảo quy định	rule				weak	same
cue.duoc-giao-nhiem-vu	được giao nhiệm vụ	demand				strong	same
cue.duoc-phep	được phép	rule				weak	same
cue.dut-khoat-phai	dứt khoát phải	demand				strong	same
cue.gan-trach-nhiem	gắn trách nhiệm	task				medium	same
cue.giai-doan-toi	giai đoạn tới	plan				medium	same
cue.giai-phap-chu-yeu	giải pháp chủ yếu	plan				medium	same
cue.giai-phap-dong-bo	giải pháp đồng bộ	plan				medium	same
cue.giai-phap-la	giải pháp là	rule				weak	same
cue.giai-phap-trong-tam	giải pháp trọng tâm	plan				medium	same
cue.giao	giao	demand				weak	same
cue.giao-bo	giao Bộ	demand				medium	same
cue.giao-cac	giao các	demand				strong	same
cue.giao-cho	giao cho	demand				medium	same
cue.giao-so	giao Sở	demand				strong	same
cue.giao-ubnd	giao UBND	demand				strong	same
cue.han-cuoi	hạn cuối	rule				weak	same
cue.hoan-thanh-truoc-ngay	hoàn thành trước ngày	task				medium	same
cue.hoan-thien-co-che	hoàn thiện cơ chế	task				medium	same
cue.hoan-thien-the-che	hoàn thiện thể chế	task				medium	same
cue.hua	hứa	plan				weak	same
cue.hua-se	hứa sẽ	plan				medium	same
cue.huong-den	hướng đến	plan				weak	same
cue.huong-toi	hướng tới	plan				weak	same
cue.hy-vong	hy vọng	plan				weak	same
cue.ke-hoach-den-nam	kế hoạch đến năm	plan				medium	same
cue.keu-goi	kêu gọi	demand				medium	same
cue.khac-phuc-han-che	khắc phục hạn chế	task				medium	same
cue.khac-phuc-ngay	khắc phục ngay	task				medium	same
cue.khac-phuc-triet-de	khắc phục triệt để	task				medium	same
cue.khan-truong	khẩn trương	task				strong	same
cue.khan-truong-hoan-thanh	khẩn trương hoàn thành	task				medium	same
cue.khan-truong-ra-soat	khẩn trương rà soát	task				medium	same
cue.khan-truong-trien-khai	khẩn trương triển khai	task				medium	same
cue.khang-dinh-se	khẳng định sẽ	plan				medium	same
cue.khau-dot-pha	khâu đột phá	plan				medium	same
cue.khong-de-xay-ra	không để xảy ra	demand				strong	same
cue.khong-duoc	không được	rule				weak	same
cue.khong-duoc-de	không được để	demand				strong	same
cue.khong-duoc-phep	không được phép	rule				weak	same
cue.kiem-diem-trach-nhiem	kiểm điểm trách nhiệm	task				medium	same
cue.kiem-tra-giam-sat	kiểm tra, giám sát	task				weak	same
cue.kien-nghi	kiến nghị	demand				medium	same
cue.kien-nghi-chinh-phu	kiến nghị Chính phủ	demand				strong	same
cue.kien-nghi-quoc-hoi	kiến nghị Quốc hội	demand				strong	same
cue.kien-nghi-voi	kiến nghị với	demand				strong	same
cue.kien-quyet-khong	kiên quyết không	demand				strong	same
cue.kien-quyet-xu-ly	kiên quyết xử lý	task				medium	same
cue.kip-thoi-chan-chinh	kịp thời chấn chỉnh	task				medium	same
cue.ky-vong	kỳ vọng	plan				weak	same
cue.lam-ro-trach-nhiem	làm rõ trách nhiệm	task				medium	same
cue.lam-sao-de	làm sao để	rule				weak	same
cue.lam-the-nao-de	làm thế nào để	rule				weak	same
cue.lo-trinh	lộ trình	plan				medium	same
cue.luu-y	lưu ý	demand				strong	same
cue.mong-muon	mong muốn	plan				strong	same
cue.mong-rang	mong rằng	plan				strong	same
cue.mot-so-giai-phap	một số giải pháp	plan				weak	same
cue.muc-tieu	mục tiêu	plan				weak	same
cue.muc-tieu-den-nam	mục tiêu đến năm	plan				medium	same
cue.muon-lam-duoc	muốn làm được	rule				weak	same
cue.muon-nhat	muộn nhất	rule				weak	same
cue.muon-vay	muốn vậy	rule				weak	same
cue.nam-toi	năm tới	plan				weak	same
cue.nang-cao-chat-luong	nâng cao chất lượng	task				medium	same
cue.nang-cao-hieu-qua	nâng cao hiệu quả	task				medium	same
cue.nang-cao-nang-luc	nâng cao năng lực	task				medium	same
cue.nang-cao-nhan-thuc	nâng cao nhận thức	task				medium	same
cue.nang-cao-trach-nhiem	nâng cao trách nhiệm	task				medium	same
cue.nang-cao-vai-tro	nâng cao vai trò	task				medium	same
cue.nen	nên	demand				medium	same
cue.nen-co	nên có	demand				weak	same
cue.nghiem-cam	nghiêm cấm	demand				medium	same
cue.nguoi-dung-dau-phai	người đứng đầu phải	rule				weak	same
cue.nhac-lai-yeu-cau	nhắc lại yêu cầu	demand				strong	same
cue.nhac-nho	nhắc nhở	demand				weak	same
cue.nham	nhằm	plan				weak	same
cue.nham-bao-dam	nhằm bảo đảm	plan				weak	same
cue.nham-day-manh	nhằm đẩy mạnh	plan				weak	same
cue.nham-khac-phuc	nhằm khắc phục	plan				weak	same
cue.nham-nang-cao	nhằm nâng cao	plan				weak	same
cue.nham-tao	nhằm tạo	plan				weak	same
cue.nhat-thiet-phai	nhất thiết phải	demand				strong	same
cue.nhiem-ky-toi	nhiệm kỳ tới	plan				medium	same
cue.nhiem-vu-chu-yeu	nhiệm vụ chủ yếu	plan				medium	same
cue.nhiem-vu-giai-phap	nhiệm vụ, giải pháp	plan				strong	same
cue.nhiem-vu-thoi-gian-toi	nhiệm vụ thời gian tới	plan				medium	same
cue.nhiem-vu-trong-tam	nhiệm vụ trọng tâm	plan				medium	same
cue.nhiem-vu-va-giai-phap	nhiệm vụ và giải pháp	plan				strong	same
cue.nhom-giai-phap	nhóm giải pháp	plan				medium	same
cue.nhung-thang-cuoi-nam	những tháng cuối năm	plan				medium	same
cue.phai	phải	demand				medium	same
cue.phai-bao-cao	phải báo cáo	rule				weak	same
cue.phai-bao-dam	phải bảo đảm	demand				strong	same
cue.phai-boi-thuong	phải bồi thường	rule				weak	same
cue.phai-chiu-trach-nhiem	phải chịu trách nhiệm	demand				strong	same
cue.phai-chu-dong	phải chủ động	demand				strong	same
cue.phai-co	phải có	demand				medium	same
cue.phai-co-giai-phap	phải có giải pháp	demand				strong	same
cue.phai-coi	phải coi	demand				strong	same
cue.phai-dam-bao	phải đảm bảo	demand				strong	same
cue.phai-dap-ung	phải đáp ứng	rule				weak	same
cue.phai-day-manh	phải đẩy mạnh	demand				strong	same
cue.phai-duoc	phải được	demand				medium	same
cue.phai-khan-truong	phải khẩn trương	demand				strong	same
cue.phai-kien-quyet	phải kiên quyết	demand				strong	same
cue.phai-lam-ro	phải làm rõ	demand				strong	same
cue.phai-quyet-liet	phải quyết liệt	demand				strong	same
cue.phai-tang-cuong	phải tăng cường	demand				strong	same
cue.phai-tap-trung	phải tập trung	demand				strong	same
cue.phai-thuc-hien-nghiem	phải thực hiện nghiêm	demand				strong	same
cue.phai-tiep-tuc	phải tiếp tục	demand				strong	same
cue.phai-xac-dinh	phải xác định	demand				strong	same
cue.phai-xu-ly-nghiem	phải xử lý nghiêm	demand				strong	same
cue.phan-dau	phấn đấu	plan				strong	same
cue.phan-dau-dat	phấn đấu đạt	plan				strong	same
cue.phan-dau-den-nam	phấn đấu đến năm	plan				strong	same
cue.phan-dau-dua	phấn đấu đưa	plan				strong	same
cue.phan-dau-hoan-thanh	phấn đấu hoàn thành	plan				strong	same
cue.phat-huy	phát huy	task				medium	same
cue.phat-huy-suc-manh	phát huy sức mạnh	task				medium	same
cue.phats-huy-vai-trof	phát huy vai trò	task				medium	same
cue.phoi-hop-chat-che	phối hợp chặt chẽ	task				medium	same
cue.phuong-huong	phương hướng	plan				medium	same
cue.phuong-huong-nhiem-vu	phương hướng, nhiệm vụ	plan				strong	same
cue.quan-tam	quan tâm	task				weak	same
cue.quan-tam-hon-nua	quan tâm hơn nữa	task				medium	same
cue.quan-triet	quán triệt	demand				medium	same
cue.quy-dinh-moi	quy định mới	rule				weak	same
cue.quy-trach-nhiem	quy trách nhiệm	task				medium	same
cue.quyet-tam	quyết tâm	plan				weak	same
cue.quyet-tam-phan-dau	quyết tâm phấn đấu	plan				medium	same
cue.quyet-tam-se	quyết tâm sẽ	plan				medium	same
cue.quyet-tam-thuc-hien	quyết tâm thực hiện	plan				medium	same
cue.ra-soat	rà soát	task				weak	same
cue.ra-soat-bo-sung	rà soát, bổ sung	task				medium	same
cue.ra-soat-sap-xep	rà soát, sắp xếp	task				medium	same
cue.sap-toi-se	sắp tới sẽ	plan				medium	same
cue.se	sẽ	plan				weak	same
cue.se-bao-cao	sẽ báo cáo	plan				medium	same
cue.se-bi-phat	sẽ bị phạt	rule				weak	same
cue.se-bi-xu-ly	sẽ bị xử lý	rule				weak	same
cue.se-co	sẽ có	plan				weak	same
cue.se-de-xuat	sẽ đề xuất	plan				medium	same
cue.se-duoc	sẽ được	plan				weak	same
cue.se-kiem-tra	sẽ kiểm tra	plan				medium	same
cue.se-kien-nghi	sẽ kiến nghị	plan				medium	same
cue.se-no-luc	sẽ nỗ lực	plan				medium	same
cue.se-phoi-hop	sẽ phối hợp	plan				medium	same
cue.se-tap-trung	sẽ tập trung	plan				strong	same
cue.se-tiep-tuc	sẽ tiếp tục	plan				medium	same
cue.se-to-chuc	sẽ tổ chức	plan				weak	same
cue.se-trien-khai	sẽ triển khai	plan				medium	same
cue.se-trinh	sẽ trình	plan				weak	same
cue.se-xem-xet	sẽ xem xét	plan				weak	same
cue.se-xu-ly	sẽ xử lý	plan				medium	same
cue.siet-chat	siết chặt	task				medium	same
cue.siet-chat-ky-cuong	siết chặt kỷ cương	task				medium	same
cue.siet-chat-ky-luat	siết chặt kỷ luật	task				medium	same
cue.som-ban-hanh	sớm ban hành	task				strong	same
cue.som-co-giai-phap	sớm có giải pháp	task				medium	same
cue.som-giai-quyet	sớm giải quyết	task				medium	same
cue.som-hoan-thanh	sớm hoàn thành	task				strong	same
cue.som-khac-phuc	sớm khắc phục	task				strong	same
cue.som-trien-khai	sớm triển khai	task				medium	same
cue.tam-nhin-den-nam	tầm nhìn đến năm	plan				medium	same
cue.tang-cuong	tăng cường	task				medium	same
cue.tang-cuong-cong-tac	tăng cường công tác	task				strong	same
cue.tang-cuong-kiem-tra	tăng cường kiểm tra	task				medium	same
cue.tang-cuong-ky-luat-ky-cuong	tăng cường kỷ luật, kỷ cương	task				medium	same
cue.tang-cuong-quan-ly	tăng cường quản lý	task				medium	same
cue.tang-cuong-thanh-tra	tăng cường thanh tra	task				medium	same
cue.tao-moi-dieu-kien	tạo mọi điều kiện	task				medium	same
cue.tap-trung	tập trung	task				weak	same
cue.tap-trung-chi-dao	tập trung chỉ đạo	task				medium	same
cue.tap-trung-giai-quyet	tập trung giải quyết	task				medium	same
cue.tap-trung-lanh-dao	tập trung lãnh đạo	task				medium	same
cue.tap-trung-nguon-luc	tập trung nguồn lực	task				medium	same
cue.tap-trung-thao-go	tập trung tháo gỡ	task				medium	same
cue.tap-trung-thuc-hien	tập trung thực hiện	task				medium	same
cue.tap-trung-trien-khai	tập trung triển khai	task				medium	same
cue.tap-trung-vao	tập trung vào	task				medium	same
cue.thao-go-kho-khan	tháo gỡ khó khăn	task				medium	same
cue.thao-go-vuong-mac	tháo gỡ vướng mắc	task				medium	same
cue.theo-du-thao	theo dự thảo	rule				weak	same
cue.thoi-gian-toi	thời gian tới	plan				strong	same
cue.thoi-gian-toi-can	thời gian tới cần	plan				strong	same
cue.thoi-gian-toi-se	thời gian tới sẽ	plan				strong	same
cue.thoi-han	thời hạn	rule				weak	same
cue.thuc-hien-dong-bo	thực hiện đồng bộ	task				medium	same
cue.thuc-hien-nghiem	thực hiện nghiêm	task				medium	same
cue.thuc-hien-nghiem-tuc	thực hiện nghiêm túc	task				medium	same
cue.thuc-hien-quyet-liet	thực hiện quyết liệt	task				medium	same
cue.tiep-tuc	tiếp tục	task				medium	same
cue.tiep-tuc-cai-thien	tiếp tục cải thiện	task				medium	same
cue.tiep-tuc-chi-dao	tiếp tục chỉ đạo	task				medium	same
cue.tiep-tuc-day-manh	tiếp tục đẩy mạnh	task				strong	same
cue.tiep-tuc-doi-moi	tiếp tục đổi mới	task				medium	same
cue.tiep-tuc-hoan-thien	tiếp tục hoàn thiện	task				medium	same
cue.tiep-tuc-nang-cao	tiếp tục nâng cao	task				medium	same
cue.tiep-tuc-phat-huy	tiếp tục phát huy	task				medium	same
cue.tiep-tuc-phoi-hop	tiếp tục phối hợp	task				medium	same
cue.tiep-tuc-quan-tam	tiếp tục quan tâm	task				medium	same
cue.tiep-tuc-ra-soat	tiếp tục rà soát	task				medium	same
cue.tiep-tuc-tang-cuong	tiếp tục tăng cường	task				medium	same
cue.tiep-tuc-tap-trung	tiếp tục tập trung	task				medium	same
cue.tiep-tuc-thuc-hien	tiếp tục thực hiện	task				medium	same
cue.tiep-tuc-trien-khai	tiếp tục triển khai	task				medium	same
cue.to-chuc-thuc-hien	tổ chức thực hiện	task				weak	same
cue.toi-day	tới đây	plan				medium	same
cue.toi-day-se	tới đây sẽ	plan				medium	same
cue.trien-khai-dong-bo	triển khai đồng bộ	task				medium	same
cue.trien-khai-quyet-liet	triển khai quyết liệt	task				medium	same
cue.trinh-chinh-phu	trình Chính phủ	task				medium	same
cue.trong-nhung-thang-cuoi-nam	trong những tháng cuối năm	plan				medium	same
cue.trong-thoi-gian-toi	trong thời gian tới	plan				strong	same
cue.truoc-het	trước hết	rule				weak	same
cue.truoc-mat	trước mắt	rule				weak	same
cue.truoc-ngay	trước ngày	task				weak	same
cue.tu-nay-den-cuoi-nam	từ nay đến cuối năm	plan				medium	same
cue.tuyet-doi-khong	tuyệt đối không	demand				strong	same
cue.uu-tien	ưu tiên	rule				weak	same
cue.van-de-dat-ra-la	vấn đề đặt ra là	rule				weak	same
cue.ve-lau-dai	về lâu dài	rule				weak	same
cue.xay-dung-ke-hoach	xây dựng kế hoạch	task				weak	same
cue.xay-dung-lo-trinh	xây dựng lộ trình	task				medium	same
cue.xay-dung-phuong-an	xây dựng phương án	task				medium	same
cue.xem-xet-trach-nhiem	xem xét trách nhiệm	task				medium	same
cue.xu-ly-nghiem-cac	xử lý nghiêm các	task				medium	same
cue.xu-ly-nghiem-minh	xử lý nghiêm minh	task				medium	same
cue.yeu-cau	yêu cầu	demand				strong	same
cue.yeu-cau-cac	yêu cầu các	demand				strong	same`;
