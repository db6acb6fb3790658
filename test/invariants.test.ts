import test from 'ava';
import fc from 'fast-check';
import { analyze, type Document } from '../index.js';

/** Pieces that break parsers, mixed with the words the library looks for. */
const PIECES: readonly string[] = [
  'Bí thư Tỉnh ủy',
  'Phó Chủ tịch UBND tỉnh Hậu Giang',
  'ông Nguyễn Văn A',
  'TP.',
  'TP.HCM',
  'PGS.TS.',
  '12,85%',
  '1.400 căn nhà',
  '42/2017/QH14',
  'ngày 13/10/2023',
  'quý III',
  '9 tháng đầu năm',
  'tăng',
  'giảm',
  'so với cùng kỳ',
  'chưa',
  'tuy nhiên',
  'yêu cầu',
  'Nghị quyết số 35/NQ-CP',
  'tỷ đồng',
  '"',
  '“',
  '”',
  '(',
  ')',
  '…',
  '...',
  '.',
  ',',
  ';',
  ':',
  '-',
  '–',
  '/',
  '%',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  'a\u0300',
  '\u0301',
  'hoà',
  'hòa',
  'ủy'.normalize('NFD'),
  'http://x.vn/?a=1',
  'a@b.vn',
  '0',
  '000000',
  'một',
  'năm',
  'ba phần tư',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

/** Every object with start, end and text anywhere inside a value. */
function spansIn(value: unknown): { start: number; end: number; text?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  const { start, end, text: covered } = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof start !== 'number' || typeof end !== 'number') return inner;
  return [{ start, end, ...(typeof covered === 'string' ? { text: covered } : {}) }, ...inner];
}

function ordered(spans: readonly { start: number; end: number }[]): boolean {
  return spans.every((span, index) => index === 0 || spans[index - 1]!.end <= span.start);
}

test('every span covers its own text, inside the caller’s string', (t) => {
  fc.assert(
    fc.property(text, (input) => {
      for (const span of spansIn(analyze(input))) {
        if (span.start < 0 || span.end < span.start || span.end > input.length) return false;
        if (span.text !== undefined && span.text !== input.slice(span.start, span.end) && span.text !== input)
          return false;
      }
      return true;
    }),
    { numRuns: 150 },
  );
  t.pass();
});

test('sentences, tokens, entities and sections are in order and do not overlap', (t) => {
  fc.assert(
    fc.property(text, (input) => {
      const { sentences, tokens, entities, sections } = analyze(input);
      return ordered(sentences) && ordered(tokens) && ordered(entities) && ordered(sections);
    }),
    { numRuns: 100, examples: [['a\u0300\ud800'], ['"\u0301\u200b'], ['\u0000\uf900'], ['"\u0302\u0323']] },
  );
  t.pass();
});

test('nothing but white space and invisible characters is outside the tokens', (t) => {
  fc.assert(
    fc.property(text, (input) => {
      let at = 0;
      let outside = '';
      for (const { start, end } of analyze(input).tokens) {
        outside += input.slice(at, start);
        at = end;
      }
      return /^[\s\u0085\u200B-\u200F\u2060\uFEFF\u00AD]*$/u.test(outside + input.slice(at));
    }),
    { numRuns: 100 },
  );
  t.pass();
});

test('results survive JSON and structuredClone, and are the same each time', (t) => {
  fc.assert(
    fc.property(text, (input) => {
      const document = analyze(input);
      t.deepEqual(JSON.parse(JSON.stringify(document)), document);
      t.deepEqual(structuredClone(document), document);
      t.deepEqual(analyze(input), document);
    }),
    { numRuns: 30 },
  );
});

const ARTICLE =
  'Ngày 13/10/2023, đồng chí Lê Hoà Thuỷ, Bí thư Tỉnh uỷ Hậu Giang, cho biết GRDP quý III tăng 12,85% so với cùng kỳ. ' +
  'Tỉ lệ giải ngân còn chậm, mới đạt 55% kế hoạch.';

/** What an analysis says, without offsets and spellings. */
function essence(document: Document): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return typeof value === 'string' ? '' : value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !['start', 'end', 'text', 'evidence', 'versions'].includes(key))
        .map(([key, part]) => [
          key,
          ['type', 'label', 'kind', 'pos', 'direction', 'unit'].includes(key) ? part : strip(part),
        ]),
    );
  };
  return strip(document);
}

const spellings: readonly (readonly [name: string, change: (input: string) => string])[] = [
  ['decomposed letters', (input) => input.normalize('NFD')],
  [
    'the old tone placement',
    (input) => input.replace('Hoà', 'Hòa').replace('Thuỷ', 'Thủy').replace('uỷ', 'ủy'),
  ],
  ['tỷ for tỉ', (input) => input.replace('Tỉ lệ', 'Tỷ lệ')],
];

for (const [name, change] of spellings) {
  test(`${name} give the same analysis`, (t) => {
    t.not(change(ARTICLE), ARTICLE);
    t.deepEqual(essence(analyze(change(ARTICLE))), essence(analyze(ARTICLE)));
  });
}

const wrongCalls: readonly (readonly [name: string, call: () => unknown, message: RegExp])[] = [
  ['a number for a text', () => analyze(5 as unknown as string), /analyze\(\): text is 5; allowed: a string/],
  [
    'an unknown option',
    () => analyze('', { publishAt: '2023-10-14' } as object),
    /unknown key "publishAt"; allowed: publishedAt/,
  ],
  [
    'a day that does not exist',
    () => analyze('', { publishedAt: '2023-02-30' }),
    /publishedAt is "2023-02-30"/,
  ],
  ['a string for options', () => analyze('', 'x' as unknown as object), /options is "x"; allowed: an object/],
];

for (const [name, call, message] of wrongCalls) {
  test(`analyze refuses ${name}`, (t) => {
    t.throws(call, { instanceOf: TypeError, message });
  });
}

/** Every printable character of ASCII but digits and all letters but one: marks hide the loops of patterns. */
const REPEATED_CHARACTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (character) => !/[b-z2-9A-Z]/.test(character),
);

const REPEATED_PIECES = [
  ...REPEATED_CHARACTERS,
  '1.',
  '. ',
  'Ông A. ',
  '1/',
  'a.',
  '-=',
  '<-',
  ':(',
  '|\n',
  'tỷ ',
  'Bí thư ',
  'Nguyễn ',
  'năm ',
  'không ',
  'và ',
  '5 ',
  '\n',
  '\u0323\u0301',
];

/** Milliseconds of processor time, which a busy machine stretches less than the clock's. */
function timeOf(input: string): number {
  const start = process.cpuUsage().user;
  analyze(input);
  return (process.cpuUsage().user - start) / 1000;
}

test('time grows linearly, also on hostile input', (t) => {
  const measure = (piece: string, count: number): number => timeOf(piece.repeat(count));
  for (const piece of REPEATED_PIECES) {
    measure(piece, 500);
    const small = Math.max(10, Math.min(measure(piece, 2_000), measure(piece, 2_000)));
    const large = Math.min(measure(piece, 32_000), measure(piece, 32_000));
    t.true(
      large < small * 48,
      `${JSON.stringify(piece)}: ${small.toFixed(1)} ms for 2,000, ${large.toFixed(1)} ms for 32,000`,
    );
  }
});
