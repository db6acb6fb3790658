/**
 * The folded form under which atoms are looked up: lower case, one tone placement, one spelling of final i/y.
 * `Ủy`/`Uỷ`, `hòa`/`hoà` and `tỉ`/`tỷ` fold alike; tone marks are never removed.
 */
import { textOfUnits } from '../text/code-units.js';
import { foldOf } from './char-class.js';

/** Atoms longer than this are in no lexicon. */
export const MAX_ATOM = 48;
/** Longer atoms have one spelling. */
const LONGEST_RESPELT = 5;

const units = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Old placement of the tone (`hòa`): the toned first vowel, and the plain and toned second one of the new placement. */
const OLD_FIRST = units('òóỏõọùúủũụ');
const NEW_FIRST = units('ooooouuuuu');
const PLAIN_SECOND = units('aey');
const TONED_SECOND = ['àáảãạ', 'èéẻẽẹ', 'ỳýỷỹỵ'].map(units);
const Y_FORMS = units('yỳýỷỹỵ');
const I_FORMS = units('iìíỉĩị');
/** Onsets after which a final y and i are two spellings of one syllable. */
const FREE_I_ONSETS = units('hklmst');
const A = 'a'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const Y = 'y'.charCodeAt(0);
const Q = 'q'.charCodeAt(0);
const U = 'u'.charCodeAt(0);

function movePlacement(buffer: Uint16Array, end: number): boolean {
  const second = PLAIN_SECOND.indexOf(buffer[end - 1]!);
  const tone = OLD_FIRST.indexOf(buffer[end - 2]!);
  if (second < 0 || tone < 0) return false;
  // Only oa, oe and uy have two placements; `của`, `lúa`, `tuệ` have one.
  if (tone < 5 ? second === 2 : second !== 2) return false;
  buffer[end - 2] = NEW_FIRST[tone]!;
  buffer[end - 1] = TONED_SECOND[second]![tone % 5]!;
  return true;
}

function unifyFinalI(buffer: Uint16Array, start: number, end: number): boolean {
  const last = buffer[end - 1]!;
  if (end - start === 2) {
    const y = Y_FORMS.indexOf(last);
    if (y < 0 || !FREE_I_ONSETS.includes(buffer[start]!)) return false;
    buffer[start + 1] = I_FORMS[y]!;
    return true;
  }
  const i = buffer[start] === Q && buffer[start + 1] === U ? I_FORMS.indexOf(last) : -1;
  if (i >= 0) buffer[start + 2] = Y_FORMS[i]!;
  return i >= 0;
}

/**
 * Gives the folded units of an atom one tone placement and one spelling of final i and y, in place.
 * @returns whether a unit changed
 */
export function unifySpelling(buffer: Uint16Array, end: number, start: number = 0): boolean {
  const length = end - start;
  if (length < 2 || length > LONGEST_RESPELT) return false;
  const last = buffer[end - 1]!;
  // The placement moves only onto a plain final a, e or y; most syllables end otherwise.
  const moved = (last === A || last === E || last === Y) && movePlacement(buffer, end);
  return (length <= 3 && unifyFinalI(buffer, start, end)) || moved;
}

const scratch = new Uint16Array(MAX_ATOM);

/**
 * Writes the folded form of `text[start, end)` into `buffer` (at least `MAX_ATOM` units).
 * @returns the number of units written, or 0 when the stretch is longer than `MAX_ATOM`
 */
export function foldInto(buffer: Uint16Array, text: string, start: number, end: number): number {
  const length = end - start;
  if (length > MAX_ATOM) return 0;
  for (let k = 0; k < length; k++) buffer[k] = foldOf(text.charCodeAt(start + k));
  unifySpelling(buffer, length);
  return length;
}

/** The folded form of one atom, as a string. */
export function foldAtom(atom: string): string {
  const length = foldInto(scratch, atom, 0, atom.length);
  return length === 0 ? atom.toLowerCase() : textOfUnits(scratch.subarray(0, length));
}
