// Generated from corpus/lexicons/section-openings.tsv by `npm run data`. Do not edit.

export const SECTION_OPENINGS: string = `opening	forms	type	canonical	valid_from	valid_to	label
	bế mạc|phát biểu bế mạc|kết luận phần chất vấn|kết luận phiên chất vấn|khép lại|kết thúc	opening				closing
cam-on	xin cảm ơn|trân trọng cảm ơn	opening				closing
	cùng ngày|chiều cùng ngày|sáng cùng ngày|tối cùng ngày|trong ngày|cũng trong ngày|cũng trong sáng nay|cũng trong chiều nay	opening				closing
	hội nghị cũng|kỳ họp cũng|đại hội cũng|phiên họp cũng|buổi làm việc cũng|hội nghị đã biểu quyết|kỳ họp đã thông qua|hội nghị đã thông qua|đại hội đã bầu	opening				closing
	khách quan|về khách quan|chủ quan|về chủ quan|về mặt khách quan|về mặt chủ quan	opening				cause
	nguyên nhân|nguyên nhân từ đâu|do đâu|vì sao|nguyên do|lý giải|giải thích nguyên nhân|lý do là|lỗi tại ai|tại sao|về nguyên nhân	opening				cause
	theo chương trình|theo kế hoạch|theo dự kiến|theo lịch trình	opening				closing
tiep-thu	tiếp thu ý kiến|ghi nhận ý kiến|trả lời kiến nghị|trước tình hình đó|trước thực trạng|để giải bài toán|để chấn chỉnh|về giải pháp|chỉ đạo tại|giao nhiệm vụ	opening				directive
	trước đó|được biết|theo tìm hiểu|theo hồ sơ|sinh năm|như đã đưa tin|như tin đã đưa|liên quan đến vụ việc	opening				other
	tuy vậy|tuy nhiên|dù vậy|dẫu vậy|thế nhưng|trái lại|ngược lại|trái ngược với|song song với kết quả	opening				limitation`;
