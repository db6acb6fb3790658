/** Counts the words of any number of texts in one pass. */
import { argumentError, checkOptions } from '../../options.js';
import { stopWordKeys } from './stop-words.js';
import { type TermSource, termsOf } from './terms.js';
import { createVocabularyCounts } from './vocabulary-counts.js';

/** Options of `createTermCounter`. */
export interface TermOptions {
  /** Whether words such as `của`, `và`, `trong` are counted. Default `keep`. */
  readonly stopwords?: 'keep' | 'drop';
}

/** How often a word was met. */
export interface TermCount {
  /** The spelling that was met most often. */
  readonly term: string;
  readonly count: number;
}

/** Word counts of a body of text. */
export interface TermTable {
  /** Number of words counted. */
  readonly total: number;
  /** The counts by key: `foldKey` of the word, equal for all its spellings. */
  counts(): Map<string, TermCount>;
}

/** A growing table of word counts. */
export interface TermCounter extends TermTable {
  /** Counts the words of a text, or a list of words. Linear. @throws TypeError when it is neither */
  add(source: TermSource): void;
}

export const TERM_RULES = { stopwords: ['keep', 'drop'] } as const;

/** Throws a `TypeError` unless `source` is a string or a list of strings. */
export function checkSource(fn: string, source: unknown): asserts source is TermSource {
  const list = Array.isArray(source) && source.every((word) => typeof word === 'string');
  if (typeof source !== 'string' && !list)
    throw argumentError(fn, 'source', source, 'a string or an array of strings');
}

/**
 * A table of word counts to fill text by text, for corpora that do not fit in memory: it grows with the vocabulary.
 * Words are those of `words` that have a letter; spellings of one word (case, tone placement, Unicode form) count together.
 * @throws TypeError when an option is unknown or of a wrong value
 * @example const counter = createTermCounter({ stopwords: 'drop' }); for await (const text of texts) counter.add(text);
 */
export function createTermCounter(options: TermOptions = {}): TermCounter {
  checkOptions('createTermCounter', options, TERM_RULES);
  const vocabulary = createVocabularyCounts();
  const dropped = options.stopwords === 'drop' ? stopWordKeys() : new Set<string>();
  let total = 0;
  return {
    get total() {
      return total;
    },
    add(source) {
      checkSource('TermCounter.add', source);
      for (const form of termsOf(source)) {
        if (!dropped.has(vocabulary.keyOf(vocabulary.add(form)))) total++;
      }
    },
    counts() {
      const counts = new Map<string, TermCount>();
      for (const [word, term] of vocabulary.forms().entries()) {
        const key = vocabulary.keyOf(word);
        if (!dropped.has(key)) counts.set(key, { term, count: vocabulary.countOf(word) });
      }
      return counts;
    },
  };
}
