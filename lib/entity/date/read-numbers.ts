/** Reads the numbers inside dates: days, months and years by digits, words and Roman numerals. */
import { AtomKind, atomText, Gap, isMark, Mark } from '../../token/table.js';
import { daysInMonth } from './calendar-day.js';
import { type DateSource, entryAt, type Read } from './date-lexicon.js';

/** Day and month, or month and year, or all three, as written. */
export interface WrittenDate {
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
}

/** `5.9.45`: otherwise the number of a paragraph. */
const SHORT_DATE = /^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2}$/u;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;
/** Two-digit years below this belong to the present century. */
const CENTURY_PIVOT = 40;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** A number in plain digits. */
export interface Digits {
  readonly length: number;
  readonly value: number;
}

const ZERO = 0x30;
/** Numbers with more digits are no day, month or year. */
const MAX_DIGITS = 4;

/** The number in plain digits at atom `i`: `12`, not `1.200`; null where none stands. */
export function digitsAt({ table, limit }: DateSource, i: number): Digits | null {
  if (i >= limit || table.kind[i] !== AtomKind.NUMBER) return null;
  const first = table.start[i]!;
  const length = table.end[i]! - first;
  if (length > MAX_DIGITS) return null;
  let value = 0;
  for (let k = 0; k < length; k++) {
    const digit = table.text.charCodeAt(first + k) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return { length, value };
}

/** A number of one or two digits, or a number word. */
export function readSmallNumber(source: DateSource, i: number): Read<number> | null {
  const digits = digitsAt(source, i);
  if (digits !== null) return digits.length <= 2 ? { value: digits.value, next: i + 1 } : null;
  const word = entryAt(source, i, 'number');
  return word === null ? null : { value: Number(word.value.value), next: word.next };
}

/** A year of four digits. */
export function readYearNumber(source: DateSource, i: number): Read<number> | null {
  const digits = digitsAt(source, i);
  if (digits === null || digits.length !== 4) return null;
  return isYear(digits.value) ? { value: digits.value, next: i + 1 } : null;
}

/** A Roman numeral up to 89 in capitals. */
export function readRoman({ table, limit }: DateSource, i: number): Read<number> | null {
  if (i >= limit) return null;
  const text = atomText(table, i);
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  const digits = [...text].map((letter) => ROMAN[letter]!);
  const value = digits.reduce((sum, digit, k) => sum + (digit < (digits[k + 1] ?? 0) ? -digit : digit), 0);
  return { value, next: i + 1 };
}

function fullYear(text: string): number {
  const value = Number(text);
  if (text.length === 4) return value;
  return text.length === 2 ? value + (value < CENTURY_PIVOT ? 2000 : 1900) : Number.NaN;
}

/** Whether a number of four digits may be a year. */
function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Whether a day of a month exists; without the year, 29 February does. */
export function isPossible({ day, month, year }: WrittenDate): boolean {
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? 2000, month));
}

function fromParts(parts: readonly string[]): WrittenDate | null {
  const [first = '', second = '', third] = parts;
  if (third !== undefined) {
    // `2023-10-13`, `2023/10/13`: the order of ISO 8601.
    if (first.length === 4 && third.length <= 2)
      return { day: Number(third), month: Number(second), year: Number(first) };
    if (first.length > 2 || second.length > 2) return null;
    return { day: Number(first), month: Number(second), year: fullYear(third) };
  }
  if (first.length > 2) return null;
  if (second.length === 4) return { month: Number(first), year: Number(second) };
  return second.length <= 2 ? { day: Number(first), month: Number(second) } : null;
}

/** Whether a mark and the number behind it follow atom `i`. */
function isMarkedNumber(source: DateSource, i: number, mark: number): boolean {
  return isMark(source.table, i + 1, mark) && digitsAt(source, i + 2) !== null;
}

/** Whether nothing stands on either side of the mark behind atom `i`. */
function isTight({ table }: DateSource, i: number): boolean {
  return table.gap[i + 1] === Gap.NONE && table.gap[i + 2] === Gap.NONE;
}

/** `23-6`, `9 / 7`, `6-2017`, `01 / 02 / 2023`: two or three numbers with marks between; two around a spaced dash are a range. */
function markedParts(source: DateSource, i: number): Read<readonly string[]> | null {
  const { table } = source;
  const mark = isMark(table, i + 1, Mark.DASH) ? Mark.DASH : Mark.SLASH;
  if (digitsAt(source, i) === null || !isMarkedNumber(source, i, mark)) return null;
  const tight = isTight(source, i);
  const pair = [atomText(table, i), atomText(table, i + 2)];
  const year =
    isMarkedNumber(source, i + 2, mark) && isTight(source, i + 2) === tight ? atomText(table, i + 4) : '';
  if (year.length === 4 || (tight && year.length === 2)) return { value: [...pair, year], next: i + 5 };
  return mark === Mark.SLASH || tight ? { value: pair, next: i + 3 } : null;
}

function partsAt(source: DateSource, i: number): Read<readonly string[]> | null {
  const { table, limit } = source;
  if (i >= limit) return null;
  const kind = table.kind[i];
  if (kind === AtomKind.SLASHED) return { value: atomText(table, i).split('/'), next: i + 1 };
  if (kind === AtomKind.DATE || (kind === AtomKind.CODE && SHORT_DATE.test(atomText(table, i))))
    return { value: atomText(table, i).split(/[.-]/), next: i + 1 };
  if (kind !== AtomKind.NUMBER) return null;
  const text = atomText(table, i);
  if (text.length > 2 && /^[0-9]{1,2}\.(?:[0-9]{1,2}|[0-9]{4})$/.test(text))
    return { value: text.split('.'), next: i + 1 };
  return markedParts(source, i);
}

/**
 * A date by numbers: `13/10`, `13/10/2023`, `9/2017`, `13.10`, `23-6`, `13-10-2023`, `2023-10-13`.
 * @returns null when nothing is written so or the day does not exist
 */
export function readWrittenDate(source: DateSource, i: number): Read<WrittenDate> | null {
  const parts = partsAt(source, i);
  const value = parts === null ? null : fromParts(parts.value);
  if (parts === null || value === null || !isPossible(value)) return null;
  return value.year === undefined || isYear(value.year) ? { value, next: parts.next } : null;
}
