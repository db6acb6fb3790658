/** Walks the syllables of a text, the runs of letters and digits, without cutting strings. */

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

/** Number of runs of letters, as the syllables of Vietnamese are written. Linear. */
export function countSyllables(text: string): number {
  const table = charClasses();
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const kind = table[text.charCodeAt(i)]!;
    if (kind === LETTER && !inside) count++;
    inside = kind === LETTER || (inside && kind === MARK);
  }
  return count;
}

/** A hash (FNV-1a) of each run of letters, marks and digits, in small letters and composed form. Linear. */
export function syllableHashes(text: string): Uint32Array {
  const table = charClasses();
  const small = text.normalize('NFC').toLowerCase();
  const hashes = new Uint32Array((small.length >> 1) + 1);
  let count = 0;
  let hash = 0x811c9dc5;
  let inside = false;
  for (let i = 0; i <= small.length; i++) {
    const code = i < small.length ? small.charCodeAt(i) : 0;
    if (table[code] !== 0) {
      hash = Math.imul(hash ^ code, 0x01000193);
      inside = true;
    } else if (inside) {
      hashes[count++] = hash;
      hash = 0x811c9dc5;
      inside = false;
    }
  }
  return hashes.subarray(0, count);
}
