// Generated from corpus/lexicons/place-units.tsv by `npm run data`. Do not edit.

export const PLACE_UNITS: string = `id	forms	type	canonical	valid_from	valid_to	level	follows	bare	span
unit-place.ap	ấp	hamlet				village	name,number	no	inside
unit-place.bai	bãi|bãi biển|bãi cạn|bãi đá|đá|cồn|cù lao|mũi|cửa biển|bán đảo|eo biển	nature					name	no	inside
unit-place.ban	bản	hamlet				village	name,number	no	inside
unit-place.bang	bang|tiểu bang	foreign				province	name	no	inside
unit-place.ben-xe	bến xe|nhà ga|ga|bến phà|bến tàu|bến	built					name	no	inside
unit-place.bien	biển	nature					name	no	inside
unit-place.bon	bon	hamlet				village	name	no	inside
unit-place.buon	buôn	hamlet				village	name	no	inside
unit-place.cang	cảng|cảng biển|bến cảng|cảng nước sâu	built					name	no	inside
unit-place.cang-hang-khong	cảng hàng không|Cảng hàng không quốc tế	built					name	no	inside
unit-place.cao-toc	cao tốc|đường cao tốc|tuyến cao tốc	road					name	no	inside
unit-place.cau	cầu	built					name,number	no	inside
unit-place.cau-vuot	cầu vượt|hầm chui|hầm	built					name	no	inside
unit-place.chau	châu	area				world	name	no	inside
unit-place.cho	chợ|siêu thị|trung tâm thương mại|TTTM|khách sạn|KS|nhà hàng|chung cư|tòa nhà|cao ốc|biệt thự	building					name	no	inside
unit-place.chua	chùa|đền|đình|nhà thờ|miếu|lăng|tháp|thánh thất|tu viện|thiền viện	building					name	no	inside
unit-place.cong	cống|đập|đê|kè|kênh|rạch|mương	built					name	no	inside
unit-place.cong-vien	công viên	street					name	no	inside
unit-place.cua-khau	cửa khẩu|cửa khẩu quốc tế	built					name	no	inside
unit-place.cum-cong-nghiep	cụm công nghiệp|CCN	zone					name,number	no	inside
unit-place.cum-dan-cu	cụm dân cư|tiểu khu	hamlet				village	name,number	no	inside
unit-place.dac-khu	đặc khu	admin		2025-07-01		commune	name	no	inside
unit-place.dai-lo	đại lộ	street					name	no	inside
unit-place.dao	đảo|hòn đảo	nature					name	no	inside
unit-place.don-dien	đồn điền|ấp chiến lược|căn cứ|chiến khu|sở chỉ huy	zone					name,number	no	inside
unit-place.dong-bang	đồng bằng|châu thổ|lưu vực	nature					name	no	inside
unit-place.duong	đường|Đ.	street					name,number	no	inside
unit-place.duong-sat	đường sắt|tuyến đường sắt	road					name	no	inside
unit-place.hat	hạt	foreign				district	name	no	inside
unit-place.ho	hồ|hồ thủy lợi|hồ chứa nước|đầm|phá|vịnh	nature					name	no	inside
unit-place.huyen	huyện|H.|H	admin				district	name	no	inside
unit-place.huyen-dao	huyện đảo	admin				district	name	no	inside
unit-place.khom	khóm	hamlet				village	name,number	no	inside
unit-place.khu-che-xuat	khu chế xuất|KCX	zone					name	no	inside
unit-place.khu-cong-nghe-cao	khu công nghệ cao|KCNC|khu CNC	zone					name	no	inside
unit-place.khu-cong-nghiep	khu công nghiệp|KCN	zone					name,number	no	inside
unit-place.khu-dan-cu	khu dân cư|KDC|khu tập thể	hamlet				village	name,number	no	inside
unit-place.khu-di-tich	khu di tích|khu lưu niệm|di tích|khu bảo tồn|khu bảo tồn thiên nhiên	zone					name	no	inside
unit-place.khu-do-thi	khu đô thị|KĐT|khu đô thị mới|KĐTM	zone					name	no	inside
unit-place.khu-du-lich	khu du lịch|KDL|khu nghỉ dưỡng|khu du lịch sinh thái	zone					name	no	inside
unit-place.khu-kinh-te	khu kinh tế|KKT|khu kinh tế cửa khẩu|KKTCK	zone					name	no	inside
unit-place.khu-pho	khu phố|KP|KP.	hamlet				village	name,number	no	inside
unit-place.khu-tu-tri	khu tự trị	foreign				province	name	no	inside
unit-place.khu-vuc	khu vực|KV	area					name	no	outside
unit-place.lang	làng	hamlet				village	name	no	inside
unit-place.mien	miền	area					name	no	inside
unit-place.mo	mỏ|lô	plant					name,number	no	inside
unit-place.nga-tu	ngã tư|ngã ba|ngã năm|ngã sáu|vòng xoay|bùng binh|nút giao	street					name	no	inside
unit-place.nghia-trang	nghĩa trang|nghĩa trang liệt sĩ|tượng đài|đài tưởng niệm	building					name	no	inside
unit-place.ngo	ngõ|hẻm|ngách|kiệt	street					name,number	no	inside
unit-place.nha-may	nhà máy	plant					name	no	inside
unit-place.nhiet-dien	nhiệt điện|nhà máy nhiệt điện|điện gió|điện mặt trời	plant					name	no	inside
unit-place.nong-truong	nông trường|lâm trường	zone					name	no	inside
unit-place.nui	núi|dãy núi|đỉnh|đồi|đèo|dốc|hang|động|cao nguyên|thung lũng|ngọn núi	nature					name	no	inside
unit-place.nuoc	nước|quốc gia|đất nước	country					name	no	outside
unit-place.pho	phố	street					name,number	no	inside
unit-place.phuong	phường|P.|P	admin				commune	name,number	no	inside
unit-place.plei	plei|làng Plei	hamlet				village	name	no	inside
unit-place.quan	quận|Q.|Q	admin				district	name,number	no	inside
unit-place.quan-dao	quần đảo	nature					name	no	inside
unit-place.quang-truong	quảng trường	street					name	no	inside
unit-place.quoc-lo	quốc lộ|QL|QL.	road					number,name	no	inside
unit-place.san-bay	sân bay	built					name	no	inside
unit-place.san-van-dong	sân vận động|SVĐ|nhà thi đấu|nhà hát|hội trường|bảo tàng|thư viện|rạp	building					name	no	inside
unit-place.soc	sóc|phum|phum sóc	hamlet				village	name	no	inside
unit-place.song	sông	nature					name	no	inside
unit-place.suoi	suối|ngòi|nậm|khe|thác	nature					name	no	inside
unit-place.thanh-pho	thành phố|TP|TP.|T.P	admin					name	no	inside
unit-place.thi-tran	thị trấn|TT.|TT	admin				commune	name	no	inside
unit-place.thi-tu	thị tứ	admin				commune	name	no	inside
unit-place.thi-xa	thị xã|TX|TX.	admin				district	name	no	inside
unit-place.thon	thôn	hamlet				village	name,number	no	inside
unit-place.thu-do	thủ đô	admin				province	name	no	outside
unit-place.thuy-dien	thủy điện|nhà máy thủy điện	plant					name	no	inside
unit-place.tinh	tỉnh|T.	admin				province	name	no	inside
unit-place.tinh-lo	tỉnh lộ|TL|TL.|đường tỉnh|ĐT|hương lộ|HL|huyện lộ	road					number	no	inside
unit-place.to-dan-pho	tổ dân phố|TDP|tổ	hamlet				village	name,number	no	inside
unit-place.trai-giam	trại giam|trại tạm giam|nhà tù	building					name,number	no	inside
unit-place.tram-thu-phi	trạm thu phí|trạm BOT|trạm	built					name	no	inside
unit-place.tuyen-metro	tuyến metro|metro|tuyến đường sắt đô thị	road					name,number	no	inside
unit-place.vanh-dai	vành đai|đường vành đai	road					number	no	inside
unit-place.vung	vùng	area					name,number	no	inside
unit-place.vuon-quoc-gia	vườn quốc gia|VQG|rừng	zone					name	no	inside
unit-place.xa	xã|X.	admin				commune	name	no	inside
unit-place.xa-dao	xã đảo	admin				commune	name	no	inside
unit-place.xa-lo	xa lộ	road					name	no	inside
unit-place.xom	xóm	hamlet				village	name,number	no	inside`;
