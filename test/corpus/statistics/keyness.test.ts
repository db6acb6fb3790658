import test from 'ava';
import fc from 'fast-check';
import { createTermCounter, keyness } from '../../../lib/corpus/statistics/statistics.js';

const times = (word: string, count: number): string[] => Array.from({ length: count }, () => word);

/** 10 and 5 uses in a thousand words each. */
const LEFT = [...times('vốn', 10), ...times('khác', 990)];
const RIGHT = [...times('vốn', 5), ...times('khác', 995)];

test('the log-likelihood and log ratio of a word are those of the formulas', (t) => {
  const row = keyness([LEFT], [RIGHT], { significance: 1 }).find(({ term }) => term === 'vốn')!;
  // 2 * (10 ln(10 / 7.5) + 5 ln(5 / 7.5))
  t.true(Math.abs(row.g2 - 1.69899) < 1e-4);
  t.is(row.logRatio, 1);
  t.deepEqual([row.target, row.reference, row.side], [10, 5, 'target']);
  t.deepEqual([row.targetRate, row.referenceRate], [10_000, 5000]);
});

const tails: readonly (readonly [g2: number, p: number])[] = [
  [3.8415, 0.05],
  [6.6349, 0.01],
  [10.8276, 0.001],
  [15.1367, 0.0001],
];

for (const [g2, p] of tails) {
  test(`a log-likelihood of ${g2} has the probability ${p}`, (t) => {
    // Uses that give this value: 1,000,000 words each, x and y found by halving.
    let [low, high] = [100, 400];
    const rowOf = (uses: number) =>
      keyness(
        [[...times('a', uses), ...times('b', 10_000 - uses)]],
        [[...times('a', 100), ...times('b', 9900)]],
        { significance: 1 },
      ).find(({ term }) => term === 'a')!;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (rowOf(middle).g2 < g2) low = middle;
      else high = middle;
    }
    t.true(rowOf(low).p >= p);
    t.true(rowOf(high).p <= p);
  });
}

test('a word that one side lacks counts as half a use in the log ratio', (t) => {
  const [row] = keyness([times('lũ', 8)], [times('mưa', 8)], { side: 'target' });
  t.is(row!.term, 'lũ');
  t.is(row!.logRatio, 4);
});

test('spellings of a word count together, under the one met most', (t) => {
  const rows = keyness(
    ['Uỷ ban họp. Uỷ ban họp. Ủy ban họp. ỦY BAN họp. Ủy ban họp. Ủy ban họp.'],
    [times('mưa', 40)],
    { side: 'target', minFrequency: 6 },
  );
  t.deepEqual(rows.map(({ term, target }) => `${term} ${target}`).sort(), ['họp 6', 'Ủy ban 6']);
});

test('stop words are counted or dropped', (t) => {
  const texts = ['Dự án của tỉnh và của huyện chậm tiến độ.'];
  const terms = (stopwords: 'keep' | 'drop') =>
    keyness(texts, [times('mưa', 9)], { minFrequency: 1, significance: 1, stopwords }).map(
      ({ term }) => term,
    );
  t.true(terms('keep').includes('của'));
  t.false(terms('drop').includes('của'));
  t.true(terms('drop').includes('huyện'));
});

test('rare words, chance differences and the other side are left out', (t) => {
  const left = [...times('đói', 30), ...times('no', 2), ...times('khác', 1000)];
  const right = [...times('đủ', 30), ...times('khác', 1000)];
  const terms = (options: object) => keyness([left], [right], options).map(({ term }) => term);
  t.deepEqual(terms({ side: 'target' }), ['đói']);
  t.deepEqual(terms({ side: 'reference' }), ['đủ']);
  t.deepEqual(terms({ limit: 1 }).length, 1);
  t.true(terms({ minFrequency: 1, significance: 1 }).includes('no'));
});

test('the correction for many tests asks for more', (t) => {
  const left = [...times('một', 30), ...times('hai', 17), ...Array.from({ length: 300 }, (_, k) => `từ${k}`)];
  const right = [...times('hai', 4), ...Array.from({ length: 343 }, (_, k) => `từ${k}`)];
  const terms = (correction: 'none' | 'bonferroni') =>
    keyness([left], [right], { minFrequency: 1, significance: 0.01, correction }).map(({ term }) => term);
  t.true(terms('none').includes('hai'));
  t.false(terms('bonferroni').includes('hai'));
  t.true(terms('bonferroni').includes('một'));
});

test('counters filled text by text give what the texts at once give', (t) => {
  const texts = ['Vốn đầu tư tăng mạnh.', 'Vốn ngân sách giảm.', 'Vốn vay tăng.'];
  const counter = createTermCounter();
  for (const text of texts) counter.add(text);
  const options = { minFrequency: 1, significance: 1 };
  t.deepEqual(keyness(counter, [RIGHT], options), keyness(texts, [RIGHT], options));
});

test('an empty body has no key words', (t) => {
  t.deepEqual(keyness([], [RIGHT]), []);
  t.deepEqual(keyness(['... 12 !'], [RIGHT]), []);
});

test('property: swapping the bodies swaps the sides and turns the log ratio', (t) => {
  const text = fc.array(fc.constantFrom('lúa', 'gạo', 'vốn', 'đất', 'nợ'), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const options = { minFrequency: 1, significance: 1 } as const;
      const there = new Map(keyness([right], [left], options).map((row) => [row.term, row]));
      for (const row of keyness([left], [right], options)) {
        const other = there.get(row.term)!;
        t.true(Math.abs(row.g2 - other.g2) < 1e-9 && Math.abs(row.logRatio + other.logRatio) < 1e-9);
      }
    }),
  );
});

const wrong: readonly (readonly [name: string, call: () => unknown])[] = [
  ['a string as target', () => keyness('vốn' as never, [])],
  ['a number as reference', () => keyness([], 3 as never)],
  ['a list with a number', () => keyness([[3]] as never, [['a']])],
  ['an unknown option', () => keyness([], [], { min: 3 } as never)],
  ['a frequency of 0', () => keyness([], [], { minFrequency: 0 })],
  ['a significance of 2', () => keyness([], [], { significance: 2 })],
  ['an unknown side', () => keyness([], [], { side: 'left' as never })],
  ['an unknown option of the counter', () => createTermCounter({ stop: true } as never)],
];

for (const [name, call] of wrong) {
  test(`keyness refuses ${name}`, (t) => {
    t.throws(call, { instanceOf: TypeError, message: /^thoisu: /u });
  });
}
