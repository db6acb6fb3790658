/** Writes a table of the caller's own rows. */
import { argumentError, checkOptions, checkText } from '../../options.js';
import { OFFSET_UNITS, type OffsetUnit } from '../offsets.js';
import { type Row, TABLE_NAMES, type TableName } from '../schema.js';
import { encodeTable, TABLE_FORMATS, type TableFormat } from './encode-table.js';
import { TableBuilder } from './table-block.js';
import { writeAtomically } from './write-file.js';

/** Settings of `writeTable`. */
export interface WriteTableOptions {
  /** Default: `parquet`. */
  readonly format?: TableFormat;
  /** Unit of the offsets in the rows, for the metadata of Parquet (default: `utf16`). */
  readonly offsets?: OffsetUnit;
}

/**
 * Writes rows as one file, whole or not at all. Columns follow the schema; cells that a row lacks are empty. Memory: all
 * rows, for a file is one row group; write long tables in several files.
 *
 * @throws TypeError when an argument has the wrong type or a value that is not allowed
 */
export function writeTable(
  path: string,
  table: TableName,
  rows: Iterable<Row>,
  options: WriteTableOptions = {},
): void {
  checkText('writeTable', path, 'path');
  if (!TABLE_NAMES.includes(table)) {
    throw argumentError('writeTable', 'table', table, TABLE_NAMES.join(', '));
  }
  checkOptions('writeTable', options, { format: TABLE_FORMATS, offsets: OFFSET_UNITS });
  const { format = 'parquet', offsets = 'utf16' } = options;
  const builder = new TableBuilder(table);
  for (const row of rows) builder.add(row);
  writeAtomically(path, encodeTable(table, builder.block(), format, { offsets }));
}
