/** Tables as Parquet: Snappy, dictionaries, statistics of numbers and days, one row group a file. */

import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { compress } from 'snappyjs';
import { VERSIONS } from '../../data/versions.js';
import type { OffsetUnit } from '../offsets.js';
import { type Column, type ColumnType, SCHEMA, type TableName } from '../schema.js';
import { writeColumn } from './parquet-column.js';
import { rowCount, type TableBlock } from './table-block.js';

/** What a file says about its table. */
export interface TableFacts {
  readonly offsets: OffsetUnit;
}

type Physical = Pick<SchemaElement, 'type' | 'converted_type'>;

const PHYSICAL: Readonly<Record<ColumnType, Physical>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

function toElement({ name, type, nullable }: Column): SchemaElement {
  return { name, ...PHYSICAL[type], repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' };
}

/** The buffer doubles from here. */
const FIRST_BYTES: number = 1 << 18;

/** Adds all rows as one group. */
function writeRows(parquet: ParquetWriter, writer: ByteWriter, table: TableName, block: TableBlock): void {
  const rows = BigInt(rowCount(block));
  const start = writer.offset;
  // Not one in WebAssembly: when its memory grows a buffer is detached, for which the engine compiles all code anew.
  const target = { writer, compress };
  const columns = SCHEMA[table].columns.map((column, i) =>
    writeColumn(target, toElement(column), column.type, block[i]!),
  );
  const total = columns.reduce((sum, { meta_data }) => sum + meta_data!.total_uncompressed_size, 0n);
  parquet.num_rows += rows;
  parquet.row_groups.push({
    columns,
    total_byte_size: total,
    num_rows: rows,
    total_compressed_size: BigInt(writer.offset - start),
  });
}

/** The bytes of a table. */
export function encodeParquet(table: TableName, block: TableBlock, { offsets }: TableFacts): Uint8Array {
  const described = SCHEMA[table].columns;
  const writer = new ByteWriter(FIRST_BYTES);
  const parquet = new ParquetWriter({
    writer,
    schema: [{ name: table, num_children: described.length }, ...described.map(toElement)],
    createdBy: `thoisu version ${VERSIONS.thoisu}`,
    kvMetadata: [
      { key: 'thoisu.table', value: table },
      { key: 'thoisu.offsets', value: offsets },
    ],
  });
  if (rowCount(block) > 0) writeRows(parquet, writer, table, block);
  parquet.finish();
  return writer.getBytes();
}
