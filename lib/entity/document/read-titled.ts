/** Reads documents by their titles: `Luật Đặc khu kinh tế`, `Nghị quyết về xử lý nợ xấu`, `Quy hoạch … đến năm 2030`. */
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape } from '../../token/table.js';
import { wordAt } from '../typed-words.js';
import { readDocumentNumber } from './document-number.js';
import { type DocumentRead, withYear } from './document-read.js';
import type { DocumentSource, KindAt } from './kind-at.js';
import { NAMED, PLANNED, RULING } from './kind-classes.js';
import { aboutEnd, amendedEnd, quotedEnd, titleEnd } from './title-end.js';

/** A document with a title up to atom `next`, what it amends and its number. */
export function titled(source: DocumentSource, kind: KindAt, next: number, score: number): DocumentRead {
  const { lexicon, table, limit } = source;
  const amended = amendedEnd(lexicon, table, next, limit);
  const numbered = readDocumentNumber(lexicon, table, amended, limit);
  const base: DocumentRead = { next: amended, row: kind.row, rule: 'document-title', score };
  if (numbered?.certain) return { ...base, next: numbered.next, number: numbered.number };
  return NAMED.has(kind.row.type) ? withYear(source, base) : base;
}

/** `Luật Đặc khu kinh tế`, or in the middle of a sentence `Luật người có công`. */
function readNameOfLaw(source: DocumentSource, kind: KindAt, named: boolean): DocumentRead | null {
  const { lexicon, table, limit } = source;
  const first = kind.next - 1;
  const inside = first > 0 && table.gap[first] === Gap.SPACE && table.shape[first - 1] === Shape.LOWER;
  if (!kind.capital || !(named || (inside && kind.row.type === 'law'))) return null;
  const { next } = titleEnd(lexicon, table, kind.next, limit);
  const length = next - kind.next;
  if (named) return length < 1 ? null : titled(source, kind, next, 0.75);
  // In small letters only a short name that a mark closes: `Luật giám sát,`.
  const closed = next >= limit || table.kind[next]! >= AtomKind.PUNCTUATION;
  return closed && length >= 2 && length <= 5 ? titled(source, kind, next, 0.55) : null;
}

/** A document by its title, without a number. */
export function readTitled(source: DocumentSource, kind: KindAt): DocumentRead | null {
  const { lexicon, table, limit } = source;
  const { type } = kind.row;
  const about = aboutEnd(source, kind.next, 2);
  if (about > kind.next) {
    const quoted = quotedEnd(table, kind.next, limit) > 0 || isMark(table, kind.next, Mark.COLON);
    const first = isMark(table, kind.next, Mark.COLON) ? kind.next + 2 : kind.next + 1;
    const allowed = quoted
      ? (RULING.has(type) || (PLANNED.has(type) && type !== 'programme')) && isCapitalised(table, first)
      : RULING.has(type) && kind.capital;
    return allowed ? { next: about, row: kind.row, rule: 'document-title', score: 0.7 } : null;
  }
  if (kind.next >= limit || table.gap[kind.next]! > Gap.SPACE || table.kind[kind.next] !== AtomKind.WORD)
    return null;
  const named = isCapitalised(table, kind.next);
  if (NAMED.has(type)) return readNameOfLaw(source, kind, named);
  if (!kind.capital) return null;
  const acts = RULING.has(type) && wordAt(lexicon.words, table, kind.next, 'action', limit) !== null;
  if (!acts && !PLANNED.has(type)) return null;
  const title = titleEnd(lexicon, table, kind.next, limit);
  const long = title.next - kind.next >= 3;
  const own = type === 'criteria' || kind.row.canonical.split(' ').length >= 4;
  return long && (acts || title.dated || (named && type !== 'programme') || own)
    ? titled(source, kind, title.next, 0.6)
    : null;
}
