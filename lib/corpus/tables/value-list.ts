/** Lists of the values of a column, in which a value that came before is found again. */
import type { Cell, Column, TableName } from '../schema.js';

/** Finds the place of a value among those listed, from 1, and lists it where it is new. */
export interface ValueList {
  readonly values: Cell[];
  placeOf(value: NonNullable<Cell>): number;
}

/** Texts that hardly ever come twice: nobody looks for them again. */
class OwnTexts implements ValueList {
  readonly values: Cell[] = [];

  placeOf(value: NonNullable<Cell>): number {
    return this.values.push(value);
  }
}

/** Values of any type. */
class Values implements ValueList {
  readonly values: Cell[] = [];
  private readonly places = new Map<Cell, number>();

  placeOf(value: NonNullable<Cell>): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    const place = this.values.push(value);
    this.places.set(value, place);
    return place;
  }
}

/** Numbers beyond so many steps are found as other values are. */
const FEW: number = 1 << 16;
const FIRST_NUMBERS = 256;
const NONE: Int32Array = new Int32Array();

/** Numbers, most of them few steps above zero: offsets, counts, numbers of rows; scores. */
class Numbers implements ValueList {
  private readonly others = new Values();
  readonly values: Cell[] = this.others.values;
  private places = NONE;

  /** @param steps how many steps there are from 0 to 1 */
  constructor(private readonly steps: number) {}

  placeOf(value: NonNullable<Cell>): number {
    const number = value as number;
    const index = Math.round(number * this.steps) >>> 0;
    if (index >= FEW || index / this.steps !== number) return this.others.placeOf(value);
    if (index >= this.places.length) this.widen(index);
    const known = this.places[index]!;
    if (known !== 0) return known;
    const place = this.values.push(value);
    this.places[index] = place;
    return place;
  }

  private widen(index: number): void {
    const wider = new Int32Array(Math.max(FIRST_NUMBERS, 2 << (31 - Math.clz32(index))));
    wider.set(this.places);
    this.places = wider;
  }
}

/** The tables with a text of its own in every row. */
const OWN_TEXTS: readonly TableName[] = ['documents', 'sentences'];

/** Scores and probabilities have four decimals. */
const DECIMALS = 10_000;

/** An empty list for a column. */
export function listOf(table: TableName, { name, type }: Column): ValueList {
  if (name === 'text' && OWN_TEXTS.includes(table)) return new OwnTexts();
  if (type === 'integer') return new Numbers(1);
  return type === 'number' ? new Numbers(DECIMALS) : new Values();
}
