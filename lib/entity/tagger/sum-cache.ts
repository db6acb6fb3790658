/** Sums of weights that many candidates share, by two numbers that say of what: a table in which later sums replace earlier ones. */

/** Slots, as a power of two. */
const BITS = 13;

/** The sums known so far. Nothing depends on which are. */
export interface SumCache {
  /** Two key words and the sum, slot by slot. */
  readonly slots: Int32Array;
}

const WIDTH = 4;

/** An empty cache; no key has the first word 0. */
export function createSumCache(): SumCache {
  return { slots: new Int32Array(WIDTH << BITS) };
}

/** First cell of the slot of a key. */
export function slotOf(a: number, b: number): number {
  return ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - BITS)) * WIDTH;
}

/** Whether a slot holds the sum of a key: it is in its third cell then. */
export function holds({ slots }: SumCache, slot: number, a: number, b: number): boolean {
  return slots[slot] === a && slots[slot + 1] === b;
}

/** Puts a sum into a slot and returns it. */
export function keep({ slots }: SumCache, slot: number, a: number, b: number, sum: number): number {
  slots[slot] = a;
  slots[slot + 1] = b;
  slots[slot + 2] = sum;
  return sum;
}
