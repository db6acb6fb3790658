// Generated from corpus/lexicons/position-roles.tsv by `npm run data`. Do not edit.

export const POSITION_ROLES: string = `role	forms	type	canonical	valid_from	valid_to	rank	branch	level	takes	bare	body
	Bí thư	office				1	party		party-committee,union,place,central-committee	yes
	Bí thư Ban cán sự đảng|Bí thư BCS đảng|Bí thư BCSĐ	fused				1	party		ministry,people-committee,court,procuracy,government	yes	body.ban-can-su-dang
	Bí thư chi bộ	fused				1	party	commune	place,organization	name	body.chi-bo
	Bí thư Đảng đoàn	fused				1	party		assembly,people-council,front,union,association	yes	body.dang-doan
	Bí thư Đảng ủy|BT Đảng ủy	fused				1	party		place,organization,army,police,ministry	yes	body.dang-uy
	Bí thư Huyện đoàn	fused				1	union	district	place	yes	body.huyen-doan
	Bí thư Thành đoàn	fused				1	union	province	place	yes	body.thanh-doan
	Bí thư thứ nhất	office				1	party		party-committee,union,foreign-party,central-committee	yes
	Bí thư Tỉnh đoàn	fused				1	union	province	place	yes	body.tinh-doan
	Bí thư Trung ương Đảng|Bí thư TW Đảng|Bí thư T.Ư Đảng|Bí thư Ban Chấp hành Trung ương Đảng	complete				2	party	central		yes	body.ban-bi-thu
	Bộ trưởng	office				1	government	central	ministry,ministry-agency,field,country	yes	orghead.bo
	Bộ trưởng, Chủ nhiệm	office				1	government	central	ministry-agency	yes
	Cao ủy	office				1	foreign	central	international,field	yes
	Cao ủy viên	office				4	foreign	central	international,field	yes
	Chánh án	office				1	judiciary		court,place	yes
	Chánh Thanh tra	fused				1	government		inspectorate,ministry,provincial-department,place	yes	orghead.thanh-tra
	Chánh tòa	fused				1	judiciary		court,field	name	orghead.toa
	Chánh Văn phòng	fused				1			office,party-committee,people-committee,ministry,place,central-committee,ministry-agency,council,steering-committee,assembly-delegation,people-council,association,union	yes	orghead.van-phong
	Chánh Văn phòng Nhà Trắng	complete				5	foreign	central		yes	body.nha-trang
	Chánh VP	fused				1			office,party-committee,people-committee,ministry,place	yes	orghead.van-phong
	Chấp hành viên	office				7	government		department	no
	Chi cục trưởng	fused				1	government	province	department,field,place	name	orghead.chi-cuc
	Chi hội phó|Phó Chi hội trưởng	fused				3	union		association,field,place	name	orghead.chi-hoi
	Chi hội trưởng	fused				1	union		association,field,place	name	orghead.chi-hoi
	Chỉ huy trưởng	office				1	military		army,place,field	yes
	Chi ủy viên	membership				5	party	commune	place,organization	yes	body.chi-uy
	Chính trị viên	office				1	military		army,place	yes
	Chính ủy	office				1	military		army,place	yes
	Chủ biên	office							field	no
	Chủ nhiệm	office				1			assembly-committee,ministry-agency,inspection-commission,army,office,press,association,club,council,cooperative,university,party-organ,government-agency	yes
	Chủ nhiệm Chính trị	office				3	military		army	yes
	Chủ nhiệm Hậu cần|Chủ nhiệm Kỹ thuật|Chủ nhiệm Hậu cần - Kỹ thuật	office				3	military		army	yes
	Chủ nhiệm Tổng cục Chính trị|Chủ nhiệm TCCT	complete				1	military	central	army	yes	body.tong-cuc-chinh-tri
	Chủ nhiệm Ủy ban Kiểm tra|Chủ nhiệm UBKT	fused				1	party		party-committee,central-committee,union	yes	body.uy-ban-kiem-tra
	Chủ tịch|Ct.	office				1			people-committee,people-council,assembly,assembly-committee,front,union,association,enterprise,bank,council,place,party,foreign-party,court,research,international,assembly-chamber,company-board,government-agency,club,fund,steering-committee	yes
	Chủ tịch Chính hiệp	complete				1	foreign	central	country	yes	body.chinh-hiep
	Chủ tịch công ty	fused				1	enterprise		enterprise	name	orghead.cong-ty
	Chủ tịch danh dự	office							association,enterprise,party	yes
	Chủ tịch Duma Quốc gia|Chủ tịch Hội đồng Liên bang	complete				1	foreign	central	country	yes	body.duma-quoc-gia
	Chủ tịch Hạ viện	complete				1	foreign	central	country	yes	body.ha-vien
	Chủ tịch HĐQT|Chủ tịch Hội đồng quản trị|CT HĐQT	office				1	enterprise		enterprise,bank	name	orghead.hoi-dong-quan-tri
	Chủ tịch HĐTV|Chủ tịch Hội đồng thành viên|CT HĐTV	office				1	enterprise		enterprise,bank	name	orghead.hoi-dong-thanh-vien
	Chủ tịch Hội đồng châu Âu	complete				1	foreign	central		yes	body.hoi-dong-chau-au
	Chủ tịch Hội đồng Dân tộc|Chủ tịch Hội đồng Dân tộc của Quốc hội	complete				1	assembly	central	assembly	yes	body.hoi-dong-dan-toc
	Chủ tịch Hội đồng trường	fused				1			university	name
	Chủ tịch kiêm Tổng Giám đốc|Chủ tịch HĐQT kiêm Tổng Giám đốc|Chủ tịch HĐTV kiêm Tổng Giám đốc|Chủ tịch kiêm Giám đốc	office				1	enterprise		enterprise,bank	name
	Chủ tịch Nghị viện	complete				1	foreign	central	country	yes	body.nghi-vien
	Chủ tịch nước|Chủ tịch nước CHXHCN Việt Nam|Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam|CTN	complete				1	state	central	country	yes	body.nha-nuoc
	Chủ tịch Quốc hội|Chủ tịch QH|CTQH	complete				1	assembly	central	country,assembly	yes	body.quoc-hoi
	Chủ tịch Thượng viện	complete				1	foreign	central	country	yes	body.thuong-vien
	Chủ tịch Ủy ban châu Âu|Chủ tịch EC	complete				1	foreign	central		yes	body.uy-ban-chau-au
	Chủ tọa|Chủ tọa phiên tòa|Chủ tọa phiên họp|Chủ tọa kỳ họp	office							event	name
	Chuyên viên|Chuyên viên chính|Chuyên viên cao cấp	office				7	government		local-office,provincial-department,department,ministry,field	no
	Cố vấn|Cố vấn cao cấp	office				7			person,organization,country	name
	Cố vấn An ninh Quốc gia	office				1	foreign	central	country	yes
	Công chúa|Công nương	complete					foreign	central	country	yes
	Công tố viên	office				7	foreign		country,foreign-body,place	name
ct	CT	abbreviation	Chủ tịch			1			people-committee,people-council,front,council	no
	Cục phó	fused				3	government		department,field,place	name	orghead.cuc
	Cục trưởng	fused				1	government		department,field,place	name	orghead.cuc
	Cựu chiến binh	honorary								no
	Đặc khu trưởng|Trưởng Đặc khu hành chính	office				1	foreign	province	place	yes
	Đặc phái viên|Đặc phái viên của Thủ tướng|Đặc phái viên Thủ tướng|Đặc phái viên của Tổng Bí thư|Đặc phái viên của Chủ tịch nước	office				7		central	person,country	yes
	Đại biện|Đại biện lâm thời	office				1	foreign	central	country	yes
	Đại biểu|ĐB	office				5	assembly		place	name
	Đại biểu HĐND|Đại biểu Hội đồng nhân dân|ĐB HĐND|ĐBHĐND	office				5	assembly		place,term	yes	body.hoi-dong-nhan-dan
	Đại biểu Quốc hội|ĐBQH|ĐB Quốc hội|đại biểu QH|ĐB QH	office				5	assembly	central	place,term	yes	body.quoc-hoi
	Đại biểu Quốc hội chuyên trách|ĐBQH chuyên trách	office				5	assembly	central	place,term,assembly-committee	yes	body.quoc-hoi
	Đại diện thường trú|Đại diện Thương mại|Trưởng đại diện Thương mại	office				1	foreign		international,country	name
	Đại đội trưởng	fused				1	military		army	name	body.dai-doi
	Đại sứ|Đại sứ đặc mệnh toàn quyền	office				1	foreign	central	country,international	yes
	Đảng ủy viên|ĐUV	membership				5	party		place,organization	yes	body.dang-uy
	Đảng viên	membership				7	party		organization,place	no	body.dang-cong-san-viet-nam
	Điều phối viên thường trú|Điều phối viên	office				1	foreign		international	name
	Điều tra viên|Điều tra viên cao cấp|Điều tra viên trung cấp|Điều tra viên sơ cấp	office				7			police,procuracy	no
	Đội trưởng	fused				1			field,police,department	name	orghead.doi
	Đồn trưởng	fused				1	military		army,place,field	name	body.don-bien-phong
	Già làng	office						village	place	no
	Giám đốc|GĐ	office				1			provincial-department,police,enterprise,bank,hospital,university,research,center,department,fund,project-board,place,police,office,field,international,academy,government-agency,place-body,press	name
	Giám đốc Công an|GĐ Công an	fused				1	police	province	place	yes	body.cong-an
	Giám đốc Công nghệ	fused				3	enterprise		enterprise,bank	name
	Giám đốc Điều hành|GĐĐH	office				1			enterprise,international,fund	name
	Giám đốc Đối ngoại	fused				3	enterprise		enterprise,bank	name
	Giám đốc Dự án	fused				3	enterprise		enterprise,bank	name
	Giám đốc Khu vực	office				1	enterprise		international,enterprise	name
	Giám đốc Kinh doanh	fused				3	enterprise		enterprise,bank	name
	Giám đốc Kỹ thuật	fused				3	enterprise		enterprise,bank	name
	Giám đốc Marketing	fused				3	enterprise		enterprise,bank	name
	Giám đốc Nhân sự	fused				3	enterprise		enterprise,bank	name
	Giám đốc Phát triển	fused				3	enterprise		enterprise,bank	name
	Giám đốc Quốc gia	office				1	foreign		international,country,place	name
	Giám đốc Sản xuất	fused				3	enterprise		enterprise,bank	name
	Giám đốc Tài chính	fused				3	enterprise		enterprise,bank	name
	Giám đốc - Tổng Biên tập|Giám đốc, Tổng Biên tập	office				1			press	name
	Giám đốc Truyền thông	fused				3	enterprise		enterprise,bank	name
	Giáo hoàng|Đức Giáo hoàng	complete				1	foreign	central		yes
	Hạ nghị sĩ	office				5	foreign	central	country,place	name
	Hải đoàn trưởng	fused				1	military		army	name	body.hai-doan
	Hải đội trưởng	fused				1	military		army	name	body.hai-doi
	Hạt trưởng	fused				1	government	district	field,place	name
	Hiệu trưởng	fused				1			university,school	name
	Hòa thượng	honorary								no
	Hoàng hậu	complete					foreign	central	country	yes
	Hoàng tử|Hoàng thân|Hoàng Thái tử|Thái tử	complete					foreign	central	country	yes
	Hội thẩm|Hội thẩm nhân dân	office				7	judiciary		court	no
	Hội trưởng	fused				1	union		association,field	name	orghead.hoi
	Huấn luyện viên trưởng|HLV trưởng|HLV	office							field,place	no
	Huyện ủy viên|HUV	membership				5	party	district	place	yes	body.huyen-uy
	Kế toán trưởng	office				7			enterprise,organization	name
	Khu ủy viên	membership				5	party	province	place	yes	body.khu-uy
	Kiểm sát viên|Kiểm sát viên cao cấp|Kiểm sát viên trung cấp|Kiểm sát viên sơ cấp	office				7	judiciary		procuracy	name
	Kiểm toán trưởng	office				1	state	central	audit,field,place	name
	Lãnh tụ tối cao|Nhà lãnh đạo tối cao|Đại giáo chủ	complete				1	foreign	central	country	yes
	Lữ đoàn trưởng	fused				1	military		army	name	body.lu-doan
	Nghị sĩ|Nghị sỹ	office				5	foreign	central	country,place	name
	Ngoại trưởng	complete				1	foreign	central	country	yes
	Người phát ngôn|Phát ngôn viên|NPN	office				5	government		ministry,government,police,foreign-body,international,organization	yes
	Người phát ngôn Nhà Trắng|Thư ký báo chí Nhà Trắng	complete				5	foreign	central		yes	body.nha-trang
	Nhà lãnh đạo	office				1	foreign	central	country	no
	Nhà sáng lập|Người sáng lập|Đồng sáng lập	office					enterprise		enterprise,organization	no
	Nhật hoàng|Nhà vua Nhật Bản	complete				1	foreign	central		yes
	Nhóm trưởng|Trưởng nhóm	fused				1			field	name
	Nữ hoàng	complete				1	foreign	central	country	yes
pct	PCT	abbreviation	Phó Chủ tịch			3			people-committee,people-council,assembly,front,council,place	no
pct-thuong-truc	PCT Thường trực|PCTTT	abbreviation	Phó Chủ tịch Thường trực			2			people-committee,people-council	no
	Phân xã trưởng	fused				1			press,place	name
	Pháp chủ|Đệ nhất Pháp chủ	office				1	front	central	association	name
	Phó Bí thư|PBT	office				3	party		party-committee,union,place	yes
	Phó Bí thư Ban cán sự đảng	fused				3	party		ministry,people-committee,government	yes	body.ban-can-su-dang
	Phó Bí thư chi bộ	fused				3	party	commune	place,organization	name	body.chi-bo
	Phó Bí thư Đảng đoàn	fused				3	party		assembly,people-council,front,union,association	yes	body.dang-doan
	Phó Bí thư Đảng ủy	fused				3	party		place,organization,army,police,ministry	yes	body.dang-uy
	Phó Bí thư thứ nhất	office				2	party		party-committee,place	yes
	Phó Bí thư Thường trực|Bí thư Thường trực|PBT Thường trực	office				2	party		party-committee,union,place	yes
	Phó BQL|Phó Trưởng BQL|Phó Trưởng Ban Quản lý|Phó Ban Quản lý	fused				3	government		project-board,field,place	name	orghead.ban-quan-ly
	Phó Cao ủy	office				3	foreign	central	international,field	yes
	Phó Chánh án	office				3	judiciary		court,place	yes
	Phó Chánh án Thường trực	office				2	judiciary		court	yes
	Phó Chánh Thanh tra	fused				3	government		inspectorate,ministry,provincial-department,place	yes	orghead.thanh-tra
	Phó Chánh tòa	fused				3	judiciary		court,field	name	orghead.toa
	Phó Chánh Văn phòng|Phó Văn phòng	fused				3			office,party-committee,people-committee,ministry,place,central-committee,assembly-delegation,people-council,association,union,council,ministry-agency	yes	orghead.van-phong
	Phó Chánh VP	fused				3			office,party-committee,people-committee,ministry,place	yes	orghead.van-phong
	Phó Chi cục trưởng|Chi cục phó	fused				3	government	province	department,field,place	name	orghead.chi-cuc
	Phó Chỉ huy trưởng	office				3	military		army,place,field	yes
	Phó Chính trị viên|Chính trị viên phó	office				3	military		army,place	yes
	Phó Chính ủy	office				3	military		army,place	yes
	Phó Chủ nhiệm	office				3			assembly-committee,ministry-agency,inspection-commission,army,office,association,club,council,cooperative,government-agency	yes
	Phó Chủ nhiệm Chính trị	office				6	military		army	yes
	Phó Chủ nhiệm Thường trực	office				2			assembly-committee,ministry-agency,inspection-commission,office	yes
	Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra|Phó Chủ nhiệm Thường trực UBKT	fused				2	party		party-committee,central-committee	yes	body.uy-ban-kiem-tra
	Phó Chủ nhiệm Tổng cục Chính trị|Phó Chủ nhiệm TCCT	complete				3	military	central	army	yes	body.tong-cuc-chinh-tri
	Phó Chủ nhiệm Ủy ban Kiểm tra|Phó Chủ nhiệm UBKT	fused				3	party		party-committee,central-committee,union	yes	body.uy-ban-kiem-tra
	Phó Chủ tịch	office				3			people-committee,people-council,assembly,front,union,association,enterprise,bank,council,place,party,international,assembly-chamber,government-agency,club,fund	yes
	Phó Chủ tịch Chính hiệp	complete				3	foreign	central	country	yes	body.chinh-hiep
	Phó Chủ tịch Hạ viện	complete				3	foreign	central	country	yes	body.ha-vien
	Phó Chủ tịch HĐQT|Phó Chủ tịch Hội đồng quản trị|PCT HĐQT	office				3	enterprise		enterprise,bank	name	orghead.hoi-dong-quan-tri
	Phó Chủ tịch HĐTV|Phó Chủ tịch Hội đồng thành viên	office				3	enterprise		enterprise,bank	name	orghead.hoi-dong-thanh-vien
	Phó Chủ tịch Hội đồng Dân tộc|Phó Chủ tịch Hội đồng Dân tộc của Quốc hội	complete				3	assembly	central	assembly	yes	body.hoi-dong-dan-toc
	Phó Chủ tịch kiêm Tổng Thư ký|Phó Chủ tịch - Tổng Thư ký|Phó Chủ tịch – Tổng Thư ký	office				2	front		front,union,association	yes
	Phó Chủ tịch Nghị viện	complete				3	foreign	central	country	yes	body.nghi-vien
	Phó Chủ tịch nước|PCTN|Phó Chủ tịch nước CHXHCN Việt Nam	complete				3	state	central	country	yes	body.nha-nuoc
	Phó Chủ tịch Quốc hội|Phó Chủ tịch QH|PCTQH|PCT Quốc hội	complete				3	assembly	central	country,assembly	yes	body.quoc-hoi
	Phó Chủ tịch thứ nhất	office				2			people-council,assembly,foreign-body,council,international	yes
	Phó Chủ tịch Thường trực|Phó Chủ tịch Trực	office				2			people-committee,people-council,assembly,front,union,association,enterprise,council,place,government-agency	yes
	Phó Chủ tịch Thường trực Quốc hội|Phó Chủ tịch Quốc hội Thường trực|Phó Chủ tịch thường trực QH	complete				2	assembly	central	country	yes	body.quoc-hoi
	Phó Chủ tịch Thượng viện	complete				3	foreign	central	country	yes	body.thuong-vien
	Phó Cục trưởng|PCT Cục	fused				3	government		department,field,place	name	orghead.cuc
	Phó Đại diện|Phó đại diện thường trú	office				3	foreign		international,place	name
	Phó Đại đội trưởng|Đại đội phó	fused				3	military		army	name	body.dai-doi
	Phó Đại sứ|Tham tán Công sứ	office				3	foreign	central	country	yes
	Phó Đội trưởng|Đội phó	fused				3			field,police,department	name	orghead.doi
	Phó Đồn trưởng|Đồn phó	fused				3	military		army,place,field	name	body.don-bien-phong
	Phó Giám đốc|PGĐ|Phó GĐ	office				3			provincial-department,police,enterprise,bank,hospital,university,research,center,department,fund,project-board,place,field,international,academy,government-agency,place-body,press	name
	Phó Giám đốc Công an|PGĐ Công an	fused				3	police	province	place	yes	body.cong-an
	Phó Giám đốc Thường trực|PGĐ Thường trực	office				2			provincial-department,police,enterprise,hospital,university,academy	name
	Phó Hạt trưởng|Hạt phó	fused				3	government	district	field,place	name
	Phó Hiệu trưởng|Hiệu phó	fused				3			university,school	name
	Phó Hội trưởng|Hội phó	fused				3	union		association,field	name	orghead.hoi
	Phó Lữ đoàn trưởng|Lữ đoàn phó	fused				3	military		army	name	body.lu-doan
	Phó Pháp chủ	office				3	front	central	association	name
	Phó Phát ngôn|Phó Người phát ngôn|Phó Phát ngôn viên	office				6	government		ministry,foreign-body	yes
	Phó Sư đoàn trưởng|Sư đoàn phó	fused				3	military		army	name	body.su-doan
	Phó Tham mưu trưởng	office				6	military		army	yes
	Phó Thị trưởng	office				3	foreign	district	place	yes
	Phó Thống đốc|Phó Thống đốc Ngân hàng Nhà nước|Phó Thống đốc NHNN	office				3	government	central	bank,place	yes	body.ngan-hang-nha-nuoc
	Phó Thống đốc Thường trực	office				2	government	central	bank	yes	body.ngan-hang-nha-nuoc
	Phó Thủ hiến	office				3	foreign	province	place	yes
	Phó Thủ trưởng Cơ quan CSĐT|Phó Thủ trưởng Cơ quan Cảnh sát điều tra|Phó Thủ trưởng Cơ quan An ninh điều tra	office				3	police		police,place	yes	body.co-quan-canh-sat-dieu-tra
	Phó Thủ tướng|Phó Thủ tướng Chính phủ|PTT|PTTg	complete				3	government	central	country,government	yes	body.chinh-phu
	Phó Thủ tướng Thường trực|Phó Thủ tướng Thường trực Chính phủ|Phó Thủ tướng Chính phủ Thường trực|Phó Thủ tướng thứ nhất	complete				2	government	central	country	yes	body.chinh-phu
	Phó Tiểu đoàn trưởng|Tiểu đoàn phó	fused				3	military		army	name	body.tieu-doan
	Phó Tỉnh trưởng	office				3	foreign	province	place	yes
	Phó Tổ trưởng|Tổ phó	fused				3			field,steering-committee	name
	Phó Tổng Biên tập|Phó TBT	office				3			press	name
	Phó Tổng Cục trưởng	fused				3	government	central	general-department,field	name	orghead.tong-cuc
	Phó Tổng Giám đốc|PTGĐ|Phó TGĐ|Phó Tổng GĐ	office				3			enterprise,bank,press,international,government-agency	name
	Phó Tổng Giám đốc Thường trực	office				2			enterprise,bank,press	name
	Phó Tổng Kiểm toán|Phó Tổng Kiểm toán Nhà nước	office				3	state	central	audit	yes	body.kiem-toan-nha-nuoc
	Phó Tổng Lãnh sự	office				3	foreign	central	country,place	yes
	Phó Tổng Tham mưu trưởng|Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam|Phó Tổng Tham mưu trưởng QĐND Việt Nam	complete				3	military	central	army,country	yes	body.bo-tong-tham-muu
	Phó Tổng Thanh tra|Phó Tổng Thanh tra Chính phủ|Phó Tổng TTCP	office				3	government	central	government,inspectorate	yes	body.thanh-tra-chinh-phu
	Phó Tổng thống	complete				3	foreign	central	country	yes
	Phó Tổng Thư ký|Phó TTK	office				3			assembly,international,union,front,association,council	yes
	Phó Tổng Tư lệnh	complete				3	military	central	army,country	yes	body.quan-doi-nhan-dan-viet-nam
	Phó Trạm trưởng|Phó Trưởng trạm	fused				3		commune	field,place	name
	Phó Trung đoàn trưởng|Trung đoàn phó	fused				3	military		army	name	body.trung-doan
	Phó Trưởng ban|Phó ban	fused				3			party-organ,council-committee,steering-committee,field,place,party-committee,people-council,government-agency,project-board,council,association	name	orghead.ban
	Phó Trưởng ban Thường trực|Phó ban Thường trực|Phó Trưởng ban Trực	fused				2			party-organ,council-committee,steering-committee,field	name	orghead.ban
	Phó Trưởng bộ môn	fused				3			university,field	name
	Phó Trưởng Công an|Phó Công an	fused				3	police		place	yes	body.cong-an
	Phó Trưởng Đại diện	office				3			international,enterprise,place	name
	Phó Trưởng đoàn|Phó đoàn	fused				3			assembly-delegation,field,inspection-team	name	body.doan-dai-bieu-quoc-hoi
	Phó Trưởng đoàn chuyên trách	office				2	assembly	province	assembly-delegation	yes	body.doan-dai-bieu-quoc-hoi
	Phó Trưởng Đoàn ĐBQH|Phó Trưởng đoàn đại biểu Quốc hội|Phó Trưởng đoàn ĐB Quốc hội|Phó Trưởng đoàn chuyên trách ĐBQH|Phó đoàn ĐBQH|Phó đoàn đại biểu Quốc hội	fused				3	assembly	province	place	yes	body.doan-dai-bieu-quoc-hoi
	Phó Trưởng khoa|Phó Chủ nhiệm khoa	fused				3			university,hospital,field	name	orghead.khoa
	Phó Trưởng phòng|Phó phòng	fused				3			field,local-office,place	name	orghead.phong
	Phó Trưởng thôn|Phó thôn	fused				3	government	village	place	name
	Phó Tư lệnh	office				3	military		army,field,place	yes
	Phó Tư lệnh, Tham mưu trưởng|Phó Tư lệnh kiêm Tham mưu trưởng	office				3	military		army	yes
	Phó Viện trưởng|Viện phó	fused				3			procuracy,research,field,place	yes	orghead.vien
	Phó Viện trưởng Thường trực|Phó Viện trưởng thứ nhất	fused				2			procuracy,research	yes	orghead.vien
	Phó Vụ trưởng|Vụ phó	fused				3	government	central	department,field	name	orghead.vu
	Quản đốc	office				1	enterprise			no
	Quận ủy viên|QUV	membership				5	party	district	place	yes	body.quan-uy
	Quốc vụ khanh	office				3	foreign	central	country,field	yes
	Quốc vương|Đức vua|Nhà vua	complete				1	foreign	central	country	yes
	Sư đoàn trưởng	fused				1	military		army	name	body.su-doan
	Tham mưu trưởng	office				3	military		army	yes
	Thẩm phán|Thẩm phán TAND|Thẩm phán sơ cấp|Thẩm phán trung cấp|Thẩm phán cao cấp	office				7	judiciary		court,place	name
	Thẩm phán TAND Tối cao|Thẩm phán Tòa án nhân dân Tối cao	complete				4	judiciary	central		yes	body.toa-an-nhan-dan-toi-cao
	Tham tán|Tham tán thương mại	office				5	foreign	central	country	name
	Thanh tra viên|Thanh tra viên cao cấp|Thanh tra viên chính	office				7	government		inspectorate	no
	Thành ủy viên	membership				5	party	province	place	yes	body.thanh-uy
	Thành viên	membership				5			council,committee-bureau,steering-committee,enterprise,government,company-board,front	no
	Thành viên HĐQT|Thành viên Hội đồng quản trị|Ủy viên HĐQT|Ủy viên Hội đồng quản trị	membership				5	enterprise		enterprise,bank	name	orghead.hoi-dong-quan-tri
	Thành viên HĐTV|Thành viên Hội đồng thành viên	membership				5	enterprise		enterprise,bank	name	orghead.hoi-dong-thanh-vien
	Thị trưởng	office				1	foreign	district	place	yes
	Thị ủy viên	membership				5	party	district	place	yes	body.thi-uy
	Thống đốc|Thống đốc Ngân hàng Nhà nước|Thống đốc NHNN	office				1	government	central	bank,place,foreign-body	yes	body.ngan-hang-nha-nuoc
	Thủ hiến	office				1	foreign	province	place	yes
	Thư ký	office				7			person,assembly-committee,council,union,association	name
	Thư ký Tòa soạn|Tổng Thư ký Tòa soạn	office				5			press	name
	Thủ lĩnh|Lãnh tụ	office				1			party,organization	no
	Thứ trưởng	office				3	government	central	ministry,field,country	yes	orghead.bo
thu-truong-co-quan	Thủ trưởng	office				1			organization	no
	Thủ trưởng Cơ quan CSĐT|Thủ trưởng Cơ quan Cảnh sát điều tra|Thủ trưởng Cơ quan An ninh điều tra	office				1	police		police,place	yes	body.co-quan-canh-sat-dieu-tra
	Thứ trưởng thứ nhất	office				2	foreign	central	ministry,field,country	yes	orghead.bo
	Thứ trưởng Thường trực	office				2	government	central	ministry,field	yes	orghead.bo
	Thủ tướng|Thủ tướng Chính phủ|TTg|TTgCP|TTCP	complete				1	government	central	country,government	yes	body.chinh-phu
	Thượng nghị sĩ|Thượng Nghị sỹ|TNS	office				5	foreign	central	country,place	name
	Thường trực Ban Bí thư|Thường trực Ban Bí thư Trung ương Đảng|Thường trực BBT	complete				2	party	central		yes	body.ban-bi-thu
	Thường vụ	membership				4	party		party-committee	no	body.ban-thuong-vu
	Thuyền trưởng	office				1			field	no
	Tiểu đoàn trưởng	fused				1	military		army	name	body.tieu-doan
	Tỉnh trưởng	office				1	foreign	province	place	yes
	Tỉnh ủy viên|TUV	membership				5	party	province	place	yes	body.tinh-uy
	Tổ trưởng	fused				1			field,steering-committee	name
	Tổ trưởng Tổ đại biểu	fused				1	assembly		place,people-council	name	body.to-dai-bieu-hdnd
	Tổ trưởng tổ dân phố|Tổ trưởng dân phố	fused				1	government	village	place	name
	Tổ trưởng Tổ tư vấn|Tổ trưởng Tổ tư vấn kinh tế	fused				1	government	central	government,person	name
	Toàn quyền	office				1	foreign	central	country	yes
	Tổng Bí thư|TBT	complete				1	party	central	central-committee,party,foreign-party,assembly	yes	body.dang-cong-san-viet-nam
	Tổng Bí thư, Chủ tịch nước	complete				1	party	central		yes
	Tổng Biên tập|TBT Báo|Tổng BT	office				1			press	name
	Tổng Chủ biên	office				1			field	no
	Tổng Công tố|Tổng Công tố viên|Tổng Chưởng lý|Trưởng Công tố	complete				1	foreign	central	country,foreign-body	yes
	Tổng cục phó	fused				3	government	central	general-department,field	name	orghead.tong-cuc
	Tổng Cục trưởng	fused				1	government	central	general-department,field	name	orghead.tong-cuc
	Tổng đạo diễn|Đạo diễn	office							field	no
	Tổng điều hành	office				1	enterprise		enterprise	name
	Tổng Giám đốc|TGĐ|Tổng GĐ	office				1			enterprise,bank,press,general-department,international,research,place,government-agency	name
	Tổng Giám đốc điều hành|CEO|Giám đốc điều hành (CEO)	office				1	enterprise		enterprise,bank	name
	Tổng Giám mục|Giám mục|Hồng y|Linh mục	honorary							place	no
	Tổng Kiểm toán|Tổng Kiểm toán Nhà nước|Tổng KTNN	office				1	state	central	audit,country	yes	body.kiem-toan-nha-nuoc
	Tổng Lãnh sự	office				1	foreign	central	country,place	yes
	Tổng Quản lý	office				1	enterprise		enterprise,place	name
	Tổng Tham mưu trưởng|Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam|Tổng Tham mưu trưởng QĐND Việt Nam|TTMT	complete				1	military	central	army,country	yes	body.bo-tong-tham-muu
	Tổng Thanh tra|Tổng Thanh tra Chính phủ|Tổng TTCP	office				1	government	central	government,inspectorate	yes	body.thanh-tra-chinh-phu
	Tổng thống	complete				1	foreign	central	country	yes
	Tổng thống đắc cử	complete				1	foreign	central	country	yes
	Tổng Thư ký|TTK	office				1			assembly,international,union,front,association,foreign-party,council	yes
	Tổng Thư ký ASEAN	complete				1	foreign	central		yes	body.hiep-hoi-cac-quoc-gia-dong-nam-a
	Tổng Thư ký Liên Hợp Quốc|TTK LHQ|Tổng Thư ký LHQ|Tổng Thư ký Liên hiệp quốc	complete				1	foreign	international		yes	body.lien-hop-quoc
	Tổng Thư ký Quốc hội|TTK Quốc hội	complete				1	assembly	central		yes	body.quoc-hoi
	Tổng Tư lệnh	complete				1	military	central	army,country	yes	body.quan-doi-nhan-dan-viet-nam
	Trạm trưởng|Trưởng trạm	fused				1		commune	field,place	name
	Trợ lý	office				7		central	person,office	no
	Trợ lý Chủ tịch nước|Trợ lý của Chủ tịch nước	complete				7	state	central		yes
	Trợ lý Chủ tịch Quốc hội|Trợ lý của Chủ tịch Quốc hội	complete				7	assembly	central		yes
	Trợ lý Ngoại trưởng	complete				3	foreign	central	country	yes
	Trợ lý Thủ tướng|Trợ lý Thủ tướng Chính phủ|Trợ lý của Thủ tướng	complete				7	government	central		yes
	Trợ lý Tổng Bí thư|Trợ lý của Tổng Bí thư	complete				7	party	central		yes
	Trung đoàn trưởng	fused				1	military		army	name	body.trung-doan
	Trung đội trưởng	fused				1	military		army	name
	Trưởng ấp	fused				1	government	village	place	name
	Trưởng ban	fused				1			party-organ,council-committee,steering-committee,field,place,party-committee,people-council,government-agency,project-board,council,association	name	orghead.ban
	Trưởng Ban Công tác Mặt trận	fused				1	front	village	place	name	body.ban-cong-tac-mat-tran
	Trưởng Ban Kiểm soát|Trưởng BKS	fused				5	enterprise		enterprise,bank	name	orghead.ban-kiem-soat
truong-ban-village	Trưởng bản	fused				1	government	village	place	name
	Trưởng bộ môn	fused				1			university,field	name
	Trưởng bộ phận|Phụ trách bộ phận	fused				1			field	name
	Trưởng BQL|Trưởng Ban Quản lý	fused				1	government		project-board,field,place	name	orghead.ban-quan-ly
	Trưởng BTC	fused				1			event,party-committee	name	orghead.ban-to-chuc
	Trưởng buôn|Buôn trưởng	fused				1	government	village	place	name
	Trưởng CA	fused				1	police		place	yes	body.cong-an
	Trưởng Cơ quan đại diện	fused				1	government		ministry,place	name
	Trưởng Cơ quan Thường trú	fused				1			press,place	name
	Trưởng Công an	fused				1	police		place	yes	body.cong-an
	Trưởng Đại diện|Trưởng đại diện thường trú	office				1			international,enterprise,bank,office,place,country	name
	Trưởng đoàn	fused				1			assembly-delegation,field,inspection-team	name	body.doan-dai-bieu-quoc-hoi
	Trưởng Đoàn ĐBQH|Trưởng Đoàn đại biểu Quốc hội|Trưởng đoàn ĐB Quốc hội|Trưởng đoàn Đại biểu QH|Trưởng đoàn ĐBQH đơn vị	fused				1	assembly	province	place	yes	body.doan-dai-bieu-quoc-hoi
	Trưởng khoa|Chủ nhiệm khoa	fused				1			university,hospital,field	name	orghead.khoa
	Trưởng khu phố|Trưởng khu	fused				1	government	village	place	name
	Trưởng làng	fused				1	government	village	place	name
truong-nganh	Bộ trưởng, Trưởng ngành|Trưởng ngành	office				1	government	central	field	no
	Trưởng Phái đoàn|Trưởng Phái đoàn Thường trực|Trưởng Phái đoàn đại diện	fused				1	foreign	central	country,international	yes
	Trưởng phòng|TP.	fused				1			field,local-office,place	name	orghead.phong
	Trưởng thôn	fused				1	government	village	place	name
	Trưởng Văn phòng đại diện|Trưởng VPĐD	fused				1			press,enterprise,international,place	name
	Trưởng xóm	fused				1	government	village	place	name
	Tư lệnh	office				1	military		army,field,place	yes
	Tùy viên|Tùy viên Quốc phòng|Tùy viên Quân sự	office				7	foreign	central	country	name
	Ủy viên|UV	membership				5			central-committee,party-committee,party-central,inspection-commission,people-committee,people-council,assembly-committee,front,union,council,steering-committee,committee-bureau,army	no
	Ủy viên Ban Bí thư|UVBBT|Ủy viên BBT	membership				4	party	central	party	yes	body.ban-bi-thu
	Ủy viên Ban Chấp hành|Ủy viên BCH|UVBCH|UV BCH	membership				5			party-committee,union,association	yes	body.ban-chap-hanh
	Ủy viên Ban Thường vụ|Ủy viên Thường vụ|UVBTV|UV BTV|Ủy viên BTV|UVTV|UV Ban Thường vụ	membership				4			party-committee,union,central-committee	yes	body.ban-thuong-vu
	Ủy viên Bộ Chính trị|UVBCT|UV Bộ Chính trị|UV BCT|Ủy viên BCT	membership				4	party	central	party	yes	body.bo-chinh-tri
	Ủy viên chính thức	membership				5	party	central	central-committee	no	body.ban-chap-hanh-trung-uong-dang
	Ủy viên chuyên trách	membership				5			assembly-committee,council-committee	yes
	Ủy viên dự khuyết|Ủy viên dự khuyết Trung ương Đảng|Ủy viên dự khuyết BCH Trung ương Đảng|Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng|Ủy viên dự khuyết T.Ư Đảng|Ủy viên dự khuyết TW Đảng	membership				6	party	central	central-committee	no	body.ban-chap-hanh-trung-uong-dang
	Ủy viên Quốc vụ	membership				4	foreign	central	country	yes
	Ủy viên Thường trực|Ủy viên TT	membership				4			assembly-committee,council,council-committee,union,steering-committee	yes
	Ủy viên Trung ương Đảng|Ủy viên Trung ương|Ủy viên TW Đảng|Ủy viên T.Ư Đảng|Ủy viên TƯ Đảng|Ủy viên BCH Trung ương Đảng|Ủy viên BCH TW Đảng|Ủy viên BCH T.Ư Đảng|Ủy viên BCHTW Đảng|Ủy viên BCHTƯ Đảng|Ủy viên Ban Chấp hành Trung ương Đảng|Ủy viên Ban Chấp hành Trung ương|UVTW Đảng|UVTƯ Đảng|UV TW Đảng|UV T.Ư Đảng|UVTƯ|UVTW|Trung ương ủy viên	membership				5	party	central	party	yes	body.ban-chap-hanh-trung-uong-dang
	Chủ tịch Nhân đại|Ủy viên trưởng Nhân đại|Ủy viên trưởng Ủy ban Thường vụ Đại hội Đại biểu nhân dân toàn quốc	complete	Ủy viên trưởng Ủy ban Thường vụ Đại hội Đại biểu nhân dân toàn quốc (Nhân đại)			1	foreign	central	country	yes
	Ủy viên Ủy ban Kiểm tra|Ủy viên UBKT	membership				5	party		party-committee,central-committee,union	yes	body.uy-ban-kiem-tra
	Ủy viên Ủy ban Thường vụ Quốc hội|Ủy viên UBTVQH|Ủy viên UBTV Quốc hội	membership				4	assembly	central		yes	body.uy-ban-thuong-vu-quoc-hoi
	Viện trưởng	fused				1			procuracy,research,field,place	yes	orghead.vien
	Vụ trưởng	fused				1	government	central	department,field	name	orghead.vu`;
