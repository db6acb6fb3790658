/** The features by which a lost line break shows: what stands on both sides, and how long the line so far is. */
import { AtomKind, type TokenTable } from '../token/table.js';
import type { Vocabulary } from '../token/vocabulary.js';

/** Constants of the hashing, and codes of what is no known word: an enumeration, since the bundle writes its values in. */
enum Code {
  NUMBER = 1,
  UNKNOWN = 2,
  MARK = 16,
  /** Known words have codes from here on. */
  WORD = 64,
  /** Bits of a feature's number. */
  BITS = 14,
  MASK = 0x3fff,
}

export const GLUE_BITS: number = Code.BITS;
export const GLUE_FEATURES = 14;

/** A hash of each vocabulary id's spelling, so that weights outlive a change of ids. Linear in the vocabulary. */
export function spellingHashes({ size, offsets, pool }: Vocabulary): Uint16Array {
  const hashes = new Uint16Array(size);
  for (let id = 1; id < size; id++) {
    let hash = 0x811c9dc5;
    for (let k = offsets[id]!; k < offsets[id + 1]!; k++) hash = Math.imul(hash ^ pool[k]!, 0x01000193);
    hashes[id] = Code.WORD + (((hash ^ (hash >>> 15)) >>> 0) % 65000);
  }
  return hashes;
}

function codeOf(table: TokenTable, hashes: Uint16Array, i: number): number {
  if (i < 0 || i >= table.length) return 0;
  const kind = table.kind[i]!;
  if (kind >= AtomKind.PUNCTUATION) return Code.MARK + table.shape[i]!;
  if (kind !== AtomKind.WORD && kind < AtomKind.ABBREVIATION) return Code.NUMBER;
  return hashes[table.id[i]!] || Code.UNKNOWN + table.shape[i]!;
}

function shapeOf(table: TokenTable, i: number): number {
  if (i < 0 || i >= table.length) return 15;
  return table.kind[i] === AtomKind.WORD
    ? table.shape[i]!
    : 6 + (table.kind[i]! >= AtomKind.PUNCTUATION ? 1 : 0);
}

function mix(template: number, x: number, y: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ Math.imul(x, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(y, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 14)) & Code.MASK;
}

/**
 * Writes the features of an end before atom `i` into `out`.
 * @param start first atom of the sentence so far
 */
export function glueFeatures(
  table: TokenTable,
  hashes: Uint16Array,
  i: number,
  start: number,
  out: Int32Array,
): void {
  const p = codeOf(table, hashes, i - 1);
  const p2 = codeOf(table, hashes, i - 2);
  const n = codeOf(table, hashes, i);
  const n1 = codeOf(table, hashes, i + 1);
  const sp = shapeOf(table, i - 1);
  const shapes = (sp * 16 + shapeOf(table, i)) * 16 + shapeOf(table, i + 1);
  const length = Math.min(7, (i - start) >> 2);
  out[0] = mix(1, n, 0);
  out[1] = mix(2, n, n1);
  out[2] = mix(3, n1, 0);
  out[3] = mix(4, p, 0);
  out[4] = mix(5, p, n);
  out[5] = mix(6, shapes, 0);
  out[6] = mix(7, n, shapes);
  out[7] = mix(8, p2, p);
  out[8] = mix(9, length, sp);
  out[9] = mix(10, p, shapes);
  out[10] = mix(11, shapes * 16 + shapeOf(table, i + 2), shapeOf(table, i - 2));
  out[11] = mix(12, n, codeOf(table, hashes, i + 2));
  out[12] = mix(13, length, shapes);
  out[13] = mix(14, codeOf(table, hashes, start), shapes);
}
