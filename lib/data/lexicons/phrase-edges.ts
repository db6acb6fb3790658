// Generated from corpus/lexicons/phrase-edges.tsv by `npm run data`. Do not edit.

export const PHRASE_EDGES: string = `edge	forms	type	canonical	valid_from	valid_to
and	và|và cả|cùng|cùng với|hoặc|hay|cũng như|lẫn	conjunction
auxiliary	không|chỉ|cần|phải|có thể|nên|hãy|đã được|đã có|được|bị|có|không có|hiện có|đã đạt|tiếp tục|thường|luôn|tự	auxiliary	đã
clause	thì|mà|nếu|nhưng|song|tuy|tuy nhiên|vì|bởi|bởi vì|do đó|vì vậy|để|nhằm|khi|trong khi|trong khi đó|rằng|trong đó|đồng thời|ngoài ra|bên cạnh đó|cụ thể|theo đó|nhất là|đặc biệt là|đặc biệt|sau khi|trước khi|qua đó|từ đó|như vậy|thậm chí|riêng	clause
copula	là|đạt|còn|chiếm|gồm|bao gồm|gồm có|đạt được|ước đạt|ước tính|ước|dự kiến|ở mức|lên|xuống|thành|trở thành|bằng|lên đến|lên tới|đạt mức|gấp|vượt	verb
number	các|những|mỗi|từng|mọi|nhiều|một số|toàn|toàn bộ|tất cả|tổng cộng	determiner
of	của|thuộc	of
preposition	tại|ở|trong|với|cho|từ|đến|tới|bằng cách|theo|về|qua|trên|dưới|đối với|giữa|trước|sau|ngoài|vào|do|thông qua|nhờ	preposition
reporting	cho biết|cho rằng|cho hay|nói|khẳng định|nhấn mạnh|báo cáo|yêu cầu|đề nghị|chia sẻ|nêu rõ|nhận định|đánh giá|thông tin|phát biểu|nêu|ghi nhận|thống kê	reporting
tense	đã|đang|sẽ|vẫn|cũng|đều|chưa|mới|vừa|sắp	tense
this	này|đó|ấy|trên|nói trên|nêu trên|kể trên	demonstrative`;
