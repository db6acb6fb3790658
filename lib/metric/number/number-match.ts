/** What the number readers find, before anything decides whether it counts or measures something. */
import type { TokenTable } from '../../token/table.js';
import type { NumberLexicon } from './number-lexicon.js';
import { usesForeignConvention } from './read-digits.js';

/** A number over a range of atoms. */
export interface NumberMatch {
  readonly first: number;
  /** Last atom, inclusive; magnitude words are inside. */
  readonly last: number;
  readonly value: number;
  /** The mantissa as written, without the magnitude, with a full stop as decimal mark; empty for words. */
  readonly mantissa: string;
  /** What the magnitude word multiplies by; 1 without one. */
  readonly magnitude: number;
  readonly style: 'digits' | 'words' | 'fraction';
  /** Whether the value is a whole number of words that are also something else (`năm`, `ba`, `một`). */
  readonly weak: boolean;
}

/** A text being read for numbers. */
export interface NumberContext {
  readonly table: TokenTable;
  readonly lexicon: NumberLexicon;
  /** Whether `12,500` counts thousands in this text. Computed at the first figure that needs it. */
  foreign(): boolean;
}

/** Starts reading a text. */
export function createNumberContext(table: TokenTable, lexicon: NumberLexicon): NumberContext {
  let foreign: boolean | undefined;
  return {
    table,
    lexicon,
    foreign: () => {
      foreign ??= usesForeignConvention(table);
      return foreign;
    },
  };
}
