// Generated from corpus/lexicons/non-metric-contexts.tsv by `npm run data`. Do not edit.

export const NON_METRIC_CONTEXTS: string = `nonmetric	forms	type	canonical	valid_from	valid_to	side	reason
	Ảnh	list				before	list number
	ấp	address				before	address or place name
	áp thấp	name				before	part of a name
	APEC	name				before	part of a name
	bậc	identifier				before	identifier
	Bài	list				before	list number
	bảng	identifier				before	document part
	bão	name				before	part of a name
	báo cáo số	document				before	document number
been	bên	fixed				after	fixed phrase
	bến	address				before	address or place name
	bệnh viện	name				before	part of a name
bieeur	Biểu	list				before	list number
	biển kiểm soát	identifier				before	identifier
	biển số	identifier				before	identifier
	biểu	identifier				before	document part
	biểu mẫu	legal				before	document part
	binh đoàn	name				before	part of a name
	BKS	identifier				before	identifier
	BS	identifier				before	identifier
	bước thứ	ordinal				before	ordinal
caau	Câu	list				before	list number
	cảng	address				before	address or place name
	cấp	identifier				before	identifier
	cấp độ	identifier				before	identifier
	cầu	address				before	address or place name
	CCCD	identifier				before	identifier
	chân kiềng	fixed				after	fixed phrase
	chỉ thị	document				before	document number
	chiến dịch	name				before	part of a name
chir-thij	Chỉ thị	name				before	part of a name
	chữ vàng	fixed				after	fixed phrase
	chuẩn	identifier				before	identifier
	chương	legal				before	document part
	chương trình	name				before	part of a name
	chương trình số	document				before	document number
	CMND	identifier				before	identifier
	con số	fixed				after	fixed phrase
	cống	address				before	address or place name
	công điện số	document				before	document number
	công văn số	document				before	document number
coongr	cổng	address				before	address or place name
	cột km	address				before	address or place name
	COVID	name				before	part of a name
	cụm	address				before	address or place name
	đại đội	name				before	part of a name
	dẫn trước	score				before	match score
ddt	ĐT	identifier				before	identifier
	đề án	name				before	part of a name
	đề án số	document				before	document number
	đêm	age				after	age or duration
	đến năm	time				before	date or clock
	điểm	identifier				before	document part
	điểm số	identifier				before	identifier
	điện thoại	identifier				before	identifier
	điều	legal				before	document part
	đội	address				before	address or place name
	dòng	identifier				before	document part
	đợt	ordinal				before	ordinal
	đợt thứ	ordinal				before	ordinal
	ĐT	address				before	address or place name
	dự án số	document				before	document number
	đường	address				before	address or place name
	đường dây nóng	identifier				before	identifier
	F	name				before	part of a name
	fax	identifier				before	identifier
	G	name				before	part of a name
	giai đoạn	time				before	date or clock
	giàn	name				before	part of a name
	giây	time				after	date or clock
	giờ	time				after	date or clock
	giờ chiều	time				after	date or clock
	giờ đêm	time				after	date or clock
	giờ sáng	time				after	date or clock
	giờ tối	time				after	date or clock
	gỡ hòa	score				before	match score
	gói	name				before	part of a name
	gói thầu	name				before	part of a name
	h	time				after	date or clock
	h30	time				after	date or clock
	hạng	identifier				before	identifier
	hẻm	address				before	address or place name
	hình	identifier				before	document part
hinhf	Hình	list				before	list number
	hòa	score				before	match score
	hồi năm	time				before	date or clock
hoir	Hỏi	list				before	list number
	hotline	identifier				before	identifier
	hướng dẫn số	document				before	document number
	hương lộ	address				before	address or place name
	ISO	identifier				before	identifier
	K	name				before	part of a name
	kế hoạch số	document				before	document number
	kênh	identifier				before	identifier
	kết luận	identifier				before	document number
	kết luận số	document				before	document number
	khóa	ordinal				before	ordinal
	khóa học	time				before	date or clock
	khoản	legal				before	document part
	khối lớp	identifier				before	identifier
	khóm	address				before	address or place name
	không	fixed				after	fixed phrase
	khu	address				before	address or place name
	khu phố	address				before	address or place name
	khu vực	address				before	address or place name
	khung giờ	identifier				before	identifier
	kịch bản	name				before	part of a name
	km số	address				before	address or place name
	Kỳ	list				before	list number
	kỳ báo	name				before	part of a name
	kỳ họp thứ	ordinal				before	ordinal
	kỷ niệm	time				before	date or clock
	kỷ niệm lần thứ	time				before	date or clock
	kỳ thứ	ordinal				before	ordinal
	lần nữa	fixed				after	fixed phrase
	lần thứ	ordinal				before	ordinal
	lô	address				before	address or place name
	lô đất	name				before	part of a name
	loại	identifier				before	identifier
	lớp	identifier				before	identifier
	lữ đoàn	name				before	part of a name
	luật số	document				before	document number
	lúc	time				before	date or clock
	lượt thứ	ordinal				before	ordinal
	lý trình	address				before	address or place name
	mã	identifier				before	identifier
	mã số	identifier				before	identifier
	mã số thuế	identifier				before	identifier
	mặt trận	fixed				after	fixed phrase
mau	lập mẫu|theo mẫu|khai mẫu|đơn mẫu|phiếu mẫu	legal				before	document part
	mẫu số	legal				before	document part
	máy bay	name				before	part of a name
mieenf	miền	fixed				after	fixed phrase
	miền	address				before	address or place name
	model	identifier				before	identifier
	mồng	time				before	date or clock
	MST	identifier				before	identifier
	mục	identifier				before	document part
	mức độ	identifier				before	identifier
	mùng	time				before	date or clock
	năm	time				before	date or clock
	năm học	time				before	date or clock
nam-sinh	sinh năm	age				before	birth year
	năm thứ	ordinal				before	ordinal
	năm tù	age				after	age or duration
	năm tuổi Đảng	age				after	age or duration
nawm	năm	age				after	age or duration
	ngách	address				before	address or place name
	ngày	time				before	date or clock
ngayf	ngày	age				after	age or duration
	nghị định	document				before	document number
	nghị quyết	document				before	document number
	nghị quyết số	document				before	document number
nghij-quyeets	Nghị quyết	name				before	part of a name
	ngõ	address				before	address or place name
	nhà ga	address				before	address or place name
	nhà ga T	address				before	address or place name
	nhiệm kỳ	time				before	date or clock
	nhóm	identifier				before	identifier
	niên vụ	time				before	date or clock
phaanf	Phần	list				before	list number
	phần	identifier				before	document part
	pháp lệnh	document				before	document number
	pháp lệnh số	document				before	document number
	phiên bản	identifier				before	identifier
	phiên họp thứ	ordinal				before	ordinal
	phố	address				before	address or place name
	phòng	address				before	address or place name
	phụ lục	legal				before	document part
	phường	address				before	address or place name
	phương án	name				before	part of a name
	phút	time				after	date or clock
phuwowng-ans	Phương án	list				before	list number
	QL	address				before	address or place name
	quận	address				before	address or place name
	quân đoàn	name				before	part of a name
	quân khu	name				before	part of a name
	quốc lộ	address				before	address or place name
	quý	time				before	date or clock
	quy chế số	document				before	document number
	quy định	identifier				before	document number
	quy định số	document				before	document number
	quyết định	identifier				before	document number
	quyết định số	document				before	document number
	rằm	time				before	date or clock
	rõ	fixed				after	fixed phrase
	sắc lệnh số	document				before	document number
	sạch	fixed				after	fixed phrase
	SĐT	identifier				before	identifier
	seri	identifier				before	identifier
	sinh ngày	age				before	birth year
	SN	age				before	birth year
	số	document				before	document number
	số báo	name				before	part of a name
	số điện thoại	identifier				before	identifier
	số hiệu	identifier				before	identifier
	số nhà	address				before	address or place name
	số sê-ri	identifier				before	identifier
	số tài khoản	identifier				before	identifier
	số thứ tự	ordinal				before	ordinal
	STT	ordinal				before	ordinal
	sư đoàn	name				before	part of a name
	tại chỗ	fixed				after	fixed phrase
	tài khoản số	identifier				before	identifier
	tần số	identifier				before	identifier
	tầng	address				before	address or place name
	Tập	list				before	list number
	tàu	name				before	part of a name
	tel	identifier				before	identifier
	tên lửa	name				before	part of a name
	tết	time				before	date or clock
	tháng	time				before	date or clock
	tháng tuổi	age				after	age or duration
thangs	tháng	age				after	age or duration
	thập niên	time				before	date or clock
thawngs	thắng	score				before	match score
	thế hệ	identifier				before	identifier
	thế kỷ	time				before	date or clock
	thôn	address				before	address or place name
	thông báo số	document				before	document number
	thông tri số	document				before	document number
	thông tư	document				before	document number
	thứ	ordinal				before	ordinal
	thửa	address				before	address or place name
	thửa đất số	address				before	address or place name
thua-score	thua	score				before	match score
	tiết	identifier				before	document part
	tiêu chí số	identifier				before	identifier
	tiểu đoàn	name				before	part of a name
	tiểu khu	address				before	address or place name
	tỉnh lộ	address				before	address or place name
	TL	address				before	address or place name
	tổ	address				before	address or place name
	tờ bản đồ	address				before	address or place name
	tổ công tác	name				before	part of a name
	tổ dân phố	address				before	address or place name
	tờ trình số	document				before	document number
	trang	identifier				before	document part
	trung đoàn	name				before	part of a name
	từ năm	time				before	date or clock
	tuần	age				after	age or duration
	tuổi	age				after	age or duration
	tuổi Đảng	age				after	age or duration
	tuổi đời	age				after	age or duration
tuooir	tuổi	age				before	birth year
	tỷ số	score				before	match score
	U	name				before	part of a name
	văn bản số	document				before	document number
	vào lúc	time				before	date or clock
	vào năm	time				before	date or clock
	vệ tinh	name				before	part of a name
	version	identifier				before	identifier
	vòng	ordinal				before	ordinal
	vùng	address				before	address or place name
	xí nghiệp	name				before	part of a name
	xóm	address				before	address or place name`;
