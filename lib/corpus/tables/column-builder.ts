/** A column that grows cell by cell. */
import type { ReadCell } from '../rows/cells.js';
import type { RowScene } from '../rows/row-scene.js';
import type { Cell } from '../schema.js';
import type { ValueList } from './value-list.js';

/** The cells of a column. */
export interface ColumnBlock {
  /** By row: 0 for an empty cell, else one more than the place of its value. */
  readonly places: Int32Array;
  readonly values: readonly Cell[];
}

const NO_ROWS: Int32Array = new Int32Array();
const FIRST_ROWS = 64;

/** Collects the cells of a column. Rows of which nothing is said are empty. */
export class ColumnBuilder {
  private places = NO_ROWS;
  /** The cell before, which often comes again. */
  private last: Cell = null;
  private lastPlace = 0;

  constructor(private readonly list: ValueList) {}

  private placeOf(cell: Cell): number {
    if (cell === null) return 0;
    if (cell !== this.last) {
      this.lastPlace = this.list.placeOf(cell);
      this.last = cell;
    }
    return this.lastPlace;
  }

  /** Makes room for so many rows. */
  private reserve(rows: number): void {
    if (rows <= this.places.length) return;
    const wider = new Int32Array(Math.max(FIRST_ROWS, 2 * this.places.length, rows));
    wider.set(this.places);
    this.places = wider;
  }

  /** Sets the cell of a row. */
  set(row: number, cell: Cell): void {
    this.reserve(row + 1);
    this.places[row] = this.placeOf(cell);
  }

  /** Sets rows from `first` on to what is read of items. */
  fill<Item>(first: number, items: readonly Item[], read: ReadCell<Item>, scene: RowScene): void {
    this.reserve(first + items.length);
    for (let k = 0; k < items.length; k++) this.places[first + k] = this.placeOf(read(items[k]!, k, scene));
  }

  /** Sets rows from `first` on to those of a block; each of its values is looked for once. */
  append(first: number, { places, values }: ColumnBlock, rows: Int32Array): void {
    this.reserve(first + rows.length);
    const here = new Int32Array(values.length + 1);
    for (let k = 0; k < rows.length; k++) {
      const place = places[rows[k]!]!;
      if (place !== 0 && here[place] === 0) here[place] = this.list.placeOf(values[place - 1]!);
      this.places[first + k] = here[place]!;
    }
  }

  /** The column as it is now. */
  block(rows: number): ColumnBlock {
    this.reserve(rows);
    return { places: this.places.slice(0, rows), values: this.list.values };
  }
}
