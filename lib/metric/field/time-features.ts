/** What speaks for and against a time of its sentence as the period of a figure. */
import { isMark, Mark } from '../../token/table.js';
import { addFeature, type FeatureSink, lengthBucket } from '../model/feature-space.js';
import { bucketAt } from '../model/word-buckets.js';
import { cueEndingAt, entityOf, type Scope } from '../scope.js';
import { isCompared } from './baseline-cover.js';
import { isEndingMark } from './boundaries.js';
import { kindBucket } from './kind-bucket.js';
import { type PeriodCandidate, PeriodKind } from './period-candidates.js';
import { ACTORS, Group, KINDS } from './period-space.js';
import type { PeriodContext, PeriodTask } from './period-task.js';
import { SEGMENT_KINDS, SegmentKind } from './segment-kind.js';

/** Buckets of the small words before a time, by their kinds; the first is shared by those that say nothing. */
const EDGE_BUCKETS: Uint8Array = new Uint8Array(SEGMENT_KINDS).fill(1);
[
  SegmentKind.CONJUNCTION,
  SegmentKind.AUXILIARY,
  SegmentKind.TENSE,
  SegmentKind.VERB,
  SegmentKind.CLAUSE,
  SegmentKind.PREPOSITION,
  SegmentKind.OF,
  SegmentKind.REPORTING,
  SegmentKind.DEMONSTRATIVE,
  SegmentKind.DETERMINER,
  SegmentKind.SHARE,
].forEach((kind, index) => {
  EDGE_BUCKETS[kind] = 2 + index;
});

/** Type of the small word that ends at atom `last`; 0 for none, 1 for a mark. */
function edgeBefore(scope: Scope, last: number): number {
  if (last < scope.first || isEndingMark(scope, last)) return 1;
  const edge = cueEndingAt(scope, scope.lexicon.edges, last);
  return edge === null ? 0 : EDGE_BUCKETS[edge.cue.code]!;
}

function figuresBetween(quantities: PeriodTask['quantities'], from: number, to: number): number {
  let count = 0;
  for (const { first, last } of quantities) if (first >= from && last < to) count++;
  return count;
}

/** Whether no other time stands between a time and the figure. */
function isNearest({ candidates, quantity }: PeriodTask, { first }: PeriodCandidate): boolean {
  const to = quantity.first;
  const before = first < to;
  for (const other of candidates) {
    if (before ? other.first > first && other.last < to : other.first > to && other.first < first)
      return false;
  }
  return true;
}

/** 1 where a counted or named noun stands right before the time and owns it: `kế hoạch năm 2017`; 2 inside a name. */
function nameOver(scope: Scope, candidate: PeriodCandidate): number {
  const match = entityOf(scope, candidate.core);
  if (match !== undefined && match.entity.type !== 'DATE') return 2;
  if (candidate.first < candidate.core) return 0;
  return cueEndingAt(scope, scope.lexicon.baselines, candidate.first - 1) === null ? 0 : 1;
}

/** The features of a time by itself, whatever the figure: its kind, the words at its ends, its place. */
export function sharedTimeFeatures(
  sink: FeatureSink,
  { scope, cover }: PeriodContext,
  candidate: PeriodCandidate,
): void {
  const { first, core, last, kind } = candidate;
  const opened = first < core ? 1 : 0;
  const comma = isMark(scope.table, last + 1, Mark.COMMA) ? 1 : 0;
  const rule = entityOf(scope, core)?.entity.evidence[0]?.rule;
  addFeature(sink, Group.firstWord, bucketAt(scope, first));
  addFeature(sink, Group.lastWord, bucketAt(scope, last));
  addFeature(sink, Group.kind, kind);
  addFeature(sink, Group.opener, opened);
  addFeature(sink, Group.openerKind, opened * KINDS + kind);
  addFeature(sink, Group.dayPart, rule === 'date-day-part' ? 1 : 0);
  addFeature(sink, Group.entity, nameOver(scope, candidate));
  addFeature(sink, Group.atStart, first - scope.first <= 1 ? 1 : 0);
  addFeature(sink, Group.commaAfter, comma);
  addFeature(sink, Group.wordAfter, bucketAt(scope, last + 1 + comma));
  addFeature(sink, Group.before, edgeBefore(scope, first - 1));
  addFeature(sink, Group.baseline, isCompared(cover, candidate) ? 1 : 0);
  addFeature(sink, Group.bracket, isMark(scope.table, first - 1, Mark.OPEN_BRACKET) ? 1 : 0);
}

/** 1 where something counted stands between two places, else 0. */
function some(counts: Int32Array, start: number, end: number): number {
  return counts[end] === counts[start] ? 0 : 1;
}

/** What stands between a time and the figure. */
function betweenFeatures(sink: FeatureSink, task: PeriodTask, candidate: PeriodCandidate): void {
  const { scope, quantity, quantities, joints } = task;
  const { kind, first, core, last } = candidate;
  const before = first < quantity.first;
  const side = before ? 0 : 1;
  const own = kindBucket(quantity);
  const from = before ? last + 1 : quantity.last + 1;
  const to = before ? quantity.first : first;
  const start = from < to ? from - scope.first : 0;
  const end = from < to ? to - scope.first : 0;
  const figures = quantities.length === 1 ? 0 : figuresBetween(quantities, from, to);
  const clause = (side * 2 + some(joints.marks, start, end)) * 2 + Math.min(1, figures);
  const actors = some(joints.bodies, start, end) + 2 * some(joints.persons, start, end);
  const day = kind === PeriodKind.DAY ? 1 : 0;
  if (from === to) addFeature(sink, Group.adjacent, (side * 4 + own) * 2 + (first < core ? 1 : 0));
  addFeature(sink, Group.clause, clause * 4 + own);
  addFeature(sink, Group.distance, side * 7 + lengthBucket(to - from));
  addFeature(sink, Group.figuresBetween, side * 4 + Math.min(3, figures));
  addFeature(sink, Group.semicolon, joints.semicolons[end]! - joints.semicolons[start]!);
  addFeature(sink, Group.reporting, some(joints.reporting, start, end));
  addFeature(sink, Group.actors, (side * 2 + day) * ACTORS + actors);
  addFeature(sink, Group.nearest, side * 2 + (isNearest(task, candidate) ? 1 : 0));
}

/** The features of a time as that of one figure. */
export function timeFeatures(sink: FeatureSink, task: PeriodTask, candidate: PeriodCandidate): void {
  const { scope, quantity, direction } = task;
  const side = candidate.first < quantity.first ? 0 : 1;
  addFeature(sink, Group.side, side * 4 + kindBucket(quantity));
  addFeature(sink, Group.kindSide, side * KINDS + candidate.kind);
  addFeature(sink, Group.unitWord, bucketAt(scope, quantity.unitFirst));
  addFeature(sink, Group.figureWord, bucketAt(scope, quantity.first - 1));
  addFeature(sink, Group.direction, side * 2 + (direction === 'level' ? 0 : 1));
  betweenFeatures(sink, task, candidate);
}
