// Generated from corpus/lexicons/family-names.tsv by `npm run data`. Do not edit.

export const FAMILY_NAMES: string = `family	forms	type	canonical	valid_from	valid_to	frequency	also	ambiguous
	A	minority				4		yes
	Alăng	minority				4		no
	Alê	minority				4		no
	Ân	kinh				3		yes
	Ánh	kinh				4		yes
	Arất	minority				4		no
	Arul	minority				4		no
	Ating	minority				4		no
	Âu	kinh				2	chinese	no
	Ayun	minority				4		no
	Bá	kinh				3		yes
	Bạch	kinh				2	minority	no
	Bàn	minority				3		yes
	Bàng	kinh				3		no
bang-2	Bằng	kinh				4		yes
	Bành	kinh				2	chinese	no
	Bao	kinh				3		yes
	Bdap	minority				4		no
	Bế	minority				3		no
	Bhling	minority				4		no
	Bì	kinh				4		yes
	Biện	kinh				3		no
	Bkrông	minority				4		no
	Blúp	minority				4		no
	Bnướch	minority				4		no
	Bồ	kinh				3		no
	Bonyô	minority				4		no
	Bríu	minority				4		no
	Bùi	kinh				1	minority	no
	Bửu	kinh				3		no
	Byă	minority				4		no
	Cà	minority				3		yes
	Cái	kinh				3		yes
	Cam	kinh				3		yes
cam-2	Cầm	kinh				3		no
	Cấn	kinh				3		no
	Cảnh	kinh				3		yes
	Cao	kinh				2		yes
	Chá	minority				3		no
	Chamaléa	minority				4		no
	Chàng	kinh				4		yes
chang-2	Chắng	kinh				4		no
chang-3	Cháng	minority				4		no
	Chảo	minority				3		no
	Châu	kinh				2	chinese	yes
chau-2	Chẩu	minority				3		no
	Chế	kinh				3		yes
	Chiêm	kinh				4		no
	Chíu	minority				3		no
chiu-2	Chìu	minority				3		no
	Chống	kinh				4		no
	Chu	kinh				2	minority	no
chu-2	Chử	kinh				2		no
	Chúc	kinh				3		no
	Chung	kinh				3		yes
	Cil	minority				4		no
	Cồ	kinh				3		no
co-2	Cổ	kinh				3		yes
	Công	kinh				3		yes
	Coor	minority				4		no
	Cù	kinh				2		no
cu-2	Cư	kinh				3		yes
cu-3	Cứ	minority				3		no
cu-4	Cự	kinh				4		no
	Cung	kinh				2		yes
	Cụt	minority				4		no
	Đắc	kinh				4		yes
	Đái	kinh				3		no
	Đàm	kinh				2	minority	no
	Đan	kinh				3		no
	Đặng	kinh				1		no
	Danh	minority				3		yes
	Đào	kinh				2		yes
	Đậu	kinh				3		no
	Đèo	minority				3		no
	Điền	kinh				3		yes
	Diệp	kinh				2	chinese	yes
	Điêu	minority				3		no
dieu-2	Điểu	minority				3		no
	Đinh	kinh				2	minority	no
	Đỗ	kinh				1		no
	Đoàn	kinh				2		yes
doan-2	Doãn	kinh				2		no
	Đới	kinh				3		no
	Đôn	kinh				3		yes
don-2	Đơn	kinh				4		yes
	Đồng	kinh				2		yes
dong-2	Đổng	chinese				3		no
	Dư	kinh				3		no
du-2	Du	chinese				3		yes
	Dương	kinh				1		no
duong-2	Đường	kinh				3		yes
	Êban	minority				4		no
	Ênuôl	minority				4		no
	Giả	kinh				3		yes
	Giang	kinh				2		yes
giang-2	Giàng	minority				3		no
	Giáp	kinh				3		no
	H'	minority				4		no
	Hà	kinh				2	minority	yes
ha-2	Hạ	kinh				3		yes
	Hán	kinh				3		yes
han-2	Hàn	kinh				3		yes
	Hạng	minority				3		no
	Hầu	minority				3		no
	Hiao	minority				4		no
	Hình	kinh				3		yes
	Hmok	minority				4		no
	Hồ	kinh				1		yes
ho-2	Hờ	minority				3		no
	Hoa	kinh				2		yes
	Hoắc	kinh				3		no
	Hoàng	kinh				1	minority	no
	Hứa	kinh				2	chinese	no
	Hùng	minority				3		yes
	Huỳnh	kinh				1		no
	K'	minority				4		no
	Ka	minority				4		yes
	Kapuih	minority				4		no
	Katơr	minority				4		no
	Kbuôr	minority				4		no
	Kha	chinese				3		yes
kha-2	Khà	minority				3		no
	Khang	kinh				3		yes
	Khâu	chinese				3		no
	Khiếu	kinh				3		no
	Khổng	kinh				3		yes
	Khuất	kinh				2		no
	Khúc	kinh				3		no
	Khương	kinh				2		no
	Khưu	chinese				3		no
	Kiên	minority				3		no
	Kiều	kinh				2		yes
	Kim	kinh				2	minority	yes
	Knul	minority				4		no
	Kpă	minority				4		no
	Kpuih	minority				4		no
	Krajăn	minority				4		no
	Ksor	minority				4		no
	Ktla	minority				4		no
	Kỷ	kinh				3		yes
	La	kinh				2		yes
la-2	Lã	kinh				2		no
	Lại	kinh				2	chinese	yes
lai-2	Lai	minority				3		yes
	Lâm	kinh				2	minority	yes
	Lật	chinese				3		no
	Lầu	minority				3		no
lau-2	Lâu	kinh				4		no
	Lê	kinh				1		yes
	Lèo	minority				3		no
	Liêu	chinese				3		no
lieu-2	Liễu	chinese				3		yes
	Lìu	kinh				3		no
	Lò	minority				3		no
lo-2	Lỗ	kinh				3		no
	Lộc	minority				3		yes
	Long	kinh				3		yes
	Lữ	chinese				3		no
lu-2	Lù	minority				3		no
lu-3	Lự	kinh				3		no
	Lục	kinh				2	minority	no
	Lương	kinh				2		no
luong-2	Lường	minority				3		no
	Lưu	kinh				2	chinese	no
luu-2	Lừu	minority				3		no
luu-3	Lữu	kinh				4		no
	Luyện	kinh				3		yes
	Lý	kinh				1		yes
ly-2	Ly	kinh				3		no
	Ma	kinh				2	minority	yes
ma-2	Mã	chinese				3		yes
	Mạc	kinh				2		no
	Mạch	kinh				2	chinese	no
	Mai	kinh				2		yes
	Mẫn	kinh				3		yes
	Mang	minority				4		yes
	Mạnh	kinh				4		yes
	Mao	chinese				3		no
	Mẫu	kinh				4		yes
	Mlô	minority				4		no
	Mông	minority				3		yes
	Moong	minority				4		no
	Mùa	minority				3		yes
	Nay	minority				4		yes
	Ngạc	kinh				3		no
	Ngải	kinh				3		no
	Nghê	kinh				3		no
	Nghiêm	kinh				2		no
	Ngô	kinh				1		no
	Ngũ	kinh				3		yes
	Ngưu	kinh				4		yes
	Ngụy	chinese				3		no
	Nguyễn	kinh				1		no
nguyen-2	Nguyên	kinh				3		yes
	Nhạc	kinh				4		yes
	Nhâm	kinh				3		no
	Nhan	kinh				3		no
	Nhiếp	kinh				3		no
	Nhữ	kinh				2		no
	Niê	minority				4		no
	Ninh	kinh				2		yes
ninh-2	Nịnh	minority				3		no
	Nông	kinh				2	minority	no
	Nùng	minority				3		no
	Ốc	kinh				4		no
	Ôn	kinh				4		yes
	Ông	kinh				2	chinese	yes
ong-2	Ong	kinh				3		no
	Patâu	minority				4		no
	Phạm	kinh				1		no
	Phan	kinh				1		no
phan-2	Phàn	minority				3		no
	Phàng	minority				3		no
phang-2	Phảng	kinh				3		no
	Phí	kinh				3		no
phi-2	Phi	kinh				3		yes
	Phó	kinh				2		yes
pho-2	Phổ	kinh				4		yes
	Phù	kinh				3		yes
phu-2	Phú	kinh				3		yes
	Phùng	kinh				2		no
	Phương	kinh				3		yes
	Pinăng	minority				4		no
	Pịt	minority				4		no
	Pơloong	minority				4		no
	Quách	kinh				2	minority,chinese	no
	Quan	kinh				2	minority,chinese	yes
quan-2	Quản	kinh				2		yes
	Quàng	minority				3		no
	Quế	kinh				4		yes
	Rah	minority				4		no
	Ral	minority				4		no
	Rcom	minority				4		no
	Riah	minority				4		no
	Rmah	minority				4		no
	Rơ	minority				4		no
	Sa	kinh				3		yes
	Sái	kinh				3		yes
	Sầm	minority				3		no
sam-2	Sằm	kinh				3		no
	Sìn	minority				3		no
sin-2	Sín	minority				4		yes
	Siu	minority				4		no
	Sơn	minority				3		yes
	Sồng	minority				3		no
	Sôruk	minority				4		no
	Sử	chinese				3		yes
su-2	Sừ	minority				3		no
	Sùng	minority				3		no
	Tạ	kinh				2		yes
	Tẩn	minority				3		no
tan-2	Tần	kinh				3		no
tan-3	Tấn	kinh				4		yes
	Tăng	kinh				2	chinese	yes
tang-2	Tằng	kinh				3		no
	Tào	kinh				3		no
tao-2	Tao	minority				3		yes
	Tập	chinese				3		yes
	Tarương	minority				4		no
	Tất	kinh				3		yes
	Tẩu	minority				3		no
	Tề	kinh				3		no
	Tếnh	minority				3		no
	Thạch	kinh				2	minority	no
	Thái	kinh				2		yes
	Thẩm	kinh				3		yes
tham-2	Thàm	kinh				3		no
	Thân	kinh				2		yes
	Thang	chinese				3		yes
	Thành	kinh				4		yes
	Thào	minority				3		no
	Thập	kinh				3		yes
	Thèn	minority				3		no
	Thi	kinh				3		yes
	Thích	kinh				4		yes
	Thiềm	kinh				3		no
	Thiều	kinh				2		no
thieu-2	Thiệu	kinh				3		no
	Thới	kinh				3		no
	Thòng	chinese				4		no
	Thoòng	chinese				4		no
	Thượng	kinh				3		no
	Tiết	kinh				3		yes
	Tiêu	kinh				2	chinese	yes
tieu-2	Tiếu	kinh				3		no
	Tín	kinh				4		yes
	Tô	kinh				2	chinese	no
	Tôn	kinh				2		yes
	Tống	kinh				2		no
tong-2	Tòng	minority				3		no
	Tơngôl	minority				4		no
	Touprong	minority				4		no
	Trà	kinh				3		yes
	Trác	kinh				3		yes
	Trầm	chinese				3		no
	Trần	kinh				1		no
	Trang	kinh				3		yes
trang-2	Tráng	minority				3		yes
	Triệu	kinh				2	minority	no
	Trịnh	kinh				2	chinese	no
trinh-2	Trình	kinh				2		yes
	Trương	kinh				2	chinese	no
	Từ	kinh				2		yes
	Tưởng	kinh				2		no
	Tuyên	kinh				3		no
	Ty	kinh				3		no
	Ưng	kinh				3		no
ung-2	Ứng	kinh				3		yes
	Uông	kinh				2		no
	Văn	kinh				2		yes
van-2	Vạn	kinh				4		yes
	Vàng	minority				3		yes
vang-2	Vạng	kinh				3		no
	Vầy	chinese				4		no
	Ven	minority				4		no
	Vi	kinh				2	minority	yes
vi-2	Vì	minority				3		yes
	Viên	kinh				2		yes
	Vĩnh	kinh				3		yes
	Võ	kinh				1		no
	Vòng	chinese				4		no
	Voòng	minority				4	chinese	no
	Vũ	kinh				1		no
vu-2	Vù	minority				3		no
vu-3	Vừ	minority				3		no
vu-4	Vu	kinh				3		no
	Vương	kinh				2	chinese	no
	Vưu	kinh				3		no
	Xa	minority				3		yes
	Xeo	minority				4		no
	Xiêm	kinh				3		no
	Xồng	minority				3		no
	Xung	kinh				4		no
	Y	minority				4		yes
	Yuê	kinh				4		no
	Zơrâm	minority				4		no`;
