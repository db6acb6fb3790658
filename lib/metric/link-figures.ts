/** Gives the quantities of a sentence their fields, each by its own rules. */

import { findBaseline, type Neighbours } from './field/baseline.js';
import { type BaselineCover, coverBaselines } from './field/baseline-cover.js';
import { createPeriodMemory, type PeriodMemory } from './field/carried-period.js';
import { catalogueEntry, polarityOf } from './field/catalogue.js';
import { findComparator } from './field/comparator.js';
import { type DirectionMatch, findDirection } from './field/direction.js';
import { findIssues } from './field/issues.js';
import { createIndicatorMemory, type IndicatorMemory, linkIndicators } from './field/link-indicators.js';
import { linkPeriods } from './field/link-periods.js';
import { periodCandidates } from './field/period-candidates.js';
import { findRole } from './field/role.js';
import type { BaselineRange, Figure } from './figure.js';
import type { Choosers } from './model/choosers.js';
import type { Quantity } from './quantity/quantity.js';
import type { Scope } from './scope.js';

function neighboursOf(scope: Scope, quantities: readonly Quantity[], k: number): Neighbours {
  // Reading beyond the ends of an array is slow.
  const before = k === 0 ? undefined : quantities[k - 1];
  const next = k + 1 === quantities.length ? undefined : quantities[k + 1];
  return {
    before,
    next,
    from: before === undefined ? scope.first : before.last + 1,
    limit: next === undefined ? scope.limit : next.first,
  };
}

/** What is carried from sentence to sentence. */
export interface FigureMemory {
  readonly period: PeriodMemory;
  readonly indicator: IndicatorMemory;
}

/** Nothing carried yet. */
export function createMemory(): FigureMemory {
  return { period: createPeriodMemory(), indicator: createIndicatorMemory() };
}

/** What the rules say of the quantities of a sentence, before the learned choices. */
interface Surroundings {
  readonly near: Neighbours[];
  readonly directions: DirectionMatch[];
  readonly baselines: (BaselineRange | null)[];
  readonly cover: BaselineCover;
}

function surroundingsOf(scope: Scope, quantities: readonly Quantity[]): Surroundings {
  const near: Neighbours[] = [];
  const directions: DirectionMatch[] = [];
  const baselines: (BaselineRange | null)[] = [];
  for (let k = 0; k < quantities.length; k++) {
    const own = neighboursOf(scope, quantities, k);
    const direction = findDirection(scope, quantities[k]!);
    near.push(own);
    directions.push(direction);
    baselines.push(findBaseline(scope, quantities[k]!, direction.direction, own));
  }
  const cover = coverBaselines(
    scope,
    baselines.filter((baseline) => baseline !== null),
  );
  return { near, directions, baselines, cover };
}

/** The figures of a sentence, from its quantities in text order. */
export function linkFigures(
  scope: Scope,
  quantities: readonly Quantity[],
  memory: FigureMemory,
  choosers: Choosers,
): Figure[] {
  const { near, directions, baselines, cover } = surroundingsOf(scope, quantities);
  const times = periodCandidates(scope);
  const periods = linkPeriods(
    { scope, quantities, directions, cover, times },
    memory.period,
    choosers.period,
  );
  const indicators = linkIndicators(
    { scope, quantities, directions, baselines, cover, times },
    memory.indicator,
    choosers.indicator,
  );
  return quantities.map((quantity, k) => {
    const { from } = near[k]!;
    const direction = directions[k]!;
    const comparator = findComparator(scope, quantity, from, direction);
    const indicator = indicators[k]!;
    const catalogue = indicator === null ? null : catalogueEntry(scope, indicator, quantity);
    const role = findRole(scope, from, quantity.first, cover);
    return {
      quantity,
      comparator: comparator.comparator,
      direction: direction.direction,
      role: role.role,
      indicator,
      catalogue,
      polarity: polarityOf(catalogue),
      period: periods[k]!,
      baseline: baselines[k]!,
      issues: findIssues(scope, quantity, near[k]!),
      comparatorCue: comparator.cue,
      directionCue: direction.cue,
      roleCue: role.cue,
    };
  });
}
