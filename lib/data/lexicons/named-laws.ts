// Generated from corpus/lexicons/named-laws.tsv by `npm run data`. Do not edit.

export const NAMED_LAWS: string = `id	forms	type	canonical	valid_from	valid_to	years
law.bo-luat-dan-su	Bộ luật Dân sự|BLDS|Luật Dân sự	code				1995,2005,2015
law.bo-luat-hang-hai-viet-nam	Bộ luật Hàng hải Việt Nam|Bộ luật Hàng hải	code				1990,2005,2015
law.bo-luat-hinh-su	Bộ luật Hình sự|BLHS|Luật Hình sự	code				1985,1999,2015
law.bo-luat-lao-dong	Bộ luật Lao động|BLLĐ|Luật Lao động	code				1994,2012,2019
law.bo-luat-to-tung-dan-su	Bộ luật Tố tụng dân sự|BLTTDS|Bộ luật TTDS|Luật Tố tụng dân sự	code				2004,2015
law.bo-luat-to-tung-hinh-su	Bộ luật Tố tụng hình sự|BLTTHS|Bộ luật TTHS|Luật Tố tụng hình sự	code				1988,2003,2015
law.bo-quy-tac-ung-xu-o-bien-dong	Bộ Quy tắc ứng xử ở Biển Đông|COC|Bộ quy tắc ứng xử COC|Bộ Quy tắc COC	declaration
law.chuong-trinh-xay-dung-luat-phap-lenh	Chương trình xây dựng luật, pháp lệnh|Chương trình xây dựng pháp luật	programme
law.cong-uoc-berne	Công ước Berne	treaty				1886
law.cong-uoc-cites	Công ước CITES	treaty				1973
law.cong-uoc-ha-noi	Công ước Hà Nội|Công ước Liên Hợp Quốc về chống tội phạm mạng|Công ước LHQ về chống tội phạm mạng	treaty				2024
law.cong-uoc-lien-hop-quoc-ve-luat-bien	Công ước Liên Hợp Quốc về Luật Biển|UNCLOS|UNCLOS 1982|Công ước LHQ về Luật Biển|Công ước Luật Biển 1982|Công ước của Liên Hợp Quốc về Luật Biển năm 1982|Công ước LHQ về Luật Biển năm 1982	treaty				1982
law.cong-uoc-ramsar	Công ước Ramsar	treaty				1971
law.cong-uoc-vienna-ve-quan-he-ngoai-giao	Công ước Vienna về quan hệ ngoại giao|Công ước Viên|Công ước Vienna	treaty				1961
law.cuong-linh-xay-dung-dat-nuoc-trong-thoi-ky-qua-do-len-chu-nghia-xa-hoi	Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội|Cương lĩnh	platform				1991,2011
law.dao-luat-uy-quyen-quoc-phong	Đạo luật ủy quyền quốc phòng|NDAA	foreign-law
law.di-chuc-cua-chu-tich-ho-chi-minh	Di chúc của Chủ tịch Hồ Chí Minh|Di chúc Chủ tịch Hồ Chí Minh|Di chúc Bác Hồ	testament				1969
law.dieu-le-dang	Điều lệ Đảng|Điều lệ Đảng Cộng sản Việt Nam	statute				2011
law.hien-chuong-asean	Hiến chương ASEAN	treaty				2007
law.hien-chuong-lien-hop-quoc	Hiến chương Liên Hợp Quốc|Hiến chương LHQ	treaty				1945
law.hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam	Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam|Hiến pháp nước CHXHCN Việt Nam|Hiến pháp	constitution				1946,1959,1980,1992,2013
law.hiep-dinh-bao-ho-dau-tu-viet-nam-eu	Hiệp định Bảo hộ đầu tư Việt Nam - EU|EVIPA|Hiệp định EVIPA	treaty				2019
law.hiep-dinh-doi-tac-kinh-te-toan-dien-khu-vuc	Hiệp định Đối tác Kinh tế Toàn diện Khu vực|RCEP|Hiệp định RCEP	treaty				2020
law.hiep-dinh-doi-tac-toan-dien-va-tien-bo-xuyen-thai-binh-duong	Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương|CPTPP|Hiệp định CPTPP	treaty				2018
law.hiep-dinh-doi-tac-xuyen-thai-binh-duong	Hiệp định Đối tác xuyên Thái Bình Dương|TPP|Hiệp định TPP	treaty				2016
law.hiep-dinh-geneve	Hiệp định Genève|Hiệp định Giơ-ne-vơ|Hiệp định Geneva	treaty				1954
law.hiep-dinh-khung-ve-thuong-mai-va-dau-tu	Hiệp định khung về Thương mại và Đầu tư|TIFA	treaty				2007
law.hiep-dinh-paris	Hiệp định Paris|Hiệp định Paris về Việt Nam|Hiệp định Paris 1973	treaty				1973,2015
law.hiep-dinh-thuong-mai-hang-hoa-asean	Hiệp định Thương mại hàng hóa ASEAN|ATIGA	treaty				2009
law.hiep-dinh-thuong-mai-tu-do-bac-my	Hiệp định Thương mại tự do Bắc Mỹ|NAFTA	treaty				1992
law.hiep-dinh-thuong-mai-tu-do-viet-nam-eu	Hiệp định Thương mại tự do Việt Nam - EU|EVFTA|Hiệp định EVFTA|Hiệp định Thương mại tự do giữa Việt Nam và Liên minh châu Âu|FTA Việt Nam - EU	treaty				2019
law.hiep-dinh-thuong-mai-tu-do-viet-nam-han-quoc	Hiệp định Thương mại tự do Việt Nam - Hàn Quốc|VKFTA	treaty				2015
law.hiep-dinh-thuong-mai-tu-do-viet-nam-israel	Hiệp định Thương mại tự do Việt Nam - Israel|VIFTA	treaty				2023
law.hiep-dinh-thuong-mai-tu-do-viet-nam-vuong-quoc-anh	Hiệp định Thương mại tự do Việt Nam - Vương quốc Anh|UKVFTA	treaty				2020
law.hiep-dinh-thuong-mai-viet-nam-hoa-ky	Hiệp định Thương mại Việt Nam - Hoa Kỳ|BTA|Hiệp định BTA	treaty				2000
law.hiep-uoc-khong-pho-bien-vu-khi-hat-nhan	Hiệp ước Không phổ biến vũ khí hạt nhân|NPT	treaty				1968
law.hiep-uoc-than-thien-va-hop-tac-dong-nam-a	Hiệp ước Thân thiện và Hợp tác Đông Nam Á|TAC|Hiệp ước TAC	treaty				1976
law.ke-hoach-5-nam	Kế hoạch 5 năm|Kế hoạch phát triển kinh tế - xã hội 5 năm|Kế hoạch đầu tư công trung hạn	plan	Kế hoạch phát triển kinh tế - xã hội 5 năm
law.ke-hoach-phat-trien-kinh-te-xa-hoi	Kế hoạch phát triển kinh tế - xã hội|Kế hoạch phát triển KT-XH|Kế hoạch phát triển kinh tế, xã hội	plan
law.luat-an-ninh-mang	Luật An ninh mạng	law				2018,2025
law.luat-an-ninh-quoc-gia	Luật An ninh quốc gia	law				2004
law.luat-an-toan-thong-tin-mang	Luật An toàn thông tin mạng|Luật An toàn thông tin	law				2015
law.luat-an-toan-thuc-pham	Luật An toàn thực phẩm	law				2010
law.luat-an-toan-ve-sinh-lao-dong	Luật An toàn, vệ sinh lao động|Luật ATVSLĐ|Luật An toàn vệ sinh lao động	law				2015
law.luat-ban-hanh-van-ban-quy-pham-phap-luat	Luật Ban hành văn bản quy phạm pháp luật|Luật Ban hành văn bản QPPL|Luật Ban hành VBQPPL	law				1996,2008,2015,2025
law.luat-bao-chi	Luật Báo chí	law				1989,2016,2025
law.luat-bao-hiem-tien-gui	Luật Bảo hiểm tiền gửi	law				2012,2025
law.luat-bao-hiem-xa-hoi	Luật Bảo hiểm xã hội|Luật BHXH	law				2006,2014,2024
law.luat-bao-hiem-y-te	Luật Bảo hiểm y tế|Luật BHYT	law				2008
law.luat-bao-ve-bi-mat-nha-nuoc	Luật Bảo vệ bí mật nhà nước	law				2018,2025
law.luat-bao-ve-cham-soc-va-giao-duc-tre-em	Luật Bảo vệ, chăm sóc và giáo dục trẻ em	law				1991,2004
law.luat-bao-ve-du-lieu-ca-nhan	Luật Bảo vệ dữ liệu cá nhân	law				2025
law.luat-bao-ve-moi-truong	Luật Bảo vệ môi trường|Luật BVMT	law				1993,2005,2014,2020
law.luat-bao-ve-quyen-loi-nguoi-tieu-dung	Luật Bảo vệ quyền lợi người tiêu dùng	law				2010,2023
law.luat-bao-ve-va-kiem-dich-thuc-vat	Luật Bảo vệ và kiểm dịch thực vật	law				2013
law.luat-bao-ve-va-phat-trien-rung	Luật Bảo vệ và phát triển rừng	law				1991,2004
law.luat-bau-cu-dai-bieu-quoc-hoi-va-dai-bieu-hoi-dong-nhan-dan	Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND|Luật Bầu cử ĐBQH và đại biểu HĐND|Luật Bầu cử	law				2015
law.luat-bien-gioi-quoc-gia	Luật Biên giới quốc gia	law				2003
law.luat-bien-phong-viet-nam	Luật Biên phòng Việt Nam	law				2020
law.luat-bien-viet-nam	Luật Biển Việt Nam	law				2012
law.luat-bieu-tinh	Luật Biểu tình	bill
law.luat-binh-dang-gioi	Luật Bình đẳng giới	law				2006
law.luat-cac-cong-cu-chuyen-nhuong	Luật Các công cụ chuyển nhượng	law				2005
law.luat-cac-to-chuc-tin-dung	Luật Các tổ chức tín dụng|Luật Các TCTD	law				1997,2010,2024
law.luat-can-bo-cong-chuc	Luật Cán bộ, công chức|Luật Cán bộ công chức|Luật CBCC	law				2008,2025
law.luat-can-cuoc	Luật Căn cước	law				2023
law.luat-can-cuoc-cong-dan	Luật Căn cước công dân	law				2014
law.luat-canh-sat-bien-viet-nam	Luật Cảnh sát biển Việt Nam|Luật Cảnh sát biển	law				2018
law.luat-canh-sat-co-dong	Luật Cảnh sát cơ động	law				2022
law.luat-canh-tranh	Luật Cạnh tranh	law				2004,2018
law.luat-canh-ve	Luật Cảnh vệ	law				2017
law.luat-chan-nuoi	Luật Chăn nuôi	law				2018
law.luat-chat-luong-san-pham-hang-hoa	Luật Chất lượng sản phẩm, hàng hóa	law				2007
law.luat-chung-khoan	Luật Chứng khoán	law				2006,2019
law.luat-chuyen-giao-cong-nghe	Luật Chuyển giao công nghệ	law				2006,2017
law.luat-cong-an-nhan-dan	Luật Công an nhân dân|Luật CAND	law				2005,2014,2018
law.luat-cong-chung	Luật Công chứng	law				2006,2014,2024
law.luat-cong-doan	Luật Công đoàn	law				1957,1990,2012,2024
law.luat-cong-nghe-cao	Luật Công nghệ cao	law				2008,2025
law.luat-cong-nghe-thong-tin	Luật Công nghệ thông tin|Luật CNTT	law				2006
law.luat-cong-nghiep-cong-nghe-so	Luật Công nghiệp công nghệ số	law				2025
law.luat-cong-nghiep-quoc-phong-an-ninh-va-dong-vien-cong-nghiep	Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp	law				2024
law.luat-cu-tru	Luật Cư trú	law				2006,2020
law.luat-da-dang-sinh-hoc	Luật Đa dạng sinh học	law				2008
law.luat-dac-xa	Luật Đặc xá	law				2007,2018
law.luat-dan-quan-tu-ve	Luật Dân quân tự vệ	law				2009,2019
law.luat-dan-so	Luật Dân số	law				2025
law.luat-dat-dai	Luật Đất đai	law				1987,1993,2003,2013,2024
law.luat-dau-gia-tai-san	Luật Đấu giá tài sản	law				2016
law.luat-dau-khi	Luật Dầu khí	law				1993,2022
law.luat-dau-thau	Luật Đấu thầu	law				2005,2013,2023
law.luat-dau-tu	Luật Đầu tư	law				2005,2014,2020,2025
law.luat-dau-tu-cong	Luật Đầu tư công	law				2014,2019,2024
law.luat-dau-tu-nuoc-ngoai-tai-viet-nam	Luật Đầu tư nước ngoài tại Việt Nam|Luật Đầu tư nước ngoài	law				1987,1996
law.luat-dau-tu-theo-phuong-thuc-doi-tac-cong-tu	Luật Đầu tư theo phương thức đối tác công tư|Luật Đầu tư theo phương thức PPP|Luật PPP	law				2020
law.luat-de-dieu	Luật Đê điều	law				2006
law.luat-di-san-van-hoa	Luật Di sản văn hóa	law				2001,2024
law.luat-dia-chat-va-khoang-san	Luật Địa chất và khoáng sản	law				2024
law.luat-dien-anh	Luật Điện ảnh	law				2006,2022
law.luat-dien-luc	Luật Điện lực	law				2004,2024
law.luat-dieu-uoc-quoc-te	Luật Điều ước quốc tế	law				2016
law.luat-do-dac-va-ban-do	Luật Đo đạc và bản đồ	law				2018
law.luat-do-luong	Luật Đo lường	law				2011
law.luat-doanh-nghiep	Luật Doanh nghiệp	law				1999,2005,2014,2020
law.luat-doanh-nghiep-nha-nuoc	Luật Doanh nghiệp nhà nước|Luật DNNN	law				1995,2003
law.luat-don-vi-hanh-chinh-kinh-te-dac-biet	Luật Đơn vị hành chính - kinh tế đặc biệt|Luật Đặc khu|Luật Đơn vị hành chính, kinh tế đặc biệt	bill
law.luat-du-lich	Luật Du lịch	law				2005,2017
law.luat-du-lieu	Luật Dữ liệu	law				2024
law.luat-duoc	Luật Dược	law				2005,2016
law.luat-duong-bo	Luật Đường bộ	law				2024
law.luat-duong-sat	Luật Đường sắt	law				2005,2017,2025
law.luat-gia	Luật Giá	law				2012,2023
law.luat-giam-dinh-tu-phap	Luật Giám định tư pháp	law				2012,2025
law.luat-giao-dich-dien-tu	Luật Giao dịch điện tử	law				2005,2023
law.luat-giao-duc	Luật Giáo dục	law				1998,2005,2019
law.luat-giao-duc-dai-hoc	Luật Giáo dục đại học|Luật GDĐH	law				2012,2018,2025
law.luat-giao-duc-nghe-nghiep	Luật Giáo dục nghề nghiệp	law				2014,2025
law.luat-giao-thong-duong-bo	Luật Giao thông đường bộ|Luật GTĐB	law				2001,2008
law.luat-giao-thong-duong-thuy-noi-dia	Luật Giao thông đường thủy nội địa	law				2004
law.luat-hai-quan	Luật Hải quan	law				2001,2014
law.luat-hang-khong-dan-dung-viet-nam	Luật Hàng không dân dụng Việt Nam|Luật Hàng không dân dụng	law				1991,2006,2025
law.luat-hien-lay-ghep-mo-bo-phan-co-the-nguoi-va-hien-lay-xac	Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác	law				2006
law.luat-ho-tich	Luật Hộ tịch	law				2014
law.luat-ho-tro-doanh-nghiep-nho-va-vua	Luật Hỗ trợ doanh nghiệp nhỏ và vừa|Luật Hỗ trợ DNNVV	law				2017
law.luat-hoa-chat	Luật Hóa chất	law				2007,2025
law.luat-hoa-giai-doi-thoai-tai-toa-an	Luật Hòa giải, đối thoại tại Tòa án	law				2020
law.luat-hoa-giai-o-co-so	Luật Hòa giải ở cơ sở	law				2013
law.luat-hoat-dong-giam-sat-cua-quoc-hoi-va-hoi-dong-nhan-dan	Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Luật Hoạt động giám sát của Quốc hội và HĐND|Luật Hoạt động giám sát	law				2003,2015
law.luat-hoi	Luật Hội|Luật về Hội	bill
law.luat-hon-nhan-va-gia-dinh	Luật Hôn nhân và gia đình	law				1959,1986,2000,2014
law.luat-hop-tac-xa	Luật Hợp tác xã|Luật HTX	law				1996,2003,2012,2023
law.luat-ke-toan	Luật Kế toán	law				2003,2015
law.luat-kham-benh-chua-benh	Luật Khám bệnh, chữa bệnh|Luật Khám chữa bệnh|Luật KBCB	law				2009,2023
law.luat-khi-tuong-thuy-van	Luật Khí tượng thủy văn	law				2015
law.luat-khieu-nai	Luật Khiếu nại	law				2011
law.luat-khieu-nai-to-cao	Luật Khiếu nại, tố cáo	law				1998
law.luat-khoa-hoc-cong-nghe-va-doi-moi-sang-tao	Luật Khoa học, công nghệ và đổi mới sáng tạo	law				2025
law.luat-khoa-hoc-va-cong-nghe	Luật Khoa học và công nghệ|Luật KH&CN	law				2000,2013
law.luat-khoang-san	Luật Khoáng sản	law				1996,2010
law.luat-kiem-toan-doc-lap	Luật Kiểm toán độc lập	law				2011
law.luat-kiem-toan-nha-nuoc	Luật Kiểm toán nhà nước|Luật KTNN	law				2005,2015
law.luat-kien-truc	Luật Kiến trúc	law				2019
law.luat-kinh-doanh-bao-hiem	Luật Kinh doanh bảo hiểm	law				2000,2022
law.luat-kinh-doanh-bat-dong-san	Luật Kinh doanh bất động sản|Luật Kinh doanh BĐS	law				2006,2014,2023
law.luat-lam-nghiep	Luật Lâm nghiệp	law				2017
law.luat-luat-su	Luật Luật sư	law				2006
law.luat-luc-luong-du-bi-dong-vien	Luật Lực lượng dự bị động viên	law				2019
law.luat-luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so	Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở	law				2023
law.luat-luu-tru	Luật Lưu trữ	law				2011,2024
law.luat-ly-lich-tu-phap	Luật Lý lịch tư pháp	law				2009
law.luat-mat-tran-to-quoc-viet-nam	Luật Mặt trận Tổ quốc Việt Nam|Luật MTTQ Việt Nam|Luật MTTQ	law				1999,2015
law.luat-nang-luong-nguyen-tu	Luật Năng lượng nguyên tử	law				2008,2025
law.luat-ngan-hang-nha-nuoc-viet-nam	Luật Ngân hàng Nhà nước Việt Nam|Luật Ngân hàng Nhà nước|Luật NHNN	law				1997,2010
law.luat-ngan-sach-nha-nuoc	Luật Ngân sách nhà nước|Luật NSNN	law				1996,2002,2015,2025
law.luat-nghia-vu-quan-su	Luật Nghĩa vụ quân sự|Luật NVQS	law				1981,2015
law.luat-nguoi-cao-tuoi	Luật Người cao tuổi	law				2009
law.luat-nguoi-khuyet-tat	Luật Người khuyết tật	law				2010
law.luat-nguoi-lao-dong-viet-nam-di-lam-viec-o-nuoc-ngoai-theo-hop-dong	Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	law				2006,2020
law.luat-nha-giao	Luật Nhà giáo	law				2025
law.luat-nha-o	Luật Nhà ở	law				2005,2014,2023
law.luat-nhap-canh-xuat-canh-qua-canh-cu-tru-cua-nguoi-nuoc-ngoai-tai-viet-nam	Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	law				2014
law.luat-nuoi-con-nuoi	Luật Nuôi con nuôi	law				2010
law.luat-pha-san	Luật Phá sản	law				2004,2014
law.luat-phi-va-le-phi	Luật Phí và lệ phí	law				2015
law.luat-pho-bien-giao-duc-phap-luat	Luật Phổ biến, giáo dục pháp luật	law				2012
law.luat-phong-benh	Luật Phòng bệnh	law				2025
law.luat-phong-chay-chua-chay-va-cuu-nan-cuu-ho	Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Luật PCCC và CNCH	law				2024
law.luat-phong-chay-va-chua-chay	Luật Phòng cháy và chữa cháy|Luật PCCC|Luật Phòng cháy, chữa cháy	law				2001
law.luat-phong-chong-bao-luc-gia-dinh	Luật Phòng, chống bạo lực gia đình|Luật Phòng chống bạo lực gia đình	law				2007,2022
law.luat-phong-chong-benh-truyen-nhiem	Luật Phòng, chống bệnh truyền nhiễm|Luật Phòng chống bệnh truyền nhiễm	law				2007
law.luat-phong-chong-khung-bo	Luật Phòng, chống khủng bố	law				2013
law.luat-phong-chong-ma-tuy	Luật Phòng, chống ma túy|Luật Phòng chống ma túy	law				2000,2021
law.luat-phong-chong-mua-ban-nguoi	Luật Phòng, chống mua bán người	law				2011,2024
law.luat-phong-chong-rua-tien	Luật Phòng, chống rửa tiền	law				2012,2022
law.luat-phong-chong-tac-hai-cua-ruou-bia	Luật Phòng, chống tác hại của rượu, bia|Luật Phòng chống tác hại rượu bia	law				2019
law.luat-phong-chong-tac-hai-cua-thuoc-la	Luật Phòng, chống tác hại của thuốc lá	law				2012
law.luat-phong-chong-tham-nhung	Luật Phòng, chống tham nhũng|Luật PCTN|Luật Phòng chống tham nhũng	law				2005,2018
law.luat-phong-chong-thien-tai	Luật Phòng, chống thiên tai|Luật Phòng chống thiên tai	law				2013
law.luat-phong-khong-nhan-dan	Luật Phòng không nhân dân	law				2024
law.luat-phong-thu-dan-su	Luật Phòng thủ dân sự	law				2023
law.luat-quan-ly-ngoai-thuong	Luật Quản lý ngoại thương	law				2017
law.luat-quan-ly-no-cong	Luật Quản lý nợ công	law				2009,2017
law.luat-quan-ly-su-dung-tai-san-cong	Luật Quản lý, sử dụng tài sản công|Luật Quản lý, sử dụng tài sản nhà nước|Luật Quản lý sử dụng tài sản công	law				2008,2017
law.luat-quan-ly-su-dung-von-nha-nuoc-dau-tu-vao-san-xuat-kinh-doanh-tai-doanh-nghiep	Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp	law				2014
law.luat-quan-ly-su-dung-vu-khi-vat-lieu-no-va-cong-cu-ho-tro	Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	law				2017,2024
law.luat-quan-ly-thue	Luật Quản lý thuế	law				2006,2019,2025
law.luat-quan-ly-va-dau-tu-von-nha-nuoc-tai-doanh-nghiep	Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp	law				2025
law.luat-quang-cao	Luật Quảng cáo	law				2012
law.luat-quoc-phong	Luật Quốc phòng	law				2005,2018
law.luat-quoc-tich-viet-nam	Luật Quốc tịch Việt Nam|Luật Quốc tịch	law				1988,1998,2008
law.luat-quy-hoach	Luật Quy hoạch	law				2017,2025
law.luat-quy-hoach-do-thi	Luật Quy hoạch đô thị	law				2009
law.luat-quy-hoach-do-thi-va-nong-thon	Luật Quy hoạch đô thị và nông thôn	law				2024
law.luat-si-quan-quan-doi-nhan-dan-viet-nam	Luật Sĩ quan Quân đội nhân dân Việt Nam|Luật Sĩ quan QĐND Việt Nam	law				1999
law.luat-so-huu-tri-tue	Luật Sở hữu trí tuệ	law				2005
law.luat-su-dung-nang-luong-tiet-kiem-va-hieu-qua	Luật Sử dụng năng lượng tiết kiệm và hiệu quả	law				2010
law.luat-tai-nguyen-moi-truong-bien-va-hai-dao	Luật Tài nguyên, môi trường biển và hải đảo	law				2015
law.luat-tai-nguyen-nuoc	Luật Tài nguyên nước	law				1998,2012,2023
law.luat-tan-so-vo-tuyen-dien	Luật Tần số vô tuyến điện	law				2009
law.luat-thanh-nien	Luật Thanh niên	law				2005,2020
law.luat-thanh-tra	Luật Thanh tra	law				2004,2010,2022,2025
law.luat-the-duc-the-thao	Luật Thể dục, thể thao	law				2006
law.luat-thi-dua-khen-thuong	Luật Thi đua, khen thưởng|Luật Thi đua - Khen thưởng|Luật Thi đua khen thưởng	law				2003,2022
law.luat-thi-hanh-an-dan-su	Luật Thi hành án dân sự|Luật THADS	law				2008,2025
law.luat-thi-hanh-an-hinh-su	Luật Thi hành án hình sự	law				2010,2019,2025
law.luat-thi-hanh-tam-giu-tam-giam	Luật Thi hành tạm giữ, tạm giam	law				2015
law.luat-thong-ke	Luật Thống kê	law				2003,2015
law.luat-thu-do	Luật Thủ đô	law				2012,2024
law.luat-thu-vien	Luật Thư viện	law				2019
law.luat-thu-y	Luật Thú y	law				2015
law.luat-thuc-hanh-tiet-kiem-chong-lang-phi	Luật Thực hành tiết kiệm, chống lãng phí	law				2005,2013
law.luat-thuc-hien-dan-chu-o-co-so	Luật Thực hiện dân chủ ở cơ sở	law				2022
law.luat-thue-bao-ve-moi-truong	Luật Thuế bảo vệ môi trường	law				2010
law.luat-thue-gia-tri-gia-tang	Luật Thuế giá trị gia tăng|Luật Thuế GTGT	law				1997,2008,2024
law.luat-thue-su-dung-dat-phi-nong-nghiep	Luật Thuế sử dụng đất phi nông nghiệp	law				2010
law.luat-thue-tai-nguyen	Luật Thuế tài nguyên	law				2009
law.luat-thue-thu-nhap-ca-nhan	Luật Thuế thu nhập cá nhân|Luật Thuế TNCN	law				2007,2025
law.luat-thue-thu-nhap-doanh-nghiep	Luật Thuế thu nhập doanh nghiệp|Luật Thuế TNDN	law				1997,2003,2008,2025
law.luat-thue-tieu-thu-dac-biet	Luật Thuế tiêu thụ đặc biệt|Luật Thuế TTĐB	law				1998,2008,2025
law.luat-thue-xuat-khau-thue-nhap-khau	Luật Thuế xuất khẩu, thuế nhập khẩu	law				2005,2016
law.luat-thuong-mai	Luật Thương mại	law				1997,2005
law.luat-thuy-loi	Luật Thủy lợi	law				2017
law.luat-thuy-san	Luật Thủy sản	law				2003,2017
law.luat-tiep-can-thong-tin	Luật Tiếp cận thông tin	law				2016
law.luat-tiep-cong-dan	Luật Tiếp công dân	law				2013
law.luat-tieu-chuan-va-quy-chuan-ky-thuat	Luật Tiêu chuẩn và quy chuẩn kỹ thuật	law				2006
law.luat-tin-nguong-ton-giao	Luật Tín ngưỡng, tôn giáo	law				2016
law.luat-tinh-trang-khan-cap	Luật Tình trạng khẩn cấp	law				2025
law.luat-to-cao	Luật Tố cáo	law				2011,2018
law.luat-to-chuc-chinh-phu	Luật Tổ chức Chính phủ	law				1992,2001,2015,2025
law.luat-to-chuc-chinh-quyen-dia-phuong	Luật Tổ chức chính quyền địa phương|Luật Tổ chức CQĐP	law				2015,2025
law.luat-to-chuc-co-quan-dieu-tra-hinh-su	Luật Tổ chức cơ quan điều tra hình sự	law				2015
law.luat-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan	Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Luật Tổ chức HĐND và UBND	law				1994,2003
law.luat-to-chuc-quoc-hoi	Luật Tổ chức Quốc hội	law				1992,2001,2014
law.luat-to-chuc-toa-an-nhan-dan	Luật Tổ chức Tòa án nhân dân|Luật Tổ chức TAND	law				1992,2002,2014,2024
law.luat-to-chuc-vien-kiem-sat-nhan-dan	Luật Tổ chức Viện kiểm sát nhân dân|Luật Tổ chức VKSND	law				1992,2002,2014
law.luat-to-tung-hanh-chinh	Luật Tố tụng hành chính	law				2010,2015
law.luat-trach-nhiem-boi-thuong-cua-nha-nuoc	Luật Trách nhiệm bồi thường của Nhà nước|Luật Bồi thường nhà nước	law				2009,2017
law.luat-trat-tu-an-toan-giao-thong-duong-bo	Luật Trật tự, an toàn giao thông đường bộ	law				2024
law.luat-tre-em	Luật Trẻ em	law				2016
law.luat-tri-tue-nhan-tao	Luật Trí tuệ nhân tạo	law				2025
law.luat-tro-giup-phap-ly	Luật Trợ giúp pháp lý	law				2006,2017
law.luat-trong-tai-thuong-mai	Luật Trọng tài thương mại	law				2010
law.luat-trong-trot	Luật Trồng trọt	law				2018
law.luat-trung-cau-y-dan	Luật Trưng cầu ý dân	law				2015
law.luat-trung-mua-trung-dung-tai-san	Luật Trưng mua, trưng dụng tài sản	law				2008
law.luat-tu-phap-nguoi-chua-thanh-nien	Luật Tư pháp người chưa thành niên	law				2024
law.luat-tuong-tro-tu-phap	Luật Tương trợ tư pháp	law				2007
law.luat-viec-lam	Luật Việc làm	law				2013,2025
law.luat-vien-chuc	Luật Viên chức	law				2010,2025
law.luat-vien-thong	Luật Viễn thông	law				2009,2023
law.luat-xay-dung	Luật Xây dựng	law				2003,2014,2025
law.luat-xu-ly-vi-pham-hanh-chinh	Luật Xử lý vi phạm hành chính|Luật XLVPHC	law				2012
law.luat-xuat-ban	Luật Xuất bản	law				1993,2004,2012
law.luat-xuat-canh-nhap-canh-cua-cong-dan-viet-nam	Luật Xuất cảnh, nhập cảnh của công dân Việt Nam	law				2019
law.nghi-dinh-thu-kyoto	Nghị định thư Kyoto	treaty				1997
law.phap-lenh-canh-sat-moi-truong	Pháp lệnh Cảnh sát môi trường	ordinance				2014
law.phap-lenh-cong-an-xa	Pháp lệnh Công an xã	ordinance				2008
law.phap-lenh-dan-so	Pháp lệnh Dân số	ordinance				2003
law.phap-lenh-ngoai-hoi	Pháp lệnh Ngoại hối|Pháp lệnh Ngoại hối 2005	ordinance				2005
law.phap-lenh-thuc-hien-dan-chu-o-xa-phuong-thi-tran	Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn	ordinance				2007
law.phap-lenh-tin-nguong-ton-giao	Pháp lệnh Tín ngưỡng, tôn giáo	ordinance				2004
law.phap-lenh-uu-dai-nguoi-co-cong-voi-cach-mang	Pháp lệnh Ưu đãi người có công với cách mạng|Pháp lệnh Ưu đãi người có công	ordinance				2005,2020
law.thoa-thuan-paris	Thỏa thuận Paris|Thỏa thuận Paris về biến đổi khí hậu	treaty				2015
law.tuyen-bo-da-nang	Tuyên bố Đà Nẵng	declaration				2017
law.tuyen-bo-ve-ung-xu-cua-cac-ben-o-bien-dong	Tuyên bố về ứng xử của các bên ở Biển Đông|DOC|Tuyên bố DOC	declaration				2002
law.tuyen-ngon-doc-lap	Tuyên ngôn Độc lập|Bản Tuyên ngôn Độc lập	declaration				1945`;
