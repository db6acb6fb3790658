/** Reads years: `năm 2023`, `năm ngoái`, `năm Đinh Dậu`, `năm 2015, 2016`, `những năm 80`. */
import { isCapitalised, isMark, Mark } from '../../token/table.js';
import { type DateSource, endsBefore, entryAt, type Read, skipEntry } from './date-lexicon.js';
import type { Reading, YearReading } from './date-reading.js';
import { readEarlyYear } from './read-early-year.js';
import { readSmallNumber, readYearNumber } from './read-numbers.js';

const CYCLE = 60;
/** Two-digit years are read in the century of living memory: `những năm 80`, `sau năm 75`. */
const SHORT_YEAR_BASE = 1900;
const SHORT_YEAR_FIRST = 30;

/** The entry of a unit at atom `i`, such as `năm` for `year`. */
export function readUnit(source: DateSource, i: number, unit: string): number | null {
  const entry = entryAt(source, i, 'unit');
  return entry !== null && entry.value.grain === unit ? entry.next : null;
}

/** A word such as `nay`, `tới`, `trước` after a unit: how many units it lies from the present one. */
export function readAnchor(source: DateSource, i: number, unit: string): Read<number> | null {
  const entry = entryAt(source, i, 'anchor');
  if (entry === null || !entry.value.grain.split(' ').includes(unit)) return null;
  return { value: Number(entry.value.value), next: entry.next };
}

/** A year's name in the cycle of sixty: `Đinh Dậu`; both syllables carry capitals. */
export function readCycle(source: DateSource, i: number): Read<number> | null {
  const stem = entryAt(source, i, 'stem');
  if (stem === null || !isCapitalised(source.table, i)) return null;
  const branch = entryAt(source, stem.next, 'branch');
  if (branch === null || !isCapitalised(source.table, stem.next)) return null;
  const stemIndex = Number(stem.value.value);
  const branchIndex = Number(branch.value.value);
  for (let cycle = stemIndex; cycle < CYCLE; cycle += 10) {
    if (cycle % 12 === branchIndex) return { value: cycle, next: branch.next };
  }
  return null;
}

/** What follows `năm`: a number, a name in the cycle or a relative word. */
function readAfterYearWord(source: DateSource, i: number): Read<YearReading> | null {
  const year = readYearNumber(source, i);
  if (year !== null) return { value: { year: year.value }, next: year.next };
  const cycle = readCycle(source, i);
  if (cycle !== null) {
    const numbered = readYearNumber(source, cycle.next);
    return numbered === null
      ? { value: { cycle: cycle.value }, next: cycle.next }
      : { value: { cycle: cycle.value, year: numbered.value }, next: numbered.next };
  }
  const anchor = readAnchor(source, i, 'year');
  if (anchor !== null) return { value: { yearOffset: anchor.value }, next: anchor.next };
  const early = readEarlyYear(source, i);
  return early === null ? null : { value: { year: early.value }, next: early.next };
}

/** `năm 2017`, `năm nay`: a year behind another unit. */
export function readYearPhrase(source: DateSource, i: number): Read<YearReading> | null {
  const after = readUnit(source, i, 'year');
  return after === null ? null : readAfterYearWord(source, after);
}

/** The year that belongs to a month or quarter before it: `/2017`, `-2017`, `năm 2017`, `năm nay`, `2017`. */
export function readYearTail(source: DateSource, i: number): Read<YearReading> | null {
  const { table } = source;
  const marked =
    isMark(table, i, Mark.SLASH) || isMark(table, i, Mark.DASH) || isMark(table, i, Mark.FULL_STOP);
  const year = readYearNumber(source, marked ? i + 1 : i);
  if (year !== null) return { value: { year: year.value }, next: year.next };
  return readYearPhrase(source, skipEntry(source, i, 'of'));
}

/** `, 2016`, `và 2017`, `-2021`, `đến 2016` after a year. */
function readNextYear(source: DateSource, i: number): Read<number> | null {
  const { table } = source;
  const joined = isMark(table, i, Mark.DASH) || isMark(table, i, Mark.COMMA);
  if (joined) return readYearNumber(source, i + 1);
  const word = entryAt(source, i, 'link') ?? entryAt(source, i, 'and');
  return word === null ? null : readYearNumber(source, word.next);
}

/** A year with the years that follow it without a `năm` of their own. */
function readYearRun(source: DateSource, first: Read<number>): Read<Reading> {
  let last = first;
  for (;;) {
    const more = readNextYear(source, last.next);
    if (more === null || more.value <= last.value) break;
    last = more;
  }
  const from: Reading = { type: 'point', unit: 'year', year: first.value };
  if (last === first) return { value: from, next: first.next };
  const to: Reading = { type: 'point', unit: 'year', year: last.value };
  return { value: { type: 'range', from, to, grain: 'period' }, next: last.next };
}

/** `những năm 80`, `sau năm 75`, `những năm 1980`. */
function readShortYear(source: DateSource, i: number, plural: boolean): Read<Reading> | null {
  const short = (plural ? readYearNumber(source, i) : null) ?? readSmallNumber(source, i);
  if (short === null || short.value < SHORT_YEAR_FIRST) return null;
  const year = short.value < 100 ? SHORT_YEAR_BASE + short.value : short.value;
  if (!plural) return { value: { type: 'point', unit: 'year', year }, next: short.next };
  // `các năm 2013 - 2014` begins at `năm`; only a decade needs the plural word.
  return year % 10 === 0 ? { value: { type: 'years', first: year, count: 10 }, next: short.next } : null;
}

/** Whether the unit at `i` is counted (`3 năm`, `nhiều năm`): an amount of time, no date. */
export function isCounted(source: DateSource, i: number): boolean {
  const { table } = source;
  if (i === 0 || table.gap[i]! > 1) return false;
  return (
    readSmallNumber(source, i - 1) !== null ||
    endsBefore(source, i, 'number') ||
    endsBefore(source, i, 'amount') ||
    endsBefore(source, i, 'plural')
  );
}

/** A year as a date of its own, at the atom `năm`, `những năm` or `các năm`. */
export function readYear(source: DateSource, i: number): Read<Reading> | null {
  const noun = skipEntry(source, i, 'plural');
  const plural = noun > i;
  const after = readUnit(source, noun, 'year');
  if (after === null) return null;
  const number = readYearNumber(source, after);
  if (number !== null && !plural) return readYearRun(source, number);
  if (plural || endsBefore(source, i, 'cue')) {
    const short = readShortYear(source, after, plural);
    if (short !== null) return short;
  }
  if (plural || isCounted(source, i)) return null;
  const year = readAfterYearWord(source, after);
  return year === null ? null : { value: { type: 'point', unit: 'year', ...year.value }, next: year.next };
}
