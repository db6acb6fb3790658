/** Reads years of fewer than four digits and years before the common era: `năm 938`, `năm 179 TCN`. */
import { isMark, Mark } from '../../token/table.js';
import { type DateSource, entryAt, type Read } from './date-lexicon.js';
import { endsPhrase } from './phrase-end.js';
import { digitsAt } from './read-numbers.js';

/** Digits of a year that needs no era behind it; numbers of two digits after `năm` are of the last century. */
const PLAIN_DIGITS = 3;

/** Whether a number of three digits before atom `i` is a year: `năm 938,`, `năm 938 là`; not `năm 200 - 300 hộ`. */
function isBehindYear(source: DateSource, i: number): boolean {
  if (entryAt(source, i, 'after-year') !== null) return true;
  return endsPhrase(source, i) && !isMark(source.table, i, Mark.DASH);
}

/** The year at atom `i`, behind `năm`, as ISO 8601 counts: 1 BC is the year 0. */
export function readEarlyYear(source: DateSource, i: number): Read<number> | null {
  const digits = digitsAt(source, i);
  if (digits === null || digits.value === 0) return null;
  const era = entryAt(source, i + 1, 'era');
  if (era !== null) {
    const before = era.value.value === '-1';
    return { value: before ? 1 - digits.value : digits.value, next: era.next };
  }
  const plain = digits.length === PLAIN_DIGITS && isBehindYear(source, i + 1);
  return plain ? { value: digits.value, next: i + 1 } : null;
}
