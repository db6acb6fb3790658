// Generated from corpus/lexicons/foreign-names.tsv by `npm run data`. Do not edit.

export const FOREIGN_NAMES: string = `id	forms	type	canonical	valid_from	valid_to	language
foreign.a-be	A-bê	transcription
foreign.abbas	Abbas	family
foreign.abdul	Abdul	given				asian
foreign.abdullah	Abdullah	given				asian
foreign.abe	Abe	family
foreign.ahmed	Ahmed	given				asian
foreign.akihito	Akihito	given				japanese
foreign.alain	Alain	given				french
foreign.albanese	Albanese	family
foreign.alexander	Alexander	given				english
foreign.alexei	Alexei	given				slavic
foreign.ali	Ali	given				asian
foreign.andrei	Andrei	given				slavic
foreign.andres	Andres	given				spanish
foreign.andrew	Andrew	given				english
foreign.ang-ghen	Ăng-ghen	transcription
foreign.angela	Angela	given				german
foreign.angghen	Ăngghen	full-name
foreign.annalena	Annalena	given				german
foreign.anthony	Anthony	given				english
foreign.anton	Anton	given				slavic
foreign.antonio	Antonio	given				spanish
foreign.antony	Antony	given				english
foreign.anutin	Anutin	given				asian
foreign.anwar	Anwar	given				asian
foreign.aquino	Aquino	family
foreign.ardern	Ardern	family
foreign.ashraf	Ashraf	given				asian
foreign.aso	Aso	family
foreign.assad	Assad	family
foreign.aung	Aung	given				asian
foreign.austin	Austin	family
foreign.baerbock	Baerbock	family
foreign.bai-don	Bai-đơn	transcription
foreign.ban-ki-moon	Ban Ki-moon	family
foreign.ban-ki-mun	Ban Ki Mun	transcription
foreign.banh-le-vien	Bành Lệ Viên	full-name
foreign.barack	Barack	given				english
foreign.bashar	Bashar	given				asian
foreign.ben	Ben	given				english
foreign.benjamin	Benjamin	given				asian
foreign.bernard	Bernard	given				french
foreign.bezos	Bezos	family
foreign.biden	Biden	family
foreign.bill	Bill	given				english
foreign.binali	Binali	given				asian
foreign.blair	Blair	family
foreign.blinken	Blinken	family
foreign.bob	Bob	given				english
foreign.bolsonaro	Bolsonaro	family
foreign.bolton	Bolton	family
foreign.bongbong	Bongbong	given				asian
foreign.boris	Boris	given				english
foreign.borrell	Borrell	family
foreign.bounnhang	Bounnhang	given				asian
foreign.bounthong	Bounthong	given				asian
foreign.brian	Brian	given				english
foreign.brigitte	Brigitte	given				french
foreign.bruno	Bruno	given				french
foreign.buffett	Buffett	family
foreign.bun-nhang-vo-la-chit	Bun-nhăng Vo-la-chít	transcription
foreign.bush	Bush	family
foreign.but-so	Bút-sơ	transcription
foreign.ca-xto-ro	Ca-xtơ-rô	transcription
foreign.cac-mac	Các Mác	transcription
foreign.cameron	Cameron	family
foreign.canh-sang	Cảnh Sảng	full-name
foreign.carlos	Carlos	given				spanish
foreign.carney	Carney	family
foreign.castro	Castro	family
foreign.catherine	Catherine	given				french
foreign.cay-xon-phom-vi-han	Cay-xỏn Phôm-vi-hẳn	transcription
foreign.charles	Charles	given				english
foreign.chavez	Chavez	family
foreign.chirac	Chirac	family
foreign.choummaly	Choummaly	given				asian
foreign.christine	Christine	given				english
foreign.christopher	Christopher	given				english
foreign.chu-an-lai	Chu Ân Lai	full-name
foreign.clin-ton	Clin-tơn	transcription
foreign.clinton	Clinton	family
foreign.comey	Comey	family
foreign.corbyn	Corbyn	family
foreign.dang-tieu-binh	Đặng Tiểu Bình	full-name
foreign.daniel	Daniel	given				english
foreign.david	David	given				english
foreign.di-at-ca-nen	Đi-át Ca-nen	transcription
foreign.diaz-canel	Diaz-Canel|Díaz-Canel	family
foreign.dilma	Dilma	given				spanish
foreign.dinh-tiet-tuong	Đinh Tiết Tường	full-name
foreign.dmitry	Dmitry	given				slavic
foreign.do-nan	Đô-nan	transcription
foreign.do-nan-do	Đô-nan-đơ	transcription
foreign.dominique	Dominique	given				french
foreign.donald	Donald	given				english
foreign.dong-quan	Đổng Quân	full-name
foreign.droupadi	Droupadi	given				asian
foreign.du-chinh-thanh	Du Chính Thanh	full-name
foreign.duong-khiet-tri	Dương Khiết Trì	full-name
foreign.duterte	Duterte	family
foreign.ebrahim	Ebrahim	given				asian
foreign.edouard	Edouard	given				french
foreign.edward	Edward	given				english
foreign.elizabeth	Elizabeth	given				english
foreign.emmanuel	Emmanuel	given				french
foreign.en-xin	En-xin	transcription
foreign.erdogan	Erdogan	family
foreign.eric	Eric	given				english
foreign.esteban	Esteban	given				spanish
foreign.federica	Federica	given				italian
foreign.ferdinand	Ferdinand	given				asian
foreign.fernando	Fernando	given				spanish
foreign.fidel	Fidel	given				spanish
foreign.fillon	Fillon	family
foreign.francisco	Francisco	given				spanish
foreign.francois	Francois|François	given				french
foreign.frank	Frank	given				english
foreign.frank-walter	Frank-Walter	given				german
foreign.friedrich	Friedrich	given				german
foreign.friedrich-engels	Friedrich Engels	full-name
foreign.fumihito	Fumihito	given				japanese
foreign.fumio	Fumio	given				japanese
foreign.gabriel	Gabriel	family
foreign.gary	Gary	given				english
foreign.gates	Gates	family
foreign.george	George	given				english
foreign.giang-trach-dan	Giang Trạch Dân	full-name
foreign.gion-xon	Giôn-xơn	transcription
foreign.giorgia	Giorgia	given				italian
foreign.giuseppe	Giuseppe	given				italian
foreign.gooc-ba-chop	Goóc-ba-chốp	transcription
foreign.gorbachev	Gorbachev	full-name
foreign.gu-te-ret	Gu-tê-rét	transcription
foreign.guterres	Guterres	family
foreign.ha-vi	Hà Vĩ	full-name
foreign.halimah	Halimah	given				asian
foreign.han-chinh	Hàn Chính	full-name
foreign.hans	Hans	given				german
foreign.harris	Harris	family
foreign.harry	Harry	given				english
foreign.hassan	Hassan	given				asian
foreign.hegseth	Hegseth	family
foreign.heiko	Heiko	given				german
foreign.helmut	Helmut	given				german
foreign.heng	Heng	given				asian
foreign.heng-samrin	Heng Samrin	family
foreign.henry	Henry	given				english
foreign.hillary	Hillary	given				english
foreign.hiroshi	Hiroshi	given				japanese
foreign.ho-cam-dao	Hồ Cẩm Đào	full-name
foreign.hoa-xuan-oanh	Hoa Xuân Oánh	full-name
foreign.hoang-tuan-tai	Hoàng Tuần Tài	full-name
foreign.hollande	Hollande	family
foreign.hong-tieu-dung	Hồng Tiểu Dũng	full-name
foreign.horst	Horst	given				german
foreign.huang	Huang	family
foreign.hugo	Hugo	given				spanish
foreign.hun	Hun	given				asian
foreign.hun-manet	Hun Manet	family
foreign.hun-sen	Hun Sen	family
foreign.hun-xen	Hun Xen	transcription
foreign.hung-ba	Hùng Ba	full-name
foreign.ian	Ian	given				english
foreign.ibrahim	Ibrahim	given				asian
foreign.igor	Igor	given				slavic
foreign.imran	Imran	given				asian
foreign.ishiba	Ishiba	family
foreign.ivanka	Ivanka	given				english
foreign.jacinda	Jacinda	given				english
foreign.jack	Jack	given				english
foreign.jacques	Jacques	given				french
foreign.jaishankar	Jaishankar	family
foreign.jake	Jake	given				english
foreign.james	James	given				english
foreign.jared	Jared	given				english
foreign.javier	Javier	given				spanish
foreign.jean	Jean	given				english
foreign.jean-claude	Jean-Claude	given				english
foreign.jean-yves	Jean-Yves	given				english
foreign.jeff	Jeff	given				english
foreign.jennifer	Jennifer	given				english
foreign.jeremy	Jeremy	given				english
foreign.jim	Jim	given				english
foreign.joe	Joe	given				english
foreign.john	John	given				english
foreign.johnson	Johnson	family
foreign.joko	Joko	given				asian
foreign.jorge	Jorge	given				spanish
foreign.jose	Jose|José	given				spanish
foreign.josep	Josep	given				english
foreign.joseph	Joseph	given				english
foreign.juan	Juan	given				spanish
foreign.julie	Julie	given				english
foreign.juncker	Juncker	family
foreign.justin	Justin	given				english
foreign.kamala	Kamala	given				english
foreign.karen	Karen	given				english
foreign.karl	Karl	given				german
foreign.karl-marx	Karl Marx	full-name
foreign.keir	Keir	given				english
foreign.ken-no-di	Ken-nơ-đi	transcription
foreign.kenichi	Kenichi	given				japanese
foreign.kennedy	Kennedy	family
foreign.kenneth	Kenneth	given				english
foreign.kerry	Kerry	family
foreign.kevin	Kevin	given				english
foreign.khamenei	Khamenei	family
foreign.ki-si-da	Ki-si-đa	transcription
foreign.kim-chang-un	Kim Châng Un	transcription
foreign.kim-jong-il	Kim Jong-il	family
foreign.kim-jong-un	Kim Jong-un|Kim Jong Un	family
foreign.kim-nhat-thanh	Kim Nhật Thành	family
foreign.kishida	Kishida	family
foreign.klaus	Klaus	given				german
foreign.knapper	Knapper	family
foreign.kohl	Kohl	family
foreign.konstantin	Konstantin	given				slavic
foreign.kristalina	Kristalina	given				english
foreign.kritenbrink	Kritenbrink	family
foreign.kunio	Kunio	given				japanese
foreign.la-vrop	La-vrốp	transcription
foreign.lagarde	Lagarde	family
foreign.lai-thanh-duc	Lại Thanh Đức	full-name
foreign.larry	Larry	given				english
foreign.lat-chien-thu	Lật Chiến Thư	full-name
foreign.laurent	Laurent	given				french
foreign.lavrov	Lavrov	family
foreign.lazo	Lazo	family
foreign.le-nin	Lê-nin	transcription
foreign.le-pen	Le Pen	family
foreign.lee-jae-myung	Lee Jae-myung	family
foreign.lee-nak-yon	Lee Nak-yon	family
foreign.lenin	Lênin|Lenin	full-name
foreign.lighthizer	Lighthizer	family
foreign.linda	Linda	given				english
foreign.lindsey	Lindsey	given				english
foreign.lloyd	Lloyd	given				english
foreign.luis	Luis	given				spanish
foreign.luiz	Luiz	given				spanish
foreign.lukashenko	Lukashenko	family
foreign.lula	Lula	family
foreign.luu-kien-sieu	Lưu Kiến Siêu	full-name
foreign.ly-cuong	Lý Cường	full-name
foreign.ly-hien-long	Lý Hiển Long	full-name
foreign.ly-khac-cuong	Lý Khắc Cường	full-name
foreign.ly-quang-dieu	Lý Quang Diệu	full-name
foreign.ma-crong	Ma-crông	transcription
foreign.mac	Mác	full-name
foreign.macron	Macron	family
foreign.maduro	Maduro	family
foreign.mahathir	Mahathir	given				asian
foreign.mahmoud	Mahmoud	given				asian
foreign.malcolm	Malcolm	given				english
foreign.man-de-la	Man-đê-la	transcription
foreign.mandela	Mandela	family
foreign.manmohan	Manmohan	given				asian
foreign.manuel	Manuel	given				spanish
foreign.mao-trach-dong	Mao Trạch Đông	full-name
foreign.marco	Marco	given				english
foreign.marcos	Marcos	family
foreign.margaret	Margaret	given				english
foreign.maria	Maria	given				slavic
foreign.mariano	Mariano	given				spanish
foreign.marine	Marine	given				french
foreign.mario	Mario	given				italian
foreign.mark	Mark	given				english
foreign.marrero	Marrero	family
foreign.martin	Martin	given				english
foreign.mary	Mary	given				english
foreign.matteo	Matteo	given				italian
foreign.matthew	Matthew	given				english
foreign.mattis	Mattis	family
foreign.may	May	family
foreign.mccain	McCain	family
foreign.mcconnell	McConnell	family
foreign.mec-ken	Méc-ken	transcription
foreign.medvedev	Medvedev	family
foreign.melania	Melania	given				english
foreign.merkel	Merkel	family
foreign.merz	Merz	family
foreign.met-ve-dep	Mét-vê-đép	transcription
foreign.michael	Michael	given				english
foreign.michel	Michel	given				french
foreign.michelle	Michelle	given				english
foreign.miguel	Miguel	given				spanish
foreign.mike	Mike	given				english
foreign.mikhail	Mikhail	given				slavic
foreign.mitch	Mitch	given				english
foreign.mo-di	Mô-đi	transcription
foreign.modi	Modi	family
foreign.mohammad	Mohammad	given				asian
foreign.mohammed	Mohammed|Muhammad	given				asian
foreign.moon-jae-in	Moon Jae-in	family
foreign.morrison	Morrison	family
foreign.motegi	Motegi	family
foreign.mueller	Mueller	family
foreign.mun-che-in	Mun Chê In	transcription
foreign.musk	Musk	family
foreign.najib	Najib	given				asian
foreign.nancy	Nancy	given				english
foreign.narendra	Narendra	given				asian
foreign.naruhito	Naruhito	given				japanese
foreign.natsuo	Natsuo	given				japanese
foreign.nawaz	Nawaz	given				asian
foreign.ne-ru	Nê-ru	transcription
foreign.netanyahu	Netanyahu	family
foreign.nguy-phuong-hoa	Ngụy Phượng Hòa	full-name
foreign.nic-xon	Níc-xơn	transcription
foreign.nick	Nick	given				english
foreign.nicolas	Nicolas	given				french
foreign.nikolai	Nikolai	given				slavic
foreign.nixon	Nixon	family
foreign.norodom	Norodom	given				asian
foreign.o-ba-ma	Ô-ba-ma	transcription
foreign.o-lang	Ô-lăng	transcription
foreign.obama	Obama	family
foreign.olaf	Olaf	given				german
foreign.oleg	Oleg	given				slavic
foreign.on-gia-bao	Ôn Gia Bảo	full-name
foreign.orban	Orban	family
foreign.osius	Osius	family
foreign.paetongtarn	Paetongtarn	given				asian
foreign.pany	Pany	given				asian
foreign.paolo	Paolo	given				italian
foreign.park-geun-hye	Park Geun-hye	family
foreign.patrick	Patrick	given				english
foreign.paul	Paul	given				english
foreign.pedro	Pedro	given				spanish
foreign.pelosi	Pelosi	family
foreign.pence	Pence	family
foreign.penny	Penny	given				english
foreign.peskov	Peskov	family
foreign.pete	Pete	given				english
foreign.peter	Peter	given				english
foreign.petro	Petro	given				slavic
foreign.pezeshkian	Pezeshkian	family
foreign.pham-truong-long	Phạm Trường Long	full-name
foreign.phankham	Phankham	given				asian
foreign.phi-den-ca-xto-ro	Phi-đen Ca-xtơ-rô	transcription
foreign.philip	Philip	given				english
foreign.phomvihane	Phomvihane	family
foreign.pierre	Pierre	given				french
foreign.pompeo	Pompeo	family
foreign.poroshenko	Poroshenko	family
foreign.powell	Powell	family
foreign.prabowo	Prabowo	given				asian
foreign.prak	Prak	given				asian
foreign.pranab	Pranab	given				asian
foreign.prayut	Prayut	given				asian
foreign.preeti	Preeti	given				asian
foreign.pu-tin	Pu-tin	transcription
foreign.putin	Putin	family
foreign.ra-un-ca-xto-ro	Ra-un Ca-xtơ-rô	transcription
foreign.rahul	Rahul	given				asian
foreign.raisi	Raisi	family
foreign.ram	Ram	given				asian
foreign.ramaphosa	Ramaphosa	family
foreign.raul	Raul|Raúl	given				spanish
foreign.reagan	Reagan	family
foreign.recep	Recep	given				asian
foreign.retno	Retno	given				asian
foreign.reuven	Reuven	given				asian
foreign.rex	Rex	given				english
foreign.richard	Richard	given				english
foreign.rishi	Rishi	given				english
foreign.robert	Robert	given				english
foreign.roberto	Roberto	given				spanish
foreign.rodrigo	Rodrigo	given				spanish
foreign.roger	Roger	given				english
foreign.ronald	Ronald	given				english
foreign.ross	Ross	family
foreign.rouhani	Rouhani	family
foreign.rousseff	Rousseff	family
foreign.rubio	Rubio	family
foreign.rutte	Rutte	family
foreign.ryan	Ryan	family
foreign.saddam	Saddam	given				asian
foreign.saleumxay	Saleumxay	given				asian
foreign.salman	Salman	given				asian
foreign.salvador	Salvador	given				spanish
foreign.samdech	Samdech	given				asian
foreign.samuel	Samuel	given				english
foreign.sanae	Sanae	given				japanese
foreign.sandeep	Sandeep	given				asian
foreign.sanders	Sanders	family
foreign.sar	Sar	given				asian
foreign.sarah	Sarah	given				english
foreign.sarkozy	Sarkozy	family
foreign.scholz	Scholz	family
foreign.scott	Scott	given				english
foreign.sean	Sean	given				english
foreign.sergei	Sergei|Sergey	given				slavic
foreign.sergio	Sergio	given				italian
foreign.shigeru	Shigeru	given				japanese
foreign.shinzo	Shinzo	given				japanese
foreign.shoigu	Shoigu	family
foreign.sigmar	Sigmar	given				german
foreign.sihamoni	Sihamoni	family
foreign.sihanouk	Sihanouk	family
foreign.silvio	Silvio	given				italian
foreign.simon	Simon	given				english
foreign.siphandone	Siphandone	family
foreign.sisoulith	Sisoulith	family
foreign.sonexay	Sonexay	given				asian
foreign.srettha	Srettha	given				asian
foreign.stalin	Stalin	full-name
foreign.starmer	Starmer	family
foreign.steinmeier	Steinmeier	family
foreign.stephen	Stephen	given				english
foreign.steve	Steve	given				english
foreign.steven	Steven	given				english
foreign.stoltenberg	Stoltenberg	family
foreign.subianto	Subianto	family
foreign.subrahmanyam	Subrahmanyam	given				asian
foreign.suga	Suga	family
foreign.sullivan	Sullivan	family
foreign.sunak	Sunak	family
foreign.susan	Susan	given				english
foreign.sushma	Sushma	given				asian
foreign.takaichi	Takaichi	family
foreign.takehiko	Takehiko	given				japanese
foreign.takeshi	Takeshi	given				japanese
foreign.tap-can-binh	Tập Cận Bình	full-name
foreign.taro	Taro	given				japanese
foreign.tayyip	Tayyip	given				asian
foreign.tea	Tea	given				asian
foreign.ted	Ted	given				english
foreign.thai-anh-van	Thái Anh Văn	full-name
foreign.thaksin	Thaksin	given				asian
foreign.tharman	Tharman	given				asian
foreign.thatcher	Thatcher	family
foreign.theresa	Theresa	given				english
foreign.thomas	Thomas	given				english
foreign.thongloun	Thongloun	given				asian
foreign.thoong-lun-xi-xu-lit	Thoong-lun Xi-xu-lít	transcription
foreign.thuong-van-toan	Thường Vạn Toàn	full-name
foreign.tillerson	Tillerson	family
foreign.tim	Tim	given				english
foreign.tom	Tom	given				english
foreign.tomomi	Tomomi	given				japanese
foreign.ton-trung-son	Tôn Trung Sơn	full-name
foreign.ton-xuan-lan	Tôn Xuân Lan	full-name
foreign.tong-dao	Tống Đào	full-name
foreign.tony	Tony	given				english
foreign.toshimitsu	Toshimitsu	given				japanese
foreign.tram	Trăm	transcription
foreign.trieu-lac-te	Triệu Lạc Tế	full-name
foreign.trieu-lap-kien	Triệu Lập Kiên	full-name
foreign.trudeau	Trudeau	family
foreign.trump	Trump	family
foreign.truong-duc-giang	Trương Đức Giang	full-name
foreign.turnbull	Turnbull	family
foreign.tusk	Tusk	family
foreign.umeda	Umeda	given				japanese
foreign.uong-duong	Uông Dương	full-name
foreign.uong-van-ban	Uông Văn Bân	full-name
foreign.ursula	Ursula	given				english
foreign.vance	Vance	family
foreign.viktor	Viktor	given				slavic
foreign.vla-di-mia	Vla-đi-mia	transcription
foreign.vladimir	Vladimir	given				slavic
foreign.volodymyr	Volodymyr	given				slavic
foreign.von-der-leyen	von der Leyen	family
foreign.vorachith	Vorachith	family
foreign.vuong-ho-ninh	Vương Hỗ Ninh	full-name
foreign.vuong-ky-son	Vương Kỳ Sơn	full-name
foreign.vuong-nghi	Vương Nghị	full-name
foreign.widodo	Widodo	family
foreign.william	William	given				english
foreign.wolfgang	Wolfgang	given				german
foreign.xanana	Xanana	family
foreign.xaysomphone	Xaysomphone	given				asian
foreign.xcon	Xcôn	transcription
foreign.xi-ha-mo-ni	Xi-ha-mô-ni	transcription
foreign.xi-ha-nuc	Xi-ha-núc	transcription
foreign.xta-lin	Xta-lin	transcription
foreign.xu-cac-no	Xu-các-nô	transcription
foreign.xu-pha-nu-vong	Xu-pha-nu-vông	transcription
foreign.yellen	Yellen	family
foreign.yeltsin	Yeltsin	full-name
foreign.yingluck	Yingluck	given				asian
foreign.yitzhak	Yitzhak	given				asian
foreign.yoon-suk-yeol	Yoon Suk Yeol|Yoon Suk-yeol	family
foreign.yoshihide	Yoshihide	given				japanese
foreign.yuko	Yuko	given				japanese
foreign.yulia	Yulia	given				slavic
foreign.yuri	Yuri	given				slavic
foreign.zelensky	Zelensky|Zelenskyy	family
foreign.zuckerberg	Zuckerberg	family
foreign.zuma	Zuma	family`;
