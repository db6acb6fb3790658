/**
 * Sums of weights that many candidates share, by two numbers that say of what. Later sums take the place of earlier
 * ones in the same slot; nothing depends on which are known.
 */

/** Slots, as a power of two. */
const BITS = 11;
/** Cells of a slot: two of the key, the sum, one spare. */
const WIDTH = 4;

/** The sums known so far. */
export interface SumCache {
  readonly cells: Int32Array;
}

/** An empty cache; no key begins with 0. */
export function createSumCache(): SumCache {
  return { cells: new Int32Array(WIDTH << BITS) };
}

/** First cell of the slot of a key. */
export function slotOf(a: number, b: number): number {
  return (Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) >>> (32 - BITS)) * WIDTH;
}

/** Whether a slot holds the sum of a key. */
export function holds({ cells }: SumCache, slot: number, a: number, b: number): boolean {
  return cells[slot] === a && cells[slot + 1] === b;
}

/** The sum in a slot. */
export function sumAt({ cells }: SumCache, slot: number): number {
  return cells[slot + 2]!;
}

/** Puts a sum into a slot and returns it. */
export function keep({ cells }: SumCache, slot: number, a: number, b: number, sum: number): number {
  cells[slot] = a;
  cells[slot + 1] = b;
  cells[slot + 2] = sum;
  return sum;
}
