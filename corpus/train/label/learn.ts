/** Learns the label model, and a second pass over its probabilities for comparison. */
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import {
  type DenseColumns,
  type Learning,
  rowScores,
  type ScoredRows,
  type SparseRows,
  shuffle,
  softmax,
  trainLogistic,
} from './logistic.js';
import {
  chooseFeatures,
  type FeatureMatrix,
  type FeatureScale,
  type ScaleOptions,
  scaleRows,
} from './matrix.js';
import { readDiscourse, SMOOTHING_SIZE, smoothingFeatures } from './smooth.js';
import type { VectorColumns } from './vector-columns.js';

/** All settings of the training. */
export interface Recipe extends ScaleOptions {
  readonly first: Learning;
  readonly second: Learning;
  /** Parts into which the articles are cut for the second pass. */
  readonly folds: number;
}

/** The recipe of the shipped model, chosen by cross-validation. */
export const RECIPE: Recipe = {
  leastCount: 4,
  around: 0.6,
  headline: 0.3,
  facts: 0.25,
  first: { iterations: 50, penalty: 14 },
  second: { iterations: 60, penalty: 100 },
  folds: 5,
};

/** What the model learns from: the features of all sentences, and the vectors of their words. */
export interface LearningData {
  readonly matrix: FeatureMatrix;
  readonly vectors: VectorColumns;
}

/** The first pass: which features, and their weights. */
export interface FirstPass {
  readonly scale: FeatureScale;
  /**
   * `weights[scale.index[feature] * LABEL_COUNT + label]`, to be multiplied by `scale.scale[feature]`; after the
   * features those of the vectors.
   */
  readonly weights: Float64Array;
}

const NO_COLUMNS: DenseColumns = { size: 0, values: new Float32Array(0) };

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

function scoredRows({ matrix, vectors }: LearningData, scale: FeatureScale): ScoredRows {
  return {
    rows: scaleRows(matrix, scale),
    dense: vectors.columns,
    featureCount: scale.size,
  };
}

/** Trains the first pass on some articles. */
export function trainFirst(data: LearningData, articles: readonly number[], recipe: Recipe): FirstPass {
  const { matrix } = data;
  const use = labelledRows(matrix, articles);
  const scale = chooseFeatures(matrix, use, recipe);
  const training = { ...scoredRows(data, scale), use, targets: goldTargets(matrix) };
  return { scale, weights: trainLogistic(training, recipe.first) };
}

/** Writes the first pass' probabilities for all sentences of some articles into `probabilities`. */
export function predictFirst(
  data: LearningData,
  { scale, weights }: FirstPass,
  articles: readonly number[],
  probabilities: Float64Array,
): void {
  const { base } = data.matrix;
  const rows = scoredRows(data, scale);
  for (const article of articles) {
    for (let row = base[article]!; row < base[article + 1]!; row++) {
      const scores = probabilities.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
      rowScores(rows, row, weights, scores);
      softmax(scores);
    }
  }
}

/** Cuts articles into folds, in a fixed random order. */
export function foldsOf(articles: readonly number[], count: number): number[][] {
  const order = [...shuffle(Uint32Array.from(articles), 7)];
  return Array.from({ length: count }, (_, fold) => order.filter((_, k) => k % count === fold));
}

/** Probabilities of the first pass for every article by a model that has not seen it. */
export function crossPredict(data: LearningData, articles: readonly number[], recipe: Recipe): Float64Array {
  const probabilities = new Float64Array((data.matrix.from.length - 1) * LABEL_COUNT);
  for (const held of foldsOf(articles, recipe.folds)) {
    const out = new Set(held);
    const pass = trainFirst(
      data,
      articles.filter((article) => !out.has(article)),
      recipe,
    );
    predictFirst(data, pass, held, probabilities);
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
): Float64Array {
  const training = {
    rows: smoothingRows(matrix, probabilities),
    dense: NO_COLUMNS,
    featureCount: SMOOTHING_SIZE,
    use: labelledRows(matrix, articles),
    targets: goldTargets(matrix),
  };
  return trainLogistic(training, recipe.second);
}
