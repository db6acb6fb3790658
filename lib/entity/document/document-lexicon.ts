/** The words that name documents, their issuers and the laws of the country. */
import { DOCUMENT_ISSUERS } from '../../data/lexicons/document-issuers.js';
import { DOCUMENT_KINDS } from '../../data/lexicons/document-kinds.js';
import { DOCUMENT_WORDS } from '../../data/lexicons/document-words.js';
import { NAMED_LAWS } from '../../data/lexicons/named-laws.js';
import { type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { createRowMatcher, type Matcher } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { type DateLexicon, dateLexicon, typeBit } from '../date/date-lexicon.js';
import { type EventLexicon, eventLexicon } from '../event/event-lexicon.js';
import { createTypedWords, type TypedWords } from '../typed-words.js';

/** The compiled document words. */
export interface DocumentLexicon {
  readonly kinds: Matcher<LexiconRow>;
  readonly laws: Matcher<LexiconRow>;
  readonly words: TypedWords;
  /** Issuers by the letters of a document number, with hyphens only: `NQ-CP`, `QH`. */
  readonly issuers: ReadonlyMap<string, LexiconRow>;
  readonly dates: DateLexicon;
  readonly events: EventLexicon;
  /** By vocabulary id: 1 where no word begins that closes or breaks a title. */
  readonly plainWords: Uint8Array;
}

/** What closes a title: a year or period. */
const CLOSING_DATES = typeBit('term') | typeBit('unit') | typeBit('plural');
/** What joins, breaks or closes one: types of the document words and of the event words. */
const TITLE_WORDS = ['joint', 'stop', 'of', 'and'];
const CLOSING_EVENTS = ['congress', 'plenum', 'conference'];

function bitsOf({ bitOf }: TypedWords, types: readonly string[]): number {
  return types.reduce((bits, type) => bits | (bitOf[type] ?? 0), 0);
}

function plainWords(words: TypedWords, events: EventLexicon, dates: DateLexicon): Uint8Array {
  const plain = new Uint8Array(words.bits.length);
  const own = bitsOf(words, TITLE_WORDS);
  const closing = bitsOf(events, CLOSING_EVENTS);
  for (let id = 0; id < plain.length; id++) {
    const speaks =
      (words.bits[id]! & own) | (events.bits[id]! & closing) | (dates.types[id * 2]! & CLOSING_DATES);
    plain[id] = speaks === 0 ? 1 : 0;
  }
  return plain;
}

function issuersByLetters(rows: readonly LexiconRow[]): ReadonlyMap<string, LexiconRow> {
  const letters = ({ forms }: LexiconRow): string[] =>
    forms.map((form) => form.replaceAll('/', '-').toUpperCase());
  return new Map(rows.flatMap((row) => letters(row).map((key) => [key, row] as const)));
}

/** Compiles the document lexicons of a source. Linear in their size. */
export function createDocumentLexicon(source: LexiconSource): DocumentLexicon {
  const { vocabulary } = source;
  const words = createTypedWords(source.rows('document-words', DOCUMENT_WORDS), vocabulary);
  const dates = dateLexicon(source);
  const events = eventLexicon(source);
  let issuers: ReadonlyMap<string, LexiconRow> | undefined;
  return {
    kinds: createRowMatcher(source.rows('document-kinds', DOCUMENT_KINDS), vocabulary),
    laws: createRowMatcher(source.rows('named-laws', NAMED_LAWS), vocabulary),
    words,
    get issuers() {
      issuers ??= issuersByLetters(source.rows('document-issuers', DOCUMENT_ISSUERS));
      return issuers;
    },
    dates,
    events,
    plainWords: plainWords(words, events, dates),
  };
}

/** The document lexicon of a source, made once. */
export const documentLexicon: (source: LexiconSource) => DocumentLexicon =
  oncePerSource(createDocumentLexicon);
