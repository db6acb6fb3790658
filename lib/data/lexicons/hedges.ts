// Generated from corpus/lexicons/hedges.tsv by `npm run data`. Do not edit.

export const HEDGES: string = `id	forms	type	canonical	valid_from	valid_to	comparator	side
hedge.ang-chung	áng chừng	approximation				~	before
hedge.bang	bằng	exact				=	before
hedge.bang-hoac-cao-hon	bằng hoặc cao hơn	bound				>=	before
hedge.bang-hoac-thap-hon	bằng hoặc thấp hơn	bound				<=	before
hedge.binh-quan	bình quân	exact				=	before
hedge.binh-quan-moi	bình quân mỗi	exact				=	before
hedge.ca-thay	cả thảy	exact				=	before
hedge.cao-hon-con-so	cao hơn con số	bound				>	before
hedge.cao-hon-muc	cao hơn mức	bound				>	before
hedge.cao-nhat-khong-qua	cao nhất không quá	bound				<=	before
hedge.cao-nhat-la	cao nhất là	bound				<=	before
hedge.chan	chẵn	exact				=	after
hedge.chi	chỉ	only				=	before
hedge.chi-bang	chỉ bằng	only				=	before
hedge.chi-co	chỉ có	only				=	before
hedge.chi-con	chỉ còn	only				=	before
hedge.chi-dat	chỉ đạt	only				=	before
hedge.chi-it	chí ít	bound				>=	before
hedge.chi-khoang	chỉ khoảng	only				=	before
hedge.chi-la	chỉ là	only				=	before
hedge.chi-moi	chỉ mới	only				=	before
hedge.chi-von-ven	chỉ vỏn vẹn	only				=	before
hedge.chinh-xac	chính xác	exact				=	before
hedge.chinh-xac-la	chính xác là	exact				=	before
hedge.chua-bang	chưa bằng	bound				<	before
hedge.chua-dat	chưa đạt	bound				<	before
hedge.chua-day	chưa đầy	bound				<	before
hedge.chua-den	chưa đến	bound				<	before
hedge.chua-duoc	chưa được	bound				<	before
hedge.chua-qua	chưa quá	bound				<	before
hedge.chua-qua-muc	chưa quá mức	bound				<=	before
hedge.chua-toi	chưa tới	bound				<	before
hedge.chua-vuot	chưa vượt	bound				<	before
hedge.chung	chừng	approximation				~	before
hedge.chung-khoang	chừng khoảng	approximation				~	before
hedge.co-den	có đến	exact				=	before
hedge.co-du	có dư	bound				>	after
hedge.co-le	có lẻ	bound				>	after
hedge.co-moi	có mỗi	exact				=	before
hedge.co-toi	có tới	exact				=	before
hedge.cong-tru	cộng trừ	approximation				~	before
hedge.cung-lam	cùng lắm	bound				<=	before
hedge.cung-lam-la	cùng lắm là	bound				<=	before
hedge.dao-dong	dao động	approximation				~	before
hedge.dao-dong-quanh-muc	dao động quanh mức	approximation				~	before
hedge.dat-tu	đạt từ	bound				>=	before
hedge.dau-khoang	đâu khoảng	approximation				~	before
hedge.den	đến	exact				=	before
hedge.den-ca	đến cả	exact				=	before
hedge.do	độ	approximation				~	before
hedge.do-chung	độ chừng	approximation				~	before
hedge.do-di	đổ đi	bound				>=	after
hedge.do-lai	đổ lại	bound				<=	after
hedge.do-len	đổ lên	bound				>=	after
hedge.do-xuong	đổ xuống	bound				<=	after
hedge.du-bao	dự báo	approximation				~	before
hedge.du-bao-dat	dự báo đạt	approximation				~	before
hedge.du-bao-khoang	dự báo khoảng	approximation				~	before
hedge.du-kien	dự kiến	approximation				~	before
hedge.du-kien-dat	dự kiến đạt	approximation				~	before
hedge.du-kien-khoang	dự kiến khoảng	approximation				~	before
hedge.du-kien-la	dự kiến là	approximation				~	before
hedge.du-tinh	dự tính	approximation				~	before
hedge.du-tinh-khoang	dự tính khoảng	approximation				~	before
hedge.dung	đúng	exact				=	before
hedge.dung-bang	đúng bằng	exact				=	before
hedge.duoi	dưới	bound				<	before
hedge.duoi-muc	dưới mức	bound				<	before
hedge.duoi-nguong	dưới ngưỡng	bound				<	before
hedge.duy-nhat	duy nhất	only				=	before
hedge.gan	gần	bound				<	before
hedge.gan-bang	gần bằng	bound				<	before
hedge.gan-den	gần đến	bound				<	before
hedge.gan-nhu-bang	gần như bằng	approximation				~	before
hedge.gan-nhu-dat	gần như đạt	bound				<	before
hedge.gan-toi	gần tới	bound				<	before
hedge.gi-do	gì đó	approximation				~	after
hedge.gia	già	bound				>	before
hedge.hang-den	hàng đến	exact				=	before
hedge.hay	hay	exact				=	before
hedge.hay-sao	hay sao	approximation				~	after
hedge.hoac-cao-hon	hoặc cao hơn	bound				>=	after
hedge.hoac-hon	hoặc hơn	bound				>=	after
hedge.hoac-it-hon	hoặc ít hơn	bound				<=	after
hedge.hoac-nhieu-hon	hoặc nhiều hơn	bound				>=	after
hedge.hoac-thap-hon	hoặc thấp hơn	bound				<=	after
hedge.hon	hơn	bound				>	before
hedge.hon-after	hơn	bound				>	after
hedge.hon-kem	hơn kém	approximation				~	before
hedge.it-hon	ít hơn	bound				<	before
hedge.it-nhat	ít nhất	bound				>=	before
hedge.it-nhat-after	là ít nhất	bound				>=	after
hedge.it-nhat-la	ít nhất là	bound				>=	before
hedge.kem-hon-muc	kém hơn mức	bound				<	before
hedge.khoang	khoảng	approximation				~	before
hedge.khoang-chung	khoảng chừng	approximation				~	before
hedge.khoang-do	khoảng độ	approximation				~	before
hedge.khoang-tren-duoi	khoảng trên dưới	approximation				~	before
hedge.khong-cao-hon	không cao hơn	bound				<=	before
hedge.khong-day	không đầy	bound				<	before
hedge.khong-den	không đến	bound				<	before
hedge.khong-duoc	không được	bound				<	before
hedge.khong-duoi	không dưới	bound				>=	before
hedge.khong-hon	không hơn	bound				<=	before
hedge.khong-it-hon	không ít hơn	bound				>=	before
hedge.khong-kem	không kém	bound				>=	before
hedge.khong-lon-hon	không lớn hơn	bound				<=	before
hedge.khong-nhieu-hon	không nhiều hơn	bound				<=	before
hedge.khong-nho-hon	không nhỏ hơn	bound				>=	before
hedge.khong-qua	không quá	bound				<=	before
hedge.khong-thap-hon	không thấp hơn	bound				>=	before
hedge.khong-thua	không thua	bound				>=	before
hedge.khong-toi	không tới	bound				<	before
hedge.khong-tren	không trên	bound				<=	before
hedge.khong-vuot	không vượt	bound				<=	before
hedge.khong-vuot-qua	không vượt quá	bound				<=	before
hedge.khong-vuot-qua-gioi-han	không vượt quá giới hạn	bound				<=	before
hedge.khong-vuot-qua-muc	không vượt quá mức	bound				<=	before
hedge.la	là	exact				=	before
hedge.la-cung	là cùng	bound				<=	after
hedge.la-toi-da	là tối đa	bound				<=	after
hedge.la-toi-thieu	là tối thiểu	bound				>=	after
hedge.le-after	lẻ	bound				>	after
hedge.len-den	lên đến	exact				=	before
hedge.len-toi	lên tới	exact				=	before
hedge.len-toi-con-so	lên tới con số	exact				=	before
hedge.loanh-quanh	loanh quanh	approximation				~	before
hedge.lon-hon	lớn hơn	bound				>	before
hedge.lon-hon-hoac-bang	lớn hơn hoặc bằng	bound				>=	before
hedge.moi-chi	mới chỉ	only				=	before
hedge.moi-chi-co	mới chỉ có	only				=	before
hedge.moi-chi-dat	mới chỉ đạt	only				=	before
hedge.moi-co	mới có	only				=	before
hedge.moi-dat	mới đạt	exact				=	before
hedge.ngang-ngua	ngang ngửa	approximation				~	before
hedge.ngap-nghe	ngấp nghé	bound				<	before
hedge.ngoai	ngoài	bound				>	before
hedge.ngot	ngót	bound				<	before
hedge.ngot-nget	ngót ngét	bound				<	before
hedge.nhieu-hon	nhiều hơn	bound				>	before
hedge.nhieu-hon-han	nhiều hơn hẳn	bound				>	before
hedge.nhieu-nhat	nhiều nhất	bound				<=	before
hedge.nhieu-nhat-la	nhiều nhất là	bound				<=	before
hedge.nho-hon	nhỏ hơn	bound				<	before
hedge.nho-hon-hoac-bang	nhỏ hơn hoặc bằng	bound				<=	before
hedge.nhung	những	exact				=	before
hedge.non	non	bound				<	before
hedge.o-con-so	ở con số	exact				=	before
hedge.o-muc	ở mức	exact				=	before
hedge.o-nguong	ở ngưỡng	exact				=	before
hedge.phong-chung	phỏng chừng	approximation				~	before
hedge.qua	quá	bound				>	before
hedge.quang	quãng	approximation				~	before
hedge.quy-doi	quy đổi	exact				=	before
hedge.quy-ra	quy ra	exact				=	before
hedge.sat-moc	sát mốc	bound				<	before
hedge.sign-about	≈	symbol				~	before
hedge.sign-ge	≥	symbol				>=	before
hedge.sign-ge-ascii	>=	symbol				>=	before
hedge.sign-gt	>	symbol				>	before
hedge.sign-le	≤	symbol				<=	before
hedge.sign-le-ascii	<=	symbol				<=	before
hedge.sign-lt	<	symbol				<	before
hedge.sign-plus-minus	±	symbol				~	before
hedge.sign-tilde	~	symbol				~	before
hedge.so-bo	sơ bộ	approximation				~	before
hedge.suyt	suýt	bound				<	before
hedge.suyt-dat	suýt đạt	bound				<	before
hedge.suyt-soat	suýt soát	approximation				~	before
hedge.tam	tầm	approximation				~	before
hedge.tam-khoang	tầm khoảng	approximation				~	before
hedge.tan	tận	exact				=	before
hedge.tat-ca-la	tất cả là	exact				=	before
hedge.tat-thay	tất thảy	exact				=	before
hedge.thap-duoi	thấp dưới	bound				<	before
hedge.thap-nhat-cung	thấp nhất cũng	bound				>=	before
hedge.thap-nhat-la	thấp nhất là	bound				>=	before
hedge.theo-thong-ke-chua-day-du	theo thống kê chưa đầy đủ	approximation				~	before
hedge.theo-uoc-tinh	theo ước tính	approximation				~	before
hedge.thong-ke-chua-day-du	thống kê chưa đầy đủ	approximation				~	before
hedge.thong-ke-so-bo	thống kê sơ bộ	approximation				~	before
hedge.tiem-can	tiệm cận	bound				<	before
hedge.tinh-binh-quan	tính bình quân	exact				=	before
hedge.tinh-so-bo	tính sơ bộ	approximation				~	before
hedge.tinh-toan-so-bo	tính toán sơ bộ	approximation				~	before
hedge.toi	tới	exact				=	before
hedge.toi-da	tối đa	bound				<=	before
hedge.toi-da-after	là cao nhất	bound				<=	after
hedge.toi-da-khong-qua	tối đa không quá	bound				<=	before
hedge.toi-da-la	tối đa là	bound				<=	before
hedge.toi-thieu	tối thiểu	bound				>=	before
hedge.toi-thieu-la	tối thiểu là	bound				>=	before
hedge.toi-thieu-phai	tối thiểu phải	bound				>=	before
hedge.tong-cong	tổng cộng	exact				=	before
hedge.tren	trên	bound				>	before
hedge.tren-duoi	trên dưới	approximation				~	before
hedge.tro-lai	trở lại	bound				<	after
hedge.tro-len	trở lên	bound				>=	after
hedge.tro-len-ca	trở đi	bound				>=	after
hedge.tro-xuong	trở xuống	bound				<=	after
hedge.tron	tròn	exact				=	before
hedge.tron-so	tròn số	exact				=	after
hedge.tron-tria	tròn trịa	exact				=	before
hedge.trong-khoang	trong khoảng	approximation				~	before
hedge.trung-binh	trung bình	exact				=	before
hedge.trung-binh-khoang	bình quân khoảng	approximation				~	before
hedge.trung-binh-moi	trung bình mỗi	exact				=	before
hedge.trung-binhf-khoangr	trung bình khoảng	approximation				~	before
hedge.tu-tren	từ trên	bound				>=	before
hedge.tuc	tức	exact				=	before
hedge.tuc-la	tức là	exact				=	before
hedge.tuong-duong	tương đương	exact				=	before
hedge.tuong-duong-khoang	tương đương khoảng	approximation				~	before
hedge.tuong-duong-voi	tương đương với	exact				=	before
hedge.uoc	ước	approximation				~	before
hedge.uoc-chung	ước chừng	approximation				~	before
hedge.uoc-co	ước có	approximation				~	before
hedge.uoc-dat	ước đạt	approximation				~	before
hedge.uoc-do	ước độ	approximation				~	before
hedge.uoc-giam	ước giảm	approximation				~	before
hedge.uoc-hon	ước hơn	approximation				~	before
hedge.uoc-khoang	ước khoảng	approximation				~	before
hedge.uoc-tang	ước tăng	approximation				~	before
hedge.uoc-thuc-hien	ước thực hiện	approximation				~	before
hedge.uoc-tinh	ước tính	approximation				~	before
hedge.uoc-tinh-dat	ước tính đạt	approximation				~	before
hedge.uoc-tinh-khoang	ước tính khoảng	approximation				~	before
hedge.uoc-vao-khoang	ước vào khoảng	approximation				~	before
hedge.va-hon-the-nua	và hơn thế nữa	bound				>	after
hedge.va-thap-hon	và thấp hơn	bound				<=	after
hedge.vao-co	vào cỡ	approximation				~	before
hedge.vao-khoang	vào khoảng	approximation				~	before
hedge.ven-ven	vẻn vẹn	only				=	before
hedge.voi	với	exact				=	before
hedge.voi-con-so	với con số	exact				=	before
hedge.voi-muc	với mức	exact				=	before
hedge.voi-so-tien	với số tiền	exact				=	before
hedge.von-ven	vỏn vẹn	only				=	before
hedge.vua-chan	vừa chẵn	exact				=	before
hedge.vua-dung	vừa đúng	exact				=	before
hedge.vua-tron	vừa tròn	exact				=	before
hedge.vuot	vượt	bound				>	before
hedge.vuot-con-so	vượt con số	bound				>	before
hedge.vuot-moc	vượt mốc	bound				>	before
hedge.vuot-muc	vượt mức	bound				>	before
hedge.vuot-nguong	vượt ngưỡng	bound				>	before
hedge.vuot-qua	vượt quá	bound				>	before
hedge.vuot-so	vượt số	bound				>	before
hedge.vuot-tren	vượt trên	bound				>	before
hedge.xap-xi	xấp xỉ	approximation				~	before
hedge.xap-xi-bang	xấp xỉ bằng	approximation				~	before
hedge.xap-xi-khoang	xấp xỉ khoảng	approximation				~	before
hedge.xap-xi-muc	xấp xỉ mức	approximation				~	before`;
