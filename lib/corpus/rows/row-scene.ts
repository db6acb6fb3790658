/** What the rows of a document are made from. */
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

/** The cells of a span. */
export function spanCells(
  { at }: RowScene,
  { start, end }: Span,
): { start_offset: number; end_offset: number } {
  return { start_offset: at(start), end_offset: at(end) };
}

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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date as the tables hold it: a whole calendar day, else nothing. */
export function dayCell(day: string | undefined): string | null {
  if (day === undefined || !DAY.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

/** The value, or an empty cell. */
export function cell(value: string | number | boolean | undefined): Cell {
  return value ?? null;
}

/** Words of a closed list with spaces between; nothing for none. */
export function listCell(words: readonly string[] | undefined): string | null {
  return words === undefined || words.length === 0 ? null : words.join(' ');
}
