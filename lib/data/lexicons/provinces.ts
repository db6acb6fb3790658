// Generated from corpus/lexicons/provinces.tsv by `npm run data`. Do not edit.

export const PROVINCES: string = `province	forms	type	canonical	valid_from	valid_to	code	code_2025	region	status	successor	merged_from	seat	decree
	An Giang	tinh				89	91	mekong	enlarged		province.kien-giang	Rạch Giá
	Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|Bà Rịa Vũng Tàu|BR-VT|BRVT|BR - VT|Bà Rịa–Vũng Tàu|Bà Rịa – Vũng Tàu|BR–VT	tinh		1991-08-12	2025-06-30	77		south-east	merged	province.ho-chi-minh		Bà Rịa	Nghị quyết 202/2025/QH15
	Bắc Giang	tinh		1997-01-01	2025-06-30	24		north-mountains	merged	province.bac-ninh		Bắc Giang	Nghị quyết 202/2025/QH15
	Bắc Kạn|Bắc Cạn	tinh		1997-01-01	2025-06-30	06		north-mountains	merged	province.thai-nguyen		Bắc Kạn	Nghị quyết 202/2025/QH15
	Bạc Liêu	tinh		1997-01-01	2025-06-30	95		mekong	merged	province.ca-mau		Bạc Liêu	Nghị quyết 202/2025/QH15
	Bắc Ninh	tinh		1997-01-01		27	24	red-river	enlarged		province.bac-giang	Bắc Giang
	Bắc Thái	tinh		1965-07-01	1996-12-31			north-mountains	split	province.bac-kan,province.thai-nguyen		Thái Nguyên	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Bến Tre	tinh			2025-06-30	83		mekong	merged	province.vinh-long		Bến Tre	Nghị quyết 202/2025/QH15
	Bình Định	tinh			2025-06-30	52		south-central	merged	province.gia-lai		Quy Nhơn	Nghị quyết 202/2025/QH15
	Bình Dương	tinh		1997-01-01	2025-06-30	74		south-east	merged	province.ho-chi-minh		Thủ Dầu Một	Nghị quyết 202/2025/QH15
	Bình Phước	tinh		1997-01-01	2025-06-30	70		south-east	merged	province.dong-nai		Đồng Xoài	Nghị quyết 202/2025/QH15
	Bình Thuận	tinh		1992-04-01	2025-06-30	60		south-central	merged	province.lam-dong		Phan Thiết	Nghị quyết 202/2025/QH15
	Bình Trị Thiên	tinh		1976-02-01	1989-06-30			north-central	split	province.quang-binh,province.quang-tri,province.thua-thien-hue		Huế	Nghị quyết ngày 30/6/1989 của Quốc hội khóa VIII
	Cà Mau	tinh		1997-01-01		96	96	mekong	enlarged		province.bac-lieu	Cà Mau
	Cần Thơ	thanh-pho				92	92	mekong	enlarged		province.hau-giang,province.soc-trang	Ninh Kiều
	Cao Bằng	tinh				04	04	north-mountains	unchanged			Cao Bằng
	Cao Lạng	tinh		1975-12-27	1978-12-28			north-mountains	split	province.cao-bang,province.lang-son		Cao Bằng	Nghị quyết ngày 29/12/1978 của Quốc hội khóa VI
	Cửu Long	tinh		1976-02-01	1991-12-25			mekong	split	province.vinh-long,province.tra-vinh		Vĩnh Long	Nghị quyết ngày 26/12/1991 của Quốc hội khóa VIII
	Đà Nẵng|ĐN	thanh-pho		1997-01-01		48	48	south-central	enlarged		province.quang-nam	Hải Châu
	Đắk Lắk|Đắc Lắc|Đăk Lăk|Đak Lak|Daklak|Dak Lak|Đắk Lăk|Đắc Lắk|Đăk Lắk|Đắclắc|Đắklắk	tinh				66	66	highlands	enlarged		province.phu-yen	Buôn Ma Thuột
	Đắk Nông|Đắc Nông|Đăk Nông|Đak Nông|Dak Nong|Đắknông|Đăknông|Daknong|Đaknông|Đăk nông	tinh		2004-01-01	2025-06-30	67		highlands	merged	province.lam-dong		Gia Nghĩa	Nghị quyết 202/2025/QH15
	Điện Biên	tinh		2004-01-01		11	11	north-mountains	unchanged			Điện Biên Phủ
	Đồng Nai	tinh				75	75	south-east	enlarged		province.binh-phuoc	Biên Hòa
	Đồng Tháp	tinh				87	82	mekong	enlarged		province.tien-giang	Mỹ Tho
	Gia Lai	tinh		1991-10-01		64	52	highlands	enlarged		province.binh-dinh	Quy Nhơn
	Gia Lai - Kon Tum|Gia Lai - Công Tum|Gia Lai-Kon Tum	tinh		1976-02-01	1991-09-30			highlands	split	province.gia-lai,province.kon-tum		Pleiku	Nghị quyết ngày 12/8/1991 của Quốc hội khóa VIII
	Hà Bắc	tinh		1962-10-27	1996-12-31			red-river	split	province.bac-ninh,province.bac-giang		Bắc Giang	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Hà Giang	tinh			2025-06-30	02		north-mountains	merged	province.tuyen-quang		Hà Giang	Nghị quyết 202/2025/QH15
	Hà Nam	tinh		1997-01-01	2025-06-30	35		red-river	merged	province.ninh-binh		Phủ Lý	Nghị quyết 202/2025/QH15
	Hà Nam Ninh	tinh		1975-12-27	1992-03-31			red-river	split	province.ha-nam,province.nam-dinh,province.ninh-binh		Nam Định	Nghị quyết ngày 26/12/1991 của Quốc hội khóa VIII
	Hà Nội|HN|Thủ đô Hà Nội|Hà-nội	thanh-pho				01	01	red-river	unchanged		province.ha-tay	Hoàn Kiếm
	Hà Sơn Bình	tinh		1975-12-27	1991-09-30			red-river	split	province.ha-tay,province.hoa-binh		Hà Đông	Nghị quyết ngày 12/8/1991 của Quốc hội khóa VIII
	Hà Tây	tinh		1965-07-01	2008-07-31			red-river	merged	province.ha-noi		Hà Đông	Nghị quyết 15/2008/QH12
	Hà Tĩnh	tinh				42	42	north-central	unchanged			Hà Tĩnh
	Hà Tuyên	tinh		1975-12-27	1991-09-30			north-mountains	split	province.ha-giang,province.tuyen-quang		Tuyên Quang	Nghị quyết ngày 12/8/1991 của Quốc hội khóa VIII
	Hải Dương	tinh		1997-01-01	2025-06-30	30		red-river	merged	province.hai-phong		Hải Dương	Nghị quyết 202/2025/QH15
	Hải Hưng	tinh		1968-01-26	1996-12-31			red-river	split	province.hai-duong,province.hung-yen		Hải Dương	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Hải Phòng	thanh-pho				31	31	red-river	enlarged		province.hai-duong	Thủy Nguyên
	Hậu Giang	tinh		2004-01-01	2025-06-30	93		mekong	merged	province.can-tho		Vị Thanh	Nghị quyết 202/2025/QH15
ho-chi-minh	Hồ Chí Minh|HCM|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|TP.HCM|TPHCM|TP HCM|TP. HCM|TP.Hồ Chí Minh|TP. Hồ Chí Minh|T.P Hồ Chí Minh|T.P.HCM|Thành phố mang tên Bác|Sài Gòn|Sài-gòn|Sài Gòn - TP.HCM|Sài Gòn - Gia Định|HCMC	thanh-pho	Thành phố Hồ Chí Minh	1976-07-02		79	79	south-east	enlarged		province.binh-duong,province.ba-ria-vung-tau	Sài Gòn
	Hòa Bình	tinh			2025-06-30	17		north-mountains	merged	province.phu-tho		Hòa Bình	Nghị quyết 202/2025/QH15
	Hoàng Liên Sơn	tinh		1975-12-27	1991-09-30			north-mountains	split	province.lao-cai,province.yen-bai		Yên Bái	Nghị quyết ngày 12/8/1991 của Quốc hội khóa VIII
	Huế|cố đô Huế	thanh-pho		2025-01-01		46	46	north-central	unchanged		province.thua-thien-hue	Thuận Hóa
	Hưng Yên	tinh		1997-01-01		33	33	red-river	enlarged		province.thai-binh	Hưng Yên
	Khánh Hòa	tinh				56	56	south-central	enlarged		province.ninh-thuan	Nha Trang
	Kiên Giang	tinh			2025-06-30	91		mekong	merged	province.an-giang		Rạch Giá	Nghị quyết 202/2025/QH15
	Kon Tum|Kontum|Công Tum	tinh		1991-10-01	2025-06-30	62		highlands	merged	province.quang-ngai		Kon Tum	Nghị quyết 202/2025/QH15
	Lai Châu	tinh				12	12	north-mountains	unchanged			Lai Châu
	Lâm Đồng	tinh				68	68	highlands	enlarged		province.dak-nong,province.binh-thuan	Đà Lạt
	Lạng Sơn	tinh				20	20	north-mountains	unchanged			Lạng Sơn
	Lào Cai|Lao Cai	tinh				10	15	north-mountains	enlarged		province.yen-bai	Yên Bái
	Long An	tinh			2025-06-30	80		mekong	merged	province.tay-ninh		Tân An	Nghị quyết 202/2025/QH15
	Minh Hải	tinh		1976-03-01	1996-12-31			mekong	split	province.ca-mau,province.bac-lieu		Cà Mau	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Nam Định	tinh		1997-01-01	2025-06-30	36		red-river	merged	province.ninh-binh		Nam Định	Nghị quyết 202/2025/QH15
	Nam Hà	tinh		1992-04-01	1996-12-31			red-river	split	province.ha-nam,province.nam-dinh		Nam Định	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Nghệ An|Nghệ-an	tinh				40	40	north-central	unchanged			Vinh
	Nghệ Tĩnh	tinh		1975-12-27	1991-09-30			north-central	split	province.nghe-an,province.ha-tinh		Vinh	Nghị quyết ngày 12/8/1991 của Quốc hội khóa VIII
	Nghĩa Bình	tinh		1976-02-01	1989-06-30			south-central	split	province.quang-ngai,province.binh-dinh		Quy Nhơn	Nghị quyết ngày 30/6/1989 của Quốc hội khóa VIII
	Ninh Bình	tinh				37	37	red-river	enlarged		province.ha-nam,province.nam-dinh	Hoa Lư
	Ninh Thuận	tinh		1992-04-01	2025-06-30	58		south-central	merged	province.khanh-hoa		Phan Rang - Tháp Chàm	Nghị quyết 202/2025/QH15
	Phú Khánh	tinh		1976-02-01	1989-06-30			south-central	split	province.phu-yen,province.khanh-hoa		Nha Trang	Nghị quyết ngày 30/6/1989 của Quốc hội khóa VIII
	Phú Thọ	tinh		1997-01-01		25	25	north-mountains	enlarged		province.vinh-phuc,province.hoa-binh	Việt Trì
	Phú Yên	tinh			2025-06-30	54		south-central	merged	province.dak-lak		Tuy Hòa	Nghị quyết 202/2025/QH15
	Quảng Bình	tinh			2025-06-30	44		north-central	merged	province.quang-tri		Đồng Hới	Nghị quyết 202/2025/QH15
	Quảng Nam	tinh		1997-01-01	2025-06-30	49		south-central	merged	province.da-nang		Tam Kỳ	Nghị quyết 202/2025/QH15
	Quảng Nam - Đà Nẵng|Quảng Nam Đà Nẵng|QNĐN|Quảng Đà	tinh		1976-02-01	1996-12-31			south-central	split	province.quang-nam,province.da-nang		Đà Nẵng	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Quảng Ngãi	tinh				51	51	south-central	enlarged		province.kon-tum	Quảng Ngãi
	Quảng Ninh	tinh				22	22	red-river	unchanged			Hạ Long
	Quảng Trị	tinh				45	44	north-central	enlarged		province.quang-binh	Đồng Hới
	Sóc Trăng	tinh		1991-12-26	2025-06-30	94		mekong	merged	province.can-tho		Sóc Trăng	Nghị quyết 202/2025/QH15
	Sơn La	tinh				14	14	north-mountains	unchanged			Sơn La
	Sông Bé	tinh		1976-07-02	1996-12-31			south-east	split	province.binh-duong,province.binh-phuoc		Thủ Dầu Một	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Tây Ninh	tinh				72	80	south-east	enlarged		province.long-an	Tân An
	Thái Bình	tinh			2025-06-30	34		red-river	merged	province.hung-yen		Thái Bình	Nghị quyết 202/2025/QH15
	Thái Nguyên	tinh				19	19	north-mountains	enlarged		province.bac-kan	Thái Nguyên
	Thanh Hóa	tinh				38	38	north-central	unchanged			Thanh Hóa
	Thừa Thiên Huế|Thừa Thiên - Huế|Thừa Thiên-Huế|TT-Huế|TT Huế|TT - Huế|TTH|T.T.Huế|Thừa Thiên|TT.Huế|T.T Huế|TT. Huế	tinh			2024-12-31	46		north-central	renamed	province.hue		Huế	Nghị quyết 175/2024/QH15
	Thuận Hải	tinh		1976-02-01	1992-03-31			south-central	split	province.ninh-thuan,province.binh-thuan		Phan Thiết	Nghị quyết ngày 26/12/1991 của Quốc hội khóa VIII
	Tiền Giang	tinh			2025-06-30	82		mekong	merged	province.dong-thap		Mỹ Tho	Nghị quyết 202/2025/QH15
	Trà Vinh	tinh		1991-12-26	2025-06-30	84		mekong	merged	province.vinh-long		Trà Vinh	Nghị quyết 202/2025/QH15
	Tuyên Quang	tinh				08	08	north-mountains	enlarged		province.ha-giang	Tuyên Quang
	Vĩnh Long	tinh		1991-12-26		86	86	mekong	enlarged		province.ben-tre,province.tra-vinh	Vĩnh Long
	Vĩnh Phú	tinh		1968-01-26	1996-12-31			red-river	split	province.vinh-phuc,province.phu-tho		Việt Trì	Nghị quyết ngày 06/11/1996 của Quốc hội khóa IX
	Vĩnh Phúc	tinh		1997-01-01	2025-06-30	26		red-river	merged	province.phu-tho		Vĩnh Yên	Nghị quyết 202/2025/QH15
	Yên Bái	tinh			2025-06-30	15		north-mountains	merged	province.lao-cai		Yên Bái	Nghị quyết 202/2025/QH15`;
