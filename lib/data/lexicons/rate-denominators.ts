// Generated from corpus/lexicons/rate-denominators.tsv by `npm run data`. Do not edit.

export const RATE_DENOMINATORS: string = `id	forms	type	canonical	valid_from	valid_to	unit
denominator.1-000-dan	1.000 dân|nghìn dân|ngàn dân	person				1.000 dân
denominator.100-000-dan	100.000 dân	person				100.000 dân
denominator.benh-nhan	bệnh nhân	person				bệnh nhân
denominator.buoi	buổi	period				buổi
denominator.ca	ca	period				ca
denominator.cai	cái|chiếc	thing				chiếc
denominator.can	căn|căn hộ|căn nhà|nhà	thing				căn
denominator.can-bo	cán bộ	person				cán bộ
denominator.chau	cháu|em	person				cháu
denominator.chuyen	chuyến	thing				chuyến
denominator.co-phieu	cổ phiếu|CP|cổ phần	thing				cổ phiếu
denominator.con	con	thing				con
denominator.cong	công|công đất	land				công
denominator.cong-nhan	công nhân	person				công nhân
denominator.cong-trinh	công trình|dự án	thing				công trình
denominator.dem	đêm	period				đêm
denominator.doi-tuong	đối tượng	thing				đối tượng
denominator.gia-dinh	gia đình	household				gia đình
denominator.giay	giây|s	period				s
denominator.gio	giờ|h|tiếng	period				h
denominator.giuong	giường|giường bệnh	thing				giường
denominator.ha	ha|héc-ta|hécta|hecta|héc ta	land				ha
denominator.ho	hộ|hộ dân|hộ gia đình	household				hộ
denominator.ho-so	hồ sơ	thing				hồ sơ
denominator.hoc-phi-tin-chi	tín chỉ	thing				tín chỉ
denominator.hoc-sinh	học sinh|HS	person				học sinh
denominator.hoi-vien	hội viên|đoàn viên	person				hội viên
denominator.huyen	huyện	thing				huyện
denominator.kg	kg|ký|cân|kilogam	thing				kg
denominator.khach	khách|hành khách|lượt khách	person				khách
denominator.km	km|cây số	land				km
denominator.km2	km2|km²|km vuông	land				km2
denominator.kwh	kWh	thing				kWh
denominator.ky	kỳ	period				kỳ
denominator.lan	lần	period				lần
denominator.lao-dong	lao động|LĐ	person				lao động
denominator.lit	lít|l	thing				l
denominator.lop	lớp|phòng học	thing				lớp
denominator.luong-vang	lượng|lượng vàng|chỉ	thing				lượng
denominator.luot	lượt	period				lượt
denominator.m2	m2|m²|mét vuông	land				m2
denominator.m3	m3|m³|khối|mét khối	land				m3
denominator.mau	mẫu	land				mẫu
denominator.met	mét|m	land				m
denominator.nam	năm	period				năm
denominator.ngay	ngày|ngày đêm|ngđ	period				ngày
denominator.nguoi	người|đầu người|nhân khẩu|khẩu	person				người
denominator.nguoi-dan	người dân|dân	person				người dân
denominator.nhiem-ky	nhiệm kỳ	period				nhiệm kỳ
denominator.nien-khoa	niên khóa|năm học|học kỳ	period				năm học
denominator.ounce	ounce	thing				oz
denominator.phu-nu	phụ nữ	person				phụ nữ
denominator.phut	phút	period				phút
denominator.quy	quý	period				quý
denominator.san-pham	sản phẩm	thing				sản phẩm
denominator.sao	sào	land				sào
denominator.sinh-vien	sinh viên	person				sinh viên
denominator.suat	suất|suất quà|phần quà	thing				suất
denominator.ta	tạ	thing				tạ
denominator.tan	tấn	thing				t
denominator.tau	tàu	thing				tàu
denominator.thang	tháng	period				tháng
denominator.thon	thôn|bản	thing				thôn
denominator.thung	thùng	thing				thùng
denominator.tinh	tỉnh	thing				tỉnh
denominator.tre	trẻ|trẻ em	person				trẻ
denominator.truong-hop	trường hợp|ca bệnh	thing				trường hợp
denominator.tuan	tuần	period				tuần
denominator.usd	USD|đô la	thing				USD
denominator.van-dan	vạn dân|10.000 dân	person				vạn dân
denominator.vu	vụ	period				vụ
denominator.vu-viec	vụ việc|vụ án	thing				vụ việc
denominator.xa	xã	thing				xã
denominator.xe	xe|phương tiện	thing				xe`;
