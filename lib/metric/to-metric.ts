/** A figure over atoms as the metric that callers see. */
import { rangeText } from '../token/table.js';
import type { Evidence, Metric, TextSpan } from '../types.js';
import type { AtomRange, Figure, Reason } from './figure.js';
import { entityOf, type Reading } from './scope.js';

function spanOf({ table }: Reading, { first, last }: AtomRange): TextSpan {
  return { start: table.start[first]!, end: table.end[last]!, text: rangeText(table, first, last) };
}

function toEvidence({ table }: Reading, { rule, entry, range }: Reason): Evidence {
  return {
    rule,
    ...(entry === undefined ? {} : { entry }),
    ...(range === undefined ? {} : { text: rangeText(table, range.first, range.last) }),
  };
}

/** The days of a period, from the date entity inside it. */
function daysOf(reading: Reading, period: AtomRange): { from?: string; to?: string } {
  for (let i = period.first; i <= period.last; i++) {
    const entity = entityOf(reading, i)?.entity;
    if (entity?.type !== 'DATE') continue;
    return {
      ...(entity.from === undefined ? {} : { from: entity.from }),
      ...(entity.to === undefined ? {} : { to: entity.to }),
    };
  }
  return {};
}

/** Builds the public metric. */
export function toMetric(reading: Reading, figure: Figure): Metric {
  const { quantity, indicator, period, baseline, catalogue } = figure;
  const { low, high, unit, kind } = quantity;
  const id = catalogue === null ? {} : { id: catalogue.id };
  return {
    ...spanOf(reading, quantity),
    value: high === undefined ? low : [low, high],
    unit,
    comparator: figure.comparator,
    kind,
    indicator: indicator === null ? null : { ...spanOf(reading, indicator), ...id },
    direction: figure.direction,
    role: figure.role,
    period: period === null ? null : { ...spanOf(reading, period), ...daysOf(reading, period) },
    baseline: baseline === null ? null : { ...spanOf(reading, baseline), kind: baseline.kind },
    polarity: figure.polarity,
    ...(figure.issues.length === 0 ? {} : { issues: figure.issues }),
    evidence: figure.reasons.map((reason) => toEvidence(reading, reason)),
  };
}
