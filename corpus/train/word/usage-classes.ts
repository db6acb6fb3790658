/** How syllables are used in the training text. */
import { type Encoded, forEachWord } from './encoded.js';

/** 17 classes of syllables by how often they stand alone and where in longer words they stand. */
export function usageClasses(sentences: readonly Encoded[], size: number): Uint8Array {
  const alone = new Float64Array(size);
  const head = new Float64Array(size);
  const tail = new Float64Array(size);
  const all = new Float64Array(size);
  for (const { atoms, joins } of sentences) {
    forEachWord(joins, (first, length) => {
      for (let k = 0; k < length; k++) {
        const symbol = atoms.symbols[first + k]!;
        if (symbol >= size) continue;
        all[symbol]!++;
        if (length === 1) alone[symbol]!++;
        else if (k === 0) head[symbol]!++;
        else if (k === length - 1) tail[symbol]!++;
      }
    });
  }
  return Uint8Array.from(all, (count, symbol) => {
    if (symbol === 0 || count < 3) return symbol === 0 ? 0 : 1;
    const share = alone[symbol]! / count;
    const step = [0.05, 0.25, 0.6, 0.9].filter((limit) => share >= limit).length;
    const lead = head[symbol]! / (head[symbol]! + tail[symbol]! + 0.01);
    return 2 + step * 3 + (step === 4 || lead < 0.2 ? 0 : lead < 0.8 ? 1 : 2);
  });
}
