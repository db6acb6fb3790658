// Generated from corpus/lexicons/bodies-international.tsv by `npm run data`. Do not edit.

export const BODIES_INTERNATIONAL: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.abu-sayyaf	Abu Sayyaf	organization					foreign		yes
body.admm	ADMM|ADMM+	international				central	foreign		yes
body.afc	AFC	international				central	foreign		yes
body.aff	AFF	international				central	foreign		yes
body.al-qaeda	Al-Qaeda	organization					foreign		yes
body.arf	ARF	international				central	foreign		yes
body.asean-3	ASEAN+3	international				central	foreign		yes
body.aseanapol	ASEANAPOL	international				central	foreign		yes
body.ban-thu-ky-asean	Ban Thư ký ASEAN	international				central	foreign		yes
body.bo-tu	Bộ Tứ|QUAD	international				central	foreign		yes
body.brics	BRICS	international				central	foreign		yes
body.cdc	CDC	foreign-body				central	foreign		yes
body.cdu	CDU	foreign-party				central	foreign		yes
body.chinh-hiep	Chính hiệp|Chính hiệp toàn quốc	foreign-body				central	foreign	country	yes
body.chuong-trinh-luong-thuc-the-gioi	Chương trình Lương thực Thế giới|WFP	international				central	foreign		yes
body.chuong-trinh-moi-truong-lien-hop-quoc	Chương trình Môi trường Liên Hợp Quốc|UNEP	international				central	foreign		yes
body.chuong-trinh-phat-trien-lien-hop-quoc	Chương trình Phát triển Liên Hợp Quốc|UNDP|Chương trình Phát triển LHQ	international				central	foreign	place	yes
body.co-quan-bao-ve-moi-truong-my	Cơ quan Bảo vệ Môi trường Mỹ|EPA	foreign-body				central	foreign		yes
body.co-quan-hop-tac-quoc-te-han-quoc	Cơ quan Hợp tác Quốc tế Hàn Quốc|KOICA	foreign-body				central	foreign		yes
body.co-quan-hop-tac-quoc-te-nhat-ban	Cơ quan Hợp tác Quốc tế Nhật Bản|JICA	foreign-body				central	foreign		yes
body.co-quan-nang-luong-nguyen-tu-quoc-te	Cơ quan Năng lượng Nguyên tử Quốc tế|IAEA	international				central	foreign		yes
body.co-quan-phat-trien-phap	Cơ quan Phát triển Pháp|AFD	foreign-body				central	foreign		yes
body.co-quan-phat-trien-quoc-te-hoa-ky	Cơ quan Phát triển Quốc tế Hoa Kỳ|USAID|Cơ quan Phát triển Quốc tế Mỹ	foreign-body				central	foreign		yes
body.co-quan-tinh-bao-trung-uong-my	Cơ quan Tình báo Trung ương Mỹ|CIA	foreign-body				central	foreign		yes
body.cong-dong-asean	Cộng đồng ASEAN	international				central	foreign		yes
body.cong-dong-kinh-te-asean	Cộng đồng Kinh tế ASEAN|AEC	international				central	foreign		yes
body.csu	CSU	foreign-party				central	foreign		yes
body.cuc-dieu-tra-lien-bang-my	Cục Điều tra Liên bang Mỹ|FBI|Cục Điều tra Liên bang	foreign-body				central	foreign		yes
body.cuc-du-tru-lien-bang-my	Cục Dự trữ Liên bang Mỹ|Fed|Cục Dự trữ Liên bang	foreign-body				central	foreign		yes
body.dai-hoi-dong-lien-hop-quoc	Đại hội đồng Liên Hợp Quốc|Đại hội đồng LHQ|ĐHĐ LHQ|Đại hội đồng Liên hiệp quốc	international				central	foreign	term	yes
body.dai-su-quan	Đại sứ quán|ĐSQ	foreign-body				central	foreign	country	no
body.dang-bharatiya-janata	Đảng Bharatiya Janata|BJP	foreign-party				central	foreign		yes
body.dang-cong-hoa-tien-buoc	Đảng Cộng hòa Tiến bước|LREM	foreign-party				central	foreign		yes
body.dang-fatah	Đảng Fatah	foreign-party				central	foreign		yes
body.dang-likud	Đảng Likud|Likud	foreign-party				central	foreign		yes
body.dang-quoc-dai	Đảng Quốc đại	foreign-party				central	foreign		yes
body.dang-tu-do	Đảng Tự do	foreign-party				central	foreign		yes
body.dea	DEA	foreign-body				central	foreign		yes
body.dhs	DHS	foreign-body				central	foreign		yes
body.dien-dan-hop-tac-a-au	Diễn đàn Hợp tác Á - Âu|ASEM	international				central	foreign		yes
body.dien-dan-hop-tac-kinh-te-chau-a-thai-binh-duong	Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương|APEC|Diễn đàn Hợp tác Kinh tế châu Á – Thái Bình Dương	international				central	foreign		yes
body.dien-dan-kinh-te-the-gioi	Diễn đàn Kinh tế Thế giới|WEF	international				central	foreign		yes
body.dien-dan-nghi-vien-chau-a-thai-binh-duong	Diễn đàn Nghị viện châu Á - Thái Bình Dương|APPF	international				central	foreign		yes
body.dien-elysee	Điện Elysee|Điện Élysée	foreign-body				central	foreign		yes
body.dien-kremlin	Điện Kremlin|Kremlin	foreign-body				central	foreign		yes
body.dow-jones	Dow Jones	foreign-body					foreign		yes
body.duma-quoc-gia	Duma Quốc gia|Duma Quốc gia Nga|Duma	assembly-chamber				central	foreign	country	yes
body.dup	DUP	foreign-party				central	foreign		yes
body.edcf	EDCF	foreign-body				central	foreign		yes
body.eln	ELN	organization					foreign		yes
body.escap	ESCAP	international				central	foreign		yes
body.europol	Europol	international				central	foreign		yes
body.faa	FAA	foreign-body				central	foreign		yes
body.farc	FARC	organization					foreign		yes
body.fatah	Fatah	organization					foreign		yes
body.fda	FDA	foreign-body				central	foreign		yes
body.fifa	FIFA	international				central	foreign		yes
body.greenpeace	Greenpeace	international				central	foreign		yes
body.ha-vien	Hạ viện	assembly-chamber				central	foreign	country	yes
body.hamas	Hamas	organization					foreign		yes
body.hezbollah	Hezbollah	organization					foreign		yes
body.hiep-hoi-cac-quoc-gia-dong-nam-a	Hiệp hội các quốc gia Đông Nam Á|ASEAN|Hiệp hội các nước Đông Nam Á	international				central	foreign		yes
body.hiep-hoi-doanh-nghiep-nhat-ban-tai-viet-nam	Hiệp hội Thương mại Nhật Bản|JBAV	association	Hiệp hội Doanh nghiệp Nhật Bản tại Việt Nam			central	foreign		yes
body.hoi-chu-thap-do-quoc-te	Hội Chữ thập đỏ quốc tế	international				central	foreign		yes
body.hoi-dong-bao-an-lien-hop-quoc	Hội đồng Bảo an Liên Hợp Quốc|HĐBA LHQ|Hội đồng Bảo an LHQ|Hội đồng Bảo an|HĐBA	international				central	foreign		yes
body.hoi-dong-chau-au	Hội đồng châu Âu	international				central	foreign		yes
body.hoi-dong-kinh-doanh-hoa-ky-asean	Hội đồng Kinh doanh Hoa Kỳ - ASEAN|USABC|US-ASEAN	association				central	foreign		yes
body.hoi-dong-kinh-te-xa-hoi-lien-hop-quoc	Hội đồng Kinh tế - Xã hội Liên Hợp Quốc|ECOSOC	international				central	foreign		yes
body.hoi-dong-lien-bang	Hội đồng Liên bang|Hội đồng Liên bang Nga	assembly-chamber				central	foreign	country	yes
body.hoi-dong-lien-nghi-vien-asean	Hội đồng Liên nghị viện ASEAN|AIPA|Đại hội đồng Liên nghị viện ASEAN|Liên minh nghị viện ASEAN	international				central	foreign		yes
body.hoi-dong-nhan-quyen-lien-hop-quoc	Hội đồng Nhân quyền Liên Hợp Quốc|Hội đồng Nhân quyền LHQ|Hội đồng Nhân quyền|HĐNQ LHQ	international				central	foreign		yes
body.hoi-dong-tu-van-kinh-doanh-apec	Hội đồng Tư vấn kinh doanh APEC|ABAC	international				central	foreign		yes
body.houthi	Houthi	organization					foreign		yes
body.icao	ICAO	international				central	foreign		yes
body.icraf	ICRAF	international				central	foreign		yes
body.imo	IMO	international				central	foreign		yes
body.interpol	INTERPOL	international				central	foreign		yes
body.irena	IRENA	international				central	foreign		yes
body.irri	IRRI	international				central	foreign		yes
body.itu	ITU	international				central	foreign		yes
body.iucn	IUCN	international				central	foreign		yes
body.keidanren	Keidanren	association				central	foreign		yes
body.khmer-do	Khmer Đỏ	organization					foreign		yes
body.korcham	KorCham|KoCham	association				central	foreign	place	yes
body.kotra	KOTRA	foreign-body				central	foreign		yes
body.lau-nam-goc	Lầu Năm Góc	foreign-body				central	foreign		yes
body.lien-doan-a-rap	Liên đoàn Ả-rập|Liên đoàn Ả Rập	international				central	foreign		yes
body.lien-hop-quoc	Liên Hợp Quốc|Liên Hiệp Quốc|LHQ|UN	international				central	foreign		yes
body.lien-minh-chau-au	Liên minh châu Âu|EU|Liên hiệp châu Âu	international				central	foreign		yes
body.lien-minh-chau-phi	Liên minh châu Phi|AU	international				central	foreign		yes
body.lien-minh-kinh-te-a-au	Liên minh Kinh tế Á - Âu|EAEU	international				central	foreign		yes
body.lien-minh-nghi-vien-the-gioi	Liên minh Nghị viện Thế giới|IPU	international				central	foreign		yes
body.mat-tran-dan-toc-phap	Mặt trận Dân tộc Pháp	foreign-party				central	foreign		yes
body.maute	Maute	organization					foreign		yes
body.nasa	NASA	foreign-body				central	foreign		yes
body.nasdaq	Nasdaq	foreign-body					foreign		yes
body.ngan-hang-dau-tu-chau-au	Ngân hàng Đầu tư châu Âu|EIB	international				central	foreign		yes
body.ngan-hang-dau-tu-co-so-ha-tang-chau-a	Ngân hàng Đầu tư cơ sở hạ tầng châu Á|AIIB	international				central	foreign		yes
body.ngan-hang-hop-tac-quoc-te-nhat-ban	Ngân hàng Hợp tác Quốc tế Nhật Bản|JBIC	foreign-body				central	foreign		yes
body.ngan-hang-phat-trien-chau-a	Ngân hàng Phát triển châu Á|ADB|Ngân hàng Phát triển Á Châu	international				central	foreign		yes
body.ngan-hang-the-gioi	Ngân hàng Thế giới|WB|World Bank	international				central	foreign	place	yes
body.ngan-hang-trung-uong-chau-au	Ngân hàng Trung ương châu Âu|ECB	international				central	foreign		yes
body.nghi-vien	Nghị viện	assembly-chamber				central	foreign	country	yes
body.nghi-vien-chau-au	Nghị viện châu Âu|EP	international				central	foreign		yes
body.nha-nuoc-hoi-giao-tu-xung	Nhà nước Hồi giáo tự xưng|IS|ISIS	organization					foreign		yes
body.nha-trang	Nhà Trắng	foreign-body				central	foreign		yes
body.nha-xanh	Nhà Xanh	foreign-body				central	foreign		yes
body.nhan-dai	Nhân đại|Nhân đại toàn quốc|Đại hội Đại biểu Nhân dân toàn quốc	assembly-chamber				central	foreign	country	yes
body.nhom-g20	Nhóm G20|G20	international				central	foreign		yes
body.nhom-g7	Nhóm G7|G7	international				central	foreign		yes
body.nsa	NSA	foreign-body				central	foreign		yes
body.opcw	OPCW	international				central	foreign		yes
body.oxfam	Oxfam	international				central	foreign		yes
body.pap	PAP	foreign-party				central	foreign		yes
body.phai-doan-eu	Phái đoàn EU|Phái đoàn Liên minh châu Âu|Phái đoàn Liên minh châu Âu tại Việt Nam	foreign-body				central	foreign	place	yes
body.phai-doan-thuong-truc-viet-nam-tai-lien-hop-quoc	Phái đoàn Thường trực Việt Nam tại Liên Hợp Quốc|Phái đoàn Thường trực Việt Nam tại LHQ	government-agency				central	foreign		yes
body.phong-thuong-mai-chau-au	Phòng Thương mại châu Âu|EuroCham|Phòng Thương mại châu Âu tại Việt Nam	association				central	foreign	place	yes
body.phong-thuong-mai-hoa-ky	Phòng Thương mại Hoa Kỳ|AmCham	association				central	foreign	place	yes
body.phong-trao-khong-lien-ket	Phong trào Không liên kết|KLK	international				central	foreign		yes
body.phu-thu-tuong	Phủ Thủ tướng	foreign-body				central	foreign	country	yes
body.phu-tong-thong	Phủ Tổng thống	foreign-body				central	foreign	country	yes
body.pkk	PKK	organization					foreign		yes
body.quan-giai-phong-nhan-dan-trung-quoc	Quân Giải phóng Nhân dân Trung Quốc|PLA	foreign-body				central	foreign		yes
body.quan-uy-trung-uong-trung-quoc	Quân ủy Trung ương Trung Quốc	foreign-body				central	foreign		yes
body.quoc-vu-vien	Quốc vụ viện|Quốc vụ viện Trung Quốc	foreign-body				central	foreign		yes
body.quy-dan-so-lien-hop-quoc	Quỹ Dân số Liên Hợp Quốc|UNFPA	international				central	foreign		yes
body.quy-nhi-dong-lien-hop-quoc	Quỹ Nhi đồng Liên Hợp Quốc|UNICEF	international				central	foreign	place	yes
body.quy-tien-te-quoc-te	Quỹ Tiền tệ Quốc tế|IMF	international				central	foreign		yes
body.so-giao-dich-chung-khoan-new-york	Sở Giao dịch chứng khoán New York	foreign-body					foreign		yes
body.spd	SPD	foreign-party				central	foreign		yes
body.taliban	Taliban	organization					foreign		yes
body.tap-doan-tai-chinh-quoc-te	Tập đoàn Tài chính Quốc tế|Công ty Tài chính Quốc tế|IFC	international				central	foreign		yes
body.thuong-vien	Thượng viện	assembly-chamber				central	foreign	country	yes
body.to-chuc-an-ninh-va-hop-tac-chau-au	Tổ chức An ninh và Hợp tác châu Âu|OSCE	international				central	foreign		yes
body.to-chuc-an-xa-quoc-te	Tổ chức Ân xá Quốc tế	international				central	foreign		yes
body.to-chuc-cac-nuoc-xuat-khau-dau-mo	Tổ chức các nước xuất khẩu dầu mỏ|OPEC	international				central	foreign		yes
body.to-chuc-di-cu-quoc-te	Tổ chức Di cư Quốc tế|IOM	international				central	foreign		yes
body.to-chuc-giao-duc-khoa-hoc-va-van-hoa-lien-hop-quoc	Tổ chức Giáo dục, Khoa học và Văn hóa Liên Hợp Quốc|UNESCO	international				central	foreign		yes
body.to-chuc-hiep-uoc-bac-dai-tay-duong	Tổ chức Hiệp ước Bắc Đại Tây Dương|NATO	international				central	foreign		yes
body.to-chuc-hop-tac-quoc-te-duc	Tổ chức Hợp tác Quốc tế Đức|GIZ|Ngân hàng Tái thiết Đức|KfW	foreign-body				central	foreign		yes
body.to-chuc-hop-tac-thuong-hai	Tổ chức Hợp tác Thượng Hải|SCO	international				central	foreign		yes
body.to-chuc-hop-tac-va-phat-trien-kinh-te	Tổ chức Hợp tác và Phát triển kinh tế|OECD	international				central	foreign		yes
body.to-chuc-lao-dong-quoc-te	Tổ chức Lao động Quốc tế|ILO	international				central	foreign		yes
body.to-chuc-luong-thuc-va-nong-nghiep-lien-hop-quoc	Tổ chức Lương thực và Nông nghiệp Liên Hợp Quốc|FAO|Tổ chức Nông lương LHQ	international				central	foreign		yes
body.to-chuc-minh-bach-quoc-te	Tổ chức Minh bạch quốc tế	international				central	foreign		yes
body.to-chuc-phat-trien-cong-nghiep-lien-hop-quoc	Tổ chức Phát triển công nghiệp Liên Hợp Quốc|UNIDO	international				central	foreign		yes
body.to-chuc-phong-vien-khong-bien-gioi	Tổ chức Phóng viên không biên giới	international				central	foreign		yes
body.to-chuc-quoc-te-phap-ngu	Tổ chức quốc tế Pháp ngữ|Cộng đồng Pháp ngữ|OIF	international				central	foreign		yes
body.to-chuc-theo-doi-nhan-quyen	Tổ chức Theo dõi Nhân quyền	international				central	foreign		yes
body.to-chuc-thuong-mai-the-gioi	Tổ chức Thương mại Thế giới|WTO	international				central	foreign		yes
body.to-chuc-xuc-tien-thuong-mai-nhat-ban	Tổ chức Xúc tiến Thương mại Nhật Bản|JETRO	foreign-body				central	foreign		yes
body.to-chuc-y-te-the-gioi	Tổ chức Y tế Thế giới|WHO	international				central	foreign		yes
body.toa-an-cong-ly-quoc-te	Tòa án Công lý Quốc tế|ICJ	international				central	foreign		yes
body.toa-an-hinh-su-quoc-te	Tòa án Hình sự Quốc tế|ICC	international				central	foreign		yes
body.toa-an-quoc-te-ve-luat-bien	Tòa án Quốc tế về Luật Biển|ITLOS	international				central	foreign		yes
body.toa-trong-tai-thuong-truc	Tòa Trọng tài Thường trực|PCA	international				central	foreign		yes
body.tong-lanh-su-quan	Tổng Lãnh sự quán|TLSQ|Lãnh sự quán	foreign-body				central	foreign	country,place	no
body.trung-tam-kiem-soat-benh-tat	Trung tâm Kiểm soát bệnh tật|CDC tỉnh|CDC TP	office				province	government	place	yes
body.umno	UMNO	foreign-party				central	foreign		yes
body.un-habitat	UN-Habitat	international				central	foreign		yes
body.un-women	UN Women|Cơ quan LHQ về bình đẳng giới và trao quyền cho phụ nữ	international				central	foreign		yes
body.unaids	UNAIDS	international				central	foreign		yes
body.unctad	UNCTAD	international				central	foreign		yes
body.unhcr	UNHCR	international				central	foreign		yes
body.unodc	UNODC	international				central	foreign		yes
body.ustr	USTR	foreign-body				central	foreign		yes
body.uy-ban-chau-au	Ủy ban châu Âu|EC	international				central	foreign		yes
body.uy-ban-olympic-quoc-te	Ủy ban Olympic Quốc tế|IOC	international				central	foreign		yes
body.uy-hoi-song-me-cong	Ủy hội sông Mê Công|Ủy hội sông Mê Kông|Ủy hội sông Mê Công quốc tế|MRC|Ủy hội sông Mekong quốc tế	international				central	foreign		yes
body.van-phong-kinh-te-van-hoa-dai-bac	Văn phòng Kinh tế - Văn hóa Đài Bắc|Văn phòng Kinh tế và Văn hóa Đài Bắc	foreign-body				central	foreign	place	yes
body.viet-tan	Việt Tân	organization					foreign		yes
body.wco	WCO	international				central	foreign		yes
body.wipo	WIPO	international				central	foreign		yes
body.wmo	WMO	international				central	foreign		yes
body.wwf	WWF	international				central	foreign		yes`;
