// Generated from corpus/lexicons/rank-cues.tsv by `npm run data`. Do not edit.

export const RANK_CUES: string = `rank	forms	type	canonical	valid_from	valid_to	value	scope
	á quân	award				2
about	về|của tỉnh|của cả tỉnh|của huyện|của thành phố|của khu vực|trong phong trào	about
	ASEAN	scope					place
	cả nước	scope					place
	các bộ, ngành	scope					place
	cải thiện	move
	cải thiện thứ hạng	move
	châu Á	scope					place
	châu lục	scope					place
	chót bảng	last
	cờ thi đua	award				1
comparative	lớn|cao|thấp|nhiều|ít|mạnh|tốt|nhanh|đông|giàu|vươn|leo|và	comparative
	của cả nước	scope					place
	của vùng	scope					place
	cụm thi đua	scope					place
	cuối bảng	last
	dẫn đầu	first-scoped				1
	dẫn đầu cả nước	first				1
	dẫn đầu cả nước về	first				1
	dẫn đầu khu vực	among
	dẫn đầu toàn quốc	first				1
	đội sổ	last
	Đông Nam Á	scope					place
	đứng áp chót	last
	đứng chót	last
	đứng chót bảng	last
	đứng cuối	last
	đứng cuối bảng	last
	đứng cuối cả nước	last
	đứng đầu	first-scoped				1
	đứng đầu bảng	first				1
	đứng đầu cả nước	first				1
	đứng đầu khu vực	first				1
	đứng đầu toàn quốc	first				1
	đứng hạng	numbered				figure
	đứng hàng thứ	numbered				figure
	đứng nhất	first				1
	đứng nhất bảng	first				1
	đứng ở vị trí	numbered				figure
	đứng ở vị trí thứ	numbered				figure
	đứng thứ	numbered				figure
	đứng vị trí	numbered				figure
	đứng vị trí thứ	numbered				figure
	giải ba	award				3
	giải khuyến khích	award
	giải nhất	award				1
	giải nhì	award				2
	giảm bậc	move
	giảm hạng	move
	giành ngôi đầu	first				1
	giữ hạng	numbered				figure
	giữ ngôi đầu	first				1
	giữ vị trí dẫn đầu	first				1
	giữ vị trí đầu bảng	first				1
	giữ vị trí số một	first				1
	giữ vị trí thứ	numbered				figure
	hạng	numbered-of				figure
	hàng đầu	among
	hạng nhất	among
	huy chương vàng	award				1
	khối	scope					place
	khu vực	scope					place
	lên hạng	move
	lọt top	numbered				figure
	lọt vào top	numbered				figure
lotj-toops	lọt tốp	numbered				figure
	nằm trong top	numbered				figure
nawmf-trong-toops	nằm trong tốp	numbered				figure
	ngôi đầu	first				1
	nhất bảng	first				1
	nhất cả nước	first-scoped				1
	nhất toàn đoàn	first				1
	nhảy bậc	move
	nhảy hạng	move
	nhóm	among
	nhóm cao nhất	among
	nhóm cuối	last
	nhóm cuối bảng	last
	nhóm cuối cùng	last
	nhóm dẫn đầu	numbered				figure
	nhóm đầu	among
	nhóm điều hành tốt	among
	nhóm khá	among
	nhóm rất tốt	among
	nhóm thấp	among
	nhóm tốt	among
	nhóm trung bình	among
	nhóm trung bình cao	among
	nhóm trung bình thấp	among
	nửa dưới	among
	nửa trên	among
	ở hạng	numbered				figure
	ở thứ hạng	numbered				figure
	ở vị trí	numbered				figure
	ở vị trí dẫn đầu	first				1
	ở vị trí đầu	first				1
	ở vị trí thứ	numbered				figure
	quán quân	award				1
	rơi xuống vị trí	move
	rớt hạng	move
	số 1	first-scoped				1
	số một	first-scoped				1
	tăng	move
	tăng bậc	move
	tăng hạng	move
	thăng hạng	move
	thấp nhất cả nước	last
	thế giới	scope					place
	thứ	ordinal				figure
	thứ bậc	among
	thứ hạng	numbered				figure
	thứ nhất	among
	thuộc top	numbered				figure
thuoocj-toops	thuộc tốp	numbered				figure
	toàn cầu	scope					place
	toàn huyện	scope					place
	toàn ngành	scope					place
	toàn quốc	scope					place
	toàn thành phố	scope					place
	toàn tỉnh	scope					place
	toàn vùng	scope					place
toops	tốp	numbered				figure
	top	numbered				figure
	tốp cuối	last
top-cuoois	top cuối	last
	tốp dẫn đầu	among
	tốp đầu	among
	trên cả nước	scope					place
	trên thế giới	scope					place
	trong cả nước	scope					place
	trong khu vực	scope					place
	trong ngành	scope					place
	trong nhóm dẫn đầu	among
	trong tỉnh	scope					place
trong-toops	trong tốp	numbered				figure
	trong top	numbered				figure
	trong tốp đầu	among
	trong vùng	scope					place
	tụt	move
	tụt bậc	move
	tụt hạng	move
	vào top	numbered				figure
	vị trí quán quân	first				1
	vị trí số	numbered				figure
	vị trí thứ	numbered				figure
	vô địch	award				1
	vùng	scope					place
	vươn lên	move
	vươn lên thứ	move
	vươn lên vị trí	move
	xếp	numbered-of				figure
	xếp áp chót	last
	xếp bậc	among
	xếp chót	last
	xếp cuối	last
	xếp hạng	numbered				figure
	xếp hạng nhất	first				1
	xếp hạng thứ	numbered				figure
	xếp ở vị trí	numbered				figure
	xếp thứ	numbered				figure
	xếp thứ nhất	first				1
	xếp vào vị trí	numbered				figure
	xếp vị trí	numbered				figure
	xếp vị trí thứ	numbered				figure
	xuống hạng	move`;
