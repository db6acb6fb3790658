/** Reads one document at an atom: by its number, its congress, its place among the named laws, or its title. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, atomText, isCapitalised, isMark, Mark, type TokenTable } from '../../token/table.js';
import { entryAt } from '../date/date-lexicon.js';
import { readDay } from '../date/read-day.js';
import { congressEnd, numeralEnd, termEnd } from '../event/read-congress.js';
import { wordAt } from '../typed-words.js';
import { isYearNumber, readDocumentNumber, readDocumentYear } from './document-number.js';
import { type DocumentRead, withYear } from './document-read.js';
import { type DocumentSource, isAbbreviation, isOtherWord, type KindAt, kindAt } from './kind-at.js';
import { LETTERS, LOOSE, NAMED, OF_CONGRESS, PLANNED, RULING } from './kind-classes.js';
import { readTitled, titled } from './read-titled.js';
import { aboutEnd, titleEnd } from './title-end.js';

/** Deepest nesting of laws that amend laws. */
const MAX_DEPTH = 2;

function isQuantity({ lexicon, table, limit }: DocumentSource, next: number): boolean {
  const dates = { table, lexicon: lexicon.dates, limit };
  if (readDay(dates, next) !== null) return false;
  const counted = entryAt(dates, next, 'measure');
  return isMark(table, next, Mark.PERCENT) || (counted !== null && readYearWord(table, next, counted.next));
}

/** A measure right behind a bare number; `năm` before a year is none: `Nghị định 105 năm 2014`. */
function readYearWord(table: TokenTable, next: number, end: number): boolean {
  return !(end === next + 1 && table.kind[end] === AtomKind.NUMBER && isYearNumber(atomText(table, end)));
}

function readNumbered(source: DocumentSource, kind: KindAt): DocumentRead | null {
  const { lexicon, table, limit } = source;
  const { row } = kind;
  const start = wordAt(lexicon.words, table, kind.next, 'urgency', limit)?.next ?? kind.next;
  const found = readDocumentNumber(lexicon, table, start, limit);
  if (found === null) return null;
  if (!found.certain && !isBareNumber(source, kind, found.number, found.next)) return null;
  const base: DocumentRead = {
    next: found.next,
    row,
    rule: 'document-number',
    score: 0.95,
    number: found.number,
  };
  const dated = withYear(source, base);
  return LETTERS.has(row.type) ? dated : { ...dated, next: aboutEnd(source, dated.next, 2) };
}

/** `Nghị định 67`: a bare number of up to four digits that is neither an amount nor a year. */
function isBareNumber(
  source: DocumentSource,
  { row, capital }: KindAt,
  number: string,
  next: number,
): boolean {
  if (!/^[0-9]{1,4}(?:\/[0-9]{4})?$/.test(number) || isQuantity(source, next)) return false;
  if (isYearNumber(number) || (LOOSE.has(row.type) && !capital)) return false;
  return row.fields.number?.includes('number') === true;
}

/** `Nghị quyết Đại hội XII của Đảng`, `NQ Trung ương 4 khóa XII`, `Nghị quyết TW4`. */
function readOfCongress(source: DocumentSource, i: number, kind: KindAt): DocumentRead | null {
  const { lexicon, table, limit } = source;
  if (!OF_CONGRESS.has(kind.row.type) || (!kind.capital && kind.row.type !== 'resolution')) return null;
  // The lexicon also lists `Nghị quyết Đại hội` as one kind: step back to its first word.
  const base = kindAt(source, i, Math.min(limit, i + 2)) ?? kind;
  const congress = congressEnd(lexicon.events, table, base.next, limit);
  const end = congress > 0 ? congress : numberedPlenumEnd(source, kind);
  if (end < 0) return null;
  return { next: aboutEnd(source, end, 2), row: kind.row, rule: 'document-congress', score: 0.9 };
}

/** `NQTW 4`, `Nghị quyết TW4`. */
function numberedPlenumEnd({ lexicon, table, limit }: DocumentSource, { row, next }: KindAt): number {
  if (next < limit && /^(?:TW|TƯ)[0-9]{1,2}$/u.test(atomText(table, next)))
    return termEnd(lexicon.events, table, next + 1, limit);
  const number = row.fields.number?.includes('ordinal') ? numeralEnd(table, next, limit) : -1;
  return number < 0 ? -1 : termEnd(lexicon.events, table, number, limit);
}

/** `Luật sửa đổi, bổ sung một số điều của Luật Giáo dục`. */
function readAmending(source: DocumentSource, kind: KindAt, depth: number): DocumentRead | null {
  if (depth === MAX_DEPTH) return null;
  const { lexicon, table, limit } = source;
  const amends =
    NAMED.has(kind.row.type) || RULING.has(kind.row.type)
      ? wordAt(lexicon.words, table, kind.next, 'amends', limit)
      : null;
  if (amends === null) return null;
  const inner = readDocument(source, amends.next, depth + 1);
  const next = inner?.next ?? titleEnd(lexicon, table, amends.next, limit).next;
  return next - amends.next < 2 ? null : { next, row: kind.row, rule: 'document-amending', score: 0.9 };
}

/** A law, treaty or other document that the lexicon lists by name. */
function readNamed(source: DocumentSource, i: number): DocumentRead | null {
  const { lexicon, table, limit } = source;
  const match = matchLongest(lexicon.laws, table, i, limit);
  if (match === null) return null;
  const row = match.entries[0]!;
  const short = isAbbreviation(row, table, i, match.length);
  if (short || !(isCapitalised(table, i) || match.length >= 3)) return null;
  if (isOtherWord(source, i, i + match.length)) return null;
  const kind: KindAt = { row, next: i + match.length, capital: true };
  const planned = PLANNED.has(row.type) ? titleEnd(lexicon, table, kind.next, limit) : null;
  // A plan in lower case is a document only with its years.
  if (planned?.dated === false && !isCapitalised(table, i)) return null;
  const read = titled(source, kind, planned?.dated === true ? planned.next : kind.next, 0.9);
  return { ...withYear(source, read), rule: 'document-named-law' };
}

/** The document whose name begins at atom `i`, or null. Linear in the length of the name. */
export function readDocument(source: DocumentSource, i: number, depth = 0): DocumentRead | null {
  const { table } = source;
  const named = readNamed(source, i);
  const kind = kindAt(source, i);
  if (kind === null) return named;
  // A name that is complete in itself: `quy hoạch điện VIII`.
  if (kind.row.fields.number === '' && kind.next - i >= 3)
    return { next: kind.next, row: kind.row, rule: 'document-name', score: 0.85 };
  const year =
    kind.capital && ['law', 'code'].includes(kind.row.type) ? readDocumentYear(source, kind.next) : null;
  const read =
    readNumbered(source, kind) ??
    readOfCongress(source, i, kind) ??
    readAmending(source, kind, depth) ??
    readTitled(source, kind) ??
    (year === null || isCapitalised(table, year.next)
      ? null
      : { ...year, row: kind.row, rule: 'document-year', score: 0.7 });
  return named !== null && (read === null || named.next >= read.next || named.row.fields.years !== '')
    ? named
    : read;
}
