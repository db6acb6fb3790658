/** `thấp hơn cùng kỳ 4,2 điểm phần trăm`: a comparison whose yardstick stands between it and the figure. */
import { EntityKind } from '../entity-kinds.js';
import type { BaselineRange } from '../figure.js';
import { Head } from '../metric-lexicon.js';
import { type CueMatch, cueAt, cueEndingAt, entityOf, type Scope } from '../scope.js';
import { isEndingMark } from './boundaries.js';

/** How far before a figure its comparison may begin, in atoms. */
const REACH = 10;

/** An average is a yardstick with its field alone (`bình quân cả nước`); `cao hơn bình quân 6,5%` names the average. */
const WHOLE_AVERAGE = 4;

/** A comparison and what it compares with. */
export interface Comparison {
  readonly cue: CueMatch;
  readonly yardstick: BaselineRange;
}

/** The yardstick that begins at atom `i` and ends right before `end`, or null. */
function yardstickAt(scope: Scope, i: number, end: number): BaselineRange | null {
  const { entityAt, entityKinds, lexicon } = scope;
  const date = entityOf(scope, i);
  if (date !== undefined && entityKinds[entityAt[i]!] === EntityKind.DATE) {
    return date.last === end - 1 ? { first: i, last: end - 1, kind: 'earlier' } : null;
  }
  const cue = cueAt(scope, lexicon.baselines, i, end);
  const kind = cue?.cue.fields.kind;
  if (cue === null || cue.last !== end - 1) return null;
  if (kind === 'same-period') return { first: i, last: cue.last, kind };
  return kind === 'average' && cue.last - i + 1 >= WHOLE_AVERAGE ? { first: i, last: cue.last, kind } : null;
}

/** The comparison whose yardstick ends before atom `first`, or null. */
export function comparisonAcross(scope: Scope, first: number): Comparison | null {
  const from = Math.max(scope.first, first - REACH);
  for (let i = first - 2; i >= from && !isEndingMark(scope, i); i--) {
    if ((scope.heads[i]! & Head.CHANGES) === 0) continue;
    const found = cueAt(scope, scope.lexicon.changes, i, first);
    // `thấp hơn`, not the `hơn` inside.
    const cue = found === null ? null : cueEndingAt(scope, scope.lexicon.changes, found.last);
    if (cue?.cue.type !== 'comparison') continue;
    const yardstick = yardstickAt(scope, cue.last + 1, first);
    return yardstick === null ? null : { cue, yardstick };
  }
  return null;
}
