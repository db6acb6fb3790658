/** Multinomial logistic regression over sparse rows, by AdaGrad in a fixed order: the same rows give the same weights. */

/** Sparse rows: features and values of row `r` are at `from[r]` to `from[r + 1]`. */
export interface SparseRows {
  readonly from: Uint32Array;
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

/** What to learn from. */
export interface Training {
  readonly rows: SparseRows;
  /** The rows to train on. */
  readonly use: Uint32Array;
  /** Probability of each class by row: `targets[row * classes + class]`. */
  readonly targets: Float32Array;
  /** How much each row counts. */
  readonly weights: Float32Array;
  readonly featureCount: number;
  readonly classes: number;
}

/** How to learn. */
export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly seed: number;
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

/** Turns scores into probabilities in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - highest);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return scores;
}

/** The class scores of a row. */
export function rowScores(
  { from, features, values }: SparseRows,
  row: number,
  weights: Float32Array,
  classes: number,
): Float64Array {
  const scores = new Float64Array(classes);
  for (let k = from[row]!; k < from[row + 1]!; k++) {
    const at = features[k]! * classes;
    for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]! * values[k]!;
  }
  return scores;
}

/** How often each feature is met in one epoch. */
function frequencies({ rows, use, featureCount }: Training): Float64Array {
  const counts = new Float64Array(featureCount);
  for (const row of use)
    for (let k = rows.from[row]!; k < rows.from[row + 1]!; k++) counts[rows.features[k]!]!++;
  return counts;
}

/** Trains; returns `weights[feature * classes + class]`. */
export function trainLogistic(training: Training, learning: Learning): Float32Array {
  const { rows, targets, featureCount, classes } = training;
  const weights = new Float32Array(featureCount * classes);
  const squares = new Float32Array(featureCount * classes).fill(1e-4);
  const counts = frequencies(training);
  const error = new Float64Array(classes);
  for (let epoch = 0; epoch < learning.epochs; epoch++) {
    for (const row of shuffle(training.use, learning.seed + epoch)) {
      const probability = softmax(rowScores(rows, row, weights, classes));
      for (let c = 0; c < classes; c++) {
        error[c] = (probability[c]! - targets[row * classes + c]!) * training.weights[row]!;
      }
      for (let k = rows.from[row]!; k < rows.from[row + 1]!; k++) {
        const feature = rows.features[k]!;
        const value = rows.values[k]!;
        const pull = learning.decay / counts[feature]!;
        for (let c = 0; c < classes; c++) {
          const at = feature * classes + c;
          const gradient = error[c]! * value + pull * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (learning.rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return weights;
}
