/** Finds named events: congresses, plenums, sessions, conferences, festivals, campaigns. */
import { type Matcher, matchLongest } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import {
  AtomKind,
  Gap,
  isCapitalised,
  isMark,
  Mark,
  rangeText,
  Shape,
  type TokenTable,
} from '../../token/table.js';
import type { EventEntity } from '../../types.js';
import { typeNumber } from '../candidate.js';
import { readMonth } from '../date/read-month.js';
import { readYear } from '../date/read-year.js';
import type { DocumentLexicon } from '../document/document-lexicon.js';
import { quotedEnd, titleEnd } from '../document/title-end.js';
import type { FinderMatch } from '../finder-match.js';
import { Opening } from '../lexicon/opening.js';
import type { OpenAtoms } from '../lexicon/openings.js';
import { lineEnd } from '../line-end.js';
import { wordAt } from '../typed-words.js';
import { congressEnd, numeralEnd, ordinalEnd, termEnd } from './read-congress.js';

/** The compiled lexicons of events. */
export interface EventFinderLexicon {
  readonly heads: Matcher<LexiconRow>;
  readonly named: Matcher<LexiconRow>;
  readonly documents: DocumentLexicon;
}

interface EventSource {
  readonly lexicon: EventFinderLexicon;
  readonly table: TokenTable;
  readonly limit: number;
}

interface EventRead {
  readonly next: number;
  readonly rule: string;
  readonly score: number;
  readonly row: LexiconRow;
}

const EVENT = typeNumber('EVENT');

/** Heads whose capital alone, with a title behind it, makes a name. */
const TITLED = new Set([
  'conference',
  'forum',
  'festival',
  'fair',
  'contest',
  'campaign',
  'summit',
  'ceremony',
  'award',
]);
/** Shortest title of an event without quotation marks, in atoms. */
const MIN_TITLE = 3;

/** First atom after `năm 2023` at `i`; `i` where no year stands. */
function yearEnd({ lexicon, table, limit }: EventSource, i: number): number {
  const read = readYear({ table, lexicon: lexicon.documents.dates, limit }, i);
  return read !== null && read.value.type === 'point' && read.value.year !== undefined ? read.next : i;
}

/** `, Quốc hội khóa XIV`, `của HĐND tỉnh khóa IX` behind a session; `i` where none stands. */
function bodyOfSessionEnd({ lexicon, table, limit }: EventSource, i: number): number {
  const words = lexicon.documents.events;
  const start = isMark(table, i, Mark.COMMA) ? i + 1 : (wordAt(words, table, i, 'of', limit)?.next ?? i);
  const body = wordAt(words, table, start, 'body', limit);
  if (body === null) return i;
  for (let k = body.next; k < Math.min(limit, body.next + 5); k++) {
    const end = termEnd(words, table, k, limit);
    if (end > k) return end;
    if (table.kind[k] !== AtomKind.WORD || wordAt(words, table, k, 'stop', limit) !== null) break;
  }
  return i;
}

function readSession(source: EventSource, row: LexiconRow, next: number): EventRead | null {
  const { lexicon, table, limit } = source;
  const words = lexicon.documents.events;
  if (row.type !== 'session') return null;
  const body = wordAt(words, table, next, 'body', limit);
  const ordinal = ordinalEnd(words, table, body?.next ?? next, limit);
  if (ordinal < 0) return readRegularSession(source, row, body?.next ?? next);
  return { next: bodyOfSessionEnd(source, yearEnd(source, ordinal)), rule: 'event-session', score: 0.9, row };
}

/** `phiên họp Chính phủ thường kỳ tháng 6/2017`. */
function readRegularSession(
  { lexicon, table, limit }: EventSource,
  row: LexiconRow,
  next: number,
): EventRead | null {
  const regular = wordAt(lexicon.documents.events, table, next, 'kind-of-session', limit);
  const month = readMonth({ table, lexicon: lexicon.documents.dates, limit }, regular?.next ?? next);
  return month === null ? null : { next: month.next, rule: 'event-session', score: 0.85, row };
}

/** `Hội nghị doanh nghiệp toàn quốc lần thứ 2`: the ordinal closes the name. */
function ordinalInside(source: EventSource, first: number, limit: number): number {
  const { lexicon, table } = source;
  for (let k = first; k < limit; k++) {
    const end = ordinalEnd(lexicon.documents.events, table, k, limit);
    if (end > 0) return yearEnd(source, end);
  }
  return limit;
}

