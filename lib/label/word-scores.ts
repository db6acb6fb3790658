/** The weights of all words of a text, summed in one walk: each word counts for its own sentence and for both beside it. */
import type { DocumentKeys } from './document-keys.js';
import { Group, joinKeys } from './feature-groups.js';
import { LABEL_COUNT } from './label-names.js';
import { findSlot, type LabelModel } from './model.js';
import { edgeFeatures } from './word-features.js';

/** Sums of weights by sentence and label. */
export interface WordScores {
  /** Words, pairs, opening and ending of the sentence. */
  readonly own: Int32Array;
  /** Words of the sentences before and after. */
  readonly around: Int32Array;
  /** By key, twice: where the weights of the word stand, and of the pair that it closes; -1 for none. */
  readonly slots: Int32Array;
}

/**
 * Adds the weights of a feature, if the model knows it, to the sums that begin at `at`.
 * @returns the slot of the feature, or -1
 */
export function addWeights(
  sums: Int32Array,
  at: number,
  model: LabelModel,
  group: number,
  key: number,
): number {
  const slot = findSlot(model, group, key);
  if (slot < 0) return slot;
  const { weights } = model;
  const from = slot * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) sums[at + label]! += weights[from + label]!;
  return slot;
}

/** The same sums as the features of `wordFeatures` and `neighbourWords` make, without a call for each. Linear. */
export function scoreWords(document: DocumentKeys, model: LabelModel): WordScores {
  const { keys, from } = document;
  const length = from.length - 1;
  const own = new Int32Array(length * LABEL_COUNT);
  const around = new Int32Array(length * LABEL_COUNT);
  const slots = new Int32Array(from[length]! * 2).fill(-1);
  for (let row = 0; row < length; row++) {
    const at = row * LABEL_COUNT;
    const begin = from[row]!;
    const limit = from[row + 1]!;
    for (let k = begin; k < limit; k++) {
      const key = keys[k]!;
      slots[2 * k] = addWeights(own, at, model, Group.WORD, key);
      if (k > begin) slots[2 * k + 1] = addWeights(own, at, model, Group.PAIR, joinKeys(keys[k - 1]!, key));
      if (row + 1 < length) addWeights(around, at + LABEL_COUNT, model, Group.BEFORE_WORD, key);
      if (row > 0) addWeights(around, at - LABEL_COUNT, model, Group.AFTER_WORD, key);
    }
    edgeFeatures(document, row, (group, key) => addWeights(own, at, model, group, key));
  }
  return { own, around, slots };
}
