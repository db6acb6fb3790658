// Generated from corpus/lexicons/family-names.tsv by `npm run data`. Do not edit.

export const FAMILY_NAMES: string = `id	forms	type	canonical	valid_from	valid_to	frequency	also	ambiguous
family.a	A	minority				4		yes
family.alang	Alăng	minority				4		no
family.ale	Alê	minority				4		no
family.an	Ân	kinh				3		yes
family.anh	Ánh	kinh				4		yes
family.arat	Arất	minority				4		no
family.arul	Arul	minority				4		no
family.ating	Ating	minority				4		no
family.au	Âu	kinh				2	chinese	no
family.ayun	Ayun	minority				4		no
family.ba	Bá	kinh				3		yes
family.bach	Bạch	kinh				2	minority	no
family.ban	Bàn	minority				3		yes
family.bang	Bàng	kinh				3		no
family.bang-2	Bằng	kinh				4		yes
family.banh	Bành	kinh				2	chinese	no
family.bao	Bao	kinh				3		yes
family.bdap	Bdap	minority				4		no
family.be	Bế	minority				3		no
family.bhling	Bhling	minority				4		no
family.bi	Bì	kinh				4		yes
family.bien	Biện	kinh				3		no
family.bkrong	Bkrông	minority				4		no
family.blup	Blúp	minority				4		no
family.bnuoch	Bnướch	minority				4		no
family.bo	Bồ	kinh				3		no
family.bonyo	Bonyô	minority				4		no
family.briu	Bríu	minority				4		no
family.bui	Bùi	kinh				1	minority	no
family.buu	Bửu	kinh				3		no
family.bya	Byă	minority				4		no
family.ca	Cà	minority				3		yes
family.cai	Cái	kinh				3		yes
family.cam	Cam	kinh				3		yes
family.cam-2	Cầm	kinh				3		no
family.can	Cấn	kinh				3		no
family.canh	Cảnh	kinh				3		yes
family.cao	Cao	kinh				2		yes
family.cha	Chá	minority				3		no
family.chamalea	Chamaléa	minority				4		no
family.chang	Chàng	kinh				4		yes
family.chang-2	Chắng	kinh				4		no
family.chang-3	Cháng	minority				4		no
family.chao	Chảo	minority				3		no
family.chau	Châu	kinh				2	chinese	yes
family.chau-2	Chẩu	minority				3		no
family.che	Chế	kinh				3		yes
family.chiem	Chiêm	kinh				4		no
family.chiu	Chíu	minority				3		no
family.chiu-2	Chìu	minority				3		no
family.chong	Chống	kinh				4		no
family.chu	Chu	kinh				2	minority	no
family.chu-2	Chử	kinh				2		no
family.chuc	Chúc	kinh				3		no
family.chung	Chung	kinh				3		yes
family.cil	Cil	minority				4		no
family.co	Cồ	kinh				3		no
family.co-2	Cổ	kinh				3		yes
family.cong	Công	kinh				3		yes
family.coor	Coor	minority				4		no
family.cu	Cù	kinh				2		no
family.cu-2	Cư	kinh				3		yes
family.cu-3	Cứ	minority				3		no
family.cu-4	Cự	kinh				4		no
family.cung	Cung	kinh				2		yes
family.cut	Cụt	minority				4		no
family.dac	Đắc	kinh				4		yes
family.dai	Đái	kinh				3		no
family.dam	Đàm	kinh				2	minority	no
family.dan	Đan	kinh				3		no
family.dang	Đặng	kinh				1		no
family.danh	Danh	minority				3		yes
family.dao	Đào	kinh				2		yes
family.dau	Đậu	kinh				3		no
family.deo	Đèo	minority				3		no
family.dien	Điền	kinh				3		yes
family.diep	Diệp	kinh				2	chinese	yes
family.dieu	Điêu	minority				3		no
family.dieu-2	Điểu	minority				3		no
family.dinh	Đinh	kinh				2	minority	no
family.do	Đỗ	kinh				1		no
family.doan	Đoàn	kinh				2		yes
family.doan-2	Doãn	kinh				2		no
family.doi	Đới	kinh				3		no
family.don	Đôn	kinh				3		yes
family.don-2	Đơn	kinh				4		yes
family.dong	Đồng	kinh				2		yes
family.dong-2	Đổng	chinese				3		no
family.du	Dư	kinh				3		no
family.du-2	Du	chinese				3		yes
family.duong	Dương	kinh				1		no
family.duong-2	Đường	kinh				3		yes
family.eban	Êban	minority				4		no
family.enuol	Ênuôl	minority				4		no
family.gia	Giả	kinh				3		yes
family.giang	Giang	kinh				2		yes
family.giang-2	Giàng	minority				3		no
family.giap	Giáp	kinh				3		no
family.h	H'	minority				4		no
family.ha	Hà	kinh				2	minority	yes
family.ha-2	Hạ	kinh				3		yes
family.han	Hán	kinh				3		yes
family.han-2	Hàn	kinh				3		yes
family.hang	Hạng	minority				3		no
family.hau	Hầu	minority				3		no
family.hiao	Hiao	minority				4		no
family.hinh	Hình	kinh				3		yes
family.hmok	Hmok	minority				4		no
family.ho	Hồ	kinh				1		yes
family.ho-2	Hờ	minority				3		no
family.hoa	Hoa	kinh				2		yes
family.hoac	Hoắc	kinh				3		no
family.hoang	Hoàng	kinh				1	minority	no
family.hua	Hứa	kinh				2	chinese	no
family.hung	Hùng	minority				3		yes
family.huynh	Huỳnh	kinh				1		no
family.k	K'	minority				4		no
family.ka	Ka	minority				4		yes
family.kapuih	Kapuih	minority				4		no
family.kator	Katơr	minority				4		no
family.kbuor	Kbuôr	minority				4		no
family.kha	Kha	chinese				3		yes
family.kha-2	Khà	minority				3		no
family.khang	Khang	kinh				3		yes
family.khau	Khâu	chinese				3		no
family.khieu	Khiếu	kinh				3		no
family.khong	Khổng	kinh				3		yes
family.khuat	Khuất	kinh				2		no
family.khuc	Khúc	kinh				3		no
family.khuong	Khương	kinh				2		no
family.khuu	Khưu	chinese				3		no
family.kien	Kiên	minority				3		no
family.kieu	Kiều	kinh				2		yes
family.kim	Kim	kinh				2	minority	yes
family.knul	Knul	minority				4		no
family.kpa	Kpă	minority				4		no
family.kpuih	Kpuih	minority				4		no
family.krajan	Krajăn	minority				4		no
family.ksor	Ksor	minority				4		no
family.ktla	Ktla	minority				4		no
family.ky	Kỷ	kinh				3		yes
family.la	La	kinh				2		yes
family.la-2	Lã	kinh				2		no
family.lai	Lại	kinh				2	chinese	yes
family.lai-2	Lai	minority				3		yes
family.lam	Lâm	kinh				2	minority	yes
family.lat	Lật	chinese				3		no
family.lau	Lầu	minority				3		no
family.lau-2	Lâu	kinh				4		no
family.le	Lê	kinh				1		yes
family.leo	Lèo	minority				3		no
family.lieu	Liêu	chinese				3		no
family.lieu-2	Liễu	chinese				3		yes
family.liu	Lìu	kinh				3		no
family.lo	Lò	minority				3		no
family.lo-2	Lỗ	kinh				3		no
family.loc	Lộc	minority				3		yes
family.long	Long	kinh				3		yes
family.lu	Lữ	chinese				3		no
family.lu-2	Lù	minority				3		no
family.lu-3	Lự	kinh				3		no
family.luc	Lục	kinh				2	minority	no
family.luong	Lương	kinh				2		no
family.luong-2	Lường	minority				3		no
family.luu	Lưu	kinh				2	chinese	no
family.luu-2	Lừu	minority				3		no
family.luu-3	Lữu	kinh				4		no
family.luyen	Luyện	kinh				3		yes
family.ly	Lý	kinh				1		yes
family.ly-2	Ly	kinh				3		no
family.ma	Ma	kinh				2	minority	yes
family.ma-2	Mã	chinese				3		yes
family.mac	Mạc	kinh				2		no
family.mach	Mạch	kinh				2	chinese	no
family.mai	Mai	kinh				2		yes
family.man	Mẫn	kinh				3		yes
family.mang	Mang	minority				4		yes
family.manh	Mạnh	kinh				4		yes
family.mao	Mao	chinese				3		no
family.mau	Mẫu	kinh				4		yes
family.mlo	Mlô	minority				4		no
family.mong	Mông	minority				3		yes
family.moong	Moong	minority				4		no
family.mua	Mùa	minority				3		yes
family.nay	Nay	minority				4		yes
family.ngac	Ngạc	kinh				3		no
family.ngai	Ngải	kinh				3		no
family.nghe	Nghê	kinh				3		no
family.nghiem	Nghiêm	kinh				2		no
family.ngo	Ngô	kinh				1		no
family.ngu	Ngũ	kinh				3		yes
family.nguu	Ngưu	kinh				4		yes
family.nguy	Ngụy	chinese				3		no
family.nguyen	Nguyễn	kinh				1		no
family.nguyen-2	Nguyên	kinh				3		yes
family.nhac	Nhạc	kinh				4		yes
family.nham	Nhâm	kinh				3		no
family.nhan	Nhan	kinh				3		no
family.nhiep	Nhiếp	kinh				3		no
family.nhu	Nhữ	kinh				2		no
family.nie	Niê	minority				4		no
family.ninh	Ninh	kinh				2		yes
family.ninh-2	Nịnh	minority				3		no
family.nong	Nông	kinh				2	minority	no
family.nung	Nùng	minority				3		no
family.oc	Ốc	kinh				4		no
family.on	Ôn	kinh				4		yes
family.ong	Ông	kinh				2	chinese	yes
family.ong-2	Ong	kinh				3		no
family.patau	Patâu	minority				4		no
family.pham	Phạm	kinh				1		no
family.phan	Phan	kinh				1		no
family.phan-2	Phàn	minority				3		no
family.phang	Phàng	minority				3		no
family.phang-2	Phảng	kinh				3		no
family.phi	Phí	kinh				3		no
family.phi-2	Phi	kinh				3		yes
family.pho	Phó	kinh				2		yes
family.pho-2	Phổ	kinh				4		yes
family.phu	Phù	kinh				3		yes
family.phu-2	Phú	kinh				3		yes
family.phung	Phùng	kinh				2		no
family.phuong	Phương	kinh				3		yes
family.pinang	Pinăng	minority				4		no
family.pit	Pịt	minority				4		no
family.poloong	Pơloong	minority				4		no
family.quach	Quách	kinh				2	minority,chinese	no
family.quan	Quan	kinh				2	minority,chinese	yes
family.quan-2	Quản	kinh				2		yes
family.quang	Quàng	minority				3		no
family.que	Quế	kinh				4		yes
family.rah	Rah	minority				4		no
family.ral	Ral	minority				4		no
family.rcom	Rcom	minority				4		no
family.riah	Riah	minority				4		no
family.rmah	Rmah	minority				4		no
family.ro	Rơ	minority				4		no
family.sa	Sa	kinh				3		yes
family.sai	Sái	kinh				3		yes
family.sam	Sầm	minority				3		no
family.sam-2	Sằm	kinh				3		no
family.sin	Sìn	minority				3		no
family.sin-2	Sín	minority				4		yes
family.siu	Siu	minority				4		no
family.son	Sơn	minority				3		yes
family.song	Sồng	minority				3		no
family.soruk	Sôruk	minority				4		no
family.su	Sử	chinese				3		yes
family.su-2	Sừ	minority				3		no
family.sung	Sùng	minority				3		no
family.ta	Tạ	kinh				2		yes
family.tan	Tẩn	minority				3		no
family.tan-2	Tần	kinh				3		no
family.tan-3	Tấn	kinh				4		yes
family.tang	Tăng	kinh				2	chinese	yes
family.tang-2	Tằng	kinh				3		no
family.tao	Tào	kinh				3		no
family.tao-2	Tao	minority				3		yes
family.tap	Tập	chinese				3		yes
family.taruong	Tarương	minority				4		no
family.tat	Tất	kinh				3		yes
family.tau	Tẩu	minority				3		no
family.te	Tề	kinh				3		no
family.tenh	Tếnh	minority				3		no
family.thach	Thạch	kinh				2	minority	no
family.thai	Thái	kinh				2		yes
family.tham	Thẩm	kinh				3		yes
family.tham-2	Thàm	kinh				3		no
family.than	Thân	kinh				2		yes
family.thang	Thang	chinese				3		yes
family.thanh	Thành	kinh				4		yes
family.thao	Thào	minority				3		no
family.thap	Thập	kinh				3		yes
family.then	Thèn	minority				3		no
family.thi	Thi	kinh				3		yes
family.thich	Thích	kinh				4		yes
family.thiem	Thiềm	kinh				3		no
family.thieu	Thiều	kinh				2		no
family.thieu-2	Thiệu	kinh				3		no
family.thoi	Thới	kinh				3		no
family.thong	Thòng	chinese				4		no
family.thoong	Thoòng	chinese				4		no
family.thuong	Thượng	kinh				3		no
family.tiet	Tiết	kinh				3		yes
family.tieu	Tiêu	kinh				2	chinese	yes
family.tieu-2	Tiếu	kinh				3		no
family.tin	Tín	kinh				4		yes
family.to	Tô	kinh				2	chinese	no
family.ton	Tôn	kinh				2		yes
family.tong	Tống	kinh				2		no
family.tong-2	Tòng	minority				3		no
family.tongol	Tơngôl	minority				4		no
family.touprong	Touprong	minority				4		no
family.tra	Trà	kinh				3		yes
family.trac	Trác	kinh				3		yes
family.tram	Trầm	chinese				3		no
family.tran	Trần	kinh				1		no
family.trang	Trang	kinh				3		yes
family.trang-2	Tráng	minority				3		yes
family.trieu	Triệu	kinh				2	minority	no
family.trinh	Trịnh	kinh				2	chinese	no
family.trinh-2	Trình	kinh				2		yes
family.truong	Trương	kinh				2	chinese	no
family.tu	Từ	kinh				2		yes
family.tuong	Tưởng	kinh				2		no
family.tuyen	Tuyên	kinh				3		no
family.ty	Ty	kinh				3		no
family.ung	Ưng	kinh				3		no
family.ung-2	Ứng	kinh				3		yes
family.uong	Uông	kinh				2		no
family.van	Văn	kinh				2		yes
family.van-2	Vạn	kinh				4		yes
family.vang	Vàng	minority				3		yes
family.vang-2	Vạng	kinh				3		no
family.vay	Vầy	chinese				4		no
family.ven	Ven	minority				4		no
family.vi	Vi	kinh				2	minority	yes
family.vi-2	Vì	minority				3		yes
family.vien	Viên	kinh				2		yes
family.vinh	Vĩnh	kinh				3		yes
family.vo	Võ	kinh				1		no
family.vong	Vòng	chinese				4		no
family.voong	Voòng	minority				4	chinese	no
family.vu	Vũ	kinh				1		no
family.vu-2	Vù	minority				3		no
family.vu-3	Vừ	minority				3		no
family.vu-4	Vu	kinh				3		no
family.vuong	Vương	kinh				2	chinese	no
family.vuu	Vưu	kinh				3		no
family.xa	Xa	minority				3		yes
family.xeo	Xeo	minority				4		no
family.xiem	Xiêm	kinh				3		no
family.xong	Xồng	minority				3		no
family.xung	Xung	kinh				4		no
family.y	Y	minority				4		yes
family.yue	Yuê	kinh				4		no
family.zoram	Zơrâm	minority				4		no`;
