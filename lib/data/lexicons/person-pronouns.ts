// Generated from corpus/lexicons/person-pronouns.tsv by `npm run data`. Do not edit.

export const PERSON_PRONOUNS: string = `id	forms	type	canonical	valid_from	valid_to	gender	number
pronoun.anh-ay	anh ấy|anh ta	pronoun				male	singular
pronoun.ba	bà	pronoun				female	singular
pronoun.ba-ay	bà ấy|bà ta	pronoun				female	singular
pronoun.ba-con	bà con|ông bà|bà ngoại|bà nội|ông ngoại|ông nội|ông cha|cha ông|ông chủ|bà chủ|bà mẹ|bà đỡ|ông trời|anh em|chị em|anh chị em|anh hùng|các anh|các chị	common					plural
pronoun.cac-ba	các bà	pronoun				female	plural
pronoun.cac-dong-chi	các đồng chí	pronoun					plural
pronoun.cac-ong	các ông	pronoun				male	plural
pronoun.chi-ay	chị ấy|cô ấy|cô ta	pronoun				female	singular
pronoun.con-trai	con trai|con gái|vợ|chồng|bố|mẹ|cha|em trai|em gái|anh trai|chị gái|con rể|con dâu|cháu ruột	kin					singular
pronoun.dong-chi	đồng chí|đồng chí ấy	weak					singular
pronoun.hai-ba	hai bà	pronoun				female	plural
pronoun.hai-ong	hai ông	pronoun				male	plural
pronoun.hai-vi	hai vị|hai nhà lãnh đạo|hai người	pronoun					plural
pronoun.han	hắn|y|gã|thị	weak					singular
pronoun.ho	họ	pronoun					plural
pronoun.ngai	ngài	pronoun				male	singular
pronoun.nguoi	Người|Bác	weak				male	singular
pronoun.nguoi-tien-nhiem	người tiền nhiệm|người kế nhiệm	noun					singular
pronoun.ong	ông	pronoun				male	singular
pronoun.ong-ay	ông ấy|ông ta	pronoun				male	singular
pronoun.toi	tôi|chúng tôi|chúng ta|ta	first-person
pronoun.vi-bo-truong	vị bộ trưởng|vị lãnh đạo|vị tướng|vị đại biểu|vị tư lệnh ngành|tư lệnh ngành|người đứng đầu ngành	noun					singular
pronoun.vi-nay	vị này|người này|vị ấy|người ấy	pronoun					singular`;
