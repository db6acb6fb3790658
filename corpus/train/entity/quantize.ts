/** Weights as bytes. */

/** Largest byte. */
const TOP = 63;
/** Least byte that is kept. Two of three weights are smaller, and no F1 of articles held out falls without them. */
const LEAST = 12;

/**
 * Weights as signed bytes whose squares, with the sign kept, are in proportion to them: small weights keep apart and
 * large ones keep their size. The least are left out.
 */
export function quantize(weights: Float32Array): Int8Array {
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) || 1;
  return Int8Array.from(weights, (weight) => {
    const byte = Math.round(Math.sqrt(Math.abs(weight) / largest) * TOP);
    return byte < LEAST ? 0 : Math.sign(weight) * byte;
  });
}
