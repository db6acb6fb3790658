/** Passes over asides in brackets, so that `gói thầu CP2 (dài 17 km) đạt 67%` reads like `gói thầu CP2 đạt 67%`. */
import { isMark, Mark } from '../../token/table.js';
import type { Scope } from '../scope.js';
import { SegmentKind } from './segment-kind.js';
import type { Segment } from './segments.js';

/** An aside is passed over with at most this many figures in it. */
const MAX_FIGURES = 3;

function isBracket({ table }: Scope, { kind, first }: Segment, mark: number): boolean {
  return kind === SegmentKind.BRACKET && isMark(table, first, mark);
}

/** Index of the bracket in a stretch that opens what `close` closes, or -1. */
function openingIn(scope: Scope, stretch: readonly Segment[], close: number): number {
  for (let k = close - 1; k >= 0; k--) {
    if (isBracket(scope, stretch[k]!, Mark.OPEN_BRACKET)) return k;
    if (isBracket(scope, stretch[k]!, Mark.CLOSE_BRACKET)) return -1;
  }
  return -1;
}

/** Whether a bracket stands in a stretch: the cheap test. */
function hasBracket(stretch: readonly Segment[]): boolean {
  for (let k = 0; k < stretch.length; k++) if (stretch[k]!.kind === SegmentKind.BRACKET) return true;
  return false;
}

/**
 * The segments before figure `k` with every aside made one segment, figures inside it passed over.
 * @param gaps the segments before, between and behind the figures of the sentence
 */
export function withoutAsides(
  scope: Scope,
  gaps: readonly (readonly Segment[])[],
  k: number,
): readonly Segment[] {
  let gap = gaps[k]!;
  if (!hasBracket(gap)) return gap;
  const found: Segment[] = [];
  let left = k;
  for (let i = gap.length - 1; i >= 0; i--) {
    const segment = gap[i]!;
    if (!isBracket(scope, segment, Mark.CLOSE_BRACKET)) {
      found.push(segment);
      continue;
    }
    let open = openingIn(scope, gap, i);
    let at = left;
    while (open < 0 && at > 0 && k - at < MAX_FIGURES) {
      at--;
      open = openingIn(scope, gaps[at]!, gaps[at]!.length);
    }
    if (open < 0) {
      found.push(segment);
      continue;
    }
    left = at;
    gap = gaps[at]!;
    found.push({ kind: SegmentKind.ASIDE, first: gap[open]!.first, last: segment.last });
    i = open;
  }
  return found.reverse();
}
