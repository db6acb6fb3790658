// Generated from corpus/lexicons/bodies-judiciary.tsv by `npm run data`. Do not edit.

export const BODIES_JUDICIARY: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	Ban Chỉ đạo Cải cách tư pháp Trung ương|Ban Chỉ đạo CCTP Trung ương	steering-committee				central	party		yes
	Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực|Ban Chỉ đạo cấp tỉnh về phòng, chống tham nhũng, tiêu cực|BCĐ PCTN, TC	steering-committee		2022-06-02		province	party	place	yes
	Ban Chỉ đạo Tây Bắc	steering-committee			2017-10-31	central	party		yes
	Ban Chỉ đạo Tây Nam Bộ	steering-committee			2017-10-31	central	party		yes
	Ban Chỉ đạo Tây Nguyên	steering-committee			2017-10-31	central	party		yes
	Ban Chỉ đạo Trung ương về phòng, chống tham nhũng|Ban Chỉ đạo Trung ương về phòng chống tham nhũng|BCĐ Trung ương về PCTN|Ban Chỉ đạo TW về phòng, chống tham nhũng|Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực|Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực	steering-committee		2013-02-01		central	party		yes
	Hội đồng Thẩm phán TAND Tối cao|Hội đồng Thẩm phán Tòa án nhân dân Tối cao	court				central	judiciary		yes
	Kiểm toán Nhà nước|KTNN|Kiểm toán Nhà nước Việt Nam	audit				central	state		yes
	Kiểm toán Nhà nước chuyên ngành|KTNN chuyên ngành	audit				central	state	number	yes
	Kiểm toán Nhà nước khu vực|KTNN khu vực	audit				central	state	number	yes
	Thanh tra Bộ	inspectorate			2025-06-30	central	government	field	no
	Thanh tra huyện|Thanh tra quận	inspectorate			2025-06-30	district	government	place	yes
	Thanh tra Nhà nước	inspectorate				central	government		yes
	Thanh tra Sở	inspectorate			2025-06-30	province	government	field	no
	Thanh tra tỉnh|Thanh tra thành phố|Thanh tra TP	inspectorate				province	government	place	yes
	Tòa án|Tòa án Việt Nam	court					judiciary	place	no
	Tòa án Hiến pháp	court				central	foreign	country	yes
	Tòa án nhân dân|TAND	court					judiciary	place	yes
	Tòa án nhân dân cấp cao|TAND cấp cao|TANDCC|Tòa án cấp cao	court		2015-06-01	2025-06-30	central	judiciary	place	yes
	Tòa án nhân dân huyện|TAND huyện|TAND quận|TAND thị xã|Tòa án nhân dân quận	court			2025-06-30	district	judiciary	place	yes
	Tòa án nhân dân khu vực|TAND khu vực	court		2025-07-01		district	judiciary	number,place	yes
	Tòa án nhân dân tỉnh|TAND tỉnh|TAND thành phố|TAND TP|Tòa án nhân dân thành phố	court				province	judiciary	place	yes
	Tòa án nhân dân Tối cao|TAND Tối cao|TANDTC|TAND TC|Tòa án Tối cao|Tòa án NDTC	court				central	judiciary		yes
	Tòa án Quân sự|Tòa án quân sự Trung ương|Tòa án Quân sự khu vực	court					judiciary	place	yes
	Tòa án Tối cao Liên bang	court				central	foreign	country	yes
	Tòa Dân sự	court					judiciary	body,place	no
	Tòa Gia đình và người chưa thành niên	court					judiciary	body,place	no
	Tòa Hành chính	court					judiciary	body,place	no
	Tòa Hình sự	court					judiciary	body,place	no
	Tòa Kinh tế	court					judiciary	body,place	no
	Tòa Lao động	court					judiciary	body,place	no
	Tòa Phúc thẩm	court				central	foreign	country	yes
	Viện kiểm sát nhân dân|VKSND|Viện KSND|Viện Kiểm sát|VKS	procuracy					judiciary	place	yes
	Viện kiểm sát nhân dân cấp cao|VKSND cấp cao	procuracy		2015-06-01	2025-06-30	central	judiciary	place	yes
	Viện kiểm sát nhân dân huyện|VKSND huyện|VKSND quận|VKSND thị xã	procuracy			2025-06-30	district	judiciary	place	yes
	Viện kiểm sát nhân dân khu vực|VKSND khu vực	procuracy		2025-07-01		district	judiciary	number,place	yes
	Viện kiểm sát nhân dân tỉnh|VKSND tỉnh|VKSND thành phố|VKSND TP	procuracy				province	judiciary	place	yes
	Viện kiểm sát nhân dân Tối cao|VKSND Tối cao|VKSNDTC|VKSND TC|Viện KSND Tối cao|Viện Kiểm sát Tối cao	procuracy				central	judiciary		yes
	Viện kiểm sát Quân sự|Viện Kiểm sát Quân sự Trung ương|VKSQS	procuracy					judiciary	place	yes`;
