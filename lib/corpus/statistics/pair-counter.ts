/** Counts the pairs of words that stand near each other, in one pass over any number of texts. */
import { argumentError, checkOptions } from '../../options.js';
import { sentences } from '../../sentence/sentences.js';
import { checkWhole } from './check-number.js';
import { stopWordKeys } from './stop-words.js';
import { checkSource } from './term-counter.js';
import { type TermSource, termsOf } from './terms.js';
import { createVocabularyCounts, type VocabularyCounts } from './vocabulary-counts.js';

/** Options of `createPairCounter`. */
export interface PairOptions {
  /** How many words away a collocate may stand, from 1. Default 5. */
  readonly window?: number;
  /** Collocates on both sides, or only behind the word (with `window: 1`, two words in a row). Default `both`. */
  readonly direction?: 'both' | 'right';
  /** Counts only pairs with this word, in any spelling: memory by vocabulary instead of by pairs. */
  readonly node?: string;
  /** Whether words such as `của` make pairs; they keep their place in the window either way. Default `drop`. */
  readonly stopwords?: 'keep' | 'drop';
}

/** A pair of word numbers with its count. */
export interface CountedPair {
  readonly first: number;
  readonly second: number;
  /** How often the two stand near each other. */
  readonly count: number;
  /** The same as the sums count it: a word beside itself is met from both sides. */
  readonly weight: number;
}

/** A growing table of pairs. */
export interface PairCounter {
  readonly vocabulary: VocabularyCounts;
  /** Number of pairs met; with both directions each counts from both its words. */
  readonly total: number;
  /** Counts the pairs of a text, sentence by sentence, or of a list of words. @throws TypeError when it is neither */
  add(source: TermSource): void;
  /** In how many pairs a word stands first, and in how many second. */
  marginals(word: number): readonly [first: number, second: number];
  pairs(): Iterable<CountedPair>;
}

export const PAIR_RULES = {
  window: 'number',
  direction: ['both', 'right'],
  node: 'string',
  stopwords: ['keep', 'drop'],
} as const;

/** Room for two word numbers in one exact number. */
const BASE = 2 ** 26;
const NO_WORD = -1;

function checkPairOptions(options: PairOptions): void {
  checkOptions('createPairCounter', options, PAIR_RULES);
  checkWhole('createPairCounter', 'window', options.window, 1);
  if (options.node !== undefined && options.node.trim() === '')
    throw argumentError('createPairCounter', 'options.node', options.node, 'a word');
}

/** Tables of pairs by both word numbers, and of their sums. */
class PairTable implements PairCounter {
  readonly vocabulary: VocabularyCounts = createVocabularyCounts();
  total = 0;
  readonly #counts = new Map<number, number>();
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];
  readonly #window: number;
  readonly #both: boolean;
  readonly #node: string | undefined;
  readonly #dropped: ReadonlySet<string>;

  constructor({ window = 5, direction = 'both', node, stopwords = 'drop' }: PairOptions) {
    this.#window = window;
    this.#both = direction === 'both';
    this.#node = node;
    this.#dropped = stopwords === 'drop' ? stopWordKeys() : new Set();
  }

  add(source: TermSource): void {
    checkSource('PairCounter.add', source);
    if (typeof source !== 'string') this.#addStretch(source);
    else for (const { text } of sentences(source)) this.#addStretch(termsOf(text));
  }

  #addStretch(forms: readonly string[]): void {
    const words = forms.map((form) => {
      const word = this.vocabulary.add(form);
      return this.#dropped.has(this.vocabulary.keyOf(word)) ? NO_WORD : word;
    });
    const node = this.#node === undefined ? null : this.vocabulary.find(this.#node);
    for (let i = 0; i < words.length; i++) {
      if (words[i] === NO_WORD) continue;
      const last = Math.min(words.length - 1, i + this.#window);
      for (let j = i + 1; j <= last; j++) if (words[j] !== NO_WORD) this.#count(words[i]!, words[j]!, node);
    }
  }

  #count(left: number, right: number, node: number | null): void {
    this.#sum(left, right);
    if (this.#both) this.#sum(right, left);
    if (node === null || left === node || right === node) {
      const swap = this.#both && left > right;
      const key = swap ? right * BASE + left : left * BASE + right;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  #sum(first: number, second: number): void {
    this.total++;
    this.#firsts[first] = (this.#firsts[first] ?? 0) + 1;
    this.#seconds[second] = (this.#seconds[second] ?? 0) + 1;
  }

  marginals(word: number): readonly [number, number] {
    return [this.#firsts[word] ?? 0, this.#seconds[word] ?? 0];
  }

  *pairs(): Iterable<CountedPair> {
    for (const [key, count] of this.#counts) {
      const first = Math.floor(key / BASE);
      const second = key % BASE;
      yield { first, second, count, weight: this.#both && first === second ? 2 * count : count };
    }
  }
}

/**
 * A table of word pairs to fill text by text. Windows do not reach over the end of a sentence, nor of a list of words.
 * Linear in the text times the window; memory by pairs, or by vocabulary with a `node`.
 * @throws TypeError when an option is unknown or of a wrong value
 */
export function createPairCounter(options: PairOptions = {}): PairCounter {
  checkPairOptions(options);
  return new PairTable(options);
}
