/** Finds the weights of a model by descent (Adam) on the negative log likelihood with a Gaussian prior. */

/** Steps of the descent, and the longest of them. */
const STEPS = 120;
const RATE = 0.15;
/** Decay of the mean and of the square of the slopes (Adam). */
const MEAN = 0.9;
const SQUARE = 0.99;

/**
 * The weights after a fixed number of steps from zero; nothing is random.
 * @param size number of features
 * @param prior strength of the prior: one over its variance
 * @param addSlopes adds the slopes of the negative log likelihood of all choices
 */
export function descend(
  size: number,
  prior: number,
  addSlopes: (weights: Float64Array, slopes: Float64Array) => void,
): Float64Array {
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((weight) => prior * weight);
    addSlopes(weights, slopes);
    const rate = RATE * Math.min(1, 2.02 - (2 * step) / STEPS);
    for (let k = 0; k < size; k++) {
      const slope = slopes[k]!;
      mean[k] = MEAN * mean[k]! + (1 - MEAN) * slope;
      square[k] = SQUARE * square[k]! + (1 - SQUARE) * slope * slope;
      const spread = Math.sqrt(square[k]! / (1 - SQUARE ** step)) + 1e-8;
      weights[k]! -= (rate * mean[k]!) / (1 - MEAN ** step) / spread;
    }
  }
  return weights;
}
