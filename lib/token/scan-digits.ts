/** Where an atom that begins with a digit ends, and what it is. */
import {
  CODE_ATOM,
  DATE_ATOM,
  DOTTED_ATOM,
  NUMBER_ATOM,
  SLASHED_ATOM,
  TIME_ATOM,
} from '../data/atom-patterns.js';
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
    '.': [DATE, [DOTTED_ATOM, AtomKind.CODE], NUMBER],
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

/** The first unit behind the digits from `from` on. */
export function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The first unit behind one or two capitals from `from` on; `from` where there are none or more. */
function capitalsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 3 && isUpper(text.charCodeAt(end))) end++;
  return end - from > 2 ? from : end;
}

/** `H5N1`, `P14N2`: where capitals and digits go on in turns behind the digits that end at `from`. */
export function turnsEnd(text: string, from: number): number {
  for (let end = from; ; ) {
    const next = capitalsEnd(text, end);
    const last = digitsEnd(text, next);
    if (next === end || last === next) return end;
    end = last;
  }
}

/** `1A`, `5G`, `53S5`: one or two capitals close to the digits make one atom; units and magnitudes do not. */
function labelEnd(text: string, end: number): number {
  const next = capitalsEnd(text, end);
  if (next === end || UNIT_LETTERS.has(text.slice(end, next))) return end;
  const last = digitsEnd(text, next);
  return continuesWord(text.charCodeAt(last)) ? end : last;
}

/** Reads the atom whose first digit is at `start`. */
export function scanDigits(text: string, start: number): AtomEnd {
  const end = digitsEnd(text, start + 1);
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
