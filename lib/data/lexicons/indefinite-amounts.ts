// Generated from corpus/lexicons/indefinite-amounts.tsv by `npm run data`. Do not edit.

export const INDEFINITE_AMOUNTS: string = `indefinite	forms	type	canonical	valid_from	valid_to
	bà ba	kin
	ba bên	idiom
	ba má	kin
	ba mẹ	kin
	ba miền	idiom
	bao nhiêu	quantifier
	biết bao	quantifier
	bốn bên	idiom
	bốn biển	idiom
	bốn phương	idiom
	cả loạt	quantifier
	cả năm	date
	các	quantifier
	chủ nhật	weekday
	cuối năm	date
	đa phần	quantifier
	đa phương	idiom
	đa số	quantifier
	đại đa số	quantifier
	dăm	quantifier
	dăm ba	quantifier
	dăm bảy	quantifier
	đầu năm	date
	đôi ba	quantifier
	đôi bên	idiom
	giữa năm	date
	hai bên	idiom
	hai chiều	idiom
	hai chính phủ	idiom
	hai dân tộc	idiom
	hai Đảng	idiom
	hai miền	idiom
	hai nền kinh tế	idiom
	hai nhà lãnh đạo	idiom
	hai nhà nước	idiom
	hai nước	idiom
	hai phía|2 phía	idiom
	hai quốc gia	idiom
	hàng chục	scaled
	hàng chục ngàn	scaled
	hàng chục nghìn	scaled
	hàng chục tỷ	scaled
	hàng loạt	quantifier
	hằng năm	date
	hàng ngàn	scaled
	hàng ngàn tỷ	scaled
	hàng nghìn	scaled
	hàng nghìn tỷ	scaled
	hàng trăm	scaled
	hàng trăm nghìn	scaled
	hàng trăm triệu	scaled
	hàng trăm tỷ	scaled
	hàng triệu	scaled
	hàng tỷ	scaled
	hàng vạn	scaled
hangf-nawm	hàng năm	date
	hầu hết	quantifier
	hết thảy	quantifier
	khá nhiều	quantifier
	không bị	negation
	không chỉ	negation
	không có	negation
	không còn	negation
	không để	negation
	không ít	quantifier
	không những	negation
	không phải	negation
	không riêng	negation
	không thể	negation
	loạt	quantifier
	mấy	quantifier
	mấy chục	scaled
	mấy nghìn	scaled
	mấy trăm	scaled
	mấy triệu	scaled
	mọi	quantifier
	mỗi một	quantifier
	mỗi năm	date
mooix	mỗi	quantifier
	một bên	idiom
	một bộ phận	idiom
	một cách	idiom
	một chiều	idiom
	một chút	idiom
	một cửa	idiom
	một cửa liên thông	idiom
	một ít	idiom
	một khi	idiom
	một lần nữa	idiom
	một loạt	quantifier
	một lòng	idiom
	một lúc	idiom
	một mặt	idiom
	một mình	idiom
	một mực	idiom
	một phần|1 phần	idiom
	một số|1 số	quantifier
	một thời	idiom
	một trong những	idiom
	một trong số đó	idiom
	một vài	quantifier
	muôn người như một	idiom
	muôn vàn	quantifier
	năm châu	idiom
	năm nay	date
	năm ngoái	date
	năm qua	date
	năm sau	date
	năm tới	date
	năm trước	date
	ngàn cân treo sợi tóc	idiom
	ngàn năm	idiom
	nghìn năm	idiom
	nhiều	quantifier
	nhiều chục	scaled
	nhiều năm	date
	nhiều nghìn	scaled
	nhiều nghìn tỷ	scaled
	nhiều trăm	scaled
	nhiều triệu	scaled
	nhiều tỷ	scaled
	những	quantifier
	ông ba	kin
	phần lớn	quantifier
	phần nhiều	quantifier
	phần nhỏ	quantifier
	rất nhiều	quantifier
	số đông	quantifier
	số ít	quantifier
	song phương	idiom
	tất cả	quantifier
	thiểu số	quantifier
	thứ ba	weekday
	thứ bảy	weekday
	thứ hai	weekday
	thứ năm	weekday
	thứ sáu	weekday
	thứ tư	weekday
	toàn bộ	quantifier
	toàn thể	quantifier
	trăm dâu	idiom
	trăm năm	idiom
	trăm nghìn người như một	idiom
	trăm người như một	idiom
	trăm phương ngàn kế	idiom
	tứ phương	idiom
	từng	quantifier
	tuyệt đại đa số	quantifier
	vài	quantifier
	vài ba	quantifier
	vài chục	scaled
	vài chục nghìn	scaled
	vài ngàn	scaled
	vài nghìn	scaled
	vài trăm	scaled
	vài triệu	scaled
	vài tỷ	scaled
	vô số	quantifier`;
