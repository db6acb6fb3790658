/** Finds calendar times and periods in a token table. */

import { matchLongest } from '../../lexicon/matcher.js';
import { rangeText, type TokenTable } from '../../token/table.js';
import type { DateEntity } from '../../types.js';
import { typeNumber } from '../candidate.js';
import { type FinderMatch, withEntity } from '../finder-match.js';
import { lineEnd } from '../line-end.js';
import type { Writable } from '../span.js';
import { withYearBehind, type YearlessDate, yearless } from './borrow-year.js';
import { type DayInterval, isoDay, parseIsoDay } from './calendar-day.js';
import { grainOf } from './date-grain.js';
import { CalendarWord, type DateLexicon, type DateSource } from './date-lexicon.js';
import { knownParts, type Reading } from './date-reading.js';
import { isDateNumber, isNumeric, startingTypes } from './date-starts.js';
import { type NamedRead, readDateAt } from './read-date.js';
import { type DateContext, resolveReading } from './resolve-date.js';

const DATE = typeNumber('DATE');

/** Options of the date finder. */
export interface FindDatesOptions {
  /** Day of publication (ISO 8601): relative dates and missing years are resolved against it. */
  readonly reference?: string | undefined;
}

function toMatch(
  { table, lexicon }: DateSource,
  first: number,
  read: NamedRead,
  interval: DayInterval | null,
): FinderMatch {
  const text = rangeText(table, first, read.next - 1);
  const entry = matchLongest(lexicon.matcher, table, first, read.next)?.entries[0]?.id;
  const { rule, next, score } = read;
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
  return {
    first,
    last: next - 1,
    score,
    entity: entity as DateEntity,
    type: DATE,
    rule,
    entry: entry ?? '',
    unit: '',
  };
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
function explain(found: FinderMatch[], { from, to }: DayInterval): void {
  const last = found.at(-1);
  if (last === undefined || last.entity.type !== 'DATE' || from !== to) return;
  const { grain, known } = last.entity;
  if (grain !== 'day' || known.includes('day')) return;
  found[found.length - 1] = withEntity(last, { ...last.entity, from: isoDay(from), to: isoDay(to) });
}

/** Gives the dates of a list that wait for their year the one stated behind them, the last of them first. */
function settleYears(
  source: DateSource,
  found: FinderMatch[],
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
    found[date.index] = withEntity(match, { ...(match.entity as DateEntity), ...days });
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
): FinderMatch[] {
  const reference = options.reference === undefined ? null : parseIsoDay(options.reference);
  const found: FinderMatch[] = [];
  const memory: Memory = { previousDay: null, previousPeriod: null };
  let source: DateSource = { table, lexicon, limit: 0 };
  let previous = -1;
  const waiting: YearlessDate[] = [];
  const { id, kind, length } = table;
  const { words } = lexicon;
  for (let i = 0; i < length; i++) {
    if ((words[id[i]!]! & CalendarWord.STARTS) === 0 && !isNumeric(kind[i]!)) continue;
    const starts = startingTypes(source, i);
    if (starts === 0 && !isDateNumber(source, i)) continue;
    if (i >= source.limit) {
      source = { table, lexicon, limit: lineEnd(table, i) };
      previous = -1;
      waiting.length = 0;
    }
    const read = readDateAt(source, i, starts, previous);
    if (read === null) continue;
    const { previousDay, previousPeriod } = memory;
    const context: DateContext = { reference, previousDay, previousPeriod };
    const interval = resolveReading(read.value, context);
    if (waiting.length > 0) settleYears(source, found, waiting, read.value, i, context);
    wait(waiting, read.value, found.length, read.next);
    remember(memory, interval);
    if (interval !== null && read.rule === 'date-written-date' && i - previous === 2)
      explain(found, interval);
    previous = read.next - 1;
    found.push(toMatch(source, i, read, interval));
    i = previous;
  }
  return found;
}
