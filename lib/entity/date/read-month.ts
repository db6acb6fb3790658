/** Reads months, quarters, weeks, decades and centuries. */
import { AtomKind, atomText, isMark, Mark } from '../../token/table.js';
import { type DateSource, endsBefore, entryAt, type Read, skipEntry } from './date-lexicon.js';
import type { PointReading, Reading, YearReading } from './date-reading.js';
import { readRoman, readSmallNumber, readWrittenDate, readYearNumber } from './read-numbers.js';
import { isCounted, readAnchor, readUnit, readYearTail } from './read-year.js';

const NO_YEAR: YearReading = {};

/** The number of a month: digits, a word, `Giêng`, `Chạp`. */
export function readMonthNumber(
  source: DateSource,
  i: number,
): Read<{ readonly month: number; readonly lunar: boolean }> | null {
  const named = entryAt(source, i, 'lunar-month');
  if (named !== null) return { value: { month: Number(named.value.value), lunar: true }, next: named.next };
  const number = readSmallNumber(source, i);
  if (number === null || number.value < 1 || number.value > 12) return null;
  return { value: { month: number.value, lunar: false }, next: number.next };
}

/** `này`, `tới`, `vừa qua` behind a stated month: it lies there as seen from the reference. */
function readSide(source: DateSource, i: number): Read<number> {
  const side = readAnchor(source, i, 'date');
  // `từ tháng 4 tới nay`, `từ tháng 4 tới tháng 6`: the link of a range.
  const linked =
    side !== null && (entryAt(source, side.next, 'anchor') ?? entryAt(source, side.next, 'unit')) !== null;
  return side === null || linked ? { value: 0, next: i } : side;
}

/** `5/2017`, `11-2017`, `1.2017` after `tháng`. */
function readMonthOfYear(source: DateSource, i: number): Read<Reading> | null {
  const written = readWrittenDate(source, i);
  if (written === null || written.value.day !== undefined) return null;
  return { value: { type: 'point', unit: 'month', ...written.value }, next: written.next };
}

function readNumberedMonth(source: DateSource, i: number): Read<Reading> | null {
  const month = readMonthNumber(source, i);
  if (month === null) return null;
  // `tháng 30 triệu`, `tháng 2 lần`: the number counts what follows.
  if (
    entryAt(source, month.next, 'measure') !== null &&
    entryAt(source, month.next, 'unit')?.value.grain !== 'year'
  )
    return null;
  const marked = entryAt(source, month.next, 'lunar-mark');
  const year = readYearTail(source, marked?.next ?? month.next);
  const next = year?.next ?? marked?.next ?? month.next;
  const side = readSide(source, next);
  const lunar = month.value.lunar || marked !== null;
  const value: Reading = {
    type: 'point',
    unit: 'month',
    month: month.value.month,
    ...(year?.value ?? NO_YEAR),
    ...(lunar ? { lunar } : {}),
    ...(side.next > next ? { side: side.value } : {}),
  };
  return { value, next: side.next };
}

/** `tháng 5/2017`, `tháng 6 này`, `tháng Giêng`, `tháng trước`. */
export function readMonth(source: DateSource, i: number): Read<Reading> | null {
  const after = readUnit(source, i, 'month');
  if (after === null || endsBefore(source, i, 'no-month') || isCounted(source, i)) return null;
  const anchor = readAnchor(source, after, 'month');
  if (anchor !== null)
    return { value: { type: 'shift', unit: 'month', offset: anchor.value }, next: anchor.next };
  return readMonthOfYear(source, after) ?? readNumberedMonth(source, after);
}

function readQuarterNumber(source: DateSource, i: number): Read<number> | null {
  const number = readRoman(source, i) ?? readSmallNumber(source, i);
  return number !== null && number.value >= 1 && number.value <= 4 ? number : null;
}

