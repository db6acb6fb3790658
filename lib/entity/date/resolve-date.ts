/** Places readings on the calendar: the stated parts as they are, the rest from the publication date. */
import {
  civilDate,
  type DayInterval,
  dayNumber,
  daysInMonth,
  monthInterval,
  weekdayOf,
  yearInterval,
} from './calendar-day.js';
import type {
  EdgeReading,
  MonthsReading,
  PartReading,
  PointReading,
  Reading,
  ShiftReading,
  YearReading,
} from './date-reading.js';
import { lunarDayNumber } from './lunar-calendar.js';
import { shareOf } from './share-of-interval.js';

/** What a reading is resolved against. */
export interface DateContext {
  /** Day number of the publication; null when it is not known. */
  readonly reference: number | null;
  /** The last single day before this date, for `cùng ngày`. */
  readonly previousDay: DayInterval | null;
  /** The last stretch of a month or more before this date, for `cùng kỳ`. */
  readonly previousPeriod: DayInterval | null;
}

const CYCLE = 60;
/** 4 CE was a Giáp Tý year. */
const CYCLE_START = 4;

/** In days: a date without a year lies in the year of publication unless another one is nearer by more than this. */
const SAME_YEAR_BONUS = 90;

/** The candidate nearest to the reference; a side keeps those after or before it. */
function nearest(
  candidates: readonly DayInterval[],
  reference: number,
  side = 0,
  bonus: (candidate: DayInterval) => number = () => 0,
): DayInterval | null {
  let best: DayInterval | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (side > 0 && candidate.to < reference) continue;
    if (side < 0 && candidate.from > reference) continue;
    const distance = Math.abs((candidate.from + candidate.to) / 2 - reference) - bonus(candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function statedYear(reading: YearReading, reference: number | null): number | null {
  if (reading.year !== undefined) return reading.year;
  if (reference === null) return null;
  const { year } = civilDate(reference);
  if (reading.yearOffset !== undefined) return year + reading.yearOffset;
  if (reading.cycle === undefined) return null;
  const distance = (((reading.cycle - (year - CYCLE_START)) % CYCLE) + CYCLE) % CYCLE;
  return year + (distance > CYCLE / 2 ? distance - CYCLE : distance);
}

/** The years that a reading may be about: the stated one, or those around the reference. */
function candidateYears(reading: YearReading, reference: number | null): readonly number[] {
  const stated = statedYear(reading, reference);
  if (stated !== null) return [stated];
  if (reference === null) return [];
  const { year } = civilDate(reference);
  return [year - 1, year, year + 1];
}

/** A day of the lunar calendar; `30 Tết` is the last day of the year also where that is the 29th. */
function lunarDay(year: number, month: number, day: number): number | null {
  const number = lunarDayNumber(year, month, day);
  return number === null && month === 12 && day === 30 ? lunarDayNumber(year, month, 29) : number;
}

function dayOf(year: number, month: number, day: number, lunar: boolean): DayInterval | null {
  if (!lunar && day > daysInMonth(year, month)) return null;
  const number = lunar ? lunarDay(year, month, day) : dayNumber(year, month, day);
  return number === null ? null : { from: number, to: number };
}

function lunarMonth(year: number, month: number): DayInterval | null {
  const from = lunarDayNumber(year, month, 1);
  if (from === null) return null;
  return { from, to: lunarDayNumber(year, month, 30) ?? from + 28 };
}

/** A day of an unstated month lies in the month of the reference or the one beside it. */
function loneDays(day: number, reference: number): DayInterval[] {
  const { year, month } = civilDate(reference);
  return [-1, 0, 1]
    .map((step) => monthInterval(year, month + step))
    .filter(({ from, to }) => from + day - 1 <= to)
    .map(({ from }) => ({ from: from + day - 1, to: from + day - 1 }));
}

/** `thứ ba tới`, said on a Tuesday, is not the same day. */
function weekdayCandidates(weekday: number, reference: number, side: number): DayInterval[] {
  const inWeek = reference - weekdayOf(reference) + weekday;
  return [-7, 0, 7]
    .map((step) => ({ from: inWeek + step, to: inWeek + step }))
    .filter(({ from }) => side === 0 || from !== reference);
}

function pointInYear(reading: PointReading, year: number): DayInterval | null {
  const { unit, quarter, month, day, lunar = false } = reading;
  if (unit === 'quarter') return monthInterval(year, ((quarter ?? 1) - 1) * 3 + 1, 3);
  if (month === undefined) return yearInterval(year);
  if (day !== undefined) return dayOf(year, month, day, lunar);
  return lunar ? lunarMonth(year, month) : monthInterval(year, month);
}

function resolvePoint(reading: PointReading, { reference }: DateContext): DayInterval | null {
  const { unit, month, day, weekday, side } = reading;
  if (unit === 'day' && month === undefined) {
    if (reference === null) return null;
    const candidates =
      day !== undefined ? loneDays(day, reference) : weekdayCandidates(weekday ?? 1, reference, side ?? 0);
    return nearest(candidates, reference, side);
  }
  const years = candidateYears(reading, reference);
  const possible = years.map((year) => pointInYear(reading, year)).filter((found) => found !== null);
  const onWeekday = possible.filter(({ from }) => weekdayOf(from) === weekday);
  const candidates = onWeekday.length > 0 ? onWeekday : possible;
  if (years.length === 1 || reference === null) return candidates[0] ?? null;
  const present = civilDate(reference).year;
  return nearest(candidates, reference, side, ({ from }) =>
    civilDate(from).year === present ? SAME_YEAR_BONUS : 0,
  );
}

function resolveShift({ unit, offset, weekday }: ShiftReading, reference: number | null): DayInterval | null {
  if (reference === null) return null;
  const { year, month } = civilDate(reference);
  if (unit === 'day') return { from: reference + offset, to: reference + offset };
  if (unit === 'week') {
    const monday = reference - weekdayOf(reference) + 1 + 7 * offset;
    return weekday === undefined
      ? { from: monday, to: monday + 6 }
      : { from: monday + weekday - 1, to: monday + weekday - 1 };
  }
  if (unit === 'month') return monthInterval(year, month + offset);
  if (unit === 'quarter') return monthInterval(year, (Math.ceil(month / 3) + offset - 1) * 3 + 1, 3);
  return yearInterval(year + offset);
}

function resolveMonths({ count, side, of }: MonthsReading, reference: number | null): DayInterval | null {
  const year = statedYear(of, reference);
  if (year === null) return null;
  return monthInterval(year, side === 'start' ? 1 : 13 - count, count);
}

function resolvePart({ position, of }: PartReading, context: DateContext): DayInterval | null {
  const whole = resolveReading(of, context);
  return whole === null ? null : shareOf(whole, position);
}

function resolveEdge({ edge, of }: EdgeReading, context: DateContext): DayInterval | null {
  const whole = resolveReading(of, context);
  if (whole === null) return null;
  const day = edge === 'first' ? whole.from : whole.to;
  return { from: day, to: day };
}

/** `cùng kỳ năm 2022`: the same stretch of that year as the date before; the whole year where there is none. */
function samePeriod(of: Reading, context: DateContext): DayInterval | null {
  const whole = resolveReading(of, context);
  const { previousPeriod } = context;
  if (whole === null || previousPeriod === null || whole.to - whole.from < 364) return whole;
  const first = civilDate(previousPeriod.from);
  const last = civilDate(previousPeriod.to);
  const year = civilDate(whole.from).year;
  if (first.year !== last.year) return whole;
  const end = last.day === daysInMonth(last.year, last.month) ? daysInMonth(year, last.month) : last.day;
  return { from: dayNumber(year, first.month, first.day), to: dayNumber(year, last.month, end) };
}

/** `cùng ngày`, `cùng tháng`, `cùng năm`: around the day before. */
function sameUnit(unit: string, day: DayInterval | null): DayInterval | null {
  if (day === null || unit === 'day') return day;
  const { year, month } = civilDate(day.from);
  return unit === 'month' ? monthInterval(year, month) : yearInterval(year);
}

/** A start that leaves its year or month open lies before the end, as near to it as may be. */
function resolveStart(from: Reading, end: DayInterval, context: DateContext): DayInterval | null {
  if (from.type !== 'point') return resolveReading(from, context);
  return resolveReading({ ...from, side: -1 }, { ...context, reference: end.from });
}

function resolveRange(from: Reading, to: Reading, context: DateContext): DayInterval | null {
  const end = resolveReading(to, context);
  const start = end === null ? null : resolveStart(from, end, context);
  return start === null || end === null || start.from > end.to ? null : { from: start.from, to: end.to };
}

/** The days that a reading covers, or null when they cannot be known. */
export function resolveReading(reading: Reading, context: DateContext): DayInterval | null {
  switch (reading.type) {
    case 'point':
      return resolvePoint(reading, context);
    case 'shift':
      return resolveShift(reading, context.reference);
    case 'part':
      return resolvePart(reading, context);
    case 'edge':
      return resolveEdge(reading, context);
    case 'months':
      return resolveMonths(reading, context.reference);
    case 'range':
      return resolveRange(reading.from, reading.to, context);
    case 'years':
      return yearInterval(reading.first, reading.count);
    case 'same':
      return reading.of === undefined
        ? sameUnit(reading.unit, context.previousDay)
        : samePeriod(reading.of, context);
    case 'open':
      return null;
  }
}
