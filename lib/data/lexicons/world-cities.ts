// Generated from corpus/lexicons/world-cities.tsv by `npm run data`. Do not edit.

export const WORLD_CITIES: string = `id	forms	type	canonical	valid_from	valid_to	country
city.abu-dhabi	Abu Dhabi	city
city.addis-ababa	Addis Ababa	city
city.alaska	Alaska	city				US
city.aleppo	Aleppo	city
city.algiers	Algiers	city
city.amman	Amman	city
city.amsterdam	Amsterdam	city
city.an-huy	An Huy	province				CN
city.ankara	Ankara	city
city.apia	Apia	city
city.astana	Astana	city
city.athens	Athens	city
city.attapeu	Attapeu|Át-ta-pư	city				LA
city.auckland	Auckland	city
city.bac-hai	Bắc Hải	city				CN
city.bac-kinh	Bắc Kinh	city				CN
city.baghdad	Baghdad	city
city.baku	Baku	city
city.bali	Bali	city
city.ban-mon-diem	Bàn Môn Điếm	city				KP
city.bandar-seri-begawan	Bandar Seri Begawan	city
city.bang-tuong	Bằng Tường	city				CN
city.bangkok	Bangkok|Băng Cốc	city				TH
city.barcelona	Barcelona	city
city.battambang	Battambang	city				KH
city.beirut	Beirut	city
city.belgrade	Belgrade	city
city.bengaluru	Bengaluru	city
city.berlin	Berlin|Béc-lin	city
city.bern	Bern	city
city.binh-nhuong	Bình Nhưỡng|Pyongyang	city				KP
city.bishkek	Bishkek	city
city.bo-tay	Bờ Tây	city
city.bogota	Bogota	city
city.bolikhamxay	Bolikhamxay|Bô-ly-khăm-xay	city				LA
city.bonn	Bonn	city
city.boston	Boston	city				US
city.brasilia	Brasilia	city
city.bratislava	Bratislava	city
city.brisbane	Brisbane	city
city.brussels	Brussels|Brúc-xen	city
city.bucharest	Bucharest	city
city.budapest	Budapest|Bu-đa-pét	city
city.buenos-aires	Buenos Aires	city
city.busan	Busan	city				KR
city.cairo	Cairo|Cai-rô	city
city.california	California	city				US
city.cam-tuc	Cam Túc	province				CN
city.canberra	Canberra	city
city.cao-hung	Cao Hùng	city
city.cape-town	Cape Town	city
city.caracas	Caracas	city
city.cat-lam	Cát Lâm	province				CN
city.catalonia	Catalonia	city
city.champasak	Champasak|Chăm-pa-sắc	city				LA
city.chiang-mai	Chiang Mai	city				TH
city.chicago	Chicago	city				US
city.chiet-giang	Chiết Giang	province				CN
city.colombo	Colombo	city
city.con-minh	Côn Minh	city				CN
city.copenhagen	Copenhagen	city
city.crimea	Crimea|Crưm	city
city.daegu	Daegu	city				KR
city.daejeon	Daejeon	city				KR
city.dai-bac	Đài Bắc|Taipei	city
city.dai-gaza	Dải Gaza|Gaza	city
city.dai-lien	Đại Liên	city				CN
city.damascus	Damascus	city
city.darwin	Darwin	city
city.davao	Davao	city
city.davos	Davos	city
city.delhi	Delhi	city
city.dhaka	Dhaka	city
city.dili	Dili	city
city.doha	Doha	city
city.donbass	Donbass	city
city.donetsk	Donetsk	city
city.dong-hung	Đông Hưng	city				CN
city.dresden	Dresden	city
city.dubai	Dubai	city
city.dublin	Dublin	city
city.edinburgh	Edinburgh	city
city.florida	Florida	city				US
city.frankfurt	Frankfurt	city
city.fukuoka	Fukuoka	city				JP
city.fukushima	Fukushima	city				JP
city.geneva	Geneva|Giơ-ne-vơ|Genève	city
city.giang-tay	Giang Tây	province				CN
city.giang-to	Giang Tô	province				CN
city.guam	Guam	city				US
city.gwangju	Gwangju	city				KR
city.ha-bac	Hà Bắc	province				CN
city.ha-khau	Hà Khẩu	city				CN
city.ha-mon	Hạ Môn	city				CN
city.hac-long-giang	Hắc Long Giang	province				CN
city.hai-khau	Hải Khẩu	city				CN
city.hai-nam	Hải Nam	province				CN
city.hamburg	Hamburg|Hăm-buốc	city
city.hang-chau	Hàng Châu	city				CN
city.hawaii	Hawaii	city				US
city.helsinki	Helsinki	city
city.hiroshima	Hiroshima	city				JP
city.ho-bac	Hồ Bắc	province				CN
city.ho-nam	Hồ Nam	province				CN
city.hokkaido	Hokkaido	city				JP
city.honolulu	Honolulu	city				US
city.houston	Houston	city				US
city.hua-phan	Hủa Phăn|Houaphan	city				LA
city.idlib	Idlib	city
city.incheon	Incheon	city				KR
city.islamabad	Islamabad	city
city.istanbul	Istanbul	city
city.jakarta	Jakarta|Gia-các-ta	city
city.jeju	Jeju	city				KR
city.jerusalem	Jerusalem	city
city.johannesburg	Johannesburg	city
city.kabul	Kabul	city
city.kaesong	Kaesong	city				KP
city.kaliningrad	Kaliningrad	city
city.kampong-cham	Kampong Cham	city				KH
city.kampot	Kampot	city				KH
city.kandal	Kandal	city				KH
city.karachi	Karachi	city
city.kathmandu	Kathmandu	city
city.kazan	Kazan	city
city.kham-muon	Khăm Muộn|Khammuane	city				LA
city.kharkiv	Kharkiv	city
city.kherson	Kherson	city
city.khon-kaen	Khon Kaen	city				TH
city.kiev	Kiev|Ki-ép|Kyiv	city
city.kigali	Kigali	city
city.kobe	Kobe	city				JP
city.kolkata	Kolkata	city
city.kuala-lumpur	Kuala Lumpur	city
city.kursk	Kursk	city
city.kyoto	Kyoto	city				JP
city.la-habana	La Habana|La Ha-ba-na|Havana	city
city.la-haye	La Haye|The Hague	city
city.lagos	Lagos	city
city.las-vegas	Las Vegas	city				US
city.lieu-ninh	Liêu Ninh	province				CN
city.lima	Lima	city
city.lisbon	Lisbon	city
city.london	London|Luân Đôn	city
city.los-angeles	Los Angeles	city				US
city.luang-prabang	Luang Prabang|Luông Pha-băng	city				LA
city.lugansk	Lugansk|Luhansk	city
city.luong-nam-tha	Luông Nậm Thà	city				LA
city.lyon	Lyon	city
city.madrid	Madrid|Ma-đrít	city
city.manchester	Manchester	city
city.mandalay	Mandalay	city				MM
city.manhattan	Manhattan	city				US
city.manila	Manila|Ma-ni-la	city
city.mar-a-lago	Mar-a-Lago	city				US
city.mariupol	Mariupol	city
city.marseille	Marseille	city
city.melbourne	Melbourne	city
city.mexico-city	Mexico City	city
city.michigan	Michigan	city				US
city.milan	Milan	city
city.minsk	Minsk	city
city.mondulkiri	Mondulkiri|Mondolkiri	city				KH
city.montevideo	Montevideo	city
city.montreal	Montreal	city
city.moscow	Moscow|Mát-xcơ-va|Moskva|Maxcova	city
city.mosul	Mosul	city
city.mumbai	Mumbai	city
city.munich	Munich	city
city.nagasaki	Nagasaki	city				JP
city.nagoya	Nagoya	city				JP
city.nairobi	Nairobi	city
city.nakhon-phanom	Nakhon Phanom	city				TH
city.nam-kinh	Nam Kinh	city				CN
city.nam-ninh	Nam Ninh	city				CN
city.naypyidaw	Naypyidaw|Nay Pyi Taw	city				MM
city.new-delhi	New Delhi|Niu Đê-li	city
city.new-york	New York|Niu Y-oóc	city				US
city.nice	Nice	city
city.noi-mong	Nội Mông	province				CN
city.odessa	Odessa	city
city.ohio	Ohio	city				US
city.okinawa	Okinawa	city				JP
city.osaka	Osaka|Ô-xa-ca	city				JP
city.oslo	Oslo	city
city.ottawa	Ottawa	city
city.pakse	Pakse	city				LA
city.panama-city	Panama City	city
city.paris	Paris|Pa-ri	city
city.pattaya	Pattaya	city				TH
city.pennsylvania	Pennsylvania	city				US
city.perth	Perth	city
city.phnom-penh	Phnom Penh|Phnôm Pênh|Nông Pênh	city				KH
city.phong-sa-ly	Phông Sa Lỳ	city				LA
city.phong-thanh-cang	Phòng Thành Cảng	city				CN
city.phuc-kien	Phúc Kiến	province				CN
city.phuket	Phuket	city				TH
city.port-moresby	Port Moresby	city
city.praha	Praha|Pra-ha	city
city.pretoria	Pretoria	city
city.prey-veng	Prey Veng	city				KH
city.putrajaya	Putrajaya	city
city.pyeongchang	Pyeongchang	city				KR
city.quang-chau	Quảng Châu	city				CN
city.quang-dong	Quảng Đông	province				CN
city.quang-tay	Quảng Tây	province				CN
city.quebec	Quebec	city
city.quito	Quito	city
city.quy-chau	Quý Châu	province				CN
city.ratanakiri	Ratanakiri	city				KH
city.reykjavik	Reykjavik	city
city.riga	Riga	city
city.rio-de-janeiro	Rio de Janeiro	city
city.riyadh	Riyadh	city
city.rome	Rome|Rô-ma	city
city.rotterdam	Rotterdam	city
city.sabah	Sabah	city
city.saint-petersburg	Saint Petersburg|St. Petersburg|Xanh Pê-téc-bua|St.Petersburg	city
city.salavan	Salavan|Sa-la-van	city				LA
city.san-francisco	San Francisco	city				US
city.sanaa	Sanaa	city
city.santiago	Santiago	city
city.sao-paulo	Sao Paulo	city
city.savannakhet	Savannakhet|Xa-vẳn-na-khệt	city				LA
city.seattle	Seattle	city				US
city.sekong	Sekong|Xê Kông	city				LA
city.sendai	Sendai	city				JP
city.seoul	Seoul|Xơ-un	city				KR
city.sevastopol	Sevastopol	city
city.siem-reap	Siem Reap|Xiêm Riệp	city				KH
city.sihanoukville	Sihanoukville	city				KH
city.sochi	Sochi	city
city.sofia	Sofia	city
city.son-dong	Sơn Đông	province				CN
city.stockholm	Stockholm	city
city.strasbourg	Strasbourg	city
city.surabaya	Surabaya	city
city.svay-rieng	Svay Rieng	city				KH
city.sydney	Sydney|Xít-ni	city
city.takeo	Takeo	city				KH
city.tallinn	Tallinn	city
city.tam-a	Tam Á	city				CN
city.tan-cuong	Tân Cương	province				CN
city.tashkent	Tashkent	city
city.tay-an	Tây An	city				CN
city.tay-tang	Tây Tạng	province				CN
city.tbilisi	Tbilisi	city
city.tboung-khmum	Tboung Khmum	city				KH
city.tehran	Tehran|Tê-hê-ran	city
city.tel-aviv	Tel Aviv	city
city.texas	Texas	city				US
city.tham-quyen	Thâm Quyến	city				CN
city.thanh-dao	Thanh Đảo	city				CN
city.thanh-do	Thành Đô	city				CN
city.thiem-tay	Thiểm Tây	province				CN
city.thien-tan	Thiên Tân	city				CN
city.thung-lung-silicon	Thung lũng Silicon	city				US
city.thuong-hai	Thượng Hải	city				CN
city.tokyo	Tokyo|Tô-ki-ô	city				JP
city.toronto	Toronto	city
city.tripoli	Tripoli	city
city.trung-khanh	Trùng Khánh	city				CN
city.tu-xuyen	Tứ Xuyên	province				CN
city.u-dom-xay	U Đôm Xay	city				LA
city.udon-thani	Udon Thani	city				TH
city.ulan-bator	Ulan Bator|Ulaanbaatar	city
city.van-nam	Vân Nam	province				CN
city.vancouver	Vancouver	city
city.venice	Venice	city
city.vieng-chan	Viêng Chăn|Vientiane|Viên Chăn	city				LA
city.vienna	Vienna|Viên	city
city.vilnius	Vilnius	city
city.virginia	Virginia	city				US
city.vladivostok	Vladivostok	city
city.vu-han	Vũ Hán	city				CN
city.warsaw	Warsaw|Vác-sa-va	city
city.washington	Washington|Washington D.C|Washington DC|Oa-sinh-tơn	city				US
city.wellington	Wellington	city
city.xieng-khoang	Xiêng Khoảng	city				LA
city.yangon	Yangon	city				MM
city.yerevan	Yerevan	city
city.yokohama	Yokohama	city				JP
city.zurich	Zurich	city`;
