// Generated from corpus/lexicons/stopwords.tsv by `npm run data`. Do not edit.

export const STOPWORDS: string = `stopword	forms	type	canonical	valid_from	valid_to	usage
	à	particle
	ai	pronoun
aj	ạ	particle
	anh	pronoun
anhr	ảnh	frame
	ấy	pronoun
	bà	pronoun
	bà ấy	pronoun
ba-number	ba	number
	bác	pronoun
	bài	frame
	bạn đọc	frame
	bản thân	pronoun
	bằng	preposition
	báo cáo	frame
	bao giờ	pronoun
	bao nhiêu	pronoun
	bắt đầu	auxiliary
	bảy	number
	bây giờ	time
	bày tỏ	frame
	bên	preposition
	bên cạnh	frame
	bên cạnh đó	conjunction
benf	bèn	auxiliary
	bị	auxiliary
	bộ phận	determiner
	bởi	preposition
	bởi vậy	conjunction
	bởi vì	conjunction
	bốn	number
	bỗng	adverb
	bỗng nhiên	adverb
bowir	bởi	conjunction
	buộc	auxiliary
	buổi	time
	cả	determiner
	cả thảy	particle
	các	determiner
	cái	determiner
	cái đó	pronoun
	cái này	pronoun
	cần	auxiliary
	căn cứ vào	preposition
	càng	adverb
	cạnh	preposition
	chả	negation
	chắc	auxiliary
	chắc chắn	auxiliary
	chẳng	negation
	chẳng hạn	conjunction
chawng	chăng	particle
	chị	pronoun
	chỉ có	adverb
	chia sẻ	frame
	chiếc	determiner
	chiều	time
	chiều nay	time
	chín	number
	chính	determiner
	chính là	adverb
chir	chỉ	auxiliary
	cho	preposition
	cho biết	frame
	cho dù	conjunction
	cho hay	frame
	cho nên	conjunction
	cho rằng	frame
choox	chỗ	pronoun
chows	chớ	auxiliary
	chứ	conjunction
	chứ không	particle
	chủ yếu	adverb
	chưa	negation
	chưa có	negation
	chưa hề	negation
	chưa phải	negation
	chưa từng	negation
	chục	number
	chúng	pronoun
chung-determiner	chung	determiner
	chúng nó	pronoun
	chúng ta	pronoun
	chúng tôi	pronoun
chus	chú	pronoun
chuwngf	chừng	adverb
	cô	pronoun
	có lẽ	auxiliary
	có thể	auxiliary
	có vẻ	auxiliary
	con	determiner
	còn lại	determiner
conf	còn	auxiliary
cos	có	auxiliary
cowx	cỡ	adverb
	cụ	pronoun
	cụ thể	frame
	cụ thể là	conjunction
	của	preposition
	cực kỳ	adverb
	cùng	preposition
	cùng lúc	adverb
	cùng ngày	time
	cùng nhau	adverb
	cũng như	conjunction
	cùng với	preposition
cungx	cũng	auxiliary
	cuộc	determiner
	cuối	time
	cuối cùng	determiner
	cuối năm	time
	cuối tháng	time
cuws	cứ	auxiliary
	đã	auxiliary
	đa số	determiner
	đã từng	adverb
	đặc biệt	adverb
	đặc biệt là	conjunction
daj	dạ	particle
	dăm	determiner
dams	dám	auxiliary
	dần	adverb
	dần dần	adverb
	đang	auxiliary
	đành	auxiliary
	đánh giá	frame
	dẫu	conjunction
	đâu có	negation
	đâu đó	pronoun
	đầu năm	time
	đầu tháng	time
	đầu tiên	determiner
	đây	pronoun
ddaau	đâu	pronoun
ddaauf	đầu	time
ddaays	đấy	pronoun
ddooj	độ	adverb
ddos	đó	pronoun
ddungs	đúng	adverb
	để	preposition
	để mà	conjunction
	đêm	time
	đến	preposition
	đến nay	time
	đến nỗi	particle
	đều	auxiliary
	đi	preposition
	dĩ nhiên	adverb
	điều	frame
	điều đó	pronoun
	điều này	pronoun
	định	auxiliary
	do	preposition
	do đó	conjunction
	đó là	conjunction
	do vậy	conjunction
	dọc	preposition
	đôi	number
	đôi khi	auxiliary
	đối với	preposition
	đối với việc	frame
	đồng chí	pronoun
	đồng thời	conjunction
	dù	conjunction
	dựa trên	preposition
	dựa vào	preposition
	đừng	auxiliary
	được	auxiliary
	được biết	frame
	dưới	preposition
	đương nhiên	adverb
	dường như	auxiliary
	em	pronoun
	gần	preposition
	gần đây	time
	gần như	adverb
	gây	auxiliary
	gì	pronoun
	giá như	conjunction
	giả sử	conjunction
	giai đoạn	time
	giờ	time
	giữa	preposition
	giúp	auxiliary
	hả	particle
	hai	number
	hẳn	auxiliary
	hàng	determiner
	hàng loạt	determiner
	hằng năm	time
	hàng ngày	time
hangf-nawm	hàng năm	time
	hầu hết	determiner
	hầu như	adverb
	hay	conjunction
hayx	hãy	auxiliary
	hễ	conjunction
	hết	auxiliary
	hết sức	adverb
	hiếm khi	auxiliary
	hiện	time
	hiện giờ	time
	hiện nay	time
	hiện tại	time
	hình như	auxiliary
	họ	pronoun
	hoặc	conjunction
	hoàn toàn	adverb
	hơi	adverb
	hôm nay	time
	hôm qua	time
	hơn	preposition
	hơn hết	adverb
	hơn nữa	conjunction
	huống hồ	conjunction
	hướng tới	preposition
	ít	determiner
	ít hơn	determiner
	ít nhất	adverb
	kể cả	preposition
	kể từ	preposition
	kẻo	conjunction
	khá	adverb
	khác	determiner
	khẳng định	frame
	khi	conjunction
	khi đó	time
	khiến	auxiliary
	khoảng	adverb
	khỏi	preposition
	không	negation
	không chỉ	conjunction
	không có	negation
	không còn	negation
	không được	negation
	không hề	negation
	không những	conjunction
	không phải	negation
	không thể	auxiliary
	kia	pronoun
	là	auxiliary
	lại	preposition
	làm	auxiliary
	lần	time
	lẫn nhau	adverb
	lập tức	adverb
lawms	lắm	adverb
	lên	preposition
	liền	auxiliary
	liên quan	frame
	liên quan đến	preposition
	liên quan tới	preposition
	liên tục	time
	loại	determiner
	lúc	conjunction
	lúc đó	time
	lúc này	time
	luôn	auxiliary
	luôn luôn	auxiliary
	lượng	determiner
	mà	conjunction
	mà còn	conjunction
	mà thôi	particle
	mặc dầu	conjunction
	mặc dù	conjunction
	mãi	auxiliary
	mãi mãi	adverb
	mặt khác	conjunction
	mấy	pronoun
	miễn là	conjunction
	mình	pronoun
	mọi	determiner
	mới đây	time
	mong	auxiliary
mooix	mỗi	determiner
	một	determiner
	một cách	adverb
	một số	determiner
	một vài	determiner
mowis	mới	auxiliary
	mười	number
	muốn	auxiliary
muwowi	mươi	number
	năm	time
	năm nay	time
	năm ngoái	time
	năm qua	time
	năm tới	time
	nào	pronoun
	này	pronoun
nay-time	nay	time
neeu	nêu	frame
	nên	conjunction
	nếu	conjunction
	nếu như	conjunction
	nêu rõ	frame
	ngài	pronoun
	ngàn	number
	ngay	adverb
	ngay cả	adverb
	ngày càng	adverb
	ngay khi	adverb
	ngày mai	time
	ngay sau	adverb
ngayf	ngày	time
	nghĩa là	conjunction
	nghìn	number
	ngoài	preposition
	ngoài ra	conjunction
	ngoại trừ	preposition
	người này	pronoun
	người ta	pronoun
	nguồn	frame
	nhằm	preposition
	nhằm mục đích	frame
	nhận định	frame
	nhấn mạnh	frame
	nhất	determiner
	nhất là	conjunction
	nhau	pronoun
	nhé	particle
	nhỉ	particle
	nhiều	determiner
	nhiều hơn	determiner
	nhiều nhất	adverb
	nhìn chung	conjunction
	nhờ	preposition
	nhờ đó	conjunction
	như	preposition
	như thế	conjunction
	như thế nào	pronoun
	như vậy	conjunction
	nhưng	conjunction
nhuwngx	những	determiner
	niềm	determiner
	nó	pronoun
	nơi	pronoun
	nói chung	conjunction
	nơi đây	pronoun
	nội dung	frame
	nói rằng	frame
	nói riêng	adverb
nois	nói	frame
noj	nọ	pronoun
nooix	nỗi	determiner
	nữa	adverb
nuwar	nửa	number
	ở	preposition
	ơi	particle
	ông	pronoun
	ông ấy	pronoun
ooi	ôi	particle
	phải	auxiliary
	phần	frame
	phần lớn	determiner
	phần trăm	number
	phát biểu	frame
	phóng viên	frame
	phút	time
	PV	frame
	qua	preposition
	qua đó	conjunction
	quả thật	adverb
	quá trình	frame
quas	quá	adverb
	quý	time
	ra	preposition
	ra sao	pronoun
	rằng	conjunction
	rất	adverb
	riêng	determiner
	rõ	adverb
	rõ ràng	adverb
	rồi	conjunction
	rưỡi	number
	sang	preposition
	sáng nay	time
sangs	sáng	time
	sao	pronoun
	sắp	auxiliary
	sắp tới	time
	sau	preposition
	sau đó	time
	sau khi	conjunction
saus	sáu	number
	sẽ	auxiliary
	số	determiner
	so với	preposition
	song	conjunction
	sự	determiner
	suốt	preposition
	ta	pronoun
	tại	preposition
	tại sao	pronoun
	tầm	adverb
tams	tám	number
	tất cả	determiner
	tất nhiên	adverb
	thậm chí	adverb
	tháng	time
	thật	adverb
	thật sự	adverb
	thế	pronoun
	thế nào	pronoun
	thế nhưng	conjunction
	thêm	adverb
	theo	preposition
	theo bà	frame
	theo đó	conjunction
	theo ông	frame
	thì	conjunction
	thỉnh thoảng	auxiliary
	thôi	auxiliary
	thời điểm	time
	thời gian	time
	thời gian qua	time
	thời gian tới	time
	thông báo	frame
	thông qua	preposition
	thông tin	frame
	thứ	determiner
	thứ ba	number
	thứ hai	number
	thứ nhất	number
	thực ra	adverb
	thực sự	adverb
	thực tế	adverb
	thường	auxiliary
	thường xuyên	auxiliary
	tiếp tục	auxiliary
	tin	frame
	tính đến	preposition
	tính từ	preposition
	toàn	determiner
	toàn bộ	determiner
	tới	preposition
	tối đa	adverb
	tới đây	time
	tối thiểu	adverb
	tóm lại	conjunction
	tổng	number
	tổng cộng	number
	tổng số	number
tooi	tôi	pronoun
toois	tối	time
	trả lời	frame
	trăm	number
	trao đổi	frame
	trên	preposition
	trên cơ sở	frame
	trên địa bàn	frame
	trên thực tế	adverb
	triệu	number
	trở nên	auxiliary
	trở thành	auxiliary
	trong	preposition
	trong bối cảnh	frame
	trong điều kiện	frame
	trong đó	conjunction
	trong khi	conjunction
	trong khi đó	conjunction
	trong lúc	conjunction
	trong quá trình	frame
	trừ	preposition
	trưa	time
	trực tiếp	adverb
	trước	preposition
	trước đây	time
	trước đó	time
	trước khi	conjunction
	trường hợp	frame
	từ	preposition
	từ đó	conjunction
	tự mình	pronoun
	tự nhiên	adverb
	từ trước đến nay	time
	tuần	time
	tức là	conjunction
	từng	determiner
	tương đối	adverb
tuwj	tự	pronoun
	tùy	preposition
tuy-conjunction	tuy	conjunction
	tuy nhiên	conjunction
	tùy theo	preposition
	tuy vậy	conjunction
	tỷ	number
	ư	particle
uwf	ừ	particle
	và	conjunction
	vả lại	conjunction
	vài	determiner
	vài ba	determiner
	vẫn	auxiliary
	vẫn còn	auxiliary
	vấn đề	frame
	vâng	particle
vanj	vạn	number
	vào	preposition
	vậy	pronoun
	về	preposition
	về việc	frame
	vì	preposition
	ví dụ	conjunction
	vì sao	pronoun
	vì thế	conjunction
	vì vậy	conjunction
	video	frame
	việc	determiner
	việc đó	pronoun
	việc này	pronoun
vij	vị	determiner
	vô cùng	adverb
	với	preposition
	với mục tiêu	frame
	với nhau	adverb
	vốn dĩ	adverb
	vừa	auxiliary
	vừa qua	time
	xem thêm	frame
	xin	auxiliary
	xong	auxiliary
	xung quanh	preposition
	xuống	preposition`;
