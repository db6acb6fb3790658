import test from 'ava';
import { findDocuments } from '../../../lib/entity/document/find-documents.js';
import type { DocumentEntity } from '../../../lib/types.js';
import { textScene } from '../text-scene.js';

function found(text: string): DocumentEntity[] {
  const { table, lexicon, openings } = textScene(text);
  return findDocuments(table, lexicon.documents, openings).map(({ entity }) => entity as DocumentEntity);
}

const show = ({ text, kind, number = '', issuer = '', date = '' }: DocumentEntity): string =>
  [text, kind, number, issuer, date].join(' | ');

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a resolution of the assembly',
    'Theo Nghị quyết số 42/2017/QH14, nợ xấu giảm.',
    ['Nghị quyết số 42/2017/QH14 | resolution | 42/2017/QH14 | Quốc hội | 2017'],
  ],
  [
    'a decree',
    'thực hiện Nghị định 67/2014/NĐ-CP.',
    ['Nghị định 67/2014/NĐ-CP | decree | 67/2014/NĐ-CP | Chính phủ | 2014'],
  ],
  [
    'the day of issue',
    'Quyết định số 99/QĐ-TTg ngày 16/8/2016 của Thủ tướng',
    ['Quyết định số 99/QĐ-TTg | decision | 99/QĐ-TTg | Thủ tướng Chính phủ | 2016-08-16'],
  ],
  ['a bare number', 'tàu đóng theo Nghị định 67, huyện báo cáo', ['Nghị định 67 | decree | 67 |  | ']],
  ['an abbreviation', 'vay theo NĐ 67.', ['NĐ 67 | decree | 67 |  | ']],
  [
    'a number and its year',
    'theo Nghị định 105 năm 2014 của Chính phủ',
    ['Nghị định 105 năm 2014 | decree | 105 |  | 2014'],
  ],
  [
    'a spaced number',
    'Nghị quyết số 15 - NQ/TU',
    ['Nghị quyết số 15 - NQ/TU | resolution | 15 - NQ/TU | Tỉnh ủy, Thành ủy | '],
  ],
  [
    'a lettered number',
    'Nghị quyết 30a/2008/NQ-CP',
    ['Nghị quyết 30a/2008/NQ-CP | resolution | 30a/2008/NQ-CP | Chính phủ | 2008'],
  ],
  [
    'the title after a number',
    'ban hành Nghị quyết số 35/NQ-CP về hỗ trợ và phát triển doanh nghiệp đến năm 2020.',
    [
      'Nghị quyết số 35/NQ-CP về hỗ trợ và phát triển doanh nghiệp đến năm 2020 | resolution | 35/NQ-CP | Chính phủ | ',
    ],
  ],
  [
    'a title ends at a verb',
    'Nghị định 12 về quản lý chợ đã có hiệu lực',
    ['Nghị định 12 về quản lý chợ | decree | 12 |  | '],
  ],
  [
    'the purpose of a letter is no title',
    'Công điện số 20/CĐ-TTg về việc ứng phó bão',
    ['Công điện số 20/CĐ-TTg | telegram | 20/CĐ-TTg | Thủ tướng Chính phủ | '],
  ],
  [
    'a law with its year',
    'sửa Luật Đất đai năm 2013 cho phù hợp',
    ['Luật Đất đai năm 2013 | law |  |  | 2013'],
  ],
  [
    'an amended law',
    'trình Luật Phòng, chống tham nhũng (sửa đổi) tại kỳ họp',
    ['Luật Phòng, chống tham nhũng (sửa đổi) | law |  |  | '],
  ],
  [
    'an amending law',
    'thông qua Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học; bàn việc khác',
    ['Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học | law |  |  | '],
  ],
  [
    'laws in a list',
    'Luật Trồng trọt, Luật Chăn nuôi và Luật Kiến trúc',
    [
      'Luật Trồng trọt | law |  |  | 2018',
      'Luật Chăn nuôi | law |  |  | 2018',
      'Luật Kiến trúc | law |  |  | 2019',
    ],
  ],
  ['the constitution', 'Điều 63 Hiến pháp 2013 quy định', ['Hiến pháp 2013 | constitution |  |  | 2013']],
  [
    'a plenum',
    'quán triệt Nghị quyết Trung ương 4 khóa XII trong chi bộ',
    ['Nghị quyết Trung ương 4 khóa XII | resolution |  |  | '],
  ],
  [
    'a congress',
    'đưa Nghị quyết Đại hội XII của Đảng vào cuộc sống',
    ['Nghị quyết Đại hội XII của Đảng | resolution |  |  | '],
  ],
  [
    'a provincial congress',
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII mà tỉnh đề ra',
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII | resolution |  |  | '],
  ],
  [
    'a quoted title',
    'triển khai Đề án “Nâng cao chất lượng chợ đầu mối” trong năm',
    ['Đề án “Nâng cao chất lượng chợ đầu mối” | scheme |  |  | '],
  ],
  [
    'a plan with its years',
    'rà soát Quy hoạch phát triển thủy lợi giai đoạn 2016-2020 của tỉnh',
    ['Quy hoạch phát triển thủy lợi giai đoạn 2016-2020 | planning |  |  | '],
  ],
  [
    'a treaty',
    'đàm phán Hiệp định EVFTA, CPTPP',
    ['Hiệp định EVFTA | treaty |  |  | 2019', 'CPTPP | treaty |  |  | 2018'],
  ],
  ['a draft stays outside', 'góp ý dự thảo Luật Dược', ['Luật Dược | law |  |  | ']],
  [
    'a number without its kind',
    'thay thế 60/2015/QĐ-UBND',
    ['60/2015/QĐ-UBND | decision | 60/2015/QĐ-UBND | Ủy ban nhân dân | 2015'],
  ],
];

for (const [name, text, expected] of cases) {
  test(`findDocuments: ${name}`, (t) => {
    t.deepEqual(found(text).map(show), expected);
  });
}

const none: readonly (readonly [name: string, text: string])[] = [
  ['a text that breaks off where the amended law is named', 'Luật sửa đổi, bổ sung một số điều của'],
  ['a line that breaks off there', 'Luật sửa đổi, bổ sung một số điều của\nLuật sư nói thêm'],
  ['law in general', 'chấp hành pháp luật về đất đai'],
  ['discipline', 'thi hành kỷ luật lao động'],
  ['a lawyer', 'Luật sư Nguyễn Văn Mẫu bào chữa'],
  ['a proposal and an adverb', 'đề nghị quyết liệt hơn'],
  ['to decide', 'quyết định bổ nhiệm ông Mẫu'],
  ['a counted noun', 'sai quy định 3 tài sản'],
  ['plans in general', 'hoàn thành kế hoạch năm'],
  ['a percentage of a plan', 'đạt kế hoạch 95%'],
  ['resolutions in general', 'các nghị quyết của tỉnh'],
  ['a slogan in quotation marks', 'theo chiến lược “vết dầu loang”'],
];

for (const [name, text] of none) {
  test(`findDocuments: no document: ${name}`, (t) => {
    t.deepEqual(found(text).map(show), []);
  });
}
