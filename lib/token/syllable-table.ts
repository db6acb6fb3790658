/**
 * Exact look-up of short atoms without their letters: seven bits a letter make a number of two halves, which the scanner
 * forms while it reads. All spellings of an atom stand in the table, so that nothing is respelt while scanning.
 */
import { textOfUnits } from '../text/code-units.js';
import type { AtomPool } from './atom-pool.js';
import { letterCode } from './char-class.js';
import { mayBeRespelt, otherSpellings, unitsOf } from './fold.js';

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

/** Open-addressing table of triples: lower half, upper half, id; id 0 for a free slot. */
export interface SyllableTable {
  readonly triples: Int32Array;
  /** What is left of a hash is a slot. */
  readonly shift: number;
}

function firstSlot(lower: number, upper: number, shift: number): number {
  return Math.imul(lower ^ Math.imul(upper, 0x85ebca6b), 0x9e3779b1) >>> shift;
}

/** Where the triple of the halves stands, or the free place where it would. */
function placeOf({ triples, shift }: SyllableTable, lower: number, upper: number): number {
  let at = firstSlot(lower, upper, shift) * 3;
  while (triples[at + 2] !== 0 && (triples[at] !== lower || triples[at + 1] !== upper)) {
    at += 3;
    if (at === triples.length) at = 0;
  }
  return at;
}

/** The id of the atom with the given halves, or 0. */
export function idOfHalves(table: SyllableTable, lower: number, upper: number): number {
  return table.triples[placeOf(table, lower, upper) + 2]!;
}

function addSpelling(table: SyllableTable, units: Uint16Array, start: number, end: number, id: number): void {
  let lower = 0;
  let upper = 0;
  for (let k = start; k < end; k++) {
    const code = letterCode(units[k]!);
    if (code === 0) return;
    upper = (upper << Halves.CODE) | (lower >>> Halves.CARRY);
    lower = ((lower << Halves.CODE) | code) & Halves.MASK;
  }
  const at = placeOf(table, lower, upper);
  table.triples[at] = lower;
  table.triples[at + 1] = upper;
  table.triples[at + 2] = id;
}

/** The table of the short ones among folded atoms. Linear. */
export function createSyllableTable({ offsets, pool }: AtomPool): SyllableTable {
  const size = offsets.length - 1;
  let bits = 6;
  while (1 << bits < size * 3) bits++;
  const table = { triples: new Int32Array(3 << bits), shift: 32 - bits };
  for (let id = 1; id < size; id++) {
    const start = offsets[id]!;
    const end = offsets[id + 1]!;
    if (end - start > Halves.LETTERS) continue;
    addSpelling(table, pool, start, end, id);
    if (!mayBeRespelt(pool, start, end)) continue;
    for (const spelling of otherSpellings(textOfUnits(pool.subarray(start, end)))) {
      addSpelling(table, unitsOf(spelling), 0, spelling.length, id);
    }
  }
  return table;
}
