/** What the words of a text show of its language; no word that was met before is cut out to be looked up. */
import { FREQUENT_SYLLABLES } from '../../data/frequent-syllables.js';
import { addUnit, Fnv } from '../../hash.js';
import { foldKey } from '../fold-key.js';
import { hasDistinctive } from '../letters.js';
import { stripMarks } from '../strip-diacritics.js';
import { parseSyllable } from '../syllable/syllable.js';

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
  // Frequent syllables are keys, and a key is its own key.
  const word = frequentSyllables().has(written) ? written : foldKey(written);
  const plain = stripMarks(word);
  return (
    (plain === word ? 0 : Fact.MARKED) |
    (hasDistinctive(word) ? Fact.DISTINCTIVE : 0) |
    (typeof parseSyllable(word) === 'string' ? 0 : Fact.SYLLABLE) |
    (frequentSyllables().has(word) ? Fact.FREQUENT : 0)
  );
}

/** Places of words that are remembered; a power of two. The same few thousand words come again and again. */
const PLACES: number = 1 << 14;
/** Places that a word may stand in, one behind the other. */
const NEIGHBOURS = 4;
let knownWords: string[] | null = null;
const knownFacts: Uint8Array = new Uint8Array(PLACES);

function factsAt(text: string, start: number, end: number, hash: number): number {
  knownWords ??= new Array<string>(PLACES).fill('');
  const first = (hash ^ (hash >>> 16)) & (PLACES - 1);
  let free = first;
  for (let k = NEIGHBOURS - 1; k >= 0; k--) {
    const place = (first + k) & (PLACES - 1);
    const known = knownWords[place]!;
    if (known.length === end - start && text.startsWith(known, start)) return knownFacts[place]!;
    if (known === '') free = place;
  }
  const word = text.slice(start, end);
  const facts = readFacts(word);
  knownWords[free] = word;
  knownFacts[free] = facts;
  return facts;
}

const LETTER = /^[\p{L}\p{M}]/u;
const NO = 1;
const YES = 2;
/** Whether each code unit belongs to a word; 0 until it is first seen. */
const letters: Uint8Array = new Uint8Array(1 << 16);

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The same for half of a pair. */
function isWordHalf(text: string, at: number): boolean {
  const first = at > 0 && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;
  return LETTER.test(String.fromCodePoint(text.codePointAt(first)!));
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const known = letters[code]!;
  if (known !== 0) return known === YES;
  if (isHalf(code)) return isWordHalf(text, at);
  letters[code] = LETTER.test(String.fromCharCode(code)) ? YES : NO;
  return letters[code] === YES;
}

/** How many words (runs of letters and marks) of a text in small letters have each set of facts. Linear. */
export function countFacts(text: string): Int32Array {
  const bySet = new Int32Array(FACT_SETS);
  let start = 0;
  let hash: number = Fnv.START;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordAt(text, i)) {
      hash = addUnit(hash, text.charCodeAt(i));
      continue;
    }
    if (i > start) bySet[factsAt(text, start, i, hash)]!++;
    start = i + 1;
    hash = Fnv.START;
  }
  return bySet;
}
