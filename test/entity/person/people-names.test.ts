import test from 'ava';
import { entities } from '../../../index.js';

function names(text: string, model = true): string[] {
  return entities(text, { model })
    .filter(({ type }) => type === 'PERSON')
    .map((entity) => entity.text);
}

const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['a form of address stays outside', 'Ông Lò Văn Sơn nói.', ['Lò Văn Sơn']],
  ['a military rank stays outside', 'Thượng tá Vi Văn Khăm chỉ huy.', ['Vi Văn Khăm']],
  ['degrees stay outside', 'GS.TS Nguyễn Minh Lâm cho rằng chưa ổn.', ['Nguyễn Minh Lâm']],
  ['an office before the name', 'Bộ trưởng Bộ Tài chính Ngô Đình Phúc phát biểu.', ['Ngô Đình Phúc']],
  ['one syllable behind a title', 'Bộ trưởng Thăng trả lời.', ['Thăng']],
  ['one syllable behind a form of address', 'Theo ông Khăm, đường đã xong.', ['Khăm']],
  ['a minority name with particles', 'Bà Y Thanh Hà Niê Kđăm đặt câu hỏi.', ['Y Thanh Hà Niê Kđăm']],
  ['a Mông name', 'đồng chí Hầu A Lềnh', ['Hầu A Lềnh']],
  ['an inner apostrophe', "ông Điểu K'Ré kể", ["Điểu K'Ré"]],
  ['a foreign name', 'Thủ tướng Shinzo Kato đến thăm.', ['Shinzo Kato']],
  ['a transliterated name', 'Tổng thống Đô-nan Trăm nói.', ['Đô-nan Trăm']],
  ['a photographer', 'Ảnh: Thu Giang', ['Thu Giang']],
  ['capitals throughout', 'ông NGUYỄN VĂN BẢY', ['NGUYỄN VĂN BẢY']],
  ['two people of a list', 'Các ông Lê Văn Tám, Trần Bình Trọng dự họp.', ['Lê Văn Tám', 'Trần Bình Trọng']],
  ['a middle name that is a family name', 'Ông Đinh Văn Trần Sáu đã tới.', ['Đinh Văn Trần Sáu']],
  ['an office behind the name', 'Ông Lò Văn Sơn Chủ tịch xã nói.', ['Lò Văn Sơn']],
  ['one foreign word behind the office of a country', 'Tổng thống Colombia Petro đã ký.', ['Petro']],
  ['one word behind the office of a country', 'Thủ tướng Đức Merz trả lời báo chí.', ['Merz']],
  ['one foreign word behind an office', 'Tổng thống Petro rời thủ đô.', ['Petro']],
];

for (const [name, text, expected] of cases) {
  test(`people: ${name}`, (t) => {
    t.deepEqual(names(text), expected);
  });
}

const none: readonly string[] = [
  'Xe kẹt cứng trên đường Nguyễn Huệ từ sáng.',
  'Em học tại trường THPT Lê Quý Đôn.',
  'Bà con phường Nguyễn Thái Bình phấn khởi.',
  'Người dân thành phố Hồ Chí Minh đi bầu.',
  'Tết Nguyên đán đã đến.',
  'Lý do chưa rõ.',
  'Hồ sơ đã nộp.',
  'Đoàn công tác đã tới.',
  'Bà con phấn khởi.',
  'Ông cũng nói thêm.',
  'Hà Nội và Hải Phòng ký kết.',
];

for (const text of none) {
  test(`nobody in: ${text}`, (t) => {
    t.deepEqual(names(text), []);
  });
}

test('the rules alone find names behind titles and family names', (t) => {
  t.deepEqual(names('Ông Lò Văn Sơn gặp bà Trần Thu Hà.', false), ['Lò Văn Sơn', 'Trần Thu Hà']);
});
