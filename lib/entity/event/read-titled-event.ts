/** Reads events by their titles: `Hội nghị doanh nghiệp toàn quốc lần thứ 2`, `diễn đàn “Nông dân …”`. */
import type { LexiconRow } from '../../lexicon/rows.js';
import { AtomKind, Gap, isCapitalised, isMark, Mark, Shape } from '../../token/table.js';
import { quotedEnd, titleEnd } from '../document/title-end.js';
import { DOUBTFUL } from '../finder-match.js';
import { wordAt } from '../typed-words.js';
import { type EventRead, type EventSource, yearEnd } from './event-read.js';
import { ordinalEnd } from './read-congress.js';

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

/** First atom after the part of a title before its first comma, dash or `và`; the end of the title where there is none. */
function partEnd({ lexicon, table }: EventSource, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    if (isMark(table, k, Mark.COMMA) || isMark(table, k, Mark.DASH)) return k;
    if (wordAt(lexicon.documents.words, table, k, 'and', end) !== null) return k;
  }
  return end;
}

/** First atom after the capitals that open a title: `Chiến dịch Quang Trung` + `thần tốc`. */
function nameEnd({ table, limit }: EventSource, first: number): number {
  let next = first;
  while (next < limit && table.gap[next] === Gap.SPACE && isCapitalised(table, next)) next++;
  return next;
}

/** The event whose name is the title behind its head, or null. */
export function readTitled(source: EventSource, i: number, row: LexiconRow, next: number): EventRead | null {
  const { lexicon, table, limit } = source;
  const quoted = quotedEnd(table, next, limit);
  if (quoted > 0 && isCapitalised(table, next + 1))
    return { next: yearEnd(source, quoted), rule: 'event-quoted', score: 0.75, row };
  if (!TITLED.has(row.type) || next >= limit || table.kind[next] !== AtomKind.WORD) return null;
  if (table.shape[i] === Shape.UPPER) return null;
  const capital = isCapitalised(table, i);
  const named = isCapitalised(table, next);
  if (!(capital || named) || belongsToBody(source, i)) return null;
  const title = titleEnd(lexicon.documents, table, next, limit);
  const length = title.next - next;
  // A capital inside a sentence is meant: `tại Hội nghị chuyên đề về tôm`.
  const meant = i > 0 && table.gap[i] === Gap.SPACE && table.kind[i - 1] === AtomKind.WORD;
  if (length < (named ? 1 : MIN_TITLE)) return null;
  const end = ordinalInside(source, next, title.next);
  const sure = capital && (named || title.dated || meant);
  const score = sure ? (named ? 0.6 : 0.45) : DOUBTFUL;
  return {
    next: end,
    rule: 'event-titled',
    score,
    row,
    parts: [partEnd(source, next, end), nameEnd(source, next)],
  };
}
