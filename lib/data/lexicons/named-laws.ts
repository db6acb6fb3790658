// Generated from corpus/lexicons/named-laws.tsv by `npm run data`. Do not edit.

export const NAMED_LAWS: string = `law	forms	type	canonical	valid_from	valid_to	years
	Bộ luật Dân sự|BLDS|Luật Dân sự	code				1995,2005,2015
	Bộ luật Hàng hải Việt Nam|Bộ luật Hàng hải	code				1990,2005,2015
	Bộ luật Hình sự|BLHS|Luật Hình sự	code				1985,1999,2015
	Bộ luật Lao động|BLLĐ|Luật Lao động	code				1994,2012,2019
	Bộ luật Tố tụng dân sự|BLTTDS|Bộ luật TTDS|Luật Tố tụng dân sự	code				2004,2015
	Bộ luật Tố tụng hình sự|BLTTHS|Bộ luật TTHS|Luật Tố tụng hình sự	code				1988,2003,2015
	Bộ Quy tắc ứng xử ở Biển Đông|COC|Bộ quy tắc ứng xử COC|Bộ Quy tắc COC	declaration
	Chương trình xây dựng luật, pháp lệnh|Chương trình xây dựng pháp luật	programme
	Công ước Berne	treaty				1886
	Công ước CITES	treaty				1973
	Công ước Hà Nội|Công ước Liên Hợp Quốc về chống tội phạm mạng|Công ước LHQ về chống tội phạm mạng	treaty				2024
	Công ước Liên Hợp Quốc về Luật Biển|UNCLOS|UNCLOS 1982|Công ước LHQ về Luật Biển|Công ước Luật Biển 1982|Công ước của Liên Hợp Quốc về Luật Biển năm 1982|Công ước LHQ về Luật Biển năm 1982	treaty				1982
	Công ước Ramsar	treaty				1971
	Công ước Vienna về quan hệ ngoại giao|Công ước Viên|Công ước Vienna	treaty				1961
	Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội|Cương lĩnh	platform				1991,2011
	Đạo luật ủy quyền quốc phòng|NDAA	foreign-law
	Di chúc của Chủ tịch Hồ Chí Minh|Di chúc Chủ tịch Hồ Chí Minh|Di chúc Bác Hồ	testament				1969
	Điều lệ Đảng|Điều lệ Đảng Cộng sản Việt Nam	statute				2011
	Hiến chương ASEAN	treaty				2007
	Hiến chương Liên Hợp Quốc|Hiến chương LHQ	treaty				1945
	Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam|Hiến pháp nước CHXHCN Việt Nam|Hiến pháp	constitution				1946,1959,1980,1992,2013
	Hiệp định Bảo hộ đầu tư Việt Nam - EU|EVIPA|Hiệp định EVIPA	treaty				2019
	Hiệp định Đối tác Kinh tế Toàn diện Khu vực|RCEP|Hiệp định RCEP	treaty				2020
	Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương|CPTPP|Hiệp định CPTPP	treaty				2018
	Hiệp định Đối tác xuyên Thái Bình Dương|TPP|Hiệp định TPP	treaty				2016
	Hiệp định Genève|Hiệp định Giơ-ne-vơ|Hiệp định Geneva	treaty				1954
	Hiệp định khung về Thương mại và Đầu tư|TIFA	treaty				2007
	Hiệp định Paris|Hiệp định Paris về Việt Nam|Hiệp định Paris 1973	treaty				1973,2015
	Hiệp định Thương mại hàng hóa ASEAN|ATIGA	treaty				2009
	Hiệp định Thương mại tự do Bắc Mỹ|NAFTA	treaty				1992
	Hiệp định Thương mại tự do Việt Nam - EU|EVFTA|Hiệp định EVFTA|Hiệp định Thương mại tự do giữa Việt Nam và Liên minh châu Âu|FTA Việt Nam - EU	treaty				2019
	Hiệp định Thương mại tự do Việt Nam - Hàn Quốc|VKFTA	treaty				2015
	Hiệp định Thương mại tự do Việt Nam - Israel|VIFTA	treaty				2023
	Hiệp định Thương mại tự do Việt Nam - Vương quốc Anh|UKVFTA	treaty				2020
	Hiệp định Thương mại Việt Nam - Hoa Kỳ|BTA|Hiệp định BTA	treaty				2000
	Hiệp ước Không phổ biến vũ khí hạt nhân|NPT	treaty				1968
	Hiệp ước Thân thiện và Hợp tác Đông Nam Á|TAC|Hiệp ước TAC	treaty				1976
ke-hoach-5-nam	Kế hoạch 5 năm|Kế hoạch phát triển kinh tế - xã hội 5 năm|Kế hoạch đầu tư công trung hạn	plan	Kế hoạch phát triển kinh tế - xã hội 5 năm
	Kế hoạch phát triển kinh tế - xã hội|Kế hoạch phát triển KT-XH|Kế hoạch phát triển kinh tế, xã hội	plan
	Luật An ninh mạng	law				2018,2025
	Luật An ninh quốc gia	law				2004
	Luật An toàn thông tin mạng|Luật An toàn thông tin	law				2015
	Luật An toàn thực phẩm	law				2010
	Luật An toàn, vệ sinh lao động|Luật ATVSLĐ|Luật An toàn vệ sinh lao động	law				2015
	Luật Ban hành văn bản quy phạm pháp luật|Luật Ban hành văn bản QPPL|Luật Ban hành VBQPPL	law				1996,2008,2015,2025
	Luật Báo chí	law				1989,2016,2025
	Luật Bảo hiểm tiền gửi	law				2012,2025
	Luật Bảo hiểm xã hội|Luật BHXH	law				2006,2014,2024
	Luật Bảo hiểm y tế|Luật BHYT	law				2008
	Luật Bảo vệ bí mật nhà nước	law				2018,2025
	Luật Bảo vệ, chăm sóc và giáo dục trẻ em	law				1991,2004
	Luật Bảo vệ dữ liệu cá nhân	law				2025
	Luật Bảo vệ môi trường|Luật BVMT	law				1993,2005,2014,2020
	Luật Bảo vệ quyền lợi người tiêu dùng	law				2010,2023
	Luật Bảo vệ và kiểm dịch thực vật	law				2013
	Luật Bảo vệ và phát triển rừng	law				1991,2004
	Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND|Luật Bầu cử ĐBQH và đại biểu HĐND|Luật Bầu cử	law				2015
	Luật Biên giới quốc gia	law				2003
	Luật Biên phòng Việt Nam	law				2020
	Luật Biển Việt Nam	law				2012
	Luật Biểu tình	bill
	Luật Bình đẳng giới	law				2006
	Luật Các công cụ chuyển nhượng	law				2005
	Luật Các tổ chức tín dụng|Luật Các TCTD	law				1997,2010,2024
	Luật Cán bộ, công chức|Luật Cán bộ công chức|Luật CBCC	law				2008,2025
	Luật Căn cước	law				2023
	Luật Căn cước công dân	law				2014
	Luật Cảnh sát biển Việt Nam|Luật Cảnh sát biển	law				2018
	Luật Cảnh sát cơ động	law				2022
	Luật Cạnh tranh	law				2004,2018
	Luật Cảnh vệ	law				2017
	Luật Chăn nuôi	law				2018
	Luật Chất lượng sản phẩm, hàng hóa	law				2007
	Luật Chứng khoán	law				2006,2019
	Luật Chuyển giao công nghệ	law				2006,2017
	Luật Công an nhân dân|Luật CAND	law				2005,2014,2018
	Luật Công chứng	law				2006,2014,2024
	Luật Công đoàn	law				1957,1990,2012,2024
	Luật Công nghệ cao	law				2008,2025
	Luật Công nghệ thông tin|Luật CNTT	law				2006
	Luật Công nghiệp công nghệ số	law				2025
	Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp	law				2024
	Luật Cư trú	law				2006,2020
	Luật Đa dạng sinh học	law				2008
	Luật Đặc xá	law				2007,2018
	Luật Dân quân tự vệ	law				2009,2019
	Luật Dân số	law				2025
	Luật Đất đai	law				1987,1993,2003,2013,2024
	Luật Đấu giá tài sản	law				2016
	Luật Dầu khí	law				1993,2022
	Luật Đấu thầu	law				2005,2013,2023
	Luật Đầu tư	law				2005,2014,2020,2025
	Luật Đầu tư công	law				2014,2019,2024
	Luật Đầu tư nước ngoài tại Việt Nam|Luật Đầu tư nước ngoài	law				1987,1996
	Luật Đầu tư theo phương thức đối tác công tư|Luật Đầu tư theo phương thức PPP|Luật PPP	law				2020
	Luật Đê điều	law				2006
	Luật Di sản văn hóa	law				2001,2024
	Luật Địa chất và khoáng sản	law				2024
	Luật Điện ảnh	law				2006,2022
	Luật Điện lực	law				2004,2024
	Luật Điều ước quốc tế	law				2016
	Luật Đo đạc và bản đồ	law				2018
	Luật Đo lường	law				2011
	Luật Doanh nghiệp	law				1999,2005,2014,2020
	Luật Doanh nghiệp nhà nước|Luật DNNN	law				1995,2003
	Luật Đơn vị hành chính - kinh tế đặc biệt|Luật Đặc khu|Luật Đơn vị hành chính, kinh tế đặc biệt	bill
	Luật Du lịch	law				2005,2017
	Luật Dữ liệu	law				2024
	Luật Dược	law				2005,2016
	Luật Đường bộ	law				2024
	Luật Đường sắt	law				2005,2017,2025
	Luật Giá	law				2012,2023
	Luật Giám định tư pháp	law				2012,2025
	Luật Giao dịch điện tử	law				2005,2023
	Luật Giáo dục	law				1998,2005,2019
	Luật Giáo dục đại học|Luật GDĐH	law				2012,2018,2025
	Luật Giáo dục nghề nghiệp	law				2014,2025
	Luật Giao thông đường bộ|Luật GTĐB	law				2001,2008
	Luật Giao thông đường thủy nội địa	law				2004
	Luật Hải quan	law				2001,2014
	Luật Hàng không dân dụng Việt Nam|Luật Hàng không dân dụng	law				1991,2006,2025
	Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác	law				2006
	Luật Hộ tịch	law				2014
	Luật Hỗ trợ doanh nghiệp nhỏ và vừa|Luật Hỗ trợ DNNVV	law				2017
	Luật Hóa chất	law				2007,2025
	Luật Hòa giải, đối thoại tại Tòa án	law				2020
	Luật Hòa giải ở cơ sở	law				2013
	Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Luật Hoạt động giám sát của Quốc hội và HĐND|Luật Hoạt động giám sát	law				2003,2015
	Luật Hội|Luật về Hội	bill
	Luật Hôn nhân và gia đình	law				1959,1986,2000,2014
	Luật Hợp tác xã|Luật HTX	law				1996,2003,2012,2023
	Luật Kế toán	law				2003,2015
	Luật Khám bệnh, chữa bệnh|Luật Khám chữa bệnh|Luật KBCB	law				2009,2023
	Luật Khí tượng thủy văn	law				2015
	Luật Khiếu nại	law				2011
	Luật Khiếu nại, tố cáo	law				1998
	Luật Khoa học, công nghệ và đổi mới sáng tạo	law				2025
	Luật Khoa học và công nghệ|Luật KH&CN	law				2000,2013
	Luật Khoáng sản	law				1996,2010
	Luật Kiểm toán độc lập	law				2011
	Luật Kiểm toán nhà nước|Luật KTNN	law				2005,2015
	Luật Kiến trúc	law				2019
	Luật Kinh doanh bảo hiểm	law				2000,2022
	Luật Kinh doanh bất động sản|Luật Kinh doanh BĐS	law				2006,2014,2023
	Luật Lâm nghiệp	law				2017
	Luật Luật sư	law				2006
	Luật Lực lượng dự bị động viên	law				2019
	Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở	law				2023
	Luật Lưu trữ	law				2011,2024
	Luật Lý lịch tư pháp	law				2009
	Luật Mặt trận Tổ quốc Việt Nam|Luật MTTQ Việt Nam|Luật MTTQ	law				1999,2015
	Luật Năng lượng nguyên tử	law				2008,2025
	Luật Ngân hàng Nhà nước Việt Nam|Luật Ngân hàng Nhà nước|Luật NHNN	law				1997,2010
	Luật Ngân sách nhà nước|Luật NSNN	law				1996,2002,2015,2025
	Luật Nghĩa vụ quân sự|Luật NVQS	law				1981,2015
	Luật Người cao tuổi	law				2009
	Luật Người khuyết tật	law				2010
	Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	law				2006,2020
	Luật Nhà giáo	law				2025
	Luật Nhà ở	law				2005,2014,2023
	Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	law				2014
	Luật Nuôi con nuôi	law				2010
	Luật Phá sản	law				2004,2014
	Luật Phí và lệ phí	law				2015
	Luật Phổ biến, giáo dục pháp luật	law				2012
	Luật Phòng bệnh	law				2025
	Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Luật PCCC và CNCH	law				2024
	Luật Phòng cháy và chữa cháy|Luật PCCC|Luật Phòng cháy, chữa cháy	law				2001
	Luật Phòng, chống bạo lực gia đình|Luật Phòng chống bạo lực gia đình	law				2007,2022
	Luật Phòng, chống bệnh truyền nhiễm|Luật Phòng chống bệnh truyền nhiễm	law				2007
	Luật Phòng, chống khủng bố	law				2013
	Luật Phòng, chống ma túy|Luật Phòng chống ma túy	law				2000,2021
	Luật Phòng, chống mua bán người	law				2011,2024
	Luật Phòng, chống rửa tiền	law				2012,2022
	Luật Phòng, chống tác hại của rượu, bia|Luật Phòng chống tác hại rượu bia	law				2019
	Luật Phòng, chống tác hại của thuốc lá	law				2012
	Luật Phòng, chống tham nhũng|Luật PCTN|Luật Phòng chống tham nhũng	law				2005,2018
	Luật Phòng, chống thiên tai|Luật Phòng chống thiên tai	law				2013
	Luật Phòng không nhân dân	law				2024
	Luật Phòng thủ dân sự	law				2023
	Luật Quản lý ngoại thương	law				2017
	Luật Quản lý nợ công	law				2009,2017
	Luật Quản lý, sử dụng tài sản công|Luật Quản lý, sử dụng tài sản nhà nước|Luật Quản lý sử dụng tài sản công	law				2008,2017
	Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp	law				2014
	Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	law				2017,2024
	Luật Quản lý thuế	law				2006,2019,2025
	Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp	law				2025
	Luật Quảng cáo	law				2012
	Luật Quốc phòng	law				2005,2018
	Luật Quốc tịch Việt Nam|Luật Quốc tịch	law				1988,1998,2008
	Luật Quy hoạch	law				2017,2025
	Luật Quy hoạch đô thị	law				2009
	Luật Quy hoạch đô thị và nông thôn	law				2024
	Luật Sĩ quan Quân đội nhân dân Việt Nam|Luật Sĩ quan QĐND Việt Nam	law				1999
	Luật Sở hữu trí tuệ	law				2005
	Luật Sử dụng năng lượng tiết kiệm và hiệu quả	law				2010
	Luật Tài nguyên, môi trường biển và hải đảo	law				2015
	Luật Tài nguyên nước	law				1998,2012,2023
	Luật Tần số vô tuyến điện	law				2009
	Luật Thanh niên	law				2005,2020
	Luật Thanh tra	law				2004,2010,2022,2025
	Luật Thể dục, thể thao	law				2006
	Luật Thi đua, khen thưởng|Luật Thi đua - Khen thưởng|Luật Thi đua khen thưởng	law				2003,2022
	Luật Thi hành án dân sự|Luật THADS	law				2008,2025
	Luật Thi hành án hình sự	law				2010,2019,2025
	Luật Thi hành tạm giữ, tạm giam	law				2015
	Luật Thống kê	law				2003,2015
	Luật Thủ đô	law				2012,2024
	Luật Thư viện	law				2019
	Luật Thú y	law				2015
	Luật Thực hành tiết kiệm, chống lãng phí	law				2005,2013
	Luật Thực hiện dân chủ ở cơ sở	law				2022
	Luật Thuế bảo vệ môi trường	law				2010
	Luật Thuế giá trị gia tăng|Luật Thuế GTGT	law				1997,2008,2024
	Luật Thuế sử dụng đất phi nông nghiệp	law				2010
	Luật Thuế tài nguyên	law				2009
	Luật Thuế thu nhập cá nhân|Luật Thuế TNCN	law				2007,2025
	Luật Thuế thu nhập doanh nghiệp|Luật Thuế TNDN	law				1997,2003,2008,2025
	Luật Thuế tiêu thụ đặc biệt|Luật Thuế TTĐB	law				1998,2008,2025
	Luật Thuế xuất khẩu, thuế nhập khẩu	law				2005,2016
	Luật Thương mại	law				1997,2005
	Luật Thủy lợi	law				2017
	Luật Thủy sản	law				2003,2017
	Luật Tiếp cận thông tin	law				2016
	Luật Tiếp công dân	law				2013
	Luật Tiêu chuẩn và quy chuẩn kỹ thuật	law				2006
	Luật Tín ngưỡng, tôn giáo	law				2016
	Luật Tình trạng khẩn cấp	law				2025
	Luật Tố cáo	law				2011,2018
	Luật Tổ chức Chính phủ	law				1992,2001,2015,2025
	Luật Tổ chức chính quyền địa phương|Luật Tổ chức CQĐP	law				2015,2025
	Luật Tổ chức cơ quan điều tra hình sự	law				2015
	Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Luật Tổ chức HĐND và UBND	law				1994,2003
	Luật Tổ chức Quốc hội	law				1992,2001,2014
	Luật Tổ chức Tòa án nhân dân|Luật Tổ chức TAND	law				1992,2002,2014,2024
	Luật Tổ chức Viện kiểm sát nhân dân|Luật Tổ chức VKSND	law				1992,2002,2014
	Luật Tố tụng hành chính	law				2010,2015
	Luật Trách nhiệm bồi thường của Nhà nước|Luật Bồi thường nhà nước	law				2009,2017
	Luật Trật tự, an toàn giao thông đường bộ	law				2024
	Luật Trẻ em	law				2016
	Luật Trí tuệ nhân tạo	law				2025
	Luật Trợ giúp pháp lý	law				2006,2017
	Luật Trọng tài thương mại	law				2010
	Luật Trồng trọt	law				2018
	Luật Trưng cầu ý dân	law				2015
	Luật Trưng mua, trưng dụng tài sản	law				2008
	Luật Tư pháp người chưa thành niên	law				2024
	Luật Tương trợ tư pháp	law				2007
	Luật Việc làm	law				2013,2025
	Luật Viên chức	law				2010,2025
	Luật Viễn thông	law				2009,2023
	Luật Xây dựng	law				2003,2014,2025
	Luật Xử lý vi phạm hành chính|Luật XLVPHC	law				2012
	Luật Xuất bản	law				1993,2004,2012
	Luật Xuất cảnh, nhập cảnh của công dân Việt Nam	law				2019
	Nghị định thư Kyoto	treaty				1997
	Pháp lệnh Cảnh sát môi trường	ordinance				2014
	Pháp lệnh Công an xã	ordinance				2008
	Pháp lệnh Dân số	ordinance				2003
	Pháp lệnh Ngoại hối|Pháp lệnh Ngoại hối 2005	ordinance				2005
	Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn	ordinance				2007
	Pháp lệnh Tín ngưỡng, tôn giáo	ordinance				2004
	Pháp lệnh Ưu đãi người có công với cách mạng|Pháp lệnh Ưu đãi người có công	ordinance				2005,2020
	Thỏa thuận Paris|Thỏa thuận Paris về biến đổi khí hậu	treaty				2015
	Tuyên bố Đà Nẵng	declaration				2017
	Tuyên bố về ứng xử của các bên ở Biển Đông|DOC|Tuyên bố DOC	declaration				2002
	Tuyên ngôn Độc lập|Bản Tuyên ngôn Độc lập	declaration				1945`;
