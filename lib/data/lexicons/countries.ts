// Generated from corpus/lexicons/countries.tsv by `npm run data`. Do not edit.

export const COUNTRIES: string = `country	forms	type	canonical	valid_from	valid_to	code	adjective
	Afghanistan|Áp-ga-ni-xtan	country				AF	yes
	Ai Cập|Egypt	country				EG	yes
	Albania|An-ba-ni	country				AL	yes
	Algeria|An-giê-ri|Angiêri	country				DZ	yes
	Ấn Độ|India|Ấn	country				IN	yes
	Andorra	country					yes
	Angola|Ăng-gô-la	country				AO	yes
	Anh|Vương quốc Anh|Anh quốc|Liên hiệp Vương quốc Anh và Bắc Ireland|Liên hiệp Anh|Nước Anh	country				GB	yes
	Áo|Cộng hòa Áo|Austria	country				AT	yes
	Argentina|Ác-hen-ti-na	country				AR	yes
	Armenia|Ác-mê-ni-a	country				AM	yes
	Australia|Úc|Ô-xtrây-li-a|Ốt-xtrây-li-a|Australian	country				AU	yes
	Azerbaijan|A-déc-bai-gian	country				AZ	yes
	Ba Lan|Poland	country				PL	yes
	Bắc Ireland	territory				GB	yes
	Bắc Macedonia|Macedonia	country				MK	yes
	Bahamas	country					yes
	Bahrain|Ba-ranh	country				BH	yes
	Bangladesh|Băng-la-đét	country				BD	yes
	Barbados	country					yes
	Belarus|Bê-la-rút|Bê-la-rút-xi-a	country				BY	yes
	Belize	country					yes
	Benin	country					yes
	Bhutan|Bu-tan	country				BT	yes
	Bỉ|Vương quốc Bỉ|Belgium	country				BE	yes
	Bờ Biển Ngà|Côte d'Ivoire	country					yes
	Bồ Đào Nha|Portugal	country				PT	yes
	Bolivia|Bô-li-vi-a	country				BO	yes
	Bosnia và Herzegovina|Bosnia|Bosnia-Herzegovina	country				BA	yes
	Botswana	country					yes
	Brazil|Bra-xin|Brasil	country				BR	yes
	Brunei|Bru-nây|Brunei Darussalam	country				BN	yes
	Bulgaria|Bun-ga-ri|Bungari	country				BG	yes
	Burkina Faso	country					yes
	Burundi	country					yes
	Các Tiểu vương quốc Ả-rập thống nhất|UAE|Các Tiểu vương quốc Arab thống nhất|Các tiểu Vương quốc Ả Rập thống nhất	country				AE	yes
	Cameroon	country					yes
	Campuchia|Cam-pu-chia|Căm-pu-chia|Cambodia|Vương quốc Campuchia|CPC	country				KH	yes
	Canada|Ca-na-đa|Gia Nã Đại	country				CA	yes
	Cape Verde	country					yes
	Chad	country					yes
	CHDC Đức	country			1990-10-02		yes
	Chile|Chi-lê|Chilê	country				CL	yes
	Colombia|Cô-lôm-bi-a	country				CO	yes
	Comoros	country					yes
	Cộng hòa Dominica	country					yes
	Cộng hòa Séc|Séc|CH Séc|Czech|Cộng hòa Czech	country				CZ	yes
	Cộng hòa Trung Phi	country					yes
	Congo|Cộng hòa Dân chủ Congo|CHDC Congo|Công-gô	country				CD	yes
	Costa Rica	country					yes
	Croatia|Crô-a-ti-a	country				HR	yes
	Cuba|Cu-ba	country				CU	yes
	Đài Loan|Taiwan	territory				TW	yes
	Đan Mạch|Denmark	country				DK	yes
	Djibouti	country					yes
	Dominica	country					yes
	Đông Đức	country			1990-10-02		yes
	Đông Timor|Timor Leste|Timor-Leste|Đông Ti-mo	country				TL	yes
	Đức|CHLB Đức|Cộng hòa Liên bang Đức|Liên bang Đức|CH LB Đức	country				DE	yes
	Ecuador|Ê-cu-a-đo	country				EC	yes
	El Salvador	country					yes
	Eritrea	country					yes
	Estonia|E-xtô-ni-a	country				EE	yes
	Eswatini	country					yes
	Ethiopia|Ê-ti-ô-pi-a	country				ET	yes
	Fiji	country					yes
	Gabon	country					yes
	Gambia	country					yes
	Ghana	country					yes
	Greenland	country					yes
	Grenada	country					yes
	Gruzia|Georgia	country				GE	yes
	Guatemala	country					yes
	Guinea	country					yes
	Guinea-Bissau	country					yes
	Guinea Xích đạo	country					yes
	Guyana	country					yes
	Hà Lan|Vương quốc Hà Lan|Netherlands	country				NL	yes
	Haiti	country					yes
	Hàn Quốc|Đại Hàn Dân Quốc|Hàn|Nam Hàn	country				KR	yes
	Honduras	country					yes
	Hồng Kông|Hong Kong|Hồng Công|Hongkong	territory				HK	yes
	Hungary|Hung-ga-ri|Hung	country				HU	yes
	Hy Lạp|Greece	country				GR	yes
	Iceland|Ai-xơ-len	country				IS	yes
	Indonesia|In-đô-nê-xi-a|In-đô-nê-xia|Nam Dương	country				ID	yes
	Iran|I-ran	country				IR	yes
	Iraq|I-rắc	country				IQ	yes
	Ireland|Ai-len	country				IE	yes
	Israel|I-xra-en	country				IL	yes
	Italy|I-ta-li-a|Ý|Italia	country				IT	yes
	Jamaica	country					yes
	Jordan|Gioóc-đa-ni|Jordani	country				JO	yes
	Kazakhstan|Ca-dắc-xtan	country				KZ	yes
	Kenya|Kê-ni-a	country				KE	yes
	Kiribati	country					yes
	Kosovo|Cô-xô-vô	territory				XK	yes
	Kuwait|Cô-oét	country				KW	yes
	Kyrgyzstan|Cư-rơ-gư-dơ-xtan	country				KG	yes
	Lào|CHDCND Lào|Cộng hòa Dân chủ Nhân dân Lào	country				LA	yes
	Latvia|Lát-vi-a	country				LV	yes
	Lesotho	country					yes
	Liban|Lebanon|Li-băng	country				LB	yes
	Liberia	country					yes
	Libya|Li-bi|Lybia	country				LY	yes
	Liechtenstein	country					yes
	Liên Xô|Liên bang Xô viết|LX	country			1991-12-26	SU	yes
	Litva|Lithuania|Lít-va	country				LT	yes
	Luxembourg|Lúc-xăm-bua	country				LU	yes
	Ma Cao|Macau|Macao|Áo Môn	territory				MO	yes
	Madagascar	country					yes
	Malawi	country					yes
	Malaysia|Ma-lai-xi-a|Mã Lai	country				MY	yes
	Maldives|Man-đi-vơ	country				MV	yes
	Mali	country					yes
	Malta|Man-ta	country				MT	yes
	Maroc|Ma-rốc|Marốc|Morocco	country				MA	yes
	Mauritania	country					yes
	Mauritius	country					yes
	Mexico|Mê-xi-cô|Mê-hi-cô	country				MX	yes
	Micronesia	country					yes
	Moldova|Môn-đô-va	country				MD	yes
	Monaco	country					yes
	Mông Cổ|Mongolia	country				MN	yes
	Montenegro	country				ME	yes
	Mozambique|Mô-dăm-bích	country				MZ	yes
	Mỹ|Hoa Kỳ|Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ|USA|U.S	country				US	yes
	Myanmar|Mi-an-ma|Miến Điện|Myanma	country				MM	yes
	Na Uy|Norway	country				NO	yes
	Nam Phi|Cộng hòa Nam Phi	country				ZA	yes
	Nam Sudan	country				SS	yes
	Nam Tư	country			2003-02-04	YU	yes
	Namibia	country					yes
	Nauru	country					yes
	Nepal|Nê-pan	country				NP	yes
	New Zealand|Niu Di-lân|Tân Tây Lan	country				NZ	yes
	Nga|Liên bang Nga|LB Nga|Russia	country				RU	yes
	Nhật Bản|Nhật|Japan	country				JP	yes
	Nicaragua|Ni-ca-ra-goa	country				NI	yes
	Niger	country					yes
	Nigeria|Ni-giê-ri-a	country				NG	yes
	Oman|Ô-man	country				OM	yes
	Pakistan|Pa-ki-xtan	country				PK	yes
	Palau	country					yes
	Palestine|Pa-le-xtin	country				PS	yes
	Panama|Pa-na-ma	country				PA	yes
	Papua New Guinea	country					yes
	Paraguay|Pa-ra-goay	country				PY	yes
	Peru|Pê-ru	country				PE	yes
	Phần Lan|Finland	country				FI	yes
	Pháp|Cộng hòa Pháp|CH Pháp	country				FR	yes
	Philippines|Phi-líp-pin|Phi-lip-pin|Philippin|Phi Luật Tân	country				PH	yes
	Puerto Rico	country					yes
	Qatar|Ca-ta	country				QA	yes
	Quần đảo Marshall	country					yes
	Quần đảo Solomon	country					yes
	Romania|Ru-ma-ni|Rumani	country				RO	yes
	Rwanda	country					yes
	Samoa	country					yes
	San Marino	country					yes
	Sao Tome và Principe	country					yes
	Saudi Arabia|Ả-rập Xê-út|Ả Rập Xê Út|Arab Saudi|Ả Rập Saudi|A-rập Xê-út|Arập Xêút	country				SA	yes
	Scotland	territory				GB	yes
	Senegal	country					yes
	Serbia|Xéc-bi-a	country				RS	yes
	Seychelles	country					yes
	Sierra Leone	country					yes
	Singapore|Xinh-ga-po|Xin-ga-po	country				SG	yes
	Síp|Cyprus	country				CY	yes
	Slovakia|Xlô-va-ki-a	country				SK	yes
	Slovenia|Xlô-vê-ni-a	country				SI	yes
	Somalia	country					yes
	Sri Lanka|Xri Lan-ca	country				LK	yes
	Sudan|Xu-đăng	country				SD	yes
	Suriname	country					yes
	Syria|Xi-ri|Xy-ri	country				SY	yes
	Tajikistan|Tát-gi-ki-xtan	country				TJ	yes
	Tanzania|Tan-da-ni-a	country				TZ	yes
	Tây Ban Nha|Spain	country				ES	yes
	Tây Đức	country			1990-10-02		yes
	Tây Sahara	country					yes
	Thái Lan|Thái|Vương quốc Thái Lan|Thailand	country				TH	yes
	Thổ Nhĩ Kỳ|Türkiye|Turkey	country				TR	yes
	Thụy Điển|Sweden	country				SE	yes
	Thụy Sĩ|Thụy Sỹ|Switzerland	country				CH	yes
	Tiệp Khắc	country			1992-12-31	CS	yes
	Togo	country					yes
	Tonga	country					yes
	Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Cộng hòa Dân chủ Nhân dân Triều Tiên|Bắc Hàn	country				KP	yes
	Trinidad và Tobago	country					yes
	Trung Quốc|TQ|Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa|Trung Hoa|Hoa lục	country				CN	yes
	Tunisia|Tuy-ni-di	country				TN	yes
	Turkmenistan|Tuốc-mê-ni-xtan	country				TM	yes
	Tuvalu	country					yes
	Uganda	country					yes
	Ukraine|U-crai-na|Ukraina|Ucraina	country				UA	yes
	Uruguay|U-ru-goay	country				UY	yes
	Uzbekistan|U-dơ-bê-ki-xtan	country				UZ	yes
	Vanuatu	country					yes
	Vatican|Tòa thánh Vatican|Tòa thánh|Va-ti-căng	country				VA	yes
	Venezuela|Vê-nê-xu-ê-la	country				VE	yes
	Việt Nam|VN|Vietnam|Viet Nam|nước ta|Cộng hòa xã hội chủ nghĩa Việt Nam|CHXHCN Việt Nam|Việt-nam	country				VN	yes
	Việt Nam Cộng hòa|VNCH	country		1955-10-26	1975-04-30		yes
	Việt Nam Dân chủ Cộng hòa|VNDCCH	country		1945-09-02	1976-07-02		yes
	Xcốt-len	territory				GB	yes
	Xứ Wales	territory				GB	yes
	Yemen|Y-ê-men	country				YE	yes
	Zambia	country					yes
	Zimbabwe	country					yes`;
