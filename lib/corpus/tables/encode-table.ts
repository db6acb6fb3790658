/** Tables as the bytes of a file. */
import { argumentError } from '../../options.js';
import type { TableName } from '../schema.js';
import { type ColumnCells, rowAt, rowCount } from './columns.js';
import { encodeCsv } from './encode-csv.js';
import { encodeParquet, type TableFacts } from './encode-parquet.js';

/** The formats of tables. */
export const TABLE_FORMATS = ['parquet', 'csv', 'jsonl'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

function encodeJsonLines(table: TableName, columns: ColumnCells): Uint8Array {
  const lines = Array.from({ length: rowCount(columns) }, (_, i) => JSON.stringify(rowAt(table, columns, i)));
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

/** A table in a format. The same columns give the same bytes. Linear. */
export function encodeTable(
  table: TableName,
  columns: ColumnCells,
  format: TableFormat,
  facts: TableFacts,
): Uint8Array {
  switch (format) {
    case 'parquet':
      return encodeParquet(table, columns, facts);
    case 'csv':
      return encodeCsv(table, columns);
    case 'jsonl':
      return encodeJsonLines(table, columns);
    default:
      throw argumentError('encodeTable', 'format', format, TABLE_FORMATS.join(', '));
  }
}
