/** The common start of every stage: the text in one Unicode form, its token table, and the way back. */
import { defaultVocabulary } from './lexicon/default-vocabulary.js';
import { normalizeForAnalysis, type SpanMap } from './text/normalize/normalize-for-analysis.js';
import { scan } from './token/scan.js';
import type { TokenTable } from './token/table.js';
import type { Vocabulary } from './token/vocabulary.js';

/** A text made ready for the stages. */
export interface Prepared {
  /** The string that the caller passed. */
  readonly original: string;
  readonly table: TokenTable;
  /** Translates offsets of the table's text to the caller's; null when the two texts are one. */
  readonly map: SpanMap | null;
}

/** Normalises and scans a text. Linear. */
export function prepare(text: string, vocabulary: Vocabulary = defaultVocabulary()): Prepared {
  const { text: normalized, map } = normalizeForAnalysis(text);
  return { original: text, table: scan(normalized, vocabulary), map };
}
