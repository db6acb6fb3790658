// Generated from corpus/lexicons/bodies-military.tsv by `npm run data`. Do not edit.

export const BODIES_MILITARY: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	Ban Chỉ huy Công an	police					police	place	yes
	Ban Chỉ huy Quân sự|Ban CHQS|Ban CHQS huyện|Ban CHQS xã|Ban Chỉ huy quân sự huyện|Ban Chỉ huy phòng thủ khu vực|Ban CHPTKV	army				district	military	place,number	yes
	Ban Giám đốc Công an	police					police	place	yes
	Bệnh viện 175	hospital				central	military	number	yes
	Bệnh viện Quân y 103	hospital				central	military	number	yes
	Bệnh viện Quân y 175	hospital				central	military	number	yes
	Bệnh viện Trung ương Quân đội 108|Bệnh viện 108|Bệnh viện TƯQĐ 108|Bệnh viện Trung ương Quân đội	hospital				central	military		yes
	Binh chủng Công binh	army				central	military		yes
	Binh chủng Đặc công	army				central	military		yes
	Binh chủng Hóa học	army				central	military		yes
	Binh chủng Pháo binh	army				central	military		yes
	Binh chủng Tăng - Thiết giáp	army				central	military		yes
	Binh chủng Thông tin liên lạc	army				central	military		yes
	Binh đoàn 11	army				central	military		yes
	Binh đoàn 12	army				central	military		yes
	Binh đoàn 15	army				central	military		yes
	Binh đoàn 16	army				central	military		yes
	Binh đoàn 18	army				central	military		yes
	Binh đoàn Cửu Long	army				central	military		yes
	Binh đoàn Hương Giang	army				central	military		yes
	Binh đoàn Quyết Thắng	army				central	military		yes
	Binh đoàn Tây Nguyên	army				central	military		yes
	Binh đoàn Trường Sơn	army				central	military		yes
	Bộ Chỉ huy Bộ đội Biên phòng|Bộ Chỉ huy BĐBP|BCH BĐBP|BCH Bộ đội Biên phòng|Ban Chỉ huy Bộ đội Biên phòng|Ban Chỉ huy BĐBP	army				province	military	place	yes
	Bộ Chỉ huy Quân sự|Bộ CHQS|BCHQS|Bộ Chỉ huy quân sự tỉnh|Bộ CHQS tỉnh|Bộ CHQS TP|Bộ CHQS thành phố	army				province	military	place	yes
	Bộ đội Biên phòng|BĐBP	army					military	place	yes
	Bộ Tổng Tham mưu|BTTM|Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam	army				central	military		yes
	Bộ Tư lệnh|BTL	army					military	field,place,body	no
	Bộ Tư lệnh 86|Bộ Tư lệnh Tác chiến không gian mạng|BTL 86	army		2017-08-15		central	military		yes
	Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh|Bộ Tư lệnh Bảo vệ Lăng|BTL Bảo vệ Lăng	army				central	military		yes
	Bộ Tư lệnh Bộ đội Biên phòng|BTL BĐBP|Bộ Tư lệnh BĐBP	army				central	military		yes
	Bộ Tư lệnh Cảnh sát cơ động|BTL Cảnh sát cơ động|Bộ Tư lệnh CSCĐ|K02|K20	police				central	police		yes
	Bộ Tư lệnh Cảnh vệ|BTL Cảnh vệ|K01|K10	police				central	police		yes
	Bộ Tư lệnh Công binh	army				central	military		yes
	Bộ Tư lệnh Đặc công	army				central	military		yes
	Bộ Tư lệnh Hải quân	army				central	military		yes
	Bộ Tư lệnh Hóa học	army				central	military		yes
	Bộ Tư lệnh Pháo binh	army				central	military		yes
	Bộ Tư lệnh Tăng - Thiết giáp	army				central	military		yes
	Bộ Tư lệnh Thành phố Hồ Chí Minh|Bộ Tư lệnh TP Hồ Chí Minh|Bộ Tư lệnh TP.HCM|BTL TP.HCM	army				province	military		yes
	Bộ Tư lệnh Thông tin liên lạc	army				central	military		yes
	Bộ Tư lệnh Vùng	army				province	military	number,body	no
	Bộ Tư lệnh Vùng 1 Hải quân	army					military		yes
	Bộ Tư lệnh Vùng 2 Hải quân	army					military		yes
	Bộ Tư lệnh Vùng 3 Hải quân	army					military		yes
	Bộ Tư lệnh Vùng 4 Hải quân	army					military		yes
	Bộ Tư lệnh Vùng 5 Hải quân	army					military		yes
	Bộ Tư lệnh Vùng Cảnh sát biển|Vùng Cảnh sát biển|BTL Vùng Cảnh sát biển	army				province	military	number	yes
	Cảnh sát biển Việt Nam|Cảnh sát biển|CSB Việt Nam|CSB|Bộ Tư lệnh Cảnh sát biển|BTL Cảnh sát biển|Bộ Tư lệnh Cảnh sát biển Việt Nam	army				central	military		yes
	Cảnh sát cơ động|CSCĐ|Trung đoàn Cảnh sát cơ động|Tiểu đoàn Cảnh sát cơ động	police					police	place	no
	Cảnh sát PCCC|Cảnh sát phòng cháy chữa cháy|Sở Cảnh sát PCCC|Sở Cảnh sát phòng cháy và chữa cháy|Cảnh sát PCCC&CNCH	police				province	police	place	no
	Cơ quan An ninh điều tra|Cơ quan ANĐT|A09	police					police	body,place	yes
	Cơ quan Cảnh sát điều tra|Cơ quan CSĐT|CQĐT|CQCSĐT|Cơ quan Cảnh sát điều tra Bộ Công an|C01	police					police	body,place	yes
	Cơ quan điều tra	police					police	body,place	no
	Công an	police					police	place	yes
	Công an huyện|CA huyện|Công an quận|CA quận|Công an thị xã	police			2025-02-28	district	police	place	yes
	Công an nhân dân|CAND|Công an nhân dân Việt Nam|CAND Việt Nam	police				central	police		yes
	Công an thành phố|Công an TP|CATP|CA TP	police				province	police	place	yes
	Công an tỉnh|CA tỉnh	police				province	police	place	yes
	Công an xã|Công an phường|Công an thị trấn|CA xã|CA phường	police				commune	police	place	yes
	Cục An ninh chính trị nội bộ	police				central	police		yes
	Cục An ninh kinh tế	police				central	police		yes
	Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|Cục An ninh mạng và phòng chống tội phạm sử dụng công nghệ cao|Cục An ninh mạng|A05|C50	police				central	police		yes
	Cục An ninh nội địa	police				central	police		yes
	Cục Bảo vệ An ninh Quân đội	army				central	military		yes
	Cục Cán bộ	army				central	military		yes
	Cục Cảnh sát điều tra tội phạm về ma túy|Cục CSĐT tội phạm về ma túy|C04|C47	police				central	police		yes
	Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu|Cục CSĐT tội phạm về tham nhũng, kinh tế, buôn lậu|Cục Cảnh sát điều tra tội phạm về kinh tế và tham nhũng|Cục CSĐT tội phạm về kinh tế và tham nhũng|Cục Cảnh sát kinh tế|C03|C46|C48	police				central	police		yes
	Cục Cảnh sát giao thông|Cục CSGT|C08|C67	police				central	police		yes
	Cục Cảnh sát hình sự|C02|C45	police				central	police		yes
	Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|Cục Cảnh sát PCCC và CNCH|C07|Cục Cảnh sát PCCC&CNCH|Cục Cảnh sát PCCC	police				central	police		yes
	Cục Cảnh sát phòng, chống tội phạm về môi trường|Cục Cảnh sát môi trường|C05|C49	police				central	police		yes
	Cục Cảnh sát quản lý hành chính về trật tự xã hội|Cục Cảnh sát QLHC về TTXH|C06	police				central	police		yes
	Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng	police				central	police		yes
	Cục Chính sách	army				central	military		yes
	Cục Công tác đảng và công tác chính trị	police				central	police		yes
	Cục Cứu hộ - Cứu nạn	army				central	military		yes
	Cục Dân quân tự vệ	army				central	military		yes
	Cục Dân vận	army				central	military		yes
	Cục Đối ngoại	army				central	military		yes
	Cục Đối ngoại Bộ Công an	police				central	police		yes
	Cục Gìn giữ hòa bình Việt Nam	army				central	military		yes
	Cục Nhà trường	army				central	military		yes
	Cục Quân huấn	army				central	military		yes
	Cục Quân lực	army				central	military		yes
	Cục Quản lý xuất nhập cảnh|Cục QLXNC|A08|A72	police				central	police		yes
	Cục Quân y	army				central	military		yes
	Cục Tác chiến	army				central	military		yes
	Cục Tổ chức	army				central	military		yes
	Cục Trang bị và kho vận	police				central	police		yes
	Cục Truyền thông CAND	police				central	police		yes
	Cục Tuyên huấn	army				central	military		yes
	Cục Viễn thông và cơ yếu	police				central	police		yes
	Đại đội	army					military	number,name	no
	Đội Cảnh sát giao thông|Đội CSGT	police				district	police	number,place	no
	Đồn Biên phòng|Đồn BP|Đồn Biên phòng cửa khẩu|Đồn Biên phòng Cửa khẩu quốc tế	army				commune	military	name,place	no
	Hải đoàn	army					military	number,name	no
	Hải đội	army					military	number,name	no
	Hải quân nhân dân Việt Nam|Hải quân Việt Nam|Hải quân	army				central	military	country	no
	Học viện An ninh nhân dân	academy				central	police		yes
	Học viện ANND	academy				central	police		yes
	Học viện Biên phòng	academy				central	military		yes
	Học viện Cảnh sát nhân dân	academy				central	police		yes
	Học viện Chính trị	academy				central	military		yes
	Học viện Chính trị CAND	academy				central	police		yes
	Học viện CSND	academy				central	police		yes
	Học viện Hải quân	academy				central	military		yes
	Học viện Hậu cần	academy				central	military		yes
	Học viện Khoa học Quân sự	academy				central	military		yes
	Học viện Kỹ thuật Quân sự	academy				central	military		yes
	Học viện Lục quân	academy				central	military		yes
	Học viện Phòng không - Không quân	academy				central	military		yes
	Học viện Quân y	academy				central	military		yes
	Học viện Quốc phòng	academy				central	military		yes
	Lữ đoàn	army					military	number,name	no
	Phòng An ninh chính trị nội bộ|PA83|PA03	police				province	police	body,place	yes
	Phòng An ninh điều tra|PA92|PA09	police				province	police	body,place	yes
	Phòng Cảnh sát bảo vệ và cơ động|PK20|PK02	police				province	police	body,place	yes
	Phòng Cảnh sát điều tra tội phạm về ma túy|Phòng CSĐT tội phạm về ma túy|PC47|PC04	police				province	police	body,place	yes
	Phòng Cảnh sát giao thông|Phòng CSGT|PC67|PC08	police				province	police	body,place	yes
	Phòng Cảnh sát hình sự|Phòng CSHS|PC45|PC02	police				province	police	body,place	yes
	Phòng Cảnh sát kinh tế|Phòng CSKT|PC46|PC03|Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường	police				province	police	body,place	yes
	Phòng Cảnh sát kỹ thuật hình sự|Phòng Kỹ thuật hình sự|PC54|PC09	police				province	police	body,place	yes
	Phòng Cảnh sát môi trường|PC49|PC05	police				province	police	body,place	yes
	Phòng Cảnh sát quản lý hành chính về trật tự xã hội|PC64|PC06	police				province	police	body,place	yes
	Phòng Quản lý xuất nhập cảnh|PA72|PA08	police				province	police	body,place	yes
	Phòng Tham mưu|PV11|PV01	police				province	police	body,place	yes
	Quân chủng Hải quân	army				central	military		yes
	Quân chủng Phòng không - Không quân|Quân chủng PK-KQ|Quân chủng PKKQ|Quân chủng Phòng không Không quân	army				central	military		yes
	Quân đoàn|Binh đoàn	army				central	military	number,name	no
	Quân đội nhân dân Việt Nam|QĐND Việt Nam|QĐNDVN|Quân đội nhân dân|QĐND|Quân đội	army				central	military	country	yes
	Quân khu	army				central	military	number	no
	Quân khu Thủ đô|Bộ Tư lệnh Thủ đô Hà Nội|Bộ Tư lệnh Thủ đô	army				province	military		yes
	Sư đoàn	army					military	number,name	no
	Thanh tra Bộ Quốc phòng	army				central	military		yes
	Tiểu đoàn	army					military	number,name	no
	Tổng cục An ninh	police			2018-08-05	central	police		yes
	Tổng cục Cảnh sát	police			2018-08-05	central	police		yes
	Tổng cục Chính trị|TCCT|Tổng cục Chính trị Quân đội nhân dân Việt Nam|Tổng cục Chính trị QĐND Việt Nam	army				central	military		yes
	Tổng cục Chính trị CAND	police			2018-08-05	central	police		yes
	Tổng cục Công nghiệp Quốc phòng|Tổng cục CNQP|TCCNQP	army				central	military		yes
	Tổng cục Hậu cần|TCHC	army			2024-12-31	central	military		yes
	Tổng cục Hậu cần - Kỹ thuật|Tổng cục HC-KT	army		2025-01-01		central	military		yes
	Tổng cục Hậu cần - Kỹ thuật CAND	police			2018-08-05	central	police		yes
	Tổng cục II|Tổng cục 2|Tổng cục Tình báo Quốc phòng	army				central	military		yes
	Tổng cục III	police			2018-08-05	central	police		yes
	Tổng cục IV	police			2018-08-05	central	police		yes
	Tổng cục Kỹ thuật	army			2024-12-31	central	military		yes
	Tổng cục Tình báo	police			2018-08-05	central	police		yes
	Tổng cục V	police			2018-08-05	central	police		yes
	Tổng cục VIII	police			2018-08-05	central	police		yes
	Tổng cục Xây dựng lực lượng CAND	police			2018-08-05	central	police		yes
	Trung đoàn	army					military	number,name	no
	Trường Đại học An ninh nhân dân	academy				central	police		yes
	Trường Đại học Cảnh sát nhân dân	academy				central	police		yes
	Trường Đại học Nguyễn Huệ	academy				central	military		yes
	Trường Đại học Phòng cháy chữa cháy	academy				central	police		yes
	Trường Đại học Trần Quốc Tuấn	academy				central	military		yes
	Trường Sĩ quan Chính trị	academy				central	military		yes
	Trường Sĩ quan Lục quân 1	academy				central	military		yes
	Trường Sĩ quan Lục quân 2	academy				central	military		yes
	Văn phòng Bộ Công an	police				central	police		yes
	Văn phòng Bộ Quốc phòng	army				central	military		yes
	Văn phòng Cơ quan CSĐT Bộ Công an	police				central	police		yes
	Viện Chiến lược Quốc phòng	research				central	military		yes
	Viện Khoa học và Công nghệ quân sự	research				central	military		yes
	Viện Lịch sử Quân sự	research				central	military		yes
	Viện Lịch sử Quân sự Việt Nam	research				central	military		yes
	Viện Quan hệ quốc tế về quốc phòng	research				central	military		yes
	Viện Quân y	hospital				central	military	number	yes
	Vùng 1 Hải quân	army					military		yes
	Vùng 2 Hải quân	army					military		yes
	Vùng 3 Hải quân	army					military		yes
	Vùng 4 Hải quân	army					military		yes
	Vùng 5 Hải quân	army					military		yes`;
