/** Reads holidays by name: `Tết Nguyên đán Đinh Dậu 2017`, `Ngày Nhà giáo Việt Nam 20/11`, `Tết Mậu Tuất`. */
import { isCapitalised } from '../../token/table.js';
import { type DateSource, entryAt, type Read } from './date-lexicon.js';
import type { Reading, YearReading } from './date-reading.js';
import { readWrittenDate, readYearNumber } from './read-numbers.js';
import { readAnchor, readCycle, readUnit, readYearPhrase } from './read-year.js';

/** The year behind a holiday: `Đinh Dậu`, `Đinh Dậu 2017`, `2017`, `năm 2017`, `năm nay`. */
function readHolidayYear(source: DateSource, i: number): Read<YearReading> {
  const phrase = readYearPhrase(source, i);
  if (phrase !== null) return phrase;
  const cycle = readCycle(source, i);
  const year = readYearNumber(source, cycle?.next ?? i);
  const stated = year === null ? {} : { year: year.value };
  if (cycle !== null) return { value: { cycle: cycle.value, ...stated }, next: year?.next ?? cycle.next };
  return { value: stated, next: year?.next ?? i };
}

/** Whether a holiday is written as a name: `tết Nguyên đán` is. */
function isNamed({ table }: DateSource, i: number, next: number): boolean {
  return isCapitalised(table, i) || (next > i + 1 && isCapitalised(table, i + 1));
}

function readNamed(source: DateSource, i: number): Read<Reading> | null {
  const entry = entryAt(source, i, 'holiday');
  if (entry === null || !(isNamed(source, i, entry.next) || entry.value.value === 'small')) return null;
  const { grain, month, day } = entry.value;
  const written = readWrittenDate(source, entry.next);
  const dated = written !== null && written.value.day !== undefined ? written : null;
  const year = readHolidayYear(source, dated?.next ?? entry.next);
  const value: Reading = {
    type: 'point',
    unit: 'day',
    month,
    day,
    ...(grain === 'lunar' ? { lunar: true } : {}),
    ...year.value,
    ...(dated?.value ?? {}),
  };
  return { value, next: year.next };
}

/** `Tết Đinh Dậu`, `Tết năm nay`: the bare word is a date only with its year. */
function readNewYear(source: DateSource, i: number): Read<Reading> | null {
  const entry = entryAt(source, i, 'new-year');
  if (entry === null || !isCapitalised(source.table, i)) return null;
  const year = readHolidayYear(source, entry.next);
  if (year.next === entry.next) return null;
  return {
    value: { type: 'point', unit: 'day', month: 1, day: 1, lunar: true, ...year.value },
    next: year.next,
  };
}

/** A holiday, with `ngày` or `lễ` as part of its name. */
export function readHoliday(source: DateSource, i: number): Read<Reading> | null {
  const named = readNamed(source, i) ?? readNewYear(source, i);
  if (named === null) return null;
  const tail = readAnchor(source, named.next, 'date');
  return tail === null || readUnit(source, tail.next, 'day') !== null ? named : { ...named, next: tail.next };
}
