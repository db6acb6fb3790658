/** The weights of all words of a text, summed in one walk: each word counts for its own sentence, for both beside it and for the article. */
import type { DocumentKeys } from './document-keys.js';
import { Group, joinKeys, WORD_GROUPS } from './feature-groups.js';
import { LABEL_COUNT } from './label-names.js';
import { findSlot, findWord, type LabelModel } from './model.js';
import { edgeFeatures } from './word-features.js';

/** Weights that a word has: of every word group for every label. */
export const WORD_WEIGHTS: number = WORD_GROUPS.length * LABEL_COUNT;

/** Where the weights of each word group begin in a row of the word table. */
const BEFORE: number = WORD_GROUPS.indexOf(Group.BEFORE_WORD) * LABEL_COUNT;
const AFTER: number = WORD_GROUPS.indexOf(Group.AFTER_WORD) * LABEL_COUNT;
const ARTICLE: number = WORD_GROUPS.indexOf(Group.ARTICLE_WORD) * LABEL_COUNT;

/** Sums of weights by sentence and label. */
export interface WordScores {
  /** Words, pairs, opening and ending of the sentence. */
  readonly own: Int32Array;
  /** Words of the sentences before and after. */
  readonly around: Int32Array;
  /** All words of the text, by label. */
  readonly article: Int32Array;
  /** By key, twice: the row of the word table, and the slot of the pair that it closes; -1 for none. */
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

/** Adds the row of a word to the sums of a sentence. */
function addWord(sums: Int32Array, words: Int8Array, row: number): void {
  const from = row * WORD_WEIGHTS;
  for (let k = 0; k < WORD_WEIGHTS; k++) sums[k]! += words[from + k]!;
}

/** Hands the sums of the words of sentence `row` to that sentence, to those beside it and to the article. */
function spread(sums: Int32Array, { own, around, article }: WordScores, row: number): void {
  const at = row * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    own[at + label]! += sums[label]!;
    if (at + LABEL_COUNT < around.length) around[at + LABEL_COUNT + label]! += sums[BEFORE + label]!;
    if (row > 0) around[at - LABEL_COUNT + label]! += sums[AFTER + label]!;
    article[label]! += sums[ARTICLE + label]!;
  }
}

/** Sums the weights of all words, pairs, openings and endings. Linear. */
export function scoreWords(document: DocumentKeys, model: LabelModel): WordScores {
  const { keys, from } = document;
  const length = from.length - 1;
  const scores: WordScores = {
    own: new Int32Array(length * LABEL_COUNT),
    around: new Int32Array(length * LABEL_COUNT),
    article: new Int32Array(LABEL_COUNT),
    slots: new Int32Array(from[length]! * 2).fill(-1),
  };
  const { own, slots } = scores;
  const sums = new Int32Array(WORD_WEIGHTS);
  for (let row = 0; row < length; row++) {
    const at = row * LABEL_COUNT;
    const begin = from[row]!;
    const limit = from[row + 1]!;
    sums.fill(0);
    for (let k = begin; k < limit; k++) {
      const word = findWord(model, keys[k]!);
      slots[2 * k] = word;
      if (word >= 0) addWord(sums, model.words, word);
      if (k > begin) {
        slots[2 * k + 1] = addWeights(own, at, model, Group.PAIR, joinKeys(keys[k - 1]!, keys[k]!));
      }
    }
    spread(sums, scores, row);
    edgeFeatures(document, row, (group, key) => addWeights(own, at, model, group, key));
  }
  return scores;
}
