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
  /** Shares of all words: syllables by the orthography, frequent syllables, frequent ones but for their marks. */
  readonly syllables: number;
  readonly frequent: number;
  readonly frequentWithoutMarks: number;
}

/** More words than this do not change the answer. */
const SAMPLE = 4000;
const WORD = /[\p{L}\p{M}]+/gu;

let frequent: ReadonlySet<string> | null = null;
let frequentWithoutMarks: ReadonlySet<string> | null = null;

/** Looks at the beginning of a text. */
export function languageEvidence(text: string): LanguageEvidence {
  frequent ??= new Set(FREQUENT_SYLLABLES.split(' '));
  frequentWithoutMarks ??= new Set([...frequent].map(stripMarks));
  const words = foldKey(text.slice(0, SAMPLE)).match(WORD) ?? [];
  const share = (test: (word: string) => boolean): number =>
    words.length === 0 ? 0 : words.filter(test).length / words.length;
  return {
    words: words.length,
    marked: words.filter((word) => stripMarks(word) !== word).length,
    distinctive: share(hasDistinctive),
    syllables: share((word) => typeof parseSyllable(word) !== 'string'),
    frequent: share((word) => frequent!.has(word)),
    frequentWithoutMarks: share((word) => frequentWithoutMarks!.has(stripMarks(word))),
  };
}
