// Generated from corpus/lexicons/currencies.tsv by `npm run data`. Do not edit.

export const CURRENCIES: string = `currency	forms	type	canonical	valid_from	valid_to	unit	case
aed	dirham|AED	word	Dirham UAE			AED
aud	đô la Úc|đô-la Úc|đôla Úc|đô la Australia|đô-la Australia|đô Úc|AUD	word	Đô la Úc			AUD
bnd	đô la Brunei|BND	word	Đô la Brunei			BND
brl	real Brazil|BRL	word	Real Brazil			BRL
btc	bitcoin|BTC	code	Bitcoin			BTC
cad	đô la Canada|đô-la Canada|đôla Canada|CAD	word	Đô la Canada			CAD
chf	franc Thụy Sĩ|phrăng Thụy Sĩ|CHF	word	Franc Thụy Sĩ			CHF
cny	nhân dân tệ|NDT|CNY|RMB|tệ|đồng nhân dân tệ|yuan	word	Nhân dân tệ			CNY
czk	koruna|curon Séc|CZK	word	Koruna Séc			CZK
dkk	krone Đan Mạch|curon Đan Mạch|DKK	word	Krone Đan Mạch			DKK
eur	euro|ơ-rô|ơrô|EUR|đồng euro|euros	word	Euro			EUR
eur-symbol	€	symbol	Euro			EUR
gbp	bảng Anh|bảng|GBP|đồng bảng|đồng bảng Anh|pounds	word	Bảng Anh			GBP
gbp-symbol	£	symbol	Bảng Anh			GBP
hkd	đô la Hồng Kông|đô-la Hồng Kông|đôla Hong Kong|đô la Hong Kong|HKD	word	Đô la Hồng Kông			HKD
idr	rupiah|rupiah Indonesia|IDR	word	Rupiah Indonesia			IDR
inr	rupee|rupi|rupee Ấn Độ|INR|rupees	word	Rupee Ấn Độ			INR
inr-sign	Rs	symbol	Rupee Ấn Độ			INR
jpy	yên|yên Nhật|yen|yen Nhật|JPY|đồng yên|đồng yên Nhật	word	Yên Nhật			JPY
jpy-symbol	¥	symbol	Yên Nhật			JPY
khr	riên|riel|KHR|đồng riel	word	Riên Campuchia			KHR
krw	won|won Hàn Quốc|KRW|đồng won	word	Won Hàn Quốc			KRW
krw-symbol	₩	symbol	Won Hàn Quốc			KRW
lak	kíp|kíp Lào|kip|LAK	word	Kíp Lào			LAK
mmk	kyat|kyat Myanmar|MMK	word	Kyat Myanmar			MMK
myr	ringgit|ringgit Malaysia|MYR|RM	word	Ringgit Malaysia			MYR
nok	krone Na Uy|curon Na Uy|NOK	word	Krone Na Uy			NOK
nzd	đô la New Zealand|đôla New Zealand|NZD	word	Đô la New Zealand			NZD
php	peso|peso Philippines|PHP	word	Peso Philippines			PHP
pln	zloty|PLN	word	Zloty Ba Lan			PLN
rub	rúp|rúp Nga|rup|rúp RUB|RUB|ruble|đồng rúp	word	Rúp Nga			RUB
sar	riyal|SAR	word	Riyal Ả Rập Xê Út			SAR	exact
sek	krona Thụy Điển|curon Thụy Điển|SEK	word	Krona Thụy Điển			SEK
sgd	đô la Singapore|đô-la Singapore|đôla Singapore|đô Sing|SGD	word	Đô la Singapore			SGD
thb	baht|bạt|baht Thái|baht Thái Lan|THB|đồng baht	word	Baht Thái Lan			THB
try	lira|lira Thổ Nhĩ Kỳ|TRY	word	Lira Thổ Nhĩ Kỳ			TRY	exact
twd	đô la Đài Loan|Đài tệ|TWD	word	Đô la Đài Loan			TWD
usd	đô la Mỹ|đô-la Mỹ|đôla Mỹ|đô la|đô-la|đôla|đô Mỹ|Mỹ kim|đô|USD|đồng USD|đồng đô la Mỹ|dollar|dollar Mỹ	word	Đô la Mỹ			USD
usd-cent	cent|cents|xu Mỹ|UScent|US cent|cent Mỹ|xen	subunit	Xu Mỹ			USD
usd-symbol	$|US$|USD$	symbol	Đô la Mỹ			USD
vnd	đồng|đồng Việt Nam|đồng VN|đồng VNĐ	word	Đồng Việt Nam			VND
vnd-code	VND|VNĐ	code	Đồng Việt Nam			VND
vnd-sign	VN$	symbol	Đồng Việt Nam			VND
vnd-symbol	đ|₫	symbol	Đồng Việt Nam			VND	lower
vnd-xu	xu|hào	subunit	Xu			VND
xdr	SDR|quyền rút vốn đặc biệt	word	Quyền rút vốn đặc biệt			XDR
zar	rand|rand Nam Phi|ZAR	word	Rand Nam Phi			ZAR`;
