// Generated from corpus/lexicons/duration-units.tsv by `npm run data`. Do not edit.

export const DURATION_UNITS: string = `duration	forms	type	canonical	valid_from	valid_to	unit	days
	buổi|ca|ca trực|phiên họp	half-day				buổi	0.5
	đêm|ngày đêm	calendar				đêm	1
	giây	calendar				s
	giờ|tiếng|giờ đồng hồ|tiếng đồng hồ	calendar				h
	năm|niên	calendar				năm	365.25
	năm học|niên khóa|học kỳ	calendar				năm học
	năm tù|năm tù giam|tháng tù|năm cải tạo	sentence				năm
	ngày|hôm|bữa	calendar				ngày	1
	ngày làm việc|ngày công tác	calendar				ngày	1
	nhiệm kỳ	calendar				nhiệm kỳ	1826.25
	phút	calendar				phút
	quý	calendar				quý	91.3
	tháng	calendar				tháng	30.44
	tháng tuổi|tuần tuổi|ngày tuổi	age				tháng
	thập kỷ|thập niên	calendar				thập kỷ	3652.5
	thế kỷ	calendar				thế kỷ	36525
	tuần|tuần lễ	calendar				tuần	7
	tuổi|tuổi đời|năm tuổi|tuổi Đảng|năm tuổi Đảng|năm công tác|năm kinh nghiệm	age				năm`;
