/** The Vietnamese syllable: onset, glide, nucleus, coda and tone, by the rules of the orthography. */
import { checkText } from '../../options.js';
import { isAlphabetic, isVowel, stripTone, TONES, type Tone, toneOf } from '../letters.js';
import { nfc } from '../unicode-form.js';
import { exceptions, isRime, onsetOf, type Placed, type Rime, rimeAfter } from './rimes.js';

/** The parts of a syllable, in small letters. An empty string stands for a part that is not there. */
export interface Syllable {
  readonly onset: string;
  /** `o` or `u` before the nucleus, as written: `hoà`, `quý`. */
  readonly glide: string;
  /** A vowel or a diphthong as written (`iê`, `ia`, `yê`, `uô`, `ua`, `ươ`, `ưa`); `iê` also in `giếng`. */
  readonly nucleus: string;
  readonly coda: string;
  readonly tone: Tone;
}

/**
 * Why a string is no syllable: `letter` is a character outside the alphabet; in `onset and rime` both exist
 * but are never written together (`ka`, `nge`); `tone and coda` is a stop with another tone than sắc or nặng;
 * in `tone placement` the mark stands where neither school puts it (`ngừơi`).
 */
export type SyllableFault =
  | 'empty'
  | 'letter'
  | 'two tones'
  | 'onset'
  | 'rime'
  | 'onset and rime'
  | 'tone and coda'
  | 'tone placement';

/** A syllable cut into its parts, with what the spelling tools need: where its rime begins and its tone number. */
export interface ParsedSyllable {
  readonly onset: string;
  readonly rime: Rime;
  readonly rimeStart: number;
  readonly tone: number;
}

const LONGEST = 7;

/** Index of the one toned letter, -1 without one, or the fault that keeps the word from being read. */
function findTone(word: string): number | SyllableFault {
  let index = -1;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isAlphabetic(word[i]!)) return 'letter';
    if (toneOf(code) === 0) continue;
    if (index >= 0) return 'two tones';
    index = i;
  }
  return index;
}

function place(onset: string, letters: string): Placed | SyllableFault {
  const rest = letters.slice(onset.length);
  if (rest !== '' && !isVowel(rest.charCodeAt(0)) && onset !== 'gi') return 'onset';
  const placed = rimeAfter(onset, rest);
  if (placed !== null) return placed;
  return isRime(rest) ? 'onset and rime' : 'rime';
}

/** Cuts letters without tone into onset and rime; see `parseSyllable` for whole syllables. */
export function parseToneless(letters: string): Omit<ParsedSyllable, 'tone'> | SyllableFault {
  const exception = exceptions.get(letters);
  if (exception !== undefined) return { ...exception, rimeStart: exception.onset.length };
  const onset = onsetOf(letters);
  const placed = place(onset, letters);
  return typeof placed === 'string'
    ? placed
    : { onset, rime: placed.rime, rimeStart: onset.length + placed.start };
}

/** Whether a rime may carry the tone: before a stop only sắc and nặng exist. */
export function allowsTone(rime: Rime, tone: number): boolean {
  return tone >= 4 || !/^(?:c|ch|p|t)$/.test(rime.coda);
}

/** Reads a word in composed form and small letters. */
export function parseSyllable(word: string): ParsedSyllable | SyllableFault {
  if (word === '') return 'empty';
  if (word.length > LONGEST) return 'rime';
  const toned = findTone(word);
  if (typeof toned === 'string') return toned;
  const parts = parseToneless(toned < 0 ? word : stripTone(word));
  if (typeof parts === 'string') return parts;
  const tone = toned < 0 ? 0 : toneOf(word.charCodeAt(toned));
  if (!allowsTone(parts.rime, tone)) return 'tone and coda';
  const at = toned - parts.rimeStart;
  if (toned >= 0 && at !== parts.rime.mark && at !== parts.rime.oldMark) return 'tone placement';
  return { ...parts, tone };
}

/**
 * Reads one Vietnamese syllable by the rules of the orthography, in either case, composed or decomposed, with the
 * tone mark placed by either school. Both `quốc` (q + u + ô + c) and rare rimes (`oong`, `uyu`) are known.
 *
 * @returns its parts, or null when the string is no Vietnamese syllable; `syllableFault` says why
 * @throws TypeError when `text` is no string
 * @example syllable('Nghiêng') // { onset: 'ngh', glide: '', nucleus: 'iê', coda: 'ng', tone: 'ngang' }
 */
export function syllable(text: string): Syllable | null {
  checkText('syllable', text);
  const parsed = parseSyllable(canonical(text));
  if (typeof parsed === 'string') return null;
  const { glide, nucleus, coda } = parsed.rime;
  return { onset: parsed.onset, glide, nucleus, coda, tone: TONES[parsed.tone]! };
}

/**
 * Says why a string is no Vietnamese syllable.
 *
 * @returns the first fault found, or null when `syllable` accepts the string
 * @throws TypeError when `text` is no string
 * @example syllableFault('càt') // 'tone and coda'
 */
export function syllableFault(text: string): SyllableFault | null {
  checkText('syllableFault', text);
  const parsed = parseSyllable(canonical(text));
  return typeof parsed === 'string' ? parsed : null;
}

/** Composed small letters; a string too long for a syllable is cut, so that a call costs the same for any length. */
function canonical(text: string): string {
  return nfc(text.slice(0, 4 * LONGEST)).toLowerCase();
}
