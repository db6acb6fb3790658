/** Tables as the bytes of a file. */
import { argumentError } from '../../options.js';
import type { TableName } from '../schema.js';
import { encodeCsv } from './encode-csv.js';
import { encodeParquet, type TableFacts } from './encode-parquet.js';
import { rowAt, rowCount, type TableBlock } from './table-block.js';

/** The formats of tables. */
export const TABLE_FORMATS = ['parquet', 'csv', 'jsonl'] as const;
/** How the tables of a run are written. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

function encodeJsonLines(table: TableName, block: TableBlock): Uint8Array {
  const lines = Array.from({ length: rowCount(block) }, (_, i) => JSON.stringify(rowAt(table, block, i)));
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

/** A table in a format. The same rows give the same bytes. Linear. */
export function encodeTable(
  table: TableName,
  block: TableBlock,
  format: TableFormat,
  facts: TableFacts,
): Uint8Array {
  switch (format) {
    case 'parquet':
      return encodeParquet(table, block, facts);
    case 'csv':
      return encodeCsv(table, block);
    case 'jsonl':
      return encodeJsonLines(table, block);
    default:
      throw argumentError('encodeTable', 'format', format, TABLE_FORMATS.join(', '));
  }
}
