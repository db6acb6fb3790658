/** Hashing of features, and the list of hashes of one candidate. */

/** Hashes of the features of one candidate. */
export interface FeatureBuffer {
  readonly hashes: Int32Array;
  length: number;
}

/** More features than any candidate has. */
const CAPACITY = 256;

/** A buffer to be used again for every candidate. */
export function createFeatureBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(CAPACITY), length: 0 };
}

/** Mixes a template number and values into one hash (multiply and xor-shift, after MurmurHash3). */
export function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ c;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Appends a feature: a template number with up to three values. */
export function put(buffer: FeatureBuffer, template: number, a: number, b = 0, c = 0): void {
  if (buffer.length < CAPACITY) buffer.hashes[buffer.length++] = mix(template, a, b, c);
}

/** Lengths and counts in steps that grow. */
export function bucket(value: number): number {
  return value < 6 ? value : value < 9 ? 6 : value < 14 ? 7 : 8;
}
