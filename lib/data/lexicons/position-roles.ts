// Generated from corpus/lexicons/position-roles.tsv by `npm run data`. Do not edit.

export const POSITION_ROLES: string = `id	forms	type	canonical	valid_from	valid_to	rank	branch	level	takes	bare	body
role.bi-thu	Bí thư	office				1	party		party-committee,union,place,central-committee	yes
role.bi-thu-ban-can-su-dang	Bí thư Ban cán sự đảng|Bí thư BCS đảng|Bí thư BCSĐ	fused				1	party		ministry,people-committee,court,procuracy,government	yes	body.ban-can-su-dang
role.bi-thu-chi-bo	Bí thư chi bộ	fused				1	party	commune	place,organization	name	body.chi-bo
role.bi-thu-dang-doan	Bí thư Đảng đoàn	fused				1	party		assembly,people-council,front,union,association	yes	body.dang-doan
role.bi-thu-dang-uy	Bí thư Đảng ủy|BT Đảng ủy	fused				1	party		place,organization,army,police,ministry	yes	body.dang-uy
role.bi-thu-huyen-doan	Bí thư Huyện đoàn	fused				1	union	district	place	yes	body.huyen-doan
role.bi-thu-thanh-doan	Bí thư Thành đoàn	fused				1	union	province	place	yes	body.thanh-doan
role.bi-thu-thu-nhat	Bí thư thứ nhất	office				1	party		party-committee,union,foreign-party,central-committee	yes
role.bi-thu-tinh-doan	Bí thư Tỉnh đoàn	fused				1	union	province	place	yes	body.tinh-doan
role.bi-thu-trung-uong-dang	Bí thư Trung ương Đảng|Bí thư TW Đảng|Bí thư T.Ư Đảng|Bí thư Ban Chấp hành Trung ương Đảng	complete				2	party	central		yes	body.ban-bi-thu
role.bo-truong	Bộ trưởng	office				1	government	central	ministry,ministry-agency,field,country	yes	orghead.bo
role.bo-truong-chu-nhiem	Bộ trưởng, Chủ nhiệm	office				1	government	central	ministry-agency	yes
role.cao-uy	Cao ủy	office				1	foreign	central	international,field	yes
role.cao-uy-vien	Cao ủy viên	office				4	foreign	central	international,field	yes
role.chanh-an	Chánh án	office				1	judiciary		court,place	yes
role.chanh-thanh-tra	Chánh Thanh tra	fused				1	government		inspectorate,ministry,provincial-department,place	yes	orghead.thanh-tra
role.chanh-toa	Chánh tòa	fused				1	judiciary		court,field	name	orghead.toa
role.chanh-van-phong	Chánh Văn phòng	fused				1			office,party-committee,people-committee,ministry,place,central-committee,ministry-agency,council,steering-committee,assembly-delegation,people-council,association,union	yes	orghead.van-phong
role.chanh-van-phong-nha-trang	Chánh Văn phòng Nhà Trắng	complete				5	foreign	central		yes	body.nha-trang
role.chanh-vp	Chánh VP	fused				1			office,party-committee,people-committee,ministry,place	yes	orghead.van-phong
role.chap-hanh-vien	Chấp hành viên	office				7	government		department	no
role.chi-cuc-truong	Chi cục trưởng	fused				1	government	province	department,field,place	name	orghead.chi-cuc
role.chi-hoi-pho	Chi hội phó|Phó Chi hội trưởng	fused				3	union		association,field,place	name	orghead.chi-hoi
role.chi-hoi-truong	Chi hội trưởng	fused				1	union		association,field,place	name	orghead.chi-hoi
role.chi-huy-truong	Chỉ huy trưởng	office				1	military		army,place,field	yes
role.chi-uy-vien	Chi ủy viên	membership				5	party	commune	place,organization	yes	body.chi-uy
role.chinh-tri-vien	Chính trị viên	office				1	military		army,place	yes
role.chinh-uy	Chính ủy	office				1	military		army,place	yes
role.chu-bien	Chủ biên	office							field	no
role.chu-nhiem	Chủ nhiệm	office				1			assembly-committee,ministry-agency,inspection-commission,army,office,press,association,club,council,cooperative,university,party-organ,government-agency	yes
role.chu-nhiem-chinh-tri	Chủ nhiệm Chính trị	office				3	military		army	yes
role.chu-nhiem-hau-can	Chủ nhiệm Hậu cần|Chủ nhiệm Kỹ thuật|Chủ nhiệm Hậu cần - Kỹ thuật	office				3	military		army	yes
role.chu-nhiem-tong-cuc-chinh-tri	Chủ nhiệm Tổng cục Chính trị|Chủ nhiệm TCCT	complete				1	military	central	army	yes	body.tong-cuc-chinh-tri
role.chu-nhiem-uy-ban-kiem-tra	Chủ nhiệm Ủy ban Kiểm tra|Chủ nhiệm UBKT	fused				1	party		party-committee,central-committee,union	yes	body.uy-ban-kiem-tra
role.chu-tich	Chủ tịch|Ct.	office				1			people-committee,people-council,assembly,assembly-committee,front,union,association,enterprise,bank,council,place,party,foreign-party,court,research,international,assembly-chamber,company-board,government-agency,club,fund,steering-committee	yes
role.chu-tich-chinh-hiep	Chủ tịch Chính hiệp	complete				1	foreign	central	country	yes	body.chinh-hiep
role.chu-tich-cong-ty	Chủ tịch công ty	fused				1	enterprise		enterprise	name	orghead.cong-ty
role.chu-tich-danh-du	Chủ tịch danh dự	office							association,enterprise,party	yes
role.chu-tich-duma-quoc-gia	Chủ tịch Duma Quốc gia|Chủ tịch Hội đồng Liên bang	complete				1	foreign	central	country	yes	body.duma-quoc-gia
role.chu-tich-ha-vien	Chủ tịch Hạ viện	complete				1	foreign	central	country	yes	body.ha-vien
role.chu-tich-hdqt	Chủ tịch HĐQT|Chủ tịch Hội đồng quản trị|CT HĐQT	office				1	enterprise		enterprise,bank	name	orghead.hoi-dong-quan-tri
role.chu-tich-hdtv	Chủ tịch HĐTV|Chủ tịch Hội đồng thành viên|CT HĐTV	office				1	enterprise		enterprise,bank	name	orghead.hoi-dong-thanh-vien
role.chu-tich-hoi-dong-chau-au	Chủ tịch Hội đồng châu Âu	complete				1	foreign	central		yes	body.hoi-dong-chau-au
role.chu-tich-hoi-dong-dan-toc	Chủ tịch Hội đồng Dân tộc|Chủ tịch Hội đồng Dân tộc của Quốc hội	complete				1	assembly	central	assembly	yes	body.hoi-dong-dan-toc
role.chu-tich-hoi-dong-truong	Chủ tịch Hội đồng trường	fused				1			university	name
role.chu-tich-kiem-tong-giam-doc	Chủ tịch kiêm Tổng Giám đốc|Chủ tịch HĐQT kiêm Tổng Giám đốc|Chủ tịch HĐTV kiêm Tổng Giám đốc|Chủ tịch kiêm Giám đốc	office				1	enterprise		enterprise,bank	name
role.chu-tich-nghi-vien	Chủ tịch Nghị viện	complete				1	foreign	central	country	yes	body.nghi-vien
role.chu-tich-nuoc	Chủ tịch nước|Chủ tịch nước CHXHCN Việt Nam|Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam|CTN	complete				1	state	central	country	yes	body.nha-nuoc
role.chu-tich-quoc-hoi	Chủ tịch Quốc hội|Chủ tịch QH|CTQH	complete				1	assembly	central	country,assembly	yes	body.quoc-hoi
role.chu-tich-thuong-vien	Chủ tịch Thượng viện	complete				1	foreign	central	country	yes	body.thuong-vien
role.chu-tich-uy-ban-chau-au	Chủ tịch Ủy ban châu Âu|Chủ tịch EC	complete				1	foreign	central		yes	body.uy-ban-chau-au
role.chu-toa	Chủ tọa|Chủ tọa phiên tòa|Chủ tọa phiên họp|Chủ tọa kỳ họp	office							event	name
role.chuyen-vien	Chuyên viên|Chuyên viên chính|Chuyên viên cao cấp	office				7	government		local-office,provincial-department,department,ministry,field	no
role.co-van	Cố vấn|Cố vấn cao cấp	office				7			person,organization,country	name
role.co-van-an-ninh-quoc-gia	Cố vấn An ninh Quốc gia	office				1	foreign	central	country	yes
role.cong-chua	Công chúa|Công nương	complete					foreign	central	country	yes
role.cong-to-vien	Công tố viên	office				7	foreign		country,foreign-body,place	name
role.ct	CT	abbreviation	Chủ tịch			1			people-committee,people-council,front,council	no
role.cuc-pho	Cục phó	fused				3	government		department,field,place	name	orghead.cuc
role.cuc-truong	Cục trưởng	fused				1	government		department,field,place	name	orghead.cuc
role.cuu-chien-binh	Cựu chiến binh	honorary								no
role.dac-khu-truong	Đặc khu trưởng|Trưởng Đặc khu hành chính	office				1	foreign	province	place	yes
role.dac-phai-vien	Đặc phái viên|Đặc phái viên của Thủ tướng|Đặc phái viên Thủ tướng|Đặc phái viên của Tổng Bí thư|Đặc phái viên của Chủ tịch nước	office				7		central	person,country	yes
role.dai-bien	Đại biện|Đại biện lâm thời	office				1	foreign	central	country	yes
role.dai-bieu	Đại biểu|ĐB	office				5	assembly		place	name
role.dai-bieu-hdnd	Đại biểu HĐND|Đại biểu Hội đồng nhân dân|ĐB HĐND|ĐBHĐND	office				5	assembly		place,term	yes	body.hoi-dong-nhan-dan
role.dai-bieu-quoc-hoi	Đại biểu Quốc hội|ĐBQH|ĐB Quốc hội|đại biểu QH|ĐB QH	office				5	assembly	central	place,term	yes	body.quoc-hoi
role.dai-bieu-quoc-hoi-chuyen-trach	Đại biểu Quốc hội chuyên trách|ĐBQH chuyên trách	office				5	assembly	central	place,term,assembly-committee	yes	body.quoc-hoi
role.dai-dien-thuong-tru	Đại diện thường trú|Đại diện Thương mại|Trưởng đại diện Thương mại	office				1	foreign		international,country	name
role.dai-doi-truong	Đại đội trưởng	fused				1	military		army	name	body.dai-doi
role.dai-su	Đại sứ|Đại sứ đặc mệnh toàn quyền	office				1	foreign	central	country,international	yes
role.dang-uy-vien	Đảng ủy viên|ĐUV	membership				5	party		place,organization	yes	body.dang-uy
role.dang-vien	Đảng viên	membership				7	party		organization,place	no	body.dang-cong-san-viet-nam
role.dieu-phoi-vien-thuong-tru	Điều phối viên thường trú|Điều phối viên	office				1	foreign		international	name
role.dieu-tra-vien	Điều tra viên	office				7			police,procuracy	no
role.doi-truong	Đội trưởng	fused				1			field,police,department	name	orghead.doi
role.don-truong	Đồn trưởng|Đồn trưởng Đồn Biên phòng	fused				1	military		army,place,field	name	body.don-bien-phong
role.gia-lang	Già làng	office						village	place	no
role.giam-doc	Giám đốc|GĐ	office				1			provincial-department,police,enterprise,bank,hospital,university,research,center,department,fund,project-board,place,police,office,field,international,academy,government-agency,place-body,press	name
role.giam-doc-cong-an	Giám đốc Công an|GĐ Công an	fused				1	police	province	place	yes	body.cong-an
role.giam-doc-cong-nghe	Giám đốc Công nghệ	fused				3	enterprise		enterprise,bank	name
role.giam-doc-dieu-hanh	Giám đốc Điều hành|GĐĐH	office				1			enterprise,international,fund	name
role.giam-doc-doi-ngoai	Giám đốc Đối ngoại	fused				3	enterprise		enterprise,bank	name
role.giam-doc-du-an	Giám đốc Dự án	fused				3	enterprise		enterprise,bank	name
role.giam-doc-khu-vuc	Giám đốc Khu vực	office				1	enterprise		international,enterprise	name
role.giam-doc-kinh-doanh	Giám đốc Kinh doanh	fused				3	enterprise		enterprise,bank	name
role.giam-doc-ky-thuat	Giám đốc Kỹ thuật	fused				3	enterprise		enterprise,bank	name
role.giam-doc-marketing	Giám đốc Marketing	fused				3	enterprise		enterprise,bank	name
role.giam-doc-nhan-su	Giám đốc Nhân sự	fused				3	enterprise		enterprise,bank	name
role.giam-doc-phat-trien	Giám đốc Phát triển	fused				3	enterprise		enterprise,bank	name
role.giam-doc-quoc-gia	Giám đốc Quốc gia	office				1	foreign		international,country,place	name
role.giam-doc-san-xuat	Giám đốc Sản xuất	fused				3	enterprise		enterprise,bank	name
role.giam-doc-tai-chinh	Giám đốc Tài chính	fused				3	enterprise		enterprise,bank	name
role.giam-doc-tong-bien-tap	Giám đốc - Tổng Biên tập|Giám đốc, Tổng Biên tập	office				1			press	name
role.giam-doc-truyen-thong	Giám đốc Truyền thông	fused				3	enterprise		enterprise,bank	name
role.giao-hoang	Giáo hoàng|Đức Giáo hoàng	complete				1	foreign	central		yes
role.ha-nghi-si	Hạ nghị sĩ	office				5	foreign	central	country,place	name
role.hai-doan-truong	Hải đoàn trưởng	fused				1	military		army	name	body.hai-doan
role.hai-doi-truong	Hải đội trưởng	fused				1	military		army	name	body.hai-doi
role.hat-truong	Hạt trưởng	fused				1	government	district	field,place	name
role.hieu-truong	Hiệu trưởng	fused				1			university,school	name
role.hoa-thuong	Hòa thượng	honorary								no
role.hoang-hau	Hoàng hậu	complete					foreign	central	country	yes
role.hoang-tu	Hoàng tử|Hoàng thân|Hoàng Thái tử|Thái tử	complete					foreign	central	country	yes
role.hoi-tham	Hội thẩm|Hội thẩm nhân dân	office				7	judiciary		court	no
role.hoi-truong	Hội trưởng	fused				1	union		association,field	name	orghead.hoi
role.huan-luyen-vien-truong	Huấn luyện viên trưởng|HLV trưởng|HLV	office							field,place	no
role.huyen-uy-vien	Huyện ủy viên|HUV	membership				5	party	district	place	yes	body.huyen-uy
role.ke-toan-truong	Kế toán trưởng	office				7			enterprise,organization	name
role.khu-uy-vien	Khu ủy viên	membership				5	party	province	place	yes	body.khu-uy
role.kiem-sat-vien	Kiểm sát viên	office				7	judiciary		procuracy	name
role.kiem-toan-truong	Kiểm toán trưởng	office				1	state	central	audit,field,place	name
role.lanh-tu-toi-cao	Lãnh tụ tối cao|Nhà lãnh đạo tối cao|Đại giáo chủ	complete				1	foreign	central	country	yes
role.lu-doan-truong	Lữ đoàn trưởng	fused				1	military		army	name	body.lu-doan
role.nghi-si	Nghị sĩ|Nghị sỹ	office				5	foreign	central	country,place	name
role.ngoai-truong	Ngoại trưởng	complete				1	foreign	central	country	yes
role.nguoi-phat-ngon	Người phát ngôn|Người phát ngôn Bộ Ngoại giao|Phát ngôn viên|Phát ngôn viên Bộ Ngoại giao|NPN	office				5	government		ministry,government,police,foreign-body,international,organization	yes
role.nguoi-phat-ngon-nha-trang	Người phát ngôn Nhà Trắng|Thư ký báo chí Nhà Trắng	complete				5	foreign	central		yes	body.nha-trang
role.nha-lanh-dao	Nhà lãnh đạo	office				1	foreign	central	country	no
role.nha-sang-lap	Nhà sáng lập|Người sáng lập|Đồng sáng lập	office					enterprise		enterprise,organization	no
role.nhat-hoang	Nhật hoàng|Nhà vua Nhật Bản	complete				1	foreign	central		yes
role.nhom-truong	Nhóm trưởng|Trưởng nhóm	fused				1			field	name
role.nu-hoang	Nữ hoàng	complete				1	foreign	central	country	yes
role.pct	PCT	abbreviation	Phó Chủ tịch			3			people-committee,people-council,assembly,front,council,place	no
role.pct-thuong-truc	PCT Thường trực|PCTTT	abbreviation	Phó Chủ tịch Thường trực			2			people-committee,people-council	no
role.phan-xa-truong	Phân xã trưởng	fused				1			press,place	name
role.phap-chu	Pháp chủ|Đệ nhất Pháp chủ	office				1	front	central	association	name
role.pho-bi-thu	Phó Bí thư|PBT	office				3	party		party-committee,union,place	yes
role.pho-bi-thu-ban-can-su-dang	Phó Bí thư Ban cán sự đảng	fused				3	party		ministry,people-committee,government	yes	body.ban-can-su-dang
role.pho-bi-thu-chi-bo	Phó Bí thư chi bộ	fused				3	party	commune	place,organization	name	body.chi-bo
role.pho-bi-thu-dang-doan	Phó Bí thư Đảng đoàn	fused				3	party		assembly,people-council,front,union,association	yes	body.dang-doan
role.pho-bi-thu-dang-uy	Phó Bí thư Đảng ủy	fused				3	party		place,organization,army,police,ministry	yes	body.dang-uy
role.pho-bi-thu-thu-nhat	Phó Bí thư thứ nhất	office				2	party		party-committee,place	yes
role.pho-bi-thu-thuong-truc	Phó Bí thư Thường trực|Bí thư Thường trực|PBT Thường trực	office				2	party		party-committee,union,place	yes
role.pho-bql	Phó BQL|Phó Trưởng BQL|Phó Trưởng Ban Quản lý|Phó Ban Quản lý	fused				3	government		project-board,field,place	name	orghead.ban-quan-ly
role.pho-cao-uy	Phó Cao ủy	office				3	foreign	central	international,field	yes
role.pho-chanh-an	Phó Chánh án	office				3	judiciary		court,place	yes
role.pho-chanh-an-thuong-truc	Phó Chánh án Thường trực	office				2	judiciary		court	yes
role.pho-chanh-thanh-tra	Phó Chánh Thanh tra	fused				3	government		inspectorate,ministry,provincial-department,place	yes	orghead.thanh-tra
role.pho-chanh-toa	Phó Chánh tòa	fused				3	judiciary		court,field	name	orghead.toa
role.pho-chanh-van-phong	Phó Chánh Văn phòng|Phó Văn phòng	fused				3			office,party-committee,people-committee,ministry,place,central-committee,assembly-delegation,people-council,association,union,council,ministry-agency	yes	orghead.van-phong
role.pho-chanh-vp	Phó Chánh VP	fused				3			office,party-committee,people-committee,ministry,place	yes	orghead.van-phong
role.pho-chi-cuc-truong	Phó Chi cục trưởng|Chi cục phó	fused				3	government	province	department,field,place	name	orghead.chi-cuc
role.pho-chi-huy-truong	Phó Chỉ huy trưởng	office				3	military		army,place,field	yes
role.pho-chinh-tri-vien	Phó Chính trị viên|Chính trị viên phó	office				3	military		army,place	yes
role.pho-chinh-uy	Phó Chính ủy	office				3	military		army,place	yes
role.pho-chu-nhiem	Phó Chủ nhiệm	office				3			assembly-committee,ministry-agency,inspection-commission,army,office,association,club,council,cooperative,government-agency	yes
role.pho-chu-nhiem-chinh-tri	Phó Chủ nhiệm Chính trị	office				6	military		army	yes
role.pho-chu-nhiem-thuong-truc	Phó Chủ nhiệm Thường trực	office				2			assembly-committee,ministry-agency,inspection-commission,office	yes
role.pho-chu-nhiem-thuong-truc-uy-ban-kiem-tra	Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra|Phó Chủ nhiệm Thường trực UBKT	fused				2	party		party-committee,central-committee	yes	body.uy-ban-kiem-tra
role.pho-chu-nhiem-tong-cuc-chinh-tri	Phó Chủ nhiệm Tổng cục Chính trị|Phó Chủ nhiệm TCCT	complete				3	military	central	army	yes	body.tong-cuc-chinh-tri
role.pho-chu-nhiem-uy-ban-kiem-tra	Phó Chủ nhiệm Ủy ban Kiểm tra|Phó Chủ nhiệm UBKT	fused				3	party		party-committee,central-committee,union	yes	body.uy-ban-kiem-tra
role.pho-chu-tich	Phó Chủ tịch	office				3			people-committee,people-council,assembly,front,union,association,enterprise,bank,council,place,party,international,assembly-chamber,government-agency,club,fund	yes
role.pho-chu-tich-chinh-hiep	Phó Chủ tịch Chính hiệp	complete				3	foreign	central	country	yes	body.chinh-hiep
role.pho-chu-tich-ha-vien	Phó Chủ tịch Hạ viện	complete				3	foreign	central	country	yes	body.ha-vien
role.pho-chu-tich-hdqt	Phó Chủ tịch HĐQT|Phó Chủ tịch Hội đồng quản trị|PCT HĐQT	office				3	enterprise		enterprise,bank	name	orghead.hoi-dong-quan-tri
role.pho-chu-tich-hdtv	Phó Chủ tịch HĐTV|Phó Chủ tịch Hội đồng thành viên	office				3	enterprise		enterprise,bank	name	orghead.hoi-dong-thanh-vien
role.pho-chu-tich-hoi-dong-dan-toc	Phó Chủ tịch Hội đồng Dân tộc|Phó Chủ tịch Hội đồng Dân tộc của Quốc hội	complete				3	assembly	central	assembly	yes	body.hoi-dong-dan-toc
role.pho-chu-tich-kiem-tong-thu-ky	Phó Chủ tịch kiêm Tổng Thư ký|Phó Chủ tịch - Tổng Thư ký|Phó Chủ tịch – Tổng Thư ký	office				2	front		front,union,association	yes
role.pho-chu-tich-nghi-vien	Phó Chủ tịch Nghị viện	complete				3	foreign	central	country	yes	body.nghi-vien
role.pho-chu-tich-nuoc	Phó Chủ tịch nước|PCTN|Phó Chủ tịch nước CHXHCN Việt Nam	complete				3	state	central	country	yes	body.nha-nuoc
role.pho-chu-tich-quoc-hoi	Phó Chủ tịch Quốc hội|Phó Chủ tịch QH|PCTQH|PCT Quốc hội	complete				3	assembly	central	country,assembly	yes	body.quoc-hoi
role.pho-chu-tich-thu-nhat	Phó Chủ tịch thứ nhất	office				2			people-council,assembly,foreign-body,council,international	yes
role.pho-chu-tich-thuong-truc	Phó Chủ tịch Thường trực|Phó Chủ tịch Trực	office				2			people-committee,people-council,assembly,front,union,association,enterprise,council,place,government-agency	yes
role.pho-chu-tich-thuong-truc-quoc-hoi	Phó Chủ tịch Thường trực Quốc hội|Phó Chủ tịch Quốc hội Thường trực|Phó Chủ tịch thường trực QH	complete				2	assembly	central	country	yes	body.quoc-hoi
role.pho-chu-tich-thuong-vien	Phó Chủ tịch Thượng viện	complete				3	foreign	central	country	yes	body.thuong-vien
role.pho-cuc-truong	Phó Cục trưởng|PCT Cục	fused				3	government		department,field,place	name	orghead.cuc
role.pho-dai-dien	Phó Đại diện|Phó đại diện thường trú	office				3	foreign		international,place	name
role.pho-dai-doi-truong	Phó Đại đội trưởng|Đại đội phó	fused				3	military		army	name	body.dai-doi
role.pho-dai-su	Phó Đại sứ|Tham tán Công sứ	office				3	foreign	central	country	yes
role.pho-doi-truong	Phó Đội trưởng|Đội phó	fused				3			field,police,department	name	orghead.doi
role.pho-don-truong	Phó Đồn trưởng|Đồn phó	fused				3	military		army,place,field	name	body.don-bien-phong
role.pho-giam-doc	Phó Giám đốc|PGĐ|Phó GĐ	office				3			provincial-department,police,enterprise,bank,hospital,university,research,center,department,fund,project-board,place,field,international,academy,government-agency,place-body,press	name
role.pho-giam-doc-cong-an	Phó Giám đốc Công an|PGĐ Công an	fused				3	police	province	place	yes	body.cong-an
role.pho-giam-doc-thuong-truc	Phó Giám đốc Thường trực|PGĐ Thường trực	office				2			provincial-department,police,enterprise,hospital,university,academy	name
role.pho-hat-truong	Phó Hạt trưởng|Hạt phó	fused				3	government	district	field,place	name
role.pho-hieu-truong	Phó Hiệu trưởng|Hiệu phó	fused				3			university,school	name
role.pho-hoi-truong	Phó Hội trưởng|Hội phó	fused				3	union		association,field	name	orghead.hoi
role.pho-lu-doan-truong	Phó Lữ đoàn trưởng|Lữ đoàn phó	fused				3	military		army	name	body.lu-doan
role.pho-phap-chu	Phó Pháp chủ	office				3	front	central	association	name
role.pho-phat-ngon	Phó Phát ngôn|Phó Người phát ngôn|Phó Phát ngôn viên	office				6	government		ministry,foreign-body	yes
role.pho-su-doan-truong	Phó Sư đoàn trưởng|Sư đoàn phó	fused				3	military		army	name	body.su-doan
role.pho-tham-muu-truong	Phó Tham mưu trưởng	office				6	military		army	yes
role.pho-thi-truong	Phó Thị trưởng	office				3	foreign	district	place	yes
role.pho-thong-doc	Phó Thống đốc|Phó Thống đốc Ngân hàng Nhà nước|Phó Thống đốc NHNN	office				3	government	central	bank,place	yes	body.ngan-hang-nha-nuoc
role.pho-thong-doc-thuong-truc	Phó Thống đốc Thường trực	office				2	government	central	bank	yes	body.ngan-hang-nha-nuoc
role.pho-thu-hien	Phó Thủ hiến	office				3	foreign	province	place	yes
role.pho-thu-truong-co-quan-csdt	Phó Thủ trưởng Cơ quan CSĐT|Phó Thủ trưởng Cơ quan Cảnh sát điều tra|Phó Thủ trưởng Cơ quan An ninh điều tra	office				3	police		police,place	yes	body.co-quan-canh-sat-dieu-tra
role.pho-thu-tuong	Phó Thủ tướng|Phó Thủ tướng Chính phủ|PTT|PTTg	complete				3	government	central	country,government	yes	body.chinh-phu
role.pho-thu-tuong-thuong-truc	Phó Thủ tướng Thường trực|Phó Thủ tướng Thường trực Chính phủ|Phó Thủ tướng Chính phủ Thường trực|Phó Thủ tướng thứ nhất	complete				2	government	central	country	yes	body.chinh-phu
role.pho-tieu-doan-truong	Phó Tiểu đoàn trưởng|Tiểu đoàn phó	fused				3	military		army	name	body.tieu-doan
role.pho-tinh-truong	Phó Tỉnh trưởng	office				3	foreign	province	place	yes
role.pho-to-truong	Phó Tổ trưởng|Tổ phó	fused				3			field,steering-committee	name
role.pho-tong-bien-tap	Phó Tổng Biên tập|Phó TBT	office				3			press	name
role.pho-tong-cuc-truong	Phó Tổng Cục trưởng	fused				3	government	central	general-department,field	name	orghead.tong-cuc
role.pho-tong-giam-doc	Phó Tổng Giám đốc|PTGĐ|Phó TGĐ|Phó Tổng GĐ	office				3			enterprise,bank,press,international,government-agency	name
role.pho-tong-giam-doc-thuong-truc	Phó Tổng Giám đốc Thường trực	office				2			enterprise,bank,press	name
role.pho-tong-kiem-toan	Phó Tổng Kiểm toán|Phó Tổng Kiểm toán Nhà nước	office				3	state	central	audit	yes	body.kiem-toan-nha-nuoc
role.pho-tong-lanh-su	Phó Tổng Lãnh sự	office				3	foreign	central	country,place	yes
role.pho-tong-tham-muu-truong	Phó Tổng Tham mưu trưởng|Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam|Phó Tổng Tham mưu trưởng QĐND Việt Nam	complete				3	military	central	army,country	yes	body.bo-tong-tham-muu
role.pho-tong-thanh-tra	Phó Tổng Thanh tra|Phó Tổng Thanh tra Chính phủ|Phó Tổng TTCP	office				3	government	central	government,inspectorate	yes	body.thanh-tra-chinh-phu
role.pho-tong-thong	Phó Tổng thống	complete				3	foreign	central	country	yes
role.pho-tong-thu-ky	Phó Tổng Thư ký|Phó TTK	office				3			assembly,international,union,front,association,council	yes
role.pho-tong-tu-lenh	Phó Tổng Tư lệnh	complete				3	military	central	army,country	yes	body.quan-doi-nhan-dan-viet-nam
role.pho-tram-truong	Phó Trạm trưởng|Phó Trưởng trạm	fused				3		commune	field,place	name
role.pho-trung-doan-truong	Phó Trung đoàn trưởng|Trung đoàn phó	fused				3	military		army	name	body.trung-doan
role.pho-truong-ban	Phó Trưởng ban|Phó ban	fused				3			party-organ,council-committee,steering-committee,field,place,party-committee,people-council,government-agency,project-board,council,association	name	orghead.ban
role.pho-truong-ban-thuong-truc	Phó Trưởng ban Thường trực|Phó ban Thường trực|Phó Trưởng ban Trực	fused				2			party-organ,council-committee,steering-committee,field	name	orghead.ban
role.pho-truong-bo-mon	Phó Trưởng bộ môn	fused				3			university,field	name
role.pho-truong-cong-an	Phó Trưởng Công an|Phó Công an	fused				3	police		place	yes	body.cong-an
role.pho-truong-dai-dien	Phó Trưởng Đại diện	office				3			international,enterprise,place	name
role.pho-truong-doan	Phó Trưởng đoàn|Phó đoàn	fused				3			assembly-delegation,field,inspection-team	name
role.pho-truong-doan-chuyen-trach	Phó Trưởng đoàn chuyên trách	office				2	assembly	province	assembly-delegation	yes	body.doan-dai-bieu-quoc-hoi
role.pho-truong-doan-dbqh	Phó Trưởng Đoàn ĐBQH|Phó Trưởng đoàn đại biểu Quốc hội|Phó Trưởng đoàn ĐB Quốc hội|Phó Trưởng đoàn chuyên trách ĐBQH|Phó đoàn ĐBQH|Phó đoàn đại biểu Quốc hội	fused				3	assembly	province	place	yes	body.doan-dai-bieu-quoc-hoi
role.pho-truong-khoa	Phó Trưởng khoa|Phó Chủ nhiệm khoa	fused				3			university,hospital,field	name	orghead.khoa
role.pho-truong-phong	Phó Trưởng phòng|Phó phòng	fused				3			field,local-office,place	name	orghead.phong
role.pho-truong-thon	Phó Trưởng thôn|Phó thôn	fused				3	government	village	place	name
role.pho-tu-lenh	Phó Tư lệnh	office				3	military		army,field,place	yes
role.pho-tu-lenh-tham-muu-truong	Phó Tư lệnh, Tham mưu trưởng|Phó Tư lệnh kiêm Tham mưu trưởng	office				3	military		army	yes
role.pho-vien-truong	Phó Viện trưởng|Viện phó	fused				3			procuracy,research,field,place	yes	orghead.vien
role.pho-vien-truong-thuong-truc	Phó Viện trưởng Thường trực|Phó Viện trưởng thứ nhất	fused				2			procuracy,research	yes	orghead.vien
role.pho-vu-truong	Phó Vụ trưởng|Vụ phó	fused				3	government	central	department,field	name	orghead.vu
role.quan-doc	Quản đốc	office				1	enterprise			no
role.quan-uy-vien	Quận ủy viên|QUV	membership				5	party	district	place	yes	body.quan-uy
role.quoc-vu-khanh	Quốc vụ khanh	office				3	foreign	central	country,field	yes
role.quoc-vuong	Quốc vương|Đức vua|Nhà vua	complete				1	foreign	central	country	yes
role.su-doan-truong	Sư đoàn trưởng	fused				1	military		army	name	body.su-doan
role.tham-muu-truong	Tham mưu trưởng	office				3	military		army	yes
role.tham-phan	Thẩm phán|Thẩm phán TAND|Thẩm phán sơ cấp|Thẩm phán trung cấp|Thẩm phán cao cấp	office				7	judiciary		court,place	name
role.tham-phan-tand-toi-cao	Thẩm phán TAND Tối cao|Thẩm phán Tòa án nhân dân Tối cao	complete				4	judiciary	central		yes	body.toa-an-nhan-dan-toi-cao
role.tham-tan	Tham tán|Tham tán thương mại	office				5	foreign	central	country	name
role.thanh-tra-vien	Thanh tra viên	office				7	government		inspectorate	no
role.thanh-uy-vien	Thành ủy viên	membership				5	party	province	place	yes	body.thanh-uy
role.thanh-vien	Thành viên	membership				5			council,committee-bureau,steering-committee,enterprise,government,company-board,front	no
role.thanh-vien-hdqt	Thành viên HĐQT|Thành viên Hội đồng quản trị|Ủy viên HĐQT|Ủy viên Hội đồng quản trị	membership				5	enterprise		enterprise,bank	name	orghead.hoi-dong-quan-tri
role.thanh-vien-hdtv	Thành viên HĐTV|Thành viên Hội đồng thành viên	membership				5	enterprise		enterprise,bank	name	orghead.hoi-dong-thanh-vien
role.thi-truong	Thị trưởng	office				1	foreign	district	place	yes
role.thi-uy-vien	Thị ủy viên	membership				5	party	district	place	yes	body.thi-uy
role.thong-doc	Thống đốc|Thống đốc Ngân hàng Nhà nước|Thống đốc NHNN	office				1	government	central	bank,place,foreign-body	yes	body.ngan-hang-nha-nuoc
role.thu-hien	Thủ hiến	office				1	foreign	province	place	yes
role.thu-ky	Thư ký	office				7			person,assembly-committee,council,union,association	name
role.thu-ky-toa-soan	Thư ký Tòa soạn|Tổng Thư ký Tòa soạn	office				5			press	name
role.thu-linh	Thủ lĩnh|Lãnh tụ	office				1			party,organization	no
role.thu-truong	Thứ trưởng	office				3	government	central	ministry,field,country	yes	orghead.bo
role.thu-truong-co-quan	Thủ trưởng	office				1			organization	no
role.thu-truong-co-quan-csdt	Thủ trưởng Cơ quan CSĐT|Thủ trưởng Cơ quan Cảnh sát điều tra|Thủ trưởng Cơ quan An ninh điều tra	office				1	police		police,place	yes	body.co-quan-canh-sat-dieu-tra
role.thu-truong-thu-nhat	Thứ trưởng thứ nhất	office				2	foreign	central	ministry,field,country	yes	orghead.bo
role.thu-truong-thuong-truc	Thứ trưởng Thường trực	office				2	government	central	ministry,field	yes	orghead.bo
role.thu-tuong	Thủ tướng|Thủ tướng Chính phủ|TTg|TTgCP|TTCP	complete				1	government	central	country,government	yes	body.chinh-phu
role.thuong-nghi-si	Thượng nghị sĩ|Thượng Nghị sỹ|TNS	office				5	foreign	central	country,place	name
role.thuong-truc-ban-bi-thu	Thường trực Ban Bí thư|Thường trực Ban Bí thư Trung ương Đảng|Thường trực BBT	complete				2	party	central		yes	body.ban-bi-thu
role.thuong-vu	Thường vụ	membership				4	party		party-committee	no	body.ban-thuong-vu
role.thuyen-truong	Thuyền trưởng	office				1			field	no
role.tieu-doan-truong	Tiểu đoàn trưởng	fused				1	military		army	name	body.tieu-doan
role.tinh-truong	Tỉnh trưởng	office				1	foreign	province	place	yes
role.tinh-uy-vien	Tỉnh ủy viên|TUV	membership				5	party	province	place	yes	body.tinh-uy
role.to-truong	Tổ trưởng	fused				1			field,steering-committee	name
role.to-truong-to-dai-bieu	Tổ trưởng Tổ đại biểu	fused				1	assembly		place,people-council	name	body.to-dai-bieu-hdnd
role.to-truong-to-dan-pho	Tổ trưởng tổ dân phố|Tổ trưởng dân phố	fused				1	government	village	place	name
role.to-truong-to-tu-van	Tổ trưởng Tổ tư vấn|Tổ trưởng Tổ tư vấn kinh tế	fused				1	government	central	government,person	name
role.toan-quyen	Toàn quyền	office				1	foreign	central	country	yes
role.tong-bi-thu	Tổng Bí thư|TBT	complete				1	party	central	central-committee,party,foreign-party,assembly	yes	body.dang-cong-san-viet-nam
role.tong-bi-thu-chu-tich-nuoc	Tổng Bí thư, Chủ tịch nước	complete				1	party	central		yes
role.tong-bien-tap	Tổng Biên tập|TBT Báo|Tổng BT	office				1			press	name
role.tong-chu-bien	Tổng Chủ biên	office				1			field	no
role.tong-cong-to	Tổng Công tố|Tổng Công tố viên|Tổng Chưởng lý|Trưởng Công tố	complete				1	foreign	central	country,foreign-body	yes
role.tong-cuc-pho	Tổng cục phó	fused				3	government	central	general-department,field	name	orghead.tong-cuc
role.tong-cuc-truong	Tổng Cục trưởng	fused				1	government	central	general-department,field	name	orghead.tong-cuc
role.tong-dao-dien	Tổng đạo diễn|Đạo diễn	office							field	no
role.tong-dieu-hanh	Tổng điều hành	office				1	enterprise		enterprise	name
role.tong-giam-doc	Tổng Giám đốc|TGĐ|Tổng GĐ	office				1			enterprise,bank,press,general-department,international,research,place,government-agency	name
role.tong-giam-doc-dieu-hanh	Tổng Giám đốc điều hành|CEO|Giám đốc điều hành (CEO)	office				1	enterprise		enterprise,bank	name
role.tong-giam-muc	Tổng Giám mục|Giám mục|Hồng y|Linh mục	honorary							place	no
role.tong-kiem-toan	Tổng Kiểm toán|Tổng Kiểm toán Nhà nước|Tổng KTNN	office				1	state	central	audit,country	yes	body.kiem-toan-nha-nuoc
role.tong-lanh-su	Tổng Lãnh sự	office				1	foreign	central	country,place	yes
role.tong-quan-ly	Tổng Quản lý	office				1	enterprise		enterprise,place	name
role.tong-tham-muu-truong	Tổng Tham mưu trưởng|Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam|Tổng Tham mưu trưởng QĐND Việt Nam|TTMT	complete				1	military	central	army,country	yes	body.bo-tong-tham-muu
role.tong-thanh-tra	Tổng Thanh tra|Tổng Thanh tra Chính phủ|Tổng TTCP	office				1	government	central	government,inspectorate	yes	body.thanh-tra-chinh-phu
role.tong-thong	Tổng thống	complete				1	foreign	central	country	yes
role.tong-thong-dac-cu	Tổng thống đắc cử	complete				1	foreign	central	country	yes
role.tong-thu-ky	Tổng Thư ký|TTK	office				1			assembly,international,union,front,association,foreign-party,council	yes
role.tong-thu-ky-asean	Tổng Thư ký ASEAN	complete				1	foreign	central		yes	body.hiep-hoi-cac-quoc-gia-dong-nam-a
role.tong-thu-ky-lien-hop-quoc	Tổng Thư ký Liên Hợp Quốc|TTK LHQ|Tổng Thư ký LHQ|Tổng Thư ký Liên hiệp quốc	complete				1	foreign	central		yes	body.lien-hop-quoc
role.tong-thu-ky-quoc-hoi	Tổng Thư ký Quốc hội|TTK Quốc hội	complete				1	assembly	central		yes	body.quoc-hoi
role.tong-tu-lenh	Tổng Tư lệnh	complete				1	military	central	army,country	yes	body.quan-doi-nhan-dan-viet-nam
role.tram-truong	Trạm trưởng|Trưởng trạm	fused				1		commune	field,place	name
role.tro-ly	Trợ lý	office				7		central	person,office	no
role.tro-ly-ngoai-truong	Trợ lý Ngoại trưởng	complete				3	foreign	central	country	yes
role.trung-doan-truong	Trung đoàn trưởng	fused				1	military		army	name	body.trung-doan
role.trung-doi-truong	Trung đội trưởng	fused				1	military		army	name
role.truong-ap	Trưởng ấp	fused				1	government	village	place	name
role.truong-ban	Trưởng ban	fused				1			party-organ,council-committee,steering-committee,field,place,party-committee,people-council,government-agency,project-board,council,association	name	orghead.ban
role.truong-ban-cong-tac-mat-tran	Trưởng Ban Công tác Mặt trận	fused				1	front	village	place	name	body.ban-cong-tac-mat-tran
role.truong-ban-kiem-soat	Trưởng Ban Kiểm soát|Trưởng BKS	fused				5	enterprise		enterprise,bank	name	orghead.ban-kiem-soat
role.truong-ban-village	Trưởng bản	fused				1	government	village	place	name
role.truong-bo-mon	Trưởng bộ môn	fused				1			university,field	name
role.truong-bo-phan	Trưởng bộ phận|Phụ trách bộ phận	fused				1			field	name
role.truong-bql	Trưởng BQL|Trưởng Ban Quản lý	fused				1	government		project-board,field,place	name	orghead.ban-quan-ly
role.truong-btc	Trưởng BTC	fused				1			event,party-committee	name	orghead.ban-to-chuc
role.truong-buon	Trưởng buôn|Buôn trưởng	fused				1	government	village	place	name
role.truong-ca	Trưởng CA	fused				1	police		place	yes	body.cong-an
role.truong-co-quan-dai-dien	Trưởng Cơ quan đại diện	fused				1	government		ministry,place	name
role.truong-co-quan-thuong-tru	Trưởng Cơ quan Thường trú	fused				1			press,place	name
role.truong-cong-an	Trưởng Công an	fused				1	police		place	yes	body.cong-an
role.truong-dai-dien	Trưởng Đại diện|Trưởng đại diện thường trú	office				1			international,enterprise,bank,office,place,country	name
role.truong-doan	Trưởng đoàn	fused				1			assembly-delegation,field,inspection-team	name
role.truong-doan-dbqh	Trưởng Đoàn ĐBQH|Trưởng Đoàn đại biểu Quốc hội|Trưởng đoàn ĐB Quốc hội|Trưởng đoàn Đại biểu QH|Trưởng đoàn ĐBQH đơn vị	fused				1	assembly	province	place	yes	body.doan-dai-bieu-quoc-hoi
role.truong-khoa	Trưởng khoa|Chủ nhiệm khoa	fused				1			university,hospital,field	name	orghead.khoa
role.truong-khu-pho	Trưởng khu phố|Trưởng khu	fused				1	government	village	place	name
role.truong-lang	Trưởng làng	fused				1	government	village	place	name
role.truong-nganh	Bộ trưởng, Trưởng ngành|Trưởng ngành	office				1	government	central	field	no
role.truong-phai-doan	Trưởng Phái đoàn|Trưởng Phái đoàn Thường trực|Trưởng Phái đoàn đại diện	fused				1	foreign	central	country,international	yes
role.truong-phong	Trưởng phòng|TP.	fused				1			field,local-office,place	name	orghead.phong
role.truong-thon	Trưởng thôn	fused				1	government	village	place	name
role.truong-van-phong-dai-dien	Trưởng Văn phòng đại diện|Trưởng VPĐD	fused				1			press,enterprise,international,place	name
role.truong-xom	Trưởng xóm	fused				1	government	village	place	name
role.tu-lenh	Tư lệnh	office				1	military		army,field,place	yes
role.tuy-vien	Tùy viên|Tùy viên Quốc phòng|Tùy viên Quân sự	office				7	foreign	central	country	name
role.uy-vien	Ủy viên|UV	membership				5			central-committee,party-committee,party-central,inspection-commission,people-committee,people-council,assembly-committee,front,union,council,steering-committee,committee-bureau,army	no
role.uy-vien-ban-bi-thu	Ủy viên Ban Bí thư|UVBBT|Ủy viên BBT	membership				4	party	central	party	yes	body.ban-bi-thu
role.uy-vien-ban-chap-hanh	Ủy viên Ban Chấp hành|Ủy viên BCH|UVBCH|UV BCH	membership				5			party-committee,union,association	yes	body.ban-chap-hanh
role.uy-vien-ban-thuong-vu	Ủy viên Ban Thường vụ|Ủy viên Thường vụ|UVBTV|UV BTV|Ủy viên BTV|UVTV|UV Ban Thường vụ	membership				4			party-committee,union,central-committee	yes	body.ban-thuong-vu
role.uy-vien-bo-chinh-tri	Ủy viên Bộ Chính trị|UVBCT|UV Bộ Chính trị|UV BCT|Ủy viên BCT	membership				4	party	central	party	yes	body.bo-chinh-tri
role.uy-vien-chinh-thuc	Ủy viên chính thức	membership				5	party	central	central-committee	no	body.ban-chap-hanh-trung-uong-dang
role.uy-vien-chuyen-trach	Ủy viên chuyên trách	membership				5			assembly-committee,council-committee	yes
role.uy-vien-du-khuyet	Ủy viên dự khuyết|Ủy viên dự khuyết Trung ương Đảng|Ủy viên dự khuyết BCH Trung ương Đảng|Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng|Ủy viên dự khuyết T.Ư Đảng|Ủy viên dự khuyết TW Đảng	membership				6	party	central	central-committee	no	body.ban-chap-hanh-trung-uong-dang
role.uy-vien-quoc-vu	Ủy viên Quốc vụ	membership				4	foreign	central	country	yes
role.uy-vien-thuong-truc	Ủy viên Thường trực|Ủy viên TT	membership				4			assembly-committee,council,council-committee,union,steering-committee	yes
role.uy-vien-trung-uong-dang	Ủy viên Trung ương Đảng|Ủy viên Trung ương|Ủy viên TW Đảng|Ủy viên T.Ư Đảng|Ủy viên TƯ Đảng|Ủy viên BCH Trung ương Đảng|Ủy viên BCH TW Đảng|Ủy viên BCH T.Ư Đảng|Ủy viên BCHTW Đảng|Ủy viên BCHTƯ Đảng|Ủy viên Ban Chấp hành Trung ương Đảng|Ủy viên Ban Chấp hành Trung ương|UVTW Đảng|UVTƯ Đảng|UV TW Đảng|UV T.Ư Đảng|UVTƯ|UVTW|Trung ương ủy viên	membership				5	party	central	party	yes	body.ban-chap-hanh-trung-uong-dang
role.uy-vien-truong-uy-ban-thuong-vu-dai-hoi-dai-bieu-nhan-dan-toan-quoc-nhan-dai	Chủ tịch Nhân đại|Ủy viên trưởng Nhân đại|Ủy viên trưởng Ủy ban Thường vụ Đại hội Đại biểu nhân dân toàn quốc	complete	Ủy viên trưởng Ủy ban Thường vụ Đại hội Đại biểu nhân dân toàn quốc (Nhân đại)			1	foreign	central	country	yes
role.uy-vien-uy-ban-kiem-tra	Ủy viên Ủy ban Kiểm tra|Ủy viên UBKT	membership				5	party		party-committee,central-committee,union	yes	body.uy-ban-kiem-tra
role.uy-vien-uy-ban-thuong-vu-quoc-hoi	Ủy viên Ủy ban Thường vụ Quốc hội|Ủy viên UBTVQH|Ủy viên UBTV Quốc hội	membership				4	assembly	central		yes	body.uy-ban-thuong-vu-quoc-hoi
role.vien-truong	Viện trưởng	fused				1			procuracy,research,field,place	yes	orghead.vien
role.vu-truong	Vụ trưởng	fused				1	government	central	department,field	name	orghead.vu`;
