/** What shows that a text is Vietnamese, or is not, beside its trigrams. */
import { foldKey } from '../fold-key.js';
import { stripMarks } from '../strip-diacritics.js';
import { countFacts, FACT_SETS, Fact, frequentSyllables } from './word-facts.js';

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

let frequentWithoutMarks: ReadonlySet<string> | null = null;

/** Number of words that have a fact, from the numbers of words that have the same facts. */
function countOf(fact: number, bySet: Int32Array): number {
  let count = 0;
  for (let set = 0; set < FACT_SETS; set++) if ((set & fact) !== 0) count += bySet[set]!;
  return count;
}

/** Share of the words of a text without marks that are frequent syllables without their marks. */
function sharePlain(text: string): number {
  frequentWithoutMarks ??= new Set([...frequentSyllables()].map(stripMarks));
  const words = foldKey(text).match(WORD) ?? [];
  let count = 0;
  for (const word of words) if (frequentWithoutMarks.has(word)) count++;
  return words.length === 0 ? 0 : count / words.length;
}

/** Looks at the beginning of a text that is normalised. */
export function languageEvidence(text: string): LanguageEvidence {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const bySet = countFacts(sample);
  const words = bySet.reduce((sum, count) => sum + count, 0);
  const share = (fact: number): number => (words === 0 ? 0 : countOf(fact, bySet) / words);
  const marked = countOf(Fact.MARKED, bySet);
  return {
    words,
    marked,
    distinctive: share(Fact.DISTINCTIVE),
    syllables: share(Fact.SYLLABLE),
    frequent: share(Fact.FREQUENT),
    frequentWithoutMarks: marked > 0 ? 0 : sharePlain(sample),
  };
}
