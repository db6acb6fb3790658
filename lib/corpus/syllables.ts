/** Walks the syllables of a text, the runs of letters and digits, without cutting strings. */
import { addUnit, Fnv } from '../hash.js';
import { BLOCK, blockReader } from '../text/code-units.js';
import { nfc } from '../text/unicode-form.js';

const LETTER = 1;
const MARK = 2;
const DIGIT = 3;

let classes: Uint8Array | undefined;

/** What each code unit is; halves of pairs count as letters. */
function charClasses(): Uint8Array {
  if (classes !== undefined) return classes;
  classes = new Uint8Array(1 << 16);
  for (let code = 0; code < classes.length; code++) {
    const character = String.fromCharCode(code);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (isHalf || /\p{L}/u.test(character)) classes[code] = LETTER;
    else if (/\p{M}/u.test(character)) classes[code] = MARK;
    else if (/\p{N}/u.test(character)) classes[code] = DIGIT;
  }
  return classes;
}

/** The units of a text. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  const reader = blockReader(text);
  if (reader === null) for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  else for (let from = 0; from < text.length; from += BLOCK) units.set(reader.read(text, from), from);
  return units;
}

/** Number of runs of letters, as the syllables of Vietnamese are written. Linear. */
export function countSyllables(text: string): number {
  const table = charClasses();
  let count = 0;
  let inside = false;
  for (const unit of unitsOf(text)) {
    const kind = table[unit]!;
    if (kind === LETTER && !inside) count++;
    inside = kind === LETTER || (inside && kind === MARK);
  }
  return count;
}

/** A hash (FNV-1a) of each run of letters, marks and digits, in small letters and composed form. Linear. */
export function syllableHashes(text: string): Uint32Array {
  const table = charClasses();
  const units = unitsOf(nfc(text).toLowerCase());
  const hashes = new Uint32Array((units.length >> 1) + 1);
  let count = 0;
  let hash: number = Fnv.START;
  for (let i = 0, start = 0; i <= units.length; i++) {
    const unit = i < units.length ? units[i]! : 0;
    if (table[unit] !== 0) {
      hash = addUnit(hash, unit);
      continue;
    }
    if (i > start) hashes[count++] = hash;
    start = i + 1;
    hash = Fnv.START;
  }
  return hashes.subarray(0, count);
}
