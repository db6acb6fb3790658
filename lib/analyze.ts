/** The whole order of the stages: text in, document out. Every stage is a pure function of those before it. */
import { defaultSource, type LexiconSource } from './lexicon/lexicon-source.js';
import { checkDay, checkOptions, checkText } from './options.js';
import { prepare } from './prepared.js';
import { restoreOffsets } from './restore-offsets.js';
import { toSentences } from './sentence/sentences.js';
import { splitSentences } from './sentence/split-sentences.js';
import type { Document, Stage } from './types.js';

/** Settings of `analyze`. */
export interface AnalyzeOptions {
  /** Day of publication (ISO 8601), against which relative dates are resolved. */
  readonly publishedAt?: string;
  /** The stages whose results are wanted; all by default. What a wanted stage needs runs too. */
  readonly stages?: readonly Stage[];
  /** Whether lines were broken at a column, so that a single line break ends no sentence. */
  readonly wrapped?: boolean;
}

/** Runs the stages over a text with the lexicons of a source. */
export function analyzeWith(source: LexiconSource, text: string, options: AnalyzeOptions = {}): Document {
  checkText('analyze', text);
  checkOptions('analyze', options, { publishedAt: 'string', stages: 'array', wrapped: 'boolean' });
  checkDay('analyze', 'options.publishedAt', options.publishedAt);
  const prepared = prepare(text, source.vocabulary);
  const sentences = splitSentences(prepared.table, { wrapped: options.wrapped ?? false });
  const document: Document = {
    text,
    language: { language: 'und', score: 0 },
    sentences: toSentences(prepared.table, sentences),
    tokens: [],
    entities: [],
    metrics: [],
    sections: [],
    people: [],
    versions: {},
  };
  return restoreOffsets(document, text, prepared.map);
}

/**
 * Analyses a text.
 * @returns sentences, words, entities, figures, labels, sections and people, with offsets into `text` (UTF-16 units)
 * @throws TypeError when an argument has the wrong type or an option is unknown
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Document {
  return analyzeWith(defaultSource(), text, options);
}
