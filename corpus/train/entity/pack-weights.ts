/** Weights as bytes, and bytes as text. */

/** Share of the weights that the byte range holds; the few larger ones are cut, so that small ones keep apart. */
const KEPT = 0.9995;

/** Weights as signed bytes. */
export function quantize(weights: Float32Array): Int8Array {
  const sizes = [...weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length * KEPT)] ?? 1;
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight / largest) * 127))),
  );
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
