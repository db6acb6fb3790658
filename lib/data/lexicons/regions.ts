// Generated from corpus/lexicons/regions.tsv by `npm run data`. Do not edit.

export const REGIONS: string = `id	forms	type	canonical	valid_from	valid_to
region.an-do-duong-thai-binh-duong	Ấn Độ Dương - Thái Bình Dương|Ấn Độ - Thái Bình Dương	world
region.bac-a	Bắc Á	world
region.bac-au	Bắc Âu	world
region.bac-cuc	Bắc Cực	world
region.bac-ky	Bắc Kỳ	domestic
region.bac-my	Bắc Mỹ	world
region.bac-phi	Bắc Phi	world
region.bac-trung-bo	Bắc Trung Bộ|vùng Bắc Trung Bộ|BTB	domestic
region.bac-trung-bo-va-duyen-hai-mien-trung	Bắc Trung Bộ và duyên hải miền Trung|Bắc Trung Bộ và Duyên hải Trung Bộ|duyên hải miền Trung|vùng duyên hải miền Trung|miền Trung - Tây Nguyên|miền Trung và Tây Nguyên|miền Trung – Tây Nguyên	domestic
region.balkan	Balkan	world
region.baltic	Baltic	world
region.ban-dao-a-rap	bán đảo Ả-rập|bán đảo Ả Rập	world
region.ban-dao-ca-mau	bán đảo Cà Mau	domestic
region.ban-dao-trieu-tien	bán đảo Triều Tiên	world
region.benelux	Benelux	world
region.cao-nguyen-da-dong-van	Cao nguyên đá Đồng Văn	domestic
region.caribe	Caribe|Ca-ri-bê	world
region.chau-a	châu Á|Á châu	world
region.chau-a-thai-binh-duong	châu Á - Thái Bình Dương|châu Á-Thái Bình Dương|châu Á – Thái Bình Dương	world
region.chau-au	châu Âu|Âu châu	world
region.chau-dai-duong	châu Đại Dương|châu Úc	world
region.chau-my	châu Mỹ	world
region.chau-phi	châu Phi	world
region.chien-khu-d	Chiến khu Đ	domestic
region.chien-khu-viet-bac	Chiến khu Việt Bắc	domestic
region.dang-ngoai	Đàng Ngoài	domestic
region.dang-trong	Đàng Trong	domestic
region.dat-mui	Đất Mũi|Mũi Cà Mau	domestic
region.dat-to	Đất Tổ	domestic
region.dong-au	Đông Âu	world
region.dong-bac	Đông Bắc|Đông Bắc Bộ|vùng Đông Bắc	domestic
region.dong-bac-a	Đông Bắc Á	world
region.dong-bang-song-cuu-long	Đồng bằng sông Cửu Long|ĐBSCL|vùng Đồng bằng sông Cửu Long|vùng ĐBSCL|ĐB sông Cửu Long|Đồng bằng SCL	domestic
region.dong-bang-song-hong	Đồng bằng sông Hồng|ĐBSH|vùng Đồng bằng sông Hồng|đồng bằng Bắc Bộ|vùng ĐBSH|châu thổ sông Hồng	domestic
region.dong-duong	Đông Dương	domestic
region.dong-nam-a	Đông Nam Á|ĐNA|Đông - Nam Á	world
region.dong-nam-bo	Đông Nam Bộ|vùng Đông Nam Bộ|miền Đông Nam Bộ|Miền Đông	domestic
region.dong-phi	Đông Phi	world
region.dong-thap-muoi	Đồng Tháp Mười	domestic
region.eurozone	Eurozone|khu vực đồng euro	world
region.hanh-lang-kinh-te-dong-tay	Hành lang kinh tế Đông - Tây|Hành lang Kinh tế Đông Tây	world
region.kavkaz	Kavkaz	world
region.kinh-bac	Kinh Bắc	domestic
region.lien-khu-5	Liên khu 5	domestic
region.mien-bac	miền Bắc|Bắc Bộ|miền Bắc Việt Nam	domestic
region.mien-nam	miền Nam|miền Nam Việt Nam	domestic
region.mien-trung	miền Trung|Trung Bộ|miền Trung Việt Nam	domestic
region.my-latinh	Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh	world
region.nam-a	Nam Á	world
region.nam-au	Nam Âu	world
region.nam-ban-cau	Nam Bán cầu	world
region.nam-bo	Nam Bộ	domestic
region.nam-cuc	Nam Cực	world
region.nam-ky	Nam Kỳ	domestic
region.nam-my	Nam Mỹ	world
region.nam-trung-bo	Nam Trung Bộ|Duyên hải Nam Trung Bộ|vùng duyên hải Nam Trung Bộ	domestic
region.phuong-dong	phương Đông	world
region.phuong-tay	phương Tây	world
region.scandinavia	Scandinavia	world
region.sung-chau-phi	Sừng châu Phi	world
region.tam-giac-phat-trien-campuchia-lao-viet-nam	Tam giác phát triển Campuchia - Lào - Việt Nam	world
region.tam-giac-vang	Tam giác Vàng	world
region.tay-a	Tây Á	world
region.tay-au	Tây Âu	world
region.tay-bac	Tây Bắc|Tây Bắc Bộ|vùng Tây Bắc	domestic
region.tay-nam-bo	Tây Nam Bộ|miền Tây Nam Bộ|miền Tây|vùng Tây Nam Bộ	domestic
region.tay-nguyen	Tây Nguyên|vùng Tây Nguyên	domestic
region.tay-phi	Tây Phi	world
region.tieu-vung-mekong	Tiểu vùng Mekong	world
region.tieu-vung-song-mekong-mo-rong	Tiểu vùng sông Mekong mở rộng|GMS|Tiểu vùng Mekong mở rộng	world
region.trung-a	Trung Á	world
region.trung-au	Trung Âu	world
region.trung-dong	Trung Đông	world
region.trung-du-va-mien-nui-phia-bac	Trung du và miền núi phía Bắc|trung du và miền núi Bắc Bộ|trung du, miền núi phía Bắc|vùng Trung du và miền núi phía Bắc|miền núi phía Bắc|TDMNPB	domestic
region.trung-ky	Trung Kỳ	domestic
region.trung-my	Trung Mỹ	world
region.tu-giac-long-xuyen	Tứ giác Long Xuyên	domestic
region.u-minh-ha	U Minh Hạ	domestic
region.viet-bac	Việt Bắc	domestic
region.vung-bay-nui	vùng Bảy Núi|Thất Sơn	domestic
region.vung-kinh-te-trong-diem-bac-bo	Vùng kinh tế trọng điểm Bắc Bộ	domestic
region.vung-kinh-te-trong-diem-mien-trung	Vùng kinh tế trọng điểm miền Trung	domestic
region.vung-kinh-te-trong-diem-phia-bac	Vùng kinh tế trọng điểm phía Bắc	domestic
region.vung-kinh-te-trong-diem-phia-nam	Vùng kinh tế trọng điểm phía Nam	domestic
region.vung-kinh-te-trong-diem-vung-dbscl	Vùng kinh tế trọng điểm vùng ĐBSCL	domestic
region.vung-thu-do	Vùng Thủ đô|vùng Thủ đô Hà Nội	domestic
region.vung-tp-hcm	vùng TP.HCM|Vùng TP Hồ Chí Minh	domestic
region.vung-vinh	Vùng Vịnh	world
region.xu-nghe	Xứ Nghệ	domestic
region.xu-quang	xứ Quảng	domestic
region.xu-thanh	xứ Thanh	domestic`;
