/** Stable numbers of atoms for feature hashing: a hash of the folded spelling, whatever the vocabulary in use. */
import { hashUnits } from '../../hash.js';
import { foldInto, MAX_ATOM } from '../../token/fold.js';
import type { TokenTable } from '../../token/table.js';
import type { Vocabulary } from '../../token/vocabulary.js';

/** Key of what is longer than any word. */
const LONG = 1;
/** Key of the place before the first and behind the last atom. */
export const OUTSIDE = 2;
/** One key for everything that begins with a digit. */
const DIGITS = 3;

const scratch = new Uint16Array(MAX_ATOM);

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The keys of all atoms of a vocabulary, by id. */
export function vocabularyKeys({ size, offsets, pool, hashes }: Vocabulary): Int32Array {
  const keys = hashes.slice();
  for (let id = 1; id < size; id++) if (isDigit(pool[offsets[id]!]!)) keys[id] = DIGITS;
  return keys;
}

/** The key of atom `i`, which the vocabulary does not know, from its letters. */
export function atomKey(table: TokenTable, i: number): number {
  const start = table.start[i]!;
  if (isDigit(table.text.charCodeAt(start))) return DIGITS;
  const length = foldInto(scratch, table.text, start, table.end[i]!);
  return length === 0 ? LONG : hashUnits(scratch, 0, length);
}
