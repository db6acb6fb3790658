// Generated from corpus/lexicons/picture-credits.tsv by `npm run data`. Do not edit.

export const PICTURE_CREDITS: string = `id	forms	type	canonical	valid_from	valid_to
credit.anh	Ảnh	credit
credit.bai	Bài	byline
credit.clip	Clip|Video	credit	Video
credit.do-hoa	Đồ họa|Biểu đồ|Infographic	credit
credit.minh-hoa	Ảnh minh họa|Hình minh họa|Ảnh chỉ mang tính minh họa|Ảnh tư liệu|Ảnh chụp màn hình	caption
credit.nguon	Nguồn|Nguồn ảnh|Ảnh nguồn	credit
credit.tin-anh	Tin, ảnh|Bài, ảnh|Tin và ảnh|Bài và ảnh|Bài ảnh|Tin ảnh	byline`;
