/**
 * MinHash signatures of texts (Broder 1997), one byte a value (Li and König 2010): the share of equal values estimates the
 * share of common shingles (Jaccard similarity). All values come from one hash of each shingle (Li, Owen and Zhang 2012),
 * the places that no shingle fell on from others (optimal densification, Shrivastava 2017). Shingles are runs of five
 * syllables in small letters.
 */
import { syllableHashes } from '../syllables.js';

/** Values of a signature, one byte each. */
export const VALUES = 128;
/** Syllables in a shingle. */
export const SHINGLE = 5;
/** Texts with fewer syllables are compared by their checksum only. */
export const LEAST_SYLLABLES = 20;

/** What is kept of a text to find it again. */
export interface TextSignature {
  /** Checksum of the syllables: equal texts, whatever their spaces and punctuation. */
  readonly exact: bigint;
  /** The MinHash values; null for short texts. */
  readonly values: Uint8Array | null;
}

/** Mixes all bits of a 32-bit number (finalizer of MurmurHash3). */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function shingles(hashes: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let i = 0; i < found.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(Math.imul(hash, 31) + hashes[j]!);
    found[i] = hash;
  }
  return found;
}

function checksum(hashes: Uint32Array): bigint {
  let [low, high] = [hashes.length, ~hashes.length];
  for (const hash of hashes) {
    low = mix(Math.imul(low, 31) + hash);
    high = mix(Math.imul(high ^ hash, 0x9e3779b1));
  }
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

const BIN_BITS: number = 32 - Math.log2(VALUES);
const EMPTY = 0xffffffff;

/** The least hash of the shingles that fall into each bin; the top bits choose the bin. */
function leastInBins(found: Uint32Array): Uint32Array {
  const least = new Uint32Array(VALUES).fill(EMPTY);
  for (const shingle of found) {
    const bin = shingle >>> BIN_BITS;
    if (shingle < least[bin]!) least[bin] = shingle;
  }
  return least;
}

/** Bins that a bin without shingles looks at, one after the other, always the same. */
function nextBin(bin: number, attempt: number): number {
  return mix(Math.imul(bin + 1, 0x9e3779b1) + attempt) >>> BIN_BITS;
}

/** @param found at least one shingle */
function leastValues(found: Uint32Array): Uint8Array {
  const least = leastInBins(found);
  const values = new Uint8Array(VALUES);
  for (let bin = 0; bin < VALUES; bin++) {
    let at = least[bin]!;
    for (let attempt = 1; at === EMPTY; attempt++) at = least[nextBin(bin, attempt)]!;
    values[bin] = mix(at) & 0xff;
  }
  return values;
}

/** The signature of a text. Linear. */
export function textSignature(text: string): TextSignature {
  const hashes = syllableHashes(text);
  const values = hashes.length < LEAST_SYLLABLES ? null : leastValues(shingles(hashes));
  return { exact: checksum(hashes), values };
}

/** Share of common shingles that two signatures let expect, 0 to 1. */
export function similarity(a: Uint8Array, b: Uint8Array): number {
  let equal = 0;
  for (let i = 0; i < VALUES; i++) if (a[i] === b[i]) equal++;
  // Different values agree in one of 256 cases by chance.
  const share = (equal / VALUES - 1 / 256) / (1 - 1 / 256);
  return Math.max(0, Math.round(share * 1000) / 1000);
}
