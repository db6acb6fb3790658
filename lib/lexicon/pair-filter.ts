/**
 * A quick test whether any listed form may begin at an atom: by the atom and the next one. It never says no where a form
 * stands; most first words of forms begin none.
 */

import type { TokenTable } from '../token/table.js';
import type { Matcher } from './matcher.js';

/** Bits of the table of pairs, as a power of two: a few per cent of them are set. */
const PAIR_BITS = 16;

/** What begins with an atom, and with a pair of atoms. */
export interface PairFilter {
  /** By vocabulary id: 1 where the atom alone is a form. */
  readonly alone: Uint8Array;
  /** One bit for each hash of a pair. */
  readonly pairs: Int32Array;
}

/** Place of the bit of a pair of vocabulary ids. */
function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}

/** A set of pairs of vocabulary ids without any (a Bloom filter: it may hold more than was added, never less). */
export function createPairs(): Int32Array {
  return new Int32Array(1 << (PAIR_BITS - 5));
}

/** Adds a pair. */
export function addPair(pairs: Int32Array, first: number, second: number): void {
  const hash = pairHash(first, second);
  pairs[hash >> 5]! |= 1 << (hash & 31);
}

/** Whether a pair may have been added. */
export function hasPair(pairs: Int32Array, first: number, second: number): boolean {
  const hash = pairHash(first, second);
  return (pairs[hash >> 5]! & (1 << (hash & 31))) !== 0;
}

/** The filter of several matchers. Linear in their size. */
export function createPairFilter(size: number, matchers: readonly Matcher<unknown>[]): PairFilter {
  const alone = new Uint8Array(size);
  const pairs = createPairs();
  for (const { parents, atoms, entries } of matchers) {
    for (let node = 1; node < parents.length; node++) {
      const parent = parents[node]!;
      if (parent !== 0) {
        if (parents[parent] === 0) addPair(pairs, atoms[parent]!, atoms[node]!);
      } else if (entries[node]!.length > 0) alone[atoms[node]!] = 1;
    }
  }
  return { alone, pairs };
}

/** Whether a form may begin at atom `i`. */
export function mayBegin({ alone, pairs }: PairFilter, { id, length }: TokenTable, i: number): boolean {
  if (alone[id[i]!] !== 0) return true;
  return i + 1 < length && hasPair(pairs, id[i]!, id[i + 1]!);
}