/** Whether the head is part of the name of a body: `Trung tâm Hội nghị Quốc gia`. */
function belongsToBody({ lexicon, table }: EventSource, i: number): boolean {
  for (let start = Math.max(0, i - 2); start < i; start++) {
    const word = wordAt(lexicon.documents.words, table, start, 'before-name', i);
    if (word?.next === i && isCapitalised(table, start)) return true;
  }
  return false;
}

function readTitled(source: EventSource, i: number, row: LexiconRow, next: number): EventRead | null {
  const { lexicon, table, limit } = source;
  const quoted = quotedEnd(table, next, limit);
  if (quoted > 0 && isCapitalised(table, next + 1))
    return { next: yearEnd(source, quoted), rule: 'event-quoted', score: 0.75, row };
  if (
    table.shape[i] !== Shape.TITLE ||
    !TITLED.has(row.type) ||
    next >= limit ||
    table.kind[next] !== AtomKind.WORD
  )
    return null;
  if (belongsToBody(source, i)) return null;
  const title = titleEnd(lexicon.documents, table, next, limit);
  const length = title.next - next;
  const named = isCapitalised(table, next);
  // A capital inside a sentence is meant: `tại Hội nghị chuyên đề về tôm`.
  const meant = i > 0 && table.gap[i] === Gap.SPACE && table.kind[i - 1] === AtomKind.WORD;
  if (length < (named ? 1 : MIN_TITLE) || !(named || title.dated || meant)) return null;
  const end = ordinalInside(source, next, title.next);
  return { next: end, rule: 'event-titled', score: named ? 0.6 : 0.45, row };
}

/** `SEA Games 31`, `APEC năm 2017`. */
function numberedEnd(source: EventSource, next: number): number {
  const numeral = numeralEnd(source.table, next, source.limit);
  return numeral > 0 && source.table.kind[next] === AtomKind.NUMBER ? numeral : yearEnd(source, next);
}

function readEvent(source: EventSource, i: number): EventRead | null {
  const { lexicon, table, limit } = source;
  const known = matchLongest(lexicon.named, table, i, limit);
  const head = matchLongest(lexicon.heads, table, i, limit);
  const row = head?.entries[0] ?? known?.entries[0];
  if (row === undefined) return null;
  const congress = congressEnd(lexicon.documents.events, table, i, limit);
  const named: EventRead | null =
    known !== null && isCapitalised(table, i)
      ? {
          next: numberedEnd(source, i + known.length),
          rule: 'event-named',
          score: 0.75,
          row: known.entries[0]!,
        }
      : null;
  if (congress > i + 1 && congress > (named?.next ?? i))
    return { next: congress, rule: 'event-congress', score: 0.9, row };
  const read =
    head === null
      ? null
      : (readSession(source, row, shortHead(source, i, head.length)) ??
        readTitled(source, i, row, i + head.length));
  return read !== null && read.next > (named?.next ?? i) ? read : named;
}

/** First atom after the head without its ordinal word: the lexicon also lists `kỳ họp thứ`. */
function shortHead({ lexicon, table }: EventSource, i: number, length: number): number {
  for (let k = i + 1; k < i + length; k++) {
    if (wordAt(lexicon.documents.events, table, k, 'ordinal', i + length) !== null) return k;
  }
  return i + length;
}

function toEntity(table: TokenTable, first: number, { next, rule, row }: EventRead): EventEntity {
  const text = rangeText(table, first, next - 1);
  return {
    start: table.start[first]!,
    end: table.end[next - 1]!,
    text,
    type: 'EVENT',
    ...(rule === 'event-named' ? { id: row.id } : {}),
    evidence: [{ rule, entry: row.id, text }],
  };
}

/**
 * Finds events. Matches are in text order and do not overlap. Linear in the number of atoms.
 * @param openings what may begin where, as bits of `Opening`
 */
export function findEvents(
  table: TokenTable,
  lexicon: EventFinderLexicon,
  openings: OpenAtoms,
): FinderMatch[] {
  const found: FinderMatch[] = [];
  let source: EventSource = { lexicon, table, limit: 0 };
  const { groups, atoms, count } = openings;
  let after = 0;
  for (let k = 0; k < count; k++) {
    const i = atoms[k]!;
    if (i < after || (groups[i]! & Opening.EVENT) === 0) continue;
    if (i >= source.limit) source = { lexicon, table, limit: lineEnd(table, i) };
    const read = readEvent(source, i);
    if (read === null) continue;
    const { next, rule, score, row } = read;
    found.push({
      first: i,
      last: next - 1,
      score,
      entity: toEntity(table, i, read),
      type: EVENT,
      rule,
      entry: row.id,
      unit: '',
    });
    after = next;
  }
  return found;
}
