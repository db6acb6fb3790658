// Generated from corpus/lexicons/calendar.tsv by `npm run data`. Do not edit.

export const CALENDAR: string = `id	forms	type	canonical	valid_from	valid_to	grain	value	month	day
calendar.amount-moi	mỗi|mỗi một|từng|hàng|hằng|bình quân|nhiều|suốt|hàng chục|hàng trăm|vài|mấy|những|các|bao|cả|nửa|mươi|chục|trăm|nghìn|lương|thu nhập|học phí	amount
calendar.anchor-mai	mai	anchor				day-part	1
calendar.anchor-moi	mới	anchor				year	1
calendar.anchor-nay	nay	anchor				year day-part	0
calendar.anchor-nay-2	này	anchor				year month week quarter term day date	0
calendar.anchor-ngoai	ngoái	anchor				year	-1
calendar.anchor-qua	qua	anchor				year week day-part	-1
calendar.anchor-roi	rồi	anchor				week month	-1
calendar.anchor-sau	sau	anchor				year week month quarter	1
calendar.anchor-toi	tới|sắp tới	anchor				year month week quarter date	1
calendar.anchor-truoc	trước	anchor				year week month quarter	-1
calendar.anchor-vua-qua	vừa qua|vừa rồi	anchor				year month week quarter date	-1
calendar.and-va	và|hoặc|hay	and
calendar.branch-dan	Dần	branch					2
calendar.branch-dau	Dậu	branch					9
calendar.branch-hoi	Hợi	branch					11
calendar.branch-mao	Mão|Mẹo	branch					3
calendar.branch-mui	Mùi	branch					7
calendar.branch-ngo	Ngọ	branch					6
calendar.branch-suu	Sửu	branch					1
calendar.branch-than	Thân	branch					8
calendar.branch-thin	Thìn	branch					4
calendar.branch-tuat	Tuất	branch					10
calendar.branch-ty	Tý	branch					0
calendar.branch-ty-2	Tỵ	branch					5
calendar.cue-tu	từ|đến|tới|trước|sau|vào|kể từ|lúc|dịp|lễ|nghỉ lễ|hết|ngày lễ|tính đến|hạn chót|chậm nhất|khai mạc|bế mạc|sinh|mất	cue
calendar.day-head-hom	hôm	day-head
calendar.day-part-chieu	chiều|buổi chiều	day-part
calendar.day-part-chieu-muon	chiều muộn	day-part
calendar.day-part-chieu-toi	chiều tối	day-part
calendar.day-part-cuoi-gio-chieu	cuối giờ chiều	day-part
calendar.day-part-cuoi-gio-sang	cuối giờ sáng	day-part
calendar.day-part-dau-gio-chieu	đầu giờ chiều	day-part
calendar.day-part-dau-gio-sang	đầu giờ sáng	day-part
calendar.day-part-dem	đêm	day-part
calendar.day-part-dem-khuya	đêm khuya	day-part
calendar.day-part-dem-muon	đêm muộn|đêm rạng sáng	day-part
calendar.day-part-giua-trua	giữa trưa	day-part
calendar.day-part-hung-sang	hừng sáng|mờ sáng	day-part
calendar.day-part-khuya	khuya	day-part
calendar.day-part-nua-dem	nửa đêm	day-part
calendar.day-part-rang-sang	rạng sáng	day-part
calendar.day-part-sang	sáng|buổi sáng	day-part
calendar.day-part-sang-som	sáng sớm	day-part
calendar.day-part-toi	tối|buổi tối	day-part
calendar.day-part-toi-muon	tối muộn	day-part
calendar.day-part-trua	trưa|buổi trưa	day-part
calendar.day-part-xe-chieu	xế chiều	day-part
calendar.first-dau-tien	đầu tiên	first
calendar.from-tu	từ|kể từ	from
calendar.full-moon-ram	rằm	full-moon							15
calendar.half-nua	nửa	half
calendar.holiday-gio-to-hung-vuong	Giỗ Tổ Hùng Vương|Ngày Giỗ Tổ Hùng Vương|Giỗ Tổ	holiday				lunar		3	10
calendar.holiday-le-giang-sinh	Lễ Giáng sinh|Giáng sinh|Noel	holiday				solar		12	25
calendar.holiday-le-phat-dan	Lễ Phật đản|Đại lễ Phật đản	holiday				lunar		4	15
calendar.holiday-le-vu-lan	Lễ Vu Lan|Lễ Vu lan	holiday				lunar		7	15
calendar.holiday-ngay-bao-chi-cach-mang-viet-nam	Ngày Báo chí cách mạng Việt Nam|Ngày Báo chí Việt Nam	holiday				solar		6	21
calendar.holiday-ngay-chien-thang-dien-bien-phu	Ngày Chiến thắng Điện Biên Phủ	holiday				solar		5	7
calendar.holiday-ngay-chuyen-doi-so-quoc-gia	Ngày Chuyển đổi số quốc gia	holiday				solar		10	10
calendar.holiday-ngay-dan-so-the-gioi	Ngày Dân số thế giới	holiday				solar		7	11
calendar.holiday-ngay-dan-toc-viet-nam	Ngày Dân tộc Việt Nam	holiday				solar		4	19
calendar.holiday-ngay-di-san-van-hoa-viet-nam	Ngày Di sản Văn hóa Việt Nam	holiday				solar		11	23
calendar.holiday-ngay-doanh-nhan-viet-nam	Ngày Doanh nhân Việt Nam	holiday				solar		10	13
calendar.holiday-ngay-gia-dinh-viet-nam	Ngày Gia đình Việt Nam	holiday				solar		6	28
calendar.holiday-ngay-giai-phong-mien-nam	Ngày Giải phóng miền Nam|Ngày Giải phóng hoàn toàn miền Nam|Ngày Thống nhất đất nước	holiday				solar		4	30
calendar.holiday-ngay-khoa-hoc-va-cong-nghe-viet-nam	Ngày Khoa học và Công nghệ Việt Nam	holiday				solar		5	18
calendar.holiday-ngay-moi-truong-the-gioi	Ngày Môi trường thế giới	holiday				solar		6	5
calendar.holiday-ngay-nha-giao-viet-nam	Ngày Nhà giáo Việt Nam	holiday				solar		11	20
calendar.holiday-ngay-phap-luat-viet-nam	Ngày Pháp luật Việt Nam	holiday				solar		11	9
calendar.holiday-ngay-phu-nu-viet-nam	Ngày Phụ nữ Việt Nam	holiday				solar		10	20
calendar.holiday-ngay-quoc-khanh	Ngày Quốc khánh|Lễ Quốc khánh|Tết Độc lập|Quốc khánh	holiday				solar		9	2
calendar.holiday-ngay-quoc-te-lao-dong	Ngày Quốc tế Lao động|Quốc tế Lao động	holiday				solar		5	1
calendar.holiday-ngay-quoc-te-phu-nu	Ngày Quốc tế Phụ nữ|Quốc tế Phụ nữ	holiday				solar		3	8
calendar.holiday-ngay-quoc-te-thieu-nhi	Ngày Quốc tế Thiếu nhi|Quốc tế Thiếu nhi|Tết Thiếu nhi	holiday				solar		6	1
calendar.holiday-ngay-sach-viet-nam	Ngày Sách Việt Nam|Ngày Sách và Văn hóa đọc Việt Nam	holiday				solar		4	21
calendar.holiday-ngay-thanh-lap-dang	Ngày thành lập Đảng|Ngày thành lập Đảng Cộng sản Việt Nam	holiday				solar		2	3
calendar.holiday-ngay-thanh-lap-quan-doi-nhan-dan-viet-nam	Ngày thành lập Quân đội nhân dân Việt Nam|Ngày Hội Quốc phòng toàn dân	holiday				solar		12	22
calendar.holiday-ngay-thay-thuoc-viet-nam	Ngày Thầy thuốc Việt Nam	holiday				solar		2	27
calendar.holiday-ngay-thuong-binh-liet-si	Ngày Thương binh Liệt sĩ|Ngày Thương binh - Liệt sĩ|Ngày Thương binh, Liệt sĩ|Ngày Thương binh, liệt sĩ	holiday				solar		7	27
calendar.holiday-ngay-toan-quoc-khang-chien	Ngày Toàn quốc kháng chiến	holiday				solar		12	19
calendar.holiday-tet-doan-ngo	Tết Đoan Ngọ	holiday				lunar		5	5
calendar.holiday-tet-duong-lich	Tết Dương lịch|Tết Tây|Tết dương	holiday				solar		1	1
calendar.holiday-tet-nguyen-dan	Tết Nguyên đán|Tết cổ truyền|Tết Âm lịch|Tết Nguyên Đán|Tết ta|Tết Cả	holiday				lunar		1	1
calendar.holiday-tet-trung-thu	Tết Trung thu|Trung thu	holiday				lunar		8	15
calendar.horizon-tam-nhin	tầm nhìn|định hướng	horizon
calendar.link-den	đến|đến hết|tới|tới hết	link
calendar.lunar-day-mung	mùng|mồng	lunar-day
calendar.lunar-mark-am-lich	âm lịch|ÂL|AL	lunar-mark
calendar.lunar-month-chap	chạp	lunar-month					12
calendar.lunar-month-gieng	giêng	lunar-month					1
calendar.measure-trieu	triệu|tỷ|nghìn|ngàn|trăm|đồng|lần|%|người|ngày|giờ|phút|tháng|năm|tuần|USD|kg|tấn|ha|m2|km|vụ|cuộc|lượt|đợt|loại|suất|phần trăm|nhóm|điểm|dự án|hộ|xã|huyện|tỉnh|doanh nghiệp|công ty|đơn vị|trường hợp|đồng chí|cán bộ|m3|MW|con|cái|chiếc|căn|tàu|xe|phiếu|tờ|bộ|bài|cơ sở|căn nhà|hội viên|đảng viên|học sinh|công nhân|tiêu chí|tổ chức	measure
calendar.new-year-tet	Tết	new-year						1	1
calendar.no-month-cach-mang	cách mạng	no-month
calendar.number-ba	ba	number					3
calendar.number-ba-muoi	ba mươi	number					30
calendar.number-ba-muoi-mot	ba mươi mốt|ba mốt	number					31
calendar.number-bay	bảy|bẩy	number					7
calendar.number-bon	bốn|tư	number					4
calendar.number-chin	chín	number					9
calendar.number-hai	hai	number					2
calendar.number-hai-muoi	hai mươi	number					20
calendar.number-hai-muoi-ba	hai mươi ba|hăm ba	number					23
calendar.number-hai-muoi-bay	hai mươi bảy|hai mươi bẩy|hăm bảy	number					27
calendar.number-hai-muoi-chin	hai mươi chín|hăm chín	number					29
calendar.number-hai-muoi-hai	hai mươi hai|hăm hai	number					22
calendar.number-hai-muoi-lam	hai mươi lăm|hai mươi nhăm|hăm lăm	number					25
calendar.number-hai-muoi-mot	hai mươi mốt|hăm mốt	number					21
calendar.number-hai-muoi-sau	hai mươi sáu|hăm sáu	number					26
calendar.number-hai-muoi-tam	hai mươi tám|hăm tám	number					28
calendar.number-hai-muoi-tu	hai mươi tư|hai mươi bốn|hăm tư|hăm bốn	number					24
calendar.number-mot	một|mốt	number					1
calendar.number-muoi	mười	number					10
calendar.number-muoi-ba	mười ba	number					13
calendar.number-muoi-bay	mười bảy|mười bẩy	number					17
calendar.number-muoi-bon	mười bốn|mười tư	number					14
calendar.number-muoi-chin	mười chín	number					19
calendar.number-muoi-hai	mười hai	number					12
calendar.number-muoi-lam	mười lăm|mười nhăm	number					15
calendar.number-muoi-mot	mười một	number					11
calendar.number-muoi-sau	mười sáu	number					16
calendar.number-muoi-tam	mười tám	number					18
calendar.number-nam	năm	number					5
calendar.number-sau	sáu	number					6
calendar.number-tam	tám	number					8
calendar.of-cua	của|trong|thuộc|của cả	of
calendar.plural-nhung	những|các|mấy|vài	plural
calendar.position-cuoi	cuối	position					end
calendar.position-dau	đầu	position					start
calendar.position-giua	giữa	position					middle
calendar.position-ha-tuan	hạ tuần	position					end
calendar.position-nua-cuoi	nửa cuối|nửa sau	position					second-half
calendar.position-nua-dau	nửa đầu	position					first-half
calendar.position-thuong-tuan	thượng tuần	position					start
calendar.position-trung-tuan	trung tuần	position					middle
calendar.relative-day-hom-kia	hôm kia|ngày hôm kia	relative-day				day	-2
calendar.relative-day-hom-nay	hôm nay|ngày hôm nay|bữa nay	relative-day				day	0
calendar.relative-day-hom-qua	hôm qua|ngày hôm qua|bữa qua	relative-day				day	-1
calendar.relative-day-ngay-kia	ngày kia	relative-day				day	2
calendar.relative-day-ngay-mai	ngày mai	relative-day				day	1
calendar.rest-con-lai	còn lại	rest
calendar.same-cung-nam	cùng năm	same				year
calendar.same-cung-ngay	cùng ngày	same				day
calendar.same-cung-thang	cùng tháng	same				month
calendar.same-period-cung-ky	cùng kỳ|cùng thời điểm|cùng thời gian|thời điểm này|cùng thời điểm này	same-period
calendar.season-mua-xuan	mùa xuân|xuân|xuân mới|đầu xuân|đầu xuân mới|khai xuân|Tết Xuân|Tân Xuân	season					spring
calendar.session-khoa	khóa	session
calendar.solar-mark-duong-lich	dương lịch|DL	solar-mark
calendar.stem-at	Ất	stem					1
calendar.stem-binh	Bính	stem					2
calendar.stem-canh	Canh	stem					6
calendar.stem-dinh	Đinh	stem					3
calendar.stem-giap	Giáp	stem					0
calendar.stem-ky	Kỷ	stem					5
calendar.stem-mau	Mậu	stem					4
calendar.stem-nham	Nhâm	stem					8
calendar.stem-quy	Quý	stem					9
calendar.stem-tan	Tân	stem					7
calendar.term-giai-doan	giai đoạn	term				period
calendar.term-mua-giai	mùa giải	term				period
calendar.term-nam-hoc	năm học	term				period
calendar.term-nam-ke-hoach	năm kế hoạch	term				period
calendar.term-nam-tai-chinh	năm tài chính|năm tài khóa|năm ngân sách	term				period
calendar.term-nhiem-ky	nhiệm kỳ	term				term
calendar.term-nien-do	niên độ	term				period
calendar.term-nien-khoa	niên khóa	term				period
calendar.term-nien-vu	niên vụ	term				period
calendar.term-thoi-gian	thời gian	term				period
calendar.term-thoi-ky	thời kỳ	term				period
calendar.unit-nam	năm	unit				year
calendar.unit-ngay	ngày	unit				day
calendar.unit-quy	quý	unit				quarter
calendar.unit-thang	tháng	unit				month
calendar.unit-thap-nien	thập niên|thập kỷ	unit				decade
calendar.unit-the-ky	thế kỷ	unit				century
calendar.unit-tuan	tuần|tuần lễ	unit				week
calendar.weekday-chu-nhat	chủ nhật|chúa nhật	weekday				day	7
calendar.weekday-thu-ba	thứ ba|thứ 3	weekday				day	2
calendar.weekday-thu-bay	thứ bảy|thứ bẩy|thứ 7	weekday				day	6
calendar.weekday-thu-hai	thứ hai|thứ 2	weekday				day	1
calendar.weekday-thu-nam	thứ năm|thứ 5	weekday				day	4
calendar.weekday-thu-sau	thứ sáu|thứ 6	weekday				day	5
calendar.weekday-thu-tu	thứ tư|thứ 4	weekday				day	3`;
