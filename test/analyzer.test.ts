import test from 'ava';
import {
  type Analyzer,
  type AnalyzerOptions,
  analyze,
  createAnalyzer,
  type ExtraRow,
  type Token,
} from '../index.js';

const GUILD: ExtraRow = {
  id: 'role.phuong-truong',
  forms: ['Phường trưởng'],
  type: 'office',
  fields: { rank: '1', branch: 'government', takes: 'commune', bare: 'no' },
};
const TEXT = 'Phường trưởng Lê Văn Bình phát biểu.';

test('an analyser knows the rows that were added to it, the standard one does not', (t) => {
  const analyzer = createAnalyzer({ lexicons: { 'position-roles': [GUILD] } });
  const roles = (found: readonly { type: string; text: string }[]): string[] =>
    found.filter(({ type }) => type === 'POSITION').map(({ text }) => text);
  t.deepEqual(roles(analyzer.entities(TEXT)), ['Phường trưởng']);
  t.deepEqual(roles(analyze(TEXT).entities), []);
});

test('an analyser without rows answers like analyze', (t) => {
  t.deepEqual(createAnalyzer().analyze(TEXT), analyze(TEXT));
});

test('defaults hold for every call and can be overridden', (t) => {
  const analyzer = createAnalyzer({ defaults: { stages: ['sentences'] } });
  t.deepEqual(analyzer.analyze(TEXT).entities, []);
  t.true(analyzer.analyze(TEXT, { stages: ['entities'] }).entities.length > 0);
});

const ROWS: Readonly<Record<string, readonly ExtraRow[]>> = {
  units: [{ id: 'unit.phung', forms: ['phưng'], type: 'area', fields: { unit: 'phưng', kind: 'measure' } }],
  magnitudes: [
    { id: 'magnitude.mua', forms: ['mưa'], type: 'word', fields: { factor: '1000' } },
    { id: 'magnitude.thung', forms: ['thúng'], type: 'word', fields: { factor: '12' } },
  ],
  'date-words': [
    {
      id: 'dateword.ngay-hoi-ban-may',
      forms: ['ngày hội Bản Mây'],
      type: 'holiday',
      fields: { grain: 'day', value: '0', month: '3', day: '9' },
    },
  ],
  'cues-limitation': [
    {
      id: 'cue.bung-bet',
      forms: ['bung bét'],
      type: 'difficulty',
      fields: { weight: 'strong', negated: 'achievement' },
    },
  ],
};

type Read = (from: Analyzer, text: string) => unknown;

const honoured: readonly (readonly [method: string, text: string, read: Read, expected: unknown])[] = [
  ['numbers', 'Xã có 3 mưa cây.', (from, text) => from.numbers(text).map(({ value }) => value), [3000]],
  [
    'dates',
    'Ngày hội Bản Mây năm 2024 rất vui.',
    (from, text) => from.dates(text).map((span) => span.from),
    ['2024-03-09'],
  ],
  ['numbers', 'Xã góp 5 thúng rưỡi.', (from, text) => from.numbers(text).map(({ value }) => value), [66]],
  [
    'metrics',
    'Toàn xã trồng được 45 phưng.',
    (from, text) => from.metrics(text).map(({ unit }) => unit),
    ['phưng'],
  ],
  [
    'labels',
    'Công tác này bung bét.',
    (from, text) => from.labels(text)[0]?.evidence.some(({ entry }) => entry === 'cue.bung-bet'),
    true,
  ],
];

for (const [method, text, read, expected] of honoured) {
  test(`${method}: an analyser knows the row that was added, the standard one does not: ${text}`, (t) => {
    t.deepEqual(read(createAnalyzer({ lexicons: ROWS }), text), expected);
    t.notDeepEqual(read(createAnalyzer(), text), expected);
  });
}

const NEW_UNIT: ExtraRow = {
  id: 'vung.dong-khau',
  forms: ['Đồng Khâu'],
  type: 'tinh',
  validFrom: '2025-07-01',
};
const oldUnit = (successor: string): ExtraRow => ({
  id: 'mien.nam-khau',
  forms: ['Nẫm Khâu'],
  type: 'huyen',
  validTo: '2025-06-30',
  fields: { successor, decree: 'Luật' },
});

