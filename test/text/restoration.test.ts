import test from 'ava';
import fc from 'fast-check';
import {
  type RestoreOptions,
  restoreDiacritics,
  restoreWithAlternatives,
} from '../../lib/text/restore/restore-diacritics.js';
import { stripMarks } from '../../lib/text/strip-diacritics.js';
import { anyText } from './arbitrary.js';

const restored: readonly (readonly [input: string, expected: string, options?: RestoreOptions])[] = [
  ['Quoc hoi thong qua nghi quyet', 'Quốc hội thông qua nghị quyết'],
  ['Thu tuong Chinh phu chu tri cuoc hop', 'Thủ tướng Chính phủ chủ trì cuộc họp'],
  ['uy ban nhan dan tinh da bao cao ket qua', 'ủy ban nhân dân tỉnh đã báo cáo kết quả'],
  ['uy ban nhan dan tinh', 'uỷ ban nhân dân tỉnh', { toneStyle: 'new' }],
  ['UY BAN NHAN DAN TINH', 'ỦY BAN NHÂN DÂN TỈNH'],
  ['HDND va UBND TP.Ho Chi Minh', 'HĐND và UBND TP.Hồ Chí Minh'],
  ['tai Dak Lak va Thua Thien - Hue', 'tại Đắk Lắk và Thừa Thiên - Huế'],
  ['kinh te tang 6,8% trong quy II/2017', 'kinh tế tăng 6,8% trong quý II/2017'],
];

for (const [input, expected, options] of restored) {
  test(`restoreDiacritics: ${input}`, (t) => t.is(restoreDiacritics(input, options), expected));
}

const everyday: readonly (readonly [input: string, expected: string])[] = [
  ['toi yeu viet nam', 'tôi yêu việt nam'],
  ['Toi sinh ngay 15 thang 3 nam 1990', 'Tôi sinh ngày 15 tháng 3 năm 1990'],
  ['toi co 2 con meo', 'tôi có 2 con mèo'],
  ['toi thich an pho bo', 'tôi thích ăn phở bò'],
  ['Me mua cho em mot doi giay moi.', 'Mẹ mua cho em một đôi giày mới.'],
  ['Bo toi di lam ve muon.', 'Bố tôi đi làm về muộn.'],
  ['ngay mai toi se di Ha Noi', 'ngày mai tôi sẽ đi Hà Nội'],
  ['Hom qua toi gap mot nguoi ban cu', 'Hôm qua tôi gặp một người bạn cũ'],
  ['Chi gai toi day hoc o mot truong lang.', 'Chị gái tôi dạy học ở một trường làng.'],
  ['Co ay cuoi roi chay di.', 'Cô ấy cười rồi chạy đi.'],
  ['Con cho nha toi rat khon.', 'Con chó nhà tôi rất khôn.'],
  ['Ba ngoai ke chuyen ngay xua.', 'Bà ngoại kể chuyện ngày xưa.'],
];

for (const [input, expected] of everyday) {
  test(`restoreDiacritics of everyday language: ${input}`, (t) => t.is(restoreDiacritics(input), expected));
}

test('a word is read by the register of its sentence, whatever stands beside it', (t) => {
  const news = 'Chinh phu trinh Quoc hoi du an luat.';
  const talk = 'me oi con doi bung qua.';
  const apart = `${restoreDiacritics(news)} ${restoreDiacritics(talk)}`;
  t.is(restoreDiacritics(`${news} ${talk}`), apart);
});

const half: readonly (readonly [input: string, expected: string])[] = [
  ['Quốc hoi thong qua nghị quyet', 'Quốc hội thông qua nghị quyết'],
  ['đuong lối đổi moi', 'đường lối đổi mới'],
  ['Viêt Nam và thế gioi', 'Việt Nam và thế giới'],
];

for (const [input, expected] of half) {
  test(`restoreDiacritics with some marks: ${input}`, (t) => t.is(restoreDiacritics(input), expected));
}

const untouched: readonly string[] = [
  '',
  '12,5% 2017 A20 3G 15/3/2017',
  'https://bao.example/chinh-tri/quoc-hoi-hop?trang=hai',
  'lien.he@bao.example www.bao.example tai-lieu/bao-cao.pdf #quoc_hoi',
  'The minister said that the plan can go on to the next meeting.',
  'Le ministre a dit que le plan est bon pour tous.',
  'Bộ trưởng khẳng định chủ trương đúng đắn',
  'bán bản bàn bạn',
  'Ha\u0300 No\u0323\u0302i',
  'Владимир 中文 😀',
  'const bao_cao = quocHoi2017;',
];

for (const text of untouched) {
  test(`restoreDiacritics leaves as it is: ${JSON.stringify(text)}`, (t) =>
    t.is(restoreDiacritics(text), text));
}

test('foreign names inside Vietnamese stay', (t) => {
  const text = restoreDiacritics('Tong thong Donald Trump phat bieu tai New York');
  t.regex(text, /Donald Trump/);
  t.regex(text, /New York$/);
});

test('alternatives come best first, with scores that add up to 1', (t) => {
  const { text, words } = restoreWithAlternatives('ong Thanh la dai bieu');
  t.is(text, restoreDiacritics('ong Thanh la dai bieu'));
  const [, name] = words;
  t.deepEqual([name!.start, name!.end, name!.text], [4, 9, 'Thanh']);
  t.true(name!.alternatives.length > 2);
  t.true(name!.alternatives.some((form) => form.text === 'Thành'));
  for (const { alternatives } of words) {
    const scores = alternatives.map(({ score }) => score);
    t.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
    t.true(Math.abs(scores.reduce((sum, score) => sum + score, 0) - 1) < 1e-9);
  }
});

test('restoration only adds marks: length, letters and given marks stay, on any string', (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = restoreDiacritics(text);
      return result.length === text.length && stripMarks(result) === stripMarks(text);
    }),
    { numRuns: 1000 },
  );
  t.pass();
});

test('words with full marks stay in any company', (t) => {
  const marked = fc.constantFrom('đã', 'của', 'nghị', 'Thủ', 'những', 'được', 'HĐND', 'Huế');
  const plain = fc.constantFrom('quoc', 'hoi', 'Minh', 'va', ',', '.', '\n', 'la', 'the', '2017');
  fc.assert(
    fc.property(fc.array(fc.oneof(marked, plain), { maxLength: 12 }), (words) => {
      const result = restoreDiacritics(words.join(' ')).split(' ');
      return words.every((word, i) => stripMarks(word) === word || result[i] === word);
    }),
  );
  t.pass();
});

test('restoration throws on wrong types and unknown options, by name', (t) => {
  t.throws(() => restoreDiacritics(1 as unknown as string), { message: /restoreDiacritics\(\): text is 1/ });
  t.throws(() => restoreDiacritics('a', { style: 'new' } as RestoreOptions), {
    message: /unknown key "style".*toneStyle/,
  });
  t.throws(() => restoreWithAlternatives('a', { toneStyle: 'keep' as 'new' }), {
    message: /toneStyle.*"old", "new"/,
  });
});
