// Generated from corpus/lexicons/calendar.tsv by `npm run data`. Do not edit.

export const CALENDAR: string = `calendar	forms	type	canonical	valid_from	valid_to	value	cycle
	âm lịch|ÂL|ta	lunar
bao-chi	Ngày Báo chí Cách mạng Việt Nam|21/6	holiday				06-21
canchi-at-dau	Ất Dậu	year-cycle				2005	60
canchi-at-hoi	Ất Hợi	year-cycle				1995	60
canchi-at-mao	Ất Mão	year-cycle				2035	60
canchi-at-mui	Ất Mùi	year-cycle				2015	60
canchi-at-suu	Ất Sửu	year-cycle				1985	60
canchi-at-ty	Ất Tỵ	year-cycle				2025	60
canchi-binh-dan	Bính Dần	year-cycle				1986	60
canchi-binh-ngo	Bính Ngọ	year-cycle				2026	60
canchi-binh-than	Bính Thân	year-cycle				2016	60
canchi-binh-thin	Bính Thìn	year-cycle				2036	60
canchi-binh-tuat	Bính Tuất	year-cycle				2006	60
canchi-binh-ty	Bính Tý	year-cycle				1996	60
canchi-canh-dan	Canh Dần	year-cycle				2010	60
canchi-canh-ngo	Canh Ngọ	year-cycle				1990	60
canchi-canh-than	Canh Thân	year-cycle				2040	60
canchi-canh-thin	Canh Thìn	year-cycle				2000	60
canchi-canh-tuat	Canh Tuất	year-cycle				2030	60
canchi-canh-ty	Canh Tý	year-cycle				2020	60
canchi-dinh-dau	Đinh Dậu	year-cycle				2017	60
canchi-dinh-hoi	Đinh Hợi	year-cycle				2007	60
canchi-dinh-mao	Đinh Mão	year-cycle				1987	60
canchi-dinh-mui	Đinh Mùi	year-cycle				2027	60
canchi-dinh-suu	Đinh Sửu	year-cycle				1997	60
canchi-dinh-ty	Đinh Tỵ	year-cycle				2037	60
canchi-giap-dan	Giáp Dần	year-cycle				2034	60
canchi-giap-ngo	Giáp Ngọ	year-cycle				2014	60
canchi-giap-than	Giáp Thân	year-cycle				2004	60
canchi-giap-thin	Giáp Thìn	year-cycle				2024	60
canchi-giap-tuat	Giáp Tuất	year-cycle				1994	60
canchi-giap-ty	Giáp Tý	year-cycle				1984	60
canchi-ky-dau	Kỷ Dậu	year-cycle				2029	60
canchi-ky-hoi	Kỷ Hợi	year-cycle				2019	60
canchi-ky-mao	Kỷ Mão	year-cycle				1999	60
canchi-ky-mui	Kỷ Mùi	year-cycle				2039	60
canchi-ky-suu	Kỷ Sửu	year-cycle				2009	60
canchi-ky-ty	Kỷ Tỵ	year-cycle				1989	60
canchi-mau-dan	Mậu Dần	year-cycle				1998	60
canchi-mau-ngo	Mậu Ngọ	year-cycle				2038	60
canchi-mau-than	Mậu Thân	year-cycle				2028	60
canchi-mau-thin	Mậu Thìn	year-cycle				1988	60
canchi-mau-tuat	Mậu Tuất	year-cycle				2018	60
canchi-mau-ty	Mậu Tý	year-cycle				2008	60
canchi-nham-dan	Nhâm Dần	year-cycle				2022	60
canchi-nham-ngo	Nhâm Ngọ	year-cycle				2002	60
canchi-nham-than	Nhâm Thân	year-cycle				1992	60
canchi-nham-thin	Nhâm Thìn	year-cycle				2012	60
canchi-nham-tuat	Nhâm Tuất	year-cycle				2042	60
canchi-nham-ty	Nhâm Tý	year-cycle				2032	60
canchi-quy-dau	Quý Dậu	year-cycle				1993	60
canchi-quy-hoi	Quý Hợi	year-cycle				2043	60
canchi-quy-mao	Quý Mão	year-cycle				2023	60
canchi-quy-mui	Quý Mùi	year-cycle				2003	60
canchi-quy-suu	Quý Sửu	year-cycle				2033	60
canchi-quy-ty	Quý Tỵ	year-cycle				2013	60
canchi-tan-dau	Tân Dậu	year-cycle				2041	60
canchi-tan-hoi	Tân Hợi	year-cycle				2031	60
canchi-tan-mao	Tân Mão	year-cycle				2011	60
canchi-tan-mui	Tân Mùi	year-cycle				1991	60
canchi-tan-suu	Tân Sửu	year-cycle				2021	60
canchi-tan-ty	Tân Tỵ	year-cycle				2001	60
chi-dan-3	năm Dần	year-branch				3	12
chi-dau-10	năm Dậu	year-branch				10	12
chi-hoi-12	năm Hợi	year-branch				12	12
chi-mao-4	năm Mão	year-branch				4	12
chi-mui-8	năm Mùi	year-branch				8	12
chi-ngo-7	năm Ngọ	year-branch				7	12
chi-suu-2	năm Sửu	year-branch				2	12
chi-than-9	năm Thân	year-branch				9	12
chi-thin-5	năm Thìn	year-branch				5	12
chi-tuat-11	năm Tuất	year-branch				11	12
chi-ty-1	năm Tý	year-branch				1	12
chi-ty-6	năm Tỵ	year-branch				6	12
	chiều|buổi chiều|chiều tối	day-part				13:00-18:00
	Chôl Chnăm Thmây|Tết Chôl Chnăm Thmây	holiday				04-14
	Chủ nhật|CN|chúa nhật	weekday				7
cuoi-gio	cuối giờ chiều|cuối giờ sáng	day-part
dau-gio	đầu giờ sáng|đầu giờ chiều	day-part
	đêm|ban đêm|nửa đêm	day-part				22:00-06:00
doan-ngo	Tết Đoan ngọ	holiday				lunar-05-05
	dương lịch|DL	lunar
giai-phong	30/4|Ngày Giải phóng miền Nam|30-4|ngày thống nhất đất nước	holiday				04-30
	Giáng sinh|Noel|lễ Giáng sinh	holiday				12-25
	giao thừa|đêm giao thừa	lunar
	Giỗ Tổ Hùng Vương|Giỗ Tổ	holiday				lunar-03-10
	Halloween	holiday				10-31
	mùng|mồng	lunar
nha-giao	Ngày Nhà giáo Việt Nam|20/11	holiday				11-20
	Phật đản|Đại lễ Phật đản|Vesak	holiday				lunar-04-15
phu-nu-quoc-te	Quốc tế Phụ nữ|8/3	holiday				03-08
phu-nu-viet-nam	Ngày Phụ nữ Việt Nam|20/10	holiday				10-20
	Phục sinh|lễ Phục sinh	holiday
	Quốc khánh|Quốc khánh 2/9|Tết Độc lập|Quốc khánh 2-9|Lễ Quốc khánh	holiday				09-02
	Quốc tế Lao động|1/5|Ngày Quốc tế Lao động	holiday				05-01
	Quốc tế Thiếu nhi|1/6	holiday				06-01
quy-1	quý I|quý 1|Q1|quý một|quý đầu năm	quarter				1
quy-2	quý II|quý 2|Q2|quý hai	quarter				2
quy-3	quý III|quý 3|Q3|quý ba	quarter				3
quy-4	quý IV|quý 4|Q4|quý bốn|quý cuối năm	quarter				4
	rằm	lunar				15
	rạng sáng|tờ mờ sáng|mờ sáng	day-part				00:00-06:00
rel-ca-nam	cả năm|trọn năm	relative				year:0
rel-chieu-mai	chiều mai|tối mai	relative				day:1
rel-chieu-nay	chiều nay	relative				day:0
rel-chieu-qua	chiều qua	relative				day:-1
rel-cung-ky	cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái	relative				same-period
rel-cung-ngay	cùng ngày|trong ngày|ngày này	relative				same-day
rel-cuoi-nam	cuối năm|cuối năm nay	relative				year-end
rel-cuoi-tuan	cuối tuần|cuối tuần này|cuối tuần qua	relative				week-end
rel-dau-nam	đầu năm|đầu năm nay	relative				year-start
rel-dau-tuan	đầu tuần	relative				week-start
rel-giua-nam	giữa năm	relative				year-middle
rel-hom-kia	hôm kia	relative				day:-2
rel-hom-nay	hôm nay|ngày hôm nay|bữa nay	relative				day:0
rel-hom-qua	hôm qua|ngày hôm qua	relative				day:-1
rel-nam-kia	năm kia	relative				year:-2
rel-nam-nay	năm nay|năm này	relative				year:0
rel-nam-ngoai	năm ngoái|năm trước|năm qua|năm vừa qua|năm rồi	relative				year:-1
rel-nam-toi	năm tới|năm sau|sang năm	relative				year:1
rel-ngay-kia	ngày kia|mốt	relative				day:2
rel-ngay-mai	ngày mai|mai	relative				day:1
rel-nhiem-ky-nay	nhiệm kỳ này|nhiệm kỳ qua|nhiệm kỳ tới|nhiệm kỳ trước	relative				term
rel-quy-nay	quý này	relative				quarter:0
rel-quy-toi	quý tới|quý sau	relative				quarter:1
rel-quy-truoc	quý trước	relative				quarter:-1
rel-sang-mai	sáng mai	relative				day:1
rel-sang-nay	sáng nay	relative				day:0
rel-sang-qua	sáng qua	relative				day:-1
rel-thang-nay	tháng này	relative				month:0
rel-thang-toi	tháng tới|tháng sau	relative				month:1
rel-thang-truoc	tháng trước|tháng vừa qua|tháng qua	relative				month:-1
rel-thap-nien	thập niên|thập kỷ	relative				decade
rel-the-ky	thế kỷ|TK	relative				century
rel-toi-nay	tối nay|đêm nay	relative				day:0
rel-toi-qua	tối qua|đêm qua	relative				day:-1
rel-trua-nay	trưa nay	relative				day:0
rel-tuan-nay	tuần này	relative				week:0
rel-tuan-toi	tuần tới|tuần sau	relative				week:1
rel-tuan-truoc	tuần trước|tuần qua|tuần vừa qua	relative				week:-1
roman-01	I	roman				1
roman-02	II	roman				2
roman-03	III	roman				3
roman-04	IV	roman				4
roman-05	V	roman				5
roman-06	VI	roman				6
roman-07	VII	roman				7
roman-08	VIII	roman				8
roman-09	IX	roman				9
roman-10	X	roman				10
roman-11	XI	roman				11
roman-12	XII	roman				12
roman-13	XIII	roman				13
roman-14	XIV	roman				14
roman-15	XV	roman				15
roman-16	XVI	roman				16
roman-17	XVII	roman				17
roman-18	XVIII	roman				18
roman-19	XIX	roman				19
roman-20	XX	roman				20
roman-21	XXI	roman				21
roman-22	XXII	roman				22
roman-23	XXIII	roman				23
roman-24	XXIV	roman				24
roman-25	XXV	roman				25
	sáng|buổi sáng|sáng sớm	day-part				06:00-11:00
sinh-nhat-bac	Ngày sinh Chủ tịch Hồ Chí Minh|19/5	holiday				05-19
	Tết Dương lịch|Tết tây|năm mới dương lịch	holiday				01-01
	Tết Nguyên đán|Tết Âm lịch|Tết cổ truyền|Tết Nguyên Đán|Tết ta|Tết	holiday				lunar-01-01
thang-1	tháng Một|tháng Giêng|tháng 1|tháng 01	month				1
thang-10	tháng Mười|tháng 10	month				10
thang-11	tháng Mười một|tháng 11	month				11
thang-12	tháng Mười hai|tháng 12|tháng Chạp	month				12
thang-2	tháng Hai|tháng 2|tháng 02	month				2
thang-3	tháng Ba|tháng 3|tháng 03	month				3
thang-4	tháng Tư|tháng 4|tháng 04	month				4
thang-5	tháng Năm|tháng 5|tháng 05	month				5
thang-6	tháng Sáu|tháng 6|tháng 06	month				6
thang-7	tháng Bảy|tháng 7|tháng bẩy|tháng 07	month				7
thang-8	tháng Tám|tháng 8|tháng 08	month				8
thang-9	tháng Chín|tháng 9|tháng 09	month				9
thanh-lap-dang	Ngày thành lập Đảng|3/2	holiday				02-03
thanh-lap-doan	Ngày thành lập Đoàn TNCS Hồ Chí Minh|26/3	holiday				03-26
thanh-lap-qd	Ngày thành lập Quân đội nhân dân Việt Nam|22/12	holiday				12-22
	Thanh minh|tiết Thanh minh	holiday
	Thứ Ba|Thứ 3|T3	weekday				2
	Thứ Bảy|Thứ 7|Thứ bẩy|T7	weekday				6
	Thứ Hai|Thứ 2|T2	weekday				1
	Thứ Năm|Thứ 5|T5	weekday				4
	Thứ Sáu|Thứ 6|T6	weekday				5
	Thứ Tư|Thứ 4|T4	weekday				3
thuong-binh-liet-si	Ngày Thương binh - Liệt sĩ|27/7	holiday				07-27
	tối|buổi tối	day-part				18:00-22:00
	trưa|buổi trưa	day-part				11:00-13:00
trung-thu	Tết Trung thu|Trung thu	holiday				lunar-08-15
	Valentine|Lễ Tình nhân	holiday				02-14
	Vu lan|lễ Vu lan	holiday				lunar-07-15
word-cuoi	cuối	word				end
word-dau	đầu	word				start
word-den	đến|đến ngày|đến năm|tới|tới năm|tới ngày	word				to
word-giai-doan	giai đoạn|GĐ	word				span
word-gio	giờ|h|g	word				hour
word-giua	giữa	word				middle
word-khoa	khóa	word				term
word-luc	lúc|vào lúc|vào hồi|hồi	word				at
word-mua	mùa xuân|mùa hè|mùa thu|mùa đông|mùa khô|mùa mưa	word				season
word-nam	năm	word				year
word-ngay	ngày	word				day
word-nhiem-ky	nhiệm kỳ|NK	word				term
word-nien-khoa	niên khóa|năm học	word				school-year
word-nua-cuoi	nửa cuối|nửa cuối năm	word				second-half
word-nua-dau	nửa đầu|nửa đầu năm	word				first-half
word-quy	quý	word				quarter
word-sau	sau|sau ngày|sau năm	word				after
word-tam-nhin	tầm nhìn|tầm nhìn đến|tầm nhìn đến năm	word				horizon
word-thang	tháng	word				month
word-thang-cuoi-nam	tháng cuối năm	word				months-to-end
word-thang-dau-nam	tháng đầu năm	word				months-from-start
word-thoi-ky	thời kỳ	word				span
word-truoc	trước|trước ngày|trước năm|trước tháng	word				before
word-tu	từ|từ ngày|từ năm|kể từ ngày|kể từ	word				from
word-tuan	tuần|tuần lễ	word				week
word-vu	vụ Đông Xuân|vụ Hè Thu|vụ Thu Đông|vụ mùa	word				season`;
