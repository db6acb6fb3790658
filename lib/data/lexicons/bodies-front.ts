// Generated from corpus/lexicons/bodies-front.tsv by `npm run data`. Do not edit.

export const BODIES_FRONT: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	Ban Công tác Mặt trận	front				village	front	place	no
	Ban Thường trực Ủy ban MTTQ|Ban Thường trực UBMTTQ|Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam	front					front	place	yes
	Công đoàn	union					union	place,field,body	no
	Công đoàn Cao su Việt Nam	union				central	union		yes
	Công đoàn Công Thương Việt Nam	union				central	union		yes
	Công đoàn Dầu khí Việt Nam	union				central	union		yes
	Công đoàn Dệt May Việt Nam	union				central	union		yes
	Công đoàn Điện lực Việt Nam	union				central	union		yes
	Công đoàn Đường sắt Việt Nam	union				central	union		yes
	Công đoàn Giáo dục Việt Nam	union				central	union		yes
	Công đoàn Giao thông Vận tải Việt Nam	union				central	union		yes
	Công đoàn Ngân hàng Việt Nam	union				central	union		yes
	Công đoàn Nông nghiệp và Phát triển nông thôn Việt Nam	union				central	union		yes
	Công đoàn Than - Khoáng sản Việt Nam	union				central	union		yes
	Công đoàn Thông tin và Truyền thông Việt Nam	union				central	union		yes
	Công đoàn Viên chức Việt Nam	union				central	union		yes
	Công đoàn Việt Nam	union				central	union		yes
	Công đoàn Xây dựng Việt Nam	union				central	union		yes
	Công đoàn Y tế Việt Nam	union				central	union		yes
	Diễn đàn Doanh nghiệp Việt Nam|VBF	association				central	union		yes
	Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam|Đoàn Chủ tịch UBTƯ MTTQ Việt Nam|Đoàn Chủ tịch MTTQ Việt Nam	front				central	front		yes
	Đoàn Luật sư	association				province	union	place	yes
	Đoàn Thanh niên	union					union	body,place	yes
	Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn TNCS HCM|Đoàn TNCSHCM|Đoàn Thanh niên CS Hồ Chí Minh	union					union	place	yes
	Đoàn xã|Đoàn phường	union				commune	union	place	no
	Đội Thiếu niên Tiền phong Hồ Chí Minh|Đội TNTP Hồ Chí Minh|Hội đồng Đội Trung ương	association					union	place	yes
	Giáo hội Phật giáo Hòa Hảo	association					front	place	yes
	Giáo hội Phật giáo Việt Nam|GHPGVN|Giáo hội Phật giáo	association					front	place	yes
	Hiệp hội An ninh mạng Quốc gia	association				central	union		yes
	Hiệp hội An toàn thông tin Việt Nam|VNISA	association				central	union		yes
	Hiệp hội Bảo hiểm Việt Nam	association				central	union		yes
	Hiệp hội Bất động sản Việt Nam|VNREA|Hiệp hội Bất động sản|HoREA	association					union	place	yes
	Hiệp hội Blockchain Việt Nam	association				central	union		yes
	Hiệp hội Cà phê - Ca cao Việt Nam|VICOFA	association				central	union		yes
	Hiệp hội Các nhà bán lẻ Việt Nam	association				central	union		yes
	Hiệp hội Các nhà đầu tư tài chính Việt Nam	association				central	union		yes
	Hiệp hội Các nhà sản xuất ô tô Việt Nam|VAMA	association				central	union		yes
	Hiệp hội Chăn nuôi Việt Nam	association				central	union		yes
	Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam|VASEP	association				central	union		yes
	Hiệp hội Công nghiệp hỗ trợ Việt Nam	association				central	union		yes
	Hiệp hội Da giày - Túi xách Việt Nam|LEFASO	association				central	union		yes
	Hiệp hội Dệt may Việt Nam|VITAS	association				central	union		yes
	Hiệp hội Điều Việt Nam|VINACAS	association				central	union		yes
	Hiệp hội Doanh nghiệp	association					union	place,field	yes
	Hiệp hội Doanh nghiệp đầu tư nước ngoài	association				central	union		yes
	Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam|Hiệp hội DNNVV|VINASME|Hiệp hội Doanh nghiệp nhỏ và vừa	association					union	place	yes
	Hiệp hội Du lịch Việt Nam	association				central	union		yes
	Hiệp hội Gỗ và Lâm sản Việt Nam|VIFOREST	association				central	union		yes
	Hiệp hội Hồ tiêu Việt Nam|VPA|Hiệp hội Hồ tiêu và cây gia vị Việt Nam	association				central	union		yes
	Hiệp hội Kinh doanh chứng khoán Việt Nam	association				central	union		yes
	Hiệp hội Làng nghề Việt Nam	association				central	union		yes
	Hiệp hội Logistics Việt Nam	association				central	union		yes
	Hiệp hội Lương thực Việt Nam|VFA	association				central	union		yes
	Hiệp hội Mía đường Việt Nam	association				central	union		yes
	Hiệp hội Năng lượng Việt Nam	association				central	union		yes
	Hiệp hội Ngân hàng Việt Nam|VNBA	association				central	union		yes
	Hiệp hội Nhà thầu xây dựng Việt Nam	association				central	union		yes
	Hiệp hội Nhựa Việt Nam	association				central	union		yes
	Hiệp hội Nữ doanh nhân Việt Nam	association				central	union		yes
	Hiệp hội Phần mềm và Dịch vụ CNTT Việt Nam|VINASA	association				central	union		yes
	Hiệp hội Rau quả Việt Nam|VINAFRUIT	association				central	union		yes
	Hiệp hội Thép Việt Nam|VSA	association				central	union		yes
	Hiệp hội Thương mại điện tử Việt Nam|VECOM	association				central	union		yes
	Hiệp hội Vận tải ô tô Việt Nam	association				central	union		yes
	Hiệp hội Xăng dầu Việt Nam	association				central	union		yes
	Hội Bảo trợ người khuyết tật và trẻ mồ côi	association					union	place	yes
	Hội Bảo vệ quyền trẻ em Việt Nam	association				central	union		yes
	Hội Bảo vệ thiên nhiên và môi trường Việt Nam	association				central	union		yes
	Hội Chữ thập đỏ|Hội CTĐ|Hội Chữ thập đỏ Việt Nam|Trung ương Hội Chữ thập đỏ Việt Nam	association					union	place	yes
	Hội Cựu chiến binh|Hội CCB	union					union	place	yes
	Hội Cựu chiến binh Việt Nam|Hội CCB Việt Nam|Trung ương Hội CCB Việt Nam|T.Ư Hội CCB Việt Nam	union				central	union		yes
	Hội Cựu giáo chức Việt Nam	association				central	union		yes
	Hội Cựu Thanh niên xung phong|Hội Cựu TNXP|Hội Cựu TNXP Việt Nam	association					union	place	yes
	Hội Di sản văn hóa Việt Nam	association				central	union		yes
	Hội Điện ảnh Việt Nam	association				central	union		yes
	Hội Điều dưỡng Việt Nam	association				central	union		yes
	Hội Doanh nhân trẻ Việt Nam	association				central	union		yes
	Hội đồng Giám mục Việt Nam	association				central	front		yes
	Hội đồng Nghĩa vụ quân sự	council					military	place	yes
	Hội đồng Tư vấn về Dân chủ - Pháp luật|Hội đồng Tư vấn Dân chủ - Pháp luật	council					front	body,place	no
	Hội Hỗ trợ gia đình liệt sĩ Việt Nam	association				central	union		yes
	Hội Hữu nghị Việt Nam - Campuchia	association				central	union		yes
	Hội Hữu nghị Việt Nam - Cuba	association				central	union		yes
	Hội Hữu nghị Việt Nam - Lào	association				central	union		yes
	Hội Hữu nghị Việt Nam - Trung Quốc	association				central	union		yes
	Hội Hữu nghị Việt - Nga	association				central	union		yes
	Hội Kế hoạch hóa gia đình Việt Nam	association				central	union		yes
	Hội Khoa học kỹ thuật và Kinh tế biển	association				central	union		yes
	Hội Khoa học Lịch sử Việt Nam|Hội Khoa học Lịch sử|Hội KHLS Việt Nam	association					union	place	yes
	Hội Khuyến học Việt Nam|Hội Khuyến học	association					union	place	yes
	Hội Kiến trúc sư Việt Nam	association				central	union		yes
	Hội Kinh tế Việt Nam|Hội Khoa học Kinh tế Việt Nam	association				central	union		yes
	Hội Làm vườn Việt Nam	association				central	union		yes
	Hội Liên hiệp Phụ nữ|Hội LHPN|Hội Phụ nữ|Hội PN	union					union	place	yes
	Hội Liên hiệp Phụ nữ Việt Nam|Hội LHPN Việt Nam|Hội LHPNVN|Trung ương Hội LHPN Việt Nam|TW Hội LHPN Việt Nam|T.Ư Hội LHPN Việt Nam|Trung ương Hội Liên hiệp Phụ nữ Việt Nam	union				central	union		yes
	Hội Liên hiệp Thanh niên Việt Nam|Hội LHTN Việt Nam|Hội LHTNVN|Hội LHTN	association					union	place	yes
	Hội Luật gia Việt Nam|Hội Luật gia	association					union	place	yes
	Hội Mỹ thuật Việt Nam	association				central	union		yes
	Hội Nạn nhân chất độc da cam/dioxin Việt Nam|Hội Nạn nhân chất độc da cam|Hội NNCĐDC/dioxin	association					union	place	yes
	Hội Nghề cá Việt Nam	association				central	union		yes
	Hội Nghệ sĩ sân khấu Việt Nam	association				central	union		yes
	Hội Người cao tuổi Việt Nam|Hội Người cao tuổi|Hội NCT	association					union	place	yes
	Hội Người mù|Hội Người mù Việt Nam	association					union	place	yes
	Hội Nhà báo Việt Nam|Hội Nhà báo|HNBVN	association					union	place	yes
	Hội Nhà văn Việt Nam|Hội Nhà văn	association					union	place	yes
	Hội Nhạc sĩ Việt Nam	association				central	union		yes
	Hội Nông dân|Hội ND	union					union	place	yes
	Hội Nông dân Việt Nam|Hội NDVN|Hội ND Việt Nam|Trung ương Hội Nông dân Việt Nam|T.Ư Hội Nông dân Việt Nam|TW Hội Nông dân Việt Nam|T.Ư Hội NDVN	union				central	union		yes
	Hội Quy hoạch Phát triển đô thị Việt Nam	association				central	union		yes
	Hội Sinh vật cảnh Việt Nam	association				central	union		yes
	Hội Sinh viên Việt Nam|Hội SVVN|Hội Sinh viên	association					union	place	yes
	Hội Thánh Tin Lành	association					front	place	yes
	Hội thánh Tin lành Việt Nam	association					front	place	yes
	Hội Thầy thuốc trẻ Việt Nam	association				central	union		yes
	Hội Tiêu chuẩn và Bảo vệ người tiêu dùng Việt Nam	association				central	union		yes
	Hội Tin học Việt Nam	association				central	union		yes
	Hội Truyền thông số Việt Nam	association				central	union		yes
	Hội Xây dựng và Phát triển đô thị Việt Nam	association				central	union		yes
	Hội Xuất bản Việt Nam	association				central	union		yes
	Huyện đoàn|Quận đoàn|Thị đoàn	union				district	union	place	yes
	Liên đoàn Bóng đá Việt Nam|VFF	association				central	union		yes
	Liên đoàn Lao động|LĐLĐ	union					union	place	yes
	Liên đoàn Lao động tỉnh|LĐLĐ tỉnh|Liên đoàn Lao động thành phố|LĐLĐ thành phố	union				province	union	place	yes
	Liên đoàn Luật sư Việt Nam|Liên đoàn Luật sư|LĐLSVN	association				central	union		yes
	Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam|Liên hiệp Hội Việt Nam|Liên hiệp các Hội KH&KT Việt Nam|VUSTA|Liên hiệp các Hội Khoa học và Kỹ thuật|Liên hiệp Hội	association					union	place	yes
	Liên hiệp các Hội Văn học nghệ thuật Việt Nam|Liên hiệp các Hội VHNT Việt Nam|Liên hiệp các Hội Văn học nghệ thuật	association					union	place	yes
	Liên hiệp các tổ chức hữu nghị Việt Nam|Liên hiệp các Tổ chức Hữu nghị|LHHN|VUFO	association					union	place	yes
	Liên minh Hợp tác xã Việt Nam|Liên minh HTX Việt Nam|Liên minh HTX|Liên minh Hợp tác xã|VCA	association					union	place	yes
	Mặt trận Dân tộc Giải phóng miền Nam Việt Nam	front		1960-12-20	1977-02-04	central	front		yes
	Mặt trận Tổ quốc|MTTQ|Mặt trận	front					front	place	yes
	Mặt trận Tổ quốc Việt Nam|MTTQ Việt Nam|MTTQVN|Mặt trận Tổ quốc VN	front				central	front	place	yes
	Mặt trận Việt Minh|Việt Minh	front		1941-05-19	1951-03-03	central	front		yes
	Phòng Thương mại và Công nghiệp Việt Nam|VCCI|Phòng TM&CN Việt Nam|Liên đoàn Thương mại và Công nghiệp Việt Nam|Phòng Thương mại - Công nghiệp Việt Nam	association				central	union	place	yes
	Thành đoàn	union				province	union	place	yes
	Tịnh độ Cư sĩ Phật hội Việt Nam	association					front	place	yes
	Tỉnh đoàn	union				province	union	place	yes
	Tòa Thánh Cao Đài Tây Ninh	association					front	place	yes
	Tổng hội Xây dựng Việt Nam	association				central	union		yes
	Tổng hội Y học Việt Nam	association				central	union		yes
	Tổng Liên đoàn	union				central	union		yes
	Tổng Liên đoàn Lao động Việt Nam|Tổng LĐLĐ Việt Nam|TLĐLĐ Việt Nam|TLĐLĐVN|Tổng Liên đoàn Lao động VN|Tổng LĐLĐ VN	union				central	union		yes
	Trung ương Đoàn|TW Đoàn|T.Ư Đoàn|Trung ương Đoàn TNCS Hồ Chí Minh|T.Ư Đoàn TNCS Hồ Chí Minh|BCH Trung ương Đoàn|Ban Bí thư Trung ương Đoàn	union				central	union		yes
	Ủy ban Đoàn kết Công giáo Việt Nam|Ủy ban Đoàn kết Công giáo|UBĐKCG	association					front	place	yes
	Ủy ban Hòa bình Việt Nam	association				central	union		yes
	Ủy ban Mặt trận Tổ quốc|Ủy ban MTTQ|UBMTTQ	front					front	place	yes
	Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban MTTQ Việt Nam|UBMTTQ Việt Nam|UBMTTQVN|Ủy ban MTTQVN	front					front	place	yes
	Ủy ban Olympic Việt Nam	association				central	union		yes
	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Ủy ban Trung ương MTTQ Việt Nam|UBTƯ MTTQ Việt Nam|UBTW MTTQ Việt Nam|Ủy ban TW MTTQ Việt Nam|Ủy ban Trung ương MTTQVN|UBTƯMTTQ Việt Nam|Trung ương MTTQ Việt Nam|Ủy ban T.Ư MTTQ Việt Nam	front				central	front		yes`;
