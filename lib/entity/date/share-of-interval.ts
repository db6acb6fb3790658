/** Parts of an interval of days: `đầu năm`, `giữa quý II`, `cuối tháng 5`. */
import { civilDate, type DayInterval, monthInterval } from './calendar-day.js';
import type { Position } from './date-reading.js';

/** Shares of a unit in twelfths: from, to. */
const SHARES: Readonly<Record<Position, readonly [number, number]>> = {
  start: [0, 4],
  middle: [4, 8],
  end: [8, 12],
  'first-half': [0, 6],
  'second-half': [6, 12],
};

/** A share of an interval: whole months of a year or quarter, ten days of a month, two days of a week. */
export function shareOf({ from, to }: DayInterval, position: Position): DayInterval {
  const length = to - from + 1;
  if (length === 7)
    return position === 'end'
      ? { from: from + 5, to }
      : position === 'start'
        ? { from, to: from + 1 }
        : { from: from + 2, to: from + 3 };
  const [first, last] = SHARES[position];
  const start = civilDate(from);
  const months = Math.round(length / 30.44);
  if (months >= 3 && (months * first) % 12 === 0 && (months * last) % 12 === 0) {
    return monthInterval(start.year, start.month + (months * first) / 12, (months * (last - first)) / 12);
  }
  if (length <= 31) {
    const days = (twelfths: number): number => (twelfths === 12 ? length : Math.round((twelfths * 30) / 12));
    return { from: from + days(first), to: from + days(last) - 1 };
  }
  return { from: from + Math.round((length * first) / 12), to: from + Math.round((length * last) / 12) - 1 };
}
