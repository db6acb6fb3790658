// Generated from corpus/lexicons/sentence-openers.tsv by `npm run data`. Do not edit.

export const SENTENCE_OPENERS: string = `opener	forms	type	canonical	valid_from	valid_to
	Ai cũng	strong
	Áp lực	strong
	Bà con	strong
	Bà cũng	strong
	Ba là	strong
	Bài viết	strong
	Ban đầu	strong
	Băn khoăn	strong
	Bản thân	strong
	Bảo đảm	strong
	Bây	weak
	Bên	strong
	Bị	weak
	Biết	weak
	Bình luận	strong
	Bình quân	strong
	Bỏ	weak
	Bổ sung	strong
	Bởi	middle
	Bội chi	strong
	Bức xúc	strong
	Bước	weak
	Cá biệt	strong
	Cả hai	strong
	Cá nhân	strong
	Các bên	strong
	Các bị	strong
	Các bộ	strong
	Các cá	strong
	Các cấp	strong
	Các chính	strong
	Các chủ	strong
	Các chuyên	strong
	Các cơ	strong
cac-co-2	Các cổ	strong
	Các công	strong
	Các cuộc	strong
	Các đại	strong
	Các địa	strong
	Các doanh	strong
	Các đối	strong
	Các đồng	strong
	Các dự	strong
	Các giải	strong
	Các giáo	strong
	Các hộ	strong
	Các hoạt	strong
	Các khoản	strong
	Các khu	strong
	Các lãnh	strong
	Các lĩnh	strong
	Các loại	strong
	Các ngành	strong
	Các nội	strong
	Các nước	strong
	Các quận	strong
	Các quy	strong
	Các quyết	strong
	Các sở	strong
	Các thành	strong
	Các tỉnh	strong
	Các tổ	strong
	Các trường	strong
	Các vị	strong
	Các vụ	strong
	Các ý	strong
	Cách đây	strong
	Cái này	strong
	Cán bộ	weak
	Cần có	strong
	Căn cứ	strong
	Cần làm	strong
	Cần phải	strong
	Câu chuyện	strong
	Câu hỏi	strong
	Chậm	weak
	Chẳng	weak
	Chị	weak
	Chỉ có	strong
	Chỉ khi	strong
	Chi phí	strong
	Chỉ tính	strong
	Chỉ trong	strong
	Chia sẻ	strong
	Chiếc	weak
	Chiều	weak
	Chiều ngày	strong
	Chính quyền	weak
	Chính vì	strong
	Cho	middle
	Chứ	weak
	Chủ động	strong
	Chủ trì	strong
	Chưa	middle
	Chuẩn bị	strong
	Chúng	strong
	Chuyến	weak
	Có	weak
	Còn	strong
	Con số	strong
	Công nhân	strong
	Công việc	strong
cu-2	Cứ	weak
	Cử tri	weak
	Cũng	strong
cung-2	Cùng	strong
	Cuộc bầu	strong
	Cuộc sống	strong
	Cuối	weak
	Đã	strong
	Đa số	strong
	Đặc biệt	strong
	Đại diện	weak
	Dẫn	weak
	Đáng	middle
dang-2	Đang	weak
	Đánh giá	strong
	Đầu năm	strong
	Đầu tháng	strong
	Đầu tiên	strong
	Đây	strong
	Đẩy mạnh	strong
	Để	strong
	Đề cập	strong
	Đề nghị	strong
	Đề xuất	strong
	Đến	weak
	Địa phương	strong
	Diễn biến	strong
	Điển hình	strong
	Điều đáng	strong
	Điều đó	strong
	Điều kiện	strong
	Điều này	strong
	Điều quan	strong
	Dịp	weak
	Do	strong
do-2	Đó	strong
	Đối tượng	strong
	Đối với	strong
	Đơn cử	strong
	Đồng chí	weak
	Đồng quan	strong
	Động thái	strong
	Đồng thời	strong
	Đồng tình	strong
	Đồng ý	strong
	Dù	strong
	Dự kiến	strong
	Dư luận	strong
	Dựa	weak
	Đưa ra	strong
	Đúng	weak
dung-2	Đừng	weak
	Được	middle
	Đương nhiên	strong
	Gần	weak
	Ghi nhận	strong
	Giá đất	strong
	Gia đình	weak
	Giá trị	strong
	Giai đoạn	strong
	Giải thích	strong
	Gian lận	strong
	Giờ	weak
	Giữa năm	strong
	Giữa tháng	strong
	Hai bên	strong
	Hai dự	strong
	Hai là	strong
	Hai lãnh	strong
	Hai ngày	strong
	Hai người	strong
	Hai nhà	strong
	Hai nước	strong
	Hàng chục	strong
	Hàng loạt	strong
	Hàng năm	strong
	Hàng trăm	strong
	Hành vi	strong
	Hầu hết	strong
	Hậu quả	strong
	Hay	middle
	Hết	weak
	Hiện	middle
	Hiệu quả	strong
	Hình ảnh	strong
	Hình thức	strong
	Họ	middle
	Hoặc	middle
	Hoàn thành	strong
	Hoạt động	strong
	Học sinh	strong
	Hồi tháng	strong
	Hôm	middle
	Hơn	middle
	Kể	weak
	Kết luận buổi	strong
	Kết quả	strong
	Kết thúc	strong
	Khách hàng	strong
	Khẩn trương	strong
	Khẳng định	strong
	Khi	strong
	Khó	weak
	Không chỉ	strong
	Không có	strong
	Không đồng	strong
	Không ít	strong
	Không nên	strong
	Không những	strong
	Không phải	strong
	Không thể	strong
	Khu vực	weak
	Kiến nghị	strong
	Kiên quyết	strong
	Kim ngạch	strong
	Kinh nghiệm	strong
	Kinh phí	strong
	Là	middle
	Làm được	strong
	Làm rõ	strong
	Làm sao	strong
	Làm thế	strong
	Làm việc	strong
	Lãnh đạo	weak
	Lâu nay	strong
	Lấy	weak
	Liên quan đến	strong
	Liên tiếp	strong
	Lĩnh vực	strong
	Lô đất	strong
	Lúc	middle
	Lực lượng	weak
	Lưu ý	strong
	Lý do	strong
	Lý giải	strong
	Mà	weak
	Mặc	middle
	Mặt khác	strong
	Mình	weak
	Mỗi	middle
moi-2	Mọi	weak
	Mới đây	strong
	Mong	weak
	Một	weak
	Mục đích	strong
	Mục tiêu	strong
	Muốn	weak
	Năm học	strong
	Năm nay	strong
	Năm ngoái	strong
	Nên	middle
	Nếu	strong
	Ngay	strong
	Ngày mai	strong
	Nghĩa là	strong
	Ngoài	strong
	Ngược	weak
	Người biểu	strong
	Người dân	weak
	Người đứng	strong
	Người được	strong
	Người ta	strong
	Nguồn vốn	strong
	Nguy cơ	strong
	Nguyên nhân	strong
	Nguyên tắc	strong
	Nhà trường	strong
	Nhắc	weak
	Nhằm	strong
	Nhấn	middle
	Nhân chuyến	strong
	Nhận định	strong
	Nhân dịp	strong
	Nhận được	strong
	Nhân kỷ	strong
	Nhận lời	strong
	Nhấn mạnh	strong
	Nhận thức	strong
	Nhất là	strong
	Nhất trí	strong
	Nhiều	strong
	Nhìn	weak
	Nhờ	weak
	Nhóm thứ	strong
	Như thế	strong
	Như vậy	strong
	Nhưng	strong
nhung-2	Những	strong
	Nó	weak
	Nói	weak
noi-2	Nổi	weak
	Nội dung	strong
	Ở các	strong
	Ở đây	strong
	Ở một	strong
	Ông	strong
	Phải	middle
	Phạm vi	strong
	Phần còn	strong
	Phấn đấu	strong
	Phần lớn	strong
	Phân tích	strong
	Phát biểu	strong
	Phát hiện	strong
	Phát huy	strong
	Phát ngôn	strong
	Phía	weak
	Phóng viên	weak
	Phương án	strong
	Qua	middle
qua-2	Quá	weak
	Quan điểm	strong
	Quan tâm	strong
	Quan trọng	strong
	Quy mô	strong
	Quyết tâm	strong
	Rà	weak
	Rất	weak
	Riêng	middle
	Rồi	weak
	Sai phạm	strong
	Sản lượng	strong
	Sáng nay	strong
	Sáng ngày	strong
	Sắp	weak
	Sau	strong
	Sẽ	strong
	Sinh viên	strong
	Số	weak
	Sở dĩ	strong
	Song song	strong
	Sự cố	strong
	Sự kiện	strong
	Sự việc	strong
	Tại	strong
	Tăng cường	strong
	Tạo điều	strong
	Tất cả	strong
	Tất nhiên	strong
	Thậm	middle
	Tham dự	strong
	Tham gia	strong
	Thành công	strong
	Thành phần	strong
	Tháp tùng	strong
	Thay	weak
thay-2	Thấy	weak
	Thế nhưng	strong
	Theo	strong
	Thời điểm	strong
	Thời gian	strong
	Thời hạn	strong
	Thời kỳ	strong
	Thông qua	strong
	Thông thường	strong
	Thứ ba	strong
	Thứ hai	strong
	Thứ nhất	strong
	Thứ tư	strong
	Thủ tục	strong
	Thừa nhận	strong
	Thúc đẩy	strong
	Thực hiện	strong
	Thực ra	strong
	Thực tế	strong
	Thực trạng	strong
	Tiến độ	strong
	Tiếp đến	strong
	Tiếp đó	strong
	Tiếp theo	strong
	Tiếp thu	strong
	Tiếp tục	strong
	Tính đến	strong
	Tình hình	strong
	Tình trạng	strong
	Toàn bộ	strong
	Tôi	weak
toi-2	Tới	middle
	Tối ngày	strong
	Tổng bí thư cũng	strong
	Tổng cộng	strong
	Tổng diện	strong
	Tổng giá	strong
	Tổng kinh	strong
	Tổng mức	strong
	Tổng số	strong
	Tổng vốn	strong
	Trả lời	strong
	Trách nhiệm	strong
	Tranh luận	strong
	Trao đổi	strong
	Trên	strong
	Triển khai	strong
	Trình bày	strong
	Trở lại	strong
	Trong	strong
	Trưa	weak
	Trực tiếp	strong
	Trước	strong
	Trường hợp	strong
	Từ các	strong
	Từ cuối	strong
	Từ đầu	strong
	Từ đây	strong
	Từ đó	strong
	Từ kết	strong
	Từ khi	strong
	Từ năm	strong
	Từ nay	strong
	Từ ngày	strong
	Từ những	strong
	Từ tháng	strong
	Từ thực	strong
	Tương tự	strong
	Tuy nhiên	strong
	Tuy vậy	strong
	Tuyến đường	strong
	Ước	weak
	Ưu	weak
	Vài	weak
	Vai trò	strong
	Vấn	weak
van-2	Vẫn	weak
	Vào	middle
	Vậy	strong
	Về	strong
	Vì	strong
vi-2	Ví	weak
	Vị này	strong
	Vị trí	strong
	Việc	middle
	Với	strong
	Vụ án	strong
	Vụ việc	strong
	Vừa	weak
	Vui mừng	strong
	Xác	middle
	Xem	weak
	Xét	middle
	Xu hướng	strong
	Xuất phát	strong
	Yêu	weak`;
