/** Where an atom that begins with a letter ends, and what it is. */
import { CURRENCY_ATOM, EMAIL_ATOM, URL_ATOM } from '../data/atom-patterns.js';
import { CharClass, charClass, continuesWord, isDigit, isUpper } from './char-class.js';
import { type AtomEnd, digitsEnd, turnsEnd } from './scan-digits.js';
import { MAX_ABBREVIATION } from './scan-plain.js';
import { AtomKind } from './table.js';
import { lookUp, type Vocabulary } from './vocabulary.js';

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const AT = 0x40;
const COLON = 0x3a;
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);

function lettersEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && continuesWord(text.charCodeAt(end))) end++;
  return end;
}

/** Letters of a code of money. */
const CODE_LETTERS = 3;
const LAST_ASCII = 0x7f;

/** Whether the letters are a code of money with its figure behind it (`USD1,23`), and no name such as `QH14`. */
function isCurrency(text: string, start: number, end: number): boolean {
  if (end - start !== CODE_LETTERS || !isDigit(text.charCodeAt(end))) return false;
  CURRENCY_ATOM.lastIndex = start;
  return CURRENCY_ATOM.test(text);
}

/** `ngày12/3`, `tăng15%`: a small letter with a mark shows a syllable that lost its space; names such as `QĐ15` have none. */
function lostSpace(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > LAST_ASCII && charClass(unit) === CharClass.LOWER) return true;
  }
  return false;
}

/** Letters, then digits (`km2`, `QH14`, `H5N1`), then letters after an inner apostrophe (`M'gar`, `R'lấp`). */
function wordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start);
  if (isDigit(text.charCodeAt(end))) {
    if (isCurrency(text, start, end) || lostSpace(text, start, end)) return end;
    end = turnsEnd(text, digitsEnd(text, end));
  }
  if (end - start <= 5 && APOSTROPHES.has(text.charCodeAt(end)) && continuesWord(text.charCodeAt(end + 1))) {
    return lettersEnd(text, end + 1);
  }
  return end;
}

function webEnd(text: string, start: number): AtomEnd | null {
  for (const [pattern, kind] of [
    [EMAIL_ATOM, AtomKind.EMAIL],
    [URL_ATOM, AtomKind.URL],
  ] as const) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { end: trimUrl(text, pattern.lastIndex), kind };
  }
  return null;
}

/** Marks that close the sentence around an address are not part of it. */
function trimUrl(text: string, end: number): number {
  let last = end;
  while (/[.,;:!?)\]'…]/u.test(text.charAt(last - 1))) last--;
  return last;
}

function isKnown(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  return end <= text.length && lookUp(vocabulary, text, start, end) > 0;
}

/** `TP.HCM`, `T.Ư`: a dotted form that the lexicon lists as a whole, with or without its last full stop. */
function listedEnd(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  let found = -1;
  let segment = end;
  while (text.charCodeAt(segment) === FULL_STOP) {
    const next = lettersEnd(text, segment + 1);
    if (next > segment + 1 && isKnown(text, start, next, vocabulary)) found = next;
    if (next === segment + 1 || next - segment > MAX_ABBREVIATION + 1 || next - start > 24) break;
    segment = next;
  }
  // `v.v...` ends in an ellipsis, which keeps its first full stop.
  if (text.charCodeAt(segment + 1) === FULL_STOP) return found;
  return segment > end && isKnown(text, start, segment + 1, vocabulary) ? segment + 1 : found;
}

/** `TP.`, `ThS.`, `PGS.TS.`, `U.S.`: listed abbreviations and single capitals, each with its full stop. */
function chainEnd(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  let last = -1;
  let from = start;
  let to = end;
  while (
    text.charCodeAt(to) === FULL_STOP &&
    text.charCodeAt(to + 1) !== FULL_STOP &&
    to - from <= MAX_ABBREVIATION &&
    isAbbreviation(text, from, to, vocabulary)
  ) {
    last = to + 1;
    from = last;
    to = lettersEnd(text, from);
    if (to === from) return last;
    if (text.charCodeAt(to) !== FULL_STOP) break;
  }
  return last < 0 ? -1 : joinLast(text, from, to, vocabulary, last);
}

function isAbbreviation(text: string, from: number, to: number, vocabulary: Vocabulary): boolean {
  if (lookUp(vocabulary, text, from, to + 1) > 0) return true;
  return to - from === 1 && isUpper(text.charCodeAt(from)) && isUpper(text.charCodeAt(to + 1));
}

/** `PGS.TS Nguyễn`, `U.S`: the last part stands without a full stop of its own. */
function joinLast(text: string, from: number, to: number, vocabulary: Vocabulary, otherwise: number): number {
  if (to - from === 1 && isUpper(text.charCodeAt(from))) return to;
  const probe = `${text.slice(from, to)}.`;
  return to - from <= MAX_ABBREVIATION && lookUp(vocabulary, probe, 0, probe.length) > 0 ? to : otherwise;
}

/** `Ma-crông`: syllables of a foreign name, written close with a hyphen. No sentence begins so. */
function isTranscription(text: string, start: number): boolean {
  const hyphen = lettersEnd(text, start);
  const next = text.charCodeAt(hyphen + 1);
  return text.charCodeAt(hyphen) === HYPHEN && continuesWord(next) && !isUpper(next);
}

/**
 * `J. Smith`: a capital with a full stop, before another capital, where no capitalised word stands before it. Behind
 * one (`Tổng thống Pháp Ê. Ma-crông`) it may end a name and a sentence, unless a transcribed name goes on.
 */
function initialEnd(text: string, start: number, end: number, afterCapital: boolean): number {
  if (end - start !== 1 || !isUpper(text.charCodeAt(start))) return -1;
  let next = end + 1;
  while (charClass(text.charCodeAt(next)) === CharClass.SPACE && next < text.length) next++;
  if (next >= text.length || !isUpper(text.charCodeAt(next))) return -1;
  return afterCapital && !isTranscription(text, next) ? -1 : end + 1;
}

function dottedEnd(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  afterCapital: boolean,
): AtomEnd {
  // The longer one: in the initials `T.T.M.` a listed `T.T` is no atom.
  const dotted = Math.max(listedEnd(text, start, end, vocabulary), chainEnd(text, start, end, vocabulary));
  if (dotted > 0) return { end: dotted, kind: AtomKind.ABBREVIATION };
  const initial = initialEnd(text, start, end, afterCapital);
  if (initial > 0) return { end: initial, kind: AtomKind.INITIAL };
  const web =
    continuesWord(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1)) ? webEnd(text, start) : null;
  return web ?? { end, kind: AtomKind.WORD };
}

/**
 * Reads the atom whose first letter is at `start`.
 * @param afterCapital whether a capitalised word stands right before it, so that `A.` may end a name and a sentence
 */
export function scanLetters(
  text: string,
  start: number,
  vocabulary: Vocabulary,
  afterCapital: boolean,
): AtomEnd {
  const end = wordEnd(text, start);
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (next === FULL_STOP) return dottedEnd(text, start, end, vocabulary, afterCapital);
  if (next === AT || (next === COLON && text.startsWith('//', end + 1))) {
    return webEnd(text, start) ?? { end, kind: AtomKind.WORD };
  }
  return { end, kind: AtomKind.WORD };
}
