/** Finds where the official title of a document ends: the hard part, for titles are ordinary words. */

import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, isCapitalised, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { type DateSource, entryAt, type Read } from '../date/date-lexicon.js';
import { readBareYear } from '../date/read-part.js';
import { horizonEnd, readEnds, readTerm } from '../date/read-term.js';
import { readYear } from '../date/read-year.js';
import { congressEnd, numeralEnd } from '../event/read-congress.js';
import { wordAt } from '../typed-words.js';
import type { DocumentLexicon } from './document-lexicon.js';
import type { DocumentSource } from './kind-at.js';

/** A title: the first atom after it, and whether a year or period closes it. */
export interface TitleEnd {
  readonly next: number;
  readonly dated: boolean;
}

const MAX_TITLE = 45;
const MAX_QUOTED = 90;
/** Kinds of documents that are not parts of the title of another one. */
const ENACTED = new Set([
  'law',
  'code',
  'ordinance',
  'resolution',
  'decree',
  'circular',
  'decision',
  'directive',
  'conclusion',
  'protocol',
]);
/** A comma inside a title joins short parts: `xây dựng luật, pháp lệnh năm 2018`. */
const MAX_JOINED = 12;
/** Longest list inside a title, in atoms. */
const MAX_LIST = 40;
/** A part of a list of such parts. */
const MAX_SHORT_PART = 3;

/** First atom after a quotation that opens at `i`, or -1. */
export function quotedEnd(table: TokenTable, i: number, limit: number): number {
  if (!(isMark(table, i, Mark.OPEN_QUOTE) || isMark(table, i, Mark.QUOTE))) return -1;
  for (let k = i + 1; k < Math.min(limit, i + MAX_QUOTED); k++) {
    if (isMark(table, k, Mark.CLOSE_QUOTE) || isMark(table, k, Mark.QUOTE)) return k + 1;
    if (isMark(table, k, Mark.OPEN_QUOTE)) return -1;
  }
  return -1;
}

/** First atom after `(sửa đổi)` at `i`; `i` itself where none stands. */
export function amendedEnd({ words }: DocumentLexicon, table: TokenTable, i: number, limit: number): number {
  if (!isMark(table, i, Mark.OPEN_BRACKET)) return i;
  const word = wordAt(words, table, i + 1, 'amended', limit);
  if (word === null) return i;
  for (let k = word.next; k < Math.min(limit, word.next + 3); k++)
    if (isMark(table, k, Mark.CLOSE_BRACKET)) return k + 1;
  return i;
}

/** First atom after a year or period at `i`, or -1: the usual close of a plan's title. */
function datedEnd(lexicon: DocumentLexicon, table: TokenTable, i: number, limit: number): number {
  const source: DateSource = { table, lexicon: lexicon.dates, limit };
  const read = readTerm(source, i) ?? readYear(source, i) ?? readYears(source, i);
  if (read !== null) return horizonEnd(source, read.next);
  // `Quy hoạch điện lực VII`, but not `khóa VII`.
  const ordinal = wordAt(lexicon.words, table, i - 1, 'term', i) !== null;
  return table.kind[i] === AtomKind.WORD && !ordinal ? numeralEnd(table, i, limit) : -1;
}

/** `2016 - 2020` and `2017` without a noun. */
function readYears(source: DateSource, i: number): Read<unknown> | null {
  if (source.table.kind[i] !== AtomKind.NUMBER) return null;
  return readEnds(source, i, 'period') ?? readBareYear(source, i);
}

function isStop(lexicon: DocumentLexicon, table: TokenTable, k: number, limit: number): boolean {
  return wordAt(lexicon.words, table, k, 'stop', limit) !== null;
}

/** Whether atom `k` is a capitalised word that is no abbreviation: a name, which titles rarely list. */
function isName(table: TokenTable, k: number): boolean {
  return isCapitalised(table, k) && table.shape[k] !== Shape.UPPER;
}

/** Whether atom `k` is a word in small letters that neither closes nor breaks a title. */
function isPlainWord({ plainWords }: DocumentLexicon, { kind, shape, id }: TokenTable, k: number): boolean {
  return kind[k] === AtomKind.WORD && shape[k] === Shape.LOWER && plainWords[id[k]!] === 1;
}

/**
 * Whether the words after a comma at `k` go on with the title: `và`, a year or the end of the sentence closes them
 * before anything else; short parts may follow one another.
 */
