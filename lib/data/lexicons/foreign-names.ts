// Generated from corpus/lexicons/foreign-names.tsv by `npm run data`. Do not edit.

export const FOREIGN_NAMES: string = `foreign	forms	type	canonical	valid_from	valid_to	language
	A-bê	transcription
	Abbas	family
	Abdul	given				asian
	Abdullah	given				asian
	Abe	family
	Ahmed	given				asian
	Akihito	given				japanese
	Alain	given				french
	Albanese	family
	Alexander	given				english
	Alexei	given				slavic
	Ali	given				asian
	Andrei	given				slavic
	Andres	given				spanish
	Andrew	given				english
	Ăng-ghen	transcription
	Angela	given				german
	Ăngghen	full-name
	Annalena	given				german
	Anthony	given				english
	Anton	given				slavic
	Antonio	given				spanish
	Antony	given				english
	Anutin	given				asian
	Anwar	given				asian
	Aquino	family
	Ardern	family
	Ashraf	given				asian
	Aso	family
	Assad	family
	Aung	given				asian
	Austin	family
	Baerbock	family
	Bai-đơn	transcription
	Ban Ki-moon	family
	Ban Ki Mun	transcription
	Bành Lệ Viên	full-name
	Barack	given				english
	Bashar	given				asian
	Ben	given				english
	Benjamin	given				asian
	Bernard	given				french
	Bezos	family
	Biden	family
	Bill	given				english
	Binali	given				asian
	Blair	family
	Blinken	family
	Bob	given				english
	Bolsonaro	family
	Bolton	family
	Bongbong	given				asian
	Boris	given				english
	Borrell	family
	Bounnhang	given				asian
	Bounthong	given				asian
	Brian	given				english
	Brigitte	given				french
	Bruno	given				french
	Buffett	family
	Bun-nhăng Vo-la-chít	transcription
	Bush	family
	Bút-sơ	transcription
	Ca-xtơ-rô	transcription
	Các Mác	transcription
	Cameron	family
	Cảnh Sảng	full-name
	Carlos	given				spanish
	Carney	family
	Castro	family
	Catherine	given				french
	Cay-xỏn Phôm-vi-hẳn	transcription
	Charles	given				english
	Chavez	family
	Chirac	family
	Choummaly	given				asian
	Christine	given				english
	Christopher	given				english
	Chu Ân Lai	full-name
	Clin-tơn	transcription
	Clinton	family
	Comey	family
	Corbyn	family
	Đặng Tiểu Bình	full-name
	Daniel	given				english
	David	given				english
	Đi-át Ca-nen	transcription
	Diaz-Canel|Díaz-Canel	family
	Dilma	given				spanish
	Đinh Tiết Tường	full-name
	Dmitry	given				slavic
	Đô-nan	transcription
	Đô-nan-đơ	transcription
	Dominique	given				french
	Donald	given				english
	Đổng Quân	full-name
	Droupadi	given				asian
	Du Chính Thanh	full-name
	Dương Khiết Trì	full-name
	Duterte	family
	Ebrahim	given				asian
	Edouard	given				french
	Edward	given				english
	Elizabeth	given				english
	Emmanuel	given				french
	En-xin	transcription
	Erdogan	family
	Eric	given				english
	Esteban	given				spanish
	Federica	given				italian
	Ferdinand	given				asian
	Fernando	given				spanish
	Fidel	given				spanish
	Fillon	family
	Francisco	given				spanish
	Francois|François	given				french
	Frank	given				english
	Frank-Walter	given				german
	Friedrich	given				german
	Friedrich Engels	full-name
	Fumihito	given				japanese
	Fumio	given				japanese
	Gabriel	family
	Gary	given				english
	Gates	family
	George	given				english
	Giang Trạch Dân	full-name
	Giôn-xơn	transcription
	Giorgia	given				italian
	Giuseppe	given				italian
	Goóc-ba-chốp	transcription
	Gorbachev	full-name
	Gu-tê-rét	transcription
	Guterres	family
	Hà Vĩ	full-name
	Halimah	given				asian
	Hàn Chính	full-name
	Hans	given				german
	Harris	family
	Harry	given				english
	Hassan	given				asian
	Hegseth	family
	Heiko	given				german
	Helmut	given				german
	Heng	given				asian
	Heng Samrin	family
	Henry	given				english
	Hillary	given				english
	Hiroshi	given				japanese
	Hồ Cẩm Đào	full-name
	Hoa Xuân Oánh	full-name
	Hoàng Tuần Tài	full-name
	Hollande	family
	Hồng Tiểu Dũng	full-name
	Horst	given				german
	Huang	family
	Hugo	given				spanish
	Hun	given				asian
	Hun Manet	family
	Hun Sen	family
	Hun Xen	transcription
	Hùng Ba	full-name
	Ian	given				english
	Ibrahim	given				asian
	Igor	given				slavic
	Imran	given				asian
	Ishiba	family
	Ivanka	given				english
	Jacinda	given				english
	Jack	given				english
	Jacques	given				french
	Jaishankar	family
	Jake	given				english
	James	given				english
	Jared	given				english
	Javier	given				spanish
	Jean	given				english
	Jean-Claude	given				english
	Jean-Yves	given				english
	Jeff	given				english
	Jennifer	given				english
	Jeremy	given				english
	Jim	given				english
	Joe	given				english
	John	given				english
	Johnson	family
	Joko	given				asian
	Jorge	given				spanish
	Jose|José	given				spanish
	Josep	given				english
	Joseph	given				english
	Juan	given				spanish
	Julie	given				english
	Juncker	family
	Justin	given				english
	Kamala	given				english
	Karen	given				english
	Karl	given				german
	Karl Marx	full-name
	Keir	given				english
	Ken-nơ-đi	transcription
	Kenichi	given				japanese
	Kennedy	family
	Kenneth	given				english
	Kerry	family
	Kevin	given				english
	Khamenei	family
	Ki-si-đa	transcription
	Kim Châng Un	transcription
	Kim Jong-il	family
	Kim Jong-un|Kim Jong Un	family
	Kim Nhật Thành	family
	Kishida	family
	Klaus	given				german
	Knapper	family
	Kohl	family
	Konstantin	given				slavic
	Kristalina	given				english
	Kritenbrink	family
	Kunio	given				japanese
	La-vrốp	transcription
	Lagarde	family
	Lại Thanh Đức	full-name
	Larry	given				english
	Lật Chiến Thư	full-name
	Laurent	given				french
	Lavrov	family
	Lazo	family
	Lê-nin	transcription
	Le Pen	family
	Lee Jae-myung	family
	Lee Nak-yon	family
	Lênin|Lenin	full-name
	Lighthizer	family
	Linda	given				english
	Lindsey	given				english
	Lloyd	given				english
	Luis	given				spanish
	Luiz	given				spanish
	Lukashenko	family
	Lula	family
	Lưu Kiến Siêu	full-name
	Lý Cường	full-name
	Lý Hiển Long	full-name
	Lý Khắc Cường	full-name
	Lý Quang Diệu	full-name
	Ma-crông	transcription
	Mác	full-name
	Macron	family
	Maduro	family
	Mahathir	given				asian
	Mahmoud	given				asian
	Malcolm	given				english
	Man-đê-la	transcription
	Mandela	family
	Manmohan	given				asian
	Manuel	given				spanish
	Mao Trạch Đông	full-name
	Marco	given				english
	Marcos	family
	Margaret	given				english
	Maria	given				slavic
	Mariano	given				spanish
	Marine	given				french
	Mario	given				italian
	Mark	given				english
	Marrero	family
	Martin	given				english
	Mary	given				english
	Matteo	given				italian
	Matthew	given				english
	Mattis	family
	May	family
	McCain	family
	McConnell	family
	Méc-ken	transcription
	Medvedev	family
	Melania	given				english
	Merkel	family
	Merz	family
	Mét-vê-đép	transcription
	Michael	given				english
	Michel	given				french
	Michelle	given				english
	Miguel	given				spanish
	Mike	given				english
	Mikhail	given				slavic
	Mitch	given				english
	Mô-đi	transcription
	Modi	family
	Mohammad	given				asian
	Mohammed|Muhammad	given				asian
	Moon Jae-in	family
	Morrison	family
	Motegi	family
	Mueller	family
	Mun Chê In	transcription
	Musk	family
	Najib	given				asian
	Nancy	given				english
	Narendra	given				asian
	Naruhito	given				japanese
	Natsuo	given				japanese
	Nawaz	given				asian
	Nê-ru	transcription
	Netanyahu	family
	Ngụy Phượng Hòa	full-name
	Níc-xơn	transcription
	Nick	given				english
	Nicolas	given				french
	Nikolai	given				slavic
	Nixon	family
	Norodom	given				asian
	Ô-ba-ma	transcription
	Ô-lăng	transcription
	Obama	family
	Olaf	given				german
	Oleg	given				slavic
	Ôn Gia Bảo	full-name
	Orban	family
	Osius	family
	Paetongtarn	given				asian
	Pany	given				asian
	Paolo	given				italian
	Park Geun-hye	family
	Patrick	given				english
	Paul	given				english
	Pedro	given				spanish
	Pelosi	family
	Pence	family
	Penny	given				english
	Peskov	family
	Pete	given				english
	Peter	given				english
	Petro	given				slavic
	Pezeshkian	family
	Phạm Trường Long	full-name
	Phankham	given				asian
	Phi-đen Ca-xtơ-rô	transcription
	Philip	given				english
	Phomvihane	family
	Pierre	given				french
	Pompeo	family
	Poroshenko	family
	Powell	family
	Prabowo	given				asian
	Prak	given				asian
	Pranab	given				asian
	Prayut	given				asian
	Preeti	given				asian
	Pu-tin	transcription
	Putin	family
	Ra-un Ca-xtơ-rô	transcription
	Rahul	given				asian
	Raisi	family
	Ram	given				asian
	Ramaphosa	family
	Raul|Raúl	given				spanish
	Reagan	family
	Recep	given				asian
	Retno	given				asian
	Reuven	given				asian
	Rex	given				english
	Richard	given				english
	Rishi	given				english
	Robert	given				english
	Roberto	given				spanish
	Rodrigo	given				spanish
	Roger	given				english
	Ronald	given				english
	Ross	family
	Rouhani	family
	Rousseff	family
	Rubio	family
	Rutte	family
	Ryan	family
	Saddam	given				asian
	Saleumxay	given				asian
	Salman	given				asian
	Salvador	given				spanish
	Samdech	given				asian
	Samuel	given				english
	Sanae	given				japanese
	Sandeep	given				asian
	Sanders	family
	Sar	given				asian
	Sarah	given				english
	Sarkozy	family
	Scholz	family
	Scott	given				english
	Sean	given				english
	Sergei|Sergey	given				slavic
	Sergio	given				italian
	Shigeru	given				japanese
	Shinzo	given				japanese
	Shoigu	family
	Sigmar	given				german
	Sihamoni	family
	Sihanouk	family
	Silvio	given				italian
	Simon	given				english
	Siphandone	family
	Sisoulith	family
	Sonexay	given				asian
	Srettha	given				asian
	Stalin	full-name
	Starmer	family
	Steinmeier	family
	Stephen	given				english
	Steve	given				english
	Steven	given				english
	Stoltenberg	family
	Subianto	family
	Subrahmanyam	given				asian
	Suga	family
	Sullivan	family
	Sunak	family
	Susan	given				english
	Sushma	given				asian
	Takaichi	family
	Takehiko	given				japanese
	Takeshi	given				japanese
	Tập Cận Bình	full-name
	Taro	given				japanese
	Tayyip	given				asian
	Tea	given				asian
	Ted	given				english
	Thái Anh Văn	full-name
	Thaksin	given				asian
	Tharman	given				asian
	Thatcher	family
	Theresa	given				english
	Thomas	given				english
	Thongloun	given				asian
	Thoong-lun Xi-xu-lít	transcription
	Thường Vạn Toàn	full-name
	Tillerson	family
	Tim	given				english
	Tom	given				english
	Tomomi	given				japanese
	Tôn Trung Sơn	full-name
	Tôn Xuân Lan	full-name
	Tống Đào	full-name
	Tony	given				english
	Toshimitsu	given				japanese
	Trăm	transcription
	Triệu Lạc Tế	full-name
	Triệu Lập Kiên	full-name
	Trudeau	family
	Trump	family
	Trương Đức Giang	full-name
	Turnbull	family
	Tusk	family
	Umeda	given				japanese
	Uông Dương	full-name
	Uông Văn Bân	full-name
	Ursula	given				english
	Vance	family
	Viktor	given				slavic
	Vla-đi-mia	transcription
	Vladimir	given				slavic
	Volodymyr	given				slavic
	von der Leyen	family
	Vorachith	family
	Vương Hỗ Ninh	full-name
	Vương Kỳ Sơn	full-name
	Vương Nghị	full-name
	Widodo	family
	William	given				english
	Wolfgang	given				german
	Xanana	family
	Xaysomphone	given				asian
	Xcôn	transcription
	Xi-ha-mô-ni	transcription
	Xi-ha-núc	transcription
	Xta-lin	transcription
	Xu-các-nô	transcription
	Xu-pha-nu-vông	transcription
	Yellen	family
	Yeltsin	full-name
	Yingluck	given				asian
	Yitzhak	given				asian
	Yoon Suk Yeol|Yoon Suk-yeol	family
	Yoshihide	given				japanese
	Yuko	given				japanese
	Yulia	given				slavic
	Yuri	given				slavic
	Zelensky|Zelenskyy	family
	Zuckerberg	family
	Zuma	family`;
