// Generated from corpus/lexicons/person-pronouns.tsv by `npm run data`. Do not edit.

export const PERSON_PRONOUNS: string = `pronoun	forms	type	canonical	valid_from	valid_to	gender	number
	anh ấy|anh ta	pronoun				male	singular
	bà	pronoun				female	singular
	bà ấy|bà ta	pronoun				female	singular
	bà con|ông bà|bà ngoại|bà nội|ông ngoại|ông nội|ông cha|cha ông|ông chủ|bà chủ|bà mẹ|bà đỡ|ông trời|anh em|chị em|anh chị em|anh hùng|các anh|các chị|cương vị này|đơn vị này|chức vị này|những người này|một người này|các vị này|ông bà ta|đồng chí lãnh đạo|đồng chí cán bộ|đồng chí đảng viên|đồng chí thường trực|đồng chí nguyên|đồng chí trong|đồng chí là|đồng chí phụ trách|đồng chí ủy viên|đồng chí đại diện|đồng chí thủ trưởng|đồng chí chỉ huy|đồng chí đồng đội	common					plural
	các bà	pronoun				female	plural
	các đồng chí	pronoun					plural
	các ông	pronoun				male	plural
	chị ấy|cô ấy|cô ta	pronoun				female	singular
	con trai|con gái|vợ|chồng|bố|mẹ|cha|em trai|em gái|anh trai|chị gái|con rể|con dâu|cháu ruột	kin					singular
	đồng chí|đồng chí ấy	opening					singular
	hai bà	pronoun				female	plural
	hai ông	pronoun				male	plural
	hai vị|hai nhà lãnh đạo|hai người	pronoun					plural
	hắn|y|gã|thị	weak					singular
	họ	pronoun					plural
	ngài	pronoun				male	singular
	Người|Bác	weak				male	singular
	người tiền nhiệm|người kế nhiệm	noun					singular
	ông	pronoun				male	singular
	ông ấy|ông ta	pronoun				male	singular
	tôi|chúng tôi|chúng ta|ta	first-person
	vị bộ trưởng|vị lãnh đạo|vị tướng|vị đại biểu|vị tư lệnh ngành|tư lệnh ngành|người đứng đầu ngành	noun					singular
	vị này|người này|vị ấy|người ấy	pronoun					singular`;
