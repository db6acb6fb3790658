// Generated from corpus/lexicons/org-heads.tsv by `npm run data`. Do not edit.

export const ORG_HEADS: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare	lower
orghead.ban	Ban	organization						field,body,place	no	no
orghead.ban-an-toan-giao-thong	Ban An toàn giao thông|Ban ATGT	council						field,body,place	no	no
orghead.ban-chi-dao	Ban Chỉ đạo|BCĐ	steering-committee						field,name,place,number	no	no
orghead.ban-chi-dao-trung-uong	Ban Chỉ đạo Trung ương|Ban Chỉ đạo Quốc gia|BCĐ Quốc gia|BCĐ Trung ương|BCĐ T.Ư	steering-committee				central		field	no	no
orghead.ban-chi-huy	Ban Chỉ huy	army					military	field,place	no	no
orghead.ban-dai-dien	Ban Đại diện	council						field,body,place	no	no
orghead.ban-dieu-hanh	Ban Điều hành	company-board						name,body	no	no
orghead.ban-giai-phong-mat-bang	Ban Giải phóng mặt bằng|Ban GPMB	council						field,body,place	no	no
orghead.ban-giam-doc	Ban Giám đốc|BGĐ	company-board						name,body	no	no
orghead.ban-giam-hieu	Ban Giám hiệu	company-board						name,body	no	no
orghead.ban-kiem-soat	Ban Kiểm soát	company-board						name,body	no	no
orghead.ban-lanh-dao	Ban Lãnh đạo	company-board						name,body	no	no
orghead.ban-lien-lac	Ban Liên lạc	council						field,body,place	no	no
orghead.ban-quan-ly	Ban Quản lý|BQL|Ban QL	project-board					government	field,name,place	no	no
orghead.ban-quan-ly-cho	Ban Quản lý Chợ	government-agency					government	name,place,number	no	no
orghead.ban-quan-ly-du-an	Ban Quản lý dự án|BQLDA|BQL dự án|Ban QLDA|PMU	project-board					government	field,name,place,number	no	no
orghead.ban-quan-ly-khu-du-lich	Ban Quản lý Khu du lịch	government-agency					government	name,place,number	no	no
orghead.ban-quan-ly-rung-phong-ho	Ban Quản lý Rừng phòng hộ	government-agency					government	name,place,number	no	no
orghead.ban-quan-tri	Ban Quản trị	council						field,body,place	no	no
orghead.ban-soan-thao	Ban Soạn thảo	council						field,body,place	no	no
orghead.ban-thanh-tra-nhan-dan	Ban Thanh tra nhân dân	council						field,body,place	no	no
orghead.ban-thi-dua-khen-thuong	Ban Thi đua - Khen thưởng	council						field,body,place	no	no
orghead.ban-thu-ky	Ban Thư ký	council						field,body,place	no	no
orghead.ban-to-chuc	Ban Tổ chức|BTC	council						event,body,place	no	no
orghead.ban-tong-giam-doc	Ban Tổng Giám đốc	company-board						name,body	no	no
orghead.ban-tri-su	Ban Trị sự	council						field,body,place	no	no
orghead.ban-van-dong	Ban Vận động	council						field,body,place	no	no
orghead.bao	Báo	press						name,place	no	yes
orghead.bao-tang	Bảo tàng	place-body						field,name,place	no	no
orghead.benh-vien	Bệnh viện|BV	hospital						field,name,place	no	yes
orghead.benh-vien-da-khoa	Bệnh viện Đa khoa|BVĐK|BV Đa khoa|Bệnh viện đa khoa tỉnh|Bệnh viện Đa khoa khu vực	hospital						name,place	no	yes
orghead.bo	Bộ	ministry				central	government	ministry-field,country	no	no
orghead.buu-dien	Bưu điện	enterprise				province	enterprise	place	no	no
orghead.cang-vu	Cảng vụ	department					government	place	no	no
orghead.cang-vu-hang-hai	Cảng vụ Hàng hải	department					government	place	no	no
orghead.cang-vu-hang-khong	Cảng vụ Hàng không	department					government	place	no	no
orghead.cau-lac-bo	Câu lạc bộ|CLB	club						field,name,place	no	yes
orghead.chi-cuc	Chi cục	department				province	government	field,place	no	no
orghead.chi-hoi	Chi hội	association				village	union	field,place	no	no
orghead.chi-nhanh	Chi nhánh|CN	enterprise					enterprise	name,place	no	no
orghead.co-quan	Cơ quan	office					government	field	no	no
orghead.cong-ty	Công ty|Cty|C.ty	enterprise					enterprise	legal-form,field,name,place,number	no	yes
orghead.cong-ty-me	Công ty mẹ	enterprise					enterprise	name	no	yes
orghead.cuc	Cục	department					government	field,place,number	no	no
orghead.cung-van-hoa	Cung Văn hóa	place-body						field,name,place	no	no
orghead.dai	Đài	press						name,place,field	no	no
orghead.dai-phat-thanh	Đài Phát thanh	press						name,place,country	no	yes
orghead.dai-truyen-hinh	Đài Truyền hình	press						name,place,country	no	yes
orghead.dang	Đảng	foreign-party						name,country	no	no
orghead.dien-dan	Diễn đàn	international					foreign	field,name	no	no
orghead.dien-luc	Điện lực|Công ty Điện lực|PC	enterprise				province	enterprise	place	no	no
orghead.doan-cong-tac	Đoàn công tác	inspection-team						field,number,body	no	no
orghead.doan-giam-sat	Đoàn giám sát	inspection-team						field,number,body	no	no
orghead.doan-kiem-tra	Đoàn kiểm tra	inspection-team						field,number,body	no	no
orghead.doan-thanh-tra	Đoàn Thanh tra	inspection-team						field,number,body	no	no
orghead.doanh-nghiep	Doanh nghiệp	enterprise					enterprise	name	no	no
orghead.doanh-nghiep-tu-nhan	Doanh nghiệp tư nhân|DNTN	enterprise					enterprise	name	no	yes
orghead.doi	Đội	local-office						field,number,place	no	no
orghead.doi-tuyen	Đội tuyển|Đội bóng	club						name,country	no	no
orghead.giao-hoi	Giáo hội	association					front	field,country	no	no
orghead.giao-phai	Giáo phái	association					front	name,place	no	yes
orghead.giao-phan	Giáo phận	association					front	name,place	no	yes
orghead.giao-xu	Giáo xứ	association					front	name,place	no	yes
orghead.hai-quan	Hải quan	department					government	place	no	no
orghead.hang-hang-khong	Hãng hàng không|Hãng	enterprise					enterprise	name,country	no	no
orghead.hang-tin	Hãng tin|Hãng Thông tấn	press					foreign	name	no	yes
orghead.hiep-hoi	Hiệp hội	association					union	field,name,place,country	no	no
orghead.hoc-vien	Học viện|HV	academy						field,name,place	no	no
orghead.hoi	Hội	association					union	field,name,place,country	no	no
orghead.hoi-dong	Hội đồng|HĐ	council						field,place,of	no	no
orghead.hoi-dong-dieu-phoi-vung	Hội đồng Điều phối vùng	council						field,place,body	no	no
orghead.hoi-dong-giao-su-nha-nuoc	Hội đồng Giáo sư Nhà nước	council						field,place,body	no	no
orghead.hoi-dong-khoa-hoc	Hội đồng Khoa học	council						field,place,body	no	no
orghead.hoi-dong-quan-tri	Hội đồng Quản trị|HĐQT	company-board					enterprise	name	no	no
orghead.hoi-dong-quoc-gia	Hội đồng Quốc gia	council						field,place,body	no	no
orghead.hoi-dong-tham-dinh	Hội đồng Thẩm định	council						field,place,body	no	no
orghead.hoi-dong-thanh-vien	Hội đồng Thành viên|HĐTV	company-board					enterprise	name	no	no
orghead.hoi-dong-thi-dua-khen-thuong	Hội đồng Thi đua - Khen thưởng	council						field,place,body	no	no
orghead.hoi-dong-tu-van	Hội đồng Tư vấn	council						field,place,body	no	no
orghead.hoi-dong-xet-xu	Hội đồng Xét xử|HĐXX	council						field,place,body	no	no
orghead.hop-tac-xa	Hợp tác xã|HTX	cooperative					enterprise	field,name,place	no	yes
orghead.kenh-truyen-hinh	Kênh truyền hình|Kênh	press						name	no	no
orghead.kho-bac	Kho bạc	department					government	place	no	no
orghead.khoa	Khoa	office						field	no	no
orghead.khu-di-tich	Khu Di tích	place-body						field,name,place	no	no
orghead.khu-quan-ly-duong-bo	Khu Quản lý đường bộ	government-agency					government	name,place,number	no	no
orghead.kiem-lam	Kiểm lâm	department					government	place	no	no
orghead.kiem-ngu	Kiểm ngư	department					government	place	no	no
orghead.kiem-toan	Kiểm toán	audit					state	field,place	no	no
orghead.lam-truong	Lâm trường	enterprise					enterprise	name,place	no	yes
orghead.lien-doan	Liên đoàn	association					union	field,place,country	no	no
orghead.lien-doanh	Liên doanh	enterprise					enterprise	name	no	no
orghead.lien-hiep	Liên hiệp	association					union	field,name,place	no	no
orghead.lien-hiep-hop-tac-xa	Liên hiệp Hợp tác xã|Liên hiệp HTX	cooperative					enterprise	field,name,place	no	yes
orghead.lien-minh	Liên minh	association						field,name,country	no	no
orghead.luc-luong	Lực lượng	organization					foreign	name,country	no	no
orghead.ngan-hang	Ngân hàng|NH	bank					enterprise	legal-form,field,name,place,country	no	no
orghead.ngan-hang-tmcp	Ngân hàng TMCP|Ngân hàng Thương mại Cổ phần|NHTMCP	bank					enterprise	field,name,place	no	yes
orghead.ngan-hang-trung-uong	Ngân hàng Trung ương|NHTW|NHTƯ	bank				central	foreign	country	no	no
orghead.nha-hat	Nhà hát	place-body						field,name,place	no	no
orghead.nha-khach	Nhà Khách	place-body						field,name,place	no	no
orghead.nha-van-hoa	Nhà Văn hóa	place-body						field,name,place	no	no
orghead.nha-xuat-ban	Nhà xuất bản|NXB	press						field,name	no	no
orghead.nhac-vien	Nhạc viện	university						name,place	no	no
orghead.nhat-bao	Nhật báo	press						name	no	yes
orghead.nhom	Nhóm	organization						name,field	no	no
orghead.nong-lam-truong	Nông lâm trường	enterprise					enterprise	name,place	no	yes
orghead.nong-truong	Nông trường	enterprise					enterprise	name,place	no	yes
orghead.phong	Phòng	local-office				district	government	ministry-field,field,place,number	no	no
orghead.phong-kham	Phòng khám|Phòng khám Đa khoa	hospital						name,place	no	no
orghead.phong-trao	Phong trào	organization					foreign	name,country	no	no
orghead.quy	Quỹ|Quỹ Đầu tư|Quỹ Bảo trợ	fund						field,name,place	no	no
orghead.quy-tin-dung-nhan-dan	Quỹ tín dụng nhân dân	bank					enterprise	name,place	no	no
orghead.so	Sở	provincial-department				province	government	ministry-field,field,place	no	yes
orghead.tap-chi	Tạp chí	press						name,field	no	yes
orghead.tap-doan	Tập đoàn|TĐ	enterprise					enterprise	field,name,place,country	no	no
orghead.thanh-tra	Thanh tra	inspectorate					government	ministry-field,place	no	no
orghead.thoi-bao	Thời báo	press						name	no	yes
orghead.thu-vien	Thư viện	place-body						field,name,place	no	no
orghead.tieu-ban	Tiểu ban	council						field	no	no
orghead.to-chuc	Tổ chức	international					foreign	field,name	no	no
orghead.to-cong-tac	Tổ công tác|Tổ Công tác của Thủ tướng|Tổ công tác đặc biệt|Tổ công tác của Thủ tướng Chính phủ	council				central	government	field,number	no	no
orghead.toa	Tòa	court					judiciary	field,place	no	no
orghead.tong-cong-ty	Tổng công ty|TCT|Tổng Cty|Tổng C.ty	enterprise					enterprise	legal-form,field,name,place,number	no	yes
orghead.tong-cuc	Tổng cục|TC	general-department				central	government	field,number	no	no
orghead.tong-giao-phan	Tổng Giáo phận	association					front	name,place	no	yes
orghead.tong-hoi	Tổng hội	association				central	union	field,place	no	no
orghead.trai-giam	Trại giam|Trại tạm giam	police					police	name,number	no	yes
orghead.tram-y-te	Trạm Y tế	hospital				commune	government	place	no	no
orghead.trung-tam	Trung tâm|TT	center						field,name,place,number	no	no
orghead.trung-tam-dich-vu-viec-lam	Trung tâm Dịch vụ việc làm	center					government	field,name,place	no	no
orghead.trung-tam-dieu-hanh	Trung tâm Điều hành	center					government	field,name,place	no	no
orghead.trung-tam-giao-duc-nghe-nghiep	Trung tâm Giáo dục nghề nghiệp	center					government	field,name,place	no	no
orghead.trung-tam-hoi-nghi	Trung tâm Hội nghị	center					government	field,name,place	no	no
orghead.trung-tam-khuyen-nong	Trung tâm Khuyến nông	center					government	field,name,place	no	no
orghead.trung-tam-nghien-cuu	Trung tâm Nghiên cứu	research						field,name	no	yes
orghead.trung-tam-phat-trien-quy-dat	Trung tâm Phát triển quỹ đất	center					government	field,name,place	no	no
orghead.trung-tam-quan-ly-ket-cau-ha-tang	Trung tâm Quản lý Kết cấu hạ tầng	government-agency					government	name,place,number	no	no
orghead.trung-tam-van-hoa	Trung tâm Văn hóa	center					government	field,name,place	no	no
orghead.trung-tam-xuc-tien-dau-tu	Trung tâm Xúc tiến đầu tư	center					government	field,name,place	no	no
orghead.trung-tam-y-te	Trung tâm Y tế|TTYT	hospital				district	government	place	no	yes
orghead.truong	Trường	school						name,place	no	no
orghead.truong-cao-dang	Trường Cao đẳng|Cao đẳng|CĐ	university						field,name,place	no	no
orghead.truong-dai-hoc	Trường Đại học|Trường ĐH|Đại học|ĐH	university						field,name,place,country	no	yes
orghead.truong-mam-non	Trường Mầm non|Trường Mẫu giáo|Mầm non	school				commune		name,place	no	no
orghead.truong-pho-thong-dan-toc-noi-tru	Trường Phổ thông dân tộc nội trú|Trường PTDTNT|Trường PTDT nội trú|PTDTNT|Trường PTDT bán trú|Trường Phổ thông dân tộc bán trú	school						name,place,field	no	yes
orghead.truong-quoc-te	Trường Quốc tế|Trường Liên cấp	school						name,place	no	yes
orghead.truong-thpt-chuyen	Trường THPT chuyên|THPT chuyên	school						name,place	no	yes
orghead.truong-tieu-hoc	Trường Tiểu học|Tiểu học|TH	school				commune		name,place	no	no
orghead.truong-trung-cap	Trường Trung cấp|Trường Trung cấp nghề|Trường Cao đẳng nghề	school						field,name,place	no	yes
orghead.truong-trung-hoc-co-so	Trường Trung học cơ sở|Trường THCS|THCS	school				commune		name,place	no	yes
orghead.truong-trung-hoc-pho-thong	Trường Trung học phổ thông|Trường THPT|THPT	school						name,place	no	yes
orghead.tuan-bao	Tuần báo	press						name	no	yes
orghead.ty	Ty	provincial-department				province	government	field,place	no	no
orghead.uy-ban	Ủy ban|UB	council						field,country	no	no
orghead.van-phong	Văn phòng|VP	office						body,field,place	no	no
orghead.van-phong-dai-dien	Văn phòng đại diện|VPĐD	office						name,place	no	no
orghead.van-phong-luat-su	Văn phòng luật sư|VPLS|Công ty luật|Công ty Luật TNHH	enterprise					enterprise	name	no	yes
orghead.vien	Viện	research						field,name,place	no	no
orghead.vien-han-lam	Viện Hàn lâm|Viện Hàn lâm Khoa học	research				central		field,country	no	no
orghead.vien-nghien-cuu	Viện Nghiên cứu	research						field,name,place	no	yes
orghead.vien-thong	Viễn thông	enterprise				province	enterprise	place	no	no
orghead.vu	Vụ	department				central	government	field,number	no	no
orghead.vung	Vùng	army					military	number	no	no
orghead.vuon-quoc-gia	Vườn quốc gia	place-body						field,name,place	no	no
orghead.xi-nghiep	Xí nghiệp|XN	enterprise					enterprise	field,name,place,number	no	yes
orghead.xo-so-kien-thiet	Xổ số kiến thiết	enterprise				province	enterprise	place	no	no`;
