/** Finds calendar times and periods in a token table. */

import { matchLongest } from '../../lexicon/matcher.js';
import { rangeText, type TokenTable } from '../../token/table.js';
import type { DateEntity } from '../../types.js';
import type { EntityMatch } from '../entity-match.js';
import { lineEnd } from '../line-end.js';
import type { Writable } from '../span.js';
import { withYearBehind, type YearlessDate, yearless } from './borrow-year.js';
import { type DayInterval, isoDay, parseIsoDay } from './calendar-day.js';
import { grainOf } from './date-grain.js';
import {
  type DateLexicon,
  type DateSource,
  entryAt,
  type Read,
  type StartingType,
  typeBit,
} from './date-lexicon.js';
import { knownParts, type Reading } from './date-reading.js';
import { isDateNumber, isNumeric, startingTypes } from './date-starts.js';
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
import { readMonths, readPluralPart, readPosition, readSeason } from './read-part.js';
import { readTerm } from './read-term.js';
import { readUnit, readYear } from './read-year.js';
import { type DateContext, resolveReading } from './resolve-date.js';

/** Options of the date finder. */
export interface FindDatesOptions {
  /** Day of publication (ISO 8601): relative dates and missing years are resolved against it. */
  readonly reference?: string | undefined;
}

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
  reader('term', readTerm, 'term'),
  reader('part-of-year', readMonths, 'number'),
  reader('part-of-period', readPluralPart, 'plural'),
  reader('position', readPosition, 'position', 'half'),
  reader('same-period', readSamePeriod, 'same-period'),
  reader('day', readDay, 'unit-day', 'day-head'),
  reader('day-part', readDayPart, 'day-part'),
  reader('relative-day', readRelativeDay, 'relative-day'),
  reader('same-day', readSameDay, 'same'),
  reader('weekday', readWeekday, 'weekday'),
  reader('lunar-day', readLunarDay, 'lunar-day', 'full-moon'),
  reader('spelled-day', readBareSpelledDay, 'number'),
  reader('month', readMonth, 'unit-month'),
  reader('quarter', readQuarter, 'unit-quarter'),
  reader('week', readWeek, 'unit-week'),
  reader('year', readYear, 'unit-year', 'plural'),
  reader('decade-or-century', readLongUnit, 'unit-decade', 'unit-century', 'plural'),
  reader('holiday', readHoliday, 'holiday', 'new-year'),
  reader('season', readSeason, 'season'),
];

/** What a number may begin: `6 tháng đầu năm`, `30 tháng 4`. */
const NUMBER_STARTS = typeBit('number');

interface NamedRead extends Read<Reading> {
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
  if (day !== null) return named(day, 'day', WORDED);
  const date = readBareDate(source, i, previous);
  if (date !== null) return named(date, 'written-date', NUMERIC);
  const years = readBareYears(source, i);
  return years === null ? null : named(years, 'bare-year', BARE_YEAR);
}

/** The reading at atom `i`, whose word begins the types in `starts`. */
function readAt(source: DateSource, i: number, starts: number, previous: number): NamedRead | null {
  const numeric = isNumeric(source.table.kind[i]!);
  const counted =
    numeric && (readUnit(source, i + 1, 'month') ?? readUnit(source, i + 1, 'quarter')) !== null;
  const types = counted ? starts | NUMBER_STARTS : starts;
  const worded = types === 0 ? null : readWorded(source, i, types);
  return worded ?? (numeric ? readNumeric(source, i, previous) : null);
}

function toEntity(
  { table, lexicon }: DateSource,
  first: number,
  read: NamedRead,
  interval: DayInterval | null,
): DateEntity {
  const text = rangeText(table, first, read.next - 1);
  const entry = matchLongest(lexicon.matcher, table, first, read.next)?.entries[0]?.id;
  const rule = `date-${read.rule}`;
  // Field by field: objects spread into one another are slow.
  const entity: Partial<Writable<DateEntity>> = {
    start: table.start[first]!,
    end: table.end[read.next - 1]!,
    text,
    type: 'DATE',
  };
  if (interval !== null) {
    entity.from = isoDay(interval.from);
    entity.to = isoDay(interval.to);
  }
  entity.grain = grainOf(read.value);
  entity.known = knownParts(read.value);
  entity.evidence = [entry === undefined ? { rule, text } : { rule, entry, text }];
  return entity as DateEntity;
}

