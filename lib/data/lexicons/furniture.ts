// Generated from corpus/lexicons/furniture.tsv by `npm run data`. Do not edit.

export const FURNITURE: string = `id	forms	type	canonical	valid_from	valid_to	place	match
furniture.an-ninh-quoc-phong	an ninh - quốc phòng	navigation				above	line
furniture.anh	ảnh	navigation				above	line
furniture.anh-chup-man-hinh	Ảnh chụp màn hình	credit				caption	inside
furniture.anh-credit	(Ảnh:	credit				caption	inside
furniture.anh-ctv	Ảnh: CTV	credit				caption	inside
furniture.anh-do	Ảnh do	credit				caption	inside
furniture.anh-internet	Ảnh: Internet	credit				caption	inside
furniture.anh-lon	Ảnh lớn	caption				caption	prefix
furniture.anh-minh-hoa	Ảnh minh họa	caption				caption	prefix
furniture.anh-pv	Ảnh: PV	credit				caption	inside
furniture.anh-r	Ảnh:	credit				caption	inside
furniture.anh-tl	Ảnh: TL	credit				caption	inside
furniture.anh-ttxvn	Ảnh: TTXVN	credit				caption	inside
furniture.anh-tu-lieu	Ảnh tư liệu	caption				caption	prefix
furniture.anh-vgp	Ảnh: VGP	credit				caption	inside
furniture.anhr	(Ảnh	caption				caption	prefix
furniture.anhr-credit	Ảnh -	credit				caption	inside
furniture.anhr-minh-hoa-j	(ảnh minh họa)	caption				caption	suffix
furniture.anhr-minh-hoaj	ảnh minh họa	caption				caption	suffix
furniture.anhr-tuw-lieeuj	ảnh tư liệu	caption				caption	suffix
furniture.bai	Bài:	byline				below	prefix
furniture.bai-anh	Bài, ảnh:	byline				below	prefix
furniture.bai-cung-tac-gia	bài cùng tác giả	related				below	line
furniture.bai-lien-quan	bài liên quan	related				below	line
furniture.bai-va-anh	Bài và ảnh:	byline				below	prefix
furniture.bai-viet-lien-quan	bài viết liên quan	related				below	line
furniture.baif-lieen-quan	Bài liên quan:	related				inside	prefix
furniture.ban-co-the-quan-tam	bạn có thể quan tâm	related				below	line
furniture.ban-doc	bạn đọc	navigation				above	line
furniture.ban-in	bản in	share				below	line
furniture.ban-quyen-thuoc	Bản quyền thuộc	imprint				below	prefix
furniture.ban-quyen-thuoc-ve	Bản quyền thuộc về	imprint				below	prefix
furniture.ban-thoi-su	Ban Thời sự	byline				below	prefix
furniture.bao-in	báo in	navigation				above	line
furniture.bien-dich	Biên dịch:	byline				below	prefix
furniture.bien-tap	Biên tập:	byline				below	prefix
furniture.binh-luan	bình luận	navigation				above	line
furniture.binh-luan-cua-ban	bình luận của bạn	comment				below	line
furniture.binhf-luaanj	bình luận	comment				below	line
furniture.bvpl	BVPL -	dash-lead				above	prefix
furniture.byline-words	thực|hiện|tổng|hợp|ghi|lược|dịch|biên|soạn|theo|và|từ|bài|ảnh|tin|nhóm|phóng|viên|online|cung|cấp|t|h	byline-word				below	inside
furniture.cac-bai-viet-khac	các bài viết khác	related				below	line
furniture.cac-dai-bieu-bieu-quyet	Các đại biểu biểu quyết	caption				caption	prefix
furniture.cac-dai-bieu-du	Các đại biểu dự	caption				caption	prefix
furniture.cac-dai-bieu-tham-du	Các đại biểu tham dự	caption				caption	prefix
furniture.cac-dong-chi-lanh-dao	Các đồng chí lãnh đạo	caption				caption	prefix
furniture.cac-tin-cu-hon	các tin cũ hơn	related				below	line
furniture.cac-tin-da-dua	các tin đã đưa	related				below	line
furniture.cac-tin-khac	các tin khác	related				below	line
furniture.cac-tin-moi-hon	các tin mới hơn	related				below	line
furniture.cam-sao-chep	Cấm sao chép	imprint				below	prefix
furniture.cap-nhat	Cập nhật:	dateline				above	prefix
furniture.cap-nhat-luc	Cập nhật lúc	dateline				above	prefix
furniture.chia-se	chia sẻ	share				below	line
furniture.chia-se-bai-viet	chia sẻ bài viết	share				below	line
furniture.chinh-tri	chính trị	navigation				above	line
furniture.chinh-tri-xa-hoi	chính trị - xã hội	navigation				above	line
furniture.chinhphu-vn	(Chinhphu.vn) -	dash-lead				above	prefix
furniture.chiu-trach-nhiem	Chịu trách nhiệm	imprint				below	prefix
furniture.chiu-trach-nhiem-noi-dung	Chịu trách nhiệm nội dung	imprint				below	prefix
furniture.chu-de	chủ đề	related				below	line
furniture.chu-de-lien-quan	chủ đề liên quan	related				below	line
furniture.chu-nhat	chủ nhật	navigation				above	line
furniture.chu-nhat-ngay	Chủ nhật, ngày	dateline				above	prefix
furniture.chu-tri-hoi-nghi	chủ trì hội nghị	caption				caption	suffix
furniture.chu-tri-phien-hop	chủ trì phiên họp	caption				caption	suffix
furniture.chua-co-binh-luan	chưa có bình luận	comment				below	line
furniture.chup-anh-luu-niem	chụp ảnh lưu niệm	caption				caption	prefix
furniture.chuyen-de	chuyên đề	navigation				above	line
furniture.chuyen-muc	chuyên mục	navigation				above	line
furniture.clip	Clip:	credit				caption	inside
furniture.co-chu	cỡ chữ	share				below	line
furniture.co-quan-chu-quan	Cơ quan chủ quản	imprint				below	prefix
furniture.co-the-ban-quan-tam	có thể bạn quan tâm	related				below	line
furniture.cong-nghe	công nghệ	navigation				above	line
furniture.cong-tac-vien	Cộng tác viên	byline				below	prefix
furniture.copy-link	copy link	share				below	line
furniture.copyright	Copyright	imprint				below	prefix
furniture.ctv	CTV	byline				below	prefix
furniture.cung-chuyen-muc	cùng chuyên mục	related				below	line
furniture.da-phuong-tien	đa phương tiện	navigation				above	line
furniture.dai-bieu-du	Đại biểu dự	caption				caption	prefix
furniture.dai-bieu-tham-du	Đại biểu tham dự	caption				caption	prefix
furniture.dang-ky	đăng ký	navigation				above	line
furniture.dang-luc	Đăng lúc	dateline				above	prefix
furniture.dang-nhap	đăng nhập	navigation				above	line
furniture.dang-quan-tam	đáng quan tâm	related				below	line
furniture.dang-trong-cuoc-song	Đảng trong cuộc sống	navigation				above	line
furniture.danh-gia-bai-viet	đánh giá bài viết	share				below	line
furniture.date-words	ngày|tháng|năm|thứ|giờ|phút|lúc|hồi|h|AM|PM|SA|CH|GMT|sáng|trưa|chiều|tối|hai|ba|tư|sáu|bảy|chủ|nhật|cập|đăng|xuất|bản|tin|date|time	date-word				above	inside
furniture.dcsvn	ĐCSVN -	dash-lead				above	prefix
furniture.ddcsvn	(ĐCSVN) -	dash-lead				above	prefix
furniture.ddocj-theem	Đọc thêm:	related				inside	prefix
furniture.dia-chi	Địa chỉ	imprint				below	prefix
furniture.dia-phuong	địa phương	navigation				above	line
furniture.dien-dan	diễn đàn	navigation				above	line
furniture.dien-thoai	Điện thoại	imprint				below	prefix
furniture.do-hoa	Đồ họa:	credit				caption	inside
furniture.doc-nhieu	đọc nhiều	navigation				above	line
furniture.doc-nhieu-nhat	đọc nhiều nhất	navigation				above	line
furniture.doc-them	đọc thêm	related				below	line
furniture.doc-tiep	đọc tiếp	related				below	line
furniture.doi-ngoai	đối ngoại	navigation				above	line
furniture.doi-song	đời sống	navigation				above	line
furniture.dong-su-kien	dòng sự kiện	related				below	line
furniture.du-lich	du lịch	navigation				above	line
furniture.duong-day-nong	Đường dây nóng	imprint				below	prefix
furniture.e-magazine	e-magazine	navigation				above	line
furniture.emagazine	emagazine	navigation				above	line
furniture.email	email	share				below	line
furniture.email-imprint	Email	imprint				below	prefix
furniture.facebook	facebook	share				below	line
furniture.fax	Fax	imprint				below	prefix
furniture.ghi-ro-nguon	Ghi rõ nguồn	imprint				below	prefix
furniture.giai-tri	giải trí	navigation				above	line
furniture.giao-duc	giáo dục	navigation				above	line
furniture.giay-phep-hoat-dong	Giấy phép hoạt động	imprint				below	prefix
furniture.giay-phep-so	Giấy phép số	imprint				below	prefix
furniture.giay-phep-xuat-ban-so	Giấy phép xuất bản số	imprint				below	prefix
furniture.gioi-thieu	giới thiệu	navigation				above	line
furniture.giong-doc	giọng đọc	share				below	line
furniture.gmt-7	GMT+7	dateline				above	prefix
furniture.gmt-7-dateline	(GMT+7)	dateline				above	prefix
furniture.goc-nhin	góc nhìn	navigation				above	line
furniture.google	google+	share				below	line
furniture.gui	gửi	comment				below	line
furniture.gui-bai-viet	gửi bài viết	share				below	line
furniture.gui-binh-luan	gửi bình luận	comment				below	line
furniture.gui-di	gửi đi	comment				below	line
furniture.gui-email	gửi email	share				below	line
furniture.gui-phan-hoi	gửi phản hồi	comment				below	line
furniture.gui-y-kien	gửi ý kiến	comment				below	line
furniture.hinh	Hình:	credit				caption	inside
furniture.hinh-anh	Hình ảnh	caption				caption	prefix
furniture.hinh-minh-hoa	Hình minh họa	caption				caption	prefix
furniture.hnmo	HNMO -	dash-lead				above	prefix
furniture.ho-ten	họ tên	comment				below	line
furniture.ho-va-ten	họ và tên	comment				below	line
furniture.home	home	navigation				above	line
furniture.hotline	Hotline	imprint				below	prefix
furniture.huy	hủy	comment				below	line
furniture.in-bai	in bài	share				below	line
furniture.in-bai-viet	in bài viết	share				below	line
furniture.in-trang	in trang	share				below	line
furniture.infographic	infographic	navigation				above	line
furniture.khoa-hoc	khoa học	navigation				above	line
furniture.khong-sao-chep	Không sao chép	imprint				below	prefix
furniture.kiem-tra-thuc-te	kiểm tra thực tế	caption				caption	suffix
furniture.kinh-te	kinh tế	navigation				above	line
furniture.lanh-dao-tinh-trao	Lãnh đạo tỉnh trao	caption				caption	prefix
furniture.len-dau-trang	lên đầu trang	share				below	line
furniture.lich-tiep-dan	lịch tiếp dân	navigation				above	line
furniture.lien-he	liên hệ	navigation				above	line
furniture.lien-he-quang-cao	Liên hệ quảng cáo	imprint				below	prefix
furniture.lien-ket-website	liên kết website|liên kết web|liên kết	related				below	line
furniture.linkedin	linkedin	share				below	line
furniture.longform	longform	navigation				above	line
furniture.luot-doc	lượt đọc	share				below	line
furniture.luot-xem	lượt xem	share				below	line
furniture.luu-bai-viet	lưu bài viết	share				below	line
furniture.ma-bao-mat	mã bảo mật	comment				below	line
furniture.ma-xac-nhan	mã xác nhận	comment				below	line
furniture.menu	menu	navigation				above	line
furniture.minh-hoa	minh họa	caption				caption	suffix
furniture.moi-ban-doc-xem	Mời bạn đọc xem	related				inside	prefix
furniture.moi-nhat	mới nhất	navigation				above	line
furniture.moi-quy-doc-gia-xem	Mời quý độc giả xem	related				inside	prefix
furniture.moi-xem-them	Mời xem thêm:	related				inside	prefix
furniture.mot-goc	Một góc	caption				caption	prefix
furniture.multimedia	multimedia	navigation				above	line
furniture.ndo	NDO -	dash-lead				above	prefix
furniture.ngay-cap-nhat	Ngày cập nhật	dateline				above	prefix
furniture.ngay-dang	Ngày đăng:	dateline				above	prefix
furniture.nghe-bai-viet	nghe bài viết	share				below	line
furniture.nghe-doc-bai	nghe đọc bài	share				below	line
furniture.nghien-cuu-trao-doi	nghiên cứu - trao đổi	navigation				above	line
furniture.nguon	Nguồn:	credit				caption	inside
furniture.nguon-anh	Nguồn ảnh:	credit				caption	inside
furniture.nguoonf	Nguồn	byline				below	prefix
furniture.nhap-lai	nhập lại	comment				below	line
furniture.nhom-phong-vien	Nhóm phóng viên	byline				below	prefix
furniture.nhom-pv	Nhóm PV	byline				below	prefix
furniture.noi-dung	nội dung	comment				below	line
furniture.noi-nhan	Nơi nhận	letterhead				below	prefix
furniture.p-v	P.V	byline				below	prefix
furniture.phan-hoi	phản hồi	comment				below	line
furniture.phap-luat	pháp luật	navigation				above	line
furniture.phat-bieu-chi-dao	phát biểu chỉ đạo|phát biểu kết luận|phát biểu khai mạc|phát biểu bế mạc|phát biểu	caption				caption	suffix
furniture.phat-bieu-chi-dao-tai-hoi-nghi	phát biểu chỉ đạo tại hội nghị	caption				caption	suffix
furniture.phat-bieu-ket-luan-hoi-nghi	phát biểu kết luận hội nghị	caption				caption	suffix
furniture.phat-bieu-tai-buoi-lam-viec	phát biểu tại buổi làm việc	caption				caption	suffix
furniture.phat-bieu-tai-hoi-nghi	phát biểu tại hội nghị	caption				caption	suffix
furniture.phat-bieu-tai-ky-hop	phát biểu tại kỳ họp	caption				caption	suffix
furniture.phat-bieu-tai-phien-hop	phát biểu tại phiên họp	caption				caption	suffix
furniture.phat-trien-boi	Phát triển bởi	imprint				below	prefix
furniture.pho-tong-bien-tap	Phó Tổng Biên tập	imprint				below	prefix
furniture.phong-su-anh	phóng sự ảnh	navigation				above	line
furniture.phong-vien	Phóng viên	byline				below	prefix
furniture.plo	PLO -	dash-lead				above	prefix
furniture.pno	PNO -	dash-lead				above	prefix
furniture.podcast	podcast	navigation				above	line
furniture.pv	PV	byline				below	prefix
furniture.pv-vietnam	PV/Vietnam+	byline				below	prefix
furniture.qdnd-online	QĐND Online -	dash-lead				above	prefix
furniture.quang-canh	Quang cảnh	caption				caption	prefix
furniture.quang-canh-buoi-lam-viec	Quang cảnh buổi làm việc	caption				caption	prefix
furniture.quang-canh-hoi-nghi	Quang cảnh hội nghị	caption				caption	prefix
furniture.quang-canh-ky-hop	Quang cảnh kỳ họp	caption				caption	prefix
furniture.quang-canh-phien-hop	Quang cảnh phiên họp	caption				caption	prefix
furniture.quang-cao	quảng cáo	navigation				above	line
furniture.quay-lai	quay lại	share				below	line
furniture.quoc-hieu	Cộng hòa xã hội chủ nghĩa Việt Nam	letterhead				above	line
furniture.quoc-phong-an-ninh	quốc phòng - an ninh	navigation				above	line
furniture.quoc-te	quốc tế	navigation				above	line
furniture.rao-vat	rao vặt	navigation				above	line
furniture.sao-chep-lien-ket	sao chép liên kết	share				below	line
furniture.sggp	SGGP -	dash-lead				above	prefix
furniture.sggpo	SGGPO -	dash-lead				above	prefix
furniture.so-do-trang	sơ đồ trang	navigation				above	line
furniture.so-luot-xem	số lượt xem	share				below	line
furniture.su-kien	sự kiện	navigation				above	line
furniture.suc-khoe	sức khỏe	navigation				above	line
furniture.tac-gia	Tác giả:	byline				below	prefix
furniture.tag	tag	related				below	line
furniture.tags	tags	related				below	line
furniture.tham-quan	tham quan	caption				caption	suffix
furniture.the-gioi	thế giới	navigation				above	line
furniture.the-thao	thể thao	navigation				above	line
furniture.theo	(Theo	byline				below	prefix
furniture.theo-bao	Theo báo	byline				below	prefix
furniture.theo-doi	theo dõi	share				below	line
furniture.theo-doi-chung-toi	theo dõi chúng tôi	share				below	line
furniture.theo-dong-su-kien	theo dòng sự kiện	related				below	line
furniture.theo-ttxvn	Theo TTXVN	byline				below	prefix
furniture.theo-vgp	Theo VGP	byline				below	prefix
furniture.theo-vietnam	Theo Vietnam+	byline				below	prefix
furniture.thich	thích	share				below	line
furniture.thiet-ke-boi	Thiết kế bởi	imprint				below	prefix
furniture.thoi-su	thời sự	navigation				above	line
furniture.thong-tan-xa-viet-nam	Thông tấn xã Việt Nam	byline				below	prefix
furniture.thong-tin-nguoi-gui-phan-hoi	thông tin người gửi phản hồi	comment				below	line
furniture.thu-ba-ngay	Thứ Ba, ngày	dateline				above	prefix
furniture.thu-bay	thứ bảy	navigation				above	line
furniture.thu-bay-ngay	Thứ Bảy, ngày	dateline				above	prefix
furniture.thu-hai-ngay	Thứ Hai, ngày	dateline				above	prefix
furniture.thu-nam-ngay	Thứ Năm, ngày	dateline				above	prefix
furniture.thu-sau-ngay	Thứ Sáu, ngày	dateline				above	prefix
furniture.thu-tu-ngay	Thứ Tư, ngày	dateline				above	prefix
furniture.thu-vien-anh	thư viện ảnh|thư viện video|thư viện	related				below	line
furniture.thuc-hien	Thực hiện:	byline				below	prefix
furniture.tieu-de	tiêu đề	comment				below	line
furniture.tieu-ngu	Độc lập - Tự do - Hạnh phúc	letterhead				above	line
furniture.tim-kiem	tìm kiếm	navigation				above	line
furniture.tin-anh	tin ảnh	navigation				above	line
furniture.tin-anh-byline	Tin ảnh:	byline				below	prefix
furniture.tin-anh-r	Tin, ảnh:	byline				below	prefix
furniture.tin-cu-hon	tin cũ hơn	related				below	line
furniture.tin-cung-chuyen-muc	tin cùng chuyên mục	related				below	line
furniture.tin-doc-nhieu	tin đọc nhiều	related				below	line
furniture.tin-khac	tin khác	related				below	line
furniture.tin-lien-quan	tin liên quan	related				below	line
furniture.tin-moi	tin mới	navigation				above	line
furniture.tin-moi-hon	tin mới hơn	related				below	line
furniture.tin-moi-nhat	tin mới nhất	related				below	line
furniture.tin-nhan	tin nhắn	comment				below	line
furniture.tin-noi-bat	tin nổi bật	related				below	line
furniture.tin-nong	tin nóng	navigation				above	line
furniture.tin-tuc	tin tức	navigation				above	line
furniture.tin-tuc-su-kien	tin tức - sự kiện	navigation				above	line
furniture.tin-va-anh	Tin và ảnh:	byline				below	prefix
furniture.tin-van	tin vắn	navigation				above	line
furniture.tin-xem-nhieu	tin xem nhiều	related				below	line
furniture.toa-soan	Tòa soạn	imprint				below	prefix
furniture.toan-canh	Toàn cảnh	caption				caption	prefix
furniture.toan-canh-buoi-lam-viec	Toàn cảnh buổi làm việc	caption				caption	prefix
furniture.toan-canh-hoi-nghi	Toàn cảnh hội nghị	caption				caption	prefix
furniture.toan-canh-ky-hop	Toàn cảnh kỳ họp	caption				caption	prefix
furniture.toan-canh-phien-hop	Toàn cảnh phiên họp	caption				caption	prefix
furniture.tong-bien-tap	Tổng Biên tập	imprint				below	prefix
furniture.tong-hop	Tổng hợp	byline				below	prefix
furniture.tpo	TPO -	dash-lead				above	prefix
furniture.tra-loi-chat-van	trả lời chất vấn|trả lời phỏng vấn|trả lời báo chí|chất vấn Bộ trưởng	caption				caption	suffix
furniture.trang-chu	trang chủ	navigation				above	line
furniture.trang-sau	trang sau	share				below	line
furniture.trang-truoc	trang trước	share				below	line
furniture.trao-bang-khen	Trao Bằng khen	caption				caption	prefix
furniture.trao-doi-voi	trao đổi với	caption				caption	suffix
furniture.trao-qua	Trao quà	caption				caption	prefix
furniture.tro-lai	trở lại	share				below	line
furniture.tro-ve-dau-trang	trở về đầu trang	share				below	line
furniture.trong-anh	Trong ảnh	caption				caption	prefix
furniture.trong-anh-r	Trong ảnh:	caption				caption	prefix
furniture.trong-nuoc	trong nước	navigation				above	line
furniture.tru-so	Trụ sở	imprint				below	prefix
furniture.tto	TTO -	dash-lead				above	prefix
furniture.ttxvn	TTXVN	byline				below	prefix
furniture.ttxvn-byline	(TTXVN)	byline				below	prefix
furniture.ttxvn-dash-lead	(TTXVN) -	dash-lead				above	prefix
furniture.ttxvn-vietnam	TTXVN/Vietnam+	byline				below	prefix
furniture.tu-khoa	từ khóa	related				below	line
furniture.tu-lieu	tư liệu	caption				caption	suffix
furniture.twitter	twitter	share				below	line
furniture.van-hoa	văn hóa	navigation				above	line
furniture.van-hoa-the-thao	văn hóa - thể thao	navigation				above	line
furniture.ve-dau-trang	về đầu trang	share				below	line
furniture.vgp	VGP	byline				below	prefix
furniture.video	video	navigation				above	line
furniture.video-credit	Video:	credit				caption	inside
furniture.viet-binh-luan	viết bình luận	comment				below	line
furniture.vietnam	Vietnam+	byline				below	prefix
furniture.vov	VOV	byline				below	prefix
furniture.vov-dash-lead	(VOV) -	dash-lead				above	prefix
furniture.vov-vn	VOV.VN -	dash-lead				above	prefix
furniture.vtc-news	VTC News -	dash-lead				above	prefix
furniture.vtv	VTV	byline				below	prefix
furniture.vtv-dash-lead	(VTV) -	dash-lead				above	prefix
furniture.vui-long-go-tieng-viet-co-dau	vui lòng gõ tiếng Việt có dấu	comment				below	line
furniture.vui-long-nhap	vui lòng nhập	comment				below	line
furniture.xa-hoi	xã hội	navigation				above	line
furniture.xay-dung-dang	xây dựng Đảng	navigation				above	line
furniture.xem-colon	Xem thêm:	related				inside	prefix
furniture.xem-nhieu	xem nhiều	navigation				above	line
furniture.xem-tat-ca	xem tất cả	related				below	line
furniture.xem-them	xem thêm	related				below	line
furniture.xem-tiep	xem tiếp	related				below	line
furniture.y-kien-ban-doc	ý kiến bạn đọc	comment				below	line
furniture.y-kien-phan-hoi	ý kiến phản hồi	comment				below	line
furniture.y-te	y tế	navigation				above	line
furniture.zalo	zalo	share				below	line`;
