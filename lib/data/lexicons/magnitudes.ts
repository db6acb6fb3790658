// Generated from corpus/lexicons/magnitudes.tsv by `npm run data`. Do not edit.

export const MAGNITUDES: string = `id	forms	type	canonical	valid_from	valid_to	factor	case
magnitude.b	B	short				1000000000	exact
magnitude.chuc	chục	word				10
magnitude.chuc-nghin	chục nghìn|chục ngàn	word				10000
magnitude.chuc-trieu	chục triệu	word				10000000
magnitude.chuc-ty	chục tỷ	word				10000000000
magnitude.chuc-van	chục vạn	word				100000
magnitude.k	K	short				1000
magnitude.m	M	short				1000000	exact
magnitude.muoi-trieu	mươi triệu	word				10000000
magnitude.muoi-van	mươi vạn	word				100000
magnitude.ng	ng|nghđ|ng.đ	short				1000
magnitude.nghin	nghìn|ngàn	word				1000
magnitude.nghin-ty	nghìn tỷ|ngàn tỷ	word				1000000000000
magnitude.tr	tr|trđ|tr.đ|tr.đồng	short				1000000
magnitude.tram	trăm	word				100
magnitude.tram-nghin	trăm nghìn|trăm ngàn	word				100000
magnitude.tram-trieu	trăm triệu	word				100000000
magnitude.tram-ty	trăm tỷ	word				100000000000
magnitude.trieu	triệu	word				1000000
magnitude.trieu-short	triệu đ	short				1000000
magnitude.trieu-trieu	triệu triệu	word				1000000000000
magnitude.trieu-ty	triệu tỷ	word				1000000000000000
magnitude.ty	tỷ	word				1000000000
magnitude.ty-ty	tỷ tỷ	word				1000000000000000000
magnitude.tyd	tỷ đ|tỷ.đ	short				1000000000
magnitude.van	vạn	word				10000`;
