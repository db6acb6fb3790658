/** What speaks for and against each period that a figure may have, none among them. */
import { AtomKind } from '../../token/table.js';
import { addFeature, type FeatureSink } from '../model/feature-space.js';
import { bucketAt } from '../model/word-buckets.js';
import { carriedFeatures } from './carried-period.js';
import { kindBucket } from './kind-bucket.js';
import type { PeriodCandidate } from './period-candidates.js';
import { FIGURE_SIZES, Group } from './period-space.js';
import type { PeriodTask } from './period-task.js';
import { timeFeatures } from './time-features.js';

/** Counts up to these are told apart: small ones, often as words, count what is known, and need no time. */
const FEW = 4;
const SOME = 20;

/** Bucket of the size of a count; 0 for other figures. */
function sizeOf({ scope, quantity }: PeriodTask): number {
  const { low, kind, number } = quantity;
  if (kind !== 'count') return 0;
  const digits = scope.table.kind[number.first] === AtomKind.NUMBER;
  const size = low <= FEW ? 1 : low <= SOME ? 2 : 3;
  return digits ? size : 3 + size;
}

/** The features of "no period". */
function noPeriodFeatures(sink: FeatureSink, task: PeriodTask): void {
  const { scope, quantity, candidates, carried } = task;
  const kind = kindBucket(quantity);
  addFeature(sink, Group.none, kind);
  addFeature(sink, Group.noneCandidates, candidates.length);
  addFeature(sink, Group.noneCarry, carried === null ? 0 : Math.min(3, carried.age));
  addFeature(sink, Group.noneUnitWord, bucketAt(scope, quantity.unitFirst));
  addFeature(sink, Group.noneOpening, bucketAt(scope, scope.first));
  addFeature(sink, Group.noneWordBefore, bucketAt(scope, quantity.first - 1));
  addFeature(sink, Group.noneWordAfter, bucketAt(scope, quantity.last + 1));
  addFeature(sink, Group.noneSize, kind * FIGURE_SIZES + sizeOf(task));
}

/** The features of a time, of the period of an earlier sentence, or (null) of no period. */
export function periodFeatures(sink: FeatureSink, task: PeriodTask, candidate: PeriodCandidate | null): void {
  if (candidate === null) noPeriodFeatures(sink, task);
  else if (task.carried?.range === candidate) carriedFeatures(sink, task, task.carried);
  else timeFeatures(sink, task, candidate);
}
