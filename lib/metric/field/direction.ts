/** Whether a figure is a change or a level: `tăng 12%` · `tăng lên 12%` · `từ 25% xuống 22%`. */
import type { Direction } from '../../types.js';
import type { Quantity } from '../quantity/quantity.js';
import { type CueMatch, cueAt, cueEndingAt, type Scope } from '../scope.js';
import { comparisonAcross } from './compared.js';
import { HEDGE_CHAIN } from './hedges.js';

/** A direction and the cue it was read from. */
export interface DirectionMatch {
  readonly direction: Direction;
  readonly cue: CueMatch | null;
}

const LEVEL: DirectionMatch = { direction: 'level', cue: null };

function directionOf({ cue }: CueMatch): Direction {
  return (cue.fields.direction || 'level') as Direction;
}

/** `hơn 400 doanh nghiệp` is a bound and no comparison. */
function isHedge(scope: Scope, verb: CueMatch): boolean {
  if (verb.cue.type !== 'comparison' && verb.cue.type !== 'excess') return false;
  const hedge = cueEndingAt(scope, scope.lexicon.hedgesBefore, verb.last);
  return hedge !== null && hedge.first <= verb.first;
}

/** The change verb, comparison or level particle that governs the quantity, or null. */
export function governingCue(scope: Scope, first: number): CueMatch | null {
  let level: CueMatch | null = null;
  let end = first - 1;
  // The verb may end at the quantity, or before each of its hedges.
  for (let hedges = 0; hedges <= HEDGE_CHAIN; hedges++) {
    const particle = cueEndingAt(scope, scope.lexicon.particles, end);
    const verb = cueEndingAt(scope, scope.lexicon.changes, end);
    const whole = verb !== null && (particle === null || verb.first <= particle.first);
    if (whole && !isHedge(scope, verb)) {
      if (directionOf(verb) !== 'level') return verb;
      level ??= verb;
    }
    if (!whole && particle !== null && particle.cue.type === 'level') return particle;
    const hedge = cueEndingAt(scope, scope.lexicon.hedgesBefore, end);
    if (hedge === null) break;
    end = hedge.first - 1;
  }
  return level;
}

/** `vượt gần 13% so với dự toán`: beyond a yardstick by a share of it; without one `vượt` is a bound. */
function exceedingCue(scope: Scope, { first, last, unit }: Quantity): CueMatch | null {
  if (unit !== '%' || cueAt(scope, scope.lexicon.baselines, last + 1) === null) return null;
  let end = first - 1;
  for (let hedges = 0; hedges <= HEDGE_CHAIN; hedges++) {
    const verb = cueEndingAt(scope, scope.lexicon.changes, end);
    if (verb !== null && verb.cue.type === 'excess') return verb;
    const hedge = cueEndingAt(scope, scope.lexicon.hedgesBefore, end);
    if (hedge === null) return null;
    end = hedge.first - 1;
  }
  return null;
}

/** The direction of a quantity. A multiple (`gấp 3 lần`) is an increase, a part (`bằng 0,9 lần`) and a rank a level. */
export function findDirection(scope: Scope, quantity: Quantity): DirectionMatch {
  if (quantity.unit === 'rank') return LEVEL;
  const cue =
    exceedingCue(scope, quantity) ??
    governingCue(scope, quantity.first) ??
    comparisonAcross(scope, quantity.first)?.cue ??
    null;
  const direction = cue === null ? 'level' : directionOf(cue);
  if (quantity.unit === 'times' && quantity.low >= 1 && direction === 'level')
    return { direction: 'increase', cue };
  return { direction, cue };
}
