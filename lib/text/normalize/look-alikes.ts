/** The step of normalisation that replaces letters of other alphabets inside Vietnamese words. */
import { LOOK_ALIKES } from '../../data/orthography.js';
import { hasDistinctive, isAlphabetic, toneOf } from '../letters.js';
import { parseSyllable } from '../syllable/syllable.js';
import { nfc } from '../unicode-form.js';
import type { Edit } from './edits.js';
import { wordAround } from './word-around.js';

const letterFor = new Map<string, string>();
for (let i = 0; i < LOOK_ALIKES.length; i += 2) letterFor.set(LOOK_ALIKES[i]!, LOOK_ALIKES[i + 1]!);

const LOOK_ALIKE = new RegExp(`[${[...letterFor.keys()].join('')}]`, 'g');
const LATIN = /\p{Script=Latin}/u;
/** `HĐND`, `QĐ`: an abbreviation. */
const LONGEST_ABBREVIATION = 8;
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

function isAbbreviation(word: string): boolean {
  if (word.length > LONGEST_ABBREVIATION || word !== word.toUpperCase()) return false;
  return [...word].every(
    (letter) => toneOf(letter.charCodeAt(0)) === 0 && isAlphabetic(letter.toLowerCase()),
  );
}

function isVietnamese(word: string): boolean {
  const small = word.toLowerCase();
  if (typeof parseSyllable(small) !== 'string' || isAbbreviation(word)) return true;
  // Syllables written as one word: `Đăkrông`.
  return small.startsWith('đ') && hasDistinctive(small.replaceAll('đ', '')) && [...small].every(isAlphabetic);
}
