/** Whether a figure was reached, is aimed at or is estimated. */
import { isCapitalised } from '../../token/table.js';
import type { MetricRole } from '../../types.js';
import { Head } from '../metric-lexicon.js';
import { type CueMatch, cueAt, type Scope } from '../scope.js';
import { type BaselineCover, isCompared } from './baseline-cover.js';

/** A role and the cue it was read from. */
export interface RoleMatch {
  readonly role: MetricRole;
  readonly cue: CueMatch | null;
}

/** The target cue that begins at atom `i` outside every baseline, or null. */
function cueOutside(scope: Scope, i: number, first: number, cover: BaselineCover): CueMatch | null {
  const found = cueAt(scope, scope.lexicon.targets, i, first);
  if (found === null || found.cue.fields.side === 'after') return null;
  // `đường Trần Phú`: a syllable with a capital inside a sentence is a name.
  if (found.last === i && i > scope.first && isCapitalised(scope.table, i)) return null;
  return isCompared(cover, { first: i, last: i }) ? null : found;
}

/**
 * The role that the target cues between `from` and the figure give it; `actual` without one. The nearest aim or
 * estimate decides, unless a longer cue of a result (`đã đạt`) stands behind it; a bare `đạt` follows either. A plan
 * that is only compared with (`so với kế hoạch`) does not count.
 */
export function findRole(scope: Scope, from: number, first: number, cover: BaselineCover): RoleMatch {
  let result: CueMatch | null = null;
  const { heads } = scope;
  for (let i = first - 1; i >= from; i--) {
    if ((heads[i]! & Head.TARGETS) === 0) continue;
    const found = cueOutside(scope, i, first, cover);
    if (found === null) continue;
    const role = (found.cue.fields.role || 'actual') as MetricRole;
    if (role !== 'actual' || found.last > found.first) return { role, cue: found };
    result ??= found;
  }
  return { role: 'actual', cue: result };
}
