// Generated from corpus/lexicons/bodies-government.tsv by `npm run data`. Do not edit.

export const BODIES_GOVERNMENT: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.ban-can-su-dang-chinh-phu	Ban cán sự đảng Chính phủ|BCSĐ Chính phủ	party-committee			2025-02-02	central	party		yes
body.ban-co-yeu-chinh-phu	Ban Cơ yếu Chính phủ	government-agency				central	government		yes
body.ban-dan-toc	Ban Dân tộc	government-agency				province	government	place,body	yes
body.ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep	Ban Quản lý các Khu chế xuất và công nghiệp|Hepza	government-agency				province	government	place	yes
body.ban-quan-ly-cac-khu-cong-nghiep	Ban Quản lý các Khu công nghiệp|Ban Quản lý Khu công nghiệp|BQL các KCN	government-agency				province	government	place	yes
body.ban-quan-ly-khu-cong-nghe-cao	Ban Quản lý Khu công nghệ cao	government-agency				province	government	place	yes
body.ban-quan-ly-khu-kinh-te	Ban Quản lý Khu kinh tế|BQL Khu kinh tế|BQL KKT|Ban Quản lý Khu kinh tế, các khu công nghiệp|Ban Quản lý Khu kinh tế và các khu công nghiệp	government-agency				province	government	place	yes
body.ban-quan-ly-lang-chu-tich-ho-chi-minh	Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|Ban Quản lý Lăng	government-agency				central	government		yes
body.ban-tiep-cong-dan	Ban Tiếp công dân|Trụ sở Tiếp công dân	office					government	place	yes
body.ban-ton-giao	Ban Tôn giáo	government-agency				province	government	place	yes
body.ban-ton-giao-chinh-phu	Ban Tôn giáo Chính phủ|Ban TGCP	government-agency			2025-02-28	central	government		yes
body.bao-hiem-xa-hoi	Bảo hiểm xã hội|BHXH	government-agency					government	place	no
body.bao-hiem-xa-hoi-viet-nam	Bảo hiểm xã hội Việt Nam|BHXH Việt Nam	government-agency				central	government		yes
body.bo-an-ninh-noi-dia	Bộ An ninh Nội địa	foreign-body				central	foreign	country	yes
body.bo-buu-chinh-vien-thong	Bộ Bưu chính, Viễn thông|Bộ Bưu chính Viễn thông|Bộ BCVT	ministry		2002-11-11	2007-07-31	central	government		yes
body.bo-cong-an	Bộ Công an|BCA|Bộ CA	ministry				central	police	country	yes
body.bo-cong-nghiep	Bộ Công nghiệp|Bộ CN	ministry			2007-07-31	central	government		yes
body.bo-cong-thuong	Bộ Công Thương|Bộ CT|BCT	ministry		2007-08-01		central	government	country	yes
body.bo-dai-hoc	Bộ Đại học	ministry			1995-11-01	central	government		yes
body.bo-dan-toc-va-ton-giao	Bộ Dân tộc và Tôn giáo|Bộ DT&TG|Bộ DTTG	ministry		2025-03-01		central	government		yes
body.bo-giao-duc-va-dao-tao	Bộ Giáo dục và Đào tạo|Bộ Giáo dục - Đào tạo|Bộ Giáo dục & Đào tạo|Bộ GD-ĐT|Bộ GD&ĐT|Bộ GDĐT|Bộ GD và ĐT|Bộ GD - ĐT|Bộ Giáo dục|BGDĐT	ministry				central	government	country	yes
body.bo-giao-thong-van-tai	Bộ Giao thông vận tải|Bộ GTVT|Bộ GT-VT|Bộ Giao thông|BGTVT|Bộ Giao thông - Vận tải	ministry			2025-02-28	central	government	country	yes
body.bo-ke-hoach-va-dau-tu	Bộ Kế hoạch và Đầu tư|Bộ Kế hoạch - Đầu tư|Bộ Kế hoạch & Đầu tư|Bộ KH-ĐT|Bộ KH&ĐT|Bộ KHĐT|Bộ KH và ĐT|Bộ KH - ĐT|BKHĐT|Bộ Kế hoạch Đầu tư	ministry		1995-10-21	2025-02-28	central	government	country	yes
body.bo-khoa-hoc-va-cong-nghe	Bộ Khoa học và Công nghệ|Bộ Khoa học - Công nghệ|Bộ Khoa học & Công nghệ|Bộ KH-CN|Bộ KH&CN|Bộ KHCN|Bộ KH và CN|Bộ Khoa học Công nghệ|BKHCN	ministry				central	government	country	yes
body.bo-kinh-te	Bộ Kinh tế	ministry				central	foreign	country	yes
body.bo-lam-nghiep	Bộ Lâm nghiệp	ministry			1995-11-01	central	government		yes
body.bo-lao-dong-thuong-binh-va-xa-hoi	Bộ Lao động - Thương binh và Xã hội|Bộ Lao động, Thương binh và Xã hội|Bộ Lao động Thương binh và Xã hội|Bộ LĐ-TB&XH|Bộ LĐTB&XH|Bộ LĐ-TB-XH|Bộ LĐTBXH|Bộ LĐ-TBXH|Bộ LĐ,TB&XH|Bộ LĐ-TB và XH|Bộ LĐTB và XH|Bộ Lao động|Bộ Lao động - TB&XH|Bộ LĐ - TB&XH|BLĐTBXH	ministry			2025-02-28	central	government	country	yes
body.bo-luong-thuc	Bộ Lương thực	ministry			1995-11-01	central	government		yes
body.bo-nang-luong	Bộ Năng lượng	ministry				central	foreign	country	yes
body.bo-ngoai-giao	Bộ Ngoại giao|BNG|Bộ NG	ministry				central	government	country	yes
body.bo-ngoai-giao-my	Bộ Ngoại giao Mỹ	foreign-body				central	foreign	country	yes
body.bo-ngoai-thuong	Bộ Ngoại thương	ministry			1995-11-01	central	government		yes
body.bo-noi-thuong	Bộ Nội thương	ministry			1995-11-01	central	government		yes
body.bo-noi-vu	Bộ Nội vụ|BNV|Bộ NV	ministry				central	government	country	yes
body.bo-noi-vu-my	Bộ Nội vụ Mỹ	foreign-body				central	foreign	country	yes
body.bo-nong-nghiep-va-moi-truong	Bộ Nông nghiệp và Môi trường|Bộ Nông nghiệp & Môi trường|Bộ NN&MT|Bộ NN-MT|Bộ NNMT|Bộ NN và MT|BNNMT|BNN&MT	ministry		2025-03-01		central	government	country	yes
body.bo-nong-nghiep-va-phat-trien-nong-thon	Bộ Nông nghiệp và Phát triển nông thôn|Bộ Nông nghiệp & Phát triển nông thôn|Bộ Nông nghiệp - Phát triển nông thôn|Bộ NN&PTNT|Bộ NN-PTNT|Bộ NN và PTNT|Bộ NNPTNT|Bộ NN - PTNT|Bộ Nông nghiệp|BNN&PTNT|BNNPTNT|Bộ NN&PT nông thôn|Bộ Nông nghiệp và PTNT	ministry		1995-11-01	2025-02-28	central	government	country	yes
body.bo-quoc-phong	Bộ Quốc phòng|BQP|Bộ QP	ministry				central	military	country	yes
body.bo-quoc-phong-my	Bộ Quốc phòng Mỹ	foreign-body				central	foreign	country	yes
body.bo-tai-chinh	Bộ Tài chính|BTC|Bộ TC	ministry				central	government	country	yes
body.bo-tai-chinh-my	Bộ Tài chính Mỹ	foreign-body				central	foreign	country	yes
body.bo-tai-nguyen-va-moi-truong	Bộ Tài nguyên và Môi trường|Bộ Tài nguyên - Môi trường|Bộ Tài nguyên & Môi trường|Bộ TN-MT|Bộ TN&MT|Bộ TNMT|Bộ TN và MT|BTNMT|Bộ Tài nguyên Môi trường	ministry		2002-08-05	2025-02-28	central	government	country	yes
body.bo-thong-tin-va-truyen-thong	Bộ Thông tin và Truyền thông|Bộ Thông tin - Truyền thông|Bộ Thông tin & Truyền thông|Bộ TT-TT|Bộ TT&TT|Bộ TTTT|Bộ TT và TT|BTTTT|Bộ Thông tin Truyền thông|Bộ 4T	ministry		2007-08-01	2025-02-28	central	government	country	yes
body.bo-thuong-mai	Bộ Thương mại|Bộ TM	ministry			2007-07-31	central	government	country	yes
body.bo-thuong-mai-my	Bộ Thương mại Mỹ	foreign-body				central	foreign	country	yes
body.bo-thuy-loi	Bộ Thủy lợi	ministry			1995-11-01	central	government		yes
body.bo-thuy-san	Bộ Thủy sản|Bộ TS	ministry			2007-07-31	central	government		yes
body.bo-tu-phap	Bộ Tư pháp|BTP|Bộ TP	ministry				central	government	country	yes
body.bo-van-hoa-the-thao-va-du-lich	Bộ Văn hóa, Thể thao và Du lịch|Bộ Văn hóa Thể thao và Du lịch|Bộ Văn hóa - Thể thao và Du lịch|Bộ Văn hóa, Thể thao & Du lịch|Bộ VH-TT-DL|Bộ VHTTDL|Bộ VH,TT&DL|Bộ VHTT&DL|Bộ VH-TT&DL|Bộ VH,TT và DL|Bộ VHTT và DL|Bộ VH-TT và DL|Bộ Văn hóa|BVHTTDL	ministry		2007-08-01		central	government	country	yes
body.bo-van-hoa-thong-tin	Bộ Văn hóa - Thông tin|Bộ Văn hóa Thông tin|Bộ VHTT|Bộ Văn hóa và Thông tin|Bộ VH-TT	ministry			2007-07-31	central	government	country	yes
body.bo-xay-dung	Bộ Xây dựng|BXD|Bộ XD	ministry				central	government	country	yes
body.bo-y-te	Bộ Y tế|BYT|Bộ YT	ministry				central	government	country	yes
body.chi-cuc-an-toan-ve-sinh-thuc-pham	Chi cục An toàn vệ sinh thực phẩm	department				province	government	place	yes
body.chi-cuc-bao-ve-moi-truong	Chi cục Bảo vệ môi trường	department				province	government	place	yes
body.chi-cuc-bao-ve-thuc-vat	Chi cục Bảo vệ thực vật	department				province	government	place	yes
body.chi-cuc-chan-nuoi-va-thu-y	Chi cục Chăn nuôi và Thú y	department				province	government	place	yes
body.chi-cuc-dan-so	Chi cục Dân số	department				province	government	place	yes
body.chi-cuc-hai-quan	Chi cục Hải quan	department				province	government	place	yes
body.chi-cuc-kiem-lam	Chi cục Kiểm lâm	department				province	government	place	yes
body.chi-cuc-phat-trien-nong-thon	Chi cục Phát triển nông thôn	department				province	government	place	yes
body.chi-cuc-thi-hanh-an-dan-su	Chi cục Thi hành án dân sự|Chi cục THADS	department				district	government	place	yes
body.chi-cuc-thong-ke	Chi cục Thống kê	department				province	government	place	yes
body.chi-cuc-thu-y	Chi cục Thú y	department				province	government	place	yes
body.chi-cuc-thue	Chi cục Thuế	department				province	government	place	yes
body.chi-cuc-thuy-loi	Chi cục Thủy lợi	department				province	government	place	yes
body.chi-cuc-thuy-san	Chi cục Thủy sản	department				province	government	place	yes
body.chi-cuc-trong-trot-va-bao-ve-thuc-vat	Chi cục Trồng trọt và Bảo vệ thực vật	department				province	government	place	yes
body.chi-cuc-van-thu-luu-tru	Chi cục Văn thư Lưu trữ	department				province	government	place	yes
body.chinh-phu	Chính phủ|CP|Chính phủ Việt Nam	government				central	government	country	yes
body.cuc-an-toan-buc-xa-va-hat-nhan	Cục An toàn bức xạ và hạt nhân	department				central	government		yes
body.cuc-an-toan-lao-dong	Cục An toàn lao động	department				central	government		yes
body.cuc-an-toan-thong-tin	Cục An toàn thông tin	department				central	government		yes
body.cuc-an-toan-thuc-pham	Cục An toàn thực phẩm	department				central	government		yes
body.cuc-attp	Cục ATTP	department				central	government		yes
body.cuc-ban-quyen-tac-gia	Cục Bản quyền tác giả	department				central	government		yes
body.cuc-bao-chi	Cục Báo chí	department				central	government		yes
body.cuc-bao-tro-xa-hoi	Cục Bảo trợ xã hội	department				central	government		yes
body.cuc-bao-ve-thuc-vat	Cục Bảo vệ thực vật	department				central	government		yes
body.cuc-bien-doi-khi-hau	Cục Biến đổi khí hậu	department				central	government		yes
body.cuc-bo-tro-tu-phap	Cục Bổ trợ tư pháp	department				central	government		yes
body.cuc-chan-nuoi	Cục Chăn nuôi	department				central	government		yes
body.cuc-chong-tham-nhung	Cục Chống tham nhũng|Cục Phòng, chống tham nhũng|Cục IV	department	Cục Phòng, chống tham nhũng			central	government		yes
body.cuc-chuyen-doi-so-quoc-gia	Cục Chuyển đổi số quốc gia	department				central	government		yes
body.cuc-cong-nghiep	Cục Công nghiệp	department				central	government		yes
body.cuc-cong-thuong-dia-phuong	Cục Công Thương địa phương	department				central	government		yes
body.cuc-dang-kiem-viet-nam	Cục Đăng kiểm Việt Nam|Cục Đăng kiểm	department				central	government		yes
body.cuc-dang-ky-quoc-gia-giao-dich-bao-dam	Cục Đăng ký quốc gia giao dịch bảo đảm	department				central	government		yes
body.cuc-dau-tu-nuoc-ngoai	Cục Đầu tư nước ngoài|Cục ĐTNN|FIA	department				central	government		yes
body.cuc-di-san-van-hoa	Cục Di sản văn hóa	department				central	government		yes
body.cuc-dien-anh	Cục Điện ảnh	department				central	government		yes
body.cuc-dieu-tiet-dien-luc	Cục Điều tiết điện lực|Cục Điện lực	department				central	government		yes
body.cuc-du-lich-quoc-gia-viet-nam	Cục Du lịch Quốc gia Việt Nam|Cục Du lịch Quốc gia	department		2023-01-01		central	government		yes
body.cuc-duong-bo-viet-nam	Cục Đường bộ Việt Nam	department				central	government		yes
body.cuc-duong-cao-toc-viet-nam	Cục Đường cao tốc Việt Nam	department				central	government		yes
body.cuc-duong-sat-viet-nam	Cục Đường sắt Việt Nam|Cục Đường sắt	department				central	government		yes
body.cuc-duong-thuy-noi-dia-viet-nam	Cục Đường thủy nội địa Việt Nam|Cục Đường thủy nội địa	department				central	government		yes
body.cuc-giam-dinh-nha-nuoc-ve-chat-luong-cong-trinh-xay-dung	Cục Giám định Nhà nước về chất lượng công trình xây dựng	department				central	government		yes
body.cuc-ha-tang-ky-thuat	Cục Hạ tầng kỹ thuật	department				central	government		yes
body.cuc-hai-quan	Cục Hải quan	department					government	place	yes
body.cuc-hang-hai-viet-nam	Cục Hàng hải Việt Nam|Cục Hàng hải|Cục Hàng hải và Đường thủy Việt Nam	department				central	government		yes
body.cuc-hang-khong-viet-nam	Cục Hàng không Việt Nam|Cục Hàng không|CAAV	department				central	government		yes
body.cuc-ho-tich-quoc-tich-chung-thuc	Cục Hộ tịch, quốc tịch, chứng thực	department				central	government		yes
body.cuc-hoa-chat	Cục Hóa chất	department				central	government		yes
body.cuc-hop-tac-quoc-te	Cục Hợp tác quốc tế	department				central	government		yes
body.cuc-khi-tuong-thuy-van	Cục Khí tượng Thủy văn	department				central	government		yes
body.cuc-kiem-lam	Cục Kiểm lâm	department				central	government		yes
body.cuc-kiem-soat-thu-tuc-hanh-chinh	Cục Kiểm soát thủ tục hành chính	department				central	government		yes
body.cuc-kiem-tra-van-ban-quy-pham-phap-luat	Cục Kiểm tra văn bản quy phạm pháp luật	department				central	government		yes
body.cuc-kinh-te-hop-tac-va-phat-trien-nong-thon	Cục Kinh tế hợp tác và Phát triển nông thôn	department				central	government		yes
body.cuc-kinh-te-xay-dung	Cục Kinh tế xây dựng	department				central	government		yes
body.cuc-lam-nghiep	Cục Lâm nghiệp	department				central	government		yes
body.cuc-lanh-su	Cục Lãnh sự	department				central	government		yes
body.cuc-le-tan-nha-nuoc	Cục Lễ tân Nhà nước	department				central	government		yes
body.cuc-moi-truong	Cục Môi trường	department				central	government		yes
body.cuc-nang-luong-nguyen-tu	Cục Năng lượng nguyên tử	department				central	government		yes
body.cuc-nghe-thuat-bieu-dien	Cục Nghệ thuật biểu diễn	department				central	government		yes
body.cuc-ngoai-vu	Cục Ngoại vụ	department				central	government		yes
body.cuc-nguoi-co-cong	Cục Người có công	department				central	government		yes
body.cuc-phat-thanh-truyen-hinh-va-thong-tin-dien-tu	Cục Phát thanh, truyền hình và thông tin điện tử|Cục Phát thanh truyền hình và Thông tin điện tử	department				central	government		yes
body.cuc-phat-trien-do-thi	Cục Phát triển đô thị	department				central	government		yes
body.cuc-phat-trien-doanh-nghiep	Cục Phát triển doanh nghiệp	department				central	government		yes
body.cuc-phong-chong-hiv-aids	Cục Phòng, chống HIV/AIDS	department				central	government		yes
body.cuc-phong-chong-te-nan-xa-hoi	Cục Phòng, chống tệ nạn xã hội	department				central	government		yes
body.cuc-phong-ve-thuong-mai	Cục Phòng vệ thương mại	department				central	government		yes
body.cuc-quan-ly-canh-tranh	Cục Quản lý Cạnh tranh|Cục Cạnh tranh và Bảo vệ người tiêu dùng	department				central	government		yes
body.cuc-quan-ly-cong-san	Cục Quản lý công sản	department				central	government		yes
body.cuc-quan-ly-dang-ky-kinh-doanh	Cục Quản lý đăng ký kinh doanh	department				central	government		yes
body.cuc-quan-ly-dau-thau	Cục Quản lý đấu thầu	department				central	government		yes
body.cuc-quan-ly-dau-tu-xay-dung	Cục Quản lý đầu tư xây dựng|Cục Quản lý xây dựng và Chất lượng công trình giao thông	department				central	government		yes
body.cuc-quan-ly-de-dieu-va-phong-chong-thien-tai	Cục Quản lý đê điều và Phòng, chống thiên tai	department				central	government		yes
body.cuc-quan-ly-duoc	Cục Quản lý Dược	department				central	government		yes
body.cuc-quan-ly-gia	Cục Quản lý giá	department				central	government		yes
body.cuc-quan-ly-giam-sat-bao-hiem	Cục Quản lý, giám sát bảo hiểm	department				central	government		yes
body.cuc-quan-ly-hoat-dong-xay-dung	Cục Quản lý hoạt động xây dựng	department				central	government		yes
body.cuc-quan-ly-kham-chua-benh	Cục Quản lý Khám, chữa bệnh|Cục Quản lý khám chữa bệnh	department				central	government		yes
body.cuc-quan-ly-lao-dong-ngoai-nuoc	Cục Quản lý lao động ngoài nước	department				central	government		yes
body.cuc-quan-ly-moi-truong-y-te	Cục Quản lý Môi trường y tế	department				central	government		yes
body.cuc-quan-ly-nha-va-thi-truong-bat-dong-san	Cục Quản lý nhà và thị trường bất động sản	department				central	government		yes
body.cuc-quan-ly-no-va-tai-chinh-doi-ngoai	Cục Quản lý nợ và Tài chính đối ngoại	department				central	government		yes
body.cuc-quan-ly-tai-nguyen-nuoc	Cục Quản lý tài nguyên nước	department				central	government		yes
body.cuc-quan-ly-thi-truong	Cục Quản lý thị trường|Cục QLTT|Chi cục Quản lý thị trường|Chi cục QLTT	department				province	government	place	yes
body.cuc-so-huu-tri-tue	Cục Sở hữu trí tuệ	department				central	government		yes
body.cuc-tai-chinh-doanh-nghiep	Cục Tài chính doanh nghiệp	department				central	government		yes
body.cuc-tan-so-vo-tuyen-dien	Cục Tần số vô tuyến điện	department				central	government		yes
body.cuc-thi-hanh-an-dan-su	Cục Thi hành án dân sự|Cục THADS	department				province	government	place	yes
body.cuc-thong-ke	Cục Thống kê	department					government	place	yes
body.cuc-thong-tin-khoa-hoc-va-cong-nghe-quoc-gia	Cục Thông tin khoa học và công nghệ quốc gia	department				central	government		yes
body.cuc-thu-y	Cục Thú y	department				central	government		yes
body.cuc-thue	Cục Thuế	department					government	place	yes
body.cuc-thuong-mai-dien-tu-va-kinh-te-so	Cục Thương mại điện tử và Kinh tế số	department				central	government		yes
body.cuc-thuy-loi	Cục Thủy lợi	department				central	government		yes
body.cuc-thuy-san	Cục Thủy sản	department				central	government		yes
body.cuc-tre-em	Cục Trẻ em	department				central	government		yes
body.cuc-tro-giup-phap-ly	Cục Trợ giúp pháp lý	department				central	government		yes
body.cuc-trong-trot	Cục Trồng trọt	department				central	government		yes
body.cuc-van-hoa-co-so	Cục Văn hóa cơ sở	department				central	government		yes
body.cuc-viec-lam	Cục Việc làm	department				central	government		yes
body.cuc-vien-tham-quoc-gia	Cục Viễn thám quốc gia	department				central	government		yes
body.cuc-vien-thong	Cục Viễn thông	department				central	government		yes
body.cuc-xuat-ban-in-va-phat-hanh	Cục Xuất bản, In và Phát hành	department				central	government		yes
body.cuc-xuat-nhap-khau	Cục Xuất nhập khẩu	department				central	government		yes
body.cuc-xuc-tien-thuong-mai	Cục Xúc tiến thương mại|Vietrade	department				central	government		yes
body.cuc-y-te-du-phong	Cục Y tế dự phòng	department				central	government		yes
body.dai-tieng-noi-viet-nam	Đài Tiếng nói Việt Nam|Đài TNVN|VOV	press				central	government		yes
body.dai-truyen-hinh-viet-nam	Đài Truyền hình Việt Nam|Đài THVN|VTV|VTV1|VTV24	press				central	government		yes
body.doi-quan-ly-thi-truong	Đội Quản lý thị trường	department				district	government	place,number	yes
body.hat-kiem-lam	Hạt Kiểm lâm	department				district	government	place,number	yes
body.hoi-dong-quoc-phong-va-an-ninh	Hội đồng Quốc phòng và An ninh|Hội đồng Quốc phòng - An ninh	council				central	state		yes
body.hoi-dong-thi-dua-khen-thuong-trung-uong	Hội đồng Thi đua - Khen thưởng Trung ương|Ban Thi đua - Khen thưởng Trung ương|Ban Thi đua Khen thưởng Trung ương	council				central	government		yes
body.kho-bac-nha-nuoc	Kho bạc Nhà nước|KBNN	department					government	place	yes
body.ngan-hang-nha-nuoc	Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam|NHNN|NHNN Việt Nam|NHNNVN|SBV	ministry-agency				central	government	place	yes
body.nha-nuoc	Nhà nước|Nhà nước Việt Nam|Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam|Nhà nước CHXHCN Việt Nam	state				central	state		yes
body.phu-chu-tich	Phủ Chủ tịch	office				central	state		no
body.thanh-tra-chinh-phu	Thanh tra Chính phủ|TTCP	ministry-agency				central	government		yes
body.thong-tan-xa-viet-nam	Thông tấn xã Việt Nam|TTXVN|Vietnam+	press				central	government		yes
body.thue-co-so	Thuế cơ sở	department		2025-07-01		province	government	place,number	yes
body.thue-thanh-pho	Thuế thành phố	department		2025-07-01		province	government	place,number	yes
body.thue-tinh	Thuế tỉnh	department		2025-07-01		province	government	place,number	yes
body.thuong-truc-chinh-phu	Thường trực Chính phủ	committee-bureau				central	government		yes
body.tong-cuc-bien-va-hai-dao-viet-nam	Tổng cục Biển và Hải đảo Việt Nam|Tổng cục Biển và Hải đảo	general-department				central	government		yes
body.tong-cuc-dan-so-ke-hoach-hoa-gia-dinh	Tổng cục Dân số - Kế hoạch hóa gia đình|Tổng cục Dân số - KHHGĐ|Tổng cục Dân số	general-department				central	government		yes
body.tong-cuc-day-nghe	Tổng cục Dạy nghề|Tổng cục Giáo dục nghề nghiệp	general-department				central	government		yes
body.tong-cuc-dia-chat-va-khoang-san	Tổng cục Địa chất và Khoáng sản|Tổng cục Địa chất và Khoáng sản Việt Nam	general-department				central	government		yes
body.tong-cuc-du-lich	Tổng cục Du lịch	general-department			2022-12-31	central	government		yes
body.tong-cuc-du-tru-nha-nuoc	Tổng cục Dự trữ Nhà nước|Cục Dự trữ Nhà nước	general-department				central	government		yes
body.tong-cuc-duong-bo-viet-nam	Tổng cục Đường bộ Việt Nam|Tổng cục Đường bộ	general-department		2010-01-01	2022-09-30	central	government		yes
body.tong-cuc-hai-quan	Tổng cục Hải quan|Hải quan Việt Nam|TCHQ	general-department			2025-02-28	central	government		yes
body.tong-cuc-khi-tuong-thuy-van	Tổng cục Khí tượng Thủy văn	general-department				central	government		yes
body.tong-cuc-lam-nghiep	Tổng cục Lâm nghiệp	general-department				central	government		yes
body.tong-cuc-moi-truong	Tổng cục Môi trường	general-department				central	government		yes
body.tong-cuc-nang-luong	Tổng cục Năng lượng	general-department			2017-12-31	central	government		yes
body.tong-cuc-phong-chong-thien-tai	Tổng cục Phòng, chống thiên tai|Tổng cục Phòng chống thiên tai	general-department				central	government		yes
body.tong-cuc-quan-ly-dat-dai	Tổng cục Quản lý đất đai	general-department				central	government		yes
body.tong-cuc-quan-ly-thi-truong	Tổng cục Quản lý thị trường|TCQLTT	general-department		2018-10-12	2025-02-28	central	government		yes
body.tong-cuc-the-duc-the-thao	Tổng cục Thể dục Thể thao|Tổng cục TDTT|Cục Thể dục Thể thao	general-department				central	government		yes
body.tong-cuc-thi-hanh-an-dan-su	Tổng cục Thi hành án dân sự|Tổng cục THADS	general-department			2025-02-28	central	government		yes
body.tong-cuc-thong-ke	Tổng cục Thống kê|TCTK|GSO	general-department			2025-02-28	central	government		yes
body.tong-cuc-thue	Tổng cục Thuế	general-department			2025-02-28	central	government		yes
body.tong-cuc-thuy-loi	Tổng cục Thủy lợi	general-department				central	government		yes
body.tong-cuc-thuy-san	Tổng cục Thủy sản	general-department				central	government		yes
body.tong-cuc-tieu-chuan-do-luong-chat-luong	Tổng cục Tiêu chuẩn Đo lường Chất lượng|Tổng cục TCĐLCL	general-department				central	government		yes
body.trung-tam-du-bao-khi-tuong-thuy-van-quoc-gia	Trung tâm Dự báo Khí tượng Thủy văn Quốc gia|Trung tâm Dự báo KTTV Quốc gia|Trung tâm Dự báo khí tượng thủy văn Trung ương	research				central	government		yes
body.trung-tam-phuc-vu-hanh-chinh-cong	Trung tâm Phục vụ hành chính công|Trung tâm Hành chính công|Trung tâm Phục vụ HCC	office					government	place	yes
body.uy-ban-an-toan-giao-thong-quoc-gia	Ủy ban An toàn giao thông Quốc gia|Ủy ban ATGT Quốc gia|UBATGTQG	council				central	government		yes
body.uy-ban-bien-gioi-quoc-gia	Ủy ban Biên giới quốc gia	government-agency				central	government		yes
body.uy-ban-canh-tranh-quoc-gia	Ủy ban Cạnh tranh Quốc gia|VCC	government-agency		2023-04-01		central	government		yes
body.uy-ban-chung-khoan-nha-nuoc	Ủy ban Chứng khoán Nhà nước|UBCKNN|UBCK Nhà nước	government-agency				central	government		yes
body.uy-ban-dan-toc	Ủy ban Dân tộc|UBDT	ministry-agency			2025-02-28	central	government		yes
body.uy-ban-giam-sat-tai-chinh-quoc-gia	Ủy ban Giám sát tài chính Quốc gia	government-agency			2025-02-28	central	government		yes
body.uy-ban-nha-nuoc-ve-nguoi-viet-nam-o-nuoc-ngoai	Ủy ban Nhà nước về người Việt Nam ở nước ngoài|UBNN về NVNONN	government-agency				central	government		yes
body.uy-ban-nhan-dan	Ủy ban nhân dân|UBND	people-committee					government	place	yes
body.uy-ban-nhan-dan-dac-khu	Ủy ban nhân dân đặc khu|UBND đặc khu	people-committee		2025-07-01		commune	government	place	yes
body.uy-ban-nhan-dan-huyen	Ủy ban nhân dân huyện|UBND huyện	people-committee			2025-06-30	district	government	place	yes
body.uy-ban-nhan-dan-phuong	Ủy ban nhân dân phường|UBND phường|UBND P.	people-committee				commune	government	place	yes
body.uy-ban-nhan-dan-quan	Ủy ban nhân dân quận|UBND quận|UBND Q.	people-committee			2025-06-30	district	government	place	yes
body.uy-ban-nhan-dan-thanh-pho	Ủy ban nhân dân thành phố|UBND thành phố|UBND TP	people-committee					government	place	yes
body.uy-ban-nhan-dan-thi-tran	Ủy ban nhân dân thị trấn|UBND thị trấn	people-committee			2025-06-30	commune	government	place	yes
body.uy-ban-nhan-dan-thi-xa	Ủy ban nhân dân thị xã|UBND thị xã|UBND TX	people-committee			2025-06-30	district	government	place	yes
body.uy-ban-nhan-dan-tinh	Ủy ban nhân dân tỉnh|UBND tỉnh	people-committee				province	government	place	yes
body.uy-ban-nhan-dan-xa	Ủy ban nhân dân xã|UBND xã	people-committee				commune	government	place	yes
body.uy-ban-quan-ly-von-nha-nuoc-tai-doanh-nghiep	Ủy ban Quản lý vốn nhà nước tại doanh nghiệp|Ủy ban Quản lý vốn Nhà nước|Ủy ban QLVNN|CMSC|Siêu Ủy ban	government-agency		2018-02-03	2025-02-28	central	government		yes
body.uy-ban-quoc-gia-tim-kiem-cuu-nan	Ủy ban Quốc gia Tìm kiếm Cứu nạn|Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm Cứu nạn|UBQG TKCN	council				central	government		yes
body.uy-ban-quoc-gia-ve-chuyen-doi-so	Ủy ban Quốc gia về chuyển đổi số	council				central	government		yes
body.uy-ban-song-me-cong-viet-nam	Ủy ban Sông Mê Công Việt Nam|Ủy ban sông Mê Kông Việt Nam	council				central	government		yes
body.uy-ban-unesco-viet-nam	Ủy ban UNESCO Việt Nam|Ủy ban Quốc gia UNESCO Việt Nam	council				central	government		yes
body.van-phong-chinh-phu	Văn phòng Chính phủ|VPCP|VP Chính phủ	ministry-agency				central	government		yes
body.van-phong-chu-tich-nuoc	Văn phòng Chủ tịch nước|VPCTN	office				central	state		yes
body.van-phong-ubnd	Văn phòng UBND|Văn phòng Ủy ban nhân dân|VP UBND	office					government	place	yes
body.van-thu-va-luu-tru-nha-nuoc	Văn thư và Lưu trữ Nhà nước|Cục Văn thư và Lưu trữ Nhà nước	department				central	government		yes
body.vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam	Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Viện Hàn lâm KHCN Việt Nam|Viện Hàn lâm KH&CN Việt Nam|VAST	research				central	government		yes
body.vien-han-lam-khoa-hoc-xa-hoi-viet-nam	Viện Hàn lâm Khoa học xã hội Việt Nam|Viện Hàn lâm KHXH Việt Nam|Viện Khoa học xã hội Việt Nam|VASS	research				central	government		yes`;
