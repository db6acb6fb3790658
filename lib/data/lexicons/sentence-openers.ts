// Generated from corpus/lexicons/sentence-openers.tsv by `npm run data`. Do not edit.

export const SENTENCE_OPENERS: string = `id	forms	type	canonical	valid_from	valid_to
opener.ai-cung	Ai cũng	strong
opener.ap-luc	Áp lực	strong
opener.ba-con	Bà con	strong
opener.ba-cung	Bà cũng	strong
opener.ba-la	Ba là	strong
opener.bai-viet	Bài viết	strong
opener.ban-dau	Ban đầu	strong
opener.ban-khoan	Băn khoăn	strong
opener.ban-than	Bản thân	strong
opener.bao-dam	Bảo đảm	strong
opener.bay	Bây	weak
opener.ben	Bên	strong
opener.bi	Bị	weak
opener.biet	Biết	weak
opener.binh-luan	Bình luận	strong
opener.binh-quan	Bình quân	strong
opener.bo	Bỏ	weak
opener.bo-sung	Bổ sung	strong
opener.boi	Bởi	strong
opener.boi-chi	Bội chi	strong
opener.buc-xuc	Bức xúc	strong
opener.buoc	Bước	weak
opener.buoi	Buổi	strong
opener.ca-biet	Cá biệt	strong
opener.ca-hai	Cả hai	strong
opener.ca-nhan	Cá nhân	strong
opener.cac-ben	Các bên	strong
opener.cac-bi	Các bị	strong
opener.cac-bo	Các bộ	strong
opener.cac-ca	Các cá	strong
opener.cac-cap	Các cấp	strong
opener.cac-chinh	Các chính	strong
opener.cac-chu	Các chủ	strong
opener.cac-chuyen	Các chuyên	strong
opener.cac-co	Các cơ	strong
opener.cac-co-2	Các cổ	strong
opener.cac-cong	Các công	strong
opener.cac-cuoc	Các cuộc	strong
opener.cac-dai	Các đại	strong
opener.cac-dia	Các địa	strong
opener.cac-doanh	Các doanh	strong
opener.cac-doi	Các đối	strong
opener.cac-dong	Các đồng	strong
opener.cac-du	Các dự	strong
opener.cac-giai	Các giải	strong
opener.cac-giao	Các giáo	strong
opener.cac-ho	Các hộ	strong
opener.cac-hoat	Các hoạt	strong
opener.cac-khoan	Các khoản	strong
opener.cac-khu	Các khu	strong
opener.cac-lanh	Các lãnh	strong
opener.cac-linh	Các lĩnh	strong
opener.cac-loai	Các loại	strong
opener.cac-nganh	Các ngành	strong
opener.cac-noi	Các nội	strong
opener.cac-nuoc	Các nước	strong
opener.cac-quan	Các quận	strong
opener.cac-quy	Các quy	strong
opener.cac-quyet	Các quyết	strong
opener.cac-so	Các sở	strong
opener.cac-thanh	Các thành	strong
opener.cac-tinh	Các tỉnh	strong
opener.cac-to	Các tổ	strong
opener.cac-truong	Các trường	strong
opener.cac-vi	Các vị	strong
opener.cac-vu	Các vụ	strong
opener.cac-y	Các ý	strong
opener.cach-day	Cách đây	strong
opener.cai-nay	Cái này	strong
opener.can-bo	Cán bộ	strong
opener.can-co	Cần có	strong
opener.can-cu	Căn cứ	strong
opener.can-lam	Cần làm	strong
opener.can-phai	Cần phải	strong
opener.cau-chuyen	Câu chuyện	strong
opener.cau-hoi	Câu hỏi	strong
opener.cham	Chậm	weak
opener.chang	Chẳng	weak
opener.chi	Chị	weak
opener.chi-co	Chỉ có	strong
opener.chi-khi	Chỉ khi	strong
opener.chi-phi	Chi phí	strong
opener.chi-tinh	Chỉ tính	strong
opener.chi-trong	Chỉ trong	strong
opener.chia-se	Chia sẻ	strong
opener.chiec	Chiếc	weak
opener.chieu	Chiều	weak
opener.chieu-ngay	Chiều ngày	strong
opener.chinh-quyen	Chính quyền	strong
opener.chinh-vi	Chính vì	strong
opener.cho	Cho	strong
opener.chu	Chứ	weak
opener.chu-dong	Chủ động	strong
opener.chu-tri	Chủ trì	strong
opener.chua	Chưa	strong
opener.chuan-bi	Chuẩn bị	strong
opener.chung	Chúng	strong
opener.chuyen	Chuyến	weak
opener.co	Có	weak
opener.con	Còn	strong
opener.con-so	Con số	strong
opener.cong-nhan	Công nhân	strong
opener.cong-tac	Công tác	strong
opener.cong-viec	Công việc	strong
opener.cu	Cụ	strong
opener.cu-2	Cứ	weak
opener.cu-tri	Cử tri	strong
opener.cung	Cũng	strong
opener.cung-2	Cùng	weak
opener.cuoc-bau	Cuộc bầu	strong
opener.cuoc-song	Cuộc sống	strong
opener.cuoi	Cuối	weak
opener.da	Đã	strong
opener.da-so	Đa số	strong
opener.dac-biet	Đặc biệt	strong
opener.dai-dien	Đại diện	strong
opener.dan	Dẫn	weak
opener.dang	Đáng	strong
opener.dang-2	Đang	weak
opener.danh-gia	Đánh giá	strong
opener.dau-nam	Đầu năm	strong
opener.dau-thang	Đầu tháng	strong
opener.dau-tien	Đầu tiên	strong
opener.day	Đây	strong
opener.day-manh	Đẩy mạnh	strong
opener.de	Để	strong
opener.de-cap	Đề cập	strong
opener.de-nghi	Đề nghị	strong
opener.de-xuat	Đề xuất	strong
opener.den	Đến	weak
opener.dia-phuong	Địa phương	strong
opener.dien-bien	Diễn biến	strong
opener.dien-hinh	Điển hình	strong
opener.dieu-dang	Điều đáng	strong
opener.dieu-do	Điều đó	strong
opener.dieu-kien	Điều kiện	strong
opener.dieu-nay	Điều này	strong
opener.dieu-quan	Điều quan	strong
opener.dip	Dịp	weak
opener.do	Do	strong
opener.do-2	Đó	strong
opener.doi-tuong	Đối tượng	strong
opener.doi-voi	Đối với	strong
opener.don-cu	Đơn cử	strong
opener.dong-chi	Đồng chí	strong
opener.dong-quan	Đồng quan	strong
opener.dong-thai	Động thái	strong
opener.dong-thoi	Đồng thời	strong
opener.dong-tinh	Đồng tình	strong
opener.dong-y	Đồng ý	strong
opener.du	Dù	strong
opener.du-kien	Dự kiến	strong
opener.du-luan	Dư luận	strong
opener.dua	Dựa	weak
opener.dua-ra	Đưa ra	strong
opener.dung	Đúng	weak
opener.dung-2	Đừng	weak
opener.duoc	Được	strong
opener.duong-nhien	Đương nhiên	strong
opener.gan	Gần	weak
opener.ghi-nhan	Ghi nhận	strong
opener.gia-dat	Giá đất	strong
opener.gia-dinh	Gia đình	strong
opener.gia-tri	Giá trị	strong
opener.giai-doan	Giai đoạn	strong
opener.giai-thich	Giải thích	strong
opener.gian-lan	Gian lận	strong
opener.gio	Giờ	weak
opener.giua-nam	Giữa năm	strong
opener.giua-thang	Giữa tháng	strong
opener.hai-ben	Hai bên	strong
opener.hai-du	Hai dự	strong
opener.hai-la	Hai là	strong
opener.hai-lanh	Hai lãnh	strong
opener.hai-ngay	Hai ngày	strong
opener.hai-nguoi	Hai người	strong
opener.hai-nha	Hai nhà	strong
opener.hai-nuoc	Hai nước	strong
opener.hang-chuc	Hàng chục	strong
opener.hang-loat	Hàng loạt	strong
opener.hang-nam	Hàng năm	strong
opener.hang-tram	Hàng trăm	strong
opener.hanh-vi	Hành vi	strong
opener.hau-het	Hầu hết	strong
opener.hau-qua	Hậu quả	strong
opener.hay	Hay	strong
opener.het	Hết	weak
opener.hien	Hiện	strong
opener.hieu-qua	Hiệu quả	strong
opener.hinh-anh	Hình ảnh	strong
opener.hinh-thuc	Hình thức	strong
opener.ho	Họ	strong
opener.hoac	Hoặc	strong
opener.hoan-thanh	Hoàn thành	strong
opener.hoat-dong	Hoạt động	strong
opener.hoc-sinh	Học sinh	strong
opener.hoi-thang	Hồi tháng	strong
opener.hom	Hôm	strong
opener.hon	Hơn	strong
opener.ke	Kể	weak
opener.ket-luan-buoi	Kết luận buổi	strong
opener.ket-qua	Kết quả	strong
opener.ket-thuc	Kết thúc	strong
opener.khach-hang	Khách hàng	strong
opener.khan-truong	Khẩn trương	strong
opener.khang-dinh	Khẳng định	strong
opener.khi	Khi	strong
opener.kho	Khó	weak
opener.khong-chi	Không chỉ	strong
opener.khong-co	Không có	strong
opener.khong-dong	Không đồng	strong
opener.khong-it	Không ít	strong
opener.khong-nen	Không nên	strong
opener.khong-nhung	Không những	strong
opener.khong-phai	Không phải	strong
opener.khong-the	Không thể	strong
opener.khu-vuc	Khu vực	strong
opener.kien-nghi	Kiến nghị	strong
opener.kien-quyet	Kiên quyết	strong
opener.kim-ngach	Kim ngạch	strong
opener.kinh-nghiem	Kinh nghiệm	strong
opener.kinh-phi	Kinh phí	strong
opener.la	Là	strong
opener.lam-duoc	Làm được	strong
opener.lam-ro	Làm rõ	strong
opener.lam-sao	Làm sao	strong
opener.lam-the	Làm thế	strong
opener.lam-viec	Làm việc	strong
opener.lan	Lần	weak
opener.lanh-dao	Lãnh đạo	strong
opener.lau-nay	Lâu nay	strong
opener.lay	Lấy	weak
opener.lien-quan-den	Liên quan đến	strong
opener.lien-tiep	Liên tiếp	strong
opener.linh-vuc	Lĩnh vực	strong
opener.lo-dat	Lô đất	strong
opener.luc	Lúc	strong
opener.luc-luong	Lực lượng	strong
opener.luu-y	Lưu ý	strong
opener.ly-do	Lý do	strong
opener.ly-giai	Lý giải	strong
opener.ma	Mà	weak
opener.mac	Mặc	strong
opener.mat-khac	Mặt khác	strong
opener.minh	Mình	weak
opener.moi	Mỗi	strong
opener.moi-2	Mọi	weak
opener.moi-day	Mới đây	strong
opener.mong	Mong	weak
opener.mot	Một	weak
opener.muc-dich	Mục đích	strong
opener.muc-tieu	Mục tiêu	strong
opener.muon	Muốn	weak
opener.nam-hoc	Năm học	strong
opener.nam-nay	Năm nay	strong
opener.nam-ngoai	Năm ngoái	strong
opener.nen	Nên	strong
opener.neu	Nếu	strong
opener.ngay	Ngay	strong
opener.ngay-mai	Ngày mai	strong
opener.nghia-la	Nghĩa là	strong
opener.ngoai	Ngoài	strong
opener.nguoc	Ngược	weak
opener.nguoi-bieu	Người biểu	strong
opener.nguoi-dan	Người dân	strong
opener.nguoi-dung	Người đứng	strong
opener.nguoi-duoc	Người được	strong
opener.nguoi-ta	Người ta	strong
opener.nguon-von	Nguồn vốn	strong
opener.nguy-co	Nguy cơ	strong
opener.nguyen-nhan	Nguyên nhân	strong
opener.nguyen-tac	Nguyên tắc	strong
opener.nha-truong	Nhà trường	strong
opener.nhac	Nhắc	weak
opener.nham	Nhằm	strong
opener.nhan	Nhấn	strong
opener.nhan-chuyen	Nhân chuyến	strong
opener.nhan-dinh	Nhận định	strong
opener.nhan-dip	Nhân dịp	strong
opener.nhan-duoc	Nhận được	strong
opener.nhan-ky	Nhân kỷ	strong
opener.nhan-loi	Nhận lời	strong
opener.nhan-manh	Nhấn mạnh	strong
opener.nhan-thuc	Nhận thức	strong
opener.nhat-la	Nhất là	strong
opener.nhat-tri	Nhất trí	strong
opener.nhieu	Nhiều	weak
opener.nhin	Nhìn	weak
opener.nho	Nhờ	weak
opener.nhom-thu	Nhóm thứ	strong
opener.nhu-the	Như thế	strong
opener.nhu-vay	Như vậy	strong
opener.nhung	Nhưng	strong
opener.nhung-2	Những	strong
opener.no	Nó	weak
opener.noi	Nói	weak
opener.noi-2	Nổi	weak
opener.noi-dung	Nội dung	strong
opener.o-cac	Ở các	strong
opener.o-day	Ở đây	strong
opener.o-mot	Ở một	strong
opener.ong	Ông	strong
opener.phai	Phải	strong
opener.pham-vi	Phạm vi	strong
opener.phan-con	Phần còn	strong
opener.phan-dau	Phấn đấu	strong
opener.phan-lon	Phần lớn	strong
opener.phan-tich	Phân tích	strong
opener.phat-bieu	Phát biểu	strong
opener.phat-hien	Phát hiện	strong
opener.phat-huy	Phát huy	strong
opener.phat-ngon	Phát ngôn	strong
opener.phia	Phía	weak
opener.phong-vien	Phóng viên	strong
opener.phuong-an	Phương án	strong
opener.qua	Qua	strong
opener.qua-2	Quá	weak
opener.quan-diem	Quan điểm	strong
opener.quan-tam	Quan tâm	strong
opener.quan-trong	Quan trọng	strong
opener.quy-mo	Quy mô	strong
opener.quyet-tam	Quyết tâm	strong
opener.ra	Rà	weak
opener.rat	Rất	weak
opener.rieng	Riêng	strong
opener.roi	Rồi	weak
opener.sai-pham	Sai phạm	strong
opener.san-luong	Sản lượng	strong
opener.sang-nay	Sáng nay	strong
opener.sang-ngay	Sáng ngày	strong
opener.sap	Sắp	weak
opener.sau	Sau	strong
opener.se	Sẽ	strong
opener.sinh-vien	Sinh viên	strong
opener.so	Số	weak
opener.so-di	Sở dĩ	strong
opener.song-song	Song song	strong
opener.su-co	Sự cố	strong
opener.su-kien	Sự kiện	strong
opener.su-viec	Sự việc	strong
opener.tai	Tại	strong
opener.tang-cuong	Tăng cường	strong
opener.tao-dieu	Tạo điều	strong
opener.tat-ca	Tất cả	strong
opener.tat-nhien	Tất nhiên	strong
opener.tham	Thậm	strong
opener.tham-du	Tham dự	strong
opener.tham-gia	Tham gia	strong
opener.thanh-cong	Thành công	strong
opener.thanh-phan	Thành phần	strong
opener.thap-tung	Tháp tùng	strong
opener.thay	Thay	weak
opener.thay-2	Thấy	weak
opener.the-nhung	Thế nhưng	strong
opener.them	Thêm	strong
opener.theo	Theo	strong
opener.thoi-diem	Thời điểm	strong
opener.thoi-gian	Thời gian	strong
opener.thoi-han	Thời hạn	strong
opener.thoi-ky	Thời kỳ	strong
opener.thong-qua	Thông qua	strong
opener.thong-thuong	Thông thường	strong
opener.thu-ba	Thứ ba	strong
opener.thu-hai	Thứ hai	strong
opener.thu-nhat	Thứ nhất	strong
opener.thu-tu	Thứ tư	strong
opener.thu-tuc	Thủ tục	strong
opener.thua-nhan	Thừa nhận	strong
opener.thuc-day	Thúc đẩy	strong
opener.thuc-hien	Thực hiện	strong
opener.thuc-ra	Thực ra	strong
opener.thuc-te	Thực tế	strong
opener.thuc-trang	Thực trạng	strong
opener.tien-do	Tiến độ	strong
opener.tiep-den	Tiếp đến	strong
opener.tiep-do	Tiếp đó	strong
opener.tiep-theo	Tiếp theo	strong
opener.tiep-thu	Tiếp thu	strong
opener.tiep-tuc	Tiếp tục	strong
opener.tinh	Tính	weak
opener.tinh-den	Tính đến	strong
opener.tinh-hinh	Tình hình	strong
opener.tinh-trang	Tình trạng	strong
opener.toan-bo	Toàn bộ	strong
opener.toi	Tôi	weak
opener.toi-2	Tới	strong
opener.toi-ngay	Tối ngày	strong
opener.tong-bi-thu-cung	Tổng bí thư cũng	strong
opener.tong-cong	Tổng cộng	strong
opener.tong-dien	Tổng diện	strong
opener.tong-gia	Tổng giá	strong
opener.tong-kinh	Tổng kinh	strong
opener.tong-muc	Tổng mức	strong
opener.tong-so	Tổng số	strong
opener.tong-von	Tổng vốn	strong
opener.tra-loi	Trả lời	strong
opener.trach-nhiem	Trách nhiệm	strong
opener.tranh-luan	Tranh luận	strong
opener.trao-doi	Trao đổi	strong
opener.tren	Trên	strong
opener.trien-khai	Triển khai	strong
opener.trinh-bay	Trình bày	strong
opener.tro-lai	Trở lại	strong
opener.trong	Trong	strong
opener.trua	Trưa	weak
opener.truc-tiep	Trực tiếp	strong
opener.truoc	Trước	strong
opener.truong-hop	Trường hợp	strong
opener.tu-cac	Từ các	strong
opener.tu-cuoi	Từ cuối	strong
opener.tu-dau	Từ đầu	strong
opener.tu-day	Từ đây	strong
opener.tu-do	Từ đó	strong
opener.tu-ket	Từ kết	strong
opener.tu-khi	Từ khi	strong
opener.tu-nam	Từ năm	strong
opener.tu-nay	Từ nay	strong
opener.tu-ngay	Từ ngày	strong
opener.tu-nhung	Từ những	strong
opener.tu-thang	Từ tháng	strong
opener.tu-thuc	Từ thực	strong
opener.tuong-tu	Tương tự	strong
opener.tuy-nhien	Tuy nhiên	strong
opener.tuy-vay	Tuy vậy	strong
opener.tuyen-duong	Tuyến đường	strong
opener.uoc	Ước	weak
opener.uu	Ưu	weak
opener.vai	Vài	weak
opener.vai-tro	Vai trò	strong
opener.van	Vấn	weak
opener.van-2	Vẫn	weak
opener.vao	Vào	strong
opener.vay	Vậy	strong
opener.ve	Về	strong
opener.vi	Vì	strong
opener.vi-2	Ví	weak
opener.vi-nay	Vị này	strong
opener.vi-tri	Vị trí	strong
opener.viec	Việc	strong
opener.voi	Với	strong
opener.vu-an	Vụ án	strong
opener.vu-viec	Vụ việc	strong
opener.vua	Vừa	weak
opener.vui-mung	Vui mừng	strong
opener.xac	Xác	strong
opener.xem	Xem	weak
opener.xet	Xét	strong
opener.xu-huong	Xu hướng	strong
opener.xuat-phat	Xuất phát	strong
opener.yeu	Yêu	weak`;
