/** Chooses the best of several candidates by a weighted sum of their features. */
import type { FeatureSpace } from './feature-space.js';

/** Weights in the order of the feature space. */
export type Weights = Float64Array;

/** Sum of the weights of a candidate's features. */
export function scoreOf(weights: Weights, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** Index of the candidate with the highest score, the first of equals; -1 for none. */
export function bestCandidate(weights: Weights, candidates: readonly (readonly number[])[]): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  candidates.forEach((features, index) => {
    const score = scoreOf(weights, features);
    if (score > highest) {
      highest = score;
      best = index;
    }
  });
  return best;
}

/** Prints weights as `group:1 -2 3;…`, rounded to whole steps. */
export function printWeights<Group extends string>(space: FeatureSpace<Group>, weights: Weights): string {
  return (Object.keys(space.groups) as Group[])
    .map((group) => {
      const from = space.base[group];
      const cells = Array.from({ length: space.groups[group] }, (_, k) => Math.round(weights[from + k]!));
      return `${group}:${cells.join(' ')}`;
    })
    .join(';');
}

/**
 * Reads printed weights. Groups that the text lacks weigh nothing.
 * @throws RangeError when a group has more weights than buckets
 */
export function parseWeights<Group extends string>(space: FeatureSpace<Group>, text: string): Weights {
  const weights = new Float64Array(space.size);
  for (const part of text.split(';')) {
    const [group = '', cells = ''] = part.split(':');
    const base = space.base[group as Group];
    if (base === undefined) continue;
    const values = cells.split(' ').map(Number);
    if (values.length > space.groups[group as Group])
      throw new RangeError(`thoisu: weights of ${group} do not fit`);
    weights.set(values, base);
  }
  return weights;
}
