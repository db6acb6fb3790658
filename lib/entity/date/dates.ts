/** The public function that reads dates. */
import { defaultSource, type LexiconSource } from '../../lexicon/lexicon-source.js';
import { checkDay, checkOptions, checkText } from '../../options.js';
import { prepare } from '../../prepared.js';
import { restoreOffsets } from '../../restore-offsets.js';
import type { DateEntity, DateSpan } from '../../types.js';
import { parseIsoDay } from './calendar-day.js';
import { dateLexicon } from './date-lexicon.js';
import { findAmounts } from './find-amounts.js';
import { findDates } from './find-dates.js';

/** Options of `dates`. */
export interface DatesOptions {
  /** Day of publication (ISO 8601, `2023-10-14`): relative dates and missing years are resolved against it. */
  readonly reference?: string;
}

function toSpan({ start, end, text, from, to, grain, known }: DateEntity): DateSpan {
  return {
    start,
    end,
    text,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    grain,
    known,
  };
}

/** Both lists in text order; an amount that overlaps a date is part of it. */
function merge(found: readonly DateSpan[], amounts: readonly DateSpan[]): DateSpan[] {
  const all: DateSpan[] = [];
  let at = 0;
  for (const span of found) {
    for (; at < amounts.length && amounts[at]!.end <= span.start; at++) all.push(amounts[at]!);
    while (at < amounts.length && amounts[at]!.start < span.end) at++;
    all.push(span);
  }
  return all.concat(amounts.slice(at));
}

/** Throws a `TypeError` unless these are arguments of `dates`. */
export function checkDatesArguments(text: string, options: DatesOptions): void {
  checkText('dates', text);
  checkOptions('dates', options, { reference: 'string' });
  checkDay('dates', 'options.reference', options.reference);
}

/** The dates of a text by the lexicons of a source. */
export function datesWith(source: LexiconSource, text: string, { reference }: DatesOptions): DateSpan[] {
  const { original, table, map } = prepare(text, source.vocabulary);
  const lexicon = dateLexicon(source);
  const found = findDates(table, lexicon, { reference }).map(({ entity }) => toSpan(entity as DateEntity));
  const amounts = findAmounts(table, lexicon, reference === undefined ? null : parseIsoDay(reference));
  return restoreOffsets(merge(found, amounts), original, map);
}

/**
 * Finds the calendar times and periods of a text: days, months, quarters, parts of years, years, terms, relative and
 * lunar dates, and amounts counted from the reference (`3 ngày trước`, `2 tháng qua`), which `entities` does not give.
 * Durations (`trong 3 năm`), clock times and impossible days are left out.
 *
 * `from` and `to` are ISO 8601 days, `to` inclusive; both are absent where the year is neither stated nor given by
 * `reference`. A day or month without a year is the one nearest to `reference`. `known` names the parts that stand in
 * the text. `đầu`, `giữa` and `cuối` are read as the thirds of a unit. Offsets are UTF-16 code units into `text`,
 * half-open. Linear in the length of the text.
 *
 * @example dates('Sáng 12/1, quý III tăng', { reference: '2024-01-13' })[0]
 * // { start: 0, end: 9, text: 'Sáng 12/1', from: '2024-01-12', to: '2024-01-12', grain: 'day', known: ['day', 'month'] }
 * @throws TypeError when `text` is no string, or an option is unknown or no day
 */
export function dates(text: string, options: DatesOptions = {}): DateSpan[] {
  checkDatesArguments(text, options);
  return datesWith(defaultSource(), text, options);
}
