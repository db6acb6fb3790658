/** Reads the date that begins at an atom: the longest reading of its word, else of its number. */
import { type DateSource, entryAt, type Read, type StartingType, typeBit } from './date-lexicon.js';
import type { Reading } from './date-reading.js';
import { isNumeric } from './date-starts.js';
import { readBareDate, readBareYears } from './read-bare.js';
import {
  readAfterDayWord,
  readBareSpelledDay,
  readDay,
  readDayPart,
  readLunarDay,
  readRelativeDay,
  readSameDay,
  readWeekday,
} from './read-day.js';
import { readHoliday } from './read-holiday.js';
import { readLongUnit, readMonth, readQuarter, readWeek } from './read-month.js';
import { readMonths, readPluralPart, readPosition, readSeason, readSideQuarter } from './read-part.js';
import { readTerm } from './read-term.js';
import { readUnit, readYear } from './read-year.js';

type Reader = (source: DateSource, i: number) => Read<Reading> | null;

/** `cùng kỳ năm 2022`, `cùng kỳ 2022`. */
function readSamePeriod(source: DateSource, i: number): Read<Reading> | null {
  const entry = entryAt(source, i, 'same-period');
  if (entry === null) return null;
  const of =
    readYear(source, entry.next) ??
    readMonth(source, entry.next) ??
    readQuarter(source, entry.next) ??
    readBareYears(source, entry.next);
  return of === null ? null : { value: { type: 'same', unit: 'period', of: of.value }, next: of.next };
}

/** A reader, the name that the evidence shows, and the types of words that it begins with. */
interface DateReader {
  readonly rule: string;
  readonly read: Reader;
  readonly starts: number;
}

function reader(rule: string, read: Reader, ...types: StartingType[]): DateReader {
  return { rule, read, starts: types.reduce((bits, type) => bits | typeBit(type), 0) };
}

/** The longest reading wins, the first of equally long ones. */
const READERS: readonly DateReader[] = [
  reader('date-term', readTerm, 'term'),
  reader('date-part-of-year', readMonths, 'number'),
  reader('date-part-of-period', readPluralPart, 'plural'),
  reader('date-part-of-year', readSideQuarter, 'unit-quarter'),
  reader('date-position', readPosition, 'position', 'half'),
  reader('date-same-period', readSamePeriod, 'same-period'),
  reader('date-day', readDay, 'unit-day', 'day-head'),
  reader('date-day-part', readDayPart, 'day-part'),
  reader('date-relative-day', readRelativeDay, 'relative-day'),
  reader('date-same-day', readSameDay, 'same'),
  reader('date-weekday', readWeekday, 'weekday'),
  reader('date-lunar-day', readLunarDay, 'lunar-day', 'full-moon', 'number'),
  reader('date-spelled-day', readBareSpelledDay, 'number'),
  reader('date-month', readMonth, 'unit-month'),
  reader('date-quarter', readQuarter, 'unit-quarter'),
  reader('date-week', readWeek, 'unit-week'),
  reader('date-year', readYear, 'unit-year', 'plural'),
  reader('date-decade-or-century', readLongUnit, 'unit-decade', 'unit-century', 'plural'),
  reader('date-holiday', readHoliday, 'holiday', 'new-year'),
  reader('date-season', readSeason, 'season'),
];

/** What a number may begin: `6 tháng đầu năm`, `30 tháng 4`. */
const NUMBER_STARTS = typeBit('number');

/** A reading with the name of its rule and how sure it is. */
export interface NamedRead extends Read<Reading> {
  readonly rule: string;
  readonly score: number;
}

const WORDED = 0.9;
const NUMERIC = 0.85;
const BARE_YEAR = 0.4;

function named({ value, next }: Read<Reading>, rule: string, score: number): NamedRead {
  return { value, next, rule, score };
}

function readWorded(source: DateSource, i: number, starts: number): NamedRead | null {
  let longest: Read<Reading> | null = null;
  let rule = '';
  for (let k = 0; k < READERS.length; k++) {
    const candidate = READERS[k]!;
    if ((candidate.starts & starts) === 0) continue;
    const read = candidate.read(source, i);
    if (read === null || read.next <= (longest?.next ?? i)) continue;
    longest = read;
    rule = candidate.rule;
  }
  return longest === null ? null : named(longest, rule, WORDED);
}

function readNumeric(source: DateSource, i: number, previous: number): NamedRead | null {
  const day = i > 0 && readUnit(source, i - 1, 'day') === i ? readAfterDayWord(source, i) : null;
  // `quý 5/2023` is no quarter, and no month either.
  if (i > 0 && readUnit(source, i - 1, 'quarter') === i) return null;
  if (day !== null) return named(day, 'date-day', WORDED);
  const date = readBareDate(source, i, previous);
  if (date !== null) return named(date, 'date-written-date', NUMERIC);
  const years = readBareYears(source, i);
  return years === null ? null : named(years, 'date-bare-year', BARE_YEAR);
}

/** Whether a word follows that a number makes a date of: `6 tháng`, `hai quý`, `30 Tết`. */
function countsTime(source: DateSource, next: number): boolean {
  if ((readUnit(source, next, 'month') ?? readUnit(source, next, 'quarter')) !== null) return true;
  return entryAt(source, next, 'new-year') !== null;
}

/**
 * The reading at atom `i`, or null.
 * @param starts types of the words that begin with the atom, as bits
 * @param previous last atom of the date before, or -1
 */
export function readDateAt(
  source: DateSource,
  i: number,
  starts: number,
  previous: number,
): NamedRead | null {
  const numeric = isNumeric(source.table.kind[i]!);
  const counted = numeric && countsTime(source, i + 1);
  const types = counted ? starts | NUMBER_STARTS : starts;
  const worded = types === 0 ? null : readWorded(source, i, types);
  return worded ?? (numeric ? readNumeric(source, i, previous) : null);
}
