/** Buckets of single words, so that the linear models can learn what a word beside a figure says. */
import type { Vocabulary } from '../../token/vocabulary.js';

/** Number of buckets; the first two stand for no word and for a word that the vocabulary lacks. */
export const WORD_BUCKETS = 1024;
const NO_WORD = 0;
const UNKNOWN = 1;
const FIRST = 2;

/** The bucket of each word by vocabulary id; it depends on the word alone, so that a longer vocabulary changes none. */
export function wordBuckets({ size, hashes }: Vocabulary): Uint16Array {
  const buckets = new Uint16Array(size).fill(UNKNOWN);
  for (let id = 1; id < size; id++) buckets[id] = FIRST + ((hashes[id]! >>> 0) % (WORD_BUCKETS - FIRST));
  return buckets;
}

/** Where a bucket is looked up: a stretch of a token table and the buckets of its vocabulary. */
interface Stretch {
  readonly table: { readonly id: ArrayLike<number> };
  readonly lexicon: { readonly buckets: Uint16Array };
  readonly first: number;
  readonly limit: number;
}

/** The bucket of atom `i`; beyond the ends of the stretch there is no word. */
export function bucketAt({ table, lexicon, first, limit }: Stretch, i: number): number {
  return i < first || i >= limit ? NO_WORD : lexicon.buckets[table.id[i]!]!;
}
