/** The words beside a quantity that bound or soften it. */
import type { Comparator } from '../../types.js';
import { type CueMatch, cueAt, cueEndingAt, type Scope } from '../scope.js';

/** At most this many hedges stand one before the other: `ước đạt khoảng`. */
export const HEDGE_CHAIN = 4;

/** The nearest hedge before atom `first` that bounds or softens, other hedges passed over; null for none. */
export function boundBefore(scope: Scope, first: number): CueMatch | null {
  let at = first - 1;
  for (let passed = 0; passed < HEDGE_CHAIN; passed++) {
    const hedge = cueEndingAt(scope, scope.lexicon.hedgesBefore, at);
    if (hedge === null || comparatorOf(hedge) !== '=') return hedge;
    at = hedge.first - 1;
  }
  return null;
}

/** The hedge behind atom `last` (`trở lên`), or null. */
export function hedgeAfter(scope: Scope, last: number): CueMatch | null {
  return cueAt(scope, scope.lexicon.hedgesAfter, last + 1);
}

/** The comparator that a hedge stands for. */
export const comparatorOf = ({ cue }: CueMatch): Comparator => (cue.fields.comparator || '=') as Comparator;
