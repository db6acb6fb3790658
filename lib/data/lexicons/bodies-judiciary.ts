// Generated from corpus/lexicons/bodies-judiciary.tsv by `npm run data`. Do not edit.

export const BODIES_JUDICIARY: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.ban-chi-dao-cai-cach-tu-phap-trung-uong	Ban Chỉ đạo Cải cách tư pháp Trung ương|Ban Chỉ đạo CCTP Trung ương	steering-committee				central	party		yes
body.ban-chi-dao-phong-chong-tham-nhung-tieu-cuc	Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực|Ban Chỉ đạo cấp tỉnh về phòng, chống tham nhũng, tiêu cực|BCĐ PCTN, TC	steering-committee		2022-06-02		province	party	place	yes
body.ban-chi-dao-tay-bac	Ban Chỉ đạo Tây Bắc	steering-committee			2017-10-31	central	party		yes
body.ban-chi-dao-tay-nam-bo	Ban Chỉ đạo Tây Nam Bộ	steering-committee			2017-10-31	central	party		yes
body.ban-chi-dao-tay-nguyen	Ban Chỉ đạo Tây Nguyên	steering-committee			2017-10-31	central	party		yes
body.ban-chi-dao-trung-uong-ve-phong-chong-tham-nhung	Ban Chỉ đạo Trung ương về phòng, chống tham nhũng|Ban Chỉ đạo Trung ương về phòng chống tham nhũng|BCĐ Trung ương về PCTN|Ban Chỉ đạo TW về phòng, chống tham nhũng|Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực|Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực	steering-committee		2013-02-01		central	party		yes
body.hoi-dong-tham-phan-tand-toi-cao	Hội đồng Thẩm phán TAND Tối cao|Hội đồng Thẩm phán Tòa án nhân dân Tối cao	court				central	judiciary		yes
body.kiem-toan-nha-nuoc	Kiểm toán Nhà nước|KTNN|Kiểm toán Nhà nước Việt Nam	audit				central	state		yes
body.kiem-toan-nha-nuoc-chuyen-nganh	Kiểm toán Nhà nước chuyên ngành|KTNN chuyên ngành	audit				central	state	number	yes
body.kiem-toan-nha-nuoc-khu-vuc	Kiểm toán Nhà nước khu vực|KTNN khu vực	audit				central	state	number	yes
body.thanh-tra-bo	Thanh tra Bộ	inspectorate			2025-06-30	central	government	field	no
body.thanh-tra-huyen	Thanh tra huyện|Thanh tra quận	inspectorate			2025-06-30	district	government	place	yes
body.thanh-tra-nha-nuoc	Thanh tra Nhà nước	inspectorate				central	government		yes
body.thanh-tra-so	Thanh tra Sở	inspectorate			2025-06-30	province	government	field	no
body.thanh-tra-tinh	Thanh tra tỉnh|Thanh tra thành phố|Thanh tra TP	inspectorate				province	government	place	yes
body.toa-an	Tòa án|Tòa án Việt Nam	court					judiciary	place	no
body.toa-an-hien-phap	Tòa án Hiến pháp	court				central	foreign	country	yes
body.toa-an-nhan-dan	Tòa án nhân dân|TAND	court					judiciary	place	yes
body.toa-an-nhan-dan-cap-cao	Tòa án nhân dân cấp cao|TAND cấp cao|TANDCC|Tòa án cấp cao	court		2015-06-01	2025-06-30	central	judiciary	place	yes
body.toa-an-nhan-dan-huyen	Tòa án nhân dân huyện|TAND huyện|TAND quận|TAND thị xã|Tòa án nhân dân quận	court			2025-06-30	district	judiciary	place	yes
body.toa-an-nhan-dan-khu-vuc	Tòa án nhân dân khu vực|TAND khu vực	court		2025-07-01		district	judiciary	number,place	yes
body.toa-an-nhan-dan-tinh	Tòa án nhân dân tỉnh|TAND tỉnh|TAND thành phố|TAND TP|Tòa án nhân dân thành phố	court				province	judiciary	place	yes
body.toa-an-nhan-dan-toi-cao	Tòa án nhân dân Tối cao|TAND Tối cao|TANDTC|TAND TC|Tòa án Tối cao|Tòa án NDTC	court				central	judiciary		yes
body.toa-an-quan-su	Tòa án Quân sự|Tòa án quân sự Trung ương|Tòa án Quân sự khu vực	court					judiciary	place	yes
body.toa-an-toi-cao-lien-bang	Tòa án Tối cao Liên bang	court				central	foreign	country	yes
body.toa-dan-su	Tòa Dân sự	court					judiciary	body,place	no
body.toa-gia-dinh-va-nguoi-chua-thanh-nien	Tòa Gia đình và người chưa thành niên	court					judiciary	body,place	no
body.toa-hanh-chinh	Tòa Hành chính	court					judiciary	body,place	no
body.toa-hinh-su	Tòa Hình sự	court					judiciary	body,place	no
body.toa-kinh-te	Tòa Kinh tế	court					judiciary	body,place	no
body.toa-lao-dong	Tòa Lao động	court					judiciary	body,place	no
body.toa-phuc-tham	Tòa Phúc thẩm	court				central	foreign	country	yes
body.vien-kiem-sat-nhan-dan	Viện kiểm sát nhân dân|VKSND|Viện KSND|Viện Kiểm sát|VKS	procuracy					judiciary	place	yes
body.vien-kiem-sat-nhan-dan-cap-cao	Viện kiểm sát nhân dân cấp cao|VKSND cấp cao	procuracy		2015-06-01	2025-06-30	central	judiciary	place	yes
body.vien-kiem-sat-nhan-dan-huyen	Viện kiểm sát nhân dân huyện|VKSND huyện|VKSND quận|VKSND thị xã	procuracy			2025-06-30	district	judiciary	place	yes
body.vien-kiem-sat-nhan-dan-khu-vuc	Viện kiểm sát nhân dân khu vực|VKSND khu vực	procuracy		2025-07-01		district	judiciary	number,place	yes
body.vien-kiem-sat-nhan-dan-tinh	Viện kiểm sát nhân dân tỉnh|VKSND tỉnh|VKSND thành phố|VKSND TP	procuracy				province	judiciary	place	yes
body.vien-kiem-sat-nhan-dan-toi-cao	Viện kiểm sát nhân dân Tối cao|VKSND Tối cao|VKSNDTC|VKSND TC|Viện KSND Tối cao|Viện Kiểm sát Tối cao	procuracy				central	judiciary		yes
body.vien-kiem-sat-quan-su	Viện kiểm sát Quân sự|Viện Kiểm sát Quân sự Trung ương|VKSQS	procuracy					judiciary	place	yes`;
