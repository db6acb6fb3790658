// Generated from corpus/lexicons/bodies-assembly.tsv by `npm run data`. Do not edit.

export const BODIES_ASSEMBLY: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	Ban Công tác đại biểu|Ban CTĐB	assembly-committee			2025-02-17	central	assembly	of	yes
	Ban Dân nguyện	assembly-committee			2025-02-17	central	assembly	of	yes
	Ban Đô thị	council-committee					assembly	body,place	yes
	Ban Kinh tế - Ngân sách|Ban Kinh tế và Ngân sách|Ban KT-NS|Ban KTNS|Ban Kinh tế, Ngân sách	council-committee					assembly	body,place	yes
	Ban Kinh tế - Xã hội|Ban KT-XH	council-committee					assembly	body,place	yes
	Ban Pháp chế	council-committee					assembly	body,place	yes
	Ban Văn hóa - Xã hội|Ban Văn hóa và Xã hội|Ban VH-XH|Ban VHXH	council-committee					assembly	body,place	yes
	Đoàn đại biểu Quốc hội|Đoàn ĐBQH|Đoàn ĐB Quốc hội|Đoàn ĐBQH tỉnh|Đoàn đại biểu Quốc hội tỉnh|Đoàn ĐBQH thành phố|Đoàn đại biểu QH|Đoàn ĐBQH TP	assembly-delegation				province	assembly	place,term	yes
	Hội đồng bầu cử quốc gia|HĐBCQG	council				central	assembly		yes
	Hội đồng Dân tộc|Hội đồng Dân tộc của Quốc hội	assembly-committee				central	assembly	of	yes
	Hội đồng nhân dân|HĐND	people-council					assembly	place,term	yes
	Hội đồng nhân dân huyện|HĐND huyện	people-council			2025-06-30	district	assembly	place,term	yes
	Hội đồng nhân dân quận|HĐND quận	people-council			2025-06-30	district	assembly	place,term	yes
	Hội đồng nhân dân thành phố|HĐND thành phố|HĐND TP	people-council					assembly	place,term	yes
	Hội đồng nhân dân thị xã|HĐND thị xã	people-council			2025-06-30	district	assembly	place,term	yes
	Hội đồng nhân dân tỉnh|HĐND tỉnh	people-council				province	assembly	place,term	yes
	Hội đồng nhân dân xã|HĐND xã|HĐND phường|HĐND thị trấn|HĐND đặc khu	people-council				commune	assembly	place,term	yes
	Nhóm đại biểu Quốc hội trẻ|Nhóm Nghị sĩ trẻ	assembly-committee				central	assembly	term	yes
	Nhóm Nghị sĩ hữu nghị	assembly-committee				central	assembly	country	yes
	Nhóm nữ đại biểu Quốc hội|Nhóm nữ ĐBQH|Nhóm Nữ nghị sĩ	assembly-committee				central	assembly	term	yes
	Quốc hội|QH|Quốc hội Việt Nam|Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam|Quốc hội nước CHXHCN Việt Nam	assembly				central	assembly	term,country	yes
	Thường trực HĐND|Thường trực Hội đồng nhân dân|TT HĐND|TTHĐND	committee-bureau					assembly	place,term	yes
	Tổ đại biểu HĐND|Tổ đại biểu	people-council					assembly	place,number	no
	Ủy ban bầu cử|Ban bầu cử	council					assembly	place	no
	Ủy ban Công tác đại biểu	assembly-committee		2025-02-18		central	assembly	of	yes
	Ủy ban Dân nguyện và Giám sát	assembly-committee		2025-02-18		central	assembly	of	yes
	Ủy ban Đối ngoại	assembly-committee			2025-02-17	central	assembly	of,country	yes
	Ủy ban Khoa học, Công nghệ và Môi trường|Ủy ban KH,CN&MT|Ủy ban KHCN&MT|Ủy ban Khoa học, Công nghệ - Môi trường|Ủy ban KH-CN-MT|Ủy ban KHCNMT	assembly-committee				central	assembly	of	yes
	Ủy ban Kinh tế|Ủy ban Kinh tế của Quốc hội	assembly-committee			2025-02-17	central	assembly	of	yes
uy-ban-kinh-te-ngan-sach-qh	Ủy ban Kinh tế và Ngân sách|Ủy ban Kinh tế - Ngân sách	assembly-committee			2007-07-19	central	assembly	of	yes
	Ủy ban Kinh tế và Tài chính|Ủy ban Kinh tế - Tài chính|Ủy ban KT&TC	assembly-committee		2025-02-18		central	assembly	of	yes
	Ủy ban Pháp luật|Ủy ban Pháp luật của Quốc hội	assembly-committee			2025-02-17	central	assembly	of	yes
	Ủy ban Pháp luật và Tư pháp|Ủy ban PL&TP	assembly-committee		2025-02-18		central	assembly	of	yes
	Ủy ban Quốc phòng, An ninh và Đối ngoại|Ủy ban QP, AN và ĐN	assembly-committee		2025-02-18		central	assembly	of	yes
	Ủy ban Quốc phòng và An ninh|Ủy ban Quốc phòng - An ninh|Ủy ban QP-AN|Ủy ban QPAN|Ủy ban QP&AN	assembly-committee			2025-02-17	central	assembly	of	yes
	Ủy ban sửa đổi, bổ sung Hiến pháp|Ủy ban Dự thảo sửa đổi Hiến pháp|Ủy ban dự thảo sửa đổi, bổ sung một số điều của Hiến pháp năm 2013	council				central	assembly		yes
	Ủy ban Tài chính - Ngân sách|Ủy ban Tài chính, Ngân sách|Ủy ban TC-NS|Ủy ban TCNS|Ủy ban Tài chính và Ngân sách	assembly-committee		2007-07-19	2025-02-17	central	assembly	of	yes
	Ủy ban Thường vụ Quốc hội|UBTVQH|UBTV Quốc hội|Ủy ban Thường vụ QH|Thường vụ Quốc hội	assembly-bureau				central	assembly	term	yes
	Ủy ban Tư pháp|Ủy ban Tư pháp của Quốc hội	assembly-committee		2007-07-19	2025-02-17	central	assembly	of	yes
	Ủy ban Văn hóa, Giáo dục|Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng|Ủy ban VHGDTTN&NĐ|Ủy ban VH-GD-TTN-NĐ|Ủy ban VHGD	assembly-committee			2025-02-17	central	assembly	of	yes
	Ủy ban Văn hóa và Xã hội|Ủy ban Văn hóa - Xã hội|Ủy ban VH&XH	assembly-committee		2025-02-18		central	assembly	of	yes
	Ủy ban Xã hội|Ủy ban Về các vấn đề xã hội|Ủy ban Các vấn đề xã hội|Ủy ban CVĐXH	assembly-committee			2025-02-17	central	assembly	of	yes
	Văn phòng Đoàn ĐBQH và HĐND|Văn phòng Đoàn đại biểu Quốc hội và HĐND|Văn phòng Đoàn ĐBQH|Văn phòng Đoàn đại biểu Quốc hội|Văn phòng Đoàn ĐB Quốc hội|VP Đoàn ĐBQH và HĐND	office				province	assembly	place	yes
	Văn phòng HĐND|VP HĐND|Văn phòng Hội đồng nhân dân|Văn phòng HĐND và UBND|Văn phòng Đoàn ĐBQH, HĐND và UBND	office					assembly	place	yes
	Văn phòng Quốc hội|VPQH|VP Quốc hội	office				central	assembly		yes
	Viện Nghiên cứu lập pháp	research				central	assembly		yes`;
