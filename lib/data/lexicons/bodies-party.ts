// Generated from corpus/lexicons/bodies-party.tsv by `npm run data`. Do not edit.

export const BODIES_PARTY: string = `id	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
body.ban-bao-ve-cham-soc-suc-khoe-can-bo-trung-uong	Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương|Ban Bảo vệ chăm sóc sức khỏe cán bộ Trung ương|Ban Bảo vệ, chăm sóc sức khỏe Trung ương|Ban Bảo vệ sức khỏe Trung ương	party-organ				central	party		yes
body.ban-bao-ve-chinh-tri-noi-bo-trung-uong	Ban Bảo vệ chính trị nội bộ Trung ương|Ban Bảo vệ chính trị nội bộ	party-organ				central	party		yes
body.ban-bi-thu	Ban Bí thư|BBT|Ban Bí thư Trung ương Đảng|Ban Bí thư Trung ương	party-central				central	party	term	yes
body.ban-can-su-dang	Ban cán sự đảng|BCSĐ|BCS Đảng	party-committee			2025-02-02		party	body,place	yes
body.ban-chap-hanh	Ban Chấp hành|BCH	party-committee						body,place,term	no
body.ban-chap-hanh-dang-bo	Ban Chấp hành Đảng bộ|BCH Đảng bộ	party-committee					party	place,organization,term	yes
body.ban-chap-hanh-trung-uong-dang	Ban Chấp hành Trung ương Đảng|Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|BCH Trung ương Đảng|BCH Trung ương|BCH TW Đảng|BCHTW Đảng|BCHTW|BCHTƯ|BCH T.Ư Đảng|BCH TƯ Đảng|BCHTƯ Đảng	central-committee				central	party	term	yes
body.ban-chinh-sach-chien-luoc-trung-uong	Ban Chính sách, chiến lược Trung ương|Ban Chính sách và chiến lược Trung ương|Ban Chính sách chiến lược Trung ương|Ban Chính sách, chiến lược TW	party-organ		2025-02-03		central	party		yes
body.ban-dan-van	Ban Dân vận|Ban Dân vận Tỉnh ủy|Ban Dân vận Thành ủy	party-organ			2025-02-02		party	body,place	yes
body.ban-dan-van-trung-uong	Ban Dân vận Trung ương|Ban Dân vận TW|Ban Dân vận T.Ư	party-organ			2025-02-02	central	party		yes
body.ban-doi-ngoai-trung-uong	Ban Đối ngoại Trung ương|Ban Đối ngoại TW|Ban Đối ngoại T.Ư	party-organ			2025-02-02	central	party		yes
body.ban-khoa-giao-trung-uong	Ban Khoa giáo Trung ương	party-organ			2007-04-01	central	party		yes
body.ban-kinh-te-trung-uong	Ban Kinh tế Trung ương|Ban Kinh tế TW|Ban Kinh tế T.Ư	party-organ			2025-02-02	central	party		yes
body.ban-noi-chinh	Ban Nội chính|Ban Nội chính Tỉnh ủy|Ban Nội chính Thành ủy	party-organ					party	body,place	yes
body.ban-noi-chinh-trung-uong	Ban Nội chính Trung ương|Ban Nội chính TW|Ban Nội chính T.Ư|BNCTW	party-organ		2012-12-28		central	party		yes
body.ban-thuong-vu	Ban Thường vụ|BTV	committee-bureau						body,place,term	yes
body.ban-to-chuc	Ban Tổ chức	party-organ					party	body,place	no
body.ban-to-chuc-huyen-uy	Ban Tổ chức Huyện ủy|Ban Tổ chức Quận ủy|Ban Tổ chức Thị ủy	party-organ				district	party	place	yes
body.ban-to-chuc-thanh-uy	Ban Tổ chức Thành ủy	party-organ				province	party	place	yes
body.ban-to-chuc-tinh-uy	Ban Tổ chức Tỉnh ủy|BTC Tỉnh ủy	party-organ				province	party	place	yes
body.ban-to-chuc-trung-uong	Ban Tổ chức Trung ương|Ban Tổ chức TW|Ban Tổ chức T.Ư|BTCTW|Ban Tổ chức Trung ương Đảng	party-organ				central	party		yes
body.ban-tu-tuong-van-hoa-trung-uong	Ban Tư tưởng - Văn hóa Trung ương	party-organ			2007-04-01	central	party		yes
body.ban-tuyen-giao	Ban Tuyên giáo	party-organ					party	body,place	yes
body.ban-tuyen-giao-tinh-uy	Ban Tuyên giáo Tỉnh ủy|Ban Tuyên giáo Thành ủy	party-organ				province	party	place	yes
body.ban-tuyen-giao-trung-uong	Ban Tuyên giáo Trung ương|Ban Tuyên giáo TW|Ban Tuyên giáo T.Ư|BTGTW	party-organ		2007-04-01	2025-02-02	central	party		yes
body.ban-tuyen-giao-va-dan-van	Ban Tuyên giáo và Dân vận|Ban Tuyên giáo và Dân vận Tỉnh ủy|Ban Tuyên giáo và Dân vận Thành ủy	party-organ		2025-02-03			party	body,place	yes
body.ban-tuyen-giao-va-dan-van-trung-uong	Ban Tuyên giáo và Dân vận Trung ương|Ban Tuyên giáo, Dân vận Trung ương|Ban TG&DV Trung ương	party-organ		2025-02-03		central	party		yes
body.ban-xay-dung-dang	Ban Xây dựng Đảng	party-organ		2025-07-01		commune	party	body,place	yes
body.bao-nhan-dan	Báo Nhân Dân|Nhân Dân	press				central	party		yes
body.bo-chinh-tri	Bộ Chính trị|BCT|Bộ Chính trị Trung ương Đảng	party-central				central	party	term	yes
body.chi-bo	Chi bộ	party-committee				village	party	place,organization	no
body.chi-uy	Chi ủy|Chi ủy chi bộ	party-committee				village	party	place,organization	no
body.cong-dang	Công đảng	foreign-party				central	foreign	country	yes
body.dang	Đảng	party				central	party		yes
body.dang-bao-thu	Đảng Bảo thủ	foreign-party				central	foreign	country	yes
body.dang-bo	Đảng bộ	party-committee					party	place,organization,term	yes
body.dang-bo-cac-co-quan-dang-trung-uong	Đảng bộ các cơ quan Đảng Trung ương	party-committee		2025-02-03		central	party	term	yes
body.dang-bo-chinh-phu	Đảng bộ Chính phủ	party-committee		2025-02-03		central	party	term	yes
body.dang-bo-quoc-hoi	Đảng bộ Quốc hội	party-committee		2025-02-03		central	party	term	yes
body.dang-cong-hoa	Đảng Cộng hòa	foreign-party				central	foreign	country	yes
body.dang-cong-san	Đảng Cộng sản	party					party	country	yes
body.dang-cong-san-cuba	Đảng Cộng sản Cuba|ĐCS Cuba	foreign-party				central	foreign		yes
body.dang-cong-san-nhat-ban	Đảng Cộng sản Nhật Bản	foreign-party				central	foreign		yes
body.dang-cong-san-trung-quoc	Đảng Cộng sản Trung Quốc|ĐCS Trung Quốc|Đảng CS Trung Quốc	foreign-party				central	foreign		yes
body.dang-cong-san-viet-nam	Đảng Cộng sản Việt Nam|ĐCSVN|Đảng CSVN|Đảng ta	party				central	party		yes
body.dang-dan-chu	Đảng Dân chủ	foreign-party				central	foreign	country	yes
body.dang-dan-chu-tu-do	Đảng Dân chủ Tự do|LDP	foreign-party				central	foreign	country	yes
body.dang-doan	Đảng đoàn	party-committee			2025-02-02		party	body,place	yes
body.dang-doan-quoc-hoi	Đảng đoàn Quốc hội	party-committee			2025-02-02	central	party		yes
body.dang-lao-dong	Đảng Lao động	foreign-party				central	foreign	country	yes
body.dang-lao-dong-trieu-tien	Đảng Lao động Triều Tiên	foreign-party				central	foreign		yes
body.dang-nhan-dan-cach-mang-lao	Đảng Nhân dân Cách mạng Lào|Đảng NDCM Lào	foreign-party				central	foreign		yes
body.dang-nhan-dan-campuchia	Đảng Nhân dân Campuchia|CPP	foreign-party				central	foreign		yes
body.dang-nuoc-nga-thong-nhat	Đảng Nước Nga Thống nhất	foreign-party				central	foreign	country	yes
body.dang-uy	Đảng ủy	party-committee					party	place,organization	yes
body.dang-uy-cac-co-quan-dang-trung-uong	Đảng ủy các cơ quan Đảng Trung ương|Đảng ủy các cơ quan Đảng TW	party-committee		2025-02-03		central	party		yes
body.dang-uy-chinh-phu	Đảng ủy Chính phủ	party-committee		2025-02-03		central	party		yes
body.dang-uy-cong-an-trung-uong	Đảng ủy Công an Trung ương|Đảng ủy CATW|Đảng ủy Công an TW|Thường vụ Đảng ủy Công an Trung ương	party-committee				central	party		yes
body.dang-uy-dac-khu	Đảng ủy đặc khu	party-committee				commune	party	name	yes
body.dang-uy-khoi-cac-co-quan-trung-uong	Đảng ủy Khối các cơ quan Trung ương|Đảng ủy Khối các cơ quan TW	party-committee			2025-02-02	central	party		yes
body.dang-uy-khoi-doanh-nghiep-trung-uong	Đảng ủy Khối Doanh nghiệp Trung ương|Đảng ủy Khối Doanh nghiệp TW|Đảng ủy Khối Doanh nghiệp	party-committee			2025-02-02	central	party		yes
body.dang-uy-mttq-cac-doan-the-trung-uong	Đảng ủy MTTQ, các đoàn thể Trung ương|Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|Đảng ủy MTTQ Việt Nam, các đoàn thể Trung ương	party-committee		2025-02-03		central	party		yes
body.dang-uy-ngoai-nuoc	Đảng ủy Ngoài nước	party-committee			2012-12-31	central	party		yes
body.dang-uy-phuong	Đảng ủy phường	party-committee				commune	party	name	yes
body.dang-uy-quan-su	Đảng ủy Quân sự	party-committee				province	party	place	yes
body.dang-uy-quoc-hoi	Đảng ủy Quốc hội	party-committee		2025-02-03		central	party		yes
body.dang-uy-thi-tran	Đảng ủy thị trấn	party-committee				commune	party	name	yes
body.dang-uy-xa	Đảng ủy xã	party-committee				commune	party	name	yes
body.dang-xa-hoi	Đảng Xã hội	foreign-party				central	foreign	country	yes
body.hoc-vien-bao-chi-va-tuyen-truyen	Học viện Báo chí và Tuyên truyền	academy				central	party		yes
body.hoc-vien-chinh-tri-hanh-chinh-quoc-gia-ho-chi-minh	Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh	academy		2007-01-01	2014-01-06	central	party		yes
body.hoc-vien-chinh-tri-khu-vuc	Học viện Chính trị khu vực|Học viện Chính trị - Hành chính khu vực	academy				central	party	number	no
body.hoc-vien-chinh-tri-quoc-gia-ho-chi-minh	Học viện Chính trị quốc gia Hồ Chí Minh|Học viện CTQG Hồ Chí Minh|Học viện Chính trị Quốc gia	academy				central	party		yes
body.hoi-dong-ly-luan-trung-uong	Hội đồng Lý luận Trung ương	council				central	party		yes
body.huyen-uy	Huyện ủy	party-committee			2025-06-30	district	party	place,term	yes
body.khu-uy	Khu ủy|Liên khu ủy|Xứ ủy	party-committee				province	party	place,name	yes
body.nha-xuat-ban-chinh-tri-quoc-gia-su-that	Nhà Xuất bản Chính trị quốc gia Sự thật|NXB Chính trị quốc gia Sự thật|NXB Chính trị Quốc gia	press				central	party		yes
body.quan-uy	Quận ủy	party-committee			2025-06-30	district	party	place,term	yes
body.quan-uy-trung-uong	Quân ủy Trung ương|Quân ủy TW|QUTW|Quân ủy T.Ư	party-committee				central	party		yes
body.tap-chi-cong-san	Tạp chí Cộng sản	press				central	party		yes
body.thanh-uy	Thành ủy	party-committee					party	place,term	yes
body.thi-uy	Thị ủy	party-committee			2025-06-30	district	party	place,term	yes
body.thuong-truc	Thường trực	committee-bureau						body,place	no
body.thuong-truc-huyen-uy	Thường trực Huyện ủy	committee-bureau				district	party	place	yes
body.thuong-truc-thanh-uy	Thường trực Thành ủy|TT Thành ủy	committee-bureau					party	place	yes
body.thuong-truc-tinh-uy	Thường trực Tỉnh ủy|TTTU|TT Tỉnh ủy	committee-bureau				province	party	place	yes
body.thuong-vu	Thường vụ	committee-bureau						body,place	no
body.thuong-vu-quan-uy-trung-uong	Thường vụ Quân ủy Trung ương|Ban Thường vụ Quân ủy Trung ương	committee-bureau				central	party		yes
body.tieu-ban-dieu-le-dang	Tiểu ban Điều lệ Đảng	council				central	party	event	yes
body.tieu-ban-kinh-te-xa-hoi	Tiểu ban Kinh tế - Xã hội	council				central	party	event	yes
body.tieu-ban-nhan-su	Tiểu ban Nhân sự	council				central	party	event	yes
body.tieu-ban-to-chuc-phuc-vu	Tiểu ban Tổ chức phục vụ	council				central	party	event	yes
body.tieu-ban-van-kien	Tiểu ban Văn kiện	council				central	party	event	yes
body.tinh-uy	Tỉnh ủy|TU	party-committee				province	party	place,term	yes
body.trung-uong	Trung ương|TW|T.Ư|TƯ	central-committee				central	party		yes
body.trung-uong-dang	Trung ương Đảng|TW Đảng|T.Ư Đảng|TƯ Đảng	central-committee				central	party		yes
body.truong-chinh-tri	Trường Chính trị|Trường Chính trị tỉnh	academy				province	party	place,name	no
body.uy-ban-kiem-tra	Ủy ban Kiểm tra|UBKT	inspection-commission					party	place,body	yes
body.uy-ban-kiem-tra-trung-uong	Ủy ban Kiểm tra Trung ương|UBKT Trung ương|UBKT TW|UBKTTW|UBKTTƯ|UBKT T.Ư|Ủy ban Kiểm tra Trung ương Đảng|Ủy ban Kiểm tra TW	inspection-commission				central	party	term	yes
body.van-phong-huyen-uy	Văn phòng Huyện ủy|Văn phòng Quận ủy|Văn phòng Thị ủy	office				district	party	place	yes
body.van-phong-thanh-uy	Văn phòng Thành ủy|VP Thành ủy	office				province	party	place	yes
body.van-phong-tinh-uy	Văn phòng Tỉnh ủy|VP Tỉnh ủy	office				province	party	place	yes
body.van-phong-trung-uong-dang	Văn phòng Trung ương Đảng|Văn phòng Trung ương|VPTW Đảng|Văn phòng TW Đảng|VPTW|Văn phòng T.Ư Đảng	office				central	party		yes`;
