/** What speaks for and against the phrase behind the figure as its indicator. */
import { addFeature, type FeatureSink } from '../model/feature-space.js';
import { bucketAt } from '../model/word-buckets.js';
import type { IndicatorCandidate } from './indicator-candidates.js';
import { CUT, ENDS, Group, kindAt, LENGTHS } from './indicator-space.js';
import type { IndicatorTask } from './indicator-task.js';
import { overlaps } from './left-features.js';
import { nounBucket } from './phrase-heads.js';
import { SEGMENT_KINDS, SegmentKind } from './segment-kind.js';
import { contentsOf } from './segments.js';

/** Features that all phrases behind the figure share: they begin with the same atom. */
export function rightHead(
  sink: FeatureSink,
  { scope, left, right, count }: IndicatorTask,
  { first }: IndicatorCandidate,
): void {
  if (count === 0) addFeature(sink, Group.rightNounClass, nounBucket(scope, first));
  if (right.length > 0) addFeature(sink, Group.rightFirst, count * SEGMENT_KINDS + right[0]!.kind);
  addFeature(sink, Group.rightLeftContent, count * 4 + Math.min(3, contentsOf(left, 0, left.length)));
}

/** Features of the phrase as a whole. */
export function rightWhole(
  sink: FeatureSink,
  { scope, right, baseline, kind, count }: IndicatorTask,
  candidate: IndicatorCandidate,
): void {
  const { first, last, to, cut } = candidate;
  const after = cut ? CUT : kindAt(right, to + 1);
  const apart = baseline === null ? 0 : 1;
  const compared = baseline !== null && overlaps(baseline, candidate) ? 2 : apart;
  addFeature(sink, Group.rightAfter, count * ENDS + after);
  addFeature(sink, Group.rightKind, kind * ENDS + after);
  addFeature(sink, Group.rightBaseline, count * 4 + compared);
  addFeature(sink, Group.rightLastWord, bucketAt(scope, last));
  addFeature(sink, Group.rightLength, count * LENGTHS + Math.min(LENGTHS - 1, last - first));
  for (let k = 0; k <= to; k++) {
    const inside = right[k]!.kind;
    if (inside !== SegmentKind.CONTENT) addFeature(sink, Group.rightInside, count * SEGMENT_KINDS + inside);
  }
}
