/** What shows that a text is Vietnamese, or is not, beside its trigrams. */
import { FREQUENT_SYLLABLES } from '../data/frequent-syllables.js';
import { foldKey } from './fold-key.js';
import { hasDistinctive } from './letters.js';
import { stripMarks } from './strip-diacritics.js';
import { parseSyllable } from './syllable.js';

/** Counts over the words of a text. */
export interface LanguageEvidence {
  readonly words: number;
  /** Words with a letter that no ASCII text has. */
  readonly marked: number;
  /** Share of words with a letter that only Vietnamese and its neighbours are written with. */
  readonly distinctive: number;
  /** Shares of all words: syllables by the orthography, frequent syllables. */
  readonly syllables: number;
  readonly frequent: number;
  /** Share of frequent syllables without their marks; 0 where a word has marks, of which more is known then. */
  readonly frequentWithoutMarks: number;
}

/** Units that are looked at: more do not change the answer. */
export const SAMPLE = 4000;
const WORD = /[\p{L}\p{M}]+/gu;

/** What is counted of a word, as bits. */
const Fact = { MARKED: 1, DISTINCTIVE: 2, SYLLABLE: 4, FREQUENT: 8 } as const;
const FACT_SETS = 16;

let frequent: ReadonlySet<string> | null = null;
let frequentWithoutMarks: ReadonlySet<string> | null = null;
/** The facts of words that were met; the same ones come again and again. */
const knownFacts: Map<string, number> = new Map();
const MOST_KNOWN = 10_000;

function readFacts(written: string): number {
  const word = foldKey(written);
  const plain = stripMarks(word);
  return (
    (plain === word ? 0 : Fact.MARKED) |
    (hasDistinctive(word) ? Fact.DISTINCTIVE : 0) |
    (typeof parseSyllable(word) === 'string' ? 0 : Fact.SYLLABLE) |
    (frequent!.has(word) ? Fact.FREQUENT : 0)
  );
}

function factsOf(word: string): number {
  const known = knownFacts.get(word);
  if (known !== undefined) return known;
  if (knownFacts.size >= MOST_KNOWN) knownFacts.clear();
  const facts = readFacts(word);
  knownFacts.set(word, facts);
  return facts;
}

/** Number of words that have a fact, from the numbers of words that have the same facts. */
function countOf(fact: number, bySet: Int32Array): number {
  let count = 0;
  for (let set = 0; set < FACT_SETS; set++) if ((set & fact) !== 0) count += bySet[set]!;
  return count;
}

/** Share of the words of a text without marks that are frequent syllables without their marks. */
function sharePlain(text: string): number {
  frequentWithoutMarks ??= new Set([...frequent!].map(stripMarks));
  const words = foldKey(text).match(WORD) ?? [];
  let count = 0;
  for (const word of words) if (frequentWithoutMarks.has(word)) count++;
  return words.length === 0 ? 0 : count / words.length;
}

/** Looks at the beginning of a text that is normalised. */
export function languageEvidence(text: string): LanguageEvidence {
  frequent ??= new Set(FREQUENT_SYLLABLES.split(' '));
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(WORD) ?? [];
  const bySet = new Int32Array(FACT_SETS);
  for (const word of words) bySet[factsOf(word)]!++;
  const share = (fact: number): number => (words.length === 0 ? 0 : countOf(fact, bySet) / words.length);
  const marked = countOf(Fact.MARKED, bySet);
  return {
    words: words.length,
    marked,
    distinctive: share(Fact.DISTINCTIVE),
    syllables: share(Fact.SYLLABLE),
    frequent: share(Fact.FREQUENT),
    frequentWithoutMarks: marked > 0 ? 0 : sharePlain(sample),
  };
}
