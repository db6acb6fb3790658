// Generated from corpus/lexicons/body-fields.tsv by `npm run data`. Do not edit.

export const BODY_FIELDS: string = `id	forms	type	canonical	valid_from	valid_to	heads	successor
field.an-ninh	An ninh	foreign-ministry				bo
field.an-ninh-cong-cong	An ninh Công cộng	foreign-ministry				bo
field.an-ninh-dieu-tra	An ninh điều tra	security				phong,cuc,doi
field.an-ninh-doi-ngoai	An ninh đối ngoại	security				phong,cuc,doi
field.an-ninh-kinh-te	An ninh kinh tế	security				phong,cuc,doi
field.an-ninh-mang	An ninh mạng	security				phong,cuc,doi
field.an-ninh-noi-dia	An ninh Nội địa	foreign-ministry				bo
field.an-ninh-quoc-gia	An ninh Quốc gia	foreign-ministry				bo
field.an-toan-giao-thong	An toàn giao thông|ATGT	department				vu,ban
field.an-toan-lao-dong	An toàn lao động	department				cuc,chi-cuc,tong-cuc,vu,phong
field.an-toan-thong-tin	An toàn thông tin	department				cuc,chi-cuc,tong-cuc,vu,phong
field.an-toan-thuc-pham	An toàn thực phẩm|ATTP	office				so,cuc,chi-cuc,ban-quan-ly
field.asean	ASEAN	department				vu,cuc
field.bao-chi	Báo chí	department				vu,ban,cuc,phong
field.bao-chi-xuat-ban	Báo chí - Xuất bản	department				vu,ban,cuc,phong
field.bao-hiem-xa-hoi	Bảo hiểm xã hội	department				vu,cuc
field.bao-hiem-y-te	Bảo hiểm Y tế	department				vu,cuc
field.bao-tro-xa-hoi	Bảo trợ xã hội	department				cuc,chi-cuc,tong-cuc,vu,phong
field.bao-ve-an-ninh	Bảo vệ An ninh	security				phong,cuc,doi
field.bao-ve-chinh-tri-noi-bo	Bảo vệ chính trị nội bộ	council				ban
field.bao-ve-moi-truong	Bảo vệ môi trường	department				cuc,chi-cuc,tong-cuc,vu,phong
field.bao-ve-thuc-vat	Bảo vệ thực vật	department				cuc,chi-cuc,tong-cuc,vu,phong
field.bien-va-hai-dao	Biển và Hải đảo	department				cuc,chi-cuc,tong-cuc,vu,phong
field.binh-dang-gioi	Bình đẳng giới	department				vu,cuc
field.bo-tro-tu-phap	Bổ trợ tư pháp	department				cuc,chi-cuc,tong-cuc,vu,phong
field.boi-thuong-nha-nuoc	Bồi thường Nhà nước	department				cuc,chi-cuc,tong-cuc,vu,phong
field.buu-chinh-vien-thong	Bưu chính, Viễn thông|Bưu chính Viễn thông|BCVT	ministry			2007-07-31	bo,so	field.thong-tin-va-truyen-thong
field.cac-to-chuc-quoc-te	Các tổ chức quốc tế	department				vu,cuc
field.cai-cach-hanh-chinh	Cải cách hành chính	department				vu,cuc
field.can-bo	Cán bộ	security				phong,cuc,doi
field.canh-sat-co-dong	Cảnh sát cơ động	security				phong,cuc,doi
field.canh-sat-dieu-tra-toi-pham-ve-ma-tuy	Cảnh sát điều tra tội phạm về ma túy	security				phong,cuc,doi
field.canh-sat-giao-thong	Cảnh sát giao thông	security				phong,cuc,doi
field.canh-sat-hinh-su	Cảnh sát hình sự	security				phong,cuc,doi
field.canh-sat-kinh-te	Cảnh sát kinh tế	security				phong,cuc,doi
field.chan-nuoi	Chăn nuôi	department				cuc,chi-cuc,tong-cuc,vu,phong
field.chan-nuoi-va-thu-y	Chăn nuôi và Thú y	department				cuc,chi-cuc,tong-cuc,vu,phong
field.chau-a-thai-binh-duong	Châu Á - Thái Bình Dương	department				vu,cuc
field.chau-au	Châu Âu	department				vu,cuc
field.chau-my	Châu Mỹ	department				vu,cuc
field.che-do-ke-toan	Chế độ kế toán	department				vu,cuc
field.chinh-quyen-dia-phuong	Chính quyền địa phương	department				vu,cuc
field.chinh-sach	Chính sách	department				vu,cuc
field.chinh-sach-thue	Chính sách thuế	department				vu,cuc
field.chinh-sach-thuong-mai-da-bien	Chính sách thương mại đa biên	department				vu,cuc
field.chinh-sach-tien-te	Chính sách tiền tệ	department				vu,cuc
field.chinh-sach-xa-hoi	Chính sách xã hội	security				phong,cuc,doi
field.chinh-tri	Chính trị	security				phong,cuc,doi
field.co-yeu	Cơ yếu	department				cuc,chi-cuc,tong-cuc,vu,phong
field.con-nuoi	Con nuôi	department				cuc,chi-cuc,tong-cuc,vu,phong
field.cong-an	Công an|CA	ministry				bo
field.cong-chuc-vien-chuc	Công chức - Viên chức	department				vu,cuc
field.cong-nghe	Công nghệ	office				bo,vu
field.cong-nghiep	Công nghiệp|CN	ministry			2007-07-31	bo,so,vu	field.cong-thuong
field.cong-nghiep-dia-phuong	Công nghiệp địa phương	department				cuc,chi-cuc,tong-cuc,vu,phong
field.cong-tac-dai-bieu	Công tác đại biểu	council				ban
field.cong-tac-mat-tran	Công tác Mặt trận	council				ban
field.cong-tac-thanh-nien	Công tác thanh niên	department				vu,cuc
field.cong-thuong	Công Thương|CT	ministry		2007-08-01		bo,so
field.dan-chu-phap-luat	Dân chủ - Pháp luật	council				ban
field.dan-nguyen	Dân nguyện	council				ban
field.dan-quan-tu-ve	Dân quân tự vệ	security				phong,cuc,doi
field.dan-so	Dân số	department				cuc,chi-cuc,tong-cuc,vu,phong
field.dan-so-ke-hoach-hoa-gia-dinh	Dân số - Kế hoạch hóa gia đình	department				cuc,chi-cuc,tong-cuc,vu,phong
field.dan-toc	Dân tộc|Dân tộc và Tôn giáo|DT&TG|Dân tộc - Tôn giáo|DTTG	ministry				bo,so,phong,ban
field.dan-van	Dân vận	department				vu,ban,cuc,phong
field.dang-kiem	Đăng kiểm	department				cuc,chi-cuc,tong-cuc,vu,phong
field.dao-tao-boi-duong-can-bo-cong-chuc	Đào tạo, bồi dưỡng cán bộ, công chức	department				vu,cuc
field.dau-tu	Đầu tư	department				vu,cuc
field.dau-tu-nuoc-ngoai	Đầu tư nước ngoài	department				cuc,chi-cuc,tong-cuc,vu,phong
field.di-san-van-hoa	Di sản văn hóa	department				cuc,chi-cuc,tong-cuc,vu,phong
field.dia-phuong-i	Địa phương I	department				vu
field.dia-phuong-ii	Địa phương II	department				vu
field.dia-phuong-iii	Địa phương III	department				vu
field.dia-phuong-v	Địa phương V	department				vu
field.dien-anh	Điện ảnh	department				cuc,chi-cuc,tong-cuc,vu,phong
field.dien-luc	Điện lực	department				cuc,chi-cuc,tong-cuc,vu,phong
field.do-thi	Đô thị	council				ban
field.doi-ngoai	Đối ngoại	council				ban
field.doi-tac-cong-tu	Đối tác công - tư	department				vu,ban
field.dong-bac-a	Đông Bắc Á	department				vu,cuc
field.dong-nam-a-nam-a-nam-thai-binh-duong	Đông Nam Á - Nam Á - Nam Thái Bình Dương	department				vu,cuc
field.du-bao-thong-ke	Dự báo, thống kê	department				vu,cuc
field.du-lich	Du lịch|DL	office				so,vu
field.du-tru-nha-nuoc	Dự trữ Nhà nước	department				cuc,chi-cuc,tong-cuc,vu,phong
field.duong-bo	Đường bộ	department				cuc,chi-cuc,tong-cuc,vu,phong
field.duong-sat	Đường sắt	department				cuc,chi-cuc,tong-cuc,vu,phong
field.duong-thuy-noi-dia	Đường thủy nội địa	department				cuc,chi-cuc,tong-cuc,vu,phong
field.giam-dinh-xay-dung	Giám định xây dựng	department				cuc,chi-cuc,tong-cuc,vu,phong
field.giam-sat-va-tham-dinh-dau-tu	Giám sát và Thẩm định đầu tư	department				vu,cuc
field.giao-duc-chinh-tri-va-cong-tac-hoc-sinh-sinh-vien	Giáo dục Chính trị và Công tác học sinh, sinh viên	department				vu
field.giao-duc-dai-hoc	Giáo dục Đại học	department				vu
field.giao-duc-dan-toc	Giáo dục Dân tộc	department				vu
field.giao-duc-mam-non	Giáo dục Mầm non	department				vu
field.giao-duc-the-chat	Giáo dục thể chất	department				vu
field.giao-duc-thuong-xuyen	Giáo dục Thường xuyên	department				vu
field.giao-duc-tieu-hoc	Giáo dục Tiểu học	department				vu
field.giao-duc-trung-hoc	Giáo dục Trung học	department				vu
field.giao-duc-va-dao-tao	Giáo dục và Đào tạo|GD-ĐT|GD&ĐT|GDĐT|GD và ĐT|GD - ĐT|Giáo dục - Đào tạo|Giáo dục & Đào tạo|Giáo dục Đào tạo|Giáo dục	ministry				bo,so,phong,vu
field.giao-thong-van-tai	Giao thông vận tải|GTVT|GT-VT|Giao thông - Vận tải|Giao thông|Giao thông Công chánh	ministry			2025-02-28	bo,so	field.xay-dung
field.hai-quan	Hải quan	department				cuc,chi-cuc,tong-cuc,vu,phong
field.hang-hai	Hàng hải	department				cuc,chi-cuc,tong-cuc,vu,phong
field.hang-khong	Hàng không	department				cuc,chi-cuc,tong-cuc,vu,phong
field.hau-can	Hậu cần	security				phong,cuc,doi
field.ho-tich	Hộ tịch	department				cuc,chi-cuc,tong-cuc,vu,phong
field.hoa-chat	Hóa chất	department				cuc,chi-cuc,tong-cuc,vu,phong
field.hop-tac-quoc-te	Hợp tác quốc tế|HTQT	department				vu,cuc,phong
field.hop-tac-xa	Hợp tác xã	department				vu,cuc
field.ke-hoach	Kế hoạch|Kế hoạch - Tổng hợp|Kế hoạch Tổng hợp|Kế hoạch - Nghiệp vụ	department				vu,phong
field.ke-hoach-tai-chinh	Kế hoạch - Tài chính|KH-TC|Kế hoạch Tài chính|Kế hoạch và Tài chính|KHTC	department				vu,phong,ban
field.ke-hoach-va-dau-tu	Kế hoạch và Đầu tư|KH-ĐT|KH&ĐT|KHĐT|KH và ĐT|Kế hoạch - Đầu tư|Kế hoạch & Đầu tư|Kế hoạch Đầu tư|KH - ĐT	ministry		1995-10-21	2025-02-28	bo,so	field.tai-chinh
field.ket-cau-ha-tang-giao-thong	Kết cấu hạ tầng giao thông	department				vu,ban
field.ket-cau-ha-tang-va-do-thi	Kết cấu hạ tầng và đô thị	department				vu,cuc
field.kham-chua-benh	Khám chữa bệnh	department				cuc,chi-cuc,tong-cuc,vu,phong
field.khi-tuong-thuy-van	Khí tượng Thủy văn	department				cuc,chi-cuc,tong-cuc,vu,phong
field.khoa-hoc	Khoa học	office				bo,vu
field.khoa-hoc-cong-nghe-va-moi-truong	Khoa học, Công nghệ và Môi trường|KHCN&MT|Khoa học Công nghệ và Môi trường|KHCN-MT|KH-CN và MT|Khoa học, Công nghệ và MT	ministry			2002-08-05	bo,so,vu
field.khoa-hoc-va-cong-nghe	Khoa học và Công nghệ|KH-CN|KH&CN|KHCN|KH và CN|Khoa học - Công nghệ|Khoa học & Công nghệ|Khoa học Công nghệ|KH - CN	ministry				bo,so,vu
field.kiem-lam	Kiểm lâm	department				cuc,chi-cuc,tong-cuc,vu,phong
field.kiem-soat-thu-tuc-hanh-chinh	Kiểm soát thủ tục hành chính	department				cuc,chi-cuc,tong-cuc,vu,phong
field.kien-truc-quy-hoach-xay-dung	Kiến trúc, Quy hoạch xây dựng	department				vu,ban
field.kinh-te	Kinh tế	office				phong,vu,ban
field.kinh-te-cong-nghiep	Kinh tế công nghiệp	department				vu,phong
field.kinh-te-da-phuong	Kinh tế đa phương	department				vu,phong
field.kinh-te-dia-phuong-va-lanh-tho	Kinh tế địa phương và lãnh thổ	department				vu,phong
field.kinh-te-dich-vu	Kinh tế dịch vụ	department				vu,phong
field.kinh-te-doi-ngoai	Kinh tế đối ngoại	department				vu,phong
field.kinh-te-ha-tang	Kinh tế - Hạ tầng|KT-HT|Kinh tế và Hạ tầng|KT&HT|Kinh tế Hạ tầng	office				phong
field.kinh-te-ha-tang-va-do-thi	Kinh tế, Hạ tầng và Đô thị|Kinh tế - Hạ tầng và Đô thị	office		2025-07-01		phong
field.kinh-te-ngan-sach	Kinh tế - Ngân sách|KT-NS|KTNS|Kinh tế và Ngân sách	council				ban
field.kinh-te-nong-nghiep	Kinh tế nông nghiệp	department				vu,phong
field.kinh-te-so	Kinh tế số	department				vu,phong
field.kinh-te-tong-hop	Kinh tế tổng hợp|Kinh tế - Tổng hợp	department				vu,phong
field.kinh-te-xa-hoi	Kinh tế - Xã hội|KT-XH	council				ban
field.kinh-te-xay-dung	Kinh tế xây dựng	department				vu,ban
field.ky-thuat-hinh-su	Kỹ thuật hình sự	security				phong,cuc,doi
field.lam-nghiep	Lâm nghiệp	department				cuc,chi-cuc,tong-cuc,vu,phong
field.lanh-su	Lãnh sự	department				cuc,chi-cuc,tong-cuc,vu,phong
field.lao-dong-thuong-binh-va-xa-hoi	Lao động - Thương binh và Xã hội|LĐ-TB&XH|LĐTB&XH|LĐ-TB-XH|LĐTBXH|LĐ-TBXH|LĐ,TB&XH|LĐ-TB và XH|LĐTB và XH|LĐ - TB&XH|LĐ-TB & XH|Lao động, Thương binh và Xã hội|Lao động Thương binh và Xã hội|Lao động - TB&XH|Lao động	ministry			2025-02-28	bo,so,phong	field.noi-vu
field.lao-dong-tien-luong	Lao động - Tiền lương	department				vu,cuc
field.lao-dong-van-hoa-xa-hoi	Lao động, Văn hóa, Xã hội	department				vu,cuc
field.le-tan	Lễ tân	department				cuc,chi-cuc,tong-cuc,vu,phong
field.luat-phap-va-dieu-uoc-quoc-te	Luật pháp và Điều ước quốc tế	department				vu,cuc
field.ly-luan-chinh-tri	Lý luận chính trị	department				vu,ban,cuc,phong
field.moi-truong	Môi trường	department				vu,ban
field.ngan-sach-nha-nuoc	Ngân sách nhà nước	department				vu,cuc
field.nghe-thuat-bieu-dien	Nghệ thuật biểu diễn	department				cuc,chi-cuc,tong-cuc,vu,phong
field.nghien-cuu	Nghiên cứu	department				vu,ban,cuc,phong
field.ngoai-giao	Ngoại giao|NG	ministry				bo
field.ngoai-giao-kinh-te	Ngoại giao kinh tế	department				vu,cuc
field.ngoai-vu	Ngoại vụ	office				so,phong
field.nguoi-co-cong	Người có công	department				cuc,chi-cuc,tong-cuc,vu,phong
field.noi-chinh	Nội chính	department				vu,ban,cuc,phong
field.noi-vu	Nội vụ|NV	ministry				bo,so,phong,ban
field.noi-vu-lao-dong	Nội vụ - Lao động|Nội vụ - LĐTB&XH	office				phong
field.nong-nghiep-va-moi-truong	Nông nghiệp và Môi trường|NN&MT|NN-MT|NNMT|NN và MT|Nông nghiệp & Môi trường|Nông nghiệp - Môi trường	ministry		2025-03-01		bo,so,phong
field.nong-nghiep-va-phat-trien-nong-thon	Nông nghiệp và Phát triển nông thôn|NN&PTNT|NN-PTNT|NN và PTNT|NNPTNT|NN - PTNT|Nông nghiệp & Phát triển nông thôn|Nông nghiệp - Phát triển nông thôn|Nông nghiệp và PTNT|Nông nghiệp	ministry			2025-02-28	bo,so,phong	field.nong-nghiep-va-moi-truong
field.nu-cong	Nữ công	council				ban
field.on-dinh-tien-te-tai-chinh	Ổn định tiền tệ - tài chính	department				vu,cuc
field.phap-che	Pháp chế|PC	department				vu,phong,cuc,ban
field.phap-luat	Pháp luật|Pháp luật hình sự - hành chính|Pháp luật quốc tế|Pháp luật dân sự - kinh tế	department				vu
field.phat-trien-doanh-nghiep	Phát triển doanh nghiệp	department				vu,cuc
field.phat-trien-nong-thon	Phát triển nông thôn	department				cuc,chi-cuc,tong-cuc,vu,phong
field.phong-chong-te-nan-xa-hoi	Phòng, chống tệ nạn xã hội	department				cuc,chi-cuc,tong-cuc,vu,phong
field.phong-trao	Phong trào	council				ban
field.quan-huan	Quân huấn	security				phong,cuc,doi
field.quan-ly-cac-khu-kinh-te	Quản lý các khu kinh tế	department				vu,cuc
field.quan-ly-canh-tranh	Quản lý cạnh tranh	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-cong-san	Quản lý công sản	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-dat-dai	Quản lý đất đai	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-dau-thau	Quản lý đấu thầu	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-do-thi	Quản lý đô thị|QLĐT	office				phong
field.quan-ly-doanh-nghiep	Quản lý doanh nghiệp	department				vu,cuc
field.quan-ly-duoc	Quản lý Dược	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-gia	Quản lý giá	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-lao-dong-ngoai-nuoc	Quản lý lao động ngoài nước	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-ngoai-hoi	Quản lý ngoại hối	department				vu,cuc
field.quan-ly-no	Quản lý nợ	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-quy-hoach	Quản lý quy hoạch	department				vu,cuc
field.quan-ly-thi-truong	Quản lý thị trường	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-ly-xuat-nhap-canh	Quản lý xuất nhập cảnh	security				phong,cuc,doi
field.quan-tri	Quản trị	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-tri-tai-vu	Quản trị - Tài vụ	department				cuc,chi-cuc,tong-cuc,vu,phong
field.quan-y	Quân y	security				phong,cuc,doi
field.quoc-phong	Quốc phòng|QP	ministry				bo
field.quy-hoach-kien-truc	Quy hoạch - Kiến trúc|QH-KT|QHKT|Quy hoạch Kiến trúc|Quy hoạch và Kiến trúc	office				so,vu
field.so-huu-tri-tue	Sở hữu trí tuệ	department				cuc,chi-cuc,tong-cuc,vu,phong
field.suc-khoe-ba-me-tre-em	Sức khỏe Bà mẹ - Trẻ em	department				vu,cuc
field.tac-chien	Tác chiến	security				phong,cuc,doi
field.tai-chinh	Tài chính|TC	ministry				bo,so,phong,vu,ban
field.tai-chinh-cac-ngan-hang-va-to-chuc-tai-chinh	Tài chính các ngân hàng và tổ chức tài chính	department				vu,cuc
field.tai-chinh-hanh-chinh-su-nghiep	Tài chính hành chính sự nghiệp	department				vu,cuc
field.tai-chinh-ke-hoach	Tài chính - Kế hoạch|TC-KH|TCKH|Tài chính Kế hoạch|Tài chính và Kế hoạch	office				phong
field.tai-chinh-ngan-hang	Tài chính ngân hàng	department				vu,cuc
field.tai-chinh-ngan-sach	Tài chính - Ngân sách|TC-NS	office				vu,uy-ban
field.tai-nguyen-va-moi-truong	Tài nguyên và Môi trường|TN-MT|TN&MT|TNMT|TN và MT|Tài nguyên - Môi trường|Tài nguyên & Môi trường|Tài nguyên Môi trường|TN - MT	ministry			2025-02-28	bo,so,phong	field.nong-nghiep-va-moi-truong
field.tham-muu	Tham mưu	security				phong,cuc,doi
field.thanh-nien	Thanh niên	council				ban
field.thanh-toan	Thanh toán	department				vu,cuc
field.thanh-tra	Thanh tra	office				phong
field.thi-dua-khen-thuong	Thi đua - Khen thưởng|TĐKT|Thi đua, Khen thưởng|Thi đua Khen thưởng|TĐ-KT	department				vu,phong,ban
field.thi-hanh-an-dan-su	Thi hành án dân sự	department				cuc,chi-cuc,tong-cuc,vu,phong
field.thi-truong-chau-a-chau-phi	Thị trường châu Á - châu Phi	department				vu
field.thi-truong-chau-au-chau-my	Thị trường châu Âu - châu Mỹ	department				vu
field.thi-truong-nuoc-ngoai	Thị trường nước ngoài	department				vu
field.thi-truong-trong-nuoc	Thị trường trong nước	department				vu
field.thong-ke	Thống kê	department				cuc,chi-cuc,tong-cuc,vu,phong
field.thong-tin-bao-chi	Thông tin Báo chí	department				vu,ban,cuc,phong
field.thong-tin-bao-chi-doi-ngoai	Thông tin Báo chí đối ngoại	department				vu,cuc
field.thong-tin-va-truyen-thong	Thông tin và Truyền thông|TT-TT|TT&TT|TTTT|TT và TT|Thông tin - Truyền thông|Thông tin & Truyền thông|Thông tin Truyền thông|TT - TT	ministry		2007-08-01	2025-02-28	bo,so	field.khoa-hoc-va-cong-nghe
field.thu-y	Thú y	department				cuc,chi-cuc,tong-cuc,vu,phong
field.thue	Thuế	department				cuc,chi-cuc,tong-cuc,vu,phong
field.thuong-mai	Thương mại|TM	ministry			2007-07-31	bo,so,vu	field.cong-thuong
field.thuy-loi	Thủy lợi	department				cuc,chi-cuc,tong-cuc,vu,phong
field.thuy-san	Thủy sản	ministry			2007-07-31	bo,so,vu,chi-cuc
field.tien-luong	Tiền lương	department				vu,cuc
field.tiep-cong-dan	Tiếp công dân	council				ban
field.tieu-chuan-do-luong-chat-luong	Tiêu chuẩn Đo lường Chất lượng	department				cuc,chi-cuc,tong-cuc,vu,phong
field.tin-dung-cac-nganh-kinh-te	Tín dụng các ngành kinh tế	department				vu,cuc
field.tin-hoc-hoa	Tin học hóa	department				cuc,chi-cuc,tong-cuc,vu,phong
field.to-chuc	Tổ chức|Tổ chức Trung ương	party				ban
field.to-chuc-bien-che	Tổ chức - Biên chế	department				vu,cuc
field.to-chuc-can-bo	Tổ chức Cán bộ|TCCB	department				vu,phong,cuc,ban
field.to-chuc-hanh-chinh	Tổ chức - Hành chính|TC-HC|Tổ chức Hành chính|Hành chính - Tổ chức|Hành chính - Tổng hợp|Hành chính Tổng hợp|Hành chính Quản trị|Hành chính	department				phong
field.to-chuc-phi-chinh-phu	Tổ chức phi chính phủ	department				vu,cuc
field.to-chuc-xay-dung-luc-luong	Tổ chức xây dựng lực lượng	security				phong,cuc,doi
field.ton-giao	Tôn giáo	office				phong,ban
field.tong-hop	Tổng hợp	department				vu,phong
field.tong-hop-kinh-te-quoc-dan	Tổng hợp kinh tế quốc dân	department				vu,phong
field.trang-thiet-bi-va-cong-trinh-y-te	Trang thiết bị và Công trình y tế	department				vu,cuc
field.tre-em	Trẻ em	department				cuc,chi-cuc,tong-cuc,vu,phong
field.tro-giup-phap-ly	Trợ giúp pháp lý	department				cuc,chi-cuc,tong-cuc,vu,phong
field.trong-trot	Trồng trọt	department				cuc,chi-cuc,tong-cuc,vu,phong
field.trong-trot-va-bao-ve-thuc-vat	Trồng trọt và Bảo vệ thực vật	department				cuc,chi-cuc,tong-cuc,vu,phong
field.trung-dong-chau-phi	Trung Đông - châu Phi	department				vu,cuc
field.tu-phap	Tư pháp|TP	ministry				bo,so,phong
field.tu-phap-ho-tich	Tư pháp - Hộ tịch	office				phong
field.tuyen-giao	Tuyên giáo	department				vu,ban,cuc,phong
field.tuyen-giao-va-dan-van	Tuyên giáo và Dân vận|TG&DV	party		2025-02-03		ban
field.tuyen-huan	Tuyên huấn	security				phong,cuc,doi
field.tuyen-truyen	Tuyên truyền	department				vu,ban,cuc,phong
field.van-hoa-doi-ngoai-va-unesco	Văn hóa đối ngoại và UNESCO	department				vu,cuc
field.van-hoa-khoa-hoc-va-thong-tin	Văn hóa, Khoa học và Thông tin	office		2024-01-01		phong
field.van-hoa-the-thao-va-du-lich	Văn hóa, Thể thao và Du lịch|VH-TT-DL|VHTTDL|VH,TT&DL|VHTT&DL|VH-TT&DL|VH,TT và DL|VHTT và DL|VH-TT và DL|VH-TT - DL|Văn hóa Thể thao và Du lịch|Văn hóa - Thể thao và Du lịch|Văn hóa, Thể thao & Du lịch|Văn hóa - Thể thao - Du lịch	ministry		2007-08-01		bo,so
field.van-hoa-thong-tin	Văn hóa - Thông tin|VH-TT|Văn hóa và Thông tin|Văn hóa Thông tin|VHTT|VH&TT|VH-TT-TT	office				phong,so,bo
field.van-hoa-va-the-thao	Văn hóa và Thể thao|VH&TT|VH-TT|VHTT|VH và TT|Văn hóa - Thể thao|Văn hóa & Thể thao|Văn hóa Thể thao	office				so,phong
field.van-hoa-van-nghe	Văn hóa - Văn nghệ	department				vu,ban,cuc,phong
field.van-hoa-xa-hoi	Văn hóa - Xã hội|VH-XH|Văn hóa và Xã hội|VHXH|VH&XH|Văn hóa Xã hội	office				phong,ban
field.van-tai	Vận tải	department				vu,ban
field.van-thu-luu-tru	Văn thư - Lưu trữ	department				cuc,chi-cuc,tong-cuc,vu,phong
field.vat-lieu-xay-dung	Vật liệu xây dựng	department				vu,ban
field.viec-lam	Việc làm	department				cuc,chi-cuc,tong-cuc,vu,phong
field.vien-thong	Viễn thông	department				cuc,chi-cuc,tong-cuc,vu,phong
field.xay-dung	Xây dựng|XD	ministry				bo,so
field.xay-dung-dang	Xây dựng Đảng	council				ban
field.xay-dung-to-chuc-co-so-dang	Xây dựng tổ chức cơ sở Đảng	council				ban
field.xuat-ban	Xuất bản	department				cuc,chi-cuc,tong-cuc,vu,phong
field.xuat-nhap-khau	Xuất nhập khẩu	department				cuc,chi-cuc,tong-cuc,vu,phong
field.xuc-tien-thuong-mai	Xúc tiến thương mại	department				cuc,chi-cuc,tong-cuc,vu,phong
field.y-duoc-co-truyen	Y dược cổ truyền	department				vu,cuc
field.y-te	Y tế|YT	ministry				bo,so,phong
field.y-te-du-phong	Y tế dự phòng	department				cuc,chi-cuc,tong-cuc,vu,phong`;
