// Generated from corpus/lexicons/magnitudes.tsv by `npm run data`. Do not edit.

export const MAGNITUDES: string = `magnitude	forms	type	canonical	valid_from	valid_to	factor	case
	B	short				1000000000	exact
	chục	word				10
	chục nghìn|chục ngàn	word				10000
	chục triệu	word				10000000
	chục tỷ	word				10000000000
	chục vạn	word				100000
	K	short				1000
	M	short				1000000	exact
	mươi triệu	word				10000000
	mươi vạn	word				100000
	ng|nghđ|ng.đ	short				1000
	nghìn|ngàn	word				1000
	nghìn tỷ|ngàn tỷ	word				1000000000000
	tr|trđ|tr.đ|tr.đồng	short				1000000
	trăm	word				100
	trăm nghìn|trăm ngàn	word				100000
	trăm triệu	word				100000000
	trăm tỷ	word				100000000000
	triệu	word				1000000
trieu-short	triệu đ	short				1000000
	triệu triệu	word				1000000000000
	triệu tỷ	word				1000000000000000
	tỷ	word				1000000000
	tỷ tỷ	word				1000000000000000000
tyd	tỷ đ|tỷ.đ	short				1000000000
	vạn	word				10000`;
