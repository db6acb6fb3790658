// Generated from corpus/lexicons/rate-denominators.tsv by `npm run data`. Do not edit.

export const RATE_DENOMINATORS: string = `denominator	forms	type	canonical	valid_from	valid_to	unit
	1.000 dân|nghìn dân|ngàn dân	person				1.000 dân
	100.000 dân	person				100.000 dân
	bệnh nhân	person				bệnh nhân
	buổi	period				buổi
	ca	period				ca
	cái|chiếc	thing				chiếc
	căn|căn hộ|căn nhà	thing				căn
	cán bộ	person				cán bộ
	cháu|em	person				cháu
	chuyến	thing				chuyến
	cổ phiếu|CP|cổ phần	thing				cổ phiếu
	con	thing				con
	công|công đất	land				công
	công nhân	person				công nhân
	công trình|dự án	thing				công trình
	đêm	period				đêm
	đối tượng	thing				đối tượng
	gia đình	household				gia đình
	giây|s	period				s
	giếng|giếng khoan	thing				giếng
	giờ|h|tiếng	period				h
	giường|giường bệnh	thing				giường
	ha|héc-ta|hécta|hecta|héc ta	land				ha
	hộ|hộ dân|hộ gia đình	household				hộ
	hồ sơ	thing				hồ sơ
hoc-phi-tin-chi	tín chỉ	thing				tín chỉ
	học sinh|HS	person				học sinh
	hội viên|đoàn viên	person				hội viên
	huyện	thing				huyện
	kg|ký|cân|kilogam	thing				kg
	khách|hành khách|lượt khách	person				khách
	km|cây số	land				km
	km2|km²|km vuông	land				km2
	kWh	thing				kWh
	kỳ	period				kỳ
	lần	period				lần
	lao động|LĐ	person				lao động
	lít|l	thing				l
	lớp|phòng học	thing				lớp
luong-vang	lượng|lượng vàng|chỉ	thing				lượng
	lượt	period				lượt
	m2|m²|mét vuông	land				m2
	m3|m³|khối|mét khối	land				m3
	mẫu	land				mẫu
	mét|m	land				m
	năm	period				năm
	ngày|ngày đêm|ngđ	period				ngày
	người|đầu người|nhân khẩu|khẩu	person				người
	người dân|dân	person				người dân
	nhà	thing				nhà
	nhiệm kỳ	period				nhiệm kỳ
	niên khóa|năm học|học kỳ	period				năm học
	ounce	thing				oz
	phụ nữ	person				phụ nữ
	phường	thing				phường
	phút	period				phút
	quý	period				quý
	sản phẩm	thing				sản phẩm
	sào	land				sào
	sinh viên	person				sinh viên
	suất|suất quà|phần quà	thing				suất
	tạ	thing				tạ
	tấn	thing				t
	tàu	thing				tàu
	tháng	period				tháng
	thôn|bản	thing				thôn
	thùng	thing				thùng
	tỉnh	thing				tỉnh
	trẻ|trẻ em	person				trẻ
	trường hợp|ca bệnh	thing				trường hợp
	tuần	period				tuần
	USD|đô la	thing				USD
	vạn dân|10.000 dân	person				vạn dân
	vụ	period				vụ
	vụ việc|vụ án	thing				vụ việc
	xã	thing				xã
	xe|phương tiện	thing				xe`;
