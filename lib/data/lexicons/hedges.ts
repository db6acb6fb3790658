// Generated from corpus/lexicons/hedges.tsv by `npm run data`. Do not edit.

export const HEDGES: string = `hedge	forms	type	canonical	valid_from	valid_to	comparator	side
	áng chừng	approximation				~	before
	bằng	exact				=	before
	bằng hoặc cao hơn	bound				>=	before
	bằng hoặc thấp hơn	bound				<=	before
	bình quân	exact				=	before
	bình quân mỗi	exact				=	before
	cả thảy	exact				=	before
	căn cứ trên	exact				=	before
	cao hơn con số	bound				>	before
	cao hơn mức	bound				>	before
	cao nhất không quá	bound				<=	before
	cao nhất là	bound				<=	before
	chẵn	exact				=	after
	chỉ	only				=	before
	chỉ bằng	only				=	before
	chỉ có	only				=	before
	chỉ còn	only				=	before
	chỉ đạt	only				=	before
	chí ít	bound				>=	before
	chỉ khoảng	only				=	before
	chỉ là	only				=	before
	chỉ mới	only				=	before
	chỉ vỏn vẹn	only				=	before
	chính xác	exact				=	before
	chính xác là	exact				=	before
	chưa bằng	bound				<	before
	chưa đạt	bound				<	before
	chưa đầy	bound				<	before
	chưa đến	bound				<	before
	chưa được	bound				<	before
	chưa quá	bound				<	before
	chưa quá mức	bound				<=	before
	chưa tới	bound				<	before
	chưa vượt	bound				<	before
	chừng	approximation				~	before
	chừng khoảng	approximation				~	before
	có đến	exact				=	before
	có dư	bound				>	after
	có lẻ	bound				>	after
	có mỗi	exact				=	before
	có tới	exact				=	before
	cộng trừ	approximation				~	before
	cùng lắm	bound				<=	before
	cùng lắm là	bound				<=	before
	dao động	approximation				~	before
	dao động quanh mức	approximation				~	before
	đạt từ	bound				>=	before
	đâu khoảng	approximation				~	before
	đến	exact				=	before
	đến cả	exact				=	before
	diễn ra trên	exact				=	before
	độ	approximation				~	before
	độ chừng	approximation				~	before
	đổ đi	bound				>=	after
	đổ lại	bound				<=	after
	đổ lên	bound				>=	after
	đổ xuống	bound				<=	after
	dự báo	approximation				~	before
	dự báo đạt	approximation				~	before
	dự báo khoảng	approximation				~	before
	dự kiến	approximation				~	before
	dự kiến đạt	approximation				~	before
	dự kiến khoảng	approximation				~	before
	dự kiến là	approximation				~	before
	dự tính	approximation				~	before
	dự tính khoảng	approximation				~	before
	dựa trên	exact				=	before
	đúng	exact				=	before
	đúng bằng	exact				=	before
	dưới	bound				<	before
	dưới mức	bound				<	before
	dưới ngưỡng	bound				<	before
	duy nhất	only				=	before
	gần	bound				<	before
	gần bằng	bound				<	before
	gần đến	bound				<	before
	gần như bằng	approximation				~	before
	gần như đạt	bound				<	before
	gần tới	bound				<	before
	gì đó	approximation				~	after
	già	bound				>	before
	hàng đến	exact				=	before
	hay	exact				=	before
	hay sao	approximation				~	after
	hoặc cao hơn	bound				>=	after
	hoặc hơn	bound				>=	after
	hoặc ít hơn	bound				<=	after
	hoặc nhiều hơn	bound				>=	after
	hoặc thấp hơn	bound				<=	after
	hơn	bound				>	before
hon-after	hơn	bound				>	after
	hơn kém	approximation				~	before
	ít hơn	bound				<	before
	ít nhất	bound				>=	before
it-nhat-after	là ít nhất	bound				>=	after
	ít nhất là	bound				>=	before
	kể trên	exact				=	before
	kém hơn	bound				<	before
	kém hơn mức	bound				<	before
	khoảng	approximation				~	before
	khoảng chừng	approximation				~	before
	khoảng độ	approximation				~	before
	khoảng trên dưới	approximation				~	before
	không cao hơn	bound				<=	before
	không đầy	bound				<	before
	không đến	bound				<	before
	không được	bound				<	before
	không dưới	bound				>=	before
	không hơn	bound				<=	before
	không ít hơn	bound				>=	before
	không kém	bound				>=	before
	không lớn hơn	bound				<=	before
	không nhiều hơn	bound				<=	before
	không nhỏ hơn	bound				>=	before
	không quá	bound				<=	before
	không thấp hơn	bound				>=	before
	không thua	bound				>=	before
	không tới	bound				<	before
	không trên	bound				<=	before
	không vượt	bound				<=	before
	không vượt quá	bound				<=	before
	không vượt quá giới hạn	bound				<=	before
	không vượt quá mức	bound				<=	before
	là	exact				=	before
	là cùng	bound				<=	after
	là tối đa	bound				<=	after
	là tối thiểu	bound				>=	after
le-after	lẻ	bound				>	after
	lên đến	exact				=	before
	lên tới	exact				=	before
	lên tới con số	exact				=	before
	loanh quanh	approximation				~	before
	lớn hơn	bound				>	before
	lớn hơn hoặc bằng	bound				>=	before
	mới chỉ	only				=	before
	mới chỉ có	only				=	before
	mới chỉ đạt	only				=	before
	mới có	only				=	before
	mới đạt	exact				=	before
	nêu trên	exact				=	before
	ngang ngửa	approximation				~	before
	ngấp nghé	bound				<	before
	ngoài	bound				>	before
	ngót	bound				<	before
	ngót ngét	bound				<	before
	nhiều hơn	bound				>	before
	nhiều hơn hẳn	bound				>	before
	nhiều nhất	bound				<=	before
	nhiều nhất là	bound				<=	before
	nhỏ hơn	bound				<	before
	nhỏ hơn hoặc bằng	bound				<=	before
	những	exact				=	before
	nói trên	exact				=	before
	non	bound				<	before
	ở con số	exact				=	before
	ở mức	exact				=	before
	ở ngưỡng	exact				=	before
	phỏng chừng	approximation				~	before
	quá	bound				>	before
	quãng	approximation				~	before
	quy đổi	exact				=	before
	quy ra	exact				=	before
	sát mốc	bound				<	before
sign-about	≈	symbol				~	before
sign-ge	≥	symbol				>=	before
sign-ge-ascii	>=	symbol				>=	before
sign-gt	>	symbol				>	before
sign-le	≤	symbol				<=	before
sign-le-ascii	<=	symbol				<=	before
sign-lt	<	symbol				<	before
sign-plus-minus	±	symbol				~	before
sign-tilde	~	symbol				~	before
	sơ bộ	approximation				~	before
	suýt	bound				<	before
	suýt đạt	bound				<	before
	suýt soát	approximation				~	before
	tầm	approximation				~	before
	tầm khoảng	approximation				~	before
	tận	exact				=	before
	tất cả là	exact				=	before
	tất thảy	exact				=	before
	thấp dưới	bound				<	before
	thấp nhất cũng	bound				>=	before
	thấp nhất là	bound				>=	before
	theo thống kê chưa đầy đủ	approximation				~	before
	theo ước tính	approximation				~	before
	thống kê chưa đầy đủ	approximation				~	before
	thống kê sơ bộ	approximation				~	before
	tiệm cận	bound				<	before
	tính bình quân	exact				=	before
	tính sơ bộ	approximation				~	before
	tính toán sơ bộ	approximation				~	before
	tới	exact				=	before
	tối đa	bound				<=	before
toi-da-after	là cao nhất	bound				<=	after
	tối đa không quá	bound				<=	before
	tối đa là	bound				<=	before
	tối thiểu	bound				>=	before
	tối thiểu là	bound				>=	before
	tối thiểu phải	bound				>=	before
	tổng cộng	exact				=	before
	trên	bound				>	before
	trên cơ sở	exact				=	before
	trên dưới	approximation				~	before
	trở lại	bound				<	after
	trở lên	bound				>=	after
tro-len-ca	trở đi	bound				>=	after
	trở xuống	bound				<=	after
	tròn	exact				=	before
	tròn số	exact				=	after
	tròn trịa	exact				=	before
	trong khoảng	approximation				~	before
	trung bình	exact				=	before
trung-binh-khoang	bình quân khoảng	approximation				~	before
	trung bình mỗi	exact				=	before
trung-binhf-khoangr	trung bình khoảng	approximation				~	before
	từ trên	bound				>=	before
	tức	exact				=	before
	tức là	exact				=	before
	tương đương	exact				=	before
	tương đương khoảng	approximation				~	before
	tương đương với	exact				=	before
	ước	approximation				~	before
	ước chừng	approximation				~	before
	ước có	approximation				~	before
	ước đạt	approximation				~	before
	ước độ	approximation				~	before
	ước giảm	approximation				~	before
	ước hơn	approximation				~	before
	ước khoảng	approximation				~	before
	ước tăng	approximation				~	before
	ước thực hiện	approximation				~	before
	ước tính	approximation				~	before
	ước tính đạt	approximation				~	before
	ước tính khoảng	approximation				~	before
	ước vào khoảng	approximation				~	before
	và hơn thế nữa	bound				>	after
	và thấp hơn	bound				<=	after
	vào cỡ	approximation				~	before
	vào khoảng	approximation				~	before
	vẻn vẹn	only				=	before
	với	exact				=	before
	với con số	exact				=	before
	với mức	exact				=	before
	với số tiền	exact				=	before
	vỏn vẹn	only				=	before
	vừa chẵn	exact				=	before
	vừa đúng	exact				=	before
	vừa tròn	exact				=	before
	vượt	bound				>	before
	vượt con số	bound				>	before
	vượt mốc	bound				>	before
	vượt mức	bound				>	before
	vượt ngưỡng	bound				>	before
	vượt quá	bound				>	before
	vượt số	bound				>	before
	vượt trên	bound				>	before
	xấp xỉ	approximation				~	before
	xấp xỉ bằng	approximation				~	before
	xấp xỉ khoảng	approximation				~	before
	xấp xỉ mức	approximation				~	before`;
