/** Tables by column, every value once: the form in which rows travel between threads and into files. */
import type { TableCells } from '../rows/cells.js';
import type { RowScene } from '../rows/row-scene.js';
import { type Cell, type Row, SCHEMA, type TableName } from '../schema.js';
import { type ColumnBlock, ColumnBuilder } from './column-builder.js';
import { listOf } from './value-list.js';

/** A table: its columns in the order of the schema. */
export type TableBlock = readonly ColumnBlock[];

/** Collects the rows of a table. */
export class TableBuilder {
  private readonly names: readonly string[];
  private readonly columns: readonly ColumnBuilder[];
  private rows = 0;

  constructor(table: TableName) {
    const { columns } = SCHEMA[table];
    this.names = columns.map(({ name }) => name);
    this.columns = columns.map((column) => new ColumnBuilder(listOf(table, column)));
  }

  /** Adds a row; cells that it lacks are empty, and what is no column is passed over. */
  add(row: Row): void {
    this.change(this.rows++, row);
  }

  /** Adds a row an item. */
  addItems<Item>(items: readonly Item[], cells: TableCells<Item>, scene: RowScene): void {
    if (items.length === 0) return;
    for (let k = 0; k < this.names.length; k++) {
      const read = cells[this.names[k]!];
      if (read !== undefined) this.columns[k]!.fill(this.rows, items, read, scene);
    }
    this.rows += items.length;
  }

  /** Adds rows of a block, by their numbers in it. */
  append(block: TableBlock, rows: Int32Array): void {
    for (let k = 0; k < block.length; k++) this.columns[k]!.append(this.rows, block[k]!, rows);
    this.rows += rows.length;
  }

  /** Changes those cells of a row that are given. */
  change(row: number, cells: Row): void {
    for (let k = 0; k < this.names.length; k++) {
      const cell = cells[this.names[k]!];
      if (cell !== undefined) this.columns[k]!.set(row, cell);
    }
  }

  block(): TableBlock {
    return this.columns.map((column) => column.block(this.rows));
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
