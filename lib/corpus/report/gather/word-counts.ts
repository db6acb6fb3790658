/** Counts of words by their numbers in a shared vocabulary. */
import type { TermCount, TermTable } from '../../statistics/term-counter.js';

/** The spelling of each word by its number; null for words that are left out. */
export type KeptWords = readonly (string | null)[];

/** A number for every word; it grows with the vocabulary. */
export class WordCounts {
  #counts = new Uint32Array(1024);
  /** Number of words counted. */
  total = 0;

  /** Counts uses of a word (one, unless told). */
  add(word: number, times = 1): void {
    if (word >= this.#counts.length) {
      const grown = new Uint32Array(2 ** Math.ceil(Math.log2(word + 1)));
      grown.set(this.#counts);
      this.#counts = grown;
    }
    this.#counts[word]! += times;
    this.total += times;
  }

  /** All counts added up. */
  static sum(parts: readonly WordCounts[]): WordCounts {
    const sum = new WordCounts();
    for (const part of parts) {
      for (const [word, count] of part.#counts.entries()) if (count > 0) sum.add(word, count);
    }
    return sum;
  }

  /** The words that are kept as a table for `keyness`. */
  toTable(kept: KeptWords): TermTable {
    const counts = new Map<string, TermCount>();
    let total = 0;
    for (const [word, term] of kept.entries()) {
      const count = this.#counts[word] ?? 0;
      if (term === null || count === 0) continue;
      counts.set(String(word), { term, count });
      total += count;
    }
    return { total, counts: () => counts };
  }

  /** The most frequent words that are kept. */
  top(kept: KeptWords, most: number): [term: string, count: number][] {
    return [...this.toTable(kept).counts().values()]
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
      .slice(0, most)
      .map(({ term, count }) => [term, count]);
  }
}
