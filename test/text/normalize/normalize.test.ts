import test from 'ava';
import fc from 'fast-check';
import { type NormalizeOptions, normalize, normalizeWithMap } from '../../../index.js';
import { anyText } from '../arbitrary.js';

type Case = readonly [input: string, expected: string, options?: NormalizeOptions];

const changes: Readonly<Record<string, readonly Case[]>> = {
  'composes letters': [
    ['Hô\u0323i \u0111ô\u0300ng', 'Hội đồng'],
    ['To\u0302\u0309 quo\u0302\u0301c', 'Tổ quốc'],
    ['ca\u0323\u0302n', 'cận'],
    ['u\u0301\u031bng', 'ứng'],
  ],
  'composes marks in the wrong order or written twice': [
    ['tha\u0301\u0302t', 'thất'],
    ['\u00e1\u0302', 'ấ'],
    ['thi\u0323\u0323', 'thị'],
    ['li\u00ea\u0300\u0300n', 'liền'],
    ['s\u01a1\u031bn', 'sơn'],
    ['d\u0335iê\u0323n', 'điện'],
    ['D\u0336a\u0309ng', 'Đảng'],
  ],
  'moves misplaced marks': [
    ['ngừơi', 'người'],
    ['NGỪƠI', 'NGƯỜI'],
    ['qủa', 'quả'],
    ['Qúy', 'Quý'],
    ['gìơ', 'giờ'],
    ['gỉai', 'giải'],
    ['hòan', 'hoàn'],
    ['Hùynh', 'Huỳnh'],
    ['nghiã', 'nghĩa'],
    ['muá', 'múa'],
    ['khuyủ', 'khuỷu'],
    ['tươí', 'tưới'],
  ],
  'completes half typed ươ': [
    ['thuơng', 'thương'],
    ['đuợc', 'được'],
    ['ngưòi', 'người'],
    ['TRUỜNG', 'TRƯỜNG'],
    ['Nguời', 'Người'],
  ],
  'keeps one of two equal tones': [
    ['tóán', 'toán'],
    ['ngườì', 'người'],
  ],
  'replaces look-alike letters inside Vietnamese words': [
    ['Ðảng', 'Đảng'],
    ['HÐND', 'HĐND'],
    ['QÐ-UBND', 'QĐ-UBND'],
    ['Ɖồng', 'Đồng'],
    ['Hà Nộ\u0456', 'Hà Nội'],
    ['tỉnh Qu\u0430\u0309ng Nam', 'tỉnh Quảng Nam'],
    ['\u039fánh', 'Oánh'],
    ['U\u0412ND', 'UBND'],
    ['\u0110\u01ceng', 'Đăng'],
  ],
  'plain spaces, line ends and zero-width characters': [
    ['Quốc\u00a0hội', 'Quốc hội'],
    ['10\u202f000', '10 000'],
    ['một\r\nhai\rba\u2028bốn', 'một\nhai\nba\nbốn'],
    ['\ufeffThủ\u200b tướng', 'Thủ tướng'],
    ['phát\u00ad triển', 'phát triển'],
    ['Bộ\u200d trưởng', 'Bộ trưởng'],
  ],
  'narrows full-width forms': [
    ['ＧＤＰ　２０２４', 'GDP 2024'],
    ['１２％', '12%'],
    ['a，b', 'a,b'],
  ],
  'the new school of tone placement': [
    ['hòa, thúy, khỏe, ủy', 'hoà, thuý, khoẻ, uỷ', { toneStyle: 'new' }],
    ['Hòa Ủy HÒA ỦY', 'Hoà Uỷ HOÀ UỶ', { toneStyle: 'new' }],
    ['qùy', 'quỳ', { toneStyle: 'new' }],
  ],
  'the old school of tone placement': [
    ['hoà, thuý, khoẻ, uỷ', 'hòa, thúy, khỏe, ủy', { toneStyle: 'old' }],
    ['Thuỵ Sĩ, THUỴ', 'Thụy Sĩ, THỤY', { toneStyle: 'old' }],
  ],
  'forms of punctuation on request': [
    ['“Vì dân” – ‘tốt’', '"Vì dân" – \'tốt\'', { quotes: 'straight' }],
    ['2021–2026 — hết', '2021-2026 - hết', { dashes: 'hyphen' }],
    ['chờ…', 'chờ...', { ellipsis: 'dots' }],
    ['chờ... rồi....', 'chờ… rồi....', { ellipsis: 'character' }],
    ['  a \t b \n c  ', 'a b\nc', { spaces: 'collapse' }],
  ],
};

