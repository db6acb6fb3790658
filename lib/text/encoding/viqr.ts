/** VIQR (RFC 1456): marks typed after their letter, `Vie^.t Nam`, `DDa?ng`. */
import { parseSyllable } from '../syllable/syllable.js';
import { withKey } from './key-marks.js';
import { keyRules } from './tables.js';

/** A letter with what may be marks after it, or a mark that a backslash makes a plain character. */
const WORD = /\\[\\^(+*'`?~.dD]|[A-Za-z][A-Za-z^(+*'`?~.]*/g;
/** Signs that are punctuation where they make no syllable. */
const TRAILING = /[.?'(*]+$/;
const LONGEST = 24;

function readKeys(keys: string): string {
  const rules = keyRules('viqr');
  let word = '';
  for (const key of keys) {
    const last = word.at(-1) ?? '';
    const marked = (rules.get(key.toLowerCase()) ?? [])
      .map((rule) => withKey(last, rule))
      .find((x) => x !== null);
    const applies = marked !== undefined && (key.toLowerCase() !== 'd' || word.length === 1);
    word = applies ? word.slice(0, -1) + marked : word + key;
  }
  return word;
}

function readWord(raw: string): string {
  if (raw[0] === '\\') return raw[1]!;
  if (raw.length > LONGEST || !/[\^(+*'`?~.]|^d/i.test(raw)) return raw;
  for (let keys = raw; keys !== ''; keys = keys.slice(0, -1)) {
    const word = readKeys(keys);
    if (typeof parseSyllable(word.toLowerCase()) !== 'string') return word + raw.slice(keys.length);
    if (!TRAILING.test(keys)) break;
  }
  return raw;
}

/** Decodes VIQR. Words that do not become syllables stay; a point or question mark after a vowel is a tone if it can be. */
export function decodeViqr(text: string): string {
  return text.replace(WORD, readWord);
}
