// Generated from corpus/lexicons/regions.tsv by `npm run data`. Do not edit.

export const REGIONS: string = `region	forms	type	canonical	valid_from	valid_to
	Ấn Độ Dương - Thái Bình Dương|Ấn Độ - Thái Bình Dương	world
	Bắc Á	world
	Bắc Âu	world
	Bắc Cực	world
	Bắc Kỳ	domestic
	Bắc Mỹ	world
	Bắc Phi	world
	Bắc Trung Bộ|vùng Bắc Trung Bộ|BTB	domestic
	Bắc Trung Bộ và duyên hải miền Trung|Bắc Trung Bộ và Duyên hải Trung Bộ|duyên hải miền Trung|vùng duyên hải miền Trung|miền Trung - Tây Nguyên|miền Trung và Tây Nguyên|miền Trung – Tây Nguyên	domestic
	Balkan	world
	Baltic	world
	bán đảo Ả-rập|bán đảo Ả Rập	world
	bán đảo Cà Mau	domestic
	bán đảo Triều Tiên	world
	Benelux	world
	Cao nguyên đá Đồng Văn	domestic
	Caribe|Ca-ri-bê	world
	châu Á|Á châu	world
	châu Á - Thái Bình Dương|châu Á-Thái Bình Dương|châu Á – Thái Bình Dương	world
	châu Âu|Âu châu	world
	châu Đại Dương|châu Úc	world
	châu Mỹ	world
	châu Phi	world
	Chiến khu Đ	domestic
	Chiến khu Việt Bắc	domestic
	Đàng Ngoài	domestic
	Đàng Trong	domestic
	Đất Mũi|Mũi Cà Mau	domestic
	Đất Tổ	domestic
	Đông Âu	world
	Đông Bắc|Đông Bắc Bộ|vùng Đông Bắc	domestic
	Đông Bắc Á	world
	Đồng bằng sông Cửu Long|ĐBSCL|vùng Đồng bằng sông Cửu Long|vùng ĐBSCL|ĐB sông Cửu Long|Đồng bằng SCL	domestic
	Đồng bằng sông Hồng|ĐBSH|vùng Đồng bằng sông Hồng|đồng bằng Bắc Bộ|vùng ĐBSH|châu thổ sông Hồng	domestic
	Đông Dương	domestic
	Đông Nam Á|ĐNA|Đông - Nam Á	world
	Đông Nam Bộ|vùng Đông Nam Bộ|miền Đông Nam Bộ|Miền Đông	domestic
	Đông Phi	world
	Đồng Tháp Mười	domestic
	Duyên hải Bắc Bộ|vùng duyên hải Bắc Bộ	domestic
	Eurozone|khu vực đồng euro	world
	Hành lang kinh tế Đông - Tây|Hành lang Kinh tế Đông Tây	world
	Kavkaz	world
	Kinh Bắc	domestic
	Liên khu 5	domestic
	miền Bắc|Bắc Bộ|miền Bắc Việt Nam	domestic
	miền Nam|miền Nam Việt Nam	domestic
	miền Trung|Trung Bộ|miền Trung Việt Nam	domestic
	Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh	world
	Nam Á	world
	Nam Âu	world
	Nam Bán cầu	world
	Nam Bộ	domestic
	Nam Cực	world
	Nam Kỳ	domestic
	Nam Mỹ	world
	Nam Trung Bộ|Duyên hải Nam Trung Bộ|vùng duyên hải Nam Trung Bộ	domestic
	phương Đông	world
	phương Tây	world
	Scandinavia	world
	Sừng châu Phi	world
	Tam giác phát triển Campuchia - Lào - Việt Nam	world
	Tam giác Vàng	world
	Tây Á	world
	Tây Âu	world
	Tây Bắc|Tây Bắc Bộ|vùng Tây Bắc	domestic
	Tây Nam Bộ|miền Tây Nam Bộ|miền Tây|vùng Tây Nam Bộ	domestic
	Tây Nguyên|vùng Tây Nguyên	domestic
	Tây Phi	world
	Tiểu vùng Mekong	world
	Tiểu vùng sông Mekong mở rộng|GMS|Tiểu vùng Mekong mở rộng	world
	Trung Á	world
	Trung Âu	world
	Trung Đông	world
	Trung du và miền núi phía Bắc|trung du và miền núi Bắc Bộ|trung du, miền núi phía Bắc|vùng Trung du và miền núi phía Bắc|miền núi phía Bắc|TDMNPB	domestic
	Trung Kỳ	domestic
	Trung Mỹ	world
	Tứ giác Long Xuyên	domestic
	U Minh Hạ	domestic
	Việt Bắc	domestic
	vùng Bảy Núi|Thất Sơn	domestic
	Vùng kinh tế trọng điểm Bắc Bộ	domestic
	Vùng kinh tế trọng điểm miền Trung	domestic
	Vùng kinh tế trọng điểm phía Bắc	domestic
	Vùng kinh tế trọng điểm phía Nam	domestic
	Vùng kinh tế trọng điểm vùng ĐBSCL	domestic
	Vùng Thủ đô|vùng Thủ đô Hà Nội	domestic
	vùng TP.HCM|Vùng TP Hồ Chí Minh	domestic
	Vùng Vịnh	world
	Xứ Nghệ	domestic
	xứ Quảng	domestic
	xứ Thanh	domestic`;
