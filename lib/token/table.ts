/**
 * The token table: the result of the one scan over the text, read by every later stage. Its rows are atoms: a
 * syllable, a number, a date, a document number, a mark. Multi-syllable words are the business of the word stage.
 */

/** What an atom is. */
export enum AtomKind {
  /** Letters, possibly with digits or an inner apostrophe: `kinh`, `km2`, `M'gar`. */
  WORD = 1,
  /** A number with its separators: `1.400`, `12,85`. */
  NUMBER = 2,
  /** Two or three numbers joined by slashes, a day or a fraction: `13/10`, `2/63`, `13/10/2023`. */
  SLASHED = 3,
  /** A full date with dots or hyphens: `13.10.2023`, `13-10-2023`. */
  DATE = 4,
  /** A document number: `42/2017/QH14`, `15-NQ/TU`. */
  CODE = 5,
  /** A clock time: `20h30`, `14:30`. */
  TIME = 6,
  URL = 7,
  EMAIL = 8,
  /** An abbreviation with dots: `TP.`, `TP.HCM`, `PGS.TS.`. */
  ABBREVIATION = 9,
  /** A capital with its full stop: `J.`. */
  INITIAL = 10,
  PUNCTUATION = 11,
  SYMBOL = 12,
}

/** Letter case of words, abbreviations and initials. */
export enum Shape {
  NONE = 0,
  LOWER = 1,
  /** First letter upper, the rest lower: `Hà`. */
  TITLE = 2,
  /** Two or more letters, all upper: `UBND`. */
  UPPER = 3,
  /** One upper-case letter: `A`, `Y`. */
  SINGLE = 4,
  /** Anything else: `iPhone`, `PGS.TS`, `TPHCM's`. */
  MIXED = 5,
}

/** Which punctuation mark an atom of kind `PUNCTUATION` or `SYMBOL` is; stands in the column `shape`. */
export enum Mark {
  OTHER = 0,
  FULL_STOP = 1,
  COMMA = 2,
  COLON = 3,
  SEMICOLON = 4,
  QUESTION = 5,
  EXCLAMATION = 6,
  /** `…` or two and more full stops. */
  ELLIPSIS = 7,
  OPEN_QUOTE = 8,
  CLOSE_QUOTE = 9,
  /** A straight quotation mark, single or double. */
  QUOTE = 10,
  OPEN_BRACKET = 11,
  CLOSE_BRACKET = 12,
  DASH = 13,
  SLASH = 14,
  PERCENT = 15,
  AMPERSAND = 16,
  BULLET = 17,
  PLUS = 18,
  CURRENCY = 19,
}

/** What stands between an atom and the one before it. */
export enum Gap {
  /** Nothing: the two touch. */
  NONE = 0,
  SPACE = 1,
  /** One line break. */
  LINE = 2,
  /** An empty line. */
  PARAGRAPH = 3,
}

/** The columns of the table. Rows are in text order; all columns have `length` rows. */
export interface TokenTable {
  /** The text that was scanned (already normalised for analysis). */
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of `AtomKind`. */
  readonly kind: Uint8Array;
  /** A value of `Shape`; for punctuation and symbols a value of `Mark`. */
  readonly shape: Uint8Array;
  /** A value of `Gap`. */
  readonly gap: Uint8Array;
  /** Id of the folded atom in the vocabulary, 0 when unknown. */
  readonly id: Uint16Array;
}

/** The text of atom `i`. */
export function atomText(table: TokenTable, i: number): string {
  return table.text.slice(table.start[i], table.end[i]);
}

/** The text from the start of atom `first` to the end of atom `last`, both inclusive. */
export function rangeText(table: TokenTable, first: number, last: number): string {
  return table.text.slice(table.start[first], table.end[last]);
}

/** Whether atom `i` is a word with a capital first letter (title case, all capitals, a single capital or mixed). */
export function isCapitalised(table: TokenTable, i: number): boolean {
  if (table.kind[i] !== AtomKind.WORD && table.kind[i] !== AtomKind.ABBREVIATION) return false;
  const shape = table.shape[i]!;
  if (shape === Shape.MIXED) {
    const first = table.text.charAt(table.start[i]!);
    return first !== first.toLowerCase();
  }
  return shape >= Shape.TITLE;
}

/** Whether atom `i` is the given mark. */
export function isMark(table: TokenTable, i: number, mark: number): boolean {
  return i >= 0 && i < table.length && table.kind[i]! >= AtomKind.PUNCTUATION && table.shape[i] === mark;
}
