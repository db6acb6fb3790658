// Generated from corpus/lexicons/body-fields.tsv by `npm run data`. Do not edit.

export const BODY_FIELDS: string = `field	forms	type	canonical	valid_from	valid_to	heads	successor
	An ninh	foreign-ministry				bo
	An ninh Công cộng	foreign-ministry				bo
	An ninh điều tra	security				phong,cuc,doi
	An ninh đối ngoại	security				phong,cuc,doi
	An ninh kinh tế	security				phong,cuc,doi
	An ninh mạng	security				phong,cuc,doi
	An ninh Nội địa	foreign-ministry				bo
	An ninh Quốc gia	foreign-ministry				bo
	An toàn giao thông|ATGT	department				vu,ban
	An toàn lao động	department				cuc,chi-cuc,tong-cuc,vu,phong
	An toàn thông tin	department				cuc,chi-cuc,tong-cuc,vu,phong
	An toàn thực phẩm|ATTP	office				so,cuc,chi-cuc,ban-quan-ly
	ASEAN	department				vu,cuc
	Báo chí	department				vu,ban,cuc,phong
	Báo chí - Xuất bản	department				vu,ban,cuc,phong
	Bảo hiểm xã hội	department				vu,cuc
	Bảo hiểm Y tế	department				vu,cuc
	Bảo trợ xã hội	department				cuc,chi-cuc,tong-cuc,vu,phong
	Bảo vệ An ninh	security				phong,cuc,doi
	Bảo vệ chính trị nội bộ	council				ban
	Bảo vệ môi trường	department				cuc,chi-cuc,tong-cuc,vu,phong
	Bảo vệ thực vật	department				cuc,chi-cuc,tong-cuc,vu,phong
	Biển và Hải đảo	department				cuc,chi-cuc,tong-cuc,vu,phong
	Bình đẳng giới	department				vu,cuc
	Bổ trợ tư pháp	department				cuc,chi-cuc,tong-cuc,vu,phong
	Bồi thường Nhà nước	department				cuc,chi-cuc,tong-cuc,vu,phong
	Bưu chính, Viễn thông|Bưu chính Viễn thông|BCVT	ministry			2007-07-31	bo,so	field.thong-tin-va-truyen-thong
	Các tổ chức quốc tế	department				vu,cuc
	Cải cách hành chính	department				vu,cuc
	Cán bộ	security				phong,cuc,doi
	Cảnh sát cơ động	security				phong,cuc,doi
	Cảnh sát điều tra tội phạm về ma túy	security				phong,cuc,doi
	Cảnh sát giao thông	security				phong,cuc,doi
	Cảnh sát hình sự	security				phong,cuc,doi
	Cảnh sát kinh tế	security				phong,cuc,doi
	Chăn nuôi	department				cuc,chi-cuc,tong-cuc,vu,phong
	Chăn nuôi và Thú y	department				cuc,chi-cuc,tong-cuc,vu,phong
	Châu Á - Thái Bình Dương	department				vu,cuc
	Châu Âu	department				vu,cuc
	Châu Mỹ	department				vu,cuc
	Chế độ kế toán	department				vu,cuc
	Chính quyền địa phương	department				vu,cuc
	Chính sách	department				vu,cuc
	Chính sách thuế	department				vu,cuc
	Chính sách thương mại đa biên	department				vu,cuc
	Chính sách tiền tệ	department				vu,cuc
	Chính sách xã hội	security				phong,cuc,doi
	Chính trị	security				phong,cuc,doi
	Cơ yếu	department				cuc,chi-cuc,tong-cuc,vu,phong
	Con nuôi	department				cuc,chi-cuc,tong-cuc,vu,phong
	Công an|CA	ministry				bo
	Công chức - Viên chức	department				vu,cuc
	Công nghệ	office				bo,vu
	Công nghiệp|CN	ministry			2007-07-31	bo,so,vu	field.cong-thuong
	Công nghiệp địa phương	department				cuc,chi-cuc,tong-cuc,vu,phong
	Công tác đại biểu	council				ban
	Công tác Mặt trận	council				ban
	Công tác thanh niên	department				vu,cuc
	Công Thương|CT	ministry		2007-08-01		bo,so
	Dân chủ - Pháp luật	council				ban
	Dân nguyện	council				ban
	Dân quân tự vệ	security				phong,cuc,doi
	Dân số	department				cuc,chi-cuc,tong-cuc,vu,phong
	Dân số - Kế hoạch hóa gia đình	department				cuc,chi-cuc,tong-cuc,vu,phong
	Dân tộc|Dân tộc và Tôn giáo|DT&TG|Dân tộc - Tôn giáo|DTTG	ministry				bo,so,phong,ban
	Dân vận	department				vu,ban,cuc,phong
	Đăng kiểm	department				cuc,chi-cuc,tong-cuc,vu,phong
	Đào tạo, bồi dưỡng cán bộ, công chức	department				vu,cuc
	Đầu tư	department				vu,cuc
	Đầu tư nước ngoài	department				cuc,chi-cuc,tong-cuc,vu,phong
	Di sản văn hóa	department				cuc,chi-cuc,tong-cuc,vu,phong
	Địa phương I	department				vu
	Địa phương II	department				vu
	Địa phương III	department				vu
	Địa phương V	department				vu
	Điện ảnh	department				cuc,chi-cuc,tong-cuc,vu,phong
	Điện lực	department				cuc,chi-cuc,tong-cuc,vu,phong
	Đô thị	council				ban
	Đối ngoại	council				ban
	Đối tác công - tư	department				vu,ban
	Đông Bắc Á	department				vu,cuc
	Đông Nam Á - Nam Á - Nam Thái Bình Dương	department				vu,cuc
	Dự báo, thống kê	department				vu,cuc
	Du lịch|DL	office				so,vu
	Dự trữ Nhà nước	department				cuc,chi-cuc,tong-cuc,vu,phong
	Đường bộ	department				cuc,chi-cuc,tong-cuc,vu,phong
	Đường sắt	department				cuc,chi-cuc,tong-cuc,vu,phong
	Đường thủy nội địa	department				cuc,chi-cuc,tong-cuc,vu,phong
	Giám định xây dựng	department				cuc,chi-cuc,tong-cuc,vu,phong
	Giám sát và Thẩm định đầu tư	department				vu,cuc
	Giáo dục Chính trị và Công tác học sinh, sinh viên	department				vu
	Giáo dục Đại học	department				vu
	Giáo dục Dân tộc	department				vu
	Giáo dục Mầm non	department				vu
	Giáo dục thể chất	department				vu
	Giáo dục Thường xuyên	department				vu
	Giáo dục Tiểu học	department				vu
	Giáo dục Trung học	department				vu
	Giáo dục và Đào tạo|GD-ĐT|GD&ĐT|GDĐT|GD và ĐT|GD - ĐT|Giáo dục - Đào tạo|Giáo dục & Đào tạo|Giáo dục Đào tạo|Giáo dục	ministry				bo,so,phong,vu
	Giao thông vận tải|GTVT|GT-VT|Giao thông - Vận tải|Giao thông|Giao thông Công chánh	ministry			2025-02-28	bo,so	field.xay-dung
	Hải quan	department				cuc,chi-cuc,tong-cuc,vu,phong
	Hàng hải	department				cuc,chi-cuc,tong-cuc,vu,phong
	Hàng không	department				cuc,chi-cuc,tong-cuc,vu,phong
	Hậu cần	security				phong,cuc,doi
	Hộ tịch	department				cuc,chi-cuc,tong-cuc,vu,phong
	Hóa chất	department				cuc,chi-cuc,tong-cuc,vu,phong
	Hợp tác quốc tế|HTQT	department				vu,cuc,phong
	Hợp tác xã	department				vu,cuc
	Kế hoạch|Kế hoạch - Tổng hợp|Kế hoạch Tổng hợp|Kế hoạch - Nghiệp vụ	department				vu,phong
	Kế hoạch - Tài chính|KH-TC|Kế hoạch Tài chính|Kế hoạch và Tài chính|KHTC	department				vu,phong,ban
	Kế hoạch và Đầu tư|KH-ĐT|KH&ĐT|KHĐT|KH và ĐT|Kế hoạch - Đầu tư|Kế hoạch & Đầu tư|Kế hoạch Đầu tư|KH - ĐT	ministry		1995-10-21	2025-02-28	bo,so	field.tai-chinh
	Kết cấu hạ tầng giao thông	department				vu,ban
	Kết cấu hạ tầng và đô thị	department				vu,cuc
	Khám chữa bệnh	department				cuc,chi-cuc,tong-cuc,vu,phong
	Khí tượng Thủy văn	department				cuc,chi-cuc,tong-cuc,vu,phong
	Khoa học	office				bo,vu
	Khoa học, Công nghệ và Môi trường|KHCN&MT|Khoa học Công nghệ và Môi trường|KHCN-MT|KH-CN và MT|Khoa học, Công nghệ và MT	ministry			2002-08-05	bo,so,vu
	Khoa học và Công nghệ|KH-CN|KH&CN|KHCN|KH và CN|Khoa học - Công nghệ|Khoa học & Công nghệ|Khoa học Công nghệ|KH - CN	ministry				bo,so,vu
	Kiểm lâm	department				cuc,chi-cuc,tong-cuc,vu,phong
	Kiểm soát thủ tục hành chính	department				cuc,chi-cuc,tong-cuc,vu,phong
	Kiến trúc, Quy hoạch xây dựng	department				vu,ban
	Kinh tế	office				phong,vu,ban
	Kinh tế công nghiệp	department				vu,phong
	Kinh tế đa phương	department				vu,phong
	Kinh tế địa phương và lãnh thổ	department				vu,phong
	Kinh tế dịch vụ	department				vu,phong
	Kinh tế đối ngoại	department				vu,phong
	Kinh tế - Hạ tầng|KT-HT|Kinh tế và Hạ tầng|KT&HT|Kinh tế Hạ tầng	office				phong
	Kinh tế, Hạ tầng và Đô thị|Kinh tế - Hạ tầng và Đô thị	office		2025-07-01		phong
	Kinh tế - Ngân sách|KT-NS|KTNS|Kinh tế và Ngân sách	council				ban
	Kinh tế nông nghiệp	department				vu,phong
	Kinh tế số	department				vu,phong
	Kinh tế tổng hợp|Kinh tế - Tổng hợp	department				vu,phong
	Kinh tế - Xã hội|KT-XH	council				ban
	Kinh tế xây dựng	department				vu,ban
	Kỹ thuật hình sự	security				phong,cuc,doi
	Lâm nghiệp	department				cuc,chi-cuc,tong-cuc,vu,phong
	Lãnh sự	department				cuc,chi-cuc,tong-cuc,vu,phong
	Lao động - Thương binh và Xã hội|LĐ-TB&XH|LĐTB&XH|LĐ-TB-XH|LĐTBXH|LĐ-TBXH|LĐ,TB&XH|LĐ-TB và XH|LĐTB và XH|LĐ - TB&XH|LĐ-TB & XH|Lao động, Thương binh và Xã hội|Lao động Thương binh và Xã hội|Lao động - TB&XH|Lao động	ministry			2025-02-28	bo,so,phong	field.noi-vu
	Lao động - Tiền lương	department				vu,cuc
	Lao động, Văn hóa, Xã hội	department				vu,cuc
	Lễ tân	department				cuc,chi-cuc,tong-cuc,vu,phong
	Luật pháp và Điều ước quốc tế	department				vu,cuc
	Lý luận chính trị	department				vu,ban,cuc,phong
	Môi trường	department				vu,ban
	Ngân sách nhà nước	department				vu,cuc
	Nghệ thuật biểu diễn	department				cuc,chi-cuc,tong-cuc,vu,phong
	Nghiên cứu	department				vu,ban,cuc,phong
	Ngoại giao|NG	ministry				bo
	Ngoại giao kinh tế	department				vu,cuc
	Ngoại vụ	office				so,phong
	Người có công	department				cuc,chi-cuc,tong-cuc,vu,phong
	Nội chính	department				vu,ban,cuc,phong
	Nội vụ|NV	ministry				bo,so,phong,ban
	Nội vụ - Lao động|Nội vụ - LĐTB&XH	office				phong
	Nông nghiệp và Môi trường|NN&MT|NN-MT|NNMT|NN và MT|Nông nghiệp & Môi trường|Nông nghiệp - Môi trường	ministry		2025-03-01		bo,so,phong
	Nông nghiệp và Phát triển nông thôn|NN&PTNT|NN-PTNT|NN và PTNT|NNPTNT|NN - PTNT|Nông nghiệp & Phát triển nông thôn|Nông nghiệp - Phát triển nông thôn|Nông nghiệp và PTNT|Nông nghiệp	ministry			2025-02-28	bo,so,phong	field.nong-nghiep-va-moi-truong
	Nữ công	council				ban
	Ổn định tiền tệ - tài chính	department				vu,cuc
	Pháp chế|PC	department				vu,phong,cuc,ban
	Pháp luật|Pháp luật hình sự - hành chính|Pháp luật quốc tế|Pháp luật dân sự - kinh tế	department				vu
	Phát triển doanh nghiệp	department				vu,cuc
	Phát triển nông thôn	department				cuc,chi-cuc,tong-cuc,vu,phong
	Phòng, chống tệ nạn xã hội	department				cuc,chi-cuc,tong-cuc,vu,phong
	Phong trào	council				ban
	Quân huấn	security				phong,cuc,doi
	Quản lý các khu kinh tế	department				vu,cuc
	Quản lý cạnh tranh	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý công sản	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý đất đai	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý đấu thầu	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý đô thị|QLĐT	office				phong
	Quản lý doanh nghiệp	department				vu,cuc
	Quản lý Dược	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý giá	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý lao động ngoài nước	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý ngoại hối	department				vu,cuc
	Quản lý nợ	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý quy hoạch	department				vu,cuc
	Quản lý thị trường	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản lý xuất nhập cảnh	security				phong,cuc,doi
	Quản trị	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quản trị - Tài vụ	department				cuc,chi-cuc,tong-cuc,vu,phong
	Quân y	security				phong,cuc,doi
	Quốc phòng|QP	ministry				bo
	Quy hoạch - Kiến trúc|QH-KT|QHKT|Quy hoạch Kiến trúc|Quy hoạch và Kiến trúc	office				so,vu
	Sở hữu trí tuệ	department				cuc,chi-cuc,tong-cuc,vu,phong
	Sức khỏe Bà mẹ - Trẻ em	department				vu,cuc
	Tác chiến	security				phong,cuc,doi
	Tài chính|TC	ministry				bo,so,phong,vu,ban
	Tài chính các ngân hàng và tổ chức tài chính	department				vu,cuc
	Tài chính hành chính sự nghiệp	department				vu,cuc
	Tài chính - Kế hoạch|TC-KH|TCKH|Tài chính Kế hoạch|Tài chính và Kế hoạch	office				phong
	Tài chính ngân hàng	department				vu,cuc
	Tài chính - Ngân sách|TC-NS	office				vu,uy-ban
	Tài nguyên và Môi trường|TN-MT|TN&MT|TNMT|TN và MT|Tài nguyên - Môi trường|Tài nguyên & Môi trường|Tài nguyên Môi trường|TN - MT	ministry			2025-02-28	bo,so,phong	field.nong-nghiep-va-moi-truong
	Tham mưu	security				phong,cuc,doi
	Thanh niên	council				ban
	Thanh toán	department				vu,cuc
	Thanh tra	office				phong
	Thi đua - Khen thưởng|TĐKT|Thi đua, Khen thưởng|Thi đua Khen thưởng|TĐ-KT	department				vu,phong,ban
	Thi hành án dân sự	department				cuc,chi-cuc,tong-cuc,vu,phong
	Thị trường châu Á - châu Phi	department				vu
	Thị trường châu Âu - châu Mỹ	department				vu
	Thị trường nước ngoài	department				vu
	Thị trường trong nước	department				vu
	Thống kê	department				cuc,chi-cuc,tong-cuc,vu,phong
	Thông tin Báo chí	department				vu,ban,cuc,phong
	Thông tin Báo chí đối ngoại	department				vu,cuc
	Thông tin và Truyền thông|TT-TT|TT&TT|TTTT|TT và TT|Thông tin - Truyền thông|Thông tin & Truyền thông|Thông tin Truyền thông|TT - TT	ministry		2007-08-01	2025-02-28	bo,so	field.khoa-hoc-va-cong-nghe
	Thú y	department				cuc,chi-cuc,tong-cuc,vu,phong
	Thuế	department				cuc,chi-cuc,tong-cuc,vu,phong
	Thương mại|TM	ministry			2007-07-31	bo,so,vu	field.cong-thuong
	Thủy lợi	department				cuc,chi-cuc,tong-cuc,vu,phong
	Thủy sản	ministry			2007-07-31	bo,so,vu,chi-cuc
	Tiền lương	department				vu,cuc
	Tiếp công dân	council				ban
	Tiêu chuẩn Đo lường Chất lượng	department				cuc,chi-cuc,tong-cuc,vu,phong
	Tín dụng các ngành kinh tế	department				vu,cuc
	Tin học hóa	department				cuc,chi-cuc,tong-cuc,vu,phong
	Tổ chức|Tổ chức Trung ương	party				ban
	Tổ chức - Biên chế	department				vu,cuc
	Tổ chức Cán bộ|TCCB	department				vu,phong,cuc,ban
	Tổ chức - Hành chính|TC-HC|Tổ chức Hành chính|Hành chính - Tổ chức|Hành chính - Tổng hợp|Hành chính Tổng hợp|Hành chính Quản trị|Hành chính	department				phong
	Tổ chức phi chính phủ	department				vu,cuc
	Tổ chức xây dựng lực lượng	security				phong,cuc,doi
	Tôn giáo	office				phong,ban
	Tổng hợp	department				vu,phong
	Tổng hợp kinh tế quốc dân	department				vu,phong
	Trang thiết bị và Công trình y tế	department				vu,cuc
	Trẻ em	department				cuc,chi-cuc,tong-cuc,vu,phong
	Trợ giúp pháp lý	department				cuc,chi-cuc,tong-cuc,vu,phong
	Trồng trọt	department				cuc,chi-cuc,tong-cuc,vu,phong
	Trồng trọt và Bảo vệ thực vật	department				cuc,chi-cuc,tong-cuc,vu,phong
	Trung Đông - châu Phi	department				vu,cuc
	Tư pháp|TP	ministry				bo,so,phong
	Tư pháp - Hộ tịch	office				phong
	Tuyên giáo	department				vu,ban,cuc,phong
	Tuyên giáo và Dân vận|TG&DV	party		2025-02-03		ban
	Tuyên huấn	security				phong,cuc,doi
	Tuyên truyền	department				vu,ban,cuc,phong
	Văn hóa đối ngoại và UNESCO	department				vu,cuc
	Văn hóa, Khoa học và Thông tin	office		2024-01-01		phong
	Văn hóa, Thể thao và Du lịch|VH-TT-DL|VHTTDL|VH,TT&DL|VHTT&DL|VH-TT&DL|VH,TT và DL|VHTT và DL|VH-TT và DL|VH-TT - DL|Văn hóa Thể thao và Du lịch|Văn hóa - Thể thao và Du lịch|Văn hóa, Thể thao & Du lịch|Văn hóa - Thể thao - Du lịch	ministry		2007-08-01		bo,so
	Văn hóa - Thông tin|VH-TT|Văn hóa và Thông tin|Văn hóa Thông tin|VHTT|VH&TT|VH-TT-TT	office				phong,so,bo
	Văn hóa và Thể thao|VH&TT|VH-TT|VHTT|VH và TT|Văn hóa - Thể thao|Văn hóa & Thể thao|Văn hóa Thể thao	office				so,phong
	Văn hóa - Văn nghệ	department				vu,ban,cuc,phong
	Văn hóa - Xã hội|VH-XH|Văn hóa và Xã hội|VHXH|VH&XH|Văn hóa Xã hội	office				phong,ban
	Vận tải	department				vu,ban
	Văn thư - Lưu trữ	department				cuc,chi-cuc,tong-cuc,vu,phong
	Vật liệu xây dựng	department				vu,ban
	Việc làm	department				cuc,chi-cuc,tong-cuc,vu,phong
	Viễn thông	department				cuc,chi-cuc,tong-cuc,vu,phong
	Xây dựng|XD	ministry				bo,so
	Xây dựng Đảng	council				ban
	Xây dựng tổ chức cơ sở Đảng	council				ban
	Xuất bản	department				cuc,chi-cuc,tong-cuc,vu,phong
	Xuất nhập khẩu	department				cuc,chi-cuc,tong-cuc,vu,phong
	Xúc tiến thương mại	department				cuc,chi-cuc,tong-cuc,vu,phong
	Y dược cổ truyền	department				vu,cuc
	Y tế|YT	ministry				bo,so,phong
	Y tế dự phòng	department				cuc,chi-cuc,tong-cuc,vu,phong`;
