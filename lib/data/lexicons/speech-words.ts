// Generated from corpus/lexicons/speech-words.tsv by `npm run data`. Do not edit.

export const SPEECH_WORDS: string = `speech-word	forms	type	canonical	valid_from	valid_to
between	đã|cũng|còn|vẫn|lại|vừa|đều|mới|thì|rất|luôn|từng|cùng|chỉ|xin|có|tiếp tục|thẳng thắn|một lần nữa|tha thiết|chân thành|trân trọng|phấn khởi|vui mừng|xúc động|ban đầu|sau đó|trực tiếp|nhiều lần|đặc biệt|lần lượt|cương quyết|kiên quyết|mạnh dạn|gay gắt|bức xúc|nghẹn ngào|tự tin|nhanh chóng|tiếp đó|theo đó|đồng thời|bên cạnh đó|nghiêm túc|nghiêm khắc|thống nhất|nhất trí|vì vậy|do đó|ngay lập tức|ngay sau đó|trước đó|mong muốn|thay mặt|khi được hỏi|kịp thời|hoàn toàn|liên tục|thường xuyên|hôm qua|hôm nay|sáng nay|chiều nay	between
reporter	Phóng viên|PV|P.V|Nhà báo|Hỏi|Người phỏng vấn	reporter
subject	lãnh đạo|đại diện|phía|còn|và|nhưng|song|riêng|khi đó|hiện|nay|mới đây|thay mặt|tuy nhiên|tại hội nghị|chủ tọa	subject`;
