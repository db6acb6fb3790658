/** How well a text reads as Vietnamese. */
import { parseSyllable } from '../syllable/syllable.js';
import { nfc } from '../unicode-form.js';

/** Counts over the words of a text. */
export interface Reading {
  /** Words with marks that are syllables. */
  readonly marked: number;
  /** Words with characters beyond ASCII that are none, and words torn apart by signs. */
  readonly broken: number;
  /** Share of all words that are syllables. */
  readonly share: number;
}

const WORD = /[\p{L}\p{M}]+/gu;
const ASCII = /^[A-Za-z]+$/;
const CAPITALS = /^\p{Lu}+$/u;
/** Signs and controls inside a word are traces of bytes that were misread. */
const TORN = /(?<=\p{L})[\u0001-\u0008\u000e-\u001f\u007f-\u00bf\u2018-\u203a\u20ac\u2122](?=\p{L})/gu;

/** Counts what reads as Vietnamese. Abbreviations in capitals say nothing. */
export function readAsVietnamese(text: string): Reading {
  let marked = 0;
  let broken = text.match(TORN)?.length ?? 0;
  let plain = 0;
  let words = 0;
  for (const [word] of nfc(text).matchAll(WORD)) {
    const valid = typeof parseSyllable(word.toLowerCase()) !== 'string';
    const ascii = ASCII.test(word);
    words++;
    if (valid && ascii) plain++;
    else if (valid) marked++;
    else if (!ascii && !CAPITALS.test(word)) broken++;
  }
  return { marked, broken, share: words === 0 ? 0 : (marked + plain) / words };
}
