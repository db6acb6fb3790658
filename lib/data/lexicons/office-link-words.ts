// Generated from corpus/lexicons/office-link-words.tsv by `npm run data`. Do not edit.

export const OFFICE_LINK_WORDS: string = `link	forms	type	canonical	valid_from	valid_to
	bầu|được bầu|bầu lại làm|được bầu lại làm|đã được bầu|được bầu làm|bầu làm|được bầu giữ chức|được bầu giữ chức vụ|tái đắc cử|trúng cử|đắc cử	holds
	bị|được	passive
	chức|chức vụ|chức danh|cương vị|các chức vụ|vị trí	noun
	do	agent
	đối với|đối với đồng chí|cho|của|với	person-follows
	được bổ nhiệm|bổ nhiệm|được bổ nhiệm giữ chức|được bổ nhiệm làm|được chỉ định|chỉ định|được chỉ định làm|được chỉ định giữ chức|được phân công|phân công|được điều động|điều động|được điều động giữ chức|được phê chuẩn	holds
	giữ chức|giữ chức vụ|giữ các chức vụ|giữ các chức danh|giữ cương vị|giữ vị trí|đảm nhiệm chức vụ|đảm nhận chức vụ|đảm nhiệm|đảm nhiệm chức|giữ chức danh|làm|lên làm|sang làm|về làm|trở thành|tiếp tục giữ chức|tiếp tục giữ chức vụ|từng giữ chức|lần lượt làm|lần lượt giữ các chức vụ|được biệt phái|được biệt phái làm|từng giữ các chức vụ|từng giữ chức vụ|từng làm|từng đảm nhiệm|tạm thời giữ chức|vào chức vụ|vào chức|trên cương vị|với cương vị|với tư cách	holds
	gồm|gồm có|có	list
	là|hiện là|đang là|hiện đang là|nguyên là|từng là|vốn là	copula
	nữ|vị|cố	skip
	thay|thay thế|thay cho|kế nhiệm|thế|thay ông|thay bà	replaces
	và|cùng|cùng với|đồng thời|đồng thời là|kiêm|kiêm nhiệm|kiêm giữ chức	joint`;
