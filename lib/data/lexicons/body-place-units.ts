// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string = `id	forms	type	canonical	valid_from	valid_to	level
placeunit.ap	ấp	village				village
placeunit.ban	bản	village				village
placeunit.buon	buôn	village				village
placeunit.dac-khu	đặc khu	special-zone				commune
placeunit.huyen	huyện|H.	district				district
placeunit.khu-pho	khu phố|KP	village				village
placeunit.khu-vuc	khu vực	region				unknown
placeunit.lang	làng	village				village
placeunit.mien	miền	region				unknown
placeunit.phuong	phường|P.	ward				commune
placeunit.quan	quận|Q.	district				district
placeunit.thanh-pho	thành phố|TP|TP.|T.P	city				province
placeunit.thanh-pho-truc-thuoc-trung-uong	thành phố trực thuộc trung ương	city				province
placeunit.thi-tran	thị trấn|TT.	township				commune
placeunit.thi-xa	thị xã|TX|TX.	town				district
placeunit.thon	thôn	village				village
placeunit.tinh	tỉnh	province				province
placeunit.to-dan-pho	tổ dân phố|TDP	village				village
placeunit.vung	vùng	region				unknown
placeunit.xa	xã	commune				commune
placeunit.xom	xóm	village				village`;
