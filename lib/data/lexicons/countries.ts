// Generated from corpus/lexicons/countries.tsv by `npm run data`. Do not edit.

export const COUNTRIES: string = `id	forms	type	canonical	valid_from	valid_to	code	adjective
country.afghanistan	Afghanistan|Áp-ga-ni-xtan	country				AF	yes
country.ai-cap	Ai Cập|Egypt	country				EG	yes
country.albania	Albania|An-ba-ni	country				AL	yes
country.algeria	Algeria|An-giê-ri|Angiêri	country				DZ	yes
country.an-do	Ấn Độ|India|Ấn	country				IN	yes
country.andorra	Andorra	country					yes
country.angola	Angola|Ăng-gô-la	country				AO	yes
country.anh	Anh|Vương quốc Anh|Anh quốc|Liên hiệp Vương quốc Anh và Bắc Ireland|Liên hiệp Anh|Nước Anh	country				GB	yes
country.ao	Áo|Cộng hòa Áo|Austria	country				AT	yes
country.argentina	Argentina|Ác-hen-ti-na	country				AR	yes
country.armenia	Armenia|Ác-mê-ni-a	country				AM	yes
country.australia	Australia|Úc|Ô-xtrây-li-a|Ốt-xtrây-li-a|Australian	country				AU	yes
country.azerbaijan	Azerbaijan|A-déc-bai-gian	country				AZ	yes
country.ba-lan	Ba Lan|Poland	country				PL	yes
country.bac-ireland	Bắc Ireland	territory				GB	yes
country.bac-macedonia	Bắc Macedonia|Macedonia	country				MK	yes
country.bahamas	Bahamas	country					yes
country.bahrain	Bahrain|Ba-ranh	country				BH	yes
country.bangladesh	Bangladesh|Băng-la-đét	country				BD	yes
country.barbados	Barbados	country					yes
country.belarus	Belarus|Bê-la-rút|Bê-la-rút-xi-a	country				BY	yes
country.belize	Belize	country					yes
country.benin	Benin	country					yes
country.bhutan	Bhutan|Bu-tan	country				BT	yes
country.bi	Bỉ|Vương quốc Bỉ|Belgium	country				BE	yes
country.bo-bien-nga	Bờ Biển Ngà|Côte d'Ivoire	country					yes
country.bo-dao-nha	Bồ Đào Nha|Portugal	country				PT	yes
country.bolivia	Bolivia|Bô-li-vi-a	country				BO	yes
country.bosnia-va-herzegovina	Bosnia và Herzegovina|Bosnia|Bosnia-Herzegovina	country				BA	yes
country.botswana	Botswana	country					yes
country.brazil	Brazil|Bra-xin|Brasil	country				BR	yes
country.brunei	Brunei|Bru-nây|Brunei Darussalam	country				BN	yes
country.bulgaria	Bulgaria|Bun-ga-ri|Bungari	country				BG	yes
country.burkina-faso	Burkina Faso	country					yes
country.burundi	Burundi	country					yes
country.cac-tieu-vuong-quoc-a-rap-thong-nhat	Các Tiểu vương quốc Ả-rập thống nhất|UAE|Các Tiểu vương quốc Arab thống nhất|Các tiểu Vương quốc Ả Rập thống nhất	country				AE	yes
country.cameroon	Cameroon	country					yes
country.campuchia	Campuchia|Cam-pu-chia|Căm-pu-chia|Cambodia|Vương quốc Campuchia|CPC	country				KH	yes
country.canada	Canada|Ca-na-đa|Gia Nã Đại	country				CA	yes
country.cape-verde	Cape Verde	country					yes
country.chad	Chad	country					yes
country.chdc-duc	CHDC Đức	country			1990-10-02		yes
country.chile	Chile|Chi-lê|Chilê	country				CL	yes
country.colombia	Colombia|Cô-lôm-bi-a	country				CO	yes
country.comoros	Comoros	country					yes
country.cong-hoa-dominica	Cộng hòa Dominica	country					yes
country.cong-hoa-sec	Cộng hòa Séc|Séc|CH Séc|Czech|Cộng hòa Czech	country				CZ	yes
country.cong-hoa-trung-phi	Cộng hòa Trung Phi	country					yes
country.congo	Congo|Cộng hòa Dân chủ Congo|CHDC Congo|Công-gô	country				CD	yes
country.costa-rica	Costa Rica	country					yes
country.croatia	Croatia|Crô-a-ti-a	country				HR	yes
country.cuba	Cuba|Cu-ba	country				CU	yes
country.dai-loan	Đài Loan|Taiwan	territory				TW	yes
country.dan-mach	Đan Mạch|Denmark	country				DK	yes
country.djibouti	Djibouti	country					yes
country.dominica	Dominica	country					yes
country.dong-duc	Đông Đức	country			1990-10-02		yes
country.dong-timor	Đông Timor|Timor Leste|Timor-Leste|Đông Ti-mo	country				TL	yes
country.duc	Đức|CHLB Đức|Cộng hòa Liên bang Đức|Liên bang Đức|CH LB Đức	country				DE	yes
country.ecuador	Ecuador|Ê-cu-a-đo	country				EC	yes
country.el-salvador	El Salvador	country					yes
country.eritrea	Eritrea	country					yes
country.estonia	Estonia|E-xtô-ni-a	country				EE	yes
country.eswatini	Eswatini	country					yes
country.ethiopia	Ethiopia|Ê-ti-ô-pi-a	country				ET	yes
country.fiji	Fiji	country					yes
country.gabon	Gabon	country					yes
country.gambia	Gambia	country					yes
country.ghana	Ghana	country					yes
country.greenland	Greenland	country					yes
country.grenada	Grenada	country					yes
country.gruzia	Gruzia|Georgia	country				GE	yes
country.guatemala	Guatemala	country					yes
country.guinea	Guinea	country					yes
country.guinea-bissau	Guinea-Bissau	country					yes
country.guinea-xich-dao	Guinea Xích đạo	country					yes
country.guyana	Guyana	country					yes
country.ha-lan	Hà Lan|Vương quốc Hà Lan|Netherlands	country				NL	yes
country.haiti	Haiti	country					yes
country.han-quoc	Hàn Quốc|Đại Hàn Dân Quốc|Hàn|Nam Hàn	country				KR	yes
country.honduras	Honduras	country					yes
country.hong-kong	Hồng Kông|Hong Kong|Hồng Công|Hongkong	territory				HK	yes
country.hungary	Hungary|Hung-ga-ri|Hung	country				HU	yes
country.hy-lap	Hy Lạp|Greece	country				GR	yes
country.iceland	Iceland|Ai-xơ-len	country				IS	yes
country.indonesia	Indonesia|In-đô-nê-xi-a|In-đô-nê-xia|Nam Dương	country				ID	yes
country.iran	Iran|I-ran	country				IR	yes
country.iraq	Iraq|I-rắc	country				IQ	yes
country.ireland	Ireland|Ai-len	country				IE	yes
country.israel	Israel|I-xra-en	country				IL	yes
country.italy	Italy|I-ta-li-a|Ý|Italia	country				IT	yes
country.jamaica	Jamaica	country					yes
country.jordan	Jordan|Gioóc-đa-ni|Jordani	country				JO	yes
country.kazakhstan	Kazakhstan|Ca-dắc-xtan	country				KZ	yes
country.kenya	Kenya|Kê-ni-a	country				KE	yes
country.kiribati	Kiribati	country					yes
country.kosovo	Kosovo|Cô-xô-vô	territory				XK	yes
country.kuwait	Kuwait|Cô-oét	country				KW	yes
country.kyrgyzstan	Kyrgyzstan|Cư-rơ-gư-dơ-xtan	country				KG	yes
country.lao	Lào|CHDCND Lào|Cộng hòa Dân chủ Nhân dân Lào	country				LA	yes
country.latvia	Latvia|Lát-vi-a	country				LV	yes
country.lesotho	Lesotho	country					yes
country.liban	Liban|Lebanon|Li-băng	country				LB	yes
country.liberia	Liberia	country					yes
country.libya	Libya|Li-bi|Lybia	country				LY	yes
country.liechtenstein	Liechtenstein	country					yes
country.lien-xo	Liên Xô|Liên bang Xô viết|LX	country			1991-12-26	SU	yes
country.litva	Litva|Lithuania|Lít-va	country				LT	yes
country.luxembourg	Luxembourg|Lúc-xăm-bua	country				LU	yes
country.ma-cao	Ma Cao|Macau|Macao|Áo Môn	territory				MO	yes
country.madagascar	Madagascar	country					yes
country.malawi	Malawi	country					yes
country.malaysia	Malaysia|Ma-lai-xi-a|Mã Lai	country				MY	yes
country.maldives	Maldives|Man-đi-vơ	country				MV	yes
country.mali	Mali	country					yes
country.malta	Malta|Man-ta	country				MT	yes
country.maroc	Maroc|Ma-rốc|Marốc|Morocco	country				MA	yes
country.mauritania	Mauritania	country					yes
country.mauritius	Mauritius	country					yes
country.mexico	Mexico|Mê-xi-cô|Mê-hi-cô	country				MX	yes
country.micronesia	Micronesia	country					yes
country.moldova	Moldova|Môn-đô-va	country				MD	yes
country.monaco	Monaco	country					yes
country.mong-co	Mông Cổ|Mongolia	country				MN	yes
country.montenegro	Montenegro	country				ME	yes
country.mozambique	Mozambique|Mô-dăm-bích	country				MZ	yes
country.my	Mỹ|Hoa Kỳ|Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ|USA|U.S	country				US	yes
country.myanmar	Myanmar|Mi-an-ma|Miến Điện|Myanma	country				MM	yes
country.na-uy	Na Uy|Norway	country				NO	yes
country.nam-phi	Nam Phi|Cộng hòa Nam Phi	country				ZA	yes
country.nam-sudan	Nam Sudan	country				SS	yes
country.nam-tu	Nam Tư	country			2003-02-04	YU	yes
country.namibia	Namibia	country					yes
country.nauru	Nauru	country					yes
country.nepal	Nepal|Nê-pan	country				NP	yes
country.new-zealand	New Zealand|Niu Di-lân|Tân Tây Lan	country				NZ	yes
country.nga	Nga|Liên bang Nga|LB Nga|Russia	country				RU	yes
country.nhat-ban	Nhật Bản|Nhật|Japan	country				JP	yes
country.nicaragua	Nicaragua|Ni-ca-ra-goa	country				NI	yes
country.niger	Niger	country					yes
country.nigeria	Nigeria|Ni-giê-ri-a	country				NG	yes
country.oman	Oman|Ô-man	country				OM	yes
country.pakistan	Pakistan|Pa-ki-xtan	country				PK	yes
country.palau	Palau	country					yes
country.palestine	Palestine|Pa-le-xtin	country				PS	yes
country.panama	Panama|Pa-na-ma	country				PA	yes
country.papua-new-guinea	Papua New Guinea	country					yes
country.paraguay	Paraguay|Pa-ra-goay	country				PY	yes
country.peru	Peru|Pê-ru	country				PE	yes
country.phan-lan	Phần Lan|Finland	country				FI	yes
country.phap	Pháp|Cộng hòa Pháp|CH Pháp	country				FR	yes
country.philippines	Philippines|Phi-líp-pin|Phi-lip-pin|Philippin|Phi Luật Tân	country				PH	yes
country.puerto-rico	Puerto Rico	country					yes
country.qatar	Qatar|Ca-ta	country				QA	yes
country.quan-dao-marshall	Quần đảo Marshall	country					yes
country.quan-dao-solomon	Quần đảo Solomon	country					yes
country.romania	Romania|Ru-ma-ni|Rumani	country				RO	yes
country.rwanda	Rwanda	country					yes
country.samoa	Samoa	country					yes
country.san-marino	San Marino	country					yes
country.sao-tome-va-principe	Sao Tome và Principe	country					yes
country.saudi-arabia	Saudi Arabia|Ả-rập Xê-út|Ả Rập Xê Út|Arab Saudi|Ả Rập Saudi|A-rập Xê-út|Arập Xêút	country				SA	yes
country.scotland	Scotland	territory				GB	yes
country.senegal	Senegal	country					yes
country.serbia	Serbia|Xéc-bi-a	country				RS	yes
country.seychelles	Seychelles	country					yes
country.sierra-leone	Sierra Leone	country					yes
country.singapore	Singapore|Xinh-ga-po|Xin-ga-po	country				SG	yes
country.sip	Síp|Cyprus	country				CY	yes
country.slovakia	Slovakia|Xlô-va-ki-a	country				SK	yes
country.slovenia	Slovenia|Xlô-vê-ni-a	country				SI	yes
country.somalia	Somalia	country					yes
country.sri-lanka	Sri Lanka|Xri Lan-ca	country				LK	yes
country.sudan	Sudan|Xu-đăng	country				SD	yes
country.suriname	Suriname	country					yes
country.syria	Syria|Xi-ri|Xy-ri	country				SY	yes
country.tajikistan	Tajikistan|Tát-gi-ki-xtan	country				TJ	yes
country.tanzania	Tanzania|Tan-da-ni-a	country				TZ	yes
country.tay-ban-nha	Tây Ban Nha|Spain	country				ES	yes
country.tay-duc	Tây Đức	country			1990-10-02		yes
country.tay-sahara	Tây Sahara	country					yes
country.thai-lan	Thái Lan|Thái|Vương quốc Thái Lan|Thailand	country				TH	yes
country.tho-nhi-ky	Thổ Nhĩ Kỳ|Türkiye|Turkey	country				TR	yes
country.thuy-dien	Thụy Điển|Sweden	country				SE	yes
country.thuy-si	Thụy Sĩ|Thụy Sỹ|Switzerland	country				CH	yes
country.tiep-khac	Tiệp Khắc	country			1992-12-31	CS	yes
country.togo	Togo	country					yes
country.tonga	Tonga	country					yes
country.trieu-tien	Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Cộng hòa Dân chủ Nhân dân Triều Tiên|Bắc Hàn	country				KP	yes
country.trinidad-va-tobago	Trinidad và Tobago	country					yes
country.trung-quoc	Trung Quốc|TQ|Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa|Trung Hoa|Hoa lục	country				CN	yes
country.tunisia	Tunisia|Tuy-ni-di	country				TN	yes
country.turkmenistan	Turkmenistan|Tuốc-mê-ni-xtan	country				TM	yes
country.tuvalu	Tuvalu	country					yes
country.uganda	Uganda	country					yes
country.ukraine	Ukraine|U-crai-na|Ukraina|Ucraina	country				UA	yes
country.uruguay	Uruguay|U-ru-goay	country				UY	yes
country.uzbekistan	Uzbekistan|U-dơ-bê-ki-xtan	country				UZ	yes
country.vanuatu	Vanuatu	country					yes
country.vatican	Vatican|Tòa thánh Vatican|Tòa thánh|Va-ti-căng	country				VA	yes
country.venezuela	Venezuela|Vê-nê-xu-ê-la	country				VE	yes
country.viet-nam	Việt Nam|VN|Vietnam|Viet Nam|nước ta|Cộng hòa xã hội chủ nghĩa Việt Nam|CHXHCN Việt Nam|Việt-nam	country				VN	yes
country.viet-nam-cong-hoa	Việt Nam Cộng hòa|VNCH	country		1955-10-26	1975-04-30		yes
country.viet-nam-dan-chu-cong-hoa	Việt Nam Dân chủ Cộng hòa|VNDCCH	country		1945-09-02	1976-07-02		yes
country.xcot-len	Xcốt-len	territory				GB	yes
country.xu-wales	Xứ Wales	territory				GB	yes
country.yemen	Yemen|Y-ê-men	country				YE	yes
country.zambia	Zambia	country					yes
country.zimbabwe	Zimbabwe	country					yes`;
