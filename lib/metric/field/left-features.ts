/** What speaks for and against a phrase before the figure as its indicator. */
import type { AtomRange } from '../figure.js';
import { addFeature, type FeatureSink, lengthBucket } from '../model/feature-space.js';
import { bucketAt } from '../model/word-buckets.js';
import { isCompared } from './baseline-cover.js';
import { nextEntry } from './catalogue-entries.js';
import type { IndicatorCandidate } from './indicator-candidates.js';
import { CUT, ENDS, ENTRIES, Group, INNER_ENTRIES, kindAt, NO_SEGMENT, NOUNS } from './indicator-space.js';
import type { IndicatorTask } from './indicator-task.js';
import { catalogueBucket, entityBucket, headBucket, isName, nounBucket } from './phrase-heads.js';
import { SegmentKind } from './segment-kind.js';
import { contentsOf } from './segments.js';

/** Whether two ranges share an atom. */
export function overlaps(a: AtomRange, b: AtomRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** 1 where an entry of the catalogue ends with the phrase, 2 where it runs on beyond, 3 where it ends before. */
function endBucket(entry: number, last: number): number {
  if (entry === last) return 1;
  return entry > last ? 2 : 3;
}

/** The entry of the catalogue that a phrase begins with, or else the first one inside, and whether it has the unit. */
function entryBucket({ entries, quantity }: IndicatorTask, { first, last }: AtomRange): number {
  const entry = nextEntry(entries, first);
  if (entry === null || entry.first > last) return 0;
  const fits = entry.cue.fields.unit === quantity.unit ? 1 : 0;
  const bucket = endBucket(entry.last, last);
  return entry.first === first ? (bucket * 2 + fits) * INNER_ENTRIES : bucket + fits * 3;
}

/** Features of where a phrase begins. */
export function leftHead(sink: FeatureSink, task: IndicatorTask, { first, from }: IndicatorCandidate): void {
  const { scope, left, count } = task;
  const opens = first === scope.first ? NO_SEGMENT : CUT;
  const noun = nounBucket(scope, first);
  addFeature(sink, Group.leftBefore, from === 0 ? opens : kindAt(left, from - 1));
  addFeature(sink, Group.leftFirst, contentsOf(left, 0, from));
  addFeature(sink, Group.leftEntity, entityBucket(scope, first));
  addFeature(sink, Group.leftStart, left[from]!.kind);
  addFeature(sink, Group.leftHead, count * 4 + headBucket(scope, first, noun));
  addFeature(
    sink,
    Group.leftCatalogue,
    task.kind * ENTRIES + catalogueBucket(task.entries, task.quantity, first),
  );
  addFeature(sink, Group.leftNounClass, count * NOUNS + noun);
}

/** Features of where a phrase ends. */
export function leftEnd(
  sink: FeatureSink,
  { scope, quantity, left, kind }: IndicatorTask,
  { last, to }: IndicatorCandidate,
): void {
  const after = kindAt(left, to + 1);
  const skipped = contentsOf(left, to + 1, left.length);
  addFeature(sink, Group.leftAfter, after);
  addFeature(sink, Group.leftAfterKind, kind * ENDS + after);
  addFeature(sink, Group.leftGap, lengthBucket(quantity.first - last - 1));
  addFeature(sink, Group.leftSkipped, skipped);
  addFeature(sink, Group.leftSkippedKind, kind * 5 + Math.min(4, skipped));
  addFeature(sink, Group.leftEnd, left[to]!.kind);
  addFeature(sink, Group.leftLastWord, bucketAt(scope, last));
}

/** Features of the phrase as a whole. */
export function leftWhole(sink: FeatureSink, task: IndicatorTask, candidate: IndicatorCandidate): void {
  const { scope, left, kind, count } = task;
  const { first, last, from, to } = candidate;
  const passes = task.gap.length === left.length ? 0 : 1;
  addFeature(sink, Group.leftWhole, kind * 4 + (isName(scope, candidate) ? 2 : 0) + passes);
  addFeature(sink, Group.leftLength, last - first);
  for (let k = from; k < to; k++) {
    const inside = left[k]!.kind;
    if (inside !== SegmentKind.CONTENT) addFeature(sink, Group.leftInside, inside);
  }
  addFeature(sink, Group.leftEntry, entryBucket(task, candidate));
  addFeature(sink, Group.leftBaseline, count * 2 + (isCompared(task.cover, candidate) ? 1 : 0));
}
