/**
 * MinHash signatures of texts (Broder 1997), one byte a value (Li and König 2010): the share of equal values estimates the
 * share of common shingles (Jaccard similarity). Shingles are runs of five syllables in small letters.
 */

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

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/** Mixes all bits of a 32-bit number (finalizer of MurmurHash3). */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The multipliers and addends of the hash functions; odd multipliers keep all bits. */
const FACTORS: Uint32Array = Uint32Array.from({ length: VALUES }, (_, i) => mix(2 * i + 1) | 1);
const ADDENDS: Uint32Array = Uint32Array.from({ length: VALUES }, (_, i) => mix(2 * i + 2));

/** FNV-1a over the code units. */
function hashSyllable(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Hashes of the syllables of a text. */
export function syllableHashes(text: string): Uint32Array {
  const syllables = text.normalize('NFC').toLowerCase().match(SYLLABLE) ?? [];
  return Uint32Array.from(syllables, hashSyllable);
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

function leastValues(found: Uint32Array): Uint8Array {
  const least = new Uint32Array(VALUES).fill(0xffffffff);
  for (const shingle of found) {
    for (let i = 0; i < VALUES; i++) {
      const value = (Math.imul(shingle, FACTORS[i]!) + ADDENDS[i]!) >>> 0;
      if (value < least[i]!) least[i] = value;
    }
  }
  return Uint8Array.from(least, (value) => mix(value) & 0xff);
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
