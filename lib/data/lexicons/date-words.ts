// Generated from corpus/lexicons/date-words.tsv by `npm run data`. Do not edit.

export const DATE_WORDS: string = `id	forms	type	canonical	valid_from	valid_to	grain	value	month	day
dateword.amount-moi	mỗi|mỗi một|từng|hàng|hằng|bình quân|nhiều|suốt|hàng chục|hàng trăm|vài|mấy|những|các|bao|cả|nửa|mươi|chục|trăm|nghìn|lương|thu nhập|học phí	amount
dateword.anchor-mai	mai	anchor				day-part	1
dateword.anchor-moi	mới	anchor				year	1
dateword.anchor-nay	nay	anchor				year day-part	0
dateword.anchor-nay-2	này	anchor				year month week quarter term day date	0
dateword.anchor-ngoai	ngoái	anchor				year	-1
dateword.anchor-qua	qua	anchor				year week day-part	-1
dateword.anchor-roi	rồi	anchor				week month	-1
dateword.anchor-sau	sau	anchor				year week month quarter	1
dateword.anchor-toi	tới|sắp tới	anchor				year month week quarter date	1
dateword.anchor-truoc	trước	anchor				year week month quarter	-1
dateword.anchor-vua-qua	vừa qua|vừa rồi	anchor				year month week quarter date	-1
dateword.and-va	và|hoặc|hay	and
dateword.branch-dan	Dần	branch					2
dateword.branch-dau	Dậu	branch					9
dateword.branch-hoi	Hợi	branch					11
dateword.branch-mao	Mão|Mẹo	branch					3
dateword.branch-mui	Mùi	branch					7
dateword.branch-ngo	Ngọ	branch					6
dateword.branch-suu	Sửu	branch					1
dateword.branch-than	Thân	branch					8
dateword.branch-thin	Thìn	branch					4
dateword.branch-tuat	Tuất	branch					10
dateword.branch-ty	Tý	branch					0
dateword.branch-ty-2	Tỵ	branch					5
dateword.cue-tu	từ|đến|tới|trước|sau|vào|kể từ|lúc|dịp|lễ|nghỉ lễ|hết|ngày lễ|tính đến|hạn chót|chậm nhất|khai mạc|bế mạc|sinh|mất	cue
dateword.day-head-hom	hôm	day-head
dateword.day-part-chieu	chiều|buổi chiều	day-part
dateword.day-part-chieu-muon	chiều muộn	day-part
dateword.day-part-chieu-toi	chiều tối	day-part
dateword.day-part-cuoi-gio-chieu	cuối giờ chiều	day-part
dateword.day-part-cuoi-gio-sang	cuối giờ sáng	day-part
dateword.day-part-dau-gio-chieu	đầu giờ chiều	day-part
dateword.day-part-dau-gio-sang	đầu giờ sáng	day-part
dateword.day-part-dem	đêm	day-part
dateword.day-part-dem-khuya	đêm khuya	day-part
dateword.day-part-dem-muon	đêm muộn|đêm rạng sáng	day-part
dateword.day-part-giua-trua	giữa trưa	day-part
dateword.day-part-hung-sang	hừng sáng|mờ sáng	day-part
dateword.day-part-khuya	khuya	day-part
dateword.day-part-nua-dem	nửa đêm	day-part
dateword.day-part-rang-sang	rạng sáng	day-part
dateword.day-part-sang	sáng|buổi sáng	day-part
dateword.day-part-sang-som	sáng sớm	day-part
dateword.day-part-toi	tối|buổi tối	day-part
dateword.day-part-toi-muon	tối muộn	day-part
dateword.day-part-trua	trưa|buổi trưa	day-part
dateword.day-part-xe-chieu	xế chiều	day-part
dateword.first-dau-tien	đầu tiên	first
dateword.from-tu	từ|kể từ	from
dateword.full-moon-ram	rằm	full-moon							15
dateword.half-nua	nửa	half
dateword.holiday-gio-to-hung-vuong	Giỗ Tổ Hùng Vương|Ngày Giỗ Tổ Hùng Vương|Giỗ Tổ	holiday				lunar		3	10
dateword.holiday-le-giang-sinh	Lễ Giáng sinh|Giáng sinh|Noel	holiday				solar		12	25
dateword.holiday-le-phat-dan	Lễ Phật đản|Đại lễ Phật đản	holiday				lunar		4	15
dateword.holiday-le-vu-lan	Lễ Vu Lan|Lễ Vu lan	holiday				lunar		7	15
dateword.holiday-ngay-bao-chi-cach-mang-viet-nam	Ngày Báo chí cách mạng Việt Nam|Ngày Báo chí Việt Nam	holiday				solar		6	21
dateword.holiday-ngay-chien-thang-dien-bien-phu	Ngày Chiến thắng Điện Biên Phủ	holiday				solar		5	7
dateword.holiday-ngay-chuyen-doi-so-quoc-gia	Ngày Chuyển đổi số quốc gia	holiday				solar		10	10
dateword.holiday-ngay-dan-so-the-gioi	Ngày Dân số thế giới	holiday				solar		7	11
dateword.holiday-ngay-dan-toc-viet-nam	Ngày Dân tộc Việt Nam	holiday				solar		4	19
dateword.holiday-ngay-di-san-van-hoa-viet-nam	Ngày Di sản Văn hóa Việt Nam	holiday				solar		11	23
dateword.holiday-ngay-doanh-nhan-viet-nam	Ngày Doanh nhân Việt Nam	holiday				solar		10	13
dateword.holiday-ngay-gia-dinh-viet-nam	Ngày Gia đình Việt Nam	holiday				solar		6	28
dateword.holiday-ngay-giai-phong-mien-nam	Ngày Giải phóng miền Nam|Ngày Giải phóng hoàn toàn miền Nam|Ngày Thống nhất đất nước	holiday				solar		4	30
dateword.holiday-ngay-khoa-hoc-va-cong-nghe-viet-nam	Ngày Khoa học và Công nghệ Việt Nam	holiday				solar		5	18
dateword.holiday-ngay-moi-truong-the-gioi	Ngày Môi trường thế giới	holiday				solar		6	5
dateword.holiday-ngay-nha-giao-viet-nam	Ngày Nhà giáo Việt Nam	holiday				solar		11	20
dateword.holiday-ngay-phap-luat-viet-nam	Ngày Pháp luật Việt Nam	holiday				solar		11	9
dateword.holiday-ngay-phu-nu-viet-nam	Ngày Phụ nữ Việt Nam	holiday				solar		10	20
dateword.holiday-ngay-quoc-khanh	Ngày Quốc khánh|Lễ Quốc khánh|Tết Độc lập|Quốc khánh	holiday				solar		9	2
dateword.holiday-ngay-quoc-te-lao-dong	Ngày Quốc tế Lao động|Quốc tế Lao động	holiday				solar		5	1
dateword.holiday-ngay-quoc-te-phu-nu	Ngày Quốc tế Phụ nữ|Quốc tế Phụ nữ	holiday				solar		3	8
dateword.holiday-ngay-quoc-te-thieu-nhi	Ngày Quốc tế Thiếu nhi|Quốc tế Thiếu nhi|Tết Thiếu nhi	holiday				solar		6	1
dateword.holiday-ngay-sach-viet-nam	Ngày Sách Việt Nam|Ngày Sách và Văn hóa đọc Việt Nam	holiday				solar		4	21
dateword.holiday-ngay-thanh-lap-dang	Ngày thành lập Đảng|Ngày thành lập Đảng Cộng sản Việt Nam	holiday				solar		2	3
dateword.holiday-ngay-thanh-lap-quan-doi-nhan-dan-viet-nam	Ngày thành lập Quân đội nhân dân Việt Nam|Ngày Hội Quốc phòng toàn dân	holiday				solar		12	22
dateword.holiday-ngay-thay-thuoc-viet-nam	Ngày Thầy thuốc Việt Nam	holiday				solar		2	27
dateword.holiday-ngay-thuong-binh-liet-si	Ngày Thương binh Liệt sĩ|Ngày Thương binh - Liệt sĩ|Ngày Thương binh, Liệt sĩ|Ngày Thương binh, liệt sĩ	holiday				solar		7	27
dateword.holiday-ngay-toan-quoc-khang-chien	Ngày Toàn quốc kháng chiến	holiday				solar		12	19
dateword.holiday-tet-doan-ngo	Tết Đoan Ngọ	holiday				lunar		5	5
dateword.holiday-tet-duong-lich	Tết Dương lịch|Tết Tây|Tết dương	holiday				solar		1	1
dateword.holiday-tet-nguyen-dan	Tết Nguyên đán|Tết cổ truyền|Tết Âm lịch|Tết Nguyên Đán|Tết ta|Tết Cả	holiday				lunar		1	1
dateword.holiday-tet-trung-thu	Tết Trung thu|Trung thu	holiday				lunar		8	15
dateword.horizon-tam-nhin	tầm nhìn|định hướng	horizon
dateword.link-den	đến|đến hết|tới|tới hết	link
dateword.lunar-day-mung	mùng|mồng	lunar-day
dateword.lunar-mark-am-lich	âm lịch|ÂL|AL	lunar-mark
dateword.lunar-month-chap	chạp	lunar-month					12
dateword.lunar-month-gieng	giêng	lunar-month					1
dateword.measure-trieu	triệu|tỷ|nghìn|ngàn|trăm|đồng|lần|%|người|ngày|giờ|phút|tháng|năm|tuần|USD|kg|tấn|ha|m2|km|vụ|cuộc|lượt|đợt|loại|suất|phần trăm|nhóm|điểm|dự án|hộ|xã|huyện|tỉnh|doanh nghiệp|công ty|đơn vị|trường hợp|đồng chí|cán bộ|m3|MW|con|cái|chiếc|căn|tàu|xe|phiếu|tờ|bộ|bài|cơ sở|căn nhà|hội viên|đảng viên|học sinh|công nhân|tiêu chí|tổ chức	measure
dateword.new-year-tet	Tết	new-year						1	1
dateword.no-month-cach-mang	cách mạng	no-month
dateword.number-ba	ba	number					3
dateword.number-ba-muoi	ba mươi	number					30
dateword.number-ba-muoi-mot	ba mươi mốt|ba mốt	number					31
dateword.number-bay	bảy|bẩy	number					7
dateword.number-bon	bốn|tư	number					4
dateword.number-chin	chín	number					9
dateword.number-hai	hai	number					2
dateword.number-hai-muoi	hai mươi	number					20
dateword.number-hai-muoi-ba	hai mươi ba|hăm ba	number					23
dateword.number-hai-muoi-bay	hai mươi bảy|hai mươi bẩy|hăm bảy	number					27
dateword.number-hai-muoi-chin	hai mươi chín|hăm chín	number					29
dateword.number-hai-muoi-hai	hai mươi hai|hăm hai	number					22
dateword.number-hai-muoi-lam	hai mươi lăm|hai mươi nhăm|hăm lăm	number					25
dateword.number-hai-muoi-mot	hai mươi mốt|hăm mốt	number					21
dateword.number-hai-muoi-sau	hai mươi sáu|hăm sáu	number					26
dateword.number-hai-muoi-tam	hai mươi tám|hăm tám	number					28
dateword.number-hai-muoi-tu	hai mươi tư|hai mươi bốn|hăm tư|hăm bốn	number					24
dateword.number-mot	một|mốt	number					1
dateword.number-muoi	mười	number					10
dateword.number-muoi-ba	mười ba	number					13
dateword.number-muoi-bay	mười bảy|mười bẩy	number					17
dateword.number-muoi-bon	mười bốn|mười tư	number					14
dateword.number-muoi-chin	mười chín	number					19
dateword.number-muoi-hai	mười hai	number					12
dateword.number-muoi-lam	mười lăm|mười nhăm	number					15
dateword.number-muoi-mot	mười một	number					11
dateword.number-muoi-sau	mười sáu	number					16
dateword.number-muoi-tam	mười tám	number					18
dateword.number-nam	năm	number					5
dateword.number-sau	sáu	number					6
dateword.number-tam	tám	number					8
dateword.of-cua	của|trong|thuộc|của cả	of
dateword.plural-nhung	những|các|mấy|vài	plural
dateword.position-cuoi	cuối	position					end
dateword.position-dau	đầu	position					start
dateword.position-giua	giữa	position					middle
dateword.position-ha-tuan	hạ tuần	position					end
dateword.position-nua-cuoi	nửa cuối|nửa sau	position					second-half
dateword.position-nua-dau	nửa đầu	position					first-half
dateword.position-thuong-tuan	thượng tuần	position					start
dateword.position-trung-tuan	trung tuần	position					middle
dateword.relative-day-hom-kia	hôm kia|ngày hôm kia	relative-day				day	-2
dateword.relative-day-hom-nay	hôm nay|ngày hôm nay|bữa nay	relative-day				day	0
dateword.relative-day-hom-qua	hôm qua|ngày hôm qua|bữa qua	relative-day				day	-1
dateword.relative-day-ngay-kia	ngày kia	relative-day				day	2
dateword.relative-day-ngay-mai	ngày mai	relative-day				day	1
dateword.rest-con-lai	còn lại	rest
dateword.same-cung-nam	cùng năm	same				year
dateword.same-cung-ngay	cùng ngày	same				day
dateword.same-cung-thang	cùng tháng	same				month
dateword.same-period-cung-ky	cùng kỳ|cùng thời điểm|cùng thời gian|thời điểm này|cùng thời điểm này	same-period
dateword.season-mua-xuan	mùa xuân|xuân|xuân mới|đầu xuân|đầu xuân mới|khai xuân|Tết Xuân|Tân Xuân	season					spring
dateword.session-khoa	khóa	session
dateword.solar-mark-duong-lich	dương lịch|DL	solar-mark
dateword.stem-at	Ất	stem					1
dateword.stem-binh	Bính	stem					2
dateword.stem-canh	Canh	stem					6
dateword.stem-dinh	Đinh	stem					3
dateword.stem-giap	Giáp	stem					0
dateword.stem-ky	Kỷ	stem					5
dateword.stem-mau	Mậu	stem					4
dateword.stem-nham	Nhâm	stem					8
dateword.stem-quy	Quý	stem					9
dateword.stem-tan	Tân	stem					7
dateword.term-giai-doan	giai đoạn	term				period
dateword.term-mua-giai	mùa giải	term				period
dateword.term-nam-hoc	năm học	term				period
dateword.term-nam-ke-hoach	năm kế hoạch	term				period
dateword.term-nam-tai-chinh	năm tài chính|năm tài khóa|năm ngân sách	term				period
dateword.term-nhiem-ky	nhiệm kỳ	term				term
dateword.term-nien-do	niên độ	term				period
dateword.term-nien-khoa	niên khóa	term				period
dateword.term-nien-vu	niên vụ	term				period
dateword.term-thoi-gian	thời gian	term				period
dateword.term-thoi-ky	thời kỳ	term				period
dateword.unit-nam	năm	unit				year
dateword.unit-ngay	ngày	unit				day
dateword.unit-quy	quý	unit				quarter
dateword.unit-thang	tháng	unit				month
dateword.unit-thap-nien	thập niên|thập kỷ	unit				decade
dateword.unit-the-ky	thế kỷ	unit				century
dateword.unit-tuan	tuần|tuần lễ	unit				week
dateword.weekday-chu-nhat	chủ nhật|chúa nhật	weekday				day	7
dateword.weekday-thu-ba	thứ ba|thứ 3	weekday				day	2
dateword.weekday-thu-bay	thứ bảy|thứ bẩy|thứ 7	weekday				day	6
dateword.weekday-thu-hai	thứ hai|thứ 2	weekday				day	1
dateword.weekday-thu-nam	thứ năm|thứ 5	weekday				day	4
dateword.weekday-thu-sau	thứ sáu|thứ 6	weekday				day	5
dateword.weekday-thu-tu	thứ tư|thứ 4	weekday				day	3`;
