// Generated from corpus/lexicons/level-particles.tsv by `npm run data`. Do not edit.

export const LEVEL_PARTICLES: string = `id	forms	type	canonical	valid_from	valid_to	needs
particle.binh-quan	bình quân	change
particle.bot	bớt	change
particle.chi-con	chỉ còn	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
particle.con	còn	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
particle.con-duoi	còn dưới	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
particle.con-khoang	còn khoảng	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
particle.con-lai	còn lại	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
particle.dat-sau	đạt	level
particle.de-dat	để đạt	level
particle.den	đến	change
particle.den-muc	đến mức	level
particle.den-tu	từ	change
particle.duoc	được	change
particle.gan	gần	change
particle.hon	hơn	change
particle.khoang	khoảng	change
particle.len	lên	level
particle.len-con-so	lên con số	level
particle.len-den	lên đến	level
particle.len-gan	lên gần	level
particle.len-hon	lên hơn	level
particle.len-khoang	lên khoảng	level
particle.len-muc	lên mức	level
particle.len-thanh	lên thành	level
particle.len-toi	lên tới	level
particle.len-tren	lên trên	level
particle.muc	mức	level
particle.o-muc	ở mức	level
particle.rong	ròng	change
particle.so-voi	so với	change
particle.thanh	thành	level				after 'tăng', 'nâng', 'phát triển'
particle.them	thêm	change
particle.toi	tới	change
particle.toi-muc	tới mức	level
particle.toi-nguong	tới ngưỡng	level
particle.tren	trên	change
particle.trung-binh	trung bình	change
particle.va-dat	và đạt	level
particle.ve	về	level
particle.ve-con	về còn	level
particle.ve-duoi	về dưới	level
particle.ve-muc	về mức	level
particle.xuong	xuống	level
particle.xuong-chi-con	xuống chỉ còn	level
particle.xuong-con	xuống còn	level
particle.xuong-duoi	xuống dưới	level
particle.xuong-khoang	xuống khoảng	level
particle.xuong-muc	xuống mức	level`;
