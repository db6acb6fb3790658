// Generated from corpus/lexicons/counted-nouns.tsv by `npm run data`. Do not edit.

export const COUNTED_NOUNS: string = `counted	forms	type	canonical	valid_from	valid_to	class	takes	unit
	án	noun				document
	ấn phẩm	noun				document
	anh	classifier				person	person
	anh em	noun				person
	anh hùng	noun				person
	anh hùng liệt sĩ	noun				person
anhr	ảnh	noun				document
	ấp	noun				admin
	bà	classifier				person	person
	bà mẹ	compound				person
baacj	bậc	classifier				abstract
	bác	classifier				person	person
	bậc học	compound				abstract
	bác sĩ|BS	noun				person
	bài	classifier				document	document
	bài báo	noun				document
	bãi biển	noun				land
	bãi chôn lấp	compound				building
	bãi đỗ xe	noun				building
	bài học	noun				work
	bãi rác	noun				building
	bài tham luận	compound				abstract
	bài thi	compound				abstract
	bài viết	noun				document
baif	bài	noun				document
baix	bãi	noun				building
	bản	classifier				document	document
	bản án	noun				document
	bạn đọc	noun				person
	bản ghi nhớ	noun				document
	ban, ngành	coordination				body		ban
ban-noun	ban	noun				body
	bàn thắng	noun				event
	bằng	noun				document
	bằng chứng	compound				abstract
	bằng công nhận	noun				work
	bằng khen	noun				work
	băng nhóm	compound				body
	băng rôn	noun				document
	bánh	noun				thing
	bánh heroin	noun				goods
	bánh xe	noun				thing
banr	bản	noun				admin
	bao	classifier				package	goods
	báo cáo	noun				document
	báo cáo viên	noun				person
	bảo tàng	noun				building
	bảo vật	noun				goods
	bảo vật quốc gia	noun				goods
	bất cập	noun				work
	bất động sản|BĐS	noun				goods
	bầy	classifier				animal	animal
	bể	noun				building
been	bên	compound				abstract
bef	bè	noun				vehicle
	bến	noun				building
	bến cảng	noun				building
	bến xe	noun				building
	bệnh binh	noun				person
	bệnh nhân	noun				person
	bệnh viện|BV	noun				building
	bị can	noun				person
	bị cáo	noun				person
	bị đơn	noun				person
	bị hại	noun				person
	bí thư	noun				person
	biên bản	noun				document
	biên bản ghi nhớ|MOU	noun				document
	biển báo	noun				document
	biên chế|BC	noun				work
	biện pháp	noun				work
	biệt thự	noun				building
	bình	classifier				package	goods
	block	noun				building
	bộ	classifier				thing	thing,document
	bộ đồ	noun				goods
	bộ hồ sơ	compound				document
	bộ luật	noun				document
	bộ, ngành	coordination				body		bộ
	bộ phận	compound				abstract
	bộ phim	noun				document
	bộ quần áo	noun				goods
	bộ trưởng	noun				person
bof	bò	noun				animal
	bom	noun				vehicle
	bọn	classifier				person	person,animal
	bóng	noun				thing
	bóng đèn	noun				thing
booj-nganhf	bộ ngành	coordination				body		bộ
bos	bó	classifier				package	goods
bowf	bờ	noun				thing
	bữa ăn	noun				goods
	bức	classifier				thing	thing,document
	bụi	noun				plant
	bước	noun				work
	buổi	classifier				meeting	meeting
	buổi họp	noun				event
	buổi làm việc	noun				event
	buổi tập huấn	noun				event
	buổi tiếp xúc cử tri|buổi TXCT	noun				event
	buổi tọa đàm	noun				event
	buổi tuyên truyền	noun				event
	buôn	noun				admin
	buồng	noun				building
	ca	classifier				event	event,person
	ca bệnh	noun				event
	ca khúc	noun				document
	ca mắc	noun				event
	cá nhân	noun				person
	ca nhiễm	noun				event
	ca nô	noun				vehicle
	ca phẫu thuật	noun				event
	ca sinh	noun				event
	cá thể	noun				animal
	ca tử vong	noun				event
caaps	cấp	compound				abstract
caauf	cầu	noun				building
	cách	noun				thing
	cách làm	noun				thing
	cái	classifier				thing	thing
	cam kết	noun				work
	camera	noun				vehicle
	căn	classifier				building	building
	căn biệt thự	compound				building
	cán bộ|CB	noun				person
	cán bộ, chiến sĩ|CBCS	coordination				person		cán bộ
	cán bộ chủ chốt	phrase				person		cán bộ
	cán bộ công chức|CBCC	coordination				person		cán bộ
	cán bộ, công chức, viên chức|CBCCVC	coordination				person		cán bộ
	cán bộ, đảng viên	coordination				person		cán bộ
	cán bộ quản lý	phrase				person		cán bộ
can-classifier	can	classifier				package	goods
	căn hộ	noun				building
	căn nhà	compound				building
	cảng	noun				building
	cảng biển	compound				building
	cảng cá	compound				building
	cảng cạn|ICD	compound				building
	cảng hàng không	compound				building
	cánh	classifier				land	land,thing
	cánh đồng	noun				land
	cánh đồng lớn	noun				land
	cánh đồng mẫu lớn	noun				land
	cảnh sát	noun				person
cans-boo-j-coong-chuwcs	cán bộ, công chức	coordination				person		cán bộ
cans-booj-chieens-six	cán bộ chiến sĩ	coordination				person		cán bộ
	cao tốc	noun				building
	cáo trạng	noun				document
	cặp	classifier				person	person,thing,animal
	cấp học	compound				abstract
	cấp phó	noun				person
	cấp ủy	noun				body
	cấp ủy viên	noun				person
cas	cá	noun				animal
	câu	classifier				document	document
	câu hỏi	noun				document
	câu lạc bộ|CLB	noun				body
	cầu thủ	noun				person
	cầu vượt	noun				building
	cây	classifier				plant	plant,thing
	cây ăn quả	noun				plant
	cây cà phê	noun				plant
	cây cầu	noun				building
	cây giống	noun				plant
	cây gỗ	noun				plant
	cây trồng	noun				plant
	cây xăng	noun				building
	cây xanh	noun				plant
	cha con	noun				person
	chai	classifier				package	goods
	chăn	noun				goods
	chàng	classifier				person	person
	chấp hành viên	noun				person
	chất vấn	noun				document
	cháu	noun				person
	châu lục	noun				admin
	chị	classifier				person	person
	chi bộ	noun				body
	chi bộ cơ sở	phrase				body		chi bộ
	chi bộ trực thuộc	phrase				body		chi bộ
	chi cục	noun				body
	chi đoàn	noun				body
	chị em	noun				person
	chi hội	noun				body
	chi nhánh	noun				body
	chỉ số	noun				work
	chỉ số thành phần	compound				work
	chỉ thị	noun				document
	chỉ tiêu	noun				work
	chỉ tiêu biên chế	phrase				work		chỉ tiêu
	chỉ tiêu chủ yếu	phrase				work		chỉ tiêu
	chiếc	classifier				thing	vehicle,thing,building
	chiến dịch	noun				event
	chiến sĩ|CS	noun				person
	chiến sĩ thi đua	compound				person
	chiều	compound				abstract
	chỗ	classifier				place
	chỗ đỗ	compound				building
	chỗ làm	noun				work
	chỗ ngồi	compound				building
	chỗ ở	compound				building
	chốt	noun				admin
chowj	chợ	noun				building
	chú	classifier				person	person
	chủ đầu tư	noun				person
	chủ hộ	noun				person
	chủ nhiệm	noun				person
	chủ phương tiện	noun				person
	chữ số	compound				abstract
	chủ tàu	noun				person
	chủ tịch	noun				person
	chùa	noun				building
	chức danh	noun				work
	chức sắc	noun				person
	chức vụ	noun				work
	chùm	classifier				package	goods
	chứng chỉ	noun				document
	chứng chỉ quỹ	noun				goods
	chung cư	noun				building
	chứng từ	noun				document
	chuỗi	noun				work
	chuỗi liên kết	noun				work
	chương	noun				document
	chương trình	noun				work
	chương trình mục tiêu	phrase				work		chương trình
	chương trình mục tiêu quốc gia|CTMTQG	compound				work
chur	chủ	noun				person
chuwx	chữ	noun				thing
	chuyến	classifier				event	event,vehicle
	chuyên án	noun				event
	chuyến bay	noun				event
	chuyến công tác	noun				event
	chuyên đề	noun				work
	chuyến đi	noun				event
	chuyên gia	noun				person
	chuyến tàu	noun				event
	chuyến thăm	noun				event
	chuyến xe	noun				event
	cô	classifier				person	person
	cổ đông	noun				person
	cơ hội	compound				abstract
	cổ phần	noun				goods
	cổ phiếu|CP	noun				goods
	cơ quan	noun				body
	cơ quan báo chí	noun				body
	cơ quan chuyên môn	phrase				body		cơ quan
	cơ quan hành chính	phrase				body		cơ quan
	cơ quan ngang bộ	compound				body
	cơ sở	noun				body
	cơ sở chăn nuôi	phrase				body		cơ sở
	cơ sở đào tạo	phrase				body		cơ sở
	cơ sở dạy nghề	phrase				body		cơ sở
	cơ sở dữ liệu	noun				work
	cơ sở giáo dục	phrase				body		cơ sở
	cơ sở giết mổ	phrase				body		cơ sở
	cơ sở khám chữa bệnh	phrase				body		cơ sở
	cơ sở kinh doanh	phrase				body		cơ sở
	cơ sở lưu trú	phrase				body		cơ sở
	cơ sở nhà đất	phrase				body		cơ sở
	cơ sở sản xuất	phrase				body		cơ sở
	cơ sở tôn giáo	phrase				body		cơ sở
	cơ sở y tế	phrase				body		cơ sở
	cờ thi đua	noun				work
	cổ vật	noun				goods
	con	classifier				animal	animal,river,road,person
	cơn bão	noun				event
	con bò	compound				animal
	con bò sữa	compound				animal
	con dấu	compound				thing
	con dê	compound				animal
	con đường	noun				building
	con gà	compound				animal
	con gái	noun				person
	con gia cầm	compound				animal
	con gia súc	compound				animal
	con giống	compound				animal
	con heo	compound				animal
	con hổ	compound				animal
	con lợn	compound				animal
	con nghiện	noun				person
	con số	compound				abstract
	con sông	noun				land
	con suối	noun				land
	con tàu	compound				animal
	con trai	noun				person
	con trâu	compound				animal
	con vịt	compound				animal
	con voi	compound				animal
	cống	noun				building
	công chức|CC	noun				person
	công dân	noun				person
	công đoàn	noun				body
	công đoàn cơ sở	compound				body
	công nhân|CN	noun				person
	công nhân lao động	phrase				person		công nhân
	công nhân viên chức	coordination				person		công nhân viên chức
	cộng tác viên	noun				person
	công trình	noun				building
	công trình cấp nước	phrase				building		công trình
	công trình giao thông	phrase				building		công trình
	công trình nghiên cứu	noun				document
	công trình nước sạch	phrase				building		công trình
	công trình thủy lợi	phrase				building		công trình
	công trình trọng điểm	phrase				building		công trình
	công trình vi phạm	phrase				building		công trình
	công trình xây dựng	phrase				building		công trình
	công ty	noun				body
	công ty cổ phần|CTCP	compound				body
	công ty con	compound				body
	công ty mẹ	compound				body
	công ty TNHH	compound				body
	công văn	noun				document
	công việc	noun				work
	công viên	noun				building
	container|công-ten-nơ	noun				vehicle
coonf	cồn	noun				land
coongr	cổng	noun				building
	cột	noun				building
cown	cơn	classifier				event	event
	cụ	classifier				person	person
	cử nhân	noun				person
	cử tri|CT	noun				person
	cửa	noun				building
	cửa hàng	noun				body
	cửa khẩu	noun				building
	cục	classifier				thing	thing
	cục trưởng|tổng cục trưởng	compound				person
cucj	cục	noun				body
	cụm	noun				body
	cụm công nghiệp|CCN	compound				admin
	cụm dân cư	noun				admin
	cuộc	classifier				event	event,meeting
	cuộc bầu cử	noun				event
	cuộc diễn tập	noun				event
	cuộc điều tra	noun				event
	cuộc đối thoại	noun				event
	cuộc gặp	noun				event
	cuộc giám sát	noun				event
	cuộc gọi	noun				work
	cuộc hội đàm	noun				event
	cuộc họp	noun				event
	cuộc khảo sát	noun				event
	cuộc kiểm toán	noun				event
	cuộc kiểm tra	noun				event
	cuộc làm việc	noun				event
	cuộc tấn công	noun				event
	cuộc thanh tra	noun				event
	cuộc thi	noun				event
	cuộc tiếp xúc	noun				event
	cuộc tiếp xúc cử tri|cuộc TXCT	noun				event
	cuộc tọa đàm	noun				event
	cuộc tuyên truyền	noun				event
	cuộc vận động	noun				event
	cuốn	classifier				document	document
	cuốn sách	noun				document
cuoonj	cuộn	classifier				package	goods
	cựu	classifier				person	person
	cựu chiến binh|CCB	noun				person
cuwuf	cừu	noun				animal
	đặc khu	noun				admin
	đặc khu kinh tế	compound				admin
	đài	noun				body
	đại biểu|ĐB	noun				person
	đại biểu Quốc hội|ĐBQH	noun				person
	đại đội	noun				body
	đại học	noun				thing
	đại hội	noun				event
	đại lý	noun				body
	đám	classifier				person	person,animal
	đám cháy	noun				event
	đàn	classifier				animal	animal
	đàn bò	phrase				animal		đàn
	đàn gia cầm	phrase				animal		đàn
	đàn gia súc	phrase				animal	animal	đàn
	đàn lợn	phrase				animal		đàn
	đàn ong	phrase				animal		đàn
	dân quân	noun				person
	dân quân tự vệ	compound				person
dan-so-it	dân	noun				person
	dân tộc	compound				abstract
	dạng	classifier				abstract	thing,abstract,goods,plant,animal
	đảng bộ	noun				body
	đảng bộ cơ sở	phrase				body		đảng bộ
	đảng bộ trực thuộc	phrase				body		đảng bộ
	đảng ủy	noun				body
	đảng viên|ĐV	noun				person
	danh hiệu	noun				work
	đảo	noun				admin
	đập	noun				building
	đầu báo	compound				abstract
	đầu công việc|đầu mục công việc|đầu mục	noun				work
	đầu đạn	noun				vehicle
	dấu hiệu	compound				abstract
	đầu lợn	compound				abstract
	đầu máy	noun				vehicle
	đầu mối	noun				body
	đầu mối trung gian	phrase				abstract		đầu mối
	đầu sách	compound				abstract
	đầu việc	noun				work
	đầu xe	compound				abstract
	dây	classifier				thing	thing
	dây chuyền	noun				work
	dãy nhà	classifier				building	building,place
	dãy phòng trọ	compound				building
dayx	dãy	classifier				building	building,place
ddangr	đảng	noun				thing
ddeef	đề	noun				thing
ddieeuf	điều	noun				document
ddoanf	đoàn	classifier				body	person,meeting,body
ddooi	đôi	classifier				person	person,thing,animal
ddoongs	đống	classifier				package	goods
ddowif	đời	noun				thing
ddown	đơn	noun				document
	đê	noun				building
	đề án	noun				work
	đề tài	noun				work
	đề tài khoa học	phrase				work		đề tài
	đề thi	compound				abstract
	đề xuất	noun				work
dee	dê	noun				animal
	di tích	noun				building
	địa bàn	noun				admin
	địa chỉ	noun				admin
	địa điểm	noun				admin
	địa phương	noun				admin
	dịch vụ	noun				work
	dịch vụ công	compound				work
	dịch vụ công trực tuyến|DVCTT	compound				work
	điểm	noun				admin
	điểm bán	phrase				admin		điểm
	điểm bỏ phiếu	compound				admin
	điểm cầu	compound				admin
	diêm dân	noun				person
	điểm dân cư	compound				admin
	điểm đấu nối	phrase				admin		điểm
	điểm đen	noun				admin
	điểm du lịch	compound				admin
	điểm mỏ	noun				land
	điểm mới	compound				abstract
	điểm ngập	phrase				admin		điểm
	điểm nghẽn	compound				abstract
	điểm nhấn	compound				abstract
	điểm nóng	compound				admin
	điểm sáng	compound				abstract
	điểm sạt lở	phrase				admin		điểm
	điểm trường	compound				admin
	điển hình tiên tiến	compound				work
	điện thoại	noun				vehicle
	diễn viên	noun				person
	điều	classifier				abstract	abstract
	điều dưỡng	noun				person
	điều kiện	noun				work
	điều kiện kinh doanh	compound				work
	điều tra viên	noun				person
	đình	noun				building
	định hướng	noun				work
	đồ án	noun				work
	đoạn	classifier				road	road,river
	đoàn công tác	compound				body
	đoàn đại biểu	compound				body
	đoàn giám sát	compound				body
	đoàn khách	compound				body
	đoàn kiểm tra	compound				body
	đoàn tàu	noun				vehicle
	đoàn thanh tra	compound				body
	đoàn viên	noun				person
	đoàn viên công đoàn	compound				person
	đoàn viên thanh niên	compound				person
	doanh nghiệp|DN	noun				body
	doanh nghiệp FDI	phrase				body		doanh nghiệp
	doanh nghiệp khởi nghiệp	phrase				body		doanh nghiệp
	doanh nghiệp nhà nước|DNNN	compound				body
	doanh nghiệp nhỏ và vừa|DNNVV|SME	compound				body
	doanh nghiệp tư nhân|DNTN	compound				body
	doanh nghiệp xã hội	phrase				body		doanh nghiệp
	doanh nhân	noun				person
	đội	classifier				body	person,body
	đối tác	noun				body
	đội thi	compound				body
	đối tượng	noun				person
	đối tượng truy nã	noun				person
	đội tuyển	compound				body
	đốm	classifier				thing	thing,plant
	đồn	noun				body
	đơn hàng	noun				goods
	đơn khiếu nại	phrase				document		đơn
	đơn khiếu nại, tố cáo	phrase				document		đơn
	đơn thư	noun				document
	đơn thư khiếu nại	phrase				document		đơn thư
	đơn tố cáo	phrase				document		đơn
	đơn vị	noun				body
	đơn vị hành chính|ĐVHC	compound				body
	đơn vị hành chính cấp huyện	compound				body
	đơn vị hành chính cấp xã	compound				body
	đơn vị sự nghiệp	compound				body
	đơn vị sự nghiệp công lập|ĐVSNCL	compound				body
	dòng	classifier				river	river,thing
	đồng bào	compound				person
	đồng chí|đ/c	classifier				person	person
	đồng phạm	noun				person
	đợt	classifier				event	event,meeting
	đợt kiểm tra	noun				event
	đợt mưa lũ	noun				event
	đột phá	noun				work
	đợt phát động	noun				event
	đợt thi đua	noun				event
	dự án|DA	noun				work
	dự án bất động sản	phrase				work		dự án
	dự án BOT	phrase				work		dự án
	dự án chậm tiến độ	phrase				work		dự án
	dự án đầu tư	phrase				work		dự án
	dự án điện	phrase				work		dự án
	dự án đường sắt	phrase				work		dự án
	dự án FDI	phrase				work		dự án
	dự án luật	phrase				work		dự án
	dự án nhà ở	phrase				work		dự án
	dự án nông nghiệp	phrase				work		dự án
	dự án ODA	phrase				work		dự án
	dự án thành phần	phrase				work		dự án
	dự án thua lỗ	phrase				work		dự án
	dự án treo	phrase				work		dự án
	dự án trọng điểm	phrase				work		dự án
	du khách	noun				person
	dữ liệu	compound				abstract
	dự luật	noun				document
	dự thảo	noun				document
	đứa	classifier				person	person
	dược sĩ	noun				person
	đường	noun				building
	đường băng	compound				building
	đường bay	compound				building
	đường cao tốc	compound				building
	đường dây	compound				body
	đường dây nóng	noun				work
	đường ngang	compound				building
	em	classifier				person	person
	gã	classifier				person	person
ga-noun	ga	noun				thing
gaf	gà	noun				animal
	ghế	noun				building
ghe-noun	ghe	noun				vehicle
	gia cầm	noun				animal
	gia đình	noun				household
	gia đình chính sách	phrase				household		gia đình
	gia đình văn hóa	phrase				household		gia đình
	già làng	noun				person
	gia súc	noun				animal
	gia súc gia cầm	coordination				animal		gia súc
	giải	noun				work
	giải đấu	noun				event
	giai đoạn	noun				work
	giải pháp	noun				work
	giải thưởng	noun				work
	giám đốc	noun				person
	gian	classifier				building	building
	gian hàng	noun				building
	giảng viên	noun				person
	giao dịch	noun				event
	giao lộ	noun				building
	giáo sư	noun				person
	giáo viên|GV	noun				person
	giấy	noun				document
	giấy chứng nhận|GCN	noun				document
	giấy chứng nhận quyền sử dụng đất|GCNQSDĐ	phrase				document		giấy chứng nhận
	giấy khen	noun				work
	giấy phép	noun				document
	giấy phép con	compound				work
	giếng	noun				building
	giếng khoan	noun				building
	giỏ	classifier				package	goods
	giống	classifier				abstract	thing,abstract,goods,plant,animal
	giống lúa	phrase				plant		giống
	giọt	classifier				thing	thing,plant
	giường	noun				building
	giường bệnh	noun				building
	giường điều trị	phrase				building		giường
	gốc	noun				plant
	gói	classifier				package	goods
	gói hỗ trợ	noun				goods
	gói thầu	compound				building
	gói tín dụng	noun				goods
	gương điển hình	compound				work
	hạ sĩ quan	noun				person
	hài cốt	noun				building
	hầm	noun				building
	hạn chế	noun				work
	hãng	noun				body
	hạng mục	noun				building
	hạng mục công trình	phrase				work		hạng mục
hangj	hạng	compound				abstract
	hành khách	noun				person
	hành vi	noun				work
	hạt	classifier				thing	thing,plant
	hạt kiểm lâm	noun				body
	hệ phái	compound				abstract
	hệ thống	noun				work
	heo	noun				animal
	hiện vật	noun				goods
	hiệp	noun				event
	hiệp định	noun				document
	hiệp định thương mại tự do|FTA	compound				document
	hiệp hội	noun				body
	hiệp ước	noun				document
	hiệu trưởng	noun				person
	hình thức	noun				work
	hộ	noun				household
	hộ cá thể	phrase				household		hộ
	hộ cận nghèo	compound				household
	hộ chăn nuôi	phrase				household		hộ
	hộ chiếu	compound				building
	hộ chính sách	phrase				household		hộ
	hồ chứa	noun				building
	hồ chứa nước	compound				building
	hộ dân	compound				household
	hộ đồng bào	phrase				household		hộ
	hộ gia đình	compound				household
	hộ gia đình văn hóa	compound				household
	hộ giàu	phrase				household		hộ
	hộ khá giả	phrase				household		hộ
	hộ kinh doanh	compound				household
	hộ kinh doanh cá thể	compound				household
	hộ lý	noun				person
	hộ nghèo	compound				household
	hộ nông dân	phrase				household		hộ
	hồ nước	noun				building
	hộ nuôi	phrase				household		hộ
	hộ sản xuất	phrase				household		hộ
	hồ sơ|HS	noun				document
	hộ sử dụng nước sạch	phrase				household		hộ
	hộ tái định cư	phrase				household		hộ
	hộ tái nghèo	phrase				household		hộ
	hộ thoát nghèo	phrase				household		hộ
	hộ tiểu thương	phrase				household		hộ
	hộ vay	phrase				household		hộ
	hóa đơn	noun				document
	hòa giải viên	noun				person
	hoạt động	noun				work
	học bổng	noun				goods
	học sinh|HS	noun				person
	học sinh giỏi	phrase				person		học sinh
	học sinh nghèo	phrase				person		học sinh
	học trò	noun				person
	học viên	noun				person
hocj-vieenj	học viện	noun				thing
	hội	noun				body
	hội đặc thù	phrase				body		hội
	hội đồng	noun				body
	hội nghề nghiệp	phrase				body		hội
	hội nghị	noun				event
	hội quần chúng	phrase				body		hội
	hội thẩm	noun				person
	hội thảo	noun				event
	hội trưởng	noun				person
	hội viên	noun				person
	hòn	classifier				thing	thing
hoof	hồ	noun				building
hoos	hố	noun				thing
	hộp	classifier				package	goods
	hợp đồng	noun				document
	hợp đồng lao động	phrase				document		hợp đồng
	hợp phần	noun				work
	hợp tác xã|HTX	noun				body
	huân chương	noun				work
	huấn luyện viên	noun				person
	hướng	noun				work
	hướng dẫn	noun				document
	huy chương	noun				work
	huy hiệu	noun				work
	huy hiệu Đảng	noun				work
	huyện	noun				admin
	huyện nghèo	phrase				admin		huyện
	huyện nông thôn mới	phrase				admin		huyện
	huyện, thành phố	coordination				admin		huyện
	huyện, thị	coordination				admin		huyện
	huyện, thị xã	coordination				admin		huyện
	huyện, thị xã, thành phố	coordination				admin		huyện
	huyện ủy	noun				body
	kẻ	classifier				person	person
	kế hoạch	noun				work
	kế toán trưởng	noun				person
keenh	kênh	noun				work
kef	kè	noun				building
	kênh	noun				building
	kết luận	noun				document
	kết luận kiểm tra	phrase				document		kết luận
	kết luận thanh tra	phrase				document		kết luận
	kết quả	compound				abstract
khaau	khâu	noun				work
khaaur	khẩu	noun				household
	khách	noun				person
	khách hàng	noun				person
	khách mời	noun				person
	khách sạn	noun				body
	khách tham quan	noun				person
	khán phòng	noun				thing
	khẩu	classifier				thing	thing
	khâu đột phá	noun				work
	khẩu hiệu	noun				document
	khiếu nại	noun				document
	kho	noun				building
	khó khăn	noun				work
	khóa	noun				event
	khóa đào tạo	phrase				work		khóa
	khoản	classifier				money	money,goods
	khoản nợ	noun				goods
	khoản phí	noun				goods
	khoản thu	noun				goods
	khoản vay	noun				goods
khoanr	khoản	noun				document
	khối	noun				body
	khối nhà	compound				building
	khóm	noun				admin
	khu	classifier				place	place,land
	khu bảo tồn	compound				admin
	khu chế xuất	compound				admin
	khu chợ	compound				building
	khu công nghệ cao	compound				admin
	khu công nghiệp|KCN	compound				admin
	khu dân cư|KDC	noun				admin
	khu đất	compound				admin
	khu di tích	compound				admin
	khu đô thị|KĐT	compound				admin
	khu đô thị mới	compound				admin
	khu du lịch	compound				admin
	khu kinh tế|KKT	compound				admin
	khu nhà ở	compound				admin
	khu phố|KP	noun				admin
	khu tái định cư|khu TĐC	compound				admin
	khu vực	noun				admin
	khúc	classifier				thing	thing
	khúc sông	classifier				road	road,river
	khung	compound				abstract
	khuyết điểm	noun				work
	ki-ốt	noun				building
	kịch bản	noun				work
	kiểm sát viên	noun				person
	kiện	classifier				package	goods
	kiện hàng	noun				goods
	kiến nghị	noun				document
	kiến trúc sư	noun				person
	kiểu	classifier				abstract	thing,abstract,goods,plant,animal
	kỳ	classifier				meeting	meeting
	kỳ họp	noun				event
	kỷ niệm chương	noun				work
	kỹ sư	noun				person
	kỳ thi	noun				event
	lá	classifier				thing	document,thing
	lá cờ	compound				document
	lá đơn	noun				document
	lá phiếu	noun				document
laanf	lần	noun				event
	lái xe	noun				person
	làn	noun				building
	lần chấm	noun				event
	làn xe	noun				building
	làng	noun				admin
	lãnh đạo	noun				person
	lao động|LĐ	noun				person
	lao động nông thôn	phrase				person		lao động
	lao động nữ	phrase				person		lao động
	lễ hội	noun				event
	lệnh	noun				document
	liên danh	noun				thing
	liệt sĩ	noun				person
	liều	noun				event
	linh mục	noun				person
	lĩnh vực	noun				work
	lò	noun				building
	lô đất	compound				building
	lò đốt	compound				building
	lò gạch	noun				building
	lô hàng	noun				goods
	loại	classifier				abstract	thing,abstract,goods,plant,animal
	loại cây trồng	phrase				plant		loại
	loại phí	noun				goods
	loại thuế	noun				goods
loaif	loài	noun				animal
	loạt bài	classifier				document
	lời	classifier				abstract	abstract
	lời hứa	compound				abstract
	lon	classifier				package	goods
	lồng	noun				vehicle
	lồng bè	noun				vehicle
loo	lô	noun				land
loois	lối	noun				building
	lớp	noun				building
	lớp bồi dưỡng	phrase				work		lớp
	lớp đào tạo	phrase				work		lớp
	lớp học	noun				building
	lớp tập huấn	phrase				work		lớp
lownj	lợn	noun				animal
	lũ	classifier				person	person,animal
	luật	noun				document
	luật gia	noun				person
	luật sư	noun				person
	lực lượng	noun				body
	lực lượng vũ trang	compound				person
	luống	noun				plant
	lượt	classifier				turn	person,vehicle,body,event,document
	lượt bệnh nhân	compound				turn
	lượt cán bộ	compound				turn
	lượt chuyến	compound				turn
	lượt cơ sở	compound				turn
	lượt công dân	compound				turn
	lượt đại biểu|lượt ĐB	compound				turn
	lượt đảng viên	compound				turn
	lượt đoàn	compound				turn
	lượt doanh nghiệp	compound				turn
	lượt du khách	compound				turn
	lượt hành khách	compound				turn
	lượt hộ	compound				turn
	lượt hồ sơ	compound				document
	lượt học sinh	compound				turn
	lượt hội viên	compound				turn
	lượt khách	compound				turn
	lượt khám	compound				turn
	lượt khám chữa bệnh	compound				turn
	lượt lao động	compound				turn
	lượt người	compound				turn
	lượt người dân	compound				turn
	lượt phương tiện	compound				turn
	lượt tập thể	compound				turn
	lượt tổ chức	compound				turn
	lượt truy cập	compound				turn
	lượt tuyên truyền	compound				turn
	lượt xe	compound				turn
	lượt ý kiến	compound				document
	lưu vực	noun				land
luwowtj	lượt	noun				event
	lý do	noun				work
	mã số vùng trồng	noun				land
	mái ấm	noun				household
	mảnh	classifier				land	land,thing
	mảnh đất	compound				building
	mặt	noun				land
	mặt bằng	compound				building
	mặt hàng	noun				work
	mặt tiền	compound				building
	mặt trận	noun				body
	mẫu	noun				event
	mẫu nước	noun				event
	mẫu xét nghiệm	noun				event
mawtj-traanj	mặt trận	compound				abstract
	máy	noun				vehicle
	máy bay	noun				vehicle
	máy bay trực thăng	noun				vehicle
	máy bơm	noun				vehicle
	máy cày	noun				vehicle
	máy gặt	noun				vehicle
	máy kéo	noun				vehicle
	máy móc	noun				vehicle
	máy thở	noun				vehicle
	máy tính	noun				vehicle
	mẹ con	noun				person
	Mẹ Việt Nam Anh hùng	compound				person
	miền	noun				admin
	miếng	classifier				land	land,thing
	mớ	classifier				package	goods
	mô hình	noun				work
	mô hình điểm	phrase				work		mô hình
	mô hình sinh kế	phrase				work		mô hình
	mô tô|xe mô tô	noun				vehicle
	mối	classifier				abstract	abstract
	món	classifier				money	money,goods
	môn thi	noun				work
	móng	noun				building
mooj	mộ	noun				building
moon	môn	noun				work
mor	mỏ	noun				land
	mục	noun				document
	mục tiêu	noun				work
	mũi	noun				event
	mũi tiêm	noun				event
	mương	noun				building
muwcs	mức	compound				abstract
	nấc	classifier				abstract
	nam	classifier				person	person
	năm học	noun				event
	nạn nhân	noun				person
neenf	nền	noun				land
	nền	classifier				abstract	abstract,building
	nền đất	compound				building
	nền kinh tế	compound				body
	nền tảng	noun				work
	ngã tư	noun				building
	ngài	classifier				person	person
	ngân hàng	noun				body
	ngân hàng thương mại	compound				body
	ngành	noun				body
	ngành nghề	noun				work
nganhf	ngành	noun				work
	ngày công	compound				work
	ngày hội	noun				event
	nghề	noun				work
	nghệ nhân	noun				person
	nghệ sĩ	noun				person
	nghi can	noun				person
	nghị định|NĐ	noun				document
	nghi phạm	noun				person
	nghị quyết|NQ	noun				document
	nghị sĩ	noun				person
	nghị viện	compound				body
	nghĩa trang	noun				building
	nghĩa vụ	noun				thing
	nghiên cứu sinh	noun				person
	ngôi	classifier				building	building,place,thing
	ngôi nhà	compound				building
	ngôi trường	compound				building
	ngọn	classifier				place	place,thing
	ngôn ngữ	compound				abstract
	ngư dân	noun				person
	ngựa	noun				animal
	người	noun				person
	người bệnh	noun				person
	người bị thương	phrase				person		người
	người cao tuổi|NCT	compound				person
	người chết	phrase				person		người
	người có công|NCC	compound				person
	người có uy tín	phrase				person		người
	người dân	compound				person
	người dân tộc thiểu số	phrase				person		người
	người đứng đầu	phrase				person		người
	người già	noun				person
	người hoạt động không chuyên trách	phrase				person		người
	người khuyết tật	compound				person
	người lao động|NLĐ	compound				person
	người lớn	compound				person
	người mất tích	phrase				person		người
	người mua	noun				person
	người nghèo	compound				person
	người nghiện	noun				person
	người nghiện ma túy	phrase				person		người
	người nhiễm HIV	phrase				person		người
	người nước ngoài	phrase				person		người
	người tâm thần	phrase				person		người
	người tham gia	phrase				person		người
	người thân	compound				person
	người thất nghiệp	phrase				person		người
	người thầy	compound				person
	người tiêu dùng	compound				person
	người trúng cử	phrase				person		người
	người tự ứng cử	phrase				person		người
	người ứng cử	phrase				person		người
	người vi phạm	phrase				person		người
	người Việt	phrase				person		người
	nguồn	noun				work
	nguồn vốn	noun				work
	nguyên	classifier				person	person
	nguyên đơn	noun				person
	nguyên nhân	noun				work
	nguyên tắc	noun				work
	nhà	noun				building
	nhà báo	noun				person
	nhà chung cư	phrase				building		nhà
	nhà cung cấp	noun				body
	nhà đại đoàn kết	compound				building
	nhà dân	phrase				building		nhà
	nhà đất	noun				thing
	nhà đầu tư|NĐT	noun				person
	nhà dột nát	phrase				building		nhà
	nhà ga	noun				building
	nhà giáo	noun				person
	nhà hàng	noun				body
	nhà kho	noun				building
	nhà khoa học	noun				person
	nhà khoa học trẻ	compound				person
	nhà mạng	noun				body
	nhà máy	noun				building
	nhà máy điện	phrase				building		nhà máy
	nhà máy đường	phrase				building		nhà máy
	nhà máy nhiệt điện	phrase				building		nhà máy
	nhà máy thép	phrase				building		nhà máy
	nhà máy thủy điện	phrase				building		nhà máy
	nhà máy xử lý rác	phrase				building		nhà máy
	nhà ở	compound				building
	nhà ở xã hội	compound				building
	nhà phân phối	noun				body
	nhà tạm	compound				building
	nhà thầu	noun				person
	nhà thờ	noun				building
	nhà tình nghĩa	compound				building
	nhà tình thương	compound				building
	nhà văn hóa	noun				building
	nhà vệ sinh	noun				building
	nhà xuất bản	compound				body
	nhà xưởng	noun				building
	nhân chứng	noun				person
	nhãn hiệu	noun				work
	nhân khẩu	noun				person
	nhân sự	compound				abstract
	nhân vật	noun				person
	nhân viên	noun				person
	nhánh	classifier				river	river,thing
	nhiệm kỳ	noun				event
	nhiệm vụ|NV	noun				work
	nhiệm vụ trọng tâm	phrase				work		nhiệm vụ
	nhịp	noun				building
	nhóm	classifier				body	person,abstract,body
	nhóm chỉ tiêu	compound				work
	nhóm giải pháp	compound				work
	nhóm hộ	compound				household
	nhóm nhiệm vụ	compound				work
	nhóm tiêu chí	compound				work
	nhóm vấn đề	noun				work
	nhu cầu	noun				work
	nội dung	noun				work
	nông dân	noun				person
nowi	nơi	noun				admin
	nữ	classifier				person	person
	nữ cán bộ	compound				person
	nữ đại biểu	compound				person
	nữ hộ sinh	noun				person
	nước	noun				admin
	nước đang phát triển	phrase				admin		nước
	nước thành viên	phrase				admin		nước
	nút	noun				building
	nút giao	noun				building
	nút thắt	compound				abstract
	ô	noun				land
	ổ dịch	noun				event
	ổ nhóm	compound				body
	ô tô|ôtô	noun				vehicle
	ông	classifier				person	person
oongs	ống	classifier				package	goods
	pa-nô	noun				document
	phạm nhân	noun				person
	phần	classifier				goods	goods
	phản ánh	noun				document
	phần mềm	noun				work
	phần mộ	noun				building
	phần quà	noun				goods
	phần thưởng	noun				goods
	phần việc	noun				work
	phân xưởng	noun				body
	pháp lệnh	noun				document
	pháp nhân	noun				body
	phật tử	noun				person
	phe	noun				thing
	phi công	noun				person
	phi vụ	noun				event
	phía	compound				abstract
	phiên	classifier				meeting	meeting
	phiên chất vấn	noun				event
	phiên giao dịch	noun				event
	phiên họp	noun				event
	phiên tòa	noun				event
	phiếu	noun				document
	phiếu bầu	noun				document
	phiếu chống	phrase				document		phiếu
	phiếu đồng ý	phrase				document		phiếu
	phiếu hợp lệ	phrase				document		phiếu
	phiếu khảo sát	phrase				document		phiếu
	phiếu không đồng ý	phrase				document		phiếu
	phiếu tán thành	phrase				document		phiếu
	phiếu thuận	phrase				document		phiếu
	phiếu tín nhiệm	phrase				document		phiếu
	phiếu tín nhiệm cao	phrase				document		phiếu
	phim	noun				document
	phó	classifier				person	person
	phó bí thư	noun				person
	phó chủ tịch	noun				person
	phó giám đốc	noun				person
	phó trưởng phòng	noun				person
	phòng	classifier				building	building
	phòng ban	noun				body
	phòng học	noun				building
	phòng học kiên cố	phrase				building		phòng học
	phòng khách sạn	phrase				building		phòng
	phòng khám	noun				building
	phong trào	noun				work
	phòng trọ	compound				building
	phóng viên	noun				person
phongf	phòng	noun				body
	phụ huynh	noun				person
	phụ lục	noun				document
	phụ nữ	noun				person
	phum	noun				admin
	phường	noun				admin
	phương án	noun				work
	phương thức	noun				work
	phương tiện|PT	noun				vehicle
	phương tiện giao thông	noun				vehicle
	quả	classifier				thing	thing,plant
	quả bom	noun				vehicle
quaanj	quận	noun				admin
	quán	noun				body
	quần chúng	noun				person
	quần chúng ưu tú	noun				person
	quan điểm	noun				work
	quận, huyện|quận huyện	coordination				admin		quận
	quân khu	noun				body
	quân nhân	noun				person
	quần thể	noun				thing
	quầy	noun				building
	quốc gia	noun				admin
	quốc lộ	noun				building
	quỹ	noun				body
	quy chế	noun				document
	quy định	noun				document
	quy hoạch	noun				work
	quỹ tín dụng nhân dân	compound				body
	quy trình	noun				work
quyeenf	quyền	noun				thing
	quyển	classifier				document	document
	quyết định|QĐ	noun				document
	quyết định bổ nhiệm	phrase				document		quyết định
	quyết định xử phạt	phrase				document		quyết định
	rổ	classifier				package	goods
	ruộng	noun				land
	sà lan	noun				vehicle
	sai phạm	noun				work
	sân	noun				building
	sân bay	noun				building
	sản phẩm	noun				work
	sản phẩm chủ lực	phrase				work		sản phẩm
	sản phẩm OCOP	phrase				work		sản phẩm
	sản phụ	noun				person
	sân vận động	noun				building
	sáng kiến	noun				work
	sáng kiến kinh nghiệm	phrase				work		sáng kiến
	sạp	noun				building
	sĩ quan	noun				person
	siêu thị	noun				body
	sim	noun				goods
	sinh viên|SV	noun				person
	sinh viên nghèo	phrase				person		sinh viên
	sở, ban, ngành	coordination				body		sở
	sổ đỏ	noun				document
	số liệu	compound				abstract
	sở, ngành	coordination				body		sở
	sổ tiết kiệm	noun				goods
	sóc	noun				admin
	sợi	classifier				thing	thing
soor	sổ	noun				document
sowr	sở	noun				body
	sự cố	noun				event
	sự kiện	noun				event
	sự việc	noun				event
	suất	classifier				goods	goods,money
	suất ăn	noun				goods
	suất học bổng	noun				work
	suất quà	noun				goods
	súng	noun				vehicle
taangf	tầng	noun				building
	tác phẩm	noun				document
	tài công	noun				person
	tài khoản	noun				work
	tài liệu	noun				document
	tai nạn	noun				event
	tai nạn giao thông|TNGT	noun				event
	tai nạn lao động|TNLĐ	noun				event
	tài sản	noun				goods
	tài xế	noun				person
	tấm	classifier				thing	thing
	tân	classifier				person	person
	tân binh	noun				person
	tảng	classifier				thing	thing
	tang vật	noun				goods
	tập	classifier				document	document
	tập đoàn	noun				body
	tập thể	noun				body
	tàu	noun				vehicle
	tàu bay	noun				vehicle
	tàu cá	noun				vehicle
	tàu chiến	noun				vehicle
	tàu du lịch	noun				vehicle
	tàu hàng	noun				vehicle
	tàu hỏa	noun				vehicle
	tàu ngầm	noun				vehicle
	tàu thuyền	noun				vehicle
	taxi	noun				vehicle
	tên	classifier				person	person
	thạc sĩ	noun				person
	thách thức	compound				abstract
	thai phụ	noun				person
	tham luận	compound				abstract
	thẩm phán	noun				person
	thẩm quyền	noun				thing
	thân nhân	noun				person
	thằng	classifier				person	person
	thành	noun				admin
	thanh niên|TN	noun				person
	thành phố|TP	noun				admin
	thanh tra viên	noun				person
	thành tựu	compound				abstract
	thành ủy	noun				body
	thành viên	noun				person
	tháp	noun				building
	thầy cô|thầy cô giáo	compound				person
	thẻ	noun				document
	thẻ bảo hiểm y tế|thẻ BHYT	compound				document
	thế hệ	compound				abstract
	thí sinh	noun				person
	thị trấn|TT	noun				admin
	thị trường	noun				thing
	thị xã|TX	noun				admin
	thiết bị	noun				vehicle
	thiếu sót	noun				work
	thỏa thuận	noun				document
	thôn	noun				admin
	thôn, bản	coordination				admin		thôn
	thôn, buôn	coordination				admin		thôn
	thôn đặc biệt khó khăn	phrase				admin		thôn
	thông báo	noun				document
	thông tư|TT	noun				document
	thứ	classifier				abstract	thing,abstract,goods,plant,animal
	thứ tiếng	compound				abstract
	thứ trưởng	noun				person
	thủ tục	noun				work
	thủ tục hành chính|TTHC	compound				work
	thư viện	noun				building
	thửa	noun				land
	thửa đất	compound				building
	thuê bao	noun				work
	thùng	classifier				package	goods
	thùng hàng	noun				goods
	thương binh	noun				person
	thương hiệu	noun				work
	thương lái	noun				person
	thương nhân	noun				person
	thương vụ	noun				event
thuw	thư	noun				document
	thủy điện	compound				building
	thủy thủ	noun				person
	thuyền	noun				vehicle
	thuyền viên	noun				person
	tia	classifier				thing	thing,plant
	tiến sĩ	noun				person
	tiếng	classifier				abstract	abstract
tiet-day	tiết|tiết dạy|tiết học	noun				work
	tiết mục	noun				document
	tiêu chí	noun				work
	tiêu chuẩn	noun				work
	tiểu đoàn	noun				body
	tiểu dự án	noun				work
	tiểu khu	noun				admin
	tiểu thương	noun				person
	tin	noun				document
	tin bài	noun				document
tin-baif	tin, bài	coordination				document		tin
	tín đồ	noun				person
	tin nhắn	noun				work
	tỉnh	noun				admin
	tình huống	compound				abstract
	tỉnh lộ	noun				building
	tình nguyện viên	noun				person
	tỉnh, thành|tỉnh thành	coordination				admin		tỉnh
	tỉnh, thành phố	coordination				admin		tỉnh
	tỉnh ủy	noun				body
	tờ	classifier				document	document,money
	tờ báo	compound				document
	tố cáo	noun				document
	tổ chức	noun				body
	tổ chức chính trị - xã hội	compound				body
	tổ chức cơ sở đảng|TCCSĐ	compound				body
	tổ chức đảng	compound				body
	tổ chức quốc tế	phrase				body		tổ chức
	tổ chức tín dụng|TCTD	compound				body
	tổ công nghệ số cộng đồng	compound				body
	tổ công tác	compound				body
	tổ dân phố|TDP	noun				admin
	tổ đảng	compound				body
	tổ hòa giải	compound				body
	tổ hợp tác|THT	compound				body
	tổ liên gia	compound				body
	tổ máy	noun				building
	tờ rơi	noun				document
	tờ trình	noun				document
	tổ trưởng	noun				person
	tổ tự quản	compound				body
	tòa	classifier				building	building,body
	tòa nhà	compound				building
	tòa soạn	noun				body
	toa tàu	noun				vehicle
	tòa tháp	compound				building
	toán	classifier				person	person,animal
	tội danh	noun				work
	tội phạm	noun				person
	tôm	noun				animal
	tôn giáo	compound				abstract
	tồn tại	noun				work
	tổng công ty|TCT	compound				body
	tổng cục	noun				body
toor	tổ	classifier				body	person,body
	tốp	classifier				person	person,animal
	trái	classifier				thing	thing,plant
	trái phiếu	noun				goods
traij	trại	noun				building
	trạm	noun				admin
	trạm biến áp|TBA	noun				building
	trạm bơm	noun				building
	trạm cấp nước	noun				building
	trạm quan trắc	noun				building
	trạm thu phí	noun				building
	trạm y tế	noun				building
	trận	classifier				event	event
	trận đấu	noun				event
	trận động đất	noun				event
	trận lũ	noun				event
	trận mưa	noun				event
	trang	noun				document
	trang trại	noun				building
	trang web	noun				work
	trâu	noun				animal
	trâu bò	coordination				animal		trâu
	trẻ	noun				person
	trẻ em	noun				person
	trẻ mồ côi	phrase				person		trẻ
	trẻ sơ sinh	phrase				person		trẻ
	trinh sát	noun				person
	trò chơi	noun				document
	trọng tài	noun				person
	trụ	noun				building
	trụ cột	noun				work
	trụ sở	noun				building
	trực thăng	noun				vehicle
	trung đoàn	noun				body
	trung đội	noun				body
	trung tâm	noun				body
	trường	noun				building
	trưởng ban	noun				person
	trường chuẩn quốc gia	phrase				building		trường
	trường đại học	phrase				building		trường
	trường đạt chuẩn	phrase				building		trường
	trường dữ liệu	compound				abstract
	trường học	noun				building
	trường hợp|TH	noun				event
	trường mầm non	phrase				building		trường
	trường phổ thông	phrase				building		trường
	trưởng phòng	noun				person
	trường THCS	phrase				building		trường
	trưởng thôn	noun				person
	trường THPT	phrase				building		trường
	trường tiểu học	phrase				building		trường
truwowngr-banr	trưởng bản	noun				person
	tụ điểm	compound				admin
	tử tù	noun				person
	túi	classifier				package	goods
	tướng	noun				person
	tướng lĩnh	noun				person
	turbine	noun				building
	tuyến	classifier				road	road,thing
	tuyến cáp	compound				building
	tuyến đê	compound				building
	tuyến đường	noun				building
	tuyến đường sắt	compound				building
	tuyến metro	compound				building
	tuyến phố	noun				building
	tuyến xe buýt	compound				building
	ứng cử viên|ứng viên	noun				person
	ứng dụng	noun				work
	ưu điểm	compound				abstract
	ủy ban	noun				body
	ủy viên|UV	noun				person
	văn bản|VB	noun				document
	văn bản chỉ đạo	phrase				document		văn bản
	văn bản pháp luật	phrase				document		văn bản
	văn bản quy phạm pháp luật|văn bản QPPL	compound				document
	vấn đề	noun				work
	vận động viên|VĐV	noun				person
	văn kiện	noun				document
	văn phòng	noun				body
	văn phòng đại diện	compound				body
	vị	classifier				person	person
	vi phạm	noun				work
	vị trí	noun				admin
	vị trí việc làm	noun				work
	việc	classifier				abstract	abstract
	việc làm	noun				work
vieenj	viện	noun				body
	viên	classifier				thing	thing,person
	viên chức|VC	noun				person
	viên ma túy	noun				goods
vir	vỉ	classifier				package	goods
	vịt	noun				animal
	vợ chồng	compound				person
	vở diễn	noun				document
	vòng	noun				event
	vụ	classifier				event	event
	vụ án	noun				event
	vụ buôn lậu	noun				event
	vụ cháy	noun				event
	vụ cướp	noun				event
	vụ đình công	noun				event
	vụ đuối nước	noun				event
	vụ giết người	noun				event
	vụ khiếu kiện	noun				event
	vụ khiếu nại	noun				event
	vụ kiện	noun				event
	vụ lúa	noun				event
	vụ lừa đảo	noun				event
	vụ ly hôn	noun				event
	vụ ma túy	noun				event
	vụ mùa	noun				event
	vụ mua bán người	noun				event
	vụ ngộ độc	noun				event
	vụ nổ	noun				event
	vụ phá rừng	noun				event
	vụ phạm pháp	noun				event
	vụ phạm pháp hình sự	noun				event
	vụ sạt lở	noun				event
	vụ tai nạn	noun				event
	vụ tai nạn giao thông|vụ TNGT	noun				event
	vụ tấn công	noun				event
	vụ tranh chấp	noun				event
	vụ trộm	noun				event
	vụ trưởng	compound				person
	vụ vi phạm	noun				event
	vụ vi phạm pháp luật	noun				event
	vụ việc	noun				event
	vụ xả thải	noun				event
vuj	vụ	noun				body
	vùng	noun				admin
	vùng lãnh thổ	noun				admin
	vùng nguyên liệu	noun				land
	vùng trồng	noun				land
	vườn	noun				building
	vườn quốc gia	compound				admin
	vướng mắc	noun				work
	website	noun				work
	xã	noun				admin
	xã biên giới	phrase				admin		xã
	xã đặc biệt khó khăn|xã ĐBKK	phrase				admin		xã
	xã đảo	phrase				admin		xã
	xã nghèo	phrase				admin		xã
	xã nông thôn mới	phrase				admin		xã
	xã, phường|phường xã|phường, xã	coordination				admin		xã
	xã, phường, thị trấn	coordination				admin		xã
	xã, thị trấn	coordination				admin		xã
	xe	classifier				package	goods
	xe buýt	noun				vehicle
	xe chữa cháy	noun				vehicle
	xe công	noun				vehicle
	xe container	noun				vehicle
	xe cứu thương	noun				vehicle
	xe đạp	noun				vehicle
	xe đạp điện	noun				vehicle
	xe đầu kéo	noun				vehicle
	xe khách	noun				vehicle
	xe máy	noun				vehicle
xe-noun	xe	noun				vehicle
	xe ô tô|xe ôtô	noun				vehicle
	xe tải	noun				vehicle
	xe taxi	noun				vehicle
	xí nghiệp	noun				body
	xóm	noun				admin
	xuồng	noun				vehicle
	ý kiến	noun				document
	ý kiến góp ý	phrase				document		ý kiến
	ý kiến, kiến nghị	coordination				document		ý kiến
	ý kiến phát biểu	phrase				document		ý kiến
	y sĩ	noun				person
	y tá	noun				person
	yêu cầu	noun				work
	yếu tố	noun				work`;
