/** The words of a text as terms for a classifier or a term table. */
import { nfc } from '../../text/unicode-form.js';
import { words } from '../../word/words.js';

/** The terms of a text in their order: lower case, NFC, the syllables of a word joined by `_`; no marks. Linear. */
export function termsOf(text: string): string[] {
  return words(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((word) => nfc(word.text).toLowerCase().replace(/\s+/gu, '_'));
}
