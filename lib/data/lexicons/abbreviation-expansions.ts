// Generated from corpus/lexicons/abbreviation-expansions.tsv by `npm run data`. Do not edit.

export const ABBREVIATION_EXPANSIONS: string = `id	forms	type	canonical	valid_from	valid_to
expansion.anqp	ANQP	term	an ninh quốc phòng
expansion.antq	ANTQ	term	an ninh Tổ quốc
expansion.antt	ANTT	term	an ninh trật tự
expansion.atgt	ATGT	term	an toàn giao thông
expansion.atk	ATK	place	an toàn khu
expansion.attp	ATTP	term	an toàn thực phẩm
expansion.atvsld	ATVSLĐ	term	an toàn vệ sinh lao động
expansion.atvstp	ATVSTP	term	an toàn vệ sinh thực phẩm
expansion.bcd	BCĐ	body	ban chỉ đạo
expansion.bch	BCH	body	ban chấp hành
expansion.bcs	BCS	body	ban cán sự
expansion.bcsd	BCSĐ	body	ban cán sự đảng
expansion.bdbp	BĐBP	body	bộ đội biên phòng
expansion.bdkh	BĐKH	term	biến đổi khí hậu
expansion.bds	BĐS	term	bất động sản
expansion.bhtn	BHTN	term	bảo hiểm thất nghiệp
expansion.bhxh	BHXH	term	bảo hiểm xã hội
expansion.bhyt	BHYT	term	bảo hiểm y tế
expansion.blds	BLDS	body	Bộ luật Dân sự
expansion.blhs	BLHS	body	Bộ luật Hình sự
expansion.bltths	BLTTHS	body	Bộ luật Tố tụng hình sự
expansion.bn	BN	person	bệnh nhân
expansion.bot	BOT	term	xây dựng - kinh doanh - chuyển giao
expansion.bql	BQL	body	ban quản lý
expansion.bt	BT	term	xây dựng - chuyển giao
expansion.btc	BTC	body	ban tổ chức
expansion.btv	BTV	body	ban thường vụ
expansion.bv	BV	term	bệnh viện
expansion.bvmt	BVMT	term	bảo vệ môi trường
expansion.bvtv	BVTV	term	bảo vệ thực vật
expansion.ca	CA	term	công an
expansion.cand	CAND	body	công an nhân dân
expansion.cb	CB	person	cán bộ
expansion.cbcc	CBCC	person	cán bộ, công chức
expansion.cbccvc	CBCCVC	person	cán bộ, công chức, viên chức
expansion.cbql	CBQL	person	cán bộ quản lý
expansion.ccb	CCB	person	cựu chiến binh
expansion.cchc	CCHC	term	cải cách hành chính
expansion.ccn	CCN	place	cụm công nghiệp
expansion.ccvc	CCVC	person	công chức, viên chức
expansion.cd	CĐ	term	cao đẳng
expansion.cds	CĐS	term	chuyển đổi số
expansion.chxhcn	CHXHCN	body	Cộng hòa xã hội chủ nghĩa
expansion.cn-ttcn	CN-TTCN	term	công nghiệp - tiểu thủ công nghiệp
expansion.cn-xd	CN-XD	term	công nghiệp - xây dựng
expansion.cnc	CNC	term	công nghệ cao
expansion.cnh	CNH	term	công nghiệp hóa
expansion.cnh-hdh	CNH-HĐH	term	công nghiệp hóa, hiện đại hóa
expansion.cnh-hdh-comma	CNH, HĐH	term	công nghiệp hóa, hiện đại hóa
expansion.cnht	CNHT	term	công nghiệp hỗ trợ
expansion.cnld	CNLĐ	person	công nhân lao động
expansion.cntt	CNTT	term	công nghệ thông tin
expansion.cnvc	CNVC	person	công nhân viên chức
expansion.cnvcld	CNVCLĐ	person	công nhân, viên chức, lao động
expansion.cnxh	CNXH	term	chủ nghĩa xã hội
expansion.cp	CP	term	cổ phần
expansion.cpdt	CPĐT	term	chính phủ điện tử
expansion.cph	CPH	term	cổ phần hóa
expansion.cqdt	CQĐT	body	cơ quan điều tra
expansion.cscd	CSCĐ	person	cảnh sát cơ động
expansion.csdt	CSĐT	term	cảnh sát điều tra
expansion.csgt	CSGT	person	cảnh sát giao thông
expansion.cshs	CSHS	person	cảnh sát hình sự
expansion.csht	CSHT	term	cơ sở hạ tầng
expansion.cskv	CSKV	person	cảnh sát khu vực
expansion.ct	CT	document	chỉ thị
expansion.cthd	CTHĐ	document	chương trình hành động
expansion.ctmtqg	CTMTQG	term	chương trình mục tiêu quốc gia
expansion.db	ĐB	person	đại biểu
expansion.dbdtts	ĐBDTTS	person	đồng bào dân tộc thiểu số
expansion.dbqh	ĐBQH	person	đại biểu Quốc hội
expansion.dh	ĐH	term	đại học
expansion.dhdcd	ĐHĐCĐ	term	đại hội đồng cổ đông
expansion.dl	DL	term	du lịch
expansion.dn	DN	term	doanh nghiệp
expansion.dnnn	DNNN	term	doanh nghiệp nhà nước
expansion.dnnvv	DNNVV	term	doanh nghiệp nhỏ và vừa
expansion.dntn	DNTN	term	doanh nghiệp tư nhân
expansion.dnvvn	DNVVN	term	doanh nghiệp vừa và nhỏ
expansion.dqtv	DQTV	person	dân quân tự vệ
expansion.dtts	DTTS	term	dân tộc thiểu số
expansion.dtts-mn-amp	DTTS&MN	term	dân tộc thiểu số và miền núi
expansion.dv	DV	term	dịch vụ
expansion.dvc	DVC	term	dịch vụ công
expansion.dvctt	DVCTT	term	dịch vụ công trực tuyến
expansion.fdi	FDI	term	đầu tư trực tiếp nước ngoài
expansion.gcn	GCN	term	giấy chứng nhận
expansion.gd-dt	GD-ĐT	term	giáo dục - đào tạo
expansion.gd-dt-amp	GD&ĐT	term	giáo dục và đào tạo
expansion.gnbv	GNBV	term	giảm nghèo bền vững
expansion.gpmb	GPMB	term	giải phóng mặt bằng
expansion.gtgt	GTGT	term	giá trị gia tăng
expansion.gtnt	GTNT	term	giao thông nông thôn
expansion.gtvt	GTVT	term	giao thông vận tải
expansion.gv	GV	person	giáo viên
expansion.hdh	HĐH	term	hiện đại hóa
expansion.hdnd	HĐND	body	Hội đồng nhân dân
expansion.hdqt	HĐQT	body	hội đồng quản trị
expansion.hdtv	HĐTV	body	hội đồng thành viên
expansion.hdxx	HĐXX	body	hội đồng xét xử
expansion.hs	HS	person	học sinh
expansion.hssv	HSSV	person	học sinh, sinh viên
expansion.htkt	HTKT	term	hạ tầng kỹ thuật
expansion.htx	HTX	term	hợp tác xã
expansion.iuu	IUU	term	khai thác bất hợp pháp, không báo cáo và không theo quy định
expansion.kcb	KCB	term	khám chữa bệnh
expansion.kcn	KCN	place	khu công nghiệp
expansion.kcnc	KCNC	place	khu công nghệ cao
expansion.kcx	KCX	place	khu chế xuất
expansion.kdc	KDC	place	khu dân cư
expansion.kdl	KDL	place	khu du lịch
expansion.kdt	KĐT	place	khu đô thị
expansion.kh	KH	term	kế hoạch
expansion.kh-cn-amp	KH&CN	term	khoa học và công nghệ
expansion.khcn	KHCN	term	khoa học công nghệ
expansion.khdt	KHĐT	term	kế hoạch đầu tư
expansion.khhgd	KHHGĐ	term	kế hoạch hóa gia đình
expansion.khkt	KHKT	term	khoa học kỹ thuật
expansion.kkt	KKT	place	khu kinh tế
expansion.kl	KL	document	kết luận
expansion.kt-xh	KT-XH	term	kinh tế - xã hội
expansion.ktnn	KTNN	body	Kiểm toán Nhà nước
expansion.kttd	KTTĐ	term	kinh tế trọng điểm
expansion.kttn	KTTN	term	kinh tế tư nhân
expansion.kttt	KTTT	term	kinh tế thị trường
expansion.ktxh	KTXH	term	kinh tế - xã hội
expansion.ld	LĐ	term	lao động
expansion.ld-tb-xh-amp	LĐ-TB&XH	term	lao động - thương binh và xã hội
expansion.ldld	LĐLĐ	body	liên đoàn lao động
expansion.lhpn	LHPN	body	liên hiệp phụ nữ
expansion.lhq	LHQ	body	Liên Hợp Quốc
expansion.llvt	LLVT	body	lực lượng vũ trang
expansion.llvtnd	LLVTND	body	lực lượng vũ trang nhân dân
expansion.mn	MN	place	miền núi
expansion.mtqg	MTQG	term	mục tiêu quốc gia
expansion.mttq	MTTQ	body	Mặt trận Tổ quốc
expansion.nd	NĐ	document	nghị định
expansion.nhnn	NHNN	body	Ngân hàng Nhà nước
expansion.nhtm	NHTM	body	ngân hàng thương mại
expansion.nk	NK	term	nhập khẩu
expansion.nld	NLĐ	person	người lao động
expansion.nn	NN	term	nông nghiệp
expansion.nn-ptnt-amp	NN&PTNT	term	nông nghiệp và phát triển nông thôn
expansion.noxh	NƠXH	term	nhà ở xã hội
expansion.nq	NQ	document	nghị quyết
expansion.nsdld	NSDLĐ	person	người sử dụng lao động
expansion.nsdp	NSĐP	term	ngân sách địa phương
expansion.nsld	NSLĐ	term	năng suất lao động
expansion.nsnn	NSNN	term	ngân sách nhà nước
expansion.nstw	NSTW	term	ngân sách trung ương
expansion.ntm	NTM	term	nông thôn mới
expansion.ntts	NTTS	term	nuôi trồng thủy sản
expansion.nvnonn	NVNONN	person	người Việt Nam ở nước ngoài
expansion.ocop	OCOP	term	mỗi xã một sản phẩm
expansion.oda	ODA	term	viện trợ phát triển chính thức
expansion.pccc	PCCC	term	phòng cháy, chữa cháy
expansion.pccc-cnch-amp	PCCC&CNCH	term	phòng cháy, chữa cháy và cứu nạn, cứu hộ
expansion.pctn	PCTN	term	phòng, chống tham nhũng
expansion.pctt	PCTT	term	phòng, chống thiên tai
expansion.pctt-tkcn-amp	PCTT&TKCN	term	phòng, chống thiên tai và tìm kiếm cứu nạn
expansion.ppp	PPP	term	đối tác công tư
expansion.ptdt	PTDT	term	phổ thông dân tộc
expansion.ptnt	PTNT	term	phát triển nông thôn
expansion.qd	QĐ	document	quyết định
expansion.qdnd	QĐND	body	quân đội nhân dân
expansion.qh	QH	body	Quốc hội
expansion.qlnn	QLNN	term	quản lý nhà nước
expansion.qltt	QLTT	term	quản lý thị trường
expansion.qncn	QNCN	person	quân nhân chuyên nghiệp
expansion.qp-an	QP-AN	term	quốc phòng - an ninh
expansion.qpan	QPAN	term	quốc phòng, an ninh
expansion.qppl	QPPL	document	quy phạm pháp luật
expansion.qsdd	QSDĐ	term	quyền sử dụng đất
expansion.skss	SKSS	term	sức khỏe sinh sản
expansion.sv	SV	person	sinh viên
expansion.sx	SX	term	sản xuất
expansion.sxcn	SXCN	term	sản xuất công nghiệp
expansion.sxkd	SXKD	term	sản xuất kinh doanh
expansion.tand	TAND	body	tòa án nhân dân
expansion.tctd	TCTD	term	tổ chức tín dụng
expansion.tdc	TĐC	term	tái định cư
expansion.tdkt	TĐKT	term	thi đua khen thưởng
expansion.tdtt	TDTT	term	thể dục thể thao
expansion.thads	THADS	term	thi hành án dân sự
expansion.thcs	THCS	term	trung học cơ sở
expansion.thpt	THPT	term	trung học phổ thông
expansion.tht	THT	term	tổ hợp tác
expansion.tkcn	TKCN	term	tìm kiếm cứu nạn
expansion.tm-dv	TM-DV	term	thương mại - dịch vụ
expansion.tmdt	TMĐT	term	thương mại điện tử
expansion.tncn	TNCN	term	thu nhập cá nhân
expansion.tncs	TNCS	term	thanh niên cộng sản
expansion.tndn	TNDN	term	thu nhập doanh nghiệp
expansion.tngt	TNGT	term	tai nạn giao thông
expansion.tnhh	TNHH	term	trách nhiệm hữu hạn
expansion.tnld	TNLĐ	term	tai nạn lao động
expansion.tnxp	TNXP	person	thanh niên xung phong
expansion.tpcp	TPCP	term	trái phiếu chính phủ
expansion.tpkt	TPKT	term	thành phần kinh tế
expansion.tscd	TSCĐ	term	tài sản cố định
expansion.tt	TT	document	thông tư
expansion.ttatgt	TTATGT	term	trật tự, an toàn giao thông
expansion.ttatxh	TTATXH	term	trật tự, an toàn xã hội
expansion.ttck	TTCK	term	thị trường chứng khoán
expansion.ttcn	TTCN	term	tiểu thủ công nghiệp
expansion.ttcp	TTCP	body	Thanh tra Chính phủ
expansion.ttdb	TTĐB	term	tiêu thụ đặc biệt
expansion.tthc	TTHC	term	thủ tục hành chính
expansion.tttm	TTTM	place	trung tâm thương mại
expansion.ttx	TTX	term	tăng trưởng xanh
expansion.ttyt	TTYT	body	trung tâm y tế
expansion.ubnd	UBND	body	Ủy ban nhân dân
expansion.ubtvqh	UBTVQH	body	Ủy ban Thường vụ Quốc hội
expansion.vbqppl	VBQPPL	document	văn bản quy phạm pháp luật
expansion.vdt	VĐT	term	vốn đầu tư
expansion.vhtt	VHTT	term	văn hóa, thể thao
expansion.vhvn	VHVN	term	văn hóa văn nghệ
expansion.vhxh	VHXH	term	văn hóa - xã hội
expansion.vks	VKS	body	viện kiểm sát
expansion.vksnd	VKSND	body	viện kiểm sát nhân dân
expansion.vphc	VPHC	term	vi phạm hành chính
expansion.vsmt	VSMT	term	vệ sinh môi trường
expansion.xdcb	XDCB	term	xây dựng cơ bản
expansion.xdgn	XĐGN	term	xóa đói, giảm nghèo
expansion.xdntm	XDNTM	term	xây dựng nông thôn mới
expansion.xhcn	XHCN	term	xã hội chủ nghĩa
expansion.xhh	XHH	term	xã hội hóa
expansion.xk	XK	term	xuất khẩu
expansion.xkld	XKLĐ	term	xuất khẩu lao động
expansion.xnk	XNK	term	xuất nhập khẩu`;
