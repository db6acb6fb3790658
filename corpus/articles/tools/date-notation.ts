import { type GoldEntity, legal } from './article.js';
import { oneOf, SourceProblem } from './problem.js';

/** The resolved part of a DATE entity. */
export type DateValue = Required<Pick<GoldEntity, 'from' | 'to' | 'grain'>>;

/** Number of days in a month, `month` from 1 to 12. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function months(year: number, first: number, last: number): { from: string; to: string } {
  const two = (value: number): string => String(value).padStart(2, '0');
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(daysIn(year, last))}` };
}

function single(notation: string, line: number): DateValue {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(notation);
  if (parts === null) throw new SourceProblem(line, `"${notation}" is no date`);
  const [, yearText, quarter, half, month, day] = parts;
  const year = Number(yearText);
  if (day !== undefined) {
    if (Number(day) < 1 || Number(day) > daysIn(year, Number(month)))
      throw new SourceProblem(line, `"${notation}" is no day`);
    return { from: notation, to: notation, grain: 'day' };
  }
  if (month !== undefined) return { ...months(year, Number(month), Number(month)), grain: 'month' };
  if (half !== undefined) return { ...months(year, Number(half) * 6 - 5, Number(half) * 6), grain: 'half' };
  if (quarter !== undefined)
    return { ...months(year, Number(quarter) * 3 - 2, Number(quarter) * 3), grain: 'quarter' };
  return { ...months(year, 1, 12), grain: 'year' };
}

/**
 * Reads `2025`, `2025-H1`, `2025-Q3`, `2025-07`, `2025-07-01`, or `FIRST..LAST` of two of them, which is
 * a `period` unless another grain follows (`2021..2026/term`).
 * Returns null for `?`, a date that the article leaves open. Throws a `SourceProblem` for anything else.
 */
export function parseDateNotation(notation: string, line: number): DateValue | null {
  if (notation === '?') return null;
  const [days = '', grain = 'period'] = notation.split('/');
  const [first = '', last, ...rest] = days.split('..');
  if (last === undefined) return single(notation, line);
  const value: DateValue = {
    from: single(first, line).from,
    to: single(last, line).to,
    grain: oneOf(grain, legal.grain, 'grain', line),
  };
  if (rest.length > 0 || value.from > value.to)
    throw new SourceProblem(line, `"${notation}" is no range of dates`);
  return value;
}
