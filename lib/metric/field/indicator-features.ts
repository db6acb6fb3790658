/** What speaks for and against a phrase as the indicator of a figure. */
import { mayStart } from '../../lexicon/matcher.js';
import type { Direction } from '../../types.js';
import type { AtomRange, BaselineRange } from '../figure.js';
import {
  addFeature,
  type FeatureSink,
  type FeatureSpace,
  featureSpace,
  lengthBucket,
} from '../model/feature-space.js';
import type { Quantity } from '../quantity/quantity.js';
import { cueAt, entityOf, type Scope } from '../scope.js';
import { type IndicatorCandidate, IndicatorSource } from './indicator-candidates.js';
import { kindBucket } from './period-features.js';
import { SEGMENT_KINDS, type Segment, SegmentKind } from './segments.js';

/** Kinds of segment and two more buckets: no segment, and a cut inside one. */
const ENDS = SEGMENT_KINDS + 2;
const NO_SEGMENT = SEGMENT_KINDS;
const CUT = SEGMENT_KINDS + 1;
/** Lengths of phrases in atoms that are told apart. */
const LENGTHS = 14;

/** Names of the groups of features. */
export type Group =
  | 'source'
  | 'contextBefore'
  | 'contextAfter'
  | 'contextNoun'
  | 'leftBefore'
  | 'leftAfter'
  | 'leftGap'
  | 'leftSkipped'
  | 'leftLength'
  | 'leftInside'
  | 'leftFirst'
  | 'leftEntity'
  | 'leftStart'
  | 'leftHead'
  | 'leftGeneric'
  | 'leftEnd'
  | 'rightAfter'
  | 'rightLength'
  | 'rightInside'
  | 'rightFirst'
  | 'rightLeftContent'
  | 'rightBaseline'
  | 'leftBaseline'
  | 'sourceBaseline'
  | 'inheritedBetween'
  | 'inheritedKinds'
  | 'inheritedFirst'
  | 'inheritedShape'
  | 'earlierShape'
  | 'leftWhole'
  | 'leftAfterKind'
  | 'leftSkippedKind'
  | 'leftCatalogue'
  | 'leftNounClass'
  | 'rightKind'
  | 'rightNounClass'
  | 'previousFits'
  | 'contextUnit'
  | 'older'
  | 'olderShape'
  | 'earlierAge';

/** Groups of features and their sizes. */
const GROUPS: Readonly<Record<Group, number>> = {
  source: 40,
  contextBefore: ENDS * 10,
  contextAfter: ENDS * 10,
  contextNoun: 25,
  leftBefore: ENDS,
  leftAfter: ENDS,
  leftGap: 7,
  leftSkipped: 5,
  leftLength: LENGTHS,
  leftInside: SEGMENT_KINDS,
  leftFirst: 6,
  leftEntity: 4,
  leftStart: SEGMENT_KINDS,
  leftHead: 8,
  leftGeneric: 6,
  leftEnd: SEGMENT_KINDS,
  rightAfter: ENDS * 2,
  rightLength: LENGTHS * 2,
  rightInside: SEGMENT_KINDS * 2,
  rightFirst: SEGMENT_KINDS * 2,
  rightLeftContent: 8,
  rightBaseline: 8,
  leftBaseline: 4,
  sourceBaseline: 5 * 8,
  inheritedBetween: 5,
  inheritedKinds: 32,
  inheritedFirst: SEGMENT_KINDS * 2,
  inheritedShape: 128,
  earlierShape: 32,
  leftWhole: 16,
  leftAfterKind: ENDS * 4,
  leftSkippedKind: 20,
  leftCatalogue: 4 * 18,
  leftNounClass: 2 * 24,
  rightKind: 4 * ENDS,
  rightNounClass: 24,
  previousFits: 4 * 18,
  contextUnit: 5 * 24,
  older: 4 * 18 * 2,
  olderShape: 32,
  earlierAge: 4,
};

/** The features of the indicator model. */
export const INDICATOR_SPACE: FeatureSpace<Group> = featureSpace<Group>(GROUPS);

/** The numbers of the groups. */
const GROUP = INDICATOR_SPACE.at;

