/** The comparator of a quantity, from the hedges beside it. */
import type { Comparator } from '../../types.js';
import { Head } from '../metric-lexicon.js';
import type { Quantity } from '../quantity/quantity.js';
import { type CueMatch, cueAt, type Scope } from '../scope.js';
import { boundBefore, comparatorOf, hedgeAfter } from './hedges.js';

/** A comparator and the cue it was read from. */
export interface ComparatorMatch {
  readonly comparator: Comparator;
  readonly cue: CueMatch | null;
}

/** An estimate announced earlier in the clause: `dự kiến tổng vốn cho vay là 58.300 tỷ đồng`. */
function estimateBefore(scope: Scope, from: number, first: number): CueMatch | null {
  const { heads } = scope;
  for (let i = first - 1; i >= from; i--) {
    if ((heads[i]! & Head.TARGETS) === 0) continue;
    const found = cueAt(scope, scope.lexicon.targets, i, first);
    if (found !== null && found.cue.type === 'result' && found.cue.fields.role === 'estimate') return found;
  }
  return null;
}

/**
 * The comparator of a quantity: the hedge behind it, else the nearest before it that says more than `=`, else an
 * estimate that opens the clause.
 * @param from first atom of the clause, behind the figure before
 */
export function findComparator(scope: Scope, quantity: Quantity, from: number): ComparatorMatch {
  const after = hedgeAfter(scope, quantity.last);
  if (after !== null && comparatorOf(after) !== '=') return { comparator: comparatorOf(after), cue: after };
  const near = boundBefore(scope, quantity.first);
  if (near !== null) return { comparator: comparatorOf(near), cue: near };
  const cue = estimateBefore(scope, from, quantity.first);
  return { comparator: cue === null ? '=' : '~', cue };
}
