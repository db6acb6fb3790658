// Generated from corpus/lexicons/bodies-government.tsv by `npm run data`. Do not edit.

export const BODIES_GOVERNMENT: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	Ban cán sự đảng Chính phủ|BCSĐ Chính phủ	party-committee			2025-02-02	central	party		yes
ban-chi-dao-389	Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả|Ban Chỉ đạo 389|BCĐ 389	steering-committee		2014-03-19			government	place,body	yes
	Ban Cơ yếu Chính phủ	government-agency				central	government		yes
	Ban Dân tộc	government-agency				province	government	place,body	yes
	Ban Quản lý các Khu chế xuất và công nghiệp|Hepza	government-agency				province	government	place	yes
	Ban Quản lý các Khu công nghiệp|Ban Quản lý Khu công nghiệp|BQL các KCN	government-agency				province	government	place	yes
	Ban Quản lý Khu công nghệ cao	government-agency				province	government	place	yes
	Ban Quản lý Khu kinh tế|BQL Khu kinh tế|BQL KKT|Ban Quản lý Khu kinh tế, các khu công nghiệp|Ban Quản lý Khu kinh tế và các khu công nghiệp	government-agency				province	government	place	yes
	Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|Ban Quản lý Lăng	government-agency				central	government		yes
	Ban Tiếp công dân|Trụ sở Tiếp công dân	office					government	place	yes
	Ban Tôn giáo	government-agency				province	government	place	yes
	Ban Tôn giáo Chính phủ|Ban TGCP	government-agency			2025-02-28	central	government		yes
	Bảo hiểm xã hội|BHXH	government-agency					government	place	no
	Bảo hiểm xã hội Việt Nam|BHXH Việt Nam	government-agency				central	government		yes
	Bộ An ninh Nội địa	foreign-body				central	foreign	country	yes
	Bộ Bưu chính, Viễn thông|Bộ Bưu chính Viễn thông|Bộ BCVT	ministry		2002-11-11	2007-07-31	central	government		yes
	Bộ Công an|BCA|Bộ CA	ministry				central	police	country	yes
	Bộ Công nghiệp|Bộ CN	ministry			2007-07-31	central	government		yes
	Bộ Công Thương|Bộ CT|BCT	ministry		2007-08-01		central	government	country	yes
	Bộ Đại học	ministry			1995-11-01	central	government		yes
	Bộ Dân tộc và Tôn giáo|Bộ DT&TG|Bộ DTTG	ministry		2025-03-01		central	government		yes
	Bộ Giáo dục và Đào tạo|Bộ Giáo dục - Đào tạo|Bộ Giáo dục & Đào tạo|Bộ GD-ĐT|Bộ GD&ĐT|Bộ GDĐT|Bộ GD và ĐT|Bộ GD - ĐT|Bộ Giáo dục|BGDĐT	ministry				central	government	country	yes
	Bộ Giao thông vận tải|Bộ GTVT|Bộ GT-VT|Bộ Giao thông|BGTVT|Bộ Giao thông - Vận tải	ministry			2025-02-28	central	government	country	yes
	Bộ Kế hoạch và Đầu tư|Bộ Kế hoạch - Đầu tư|Bộ Kế hoạch & Đầu tư|Bộ KH-ĐT|Bộ KH&ĐT|Bộ KHĐT|Bộ KH và ĐT|Bộ KH - ĐT|BKHĐT|Bộ Kế hoạch Đầu tư	ministry		1995-10-21	2025-02-28	central	government	country	yes
	Bộ Khoa học và Công nghệ|Bộ Khoa học - Công nghệ|Bộ Khoa học & Công nghệ|Bộ KH-CN|Bộ KH&CN|Bộ KHCN|Bộ KH và CN|Bộ Khoa học Công nghệ|BKHCN	ministry				central	government	country	yes
	Bộ Kinh tế	ministry				central	foreign	country	yes
	Bộ Lâm nghiệp	ministry			1995-11-01	central	government		yes
	Bộ Lao động - Thương binh và Xã hội|Bộ Lao động, Thương binh và Xã hội|Bộ Lao động Thương binh và Xã hội|Bộ LĐ-TB&XH|Bộ LĐTB&XH|Bộ LĐ-TB-XH|Bộ LĐTBXH|Bộ LĐ-TBXH|Bộ LĐ,TB&XH|Bộ LĐ-TB và XH|Bộ LĐTB và XH|Bộ Lao động|Bộ Lao động - TB&XH|Bộ LĐ - TB&XH|BLĐTBXH	ministry			2025-02-28	central	government	country	yes
	Bộ Lương thực	ministry			1995-11-01	central	government		yes
	Bộ Năng lượng	ministry				central	foreign	country	yes
	Bộ Ngoại giao|BNG|Bộ NG	ministry				central	government	country	yes
	Bộ Ngoại giao Mỹ	foreign-body				central	foreign	country	yes
	Bộ Ngoại thương	ministry			1995-11-01	central	government		yes
	Bộ Nội thương	ministry			1995-11-01	central	government		yes
	Bộ Nội vụ|BNV|Bộ NV	ministry				central	government	country	yes
	Bộ Nội vụ Mỹ	foreign-body				central	foreign	country	yes
	Bộ Nông nghiệp và Môi trường|Bộ Nông nghiệp & Môi trường|Bộ NN&MT|Bộ NN-MT|Bộ NNMT|Bộ NN và MT|BNNMT|BNN&MT	ministry		2025-03-01		central	government	country	yes
	Bộ Nông nghiệp và Phát triển nông thôn|Bộ Nông nghiệp & Phát triển nông thôn|Bộ Nông nghiệp - Phát triển nông thôn|Bộ NN&PTNT|Bộ NN-PTNT|Bộ NN và PTNT|Bộ NNPTNT|Bộ NN - PTNT|Bộ Nông nghiệp|BNN&PTNT|BNNPTNT|Bộ NN&PT nông thôn|Bộ Nông nghiệp và PTNT	ministry		1995-11-01	2025-02-28	central	government	country	yes
	Bộ Quốc phòng|BQP|Bộ QP	ministry				central	military	country	yes
	Bộ Quốc phòng Mỹ	foreign-body				central	foreign	country	yes
	Bộ Tài chính|BTC|Bộ TC	ministry				central	government	country	yes
	Bộ Tài chính Mỹ	foreign-body				central	foreign	country	yes
	Bộ Tài nguyên và Môi trường|Bộ Tài nguyên - Môi trường|Bộ Tài nguyên & Môi trường|Bộ TN-MT|Bộ TN&MT|Bộ TNMT|Bộ TN và MT|BTNMT|Bộ Tài nguyên Môi trường	ministry		2002-08-05	2025-02-28	central	government	country	yes
	Bộ Thông tin và Truyền thông|Bộ Thông tin - Truyền thông|Bộ Thông tin & Truyền thông|Bộ TT-TT|Bộ TT&TT|Bộ TTTT|Bộ TT và TT|BTTTT|Bộ Thông tin Truyền thông|Bộ 4T	ministry		2007-08-01	2025-02-28	central	government	country	yes
	Bộ Thương mại|Bộ TM	ministry			2007-07-31	central	government	country	yes
	Bộ Thương mại Mỹ	foreign-body				central	foreign	country	yes
	Bộ Thủy lợi	ministry			1995-11-01	central	government		yes
	Bộ Thủy sản|Bộ TS	ministry			2007-07-31	central	government		yes
	Bộ Tư pháp|BTP|Bộ TP	ministry				central	government	country	yes
	Bộ Văn hóa, Thể thao và Du lịch|Bộ Văn hóa Thể thao và Du lịch|Bộ Văn hóa - Thể thao và Du lịch|Bộ Văn hóa, Thể thao & Du lịch|Bộ VH-TT-DL|Bộ VHTTDL|Bộ VH,TT&DL|Bộ VHTT&DL|Bộ VH-TT&DL|Bộ VH,TT và DL|Bộ VHTT và DL|Bộ VH-TT và DL|Bộ Văn hóa|BVHTTDL	ministry		2007-08-01		central	government	country	yes
	Bộ Văn hóa - Thông tin|Bộ Văn hóa Thông tin|Bộ VHTT|Bộ Văn hóa và Thông tin|Bộ VH-TT	ministry			2007-07-31	central	government	country	yes
	Bộ Xây dựng|BXD|Bộ XD	ministry				central	government	country	yes
	Bộ Y tế|BYT|Bộ YT	ministry				central	government	country	yes
	Chi cục An toàn vệ sinh thực phẩm	department				province	government	place	yes
	Chi cục Bảo vệ môi trường	department				province	government	place	yes
	Chi cục Bảo vệ thực vật	department				province	government	place	yes
	Chi cục Chăn nuôi và Thú y	department				province	government	place	yes
	Chi cục Dân số	department				province	government	place	yes
	Chi cục Hải quan	department				province	government	place	yes
	Chi cục Kiểm lâm	department				province	government	place	yes
	Chi cục Phát triển nông thôn	department				province	government	place	yes
	Chi cục Thi hành án dân sự|Chi cục THADS	department				district	government	place	yes
	Chi cục Thống kê	department				province	government	place	yes
	Chi cục Thú y	department				province	government	place	yes
	Chi cục Thuế	department				province	government	place	yes
	Chi cục Thủy lợi	department				province	government	place	yes
	Chi cục Thủy sản	department				province	government	place	yes
	Chi cục Trồng trọt và Bảo vệ thực vật	department				province	government	place	yes
	Chi cục Văn thư Lưu trữ	department				province	government	place	yes
	Chính phủ|CP|Chính phủ Việt Nam	government				central	government	country	yes
	Cục An toàn bức xạ và hạt nhân	department				central	government		yes
	Cục An toàn lao động	department				central	government		yes
	Cục An toàn thông tin	department				central	government		yes
	Cục An toàn thực phẩm	department				central	government		yes
	Cục ATTP	department				central	government		yes
	Cục Bản quyền tác giả	department				central	government		yes
	Cục Báo chí	department				central	government		yes
	Cục Bảo trợ xã hội	department				central	government		yes
	Cục Bảo vệ thực vật	department				central	government		yes
	Cục Biến đổi khí hậu	department				central	government		yes
	Cục Bổ trợ tư pháp	department				central	government		yes
	Cục Chăn nuôi	department				central	government		yes