/** The indicator of the figure before. */
export interface PreviousIndicator {
  readonly range: AtomRange;
  readonly quantity: Quantity;
  readonly direction: Direction;
  /** How many sentences ago; 0 in the same sentence. */
  readonly age: number;
}

/** A figure that looks for its indicator. */
export interface IndicatorTask {
  readonly scope: Scope;
  readonly quantity: Quantity;
  readonly direction: Direction;
  /** Segments between the figure before and this one. */
  readonly gap: readonly Segment[];
  /** The same with asides passed over. */
  readonly left: readonly Segment[];
  /** Segments between this figure and the next. */
  readonly right: readonly Segment[];
  readonly previous: PreviousIndicator | null;
  readonly older: AtomRange | null;
  readonly olderAge: number;
  /** What the figure is compared with, and all of these of the sentence. */
  readonly baseline: BaselineRange | null;
  readonly baselines: readonly AtomRange[];
}

function kindAt(segments: readonly Segment[], index: number): number {
  // Reading beyond the ends of an array is slow.
  return index < 0 || index >= segments.length ? NO_SEGMENT : segments[index]!.kind;
}

/** Number of segments with content from `from` up to, not including, `to`. */
function contents(segments: readonly Segment[], from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) if (segments[k]!.kind === SegmentKind.CONTENT) count++;
  return count;
}

const changeBit = (direction: Direction): number => (direction === 'level' ? 0 : 1);
const countBit = ({ kind }: Quantity): number => (kind === 'count' ? 1 : 0);

const ENTITY_BUCKETS: Readonly<Record<string, number>> = {
  ORGANIZATION: 1,
  PERSON: 2,
  POSITION: 2,
  LOCATION: 3,
};

/** 1 where an entry of the catalogue may begin, 2 where a counted noun does; 3 both. */
function headBucket(scope: Scope, first: number): number {
  const { indicators, nouns } = scope.lexicon;
  return (mayStart(indicators, scope.table, first) ? 1 : 0) + (cueAt(scope, nouns, first) === null ? 0 : 2);
}

/** 1 where the phrase begins with a head that says little (`tỷ lệ`, `số tiền`), 2 where it is nothing else. */
function genericBucket(scope: Scope, { first, last }: AtomRange): number {
  const head = cueAt(scope, scope.lexicon.edges, first, last + 1);
  if (head?.cue.type !== 'generic') return 0;
  return head.last === last ? 2 : 1;
}

const overlaps = (a: AtomRange, b: AtomRange): boolean => a.first <= b.last && b.first <= a.last;

const BASELINE_BUCKETS: Readonly<Record<string, number>> = {
  whole: 1,
  plan: 2,
  'same-period': 3,
  earlier: 3,
  average: 4,
  place: 4,
  other: 5,
};

const INDICATOR_TYPES = ['value', 'growth', 'share', 'rate', 'index', 'count', 'rank', 'price'];

/** The type of the catalogue's entry that the phrase begins with, and whether it has the unit of the figure. */
function catalogueBucket(scope: Scope, quantity: Quantity, { first, last }: AtomRange): number {
  const found = cueAt(scope, scope.lexicon.indicators, first, last + 1);
  if (found === null) return 0;
  const fits = found.cue.fields.unit === quantity.unit ? 1 : 0;
  return 1 + fits * 8 + Math.max(0, INDICATOR_TYPES.indexOf(found.cue.type));
}

const NOUN_CLASSES =
  'person household body admin building land road river place vehicle animal plant goods package money document event meeting work turn thing abstract'.split(
    ' ',
  );

function nounClassBucket(scope: Scope, first: number): number {
  const found = cueAt(scope, scope.lexicon.nouns, first);
  return found === null ? 0 : 1 + NOUN_CLASSES.indexOf(found.cue.fields.class ?? '');
}

