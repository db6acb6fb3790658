// Generated from corpus/lexicons/abbreviation-expansions.tsv by `npm run data`. Do not edit.

export const ABBREVIATION_EXPANSIONS: string = `expansion	forms	type	canonical	valid_from	valid_to
anqp	ANQP	term	an ninh quốc phòng
antq	ANTQ	term	an ninh Tổ quốc
antt	ANTT	term	an ninh trật tự
atgt	ATGT	term	an toàn giao thông
atk	ATK	place	an toàn khu
attp	ATTP	term	an toàn thực phẩm
atvsld	ATVSLĐ	term	an toàn vệ sinh lao động
atvstp	ATVSTP	term	an toàn vệ sinh thực phẩm
bcd	BCĐ	body	ban chỉ đạo
bch	BCH	body	ban chấp hành
bcs	BCS	body	ban cán sự
bcsd	BCSĐ	body	ban cán sự đảng
bdbp	BĐBP	body	bộ đội biên phòng
bdkh	BĐKH	term	biến đổi khí hậu
bds	BĐS	term	bất động sản
bhtn	BHTN	term	bảo hiểm thất nghiệp
bhxh	BHXH	term	bảo hiểm xã hội
bhyt	BHYT	term	bảo hiểm y tế
blds	BLDS	body	Bộ luật Dân sự
blhs	BLHS	body	Bộ luật Hình sự
bltths	BLTTHS	body	Bộ luật Tố tụng hình sự
bn	BN	person	bệnh nhân
bot	BOT	term	xây dựng - kinh doanh - chuyển giao
bql	BQL	body	ban quản lý
bt	BT	term	xây dựng - chuyển giao
btc	BTC	body	ban tổ chức
btv	BTV	body	ban thường vụ
bv	BV	term	bệnh viện
bvmt	BVMT	term	bảo vệ môi trường
bvtv	BVTV	term	bảo vệ thực vật
ca	CA	term	công an
cand	CAND	body	công an nhân dân
cb	CB	person	cán bộ
cbcc	CBCC	person	cán bộ, công chức
cbccvc	CBCCVC	person	cán bộ, công chức, viên chức
cbql	CBQL	person	cán bộ quản lý
ccb	CCB	person	cựu chiến binh
cchc	CCHC	term	cải cách hành chính
ccn	CCN	place	cụm công nghiệp
ccvc	CCVC	person	công chức, viên chức
cd	CĐ	term	cao đẳng
cds	CĐS	term	chuyển đổi số
chxhcn	CHXHCN	body	Cộng hòa xã hội chủ nghĩa
cn-ttcn	CN-TTCN	term	công nghiệp - tiểu thủ công nghiệp
cn-xd	CN-XD	term	công nghiệp - xây dựng
cnc	CNC	term	công nghệ cao
cnh	CNH	term	công nghiệp hóa
cnh-hdh	CNH-HĐH	term	công nghiệp hóa, hiện đại hóa
cnh-hdh-comma	CNH, HĐH	term	công nghiệp hóa, hiện đại hóa
cnht	CNHT	term	công nghiệp hỗ trợ
cnld	CNLĐ	person	công nhân lao động
cntt	CNTT	term	công nghệ thông tin
cnvc	CNVC	person	công nhân viên chức
cnvcld	CNVCLĐ	person	công nhân, viên chức, lao động
cnxh	CNXH	term	chủ nghĩa xã hội
cp	CP	term	cổ phần
cpdt	CPĐT	term	chính phủ điện tử
cph	CPH	term	cổ phần hóa
cqdt	CQĐT	body	cơ quan điều tra
cscd	CSCĐ	person	cảnh sát cơ động
csdt	CSĐT	term	cảnh sát điều tra
csgt	CSGT	person	cảnh sát giao thông
cshs	CSHS	person	cảnh sát hình sự
csht	CSHT	term	cơ sở hạ tầng
cskv	CSKV	person	cảnh sát khu vực
ct	CT	document	chỉ thị
cthd	CTHĐ	document	chương trình hành động
ctmtqg	CTMTQG	term	chương trình mục tiêu quốc gia
db	ĐB	person	đại biểu
dbdtts	ĐBDTTS	person	đồng bào dân tộc thiểu số
dbqh	ĐBQH	person	đại biểu Quốc hội
dh	ĐH	term	đại học
dhdcd	ĐHĐCĐ	term	đại hội đồng cổ đông
dl	DL	term	du lịch
dn	DN	term	doanh nghiệp
dnnn	DNNN	term	doanh nghiệp nhà nước
dnnvv	DNNVV	term	doanh nghiệp nhỏ và vừa
dntn	DNTN	term	doanh nghiệp tư nhân
dnvvn	DNVVN	term	doanh nghiệp vừa và nhỏ
dqtv	DQTV	person	dân quân tự vệ
dtts	DTTS	term	dân tộc thiểu số
dtts-mn-amp	DTTS&MN	term	dân tộc thiểu số và miền núi
dv	DV	term	dịch vụ
dvc	DVC	term	dịch vụ công
dvctt	DVCTT	term	dịch vụ công trực tuyến
fdi	FDI	term	đầu tư trực tiếp nước ngoài
gcn	GCN	term	giấy chứng nhận
gd-dt	GD-ĐT	term	giáo dục - đào tạo
gd-dt-amp	GD&ĐT	term	giáo dục và đào tạo
gnbv	GNBV	term	giảm nghèo bền vững
gpmb	GPMB	term	giải phóng mặt bằng
gtgt	GTGT	term	giá trị gia tăng
gtnt	GTNT	term	giao thông nông thôn
gtvt	GTVT	term	giao thông vận tải
gv	GV	person	giáo viên
hdh	HĐH	term	hiện đại hóa
hdnd	HĐND	body	Hội đồng nhân dân
hdqt	HĐQT	body	hội đồng quản trị
hdtv	HĐTV	body	hội đồng thành viên
hdxx	HĐXX	body	hội đồng xét xử
hs	HS	person	học sinh
hssv	HSSV	person	học sinh, sinh viên
htkt	HTKT	term	hạ tầng kỹ thuật
htx	HTX	term	hợp tác xã
iuu	IUU	term	khai thác bất hợp pháp, không báo cáo và không theo quy định
kcb	KCB	term	khám chữa bệnh
kcn	KCN	place	khu công nghiệp
kcnc	KCNC	place	khu công nghệ cao
kcx	KCX	place	khu chế xuất
kdc	KDC	place	khu dân cư
kdl	KDL	place	khu du lịch
kdt	KĐT	place	khu đô thị
kh	KH	term	kế hoạch
kh-cn-amp	KH&CN	term	khoa học và công nghệ
khcn	KHCN	term	khoa học công nghệ
khdt	KHĐT	term	kế hoạch đầu tư
khhgd	KHHGĐ	term	kế hoạch hóa gia đình
khkt	KHKT	term	khoa học kỹ thuật
kkt	KKT	place	khu kinh tế
kl	KL	document	kết luận
kt-xh	KT-XH	term	kinh tế - xã hội
ktnn	KTNN	body	Kiểm toán Nhà nước
kttd	KTTĐ	term	kinh tế trọng điểm
kttn	KTTN	term	kinh tế tư nhân
kttt	KTTT	term	kinh tế thị trường
ktxh	KTXH	term	kinh tế - xã hội
ld	LĐ	term	lao động
ld-tb-xh-amp	LĐ-TB&XH	term	lao động - thương binh và xã hội
ldld	LĐLĐ	body	liên đoàn lao động
lhpn	LHPN	body	liên hiệp phụ nữ
lhq	LHQ	body	Liên Hợp Quốc
llvt	LLVT	body	lực lượng vũ trang
llvtnd	LLVTND	body	lực lượng vũ trang nhân dân
mn	MN	place	miền núi
mtqg	MTQG	term	mục tiêu quốc gia
mttq	MTTQ	body	Mặt trận Tổ quốc
nd	NĐ	document	nghị định
nhnn	NHNN	body	Ngân hàng Nhà nước
nhtm	NHTM	body	ngân hàng thương mại
nk	NK	term	nhập khẩu
nld	NLĐ	person	người lao động
nn	NN	term	nông nghiệp
nn-ptnt-amp	NN&PTNT	term	nông nghiệp và phát triển nông thôn
noxh	NƠXH	term	nhà ở xã hội
nq	NQ	document	nghị quyết
nsdld	NSDLĐ	person	người sử dụng lao động
nsdp	NSĐP	term	ngân sách địa phương
nsld	NSLĐ	term	năng suất lao động
nsnn	NSNN	term	ngân sách nhà nước
nstw	NSTW	term	ngân sách trung ương
ntm	NTM	term	nông thôn mới
ntts	NTTS	term	nuôi trồng thủy sản
nvnonn	NVNONN	person	người Việt Nam ở nước ngoài
ocop	OCOP	term	mỗi xã một sản phẩm
oda	ODA	term	viện trợ phát triển chính thức
pccc	PCCC	term	phòng cháy, chữa cháy
pccc-cnch-amp	PCCC&CNCH	term	phòng cháy, chữa cháy và cứu nạn, cứu hộ
pctn	PCTN	term	phòng, chống tham nhũng
pctt	PCTT	term	phòng, chống thiên tai
pctt-tkcn-amp	PCTT&TKCN	term	phòng, chống thiên tai và tìm kiếm cứu nạn
ppp	PPP	term	đối tác công tư
ptdt	PTDT	term	phổ thông dân tộc
ptnt	PTNT	term	phát triển nông thôn
qd	QĐ	document	quyết định
qdnd	QĐND	body	quân đội nhân dân
qh	QH	body	Quốc hội
qlnn	QLNN	term	quản lý nhà nước
qltt	QLTT	term	quản lý thị trường
qncn	QNCN	person	quân nhân chuyên nghiệp
qp-an	QP-AN	term	quốc phòng - an ninh
qpan	QPAN	term	quốc phòng, an ninh
qppl	QPPL	document	quy phạm pháp luật
qsdd	QSDĐ	term	quyền sử dụng đất
skss	SKSS	term	sức khỏe sinh sản
sv	SV	person	sinh viên
sx	SX	term	sản xuất
sxcn	SXCN	term	sản xuất công nghiệp
sxkd	SXKD	term	sản xuất kinh doanh
tand	TAND	body	tòa án nhân dân
tctd	TCTD	term	tổ chức tín dụng
tdc	TĐC	term	tái định cư
tdkt	TĐKT	term	thi đua khen thưởng
tdtt	TDTT	term	thể dục thể thao
thads	THADS	term	thi hành án dân sự
thcs	THCS	term	trung học cơ sở
thpt	THPT	term	trung học phổ thông
tht	THT	term	tổ hợp tác
tkcn	TKCN	term	tìm kiếm cứu nạn
tm-dv	TM-DV	term	thương mại - dịch vụ
tmdt	TMĐT	term	thương mại điện tử
tncn	TNCN	term	thu nhập cá nhân
tncs	TNCS	term	thanh niên cộng sản
tndn	TNDN	term	thu nhập doanh nghiệp
tngt	TNGT	term	tai nạn giao thông
tnhh	TNHH	term	trách nhiệm hữu hạn
tnld	TNLĐ	term	tai nạn lao động
tnxp	TNXP	person	thanh niên xung phong
tpcp	TPCP	term	trái phiếu chính phủ
tpkt	TPKT	term	thành phần kinh tế
tscd	TSCĐ	term	tài sản cố định
tt	TT	document	thông tư
ttatgt	TTATGT	term	trật tự, an toàn giao thông
ttatxh	TTATXH	term	trật tự, an toàn xã hội
ttck	TTCK	term	thị trường chứng khoán
ttcn	TTCN	term	tiểu thủ công nghiệp
ttcp	TTCP	body	Thanh tra Chính phủ
ttdb	TTĐB	term	tiêu thụ đặc biệt
tthc	TTHC	term	thủ tục hành chính
tttm	TTTM	place	trung tâm thương mại
ttx	TTX	term	tăng trưởng xanh
ttyt	TTYT	body	trung tâm y tế
ubnd	UBND	body	Ủy ban nhân dân
ubtvqh	UBTVQH	body	Ủy ban Thường vụ Quốc hội
vbqppl	VBQPPL	document	văn bản quy phạm pháp luật
vdt	VĐT	term	vốn đầu tư
vhtt	VHTT	term	văn hóa, thể thao
vhvn	VHVN	term	văn hóa văn nghệ
vhxh	VHXH	term	văn hóa - xã hội
vks	VKS	body	viện kiểm sát
vksnd	VKSND	body	viện kiểm sát nhân dân
vphc	VPHC	term	vi phạm hành chính
vsmt	VSMT	term	vệ sinh môi trường
xdcb	XDCB	term	xây dựng cơ bản
xdgn	XĐGN	term	xóa đói, giảm nghèo
xdntm	XDNTM	term	xây dựng nông thôn mới
xhcn	XHCN	term	xã hội chủ nghĩa
xhh	XHH	term	xã hội hóa
xk	XK	term	xuất khẩu
xkld	XKLĐ	term	xuất khẩu lao động
xnk	XNK	term	xuất nhập khẩu`;
