// Generated from corpus/lexicons/name-particles.tsv by `npm run data`. Do not edit.

export const NAME_PARTICLES: string = `name-particle	forms	type	canonical	valid_from	valid_to	position	people
	A	prefix				first	Ba Na, Xơ Đăng, Giẻ Triêng
	Adrơng	clan				last	Ê Đê, Gia Rai
	Alăng	clan				first	Cơ Tu, Tà Ôi, Bru
	Arất	clan				first	Cơ Tu, Tà Ôi, Bru
	Arul	clan				last	Ê Đê, Gia Rai
	Ating	clan				first	Cơ Tu, Tà Ôi, Bru
	Âu Dương	compound-family				first	Kinh
	Avô	clan				first	Cơ Tu, Tà Ôi, Bru
	Ayun|Ayŭn	clan				last	Ê Đê, Gia Rai
	bà quả phụ|tức|còn gọi là|biệt danh|bí danh|bút danh|pháp danh|thế danh|tên thật|tên thường gọi	alias-cue				between
	Báo	clan				first	Chăm
	Bhling	clan				first	Cơ Tu, Tà Ôi, Bru
	Bkrông	clan				last	Ê Đê, Gia Rai
	Bling	clan				first	Cơ Tu, Tà Ôi, Bru
	Bnướch	clan				first	Cơ Tu, Tà Ôi, Bru
	Bon Niêng	clan				last	Cơ Ho
	Bonyô	clan				last	Cơ Ho
	Bríu|Bh'riu	clan				first	Cơ Tu, Tà Ôi, Bru
	Buôn Krông	clan				last	Ê Đê, Gia Rai
	Buôn Yă	clan				last	Ê Đê, Gia Rai
	Byă	clan				last	Ê Đê, Gia Rai
	Cao	clan				first	Raglai
	Chamaléa	clan				first	Raglai
	Cil	clan				last	Cơ Ho
	Công Tằng Tôn Nữ	compound-family				first	Kinh
	Coor	clan				first	Cơ Tu, Tà Ôi, Bru
	Đa Cát	clan				last	Cơ Ho
	Đàng	clan				first	Chăm
	Danh	clan				first	Khmer
	Điểu	prefix				first	S'tiêng, M'nông
	Êban	clan				last	Ê Đê, Gia Rai
	Ênuôl	clan				last	Ê Đê, Gia Rai
	H'|H’	prefix				first	Ê Đê, M'nông
	Ha	prefix				first	Cơ Ho
	Hiao	clan				first	Gia Rai
	Hmok	clan				last	Ê Đê, Gia Rai
	Hoàng Phủ	compound-family				first	Kinh
	Hôih	clan				first	Cơ Tu, Tà Ôi, Bru
	Hra	clan				last	Ê Đê, Gia Rai
	Hwing	clan				last	Ê Đê, Gia Rai
	K'|K’	prefix				first	Cơ Ho, Mạ, M'nông
	Ka	prefix				first	Cơ Ho, Mạ
	Katơr	clan				first	Raglai
	Kbuôr	clan				last	Ê Đê, Gia Rai
	Kđoh	clan				last	Ê Đê, Gia Rai
	Kiên	clan				first	Khmer
	Kim	clan				first	Khmer
	Knul	clan				last	Ê Đê, Gia Rai
	Kơ Să	clan				last	Cơ Ho
	Kpă	clan				last	Ê Đê, Gia Rai
	Kpơr	clan				last	Ê Đê, Gia Rai
	Kpuih	clan				first	Gia Rai
	Kră Jăn	clan				last	Cơ Ho
	Ksor	clan				first	Gia Rai
	Ktla	clan				last	Ê Đê, Gia Rai
	Láo|Lão|Dào|Sành|Chòi	infix				middle	Dao
	Liêng Hot	clan				last	Cơ Ho
	Liêng Jrang	clan				last	Cơ Ho
	Lộ	clan				first	Chăm
	Lơ Mu	clan				last	Cơ Ho
	Mjâo	clan				last	Ê Đê, Gia Rai
	Mlô	clan				last	Ê Đê
	Nay	clan				first	Gia Rai
	Nguyễn Phúc	compound-family				first	Kinh
	Nguyễn Phước	compound-family				first	Kinh
	Nhè|Chứ|Nỏ|Pá	infix				middle	Hmông
	Niê	clan				last	Ê Đê
	Niê Kđăm|Niê Kdăm|Kđăm|Kdăm	clan				last	Ê Đê
	Niê Siêng	clan				last	Ê Đê, Gia Rai
	Pang Tiang	clan				last	Cơ Ho
	Patâu Axá	clan				first	Raglai
	Pinăng	clan				first	Raglai
	Pơloong	clan				first	Cơ Tu, Tà Ôi, Bru
	Quảng	clan				first	Chăm
	Rah Lan	clan				first	Gia Rai
	Ralan	clan				first	Gia Rai
	Rapat	clan				first	Cơ Tu, Tà Ôi, Bru
	Rcom	clan				first	Gia Rai
	Rmah	clan				first	Gia Rai
	Rơ Châm	clan				first	Gia Rai
	Rơ Mah	clan				first	Gia Rai
	Rơ Ô	clan				first	Gia Rai
	Rơ Ông	clan				last	Cơ Ho
	Seo	infix				middle	Hmông
	Siu	clan				first	Gia Rai
	Thạch	clan				first	Khmer
	Thị	infix				middle	Kinh
	Tơ Ngôl	clan				first	Cơ Tu, Tà Ôi, Bru
	Tôn Nữ	compound-family				first	Kinh
	Tôn Thất	compound-family				first	Kinh
	Touprong	clan				last	Cơ Ho
	Trượng	clan				first	Chăm
	Văn	infix				middle	Kinh
	von|van|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|der|den|ter|Mac|Mc|O'|San|Santa|St.	foreign-particle				middle
	Y	prefix				first	Ê Đê, M'nông, Xơ Đăng
	Zơrâm	clan				first	Cơ Tu, Tà Ôi, Bru`;
