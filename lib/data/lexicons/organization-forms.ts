// Generated from corpus/lexicons/organization-forms.tsv by `npm run data`. Do not edit.

export const ORGANIZATION_FORMS: string = `orgform	forms	type	canonical	valid_from	valid_to	position
	Bao bì	field				after-form
	Bảo hiểm|BH	field				after-form
	Bất động sản|BĐS|Địa ốc	field				after-form
	Bến xe	field				after-form
	Cảng	field				after-form
	Cao su	field				after-form
	Cấp nước|Cấp thoát nước	field				after-form
	Chế biến	field				after-form
	Cho thuê tài chính	field				after-form
	Chứng khoán|CK	field				after-form
	Cơ khí	field				after-form
	Cổ phần|CP	legal-form				after-head
	Công nghệ	field				after-form
	Công nghiệp	field				after-form
	Da giày	field				after-form
	Đấu giá	field				after-form
	Đầu tư|ĐT	field				after-form
	Đầu tư và Phát triển|ĐT&PT|Đầu tư Phát triển|ĐTPT|Đầu tư & Phát triển	field				after-form
	Đầu tư Xây dựng|ĐTXD|Đầu tư và Xây dựng|ĐT&XD|ĐT-XD	field				after-form
	Dệt may	field				after-form
	Dịch vụ|DV	field				after-form
	Điện lực	field				after-form
	Du lịch|DL	field				after-form
	Dược|Dược phẩm	field				after-form
	Đường bộ	field				after-form
	Đường sắt	field				after-form
	Gạch men	field				after-form
	Giải pháp	field				after-form
	Giáo dục	field				after-form
	Giấy	field				after-form
	Giống bò sữa	field				after-form
	Giống cây trồng	field				after-form
	Gỗ	field				after-form
	Group|Holdings|Corp|Corporation|Ltd|Co., Ltd|Co.,Ltd|JSC|Inc|Inc.|LLC|PLC|Vina|Vietnam	foreign-form				end
	Hạ tầng	field				after-form
	Hóa chất	field				after-form
	Hợp danh	legal-form				after-head
	Khai thác Công trình Thủy lợi|KTCTTL	field				after-form
	Khoáng sản	field				after-form
	Kiểm toán	field				after-form
	Kinh doanh|KD	field				after-form
	Kỹ thuật|KT	field				after-form
	Lâm nghiệp	field				after-form
	Logistics	field				after-form
	Luật TNHH	legal-form				after-head
	May	field				after-form
	May mặc	field				after-form
	Mía đường	field				after-form
	Môi trường Đô thị|MTĐT	field				after-form
	Một thành viên|MTV	legal-form				after-head
	Năng lượng	field				after-form
	Nhựa	field				after-form
	Nông sản	field				after-form
	Ô tô	field				after-form
	Phần mềm	field				after-form
	Quản lý quỹ	field				after-form
	Quảng cáo	field				after-form
	Quốc tế	field				end
	Sách	field				after-form
	Sản xuất|SX	field				after-form
	Sản xuất và Thương mại|SX-TM|SX&TM|SXTM|SX và TM	field				after-form
	Tài chính	field				after-form
	Thép	field				after-form
	Thiết bị	field				after-form
	Thức ăn chăn nuôi	field				after-form
	Thực phẩm	field				after-form
	Thương mại|TM	field				after-form
	Thương mại Cổ phần|TMCP	legal-form				after-head
	Thương mại và Dịch vụ|TM&DV|TMDV|TM-DV|Thương mại - Dịch vụ|TM và DV|Thương mại Dịch vụ	field				after-form
	Thủy điện	field				after-form
	Thủy sản	field				after-form
	Tin học	field				after-form
	Trách nhiệm hữu hạn|TNHH|T.N.H.H	legal-form				after-head
	Trách nhiệm hữu hạn hai thành viên trở lên|TNHH hai thành viên|TNHH 2 TV|TNHH Hai thành viên trở lên	legal-form				after-head
	Trách nhiệm hữu hạn một thành viên|TNHH MTV|TNHH một thành viên|TNHH 1 TV|TNHH 1TV|TNHH Nhà nước MTV|TNHH Nhà nước một thành viên	legal-form				after-head
	Truyền thông	field				after-form
	Tư vấn|TV	field				after-form
	Tư vấn Thiết kế|TVTK	field				after-form
	Vận tải|VT	field				after-form
	Vận tải biển	field				after-form
	Vật tư	field				after-form
	Viễn thông	field				after-form
	Việt Nam|VN	field				end
	Xăng dầu	field				after-form
	Xây dựng|XD	field				after-form
	Xây lắp	field				after-form
	Xi măng	field				after-form
	Xổ số Kiến thiết|XSKT	field				after-form
	Xuất nhập khẩu|XNK	field				after-form`;
