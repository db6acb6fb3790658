/** The parts of the model as strings for `lib/data`. */
import { packColumns } from '../../../lib/packing.js';
import type { DictionaryWord } from '../../../lib/word/dictionary.js';

/** Weights as bytes; small ones are dropped. */
export function quantize(weights: Float32Array, scale: number, least: number): Int8Array {
  return Int8Array.from(weights, (weight) => {
    if (Math.abs(weight) < least) return 0;
    return Math.max(-127, Math.min(127, Math.round(weight * scale)));
  });
}

/**
 * Words in the order of their symbols, in columns: distance to the first symbol of the word before, length, second
 * symbol (its distance where the first is the same), other symbols, list and join class, tag class, cluster.
 */
export function packDictionary(words: readonly DictionaryWord[]): string {
  const columns: number[][] = [[], [], [], [], [], [], []];
  let head = 0;
  let second = 0;
  for (const { symbols, joinClass, tagClass, cluster, list } of words) {
    const [first = 0, next = 0, ...others] = symbols;
    if (first !== head) second = 0;
    [first - head, symbols.length, next - second].forEach(
      (value, column) => void columns[column]!.push(value),
    );
    columns[3]!.push(...others);
    [list * 8 + joinClass, tagClass, cluster].forEach(
      (value, column) => void columns[4 + column]!.push(value),
    );
    head = first;
    second = next;
  }
  return packColumns(columns);
}

/** Nodes by their distance, and the tag and 1 of each. */
export function packSettled(settled: Uint8Array): string {
  const distances: number[] = [];
  const tags: number[] = [];
  let last = 0;
  settled.forEach((tag, node) => {
    if (tag === 0) return;
    distances.push(node - last);
    tags.push(tag);
    last = node;
  });
  return packColumns([distances, tags]);
}

/** Keys of words in their order by their distance, and the tag of each. */
export function packXpos(xpos: readonly (readonly [key: number, tag: number])[]): string {
  const sorted = [...xpos].sort(([a], [b]) => a - b);
  return packColumns([
    sorted.map(([key], k) => key - (sorted[k - 1]?.[0] ?? 0)),
    sorted.map(([, tag]) => tag),
  ]);
}
