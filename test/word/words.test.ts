import test from 'ava';
import fc from 'fast-check';
import { type WordOptions, words } from '../../index.js';

const shown = (text: string, options = {}): string =>
  words(text, options)
    .map((word) => word.text.replaceAll(' ', '_'))
    .join(' ');

const cases: readonly (readonly [name: string, text: string, words: string])[] = [
  ['common compounds', 'Kinh tế phát triển nhanh.', 'Kinh_tế phát_triển nhanh .'],
  ['a name', 'Ông Nguyễn Xuân Phúc phát biểu', 'Ông Nguyễn_Xuân_Phúc phát_biểu'],
  ['a place with a hyphen', 'tỉnh Bà Rịa-Vũng Tàu', 'tỉnh Bà_Rịa-Vũng_Tàu'],
  ['numbers', 'đạt 12,85% và 1.400 tấn', 'đạt 12,85 % và 1.400 tấn'],
  ['a date', 'ngày 13/10/2023', 'ngày 13/10/2023'],
  ['a document number', 'Nghị quyết 42/2017/QH14', 'Nghị_quyết 42/2017/QH14'],
  [
    'compounds that news seldom has',
    'bà con mua khoai lang và bánh chưng',
    'bà_con mua khoai_lang và bánh_chưng',
  ],
  ['no join over a mark', 'kinh, tế', 'kinh , tế'],
  ['a name between lower-case words', 'chị Trần Thị Hoa đi chợ', 'chị Trần_Thị_Hoa đi chợ'],
];

const touching: readonly (readonly [name: string, text: string, words: string])[] = [
  ['a day and a month', 'sáng 14-6 họp', 'sáng 14-6 họp'],
  ['a month and a year', 'tháng 7-2021', 'tháng 7-2021'],
  ['a range', 'tăng 12-15%', 'tăng 12-15 %'],
  ['a range with separators', 'trồng 1.500-2.500 cây', 'trồng 1.500-2.500 cây'],
  ['a telephone number', 'gọi 0345-678-912', 'gọi 0345-678-912'],
  ['a telephone number with dots', 'gọi 0345.678.912', 'gọi 0345.678.912'],
  ['a number plate', 'xe 29H1-456.78', 'xe 29H1-456.78'],
  ['a model', 'tiêm kích F-18 và Su-57', 'tiêm kích F-18 và Su-57'],
  ['abbreviations', 'ngành VH-TT và LĐ-TB&XH', 'ngành VH-TT và LĐ-TB&XH'],
  ['a company', 'hãng B&G', 'hãng B&G'],
  ['a name that is spelt out', 'ông Mô-ha-mét đến Cu-oét', 'ông Mô-ha-mét đến Cu-oét'],
  ['a Korean name', 'ông Song Jae-hyun nói', 'ông Song_Jae-hyun nói'],
  ['a loan word', 'đi ô-tô dự mít-tinh', 'đi ô-tô dự mít-tinh'],
  ['a foreign word', 'đội vào vòng knock-out', 'đội vào vòng knock-out'],
  ['a hashtag', 'xem #Tết_2030 và @lanchi', 'xem #Tết_2030 và @lanchi'],
  ['emoticons and arrows', 'rẻ quá :)) mua ngay ==> vui <3', 'rẻ quá :)) mua ngay ==> vui <3'],
  ['a virus', 'cúm H5N8 lan rộng', 'cúm H5N8 lan rộng'],
  ['a lost space before a number', 'ngày9/7 thu tăng8,5%', 'ngày 9/7 thu tăng 8,5 %'],
];

for (const [name, text, expected] of touching) {
  test(`words: one word with marks inside, ${name}`, (t) => t.is(shown(text), expected));
}

const apart: readonly (readonly [name: string, text: string, words: string])[] = [
  ['two years', 'giai đoạn 2031-2035', 'giai_đoạn 2031 - 2035'],
  ['two compounds', 'phát triển kinh tế-xã hội', 'phát_triển kinh_tế - xã_hội'],
  ['a name and a common word', 'Lào Cai-nơi hẹn', 'Lào_Cai - nơi hẹn'],
  ['a name and its year', 'lễ hội Huế-2032', 'lễ_hội Huế - 2032'],
  ['a dash with spaces', 'tăng 12 - 15%', 'tăng 12 - 15 %'],
  ['measures', 'sâu 12m-15m', 'sâu 12 m - 15 m'],
  ['capitals around a spaced &', 'sở NN & PTNT', 'sở NN & PTNT'],
  ['a colon and a bracket', 'gồm:(1) lúa', 'gồm : ( 1 ) lúa'],
  ['an address', 'thư gửi lanchi@vidu.vn', 'thư gửi lanchi@vidu.vn'],
];

