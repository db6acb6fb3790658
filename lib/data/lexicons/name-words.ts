// Generated from corpus/lexicons/name-words.tsv by `npm run data`. Do not edit.

export const NAME_WORDS: string = `nameword	forms	type	canonical	valid_from	valid_to
	ai	boundary
	ấy	boundary
	bị	boundary
	bởi	boundary
	các	boundary
	cần	boundary
	chẳng	boundary
	cho	boundary
	chưa	boundary
	có	boundary
	còn	boundary
	của	of
	cũng	boundary
cung-2	cùng	boundary
	đã	boundary
	đang	boundary
	đây	boundary
	để	boundary
	đến	boundary
	đều	boundary
	do	boundary
do-2	đó	boundary
	được	boundary
	dưới	boundary
	gì	boundary
	hay	boundary
	hoặc	boundary
	hơn	boundary
	khi	boundary
	khóa	term
	kia	boundary
	kiêm	joint
	là	boundary
	lại	boundary
	lên	boundary
	lúc	boundary
	luôn	boundary
	mà	boundary
	mỗi	boundary
moi-2	mọi	boundary
moi-3	mới	boundary
	nào	boundary
	này	boundary
	nên	boundary
	nếu	boundary
	ngay	boundary
	ngoài	boundary
	nhằm	boundary
	như	boundary
	nhưng	boundary
nhung-2	những	boundary
	nói	boundary
	nữa	boundary
	ở	boundary
	phải	boundary
	quá	boundary
qua-2	qua	boundary
	ra	boundary
	rằng	boundary
	rất	boundary
	sao	boundary
	sau	boundary
	sẽ	boundary
	song	boundary
	tại	at
	thế	boundary
	theo	boundary
	thì	boundary
	tới	boundary
	trên	boundary
	trong	boundary
	trước	boundary
	từ	boundary
	từng	boundary
	tuy	boundary
	và	and
	vẫn	boundary
	vào	boundary
	về	boundary
	vì	boundary
	với	boundary
	vừa	boundary
	xuống	boundary`;
