/** Calendar periods: weeks are those of ISO 8601, from Monday. */

/** How long a period is. */
export type PeriodLength = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The lengths of periods, the shortest first. */
export const PERIOD_LENGTHS: readonly PeriodLength[] = ['day', 'week', 'month', 'quarter', 'year'];

/** A period: its name (`2024`, `2024-Q3`, `2024-07`, `2024-W27`, `2024-07-05`), first and last day. */
export interface Period {
  readonly name: string;
  readonly from: string;
  /** Last day, inclusive. */
  readonly to: string;
}

const DAY = 86_400_000;
const MONTHS: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function timeOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** The Monday of the week of a day. */
function monday(time: number): number {
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
}

/** The ISO week belongs to the year that has its Thursday. */
function weekName(start: number): string {
  const year = new Date(start + 3 * DAY).getUTCFullYear();
  const first = monday(Date.UTC(year, 0, 4));
  return `${year}-W${String(1 + Math.round((start - first) / (7 * DAY))).padStart(2, '0')}`;
}

function monthsPeriod(time: number, length: 'month' | 'quarter' | 'year'): Period {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const month = Math.floor(date.getUTCMonth() / MONTHS[length]) * MONTHS[length];
  const from = isoDay(Date.UTC(year, month, 1));
  const to = isoDay(Date.UTC(year, month + MONTHS[length], 1) - DAY);
  if (length === 'year') return { name: from.slice(0, 4), from, to };
  const name = length === 'month' ? from.slice(0, 7) : `${from.slice(0, 4)}-Q${1 + month / 3}`;
  return { name, from, to };
}

/** The period of an ISO 8601 day. */
export function periodOf(day: string, length: PeriodLength): Period {
  const time = timeOf(day);
  if (length === 'day') return { name: isoDay(time), from: isoDay(time), to: isoDay(time) };
  if (length !== 'week') return monthsPeriod(time, length);
  const start = monday(time);
  return { name: weekName(start), from: isoDay(start), to: isoDay(start + 6 * DAY) };
}

/** The period that follows. */
export function nextPeriod(period: Period, length: PeriodLength): Period {
  return periodOf(isoDay(timeOf(period.to) + DAY), length);
}
