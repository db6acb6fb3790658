/** Pairs of forms that everyday text has side by side, found by hash. */
import { candidateHash, formOfContext, mix, previousContext } from './features.js';

/** An open hash table: what a pair is worth, by its mixed number. */
export interface PairTable {
  readonly mixed: Int32Array;
  readonly steps: Int8Array;
}

const BITS = 17;
const MASK = 2 ** BITS - 1;

/** The place of a mixed pair, or the free one where it would be. */
function placeOf({ mixed }: PairTable, pair: number): number {
  let at = pair >>> (32 - BITS);
  while (mixed[at] !== pair && mixed[at] !== 0) at = (at + 1) & MASK;
  return at;
}

/** What a pair is worth, 0 when everyday text does not have it. */
export function pairSteps(table: PairTable, pair: number): number {
  return table.steps[placeOf(table, pair)]!;
}

/** A first form of a pair as it is written: forms by number, then the contexts of tokens that are no known word. */
function formOfNumber(number: number, forms: number): number {
  return number < forms ? number : formOfContext(number - forms);
}

/**
 * Reads one row a form: the first forms of its pairs, rising, each as the distance from the one before in base 36 and
 * then a capital for the steps, `A` for one.
 */
export function readPairs(packed: string): PairTable {
  const table = { mixed: new Int32Array(2 ** BITS), steps: new Int8Array(2 ** BITS) };
  const rows = packed.split('|');
  rows.forEach((row, form) => {
    let number = -1;
    for (const [, distance, steps] of row.matchAll(/([0-9a-z]+)([A-Z])/g)) {
      number += Number.parseInt(distance!, 36);
      const before = formOfNumber(number, rows.length);
      const pair = mix(candidateHash(form), previousContext(before));
      const at = placeOf(table, pair);
      table.mixed[at] = pair;
      table.steps[at] = steps!.charCodeAt(0) - 0x40;
    }
  });
  return table;
}
