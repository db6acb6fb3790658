/** The words that name documents, their issuers and the laws of the country. */
import { DOCUMENT_ISSUERS } from '../../data/lexicons/document-issuers.js';
import { DOCUMENT_KINDS } from '../../data/lexicons/document-kinds.js';
import { DOCUMENT_WORDS } from '../../data/lexicons/document-words.js';
import { NAMED_LAWS } from '../../data/lexicons/named-laws.js';
import { type LexiconSource, oncePerSource } from '../../lexicon/lexicon-source.js';
import { createRowMatcher, type Matcher } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { type DateLexicon, dateLexicon } from '../date/date-lexicon.js';
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
}

/** Compiles the document lexicons of a source. Linear in their size. */
export function createDocumentLexicon(source: LexiconSource): DocumentLexicon {
  const { vocabulary } = source;
  const issuers = source.rows('document-issuers', DOCUMENT_ISSUERS);
  return {
    kinds: createRowMatcher(source.rows('document-kinds', DOCUMENT_KINDS), vocabulary),
    laws: createRowMatcher(source.rows('named-laws', NAMED_LAWS), vocabulary),
    words: createTypedWords(source.rows('document-words', DOCUMENT_WORDS), vocabulary),
    issuers: new Map(
      issuers.flatMap((row) =>
        row.forms.map((form) => [form.replaceAll('/', '-').toUpperCase(), row] as const),
      ),
    ),
    dates: dateLexicon(source),
    events: eventLexicon(source),
  };
}

/** The document lexicon of a source, made once. */
export const documentLexicon: (source: LexiconSource) => DocumentLexicon =
  oncePerSource(createDocumentLexicon);
