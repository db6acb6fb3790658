// Generated from corpus/lexicons/multiple-cues.tsv by `npm run data`. Do not edit.

export const MULTIPLE_CUES: string = `id	forms	type	canonical	valid_from	valid_to	value	direction
multiple.bang-mot-nua	bằng một nửa	fraction				0.5	level
multiple.bang-mot-phan-ba	bằng một phần ba	fraction				0.3333333333333333	level
multiple.bang-mot-phan-tu	bằng một phần tư	fraction				0.25	level
multiple.bang-nua	bằng nửa	fraction				0.5	level
multiple.bang-phan-nua	bằng phân nửa	fraction				0.5	level
multiple.cao-gap	cao gấp	opener					level
multiple.chi-bang-mot-nua	chỉ bằng một nửa	fraction				0.5	level
multiple.chi-bang-mot-phan-ba	chỉ bằng một phần ba	fraction				0.3333333333333333	level
multiple.gan-gap-doi	gần gấp đôi	multiple				2	level
multiple.gap	gấp	opener					level
multiple.gap-ba	gấp ba	multiple				3	level
multiple.gap-ba-lan	gấp ba lần	multiple				3	level
multiple.gap-bay	gấp bảy	multiple				7	level
multiple.gap-boi	gấp bội	indefinite					level
multiple.gap-bon	gấp bốn	multiple				4	level
multiple.gap-bon-lan	gấp bốn lần	multiple				4	level
multiple.gap-chuc-lan	gấp chục lần	multiple				10	level
multiple.gap-doi	gấp đôi	multiple				2	level
multiple.gap-gan	gấp gần	opener					level
multiple.gap-hai	gấp hai	multiple				2	level
multiple.gap-hai-lan	gấp hai lần	multiple				2	level
multiple.gap-hang-chuc-lan	gấp hàng chục lần	indefinite					level
multiple.gap-hang-tram-lan	gấp hàng trăm lần	multiple					level
multiple.gap-hon	gấp hơn	opener					level
multiple.gap-khoang	gấp khoảng	opener					level
multiple.gap-may-lan	gấp mấy lần	indefinite					level
multiple.gap-mot-lan-ruoi	gấp một lần rưỡi	multiple				1.5	level
multiple.gap-muoi	gấp mười	multiple				10	level
multiple.gap-muoi-lan	gấp mười lần	multiple				10	level
multiple.gap-nam	gấp năm	multiple				5	level
multiple.gap-nam-lan	gấp năm lần	multiple				5	level
multiple.gap-nhieu-lan	gấp nhiều lần	indefinite					level
multiple.gap-ruoi	gấp rưỡi	multiple				1.5	level
multiple.gap-sau	gấp sáu	multiple				6	level
multiple.gap-toi	gấp tới	opener					level
multiple.gap-tram-lan	gấp trăm lần	multiple					level
multiple.gap-tren	gấp trên	opener					level
multiple.gap-tu	gấp tư	multiple				4	level
multiple.gap-vai-lan	gấp vài lần	indefinite					level
multiple.giam	giảm	opener					decrease
multiple.giam-gan	giảm gần	opener					decrease
multiple.giam-hon	giảm hơn	opener					decrease
multiple.giam-mot-nua	giảm một nửa	change				0.5	decrease
multiple.giam-nua	giảm nửa	change				0.5	decrease
multiple.giam-phan-nua	giảm phân nửa	change				0.5	decrease
multiple.hon-gap-doi	hơn gấp đôi	multiple				2	level
multiple.lan	lần	closer					level
multiple.lon-gap	lớn gấp	opener					level
multiple.nhan-ba	nhân ba	multiple				3	level
multiple.nhan-doi	nhân đôi	multiple				2	level
multiple.nhanh-gap	nhanh gấp	opener					level
multiple.nhieu-gap	nhiều gấp	opener					level
multiple.re-gap	rẻ gấp	opener					level
multiple.tang	tăng	opener					increase
multiple.tang-gan	tăng gần	opener					increase
multiple.tang-gap	tăng gấp	opener					level
multiple.tang-gap-ba	tăng gấp ba	multiple				3	level
multiple.tang-gap-doi	tăng gấp đôi	multiple				2	level
multiple.tang-gap-ruoi	tăng gấp rưỡi	multiple				1.5	level
multiple.tang-hon	tăng hơn	opener					increase
multiple.tang-lan	tăng lần	opener					increase
multiple.tang-nhieu-lan	tăng nhiều lần	indefinite					level`;
