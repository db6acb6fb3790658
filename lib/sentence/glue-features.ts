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
export function spellingHashes({ size, hashes }: Vocabulary): Uint16Array {
  const codes = new Uint16Array(size);
  for (let id = 1; id < size; id++) {
    const hash = hashes[id]!;
    codes[id] = Code.WORD + (((hash ^ (hash >>> 15)) >>> 0) % 65000);
  }
  return codes;
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

/** Hashes the values in place, two a feature; one loop, so that the hash is written into it and not called. */
function hashAll(first: Int32Array, second: Int32Array, out: Int32Array): void {
  for (let k = 0; k < out.length; k++) {
    let hash = Math.imul(k + 1, 0x9e3779b1) ^ Math.imul(first[k]!, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(second[k]!, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
    out[k] = (hash ^ (hash >>> 14)) & Code.MASK;
  }
}

const firstValues = new Int32Array(GLUE_FEATURES);
const secondValues = new Int32Array(GLUE_FEATURES);

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
  const x = firstValues;
  const y = secondValues;
  const p = codeOf(table, hashes, i - 1);
  const n = codeOf(table, hashes, i);
  const n1 = codeOf(table, hashes, i + 1);
  const sp = shapeOf(table, i - 1);
  const shapes = (sp * 16 + shapeOf(table, i)) * 16 + shapeOf(table, i + 1);
  const length = Math.min(7, (i - start) >> 2);
  x[0] = n;
  x[1] = n;
  y[1] = n1;
  x[2] = n1;
  x[3] = p;
  x[4] = p;
  y[4] = n;
  x[5] = shapes;
  x[6] = n;
  y[6] = shapes;
  x[7] = codeOf(table, hashes, i - 2);
  y[7] = p;
  x[8] = length;
  y[8] = sp;
  x[9] = p;
  y[9] = shapes;
  x[10] = shapes * 16 + shapeOf(table, i + 2);
  y[10] = shapeOf(table, i - 2);
  x[11] = n;
  y[11] = codeOf(table, hashes, i + 2);
  x[12] = length;
  y[12] = shapes;
  x[13] = codeOf(table, hashes, start);
  y[13] = shapes;
  hashAll(x, y, out);
}
