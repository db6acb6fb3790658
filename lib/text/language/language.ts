/** The language of a text: the trigrams of franc, and the syllables that tell Vietnamese where trigrams do not. */
import { francAll } from 'franc';
import { checkOptions, checkText } from '../../options.js';
import { normalize } from '../normalize/normalize.js';
import { mostLikely } from './common-languages.js';
import { type LanguageEvidence, languageEvidence, SAMPLE } from './language-evidence.js';
import { type LanguageGuess, roundScore, UNKNOWN, VIETNAMESE, vietnameseGuess } from './vietnamese-guess.js';

export type { LanguageGuess } from './vietnamese-guess.js';

/** Settings of `language`. */
export interface LanguageOptions {
  /** Only these languages come into question (ISO 639-3). */
  readonly only?: readonly string[];
}

/** Text with the letters of Vietnamese whose words are its syllables, but few of them frequent, is in a related language. */
const RELATED = { distinctive: 0.2, syllables: 0.6, frequent: 0.55 };

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
  const ranking = francAll(text, options);
  const [language, score] = mostLikely(ranking, text.length);
  if (language === 'und') return UNKNOWN;
  const other = ranking.find(([name]) => name !== language)?.[1] ?? 0;
  return { language, score: roundScore(Math.max(0, score - other)) };
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
  const evidence = languageEvidence(normalize(text.slice(0, SAMPLE)));
  const vietnamese = vietnameseGuess(evidence);
  if (vietnamese !== null) return vietnamese;
  if (isRelated(evidence)) return UNKNOWN;
  const guess = byTrigrams(text, only, []);
  const isPlausible = guess.language !== VIETNAMESE || evidence.frequent >= RELATED.frequent;
  return isPlausible ? guess : byTrigrams(text, only, [VIETNAMESE]);
}
