// Generated from corpus/lexicons/bodies-party.tsv by `npm run data`. Do not edit.

export const BODIES_PARTY: string = `body	forms	type	canonical	valid_from	valid_to	level	branch	open	bare
	Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương|Ban Bảo vệ chăm sóc sức khỏe cán bộ Trung ương|Ban Bảo vệ, chăm sóc sức khỏe Trung ương|Ban Bảo vệ sức khỏe Trung ương	party-organ				central	party		yes
	Ban Bảo vệ chính trị nội bộ Trung ương|Ban Bảo vệ chính trị nội bộ	party-organ				central	party		yes
	Ban Bí thư|BBT|Ban Bí thư Trung ương Đảng|Ban Bí thư Trung ương	party-central				central	party	term	yes
	Ban cán sự đảng|BCSĐ|BCS Đảng	party-committee			2025-02-02		party	body,place	yes
	Ban Chấp hành|BCH	party-committee						body,place,term	no
	Ban Chấp hành Đảng bộ|BCH Đảng bộ	party-committee					party	place,organization,term	yes
	Ban Chấp hành Trung ương Đảng|Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|BCH Trung ương Đảng|BCH Trung ương|BCH TW Đảng|BCHTW Đảng|BCHTW|BCHTƯ|BCH T.Ư Đảng|BCH TƯ Đảng|BCHTƯ Đảng	central-committee				central	party	term	yes
	Ban Chính sách, chiến lược Trung ương|Ban Chính sách và chiến lược Trung ương|Ban Chính sách chiến lược Trung ương|Ban Chính sách, chiến lược TW	party-organ		2025-02-03		central	party		yes
	Ban Dân vận|Ban Dân vận Tỉnh ủy|Ban Dân vận Thành ủy	party-organ			2025-02-02		party	body,place	yes
	Ban Dân vận Trung ương|Ban Dân vận TW|Ban Dân vận T.Ư	party-organ			2025-02-02	central	party		yes
	Ban Đối ngoại Trung ương|Ban Đối ngoại TW|Ban Đối ngoại T.Ư	party-organ			2025-02-02	central	party		yes
	Ban Khoa giáo Trung ương	party-organ			2007-04-01	central	party		yes
	Ban Kinh tế Trung ương|Ban Kinh tế TW|Ban Kinh tế T.Ư	party-organ			2025-02-02	central	party		yes
	Ban Nội chính|Ban Nội chính Tỉnh ủy|Ban Nội chính Thành ủy	party-organ					party	body,place	yes
	Ban Nội chính Trung ương|Ban Nội chính TW|Ban Nội chính T.Ư|BNCTW	party-organ		2012-12-28		central	party		yes
	Ban Thường vụ|BTV	committee-bureau						body,place,term	yes
	Ban Tổ chức	party-organ					party	body,place	no
	Ban Tổ chức Huyện ủy|Ban Tổ chức Quận ủy|Ban Tổ chức Thị ủy	party-organ				district	party	place	yes
	Ban Tổ chức Thành ủy	party-organ				province	party	place	yes
	Ban Tổ chức Tỉnh ủy|BTC Tỉnh ủy	party-organ				province	party	place	yes
	Ban Tổ chức Trung ương|Ban Tổ chức TW|Ban Tổ chức T.Ư|BTCTW|Ban Tổ chức Trung ương Đảng	party-organ				central	party		yes
	Ban Tư tưởng - Văn hóa Trung ương	party-organ			2007-04-01	central	party		yes
	Ban Tuyên giáo	party-organ					party	body,place	yes
	Ban Tuyên giáo Tỉnh ủy|Ban Tuyên giáo Thành ủy	party-organ				province	party	place	yes
	Ban Tuyên giáo Trung ương|Ban Tuyên giáo TW|Ban Tuyên giáo T.Ư|BTGTW	party-organ		2007-04-01	2025-02-02	central	party		yes
	Ban Tuyên giáo và Dân vận|Ban Tuyên giáo và Dân vận Tỉnh ủy|Ban Tuyên giáo và Dân vận Thành ủy	party-organ		2025-02-03			party	body,place	yes
	Ban Tuyên giáo và Dân vận Trung ương|Ban Tuyên giáo, Dân vận Trung ương|Ban TG&DV Trung ương	party-organ		2025-02-03		central	party		yes
	Ban Xây dựng Đảng	party-organ		2025-07-01		commune	party	body,place	yes
	Báo Nhân Dân|Nhân Dân	press				central	party		yes
	Bộ Chính trị|BCT|Bộ Chính trị Trung ương Đảng	party-central				central	party	term	yes
	Chi bộ	party-committee				village	party	place,organization	no
	Chi ủy|Chi ủy chi bộ	party-committee				village	party	place,organization	no
	Công đảng	foreign-party				central	foreign	country	yes
	Đảng	party				central	party		yes
	Đảng Bảo thủ	foreign-party				central	foreign	country	yes
	Đảng bộ	party-committee					party	place,organization,term	yes
	Đảng bộ các cơ quan Đảng Trung ương	party-committee		2025-02-03		central	party	term	yes
	Đảng bộ Chính phủ	party-committee		2025-02-03		central	party	term	yes
	Đảng bộ Quốc hội	party-committee		2025-02-03		central	party	term	yes
	Đảng Cộng hòa	foreign-party				central	foreign	country	yes
	Đảng Cộng sản	party					party	country	yes
	Đảng Cộng sản Cuba|ĐCS Cuba	foreign-party				central	foreign		yes
	Đảng Cộng sản Nhật Bản	foreign-party				central	foreign		yes
	Đảng Cộng sản Trung Quốc|ĐCS Trung Quốc|Đảng CS Trung Quốc	foreign-party				central	foreign		yes
	Đảng Cộng sản Việt Nam|ĐCSVN|Đảng CSVN|Đảng ta	party				central	party		yes
	Đảng Dân chủ	foreign-party				central	foreign	country	yes
	Đảng Dân chủ Tự do|LDP	foreign-party				central	foreign	country	yes
	Đảng đoàn	party-committee			2025-02-02		party	body,place	yes
	Đảng đoàn Quốc hội	party-committee			2025-02-02	central	party		yes
	Đảng Lao động	foreign-party				central	foreign	country	yes
	Đảng Lao động Triều Tiên	foreign-party				central	foreign		yes
	Đảng Nhân dân Cách mạng Lào|Đảng NDCM Lào	foreign-party				central	foreign		yes
	Đảng Nhân dân Campuchia|CPP	foreign-party				central	foreign		yes
	Đảng Nước Nga Thống nhất	foreign-party				central	foreign	country	yes
	Đảng ủy	party-committee					party	place,organization	yes
	Đảng ủy các cơ quan Đảng|Đảng ủy các cơ quan Đảng tỉnh|Đảng ủy các cơ quan Đảng thành phố|Đảng bộ các cơ quan Đảng tỉnh	party-committee		2025-02-01		province	party	place	yes
	Đảng ủy các cơ quan Đảng Trung ương|Đảng ủy các cơ quan Đảng TW	party-committee		2025-02-03		central	party		yes
	Đảng ủy Chính phủ	party-committee		2025-02-03		central	party		yes
	Đảng ủy Công an Trung ương|Đảng ủy CATW|Đảng ủy Công an TW|Thường vụ Đảng ủy Công an Trung ương	party-committee				central	party		yes
	Đảng ủy đặc khu	party-committee				commune	party	name	yes
	Đảng ủy Khối các cơ quan Trung ương|Đảng ủy Khối các cơ quan TW	party-committee			2025-02-02	central	party		yes
	Đảng ủy Khối Doanh nghiệp Trung ương|Đảng ủy Khối Doanh nghiệp TW|Đảng ủy Khối Doanh nghiệp	party-committee			2025-02-02	central	party		yes
	Đảng ủy MTTQ, các đoàn thể Trung ương|Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|Đảng ủy MTTQ Việt Nam, các đoàn thể Trung ương	party-committee		2025-02-03		central	party		yes
	Đảng ủy Ngoài nước	party-committee			2012-12-31	central	party		yes
	Đảng ủy phường	party-committee				commune	party	name	yes
	Đảng ủy Quân sự	party-committee				province	party	place	yes
	Đảng ủy Quốc hội	party-committee		2025-02-03		central	party		yes
	Đảng ủy thị trấn	party-committee				commune	party	name	yes
	Đảng ủy xã	party-committee				commune	party	name	yes
	Đảng Xã hội	foreign-party				central	foreign	country	yes
	Học viện Báo chí và Tuyên truyền	academy				central	party		yes
	Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh	academy		2007-01-01	2014-01-06	central	party		yes
	Học viện Chính trị khu vực|Học viện Chính trị - Hành chính khu vực	academy				central	party	number	no
	Học viện Chính trị quốc gia Hồ Chí Minh|Học viện CTQG Hồ Chí Minh|Học viện Chính trị Quốc gia	academy				central	party		yes
	Hội đồng Lý luận Trung ương	council				central	party		yes
	Huyện ủy	party-committee			2025-06-30	district	party	place,term	yes
	Khu ủy|Liên khu ủy|Xứ ủy	party-committee				province	party	place,name	yes
	Nhà Xuất bản Chính trị quốc gia Sự thật|NXB Chính trị quốc gia Sự thật|NXB Chính trị Quốc gia	press				central	party		yes
	Quận ủy	party-committee			2025-06-30	district	party	place,term	yes
	Quân ủy Trung ương|Quân ủy TW|QUTW|Quân ủy T.Ư	party-committee				central	party		yes
	Tạp chí Cộng sản	press				central	party		yes
	Thành ủy	party-committee					party	place,term	yes
	Thị ủy	party-committee			2025-06-30	district	party	place,term	yes
	Thường trực	committee-bureau						body,place	no
	Thường trực Huyện ủy	committee-bureau				district	party	place	yes
	Thường trực Thành ủy|TT Thành ủy	committee-bureau					party	place	yes
	Thường trực Tỉnh ủy|TTTU|TT Tỉnh ủy	committee-bureau				province	party	place	yes
	Thường vụ	committee-bureau						body,place	no
	Thường vụ Quân ủy Trung ương|Ban Thường vụ Quân ủy Trung ương	committee-bureau				central	party		yes
	Tiểu ban Điều lệ Đảng	council				central	party	event	yes
	Tiểu ban Kinh tế - Xã hội	council				central	party	event	yes
	Tiểu ban Nhân sự	council				central	party	event	yes
	Tiểu ban Tổ chức phục vụ	council				central	party	event	yes
	Tiểu ban Văn kiện	council				central	party	event	yes
	Tỉnh ủy|TU	party-committee				province	party	place,term	yes
	Trung ương|TW|T.Ư|TƯ	central-committee				central	party		yes
	Trung ương Đảng|TW Đảng|T.Ư Đảng|TƯ Đảng	central-committee				central	party		yes
	Trường Chính trị|Trường Chính trị tỉnh	academy				province	party	place,name	no
	Ủy ban Kiểm tra|UBKT	inspection-commission					party	place,body	yes
	Ủy ban Kiểm tra Trung ương|UBKT Trung ương|UBKT TW|UBKTTW|UBKTTƯ|UBKT T.Ư|Ủy ban Kiểm tra Trung ương Đảng|Ủy ban Kiểm tra TW	inspection-commission				central	party	term	yes
	Văn phòng Huyện ủy|Văn phòng Quận ủy|Văn phòng Thị ủy	office				district	party	place	yes
	Văn phòng Thành ủy|VP Thành ủy	office				province	party	place	yes
	Văn phòng Tỉnh ủy|VP Tỉnh ủy	office				province	party	place	yes
	Văn phòng Trung ương Đảng|Văn phòng Trung ương|VPTW Đảng|Văn phòng TW Đảng|VPTW|Văn phòng T.Ư Đảng	office				central	party		yes`;
