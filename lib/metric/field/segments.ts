/** A stretch of a sentence cut at marks, small words, verbs of change and times: the joints of noun phrases. */
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import type { AtomRange } from '../figure.js';
import { cueAt, type Scope, wordOf } from '../scope.js';
import { edgeAt } from './boundaries.js';

/** What a segment is; everything but `content` is a joint. */
export const SEGMENT_TYPES = [
  'content',
  'comma',
  'mark',
  'bracket',
  'conjunction',
  'auxiliary',
  'tense',
  'verb',
  'clause',
  'among',
  'preposition',
  'of',
  'reporting',
  'demonstrative',
  'determiner',
  'dimension',
  'comparison',
  'change',
  'level',
  'hedge',
  'time',
] as const;
export type SegmentType = (typeof SEGMENT_TYPES)[number];

/** A joint or a run of other atoms. */
export interface Segment extends AtomRange {
  readonly type: SegmentType;
}

/** Quotation marks, and dashes and slashes that touch a word on both sides, stand inside phrases. */
function isInnerMark({ table, limit }: Scope, i: number): boolean {
  const mark = table.shape[i]!;
  if (mark === Mark.DASH || mark === Mark.SLASH || mark === Mark.AMPERSAND) {
    const word =
      i + 1 < limit && table.kind[i + 1] === AtomKind.WORD && i > 0 && table.kind[i - 1] === AtomKind.WORD;
    return word && (mark !== Mark.SLASH || table.gap[i] === Gap.NONE);
  }
  return (
    mark === Mark.QUOTE || mark === Mark.OPEN_QUOTE || mark === Mark.CLOSE_QUOTE || mark === Mark.FULL_STOP
  );
}

function markType({ table }: Scope, i: number): SegmentType {
  if (isMark(table, i, Mark.COMMA)) return 'comma';
  return isMark(table, i, Mark.OPEN_BRACKET) || isMark(table, i, Mark.CLOSE_BRACKET) ? 'bracket' : 'mark';
}

/** Verbs of change and of level; a single syllable such as `thu` or `giá` is left to the content. */
function verbSegment(scope: Scope, i: number): Segment | null {
  const change = cueAt(scope, scope.lexicon.changes, i);
  if (change === null || change.cue.type === 'noun' || change.cue.type === 'state') return null;
  const level = change.cue.type === 'level';
  if (level && cueAt(scope, scope.lexicon.particles, i) === null) return null;
  return { type: level ? 'level' : 'change', first: i, last: change.last };
}

/** Whether an edge cuts: heads such as `tỷ lệ` and listed words such as `thành phố` belong to the phrase. */
const isJoint = (type: string): boolean => type !== 'content' && type !== 'generic';

/** Whether a range of atoms neither begins nor ends inside a word that the words stage found. */
function isWholeWord(scope: Scope, { first, last }: AtomRange): boolean {
  if (scope.words === null) return true;
  const begin = wordOf(scope, first);
  const end = wordOf(scope, last);
  return scope.words.first[begin] === first && scope.words.last[end] === last;
}

/** Last atom of a short aside in brackets that belongs to the phrase (`(PC47)`, `(GRDP)`), or -1. */
function asideEnd(scope: Scope, i: number, to: number): number {
  if (!isMark(scope.table, i, Mark.OPEN_BRACKET)) return -1;
  for (let k = i + 1; k < Math.min(to, i + ASIDE); k++) {
    if (isMark(scope.table, k, Mark.CLOSE_BRACKET)) return k;
    if (scope.table.kind[k] !== AtomKind.WORD) return -1;
  }
  return -1;
}

/** Longest aside in atoms, brackets included. */
const ASIDE = 7;

function jointAt(scope: Scope, i: number, times: readonly AtomRange[]): Segment | null {
  if (scope.table.kind[i]! >= AtomKind.PUNCTUATION) {
    return isInnerMark(scope, i) ? null : { type: markType(scope, i), first: i, last: i };
  }
  const time = times.find(({ first, last }) => first <= i && i <= last);
  if (time !== undefined) return { type: 'time', first: i, last: time.last };
  const verb = verbSegment(scope, i);
  const edge = edgeAt(scope, i);
  if (verb !== null && (edge === null || verb.last >= edge.last) && isWholeWord(scope, verb)) return verb;
  if (edge !== null && isJoint(edge.cue.type) && isWholeWord(scope, edge)) {
    return { type: edge.cue.type as SegmentType, first: i, last: edge.last };
  }
  if (edge !== null && edge.cue.type === 'content') return { type: 'content', first: i, last: edge.last };
  if (cueAt(scope, scope.lexicon.baselines, i)?.cue.type === 'comparison')
    return { type: 'comparison', first: i, last: i };
  const hedge = cueAt(scope, scope.lexicon.hedgesBefore, i);
  const bound = hedge !== null && hedge.cue.fields.comparator !== '=';
  return bound ? { type: 'hedge', first: i, last: hedge.last } : null;
}

/** Cuts the atoms from `from` up to, not including, `to`. Linear. */
export function segmentsOf(scope: Scope, from: number, to: number, times: readonly AtomRange[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = from; i < to; ) {
    const before = segments.at(-1);
    const aside = before?.type === 'content' ? asideEnd(scope, i, to) : -1;
    const joint = aside < 0 ? jointAt(scope, i, times) : null;
    const last = Math.min(Math.max(aside, joint?.last ?? i), to - 1);
    const type = joint?.type ?? 'content';
    if (type === 'content' && before?.type === 'content') segments[segments.length - 1] = { ...before, last };
    else segments.push({ type, first: i, last });
    i = last + 1;
  }
  return segments;
}
