/** Telex as typed: `Vieejt Nam`, `DDoongf bafo`. */
import { isVowel, stripTone } from '../letters.js';
import { spellSyllable } from '../normalize/repair-marks.js';
import { isToneRule, TONE_MARKS, withKey } from './key-marks.js';
import { type KeyRule, keyRules } from './tables.js';

const WORD = /[A-Za-z]+/g;
const LONGEST = 12;

function hasVowel(letters: string): boolean {
  return [...letters].some((letter) => isVowel(letter.charCodeAt(0)));
}

interface Typed {
  readonly letters: string;
  readonly tone: number;
}

/** The letters with the key's mark on the last letter that can take it; null when none can. */
function markLast(letters: string, rules: readonly KeyRule[]): string | null {
  for (let i = letters.length - 1; i >= 0; i--) {
    for (const rule of rules) {
      const marked = withKey(letters[i]!, rule);
      if (marked !== null) return letters.slice(0, i) + marked + letters.slice(i + 1);
    }
  }
  return null;
}

function press({ letters, tone }: Typed, key: string, rules: readonly KeyRule[]): Typed {
  const toneRule = rules.find(isToneRule);
  if (toneRule !== undefined && tone === 0 && hasVowel(letters)) {
    return { letters, tone: TONE_MARKS.indexOf(toneRule.mark) };
  }
  const shaped = markLast(
    letters,
    rules.filter((rule) => !isToneRule(rule)),
  );
  if (shaped !== null) return { letters: shaped, tone };
  if (key.toLowerCase() === 'w') return { letters: letters + (key === 'w' ? 'ư' : 'Ư'), tone };
  return { letters: letters + key, tone };
}

function readWord(raw: string): string {
  if (raw.length > LONGEST || !/[sfrxjw]|(?:aa|ee|oo|dd)|[aeo].*[aeo]|^d.*d/i.test(raw)) return raw;
  const rules = keyRules('telex');
  let typed: Typed = { letters: '', tone: 0 };
  for (const key of raw) typed = press(typed, key, rules.get(key.toLowerCase()) ?? []);
  if (typed.letters === raw) return raw;
  return spellSyllable(stripTone(typed.letters), typed.tone, 'old') ?? raw;
}

/** Decodes Telex. Words that do not become syllables stay; English words that look like keys do not (`see`, `is`). */
export function decodeTelex(text: string): string {
  return text.replace(WORD, readWord);
}
