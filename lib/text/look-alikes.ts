/** The step of normalisation that replaces letters of other alphabets inside Vietnamese words. */
import { LOOK_ALIKES } from '../data/orthography.js';
import type { Edit } from './edits.js';
import { LETTER_LIMIT } from './letters.js';
import { parseSyllable } from './syllable.js';
import { nfc } from './unicode-form.js';
import { wordAround } from './word-around.js';

const letterFor = new Map<string, string>();
for (let i = 0; i < LOOK_ALIKES.length; i += 2) letterFor.set(LOOK_ALIKES[i]!, LOOK_ALIKES[i + 1]!);

const LOOK_ALIKE = new RegExp(`[${[...letterFor.keys()].join('')}]`, 'g');
const LATIN = /\p{Script=Latin}/u;
/** Letters that only Vietnamese uses, beside `đ`. */
const ONLY_VIETNAMESE = /[ăơưĩũ\u1ea0-\u1ef9]/i;
/** `HĐND`, `QĐ`: an abbreviation of Vietnamese letters. */
const ABBREVIATION = /^[A-ZÂÊÔĂĐƠƯ]{1,8}$/;
const LONGEST_WORD = 24;

/** Look-alike letters become Vietnamese ones where that makes a Vietnamese word of a word that was none. */
export function lookAlikeEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  for (const { index } of text.matchAll(LOOK_ALIKE)) {
    if (index < done) continue;
    const [start, end] = wordAround(text, index, LONGEST_WORD);
    done = end;
    const word = text.slice(start, end);
    const replaced = replaceInWord(word);
    if (replaced !== word) edits.push({ start, end, text: replaced });
  }
  return edits;
}

function replaceInWord(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  let replaced = '';
  for (const character of word) replaced += letterFor.get(character) ?? character;
  if (replaced === word || !LATIN.test(word)) return word;
  const composed = nfc(replaced);
  return isVietnamese(composed) ? composed : word;
}

function isVietnamese(word: string): boolean {
  if (typeof parseSyllable(word.toLowerCase()) !== 'string' || ABBREVIATION.test(word)) return true;
  return /^đ/i.test(word) && ONLY_VIETNAMESE.test(word) && isVietnameseLatin(word);
}

function isVietnameseLatin(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= LETTER_LIMIT) return false;
  return LATIN.test(word) && !/[\u0370-\u1dff]/.test(word);
}
