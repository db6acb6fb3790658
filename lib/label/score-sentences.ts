/** First pass: the probability of each label for each sentence, by its features alone. */
import { headlineLength } from './article-features.js';
import { BLOCK_COUNT, Block, blockOf, GROUP_COUNT } from './feature-groups.js';
import { labelFeatures } from './features.js';
import { LABEL_COUNT } from './label-names.js';
import type { LabelFacts } from './label-scene.js';
import { findSlot, type LabelModel } from './model.js';

const BLOCKS: Uint8Array = Uint8Array.from({ length: GROUP_COUNT }, (_, group) => blockOf(group));

/** Turns scores into probabilities, in place, from `at` on. */
export function softmaxAt(scores: Float64Array, at: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABEL_COUNT; label++) highest = Math.max(highest, scores[at + label]!);
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    scores[at + label] = Math.exp(scores[at + label]! - highest);
    sum += scores[at + label]!;
  }
  for (let label = 0; label < LABEL_COUNT; label++) scores[at + label]! /= sum;
}

/** What the words of the sentence and those around it are divided by: their weights are averages, not sums. */
export function blockFactors({ keys }: LabelFacts, row: number): Float64Array {
  const { from } = keys;
  const words = (sentence: number): number =>
    sentence < 0 || sentence + 1 >= from.length ? 0 : from[sentence + 1]! - from[sentence]!;
  const factors = new Float64Array(BLOCK_COUNT);
  factors[Block.OWN] = 1 / Math.sqrt(Math.max(1, words(row)));
  factors[Block.AROUND] = 1 / Math.sqrt(Math.max(1, words(row - 1) + words(row + 1)));
  factors[Block.HEADLINE] = 1 / Math.sqrt(Math.max(1, headlineLength(keys)));
  factors[Block.FACTS] = 1;
  return factors;
}

/** Probabilities by sentence and label (`row * LABEL_COUNT + label`). Linear. */
export function scoreSentences(facts: LabelFacts, model: LabelModel): Float64Array {
  const { length } = facts.scene.sentences;
  const { weights, scales } = model;
  const scores = new Float64Array(length * LABEL_COUNT);
  const sums = new Int32Array(BLOCK_COUNT * LABEL_COUNT);
  const sink = (group: number, key: number): void => {
    const slot = findSlot(model, group, key);
    if (slot < 0) return;
    const at = BLOCKS[group]! * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      sums[at + label]! += weights[slot * LABEL_COUNT + label]!;
  };
  for (let row = 0; row < length; row++) {
    sums.fill(0);
    labelFeatures(facts, row, sink);
    const factors = blockFactors(facts, row);
    for (let k = 0; k < sums.length; k++) {
      const block = Math.floor(k / LABEL_COUNT);
      scores[row * LABEL_COUNT + (k % LABEL_COUNT)]! += sums[k]! * scales[block]! * factors[block]!;
    }
    softmaxAt(scores, row * LABEL_COUNT);
  }
  return scores;
}
