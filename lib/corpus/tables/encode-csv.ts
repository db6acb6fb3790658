/** Tables as comma-separated values (RFC 4180): a line of names, CRLF behind every line, empty cells empty. */
import { type Cell, SCHEMA, type TableName } from '../schema.js';
import { cellAt, rowCount, type TableBlock } from './table-block.js';

const SPECIAL = /[",\r\n]/;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The bytes of a table, in UTF-8. */
export function encodeCsv(table: TableName, block: TableBlock): Uint8Array {
  const names = SCHEMA[table].columns.map(({ name }) => name);
  const lines = [names.join(',')];
  for (let row = 0; row < rowCount(block); row++) {
    lines.push(block.map((column) => csvCell(cellAt(column, row))).join(','));
  }
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
}
