/** Reads terms of office and planning periods: `nhiệm kỳ 2020 - 2025`, `giai đoạn 2021-2025, tầm nhìn đến năm 2050`. */
import { AtomKind, atomText, isMark, Mark } from '../../token/table.js';
import { type DateSource, entryAt, type Read, skipEntry } from './date-lexicon.js';
import type { Reading } from './date-reading.js';
import { readRoman, readSmallNumber, readWrittenDate, readYearNumber } from './read-numbers.js';
import { readUnit } from './read-year.js';

type RangeGrain = 'term' | 'period';

function yearPoint(year: number): Reading {
  return { type: 'point', unit: 'year', year };
}

/** `2017`, `năm 2017` or a whole date as one end of a period. */
function readEnd(source: DateSource, i: number): Read<Reading> | null {
  const start =
    readUnit(source, i, 'year') ?? readUnit(source, i, 'day') ?? readUnit(source, i, 'month') ?? i;
  const year = readYearNumber(source, start);
  if (year !== null) return { value: yearPoint(year.value), next: year.next };
  const written = readWrittenDate(source, start);
  if (written === null || written.value.year === undefined) return null;
  const unit = written.value.day === undefined ? 'month' : 'day';
  return { value: { type: 'point', unit, ...written.value }, next: written.next };
}

/** `2016/2017` in one atom. */
function readSlashedYears({ table, limit }: DateSource, i: number, grain: RangeGrain): Read<Reading> | null {
  if (i >= limit || table.kind[i] !== AtomKind.SLASHED) return null;
  const match = /^([12][0-9]{3})\/([12][0-9]{3})$/.exec(atomText(table, i));
  if (match === null || Number(match[1]) >= Number(match[2])) return null;
  return {
    value: { type: 'range', from: yearPoint(Number(match[1])), to: yearPoint(Number(match[2])), grain },
    next: i + 1,
  };
}

/** `2016 - 2021`, `từ 2014 đến hết 2016`, `1/1/2014 – 31/12/2016`. */
export function readEnds(source: DateSource, i: number, grain: RangeGrain): Read<Reading> | null {
  const slashed = readSlashedYears(source, i, grain);
  if (slashed !== null) return slashed;
  const from = readEnd(source, skipEntry(source, i, 'from'));
  if (from === null) return null;
  const dash = isMark(source.table, from.next, Mark.DASH);
  const link = dash ? from.next + 1 : entryAt(source, from.next, 'link')?.next;
  const to = link === undefined ? null : readEnd(source, link);
  return to === null
    ? null
    : { value: { type: 'range', from: from.value, to: to.value, grain }, next: to.next };
}

/** `, tầm nhìn đến năm 2050`: part of the span of a planning period, which it does not make longer. */
export function horizonEnd(source: DateSource, i: number): number {
  const cue = entryAt(source, isMark(source.table, i, Mark.COMMA) ? i + 1 : i, 'horizon');
  if (cue === null) return i;
  const year = readEnd(source, skipEntry(source, cue.next, 'link'));
  return year?.next ?? i;
}

/** `nhiệm kỳ khóa XIV`, `nhiệm kỳ XIV`: a term by its number. */
function readNumberedTerm(source: DateSource, i: number): Read<Reading> | null {
  const noun = entryAt(source, i, 'session');
  const start = noun?.next ?? i;
  const number = readRoman(source, start) ?? (noun === null ? null : readSmallNumber(source, start));
  return number === null || number.value === 0
    ? null
    : { value: { type: 'open', grain: 'term' }, next: number.next };
}

/** A period that is named as one, at its noun. */
export function readTerm(source: DateSource, i: number): Read<Reading> | null {
  const head = entryAt(source, i, 'term');
  if (head === null) return null;
  const grain: RangeGrain = head.value.grain === 'term' ? 'term' : 'period';
  const ends = readEnds(source, head.next, grain);
  if (ends !== null) return { value: ends.value, next: horizonEnd(source, ends.next) };
  if (grain === 'term') return readNumberedTerm(source, head.next);
  // `niên độ 2015`, `năm tài chính 2017`.
  const year = readYearNumber(source, head.next);
  return year === null ? null : { value: yearPoint(year.value), next: year.next };
}