for (const [successor, name] of [
  ['vung.dong-khau', 'Đồng Khâu'],
  ['province.tuyen-quang', 'Tuyên Quang'],
] as const) {
  test(`a district that was added names what took its place, whatever the prefixes: ${successor}`, (t) => {
    const lexicons = { provinces: [NEW_UNIT], districts: [oldUnit(successor)] };
    const [place] = createAnalyzer({ lexicons }).entities('Đoàn đến huyện Nẫm Khâu.');
    t.like(place, { id: 'mien.nam-khau', status: 'abolished', successor: { name, since: '2025-07-01' } });
  });
}

test('a commune that was added is read behind its unit word alone', (t) => {
  const row: ExtraRow = { id: 'commune.coc-khau', forms: ['Cốc Khâu'], type: 'xa' };
  const analyzer = createAnalyzer({ lexicons: { communes: [row] } });
  const ids = (text: string): unknown[] =>
    analyzer.entities(text).map((entity) => ('id' in entity ? entity.id : undefined));
  t.deepEqual(ids('Đoàn đến xã Cốc Khâu.'), ['commune.coc-khau']);
  t.false(ids('Đoàn đến Cốc Khâu.').includes('commune.coc-khau'));
});

test('dates of an analyser are resolved against the default day of publication', (t) => {
  const { dates } = createAnalyzer({ defaults: { publishedAt: '2024-01-13' } });
  t.is(dates('Sáng 12/1 trời mưa.')[0]?.from, '2024-01-12');
  t.is(dates('Sáng 12/1 trời mưa.', { reference: '2023-01-13' })[0]?.from, '2023-01-12');
});

const listed: readonly (readonly [name: string, options: AnalyzerOptions, text: string, word: string])[] = [
  [
    'a word of the caller is one token',
    { words: ['mây trắng bay'] },
    'Đội Mây trắng bay ra quân.',
    'Mây trắng bay',
  ],
  [
    'a word of new syllables is one token',
    { words: ['Rôm rốp lếch'] },
    'Xã Rôm rốp lếch họp.',
    'Rôm rốp lếch',
  ],
  ['a forbidden join is cut', { forbid: ['báo cáo'] }, 'Ủy ban báo cáo kết quả.', 'báo'],
];

for (const [name, options, text, word] of listed) {
  test(`${name}, in words and in analyze`, (t) => {
    const texts = (tokens: readonly Token[]): string[] => tokens.map((token) => token.text);
    const analyzer = createAnalyzer(options);
    t.true(texts(analyzer.words(text)).includes(word));
    t.true(texts(analyzer.analyze(text).tokens).includes(word));
    t.false(texts(createAnalyzer().words(text)).includes(word));
  });
}

test('wrong arguments of the methods throw', (t) => {
  const { numbers, dates, labels } = createAnalyzer();
  t.throws(() => numbers(5 as never), { instanceOf: TypeError, message: /numbers\(\): text is 5/ });
  t.throws(() => dates('x', { day: '' } as never), { instanceOf: TypeError, message: /dates\(\): .*"day"/ });
  t.throws(() => labels('x', { wrap: true } as never), {
    instanceOf: TypeError,
    message: /labels\(\): .*"wrap"/,
  });
});

