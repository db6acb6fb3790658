/** A column that grows cell by cell. */
import type { Cell } from '../schema.js';
import type { ValueList } from './value-list.js';

/** The cells of a column. */
export interface ColumnBlock {
  /** By row: 0 for an empty cell, else one more than the place of its value. */
  readonly places: Int32Array;
  readonly values: readonly Cell[];
}

const FIRST_ROWS = 64;

/** Collects the cells of a column. */
export class ColumnBuilder {
  private places = new Int32Array(FIRST_ROWS);
  private rows = 0;
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

  private push(place: number): void {
    if (this.rows === this.places.length) {
      const wider = new Int32Array(2 * this.rows);
      wider.set(this.places);
      this.places = wider;
    }
    this.places[this.rows++] = place;
  }

  /** Adds a cell. */
  add(cell: Cell): void {
    this.push(this.placeOf(cell));
  }

  /** Changes the cell of a row. */
  set(row: number, cell: Cell): void {
    this.places[row] = this.placeOf(cell);
  }

  /** Adds rows of a block; each of its values is looked for once. */
  append({ places, values }: ColumnBlock, rows: ArrayLike<number>): void {
    const here = new Int32Array(values.length + 1);
    for (let k = 0; k < rows.length; k++) {
      const place = places[rows[k]!]!;
      if (place !== 0 && here[place] === 0) here[place] = this.list.placeOf(values[place - 1]!);
      this.push(here[place]!);
    }
  }

  /** The column as it is now. */
  block(): ColumnBlock {
    return { places: this.places.slice(0, this.rows), values: this.list.values };
  }
}
