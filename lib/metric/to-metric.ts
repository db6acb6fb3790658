/** A figure over atoms as the metric that callers see. */
import { rangeText } from '../token/table.js';
import type { Evidence, Metric, TextSpan } from '../types.js';
import type { AtomRange, BaselineRange, Figure } from './figure.js';
import { type CueMatch, entityOf, type Reading } from './scope.js';

function spanOf({ table }: Reading, { first, last }: AtomRange): TextSpan {
  return { start: table.start[first]!, end: table.end[last]!, text: rangeText(table, first, last) };
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Adds the cue that a field was read from, named after the field. */
function addEvidence(evidence: Evidence[], { table }: Reading, rule: string, found: CueMatch | null): void {
  if (found === null) return;
  evidence.push({ rule, entry: found.cue.id, text: rangeText(table, found.first, found.last) });
}

/** What made a figure, and what its fields were read from. */
function evidenceOf(reading: Reading, figure: Figure): Evidence[] {
  const { rule, entry } = figure.quantity;
  const evidence: Evidence[] = [entry === undefined ? { rule } : { rule, entry }];
  addEvidence(evidence, reading, 'comparator', figure.comparatorCue);
  addEvidence(evidence, reading, 'direction', figure.directionCue);
  addEvidence(evidence, reading, 'role', figure.roleCue);
  return evidence;
}

/** The period with its days, from the date entity inside it. */
function periodOf(reading: Reading, range: AtomRange): NonNullable<Metric['period']> {
  const period: Writable<NonNullable<Metric['period']>> = spanOf(reading, range);
  for (let i = range.first; i <= range.last; i++) {
    const entity = entityOf(reading, i)?.entity;
    if (entity?.type !== 'DATE') continue;
    if (entity.from !== undefined) period.from = entity.from;
    if (entity.to !== undefined) period.to = entity.to;
    break;
  }
  return period;
}

function indicatorOf(reading: Reading, range: AtomRange, id: string | undefined): Metric['indicator'] {
  const { start, end, text } = spanOf(reading, range);
  return id === undefined ? { start, end, text } : { start, end, text, id };
}

function baselineOf(reading: Reading, range: BaselineRange): Metric['baseline'] {
  const { start, end, text } = spanOf(reading, range);
  return { start, end, text, kind: range.kind };
}

/** Builds the public metric. Objects are written out, not spread: this runs for every figure. */
export function toMetric(reading: Reading, figure: Figure): Metric {
  const { quantity, indicator, period, baseline } = figure;
  const { start, end, text } = spanOf(reading, quantity);
  const metric: Writable<Metric> = {
    start,
    end,
    text,
    value: quantity.high === undefined ? quantity.low : [quantity.low, quantity.high],
    unit: quantity.unit,
    comparator: figure.comparator,
    kind: quantity.kind,
    indicator: indicator === null ? null : indicatorOf(reading, indicator, figure.catalogue?.id),
    direction: figure.direction,
    role: figure.role,
    period: period === null ? null : periodOf(reading, period),
    baseline: baseline === null ? null : baselineOf(reading, baseline),
    polarity: figure.polarity,
    evidence: evidenceOf(reading, figure),
  };
  if (figure.issues.length > 0) metric.issues = figure.issues;
  return metric;
}
