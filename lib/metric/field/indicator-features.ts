/** What speaks for and against a phrase as the indicator of a figure. */
import type { BaselineKind } from '../../types.js';
import type { Field } from '../model/choose.js';
import { addFeature, type FeatureSink } from '../model/feature-space.js';
import { bucketAt, WORD_BUCKETS } from '../model/word-buckets.js';
import { type IndicatorCandidate, IndicatorSource } from './indicator-candidates.js';
import { ENDS, Group, INDICATOR_SPACE, kindAt, NOUNS } from './indicator-space.js';
import type { IndicatorTask } from './indicator-task.js';
import { leftEnd, leftHead, leftWhole } from './left-features.js';
import { nounBucket } from './phrase-heads.js';
import { rightHead, rightWhole } from './right-features.js';
import { olderFeatures, previousFeatures } from './taken-features.js';

const BASELINE_BUCKETS: Readonly<Record<BaselineKind, number>> = {
  whole: 1,
  plan: 2,
  'same-period': 3,
  earlier: 3,
  average: 4,
  place: 4,
  other: 5,
};

/** Features of the figure and what stands beside it, for candidates of one source. */
function contextFeatures(sink: FeatureSink, task: IndicatorTask, { source }: IndicatorCandidate): void {
  const { scope, quantity, left, right, baseline, kind, count, change } = task;
  const bucket = (source * 2 + count) * ENDS;
  addFeature(sink, Group.source, (source * 4 + kind) * 2 + change);
  addFeature(sink, Group.contextBefore, bucket + kindAt(left, left.length - 1));
  addFeature(sink, Group.contextAfter, bucket + kindAt(right, 0));
  addFeature(
    sink,
    Group.sourceBaseline,
    source * 8 + (baseline === null ? 0 : BASELINE_BUCKETS[baseline.kind]),
  );
  const side = Math.min(2, source) * WORD_BUCKETS;
  addFeature(sink, Group.contextWord, side + bucketAt(scope, quantity.first - 1));
  addFeature(sink, Group.contextUnitWord, side + bucketAt(scope, quantity.unitFirst));
  if (count === 1)
    addFeature(sink, Group.contextUnit, source * NOUNS + nounBucket(scope, quantity.unitFirst));
}

function headFeatures(sink: FeatureSink, task: IndicatorTask, candidate: IndicatorCandidate): void {
  if (candidate.source === IndicatorSource.LEFT) leftHead(sink, task, candidate);
  else rightHead(sink, task, candidate);
}

/** The features that belong to a candidate alone. */
function wholeFeatures(sink: FeatureSink, task: IndicatorTask, candidate: IndicatorCandidate): void {
  const { source } = candidate;
  if (source === IndicatorSource.LEFT) leftWhole(sink, task, candidate);
  else if (source === IndicatorSource.RIGHT) rightWhole(sink, task, candidate);
  else if (source === IndicatorSource.OLDER) olderFeatures(sink, task, task.older!);
  else previousFeatures(sink, task, task.previous!);
}

/** Phrases behind the figure share one head, those before it one for each segment that they begin with. */
function headKey({ source, from }: IndicatorCandidate): number {
  if (source === IndicatorSource.LEFT) return from + 1;
  return source === IndicatorSource.RIGHT ? 0 : -1;
}

/** The indicator of a figure as a choice between phrases. */
export const INDICATOR_FIELD: Field<IndicatorTask, IndicatorCandidate> = {
  space: INDICATOR_SPACE,
  parts: [
    { size: () => 5, keyOf: ({ source }) => source, describe: contextFeatures },
    { size: ({ left }) => left.length + 1, keyOf: headKey, describe: headFeatures },
    {
      size: ({ left }) => left.length,
      keyOf: ({ source, to }) => (source === IndicatorSource.LEFT ? to : -1),
      describe: leftEnd,
    },
  ],
  describe: wholeFeatures,
};
