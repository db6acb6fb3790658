/** Whether a text is Vietnamese, by its syllables alone: no trigrams, no other languages. */
import type { LanguageEvidence } from './language-evidence.js';

/** The language found. */
export interface LanguageGuess {
  /** ISO 639-3, such as `vie`, `eng`, `cmn`; `und` where nothing fits. */
  readonly language: string;
  /**
   * How sure, 0 to 1. Of `vie`: the share of frequent syllables, less for few words. Of others: the lead over the next
   * language in franc's distances, which is small by nature (0.05 is clear), 0 where a rarer one is nearer. 0 for `und`.
   */
  readonly score: number;
}

/** ISO 639-3 of Vietnamese. */
export const VIETNAMESE = 'vie';

/** The answer where nothing fits. */
export const UNKNOWN: LanguageGuess = { language: 'und', score: 0 };

/** Shares of frequent syllables that only Vietnamese reaches: with marks, without, and without in a few words. */
const WITH_MARKS = 0.7;
const WITHOUT_MARKS = 0.8;
const WITHOUT_MARKS_SHORT = 0.95;
const SHORT = 8;

function isVietnamese({ words, marked, frequent, frequentWithoutMarks }: LanguageEvidence): boolean {
  if (marked > 0) return words >= 2 && frequent >= WITH_MARKS;
  return words >= 3 && frequentWithoutMarks >= (words < SHORT ? WITHOUT_MARKS_SHORT : WITHOUT_MARKS);
}

/** A score to three decimals. */
export function roundScore(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** Vietnamese with its score, or null where the syllables do not tell. */
export function vietnameseGuess(evidence: LanguageEvidence): LanguageGuess | null {
  if (!isVietnamese(evidence)) return null;
  const share = evidence.marked > 0 ? evidence.frequent : evidence.frequentWithoutMarks;
  return { language: VIETNAMESE, score: roundScore(share * (1 - 0.5 ** evidence.words)) };
}
