// Generated from corpus/lexicons/non-metric-contexts.tsv by `npm run data`. Do not edit.

export const NON_METRIC_CONTEXTS: string = `id	forms	type	canonical	valid_from	valid_to	side	reason
nonmetric.anh	Ảnh	list				before	list number
nonmetric.ap	ấp	address				before	address or place name
nonmetric.ap-thap	áp thấp	name				before	part of a name
nonmetric.apec	APEC	name				before	part of a name
nonmetric.bac	bậc	identifier				before	identifier
nonmetric.bai	Bài	list				before	list number
nonmetric.bang	bảng	legal				before	document part
nonmetric.bao	bão	name				before	part of a name
nonmetric.bao-cao-so	báo cáo số	document				before	document number
nonmetric.been	bên	fixed				after	fixed phrase
nonmetric.ben	bến	address				before	address or place name
nonmetric.benh-vien	bệnh viện	name				before	part of a name
nonmetric.bieeur	Biểu	list				before	list number
nonmetric.bien-kiem-soat	biển kiểm soát	identifier				before	identifier
nonmetric.bien-so	biển số	identifier				before	identifier
nonmetric.bieu	biểu	legal				before	document part
nonmetric.bieu-mau	biểu mẫu	legal				before	document part
nonmetric.binh-doan	binh đoàn	name				before	part of a name
nonmetric.bks	BKS	identifier				before	identifier
nonmetric.bs	BS	identifier				before	identifier
nonmetric.buoc-thu	bước thứ	ordinal				before	ordinal
nonmetric.caau	Câu	list				before	list number
nonmetric.cang	cảng	address				before	address or place name
nonmetric.cap	cấp	identifier				before	identifier
nonmetric.cap-do	cấp độ	identifier				before	identifier
nonmetric.cau	cầu	address				before	address or place name
nonmetric.cccd	CCCD	identifier				before	identifier
nonmetric.chan-kieng	chân kiềng	fixed				after	fixed phrase
nonmetric.chi-thi	chỉ thị	document				before	document number
nonmetric.chien-dich	chiến dịch	name				before	part of a name
nonmetric.chir-thij	Chỉ thị	name				before	part of a name
nonmetric.chu-vang	chữ vàng	fixed				after	fixed phrase
nonmetric.chuan	chuẩn	identifier				before	identifier
nonmetric.chuong	chương	legal				before	document part
nonmetric.chuong-trinh	chương trình	name				before	part of a name
nonmetric.chuong-trinh-so	chương trình số	document				before	document number
nonmetric.cmnd	CMND	identifier				before	identifier
nonmetric.cong	cống	address				before	address or place name
nonmetric.cong-dien-so	công điện số	document				before	document number
nonmetric.cong-van-so	công văn số	document				before	document number
nonmetric.coongr	cổng	address				before	address or place name
nonmetric.cot-km	cột km	address				before	address or place name
nonmetric.covid	COVID	name				before	part of a name
nonmetric.cum	cụm	address				before	address or place name
nonmetric.dai-doi	đại đội	name				before	part of a name
nonmetric.dan-truoc	dẫn trước	score				before	match score
nonmetric.ddt	ĐT	identifier				before	identifier
nonmetric.de-an	đề án	name				before	part of a name
nonmetric.de-an-so	đề án số	document				before	document number
nonmetric.dem	đêm	age				after	age or duration
nonmetric.den-nam	đến năm	time				before	date or clock
nonmetric.diem	điểm	legal				before	document part
nonmetric.diem-so	điểm số	identifier				before	identifier
nonmetric.dien-thoai	điện thoại	identifier				before	identifier
nonmetric.dieu	điều	legal				before	document part
nonmetric.doi	đội	address				before	address or place name
nonmetric.dong	dòng	legal				before	document part
nonmetric.dot	đợt	ordinal				before	ordinal
nonmetric.dot-thu	đợt thứ	ordinal				before	ordinal
nonmetric.dt	ĐT	address				before	address or place name
nonmetric.du-an-so	dự án số	document				before	document number
nonmetric.duong	đường	address				before	address or place name
nonmetric.duong-day-nong	đường dây nóng	identifier				before	identifier
nonmetric.f	F	name				before	part of a name
nonmetric.fax	fax	identifier				before	identifier
nonmetric.g	G	name				before	part of a name
nonmetric.giai-doan	giai đoạn	time				before	date or clock
nonmetric.gian	giàn	name				before	part of a name
nonmetric.giay	giây	time				after	date or clock
nonmetric.gio	giờ	time				after	date or clock
nonmetric.gio-chieu	giờ chiều	time				after	date or clock
nonmetric.gio-dem	giờ đêm	time				after	date or clock
nonmetric.gio-sang	giờ sáng	time				after	date or clock
nonmetric.gio-toi	giờ tối	time				after	date or clock
nonmetric.go-hoa	gỡ hòa	score				before	match score
nonmetric.goi	gói	name				before	part of a name
nonmetric.goi-thau	gói thầu	name				before	part of a name
nonmetric.h	h	time				after	date or clock
nonmetric.h30	h30	time				after	date or clock
nonmetric.hang	hạng	identifier				before	identifier
nonmetric.hem	hẻm	address				before	address or place name
nonmetric.hinh	hình	legal				before	document part
nonmetric.hinhf	Hình	list				before	list number
nonmetric.hoa	hòa	score				before	match score
nonmetric.hoi	hồi	time				before	date or clock
nonmetric.hoi-nam	hồi năm	time				before	date or clock
nonmetric.hoir	Hỏi	list				before	list number
nonmetric.hotline	hotline	identifier				before	identifier
nonmetric.huong-dan-so	hướng dẫn số	document				before	document number
nonmetric.huong-lo	hương lộ	address				before	address or place name
nonmetric.iso	ISO	identifier				before	identifier
nonmetric.k	K	name				before	part of a name
nonmetric.ke-hoach-so	kế hoạch số	document				before	document number
nonmetric.kenh	kênh	identifier				before	identifier
nonmetric.ket-luan	kết luận	document				before	document number
nonmetric.ket-luan-so	kết luận số	document				before	document number
nonmetric.khoa	khóa	ordinal				before	ordinal
nonmetric.khoa-hoc	khóa học	time				before	date or clock
nonmetric.khoan	khoản	legal				before	document part
nonmetric.khoi-lop	khối lớp	identifier				before	identifier
nonmetric.khom	khóm	address				before	address or place name
nonmetric.khong	không	fixed				after	fixed phrase
nonmetric.khu	khu	address				before	address or place name
nonmetric.khu-pho	khu phố	address				before	address or place name
nonmetric.khu-vuc	khu vực	address				before	address or place name
nonmetric.khung-gio	khung giờ	identifier				before	identifier
nonmetric.kich-ban	kịch bản	name				before	part of a name
nonmetric.km-so	km số	address				before	address or place name
nonmetric.ky	Kỳ	list				before	list number
nonmetric.ky-bao	kỳ báo	name				before	part of a name
nonmetric.ky-hop-thu	kỳ họp thứ	ordinal				before	ordinal
nonmetric.ky-niem	kỷ niệm	time				before	date or clock
nonmetric.ky-niem-lan-thu	kỷ niệm lần thứ	time				before	date or clock
nonmetric.ky-thu	kỳ thứ	ordinal				before	ordinal
nonmetric.lan-nua	lần nữa	fixed				after	fixed phrase
nonmetric.lan-thu	lần thứ	ordinal				before	ordinal
nonmetric.lo	lô	address				before	address or place name
nonmetric.lo-dat	lô đất	name				before	part of a name
nonmetric.loai	loại	identifier				before	identifier
nonmetric.lop	lớp	identifier				before	identifier
nonmetric.lu-doan	lữ đoàn	name				before	part of a name
nonmetric.luat-so	luật số	document				before	document number
nonmetric.luc	lúc	time				before	date or clock
nonmetric.luot-thu	lượt thứ	ordinal				before	ordinal
nonmetric.ly-trinh	lý trình	address				before	address or place name
nonmetric.ma	mã	identifier				before	identifier
nonmetric.ma-so	mã số	identifier				before	identifier
nonmetric.ma-so-thue	mã số thuế	identifier				before	identifier
nonmetric.mat-tran	mặt trận	fixed				after	fixed phrase
nonmetric.mau-so	mẫu số	legal				before	document part
nonmetric.may-bay	máy bay	name				before	part of a name
nonmetric.mieenf	miền	fixed				after	fixed phrase
nonmetric.mien	miền	address				before	address or place name
nonmetric.model	model	identifier				before	identifier
nonmetric.mong	mồng	time				before	date or clock
nonmetric.mst	MST	identifier				before	identifier
nonmetric.muc	mục	legal				before	document part
nonmetric.muc-do	mức độ	identifier				before	identifier
nonmetric.mung	mùng	time				before	date or clock
nonmetric.nam	năm	time				before	date or clock
nonmetric.nam-hoc	năm học	time				before	date or clock
nonmetric.nam-sinh	sinh năm	age				before	birth year
nonmetric.nam-thu	năm thứ	ordinal				before	ordinal
nonmetric.nam-tu	năm tù	age				after	age or duration
nonmetric.nam-tuoi-dang	năm tuổi Đảng	age				after	age or duration
nonmetric.nawm	năm	age				after	age or duration
nonmetric.ngach	ngách	address				before	address or place name
nonmetric.ngay	ngày	time				before	date or clock
nonmetric.ngayf	ngày	age				after	age or duration
nonmetric.nghi-dinh	nghị định	document				before	document number
nonmetric.nghi-quyet	nghị quyết	document				before	document number
nonmetric.nghi-quyet-so	nghị quyết số	document				before	document number
nonmetric.nghij-quyeets	Nghị quyết	name				before	part of a name
nonmetric.ngo	ngõ	address				before	address or place name
nonmetric.nha-ga	nhà ga	address				before	address or place name
nonmetric.nha-ga-t	nhà ga T	address				before	address or place name
nonmetric.nhiem-ky	nhiệm kỳ	time				before	date or clock
nonmetric.nhom	nhóm	identifier				before	identifier
nonmetric.nien-vu	niên vụ	time				before	date or clock
nonmetric.phaanf	Phần	list				before	list number
nonmetric.phan	phần	legal				before	document part
nonmetric.phap-lenh	pháp lệnh	document				before	document number
nonmetric.phap-lenh-so	pháp lệnh số	document				before	document number
nonmetric.phien-ban	phiên bản	identifier				before	identifier
nonmetric.phien-hop-thu	phiên họp thứ	ordinal				before	ordinal
nonmetric.pho	phố	address				before	address or place name
nonmetric.phong	phòng	address				before	address or place name
nonmetric.phu-luc	phụ lục	legal				before	document part
nonmetric.phuong	phường	address				before	address or place name
nonmetric.phuong-an	phương án	name				before	part of a name
nonmetric.phut	phút	time				after	date or clock
nonmetric.phuwowng-ans	Phương án	list				before	list number
nonmetric.ql	QL	address				before	address or place name
nonmetric.quan	quận	address				before	address or place name
nonmetric.quan-doan	quân đoàn	name				before	part of a name
nonmetric.quan-khu	quân khu	name				before	part of a name
nonmetric.quoc-lo	quốc lộ	address				before	address or place name
nonmetric.quy	quý	time				before	date or clock
nonmetric.quy-che-so	quy chế số	document				before	document number
nonmetric.quy-dinh	quy định	document				before	document number
nonmetric.quy-dinh-so	quy định số	document				before	document number
nonmetric.quyet-dinh	quyết định	document				before	document number
nonmetric.quyet-dinh-so	quyết định số	document				before	document number
nonmetric.ram	rằm	time				before	date or clock
nonmetric.ro	rõ	fixed				after	fixed phrase
nonmetric.sac-lenh-so	sắc lệnh số	document				before	document number
nonmetric.sach	sạch	fixed				after	fixed phrase
nonmetric.sdt	SĐT	identifier				before	identifier
nonmetric.seri	seri	identifier				before	identifier
nonmetric.sinh-ngay	sinh ngày	age				before	birth year
nonmetric.sn	SN	age				before	birth year
nonmetric.so	số	document				before	document number
nonmetric.so-bao	số báo	name				before	part of a name
nonmetric.so-dien-thoai	số điện thoại	identifier				before	identifier
nonmetric.so-hieu	số hiệu	identifier				before	identifier
nonmetric.so-nha	số nhà	address				before	address or place name
nonmetric.so-se-ri	số sê-ri	identifier				before	identifier
nonmetric.so-tai-khoan	số tài khoản	identifier				before	identifier
nonmetric.so-thu-tu	số thứ tự	ordinal				before	ordinal
nonmetric.stt	STT	ordinal				before	ordinal
nonmetric.su-doan	sư đoàn	name				before	part of a name
nonmetric.tai-cho	tại chỗ	fixed				after	fixed phrase
nonmetric.tai-khoan-so	tài khoản số	identifier				before	identifier
nonmetric.tan-so	tần số	identifier				before	identifier
nonmetric.tang	tầng	address				before	address or place name
nonmetric.tap	Tập	list				before	list number
nonmetric.tau	tàu	name				before	part of a name
nonmetric.tel	tel	identifier				before	identifier
nonmetric.ten-lua	tên lửa	name				before	part of a name
nonmetric.tet	tết	time				before	date or clock
nonmetric.thang	tháng	time				before	date or clock
nonmetric.thang-tuoi	tháng tuổi	age				after	age or duration
nonmetric.thangs	tháng	age				after	age or duration
nonmetric.thap-nien	thập niên	time				before	date or clock
nonmetric.thawngs	thắng	score				before	match score
nonmetric.the-he	thế hệ	identifier				before	identifier
nonmetric.the-ky	thế kỷ	time				before	date or clock
nonmetric.thon	thôn	address				before	address or place name
nonmetric.thong-bao-so	thông báo số	document				before	document number
nonmetric.thong-tri-so	thông tri số	document				before	document number
nonmetric.thong-tu	thông tư	document				before	document number
nonmetric.thu	thứ	ordinal				before	ordinal
nonmetric.thua	thửa	address				before	address or place name
nonmetric.thua-dat-so	thửa đất số	address				before	address or place name
nonmetric.thua-score	thua	score				before	match score
nonmetric.tiet	tiết	legal				before	document part
nonmetric.tieu-chi-so	tiêu chí số	identifier				before	identifier
nonmetric.tieu-doan	tiểu đoàn	name				before	part of a name
nonmetric.tieu-khu	tiểu khu	address				before	address or place name
nonmetric.tinh-lo	tỉnh lộ	address				before	address or place name
nonmetric.tl	TL	address				before	address or place name
nonmetric.to	tổ	address				before	address or place name
nonmetric.to-ban-do	tờ bản đồ	address				before	address or place name
nonmetric.to-cong-tac	tổ công tác	name				before	part of a name
nonmetric.to-dan-pho	tổ dân phố	address				before	address or place name
nonmetric.to-trinh-so	tờ trình số	document				before	document number
nonmetric.trang	trang	legal				before	document part
nonmetric.trung-doan	trung đoàn	name				before	part of a name
nonmetric.tu-nam	từ năm	time				before	date or clock
nonmetric.tuan	tuần	age				after	age or duration
nonmetric.tuoi	tuổi	age				after	age or duration
nonmetric.tuoi-dang	tuổi Đảng	age				after	age or duration
nonmetric.tuoi-doi	tuổi đời	age				after	age or duration
nonmetric.tuooir	tuổi	age				before	birth year
nonmetric.ty-so	tỷ số	score				before	match score
nonmetric.u	U	name				before	part of a name
nonmetric.van-ban-so	văn bản số	document				before	document number
nonmetric.vao-luc	vào lúc	time				before	date or clock
nonmetric.vao-nam	vào năm	time				before	date or clock
nonmetric.ve-tinh	vệ tinh	name				before	part of a name
nonmetric.version	version	identifier				before	identifier
nonmetric.vong	vòng	ordinal				before	ordinal
nonmetric.vung	vùng	address				before	address or place name
nonmetric.xi-nghiep	xí nghiệp	name				before	part of a name
nonmetric.xom	xóm	address				before	address or place name`;
