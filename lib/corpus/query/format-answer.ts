/** Answers as text: a table to read, CSV or JSON. */
import type { AnswerCell, AnswerPart } from './run-query.js';

/** The formats of answers. */
export const ANSWER_FORMATS = ['table', 'csv', 'json'] as const;
/** How the rows of an answer are printed. */
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** Columns of a table are no wider. */
const WIDEST = 60;
const SPECIAL = /[",\r\n]/;

function asText(cell: AnswerCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

/** Characters wide; combining marks take no room. */
function width(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}

function fitted(text: string, to: number, right: boolean): string {
  const letters = [...text.normalize('NFC').replace(/\s+/gu, ' ')];
  const shown =
    letters.length <= to ? letters.join('') : `${letters.slice(0, Math.max(0, to - 1)).join('')}…`;
  const space = ' '.repeat(Math.max(0, to - width(shown)));
  return right ? space + shown : shown + space;
}

interface Layout {
  readonly widths: readonly number[];
  readonly right: readonly boolean[];
}

/** Widths by the rows of the first part: a table is printed before its last row is known. */
function layoutOf(columns: readonly string[], rows: AnswerPart['rows']): Layout {
  const widths = columns.map((name, k) =>
    Math.min(
      WIDEST,
      rows.reduce((most, row) => Math.max(most, width(asText(row[k]!))), width(name)),
    ),
  );
  const right = columns.map(
    (_, k) =>
      rows.some((row) => row[k] !== null) &&
      rows.every((row) => row[k] === null || typeof row[k] === 'number'),
  );
  return { widths, right };
}

function tableLine(cells: readonly string[], { widths, right }: Layout): string {
  return `${cells
    .map((cell, k) => fitted(cell, widths[k]!, right[k]!))
    .join('  ')
    .trimEnd()}\n`;
}

function csvCell(cell: AnswerCell): string {
  const text = asText(cell);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvLine(cells: readonly AnswerCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

async function* asTable(parts: AsyncIterable<AnswerPart>): AsyncGenerator<string> {
  let layout: Layout | null = null;
  let names: readonly string[] = [];
  let count = 0;
  const head = (rows: AnswerPart['rows']): string => {
    layout = layoutOf(names, rows);
    return (
      tableLine(names, layout) +
      tableLine(
        layout.widths.map((wide) => '─'.repeat(wide)),
        layout,
      )
    );
  };
  for await (const { columns, rows } of parts) {
    names = columns;
    if (rows.length === 0) continue;
    if (layout === null) yield head(rows);
    yield rows.map((row) => tableLine(row.map(asText), layout!)).join('');
    count += rows.length;
  }
  if (layout === null) yield head([]);
  yield `(${count} ${count === 1 ? 'row' : 'rows'})\n`;
}

async function* asCsv(parts: AsyncIterable<AnswerPart>): AsyncGenerator<string> {
  let first = true;
  for await (const { columns, rows } of parts) {
    if (first) yield csvLine(columns);
    first = false;
    if (rows.length > 0) yield rows.map(csvLine).join('');
  }
}

async function* asJson(parts: AsyncIterable<AnswerPart>): AsyncGenerator<string> {
  let count = 0;
  for await (const { columns, rows } of parts) {
    const lines = rows.map((row) => {
      const object = Object.fromEntries(columns.map((name, k) => [name, row[k]!]));
      return `${count++ === 0 ? '[\n' : ',\n'}${JSON.stringify(object)}`;
    });
    if (lines.length > 0) yield lines.join('');
  }
  yield count === 0 ? '[]\n' : '\n]\n';
}

const WRITERS: Readonly<Record<AnswerFormat, (parts: AsyncIterable<AnswerPart>) => AsyncGenerator<string>>> =
  {
    table: asTable,
    csv: asCsv,
    json: asJson,
  };

/** The text of an answer, piece by piece, in constant memory. A table is as wide as its first rows need. */
export function formatAnswer(parts: AsyncIterable<AnswerPart>, format: AnswerFormat): AsyncGenerator<string> {
  return WRITERS[format](parts);
}