const wrong: readonly (readonly [name: string, options: unknown, message: RegExp])[] = [
  ['an unknown option', { lexicon: {} }, /unknown key "lexicon"; allowed: lexicons, words, forbid, defaults/],
  ['words that are no list', { words: 'x' }, /createAnalyzer\(\): options\.words is "x"/],
  [
    'a word that is empty',
    { words: [''] },
    /createAnalyzer\(\): options\.words is an array; allowed: an array of strings that are not empty/,
  ],
  [
    'an unknown default',
    { defaults: { stage: [] } },
    /createAnalyzer\(\): options has the unknown key "stage"/,
  ],
  ['a default stage that does not exist', { defaults: { stages: ['x'] } }, /options\.stages is "x"/],
  ['a lexicon that is no list', { lexicons: { units: 'x' } }, /options\.lexicons\["units"\] is "x"/],
  [
    'a lexicon that does not exist',
    { lexicons: { roles: [] } },
    /a key of options\.lexicons is "roles"; allowed: .*position-roles/,
  ],
  [
    'a row without an id',
    { lexicons: { units: [{ forms: ['x'], type: 'area' }] } },
    /\[0\]\.id is undefined/,
  ],
  [
    'a row without forms',
    { lexicons: { units: [{ id: 'a', forms: [], type: 'area' }] } },
    /\[0\]\.forms is an array/,
  ],
  [
    'a key that rows do not have',
    { lexicons: { units: [{ id: 'a', forms: ['x'], type: 'area', valid_from: '2024-01-01' }] } },
    /createAnalyzer\(\): options\.lexicons\["units"\]\[0\] has the unknown key "valid_from"; allowed: .*validFrom/,
  ],
  [
    'a lexicon that no stage of an analyser reads',
    { lexicons: { stopwords: [] } },
    /a key of options\.lexicons is "stopwords"; allowed: (?!.*stopwords)/,
  ],
  [
    'a type that the lexicon does not have',
    { lexicons: { 'section-headings': [{ id: 'a', forms: ['x'], type: 'title' }] } },
    /options\.lexicons\["section-headings"\]\[0\]\.type is "title"; allowed: heading, opening$/,
  ],
  [
    'a type where no stage asks for it',
    { lexicons: { 'hanging-words': [{ id: 'a', forms: ['x'], type: 'word' }] } },
    /\["hanging-words"\]\[0\]\.type is "word"; allowed: function$/,
  ],
  [
    'an empty type',
    { lexicons: { currencies: [{ id: 'a', forms: ['x'], type: '' }] } },
    /\["currencies"\]\[0\]\.type is ""; allowed: code, subunit, symbol, word$/,
  ],
  [
    'a row without a type',
    { lexicons: { currencies: [{ id: 'a', forms: ['x'] }] } },
    /\["currencies"\]\[0\]\.type is undefined; allowed: code, subunit, symbol, word$/,
  ],
  [
    'a type of another class than string',
    { lexicons: { currencies: [{ id: 'a', forms: ['x'], type: 1 }] } },
    /\["currencies"\]\[0\]\.type is 1; allowed: /,
  ],
  [
    'a column that the lexicon does not have',
    { lexicons: { units: [{ id: 'a', forms: ['x'], type: 'area', fields: { rank: '1' } }] } },
    /options\.lexicons\["units"\]\[0\]\.fields has the unknown key "rank"; allowed: unit, factor, kind, case/,
  ],
  [
    'a column where the lexicon has none of its own',
    { lexicons: { abbreviations: [{ id: 'a', forms: ['x'], type: 'title', fields: { rank: '1' } }] } },
    /\["abbreviations"\]\[0\]\.fields is an object; allowed: none/,
  ],
  [
    'a column that is no string',
    { lexicons: { units: [{ id: 'a', forms: ['x'], type: 'area', fields: { factor: 1 } }] } },
    /\[0\]\.fields\.factor is 1; allowed: a value of type string/,
  ],
  [
    'a canonical form that is no string',
    { lexicons: { units: [{ id: 'a', forms: ['x'], type: 'area', canonical: 1 }] } },
    /\[0\]\.canonical is 1/,
  ],
  [
    'a day of validity that is none',
    { lexicons: { units: [{ id: 'a', forms: ['x'], type: 'area', validTo: '2024-02-30' }] } },
    /\[0\]\.validTo is "2024-02-30"; allowed: an ISO 8601 day/,
  ],
  ['a row that is a list', { lexicons: { units: [[]] } }, /\["units"\]\[0\] is an array; allowed: an object/],
  ['a lexicon of the prototype', { lexicons: { toString: [] } }, /a key of options\.lexicons is "toString"/],
];

for (const [name, options, message] of wrong) {
  test(`createAnalyzer refuses ${name}`, (t) => {
    t.throws(() => createAnalyzer(options as object), { instanceOf: TypeError, message });
  });
}
