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

/** What stands in the bits of a property; an enumeration, since the bundle writes its values in as numbers. */
export enum Unit {
  /** The class. */
  CLASS = 0x0f,
  /** A mark after which an atom may go on or be an abbreviation, an address, a name with an apostrophe. */
  JOINS = 0x10,
  /** An upper-case letter. */
  CAPITAL = 0x40,
  /** A letter or a combining mark, which continues a word. */
  CONTINUES = 0x80,
  /** Distance to the code of the letter. */
  CODE_SHIFT = 8,
}

/** Class, flags and code of each code unit; 0 until the unit is first seen. */
export const properties: Uint16Array = new Uint16Array(0x10000);
/** The folded unit of each code unit that was seen. */
const folds = new Uint16Array(0x10000);

const JOINING = ".:@'\u2019\u02BC";
/** The units whose place here and 1 is their code: below 128, since a code has seven bits. */
const CODED =
  '.abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const ASCII_PUNCTUATION = '!"#%&\'()*,-./:;?@[\\]_{}';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02';
const SINGLE_QUOTES = '\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4\uFF07';

/** The class of an ASCII character that is no letter, or 0: few texts have others but letters. */
function asciiClass(unit: number): number {
  if (unit === 0x20 || unit === 0x09) return CharClass.SPACE;
  if (unit === 0x0a) return CharClass.BREAK;
  if (unit >= 0x30 && unit <= 0x39) return CharClass.DIGIT;
  const isMark = unit > 0x20 && unit < 0x7f && ASCII_PUNCTUATION.includes(String.fromCharCode(unit));
  return isMark ? CharClass.PUNCTUATION : CharClass.UNKNOWN;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\n\r\u0085\u2028\u2029\v\f]/u.test(character)) return CharClass.BREAK;
  if (/[\s\u200B\u2060\uFEFF\u00AD]/u.test(character)) return CharClass.SPACE;
  if (unit >= 0xd800 && unit <= 0xdbff) return CharClass.HIGH_SURROGATE;
  if (/\p{Ll}/u.test(character)) return CharClass.LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharClass.UPPER;
  if (/\p{L}/u.test(character)) return CharClass.UNCASED;
  if (/\p{M}/u.test(character)) return CharClass.MARK;
  if (/[0-9]/.test(character)) return CharClass.DIGIT;
  // The digits of other scripts are read as words: no figure of the Vietnamese press is written in them.
  if (/\p{Nd}/u.test(character)) return CharClass.UNCASED;
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

/** The class of a letter that folds to one of ours. */
function letterClass(unit: number): number {
  const character = String.fromCharCode(unit);
  return character.toUpperCase() === character ? CharClass.UPPER : CharClass.LOWER;
}

/** The property of a unit that is not yet in the table, which it enters. */
export function firstSight(unit: number): number {
  const folded = foldUnit(unit);
  const code = CODED.indexOf(String.fromCharCode(folded)) + 1;
  const value = code > 1 ? letterClass(unit) : asciiClass(unit) || classify(unit);
  const flags =
    (JOINING.includes(String.fromCharCode(unit)) ? Unit.JOINS : 0) |
    (value === CharClass.UPPER ? Unit.CAPITAL : 0) |
    (value >= CharClass.LOWER && value <= CharClass.MARK ? Unit.CONTINUES : 0);
  const found = (code << Unit.CODE_SHIFT) | flags | value;
  folds[unit] = folded;
  properties[unit] = found;
  return found;
}

/** Class, flags and code of a code unit in one number. */
export function unitProperty(unit: number): number {
  const known = properties[unit]!;
  return known !== 0 ? known : firstSight(unit);
}

/** The class of a code unit. */
export function charClass(unit: number): number {
  return unitProperty(unit) & Unit.CLASS;
}

/** The folded unit: lower case, one dash, one double and one single quotation mark. */
export function foldOf(unit: number): number {
  if (properties[unit] === 0) firstSight(unit);
  return folds[unit]!;
}

/** The number of a Vietnamese or ASCII letter or the full stop, in either case, from 1; 0 for all other units. */
export function letterCode(unit: number): number {
  return unitProperty(unit) >>> Unit.CODE_SHIFT;
}

/** Whether a class is one of the three letter classes. */
export function isLetterClass(value: number): boolean {
  return value >= CharClass.LOWER && value <= CharClass.UNCASED;
}

/** Whether a unit is a letter or a combining mark, and so continues a word. */
export function continuesWord(unit: number): boolean {
  return (unitProperty(unit) & Unit.CONTINUES) !== 0;
}

/** Whether a unit is a decimal digit. */
export function isDigit(unit: number): boolean {
  return charClass(unit) === CharClass.DIGIT;
}

/** Whether a unit is an upper-case letter. */
export function isUpper(unit: number): boolean {
  return charClass(unit) === CharClass.UPPER;
}
