// Generated from corpus/lexicons/abbreviations.tsv by `npm run data`. Do not edit.

export const ABBREVIATIONS: string = `id	forms	type	canonical	valid_from	valid_to
abbreviation.bs	BS.	title	Bác sĩ
abbreviation.bscki	BSCKI.|BSCKII.|BS.CKI.|BS.CKII.	title	Bác sĩ chuyên khoa
abbreviation.corp	Corp.	body	Corporation
abbreviation.cty	Cty.|C.ty	body	Công ty
abbreviation.dc	Đ.c	title	đồng chí
abbreviation.dr	Dr.	title	tiến sĩ
abbreviation.ds	DS.	title	Dược sĩ
abbreviation.eu	E.U	body	Liên minh châu Âu
abbreviation.gs	GS.	title	Giáo sư
abbreviation.inc	Inc.	body	Incorporated
abbreviation.jr	Jr.	title	con
abbreviation.kp	KP.	place	khu phố
abbreviation.ks	KS.	title	Kỹ sư
abbreviation.kts	KTS.	title	Kiến trúc sư
abbreviation.lm	Lm.	title	Linh mục
abbreviation.ls	LS.	title	Luật sư
abbreviation.ltd	Ltd.	body	Limited
abbreviation.mr	Mr.	title	ông
abbreviation.mrs	Mrs.	title	bà
abbreviation.ms	Ms.	title	cô
abbreviation.ng	Ng.	name	Nguyễn
abbreviation.ngnd	NGND.	title	Nhà giáo Nhân dân
abbreviation.ngut	NGƯT.	title	Nhà giáo Ưu tú
abbreviation.nsnd	NSND.	title	Nghệ sĩ Nhân dân
abbreviation.nsut	NSƯT.	title	Nghệ sĩ Ưu tú
abbreviation.nxb	NXB.	body	Nhà xuất bản
abbreviation.p	P.	place	phường
abbreviation.pgs	PGS.|P.GS.	title	Phó Giáo sư
abbreviation.ph	Ph.	name	Phạm
abbreviation.prof	Prof.	title	giáo sư
abbreviation.q	Q.	place	quận
abbreviation.sr	Sr.	title	cha
abbreviation.st	St.	place	Saint
abbreviation.tgm	TGM.	title	Tổng Giám mục
abbreviation.th	Th.	name	Thị
abbreviation.ths	ThS.|Th.S.	title	Thạc sĩ
abbreviation.tp	TP.	place	thành phố
abbreviation.tphcm	TP.HCM|T.P.HCM|TP.H.C.M	place	Thành phố Hồ Chí Minh
abbreviation.tr	Tr.	name	Trần
abbreviation.ts	TS.	title	Tiến sĩ
abbreviation.tskh	TSKH.	title	Tiến sĩ khoa học
abbreviation.tt	TT.	place	thị trấn
abbreviation.ttnd	TTND.	title	Thầy thuốc Nhân dân
abbreviation.ttut	TTƯT.	title	Thầy thuốc Ưu tú
abbreviation.tw	T.Ư|T.W	body	Trung ương
abbreviation.tx	TX.	place	thị xã
abbreviation.uk	U.K	place	Vương quốc Anh
abbreviation.un	U.N	body	Liên Hợp Quốc
abbreviation.us	U.S.A|U.S	place	Hoa Kỳ
abbreviation.vv	v.v|v.v.|vv.	closing	vân vân`;
