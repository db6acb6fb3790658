// Generated from corpus/lexicons/honorifics.tsv by `npm run data`. Do not edit.

export const HONORIFICS: string = `id	forms	type	canonical	valid_from	valid_to	gender	follows	refers
honorific.anh	anh	address				male	name	yes
honorific.anh-hung-lao-dong	Anh hùng Lao động|Anh hùng LLVTND|Anh hùng Lực lượng vũ trang nhân dân|AHLLVTND|Anh hùng LLVT nhân dân|Anh hùng	award					name	no
honorific.ba	bà	address				female	name	yes
honorific.bac-si	Bác sĩ|BS|BS.|Bác sỹ	profession					name	no
honorific.bac-si-chuyen-khoa-i	Bác sĩ chuyên khoa I|BSCKI|BS CKI|BS.CKI|BS CK1|BSCK1	profession					name	no
honorific.bac-si-chuyen-khoa-ii	Bác sĩ chuyên khoa II|BSCKII|BS CKII|BS.CKII|BS CK2|BSCK2|CKII	profession					name	no
honorific.bi-cao	bị cáo|bị can	law					name	yes
honorific.bi-don	bị đơn	law					name	yes
honorific.bien-tap-vien	Biên tập viên|BTV	profession					name	no
honorific.binh-nhat	Binh nhất	military-rank					name	no
honorific.binh-nhi	Binh nhì	military-rank					name	no
honorific.ca-si	Ca sĩ	profession					name	no
honorific.cac-dong-chi	các đồng chí|các đ/c	address-plural					name	no
honorific.cac-ong	các ông|các bà|hai ông|hai bà	address-plural					name	no
honorific.cau-thu	Cầu thủ	profession					name	no
honorific.chi	chị	address				female	name	yes
honorific.chien-si	Chiến sĩ	profession					name	no
honorific.chu	chú|bác|cậu	address				male	name	yes
honorific.chu-toa	Chủ tọa	profession					name	no
honorific.chuan-do-doc	Chuẩn Đô đốc	military-rank					name,office	no
honorific.chuan-tuong	Chuẩn tướng	military-rank					name	no
honorific.chuan-uy	Chuẩn úy	military-rank					name	no
honorific.chuyen-gia	Chuyên gia	profession					name	no
honorific.chuyen-gia-kinh-te	Chuyên gia kinh tế	profession					name	no
honorific.co	cô	address				female	name	yes
honorific.co-giao	Cô giáo	profession					name	no
honorific.cong-nhan	Công nhân	profession					name	no
honorific.cu	cụ	address					name	yes
honorific.cu-nhan	Cử nhân|CN.	academic					name	no
honorific.cu-tri	Cử tri	profession					name	no
honorific.cuu-binh	Cựu binh	profession					name	no
honorific.cuu-chien-binh	Cựu chiến binh	profession					name	no
honorific.dai-duc	Đại đức|ĐĐ.	religious					name	no
honorific.dai-ta	Đại tá	military-rank					name,office	no
honorific.dai-tuong	Đại tướng	military-rank					name,office	no
honorific.dai-uy	Đại úy	military-rank					name,office	no
honorific.dao-dien	Đạo diễn	profession					name	no
honorific.di	dì|mợ|thím	address				female	name	yes
honorific.dich-gia	Dịch giả	profession					name	no
honorific.dien-vien	Diễn viên	profession					name	no
honorific.dieu-tra-vien	Điều tra viên	profession					name	no
honorific.do-doc	Đô đốc	military-rank					name,office	no
honorific.doanh-nhan	Doanh nhân	profession					name	no
honorific.doi-tuong	đối tượng	law					name	yes
honorific.dong-chi	đồng chí|đ/c|Đ.c|đ.chí	address					name,office	yes
honorific.dr	Dr.|Dr	foreign-address					name	no
honorific.duc-cha	Đức cha	religious					name	no
honorific.duc-tong-giam-muc	Đức Tổng Giám mục	religious					name	no
honorific.duoc-si	Dược sĩ|DS|DS.	profession					name	no
honorific.duong-su	đương sự	law					name	yes
honorific.em	em|cháu	address					name	yes
honorific.gia-lang	Già làng	profession					name	no
honorific.giam-muc	Giám mục|GM.	religious					name	no
honorific.giang-vien	Giảng viên	profession					name	no
honorific.giao-si	Giáo sĩ	religious					name	no
honorific.giao-su	Giáo sư|GS|GS.	academic					name,degree	no
honorific.giao-su-tien-si	Giáo sư, Tiến sĩ|GS.TS|GS.TS.|GS-TS|GS, TS|GS TS|GS. TS|GS. TS.	academic					name	no
honorific.giao-su-tien-si-khoa-hoc	GS.TSKH|GS.TSKH.|GS-TSKH|PGS.TSKH|PGS.TSKH.	academic	Giáo sư, Tiến sĩ Khoa học				name	no
honorific.giao-vien	Giáo viên	profession					name	no
honorific.ha-si	Hạ sĩ	military-rank					name	no
honorific.hoa-si	Họa sĩ	profession					name	no
honorific.hoa-thuong	Hòa thượng|HT.	religious					name	no
honorific.hoc-gia	Học giả	profession					name	no
honorific.hoc-sinh	Học sinh	profession					name	no
honorific.hong-y	Hồng y|HY.	religious					name	no
honorific.ke-toan	Kế toán	profession					name	no
honorific.kiem-sat-vien	Kiểm sát viên	profession					name	no
honorific.kien-truc-su	Kiến trúc sư|KTS|KTS.	profession					name	no
honorific.ky-su	Kỹ sư|KS|KS.	profession					name	no
honorific.liet-si	liệt sĩ|liệt sỹ|Anh hùng liệt sĩ	award					name	no
honorific.linh-muc	Linh mục|LM.	religious					name	no
honorific.lord	Lord	foreign-address					name	no
honorific.luat-su	Luật sư|LS|LS.	profession					name	no
honorific.madame	Madame	foreign-address					name	no
honorific.me-viet-nam-anh-hung	Mẹ Việt Nam Anh hùng|Mẹ VNAH|Bà mẹ Việt Nam Anh hùng	award				female	name	no
honorific.mr	Mr.|Mr	foreign-address					name	no
honorific.mrs	Mrs.|Mrs	foreign-address					name	no
honorific.ms	Ms.|Ms	foreign-address					name	no
honorific.muc-su	Mục sư	religious					name	no
honorific.nan-nhan	nạn nhân	law					name	yes
honorific.ngai	ngài	address				male	name,office	yes
honorific.nghe-nhan	Nghệ nhân|Nghệ nhân Ưu tú|Nghệ nhân Nhân dân	award					name	no
honorific.nghe-si	Nghệ sĩ	profession					name	no
honorific.nghe-si-nhan-dan	Nghệ sĩ Nhân dân|NSND|NSND.	award					name	no
honorific.nghe-si-uu-tu	Nghệ sĩ Ưu tú|NSƯT|NSƯT.	award					name	no
honorific.nghi-pham	nghi phạm	law					name	yes
honorific.ngu-dan	Ngư dân	profession					name	no
honorific.nguoi-mau	Người mẫu	profession					name	no
honorific.nguyen-don	nguyên đơn	law					name	yes
honorific.nha-bao	Nhà báo	profession					name	no
honorific.nha-dau-tu	Nhà đầu tư	profession					name	no
honorific.nha-giao	Nhà giáo	profession					name	no
honorific.nha-giao-nhan-dan	Nhà giáo Nhân dân|NGND|NGND.	award					name	no
honorific.nha-giao-uu-tu	Nhà giáo Ưu tú|NGƯT|NGƯT.	award					name	no
honorific.nha-khoa-hoc	Nhà khoa học	profession					name	no
honorific.nha-nghien-cuu	Nhà nghiên cứu	profession					name	no
honorific.nha-ngoai-giao	Nhà ngoại giao	profession					name	no
honorific.nha-phan-tich	Nhà phân tích	profession					name	no
honorific.nha-su-hoc	Nhà sử học	profession					name	no
honorific.nha-tho	Nhà thơ	profession					name	no
honorific.nha-tu-van	Nhà tư vấn	profession					name	no
honorific.nha-van	Nhà văn	profession					name	no
honorific.nhac-si	Nhạc sĩ	profession					name	no
honorific.nhan-chung	nhân chứng	law					name	yes
honorific.ni-su	Ni sư	religious					name	no
honorific.ni-truong	Ni trưởng	religious					name	no
honorific.nong-dan	Nông dân	profession					name	no
honorific.nu	nữ	gender				female	office,name	no
honorific.ong	ông	address				male	name	yes
honorific.pho-do-doc	Phó Đô đốc	military-rank					name,office	no
honorific.pho-giao-su	Phó Giáo sư|PGS|PGS.	academic					name,degree	no
honorific.pho-giao-su-tien-si	Phó Giáo sư, Tiến sĩ|PGS.TS|PGS.TS.|PGS-TS|PGS, TS|PGS TS|PGS. TS|PGS. TS.	academic					name	no
honorific.phong-vien	Phóng viên|PV	profession					name	no
honorific.prof	Prof.|Prof	foreign-address					name	no
honorific.quy-ong	quý ông|quý bà	address					name	no
honorific.samdech	Samdech|Samdech Techo|Xăm-đéc	foreign-address					name	no
honorific.sinh-vien	Sinh viên	profession					name	no
honorific.sir	Sir	foreign-address					name	no
honorific.su-co	Sư cô	religious					name	no
honorific.tac-gia	Tác giả	profession					name	no
honorific.tai-xe	Tài xế	profession					name	no
honorific.thac-si	Thạc sĩ|ThS|ThS.|Thạc sỹ|Th.S	academic					name	no
honorific.tham-phan	Thẩm phán	profession					name	no
honorific.thay	Thầy	profession					name	no
honorific.thay-giao	Thầy giáo	profession					name	no
honorific.thay-thuoc-nhan-dan	Thầy thuốc Nhân dân|TTND|TTND.	award					name	no
honorific.thay-thuoc-uu-tu	Thầy thuốc Ưu tú|TTƯT|TTƯT.	award					name	no
honorific.thieu-ta	Thiếu tá	military-rank					name,office	no
honorific.thieu-tuong	Thiếu tướng	military-rank					name,office	no
honorific.thieu-uy	Thiếu úy	military-rank					name,office	no
honorific.thu-quy	Thủ quỹ	profession					name	no
honorific.thuong-si	Thượng sĩ	military-rank					name	no
honorific.thuong-ta	Thượng tá	military-rank					name,office	no
honorific.thuong-toa	Thượng tọa|TT.	religious					name	no
honorific.thuong-tuong	Thượng tướng	military-rank					name,office	no
honorific.thuong-uy	Thượng úy	military-rank					name,office	no
honorific.tien-si	Tiến sĩ|TS|TS.|Tiến sỹ	academic					name,degree	no
honorific.tien-si-bac-si	Tiến sĩ, bác sĩ|TS.BS|TS.BS.|TS BS|ThS.BS|PGS.TS.BS	profession					name	no
honorific.tien-si-khoa-hoc	Tiến sĩ Khoa học|TSKH|TSKH.	academic					name	no
honorific.tong-giam-muc	Tổng Giám mục|TGM.	religious					name	no
honorific.trung-si	Trung sĩ	military-rank					name	no
honorific.trung-ta	Trung tá	military-rank					name,office	no
honorific.trung-tuong	Trung tướng	military-rank					name,office	no
honorific.trung-uy	Trung úy	military-rank					name,office	no
honorific.truong-lao	Trưởng lão	profession					name	no
honorific.tuong	tướng|Thống chế|Nguyên soái	military-rank					name	no
honorific.van-dong-vien	Vận động viên|VĐV	profession					name	no
honorific.vien-si	Viện sĩ|VS|Viện sỹ	academic					name	no
honorific.xo	Xơ	religious					name	no`;
