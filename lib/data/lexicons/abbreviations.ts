// Generated from corpus/lexicons/abbreviations.tsv by `npm run data`. Do not edit.

export const ABBREVIATIONS: string = `abbreviation	forms	type	canonical	valid_from	valid_to
bs	BS.	title	Bác sĩ
bscki	BSCKI.|BSCKII.|BS.CKI.|BS.CKII.	title	Bác sĩ chuyên khoa
corp	Corp.	body	Corporation
cty	Cty.|C.ty	body	Công ty
dc	Đ.c	title	đồng chí
dr	Dr.	title	tiến sĩ
ds	DS.	title	Dược sĩ
eu	E.U	body	Liên minh châu Âu
gs	GS.	title	Giáo sư
inc	Inc.	body	Incorporated
jr	Jr.	title	con
kp	KP.	place	khu phố
ks	KS.	title	Kỹ sư
kts	KTS.	title	Kiến trúc sư
lm	Lm.	title	Linh mục
ls	LS.	title	Luật sư
ltd	Ltd.	body	Limited
mr	Mr.	title	ông
mrs	Mrs.	title	bà
ms	Ms.	title	cô
ng	Ng.	name	Nguyễn
ngnd	NGND.	title	Nhà giáo Nhân dân
ngut	NGƯT.	title	Nhà giáo Ưu tú
nsnd	NSND.	title	Nghệ sĩ Nhân dân
nsut	NSƯT.	title	Nghệ sĩ Ưu tú
nxb	NXB.	body	Nhà xuất bản
p	P.	place	phường
pgs	PGS.|P.GS.	title	Phó Giáo sư
ph	Ph.	name	Phạm
prof	Prof.	title	giáo sư
q	Q.	place	quận
sr	Sr.	title	cha
st	St.	place	Saint
tgm	TGM.	title	Tổng Giám mục
th	Th.	name	Thị
ths	ThS.|Th.S.	title	Thạc sĩ
tp	TP.	place	thành phố
tphcm	TP.HCM|T.P.HCM|TP.H.C.M	place	Thành phố Hồ Chí Minh
tr	Tr.	name	Trần
ts	TS.	title	Tiến sĩ
tskh	TSKH.	title	Tiến sĩ khoa học
tt	TT.	place	thị trấn
ttnd	TTND.	title	Thầy thuốc Nhân dân
ttut	TTƯT.	title	Thầy thuốc Ưu tú
tw	T.Ư|T.W	body	Trung ương
tx	TX.	place	thị xã
uk	U.K	place	Vương quốc Anh
un	U.N	body	Liên Hợp Quốc
us	U.S.A|U.S	place	Hoa Kỳ
vv	v.v|v.v.|vv.	closing	vân vân`;
