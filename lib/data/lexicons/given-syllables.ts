// Generated from corpus/lexicons/given-syllables.tsv by `npm run data`. Do not edit.

export const GIVEN_SYLLABLES: string = `given	forms	type	canonical	valid_from	valid_to	frequency	ambiguous	gender
	Ái	both				3	no
	An	both				2	yes
an-2	Ân	both				4	yes
	Anh	both				1	yes
anh-2	Ánh	both				3	no
	Âu	middle				4	no
	Bá	both				2	no
ba-2	Ba	given				3	yes
	Bắc	given				3	yes
	Bách	both				3	no
	Bản	given				1	yes
ban-2	Ban	given				2	yes
	Bằng	given				2	no
bang-2	Băng	given				3	yes
	Bảo	both				2	no
	Báu	given				4	no
	Bảy	given				3	yes
	Bé	both				3	yes
	Bích	both				2	no
	Biên	given				3	yes
	Bình	both				1	yes
binh-2	Bỉnh	given				3	no
	Bộ	given				2	yes
	Bội	middle				3	no
	Bổn	given				4	no
bon-2	Bôn	given				4	no
	Bùi	middle				3	no
	Bưởi	given				3	no
	Bướm	given				3	no
	Bút	given				4	yes
	Bửu	both				3	no
	Cả	given				3	yes
ca-2	Ca	given				3	yes
	Cẩm	both				3	no
cam-2	Cầm	given				3	no
	Cần	given				3	yes
can-2	Cẩn	given				4	no
can-3	Cận	given				3	no
	Cang	given				3	no
	Cảnh	given				3	no
canh-2	Canh	given				3	yes
	Cao	middle				2	no
	Cát	both				4	no
	Cầu	given				4	yes
	Chấn	given				3	no
	Chánh	given				3	no
	Chất	given				3	yes
chat-2	Chắt	given				4	no
	Châu	both				1	no
	Chế	given				4	yes
	Chí	both				1	no
chi-2	Chi	given				3	yes
	Chiến	both				2	no
	Chiêu	given				3	no
chieu-2	Chiểu	given				4	no
chieu-3	Chiều	given				3	yes
	Chín	given				4	yes
	Chính	both				1	yes
chinh-2	Chinh	given				2	no
	Chơn	middle				3	no
	Chu	middle				3	no
chu-2	Chư	given				3	no
	Chuẩn	given				4	no
	Chức	given				3	yes
	Chung	given				1	yes
	Chương	given				2	yes
	Chuyên	given				4	yes
chuyen-2	Chuyền	given				4	no
chuyen-3	Chuyển	given				4	yes
	Cơ	given				4	yes
	Công	both				1	yes
	Cự	given				2	no
cu-2	Cừ	given				4	no
cu-3	Cử	given				4	yes
	Cúc	given				4	no
	Cung	given				3	yes
	Cường	given				1	no
cuong-2	Cương	given				3	yes
	Cửu	given				3	no
	Dạ	middle				4	no
da-2	Đa	given				4	no
da-3	Đà	given				3	no
	Đắc	middle				2	no
	Đại	both				2	yes
	Đam	given				1	no
dam-2	Đảm	given				3	no
	Dân	both				3	yes
dan-2	Đan	both				4	no
dan-3	Dần	given				4	no
	Đăng	both				3	no
dang-2	Đặng	middle				3	no
dang-3	Đáng	given				4	no
dang-4	Đằng	given				4	no
	Danh	both				3	no
	Đào	both				2	no
dao-2	Đạo	both				3	yes
	Đáp	given				2	no
	Đạt	both				2	no
	Dậu	given				3	no
	Đệ	both				3	no
de-2	Đề	given				1	yes
de-3	Dế	given				4	no
	Di	both				4	no
	Diễm	given				4	no
	Điền	given				3	yes
dien-2	Diễn	given				4	no
dien-3	Diện	given				3	no
dien-4	Diên	given				3	yes
	Diệp	both				4	no
diep-2	Điệp	given				3	no
	Diệu	both				2	no
dieu-2	Điều	given				3	yes
	Đình	middle				1	no
dinh-2	Định	given				2	yes
dinh-3	Đỉnh	given				3	no
dinh-4	Đính	given				4	no
dinh-5	Dính	given				4	no
	Đỗ	middle				2	no
do-2	Độ	given				2	no
do-3	Đô	given				4	yes
	Đoài	given				3	no
	Doãn	middle				3	no
doan-2	Đoàn	both				3	yes
doan-3	Doan	given				3	no
doan-4	Đoan	given				4	yes
doan-5	Đoán	given				4	no
	Doanh	both				3	no
	Đôn	both				4	no
	Đông	both				2	yes
dong-2	Đồng	both				2	no
	Du	given				3	no
du-2	Dư	given				4	no
du-3	Dự	given				4	no
	Duẩn	given				4	no
	Đức	both				1	yes
duc-2	Dục	given				3	no
duc-3	Đực	given				3	no
	Duệ	given				4	no
	Dũng	given				1	no
dung-2	Dung	given				2	no
dung-3	Dựng	given				4	no
	Dược	given				4	no
	Dương	both				1	no
duong-2	Đường	given				3	yes
duong-3	Đương	given				3	no
	Duy	both				1	no
	Duyên	given				4	no
	Duyệt	given				4	no
	Gấm	given				4	no
	Gia	middle				3	no
	Giai	middle				3	no
	Giám	given				3	yes
	Giang	given				2	no
giang-2	Giảng	given				4	yes
	Giao	given				2	yes
	Giáp	given				2	no
	Giàu	given				3	no
	Giới	given				4	yes
	Hà	both				1	yes
ha-2	Hạ	given				3	no
	Hải	both				1	yes
hai-2	Hai	given				4	yes
hai-3	Hài	given				4	no
	Hàm	given				4	yes
	Hán	both				4	no
han-2	Hân	given				4	no
han-3	Hãn	given				3	no
	Hằng	given				2	no
	Hạnh	both				2	no
hanh-2	Hanh	given				3	no
	Hào	given				3	no
	Hậu	given				2	no
	Hiền	both				2	no
hien-2	Hiển	given				2	no
hien-3	Hiến	given				3	no
	Hiệp	given				3	yes
	Hiếu	both				2	no
hieu-2	Hiểu	middle				4	no
hieu-3	Hiệu	given				3	no
	Hồ	both				2	no
ho-2	Hổ	given				2	no
	Hòa	both				1	no
hoa-2	Hoa	both				2	no
hoa-3	Hóa	given				3	yes
	Hoạch	given				3	no
	Hoài	both				2	no
	Hoàn	both				3	no
hoan-2	Hoan	given				2	no
	Hoàng	both				1	no
hoang-2	Hoằng	given				4	no
	Hoành	given				4	no
	Hoạt	given				3	no
	Học	given				3	yes
	Hòe	both				3	no
	Hội	given				2	yes
	Hồng	both				1	no
	Hợp	both				2	yes
	Huân	given				3	no
huan-2	Huấn	given				3	no
	Huệ	both				1	no
hue-2	Huế	given				4	no
	Hùng	both				1	no
hung-2	Hưng	both				1	no
	Hương	both				2	no
huong-2	Hướng	both				2	yes
huong-3	Hường	given				3	no
huong-4	Hưởng	given				3	no
	Hữu	both				1	yes
	Huy	both				1	no
	Huyền	both				3	no
huyen-2	Huyên	given				3	no
	Huỳnh	given				3	no
huynh-2	Huynh	given				4	no
	Hỷ	given				4	no
	Ích	given				4	no
	Kế	given				1	yes
	Kha	given				3	no
kha-2	Khá	given				4	yes
	Khắc	middle				2	no
	Khai	middle				3	no
khai-2	Khải	both				3	no
khai-3	Khái	given				4	yes
	Khẩn	given				4	no
	Khang	given				3	no
	Khánh	both				1	no
khanh-2	Khanh	given				3	no
	Khiêm	given				4	no
	Khiển	given				4	no
	Khiết	given				3	no
	Khoa	both				1	no
	Khoái	given				4	no
	Khoản	given				4	no
	Khôi	given				3	no
khoi-2	Khởi	given				4	yes
	Khúc	given				3	yes
	Khuê	given				3	no
	Khương	given				2	no
	Khuyên	given				3	no
	Kiểm	given				3	yes
kiem-2	Kiếm	given				4	no
	Kiên	both				2	no
kien-2	Kiến	middle				4	no
	Kiệt	given				3	no
	Kiều	both				3	no
	Kim	both				1	no
	Kình	given				2	no
	Kỳ	both				2	no
ky-2	Kỷ	given				3	no
	La	middle				1	yes
	Lạc	given				4	no
	Lai	both				3	no
	Lâm	both				2	no
lam-2	Lam	given				4	no
lam-3	Lãm	given				4	no
	Lan	both				1	no
lan-2	Lân	given				3	no
	Lang	given				4	no
lang-2	Lăng	given				3	no
lang-3	Lãng	given				4	no
	Lành	given				4	yes
	Lập	both				4	yes
	Lệ	both				3	no
le-2	Lê	both				2	no
	Lềnh	given				4	no
	Lịch	given				2	no
	Liêm	given				2	no
	Liên	both				2	yes
	Liệt	given				4	no
	Liễu	given				4	no
lieu-2	Liệu	given				4	no
	Lim	given				4	no
	Linh	both				2	no
linh-2	Lĩnh	given				3	no
	Lộ	given				4	no
	Loan	given				3	no
	Lộc	given				2	yes
	Lợi	given				2	no
	Long	both				1	yes
long-2	Lộng	given				4	no
	Lữ	given				4	no
	Lụa	given				4	no
	Luân	given				3	no
	Luật	given				3	yes
	Lực	given				2	no
luc-2	Lục	given				3	yes
	Lừng	given				4	no
	Lương	both				3	no
luong-2	Lưỡng	given				4	no
	Lưu	both				1	no
luu-2	Lựu	given				3	no
	Luyến	given				4	no
luyen-2	Luyện	given				3	no
luyen-3	Luyên	given				3	no
	Lý	both				1	no
ly-2	Ly	given				3	no
	Mạc	given				4	no
	Mai	both				2	no
	Mẫn	given				2	no
man-2	Mận	given				4	no
	Mạnh	both				1	no
	Mão	given				3	no
	Mậu	both				3	no
mau-2	Mẫu	given				3	no
	Mây	given				4	yes
	Mến	given				4	no
	Mịch	given				4	no
	Miên	given				4	no
	Minh	both				1	yes
	Mơ	given				3	no
	Môn	given				3	no
	Mộng	middle				4	no
	Mùi	given				4	no
	Mừng	given				4	yes
	Mười	given				3	yes
	Muộn	given				3	yes
	Mưu	given				4	no
	Mỹ	both				1	yes
my-2	Mỵ	given				4	no
	Na	given				3	no
	Nam	both				1	yes
nam-2	Năm	given				3	yes
	Năng	both				3	no
	Nên	given				3	yes
	Nga	given				2	yes
nga-2	Ngà	given				4	no
	Ngạch	given				3	no
	Ngãi	given				3	no
	Ngân	both				2	no
ngan-2	Ngạn	given				4	no
	Nghi	both				4	no
nghi-2	Nghị	given				3	no
	Nghĩa	both				1	no
	Nghiêm	given				3	no
	Nghiệp	given				4	no
	Ngô	middle				3	no
ngo-2	Ngọ	given				3	no
	Ngoan	given				4	no
ngoan-2	Ngoạn	given				4	no
	Ngọc	both				1	no
	Ngôn	given				3	no
	Ngữ	given				2	no
	Nguyên	both				2	no
nguyen-2	Nguyễn	middle				1	no
nguyen-3	Nguyện	given				3	no
	Nguyệt	given				4	no
	Nhã	both				4	no
nha-2	Nhạ	given				2	no
	Nhân	both				1	yes
nhan-2	Nhàn	given				3	no
nhan-3	Nhẫn	given				4	no
nhan-4	Nhạn	given				4	no
	Nhất	both				3	yes
nhat-2	Nhật	both				3	yes
	Nhi	given				4	no
nhi-2	Nhị	given				4	no
	Nhiệm	given				4	yes
	Nhiên	given				4	no
	Nho	middle				4	no
	Như	both				2	no
	Nhuận	given				2	no
	Nhung	given				4	no
	Nhưỡng	given				3	no
nhuong-2	Nhượng	given				4	no
nhuong-3	Nhường	given				3	yes
	Niệm	given				4	no
	Niên	given				3	no
	Ninh	both				2	no
	Nở	given				4	no
	Nội	given				2	yes
	Nông	both				2	yes
	Nữ	both				4	no
	Oanh	given				3	no
	Ổn	given				3	yes
	Páo	given				4	no
pao-2	Pao	given				4	no
	Pha	given				3	no
	Phái	given				4	yes
	Phạm	middle				3	no
pham-2	Phẩm	given				4	yes
	Phan	both				3	no
phan-2	Phấn	given				4	no
phan-3	Phán	given				4	yes
	Phát	given				3	yes
	Phi	both				2	no
	Phiên	given				4	yes
	Phong	both				1	yes
phong-2	Phóng	given				3	no
	Phú	both				2	yes
	Phúc	both				1	no
phuc-2	Phục	given				4	yes
	Phụng	both				3	no
phung-2	Phùng	given				4	no
	Phước	both				3	yes
	Phương	both				1	no
phuong-2	Phượng	given				3	no
	Quân	both				2	yes
quan-2	Quan	middle				3	yes
	Quang	both				1	no
quang-2	Quảng	both				4	yes
	Quế	both				3	no
	Quốc	both				1	yes
	Quý	both				1	yes
quy-2	Quỳ	given				4	no
quy-3	Quy	given				3	yes
	Quyền	given				3	yes
quyen-2	Quyên	given				4	no
quyen-3	Quyến	given				4	no
quyen-4	Quyển	given				4	no
	Quyết	both				2	yes
	Quỳnh	both				2	no
	Ren	given				4	no
	Sắc	given				4	no
	Sâm	given				4	no
	Sáng	given				3	no
sang-2	Sang	given				3	no
	Sanh	given				3	no
	Sáu	given				3	yes
	Sen	given				1	no
	Sĩ	both				2	no
	Siêu	given				3	no
	Sinh	both				2	yes
sinh-2	Sình	given				4	no
	Soạn	given				4	no
	Sơn	both				1	no
	Song	both				3	no
	Sự	given				3	yes
su-2	Sử	given				3	yes
su-3	Sứ	given				4	no
	Súa	given				4	no
	Sùng	given				4	no
	Sửu	given				4	no
	Sỹ	both				1	no
	Tạc	given				4	no
	Tài	both				1	yes
tai-2	Tại	given				3	yes
	Tam	middle				4	no
tam-2	Tâm	given				2	yes
tam-3	Tám	given				2	yes
	Tấn	both				1	yes
tan-2	Tân	both				2	yes
	Tặng	given				4	yes
tang-2	Tăng	given				3	yes
	Tạo	given				4	yes
tao-2	Tảo	given				4	no
	Tất	middle				3	no
	Thạch	both				4	no
	Thái	both				2	yes
	Thắm	given				4	no
	Thân	both				3	no
than-2	Thận	given				4	no
	Thăng	given				1	no
thang-2	Thắng	given				1	no
	Thanh	both				1	yes
thanh-2	Thành	both				1	yes
thanh-3	Thạnh	given				3	no
	Thảo	both				2	no
thao-2	Thao	given				3	no
thao-3	Thạo	given				3	no
thao-4	Thào	given				4	no
	Thất	middle				2	no
	Thế	both				1	no
the-2	Thể	given				3	yes
	Thêm	given				4	yes
	Thị	middle				1	yes	female
thi-2	Thi	given				3	no
	Thiện	both				1	yes
thien-2	Thiên	both				3	no
	Thiết	given				4	yes
	Thiều	middle				4	no
thieu-2	Thiệu	given				4	no
	Thìn	given				3	no
	Thịnh	given				3	no
	Thọ	both				3	no
tho-2	Thơ	given				2	no
	Thoa	given				2	no
	Thoại	given				4	no
	Thới	both				3	no
thoi-2	Thời	given				4	yes
	Thông	given				2	yes
thong-2	Thống	given				2	yes
	Thu	both				1	no
thu-2	Thư	given				3	no
thu-3	Thủ	given				2	yes
thu-4	Thử	given				4	no
thu-5	Thụ	given				3	no
	Thừa	middle				4	no
	Thuận	both				2	no
thuan-2	Thuần	given				2	no
thuan-3	Thuân	given				4	no
thuan-4	Thuấn	given				4	no
	Thuật	given				4	no
	Thục	both				4	no
thuc-2	Thúc	middle				3	no
thuc-3	Thức	given				3	no
thuc-4	Thực	given				3	yes
	Thược	given				4	no
thuoc-2	Thước	given				4	no
	Thượng	middle				3	no
thuong-2	Thưởng	given				2	no
thuong-3	Thường	given				3	yes
thuong-4	Thương	given				1	yes
	Thúy	both				3	no
thuy-2	Thùy	both				3	no
thuy-3	Thủy	both				2	no
thuy-4	Thụy	given				3	no
	Thuyên	given				4	no
	Tích	both				4	yes
	Tiến	both				1	no
tien-2	Tiên	given				3	no
tien-3	Tiền	given				3	yes
	Tiệp	given				4	no
tiep-2	Tiếp	given				3	yes
	Tín	given				3	yes
	Tịnh	given				3	no
tinh-2	Tĩnh	given				3	no
tinh-3	Tình	given				3	yes
tinh-4	Tính	given				4	yes
	Tô	middle				4	no
to-2	Tố	both				3	no
	Toàn	both				2	yes
toan-2	Toản	given				3	no
toan-3	Toán	given				4	no
	Tôn	both				3	no
ton-2	Tốn	given				4	no
	Tống	given				2	yes
	Trà	both				2	no
	Trạch	given				4	no
	Trâm	both				4	no
	Trần	middle				1	no
tran-2	Trân	given				3	no
	Trang	both				2	no
	Trí	both				2	no
tri-2	Trị	given				4	yes
tri-3	Trì	given				3	yes
tri-4	Tri	given				3	yes
	Triển	given				4	no
	Triết	given				4	no
	Triệu	both				4	no
trieu-2	Triều	given				3	no
	Trịnh	both				3	no
trinh-2	Trinh	given				3	no
trinh-3	Trình	given				3	yes
	Trọng	both				1	no
	Trụ	given				3	no
tru-2	Trữ	given				4	no
	Trúc	both				3	no
truc-2	Trực	given				4	yes
	Trung	both				1	yes
trung-2	Trưng	given				4	yes
	Trường	both				2	yes
truong-2	Trương	middle				3	no
truong-3	Trưởng	given				3	yes
	Truyền	given				3	no
	Tử	middle				3	no
tu-2	Tú	both				2	no
tu-3	Tự	middle				3	yes
tu-4	Tư	given				2	yes
tu-5	Tứ	given				3	no
tu-6	Tụ	given				4	no
	Tuấn	both				1	no
tuan-2	Tuân	given				3	no
	Tuất	given				4	no
	Túc	given				3	no
	Tuệ	both				2	no
tue-2	Tuế	given				4	no
	Tùng	both				2	no
	Tươi	given				4	no
	Tường	both				3	no
tuong-2	Tương	given				3	yes
	Tuy	given				3	no
	Tuyền	both				4	no
tuyen-2	Tuyến	given				2	no
tuyen-3	Tuyển	given				3	no
tuyen-4	Tuyên	given				3	yes
	Tuyết	both				2	no
	Tuynh	given				4	no
	Tỵ	given				4	no
	Uẩn	given				3	no
	Út	given				4	no
	Uy	given				4	no
	Uyên	both				4	no
	Văn	both				1	yes	male
van-2	Vân	both				2	no
van-3	Vạn	both				3	no
van-4	Vấn	given				3	yes
	Vang	given				4	yes
	Ve	given				4	no
	Vĩ	both				3	no
vi-2	Vi	given				4	no
	Viễn	both				3	no
vien-2	Viện	given				3	yes
vien-3	Viên	given				3	no
	Việt	both				1	yes
viet-2	Viết	both				2	no
	Vĩnh	both				2	no
vinh-2	Vinh	both				1	no
	Vọng	given				4	yes
	Vũ	both				2	no
vu-2	Vừ	given				4	no
	Vui	given				4	yes
	Vương	both				3	no
vuong-2	Vượng	given				2	no
	Vỹ	given				3	no
	Xiêm	given				4	no
	Xuân	both				1	yes
	Xương	given				4	yes
	Xuyên	given				3	no
xuyen-2	Xuyến	given				2	no
	Ý	both				3	yes
	Yên	both				3	yes
yen-2	Yến	both				3	no`;
