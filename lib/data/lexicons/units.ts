// Generated from corpus/lexicons/units.tsv by `npm run data`. Do not edit.

export const UNITS: string = `unit	forms	type	canonical	valid_from	valid_to	unit	factor	kind	case
	acre|acres|mẫu Anh	area				acre		measure
are	a	area				m2	100	measure	lower
barrel	thùng dầu	volume				thùng		measure
basis-point	điểm cơ bản	percent				pp	0.01	percent
	BTU	energy				BTU		measure
bushel	giạ	mass				giạ		measure
celsius	độ C|°C|oC|ºC|độ xê	temperature				°C		measure
centimetre	cm|xăng-ti-mét|xentimét|centimet|phân tây	length				cm		measure
chi-gold	chỉ vàng	mass				chỉ		measure
cigarette-carton	cây thuốc lá	package				cây		count
co2-tonne	tấn CO2|tấn CO2 tương đương|tấn CO2tđ	mass				t CO2		measure
	công	area				công		measure
	công đất|công ruộng|công lúa|công vườn	area				công		measure
cubic-centimetre	cm3|cm³|phân khối|cc	volume				cm3		measure
cubic-kilometre	km3|km³	volume				km3		measure
cubic-metre	m3|m³|m 3|mét khối|met khối|khối	volume				m3		measure
cubic-metre-per-day	m3/ngày|m3/ngày đêm|m³/ngày đêm|m3/ngđ|mét khối/ngày đêm	flow				m3/ngày		measure
cubic-metre-per-second	m3/s|m³/s|m3/giây|mét khối/giây	flow				m3/s		measure
	CV|sức ngựa|mã lực|HP	power				CV		measure
deadweight-ton	DWT|tấn trọng tải	mass				DWT		measure
decibel	dBA|dB|đề-xi-ben	sound				dB		measure
decimetre	dm|đề-xi-mét	length				m	0.1	measure
degree	độ	temperature				độ		measure
foot	feet|foot|ft|bộ Anh	length				ft		measure
	gallon|galông	volume				gallon		measure
gigabit-per-second	Gbps|Gb/s	data				Gbps		measure
gigabyte	GB|gigabyte|gi-ga-bai	data				GB		measure
gigahertz	GHz	frequency				GHz		measure
gigawatt	GW|gigawatt	power				GW		measure
gigawatt-hour	GWh	energy				GWh		measure
gram	gam|gram|gờ-ram	mass				g		measure
gram-per-litre	g/l|g/lít	concentration				g/l		measure
gram-symbol	g	mass				g		measure	lower
gross-ton	GRT|GT	mass				GT		measure
hectare	ha|héc-ta|héc ta|hécta|hecta|hec-ta|hec ta	area				ha		measure
heroin-cake	bánh heroin	package				bánh		count
	inch|inches|insơ	length				inch		measure
	kcal|calo|ki-lô-ca-lo	energy				kcal		measure
kilogram	kg|ki-lô-gam|kilôgam|kilogam|kilogram|ký lô|cân	mass				kg		measure
kilogram-per-hectare	kg/ha	yield				kg/ha		measure
kilogram-per-person	kg/người	yield				kg/người		measure
kilometre	km|cây số|ki-lô-mét|kilômét|kilomet|ki lô mét	length				km		measure
kilometre-per-hour	km/h|km/giờ|cây số giờ|ki-lô-mét/giờ	speed				km/h		measure
kilovolt	kV|ki-lô-vôn	voltage				kV		measure
kilowatt	kW|ki-lô-oát|kilowatt	power				kW		measure
kilowatt-hour	kWh|kilowatt giờ|ki-lô-oát giờ|số điện	energy				kWh		measure
kilowatt-peak	kWp	power				kWp		measure
knot	hải lý/giờ	speed				hải lý/giờ		measure
	ký	mass				kg		measure
litre	lít|lit|liter	volume				l		measure
litre-symbol	l	volume				l		measure	lower
	lượng	mass				lượng		measure
	mẫu	area				mẫu		measure
	mẫu Bắc Bộ	area				m2	3600	measure
	mẫu Tây	area				ha		measure
megabit-per-second	Mbps|Mb/s|megabit/giây	data				Mbps		measure
megabyte	MB|megabyte	data				MB		measure
megahertz	MHz	frequency				MHz		measure
megawatt	MW|mê-ga-oát|megawatt|megaoát	power				MW		measure
megawatt-hour	MWh	energy				MWh		measure
megawatt-peak	MWp	power				MWp		measure
metre	m|mét	length				m		measure
metre-per-second	m/s|m/giây	speed				m/s		measure
microgram	µg|μg|mcg	mass				µg		measure
microgram-per-cubic-metre	µg/m3|μg/m3|µg/m³|μg/m³|microgam/m3	concentration				µg/m3		measure
mile	dặm|mile|miles	length				mile		measure
milligram	mg|mi-li-gam|miligam	mass				mg		measure
milligram-per-cubic-metre	mg/m3|mg/m³|mg/Nm3	concentration				mg/m3		measure
milligram-per-litre	mg/l|mg/lít	concentration				mg/l		measure
millilitre	ml|mi-li-lít|mililít	volume				ml		measure
millimetre	mm|mi-li-mét|milimét|milimet|ly	length				mm		measure
million-tonne-oil-equivalent	TOE|tấn dầu quy đổi	mass				TOE		measure
nautical-mile	hải lý	length				hải lý		measure
oil-barrel	thùng	volume				thùng		measure
	ounce|ounces|oz|ao-xơ	mass				oz		measure
package-bag	bao	package				bao		count
package-bottle	chai	package				chai		count
package-box	hộp	package				hộp		count
package-bundle	bó	package				bó		count
package-can	lon	package				lon		count
package-carton	kiện	package				kiện		count
package-container	container|công-ten-nơ|côngtenơ	package				container		count
package-dose	liều|liều vắc-xin|liều vắc xin|liều vaccine	package				liều		count
package-jar	bình	package				bình		count
package-packet	gói	package				gói		count
package-pill	viên	package				viên		count
package-ream	ram	package				ram		count
package-roll	cuộn	package				cuộn		count
package-sack	tải	package				tải		count
package-tablet	vỉ	package				vỉ		count
package-tank	bồn	package				bồn		count
package-vial	ống	package				ống		count
passenger-kilometre	hành khách.km|HK.km|lượt khách.km|khách.km	traffic				hành khách.km		measure
	PCU|xe quy đổi|xcqđ	traffic				PCU		measure
per-mille	‰|phần nghìn|phần ngàn	percent				‰		percent
percent	%|phần trăm	percent				%		percent
percentage-point	điểm phần trăm|điểm %|điểm phần trăm (%)	percent				pp		percent
person-per-square-kilometre	người/km2|người/km²	density				người/km2		measure
pixel	megapixel|MP	data				MP		measure	exact
place-step	thứ hạng	rank				bậc		rank
point	điểm	score				point		score
pound-mass	pound|pounds|lb	mass				lb		measure
	ppm	concentration				ppm		measure
quintal	tạ	mass				t	0.1	measure
quintal-per-hectare	tạ/ha	yield				t/ha	0.1	measure
rank-step	bậc|nấc|bậc xếp hạng|hạng bậc	rank				bậc		rank
richter	độ Richter|độ rích-te	earthquake				độ Richter		measure
running-metre	mét dài|md	length				m		measure
	sào	area				sào		measure
	sào Bắc Bộ	area				m2	360	measure
	sào Trung Bộ	area				m2	500	measure
square-centimetre	cm2|cm²	area				cm2		measure
square-kilometre	km2|km²|km 2|km vuông|ki-lô-mét vuông|kilomet vuông|kilômét vuông|cây số vuông	area				km2		measure
square-metre	m2|m²|m 2|mét vuông|met vuông	area				m2		measure
square-metre-floor	m2 sàn|m² sàn|mét vuông sàn	area				m2		measure
square-metre-per-person	m2/người|m²/người|mét vuông/người|m2 sàn/người	yield				m2/người		measure
star	sao	score				sao		score
	ster|xte	volume				ster		measure
tael-gold	lượng vàng|cây vàng	mass				lượng		measure
terabyte	TB|terabyte	data				TB		measure	exact
terawatt-hour	TWh	energy				TWh		measure
	TEU|TEUs|container 20 feet	cargo				TEU		measure
	thước đất	area				m2	24	measure
times	lần	times				times		ratio
ton-kilometre	tấn.km|tấn/km|T.km|tấn km	traffic				t.km		measure
tonne	tấn	mass				t		measure
tonne-goods	tấn hàng hóa|tấn hàng	mass				t		measure
tonne-per-day	tấn/ngày|tấn/ngày đêm	flow				t/ngày		measure
tonne-per-hectare	tấn/ha|tấn trên héc-ta	yield				t/ha		measure
tonne-per-year	tấn/năm	yield				t/năm		measure
volt	V|vôn	voltage				V		measure	exact
volt-ampere-kilo	kVA	power				kVA		measure
volt-ampere-mega	MVA	power				MVA		measure
watt	W|oát	power				W		measure	exact
work-day	ngày công|công lao động	labour				ngày công		count
work-hour	giờ công	labour				giờ công		count
yen-mass	yến	mass				kg	10	measure`;
