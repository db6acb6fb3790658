// Generated from corpus/lexicons/name-particles.tsv by `npm run data`. Do not edit.

export const NAME_PARTICLES: string = `id	forms	type	canonical	valid_from	valid_to	position	people
name-particle.a	A	prefix				first	Ba Na, Xơ Đăng, Giẻ Triêng
name-particle.adrong	Adrơng	clan				last	Ê Đê, Gia Rai
name-particle.alang	Alăng	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.arat	Arất	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.arul	Arul	clan				last	Ê Đê, Gia Rai
name-particle.ating	Ating	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.au-duong	Âu Dương	compound-family				first	Kinh
name-particle.avo	Avô	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.ayun	Ayun|Ayŭn	clan				last	Ê Đê, Gia Rai
name-particle.ba-qua-phu	bà quả phụ|tức|còn gọi là|biệt danh|bí danh|bút danh|pháp danh|thế danh|tên thật|tên thường gọi	alias-cue				between
name-particle.bao	Báo	clan				first	Chăm
name-particle.bhling	Bhling	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.bkrong	Bkrông	clan				last	Ê Đê, Gia Rai
name-particle.bling	Bling	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.bnuoch	Bnướch	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.bon-nieng	Bon Niêng	clan				last	Cơ Ho
name-particle.bonyo	Bonyô	clan				last	Cơ Ho
name-particle.briu	Bríu|Bh'riu	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.buon-krong	Buôn Krông	clan				last	Ê Đê, Gia Rai
name-particle.buon-ya	Buôn Yă	clan				last	Ê Đê, Gia Rai
name-particle.bya	Byă	clan				last	Ê Đê, Gia Rai
name-particle.cao	Cao	clan				first	Raglai
name-particle.chamalea	Chamaléa	clan				first	Raglai
name-particle.cil	Cil	clan				last	Cơ Ho
name-particle.cong-tang-ton-nu	Công Tằng Tôn Nữ	compound-family				first	Kinh
name-particle.coor	Coor	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.da-cat	Đa Cát	clan				last	Cơ Ho
name-particle.dang	Đàng	clan				first	Chăm
name-particle.danh	Danh	clan				first	Khmer
name-particle.dieu	Điểu	prefix				first	S'tiêng, M'nông
name-particle.eban	Êban	clan				last	Ê Đê, Gia Rai
name-particle.enuol	Ênuôl	clan				last	Ê Đê, Gia Rai
name-particle.h	H'|H’	prefix				first	Ê Đê, M'nông
name-particle.ha	Ha	prefix				first	Cơ Ho
name-particle.hiao	Hiao	clan				first	Gia Rai
name-particle.hmok	Hmok	clan				last	Ê Đê, Gia Rai
name-particle.hoang-phu	Hoàng Phủ	compound-family				first	Kinh
name-particle.hoih	Hôih	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.hra	Hra	clan				last	Ê Đê, Gia Rai
name-particle.hwing	Hwing	clan				last	Ê Đê, Gia Rai
name-particle.k	K'|K’	prefix				first	Cơ Ho, Mạ, M'nông
name-particle.ka	Ka	prefix				first	Cơ Ho, Mạ
name-particle.kator	Katơr	clan				first	Raglai
name-particle.kbuor	Kbuôr	clan				last	Ê Đê, Gia Rai
name-particle.kdoh	Kđoh	clan				last	Ê Đê, Gia Rai
name-particle.kien	Kiên	clan				first	Khmer
name-particle.kim	Kim	clan				first	Khmer
name-particle.knul	Knul	clan				last	Ê Đê, Gia Rai
name-particle.ko-sa	Kơ Să	clan				last	Cơ Ho
name-particle.kpa	Kpă	clan				last	Ê Đê, Gia Rai
name-particle.kpor	Kpơr	clan				last	Ê Đê, Gia Rai
name-particle.kpuih	Kpuih	clan				first	Gia Rai
name-particle.kra-jan	Kră Jăn	clan				last	Cơ Ho
name-particle.ksor	Ksor	clan				first	Gia Rai
name-particle.ktla	Ktla	clan				last	Ê Đê, Gia Rai
name-particle.lao	Láo|Lão|Dào|Sành|Chòi	infix				middle	Dao
name-particle.lieng-hot	Liêng Hot	clan				last	Cơ Ho
name-particle.lieng-jrang	Liêng Jrang	clan				last	Cơ Ho
name-particle.lo	Lộ	clan				first	Chăm
name-particle.lo-mu	Lơ Mu	clan				last	Cơ Ho
name-particle.mjao	Mjâo	clan				last	Ê Đê, Gia Rai
name-particle.mlo	Mlô	clan				last	Ê Đê
name-particle.nay	Nay	clan				first	Gia Rai
name-particle.nguyen-phuc	Nguyễn Phúc	compound-family				first	Kinh
name-particle.nguyen-phuoc	Nguyễn Phước	compound-family				first	Kinh
name-particle.nhe	Nhè|Chứ|Nỏ|Pá	infix				middle	Hmông
name-particle.nie	Niê	clan				last	Ê Đê
name-particle.nie-kdam	Niê Kđăm|Niê Kdăm|Kđăm|Kdăm	clan				last	Ê Đê
name-particle.nie-sieng	Niê Siêng	clan				last	Ê Đê, Gia Rai
name-particle.pang-tiang	Pang Tiang	clan				last	Cơ Ho
name-particle.patau-axa	Patâu Axá	clan				first	Raglai
name-particle.pinang	Pinăng	clan				first	Raglai
name-particle.poloong	Pơloong	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.quang	Quảng	clan				first	Chăm
name-particle.rah-lan	Rah Lan	clan				first	Gia Rai
name-particle.ralan	Ralan	clan				first	Gia Rai
name-particle.rapat	Rapat	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.rcom	Rcom	clan				first	Gia Rai
name-particle.rmah	Rmah	clan				first	Gia Rai
name-particle.ro-cham	Rơ Châm	clan				first	Gia Rai
name-particle.ro-mah	Rơ Mah	clan				first	Gia Rai
name-particle.ro-o	Rơ Ô	clan				first	Gia Rai
name-particle.ro-ong	Rơ Ông	clan				last	Cơ Ho
name-particle.seo	Seo	infix				middle	Hmông
name-particle.siu	Siu	clan				first	Gia Rai
name-particle.thach	Thạch	clan				first	Khmer
name-particle.thi	Thị	infix				middle	Kinh
name-particle.to-ngol	Tơ Ngôl	clan				first	Cơ Tu, Tà Ôi, Bru
name-particle.ton-nu	Tôn Nữ	compound-family				first	Kinh
name-particle.ton-that	Tôn Thất	compound-family				first	Kinh
name-particle.touprong	Touprong	clan				last	Cơ Ho
name-particle.truong	Trượng	clan				first	Chăm
name-particle.van	Văn	infix				middle	Kinh
name-particle.von	von|van|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|der|den|ter|Mac|Mc|O'|San|Santa|St.	foreign-particle				middle
name-particle.y	Y	prefix				first	Ê Đê, M'nông, Xơ Đăng
name-particle.zoram	Zơrâm	clan				first	Cơ Tu, Tà Ôi, Bru`;
