/**
 * Character classes and case folding of single UTF-16 code units, as tables: the scanner reads a class for every
 * unit of the text, so a look-up must cost one array access.
 */

/** Classes of code units. Letters are the three values `LOWER`, `UPPER`, `UNCASED`. */
export const CharClass = {
  UNKNOWN: 0,
  SPACE: 1,
  BREAK: 2,
  LOWER: 3,
  UPPER: 4,
  UNCASED: 5,
  MARK: 6,
  DIGIT: 7,
  PUNCTUATION: 8,
  SYMBOL: 9,
  HIGH_SURROGATE: 10,
} as const;

/** The first units are classified when the module loads: Latin, Vietnamese, Greek, Cyrillic and the common punctuation. */
const EAGER_LIMIT = 0x2100;

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

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

function foldUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function foldAllTo(variants: string, target: string): void {
  for (const variant of variants) folds[variant.charCodeAt(0)] = target.charCodeAt(0);
}

for (let unit = 0; unit < 0x10000; unit++) folds[unit] = unit;
for (let unit = 0; unit < EAGER_LIMIT; unit++) {
  classes[unit] = classify(unit);
  folds[unit] = foldUnit(unit);
}
foldAllTo(DASHES, '-');
foldAllTo(DOUBLE_QUOTES, '"');
foldAllTo(SINGLE_QUOTES, "'");
// Eth and African D are typed for Đ.
foldAllTo('\u00D0\u0189\u00F0\u0256', 'đ');

/** The class of a code unit. Units above the common blocks are classified on first sight. */
export function charClass(unit: number): number {
  const known = classes[unit]!;
  if (known !== CharClass.UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** The folded unit: lower case, one dash, one double and one single quotation mark. */
export function foldOf(unit: number): number {
  return folds[unit]!;
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
