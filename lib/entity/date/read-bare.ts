/** Reads dates that no word introduces: `13/10/2023`, `(10/5)`, `đến 30/7,`, `2016-2020`, `kế hoạch vốn 2017`. */
import { AtomKind, atomText, Gap, isCapitalised, isMark, Mark } from '../../token/table.js';
import { type DateSource, endsBefore, entryAt, type Read } from './date-lexicon.js';
import type { Reading } from './date-reading.js';
import { endsPhrase } from './phrase-end.js';
import { readWrittenDate } from './read-numbers.js';
import { readBareYear } from './read-part.js';
import { extendRange, readStatedDay } from './read-stated-day.js';
import { readEnds } from './read-term.js';

/** Atoms of three numbers with two marks between. */
const NUMBERS_AND_MARKS = 5;

function isBracketed({ table }: DateSource, i: number, next: number): boolean {
  return isMark(table, i - 1, Mark.OPEN_BRACKET) && isMark(table, next, Mark.CLOSE_BRACKET);
}

/** Whether the atom before `i` only joins it to a date that ended at `previous`. */
function followsDate({ table }: DateSource, i: number, previous: number): boolean {
  if (previous < 0 || i - previous > 2) return false;
  return (
    i === previous + 1 || table.kind[i - 1] === AtomKind.PUNCTUATION || table.kind[i - 1] === AtomKind.WORD
  );
}

/** A day and month without a year can be a fraction or a score: only its surroundings make it a date. */
function isDayHere(source: DateSource, i: number, next: number, previous: number): boolean {
  const { table } = source;
  if (followsDate(source, i, previous)) return endsPhrase(source, next);
  if (table.kind[i] !== AtomKind.SLASHED) return false;
  if (isBracketed(source, i, next)) return true;
  // Where nothing stands around it, who asks for dates means one.
  if (i === 0 && next === table.length) return true;
  if (i > 0 && table.kind[i - 1] === AtomKind.TIME) return true;
  return endsBefore(source, i, 'cue') && endsPhrase(source, next);
}

/** Whether a number with a mark before it goes on from a document's number or an address: `số 15/9`. */
function isJoined({ table }: DateSource, i: number): boolean {
  if (i === 0 || table.gap[i] !== Gap.NONE) return false;
  return (
    isMark(table, i - 1, Mark.SLASH) ||
    (table.kind[i - 1]! < AtomKind.PUNCTUATION && table.kind[i - 1] !== AtomKind.TIME)
  );
}

/** `tàu BP 12-04-02`: three short numbers with hyphens are a date only behind a word that dates have before them. */
function isNumberPlate(source: DateSource, i: number, next: number): boolean {
  const { table } = source;
  if (next - i !== NUMBERS_AND_MARKS || table.end[next - 1]! - table.start[next - 1]! > 2) return false;
  return !endsBefore(source, i, 'cue');
}

/** `từ 20-30/4`, `20-30/4/2025`: days of a month that is stated behind the last of them. */
function readBareDays(source: DateSource, i: number): Read<Reading> | null {
  const { table } = source;
  if (!isMark(table, i + 1, Mark.DASH) || table.kind[i + 2] !== AtomKind.SLASHED) return null;
  const read = readStatedDay(source, i, false);
  if (read?.value.type !== 'range' || isJoined(source, i)) return null;
  const { to } = read.value;
  const dated = to.type === 'point' && to.year !== undefined;
  return dated || (endsBefore(source, i, 'cue') && endsPhrase(source, read.next)) ? read : null;
}

/** A date by numbers with no word before it; `previous` is the last atom of the date before, or -1. */
export function readBareDate(source: DateSource, i: number, previous: number): Read<Reading> | null {
  const written = readWrittenDate(source, i);
  if (written === null) return readBareDays(source, i);
  if (isJoined(source, i)) return null;
  const { day, year } = written.value;
  if (day === undefined) {
    return source.table.kind[i] === AtomKind.SLASHED || endsBefore(source, i, 'cue')
      ? { value: { type: 'point', unit: 'month', ...written.value }, next: written.next }
      : null;
  }
  const value: Reading = { type: 'point', unit: 'day', ...written.value };
  if (isNumberPlate(source, i, written.next)) return null;
  if (year === undefined && !isDayHere(source, i, written.next, previous)) return null;
  // (10/6/1957 - 10/6/2017) are two days; only a word makes a range of two whole dates.
  if (isMark(source.table, written.next, Mark.DASH) && year !== undefined)
    return { value, next: written.next };
  return extendRange(source, { value, next: written.next });
}

/** Whether a bare number of four digits counts what follows: `2000 hộ`, `1990 m2`. */
function countsNoun(source: DateSource, next: number): boolean {
  const { table, limit } = source;
  if (next >= limit || table.kind[next]! >= AtomKind.PUNCTUATION) return isMark(table, next, Mark.PERCENT);
  return entryAt(source, next, 'measure') !== null;
}

/** `2017` and `2016 - 2020`. */
export function readBareYears(source: DateSource, i: number): Read<Reading> | null {
  const { table } = source;
  if (atomText(table, i).length !== 4 || isJoined(source, i)) return null;
  const range = readEnds(source, i, 'period');
  if (
    range !== null &&
    range.value.type === 'range' &&
    range.value.from.type === 'point' &&
    range.value.from.unit === 'year'
  )
    return range;
  const year = readBareYear(source, i);
  if (year === null || countsNoun(source, year.next) || isMark(table, year.next, Mark.SLASH)) return null;
  if (!isYearHere(source, i, year.next)) return null;
  return { value: { type: 'point', unit: 'year', year: year.value }, next: year.next };
}

/** A bare year stands behind a noun or preposition and before a mark or a verb; a number before a capital is a name's. */
function isYearHere(source: DateSource, i: number, next: number): boolean {
  const { table, limit } = source;
  if (isMark(table, i - 1, Mark.CURRENCY) || isMark(table, i - 1, Mark.PLUS)) return false;
  return next >= limit || table.kind[next] !== AtomKind.NUMBER || !isCapitalised(table, next);
}
