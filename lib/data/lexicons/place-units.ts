// Generated from corpus/lexicons/place-units.tsv by `npm run data`. Do not edit.

export const PLACE_UNITS: string = `unit-place	forms	type	canonical	valid_from	valid_to	level	follows	bare	span
	ấp	hamlet				village	name,number	no	inside
	bãi|bãi biển|bãi cạn|bãi đá|đá|cồn|cù lao|mũi|cửa biển|bán đảo|eo biển	nature					name	no	inside
	bản	hamlet				village	name,number	no	inside
	bang|tiểu bang	foreign				province	name	no	inside
	bến xe|nhà ga|ga|bến phà|bến tàu|bến	built					name	no	inside
	biển	nature					name	no	inside
	bon	hamlet				village	name	no	inside
	buôn	hamlet				village	name	no	inside
	cảng|cảng biển|bến cảng|cụm cảng|cảng cá|cảng cạn|cảng nước sâu	built					name	no	inside
	cảng hàng không|Cảng hàng không quốc tế	built					name	no	inside
	cao tốc|đường cao tốc	road					name	no	inside
	cầu	built					name,number	no	inside
	cầu vượt|hầm chui|hầm	built					name	no	inside
	châu	area				world	name	no	inside
	chợ|siêu thị|trung tâm thương mại|TTTM|khách sạn|KS|nhà hàng|chung cư|tòa nhà|cao ốc|biệt thự	building					name	no	inside
	chùa|đền|đình|nhà thờ|miếu|lăng|tháp|thánh thất|tu viện|thiền viện	building					name	no	inside
	cống|đập|đê|kè|kênh|rạch|mương	built					name	no	inside
	Cộng hòa|Vương quốc|CHDCND|CHND|Liên bang	country					name	no	inside
	công viên	street					name	no	inside
	cửa khẩu|cửa khẩu quốc tế	built					name	no	inside
	cụm công nghiệp|CCN	zone					name,number	no	inside
	cụm dân cư|tiểu khu	hamlet				village	name,number	no	inside
	đặc khu	admin		2025-07-01		commune	name	no	inside
	đại lộ	street					name	no	inside
	đảo|hòn đảo	nature					name	no	inside
	đồn điền|ấp chiến lược|căn cứ|chiến khu|sở chỉ huy	zone					name,number	no	inside
	đồng bằng|châu thổ|lưu vực	nature					name	no	inside
	đường|Đ.	street					name,number	no	inside
	đường sắt	road					name	no	inside
	hạt	foreign				district	name	no	inside
	hồ|hồ thủy lợi|hồ chứa nước|đầm|phá|vịnh	nature					name	no	inside
	huyện|H.|H	admin				district	name	no	inside
	huyện đảo	admin				district	name	no	inside
	khóm	hamlet				village	name,number	no	inside
	khu chế xuất|KCX	zone					name	no	inside
	khu công nghệ cao|KCNC|khu CNC	zone					name	no	inside
	khu công nghiệp|KCN	zone					name,number	no	inside
	khu dân cư|KDC|khu tập thể	hamlet				village	name,number	no	inside
	khu di tích|khu lưu niệm|di tích|khu bảo tồn|khu bảo tồn thiên nhiên	zone					name	no	inside
	khu đô thị|KĐT|khu đô thị mới|KĐTM	zone					name	no	inside
	khu du lịch|KDL|khu nghỉ dưỡng|khu du lịch sinh thái	zone					name	no	inside
	khu kinh tế|khu hành chính kinh tế|khu kinh tế mở|KKT|khu kinh tế cửa khẩu|KKTCK	zone					name	no	inside
	khu phố|KP|KP.|khối phố|khối	hamlet				village	name,number	no	inside
	khu tự trị	foreign				province	name	no	inside
	khu vực|KV	area					name	no	outside
	làng	hamlet				village	name	no	inside
	miền	area					name	no	inside
	mỏ|lô	plant					name,number	no	inside
	ngã tư|ngã ba|ngã năm|ngã sáu|vòng xoay|bùng binh|nút giao	street					name	no	inside
	nghĩa trang|nghĩa trang liệt sĩ|tượng đài|đài tưởng niệm	building					name	no	inside
	ngõ|hẻm|ngách|kiệt	street					name,number	no	inside
	nhà máy	plant					name	no	inside
	nhiệt điện|nhà máy nhiệt điện|điện gió|điện mặt trời	plant					name	no	inside
	nông trường|lâm trường	zone					name	no	inside
	núi|dãy núi|đỉnh|đồi|đèo|dốc|hang|động|cao nguyên|thung lũng|ngọn núi	nature					name	no	inside
	nước	country					name	no	outside
	phố	street					name,number	no	inside
	phường|P.|P	admin				commune	name,number	no	inside
	plei|làng Plei	hamlet				village	name	no	inside
	quận|Q.|Q	admin				district	name,number	no	inside
	quần đảo	nature					name	no	inside
	quảng trường	street					name	no	inside
	quốc lộ|QL|QL.	road					number,name	no	inside
	sân bay	built					name	no	inside
	sân vận động|SVĐ|nhà thi đấu|nhà hát|hội trường|bảo tàng|thư viện|rạp	building					name	no	inside
	sóc|phum|phum sóc	hamlet				village	name	no	inside
	sông	nature					name	no	inside
	suối|ngòi|nậm|khe|thác	nature					name	no	inside
	thành phố|TP|TP.|T.P	admin					name	no	inside
	thị trấn|TT.|TT	admin				commune	name	no	inside
	thị tứ	admin				commune	name	no	inside
	thị xã|TX|TX.	admin				district	name	no	inside
	thôn	hamlet				village	name,number	no	inside
	thủ đô	admin				province	name	no	outside
	thủy điện|nhà máy thủy điện	plant					name	no	inside
	tỉnh|T.	admin				province	name	no	inside
	tỉnh lộ|TL|TL.|đường tỉnh|ĐT|hương lộ|HL|huyện lộ	road					number	no	inside
	tổ dân phố|TDP|tổ	hamlet				village	name,number	no	inside
	trại giam|trại tạm giam|nhà tù	building					name,number	no	inside
	trạm thu phí|trạm BOT|trạm	built					name	no	inside
	tuyến metro|metro|tuyến đường sắt đô thị	road					name,number	no	inside
	vành đai|đường vành đai	road					number	no	inside
	vùng	area					name,number	no	inside
	vườn quốc gia|VQG|rừng	zone					name	no	inside
	xã|X.	admin				commune	name	no	inside
	xã đảo	admin				commune	name	no	inside
	xa lộ	road					name	no	inside
	xóm	hamlet				village	name,number	no	inside`;
