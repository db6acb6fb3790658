import test from 'ava';
import fc from 'fast-check';
import { CorpusError, type Row } from '../../../lib/corpus/corpus.js';
import { BoundedMap, Spellings } from '../../../lib/corpus/report/gather/bounded-map.js';
import { documentRows, type RowReader } from '../../../lib/corpus/report/gather/document-rows.js';
import { gatherFacts } from '../../../lib/corpus/report/gather/gather-facts.js';
import { Sample } from '../../../lib/corpus/report/gather/sample.js';
import { createWriter } from '../../../lib/corpus/report/page/numbers.js';
import { ARTICLES, readerOf, rowsOf } from '../written-run.js';

test('a sample holds what was offered while there is room, in its order', (t) => {
  const sample = new Sample<number>(5);
  for (const value of [3, 1, 2]) sample.offer(value, 0, () => value);
  t.deepEqual([sample.values(), sample.seen], [[3, 1, 2], 3]);
});

test('property: a sample is the same in any order, and no larger than allowed', (t) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 200 }),
      fc.integer({ min: 1, max: 20 }),
      (numbers, most) => {
        const drawn = (list: readonly number[]): number[] => {
          const sample = new Sample<number>(most);
          for (const value of list) sample.offer(value, 7, () => value);
          return sample.values().sort((a, b) => a - b);
        };
        t.deepEqual(drawn([...numbers].reverse()), drawn(numbers));
        t.is(drawn(numbers).length, Math.min(most, numbers.length));
      },
    ),
  );
});

test('a sample takes from all of a large corpus', (t) => {
  const sample = new Sample<number>(1000);
  for (let value = 0; value < 100_000; value++) sample.offer(value >> 4, value & 15, () => value);
  const mean = sample.values().reduce((sum, value) => sum + value, 0) / 1000;
  t.true(Math.abs(mean - 50_000) < 3000, String(mean));
});

test('a bounded map keeps what is frequent', (t) => {
  const map = new BoundedMap<{ count: number; name: string }>(10);
  for (let round = 0; round < 500; round++) {
    for (const name of ['a', 'b', `rare ${round}`]) map.count(name, () => ({ count: 0, name }));
  }
  t.true(map.size <= 20);
  t.deepEqual(
    map.top(2).map(({ name, count }) => `${name} ${count}`),
    ['a 500', 'b 500'],
  );
});

test('the spelling met most often stands for all', (t) => {
  const spellings = new Spellings();
  for (const text of ['UBND TỈNH', 'UBND tỉnh', 'UBND tỉnh']) spellings.add(text);
  t.is(spellings.best(), 'UBND tỉnh');
});

async function groups(tables: Readonly<Record<string, readonly Row[]>>): Promise<string[]> {
  const read: RowReader = async function* (table) {
    yield* tables[table] ?? [];
  };
  const found: string[] = [];
  for await (const { document, sentences, changes } of documentRows(read))
    found.push(`${document.document}: ${sentences.length} ${changes.length}`);
  return found;
}

const rows = (...documents: number[]): Row[] => documents.map((document) => ({ document }));

test('rows are joined document by document; numbers may have gaps', async (t) => {
  t.deepEqual(await groups({ documents: rows(0, 3, 4), sentences: rows(0, 0, 2, 3, 9), changes: rows(4) }), [
    '0: 2 0',
    '3: 1 0',
    '4: 0 1',
  ]);
});

test('tables out of order are refused', async (t) => {
  await t.throwsAsync(groups({ documents: rows(0, 1, 2), sentences: rows(1, 0) }), {
    instanceOf: CorpusError,
  });
});

test('facts of the articles', async (t) => {
  const { overview, balance, indicators, people } = await gatherFacts(readerOf(rowsOf(ARTICLES)));
  t.deepEqual([overview.articles, overview.repeated, overview.undated], [3, 1, 0]);
  t.deepEqual(balance.places.map(({ name }) => name).sort(), ['Hà Giang', 'Yên Bái']);
  t.is(indicators[0]!.name, 'tổng sản phẩm trên địa bàn');
  t.is(indicators[0]!.series.unit, '%');
  t.is(people.people[0]!.name, 'Trần Văn Bảo');
  t.deepEqual(
    [people.people[0]!.documents, people.people[0]!.first, people.people[0]!.last],
    [2, '2021-03-10', '2022-03-12'],
  );
  t.deepEqual(
    people.changes.map(({ kind, name }) => `${kind} ${name}`),
    ['appointed Lê Thị Hạnh'],
  );
});

const written: readonly (readonly [language: 'en' | 'vi', value: number, unit: string, text: string])[] = [
  ['vi', 8.25, '%', '8,25%'],
  ['en', 8.25, '%', '8.25%'],
  ['vi', 31_600_000, 'VND/người/năm', '31,6 triệu đồng/người/năm'],
  ['en', 3_100_000_000_000, 'VND', '3.1 trillion VND'],
  ['vi', 1_234_567, 'người', '1.234.567 người'],
  ['en', -0.001, 'ha', '0 ha'],
  ['en', -12, 'ha', '−12 ha'],
];

for (const [language, value, unit, text] of written) {
  test(`${value} ${unit} is written ${text}`, (t) => t.is(createWriter(language).value(value, unit), text));
}
