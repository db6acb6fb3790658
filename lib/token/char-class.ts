/**
 * Character classes and case folding of single UTF-16 code units, as a table that fills as units are first seen: the
 * scanner reads both for every unit of the text, so a look-up must cost one array access.
 */

/** Classes of code units. Letters are the three values `LOWER`, `UPPER`, `UNCASED`. */
export enum CharClass {
  UNKNOWN = 0,
  SPACE = 1,
  BREAK = 2,
  LOWER = 3,
  UPPER = 4,
  UNCASED = 5,
  MARK = 6,
  DIGIT = 7,
  PUNCTUATION = 8,
  SYMBOL = 9,
  HIGH_SURROGATE = 10,
}

/** Of a property, the class. */
export const CLASS = 0x0f;
/** Of a property: a mark after which an atom may go on or be an abbreviation, an address, a name with an apostrophe. */
export const JOINS = 0x10;
/** Of a property: a letter that `unifySpelling` may change at the end of an atom. */
export const RESPELT = 0x20;
/** Of a property, the distance to its folded unit. */
export const FOLD_SHIFT = 8;

/** Class, flags and folded unit of each code unit; 0 until the unit is first seen. */
const properties = new Uint32Array(0x10000);

const JOINING = ".:@'\u2019\u02BC";
const RESPELT_LETTERS = 'aeyỳýỷỹỵiìíỉĩị';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02';
const SINGLE_QUOTES = '\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4\uFF07';

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\n\r\u0085\u2028\u2029\v\f]/u.test(character)) return CharClass.BREAK;
  if (/[\s\u200B\u2060\uFEFF\u00AD]/u.test(character)) return CharClass.SPACE;
  if (unit >= 0xd800 && unit <= 0xdbff) return CharClass.HIGH_SURROGATE;
  if (/\p{Ll}/u.test(character)) return CharClass.LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharClass.UPPER;
  if (/\p{L}/u.test(character)) return CharClass.UNCASED;
  if (/\p{M}/u.test(character)) return CharClass.MARK;
  if (/\p{Nd}/u.test(character)) return CharClass.DIGIT;
  return /\p{P}/u.test(character) ? CharClass.PUNCTUATION : CharClass.SYMBOL;
}

/** Units that fold to another one than their small letter. Eth and African D are typed for Đ. */
const FOLDED: readonly (readonly [string, string])[] = [
  [DASHES, '-'],
  [DOUBLE_QUOTES, '"'],
  [SINGLE_QUOTES, "'"],
  ['\u00D0\u0189\u00F0\u0256', 'đ'],
];

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  for (const [variants, target] of FOLDED) if (variants.includes(character)) return target.charCodeAt(0);
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function firstSight(unit: number): number {
  const folded = foldUnit(unit);
  const letter = String.fromCharCode(folded);
  const flags =
    (JOINING.includes(String.fromCharCode(unit)) ? JOINS : 0) |
    (RESPELT_LETTERS.includes(letter) ? RESPELT : 0);
  const found = (folded << FOLD_SHIFT) | flags | classify(unit);
  properties[unit] = found;
  return found;
}

/** Class, flags and folded unit of a code unit in one number. */
export function unitProperty(unit: number): number {
  const known = properties[unit]!;
  return known !== 0 ? known : firstSight(unit);
}

/** The class of a code unit. */
export function charClass(unit: number): number {
  return unitProperty(unit) & CLASS;
}

/** The folded unit: lower case, one dash, one double and one single quotation mark. */
export function foldOf(unit: number): number {
  return unitProperty(unit) >>> FOLD_SHIFT;
}

/** Whether a class is one of the three letter classes. */
export function isLetterClass(value: number): boolean {
  return value >= CharClass.LOWER && value <= CharClass.UNCASED;
}

/** Whether a unit is a letter or a combining mark, and so continues a word. */
export function continuesWord(unit: number): boolean {
  const value = charClass(unit);
  return value >= CharClass.LOWER && value <= CharClass.MARK;
}

/** Whether a unit is a decimal digit. */
export function isDigit(unit: number): boolean {
  return charClass(unit) === CharClass.DIGIT;
}

/** Whether a unit is an upper-case letter. */
export function isUpper(unit: number): boolean {
  return charClass(unit) === CharClass.UPPER;
}