/** Length in days from which a stretch of time counts as a period that `cùng kỳ` may refer to. */
const PERIOD = 28;

/** What later dates of the text refer back to. */
interface Memory {
  previousDay: DayInterval | null;
  previousPeriod: DayInterval | null;
}

function remember(memory: Memory, interval: DayInterval | null): void {
  if (interval === null) return;
  const length = interval.to - interval.from + 1;
  if (length === 1) memory.previousDay = interval;
  else if (length >= PERIOD) memory.previousPeriod = interval;
}

/** `sáng nay (22/5/2017)`, `thứ Sáu (13/10)`: the date beside a relative day says which day it is. */
function explain(found: EntityMatch[], { from, to }: DayInterval): void {
  const last = found.at(-1);
  if (last === undefined || last.entity.type !== 'DATE' || from !== to) return;
  const { grain, known } = last.entity;
  if (grain !== 'day' || known.includes('day')) return;
  found[found.length - 1] = { ...last, entity: { ...last.entity, from: isoDay(from), to: isoDay(to) } };
}

/** Gives the dates of a list that wait for their year the one stated behind them, the last of them first. */
function settleYears(
  source: DateSource,
  found: EntityMatch[],
  waiting: readonly YearlessDate[],
  stated: Reading,
  first: number,
  context: DateContext,
): void {
  let behind = stated;
  let start = first;
  for (let k = waiting.length - 1; k >= 0; k--) {
    const date = waiting[k]!;
    const reading = withYearBehind(source, date, behind, start);
    const interval = reading === null ? null : resolveReading(reading, context);
    if (reading === null || interval === null) return;
    const match = found[date.index]!;
    const days = { from: isoDay(interval.from), to: isoDay(interval.to) };
    found[date.index] = { ...match, entity: { ...(match.entity as DateEntity), ...days } };
    behind = reading;
    start = match.first;
  }
}

/** Most dates of a list that wait for one year. */
const MAX_WAITING = 12;

/** Keeps a date that waits for its year; a date that has one ends the list. */
function wait(waiting: YearlessDate[], reading: Reading, index: number, next: number): void {
  const point = yearless(reading);
  if (point === null) waiting.length = 0;
  else waiting.push({ index, reading: point, next });
  if (waiting.length > MAX_WAITING) waiting.shift();
}

/**
 * Finds dates and periods; durations, clock times and impossible days are none. Matches are in text order and do not
 * overlap. Linear in the number of atoms.
 */
export function findDates(
  table: TokenTable,
  lexicon: DateLexicon,
  options: FindDatesOptions = {},
): EntityMatch[] {
  const reference = options.reference === undefined ? null : parseIsoDay(options.reference);
  const found: EntityMatch[] = [];
  const memory: Memory = { previousDay: null, previousPeriod: null };
  let source: DateSource = { table, lexicon, limit: 0 };
  let previous = -1;
  const waiting: YearlessDate[] = [];
  for (let i = 0; i < table.length; i++) {
    const starts = startingTypes(source, i);
    if (starts === 0 && !isDateNumber(source, i)) continue;
    if (i >= source.limit) {
      source = { table, lexicon, limit: lineEnd(table, i) };
      previous = -1;
      waiting.length = 0;
    }
    const read = readAt(source, i, starts, previous);
    if (read === null) continue;
    const { previousDay, previousPeriod } = memory;
    const context: DateContext = { reference, previousDay, previousPeriod };
    const interval = resolveReading(read.value, context);
    if (waiting.length > 0) settleYears(source, found, waiting, read.value, i, context);
    wait(waiting, read.value, found.length, read.next);
    remember(memory, interval);
    if (interval !== null && read.rule === 'written-date' && i - previous === 2) explain(found, interval);
    previous = read.next - 1;
    found.push({ first: i, last: previous, score: read.score, entity: toEntity(source, i, read, interval) });
    i = previous;
  }
  return found;
}
