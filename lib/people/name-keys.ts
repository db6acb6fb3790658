/** Words as numbers: the vocabulary's id, or a hash of the folded word where the vocabulary does not know it. */
import type { EntityMatch } from '../entity/entity-match.js';
import { addUnit, Fnv, hashUnits } from '../hash.js';
import { foldInto, MAX_ATOM } from '../token/fold.js';
import { AtomKind, type TokenTable } from '../token/table.js';

const scratch = new Uint16Array(MAX_ATOM);

/** FNV-1a over the folded units of an atom, negative: ids are positive. */
function hashAtom(table: TokenTable, i: number): number {
  const length = foldInto(scratch, table.text, table.start[i]!, table.end[i]!);
  return -1 - (hashUnits(scratch, 0, length) >>> 1);
}

/** The words of an entity as numbers; equal words have equal numbers. Marks are left out. */
export function wordKeys(table: TokenTable, { first, last }: EntityMatch): number[] {
  const keys: number[] = [];
  for (let i = first; i <= last; i++) {
    if (table.kind[i]! < AtomKind.PUNCTUATION)
      keys.push(table.id[i] === 0 ? hashAtom(table, i) : table.id[i]!);
  }
  return keys;
}

/** One number for a list of words. */
export function hashKeys(keys: readonly number[]): number {
  let hash: number = Fnv.START;
  for (const key of keys) hash = addUnit(hash, key) ^ (hash >>> 13);
  return hash;
}

/** Whether the words of `short` are the last ones of `full`. */
export function endsWith(full: readonly number[], short: readonly number[]): boolean {
  const offset = full.length - short.length;
  for (let k = 0; k < short.length; k++) if (full[offset + k] !== short[k]) return false;
  return offset >= 0;
}

/** Whether the words of `short` are the first ones of `full`. */
export function beginsWith(full: readonly number[], short: readonly number[]): boolean {
  for (let k = 0; k < short.length; k++) if (full[k] !== short[k]) return false;
  return true;
}

/** How many items of an ascending list are below `limit`. */
export function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
