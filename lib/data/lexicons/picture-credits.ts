// Generated from corpus/lexicons/picture-credits.tsv by `npm run data`. Do not edit.

export const PICTURE_CREDITS: string = `credit	forms	type	canonical	valid_from	valid_to
	Ảnh	credit
	Bài	byline
clip	Clip|Video	credit	Video
	Đồ họa|Biểu đồ|Infographic	credit
minh-hoa	Ảnh minh họa|Hình minh họa|Ảnh chỉ mang tính minh họa|Ảnh tư liệu|Ảnh chụp màn hình	caption
	Nguồn|Nguồn ảnh|Ảnh nguồn	credit
	Tin, ảnh|Bài, ảnh|Tin và ảnh|Bài và ảnh|Bài ảnh|Tin ảnh	byline`;