cuc-chong-tham-nhung	Cục Chống tham nhũng|Cục Phòng, chống tham nhũng|Cục IV	department	Cục Phòng, chống tham nhũng			central	government		yes
	Cục Chuyển đổi số quốc gia	department				central	government		yes
	Cục Công nghiệp	department				central	government		yes
	Cục Công Thương địa phương	department				central	government		yes
	Cục Đăng kiểm Việt Nam|Cục Đăng kiểm	department				central	government		yes
	Cục Đăng ký quốc gia giao dịch bảo đảm	department				central	government		yes
	Cục Đầu tư nước ngoài|Cục ĐTNN|FIA	department				central	government		yes
	Cục Di sản văn hóa	department				central	government		yes
	Cục Điện ảnh	department				central	government		yes
	Cục Điều tiết điện lực|Cục Điện lực	department				central	government		yes
	Cục Du lịch Quốc gia Việt Nam|Cục Du lịch Quốc gia	department		2023-01-01		central	government		yes
	Cục Đường bộ Việt Nam	department				central	government		yes
	Cục Đường cao tốc Việt Nam	department				central	government		yes
	Cục Đường sắt Việt Nam|Cục Đường sắt	department				central	government		yes
	Cục Đường thủy nội địa Việt Nam|Cục Đường thủy nội địa	department				central	government		yes
	Cục Giám định Nhà nước về chất lượng công trình xây dựng	department				central	government		yes
	Cục Hạ tầng kỹ thuật	department				central	government		yes
	Cục Hải quan	department					government	place	yes
	Cục Hàng hải Việt Nam|Cục Hàng hải|Cục Hàng hải và Đường thủy Việt Nam	department				central	government		yes
	Cục Hàng không Việt Nam|Cục Hàng không|CAAV	department				central	government		yes
	Cục Hộ tịch, quốc tịch, chứng thực	department				central	government		yes
	Cục Hóa chất	department				central	government		yes
	Cục Hợp tác quốc tế	department				central	government		yes
	Cục Khí tượng Thủy văn	department				central	government		yes
	Cục Kiểm lâm	department				central	government		yes
	Cục Kiểm soát thủ tục hành chính	department				central	government		yes
	Cục Kiểm tra văn bản quy phạm pháp luật	department				central	government		yes
	Cục Kinh tế hợp tác và Phát triển nông thôn	department				central	government		yes
	Cục Kinh tế xây dựng	department				central	government		yes
	Cục Lâm nghiệp	department				central	government		yes
	Cục Lãnh sự	department				central	government		yes
	Cục Lễ tân Nhà nước	department				central	government		yes
	Cục Môi trường	department				central	government		yes
	Cục Năng lượng nguyên tử	department				central	government		yes
	Cục Nghệ thuật biểu diễn	department				central	government		yes
	Cục Ngoại vụ	department				central	government		yes
	Cục Người có công	department				central	government		yes
	Cục Phát thanh, truyền hình và thông tin điện tử|Cục Phát thanh truyền hình và Thông tin điện tử	department				central	government		yes
	Cục Phát triển đô thị	department				central	government		yes
	Cục Phát triển doanh nghiệp	department				central	government		yes
	Cục Phòng, chống HIV/AIDS	department				central	government		yes
	Cục Phòng, chống tệ nạn xã hội	department				central	government		yes
	Cục Phòng vệ thương mại	department				central	government		yes
	Cục Quản lý Cạnh tranh|Cục Cạnh tranh và Bảo vệ người tiêu dùng	department				central	government		yes
	Cục Quản lý công sản	department				central	government		yes
	Cục Quản lý đăng ký kinh doanh	department				central	government		yes
	Cục Quản lý đấu thầu	department				central	government		yes
	Cục Quản lý đầu tư xây dựng|Cục Quản lý xây dựng và Chất lượng công trình giao thông	department				central	government		yes
	Cục Quản lý đê điều và Phòng, chống thiên tai	department				central	government		yes
	Cục Quản lý Dược	department				central	government		yes
	Cục Quản lý giá	department				central	government		yes
	Cục Quản lý, giám sát bảo hiểm	department				central	government		yes
	Cục Quản lý hoạt động xây dựng	department				central	government		yes
	Cục Quản lý Khám, chữa bệnh|Cục Quản lý khám chữa bệnh	department				central	government		yes
	Cục Quản lý lao động ngoài nước	department				central	government		yes
	Cục Quản lý Môi trường y tế	department				central	government		yes
	Cục Quản lý nhà và thị trường bất động sản	department				central	government		yes
	Cục Quản lý nợ và Tài chính đối ngoại	department				central	government		yes
	Cục Quản lý tài nguyên nước	department				central	government		yes
	Cục Quản lý thị trường|Cục QLTT|Chi cục Quản lý thị trường|Chi cục QLTT	department				province	government	place	yes
	Cục Sở hữu trí tuệ	department				central	government		yes
	Cục Tài chính doanh nghiệp	department				central	government		yes
	Cục Tần số vô tuyến điện	department				central	government		yes
