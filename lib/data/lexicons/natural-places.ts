// Generated from corpus/lexicons/natural-places.tsv by `npm run data`. Do not edit.

export const NATURAL_PLACES: string = `id	forms	type	canonical	valid_from	valid_to	where
natural.an-bang	An Bang	island				Biển Đông
natural.an-do-duong	Ấn Độ Dương	sea				world
natural.ba-binh	Ba Bình	island				Biển Đông
natural.ba-na	Bà Nà	mountain
natural.ba-vi	Ba Vì	mountain
natural.bac-bang-duong	Bắc Băng Dương	sea				world
natural.bach-long-vi	Bạch Long Vĩ|Bạch Long Vỹ	island
natural.bach-ma	Bạch Mã	mountain
natural.bai-can-scarborough	Bãi cạn Scarborough|Scarborough	island				Biển Đông
natural.bai-chay	Bãi Cháy	coast
natural.bai-co-may	Bãi Cỏ Mây	island				Biển Đông
natural.bai-dinh	Bái Đính	mountain
natural.bai-tu-chinh	Bãi Tư Chính	island				Biển Đông
natural.ban-dao-son-tra	Bán đảo Sơn Trà	island
natural.bien-azov	Biển Azov	sea				world
natural.bien-baltic	Biển Baltic	sea				world
natural.bien-den	Biển Đen	sea				world
natural.bien-do	Biển Đỏ	sea				world
natural.bien-dong	Biển Đông|South China Sea|Nam Hải	sea
natural.bien-ho	Biển Hồ	lake
natural.bien-hoa-dong	Biển Hoa Đông	sea				world
natural.cai-bau	Cái Bầu	island
natural.can-gio	Cần Giờ	coast
natural.cat-ba	Cát Bà	island
natural.cat-hai	Cát Hải	island
natural.chan-may	Chân Mây	bay
natural.chu-yang-sin	Chư Yang Sin	mountain
natural.co-lin	Cô Lin	island				Biển Đông
natural.co-to	Cô Tô	island
natural.con-co	Cồn Cỏ	island
natural.con-dao	Côn Đảo|quần đảo Côn Đảo	island				TP.HCM
natural.cong-troi	Cổng Trời	pass
natural.cu-lao-cham	Cù Lao Chàm	island
natural.cu-lao-dung	Cù lao Dung	island
natural.cu-lao-thoi-son	Cù lao Thới Sơn	island
natural.cua-ba-lai	Cửa Ba Lai	coast
natural.cua-dai	Cửa Đại	coast
natural.cua-dinh-an	Cửa Định An	coast
natural.cua-hoi	Cửa Hội	coast
natural.cua-lo	Cửa Lò	coast
natural.cua-nhuong	Cửa Nhượng	coast
natural.cua-sot	Cửa Sót	coast
natural.cua-tieu	Cửa Tiểu	coast
natural.cua-tung	Cửa Tùng	coast
natural.cua-viet	Cửa Việt	coast
natural.da-chau-vien	Đá Châu Viên	island				Biển Đông
natural.da-chu-thap	Đá Chữ Thập	island				Biển Đông
natural.da-lat	Đá Lát	island				Biển Đông
natural.da-tay	Đá Tây	island				Biển Đông
natural.da-thi	Đá Thị	island				Biển Đông
natural.da-vanh-khan	Đá Vành Khăn	island				Biển Đông
natural.da-xu-bi	Đá Xu Bi|Subi	island				Biển Đông
natural.dai-tay-duong	Đại Tây Dương	sea				world
natural.dam-nai	Đầm Nại	bay
natural.dam-o-loan	Đầm Ô Loan	bay
natural.dam-thi-nai	Đầm Thị Nại	bay
natural.dao-guam	Đảo Guam	island				world
natural.dao-hai-nam	Đảo Hải Nam	island				world
natural.dat-mui	Đất Mũi	coast
natural.deo-an-khe	Đèo An Khê	pass
natural.deo-bao-loc	Đèo Bảo Lộc	pass
natural.deo-ca	Đèo Cả	pass
natural.deo-cu-mong	Đèo Cù Mông	pass
natural.deo-hai-van	Đèo Hải Vân|Hải Vân	pass
natural.deo-khanh-le	Đèo Khánh Lê	pass
natural.deo-khau-pha	Đèo Khau Phạ	pass
natural.deo-lo-xo	Đèo Lò Xo	pass
natural.deo-ngang	Đèo Ngang	pass
natural.deo-o-quy-ho	Đèo Ô Quy Hồ	pass
natural.deo-pha-din	Đèo Pha Đin	pass
natural.deo-prenn	Đèo Prenn	pass
natural.deo-thung-khe	Đèo Thung Khe	pass
natural.deo-violac	Đèo Violắc	pass
natural.dia-trung-hai	Địa Trung Hải	sea				world
natural.diego-garcia	Diego Garcia	island				world
natural.dinh-vu	Đình Vũ	island
natural.do-son	Đồ Sơn	coast
natural.dokdo	Dokdo	island				world
natural.dung-quat	Dung Quất	bay
natural.eo-bien-dai-loan	eo biển Đài Loan	sea				world
natural.eo-bien-hormuz	Eo biển Hormuz	sea				world
natural.eo-bien-malacca	eo biển Malacca	sea				world
natural.everest	Everest	mountain
natural.fansipan	Fansipan|Phan Xi Păng|Phan-xi-păng	mountain
natural.gac-ma	Gạc Ma	island				Biển Đông
natural.ganh-rang	Gành Ráng	coast
natural.hai-tac	Hải Tặc	island
natural.ho-ba-be	Hồ Ba Bể	lake
natural.ho-bay-mau	Hồ Bảy Mẫu	lake
natural.ho-cua-dat	Hồ Cửa Đạt	lake
natural.ho-dai-lai	Hồ Đại Lải	lake
natural.ho-dau-tieng	Hồ Dầu Tiếng	lake
natural.ho-dinh-binh	Hồ Định Bình	lake
natural.ho-dong-mo	Hồ Đồng Mô	lake
natural.ho-hoa-binh	Hồ Hòa Bình	lake
natural.ho-hoan-kiem	Hồ Hoàn Kiếm|Hồ Gươm	lake
natural.ho-ke-go	Hồ Kẻ Gỗ	lake
natural.ho-lak	Hồ Lắk	lake
natural.ho-ngan-truoi	Hồ Ngàn Trươi	lake
natural.ho-nui-coc	Hồ Núi Cốc	lake
natural.ho-phu-ninh	Hồ Phú Ninh	lake
natural.ho-ta-trach	Hồ Tả Trạch	lake
natural.ho-tay	Hồ Tây	lake
natural.ho-thac-ba	Hồ Thác Bà	lake
natural.ho-thien-quang	Hồ Thiền Quang	lake
natural.ho-tri-an	Hồ Trị An	lake
natural.ho-truc-bach	Hồ Trúc Bạch	lake
natural.ho-tuyen-lam	Hồ Tuyền Lâm	lake
natural.ho-xuan-huong	Hồ Xuân Hương	lake
natural.ho-yen-my	Hồ Yên Mỹ	lake
natural.hoang-ha	Hoàng Hà	river				world
natural.hoang-hai	Hoàng Hải	sea				world
natural.hoang-lien-son	Hoàng Liên Sơn|dãy Hoàng Liên Sơn	mountain
natural.hoang-sa	Hoàng Sa|quần đảo Hoàng Sa	archipelago				Đà Nẵng
natural.hon-khoai	Hòn Khoai	island
natural.hon-me	Hòn Mê	island
natural.hon-mun	Hòn Mun	island
natural.hon-ngu	Hòn Ngư	island
natural.hon-tre	Hòn Tre	island
natural.hymalaya	Hymalaya|Himalaya	mountain
natural.kenh-dao-panama	kênh đào Panama	sea				world
natural.kenh-dao-phu-nam-techo	Kênh đào Phù Nam Techo|kênh đào Funan Techo	sea				world
natural.kenh-dao-suez	Kênh đào Suez	sea				world
natural.khu-bao-ton-thien-nhien-son-tra	Khu bảo tồn thiên nhiên Sơn Trà	forest
natural.lan-thuong-me-cong	Lan Thương - Mê Công|Mekong - Lan Thương|Mê Công - Lan Thương	river				world
natural.lang-co	Lăng Cô	coast
natural.langbiang	Langbiang|Lang Biang	mountain
natural.len-dao	Len Đao	island				Biển Đông
natural.ly-son	Lý Sơn|đảo Lý Sơn	island				Quảng Ngãi
natural.ma-pi-leng	Mã Pí Lèng|Mã Pì Lèng	pass
natural.mau-son	Mẫu Sơn	mountain
natural.mui-ca-mau	Mũi Cà Mau	coast
natural.mui-dai-lanh	Mũi Đại Lãnh	coast
natural.mui-dinh	Mũi Dinh	coast
natural.mui-ke-ga	Mũi Kê Gà	coast
natural.mui-ne	Mũi Né	coast
natural.my-khe	Mỹ Khê	coast
natural.nam-du	Nam Du	island
natural.nam-yet	Nam Yết	island				Biển Đông
natural.ngan-nua	Ngàn Nưa	mountain
natural.ngoc-linh	Ngọc Linh|núi Ngọc Linh	mountain
natural.ngu-hanh-son	Ngũ Hành Sơn	mountain
natural.nhon-ly	Nhơn Lý	coast
natural.nui-ba-den	Núi Bà Đen	mountain
natural.nui-cam	Núi Cấm	mountain
natural.nui-coc	Núi Cốc	mountain
natural.nui-hong-linh	Núi Hồng Lĩnh	mountain
natural.nui-thanh	Núi Thành	mountain
natural.pha-tam-giang	Phá Tam Giang	bay
natural.pha-tam-giang-cau-hai	Phá Tam Giang - Cầu Hai	bay
natural.phan-vinh	Phan Vinh	island				Biển Đông
natural.phong-nha-ke-bang	Phong Nha - Kẻ Bàng|Phong Nha-Kẻ Bàng	mountain
natural.phu-lam	Phú Lâm	island				Biển Đông
natural.phu-quoc	Phú Quốc|đảo Phú Quốc|đảo ngọc Phú Quốc	island				An Giang
natural.phu-quy	Phú Quý	island
natural.phu-si	Phú Sĩ	mountain
natural.pu-luong	Pù Luông	mountain
natural.quan-dao-kuril	Quần đảo Kuril	island				world
natural.quan-dao-nam-du	Quần đảo Nam Du	island
natural.quan-lan	Quan Lạn	island
natural.rung-sac	Rừng Sác	forest
natural.sam-son	Sầm Sơn	coast
natural.senkaku	Senkaku|Điếu Ngư|Senkaku/Điếu Ngư	island				world
natural.sinh-ton	Sinh Tồn	island				Biển Đông
natural.son-ca	Sơn Ca	island				Biển Đông
natural.son-doong	Sơn Đoòng	mountain
natural.son-tra	Sơn Trà	mountain
natural.song-ap-luc	sông Áp Lục	river				world
natural.song-ba	Sông Ba	river
natural.song-bach-dang	Sông Bạch Đằng	river
natural.song-be	Sông Bé	river
natural.song-ben-hai	Sông Bến Hải	river
natural.song-cai	Sông Cái	river
natural.song-cam	Sông Cấm	river
natural.song-cau	Sông Cầu	river
natural.song-chu	Sông Chu	river
natural.song-co-chien	Sông Cổ Chiên	river
natural.song-con	Sông Côn|sông Kôn	river
natural.song-cuu-long	Sông Cửu Long	river
natural.song-da	Sông Đà	river
natural.song-da-rang	Sông Đà Rằng	river
natural.song-danube	Sông Danube	river				world
natural.song-day	Sông Đáy	river
natural.song-dong-nai	Sông Đồng Nai	river
natural.song-duong	Sông Đuống	river
natural.song-duong-tu	Sông Dương Tử	river				world
natural.song-gianh	Sông Gianh	river
natural.song-ham-luong	Sông Hàm Luông	river
natural.song-han	Sông Hàn	river
natural.song-hau	Sông Hậu	river
natural.song-hong	Sông Hồng	river
natural.song-huong	Sông Hương	river
natural.song-ka-long	Sông Ka Long	river
natural.song-ky-cung	Sông Kỳ Cùng	river
natural.song-la-nga	Sông La Ngà	river
natural.song-lam	Sông Lam|sông Cả	river
natural.song-lo	Sông Lô	river
natural.song-luoc	Sông Luộc	river
natural.song-ma	Sông Mã	river
natural.song-me-cong	Sông Mê Công|sông Mekong|sông Mê Kông|Mekong|Mê Công|Mê Kông|sông Mê-kông	river
natural.song-nam-thi	Sông Nậm Thi	river
natural.song-ngan-sau	Sông Ngàn Sâu	river
natural.song-nhat-le	Sông Nhật Lệ	river
natural.song-nhue	Sông Nhuệ	river
natural.song-nile	Sông Nile	river				world
natural.song-sai-gon	Sông Sài Gòn	river
natural.song-se-san	Sông Sê San	river
natural.song-serepok	Sông Sêrêpôk|sông Sêrêpốk|sông Srêpôk	river
natural.song-thach-han	Sông Thạch Hãn	river
natural.song-thai-binh	Sông Thái Bình	river
natural.song-thu-bon	Sông Thu Bồn	river
natural.song-thuong	Sông Thương	river
natural.song-tien	Sông Tiền	river
natural.song-to-lich	Sông Tô Lịch	river
natural.song-tra-khuc	Sông Trà Khúc	river
natural.song-truong-giang	Sông Trường Giang	river				world
natural.song-tu-tay	Song Tử Tây	island				Biển Đông
natural.song-vam-co	Sông Vàm Cỏ	river
natural.song-van-uc	Sông Văn Úc	river
natural.song-vu-gia	Sông Vu Gia|Vu Gia - Thu Bồn	river
natural.tam-coc-bich-dong	Tam Cốc - Bích Động	mountain
natural.tam-dao	Tam Đảo	mountain
natural.tay-con-linh	Tây Côn Lĩnh	mountain
natural.thai-binh-duong	Thái Bình Dương	sea				world
natural.thien-cam	Thiên Cầm	coast
natural.tho-chu	Thổ Chu	island
natural.thuyen-chai	Thuyền Chài	island				Biển Đông
natural.toc-tan	Tốc Tan	island				Biển Đông
natural.trang-an	Tràng An	mountain
natural.truong-sa	Trường Sa|quần đảo Trường Sa	archipelago				Khánh Hòa
natural.truong-sa-dong	Trường Sa Đông	island				Biển Đông
natural.truong-sa-lon	Trường Sa Lớn	island				Biển Đông
natural.truong-son	Trường Sơn|dãy Trường Sơn	mountain
natural.tuan-chau	Tuần Châu	island
natural.van-don	Vân Đồn	island
natural.vinh-aden	Vịnh Aden	sea				world
natural.vinh-ba-tu	Vịnh Ba Tư	sea				world
natural.vinh-bac-bo	Vịnh Bắc Bộ	bay
natural.vinh-bai-tu-long	Vịnh Bái Tử Long	bay
natural.vinh-cam-ranh	Vịnh Cam Ranh	bay
natural.vinh-da-nang	Vịnh Đà Nẵng	bay
natural.vinh-ha-long	Vịnh Hạ Long	bay
natural.vinh-lan-ha	Vịnh Lan Hạ	bay
natural.vinh-lang-co	Vịnh Lăng Cô	bay
natural.vinh-mexico	vịnh Mexico	sea				world
natural.vinh-nha-trang	Vịnh Nha Trang	bay
natural.vinh-thai-lan	Vịnh Thái Lan	bay
natural.vinh-van-phong	Vịnh Vân Phong	bay
natural.vinh-vinh-hy	Vịnh Vĩnh Hy	bay
natural.vung-ang	Vũng Áng	bay
natural.vung-ro	Vũng Rô	bay
natural.vuon-quoc-gia-ba-be	Vườn quốc gia Ba Bể	forest
natural.vuon-quoc-gia-ba-vi	Vườn quốc gia Ba Vì	forest
natural.vuon-quoc-gia-bach-ma	Vườn quốc gia Bạch Mã	forest
natural.vuon-quoc-gia-ben-en	Vườn quốc gia Bến En	forest
natural.vuon-quoc-gia-bidoup-nui-ba	Vườn quốc gia Bidoup - Núi Bà	forest
natural.vuon-quoc-gia-bu-gia-map	Vườn quốc gia Bù Gia Mập	forest
natural.vuon-quoc-gia-cat-ba	Vườn quốc gia Cát Bà	forest
natural.vuon-quoc-gia-cat-tien	Vườn quốc gia Cát Tiên	forest
natural.vuon-quoc-gia-chu-mom-ray	Vườn quốc gia Chư Mom Ray	forest
natural.vuon-quoc-gia-con-dao	Vườn quốc gia Côn Đảo	forest
natural.vuon-quoc-gia-cuc-phuong	Vườn quốc gia Cúc Phương|Cúc Phương	forest
natural.vuon-quoc-gia-hoang-lien	Vườn quốc gia Hoàng Liên	forest
natural.vuon-quoc-gia-kon-ka-kinh	Vườn quốc gia Kon Ka Kinh	forest
natural.vuon-quoc-gia-lo-go-xa-mat	Vườn quốc gia Lò Gò - Xa Mát	forest
natural.vuon-quoc-gia-mui-ca-mau	Vườn quốc gia Mũi Cà Mau	forest
natural.vuon-quoc-gia-nui-chua	Vườn quốc gia Núi Chúa	forest
natural.vuon-quoc-gia-phong-nha-ke-bang	Vườn quốc gia Phong Nha - Kẻ Bàng	forest
natural.vuon-quoc-gia-phu-quoc	Vườn quốc gia Phú Quốc	forest
natural.vuon-quoc-gia-phuoc-binh	Vườn quốc gia Phước Bình	forest
natural.vuon-quoc-gia-pu-mat	Vườn quốc gia Pù Mát	forest
natural.vuon-quoc-gia-tam-dao	Vườn quốc gia Tam Đảo	forest
natural.vuon-quoc-gia-tram-chim	Vườn quốc gia Tràm Chim	forest
natural.vuon-quoc-gia-u-minh-ha	Vườn quốc gia U Minh Hạ	forest
natural.vuon-quoc-gia-u-minh-thuong	Vườn quốc gia U Minh Thượng	forest
natural.vuon-quoc-gia-vu-quang	Vườn quốc gia Vũ Quang	forest
natural.vuon-quoc-gia-xuan-son	Vườn quốc gia Xuân Sơn	forest
natural.vuon-quoc-gia-xuan-thuy	Vườn quốc gia Xuân Thủy	forest
natural.vuon-quoc-gia-yok-don	Vườn quốc gia Yok Đôn	forest
natural.yen-tu	Yên Tử	mountain`;
