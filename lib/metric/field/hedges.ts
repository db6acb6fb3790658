/** The words beside a quantity that bound or soften it. */
import type { Comparator } from '../../types.js';
import { type CueMatch, cueAt, cueEndingAt, type Scope } from '../scope.js';

/** At most this many hedges stand one before the other: `ước đạt khoảng`. */
export const HEDGE_CHAIN = 4;

/** The hedges that lead up to atom `first`, the nearest one first. */
export function hedgesBefore(scope: Scope, first: number): CueMatch[] {
  const found: CueMatch[] = [];
  let at = first - 1;
  while (found.length < HEDGE_CHAIN) {
    const hedge = cueEndingAt(scope, scope.lexicon.hedgesBefore, at);
    if (hedge === null) break;
    found.push(hedge);
    at = hedge.first - 1;
  }
  return found;
}

/** The hedge behind atom `last` (`trở lên`), or null. */
export function hedgeAfter(scope: Scope, last: number): CueMatch | null {
  return cueAt(scope, scope.lexicon.hedgesAfter, last + 1);
}

/** The comparator that a hedge stands for. */
export const comparatorOf = ({ cue }: CueMatch): Comparator => (cue.fields.comparator || '=') as Comparator;
