// Generated from corpus/lexicons/number-words.tsv by `npm run data`. Do not edit.

export const NUMBER_WORDS: string = `numberword	forms	type	canonical	valid_from	valid_to	value	readings	decides
	âm|trừ	sign					sound; 'trừ' (except)	right before a figure ('âm 1,2%'), as in growth below zero
	ba	digit				3	father; 'thứ ba' (Tuesday); names (Ba Đình, Ba Vì)	lower case and a counted noun or magnitude follows
	ba phần tư	half				0.75
	băm	tens				30	chop; 'băm nhỏ'	as 'hăm'
	bảy	digit				7	'thứ bảy' (Saturday)
bay-alt	bẩy	digit	bảy			7	lever ('đòn bẩy', 'bẩy lên')	a counted noun follows, never after 'đòn'
	bốn	digit				4
	cả ba	collective				3
	cả hai	collective				2		counted only where a noun follows; often a pronoun
	cặp	collective				2	satchel; 'cặp đôi'	'5 cặp vợ chồng' counts pairs, is a classifier
	chấm	decimal					to mark; dot	between two numbers
	chín	digit				9	ripe, mature ('chín muồi', 'lúa chín')	a counted noun or magnitude follows
chuc-word	chục	collective				10		'hơn chục', 'một chục'; 'hàng chục' is indefinite
	đôi	collective				2	'đôi khi', 'đôi lúc', 'đôi bên', 'gấp đôi'	a counted pair follows ('ba đôi giày'); 'gấp đôi' is in multiple-cues
dozen-five	rưởi	half				0.5		southern spelling of 'rưỡi', after 'trăm', 'nghìn', 'vạn'
	dương	sign					sea, positive	right before a figure
	hai	digit				2	'hai bên', 'thứ hai' (Monday), 'Hai Bà Trưng'	a counted noun follows
hai-muoi	hăm	tens				20	'hăm dọa', 'hăm hở'	before a digit word, in speech and lunar days
	hai phần ba	half				0.6666666666666666
	không	digit				0	negation; air	zero only inside a number phrase: between number words (\`hai nghìn không trăm\`), after 'mức' or 'bằng', never before a verb or adjective
	lăm|nhăm	unit-after-tens				5	'lăm le'	after 'mười' or 'mươi' only
	linh|lẻ	linker				0	'linh hoạt', 'bán lẻ', 'lẻ tẻ'	after 'trăm', 'nghìn', 'triệu' with a digit word after it
	một	digit				1	article; 'một số', 'một phần', 'một khi', 'một mặt', 'một cách'	a figure only in a number phrase or before a unit, in a contrast of counts ('chỉ một')
	một nửa|phân nửa	half				0.5
	một phần ba	half				0.3333333333333333
	một phần hai	half				0.5
	một phần năm	half				0.2
	một phần tư	half				0.25
mot-unit	mốt	unit-after-tens				1	fashion	after 'mươi' only
muoi-ten	mười	tens				10
muoi-tens	mươi	tens				10	a tens mark, never alone; 'mươi' alone is about ten	after a digit word
	năm	digit				5	year	five before a counted noun or a magnitude with no other number before; year after a number, before a number, in 'năm nay', 'năm qua', 'hằng năm', 'cả năm'
	nhất	ordinal				1	superlative ('lớn nhất', 'thống nhất', 'nhất là')	after 'thứ', 'hạng', 'giải' or at 'vị trí'
	nhì	ordinal				2	'nhất nhì'	after 'thứ', 'hạng', 'giải'
nua-frac	nửa	half				0.5	half-way ('nửa vời', 'nửa đầu', 'nửa cuối năm', 'hơn nữa' is another word)	'quá nửa', 'hơn nửa', 'nửa số', 'nửa triệu'; dates and compounds win
	phần	fraction					part; 'một phần', 'góp phần', 'thành phần', 'phần trăm'	between two number words ('hai phần ba')
	phẩy	decimal					comma	between number words
	rưỡi	half				0.5		after a magnitude or a unit: half of it ('một triệu rưỡi' 1.500.000, 'hai năm rưỡi' is a duration)
	sáu	digit				6	'thứ sáu' (Friday)
	tá	collective				12	'phò tá', 'đại tá' (colonel), 'tá túc'	after a number word or 'hàng'
	tám	digit				8	'cách mạng tháng Tám', 'buôn dưa lê' sense 'tám' (gossip)
tren-fraction	trên	fraction					above, on	between two bare digits ('12 trên 15')
	tư	unit-after-tens				4	private; capital; 'thứ tư' (Wednesday, fourth); 'đầu tư', 'tư pháp'	after 'mươi' or 'thứ', never alone`;
