/** Reads days that are stated by numbers or words: `13/10`, `30 tháng 4 năm 1975`, `5-8/6`, `23/10 đến ngày 22/11/2017`. */
import { AtomKind, isMark, Mark } from '../../token/table.js';
import { type DateSource, entryAt, type Read } from './date-lexicon.js';
import type { PointReading, Reading, YearReading } from './date-reading.js';
import { readMonthNumber } from './read-month.js';
import { isPossible, readSmallNumber, readWrittenDate } from './read-numbers.js';
import { readAnchor, readUnit, readYearPhrase, readYearTail } from './read-year.js';

/** A day that was read, or null. */
export type DayRead = Read<Reading> | null;

/** Longest list of days of one month: `10, 11 và 12/5`. */
const MAX_DAYS = 8;

/** A reading of one day. */
export function point(parts: Omit<PointReading, 'type' | 'unit'>): PointReading {
  return { type: 'point', unit: 'day', ...parts };
}

/** Whether `tới` before atom `i` is the link of a range: `tới ngày 12/4`, `tới nay`. */
function isLink(source: DateSource, i: number): boolean {
  return (
    readWrittenDate(source, i) !== null ||
    entryAt(source, i, 'unit') !== null ||
    entryAt(source, i, 'anchor') !== null
  );
}

/** `âm lịch`, `năm nay`, `tới` behind a day and month. */
export function readDayTail(source: DateSource, read: Read<PointReading>): Read<PointReading> {
  const marked = entryAt(source, read.next, 'lunar-mark');
  const solar = marked ?? entryAt(source, read.next, 'solar-mark');
  let next = solar?.next ?? read.next;
  let value = marked === null ? read.value : { ...read.value, lunar: true };
  const year = value.year === undefined ? readYearPhrase(source, next) : null;
  if (year !== null) {
    value = { ...value, ...year.value };
    next = year.next;
  }
  const side = readAnchor(source, next, 'date');
  if (side === null || isLink(source, side.next)) return { value, next };
  return { value: { ...value, side: side.value }, next: side.next };
}

/** `30 tháng 4 năm 1975`, `15 tháng Giêng`. */
export function readSpelledDay(source: DateSource, i: number, lunar: boolean): DayRead {
  const day = readSmallNumber(source, i);
  const after = day === null ? null : readUnit(source, day.next, 'month');
  if (day === null || after === null) return null;
  const joint = readMonthOrJoint(source, after);
  if (joint === null) return null;
  const { month, year, isLunar } = joint.value;
  const stated = year?.year;
  if (!isPossible({ day: day.value, month, ...(stated === undefined ? {} : { year: stated }) })) return null;
  const moon = lunar || isLunar ? { lunar: true } : {};
  return readDayTail(source, { value: point({ day: day.value, month, ...year, ...moon }), next: joint.next });
}

interface Joint {
  readonly month: number;
  readonly isLunar: boolean;
  readonly year?: YearReading;
}

/** The month of a spelled day with its year: `4 năm 1975`, `4/1975`, `Chạp năm Đinh Dậu`. */
function readMonthOrJoint(source: DateSource, i: number): Read<Joint> | null {
  const written = readWrittenDate(source, i);
  if (written !== null && written.value.day === undefined) {
    const { month, year } = written.value;
    return {
      value: { month, isLunar: false, ...(year === undefined ? {} : { year: { year } }) },
      next: written.next,
    };
  }
  const month = readMonthNumber(source, i);
  if (month === null) return null;
  const year = readYearTail(source, month.next);
  const joint = { month: month.value.month, isLunar: month.value.lunar };
  return { value: year === null ? joint : { ...joint, year: year.value }, next: year?.next ?? month.next };
}

/** `5` before `-8/6`, `10` before `và 11-5-2017`: days of the month that is stated behind them. */
function readLeadingDay(source: DateSource, i: number, more: number): Read<Reading> | null {
  const { table } = source;
  if (more === 0) return null;
  const day = readSmallNumber(source, i);
  if (day === null || table.kind[i] !== AtomKind.NUMBER || day.value < 1 || day.value > 31) return null;
  const joined = isMark(table, day.next, Mark.DASH) || isMark(table, day.next, Mark.COMMA);
  const word = entryAt(source, day.next, 'link') ?? entryAt(source, day.next, 'and');
  const after = joined ? day.next + 1 : word?.next;
  const rest =
    after === undefined
      ? null
      : readStatedDay(source, readUnit(source, after, 'day') ?? after, false, more - 1);
  if (rest === null) return null;
  const last = rest.value.type === 'range' ? rest.value.to : rest.value;
  if (last.type !== 'point' || last.month === undefined) return null;
  const from = point({ ...last, day: day.value });
  return { value: { type: 'range', from, to: last, grain: 'day' }, next: rest.next };
}

/** A day and month by numbers or words, alone or as the end of a list of days. */
export function readStatedDay(
  source: DateSource,
  i: number,
  lunar: boolean,
  more: number = MAX_DAYS,
): DayRead {
  const written = readWrittenDate(source, i);
  if (written !== null && written.value.day !== undefined) {
    const moon = lunar ? { lunar: true } : {};
    return readDayTail(source, { value: point({ ...written.value, ...moon }), next: written.next });
  }
  return readLeadingDay(source, i, more) ?? readSpelledDay(source, i, lunar);
}

/** `ngày 23/10 đến ngày 22/11/2017`, `ngày 3/7 đến 5/7`: one range when its ends share the year or the word `ngày`. */
export function extendRange(source: DateSource, read: Read<Reading>): Read<Reading> {
  const from = read.value;
  if (from.type !== 'point' || from.month === undefined || from.day === undefined) return read;
  const link = isMark(source.table, read.next, Mark.DASH)
    ? read.next + 1
    : entryAt(source, read.next, 'link')?.next;
  if (link === undefined) return read;
  const word = readUnit(source, link, 'day');
  const end = readStatedDay(source, word ?? link, false);
  if (end === null || end.value.type !== 'point') return read;
  if (word !== null && !(from.year === undefined && end.value.year !== undefined)) return read;
  return { value: { type: 'range', from, to: end.value, grain: 'day' }, next: end.next };
}

/** A date with or without `ngày` that repeats the one before it in numbers. */
export function readRepeatedDate(source: DateSource, i: number): Read<Reading> | null {
  return readStatedDay(source, readUnit(source, i, 'day') ?? i, false);
}
