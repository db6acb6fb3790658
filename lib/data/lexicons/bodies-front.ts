// Generated from corpus/lexicons/bodies-front.tsv by `npm run data`. Do not edit.

export const BODIES_FRONT: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.ban-cong-tac-mat-tran	Ban Công tác Mặt trận	front				village	front	place	no
body.ban-thuong-truc-uy-ban-mttq	Ban Thường trực Ủy ban MTTQ|Ban Thường trực UBMTTQ|Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam	front					front	place	yes
body.cong-doan	Công đoàn	union					union	place,field,body	no
body.cong-doan-cao-su-viet-nam	Công đoàn Cao su Việt Nam	union				central	union		yes
body.cong-doan-cong-thuong-viet-nam	Công đoàn Công Thương Việt Nam	union				central	union		yes
body.cong-doan-dau-khi-viet-nam	Công đoàn Dầu khí Việt Nam	union				central	union		yes
body.cong-doan-det-may-viet-nam	Công đoàn Dệt May Việt Nam	union				central	union		yes
body.cong-doan-dien-luc-viet-nam	Công đoàn Điện lực Việt Nam	union				central	union		yes
body.cong-doan-duong-sat-viet-nam	Công đoàn Đường sắt Việt Nam	union				central	union		yes
body.cong-doan-giao-duc-viet-nam	Công đoàn Giáo dục Việt Nam	union				central	union		yes
body.cong-doan-giao-thong-van-tai-viet-nam	Công đoàn Giao thông Vận tải Việt Nam	union				central	union		yes
body.cong-doan-ngan-hang-viet-nam	Công đoàn Ngân hàng Việt Nam	union				central	union		yes
body.cong-doan-nong-nghiep-va-phat-trien-nong-thon-viet-nam	Công đoàn Nông nghiệp và Phát triển nông thôn Việt Nam	union				central	union		yes
body.cong-doan-than-khoang-san-viet-nam	Công đoàn Than - Khoáng sản Việt Nam	union				central	union		yes
body.cong-doan-thong-tin-va-truyen-thong-viet-nam	Công đoàn Thông tin và Truyền thông Việt Nam	union				central	union		yes
body.cong-doan-vien-chuc-viet-nam	Công đoàn Viên chức Việt Nam	union				central	union		yes
body.cong-doan-viet-nam	Công đoàn Việt Nam	union				central	union		yes
body.cong-doan-xay-dung-viet-nam	Công đoàn Xây dựng Việt Nam	union				central	union		yes
body.cong-doan-y-te-viet-nam	Công đoàn Y tế Việt Nam	union				central	union		yes
body.dien-dan-doanh-nghiep-viet-nam	Diễn đàn Doanh nghiệp Việt Nam|VBF	association				central	union		yes
body.doan-chu-tich-uy-ban-trung-uong-mttq-viet-nam	Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam|Đoàn Chủ tịch UBTƯ MTTQ Việt Nam|Đoàn Chủ tịch MTTQ Việt Nam	front				central	front		yes
body.doan-luat-su	Đoàn Luật sư	association				province	union	place	yes
body.doan-thanh-nien	Đoàn Thanh niên	union					union	body,place	yes
body.doan-thanh-nien-cong-san-ho-chi-minh	Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn TNCS HCM|Đoàn TNCSHCM|Đoàn Thanh niên CS Hồ Chí Minh	union					union	place	yes
body.doan-xa	Đoàn xã|Đoàn phường	union				commune	union	place	no
body.doi-thieu-nien-tien-phong-ho-chi-minh	Đội Thiếu niên Tiền phong Hồ Chí Minh|Đội TNTP Hồ Chí Minh|Hội đồng Đội Trung ương	association					union	place	yes
body.giao-hoi-phat-giao-hoa-hao	Giáo hội Phật giáo Hòa Hảo	association					front	place	yes
body.giao-hoi-phat-giao-viet-nam	Giáo hội Phật giáo Việt Nam|GHPGVN|Giáo hội Phật giáo	association					front	place	yes
body.hiep-hoi-an-ninh-mang-quoc-gia	Hiệp hội An ninh mạng Quốc gia	association				central	union		yes
body.hiep-hoi-an-toan-thong-tin-viet-nam	Hiệp hội An toàn thông tin Việt Nam|VNISA	association				central	union		yes
body.hiep-hoi-bao-hiem-viet-nam	Hiệp hội Bảo hiểm Việt Nam	association				central	union		yes
body.hiep-hoi-bat-dong-san-viet-nam	Hiệp hội Bất động sản Việt Nam|VNREA|Hiệp hội Bất động sản|HoREA	association					union	place	yes
body.hiep-hoi-blockchain-viet-nam	Hiệp hội Blockchain Việt Nam	association				central	union		yes
body.hiep-hoi-ca-phe-ca-cao-viet-nam	Hiệp hội Cà phê - Ca cao Việt Nam|VICOFA	association				central	union		yes
body.hiep-hoi-cac-nha-ban-le-viet-nam	Hiệp hội Các nhà bán lẻ Việt Nam	association				central	union		yes
body.hiep-hoi-cac-nha-dau-tu-tai-chinh-viet-nam	Hiệp hội Các nhà đầu tư tài chính Việt Nam	association				central	union		yes
body.hiep-hoi-cac-nha-san-xuat-o-to-viet-nam	Hiệp hội Các nhà sản xuất ô tô Việt Nam|VAMA	association				central	union		yes
body.hiep-hoi-chan-nuoi-viet-nam	Hiệp hội Chăn nuôi Việt Nam	association				central	union		yes
body.hiep-hoi-che-bien-va-xuat-khau-thuy-san-viet-nam	Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam|VASEP	association				central	union		yes
body.hiep-hoi-cong-nghiep-ho-tro-viet-nam	Hiệp hội Công nghiệp hỗ trợ Việt Nam	association				central	union		yes
body.hiep-hoi-da-giay-tui-xach-viet-nam	Hiệp hội Da giày - Túi xách Việt Nam|LEFASO	association				central	union		yes
body.hiep-hoi-det-may-viet-nam	Hiệp hội Dệt may Việt Nam|VITAS	association				central	union		yes
body.hiep-hoi-dieu-viet-nam	Hiệp hội Điều Việt Nam|VINACAS	association				central	union		yes
body.hiep-hoi-doanh-nghiep	Hiệp hội Doanh nghiệp	association					union	place,field	yes
body.hiep-hoi-doanh-nghiep-dau-tu-nuoc-ngoai	Hiệp hội Doanh nghiệp đầu tư nước ngoài	association				central	union		yes
body.hiep-hoi-doanh-nghiep-nho-va-vua-viet-nam	Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam|Hiệp hội DNNVV|VINASME|Hiệp hội Doanh nghiệp nhỏ và vừa	association					union	place	yes
body.hiep-hoi-du-lich-viet-nam	Hiệp hội Du lịch Việt Nam	association				central	union		yes
body.hiep-hoi-go-va-lam-san-viet-nam	Hiệp hội Gỗ và Lâm sản Việt Nam|VIFOREST	association				central	union		yes
body.hiep-hoi-ho-tieu-viet-nam	Hiệp hội Hồ tiêu Việt Nam|VPA|Hiệp hội Hồ tiêu và cây gia vị Việt Nam	association				central	union		yes
body.hiep-hoi-kinh-doanh-chung-khoan-viet-nam	Hiệp hội Kinh doanh chứng khoán Việt Nam	association				central	union		yes
body.hiep-hoi-lang-nghe-viet-nam	Hiệp hội Làng nghề Việt Nam	association				central	union		yes
body.hiep-hoi-logistics-viet-nam	Hiệp hội Logistics Việt Nam	association				central	union		yes
body.hiep-hoi-luong-thuc-viet-nam	Hiệp hội Lương thực Việt Nam|VFA	association				central	union		yes
body.hiep-hoi-mia-duong-viet-nam	Hiệp hội Mía đường Việt Nam	association				central	union		yes
body.hiep-hoi-nang-luong-viet-nam	Hiệp hội Năng lượng Việt Nam	association				central	union		yes
body.hiep-hoi-ngan-hang-viet-nam	Hiệp hội Ngân hàng Việt Nam|VNBA	association				central	union		yes
body.hiep-hoi-nha-thau-xay-dung-viet-nam	Hiệp hội Nhà thầu xây dựng Việt Nam	association				central	union		yes
body.hiep-hoi-nhua-viet-nam	Hiệp hội Nhựa Việt Nam	association				central	union		yes
body.hiep-hoi-nu-doanh-nhan-viet-nam	Hiệp hội Nữ doanh nhân Việt Nam	association				central	union		yes
body.hiep-hoi-phan-mem-va-dich-vu-cntt-viet-nam	Hiệp hội Phần mềm và Dịch vụ CNTT Việt Nam|VINASA	association				central	union		yes
body.hiep-hoi-rau-qua-viet-nam	Hiệp hội Rau quả Việt Nam|VINAFRUIT	association				central	union		yes
body.hiep-hoi-thep-viet-nam	Hiệp hội Thép Việt Nam|VSA	association				central	union		yes
body.hiep-hoi-thuong-mai-dien-tu-viet-nam	Hiệp hội Thương mại điện tử Việt Nam|VECOM	association				central	union		yes
body.hiep-hoi-van-tai-o-to-viet-nam	Hiệp hội Vận tải ô tô Việt Nam	association				central	union		yes
body.hiep-hoi-xang-dau-viet-nam	Hiệp hội Xăng dầu Việt Nam	association				central	union		yes
body.hoi-bao-tro-nguoi-khuyet-tat-va-tre-mo-coi	Hội Bảo trợ người khuyết tật và trẻ mồ côi	association					union	place	yes
body.hoi-bao-ve-quyen-tre-em-viet-nam	Hội Bảo vệ quyền trẻ em Việt Nam	association				central	union		yes
body.hoi-bao-ve-thien-nhien-va-moi-truong-viet-nam	Hội Bảo vệ thiên nhiên và môi trường Việt Nam	association				central	union		yes
body.hoi-chu-thap-do	Hội Chữ thập đỏ|Hội CTĐ|Hội Chữ thập đỏ Việt Nam|Trung ương Hội Chữ thập đỏ Việt Nam	association					union	place	yes
body.hoi-cuu-chien-binh	Hội Cựu chiến binh|Hội CCB	union					union	place	yes
body.hoi-cuu-chien-binh-viet-nam	Hội Cựu chiến binh Việt Nam|Hội CCB Việt Nam|Trung ương Hội CCB Việt Nam|T.Ư Hội CCB Việt Nam	union				central	union		yes
body.hoi-cuu-giao-chuc-viet-nam	Hội Cựu giáo chức Việt Nam	association				central	union		yes
body.hoi-cuu-thanh-nien-xung-phong	Hội Cựu Thanh niên xung phong|Hội Cựu TNXP|Hội Cựu TNXP Việt Nam	association					union	place	yes
body.hoi-di-san-van-hoa-viet-nam	Hội Di sản văn hóa Việt Nam	association				central	union		yes
body.hoi-dien-anh-viet-nam	Hội Điện ảnh Việt Nam	association				central	union		yes
body.hoi-dieu-duong-viet-nam	Hội Điều dưỡng Việt Nam	association				central	union		yes
body.hoi-doanh-nhan-tre-viet-nam	Hội Doanh nhân trẻ Việt Nam	association				central	union		yes
body.hoi-dong-giam-muc-viet-nam	Hội đồng Giám mục Việt Nam	association				central	front		yes
body.hoi-dong-nghia-vu-quan-su	Hội đồng Nghĩa vụ quân sự	council					military	place	yes
body.hoi-dong-tu-van-ve-dan-chu-phap-luat	Hội đồng Tư vấn về Dân chủ - Pháp luật|Hội đồng Tư vấn Dân chủ - Pháp luật	council					front	body,place	no
body.hoi-ho-tro-gia-dinh-liet-si-viet-nam	Hội Hỗ trợ gia đình liệt sĩ Việt Nam	association				central	union		yes
body.hoi-huu-nghi-viet-nam-campuchia	Hội Hữu nghị Việt Nam - Campuchia	association				central	union		yes
body.hoi-huu-nghi-viet-nam-cuba	Hội Hữu nghị Việt Nam - Cuba	association				central	union		yes
body.hoi-huu-nghi-viet-nam-lao	Hội Hữu nghị Việt Nam - Lào	association				central	union		yes
body.hoi-huu-nghi-viet-nam-trung-quoc	Hội Hữu nghị Việt Nam - Trung Quốc	association				central	union		yes
body.hoi-huu-nghi-viet-nga	Hội Hữu nghị Việt - Nga	association				central	union		yes
body.hoi-ke-hoach-hoa-gia-dinh-viet-nam	Hội Kế hoạch hóa gia đình Việt Nam	association				central	union		yes
body.hoi-khoa-hoc-ky-thuat-va-kinh-te-bien	Hội Khoa học kỹ thuật và Kinh tế biển	association				central	union		yes
body.hoi-khoa-hoc-lich-su-viet-nam	Hội Khoa học Lịch sử Việt Nam|Hội Khoa học Lịch sử|Hội KHLS Việt Nam	association					union	place	yes
body.hoi-khuyen-hoc-viet-nam	Hội Khuyến học Việt Nam|Hội Khuyến học	association					union	place	yes
body.hoi-kien-truc-su-viet-nam	Hội Kiến trúc sư Việt Nam	association				central	union		yes
body.hoi-kinh-te-viet-nam	Hội Kinh tế Việt Nam|Hội Khoa học Kinh tế Việt Nam	association				central	union		yes
body.hoi-lam-vuon-viet-nam	Hội Làm vườn Việt Nam	association				central	union		yes
body.hoi-lien-hiep-phu-nu	Hội Liên hiệp Phụ nữ|Hội LHPN|Hội Phụ nữ|Hội PN	union					union	place	yes
body.hoi-lien-hiep-phu-nu-viet-nam	Hội Liên hiệp Phụ nữ Việt Nam|Hội LHPN Việt Nam|Hội LHPNVN|Trung ương Hội LHPN Việt Nam|TW Hội LHPN Việt Nam|T.Ư Hội LHPN Việt Nam|Trung ương Hội Liên hiệp Phụ nữ Việt Nam	union				central	union		yes
body.hoi-lien-hiep-thanh-nien-viet-nam	Hội Liên hiệp Thanh niên Việt Nam|Hội LHTN Việt Nam|Hội LHTNVN|Hội LHTN	association					union	place	yes
body.hoi-luat-gia-viet-nam	Hội Luật gia Việt Nam|Hội Luật gia	association					union	place	yes
body.hoi-my-thuat-viet-nam	Hội Mỹ thuật Việt Nam	association				central	union		yes
body.hoi-nan-nhan-chat-doc-da-cam-dioxin-viet-nam	Hội Nạn nhân chất độc da cam/dioxin Việt Nam|Hội Nạn nhân chất độc da cam|Hội NNCĐDC/dioxin	association					union	place	yes
body.hoi-nghe-ca-viet-nam	Hội Nghề cá Việt Nam	association				central	union		yes
body.hoi-nghe-si-san-khau-viet-nam	Hội Nghệ sĩ sân khấu Việt Nam	association				central	union		yes
body.hoi-nguoi-cao-tuoi-viet-nam	Hội Người cao tuổi Việt Nam|Hội Người cao tuổi|Hội NCT	association					union	place	yes
body.hoi-nguoi-mu	Hội Người mù|Hội Người mù Việt Nam	association					union	place	yes
body.hoi-nha-bao-viet-nam	Hội Nhà báo Việt Nam|Hội Nhà báo|HNBVN	association					union	place	yes
body.hoi-nha-van-viet-nam	Hội Nhà văn Việt Nam|Hội Nhà văn	association					union	place	yes
body.hoi-nhac-si-viet-nam	Hội Nhạc sĩ Việt Nam	association				central	union		yes
body.hoi-nong-dan	Hội Nông dân|Hội ND	union					union	place	yes
body.hoi-nong-dan-viet-nam	Hội Nông dân Việt Nam|Hội NDVN|Hội ND Việt Nam|Trung ương Hội Nông dân Việt Nam|T.Ư Hội Nông dân Việt Nam|TW Hội Nông dân Việt Nam|T.Ư Hội NDVN	union				central	union		yes
body.hoi-quy-hoach-phat-trien-do-thi-viet-nam	Hội Quy hoạch Phát triển đô thị Việt Nam	association				central	union		yes
body.hoi-sinh-vat-canh-viet-nam	Hội Sinh vật cảnh Việt Nam	association				central	union		yes
body.hoi-sinh-vien-viet-nam	Hội Sinh viên Việt Nam|Hội SVVN|Hội Sinh viên	association					union	place	yes
body.hoi-thanh-tin-lanh	Hội Thánh Tin Lành	association					front	place	yes
body.hoi-thanh-tin-lanh-viet-nam	Hội thánh Tin lành Việt Nam	association					front	place	yes
body.hoi-thay-thuoc-tre-viet-nam	Hội Thầy thuốc trẻ Việt Nam	association				central	union		yes
body.hoi-tieu-chuan-va-bao-ve-nguoi-tieu-dung-viet-nam	Hội Tiêu chuẩn và Bảo vệ người tiêu dùng Việt Nam	association				central	union		yes
body.hoi-tin-hoc-viet-nam	Hội Tin học Việt Nam	association				central	union		yes
body.hoi-truyen-thong-so-viet-nam	Hội Truyền thông số Việt Nam	association				central	union		yes
body.hoi-xay-dung-va-phat-trien-do-thi-viet-nam	Hội Xây dựng và Phát triển đô thị Việt Nam	association				central	union		yes
body.hoi-xuat-ban-viet-nam	Hội Xuất bản Việt Nam	association				central	union		yes
body.huyen-doan	Huyện đoàn|Quận đoàn|Thị đoàn	union				district	union	place	yes
body.lien-doan-bong-da-viet-nam	Liên đoàn Bóng đá Việt Nam|VFF	association				central	union		yes
body.lien-doan-lao-dong	Liên đoàn Lao động|LĐLĐ	union					union	place	yes
body.lien-doan-lao-dong-tinh	Liên đoàn Lao động tỉnh|LĐLĐ tỉnh|Liên đoàn Lao động thành phố|LĐLĐ thành phố	union				province	union	place	yes
body.lien-doan-luat-su-viet-nam	Liên đoàn Luật sư Việt Nam|Liên đoàn Luật sư|LĐLSVN	association				central	union		yes
body.lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-viet-nam	Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam|Liên hiệp Hội Việt Nam|Liên hiệp các Hội KH&KT Việt Nam|VUSTA|Liên hiệp các Hội Khoa học và Kỹ thuật|Liên hiệp Hội	association					union	place	yes
body.lien-hiep-cac-hoi-van-hoc-nghe-thuat-viet-nam	Liên hiệp các Hội Văn học nghệ thuật Việt Nam|Liên hiệp các Hội VHNT Việt Nam|Liên hiệp các Hội Văn học nghệ thuật	association					union	place	yes
body.lien-hiep-cac-to-chuc-huu-nghi-viet-nam	Liên hiệp các tổ chức hữu nghị Việt Nam|Liên hiệp các Tổ chức Hữu nghị|LHHN|VUFO	association					union	place	yes
body.lien-minh-hop-tac-xa-viet-nam	Liên minh Hợp tác xã Việt Nam|Liên minh HTX Việt Nam|Liên minh HTX|Liên minh Hợp tác xã|VCA	association					union	place	yes
body.mat-tran-dan-toc-giai-phong-mien-nam-viet-nam	Mặt trận Dân tộc Giải phóng miền Nam Việt Nam	front		1960-12-20	1977-02-04	central	front		yes
body.mat-tran-to-quoc	Mặt trận Tổ quốc|MTTQ|Mặt trận	front					front	place	yes
body.mat-tran-to-quoc-viet-nam	Mặt trận Tổ quốc Việt Nam|MTTQ Việt Nam|MTTQVN|Mặt trận Tổ quốc VN	front				central	front	place	yes
body.mat-tran-viet-minh	Mặt trận Việt Minh|Việt Minh	front		1941-05-19	1951-03-03	central	front		yes
body.phong-thuong-mai-va-cong-nghiep-viet-nam	Phòng Thương mại và Công nghiệp Việt Nam|VCCI|Phòng TM&CN Việt Nam|Liên đoàn Thương mại và Công nghiệp Việt Nam|Phòng Thương mại - Công nghiệp Việt Nam	association				central	union	place	yes
body.thanh-doan	Thành đoàn	union				province	union	place	yes
body.tinh-do-cu-si-phat-hoi-viet-nam	Tịnh độ Cư sĩ Phật hội Việt Nam	association					front	place	yes
body.tinh-doan	Tỉnh đoàn	union				province	union	place	yes
body.toa-thanh-cao-dai-tay-ninh	Tòa Thánh Cao Đài Tây Ninh	association					front	place	yes
body.tong-hoi-xay-dung-viet-nam	Tổng hội Xây dựng Việt Nam	association				central	union		yes
body.tong-hoi-y-hoc-viet-nam	Tổng hội Y học Việt Nam	association				central	union		yes
body.tong-lien-doan	Tổng Liên đoàn	union				central	union		yes
body.tong-lien-doan-lao-dong-viet-nam	Tổng Liên đoàn Lao động Việt Nam|Tổng LĐLĐ Việt Nam|TLĐLĐ Việt Nam|TLĐLĐVN|Tổng Liên đoàn Lao động VN|Tổng LĐLĐ VN	union				central	union		yes
body.trung-uong-doan	Trung ương Đoàn|TW Đoàn|T.Ư Đoàn|Trung ương Đoàn TNCS Hồ Chí Minh|T.Ư Đoàn TNCS Hồ Chí Minh|BCH Trung ương Đoàn|Ban Bí thư Trung ương Đoàn	union				central	union		yes
body.uy-ban-doan-ket-cong-giao-viet-nam	Ủy ban Đoàn kết Công giáo Việt Nam|Ủy ban Đoàn kết Công giáo|UBĐKCG	association					front	place	yes
body.uy-ban-hoa-binh-viet-nam	Ủy ban Hòa bình Việt Nam	association				central	union		yes
body.uy-ban-mat-tran-to-quoc	Ủy ban Mặt trận Tổ quốc|Ủy ban MTTQ|UBMTTQ	front					front	place	yes
body.uy-ban-mat-tran-to-quoc-viet-nam	Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban MTTQ Việt Nam|UBMTTQ Việt Nam|UBMTTQVN|Ủy ban MTTQVN	front					front	place	yes
body.uy-ban-olympic-viet-nam	Ủy ban Olympic Việt Nam	association				central	union		yes
body.uy-ban-trung-uong-mat-tran-to-quoc-viet-nam	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Ủy ban Trung ương MTTQ Việt Nam|UBTƯ MTTQ Việt Nam|UBTW MTTQ Việt Nam|Ủy ban TW MTTQ Việt Nam|Ủy ban Trung ương MTTQVN|UBTƯMTTQ Việt Nam|Trung ương MTTQ Việt Nam|Ủy ban T.Ư MTTQ Việt Nam	front				central	front		yes`;
