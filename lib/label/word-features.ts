/** Features from the words of a sentence and of the sentences beside it. */
import type { DocumentKeys } from './document-keys.js';
import { type FeatureSink, Group, joinKeys } from './feature-groups.js';

/** How many words at either end of a sentence are features of their own. */
const EDGE = 3;

/** Words, pairs, opening and ending of the sentence `row`. */
export function wordFeatures(document: DocumentKeys, row: number, sink: FeatureSink): void {
  const { keys, from } = document;
  const begin = from[row]!;
  const limit = from[row + 1]!;
  for (let k = begin; k < limit; k++) {
    sink(Group.WORD, keys[k]!);
    if (k > begin) sink(Group.PAIR, joinKeys(keys[k - 1]!, keys[k]!));
  }
  edgeFeatures(document, row, sink);
}

/** The opening and the ending of the sentence `row`. */
export function edgeFeatures({ keys, from }: DocumentKeys, row: number, sink: FeatureSink): void {
  const begin = from[row]!;
  const limit = from[row + 1]!;
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

/** Words of the sentences before and after the sentence `row`. */
export function neighbourWords({ keys, from }: DocumentKeys, row: number, sink: FeatureSink): void {
  const before = row > 0 ? from[row - 1]! : from[row]!;
  for (let k = before; k < from[row]!; k++) sink(Group.BEFORE_WORD, keys[k]!);
  const after = row + 2 < from.length ? from[row + 2]! : from[row + 1]!;
  for (let k = from[row + 1]!; k < after; k++) sink(Group.AFTER_WORD, keys[k]!);
}
