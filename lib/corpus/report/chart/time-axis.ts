/** Time on the horizontal axis. */
import type { ScaleOptions } from '@observablehq/plot';
import type { PeriodLength } from '../../statistics/periods.js';
import type { ReportLanguage } from '../page/messages.js';

const DAY = 86_400_000;

/** The instant at which a day begins, in UTC. */
export function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The instant at which a day ends. */
export function dayEnd(day: string): Date {
  return new Date(instant(day).getTime() + DAY);
}

/** Days between two days. */
export function daysBetween(first: string, last: string): number {
  return Math.round((instant(last).getTime() - instant(first).getTime()) / DAY);
}

/** The period in which a corpus of this length is counted: some ten to sixty of them. */
export function fittingPeriod(first: string, last: string): PeriodLength {
  const days = daysBetween(first, last);
  if (days <= 45) return 'day';
  if (days <= 270) return 'week';
  if (days <= 4 * 366) return 'month';
  return days <= 12 * 366 ? 'quarter' : 'year';
}

/** Ticks: years alone at their beginning, months otherwise, days in a short corpus. */
export function timeTicks(language: ReportLanguage, days: number): (date: Date) => string {
  return (date) => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    if (days <= 100)
      return language === 'vi' ? `${day}/${month}` : `${month}-${String(day).padStart(2, '0')}`;
    if (month === 1) return String(year);
    return language === 'vi' ? `${month}/${year}` : `${year}-${String(month).padStart(2, '0')}`;
  };
}

/** The scale of a time axis. */
export function timeScale(
  first: string,
  last: string,
  language: ReportLanguage,
  width: number,
): ScaleOptions {
  const days = daysBetween(first, last);
  return {
    type: 'utc',
    domain: [instant(first), dayEnd(last)],
    ticks: Math.max(3, Math.floor(width / 110)),
    tickFormat: timeTicks(language, days),
    label: null,
  };
}
