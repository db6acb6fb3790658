// Generated from corpus/lexicons/organization-forms.tsv by `npm run data`. Do not edit.

export const ORGANIZATION_FORMS: string = `id	forms	type	canonical	valid_from	valid_to	position
orgform.bao-bi	Bao bì	field				after-form
orgform.bao-hiem	Bảo hiểm|BH	field				after-form
orgform.bat-dong-san	Bất động sản|BĐS|Địa ốc	field				after-form
orgform.ben-xe	Bến xe	field				after-form
orgform.cang	Cảng	field				after-form
orgform.cao-su	Cao su	field				after-form
orgform.cap-nuoc	Cấp nước|Cấp thoát nước	field				after-form
orgform.che-bien	Chế biến	field				after-form
orgform.cho-thue-tai-chinh	Cho thuê tài chính	field				after-form
orgform.chung-khoan	Chứng khoán|CK	field				after-form
orgform.co-khi	Cơ khí	field				after-form
orgform.co-phan	Cổ phần|CP	legal-form				after-head
orgform.cong-nghe	Công nghệ	field				after-form
orgform.cong-nghiep	Công nghiệp	field				after-form
orgform.da-giay	Da giày	field				after-form
orgform.dau-gia	Đấu giá	field				after-form
orgform.dau-tu	Đầu tư|ĐT	field				after-form
orgform.dau-tu-va-phat-trien	Đầu tư và Phát triển|ĐT&PT|Đầu tư Phát triển|ĐTPT|Đầu tư & Phát triển	field				after-form
orgform.dau-tu-xay-dung	Đầu tư Xây dựng|ĐTXD|Đầu tư và Xây dựng|ĐT&XD|ĐT-XD	field				after-form
orgform.det-may	Dệt may	field				after-form
orgform.dich-vu	Dịch vụ|DV	field				after-form
orgform.dien-luc	Điện lực	field				after-form
orgform.du-lich	Du lịch|DL	field				after-form
orgform.duoc	Dược|Dược phẩm	field				after-form
orgform.duong-bo	Đường bộ	field				after-form
orgform.duong-sat	Đường sắt	field				after-form
orgform.gach-men	Gạch men	field				after-form
orgform.giai-phap	Giải pháp	field				after-form
orgform.giao-duc	Giáo dục	field				after-form
orgform.giay	Giấy	field				after-form
orgform.giong-bo-sua	Giống bò sữa	field				after-form
orgform.giong-cay-trong	Giống cây trồng	field				after-form
orgform.go	Gỗ	field				after-form
orgform.group	Group|Holdings|Corp|Corporation|Ltd|Co., Ltd|Co.,Ltd|JSC|Inc|Inc.|LLC|PLC|Vina|Vietnam	foreign-form				end
orgform.ha-tang	Hạ tầng	field				after-form
orgform.hoa-chat	Hóa chất	field				after-form
orgform.hop-danh	Hợp danh	legal-form				after-head
orgform.khai-thac-cong-trinh-thuy-loi	Khai thác Công trình Thủy lợi|KTCTTL	field				after-form
orgform.khoang-san	Khoáng sản	field				after-form
orgform.kiem-toan	Kiểm toán	field				after-form
orgform.kinh-doanh	Kinh doanh|KD	field				after-form
orgform.ky-thuat	Kỹ thuật|KT	field				after-form
orgform.lam-nghiep	Lâm nghiệp	field				after-form
orgform.logistics	Logistics	field				after-form
orgform.luat-tnhh	Luật TNHH	legal-form				after-head
orgform.may	May	field				after-form
orgform.may-mac	May mặc	field				after-form
orgform.mia-duong	Mía đường	field				after-form
orgform.moi-truong-do-thi	Môi trường Đô thị|MTĐT	field				after-form
orgform.mot-thanh-vien	Một thành viên|MTV	legal-form				after-head
orgform.nang-luong	Năng lượng	field				after-form
orgform.nhua	Nhựa	field				after-form
orgform.nong-san	Nông sản	field				after-form
orgform.o-to	Ô tô	field				after-form
orgform.phan-mem	Phần mềm	field				after-form
orgform.quan-ly-quy	Quản lý quỹ	field				after-form
orgform.quang-cao	Quảng cáo	field				after-form
orgform.quoc-te	Quốc tế	field				end
orgform.sach	Sách	field				after-form
orgform.san-xuat	Sản xuất|SX	field				after-form
orgform.san-xuat-va-thuong-mai	Sản xuất và Thương mại|SX-TM|SX&TM|SXTM|SX và TM	field				after-form
orgform.tai-chinh	Tài chính	field				after-form
orgform.thep	Thép	field				after-form
orgform.thiet-bi	Thiết bị	field				after-form
orgform.thuc-an-chan-nuoi	Thức ăn chăn nuôi	field				after-form
orgform.thuc-pham	Thực phẩm	field				after-form
orgform.thuong-mai	Thương mại|TM	field				after-form
orgform.thuong-mai-co-phan	Thương mại Cổ phần|TMCP	legal-form				after-head
orgform.thuong-mai-va-dich-vu	Thương mại và Dịch vụ|TM&DV|TMDV|TM-DV|Thương mại - Dịch vụ|TM và DV|Thương mại Dịch vụ	field				after-form
orgform.thuy-dien	Thủy điện	field				after-form
orgform.thuy-san	Thủy sản	field				after-form
orgform.tin-hoc	Tin học	field				after-form
orgform.trach-nhiem-huu-han	Trách nhiệm hữu hạn|TNHH|T.N.H.H	legal-form				after-head
orgform.trach-nhiem-huu-han-hai-thanh-vien-tro-len	Trách nhiệm hữu hạn hai thành viên trở lên|TNHH hai thành viên|TNHH 2 TV|TNHH Hai thành viên trở lên	legal-form				after-head
orgform.trach-nhiem-huu-han-mot-thanh-vien	Trách nhiệm hữu hạn một thành viên|TNHH MTV|TNHH một thành viên|TNHH 1 TV|TNHH 1TV|TNHH Nhà nước MTV|TNHH Nhà nước một thành viên	legal-form				after-head
orgform.truyen-thong	Truyền thông	field				after-form
orgform.tu-van	Tư vấn|TV	field				after-form
orgform.tu-van-thiet-ke	Tư vấn Thiết kế|TVTK	field				after-form
orgform.van-tai	Vận tải|VT	field				after-form
orgform.van-tai-bien	Vận tải biển	field				after-form
orgform.vat-tu	Vật tư	field				after-form
orgform.vien-thong	Viễn thông	field				after-form
orgform.viet-nam	Việt Nam|VN	field				end
orgform.xang-dau	Xăng dầu	field				after-form
orgform.xay-dung	Xây dựng|XD	field				after-form
orgform.xay-lap	Xây lắp	field				after-form
orgform.xi-mang	Xi măng	field				after-form
orgform.xo-so-kien-thiet	Xổ số Kiến thiết|XSKT	field				after-form
orgform.xuat-nhap-khau	Xuất nhập khẩu|XNK	field				after-form`;
