/** Reads sessions: `kỳ họp thứ ba, Quốc hội khóa XIV`, `phiên họp Chính phủ thường kỳ tháng 6/2017`. */
import type { LexiconRow } from '../../lexicon/rows.js';
import { AtomKind, isCapitalised, isMark, Mark } from '../../token/table.js';
import { readMonth } from '../date/read-month.js';
import { DOUBTFUL } from '../finder-match.js';
import { wordAt } from '../typed-words.js';
import { type EventRead, type EventSource, yearEnd } from './event-read.js';
import { numeralEnd, ordinalEnd, termEnd } from './read-congress.js';

/** Most atoms between the body of a session and its term of office: `thành phố Đà Nẵng`. */
const MAX_PLACE = 6;

/**
 * `, Quốc hội khóa XIV`, `của HĐND tỉnh khóa IX` behind a session, and close behind it a body without its term; `i` where
 * none stands.
 */
function bodyOfSessionEnd({ lexicon, table, limit }: EventSource, i: number): number {
  const words = lexicon.documents.events;
  const start = isMark(table, i, Mark.COMMA) ? i + 1 : (wordAt(words, table, i, 'of', limit)?.next ?? i);
  const body = wordAt(words, table, start, 'body', limit);
  if (body === null) return i;
  let named = body.next;
  for (let k = body.next; k < Math.min(limit, body.next + MAX_PLACE); k++) {
    const end = termEnd(words, table, k, limit);
    if (end > k) return end;
    if (table.kind[k]! >= AtomKind.PUNCTUATION || wordAt(words, table, k, 'stop', limit) !== null) break;
    if (isCapitalised(table, k)) named = k + 1;
  }
  return start === i && isCapitalised(table, start) ? named : i;
}

/** `kỳ họp 3`. */
function readBare({ table, limit }: EventSource, row: LexiconRow, next: number): EventRead | null {
  const end = table.kind[next] === AtomKind.NUMBER ? numeralEnd(table, next, limit) : -1;
  return end < 0 ? null : { next: end, rule: 'event-session', score: DOUBTFUL, row };
}

/** `phiên họp Chính phủ thường kỳ tháng 6/2017`. */
function readRegular(
  { lexicon, table, limit }: EventSource,
  row: LexiconRow,
  next: number,
): EventRead | null {
  const regular = wordAt(lexicon.documents.events, table, next, 'kind-of-session', limit);
  const month = readMonth({ table, lexicon: lexicon.documents.dates, limit }, regular?.next ?? next);
  return month === null ? null : { next: month.next, rule: 'event-session', score: 0.85, row };
}

/** First atom after the head without its ordinal word: the lexicon also lists `kỳ họp thứ`. */
function shortHead({ lexicon, table }: EventSource, i: number, length: number): number {
  for (let k = i + 1; k < i + length; k++) {
    if (wordAt(lexicon.documents.events, table, k, 'ordinal', i + length) !== null) return k;
  }
  return i + length;
}

function readNumbered(source: EventSource, row: LexiconRow, next: number): EventRead | null {
  const { lexicon, table, limit } = source;
  const words = lexicon.documents.events;
  const body = wordAt(words, table, next, 'body', limit);
  const ordinal = ordinalEnd(words, table, body?.next ?? next, limit);
  if (ordinal < 0) return readRegular(source, row, body?.next ?? next);
  const shorter = yearEnd(source, ordinal);
  return {
    next: bodyOfSessionEnd(source, shorter),
    rule: 'event-session',
    score: 0.9,
    row,
    parts: [shorter],
  };
}

/** The session whose head of `length` atoms begins at atom `i`, or null. */
export function readSession(
  source: EventSource,
  row: LexiconRow,
  i: number,
  length: number,
): EventRead | null {
  if (row.type !== 'session') return null;
  const next = shortHead(source, i, length);
  return readNumbered(source, row, next) ?? readBare(source, row, next);
}
