// Generated from corpus/lexicons/indicators.tsv by `npm run data`. Do not edit.

export const INDICATORS: string = `indicator	forms	type	canonical	valid_from	valid_to	unit	polarity	system	group
accommodation	cơ sở lưu trú|số cơ sở lưu trú|số phòng khách sạn|buồng phòng	count				cơ sở	+	nsis	tourism
administrative-fines	xử phạt vi phạm hành chính|tiền phạt|số tiền phạt|tiền xử phạt vi phạm hành chính|tổng số tiền xử phạt|phạt vi phạm hành chính	value				VND	0	sector	complaints
administrative-merger	đơn vị hành chính giảm|sắp xếp đơn vị hành chính|giảm đơn vị hành chính cấp xã|đơn vị hành chính cấp xã|đơn vị hành chính cấp huyện	count				đơn vị	0	homeaffairs	administration
ageing	tỷ lệ người cao tuổi|người từ 60 tuổi trở lên|già hóa dân số|chỉ số già hóa	rate				%	0	nsis	population
agri-exports	kim ngạch xuất khẩu nông sản|kim ngạch xuất khẩu nông, lâm, thủy sản|xuất khẩu nông sản|xuất khẩu nông lâm thủy sản|kim ngạch xuất khẩu nông lâm thủy sản	value				USD	+	sector	trade
agri-growth	tăng trưởng nông, lâm nghiệp và thủy sản|khu vực nông, lâm nghiệp và thủy sản|khu vực nông, lâm, thủy sản|tăng trưởng nông nghiệp|tốc độ tăng trưởng ngành nông nghiệp|khu vực I	growth				%	+	nsis	economy
agri-labour-share	tỷ trọng lao động nông nghiệp|tỷ lệ lao động nông nghiệp|lao động nông nghiệp trong tổng lao động xã hội|cơ cấu lao động nông nghiệp	share				%	-	nsis	labour
air-quality	chỉ số chất lượng không khí|AQI|chỉ số AQI|nồng độ bụi mịn|bụi mịn PM2.5|nồng độ bụi PM2.5|PM2.5	index				point	-	nsis	environment
airport-capacity	công suất nhà ga|công suất sân bay|lượng khách qua sân bay|công suất khai thác|hành khách thông qua cảng hàng không|công suất thiết kế	value				hành khách/năm	+	nsis	infrastructure
allowance	phụ cấp|mức phụ cấp|trợ cấp|mức trợ cấp	value				VND/tháng	+	usage	general
apartments-sold	căn hộ bán ra|lượng giao dịch|giao dịch bất động sản|giao dịch thành công|tỷ lệ hấp thụ|nguồn cung căn hộ	count				căn hộ	+	sector	infrastructure
approval-rating	tỷ lệ ủng hộ|tỷ lệ tín nhiệm|mức độ tín nhiệm	share				%	0	usage	general
aquaculture-area	diện tích nuôi trồng thủy sản|diện tích nuôi tôm|diện tích thả nuôi|diện tích nuôi thủy sản	value				ha	+	nsis	agriculture
aquaculture-output	sản lượng nuôi trồng thủy sản|sản lượng thủy sản nuôi trồng|sản lượng tôm|sản lượng tôm nuôi|sản lượng cá tra	value				t	+	nsis	agriculture
asset-declarations	kê khai tài sản|bản kê khai tài sản, thu nhập|người kê khai tài sản|số người kê khai tài sản, thu nhập	count				người	0	inspection	complaints
asset-recovery	tỷ lệ thu hồi tài sản tham nhũng|thu hồi tài sản|thu hồi tài sản tham nhũng|tài sản thu hồi|giá trị tài sản thu hồi|tài sản bị chiếm đoạt, thất thoát	value				VND	+	sector	order
asset-value	giá trị tài sản|tổng giá trị tài sản|giá trị doanh nghiệp|giá trị quyền sử dụng đất|giá trị thị trường	value				VND	0	usage	general
association-members	hội viên|kết nạp hội viên|hội viên mới|số hội viên|tỷ lệ tập hợp hội viên|hội viên phụ nữ|hội viên nông dân|kết nạp hội viên mới	count				hội viên	+	union	party
audit-proposals	kiến nghị kiểm toán|kiến nghị của Kiểm toán Nhà nước|thực hiện kiến nghị kiểm toán|tỷ lệ thực hiện kiến nghị kiểm toán	value				VND	0	audit	complaints
bad-debt	nợ xấu|tỷ lệ nợ xấu|nợ xấu nội bảng|tổng nợ xấu|nợ xấu chiếm	rate				%	-	bank	finance
base-salary	lương cơ sở|mức lương cơ sở	value				VND/tháng	+	sector	labour
bed-occupancy	công suất sử dụng giường bệnh|công suất giường bệnh	rate				%	0	sector	health
birth-rate	tỷ suất sinh thô|tỷ suất sinh|mức giảm tỷ suất sinh	rate				‰	0	nsis	population
bond-issuance	phát hành trái phiếu|trái phiếu Chính phủ|phát hành trái phiếu Chính phủ|trái phiếu doanh nghiệp	value				VND	0	finance	investment
bop	cán cân thanh toán|cán cân thanh toán tổng thể|cán cân vãng lai	value				USD	+	nsis	finance
border-trade	kim ngạch qua cửa khẩu|kim ngạch biên mậu|kim ngạch mậu dịch biên giới	value				USD	+	sector	trade
budget-balance	cân đối ngân sách|tỷ lệ tự cân đối ngân sách|tỷ lệ điều tiết|tỷ lệ điều tiết ngân sách	share				%	+	finance	budget
budget-deficit	bội chi ngân sách|bội chi|tỷ lệ bội chi|bội chi ngân sách nhà nước|thâm hụt ngân sách	value				%	-	nsis	budget
budget-expenditure	chi ngân sách|tổng chi ngân sách|chi ngân sách nhà nước|tổng chi ngân sách nhà nước|chi NSNN|tổng chi NSNN|chi ngân sách địa phương|tổng chi ngân sách địa phương|chi cân đối ngân sách	value				VND	0	nsis	budget
budget-payment	nộp ngân sách|nộp ngân sách nhà nước|nộp NSNN|đóng góp ngân sách|đóng góp cho ngân sách|số nộp ngân sách|tổng nộp ngân sách	value				VND	+	finance	budget
budget-revenue	thu ngân sách nhà nước|tổng thu ngân sách nhà nước|thu ngân sách|tổng thu ngân sách|thu NSNN|tổng thu NSNN|thu ngân sách nhà nước trên địa bàn|tổng thu ngân sách trên địa bàn|tổng thu ngân sách nhà nước trên địa bàn|thu ngân sách trên địa bàn|thu NSNN trên địa bàn|thu cân đối ngân sách|tổng thu cân đối ngân sách|thu cân đối ngân sách nhà nước|tổng thu cân đối ngân sách nhà nước|số thu ngân sách|nguồn thu ngân sách	value				VND	+	nsis	budget
budget-shortfall	hụt thu|hụt thu ngân sách|giảm thu ngân sách|thất thu thuế|thất thu ngân sách	value				VND	-	finance	budget
building-density	mật độ xây dựng|hệ số sử dụng đất	share				%	0	usage	general
building-height	chiều cao|số tầng|tầng cao|chiều cao công trình	value				m	0	usage	general
business-confidence	chỉ số niềm tin kinh doanh|BCI|chỉ số BCI|chỉ số môi trường kinh doanh	index				point	+	eurocham	enterprise
cadre-rotation	cán bộ được luân chuyển|luân chuyển cán bộ|điều động, luân chuyển cán bộ|bí thư không phải là người địa phương	count				người	+	party	party
cadre-training	cán bộ được đào tạo, bồi dưỡng|đào tạo, bồi dưỡng cán bộ|lượt cán bộ được bồi dưỡng|lượt cán bộ, công chức được đào tạo, bồi dưỡng	count				lượt	+	party	party
capacity	công suất|sức chứa|công suất xử lý|dung tích|tải trọng|trọng tải	value					0	usage	general
capital-contribution	vốn góp|tỷ lệ góp vốn|tỷ lệ vốn góp|tỷ lệ sở hữu|tỷ lệ vốn nhà nước|tỷ lệ sở hữu nước ngoài|tỷ lệ nắm giữ|cổ phần nhà nước	share				%	0	usage	general
capture-output	sản lượng khai thác thủy sản|sản lượng thủy sản khai thác|sản lượng khai thác|sản lượng đánh bắt|sản lượng khai thác hải sản	value				t	0	nsis	agriculture
car-output	sản lượng ô tô|sản xuất ô tô|tiêu thụ ô tô|doanh số bán xe	count				chiếc	+	nsis	industry
carbon-credits	tín chỉ carbon|tín chỉ các-bon	count				tín chỉ	+	sector	environment
case-settlement	tỷ lệ giải quyết án|tỷ lệ giải quyết các loại án|tỷ lệ giải quyết, xét xử|tỷ lệ giải quyết tin báo, tố giác tội phạm|tỷ lệ giải quyết tố giác, tin báo về tội phạm|vụ việc thụ lý|án thụ lý	rate				%	+	sector	order
cattle-herd	đàn bò|tổng đàn bò|đàn trâu|đàn trâu, bò|đàn bò sữa	count				con	+	nsis	agriculture
cement-output	sản lượng xi măng|xi măng|tiêu thụ xi măng	value				t	+	nsis	industry
charity-houses	nhà đại đoàn kết|căn nhà đại đoàn kết|nhà tình nghĩa|nhà tình thương|nhà tình nghĩa, tình thương|nhà nhân ái|nhà mái ấm|căn nhà tình thương	count				căn nhà	+	front	poverty
charter-capital	vốn điều lệ|vốn chủ sở hữu|vốn nhà nước|tổng tài sản|tổng nguồn vốn	value				VND	0	nsis	enterprise
child-abuse	trẻ em bị xâm hại|vụ xâm hại trẻ em|xâm hại trẻ em|bạo lực gia đình|vụ bạo lực gia đình	count				vụ	-	nsis	order
child-malnutrition	tỷ lệ trẻ em suy dinh dưỡng|tỷ lệ suy dinh dưỡng|tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng|suy dinh dưỡng thể nhẹ cân|tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng|suy dinh dưỡng thể thấp còi|tỷ lệ suy dinh dưỡng thể thấp còi	rate				%	-	nsis	health
child-mortality	tỷ suất tử vong trẻ em|tỷ suất chết của trẻ em dưới 1 tuổi|tỷ lệ tử vong trẻ em dưới 5 tuổi|tử vong trẻ em dưới 1 tuổi|tử vong trẻ sơ sinh	rate				‰	-	nsis	health
cinema-radio	tỷ lệ phủ sóng phát thanh|tỷ lệ phủ sóng truyền hình|phủ sóng phát thanh, truyền hình|tỷ lệ hộ xem được truyền hình	rate				%	+	nsis	culture
cit	thuế thu nhập doanh nghiệp|thuế TNDN|thuế suất thuế thu nhập doanh nghiệp	value				VND	0	finance	budget
citizens-received	lượt tiếp công dân|tiếp công dân|lượt công dân|số lượt tiếp công dân|lượt người đến khiếu nại	count				lượt	0	inspection	complaints
classrooms-solid	tỷ lệ phòng học kiên cố|phòng học kiên cố|tỷ lệ kiên cố hóa trường lớp|tỷ lệ kiên cố hóa|phòng học được kiên cố hóa	rate				%	+	nsis	education
coal-output	sản lượng than|than sạch|khai thác than|sản lượng than khai thác	value				t	0	nsis	industry
coffee-output	sản lượng cà phê|sản lượng hồ tiêu|sản lượng cao su|sản lượng chè|sản lượng điều|sản lượng cây công nghiệp	value				t	+	nsis	agriculture
commune-health-standard	xã đạt tiêu chí quốc gia về y tế|tỷ lệ xã đạt tiêu chí quốc gia về y tế|xã đạt chuẩn quốc gia về y tế|trạm y tế xã đạt chuẩn quốc gia|trạm y tế đạt chuẩn|tỷ lệ xã đạt bộ tiêu chí quốc gia về y tế|trạm y tế có bác sĩ|tỷ lệ trạm y tế có bác sĩ	rate				%	+	nsis	health
compensation	kinh phí bồi thường|chi trả bồi thường|bồi thường, hỗ trợ|bồi thường, hỗ trợ, tái định cư|tiền bồi thường|kinh phí bồi thường, giải phóng mặt bằng	value				VND	0	sector	investment
competition-ratio	tỷ lệ chọi	rate					0	usage	general
complaints	đơn khiếu nại|đơn khiếu nại, tố cáo|đơn thư khiếu nại, tố cáo|đơn thư|số đơn khiếu nại|đơn thư khiếu nại|đơn tố cáo|đơn tiếp nhận|vụ việc khiếu nại|vụ khiếu nại, tố cáo	count				đơn	-	inspection	complaints
complaints-settled	tỷ lệ giải quyết khiếu nại, tố cáo|tỷ lệ giải quyết đơn|tỷ lệ giải quyết đơn thư|giải quyết khiếu nại, tố cáo|vụ việc được giải quyết|đơn đã giải quyết|tỷ lệ giải quyết khiếu nại|đơn thuộc thẩm quyền đã giải quyết	rate				%	+	inspection	complaints
component-index	chỉ số thành phần|chỉ số gia nhập thị trường|chỉ số tiếp cận đất đai|chỉ số tính minh bạch|chi phí thời gian|chi phí không chính thức|chỉ số chi phí không chính thức|cạnh tranh bình đẳng|chỉ số tính năng động|dịch vụ hỗ trợ doanh nghiệp|đào tạo lao động|thiết chế pháp lý và an ninh trật tự	index				point	+	pci	administration
concurrent-posts	bí thư đồng thời là chủ tịch|bí thư cấp ủy đồng thời là chủ tịch UBND|bí thư chi bộ đồng thời là trưởng thôn|nhất thể hóa chức danh|bí thư chi bộ kiêm trưởng thôn	rate				%	+	party	party
confidence-vote	phiếu tín nhiệm cao|tín nhiệm cao|phiếu tín nhiệm|tín nhiệm thấp|phiếu tín nhiệm thấp|tỷ lệ phiếu tín nhiệm	share				%	0	assembly	party
construction-debt	nợ đọng xây dựng cơ bản|nợ xây dựng cơ bản|nợ đọng XDCB|nợ đọng trong xây dựng cơ bản	value				VND	-	finance	budget
container-throughput	sản lượng container|container thông qua cảng|hàng container	value				TEU	+	nsis	infrastructure
contingency	dự phòng ngân sách|nguồn dự phòng|quỹ dự trữ tài chính|kết dư ngân sách	value				VND	+	finance	budget
contract-value	giá trị hợp đồng|giá hợp đồng|giá trúng thầu|giá trị gói thầu|giá gói thầu	value				VND	0	usage	general
contribution-level	mức đóng|mức thu|mức đóng bảo hiểm	value				VND	-	usage	general
cooperatives	hợp tác xã|số hợp tác xã|HTX|hợp tác xã thành lập mới|hợp tác xã đang hoạt động|HTX nông nghiệp	count				hợp tác xã	+	nsis	enterprise
core-inflation	lạm phát cơ bản|lạm phát cơ bản bình quân	rate				%	-	nsis	prices
corruption-cases	vụ án tham nhũng|vụ tham nhũng|tội phạm tham nhũng|vụ án tham nhũng, tiêu cực|vụ việc tham nhũng|án tham nhũng	count				vụ	0	sector	order
cost-overrun	đội vốn|mức đội vốn|tổng mức đầu tư tăng thêm	value				VND	-	usage	investment
cost-price	giá thành|giá thành sản phẩm|chi phí sản xuất|chi phí|tổng chi phí|suất đầu tư	value				VND	-	usage	general
count-generic	số lượng|tổng số|số	count					0	usage	general
coverage-4g	tỷ lệ phủ sóng 4G|phủ sóng 4G|phủ sóng 5G|trạm BTS|số trạm phát sóng	rate				%	+	sector	infrastructure
cpi	chỉ số giá tiêu dùng|CPI|chỉ số giá tiêu dùng (CPI)|chỉ số CPI|CPI bình quân|chỉ số giá tiêu dùng bình quân|mức tăng CPI|giá tiêu dùng	index				%	-	nsis	prices
cpi-corruption	chỉ số cảm nhận tham nhũng|chỉ số nhận thức tham nhũng	index				point	+	ti	administration
credit-growth	tăng trưởng tín dụng|tốc độ tăng trưởng tín dụng|tốc độ tăng tín dụng|tín dụng tăng trưởng|tín dụng	growth				%	+	bank	finance
credit-outstanding	dư nợ tín dụng|tổng dư nợ|dư nợ cho vay|tổng dư nợ cho vay|tổng dư nợ tín dụng|dư nợ|dư nợ tín dụng nền kinh tế	value				VND	+	bank	finance
crime-clearance	tỷ lệ điều tra, khám phá|tỷ lệ khám phá án|tỷ lệ phá án|tỷ lệ điều tra khám phá|tỷ lệ điều tra, khám phá án|tỷ lệ điều tra khám phá các loại tội phạm	rate				%	+	sector	order
crimes	vụ phạm pháp hình sự|số vụ phạm pháp hình sự|phạm pháp hình sự|tội phạm hình sự|tội phạm về trật tự xã hội|vụ phạm tội về trật tự xã hội|số vụ phạm tội|vụ phạm tội	count				vụ	-	nsis	order
criminal-cases-prosecuted	vụ án khởi tố|khởi tố vụ án|số vụ án khởi tố|vụ án được khởi tố|vụ án truy tố|vụ án xét xử	count				vụ	0	sector	order
crop-conversion	diện tích chuyển đổi cơ cấu cây trồng|chuyển đổi cơ cấu cây trồng|diện tích chuyển đổi	value				ha	+	nsis	agriculture
crude-oil-output	sản lượng dầu thô|khai thác dầu thô|dầu thô khai thác|sản lượng khai thác dầu thô	value				t	+	nsis	industry
culture-houses	nhà văn hóa|thôn có nhà văn hóa|tỷ lệ thôn có nhà văn hóa|nhà văn hóa thôn|xã có nhà văn hóa	count				nhà văn hóa	+	nsis	culture
cultured-families	tỷ lệ gia đình văn hóa|gia đình văn hóa|hộ gia đình văn hóa|gia đình đạt danh hiệu gia đình văn hóa|tỷ lệ hộ gia đình đạt chuẩn văn hóa|hộ đạt gia đình văn hóa	rate				%	+	nsis	culture
cultured-villages	thôn, khu phố văn hóa|khu dân cư văn hóa|làng văn hóa|thôn văn hóa|tỷ lệ thôn, bản đạt chuẩn văn hóa|khu phố văn hóa|ấp văn hóa|tổ dân phố văn hóa|thôn, làng văn hóa	rate				%	+	nsis	culture
customs-revenue	thu từ hoạt động xuất nhập khẩu|thu xuất nhập khẩu|thu từ xuất nhập khẩu|thu cân đối từ hoạt động xuất nhập khẩu|thu thuế xuất nhập khẩu|thu hải quan|thu XNK|thuế xuất nhập khẩu	value				VND	+	finance	budget
ddci	chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương|DDCI|chỉ số DDCI	index				point	+	province	administration
ddi	vốn đầu tư trong nước|thu hút đầu tư trong nước|vốn DDI|dự án DDI|dự án đầu tư trong nước	value				VND	+	nsis	investment
deaths-disease	ca tử vong|số ca tử vong|trường hợp tử vong	count				ca	-	nsis	health
defendants	bị can|số bị can|bị can bị khởi tố|khởi tố bị can|số bị cáo	count				bị can	0	sector	order
deposit-rate	lãi suất huy động|lãi suất tiền gửi|lãi suất tiết kiệm	rate				%	0	bank	finance
development-expenditure	chi đầu tư phát triển|tổng chi đầu tư phát triển|chi đầu tư|chi đầu tư xây dựng cơ bản	value				VND	+	nsis	budget
digital-economy-share	tỷ trọng kinh tế số|tỷ trọng kinh tế số trong GRDP|tỷ trọng kinh tế số trong GDP|kinh tế số|tỷ trọng giá trị tăng thêm của kinh tế số	share				%	+	nsis	economy
digital-signatures	chữ ký số|chứng thư số|tài khoản định danh điện tử|tỷ lệ người dân có chữ ký số|định danh điện tử|tài khoản VNeID|căn cước công dân gắn chip	count				tài khoản	+	sector	administration
digitised-dossiers	tỷ lệ số hóa hồ sơ|tỷ lệ số hóa|số hóa hồ sơ|hồ sơ được số hóa|tỷ lệ số hóa hồ sơ, kết quả giải quyết	rate				%	+	sector	administration
dimension	chiều dài|chiều rộng|bề rộng|khổ cầu|mặt cắt ngang|bề rộng mặt đường|khoảng cách|chiều sâu	value				m	0	usage	general
disaster-area	diện tích lúa bị thiệt hại|diện tích lúa bị ngập|diện tích cây trồng bị thiệt hại|diện tích hạn hán|diện tích bị nhiễm mặn|diện tích mất trắng	value				ha	-	sector	agriculture
disaster-victims	số người chết và mất tích|người chết, mất tích|người mất tích|người chết do thiên tai	count				người	-	nsis	order
divestment	thoái vốn|thoái vốn nhà nước|giá trị thoái vốn|thu từ thoái vốn	value				VND	+	finance	enterprise
doctors	số bác sĩ trên 10.000 dân|bác sĩ/vạn dân|số bác sĩ trên vạn dân|số bác sĩ/10.000 dân|tỷ lệ bác sĩ|bác sĩ trên vạn dân|tỷ lệ bác sĩ trên vạn dân	rate				bác sĩ/vạn dân	+	nsis	health
doing-business	môi trường kinh doanh|chỉ số môi trường kinh doanh của Ngân hàng Thế giới|Doing Business|xếp hạng môi trường kinh doanh|mức độ thuận lợi kinh doanh	rank				rank	+	worldbank	administration
domestic-revenue	thu nội địa|tổng thu nội địa|thu ngân sách nội địa|số thu nội địa	value				VND	+	nsis	budget
domestic-tourists	khách nội địa|lượt khách nội địa|khách du lịch nội địa	count				lượt	+	nsis	tourism
dossiers-late	hồ sơ trễ hạn|tỷ lệ hồ sơ trễ hạn|hồ sơ quá hạn|hồ sơ giải quyết quá hạn|hồ sơ tồn đọng	rate				%	-	sector	administration
dossiers-on-time	tỷ lệ hồ sơ giải quyết đúng hạn|tỷ lệ giải quyết hồ sơ đúng hạn|hồ sơ giải quyết đúng hạn|tỷ lệ giải quyết đúng hạn|hồ sơ đúng hạn|hồ sơ trả đúng hạn|giải quyết trước hạn và đúng hạn|tỷ lệ đúng hạn|hồ sơ giải quyết trước hạn	rate				%	+	sector	administration
dossiers-received	hồ sơ tiếp nhận|tổng số hồ sơ tiếp nhận|số hồ sơ tiếp nhận|hồ sơ đã giải quyết	count				hồ sơ	0	sector	administration
dropout	tỷ lệ học sinh bỏ học|học sinh bỏ học|tỷ lệ bỏ học|học sinh nghỉ học	rate				%	-	nsis	education
drownings	trẻ em đuối nước|tai nạn đuối nước|vụ đuối nước|đuối nước	count				trẻ em	-	nsis	order
drug-addicts	người nghiện ma túy|số người nghiện|người nghiện có hồ sơ quản lý|người nghiện	count				người	-	nsis	health
drug-cases	vụ ma túy|vụ án ma túy|số vụ ma túy|tội phạm ma túy|vụ phạm tội về ma túy	count				vụ	0	sector	order
drug-price	giá thuốc|giá vật tư y tế	price				VND	-	usage	general
drug-seized	ma túy thu giữ|heroin thu giữ|số ma túy bị thu giữ|thu giữ heroin	value				kg	0	sector	order
dti	chỉ số chuyển đổi số|DTI|chỉ số DTI|chỉ số chuyển đổi số cấp tỉnh|chỉ số đánh giá mức độ chuyển đổi số	index				point	+	dti	administration
e-documents	tỷ lệ văn bản điện tử|văn bản điện tử|văn bản được ký số|tỷ lệ văn bản ký số|tỷ lệ xử lý văn bản trên môi trường mạng|trao đổi văn bản điện tử	rate				%	+	sector	administration
early-marriage	tảo hôn|tỷ lệ tảo hôn|tảo hôn và hôn nhân cận huyết thống|cặp tảo hôn	rate				%	-	nsis	population
ecommerce	doanh thu thương mại điện tử|quy mô thương mại điện tử|thương mại điện tử|doanh thu TMĐT	value				VND	+	sector	trade
economic-crimes	vụ phạm tội về kinh tế|tội phạm kinh tế|vụ án kinh tế|vi phạm về kinh tế|tội phạm về quản lý kinh tế	count				vụ	0	sector	order
egdi	chỉ số phát triển chính phủ điện tử|EGDI|chính phủ điện tử	index				rank	+	un	administration
egg-output	sản lượng trứng|sản lượng trứng gia cầm	count				quả	+	nsis	agriculture
electricity-loss	tỷ lệ tổn thất điện năng|tổn thất điện năng	rate				%	-	sector	industry
electricity-output	sản lượng điện|điện sản xuất|sản lượng điện sản xuất|điện phát ra|sản lượng điện sản xuất và nhập khẩu	value				kWh	+	nsis	industry
electricity-price	giá điện|giá bán lẻ điện|giá bán lẻ điện bình quân|giá điện bình quân	price				VND/kWh	-	nsis	prices
electricity-sales	điện thương phẩm|sản lượng điện thương phẩm|sản lượng điện tiêu thụ|điện tiêu thụ	value				kWh	+	nsis	industry
electrified-households	tỷ lệ hộ sử dụng điện|tỷ lệ hộ dân sử dụng điện|tỷ lệ hộ có điện|hộ dân có điện|tỷ lệ hộ dân được sử dụng điện lưới quốc gia	rate				%	+	ntm	new-rural
emissions	phát thải khí nhà kính|lượng phát thải khí nhà kính|phát thải CO2|lượng phát thải	value				t CO2	-	nsis	environment
emulation-awards	bằng khen|số bằng khen|Bằng khen của Thủ tướng Chính phủ|tập thể, cá nhân được khen thưởng|Cờ thi đua	count				bằng khen	+	sector	party
enrolment	tỷ lệ huy động trẻ|tỷ lệ huy động trẻ đến trường|tỷ lệ trẻ em trong độ tuổi đến trường|tỷ lệ huy động trẻ ra lớp|tỷ lệ trẻ 5 tuổi đến trường|tỷ lệ huy động học sinh|tỷ lệ đi học đúng độ tuổi|tỷ lệ trẻ mẫu giáo đến trường|tỷ lệ huy động trẻ 6 tuổi vào lớp 1	rate				%	+	nsis	education
enterprises-active	doanh nghiệp đang hoạt động|số doanh nghiệp đang hoạt động|tổng số doanh nghiệp|doanh nghiệp trên địa bàn	count				doanh nghiệp	+	nsis	enterprise
enterprises-capital	vốn đăng ký doanh nghiệp|tổng vốn đăng ký của doanh nghiệp thành lập mới|vốn đăng ký thành lập mới|vốn đăng ký bình quân một doanh nghiệp|tổng số vốn đăng ký	value				VND	+	nsis	enterprise
enterprises-dissolved	doanh nghiệp giải thể|doanh nghiệp hoàn tất thủ tục giải thể|số doanh nghiệp giải thể|doanh nghiệp phá sản|doanh nghiệp rút lui khỏi thị trường|doanh nghiệp rời khỏi thị trường	count				doanh nghiệp	-	nsis	enterprise
enterprises-founded	doanh nghiệp thành lập mới|số doanh nghiệp thành lập mới|số lượng doanh nghiệp thành lập mới|doanh nghiệp đăng ký thành lập mới|doanh nghiệp mới thành lập|DN thành lập mới|doanh nghiệp đăng ký mới|thành lập mới doanh nghiệp	count				doanh nghiệp	+	nsis	enterprise
enterprises-returned	doanh nghiệp quay trở lại hoạt động|doanh nghiệp hoạt động trở lại|số doanh nghiệp quay trở lại hoạt động	count				doanh nghiệp	+	nsis	enterprise
enterprises-suspended	doanh nghiệp tạm ngừng hoạt động|doanh nghiệp tạm ngừng kinh doanh|doanh nghiệp tạm ngừng|doanh nghiệp ngừng hoạt động|doanh nghiệp ngừng kinh doanh|doanh nghiệp tạm dừng hoạt động	count				doanh nghiệp	-	nsis	enterprise
environment-tax	thuế bảo vệ môi trường|thuế BVMT	value				VND	0	finance	budget
escaped-poverty	hộ thoát nghèo|số hộ thoát nghèo|thoát nghèo	count				hộ	+	nsis	poverty
ethnic-cadres	cán bộ người dân tộc thiểu số|tỷ lệ cán bộ người dân tộc thiểu số|cán bộ dân tộc thiểu số	rate				%	+	usage	general
ethnic-poverty	tỷ lệ hộ nghèo dân tộc thiểu số|tỷ lệ hộ nghèo đồng bào dân tộc thiểu số|tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số	rate				%	-	nsis	poverty
exam-average	điểm trung bình|điểm thi trung bình|điểm chuẩn	value				point	+	sector	education
excellent-pupils	học sinh giỏi quốc gia|giải học sinh giỏi|học sinh giỏi cấp tỉnh|giải quốc gia|học sinh đạt giải	count				giải	+	sector	education
exchange-rate	tỷ giá|tỷ giá USD/VND|tỷ giá trung tâm|tỷ giá hối đoái	price				VND/USD	0	bank	prices
excise	thuế tiêu thụ đặc biệt|thuế TTĐB	value				VND	0	finance	budget
export-price-index	chỉ số giá xuất khẩu|giá xuất khẩu bình quân	index				%	+	nsis	prices
exports	kim ngạch xuất khẩu|tổng kim ngạch xuất khẩu|giá trị xuất khẩu|trị giá xuất khẩu|xuất khẩu hàng hóa|kim ngạch hàng hóa xuất khẩu|kim ngạch xuất khẩu hàng hóa|giá trị kim ngạch xuất khẩu|KNXK|tổng trị giá xuất khẩu|xuất khẩu	value				USD	+	nsis	trade
farm-land	diện tích đất nông nghiệp|đất nông nghiệp|đất sản xuất nông nghiệp	value				ha	0	usage	general
fdi-projects	dự án FDI|dự án có vốn đầu tư nước ngoài|số dự án FDI|dự án đầu tư nước ngoài	count				dự án	+	nsis	investment
fdi-realized	vốn FDI thực hiện|vốn đầu tư nước ngoài thực hiện|vốn thực hiện FDI|giải ngân FDI|vốn FDI giải ngân	value				USD	+	nsis	investment
fdi-registered	vốn đầu tư nước ngoài đăng ký|vốn FDI đăng ký|tổng vốn FDI đăng ký|vốn đầu tư trực tiếp nước ngoài|thu hút FDI|thu hút vốn FDI|vốn FDI|tổng vốn đầu tư nước ngoài|vốn đăng ký FDI|thu hút đầu tư nước ngoài|đầu tư trực tiếp nước ngoài|FDI	value				USD	+	nsis	investment
fdi-revenue	thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài|thu từ doanh nghiệp FDI	value				VND	+	finance	budget
fertility	tổng tỷ suất sinh|mức sinh|tỷ suất sinh thay thế|tỷ lệ sinh|mức sinh thay thế|số con trung bình|tổng tỷ suất sinh (TFR)	rate				con	0	nsis	population
financial-inclusion	tỷ lệ người trưởng thành có tài khoản ngân hàng|tài khoản thanh toán cá nhân	rate				%	+	bank	finance
fine-level	mức phạt|mức xử phạt|mức phạt tiền|mức tiền phạt	value				VND	0	usage	general
fire-damage	thiệt hại do cháy|thiệt hại tài sản|thiệt hại về tài sản|tổng thiệt hại|giá trị thiệt hại|thiệt hại do thiên tai|tổng giá trị thiệt hại|ước tính thiệt hại	value				VND	-	nsis	order
fires	số vụ cháy|vụ cháy|vụ cháy, nổ|cháy, nổ|vụ hỏa hoạn|cháy nổ|số vụ cháy, nổ	count				vụ	-	nsis	order
fishery-output	sản lượng thủy sản|tổng sản lượng thủy sản|sản lượng khai thác và nuôi trồng thủy sản|sản lượng hải sản	value				t	+	nsis	agriculture
fishing-fleet	số tàu cá|tàu cá|tổng số tàu cá|tàu khai thác xa bờ	count				tàu	0	sector	agriculture
food-aid	gạo hỗ trợ|số gạo cứu đói|gạo cứu trợ	value				kg	0	sector	poverty
food-insecurity	hộ thiếu đói|thiếu đói giáp hạt|nhân khẩu thiếu đói|hộ thiếu ăn	count				hộ	-	nsis	poverty
food-poisoning	vụ ngộ độc thực phẩm|ngộ độc thực phẩm|số vụ ngộ độc thực phẩm|người bị ngộ độc	count				vụ	-	nsis	health
foreign-debt	nợ nước ngoài|nợ nước ngoài của quốc gia|nợ nước ngoài quốc gia	value				%	-	nsis	budget
forest-area	diện tích rừng|tổng diện tích rừng|diện tích đất có rừng|diện tích rừng tự nhiên|đất có rừng	value				ha	+	nsis	agriculture
forest-cover	tỷ lệ che phủ rừng|độ che phủ rừng|tỷ lệ che phủ của rừng|độ che phủ của rừng|độ che phủ|tỷ lệ che phủ	rate				%	+	nsis	agriculture
forest-damaged	diện tích rừng bị thiệt hại|diện tích rừng bị phá|diện tích rừng bị cháy|diện tích rừng bị chặt phá|diện tích rừng bị mất|diện tích rừng thiệt hại	value				ha	-	nsis	agriculture
forest-payment	dịch vụ môi trường rừng|chi trả dịch vụ môi trường rừng|tiền dịch vụ môi trường rừng|thu dịch vụ môi trường rừng	value				VND	+	sector	agriculture
forest-planted	diện tích rừng trồng mới|trồng rừng mới|trồng rừng tập trung|diện tích trồng rừng|diện tích rừng trồng mới tập trung|trồng mới rừng|diện tích rừng trồng	value				ha	+	nsis	agriculture
forest-protection-area	diện tích rừng phòng hộ|diện tích rừng đặc dụng|diện tích đất lâm nghiệp|đất lâm nghiệp	value				ha	0	usage	general
freight	vận tải hàng hóa|khối lượng hàng hóa vận chuyển|khối lượng vận chuyển hàng hóa|hàng hóa vận chuyển|vận chuyển hàng hóa	value				t	+	nsis	infrastructure
freight-turnover	khối lượng hàng hóa luân chuyển|luân chuyển hàng hóa	value				t.km	+	nsis	infrastructure
fruit-output	sản lượng trái cây|sản lượng cây ăn quả|sản lượng rau|sản lượng rau, củ, quả|sản lượng vải|sản lượng sầu riêng	value				t	+	nsis	agriculture
fx-reserves	dự trữ ngoại hối|quỹ dự trữ ngoại hối|dự trữ ngoại tệ	value				USD	+	bank	finance
gas-output	sản lượng khí|khai thác khí|khí đốt thiên nhiên	value				m3	+	nsis	industry
gci	năng lực cạnh tranh toàn cầu|chỉ số năng lực cạnh tranh toàn cầu|GCI|chỉ số GCI	index				point	+	wef	administration
gdp	tổng sản phẩm trong nước|tổng sản phẩm quốc nội|GDP|quy mô GDP|quy mô nền kinh tế|tổng sản phẩm trong nước (GDP)	value				VND	+	nsis	economy
gdp-deflator	chỉ số giảm phát GDP|chỉ số giảm phát	index				%	-	nsis	prices
gdp-growth	tốc độ tăng trưởng GDP|tăng trưởng GDP|tốc độ tăng GDP|tốc độ tăng tổng sản phẩm trong nước|tăng trưởng kinh tế cả nước|GDP cả nước	growth				%	+	nsis	economy
gdp-per-capita	GDP bình quân đầu người|GDP đầu người|tổng sản phẩm bình quân đầu người	value				USD/người	+	nsis	economy
gii	chỉ số đổi mới sáng tạo toàn cầu|GII|chỉ số GII	index				point	+	wipo	administration
gii-gender	chỉ số bất bình đẳng giới|GII giới	index				point	-	nsis	poverty
gini	hệ số GINI|bất bình đẳng thu nhập	index					-	nsis	poverty
gni	tổng thu nhập quốc gia|GNI|thu nhập quốc dân|tổng thu nhập quốc dân	value				VND	+	nsis	economy
gold-price-index	chỉ số giá vàng|giá vàng|giá vàng trong nước	index				VND/lượng	0	nsis	prices
good-people-models	mô hình dân vận khéo|mô hình "Dân vận khéo"|điển hình tiên tiến|mô hình học tập và làm theo Bác|mô hình dân vận	count				mô hình	+	party	party
government-debt	nợ Chính phủ|dư nợ Chính phủ|tỷ lệ nợ Chính phủ	value				%	-	nsis	budget
graduate-employment	tỷ lệ sinh viên có việc làm|tỷ lệ sinh viên tốt nghiệp có việc làm|sinh viên ra trường có việc làm|cử nhân thất nghiệp	rate				%	+	sector	education
graduation	tỷ lệ tốt nghiệp|tỷ lệ tốt nghiệp THPT|tỷ lệ đỗ tốt nghiệp|tỷ lệ học sinh tốt nghiệp trung học phổ thông|tỷ lệ đỗ tốt nghiệp THPT|tỷ lệ tốt nghiệp trung học phổ thông	rate				%	+	nsis	education
grain-output	sản lượng lương thực|sản lượng lương thực có hạt|tổng sản lượng lương thực|sản lượng lương thực cây có hạt	value				t	+	nsis	agriculture
grassroots-excellent	tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ|tỷ lệ tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ|chi bộ hoàn thành xuất sắc nhiệm vụ|đảng bộ hoàn thành xuất sắc nhiệm vụ|TCCSĐ hoàn thành xuất sắc nhiệm vụ	rate				%	+	party	party
grassroots-good	tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ|tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ|tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên|chi bộ hoàn thành tốt nhiệm vụ|tổ chức cơ sở đảng trong sạch, vững mạnh|TCCSĐ trong sạch vững mạnh|tỷ lệ TCCSĐ hoàn thành tốt nhiệm vụ	rate				%	+	party	party
grassroots-weak	tổ chức cơ sở đảng yếu kém|tổ chức cơ sở đảng không hoàn thành nhiệm vụ|chi bộ yếu kém|tổ chức đảng yếu kém|chi bộ không hoàn thành nhiệm vụ	rate				%	-	party	party
grdp	tổng sản phẩm trên địa bàn|tổng sản phẩm trên địa bàn tỉnh|tổng sản phẩm trên địa bàn thành phố|GRDP|quy mô GRDP|quy mô kinh tế|quy mô nền kinh tế của tỉnh|tổng sản phẩm trên địa bàn (GRDP)	value				VND	+	nsis	economy
grdp-growth	tốc độ tăng trưởng GRDP|tốc độ tăng trưởng kinh tế|tăng trưởng kinh tế|tốc độ tăng trưởng kinh tế (GRDP)|tăng trưởng GRDP|tốc độ tăng GRDP|tốc độ tăng tổng sản phẩm trên địa bàn|mức tăng trưởng kinh tế|tốc độ tăng trưởng|tốc độ tăng trưởng kinh tế bình quân|tốc độ phát triển kinh tế	growth				%	+	nsis	economy
grdp-per-capita	GRDP bình quân đầu người|GRDP đầu người|tổng sản phẩm trên địa bàn bình quân đầu người|GRDP/người	value				VND/người	+	nsis	economy
green-area	diện tích cây xanh|diện tích cây xanh đô thị|cây xanh bình quân đầu người|số cây xanh|cây xanh trồng mới	value				m2/người	+	sector	environment
hazardous-waste	tỷ lệ xử lý chất thải nguy hại|chất thải nguy hại được xử lý|tỷ lệ chất thải y tế được xử lý|chất thải nguy hại|tỷ lệ xử lý chất thải y tế	rate				%	+	nsis	environment
hdi	chỉ số phát triển con người|HDI|chỉ số HDI	index				point	+	nsis	poverty
health-insurance-coverage	tỷ lệ tham gia bảo hiểm y tế|tỷ lệ bao phủ bảo hiểm y tế|tỷ lệ người dân tham gia bảo hiểm y tế|bao phủ bảo hiểm y tế|tỷ lệ bao phủ BHYT|tỷ lệ dân số tham gia bảo hiểm y tế|độ bao phủ bảo hiểm y tế|tỷ lệ người dân tham gia BHYT|người tham gia bảo hiểm y tế|tỷ lệ dân số tham gia BHYT|diện bao phủ bảo hiểm y tế|BHYT toàn dân	rate				%	+	nsis	health
health-satisfaction	tỷ lệ hài lòng của người bệnh|mức độ hài lòng của người bệnh	rate				%	+	sector	health
hi-tech-area	diện tích nông nghiệp ứng dụng công nghệ cao|diện tích sản xuất ứng dụng công nghệ cao|vùng sản xuất công nghệ cao|diện tích đạt chuẩn VietGAP|diện tích VietGAP|diện tích sản xuất hữu cơ|diện tích cánh đồng lớn	value				ha	+	sector	agriculture
hiv	người nhiễm HIV|số người nhiễm HIV|tỷ lệ nhiễm HIV|HIV/AIDS|số người nhiễm HIV còn sống	count				người	-	nsis	health
hospital-beds	số giường bệnh trên 10.000 dân|giường bệnh/vạn dân|số giường bệnh trên vạn dân|số giường bệnh/10.000 dân|tỷ lệ giường bệnh|giường bệnh trên vạn dân|giường bệnh/10.000 dân|số giường bệnh	rate				giường/vạn dân	+	nsis	health
house-price	giá nhà|giá bán căn hộ|giá nhà ở|giá căn hộ|giá bán nhà|giá nhà ở xã hội|giá bán nhà ở xã hội	price				VND/m2	-	nsis	prices
household-businesses	hộ kinh doanh|hộ kinh doanh cá thể|số hộ kinh doanh	count				hộ kinh doanh	+	nsis	enterprise
households	số hộ|tổng số hộ|tổng số hộ dân|số hộ dân	count				hộ	0	nsis	population
houses-damaged	nhà bị sập|nhà bị tốc mái|nhà bị ngập|nhà bị hư hỏng|căn nhà bị ngập|ngôi nhà bị sập|nhà sập, cuốn trôi	count				căn nhà	-	nsis	order
housing-area	diện tích nhà ở bình quân|diện tích nhà ở bình quân đầu người|diện tích sàn nhà ở bình quân	value				m2/người	+	nsis	infrastructure
housing-built	diện tích sàn nhà ở|diện tích sàn xây dựng|diện tích sàn|tổng diện tích sàn|diện tích xây dựng	value				m2	+	sector	infrastructure
human-trafficking	vụ mua bán người|mua bán người|nạn nhân bị mua bán	count				vụ	-	nsis	order
icor	hệ số ICOR|ICOR|chỉ số ICOR	index					-	nsis	economy
ict-index	chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin|ICT Index|Vietnam ICT Index|chỉ số ICT Index|chỉ số sẵn sàng ứng dụng công nghệ thông tin	index				point	+	ictindex	administration
iip	chỉ số sản xuất công nghiệp|chỉ số sản xuất ngành công nghiệp|chỉ số sản xuất toàn ngành công nghiệp|chỉ số phát triển công nghiệp|IIP|chỉ số IIP|chỉ số sản xuất công nghiệp (IIP)|chỉ số sản xuất công nghiệp toàn ngành	index				%	+	nsis	industry
iip-electricity	sản xuất và phân phối điện|ngành sản xuất và phân phối điện|sản xuất, phân phối điện	index				%	+	nsis	industry
iip-manufacturing	công nghiệp chế biến, chế tạo|ngành công nghiệp chế biến, chế tạo|ngành chế biến, chế tạo|chỉ số sản xuất công nghiệp chế biến, chế tạo|công nghiệp chế biến chế tạo	index				%	+	nsis	industry
iip-mining	công nghiệp khai khoáng|ngành khai khoáng|khai khoáng|chỉ số sản xuất ngành khai khoáng	index				%	+	nsis	industry
iip-water	cung cấp nước và xử lý rác thải|cung cấp nước, hoạt động quản lý và xử lý rác thải|cung cấp nước và xử lý rác thải, nước thải	index				%	+	nsis	industry
illegal-building-area	diện tích vi phạm|diện tích xây dựng trái phép|công trình xây dựng trái phép|công trình vi phạm trật tự xây dựng|diện tích lấn chiếm	value				m2	-	usage	general
immunisation	tỷ lệ tiêm chủng|tỷ lệ tiêm chủng đầy đủ|trẻ em được tiêm chủng đầy đủ|tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ|tỷ lệ tiêm chủng mở rộng|tỷ lệ tiêm vắc-xin|số liều vắc-xin	rate				%	+	nsis	health
import-price-index	chỉ số giá nhập khẩu	index				%	-	nsis	prices
imports	kim ngạch nhập khẩu|tổng kim ngạch nhập khẩu|giá trị nhập khẩu|trị giá nhập khẩu|nhập khẩu hàng hóa|kim ngạch nhập khẩu hàng hóa|KNNK|nhập khẩu	value				USD	0	nsis	trade
income-per-capita	thu nhập bình quân đầu người|thu nhập bình quân|thu nhập đầu người|TNBQ đầu người|thu nhập bình quân đầu người một tháng|mức thu nhập bình quân|thu nhập bình quân của người dân	value				VND/người/năm	+	nsis	poverty
industrial-zone-count	số khu công nghiệp|khu công nghiệp đang hoạt động	count				khu công nghiệp	+	nsis	industry
industrial-zone-occupancy	tỷ lệ lấp đầy|tỷ lệ lấp đầy khu công nghiệp|tỷ lệ lấp đầy các khu công nghiệp|tỷ lệ lấp đầy cụm công nghiệp	rate				%	+	sector	industry
industry-construction-growth	khu vực công nghiệp và xây dựng|khu vực công nghiệp - xây dựng|tăng trưởng công nghiệp - xây dựng|tăng trưởng khu vực công nghiệp, xây dựng|khu vực II	growth				%	+	nsis	economy
industry-consumption	chỉ số tiêu thụ|chỉ số tiêu thụ ngành công nghiệp chế biến, chế tạo|chỉ số tiêu thụ sản phẩm	index				%	+	nsis	industry
industry-inventory	chỉ số tồn kho|chỉ số tồn kho ngành công nghiệp chế biến, chế tạo|tỷ lệ tồn kho|tồn kho	index				%	-	nsis	industry
industry-labour-index	chỉ số sử dụng lao động|chỉ số sử dụng lao động của doanh nghiệp công nghiệp	index				%	+	nsis	industry
infections	ca mắc|số ca mắc|ca nhiễm|số ca nhiễm|ca dương tính|ca bệnh|số ca mắc sốt xuất huyết|ca mắc sốt xuất huyết|ca mắc tay chân miệng	count				ca	-	nsis	health
inflation	lạm phát|tỷ lệ lạm phát|mức lạm phát|lạm phát bình quân	rate				%	-	nsis	prices
informal-employment	tỷ lệ lao động phi chính thức|lao động phi chính thức|lao động có việc làm phi chính thức	rate				%	-	nsis	labour
initiatives	sáng kiến|sáng kiến, cải tiến kỹ thuật|sáng kiến kinh nghiệm|giải pháp sáng tạo|giá trị làm lợi	count				sáng kiến	+	union	science
inspections	cuộc thanh tra|số cuộc thanh tra|cuộc thanh tra hành chính|cuộc kiểm tra|cuộc thanh tra, kiểm tra|cuộc thanh tra chuyên ngành	count				cuộc	0	inspection	complaints
installed-power	công suất lắp đặt|tổng công suất lắp đặt|công suất phát điện|tổng công suất	value				MW	+	sector	industry
insurance-debt	nợ bảo hiểm xã hội|nợ đọng bảo hiểm xã hội|nợ BHXH|nợ đóng bảo hiểm xã hội|chậm đóng bảo hiểm xã hội|chậm đóng, trốn đóng BHXH	value				VND	-	sector	labour
insurance-premium	doanh thu phí bảo hiểm|tổng doanh thu phí bảo hiểm	value				VND	+	nsis	finance
interest-rate	lãi suất|lãi suất cho vay|mặt bằng lãi suất|lãi suất cho vay bình quân|lãi suất ngân hàng	rate				%	-	bank	finance
international-tourists	khách quốc tế|lượt khách quốc tế|khách du lịch quốc tế|khách quốc tế đến Việt Nam|lượng khách quốc tế	count				lượt	+	nsis	tourism
internet-users	tỷ lệ người sử dụng internet|người sử dụng internet|thuê bao internet|thuê bao băng rộng|thuê bao Internet băng rộng cố định|tỷ lệ hộ gia đình có internet|tỷ lệ hộ gia đình có cáp quang	rate				%	+	nsis	infrastructure
inventory-value	hàng tồn kho|giá trị hàng tồn kho|tồn kho bất động sản	value				VND	-	nsis	enterprise
investment-attraction	thu hút đầu tư|vốn thu hút đầu tư|tổng vốn đăng ký|tổng vốn đầu tư đăng ký|vốn đăng ký|tổng vốn thu hút|thu hút dự án	value				VND	+	nsis	investment
investment-gdp-ratio	tỷ lệ vốn đầu tư trên GDP|tỷ lệ vốn đầu tư toàn xã hội trên GRDP|vốn đầu tư toàn xã hội so với GDP	rate				%	0	nsis	investment
irrigated-area	diện tích tưới tiêu chủ động|tỷ lệ diện tích tưới chủ động|diện tích được tưới tiêu	value				ha	+	sector	agriculture
iuu-violations	tàu cá vi phạm vùng biển nước ngoài|tàu cá vi phạm khai thác IUU|vi phạm khai thác IUU	count				tàu	-	sector	agriculture
jobs-created	giải quyết việc làm|tạo việc làm|số lao động được giải quyết việc làm|lao động được giải quyết việc làm|lao động có việc làm|việc làm mới|tạo việc làm mới|lao động được tạo việc làm|số việc làm mới	count				người	+	nsis	labour
judgment-enforcement	tỷ lệ thi hành án|thi hành án dân sự|tỷ lệ thi hành án xong|thi hành án xong về việc|thi hành án xong về tiền|số việc thi hành án	rate				%	+	sector	order
labour-accidents	tai nạn lao động|vụ tai nạn lao động|TNLĐ|số vụ tai nạn lao động	count				vụ	-	nsis	labour
labour-export	xuất khẩu lao động|lao động đi làm việc ở nước ngoài|đưa lao động đi làm việc ở nước ngoài|người lao động đi làm việc ở nước ngoài|XKLĐ	count				người	+	sector	labour
labour-force	lực lượng lao động|lực lượng lao động từ 15 tuổi trở lên|tổng số lao động|lao động đang làm việc|tỷ lệ tham gia lực lượng lao động	count				người	+	nsis	labour
labour-productivity	năng suất lao động|năng suất lao động xã hội|NSLĐ|tốc độ tăng năng suất lao động|năng suất lao động bình quân	value				VND/lao động	+	nsis	economy
land-area	diện tích đất|tổng diện tích|diện tích tự nhiên|tổng diện tích tự nhiên|quỹ đất|diện tích đất thu hồi|quy mô diện tích	value				ha	0	nsis	infrastructure
land-certificates	giấy chứng nhận quyền sử dụng đất|cấp giấy chứng nhận quyền sử dụng đất|tỷ lệ cấp giấy chứng nhận quyền sử dụng đất|sổ đỏ|GCNQSDĐ|cấp sổ đỏ	rate				%	+	sector	infrastructure
land-clearance	giải phóng mặt bằng|GPMB|bàn giao mặt bằng|tỷ lệ bàn giao mặt bằng|diện tích giải phóng mặt bằng|mặt bằng bàn giao|diện tích mặt bằng bàn giao|công tác giải phóng mặt bằng	rate				%	+	sector	investment
land-price	giá đất|bảng giá đất|giá đất ở|giá đất bồi thường|đơn giá bồi thường	price				VND/m2	0	sector	prices
land-recovered	đất thu hồi|diện tích thu hồi đất|diện tích đất bị thu hồi|thu hồi đất	value				ha	0	sector	infrastructure
land-rent	tiền thuê đất|thu tiền thuê đất	value				VND	0	finance	budget
land-revenue	thu tiền sử dụng đất|tiền sử dụng đất|thu từ đất|thu từ tiền sử dụng đất|thu đấu giá quyền sử dụng đất|thu từ đấu giá quyền sử dụng đất	value				VND	0	finance	budget
landfill-rate	tỷ lệ chôn lấp|tỷ lệ chôn lấp rác|tỷ lệ rác chôn lấp	rate				%	-	usage	general
landslides	điểm sạt lở|chiều dài sạt lở|sạt lở bờ sông|vị trí sạt lở|km bờ sông sạt lở	count				điểm	-	sector	environment
laws-passed	dự án luật|luật được thông qua|luật, nghị quyết|dự án luật được thông qua|nghị quyết được thông qua	count				dự án luật	0	assembly	party
leaders-cut	cấp phó giảm|giảm cấp phó|số lượng cấp phó|cấp phó	count				người	0	homeaffairs	administration
life-expectancy	tuổi thọ bình quân|tuổi thọ trung bình|tuổi thọ trung bình tính từ lúc sinh|tuổi thọ|số năm sống khỏe	value				năm	+	nsis	health
literacy	tỷ lệ biết chữ|tỷ lệ người biết chữ|tỷ lệ người từ 15 tuổi trở lên biết chữ|xóa mù chữ	rate				%	+	nsis	education
livestock-count	tổng đàn|tổng đàn gia súc|đàn gia súc|tổng đàn gia súc, gia cầm	count				con	+	nsis	agriculture
livestock-culled	gia súc tiêu hủy|lợn tiêu hủy|số lợn buộc tiêu hủy|gia cầm tiêu hủy	count				con	-	sector	agriculture
local-debt	nợ chính quyền địa phương|nợ của chính quyền địa phương|dư nợ vay của ngân sách địa phương	value				VND	-	finance	budget
localisation-rate	tỷ lệ nội địa hóa	rate				%	+	usage	general
logistics-cost	chi phí logistics|chi phí logistic|chi phí vận tải	rate				%	-	sector	infrastructure
loss-enterprise	lỗ lũy kế|thua lỗ|số lỗ|lỗ|khoản lỗ|tổng lỗ lũy kế	value				VND	-	nsis	enterprise
lottery-revenue	thu xổ số kiến thiết|thu từ xổ số|thu xổ số|thu từ hoạt động xổ số	value				VND	+	finance	budget
maintenance-fund	kinh phí bảo trì|quỹ bảo trì|phí bảo trì	value				VND	0	usage	general
market-cap	vốn hóa|vốn hóa thị trường|giá trị vốn hóa|quy mô vốn hóa thị trường chứng khoán	value				VND	+	exchange	finance
market-share	thị phần|thị phần vận tải	share				%	+	usage	general
martyr-remains	hài cốt liệt sĩ|quy tập hài cốt liệt sĩ|hài cốt liệt sĩ được quy tập	count				hài cốt	+	sector	order
mass-complaints	đoàn đông người|đoàn khiếu kiện đông người|vụ khiếu kiện đông người|lượt đoàn đông người|vụ việc phức tạp, kéo dài|vụ việc tồn đọng	count				đoàn	-	inspection	complaints
material-price	giá cát|giá vật liệu xây dựng|giá thép|giá xi măng	price				VND	-	usage	general
maternal-mortality	tỷ số tử vong mẹ|tử vong mẹ|tỷ lệ tử vong bà mẹ	rate					-	nsis	health
meat-output	sản lượng thịt hơi|sản lượng thịt hơi xuất chuồng|thịt hơi xuất chuồng|sản lượng thịt|sản lượng thịt lợn hơi xuất chuồng	value				t	+	nsis	agriculture
medals	huy chương|số huy chương|huy chương vàng|HCV|tổng số huy chương	count				huy chương	+	sector	culture
mediation-rate	tỷ lệ hòa giải thành|hòa giải thành|tỷ lệ hòa giải	rate				%	+	usage	general
medical-visits	lượt khám bệnh|lượt khám chữa bệnh|số lượt khám chữa bệnh|lượt khám, chữa bệnh|lượt người khám bệnh	count				lượt	0	sector	health
members-disciplined	đảng viên bị kỷ luật|đảng viên bị thi hành kỷ luật|thi hành kỷ luật đảng viên|kỷ luật đảng viên|số đảng viên bị kỷ luật|đảng viên bị xử lý kỷ luật|đảng viên vi phạm	count				đảng viên	-	party	party
members-excellent	đảng viên hoàn thành xuất sắc nhiệm vụ|tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ	rate				%	+	party	party
members-failed	đảng viên không hoàn thành nhiệm vụ|tỷ lệ đảng viên không hoàn thành nhiệm vụ|đảng viên vi phạm tư cách	rate				%	-	party	party
members-good	đảng viên hoàn thành tốt nhiệm vụ|tỷ lệ đảng viên hoàn thành tốt nhiệm vụ|đảng viên hoàn thành tốt nhiệm vụ trở lên|đảng viên đủ tư cách hoàn thành tốt nhiệm vụ	rate				%	+	party	party
meritorious-people	người có công|người có công với cách mạng|gia đình chính sách|gia đình người có công	count				người	0	sector	poverty
military-recruitment	chỉ tiêu giao quân|giao quân|tuyển quân|công dân nhập ngũ|thanh niên nhập ngũ|chỉ tiêu tuyển quân	count				công dân	+	sector	order
militia	dân quân tự vệ|tỷ lệ dân quân tự vệ|lực lượng dân quân tự vệ so với dân số	rate				%	+	sector	order
milk-output	sản lượng sữa|sản lượng sữa tươi	value				t	+	nsis	agriculture
minimum-wage	lương tối thiểu|lương tối thiểu vùng|mức lương tối thiểu	value				VND/tháng	+	sector	labour
mobilised-capital	huy động vốn|vốn huy động|tổng nguồn vốn huy động|nguồn vốn huy động|tiền gửi tiết kiệm|số dư huy động	value				VND	+	bank	finance
money-sum	số tiền|tổng số tiền|giá trị|tổng giá trị|tổng trị giá|trị giá	value				VND	0	usage	general
money-supply	tổng phương tiện thanh toán|cung tiền	growth				%	0	bank	finance
near-poverty-rate	tỷ lệ hộ cận nghèo|hộ cận nghèo|số hộ cận nghèo	rate				%	-	nsis	poverty
new-party-members	đảng viên mới|kết nạp đảng viên|kết nạp đảng viên mới|kết nạp mới đảng viên|số đảng viên kết nạp|phát triển đảng viên|đảng viên mới kết nạp|kết nạp Đảng|phát triển đảng viên mới|công tác phát triển đảng viên	count				đảng viên	+	party	party
ngo-aid	viện trợ phi chính phủ nước ngoài|viện trợ phi chính phủ|viện trợ PCPNN	value				USD	+	sector	investment
non-cash-payment	tỷ lệ thanh toán không dùng tiền mặt|thanh toán không dùng tiền mặt|giao dịch thanh toán không dùng tiền mặt	rate				%	+	bank	trade
non-farm-share	tỷ trọng phi nông nghiệp|tỷ trọng khu vực phi nông nghiệp|tỷ trọng công nghiệp và dịch vụ	share				%	+	nsis	economy
ntm-advanced	xã đạt chuẩn nông thôn mới nâng cao|xã nông thôn mới nâng cao|xã NTM nâng cao|xã đạt chuẩn NTM nâng cao	count				xã	+	ntm	new-rural
ntm-capital	vốn xây dựng nông thôn mới|nguồn vốn xây dựng nông thôn mới|kinh phí xây dựng nông thôn mới|tổng nguồn lực xây dựng nông thôn mới	value				VND	+	ntm	new-rural
ntm-communes	xã đạt chuẩn nông thôn mới|xã nông thôn mới|xã đạt chuẩn NTM|số xã đạt chuẩn nông thôn mới|tỷ lệ xã đạt chuẩn nông thôn mới|xã NTM|xã được công nhận đạt chuẩn nông thôn mới|xã hoàn thành tiêu chí nông thôn mới|xã về đích nông thôn mới	count				xã	+	ntm	new-rural
ntm-criteria	tiêu chí nông thôn mới|tiêu chí bình quân|bình quân tiêu chí|số tiêu chí bình quân|bình quân tiêu chí mỗi xã|tiêu chí NTM|bình quân số tiêu chí nông thôn mới trên xã	count				tiêu chí	+	ntm	new-rural
ntm-districts	huyện đạt chuẩn nông thôn mới|huyện nông thôn mới|đơn vị cấp huyện đạt chuẩn nông thôn mới|đơn vị cấp huyện hoàn thành nhiệm vụ xây dựng nông thôn mới|huyện đạt chuẩn NTM	count				huyện	+	ntm	new-rural
ntm-model	xã đạt chuẩn nông thôn mới kiểu mẫu|xã nông thôn mới kiểu mẫu|xã NTM kiểu mẫu	count				xã	+	ntm	new-rural
ntm-villages	thôn nông thôn mới kiểu mẫu|khu dân cư nông thôn mới kiểu mẫu|khu dân cư kiểu mẫu|thôn đạt chuẩn nông thôn mới	count				thôn	+	ntm	new-rural
number-of-deputies	cấp phó vượt quy định|số lượng cấp phó vượt quy định|số lượng phó giám đốc|số lượng phó giám đốc sở|cấp phó dôi dư	count				người	-	usage	general
ocop	sản phẩm OCOP|sản phẩm OCOP đạt 3 sao trở lên|sản phẩm được công nhận OCOP|số sản phẩm OCOP|sản phẩm OCOP đạt 4 sao|sản phẩm OCOP đạt 5 sao	count				sản phẩm	+	sector	agriculture
oda	vốn ODA|ODA|vốn vay ODA|vốn ODA và vốn vay ưu đãi|viện trợ phát triển chính thức|vốn hỗ trợ phát triển chính thức	value				USD	+	nsis	investment
oda-disbursement	giải ngân vốn ODA|giải ngân ODA|tỷ lệ giải ngân vốn ODA	rate				%	+	nsis	investment
officials-disciplined-state	cán bộ, công chức bị kỷ luật|cán bộ bị xử lý kỷ luật|công chức bị kỷ luật|người đứng đầu bị xử lý|người đứng đầu bị xử lý trách nhiệm	count				người	-	inspection	complaints
oil-revenue	thu từ dầu thô|thu dầu thô	value				VND	+	finance	budget
online-dossiers	tỷ lệ hồ sơ trực tuyến|tỷ lệ hồ sơ nộp trực tuyến|hồ sơ trực tuyến|tỷ lệ hồ sơ giải quyết trực tuyến|hồ sơ tiếp nhận trực tuyến|hồ sơ nộp trực tuyến|tỷ lệ hồ sơ tiếp nhận trực tuyến|tỷ lệ nộp hồ sơ trực tuyến	rate				%	+	sector	administration
online-services	dịch vụ công trực tuyến|dịch vụ công trực tuyến toàn trình|dịch vụ công trực tuyến mức độ 4|dịch vụ công trực tuyến mức độ 3, 4|DVC trực tuyến|số dịch vụ công trực tuyến	count				dịch vụ	+	sector	administration
operating-funds	kinh phí hoạt động|kinh phí đầu tư|kinh phí đầu tư xây dựng|kinh phí xây dựng|kinh phí tổ chức|kinh phí chi thường xuyên|kinh phí khắc phục	value				VND	0	usage	general
organisations-disciplined	tổ chức đảng bị kỷ luật|kỷ luật tổ chức đảng|thi hành kỷ luật tổ chức đảng|tổ chức đảng vi phạm|tổ chức đảng bị thi hành kỷ luật	count				tổ chức đảng	-	party	party
output-agriculture	giá trị sản xuất nông nghiệp|giá trị sản xuất ngành nông nghiệp|giá trị sản xuất nông, lâm, thủy sản|giá trị sản xuất nông, lâm nghiệp và thủy sản|giá trị sản xuất nông lâm thủy sản|GTSX nông nghiệp	value				VND	+	nsis	economy
output-construction	giá trị sản xuất xây dựng|giá trị sản xuất ngành xây dựng|giá trị xây lắp	value				VND	+	nsis	economy
output-industry	giá trị sản xuất công nghiệp|giá trị sản xuất ngành công nghiệp|GTSX công nghiệp|giá trị sản xuất công nghiệp - tiểu thủ công nghiệp|giá trị sản xuất CN-TTCN|tổng giá trị sản xuất công nghiệp	value				VND	+	nsis	economy
output-per-hectare	giá trị sản xuất trên một héc-ta|giá trị sản phẩm thu được trên 1 ha|giá trị sản phẩm trên 1 ha đất trồng trọt|giá trị thu nhập trên một đơn vị diện tích|giá trị sản xuất trên 1 ha canh tác|giá trị thu được trên 1 ha|thu nhập bình quân trên 1 ha|giá trị sản phẩm bình quân trên 1 ha	value				VND/ha	+	nsis	economy
output-service	giá trị sản xuất dịch vụ|giá trị sản xuất ngành dịch vụ|giá trị thương mại - dịch vụ	value				VND	+	nsis	economy
output-total	giá trị sản xuất|tổng giá trị sản xuất|GTSX|GO	value				VND	+	nsis	economy
overturned-judgments	tỷ lệ bản án bị hủy, sửa|tỷ lệ án bị hủy|tỷ lệ bản án, quyết định bị hủy|án hủy, sửa|bản án bị hủy	rate				%	-	sector	order
papi	chỉ số hiệu quả quản trị và hành chính công cấp tỉnh|PAPI|chỉ số PAPI|chỉ số hiệu quả quản trị và hành chính công	index				point	+	papi	administration
papi-dimension	tham gia của người dân ở cấp cơ sở|công khai, minh bạch trong việc ra quyết định|trách nhiệm giải trình với người dân|kiểm soát tham nhũng trong khu vực công|thủ tục hành chính công|cung ứng dịch vụ công|quản trị môi trường|quản trị điện tử	index				point	+	papi	administration
par-index	chỉ số cải cách hành chính|PAR INDEX|chỉ số PAR INDEX|chỉ số cải cách hành chính (PAR INDEX)|chỉ số CCHC	index				point	+	parindex	administration
party-badges	Huy hiệu Đảng|đảng viên được trao Huy hiệu Đảng|trao Huy hiệu Đảng	count				huy hiệu	+	party	party
party-cells	chi bộ|chi bộ trực thuộc|số chi bộ	count				chi bộ	0	party	party
party-cells-private	tổ chức đảng trong doanh nghiệp|tổ chức đảng trong doanh nghiệp ngoài nhà nước|chi bộ trong doanh nghiệp|thành lập tổ chức đảng trong doanh nghiệp ngoài khu vực nhà nước|tổ chức đảng trong doanh nghiệp tư nhân	count				tổ chức	+	party	party
party-congress-cells	đại hội chi bộ|đại hội đảng bộ cơ sở|chi bộ tổ chức đại hội|đảng bộ hoàn thành đại hội|đảng bộ cơ sở tổ chức đại hội	rate				%	+	party	party
party-growth-rate	tỷ lệ kết nạp đảng viên|tỷ lệ kết nạp đảng viên mới so với tổng số đảng viên|tỷ lệ phát triển đảng viên	rate				%	+	party	party
party-inspections	kiểm tra tổ chức đảng|tổ chức đảng được kiểm tra|cuộc kiểm tra, giám sát|kiểm tra khi có dấu hiệu vi phạm|tổ chức đảng được giám sát|kiểm tra, giám sát|cuộc giám sát chuyên đề|kiểm tra đảng viên|đảng viên được kiểm tra	count				tổ chức	0	party	party
party-members	tổng số đảng viên|số đảng viên|đảng viên	count				đảng viên	+	party	party
party-organisations	tổ chức cơ sở đảng|số tổ chức cơ sở đảng|TCCSĐ|chi, đảng bộ cơ sở|chi bộ, đảng bộ cơ sở	count				tổ chức	0	party	party
passenger-turnover	luân chuyển hành khách|khối lượng hành khách luân chuyển	value				hành khách.km	+	nsis	infrastructure
passengers	vận tải hành khách|số lượt hành khách vận chuyển|vận chuyển hành khách|lượt khách vận chuyển|khối lượng hành khách vận chuyển|lượng hành khách	count				lượt	+	nsis	infrastructure
patents	đơn đăng ký sáng chế|bằng sáng chế|văn bằng bảo hộ|đơn đăng ký sở hữu công nghiệp|văn bằng bảo hộ sở hữu công nghiệp	count				đơn	+	nsis	science
pci	chỉ số năng lực cạnh tranh cấp tỉnh|PCI|chỉ số PCI|chỉ số năng lực cạnh tranh cấp tỉnh (PCI)|điểm số PCI|chỉ số năng lực cạnh tranh	index				point	+	pci	administration
perennial-area	diện tích cây lâu năm|diện tích cây ăn quả|diện tích cây công nghiệp|diện tích cà phê|diện tích cao su|diện tích hồ tiêu|diện tích cây ăn trái	value				ha	0	nsis	agriculture
petrol-price	giá xăng dầu|giá xăng|giá dầu|giá bán lẻ xăng dầu|giá xăng RON 95	price				VND/l	-	nsis	prices
pgi	chỉ số xanh cấp tỉnh|PGI|chỉ số PGI	index				point	+	pci	administration
phone-subscribers	thuê bao điện thoại|thuê bao di động|tỷ lệ người dùng điện thoại thông minh|số thuê bao điện thoại	count				thuê bao	+	nsis	infrastructure
pig-herd	đàn lợn|đàn heo|tổng đàn lợn|tổng đàn heo	count				con	+	nsis	agriculture
pii	chỉ số đổi mới sáng tạo cấp địa phương|PII|chỉ số PII	index				point	+	pii	administration
pit	thuế thu nhập cá nhân|thu thuế thu nhập cá nhân|thuế TNCN	value				VND	0	finance	budget
pmi	chỉ số nhà quản trị mua hàng|PMI|chỉ số PMI|chỉ số nhà quản trị mua hàng ngành sản xuất	index				point	+	sp-global	industry
policy-credit	tín dụng chính sách|tín dụng chính sách xã hội|dư nợ tín dụng chính sách|vốn vay Ngân hàng Chính sách xã hội|doanh số cho vay	value				VND	+	bank	finance
policy-rate	lãi suất điều hành|lãi suất tái cấp vốn|lãi suất tái chiết khấu|lãi suất cơ bản	rate				%	0	bank	finance
polluters-handled	tỷ lệ cơ sở gây ô nhiễm nghiêm trọng được xử lý|cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý|cơ sở gây ô nhiễm nghiêm trọng	rate				%	+	nsis	environment
population	dân số|tổng dân số|dân số trung bình|quy mô dân số|dân số cả nước	value				người	0	nsis	population
population-density	mật độ dân số|mật độ dân cư	value				người/km2	0	nsis	population
population-growth	tỷ lệ tăng dân số|tỷ lệ tăng dân số tự nhiên|tốc độ tăng dân số|tỷ lệ phát triển dân số tự nhiên	rate				%	0	nsis	population
pork-price	giá lợn hơi|giá heo hơi|giá thịt lợn|giá thịt heo	price				VND/kg	0	nsis	prices
port-throughput	hàng hóa thông qua cảng|sản lượng hàng hóa thông qua cảng|sản lượng hàng qua cảng|hàng hóa qua cảng biển|sản lượng hàng hóa qua cảng biển|lượng hàng thông qua cảng	value				t	+	nsis	infrastructure
poultry-flock	đàn gia cầm|tổng đàn gia cầm|đàn gà|đàn vịt	count				con	+	nsis	agriculture
poverty-rate	tỷ lệ hộ nghèo|tỷ lệ nghèo|hộ nghèo|tỷ lệ hộ nghèo đa chiều|tỷ lệ nghèo đa chiều|tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều|tỷ lệ hộ nghèo và cận nghèo|số hộ nghèo	rate				%	-	nsis	poverty
poverty-reduction	tỷ lệ giảm nghèo|giảm tỷ lệ hộ nghèo|mức giảm tỷ lệ hộ nghèo|giảm nghèo|tỷ lệ giảm hộ nghèo|tốc độ giảm nghèo	rate				%	+	nsis	poverty
ppi	chỉ số giá sản xuất|PPI|chỉ số giá sản xuất công nghiệp	index				%	-	nsis	prices
private-revenue	thu từ khu vực ngoài quốc doanh|thu từ khu vực công thương nghiệp ngoài quốc doanh|thuế ngoài quốc doanh|thuế CTN-NQD	value				VND	+	finance	budget
procedures	thủ tục hành chính|số thủ tục hành chính|TTHC|bộ thủ tục hành chính	count				thủ tục	0	sector	administration
procedures-cut	thủ tục hành chính được cắt giảm|cắt giảm thủ tục hành chính|thủ tục hành chính được đơn giản hóa|điều kiện kinh doanh được cắt giảm|cắt giảm điều kiện kinh doanh|cắt giảm thời gian giải quyết	count				thủ tục	+	sector	administration
product-tax	thuế sản phẩm trừ trợ cấp sản phẩm|thuế sản phẩm	value				VND	0	nsis	economy
profit	lợi nhuận|lợi nhuận trước thuế|lợi nhuận sau thuế|lãi trước thuế|lãi ròng|lợi nhuận ròng	value				VND	+	nsis	enterprise
profit-loss-share	doanh nghiệp thua lỗ|tỷ lệ doanh nghiệp thua lỗ|doanh nghiệp có lãi	rate				%	-	nsis	enterprise
project-progress	tiến độ thi công|khối lượng thi công|khối lượng thực hiện|giá trị khối lượng hoàn thành|tiến độ thực hiện	rate				%	+	sector	investment
public-debt	nợ công|tỷ lệ nợ công|mức nợ công|nợ công trên GDP|trần nợ công|nợ công so với GDP	value				%	-	nsis	budget
public-investment-disbursement	giải ngân vốn đầu tư công|giải ngân đầu tư công|tỷ lệ giải ngân vốn đầu tư công|tỷ lệ giải ngân|giải ngân kế hoạch vốn|giải ngân vốn xây dựng cơ bản|giải ngân vốn XDCB|tỷ lệ giải ngân vốn|tốc độ giải ngân|tốc độ giải ngân vốn đầu tư công|giá trị giải ngân|giải ngân vốn ngân sách|vốn giải ngân|giải ngân	rate				%	+	nsis	investment
public-investment-plan	kế hoạch vốn đầu tư công|kế hoạch vốn|tổng kế hoạch vốn đầu tư công|vốn đầu tư công|kế hoạch đầu tư công trung hạn|tổng vốn đầu tư công|vốn kế hoạch được giao|kế hoạch vốn được giao	value				VND	+	nsis	investment
public-savings	tiết kiệm|số tiền tiết kiệm|thực hành tiết kiệm|tiết kiệm ngân sách	value				VND	+	finance	budget
public-transport-share	tỷ lệ vận tải hành khách công cộng|thị phần vận tải công cộng|vận tải hành khách công cộng	rate				%	+	sector	infrastructure
pupils	số học sinh|tổng số học sinh|học sinh các cấp|học sinh phổ thông	count				học sinh	0	nsis	education
questions-asked	câu hỏi chất vấn|lượt chất vấn|đại biểu chất vấn|lượt đại biểu phát biểu|lượt ý kiến phát biểu|đại biểu phát biểu	count				câu hỏi	0	assembly	party
rainfall	lượng mưa|tổng lượng mưa|lượng mưa phổ biến	value				mm	0	sector	environment
ratio-generic	tỷ lệ|tỷ trọng|tỷ suất	rate				%	0	usage	general
rd-spending	chi cho khoa học và công nghệ|chi nghiên cứu và phát triển|chi R&D|tỷ lệ chi cho nghiên cứu khoa học|chi cho nghiên cứu khoa học và phát triển công nghệ	rate				%	+	nsis	science
recovery-inspection	kiến nghị thu hồi|số tiền kiến nghị thu hồi|thu hồi qua thanh tra|thu hồi về ngân sách|thu hồi cho ngân sách|thu hồi ngân sách nhà nước|số tiền thu hồi|kiến nghị xử lý tài chính	value				VND	0	inspection	complaints
recurrent-expenditure	chi thường xuyên|tổng chi thường xuyên	value				VND	0	nsis	budget
recurrent-savings	tiết kiệm chi thường xuyên|tiết kiệm 10% chi thường xuyên|cắt giảm chi thường xuyên	value				VND	+	finance	budget
relapse-poverty	tỷ lệ tái nghèo|hộ tái nghèo|hộ phát sinh nghèo	rate				%	-	nsis	poverty
remittances	kiều hối|lượng kiều hối|kiều hối chuyển về	value				USD	+	bank	finance
renewable-share	tỷ lệ năng lượng tái tạo|tỷ trọng năng lượng tái tạo|năng lượng tái tạo|điện mặt trời|điện gió	share				%	+	nsis	environment
rent-price	giá thuê|giá cho thuê|tiền thuê|giá thuê đất	price				VND/m2	0	usage	general
reoffending-rate	tỷ lệ tái phạm|tỷ lệ tái nghiện|tái nghiện	rate				%	-	usage	general
resettlement	hộ tái định cư|bố trí tái định cư|lô tái định cư|nền tái định cư	count				hộ	+	sector	investment
resolution-study	tỷ lệ cán bộ, đảng viên tham gia học tập nghị quyết|tỷ lệ học tập, quán triệt nghị quyết|đảng viên tham gia học tập, quán triệt nghị quyết|tỷ lệ đảng viên dự học tập nghị quyết	rate				%	+	party	party
resolution-targets	chỉ tiêu nghị quyết|chỉ tiêu chủ yếu|chỉ tiêu đạt và vượt|chỉ tiêu đạt, vượt|chỉ tiêu kinh tế - xã hội|chỉ tiêu nghị quyết đại hội|chỉ tiêu đạt và vượt kế hoạch|chỉ tiêu hoàn thành|chỉ tiêu kinh tế - xã hội chủ yếu	count				chỉ tiêu	+	party	party
retail-sales	tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tổng mức bán lẻ hàng hóa|tổng mức bán lẻ hàng hóa và dịch vụ|tổng mức bán lẻ|tổng mức lưu chuyển hàng hóa|tổng mức bán lẻ hàng hóa, doanh thu dịch vụ|tổng mức bán lẻ hàng hóa và doanh thu dịch vụ|TMBLHH|doanh thu bán lẻ hàng hóa|tổng doanh thu bán lẻ	value				VND	+	nsis	trade
revenue-enterprise	doanh thu|tổng doanh thu|doanh thu thuần|doanh thu hợp nhất	value				VND	+	nsis	enterprise
rice-area	diện tích lúa|diện tích gieo cấy lúa|diện tích gieo cấy|diện tích gieo trồng lúa|diện tích lúa gieo cấy|diện tích xuống giống	value				ha	0	nsis	agriculture
rice-exports	xuất khẩu gạo|lượng gạo xuất khẩu|kim ngạch xuất khẩu gạo	value				t	+	sector	trade
rice-land	diện tích đất lúa|đất trồng lúa|đất lúa|đất chuyên trồng lúa nước	value				ha	0	nsis	infrastructure
rice-output	sản lượng lúa|tổng sản lượng lúa|sản lượng thóc|sản lượng lúa cả năm	value				t	+	nsis	agriculture
rice-price	giá lúa|giá gạo|giá gạo xuất khẩu	price				VND/kg	+	nsis	prices
rice-yield	năng suất lúa|năng suất lúa bình quân|năng suất bình quân|năng suất lúa vụ đông xuân	value				t/ha	+	nsis	agriculture
roads-built	đường cao tốc|km đường cao tốc|chiều dài đường cao tốc|tổng chiều dài|chiều dài tuyến|km đường bộ cao tốc	value				km	+	nsis	infrastructure
roads-paved	tỷ lệ đường được nhựa hóa|tỷ lệ nhựa hóa|tỷ lệ cứng hóa đường|tỷ lệ bê tông hóa|tỷ lệ đường xã được nhựa hóa, bê tông hóa	rate				%	+	sector	infrastructure
room-occupancy	công suất phòng|công suất sử dụng phòng|công suất sử dụng buồng phòng|công suất buồng phòng	rate				%	+	sector	tourism
rural-clean-water	tỷ lệ hộ dân nông thôn sử dụng nước sạch|tỷ lệ dân số nông thôn sử dụng nước sạch|tỷ lệ hộ dân sử dụng nước sạch|tỷ lệ người dân nông thôn sử dụng nước hợp vệ sinh|tỷ lệ hộ sử dụng nước hợp vệ sinh|tỷ lệ dân số nông thôn được sử dụng nước hợp vệ sinh|tỷ lệ hộ gia đình sử dụng nước sạch|nước hợp vệ sinh|nước sạch theo quy chuẩn	rate				%	+	nsis	new-rural
rural-income	thu nhập bình quân khu vực nông thôn|thu nhập của người dân nông thôn|thu nhập bình quân đầu người khu vực nông thôn|thu nhập bình quân đầu người nông thôn	value				VND/người/năm	+	ntm	new-rural
rural-roads	đường giao thông nông thôn|đường nông thôn|km đường giao thông nông thôn|tỷ lệ đường giao thông nông thôn được cứng hóa|đường bê tông nông thôn|giao thông nông thôn	value				km	+	ntm	new-rural
salinity	độ mặn|ranh mặn|độ mặn xâm nhập|ranh mặn 4 g/l	value				g/l	-	sector	environment
schools	số trường|số trường học|tổng số trường	count				trường	0	nsis	education
schools-standard	tỷ lệ trường đạt chuẩn quốc gia|trường đạt chuẩn quốc gia|trường học đạt chuẩn quốc gia|số trường đạt chuẩn quốc gia|tỷ lệ trường học đạt chuẩn quốc gia|trường chuẩn quốc gia	rate				%	+	nsis	education
science-projects	đề tài khoa học|đề tài, dự án khoa học|nhiệm vụ khoa học và công nghệ|đề tài nghiên cứu khoa học	count				đề tài	+	sector	science
seafood-exports	kim ngạch xuất khẩu thủy sản|xuất khẩu thủy sản|xuất khẩu tôm|xuất khẩu cá tra	value				USD	+	sector	trade
service-growth	khu vực dịch vụ|tăng trưởng dịch vụ|tốc độ tăng trưởng dịch vụ|khu vực thương mại - dịch vụ|khu vực III	growth				%	+	nsis	economy
service-price	giá dịch vụ|giá dịch vụ y tế|giá khám chữa bệnh|viện phí|giá cước	price				VND	-	usage	general
service-revenue	doanh thu dịch vụ|doanh thu dịch vụ tiêu dùng|doanh thu dịch vụ lưu trú, ăn uống|dịch vụ lưu trú, ăn uống|doanh thu dịch vụ khác	value				VND	+	nsis	trade
sex-ratio-birth	tỷ số giới tính khi sinh|tỷ lệ giới tính khi sinh|mất cân bằng giới tính khi sinh|tỷ lệ cân bằng giới tính|chênh lệch giới tính khi sinh	rate					-	nsis	population
share-agriculture	tỷ trọng nông nghiệp|tỷ trọng nông, lâm, thủy sản|tỷ trọng khu vực I|tỷ trọng nông, lâm nghiệp và thủy sản	share				%	0	nsis	economy
share-industry	tỷ trọng công nghiệp|tỷ trọng công nghiệp - xây dựng|tỷ trọng công nghiệp và xây dựng|tỷ trọng khu vực II	share				%	+	nsis	economy
share-service	tỷ trọng dịch vụ|tỷ trọng thương mại - dịch vụ|tỷ trọng khu vực dịch vụ|tỷ trọng khu vực III	share				%	+	nsis	economy
sipas	chỉ số hài lòng về sự phục vụ hành chính|SIPAS|chỉ số SIPAS|chỉ số hài lòng của người dân, tổ chức|chỉ số hài lòng|mức độ hài lòng của người dân|tỷ lệ hài lòng|tỷ lệ hài lòng của người dân|mức độ hài lòng|chỉ số hài lòng của người dân và tổ chức	index				%	+	sipas	administration
smuggling-cases	vụ buôn lậu|vụ buôn lậu, gian lận thương mại|vụ vi phạm buôn lậu|vụ gian lận thương mại|vụ hàng giả	count				vụ	0	sector	order
social-assistance	đối tượng bảo trợ xã hội|người hưởng trợ cấp xã hội|đối tượng hưởng trợ cấp|trợ cấp xã hội hằng tháng	count				người	+	sector	poverty
social-housing	nhà ở xã hội|căn hộ nhà ở xã hội|số căn nhà ở xã hội|căn nhà ở xã hội	count				căn hộ	+	sector	infrastructure
social-insurance-coverage	tỷ lệ tham gia bảo hiểm xã hội|tỷ lệ bao phủ bảo hiểm xã hội|số người tham gia bảo hiểm xã hội|người tham gia bảo hiểm xã hội|người tham gia BHXH|lao động tham gia bảo hiểm xã hội|tỷ lệ lao động tham gia bảo hiểm xã hội|tỷ lệ bao phủ BHXH	rate				%	+	nsis	labour
social-security-spending	kinh phí an sinh xã hội|chi an sinh xã hội|kinh phí hỗ trợ hộ nghèo|Quỹ Vì người nghèo|vận động Quỹ Vì người nghèo|quỹ an sinh xã hội	value				VND	+	front	poverty
soe-equitisation	doanh nghiệp cổ phần hóa|cổ phần hóa|DNNN cổ phần hóa|doanh nghiệp nhà nước cổ phần hóa	count				doanh nghiệp	+	sector	enterprise
soe-revenue	thu từ khu vực doanh nghiệp nhà nước|thu từ doanh nghiệp nhà nước|thu từ DNNN trung ương	value				VND	+	finance	budget
sown-area	diện tích gieo trồng|tổng diện tích gieo trồng|tổng diện tích gieo trồng cây hằng năm|diện tích cây trồng|diện tích canh tác|diện tích sản xuất	value				ha	+	nsis	agriculture
sports-regular	tỷ lệ người tập luyện thể dục, thể thao thường xuyên|tỷ lệ dân số tập luyện thể dục thể thao thường xuyên|người tập thể dục thể thao thường xuyên	rate				%	+	nsis	culture
staff-cut	tinh giản biên chế|số biên chế tinh giản|biên chế tinh giản|giảm biên chế|tỷ lệ tinh giản biên chế|biên chế cắt giảm	count				người	+	homeaffairs	administration
staff-quota	biên chế|tổng biên chế|biên chế được giao|chỉ tiêu biên chế|biên chế công chức|biên chế sự nghiệp|số lượng người làm việc	count				biên chế	0	homeaffairs	administration
starting-price	giá khởi điểm|giá trúng đấu giá|giá đấu giá|mức giá khởi điểm	price				VND	0	usage	general
startups	doanh nghiệp khởi nghiệp sáng tạo|doanh nghiệp khởi nghiệp|dự án khởi nghiệp|startup|doanh nghiệp công nghệ số|doanh nghiệp khoa học và công nghệ	count				doanh nghiệp	+	sector	science
stay-length	thời gian lưu trú bình quân|ngày lưu trú bình quân|thời gian lưu trú	value				ngày	+	sector	tourism
steel-output	sản lượng thép|thép thô|sản lượng thép thô|thép cán	value				t	+	nsis	industry
strikes	đình công|ngừng việc tập thể|cuộc đình công|tranh chấp lao động|số vụ ngừng việc tập thể	count				vụ	-	sector	labour
students	số sinh viên|sinh viên trên vạn dân|số sinh viên trên vạn dân|quy mô đào tạo	count				sinh viên	+	nsis	education
sugarcane	sản lượng mía|diện tích mía	value				t	0	nsis	agriculture
support-level	mức hỗ trợ|kinh phí hỗ trợ|tiền hỗ trợ|số tiền hỗ trợ	value				VND	+	usage	general
targets-missed	chỉ tiêu chưa đạt|chỉ tiêu không đạt|chỉ tiêu không hoàn thành	count				chỉ tiêu	-	party	party
tax-arrears-collected	thu hồi nợ thuế|truy thu thuế|số thuế truy thu|tiền thuế truy thu|truy thu và phạt|tiền truy thu	value				VND	+	finance	budget
tax-debt	nợ thuế|nợ đọng thuế|tổng nợ thuế|tiền nợ thuế|số thuế nợ đọng|nợ ngân sách	value				VND	-	finance	budget
tax-fee-revenue	thu thuế, phí|thu thuế|thu thuế và phí|số thu thuế|thuế và phí|tổng thu thuế	value				VND	+	finance	budget
teachers-missing	thiếu giáo viên|số giáo viên thiếu|giáo viên còn thiếu|giáo viên thiếu	count				giáo viên	-	sector	education
teachers-qualified	tỷ lệ giáo viên đạt chuẩn|giáo viên đạt chuẩn|tỷ lệ giáo viên đạt chuẩn trình độ đào tạo|giáo viên đạt chuẩn và trên chuẩn	rate				%	+	nsis	education
teachers-surplus	giáo viên dôi dư|số giáo viên dôi dư|thừa giáo viên	count				giáo viên	-	sector	education
technology-renewal	tốc độ đổi mới công nghệ|tốc độ đổi mới công nghệ, thiết bị|tỷ lệ doanh nghiệp đổi mới công nghệ	rate				%	+	sector	science
telecom-revenue	doanh thu viễn thông|doanh thu bưu chính, viễn thông|doanh thu bưu chính	value				VND	+	nsis	infrastructure
temporary-houses	nhà tạm, nhà dột nát|nhà tạm|nhà dột nát|xóa nhà tạm, nhà dột nát|nhà tạm bợ	count				căn	+	sector
textile-exports	xuất khẩu dệt may|kim ngạch xuất khẩu dệt may	value				USD	+	sector	trade
tfp	năng suất các nhân tố tổng hợp|TFP|đóng góp của TFP|đóng góp của năng suất các nhân tố tổng hợp	share				%	+	nsis	economy
third-child	tỷ lệ sinh con thứ ba trở lên|sinh con thứ 3|tỷ lệ sinh con thứ 3|sinh con thứ ba	rate				%	-	sector	population
three-criteria	ba tiêu chí tai nạn giao thông|cả ba tiêu chí|3 tiêu chí về tai nạn giao thông	rate				%	-	nsis	order
ticket-price	giá vé|mức giá vé|giá vé máy bay|giá vé tàu	price				VND	-	usage	general
timber-output	sản lượng gỗ khai thác|gỗ khai thác|sản lượng gỗ|sản lượng gỗ rừng trồng	value				m3	+	nsis	agriculture
toll-revenue	doanh thu thu phí|doanh thu trạm thu phí|mức phí|phí BOT|mức thu phí	value				VND	0	sector	infrastructure
total-investment	tổng vốn đầu tư toàn xã hội|vốn đầu tư toàn xã hội|huy động vốn đầu tư toàn xã hội|tổng vốn đầu tư phát triển toàn xã hội|vốn đầu tư thực hiện toàn xã hội|tổng vốn đầu tư thực hiện|vốn đầu tư phát triển|tổng đầu tư toàn xã hội|vốn đầu tư thực hiện trên địa bàn	value				VND	+	nsis	investment
total-project-investment	tổng mức đầu tư|tổng vốn đầu tư|tổng mức đầu tư dự án|tổng kinh phí|kinh phí thực hiện|tổng kinh phí thực hiện	value				VND	0	sector	investment
tourism-revenue	doanh thu du lịch|tổng thu từ du lịch|tổng thu từ khách du lịch|doanh thu từ du lịch|tổng doanh thu du lịch|thu từ du lịch|doanh thu từ hoạt động du lịch|doanh thu dịch vụ du lịch|tổng thu du lịch|doanh thu du lịch lữ hành	value				VND	+	nsis	tourism
tourists	khách du lịch|lượt khách du lịch|lượng khách du lịch|số lượt khách|tổng lượt khách|lượt khách|lượng khách|tổng lượng khách du lịch|du khách|đón khách du lịch|lượt khách tham quan|tổng số khách du lịch	count				lượt	+	nsis	tourism
trade-balance	cán cân thương mại|cán cân thương mại hàng hóa	value				USD	+	nsis	trade
trade-deficit	nhập siêu|thâm hụt thương mại|mức nhập siêu|tỷ lệ nhập siêu|con số nhập siêu	value				USD	-	nsis	trade
trade-surplus	xuất siêu|thặng dư thương mại|cán cân thương mại thặng dư|mức xuất siêu	value				USD	+	nsis	trade
trade-turnover	kim ngạch xuất nhập khẩu|tổng kim ngạch xuất nhập khẩu|tổng kim ngạch xuất, nhập khẩu|tổng trị giá xuất nhập khẩu|kim ngạch xuất, nhập khẩu|kim ngạch thương mại|kim ngạch thương mại hai chiều|thương mại hai chiều|kim ngạch thương mại song phương|kim ngạch xuất nhập khẩu song phương|kim ngạch trao đổi thương mại|kim ngạch thương mại giữa hai nước|kim ngạch hai chiều|trao đổi thương mại	value				USD	+	nsis	trade
traffic-accidents	số vụ tai nạn giao thông|tai nạn giao thông|vụ tai nạn giao thông|TNGT|vụ TNGT|số vụ TNGT	count				vụ	-	nsis	order
traffic-deaths	số người chết do tai nạn giao thông|số người chết|người chết|làm chết|số người chết vì tai nạn giao thông|số người tử vong	count				người	-	nsis	order
traffic-injured	số người bị thương|người bị thương|làm bị thương|số người bị thương do tai nạn giao thông	count				người	-	nsis	order
traffic-violations	trường hợp vi phạm giao thông|vi phạm trật tự an toàn giao thông|vi phạm nồng độ cồn|trường hợp vi phạm nồng độ cồn|trường hợp vi phạm trật tự an toàn giao thông	count				trường hợp	0	sector	order
trained-labour	tỷ lệ lao động qua đào tạo|lao động qua đào tạo|tỷ lệ lao động đã qua đào tạo|tỷ lệ lao động được đào tạo|lao động qua đào tạo nghề|tỷ lệ lao động qua đào tạo nghề|tỷ lệ lao động có bằng cấp, chứng chỉ|tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ	rate				%	+	nsis	labour
transfer-price	giá chuyển nhượng|giá trị chuyển nhượng	price				VND	0	usage	general
transport-revenue	doanh thu vận tải|doanh thu vận tải, kho bãi|doanh thu vận tải kho bãi	value				VND	+	nsis	infrastructure
tuition	học phí|mức học phí|mức thu học phí	price				VND/tháng	-	sector	education
underemployment	tỷ lệ thiếu việc làm|lao động thiếu việc làm	rate				%	-	nsis	labour
unemployment	tỷ lệ thất nghiệp|tỷ lệ thất nghiệp khu vực thành thị|tỷ lệ thất nghiệp thành thị|tỷ lệ lao động thất nghiệp|thất nghiệp	rate				%	-	nsis	labour
unemployment-insurance	bảo hiểm thất nghiệp|người tham gia bảo hiểm thất nghiệp|BHTN|tham gia bảo hiểm thất nghiệp|hưởng trợ cấp thất nghiệp	count				người	+	nsis	labour
union-members	đoàn viên công đoàn|phát triển đoàn viên công đoàn|đoàn viên công đoàn mới|công đoàn cơ sở|công đoàn cơ sở thành lập mới|kết nạp đoàn viên công đoàn	count				đoàn viên	+	union	party
units-cut	đầu mối giảm|giảm đầu mối|đầu mối tổ chức|đơn vị sự nghiệp giảm|phòng, ban giảm|số đầu mối giảm|giảm đơn vị sự nghiệp	count				đầu mối	+	homeaffairs	administration
universalisation	phổ cập giáo dục|xã đạt chuẩn phổ cập giáo dục|đạt chuẩn phổ cập|phổ cập giáo dục mầm non cho trẻ 5 tuổi	rate				%	+	sector	education
urban-clean-water	tỷ lệ dân cư đô thị sử dụng nước sạch|tỷ lệ dân số đô thị được cung cấp nước sạch|tỷ lệ hộ dân đô thị sử dụng nước sạch|tỷ lệ cấp nước đô thị|tỷ lệ dân đô thị được cấp nước sạch	rate				%	+	nsis	infrastructure
urbanisation	tỷ lệ đô thị hóa|tốc độ đô thị hóa|tỷ lệ dân số thành thị|tỷ lệ dân số đô thị|dân số thành thị	rate				%	+	nsis	population
usd-price-index	chỉ số giá đô la Mỹ|chỉ số giá USD	index				%	0	nsis	prices
vaccination-animals	tỷ lệ tiêm phòng|tỷ lệ tiêm phòng gia súc|tiêm phòng gia súc, gia cầm	rate				%	+	sector	agriculture
value-added	giá trị tăng thêm|tổng giá trị tăng thêm|VA|GVA	value				VND	+	nsis	economy
vat	thuế giá trị gia tăng|thuế GTGT|thuế VAT|thuế suất thuế giá trị gia tăng	value				VND	0	finance	budget
vehicles	số lượng phương tiện|phương tiện đăng ký|số ô tô đăng ký|lượng ô tô|số phương tiện cơ giới|lượng xe máy	count				phương tiện	0	sector	infrastructure
violations-found-land	diện tích đất vi phạm|đất vi phạm|sai phạm về đất đai|diện tích đất sai phạm	value				ha	-	inspection	complaints
violations-found-money	sai phạm về kinh tế|sai phạm phát hiện|phát hiện vi phạm về kinh tế|số tiền vi phạm|số tiền sai phạm|tổng số tiền sai phạm|giá trị sai phạm|vi phạm về kinh tế với số tiền	value				VND	-	inspection	complaints
vms	tàu cá lắp đặt thiết bị giám sát hành trình|tỷ lệ lắp đặt thiết bị giám sát hành trình|tàu cá lắp VMS	rate				%	+	sector	agriculture
	VN-Index|chỉ số VN-Index|VNIndex	index				point	+	exchange	finance
vocational-training	đào tạo nghề|tuyển sinh đào tạo nghề|số người được đào tạo nghề|đào tạo nghề cho lao động nông thôn|lao động nông thôn được đào tạo nghề|tuyển sinh giáo dục nghề nghiệp	count				người	+	sector	labour
voluntary-social-insurance	bảo hiểm xã hội tự nguyện|người tham gia bảo hiểm xã hội tự nguyện|BHXH tự nguyện|tham gia BHXH tự nguyện	count				người	+	nsis	labour
vote-share	tỷ lệ tán thành|phiếu tán thành|đại biểu tán thành|phiếu đồng ý|số phiếu|tỷ lệ biểu quyết|đại biểu Quốc hội tán thành|đại biểu biểu quyết tán thành|tỷ lệ phiếu bầu|số phiếu bầu|phiếu bầu	share				%	0	assembly	party
voter-petitions	kiến nghị của cử tri|ý kiến, kiến nghị của cử tri|ý kiến cử tri|kiến nghị cử tri|ý kiến của cử tri	count				kiến nghị	0	assembly	complaints
voter-petitions-answered	tỷ lệ giải quyết kiến nghị cử tri|kiến nghị của cử tri được giải quyết|tỷ lệ trả lời kiến nghị cử tri|kiến nghị được giải quyết, trả lời	rate				%	+	assembly	complaints
voters	số cử tri|tổng số cử tri|cử tri đi bầu|tỷ lệ cử tri đi bầu|tỷ lệ cử tri đi bỏ phiếu|cử tri đi bỏ phiếu	rate				%	+	assembly	population
wage	tiền lương bình quân|lương bình quân|thu nhập bình quân của người lao động|thu nhập bình quân tháng của người lao động|mức lương bình quân|thu nhập của người lao động	value				VND/người/tháng	+	nsis	labour
waste-collection	tỷ lệ thu gom chất thải rắn|tỷ lệ thu gom rác thải|tỷ lệ chất thải rắn sinh hoạt được thu gom|tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt|tỷ lệ thu gom và xử lý chất thải rắn|tỷ lệ rác thải được thu gom, xử lý|tỷ lệ thu gom rác thải sinh hoạt	rate				%	+	nsis	environment
waste-volume	rác thải sinh hoạt|lượng rác thải|chất thải rắn sinh hoạt|khối lượng rác|lượng rác thải sinh hoạt|chất thải rắn	value				t/ngày	-	nsis	environment
wastewater-treated	tỷ lệ xử lý nước thải|tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung|khu công nghiệp có hệ thống xử lý nước thải|tỷ lệ nước thải đô thị được xử lý|hệ thống xử lý nước thải tập trung	rate				%	+	nsis	environment
water-level	mực nước|mực nước sông|đỉnh lũ|mực nước hồ|dung tích hồ chứa|lượng nước trữ	value				m	0	sector	environment
water-loss	tỷ lệ thất thoát nước|thất thoát nước sạch|tỷ lệ thất thoát nước sạch	rate				%	-	sector	infrastructure
women-leaders	tỷ lệ nữ cán bộ lãnh đạo|tỷ lệ cán bộ nữ|cán bộ nữ|tỷ lệ nữ đại biểu|nữ đại biểu|tỷ lệ nữ tham gia cấp ủy|đại biểu nữ|tỷ lệ nữ cấp ủy viên|tỷ lệ lãnh đạo nữ	rate				%	+	nsis	administration
young-cadres	tỷ lệ cán bộ trẻ|cán bộ trẻ|tỷ lệ cấp ủy viên trẻ|cấp ủy viên trẻ	rate				%	+	usage	general
youth-union	đoàn viên thanh niên|kết nạp đoàn viên mới|đoàn viên ưu tú|tỷ lệ tập hợp thanh niên|đoàn viên mới	count				đoàn viên	+	union	party`;
