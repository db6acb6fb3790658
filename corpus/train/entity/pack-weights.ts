/** Weights as bytes, and bytes as text. */

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

/** Base64 of the bytes; a zero byte is followed by the length of the run of zeros (1 to 255). */
export function packWeights(weights: Int8Array): string {
  const bytes: number[] = [];
  for (let k = 0; k < weights.length; ) {
    if (weights[k] !== 0) {
      bytes.push(weights[k++]! & 255);
      continue;
    }
    let run = 0;
    while (k < weights.length && weights[k] === 0 && run < 255) {
      run++;
      k++;
    }
    bytes.push(0, run);
  }
  return Buffer.from(bytes).toString('base64');
}
