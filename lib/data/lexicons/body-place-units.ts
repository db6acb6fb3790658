// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string = `placeunit	forms	type	canonical	valid_from	valid_to	level
	ấp	village				village
	bản	village				village
	buôn	village				village
	đặc khu	special-zone				commune
	huyện|H.	district				district
	khu phố|KP	village				village
	khu vực	region				unknown
	làng	village				village
	miền	region				unknown
	phường|P.	ward				commune
	quận|Q.	district				district
	thành phố|TP|TP.|T.P	city				province
	thành phố trực thuộc trung ương	city				province
	thị trấn|TT.	township				commune
	thị xã|TX|TX.	town				district
	thôn	village				village
	tỉnh	province				province
	tổ dân phố|TDP	village				village
	vùng	region				unknown
	xã	commune				commune
	xóm	village				village`;
