/** The entries of the catalogue of indicators that a sentence names, looked up once for all its figures. */
import { type CueMatch, cueAt, type Scope } from '../scope.js';

/** By atom, counted from the first of the sentence. */
export interface CatalogueEntries {
  /** The longest entry that begins there, or null. */
  readonly found: readonly (CueMatch | null)[];
  /** Atom of the text, there or behind, at which the next entry begins; -1 for none. */
  readonly next: Int32Array;
}

/** Looks up the entries of a sentence. Linear. */
export function catalogueEntries(scope: Scope): CatalogueEntries {
  const { first, limit, lexicon, table } = scope;
  const found: (CueMatch | null)[] = [];
  const { root } = lexicon.indicators;
  for (let i = first; i < limit; i++) {
    found.push(root[table.id[i]!] === 0 ? null : cueAt(scope, lexicon.indicators, i));
  }
  const next = new Int32Array(limit - first);
  let at = -1;
  for (let k = found.length - 1; k >= 0; k--) {
    if (found[k] !== null) at = first + k;
    next[k] = at;
  }
  return { found, next };
}
