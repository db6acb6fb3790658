/** Tables by column, every value once: the form in which rows travel between threads and into files. */
import { type Cell, type Row, SCHEMA, type TableName } from '../schema.js';
import { type ColumnBlock, ColumnBuilder } from './column-builder.js';
import { listOf } from './value-list.js';

/** A table: its columns in the order of the schema. */
export type TableBlock = readonly ColumnBlock[];

/** Collects the rows of a table. */
export class TableBuilder {
  private readonly names: readonly string[];
  private readonly columns: readonly ColumnBuilder[];

  constructor(table: TableName) {
    this.names = SCHEMA[table].columns.map(({ name }) => name);
    this.columns = SCHEMA[table].columns.map((column) => new ColumnBuilder(listOf(table, column)));
  }

  /** Adds a row; cells that it lacks are empty. */
  add(row: Row): void {
    for (let i = 0; i < this.names.length; i++) this.columns[i]!.add(row[this.names[i]!] ?? null);
  }

  /** Adds rows of a block, by their numbers in it. */
  append(block: TableBlock, rows: ArrayLike<number>): void {
    this.columns.forEach((column, i) => void column.append(block[i]!, rows));
  }

  /** Changes those cells of a row that are given. */
  change(row: number, cells: Row): void {
    this.names.forEach((name, i) => {
      if (Object.hasOwn(cells, name)) this.columns[i]!.set(row, cells[name]!);
    });
  }

  block(): TableBlock {
    return this.columns.map((column) => column.block());
  }
}

/** Number of rows. */
export function rowCount(block: TableBlock): number {
  return block[0]?.places.length ?? 0;
}

/** A cell of a column. */
export function cellAt({ places, values }: ColumnBlock, row: number): Cell {
  const place = places[row]!;
  return place === 0 ? null : values[place - 1]!;
}

/** The row at an index. */
export function rowAt(table: TableName, block: TableBlock, row: number): Row {
  return Object.fromEntries(SCHEMA[table].columns.map(({ name }, i) => [name, cellAt(block[i]!, row)]));
}
