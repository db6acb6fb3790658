/** What speaks for and against a time as the period of a figure. */

import { isMark, Mark } from '../../token/table.js';
import type { AtomRange } from '../figure.js';
import { addFeature, type FeatureSink, lengthBucket } from '../model/feature-space.js';
import { bucketAt } from '../model/word-buckets.js';
import { cueEndingAt, entityOf, type Scope } from '../scope.js';
import { isEndingMark } from './boundaries.js';
import { kindBucket } from './kind-bucket.js';
import type { PeriodCandidate } from './period-candidates.js';
import { Group, KINDS } from './period-space.js';
import type { CarriedPeriod, PeriodTask } from './period-task.js';
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
export function edgeBefore(scope: Scope, last: number): number {
  if (last < scope.first || isEndingMark(scope, last)) return 1;
  const edge = cueEndingAt(scope, scope.lexicon.edges, last);
  return edge === null ? 0 : EDGE_BUCKETS[edge.cue.code]!;
}

function figuresBetween({ quantities }: PeriodTask, from: number, to: number): number {
  let count = 0;
  for (const { first, last } of quantities) if (first >= from && last < to) count++;
  return count;
}

function isNearest(task: PeriodTask, candidate: PeriodCandidate, before: boolean): boolean {
  const { first } = task.quantity;
  return !task.candidates.some((other) =>
    before
      ? other.first > candidate.first && other.last < first
      : other.first > first && other.first < candidate.first,
  );
}

const overlaps = (a: AtomRange, b: AtomRange): boolean => a.first <= b.last && b.first <= a.last;

/** The features of "no period". */
function noPeriodFeatures(sink: FeatureSink, task: PeriodTask): void {
  addFeature(sink, Group.none, kindBucket(task.quantity));
  addFeature(sink, Group.noneUnitWord, bucketAt(task.scope, task.quantity.unitFirst));
  addFeature(sink, Group.noneOpening, bucketAt(task.scope, task.scope.first));
  addFeature(sink, Group.noneCandidates, task.candidates.length);
  addFeature(sink, Group.noneBefore, task.index === 0 ? 0 : task.previous === null ? 1 : 2);
  addFeature(sink, Group.noneCarry, task.carried === null ? 0 : Math.min(3, task.carried.age));
}

/** The features of the period of an earlier sentence. */
function carriedFeatures(sink: FeatureSink, task: PeriodTask, carried: CarriedPeriod): void {
  addFeature(sink, Group.side, 8 + kindBucket(task.quantity));
  addFeature(sink, Group.kindSide, KINDS * 2 + carried.range.kind);
  addFeature(sink, Group.age, carried.age);
  addFeature(sink, Group.paragraph, carried.sameParagraph ? 1 : 0);
  addFeature(sink, Group.same, task.previous === carried.range ? 1 : 0);
  addFeature(sink, Group.direction, 4 + (task.direction === 'level' ? 0 : 1));
}

/** The features of a time in the sentence of the figure. */
function timeFeatures(sink: FeatureSink, task: PeriodTask, candidate: PeriodCandidate): void {
  const { scope, quantity, baselines, direction } = task;
  const before = candidate.first < quantity.first;
  const side = before ? 0 : 1;
  const [from, to] = before ? [candidate.last + 1, quantity.first] : [quantity.last + 1, candidate.first];
  const figures = figuresBetween(task, from, to);
  const [start, end] = from < to ? [from - scope.first, to - scope.first] : [0, 0];
  const joints = task.joints!;
  const marks = joints.marks[end]! - joints.marks[start]!;
  const semicolons = joints.semicolons[end]! - joints.semicolons[start]!;
  const reporting = joints.reporting[end]! - joints.reporting[start]!;
  const { kind } = candidate;
  addFeature(sink, Group.firstWord, bucketAt(scope, candidate.first));
  addFeature(sink, Group.lastWord, bucketAt(scope, candidate.last));
  addFeature(sink, Group.unitWord, bucketAt(scope, quantity.unitFirst));
  addFeature(sink, Group.side, side * 4 + kindBucket(quantity));
  addFeature(sink, Group.kind, kind);
  addFeature(sink, Group.kindSide, side * KINDS + kind);
  const opened = candidate.first < candidate.core ? 1 : 0;
  if (from === to) addFeature(sink, Group.adjacent, (side * 4 + kindBucket(quantity)) * 2 + opened);
  addFeature(
    sink,
    Group.clause,
    ((side * 2 + (marks > 0 ? 1 : 0)) * 2 + (figures > 0 ? 1 : 0)) * 4 + kindBucket(quantity),
  );
  addFeature(sink, Group.distance, side * 7 + lengthBucket(to - from));
  addFeature(sink, Group.figuresBetween, side * 4 + Math.min(3, figures));
  addFeature(sink, Group.opener, candidate.first < candidate.core ? 1 : 0);
  addFeature(sink, Group.openerKind, (candidate.first < candidate.core ? KINDS : 0) + kind);
  addFeature(sink, Group.atStart, candidate.first - scope.first <= 1 ? 1 : 0);
  addFeature(sink, Group.commaAfter, isMark(scope.table, candidate.last + 1, Mark.COMMA) ? 1 : 0);
  addFeature(sink, Group.before, edgeBefore(scope, candidate.first - 1));
  addFeature(sink, Group.baseline, baselines.some((range) => overlaps(range, candidate)) ? 1 : 0);
  addFeature(sink, Group.entity, nameOver(scope, candidate));
  addFeature(
    sink,
    Group.dayPart,
    entityOf(scope, candidate.core)?.entity.evidence[0]?.rule === 'date-day-part' ? 1 : 0,
  );
  addFeature(sink, Group.semicolon, semicolons);
  addFeature(sink, Group.reporting, reporting > 0 ? 1 : 0);
  addFeature(sink, Group.bracket, isMark(scope.table, candidate.first - 1, Mark.OPEN_BRACKET) ? 1 : 0);
  addFeature(sink, Group.same, task.previous === candidate ? 1 : 0);
  addFeature(sink, Group.nearest, side * 2 + (isNearest(task, candidate, before) ? 1 : 0));
  addFeature(sink, Group.direction, side * 2 + (direction === 'level' ? 0 : 1));
}

/** 1 where a counted or named noun stands right before the time and owns it: `kế hoạch năm 2017`; 2 inside a name. */
function nameOver(scope: Scope, candidate: PeriodCandidate): number {
  const match = entityOf(scope, candidate.core);
  if (match !== undefined && match.entity.type !== 'DATE') return 2;
  if (candidate.first < candidate.core) return 0;
  return cueEndingAt(scope, scope.lexicon.baselines, candidate.first - 1) === null ? 0 : 1;
}

/** The features of a time, of the period of an earlier sentence, or (null) of no period. */
export function periodFeatures(sink: FeatureSink, task: PeriodTask, candidate: PeriodCandidate | null): void {
  if (candidate === null) noPeriodFeatures(sink, task);
  else if (task.carried?.range === candidate) carriedFeatures(sink, task, task.carried);
  else timeFeatures(sink, task, candidate);
}
