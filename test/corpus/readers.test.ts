import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import test from 'ava';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { CorpusError, type CorpusItem, type ReadOptions, readRecords } from '../../lib/corpus/corpus.js';
import { ENCODERS } from '../text/encoders.js';
import { fileWriter, temporaryFolder, zstdFrame } from './small-corpus.js';

const folder = temporaryFolder();
const file = fileWriter(folder);

const ONE = 'Hội đồng nhân dân xã Đồng Lạc họp kỳ thứ ba.';
const TWO = 'Tiến độ nạo vét kênh Sậy còn chậm.';

async function read(inputs: string | readonly string[], options: ReadOptions = {}): Promise<CorpusItem[]> {
  const items: CorpusItem[] = [];
  for await (const item of readRecords(inputs, options)) items.push(item);
  return items;
}

/** Records as id, line and text; problems as line and message. */
function brief(items: readonly CorpusItem[]): (readonly [string | number, string | number, string?])[] {
  return items.map((item) =>
    item.kind === 'record' ? [item.id, item.line, item.text] : [item.line, item.message],
  );
}

const JSONL = `${JSON.stringify({ id: 'a', text: ONE })}\n\n${JSON.stringify({ id: 7, text: TWO })}`;
const CSV = `id,text\r\na,"${ONE}"\r\n7,"${TWO}"\r\n`;
const PARQUET = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'id', data: ['a', '7'], type: 'STRING' },
      { name: 'text', data: [ONE, TWO], type: 'STRING' },
    ],
  }),
);

const formats: readonly (readonly [name: string, content: string | Uint8Array, lines: readonly number[]])[] =
  [
    ['hai.jsonl', JSONL, [1, 3]],
    ['hai.ndjson', JSONL, [1, 3]],
    ['hai.json', `[${JSONL.replaceAll('\n', ' ').replace('}  {', '},{')}]`, [1, 1]],
    ['hai.csv', CSV, [2, 3]],
    ['hai.tsv', `id\ttext\na\t${ONE}\n7\t${TWO}\n`, [2, 3]],
    ['hai.parquet', PARQUET, [1, 2]],
  ];

const packings: readonly (readonly [ending: string, pack: (bytes: Uint8Array) => Uint8Array])[] = [
  ['', (bytes) => bytes],
  ['.gz', (bytes) => gzipSync(bytes)],
  ['.zst', zstdFrame],
];

for (const [name, content, lines] of formats) {
  for (const [ending, pack] of packings) {
    test(`${name}${ending} gives its records in order`, async (t) => {
      const path = file(name + ending, pack(Buffer.from(content)));
      t.deepEqual(brief(await read(path)), [
        ['a', lines[0]!, ONE],
        ['7', lines[1]!, TWO],
      ]);
    });
  }
}

for (const [ending, pack] of packings) {
  test(`mot.txt${ending} is one record, named after the file`, async (t) => {
    const path = file(`mot.txt${ending}`, pack(Buffer.from(`${ONE}\n${TWO}`)));
    t.deepEqual(brief(await read(path)), [[path, 1, `${ONE}\n${TWO}`]]);
  });
}

