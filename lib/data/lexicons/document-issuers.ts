// Generated from corpus/lexicons/document-issuers.tsv by `npm run data`. Do not edit.

export const DOCUMENT_ISSUERS: string = `issuer	forms	type	canonical	valid_from	valid_to	kind	issuer	level	branch
	BC-CP	suffix				report	Chính phủ	central	government
	BC/TU	suffix				report	Tỉnh ủy, Thành ủy	province	party
	BC/TW	suffix				report	Ban Chấp hành Trung ương	central	party
	BC-UBKT14|BC-UBKT15|BC-UBTCNS14|BC-UBTCNS15	suffix				report	ủy ban của Quốc hội	central	assembly
	BC-UBND|BC/UBND	suffix				report	Ủy ban nhân dân		government
	BC-UBTVQH|TTr-UBTVQH	suffix				report	Ủy ban Thường vụ Quốc hội	central	assembly
	BKHĐT-TH	suffix			2025-02-28	letter	Bộ Kế hoạch và Đầu tư	central	government
	CĐ-TTg|CĐ/TTg	suffix				telegram	Thủ tướng Chính phủ	central	government
	CĐ-UBND	suffix				telegram	Ủy ban nhân dân		government
code-bca	BCA	code					Bộ Công an	central	police
code-bcd	BCĐ|BCĐTW	code					Ban Chỉ đạo
code-bct	BCT	code					Bộ Công Thương	central	government
code-bdttg	BDTTG	code		2025-03-01			Bộ Dân tộc và Tôn giáo	central	government
code-bdvtw	BDVTW	code			2025-02-02		Ban Dân vận Trung ương	central	party
code-bgddt	BGDĐT|BGD&ĐT|BGD-ĐT	code					Bộ Giáo dục và Đào tạo	central	government
code-bgtvt	BGTVT	code			2025-02-28		Bộ Giao thông vận tải	central	government
code-bkhcn	BKHCN	code					Bộ Khoa học và Công nghệ	central	government
code-bkhdt	BKHĐT	code			2025-02-28		Bộ Kế hoạch và Đầu tư	central	government
code-bkttw	BKTTW	code			2025-02-02		Ban Kinh tế Trung ương	central	party
code-bldtbxh	BLĐTBXH|LĐTBXH	code			2025-02-28		Bộ Lao động - Thương binh và Xã hội	central	government
code-bnctw	BNCTW	code					Ban Nội chính Trung ương	central	party
code-bng	BNG	code					Bộ Ngoại giao	central	government
code-bnnmt	BNNMT	code		2025-03-01			Bộ Nông nghiệp và Môi trường	central	government
code-bnnptnt	BNNPTNT|BNN	code			2025-02-28		Bộ Nông nghiệp và Phát triển nông thôn	central	government
code-bnv	BNV	code					Bộ Nội vụ	central	government
code-bqp	BQP	code					Bộ Quốc phòng	central	military
code-btc	BTC	code					Bộ Tài chính	central	government
code-btctw	BTCTW	code					Ban Tổ chức Trung ương	central	party
code-btgdvtw	BTGDVTW	code		2025-02-03			Ban Tuyên giáo và Dân vận Trung ương	central	party
code-btgtw	BTGTW	code			2025-02-02		Ban Tuyên giáo Trung ương	central	party
code-btnmt	BTNMT	code			2025-02-28		Bộ Tài nguyên và Môi trường	central	government
code-btp	BTP	code					Bộ Tư pháp	central	government
code-btttt	BTTTT	code			2025-02-28		Bộ Thông tin và Truyền thông	central	government
code-bvhttdl	BVHTTDL	code					Bộ Văn hóa, Thể thao và Du lịch	central	government
code-bxd	BXD	code					Bộ Xây dựng	central	government
code-byt	BYT	code					Bộ Y tế	central	government
code-cp	CP	code					Chính phủ	central	government
code-ctn	CTN	code					Chủ tịch nước	central	state
code-dct	ĐCT	code					Đoàn Chủ tịch	central	front
code-du	ĐU	code					Đảng ủy		party
code-duca	ĐUCA	code					Đảng ủy Công an Trung ương	central	party
code-hdnd	HĐND	code					Hội đồng nhân dân		assembly
code-hdtp	HĐTP	code					Hội đồng Thẩm phán TAND Tối cao	central	judiciary
code-hu	HU	code			2025-06-30		Huyện ủy	district	party
code-ktnn	KTNN	code					Kiểm toán Nhà nước	central	state
code-mttw	MTTW|MTTQ	code					Mặt trận Tổ quốc Việt Nam		front
code-nhnn	NHNN	code					Ngân hàng Nhà nước	central	government
code-qu	QU	code			2025-06-30		Quận ủy	district	party
code-qutw	QUTW	code					Quân ủy Trung ương	central	party
code-snv	SNV|SXD|STC|SYT|SCT|SNN|SGDĐT|SKHCN|STP|SKHĐT|STNMT|SGTVT|STTTT|SLĐTBXH	code	sở				sở	province	government
code-tandtc	TANDTC	code					TAND Tối cao	central	judiciary
code-tld	TLĐ	code					Tổng Liên đoàn Lao động Việt Nam	central	union
code-ttcp	TTCP	code					Thanh tra Chính phủ	central	government
code-ttg	TTg	code					Thủ tướng Chính phủ	central	government
code-tu	TU	code					Tỉnh ủy, Thành ủy	province	party
code-tw	TW|TƯ	code					Trung ương Đảng	central	party
code-twdtn	TWĐTN|TƯĐTN|BTV	code					Trung ương Đoàn TNCS Hồ Chí Minh	central	union
code-ubdt	UBDT	code			2025-02-28		Ủy ban Dân tộc	central	government
code-ubkttw	UBKTTW	code					Ủy ban Kiểm tra Trung ương	central	party
code-ubnd	UBND|UB	code					Ủy ban nhân dân		government
code-ubtvqh	UBTVQH	code					Ủy ban Thường vụ Quốc hội	central	assembly
code-vkstc	VKSTC|VKSNDTC	code					VKSND Tối cao	central	judiciary
code-vpcp	VPCP	code					Văn phòng Chính phủ	central	government
code-vptw	VPTW	code					Văn phòng Trung ương Đảng	central	party
	CT-CP	suffix				directive	Chính phủ	central	government
	CT/HU|KH/HU|KL/HU|CTr/HU|QĐ/HU	suffix			2025-06-30		Huyện ủy	district	party
	CT-NHNN	suffix				directive	Ngân hàng Nhà nước	central	government
	CT-TTg|CT/TTg	suffix				directive	Thủ tướng Chính phủ	central	government
	CT/TU|CT-TU	suffix				directive	Tỉnh ủy, Thành ủy	province	party
	CT/TW|CT-TW|CT/TƯ|CT/T.Ư	suffix				directive	Bộ Chính trị, Ban Bí thư	central	party
	CT-UBND|CT/UBND|CT-UB	suffix				directive	Ủy ban nhân dân		government
	CTr/TU|CTr-TU|CTHĐ/TU|CTHĐ-TU|CT-HĐ/TU	suffix				programme	Tỉnh ủy, Thành ủy	province	party
	CTr/TW	suffix				programme	Trung ương Đảng	central	party
	CTr-UBND|ĐA-UBND|HD-UBND|GP-UBND	suffix					Ủy ban nhân dân		government
	CV/TU	suffix				letter	Tỉnh ủy, Thành ủy	province	party
	ĐA/TU	suffix				scheme	Tỉnh ủy, Thành ủy	province	party
	ĐA/TW	suffix				scheme	Ban Chấp hành Trung ương	central	party
	HD/BTCTW|HD/BTCTW-VPTW	suffix				guidance	Ban Tổ chức Trung ương	central	party
	HD/BTGTW	suffix				guidance	Ban Tuyên giáo Trung ương	central	party
	HD/TU	suffix				guidance	Tỉnh ủy, Thành ủy	province	party
	HD/TW	suffix				guidance	Ban Bí thư	central	party
	HD/UBKTTW|HD-UBKTTW	suffix				guidance	Ủy ban Kiểm tra Trung ương	central	party
	KH/TU|KH-TU	suffix				plan	Tỉnh ủy, Thành ủy	province	party
	KH/TW|KH/BCĐTW|KH-BCĐTW	suffix				plan	Trung ương Đảng	central	party
	KH-UBND|KH/UBND	suffix				plan	Ủy ban nhân dân		government
	KL/TU|KL-TU	suffix				conclusion	Tỉnh ủy, Thành ủy	province	party
	KL/TW|KL-TW|KL/TƯ	suffix				conclusion	Bộ Chính trị, Ban Bí thư	central	party
	L/CTN|LCT/HĐNN8	suffix				order	Chủ tịch nước	central	state
	NĐ-CP|NĐ/CP|NĐCP	suffix				decree	Chính phủ	central	government
	NQ-CP|NQ/CP|NQCP	suffix				resolution	Chính phủ	central	government
	NQ-ĐH|NQ/ĐH	suffix				resolution	Đại hội Đảng		party
	NQ/ĐU|CT/ĐU|KH/ĐU|NQ-ĐU	suffix					Đảng ủy		party
	NQ/ĐUCA|CT/ĐUCA	suffix					Đảng ủy Công an Trung ương	central	party
	NQ/ĐUK|CT/ĐUK	suffix					Đảng ủy Khối		party
	NQ-HĐND|NQ/HĐND|NQHĐND	suffix				resolution	Hội đồng nhân dân		assembly
	NQ-HĐTP|NQ/HĐTP	suffix				resolution	Hội đồng Thẩm phán TAND Tối cao	central	judiciary
	NQ/HU|NQ-HU	suffix			2025-06-30	resolution	Huyện ủy	district	party
	NQ/QU|CT/QU|KH/QU	suffix			2025-06-30		Quận ủy	district	party
	NQ/QUTW|CT/QUTW	suffix					Quân ủy Trung ương	central	party
	NQ/ThU|CT/ThU	suffix			2025-06-30		Thành ủy, Thị ủy	district	party
	NQ/TU|NQ-TU	suffix				resolution	Tỉnh ủy, Thành ủy	province	party
	NQ/TW|NQ-TW|NQ/TƯ|NQ/T.Ư	suffix				resolution	Ban Chấp hành Trung ương, Bộ Chính trị	central	party
	NQ-UBTVQH|PL-UBTVQH	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	NQLT|NQLT/CP-UBTVQH-ĐCTUBTWMTTQVN|NQLT-CP-ĐCTUBTWMTTQVN	suffix				joint-resolution		central
	QC/TW|QC-TW	suffix				rules	Bộ Chính trị, Ban Bí thư	central	party
	QĐ-BCA	suffix				decision	Bộ Công an	central	police
	QĐ-BCT	suffix				decision	Bộ Công Thương	central	government
	QĐ-BGDĐT|QĐ-BGD&ĐT	suffix				decision	Bộ Giáo dục và Đào tạo	central	government
	QĐ-BGTVT	suffix			2025-02-28	decision	Bộ Giao thông vận tải	central	government
	QĐ-BHXH|BHXH-CSXH|BHXH-CSYT	suffix					BHXH Việt Nam	central	government
	QĐ-BKHCN	suffix				decision	Bộ Khoa học và Công nghệ	central	government
	QĐ-BKHĐT	suffix			2025-02-28	decision	Bộ Kế hoạch và Đầu tư	central	government
	QĐ-BLĐTBXH|QĐ-LĐTBXH	suffix			2025-02-28	decision	Bộ Lao động - Thương binh và Xã hội	central	government
	QĐ-BNN|QĐ-BNNPTNT|QĐ-BNN-TCLN|QĐ-BNN-TCCB|QĐ-BNN-KH	suffix			2025-02-28	decision	Bộ Nông nghiệp và Phát triển nông thôn	central	government
	QĐ-BNNMT	suffix		2025-03-01		decision	Bộ Nông nghiệp và Môi trường	central	government
	QĐ-BNV	suffix				decision	Bộ Nội vụ	central	government
	QĐ-BQP	suffix				decision	Bộ Quốc phòng	central	military
	QĐ-BTC	suffix				decision	Bộ Tài chính	central	government
	QĐ-BTNMT	suffix			2025-02-28	decision	Bộ Tài nguyên và Môi trường	central	government
	QĐ-BTP	suffix				decision	Bộ Tư pháp	central	government
	QĐ-BTTTT	suffix			2025-02-28	decision	Bộ Thông tin và Truyền thông	central	government
	QĐ-BVHTTDL	suffix				decision	Bộ Văn hóa, Thể thao và Du lịch	central	government
	QĐ-BXD	suffix				decision	Bộ Xây dựng	central	government
	QĐ-BYT	suffix				decision	Bộ Y tế	central	government
	QĐ-CTN|QĐ/CTN	suffix				decision	Chủ tịch nước	central	state
	QĐ-EVN|QĐ-TKV|QĐ-DKVN|QĐ-HĐTV|NQ-HĐQT|QĐ-HĐQT|NQ-ĐHĐCĐ	suffix					doanh nghiệp		enterprise
	QĐ-KTNN|TB-KTNN	suffix					Kiểm toán Nhà nước	central	state
	QĐ-NHNN	suffix				decision	Ngân hàng Nhà nước	central	government
	QĐ-SXD|QĐ-SGDĐT|KH-SYT	suffix					sở	province	government
	QĐ-TLĐ|HD-TLĐ|NQ/BCH|CTr-TLĐ|KH-TLĐ	suffix					Tổng Liên đoàn Lao động Việt Nam	central	union
	QĐ-TTg|QĐ/TTg	suffix				decision	Thủ tướng Chính phủ	central	government
	QĐ/TU|QĐ-TU|QyĐ/TU	suffix				decision	Tỉnh ủy, Thành ủy	province	party
	QĐ/TW|QĐ-TW|QyĐ/TW|QĐi/TW|QĐ/TƯ	suffix				regulation	Bộ Chính trị, Ban Bí thư	central	party
	QĐ-UBND|QĐ/UBND|QĐ-UB	suffix				decision	Ủy ban nhân dân		government
	QH10	suffix				law	Quốc hội	central	assembly
	QH11	suffix				law	Quốc hội	central	assembly
	QH12	suffix				law	Quốc hội	central	assembly
	QH13	suffix				law	Quốc hội	central	assembly
	QH14	suffix				law	Quốc hội	central	assembly
	QH15	suffix				law	Quốc hội	central	assembly
	QH16	suffix				law	Quốc hội	central	assembly
	QH8	suffix				law	Quốc hội	central	assembly
	QH9	suffix				law	Quốc hội	central	assembly
	TB-HĐND|KH-HĐND|BC-HĐND|QĐ-HĐND	suffix					Hội đồng nhân dân		assembly
	TB-TTCP|KL-TTCP|QĐ-TTCP|BC-TTCP|TT-TTCP	suffix					Thanh tra Chính phủ	central	government
	TB/TU|TB-TU	suffix				notice	Tỉnh ủy, Thành ủy	province	party
	TB/TW|TB-TW	suffix				notice	Bộ Chính trị, Ban Bí thư	central	party
	TB-UBND|TB/UBND	suffix				notice	Ủy ban nhân dân		government
	TB-VPCP|TB/VPCP	suffix				notice	Văn phòng Chính phủ	central	government
	TB/VPTW|CV/VPTW	suffix				notice	Văn phòng Trung ương Đảng	central	party
	TT-BCA	suffix				circular	Bộ Công an	central	police
	TT-BCT	suffix				circular	Bộ Công Thương	central	government
	TT-BDTTG	suffix		2025-03-01		circular	Bộ Dân tộc và Tôn giáo	central	government
	TT-BGDĐT|TT-BGD&ĐT|TT-BGD-ĐT|TT-BGD	suffix				circular	Bộ Giáo dục và Đào tạo	central	government
	TT-BGTVT	suffix			2025-02-28	circular	Bộ Giao thông vận tải	central	government
	TT-BKHCN	suffix				circular	Bộ Khoa học và Công nghệ	central	government
	TT-BKHĐT	suffix			2025-02-28	circular	Bộ Kế hoạch và Đầu tư	central	government
	TT-BLĐTBXH	suffix			2025-02-28	circular	Bộ Lao động - Thương binh và Xã hội	central	government
	TT-BNG|QĐ-BNG	suffix				circular	Bộ Ngoại giao	central	government
	TT-BNNMT	suffix		2025-03-01		circular	Bộ Nông nghiệp và Môi trường	central	government
	TT-BNNPTNT|TT-BNN	suffix			2025-02-28	circular	Bộ Nông nghiệp và Phát triển nông thôn	central	government
	TT-BNV	suffix				circular	Bộ Nội vụ	central	government
	TT-BQP	suffix				circular	Bộ Quốc phòng	central	military
	TT-BTC	suffix				circular	Bộ Tài chính	central	government
	TT-BTNMT	suffix			2025-02-28	circular	Bộ Tài nguyên và Môi trường	central	government
	TT-BTP	suffix				circular	Bộ Tư pháp	central	government
	TT-BTTTT	suffix			2025-02-28	circular	Bộ Thông tin và Truyền thông	central	government
	TT-BVHTTDL	suffix				circular	Bộ Văn hóa, Thể thao và Du lịch	central	government
	TT-BXD	suffix				circular	Bộ Xây dựng	central	government
	TT-BYT	suffix				circular	Bộ Y tế	central	government
	TT-NHNN	suffix				circular	Ngân hàng Nhà nước	central	government
	TT-TANDTC|QĐ-TANDTC	suffix					TAND Tối cao	central	judiciary
	TT/TW|TTr/TW	suffix				submission	Ban Chấp hành Trung ương	central	party
	TT-UBDT|QĐ-UBDT	suffix			2025-02-28	circular	Ủy ban Dân tộc	central	government
	TT-VKSTC|QĐ-VKSTC	suffix					VKSND Tối cao	central	judiciary
	TT-VPCP	suffix				circular	Văn phòng Chính phủ	central	government
	TTg-KTN|TTg-CN|TTg-NN|TTg-KGVX|TTg-QHQT|TTg-KTTH|TTg-ĐMDN|TTg-PL|TTg-V.I	suffix				letter	Thủ tướng Chính phủ	central	government
	TTLT-BNV-BTC|TTLT-BTC-BNV|TTLT-BGDĐT-BNV|TTLT-BYT-BTC|TTLT-BCA-BQP	suffix				joint-circular	liên bộ	central	government
	TTr-CP|TTr/CP	suffix				submission	Chính phủ	central	government
	TTr-UBND	suffix				submission	Ủy ban nhân dân		government
	UBND-KT|UBND-NC|UBND-VX|UBND-TH|UBND-KTTH|UBND-CN|UBND-NN|UBND-XD|UBND-ĐT	suffix				letter	Ủy ban nhân dân		government
	UBTVQH10	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	UBTVQH11	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	UBTVQH12	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	UBTVQH13	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	UBTVQH14	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	UBTVQH15	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	UBTVQH16	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	UBTVQH9	suffix				resolution	Ủy ban Thường vụ Quốc hội	central	assembly
	VPCP-KTN|VPCP-CN|VPCP-NN|VPCP-KGVX|VPCP-KTTH|VPCP-V.I|VPCP-QHĐP|VPCP-TH|VPCP-PL|VPCP-KSTT|VPCP-NC	suffix				letter	Văn phòng Chính phủ	central	government`;
