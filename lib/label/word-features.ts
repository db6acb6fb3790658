/** Features from the words of a sentence and of the sentences beside it. */
import { Part } from './cue-table.js';
import type { DocumentKeys } from './document-keys.js';
import { type FeatureSink, Group, joinKeys } from './feature-groups.js';

/** How many words at either end of a sentence are features of their own. */
export const EDGE = 3;

/**
 * Words, pairs, opening and ending of the sentence `row`. Words that do not speak for what it mainly says are left out.
 * @param parts by atom, what it is to its sentence
 */
export function wordFeatures(
  document: DocumentKeys,
  parts: Uint8Array,
  row: number,
  sink: FeatureSink,
): void {
  const { keys, from, atoms } = document;
  const begin = from[row]!;
  const limit = from[row + 1]!;
  for (let k = begin; k < limit; k++) {
    const part = parts[atoms[k]!]!;
    if (part === Part.MAIN) sink(Group.WORD, keys[k]!);
    if (k > begin && part !== Part.CONCEDED) sink(Group.PAIR, joinKeys(keys[k - 1]!, keys[k]!));
  }
  const edges = new Int32Array(2 * EDGE);
  const length = edgeKeys(document, row, edges);
  for (let k = 0; k < length; k++) {
    sink(Group.OPENING, edges[k]!);
    sink(Group.ENDING, edges[EDGE + k]!);
  }
}

/**
 * Writes the keys of the first one, two and three words of the sentence `row` into `edges`, and behind them those of
 * the last ones.
 * @returns how many of three there are
 */
export function edgeKeys({ keys, from }: DocumentKeys, row: number, edges: Int32Array): number {
  const begin = from[row]!;
  const limit = from[row + 1]!;
  const length = Math.min(EDGE, limit - begin);
  let opening = 0;
  let ending = 0;
  for (let k = 0; k < length; k++) {
    opening = joinKeys(opening, keys[begin + k]!);
    ending = joinKeys(ending, keys[limit - 1 - k]!);
    edges[k] = opening;
    edges[EDGE + k] = ending;
  }
  return length;
}

/** Words of the sentences before and after the sentence `row`. */
export function neighbourWords({ keys, from }: DocumentKeys, row: number, sink: FeatureSink): void {
  const before = row > 0 ? from[row - 1]! : from[row]!;
  for (let k = before; k < from[row]!; k++) sink(Group.BEFORE_WORD, keys[k]!);
  const after = row + 2 < from.length ? from[row + 2]! : from[row + 1]!;
  for (let k = from[row + 1]!; k < after; k++) sink(Group.AFTER_WORD, keys[k]!);
}
