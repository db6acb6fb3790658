/** Multinomial logistic regression over sparse rows with a dense part, by L-BFGS: the same rows give the same weights. */
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
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
  /** Probability of each label by row: `targets[row * LABEL_COUNT + label]`. */
  readonly targets: Float32Array;
  /** Number of sparse features. */
  readonly featureCount: number;
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
export type ScoredRows = Pick<Training, 'rows' | 'dense' | 'featureCount'>;

/** Writes the scores of a row, one for each label, into `scores`. The four labels are written out: it is what takes time. */
export function rowScores(
  { rows, dense, featureCount }: ScoredRows,
  row: number,
  weights: Float64Array,
  scores: Float64Array,
): void {
  const { from, features, values } = rows;
  const limit = from[row + 1]!;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = from[row]!; k < limit; k++) {
    const at = features[k]! * LABEL_COUNT;
    const value = values[k]!;
    a += weights[at]! * value;
    b += weights[at + 1]! * value;
    c += weights[at + 2]! * value;
    d += weights[at + 3]! * value;
  }
  let at = featureCount * LABEL_COUNT;
  const end = (row + 1) * dense.size;
  for (let k = row * dense.size; k < end; k++, at += LABEL_COUNT) {
    const value = dense.values[k]!;
    a += weights[at]! * value;
    b += weights[at + 1]! * value;
    c += weights[at + 2]! * value;
    d += weights[at + 3]! * value;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
}

/** Adds what a row with the given errors of its labels gives to the gradient. */
function addGradient(
  { rows, dense, featureCount }: ScoredRows,
  row: number,
  [a, b, c, d]: readonly [number, number, number, number],
  gradient: Float64Array,
): void {
  const { from, features, values } = rows;
  const limit = from[row + 1]!;
  for (let k = from[row]!; k < limit; k++) {
    const at = features[k]! * LABEL_COUNT;
    const value = values[k]!;
    gradient[at]! += a * value;
    gradient[at + 1]! += b * value;
    gradient[at + 2]! += c * value;
    gradient[at + 3]! += d * value;
  }
  let at = featureCount * LABEL_COUNT;
  const end = (row + 1) * dense.size;
  for (let k = row * dense.size; k < end; k++, at += LABEL_COUNT) {
    const value = dense.values[k]!;
    gradient[at]! += a * value;
    gradient[at + 1]! += b * value;
    gradient[at + 2]! += c * value;
    gradient[at + 3]! += d * value;
  }
}

/** Trains; returns `weights[feature * LABEL_COUNT + label]`, the dense columns after the sparse features. */
export function trainLogistic(training: Training, { iterations, penalty }: Learning): Float64Array {
  const { use, targets, featureCount, dense } = training;
  const scores = new Float64Array(LABEL_COUNT);
  const errorOf = (row: number, label: number): number =>
    scores[label]! - targets[row * LABEL_COUNT + label]!;
  const objective = (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let k = 0; k < weights.length; k++) {
      gradient[k] = penalty * weights[k]!;
      loss += 0.5 * penalty * weights[k]! * weights[k]!;
    }
    for (const row of use) {
      rowScores(training, row, weights, scores);
      for (let label = 0; label < LABEL_COUNT; label++) {
        loss -= targets[row * LABEL_COUNT + label]! * scores[label]!;
      }
      loss += softmax(scores);
      addGradient(
        training,
        row,
        [errorOf(row, 0), errorOf(row, 1), errorOf(row, 2), errorOf(row, 3)],
        gradient,
      );
    }
    return loss;
  };
  return minimize(objective, (featureCount + dense.size) * LABEL_COUNT, iterations);
}
