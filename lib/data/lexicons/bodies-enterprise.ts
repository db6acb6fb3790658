// Generated from corpus/lexicons/bodies-enterprise.tsv by `npm run data`. Do not edit.

export const BODIES_ENTERPRISE: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	ABBank	bank					enterprise	place	yes
	ACB	bank					enterprise	place	yes
	AEON	enterprise					enterprise	place	yes
	AES	enterprise					enterprise	place	yes
	AIC	enterprise					enterprise	place	yes
	Airbus	enterprise					enterprise	place	yes
	Amazon	enterprise					enterprise	place	yes
	Amkor	enterprise					enterprise	place	yes
	ANZ	bank					enterprise	place	yes
	Apple	enterprise					enterprise	place	yes
	Ascendas	enterprise					enterprise	place	yes
	AstraZeneca	enterprise					enterprise	place	yes
	Bac A Bank|Bắc Á Bank	bank					enterprise	place	yes
	Bách Hóa Xanh	enterprise					enterprise	place	yes
	Bamboo Airways	enterprise					enterprise	place	yes
	Bảo hiểm Tiền gửi Việt Nam|DIV	government-agency				central	enterprise		yes
	BaoVietBank	bank					enterprise	place	yes
	Bayer	enterprise					enterprise	place	yes
	Be Group	enterprise					enterprise	place	yes
	Becamex IDC|Becamex	enterprise					enterprise		yes
	Benthanh Group	enterprise					enterprise		yes
	Bitexco	enterprise					enterprise	place	yes
	Biti's	enterprise					enterprise	place	yes
	BKAV	enterprise					enterprise	place	yes
	BMW	enterprise					enterprise	place	yes
	Boeing	enterprise					enterprise	place	yes
	Bosch	enterprise					enterprise	place	yes
	Boston Consulting Group	enterprise					enterprise	place	yes
	BP	enterprise					enterprise	place	yes
	Canon	enterprise					enterprise	place	yes
	CapitaLand	enterprise					enterprise	place	yes
	Cargill	enterprise					enterprise	place	yes
	CBBank|VNCB|Ngân hàng Xây dựng	bank					enterprise	place	yes
	CBRE	enterprise					enterprise	place	yes
	Central Group	enterprise					enterprise	place	yes
	Central Retail	enterprise					enterprise	place	yes
	Chevron	enterprise					enterprise	place	yes
	Cienco 1	enterprise					enterprise		yes
	Cienco 4	enterprise					enterprise		yes
	Cienco 5	enterprise					enterprise		yes
	Cienco 6	enterprise					enterprise		yes
	Cienco 8	enterprise					enterprise		yes
	Citibank	bank					enterprise	place	yes
	Coca-Cola	enterprise					enterprise	place	yes
	Công ty Gang thép Thái Nguyên	enterprise					enterprise	place	no
	Công ty Mua bán nợ Việt Nam|DATC	enterprise				central	enterprise		yes
	Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam|VAMC|Công ty Quản lý tài sản các tổ chức tín dụng	enterprise				central	enterprise		yes
	Công ty Xổ số điện toán Việt Nam|Vietlott	enterprise				central	enterprise		yes
	Công ty Yến sào Khánh Hòa	enterprise					enterprise	place	no
	CP Việt Nam	enterprise					enterprise	place	yes
	Đài Truyền hình TP.HCM|HTV|Đài Truyền hình TP Hồ Chí Minh	press				province			yes
	Deloitte	enterprise					enterprise	place	yes
	Điện Quang	enterprise					enterprise	place	yes
	DOJI	enterprise					enterprise	place	yes
	Donacoop	enterprise					enterprise	place	yes
	Đồng Tâm	enterprise					enterprise	place	yes
	DongA Bank|DongABank|Ngân hàng Đông Á|Vikki Bank	bank					enterprise	place	yes
	Doosan	enterprise					enterprise	place	yes
	Ericsson	enterprise					enterprise	place	yes
	Ernst & Young|EY	enterprise					enterprise	place	yes
	Eximbank	bank					enterprise	place	yes
	ExxonMobil	enterprise					enterprise	place	yes
	Facebook	enterprise					enterprise	place	yes
	Fitch|Fitch Ratings	enterprise					enterprise	place	yes
	Ford	enterprise					enterprise	place	yes
	Formosa|Formosa Hà Tĩnh|Công ty Formosa Hà Tĩnh|FHS	enterprise					enterprise	place	yes
	Foxconn	enterprise					enterprise	place	yes
	FPT Software	enterprise					enterprise	place	yes
	Gazprom	enterprise					enterprise	place	yes
	Gelex	enterprise					enterprise	place	yes
	Gemadept	enterprise					enterprise	place	yes
	General Electric|GE	enterprise					enterprise	place	yes
	Goldman Sachs	enterprise					enterprise	place	yes
	Google	enterprise					enterprise	place	yes
	GPBank	bank					enterprise	place	yes
	Grab	enterprise					enterprise	place	yes
	Hanoitourist	enterprise					enterprise		yes
	Hapro	enterprise					enterprise		yes
	Hawaco	enterprise					enterprise		yes
	HDBank	bank					enterprise	place	yes
	Heineken	enterprise					enterprise	place	yes
	Him Lam|Tập đoàn Him Lam	enterprise					enterprise	place	yes
	Hoàng Anh Gia Lai	enterprise					enterprise	place	yes
	Honda	enterprise					enterprise	place	yes
	HSBC	bank					enterprise	place	yes
	Huawei	enterprise					enterprise	place	yes
	HUD	enterprise					enterprise		yes
	Hyosung	enterprise					enterprise	place	yes
	Hyundai	enterprise					enterprise	place	yes
	Intel	enterprise					enterprise	place	yes
	Itochu	enterprise					enterprise	place	yes
	IVAC	enterprise					enterprise	place	yes
	Jetstar Pacific|Pacific Airlines	enterprise					enterprise	place	yes
	JLL	enterprise					enterprise	place	yes
	JP Morgan|JPMorgan	enterprise					enterprise	place	yes
	Kepco	enterprise					enterprise	place	yes
	Keppel	enterprise					enterprise	place	yes
	Kia	enterprise					enterprise	place	yes
	Kido	enterprise					enterprise	place	yes
	Kienlongbank	bank					enterprise	place	yes
	KPMG	enterprise					enterprise	place	yes
	Lazada	enterprise					enterprise	place	yes
	Lego	enterprise					enterprise	place	yes
	LG	enterprise					enterprise	place	yes
	LienVietPostBank|LPBank	bank					enterprise	place	yes
	Lilama	enterprise					enterprise		yes
	Lọc hóa dầu Bình Sơn|Công ty Lọc hóa dầu Bình Sơn|BSR	enterprise				central	enterprise		yes
	Lockheed Martin	enterprise					enterprise	place	yes
	Lotte	enterprise					enterprise	place	yes
	Marriott	enterprise					enterprise	place	yes
	Marubeni	enterprise					enterprise	place	yes
	Mazda	enterprise					enterprise	place	yes
	MBBank|Ngân hàng Quân đội	bank					enterprise	place	yes
	McKinsey	enterprise					enterprise	place	yes
	Mercedes-Benz	enterprise					enterprise	place	yes
	Meta	enterprise					enterprise	place	yes
	Microsoft	enterprise					enterprise	place	yes
	Minh Phú	enterprise					enterprise	place	yes
	Mitsubishi	enterprise					enterprise	place	yes
	Mitsui	enterprise					enterprise	place	yes
	Mobile World	enterprise					enterprise	place	yes
	Moderna	enterprise					enterprise	place	yes
	MoMo	enterprise					enterprise	place	yes
	Moody's	enterprise					enterprise	place	yes
	MSB|Maritime Bank	bank					enterprise	place	yes
	Mường Thanh	enterprise					enterprise	place	yes
	Nam A Bank	bank					enterprise	place	yes
	Nanogen	enterprise					enterprise	place	yes
	NCB	bank					enterprise	place	yes
	Nestlé	enterprise					enterprise	place	yes
	Ngân hàng Chính sách xã hội|NHCSXH|Ngân hàng CSXH|VBSP|Ngân hàng Chính sách Xã hội Việt Nam	bank				central	enterprise	place	yes
	Ngân hàng Hợp tác xã Việt Nam|Co-opBank	bank				central	enterprise		yes
	Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam|Agribank|Ngân hàng NN&PTNT Việt Nam|Ngân hàng Nông nghiệp và PTNT Việt Nam|Ngân hàng Nông nghiệp	bank				central	enterprise	place	yes
	Ngân hàng Phát triển Việt Nam|VDB	bank				central	enterprise		yes
	Ngân hàng TMCP Công Thương Việt Nam|VietinBank|Ngân hàng Công Thương Việt Nam|Ngân hàng Công Thương	bank				central	enterprise	place	yes
	Ngân hàng TMCP Đầu tư và Phát triển Việt Nam|BIDV|Ngân hàng Đầu tư và Phát triển Việt Nam	bank				central	enterprise	place	yes
	Ngân hàng TMCP Ngoại thương Việt Nam|Vietcombank|VCB|Ngân hàng Ngoại thương Việt Nam|Ngân hàng Ngoại thương	bank				central	enterprise	place	yes
	Nielsen	enterprise					enterprise	place	yes
	Nike	enterprise					enterprise	place	yes
	Nokia	enterprise					enterprise	place	yes
	Novaland	enterprise					enterprise	place	yes
	Novotel	enterprise					enterprise	place	yes
	Nvidia	enterprise					enterprise	place	yes
	OCB	bank					enterprise	place	yes
	OceanBank|Ngân hàng Đại Dương|MBV	bank					enterprise	place	yes
	Panasonic	enterprise					enterprise	place	yes
	Pepsi	enterprise					enterprise	place	yes
	Pfizer	enterprise					enterprise	place	yes
	PGBank	bank					enterprise	place	yes
	Philips	enterprise					enterprise	place	yes
	PNJ	enterprise					enterprise	place	yes
	Posco	enterprise					enterprise	place	yes
	PVcomBank	bank					enterprise	place	yes
	PVTex	enterprise					enterprise	place	yes
	PwC	enterprise					enterprise	place	yes
	Qualcomm	enterprise					enterprise	place	yes
	REE	enterprise					enterprise	place	yes
	Repsol	enterprise					enterprise	place	yes
	Rolls-Royce	enterprise					enterprise	place	yes
	Rosatom	enterprise					enterprise	place	yes
	Rosneft	enterprise					enterprise	place	yes
	Sacombank	bank					enterprise	place	yes
	Saigon Co.op|Saigon Coop	enterprise					enterprise		yes
	Saigon Newport	enterprise					enterprise	place	yes
	Saigonbank	bank					enterprise	place	yes
	Saigontourist|Tổng công ty Du lịch Sài Gòn	enterprise					enterprise		yes
	Samco	enterprise					enterprise	place	yes
	Samsung	enterprise					enterprise	place	yes
	Satra	enterprise					enterprise		yes
	Savills	enterprise					enterprise	place	yes
	Sawaco	enterprise					enterprise		yes
	SCB	bank					enterprise	place	yes
	SeABank	bank					enterprise	place	yes
	Sembcorp	enterprise					enterprise	place	yes
	SHB	bank					enterprise	place	yes
	Shell	enterprise					enterprise	place	yes
	Shinhan Bank	bank					enterprise	place	yes
	Shopee	enterprise					enterprise	place	yes
	Siemens	enterprise					enterprise	place	yes
	SJC	enterprise					enterprise	place	yes
	Sở Giao dịch Chứng khoán Hà Nội|HNX|Sở GDCK Hà Nội	enterprise				central	enterprise		yes
	Sở Giao dịch Chứng khoán TP.HCM|HoSE|Sở GDCK TP.HCM	enterprise				central	enterprise		yes
	Sở Giao dịch Chứng khoán Việt Nam|VNX	enterprise				central	enterprise		yes
	Sonadezi	enterprise					enterprise		yes
	Sony	enterprise					enterprise	place	yes
	SpaceX	enterprise					enterprise	place	yes
	SSI	enterprise					enterprise	place	yes
	Standard Chartered	bank					enterprise	place	yes
	Standard & Poor's|S&P	enterprise					enterprise	place	yes
	Starlink	enterprise					enterprise	place	yes
	Sumitomo	enterprise					enterprise	place	yes
	Syngenta	enterprise					enterprise	place	yes
	Tân Hoàng Minh|Tập đoàn Tân Hoàng Minh	enterprise					enterprise	place	yes
	Tập đoàn Bảo Việt|Bảo Việt	enterprise				central	enterprise		yes
	Tập đoàn BRG|BRG	enterprise					enterprise	place	yes
	Tập đoàn Bưu chính Viễn thông Việt Nam|Tập đoàn VNPT|VNPT|Tập đoàn Bưu chính - Viễn thông Việt Nam	enterprise				central	enterprise	place	yes
	Tập đoàn CMC|CMC	enterprise					enterprise	place	yes
	Tập đoàn Công nghiệp Cao su Việt Nam|VRG|Tập đoàn Cao su|Tập đoàn Cao su Việt Nam	enterprise				central	enterprise		yes
	Tập đoàn Công nghiệp Tàu thủy Việt Nam|Vinashin|Tập đoàn Kinh tế Vinashin	enterprise			2013-10-21	central	enterprise		yes
	Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam|Tập đoàn Công nghiệp Than và Khoáng sản Việt Nam|TKV|Vinacomin|Tập đoàn Than - Khoáng sản|Tập đoàn Than Khoáng sản	enterprise				central	enterprise		yes
	Tập đoàn Công nghiệp - Viễn thông Quân đội|Tập đoàn Viễn thông Quân đội|Viettel|Tập đoàn Viettel	enterprise				central	military	place	yes
	Tập đoàn Dầu khí Việt Nam|Tập đoàn Dầu khí Quốc gia Việt Nam|Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam|Petrovietnam|PVN|Tập đoàn Dầu khí	enterprise				central	enterprise		yes
	Tập đoàn Đèo Cả|Đèo Cả	enterprise					enterprise	place	yes
	Tập đoàn Dệt May Việt Nam|Vinatex|Tập đoàn Dệt May	enterprise				central	enterprise		yes
	Tập đoàn Điện lực Việt Nam|EVN|Tập đoàn Điện lực|Điện lực Việt Nam	enterprise				central	enterprise		yes
	Tập đoàn FLC|FLC	enterprise					enterprise	place	yes
	Tập đoàn FPT|FPT	enterprise					enterprise	place	yes
	Tập đoàn Geleximco|Geleximco	enterprise					enterprise	place	yes
	Tập đoàn Hóa chất Việt Nam|Vinachem|Tập đoàn Hóa chất	enterprise				central	enterprise		yes
	Tập đoàn Hòa Phát|Hòa Phát	enterprise					enterprise	place	yes
	Tập đoàn Hoa Sen|Hoa Sen	enterprise					enterprise	place	yes
	Tập đoàn Mai Linh|Mai Linh	enterprise					enterprise	place	yes
	Tập đoàn Masan|Masan	enterprise					enterprise	place	yes
	Tập đoàn Phúc Sơn	enterprise					enterprise	place	yes
	Tập đoàn Sovico|Sovico	enterprise					enterprise	place	yes
	Tập đoàn Sun Group|Sun Group	enterprise					enterprise	place	yes
	Tập đoàn T&T|T&T Group	enterprise					enterprise	place	yes
	Tập đoàn TH|TH True Milk	enterprise					enterprise	place	yes
	Tập đoàn Thái Bình Dương	enterprise					enterprise	place	yes
	Tập đoàn Thuận An	enterprise					enterprise	place	yes
	Tập đoàn Trung Nam|Trung Nam Group	enterprise					enterprise	place	yes
	Tập đoàn Vingroup|Vingroup	enterprise					enterprise	place	yes
	Tập đoàn Xăng dầu Việt Nam|Petrolimex|Tập đoàn Xăng dầu	enterprise				central	enterprise		yes
	Tập đoàn Xuân Cầu	enterprise					enterprise	place	yes
	Tập đoàn Xuân Thiện	enterprise					enterprise	place	yes
	Techcombank	bank					enterprise	place	yes
	Tesla	enterprise					enterprise	place	yes
	Tetra Pak	enterprise					enterprise	place	yes
	THACO|Trường Hải	enterprise					enterprise	place	yes
	Thaibev	enterprise					enterprise	place	yes
	Thành Công Group|Tập đoàn Thành Công	enterprise					enterprise	place	yes
	Thế giới di động	enterprise					enterprise	place	yes
	Tiki	enterprise					enterprise	place	yes
	TikTok	enterprise					enterprise	place	yes
	TISCO	enterprise					enterprise	place	yes
	TNG	enterprise					enterprise	place	yes
	Tokyo Gas	enterprise					enterprise	place	yes
	Tổng công ty 319	enterprise				central	military		yes
	Tổng công ty 36	enterprise				central	military		yes
	Tổng công ty Ba Son	enterprise				central	military		yes
	Tổng công ty Bia - Rượu - Nước giải khát Hà Nội|Habeco	enterprise				central	enterprise		yes
	Tổng công ty Bia - Rượu - Nước giải khát Sài Gòn|Tổng công ty Bia Rượu Nước giải khát Sài Gòn|Sabeco	enterprise				central	enterprise		yes
	Tổng công ty Bưu điện Việt Nam|VietnamPost|Vietnam Post|Bưu điện Việt Nam|VNPost	enterprise				central	enterprise		yes
	Tổng công ty Cà phê Việt Nam|Vinacafe	enterprise				central	enterprise		yes
	Tổng công ty Cảng hàng không Việt Nam|ACV	enterprise				central	enterprise		yes
	Tổng công ty Cổ phần Dịch vụ Kỹ thuật Dầu khí|PTSC	enterprise				central	enterprise		yes
	Tổng công ty Cổ phần Xây lắp Dầu khí Việt Nam|PVC	enterprise				central	enterprise		yes
	Tổng công ty Công nghiệp Tàu thủy|SBIC	enterprise		2013-10-21		central	enterprise		yes
	Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam|VEC	enterprise				central	enterprise		yes
	Tổng công ty Đầu tư và Kinh doanh vốn Nhà nước|SCIC	enterprise				central	enterprise		yes
	Tổng công ty Dầu Việt Nam|PVOIL|PV OIL	enterprise				central	enterprise		yes
	Tổng công ty Địa ốc Sài Gòn	enterprise					enterprise		yes
	Tổng công ty Điện lực Dầu khí Việt Nam|PV Power	enterprise				central	enterprise		yes
	Tổng công ty Điện lực miền Bắc|EVNNPC	enterprise				central	enterprise		yes
	Tổng công ty Điện lực miền Nam|EVNSPC	enterprise				central	enterprise		yes
	Tổng công ty Điện lực miền Trung|EVNCPC	enterprise				central	enterprise		yes
	Tổng công ty Điện lực TP Hà Nội|EVNHANOI|EVN Hà Nội	enterprise				province	enterprise		yes
	Tổng công ty Điện lực TP.HCM|EVNHCMC|EVN HCMC	enterprise				province	enterprise		yes
	Tổng công ty Đông Bắc	enterprise				central	military		yes
	Tổng công ty Đường sắt Việt Nam|VNR|Đường sắt Việt Nam	enterprise				central	enterprise		yes
	Tổng công ty Giấy Việt Nam|Vinapaco	enterprise				central	enterprise		yes
	Tổng công ty Hàng hải Việt Nam|Vinalines|VIMC	enterprise				central	enterprise		yes
	Tổng công ty Hàng không Việt Nam|Vietnam Airlines|VNA	enterprise				central	enterprise		yes
	Tổng công ty IDICO|IDICO	enterprise					enterprise		yes
	Tổng công ty Khí Việt Nam|PV GAS|PVGas	enterprise				central	enterprise		yes
	Tổng công ty Lâm nghiệp Việt Nam|Vinafor	enterprise				central	enterprise		yes
	Tổng công ty Licogi	enterprise					enterprise		yes
	Tổng công ty Lương thực miền Bắc|Vinafood 1|Vinafood I	enterprise				central	enterprise		yes
	Tổng công ty Lương thực miền Nam|Vinafood 2|Vinafood II	enterprise				central	enterprise		yes
	Tổng công ty Phân bón và Hóa chất Dầu khí|PVFCCo|Đạm Phú Mỹ	enterprise				central	enterprise		yes
	Tổng công ty Quản lý bay Việt Nam|VATM	enterprise				central	enterprise		yes
	Tổng công ty Sông Đà|Tập đoàn Sông Đà	enterprise				central	enterprise		yes
	Tổng công ty Sông Thu	enterprise				central	military		yes
	Tổng công ty Tân Cảng Sài Gòn|Tân Cảng Sài Gòn	enterprise				central	military		yes
	Tổng công ty Thái Sơn	enterprise				central	military		yes
	Tổng công ty Thăm dò Khai thác Dầu khí|PVEP	enterprise				central	enterprise		yes
	Tổng công ty Thành An	enterprise				central	military		yes
	Tổng công ty Thép Việt Nam|VNSteel	enterprise				central	enterprise		yes
	Tổng công ty Thuốc lá Việt Nam|Vinataba	enterprise				central	enterprise		yes
	Tổng công ty Trực thăng Việt Nam	enterprise				central	military		yes
	Tổng công ty Truyền tải điện Quốc gia|EVNNPT|NPT	enterprise				central	enterprise		yes
	Tổng công ty Truyền thông đa phương tiện|VTC	enterprise				central	enterprise		yes
	Tổng công ty Viễn thông MobiFone|MobiFone	enterprise				central	enterprise	place	yes
	Tổng công ty Vinaconex|Vinaconex	enterprise					enterprise		yes
	Tổng công ty Xây dựng Sài Gòn	enterprise					enterprise		yes
	Tổng công ty Xây dựng số 1	enterprise					enterprise		yes
	Tổng công ty Xây dựng Trường Sơn	enterprise					enterprise		yes
	Tổng công ty Xi măng Việt Nam|Vicem|Tổng công ty Công nghiệp Xi măng Việt Nam	enterprise				central	enterprise		yes
	Total	enterprise					enterprise	place	yes
	Toyota	enterprise					enterprise	place	yes
	TPBank	bank					enterprise	place	yes
	Trung tâm Điều độ Hệ thống điện Quốc gia|Công ty Vận hành hệ thống điện và thị trường điện quốc gia|NSMO	enterprise				central	enterprise		yes
	Twitter	enterprise					enterprise	place	yes
	Uber	enterprise					enterprise	place	yes
	Unilever	enterprise					enterprise	place	yes
	UOB	bank					enterprise	place	yes
	Vabiotech	enterprise					enterprise	place	yes
	Vạn Thịnh Phát|Tập đoàn Vạn Thịnh Phát	enterprise					enterprise	place	yes
	VIB	bank					enterprise	place	yes
	Việt Á|Công ty Việt Á	enterprise					enterprise	place	yes
	VietABank	bank					enterprise	place	yes
	VietBank	bank					enterprise	place	yes
	Vietjet|Vietjet Air	enterprise					enterprise	place	yes
	Vietnamobile	enterprise					enterprise	place	yes
	Vietravel Airlines	enterprise					enterprise	place	yes
	Vietsovpetro|Liên doanh Việt - Nga Vietsovpetro	enterprise				central	enterprise		yes
	Viettel Post	enterprise					enterprise	place	yes
	Viglacera	enterprise					enterprise		yes
	VinaCapital	enterprise					enterprise	place	yes
	Vinamilk	enterprise					enterprise	place	yes
	Vinasun	enterprise					enterprise	place	yes
	VinFast	enterprise					enterprise	place	yes
	Vinhomes	enterprise					enterprise	place	yes
	Vinpearl	enterprise					enterprise	place	yes
	Vissan	enterprise					enterprise		yes
	VNG	enterprise					enterprise	place	yes
	VNPAY	enterprise					enterprise	place	yes
	VPBank	bank					enterprise	place	yes
	Warburg Pincus	enterprise					enterprise	place	yes
	Westinghouse	enterprise					enterprise	place	yes
	YouTube	enterprise					enterprise	place	yes
	Zalo	enterprise					enterprise	place	yes
	Zarubezhneft	enterprise					enterprise	place	yes
	ZTE	enterprise					enterprise	place	yes`;
