// Generated from corpus/lexicons/world-cities.tsv by `npm run data`. Do not edit.

export const WORLD_CITIES: string = `city	forms	type	canonical	valid_from	valid_to	country
	Abu Dhabi	city
	Addis Ababa	city
	Alaska	city				US
	Aleppo	city
	Algiers	city
	Amman	city
	Amsterdam	city
	An Huy	province				CN
	Ankara	city
	Apia	city
	Astana	city
	Athens	city
	Attapeu|Át-ta-pư	city				LA
	Auckland	city
	Bắc Hải	city				CN
	Bắc Kinh	city				CN
	Baghdad	city
	Baku	city
	Bali	city
	Bàn Môn Điếm	city				KP
	Bandar Seri Begawan	city
	Bằng Tường	city				CN
	Bangkok|Băng Cốc	city				TH
	Barcelona	city
	Battambang	city				KH
	Beirut	city
	Belgrade	city
	Bengaluru	city
	Berlin|Béc-lin	city
	Bern	city
	Bình Nhưỡng|Pyongyang	city				KP
	Bishkek	city
	Bờ Tây	city
	Bogota	city
	Bolikhamxay|Bô-ly-khăm-xay	city				LA
	Bonn	city
	Boston	city				US
	Brasilia	city
	Bratislava	city
	Brisbane	city
	Brussels|Brúc-xen	city
	Bucharest	city
	Budapest|Bu-đa-pét	city
	Buenos Aires	city
	Busan	city				KR
	Cairo|Cai-rô	city
	California	city				US
	Cam Túc	province				CN
	Canberra	city
	Cao Hùng	city
	Cape Town	city
	Caracas	city
	Cát Lâm	province				CN
	Catalonia	city
	Champasak|Chăm-pa-sắc	city				LA
	Chiang Mai	city				TH
	Chicago	city				US
	Chiết Giang	province				CN
	Colombo	city
	Côn Minh	city				CN
	Copenhagen	city
	Crimea|Crưm	city
	Daegu	city				KR
	Daejeon	city				KR
	Đài Bắc|Taipei	city
	Dải Gaza|Gaza	city
	Đại Liên	city				CN
	Damascus	city
	Darwin	city
	Davao	city
	Davos	city
	Delhi	city
	Dhaka	city
	Dili	city
	Doha	city
	Donbass	city
	Donetsk	city
	Đông Hưng	city				CN
	Dresden	city
	Dubai	city
	Dublin	city
	Edinburgh	city
	Florida	city				US
	Frankfurt	city
	Fukuoka	city				JP
	Fukushima	city				JP
	Geneva|Giơ-ne-vơ|Genève	city
	Giang Tây	province				CN
	Giang Tô	province				CN
	Guam	city				US
	Gwangju	city				KR
	Hà Bắc	province				CN
	Hà Khẩu	city				CN
	Hạ Môn	city				CN
	Hắc Long Giang	province				CN
	Hải Khẩu	city				CN
	Hải Nam	province				CN
	Hamburg|Hăm-buốc	city
	Hàng Châu	city				CN
	Hawaii	city				US
	Helsinki	city
	Hiroshima	city				JP
	Hồ Bắc	province				CN
	Hồ Nam	province				CN
	Hokkaido	city				JP
	Honolulu	city				US
	Houston	city				US
	Hủa Phăn|Houaphan	city				LA
	Idlib	city
	Incheon	city				KR
	Islamabad	city
	Istanbul	city
	Jakarta|Gia-các-ta	city
	Jeju	city				KR
	Jerusalem	city
	Johannesburg	city
	Kabul	city
	Kaesong	city				KP
	Kaliningrad	city
	Kampong Cham	city				KH
	Kampot	city				KH
	Kandal	city				KH
	Karachi	city
	Kathmandu	city
	Kazan	city
	Khăm Muộn|Khammuane	city				LA
	Kharkiv	city
	Kherson	city
	Khon Kaen	city				TH
	Kiev|Ki-ép|Kyiv	city
	Kigali	city
	Kobe	city				JP
	Kolkata	city
	Kuala Lumpur	city
	Kursk	city
	Kyoto	city				JP
	La Habana|La Ha-ba-na|Havana	city
	La Haye|The Hague	city
	Lagos	city
	Las Vegas	city				US
	Liêu Ninh	province				CN
	Lima	city
	Lisbon	city
	London|Luân Đôn	city
	Los Angeles	city				US
	Luang Prabang|Luông Pha-băng	city				LA
	Lugansk|Luhansk	city
	Luông Nậm Thà	city				LA
	Lyon	city
	Madrid|Ma-đrít	city
	Manchester	city
	Mandalay	city				MM
	Manhattan	city				US
	Manila|Ma-ni-la	city
	Mar-a-Lago	city				US
	Mariupol	city
	Marseille	city
	Melbourne	city
	Mexico City	city
	Michigan	city				US
	Milan	city
	Minsk	city
	Mondulkiri|Mondolkiri	city				KH
	Montevideo	city
	Montreal	city
	Moscow|Mát-xcơ-va|Moskva|Maxcova	city
	Mosul	city
	Mumbai	city
	Munich	city
	Nagasaki	city				JP
	Nagoya	city				JP
	Nairobi	city
	Nakhon Phanom	city				TH
	Nam Kinh	city				CN
	Nam Ninh	city				CN
	Naypyidaw|Nay Pyi Taw	city				MM
	New Delhi|Niu Đê-li	city
	New York|Niu Y-oóc	city				US
	Nice	city
	Nội Mông	province				CN
	Odessa	city
	Ohio	city				US
	Okinawa	city				JP
	Osaka|Ô-xa-ca	city				JP
	Oslo	city
	Ottawa	city
	Pakse	city				LA
	Panama City	city
	Paris|Pa-ri	city
	Pattaya	city				TH
	Pennsylvania	city				US
	Perth	city
	Phnom Penh|Phnôm Pênh|Nông Pênh	city				KH
	Phông Sa Lỳ	city				LA
	Phòng Thành Cảng	city				CN
	Phúc Kiến	province				CN
	Phuket	city				TH
	Port Moresby	city
	Praha|Pra-ha	city
	Pretoria	city
	Prey Veng	city				KH
	Putrajaya	city
	Pyeongchang	city				KR
	Quảng Châu	city				CN
	Quảng Đông	province				CN
	Quảng Tây	province				CN
	Quebec	city
	Quito	city
	Quý Châu	province				CN
	Ratanakiri	city				KH
	Reykjavik	city
	Riga	city
	Rio de Janeiro	city
	Riyadh	city
	Rome|Rô-ma	city
	Rotterdam	city
	Sabah	city
	Saint Petersburg|St. Petersburg|Xanh Pê-téc-bua|St.Petersburg	city
	Salavan|Sa-la-van	city				LA
	San Francisco	city				US
	Sanaa	city
	Santiago	city
	Sao Paulo	city
	Savannakhet|Xa-vẳn-na-khệt	city				LA
	Seattle	city				US
	Sekong|Xê Kông	city				LA
	Sendai	city				JP
	Seoul|Xơ-un	city				KR
	Sevastopol	city
	Siem Reap|Xiêm Riệp	city				KH
	Sihanoukville	city				KH
	Sochi	city
	Sofia	city
	Sơn Đông	province				CN
	Stockholm	city
	Strasbourg	city
	Surabaya	city
	Svay Rieng	city				KH
	Sydney|Xít-ni	city
	Takeo	city				KH
	Tallinn	city
	Tam Á	city				CN
	Tân Cương	province				CN
	Tashkent	city
	Tây An	city				CN
	Tây Tạng	province				CN
	Tbilisi	city
	Tboung Khmum	city				KH
	Tehran|Tê-hê-ran	city
	Tel Aviv	city
	Texas	city				US
	Thâm Quyến	city				CN
	Thanh Đảo	city				CN
	Thành Đô	city				CN
	Thiểm Tây	province				CN
	Thiên Tân	city				CN
	Thung lũng Silicon	city				US
	Thượng Hải	city				CN
	Tokyo|Tô-ki-ô	city				JP
	Toronto	city
	Tripoli	city
	Trùng Khánh	city				CN
	Tứ Xuyên	province				CN
	U Đôm Xay	city				LA
	Udon Thani	city				TH
	Ulan Bator|Ulaanbaatar	city
	Vân Nam	province				CN
	Vancouver	city
	Venice	city
	Viêng Chăn|Vientiane|Viên Chăn	city				LA
	Vienna|Viên	city
	Vilnius	city
	Virginia	city				US
	Vladivostok	city
	Vũ Hán	city				CN
	Warsaw|Vác-sa-va	city
	Washington|Washington D.C|Washington DC|Oa-sinh-tơn	city				US
	Wellington	city
	Xiêng Khoảng	city				LA
	Yangon	city				MM
	Yerevan	city
	Yokohama	city				JP
	Zurich	city`;
