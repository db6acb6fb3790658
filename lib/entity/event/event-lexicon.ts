/** The words that name events. */
import { EVENT_WORDS } from '../../data/lexicons/event-words.js';
import { defaultVocabulary } from '../../lexicon/default-vocabulary.js';
import { type LexiconRow, parseRows } from '../../lexicon/rows.js';
import type { Vocabulary } from '../../token/vocabulary.js';
import { createTypedWords, type TypedWords } from '../typed-words.js';

/** The compiled event words. */
export type EventLexicon = TypedWords;

/** Compiles rows of `event-words.tsv`. Linear in their size. */
export function createEventLexicon(rows: readonly LexiconRow[], vocabulary: Vocabulary): EventLexicon {
  return createTypedWords(rows, vocabulary);
}

let loaded: EventLexicon | undefined;

/** The compiled-in event words. */
export function defaultEventLexicon(): EventLexicon {
  loaded ??= createEventLexicon(parseRows(EVENT_WORDS), defaultVocabulary());
  return loaded;
}
