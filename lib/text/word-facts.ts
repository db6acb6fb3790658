/** What the words of a text show of its language; no word that was met before is cut out to be looked up. */
import { FREQUENT_SYLLABLES } from '../data/frequent-syllables.js';
import { foldKey } from './fold-key.js';
import { hasDistinctive } from './letters.js';
import { stripMarks } from './strip-diacritics.js';
import { parseSyllable } from './syllable.js';

/** What is counted of a word, as bits. */
export const Fact = { MARKED: 1, DISTINCTIVE: 2, SYLLABLE: 4, FREQUENT: 8 } as const;
/** Sets of facts. */
export const FACT_SETS = 16;

let frequent: ReadonlySet<string> | null = null;

/** Frequent syllables of Vietnamese, in small letters. */
export function frequentSyllables(): ReadonlySet<string> {
  frequent ??= new Set(FREQUENT_SYLLABLES.split(' '));
  return frequent;
}

function readFacts(written: string): number {
  const word = foldKey(written);
  const plain = stripMarks(word);
  return (
    (plain === word ? 0 : Fact.MARKED) |
    (hasDistinctive(word) ? Fact.DISTINCTIVE : 0) |
    (typeof parseSyllable(word) === 'string' ? 0 : Fact.SYLLABLE) |
    (frequentSyllables().has(word) ? Fact.FREQUENT : 0)
  );
}

/** Words that are remembered, one a place; a power of two. The same few thousand come again and again. */
const PLACES: number = 1 << 14;
const knownWords: string[] = new Array<string>(PLACES).fill('');
const knownFacts: Uint8Array = new Uint8Array(PLACES);

function factsAt(text: string, start: number, end: number, hash: number): number {
  const place = (hash ^ (hash >>> 16)) & (PLACES - 1);
  const known = knownWords[place]!;
  if (known.length === end - start && text.startsWith(known, start)) return knownFacts[place]!;
  const word = text.slice(start, end);
  knownWords[place] = word;
  knownFacts[place] = readFacts(word);
  return knownFacts[place]!;
}

const LETTER = /^[\p{L}\p{M}]/u;
const NO = 1;
const YES = 2;
/** Whether each code unit belongs to a word; 0 until it is first seen. */
const letters: Uint8Array = new Uint8Array(1 << 16);

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isHalf(code)) {
    const first = code >= 0xdc00 && at > 0 && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;
    return LETTER.test(String.fromCodePoint(text.codePointAt(first)!));
  }
  if (letters[code] === 0) letters[code] = LETTER.test(String.fromCharCode(code)) ? YES : NO;
  return letters[code] === YES;
}

/** How many words (runs of letters and marks) of a text in small letters have each set of facts. Linear. */
export function countFacts(text: string): Int32Array {
  const bySet = new Int32Array(FACT_SETS);
  let start = -1;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordAt(text, i)) {
      if (start < 0) [start, hash] = [i, 0x811c9dc5];
      // FNV-1a (Fowler, Noll and Vo).
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    } else if (start >= 0) {
      bySet[factsAt(text, start, i, hash)]!++;
      start = -1;
    }
  }
  return bySet;
}
