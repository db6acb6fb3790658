// Generated from corpus/lexicons/cues-limitation.tsv by `npm run data`. Do not edit.

export const CUES_LIMITATION: string = `id	forms	type	canonical	valid_from	valid_to	weight	negated
cue.ach-tac	ách tắc	delay				strong	achievement
cue.anh-huong-den-uy-tin	ảnh hưởng đến uy tín	difficulty				medium	achievement
cue.anh-huong-nghiem-trong	ảnh hưởng nghiêm trọng	difficulty				medium	achievement
cue.anh-huong-tieu-cuc	ảnh hưởng tiêu cực	difficulty				medium	achievement
cue.anh-huong-xau	ảnh hưởng xấu	difficulty				medium	achievement
cue.ap-luc-lon	áp lực lớn	difficulty				weak	achievement
cue.ban-khoan	băn khoăn	criticism				medium	same
cue.bang-gia	bằng giả	violation				medium	same
cue.bao-che	bao che	violation				medium	same
cue.bao-dong	báo động	difficulty				weak	achievement
cue.bao-luc	bạo lực	difficulty				weak	achievement
cue.bao-thu	bảo thủ	cause				medium	same
cue.bap-benh	bấp bênh	lack				medium	achievement
cue.bat-binh	bất bình	difficulty				medium	achievement
cue.bat-cap	bất cập	shortcoming				medium	achievement
cue.bat-chap	bất chấp	difficulty				medium	achievement
cue.bat-hop-ly	bất hợp lý	unmet				strong	achievement
cue.bat-luc	bất lực	difficulty				medium	achievement
cue.bat-nguon-tu	bắt nguồn từ	cause				medium	same
cue.bat-on	bất ổn	difficulty				medium	achievement
cue.be-tac	bế tắc	criticism				medium	same
cue.benh-hinh-thuc	bệnh hình thức	lack				medium	achievement
cue.benh-thanh-tich	bệnh thành tích	lack				medium	achievement
cue.bi-anh-huong	bị ảnh hưởng	difficulty				medium	achievement
cue.bi-bat	bị bắt	violation				weak	same
cue.bi-bat-tam-giam	bị bắt tạm giam	violation				strong	same
cue.bi-bo-hoang	bị bỏ hoang	difficulty				medium	achievement
cue.bi-cach-chuc	bị cách chức	violation				strong	same
cue.bi-canh-cao	bị cảnh cáo	difficulty				medium	achievement
cue.bi-cao-buoc	bị cáo buộc	difficulty				medium	achievement
cue.bi-cham-tien-do	bị chậm tiến độ	delay				strong	achievement
cue.bi-cuong-che	bị cưỡng chế	difficulty				medium	achievement
cue.bi-dinh-chi	bị đình chỉ	violation				medium	same
cue.bi-dinh-tre	bị đình trệ	delay				strong	achievement
cue.bi-dong	bị động	lack				medium	achievement
cue.bi-hu-hong	bị hư hỏng	difficulty				medium	achievement
cue.bi-ket-an	bị kết án	difficulty				medium	achievement
cue.bi-khai-tru	bị khai trừ	difficulty				medium	achievement
cue.bi-khien-trach	bị khiển trách	difficulty				medium	achievement
cue.bi-khoi-to	bị khởi tố	violation				strong	same
cue.bi-kiem-diem	bị kiểm điểm	violation				strong	same
cue.bi-ky-luat	bị kỷ luật	violation				strong	same
cue.bi-lan-chiem	bị lấn chiếm	difficulty				medium	achievement
cue.bi-ngap	bị ngập	difficulty				medium	achievement
cue.bi-nghiem-cam	bị nghiêm cấm	difficulty				medium	achievement
cue.bi-nhac-nho	bị nhắc nhở	violation				strong	same
cue.bi-pha-vo	bị phá vỡ	difficulty				medium	achievement
cue.bi-phat	bị phạt	violation				medium	same
cue.bi-phe-binh	bị phê bình	violation				strong	same
cue.bi-phe-binh-nghiem-khac	bị phê bình nghiêm khắc	criticism				medium	same
cue.bi-sat-lo	bị sạt lở	difficulty				medium	achievement
cue.bi-thiet-hai	bị thiệt hại	difficulty				medium	achievement
cue.bi-thu-hoi	bị thu hồi	violation				medium	same
cue.bi-to-cao	bị tố cáo	difficulty				medium	achievement
cue.bi-ton-thuong	bị tổn thương	difficulty				medium	achievement
cue.bi-tri-hoan	bị trì hoãn	delay				strong	achievement
cue.bi-truy-thu	bị truy thu	difficulty				medium	achievement
cue.bi-truy-to	bị truy tố	violation				strong	same
cue.bi-vuong	bị vướng	difficulty				medium	achievement
cue.bi-xu-phat	bị xử phạt	violation				medium	same
cue.bien-doi-khi-hau	biến đổi khí hậu	difficulty				weak	achievement
cue.bo-do	bỏ dở	delay				strong	achievement
cue.bo-hoang	bỏ hoang	criticism				medium	same
cue.bo-khong	bỏ không	criticism				medium	same
cue.bo-lot	bỏ lọt	cause				medium	same
cue.bo-may-cong-kenh	bộ máy cồng kềnh	lack				medium	achievement
cue.bo-nhiem-nguoi-nha	bổ nhiệm người nhà	violation				strong	same
cue.bo-nhiem-sai	bổ nhiệm sai	violation				strong	same
cue.bo-nhiem-than-toc	bổ nhiệm thần tốc	violation				strong	same
cue.bo-sot	bỏ sót	cause				medium	same
cue.boc-lo-bat-cap	bộc lộ bất cập	shortcoming				strong	achievement
cue.boc-lo-han-che	bộc lộ hạn chế	shortcoming				strong	achievement
cue.boc-lo-nhieu-han-che	bộc lộ nhiều hạn chế	shortcoming				strong	achievement
cue.boc-lo-nhung-han-che	bộc lộ những hạn chế	shortcoming				strong	achievement
cue.boi-chi	bội chi	lack				weak	achievement
cue.buc-xuc	bức xúc	difficulty				weak	achievement
cue.buc-xuc-trong-du-luan	bức xúc trong dư luận	difficulty				medium	achievement
cue.buc-xuc-trong-nhan-dan	bức xúc trong nhân dân	difficulty				medium	achievement
cue.bung-bit	bưng bít	violation				strong	same
cue.buon-lau	buôn lậu	violation				weak	same
cue.buong-long	buông lỏng	lack				strong	achievement
cue.buong-long-lanh-dao	buông lỏng lãnh đạo	lack				medium	achievement
cue.buong-long-quan-ly	buông lỏng quản lý	lack				strong	achievement
cue.cach-chuc	cách chức	violation				weak	same
cue.can-tro	cản trở	difficulty				medium	achievement
cue.cau-cuu	cầu cứu	criticism				medium	same
cue.cham	chậm	delay				medium	achievement
cue.cham-ban-giao	chậm bàn giao	delay				strong	achievement
cue.cham-ban-giao-mat-bang	chậm bàn giao mặt bằng	delay				strong	achievement
cue.cham-ban-hanh	chậm ban hành	delay				strong	achievement
cue.cham-bao-cao	chậm báo cáo	delay				strong	achievement
cue.cham-chap	chậm chạp	delay				strong	achievement
cue.cham-chi-tra	chậm chi trả	delay				strong	achievement
cue.cham-chuyen-bien	chậm chuyển biến	unmet				strong	achievement
cue.cham-co-phan-hoa	chậm cổ phần hóa	delay				strong	achievement
cue.cham-doi-moi	chậm đổi mới	delay				strong	achievement
cue.cham-duoc-ban-hanh	chậm được ban hành	delay				strong	achievement
cue.cham-duoc-giai-quyet	chậm được giải quyết	delay				strong	achievement
cue.cham-duoc-khac-phuc	chậm được khắc phục	delay				strong	achievement
cue.cham-duoc-sua-doi	chậm được sửa đổi	delay				strong	achievement
cue.cham-duoc-trien-khai	chậm được triển khai	delay				strong	achievement
cue.cham-giai-ngan	chậm giải ngân	delay				strong	achievement
cue.cham-khac-phuc	chậm khắc phục	delay				strong	achievement
cue.cham-lai	chậm lại	delay				strong	achievement
cue.cham-nop	chậm nộp	delay				strong	achievement
cue.cham-phan-bo	chậm phân bổ	delay				strong	achievement
cue.cham-phat-hien	chậm phát hiện	delay				strong	achievement
cue.cham-so-voi-ke-hoach	chậm so với kế hoạch	delay				strong	achievement
cue.cham-so-voi-yeu-cau	chậm so với yêu cầu	delay				strong	achievement
cue.cham-thanh-toan	chậm thanh toán	delay				strong	achievement
cue.cham-thoai-von	chậm thoái vốn	delay				strong	achievement
cue.cham-thu-hoi	chậm thu hồi	delay				strong	achievement
cue.cham-tien-do	chậm tiến độ	delay				strong	achievement
cue.cham-tre	chậm trễ	delay				strong	achievement
cue.cham-tre-trong-viec	chậm trễ trong việc	delay				strong	achievement
cue.cham-xu-ly	chậm xử lý	delay				strong	achievement
cue.chat-luong-chua-cao	chất lượng chưa cao	unmet				strong	achievement
cue.chat-luong-con-han-che	chất lượng còn hạn chế	unmet				strong	achievement
cue.chat-luong-thap	chất lượng thấp	unmet				strong	achievement
cue.chay-chuc	chạy chức	violation				medium	same
cue.chay-chuc-chay-quyen	chạy chức, chạy quyền	violation				medium	same
cue.chay-y	chây ỳ	violation				strong	same
cue.che-tai-chua-du-manh	chế tài chưa đủ mạnh	cause				medium	same
cue.che-tai-chua-nghiem	chế tài chưa nghiêm	cause				medium	same
cue.chi-dao-chua-quyet-liet	chỉ đạo chưa quyết liệt	cause				strong	same
cue.chi-dao-thieu-quyet-liet	chỉ đạo thiếu quyết liệt	cause				medium	same
cue.chi-ra-han-che	chỉ ra hạn chế	criticism				medium	same
cue.chi-ra-nhung-han-che	chỉ ra những hạn chế	criticism				medium	same
cue.chi-ro-han-che	chỉ rõ hạn chế	criticism				medium	same
cue.chi-ro-nhung-han-che	chỉ rõ những hạn chế	criticism				medium	same
cue.chi-trich	chỉ trích	criticism				weak	same
cue.chiem-doat	chiếm đoạt	violation				medium	same
cue.chong-cheo	chồng chéo	lack				medium	achievement
cue.chong-cheo-mau-thuan	chồng chéo, mâu thuẫn	lack				medium	achievement
cue.chu-quan	chủ quan	difficulty				medium	achievement
cue.chu-quan-lo-la	chủ quan, lơ là	difficulty				medium	achievement
cue.chua-ban-giao-mat-bang	chưa bàn giao mặt bằng	unmet				strong	achievement
cue.chua-bao-dam	chưa bảo đảm	unmet				strong	achievement
cue.chua-ben-vung	chưa bền vững	unmet				strong	achievement
cue.chua-bo-tri	chưa bố trí	unmet				strong	achievement
cue.chua-bo-tri-duoc-von	chưa bố trí được vốn	unmet				strong	achievement
cue.chua-cao	chưa cao	unmet				strong	achievement
cue.chua-chat-che	chưa chặt chẽ	unmet				strong	achievement
cue.chua-chinh-xac	chưa chính xác	unmet				strong	achievement
cue.chua-chu-dong	chưa chủ động	unmet				strong	achievement
cue.chua-chu-trong	chưa chú trọng	unmet				strong	achievement
cue.chua-chuyen-bien	chưa chuyển biến	unmet				strong	achievement
cue.chua-co-chuyen-bien	chưa có chuyển biến	unmet				strong	achievement
cue.chua-co-co-che	chưa có cơ chế	unmet				strong	achievement
cue.chua-co-co-so	chưa có cơ sở	unmet				strong	achievement
cue.chua-co-giai-phap	chưa có giải pháp	unmet				strong	achievement
cue.chua-co-hieu-luc	chưa có hiệu lực	unmet				strong	achievement
cue.chua-co-hieu-qua	chưa có hiệu quả	unmet				strong	achievement
cue.chua-co-huong-dan	chưa có hướng dẫn	unmet				strong	achievement
cue.chua-co-mat-bang	chưa có mặt bằng	unmet				strong	achievement
cue.chua-co-quy-dinh	chưa có quy định	unmet				strong	achievement
cue.chua-coi-trong	chưa coi trọng	unmet				strong	achievement
cue.chua-cong-khai	chưa công khai	unmet				strong	achievement
cue.chua-dam-bao	chưa đảm bảo	unmet				strong	achievement
cue.chua-dap-ung	chưa đáp ứng	unmet				strong	achievement
cue.chua-dap-ung-duoc	chưa đáp ứng được	unmet				strong	achievement
cue.chua-dap-ung-yeu-cau	chưa đáp ứng yêu cầu	unmet				strong	achievement
cue.chua-dat	chưa đạt	unmet				strong	achievement
cue.chua-dat-chi-tieu	chưa đạt chỉ tiêu	unmet				strong	achievement
cue.chua-dat-ke-hoach	chưa đạt kế hoạch	unmet				strong	achievement
cue.chua-dat-muc-tieu	chưa đạt mục tiêu	unmet				strong	achievement
cue.chua-dat-yeu-cau	chưa đạt yêu cầu	unmet				strong	achievement
cue.chua-day-du	chưa đầy đủ	unmet				strong	achievement
cue.chua-den-noi-den-chon	chưa đến nơi đến chốn	criticism				medium	same
cue.chua-deu	chưa đều	unmet				strong	achievement
cue.chua-di-vao-cuoc-song	chưa đi vào cuộc sống	unmet				strong	achievement
cue.chua-di-vao-hoat-dong	chưa đi vào hoạt động	unmet				strong	achievement
cue.chua-di-vao-thuc-chat	chưa đi vào thực chất	unmet				strong	achievement
cue.chua-dong-bo	chưa đồng bộ	unmet				strong	achievement
cue.chua-dong-deu	chưa đồng đều	unmet				strong	achievement
cue.chua-du	chưa đủ	unmet				strong	achievement
cue.chua-du-dieu-kien	chưa đủ điều kiện	unmet				strong	achievement
cue.chua-du-manh	chưa đủ mạnh	unmet				strong	achievement
cue.chua-dung	chưa đúng	unmet				strong	achievement
cue.chua-dung-quy-dinh	chưa đúng quy định	unmet				strong	achievement
cue.chua-duoc-cai-thien	chưa được cải thiện	unmet				strong	achievement
cue.chua-duoc-chu-trong	chưa được chú trọng	unmet				strong	achievement
cue.chua-duoc-giai-quyet	chưa được giải quyết	unmet				strong	achievement
cue.chua-duoc-khac-phuc	chưa được khắc phục	unmet				strong	achievement
cue.chua-duoc-khai-thac	chưa được khai thác	unmet				strong	achievement
cue.chua-duoc-quan-tam	chưa được quan tâm	unmet				strong	achievement
cue.chua-duoc-quan-tam-dung-muc	chưa được quan tâm đúng mức	unmet				strong	achievement
cue.chua-duoc-trien-khai	chưa được triển khai	unmet				strong	achievement
cue.chua-duoc-trien-khai-dong-bo	chưa được triển khai đồng bộ	unmet				strong	achievement
cue.chua-duoc-xu-ly	chưa được xử lý	unmet				strong	achievement
cue.chua-duoc-xu-ly-dut-diem	chưa được xử lý dứt điểm	unmet				strong	achievement
cue.chua-dut-diem	chưa dứt điểm	unmet				strong	achievement
cue.chua-gan-ket	chưa gắn kết	unmet				strong	achievement
cue.chua-gan-voi	chưa gắn với	unmet				strong	achievement
cue.chua-giai-ngan	chưa giải ngân	unmet				strong	achievement
cue.chua-giai-quyet-duoc	chưa giải quyết được	unmet				strong	achievement
cue.chua-giai-quyet-dut-diem	chưa giải quyết dứt điểm	unmet				strong	achievement
cue.chua-hai-long	chưa hài lòng	criticism				medium	same
cue.chua-hap-dan	chưa hấp dẫn	unmet				strong	achievement
cue.chua-hieu-qua	chưa hiệu quả	unmet				strong	achievement
cue.chua-hoan-thanh	chưa hoàn thành	unmet				medium	achievement
cue.chua-hoan-thien	chưa hoàn thiện	unmet				strong	achievement
cue.chua-hop-ly	chưa hợp lý	unmet				strong	achievement
cue.chua-kha-thi	chưa khả thi	unmet				strong	achievement
cue.chua-khac-phuc-duoc	chưa khắc phục được	unmet				strong	achievement
cue.chua-khai-thac-het	chưa khai thác hết	unmet				strong	achievement
cue.chua-kip-thoi	chưa kịp thời	unmet				strong	achievement
cue.chua-lam-duoc	chưa làm được	unmet				strong	achievement
cue.chua-lam-het-trach-nhiem	chưa làm hết trách nhiệm	cause				medium	same
cue.chua-lam-tot	chưa làm tốt	unmet				strong	achievement
cue.chua-manh	chưa mạnh	unmet				strong	achievement
cue.chua-minh-bach	chưa minh bạch	unmet				strong	achievement
cue.chua-nam-chac	chưa nắm chắc	cause				medium	same
cue.chua-nam-chac-tinh-hinh	chưa nắm chắc tình hình	unmet				strong	achievement
cue.chua-ngang-tam	chưa ngang tầm	unmet				strong	achievement
cue.chua-nghiem	chưa nghiêm	unmet				strong	achievement
cue.chua-nghiem-tuc	chưa nghiêm túc	unmet				strong	achievement
cue.chua-nhan-thuc-day-du	chưa nhận thức đầy đủ	cause				medium	same
cue.chua-nhieu	chưa nhiều	unmet				strong	achievement
cue.chua-nhu-ky-vong	chưa như kỳ vọng	unmet				strong	achievement
cue.chua-nhu-mong-muon	chưa như mong muốn	unmet				strong	achievement
cue.chua-on	chưa ổn	unmet				strong	achievement
cue.chua-on-dinh	chưa ổn định	unmet				strong	achievement
cue.chua-phan-bo	chưa phân bổ	unmet				strong	achievement
cue.chua-phat-huy	chưa phát huy	unmet				strong	achievement
cue.chua-phat-huy-duoc	chưa phát huy được	unmet				strong	achievement
cue.chua-phat-huy-het	chưa phát huy hết	unmet				strong	achievement
cue.chua-phat-huy-vai-tro	chưa phát huy vai trò	unmet				strong	achievement
cue.chua-phat-trien	chưa phát triển	unmet				strong	achievement
cue.chua-phu-hop	chưa phù hợp	unmet				strong	achievement
cue.chua-quan-tam	chưa quan tâm	unmet				strong	achievement
cue.chua-quy-dinh-ro	chưa quy định rõ	unmet				strong	achievement
cue.chua-quyet-liet	chưa quyết liệt	unmet				strong	achievement
cue.chua-ro	chưa rõ	unmet				medium	achievement
cue.chua-ro-net	chưa rõ nét	unmet				strong	achievement
cue.chua-ro-rang	chưa rõ ràng	unmet				strong	achievement
cue.chua-sat	chưa sát	unmet				strong	achievement
cue.chua-sat-thuc-te	chưa sát thực tế	unmet				strong	achievement
cue.chua-sat-voi	chưa sát với	unmet				strong	achievement
cue.chua-sau	chưa sâu	unmet				strong	achievement
cue.chua-tao-duoc	chưa tạo được	unmet				strong	achievement
cue.chua-tham-muu-kip-thoi	chưa tham mưu kịp thời	cause				medium	same
cue.chua-that-su	chưa thật sự	unmet				strong	achievement
cue.chua-the-hien-het-trach-nhiem	chưa thể hiện hết trách nhiệm	cause				medium	same
cue.chua-theo-kip	chưa theo kịp	unmet				strong	achievement
cue.chua-thoa-dang	chưa thỏa đáng	unmet				strong	achievement
cue.chua-thong-nhat	chưa thống nhất	unmet				strong	achievement
cue.chua-thong-suot	chưa thông suốt	unmet				strong	achievement
cue.chua-thu-hoi-duoc	chưa thu hồi được	unmet				strong	achievement
cue.chua-thuc-hien	chưa thực hiện	unmet				strong	achievement
cue.chua-thuc-hien-dung	chưa thực hiện đúng	unmet				strong	achievement
cue.chua-thuc-hien-tot	chưa thực hiện tốt	unmet				strong	achievement
cue.chua-thuc-su	chưa thực sự	unmet				strong	achievement
cue.chua-thuong-xuyen	chưa thường xuyên	unmet				strong	achievement
cue.chua-thuyet-phuc	chưa thuyết phục	unmet				strong	achievement
cue.chua-toan-dien	chưa toàn diện	unmet				strong	achievement
cue.chua-tot	chưa tốt	unmet				strong	achievement
cue.chua-trien-khai	chưa triển khai	unmet				medium	achievement
cue.chua-triet-de	chưa triệt để	unmet				strong	achievement
cue.chua-tuong-xung	chưa tương xứng	unmet				strong	achievement
cue.chua-tuong-xung-voi-tiem-nang	chưa tương xứng với tiềm năng	unmet				strong	achievement
cue.chua-vao-cuoc	chưa vào cuộc	cause				medium	same
cue.chua-vung-chac	chưa vững chắc	unmet				strong	achievement
cue.chua-xu-ly	chưa xử lý	unmet				strong	achievement
cue.chua-xu-ly-dut-diem	chưa xử lý dứt điểm	unmet				strong	achievement
cue.chua-xung-voi	chưa xứng với	unmet				strong	achievement
cue.chua-yen-tam	chưa yên tâm	criticism				medium	same
cue.chung-chung	chung chung	lack				medium	achievement
cue.chuyen-gia	chuyển giá	violation				medium	same
cue.co-che-xin-cho	cơ chế xin cho	cause				medium	same
cue.co-vi-pham	có vi phạm	violation				medium	same
cue.co-y-lam-trai	cố ý làm trái	violation				strong	same
cue.coi-thuong-phap-luat	coi thường pháp luật	difficulty				medium	achievement
cue.con-bat-cap	còn bất cập	shortcoming				strong	achievement
cue.con-bi-dong	còn bị động	lack				medium	achievement
cue.con-cao-so-voi	còn cao so với	unmet				strong	achievement
cue.con-cham	còn chậm	delay				strong	achievement
cue.con-chong-cheo	còn chồng chéo	lack				medium	achievement
cue.con-chua	còn chưa	unmet				strong	achievement
cue.con-chung-chung	còn chung chung	lack				medium	achievement
cue.con-co-tinh-trang	còn có tình trạng	unmet				strong	achievement
cue.con-de-xay-ra	còn để xảy ra	unmet				strong	achievement
cue.con-han-che	còn hạn chế	shortcoming				strong	achievement
cue.con-hinh-thuc	còn hình thức	lack				medium	achievement
cue.con-kem	còn kém	lack				strong	achievement
cue.con-kho-khan	còn khó khăn	difficulty				strong	achievement
cue.con-long-leo	còn lỏng lẻo	lack				medium	achievement
cue.con-lung-tung	còn lúng túng	lack				strong	achievement
cue.con-mang-tinh	còn mang tính	unmet				strong	achievement
cue.con-mang-tinh-hinh-thuc	còn mang tính hình thức	unmet				strong	achievement
cue.con-mot-so-bat-cap	còn một số bất cập	shortcoming				strong	achievement
cue.con-mot-so-han-che	còn một số hạn chế	shortcoming				strong	achievement
cue.con-nhieu-bat-cap	còn nhiều bất cập	shortcoming				strong	achievement
cue.con-nhieu-han-che	còn nhiều hạn chế	shortcoming				strong	achievement
cue.con-nhieu-kho-khan	còn nhiều khó khăn	difficulty				strong	achievement
cue.con-nhieu-ton-tai	còn nhiều tồn tại	unmet				strong	achievement
cue.con-nhieu-van-de	còn nhiều vấn đề	unmet				strong	achievement
cue.con-nhieu-vuong-mac	còn nhiều vướng mắc	shortcoming				strong	achievement
cue.con-nhung-han-che	còn những hạn chế	shortcoming				strong	achievement
cue.con-no	còn nợ	unmet				strong	achievement
cue.con-pho-bien	còn phổ biến	unmet				strong	achievement
cue.con-phu-thuoc	còn phụ thuộc	unmet				strong	achievement
cue.con-phuc-tap	còn phức tạp	lack				medium	achievement
cue.con-thap	còn thấp	lack				strong	achievement
cue.con-thieu	còn thiếu	lack				strong	achievement
cue.con-tinh-trang	còn tình trạng	unmet				strong	achievement
cue.con-ton-dong	còn tồn đọng	unmet				strong	achievement
cue.con-ton-tai	còn tồn tại	unmet				strong	achievement
cue.con-vi-pham	còn vi phạm	unmet				strong	achievement
cue.con-vuong	còn vướng	unmet				strong	achievement
cue.con-vuong-mac	còn vướng mắc	shortcoming				strong	achievement
cue.con-xay-ra	còn xảy ra	unmet				strong	achievement
cue.con-yeu	còn yếu	lack				strong	achievement
cue.con-yeu-kem	còn yếu kém	shortcoming				strong	achievement
cue.cong-kenh	cồng kềnh	lack				medium	achievement
cue.cong-tac-phoi-hop-con	công tác phối hợp còn	cause				medium	same
cue.cong-tac-tham-muu-con	công tác tham mưu còn	cause				medium	same
cue.cow-chees-xin-cho	cơ chế xin - cho	cause				medium	same
cue.cua-quyen	cửa quyền	violation				strong	same
cue.dai-khai	đại khái	criticism				medium	same
cue.dan-trai	dàn trải	lack				medium	achievement
cue.dang-bao-dong	đáng báo động	difficulty				medium	achievement
cue.dang-buon	đáng buồn	difficulty				medium	achievement
cue.dang-do	dang dở	delay				medium	achievement
cue.dang-lo	đáng lo	difficulty				medium	achievement
cue.dang-lo-ngai	đáng lo ngại	difficulty				strong	achievement
cue.dang-tiec	đáng tiếc	difficulty				medium	achievement
cue.dang-trach	đáng trách	criticism				medium	same
cue.danh-trong-bo-dui	đánh trống bỏ dùi	criticism				medium	same
cue.dap-chieu	đắp chiếu	delay				strong	achievement
cue.dat-dau-hoi	đặt dấu hỏi	criticism				medium	same
cue.dau-tu-dan-trai	đầu tư dàn trải	lack				medium	achievement
cue.dau-voi-duoi-chuot	đầu voi đuôi chuột	criticism				medium	same
cue.day-dua	dây dưa	delay				strong	achievement
cue.day-dut	day dứt	difficulty				medium	achievement
cue.de-doa	đe dọa	difficulty				medium	achievement
cue.de-xay-ra	để xảy ra	violation				strong	same
cue.de-xay-ra-sai-pham	để xảy ra sai phạm	violation				strong	same
cue.de-xay-ra-vi-pham	để xảy ra vi phạm	violation				strong	same
cue.dich-benh	dịch bệnh	difficulty				weak	achievement
cue.diem-nghen	điểm nghẽn	shortcoming				medium	achievement
cue.diem-yeu	điểm yếu	shortcoming				strong	achievement
cue.dien-bien-phuc-tap	diễn biến phức tạp	lack				medium	achievement
cue.dien-bien-rat-phuc-tap	diễn biến rất phức tạp	lack				medium	achievement
cue.dieu-dung	điêu đứng	criticism				medium	same
cue.dinh-tre	đình trệ	delay				strong	achievement
cue.do-chua	do chưa	cause				medium	same
cue.do-dang	dở dang	delay				medium	achievement
cue.do-nang-luc	do năng lực	cause				medium	same
cue.do-nhan-thuc	do nhận thức	cause				medium	same
cue.do-thieu	do thiếu	cause				medium	same
cue.do-vo	đổ vỡ	difficulty				medium	achievement
cue.doi-gia	đội giá	delay				strong	achievement
cue.doi-mat-voi	đối mặt với	difficulty				weak	achievement
cue.doi-pho	đối phó	criticism				weak	same
cue.doi-von	đội vốn	delay				strong	achievement
cue.du-an-treo	dự án treo	delay				medium	achievement
cue.du-luan-buc-xuc	dư luận bức xúc	difficulty				strong	achievement
cue.du-luan-khong-tot	dư luận không tốt	difficulty				medium	achievement
cue.dun-day	đùn đẩy	violation				medium	same
cue.dun-day-trach-nhiem	đùn đẩy trách nhiệm	violation				strong	same
cue.dung-truoc-kho-khan	đứng trước khó khăn	difficulty				medium	achievement
cue.dung-truoc-thach-thuc	đứng trước thách thức	difficulty				medium	achievement
cue.dung-tung	dung túng	violation				medium	same
cue.duoc-mua-mat-gia	được mùa mất giá	lack				medium	achievement
cue.e-am	ế ẩm	difficulty				medium	achievement
cue.eo-hep	eo hẹp	lack				medium	achievement
cue.ganh-nang	gánh nặng	difficulty				medium	achievement
cue.gap-kho-khan	gặp khó khăn	difficulty				strong	achievement
cue.gap-nhieu-kho-khan	gặp nhiều khó khăn	difficulty				strong	achievement
cue.gap-vuong-mac	gặp vướng mắc	shortcoming				strong	achievement
cue.gay-ach-tac	gây ách tắc	difficulty				medium	achievement
cue.gay-anh-huong	gây ảnh hưởng	difficulty				medium	achievement
cue.gay-ap-luc	gây áp lực	difficulty				medium	achievement
cue.gay-bat-binh	gây bất bình	difficulty				medium	achievement
cue.gay-bat-loi	gây bất lợi	difficulty				medium	achievement
cue.gay-buc-xuc	gây bức xúc	difficulty				strong	achievement
cue.gay-can-tro	gây cản trở	difficulty				medium	achievement
cue.gay-cham-tre	gây chậm trễ	delay				strong	achievement
cue.gay-chia-re	gây chia rẽ	difficulty				medium	achievement
cue.gay-du-luan	gây dư luận	difficulty				medium	achievement
cue.gay-hau-qua	gây hậu quả	difficulty				medium	achievement
cue.gay-hoang-mang	gây hoang mang	difficulty				medium	achievement
cue.gay-kho-de	gây khó dễ	difficulty				medium	achievement
cue.gay-kho-khan	gây khó khăn	difficulty				medium	achievement
cue.gay-lang-phi	gây lãng phí	lack				medium	achievement
cue.gay-lang-phi-lon	gây lãng phí lớn	difficulty				medium	achievement
cue.gay-lo-ngai	gây lo ngại	difficulty				medium	achievement
cue.gay-mat-an-ninh	gây mất an ninh	difficulty				medium	achievement
cue.gay-mat-an-toan	gây mất an toàn	difficulty				medium	achievement
cue.gay-mat-trat-tu	gây mất trật tự	difficulty				medium	achievement
cue.gay-ngap-ung	gây ngập úng	difficulty				medium	achievement
cue.gay-nguy-hiem	gây nguy hiểm	difficulty				medium	achievement
cue.gay-nhuc-nhoi	gây nhức nhối	difficulty				medium	achievement
cue.gay-nhung-nhieu	gây nhũng nhiễu	difficulty				medium	achievement
cue.gay-o-nhiem	gây ô nhiễm	difficulty				medium	achievement
cue.gay-oan-sai	gây oan sai	difficulty				medium	achievement
cue.gay-phan-cam	gây phản cảm	difficulty				medium	achievement
cue.gay-phan-no	gây phẫn nộ	difficulty				medium	achievement
cue.gay-phien-ha	gây phiền hà	difficulty				medium	achievement
cue.gay-roi	gây rối	difficulty				medium	achievement
cue.gay-roi-trat-tu	gây rối trật tự	difficulty				medium	achievement
cue.gay-sat-lo	gây sạt lở	difficulty				medium	achievement
cue.gay-tam-ly	gây tâm lý	difficulty				medium	achievement
cue.gay-that-thoat	gây thất thoát	lack				medium	achievement
cue.gay-that-thoat-tai-san	gây thất thoát tài sản	violation				strong	same
cue.gay-that-thu	gây thất thu	difficulty				medium	achievement
cue.gay-thiet-hai	gây thiệt hại	difficulty				medium	achievement
cue.gay-ton-hai	gây tổn hại	difficulty				medium	achievement
cue.gay-ton-kem	gây tốn kém	difficulty				medium	achievement
cue.gay-ton-that	gây tổn thất	difficulty				medium	achievement
cue.gay-tranh-cai	gây tranh cãi	difficulty				medium	achievement
cue.gay-tro-ngai	gây trở ngại	difficulty				medium	achievement
cue.gay-un-tac	gây ùn tắc	difficulty				medium	achievement
cue.gia-hoa	già hóa	lack				medium	achievement
cue.gia-tang-toi-pham	gia tăng tội phạm	difficulty				medium	achievement
cue.giai-ngan-cham	giải ngân chậm	delay				strong	achievement
cue.giai-ngan-thap	giải ngân thấp	delay				strong	achievement
cue.giai-ngan-von-dau-tu-cong-con-cham	giải ngân vốn đầu tư công còn chậm	delay				strong	achievement
cue.giai-phong-mat-bang-cham	giải phóng mặt bằng chậm	delay				strong	achievement
cue.giam-sut	giảm sút	lack				strong	achievement
cue.giam-sut-niem-tin	giảm sút niềm tin	difficulty				medium	achievement
cue.giam-thu	giảm thu	lack				medium	achievement
cue.gian-lan	gian lận	violation				medium	same
cue.gian-lan-thuong-mai	gian lận thương mại	violation				medium	same
cue.hach-dich	hách dịch	violation				strong	same
cue.hach-sach	hạch sách	difficulty				medium	achievement
cue.han-che	hạn chế	shortcoming				medium	achievement
cue.han-che-bat-cap	hạn chế, bất cập	shortcoming				strong	achievement
cue.han-che-khuyet-diem	hạn chế, khuyết điểm	shortcoming				medium	achievement
cue.han-che-thieu-sot	hạn chế, thiếu sót	shortcoming				strong	achievement
cue.han-che-yeu-kem	hạn chế, yếu kém	shortcoming				strong	achievement
cue.han-han	hạn hán	difficulty				weak	achievement
cue.han-hep	hạn hẹp	lack				medium	achievement
cue.hang-gia	hàng giả	violation				weak	same
cue.hang-loat-sai-pham	hàng loạt sai phạm	violation				strong	same
cue.hang-nhai	hàng nhái	violation				medium	same
cue.hau-qua-nghiem-trong	hậu quả nghiêm trọng	difficulty				medium	achievement
cue.he-luy	hệ lụy	difficulty				medium	achievement
cue.hieu-qua-chua-cao	hiệu quả chưa cao	unmet				strong	achievement
cue.hieu-qua-khong-cao	hiệu quả không cao	unmet				strong	achievement
cue.hieu-qua-thap	hiệu quả thấp	unmet				strong	achievement
cue.hinh-thuc	hình thức	lack				weak	achievement
cue.hoang-mang	hoang mang	difficulty				medium	achievement
cue.hoang-phi	hoang phí	criticism				medium	same
cue.hoi-lo	hối lộ	violation				weak	same
cue.hu-hong	hư hỏng	lack				weak	achievement
cue.hut-thu	hụt thu	lack				medium	achievement
cue.i-ach	ì ạch	delay				strong	achievement
cue.ke-ho	kẽ hở	shortcoming				medium	achievement
cue.ke-khai-khong-trung-thuc	kê khai không trung thực	violation				strong	same
cue.kem	kém	criticism				medium	same
cue.kem-canh-tranh	kém cạnh tranh	unmet				strong	achievement
cue.kem-chat-luong	kém chất lượng	criticism				strong	same
cue.kem-hap-dan	kém hấp dẫn	unmet				strong	achievement
cue.kem-hieu-qua	kém hiệu quả	unmet				strong	achievement
cue.kem-kha-quan	kém khả quan	unmet				strong	achievement
cue.kem-linh-hoat	kém linh hoạt	unmet				strong	achievement
cue.kem-phat-trien	kém phát triển	unmet				strong	achievement
cue.keo-dai-nhieu-nam	kéo dài nhiều năm	delay				strong	achievement
cue.keo-dai-thoi-gian	kéo dài thời gian	delay				strong	achievement
cue.ket-xe	kẹt xe	difficulty				medium	achievement
cue.keu-cuu	kêu cứu	criticism				medium	same
cue.keu-troi	kêu trời	criticism				medium	same
cue.khai-thac-cat-trai-phep	khai thác cát trái phép	violation				strong	same
cue.khai-thac-trai-phep	khai thác trái phép	violation				strong	same
cue.khieu-kien	khiếu kiện	difficulty				weak	achievement
cue.khieu-kien-dong-nguoi	khiếu kiện đông người	difficulty				medium	achievement
cue.khieu-kien-keo-dai	khiếu kiện kéo dài	difficulty				medium	achievement
cue.khieu-nai-keo-dai	khiếu nại kéo dài	difficulty				medium	achievement
cue.kho-chap-nhan	khó chấp nhận	criticism				medium	same
cue.kho-khan	khó khăn	difficulty				strong	achievement
cue.kho-khan-chong-chat	khó khăn chồng chất	difficulty				medium	achievement
cue.kho-khan-han-che	khó khăn, hạn chế	shortcoming				strong	achievement
cue.kho-khan-thach-thuc	khó khăn, thách thức	difficulty				medium	achievement
cue.kho-khan-vuong-mac	khó khăn, vướng mắc	shortcoming				medium	achievement
cue.kho-so	khổ sở	criticism				medium	same
cue.khoang-cach-giau-ngheo	khoảng cách giàu nghèo	lack				medium	achievement
cue.khoang-trong-phap-ly	khoảng trống pháp lý	shortcoming				strong	achievement
cue.khoi-to-bi-can	khởi tố bị can	violation				medium	same
cue.khon-don	khốn đốn	criticism				medium	same
cue.khong-ben-vung	không bền vững	unmet				strong	achievement
cue.khong-chap-nhan-duoc	không chấp nhận được	criticism				medium	same
cue.khong-con-phu-hop	không còn phù hợp	unmet				strong	achievement
cue.khong-dam-lam	không dám làm	cause				medium	same
cue.khong-dap-ung-duoc	không đáp ứng được	unmet				strong	achievement
cue.khong-dat	không đạt	unmet				strong	achievement
cue.khong-dat-chi-tieu	không đạt chỉ tiêu	unmet				strong	achievement
cue.khong-dat-ke-hoach	không đạt kế hoạch	unmet				strong	achievement
cue.khong-dat-muc-tieu	không đạt mục tiêu	unmet				strong	achievement
cue.khong-dat-yeu-cau	không đạt yêu cầu	unmet				strong	achievement
cue.khong-day-du	không đầy đủ	unmet				strong	achievement
cue.khong-dong-deu	không đồng đều	unmet				strong	achievement
cue.khong-dung-doi-tuong	không đúng đối tượng	violation				strong	same
cue.khong-dung-quy-dinh	không đúng quy định	violation				strong	same
cue.khong-dung-quy-trinh	không đúng quy trình	violation				strong	same
cue.khong-dung-tieu-chuan	không đúng tiêu chuẩn	violation				strong	same
cue.khong-hai-long	không hài lòng	criticism				medium	same
cue.khong-hieu-qua	không hiệu quả	unmet				strong	achievement
cue.khong-hoan-thanh	không hoàn thành	unmet				strong	achievement
cue.khong-hoan-thanh-nhiem-vu	không hoàn thành nhiệm vụ	unmet				strong	achievement
cue.khong-hop-ly	không hợp lý	unmet				strong	achievement
cue.khong-kha-thi	không khả thi	unmet				strong	achievement
cue.khong-kiem-soat-duoc	không kiểm soát được	cause				medium	same
cue.khong-kip-thoi	không kịp thời	unmet				strong	achievement
cue.khong-minh-bach	không minh bạch	unmet				strong	achievement
cue.khong-nhu-ky-vong	không như kỳ vọng	unmet				strong	achievement
cue.khong-phep	không phép	violation				strong	same
cue.khong-phu-hop	không phù hợp	unmet				medium	achievement
cue.khong-ro-rang	không rõ ràng	unmet				medium	achievement
cue.khong-thanh-cong	không thành công	criticism				medium	same
cue.khong-the-chap-nhan	không thể chấp nhận	criticism				medium	same
cue.khong-trung-thuc	không trung thực	violation				strong	same
cue.khuyet-diem	khuyết điểm	shortcoming				medium	achievement
cue.khuyet-diem-vi-pham	khuyết điểm, vi phạm	shortcoming				strong	achievement
cue.kim-ham	kìm hãm	difficulty				medium	achievement
cue.ky-luat-canh-cao	kỷ luật cảnh cáo	violation				strong	same
cue.ky-luat-khai-tru	kỷ luật khai trừ	violation				strong	same
cue.ky-luat-khien-trach	kỷ luật khiển trách	violation				strong	same
cue.la-do	là do	cause				weak	same
cue.lac-hau	lạc hậu	lack				medium	achievement
cue.lam-cho-co	làm cho có	criticism				medium	same
cue.lam-chua-tot	làm chưa tốt	unmet				strong	achievement
cue.lam-giam-niem-tin	làm giảm niềm tin	difficulty				medium	achievement
cue.lam-quyen	lạm quyền	violation				strong	same
cue.lam-trai	làm trái	violation				strong	same
cue.lan-chiem	lấn chiếm	violation				medium	same
cue.lan-chiem-via-he	lấn chiếm vỉa hè	violation				strong	same
cue.lan-tran	lan tràn	difficulty				medium	achievement
cue.lang-phi	lãng phí	lack				medium	achievement
cue.lanh-dao-chi-dao-chua	lãnh đạo, chỉ đạo chưa	cause				medium	same
cue.lech	lệch	lack				weak	achievement
cue.len-an	lên án	criticism				weak	same
cue.lo-hen	lỡ hẹn	delay				strong	achievement
cue.lo-hong	lỗ hổng	shortcoming				medium	achievement
cue.lo-la	lơ là	difficulty				medium	achievement
cue.lo-lang	lo lắng	difficulty				medium	achievement
cue.lo-luy-ke	lỗ lũy kế	lack				medium	achievement
cue.lo-ngai	lo ngại	difficulty				strong	achievement
cue.loi-dung-chuc-vu	lợi dụng chức vụ	violation				strong	same
cue.loi-ich-nhom	lợi ích nhóm	violation				medium	same
cue.long-leo	lỏng lẻo	lack				medium	achievement
cue.lua-dao	lừa đảo	violation				weak	same
cue.lung-tung	lúng túng	lack				strong	achievement
cue.ly-do-la	lý do là	cause				weak	same
cue.mang-tinh-hinh-thuc	mang tính hình thức	lack				medium	achievement
cue.manh-mun	manh mún	lack				medium	achievement
cue.manh-mun-nho-le	manh mún, nhỏ lẻ	lack				medium	achievement
cue.mat-an-ninh	mất an ninh	difficulty				medium	achievement
cue.mat-an-toan	mất an toàn	difficulty				medium	achievement
cue.mat-can-bang	mất cân bằng	difficulty				medium	achievement
cue.mat-can-doi	mất cân đối	lack				medium	achievement
cue.mat-co-hoi	mất cơ hội	difficulty				medium	achievement
cue.mat-dat	mất đất	difficulty				medium	achievement
cue.mat-doan-ket	mất đoàn kết	difficulty				medium	achievement
cue.mat-doan-ket-noi-bo	mất đoàn kết nội bộ	difficulty				medium	achievement
cue.mat-han-che	mặt hạn chế	shortcoming				strong	achievement
cue.mat-kha-nang	mất khả năng	difficulty				medium	achievement
cue.mat-kiem-soat	mất kiểm soát	cause				medium	same
cue.mat-long-tin	mất lòng tin	difficulty				medium	achievement
cue.mat-mat	mất mát	difficulty				medium	achievement
cue.mat-mua	mất mùa	difficulty				medium	achievement
cue.mat-niem-tin	mất niềm tin	difficulty				medium	achievement
cue.mat-on-dinh	mất ổn định	difficulty				medium	achievement
cue.mat-rung	mất rừng	difficulty				medium	achievement
cue.mat-thoi-gian	mất thời gian	difficulty				medium	achievement
cue.mat-trai	mặt trái	shortcoming				strong	achievement
cue.mat-trang	mất trắng	difficulty				medium	achievement
cue.mat-trat-tu	mất trật tự	difficulty				medium	achievement
cue.mat-uy-tin	mất uy tín	difficulty				medium	achievement
cue.mat-viec-lam	mất việc làm	difficulty				medium	achievement
cue.mat-von	mất vốn	lack				medium	achievement
cue.mot-so-han-che	một số hạn chế	shortcoming				strong	achievement
cue.muc-bao-dong	mức báo động	difficulty				medium	achievement
cue.muc-thap	mức thấp	lack				medium	achievement
cue.muon-van-kho-khan	muôn vàn khó khăn	difficulty				medium	achievement
cue.nang-luc-con-han-che	năng lực còn hạn chế	cause				strong	same
cue.nang-luc-han-che	năng lực hạn chế	cause				medium	same
cue.nang-luc-yeu	năng lực yếu	cause				medium	same
cue.nang-ve-hinh-thuc	nặng về hình thức	lack				medium	achievement
cue.ne-tranh	né tránh	violation				medium	same
cue.ne-tranh-trach-nhiem	né tránh trách nhiệm	violation				strong	same
cue.ngang-nhien	ngang nhiên	difficulty				medium	achievement
cue.ngap-nang	ngập nặng	difficulty				medium	achievement
cue.ngap-ung	ngập úng	difficulty				medium	achievement
cue.nghi-ngai	nghi ngại	criticism				medium	same
cue.nghich-ly	nghịch lý	criticism				medium	same
cue.nghiem-khac-kiem-diem	nghiêm khắc kiểm điểm	criticism				medium	same
cue.nghiem-khac-phe-binh	nghiêm khắc phê bình	criticism				medium	same
cue.nghiem-trong	nghiêm trọng	criticism				medium	same
cue.ngoai-tam-kiem-soat	ngoài tầm kiểm soát	cause				medium	same
cue.ngung-tre	ngưng trệ	delay				strong	achievement
cue.nguy-co	nguy cơ	difficulty				weak	achievement
cue.nguy-co-cao	nguy cơ cao	difficulty				medium	achievement
cue.nguy-co-tut-hau	nguy cơ tụt hậu	lack				medium	achievement
cue.nguyen-nhan	nguyên nhân	cause				weak	same
cue.nguyen-nhan-chu-quan	nguyên nhân chủ quan	cause				medium	same
cue.nguyen-nhan-chu-yeu	nguyên nhân chủ yếu	cause				weak	same
cue.nguyen-nhan-cua-han-che	nguyên nhân của hạn chế	cause				strong	same
cue.nguyen-nhan-cua-nhung-han-che	nguyên nhân của những hạn chế	cause				strong	same
cue.nguyen-nhan-dan-den	nguyên nhân dẫn đến	cause				medium	same
cue.nguyen-nhan-khach-quan	nguyên nhân khách quan	cause				medium	same
cue.nguyen-nhan-la-do	nguyên nhân là do	cause				medium	same
cue.nhan-hoi-lo	nhận hối lộ	violation				strong	same
cue.nhan-thuc-chua-day-du	nhận thức chưa đầy đủ	cause				medium	same
cue.nhan-thuc-con-han-che	nhận thức còn hạn chế	cause				strong	same
cue.nhap-sieu	nhập siêu	lack				medium	achievement
cue.nhieu-bat-cap	nhiều bất cập	shortcoming				strong	achievement
cue.nhieu-lan-lo-hen	nhiều lần lỡ hẹn	delay				strong	achievement
cue.nhieu-sai-pham	nhiều sai phạm	violation				strong	same
cue.nhieu-tang-nac	nhiều tầng nấc	lack				medium	achievement
cue.nhieu-thach-thuc	nhiều thách thức	difficulty				medium	achievement
cue.nhin-nhan-han-che	nhìn nhận hạn chế	criticism				medium	same
cue.nho-le	nhỏ lẻ	lack				weak	achievement
cue.nhuc-nhoi	nhức nhối	difficulty				medium	achievement
cue.nhung-han-che	những hạn chế	shortcoming				strong	achievement
cue.nhung-nhieu	nhũng nhiễu	difficulty				medium	achievement
cue.nhung-ton-tai	những tồn tại	shortcoming				medium	achievement
cue.nhung-ton-tai-han-che	những tồn tại, hạn chế	shortcoming				strong	achievement
cue.no-dong	nợ đọng	delay				medium	achievement
cue.no-xau	nợ xấu	lack				weak	achievement
cue.no-xau-tang	nợ xấu tăng	lack				medium	achievement
cue.noi-khong-di-doi-voi-lam	nói không đi đôi với làm	cause				medium	same
cue.noi-nhieu-lam-it	nói nhiều làm ít	cause				medium	same
cue.nut-that	nút thắt	shortcoming				medium	achievement
cue.o-muc-thap	ở mức thấp	lack				medium	achievement
cue.o-nhiem	ô nhiễm	difficulty				medium	achievement
cue.o-nhiem-moi-truong	ô nhiễm môi trường	difficulty				medium	achievement
cue.oan-sai	oan sai	difficulty				medium	achievement
cue.pha-rung	phá rừng	violation				strong	same
cue.phai-doi-mat	phải đối mặt	difficulty				weak	achievement
cue.phai-kiem-diem	phải kiểm điểm	violation				strong	same
cue.phai-thua-nhan	phải thừa nhận	criticism				medium	same
cue.phan-doi	phản đối	criticism				weak	same
cue.phan-tan	phân tán	lack				weak	achievement
cue.phe-binh	phê bình	criticism				medium	same
cue.phien-ha	phiền hà	difficulty				medium	achievement
cue.phoi-hop-chua-chat-che	phối hợp chưa chặt chẽ	cause				strong	same
cue.phoi-hop-chua-dong-bo	phối hợp chưa đồng bộ	cause				medium	same
cue.phoi-hop-chua-tot	phối hợp chưa tốt	cause				medium	same
cue.phuc-tap	phức tạp	lack				weak	achievement
cue.phuc-tap-keo-dai	phức tạp, kéo dài	lack				medium	achievement
cue.qua-cham	quá chậm	delay				strong	achievement
cue.qua-han	quá hạn	delay				medium	achievement
cue.qua-loa	qua loa	criticism				medium	same
cue.qua-tai	quá tải	lack				strong	achievement
cue.qua-thap	quá thấp	lack				medium	achievement
cue.quan-lieu	quan liêu	violation				medium	same
cue.quan-ngai	quan ngại	difficulty				medium	achievement
cue.quy-hoach-treo	quy hoạch treo	delay				medium	achievement
cue.rao-can	rào cản	shortcoming				medium	achievement
cue.rat-cham	rất chậm	delay				strong	achievement
cue.rat-nghiem-trong	rất nghiêm trọng	criticism				medium	same
cue.rat-thap	rất thấp	lack				medium	achievement
cue.rot-gia	rớt giá	difficulty				medium	achievement
cue.rui-ro	rủi ro	difficulty				weak	achievement
cue.ruom-ra	rườm rà	lack				medium	achievement
cue.rut-kinh-nghiem	rút kinh nghiệm	criticism				weak	same
cue.sa-lay	sa lầy	difficulty				medium	achievement
cue.sa-sut	sa sút	lack				medium	achievement
cue.sach-nhieu	sách nhiễu	difficulty				medium	achievement
cue.sai-doi-tuong	sai đối tượng	violation				strong	same
cue.sai-pham	sai phạm	violation				medium	same
cue.sai-pham-khuyet-diem	sai phạm, khuyết điểm	violation				strong	same
cue.sai-pham-nghiem-trong	sai phạm nghiêm trọng	violation				strong	same
cue.sai-phep	sai phép	violation				strong	same
cue.sai-quy-dinh	sai quy định	violation				strong	same
cue.sat-lo	sạt lở	difficulty				medium	achievement
cue.so-sai	sợ sai	violation				strong	same
cue.so-trach-nhiem	sợ trách nhiệm	violation				strong	same
cue.suc-ep	sức ép	difficulty				weak	achievement
cue.sut-giam	sụt giảm	lack				strong	achievement
cue.suy-giam	suy giảm	lack				medium	achievement
cue.suy-thoai	suy thoái	lack				weak	achievement
cue.suy-thoai-dao-duc	suy thoái đạo đức	violation				strong	same
cue.suy-thoai-tu-tuong-chinh-tri	suy thoái tư tưởng chính trị	violation				medium	same
cue.suy-thoai-ve-tu-tuong-chinh-tri	suy thoái về tư tưởng chính trị	violation				medium	same
cue.tac-dong-tieu-cuc	tác động tiêu cực	difficulty				medium	achievement
cue.tai-nan	tai nạn	difficulty				weak	achievement
cue.tai-nan-nghiem-trong	tai nạn nghiêm trọng	difficulty				medium	achievement
cue.tai-ngheo	tái nghèo	lack				medium	achievement
cue.te-hai	tệ hại	criticism				medium	same
cue.te-nan	tệ nạn	difficulty				weak	achievement
cue.te-nan-xa-hoi	tệ nạn xã hội	difficulty				weak	achievement
cue.thach-thuc	thách thức	difficulty				weak	achievement
cue.thach-thuc-lon	thách thức lớn	difficulty				medium	achievement
cue.tham-hut	thâm hụt	lack				medium	achievement
cue.tham-nhung	tham nhũng	violation				medium	same
cue.tham-nhung-lang-phi	tham nhũng, lãng phí	violation				medium	same
cue.tham-nhung-tieu-cuc	tham nhũng, tiêu cực	violation				medium	same
cue.tham-nhung-vat	tham nhũng vặt	violation				medium	same
cue.tham-o	tham ô	violation				weak	same
cue.thang-than-nhin-nhan	thẳng thắn nhìn nhận	criticism				medium	same
cue.thap-hon-binh-quan	thấp hơn bình quân	lack				medium	achievement
cue.thap-hon-cung-ky	thấp hơn cùng kỳ	lack				medium	achievement
cue.thap-hon-ke-hoach	thấp hơn kế hoạch	unmet				strong	achievement
cue.thap-hon-muc-binh-quan	thấp hơn mức bình quân	lack				medium	achievement
cue.thap-hon-muc-tieu	thấp hơn mục tiêu	unmet				strong	achievement
cue.thap-hon-so-voi-cung-ky	thấp hơn so với cùng kỳ	lack				medium	achievement
cue.thap-hon-so-voi-ke-hoach	thấp hơn so với kế hoạch	unmet				strong	achievement
cue.thap-nhat-ca-nuoc	thấp nhất cả nước	lack				medium	achievement
cue.that-bai	thất bại	criticism				medium	same
cue.that-thoat	thất thoát	lack				medium	achievement
cue.that-thoat-lang-phi	thất thoát, lãng phí	lack				medium	achievement
cue.that-thu	thất thu	lack				medium	achievement
cue.thi-cong-cham	thi công chậm	delay				strong	achievement
cue.thien-tai	thiên tai	difficulty				weak	achievement
cue.thiet-hai-lon	thiệt hại lớn	difficulty				medium	achievement
cue.thiet-hai-nang	thiệt hại nặng	difficulty				medium	achievement
cue.thieu	thiếu	lack				weak	achievement
cue.thieu-bac-si	thiếu bác sĩ	lack				medium	achievement
cue.thieu-ben-vung	thiếu bền vững	unmet				strong	achievement
cue.thieu-can-cu	thiếu căn cứ	lack				medium	achievement
cue.thieu-chat-che	thiếu chặt chẽ	unmet				strong	achievement
cue.thieu-che-tai	thiếu chế tài	lack				medium	achievement
cue.thieu-chi-dao	thiếu chỉ đạo	lack				medium	achievement
cue.thieu-chinh-xac	thiếu chính xác	lack				medium	achievement
cue.thieu-chu-dong	thiếu chủ động	unmet				strong	achievement
cue.thieu-chuan-muc	thiếu chuẩn mực	lack				medium	achievement
cue.thieu-chuyen-nghiep	thiếu chuyên nghiệp	lack				medium	achievement
cue.thieu-co-che	thiếu cơ chế	lack				medium	achievement
cue.thieu-co-so	thiếu cơ sở	lack				medium	achievement
cue.thieu-co-so-vat-chat	thiếu cơ sở vật chất	lack				medium	achievement
cue.thieu-cong-bang	thiếu công bằng	lack				medium	achievement
cue.thieu-cong-khai	thiếu công khai	lack				medium	achievement
cue.thieu-dan-chu	thiếu dân chủ	lack				medium	achievement
cue.thieu-dat-san-xuat	thiếu đất sản xuất	lack				medium	achievement
cue.thieu-diem-do	thiếu điểm đỗ	lack				medium	achievement
cue.thieu-dien	thiếu điện	lack				medium	achievement
cue.thieu-doi	thiếu đói	lack				medium	achievement
cue.thieu-dong-bo	thiếu đồng bộ	unmet				strong	achievement
cue.thieu-giam-sat	thiếu giám sát	lack				medium	achievement
cue.thieu-giao-vien	thiếu giáo viên	lack				medium	achievement
cue.thieu-guong-mau	thiếu gương mẫu	lack				medium	achievement
cue.thieu-hieu-biet	thiếu hiểu biết	lack				medium	achievement
cue.thieu-hut	thiếu hụt	lack				strong	achievement
cue.thieu-kha-thi	thiếu khả thi	unmet				strong	achievement
cue.thieu-khach-quan	thiếu khách quan	lack				medium	achievement
cue.thieu-kiem-tra	thiếu kiểm tra	lack				medium	achievement
cue.thieu-kien-quyet	thiếu kiên quyết	lack				medium	achievement
cue.thieu-kinh-nghiem	thiếu kinh nghiệm	lack				medium	achievement
cue.thieu-kinh-phi	thiếu kinh phí	lack				medium	achievement
cue.thieu-kip-thoi	thiếu kịp thời	unmet				strong	achievement
cue.thieu-lao-dong	thiếu lao động	lack				medium	achievement
cue.thieu-lien-ket	thiếu liên kết	lack				medium	achievement
cue.thieu-minh-bach	thiếu minh bạch	unmet				strong	achievement
cue.thieu-nang-luc	thiếu năng lực	lack				medium	achievement
cue.thieu-nghiem-tuc	thiếu nghiêm túc	unmet				strong	achievement
cue.thieu-nguon-luc	thiếu nguồn lực	lack				medium	achievement
cue.thieu-nhan-luc	thiếu nhân lực	lack				medium	achievement
cue.thieu-nhat-quan	thiếu nhất quán	lack				medium	achievement
cue.thieu-nuoc	thiếu nước	lack				medium	achievement
cue.thieu-nuoc-sach	thiếu nước sạch	lack				medium	achievement
cue.thieu-nuoc-sinh-hoat	thiếu nước sinh hoạt	lack				medium	achievement
cue.thieu-on-dinh	thiếu ổn định	lack				medium	achievement
cue.thieu-phoi-hop	thiếu phối hợp	cause				medium	same
cue.thieu-phong-hoc	thiếu phòng học	lack				medium	achievement
cue.thieu-quy-dinh	thiếu quy định	lack				medium	achievement
cue.thieu-quyet-liet	thiếu quyết liệt	unmet				strong	achievement
cue.thieu-quyet-tam	thiếu quyết tâm	lack				medium	achievement
cue.thieu-ro-rang	thiếu rõ ràng	lack				medium	achievement
cue.thieu-sau-sat	thiếu sâu sát	lack				medium	achievement
cue.thieu-sot	thiếu sót	shortcoming				medium	achievement
cue.thieu-tam-nhin	thiếu tầm nhìn	lack				medium	achievement
cue.thieu-than-trong	thiếu thận trọng	lack				medium	achievement
cue.thieu-thon	thiếu thốn	lack				medium	achievement
cue.thieu-thong-nhat	thiếu thống nhất	unmet				strong	achievement
cue.thieu-thong-tin	thiếu thông tin	lack				medium	achievement
cue.thieu-tien	thiếu tiền	lack				medium	achievement
cue.thieu-tinh-than-trach-nhiem	thiếu tinh thần trách nhiệm	lack				medium	achievement
cue.thieu-ton-trong	thiếu tôn trọng	lack				medium	achievement
cue.thieu-trach-nhiem	thiếu trách nhiệm	lack				strong	achievement
cue.thieu-trang-thiet-bi	thiếu trang thiết bị	lack				medium	achievement
cue.thieu-trinh-do	thiếu trình độ	lack				medium	achievement
cue.thieu-trung-thuc	thiếu trung thực	lack				medium	achievement
cue.thieu-va-yeu	thiếu và yếu	lack				medium	achievement
cue.thieu-viec-lam	thiếu việc làm	lack				medium	achievement
cue.thieu-von	thiếu vốn	lack				medium	achievement
cue.thieu-y-thuc	thiếu ý thức	lack				medium	achievement
cue.tho-o	thờ ơ	difficulty				medium	achievement
cue.thua-lo	thua lỗ	lack				strong	achievement
cue.thua-nhan	thừa nhận	criticism				weak	same
cue.thua-thieu-cuc-bo	thừa, thiếu cục bộ	lack				medium	achievement
cue.thuc-hien-cham	thực hiện chậm	delay				strong	achievement
cue.thuwaf-thieeus-cucj-booj	thừa thiếu cục bộ	lack				medium	achievement
cue.tiem-an	tiềm ẩn	lack				medium	achievement
cue.tiem-an-nguy-co	tiềm ẩn nguy cơ	lack				medium	achievement
cue.tiem-an-nhieu-nguy-co	tiềm ẩn nhiều nguy cơ	lack				medium	achievement
cue.tien-do-cham	tiến độ chậm	delay				strong	achievement
cue.tien-do-con-cham	tiến độ còn chậm	delay				strong	achievement
cue.tien-do-rat-cham	tiến độ rất chậm	delay				strong	achievement
cue.tiep-tay	tiếp tay	violation				medium	same
cue.tieu-cuc	tiêu cực	violation				medium	same
cue.toi-pham-gia-tang	tội phạm gia tăng	difficulty				medium	achievement
cue.toi-te	tồi tệ	criticism				medium	same
cue.ton-dong	tồn đọng	delay				weak	achievement
cue.ton-kem	tốn kém	difficulty				medium	achievement
cue.ton-tai-han-che	tồn tại, hạn chế	shortcoming				strong	achievement
cue.ton-tai-vuong-mac	tồn tại, vướng mắc	shortcoming				medium	achievement
cue.ton-tai-yeu-kem	tồn tại, yếu kém	shortcoming				strong	achievement
cue.trach-nhiem-chua-cao	trách nhiệm chưa cao	cause				medium	same
cue.trai-luat	trái luật	violation				strong	same
cue.trai-phap-luat	trái pháp luật	violation				medium	same
cue.trai-phep	trái phép	violation				medium	same
cue.trai-quy-dinh	trái quy định	violation				medium	same
cue.tram-trong	trầm trọng	criticism				medium	same
cue.tran-lan	tràn lan	difficulty				medium	achievement
cue.tran-tro	trăn trở	difficulty				medium	achievement
cue.tre-han	trễ hạn	delay				strong	achievement
cue.tren-nong-duoi-lanh	trên nóng dưới lạnh	cause				medium	same
cue.treo-nhieu-nam	treo nhiều năm	delay				strong	achievement
cue.tri-hoan	trì hoãn	delay				medium	achievement
cue.tri-tre	trì trệ	delay				strong	achievement
cue.tri-tre-bao-thu	trì trệ, bảo thủ	cause				medium	same
cue.tri-tre-keo-dai	trì trệ kéo dài	lack				medium	achievement
cue.trien-khai-cham	triển khai chậm	delay				strong	achievement
cue.tron-thue	trốn thuế	violation				medium	same
cue.tron-tranh	trốn tránh	difficulty				medium	achievement
cue.trong-boi-canh-kho-khan	trong bối cảnh khó khăn	difficulty				medium	achievement
cue.trong-cho-y-lai	trông chờ, ỷ lại	cause				strong	same
cue.truc-loi	trục lợi	violation				medium	same
cue.tu-chuyen-hoa	tự chuyển hóa	violation				medium	same
cue.tu-dien-bien	tự diễn biến	violation				medium	same
cue.tu-tuong-trong-cho-y-lai	tư tưởng trông chờ, ỷ lại	cause				medium	same
cue.tu-vong	tử vong	difficulty				weak	achievement
cue.tut-hau	tụt hậu	lack				medium	achievement
cue.ty-le-ngheo-con-cao	tỷ lệ nghèo còn cao	lack				medium	achievement
cue.un-tac	ùn tắc	difficulty				weak	achievement
cue.un-tac-giao-thong	ùn tắc giao thông	difficulty				weak	achievement
cue.un-u	ùn ứ	delay				strong	achievement
cue.van-con-han-che	vẫn còn hạn chế	shortcoming				strong	achievement
cue.van-con-mot-so-han-che	vẫn còn một số hạn chế	shortcoming				strong	achievement
cue.van-de-nhuc-nhoi	vấn đề nhức nhối	difficulty				medium	achievement
cue.vao-cuoc-chua-quyet-liet	vào cuộc chưa quyết liệt	cause				medium	same
cue.vi-pham	vi phạm	violation				medium	same
cue.vi-pham-nghiem-trong	vi phạm nghiêm trọng	violation				strong	same
cue.vi-pham-phap-luat	vi phạm pháp luật	violation				medium	same
cue.vi-pham-rat-nghiem-trong	vi phạm rất nghiêm trọng	violation				strong	same
cue.vo-cam	vô cảm	violation				strong	same
cue.vua-thua-vua-thieu	vừa thừa vừa thiếu	lack				medium	achievement
cue.vuong-giai-phong-mat-bang	vướng giải phóng mặt bằng	delay				strong	achievement
cue.vuong-mac	vướng mắc	shortcoming				medium	achievement
cue.vuong-mat-bang	vướng mặt bằng	delay				strong	achievement
cue.xa-thai-trai-phep	xả thải trái phép	violation				strong	same
cue.xam-nhap-man	xâm nhập mặn	difficulty				medium	achievement
cue.xay-dung-khong-phep	xây dựng không phép	violation				strong	same
cue.xay-dung-trai-phep	xây dựng trái phép	violation				medium	same
cue.xu-ly-chua-nghiem	xử lý chưa nghiêm	cause				medium	same
cue.xuat-phat-tu	xuất phát từ	cause				weak	same
cue.xuong-cap	xuống cấp	lack				strong	achievement
cue.xuong-cap-nghiem-trong	xuống cấp nghiêm trọng	lack				strong	achievement
cue.y-lai	ỷ lại	cause				medium	same
cue.y-thuc-chap-hanh-chua-cao	ý thức chấp hành chưa cao	cause				medium	same
cue.y-thuc-chua-cao	ý thức chưa cao	cause				medium	same
cue.yeu	yếu	criticism				weak	same
cue.yeu-kem	yếu kém	shortcoming				medium	achievement
cue.yeu-kem-keo-dai	yếu kém kéo dài	shortcoming				strong	achievement
cue.yeu-va-thieu	yếu và thiếu	lack				weak	achievement`;
