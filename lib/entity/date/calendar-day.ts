/** Arithmetic on calendar days, as numbers of days since 1 January 1970 in the proleptic Gregorian calendar. */

/** An interval of days, both ends inclusive. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year has 366 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1 to 12); 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day number of a date. The arithmetic is Howard Hinnant's `days_from_civil` (2013). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month and day of a day number. */
export function civilDate(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** `2023`, `0938`, `-000178`: ISO 8601 writes years before the year 0, which is 1 BC, with a sign and six digits. */
function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0');
}

/** `2023-10-14`. */
export function isoDay(day: number): string {
  const date = civilDate(day);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoYear(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/** The day number of an ISO 8601 day; a time that follows is passed over. */
export function parseIsoDay(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return dayNumber(year, month, day);
}

/** Day of the week by ISO 8601: Monday is 1. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** First to last day of a run of months; `month` may lie outside 1 to 12 and then counts from the year before or after. */
export function monthInterval(year: number, month: number, count = 1): DayInterval {
  const start = year * 12 + month - 1;
  const first = (index: number): number =>
    dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  return { from: first(start), to: first(start + count) - 1 };
}

/** First to last day of a run of years. */
export function yearInterval(year: number, count = 1): DayInterval {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year + count, 1, 1) - 1 };
}
