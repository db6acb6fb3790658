// Generated from corpus/lexicons/phrase-edges.tsv by `npm run data`. Do not edit.

export const PHRASE_EDGES: string = `edge	forms	type	canonical	valid_from	valid_to
among	trong đó|trong số đó|trong số này	among
and	và|và cả|cùng|cùng với|hoặc|hay|cũng như|lẫn	conjunction
auxiliary	không|chỉ|cần|phải|có thể|nên|hãy|đã được|đã có|được|bị|có|không có|hiện có|đã đạt|tiếp tục|thường|luôn|tự	auxiliary	đã
clause	thì|mà|nếu|nhưng|song|tuy|tuy nhiên|vì|bởi|bởi vì|do đó|vì vậy|để|nhằm|khi|trong khi|trong khi đó|rằng|đồng thời|ngoài ra|bên cạnh đó|cụ thể|theo đó|nhất là|đặc biệt là|đặc biệt|sau khi|trước khi|qua đó|từ đó|như vậy|thậm chí|riêng	clause
content	thành phố|thành viên|thành lập|thành tích|thành tựu|thành công|thành thị|thành quả|thành ủy|thành phần|chỉ số|chỉ đạo|chỉ thị|chỉ huy|chỉ dẫn|còn lại|bằng chứng|bằng khen|bằng cấp|bằng lái|đạt chuẩn|trên địa bàn|đối tượng|từ thiện|về đích|về nước|về hưu|của cải|cho vay|cho thuê|được mùa|không gian|không khí|không quân|trong nước|trong dân|ngoài nước|ngoài quốc doanh|nước ngoài|theo dõi|tự do|tự nhiên|tự nguyện|tự chủ|tự quản|có công|có thu|vào cuộc|sau thu hoạch|sau đại học|trước bạ|đến hạn|quá hạn|đến nơi|từ ngân sách|mới nổi|mới thành lập|thành lập mới|tăng trưởng|giảm nghèo|giảm trừ|giảm phát|gia tăng|giá trị gia tăng|tăng thu|chi cho|kiến nghị|cùng kỳ|cùng cấp|trên cạn|dưới nước|dưới tán|trong tỉnh|ngoài tỉnh|trong ngành|ở tù|là phẳng|nên kinh tế|tiếp xúc cử tri	content
copula	là|đạt|còn|chiếm|gồm|bao gồm|gồm có|đạt được|ước đạt|ước tính|ước|dự kiến|ở mức|lên|xuống|thành|trở thành|bằng|lên đến|lên tới|đạt mức|gấp|vượt	verb
dimension	dài|rộng|nặng|sâu	dimension
generic	tỷ lệ|mức|con số|tổng số|số lượng|số tiền|giá trị|trị giá|tổng giá trị|kết quả|tổng mức|quy mô|diện tích|số|tổng cộng|tốc độ|chỉ tiêu|kế hoạch|tổng trị giá|số liệu	generic
number	các|những|mỗi|từng|mọi|nhiều|một số|toàn|toàn bộ|tất cả|tổng cộng	determiner
of	của|thuộc	of
preposition	tại|ở|trong|với|cho|từ|đến|tới|bằng cách|theo|về|qua|trên|dưới|đối với|giữa|trước|sau|ngoài|vào|do|thông qua|nhờ	preposition
reporting	cho biết|cho rằng|cho hay|nói|khẳng định|nhấn mạnh|báo cáo|yêu cầu|đề nghị|chia sẻ|nêu rõ|nhận định|đánh giá|thông tin|phát biểu|nêu|ghi nhận|thống kê	reporting
tense	đã|đang|sẽ|vẫn|cũng|đều|chưa|mới|vừa|sắp	tense
this	này|đó|ấy|trên|nói trên|nêu trên|kể trên	demonstrative`;
