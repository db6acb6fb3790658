/** The compact form of weights: one character a slot. */

/** The character that stands for a weight of 0; others are counted from it. */
export const ZERO: number = 'B'.charCodeAt(0);

/** The weights of a string of such characters. */
export function readWeights(packed: string): Int8Array {
  const weights = new Int8Array(packed.length);
  for (let i = 0; i < packed.length; i++) weights[i] = packed.charCodeAt(i) - ZERO;
  return weights;
}
