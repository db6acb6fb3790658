/** Dates without a year that share the one stated behind them: `tháng 8 và 9/2023`, `từ tháng 10 đến tháng 3/2024`. */
import { isMark, Mark } from '../../token/table.js';
import { type DateSource, entryAt } from './date-lexicon.js';
import type { PointReading, Reading } from './date-reading.js';

/** A date found before, whose year may be stated behind it. */
export interface YearlessDate {
  /** Its place among the dates found. */
  readonly index: number;
  readonly reading: PointReading;
  /** First atom after it. */
  readonly next: number;
}

/** The reading as one that waits for a year: a day, month or quarter of the solar calendar without one. */
export function yearless(reading: Reading): PointReading | null {
  if (reading.type !== 'point' || reading.unit === 'year' || hasYear(reading)) return null;
  const alone = reading.weekday !== undefined || reading.lunar === true || reading.side !== undefined;
  return alone || (reading.unit === 'day' && reading.month === undefined) ? null : reading;
}

function hasYear({ year, yearOffset, cycle }: PointReading): boolean {
  return year !== undefined || yearOffset !== undefined || cycle !== undefined;
}

/** Whether nothing but a comma, a dash, `và` or `đến` stands between two dates, with `từ` or `ngày` left to the second. */
function joint(source: DateSource, from: number, to: number): 'list' | 'range' | null {
  const { table } = source;
  if (isMark(table, from, Mark.DASH)) return from + 1 === to ? 'range' : null;
  if (isMark(table, from, Mark.COMMA)) return from + 1 === to ? 'list' : null;
  if (entryAt(source, from, 'and')?.next === to) return 'list';
  return entryAt(source, from, 'link')?.next === to ? 'range' : null;
}

function order({ month, quarter, day }: PointReading): number {
  return (month ?? 3 * (quarter ?? 0)) * 32 + (day ?? 0);
}

/**
 * The reading of a date before with the year of the one behind it, or null where they do not belong together.
 * @param first first atom of the date behind
 */
export function withYearBehind(
  source: DateSource,
  before: YearlessDate,
  behind: Reading,
  first: number,
): PointReading | null {
  if (behind.type !== 'point' || behind.unit !== before.reading.unit) return null;
  if (behind.lunar === true || (behind.year === undefined && behind.yearOffset === undefined)) return null;
  const joined = joint(source, before.next, first);
  if (joined === null) return null;
  // `từ tháng 10 đến tháng 3/2024` begins in the year before.
  const back = joined === 'range' && order(before.reading) > order(behind) ? 1 : 0;
  return {
    ...before.reading,
    ...(behind.year === undefined ? {} : { year: behind.year - back }),
    ...(behind.yearOffset === undefined ? {} : { yearOffset: behind.yearOffset - back }),
  };
}
