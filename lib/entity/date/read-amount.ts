/** Reads amounts of time that are counted from the reference: `3 ngày trước`, `cách đây 5 năm`, `2 tháng qua`. */
import { type CalendarEntry, type DateSource, entryAt, type Read, skipEntry } from './date-lexicon.js';
import type { CalendarUnit, Reading } from './date-reading.js';
import { endsPhrase } from './phrase-end.js';
import { readSmallNumber } from './read-numbers.js';

/** Units in which an amount is counted from the reference. */
type CountedUnit = Exclude<CalendarUnit, 'decade' | 'century'>;

/** Units that are counted in years. */
const YEARS_IN: Readonly<Record<string, number>> = { decade: 10, century: 100 };

/** So many units. */
interface Amount {
  readonly count: number;
  readonly unit: CountedUnit;
}

/** `3 ngày`, `hai tuần`, `1 thập kỷ`. */
function readCount(source: DateSource, i: number): Read<Amount> | null {
  const number = readSmallNumber(source, i);
  const unit = number === null ? null : entryAt(source, number.next, 'unit');
  if (number === null || unit === null || number.value === 0) return null;
  const years = YEARS_IN[unit.value.grain];
  const value: Amount =
    years === undefined
      ? { count: number.value, unit: unit.value.grain as CountedUnit }
      : { count: number.value * years, unit: 'year' };
  return { value, next: unit.next };
}

/** The day, month, quarter or year at a distance; weeks are counted in days. */
function pointAway({ count, unit }: Amount, side: number): Reading {
  if (unit === 'week') return { type: 'shift', unit: 'day', offset: side * count * 7 };
  return { type: 'shift', unit, offset: side * count };
}

/** The whole units before or after the present one. */
function stretchAway({ count, unit }: Amount, side: number): Reading {
  const near: Reading = { type: 'shift', unit, offset: side };
  const far: Reading = { type: 'shift', unit, offset: side * count };
  return side < 0
    ? { type: 'range', from: far, to: near, grain: 'period' }
    : { type: 'range', from: near, to: far, grain: 'period' };
}

/** `trước`, `vừa qua`, `nữa` behind an amount. */
function readAway(source: DateSource, i: number): Read<CalendarEntry> | null {
  const free = entryAt(source, i, 'away');
  if (free !== null) return free;
  const end = entryAt(source, i, 'away-end');
  return end !== null && endsPhrase(source, end.next) ? end : null;
}

/**
 * The time that an amount at atom `i` leads to, in whole units as Duckling counts them: `3 ngày trước` is a day, `2 tháng
 * qua` are the two months before the present one. `3 ngày trước khi họp` is counted from something else, and null.
 */
export function readAmount(source: DateSource, i: number): Read<Reading> | null {
  const ago = entryAt(source, i, 'ago');
  if (ago !== null) {
    const amount = readCount(source, skipEntry(source, ago.next, 'around'));
    return amount === null ? null : { value: pointAway(amount.value, -1), next: amount.next };
  }
  const amount = readCount(source, i);
  const away = amount === null ? null : readAway(source, amount.next);
  if (amount === null || away === null) return null;
  const side = Number(away.value.value);
  const value =
    away.value.grain === 'point' ? pointAway(amount.value, side) : stretchAway(amount.value, side);
  return { value, next: away.next };
}
