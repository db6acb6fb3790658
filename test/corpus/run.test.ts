import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import {
  CorpusError,
  type Row,
  type RunOptions,
  readTable,
  runCorpus,
  TABLE_NAMES,
  type TableName,
} from '../../lib/corpus/corpus.js';
import { article, checksums, fileWriter, jsonLines, temporaryFolder } from './small-corpus.js';

const folder = temporaryFolder();
const file = fileWriter(folder);
let runs = 0;

async function run(input: string | readonly string[], options: RunOptions = {}) {
  const out = join(folder, `ra-${runs++}`);
  const result = await runCorpus([input].flat(), out, { workers: 1, ...options });
  return { out, ...result };
}

async function rowsOf(out: string, table: TableName): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readTable(out, table)) rows.push(row);
  return rows;
}

const corpus = file('kho.jsonl', jsonLines(80));

test('the same input gives the same bytes, whatever the workers', async (t) => {
  const sums = [];
  for (const workers of [1, 2, 3]) {
    const { out, rejected } = await run(corpus, { workers, partRecords: 30 });
    t.is(rejected, 4);
    sums.push(checksums(out));
  }
  t.deepEqual(sums[1], sums[0]);
  t.deepEqual(sums[2], sums[0]);
  t.is(Object.keys(sums[0]!).length, 6 * 3 + 3);
});

test('the manifest counts and sums up what was written; a second run leaves it alone', async (t) => {
  const seen: number[] = [];
  const onProgress: RunOptions['onProgress'] = ({ records, bytesTotal }) => seen.push(records, bytesTotal);
  const { out, manifest } = await run(corpus, { partRecords: 40, onProgress });
  t.deepEqual(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')), manifest);
  t.like(manifest!.records, { all: 80, analyzed: 76, rejected: 4, failed: 0, exactDuplicates: 1 });
  const sums = checksums(out);
  for (const { path, sha256 } of manifest!.files) t.is(sha256, sums[path]!);
  for (const table of TABLE_NAMES) t.is((await rowsOf(out, table)).length, manifest!.rows[table]);
  const rejects = readFileSync(join(out, 'rejects.jsonl'), 'utf8').trim().split('\n');
  t.deepEqual(
    rejects.map((line) => JSON.parse(line).line),
    [8, 31, 54, 77],
  );
  t.deepEqual(seen.slice(-2), [80, readFileSync(corpus).length]);

  await t.throwsAsync(runCorpus([corpus], out), { instanceOf: CorpusError, message: /not empty/ });
  t.like(await runCorpus([corpus], out, { resume: true }), { finished: true, records: 80, rejected: 4 });
  t.deepEqual(checksums(out), sums);
  await t.throwsAsync(runCorpus([corpus], folder, { resume: true }), {
    instanceOf: CorpusError,
    message: /no run/,
  });
});

test('duplicates are marked or dropped; the first is the original', async (t) => {
  const body = Array.from({ length: 8 }, (_, n) => article(n)).join('\n');
  const texts = [
    body,
    article(50),
    body.replaceAll(' ', '  '),
    `Tin mới. ${body}`,
    body,
    'Ngắn.',
    'Ngắn!',
    'Khác.',
  ];
  const input = file('trung.jsonl', texts.map((text) => JSON.stringify({ text })).join('\n'));
  const marked = await rowsOf((await run(input)).out, 'documents');
  t.deepEqual(
    marked.map((row) => row.duplicate_of),
    [null, null, 0, 0, 0, null, 5, null],
  );
  t.deepEqual(
    marked.map((row) => row.duplicate_kind),
    [null, null, 'exact', 'near', 'exact', null, 'exact', null],
  );
  t.true(Number(marked[3]?.similarity) > 0.9 && Number(marked[3]?.similarity) <= 1);
  t.true(marked.every((row) => row.status === 'analyzed'));

  const { out, manifest } = await run(input, { duplicates: 'drop' });
  const dropped = await rowsOf(out, 'documents');
  t.deepEqual(
    dropped.map((row) => row.status === 'dropped'),
    [false, false, true, true, true, false, true, false],
  );
  t.deepEqual([...new Set((await rowsOf(out, 'sentences')).map((row) => row.document))], [0, 1, 5, 7]);
  t.like(manifest?.records, { analyzed: 4, dropped: 4, exactDuplicates: 3, nearDuplicates: 1 });
});

test('texts in other languages are listed but not analysed, duplicates are not looked for', async (t) => {
  const english = 'The committee met on Tuesday to review the budget and agreed to report back next month.';
  const input = file(
    'ngu.jsonl',
    [article(1), english, article(1)].map((text) => JSON.stringify({ text })).join('\n'),
  );
  const { out, manifest } = await run(input, { languages: ['vie'], duplicates: 'off' });
  const documents = await rowsOf(out, 'documents');
  t.deepEqual(
    documents.map((row) => [row.language, row.status, row.sentences === null]),
    [
      ['vie', 'analyzed', false],
      ['eng', 'filtered', true],
      ['vie', 'analyzed', false],
    ],
  );
  t.like(manifest?.records, { analyzed: 2, filtered: 1, exactDuplicates: 0 });
});

test('a document that takes too long is given up, the others are analysed', async (t) => {
  const long = Array.from({ length: 12_000 }, (_, n) => article(n)).join('\n');
  const input = file(
    'lau.jsonl',
    [article(1), long, article(2)].map((text, id) => JSON.stringify({ id, text })).join('\n'),
  );
  const { out, rejected } = await run(input, { timeout: 5 });
  const documents = await rowsOf(out, 'documents');
  t.is(rejected, 1);
  t.deepEqual(
    documents.map((row) => row.status),
    ['analyzed', 'failed', 'analyzed'],
  );
  t.is(documents[1]?.error, 'took longer than 5 seconds');
  t.like(JSON.parse(readFileSync(join(out, 'rejects.jsonl'), 'utf8')), { document: 1, line: 2 });
});

test('an empty input gives empty tables', async (t) => {
  const { out, manifest } = await run(file('rong.jsonl', ''));
  t.is(manifest?.records.all, 0);
  for (const table of TABLE_NAMES) t.deepEqual(await rowsOf(out, table), []);
});

const wrong: readonly (readonly [name: string, options: unknown])[] = [
  ['an unknown option', { threads: 2 }],
  ['no workers', { workers: 0 }],
  ['half a worker', { workers: 1.5 }],
  ['a similarity above one', { similarity: 1.1 }],
  ['an unknown unit', { offsets: 'bytes' }],
  ['an unknown format', { format: 'xlsx' }],
  ['an unknown mode', { duplicates: 'delete' }],
  ['a language by its name', { languages: ['Vietnamese'] }],
  ['an unknown encoding', { encoding: 'latin9' }],
  ['a record limit of nothing', { maxRecordBytes: 0 }],
];

for (const [name, options] of wrong) {
  test(`wrong options: ${name}`, async (t) => {
    await t.throwsAsync(runCorpus([corpus], join(folder, 'khong'), options as RunOptions), {
      instanceOf: TypeError,
      message: /^thoisu: runCorpus\(\): options/,
    });
  });
}
