/** The comparator of a quantity, from the hedges beside it. */
import type { Comparator } from '../../types.js';
import { Head } from '../metric-lexicon.js';
import type { Quantity } from '../quantity/quantity.js';
import { type CueMatch, cueAt, type Scope } from '../scope.js';
import type { DirectionMatch } from './direction.js';
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
 * Whether the words of a hedge are something else here: `từ` opens a range, `hơn` in `thấp hơn 3 m` compares, `trên` in
 * `8 trên 10 thôn` parts a share from its whole.
 */
function isElse(
  scope: Scope,
  quantity: Quantity,
  hedge: CueMatch,
  from: number,
  direction: DirectionMatch,
): boolean {
  if (quantity.high !== undefined && comparatorOf(hedge) === '>=') return true;
  // `cao hơn 3 lần` is more than three times.
  const compares = direction.direction !== 'level' && quantity.unit !== 'times';
  const verb = compares ? direction.cue : null;
  if (verb?.cue.type === 'comparison' && verb.first <= hedge.first && verb.last === hedge.last) return true;
  if (hedge.first !== from || from === scope.first || hedge.last + 1 !== quantity.first) return false;
  const joiner = cueAt(scope, scope.lexicon.joiners, from, quantity.first);
  return joiner?.cue.type === 'whole' && joiner.last === hedge.last;
}

/**
 * The comparator of a quantity: the hedge behind it, else the nearest before it that says more than `=`, else an
 * estimate that opens the clause.
 * @param from first atom of the clause, behind the figure before
 * @param direction of the quantity, with its verb
 */
export function findComparator(
  scope: Scope,
  quantity: Quantity,
  from: number,
  direction: DirectionMatch,
): ComparatorMatch {
  const after = hedgeAfter(scope, quantity.last);
  if (after !== null && comparatorOf(after) !== '=') return { comparator: comparatorOf(after), cue: after };
  const near = boundBefore(scope, quantity.first);
  if (near !== null && !isElse(scope, quantity, near, from, direction))
    return { comparator: comparatorOf(near), cue: near };
  const cue = estimateBefore(scope, from, quantity.first);
  return { comparator: cue === null ? '=' : '~', cue };
}