function addLeft(sink: FeatureSink<Group>, task: IndicatorTask, candidate: IndicatorCandidate): void {
  const { scope, quantity, left } = task;
  const { first, last, from, to } = candidate;
  const count = countBit(quantity);
  const opens = first === scope.first ? NO_SEGMENT : CUT;
  addFeature(sink, GROUP.leftBefore, from === 0 ? opens : kindAt(left, from - 1));
  addFeature(sink, GROUP.leftAfter, kindAt(left, to + 1));
  addFeature(sink, GROUP.leftGap, lengthBucket(quantity.first - last - 1));
  const skipped = contents(left, to + 1, left.length);
  addFeature(sink, GROUP.leftSkipped, skipped);
  addFeature(sink, GROUP.leftSkippedKind, kindBucket(quantity) * 5 + Math.min(4, skipped));
  addFeature(sink, GROUP.leftAfterKind, kindBucket(quantity) * ENDS + kindAt(left, to + 1));
  addFeature(
    sink,
    GROUP.leftWhole,
    kindBucket(quantity) * 4 + (isName(scope, candidate) ? 2 : 0) + (task.gap.length === left.length ? 0 : 1),
  );
  addFeature(sink, GROUP.leftLength, last - first);
  for (let k = from; k < to; k++) {
    const { kind } = left[k]!;
    if (kind !== SegmentKind.CONTENT) addFeature(sink, GROUP.leftInside, kind);
  }
  addFeature(sink, GROUP.leftFirst, contents(left, 0, from));
  addFeature(sink, GROUP.leftEntity, ENTITY_BUCKETS[entityOf(scope, first)?.entity.type ?? ''] ?? 0);
  addFeature(sink, GROUP.leftStart, left[from]!.kind);
  addFeature(sink, GROUP.leftHead, count * 4 + headBucket(scope, first));
  addFeature(
    sink,
    GROUP.leftCatalogue,
    kindBucket(quantity) * 18 + catalogueBucket(scope, quantity, candidate),
  );
  addFeature(sink, GROUP.leftNounClass, count * 24 + nounClassBucket(scope, first));
  addFeature(sink, GROUP.leftEnd, left[to]!.kind);
  addFeature(
    sink,
    GROUP.leftBaseline,
    count * 2 + (task.baselines.some((range) => overlaps(range, candidate)) ? 1 : 0),
  );
  addFeature(sink, GROUP.leftGeneric, count * 3 + genericBucket(scope, candidate));
}

function addRight(sink: FeatureSink<Group>, task: IndicatorTask, candidate: IndicatorCandidate): void {
  const { quantity, right, left } = task;
  const { first, last, to, cut } = candidate;
  const count = countBit(quantity);
  const compared = task.baseline === null ? 0 : overlaps(task.baseline, candidate) ? 2 : 1;
  addFeature(sink, GROUP.rightKind, kindBucket(quantity) * ENDS + (cut ? CUT : kindAt(right, to + 1)));
  if (quantity.kind !== 'count')
    addFeature(sink, GROUP.rightNounClass, nounClassBucket(task.scope, candidate.first));
  addFeature(sink, GROUP.rightBaseline, count * 4 + compared);
  addFeature(sink, GROUP.rightAfter, count * ENDS + (cut ? CUT : kindAt(right, to + 1)));
  addFeature(sink, GROUP.rightLength, count * LENGTHS + Math.min(LENGTHS - 1, last - first));
  for (let k = 0; k <= to; k++) {
    const { kind } = right[k]!;
    if (kind !== SegmentKind.CONTENT) addFeature(sink, GROUP.rightInside, count * SEGMENT_KINDS + kind);
  }
  if (right.length > 0) addFeature(sink, GROUP.rightFirst, count * SEGMENT_KINDS + right[0]!.kind);
  addFeature(sink, GROUP.rightLeftContent, count * 4 + Math.min(3, contents(left, 0, left.length)));
}

const VERBAL: ReadonlySet<number> = new Set<number>([
  SegmentKind.VERB,
  SegmentKind.LEVEL,
  SegmentKind.SHARE,
  SegmentKind.CHANGE,
  SegmentKind.CHANGE_NOUN,
]);

