/** The words that name events. */
import { EVENT_WORDS } from '../../data/lexicons/event-words.js';
import { defaultSource, type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import type { Vocabulary } from '../../token/vocabulary.js';
import { createTypedWords, type TypedWords } from '../typed-words.js';

/** The compiled event words. */
export type EventLexicon = TypedWords;

/** Compiles rows of `event-words.tsv`. Linear in their size. */
export function createEventLexicon(rows: readonly LexiconRow[], vocabulary: Vocabulary): EventLexicon {
  return createTypedWords(rows, vocabulary);
}

/** The event words of a source, made once. */
export const eventLexicon: (source: LexiconSource) => EventLexicon = oncePerSource((source) =>
  createEventLexicon(source.rows('event-words', EVENT_WORDS), source.vocabulary),
);

/** The compiled-in event words. */
export function defaultEventLexicon(): EventLexicon {
  return eventLexicon(defaultSource());
}
