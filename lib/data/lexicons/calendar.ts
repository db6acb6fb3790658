// Generated from corpus/lexicons/calendar.tsv by `npm run data`. Do not edit.

export const CALENDAR: string = `id	forms	type	canonical	valid_from	valid_to	value	cycle
calendar.am-lich	âm lịch|ÂL|ta	lunar
calendar.bao-chi	Ngày Báo chí Cách mạng Việt Nam|21/6	holiday				06-21
calendar.canchi-at-dau	Ất Dậu	year-cycle				2005	60
calendar.canchi-at-hoi	Ất Hợi	year-cycle				1995	60
calendar.canchi-at-mao	Ất Mão	year-cycle				2035	60
calendar.canchi-at-mui	Ất Mùi	year-cycle				2015	60
calendar.canchi-at-suu	Ất Sửu	year-cycle				1985	60
calendar.canchi-at-ty	Ất Tỵ	year-cycle				2025	60
calendar.canchi-binh-dan	Bính Dần	year-cycle				1986	60
calendar.canchi-binh-ngo	Bính Ngọ	year-cycle				2026	60
calendar.canchi-binh-than	Bính Thân	year-cycle				2016	60
calendar.canchi-binh-thin	Bính Thìn	year-cycle				2036	60
calendar.canchi-binh-tuat	Bính Tuất	year-cycle				2006	60
calendar.canchi-binh-ty	Bính Tý	year-cycle				1996	60
calendar.canchi-canh-dan	Canh Dần	year-cycle				2010	60
calendar.canchi-canh-ngo	Canh Ngọ	year-cycle				1990	60
calendar.canchi-canh-than	Canh Thân	year-cycle				2040	60
calendar.canchi-canh-thin	Canh Thìn	year-cycle				2000	60
calendar.canchi-canh-tuat	Canh Tuất	year-cycle				2030	60
calendar.canchi-canh-ty	Canh Tý	year-cycle				2020	60
calendar.canchi-dinh-dau	Đinh Dậu	year-cycle				2017	60
calendar.canchi-dinh-hoi	Đinh Hợi	year-cycle				2007	60
calendar.canchi-dinh-mao	Đinh Mão	year-cycle				1987	60
calendar.canchi-dinh-mui	Đinh Mùi	year-cycle				2027	60
calendar.canchi-dinh-suu	Đinh Sửu	year-cycle				1997	60
calendar.canchi-dinh-ty	Đinh Tỵ	year-cycle				2037	60
calendar.canchi-giap-dan	Giáp Dần	year-cycle				2034	60
calendar.canchi-giap-ngo	Giáp Ngọ	year-cycle				2014	60
calendar.canchi-giap-than	Giáp Thân	year-cycle				2004	60
calendar.canchi-giap-thin	Giáp Thìn	year-cycle				2024	60
calendar.canchi-giap-tuat	Giáp Tuất	year-cycle				1994	60
calendar.canchi-giap-ty	Giáp Tý	year-cycle				1984	60
calendar.canchi-ky-dau	Kỷ Dậu	year-cycle				2029	60
calendar.canchi-ky-hoi	Kỷ Hợi	year-cycle				2019	60
calendar.canchi-ky-mao	Kỷ Mão	year-cycle				1999	60
calendar.canchi-ky-mui	Kỷ Mùi	year-cycle				2039	60
calendar.canchi-ky-suu	Kỷ Sửu	year-cycle				2009	60
calendar.canchi-ky-ty	Kỷ Tỵ	year-cycle				1989	60
calendar.canchi-mau-dan	Mậu Dần	year-cycle				1998	60
calendar.canchi-mau-ngo	Mậu Ngọ	year-cycle				2038	60
calendar.canchi-mau-than	Mậu Thân	year-cycle				2028	60
calendar.canchi-mau-thin	Mậu Thìn	year-cycle				1988	60
calendar.canchi-mau-tuat	Mậu Tuất	year-cycle				2018	60
calendar.canchi-mau-ty	Mậu Tý	year-cycle				2008	60
calendar.canchi-nham-dan	Nhâm Dần	year-cycle				2022	60
calendar.canchi-nham-ngo	Nhâm Ngọ	year-cycle				2002	60
calendar.canchi-nham-than	Nhâm Thân	year-cycle				1992	60
calendar.canchi-nham-thin	Nhâm Thìn	year-cycle				2012	60
calendar.canchi-nham-tuat	Nhâm Tuất	year-cycle				2042	60
calendar.canchi-nham-ty	Nhâm Tý	year-cycle				2032	60
calendar.canchi-quy-dau	Quý Dậu	year-cycle				1993	60
calendar.canchi-quy-hoi	Quý Hợi	year-cycle				2043	60
calendar.canchi-quy-mao	Quý Mão	year-cycle				2023	60
calendar.canchi-quy-mui	Quý Mùi	year-cycle				2003	60
calendar.canchi-quy-suu	Quý Sửu	year-cycle				2033	60
calendar.canchi-quy-ty	Quý Tỵ	year-cycle				2013	60
calendar.canchi-tan-dau	Tân Dậu	year-cycle				2041	60
calendar.canchi-tan-hoi	Tân Hợi	year-cycle				2031	60
calendar.canchi-tan-mao	Tân Mão	year-cycle				2011	60
calendar.canchi-tan-mui	Tân Mùi	year-cycle				1991	60
calendar.canchi-tan-suu	Tân Sửu	year-cycle				2021	60
calendar.canchi-tan-ty	Tân Tỵ	year-cycle				2001	60
calendar.chi-dan-3	năm Dần	year-branch				3	12
calendar.chi-dau-10	năm Dậu	year-branch				10	12
calendar.chi-hoi-12	năm Hợi	year-branch				12	12
calendar.chi-mao-4	năm Mão	year-branch				4	12
calendar.chi-mui-8	năm Mùi	year-branch				8	12
calendar.chi-ngo-7	năm Ngọ	year-branch				7	12
calendar.chi-suu-2	năm Sửu	year-branch				2	12
calendar.chi-than-9	năm Thân	year-branch				9	12
calendar.chi-thin-5	năm Thìn	year-branch				5	12
calendar.chi-tuat-11	năm Tuất	year-branch				11	12
calendar.chi-ty-1	năm Tý	year-branch				1	12
calendar.chi-ty-6	năm Tỵ	year-branch				6	12
calendar.chieu	chiều|buổi chiều|chiều tối	day-part				13:00-18:00
calendar.chol-chnam-thmay	Chôl Chnăm Thmây|Tết Chôl Chnăm Thmây	holiday				04-14
calendar.chu-nhat	Chủ nhật|CN|chúa nhật	weekday				7
calendar.cuoi-gio	cuối giờ chiều|cuối giờ sáng	day-part
calendar.dau-gio	đầu giờ sáng|đầu giờ chiều	day-part
calendar.dem	đêm|ban đêm|nửa đêm	day-part				22:00-06:00
calendar.doan-ngo	Tết Đoan ngọ	holiday				lunar-05-05
calendar.duong-lich	dương lịch|DL	lunar
calendar.giai-phong	30/4|Ngày Giải phóng miền Nam|30-4|ngày thống nhất đất nước	holiday				04-30
calendar.giang-sinh	Giáng sinh|Noel|lễ Giáng sinh	holiday				12-25
calendar.giao-thua	giao thừa|đêm giao thừa	lunar
calendar.gio-to-hung-vuong	Giỗ Tổ Hùng Vương|Giỗ Tổ	holiday				lunar-03-10
calendar.halloween	Halloween	holiday				10-31
calendar.mung	mùng|mồng	lunar
calendar.nha-giao	Ngày Nhà giáo Việt Nam|20/11	holiday				11-20
calendar.phat-dan	Phật đản|Đại lễ Phật đản|Vesak	holiday				lunar-04-15
calendar.phu-nu-quoc-te	Quốc tế Phụ nữ|8/3	holiday				03-08
calendar.phu-nu-viet-nam	Ngày Phụ nữ Việt Nam|20/10	holiday				10-20
calendar.phuc-sinh	Phục sinh|lễ Phục sinh	holiday
calendar.quoc-khanh	Quốc khánh|Quốc khánh 2/9|Tết Độc lập|Quốc khánh 2-9|Lễ Quốc khánh	holiday				09-02
calendar.quoc-te-lao-dong	Quốc tế Lao động|1/5|Ngày Quốc tế Lao động	holiday				05-01
calendar.quoc-te-thieu-nhi	Quốc tế Thiếu nhi|1/6	holiday				06-01
calendar.quy-1	quý I|quý 1|Q1|quý một|quý đầu năm	quarter				1
calendar.quy-2	quý II|quý 2|Q2|quý hai	quarter				2
calendar.quy-3	quý III|quý 3|Q3|quý ba	quarter				3
calendar.quy-4	quý IV|quý 4|Q4|quý bốn|quý cuối năm	quarter				4
calendar.ram	rằm	lunar				15
calendar.rang-sang	rạng sáng|tờ mờ sáng|mờ sáng	day-part				00:00-06:00
calendar.rel-ca-nam	cả năm|trọn năm	relative				year:0
calendar.rel-chieu-mai	chiều mai|tối mai	relative				day:1
calendar.rel-chieu-nay	chiều nay	relative				day:0
calendar.rel-chieu-qua	chiều qua	relative				day:-1
calendar.rel-cung-ky	cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái	relative				same-period
calendar.rel-cung-ngay	cùng ngày|trong ngày|ngày này	relative				same-day
calendar.rel-cuoi-nam	cuối năm|cuối năm nay	relative				year-end
calendar.rel-cuoi-tuan	cuối tuần|cuối tuần này|cuối tuần qua	relative				week-end
calendar.rel-dau-nam	đầu năm|đầu năm nay	relative				year-start
calendar.rel-dau-tuan	đầu tuần	relative				week-start
calendar.rel-giua-nam	giữa năm	relative				year-middle
calendar.rel-hom-kia	hôm kia	relative				day:-2
calendar.rel-hom-nay	hôm nay|ngày hôm nay|bữa nay	relative				day:0
calendar.rel-hom-qua	hôm qua|ngày hôm qua	relative				day:-1
calendar.rel-nam-kia	năm kia	relative				year:-2
calendar.rel-nam-nay	năm nay|năm này	relative				year:0
calendar.rel-nam-ngoai	năm ngoái|năm trước|năm qua|năm vừa qua|năm rồi	relative				year:-1
calendar.rel-nam-toi	năm tới|năm sau|sang năm	relative				year:1
calendar.rel-ngay-kia	ngày kia|mốt	relative				day:2
calendar.rel-ngay-mai	ngày mai|mai	relative				day:1
calendar.rel-nhiem-ky-nay	nhiệm kỳ này|nhiệm kỳ qua|nhiệm kỳ tới|nhiệm kỳ trước	relative				term
calendar.rel-quy-nay	quý này	relative				quarter:0
calendar.rel-quy-toi	quý tới|quý sau	relative				quarter:1
calendar.rel-quy-truoc	quý trước	relative				quarter:-1
calendar.rel-sang-mai	sáng mai	relative				day:1
calendar.rel-sang-nay	sáng nay	relative				day:0
calendar.rel-sang-qua	sáng qua	relative				day:-1
calendar.rel-thang-nay	tháng này	relative				month:0
calendar.rel-thang-toi	tháng tới|tháng sau	relative				month:1
calendar.rel-thang-truoc	tháng trước|tháng vừa qua|tháng qua	relative				month:-1
calendar.rel-thap-nien	thập niên|thập kỷ	relative				decade
calendar.rel-the-ky	thế kỷ|TK	relative				century
calendar.rel-toi-nay	tối nay|đêm nay	relative				day:0
calendar.rel-toi-qua	tối qua|đêm qua	relative				day:-1
calendar.rel-trua-nay	trưa nay	relative				day:0
calendar.rel-tuan-nay	tuần này	relative				week:0
calendar.rel-tuan-toi	tuần tới|tuần sau	relative				week:1
calendar.rel-tuan-truoc	tuần trước|tuần qua|tuần vừa qua	relative				week:-1
calendar.roman-01	I	roman				1
calendar.roman-02	II	roman				2
calendar.roman-03	III	roman				3
calendar.roman-04	IV	roman				4
calendar.roman-05	V	roman				5
calendar.roman-06	VI	roman				6
calendar.roman-07	VII	roman				7
calendar.roman-08	VIII	roman				8
calendar.roman-09	IX	roman				9
calendar.roman-10	X	roman				10
calendar.roman-11	XI	roman				11
calendar.roman-12	XII	roman				12
calendar.roman-13	XIII	roman				13
calendar.roman-14	XIV	roman				14
calendar.roman-15	XV	roman				15
calendar.roman-16	XVI	roman				16
calendar.roman-17	XVII	roman				17
calendar.roman-18	XVIII	roman				18
calendar.roman-19	XIX	roman				19
calendar.roman-20	XX	roman				20
calendar.roman-21	XXI	roman				21
calendar.roman-22	XXII	roman				22
calendar.roman-23	XXIII	roman				23
calendar.roman-24	XXIV	roman				24
calendar.roman-25	XXV	roman				25
calendar.sang	sáng|buổi sáng|sáng sớm	day-part				06:00-11:00
calendar.sinh-nhat-bac	Ngày sinh Chủ tịch Hồ Chí Minh|19/5	holiday				05-19
calendar.tet-duong-lich	Tết Dương lịch|Tết tây|năm mới dương lịch	holiday				01-01
calendar.tet-nguyen-dan	Tết Nguyên đán|Tết Âm lịch|Tết cổ truyền|Tết Nguyên Đán|Tết ta|Tết	holiday				lunar-01-01
calendar.thang-1	tháng Một|tháng Giêng|tháng 1|tháng 01	month				1
calendar.thang-10	tháng Mười|tháng 10	month				10
calendar.thang-11	tháng Mười một|tháng 11	month				11
calendar.thang-12	tháng Mười hai|tháng 12|tháng Chạp	month				12
calendar.thang-2	tháng Hai|tháng 2|tháng 02	month				2
calendar.thang-3	tháng Ba|tháng 3|tháng 03	month				3
calendar.thang-4	tháng Tư|tháng 4|tháng 04	month				4
calendar.thang-5	tháng Năm|tháng 5|tháng 05	month				5
calendar.thang-6	tháng Sáu|tháng 6|tháng 06	month				6
calendar.thang-7	tháng Bảy|tháng 7|tháng bẩy|tháng 07	month				7
calendar.thang-8	tháng Tám|tháng 8|tháng 08	month				8
calendar.thang-9	tháng Chín|tháng 9|tháng 09	month				9
calendar.thanh-lap-dang	Ngày thành lập Đảng|3/2	holiday				02-03
calendar.thanh-lap-doan	Ngày thành lập Đoàn TNCS Hồ Chí Minh|26/3	holiday				03-26
calendar.thanh-lap-qd	Ngày thành lập Quân đội nhân dân Việt Nam|22/12	holiday				12-22
calendar.thanh-minh	Thanh minh|tiết Thanh minh	holiday
calendar.thu-ba	Thứ Ba|Thứ 3|T3	weekday				2
calendar.thu-bay	Thứ Bảy|Thứ 7|Thứ bẩy|T7	weekday				6
calendar.thu-hai	Thứ Hai|Thứ 2|T2	weekday				1
calendar.thu-nam	Thứ Năm|Thứ 5|T5	weekday				4
calendar.thu-sau	Thứ Sáu|Thứ 6|T6	weekday				5
calendar.thu-tu	Thứ Tư|Thứ 4|T4	weekday				3
calendar.thuong-binh-liet-si	Ngày Thương binh - Liệt sĩ|27/7	holiday				07-27
calendar.toi	tối|buổi tối	day-part				18:00-22:00
calendar.trua	trưa|buổi trưa	day-part				11:00-13:00
calendar.trung-thu	Tết Trung thu|Trung thu	holiday				lunar-08-15
calendar.valentine	Valentine|Lễ Tình nhân	holiday				02-14
calendar.vu-lan	Vu lan|lễ Vu lan	holiday				lunar-07-15
calendar.word-cuoi	cuối	word				end
calendar.word-dau	đầu	word				start
calendar.word-den	đến|đến ngày|đến năm|tới|tới năm|tới ngày	word				to
calendar.word-giai-doan	giai đoạn|GĐ	word				span
calendar.word-gio	giờ|h|g	word				hour
calendar.word-giua	giữa	word				middle
calendar.word-khoa	khóa	word				term
calendar.word-luc	lúc|vào lúc|vào hồi|hồi	word				at
calendar.word-mua	mùa xuân|mùa hè|mùa thu|mùa đông|mùa khô|mùa mưa	word				season
calendar.word-nam	năm	word				year
calendar.word-ngay	ngày	word				day
calendar.word-nhiem-ky	nhiệm kỳ|NK	word				term
calendar.word-nien-khoa	niên khóa|năm học	word				school-year
calendar.word-nua-cuoi	nửa cuối|nửa cuối năm	word				second-half
calendar.word-nua-dau	nửa đầu|nửa đầu năm	word				first-half
calendar.word-quy	quý	word				quarter
calendar.word-sau	sau|sau ngày|sau năm	word				after
calendar.word-tam-nhin	tầm nhìn|tầm nhìn đến|tầm nhìn đến năm	word				horizon
calendar.word-thang	tháng	word				month
calendar.word-thang-cuoi-nam	tháng cuối năm	word				months-to-end
calendar.word-thang-dau-nam	tháng đầu năm	word				months-from-start
calendar.word-thoi-ky	thời kỳ	word				span
calendar.word-truoc	trước|trước ngày|trước năm|trước tháng	word				before
calendar.word-tu	từ|từ ngày|từ năm|kể từ ngày|kể từ	word				from
calendar.word-tuan	tuần|tuần lễ	word				week
calendar.word-vu	vụ Đông Xuân|vụ Hè Thu|vụ Thu Đông|vụ mùa	word				season`;
