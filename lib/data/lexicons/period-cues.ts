// Generated from corpus/lexicons/period-cues.tsv by `npm run data`. Do not edit.

export const PERIOD_CUES: string = `period	forms	type	canonical	valid_from	valid_to	kind	needs
	6 tháng	phrase				span
	6 tháng qua	phrase				span
	9 tháng	phrase				span
	bây giờ	phrase				recent
	bình quân hằng năm	phrase				frequency
	bình quân mỗi năm	phrase				frequency
	bình quân năm	phrase				frequency
	cả đợt	phrase				span
	cả giai đoạn	phrase				span
	cả năm	phrase				span
	cả nhiệm kỳ	phrase				span
	các năm qua	phrase				recent
	các năm tiếp theo	phrase				future
	các năm tới	phrase				future
	các quý còn lại	phrase				span
	các tháng còn lại	phrase				span
	các tháng đầu năm	phrase				span
	chín tháng	phrase				span
	cho đến nay	phrase				until-now
	cho tới nay	phrase				until-now
	đầu nhiệm kỳ	phrase				span
	đến bây giờ	phrase				until-now
	đến giờ	phrase				until-now
	đến hết	opener				until-now
	đến nay	phrase				until-now
	đến ngày	opener				until-now
	đến thời điểm hiện tại	phrase				until-now
	đến thời điểm này	phrase				until-now
	gần đây	phrase				recent
	giai đoạn này	phrase				span
	giai đoạn tới	phrase				future
	giai đoạn vừa qua	phrase				span
	hàng năm	phrase				frequency
	hàng ngày	phrase				frequency
	hàng tháng	phrase				frequency
hawngf-nawm	hằng năm	phrase				frequency
hawngf-ngayf	hằng ngày	phrase				frequency
hawngf-thangs	hằng tháng	phrase				frequency
	hiện	phrase				recent
	hiện giờ	phrase				recent
	hiện nay	phrase				recent
	hiện tại	phrase				recent
	hiện thời	phrase				recent
	kể từ	opener				until-now
	kể từ khi	phrase				until-now
	khi đó	phrase				recent
	kỳ báo cáo	phrase				span
	lúc đó	phrase				recent
	lúc này	phrase				recent
	lũy kế đến	opener				until-now
	lũy kế đến nay	phrase				until-now
	mấy năm gần đây	phrase				recent
	mấy năm qua	phrase				recent
	mới đây	phrase				recent
	mỗi đêm	phrase				frequency
	mỗi năm	phrase				frequency
	mỗi ngày	phrase				frequency
	mỗi nhiệm kỳ	phrase				frequency
	mỗi quý	phrase				frequency
	mỗi tháng	phrase				frequency
	mỗi tuần	phrase				frequency
	mỗi vụ	phrase				frequency
	một năm	phrase				frequency
	một ngày	phrase				frequency
	một tháng	phrase				frequency
	năm gần đây	closer				duration-past	figure
	năm gần nhất	closer				duration-past	figure
	năm liền	closer				duration-past	figure
	năm liên tiếp	closer				duration-past	figure
	năm nay	closer				duration-past	figure
	năm qua	closer				duration-past	figure
	năm tới	phrase				future
	năm trở lại đây	closer				duration-past	figure
nam-truoc-closer	năm trước|năm trước đây|năm về trước|tháng trước|thập kỷ trước	closer				duration-past	figure
	năm vừa qua	phrase				span
nawm-qua	năm qua	phrase				span
	ngày nay	phrase				recent
	ngày qua	closer				duration-past	figure
	nhiệm kỳ này	phrase				span
	nhiệm kỳ qua	phrase				span
	nhiệm kỳ sau	phrase				future
	nhiệm kỳ tới	phrase				span
	nhiệm kỳ trước	phrase				span
	nhiệm kỳ vừa qua	phrase				span
	nhiều năm liền	phrase				recent
	nhiều năm liên tiếp	phrase				recent
	nhiều năm nay	phrase				recent
	nhiều năm qua	phrase				recent
	nhiều năm trở lại đây	phrase				recent
	những năm gần đây	phrase				recent
	những năm qua	phrase				recent
	những năm tiếp theo	phrase				future
	những năm tới	phrase				future
	những năm trở lại đây	phrase				recent
	những tháng còn lại	phrase				span
	những tháng cuối năm	phrase				span
	những tháng đầu năm	phrase				span
	những tháng gần đây	phrase				recent
	những tháng qua	phrase				recent
	những tháng tới	phrase				future
	niên vụ này	phrase				span
	nửa cuối năm	phrase				span
	nửa đầu năm	phrase				span
	nửa đầu nhiệm kỳ	phrase				span
	nửa năm	phrase				span
	nửa nhiệm kỳ	phrase				span
	qua	opener				duration-past	figure
	quý đầu năm	phrase				span
	quý qua	closer				duration-past	figure
	sắp tới	phrase				future
	sau	opener				duration-past	figure
	sau hơn	opener				duration-past	figure
	sáu tháng đầu năm	phrase				span
	suốt	opener				duration-past	figure
	suốt hơn	opener				duration-past	figure
	tháng gần đây	closer				duration-past	figure
	tháng liền	closer				duration-past	figure
	tháng liên tiếp	closer				duration-past	figure
	tháng nay	closer				duration-past	figure
	tháng qua	closer				duration-past	figure
	thời điểm hiện tại	phrase				recent
	thời điểm này	phrase				recent
	thời gian gần đây	phrase				recent
	thời gian qua	phrase				recent
	thời gian tới	phrase				future
	thời gian trước đây	phrase				recent
	thời gian vừa qua	phrase				recent
	thường niên	phrase				frequency
	tính đến	opener				until-now
	tính đến hết	opener				until-now
	tính đến hiện tại	phrase				until-now
	tính đến nay	phrase				until-now
	tính đến ngày	opener				until-now
	tính đến thời điểm hiện tại	phrase				until-now
	tính đến thời điểm này	phrase				until-now
	tính tới	opener				until-now
	tính tới thời điểm này	phrase				until-now
	tính từ	opener				until-now
	tới đây	phrase				future
	tới nay	phrase				until-now
	trải qua	opener				duration-past	figure
	trong	opener				duration-past	figure
	trong giai đoạn	phrase				span
	trong hơn	opener				duration-past	figure
	trong kỳ	phrase				span
	trong kỳ báo cáo	phrase				span
	trong năm	phrase				span
	trong ngày	phrase				span
	trong nhiệm kỳ	phrase				span
	trong những năm qua	phrase				recent
	trong quý	phrase				span
	trong suốt	opener				duration-past	figure
	trong tháng	phrase				span
	trong thời gian qua	phrase				recent
	trong thời gian tới	phrase				future
	trong tuần	phrase				span
	trong tương lai	phrase				future
	trong vòng	opener				duration-past	figure
	trung bình hằng năm	phrase				frequency
	trung bình mỗi năm	phrase				frequency
	trước đây	phrase				recent
	trước đó	phrase				recent
	từ đầu năm	phrase				until-now
	từ đầu năm đến nay	phrase				until-now
	từ đầu nhiệm kỳ	phrase				until-now
	từ đầu nhiệm kỳ đến nay	phrase				until-now
	từ đó đến nay	phrase				until-now
	từ khi có hiệu lực	phrase				until-now
	từ khi thành lập đến nay	phrase				until-now
	từ khi triển khai	phrase				until-now
	từ nay đến cuối năm	phrase				future
	từ nay đến hết năm	phrase				future
	từ trước đến nay	phrase				until-now
	tuần qua	closer				duration-past	figure
	vụ mùa trước	phrase				span
	vụ này	phrase				span
	vụ trước	phrase				span
	vừa qua	phrase				recent`;