/** `3/2023` after `quý`: one atom. */
function readSlashedQuarter(source: DateSource, i: number): Read<PointReading> | null {
  const { table, limit } = source;
  if (i >= limit || table.kind[i] !== AtomKind.SLASHED) return null;
  const match = /^([1-4])\/([0-9]{4})$/.exec(atomText(table, i));
  if (match === null) return null;
  return {
    value: { type: 'point', unit: 'quarter', quarter: Number(match[1]), year: Number(match[2]) },
    next: i + 1,
  };
}

/** `, II năm 2023`, `và III/2023` behind a quarter: the last of the list with its year. */
function readLastQuarter(source: DateSource, i: number, most: number): Read<PointReading> | null {
  const next = isMark(source.table, i, Mark.COMMA) ? i + 1 : entryAt(source, i, 'and')?.next;
  if (next === undefined || most === 0) return null;
  const slashed = readSlashedQuarter(source, next);
  if (slashed !== null) return slashed;
  const quarter = readQuarterNumber(source, next);
  if (quarter === null) return null;
  const more = readLastQuarter(source, quarter.next, most - 1);
  if (more !== null) return more;
  const year = readYearTail(source, quarter.next);
  // Without a year `quý I, 3 dự án` is no list.
  if (year === null) return null;
  return {
    value: { type: 'point', unit: 'quarter', quarter: quarter.value, ...year.value },
    next: year.next,
  };
}

/** Most quarters of a list behind the first. */
const MAX_QUARTERS = 3;

/** `quý III/2023`, `quý 2`, `quý I, II năm 2023`, `quý IV năm nay`, `quý trước`. */
export function readQuarter(source: DateSource, i: number): Read<Reading> | null {
  const after = readUnit(source, i, 'quarter');
  if (after === null || isCounted(source, i)) return null;
  const slashed = readSlashedQuarter(source, after);
  if (slashed !== null) return slashed;
  const anchor = readAnchor(source, after, 'quarter');
  if (anchor !== null)
    return { value: { type: 'shift', unit: 'quarter', offset: anchor.value }, next: anchor.next };
  const quarter = readQuarterNumber(source, after);
  if (quarter === null) return null;
  const last = readLastQuarter(source, quarter.next, MAX_QUARTERS);
  if (last !== null) {
    const from: PointReading = { ...last.value, quarter: quarter.value };
    return { value: { type: 'range', from, to: last.value, grain: 'period' }, next: last.next };
  }
  const year = readYearTail(source, quarter.next);
  return {
    value: { type: 'point', unit: 'quarter', quarter: quarter.value, ...(year?.value ?? NO_YEAR) },
    next: year?.next ?? quarter.next,
  };
}

/** `tuần này`, `tuần trước`. */
export function readWeek(source: DateSource, i: number): Read<Reading> | null {
  const after = readUnit(source, i, 'week');
  if (after === null || isCounted(source, i)) return null;
  const anchor = readAnchor(source, after, 'week');
  return anchor === null
    ? null
    : { value: { type: 'shift', unit: 'week', offset: anchor.value }, next: anchor.next };
}

/** `thế kỷ XX`, `thế kỷ 21`, `thập niên 90`, `thập kỷ 1980`. */
export function readLongUnit(source: DateSource, i: number): Read<Reading> | null {
  const decade = readUnit(source, skipEntry(source, i, 'plural'), 'decade');
  if (decade !== null) {
    const number = readYearNumber(source, decade) ?? readSmallNumber(source, decade);
    if (number === null || number.value % 10 !== 0 || number.value === 10) return null;
    const first = number.value < 100 ? 1900 + number.value : number.value;
    return { value: { type: 'years', first, count: 10 }, next: number.next };
  }
  const century = readUnit(source, i, 'century');
  const number = century === null ? null : (readRoman(source, century) ?? readSmallNumber(source, century));
  if (number === null || number.value < 1 || number.value > 30) return null;
  return { value: { type: 'years', first: (number.value - 1) * 100 + 1, count: 100 }, next: number.next };
}