cuc-tham-dinh-danh-gia-tac-dong-moi-truong	Cục Thẩm định và Đánh giá tác động môi trường|Cục Thẩm định, đánh giá tác động môi trường	department				central	government		yes
	Cục Thi hành án dân sự|Cục THADS	department				province	government	place	yes
	Cục Thống kê	department					government	place	yes
	Cục Thông tin khoa học và công nghệ quốc gia	department				central	government		yes
	Cục Thú y	department				central	government		yes
	Cục Thuế	department					government	place	yes
	Cục Thương mại điện tử và Kinh tế số	department				central	government		yes
	Cục Thủy lợi	department				central	government		yes
	Cục Thủy sản	department				central	government		yes
	Cục Trẻ em	department				central	government		yes
	Cục Trợ giúp pháp lý	department				central	government		yes
	Cục Trồng trọt	department				central	government		yes
	Cục Văn hóa cơ sở	department				central	government		yes
	Cục Việc làm	department				central	government		yes
	Cục Viễn thám quốc gia	department				central	government		yes
	Cục Viễn thông	department				central	government		yes
	Cục Xuất bản, In và Phát hành	department				central	government		yes
	Cục Xuất nhập khẩu	department				central	government		yes
	Cục Xúc tiến thương mại|Vietrade	department				central	government		yes
	Cục Y tế dự phòng	department				central	government		yes
	Đài Tiếng nói Việt Nam|Đài TNVN|VOV	press				central	government		yes
	Đài Truyền hình Việt Nam|Đài THVN|VTV|VTV1|VTV24	press				central	government		yes
	Đội Quản lý thị trường	department				district	government	place,number	yes
	Hạt Kiểm lâm	department				district	government	place,number	yes
	Hội đồng Quốc phòng và An ninh|Hội đồng Quốc phòng - An ninh	council				central	state		yes
	Hội đồng Thi đua - Khen thưởng Trung ương|Ban Thi đua - Khen thưởng Trung ương|Ban Thi đua Khen thưởng Trung ương	council				central	government		yes
	Kho bạc Nhà nước|KBNN	department					government	place	yes
	Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam|NHNN|NHNN Việt Nam|NHNNVN|SBV	ministry-agency				central	government	place	yes
	Nhà nước|Nhà nước Việt Nam|Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam|Nhà nước CHXHCN Việt Nam	state				central	state		yes
	Phủ Chủ tịch	office				central	state		no
	Thanh tra Chính phủ|TTCP	ministry-agency				central	government		yes
	Thông tấn xã Việt Nam|TTXVN|Vietnam+	press				central	government		yes
	Thuế cơ sở	department		2025-07-01		province	government	place,number	yes
	Thuế thành phố	department		2025-07-01		province	government	place,number	yes
	Thuế tỉnh	department		2025-07-01		province	government	place,number	yes
	Thường trực Chính phủ	committee-bureau				central	government		yes
	Tổng cục Biển và Hải đảo Việt Nam|Tổng cục Biển và Hải đảo	general-department				central	government		yes
	Tổng cục Dân số - Kế hoạch hóa gia đình|Tổng cục Dân số - KHHGĐ|Tổng cục Dân số	general-department				central	government		yes
	Tổng cục Dạy nghề|Tổng cục Giáo dục nghề nghiệp	general-department				central	government		yes
	Tổng cục Địa chất và Khoáng sản|Tổng cục Địa chất và Khoáng sản Việt Nam	general-department				central	government		yes
	Tổng cục Du lịch	general-department			2022-12-31	central	government		yes
	Tổng cục Dự trữ Nhà nước|Cục Dự trữ Nhà nước	general-department				central	government		yes
	Tổng cục Đường bộ Việt Nam|Tổng cục Đường bộ	general-department		2010-01-01	2022-09-30	central	government		yes
	Tổng cục Hải quan|Hải quan Việt Nam|TCHQ	general-department			2025-02-28	central	government		yes
	Tổng cục Khí tượng Thủy văn	general-department				central	government		yes
	Tổng cục Lâm nghiệp	general-department				central	government		yes
	Tổng cục Môi trường	general-department				central	government		yes
	Tổng cục Năng lượng	general-department			2017-12-31	central	government		yes
	Tổng cục Phòng, chống thiên tai|Tổng cục Phòng chống thiên tai	general-department				central	government		yes
	Tổng cục Quản lý đất đai	general-department				central	government		yes
	Tổng cục Quản lý thị trường|TCQLTT	general-department		2018-10-12	2025-02-28	central	government		yes
	Tổng cục Thể dục Thể thao|Tổng cục TDTT|Cục Thể dục Thể thao	general-department				central	government		yes
	Tổng cục Thi hành án dân sự|Tổng cục THADS	general-department			2025-02-28	central	government		yes
	Tổng cục Thống kê|TCTK|GSO	general-department			2025-02-28	central	government		yes
	Tổng cục Thuế	general-department			2025-02-28	central	government		yes
	Tổng cục Thủy lợi	general-department				central	government		yes
	Tổng cục Thủy sản	general-department				central	government		yes
	Tổng cục Tiêu chuẩn Đo lường Chất lượng|Tổng cục TCĐLCL	general-department				central	government		yes
	Trung tâm Dự báo Khí tượng Thủy văn Quốc gia|Trung tâm Dự báo KTTV Quốc gia|Trung tâm Dự báo khí tượng thủy văn Trung ương	research				central	government		yes
	Trung tâm Phục vụ hành chính công|Trung tâm Hành chính công|Trung tâm Phục vụ HCC	office					government	place	yes
	Ủy ban An toàn giao thông Quốc gia|Ủy ban ATGT Quốc gia|UBATGTQG	council				central	government		yes
	Ủy ban Biên giới quốc gia	government-agency				central	government		yes
	Ủy ban Cạnh tranh Quốc gia|VCC	government-agency		2023-04-01		central	government		yes
	Ủy ban Chứng khoán Nhà nước|UBCKNN|UBCK Nhà nước	government-agency				central	government		yes
	Ủy ban Dân tộc|UBDT	ministry-agency			2025-02-28	central	government		yes
	Ủy ban Giám sát tài chính Quốc gia	government-agency			2025-02-28	central	government		yes
	Ủy ban Nhà nước về người Việt Nam ở nước ngoài|UBNN về NVNONN	government-agency				central	government		yes
	Ủy ban nhân dân|UBND	people-committee					government	place	yes
	Ủy ban nhân dân đặc khu|UBND đặc khu	people-committee		2025-07-01		commune	government	place	yes
	Ủy ban nhân dân huyện|UBND huyện	people-committee			2025-06-30	district	government	place	yes
	Ủy ban nhân dân phường|UBND phường|UBND P.	people-committee				commune	government	place	yes
	Ủy ban nhân dân quận|UBND quận|UBND Q.	people-committee			2025-06-30	district	government	place	yes
	Ủy ban nhân dân thành phố|UBND thành phố|UBND TP	people-committee					government	place	yes
	Ủy ban nhân dân thị trấn|UBND thị trấn	people-committee			2025-06-30	commune	government	place	yes
	Ủy ban nhân dân thị xã|UBND thị xã|UBND TX	people-committee			2025-06-30	district	government	place	yes
	Ủy ban nhân dân tỉnh|UBND tỉnh	people-committee				province	government	place	yes
	Ủy ban nhân dân xã|UBND xã	people-committee				commune	government	place	yes
	Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|Ủy ban Quản lý vốn Nhà nước|Ủy ban QLVNN|CMSC|Siêu Ủy ban	government-agency		2018-02-03	2025-02-28	central	government		yes
	Ủy ban Quốc gia Tìm kiếm Cứu nạn|Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm Cứu nạn|UBQG TKCN	council				central	government		yes
	Ủy ban Quốc gia về chuyển đổi số	council				central	government		yes
	Ủy ban Sông Mê Công Việt Nam|Ủy ban sông Mê Kông Việt Nam	council				central	government		yes
	Ủy ban UNESCO Việt Nam|Ủy ban Quốc gia UNESCO Việt Nam	council				central	government		yes
	Văn phòng Chính phủ|VPCP|VP Chính phủ	ministry-agency				central	government		yes
	Văn phòng Chủ tịch nước|VPCTN	office				central	state		yes
	Văn phòng UBND|Văn phòng Ủy ban nhân dân|VP UBND	office					government	place	yes
	Văn thư và Lưu trữ Nhà nước|Cục Văn thư và Lưu trữ Nhà nước	department				central	government		yes
	Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Viện Hàn lâm KHCN Việt Nam|Viện Hàn lâm KH&CN Việt Nam|VAST	research				central	government		yes
	Viện Hàn lâm Khoa học xã hội Việt Nam|Viện Hàn lâm KHXH Việt Nam|Viện Khoa học xã hội Việt Nam|VASS	research				central	government		yes`;
