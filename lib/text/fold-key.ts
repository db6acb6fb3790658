/** One key for all spellings of the same words, for search and look-up. */
import { checkOptions, checkText } from '../options.js';
import { toneOf, withTone } from './letters.js';
import { normalize } from './normalize.js';
import { stripMarks } from './strip-diacritics.js';
import { parseSyllable } from './syllable.js';

/** Settings of `foldKey`. */
export interface FoldKeyOptions {
  /** `keep` (default) tells `bàn` from `bán`; `strip` does not, for search by people who type no marks. */
  readonly diacritics?: 'keep' | 'strip';
}

const NORMAL = {
  toneStyle: 'new',
  spaces: 'collapse',
  quotes: 'straight',
  dashes: 'hyphen',
  ellipsis: 'dots',
} as const;
const WORD = /[\p{L}\p{M}]+/gu;
/** After these onsets an open `y` and an open `i` are the same syllable: `tỷ`, `tỉ`; not after q: `quý`, `quí` both q + uy. */
const I_FOR_Y = new Set([
  'b',
  'd',
  'đ',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
  'ch',
]);

/** Writes an open `y` as `i` (`tỷ`, `tỉ`) and `ui` after q as `uy` (`quí`, `quý`). */
function foldWord(word: string): string {
  const parsed = parseSyllable(word);
  if (typeof parsed === 'string') return word;
  const { glide, nucleus, coda } = parsed.rime;
  if (coda !== '' || toneOf(word.charCodeAt(word.length - 1)) !== parsed.tone) return word;
  if (parsed.onset === 'q' && glide + nucleus === 'ui') return withLast(word, 'y', parsed.tone);
  return glide === '' && nucleus === 'y' && I_FOR_Y.has(parsed.onset)
    ? withLast(word, 'i', parsed.tone)
    : word;
}

function withLast(word: string, vowel: string, tone: number): string {
  return word.slice(0, -1) + withTone(vowel, tone);
}

/**
 * A key that is equal for all spellings of the same words: Unicode form, case, school of tone placement, `i` and `y`
 * (`tỉ`, `tỷ`; `quí`, `quý`), spaces and forms of punctuation. Linear. For comparing only: it has no offsets.
 *
 * @throws TypeError when `text` is no string or an option is not allowed
 * @example foldKey('Uỷ  ban KỸ thuật') // 'uỷ ban kĩ thuật'
 */
export function foldKey(text: string, options?: FoldKeyOptions): string {
  checkText('foldKey', text);
  checkOptions('foldKey', options, { diacritics: ['keep', 'strip'] });
  const folded = normalize(text, NORMAL).toLowerCase().replace(WORD, foldWord);
  return options?.diacritics === 'strip' ? stripMarks(folded) : folded;
}
