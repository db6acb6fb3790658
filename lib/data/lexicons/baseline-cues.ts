// Generated from corpus/lexicons/baseline-cues.tsv by `npm run data`. Do not edit.

export const BASELINE_CUES: string = `baseline	forms	type	canonical	valid_from	valid_to	kind	opens
	biên chế được giao	object				plan	no
	bình quân cả nước	standard				average	no
	bình quân các tỉnh	standard				average	no
	bình quân chung	standard				average	no
	bình quân chung cả nước	standard				average	no
	bình quân chung của tỉnh	standard				average	no
	bình quân của cả nước	standard				average	no
	bình quân hằng năm	standard				average	no
	bình quân khu vực	standard				average	no
	bình quân nhiều năm	standard				average	no
	bình quân toàn quốc	standard				average	no
	bình quân toàn tỉnh	standard				average	no
	bình quân vùng	standard				average	no
	các nước ASEAN	standard				place	yes
	các tỉnh trong khu vực	standard				place	yes
	chỉ tiêu	object				plan	no
	chỉ tiêu đề ra	object				plan	no
	chỉ tiêu được giao	object				plan	no
	chỉ tiêu giao	object				plan	no
	chỉ tiêu kế hoạch	object				plan	no
	chỉ tiêu năm	object				plan	no
	chỉ tiêu nghị quyết	object				plan	no
	cơ cấu	object				whole	yes
	cơ cấu kinh tế	object				whole	yes
	của	object				whole	yes
	của tổng số	object				whole	yes
	cùng kỳ	standard				same-period	no
	cùng kỳ năm	standard				same-period	yes
	cùng kỳ năm ngoái	standard				same-period	no
	cùng kỳ năm trước	standard				same-period	no
	cùng kỳ nhiệm kỳ trước	standard				same-period	no
	cùng thời điểm năm trước	standard				same-period	no
	cùng thời điểm này năm ngoái	standard				same-period	no
	dân số	object				whole	yes
	dân số cả nước	object				whole	yes
	diện tích kế hoạch	object				plan	no
	đối chiếu với	comparison				other	yes
	DT	object				plan	no
	DT giao	object				plan	no
	dự kiến ban đầu	standard				estimate	no
	dự toán	object				plan	no
	dự toán cả năm	object				plan	no
	dự toán được giao	object				plan	no
	dự toán giao	object				plan	no
	dự toán HĐND tỉnh giao	object				plan	no
	dự toán năm	object				plan	no
	dự toán pháp lệnh	object				plan	no
	dự toán Trung ương giao	object				plan	no
	GDP	object				whole	yes
	giá trị hợp đồng	object				plan	no
	GRDP	object				whole	yes
	hơn năm ngoái	standard				earlier	no
	hơn năm trước	standard				earlier	no
	hợp đồng	object				plan	no
	kế hoạch	object				plan	no
	kế hoạch cả năm	object				plan	no
	kế hoạch đề ra	object				plan	no
	kế hoạch giao	object				plan	no
	kế hoạch năm	object				plan	no
	kế hoạch quý	object				plan	no
	kế hoạch tháng	object				plan	no
	kế hoạch Thủ tướng Chính phủ giao	object				plan	no
	kế hoạch tỉnh giao	object				plan	no
	kế hoạch Trung ương giao	object				plan	no
	kế hoạch vốn	object				plan	no
	kế hoạch vốn giao	object				plan	no
	KH	object				plan	no
	KH năm	object				plan	no
	khi so với	comparison				other	yes
	khối lượng	object				plan	no
	khối lượng công việc	object				plan	no
	mặt bằng chung	standard				average	no
	mặt bằng chung cả nước	standard				average	no
	mỗi năm	standard				earlier	no
	mức	standard				level	yes
	mức bình quân	standard				average	no
	mức bình quân cả nước	standard				average	no
	mức bình quân chung	standard				average	no
	mức cũ	standard				level	yes
	mục tiêu	object				plan	no
	mục tiêu đề ra	object				plan	no
	mục tiêu năm	object				plan	no
	mục tiêu nghị quyết	object				plan	no
	mục tiêu nhiệm kỳ	object				plan	no
	mức trung bình	standard				average	no
	nếu so với	comparison				other	yes
	nghị quyết	object				plan	no
	nghị quyết đại hội	object				plan	no
	nghị quyết đề ra	object				plan	no
	nghị quyết giao	object				plan	no
	nghị quyết HĐND	object				plan	no
	quy hoạch	object				plan	no
	sau một năm	standard				earlier	no
	so	comparison				other	yes
	so cùng kỳ	comparison				same-period	no
	so cùng kỳ năm trước	comparison				same-period	no
	so năm	comparison				earlier	yes
	so năm trước	comparison				earlier	no
	so sánh với	comparison				other	yes
	so với|song với	comparison				other	yes
	so với biên chế được giao	comparison				plan	no
	so với bình quân	comparison				average	no
	so với bình quân cả nước	comparison				average	no
	so với bình quân chung	comparison				average	no
	so với cả nước	comparison				average	no
	so với các địa phương	comparison				place	yes
	so với các năm trước	comparison				earlier	no
	so với các nước	comparison				place	yes
	so với các nước trong khu vực	comparison				place	yes
	so với các tỉnh	comparison				place	yes
	so với các tỉnh trong vùng	comparison				place	yes
	so với chỉ tiêu	comparison				plan	no
	so với chỉ tiêu giao	comparison				plan	no
	so với chỉ tiêu nghị quyết	comparison				plan	no
	so với con số	comparison				level	yes
	so với cùng kỳ	comparison				same-period	no
	so với cùng kỳ các năm	comparison				same-period	no
	so với cùng kỳ năm	comparison				same-period	yes
	so với cùng kỳ năm ngoái	comparison				same-period	no
	so với cùng kỳ năm trước	comparison				same-period	no
	so với cùng kỳ nhiệm kỳ trước	comparison				same-period	no
	so với cùng kỳ quý	comparison				same-period	yes
	so với cùng kỳ tháng	comparison				same-period	yes
	so với cùng thời điểm	comparison				same-period	no
	so với cùng thời gian	comparison				same-period	no
	so với cuối năm	comparison				earlier	yes
	so với cuối năm trước	comparison				earlier	no
	so với đầu kỳ	comparison				earlier	no
	so với đầu năm	comparison				earlier	no
	so với đầu nhiệm kỳ	comparison				earlier	no
	so với đầu nhiệm kỳ là	comparison				earlier	no
	so với dự án ban đầu	comparison				plan	no
	so với dự báo	comparison				estimate	no
	so với dự kiến	comparison				estimate	no
	so với dự tính	comparison				estimate	no
	so với dự toán	comparison				plan	no
	so với dự toán giao	comparison				plan	no
	so với giá	comparison				level	yes
	so với giá gốc	comparison				level	yes
	so với giá khởi điểm	comparison				level	yes
	so với giá thị trường	comparison				level	yes
	so với giá trị	comparison				level	yes
	so với giai đoạn	comparison				earlier	no
	so với giai đoạn trước	comparison				earlier	no
	so với Hà Nội	comparison				place	yes
	so với hôm qua	comparison				earlier	no
	so với hợp đồng	comparison				plan	no
	so với kế hoạch	comparison				plan	no
	so với kế hoạch đề ra	comparison				plan	no
	so với kế hoạch giao	comparison				plan	no
	so với kế hoạch năm	comparison				plan	no
	so với khi chưa	comparison				earlier	no
	so với khu vực	comparison				place	yes
	so với lần trước	comparison				earlier	no
	so với mặt bằng chung	comparison				average	no
	so với mức	comparison				level	yes
	so với mức bình quân	comparison				average	no
	so với mức cũ	comparison				earlier	no
	so với mục tiêu	comparison				plan	no
	so với mục tiêu đề ra	comparison				plan	no
	so với mức trung bình	comparison				average	no
	so với năm	comparison				earlier	yes
	so với năm ngoái	comparison				earlier	no
	so với năm trước	comparison				earlier	no
	so với ngày	comparison				earlier	yes
	so với nghị quyết	comparison				plan	no
	so với nghị quyết đại hội	comparison				plan	no
	so với nhiệm kỳ	comparison				earlier	yes
	so với nhiệm kỳ trước	comparison				earlier	no
	so với những năm trước	comparison				earlier	no
	so với phiên trước	comparison				earlier	no
	so với quý	comparison				earlier	yes
	so với quy hoạch	comparison				plan	no
	so với quý trước	comparison				earlier	no
	so với tháng	comparison				earlier	yes
	so với tháng trước	comparison				earlier	no
	so với thành phố	comparison				place	yes
	so với thế giới	comparison				place	yes
	so với thời điểm	comparison				earlier	yes
	so với thời điểm trước	comparison				earlier	no
	so với thời kỳ	comparison				earlier	no
	so với tiến độ	comparison				plan	no
	so với tổng mức đầu tư ban đầu	comparison				plan	no
	so với TP HCM	comparison				place	yes
	so với trung bình	comparison				average	no
	so với trước	comparison				earlier	no
	so với trước đây	comparison				earlier	no
	so với trước dịch	comparison				earlier	no
	so với tuần trước	comparison				earlier	no
	so với ước tính	comparison				estimate	no
	so với yêu cầu	comparison				plan	no
so-vowis-car-nuwowcs	so với cả nước	comparison				place	yes
	svck	comparison				same-period	no
	TBNN	standard				average	no
	thay cho	comparison				level	yes
	thay vì	comparison				level	yes
	tiến độ	object				plan	no
	toàn quốc	standard				place	yes
	tổng	object				whole	yes
	tổng biên chế được giao	object				plan	no
	tổng chi	object				whole	yes
	tổng chi ngân sách	object				whole	yes
	tổng dân số	object				whole	yes
	tổng diện tích	object				whole	yes
	tổng dư nợ	object				whole	yes
	tổng giá trị	object				whole	yes
	tổng kim ngạch	object				whole	yes
	tổng mức đầu tư	object				plan	no
	tổng sản lượng	object				whole	yes
	tổng sản phẩm	object				whole	yes
	tổng số	object				whole	yes
	tổng số đại biểu	object				whole	yes
	tổng số dự án	object				whole	yes
	tổng số hộ	object				whole	yes
	tổng số phiếu	object				whole	yes
	tổng số xã	object				whole	yes
	tổng thu	object				whole	yes
	tổng thu ngân sách	object				whole	yes
	tổng vốn	object				plan	no
toongr-voons	tổng vốn	object				whole	yes
tren-tong	trên	object				whole	yes
	trên tổng số	object				whole	yes
	trong	object				whole	yes
	trong cả nước	standard				place	yes
	trong cơ cấu	object				whole	yes
	trong khu vực	standard				place	yes
	trong số	object				whole	yes
	trong tổng số	object				whole	yes
	trong vùng	standard				place	yes
	trung bình cả nước	standard				average	no
	trung bình của cả nước	standard				average	no
	trung bình khu vực	standard				average	no
	trung bình nhiều năm	standard				average	no
	trung bình thế giới	standard				average	no
	trung bình toàn cầu	standard				average	no
	trung bình toàn quốc	standard				average	no
tu-baseline	từ	standard				level	yes
	từ mức	standard				level	yes
	ước tính ban đầu	standard				estimate	no
	yêu cầu	object				plan	no
	yêu cầu đề ra	object				plan	no`;
