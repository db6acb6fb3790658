import test from 'ava';
import { analyze, METRIC_COLUMNS, tabulate, toCsv } from '../../index.js';

const text = 'Năm 2022, thu ngân sách của huyện đạt 50 tỷ đồng, tăng 12% so với cùng kỳ.';
const document = { id: 'a1', publishedAt: '2023-01-05', ...analyze(text, { publishedAt: '2023-01-05' }) };

test('tabulate: a row a figure, a cell a column', (t) => {
  const rows = tabulate([document]);
  t.is(rows.length, 2);
  t.deepEqual(Object.keys(rows[0]!), [...METRIC_COLUMNS]);
  t.is(rows[0]?.document, 'a1');
  t.is(rows[0]?.value, 50000000000);
  t.is(rows[1]?.direction, 'increase');
  t.is(rows[1]?.baseline, 'so với cùng kỳ');
  t.is(rows[1]?.sentence, text);
});

test('tabulate: documents without a name are numbered', (t) => {
  const { id: _, ...unnamed } = document;
  t.deepEqual(
    tabulate([unnamed, unnamed]).map((row) => row.document),
    ['1', '1', '2', '2'],
  );
});

test('tabulate: the columns keep their names and order', (t) => {
  t.deepEqual(METRIC_COLUMNS.slice(0, 8), [
    'document',
    'date',
    'place',
    'indicator',
    'indicator_id',
    'value',
    'value_high',
    'unit',
  ]);
});

test('toCsv: a header, quoted cells, one line a row', (t) => {
  const [first] = tabulate([document]);
  const csv = toCsv([{ ...first!, sentence: 'Ông "A", nói\nvậy' }]);
  t.true(csv.startsWith(`${METRIC_COLUMNS.join(',')}\r\n`));
  t.true(csv.includes('"Ông ""A"", nói\nvậy"'));
});
