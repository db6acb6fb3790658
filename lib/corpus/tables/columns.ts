/** Rows turned into columns, the form in which they travel between threads and into Parquet. */
import { type Cell, type Row, SCHEMA, type TableName } from '../schema.js';

/** One list of cells for each column of the schema, in its order. */
export type ColumnCells = readonly Cell[][];

/** The cells of rows by column. */
export function toColumns(table: TableName, rows: readonly Row[]): ColumnCells {
  return SCHEMA[table].columns.map(({ name }) => rows.map((row) => row[name] ?? null));
}

/** The row at an index. */
export function rowAt(table: TableName, columns: ColumnCells, index: number): Row {
  return Object.fromEntries(SCHEMA[table].columns.map(({ name }, i) => [name, columns[i]![index]!]));
}

/** Number of rows. */
export function rowCount(columns: ColumnCells): number {
  return columns[0]?.length ?? 0;
}

/** Columns one below the other. */
export function joinColumns(table: TableName, parts: readonly ColumnCells[]): ColumnCells {
  return SCHEMA[table].columns.map((_, i) => {
    const [first = [], ...others] = parts.map((part) => part[i]!);
    return first.concat(...others);
  });
}
