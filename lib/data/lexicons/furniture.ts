// Generated from corpus/lexicons/furniture.tsv by `npm run data`. Do not edit.

export const FURNITURE: string = `furniture	forms	type	canonical	valid_from	valid_to	place	match
	an ninh - quốc phòng	navigation				above	line
	ảnh	navigation				above	line
	Ảnh chụp màn hình	credit				caption	inside
anh-credit	(Ảnh:	credit				caption	inside
	Ảnh: CTV	credit				caption	inside
	Ảnh do	credit				caption	inside
	Ảnh: Internet	credit				caption	inside
	Ảnh lớn	caption				caption	prefix
	Ảnh minh họa	caption				caption	prefix
	Ảnh: PV	credit				caption	inside
anh-r	Ảnh:	credit				caption	inside
	Ảnh: TL	credit				caption	inside
	Ảnh: TTXVN	credit				caption	inside
	Ảnh tư liệu	caption				caption	prefix
	Ảnh: VGP	credit				caption	inside
anhr	(Ảnh	caption				caption	prefix
anhr-credit	Ảnh -	credit				caption	inside
anhr-minh-hoa-j	(ảnh minh họa)	caption				caption	suffix
anhr-minh-hoaj	ảnh minh họa	caption				caption	suffix
anhr-tuw-lieeuj	ảnh tư liệu	caption				caption	suffix
	Bài:	byline				below	prefix
	Bài, ảnh:	byline				below	prefix
	bài cùng tác giả	related				below	line
	bài liên quan	related				below	line
	Bài và ảnh:	byline				below	prefix
	bài viết liên quan	related				below	line
baif-lieen-quan	Bài liên quan:	related				inside	prefix
	bạn có thể quan tâm	related				below	line
	bạn đọc	navigation				above	line
	bản in	share				below	line
	Bản quyền thuộc	imprint				below	prefix
	Bản quyền thuộc về	imprint				below	prefix
	Ban Thời sự	byline				below	prefix
	báo in	navigation				above	line
	Biên dịch:	byline				below	prefix
	Biên tập:	byline				below	prefix
	bình luận	navigation				above	line
	bình luận của bạn	comment				below	line
binhf-luaanj	bình luận	comment				below	line
	BVPL -	dash-lead				above	prefix
byline-words	thực|hiện|tổng|hợp|ghi|lược|dịch|biên|soạn|theo|và|từ|bài|ảnh|tin|nhóm|phóng|viên|online|cung|cấp|t|h	byline-word				below	inside
	các bài viết khác	related				below	line
	Các đại biểu biểu quyết	caption				caption	prefix
	Các đại biểu dự	caption				caption	prefix
	Các đại biểu tham dự	caption				caption	prefix
	Các đồng chí lãnh đạo	caption				caption	prefix
	các tin cũ hơn	related				below	line
	các tin đã đưa	related				below	line
	các tin khác	related				below	line
	các tin mới hơn	related				below	line
	Cấm sao chép	imprint				below	prefix
	Cập nhật:	dateline				above	prefix
	Cập nhật lúc	dateline				above	prefix
	chia sẻ	share				below	line
	chia sẻ bài viết	share				below	line
	chính trị	navigation				above	line
	chính trị - xã hội	navigation				above	line
	(Chinhphu.vn) -	dash-lead				above	prefix
	Chịu trách nhiệm	imprint				below	prefix
	Chịu trách nhiệm nội dung	imprint				below	prefix
	chủ đề	related				below	line
	chủ đề liên quan	related				below	line
	chủ nhật	navigation				above	line
	Chủ nhật, ngày	dateline				above	prefix
	chủ trì hội nghị	caption				caption	suffix
	chủ trì phiên họp	caption				caption	suffix
	chưa có bình luận	comment				below	line
	chụp ảnh lưu niệm	caption				caption	prefix
	chuyên đề	navigation				above	line
	chuyên mục	navigation				above	line
	Clip:	credit				caption	inside
	cỡ chữ	share				below	line
	Cơ quan chủ quản	imprint				below	prefix
	có thể bạn quan tâm	related				below	line
	công nghệ	navigation				above	line
	Cộng tác viên	byline				below	prefix
	copy link	share				below	line
	Copyright	imprint				below	prefix
	CTV	byline				below	prefix
	cùng chuyên mục	related				below	line
	đa phương tiện	navigation				above	line
	Đại biểu dự	caption				caption	prefix
	Đại biểu tham dự	caption				caption	prefix
	đăng ký	navigation				above	line
	Đăng lúc	dateline				above	prefix
	đăng nhập	navigation				above	line
	đáng quan tâm	related				below	line
	Đảng trong cuộc sống	navigation				above	line
	đánh giá bài viết	share				below	line
date-words	ngày|tháng|năm|thứ|giờ|phút|lúc|hồi|h|AM|PM|SA|CH|GMT|sáng|trưa|chiều|tối|hai|ba|tư|sáu|bảy|chủ|nhật|cập|đăng|xuất|bản|tin|date|time	date-word				above	inside
	ĐCSVN -	dash-lead				above	prefix
ddcsvn	(ĐCSVN) -	dash-lead				above	prefix
ddocj-theem	Đọc thêm:	related				inside	prefix
	Địa chỉ	imprint				below	prefix
	địa phương	navigation				above	line
	diễn đàn	navigation				above	line
	Điện thoại	imprint				below	prefix
	Đồ họa:	credit				caption	inside
	đọc nhiều	navigation				above	line
	đọc nhiều nhất	navigation				above	line
	đọc thêm	related				below	line
	đọc tiếp	related				below	line
	đối ngoại	navigation				above	line
	đời sống	navigation				above	line
	dòng sự kiện	related				below	line
	du lịch	navigation				above	line
	Đường dây nóng	imprint				below	prefix
	e-magazine	navigation				above	line
	emagazine	navigation				above	line
	email	share				below	line
email-imprint	Email	imprint				below	prefix
	facebook	share				below	line
	Fax	imprint				below	prefix
	Ghi rõ nguồn	imprint				below	prefix
	giải trí	navigation				above	line
	giáo dục	navigation				above	line
	Giấy phép hoạt động	imprint				below	prefix
	Giấy phép số	imprint				below	prefix
	Giấy phép xuất bản số	imprint				below	prefix
	giới thiệu	navigation				above	line
	giọng đọc	share				below	line
	GMT+7	dateline				above	prefix
gmt-7-dateline	(GMT+7)	dateline				above	prefix
	góc nhìn	navigation				above	line
	google+	share				below	line
	gửi	comment				below	line
	gửi bài viết	share				below	line
	gửi bình luận	comment				below	line
	gửi đi	comment				below	line
	gửi email	share				below	line
	gửi phản hồi	comment				below	line
	gửi ý kiến	comment				below	line
	Hình:	credit				caption	inside
	Hình ảnh	caption				caption	prefix
	Hình minh họa	caption				caption	prefix
	HNMO -	dash-lead				above	prefix
	họ tên	comment				below	line
	họ và tên	comment				below	line
	home	navigation				above	line
	Hotline	imprint				below	prefix
	hủy	comment				below	line
	in bài	share				below	line
	in bài viết	share				below	line
	in trang	share				below	line
	infographic	navigation				above	line
	khoa học	navigation				above	line
	Không sao chép	imprint				below	prefix
	kiểm tra thực tế	caption				caption	suffix
	kinh tế	navigation				above	line
	Lãnh đạo tỉnh trao	caption				caption	prefix
	lên đầu trang	share				below	line
	lịch tiếp dân	navigation				above	line
	liên hệ	navigation				above	line
	Liên hệ quảng cáo	imprint				below	prefix
	liên kết website|liên kết web|liên kết	related				below	line
	linkedin	share				below	line
	longform	navigation				above	line
	lượt đọc	share				below	line
	lượt xem	share				below	line
	lưu bài viết	share				below	line
	mã bảo mật	comment				below	line
	mã xác nhận	comment				below	line
	menu	navigation				above	line
	minh họa	caption				caption	suffix
	Mời bạn đọc xem	related				inside	prefix
	mới nhất	navigation				above	line
	Mời quý độc giả xem	related				inside	prefix
	Mời xem thêm:	related				inside	prefix
	Một góc	caption				caption	prefix
	multimedia	navigation				above	line
	NDO -	dash-lead				above	prefix
	Ngày cập nhật	dateline				above	prefix
	Ngày đăng:	dateline				above	prefix
	nghe bài viết	share				below	line
	nghe đọc bài	share				below	line
	nghiên cứu - trao đổi	navigation				above	line
	Nguồn:	credit				caption	inside
	Nguồn ảnh:	credit				caption	inside
nguoonf	Nguồn	byline				below	prefix
	nhập lại	comment				below	line
	Nhóm phóng viên	byline				below	prefix
	Nhóm PV	byline				below	prefix
	nội dung	comment				below	line
	Nơi nhận	letterhead				below	prefix
	P.V	byline				below	prefix
	phản hồi	comment				below	line
	pháp luật	navigation				above	line
	phát biểu chỉ đạo|phát biểu kết luận|phát biểu khai mạc|phát biểu bế mạc|phát biểu	caption				caption	suffix
	phát biểu chỉ đạo tại hội nghị	caption				caption	suffix
	phát biểu kết luận hội nghị	caption				caption	suffix
	phát biểu tại buổi làm việc	caption				caption	suffix
	phát biểu tại hội nghị	caption				caption	suffix
	phát biểu tại kỳ họp	caption				caption	suffix
	phát biểu tại phiên họp	caption				caption	suffix
	Phát triển bởi	imprint				below	prefix
	Phó Tổng Biên tập	imprint				below	prefix
	phóng sự ảnh	navigation				above	line
	Phóng viên	byline				below	prefix
	PLO -	dash-lead				above	prefix
	PNO -	dash-lead				above	prefix
	podcast	navigation				above	line
	PV	byline				below	prefix
	PV/Vietnam+	byline				below	prefix
	QĐND Online -	dash-lead				above	prefix
	Quang cảnh	caption				caption	prefix
	Quang cảnh buổi làm việc	caption				caption	prefix
	Quang cảnh hội nghị	caption				caption	prefix
	Quang cảnh kỳ họp	caption				caption	prefix
	Quang cảnh phiên họp	caption				caption	prefix
	quảng cáo	navigation				above	line
	quay lại	share				below	line
quoc-hieu	Cộng hòa xã hội chủ nghĩa Việt Nam	letterhead				above	line
	quốc phòng - an ninh	navigation				above	line
	quốc tế	navigation				above	line
	rao vặt	navigation				above	line
	sao chép liên kết	share				below	line
	SGGP -	dash-lead				above	prefix
	SGGPO -	dash-lead				above	prefix
	sơ đồ trang	navigation				above	line
	số lượt xem	share				below	line
	sự kiện	navigation				above	line
	sức khỏe	navigation				above	line
	Tác giả:	byline				below	prefix
	tag	related				below	line
	tags	related				below	line
	tham quan	caption				caption	suffix
	thế giới	navigation				above	line
	thể thao	navigation				above	line
	(Theo	byline				below	prefix
	Theo báo	byline				below	prefix
	theo dõi	share				below	line
	theo dõi chúng tôi	share				below	line
	theo dòng sự kiện	related				below	line
	Theo TTXVN	byline				below	prefix
	Theo VGP	byline				below	prefix
	Theo Vietnam+	byline				below	prefix
	thích	share				below	line
	Thiết kế bởi	imprint				below	prefix
	thời sự	navigation				above	line
	Thông tấn xã Việt Nam	byline				below	prefix
	thông tin người gửi phản hồi	comment				below	line
	Thứ Ba, ngày	dateline				above	prefix
	thứ bảy	navigation				above	line
	Thứ Bảy, ngày	dateline				above	prefix
	Thứ Hai, ngày	dateline				above	prefix
	Thứ Năm, ngày	dateline				above	prefix
	Thứ Sáu, ngày	dateline				above	prefix
	Thứ Tư, ngày	dateline				above	prefix
	thư viện ảnh|thư viện video|thư viện	related				below	line
	Thực hiện:	byline				below	prefix
	tiêu đề	comment				below	line
tieu-ngu	Độc lập - Tự do - Hạnh phúc	letterhead				above	line
	tìm kiếm	navigation				above	line
	tin ảnh	navigation				above	line
tin-anh-byline	Tin ảnh:	byline				below	prefix
tin-anh-r	Tin, ảnh:	byline				below	prefix
	tin cũ hơn	related				below	line
	tin cùng chuyên mục	related				below	line
	tin đọc nhiều	related				below	line
	tin khác	related				below	line
	tin liên quan	related				below	line
	tin mới	navigation				above	line
	tin mới hơn	related				below	line
	tin mới nhất	related				below	line
	tin nhắn	comment				below	line
	tin nổi bật	related				below	line
	tin nóng	navigation				above	line
	tin tức	navigation				above	line
	tin tức - sự kiện	navigation				above	line
	Tin và ảnh:	byline				below	prefix
	tin vắn	navigation				above	line
	tin xem nhiều	related				below	line
	Tòa soạn	imprint				below	prefix
	Toàn cảnh	caption				caption	prefix
	Toàn cảnh buổi làm việc	caption				caption	prefix
	Toàn cảnh hội nghị	caption				caption	prefix
	Toàn cảnh kỳ họp	caption				caption	prefix
	Toàn cảnh phiên họp	caption				caption	prefix
	Tổng Biên tập	imprint				below	prefix
	Tổng hợp	byline				below	prefix
	TPO -	dash-lead				above	prefix
	trả lời chất vấn|trả lời phỏng vấn|trả lời báo chí|chất vấn Bộ trưởng	caption				caption	suffix
	trang chủ	navigation				above	line
	trang sau	share				below	line
	trang trước	share				below	line
	Trao Bằng khen	caption				caption	prefix
	trao đổi với	caption				caption	suffix
	Trao quà	caption				caption	prefix
	trở lại	share				below	line
	trở về đầu trang	share				below	line
	Trong ảnh	caption				caption	prefix
trong-anh-r	Trong ảnh:	caption				caption	prefix
	trong nước	navigation				above	line
	Trụ sở	imprint				below	prefix
	TTO -	dash-lead				above	prefix
	TTXVN	byline				below	prefix
ttxvn-byline	(TTXVN)	byline				below	prefix
ttxvn-dash-lead	(TTXVN) -	dash-lead				above	prefix
	TTXVN/Vietnam+	byline				below	prefix
	từ khóa	related				below	line
	tư liệu	caption				caption	suffix
	twitter	share				below	line
	văn hóa	navigation				above	line
	văn hóa - thể thao	navigation				above	line
	về đầu trang	share				below	line
	VGP	byline				below	prefix
	video	navigation				above	line
video-credit	Video:	credit				caption	inside
	viết bình luận	comment				below	line
	Vietnam+	byline				below	prefix
	VOV	byline				below	prefix
vov-dash-lead	(VOV) -	dash-lead				above	prefix
	VOV.VN -	dash-lead				above	prefix
	VTC News -	dash-lead				above	prefix
	VTV	byline				below	prefix
vtv-dash-lead	(VTV) -	dash-lead				above	prefix
	vui lòng gõ tiếng Việt có dấu	comment				below	line
	vui lòng nhập	comment				below	line
	xã hội	navigation				above	line
	xây dựng Đảng	navigation				above	line
xem-colon	Xem thêm:	related				inside	prefix
	xem nhiều	navigation				above	line
	xem tất cả	related				below	line
	xem thêm	related				below	line
	xem tiếp	related				below	line
	ý kiến bạn đọc	comment				below	line
	ý kiến phản hồi	comment				below	line
	y tế	navigation				above	line
	zalo	share				below	line`;