for (const [name, cases] of Object.entries(changes)) {
  for (const [input, expected, options] of cases) {
    test(`normalize ${name}: ${JSON.stringify(input)}`, (t) => t.is(normalize(input, options), expected));
  }
}

const unchanged: readonly (readonly [input: string, options?: NormalizeOptions])[] = [
  ['Thuỵ Sĩ, Huỳnh, Lý, quốc, quý, giữ gìn, khoẻ, khỏe, Uỷ ban, Ủy ban, thuở, khuya, xoong, moóc'],
  ['Huỳnh Thúc Kháng, Lý Tự Trọng, quốc gia, quý, quỳ, giữ, gìn, già, giá, thuở, huơ', { toneStyle: 'new' }],
  ['Huỳnh, Lý, quốc, quý, quỳ, quờ, giữ, gìn, giếng, thuế, tuần, hoàn, thuyền', { toneStyle: 'old' }],
  ['Raúl Castro, María, Luís, José, Beyoncé, São Paulo, naïve, Citroën, façade, Zürich, Málaga'],
  ['Guðmundur, Reykjavík, Ðorđe'],
  ['Владимир Путин, Αθήνα, Хо Ши Мин'],
  ['https://bao.example/tin/ngừơi-dân?q=qủa, lienhe@qủa.example, C:\\qủa\\ngừơi.txt, #qủa_táo, <qủa>'],
  ['const đuợc_duyệt = true;'],
  ['“Vì nước” – ‘vì dân’… 5–7%, 10 000'],
  ['中文，日本語。한국어'],
  ['👨\u200d👩\u200d👧 می\u200cخواهم'],
  ['đươc, nghiêp, viêc'],
  [`a${'\u0323\u0301\u0302'.repeat(11)}`],
  ['hóà, toàn, hoàà'],
  ['a\tb\n\nc'],
  [
    'x\u00a0y\u200bz\u00ad\r\nＡ',
    {
      spaces: 'keep',
      zeroWidth: 'keep',
      softHyphens: 'keep',
      lineEnds: 'keep',
      fullWidth: 'keep',
    },
  ],
  ['Hô\u0323i', { unicodeForm: 'keep' }],
  ['qủa ngừơi', { repairMarks: false }],
  ['Ðảng', { lookAlikes: false }],
];

for (const [input, options] of unchanged) {
  test(`normalize leaves as it is: ${JSON.stringify(input)}`, (t) => {
    t.is(normalize(input, options), input);
    t.false(normalizeWithMap(input, options).changed);
  });
}

const OPTIONS = fc.record(
  {
    unicodeForm: fc.constantFrom('NFC' as const, 'keep' as const),
    toneStyle: fc.constantFrom('keep' as const, 'new' as const, 'old' as const),
    repairMarks: fc.boolean(),
    lookAlikes: fc.boolean(),
    spaces: fc.constantFrom('plain' as const, 'collapse' as const, 'keep' as const),
    zeroWidth: fc.constantFrom('remove' as const, 'keep' as const),
    softHyphens: fc.constantFrom('remove' as const, 'keep' as const),
    fullWidth: fc.constantFrom('narrow' as const, 'keep' as const),
    lineEnds: fc.constantFrom('lf' as const, 'keep' as const),
    quotes: fc.constantFrom('keep' as const, 'straight' as const),
    dashes: fc.constantFrom('keep' as const, 'hyphen' as const),
    ellipsis: fc.constantFrom('keep' as const, 'dots' as const, 'character' as const),
  },
  { requiredKeys: [] },
);

test('normalize is idempotent under every choice of options', (t) => {
  fc.assert(
    fc.property(anyText, OPTIONS, (text, options) => {
      const once = normalize(text, options);
      return normalize(once, options) === once;
    }),
    { numRuns: 3000 },
  );
  t.pass();
});

test('normalize throws on wrong types and unknown options, by name', (t) => {
  t.throws(() => normalize(5 as unknown as string), {
    instanceOf: TypeError,
    message: /normalize\(\): text is 5/,
  });
  t.throws(() => normalize('a', { tone: 'new' } as NormalizeOptions), {
    message: /unknown key "tone".*toneStyle/,
  });
  t.throws(() => normalize('a', { toneStyle: 'newest' as 'new' }), {
    message: /options\.toneStyle.*"keep", "new"/,
  });
});
