// Generated from corpus/lexicons/stopwords.tsv by `npm run data`. Do not edit.

export const STOPWORDS: string = `id	forms	type	canonical	valid_from	valid_to	usage
stopword.a	à	particle
stopword.ai	ai	pronoun
stopword.aj	ạ	particle
stopword.anh	anh	pronoun
stopword.anhr	ảnh	frame
stopword.ay	ấy	pronoun
stopword.ba	bà	pronoun
stopword.ba-ay	bà ấy	pronoun
stopword.ba-number	ba	number
stopword.bac	bác	pronoun
stopword.bai	bài	frame
stopword.ban-doc	bạn đọc	frame
stopword.ban-than	bản thân	pronoun
stopword.bang	bằng	preposition
stopword.bao-cao	báo cáo	frame
stopword.bao-gio	bao giờ	pronoun
stopword.bao-nhieu	bao nhiêu	pronoun
stopword.bat-dau	bắt đầu	auxiliary
stopword.bay	bảy	number
stopword.bay-gio	bây giờ	time
stopword.bay-to	bày tỏ	frame
stopword.ben	bên	preposition
stopword.ben-canh	bên cạnh	frame
stopword.ben-canh-do	bên cạnh đó	conjunction
stopword.benf	bèn	auxiliary
stopword.bi	bị	auxiliary
stopword.bo-phan	bộ phận	determiner
stopword.boi	bởi	preposition
stopword.boi-vay	bởi vậy	conjunction
stopword.boi-vi	bởi vì	conjunction
stopword.bon	bốn	number
stopword.bong	bỗng	adverb
stopword.bong-nhien	bỗng nhiên	adverb
stopword.bowir	bởi	conjunction
stopword.buoc	buộc	auxiliary
stopword.buoi	buổi	time
stopword.ca	cả	determiner
stopword.ca-thay	cả thảy	particle
stopword.cac	các	determiner
stopword.cai	cái	determiner
stopword.cai-do	cái đó	pronoun
stopword.cai-nay	cái này	pronoun
stopword.can	cần	auxiliary
stopword.can-cu-vao	căn cứ vào	preposition
stopword.cang	càng	adverb
stopword.canh	cạnh	preposition
stopword.cha	chả	negation
stopword.chac	chắc	auxiliary
stopword.chac-chan	chắc chắn	auxiliary
stopword.chang	chẳng	negation
stopword.chang-han	chẳng hạn	conjunction
stopword.chawng	chăng	particle
stopword.chi	chị	pronoun
stopword.chi-co	chỉ có	adverb
stopword.chia-se	chia sẻ	frame
stopword.chiec	chiếc	determiner
stopword.chieu	chiều	time
stopword.chieu-nay	chiều nay	time
stopword.chin	chín	number
stopword.chinh	chính	determiner
stopword.chinh-la	chính là	adverb
stopword.chir	chỉ	auxiliary
stopword.cho	cho	preposition
stopword.cho-biet	cho biết	frame
stopword.cho-du	cho dù	conjunction
stopword.cho-hay	cho hay	frame
stopword.cho-nen	cho nên	conjunction
stopword.cho-rang	cho rằng	frame
stopword.choox	chỗ	pronoun
stopword.chows	chớ	auxiliary
stopword.chu	chứ	conjunction
stopword.chu-khong	chứ không	particle
stopword.chu-yeu	chủ yếu	adverb
stopword.chua	chưa	negation
stopword.chua-co	chưa có	negation
stopword.chua-he	chưa hề	negation
stopword.chua-phai	chưa phải	negation
stopword.chua-tung	chưa từng	negation
stopword.chuc	chục	number
stopword.chung	chúng	pronoun
stopword.chung-determiner	chung	determiner
stopword.chung-no	chúng nó	pronoun
stopword.chung-ta	chúng ta	pronoun
stopword.chung-toi	chúng tôi	pronoun
stopword.chus	chú	pronoun
stopword.chuwngf	chừng	adverb
stopword.co	cô	pronoun
stopword.co-le	có lẽ	auxiliary
stopword.co-the	có thể	auxiliary
stopword.co-ve	có vẻ	auxiliary
stopword.con	con	determiner
stopword.con-lai	còn lại	determiner
stopword.conf	còn	auxiliary
stopword.cos	có	auxiliary
stopword.cowx	cỡ	adverb
stopword.cu	cụ	pronoun
stopword.cu-the	cụ thể	frame
stopword.cu-the-la	cụ thể là	conjunction
stopword.cua	của	preposition
stopword.cuc-ky	cực kỳ	adverb
stopword.cung	cùng	preposition
stopword.cung-luc	cùng lúc	adverb
stopword.cung-ngay	cùng ngày	time
stopword.cung-nhau	cùng nhau	adverb
stopword.cung-nhu	cũng như	conjunction
stopword.cung-voi	cùng với	preposition
stopword.cungx	cũng	auxiliary
stopword.cuoc	cuộc	determiner
stopword.cuoi	cuối	time
stopword.cuoi-cung	cuối cùng	determiner
stopword.cuoi-nam	cuối năm	time
stopword.cuoi-thang	cuối tháng	time
stopword.cuws	cứ	auxiliary
stopword.da	đã	auxiliary
stopword.da-so	đa số	determiner
stopword.da-tung	đã từng	adverb
stopword.dac-biet	đặc biệt	adverb
stopword.dac-biet-la	đặc biệt là	conjunction
stopword.daj	dạ	particle
stopword.dam	dăm	determiner
stopword.dams	dám	auxiliary
stopword.dan	dần	adverb
stopword.dan-dan	dần dần	adverb
stopword.dang	đang	auxiliary
stopword.danh	đành	auxiliary
stopword.danh-gia	đánh giá	frame
stopword.dau	dẫu	conjunction
stopword.dau-co	đâu có	negation
stopword.dau-do	đâu đó	pronoun
stopword.dau-nam	đầu năm	time
stopword.dau-thang	đầu tháng	time
stopword.dau-tien	đầu tiên	determiner
stopword.day	đây	pronoun
stopword.ddaau	đâu	pronoun
stopword.ddaauf	đầu	time
stopword.ddaays	đấy	pronoun
stopword.ddooj	độ	adverb
stopword.ddos	đó	pronoun
stopword.ddungs	đúng	adverb
stopword.de	để	preposition
stopword.de-ma	để mà	conjunction
stopword.dem	đêm	time
stopword.den	đến	preposition
stopword.den-nay	đến nay	time
stopword.den-noi	đến nỗi	particle
stopword.deu	đều	auxiliary
stopword.di	đi	preposition
stopword.di-nhien	dĩ nhiên	adverb
stopword.dieu	điều	frame
stopword.dieu-do	điều đó	pronoun
stopword.dieu-nay	điều này	pronoun
stopword.dinh	định	auxiliary
stopword.do	do	preposition
stopword.do-do	do đó	conjunction
stopword.do-la	đó là	conjunction
stopword.do-vay	do vậy	conjunction
stopword.doc	dọc	preposition
stopword.doi	đôi	number
stopword.doi-khi	đôi khi	auxiliary
stopword.doi-voi	đối với	preposition
stopword.doi-voi-viec	đối với việc	frame
stopword.dong-chi	đồng chí	pronoun
stopword.dong-thoi	đồng thời	conjunction
stopword.du	dù	conjunction
stopword.dua-tren	dựa trên	preposition
stopword.dua-vao	dựa vào	preposition
stopword.dung	đừng	auxiliary
stopword.duoc	được	auxiliary
stopword.duoc-biet	được biết	frame
stopword.duoi	dưới	preposition
stopword.duong-nhien	đương nhiên	adverb
stopword.duong-nhu	dường như	auxiliary
stopword.em	em	pronoun
stopword.gan	gần	preposition
stopword.gan-day	gần đây	time
stopword.gan-nhu	gần như	adverb
stopword.gay	gây	auxiliary
stopword.gi	gì	pronoun
stopword.gia-nhu	giá như	conjunction
stopword.gia-su	giả sử	conjunction
stopword.giai-doan	giai đoạn	time
stopword.gio	giờ	time
stopword.giua	giữa	preposition
stopword.giup	giúp	auxiliary
stopword.ha	hả	particle
stopword.hai	hai	number
stopword.han	hẳn	auxiliary
stopword.hang	hàng	determiner
stopword.hang-loat	hàng loạt	determiner
stopword.hang-nam	hằng năm	time
stopword.hang-ngay	hàng ngày	time
stopword.hangf-nawm	hàng năm	time
stopword.hau-het	hầu hết	determiner
stopword.hau-nhu	hầu như	adverb
stopword.hay	hay	conjunction
stopword.hayx	hãy	auxiliary
stopword.he	hễ	conjunction
stopword.het	hết	auxiliary
stopword.het-suc	hết sức	adverb
stopword.hiem-khi	hiếm khi	auxiliary
stopword.hien	hiện	time
stopword.hien-gio	hiện giờ	time
stopword.hien-nay	hiện nay	time
stopword.hien-tai	hiện tại	time
stopword.hinh-nhu	hình như	auxiliary
stopword.ho	họ	pronoun
stopword.hoac	hoặc	conjunction
stopword.hoan-toan	hoàn toàn	adverb
stopword.hoi	hơi	adverb
stopword.hom-nay	hôm nay	time
stopword.hom-qua	hôm qua	time
stopword.hon	hơn	preposition
stopword.hon-het	hơn hết	adverb
stopword.hon-nua	hơn nữa	conjunction
stopword.huong-ho	huống hồ	conjunction
stopword.huong-toi	hướng tới	preposition
stopword.it	ít	determiner
stopword.it-hon	ít hơn	determiner
stopword.it-nhat	ít nhất	adverb
stopword.ke-ca	kể cả	preposition
stopword.ke-tu	kể từ	preposition
stopword.keo	kẻo	conjunction
stopword.kha	khá	adverb
stopword.khac	khác	determiner
stopword.khang-dinh	khẳng định	frame
stopword.khi	khi	conjunction
stopword.khi-do	khi đó	time
stopword.khien	khiến	auxiliary
stopword.khoang	khoảng	adverb
stopword.khoi	khỏi	preposition
stopword.khong	không	negation
stopword.khong-chi	không chỉ	conjunction
stopword.khong-co	không có	negation
stopword.khong-con	không còn	negation
stopword.khong-duoc	không được	negation
stopword.khong-he	không hề	negation
stopword.khong-nhung	không những	conjunction
stopword.khong-phai	không phải	negation
stopword.khong-the	không thể	auxiliary
stopword.kia	kia	pronoun
stopword.la	là	auxiliary
stopword.lai	lại	preposition
stopword.lam	làm	auxiliary
stopword.lan	lần	time
stopword.lan-nhau	lẫn nhau	adverb
stopword.lap-tuc	lập tức	adverb
stopword.lawms	lắm	adverb
stopword.len	lên	preposition
stopword.lien	liền	auxiliary
stopword.lien-quan	liên quan	frame
stopword.lien-quan-den	liên quan đến	preposition
stopword.lien-quan-toi	liên quan tới	preposition
stopword.lien-tuc	liên tục	time
stopword.loai	loại	determiner
stopword.luc	lúc	conjunction
stopword.luc-do	lúc đó	time
stopword.luc-nay	lúc này	time
stopword.luon	luôn	auxiliary
stopword.luon-luon	luôn luôn	auxiliary
stopword.luong	lượng	determiner
stopword.ma	mà	conjunction
stopword.ma-con	mà còn	conjunction
stopword.ma-thoi	mà thôi	particle
stopword.mac-dau	mặc dầu	conjunction
stopword.mac-du	mặc dù	conjunction
stopword.mai	mãi	auxiliary
stopword.mai-mai	mãi mãi	adverb
stopword.mat-khac	mặt khác	conjunction
stopword.may	mấy	pronoun
stopword.mien-la	miễn là	conjunction
stopword.minh	mình	pronoun
stopword.moi	mọi	determiner
stopword.moi-day	mới đây	time
stopword.mong	mong	auxiliary
stopword.mooix	mỗi	determiner
stopword.mot	một	determiner
stopword.mot-cach	một cách	adverb
stopword.mot-so	một số	determiner
stopword.mot-vai	một vài	determiner
stopword.mowis	mới	auxiliary
stopword.muoi	mười	number
stopword.muon	muốn	auxiliary
stopword.muwowi	mươi	number
stopword.nam	năm	time
stopword.nam-nay	năm nay	time
stopword.nam-ngoai	năm ngoái	time
stopword.nam-qua	năm qua	time
stopword.nam-toi	năm tới	time
stopword.nao	nào	pronoun
stopword.nay	này	pronoun
stopword.nay-time	nay	time
stopword.neeu	nêu	frame
stopword.nen	nên	conjunction
stopword.neu	nếu	conjunction
stopword.neu-nhu	nếu như	conjunction
stopword.neu-ro	nêu rõ	frame
stopword.ngai	ngài	pronoun
stopword.ngan	ngàn	number
stopword.ngay	ngay	adverb
stopword.ngay-ca	ngay cả	adverb
stopword.ngay-cang	ngày càng	adverb
stopword.ngay-khi	ngay khi	adverb
stopword.ngay-mai	ngày mai	time
stopword.ngay-sau	ngay sau	adverb
stopword.ngayf	ngày	time
stopword.nghia-la	nghĩa là	conjunction
stopword.nghin	nghìn	number
stopword.ngoai	ngoài	preposition
stopword.ngoai-ra	ngoài ra	conjunction
stopword.ngoai-tru	ngoại trừ	preposition
stopword.nguoi-nay	người này	pronoun
stopword.nguoi-ta	người ta	pronoun
stopword.nguon	nguồn	frame
stopword.nham	nhằm	preposition
stopword.nham-muc-dich	nhằm mục đích	frame
stopword.nhan-dinh	nhận định	frame
stopword.nhan-manh	nhấn mạnh	frame
stopword.nhat	nhất	determiner
stopword.nhat-la	nhất là	conjunction
stopword.nhau	nhau	pronoun
stopword.nhe	nhé	particle
stopword.nhi	nhỉ	particle
stopword.nhieu	nhiều	determiner
stopword.nhieu-hon	nhiều hơn	determiner
stopword.nhieu-nhat	nhiều nhất	adverb
stopword.nhin-chung	nhìn chung	conjunction
stopword.nho	nhờ	preposition
stopword.nho-do	nhờ đó	conjunction
stopword.nhu	như	preposition
stopword.nhu-the	như thế	conjunction
stopword.nhu-the-nao	như thế nào	pronoun
stopword.nhu-vay	như vậy	conjunction
stopword.nhung	nhưng	conjunction
stopword.nhuwngx	những	determiner
stopword.niem	niềm	determiner
stopword.no	nó	pronoun
stopword.noi	nơi	pronoun
stopword.noi-chung	nói chung	conjunction
stopword.noi-day	nơi đây	pronoun
stopword.noi-dung	nội dung	frame
stopword.noi-rang	nói rằng	frame
stopword.noi-rieng	nói riêng	adverb
stopword.nois	nói	frame
stopword.noj	nọ	pronoun
stopword.nooix	nỗi	determiner
stopword.nua	nữa	adverb
stopword.nuwar	nửa	number
stopword.o	ở	preposition
stopword.oi	ơi	particle
stopword.ong	ông	pronoun
stopword.ong-ay	ông ấy	pronoun
stopword.ooi	ôi	particle
stopword.phai	phải	auxiliary
stopword.phan	phần	frame
stopword.phan-lon	phần lớn	determiner
stopword.phan-tram	phần trăm	number
stopword.phat-bieu	phát biểu	frame
stopword.phong-vien	phóng viên	frame
stopword.phut	phút	time
stopword.pv	PV	frame
stopword.qua	qua	preposition
stopword.qua-do	qua đó	conjunction
stopword.qua-that	quả thật	adverb
stopword.qua-trinh	quá trình	frame
stopword.quas	quá	adverb
stopword.quy	quý	time
stopword.ra	ra	preposition
stopword.ra-sao	ra sao	pronoun
stopword.rang	rằng	conjunction
stopword.rat	rất	adverb
stopword.rieng	riêng	determiner
stopword.ro	rõ	adverb
stopword.ro-rang	rõ ràng	adverb
stopword.roi	rồi	conjunction
stopword.ruoi	rưỡi	number
stopword.sang	sang	preposition
stopword.sang-nay	sáng nay	time
stopword.sangs	sáng	time
stopword.sao	sao	pronoun
stopword.sap	sắp	auxiliary
stopword.sap-toi	sắp tới	time
stopword.sau	sau	preposition
stopword.sau-do	sau đó	time
stopword.sau-khi	sau khi	conjunction
stopword.saus	sáu	number
stopword.se	sẽ	auxiliary
stopword.so	số	determiner
stopword.so-voi	so với	preposition
stopword.song	song	conjunction
stopword.su	sự	determiner
stopword.suot	suốt	preposition
stopword.ta	ta	pronoun
stopword.tai	tại	preposition
stopword.tai-sao	tại sao	pronoun
stopword.tam	tầm	adverb
stopword.tams	tám	number
stopword.tat-ca	tất cả	determiner
stopword.tat-nhien	tất nhiên	adverb
stopword.tham-chi	thậm chí	adverb
stopword.thang	tháng	time
stopword.that	thật	adverb
stopword.that-su	thật sự	adverb
stopword.the	thế	pronoun
stopword.the-nao	thế nào	pronoun
stopword.the-nhung	thế nhưng	conjunction
stopword.them	thêm	adverb
stopword.theo	theo	preposition
stopword.theo-ba	theo bà	frame
stopword.theo-do	theo đó	conjunction
stopword.theo-ong	theo ông	frame
stopword.thi	thì	conjunction
stopword.thinh-thoang	thỉnh thoảng	auxiliary
stopword.thoi	thôi	auxiliary
stopword.thoi-diem	thời điểm	time
stopword.thoi-gian	thời gian	time
stopword.thoi-gian-qua	thời gian qua	time
stopword.thoi-gian-toi	thời gian tới	time
stopword.thong-bao	thông báo	frame
stopword.thong-qua	thông qua	preposition
stopword.thong-tin	thông tin	frame
stopword.thu	thứ	determiner
stopword.thu-ba	thứ ba	number
stopword.thu-hai	thứ hai	number
stopword.thu-nhat	thứ nhất	number
stopword.thuc-ra	thực ra	adverb
stopword.thuc-su	thực sự	adverb
stopword.thuc-te	thực tế	adverb
stopword.thuong	thường	auxiliary
stopword.thuong-xuyen	thường xuyên	auxiliary
stopword.tiep-tuc	tiếp tục	auxiliary
stopword.tin	tin	frame
stopword.tinh-den	tính đến	preposition
stopword.tinh-tu	tính từ	preposition
stopword.toan	toàn	determiner
stopword.toan-bo	toàn bộ	determiner
stopword.toi	tới	preposition
stopword.toi-da	tối đa	adverb
stopword.toi-day	tới đây	time
stopword.toi-thieu	tối thiểu	adverb
stopword.tom-lai	tóm lại	conjunction
stopword.tong	tổng	number
stopword.tong-cong	tổng cộng	number
stopword.tong-so	tổng số	number
stopword.tooi	tôi	pronoun
stopword.toois	tối	time
stopword.tra-loi	trả lời	frame
stopword.tram	trăm	number
stopword.trao-doi	trao đổi	frame
stopword.tren	trên	preposition
stopword.tren-co-so	trên cơ sở	frame
stopword.tren-dia-ban	trên địa bàn	frame
stopword.tren-thuc-te	trên thực tế	adverb
stopword.trieu	triệu	number
stopword.tro-nen	trở nên	auxiliary
stopword.tro-thanh	trở thành	auxiliary
stopword.trong	trong	preposition
stopword.trong-boi-canh	trong bối cảnh	frame
stopword.trong-dieu-kien	trong điều kiện	frame
stopword.trong-do	trong đó	conjunction
stopword.trong-khi	trong khi	conjunction
stopword.trong-khi-do	trong khi đó	conjunction
stopword.trong-luc	trong lúc	conjunction
stopword.trong-qua-trinh	trong quá trình	frame
stopword.tru	trừ	preposition
stopword.trua	trưa	time
stopword.truc-tiep	trực tiếp	adverb
stopword.truoc	trước	preposition
stopword.truoc-day	trước đây	time
stopword.truoc-do	trước đó	time
stopword.truoc-khi	trước khi	conjunction
stopword.truong-hop	trường hợp	frame
stopword.tu	từ	preposition
stopword.tu-do	từ đó	conjunction
stopword.tu-minh	tự mình	pronoun
stopword.tu-nhien	tự nhiên	adverb
stopword.tu-truoc-den-nay	từ trước đến nay	time
stopword.tuan	tuần	time
stopword.tuc-la	tức là	conjunction
stopword.tung	từng	determiner
stopword.tuong-doi	tương đối	adverb
stopword.tuwj	tự	pronoun
stopword.tuy	tùy	preposition
stopword.tuy-conjunction	tuy	conjunction
stopword.tuy-nhien	tuy nhiên	conjunction
stopword.tuy-theo	tùy theo	preposition
stopword.tuy-vay	tuy vậy	conjunction
stopword.ty	tỷ	number
stopword.u	ư	particle
stopword.uwf	ừ	particle
stopword.va	và	conjunction
stopword.va-lai	vả lại	conjunction
stopword.vai	vài	determiner
stopword.vai-ba	vài ba	determiner
stopword.van	vẫn	auxiliary
stopword.van-con	vẫn còn	auxiliary
stopword.van-de	vấn đề	frame
stopword.vang	vâng	particle
stopword.vanj	vạn	number
stopword.vao	vào	preposition
stopword.vay	vậy	pronoun
stopword.ve	về	preposition
stopword.ve-viec	về việc	frame
stopword.vi	vì	preposition
stopword.vi-du	ví dụ	conjunction
stopword.vi-sao	vì sao	pronoun
stopword.vi-the	vì thế	conjunction
stopword.vi-vay	vì vậy	conjunction
stopword.video	video	frame
stopword.viec	việc	determiner
stopword.viec-do	việc đó	pronoun
stopword.viec-nay	việc này	pronoun
stopword.vij	vị	determiner
stopword.vo-cung	vô cùng	adverb
stopword.voi	với	preposition
stopword.voi-muc-tieu	với mục tiêu	frame
stopword.voi-nhau	với nhau	adverb
stopword.von	vốn	adverb
stopword.von-di	vốn dĩ	adverb
stopword.vua	vừa	auxiliary
stopword.vua-qua	vừa qua	time
stopword.xem-them	xem thêm	frame
stopword.xin	xin	auxiliary
stopword.xong	xong	auxiliary
stopword.xung-quanh	xung quanh	preposition
stopword.xuong	xuống	preposition`;
