import test from 'ava';
import fc from 'fast-check';
import { collocations, createPairCounter } from '../../../lib/corpus/statistics/statistics.js';

const near = (found: number, expected: number): boolean => Math.abs(found - expected) < 1e-9;

/** Ten lists of two words: `giải ngân` 4 times before `chậm`, twice before `vốn`, 4 times `mưa to`. */
const LISTS = [
  ...Array.from({ length: 4 }, () => ['giải ngân', 'chậm']),
  ...Array.from({ length: 2 }, () => ['giải ngân', 'vốn']),
  ...Array.from({ length: 4 }, () => ['mưa', 'to']),
];

test('the measures are those of the contingency table', (t) => {
  const rows = collocations(LISTS, { direction: 'right', window: 1, minCount: 4 });
  const row = rows.find(({ collocate }) => collocate === 'chậm')!;
  // 10 pairs, 4 together, 6 with the first word, 4 with the second; 2.4 expected.
  t.deepEqual([row.word, row.count, row.wordCount, row.collocateCount], ['giải ngân', 4, 6, 4]);
  t.true(near(row.pmi, Math.log2(4 / 2.4)));
  t.true(near(row.npmi, Math.log2(4 / 2.4) / -Math.log2(0.4)));
  t.true(near(row.logDice, 14 + Math.log2(0.8)));
  t.true(near(row.g2, 2 * (4 * Math.log(4 / 2.4) + 2 * Math.log(2 / 3.6) + 4 * Math.log(4 / 2.4))));
});

test('words that only occur together have the highest NPMI and logDice', (t) => {
  const [row] = collocations(LISTS, { direction: 'right', window: 1, minCount: 4, measure: 'npmi' });
  t.deepEqual([row!.word, row!.collocate, row!.npmi, row!.logDice], ['mưa', 'to', 1, 14]);
});

test('a node gets its collocates on both sides, in any spelling', (t) => {
  const lists = [
    ['Uỷ ban', 'họp'],
    ['tỉnh', 'ủy ban'],
    ['mưa', 'to'],
  ];
  const rows = collocations(lists, { node: 'ỦY BAN', minCount: 1 });
  t.deepEqual(rows.map(({ collocate }) => collocate).sort(), ['họp', 'tỉnh']);
  t.true(rows.every(({ word }) => word.toLowerCase() === 'ủy ban'));
});

test('the window ends where it is told to, and at the end of a sentence', (t) => {
  const list = [['lúa', 'x', 'y', 'gạo']];
  const pairs = (window: number) =>
    collocations(list, { window, minCount: 1, node: 'lúa' }).map(({ collocate }) => collocate);
  t.false(pairs(2).includes('gạo'));
  t.true(pairs(3).includes('gạo'));
  const counter = createPairCounter({ stopwords: 'keep' });
  counter.add('Lúa tốt. Gạo rẻ.');
  t.is([...counter.pairs()].length, 2);
});

test('stop words keep their place but make no pair', (t) => {
  const words = (stopwords: 'keep' | 'drop', window: number) =>
    collocations([['vốn', 'của', 'tỉnh']], { stopwords, window, minCount: 1 }).flatMap(
      ({ word, collocate }) => [word, collocate],
    );
  t.true(words('keep', 1).includes('của'));
  t.deepEqual(words('drop', 1), []);
  t.deepEqual(words('drop', 2).sort(), ['tỉnh', 'vốn']);
});

test('property: with a node the rows are those of the full table', (t) => {
  const list = fc.array(fc.constantFrom('lúa', 'gạo', 'vốn', 'đất', 'nợ'), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 8 }), (lists) => {
      const options = { minCount: 1, window: 2 } as const;
      const full = collocations(lists, options).filter(
        ({ word, collocate }) => word === 'vốn' || collocate === 'vốn',
      );
      const node = collocations(lists, { ...options, node: 'vốn' });
      // A node that is met late has missed no pair: its first pair is its first use.
      t.deepEqual(
        node.map(({ count, logDice }) => [count, logDice]).sort(),
        full.map(({ count, logDice }) => [count, logDice]).sort(),
      );
    }),
  );
});

const wrong: readonly (readonly [name: string, call: () => unknown])[] = [
  ['a string as source', () => collocations('vốn' as never)],
  ['a window of 0', () => collocations([], { window: 0 })],
  ['an empty node', () => collocations([], { node: ' ' })],
  ['an unknown measure', () => collocations([], { measure: 'chi' as never })],
  ['an unknown option', () => collocations([], { span: 3 } as never)],
  ['a number as text', () => createPairCounter().add(3 as never)],
];

for (const [name, call] of wrong) {
  test(`collocations refuses ${name}`, (t) => {
    t.throws(call, { instanceOf: TypeError, message: /^thoisu: /u });
  });
}
