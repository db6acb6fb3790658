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
  private readonly columns: ReadonlyMap<string, ColumnBuilder>;
  private rows = 0;

  constructor(table: TableName) {
    this.columns = new Map(
      SCHEMA[table].columns.map((column) => [column.name, new ColumnBuilder(listOf(table, column))]),
    );
  }

  /** Adds a row; cells that it lacks are empty, and what is no column is passed over. */
  add(row: Row): void {
    this.change(this.rows++, row);
  }

  /** Adds a row an item. */
  addItems<Item>(items: readonly Item[], cells: TableCells<Item>, scene: RowScene): void {
    for (const [name, column] of this.columns) {
      const read = cells[name];
      if (read !== undefined) column.fill(this.rows, items, read, scene);
    }
    this.rows += items.length;
  }

  /** Adds rows of a block, by their numbers in it. */
  append(block: TableBlock, rows: Int32Array): void {
    let index = 0;
    for (const column of this.columns.values()) column.append(this.rows, block[index++]!, rows);
    this.rows += rows.length;
  }

  /** Changes those cells of a row that are given. */
  change(row: number, cells: Row): void {
    for (const name in cells) this.columns.get(name)?.set(row, cells[name] ?? null);
  }

  block(): TableBlock {
    return Array.from(this.columns.values(), (column) => column.block(this.rows));
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
