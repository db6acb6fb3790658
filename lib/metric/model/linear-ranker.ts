/** Chooses the best of several candidates by a weighted sum of their features. */
import type { FeatureSpace } from './feature-space.js';

/** Weights in the order of the feature space, in whole steps. */
export type Weights = Int16Array;

/** So many steps make one. */
export const STEPS = 32;

/** Prints weights as `group:1 -2  3;…`, in whole steps; nothing stands for zero, and the last zeros are left out. */
export function printWeights({ names, from, sizes }: FeatureSpace, weights: Float64Array): string {
  return names
    .map((name, group) => {
      const own = weights.subarray(from[group]!, from[group]! + sizes[group]!);
      const cells = Array.from(own, (weight) => Math.round(weight * STEPS) || '');
      return `${name}:${cells.join(' ').trimEnd()}`;
    })
    .join(';');
}

/**
 * Reads printed weights. Groups that the text lacks weigh nothing.
 * @throws RangeError when a group has more weights than buckets
 */
export function parseWeights({ names, from, sizes, size }: FeatureSpace, text: string): Weights {
  const weights = new Int16Array(size);
  for (const part of text.split(';')) {
    const [name = '', cells = ''] = part.split(':');
    const group = names.indexOf(name);
    if (group < 0) continue;
    const values = cells.split(' ').map(Number);
    if (values.length > sizes[group]!) throw new RangeError(`thoisu: weights of ${name} do not fit`);
    weights.set(values, from[group]);
  }
  return weights;
}
