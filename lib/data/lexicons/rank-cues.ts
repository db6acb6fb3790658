// Generated from corpus/lexicons/rank-cues.tsv by `npm run data`. Do not edit.

export const RANK_CUES: string = `id	forms	type	canonical	valid_from	valid_to	value	scope
rank.a-quan	á quân	award				2
rank.about	về|của tỉnh|của cả tỉnh|của huyện|của thành phố|của khu vực|trong phong trào	about
rank.asean	ASEAN	scope					place
rank.ca-nuoc	cả nước	scope					place
rank.cac-bo-nganh	các bộ, ngành	scope					place
rank.cai-thien	cải thiện	move
rank.cai-thien-thu-hang	cải thiện thứ hạng	move
rank.chau-a	châu Á	scope					place
rank.chau-luc	châu lục	scope					place
rank.chot-bang	chót bảng	last
rank.co-thi-dua	cờ thi đua	award				1
rank.comparative	lớn|cao|thấp|nhiều|ít|mạnh|tốt|nhanh|đông|giàu|vươn|leo|và	comparative
rank.cua-ca-nuoc	của cả nước	scope					place
rank.cua-vung	của vùng	scope					place
rank.cum-thi-dua	cụm thi đua	scope					place
rank.cuoi-bang	cuối bảng	last
rank.dan-dau	dẫn đầu	first-scoped				1
rank.dan-dau-ca-nuoc	dẫn đầu cả nước	first				1
rank.dan-dau-ca-nuoc-ve	dẫn đầu cả nước về	first				1
rank.dan-dau-khu-vuc	dẫn đầu khu vực	among
rank.dan-dau-toan-quoc	dẫn đầu toàn quốc	first				1
rank.doi-so	đội sổ	last
rank.dong-nam-a	Đông Nam Á	scope					place
rank.dung-ap-chot	đứng áp chót	last
rank.dung-chot	đứng chót	last
rank.dung-chot-bang	đứng chót bảng	last
rank.dung-cuoi	đứng cuối	last
rank.dung-cuoi-bang	đứng cuối bảng	last
rank.dung-cuoi-ca-nuoc	đứng cuối cả nước	last
rank.dung-dau	đứng đầu	first-scoped				1
rank.dung-dau-bang	đứng đầu bảng	first				1
rank.dung-dau-ca-nuoc	đứng đầu cả nước	first				1
rank.dung-dau-khu-vuc	đứng đầu khu vực	first				1
rank.dung-dau-toan-quoc	đứng đầu toàn quốc	first				1
rank.dung-hang	đứng hạng	numbered				figure
rank.dung-hang-thu	đứng hàng thứ	numbered				figure
rank.dung-nhat	đứng nhất	first				1
rank.dung-nhat-bang	đứng nhất bảng	first				1
rank.dung-o-vi-tri	đứng ở vị trí	numbered				figure
rank.dung-o-vi-tri-thu	đứng ở vị trí thứ	numbered				figure
rank.dung-thu	đứng thứ	numbered				figure
rank.dung-vi-tri	đứng vị trí	numbered				figure
rank.dung-vi-tri-thu	đứng vị trí thứ	numbered				figure
rank.giai-ba	giải ba	award				3
rank.giai-khuyen-khich	giải khuyến khích	award
rank.giai-nhat	giải nhất	award				1
rank.giai-nhi	giải nhì	award				2
rank.giam-bac	giảm bậc	move
rank.giam-hang	giảm hạng	move
rank.gianh-ngoi-dau	giành ngôi đầu	first				1
rank.giu-hang	giữ hạng	numbered				figure
rank.giu-ngoi-dau	giữ ngôi đầu	first				1
rank.giu-vi-tri-dan-dau	giữ vị trí dẫn đầu	first				1
rank.giu-vi-tri-dau-bang	giữ vị trí đầu bảng	first				1
rank.giu-vi-tri-so-mot	giữ vị trí số một	first				1
rank.giu-vi-tri-thu	giữ vị trí thứ	numbered				figure
rank.hang	hạng	among
rank.hang-dau	hàng đầu	among
rank.hang-nhat	hạng nhất	among
rank.huy-chuong-vang	huy chương vàng	award				1
rank.khoi	khối	scope					place
rank.khu-vuc	khu vực	scope					place
rank.len-hang	lên hạng	move
rank.lot-top	lọt top	numbered				figure
rank.lot-vao-top	lọt vào top	numbered				figure
rank.lotj-toops	lọt tốp	numbered				figure
rank.nam-trong-top	nằm trong top	numbered				figure
rank.nawmf-trong-toops	nằm trong tốp	numbered				figure
rank.ngoi-dau	ngôi đầu	first				1
rank.nhat-bang	nhất bảng	first				1
rank.nhat-ca-nuoc	nhất cả nước	first-scoped				1
rank.nhat-toan-doan	nhất toàn đoàn	first				1
rank.nhay-bac	nhảy bậc	move
rank.nhay-hang	nhảy hạng	move
rank.nhom	nhóm	among
rank.nhom-cao-nhat	nhóm cao nhất	among
rank.nhom-cuoi	nhóm cuối	last
rank.nhom-cuoi-bang	nhóm cuối bảng	last
rank.nhom-cuoi-cung	nhóm cuối cùng	last
rank.nhom-dan-dau	nhóm dẫn đầu	numbered				figure
rank.nhom-dau	nhóm đầu	among
rank.nhom-dieu-hanh-tot	nhóm điều hành tốt	among
rank.nhom-kha	nhóm khá	among
rank.nhom-rat-tot	nhóm rất tốt	among
rank.nhom-thap	nhóm thấp	among
rank.nhom-tot	nhóm tốt	among
rank.nhom-trung-binh	nhóm trung bình	among
rank.nhom-trung-binh-cao	nhóm trung bình cao	among
rank.nhom-trung-binh-thap	nhóm trung bình thấp	among
rank.nua-duoi	nửa dưới	among
rank.nua-tren	nửa trên	among
rank.o-hang	ở hạng	numbered				figure
rank.o-thu-hang	ở thứ hạng	numbered				figure
rank.o-vi-tri	ở vị trí	numbered				figure
rank.o-vi-tri-dan-dau	ở vị trí dẫn đầu	first				1
rank.o-vi-tri-dau	ở vị trí đầu	first				1
rank.o-vi-tri-thu	ở vị trí thứ	numbered				figure
rank.quan-quan	quán quân	award				1
rank.roi-xuong-vi-tri	rơi xuống vị trí	move
rank.rot-hang	rớt hạng	move
rank.so-1	số 1	first-scoped				1
rank.so-mot	số một	first-scoped				1
rank.tang	tăng	move
rank.tang-bac	tăng bậc	move
rank.tang-hang	tăng hạng	move
rank.thang-hang	thăng hạng	move
rank.thap-nhat-ca-nuoc	thấp nhất cả nước	last
rank.the-gioi	thế giới	scope					place
rank.thu	thứ	ordinal				figure
rank.thu-bac	thứ bậc	among
rank.thu-hang	thứ hạng	numbered				figure
rank.thu-nhat	thứ nhất	among
rank.thuoc-top	thuộc top	numbered				figure
rank.thuoocj-toops	thuộc tốp	numbered				figure
rank.toan-cau	toàn cầu	scope					place
rank.toan-huyen	toàn huyện	scope					place
rank.toan-nganh	toàn ngành	scope					place
rank.toan-quoc	toàn quốc	scope					place
rank.toan-thanh-pho	toàn thành phố	scope					place
rank.toan-tinh	toàn tỉnh	scope					place
rank.toan-vung	toàn vùng	scope					place
rank.toops	tốp	numbered				figure
rank.top	top	numbered				figure
rank.top-cuoi	tốp cuối	last
rank.top-cuoois	top cuối	last
rank.top-dan-dau	tốp dẫn đầu	among
rank.top-dau	tốp đầu	among
rank.tren-ca-nuoc	trên cả nước	scope					place
rank.tren-the-gioi	trên thế giới	scope					place
rank.trong-ca-nuoc	trong cả nước	scope					place
rank.trong-khu-vuc	trong khu vực	scope					place
rank.trong-nganh	trong ngành	scope					place
rank.trong-nhom-dan-dau	trong nhóm dẫn đầu	among
rank.trong-tinh	trong tỉnh	scope					place
rank.trong-toops	trong tốp	numbered				figure
rank.trong-top	trong top	numbered				figure
rank.trong-top-dau	trong tốp đầu	among
rank.trong-vung	trong vùng	scope					place
rank.tut	tụt	move
rank.tut-bac	tụt bậc	move
rank.tut-hang	tụt hạng	move
rank.vao-top	vào top	numbered				figure
rank.vi-tri-quan-quan	vị trí quán quân	first				1
rank.vi-tri-so	vị trí số	numbered				figure
rank.vi-tri-thu	vị trí thứ	numbered				figure
rank.vo-dich	vô địch	award				1
rank.vung	vùng	scope					place
rank.vuon-len	vươn lên	move
rank.vuon-len-thu	vươn lên thứ	move
rank.vuon-len-vi-tri	vươn lên vị trí	move
rank.xep	xếp	among
rank.xep-ap-chot	xếp áp chót	last
rank.xep-bac	xếp bậc	among
rank.xep-chot	xếp chót	last
rank.xep-cuoi	xếp cuối	last
rank.xep-hang	xếp hạng	numbered				figure
rank.xep-hang-nhat	xếp hạng nhất	first				1
rank.xep-hang-thu	xếp hạng thứ	numbered				figure
rank.xep-o-vi-tri	xếp ở vị trí	numbered				figure
rank.xep-thu	xếp thứ	numbered				figure
rank.xep-thu-nhat	xếp thứ nhất	first				1
rank.xep-vao-vi-tri	xếp vào vị trí	numbered				figure
rank.xep-vi-tri	xếp vị trí	numbered				figure
rank.xep-vi-tri-thu	xếp vị trí thứ	numbered				figure
rank.xuong-hang	xuống hạng	move`;
