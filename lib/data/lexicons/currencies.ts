// Generated from corpus/lexicons/currencies.tsv by `npm run data`. Do not edit.

export const CURRENCIES: string = `id	forms	type	canonical	valid_from	valid_to	unit	case
currency.aed	dirham|AED	word	Dirham UAE			AED
currency.aud	đô la Úc|đô-la Úc|đôla Úc|đô la Australia|đô-la Australia|đô Úc|AUD	word	Đô la Úc			AUD
currency.bnd	đô la Brunei|BND	word	Đô la Brunei			BND
currency.brl	real Brazil|BRL	word	Real Brazil			BRL
currency.btc	bitcoin|BTC	code	Bitcoin			BTC
currency.cad	đô la Canada|đô-la Canada|đôla Canada|CAD	word	Đô la Canada			CAD
currency.chf	franc Thụy Sĩ|phrăng Thụy Sĩ|CHF	word	Franc Thụy Sĩ			CHF
currency.cny	nhân dân tệ|NDT|CNY|RMB|tệ|đồng nhân dân tệ|yuan	word	Nhân dân tệ			CNY
currency.czk	koruna|curon Séc|CZK	word	Koruna Séc			CZK
currency.dkk	krone Đan Mạch|curon Đan Mạch|DKK	word	Krone Đan Mạch			DKK
currency.eur	euro|ơ-rô|ơrô|EUR|đồng euro	word	Euro			EUR
currency.eur-symbol	€	symbol	Euro			EUR
currency.gbp	bảng Anh|bảng|GBP|đồng bảng|đồng bảng Anh	word	Bảng Anh			GBP
currency.gbp-symbol	£	symbol	Bảng Anh			GBP
currency.hkd	đô la Hồng Kông|đô-la Hồng Kông|đôla Hong Kong|đô la Hong Kong|HKD	word	Đô la Hồng Kông			HKD
currency.idr	rupiah|rupiah Indonesia|IDR	word	Rupiah Indonesia			IDR
currency.inr	rupee|rupi|rupee Ấn Độ|INR	word	Rupee Ấn Độ			INR
currency.jpy	yên|yên Nhật|yen|yen Nhật|JPY|đồng yên|đồng yên Nhật	word	Yên Nhật			JPY
currency.jpy-symbol	¥	symbol	Yên Nhật			JPY
currency.khr	riên|riel|KHR|đồng riel	word	Riên Campuchia			KHR
currency.krw	won|won Hàn Quốc|KRW|đồng won	word	Won Hàn Quốc			KRW
currency.krw-symbol	₩	symbol	Won Hàn Quốc			KRW
currency.lak	kíp|kíp Lào|kip|LAK	word	Kíp Lào			LAK
currency.mmk	kyat|kyat Myanmar|MMK	word	Kyat Myanmar			MMK
currency.myr	ringgit|ringgit Malaysia|MYR|RM	word	Ringgit Malaysia			MYR
currency.nok	krone Na Uy|curon Na Uy|NOK	word	Krone Na Uy			NOK
currency.nzd	đô la New Zealand|đôla New Zealand|NZD	word	Đô la New Zealand			NZD
currency.php	peso|peso Philippines|PHP	word	Peso Philippines			PHP
currency.pln	zloty|PLN	word	Zloty Ba Lan			PLN
currency.rub	rúp|rúp Nga|rup|rúp RUB|RUB|ruble|đồng rúp	word	Rúp Nga			RUB
currency.sar	riyal|SAR	word	Riyal Ả Rập Xê Út			SAR	exact
currency.sek	krona Thụy Điển|curon Thụy Điển|SEK	word	Krona Thụy Điển			SEK
currency.sgd	đô la Singapore|đô-la Singapore|đôla Singapore|đô Sing|SGD	word	Đô la Singapore			SGD
currency.thb	baht|bạt|baht Thái|baht Thái Lan|THB|đồng baht	word	Baht Thái Lan			THB
currency.try	lira|lira Thổ Nhĩ Kỳ|TRY	word	Lira Thổ Nhĩ Kỳ			TRY	exact
currency.twd	đô la Đài Loan|Đài tệ|TWD	word	Đô la Đài Loan			TWD
currency.usd	đô la Mỹ|đô-la Mỹ|đôla Mỹ|đô la|đô-la|đôla|đô Mỹ|Mỹ kim|đô|USD|đồng USD|đồng đô la Mỹ|dollar|dollar Mỹ	word	Đô la Mỹ			USD
currency.usd-cent	cent|cents|xu Mỹ|UScent|US cent|cent Mỹ	subunit	Xu Mỹ			USD
currency.usd-symbol	$|US$|USD$	symbol	Đô la Mỹ			USD
currency.vnd	đồng|đồng Việt Nam|đồng VN|đồng VNĐ	word	Đồng Việt Nam			VND
currency.vnd-code	VND|VNĐ	code	Đồng Việt Nam			VND
currency.vnd-symbol	đ|₫	symbol	Đồng Việt Nam			VND	lower
currency.vnd-xu	xu|hào	subunit	Xu			VND
currency.xdr	SDR|quyền rút vốn đặc biệt	word	Quyền rút vốn đặc biệt			XDR
currency.zar	rand|rand Nam Phi|ZAR	word	Rand Nam Phi			ZAR`;
