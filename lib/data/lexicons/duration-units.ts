// Generated from corpus/lexicons/duration-units.tsv by `npm run data`. Do not edit.

export const DURATION_UNITS: string = `id	forms	type	canonical	valid_from	valid_to	unit	days
duration.buoi	buổi|ca|ca trực|phiên họp	half-day				buổi	0.5
duration.dem	đêm|ngày đêm	calendar				đêm	1
duration.giay	giây	calendar				s
duration.gio	giờ|tiếng|giờ đồng hồ|tiếng đồng hồ	calendar				h
duration.nam	năm|niên	calendar				năm	365.25
duration.nam-hoc	năm học|niên khóa|học kỳ	calendar				năm học
duration.nam-tu	năm tù|năm tù giam|tháng tù|năm cải tạo	sentence				năm
duration.ngay	ngày|hôm|bữa	calendar				ngày	1
duration.ngay-lam-viec	ngày làm việc|ngày công tác	calendar				ngày	1
duration.nhiem-ky	nhiệm kỳ	calendar				nhiệm kỳ	1826.25
duration.phut	phút	calendar				phút
duration.quy	quý	calendar				quý	91.3
duration.thang	tháng	calendar				tháng	30.44
duration.thang-tuoi	tháng tuổi|tuần tuổi|ngày tuổi	age				tháng
duration.thap-ky	thập kỷ|thập niên	calendar				thập kỷ	3652.5
duration.the-ky	thế kỷ	calendar				thế kỷ	36525
duration.tuan	tuần|tuần lễ	calendar				tuần	7
duration.tuoi	tuổi|tuổi đời|năm tuổi|tuổi Đảng|năm tuổi Đảng|năm công tác|năm kinh nghiệm	age				năm`;
