/** A number over time: a value for every period, and whether it rises or falls. */
import { argumentError, checkDay, checkOptions } from '../../options.js';
import { nextPeriod, PERIOD_LENGTHS, type Period, type PeriodLength, periodOf } from './periods.js';
import {
  type MannKendall,
  medianOfSorted,
  type SeriesPoint,
  type TheilSen,
  testTrend,
} from './trend-tests.js';

/** Something that happened on a day, with a value or to be counted. */
export interface TrendPoint {
  /** ISO 8601 day; a time may follow. */
  readonly date: string;
  /** Needed by every `aggregate` but `count`. */
  readonly value?: number;
}

/** Options of `trend`. */
export interface TrendOptions {
  /** Default `month`. */
  readonly by?: PeriodLength;
  /** What becomes of the points of a period. Default `count`. */
  readonly aggregate?: 'count' | 'sum' | 'mean' | 'median';
  /** First and last day of the series; default: those of the points. Points outside are left out. */
  readonly from?: string;
  readonly to?: string;
}

/** A period with its value. */
export interface TrendPeriod extends Period {
  /** Number of points. */
  readonly count: number;
  /** Without points: 0 for `count` and `sum`, null for `mean` and `median`. */
  readonly value: number | null;
}

/** A series without gaps, its test and its line. */
export interface Trend {
  readonly periods: readonly TrendPeriod[];
  /** Null with fewer than three values. */
  readonly test: MannKendall | null;
  /** Change a period. Null with fewer than three values. */
  readonly line: TheilSen | null;
}

/** Most periods: the test compares all pairs of them. */
const MOST = 3000;

const RULES = {
  by: PERIOD_LENGTHS,
  aggregate: ['count', 'sum', 'mean', 'median'],
  from: 'string',
  to: 'string',
} as const;

function checkPoint(point: TrendPoint, aggregate: string): void {
  if (typeof point !== 'object' || point === null)
    throw argumentError('trend', 'points', point, 'an iterable of { date, value }');
  if (typeof point.date !== 'string')
    throw argumentError('trend', 'point.date', point.date, 'an ISO 8601 day such as "2023-10-14"');
  checkDay('trend', 'point.date', point.date);
  const fine = typeof point.value === 'number' && Number.isFinite(point.value);
  if (aggregate !== 'count' && !fine)
    throw argumentError('trend', 'point.value', point.value, 'a finite number');
}

function aggregateOf(
  values: readonly number[],
  aggregate: NonNullable<TrendOptions['aggregate']>,
): number | null {
  if (aggregate === 'count') return values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  if (aggregate === 'sum') return sum;
  if (values.length === 0) return null;
  return aggregate === 'mean' ? sum / values.length : medianOfSorted(Float64Array.from(values).sort());
}

/** All periods between two, both included. */
function range(first: Period, last: Period, by: PeriodLength): Period[] {
  const periods = [first];
  while (periods.at(-1)!.from < last.from) {
    periods.push(nextPeriod(periods.at(-1)!, by));
    if (periods.length > MOST)
      throw new RangeError(
        `thoisu: trend(): more than ${MOST} periods (${by}) from ${first.from} to ${last.to}; choose a longer one`,
      );
  }
  return periods;
}

function collect(points: Iterable<TrendPoint>, options: TrendOptions): Map<string, number[]> {
  const { by = 'month', aggregate = 'count', from = '', to } = options;
  const groups = new Map<string, number[]>();
  for (const point of points) {
    checkPoint(point, aggregate);
    const day = point.date.slice(0, 10);
    if (day < from.slice(0, 10) || (to !== undefined && day > to.slice(0, 10))) continue;
    const start = periodOf(day, by).from;
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [point.value ?? 0]);
    else group.push(point.value ?? 0);
  }
  return groups;
}

/**
 * The series of counts or values by day, week, month, quarter or year, gaps filled, with the Mann-Kendall test for a trend
 * and the Theil-Sen line. Both compare all pairs of periods: quadratic in their number, which is at most 3,000; linear in the
 * points. Counts are not adjusted for the length of months.
 * @throws TypeError when a point, its day or value, or an option is not allowed; RangeError with more than 3,000 periods
 * @example trend(documents.map(({ publishedAt }) => ({ date: publishedAt })), { by: 'quarter' }).line?.slope
 */
export function trend(points: Iterable<TrendPoint>, options: TrendOptions = {}): Trend {
  checkOptions('trend', options, RULES);
  checkDay('trend', 'options.from', options.from);
  checkDay('trend', 'options.to', options.to);
  if (typeof points === 'string' || typeof points?.[Symbol.iterator] !== 'function')
    throw argumentError('trend', 'points', points, 'an iterable of { date, value }');
  const { by = 'month', aggregate = 'count', from, to } = options;
  const groups = collect(points, options);
  const days = [...groups.keys()].sort();
  const [first, last] = [from ?? days[0], to ?? days.at(-1)];
  if (first === undefined || last === undefined || first > last)
    return { periods: [], test: null, line: null };
  const periods = range(periodOf(first, by), periodOf(last, by), by).map((period) => {
    const values = groups.get(period.from) ?? [];
    return { ...period, count: values.length, value: aggregateOf(values, aggregate) };
  });
  const series = periods.flatMap<SeriesPoint>(({ value }, time) => (value === null ? [] : [{ time, value }]));
  const result = testTrend(series);
  return { periods, test: result?.test ?? null, line: result?.line ?? null };
}
