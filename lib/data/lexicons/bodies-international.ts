// Generated from corpus/lexicons/bodies-international.tsv by `npm run data`. Do not edit.

export const BODIES_INTERNATIONAL: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	Abu Sayyaf	organization					foreign		yes
	ADMM|ADMM+	international				central	foreign		yes
	AFC	international				central	foreign		yes
	AFF	international				central	foreign		yes
	Al-Qaeda	organization					foreign		yes
	ARF	international				central	foreign		yes
	ASEAN+3	international				central	foreign		yes
	ASEANAPOL	international				central	foreign		yes
	Ban Thư ký ASEAN	international				central	foreign		yes
	Bộ Tứ|QUAD	international				central	foreign		yes
	BRICS	international				central	foreign		yes
	CDC	foreign-body				central	foreign		yes
	CDU	foreign-party				central	foreign		yes
	Chính hiệp|Chính hiệp toàn quốc	foreign-body				central	foreign	country	yes
	Chương trình Lương thực Thế giới|WFP	international				central	foreign		yes
	Chương trình Môi trường Liên Hợp Quốc|UNEP	international				central	foreign		yes
	Chương trình Phát triển Liên Hợp Quốc|UNDP|Chương trình Phát triển LHQ	international				central	foreign	place	yes
	Cơ quan Bảo vệ Môi trường Mỹ|EPA	foreign-body				central	foreign		yes
	Cơ quan Hợp tác Quốc tế Hàn Quốc|KOICA	foreign-body				central	foreign		yes
	Cơ quan Hợp tác Quốc tế Nhật Bản|JICA	foreign-body				central	foreign		yes
	Cơ quan Năng lượng Nguyên tử Quốc tế|IAEA	international				central	foreign		yes
	Cơ quan Phát triển Pháp|AFD	foreign-body				central	foreign		yes
	Cơ quan Phát triển Quốc tế Hoa Kỳ|USAID|Cơ quan Phát triển Quốc tế Mỹ	foreign-body				central	foreign		yes
	Cơ quan Tình báo Trung ương Mỹ|CIA	foreign-body				central	foreign		yes
	Cộng đồng ASEAN	international				central	foreign		yes
	Cộng đồng Kinh tế ASEAN|AEC	international				central	foreign		yes
	CSU	foreign-party				central	foreign		yes
	Cục Điều tra Liên bang Mỹ|FBI|Cục Điều tra Liên bang	foreign-body				central	foreign		yes
	Cục Dự trữ Liên bang Mỹ|Fed|Cục Dự trữ Liên bang	foreign-body				central	foreign		yes
	Đại hội đồng Liên Hợp Quốc|Đại hội đồng LHQ|ĐHĐ LHQ|Đại hội đồng Liên hiệp quốc	international				central	foreign	term	yes
	Đại sứ quán|ĐSQ	foreign-body				central	foreign	country	no
	Đảng Bharatiya Janata|BJP	foreign-party				central	foreign		yes
	Đảng Cộng hòa Tiến bước|LREM	foreign-party				central	foreign		yes
	Đảng Fatah	foreign-party				central	foreign		yes
	Đảng Likud|Likud	foreign-party				central	foreign		yes
	Đảng Quốc đại	foreign-party				central	foreign		yes
	Đảng Tự do	foreign-party				central	foreign		yes
	DEA	foreign-body				central	foreign		yes
	DHS	foreign-body				central	foreign		yes
	Diễn đàn Hợp tác Á - Âu|ASEM	international				central	foreign		yes
	Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương|APEC|Diễn đàn Hợp tác Kinh tế châu Á – Thái Bình Dương	international				central	foreign		yes
	Diễn đàn Kinh tế Thế giới|WEF	international				central	foreign		yes
	Diễn đàn Nghị viện châu Á - Thái Bình Dương|APPF	international				central	foreign		yes
	Điện Elysee|Điện Élysée	foreign-body				central	foreign		yes
	Điện Kremlin|Kremlin	foreign-body				central	foreign		yes
	Dow Jones	foreign-body					foreign		yes
	Duma Quốc gia|Duma Quốc gia Nga|Duma	assembly-chamber				central	foreign	country	yes
	DUP	foreign-party				central	foreign		yes
	EDCF	foreign-body				central	foreign		yes
	ELN	organization					foreign		yes
	ESCAP	international				central	foreign		yes
	Europol	international				central	foreign		yes
	FAA	foreign-body				central	foreign		yes
	FARC	organization					foreign		yes
	Fatah	organization					foreign		yes
	FDA	foreign-body				central	foreign		yes
	FIFA	international				central	foreign		yes
	Greenpeace	international				central	foreign		yes
	Hạ viện	assembly-chamber				central	foreign	country	yes
	Hamas	organization					foreign		yes
	Hezbollah	organization					foreign		yes
	Hiệp hội các quốc gia Đông Nam Á|ASEAN|Hiệp hội các nước Đông Nam Á	international				central	foreign		yes
	Hiệp hội Thương mại Nhật Bản|JBAV	association	Hiệp hội Doanh nghiệp Nhật Bản tại Việt Nam			central	foreign		yes
	Hội Chữ thập đỏ quốc tế	international				central	foreign		yes
	Hội đồng Bảo an Liên Hợp Quốc|HĐBA LHQ|Hội đồng Bảo an LHQ|Hội đồng Bảo an|HĐBA	international				central	foreign		yes
	Hội đồng châu Âu	international				central	foreign		yes
	Hội đồng Kinh doanh Hoa Kỳ - ASEAN|USABC|US-ASEAN	association				central	foreign		yes
	Hội đồng Kinh tế - Xã hội Liên Hợp Quốc|ECOSOC	international				central	foreign		yes
	Hội đồng Liên bang|Hội đồng Liên bang Nga	assembly-chamber				central	foreign	country	yes
	Hội đồng Liên nghị viện ASEAN|AIPA|Đại hội đồng Liên nghị viện ASEAN|Liên minh nghị viện ASEAN	international				central	foreign		yes
	Hội đồng Nhân quyền Liên Hợp Quốc|Hội đồng Nhân quyền LHQ|Hội đồng Nhân quyền|HĐNQ LHQ	international				central	foreign		yes
	Hội đồng Tư vấn kinh doanh APEC|ABAC	international				central	foreign		yes
	Houthi	organization					foreign		yes
	ICAO	international				central	foreign		yes
	ICRAF	international				central	foreign		yes
	IMO	international				central	foreign		yes
	INTERPOL	international				central	foreign		yes
	IRENA	international				central	foreign		yes
	IRRI	international				central	foreign		yes
	ITU	international				central	foreign		yes
	IUCN	international				central	foreign		yes
	Keidanren	association				central	foreign		yes
	Khmer Đỏ	organization					foreign		yes
	KorCham|KoCham	association				central	foreign	place	yes
	KOTRA	foreign-body				central	foreign		yes
	Lầu Năm Góc	foreign-body				central	foreign		yes
	Liên đoàn Ả-rập|Liên đoàn Ả Rập	international				central	foreign		yes
	Liên Hợp Quốc|Liên Hiệp Quốc|LHQ|UN	international				central	foreign		yes
	Liên minh châu Âu|EU|Liên hiệp châu Âu	international				central	foreign		yes
	Liên minh châu Phi|AU	international				central	foreign		yes
	Liên minh Kinh tế Á - Âu|EAEU	international				central	foreign		yes
	Liên minh Nghị viện Thế giới|IPU	international				central	foreign		yes
	Mặt trận Dân tộc Pháp	foreign-party				central	foreign		yes
	Maute	organization					foreign		yes
	NASA	foreign-body				central	foreign		yes
	Nasdaq	foreign-body					foreign		yes
	Ngân hàng Đầu tư châu Âu|EIB	international				central	foreign		yes
	Ngân hàng Đầu tư cơ sở hạ tầng châu Á|AIIB	international				central	foreign		yes
	Ngân hàng Hợp tác Quốc tế Nhật Bản|JBIC	foreign-body				central	foreign		yes
	Ngân hàng Phát triển châu Á|ADB|Ngân hàng Phát triển Á Châu	international				central	foreign		yes
	Ngân hàng Thế giới|WB|World Bank	international				central	foreign	place	yes
	Ngân hàng Trung ương châu Âu|ECB	international				central	foreign		yes
	Nghị viện	assembly-chamber				central	foreign	country	yes
	Nghị viện châu Âu|EP	international				central	foreign		yes
	Nhà nước Hồi giáo tự xưng|IS|ISIS	organization					foreign		yes
	Nhà Trắng	foreign-body				central	foreign		yes
	Nhà Xanh	foreign-body				central	foreign		yes
	Nhân đại|Nhân đại toàn quốc|Đại hội Đại biểu Nhân dân toàn quốc	assembly-chamber				central	foreign	country	yes
	Nhóm G20|G20	international				central	foreign		yes
	Nhóm G7|G7	international				central	foreign		yes
	NSA	foreign-body				central	foreign		yes
	OPCW	international				central	foreign		yes
	Oxfam	international				central	foreign		yes
	PAP	foreign-party				central	foreign		yes
	Phái đoàn EU|Phái đoàn Liên minh châu Âu|Phái đoàn Liên minh châu Âu tại Việt Nam	foreign-body				central	foreign	place	yes
	Phái đoàn Thường trực Việt Nam tại Liên Hợp Quốc|Phái đoàn Thường trực Việt Nam tại LHQ	government-agency				central	foreign		yes
	Phòng Thương mại châu Âu|EuroCham|Phòng Thương mại châu Âu tại Việt Nam	association				central	foreign	place	yes
	Phòng Thương mại Hoa Kỳ|AmCham	association				central	foreign	place	yes
	Phong trào Không liên kết|KLK	international				central	foreign		yes
	Phủ Thủ tướng	foreign-body				central	foreign	country	yes
	Phủ Tổng thống	foreign-body				central	foreign	country	yes
	PKK	organization					foreign		yes
	Quân Giải phóng Nhân dân Trung Quốc|PLA	foreign-body				central	foreign		yes
	Quân ủy Trung ương Trung Quốc	foreign-body				central	foreign		yes
	Quốc vụ viện|Quốc vụ viện Trung Quốc	foreign-body				central	foreign		yes
	Quỹ Dân số Liên Hợp Quốc|UNFPA	international				central	foreign		yes
	Quỹ Nhi đồng Liên Hợp Quốc|UNICEF	international				central	foreign	place	yes
	Quỹ Tiền tệ Quốc tế|IMF	international				central	foreign		yes
	Sở Giao dịch chứng khoán New York	foreign-body					foreign		yes
	SPD	foreign-party				central	foreign		yes
	Taliban	organization					foreign		yes
	Tập đoàn Tài chính Quốc tế|Công ty Tài chính Quốc tế|IFC	international				central	foreign		yes
	Thượng viện	assembly-chamber				central	foreign	country	yes
	Tổ chức An ninh và Hợp tác châu Âu|OSCE	international				central	foreign		yes
	Tổ chức Ân xá Quốc tế	international				central	foreign		yes
	Tổ chức các nước xuất khẩu dầu mỏ|OPEC	international				central	foreign		yes
	Tổ chức Di cư Quốc tế|IOM	international				central	foreign		yes
	Tổ chức Giáo dục, Khoa học và Văn hóa Liên Hợp Quốc|UNESCO	international				central	foreign		yes
	Tổ chức Hiệp ước Bắc Đại Tây Dương|NATO	international				central	foreign		yes
	Tổ chức Hợp tác Quốc tế Đức|GIZ|Ngân hàng Tái thiết Đức|KfW	foreign-body				central	foreign		yes
	Tổ chức Hợp tác Thượng Hải|SCO	international				central	foreign		yes
	Tổ chức Hợp tác và Phát triển kinh tế|OECD	international				central	foreign		yes
	Tổ chức Lao động Quốc tế|ILO	international				central	foreign		yes
	Tổ chức Lương thực và Nông nghiệp Liên Hợp Quốc|FAO|Tổ chức Nông lương LHQ	international				central	foreign		yes
	Tổ chức Minh bạch quốc tế	international				central	foreign		yes
	Tổ chức Phát triển công nghiệp Liên Hợp Quốc|UNIDO	international				central	foreign		yes
	Tổ chức Phóng viên không biên giới	international				central	foreign		yes
	Tổ chức quốc tế Pháp ngữ|Cộng đồng Pháp ngữ|OIF	international				central	foreign		yes
	Tổ chức Theo dõi Nhân quyền	international				central	foreign		yes
	Tổ chức Thương mại Thế giới|WTO	international				central	foreign		yes
	Tổ chức Xúc tiến Thương mại Nhật Bản|JETRO	foreign-body				central	foreign		yes
	Tổ chức Y tế Thế giới|WHO	international				central	foreign		yes
	Tòa án Công lý Quốc tế|ICJ	international				central	foreign		yes
	Tòa án Hình sự Quốc tế|ICC	international				central	foreign		yes
	Tòa án Quốc tế về Luật Biển|ITLOS	international				central	foreign		yes
	Tòa Trọng tài Thường trực|PCA	international				central	foreign		yes
	Tổng Lãnh sự quán|TLSQ|Lãnh sự quán	foreign-body				central	foreign	country,place	no
	Trung tâm Kiểm soát bệnh tật|CDC tỉnh|CDC TP	office				province	government	place	yes
	UMNO	foreign-party				central	foreign		yes
	UN-Habitat	international				central	foreign		yes
	UN Women|Cơ quan LHQ về bình đẳng giới và trao quyền cho phụ nữ	international				central	foreign		yes
	UNAIDS	international				central	foreign		yes
	UNCTAD	international				central	foreign		yes
	UNHCR	international				central	foreign		yes
	UNODC	international				central	foreign		yes
	USTR	foreign-body				central	foreign		yes
	Ủy ban châu Âu|EC	international				central	foreign		yes
	Ủy ban Olympic Quốc tế|IOC	international				central	foreign		yes
	Ủy hội sông Mê Công|Ủy hội sông Mê Kông|Ủy hội sông Mê Công quốc tế|MRC|Ủy hội sông Mekong quốc tế	international				central	foreign		yes
	Văn phòng Kinh tế - Văn hóa Đài Bắc|Văn phòng Kinh tế và Văn hóa Đài Bắc	foreign-body				central	foreign	place	yes
	Việt Tân	organization					foreign		yes
	WCO	international				central	foreign		yes
	WIPO	international				central	foreign		yes
	WMO	international				central	foreign		yes
	WWF	international				central	foreign		yes`;
