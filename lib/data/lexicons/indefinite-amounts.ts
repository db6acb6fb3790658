// Generated from corpus/lexicons/indefinite-amounts.tsv by `npm run data`. Do not edit.

export const INDEFINITE_AMOUNTS: string = `id	forms	type	canonical	valid_from	valid_to
indefinite.ba-ba	bà ba	kin
indefinite.ba-ben	ba bên	idiom
indefinite.ba-ma	ba má	kin
indefinite.ba-me	ba mẹ	kin
indefinite.ba-mien	ba miền	idiom
indefinite.bao-nhieu	bao nhiêu	quantifier
indefinite.biet-bao	biết bao	quantifier
indefinite.bon-ben	bốn bên	idiom
indefinite.bon-bien	bốn biển	idiom
indefinite.bon-phuong	bốn phương	idiom
indefinite.ca-loat	cả loạt	quantifier
indefinite.ca-nam	cả năm	date
indefinite.cac	các	quantifier
indefinite.chu-nhat	chủ nhật	weekday
indefinite.cuoi-nam	cuối năm	date
indefinite.da-phan	đa phần	quantifier
indefinite.da-phuong	đa phương	idiom
indefinite.da-so	đa số	quantifier
indefinite.dai-da-so	đại đa số	quantifier
indefinite.dam	dăm	quantifier
indefinite.dam-ba	dăm ba	quantifier
indefinite.dam-bay	dăm bảy	quantifier
indefinite.dau-nam	đầu năm	date
indefinite.doi-ba	đôi ba	quantifier
indefinite.doi-ben	đôi bên	idiom
indefinite.giua-nam	giữa năm	date
indefinite.hai-ben	hai bên	idiom
indefinite.hai-chieu	hai chiều	idiom
indefinite.hai-dan-toc	hai dân tộc	idiom
indefinite.hai-nha-nuoc	hai nhà nước	idiom
indefinite.hai-nuoc	hai nước	idiom
indefinite.hang-chuc	hàng chục	scaled
indefinite.hang-chuc-ngan	hàng chục ngàn	scaled
indefinite.hang-chuc-nghin	hàng chục nghìn	scaled
indefinite.hang-chuc-ty	hàng chục tỷ	scaled
indefinite.hang-loat	hàng loạt	quantifier
indefinite.hang-nam	hằng năm	date
indefinite.hang-ngan	hàng ngàn	scaled
indefinite.hang-ngan-ty	hàng ngàn tỷ	scaled
indefinite.hang-nghin	hàng nghìn	scaled
indefinite.hang-nghin-ty	hàng nghìn tỷ	scaled
indefinite.hang-tram	hàng trăm	scaled
indefinite.hang-tram-nghin	hàng trăm nghìn	scaled
indefinite.hang-tram-trieu	hàng trăm triệu	scaled
indefinite.hang-tram-ty	hàng trăm tỷ	scaled
indefinite.hang-trieu	hàng triệu	scaled
indefinite.hang-ty	hàng tỷ	scaled
indefinite.hang-van	hàng vạn	scaled
indefinite.hangf-nawm	hàng năm	date
indefinite.hau-het	hầu hết	quantifier
indefinite.het-thay	hết thảy	quantifier
indefinite.kha-nhieu	khá nhiều	quantifier
indefinite.khong-bi	không bị	negation
indefinite.khong-chi	không chỉ	negation
indefinite.khong-co	không có	negation
indefinite.khong-con	không còn	negation
indefinite.khong-de	không để	negation
indefinite.khong-it	không ít	quantifier
indefinite.khong-nhung	không những	negation
indefinite.khong-phai	không phải	negation
indefinite.khong-rieng	không riêng	negation
indefinite.khong-the	không thể	negation
indefinite.loat	loạt	quantifier
indefinite.may	mấy	quantifier
indefinite.may-chuc	mấy chục	scaled
indefinite.may-nghin	mấy nghìn	scaled
indefinite.may-tram	mấy trăm	scaled
indefinite.may-trieu	mấy triệu	scaled
indefinite.moi	mọi	quantifier
indefinite.moi-mot	mỗi một	quantifier
indefinite.moi-nam	mỗi năm	date
indefinite.mooix	mỗi	quantifier
indefinite.mot-ben	một bên	idiom
indefinite.mot-bo-phan	một bộ phận	idiom
indefinite.mot-cach	một cách	idiom
indefinite.mot-chieu	một chiều	idiom
indefinite.mot-chut	một chút	idiom
indefinite.mot-cua	một cửa	idiom
indefinite.mot-cua-lien-thong	một cửa liên thông	idiom
indefinite.mot-it	một ít	idiom
indefinite.mot-khi	một khi	idiom
indefinite.mot-lan-nua	một lần nữa	idiom
indefinite.mot-loat	một loạt	quantifier
indefinite.mot-long	một lòng	idiom
indefinite.mot-luc	một lúc	idiom
indefinite.mot-mat	một mặt	idiom
indefinite.mot-minh	một mình	idiom
indefinite.mot-muc	một mực	idiom
indefinite.mot-phan	một phần|1 phần	idiom
indefinite.mot-so	một số|1 số	quantifier
indefinite.mot-thoi	một thời	idiom
indefinite.mot-trong-nhung	một trong những	idiom
indefinite.mot-trong-so-do	một trong số đó	idiom
indefinite.mot-vai	một vài	quantifier
indefinite.muon-nguoi-nhu-mot	muôn người như một	idiom
indefinite.muon-van	muôn vàn	quantifier
indefinite.nam-chau	năm châu	idiom
indefinite.nam-nay	năm nay	date
indefinite.nam-ngoai	năm ngoái	date
indefinite.nam-qua	năm qua	date
indefinite.nam-sau	năm sau	date
indefinite.nam-toi	năm tới	date
indefinite.nam-truoc	năm trước	date
indefinite.ngan-can-treo-soi-toc	ngàn cân treo sợi tóc	idiom
indefinite.ngan-nam	ngàn năm	idiom
indefinite.nghin-nam	nghìn năm	idiom
indefinite.nhieu	nhiều	quantifier
indefinite.nhieu-chuc	nhiều chục	scaled
indefinite.nhieu-nam	nhiều năm	date
indefinite.nhieu-nghin	nhiều nghìn	scaled
indefinite.nhieu-nghin-ty	nhiều nghìn tỷ	scaled
indefinite.nhieu-tram	nhiều trăm	scaled
indefinite.nhieu-trieu	nhiều triệu	scaled
indefinite.nhieu-ty	nhiều tỷ	scaled
indefinite.nhung	những	quantifier
indefinite.ong-ba	ông ba	kin
indefinite.phan-lon	phần lớn	quantifier
indefinite.phan-nhieu	phần nhiều	quantifier
indefinite.phan-nho	phần nhỏ	quantifier
indefinite.rat-nhieu	rất nhiều	quantifier
indefinite.so-dong	số đông	quantifier
indefinite.so-it	số ít	quantifier
indefinite.song-phuong	song phương	idiom
indefinite.tat-ca	tất cả	quantifier
indefinite.thieu-so	thiểu số	quantifier
indefinite.thu-ba	thứ ba	weekday
indefinite.thu-bay	thứ bảy	weekday
indefinite.thu-hai	thứ hai	weekday
indefinite.thu-nam	thứ năm	weekday
indefinite.thu-sau	thứ sáu	weekday
indefinite.thu-tu	thứ tư	weekday
indefinite.toan-bo	toàn bộ	quantifier
indefinite.toan-the	toàn thể	quantifier
indefinite.tram-dau	trăm dâu	idiom
indefinite.tram-nam	trăm năm	idiom
indefinite.tram-nghin-nguoi-nhu-mot	trăm nghìn người như một	idiom
indefinite.tram-nguoi-nhu-mot	trăm người như một	idiom
indefinite.tram-phuong-ngan-ke	trăm phương ngàn kế	idiom
indefinite.tu-phuong	tứ phương	idiom
indefinite.tung	từng	quantifier
indefinite.tuyet-dai-da-so	tuyệt đại đa số	quantifier
indefinite.vai	vài	quantifier
indefinite.vai-ba	vài ba	quantifier
indefinite.vai-chuc	vài chục	scaled
indefinite.vai-chuc-nghin	vài chục nghìn	scaled
indefinite.vai-ngan	vài ngàn	scaled
indefinite.vai-nghin	vài nghìn	scaled
indefinite.vai-tram	vài trăm	scaled
indefinite.vai-trieu	vài triệu	scaled
indefinite.vai-ty	vài tỷ	scaled
indefinite.vo-so	vô số	quantifier`;
