/**
 * A quick test whether any listed form may begin at an atom: by the atom and the next one. It never says no where a form
 * stands; most first words of forms begin none.
 */
import type { Matcher } from '../../lexicon/matcher.js';
import type { TokenTable } from '../../token/table.js';

/** Bits of the table of pairs, as a power of two: a few per cent of them are set. */
const PAIR_BITS = 16;

/** What begins with an atom, and with a pair of atoms. */
export interface PairFilter {
  /** By vocabulary id: 1 where the atom alone is a form. */
  readonly alone: Uint8Array;
  /** One bit for each hash of a pair. */
  readonly pairs: Int32Array;
}

function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}

/** The filter of several matchers. Linear in their size. */
export function createPairFilter(size: number, matchers: readonly Matcher<unknown>[]): PairFilter {
  const alone = new Uint8Array(size);
  const pairs = new Int32Array(1 << (PAIR_BITS - 5));
  for (const { root, nodes, ids, entries } of matchers) {
    const firstOf = new Int32Array(entries.length);
    for (let id = 1; id < size; id++) {
      const node = root[id]!;
      firstOf[node] = id;
      if (entries[node]!.length > 0) alone[id] = 1;
    }
    for (let slot = 0; slot < nodes.length; slot++) {
      const first = nodes[slot] === 0 ? 0 : firstOf[nodes[slot]!]!;
      if (first === 0) continue;
      const hash = pairHash(first, ids[slot]!);
      pairs[hash >> 5]! |= 1 << (hash & 31);
    }
  }
  return { alone, pairs };
}

/** Whether a form may begin at atom `i`. */
export function mayBegin({ alone, pairs }: PairFilter, { id, length }: TokenTable, i: number): boolean {
  if (alone[id[i]!] !== 0) return true;
  if (i + 1 >= length) return false;
  const hash = pairHash(id[i]!, id[i + 1]!);
  return (pairs[hash >> 5]! & (1 << (hash & 31))) !== 0;
}
