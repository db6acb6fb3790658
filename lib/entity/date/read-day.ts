/** Reads days: `ngày 13/10`, `sáng 12/1`, `thứ Hai, 24/6/2024`, `mùng 5 tháng Giêng`, `chiều nay 23-6`, `ngày 5-8/6`. */
import { AtomKind, Gap, isCapitalised, isMark, Mark } from '../../token/table.js';
import { type DateSource, endsBefore, entryAt, type Read, skipEntry } from './date-lexicon.js';
import type { Reading } from './date-reading.js';
import { endsPhrase } from './phrase-end.js';
import { readEdgeDay } from './read-edge-day.js';
import { readMonthNumber } from './read-month.js';
import { readSmallNumber } from './read-numbers.js';
import {
  type DayRead,
  extendRange,
  point,
  readDayTail,
  readRepeatedDate,
  readSpelledDay,
  readStatedDay,
} from './read-stated-day.js';
import { readAnchor, readCycle, readUnit } from './read-year.js';

/** A day number with nothing behind it: `ngày 13`. */
function readLoneDay(source: DateSource, i: number): Read<Reading> | null {
  const { table } = source;
  const day = readSmallNumber(source, i);
  if (day === null || day.value < 1 || day.value > 31 || table.kind[i] !== AtomKind.NUMBER) return null;
  // Also `31 tháng 4`, a day that does not exist.
  if (entryAt(source, day.next, 'measure') !== null || isMark(table, day.next, Mark.PERCENT)) return null;
  return { value: point({ day: day.value }), next: day.next };
}

/** What may follow `ngày`: a date, a lone day of the month, a day of the moon. */
export function readAfterDayWord(source: DateSource, i: number): DayRead {
  const stated = readStatedDay(source, i, false);
  if (stated !== null) return extendRange(source, stated);
  return readLunarDay(source, i) ?? readLoneDay(source, i);
}

/** First of the days that are counted towards the new year: `23 Tết` to `30 Tết`. */
const FIRST_BEFORE_NEW_YEAR = 23;

/** `28 Tết`, `30 Tết`: the last days of the old year. */
function readBeforeNewYear(source: DateSource, i: number): DayRead {
  const day = readSmallNumber(source, i);
  const feast = day === null ? null : entryAt(source, day.next, 'new-year');
  if (day === null || feast === null || !isCapitalised(source.table, day.next)) return null;
  if (day.value < FIRST_BEFORE_NEW_YEAR || day.value > 30) return null;
  return { value: point({ day: day.value, month: 12, lunar: true }), next: feast.next };
}

/** `mùng 5 tháng Giêng`, `mùng 1 Tết`, `rằm tháng 7`, `30 Tết`. */
export function readLunarDay(source: DateSource, i: number): DayRead {
  const before = readBeforeNewYear(source, i);
  if (before !== null) return before;
  const full = entryAt(source, i, 'full-moon');
  if (full !== null) return readMonthAfterFullMoon(source, full.next, full.value.day);
  const head = entryAt(source, i, 'lunar-day');
  if (head === null) return null;
  const number = readSmallNumber(source, head.next);
  if (number === null) return readStatedDay(source, head.next, false);
  const feast = entryAt(source, number.next, 'new-year');
  if (number.value < 1 || number.value > 15) return null;
  if (feast !== null) {
    const year = readCycle(source, feast.next);
    const cycle = year === null ? {} : { cycle: year.value };
    return {
      value: point({ day: number.value, month: 1, lunar: true, ...cycle }),
      next: year?.next ?? feast.next,
    };
  }
  return (
    readStatedDay(source, head.next, false) ?? {
      value: point({ day: number.value, lunar: true }),
      next: number.next,
    }
  );
}

function readMonthAfterFullMoon(source: DateSource, i: number, day: number): DayRead {
  const after = readUnit(source, i, 'month');
  const month = after === null ? null : readMonthNumber(source, after);
  if (month === null) return null;
  return readDayTail(source, {
    value: point({ day, month: month.value.month, lunar: true }),
    next: month.next,
  });
}

/** `hôm nay`, `ngày mai`, with a date right behind it: `hôm nay 23-6`. */
export function readRelativeDay(source: DateSource, i: number): Read<Reading> | null {
  const entry = entryAt(source, i, 'relative-day');
  if (entry === null) return null;
  return (
    readRepeatedDate(source, entry.next) ?? {
      value: { type: 'shift', unit: 'day', offset: Number(entry.value.value) },
      next: entry.next,
    }
  );
}

/** `cùng ngày`. */
export function readSameDay(source: DateSource, i: number): Read<Reading> | null {
  const entry = entryAt(source, i, 'same');
  const unit = entry?.value.grain;
  if (entry === null || (unit !== 'day' && unit !== 'month' && unit !== 'year')) return null;
  return { value: { type: 'same', unit }, next: entry.next };
}

