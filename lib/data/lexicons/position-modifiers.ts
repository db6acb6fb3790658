// Generated from corpus/lexicons/position-modifiers.tsv by `npm run data`. Do not edit.

export const POSITION_MODIFIERS: string = `id	forms	type	canonical	valid_from	valid_to	span	position	sets
modifier.cap-cao	cấp cao|cao cấp	grade				inside	after	senior
modifier.chinh-thuc	chính thức	grade				inside	after	full
modifier.chuc	chức|chức vụ|chức danh|cương vị|cương vị là|chức vụ là|vị trí|ghế	noun				outside	before
modifier.chuyen-trach	chuyên trách	grade				inside	after	full-time
modifier.co	cố	former				outside	before	former
modifier.cuu	cựu	former				outside	before	former
modifier.da-nghi-huu	đã nghỉ hưu|nghỉ hưu|đã về hưu	former				outside	after	former
modifier.dac-cu	đắc cử	incoming				inside	after	elected
modifier.danh-du	danh dự	honorary				inside	after	honorary
modifier.dieu-hanh	điều hành	acting				inside	after	acting
modifier.dong	đồng	joint				inside	before	shared
modifier.dong-chi	đồng chí|đ/c|các đồng chí|các đ/c	address				outside	before
modifier.du-khuyet	dự khuyết	grade				inside	after	alternate
modifier.duoc-de-cu	được đề cử|được bổ nhiệm	incoming				outside	after	elected
modifier.duong-nhiem	đương nhiệm|đương kim	incumbent				outside	after	current
modifier.ham	hàm	honorary				outside	before	grade-of
modifier.hien-la	hiện là|hiện đang là|đang là|hiện giữ chức|đang giữ chức	incumbent				outside	before	current
modifier.ke-nhiem	kế nhiệm|người kế nhiệm	incoming				outside	after	elected
modifier.khoa-truoc	khóa trước|nhiệm kỳ trước	former				outside	after	former
modifier.khong-chuyen-trach	không chuyên trách|kiêm nhiệm	grade				inside	after	part-time
modifier.kiem	kiêm|đồng thời là|kiêm nhiệm chức	joint				outside	between	second-office
modifier.man-nhiem	mãn nhiệm|sắp mãn nhiệm	former				outside	after	leaving
modifier.nguyen	nguyên	former				outside	before	former
modifier.nguyen-la	nguyên là	former				outside	before	former
modifier.ong	ông|bà|ngài|anh|chị	address				outside	before
modifier.phu-nhan	phu nhân|phu quân	relative				outside	before	relative
modifier.phu-trach	phụ trách	acting				inside	after	acting
modifier.quyen	quyền|Q.	acting				inside	before	acting
modifier.tam-quyen	tạm quyền|lâm thời	acting				inside	after	acting
modifier.tan	tân	incoming				outside	before	new
modifier.thu-hai	thứ hai	grade				inside	after	second
modifier.thu-nhat	thứ nhất	grade				inside	after	first
modifier.thuong-truc	Thường trực|TT|trực	grade				inside	after	standing
modifier.tien-nhiem	tiền nhiệm|người tiền nhiệm	former				outside	after	former
modifier.tung-la	từng là|đã từng là|từng giữ chức|từng đảm nhiệm|từng làm	former				outside	before	former
modifier.ung-cu-vien	ứng cử viên|ứng viên|người được đề cử	candidate				outside	before	candidate
modifier.xu-ly-thuong-vu	xử lý thường vụ	acting				outside	before	acting`;
