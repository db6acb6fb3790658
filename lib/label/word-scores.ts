/** The weights of all words of a text, summed in one walk: each word counts for its own sentence, for both beside it and for the article. */
import type { DocumentKeys } from './document-keys.js';
import { featureHash, Group, joinKeys, WORD_GROUPS } from './feature-groups.js';
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

/** Adds the weights of all labels; written out, since it is what the stage does most. */
export function addFour(sums: Int32Array, at: number, weights: Int8Array, from: number): void {
  sums[at]! += weights[from]!;
  sums[at + 1]! += weights[from + 1]!;
  sums[at + 2]! += weights[from + 2]!;
  sums[at + 3]! += weights[from + 3]!;
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
  addFour(sums, at, model.weights, slot * LABEL_COUNT);
  return slot;
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

/** Adds the rows of the words of a sentence to `sums`, and notes them. */
function addWords(
  { keys, from }: DocumentKeys,
  model: LabelModel,
  row: number,
  sums: Int32Array,
  slots: Int32Array,
): void {
  const { words } = model;
  sums.fill(0);
  const limit = from[row + 1]!;
  for (let k = from[row]!; k < limit; k++) {
    const word = findWord(model, keys[k]!);
    slots[2 * k] = word;
    if (word < 0) continue;
    const at = word * WORD_WEIGHTS;
    for (let w = 0; w < WORD_WEIGHTS; w++) sums[w]! += words[at + w]!;
  }
}

/** Adds the weights of the pairs of a sentence to its sums, and notes their slots. */
function addPairs(
  { keys, from }: DocumentKeys,
  { marks, bits, weights }: LabelModel,
  row: number,
  own: Int32Array,
  slots: Int32Array,
): void {
  const shift = 32 - bits;
  const limit = from[row + 1]!;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = from[row]! + 1; k < limit; k++) {
    const hash = featureHash(Group.PAIR, joinKeys(keys[k - 1]!, keys[k]!));
    const mark = hash & 255 || 1;
    let slot = hash >>> shift;
    if (marks[slot] !== mark) {
      slot ^= 1;
      if (marks[slot] !== mark) continue;
    }
    slots[2 * k + 1] = slot;
    const at = slot * LABEL_COUNT;
    a += weights[at]!;
    b += weights[at + 1]!;
    c += weights[at + 2]!;
    d += weights[at + 3]!;
  }
  const at = row * LABEL_COUNT;
  own[at]! += a;
  own[at + 1]! += b;
  own[at + 2]! += c;
  own[at + 3]! += d;
}

/** Sums the weights of all words, pairs, openings and endings. Linear. */
export function scoreWords(document: DocumentKeys, model: LabelModel): WordScores {
  const { from } = document;
  const length = from.length - 1;
  const scores: WordScores = {
    own: new Int32Array(length * LABEL_COUNT),
    around: new Int32Array(length * LABEL_COUNT),
    article: new Int32Array(LABEL_COUNT),
    slots: new Int32Array(from[length]! * 2).fill(-1),
  };
  const { own, slots } = scores;
  const sums = new Int32Array(WORD_WEIGHTS);
  let at = 0;
  const sink = (group: number, key: number): void => {
    addWeights(own, at, model, group, key);
  };
  for (let row = 0; row < length; row++) {
    at = row * LABEL_COUNT;
    addWords(document, model, row, sums, slots);
    spread(sums, scores, row);
    addPairs(document, model, row, own, slots);
    edgeFeatures(document, row, sink);
  }
  return scores;
}
