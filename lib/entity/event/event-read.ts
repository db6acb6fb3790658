/** What is read of an event, and the year that may close any name of one. */
import type { Matcher } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import type { TokenTable } from '../../token/table.js';
import { readYear } from '../date/read-year.js';
import type { DocumentLexicon } from '../document/document-lexicon.js';

/** The compiled lexicons of events. */
export interface EventFinderLexicon {
  readonly heads: Matcher<LexiconRow>;
  readonly named: Matcher<LexiconRow>;
  readonly documents: DocumentLexicon;
}

/** The line that is read, and the lexicons it is read with. */
export interface EventSource {
  readonly lexicon: EventFinderLexicon;
  readonly table: TokenTable;
  readonly limit: number;
}

/** An event that was read. */
export interface EventRead {
  readonly next: number;
  readonly rule: string;
  readonly score: number;
  readonly row: LexiconRow;
  /** First atoms after parts that may be the whole name: a session without its body, a title up to its first comma. */
  readonly parts?: readonly number[];
}

/** First atom after `năm 2023` at `i`; `i` where no year stands. */
export function yearEnd({ lexicon, table, limit }: EventSource, i: number): number {
  const read = readYear({ table, lexicon: lexicon.documents.dates, limit }, i);
  return read !== null && read.value.type === 'point' && read.value.year !== undefined ? read.next : i;
}
