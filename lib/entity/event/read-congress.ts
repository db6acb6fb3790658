/** Reads party congresses and plenums: `Đại hội XIII`, `Đại hội Đảng bộ tỉnh lần thứ XVIII`, `Hội nghị Trung ương 5 khóa XII`. */
import {
  AtomKind,
  atomText,
  isCapitalised,
  isMark,
  Mark,
  Shape,
  type TokenTable,
} from '../../token/table.js';
import { wordAt } from '../typed-words.js';
import type { EventLexicon } from './event-lexicon.js';

/** Longest stretch between `Đại hội` and its number. */
const MAX_BODY = 16;
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** First atom after a Roman or short Arabic number at `i`, or -1. */
export function numeralEnd(table: TokenTable, i: number, limit: number): number {
  if (i >= limit) return -1;
  const { kind, shape } = table;
  if (kind[i] === AtomKind.NUMBER) return /^[0-9]{1,2}$/.test(atomText(table, i)) ? i + 1 : -1;
  const capitals = shape[i] === Shape.UPPER || shape[i] === Shape.SINGLE;
  return kind[i] === AtomKind.WORD && capitals && ROMAN.test(atomText(table, i)) ? i + 1 : -1;
}

/** First atom after `lần thứ XII`, `thứ 3`, `thứ tư`, or -1. */
export function ordinalEnd(lexicon: EventLexicon, table: TokenTable, i: number, limit: number): number {
  const word = wordAt(lexicon, table, i, 'ordinal', limit);
  if (word === null || word.next >= limit) return -1;
  const numeral = numeralEnd(table, word.next, limit);
  if (numeral > 0) return numeral;
  return wordAt(lexicon, table, word.next, 'number-word', limit)?.next ?? -1;
}

/** First atom after `khóa XII`, `, khóa XII` or `(khóa XII)` at `i`; `i` itself where none stands. */
export function termEnd(lexicon: EventLexicon, table: TokenTable, i: number, limit: number): number {
  const bracket = isMark(table, i, Mark.OPEN_BRACKET);
  const opened = bracket || isMark(table, i, Mark.COMMA);
  const word = wordAt(lexicon, table, opened ? i + 1 : i, 'term', limit);
  const end = word === null ? -1 : numeralEnd(table, word.next, limit);
  if (end < 0) return i;
  if (!bracket) return end;
  return isMark(table, end, Mark.CLOSE_BRACKET) ? end + 1 : i;
}

/** First atom after `nhiệm kỳ 2015-2020` at `i`; `i` itself where none stands. */
export function termOfOfficeEnd(lexicon: EventLexicon, table: TokenTable, i: number, limit: number): number {
  const word = wordAt(lexicon, table, i, 'term-of-office', limit);
  if (word === null || table.kind[word.next] !== AtomKind.NUMBER || word.next >= limit) return i;
  const dashed = isMark(table, word.next + 1, Mark.DASH) && table.kind[word.next + 2] === AtomKind.NUMBER;
  return dashed && word.next + 3 <= limit ? word.next + 3 : i;
}

function ofPartyEnd(lexicon: EventLexicon, table: TokenTable, i: number, limit: number): number {
  const of = wordAt(lexicon, table, i, 'of', limit);
  const party = of === null ? null : wordAt(lexicon, table, of.next, 'party', limit);
  return party !== null && isCapitalised(table, of!.next) ? party.next : i;
}

/** `Đại hội`, at most some words that name the body, then its number or term of office. */
function readCongress(lexicon: EventLexicon, table: TokenTable, i: number, limit: number): number {
  const head = wordAt(lexicon, table, i, 'congress', limit);
  if (head === null) return -1;
  const direct = numeralEnd(table, head.next, limit);
  if (direct > 0) return ofPartyEnd(lexicon, table, direct, limit);
  for (let k = head.next; k < Math.min(limit, head.next + MAX_BODY); k++) {
    const numbered = ordinalEnd(lexicon, table, k, limit);
    const end = numbered > 0 ? numbered : termOfOfficeEnd(lexicon, table, k, limit);
    if (end > k) return ofPartyEnd(lexicon, table, termOfOfficeEnd(lexicon, table, end, limit), limit);
    if (numeralEnd(table, k, limit) > 0 && table.kind[k] === AtomKind.WORD)
      return ofPartyEnd(lexicon, table, k + 1, limit);
    if (table.kind[k]! >= AtomKind.PUNCTUATION && !isMark(table, k, Mark.DASH)) break;
    if (wordAt(lexicon, table, k, 'stop', limit) !== null) break;
  }
  return -1;
}

/** `Hội nghị Trung ương 5 (khóa XII)`, `Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)`. */
function readPlenum(lexicon: EventLexicon, table: TokenTable, i: number, limit: number): number {
  const head = wordAt(lexicon, table, i, 'plenum', limit);
  if (head !== null) {
    const number = ordinalEnd(lexicon, table, head.next, limit);
    const end = number > 0 ? number : numeralEnd(table, head.next, limit);
    return end < 0 ? -1 : termEnd(lexicon, table, end, limit);
  }
  const conference = wordAt(lexicon, table, i, 'conference', limit);
  const number = conference === null ? -1 : ordinalEnd(lexicon, table, conference.next, limit);
  if (number < 0) return -1;
  const body = wordAt(lexicon, table, number, 'body', limit);
  return termEnd(lexicon, table, body?.next ?? number, limit);
}

/** First atom after a congress or plenum that begins at atom `i`, or -1. */
export function congressEnd(lexicon: EventLexicon, table: TokenTable, i: number, limit: number): number {
  const congress = readCongress(lexicon, table, i, limit);
  return congress > 0 ? congress : readPlenum(lexicon, table, i, limit);
}
