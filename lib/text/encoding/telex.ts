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

/** Keys that may pass over a letter, so that they mark an earlier one or none: `buafw`, `buouw`, `ngoeos`. */
const PASSING = 'wWoO';
/** How many letters such a key may pass over. */
const MOST_PASSED = 1;
/** Before another letter the keys `uow` stand for two horns: `duown`. */
const HALF_HORNED = /(?<!q)(u)(ơ)(?=\p{L})/iu;

/**
 * The letters with the key's mark on the last letter that can take it; null when none can.
 * @param passed how many such letters are passed over
 */
function markLast(letters: string, rules: readonly KeyRule[], passed: number): string | null {
  let left = passed;
  for (let i = letters.length - 1; i >= 0; i--) {
    for (const rule of rules) {
      const marked = withKey(letters[i]!, rule);
      if (marked !== null && left-- === 0) return letters.slice(0, i) + marked + letters.slice(i + 1);
    }
  }
  return null;
}

/** `xooong`: the third `o` takes back the mark that the second one gave. */
function takesBack(letters: string, key: string): boolean {
  return key.toLowerCase() === 'o' && letters.endsWith(key === 'o' ? 'ô' : 'Ô');
}

function press({ letters, tone }: Typed, key: string, rules: readonly KeyRule[], passed: number): Typed {
  const toneRule = rules.find(isToneRule);
  if (toneRule !== undefined && tone === 0 && hasVowel(letters)) {
    return { letters, tone: TONE_MARKS.indexOf(toneRule.mark) };
  }
  if (takesBack(letters, key)) return { letters: letters.slice(0, -1) + key + key, tone };
  const shapes = rules.filter((rule) => !isToneRule(rule));
  const isHorn = key.toLowerCase() === 'w';
  const shaped = markLast(letters, shapes, PASSING.includes(key) ? passed : 0);
  if (shaped !== null) return { letters: shaped, tone };
  if (isHorn) return { letters: letters + (key === 'w' ? 'ư' : 'Ư'), tone };
  return { letters: letters + key, tone };
}

function readWord(raw: string): string {
  if (raw.length > LONGEST || !/[sfrxjw]|(?:aa|ee|oo|dd)|[aeo].*[aeo]|^d.*d/i.test(raw)) return raw;
  const rules = keyRules('telex');
  for (let passed = 0; passed <= MOST_PASSED; passed++) {
    let typed: Typed = { letters: '', tone: 0 };
    for (const key of raw) typed = press(typed, key, rules.get(key.toLowerCase()) ?? [], passed);
    if (typed.letters === raw) return raw;
    const letters = stripTone(typed.letters).replace(HALF_HORNED, (_, u, o) => (u === 'u' ? 'ư' : 'Ư') + o);
    const spelled = spellSyllable(letters, typed.tone, 'old');
    if (spelled !== null) return spelled;
  }
  return raw;
}

/** Decodes Telex. Words that do not become syllables stay; English words that look like keys do not (`see`, `is`). */
export function decodeTelex(text: string): string {
  return text.replace(WORD, readWord);
}
