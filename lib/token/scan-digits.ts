/** Where an atom that begins with a digit ends, and what it is. */
import { CODE_ATOM, DATE_ATOM, NUMBER_ATOM, SLASHED_ATOM, TIME_ATOM } from '../data/atom-patterns.js';
import { CharClass, charClass, continuesWord, isDigit, isUpper } from './char-class.js';
import { AtomKind } from './table.js';

/** End offset and `AtomKind` of an atom. */
export interface AtomEnd {
  readonly end: number;
  readonly kind: number;
}

type Pattern = readonly [RegExp, number];

const NUMBER: Pattern = [NUMBER_ATOM, AtomKind.NUMBER];
const TIME: Pattern = [TIME_ATOM, AtomKind.TIME];
const DATE: Pattern = [DATE_ATOM, AtomKind.DATE];
const CODE: Pattern = [CODE_ATOM, AtomKind.CODE];

/** By the unit after the first digits, what the atom may be: from the most to the least specific, the first that matches. */
const PATTERNS: ReadonlyMap<number, readonly Pattern[]> = new Map(
  Object.entries({
    '.': [DATE, NUMBER],
    ',': [NUMBER],
    '/': [CODE, [SLASHED_ATOM, AtomKind.SLASHED]],
    '-': [CODE, DATE],
    ':': [TIME],
    h: [TIME],
    g: [TIME],
  } as const).map(([mark, patterns]) => [mark.charCodeAt(0), patterns]),
);

/** Capitals close to the digits that are a magnitude or a unit of measure, an atom of their own: `5K`, `7MW`. */
const UNIT_LETTERS = new Set(['K', 'M', 'W', 'V', 'MW', 'GW', 'KW', 'KV', 'HP', 'CV', 'GB', 'MB', 'TB']);

/** Whether an atom may go on behind digits: a pattern begins with the unit behind them and one that can follow it. */
function mayGoOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (!PATTERNS.has(next)) return false;
  if (charClass(next) === CharClass.LOWER || end + 1 === text.length) return true;
  const behind = charClass(text.charCodeAt(end + 1));
  return behind === CharClass.DIGIT || behind === CharClass.UPPER;
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** `1A`, `5G`, `3D`: one or two capitals close to the digits make one atom; units and magnitudes do not. */
function labelEnd(text: string, end: number): number {
  let next = end;
  while (next < text.length && next - end < 3 && isUpper(text.charCodeAt(next))) next++;
  if (next === end || next - end > 2 || continuesWord(text.charCodeAt(next))) return end;
  return UNIT_LETTERS.has(text.slice(end, next)) ? end : next;
}

/** Reads the atom whose first digit is at `start`. */
export function scanDigits(text: string, start: number): AtomEnd {
  let end = start + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (end - start <= 12 && end < text.length && mayGoOn(text, end)) {
    for (const [pattern, kind] of PATTERNS.get(next)!) {
      const matched = matchEnd(pattern, text, start);
      if (matched > end) return { end: matched, kind };
    }
  }
  const labelled = isUpper(next) ? labelEnd(text, end) : end;
  return labelled > end ? { end: labelled, kind: AtomKind.WORD } : { end, kind: AtomKind.NUMBER };
}
