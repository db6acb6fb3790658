import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { analyze } from '../../index.js';
import {
  type CorpusRecord,
  OFFSET_UNITS,
  type OffsetUnit,
  offsetMap,
  type Row,
  readTable,
  SCHEMA,
  TABLE_NAMES,
  type TableName,
  type TableRows,
  tableRows,
  writeTable,
} from '../../lib/corpus/corpus.js';
import { article, temporaryFolder } from './small-corpus.js';

const folder = temporaryFolder();
let folders = 0;

function rowsOf(text: string, record: Partial<CorpusRecord> = {}, offsets: OffsetUnit = 'utf16'): TableRows {
  const whole = {
    kind: 'record',
    id: 'x',
    file: 'x.txt',
    line: 1,
    text,
    encoding: 'utf-8',
    ...record,
  } as const;
  const day = record.publishedAt === undefined ? {} : { publishedAt: record.publishedAt };
  return tableRows(4, whole, analyze(text, day), { offsets });
}

const RICH = `Xã Đồng Lạc họp bất thường
06/05/2024 08:15
(TTXVN) - Sáng 6/5, HĐND xã bầu ông Lò Văn Thóc giữ chức Chủ tịch UBND xã, theo Nghị quyết số 12/NQ-HĐND. Ông Lò Văn Thóc cho biết: "Tiến độ nạo vét kênh Sậy còn chậm". Nguyên Bí thư Đảng ủy xã Vi Thị Sáo dự.
${article(1)}
Ảnh: Tú Lệ`;

async function readBack(
  table: TableName,
  format: 'parquet' | 'csv' | 'jsonl',
  rows: readonly Row[],
): Promise<Row[]> {
  const out = join(folder, String(folders++));
  mkdirSync(join(out, table), { recursive: true });
  writeTable(join(out, table, `part-00000.${format}`), table, rows, { format });
  const found: Row[] = [];
  for await (const row of readTable(out, table)) found.push(row);
  return found;
}

for (const table of TABLE_NAMES) {
  test(`${table}: rows have the cells of the schema and come back from every format`, async (t) => {
    const rows = rowsOf(RICH)[table];
    t.true(rows.length > 0);
    const names = SCHEMA[table].columns.map(({ name }) => name);
    for (const row of rows) {
      t.deepEqual(Object.keys(row).sort(), [...names].sort());
      for (const { name, type, nullable } of SCHEMA[table].columns) {
        const cell = row[name];
        const number = type === 'integer' || type === 'number';
        const wanted = number ? 'number' : type === 'boolean' ? 'boolean' : 'string';
        t.true(cell === null ? nullable : typeof cell === wanted, `${name} is ${String(cell)}`);
      }
    }
    for (const format of ['parquet', 'csv', 'jsonl'] as const)
      t.deepEqual(await readBack(table, format, rows), rows);
  });
}

test('cells with separators, quotation marks and line breaks come back', async (t) => {
  const [row] = rowsOf('Xã họp.').sentences;
  const rows = ['a,b', 'a"b', 'a\nb', 'a\r\nb', ' a ', '📢'].map((text) => ({ ...row!, text }));
  for (const format of ['parquet', 'csv', 'jsonl'] as const) {
    t.deepEqual(await readBack('sentences', format, rows), rows);
  }
});

const lengths: Readonly<Record<OffsetUnit, (text: string) => number>> = {
  utf16: (text) => text.length,
  codepoint: (text) => [...text].length,
  utf8: (text) => Buffer.byteLength(text),
};

for (const unit of OFFSET_UNITS) {
  test(`offsets in ${unit} count what stands before them, in any text`, (t) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
        const map = offsetMap(text, unit);
        const starts = [...text].map((_, index, all) => all.slice(0, index).join('').length);
        const at = [...starts, text.length][seed % (starts.length + 1)]!;
        return map(at) === lengths[unit](text.slice(0, at));
      }),
    );
    t.is(offsetMap('\ud800a\udc00', unit)(3), lengths[unit]('\ud800a\udc00'));
  });

  test(`rows count in ${unit}`, (t) => {
    const text = `📢 Tin vui 🎉: ${article(3)} 👍 ${article(4)}`;
    const plain = rowsOf(text);
    const found = rowsOf(text, {}, unit);
    t.is(found.documents[0]!.characters, lengths[unit](text));
    for (const table of ['sentences', 'entities', 'metrics'] as const) {
      t.true(found[table].length > 0);
      found[table].forEach((row, index) => {
        const { start_offset: start, end_offset: end } = plain[table][index]!;
        t.is(text.slice(Number(start), Number(end)), String(row.text));
        t.is(row.start_offset, lengths[unit](text.slice(0, Number(start))));
        t.is(row.end_offset, lengths[unit](text.slice(0, Number(end))));
      });
    }
  });
}

const days: readonly (readonly [
  name: string,
  text: string,
  record: Partial<CorpusRecord>,
  day: string | null,
  from: string | null,
])[] = [
  ['a field goes first', RICH, { publishedAt: '2023-01-02', publishedFrom: 'field' }, '2023-01-02', 'field'],
  ['then the text', RICH, { publishedAt: '2021-12-31', publishedFrom: 'option' }, '2024-05-06', 'text'],
  [
    'then the option',
    'Xã họp.',
    { publishedAt: '2021-12-31', publishedFrom: 'option' },
    '2021-12-31',
    'option',
  ],
  ['or none', 'Xã họp.', {}, null, null],
];

for (const [name, text, record, day, from] of days) {
  test(`the day of publication: ${name}`, (t) => {
    t.like(rowsOf(text, record).documents[0], { published_at: day, published_from: from });
  });
}

const places: readonly (readonly [text: string, place: string | null])[] = [
  [
    'Tỉnh ủy Phú Yên họp tại Cà Mau. Đoàn tỉnh Phú Yên thăm Sóc Trăng. Người dân Phú Yên đón đoàn.',
    'Phú Yên',
  ],
  ['Đoàn đi từ Cà Mau đến Sóc Trăng.', 'Cà Mau'],
  ['Thị trấn Kênh Sậy họp.', null],
];

for (const [text, place] of places) {
  test(`the place of a document: ${place ?? 'none'}`, (t) => {
    t.is(rowsOf(text).documents[0]!.place, place);
  });
}

test('rows of people, changes and speakers point at each other', (t) => {
  const { people, changes, sentences, entities } = rowsOf(RICH);
  const person = people.find((row) => row.name === 'Lò Văn Thóc')!;
  t.truthy(person);
  t.like(changes[0], { kind: 'elected', person: person.person, name: 'Lò Văn Thóc' });
  t.is(entities[Number(changes[0]!.position_entity)]?.text, changes[0]!.office);
  t.true(sentences.some((row) => row.speaker_person === person.person && row.speaker === 'Lò Văn Thóc'));
  t.true(entities.some((row) => row.type === 'POSITION' && row.person === person.person));
  for (const row of entities) {
    const sentence = sentences[Number(row.sentence)]!;
    t.true(
      Number(sentence.start_offset) <= Number(row.start_offset) &&
        Number(row.start_offset) < Number(sentence.end_offset),
    );
  }
});
