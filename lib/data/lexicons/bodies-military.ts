// Generated from corpus/lexicons/bodies-military.tsv by `npm run data`. Do not edit.

export const BODIES_MILITARY: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.ban-chi-huy-cong-an	Ban Chỉ huy Công an	police					police	place	yes
body.ban-chi-huy-quan-su	Ban Chỉ huy Quân sự|Ban CHQS|Ban CHQS huyện|Ban CHQS xã|Ban Chỉ huy quân sự huyện|Ban Chỉ huy phòng thủ khu vực|Ban CHPTKV	army				district	military	place,number	yes
body.ban-giam-doc-cong-an	Ban Giám đốc Công an	police					police	place	yes
body.benh-vien-175	Bệnh viện 175	hospital				central	military	number	yes
body.benh-vien-quan-y-103	Bệnh viện Quân y 103	hospital				central	military	number	yes
body.benh-vien-quan-y-175	Bệnh viện Quân y 175	hospital				central	military	number	yes
body.benh-vien-trung-uong-quan-doi-108	Bệnh viện Trung ương Quân đội 108|Bệnh viện 108|Bệnh viện TƯQĐ 108|Bệnh viện Trung ương Quân đội	hospital				central	military		yes
body.binh-chung-cong-binh	Binh chủng Công binh	army				central	military		yes
body.binh-chung-dac-cong	Binh chủng Đặc công	army				central	military		yes
body.binh-chung-hoa-hoc	Binh chủng Hóa học	army				central	military		yes
body.binh-chung-phao-binh	Binh chủng Pháo binh	army				central	military		yes
body.binh-chung-tang-thiet-giap	Binh chủng Tăng - Thiết giáp	army				central	military		yes
body.binh-chung-thong-tin-lien-lac	Binh chủng Thông tin liên lạc	army				central	military		yes
body.binh-doan-11	Binh đoàn 11	army				central	military		yes
body.binh-doan-12	Binh đoàn 12	army				central	military		yes
body.binh-doan-15	Binh đoàn 15	army				central	military		yes
body.binh-doan-16	Binh đoàn 16	army				central	military		yes
body.binh-doan-18	Binh đoàn 18	army				central	military		yes
body.binh-doan-cuu-long	Binh đoàn Cửu Long	army				central	military		yes
body.binh-doan-huong-giang	Binh đoàn Hương Giang	army				central	military		yes
body.binh-doan-quyet-thang	Binh đoàn Quyết Thắng	army				central	military		yes
body.binh-doan-tay-nguyen	Binh đoàn Tây Nguyên	army				central	military		yes
body.binh-doan-truong-son	Binh đoàn Trường Sơn	army				central	military		yes
body.bo-chi-huy-bo-doi-bien-phong	Bộ Chỉ huy Bộ đội Biên phòng|Bộ Chỉ huy BĐBP|BCH BĐBP|BCH Bộ đội Biên phòng|Ban Chỉ huy Bộ đội Biên phòng|Ban Chỉ huy BĐBP	army				province	military	place	yes
body.bo-chi-huy-quan-su	Bộ Chỉ huy Quân sự|Bộ CHQS|BCHQS|Bộ Chỉ huy quân sự tỉnh|Bộ CHQS tỉnh|Bộ CHQS TP|Bộ CHQS thành phố	army				province	military	place	yes
body.bo-doi-bien-phong	Bộ đội Biên phòng|BĐBP	army					military	place	yes
body.bo-tong-tham-muu	Bộ Tổng Tham mưu|BTTM|Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam	army				central	military		yes
body.bo-tu-lenh	Bộ Tư lệnh|BTL	army					military	field,place,body	no
body.bo-tu-lenh-86	Bộ Tư lệnh 86|Bộ Tư lệnh Tác chiến không gian mạng|BTL 86	army		2017-08-15		central	military		yes
body.bo-tu-lenh-bao-ve-lang-chu-tich-ho-chi-minh	Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh|Bộ Tư lệnh Bảo vệ Lăng|BTL Bảo vệ Lăng	army				central	military		yes
body.bo-tu-lenh-bo-doi-bien-phong	Bộ Tư lệnh Bộ đội Biên phòng|BTL BĐBP|Bộ Tư lệnh BĐBP	army				central	military		yes
body.bo-tu-lenh-canh-sat-co-dong	Bộ Tư lệnh Cảnh sát cơ động|BTL Cảnh sát cơ động|Bộ Tư lệnh CSCĐ|K02|K20	police				central	police		yes
body.bo-tu-lenh-canh-ve	Bộ Tư lệnh Cảnh vệ|BTL Cảnh vệ|K01|K10	police				central	police		yes
body.bo-tu-lenh-cong-binh	Bộ Tư lệnh Công binh	army				central	military		yes
body.bo-tu-lenh-dac-cong	Bộ Tư lệnh Đặc công	army				central	military		yes
body.bo-tu-lenh-hai-quan	Bộ Tư lệnh Hải quân	army				central	military		yes
body.bo-tu-lenh-hoa-hoc	Bộ Tư lệnh Hóa học	army				central	military		yes
body.bo-tu-lenh-phao-binh	Bộ Tư lệnh Pháo binh	army				central	military		yes
body.bo-tu-lenh-tang-thiet-giap	Bộ Tư lệnh Tăng - Thiết giáp	army				central	military		yes
body.bo-tu-lenh-thanh-pho-ho-chi-minh	Bộ Tư lệnh Thành phố Hồ Chí Minh|Bộ Tư lệnh TP Hồ Chí Minh|Bộ Tư lệnh TP.HCM|BTL TP.HCM	army				province	military		yes
body.bo-tu-lenh-thong-tin-lien-lac	Bộ Tư lệnh Thông tin liên lạc	army				central	military		yes
body.bo-tu-lenh-vung	Bộ Tư lệnh Vùng	army				province	military	number,body	no
body.bo-tu-lenh-vung-1-hai-quan	Bộ Tư lệnh Vùng 1 Hải quân	army					military		yes
body.bo-tu-lenh-vung-2-hai-quan	Bộ Tư lệnh Vùng 2 Hải quân	army					military		yes
body.bo-tu-lenh-vung-3-hai-quan	Bộ Tư lệnh Vùng 3 Hải quân	army					military		yes
body.bo-tu-lenh-vung-4-hai-quan	Bộ Tư lệnh Vùng 4 Hải quân	army					military		yes
body.bo-tu-lenh-vung-5-hai-quan	Bộ Tư lệnh Vùng 5 Hải quân	army					military		yes
body.bo-tu-lenh-vung-canh-sat-bien	Bộ Tư lệnh Vùng Cảnh sát biển|Vùng Cảnh sát biển|BTL Vùng Cảnh sát biển	army				province	military	number	yes
body.canh-sat-bien-viet-nam	Cảnh sát biển Việt Nam|Cảnh sát biển|CSB Việt Nam|CSB|Bộ Tư lệnh Cảnh sát biển|BTL Cảnh sát biển|Bộ Tư lệnh Cảnh sát biển Việt Nam	army				central	military		yes
body.canh-sat-co-dong	Cảnh sát cơ động|CSCĐ|Trung đoàn Cảnh sát cơ động|Tiểu đoàn Cảnh sát cơ động	police					police	place	no
body.canh-sat-pccc	Cảnh sát PCCC|Cảnh sát phòng cháy chữa cháy|Sở Cảnh sát PCCC|Sở Cảnh sát phòng cháy và chữa cháy|Cảnh sát PCCC&CNCH	police				province	police	place	no
body.co-quan-an-ninh-dieu-tra	Cơ quan An ninh điều tra|Cơ quan ANĐT|A09	police					police	body,place	yes
body.co-quan-canh-sat-dieu-tra	Cơ quan Cảnh sát điều tra|Cơ quan CSĐT|CQĐT|CQCSĐT|Cơ quan Cảnh sát điều tra Bộ Công an|C01	police					police	body,place	yes
body.co-quan-dieu-tra	Cơ quan điều tra	police					police	body,place	no
body.cong-an	Công an	police					police	place	yes
body.cong-an-huyen	Công an huyện|CA huyện|Công an quận|CA quận|Công an thị xã	police			2025-02-28	district	police	place	yes
body.cong-an-nhan-dan	Công an nhân dân|CAND|Công an nhân dân Việt Nam|CAND Việt Nam	police				central	police		yes
body.cong-an-thanh-pho	Công an thành phố|Công an TP|CATP|CA TP	police				province	police	place	yes
body.cong-an-tinh	Công an tỉnh|CA tỉnh	police				province	police	place	yes
body.cong-an-xa	Công an xã|Công an phường|Công an thị trấn|CA xã|CA phường	police				commune	police	place	yes
body.cuc-an-ninh-chinh-tri-noi-bo	Cục An ninh chính trị nội bộ	police				central	police		yes
body.cuc-an-ninh-kinh-te	Cục An ninh kinh tế	police				central	police		yes
body.cuc-an-ninh-mang-va-phong-chong-toi-pham-su-dung-cong-nghe-cao	Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|Cục An ninh mạng và phòng chống tội phạm sử dụng công nghệ cao|Cục An ninh mạng|A05|C50	police				central	police		yes
body.cuc-an-ninh-noi-dia	Cục An ninh nội địa	police				central	police		yes
body.cuc-bao-ve-an-ninh-quan-doi	Cục Bảo vệ An ninh Quân đội	army				central	military		yes
body.cuc-can-bo	Cục Cán bộ	army				central	military		yes
body.cuc-canh-sat-dieu-tra-toi-pham-ve-ma-tuy	Cục Cảnh sát điều tra tội phạm về ma túy|Cục CSĐT tội phạm về ma túy|C04|C47	police				central	police		yes
body.cuc-canh-sat-dieu-tra-toi-pham-ve-tham-nhung-kinh-te-buon-lau	Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu|Cục CSĐT tội phạm về tham nhũng, kinh tế, buôn lậu|Cục Cảnh sát điều tra tội phạm về kinh tế và tham nhũng|Cục CSĐT tội phạm về kinh tế và tham nhũng|Cục Cảnh sát kinh tế|C03|C46|C48	police				central	police		yes
body.cuc-canh-sat-giao-thong	Cục Cảnh sát giao thông|Cục CSGT|C08|C67	police				central	police		yes
body.cuc-canh-sat-hinh-su	Cục Cảnh sát hình sự|C02|C45	police				central	police		yes
body.cuc-canh-sat-phong-chay-chua-chay-va-cuu-nan-cuu-ho	Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|Cục Cảnh sát PCCC và CNCH|C07|Cục Cảnh sát PCCC&CNCH|Cục Cảnh sát PCCC	police				central	police		yes
body.cuc-canh-sat-phong-chong-toi-pham-ve-moi-truong	Cục Cảnh sát phòng, chống tội phạm về môi trường|Cục Cảnh sát môi trường|C05|C49	police				central	police		yes
body.cuc-canh-sat-quan-ly-hanh-chinh-ve-trat-tu-xa-hoi	Cục Cảnh sát quản lý hành chính về trật tự xã hội|Cục Cảnh sát QLHC về TTXH|C06	police				central	police		yes
body.cuc-canh-sat-quan-ly-trai-giam-co-so-giao-duc-bat-buoc-truong-giao-duong	Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng	police				central	police		yes
body.cuc-chinh-sach	Cục Chính sách	army				central	military		yes
body.cuc-cong-tac-dang-va-cong-tac-chinh-tri	Cục Công tác đảng và công tác chính trị	police				central	police		yes
body.cuc-cuu-ho-cuu-nan	Cục Cứu hộ - Cứu nạn	army				central	military		yes
body.cuc-dan-quan-tu-ve	Cục Dân quân tự vệ	army				central	military		yes
body.cuc-dan-van	Cục Dân vận	army				central	military		yes
body.cuc-doi-ngoai	Cục Đối ngoại	army				central	military		yes
body.cuc-doi-ngoai-bo-cong-an	Cục Đối ngoại Bộ Công an	police				central	police		yes
body.cuc-gin-giu-hoa-binh-viet-nam	Cục Gìn giữ hòa bình Việt Nam	army				central	military		yes
body.cuc-nha-truong	Cục Nhà trường	army				central	military		yes
body.cuc-quan-huan	Cục Quân huấn	army				central	military		yes
body.cuc-quan-luc	Cục Quân lực	army				central	military		yes
body.cuc-quan-ly-xuat-nhap-canh	Cục Quản lý xuất nhập cảnh|Cục QLXNC|A08|A72	police				central	police		yes
body.cuc-quan-y	Cục Quân y	army				central	military		yes
body.cuc-tac-chien	Cục Tác chiến	army				central	military		yes
body.cuc-to-chuc	Cục Tổ chức	army				central	military		yes
body.cuc-trang-bi-va-kho-van	Cục Trang bị và kho vận	police				central	police		yes
body.cuc-truyen-thong-cand	Cục Truyền thông CAND	police				central	police		yes
body.cuc-tuyen-huan	Cục Tuyên huấn	army				central	military		yes
body.cuc-vien-thong-va-co-yeu	Cục Viễn thông và cơ yếu	police				central	police		yes
body.dai-doi	Đại đội	army					military	number,name	no
body.doi-canh-sat-giao-thong	Đội Cảnh sát giao thông|Đội CSGT	police				district	police	number,place	no
body.don-bien-phong	Đồn Biên phòng|Đồn BP|Đồn Biên phòng cửa khẩu|Đồn Biên phòng Cửa khẩu quốc tế	army				commune	military	name,place	no
body.hai-doan	Hải đoàn	army					military	number,name	no
body.hai-doi	Hải đội	army					military	number,name	no
body.hai-quan-nhan-dan-viet-nam	Hải quân nhân dân Việt Nam|Hải quân Việt Nam|Hải quân	army				central	military	country	no
body.hoc-vien-an-ninh-nhan-dan	Học viện An ninh nhân dân	academy				central	police		yes
body.hoc-vien-annd	Học viện ANND	academy				central	police		yes
body.hoc-vien-bien-phong	Học viện Biên phòng	academy				central	military		yes
body.hoc-vien-canh-sat-nhan-dan	Học viện Cảnh sát nhân dân	academy				central	police		yes
body.hoc-vien-chinh-tri	Học viện Chính trị	academy				central	military		yes
body.hoc-vien-chinh-tri-cand	Học viện Chính trị CAND	academy				central	police		yes
body.hoc-vien-csnd	Học viện CSND	academy				central	police		yes
body.hoc-vien-hai-quan	Học viện Hải quân	academy				central	military		yes
body.hoc-vien-hau-can	Học viện Hậu cần	academy				central	military		yes
body.hoc-vien-khoa-hoc-quan-su	Học viện Khoa học Quân sự	academy				central	military		yes
body.hoc-vien-ky-thuat-quan-su	Học viện Kỹ thuật Quân sự	academy				central	military		yes
body.hoc-vien-luc-quan	Học viện Lục quân	academy				central	military		yes
body.hoc-vien-phong-khong-khong-quan	Học viện Phòng không - Không quân	academy				central	military		yes
body.hoc-vien-quan-y	Học viện Quân y	academy				central	military		yes
body.hoc-vien-quoc-phong	Học viện Quốc phòng	academy				central	military		yes
body.lu-doan	Lữ đoàn	army					military	number,name	no
body.phong-an-ninh-chinh-tri-noi-bo	Phòng An ninh chính trị nội bộ|PA83|PA03	police				province	police	body,place	yes
body.phong-an-ninh-dieu-tra	Phòng An ninh điều tra|PA92|PA09	police				province	police	body,place	yes
body.phong-canh-sat-bao-ve-va-co-dong	Phòng Cảnh sát bảo vệ và cơ động|PK20|PK02	police				province	police	body,place	yes
body.phong-canh-sat-dieu-tra-toi-pham-ve-ma-tuy	Phòng Cảnh sát điều tra tội phạm về ma túy|Phòng CSĐT tội phạm về ma túy|PC47|PC04	police				province	police	body,place	yes
body.phong-canh-sat-giao-thong	Phòng Cảnh sát giao thông|Phòng CSGT|PC67|PC08	police				province	police	body,place	yes
body.phong-canh-sat-hinh-su	Phòng Cảnh sát hình sự|Phòng CSHS|PC45|PC02	police				province	police	body,place	yes
body.phong-canh-sat-kinh-te	Phòng Cảnh sát kinh tế|Phòng CSKT|PC46|PC03|Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường	police				province	police	body,place	yes
body.phong-canh-sat-ky-thuat-hinh-su	Phòng Cảnh sát kỹ thuật hình sự|Phòng Kỹ thuật hình sự|PC54|PC09	police				province	police	body,place	yes
body.phong-canh-sat-moi-truong	Phòng Cảnh sát môi trường|PC49|PC05	police				province	police	body,place	yes
body.phong-canh-sat-quan-ly-hanh-chinh-ve-trat-tu-xa-hoi	Phòng Cảnh sát quản lý hành chính về trật tự xã hội|PC64|PC06	police				province	police	body,place	yes
body.phong-quan-ly-xuat-nhap-canh	Phòng Quản lý xuất nhập cảnh|PA72|PA08	police				province	police	body,place	yes
body.phong-tham-muu	Phòng Tham mưu|PV11|PV01	police				province	police	body,place	yes
body.quan-chung-hai-quan	Quân chủng Hải quân	army				central	military		yes
body.quan-chung-phong-khong-khong-quan	Quân chủng Phòng không - Không quân|Quân chủng PK-KQ|Quân chủng PKKQ|Quân chủng Phòng không Không quân	army				central	military		yes
body.quan-doan	Quân đoàn|Binh đoàn	army				central	military	number,name	no
body.quan-doi-nhan-dan-viet-nam	Quân đội nhân dân Việt Nam|QĐND Việt Nam|QĐNDVN|Quân đội nhân dân|QĐND|Quân đội	army				central	military	country	yes
body.quan-khu	Quân khu	army					military	number	no
body.quan-khu-thu-do	Quân khu Thủ đô|Bộ Tư lệnh Thủ đô Hà Nội|Bộ Tư lệnh Thủ đô	army				province	military		yes
body.su-doan	Sư đoàn	army					military	number,name	no
body.thanh-tra-bo-quoc-phong	Thanh tra Bộ Quốc phòng	army				central	military		yes
body.tieu-doan	Tiểu đoàn	army					military	number,name	no
body.tong-cuc-an-ninh	Tổng cục An ninh	police			2018-08-05	central	police		yes
body.tong-cuc-canh-sat	Tổng cục Cảnh sát	police			2018-08-05	central	police		yes
body.tong-cuc-chinh-tri	Tổng cục Chính trị|TCCT|Tổng cục Chính trị Quân đội nhân dân Việt Nam|Tổng cục Chính trị QĐND Việt Nam	army				central	military		yes
body.tong-cuc-chinh-tri-cand	Tổng cục Chính trị CAND	police			2018-08-05	central	police		yes
body.tong-cuc-cong-nghiep-quoc-phong	Tổng cục Công nghiệp Quốc phòng|Tổng cục CNQP|TCCNQP	army				central	military		yes
body.tong-cuc-hau-can	Tổng cục Hậu cần|TCHC	army			2024-12-31	central	military		yes
body.tong-cuc-hau-can-ky-thuat	Tổng cục Hậu cần - Kỹ thuật|Tổng cục HC-KT	army		2025-01-01		central	military		yes
body.tong-cuc-hau-can-ky-thuat-cand	Tổng cục Hậu cần - Kỹ thuật CAND	police			2018-08-05	central	police		yes
body.tong-cuc-ii	Tổng cục II|Tổng cục 2|Tổng cục Tình báo Quốc phòng	army				central	military		yes
body.tong-cuc-iii	Tổng cục III	police			2018-08-05	central	police		yes
body.tong-cuc-iv	Tổng cục IV	police			2018-08-05	central	police		yes
body.tong-cuc-ky-thuat	Tổng cục Kỹ thuật	army			2024-12-31	central	military		yes
body.tong-cuc-tinh-bao	Tổng cục Tình báo	police			2018-08-05	central	police		yes
body.tong-cuc-v	Tổng cục V	police			2018-08-05	central	police		yes
body.tong-cuc-viii	Tổng cục VIII	police			2018-08-05	central	police		yes
body.tong-cuc-xay-dung-luc-luong-cand	Tổng cục Xây dựng lực lượng CAND	police			2018-08-05	central	police		yes
body.trung-doan	Trung đoàn	army					military	number,name	no
body.truong-dai-hoc-an-ninh-nhan-dan	Trường Đại học An ninh nhân dân	academy				central	police		yes
body.truong-dai-hoc-canh-sat-nhan-dan	Trường Đại học Cảnh sát nhân dân	academy				central	police		yes
body.truong-dai-hoc-nguyen-hue	Trường Đại học Nguyễn Huệ	academy				central	military		yes
body.truong-dai-hoc-phong-chay-chua-chay	Trường Đại học Phòng cháy chữa cháy	academy				central	police		yes
body.truong-dai-hoc-tran-quoc-tuan	Trường Đại học Trần Quốc Tuấn	academy				central	military		yes
body.truong-si-quan-chinh-tri	Trường Sĩ quan Chính trị	academy				central	military		yes
body.truong-si-quan-luc-quan-1	Trường Sĩ quan Lục quân 1	academy				central	military		yes
body.truong-si-quan-luc-quan-2	Trường Sĩ quan Lục quân 2	academy				central	military		yes
body.van-phong-bo-cong-an	Văn phòng Bộ Công an	police				central	police		yes
body.van-phong-bo-quoc-phong	Văn phòng Bộ Quốc phòng	army				central	military		yes
body.van-phong-co-quan-csdt-bo-cong-an	Văn phòng Cơ quan CSĐT Bộ Công an	police				central	police		yes
body.vien-chien-luoc-quoc-phong	Viện Chiến lược Quốc phòng	research				central	military		yes
body.vien-khoa-hoc-va-cong-nghe-quan-su	Viện Khoa học và Công nghệ quân sự	research				central	military		yes
body.vien-lich-su-quan-su	Viện Lịch sử Quân sự	research				central	military		yes
body.vien-lich-su-quan-su-viet-nam	Viện Lịch sử Quân sự Việt Nam	research				central	military		yes
body.vien-quan-he-quoc-te-ve-quoc-phong	Viện Quan hệ quốc tế về quốc phòng	research				central	military		yes
body.vien-quan-y	Viện Quân y	hospital				central	military	number	yes
body.vung-1-hai-quan	Vùng 1 Hải quân	army					military		yes
body.vung-2-hai-quan	Vùng 2 Hải quân	army					military		yes
body.vung-3-hai-quan	Vùng 3 Hải quân	army					military		yes
body.vung-4-hai-quan	Vùng 4 Hải quân	army					military		yes
body.vung-5-hai-quan	Vùng 5 Hải quân	army					military		yes`;
