// Generated from corpus/lexicons/period-cues.tsv by `npm run data`. Do not edit.

export const PERIOD_CUES: string = `id	forms	type	canonical	valid_from	valid_to	kind	needs
period.6-thang	6 tháng	phrase				span
period.6-thang-qua	6 tháng qua	phrase				span
period.9-thang	9 tháng	phrase				span
period.bay-gio	bây giờ	phrase				recent
period.binh-quan-hang-nam	bình quân hằng năm	phrase				frequency
period.binh-quan-moi-nam	bình quân mỗi năm	phrase				frequency
period.binh-quan-nam	bình quân năm	phrase				frequency
period.ca-dot	cả đợt	phrase				span
period.ca-giai-doan	cả giai đoạn	phrase				span
period.ca-nam	cả năm	phrase				span
period.ca-nhiem-ky	cả nhiệm kỳ	phrase				span
period.cac-nam-qua	các năm qua	phrase				recent
period.cac-nam-tiep-theo	các năm tiếp theo	phrase				future
period.cac-nam-toi	các năm tới	phrase				future
period.cac-quy-con-lai	các quý còn lại	phrase				span
period.cac-thang-con-lai	các tháng còn lại	phrase				span
period.cac-thang-dau-nam	các tháng đầu năm	phrase				span
period.chin-thang	chín tháng	phrase				span
period.cho-den-nay	cho đến nay	phrase				until-now
period.cho-toi-nay	cho tới nay	phrase				until-now
period.dau-nhiem-ky	đầu nhiệm kỳ	phrase				span
period.den-bay-gio	đến bây giờ	phrase				until-now
period.den-gio	đến giờ	phrase				until-now
period.den-het	đến hết	opener				until-now
period.den-nay	đến nay	phrase				until-now
period.den-ngay	đến ngày	opener				until-now
period.den-thoi-diem-hien-tai	đến thời điểm hiện tại	phrase				until-now
period.den-thoi-diem-nay	đến thời điểm này	phrase				until-now
period.gan-day	gần đây	phrase				recent
period.giai-doan-nay	giai đoạn này	phrase				span
period.giai-doan-toi	giai đoạn tới	phrase				future
period.giai-doan-vua-qua	giai đoạn vừa qua	phrase				span
period.hang-nam	hàng năm	phrase				frequency
period.hang-ngay	hàng ngày	phrase				frequency
period.hang-thang	hàng tháng	phrase				frequency
period.hawngf-nawm	hằng năm	phrase				frequency
period.hawngf-ngayf	hằng ngày	phrase				frequency
period.hawngf-thangs	hằng tháng	phrase				frequency
period.hien	hiện	phrase				recent
period.hien-gio	hiện giờ	phrase				recent
period.hien-nay	hiện nay	phrase				recent
period.hien-tai	hiện tại	phrase				recent
period.hien-thoi	hiện thời	phrase				recent
period.ke-tu	kể từ	opener				until-now
period.ke-tu-khi	kể từ khi	phrase				until-now
period.khi-do	khi đó	phrase				recent
period.ky-bao-cao	kỳ báo cáo	phrase				span
period.luc-do	lúc đó	phrase				recent
period.luc-nay	lúc này	phrase				recent
period.luy-ke-den	lũy kế đến	opener				until-now
period.luy-ke-den-nay	lũy kế đến nay	phrase				until-now
period.may-nam-gan-day	mấy năm gần đây	phrase				recent
period.may-nam-qua	mấy năm qua	phrase				recent
period.moi-day	mới đây	phrase				recent
period.moi-dem	mỗi đêm	phrase				frequency
period.moi-nam	mỗi năm	phrase				frequency
period.moi-ngay	mỗi ngày	phrase				frequency
period.moi-nhiem-ky	mỗi nhiệm kỳ	phrase				frequency
period.moi-quy	mỗi quý	phrase				frequency
period.moi-thang	mỗi tháng	phrase				frequency
period.moi-tuan	mỗi tuần	phrase				frequency
period.moi-vu	mỗi vụ	phrase				frequency
period.mot-nam	một năm	phrase				frequency
period.mot-ngay	một ngày	phrase				frequency
period.mot-thang	một tháng	phrase				frequency
period.nam-gan-day	năm gần đây	closer				duration-past	figure
period.nam-gan-nhat	năm gần nhất	closer				duration-past	figure
period.nam-lien	năm liền	closer				duration-past	figure
period.nam-lien-tiep	năm liên tiếp	closer				duration-past	figure
period.nam-nay	năm nay	closer				duration-past	figure
period.nam-qua	năm qua	closer				duration-past	figure
period.nam-toi	năm tới	phrase				future
period.nam-tro-lai-day	năm trở lại đây	closer				duration-past	figure
period.nam-vua-qua	năm vừa qua	phrase				span
period.nawm-qua	năm qua	phrase				span
period.ngay-nay	ngày nay	phrase				recent
period.ngay-qua	ngày qua	closer				duration-past	figure
period.nhiem-ky-nay	nhiệm kỳ này	phrase				span
period.nhiem-ky-qua	nhiệm kỳ qua	phrase				span
period.nhiem-ky-sau	nhiệm kỳ sau	phrase				future
period.nhiem-ky-toi	nhiệm kỳ tới	phrase				span
period.nhiem-ky-truoc	nhiệm kỳ trước	phrase				span
period.nhiem-ky-vua-qua	nhiệm kỳ vừa qua	phrase				span
period.nhieu-nam-lien	nhiều năm liền	phrase				recent
period.nhieu-nam-lien-tiep	nhiều năm liên tiếp	phrase				recent
period.nhieu-nam-nay	nhiều năm nay	phrase				recent
period.nhieu-nam-qua	nhiều năm qua	phrase				recent
period.nhieu-nam-tro-lai-day	nhiều năm trở lại đây	phrase				recent
period.nhung-nam-gan-day	những năm gần đây	phrase				recent
period.nhung-nam-qua	những năm qua	phrase				recent
period.nhung-nam-tiep-theo	những năm tiếp theo	phrase				future
period.nhung-nam-toi	những năm tới	phrase				future
period.nhung-nam-tro-lai-day	những năm trở lại đây	phrase				recent
period.nhung-thang-con-lai	những tháng còn lại	phrase				span
period.nhung-thang-cuoi-nam	những tháng cuối năm	phrase				span
period.nhung-thang-dau-nam	những tháng đầu năm	phrase				span
period.nhung-thang-gan-day	những tháng gần đây	phrase				recent
period.nhung-thang-qua	những tháng qua	phrase				recent
period.nhung-thang-toi	những tháng tới	phrase				future
period.nien-vu-nay	niên vụ này	phrase				span
period.nua-cuoi-nam	nửa cuối năm	phrase				span
period.nua-dau-nam	nửa đầu năm	phrase				span
period.nua-dau-nhiem-ky	nửa đầu nhiệm kỳ	phrase				span
period.nua-nam	nửa năm	phrase				span
period.nua-nhiem-ky	nửa nhiệm kỳ	phrase				span
period.qua	qua	opener				duration-past	figure
period.quy-dau-nam	quý đầu năm	phrase				span
period.quy-qua	quý qua	closer				duration-past	figure
period.sap-toi	sắp tới	phrase				future
period.sau	sau	opener				duration-past	figure
period.sau-hon	sau hơn	opener				duration-past	figure
period.sau-thang-dau-nam	sáu tháng đầu năm	phrase				span
period.suot	suốt	opener				duration-past	figure
period.suot-hon	suốt hơn	opener				duration-past	figure
period.thang-gan-day	tháng gần đây	closer				duration-past	figure
period.thang-lien	tháng liền	closer				duration-past	figure
period.thang-lien-tiep	tháng liên tiếp	closer				duration-past	figure
period.thang-nay	tháng nay	closer				duration-past	figure
period.thang-qua	tháng qua	closer				duration-past	figure
period.thoi-diem-hien-tai	thời điểm hiện tại	phrase				recent
period.thoi-diem-nay	thời điểm này	phrase				recent
period.thoi-gian-gan-day	thời gian gần đây	phrase				recent
period.thoi-gian-qua	thời gian qua	phrase				recent
period.thoi-gian-toi	thời gian tới	phrase				future
period.thoi-gian-truoc-day	thời gian trước đây	phrase				recent
period.thoi-gian-vua-qua	thời gian vừa qua	phrase				recent
period.thuong-nien	thường niên	phrase				frequency
period.tinh-den	tính đến	opener				until-now
period.tinh-den-het	tính đến hết	opener				until-now
period.tinh-den-hien-tai	tính đến hiện tại	phrase				until-now
period.tinh-den-nay	tính đến nay	phrase				until-now
period.tinh-den-ngay	tính đến ngày	opener				until-now
period.tinh-den-thoi-diem-hien-tai	tính đến thời điểm hiện tại	phrase				until-now
period.tinh-den-thoi-diem-nay	tính đến thời điểm này	phrase				until-now
period.tinh-toi	tính tới	opener				until-now
period.tinh-toi-thoi-diem-nay	tính tới thời điểm này	phrase				until-now
period.tinh-tu	tính từ	opener				until-now
period.toi-day	tới đây	phrase				future
period.toi-nay	tới nay	phrase				until-now
period.trai-qua	trải qua	opener				duration-past	figure
period.trong	trong	opener				duration-past	figure
period.trong-giai-doan	trong giai đoạn	phrase				span
period.trong-hon	trong hơn	opener				duration-past	figure
period.trong-ky	trong kỳ	phrase				span
period.trong-ky-bao-cao	trong kỳ báo cáo	phrase				span
period.trong-nam	trong năm	phrase				span
period.trong-ngay	trong ngày	phrase				span
period.trong-nhiem-ky	trong nhiệm kỳ	phrase				span
period.trong-nhung-nam-qua	trong những năm qua	phrase				recent
period.trong-quy	trong quý	phrase				span
period.trong-suot	trong suốt	opener				duration-past	figure
period.trong-thang	trong tháng	phrase				span
period.trong-thoi-gian-qua	trong thời gian qua	phrase				recent
period.trong-thoi-gian-toi	trong thời gian tới	phrase				future
period.trong-tuan	trong tuần	phrase				span
period.trong-tuong-lai	trong tương lai	phrase				future
period.trong-vong	trong vòng	opener				duration-past	figure
period.trung-binh-hang-nam	trung bình hằng năm	phrase				frequency
period.trung-binh-moi-nam	trung bình mỗi năm	phrase				frequency
period.truoc-day	trước đây	phrase				recent
period.truoc-do	trước đó	phrase				recent
period.tu-dau-nam	từ đầu năm	phrase				until-now
period.tu-dau-nam-den-nay	từ đầu năm đến nay	phrase				until-now
period.tu-dau-nhiem-ky	từ đầu nhiệm kỳ	phrase				until-now
period.tu-dau-nhiem-ky-den-nay	từ đầu nhiệm kỳ đến nay	phrase				until-now
period.tu-do-den-nay	từ đó đến nay	phrase				until-now
period.tu-khi-co-hieu-luc	từ khi có hiệu lực	phrase				until-now
period.tu-khi-thanh-lap-den-nay	từ khi thành lập đến nay	phrase				until-now
period.tu-khi-trien-khai	từ khi triển khai	phrase				until-now
period.tu-nay-den-cuoi-nam	từ nay đến cuối năm	phrase				future
period.tu-nay-den-het-nam	từ nay đến hết năm	phrase				future
period.tu-truoc-den-nay	từ trước đến nay	phrase				until-now
period.tuan-qua	tuần qua	closer				duration-past	figure
period.vu-mua-truoc	vụ mùa trước	phrase				span
period.vu-nay	vụ này	phrase				span
period.vu-truoc	vụ trước	phrase				span
period.vua-qua	vừa qua	phrase				recent`;
