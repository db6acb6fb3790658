/** What speaks for and against taking over the indicator of an earlier figure. */
import { addFeature, type FeatureSink } from '../model/feature-space.js';
import type { Scope } from '../scope.js';
import { ENTRIES, Group, SHAPES } from './indicator-space.js';
import type { IndicatorTask, OlderIndicator, PreviousIndicator } from './indicator-task.js';
import { kindBucket } from './kind-bucket.js';
import { catalogueBucket, isName } from './phrase-heads.js';
import { SEGMENT_KINDS, SegmentKind } from './segment-kind.js';
import { contentsOf, type Segment } from './segments.js';

/** Bits of a shape. */
const VERB = 1;
const CONTENT = 2;
const NAME = 4;
const BREAK = 8;

/** Bit of a segment of each kind; content is looked at more closely. */
const BITS: Uint8Array = new Uint8Array(SEGMENT_KINDS);
for (const kind of ['VERB', 'LEVEL', 'SHARE', 'CHANGE', 'CHANGE_NOUN'] as const)
  BITS[SegmentKind[kind]] = VERB;
for (const kind of ['AMONG', 'MARK'] as const) BITS[SegmentKind[kind]] = BREAK;

/** What stands between two figures: a verb, content that is no name, a name, `trong đó` or a semicolon. */
function shapeOf(scope: Scope, gap: readonly Segment[]): number {
  let shape = 0;
  for (const segment of gap) {
    if (segment.kind !== SegmentKind.CONTENT) shape |= BITS[segment.kind]!;
    else shape |= isName(scope, segment) ? NAME : CONTENT;
  }
  return shape;
}

/** Features of the indicator of the figure before, in this sentence or an earlier one. */
export function previousFeatures(sink: FeatureSink, task: IndicatorTask, previous: PreviousIndicator): void {
  const { scope, quantity, gap, kind } = task;
  const same = previous.quantity.unit === quantity.unit ? 1 : 0;
  const shape = shapeOf(scope, gap);
  if (previous.age > 0) {
    addFeature(sink, Group.earlierAge, previous.age);
    addFeature(sink, Group.earlierShape, same * SHAPES + shape);
    return;
  }
  const first = gap.length === 0 ? 0 : gap[0]!.kind;
  const entry = catalogueBucket(task.entries, quantity, previous.range.first);
  addFeature(sink, Group.previousFits, kind * ENTRIES + entry);
  addFeature(sink, Group.inheritedShape, (kind * 2 + same) * SHAPES + shape);
  addFeature(sink, Group.inheritedBetween, contentsOf(gap, 0, gap.length));
  addFeature(sink, Group.inheritedKinds, (kindBucket(previous.quantity) * 4 + kind) * 2 + same);
  addFeature(sink, Group.inheritedFirst, task.change * SEGMENT_KINDS + first);
}

/** Features of the indicator before that of the figure before. */
export function olderFeatures(
  sink: FeatureSink,
  { scope, entries, quantity, gap, kind }: IndicatorTask,
  { range, age }: OlderIndicator,
): void {
  const entry = catalogueBucket(entries, quantity, range.first);
  addFeature(sink, Group.older, (age * 4 + kind) * ENTRIES + entry);
  addFeature(sink, Group.olderShape, age * SHAPES + shapeOf(scope, gap));
}
