/** The model's view of atoms: a small number for each syllable it knows, one for each kind of other atom. */
import { AtomKind, Shape, type TokenTable } from '../token/table.js';
import { MAX_SYMBOLS } from './dictionary.js';

/** Numbers and codes by kind, unknown words by shape, marks by mark; all above the syllables. */
const KINDS = MAX_SYMBOLS - 96;
const UNKNOWN = MAX_SYMBOLS - 80;
const MARKS = MAX_SYMBOLS - 64;
/** Stands before the first atom of a sentence. */
export const BEFORE: number = MAX_SYMBOLS - 2;
/** Stands behind the last atom of a sentence. */
export const BEHIND: number = MAX_SYMBOLS - 1;

/** The shape of lower-case words. */
export const LOWER_SHAPE: number = 1 + Shape.LOWER;
/** The shape of marks. */
export const MARK_SHAPE = 8;

/** Symbols and shapes of all atoms of a table. */
export interface AtomSymbols {
  readonly symbols: Uint16Array;
  /** 1 to 6 the shape of a word, 7 numbers and codes, 8 marks. */
  readonly shapes: Uint8Array;
}

function isWordKind(kind: number): boolean {
  return kind === AtomKind.WORD || kind === AtomKind.ABBREVIATION || kind === AtomKind.INITIAL;
}

/** Translates a table. Linear. */
export function symbolise(table: TokenTable, ofVocabulary: Uint16Array): AtomSymbols {
  const { length, kind, shape, id } = table;
  const symbols = new Uint16Array(length);
  const shapes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const k = kind[i]!;
    if (isWordKind(k)) {
      const known = ofVocabulary[id[i]!]!;
      symbols[i] = known > 0 ? known : UNKNOWN + (k === AtomKind.WORD ? shape[i]! : k);
      shapes[i] = 1 + shape[i]!;
    } else if (k >= AtomKind.PUNCTUATION) {
      symbols[i] = MARKS + shape[i]!;
      shapes[i] = MARK_SHAPE;
    } else {
      symbols[i] = KINDS + k;
      shapes[i] = 7;
    }
  }
  return { symbols, shapes };
}
