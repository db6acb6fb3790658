/** The entries of the catalogue of indicators that a sentence names, looked up once for all its figures. */
import { Head } from '../metric-lexicon.js';
import { type CueMatch, cueAt, type Scope } from '../scope.js';

/** The longest entry that begins at each atom at which one does, in text order. */
export type CatalogueEntries = readonly CueMatch[];

/** Looks up the entries of a sentence. Linear. */
export function catalogueEntries(scope: Scope): CatalogueEntries {
  const { first, limit, lexicon, heads, present } = scope;
  const found: CueMatch[] = [];
  if ((present & Head.INDICATORS) === 0) return found;
  for (let i = first; i < limit; i++) {
    if ((heads[i]! & Head.INDICATORS) === 0) continue;
    const entry = cueAt(scope, lexicon.indicators, i);
    if (entry !== null) found.push(entry);
  }
  return found;
}

/** The first entry that begins at atom `i` or behind it, or null. Logarithmic in the number of entries. */
export function nextEntry(entries: CatalogueEntries, i: number): CueMatch | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.first < i) low = middle + 1;
    else high = middle;
  }
  return low < entries.length ? entries[low]! : null;
}
