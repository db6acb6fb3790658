// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string = `placeunit	forms	type	canonical	valid_from	valid_to	level	follows
	ấp	village				village	number
	bản	village				village	number
	buôn	village				village	number
	đặc khu	special-zone				commune
	huyện|H.	district				district
	khu phố|KP	village				village	number
	khu vực	region				unknown	number
	làng	village				village
	miền	region				unknown
	phường|P.	ward				commune	number
	quận|Q.	district				district	number
	thành phố|TP|TP.|T.P	city				province
	thành phố trực thuộc trung ương	city				province
	thị trấn|TT.	township				commune
	thị xã|TX|TX.	town				district
	thôn	village				village	number
	tỉnh	province				province
	tổ dân phố|TDP	village				village	number
	vùng	region				unknown	number
	xã	commune				commune
	xóm	village				village	number`;