/** Whether the weekday at `i` may be meant and not an ordinal: a capital, or a word that only days have before it. */
function isWeekdayName(source: DateSource, i: number, next: number, afterDayWord: boolean): boolean {
  const entry = entryAt(source, i, 'weekday');
  if (entry?.value.value === '7' || afterDayWord) return true;
  if (next >= source.limit && (i === 0 || source.table.gap[i]! > Gap.SPACE)) return true;
  if (endsBefore(source, i, 'on') && endsPhrase(source, next)) return true;
  return (
    next - 1 > i && isCapitalised(source.table, next - 1) && source.table.kind[next - 1] === AtomKind.WORD
  );
}

/** `thứ ba tới,`, `vào thứ sáu vừa rồi`: not `lần thứ ba tới thăm`. */
function isSided(source: DateSource, i: number, side: Read<number> | null): boolean {
  if (side === null) return false;
  const { table, limit } = source;
  const opens = i === 0 || table.kind[i - 1] === AtomKind.PUNCTUATION || endsBefore(source, i, 'cue');
  return opens && (side.next >= limit || table.kind[side.next] === AtomKind.PUNCTUATION);
}

/** `thứ Năm tuần trước`, `thứ Hai, 24/6/2024`, `chủ nhật (15/10)`. */
export function readWeekday(source: DateSource, i: number, afterDayWord = false): Read<Reading> | null {
  const { table } = source;
  const entry = entryAt(source, i, 'weekday');
  if (entry === null) return null;
  const weekday = Number(entry.value.value);
  const behind = isMark(table, entry.next, Mark.COMMA) ? entry.next + 1 : entry.next;
  const dated =
    readRepeatedDate(source, behind) ?? readLunarDay(source, readUnit(source, behind, 'day') ?? behind);
  if (dated !== null && dated.value.type === 'point')
    return { value: { ...dated.value, weekday }, next: dated.next };
  const week = readUnit(source, skipEntry(source, entry.next, 'of'), 'week');
  const anchor = week === null ? null : readAnchor(source, week, 'week');
  if (anchor !== null)
    return { value: { type: 'shift', unit: 'week', offset: anchor.value, weekday }, next: anchor.next };
  const side = readAnchor(source, entry.next, 'week');
  if (!isWeekdayName(source, i, entry.next, afterDayWord) && !isSided(source, i, side)) return null;
  if (side === null) return { value: point({ weekday }), next: entry.next };
  const value: Reading =
    side.value === 0
      ? { type: 'shift', unit: 'week', offset: 0, weekday }
      : point({ weekday, side: side.value });
  return { value, next: side.next };
}

/** What may follow `sáng`: `nay`, `hôm qua`, `ngày 12/1`, `12/1`, `cùng ngày`, `thứ Hai`. */
function readAfterDayPart(source: DateSource, i: number): DayRead {
  const head = readUnit(source, i, 'day') ?? entryAt(source, i, 'day-head')?.next ?? i;
  const relative = readRelativeDay(source, i) ?? readSameDay(source, i) ?? readWeekday(source, head, true);
  if (relative !== null) return relative;
  const anchor = head === i ? readAnchor(source, i, 'day-part') : null;
  if (anchor !== null) {
    const repeated = readRepeatedDate(source, anchor.next);
    return repeated ?? { value: { type: 'shift', unit: 'day', offset: anchor.value }, next: anchor.next };
  }
  return head > i
    ? readAfterDayWord(source, head)
    : (readStatedDay(source, i, false) ?? readLunarDay(source, i));
}

/** `sáng nay`, `chiều 8-2`, `buổi sáng ngày 1/6`, `tối thứ Hai`. */
export function readDayPart(source: DateSource, i: number): DayRead {
  const part = entryAt(source, i, 'day-part');
  return part === null ? null : readAfterDayPart(source, part.next);
}

/** Whether a number of days ends right before atom `i`. */
export function isCountedDay(source: DateSource, i: number): boolean {
  const { table } = source;
  const digits = i > 0 && table.gap[i] === Gap.SPACE && table.kind[i - 1] === AtomKind.NUMBER;
  return (digits && readSmallNumber(source, i - 1) !== null) || endsBefore(source, i, 'number');
}

/** A day that begins with `ngày` or `hôm`. */
export function readDay(source: DateSource, i: number): DayRead {
  const head = readUnit(source, i, 'day') ?? entryAt(source, i, 'day-head')?.next ?? null;
  if (head === null) return null;
  const read = readWeekday(source, head, true) ?? readAfterDayWord(source, head) ?? readEdgeDay(source, head);
  // `trong hai ngày 11 và 12/7`: the word is counted and no part of the date.
  return read?.value.type === 'range' && isCountedDay(source, i) ? null : read;
}

/** `30 tháng 4`, without `ngày`. */
export function readBareSpelledDay(source: DateSource, i: number): DayRead {
  return readSpelledDay(source, i, false);
}
