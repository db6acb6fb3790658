/** Features from the words of a sentence and of the sentences beside it. */
import type { DocumentKeys } from './document-keys.js';
import { type FeatureSink, Group, joinKeys } from './feature-groups.js';

/** How many words at either end of a sentence are features of their own. */
const EDGE = 3;

/** Words, pairs, triples, opening and ending of the sentence `row`. */
export function wordFeatures({ keys, from }: DocumentKeys, row: number, sink: FeatureSink): void {
  const begin = from[row]!;
  const limit = from[row + 1]!;
  let previous = 0;
  let pair = 0;
  for (let k = begin; k < limit; k++) {
    const key = keys[k]!;
    sink(Group.WORD, key);
    if (k > begin + 1) sink(Group.TRIPLE, joinKeys(pair, key));
    pair = joinKeys(previous, key);
    if (k > begin) sink(Group.PAIR, pair);
    previous = key;
  }
  let opening = 0;
  for (let k = begin; k < Math.min(limit, begin + EDGE); k++) {
    opening = joinKeys(opening, keys[k]!);
    sink(Group.OPENING, opening);
  }
  let ending = 0;
  for (let k = limit - 1; k >= Math.max(begin, limit - EDGE); k--) {
    ending = joinKeys(ending, keys[k]!);
    sink(Group.ENDING, ending);
  }
}

/** Words and pairs of a neighbouring sentence, as features of the groups `word` and `pair`. */
export function neighbourWords(
  { keys, from }: DocumentKeys,
  row: number,
  word: number,
  pair: number,
  sink: FeatureSink,
): void {
  const begin = from[row]!;
  const limit = from[row + 1]!;
  for (let k = begin; k < limit; k++) {
    sink(word, keys[k]!);
    if (k > begin) sink(pair, joinKeys(keys[k - 1]!, keys[k]!));
  }
}
