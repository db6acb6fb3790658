/** Small runs for the tests of queries and reports. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../corpus/compile/root.js';
import { analyze } from '../../index.js';
import { type Row, TABLE_NAMES, type TableFormat, tableRows, writeTable } from '../../lib/corpus/corpus.js';
import type { RowReader } from '../../lib/corpus/report/gather/document-rows.js';

/** An article to write. */
export interface WrittenArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  /** The row of `documents` says so. */
  readonly row?: Row;
}

type Tables = Readonly<Record<(typeof TABLE_NAMES)[number], readonly Row[]>>;

/** The rows of articles, by table. */
export function rowsOf(articles: readonly WrittenArticle[]): Tables {
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, [] as Row[]])) as Record<
    keyof Tables,
    Row[]
  >;
  articles.forEach(({ row, ...article }, number) => {
    const record = { kind: 'record', file: 'own', line: number + 1, encoding: 'utf-8', ...article } as const;
    const document = analyze(
      article.text,
      article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt },
    );
    const rows = tableRows(number, record, document);
    for (const name of TABLE_NAMES) tables[name].push(...rows[name]);
    if (row !== undefined) tables.documents[tables.documents.length - 1] = { ...rows.documents[0]!, ...row };
  });
  return tables;
}

/** A reader of rows in memory. */
export function readerOf(tables: Tables): RowReader {
  return async function* (table) {
    yield* tables[table];
  };
}

/** Writes a run of two parts. @returns its folder */
export function writeRun(articles: readonly WrittenArticle[], format: TableFormat): string {
  const folder = mkdtempSync(join(tmpdir(), 'thoisu-run-'));
  const tables = rowsOf(articles);
  const half = Math.ceil(articles.length / 2);
  for (const name of TABLE_NAMES) {
    mkdirSync(join(folder, name));
    const parts = [0, 1].map((part) =>
      tables[name].filter((row) => Number(Number(row.document) >= half) === part),
    );
    for (const [k, rows] of parts.entries())
      writeTable(join(folder, name, `part-0000${k}.${format}`), name, rows, { format });
  }
  return folder;
}

/** Short articles, written for these tests. */
export const ARTICLES: readonly WrittenArticle[] = [
  {
    id: 'a1',
    title: 'Yên Bái họp',
    publishedAt: '2021-03-10',
    text: 'Ông Trần Văn Bảo, Bí thư Tỉnh ủy Yên Bái, cho biết: Năm 2020, GRDP tăng 5,5%.\nTuy nhiên, UBND tỉnh Yên Bái giải ngân vốn còn chậm, còn nhiều hạn chế, yếu kém.',
  },
  {
    id: 'a2',
    title: 'Yên Bái "tổng kết", 2022',
    publishedAt: '2022-03-12',
    text: 'Ông Trần Văn Bảo, Bí thư Tỉnh ủy Yên Bái, đến thăm xã.\nNăm 2021, GRDP tăng 7,5%. Tỷ lệ hộ nghèo của tỉnh Yên Bái còn 4,2%.',
  },
  {
    id: 'a3',
    publishedAt: '2022-03-12',
    text: 'Năm 2021, GRDP tăng 7,5%.',
    row: { duplicate_of: 1, duplicate_kind: 'near', similarity: 0.9 },
  },
  {
    id: 'a4',
    publishedAt: '2023-05-02',
    text: 'Bà Lê Thị Hạnh được bổ nhiệm Giám đốc Sở Tài chính tỉnh Hà Giang.\nTỉnh Hà Giang đạt nhiều kết quả: GRDP năm 2022 tăng 6%.\nDòng có "ngoặc", phẩy\u2028và emoji 😀.',
  },
];

/** Sample articles of the project, the first ones by name. */
export function sampleArticles(most: number): WrittenArticle[] {
  const folder = join(ROOT, 'corpus/articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .slice(0, most)
    .map((file) => {
      const { id, title, text, publishedAt } = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      ) as WrittenArticle;
      return { id, text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) };
    });
}
