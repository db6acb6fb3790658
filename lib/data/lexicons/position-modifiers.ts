// Generated from corpus/lexicons/position-modifiers.tsv by `npm run data`. Do not edit.

export const POSITION_MODIFIERS: string = `modifier	forms	type	canonical	valid_from	valid_to	span	position	sets
	cấp cao|cao cấp	grade				inside	after	senior
	chính thức	grade				inside	after	full
	chức|chức vụ|chức danh|cương vị|cương vị là|chức vụ là|vị trí|ghế	noun				outside	before
	chuyên trách	grade				inside	after	full-time
	cố	former				outside	before	former
	cựu	former				outside	before	former
	đã nghỉ hưu|nghỉ hưu|đã về hưu	former				outside	after	former
	đắc cử	incoming				inside	after	elected
	danh dự	honorary				inside	after	honorary
	điều hành	acting				inside	after	acting
	đồng	joint				inside	before	shared
	đồng chí|đ/c|các đồng chí|các đ/c	address				outside	before
	dự khuyết	grade				inside	after	alternate
	được đề cử|được bổ nhiệm	incoming				outside	after	elected
	đương nhiệm|đương kim	incumbent				outside	after	current
	hàm	honorary				outside	before	grade-of
	hiện là|hiện đang là|đang là|hiện giữ chức|đang giữ chức	incumbent				outside	before	current
	kế nhiệm|người kế nhiệm	incoming				outside	after	elected
	khóa trước|nhiệm kỳ trước	former				outside	after	former
	không chuyên trách|kiêm nhiệm	grade				inside	after	part-time
	kiêm|đồng thời là|kiêm nhiệm chức	joint				outside	between	second-office
	mãn nhiệm|sắp mãn nhiệm	former				outside	after	leaving
	nguyên	former				outside	before	former
	nguyên là	former				outside	before	former
	ông|bà|ngài|anh|chị	address				outside	before
	phu nhân|phu quân	relative				outside	before	relative
	phụ trách	acting				inside	after	acting
	quyền|Q.	acting				inside	before	acting
	tạm quyền|lâm thời	acting				inside	after	acting
	tân	incoming				outside	before	new
	thứ hai	grade				inside	after	second
	thứ nhất	grade				inside	after	first
	Thường trực|TT|trực	grade				inside	after	standing
	tiền nhiệm|người tiền nhiệm	former				outside	after	former
	từng là|đã từng là|từng giữ chức|từng đảm nhiệm|từng làm	former				outside	before	former
	ứng cử viên|ứng viên|người được đề cử	candidate				outside	before	candidate
	xử lý thường vụ	acting				outside	before	acting`;
