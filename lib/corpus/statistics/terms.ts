/** The words of a text as terms to count. */
import { nfc } from '../../text/unicode-form.js';
import { words } from '../../word/words.js';

/** A text, or its words already cut. */
export type TermSource = string | readonly string[];

const LETTER = /\p{L}/u;
const SPACES = /\s+/gu;

/** The words of a text that have a letter, as written, NFC, one space between syllables. Linear. */
export function termsOf(source: TermSource): readonly string[] {
  if (typeof source !== 'string') return source;
  return words(source)
    .filter(({ kind, text }) => kind === 'word' && LETTER.test(text))
    .map(({ text }) => nfc(text).replace(SPACES, ' '));
}
