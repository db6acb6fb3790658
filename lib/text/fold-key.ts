/** One key for all spellings of the same words, for search and look-up. */
import { checkOptions, checkText } from '../options.js';
import { tonedForms, toneOf, withTone } from './letters.js';
import { normalize } from './normalize/normalize.js';
import { wordAround } from './normalize/word-around.js';
import { stripMarks } from './strip-diacritics.js';
import { parseSyllable } from './syllable/syllable.js';

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
/** Where `i` and `y` may be two spellings of one rime: at the end of a word. */
const OPEN_I_Y = new RegExp(`(?:[${tonedForms('y')}]|(?<=qu)[${tonedForms('i')}])(?![\\p{L}\\p{M}])`, 'gu');
const LONGEST = 7;
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

/** The last letter of the word that ends at `at`: `i` for an open `y` (`tỷ`, `tỉ`), `y` after qu (`quí`, `quý`). */
function foldLast(letter: string, at: number, text: string): string {
  const [start] = wordAround(text, at, LONGEST);
  const parsed = parseSyllable(text.slice(start, at + 1));
  if (typeof parsed === 'string' || toneOf(letter.charCodeAt(0)) !== parsed.tone) return letter;
  if (parsed.onset === 'q') return withTone('y', parsed.tone);
  const alone = parsed.rime.glide === '' && parsed.rime.coda === '';
  return alone && I_FOR_Y.has(parsed.onset) ? withTone('i', parsed.tone) : letter;
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
  const folded = normalize(text, NORMAL).toLowerCase().replace(OPEN_I_Y, foldLast);
  return options?.diacritics === 'strip' ? stripMarks(folded) : folded;
}
