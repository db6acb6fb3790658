/** The probability of each label for each sentence. */
import { articleFeatures, headlineLength } from './article-features.js';
import type { DocumentKeys } from './document-keys.js';
import { BLOCK_COUNT, Block, blockOf, GROUP_COUNT } from './feature-groups.js';
import { sentenceFeatures } from './features.js';
import { LABEL_COUNT } from './label-names.js';
import type { LabelFacts } from './label-scene.js';
import type { LabelModel } from './model.js';
import { addFour, addWeights, scoreWords, type WordScores } from './word-scores.js';

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

/** The words of an article count as much as a sentence of 25 words that are those of the article in the mean. */
const ARTICLE_FACTOR = 5;

/** A text of fewer words tells less of what it is about. */
const LEAST_ARTICLE = 250;

/** What the words of the sentence are divided by: their weights are averages, not sums. */
export function ownFactor({ keys: { from } }: LabelFacts, row: number): number {
  return 1 / Math.sqrt(Math.max(1, from[row + 1]! - from[row]!));
}

/** Number of words of the sentences before and after. */
function wordsAround({ from }: DocumentKeys, row: number): number {
  const before = row > 0 ? from[row]! - from[row - 1]! : 0;
  return row + 2 < from.length ? before + from[row + 2]! - from[row + 1]! : before;
}

/** What the sums of each block are divided by; written into `factors`, which is returned. */
export function blockFactors(
  facts: LabelFacts,
  row: number,
  factors: Float64Array = new Float64Array(BLOCK_COUNT),
): Float64Array {
  const { keys } = facts;
  const { from } = keys;
  factors[Block.OWN] = ownFactor(facts, row);
  factors[Block.AROUND] = 1 / Math.sqrt(Math.max(1, wordsAround(keys, row)));
  factors[Block.HEADLINE] = 1 / Math.sqrt(Math.max(1, headlineLength(keys)));
  factors[Block.FACTS] = 1;
  factors[Block.ARTICLE] = ARTICLE_FACTOR / Math.max(LEAST_ARTICLE, from[from.length - 1]!);
  return factors;
}

/** Sums of the weights of what the whole article shares, by block and label. */
function scoreArticle(facts: LabelFacts, model: LabelModel): Int32Array {
  const sums = new Int32Array(BLOCK_COUNT * LABEL_COUNT);
  articleFeatures(facts, (group, key) => addWeights(sums, BLOCKS[group]! * LABEL_COUNT, model, group, key));
  return sums;
}

/** Probabilities by sentence and label (`row * LABEL_COUNT + label`). Linear. */
export function scoreSentences(
  facts: LabelFacts,
  model: LabelModel,
  { own, around, article: words }: WordScores = scoreWords(facts.keys, model),
): Float64Array {
  const { length } = facts.scene.sentences;
  const scores = new Float64Array(length * LABEL_COUNT);
  const article = scoreArticle(facts, model);
  article.set(words, Block.ARTICLE * LABEL_COUNT);
  const sums = new Int32Array(BLOCK_COUNT * LABEL_COUNT);
  const factors = new Float64Array(BLOCK_COUNT);
  const { facts: small } = model;
  const first = Block.FACTS * LABEL_COUNT;
  const sink = (group: number, key: number): void => {
    if (key >>> 0 > 255) {
      addWeights(sums, first, model, group, key);
      return;
    }
    addFour(sums, first, small, ((group << 8) | key) * LABEL_COUNT);
  };
  for (let row = 0; row < length; row++) {
    const at = row * LABEL_COUNT;
    sums.set(article);
    sentenceFeatures(facts, row, sink);
    for (let label = 0; label < LABEL_COUNT; label++) {
      sums[Block.OWN * LABEL_COUNT + label]! += own[at + label]!;
      sums[Block.AROUND * LABEL_COUNT + label]! += around[at + label]!;
    }
    blockFactors(facts, row, factors);
    for (let block = 0; block < BLOCK_COUNT; block++) {
      const factor = model.scales[block]! * factors[block]!;
      const from = block * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[at + label]! += sums[from + label]! * factor;
    }
    softmaxAt(scores, at);
  }
  return scores;
}
