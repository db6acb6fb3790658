/** What the lexicons say of the words that a phrase begins with. */
import { mayStart } from '../../lexicon/matcher.js';
import { EntityKind } from '../entity-kinds.js';
import type { AtomRange } from '../figure.js';
import type { Quantity } from '../quantity/quantity.js';
import { cueAt, entityKindAt, entityOf, type Scope } from '../scope.js';
import { type CatalogueEntries, nextEntry } from './catalogue-entries.js';

/** 1 where an entry of the catalogue may begin, 2 where a counted noun does; 3 both. */
export function headBucket(scope: Scope, first: number, noun: number): number {
  return (mayStart(scope.lexicon.indicators, scope.table, first) ? 1 : 0) + (noun === 0 ? 0 : 2);
}

/** The type of the entry of the catalogue that begins at an atom, and whether it has the unit of the figure. */
export function catalogueBucket(entries: CatalogueEntries, quantity: Quantity, first: number): number {
  const found = nextEntry(entries, first);
  if (found === null || found.first !== first) return 0;
  const fits = found.cue.fields.unit === quantity.unit ? 1 : 0;
  return fits * 8 + found.cue.code;
}

/** Class of the counted noun that begins at an atom; 0 for none. */
export function nounBucket(scope: Scope, first: number): number {
  const found = cueAt(scope, scope.lexicon.nouns, first);
  return found === null ? 0 : found.cue.code;
}

/** Kind of the name over an atom; 0 for none. */
export function entityBucket(scope: Scope, first: number): number {
  const kind = entityKindAt(scope, first);
  return kind <= EntityKind.PLACE ? kind : 0;
}

/** Whether a name covers a phrase from end to end. */
export function isName(scope: Scope, { first, last }: AtomRange): boolean {
  const match = entityOf(scope, last);
  return match !== undefined && match.first <= first && match.last >= last;
}