function goesOn(lexicon: DocumentLexicon, table: TokenTable, k: number, limit: number): boolean {
  if (k + 1 >= limit || table.kind[k + 1] !== AtomKind.WORD || isName(table, k + 1)) return false;
  // `, đến năm 2020` is of the sentence.
  if (entryAt({ table, lexicon: lexicon.dates, limit }, k + 1, 'link') !== null) return false;
  let part = k;
  const last = Math.min(limit, k + MAX_LIST);
  for (let m = k + 1; m < Math.min(last, part + 1 + MAX_JOINED); m++) {
    if (isPlainWord(lexicon, table, m)) continue;
    if (m > k + 1 && wordAt(lexicon.words, table, m, 'and', limit) !== null) return true;
    if (datedEnd(lexicon, table, m, limit) > 0) return true;
    if (isMark(table, m, Mark.COMMA) && m - part - 1 <= MAX_SHORT_PART && m > part + 1) {
      part = m;
      continue;
    }
    if (table.kind[m]! >= AtomKind.PUNCTUATION) return m > k + 1 && !isMark(table, m, Mark.COMMA);
    const joint = wordAt(lexicon.words, table, m, 'joint', limit);
    if (joint === null && (isName(table, m) || isStop(lexicon, table, m, limit))) return false;
    if (joint !== null) m = joint.next - 1;
  }
  return false;
}

/** Whether `của` at `k` names the issuer, which is no part of the document's name. */
function isIssuer(lexicon: DocumentLexicon, table: TokenTable, k: number, limit: number): boolean {
  const of = wordAt(lexicon.words, table, k, 'of', limit);
  if (of === null || of.next >= limit) return false;
  return isCapitalised(table, of.next) && matchLongest(lexicon.kinds, table, of.next, limit) === null;
}

/** Whether another document begins at most some words after `và` at `k`: `và triển khai Luật …`, `và các nghị quyết`. */
function beginsAnother(lexicon: DocumentLexicon, table: TokenTable, k: number, limit: number): boolean {
  const and = wordAt(lexicon.words, table, k, 'and', limit);
  if (and === null) return false;
  for (let m = and.next; m < Math.min(limit, and.next + 4); m++) {
    const match = matchLongest(lexicon.laws, table, m, limit) ?? matchLongest(lexicon.kinds, table, m, limit);
    if (match === null) continue;
    if (m === and.next && isCapitalised(table, m)) return true;
    if (ENACTED.has(match.entries[0]!.type) && (isCapitalised(table, m) || m === and.next + 1)) return true;
  }
  return false;
}

function breaks(lexicon: DocumentLexicon, table: TokenTable, k: number, limit: number): boolean {
  if (isMark(table, k, Mark.COMMA)) return !goesOn(lexicon, table, k, limit);
  if (isMark(table, k, Mark.DASH)) return k + 1 >= limit || table.kind[k + 1]! > AtomKind.NUMBER;
  if (isMark(table, k, Mark.PERCENT)) return false;
  if (table.kind[k]! >= AtomKind.PUNCTUATION) return true;
  return (
    isStop(lexicon, table, k, limit) ||
    isIssuer(lexicon, table, k, limit) ||
    beginsAnother(lexicon, table, k, limit)
  );
}

/**
 * The end of the title whose first atom is `i`: it runs to a mark, to a word that only the sentence around it has, to
 * its issuer or to the next document. Linear in the length of the title.
 */
export function titleEnd(lexicon: DocumentLexicon, table: TokenTable, i: number, limit: number): TitleEnd {
  const quoted = quotedEnd(table, i, limit);
  if (quoted > 0) return { next: quoted, dated: false };
  const last = Math.min(limit, i + MAX_TITLE);
  let k = i;
  let next = i;
  let dated = false;
  while (k < last) {
    if (isPlainWord(lexicon, table, k)) {
      k++;
      if (!dated) next = k;
      continue;
    }
    const closed = datedEnd(lexicon, table, k, limit);
    if (closed > 0) {
      next = closed;
      k = closed;
      dated = true;
      continue;
    }
    const amended = amendedEnd(lexicon, table, k, limit);
    if (amended > k) return { next: amended, dated };
    const congress = congressEnd(lexicon.events, table, k, limit);
    if (congress > k) {
      next = congress;
      k = congress;
      continue;
    }
    const inner = quotedEnd(table, k, limit);
    if (inner > 0) return { next: inner, dated };
    const joint = wordAt(lexicon.words, table, k, 'joint', limit);
    if (joint === null && breaks(lexicon, table, k, limit)) break;
    k = joint?.next ?? k + 1;
    // Behind its years a title goes on only to further years: `giai đoạn 2016-2020, định hướng đến năm 2030`.
    if (!dated && table.kind[k - 1]! < AtomKind.PUNCTUATION) next = k;
  }
  while (next > i && wordAt(lexicon.words, table, next - 1, 'and', next) !== null) next--;
  return { next, dated };
}

/** The title behind `về`, a colon or at once in quotation marks; `i` where none stands. */
export function aboutEnd({ lexicon, table, limit }: DocumentSource, i: number, least: number): number {
  const direct = quotedEnd(table, isMark(table, i, Mark.COLON) ? i + 1 : i, limit);
  if (direct > 0) return direct;
  const about = wordAt(lexicon.words, table, i, 'about', limit);
  if (about === null) return i;
  const { next } = titleEnd(lexicon, table, about.next, limit);
  return next - about.next >= least ? next : i;
}
