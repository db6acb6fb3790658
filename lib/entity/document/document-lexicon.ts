/** The words that name documents, their issuers and the laws of the country. */
import { DOCUMENT_ISSUERS } from '../../data/lexicons/document-issuers.js';
import { DOCUMENT_KINDS } from '../../data/lexicons/document-kinds.js';
import { DOCUMENT_WORDS } from '../../data/lexicons/document-words.js';
import { NAMED_LAWS } from '../../data/lexicons/named-laws.js';
import { defaultVocabulary } from '../../lexicon/default-vocabulary.js';
import { createMatcher, type Matcher } from '../../lexicon/matcher.js';
import { type LexiconRow, parseRows } from '../../lexicon/rows.js';
import type { Vocabulary } from '../../token/vocabulary.js';
import { type DateLexicon, defaultDateLexicon } from '../date/date-lexicon.js';
import { defaultEventLexicon, type EventLexicon } from '../event/event-lexicon.js';
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
}

/** Source rows of a document lexicon. */
export interface DocumentRows {
  readonly kinds: readonly LexiconRow[];
  readonly laws: readonly LexiconRow[];
  readonly words: readonly LexiconRow[];
  readonly issuers: readonly LexiconRow[];
}

function matcherOf(rows: readonly LexiconRow[], vocabulary: Vocabulary): Matcher<LexiconRow> {
  return createMatcher(
    rows.flatMap((row) => row.forms.map((text) => ({ text, entry: row }))),
    vocabulary,
  );
}

/** Compiles document rows on top of the calendar and the event words. Linear in their size. */
export function createDocumentLexicon(
  rows: DocumentRows,
  dates: DateLexicon,
  events: EventLexicon,
  vocabulary: Vocabulary,
): DocumentLexicon {
  return {
    kinds: matcherOf(rows.kinds, vocabulary),
    laws: matcherOf(rows.laws, vocabulary),
    words: createTypedWords(rows.words, vocabulary),
    issuers: new Map(
      rows.issuers.flatMap((row) =>
        row.forms.map((form) => [form.replaceAll('/', '-').toUpperCase(), row] as const),
      ),
    ),
    dates,
    events,
  };
}

let loaded: DocumentLexicon | undefined;

/** The compiled-in document words. */
export function defaultDocumentLexicon(): DocumentLexicon {
  loaded ??= createDocumentLexicon(
    {
      kinds: parseRows(DOCUMENT_KINDS),
      laws: parseRows(NAMED_LAWS),
      words: parseRows(DOCUMENT_WORDS),
      issuers: parseRows(DOCUMENT_ISSUERS),
    },
    defaultDateLexicon(),
    defaultEventLexicon(),
    defaultVocabulary(),
  );
  return loaded;
}
