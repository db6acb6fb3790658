/** Whether a figure was reached, is aimed at or is estimated. */
import type { MetricRole } from '../../types.js';
import type { AtomRange } from '../figure.js';
import { type CueMatch, cueAt, type Scope } from '../scope.js';

/** A role and the cue it was read from. */
export interface RoleMatch {
  readonly role: MetricRole;
  readonly cue: CueMatch | null;
}

/**
 * The role that the nearest target cue between `from` and the figure gives it; `actual` without one. A plan that is
 * only compared with (`so với kế hoạch`) does not count: pass the atom behind the baseline.
 */
export function findRole(
  scope: Scope,
  from: number,
  first: number,
  baselines: readonly AtomRange[],
): RoleMatch {
  for (let i = first - 1; i >= from; i--) {
    const found = cueAt(scope, scope.lexicon.targets, i, first);
    if (found === null || found.cue.fields.side === 'after') continue;
    if (baselines.some((range) => range.first <= i && i <= range.last)) continue;
    return { role: (found.cue.fields.role || 'actual') as MetricRole, cue: found };
  }
  return { role: 'actual', cue: null };
}
