// Generated from corpus/lexicons/counted-nouns.tsv by `npm run data`. Do not edit.

export const COUNTED_NOUNS: string = `id	forms	type	canonical	valid_from	valid_to	class	takes	unit
counted.an	án	noun				document
counted.an-pham	ấn phẩm	noun				document
counted.anh	anh	classifier				person	person
counted.anh-em	anh em	noun				person
counted.anh-hung	anh hùng	noun				person
counted.anh-hung-liet-si	anh hùng liệt sĩ	noun				person
counted.anhr	ảnh	noun				document
counted.ap	ấp	noun				admin
counted.ba	bà	classifier				person	person
counted.ba-me	bà mẹ	compound				person
counted.baacj	bậc	classifier				abstract
counted.bac	bác	classifier				person	person
counted.bac-hoc	bậc học	compound				abstract
counted.bac-si	bác sĩ|BS	noun				person
counted.bai	bài	classifier				document	document
counted.bai-bao	bài báo	noun				document
counted.bai-bien	bãi biển	noun				land
counted.bai-chon-lap	bãi chôn lấp	compound				building
counted.bai-do-xe	bãi đỗ xe	noun				building
counted.bai-hoc	bài học	noun				work
counted.bai-rac	bãi rác	noun				building
counted.bai-tham-luan	bài tham luận	compound				abstract
counted.bai-thi	bài thi	compound				abstract
counted.bai-viet	bài viết	noun				document
counted.baif	bài	noun				document
counted.baix	bãi	noun				building
counted.ban	bản	classifier				document	document
counted.ban-an	bản án	noun				document
counted.ban-doc	bạn đọc	noun				person
counted.ban-ghi-nho	bản ghi nhớ	noun				document
counted.ban-nganh	ban, ngành	coordination				body		ban
counted.ban-noun	ban	noun				body
counted.ban-thang	bàn thắng	noun				event
counted.bang	bằng	noun				document
counted.bang-chung	bằng chứng	compound				abstract
counted.bang-cong-nhan	bằng công nhận	noun				work
counted.bang-khen	bằng khen	noun				work
counted.bang-nhom	băng nhóm	compound				body
counted.bang-ron	băng rôn	noun				document
counted.banh	bánh	noun				thing
counted.banh-heroin	bánh heroin	noun				goods
counted.banh-xe	bánh xe	noun				thing
counted.banr	bản	noun				admin
counted.bao	bao	classifier				package	goods
counted.bao-cao	báo cáo	noun				document
counted.bao-cao-vien	báo cáo viên	noun				person
counted.bao-tang	bảo tàng	noun				building
counted.bao-vat	bảo vật	noun				goods
counted.bao-vat-quoc-gia	bảo vật quốc gia	noun				goods
counted.bat-cap	bất cập	noun				work
counted.bat-dong-san	bất động sản|BĐS	noun				goods
counted.bay	bầy	classifier				animal	animal
counted.be	bể	noun				building
counted.been	bên	compound				abstract
counted.bef	bè	noun				vehicle
counted.ben	bến	noun				building
counted.ben-cang	bến cảng	noun				building
counted.ben-xe	bến xe	noun				building
counted.benh-binh	bệnh binh	noun				person
counted.benh-nhan	bệnh nhân	noun				person
counted.benh-vien	bệnh viện|BV	noun				building
counted.bi-can	bị can	noun				person
counted.bi-cao	bị cáo	noun				person
counted.bi-don	bị đơn	noun				person
counted.bi-hai	bị hại	noun				person
counted.bi-thu	bí thư	noun				person
counted.bien-ban	biên bản	noun				document
counted.bien-ban-ghi-nho	biên bản ghi nhớ|MOU	noun				document
counted.bien-bao	biển báo	noun				document
counted.bien-che	biên chế|BC	noun				work
counted.bien-phap	biện pháp	noun				work
counted.biet-thu	biệt thự	noun				building
counted.binh	bình	classifier				package	goods
counted.block	block	noun				building
counted.bo	bộ	classifier				thing	thing,document
counted.bo-do	bộ đồ	noun				goods
counted.bo-ho-so	bộ hồ sơ	compound				document
counted.bo-luat	bộ luật	noun				document
counted.bo-nganh	bộ, ngành	coordination				body		bộ
counted.bo-phan	bộ phận	compound				abstract
counted.bo-phim	bộ phim	noun				document
counted.bo-quan-ao	bộ quần áo	noun				goods
counted.bo-truong	bộ trưởng	noun				person
counted.bof	bò	noun				animal
counted.bom	bom	noun				vehicle
counted.bon	bọn	classifier				person	person,animal
counted.bong	bóng	noun				thing
counted.bong-den	bóng đèn	noun				thing
counted.booj-nganhf	bộ ngành	coordination				body		bộ
counted.bos	bó	classifier				package	goods
counted.bowf	bờ	noun				thing
counted.bua-an	bữa ăn	noun				goods
counted.buc	bức	classifier				thing	thing,document
counted.bui	bụi	noun				plant
counted.buoc	bước	noun				work
counted.buoi	buổi	classifier				meeting	meeting
counted.buoi-hop	buổi họp	noun				event
counted.buoi-lam-viec	buổi làm việc	noun				event
counted.buoi-tap-huan	buổi tập huấn	noun				event
counted.buoi-tiep-xuc-cu-tri	buổi tiếp xúc cử tri|buổi TXCT	noun				event
counted.buoi-toa-dam	buổi tọa đàm	noun				event
counted.buoi-tuyen-truyen	buổi tuyên truyền	noun				event
counted.buon	buôn	noun				admin
counted.buong	buồng	noun				building
counted.ca	ca	classifier				event	event,person
counted.ca-benh	ca bệnh	noun				event
counted.ca-khuc	ca khúc	noun				document
counted.ca-mac	ca mắc	noun				event
counted.ca-nhan	cá nhân	noun				person
counted.ca-nhiem	ca nhiễm	noun				event
counted.ca-no	ca nô	noun				vehicle
counted.ca-phau-thuat	ca phẫu thuật	noun				event
counted.ca-sinh	ca sinh	noun				event
counted.ca-the	cá thể	noun				animal
counted.ca-tu-vong	ca tử vong	noun				event
counted.caaps	cấp	compound				abstract
counted.caauf	cầu	noun				building
counted.cach	cách	noun				thing
counted.cach-lam	cách làm	noun				thing
counted.cai	cái	classifier				thing	thing
counted.cam-ket	cam kết	noun				work
counted.camera	camera	noun				vehicle
counted.can	căn	classifier				building	building
counted.can-biet-thu	căn biệt thự	compound				building
counted.can-bo	cán bộ|CB	noun				person
counted.can-bo-chien-si	cán bộ, chiến sĩ|CBCS	coordination				person		cán bộ
counted.can-bo-chu-chot	cán bộ chủ chốt	phrase				person		cán bộ
counted.can-bo-cong-chuc	cán bộ công chức|CBCC	coordination				person		cán bộ
counted.can-bo-cong-chuc-vien-chuc	cán bộ, công chức, viên chức|CBCCVC	coordination				person		cán bộ
counted.can-bo-dang-vien	cán bộ, đảng viên	coordination				person		cán bộ
counted.can-bo-quan-ly	cán bộ quản lý	phrase				person		cán bộ
counted.can-classifier	can	classifier				package	goods
counted.can-ho	căn hộ	noun				building
counted.can-nha	căn nhà	compound				building
counted.cang	cảng	noun				building
counted.cang-bien	cảng biển	compound				building
counted.cang-ca	cảng cá	compound				building
counted.cang-can	cảng cạn|ICD	compound				building
counted.cang-hang-khong	cảng hàng không	compound				building
counted.canh	cánh	classifier				land	land,thing
counted.canh-dong	cánh đồng	noun				land
counted.canh-dong-lon	cánh đồng lớn	noun				land
counted.canh-dong-mau-lon	cánh đồng mẫu lớn	noun				land
counted.canh-sat	cảnh sát	noun				person
counted.cans-boo-j-coong-chuwcs	cán bộ, công chức	coordination				person		cán bộ
counted.cans-booj-chieens-six	cán bộ chiến sĩ	coordination				person		cán bộ
counted.cao-toc	cao tốc	noun				building
counted.cao-trang	cáo trạng	noun				document
counted.cap	cặp	classifier				person	person,thing,animal
counted.cap-hoc	cấp học	compound				abstract
counted.cap-pho	cấp phó	noun				person
counted.cap-uy	cấp ủy	noun				body
counted.cap-uy-vien	cấp ủy viên	noun				person
counted.cas	cá	noun				animal
counted.cau	câu	classifier				document	document
counted.cau-hoi	câu hỏi	noun				document
counted.cau-lac-bo	câu lạc bộ|CLB	noun				body
counted.cau-thu	cầu thủ	noun				person
counted.cau-vuot	cầu vượt	noun				building
counted.cay	cây	classifier				plant	plant,thing
counted.cay-an-qua	cây ăn quả	noun				plant
counted.cay-ca-phe	cây cà phê	noun				plant
counted.cay-cau	cây cầu	noun				building
counted.cay-giong	cây giống	noun				plant
counted.cay-go	cây gỗ	noun				plant
counted.cay-trong	cây trồng	noun				plant
counted.cay-xang	cây xăng	noun				building
counted.cay-xanh	cây xanh	noun				plant
counted.cha-con	cha con	noun				person
counted.chai	chai	classifier				package	goods
counted.chan	chăn	noun				goods
counted.chang	chàng	classifier				person	person
counted.chap-hanh-vien	chấp hành viên	noun				person
counted.chat-van	chất vấn	noun				document
counted.chau	cháu	noun				person
counted.chau-luc	châu lục	noun				admin
counted.chi	chị	classifier				person	person
counted.chi-bo	chi bộ	noun				body
counted.chi-bo-co-so	chi bộ cơ sở	phrase				body		chi bộ
counted.chi-bo-truc-thuoc	chi bộ trực thuộc	phrase				body		chi bộ
counted.chi-cuc	chi cục	noun				body
counted.chi-doan	chi đoàn	noun				body
counted.chi-em	chị em	noun				person
counted.chi-hoi	chi hội	noun				body
counted.chi-nhanh	chi nhánh	noun				body
counted.chi-so	chỉ số	noun				work
counted.chi-so-thanh-phan	chỉ số thành phần	compound				work
counted.chi-thi	chỉ thị	noun				document
counted.chi-tieu	chỉ tiêu	noun				work
counted.chi-tieu-bien-che	chỉ tiêu biên chế	phrase				work		chỉ tiêu
counted.chi-tieu-chu-yeu	chỉ tiêu chủ yếu	phrase				work		chỉ tiêu
counted.chiec	chiếc	classifier				thing	vehicle,thing,building
counted.chien-dich	chiến dịch	noun				event
counted.chien-si	chiến sĩ|CS	noun				person
counted.chien-si-thi-dua	chiến sĩ thi đua	compound				person
counted.chieu	chiều	compound				abstract
counted.cho	chỗ	classifier				place
counted.cho-do	chỗ đỗ	compound				building
counted.cho-lam	chỗ làm	noun				work
counted.cho-ngoi	chỗ ngồi	compound				building
counted.cho-o	chỗ ở	compound				building
counted.chot	chốt	noun				admin
counted.chowj	chợ	noun				building
counted.chu	chú	classifier				person	person
counted.chu-dau-tu	chủ đầu tư	noun				person
counted.chu-ho	chủ hộ	noun				person
counted.chu-nhiem	chủ nhiệm	noun				person
counted.chu-phuong-tien	chủ phương tiện	noun				person
counted.chu-so	chữ số	compound				abstract
counted.chu-tau	chủ tàu	noun				person
counted.chu-tich	chủ tịch	noun				person
counted.chua	chùa	noun				building
counted.chuc-danh	chức danh	noun				work
counted.chuc-sac	chức sắc	noun				person
counted.chuc-vu	chức vụ	noun				work
counted.chum	chùm	classifier				package	goods
counted.chung-chi	chứng chỉ	noun				document
counted.chung-chi-quy	chứng chỉ quỹ	noun				goods
counted.chung-cu	chung cư	noun				building
counted.chung-tu	chứng từ	noun				document
counted.chuoi	chuỗi	noun				work
counted.chuoi-lien-ket	chuỗi liên kết	noun				work
counted.chuong	chương	noun				document
counted.chuong-trinh	chương trình	noun				work
counted.chuong-trinh-muc-tieu	chương trình mục tiêu	phrase				work		chương trình
counted.chuong-trinh-muc-tieu-quoc-gia	chương trình mục tiêu quốc gia|CTMTQG	compound				work
counted.chur	chủ	noun				person
counted.chuwx	chữ	noun				thing
counted.chuyen	chuyến	classifier				event	event,vehicle
counted.chuyen-an	chuyên án	noun				event
counted.chuyen-bay	chuyến bay	noun				event
counted.chuyen-cong-tac	chuyến công tác	noun				event
counted.chuyen-de	chuyên đề	noun				work
counted.chuyen-di	chuyến đi	noun				event
counted.chuyen-gia	chuyên gia	noun				person
counted.chuyen-tau	chuyến tàu	noun				event
counted.chuyen-tham	chuyến thăm	noun				event
counted.chuyen-xe	chuyến xe	noun				event
counted.co	cô	classifier				person	person
counted.co-dong	cổ đông	noun				person
counted.co-hoi	cơ hội	compound				abstract
counted.co-phan	cổ phần	noun				goods
counted.co-phieu	cổ phiếu|CP	noun				goods
counted.co-quan	cơ quan	noun				body
counted.co-quan-bao-chi	cơ quan báo chí	noun				body
counted.co-quan-chuyen-mon	cơ quan chuyên môn	phrase				body		cơ quan
counted.co-quan-hanh-chinh	cơ quan hành chính	phrase				body		cơ quan
counted.co-so	cơ sở	noun				body
counted.co-so-chan-nuoi	cơ sở chăn nuôi	phrase				body		cơ sở
counted.co-so-dao-tao	cơ sở đào tạo	phrase				body		cơ sở
counted.co-so-day-nghe	cơ sở dạy nghề	phrase				body		cơ sở
counted.co-so-du-lieu	cơ sở dữ liệu	noun				work
counted.co-so-giao-duc	cơ sở giáo dục	phrase				body		cơ sở
counted.co-so-giet-mo	cơ sở giết mổ	phrase				body		cơ sở
counted.co-so-kham-chua-benh	cơ sở khám chữa bệnh	phrase				body		cơ sở
counted.co-so-kinh-doanh	cơ sở kinh doanh	phrase				body		cơ sở
counted.co-so-luu-tru	cơ sở lưu trú	phrase				body		cơ sở
counted.co-so-nha-dat	cơ sở nhà đất	phrase				body		cơ sở
counted.co-so-san-xuat	cơ sở sản xuất	phrase				body		cơ sở
counted.co-so-ton-giao	cơ sở tôn giáo	phrase				body		cơ sở
counted.co-so-y-te	cơ sở y tế	phrase				body		cơ sở
counted.co-thi-dua	cờ thi đua	noun				work
counted.co-vat	cổ vật	noun				goods
counted.con	con	classifier				animal	animal,river,road,person
counted.con-bao	cơn bão	noun				event
counted.con-bo	con bò	compound				animal
counted.con-bo-sua	con bò sữa	compound				animal
counted.con-de	con dê	compound				animal
counted.con-duong	con đường	noun				building
counted.con-ga	con gà	compound				animal
counted.con-gai	con gái	noun				person
counted.con-gia-cam	con gia cầm	compound				animal
counted.con-gia-suc	con gia súc	compound				animal
counted.con-giong	con giống	compound				animal
counted.con-heo	con heo	compound				animal
counted.con-ho	con hổ	compound				animal
counted.con-lon	con lợn	compound				animal
counted.con-nghien	con nghiện	noun				person
counted.con-so	con số	compound				abstract
counted.con-song	con sông	noun				land
counted.con-suoi	con suối	noun				land
counted.con-tau	con tàu	compound				animal
counted.con-trai	con trai	noun				person
counted.con-trau	con trâu	compound				animal
counted.con-vit	con vịt	compound				animal
counted.con-voi	con voi	compound				animal
counted.cong	cống	noun				building
counted.cong-chuc	công chức|CC	noun				person
counted.cong-dan	công dân	noun				person
counted.cong-doan	công đoàn	noun				body
counted.cong-doan-co-so	công đoàn cơ sở	compound				body
counted.cong-nhan	công nhân|CN	noun				person
counted.cong-nhan-lao-dong	công nhân lao động	phrase				person		công nhân
counted.cong-nhan-vien-chuc	công nhân viên chức	coordination				person		công nhân viên chức
counted.cong-tac-vien	cộng tác viên	noun				person
counted.cong-trinh	công trình	noun				building
counted.cong-trinh-cap-nuoc	công trình cấp nước	phrase				building		công trình
counted.cong-trinh-giao-thong	công trình giao thông	phrase				building		công trình
counted.cong-trinh-nghien-cuu	công trình nghiên cứu	noun				document
counted.cong-trinh-nuoc-sach	công trình nước sạch	phrase				building		công trình
counted.cong-trinh-thuy-loi	công trình thủy lợi	phrase				building		công trình
counted.cong-trinh-trong-diem	công trình trọng điểm	phrase				building		công trình
counted.cong-trinh-vi-pham	công trình vi phạm	phrase				building		công trình
counted.cong-trinh-xay-dung	công trình xây dựng	phrase				building		công trình
counted.cong-ty	công ty	noun				body
counted.cong-ty-co-phan	công ty cổ phần|CTCP	compound				body
counted.cong-ty-con	công ty con	compound				body
counted.cong-ty-me	công ty mẹ	compound				body
counted.cong-ty-tnhh	công ty TNHH	compound				body
counted.cong-van	công văn	noun				document
counted.cong-viec	công việc	noun				work
counted.cong-vien	công viên	noun				building
counted.container	container|công-ten-nơ	noun				vehicle
counted.coonf	cồn	noun				land
counted.coongr	cổng	noun				building
counted.cot	cột	noun				building
counted.cown	cơn	classifier				event	event
counted.cu	cụ	classifier				person	person
counted.cu-nhan	cử nhân	noun				person
counted.cu-tri	cử tri|CT	noun				person
counted.cua	cửa	noun				building
counted.cua-hang	cửa hàng	noun				body
counted.cua-khau	cửa khẩu	noun				building
counted.cuc	cục	classifier				thing	thing
counted.cucj	cục	noun				body
counted.cum	cụm	noun				body
counted.cum-cong-nghiep	cụm công nghiệp|CCN	compound				admin
counted.cum-dan-cu	cụm dân cư	noun				admin
counted.cuoc	cuộc	classifier				event	event,meeting
counted.cuoc-bau-cu	cuộc bầu cử	noun				event
counted.cuoc-dien-tap	cuộc diễn tập	noun				event
counted.cuoc-dieu-tra	cuộc điều tra	noun				event
counted.cuoc-doi-thoai	cuộc đối thoại	noun				event
counted.cuoc-gap	cuộc gặp	noun				event
counted.cuoc-giam-sat	cuộc giám sát	noun				event
counted.cuoc-goi	cuộc gọi	noun				work
counted.cuoc-hoi-dam	cuộc hội đàm	noun				event
counted.cuoc-hop	cuộc họp	noun				event
counted.cuoc-khao-sat	cuộc khảo sát	noun				event
counted.cuoc-kiem-toan	cuộc kiểm toán	noun				event
counted.cuoc-kiem-tra	cuộc kiểm tra	noun				event
counted.cuoc-lam-viec	cuộc làm việc	noun				event
counted.cuoc-tan-cong	cuộc tấn công	noun				event
counted.cuoc-thanh-tra	cuộc thanh tra	noun				event
counted.cuoc-thi	cuộc thi	noun				event
counted.cuoc-tiep-xuc	cuộc tiếp xúc	noun				event
counted.cuoc-tiep-xuc-cu-tri	cuộc tiếp xúc cử tri|cuộc TXCT	noun				event
counted.cuoc-toa-dam	cuộc tọa đàm	noun				event
counted.cuoc-tuyen-truyen	cuộc tuyên truyền	noun				event
counted.cuoc-van-dong	cuộc vận động	noun				event
counted.cuon	cuốn	classifier				document	document
counted.cuon-sach	cuốn sách	noun				document
counted.cuoonj	cuộn	classifier				package	goods
counted.cuu	cựu	classifier				person	person
counted.cuu-chien-binh	cựu chiến binh|CCB	noun				person
counted.cuwuf	cừu	noun				animal
counted.dac-khu	đặc khu	noun				admin
counted.dac-khu-kinh-te	đặc khu kinh tế	compound				admin
counted.dai	đài	noun				body
counted.dai-bieu	đại biểu|ĐB	noun				person
counted.dai-bieu-quoc-hoi	đại biểu Quốc hội|ĐBQH	noun				person
counted.dai-doi	đại đội	noun				body
counted.dai-hoc	đại học	noun				thing
counted.dai-hoi	đại hội	noun				event
counted.dai-ly	đại lý	noun				body
counted.dam	đám	classifier				person	person,animal
counted.dam-chay	đám cháy	noun				event
counted.dan	đàn	classifier				animal	animal
counted.dan-bo	đàn bò	phrase				animal		đàn
counted.dan-gia-cam	đàn gia cầm	phrase				animal		đàn
counted.dan-gia-suc	đàn gia súc	phrase				animal	animal	đàn
counted.dan-lon	đàn lợn	phrase				animal		đàn
counted.dan-ong	đàn ong	phrase				animal		đàn
counted.dan-quan	dân quân	noun				person
counted.dan-quan-tu-ve	dân quân tự vệ	compound				person
counted.dan-toc	dân tộc	compound				abstract
counted.dang	dạng	classifier				abstract	thing,abstract,goods,plant,animal
counted.dang-bo	đảng bộ	noun				body
counted.dang-bo-co-so	đảng bộ cơ sở	phrase				body		đảng bộ
counted.dang-bo-truc-thuoc	đảng bộ trực thuộc	phrase				body		đảng bộ
counted.dang-uy	đảng ủy	noun				body
counted.dang-vien	đảng viên|ĐV	noun				person
counted.danh-hieu	danh hiệu	noun				work
counted.dao	đảo	noun				admin
counted.dap	đập	noun				building
counted.dau-bao	đầu báo	compound				abstract
counted.dau-dan	đầu đạn	noun				vehicle
counted.dau-hieu	dấu hiệu	compound				abstract
counted.dau-lon	đầu lợn	compound				abstract
counted.dau-may	đầu máy	noun				vehicle
counted.dau-moi	đầu mối	noun				body
counted.dau-moi-trung-gian	đầu mối trung gian	phrase				abstract		đầu mối
counted.dau-sach	đầu sách	compound				abstract
counted.dau-viec	đầu việc	noun				work
counted.dau-xe	đầu xe	compound				abstract
counted.day	dây	classifier				thing	thing
counted.day-chuyen	dây chuyền	noun				work
counted.day-nha	dãy nhà	classifier				building	building,place
counted.day-phong-tro	dãy phòng trọ	compound				building
counted.dayx	dãy	classifier				building	building,place
counted.ddangr	đảng	noun				thing
counted.ddeef	đề	noun				thing
counted.ddieeuf	điều	noun				document
counted.ddoanf	đoàn	classifier				body	person,meeting,body
counted.ddooi	đôi	classifier				person	person,thing,animal
counted.ddoongs	đống	classifier				package	goods
counted.ddowif	đời	noun				thing
counted.ddown	đơn	noun				document
counted.de	đê	noun				building
counted.de-an	đề án	noun				work
counted.de-tai	đề tài	noun				work
counted.de-tai-khoa-hoc	đề tài khoa học	phrase				work		đề tài
counted.de-thi	đề thi	compound				abstract
counted.de-xuat	đề xuất	noun				work
counted.dee	dê	noun				animal
counted.di-tich	di tích	noun				building
counted.dia-ban	địa bàn	noun				admin
counted.dia-chi	địa chỉ	noun				admin
counted.dia-diem	địa điểm	noun				admin
counted.dia-phuong	địa phương	noun				admin
counted.dich-vu	dịch vụ	noun				work
counted.dich-vu-cong	dịch vụ công	compound				work
counted.dich-vu-cong-truc-tuyen	dịch vụ công trực tuyến|DVCTT	compound				work
counted.diem	điểm	noun				admin
counted.diem-ban	điểm bán	phrase				admin		điểm
counted.diem-bo-phieu	điểm bỏ phiếu	compound				admin
counted.diem-cau	điểm cầu	compound				admin
counted.diem-dan	diêm dân	noun				person
counted.diem-dan-cu	điểm dân cư	compound				admin
counted.diem-dau-noi	điểm đấu nối	phrase				admin		điểm
counted.diem-den	điểm đen	noun				admin
counted.diem-du-lich	điểm du lịch	compound				admin
counted.diem-mo	điểm mỏ	noun				land
counted.diem-moi	điểm mới	compound				abstract
counted.diem-ngap	điểm ngập	phrase				admin		điểm
counted.diem-nghen	điểm nghẽn	compound				abstract
counted.diem-nhan	điểm nhấn	compound				abstract
counted.diem-nong	điểm nóng	compound				admin
counted.diem-sang	điểm sáng	compound				abstract
counted.diem-sat-lo	điểm sạt lở	phrase				admin		điểm
counted.diem-truong	điểm trường	compound				admin
counted.dien-hinh-tien-tien	điển hình tiên tiến	compound				work
counted.dien-thoai	điện thoại	noun				vehicle
counted.dien-vien	diễn viên	noun				person
counted.dieu	điều	classifier				abstract	abstract
counted.dieu-duong	điều dưỡng	noun				person
counted.dieu-kien	điều kiện	noun				work
counted.dieu-kien-kinh-doanh	điều kiện kinh doanh	compound				work
counted.dieu-tra-vien	điều tra viên	noun				person
counted.dinh	đình	noun				building
counted.dinh-huong	định hướng	noun				work
counted.do-an	đồ án	noun				work
counted.doan	đoạn	classifier				road	road,river
counted.doan-cong-tac	đoàn công tác	compound				body
counted.doan-dai-bieu	đoàn đại biểu	compound				body
counted.doan-giam-sat	đoàn giám sát	compound				body
counted.doan-khach	đoàn khách	compound				body
counted.doan-kiem-tra	đoàn kiểm tra	compound				body
counted.doan-tau	đoàn tàu	noun				vehicle
counted.doan-thanh-tra	đoàn thanh tra	compound				body
counted.doan-vien	đoàn viên	noun				person
counted.doan-vien-cong-doan	đoàn viên công đoàn	compound				person
counted.doan-vien-thanh-nien	đoàn viên thanh niên	compound				person
counted.doanh-nghiep	doanh nghiệp|DN	noun				body
counted.doanh-nghiep-fdi	doanh nghiệp FDI	phrase				body		doanh nghiệp
counted.doanh-nghiep-khoi-nghiep	doanh nghiệp khởi nghiệp	phrase				body		doanh nghiệp
counted.doanh-nghiep-nha-nuoc	doanh nghiệp nhà nước|DNNN	compound				body
counted.doanh-nghiep-nho-va-vua	doanh nghiệp nhỏ và vừa|DNNVV|SME	compound				body
counted.doanh-nghiep-tu-nhan	doanh nghiệp tư nhân|DNTN	compound				body
counted.doanh-nghiep-xa-hoi	doanh nghiệp xã hội	phrase				body		doanh nghiệp
counted.doanh-nhan	doanh nhân	noun				person
counted.doi	đội	classifier				body	person,body
counted.doi-tac	đối tác	noun				body
counted.doi-thi	đội thi	compound				body
counted.doi-tuong	đối tượng	noun				person
counted.doi-tuong-truy-na	đối tượng truy nã	noun				person
counted.doi-tuyen	đội tuyển	compound				body
counted.dom	đốm	classifier				thing	thing,plant
counted.don	đồn	noun				body
counted.don-hang	đơn hàng	noun				goods
counted.don-khieu-nai	đơn khiếu nại	phrase				document		đơn
counted.don-khieu-nai-to-cao	đơn khiếu nại, tố cáo	phrase				document		đơn
counted.don-thu	đơn thư	noun				document
counted.don-thu-khieu-nai	đơn thư khiếu nại	phrase				document		đơn thư
counted.don-to-cao	đơn tố cáo	phrase				document		đơn
counted.don-vi	đơn vị	noun				body
counted.don-vi-hanh-chinh	đơn vị hành chính|ĐVHC	compound				body
counted.don-vi-hanh-chinh-cap-huyen	đơn vị hành chính cấp huyện	compound				body
counted.don-vi-hanh-chinh-cap-xa	đơn vị hành chính cấp xã	compound				body
counted.don-vi-su-nghiep	đơn vị sự nghiệp	compound				body
counted.don-vi-su-nghiep-cong-lap	đơn vị sự nghiệp công lập|ĐVSNCL	compound				body
counted.dong	dòng	classifier				river	river,thing
counted.dong-bao	đồng bào	compound				person
counted.dong-chi	đồng chí|đ/c	classifier				person	person
counted.dong-pham	đồng phạm	noun				person
counted.dot	đợt	classifier				event	event,meeting
counted.dot-kiem-tra	đợt kiểm tra	noun				event
counted.dot-mua-lu	đợt mưa lũ	noun				event
counted.dot-pha	đột phá	noun				work
counted.dot-phat-dong	đợt phát động	noun				event
counted.dot-thi-dua	đợt thi đua	noun				event
counted.du-an	dự án|DA	noun				work
counted.du-an-bat-dong-san	dự án bất động sản	phrase				work		dự án
counted.du-an-bot	dự án BOT	phrase				work		dự án
counted.du-an-cham-tien-do	dự án chậm tiến độ	phrase				work		dự án
counted.du-an-dau-tu	dự án đầu tư	phrase				work		dự án
counted.du-an-dien	dự án điện	phrase				work		dự án
counted.du-an-duong-sat	dự án đường sắt	phrase				work		dự án
counted.du-an-fdi	dự án FDI	phrase				work		dự án
counted.du-an-luat	dự án luật	phrase				work		dự án
counted.du-an-nha-o	dự án nhà ở	phrase				work		dự án
counted.du-an-nong-nghiep	dự án nông nghiệp	phrase				work		dự án
counted.du-an-oda	dự án ODA	phrase				work		dự án
counted.du-an-thanh-phan	dự án thành phần	phrase				work		dự án
counted.du-an-thua-lo	dự án thua lỗ	phrase				work		dự án
counted.du-an-treo	dự án treo	phrase				work		dự án
counted.du-an-trong-diem	dự án trọng điểm	phrase				work		dự án
counted.du-khach	du khách	noun				person
counted.du-lieu	dữ liệu	compound				abstract
counted.du-luat	dự luật	noun				document
counted.du-thao	dự thảo	noun				document
counted.dua	đứa	classifier				person	person
counted.duoc-si	dược sĩ	noun				person
counted.duong	đường	noun				building
counted.duong-bang	đường băng	compound				building
counted.duong-bay	đường bay	compound				building
counted.duong-cao-toc	đường cao tốc	compound				building
counted.duong-day	đường dây	compound				body
counted.duong-day-nong	đường dây nóng	noun				work
counted.duong-ngang	đường ngang	compound				building
counted.em	em	classifier				person	person
counted.ga	gã	classifier				person	person
counted.ga-noun	ga	noun				thing
counted.gaf	gà	noun				animal
counted.ghe	ghế	noun				building
counted.ghe-noun	ghe	noun				vehicle
counted.gia-cam	gia cầm	noun				animal
counted.gia-dinh	gia đình	noun				household
counted.gia-dinh-chinh-sach	gia đình chính sách	phrase				household		gia đình
counted.gia-dinh-van-hoa	gia đình văn hóa	phrase				household		gia đình
counted.gia-lang	già làng	noun				person
counted.gia-suc	gia súc	noun				animal
counted.gia-suc-gia-cam	gia súc gia cầm	coordination				animal		gia súc
counted.giai	giải	noun				work
counted.giai-dau	giải đấu	noun				event
counted.giai-doan	giai đoạn	noun				work
counted.giai-phap	giải pháp	noun				work
counted.giai-thuong	giải thưởng	noun				work
counted.giam-doc	giám đốc	noun				person
counted.gian	gian	classifier				building	building
counted.gian-hang	gian hàng	noun				building
counted.giang-vien	giảng viên	noun				person
counted.giao-dich	giao dịch	noun				event
counted.giao-lo	giao lộ	noun				building
counted.giao-su	giáo sư	noun				person
counted.giao-vien	giáo viên|GV	noun				person
counted.giay	giấy	noun				document
counted.giay-chung-nhan	giấy chứng nhận|GCN	noun				document
counted.giay-chung-nhan-quyen-su-dung-dat	giấy chứng nhận quyền sử dụng đất|GCNQSDĐ	phrase				document		giấy chứng nhận
counted.giay-khen	giấy khen	noun				work
counted.giay-phep	giấy phép	noun				document
counted.giay-phep-con	giấy phép con	compound				work
counted.gieng	giếng	noun				building
counted.gieng-khoan	giếng khoan	noun				building
counted.gio	giỏ	classifier				package	goods
counted.giong	giống	classifier				abstract	thing,abstract,goods,plant,animal
counted.giong-lua	giống lúa	phrase				plant		giống
counted.giot	giọt	classifier				thing	thing,plant
counted.giuong	giường	noun				building
counted.giuong-benh	giường bệnh	noun				building
counted.giuong-dieu-tri	giường điều trị	phrase				building		giường
counted.goc	gốc	noun				plant
counted.goi	gói	classifier				package	goods
counted.goi-ho-tro	gói hỗ trợ	noun				goods
counted.goi-thau	gói thầu	compound				building
counted.goi-tin-dung	gói tín dụng	noun				goods
counted.guong-dien-hinh	gương điển hình	compound				work
counted.ha-si-quan	hạ sĩ quan	noun				person
counted.hai-cot	hài cốt	noun				building
counted.ham	hầm	noun				building
counted.han-che	hạn chế	noun				work
counted.hang	hãng	noun				body
counted.hang-muc	hạng mục	noun				building
counted.hang-muc-cong-trinh	hạng mục công trình	phrase				work		hạng mục
counted.hangj	hạng	compound				abstract
counted.hanh-khach	hành khách	noun				person
counted.hanh-vi	hành vi	noun				work
counted.hat	hạt	classifier				thing	thing,plant
counted.hat-kiem-lam	hạt kiểm lâm	noun				body
counted.he-phai	hệ phái	compound				abstract
counted.he-thong	hệ thống	noun				work
counted.heo	heo	noun				animal
counted.hien-vat	hiện vật	noun				goods
counted.hiep	hiệp	noun				event
counted.hiep-dinh	hiệp định	noun				document
counted.hiep-dinh-thuong-mai-tu-do	hiệp định thương mại tự do|FTA	compound				document
counted.hiep-hoi	hiệp hội	noun				body
counted.hiep-uoc	hiệp ước	noun				document
counted.hieu-truong	hiệu trưởng	noun				person
counted.hinh-thuc	hình thức	noun				work
counted.ho	hộ	noun				household
counted.ho-ca-the	hộ cá thể	phrase				household		hộ
counted.ho-can-ngheo	hộ cận nghèo	compound				household
counted.ho-chan-nuoi	hộ chăn nuôi	phrase				household		hộ
counted.ho-chieu	hộ chiếu	compound				building
counted.ho-chinh-sach	hộ chính sách	phrase				household		hộ
counted.ho-chua	hồ chứa	noun				building
counted.ho-chua-nuoc	hồ chứa nước	compound				building
counted.ho-dan	hộ dân	compound				household
counted.ho-dong-bao	hộ đồng bào	phrase				household		hộ
counted.ho-gia-dinh	hộ gia đình	compound				household
counted.ho-gia-dinh-van-hoa	hộ gia đình văn hóa	compound				household
counted.ho-giau	hộ giàu	phrase				household		hộ
counted.ho-kha-gia	hộ khá giả	phrase				household		hộ
counted.ho-kinh-doanh	hộ kinh doanh	compound				household
counted.ho-kinh-doanh-ca-the	hộ kinh doanh cá thể	compound				household
counted.ho-ly	hộ lý	noun				person
counted.ho-ngheo	hộ nghèo	compound				household
counted.ho-nong-dan	hộ nông dân	phrase				household		hộ
counted.ho-nuoc	hồ nước	noun				building
counted.ho-nuoi	hộ nuôi	phrase				household		hộ
counted.ho-san-xuat	hộ sản xuất	phrase				household		hộ
counted.ho-so	hồ sơ|HS	noun				document
counted.ho-su-dung-nuoc-sach	hộ sử dụng nước sạch	phrase				household		hộ
counted.ho-tai-dinh-cu	hộ tái định cư	phrase				household		hộ
counted.ho-tai-ngheo	hộ tái nghèo	phrase				household		hộ
counted.ho-thoat-ngheo	hộ thoát nghèo	phrase				household		hộ
counted.ho-tieu-thuong	hộ tiểu thương	phrase				household		hộ
counted.ho-vay	hộ vay	phrase				household		hộ
counted.hoa-don	hóa đơn	noun				document
counted.hoa-giai-vien	hòa giải viên	noun				person
counted.hoat-dong	hoạt động	noun				work
counted.hoc-bong	học bổng	noun				goods
counted.hoc-sinh	học sinh|HS	noun				person
counted.hoc-sinh-gioi	học sinh giỏi	phrase				person		học sinh
counted.hoc-sinh-ngheo	học sinh nghèo	phrase				person		học sinh
counted.hoc-tro	học trò	noun				person
counted.hoc-vien	học viên	noun				person
counted.hocj-vieenj	học viện	noun				thing
counted.hoi	hội	noun				body
counted.hoi-dac-thu	hội đặc thù	phrase				body		hội
counted.hoi-dong	hội đồng	noun				body
counted.hoi-nghe-nghiep	hội nghề nghiệp	phrase				body		hội
counted.hoi-nghi	hội nghị	noun				event
counted.hoi-quan-chung	hội quần chúng	phrase				body		hội
counted.hoi-tham	hội thẩm	noun				person
counted.hoi-thao	hội thảo	noun				event
counted.hoi-truong	hội trưởng	noun				person
counted.hoi-vien	hội viên	noun				person
counted.hon	hòn	classifier				thing	thing
counted.hoof	hồ	noun				building
counted.hoos	hố	noun				thing
counted.hop	hộp	classifier				package	goods
counted.hop-dong	hợp đồng	noun				document
counted.hop-dong-lao-dong	hợp đồng lao động	phrase				document		hợp đồng
counted.hop-phan	hợp phần	noun				work
counted.hop-tac-xa	hợp tác xã|HTX	noun				body
counted.huan-chuong	huân chương	noun				work
counted.huan-luyen-vien	huấn luyện viên	noun				person
counted.huong	hướng	noun				work
counted.huong-dan	hướng dẫn	noun				document
counted.huy-chuong	huy chương	noun				work
counted.huy-hieu	huy hiệu	noun				work
counted.huy-hieu-dang	huy hiệu Đảng	noun				work
counted.huyen	huyện	noun				admin
counted.huyen-ngheo	huyện nghèo	phrase				admin		huyện
counted.huyen-nong-thon-moi	huyện nông thôn mới	phrase				admin		huyện
counted.huyen-thanh-pho	huyện, thành phố	coordination				admin		huyện
counted.huyen-thi	huyện, thị	coordination				admin		huyện
counted.huyen-thi-xa	huyện, thị xã	coordination				admin		huyện
counted.huyen-thi-xa-thanh-pho	huyện, thị xã, thành phố	coordination				admin		huyện
counted.huyen-uy	huyện ủy	noun				body
counted.ke	kẻ	classifier				person	person
counted.ke-hoach	kế hoạch	noun				work
counted.ke-toan-truong	kế toán trưởng	noun				person
counted.keenh	kênh	noun				work
counted.kef	kè	noun				building
counted.kenh	kênh	noun				building
counted.ket-luan	kết luận	noun				document
counted.ket-luan-kiem-tra	kết luận kiểm tra	phrase				document		kết luận
counted.ket-luan-thanh-tra	kết luận thanh tra	phrase				document		kết luận
counted.ket-qua	kết quả	compound				abstract
counted.khaau	khâu	noun				work
counted.khaaur	khẩu	noun				household
counted.khach	khách	noun				person
counted.khach-hang	khách hàng	noun				person
counted.khach-moi	khách mời	noun				person
counted.khach-san	khách sạn	noun				body
counted.khach-tham-quan	khách tham quan	noun				person
counted.khan-phong	khán phòng	noun				thing
counted.khau	khẩu	classifier				thing	thing
counted.khau-dot-pha	khâu đột phá	noun				work
counted.khau-hieu	khẩu hiệu	noun				document
counted.khieu-nai	khiếu nại	noun				document
counted.kho	kho	noun				building
counted.kho-khan	khó khăn	noun				work
counted.khoa	khóa	noun				event
counted.khoa-dao-tao	khóa đào tạo	phrase				work		khóa
counted.khoan	khoản	classifier				money	money,goods
counted.khoan-no	khoản nợ	noun				goods
counted.khoan-phi	khoản phí	noun				goods
counted.khoan-thu	khoản thu	noun				goods
counted.khoan-vay	khoản vay	noun				goods
counted.khoanr	khoản	noun				document
counted.khoi	khối	noun				body
counted.khoi-nha	khối nhà	compound				building
counted.khom	khóm	noun				admin
counted.khu	khu	classifier				place	place,land
counted.khu-bao-ton	khu bảo tồn	compound				admin
counted.khu-che-xuat	khu chế xuất	compound				admin
counted.khu-cho	khu chợ	compound				building
counted.khu-cong-nghe-cao	khu công nghệ cao	compound				admin
counted.khu-cong-nghiep	khu công nghiệp|KCN	compound				admin
counted.khu-dan-cu	khu dân cư|KDC	noun				admin
counted.khu-dat	khu đất	compound				admin
counted.khu-di-tich	khu di tích	compound				admin
counted.khu-do-thi	khu đô thị|KĐT	compound				admin
counted.khu-do-thi-moi	khu đô thị mới	compound				admin
counted.khu-du-lich	khu du lịch	compound				admin
counted.khu-kinh-te	khu kinh tế|KKT	compound				admin
counted.khu-nha-o	khu nhà ở	compound				admin
counted.khu-pho	khu phố|KP	noun				admin
counted.khu-tai-dinh-cu	khu tái định cư|khu TĐC	compound				admin
counted.khu-vuc	khu vực	noun				admin
counted.khuc	khúc	classifier				thing	thing
counted.khuc-song	khúc sông	classifier				road	road,river
counted.khung	khung	compound				abstract
counted.khuyet-diem	khuyết điểm	noun				work
counted.ki-ot	ki-ốt	noun				building
counted.kich-ban	kịch bản	noun				work
counted.kiem-sat-vien	kiểm sát viên	noun				person
counted.kien	kiện	classifier				package	goods
counted.kien-hang	kiện hàng	noun				goods
counted.kien-nghi	kiến nghị	noun				document
counted.kien-truc-su	kiến trúc sư	noun				person
counted.kieu	kiểu	classifier				abstract	thing,abstract,goods,plant,animal
counted.ky	kỳ	classifier				meeting	meeting
counted.ky-hop	kỳ họp	noun				event
counted.ky-niem-chuong	kỷ niệm chương	noun				work
counted.ky-su	kỹ sư	noun				person
counted.ky-thi	kỳ thi	noun				event
counted.la	lá	classifier				thing	document,thing
counted.la-co	lá cờ	compound				document
counted.la-don	lá đơn	noun				document
counted.la-phieu	lá phiếu	noun				document
counted.laanf	lần	noun				event
counted.lai-xe	lái xe	noun				person
counted.lan	làn	noun				building
counted.lan-cham	lần chấm	noun				event
counted.lan-xe	làn xe	noun				building
counted.lang	làng	noun				admin
counted.lanh-dao	lãnh đạo	noun				person
counted.lao-dong	lao động|LĐ	noun				person
counted.lao-dong-nong-thon	lao động nông thôn	phrase				person		lao động
counted.lao-dong-nu	lao động nữ	phrase				person		lao động
counted.le-hoi	lễ hội	noun				event
counted.lenh	lệnh	noun				document
counted.lien-danh	liên danh	noun				thing
counted.liet-si	liệt sĩ	noun				person
counted.lieu	liều	noun				event
counted.linh-muc	linh mục	noun				person
counted.linh-vuc	lĩnh vực	noun				work
counted.lo	lò	noun				building
counted.lo-dat	lô đất	compound				building
counted.lo-dot	lò đốt	compound				building
counted.lo-gach	lò gạch	noun				building
counted.lo-hang	lô hàng	noun				goods
counted.loai	loại	classifier				abstract	thing,abstract,goods,plant,animal
counted.loai-cay-trong	loại cây trồng	phrase				plant		loại
counted.loai-phi	loại phí	noun				goods
counted.loai-thue	loại thuế	noun				goods
counted.loaif	loài	noun				animal
counted.loat-bai	loạt bài	classifier				document
counted.loi	lời	classifier				abstract	abstract
counted.lon	lon	classifier				package	goods
counted.long	lồng	noun				vehicle
counted.long-be	lồng bè	noun				vehicle
counted.loo	lô	noun				land
counted.loois	lối	noun				building
counted.lop	lớp	noun				building
counted.lop-boi-duong	lớp bồi dưỡng	phrase				work		lớp
counted.lop-dao-tao	lớp đào tạo	phrase				work		lớp
counted.lop-hoc	lớp học	noun				building
counted.lop-tap-huan	lớp tập huấn	phrase				work		lớp
counted.lownj	lợn	noun				animal
counted.lu	lũ	classifier				person	person,animal
counted.luat	luật	noun				document
counted.luat-gia	luật gia	noun				person
counted.luat-su	luật sư	noun				person
counted.luc-luong	lực lượng	noun				body
counted.luc-luong-vu-trang	lực lượng vũ trang	compound				person
counted.luong	luống	noun				plant
counted.luot	lượt	classifier				turn	person,vehicle,body,event,document
counted.luot-benh-nhan	lượt bệnh nhân	compound				turn
counted.luot-can-bo	lượt cán bộ	compound				turn
counted.luot-chuyen	lượt chuyến	compound				turn
counted.luot-co-so	lượt cơ sở	compound				turn
counted.luot-cong-dan	lượt công dân	compound				turn
counted.luot-dai-bieu	lượt đại biểu|lượt ĐB	compound				turn
counted.luot-dang-vien	lượt đảng viên	compound				turn
counted.luot-doan	lượt đoàn	compound				turn
counted.luot-doanh-nghiep	lượt doanh nghiệp	compound				turn
counted.luot-du-khach	lượt du khách	compound				turn
counted.luot-hanh-khach	lượt hành khách	compound				turn
counted.luot-ho	lượt hộ	compound				turn
counted.luot-ho-so	lượt hồ sơ	compound				document
counted.luot-hoc-sinh	lượt học sinh	compound				turn
counted.luot-hoi-vien	lượt hội viên	compound				turn
counted.luot-khach	lượt khách	compound				turn
counted.luot-kham	lượt khám	compound				turn
counted.luot-kham-chua-benh	lượt khám chữa bệnh	compound				turn
counted.luot-lao-dong	lượt lao động	compound				turn
counted.luot-nguoi	lượt người	compound				turn
counted.luot-nguoi-dan	lượt người dân	compound				turn
counted.luot-phuong-tien	lượt phương tiện	compound				turn
counted.luot-tap-the	lượt tập thể	compound				turn
counted.luot-to-chuc	lượt tổ chức	compound				turn
counted.luot-truy-cap	lượt truy cập	compound				turn
counted.luot-tuyen-truyen	lượt tuyên truyền	compound				turn
counted.luot-xe	lượt xe	compound				turn
counted.luot-y-kien	lượt ý kiến	compound				document
counted.luu-vuc	lưu vực	noun				land
counted.luwowtj	lượt	noun				event
counted.ly-do	lý do	noun				work
counted.ma-so-vung-trong	mã số vùng trồng	noun				land
counted.mai-am	mái ấm	noun				household
counted.manh	mảnh	classifier				land	land,thing
counted.manh-dat	mảnh đất	compound				building
counted.mat	mặt	noun				land
counted.mat-bang	mặt bằng	compound				building
counted.mat-hang	mặt hàng	noun				work
counted.mat-tien	mặt tiền	compound				building
counted.mat-tran	mặt trận	noun				body
counted.mau	mẫu	noun				event
counted.mau-nuoc	mẫu nước	noun				event
counted.mau-xet-nghiem	mẫu xét nghiệm	noun				event
counted.mawtj-traanj	mặt trận	compound				abstract
counted.may	máy	noun				vehicle
counted.may-bay	máy bay	noun				vehicle
counted.may-bay-truc-thang	máy bay trực thăng	noun				vehicle
counted.may-bom	máy bơm	noun				vehicle
counted.may-cay	máy cày	noun				vehicle
counted.may-gat	máy gặt	noun				vehicle
counted.may-keo	máy kéo	noun				vehicle
counted.may-moc	máy móc	noun				vehicle
counted.may-tho	máy thở	noun				vehicle
counted.may-tinh	máy tính	noun				vehicle
counted.me-con	mẹ con	noun				person
counted.me-viet-nam-anh-hung	Mẹ Việt Nam Anh hùng	compound				person
counted.mien	miền	noun				admin
counted.mieng	miếng	classifier				land	land,thing
counted.mo	mớ	classifier				package	goods
counted.mo-hinh	mô hình	noun				work
counted.mo-hinh-diem	mô hình điểm	phrase				work		mô hình
counted.mo-hinh-sinh-ke	mô hình sinh kế	phrase				work		mô hình
counted.mo-to	mô tô|xe mô tô	noun				vehicle
counted.moi	mối	classifier				abstract	abstract
counted.mon	món	classifier				money	money,goods
counted.mon-thi	môn thi	noun				work
counted.mong	móng	noun				building
counted.mooj	mộ	noun				building
counted.moon	môn	noun				work
counted.mor	mỏ	noun				land
counted.muc	mục	noun				document
counted.muc-tieu	mục tiêu	noun				work
counted.mui	mũi	noun				event
counted.mui-tiem	mũi tiêm	noun				event
counted.muong	mương	noun				building
counted.muwcs	mức	compound				abstract
counted.nac	nấc	classifier				abstract
counted.nam	nam	classifier				person	person
counted.nam-hoc	năm học	noun				event
counted.nan-nhan	nạn nhân	noun				person
counted.neenf	nền	noun				land
counted.nen	nền	classifier				abstract	abstract,building
counted.nen-dat	nền đất	compound				building
counted.nen-kinh-te	nền kinh tế	compound				body
counted.nen-tang	nền tảng	noun				work
counted.nga-tu	ngã tư	noun				building
counted.ngai	ngài	classifier				person	person
counted.ngan-hang	ngân hàng	noun				body
counted.ngan-hang-thuong-mai	ngân hàng thương mại	compound				body
counted.nganh	ngành	noun				body
counted.nganh-nghe	ngành nghề	noun				work
counted.nganhf	ngành	noun				work
counted.ngay-hoi	ngày hội	noun				event
counted.nghe	nghề	noun				work
counted.nghe-nhan	nghệ nhân	noun				person
counted.nghe-si	nghệ sĩ	noun				person
counted.nghi-can	nghi can	noun				person
counted.nghi-dinh	nghị định|NĐ	noun				document
counted.nghi-pham	nghi phạm	noun				person
counted.nghi-quyet	nghị quyết|NQ	noun				document
counted.nghi-si	nghị sĩ	noun				person
counted.nghi-vien	nghị viện	compound				body
counted.nghia-trang	nghĩa trang	noun				building
counted.nghia-vu	nghĩa vụ	noun				thing
counted.nghien-cuu-sinh	nghiên cứu sinh	noun				person
counted.ngoi	ngôi	classifier				building	building,place,thing
counted.ngoi-nha	ngôi nhà	compound				building
counted.ngoi-truong	ngôi trường	compound				building
counted.ngon	ngọn	classifier				place	place,thing
counted.ngon-ngu	ngôn ngữ	compound				abstract
counted.ngu-dan	ngư dân	noun				person
counted.ngua	ngựa	noun				animal
counted.nguoi	người	noun				person
counted.nguoi-benh	người bệnh	noun				person
counted.nguoi-bi-thuong	người bị thương	phrase				person		người
counted.nguoi-cao-tuoi	người cao tuổi|NCT	compound				person
counted.nguoi-chet	người chết	phrase				person		người
counted.nguoi-co-cong	người có công|NCC	compound				person
counted.nguoi-co-uy-tin	người có uy tín	phrase				person		người
counted.nguoi-dan	người dân	compound				person
counted.nguoi-dan-toc-thieu-so	người dân tộc thiểu số	phrase				person		người
counted.nguoi-dung-dau	người đứng đầu	phrase				person		người
counted.nguoi-gia	người già	noun				person
counted.nguoi-hoat-dong-khong-chuyen-trach	người hoạt động không chuyên trách	phrase				person		người
counted.nguoi-khuyet-tat	người khuyết tật	compound				person
counted.nguoi-lao-dong	người lao động|NLĐ	compound				person
counted.nguoi-lon	người lớn	compound				person
counted.nguoi-mat-tich	người mất tích	phrase				person		người
counted.nguoi-mua	người mua	noun				person
counted.nguoi-ngheo	người nghèo	compound				person
counted.nguoi-nghien	người nghiện	noun				person
counted.nguoi-nghien-ma-tuy	người nghiện ma túy	phrase				person		người
counted.nguoi-nhiem-hiv	người nhiễm HIV	phrase				person		người
counted.nguoi-nuoc-ngoai	người nước ngoài	phrase				person		người
counted.nguoi-tam-than	người tâm thần	phrase				person		người
counted.nguoi-tham-gia	người tham gia	phrase				person		người
counted.nguoi-than	người thân	compound				person
counted.nguoi-that-nghiep	người thất nghiệp	phrase				person		người
counted.nguoi-thay	người thầy	compound				person
counted.nguoi-tieu-dung	người tiêu dùng	compound				person
counted.nguoi-trung-cu	người trúng cử	phrase				person		người
counted.nguoi-tu-ung-cu	người tự ứng cử	phrase				person		người
counted.nguoi-ung-cu	người ứng cử	phrase				person		người
counted.nguoi-vi-pham	người vi phạm	phrase				person		người
counted.nguoi-viet	người Việt	phrase				person		người
counted.nguon	nguồn	noun				work
counted.nguon-von	nguồn vốn	noun				work
counted.nguyen	nguyên	classifier				person	person
counted.nguyen-don	nguyên đơn	noun				person
counted.nguyen-nhan	nguyên nhân	noun				work
counted.nguyen-tac	nguyên tắc	noun				work
counted.nha	nhà	noun				building
counted.nha-bao	nhà báo	noun				person
counted.nha-chung-cu	nhà chung cư	phrase				building		nhà
counted.nha-cung-cap	nhà cung cấp	noun				body
counted.nha-dai-doan-ket	nhà đại đoàn kết	compound				building
counted.nha-dan	nhà dân	phrase				building		nhà
counted.nha-dat	nhà đất	noun				thing
counted.nha-dau-tu	nhà đầu tư|NĐT	noun				person
counted.nha-dot-nat	nhà dột nát	phrase				building		nhà
counted.nha-ga	nhà ga	noun				building
counted.nha-giao	nhà giáo	noun				person
counted.nha-hang	nhà hàng	noun				body
counted.nha-kho	nhà kho	noun				building
counted.nha-khoa-hoc	nhà khoa học	noun				person
counted.nha-khoa-hoc-tre	nhà khoa học trẻ	compound				person
counted.nha-mang	nhà mạng	noun				body
counted.nha-may	nhà máy	noun				building
counted.nha-may-dien	nhà máy điện	phrase				building		nhà máy
counted.nha-may-duong	nhà máy đường	phrase				building		nhà máy
counted.nha-may-nhiet-dien	nhà máy nhiệt điện	phrase				building		nhà máy
counted.nha-may-thep	nhà máy thép	phrase				building		nhà máy
counted.nha-may-thuy-dien	nhà máy thủy điện	phrase				building		nhà máy
counted.nha-may-xu-ly-rac	nhà máy xử lý rác	phrase				building		nhà máy
counted.nha-o	nhà ở	compound				building
counted.nha-o-xa-hoi	nhà ở xã hội	compound				building
counted.nha-phan-phoi	nhà phân phối	noun				body
counted.nha-tam	nhà tạm	compound				building
counted.nha-thau	nhà thầu	noun				person
counted.nha-tho	nhà thờ	noun				building
counted.nha-tinh-nghia	nhà tình nghĩa	compound				building
counted.nha-tinh-thuong	nhà tình thương	compound				building
counted.nha-van-hoa	nhà văn hóa	noun				building
counted.nha-ve-sinh	nhà vệ sinh	noun				building
counted.nha-xuat-ban	nhà xuất bản	compound				body
counted.nha-xuong	nhà xưởng	noun				building
counted.nhan-chung	nhân chứng	noun				person
counted.nhan-hieu	nhãn hiệu	noun				work
counted.nhan-khau	nhân khẩu	noun				person
counted.nhan-su	nhân sự	compound				abstract
counted.nhan-vat	nhân vật	noun				person
counted.nhan-vien	nhân viên	noun				person
counted.nhanh	nhánh	classifier				river	river,thing
counted.nhiem-ky	nhiệm kỳ	noun				event
counted.nhiem-vu	nhiệm vụ|NV	noun				work
counted.nhiem-vu-trong-tam	nhiệm vụ trọng tâm	phrase				work		nhiệm vụ
counted.nhip	nhịp	noun				building
counted.nhom	nhóm	classifier				body	person,abstract,body
counted.nhom-chi-tieu	nhóm chỉ tiêu	compound				work
counted.nhom-giai-phap	nhóm giải pháp	compound				work
counted.nhom-ho	nhóm hộ	compound				household
counted.nhom-nhiem-vu	nhóm nhiệm vụ	compound				work
counted.nhom-tieu-chi	nhóm tiêu chí	compound				work
counted.nhom-van-de	nhóm vấn đề	noun				work
counted.nhu-cau	nhu cầu	noun				work
counted.noi-dung	nội dung	noun				work
counted.nong-dan	nông dân	noun				person
counted.nowi	nơi	noun				admin
counted.nu	nữ	classifier				person	person
counted.nu-can-bo	nữ cán bộ	compound				person
counted.nu-dai-bieu	nữ đại biểu	compound				person
counted.nu-ho-sinh	nữ hộ sinh	noun				person
counted.nuoc	nước	noun				admin
counted.nuoc-dang-phat-trien	nước đang phát triển	phrase				admin		nước
counted.nuoc-thanh-vien	nước thành viên	phrase				admin		nước
counted.nut	nút	noun				building
counted.nut-giao	nút giao	noun				building
counted.nut-that	nút thắt	compound				abstract
counted.o	ô	noun				land
counted.o-dich	ổ dịch	noun				event
counted.o-nhom	ổ nhóm	compound				body
counted.o-to	ô tô|ôtô	noun				vehicle
counted.ong	ông	classifier				person	person
counted.oongs	ống	classifier				package	goods
counted.pa-no	pa-nô	noun				document
counted.pham-nhan	phạm nhân	noun				person
counted.phan	phần	classifier				goods	goods
counted.phan-anh	phản ánh	noun				document
counted.phan-mem	phần mềm	noun				work
counted.phan-mo	phần mộ	noun				building
counted.phan-qua	phần quà	noun				goods
counted.phan-thuong	phần thưởng	noun				goods
counted.phan-viec	phần việc	noun				work
counted.phan-xuong	phân xưởng	noun				body
counted.phap-lenh	pháp lệnh	noun				document
counted.phap-nhan	pháp nhân	noun				body
counted.phat-tu	phật tử	noun				person
counted.phe	phe	noun				thing
counted.phi-cong	phi công	noun				person
counted.phi-vu	phi vụ	noun				event
counted.phia	phía	compound				abstract
counted.phien	phiên	classifier				meeting	meeting
counted.phien-chat-van	phiên chất vấn	noun				event
counted.phien-giao-dich	phiên giao dịch	noun				event
counted.phien-hop	phiên họp	noun				event
counted.phien-toa	phiên tòa	noun				event
counted.phieu	phiếu	noun				document
counted.phieu-bau	phiếu bầu	noun				document
counted.phieu-chong	phiếu chống	phrase				document		phiếu
counted.phieu-dong-y	phiếu đồng ý	phrase				document		phiếu
counted.phieu-hop-le	phiếu hợp lệ	phrase				document		phiếu
counted.phieu-khao-sat	phiếu khảo sát	phrase				document		phiếu
counted.phieu-khong-dong-y	phiếu không đồng ý	phrase				document		phiếu
counted.phieu-tan-thanh	phiếu tán thành	phrase				document		phiếu
counted.phieu-thuan	phiếu thuận	phrase				document		phiếu
counted.phieu-tin-nhiem	phiếu tín nhiệm	phrase				document		phiếu
counted.phieu-tin-nhiem-cao	phiếu tín nhiệm cao	phrase				document		phiếu
counted.phim	phim	noun				document
counted.pho	phó	classifier				person	person
counted.pho-bi-thu	phó bí thư	noun				person
counted.pho-chu-tich	phó chủ tịch	noun				person
counted.pho-giam-doc	phó giám đốc	noun				person
counted.pho-truong-phong	phó trưởng phòng	noun				person
counted.phong	phòng	classifier				building	building
counted.phong-ban	phòng ban	noun				body
counted.phong-hoc	phòng học	noun				building
counted.phong-hoc-kien-co	phòng học kiên cố	phrase				building		phòng học
counted.phong-khach-san	phòng khách sạn	phrase				building		phòng
counted.phong-kham	phòng khám	noun				building
counted.phong-trao	phong trào	noun				work
counted.phong-tro	phòng trọ	compound				building
counted.phong-vien	phóng viên	noun				person
counted.phongf	phòng	noun				body
counted.phu-huynh	phụ huynh	noun				person
counted.phu-luc	phụ lục	noun				document
counted.phu-nu	phụ nữ	noun				person
counted.phum	phum	noun				admin
counted.phuong	phường	noun				admin
counted.phuong-an	phương án	noun				work
counted.phuong-thuc	phương thức	noun				work
counted.phuong-tien	phương tiện|PT	noun				vehicle
counted.phuong-tien-giao-thong	phương tiện giao thông	noun				vehicle
counted.qua	quả	classifier				thing	thing,plant
counted.qua-bom	quả bom	noun				vehicle
counted.quaanj	quận	noun				admin
counted.quan	quán	noun				body
counted.quan-chung	quần chúng	noun				person
counted.quan-chung-uu-tu	quần chúng ưu tú	noun				person
counted.quan-diem	quan điểm	noun				work
counted.quan-huyen	quận, huyện|quận huyện	coordination				admin		quận
counted.quan-khu	quân khu	noun				body
counted.quan-nhan	quân nhân	noun				person
counted.quan-the	quần thể	noun				thing
counted.quay	quầy	noun				building
counted.quoc-gia	quốc gia	noun				admin
counted.quoc-lo	quốc lộ	noun				building
counted.quy	quỹ	noun				body
counted.quy-che	quy chế	noun				document
counted.quy-dinh	quy định	noun				document
counted.quy-hoach	quy hoạch	noun				work
counted.quy-tin-dung-nhan-dan	quỹ tín dụng nhân dân	compound				body
counted.quy-trinh	quy trình	noun				work
counted.quyeenf	quyền	noun				thing
counted.quyen	quyển	classifier				document	document
counted.quyet-dinh	quyết định|QĐ	noun				document
counted.quyet-dinh-bo-nhiem	quyết định bổ nhiệm	phrase				document		quyết định
counted.quyet-dinh-xu-phat	quyết định xử phạt	phrase				document		quyết định
counted.ro	rổ	classifier				package	goods
counted.ruong	ruộng	noun				land
counted.sa-lan	sà lan	noun				vehicle
counted.sai-pham	sai phạm	noun				work
counted.san	sân	noun				building
counted.san-bay	sân bay	noun				building
counted.san-pham	sản phẩm	noun				work
counted.san-pham-chu-luc	sản phẩm chủ lực	phrase				work		sản phẩm
counted.san-pham-ocop	sản phẩm OCOP	phrase				work		sản phẩm
counted.san-phu	sản phụ	noun				person
counted.san-van-dong	sân vận động	noun				building
counted.sang-kien	sáng kiến	noun				work
counted.sang-kien-kinh-nghiem	sáng kiến kinh nghiệm	phrase				work		sáng kiến
counted.sap	sạp	noun				building
counted.si-quan	sĩ quan	noun				person
counted.sieu-thi	siêu thị	noun				body
counted.sim	sim	noun				goods
counted.sinh-vien	sinh viên|SV	noun				person
counted.sinh-vien-ngheo	sinh viên nghèo	phrase				person		sinh viên
counted.so	số	classifier				money	money,goods
counted.so-ban-nganh	sở, ban, ngành	coordination				body		sở
counted.so-do	sổ đỏ	noun				document
counted.so-lieu	số liệu	compound				abstract
counted.so-nganh	sở, ngành	coordination				body		sở
counted.so-tiet-kiem	sổ tiết kiệm	noun				goods
counted.soc	sóc	noun				admin
counted.soi	sợi	classifier				thing	thing
counted.soor	sổ	noun				document
counted.sowr	sở	noun				body
counted.su-co	sự cố	noun				event
counted.su-kien	sự kiện	noun				event
counted.su-viec	sự việc	noun				event
counted.suat	suất	classifier				goods	goods,money
counted.suat-an	suất ăn	noun				goods
counted.suat-hoc-bong	suất học bổng	noun				work
counted.suat-qua	suất quà	noun				goods
counted.sung	súng	noun				vehicle
counted.taangf	tầng	noun				building
counted.tac-pham	tác phẩm	noun				document
counted.tai-cong	tài công	noun				person
counted.tai-khoan	tài khoản	noun				work
counted.tai-lieu	tài liệu	noun				document
counted.tai-nan	tai nạn	noun				event
counted.tai-nan-giao-thong	tai nạn giao thông|TNGT	noun				event
counted.tai-nan-lao-dong	tai nạn lao động|TNLĐ	noun				event
counted.tai-san	tài sản	noun				goods
counted.tai-xe	tài xế	noun				person
counted.tam	tấm	classifier				thing	thing
counted.tan	tân	classifier				person	person
counted.tan-binh	tân binh	noun				person
counted.tang	tảng	classifier				thing	thing
counted.tang-vat	tang vật	noun				goods
counted.tap	tập	classifier				document	document
counted.tap-doan	tập đoàn	noun				body
counted.tap-the	tập thể	noun				body
counted.tau	tàu	noun				vehicle
counted.tau-bay	tàu bay	noun				vehicle
counted.tau-ca	tàu cá	noun				vehicle
counted.tau-chien	tàu chiến	noun				vehicle
counted.tau-du-lich	tàu du lịch	noun				vehicle
counted.tau-hang	tàu hàng	noun				vehicle
counted.tau-hoa	tàu hỏa	noun				vehicle
counted.tau-ngam	tàu ngầm	noun				vehicle
counted.tau-thuyen	tàu thuyền	noun				vehicle
counted.taxi	taxi	noun				vehicle
counted.ten	tên	classifier				person	person
counted.thac-si	thạc sĩ	noun				person
counted.thach-thuc	thách thức	compound				abstract
counted.thai-phu	thai phụ	noun				person
counted.tham-luan	tham luận	compound				abstract
counted.tham-phan	thẩm phán	noun				person
counted.tham-quyen	thẩm quyền	noun				thing
counted.than-nhan	thân nhân	noun				person
counted.thang	thằng	classifier				person	person
counted.thanh	thành	noun				admin
counted.thanh-nien	thanh niên|TN	noun				person
counted.thanh-pho	thành phố|TP	noun				admin
counted.thanh-tra-vien	thanh tra viên	noun				person
counted.thanh-tuu	thành tựu	compound				abstract
counted.thanh-uy	thành ủy	noun				body
counted.thanh-vien	thành viên	noun				person
counted.thap	tháp	noun				building
counted.the	thẻ	noun				document
counted.the-bao-hiem-y-te	thẻ bảo hiểm y tế|thẻ BHYT	compound				document
counted.the-he	thế hệ	compound				abstract
counted.thi-sinh	thí sinh	noun				person
counted.thi-tran	thị trấn|TT	noun				admin
counted.thi-truong	thị trường	noun				thing
counted.thi-xa	thị xã|TX	noun				admin
counted.thiet-bi	thiết bị	noun				vehicle
counted.thieu-sot	thiếu sót	noun				work
counted.thoa-thuan	thỏa thuận	noun				document
counted.thon	thôn	noun				admin
counted.thon-ban	thôn, bản	coordination				admin		thôn
counted.thon-buon	thôn, buôn	coordination				admin		thôn
counted.thon-dac-biet-kho-khan	thôn đặc biệt khó khăn	phrase				admin		thôn
counted.thong-bao	thông báo	noun				document
counted.thong-tu	thông tư|TT	noun				document
counted.thu	thứ	classifier				abstract	thing,abstract,goods,plant,animal
counted.thu-tieng	thứ tiếng	compound				abstract
counted.thu-truong	thứ trưởng	noun				person
counted.thu-tuc	thủ tục	noun				work
counted.thu-tuc-hanh-chinh	thủ tục hành chính|TTHC	compound				work
counted.thu-vien	thư viện	noun				building
counted.thua	thửa	noun				land
counted.thua-dat	thửa đất	compound				building
counted.thue-bao	thuê bao	noun				work
counted.thung	thùng	classifier				package	goods
counted.thung-hang	thùng hàng	noun				goods
counted.thuong-binh	thương binh	noun				person
counted.thuong-hieu	thương hiệu	noun				work
counted.thuong-lai	thương lái	noun				person
counted.thuong-nhan	thương nhân	noun				person
counted.thuong-vu	thương vụ	noun				event
counted.thuw	thư	noun				document
counted.thuy-dien	thủy điện	compound				building
counted.thuy-thu	thủy thủ	noun				person
counted.thuyen	thuyền	noun				vehicle
counted.thuyen-vien	thuyền viên	noun				person
counted.tia	tia	classifier				thing	thing,plant
counted.tien-si	tiến sĩ	noun				person
counted.tieng	tiếng	classifier				abstract	abstract
counted.tiet-muc	tiết mục	noun				document
counted.tieu-chi	tiêu chí	noun				work
counted.tieu-chuan	tiêu chuẩn	noun				work
counted.tieu-doan	tiểu đoàn	noun				body
counted.tieu-du-an	tiểu dự án	noun				work
counted.tieu-khu	tiểu khu	noun				admin
counted.tieu-thuong	tiểu thương	noun				person
counted.tin	tin	noun				document
counted.tin-bai	tin bài	noun				document
counted.tin-baif	tin, bài	coordination				document		tin
counted.tin-do	tín đồ	noun				person
counted.tin-nhan	tin nhắn	noun				work
counted.tinh	tỉnh	noun				admin
counted.tinh-huong	tình huống	compound				abstract
counted.tinh-lo	tỉnh lộ	noun				building
counted.tinh-nguyen-vien	tình nguyện viên	noun				person
counted.tinh-thanh	tỉnh, thành|tỉnh thành	coordination				admin		tỉnh
counted.tinh-thanh-pho	tỉnh, thành phố	coordination				admin		tỉnh
counted.tinh-uy	tỉnh ủy	noun				body
counted.to	tờ	classifier				document	document,money
counted.to-bao	tờ báo	compound				document
counted.to-cao	tố cáo	noun				document
counted.to-chuc	tổ chức	noun				body
counted.to-chuc-chinh-tri-xa-hoi	tổ chức chính trị - xã hội	compound				body
counted.to-chuc-co-so-dang	tổ chức cơ sở đảng|TCCSĐ	compound				body
counted.to-chuc-dang	tổ chức đảng	compound				body
counted.to-chuc-quoc-te	tổ chức quốc tế	phrase				body		tổ chức
counted.to-chuc-tin-dung	tổ chức tín dụng|TCTD	compound				body
counted.to-cong-nghe-so-cong-dong	tổ công nghệ số cộng đồng	compound				body
counted.to-cong-tac	tổ công tác	compound				body
counted.to-dan-pho	tổ dân phố|TDP	noun				admin
counted.to-dang	tổ đảng	compound				body
counted.to-hoa-giai	tổ hòa giải	compound				body
counted.to-hop-tac	tổ hợp tác|THT	compound				body
counted.to-lien-gia	tổ liên gia	compound				body
counted.to-may	tổ máy	noun				building
counted.to-roi	tờ rơi	noun				document
counted.to-trinh	tờ trình	noun				document
counted.to-truong	tổ trưởng	noun				person
counted.to-tu-quan	tổ tự quản	compound				body
counted.toa	tòa	classifier				building	building,body
counted.toa-nha	tòa nhà	compound				building
counted.toa-soan	tòa soạn	noun				body
counted.toa-tau	toa tàu	noun				vehicle
counted.toa-thap	tòa tháp	compound				building
counted.toan	toán	classifier				person	person,animal
counted.toi-danh	tội danh	noun				work
counted.toi-pham	tội phạm	noun				person
counted.tom	tôm	noun				animal
counted.ton-giao	tôn giáo	compound				abstract
counted.ton-tai	tồn tại	noun				work
counted.tong-cong-ty	tổng công ty|TCT	compound				body
counted.tong-cuc	tổng cục	noun				body
counted.toor	tổ	classifier				body	person,body
counted.top	tốp	classifier				person	person,animal
counted.trai	trái	classifier				thing	thing,plant
counted.trai-phieu	trái phiếu	noun				goods
counted.traij	trại	noun				building
counted.tram	trạm	noun				admin
counted.tram-bien-ap	trạm biến áp|TBA	noun				building
counted.tram-bom	trạm bơm	noun				building
counted.tram-cap-nuoc	trạm cấp nước	noun				building
counted.tram-quan-trac	trạm quan trắc	noun				building
counted.tram-thu-phi	trạm thu phí	noun				building
counted.tram-y-te	trạm y tế	noun				building
counted.tran	trận	classifier				event	event
counted.tran-dau	trận đấu	noun				event
counted.tran-dong-dat	trận động đất	noun				event
counted.tran-lu	trận lũ	noun				event
counted.tran-mua	trận mưa	noun				event
counted.trang	trang	noun				document
counted.trang-trai	trang trại	noun				building
counted.trang-web	trang web	noun				work
counted.trau	trâu	noun				animal
counted.trau-bo	trâu bò	coordination				animal		trâu
counted.tre	trẻ	noun				person
counted.tre-em	trẻ em	noun				person
counted.tre-mo-coi	trẻ mồ côi	phrase				person		trẻ
counted.tre-so-sinh	trẻ sơ sinh	phrase				person		trẻ
counted.trinh-sat	trinh sát	noun				person
counted.tro-choi	trò chơi	noun				document
counted.trong-tai	trọng tài	noun				person
counted.tru	trụ	noun				building
counted.tru-cot	trụ cột	noun				work
counted.tru-so	trụ sở	noun				building
counted.truc-thang	trực thăng	noun				vehicle
counted.trung-doan	trung đoàn	noun				body
counted.trung-doi	trung đội	noun				body
counted.trung-tam	trung tâm	noun				body
counted.truong	trường	noun				building
counted.truong-ban	trưởng ban	noun				person
counted.truong-chuan-quoc-gia	trường chuẩn quốc gia	phrase				building		trường
counted.truong-dai-hoc	trường đại học	phrase				building		trường
counted.truong-dat-chuan	trường đạt chuẩn	phrase				building		trường
counted.truong-du-lieu	trường dữ liệu	compound				abstract
counted.truong-hoc	trường học	noun				building
counted.truong-hop	trường hợp|TH	noun				event
counted.truong-mam-non	trường mầm non	phrase				building		trường
counted.truong-pho-thong	trường phổ thông	phrase				building		trường
counted.truong-phong	trưởng phòng	noun				person
counted.truong-thcs	trường THCS	phrase				building		trường
counted.truong-thon	trưởng thôn	noun				person
counted.truong-thpt	trường THPT	phrase				building		trường
counted.truong-tieu-hoc	trường tiểu học	phrase				building		trường
counted.truwowngr-banr	trưởng bản	noun				person
counted.tu-diem	tụ điểm	compound				admin
counted.tu-tu	tử tù	noun				person
counted.tui	túi	classifier				package	goods
counted.tuong	tướng	noun				person
counted.tuong-linh	tướng lĩnh	noun				person
counted.turbine	turbine	noun				building
counted.tuyen	tuyến	classifier				road	road,thing
counted.tuyen-cap	tuyến cáp	compound				building
counted.tuyen-de	tuyến đê	compound				building
counted.tuyen-duong	tuyến đường	noun				building
counted.tuyen-duong-sat	tuyến đường sắt	compound				building
counted.tuyen-metro	tuyến metro	compound				building
counted.tuyen-pho	tuyến phố	noun				building
counted.tuyen-xe-buyt	tuyến xe buýt	compound				building
counted.ung-cu-vien	ứng cử viên|ứng viên	noun				person
counted.ung-dung	ứng dụng	noun				work
counted.uu-diem	ưu điểm	compound				abstract
counted.uy-ban	ủy ban	noun				body
counted.uy-vien	ủy viên|UV	noun				person
counted.van-ban	văn bản|VB	noun				document
counted.van-ban-chi-dao	văn bản chỉ đạo	phrase				document		văn bản
counted.van-ban-phap-luat	văn bản pháp luật	phrase				document		văn bản
counted.van-ban-quy-pham-phap-luat	văn bản quy phạm pháp luật|văn bản QPPL	compound				document
counted.van-de	vấn đề	noun				work
counted.van-dong-vien	vận động viên|VĐV	noun				person
counted.van-kien	văn kiện	noun				document
counted.van-phong	văn phòng	noun				body
counted.van-phong-dai-dien	văn phòng đại diện	compound				body
counted.vi	vị	classifier				person	person
counted.vi-pham	vi phạm	noun				work
counted.vi-tri	vị trí	noun				admin
counted.vi-tri-viec-lam	vị trí việc làm	noun				work
counted.viec	việc	classifier				abstract	abstract
counted.viec-lam	việc làm	noun				work
counted.vieenj	viện	noun				body
counted.vien	viên	classifier				thing	thing,person
counted.vien-chuc	viên chức|VC	noun				person
counted.vien-ma-tuy	viên ma túy	noun				goods
counted.vir	vỉ	classifier				package	goods
counted.vit	vịt	noun				animal
counted.vo-chong	vợ chồng	compound				person
counted.vo-dien	vở diễn	noun				document
counted.vong	vòng	noun				event
counted.vu	vụ	classifier				event	event
counted.vu-an	vụ án	noun				event
counted.vu-buon-lau	vụ buôn lậu	noun				event
counted.vu-chay	vụ cháy	noun				event
counted.vu-cuop	vụ cướp	noun				event
counted.vu-dinh-cong	vụ đình công	noun				event
counted.vu-duoi-nuoc	vụ đuối nước	noun				event
counted.vu-giet-nguoi	vụ giết người	noun				event
counted.vu-khieu-kien	vụ khiếu kiện	noun				event
counted.vu-khieu-nai	vụ khiếu nại	noun				event
counted.vu-kien	vụ kiện	noun				event
counted.vu-lua	vụ lúa	noun				event
counted.vu-lua-dao	vụ lừa đảo	noun				event
counted.vu-ly-hon	vụ ly hôn	noun				event
counted.vu-ma-tuy	vụ ma túy	noun				event
counted.vu-mua	vụ mùa	noun				event
counted.vu-mua-ban-nguoi	vụ mua bán người	noun				event
counted.vu-ngo-doc	vụ ngộ độc	noun				event
counted.vu-no	vụ nổ	noun				event
counted.vu-pha-rung	vụ phá rừng	noun				event
counted.vu-pham-phap	vụ phạm pháp	noun				event
counted.vu-pham-phap-hinh-su	vụ phạm pháp hình sự	noun				event
counted.vu-sat-lo	vụ sạt lở	noun				event
counted.vu-tai-nan	vụ tai nạn	noun				event
counted.vu-tai-nan-giao-thong	vụ tai nạn giao thông|vụ TNGT	noun				event
counted.vu-tan-cong	vụ tấn công	noun				event
counted.vu-tranh-chap	vụ tranh chấp	noun				event
counted.vu-trom	vụ trộm	noun				event
counted.vu-vi-pham	vụ vi phạm	noun				event
counted.vu-vi-pham-phap-luat	vụ vi phạm pháp luật	noun				event
counted.vu-viec	vụ việc	noun				event
counted.vu-xa-thai	vụ xả thải	noun				event
counted.vuj	vụ	noun				body
counted.vung	vùng	noun				admin
counted.vung-lanh-tho	vùng lãnh thổ	noun				admin
counted.vung-nguyen-lieu	vùng nguyên liệu	noun				land
counted.vung-trong	vùng trồng	noun				land
counted.vuon	vườn	noun				building
counted.vuon-quoc-gia	vườn quốc gia	compound				admin
counted.vuong-mac	vướng mắc	noun				work
counted.website	website	noun				work
counted.xa	xã	noun				admin
counted.xa-bien-gioi	xã biên giới	phrase				admin		xã
counted.xa-dac-biet-kho-khan	xã đặc biệt khó khăn|xã ĐBKK	phrase				admin		xã
counted.xa-dao	xã đảo	phrase				admin		xã
counted.xa-ngheo	xã nghèo	phrase				admin		xã
counted.xa-nong-thon-moi	xã nông thôn mới	phrase				admin		xã
counted.xa-phuong	xã, phường|phường xã|phường, xã	coordination				admin		xã
counted.xa-phuong-thi-tran	xã, phường, thị trấn	coordination				admin		xã
counted.xa-thi-tran	xã, thị trấn	coordination				admin		xã
counted.xe	xe	classifier				package	goods
counted.xe-buyt	xe buýt	noun				vehicle
counted.xe-chua-chay	xe chữa cháy	noun				vehicle
counted.xe-cong	xe công	noun				vehicle
counted.xe-container	xe container	noun				vehicle
counted.xe-cuu-thuong	xe cứu thương	noun				vehicle
counted.xe-dap	xe đạp	noun				vehicle
counted.xe-dap-dien	xe đạp điện	noun				vehicle
counted.xe-dau-keo	xe đầu kéo	noun				vehicle
counted.xe-khach	xe khách	noun				vehicle
counted.xe-may	xe máy	noun				vehicle
counted.xe-noun	xe	noun				vehicle
counted.xe-o-to	xe ô tô|xe ôtô	noun				vehicle
counted.xe-tai	xe tải	noun				vehicle
counted.xe-taxi	xe taxi	noun				vehicle
counted.xi-nghiep	xí nghiệp	noun				body
counted.xom	xóm	noun				admin
counted.xuong	xuồng	noun				vehicle
counted.y-kien	ý kiến	noun				document
counted.y-kien-gop-y	ý kiến góp ý	phrase				document		ý kiến
counted.y-kien-kien-nghi	ý kiến, kiến nghị	coordination				document		ý kiến
counted.y-kien-phat-bieu	ý kiến phát biểu	phrase				document		ý kiến
counted.y-si	y sĩ	noun				person
counted.y-ta	y tá	noun				person
counted.yeu-cau	yêu cầu	noun				work
counted.yeu-to	yếu tố	noun				work`;
