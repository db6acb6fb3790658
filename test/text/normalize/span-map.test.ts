import test from 'ava';
import fc from 'fast-check';
import { normalizeWithMap } from '../../../index.js';
import { anyText } from '../arbitrary.js';

type SpanCase = readonly [
  original: string,
  normalized: readonly [number, number],
  expected: readonly [number, number],
];

const cases: Readonly<Record<string, SpanCase>> = {
  'a composed letter is its letter and marks': ['Hô\u0323i nghị', [1, 2], [1, 3]],
  'what follows is shifted': ['Hô\u0323i nghị', [4, 8], [5, 9]],
  'a removed character inside belongs to the word': ['Thủ\u200btướng', [0, 8], [0, 9]],
  'a removed character at the edge does not': ['Thủ\u200btướng', [0, 3], [0, 3]],
  'a removed character before does not': ['Thủ\u200btướng', [3, 8], [4, 9]],
  'a repaired word is taken whole': ['những ngừơi dân', [8, 9], [6, 11]],
  'CR LF is one line end': ['một\r\nhai', [3, 4], [3, 5]],
  'an empty span stays empty': ['Hô\u0323i', [3, 3], [4, 4]],
};

for (const [name, [original, [start, end], [from, to]]] of Object.entries(cases)) {
  test(`toOriginal: ${name}`, (t) => {
    t.deepEqual(normalizeWithMap(original).toOriginal({ start, end }), { start: from, end: to });
  });
}

test('toNormalized is the other direction', (t) => {
  const { text, toNormalized } = normalizeWithMap('Hô\u0323i\u00a0nghị trung ương');
  t.is(text, 'Hội nghị trung ương');
  t.deepEqual(toNormalized({ start: 0, end: 4 }), { start: 0, end: 3 });
  t.deepEqual(toNormalized({ start: 5, end: 9 }), { start: 4, end: 8 });
  t.deepEqual(toNormalized({ start: 2, end: 3 }), { start: 1, end: 2 });
});

test('a text that is normal comes back with an empty map', (t) => {
  const result = normalizeWithMap('Ủy ban nhân dân tỉnh họp phiên thường kỳ.');
  t.false(result.changed);
  t.deepEqual(result.toOriginal({ start: 3, end: 7 }), { start: 3, end: 7 });
  t.deepEqual(result.toNormalized({ start: 3, end: 7 }), { start: 3, end: 7 });
});

test('a span outside the text is refused', (t) => {
  const { toOriginal } = normalizeWithMap('abc');
  for (const span of [
    { start: 2, end: 1 },
    { start: 0, end: 4 },
    { start: -1, end: 2 },
    { start: 0.5, end: 1 },
  ]) {
    t.throws(() => toOriginal(span), { instanceOf: TypeError, message: /toOriginal\(\): span/ });
  }
});

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function boundaries(text: string): Set<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
}

const textAndSpan = fc
  .tuple(anyText, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, a, b]) => ({ text, ends: [a, b].sort((x, y) => x - y) as [number, number] }));

function spanOf(text: string, [a, b]: [number, number]): { start: number; end: number } {
  return { start: Math.round(a * text.length), end: Math.round(b * text.length) };
}

test('mapped spans lie in the text and cut no grapheme, in both directions', (t) => {
  fc.assert(
    fc.property(textAndSpan, ({ text, ends }) => {
      const result = normalizeWithMap(text);
      const original = result.toOriginal(spanOf(result.text, ends));
      const normal = result.toNormalized(spanOf(text, ends));
      const fits = (span: { start: number; end: number }, of: string): boolean =>
        span.start <= span.end && boundaries(of).has(span.start) && boundaries(of).has(span.end);
      return fits(original, text) && fits(normal, result.text);
    }),
    { numRuns: 3000 },
  );
  t.pass();
});

test('there and back covers at least the span', (t) => {
  fc.assert(
    fc.property(textAndSpan, ({ text, ends }) => {
      const result = normalizeWithMap(text);
      const span = spanOf(result.text, ends);
      if (span.start === span.end) return true;
      const back = result.toNormalized(result.toOriginal(span));
      return back.start <= span.start && back.end >= span.end;
    }),
    { numRuns: 3000 },
  );
  t.pass();
});

test('the whole text maps to the whole text, but for removed characters at its ends', (t) => {
  const { text, toOriginal } = normalizeWithMap('\ufeffĐảng\u200b');
  t.is(text, 'Đảng');
  t.deepEqual(toOriginal({ start: 0, end: 4 }), { start: 1, end: 5 });
});
