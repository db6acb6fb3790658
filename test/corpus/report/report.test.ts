import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { ROOT } from '../../../corpus/compile/root.js';
import { CorpusError, readTable, renderReport } from '../../../lib/corpus/corpus.js';
import { ARTICLES, readerOf, rowsOf, sampleArticles, writeRun } from '../written-run.js';

const tables = rowsOf(sampleArticles(14));
const read = readerOf(tables);
const pages = { en: renderReport(read), vi: renderReport(read, { language: 'vi' }) };

test('the page is one file that loads nothing', async (t) => {
  const page = await pages.en;
  t.deepEqual(page.match(/\b(?:src|href|action|data|poster)="(?!#)[^"]*"/giu) ?? [], []);
  t.notRegex(page.replaceAll('http://www.w3.org/', ''), /https?:\/\/|@import|url\(/u);
  t.regex(
    page,
    /Content-Security-Policy" content="default-src &#39;none&#39;|Content-Security-Policy" content="default-src 'none'/u,
  );
});

const sections: readonly (readonly [language: 'en' | 'vi', words: readonly string[]])[] = [
  [
    'en',
    [
      'Over time',
      'Achievements and limitations',
      'Indicators',
      'People and offices',
      'Key words',
      'Words in context',
    ],
  ],
  [
    'vi',
    [
      'Theo thời gian',
      'Kết quả và hạn chế',
      'Chỉ tiêu',
      'Nhân vật và chức vụ',
      'Từ khóa',
      'Từ trong ngữ cảnh',
    ],
  ],
];

for (const [language, words] of sections) {
  test(`the sections are there in ${language}`, async (t) => {
    const page = await pages[language];
    t.true(page.includes(`<html lang="${language}">`));
    for (const word of words) t.true(page.includes(`-title">${word}</h2>`), word);
  });
}

test('every chart has a title and a description, every id is there once, every link leads somewhere', async (t) => {
  const page = await pages.vi;
  const charts = page.match(/<svg [^>]*class="plot"[^>]*>/gu) ?? [];
  t.true(charts.length > 8);
  for (const chart of charts) t.regex(chart, /role="img"/u);
  t.is(
    (page.match(/<title id="[^"]+-title">[^<]+<\/title><desc id="[^"]+-desc">[^<]+<\/desc>/gu) ?? []).length,
    charts.length,
  );
  const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
  t.is(new Set(ids).size, ids.length);
  const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  t.deepEqual(
    links.filter((id) => !ids.includes(id)),
    [],
  );
  const named = [...page.matchAll(/aria-labelledby="([^"]+)"/gu)].flatMap(([, list]) => list!.split(' '));
  t.deepEqual(
    named.filter((id) => !ids.includes(id)),
    [],
  );
});

test('every table has a caption and heads with a scope', async (t) => {
  const found = [...(await pages.en).matchAll(/<table[\s\S]*?<\/table>/gu)].map(([table]) => table);
  t.true(found.length > 8);
  for (const table of found) {
    t.regex(table, /<caption>[^<]+<\/caption>/u);
    t.notRegex(table, /<th(?! scope="(?:col|row)")[ >]/u);
  }
});

test('the same tables give the same page', async (t) => t.is(await renderReport(read), await pages.en));

test('the numbers at the top are those of the tables', async (t) => {
  const page = await pages.en;
  t.true(page.includes(`<dt>articles</dt><dd>${tables.documents.length}</dd>`));
  t.true(page.includes(`<dt>sentences</dt><dd>${tables.sentences.length}</dd>`));
  const limitations = tables.sentences.filter(({ label }) => label === 'limitation').length;
  t.true(page.includes(`<dt>Limitations</dt><dd>${limitations}</dd>`));
});

test('repeated articles are left out and said to be', async (t) => {
  const page = await renderReport(readerOf(rowsOf(ARTICLES)));
  t.true(page.includes('<dt>articles</dt><dd>3</dd>'));
  t.true(page.includes('1 records left out because they repeat others'));
});

test('text cannot become markup', async (t) => {
  const page = await renderReport(
    readerOf(
      rowsOf([
        { id: '<b>', title: '</script><img src=x>', text: 'Tỉnh <script>alert(1)</script> đạt & "kết quả".' },
      ]),
    ),
  );
  t.notRegex(page, /<img|<script>alert|<b>/u);
  t.true(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
});

test('an empty run gives a page too', async (t) => {
  const page = await renderReport(readerOf(rowsOf([])), { title: 'Trống & rỗng' });
  t.true(page.includes('<h1>Trống &amp; rỗng</h1>'));
  t.true(page.includes('<dt>articles</dt><dd>0</dd>'));
});

test('without natural the page says what is missing', async (t) => {
  const importNatural = () => Promise.reject(new Error('missing'));
  const page = await renderReport(read, { importNatural });
  t.true(page.includes('npm install natural'));
  t.true((await pages.en).includes('(TF-IDF)') && !(await pages.en).includes('npm install natural'));
});

test('without the packages of the charts the message says how to install them', async (t) => {
  const importPackage = () => Promise.reject(Object.assign(new Error(), { code: 'ERR_MODULE_NOT_FOUND' }));
  await t.throwsAsync(renderReport(read, { importPackage }), {
    instanceOf: CorpusError,
    message: /npm install @observablehq\/plot linkedom/u,
  });
});

test('tables out of order are refused', async (t) => {
  const turned = readerOf({ ...tables, sentences: [...tables.sentences].reverse() });
  await t.throwsAsync(renderReport(turned), {
    instanceOf: CorpusError,
    message: /sentences is not in the order/u,
  });
});

const wrong: readonly (readonly [name: string, call: () => Promise<unknown>])[] = [
  ['no reader', () => renderReport(undefined as never)],
  ['an unknown language', () => renderReport(read, { language: 'fr' as never })],
  ['an unknown option', () => renderReport(read, { lang: 'en' } as never)],
];

for (const [name, call] of wrong) {
  test(`renderReport refuses ${name}`, async (t) => {
    await t.throwsAsync(call, { instanceOf: TypeError, message: /^thoisu: /u });
  });
}

function thoisu(...args: string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, [join(ROOT, 'dist/lib/cli/main.js'), 'report', ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  });
}

for (const format of ['parquet', 'csv', 'jsonl'] as const) {
  test(`thoisu report reads ${format}`, async (t) => {
    const folder = writeRun(ARTICLES, format);
    const { status, stdout } = thoisu(folder, '--out', '-', '--lang', 'vi');
    t.is(status, 0);
    t.is(stdout, await renderReport((table) => readTable(folder, table), { language: 'vi' }));
    rmSync(folder, { recursive: true });
  });
}

test('thoisu report writes beside the tables; exit statuses', (t) => {
  const folder = writeRun(ARTICLES, 'jsonl');
  t.is(thoisu(folder, '--title', 'Ba tỉnh').status, 0);
  t.true(readFileSync(join(folder, 'report.html'), 'utf8').includes('<title>Ba tỉnh</title>'));
  t.is(thoisu(folder, '--out', join(folder, 'none', 'x.html')).status, 1);
  t.is(thoisu().status, 2);
  t.is(thoisu(folder, '--lang', 'fr').status, 2);
  rmSync(folder, { recursive: true });
  const empty = mkdtempSync(join(tmpdir(), 'thoisu-none-'));
  t.regex(thoisu(empty).stderr, /^thoisu: .*no part files/u);
  t.false(existsSync(join(empty, 'report.html')));
});
