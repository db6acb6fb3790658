// Generated from corpus/lexicons/level-particles.tsv by `npm run data`. Do not edit.

export const LEVEL_PARTICLES: string = `particle	forms	type	canonical	valid_from	valid_to	needs
	bình quân	change
	bớt	change
	chỉ còn	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
	còn	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
	còn dưới	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
	còn khoảng	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
	còn lại	level				after 'giảm', 'hạ', 'rút', 'sáp nhập'
dat-sau	đạt	level
	để đạt	level
	đến	change
	đến mức	level
den-tu	từ	change
	được	change
	gần	change
	hơn	change
	khoảng	change
	lên	level
	lên con số	level
	lên đến	level
	lên gần	level
	lên hơn	level
	lên khoảng	level
	lên mức	level
	lên thành	level
	lên tới	level
	lên trên	level
	mức	level
	ở mức	level
	ròng	change
	so với	change
	thành	level				after 'tăng', 'nâng', 'phát triển'
	thêm	change
	tới	change
	tới mức	level
	tới ngưỡng	level
	trên	change
	trung bình	change
	và đạt	level
	về	level
	về còn	level
	về dưới	level
	về mức	level
	xuống	level
	xuống chỉ còn	level
	xuống còn	level
	xuống dưới	level
	xuống khoảng	level
	xuống mức	level`;
