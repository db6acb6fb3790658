// Generated from corpus/lexicons/phrase-edges.tsv by `npm run data`. Do not edit.

export const PHRASE_EDGES: string = `edge	forms	type	canonical	valid_from	valid_to
among	trong đó|trong số đó|trong số này	among
and	và|và cả|cùng|cùng với|hoặc|hay|cũng như|lẫn	conjunction
auxiliary	không|chỉ|cần|phải|có thể|nên|hãy|đã được|đã có|được|bị|có|không có|hiện có|đã đạt|tiếp tục|thường|luôn|tự	auxiliary	đã
clause	thì|mà|nếu|nhưng|song|tuy|tuy nhiên|vì|bởi|bởi vì|do đó|vì vậy|để|nhằm|khi|trong khi|trong khi đó|rằng|đồng thời|ngoài ra|bên cạnh đó|cụ thể|theo đó|nhất là|đặc biệt là|đặc biệt|sau khi|trước khi|qua đó|từ đó|như vậy|thậm chí|riêng|bởi vậy|cho nên|cho dù|do vậy|vậy mà|vì thế|tuy vậy|thế nhưng|nếu như|không chỉ|không những|đôi khi|cuối cùng|mặc dù|hơn nữa|trước hết|trước tiên|cho thấy|khiến|khiến cho|giúp|giúp cho|làm cho|lo ngại	clause
content	thành phố|thành viên|thành lập|thành tích|thành tựu|thành công|thành thị|thành quả|thành ủy|thành phần|chỉ số|chỉ đạo|chỉ thị|chỉ huy|chỉ dẫn|còn lại|bằng chứng|bằng khen|bằng cấp|bằng lái|đạt chuẩn|trên địa bàn|đối tượng|từ thiện|về đích|về nước|về hưu|của cải|cho vay|cho thuê|được mùa|không gian|không khí|không quân|trong nước|trong dân|ngoài nước|ngoài quốc doanh|nước ngoài|theo dõi|tự do|tự nhiên|tự nguyện|tự chủ|tự quản|có công|có thu|vào cuộc|sau thu hoạch|sau đại học|trước bạ|đến hạn|quá hạn|đến nơi|từ ngân sách|mới nổi|mới thành lập|thành lập mới|tăng trưởng|giảm nghèo|giảm trừ|giảm phát|gia tăng|giá trị gia tăng|tăng thu|chi cho|kiến nghị|cùng kỳ|cùng cấp|trên cạn|dưới nước|dưới tán|trong tỉnh|ngoài tỉnh|trong ngành|ở tù|là phẳng|nên kinh tế|tiếp xúc cử tri	content
content-bang	mặt bằng|công bằng|đồng bằng|văn bằng|cân bằng|bằng lòng	content
content-bi	chuẩn bị|bị cáo|bị can|thiết bị|bị thương|trang bị|bị động	content
content-bo	bỏ phiếu|huỷ bỏ|bỏ hoang|loại bỏ|bãi bỏ|xoá bỏ|bác bỏ|bỏ ngỏ	content
content-cac	nội các	content
content-can	cần thiết|hậu cần|ân cần	content
content-cat	cắt giảm|chia cắt|giao cắt	content
content-chi	chỉ định|đình chỉ|địa chỉ|chứng chỉ|chỉ trích|tín chỉ|chỉ giới	content
content-chiem	chiếm đoạt|lấn chiếm|chiếm dụng	content
content-cho	cho phép	content
content-chung	cầm chừng	content
content-co	có mặt|có hạn|có khi|có lý|giàu có	content
content-cung	vô cùng	content
content-dai	kéo dài|lâu dài|chiều dài|dài hạn	content
content-dat	truyền đạt|tống đạt|đề đạt	content
content-ddooj	trình độ|chế độ|ấn độ|mật độ|thái độ|nồng độ|cao độ|góc độ|nhiệt độ|cấp độ	content
content-de	triệt để|để dành	content
content-deu	đồng đều	content
content-do	lý do	content
content-doi	dôi dư	content
content-du	dư luận|dư nợ|số dư|dư thừa|thặng dư	content
content-dung	đúng đắn	content
content-gan	gần gũi	content
content-gap	gấp rút	content
content-gia	già hoá	content
content-giam	giảm giá|miễn giảm|giảm thiểu|giảm sút|suy giảm	content
content-ha	hạ tầng|hạ cánh|hạ viện|hạ lưu	content
content-hien	thực hiện|phát hiện|thể hiện|hiện hành|hiện đại|xuất hiện|biểu hiện|hiện tượng|hiện trường|hiện hữu|hiện trạng|hiện vật|hiện thực|hiện diện	content
content-kem	yếu kém|tốn kém	content
content-khoang	khoảng cách	content
content-khong	hàng không	content
content-la	lơ là	content
content-lan	nhầm lẫn	content
content-le	bán lẻ|nhỏ lẻ|tiền lẻ	content
content-len	lên tiếng|lên đường	content
content-lui	đẩy lùi	content
content-mat	mất tích|mất mát|mất giá	content
content-moi	đổi mới	content
content-muc	mức độ|định mức|hạn mức	content
content-nang	nâng cao|nâng cấp|nâng đỡ	content
content-nawngj	nặng nề|nặng nhọc|nặng lãi	content
content-nen	trở nên	content
content-ngoai	ngoài trời	content
content-nho	nhờ vả	content
content-noi	nói chung|nói riêng|nói chuyện|tiếng nói|nói thẳng|lời nói	content
content-non	mầm non	content
content-qua	kinh qua|qua lại|qua đời	content
content-quas	quá trình|quá tải|quá khích|quá sức|quá khứ	content
content-rieng	nhà riêng|riêng lẻ|riêng tư|riêng biệt	content
content-rong	mở rộng|rộng rãi	content
content-sap	sắp xếp	content
content-sau	sâu sắc|sâu rộng|vùng sâu|sâu sát|đi sâu	content
content-so	so sánh	content
content-song	song song|song phương|song hành	content
content-suot	thông suốt	content
content-sut	sụt giảm	content
content-tai	tồn tại|tại sao|tại chỗ|tại ngoại|nội tại|tại chức	content
content-tam	tầm cỡ|tầm vóc	content
content-tan	tận dụng|tận thu|tận tuỵ	content
content-tang	tăng cường|tăng giá	content
content-thanh	thành uỷ|tán thành|hình thành|khánh thành|tỉnh thành|hợp thành|giá thành|trưởng thành|nội thành|ngoại thành|lão thành|chân thành|thành đoàn|bất thành|cấu thành|thành khẩn|kinh thành|đại thành	content
content-theo	kéo theo|theo đuổi	content
content-thua	thua lỗ	content
content-thuoc	trực thuộc|phụ thuộc|tuỳ thuộc|lệ thuộc	content
content-thuong	thường vụ|thường trực|bồi thường|thường xuyên|bất thường|bình thường|thường kỳ|thông thường|thường trú|coi thường	content
content-thuwaf	thừa nhận|kế thừa|thừa kế	content
content-toan	an toàn|toàn diện|hoàn toàn|toàn cầu|toàn cảnh|kiện toàn|toàn thể|toàn văn|toàn quyền|toàn vẹn	content
content-tong	tổng hợp|tổng cục|tổng thống|tổng thể|tổng kết|tổng quát|tổng lượng	content
content-tron	làm tròn	content
content-trong	trong sạch	content
content-truoc	trước mắt	content
content-truot	trượt giá	content
content-tu	từ chức|từ chối|chứng từ|từ bỏ	content
content-tuc	cổ tức|lập tức|tin tức|tức thời	content
content-tung	từng trải	content
content-tuwj	trật tự|tương tự|trình tự|tự ý|tự động|tự giác|tự hào|tự tin|tự quyết|tự phát|thứ tự|tự xưng	content
content-uoc	điều ước|công ước|ước mơ	content
content-vao	đầu vào	content
content-ve	trở về	content
content-vi	vì sao	content
content-vuot	cầu vượt|vượt trội|vượt bậc|vượt cấp	content
content-xuong	xuống cấp|xuống đường	content
copula	là|đạt|còn|gồm|bao gồm|gồm có|đạt được|ước đạt|ước tính|ước|dự kiến|ở mức|lên|xuống|thành|trở thành|bằng|lên đến|lên tới|đạt mức|gấp|vượt|hoàn thành|nắm giữ|sở hữu	verb
dimension	dài|rộng|nặng|sâu	dimension
generic	tỷ lệ|mức|con số|tổng số|số lượng|số tiền|giá trị|trị giá|tổng giá trị|kết quả|tổng mức|quy mô|diện tích|số|tổng cộng|tốc độ|chỉ tiêu|kế hoạch|tổng trị giá|số liệu	generic
number	các|những|mỗi|từng|mọi|nhiều|một số|toàn|toàn bộ|tất cả|tổng cộng	determiner
of	của|thuộc	of
preposition	tại|ở|trong|với|cho|từ|đến|tới|bằng cách|theo|về|qua|trên|dưới|đối với|giữa|trước|sau|ngoài|vào|do|thông qua|nhờ	preposition
reporting	cho biết|cho rằng|cho hay|nói|khẳng định|nhấn mạnh|báo cáo|yêu cầu|đề nghị|chia sẻ|nêu rõ|nhận định|đánh giá|thông tin|phát biểu|nêu|ghi nhận|thống kê	reporting
respectively	lần lượt|tương ứng lần lượt|theo thứ tự|theo thứ tự lần lượt	respectively
share	chiếm|bằng|tương đương|tương đương với|tương ứng|tương ứng với|đóng góp|tức|tức là	share
tense	đã|đang|sẽ|vẫn|cũng|đều|chưa|mới|vừa|sắp	tense
this	này|đó|ấy|trên|nói trên|nêu trên|kể trên	demonstrative`;
