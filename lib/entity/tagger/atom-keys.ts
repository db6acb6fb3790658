/** Stable numbers of atoms for feature hashing: a hash of the folded spelling, whatever the vocabulary in use. */
import { foldInto, MAX_ATOM } from '../../token/fold.js';
import type { TokenTable } from '../../token/table.js';

const scratch = new Uint16Array(MAX_ATOM);

/** FNV-1a over the folded units of `text[start, end)`; long atoms share the key 1. */
export function hashFolded(text: string, start: number, end: number): number {
  const length = foldInto(scratch, text, start, end);
  let hash = 0x811c9dc5;
  for (let k = 0; k < length; k++) hash = Math.imul(hash ^ scratch[k]!, 0x01000193);
  return length === 0 ? 1 : hash | 0;
}

/** FNV-1a over the units of a name of a rule, type or entry. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 0x01000193);
  return hash | 0;
}

/** The key of atom `i`; 2 before the first and behind the last atom. Digits count as one atom. */
export function atomKey(table: TokenTable, i: number): number {
  if (i < 0 || i >= table.length) return 2;
  const unit = table.text.charCodeAt(table.start[i]!);
  if (unit >= 0x30 && unit <= 0x39) return 3;
  return hashFolded(table.text, table.start[i]!, table.end[i]!);
}
