/** Reads document numbers: `số 42/2017/QH14`, `35/NQ-CP`, `số 24`, `67`; and what their letters tell. */
import type { LexiconRow } from '../../lexicon/rows.js';
import { AtomKind, atomText, Gap, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { wordAt } from '../typed-words.js';
import type { DocumentLexicon } from './document-lexicon.js';
import type { DocumentSource } from './kind-at.js';

/** A number as written, and the first atom after it. */
export interface NumberRead {
  readonly number: string;
  readonly next: number;
  /** Whether the word `số` or letters make it a document number beyond doubt. */
  readonly certain: boolean;
}

/** What the number itself tells about the document. */
export interface NumberFacts {
  readonly issuer?: LexiconRow;
  readonly year?: string;
}

const YEAR_FROM = 1945;
const YEAR_TO = 2100;

function isJoin(table: TokenTable, i: number): boolean {
  return isMark(table, i, Mark.SLASH) || isMark(table, i, Mark.DASH);
}

/** First atom after the letters that the scanner left apart: `15 - NQ/TW`, `237/TTg`; `i` where there are none. */
function looseSuffixEnd(table: TokenTable, i: number, limit: number): number {
  let next = i;
  // `19-2017/NQ-CP`
  if (
    next + 1 < limit &&
    isJoin(table, next) &&
    table.gap[next] === Gap.NONE &&
    table.kind[next + 1] === AtomKind.CODE
  )
    return next + 2;
  while (next + 1 < limit && isJoin(table, next) && table.kind[next + 1] === AtomKind.WORD) {
    const touches = table.gap[next + 1] === Gap.NONE || (next === i && table.shape[next + 1] === Shape.UPPER);
    if (!touches || !/^\p{Lu}{2}|^TTg/u.test(atomText(table, next + 1))) break;
    next += 2;
  }
  return next;
}

/** `a/2008/NQ-CP` behind `30`: first atom after it, or `i`. */
function letteredEnd(table: TokenTable, i: number, limit: number): number {
  if (i + 2 >= limit || table.gap[i] !== Gap.NONE || !/^[a-zđ]$/u.test(atomText(table, i))) return i;
  if (!isMark(table, i + 1, Mark.SLASH)) return i;
  return table.kind[i + 2] === AtomKind.CODE || table.kind[i + 2] === AtomKind.NUMBER ? i + 3 : i;
}

function bareNumberEnd(table: TokenTable, i: number, limit: number): number {
  const text = atomText(table, i);
  if (table.kind[i] === AtomKind.NUMBER && /^[0-9]{1,6}$/.test(text)) {
    const lettered = letteredEnd(table, i + 1, limit);
    return lettered > i + 1 ? lettered : looseSuffixEnd(table, i + 1, limit);
  }
  // `11/2013`: number and year.
  return table.kind[i] === AtomKind.SLASHED ? looseSuffixEnd(table, i + 1, limit) : -1;
}

/** A document number at atom `i`, with or without `số` before it. */
export function readDocumentNumber(
  lexicon: DocumentLexicon,
  table: TokenTable,
  i: number,
  limit: number,
): NumberRead | null {
  const word = wordAt(lexicon.words, table, i, 'number', limit);
  let start = word?.next ?? i;
  if (word !== null && isMark(table, start, Mark.COLON)) start++;
  if (start >= limit) return null;
  const code = table.kind[start] === AtomKind.CODE;
  const next = code ? start + 1 : bareNumberEnd(table, start, limit);
  if (next < 0) return null;
  const number = table.text.slice(table.start[start], table.end[next - 1]);
  return { number, next, certain: code || word !== null || next > start + 1 };
}

/** Whether a bare number can only be a year. */
export function isYearNumber(number: string): boolean {
  return /^[0-9]{4}$/.test(number) && Number(number) >= YEAR_FROM && Number(number) <= YEAR_TO;
}

function issuerOf(lexicon: DocumentLexicon, letters: readonly string[]): LexiconRow | undefined {
  for (let first = 0; first < letters.length; first++) {
    const key = letters.slice(first).join('-').toUpperCase();
    const found = lexicon.issuers.get(key) ?? lexicon.issuers.get(key.replace(/[0-9]+$/, ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The issuer by the letters of a number, and its year: `42/2017/QH14` is of the National Assembly, 2017. */
export function numberFacts(lexicon: DocumentLexicon, number: string): NumberFacts {
  const parts = number.split(/[/\-.]/).map((part) => part.trim());
  const year = parts.slice(1).find(isYearNumber);
  const letters = parts.filter((part) => /\p{L}/u.test(part));
  const issuer = issuerOf(lexicon, letters);
  return { ...(issuer === undefined ? {} : { issuer }), ...(year === undefined ? {} : { year }) };
}

/** `năm 2013` or `2013` behind a name. */
export function readDocumentYear(
  { lexicon, table, limit }: DocumentSource,
  i: number,
): { readonly year: string; readonly next: number } | null {
  const word = wordAt(lexicon.words, table, i, 'year', limit);
  const at = word?.next ?? i;
  if (at >= limit || table.kind[at] !== AtomKind.NUMBER || !isYearNumber(atomText(table, at))) return null;
  return { year: atomText(table, at), next: at + 1 };
}
