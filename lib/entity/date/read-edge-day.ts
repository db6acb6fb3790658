/** Reads the first and the last day of a month, quarter or year: `ngày đầu tiên của tháng 3`, `ngày cuối cùng của năm 2023`. */
import { type DateSource, entryAt, type Read, skipEntry } from './date-lexicon.js';
import type { Reading } from './date-reading.js';
import { readMonth, readQuarter } from './read-month.js';
import { readYear } from './read-year.js';

/** What may follow `ngày`: `đầu tiên của tháng 3`. */
export function readEdgeDay(source: DateSource, i: number): Read<Reading> | null {
  const first = entryAt(source, i, 'first');
  const edge = first ?? entryAt(source, i, 'last');
  if (edge === null) return null;
  const at = skipEntry(source, edge.next, 'of');
  const whole = readMonth(source, at) ?? readQuarter(source, at) ?? readYear(source, at);
  if (whole === null) return null;
  return {
    value: { type: 'edge', edge: first === null ? 'last' : 'first', of: whole.value },
    next: whole.next,
  };
}