for (const [name, text, expected] of apart) {
  test(`words: apart, ${name}`, (t) => t.is(shown(text), expected));
}

test('words: kinds of words with marks inside', (t) => {
  t.deepEqual(
    words('3-5 xe F-18 ==> #vui').map(({ kind, pos }) => `${kind}/${pos}`.replace(/word\/.*/u, 'word')),
    ['number/NUM', 'word', 'word', 'symbol/SYM', 'word'],
  );
});

test('words: the caller parts what a hyphen joins', (t) => {
  t.is(shown('sáng 14-6', { forbid: ['14-6'] }), 'sáng 14 - 6');
});

for (const [name, text, expected] of cases) {
  test(`words: ${name}`, (t) => t.is(shown(text), expected));
}

test('words: the caller adds words in any letter case', (t) => {
  t.is(shown('Dự án Sông xanh xong', { words: ['dự án sông xanh'] }), 'Dự_án_Sông_xanh xong');
});

test('words: the caller forbids joins', (t) => {
  t.is(shown('kinh tế'), 'kinh_tế');
  t.is(shown('kinh tế', { forbid: ['kinh tế'] }), 'kinh tế');
});

const ruled: readonly (readonly [name: string, text: string, options: WordOptions, words: string])[] = [
  ['an added word of one syllable stays alone', 'kinh tế', { words: ['kinh'] }, 'kinh tế'],
  ['an added word ends where it ends', 'nhà máy nước sạch', { words: ['máy nước'] }, 'nhà máy_nước sạch'],
  ['an added word joins over a mark', 'tổ hợp Á - Âu', { words: ['á - âu'] }, 'tổ_hợp Á_-_Âu'],
  [
    'forbidding wins over adding',
    'phát triển',
    { words: ['phát triển'], forbid: ['phát triển'] },
    'phát triển',
  ],
  ['forbidding leaves other words', 'phát triển kinh tế', { forbid: ['kinh tế'] }, 'phát_triển kinh tế'],
  ['a broken line ends a word', 'tăng trưởng kinh\ntế', {}, 'tăng_trưởng kinh tế'],
  ['wrapped lines do not', 'tăng trưởng kinh\ntế', { wrapped: true }, 'tăng_trưởng kinh\ntế'],
];

for (const [name, text, options, expected] of ruled) {
  test(`words: ${name}`, (t) => t.is(shown(text, options), expected));
}

test('words: tags and kinds', (t) => {
  t.deepEqual(
    words('Chính phủ họp 2 ngày.').map(({ kind, pos }) => `${kind}/${pos}`),
    ['word/NOUN', 'word/VERB', 'number/NUM', 'word/NOUN', 'punctuation/PUNCT'],
  );
});

test('words: both spellings of tones and both Unicode forms give the same words', (t) => {
  const text = 'Ủy ban hòa giải của xã hội';
  t.is(shown(text.normalize('NFD')).normalize('NFC'), shown(text));
  t.is(shown('Uỷ ban hoà giải').split(' ').length, shown('Ủy ban hòa giải').split(' ').length);
});

test('words: wrong options name what is allowed', (t) => {
  t.throws(() => words('a', { words: [1] } as never), { instanceOf: TypeError, message: /options\.words/ });
});

test('words: spans are in order, cut from the text, and hold all that is no white space', (t) => {
  const piece = fc.constantFrom(
    'kinh ',
    'tế ',
    'Nguyễn ',
    'Vũng',
    '-',
    '. ',
    '\n',
    '12,5',
    '%',
    '\ud83d\ude00',
    '/',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const found = words(text);
        t.true(
          found.every(
            (word, k) =>
              word.start >= (found[k - 1]?.end ?? 0) && word.text === text.slice(word.start, word.end),
          ),
        );
        t.is(
          found
            .map((word) => word.text)
            .join('')
            .replaceAll(/\s/gu, ''),
          text.replaceAll(/\s/gu, ''),
        );
      },
    ),
  );
});

test('words: tags do not depend on what was analysed before', (t) => {
  const text = 'Ngân hàng cho vay vốn. Bà con trồng ngô, chè; mùa màng tươi tốt.';
  const fresh = words(text);
  words('Vốn vay của ngân hàng. TRỒNG NGÔ. Tươi tốt quá!');
  t.deepEqual(words(text), fresh);
});
