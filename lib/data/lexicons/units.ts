// Generated from corpus/lexicons/units.tsv by `npm run data`. Do not edit.

export const UNITS: string = `id	forms	type	canonical	valid_from	valid_to	unit	factor	kind	case
unit.acre	acre|acres|mẫu Anh	area				acre		measure
unit.are	a	area				m2	100	measure	lower
unit.barrel	thùng dầu	volume				thùng		measure
unit.basis-point	điểm cơ bản	percent				pp	0.01	percent
unit.btu	BTU	energy				BTU		measure
unit.bushel	giạ	mass				giạ		measure
unit.celsius	độ C|°C|oC|ºC|độ xê	temperature				°C		measure
unit.centimetre	cm|xăng-ti-mét|xentimét|centimet|phân tây	length				cm		measure
unit.chi-gold	chỉ vàng	mass				chỉ		measure
unit.cigarette-carton	cây thuốc lá	package				cây		count
unit.co2-tonne	tấn CO2|tấn CO2 tương đương|tấn CO2tđ	mass				t CO2		measure
unit.cong	công	area				công		measure
unit.cong-dat	công đất|công ruộng|công lúa|công vườn	area				công		measure
unit.cubic-centimetre	cm3|cm³|phân khối|cc	volume				cm3		measure
unit.cubic-kilometre	km3|km³	volume				km3		measure
unit.cubic-metre	m3|m³|m 3|mét khối|met khối|khối	volume				m3		measure
unit.cubic-metre-per-day	m3/ngày|m3/ngày đêm|m³/ngày đêm|m3/ngđ|mét khối/ngày đêm	flow				m3/ngày		measure
unit.cubic-metre-per-second	m3/s|m³/s|m3/giây|mét khối/giây	flow				m3/s		measure
unit.cv	CV|sức ngựa|mã lực|HP	power				CV		measure
unit.deadweight-ton	DWT|tấn trọng tải	mass				DWT		measure
unit.decibel	dBA|dB|đề-xi-ben	sound				dB		measure
unit.decimetre	dm|đề-xi-mét	length				m	0.1	measure
unit.degree	độ	temperature				độ		measure
unit.foot	feet|foot|ft|bộ Anh	length				ft		measure
unit.gallon	gallon|galông	volume				gallon		measure
unit.gigabit-per-second	Gbps|Gb/s	data				Gbps		measure
unit.gigabyte	GB|gigabyte|gi-ga-bai	data				GB		measure
unit.gigahertz	GHz	frequency				GHz		measure
unit.gigawatt	GW|gigawatt	power				GW		measure
unit.gigawatt-hour	GWh	energy				GWh		measure
unit.gram	gam|gram|gờ-ram	mass				g		measure
unit.gram-per-litre	g/l|g/lít	concentration				g/l		measure
unit.gram-symbol	g	mass				g		measure	lower
unit.gross-ton	GRT|GT	mass				GT		measure
unit.hectare	ha|héc-ta|héc ta|hécta|hecta|hec-ta|hec ta	area				ha		measure
unit.heroin-cake	bánh heroin	package				bánh		count
unit.inch	inch|inches|insơ	length				inch		measure
unit.kcal	kcal|calo|ki-lô-ca-lo	energy				kcal		measure
unit.kilogram	kg|ki-lô-gam|kilôgam|kilogam|kilogram|ký lô|cân	mass				kg		measure
unit.kilogram-per-hectare	kg/ha	yield				kg/ha		measure
unit.kilogram-per-person	kg/người	yield				kg/người		measure
unit.kilometre	km|cây số|ki-lô-mét|kilômét|kilomet|ki lô mét	length				km		measure
unit.kilometre-per-hour	km/h|km/giờ|cây số giờ|ki-lô-mét/giờ	speed				km/h		measure
unit.kilovolt	kV|ki-lô-vôn	voltage				kV		measure
unit.kilowatt	kW|ki-lô-oát|kilowatt	power				kW		measure
unit.kilowatt-hour	kWh|kilowatt giờ|ki-lô-oát giờ|số điện	energy				kWh		measure
unit.kilowatt-peak	kWp	power				kWp		measure
unit.knot	hải lý/giờ	speed				hải lý/giờ		measure
unit.ky	ký	mass				kg		measure
unit.litre	lít|lit|liter	volume				l		measure
unit.litre-symbol	l	volume				l		measure	lower
unit.luong	lượng	mass				lượng		measure
unit.mau	mẫu	area				mẫu		measure
unit.mau-bac-bo	mẫu Bắc Bộ	area				m2	3600	measure
unit.mau-tay	mẫu Tây	area				ha		measure
unit.megabit-per-second	Mbps|Mb/s|megabit/giây	data				Mbps		measure
unit.megabyte	MB|megabyte	data				MB		measure
unit.megahertz	MHz	frequency				MHz		measure
unit.megawatt	MW|mê-ga-oát|megawatt|megaoát	power				MW		measure
unit.megawatt-hour	MWh	energy				MWh		measure
unit.megawatt-peak	MWp	power				MWp		measure
unit.metre	m|mét	length				m		measure
unit.metre-per-second	m/s|m/giây	speed				m/s		measure
unit.microgram	µg|μg|mcg	mass				µg		measure
unit.microgram-per-cubic-metre	µg/m3|μg/m3|µg/m³|μg/m³|microgam/m3	concentration				µg/m3		measure
unit.mile	dặm|mile|miles	length				mile		measure
unit.milligram	mg|mi-li-gam|miligam	mass				mg		measure
unit.milligram-per-cubic-metre	mg/m3|mg/m³|mg/Nm3	concentration				mg/m3		measure
unit.milligram-per-litre	mg/l|mg/lít	concentration				mg/l		measure
unit.millilitre	ml|mi-li-lít|mililít	volume				ml		measure
unit.millimetre	mm|mi-li-mét|milimét|milimet|ly	length				mm		measure
unit.million-tonne-oil-equivalent	TOE|tấn dầu quy đổi	mass				TOE		measure
unit.nautical-mile	hải lý	length				hải lý		measure
unit.oil-barrel	thùng	volume				thùng		measure
unit.ounce	ounce|ounces|oz|ao-xơ	mass				oz		measure
unit.package-bag	bao	package				bao		count
unit.package-bottle	chai	package				chai		count
unit.package-box	hộp	package				hộp		count
unit.package-bundle	bó	package				bó		count
unit.package-can	lon	package				lon		count
unit.package-carton	kiện	package				kiện		count
unit.package-container	container|công-ten-nơ|côngtenơ	package				container		count
unit.package-dose	liều|liều vắc-xin|liều vắc xin|liều vaccine	package				liều		count
unit.package-jar	bình	package				bình		count
unit.package-packet	gói	package				gói		count
unit.package-pill	viên	package				viên		count
unit.package-ream	ram	package				ram		count
unit.package-roll	cuộn	package				cuộn		count
unit.package-sack	tải	package				tải		count
unit.package-tablet	vỉ	package				vỉ		count
unit.package-tank	bồn	package				bồn		count
unit.package-vial	ống	package				ống		count
unit.passenger-kilometre	hành khách.km|HK.km|lượt khách.km|khách.km	traffic				hành khách.km		measure
unit.pcu	PCU|xe quy đổi|xcqđ	traffic				PCU		measure
unit.per-mille	‰|phần nghìn|phần ngàn	percent				‰		percent
unit.percent	%|phần trăm	percent				%		percent
unit.percentage-point	điểm phần trăm|điểm %|điểm phần trăm (%)	percent				pp		percent
unit.person-per-square-kilometre	người/km2|người/km²	density				người/km2		measure
unit.pixel	megapixel|MP	data				MP		measure	exact
unit.place-step	thứ hạng	rank				bậc		rank
unit.point	điểm	score				point		score
unit.pound-mass	pound|pounds|lb	mass				lb		measure
unit.ppm	ppm	concentration				ppm		measure
unit.quintal	tạ	mass				t	0.1	measure
unit.quintal-per-hectare	tạ/ha	yield				t/ha	0.1	measure
unit.rank-step	bậc|nấc|bậc xếp hạng|hạng bậc	rank				bậc		rank
unit.richter	độ Richter|độ rích-te	earthquake				độ Richter		measure
unit.running-metre	mét dài|md	length				m		measure
unit.sao	sào	area				sào		measure
unit.sao-bac-bo	sào Bắc Bộ	area				m2	360	measure
unit.sao-trung-bo	sào Trung Bộ	area				m2	500	measure
unit.square-centimetre	cm2|cm²	area				cm2		measure
unit.square-kilometre	km2|km²|km 2|km vuông|ki-lô-mét vuông|kilomet vuông|kilômét vuông|cây số vuông	area				km2		measure
unit.square-metre	m2|m²|m 2|mét vuông|met vuông	area				m2		measure
unit.square-metre-floor	m2 sàn|m² sàn|mét vuông sàn	area				m2		measure
unit.square-metre-per-person	m2/người|m²/người|mét vuông/người|m2 sàn/người	yield				m2/người		measure
unit.star	sao	score				sao		score
unit.ster	ster|xte	volume				ster		measure
unit.tael-gold	lượng vàng|cây vàng	mass				lượng		measure
unit.terabyte	TB|terabyte	data				TB		measure	exact
unit.terawatt-hour	TWh	energy				TWh		measure
unit.teu	TEU|TEUs|container 20 feet	cargo				TEU		measure
unit.thuoc-dat	thước đất	area				m2	24	measure
unit.times	lần	times				times		ratio
unit.ton-kilometre	tấn.km|tấn/km|T.km|tấn km	traffic				t.km		measure
unit.tonne	tấn	mass				t		measure
unit.tonne-goods	tấn hàng hóa|tấn hàng	mass				t		measure
unit.tonne-per-day	tấn/ngày|tấn/ngày đêm	flow				t/ngày		measure
unit.tonne-per-hectare	tấn/ha|tấn trên héc-ta	yield				t/ha		measure
unit.tonne-per-year	tấn/năm	yield				t/năm		measure
unit.volt	V|vôn	voltage				V		measure	exact
unit.volt-ampere-kilo	kVA	power				kVA		measure
unit.volt-ampere-mega	MVA	power				MVA		measure
unit.watt	W|oát	power				W		measure	exact
unit.work-day	ngày công|công lao động	labour				ngày công		count
unit.work-hour	giờ công	labour				giờ công		count
unit.yen-mass	yến	mass				kg	10	measure`;
