/** Finds named events: congresses, plenums, sessions, conferences, festivals, campaigns. */
import { matchLongest } from '../../lexicon/matcher.js';
import { AtomKind, isCapitalised, rangeText, type TokenTable } from '../../token/table.js';
import type { EventEntity } from '../../types.js';
import { typeNumber } from '../candidate.js';
import { DOUBTFUL, type FinderMatch } from '../finder-match.js';
import { Opening } from '../lexicon/opening.js';
import type { OpenAtoms } from '../lexicon/openings.js';
import { lineEnd } from '../line-end.js';
import { type EventFinderLexicon, type EventRead, type EventSource, yearEnd } from './event-read.js';
import { congressEnd, numeralEnd } from './read-congress.js';
import { readSession } from './read-session.js';
import { readTitled } from './read-titled-event.js';

const EVENT = typeNumber('EVENT');

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
      : (readSession(source, row, i, head.length) ?? readTitled(source, i, row, i + head.length));
  return read !== null && read.next > (named?.next ?? i) ? read : named;
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

function toMatch(table: TokenTable, first: number, read: EventRead): FinderMatch {
  const { next, rule, score, row } = read;
  const entity = toEntity(table, first, read);
  return { first, last: next - 1, score, entity, type: EVENT, rule, entry: row.id, unit: '' };
}

/**
 * Finds events. Matches are in text order; two of them begin together where a part may be the whole name. Linear in
 * the number of atoms.
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
    const { next, parts = [] } = read;
    found.push(toMatch(table, i, read));
    for (const part of new Set(parts))
      if (part > i + 1 && part < next)
        found.push(toMatch(table, i, { ...read, next: part, rule: 'event-part', score: DOUBTFUL }));
    // What is doubtful leaves room for events inside it.
    if (read.score > DOUBTFUL) after = next;
  }
  return found;
}
