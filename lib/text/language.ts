/** The language of a text: the trigrams of franc, and the syllables that tell Vietnamese where trigrams do not. */
import { franc, francAll } from 'franc';
import { checkOptions, checkText } from '../options.js';
import { type LanguageEvidence, languageEvidence } from './language-evidence.js';

/** Settings of `language`. */
export interface LanguageOptions {
  /** Only these languages come into question (ISO 639-3). */
  readonly only?: readonly string[];
}

/** The language found. */
export interface LanguageGuess {
  /** ISO 639-3, such as `vie`, `eng`, `cmn`; `und` where nothing fits. */
  readonly language: string;
  /**
   * How sure, 0 to 1. Of `vie`: the share of frequent syllables, less for few words. Of others: the lead over the next
   * language in franc's distances, which is small by nature (0.05 is clear). 0 for `und`.
   */
  readonly score: number;
}

const VIETNAMESE = 'vie';
const UNKNOWN: LanguageGuess = { language: 'und', score: 0 };
/** Shares of frequent syllables that only Vietnamese reaches: with marks, without, and without in a few words. */
const WITH_MARKS = 0.7;
const WITHOUT_MARKS = 0.8;
const WITHOUT_MARKS_SHORT = 0.95;
const SHORT = 8;
/** Text with the letters of Vietnamese whose words are its syllables, but few of them frequent, is in a related language. */
const RELATED = { distinctive: 0.2, syllables: 0.6, frequent: 0.55 };

function isVietnamese({ words, marked, frequent, frequentWithoutMarks }: LanguageEvidence): boolean {
  if (marked > 0) return words >= 2 && frequent >= WITH_MARKS;
  return words >= 3 && frequentWithoutMarks >= (words < SHORT ? WITHOUT_MARKS_SHORT : WITHOUT_MARKS);
}

/** Whether the words are spelt as in Vietnamese but are not Vietnamese, as in Tày and Nùng. */
function isRelated({ distinctive, syllables, frequent }: LanguageEvidence): boolean {
  const { distinctive: letters, syllables: spelt, frequent: known } = RELATED;
  return distinctive >= letters && syllables >= spelt && frequent < known;
}

function byTrigrams(
  text: string,
  only: readonly string[] | undefined,
  ignore: readonly string[],
): LanguageGuess {
  const options = { ...(only === undefined ? {} : { only: [...only] }), ignore: [...ignore] };
  const language = franc(text, options);
  if (language === 'und') return UNKNOWN;
  const next = francAll(text, options)[1]?.[1] ?? 0;
  return { language, score: round(1 - next) };
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/**
 * Identifies the language of a text. Vietnamese is known by its syllables, in two words already, also without marks; text
 * that is spelt like Vietnamese but is another language of Vietnam gives `und`; the rest is decided by franc. Looks at the
 * first 4,000 units for Vietnamese and at the first 2,048 for the others.
 *
 * @throws TypeError when `text` is no string or an option is not allowed
 * @example language('Quốc hội khai mạc') // { language: 'vie', score: 0.938 }
 */
export function language(text: string, options?: LanguageOptions): LanguageGuess {
  checkText('language', text);
  checkOptions('language', options, { only: 'array' });
  const only = options?.only;
  if (only !== undefined && !only.includes(VIETNAMESE)) return byTrigrams(text, only, []);
  const evidence = languageEvidence(text);
  if (isVietnamese(evidence)) {
    const share = evidence.marked > 0 ? evidence.frequent : evidence.frequentWithoutMarks;
    return { language: VIETNAMESE, score: round(share * (1 - 0.5 ** evidence.words)) };
  }
  if (isRelated(evidence)) return UNKNOWN;
  const guess = byTrigrams(text, only, []);
  const isPlausible = guess.language !== VIETNAMESE || evidence.frequent >= RELATED.frequent;
  return isPlausible ? guess : byTrigrams(text, only, [VIETNAMESE]);
}
