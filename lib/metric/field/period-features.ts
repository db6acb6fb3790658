/** What speaks for and against each period that a figure may have, none among them. */
import { AtomKind } from '../../token/table.js';
import { addFeature, type FeatureSink } from '../model/feature-space.js';
import { bucketAt } from '../model/word-buckets.js';
import { carriedFeatures, sharedCarriedFeatures } from './carried-period.js';
import { kindBucket } from './kind-bucket.js';
import type { PeriodCandidate } from './period-candidates.js';
import { FIGURE_SIZES, Group } from './period-space.js';
import type { PeriodContext, PeriodTask } from './period-task.js';
import { sharedTimeFeatures, timeFeatures } from './time-features.js';

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

/** The features of "no period" for one figure. */
function noPeriodFeatures(sink: FeatureSink, task: PeriodTask): void {
  const { scope, quantity } = task;
  const kind = kindBucket(quantity);
  addFeature(sink, Group.none, kind);
  addFeature(sink, Group.noneUnitWord, bucketAt(scope, quantity.unitFirst));
  addFeature(sink, Group.noneWordBefore, bucketAt(scope, quantity.first - 1));
  addFeature(sink, Group.noneWordAfter, bucketAt(scope, quantity.last + 1));
  addFeature(sink, Group.noneSize, kind * FIGURE_SIZES + sizeOf(task));
}

/** The features of "no period" that all figures of the sentence share. */
function sharedNoneFeatures(sink: FeatureSink, { scope, candidates, carried }: PeriodContext): void {
  addFeature(sink, Group.noneCandidates, candidates.length);
  addFeature(sink, Group.noneCarry, carried === null ? 0 : Math.min(3, carried.age));
  addFeature(sink, Group.noneOpening, bucketAt(scope, scope.first));
}

/** The features of a time, of the period of an earlier sentence, or (null) of no period, for all figures of a sentence. */
export function sharedFeatures(
  sink: FeatureSink,
  context: PeriodContext,
  candidate: PeriodCandidate | null,
): void {
  if (candidate === null) sharedNoneFeatures(sink, context);
  else if (context.carried?.range === candidate) sharedCarriedFeatures(sink, context, context.carried);
  else sharedTimeFeatures(sink, context, candidate);
}

/** The features that it has beside these as the period of one figure. */
export function ownFeatures(sink: FeatureSink, task: PeriodTask, candidate: PeriodCandidate | null): void {
  if (candidate === null) noPeriodFeatures(sink, task);
  else if (task.carried?.range === candidate) carriedFeatures(sink, task);
  else timeFeatures(sink, task, candidate);
}
