/** Tables as Parquet: Snappy, dictionaries and statistics as hyparquet-writer chooses them, one row group a file. */
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import { VERSIONS } from '../../data/versions.js';
import type { OffsetUnit } from '../offsets.js';
import { type Cell, type Column, type ColumnType, SCHEMA, type TableName } from '../schema.js';
import { type ColumnCells, rowCount } from './columns.js';

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

const DAY_MILLISECONDS = 86_400_000;

function toElement({ name, type, nullable }: Column): SchemaElement {
  return { name, ...PHYSICAL[type], repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' };
}

function toDay(cell: Cell): Cell {
  return cell === null ? null : Math.floor(Date.parse(`${String(cell)}T00:00:00Z`) / DAY_MILLISECONDS);
}

/** The tables whose texts hardly ever come twice, so that no dictionary is tried. */
const OWN_TEXTS: readonly TableName[] = ['documents', 'sentences'];

/** Least and greatest cells are looked for where readers skip by them: in numbers and days. */
function toSource(table: TableName, { name, type }: Column, cells: Cell[]): ColumnSource {
  const data = type === 'date' ? cells.map(toDay) : cells;
  const plain = name === 'text' && OWN_TEXTS.includes(table) ? ({ encoding: 'PLAIN' } as const) : {};
  return { name, data, statistics: type !== 'string', ...plain };
}

/** The buffer doubles from here. */
const FIRST_BYTES: number = 1 << 18;

/** The bytes of a table. */
export function encodeParquet(table: TableName, columns: ColumnCells, { offsets }: TableFacts): Uint8Array {
  const described = SCHEMA[table].columns;
  const rows = rowCount(columns);
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
  const columnData = described.map((column, i) => toSource(table, column, columns[i]!));
  if (rows > 0) parquet.write({ columnData, rowGroupSize: rows });
  parquet.finish();
  return writer.getBytes();
}
