// Generated from corpus/lexicons/org-heads.tsv by `npm run data`. Do not edit.

export const ORG_HEADS: string = `orghead	forms	type	canonical	valid_from	valid_to	level	branch	open	bare	lower
	Ban	organization						field,body,place	no	no
	Ban An toàn giao thông|Ban ATGT	council						field,body,place	no	no
	Ban Chỉ đạo|BCĐ	steering-committee						field,name,place,number	no	no
	Ban Chỉ đạo Trung ương|Ban Chỉ đạo Quốc gia|BCĐ Quốc gia|BCĐ Trung ương|BCĐ T.Ư	steering-committee				central		field	no	no
	Ban Chỉ huy	army					military	field,place	no	no
	Ban Đại diện	council						field,body,place	no	no
	Ban Điều hành	company-board						name,body	no	no
	Ban Giải phóng mặt bằng|Ban GPMB	council						field,body,place	no	no
	Ban Giám đốc|BGĐ	company-board						name,body	no	no
	Ban Giám hiệu	company-board						name,body	no	no
	Ban Kiểm soát	company-board						name,body	no	no
	Ban Lãnh đạo	company-board						name,body	no	no
	Ban Liên lạc	council						field,body,place	no	no
	Ban Quản lý|BQL|Ban QL	project-board					government	field,name,place	no	no
	Ban Quản lý Chợ	government-agency					government	name,place,number	no	no
	Ban Quản lý dự án|BQLDA|BQL dự án|Ban QLDA|PMU	project-board					government	field,name,place,number	no	no
	Ban Quản lý Khu du lịch	government-agency					government	name,place,number	no	no
	Ban Quản lý Rừng phòng hộ	government-agency					government	name,place,number	no	no
	Ban Quản trị	council						field,body,place	no	no
	Ban Soạn thảo	council						field,body,place	no	no
	Ban Thanh tra nhân dân	council						field,body,place	no	no
	Ban Thi đua - Khen thưởng	council						field,body,place	no	no
	Ban Thư ký	council						field,body,place	no	no
	Ban Tổ chức|BTC	council						event,body,place	no	no
	Ban Tổng Giám đốc	company-board						name,body	no	no
	Ban Trị sự	council						field,body,place	no	no
	Ban Vận động	council						field,body,place	no	no
	Báo	press						name,place	no	yes
	Bảo tàng	place-body						field,name,place	no	no
	Bệnh viện|BV	hospital						field,name,place	no	yes
	Bệnh viện Đa khoa|BVĐK|BV Đa khoa|Bệnh viện đa khoa tỉnh|Bệnh viện Đa khoa khu vực	hospital						name,place	no	yes
	Bộ	ministry				central	government	ministry-field,country	no	no
	Bưu điện	enterprise				province	enterprise	place	no	no
	Cảng vụ	department					government	place	no	no
	Cảng vụ Hàng hải	department					government	place	no	no
	Cảng vụ Hàng không	department					government	place	no	no
	Câu lạc bộ|CLB	club						field,name,place	no	yes
	Chi cục	department				province	government	field,place	no	no
	Chi hội	association				village	union	field,place	no	no
	Chi nhánh|CN	enterprise					enterprise	name,place	no	no
	Cơ quan	office					government	field	no	no
	Công ty|Cty|C.ty	enterprise					enterprise	legal-form,field,name,place,number	no	yes
	Công ty mẹ	enterprise					enterprise	name	no	yes
	Cục	department					government	field,place,number	no	no
	Cung Văn hóa	place-body						field,name,place	no	no
	Đài	press						name,place,field	no	no
	Đài Phát thanh	press						name,place,country	no	yes
	Đài Truyền hình	press						name,place,country	no	yes
	Đảng	foreign-party						name,country	no	no
	Diễn đàn	international					foreign	field,name	no	no
	Điện lực|Công ty Điện lực|PC	enterprise				province	enterprise	place	no	no
	Đoàn công tác	inspection-team						field,number,body	no	no
	Đoàn giám sát	inspection-team						field,number,body	no	no
	Đoàn kiểm tra	inspection-team						field,number,body	no	no
	Đoàn Thanh tra	inspection-team						field,number,body	no	no
	Doanh nghiệp	enterprise					enterprise	name	no	no
	Doanh nghiệp tư nhân|DNTN	enterprise					enterprise	name	no	yes
	Đội	local-office						field,number,place	no	no
	Đội tuyển|Đội bóng	club						name,country	no	no
	Giáo hội	association					front	field,country	no	no
	Giáo phái	association					front	name,place	no	yes
	Giáo phận	association					front	name,place	no	yes
	Giáo xứ	association					front	name,place	no	yes
	Hải quan	department					government	place	no	no
	Hãng hàng không|Hãng	enterprise					enterprise	name,country	no	no
	Hãng tin|Hãng Thông tấn	press					foreign	name	no	yes
	Hiệp hội	association					union	field,name,place,country	no	no
	Học viện|HV	academy						field,name,place	no	no
	Hội	association					union	field,name,place,country	no	no
	Hội đồng|HĐ	council						field,place,of	no	no
	Hội đồng Điều phối vùng	council						field,place,body	no	no
	Hội đồng Giáo sư Nhà nước	council						field,place,body	no	no
	Hội đồng Khoa học	council						field,place,body	no	no
	Hội đồng Quản trị|HĐQT	company-board					enterprise	name	no	no
	Hội đồng Quốc gia	council						field,place,body	no	no
	Hội đồng Thẩm định	council						field,place,body	no	no
	Hội đồng Thành viên|HĐTV	company-board					enterprise	name	no	no
	Hội đồng Thi đua - Khen thưởng	council						field,place,body	no	no
	Hội đồng Tư vấn	council						field,place,body	no	no
	Hội đồng Xét xử|HĐXX	council						field,place,body	no	no
	Hợp tác xã|HTX	cooperative					enterprise	field,name,place	no	yes
	Kênh truyền hình|Kênh	press						name	no	no
	Kho bạc	department					government	place	no	no
	Khoa	office						field	no	no
	Khu Di tích	place-body						field,name,place	no	no
	Khu Quản lý đường bộ	government-agency					government	name,place,number	no	no
	Kiểm lâm	department					government	place	no	no
	Kiểm ngư	department					government	place	no	no
	Kiểm toán	audit					state	field,place	no	no
	Lâm trường	enterprise					enterprise	name,place	no	yes
	Liên đoàn	association					union	field,place,country	no	no
	Liên doanh	enterprise					enterprise	name	no	no
	Liên hiệp	association					union	field,name,place	no	no
	Liên hiệp Hợp tác xã|Liên hiệp HTX	cooperative					enterprise	field,name,place	no	yes
	Liên minh	association						field,name,country	no	no
	Lực lượng	organization					foreign	name,country	no	no
	Ngân hàng|NH	bank					enterprise	legal-form,field,name,place,country	no	no
	Ngân hàng TMCP|Ngân hàng Thương mại Cổ phần|NHTMCP	bank					enterprise	field,name,place	no	yes
	Ngân hàng Trung ương|NHTW|NHTƯ	bank				central	foreign	country	no	no
	Nhà hát	place-body						field,name,place	no	no
	Nhà Khách	place-body						field,name,place	no	no
	Nhà Văn hóa	place-body						field,name,place	no	no
	Nhà xuất bản|NXB	press						field,name	no	no
	Nhạc viện	university						name,place	no	no
	Nhật báo	press						name	no	yes
	Nhóm	organization						name,field	no	no
	Nông lâm trường	enterprise					enterprise	name,place	no	yes
	Nông trường	enterprise					enterprise	name,place	no	yes
	Phòng	local-office				district	government	ministry-field,field,place,number	no	no
	Phòng khám|Phòng khám Đa khoa	hospital						name,place	no	no
	Phong trào	organization					foreign	name,country	no	no
	Quỹ|Quỹ Đầu tư|Quỹ Bảo trợ	fund						field,name,place	no	no
	Quỹ tín dụng nhân dân	bank					enterprise	name,place	no	no
	Sở	provincial-department				province	government	ministry-field,field,place	no	yes
	Tạp chí	press						name,field	no	yes
	Tập đoàn|TĐ	enterprise					enterprise	field,name,place,country	no	no
	Thanh tra	inspectorate					government	ministry-field,place	no	no
	Thời báo	press						name	no	yes
	Thư viện	place-body						field,name,place	no	no
	Tiểu ban	council						field	no	no
	Tổ chức	international					foreign	field,name	no	no
	Tổ công tác|Tổ Công tác của Thủ tướng|Tổ công tác đặc biệt|Tổ công tác của Thủ tướng Chính phủ	council				central	government	field,number	no	no
	Tòa	court					judiciary	field,place	no	no
	Tổng công ty|TCT|Tổng Cty|Tổng C.ty	enterprise					enterprise	legal-form,field,name,place,number	no	yes
	Tổng cục|TC	general-department				central	government	field,number	no	no
	Tổng Giáo phận	association					front	name,place	no	yes
	Tổng hội	association				central	union	field,place	no	no
	Trại giam|Trại tạm giam	police					police	name,number	no	yes
	Trạm Y tế	hospital				commune	government	place	no	no
	Trung tâm|TT	center						field,name,place,number	no	no
	Trung tâm Dịch vụ việc làm	center					government	field,name,place	no	no
	Trung tâm Điều hành	center					government	field,name,place	no	no
	Trung tâm Giáo dục nghề nghiệp	center					government	field,name,place	no	no
	Trung tâm Hội nghị	center					government	field,name,place	no	no
	Trung tâm Khuyến nông	center					government	field,name,place	no	no
	Trung tâm Nghiên cứu	research						field,name	no	yes
	Trung tâm Phát triển quỹ đất	center					government	field,name,place	no	no
	Trung tâm Quản lý Kết cấu hạ tầng	government-agency					government	name,place,number	no	no
	Trung tâm Văn hóa	center					government	field,name,place	no	no
	Trung tâm Xúc tiến đầu tư	center					government	field,name,place	no	no
	Trung tâm Y tế|TTYT	hospital				district	government	place	no	yes
	Trường	school						name,place	no	no
	Trường Cao đẳng|Cao đẳng|CĐ	university						field,name,place	no	no
	Trường Đại học|Trường ĐH|Đại học|ĐH	university						field,name,place,country	no	yes
	Trường Mầm non|Trường Mẫu giáo|Mầm non	school				commune		name,place	no	no
	Trường Phổ thông dân tộc nội trú|Trường PTDTNT|Trường PTDT nội trú|PTDTNT|Trường PTDT bán trú|Trường Phổ thông dân tộc bán trú	school						name,place,field	no	yes
	Trường Quốc tế|Trường Liên cấp	school						name,place	no	yes
	Trường THPT chuyên|THPT chuyên	school						name,place	no	yes
	Trường Tiểu học|Tiểu học|TH	school				commune		name,place	no	no
	Trường Trung cấp|Trường Trung cấp nghề|Trường Cao đẳng nghề	school						field,name,place	no	yes
	Trường Trung học cơ sở|Trường THCS|THCS	school				commune		name,place	no	yes
	Trường Trung học phổ thông|Trường THPT|THPT	school						name,place	no	yes
	Tuần báo	press						name	no	yes
	Ty	provincial-department				province	government	field,place	no	no
	Ủy ban|UB	council						field,country	no	no
	Văn phòng|VP	office						body,field,place	no	no
	Văn phòng đại diện|VPĐD	office						name,place	no	no
	Văn phòng luật sư|VPLS|Công ty luật|Công ty Luật TNHH	enterprise					enterprise	name	no	yes
	Viện	research						field,name,place	no	no
	Viện Hàn lâm|Viện Hàn lâm Khoa học	research				central		field,country	no	no
	Viện Nghiên cứu	research						field,name,place	no	yes
	Viễn thông	enterprise				province	enterprise	place	no	no
	Vụ	department				central	government	field,number	no	no
	Vùng	army					military	number	no	no
	Vườn quốc gia	place-body						field,name,place	no	no
	Xí nghiệp|XN	enterprise					enterprise	field,name,place,number	no	yes
	Xổ số kiến thiết	enterprise				province	enterprise	place	no	no`;
