/** The entries of the catalogue of indicators that a sentence names, looked up once for all its figures. */
import { Head } from '../metric-lexicon.js';
import { type CueMatch, cueAt, type Scope } from '../scope.js';

/** The entries of a sentence and where they stand. */
export interface CatalogueEntries {
  /** The longest entry that begins at each atom at which one does, in text order. */
  readonly found: readonly CueMatch[];
  /** By atom, counted from the first of the sentence: how many entries begin before it. */
  readonly before: Int16Array;
}

/** Looks up the entries of a sentence. Linear. */
export function catalogueEntries(scope: Scope): CatalogueEntries {
  const { first, limit, lexicon, heads } = scope;
  const found: CueMatch[] = [];
  const before = new Int16Array(limit - first + 1);
  for (let i = first; i < limit; i++) {
    before[i - first] = found.length;
    if ((heads[i]! & Head.INDICATORS) === 0) continue;
    const entry = cueAt(scope, lexicon.indicators, i);
    if (entry !== null) found.push(entry);
  }
  before[limit - first] = found.length;
  return { found, before };
}

/** The first entry that begins at an atom or behind it, or null. */
export function nextEntry({ found, before }: CatalogueEntries, { first }: Scope, i: number): CueMatch | null {
  const index = before[i - first]!;
  return index < found.length ? found[index]! : null;
}
