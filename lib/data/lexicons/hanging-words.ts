// Generated from corpus/lexicons/hanging-words.tsv by `npm run data`. Do not edit.

export const HANGING_WORDS: string = `hanging	forms	type	canonical	valid_from	valid_to
	bằng	function
	bị	function
	bởi	function
	cả	function
	các	function
	cho	function
	có	function
	của	function
	cùng	function
cung-2	cũng	function
	đã	function
	đang	function
	để	function
	đến	function
	do	function
	được	function
	dưới	function
	giữa	function
	hay	function
	hoặc	function
	khi	function
	là	function
	mà	function
	mỗi	function
moi-2	mọi	function
	một	function
	nếu	function
	ngoài	function
	như	function
	những	function
nhung-2	nhưng	function
	ở	function
	ra	function
	rằng	function
	sau	function
	sẽ	function
	song	function
	tại	function
	theo	function
	thì	function
	tới	function
	trên	function
	trong	function
	trước	function
	từ	function
	và	function
	vào	function
	về	function
	vì	function
	với	function`;
