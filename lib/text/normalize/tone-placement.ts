/** Where the tone mark of a syllable stands: the new school (`hoà`, `thuý`), the old one (`hòa`, `thúy`). */

import { stripTone, tonedForms, withTone } from '../letters.js';
import { type ParsedSyllable, parseSyllable } from '../syllable/syllable.js';
import { type Edit, editsOf } from './edits.js';
import { isProtected } from './protected.js';

/** `new`: the mark on the nucleus, `hoà`; `old`: in the middle of the open rime, `hòa`. */
export type ToneSchool = 'new' | 'old';

/** Writes the tone of a syllable on the letters (without tone, any case) it was read from. */
export function writeTone(letters: string, parsed: ParsedSyllable, school: ToneSchool): string {
  const at = parsed.rimeStart + (school === 'new' ? parsed.rime.mark : parsed.rime.oldMark);
  return letters.slice(0, at) + withTone(letters[at]!, parsed.tone) + letters.slice(at + 1);
}

/** The open rimes on which the schools differ, at the end of a word. */
const [o, a, e, u, y] = [...'oaeuy'].map(tonedForms);
const TWO_SCHOOLS = new RegExp(`(?:[${o}][${a}${e}]|[${u}][${y}])(?![\\p{L}\\p{M}])`, 'giu');
const LETTER = /[\p{L}\p{M}]/u;
const LONGEST_ONSET = 3;

/** The edits that bring every syllable to one school. */
export function toneStyleEdits(text: string, school: ToneSchool): readonly Edit[] {
  return editsOf(text, TWO_SCHOOLS, (found, at) => {
    let start = at;
    while (start > 0 && at - start <= LONGEST_ONSET && LETTER.test(text[start - 1]!)) start--;
    const written = placeTone(text.slice(start, at) + found, school).slice(at - start);
    return written === found || isProtected(text, at) ? found : written;
  });
}

/** One word in the given school; a word that is no syllable comes back as it is. */
export function placeTone(word: string, school: ToneSchool): string {
  const parsed = parseSyllable(word.toLowerCase());
  if (typeof parsed === 'string' || parsed.tone === 0) return word;
  return writeTone(stripTone(word), parsed, school);
}