test('gzip and Zstandard files may be several that were put together', async (t) => {
  const half = JSONL.length / 2;
  const pieces = [JSONL.slice(0, half), JSONL.slice(half)].map((piece) => Buffer.from(piece));
  const gz = file('noi.jsonl.gz', Buffer.concat(pieces.map((piece) => gzipSync(piece))));
  const zst = file('noi.jsonl.zst', Buffer.concat(pieces.map((piece) => zstdFrame(piece))));
  t.is((await read(gz)).length, 2);
  t.is((await read(zst)).length, 2);
});

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Đồng Lạc họp - Báo Lạc</title>
<meta property="article:published_time" content="2024-05-06T07:00:00+07:00">
<link rel="canonical" href="https://bao-lac.example/hop"></head><body>
<nav><a href="/">Trang chủ</a> <a href="/ts">Thời sự</a></nav>
<article><h1>Xã Đồng Lạc họp</h1>
<p>${ONE} Chủ tịch xã Lò Văn Thóc chủ trì, đánh giá kết quả sáu tháng và bàn nhiệm vụ sáu tháng cuối năm của xã.</p>
<p>Các đại biểu nghe báo cáo về thu ngân sách, xây dựng <b>nông thôn mới</b>, giảm nghèo và chuyển đổi số ở cơ sở.</p>
<p>${TWO} Chủ tịch xã yêu cầu các thôn khẩn trương giải phóng mặt bằng, hoàn thành trước mùa mưa bão năm nay.</p>
</article><aside><ul><li><a href="/1">Tin khác một</a></li><li><a href="/2">Tin khác hai</a></li></ul></aside>
<script>var x = "không đọc";</script></body></html>`;

test('a page gives its article, a line a paragraph, and what it says of itself', async (t) => {
  const [item] = await read(file('trang.html', PAGE));
  t.is(item?.kind, 'record');
  if (item?.kind !== 'record') return;
  const lines = item.text.split('\n');
  t.is(lines[0], 'Xã Đồng Lạc họp');
  t.is(lines.length, 4);
  t.true(lines[2]!.includes('xây dựng nông thôn mới, giảm nghèo'));
  t.false(/Trang chủ|Tin khác|không đọc/.test(item.text));
  t.deepEqual(
    [item.title, item.url, item.publishedAt, item.publishedFrom],
    ['Xã Đồng Lạc họp', 'https://bao-lac.example/hop', '2024-05-06', 'page'],
  );
});

test('HTML in a field is read when asked for', async (t) => {
  const path = file('html.jsonl', JSON.stringify({ id: 'h', text: PAGE }));
  const [item] = await read(path, { html: true });
  t.true(item?.kind === 'record' && item.text.startsWith('Xã Đồng Lạc họp\n'));
});

const fields: readonly (readonly [name: string, record: object, options: ReadOptions, expected: object])[] = [
  ['a text field of another name', { noidung: ONE }, { textField: ['noidung'] }, { text: ONE }],
  ['the second default name', { content: ONE }, {}, { text: ONE }],
  ['fields joined by line breaks', { t: ONE, b: TWO }, { textField: ['t', 'b'] }, { text: `${ONE}\n${TWO}` }],
  ['a joined field that is not there', { t: ONE }, { textField: ['t', 'b'] }, { text: ONE }],
  ['a list of lines', { text: [ONE, TWO] }, {}, { text: `${ONE}\n${TWO}` }],
  [
    'syllables joined by another tool',
    { text: 'Hội_đồng họp x_1 _' },
    { segmented: true },
    { text: 'Hội đồng họp x 1 _' },
  ],
  ['title and address', { text: ONE, title: ' Họp ', link: 'u' }, {}, { title: 'Họp', url: 'u' }],
  ['an identifier of another name', { text: ONE, ma: 'k1' }, { idField: 'ma' }, { id: 'k1' }],
  [
    'fields to keep',
    { text: ONE, muc: 'xh', so: 3 },
    { keepFields: ['muc', 'so'] },
    { fields: '{"muc":"xh","so":3}' },
  ],
  [
    'an ISO day',
    { text: ONE, date: '2023-09-01' },
    {},
    { publishedAt: '2023-09-01', publishedFrom: 'field' },
  ],
  [
    'an ISO time, the day as written',
    { text: ONE, date: '2023-09-01T23:30:00Z' },
    {},
    { publishedAt: '2023-09-01' },
  ],
  [
    'a Vietnamese date',
    { text: ONE, d: 'Thứ Ba, 12/7/2022, 08:30' },
    { dateField: 'd' },
    { publishedAt: '2022-07-12' },
  ],
  ['a time stamp in seconds', { text: ONE, date: 1693526400 }, {}, { publishedAt: '2023-09-01' }],
  ['a time stamp in milliseconds', { text: ONE, date: '1693526400000' }, {}, { publishedAt: '2023-09-01' }],
  [
    'a day for all',
    { text: ONE },
    { publishedAt: '2020-01-02' },
    { publishedAt: '2020-01-02', publishedFrom: 'option' },
  ],
  [
    'a day in a field before that for all',
    { text: ONE, date: '2023-09-01' },
    { publishedAt: '2020-01-02' },
    { publishedAt: '2023-09-01' },
  ],
];

for (const [index, [name, record, options, expected]] of fields.entries()) {
  test(`fields: ${name}`, async (t) => {
    const [item] = await read(file(`truong-${index}.jsonl`, JSON.stringify(record)), options);
    t.like(item, expected);
  });
}

for (const date of ['hôm qua', '2023-02-30', '', 'x'.repeat(5000), null, {}]) {
  test(`no day of publication: ${JSON.stringify(date)?.slice(0, 20)}`, async (t) => {
    const [item] = await read(file(`ngay-${String(date).length}.jsonl`, JSON.stringify({ text: ONE, date })));
    t.true(item?.kind === 'record' && item.publishedAt === undefined);
  });
}

const LONG =
  'Ủy ban nhân dân tỉnh tổ chức hội nghị tổng kết công tác năm, đánh giá những kết quả đã đạt được. '.repeat(
    3,
  );

const encodings: readonly (readonly [encoding: string, bytes: Uint8Array])[] = [
  ['utf-8', Buffer.from(LONG)],
  ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LONG, 'utf16le')])],
  ['tcvn3', ENCODERS.tcvn3!(LONG)],
];

for (const [encoding, bytes] of encodings) {
  test(`the encoding is found: ${encoding}`, async (t) => {
    const [item] = await read(file(`${encoding}.txt`, bytes));
    t.like(item, { kind: 'record', encoding, text: LONG });
  });
}

test('cells of a CSV file in an old encoding are decoded one by one', async (t) => {
  const bytes = Buffer.concat([Buffer.from('id,text\n1,"'), ENCODERS.tcvn3!(LONG), Buffer.from('"\n')]);
  const [item] = await read(file('cu.csv', bytes));
  t.like(item, { id: '1', encoding: 'tcvn3', text: LONG });
});

const bad: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  found: readonly (readonly [number, RegExp] | string)[],
])[] = [
  [
    'hong.jsonl',
    Buffer.concat([
      Buffer.from(`{oops\n`),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`{"id":1}\n[]\n{"text":5}\n${JSONL}`),
    ]),
    [
      [1, /^bad JSON/],
      [2, /^not valid UTF-8/],
      [3, /"text" is missing/],
      [4, /not an object/],
      [5, /no text/],
      'a',
      '7',
    ],
  ],
  ['hong.json', '{"text": ', [[1, /^bad JSON/]]],
  ['lan.json', `[${JSON.stringify({ id: 'a', text: ONE })}, 3]`, ['a', [1, /not an object/]]],
  [
    'cot.csv',
    `id,text\na,x\nb\nc,y,z\n\nd,"w\nw"\ne,v\n`,
    ['a', [3, /1 columns .* 2/], [4, /3 columns .* 2/], 'd', 'e'],
  ],
  ['ngoac.csv', 'id,text\na,x\nb,"y\nc,z\n', ['a', [3, /bad CSV/]]],
  ['ngoac-giua.csv', 'id,text\na,x\nb,y"y\nc,z\n', ['a', [3, /bad CSV/], 'c']],
  ['dut.jsonl.gz', gzipSync(JSONL.repeat(2000)).subarray(0, 300), [[0, /cannot be read on/]]],
  ['dut.jsonl.zst', zstdFrame(Buffer.from(JSONL)).subarray(0, 100), [[0, /cannot be read on/]]],
  ['khong-phai.parquet', 'PAR1 không phải', [[1, /cannot be read on/]]],
  ['la.txt', Uint8Array.of(0xe1, 0xff, 0x61, 0x80), [[1, /no other encoding/]]],
  ['trong.html', '<html><body></body></html>', [[1, /no article/]]],
];

for (const [name, content, found] of bad) {
  test(`bad records are named, the others read: ${name}`, async (t) => {
    const items = await read(file(name, content));
    const tail = name.startsWith('dut') ? items.slice(-1) : items;
    t.is(tail.length, found.length);
    tail.forEach((item, index) => {
      const expected = found[index]!;
      if (typeof expected === 'string') t.like(item, { kind: 'record', id: expected });
      else if (item.kind === 'problem') {
        if (expected[0] > 0) t.is(item.line, expected[0]);
        t.regex(item.message, expected[1]);
      } else t.fail(`a problem was expected, found ${item.id}`);
    });
  });
}

test('a record above the limit is rejected, the next one read', async (t) => {
  const path = file(
    'dai.jsonl',
    `${JSON.stringify({ text: 'a'.repeat(500) })}\n${JSON.stringify({ id: 'b', text: ONE })}\n`,
  );
  t.deepEqual(brief(await read(path, { maxRecordBytes: 200 })), [
    [1, 'longer than 200 bytes'],
    ['b', 2, ONE],
  ]);
});

test('folders are read in the order of names, patterns and files once, other files passed over', async (t) => {
  const place = join(folder, 'kho');
  mkdirSync(join(place, 'b'), { recursive: true });
  for (const name of ['c.txt', 'a.txt', 'b/1.txt', '.an.txt', 'anh.jpg'])
    writeFileSync(join(place, name), name);
  const texts = (items: readonly CorpusItem[]): string[] =>
    items.map((item) => (item.kind === 'record' ? item.text : item.message));
  t.deepEqual(texts(await read(place)), ['a.txt', 'b/1.txt', 'c.txt']);
  t.deepEqual(texts(await read([join(place, 'c.txt'), place])), ['c.txt', 'a.txt', 'b/1.txt']);
  t.deepEqual(texts(await read(`${place}/**/*.txt`)), ['a.txt', 'b/1.txt', 'c.txt']);
});

test('inputs that are not there are errors', async (t) => {
  for (const input of [join(folder, 'khong-co.txt'), join(folder, 'khong-*.txt'), file('la.dat', 'x')]) {
    await t.throwsAsync(read(input), { instanceOf: CorpusError });
  }
  t.is((await read(file('la2.dat', ONE), { inputFormat: 'text' })).length, 1);
});

const wrong: readonly (readonly [name: string, inputs: unknown, options: unknown])[] = [
  ['no inputs', [], {}],
  ['a number', 3, {}],
  ['an unknown option', 'x', { field: 'y' }],
  ['an unknown encoding', 'x', { encoding: 'koi8' }],
  ['a field list with a hole', 'x', { textField: [''] }],
  ['a day that does not exist', 'x', { publishedAt: '2023-02-30' }],
  ['an unknown format', 'x', { inputFormat: 'xml' }],
];

for (const [name, inputs, options] of wrong) {
  test(`wrong arguments: ${name}`, async (t) => {
    await t.throwsAsync(read(inputs as string, options as ReadOptions), {
      instanceOf: TypeError,
      message: /readRecords\(\)/,
    });
  });
}
