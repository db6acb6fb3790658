/** Reads parts of units: `9 tháng đầu năm 2023`, `những tháng cuối năm`, `cuối quý III`, `nửa đầu năm nay`. */
import { type DateSource, entryAt, type Read, skipEntry } from './date-lexicon.js';
import type { Position, Reading, YearReading } from './date-reading.js';
import { readLongUnit, readMonth, readQuarter, readWeek } from './read-month.js';
import { readSmallNumber, readYearNumber } from './read-numbers.js';
import { isCounted, readCycle, readUnit, readYear, readYearPhrase } from './read-year.js';

const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3 };
const FIRST_BARE_YEAR = 1930;
const LAST_BARE_YEAR = 2100;

/** A year number that stands alone: thousands are written with a full stop, so four digits here are a year. */
export function readBareYear(source: DateSource, i: number): Read<number> | null {
  const year = readYearNumber(source, i);
  return year !== null && year.value >= FIRST_BARE_YEAR && year.value <= LAST_BARE_YEAR ? year : null;
}

/** The year of a part: `năm 2017`, `năm nay`, bare `năm`, `2017`; a doubled `năm` is a slip of the pen. */
function readYearOfPart(source: DateSource, i: number): Read<YearReading> | null {
  const stated = readYearPhrase(source, i);
  if (stated !== null) return stated;
  const word = readUnit(source, i, 'year');
  const bare = readBareYear(source, word ?? i);
  if (bare !== null) return { value: { year: bare.value }, next: bare.next };
  if (word === null) return null;
  return readYearPhrase(source, word) ?? { value: { yearOffset: 0 }, next: word };
}

function readSideWord(source: DateSource, i: number): Read<'start' | 'end'> | null {
  const position = entryAt(source, i, 'position');
  const value = position?.value.value;
  if (position === null || (value !== 'start' && value !== 'end')) return null;
  return { value, next: skipEntry(source, position.next, 'first') };
}

/** `6 tháng đầu năm 2017`, `hai quý đầu năm`, `4 tháng 2016`, `9 tháng của năm 2023`. */
export function readMonths(source: DateSource, i: number): Read<Reading> | null {
  const number = readSmallNumber(source, i);
  const unit = number === null ? null : entryAt(source, number.next, 'unit');
  if (number === null || unit === null) return null;
  const count = number.value * (MONTHS_IN[unit.value.grain] ?? 0);
  if (count < 1 || count > 12) return null;
  const side = readSideWord(source, unit.next);
  const yearStart = skipEntry(source, side?.next ?? unit.next, 'of');
  const year = readYearOfPart(source, yearStart);
  // `6 tháng năm` without a side or a number is an amount of time.
  if (year === null || (side === null && year.value.year === undefined)) return null;
  return { value: { type: 'months', count, side: side?.value ?? 'start', of: year.value }, next: year.next };
}

/** `quý đầu năm`, `quý cuối của năm 2023`. */
export function readSideQuarter(source: DateSource, i: number): Read<Reading> | null {
  const unit = readUnit(source, i, 'quarter');
  const side = unit === null ? null : readSideWord(source, unit);
  if (side === null || isCounted(source, i)) return null;
  const year = readYearOfPart(source, skipEntry(source, side.next, 'of'));
  if (year === null) return null;
  return { value: { type: 'months', count: 3, side: side.value, of: year.value }, next: year.next };
}

/** `những tháng đầu năm 2017`, `các tháng cuối năm`, `những ngày đầu tháng 5`, `mấy tháng còn lại của năm`. */
export function readPluralPart(source: DateSource, i: number): Read<Reading> | null {
  const noun = skipEntry(source, i, 'plural');
  const unit = noun === i ? null : entryAt(source, noun, 'unit');
  if (unit === null || unit.value.grain === 'year') return null;
  const rest = entryAt(source, unit.next, 'rest');
  if (rest !== null) return readRest(source, rest.next);
  const side = readSideWord(source, unit.next);
  if (side === null) return null;
  return readPartOf(source, skipEntry(source, side.next, 'of'), side.value);
}

/** `năm`, `năm 2017`, `tháng 5`, `quý III`, `2011` as the whole that a part is taken of. */
function readPartOf(source: DateSource, i: number, position: Position): Read<Reading> | null {
  const whole =
    readMonth(source, i) ?? readQuarter(source, i) ?? readWeek(source, i) ?? readLongUnit(source, i);
  if (whole !== null) return { value: { type: 'part', position, of: whole.value }, next: whole.next };
  const decade = entryAt(source, i, 'plural') === null ? null : readYear(source, i);
  if (decade !== null) return { value: { type: 'part', position, of: decade.value }, next: decade.next };
  const month = readBareMonth(source, i);
  if (month !== null) return { value: { type: 'part', position, of: month.value }, next: month.next };
  const year = readYearOfPart(source, i);
  if (year === null) return null;
  return {
    value: { type: 'part', position, of: { type: 'point', unit: 'year', ...year.value } },
    next: year.next,
  };
}

/** `cuối tháng`: the month of the reference, unless a number that is no month follows. */
function readBareMonth(source: DateSource, i: number): Read<Reading> | null {
  const next = readUnit(source, i, 'month');
  if (next === null || readSmallNumber(source, next) !== null) return null;
  return { value: { type: 'shift', unit: 'month', offset: 0 }, next };
}

function readRest(source: DateSource, i: number): Read<Reading> | null {
  const year = readYearOfPart(source, skipEntry(source, i, 'of'));
  return year === null ? null : { value: { type: 'open', grain: 'period' }, next: year.next };
}

/** `đầu năm`, `cuối tháng 5`, `giữa quý II`, `nửa cuối năm 2016`, `nửa năm 2017`, `cuối 2011`. */
export function readPosition(source: DateSource, i: number): Read<Reading> | null {
  const half = entryAt(source, i, 'half');
  const position = entryAt(source, i, 'position');
  if (position === null) return half === null ? null : readHalfYear(source, half.next);
  return readPartOf(source, position.next, position.value.value as Position);
}

function readHalfYear(source: DateSource, i: number): Read<Reading> | null {
  const year = readYearPhrase(source, i);
  if (year === null || isCounted(source, i - 1)) return null;
  return { value: { type: 'months', count: 6, side: 'start', of: year.value }, next: year.next };
}

/** `đầu xuân Đinh Dậu 2017`, `xuân Mậu Tuất`. */
export function readSeason(source: DateSource, i: number): Read<Reading> | null {
  const season = entryAt(source, i, 'season');
  const cycle = season === null ? null : readCycle(source, season.next);
  if (cycle === null) return null;
  const year = readYearNumber(source, cycle.next);
  return {
    value: {
      type: 'part',
      position: 'start',
      of: {
        type: 'point',
        unit: 'year',
        cycle: cycle.value,
        lunar: true,
        ...(year === null ? {} : { year: year.value }),
      },
    },
    next: year?.next ?? cycle.next,
  };
}
