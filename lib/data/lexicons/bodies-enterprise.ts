// Generated from corpus/lexicons/bodies-enterprise.tsv by `npm run data`. Do not edit.

export const BODIES_ENTERPRISE: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.abbank	ABBank	bank					enterprise	place	yes
body.acb	ACB	bank					enterprise	place	yes
body.aeon	AEON	enterprise					enterprise	place	yes
body.aes	AES	enterprise					enterprise	place	yes
body.aic	AIC	enterprise					enterprise	place	yes
body.airbus	Airbus	enterprise					enterprise	place	yes
body.amazon	Amazon	enterprise					enterprise	place	yes
body.amkor	Amkor	enterprise					enterprise	place	yes
body.anz	ANZ	bank					enterprise	place	yes
body.apple	Apple	enterprise					enterprise	place	yes
body.ascendas	Ascendas	enterprise					enterprise	place	yes
body.astrazeneca	AstraZeneca	enterprise					enterprise	place	yes
body.bac-a-bank	Bac A Bank|Bắc Á Bank	bank					enterprise	place	yes
body.bach-hoa-xanh	Bách Hóa Xanh	enterprise					enterprise	place	yes
body.bamboo-airways	Bamboo Airways	enterprise					enterprise	place	yes
body.bao-hiem-tien-gui-viet-nam	Bảo hiểm Tiền gửi Việt Nam|DIV	government-agency				central	enterprise		yes
body.baovietbank	BaoVietBank	bank					enterprise	place	yes
body.bayer	Bayer	enterprise					enterprise	place	yes
body.be-group	Be Group	enterprise					enterprise	place	yes
body.becamex-idc	Becamex IDC|Becamex	enterprise					enterprise		yes
body.benthanh-group	Benthanh Group	enterprise					enterprise		yes
body.bitexco	Bitexco	enterprise					enterprise	place	yes
body.biti-s	Biti's	enterprise					enterprise	place	yes
body.bkav	BKAV	enterprise					enterprise	place	yes
body.bmw	BMW	enterprise					enterprise	place	yes
body.boeing	Boeing	enterprise					enterprise	place	yes
body.bosch	Bosch	enterprise					enterprise	place	yes
body.boston-consulting-group	Boston Consulting Group	enterprise					enterprise	place	yes
body.bp	BP	enterprise					enterprise	place	yes
body.canon	Canon	enterprise					enterprise	place	yes
body.capitaland	CapitaLand	enterprise					enterprise	place	yes
body.cargill	Cargill	enterprise					enterprise	place	yes
body.cbbank	CBBank|VNCB|Ngân hàng Xây dựng	bank					enterprise	place	yes
body.cbre	CBRE	enterprise					enterprise	place	yes
body.central-group	Central Group	enterprise					enterprise	place	yes
body.central-retail	Central Retail	enterprise					enterprise	place	yes
body.chevron	Chevron	enterprise					enterprise	place	yes
body.cienco-1	Cienco 1	enterprise					enterprise		yes
body.cienco-4	Cienco 4	enterprise					enterprise		yes
body.cienco-5	Cienco 5	enterprise					enterprise		yes
body.cienco-6	Cienco 6	enterprise					enterprise		yes
body.cienco-8	Cienco 8	enterprise					enterprise		yes
body.citibank	Citibank	bank					enterprise	place	yes
body.coca-cola	Coca-Cola	enterprise					enterprise	place	yes
body.cong-ty-gang-thep-thai-nguyen	Công ty Gang thép Thái Nguyên	enterprise					enterprise	place	no
body.cong-ty-mua-ban-no-viet-nam	Công ty Mua bán nợ Việt Nam|DATC	enterprise				central	enterprise		yes
body.cong-ty-quan-ly-tai-san-cua-cac-to-chuc-tin-dung-viet-nam	Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam|VAMC|Công ty Quản lý tài sản các tổ chức tín dụng	enterprise				central	enterprise		yes
body.cong-ty-xo-so-dien-toan-viet-nam	Công ty Xổ số điện toán Việt Nam|Vietlott	enterprise				central	enterprise		yes
body.cong-ty-yen-sao-khanh-hoa	Công ty Yến sào Khánh Hòa	enterprise					enterprise	place	no
body.cp-viet-nam	CP Việt Nam	enterprise					enterprise	place	yes
body.dai-truyen-hinh-tp-hcm	Đài Truyền hình TP.HCM|HTV|Đài Truyền hình TP Hồ Chí Minh	press				province			yes
body.deloitte	Deloitte	enterprise					enterprise	place	yes
body.dien-quang	Điện Quang	enterprise					enterprise	place	yes
body.doji	DOJI	enterprise					enterprise	place	yes
body.donacoop	Donacoop	enterprise					enterprise	place	yes
body.dong-tam	Đồng Tâm	enterprise					enterprise	place	yes
body.donga-bank	DongA Bank|DongABank|Ngân hàng Đông Á|Vikki Bank	bank					enterprise	place	yes
body.doosan	Doosan	enterprise					enterprise	place	yes
body.ericsson	Ericsson	enterprise					enterprise	place	yes
body.ernst-young	Ernst & Young|EY	enterprise					enterprise	place	yes
body.eximbank	Eximbank	bank					enterprise	place	yes
body.exxonmobil	ExxonMobil	enterprise					enterprise	place	yes
body.facebook	Facebook	enterprise					enterprise	place	yes
body.fitch	Fitch|Fitch Ratings	enterprise					enterprise	place	yes
body.ford	Ford	enterprise					enterprise	place	yes
body.formosa	Formosa|Formosa Hà Tĩnh|Công ty Formosa Hà Tĩnh|FHS	enterprise					enterprise	place	yes
body.foxconn	Foxconn	enterprise					enterprise	place	yes
body.fpt-software	FPT Software	enterprise					enterprise	place	yes
body.gazprom	Gazprom	enterprise					enterprise	place	yes
body.gelex	Gelex	enterprise					enterprise	place	yes
body.gemadept	Gemadept	enterprise					enterprise	place	yes
body.general-electric	General Electric|GE	enterprise					enterprise	place	yes
body.goldman-sachs	Goldman Sachs	enterprise					enterprise	place	yes
body.google	Google	enterprise					enterprise	place	yes
body.gpbank	GPBank	bank					enterprise	place	yes
body.grab	Grab	enterprise					enterprise	place	yes
body.hanoitourist	Hanoitourist	enterprise					enterprise		yes
body.hapro	Hapro	enterprise					enterprise		yes
body.hawaco	Hawaco	enterprise					enterprise		yes
body.hdbank	HDBank	bank					enterprise	place	yes
body.heineken	Heineken	enterprise					enterprise	place	yes
body.him-lam	Him Lam|Tập đoàn Him Lam	enterprise					enterprise	place	yes
body.hoang-anh-gia-lai	Hoàng Anh Gia Lai	enterprise					enterprise	place	yes
body.honda	Honda	enterprise					enterprise	place	yes
body.hsbc	HSBC	bank					enterprise	place	yes
body.huawei	Huawei	enterprise					enterprise	place	yes
body.hud	HUD	enterprise					enterprise		yes
body.hyosung	Hyosung	enterprise					enterprise	place	yes
body.hyundai	Hyundai	enterprise					enterprise	place	yes
body.intel	Intel	enterprise					enterprise	place	yes
body.itochu	Itochu	enterprise					enterprise	place	yes
body.ivac	IVAC	enterprise					enterprise	place	yes
body.jetstar-pacific	Jetstar Pacific|Pacific Airlines	enterprise					enterprise	place	yes
body.jll	JLL	enterprise					enterprise	place	yes
body.jp-morgan	JP Morgan|JPMorgan	enterprise					enterprise	place	yes
body.kepco	Kepco	enterprise					enterprise	place	yes
body.keppel	Keppel	enterprise					enterprise	place	yes
body.kia	Kia	enterprise					enterprise	place	yes
body.kido	Kido	enterprise					enterprise	place	yes
body.kienlongbank	Kienlongbank	bank					enterprise	place	yes
body.kpmg	KPMG	enterprise					enterprise	place	yes
body.lazada	Lazada	enterprise					enterprise	place	yes
body.lego	Lego	enterprise					enterprise	place	yes
body.lg	LG	enterprise					enterprise	place	yes
body.lienvietpostbank	LienVietPostBank|LPBank	bank					enterprise	place	yes
body.lilama	Lilama	enterprise					enterprise		yes
body.loc-hoa-dau-binh-son	Lọc hóa dầu Bình Sơn|Công ty Lọc hóa dầu Bình Sơn|BSR	enterprise				central	enterprise		yes
body.lockheed-martin	Lockheed Martin	enterprise					enterprise	place	yes
body.lotte	Lotte	enterprise					enterprise	place	yes
body.marriott	Marriott	enterprise					enterprise	place	yes
body.marubeni	Marubeni	enterprise					enterprise	place	yes
body.mazda	Mazda	enterprise					enterprise	place	yes
body.mbbank	MBBank|Ngân hàng Quân đội	bank					enterprise	place	yes
body.mckinsey	McKinsey	enterprise					enterprise	place	yes
body.mercedes-benz	Mercedes-Benz	enterprise					enterprise	place	yes
body.meta	Meta	enterprise					enterprise	place	yes
body.microsoft	Microsoft	enterprise					enterprise	place	yes
body.minh-phu	Minh Phú	enterprise					enterprise	place	yes
body.mitsubishi	Mitsubishi	enterprise					enterprise	place	yes
body.mitsui	Mitsui	enterprise					enterprise	place	yes
body.mobile-world	Mobile World	enterprise					enterprise	place	yes
body.moderna	Moderna	enterprise					enterprise	place	yes
body.momo	MoMo	enterprise					enterprise	place	yes
body.moody-s	Moody's	enterprise					enterprise	place	yes
body.msb	MSB|Maritime Bank	bank					enterprise	place	yes
body.muong-thanh	Mường Thanh	enterprise					enterprise	place	yes
body.nam-a-bank	Nam A Bank	bank					enterprise	place	yes
body.nanogen	Nanogen	enterprise					enterprise	place	yes
body.ncb	NCB	bank					enterprise	place	yes
body.nestle	Nestlé	enterprise					enterprise	place	yes
body.ngan-hang-chinh-sach-xa-hoi	Ngân hàng Chính sách xã hội|NHCSXH|Ngân hàng CSXH|VBSP|Ngân hàng Chính sách Xã hội Việt Nam	bank				central	enterprise	place	yes
body.ngan-hang-hop-tac-xa-viet-nam	Ngân hàng Hợp tác xã Việt Nam|Co-opBank	bank				central	enterprise		yes
body.ngan-hang-nong-nghiep-va-phat-trien-nong-thon-viet-nam	Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam|Agribank|Ngân hàng NN&PTNT Việt Nam|Ngân hàng Nông nghiệp và PTNT Việt Nam|Ngân hàng Nông nghiệp	bank				central	enterprise	place	yes
body.ngan-hang-phat-trien-viet-nam	Ngân hàng Phát triển Việt Nam|VDB	bank				central	enterprise		yes
body.ngan-hang-tmcp-cong-thuong-viet-nam	Ngân hàng TMCP Công Thương Việt Nam|VietinBank|Ngân hàng Công Thương Việt Nam|Ngân hàng Công Thương	bank				central	enterprise	place	yes
body.ngan-hang-tmcp-dau-tu-va-phat-trien-viet-nam	Ngân hàng TMCP Đầu tư và Phát triển Việt Nam|BIDV|Ngân hàng Đầu tư và Phát triển Việt Nam	bank				central	enterprise	place	yes
body.ngan-hang-tmcp-ngoai-thuong-viet-nam	Ngân hàng TMCP Ngoại thương Việt Nam|Vietcombank|VCB|Ngân hàng Ngoại thương Việt Nam|Ngân hàng Ngoại thương	bank				central	enterprise	place	yes
body.nielsen	Nielsen	enterprise					enterprise	place	yes
body.nike	Nike	enterprise					enterprise	place	yes
body.nokia	Nokia	enterprise					enterprise	place	yes
body.novaland	Novaland	enterprise					enterprise	place	yes
body.novotel	Novotel	enterprise					enterprise	place	yes
body.nvidia	Nvidia	enterprise					enterprise	place	yes
body.ocb	OCB	bank					enterprise	place	yes
body.oceanbank	OceanBank|Ngân hàng Đại Dương|MBV	bank					enterprise	place	yes
body.panasonic	Panasonic	enterprise					enterprise	place	yes
body.pepsi	Pepsi	enterprise					enterprise	place	yes
body.pfizer	Pfizer	enterprise					enterprise	place	yes
body.pgbank	PGBank	bank					enterprise	place	yes
body.philips	Philips	enterprise					enterprise	place	yes
body.pnj	PNJ	enterprise					enterprise	place	yes
body.posco	Posco	enterprise					enterprise	place	yes
body.pvcombank	PVcomBank	bank					enterprise	place	yes
body.pvtex	PVTex	enterprise					enterprise	place	yes
body.pwc	PwC	enterprise					enterprise	place	yes
body.qualcomm	Qualcomm	enterprise					enterprise	place	yes
body.ree	REE	enterprise					enterprise	place	yes
body.repsol	Repsol	enterprise					enterprise	place	yes
body.rolls-royce	Rolls-Royce	enterprise					enterprise	place	yes
body.rosatom	Rosatom	enterprise					enterprise	place	yes
body.rosneft	Rosneft	enterprise					enterprise	place	yes
body.sacombank	Sacombank	bank					enterprise	place	yes
body.saigon-co-op	Saigon Co.op|Saigon Coop	enterprise					enterprise		yes
body.saigon-newport	Saigon Newport	enterprise					enterprise	place	yes
body.saigonbank	Saigonbank	bank					enterprise	place	yes
body.saigontourist	Saigontourist|Tổng công ty Du lịch Sài Gòn	enterprise					enterprise		yes
body.samco	Samco	enterprise					enterprise	place	yes
body.samsung	Samsung	enterprise					enterprise	place	yes
body.satra	Satra	enterprise					enterprise		yes
body.savills	Savills	enterprise					enterprise	place	yes
body.sawaco	Sawaco	enterprise					enterprise		yes
body.scb	SCB	bank					enterprise	place	yes
body.seabank	SeABank	bank					enterprise	place	yes
body.sembcorp	Sembcorp	enterprise					enterprise	place	yes
body.shb	SHB	bank					enterprise	place	yes
body.shell	Shell	enterprise					enterprise	place	yes
body.shinhan-bank	Shinhan Bank	bank					enterprise	place	yes
body.shopee	Shopee	enterprise					enterprise	place	yes
body.siemens	Siemens	enterprise					enterprise	place	yes
body.sjc	SJC	enterprise					enterprise	place	yes
body.so-giao-dich-chung-khoan-ha-noi	Sở Giao dịch Chứng khoán Hà Nội|HNX|Sở GDCK Hà Nội	enterprise				central	enterprise		yes
body.so-giao-dich-chung-khoan-tp-hcm	Sở Giao dịch Chứng khoán TP.HCM|HoSE|Sở GDCK TP.HCM	enterprise				central	enterprise		yes
body.so-giao-dich-chung-khoan-viet-nam	Sở Giao dịch Chứng khoán Việt Nam|VNX	enterprise				central	enterprise		yes
body.sonadezi	Sonadezi	enterprise					enterprise		yes
body.sony	Sony	enterprise					enterprise	place	yes
body.spacex	SpaceX	enterprise					enterprise	place	yes
body.ssi	SSI	enterprise					enterprise	place	yes
body.standard-chartered	Standard Chartered	bank					enterprise	place	yes
body.standard-poor-s	Standard & Poor's|S&P	enterprise					enterprise	place	yes
body.starlink	Starlink	enterprise					enterprise	place	yes
body.sumitomo	Sumitomo	enterprise					enterprise	place	yes
body.syngenta	Syngenta	enterprise					enterprise	place	yes
body.tan-hoang-minh	Tân Hoàng Minh|Tập đoàn Tân Hoàng Minh	enterprise					enterprise	place	yes
body.tap-doan-bao-viet	Tập đoàn Bảo Việt|Bảo Việt	enterprise				central	enterprise		yes
body.tap-doan-brg	Tập đoàn BRG|BRG	enterprise					enterprise	place	yes
body.tap-doan-buu-chinh-vien-thong-viet-nam	Tập đoàn Bưu chính Viễn thông Việt Nam|Tập đoàn VNPT|VNPT|Tập đoàn Bưu chính - Viễn thông Việt Nam	enterprise				central	enterprise	place	yes
body.tap-doan-cmc	Tập đoàn CMC|CMC	enterprise					enterprise	place	yes
body.tap-doan-cong-nghiep-cao-su-viet-nam	Tập đoàn Công nghiệp Cao su Việt Nam|VRG|Tập đoàn Cao su|Tập đoàn Cao su Việt Nam	enterprise				central	enterprise		yes
body.tap-doan-cong-nghiep-tau-thuy-viet-nam	Tập đoàn Công nghiệp Tàu thủy Việt Nam|Vinashin|Tập đoàn Kinh tế Vinashin	enterprise			2013-10-21	central	enterprise		yes
body.tap-doan-cong-nghiep-than-khoang-san-viet-nam	Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam|Tập đoàn Công nghiệp Than và Khoáng sản Việt Nam|TKV|Vinacomin|Tập đoàn Than - Khoáng sản|Tập đoàn Than Khoáng sản	enterprise				central	enterprise		yes
body.tap-doan-cong-nghiep-vien-thong-quan-doi	Tập đoàn Công nghiệp - Viễn thông Quân đội|Tập đoàn Viễn thông Quân đội|Viettel|Tập đoàn Viettel	enterprise				central	military	place	yes
body.tap-doan-dau-khi-viet-nam	Tập đoàn Dầu khí Việt Nam|Tập đoàn Dầu khí Quốc gia Việt Nam|Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam|Petrovietnam|PVN|Tập đoàn Dầu khí	enterprise				central	enterprise		yes
body.tap-doan-deo-ca	Tập đoàn Đèo Cả|Đèo Cả	enterprise					enterprise	place	yes
body.tap-doan-det-may-viet-nam	Tập đoàn Dệt May Việt Nam|Vinatex|Tập đoàn Dệt May	enterprise				central	enterprise		yes
body.tap-doan-dien-luc-viet-nam	Tập đoàn Điện lực Việt Nam|EVN|Tập đoàn Điện lực|Điện lực Việt Nam	enterprise				central	enterprise		yes
body.tap-doan-flc	Tập đoàn FLC|FLC	enterprise					enterprise	place	yes
body.tap-doan-fpt	Tập đoàn FPT|FPT	enterprise					enterprise	place	yes
body.tap-doan-geleximco	Tập đoàn Geleximco|Geleximco	enterprise					enterprise	place	yes
body.tap-doan-hoa-chat-viet-nam	Tập đoàn Hóa chất Việt Nam|Vinachem|Tập đoàn Hóa chất	enterprise				central	enterprise		yes
body.tap-doan-hoa-phat	Tập đoàn Hòa Phát|Hòa Phát	enterprise					enterprise	place	yes
body.tap-doan-hoa-sen	Tập đoàn Hoa Sen|Hoa Sen	enterprise					enterprise	place	yes
body.tap-doan-mai-linh	Tập đoàn Mai Linh|Mai Linh	enterprise					enterprise	place	yes
body.tap-doan-masan	Tập đoàn Masan|Masan	enterprise					enterprise	place	yes
body.tap-doan-phuc-son	Tập đoàn Phúc Sơn	enterprise					enterprise	place	yes
body.tap-doan-sovico	Tập đoàn Sovico|Sovico	enterprise					enterprise	place	yes
body.tap-doan-sun-group	Tập đoàn Sun Group|Sun Group	enterprise					enterprise	place	yes
body.tap-doan-t-t	Tập đoàn T&T|T&T Group	enterprise					enterprise	place	yes
body.tap-doan-th	Tập đoàn TH|TH True Milk	enterprise					enterprise	place	yes
body.tap-doan-thai-binh-duong	Tập đoàn Thái Bình Dương	enterprise					enterprise	place	yes
body.tap-doan-thuan-an	Tập đoàn Thuận An	enterprise					enterprise	place	yes
body.tap-doan-trung-nam	Tập đoàn Trung Nam|Trung Nam Group	enterprise					enterprise	place	yes
body.tap-doan-vingroup	Tập đoàn Vingroup|Vingroup	enterprise					enterprise	place	yes
body.tap-doan-xang-dau-viet-nam	Tập đoàn Xăng dầu Việt Nam|Petrolimex|Tập đoàn Xăng dầu	enterprise				central	enterprise		yes
body.tap-doan-xuan-cau	Tập đoàn Xuân Cầu	enterprise					enterprise	place	yes
body.tap-doan-xuan-thien	Tập đoàn Xuân Thiện	enterprise					enterprise	place	yes
body.techcombank	Techcombank	bank					enterprise	place	yes
body.tesla	Tesla	enterprise					enterprise	place	yes
body.tetra-pak	Tetra Pak	enterprise					enterprise	place	yes
body.thaco	THACO|Trường Hải	enterprise					enterprise	place	yes
body.thaibev	Thaibev	enterprise					enterprise	place	yes
body.thanh-cong-group	Thành Công Group|Tập đoàn Thành Công	enterprise					enterprise	place	yes
body.the-gioi-di-dong	Thế giới di động	enterprise					enterprise	place	yes
body.tiki	Tiki	enterprise					enterprise	place	yes
body.tiktok	TikTok	enterprise					enterprise	place	yes
body.tisco	TISCO	enterprise					enterprise	place	yes
body.tng	TNG	enterprise					enterprise	place	yes
body.tokyo-gas	Tokyo Gas	enterprise					enterprise	place	yes
body.tong-cong-ty-319	Tổng công ty 319	enterprise				central	military		yes
body.tong-cong-ty-36	Tổng công ty 36	enterprise				central	military		yes
body.tong-cong-ty-ba-son	Tổng công ty Ba Son	enterprise				central	military		yes
body.tong-cong-ty-bia-ruou-nuoc-giai-khat-ha-noi	Tổng công ty Bia - Rượu - Nước giải khát Hà Nội|Habeco	enterprise				central	enterprise		yes
body.tong-cong-ty-bia-ruou-nuoc-giai-khat-sai-gon	Tổng công ty Bia - Rượu - Nước giải khát Sài Gòn|Tổng công ty Bia Rượu Nước giải khát Sài Gòn|Sabeco	enterprise				central	enterprise		yes
body.tong-cong-ty-buu-dien-viet-nam	Tổng công ty Bưu điện Việt Nam|VietnamPost|Vietnam Post|Bưu điện Việt Nam|VNPost	enterprise				central	enterprise		yes
body.tong-cong-ty-ca-phe-viet-nam	Tổng công ty Cà phê Việt Nam|Vinacafe	enterprise				central	enterprise		yes
body.tong-cong-ty-cang-hang-khong-viet-nam	Tổng công ty Cảng hàng không Việt Nam|ACV	enterprise				central	enterprise		yes
body.tong-cong-ty-co-phan-dich-vu-ky-thuat-dau-khi	Tổng công ty Cổ phần Dịch vụ Kỹ thuật Dầu khí|PTSC	enterprise				central	enterprise		yes
body.tong-cong-ty-co-phan-xay-lap-dau-khi-viet-nam	Tổng công ty Cổ phần Xây lắp Dầu khí Việt Nam|PVC	enterprise				central	enterprise		yes
body.tong-cong-ty-cong-nghiep-tau-thuy	Tổng công ty Công nghiệp Tàu thủy|SBIC	enterprise		2013-10-21		central	enterprise		yes
body.tong-cong-ty-dau-tu-phat-trien-duong-cao-toc-viet-nam	Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam|VEC	enterprise				central	enterprise		yes
body.tong-cong-ty-dau-tu-va-kinh-doanh-von-nha-nuoc	Tổng công ty Đầu tư và Kinh doanh vốn Nhà nước|SCIC	enterprise				central	enterprise		yes
body.tong-cong-ty-dau-viet-nam	Tổng công ty Dầu Việt Nam|PVOIL|PV OIL	enterprise				central	enterprise		yes
body.tong-cong-ty-dia-oc-sai-gon	Tổng công ty Địa ốc Sài Gòn	enterprise					enterprise		yes
body.tong-cong-ty-dien-luc-dau-khi-viet-nam	Tổng công ty Điện lực Dầu khí Việt Nam|PV Power	enterprise				central	enterprise		yes
body.tong-cong-ty-dien-luc-mien-bac	Tổng công ty Điện lực miền Bắc|EVNNPC	enterprise				central	enterprise		yes
body.tong-cong-ty-dien-luc-mien-nam	Tổng công ty Điện lực miền Nam|EVNSPC	enterprise				central	enterprise		yes
body.tong-cong-ty-dien-luc-mien-trung	Tổng công ty Điện lực miền Trung|EVNCPC	enterprise				central	enterprise		yes
body.tong-cong-ty-dien-luc-tp-ha-noi	Tổng công ty Điện lực TP Hà Nội|EVNHANOI|EVN Hà Nội	enterprise				province	enterprise		yes
body.tong-cong-ty-dien-luc-tp-hcm	Tổng công ty Điện lực TP.HCM|EVNHCMC|EVN HCMC	enterprise				province	enterprise		yes
body.tong-cong-ty-dong-bac	Tổng công ty Đông Bắc	enterprise				central	military		yes
body.tong-cong-ty-duong-sat-viet-nam	Tổng công ty Đường sắt Việt Nam|VNR|Đường sắt Việt Nam	enterprise				central	enterprise		yes
body.tong-cong-ty-giay-viet-nam	Tổng công ty Giấy Việt Nam|Vinapaco	enterprise				central	enterprise		yes
body.tong-cong-ty-hang-hai-viet-nam	Tổng công ty Hàng hải Việt Nam|Vinalines|VIMC	enterprise				central	enterprise		yes
body.tong-cong-ty-hang-khong-viet-nam	Tổng công ty Hàng không Việt Nam|Vietnam Airlines|VNA	enterprise				central	enterprise		yes
body.tong-cong-ty-idico	Tổng công ty IDICO|IDICO	enterprise					enterprise		yes
body.tong-cong-ty-khi-viet-nam	Tổng công ty Khí Việt Nam|PV GAS|PVGas	enterprise				central	enterprise		yes
body.tong-cong-ty-lam-nghiep-viet-nam	Tổng công ty Lâm nghiệp Việt Nam|Vinafor	enterprise				central	enterprise		yes
body.tong-cong-ty-licogi	Tổng công ty Licogi	enterprise					enterprise		yes
body.tong-cong-ty-luong-thuc-mien-bac	Tổng công ty Lương thực miền Bắc|Vinafood 1|Vinafood I	enterprise				central	enterprise		yes
body.tong-cong-ty-luong-thuc-mien-nam	Tổng công ty Lương thực miền Nam|Vinafood 2|Vinafood II	enterprise				central	enterprise		yes
body.tong-cong-ty-phan-bon-va-hoa-chat-dau-khi	Tổng công ty Phân bón và Hóa chất Dầu khí|PVFCCo|Đạm Phú Mỹ	enterprise				central	enterprise		yes
body.tong-cong-ty-quan-ly-bay-viet-nam	Tổng công ty Quản lý bay Việt Nam|VATM	enterprise				central	enterprise		yes
body.tong-cong-ty-song-da	Tổng công ty Sông Đà|Tập đoàn Sông Đà	enterprise				central	enterprise		yes
body.tong-cong-ty-song-thu	Tổng công ty Sông Thu	enterprise				central	military		yes
body.tong-cong-ty-tan-cang-sai-gon	Tổng công ty Tân Cảng Sài Gòn|Tân Cảng Sài Gòn	enterprise				central	military		yes
body.tong-cong-ty-thai-son	Tổng công ty Thái Sơn	enterprise				central	military		yes
body.tong-cong-ty-tham-do-khai-thac-dau-khi	Tổng công ty Thăm dò Khai thác Dầu khí|PVEP	enterprise				central	enterprise		yes
body.tong-cong-ty-thanh-an	Tổng công ty Thành An	enterprise				central	military		yes
body.tong-cong-ty-thep-viet-nam	Tổng công ty Thép Việt Nam|VNSteel	enterprise				central	enterprise		yes
body.tong-cong-ty-thuoc-la-viet-nam	Tổng công ty Thuốc lá Việt Nam|Vinataba	enterprise				central	enterprise		yes
body.tong-cong-ty-truc-thang-viet-nam	Tổng công ty Trực thăng Việt Nam	enterprise				central	military		yes
body.tong-cong-ty-truyen-tai-dien-quoc-gia	Tổng công ty Truyền tải điện Quốc gia|EVNNPT|NPT	enterprise				central	enterprise		yes
body.tong-cong-ty-truyen-thong-da-phuong-tien	Tổng công ty Truyền thông đa phương tiện|VTC	enterprise				central	enterprise		yes
body.tong-cong-ty-vien-thong-mobifone	Tổng công ty Viễn thông MobiFone|MobiFone	enterprise				central	enterprise	place	yes
body.tong-cong-ty-vinaconex	Tổng công ty Vinaconex|Vinaconex	enterprise					enterprise		yes
body.tong-cong-ty-xay-dung-sai-gon	Tổng công ty Xây dựng Sài Gòn	enterprise					enterprise		yes
body.tong-cong-ty-xay-dung-so-1	Tổng công ty Xây dựng số 1	enterprise					enterprise		yes
body.tong-cong-ty-xay-dung-truong-son	Tổng công ty Xây dựng Trường Sơn	enterprise					enterprise		yes
body.tong-cong-ty-xi-mang-viet-nam	Tổng công ty Xi măng Việt Nam|Vicem|Tổng công ty Công nghiệp Xi măng Việt Nam	enterprise				central	enterprise		yes
body.total	Total	enterprise					enterprise	place	yes
body.toyota	Toyota	enterprise					enterprise	place	yes
body.tpbank	TPBank	bank					enterprise	place	yes
body.trung-tam-dieu-do-he-thong-dien-quoc-gia	Trung tâm Điều độ Hệ thống điện Quốc gia|Công ty Vận hành hệ thống điện và thị trường điện quốc gia|NSMO	enterprise				central	enterprise		yes
body.twitter	Twitter	enterprise					enterprise	place	yes
body.uber	Uber	enterprise					enterprise	place	yes
body.unilever	Unilever	enterprise					enterprise	place	yes
body.uob	UOB	bank					enterprise	place	yes
body.vabiotech	Vabiotech	enterprise					enterprise	place	yes
body.van-thinh-phat	Vạn Thịnh Phát|Tập đoàn Vạn Thịnh Phát	enterprise					enterprise	place	yes
body.vib	VIB	bank					enterprise	place	yes
body.viet-a	Việt Á|Công ty Việt Á	enterprise					enterprise	place	yes
body.vietabank	VietABank	bank					enterprise	place	yes
body.vietbank	VietBank	bank					enterprise	place	yes
body.vietjet	Vietjet|Vietjet Air	enterprise					enterprise	place	yes
body.vietnamobile	Vietnamobile	enterprise					enterprise	place	yes
body.vietravel-airlines	Vietravel Airlines	enterprise					enterprise	place	yes
body.vietsovpetro	Vietsovpetro|Liên doanh Việt - Nga Vietsovpetro	enterprise				central	enterprise		yes
body.viettel-post	Viettel Post	enterprise					enterprise	place	yes
body.viglacera	Viglacera	enterprise					enterprise		yes
body.vinacapital	VinaCapital	enterprise					enterprise	place	yes
body.vinamilk	Vinamilk	enterprise					enterprise	place	yes
body.vinasun	Vinasun	enterprise					enterprise	place	yes
body.vinfast	VinFast	enterprise					enterprise	place	yes
body.vinhomes	Vinhomes	enterprise					enterprise	place	yes
body.vinpearl	Vinpearl	enterprise					enterprise	place	yes
body.vissan	Vissan	enterprise					enterprise		yes
body.vng	VNG	enterprise					enterprise	place	yes
body.vnpay	VNPAY	enterprise					enterprise	place	yes
body.vpbank	VPBank	bank					enterprise	place	yes
body.warburg-pincus	Warburg Pincus	enterprise					enterprise	place	yes
body.westinghouse	Westinghouse	enterprise					enterprise	place	yes
body.youtube	YouTube	enterprise					enterprise	place	yes
body.zalo	Zalo	enterprise					enterprise	place	yes
body.zarubezhneft	Zarubezhneft	enterprise					enterprise	place	yes
body.zte	ZTE	enterprise					enterprise	place	yes`;
