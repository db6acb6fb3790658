/** Finds amounts of time that are counted from the reference. They are no entities: guidelines call them durations. */
import { rangeText, type TokenTable } from '../../token/table.js';
import type { DateSpan } from '../../types.js';
import { lineEnd } from '../line-end.js';
import { isoDay } from './calendar-day.js';
import { grainOf } from './date-grain.js';
import type { DateLexicon, DateSource, Read } from './date-lexicon.js';
import type { Reading } from './date-reading.js';
import { readAmount } from './read-amount.js';
import { type DateContext, resolveReading } from './resolve-date.js';

function toSpan({ table }: DateSource, first: number, read: Read<Reading>, context: DateContext): DateSpan {
  const interval = resolveReading(read.value, context);
  return {
    start: table.start[first]!,
    end: table.end[read.next - 1]!,
    text: rangeText(table, first, read.next - 1),
    ...(interval === null ? {} : { from: isoDay(interval.from), to: isoDay(interval.to) }),
    grain: grainOf(read.value),
    known: [],
  };
}

/**
 * The amounts of a text, in text order. Linear in the number of atoms.
 * @param reference day number that they are counted from; null leaves `from` and `to` out
 */
export function findAmounts(table: TokenTable, lexicon: DateLexicon, reference: number | null): DateSpan[] {
  const context: DateContext = { reference, previousDay: null, previousPeriod: null };
  const found: DateSpan[] = [];
  let source: DateSource = { table, lexicon, limit: 0 };
  for (let i = 0; i < table.length; i++) {
    if (i >= source.limit) source = { table, lexicon, limit: lineEnd(table, i) };
    const read = readAmount(source, i);
    if (read === null) continue;
    found.push(toSpan(source, i, read, context));
    i = read.next - 1;
  }
  return found;
}
