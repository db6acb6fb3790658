import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../../corpus/compile/root.js';
import { CorpusError, queryCorpus, SCHEMA, TABLE_NAMES } from '../../../lib/corpus/corpus.js';
import { READY_VIEWS } from '../../../lib/corpus/query/ready-views.js';
import { ARTICLES, writeRun } from '../written-run.js';

const FORMATS = ['parquet', 'csv', 'jsonl'] as const;
const folders = new Map(FORMATS.map((format) => [format, writeRun(ARTICLES, format)]));
const run = folders.get('parquet')!;

test.after.always(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
});

async function rowsOf(sql: string, folder: string = run): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const part of queryCorpus(folder, sql)) rows.push(...part.rows.map((row) => [...row]));
  return rows;
}

function thoisu(...args: string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, [join(ROOT, 'dist/lib/cli/main.js'), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  });
}

for (const format of FORMATS) {
  test(`tables of ${format} hold what was written`, async (t) => {
    const folder = folders.get(format)!;
    t.deepEqual(await rowsOf('SELECT id, published_at FROM documents ORDER BY document', folder), [
      ['a1', '2021-03-10'],
      ['a2', '2022-03-12'],
      ['a3', '2022-03-12'],
      ['a4', '2023-05-02'],
    ]);
    t.deepEqual(await rowsOf(`SELECT text FROM documents WHERE id = 'a4'`, folder), [[ARTICLES[3]!.text]]);
    t.deepEqual(await rowsOf('SELECT count(*) FROM articles', folder), [[3]]);
  });
}

for (const table of TABLE_NAMES) {
  test(`${table} reads the same from every format`, async (t) => {
    const sql = `SELECT * FROM ${table} ORDER BY ALL`;
    const [parquet, ...others] = await Promise.all(
      FORMATS.map((format) => rowsOf(sql, folders.get(format)!)),
    );
    for (const other of others) t.deepEqual(other, parquet);
    t.is(parquet![0]?.length ?? SCHEMA[table].columns.length, SCHEMA[table].columns.length);
  });
}

for (const { name, columns } of READY_VIEWS.filter((view) => view.name !== 'articles')) {
  test(`${name} has the columns that its description names, and rows`, async (t) => {
    for await (const part of queryCorpus(run, `SELECT * FROM ${name}`))
      t.deepEqual(
        part.columns,
        columns.map(([column]) => column),
      );
    t.true((await rowsOf(`SELECT * FROM ${name}`)).length > 0);
  });
}

const answers: readonly (readonly [name: string, sql: string, rows: readonly (readonly unknown[])[]])[] = [
  [
    'an indicator by place and period, without repeated articles',
    `SELECT place, year, figures, median FROM indicator_by_place_period WHERE indicator_id = 'indicator.grdp' ORDER BY year`,
    [
      ['Yên Bái', 2020, 1, 5.5],
      ['Yên Bái', 2021, 1, 7.5],
      ['Tỉnh Hà Giang', 2022, 1, 6],
    ],
  ],
  [
    'the share of limitations of a body',
    `SELECT body, year, limitations, limitation_share FROM limitations_by_body_year WHERE body = 'UBND tỉnh Yên Bái'`,
    [['UBND tỉnh Yên Bái', 2021, 1, 1]],
  ],
  [
    'an office over time',
    `SELECT name, role, first_seen, last_seen, documents FROM offices_held WHERE name = 'Trần Văn Bảo'`,
    [['Trần Văn Bảo', 'Bí thư', '2021-03-10', '2022-03-12', 2]],
  ],
  ['a change of office', 'SELECT kind, name FROM office_changes', [['appointed', 'Lê Thị Hạnh']]],
  [
    'values of every kind',
    `SELECT 1::BIGINT, 2.5::DECIMAL(4, 2), 'nan'::DOUBLE, true, NULL, DATE '2024-02-29', [1, 2], {'a': 1},
      123456789012345678901234567890::HUGEINT`,
    [[1, 2.5, 'NaN', true, null, '2024-02-29', [1, 2], { a: 1 }, '123456789012345678901234567890']],
  ],
];

for (const [name, sql, rows] of answers) {
  test(`query: ${name}`, async (t) => t.deepEqual(await rowsOf(sql), rows as unknown[][]));
}

const refused: readonly (readonly [name: string, sql: string, message: RegExp])[] = [
  ['an unknown column', 'SELECT nothing FROM documents', /nothing/u],
  ['a file written into the run', `COPY documents TO '${run}/x.csv'`, /only statements that read/u],
  ['a file written elsewhere', "COPY documents TO '/tmp/x.csv'", /Permission|only statements/u],
  ['a table of its own', 'CREATE TABLE x (a INT)', /only statements that read/u],
  ['a setting', 'SET threads = 1', /only statements that read/u],
  ['two statements', 'SELECT 1; SELECT 2', /one statement/u],
  ['no statement', ' ', /one statement/u],
  ['a comment', '-- SELECT 1', /one statement/u],
  ['a file elsewhere', "SELECT * FROM read_csv('/etc/hostname')", /Permission/u],
  ['the network', "SELECT * FROM read_parquet('https://example.org/x.parquet')", /./u],
];

for (const [name, sql, message] of refused) {
  test(`query refuses ${name}`, async (t) => {
    await t.throwsAsync(rowsOf(sql), { instanceOf: CorpusError, message });
  });
}

test('a folder without tables is named', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'thoisu-none-'));
  await t.throwsAsync(rowsOf('SELECT 1', folder), { instanceOf: CorpusError, message: /has no tables/u });
  t.deepEqual(readdirSync(folder), []);
});

test('without the package the message says how to install it', async (t) => {
  const importer = () => Promise.reject(Object.assign(new Error(), { code: 'ERR_MODULE_NOT_FOUND' }));
  await t.throwsAsync(
    async () => {
      for await (const _ of queryCorpus(run, 'SELECT 1', importer));
    },
    { instanceOf: CorpusError, message: /npm install @duckdb\/node-api/u },
  );
});

test('answers come as table, CSV and JSON', (t) => {
  const sql = `SELECT id, title, document FROM documents WHERE id < 'a3' ORDER BY id`;
  t.is(
    thoisu('query', run, sql).stdout,
    'id  title                     document\n──  ────────────────────────  ────────\na1  Yên Bái họp                      0\na2  Yên Bái "tổng kết", 2022         1\n(2 rows)\n',
  );
  t.is(
    thoisu('query', run, sql, '--format', 'csv').stdout,
    'id,title,document\r\na1,Yên Bái họp,0\r\na2,"Yên Bái ""tổng kết"", 2022",1\r\n',
  );
  t.deepEqual(JSON.parse(thoisu('query', run, sql, '--format', 'json').stdout), [
    { id: 'a1', title: 'Yên Bái họp', document: 0 },
    { id: 'a2', title: 'Yên Bái "tổng kết", 2022', document: 1 },
  ]);
});

test('exit statuses: 1 for wrong SQL, 2 for wrong usage', (t) => {
  const wrong = thoisu('query', run, 'SELEKT 1');
  t.is(wrong.status, 1);
  t.regex(wrong.stderr, /^thoisu: .*SELEKT/su);
  t.is(thoisu('query', run).status, 2);
  t.is(thoisu('query', run, 'SELECT 1', '--format', 'xml').status, 2);
});

test('the views are listed with their columns', (t) => {
  const { stdout } = thoisu('query', run, '--views');
  for (const { name, columns } of READY_VIEWS) {
    t.true(stdout.includes(`\n${name}: `));
    for (const [column, meaning] of columns) t.true(stdout.includes(meaning), column);
  }
});
