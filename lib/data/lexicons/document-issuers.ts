// Generated from corpus/lexicons/document-issuers.tsv by `npm run data`. Do not edit.

export const DOCUMENT_ISSUERS: string = `id	forms	type	canonical	valid_from	valid_to	kind	issuer	level	branch
issuer.bc-cp	BC-CP	suffix				report	Chính phủ	central	government
issuer.bc-tu	BC/TU	suffix				report	Tỉnh ủy, Thành ủy	province	party
issuer.bc-tw	BC/TW	suffix				report	Ban Chấp hành Trung ương	central	party
issuer.bc-ubkt14	BC-UBKT14|BC-UBKT15|BC-UBTCNS14|BC-UBTCNS15	suffix				report	ủy ban của Quốc hội	central	assembly
issuer.bc-ubnd	BC-UBND|BC/UBND	suffix				report	Ủy ban nhân dân		government
issuer.bc-ubtvqh	BC-UBTVQH|TTr-UBTVQH	suffix				report	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.bkhdt-th	BKHĐT-TH	suffix			2025-02-28	letter	Bộ Kế hoạch và Đầu tư	central	government
issuer.cd-ttg	CĐ-TTg|CĐ/TTg	suffix				telegram	Thủ tướng Chính phủ	central	government
issuer.cd-ubnd	CĐ-UBND	suffix				telegram	Ủy ban nhân dân		government
issuer.code-bca	BCA	code					Bộ Công an	central	police
issuer.code-bcd	BCĐ|BCĐTW	code					Ban Chỉ đạo
issuer.code-bct	BCT	code					Bộ Công Thương	central	government
issuer.code-bdttg	BDTTG	code		2025-03-01			Bộ Dân tộc và Tôn giáo	central	government
issuer.code-bdvtw	BDVTW	code			2025-02-02		Ban Dân vận Trung ương	central	party
issuer.code-bgddt	BGDĐT|BGD&ĐT|BGD-ĐT	code					Bộ Giáo dục và Đào tạo	central	government
issuer.code-bgtvt	BGTVT	code			2025-02-28		Bộ Giao thông vận tải	central	government
issuer.code-bkhcn	BKHCN	code					Bộ Khoa học và Công nghệ	central	government
issuer.code-bkhdt	BKHĐT	code			2025-02-28		Bộ Kế hoạch và Đầu tư	central	government
issuer.code-bkttw	BKTTW	code			2025-02-02		Ban Kinh tế Trung ương	central	party
issuer.code-bldtbxh	BLĐTBXH|LĐTBXH	code			2025-02-28		Bộ Lao động - Thương binh và Xã hội	central	government
issuer.code-bnctw	BNCTW	code					Ban Nội chính Trung ương	central	party
issuer.code-bng	BNG	code					Bộ Ngoại giao	central	government
issuer.code-bnnmt	BNNMT	code		2025-03-01			Bộ Nông nghiệp và Môi trường	central	government
issuer.code-bnnptnt	BNNPTNT|BNN	code			2025-02-28		Bộ Nông nghiệp và Phát triển nông thôn	central	government
issuer.code-bnv	BNV	code					Bộ Nội vụ	central	government
issuer.code-bqp	BQP	code					Bộ Quốc phòng	central	military
issuer.code-btc	BTC	code					Bộ Tài chính	central	government
issuer.code-btctw	BTCTW	code					Ban Tổ chức Trung ương	central	party
issuer.code-btgdvtw	BTGDVTW	code		2025-02-03			Ban Tuyên giáo và Dân vận Trung ương	central	party
issuer.code-btgtw	BTGTW	code			2025-02-02		Ban Tuyên giáo Trung ương	central	party
issuer.code-btnmt	BTNMT	code			2025-02-28		Bộ Tài nguyên và Môi trường	central	government
issuer.code-btp	BTP	code					Bộ Tư pháp	central	government
issuer.code-btttt	BTTTT	code			2025-02-28		Bộ Thông tin và Truyền thông	central	government
issuer.code-bvhttdl	BVHTTDL	code					Bộ Văn hóa, Thể thao và Du lịch	central	government
issuer.code-bxd	BXD	code					Bộ Xây dựng	central	government
issuer.code-byt	BYT	code					Bộ Y tế	central	government
issuer.code-cp	CP	code					Chính phủ	central	government
issuer.code-ctn	CTN	code					Chủ tịch nước	central	state
issuer.code-dct	ĐCT	code					Đoàn Chủ tịch	central	front
issuer.code-du	ĐU	code					Đảng ủy		party
issuer.code-duca	ĐUCA	code					Đảng ủy Công an Trung ương	central	party
issuer.code-hdnd	HĐND	code					Hội đồng nhân dân		assembly
issuer.code-hdtp	HĐTP	code					Hội đồng Thẩm phán TAND Tối cao	central	judiciary
issuer.code-hu	HU	code			2025-06-30		Huyện ủy	district	party
issuer.code-ktnn	KTNN	code					Kiểm toán Nhà nước	central	state
issuer.code-mttw	MTTW|MTTQ	code					Mặt trận Tổ quốc Việt Nam		front
issuer.code-nhnn	NHNN	code					Ngân hàng Nhà nước	central	government
issuer.code-qu	QU	code			2025-06-30		Quận ủy	district	party
issuer.code-qutw	QUTW	code					Quân ủy Trung ương	central	party
issuer.code-snv	SNV|SXD|STC|SYT|SCT|SNN|SGDĐT|SKHCN|STP|SKHĐT|STNMT|SGTVT|STTTT|SLĐTBXH	code	sở				sở	province	government
issuer.code-tandtc	TANDTC	code					TAND Tối cao	central	judiciary
issuer.code-tld	TLĐ	code					Tổng Liên đoàn Lao động Việt Nam	central	union
issuer.code-ttcp	TTCP	code					Thanh tra Chính phủ	central	government
issuer.code-ttg	TTg	code					Thủ tướng Chính phủ	central	government
issuer.code-tu	TU	code					Tỉnh ủy, Thành ủy	province	party
issuer.code-tw	TW|TƯ	code					Trung ương Đảng	central	party
issuer.code-twdtn	TWĐTN|TƯĐTN|BTV	code					Trung ương Đoàn TNCS Hồ Chí Minh	central	union
issuer.code-ubdt	UBDT	code			2025-02-28		Ủy ban Dân tộc	central	government
issuer.code-ubkttw	UBKTTW	code					Ủy ban Kiểm tra Trung ương	central	party
issuer.code-ubnd	UBND|UB	code					Ủy ban nhân dân		government
issuer.code-ubtvqh	UBTVQH	code					Ủy ban Thường vụ Quốc hội	central	assembly
issuer.code-vkstc	VKSTC|VKSNDTC	code					VKSND Tối cao	central	judiciary
issuer.code-vpcp	VPCP	code					Văn phòng Chính phủ	central	government
issuer.code-vptw	VPTW	code					Văn phòng Trung ương Đảng	central	party
issuer.ct-cp	CT-CP	suffix				directive	Chính phủ	central	government
issuer.ct-hu	CT/HU|KH/HU|KL/HU|CTr/HU|QĐ/HU	suffix			2025-06-30		Huyện ủy	district	party
issuer.ct-nhnn	CT-NHNN	suffix				directive	Ngân hàng Nhà nước	central	government
issuer.ct-ttg	CT-TTg|CT/TTg	suffix				directive	Thủ tướng Chính phủ	central	government
issuer.ct-tu	CT/TU|CT-TU	suffix				directive	Tỉnh ủy, Thành ủy	province	party
issuer.ct-tw	CT/TW|CT-TW|CT/TƯ|CT/T.Ư	suffix				directive	Bộ Chính trị, Ban Bí thư	central	party
issuer.ct-ubnd	CT-UBND|CT/UBND|CT-UB	suffix				directive	Ủy ban nhân dân		government
issuer.ctr-tu	CTr/TU|CTr-TU|CTHĐ/TU|CTHĐ-TU|CT-HĐ/TU	suffix				programme	Tỉnh ủy, Thành ủy	province	party
issuer.ctr-tw	CTr/TW	suffix				programme	Trung ương Đảng	central	party
issuer.ctr-ubnd	CTr-UBND|ĐA-UBND|HD-UBND|GP-UBND	suffix					Ủy ban nhân dân		government
issuer.cv-tu	CV/TU	suffix				letter	Tỉnh ủy, Thành ủy	province	party
issuer.da-tu	ĐA/TU	suffix				scheme	Tỉnh ủy, Thành ủy	province	party
issuer.da-tw	ĐA/TW	suffix				scheme	Ban Chấp hành Trung ương	central	party
issuer.hd-btctw	HD/BTCTW|HD/BTCTW-VPTW	suffix				guidance	Ban Tổ chức Trung ương	central	party
issuer.hd-btgtw	HD/BTGTW	suffix				guidance	Ban Tuyên giáo Trung ương	central	party
issuer.hd-tu	HD/TU	suffix				guidance	Tỉnh ủy, Thành ủy	province	party
issuer.hd-tw	HD/TW	suffix				guidance	Ban Bí thư	central	party
issuer.hd-ubkttw	HD/UBKTTW|HD-UBKTTW	suffix				guidance	Ủy ban Kiểm tra Trung ương	central	party
issuer.kh-tu	KH/TU|KH-TU	suffix				plan	Tỉnh ủy, Thành ủy	province	party
issuer.kh-tw	KH/TW|KH/BCĐTW|KH-BCĐTW	suffix				plan	Trung ương Đảng	central	party
issuer.kh-ubnd	KH-UBND|KH/UBND	suffix				plan	Ủy ban nhân dân		government
issuer.kl-tu	KL/TU|KL-TU	suffix				conclusion	Tỉnh ủy, Thành ủy	province	party
issuer.kl-tw	KL/TW|KL-TW|KL/TƯ	suffix				conclusion	Bộ Chính trị, Ban Bí thư	central	party
issuer.l-ctn	L/CTN|LCT/HĐNN8	suffix				order	Chủ tịch nước	central	state
issuer.nd-cp	NĐ-CP|NĐ/CP|NĐCP	suffix				decree	Chính phủ	central	government
issuer.nq-cp	NQ-CP|NQ/CP|NQCP	suffix				resolution	Chính phủ	central	government
issuer.nq-dh	NQ-ĐH|NQ/ĐH	suffix				resolution	Đại hội Đảng		party
issuer.nq-du	NQ/ĐU|CT/ĐU|KH/ĐU|NQ-ĐU	suffix					Đảng ủy		party
issuer.nq-duca	NQ/ĐUCA|CT/ĐUCA	suffix					Đảng ủy Công an Trung ương	central	party
issuer.nq-duk	NQ/ĐUK|CT/ĐUK	suffix					Đảng ủy Khối		party
issuer.nq-hdnd	NQ-HĐND|NQ/HĐND|NQHĐND	suffix				resolution	Hội đồng nhân dân		assembly
issuer.nq-hdtp	NQ-HĐTP|NQ/HĐTP	suffix				resolution	Hội đồng Thẩm phán TAND Tối cao	central	judiciary
issuer.nq-hu	NQ/HU|NQ-HU	suffix			2025-06-30	resolution	Huyện ủy	district	party
issuer.nq-qu	NQ/QU|CT/QU|KH/QU	suffix			2025-06-30		Quận ủy	district	party
issuer.nq-qutw	NQ/QUTW|CT/QUTW	suffix					Quân ủy Trung ương	central	party
issuer.nq-thu	NQ/ThU|CT/ThU	suffix			2025-06-30		Thành ủy, Thị ủy	district	party
issuer.nq-tu	NQ/TU|NQ-TU	suffix				resolution	Tỉnh ủy, Thành ủy	province	party
issuer.nq-tw	NQ/TW|NQ-TW|NQ/TƯ|NQ/T.Ư	suffix				resolution	Ban Chấp hành Trung ương, Bộ Chính trị	central	party
issuer.nq-ubtvqh	NQ-UBTVQH|PL-UBTVQH	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.nqlt	NQLT|NQLT/CP-UBTVQH-ĐCTUBTWMTTQVN|NQLT-CP-ĐCTUBTWMTTQVN	suffix				joint-resolution		central
issuer.qc-tw	QC/TW|QC-TW	suffix				rules	Bộ Chính trị, Ban Bí thư	central	party
issuer.qd-bca	QĐ-BCA	suffix				decision	Bộ Công an	central	police
issuer.qd-bct	QĐ-BCT	suffix				decision	Bộ Công Thương	central	government
issuer.qd-bgddt	QĐ-BGDĐT|QĐ-BGD&ĐT	suffix				decision	Bộ Giáo dục và Đào tạo	central	government
issuer.qd-bgtvt	QĐ-BGTVT	suffix			2025-02-28	decision	Bộ Giao thông vận tải	central	government
issuer.qd-bhxh	QĐ-BHXH|BHXH-CSXH|BHXH-CSYT	suffix					BHXH Việt Nam	central	government
issuer.qd-bkhcn	QĐ-BKHCN	suffix				decision	Bộ Khoa học và Công nghệ	central	government
issuer.qd-bkhdt	QĐ-BKHĐT	suffix			2025-02-28	decision	Bộ Kế hoạch và Đầu tư	central	government
issuer.qd-bldtbxh	QĐ-BLĐTBXH|QĐ-LĐTBXH	suffix			2025-02-28	decision	Bộ Lao động - Thương binh và Xã hội	central	government
issuer.qd-bnn	QĐ-BNN|QĐ-BNNPTNT|QĐ-BNN-TCLN|QĐ-BNN-TCCB|QĐ-BNN-KH	suffix			2025-02-28	decision	Bộ Nông nghiệp và Phát triển nông thôn	central	government
issuer.qd-bnnmt	QĐ-BNNMT	suffix		2025-03-01		decision	Bộ Nông nghiệp và Môi trường	central	government
issuer.qd-bnv	QĐ-BNV	suffix				decision	Bộ Nội vụ	central	government
issuer.qd-bqp	QĐ-BQP	suffix				decision	Bộ Quốc phòng	central	military
issuer.qd-btc	QĐ-BTC	suffix				decision	Bộ Tài chính	central	government
issuer.qd-btnmt	QĐ-BTNMT	suffix			2025-02-28	decision	Bộ Tài nguyên và Môi trường	central	government
issuer.qd-btp	QĐ-BTP	suffix				decision	Bộ Tư pháp	central	government
issuer.qd-btttt	QĐ-BTTTT	suffix			2025-02-28	decision	Bộ Thông tin và Truyền thông	central	government
issuer.qd-bvhttdl	QĐ-BVHTTDL	suffix				decision	Bộ Văn hóa, Thể thao và Du lịch	central	government
issuer.qd-bxd	QĐ-BXD	suffix				decision	Bộ Xây dựng	central	government
issuer.qd-byt	QĐ-BYT	suffix				decision	Bộ Y tế	central	government
issuer.qd-ctn	QĐ-CTN|QĐ/CTN	suffix				decision	Chủ tịch nước	central	state
issuer.qd-evn	QĐ-EVN|QĐ-TKV|QĐ-DKVN|QĐ-HĐTV|NQ-HĐQT|QĐ-HĐQT|NQ-ĐHĐCĐ	suffix					doanh nghiệp		enterprise
issuer.qd-ktnn	QĐ-KTNN|TB-KTNN	suffix					Kiểm toán Nhà nước	central	state
issuer.qd-nhnn	QĐ-NHNN	suffix				decision	Ngân hàng Nhà nước	central	government
issuer.qd-sxd	QĐ-SXD|QĐ-SGDĐT|KH-SYT	suffix					sở	province	government
issuer.qd-tld	QĐ-TLĐ|HD-TLĐ|NQ/BCH|CTr-TLĐ|KH-TLĐ	suffix					Tổng Liên đoàn Lao động Việt Nam	central	union
issuer.qd-ttg	QĐ-TTg|QĐ/TTg	suffix				decision	Thủ tướng Chính phủ	central	government
issuer.qd-tu	QĐ/TU|QĐ-TU|QyĐ/TU	suffix				decision	Tỉnh ủy, Thành ủy	province	party
issuer.qd-tw	QĐ/TW|QĐ-TW|QyĐ/TW|QĐi/TW|QĐ/TƯ	suffix				regulation	Bộ Chính trị, Ban Bí thư	central	party
issuer.qd-ubnd	QĐ-UBND|QĐ/UBND|QĐ-UB	suffix				decision	Ủy ban nhân dân		government
issuer.qh10	QH10	suffix				law	Quốc hội	central	assembly
issuer.qh11	QH11	suffix				law	Quốc hội	central	assembly
issuer.qh12	QH12	suffix				law	Quốc hội	central	assembly
issuer.qh13	QH13	suffix				law	Quốc hội	central	assembly
issuer.qh14	QH14	suffix				law	Quốc hội	central	assembly
issuer.qh15	QH15	suffix				law	Quốc hội	central	assembly
issuer.qh16	QH16	suffix				law	Quốc hội	central	assembly
issuer.qh8	QH8	suffix				law	Quốc hội	central	assembly
issuer.qh9	QH9	suffix				law	Quốc hội	central	assembly
issuer.tb-hdnd	TB-HĐND|KH-HĐND|BC-HĐND|QĐ-HĐND	suffix					Hội đồng nhân dân		assembly
issuer.tb-ttcp	TB-TTCP|KL-TTCP|QĐ-TTCP|BC-TTCP|TT-TTCP	suffix					Thanh tra Chính phủ	central	government
issuer.tb-tu	TB/TU|TB-TU	suffix				notice	Tỉnh ủy, Thành ủy	province	party
issuer.tb-tw	TB/TW|TB-TW	suffix				notice	Bộ Chính trị, Ban Bí thư	central	party
issuer.tb-ubnd	TB-UBND|TB/UBND	suffix				notice	Ủy ban nhân dân		government
issuer.tb-vpcp	TB-VPCP|TB/VPCP	suffix				notice	Văn phòng Chính phủ	central	government
issuer.tb-vptw	TB/VPTW|CV/VPTW	suffix				notice	Văn phòng Trung ương Đảng	central	party
issuer.tt-bca	TT-BCA	suffix				circular	Bộ Công an	central	police
issuer.tt-bct	TT-BCT	suffix				circular	Bộ Công Thương	central	government
issuer.tt-bdttg	TT-BDTTG	suffix		2025-03-01		circular	Bộ Dân tộc và Tôn giáo	central	government
issuer.tt-bgddt	TT-BGDĐT|TT-BGD&ĐT|TT-BGD-ĐT|TT-BGD	suffix				circular	Bộ Giáo dục và Đào tạo	central	government
issuer.tt-bgtvt	TT-BGTVT	suffix			2025-02-28	circular	Bộ Giao thông vận tải	central	government
issuer.tt-bkhcn	TT-BKHCN	suffix				circular	Bộ Khoa học và Công nghệ	central	government
issuer.tt-bkhdt	TT-BKHĐT	suffix			2025-02-28	circular	Bộ Kế hoạch và Đầu tư	central	government
issuer.tt-bldtbxh	TT-BLĐTBXH	suffix			2025-02-28	circular	Bộ Lao động - Thương binh và Xã hội	central	government
issuer.tt-bng	TT-BNG|QĐ-BNG	suffix				circular	Bộ Ngoại giao	central	government
issuer.tt-bnnmt	TT-BNNMT	suffix		2025-03-01		circular	Bộ Nông nghiệp và Môi trường	central	government
issuer.tt-bnnptnt	TT-BNNPTNT|TT-BNN	suffix			2025-02-28	circular	Bộ Nông nghiệp và Phát triển nông thôn	central	government
issuer.tt-bnv	TT-BNV	suffix				circular	Bộ Nội vụ	central	government
issuer.tt-bqp	TT-BQP	suffix				circular	Bộ Quốc phòng	central	military
issuer.tt-btc	TT-BTC	suffix				circular	Bộ Tài chính	central	government
issuer.tt-btnmt	TT-BTNMT	suffix			2025-02-28	circular	Bộ Tài nguyên và Môi trường	central	government
issuer.tt-btp	TT-BTP	suffix				circular	Bộ Tư pháp	central	government
issuer.tt-btttt	TT-BTTTT	suffix			2025-02-28	circular	Bộ Thông tin và Truyền thông	central	government
issuer.tt-bvhttdl	TT-BVHTTDL	suffix				circular	Bộ Văn hóa, Thể thao và Du lịch	central	government
issuer.tt-bxd	TT-BXD	suffix				circular	Bộ Xây dựng	central	government
issuer.tt-byt	TT-BYT	suffix				circular	Bộ Y tế	central	government
issuer.tt-nhnn	TT-NHNN	suffix				circular	Ngân hàng Nhà nước	central	government
issuer.tt-tandtc	TT-TANDTC|QĐ-TANDTC	suffix					TAND Tối cao	central	judiciary
issuer.tt-tw	TT/TW|TTr/TW	suffix				submission	Ban Chấp hành Trung ương	central	party
issuer.tt-ubdt	TT-UBDT|QĐ-UBDT	suffix			2025-02-28	circular	Ủy ban Dân tộc	central	government
issuer.tt-vkstc	TT-VKSTC|QĐ-VKSTC	suffix					VKSND Tối cao	central	judiciary
issuer.tt-vpcp	TT-VPCP	suffix				circular	Văn phòng Chính phủ	central	government
issuer.ttg-ktn	TTg-KTN|TTg-CN|TTg-NN|TTg-KGVX|TTg-QHQT|TTg-KTTH|TTg-ĐMDN|TTg-PL|TTg-V.I	suffix				letter	Thủ tướng Chính phủ	central	government
issuer.ttlt-bnv-btc	TTLT-BNV-BTC|TTLT-BTC-BNV|TTLT-BGDĐT-BNV|TTLT-BYT-BTC|TTLT-BCA-BQP	suffix				joint-circular	liên bộ	central	government
issuer.ttr-cp	TTr-CP|TTr/CP	suffix				submission	Chính phủ	central	government
issuer.ttr-ubnd	TTr-UBND	suffix				submission	Ủy ban nhân dân		government
issuer.ubnd-kt	UBND-KT|UBND-NC|UBND-VX|UBND-TH|UBND-KTTH|UBND-CN|UBND-NN|UBND-XD|UBND-ĐT	suffix				letter	Ủy ban nhân dân		government
issuer.ubtvqh10	UBTVQH10	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.ubtvqh11	UBTVQH11	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.ubtvqh12	UBTVQH12	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.ubtvqh13	UBTVQH13	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.ubtvqh14	UBTVQH14	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.ubtvqh15	UBTVQH15	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.ubtvqh16	UBTVQH16	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.ubtvqh9	UBTVQH9	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
issuer.vpcp-ktn	VPCP-KTN|VPCP-CN|VPCP-NN|VPCP-KGVX|VPCP-KTTH|VPCP-V.I|VPCP-QHĐP|VPCP-TH|VPCP-PL|VPCP-KSTT|VPCP-NC	suffix				letter	Văn phòng Chính phủ	central	government`;
