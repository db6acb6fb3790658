import test from 'ava';
import fc from 'fast-check';
import { compareVietnamese, type FoldKeyOptions, foldKey, stripDiacritics } from '../../index.js';
import { anyText } from './arbitrary.js';

const stripped: readonly (readonly [text: string, expected: string])[] = [
  ['Đặng Thị Hồng Ngữ', 'Dang Thi Hong Ngu'],
  ['ỨNG DỤNG', 'UNG DUNG'],
  ['đươ\u0323c'.normalize('NFD'), 'duoc'],
  ['À ế ỗ ơ ữ ỵ', 'A e o o u y'],
  ['café, Zürich, São', 'cafe, Zurich, Sao'],
  ['Αθήνα, Йошкар, 中文 5% 😀', 'Αθήνα, Йошкар, 中文 5% 😀'],
  ['\u0301a', '\u0301a'],
  ['', ''],
];

for (const [text, expected] of stripped) {
  test(`stripDiacritics: ${JSON.stringify(text)}`, (t) => t.is(stripDiacritics(text), expected));
}

test('stripDiacritics keeps the length of composed Vietnamese and is idempotent', (t) => {
  t.is(stripDiacritics('Nghị quyết số 05').length, 'Nghị quyết số 05'.length);
  fc.assert(fc.property(anyText, (text) => stripDiacritics(stripDiacritics(text)) === stripDiacritics(text)));
});

test('stripDiacritics works on texts longer than one chunk', (t) => {
  t.is(stripDiacritics('Hội nghị. '.repeat(5000)), 'Hoi nghi. '.repeat(5000));
});

const same: readonly (readonly [a: string, b: string, options?: FoldKeyOptions])[] = [
  ['Uỷ ban', 'ủy BAN'],
  ['hòa bình', 'hoà  bình'],
  ['tỉ đồng', 'tỷ đồng'],
  ['kĩ sư', 'kỹ sư'],
  ['quí I', 'quý I'],
  ['Hô\u0323i nghi\u0323', 'hội nghị'],
  ['Ðảng', 'đảng'],
  ['“Vì dân”', '"vì dân"'],
  ['2021–2026', '2021-2026'],
  ['Đà Nẵng', 'da nang', { diacritics: 'strip' }],
];

for (const [a, b, options] of same) {
  test(`foldKey is the same: ${a}, ${b}`, (t) => t.is(foldKey(a, options), foldKey(b, options)));
}

const different: readonly (readonly [a: string, b: string])[] = [
  ['bàn', 'bán'],
  ['tai', 'tay'],
  ['hai', 'hay'],
  ['thuỷ', 'thủi'],
  ['dao', 'đao'],
  ['mùa', 'muà…'],
];

for (const [a, b] of different) {
  test(`foldKey tells apart: ${a}, ${b}`, (t) => t.not(foldKey(a), foldKey(b)));
}

test('foldKey is idempotent', (t) => {
  fc.assert(fc.property(anyText, (text) => foldKey(foldKey(text)) === foldKey(text)));
  t.pass();
});

const ordered: readonly (readonly string[])[] = [
  ['ca', 'cà', 'cả', 'cã', 'cá', 'cạ', 'căn', 'cân', 'đa', 'ê', 'ô', 'ơ', 'ư', 'y'],
  ['ca', 'ca xanh', 'cà bát', 'cá'],
  [
    'An Giang',
    'Ăn mòn',
    'Ấn Độ',
    'Bắc Ninh',
    'Cà Mau',
    'Cần Thơ',
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
    'Hà Nội',
  ],
  ['hoa', 'hoà', 'hòa', 'hoà bình', 'hòa giải', 'hoả', 'hoá'],
  ['quận 2', 'quận 10'],
  ['Anh', 'anh em', 'anh Tư', 'Anh Tư'],
  ['', 'a'],
];

for (const list of ordered) {
  test(`compareVietnamese: ${list.join(', ')}`, (t) => {
    t.deepEqual([...list].reverse().sort(compareVietnamese), list);
  });
}

test('compareVietnamese is a total order', (t) => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (a, b, c) => {
      const sign = (x: string, y: string): number => Math.sign(compareVietnamese(x, y));
      const transitive = !(sign(a, b) <= 0 && sign(b, c) <= 0) || sign(a, c) <= 0;
      return sign(a, b) === -sign(b, a) && transitive && (sign(a, b) !== 0 || a === b);
    }),
    { numRuns: 2000 },
  );
  t.pass();
});

test('folding throws on wrong types and unknown options, by name', (t) => {
  t.throws(() => stripDiacritics(1 as unknown as string), { message: /stripDiacritics\(\): text is 1/ });
  t.throws(() => foldKey('a', { marks: 'strip' } as FoldKeyOptions), {
    message: /unknown key "marks".*diacritics/,
  });
  t.throws(() => compareVietnamese('a', 2 as unknown as string), {
    message: /compareVietnamese\(\): b is 2/,
  });
});