/** What stands between two figures: 1 a verb, 2 content that is no name, 4 a name, 8 `trong đó` or a semicolon. */
function shapeOf(scope: Scope, gap: readonly Segment[]): number {
  let shape = 0;
  for (const segment of gap) {
    if (VERBAL.has(segment.kind)) shape |= 1;
    else if (segment.kind === SegmentKind.CONTENT) shape |= isName(scope, segment) ? 4 : 2;
    else if (segment.kind === SegmentKind.AMONG || segment.kind === SegmentKind.MARK) shape |= 8;
  }
  return shape;
}

/** Whether a name covers the phrase from end to end. */
function isName(scope: Scope, { first, last }: AtomRange): boolean {
  const match = entityOf(scope, last);
  return match !== undefined && match.first <= first && match.last >= last;
}

function addPrevious(sink: FeatureSink<Group>, task: IndicatorTask, previous: PreviousIndicator): void {
  const { quantity, gap, direction } = task;
  const same = previous.quantity.unit === quantity.unit ? 1 : 0;
  if (previous.age === 0)
    addFeature(
      sink,
      GROUP.previousFits,
      kindBucket(quantity) * 18 + catalogueBucket(task.scope, quantity, previous.range),
    );
  if (previous.age > 0) {
    addFeature(sink, GROUP.earlierAge, previous.age);
    addFeature(sink, GROUP.earlierShape, same * 16 + shapeOf(task.scope, gap));
    return;
  }
  addFeature(sink, GROUP.inheritedShape, (kindBucket(quantity) * 2 + same) * 16 + shapeOf(task.scope, gap));
  addFeature(sink, GROUP.inheritedBetween, contents(gap, 0, gap.length));
  addFeature(
    sink,
    GROUP.inheritedKinds,
    (kindBucket(previous.quantity) * 4 + kindBucket(quantity)) * 2 + same,
  );
  addFeature(
    sink,
    GROUP.inheritedFirst,
    changeBit(direction) * SEGMENT_KINDS + (gap.length === 0 ? 0 : gap[0]!.kind),
  );
}

/** 0 no noun; 1 a classifier alone; 2 people; 3 other things; 4 a noun that no lexicon lists. */
function nounBucket({ scope, quantity }: IndicatorTask): number {
  if (quantity.kind !== 'count') return 0;
  const noun = cueAt(scope, scope.lexicon.nouns, quantity.unitFirst);
  if (noun === null) return 4;
  if (noun.cue.type === 'classifier' && noun.last >= quantity.last) return 1;
  return noun.cue.fields.class === 'person' ? 2 : 3;
}

/** The features of a candidate. */
export function indicatorFeatures(
  sink: FeatureSink<Group>,
  task: IndicatorTask,
  candidate: IndicatorCandidate,
): void {
  const { quantity, left, right, direction, previous } = task;
  const { source } = candidate;
  const bucket = source * 2 + countBit(quantity);
  addFeature(sink, GROUP.source, (source * 4 + kindBucket(quantity)) * 2 + changeBit(direction));
  addFeature(sink, GROUP.contextBefore, bucket * ENDS + kindAt(left, left.length - 1));
  addFeature(sink, GROUP.contextAfter, bucket * ENDS + kindAt(right, 0));
  addFeature(
    sink,
    GROUP.sourceBaseline,
    source * 8 + (task.baseline === null ? 0 : (BASELINE_BUCKETS[task.baseline.kind] ?? 6)),
  );
  if (quantity.kind === 'count')
    addFeature(sink, GROUP.contextUnit, source * 24 + nounClassBucket(task.scope, quantity.unitFirst));
  addFeature(sink, GROUP.contextNoun, source * 5 + nounBucket(task));
  if (source === IndicatorSource.LEFT) addLeft(sink, task, candidate);
  else if (source === IndicatorSource.RIGHT) addRight(sink, task, candidate);
  else if (source === IndicatorSource.OLDER) {
    addFeature(
      sink,
      GROUP.older,
      (Math.min(1, task.olderAge) * 4 + kindBucket(quantity)) * 18 +
        catalogueBucket(task.scope, quantity, candidate),
    );
    addFeature(sink, GROUP.olderShape, Math.min(1, task.olderAge) * 16 + shapeOf(task.scope, task.gap));
  } else if (previous !== null) addPrevious(sink, task, previous);
}
