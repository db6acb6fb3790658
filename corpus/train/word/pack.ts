/** The parts of the model as strings for `lib/data`. */
import { packBytes, writeNumber } from '../../../lib/packing.js';
import type { DictionaryWord } from '../../../lib/word/dictionary.js';

/** Weights as bytes; small ones are dropped. */
export function quantize(weights: Float32Array, scale: number, least: number): Int8Array {
  return Int8Array.from(weights, (weight) => {
    if (Math.abs(weight) < least) return 0;
    return Math.max(-127, Math.min(127, Math.round(weight * scale)));
  });
}

/** Words in the order of their first symbol; the word model reads them. */
export function packDictionary(words: readonly DictionaryWord[]): string {
  const bytes: number[] = [];
  let head = 0;
  for (const { symbols, joinClass, tagClass, cluster, list } of words) {
    writeNumber(bytes, symbols[0]! - head);
    head = symbols[0]!;
    bytes.push(symbols.length);
    for (const symbol of symbols.slice(1)) writeNumber(bytes, symbol);
    bytes.push(joinClass | (list << 3), tagClass, cluster);
  }
  return packBytes(bytes);
}

/** Nodes by their distance, and the tag and 1 of each. */
export function packSettled(settled: Uint8Array): string {
  const bytes: number[] = [];
  let last = 0;
  settled.forEach((tag, node) => {
    if (tag === 0) return;
    writeNumber(bytes, node - last);
    bytes.push(tag);
    last = node;
  });
  return packBytes(bytes);
}
