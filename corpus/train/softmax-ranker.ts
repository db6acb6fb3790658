/** Learns a linear ranker: the options that an annotation calls right get the probability. */

import { descend } from './descent.js';

/** A choice between options: their features, and how right each is (0 is wrong, 1 is exactly right). */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly gains: readonly number[];
  /** How much the choice teaches, 1 where nothing is said. */
  readonly weight?: number;
}

/** Choices on flat arrays: option k of choice c is `starts[c] + k`, its features begin at `from[option]`. */
interface Packed {
  readonly starts: Int32Array;
  readonly from: Int32Array;
  readonly features: Int32Array;
  readonly gains: Float64Array;
  /** By choice. */
  readonly shares: Float64Array;
}

function pack(choices: readonly Choice[]): Packed {
  const options = choices.flatMap((choice) => choice.options);
  let option = 0;
  let feature = 0;
  return {
    starts: Int32Array.from([0, ...choices.map((choice) => (option += choice.options.length))]),
    from: Int32Array.from([0, ...options.map((features) => (feature += features.length))]),
    features: Int32Array.from(options.flat()),
    gains: Float64Array.from(choices.flatMap(({ gains }) => gains)),
    shares: Float64Array.from(choices, ({ weight = 1 }) => weight),
  };
}

/** Probability of each option of choice `c`, into `into`; returns that of the right ones. */
function weigh(
  { starts, from, features, gains }: Packed,
  c: number,
  weights: Float64Array,
  into: Float64Array,
): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let o = starts[c]!; o < starts[c + 1]!; o++) {
    let sum = 0;
    for (let k = from[o]!; k < from[o + 1]!; k++) sum += weights[features[k]!]!;
    into[o] = sum;
    top = Math.max(top, sum);
  }
  let total = 0;
  let right = 0;
  for (let o = starts[c]!; o < starts[c + 1]!; o++) {
    into[o] = Math.exp(into[o]! - top);
    total += into[o]!;
    right += into[o]! * gains[o]!;
  }
  for (let o = starts[c]!; o < starts[c + 1]!; o++) into[o]! /= total;
  return right / total;
}

/** Adds the slopes of the negative log likelihood of all choices. */
function addSlopes(data: Packed, weights: Float64Array, share: Float64Array, slopes: Float64Array): void {
  const { starts, from, features, gains } = data;
  for (let c = 0; c + 1 < starts.length; c++) {
    const right = weigh(data, c, weights, share);
    for (let o = starts[c]!; o < starts[c + 1]!; o++) {
      const slope = data.shares[c]! * (share[o]! - (share[o]! * gains[o]!) / right);
      for (let k = from[o]!; k < from[o + 1]!; k++) slopes[features[k]!]! += slope;
    }
  }
}

/**
 * Learns weights by maximum likelihood with a Gaussian prior; choices without a right option teach nothing. All choices
 * take part in every step and nothing is random. Linear in the number of choices.
 * @param size number of features
 * @param prior strength of the prior: one over its variance
 */
export function learnWeights(choices: readonly Choice[], size: number, prior: number): Float64Array {
  const useful = choices.filter(
    ({ gains }) => gains.some((gain) => gain > 0) && gains.some((gain) => gain === 0),
  );
  const data = pack(useful);
  const share = new Float64Array(data.gains.length);
  return descend(size, prior, (weights, slopes) => addSlopes(data, weights, share, slopes));
}
