/** Chooses the best of several candidates by a weighted sum of their features. */
import type { FeatureSpace } from './feature-space.js';

/** Weights in the order of the feature space. */
export type Weights = Float64Array;

/** Weights are printed as whole numbers of this fraction. */
const STEPS = 32;

/** Prints weights as `group:1 -2  3;…`, in whole steps; nothing stands for zero, and the last zeros are left out. */
export function printWeights<Group extends string>(space: FeatureSpace<Group>, weights: Weights): string {
  return (Object.keys(space.groups) as Group[])
    .map((group) => {
      const from = space.base[group];
      const cells = Array.from(
        { length: space.groups[group] },
        (_, k) => Math.round(weights[from + k]! * STEPS) || '',
      );
      return `${group}:${cells.join(' ').trimEnd()}`;
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
    const values = cells.split(' ').map((cell) => Number(cell) / STEPS);
    if (values.length > space.groups[group as Group])
      throw new RangeError(`thoisu: weights of ${group} do not fit`);
    weights.set(values, base);
  }
  return weights;
}
