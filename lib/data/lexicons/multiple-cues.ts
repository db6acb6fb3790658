// Generated from corpus/lexicons/multiple-cues.tsv by `npm run data`. Do not edit.

export const MULTIPLE_CUES: string = `multiple	forms	type	canonical	valid_from	valid_to	value	direction
	bằng một nửa	fraction				0.5	level
	bằng một phần ba	fraction				0.3333333333333333	level
	bằng một phần tư	fraction				0.25	level
	bằng nửa	fraction				0.5	level
	bằng phân nửa	fraction				0.5	level
	cao gấp	opener					level
	chỉ bằng một nửa	fraction				0.5	level
	chỉ bằng một phần ba	fraction				0.3333333333333333	level
	gần gấp đôi	multiple				2	level
	gấp	opener					level
	gấp ba	multiple				3	level
	gấp ba lần	multiple				3	level
	gấp bảy	multiple				7	level
	gấp bội	indefinite					level
	gấp bốn	multiple				4	level
	gấp bốn lần	multiple				4	level
	gấp chục lần	multiple				10	level
	gấp đôi	multiple				2	level
	gấp gần	opener					level
	gấp hai	multiple				2	level
	gấp hai lần	multiple				2	level
	gấp hàng chục lần	indefinite					level
	gấp hàng trăm lần	multiple					level
	gấp hơn	opener					level
	gấp khoảng	opener					level
	gấp mấy lần	indefinite					level
	gấp một lần rưỡi	multiple				1.5	level
	gấp mười	multiple				10	level
	gấp mười lần	multiple				10	level
	gấp năm	multiple				5	level
	gấp năm lần	multiple				5	level
	gấp nhiều lần	indefinite					level
	gấp rưỡi	multiple				1.5	level
	gấp sáu	multiple				6	level
	gấp tới	opener					level
	gấp trăm lần	multiple					level
	gấp trên	opener					level
	gấp tư	multiple				4	level
	gấp vài lần	indefinite					level
	giảm	opener					decrease
	giảm gần	opener					decrease
	giảm hơn	opener					decrease
	giảm một nửa	change				0.5	decrease
	giảm nửa	change				0.5	decrease
	giảm phân nửa	change				0.5	decrease
	hơn gấp đôi	multiple				2	level
	lần	closer					level
	lớn gấp	opener					level
	nhân ba	multiple				3	level
	nhân đôi	multiple				2	level
	nhanh gấp	opener					level
	nhiều gấp	opener					level
	rẻ gấp	opener					level
	tăng	opener					increase
	tăng gần	opener					increase
	tăng gấp	opener					level
	tăng gấp ba	multiple				3	level
	tăng gấp đôi	multiple				2	level
	tăng gấp rưỡi	multiple				1.5	level
	tăng hơn	opener					increase
	tăng lần	opener					increase
	tăng nhiều lần	indefinite					level
vuot-chuan	vượt chuẩn|vượt quy chuẩn|vượt tiêu chuẩn|vượt ngưỡng|vượt mức cho phép|vượt giới hạn cho phép|vượt ngưỡng cho phép|vượt quy chuẩn cho phép|vượt tiêu chuẩn cho phép	opener	vượt quy chuẩn				increase`;
