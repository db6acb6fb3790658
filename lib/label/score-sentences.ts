/** The probability of each label for each sentence. */
import { articleFeatures, headlineLength } from './article-features.js';
import type { DocumentKeys } from './document-keys.js';
import { addFacts, factWeights } from './fact-weights.js';
import { BLOCK_COUNT, Block, blockOf } from './feature-groups.js';
import { FeatureList } from './feature-list.js';
import { sentenceFeatures } from './features.js';
import { LABEL_COUNT } from './label-names.js';
import type { LabelFacts } from './label-scene.js';
import { type LabelModel, weightsOf } from './model.js';
import { addPacked } from './packed-weights.js';
import { scoreWords, type WordScores } from './word-scores.js';

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

/** What the headline and the cues of the whole article weigh, by label: the first unscaled, with the facts of a sentence. */
interface ArticleScores {
  readonly facts: Int32Array;
  readonly headline: Float64Array;
  readonly words: Float64Array;
}

function scoreArticle(
  facts: LabelFacts,
  model: LabelModel,
  words: Int32Array,
  factors: Float64Array,
): ArticleScores {
  const sums = new Int32Array(BLOCK_COUNT * LABEL_COUNT);
  articleFeatures(facts, (group, key) =>
    addPacked(sums, blockOf(group) * LABEL_COUNT, weightsOf(model, group, key)),
  );
  const at = (block: number): Int32Array => sums.subarray(block * LABEL_COUNT, (block + 1) * LABEL_COUNT);
  return {
    facts: at(Block.FACTS),
    headline: Float64Array.from(at(Block.HEADLINE), (sum) => sum * factors[Block.HEADLINE]!),
    words: Float64Array.from(words, (sum) => sum * factors[Block.ARTICLE]!),
  };
}

/** Multiplies the factors of all blocks by what a step is worth there. */
function scaleFactors(factors: Float64Array, { scales }: LabelModel): void {
  for (let block = 0; block < BLOCK_COUNT; block++) factors[block]! *= scales[block]!;
}

/** Probabilities by sentence and label (`row * LABEL_COUNT + label`). Linear. */
export function scoreSentences(
  facts: LabelFacts,
  model: LabelModel,
  { own, around, article: words }: WordScores = scoreWords(facts, model),
): Float64Array {
  const { length } = facts.scene.sentences;
  const scores = new Float64Array(length * LABEL_COUNT);
  if (length === 0) return scores;
  const weights = factWeights(model, facts.scene.lexicon);
  const factors = blockFactors(facts, 0);
  scaleFactors(factors, model);
  const article = scoreArticle(facts, model, words, factors);
  const sums = new Int32Array(LABEL_COUNT);
  const list = new FeatureList();
  for (let row = 0; row < length; row++) {
    const at = row * LABEL_COUNT;
    list.clear();
    sentenceFeatures(facts, row, list);
    sums.set(article.facts);
    addFacts(sums, 0, list, weights);
    blockFactors(facts, row, factors);
    scaleFactors(factors, model);
    for (let label = 0; label < LABEL_COUNT; label++) {
      scores[at + label] =
        own[at + label]! * factors[Block.OWN]! +
        around[at + label]! * factors[Block.AROUND]! +
        sums[label]! * factors[Block.FACTS]! +
        article.headline[label]! +
        article.words[label]!;
    }
    softmaxAt(scores, at);
  }
  return scores;
}
