// Generated from corpus/lexicons/office-link-words.tsv by `npm run data`. Do not edit.

export const OFFICE_LINK_WORDS: string = `link	forms	type	canonical	valid_from	valid_to
	được bầu|bầu lại làm|được bầu lại làm|đã được bầu|được bầu làm|bầu làm|được bầu giữ chức|được bầu giữ chức vụ|được bầu vào|được bầu bổ sung|được bầu bổ sung giữ chức|được tín nhiệm bầu|được tín nhiệm bầu làm|được tái cử|tái cử|tái đắc cử|trúng cử|đắc cử	holds	bầu
bau-ai	bầu|bầu bổ sung|bầu chọn|tín nhiệm bầu	appoints
	bị|được	passive
	bổ nhiệm|bổ nhiệm lại|chỉ định|phân công|điều động|luân chuyển|phê chuẩn|điều động, bổ nhiệm|điều động, chỉ định|tiếp nhận, bổ nhiệm|hiệp thương cử|đề cử	appoints
	các|những|một|một số|mỗi|mọi|từng|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|vài|số lượng|số|chức danh các|cấp|nhóm	plural
	chức|chức vụ|chức danh|cương vị|các chức vụ|vị trí	noun
	đã|để|nay|vừa|mới|cũng|đều|hiện|lại|còn|chính|thức|tiếp|tục|xin|phải|sau|khi|sẽ|sắp|rồi|nên|thì|do|vì|tự|nguyện|từng|chưa|cùng|và|lần|lượt|bất|ngờ|vẫn|đang	adverb
	do	agent
	đối với|đối với đồng chí|cho|của|với	person-follows
	được bổ nhiệm|được bổ nhiệm lại|được bổ nhiệm giữ chức|được bổ nhiệm làm|được chỉ định|được chỉ định làm|được chỉ định giữ chức|được phân công|được phân công làm|được phân công giữ chức|được điều động|được điều động giữ chức|được điều động, bổ nhiệm|được điều động, bổ nhiệm giữ chức|được điều động, chỉ định|được phê chuẩn|được luân chuyển|được luân chuyển làm|được giao giữ chức|được giao quyền	holds
	giữ chức|giữ chức vụ|giữ các chức vụ|giữ các chức danh|giữ cương vị|giữ vị trí|đảm nhiệm chức vụ|đảm nhận chức vụ|đảm nhiệm|đảm nhiệm chức|giữ chức danh|làm|lên làm|sang làm|về làm|trở thành|tiếp tục giữ chức|tiếp tục giữ chức vụ|từng giữ chức|lần lượt làm|lần lượt giữ các chức vụ|được biệt phái|được biệt phái làm|từng giữ các chức vụ|từng giữ chức vụ|từng làm|từng đảm nhiệm|tạm thời giữ chức|vào chức vụ|vào chức|trên cương vị|với cương vị|với tư cách|giữ|nắm giữ|đảm trách|giữ vai trò|với vai trò|trong vai trò|trên vai trò|với trách nhiệm|trao trách nhiệm|giữ trọng trách|kinh qua các chức vụ|trải qua các chức vụ|tiếp tục làm|kiêm giữ chức|nhậm chức|nhận chức|tuyên thệ nhậm chức|phụ trách chức vụ|bổ nhiệm làm|bổ nhiệm giữ chức|bổ nhiệm giữ chức vụ|chỉ định làm|chỉ định giữ chức|phân công làm|phân công giữ chức|điều động làm|điều động giữ chức|luân chuyển làm|bầu giữ chức|bầu giữ chức vụ|xuống|xuống làm|giáng chức xuống làm|nhận nhiệm vụ|đến nhận nhiệm vụ|đảm nhận nhiệm vụ|đảm nhận những nhiệm vụ|đảm nhận các nhiệm vụ|đảm nhận vị trí|được cử làm|được cử giữ chức	holds
	gồm|gồm có|có	list
	là|hiện là|đang là|hiện đang là|nguyên là|từng là|vốn là|nay là|khi đó là|lúc đó là|đồng thời là	copula
	làm|giữ	becomes
	người|là	clause
	nữ|vị|cố|thuộc|người|vẫn|cũng|đã|vừa|mới|chính thức|tiếp tục|đều|sẽ|lại|nay|rồi|chưa|đang	skip
	tuổi|sinh năm|sinh ngày|SN|sinh|nguyên quán|quê|quê quán|quê ở	birth	sinh
	thay|thay thế|thay cho|kế nhiệm|thế|thay ông|thay bà|thay đồng chí|thay thế ông|thay cho ông|kế nhiệm ông	replaces
	Thị	female-name
	Ủy ban nhân dân|UBND|Chính phủ|Thường trực	optional
	và|cùng|cùng với|đồng thời|kiêm|kiêm nhiệm|kiêm giữ chức	joint
	vợ|chồng|phu nhân|phu quân|con trai|con gái|em trai|em gái|anh trai|chị gái|con rể|con dâu|cháu|bố|mẹ|cha|con|gia đình|trợ lý|thư ký|thư ký riêng	relative`;
