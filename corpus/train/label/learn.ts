/** Learns the two passes of the label model. */
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import { readDiscourse, SMOOTHING_SIZE, smoothingFeatures } from '../../../lib/label/smooth.js';
import { type Learning, rowScores, type SparseRows, shuffle, softmax, trainLogistic } from './logistic.js';
import {
  chooseFeatures,
  type FeatureMatrix,
  type FeatureScale,
  type ScaleOptions,
  scaleRows,
} from './matrix.js';

/** All settings of the training. */
export interface Recipe extends ScaleOptions {
  readonly first: Learning;
  readonly second: Learning;
  /** Parts into which the articles are cut for the second pass. */
  readonly folds: number;
  /** How much an article of each source counts; 1 where it is not named. */
  readonly sourceWeights: Readonly<Record<string, number>>;
}

/** The recipe of the shipped model, chosen by cross-validation. */
export const RECIPE: Recipe = {
  leastCount: 3,
  around: 0.4,
  headline: 0.3,
  without: [],
  first: { epochs: 10, rate: 0.02, decay: 2, seed: 11 },
  second: { epochs: 10, rate: 0.05, decay: 100, seed: 3 },
  folds: 5,
  sourceWeights: {},
};

/** The first pass: which features, and their weights. */
export interface FirstPass {
  readonly scale: FeatureScale;
  /** `weights[scale.index[feature] * LABEL_COUNT + label]`, to be multiplied by `scale.scale[feature]`. */
  readonly weights: Float32Array;
}

/** The labelled rows of some articles. */
export function labelledRows({ examples, base }: FeatureMatrix, articles: Iterable<number>): Uint32Array {
  const rows: number[] = [];
  for (const article of articles) {
    examples[article]!.labels.forEach((label, sentence) => {
      if (label >= 0) rows.push(base[article]! + sentence);
    });
  }
  return Uint32Array.from(rows);
}

function goldTargets({ examples, base, from }: FeatureMatrix): Float32Array {
  const targets = new Float32Array((from.length - 1) * LABEL_COUNT);
  examples.forEach(({ labels }, article) => {
    labels.forEach((label, sentence) => {
      if (label >= 0) targets[(base[article]! + sentence) * LABEL_COUNT + label] = 1;
    });
  });
  return targets;
}

function rowWeights({ examples, base, from }: FeatureMatrix, { sourceWeights }: Recipe): Float32Array {
  const weights = new Float32Array(from.length - 1).fill(1);
  examples.forEach(({ article }, k) => {
    weights.fill(sourceWeights[article.source] ?? 1, base[k]!, base[k + 1]!);
  });
  return weights;
}

function learnWeights(
  matrix: FeatureMatrix,
  rows: SparseRows,
  use: Uint32Array,
  featureCount: number,
  recipe: Recipe,
  learning: Learning,
): Float32Array {
  return trainLogistic(
    {
      rows,
      use,
      targets: goldTargets(matrix),
      weights: rowWeights(matrix, recipe),
      featureCount,
      classes: LABEL_COUNT,
    },
    learning,
  );
}

/** Trains the first pass on some articles. */
export function trainFirst(matrix: FeatureMatrix, articles: readonly number[], recipe: Recipe): FirstPass {
  const use = labelledRows(matrix, articles);
  const scale = chooseFeatures(matrix, use, recipe);
  const weights = learnWeights(matrix, scaleRows(matrix, scale), use, scale.size, recipe, recipe.first);
  return { scale, weights };
}

/** Writes the first pass' probabilities for all sentences of some articles into `probabilities`. */
export function predictFirst(
  matrix: FeatureMatrix,
  { scale, weights }: FirstPass,
  articles: readonly number[],
  probabilities: Float64Array,
): void {
  const rows = scaleRows(matrix, scale);
  for (const article of articles) {
    for (let row = matrix.base[article]!; row < matrix.base[article + 1]!; row++) {
      probabilities.set(softmax(rowScores(rows, row, weights, LABEL_COUNT)), row * LABEL_COUNT);
    }
  }
}

/** Cuts articles into folds, in a fixed random order. */
export function foldsOf(articles: readonly number[], count: number): number[][] {
  const order = [...shuffle(Uint32Array.from(articles), 7)];
  return Array.from({ length: count }, (_, fold) => order.filter((_, k) => k % count === fold));
}

/** Probabilities of the first pass for every article by a model that has not seen it. */
export function crossPredict(
  matrix: FeatureMatrix,
  articles: readonly number[],
  recipe: Recipe,
): Float64Array {
  const probabilities = new Float64Array((matrix.from.length - 1) * LABEL_COUNT);
  for (const held of foldsOf(articles, recipe.folds)) {
    const out = new Set(held);
    const pass = trainFirst(
      matrix,
      articles.filter((article) => !out.has(article)),
      recipe,
    );
    predictFirst(matrix, pass, held, probabilities);
  }
  return probabilities;
}

function smoothingRows({ examples, base }: FeatureMatrix, probabilities: Float64Array): SparseRows {
  const from: number[] = [];
  const features: number[] = [];
  const values: number[] = [];
  examples.forEach(({ facts, labels }, article) => {
    const begin = base[article]! * LABEL_COUNT;
    const discourse = readDiscourse(probabilities.subarray(begin, base[article + 1]! * LABEL_COUNT));
    for (let row = 0; row < labels.length; row++) {
      from.push(features.length);
      smoothingFeatures(discourse, facts.scene.sentences, row, (feature, value) => {
        features.push(feature);
        values.push(value);
      });
    }
  });
  from.push(features.length);
  return {
    from: Uint32Array.from(from),
    features: Uint32Array.from(features),
    values: Float32Array.from(values),
  };
}

/** Trains the second pass on probabilities that the first gave to articles it had not seen. */
export function trainSecond(
  matrix: FeatureMatrix,
  articles: readonly number[],
  probabilities: Float64Array,
  recipe: Recipe,
): Float32Array {
  const rows = smoothingRows(matrix, probabilities);
  const use = labelledRows(matrix, articles);
  return learnWeights(matrix, rows, use, SMOOTHING_SIZE, recipe, recipe.second);
}
