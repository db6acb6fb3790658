/**
 * Ids of short atoms without a look at their letters: seven bits a letter make a number of two halves, which the scanner
 * forms while it reads. What was looked up once is known from then on, in each of its spellings.
 */

/** How an atom becomes a number; an enumeration, since the bundle writes its values in. */
export enum Halves {
  /** Letters of the longest atom in the table: `nghiêng` and a full stop. */
  LETTERS = 8,
  /** Bits of a letter's code. */
  CODE = 7,
  /** Bits that a half keeps when it makes room for a letter. */
  CARRY = 21,
  /** The bits of a half: four letters. */
  MASK = 0xfffffff,
}

/** Open-addressing table of triples: lower half, upper half, id and 1; 0 for a free slot. Nothing depends on what is in it. */
export interface SyllableTable {
  readonly triples: Int32Array;
  /** What is left of a hash is a slot. */
  readonly shift: number;
  /** Triples in use. */
  count: number;
}

/** A table without atoms, for a vocabulary of so many. */
export function createSyllableTable(size: number): SyllableTable {
  let bits = 6;
  while (1 << bits < size * 3) bits++;
  return { triples: new Int32Array(3 << bits), shift: 32 - bits, count: 0 };
}

/** Where the triple of the halves stands, or the free place where it would. */
export function placeOf({ triples, shift }: SyllableTable, lower: number, upper: number): number {
  let at = (Math.imul(lower ^ Math.imul(upper, 0x85ebca6b), 0x9e3779b1) >>> shift) * 3;
  while (triples[at + 2] !== 0 && (triples[at] !== lower || triples[at + 1] !== upper)) {
    at += 3;
    if (at === triples.length) at = 0;
  }
  return at;
}

/** Fills a free place, unless the table is nearly full; atoms that the vocabulary lacks never fill the most of it. */
export function keepAt(table: SyllableTable, at: number, lower: number, upper: number, id: number): void {
  const { triples } = table;
  if (table.count * 12 >= triples.length * (id === 0 ? 2 : 3)) return;
  table.count++;
  triples[at] = lower;
  triples[at + 1] = upper;
  triples[at + 2] = id + 1;
}
