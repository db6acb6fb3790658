// Generated from corpus/lexicons/baseline-cues.tsv by `npm run data`. Do not edit.

export const BASELINE_CUES: string = `id	forms	type	canonical	valid_from	valid_to	kind	opens
baseline.bien-che-duoc-giao	biên chế được giao	object				plan	no
baseline.binh-quan-ca-nuoc	bình quân cả nước	standard				average	no
baseline.binh-quan-cac-tinh	bình quân các tỉnh	standard				average	no
baseline.binh-quan-chung	bình quân chung	standard				average	no
baseline.binh-quan-chung-ca-nuoc	bình quân chung cả nước	standard				average	no
baseline.binh-quan-chung-cua-tinh	bình quân chung của tỉnh	standard				average	no
baseline.binh-quan-cua-ca-nuoc	bình quân của cả nước	standard				average	no
baseline.binh-quan-hang-nam	bình quân hằng năm	standard				average	no
baseline.binh-quan-khu-vuc	bình quân khu vực	standard				average	no
baseline.binh-quan-nhieu-nam	bình quân nhiều năm	standard				average	no
baseline.binh-quan-toan-quoc	bình quân toàn quốc	standard				average	no
baseline.binh-quan-toan-tinh	bình quân toàn tỉnh	standard				average	no
baseline.binh-quan-vung	bình quân vùng	standard				average	no
baseline.cac-nuoc-asean	các nước ASEAN	standard				place	yes
baseline.cac-tinh-trong-khu-vuc	các tỉnh trong khu vực	standard				place	yes
baseline.chi-tieu	chỉ tiêu	object				plan	no
baseline.chi-tieu-de-ra	chỉ tiêu đề ra	object				plan	no
baseline.chi-tieu-duoc-giao	chỉ tiêu được giao	object				plan	no
baseline.chi-tieu-giao	chỉ tiêu giao	object				plan	no
baseline.chi-tieu-ke-hoach	chỉ tiêu kế hoạch	object				plan	no
baseline.chi-tieu-nam	chỉ tiêu năm	object				plan	no
baseline.chi-tieu-nghi-quyet	chỉ tiêu nghị quyết	object				plan	no
baseline.co-cau	cơ cấu	object				whole	yes
baseline.co-cau-kinh-te	cơ cấu kinh tế	object				whole	yes
baseline.cua	của	object				whole	yes
baseline.cua-tong-so	của tổng số	object				whole	yes
baseline.cung-ky	cùng kỳ	standard				same-period	no
baseline.cung-ky-nam	cùng kỳ năm	standard				same-period	yes
baseline.cung-ky-nam-ngoai	cùng kỳ năm ngoái	standard				same-period	no
baseline.cung-ky-nam-truoc	cùng kỳ năm trước	standard				same-period	no
baseline.cung-ky-nhiem-ky-truoc	cùng kỳ nhiệm kỳ trước	standard				same-period	no
baseline.cung-thoi-diem-nam-truoc	cùng thời điểm năm trước	standard				same-period	no
baseline.cung-thoi-diem-nay-nam-ngoai	cùng thời điểm này năm ngoái	standard				same-period	no
baseline.dan-so	dân số	object				whole	yes
baseline.dan-so-ca-nuoc	dân số cả nước	object				whole	yes
baseline.dien-tich-ke-hoach	diện tích kế hoạch	object				plan	no
baseline.doi-chieu-voi	đối chiếu với	comparison				other	yes
baseline.dt	DT	object				plan	no
baseline.dt-giao	DT giao	object				plan	no
baseline.du-kien-ban-dau	dự kiến ban đầu	standard				estimate	no
baseline.du-toan	dự toán	object				plan	no
baseline.du-toan-ca-nam	dự toán cả năm	object				plan	no
baseline.du-toan-duoc-giao	dự toán được giao	object				plan	no
baseline.du-toan-giao	dự toán giao	object				plan	no
baseline.du-toan-hdnd-tinh-giao	dự toán HĐND tỉnh giao	object				plan	no
baseline.du-toan-nam	dự toán năm	object				plan	no
baseline.du-toan-phap-lenh	dự toán pháp lệnh	object				plan	no
baseline.du-toan-trung-uong-giao	dự toán Trung ương giao	object				plan	no
baseline.gdp	GDP	object				whole	yes
baseline.gia-tri-hop-dong	giá trị hợp đồng	object				plan	no
baseline.grdp	GRDP	object				whole	yes
baseline.hon-nam-ngoai	hơn năm ngoái	standard				earlier	no
baseline.hon-nam-truoc	hơn năm trước	standard				earlier	no
baseline.hop-dong	hợp đồng	object				plan	no
baseline.ke-hoach	kế hoạch	object				plan	no
baseline.ke-hoach-ca-nam	kế hoạch cả năm	object				plan	no
baseline.ke-hoach-de-ra	kế hoạch đề ra	object				plan	no
baseline.ke-hoach-giao	kế hoạch giao	object				plan	no
baseline.ke-hoach-nam	kế hoạch năm	object				plan	no
baseline.ke-hoach-quy	kế hoạch quý	object				plan	no
baseline.ke-hoach-thang	kế hoạch tháng	object				plan	no
baseline.ke-hoach-thu-tuong-chinh-phu-giao	kế hoạch Thủ tướng Chính phủ giao	object				plan	no
baseline.ke-hoach-tinh-giao	kế hoạch tỉnh giao	object				plan	no
baseline.ke-hoach-trung-uong-giao	kế hoạch Trung ương giao	object				plan	no
baseline.ke-hoach-von	kế hoạch vốn	object				plan	no
baseline.ke-hoach-von-giao	kế hoạch vốn giao	object				plan	no
baseline.kh	KH	object				plan	no
baseline.kh-nam	KH năm	object				plan	no
baseline.khi-so-voi	khi so với	comparison				other	yes
baseline.khoi-luong	khối lượng	object				plan	no
baseline.khoi-luong-cong-viec	khối lượng công việc	object				plan	no
baseline.mat-bang-chung	mặt bằng chung	standard				average	no
baseline.mat-bang-chung-ca-nuoc	mặt bằng chung cả nước	standard				average	no
baseline.moi-nam	mỗi năm	standard				earlier	no
baseline.muc	mức	standard				level	yes
baseline.muc-binh-quan	mức bình quân	standard				average	no
baseline.muc-binh-quan-ca-nuoc	mức bình quân cả nước	standard				average	no
baseline.muc-binh-quan-chung	mức bình quân chung	standard				average	no
baseline.muc-cu	mức cũ	standard				level	yes
baseline.muc-tieu	mục tiêu	object				plan	no
baseline.muc-tieu-de-ra	mục tiêu đề ra	object				plan	no
baseline.muc-tieu-nam	mục tiêu năm	object				plan	no
baseline.muc-tieu-nghi-quyet	mục tiêu nghị quyết	object				plan	no
baseline.muc-tieu-nhiem-ky	mục tiêu nhiệm kỳ	object				plan	no
baseline.muc-trung-binh	mức trung bình	standard				average	no
baseline.neu-so-voi	nếu so với	comparison				other	yes
baseline.nghi-quyet	nghị quyết	object				plan	no
baseline.nghi-quyet-dai-hoi	nghị quyết đại hội	object				plan	no
baseline.nghi-quyet-de-ra	nghị quyết đề ra	object				plan	no
baseline.nghi-quyet-giao	nghị quyết giao	object				plan	no
baseline.nghi-quyet-hdnd	nghị quyết HĐND	object				plan	no
baseline.quy-hoach	quy hoạch	object				plan	no
baseline.sau-mot-nam	sau một năm	standard				earlier	no
baseline.so	so	comparison				other	yes
baseline.so-cung-ky	so cùng kỳ	comparison				same-period	no
baseline.so-cung-ky-nam-truoc	so cùng kỳ năm trước	comparison				same-period	no
baseline.so-nam	so năm	comparison				earlier	yes
baseline.so-nam-truoc	so năm trước	comparison				earlier	no
baseline.so-sanh-voi	so sánh với	comparison				other	yes
baseline.so-voi	so với|song với	comparison				other	yes
baseline.so-voi-bien-che-duoc-giao	so với biên chế được giao	comparison				plan	no
baseline.so-voi-binh-quan	so với bình quân	comparison				average	no
baseline.so-voi-binh-quan-ca-nuoc	so với bình quân cả nước	comparison				average	no
baseline.so-voi-binh-quan-chung	so với bình quân chung	comparison				average	no
baseline.so-voi-ca-nuoc	so với cả nước	comparison				average	no
baseline.so-voi-cac-dia-phuong	so với các địa phương	comparison				place	yes
baseline.so-voi-cac-nam-truoc	so với các năm trước	comparison				earlier	no
baseline.so-voi-cac-nuoc	so với các nước	comparison				place	yes
baseline.so-voi-cac-nuoc-trong-khu-vuc	so với các nước trong khu vực	comparison				place	yes
baseline.so-voi-cac-tinh	so với các tỉnh	comparison				place	yes
baseline.so-voi-cac-tinh-trong-vung	so với các tỉnh trong vùng	comparison				place	yes
baseline.so-voi-chi-tieu	so với chỉ tiêu	comparison				plan	no
baseline.so-voi-chi-tieu-giao	so với chỉ tiêu giao	comparison				plan	no
baseline.so-voi-chi-tieu-nghi-quyet	so với chỉ tiêu nghị quyết	comparison				plan	no
baseline.so-voi-con-so	so với con số	comparison				level	yes
baseline.so-voi-cung-ky	so với cùng kỳ	comparison				same-period	no
baseline.so-voi-cung-ky-cac-nam	so với cùng kỳ các năm	comparison				same-period	no
baseline.so-voi-cung-ky-nam	so với cùng kỳ năm	comparison				same-period	yes
baseline.so-voi-cung-ky-nam-ngoai	so với cùng kỳ năm ngoái	comparison				same-period	no
baseline.so-voi-cung-ky-nam-truoc	so với cùng kỳ năm trước	comparison				same-period	no
baseline.so-voi-cung-ky-nhiem-ky-truoc	so với cùng kỳ nhiệm kỳ trước	comparison				same-period	no
baseline.so-voi-cung-ky-quy	so với cùng kỳ quý	comparison				same-period	yes
baseline.so-voi-cung-ky-thang	so với cùng kỳ tháng	comparison				same-period	yes
baseline.so-voi-cung-thoi-diem	so với cùng thời điểm	comparison				same-period	no
baseline.so-voi-cung-thoi-gian	so với cùng thời gian	comparison				same-period	no
baseline.so-voi-cuoi-nam	so với cuối năm	comparison				earlier	yes
baseline.so-voi-cuoi-nam-truoc	so với cuối năm trước	comparison				earlier	no
baseline.so-voi-dau-ky	so với đầu kỳ	comparison				earlier	no
baseline.so-voi-dau-nam	so với đầu năm	comparison				earlier	no
baseline.so-voi-dau-nhiem-ky	so với đầu nhiệm kỳ	comparison				earlier	no
baseline.so-voi-dau-nhiem-ky-la	so với đầu nhiệm kỳ là	comparison				earlier	no
baseline.so-voi-du-an-ban-dau	so với dự án ban đầu	comparison				plan	no
baseline.so-voi-du-bao	so với dự báo	comparison				estimate	no
baseline.so-voi-du-kien	so với dự kiến	comparison				estimate	no
baseline.so-voi-du-tinh	so với dự tính	comparison				estimate	no
baseline.so-voi-du-toan	so với dự toán	comparison				plan	no
baseline.so-voi-du-toan-giao	so với dự toán giao	comparison				plan	no
baseline.so-voi-gia	so với giá	comparison				level	yes
baseline.so-voi-gia-goc	so với giá gốc	comparison				level	yes
baseline.so-voi-gia-khoi-diem	so với giá khởi điểm	comparison				level	yes
baseline.so-voi-gia-thi-truong	so với giá thị trường	comparison				level	yes
baseline.so-voi-gia-tri	so với giá trị	comparison				level	yes
baseline.so-voi-giai-doan	so với giai đoạn	comparison				earlier	no
baseline.so-voi-giai-doan-truoc	so với giai đoạn trước	comparison				earlier	no
baseline.so-voi-ha-noi	so với Hà Nội	comparison				place	yes
baseline.so-voi-hom-qua	so với hôm qua	comparison				earlier	no
baseline.so-voi-hop-dong	so với hợp đồng	comparison				plan	no
baseline.so-voi-ke-hoach	so với kế hoạch	comparison				plan	no
baseline.so-voi-ke-hoach-de-ra	so với kế hoạch đề ra	comparison				plan	no
baseline.so-voi-ke-hoach-giao	so với kế hoạch giao	comparison				plan	no
baseline.so-voi-ke-hoach-nam	so với kế hoạch năm	comparison				plan	no
baseline.so-voi-khi-chua	so với khi chưa	comparison				earlier	no
baseline.so-voi-khu-vuc	so với khu vực	comparison				place	yes
baseline.so-voi-lan-truoc	so với lần trước	comparison				earlier	no
baseline.so-voi-mat-bang-chung	so với mặt bằng chung	comparison				average	no
baseline.so-voi-muc	so với mức	comparison				level	yes
baseline.so-voi-muc-binh-quan	so với mức bình quân	comparison				average	no
baseline.so-voi-muc-cu	so với mức cũ	comparison				earlier	no
baseline.so-voi-muc-tieu	so với mục tiêu	comparison				plan	no
baseline.so-voi-muc-tieu-de-ra	so với mục tiêu đề ra	comparison				plan	no
baseline.so-voi-muc-trung-binh	so với mức trung bình	comparison				average	no
baseline.so-voi-nam	so với năm	comparison				earlier	yes
baseline.so-voi-nam-ngoai	so với năm ngoái	comparison				earlier	no
baseline.so-voi-nam-truoc	so với năm trước	comparison				earlier	no
baseline.so-voi-ngay	so với ngày	comparison				earlier	yes
baseline.so-voi-nghi-quyet	so với nghị quyết	comparison				plan	no
baseline.so-voi-nghi-quyet-dai-hoi	so với nghị quyết đại hội	comparison				plan	no
baseline.so-voi-nhiem-ky	so với nhiệm kỳ	comparison				earlier	yes
baseline.so-voi-nhiem-ky-truoc	so với nhiệm kỳ trước	comparison				earlier	no
baseline.so-voi-nhung-nam-truoc	so với những năm trước	comparison				earlier	no
baseline.so-voi-phien-truoc	so với phiên trước	comparison				earlier	no
baseline.so-voi-quy	so với quý	comparison				earlier	yes
baseline.so-voi-quy-hoach	so với quy hoạch	comparison				plan	no
baseline.so-voi-quy-truoc	so với quý trước	comparison				earlier	no
baseline.so-voi-thang	so với tháng	comparison				earlier	yes
baseline.so-voi-thang-truoc	so với tháng trước	comparison				earlier	no
baseline.so-voi-thanh-pho	so với thành phố	comparison				place	yes
baseline.so-voi-the-gioi	so với thế giới	comparison				place	yes
baseline.so-voi-thoi-diem	so với thời điểm	comparison				earlier	yes
baseline.so-voi-thoi-diem-truoc	so với thời điểm trước	comparison				earlier	no
baseline.so-voi-thoi-ky	so với thời kỳ	comparison				earlier	no
baseline.so-voi-tien-do	so với tiến độ	comparison				plan	no
baseline.so-voi-tong-muc-dau-tu-ban-dau	so với tổng mức đầu tư ban đầu	comparison				plan	no
baseline.so-voi-tp-hcm	so với TP HCM	comparison				place	yes
baseline.so-voi-trung-binh	so với trung bình	comparison				average	no
baseline.so-voi-truoc	so với trước	comparison				earlier	no
baseline.so-voi-truoc-day	so với trước đây	comparison				earlier	no
baseline.so-voi-truoc-dich	so với trước dịch	comparison				earlier	no
baseline.so-voi-tuan-truoc	so với tuần trước	comparison				earlier	no
baseline.so-voi-uoc-tinh	so với ước tính	comparison				estimate	no
baseline.so-voi-yeu-cau	so với yêu cầu	comparison				plan	no
baseline.so-vowis-car-nuwowcs	so với cả nước	comparison				place	yes
baseline.svck	svck	comparison				same-period	no
baseline.tbnn	TBNN	standard				average	no
baseline.thay-cho	thay cho	comparison				level	yes
baseline.thay-vi	thay vì	comparison				level	yes
baseline.tien-do	tiến độ	object				plan	no
baseline.toan-quoc	toàn quốc	standard				place	yes
baseline.tong	tổng	object				whole	yes
baseline.tong-bien-che-duoc-giao	tổng biên chế được giao	object				plan	no
baseline.tong-chi	tổng chi	object				whole	yes
baseline.tong-chi-ngan-sach	tổng chi ngân sách	object				whole	yes
baseline.tong-dan-so	tổng dân số	object				whole	yes
baseline.tong-dien-tich	tổng diện tích	object				whole	yes
baseline.tong-du-no	tổng dư nợ	object				whole	yes
baseline.tong-gia-tri	tổng giá trị	object				whole	yes
baseline.tong-kim-ngach	tổng kim ngạch	object				whole	yes
baseline.tong-muc-dau-tu	tổng mức đầu tư	object				plan	no
baseline.tong-san-luong	tổng sản lượng	object				whole	yes
baseline.tong-san-pham	tổng sản phẩm	object				whole	yes
baseline.tong-so	tổng số	object				whole	yes
baseline.tong-so-dai-bieu	tổng số đại biểu	object				whole	yes
baseline.tong-so-du-an	tổng số dự án	object				whole	yes
baseline.tong-so-ho	tổng số hộ	object				whole	yes
baseline.tong-so-phieu	tổng số phiếu	object				whole	yes
baseline.tong-so-xa	tổng số xã	object				whole	yes
baseline.tong-thu	tổng thu	object				whole	yes
baseline.tong-thu-ngan-sach	tổng thu ngân sách	object				whole	yes
baseline.tong-von	tổng vốn	object				plan	no
baseline.toongr-voons	tổng vốn	object				whole	yes
baseline.tren-tong	trên	object				whole	yes
baseline.tren-tong-so	trên tổng số	object				whole	yes
baseline.trong	trong	object				whole	yes
baseline.trong-ca-nuoc	trong cả nước	standard				place	yes
baseline.trong-co-cau	trong cơ cấu	object				whole	yes
baseline.trong-khu-vuc	trong khu vực	standard				place	yes
baseline.trong-so	trong số	object				whole	yes
baseline.trong-tong-so	trong tổng số	object				whole	yes
baseline.trong-vung	trong vùng	standard				place	yes
baseline.trung-binh-ca-nuoc	trung bình cả nước	standard				average	no
baseline.trung-binh-cua-ca-nuoc	trung bình của cả nước	standard				average	no
baseline.trung-binh-khu-vuc	trung bình khu vực	standard				average	no
baseline.trung-binh-nhieu-nam	trung bình nhiều năm	standard				average	no
baseline.trung-binh-the-gioi	trung bình thế giới	standard				average	no
baseline.trung-binh-toan-cau	trung bình toàn cầu	standard				average	no
baseline.trung-binh-toan-quoc	trung bình toàn quốc	standard				average	no
baseline.tu-baseline	từ	standard				level	yes
baseline.tu-muc	từ mức	standard				level	yes
baseline.uoc-tinh-ban-dau	ước tính ban đầu	standard				estimate	no
baseline.yeu-cau	yêu cầu	object				plan	no
baseline.yeu-cau-de-ra	yêu cầu đề ra	object				plan	no`;
