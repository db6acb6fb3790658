/** Finds the places where a tone mark or a horn may be on the wrong letter: one pass, no look back. */
import { LETTER_LIMIT, stripTone, toneOf } from '../letters.js';

// States and classes share numbers: after an ordinary character the state is the class of that character.
const OTHER = 0;
const CONSONANT = 1;
const Q = 2;
const G = 3;
const PLAIN = 4;
const TONED = 16;
/** After `gì`, `gỉ`: a vowel may not follow. */
const GI_TONED = 28;
/** After `òa`, `òe`, `ùy`: no letter may follow. */
const OLD_STYLE = 29;
/** After `uơ`, `uờ`: no letter may follow. */
const UO_HORN = 30;
/** Length of a row of transitions: the classes, rounded up. */
export const ROW = 32;
/** The state after a letter that does not fit: a bit that no other state has. */
export const SUSPECT = 32;

const VOWELS = 'aăâeêioôơuưy';
/** Pairs in which the first vowel may carry the tone. */
const FIRST_TONED = 'ai ao au ay âu ây eo êu ia iu oi oa oe ôi ơi ơu ua ui uy ưa ưi ưu ya yu'.split(' ');
/** Pairs in which the second may. */
const SECOND_TONED = 'oa oă oe oo uê uâ uy uô uơ ươ iê yê'.split(' ');

let classes: Uint8Array | null = null;
let transitions: Uint8Array | null = null;

function letterClass(letter: string): number {
  const small = letter.toLowerCase();
  if (small === 'q') return Q;
  if (small === 'g') return G;
  const vowel = VOWELS.indexOf(stripTone(small));
  if (vowel < 0) return CONSONANT;
  return (toneOf(small.charCodeAt(0)) === 0 ? PLAIN : TONED) + vowel;
}

function buildClasses(): Uint8Array {
  const built = new Uint8Array(0x10000);
  const isLetter = /\p{L}/u;
  for (let code = 0x41; code < LETTER_LIMIT; code++) {
    const letter = String.fromCharCode(code);
    if ((code < 0x250 || code >= 0x1e00) && isLetter.test(letter)) built[code] = letterClass(letter);
  }
  return built;
}

function afterVowels(first: number, second: number): number {
  const firstToned = first >= TONED;
  const secondToned = second >= TONED;
  const pair = VOWELS[(first - PLAIN) % 12]! + VOWELS[(second - PLAIN) % 12]!;
  if (pair === 'ưo' || (firstToned && secondToned)) return SUSPECT;
  if (firstToned && !FIRST_TONED.includes(pair)) return SUSPECT;
  if (secondToned && !SECOND_TONED.includes(pair)) return SUSPECT;
  if (pair === 'uơ') return UO_HORN;
  return firstToned && ['oa', 'oe', 'uy'].includes(pair) ? OLD_STYLE : second;
}

function transition(state: number, seen: number): number {
  const vowel = seen >= PLAIN ? VOWELS[(seen - PLAIN) % 12]! : '';
  if (state === Q && vowel === 'u') return seen >= TONED ? SUSPECT : CONSONANT;
  if (state === G && vowel === 'i') return seen >= TONED ? GI_TONED : CONSONANT;
  if (state === GI_TONED) return vowel === '' ? seen : SUSPECT;
  if (state === OLD_STYLE || state === UO_HORN) return seen === OTHER ? OTHER : SUSPECT;
  return state >= PLAIN && vowel !== '' ? afterVowels(state, seen) : seen;
}

function buildTransitions(): Uint8Array {
  const built = new Uint8Array((SUSPECT + 1) * ROW);
  for (let state = 0; state <= SUSPECT; state++) {
    const from = state === SUSPECT ? OTHER : state;
    for (let seen = 0; seen < GI_TONED; seen++) built[state * ROW + seen] = transition(from, seen);
  }
  return built;
}

/** For each code unit, what it is to the scan. */
export function markClasses(): Uint8Array {
  classes ??= buildClasses();
  return classes;
}

/** For each state and class, in rows of `ROW`, the next state. */
export function markTransitions(): Uint8Array {
  transitions ??= buildTransitions();
  return transitions;
}

/**
 * Positions inside words whose marks may be misplaced or doubled, in order; null when there is none, which is the
 * common case. A candidate, not a verdict: the word still has to be read. Expects composed letters.
 */
export function suspectMarks(text: string): number[] | null {
  const classOf = markClasses();
  const next = markTransitions();
  const found: number[] = [];
  let state = OTHER;
  for (let i = 0; i < text.length; i++) {
    const seen = classOf[text.charCodeAt(i)]!;
    state = next[state * ROW + seen]!;
    if (state === SUSPECT) {
      found.push(i);
      state = seen;
    }
  }
  return found.length === 0 ? null : found;
}
