/** Multinomial logistic regression over sparse rows with a dense part, by L-BFGS: the same rows give the same weights. */
import { minimize } from './minimize.js';

/** Sparse rows: features and values of row `r` are at `from[r]` to `from[r + 1]`. */
export interface SparseRows {
  readonly from: Uint32Array;
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

/** Columns that every row has: `values[row * size + column]`. Their weights come after those of the sparse features. */
export interface DenseColumns {
  readonly size: number;
  readonly values: Float32Array;
}

/** What to learn from. */
export interface Training {
  readonly rows: SparseRows;
  readonly dense: DenseColumns;
  /** The rows to train on. */
  readonly use: Uint32Array;
  /** Probability of each class by row: `targets[row * classes + class]`. */
  readonly targets: Float32Array;
  /** Number of sparse features. */
  readonly featureCount: number;
  readonly classes: number;
}

/** How to learn. */
export interface Learning {
  readonly iterations: number;
  /** Half the sum of the squared weights is added to the loss, so many times. */
  readonly penalty: number;
}

/** A fixed linear congruential generator: the order of the rows must not change between runs. */
export function shuffle(items: Uint32Array, seed: number): Uint32Array {
  const result = Uint32Array.from(items);
  let state = seed >>> 0;
  for (let k = result.length - 1; k > 0; k--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 4294967296) * (k + 1));
    const item = result[k]!;
    result[k] = result[other]!;
    result[other] = item;
  }
  return result;
}

/** Turns scores into probabilities in place; returns the logarithm of their sum. */
export function softmax(scores: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - highest);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return highest + Math.log(sum);
}

/** Rows and what to multiply them by. */
export type ScoredRows = Pick<Training, 'rows' | 'dense' | 'featureCount' | 'classes'>;

/** Writes the class scores of a row into `scores`. */
export function rowScores(
  { rows, dense, featureCount, classes }: ScoredRows,
  row: number,
  weights: Float64Array,
  scores: Float64Array,
): void {
  const { from, features, values } = rows;
  scores.fill(0);
  for (let k = from[row]!; k < from[row + 1]!; k++) {
    const at = features[k]! * classes;
    const value = values[k]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]! * value;
  }
  for (let column = 0; column < dense.size; column++) {
    const at = (featureCount + column) * classes;
    const value = dense.values[row * dense.size + column]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]! * value;
  }
}

/** Adds what a row with the given errors of its classes gives to the gradient. */
function addGradient(
  { rows, dense, featureCount, classes }: ScoredRows,
  row: number,
  errors: Float64Array,
  gradient: Float64Array,
): void {
  const { from, features, values } = rows;
  for (let k = from[row]!; k < from[row + 1]!; k++) {
    const at = features[k]! * classes;
    const value = values[k]!;
    for (let c = 0; c < classes; c++) gradient[at + c]! += errors[c]! * value;
  }
  for (let column = 0; column < dense.size; column++) {
    const at = (featureCount + column) * classes;
    const value = dense.values[row * dense.size + column]!;
    for (let c = 0; c < classes; c++) gradient[at + c]! += errors[c]! * value;
  }
}

/** Trains; returns `weights[feature * classes + class]`, the dense columns after the sparse features. */
export function trainLogistic(training: Training, { iterations, penalty }: Learning): Float64Array {
  const { use, targets, featureCount, classes, dense } = training;
  const scores = new Float64Array(classes);
  const objective = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let k = 0; k < weights.length; k++) {
      gradient[k] = penalty * weights[k]!;
      loss += 0.5 * penalty * weights[k]! * weights[k]!;
    }
    for (const row of use) {
      rowScores(training, row, weights, scores);
      for (let c = 0; c < classes; c++) loss -= targets[row * classes + c]! * scores[c]!;
      loss += softmax(scores);
      for (let c = 0; c < classes; c++) scores[c]! -= targets[row * classes + c]!;
      addGradient(training, row, scores, gradient);
    }
    return loss;
  };
  return minimize(objective, (featureCount + dense.size) * classes, iterations);
}
