// Generated from corpus/lexicons/date-words.tsv by `npm run data`. Do not edit.

export const DATE_WORDS: string = `dateword	forms	type	canonical	valid_from	valid_to	grain	value	month	day
after-year-da	đã|là|khi|thì|do	after-year
ago-cach-day	cách đây|cách nay	ago
amount-moi	mỗi|mỗi một|từng|hàng|hằng|bình quân|nhiều|suốt|hàng chục|hàng trăm|vài|mấy|những|các|bao|cả|nửa|mươi|chục|trăm|nghìn|lương|thu nhập|học phí	amount
anchor-hien-tai	hiện tại	anchor				year month quarter	0
anchor-kia	kia	anchor				year	-2
anchor-mai	mai	anchor				day-part	1
anchor-moi	mới	anchor				year	1
anchor-nay	nay	anchor				year day-part quarter	0
anchor-nay-2	này	anchor				year month week quarter term day date	0
anchor-ngoai	ngoái	anchor				year	-1
anchor-qua	qua	anchor				year week day-part	-1
anchor-roi	rồi	anchor				week month	-1
anchor-sau	sau	anchor				year week month quarter	1
anchor-tiep	tiếp	anchor				quarter	1
anchor-tiep-theo	tiếp theo|kế tiếp	anchor				year month week quarter	1
anchor-toi	tới|sắp tới	anchor				year month week quarter date	1
anchor-truoc	trước	anchor				year week month quarter	-1
anchor-vua-qua	vừa qua|vừa rồi	anchor				year month week quarter date	-1
and-va	và|hoặc|hay	and
around-hon	hơn|gần|khoảng|chừng|đúng|độ	around
away-end-sau	sau	away-end				point	1
away-end-toi	tới	away-end				interval	1
away-end-truoc	trước	away-end				point	-1
away-nua	nữa	away				point	1
away-qua	qua|vừa qua|vừa rồi|gần đây|trở lại đây|gần nhất	away	vừa qua			interval	-1
away-sap-toi	sắp tới|tiếp theo|kế tiếp	away				interval	1
away-truoc-day	trước đây|về trước	away				point	-1
branch-dan	Dần	branch					2
branch-dau	Dậu	branch					9
branch-hoi	Hợi	branch					11
branch-mao	Mão|Mẹo	branch					3
branch-mui	Mùi	branch					7
branch-ngo	Ngọ	branch					6
branch-suu	Sửu	branch					1
branch-than	Thân	branch					8
branch-thin	Thìn	branch					4
branch-tuat	Tuất	branch					10
branch-ty	Tý	branch					0
branch-ty-2	Tỵ	branch					5
cue-tu	từ|đến|tới|trước|sau|vào|kể từ|lúc|dịp|lễ|nghỉ lễ|hết|ngày lễ|tính đến|hạn chót|chậm nhất|khai mạc|bế mạc|sinh|mất	cue
day-head-hom	hôm	day-head
day-part-chieu	chiều|buổi chiều	day-part
day-part-chieu-muon	chiều muộn	day-part
day-part-chieu-toi	chiều tối	day-part
day-part-cuoi-gio-chieu	cuối giờ chiều	day-part
day-part-cuoi-gio-sang	cuối giờ sáng	day-part
day-part-dau-gio-chieu	đầu giờ chiều	day-part
day-part-dau-gio-sang	đầu giờ sáng	day-part
day-part-dem	đêm	day-part
day-part-dem-khuya	đêm khuya	day-part
day-part-dem-muon	đêm muộn|đêm rạng sáng	day-part
day-part-giua-trua	giữa trưa	day-part
day-part-hung-sang	hừng sáng|mờ sáng	day-part
day-part-khuya	khuya	day-part
day-part-nua-dem	nửa đêm	day-part
day-part-rang-sang	rạng sáng	day-part
day-part-sang	sáng|buổi sáng	day-part
day-part-sang-som	sáng sớm	day-part
day-part-toi	tối|buổi tối	day-part
day-part-toi-muon	tối muộn	day-part
day-part-trua	trưa|buổi trưa	day-part
day-part-xe-chieu	xế chiều	day-part
era-ad	sau Công nguyên|sau công nguyên|SCN	era					1
era-bc	TCN|trước Công nguyên|trước công nguyên|trước CN|Tr.CN	era	trước Công nguyên				-1
first-dau-tien	đầu tiên	first
from-tu	từ|kể từ	from
full-moon-ram	rằm	full-moon							15
half-nua	nửa	half
holiday-giao-thua	giao thừa|đêm giao thừa	holiday				lunar	small	12	30
holiday-gio-to-hung-vuong	Giỗ Tổ Hùng Vương|Ngày Giỗ Tổ Hùng Vương|Giỗ Tổ	holiday				lunar		3	10
holiday-le-giang-sinh	Lễ Giáng sinh|Giáng sinh|Noel	holiday				solar		12	25
holiday-le-phat-dan	Lễ Phật đản|Đại lễ Phật đản	holiday				lunar		4	15
holiday-le-vu-lan	Lễ Vu Lan|Lễ Vu lan	holiday				lunar		7	15
holiday-ngay-bao-chi-cach-mang-viet-nam	Ngày Báo chí cách mạng Việt Nam|Ngày Báo chí Việt Nam	holiday				solar		6	21
holiday-ngay-chien-thang-dien-bien-phu	Ngày Chiến thắng Điện Biên Phủ	holiday				solar		5	7
holiday-ngay-chuyen-doi-so-quoc-gia	Ngày Chuyển đổi số quốc gia	holiday				solar		10	10
holiday-ngay-dan-so-the-gioi	Ngày Dân số thế giới	holiday				solar		7	11
holiday-ngay-dan-toc-viet-nam	Ngày Dân tộc Việt Nam	holiday				solar		4	19
holiday-ngay-di-san-van-hoa-viet-nam	Ngày Di sản Văn hóa Việt Nam	holiday				solar		11	23
holiday-ngay-doanh-nhan-viet-nam	Ngày Doanh nhân Việt Nam	holiday				solar		10	13
holiday-ngay-gia-dinh-viet-nam	Ngày Gia đình Việt Nam	holiday				solar		6	28
holiday-ngay-giai-phong-mien-nam	Ngày Giải phóng miền Nam|Ngày Giải phóng hoàn toàn miền Nam|Ngày Thống nhất đất nước	holiday				solar		4	30
holiday-ngay-khoa-hoc-va-cong-nghe-viet-nam	Ngày Khoa học và Công nghệ Việt Nam	holiday				solar		5	18
holiday-ngay-moi-truong-the-gioi	Ngày Môi trường thế giới	holiday				solar		6	5
holiday-ngay-nha-giao-viet-nam	Ngày Nhà giáo Việt Nam	holiday				solar		11	20
holiday-ngay-phap-luat-viet-nam	Ngày Pháp luật Việt Nam	holiday				solar		11	9
holiday-ngay-phu-nu-viet-nam	Ngày Phụ nữ Việt Nam	holiday				solar		10	20
holiday-ngay-quoc-khanh	Ngày Quốc khánh|Lễ Quốc khánh|Tết Độc lập|Quốc khánh	holiday				solar		9	2
holiday-ngay-quoc-te-lao-dong	Ngày Quốc tế Lao động|Quốc tế Lao động	holiday				solar		5	1
holiday-ngay-quoc-te-phu-nu	Ngày Quốc tế Phụ nữ|Quốc tế Phụ nữ	holiday				solar		3	8
holiday-ngay-quoc-te-thieu-nhi	Ngày Quốc tế Thiếu nhi|Quốc tế Thiếu nhi|Tết Thiếu nhi	holiday				solar		6	1
holiday-ngay-sach-viet-nam	Ngày Sách Việt Nam|Ngày Sách và Văn hóa đọc Việt Nam	holiday				solar		4	21
holiday-ngay-thanh-lap-dang	Ngày thành lập Đảng|Ngày thành lập Đảng Cộng sản Việt Nam	holiday				solar		2	3
holiday-ngay-thanh-lap-quan-doi-nhan-dan-viet-nam	Ngày thành lập Quân đội nhân dân Việt Nam|Ngày Hội Quốc phòng toàn dân	holiday				solar		12	22
holiday-ngay-thay-thuoc-viet-nam	Ngày Thầy thuốc Việt Nam	holiday				solar		2	27
holiday-ngay-thuong-binh-liet-si	Ngày Thương binh Liệt sĩ|Ngày Thương binh - Liệt sĩ|Ngày Thương binh, Liệt sĩ|Ngày Thương binh, liệt sĩ	holiday				solar		7	27
holiday-ngay-toan-quoc-khang-chien	Ngày Toàn quốc kháng chiến	holiday				solar		12	19
holiday-tet-doan-ngo	Tết Đoan Ngọ	holiday				lunar		5	5
holiday-tet-duong-lich	Tết Dương lịch|Tết Tây|Tết dương	holiday				solar		1	1
holiday-tet-nguyen-dan	Tết Nguyên đán|Tết cổ truyền|Tết Âm lịch|Tết Nguyên Đán|Tết ta|Tết Cả	holiday				lunar		1	1
holiday-tet-trung-thu	Tết Trung thu|Trung thu	holiday				lunar		8	15
horizon-tam-nhin	tầm nhìn|định hướng	horizon
last-cuoi-cung	cuối cùng	last
link-den	đến|đến hết|tới|tới hết	link
lunar-day-mung	mùng|mồng	lunar-day
lunar-mark-am-lich	âm lịch|ÂL|AL	lunar-mark
lunar-month-chap	chạp	lunar-month					12
lunar-month-gieng	giêng	lunar-month					1
measure-trieu	triệu|tỷ|nghìn|ngàn|trăm|đồng|lần|%|người|ngày|giờ|phút|tháng|năm|tuần|USD|kg|tấn|ha|m2|km|vụ|cuộc|lượt|đợt|loại|suất|phần trăm|nhóm|điểm|dự án|hộ|xã|huyện|tỉnh|doanh nghiệp|công ty|đơn vị|trường hợp|đồng chí|cán bộ|m3|MW|con|cái|chiếc|căn|tàu|xe|phiếu|tờ|bộ|bài|cơ sở|căn nhà|hội viên|đảng viên|học sinh|công nhân|tiêu chí|tổ chức|VND|VNĐ|EUR|euro	measure
new-year-tet	Tết	new-year						1	1
no-month-cach-mang	cách mạng	no-month
number-ba	ba	number					3
number-ba-muoi	ba mươi	number					30
number-ba-muoi-mot	ba mươi mốt|ba mốt	number					31
number-bay	bảy|bẩy	number					7
number-bon	bốn|tư	number					4
number-chin	chín	number					9
number-hai	hai	number					2
number-hai-muoi	hai mươi	number					20
number-hai-muoi-ba	hai mươi ba|hăm ba	number					23
number-hai-muoi-bay	hai mươi bảy|hai mươi bẩy|hăm bảy	number					27
number-hai-muoi-chin	hai mươi chín|hăm chín	number					29
number-hai-muoi-hai	hai mươi hai|hăm hai	number					22
number-hai-muoi-lam	hai mươi lăm|hai mươi nhăm|hăm lăm	number					25
number-hai-muoi-mot	hai mươi mốt|hăm mốt	number					21
number-hai-muoi-sau	hai mươi sáu|hăm sáu	number					26
number-hai-muoi-tam	hai mươi tám|hăm tám	number					28
number-hai-muoi-tu	hai mươi tư|hai mươi bốn|hăm tư|hăm bốn	number					24
number-mot	một|mốt	number					1
number-muoi	mười	number					10
number-muoi-ba	mười ba	number					13
number-muoi-bay	mười bảy|mười bẩy	number					17
number-muoi-bon	mười bốn|mười tư	number					14
number-muoi-chin	mười chín	number					19
number-muoi-hai	mười hai	number					12
number-muoi-lam	mười lăm|mười nhăm	number					15
number-muoi-mot	mười một	number					11
number-muoi-sau	mười sáu	number					16
number-muoi-tam	mười tám	number					18
number-nam	năm	number					5
number-sau	sáu	number					6
number-tam	tám	number					8
of-cua	của|trong|thuộc|của cả	of
on-vao	vào|vào đúng	on
plural-nhung	những|các|mấy|vài	plural
position-cuoi	cuối	position					end
position-dau	đầu	position					start
position-giua	giữa	position					middle
position-ha-tuan	hạ tuần	position					end
position-nua-cuoi	nửa cuối|nửa sau	position					second-half
position-nua-dau	nửa đầu	position					first-half
position-thuong-tuan	thượng tuần	position					start
position-trung-tuan	trung tuần	position					middle
relative-day-hom-kia	hôm kia|ngày hôm kia	relative-day				day	-2
relative-day-hom-nay	hôm nay|ngày hôm nay|bữa nay	relative-day				day	0
relative-day-hom-qua	hôm qua|ngày hôm qua|bữa qua	relative-day				day	-1
relative-day-ngay-kia	ngày kia	relative-day				day	2
relative-day-ngay-mai	ngày mai	relative-day				day	1
rest-con-lai	còn lại	rest
same-cung-nam	cùng năm	same				year
same-cung-ngay	cùng ngày	same				day
same-cung-thang	cùng tháng	same				month
same-period-cung-ky	cùng kỳ|cùng thời điểm|cùng thời gian|thời điểm này|cùng thời điểm này	same-period
season-mua-xuan	mùa xuân|xuân|xuân mới|đầu xuân|đầu xuân mới|khai xuân|Tết Xuân|Tân Xuân	season					spring
session-khoa	khóa	session
solar-mark-duong-lich	dương lịch|DL	solar-mark
stem-at	Ất	stem					1
stem-binh	Bính	stem					2
stem-canh	Canh	stem					6
stem-dinh	Đinh	stem					3
stem-giap	Giáp	stem					0
stem-ky	Kỷ	stem					5
stem-mau	Mậu	stem					4
stem-nham	Nhâm	stem					8
stem-quy	Quý	stem					9
stem-tan	Tân	stem					7
term-giai-doan	giai đoạn	term				period
term-mua-giai	mùa giải	term				period
term-nam-hoc	năm học	term				period
term-nam-ke-hoach	năm kế hoạch	term				period
term-nam-tai-chinh	năm tài chính|năm tài khóa|năm ngân sách	term				period
term-nhiem-ky	nhiệm kỳ	term				term
term-nien-do	niên độ	term				period
term-nien-khoa	niên khóa	term				period
term-nien-vu	niên vụ	term				period
term-thoi-gian	thời gian	term				period
term-thoi-ky	thời kỳ	term				period
unit-nam	năm	unit				year
unit-ngay	ngày	unit				day
unit-quy	quý	unit				quarter
unit-thang	tháng	unit				month
unit-thap-nien	thập niên|thập kỷ	unit				decade
unit-the-ky	thế kỷ	unit				century
unit-tuan	tuần|tuần lễ	unit				week
weekday-chu-nhat	chủ nhật|chúa nhật	weekday				day	7
weekday-thu-ba	thứ ba|thứ 3	weekday				day	2
weekday-thu-bay	thứ bảy|thứ bẩy|thứ 7	weekday				day	6
weekday-thu-hai	thứ hai|thứ 2	weekday				day	1
weekday-thu-nam	thứ năm|thứ 5	weekday				day	4
weekday-thu-sau	thứ sáu|thứ 6	weekday				day	5
weekday-thu-tu	thứ tư|thứ 4	weekday				day	3`;
