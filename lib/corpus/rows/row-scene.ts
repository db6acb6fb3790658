/** What the rows of a document are made from. */
import { daysInMonth } from '../../entity/date/calendar-day.js';
import type { Document, Sentence, Span } from '../../types.js';
import { type OffsetMap, type OffsetUnit, offsetMap } from '../offsets.js';
import type { CorpusRecord } from '../record/corpus-record.js';
import type { Cell } from '../schema.js';

/** An analysed document with its number in the run. */
export interface RowScene {
  readonly number: number;
  readonly record: CorpusRecord;
  readonly document: Document;
  readonly at: OffsetMap;
}

/** Prepares a document for its rows. Linear. */
export function rowScene(
  number: number,
  record: CorpusRecord,
  document: Document,
  unit: OffsetUnit,
): RowScene {
  return { number, record, document, at: offsetMap(record.text, unit) };
}

/** The cells of a span and of the sentence that it begins in. By bisection. */
export const SPAN_CELLS = {
  sentence: ({ start }: Span, _: number, { document }: RowScene): Cell =>
    sentenceAt(document.sentences, start),
  start_offset: ({ start }: Span, _: number, { at }: RowScene): Cell => at(start),
  end_offset: ({ end }: Span, _: number, { at }: RowScene): Cell => at(end),
} as const;

/** The number of the document. */
export const documentNumber = (_item: unknown, _index: number, { number }: RowScene): Cell => number;

/** The number of the item in its document. */
export const itemNumber = (_item: unknown, index: number): Cell => index;

/** Number of the sentence that holds an offset, null between sentences. By bisection. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= offset ? low : null;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date as the tables hold it: a whole calendar day, else nothing. */
export function dayCell(day: string | undefined): string | null {
  const parts = day === undefined ? null : DAY.exec(day);
  if (parts === null) return null;
  const number = Number(parts[3]);
  return number >= 1 && number <= daysInMonth(Number(parts[1]), Number(parts[2])) ? day! : null;
}

/** The value, or an empty cell. */
export function cell(value: string | number | boolean | undefined): Cell {
  return value ?? null;
}

/** Words of a closed list with spaces between; nothing for none. */
export function listCell(words: readonly string[] | undefined): string | null {
  return words === undefined || words.length === 0 ? null : words.join(' ');
}
