/** The words that a figure may begin with. */
import { MULTIPLE_CUES } from '../data/lexicons/multiple-cues.js';
import { RANK_CUES } from '../data/lexicons/rank-cues.js';
import type { LexiconSource } from '../lexicon/lexicon-source.js';
import { createRowMatcher, type Matcher } from '../lexicon/matcher.js';
import type { LexiconRow } from '../lexicon/rows.js';
import { type NumberLexicon, NumberRole } from './number/number-lexicon.js';

/** How a word may begin a figure, as bits. */
export enum Opening {
  /** A number in words, with a unit or another number word beside it: `hai`, `một`. */
  NUMBER = 1,
  /** The sign of a number in digits: `âm`. */
  SIGN = 2,
  /** A magnitude behind a hedge: `hơn chục`. */
  MAGNITUDE = 4,
  /** A phrase that is a figure by itself or with the number behind it: `một nửa`, `đứng đầu`, `gấp đôi`. */
  PHRASE = 8,
}

/** The words and phrases that a figure may begin with. */
export interface Openings {
  /** By vocabulary id: bits of `Opening`. */
  readonly words: Uint8Array;
  readonly phrases: Matcher<LexiconRow>;
}

/** Cues that are a figure by themselves or with the number behind them. */
const RANKS = new Set(['first', 'first-scoped', 'numbered', 'numbered-of', 'ordinal']);
const MULTIPLES = new Set(['multiple', 'fraction', 'change']);

function mark(words: Uint8Array, { parents, atoms }: Matcher<unknown>, opening: Opening): void {
  for (let node = 1; node < parents.length; node++) if (parents[node] === 0) words[atoms[node]!]! |= opening;
}

function rowsOf(source: LexiconSource, name: string, data: string, types: ReadonlySet<string>): LexiconRow[] {
  return source.rows(name, data).filter((row) => types.has(row.type));
}

/** The openings of a source. */
export function createOpenings(source: LexiconSource, numbers: NumberLexicon): Openings {
  const words = new Uint8Array(source.vocabulary.size);
  numbers.role.forEach((role, id) => {
    if (role === NumberRole.DIGIT || role === NumberRole.TEN) words[id]! |= Opening.NUMBER;
    if (role === NumberRole.SIGN) words[id]! |= Opening.SIGN;
  });
  const rows = [
    ...rowsOf(source, 'rank-cues', RANK_CUES, RANKS),
    ...rowsOf(source, 'multiple-cues', MULTIPLE_CUES, MULTIPLES),
  ];
  const phrases = createRowMatcher(rows, source.vocabulary);
  mark(words, phrases, Opening.PHRASE);
  mark(words, numbers.fractions, Opening.PHRASE);
  mark(words, numbers.magnitudes, Opening.MAGNITUDE);
  return { words, phrases };
}
