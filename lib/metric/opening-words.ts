/** The words that a figure may begin with: the cheap test that passes over most of a text. */
import { MULTIPLE_CUES } from '../data/lexicons/multiple-cues.js';
import { RANK_CUES } from '../data/lexicons/rank-cues.js';
import type { LexiconSource } from '../lexicon/lexicon-source.js';
import { createMatcher, type Matcher } from '../lexicon/matcher.js';
import { type NumberLexicon, NumberRole } from './number/number-lexicon.js';

/** How a word may begin a figure. */
export enum Opening {
  NONE = 0,
  /** It may inside a sentence that has another figure: `một`, `năm`, `không`. */
  WEAK = 1,
  /** It shows that the sentence has a figure: `hai`, `đứng đầu`, `gấp đôi`. */
  STRONG = 2,
}

/** Cues that are a figure by themselves or with the number behind them. */
const RANKS = new Set(['first', 'first-scoped', 'numbered', 'numbered-of', 'ordinal']);
const MULTIPLES = new Set(['multiple', 'fraction', 'change']);

function mark(opening: Uint8Array, { root }: Matcher<unknown>, value: number): void {
  for (let id = 1; id < opening.length; id++) {
    if (root[id] !== 0) opening[id] = Math.max(opening[id]!, value);
  }
}

/** The forms of some rows of a lexicon, where only their heads matter. */
function headsOf(source: LexiconSource, name: string, data: string, types: ReadonlySet<string>) {
  const forms = source.rows(name, data).flatMap((row) => (types.has(row.type) ? row.forms : []));
  return createMatcher(
    forms.map((text) => ({ text, entry: text })),
    source.vocabulary,
  );
}

/** By vocabulary id: whether a figure may begin with the word, a value of `Opening`. */
export function openingWords(source: LexiconSource, numbers: NumberLexicon): Uint8Array {
  const opening = new Uint8Array(source.vocabulary.size);
  const { one, five, zero, three } = numbers;
  numbers.role.forEach((role, id) => {
    if (role === NumberRole.DIGIT || role === NumberRole.TEN || role === NumberRole.SIGN)
      opening[id] = Opening.STRONG;
  });
  for (const id of [one, five, zero, three]) opening[id] = Opening.WEAK;
  mark(opening, numbers.magnitudes, Opening.WEAK);
  mark(opening, numbers.fractions, Opening.WEAK);
  mark(opening, headsOf(source, 'rank-cues', RANK_CUES, RANKS), Opening.STRONG);
  mark(opening, headsOf(source, 'multiple-cues', MULTIPLE_CUES, MULTIPLES), Opening.STRONG);
  return opening;
}
