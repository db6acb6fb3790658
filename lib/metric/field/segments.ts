/** A stretch of a sentence cut at marks, small words, verbs of change and times: the joints of noun phrases. */
import { AtomKind, isMark, Mark } from '../../token/table.js';
import type { AtomRange } from '../figure.js';
import { cueAt, type Scope } from '../scope.js';
import { edgeAt, isEndingMark } from './boundaries.js';

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
  'preposition',
  'of',
  'reporting',
  'demonstrative',
  'determiner',
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

function jointAt(scope: Scope, i: number, times: readonly AtomRange[]): Segment | null {
  if (scope.table.kind[i]! >= AtomKind.PUNCTUATION) {
    return isEndingMark(scope, i) ? { type: markType(scope, i), first: i, last: i } : null;
  }
  const time = times.find(({ first, last }) => first <= i && i <= last);
  if (time !== undefined) return { type: 'time', first: i, last: time.last };
  const verb = verbSegment(scope, i);
  const edge = edgeAt(scope, i);
  if (verb !== null && (edge === null || verb.last >= edge.last)) return verb;
  if (edge !== null) return { type: edge.cue.type as SegmentType, first: i, last: edge.last };
  const hedge = cueAt(scope, scope.lexicon.hedgesBefore, i);
  const bound = hedge !== null && hedge.cue.fields.comparator !== '=';
  return bound ? { type: 'hedge', first: i, last: hedge.last } : null;
}

/** Cuts the atoms from `from` up to, not including, `to`. Linear. */
export function segmentsOf(scope: Scope, from: number, to: number, times: readonly AtomRange[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = from; i < to; ) {
    const joint = jointAt(scope, i, times);
    const before = segments.at(-1);
    if (joint !== null) segments.push({ ...joint, last: Math.min(joint.last, to - 1) });
    else if (before?.type === 'content') segments[segments.length - 1] = { ...before, last: i };
    else segments.push({ type: 'content', first: i, last: i });
    i = segments.at(-1)!.last + 1;
  }
  return segments;
}
