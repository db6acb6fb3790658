// Generated from corpus/lexicons/honorifics.tsv by `npm run data`. Do not edit.

export const HONORIFICS: string = `honorific	forms	type	canonical	valid_from	valid_to	gender	follows	refers
	anh	address				male	name	yes
	Anh hùng Lao động|Anh hùng LLVTND|Anh hùng Lực lượng vũ trang nhân dân|AHLLVTND|Anh hùng LLVT nhân dân|Anh hùng	award					name	no
	bà	address				female	name	yes
	Bác sĩ|BS|BS.|Bác sỹ	profession					name	no
	Bác sĩ chuyên khoa I|BSCKI|BS CKI|BS.CKI|BS CK1|BSCK1	profession					name	no
	Bác sĩ chuyên khoa II|BSCKII|BS CKII|BS.CKII|BS CK2|BSCK2|CKII	profession					name	no
	bị cáo|bị can	law					name	yes
	bị đơn	law					name	yes
	Biên tập viên|BTV	profession					name	no
	Binh nhất	military-rank					name	no
	Binh nhì	military-rank					name	no
	Ca sĩ	profession					name	no
	các đồng chí|các đ/c	address-plural					name	no
	các ông|các bà|hai ông|hai bà	address-plural					name	no
	Cầu thủ	profession					name	no
	chị	address				female	name	yes
	Chiến sĩ	profession					name	no
	chú|bác|cậu	address				male	name	yes
	Chủ tọa	profession					name	no
	Chuẩn Đô đốc	military-rank					name,office	no
	Chuẩn tướng	military-rank					name	no
	Chuẩn úy	military-rank					name	no
	Chuyên gia	profession					name	no
	Chuyên gia kinh tế	profession					name	no
	cô	address				female	name	yes
	Cô giáo	profession					name	no
	Công nhân	profession					name	no
	cụ	address					name	yes
	Cử nhân|CN.	academic					name	no
	Cử tri	profession					name	no
	Cựu binh	profession					name	no
	Cựu chiến binh	profession					name	no
	Đại đức|ĐĐ.	religious					name	no
	Đại tá	military-rank					name,office	no
	Đại tướng	military-rank					name,office	no
	Đại úy	military-rank					name,office	no
	Đạo diễn	profession					name	no
	dì|mợ|thím	address				female	name	yes
	Dịch giả	profession					name	no
	Diễn viên	profession					name	no
	Điều tra viên	profession					name	no
	Đô đốc	military-rank					name,office	no
	Doanh nhân	profession					name	no
	đối tượng	law					name	yes
	đồng chí|đ/c|Đ.c|đ.chí	address					name,office	yes
	Dr.|Dr	foreign-address					name	no
	Đức cha	religious					name	no
	Đức Tổng Giám mục	religious					name	no
	Dược sĩ|DS|DS.	profession					name	no
	đương sự	law					name	yes
	em|cháu	address					name	yes
	Già làng	profession					name	no
	Giám mục|GM.	religious					name	no
	Giảng viên	profession					name	no
	Giáo sĩ	religious					name	no
	Giáo sư|GS|GS.	academic					name,degree	no
	Giáo sư, Tiến sĩ|GS.TS|GS.TS.|GS-TS|GS, TS|GS TS|GS. TS|GS. TS.	academic					name	no
	GS.TSKH|GS.TSKH.|GS-TSKH|PGS.TSKH|PGS.TSKH.	academic	Giáo sư, Tiến sĩ Khoa học				name	no
	Giáo viên	profession					name	no
	Hạ sĩ	military-rank					name	no
	Họa sĩ	profession					name	no
	Hòa thượng|HT.	religious					name	no
	Học giả	profession					name	no
	Học sinh	profession					name	no
	Hồng y|HY.	religious					name	no
	Kế toán	profession					name	no
	Kiểm sát viên	profession					name	no
	Kiến trúc sư|KTS|KTS.	profession					name	no
	Kỹ sư|KS|KS.	profession					name	no
	liệt sĩ|liệt sỹ|Anh hùng liệt sĩ	award					name	no
	Linh mục|LM.	religious					name	no
	Lord	foreign-address					name	no
	Luật sư|LS|LS.	profession					name	no
	Madame	foreign-address					name	no
	Mẹ Việt Nam Anh hùng|Mẹ VNAH|Bà mẹ Việt Nam Anh hùng	award				female	name	no
	Mr.|Mr	foreign-address					name	no
	Mrs.|Mrs	foreign-address					name	no
	Ms.|Ms	foreign-address					name	no
	Mục sư	religious					name	no
	nạn nhân	law					name	yes
	ngài	address				male	name,office	yes
	Nghệ nhân|Nghệ nhân Ưu tú|Nghệ nhân Nhân dân	award					name	no
	Nghệ sĩ	profession					name	no
	Nghệ sĩ Nhân dân|NSND|NSND.	award					name	no
	Nghệ sĩ Ưu tú|NSƯT|NSƯT.	award					name	no
	nghi phạm	law					name	yes
	Ngư dân	profession					name	no
	Người mẫu	profession					name	no
	nguyên đơn	law					name	yes
	Nhà báo	profession					name	no
	Nhà đầu tư	profession					name	no
	Nhà giáo	profession					name	no
	Nhà giáo Nhân dân|NGND|NGND.	award					name	no
	Nhà giáo Ưu tú|NGƯT|NGƯT.	award					name	no
	Nhà khoa học	profession					name	no
	Nhà nghiên cứu	profession					name	no
	Nhà ngoại giao	profession					name	no
	Nhà phân tích	profession					name	no
	Nhà sử học	profession					name	no
	Nhà thơ	profession					name	no
	Nhà tư vấn	profession					name	no
	Nhà văn	profession					name	no
	Nhạc sĩ	profession					name	no
	nhân chứng	law					name	yes
	Ni sư	religious					name	no
	Ni trưởng	religious					name	no
	Nông dân	profession					name	no
	nữ	gender				female	office,name	no
	ông	address				male	name	yes
	Phó Đô đốc	military-rank					name,office	no
	Phó Giáo sư|PGS|PGS.	academic					name,degree	no
	Phó Giáo sư, Tiến sĩ|PGS.TS|PGS.TS.|PGS-TS|PGS, TS|PGS TS|PGS. TS|PGS. TS.	academic					name	no
	Phóng viên|PV	profession					name	no
	Prof.|Prof	foreign-address					name	no
	quý ông|quý bà	address					name	no
	Samdech|Samdech Techo|Xăm-đéc	foreign-address					name	no
	Sinh viên	profession					name	no
	Sir	foreign-address					name	no
	Sư cô	religious					name	no
	Tác giả	profession					name	no
	Tài xế	profession					name	no
	Thạc sĩ|ThS|ThS.|Thạc sỹ|Th.S	academic					name	no
	Thẩm phán	profession					name	no
	Thầy	profession					name	no
	Thầy giáo	profession					name	no
	Thầy thuốc Nhân dân|TTND|TTND.	award					name	no
	Thầy thuốc Ưu tú|TTƯT|TTƯT.	award					name	no
	Thiếu tá	military-rank					name,office	no
	Thiếu tướng	military-rank					name,office	no
	Thiếu úy	military-rank					name,office	no
	Thủ quỹ	profession					name	no
	Thượng sĩ	military-rank					name	no
	Thượng tá	military-rank					name,office	no
	Thượng tọa|TT.	religious					name	no
	Thượng tướng	military-rank					name,office	no
	Thượng úy	military-rank					name,office	no
	Tiến sĩ|TS|TS.|Tiến sỹ	academic					name,degree	no
	Tiến sĩ, bác sĩ|TS.BS|TS.BS.|TS BS|ThS.BS|PGS.TS.BS	profession					name	no
	Tiến sĩ Khoa học|TSKH|TSKH.	academic					name	no
	Tổng Giám mục|TGM.	religious					name	no
	Trung sĩ	military-rank					name	no
	Trung tá	military-rank					name,office	no
	Trung tướng	military-rank					name,office	no
	Trung úy	military-rank					name,office	no
	Trưởng lão	profession					name	no
	tướng|Thống chế|Nguyên soái	military-rank					name	no
	Vận động viên|VĐV	profession					name	no
	Viện sĩ|VS|Viện sỹ	academic					name	no
	Xơ	religious					name	no`;
