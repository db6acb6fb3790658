/** What speaks for and against a phrase as the indicator of a figure. */

import { mayStart } from '../../lexicon/matcher.js';
import type { Direction } from '../../types.js';
import type { AtomRange } from '../figure.js';
import {
  addFeature,
  type FeatureList,
  type FeatureSpace,
  featureList,
  featureSpace,
  lengthBucket,
} from '../model/feature-space.js';
import type { Quantity } from '../quantity/quantity.js';
import { cueAt, entityOf, type Scope } from '../scope.js';
import { INDICATOR_SOURCES, type IndicatorCandidate } from './indicator-candidates.js';
import { kindBucket } from './period-features.js';
import { SEGMENT_TYPES, type Segment, type SegmentType } from './segments.js';

const TYPES = SEGMENT_TYPES.length;
/** Types and two more buckets: the edge of the stretch, and no segment. */
const ENDS = TYPES + 2;
/** Lengths of phrases in atoms that are told apart. */
const LENGTHS = 14;

/** Names of the groups of features. */
export type Group =
  | 'source'
  | 'rule'
  | 'contextBefore'
  | 'contextAfter'
  | 'contextNoun'
  | 'contextPlace'
  | 'rightEndLength'
  | 'leftStartLength'
  | 'leftBefore'
  | 'leftAfter'
  | 'leftAfterKind'
  | 'leftGap'
  | 'leftSkipped'
  | 'leftLength'
  | 'leftInside'
  | 'leftFirst'
  | 'leftWhole'
  | 'leftEntity'
  | 'leftCatalogue'
  | 'leftStart'
  | 'leftGeneric'
  | 'leftHead'
  | 'leftCrossed'
  | 'rightAfter'
  | 'rightLength'
  | 'rightInside'
  | 'rightFirst'
  | 'rightBare'
  | 'rightCatalogue'
  | 'rightLeftContent'
  | 'inheritedBetween'
  | 'inheritedKinds'
  | 'inheritedFirst'
  | 'inheritedSource'
  | 'earlierAge'
  | 'earlierContent';

/** Groups of features and their sizes. */
const GROUPS: Readonly<Record<Group, number>> = {
  source: 32,
  rule: 12,
  contextBefore: ENDS * 8,
  contextAfter: ENDS * 8,
  contextNoun: 20,
  contextPlace: 16,
  rightEndLength: ENDS * 6,
  leftStartLength: ENDS * 3,
  leftBefore: ENDS,
  leftAfter: ENDS,
  leftAfterKind: ENDS * 4,
  leftGap: 7,
  leftSkipped: 5,
  leftLength: LENGTHS,
  leftInside: TYPES,
  leftFirst: 6,
  leftWhole: 2,
  leftEntity: 4,
  leftCatalogue: 12,
  leftStart: TYPES,
  leftGeneric: 6,
  leftHead: 8,
  leftCrossed: TYPES,
  rightAfter: ENDS * 2,
  rightLength: LENGTHS * 2,
  rightInside: TYPES * 2,
  rightFirst: TYPES * 2,
  rightBare: 4,
  rightCatalogue: 4,
  rightLeftContent: 8,
  inheritedBetween: 5,
  inheritedKinds: 32,
  inheritedFirst: TYPES * 2,
  inheritedSource: 8,
  earlierAge: 4,
  earlierContent: 5,
};

/** The features of the indicator model. */
export const INDICATOR_SPACE: FeatureSpace<Group> = featureSpace<Group>(GROUPS);

/** The indicator of the figure before. */
export interface PreviousIndicator {
  readonly range: AtomRange;
  readonly quantity: Quantity;
  readonly direction: Direction;
  /** How many sentences ago; 0 in the same sentence. */
  readonly age: number;
  /** Whether it stood behind its figure (a counted noun) or before it. */
  readonly right: boolean;
}

/** A figure that looks for its indicator. */
export interface IndicatorTask {
  readonly scope: Scope;
  readonly quantity: Quantity;
  readonly direction: Direction;
  /** Segments between the figure before and this one. */
  readonly left: readonly Segment[];
  /** Segments between this figure and the next. */
  readonly right: readonly Segment[];
  readonly previous: PreviousIndicator | null;
}

const typeIndex = (type: SegmentType): number => SEGMENT_TYPES.indexOf(type);

function endType(segments: readonly Segment[], index: number): number {
  const segment = segments[index];
  return segment === undefined ? TYPES : typeIndex(segment.type);
}

const changeBit = (direction: Direction): number => (direction === 'level' ? 0 : 1);

/** 0 no entry of the catalogue; 1 somewhere inside; 2 at the start; +3 where its unit is the figure's. */
function catalogueBucket({ scope, quantity }: IndicatorTask, { first, last }: AtomRange): number {
  for (let i = first; i <= last; i++) {
    const found = cueAt(scope, scope.lexicon.indicators, i, last + 1);
    if (found === null) continue;
    const unit = found.cue.fields.unit ?? '';
    const fits = unit.split('/')[0] === quantity.unit.split('/')[0];
    return (i === first ? 2 : 1) + (fits ? 3 : 0);
  }
  return 0;
}

const ENTITY_BUCKETS: Readonly<Record<string, number>> = {
  ORGANIZATION: 1,
  PERSON: 2,
  POSITION: 2,
  LOCATION: 3,
};

function entityBucket(scope: Scope, i: number): number {
  return ENTITY_BUCKETS[entityOf(scope, i)?.entity.type ?? ''] ?? 0;
}

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

function addLeft(list: FeatureList<Group>, task: IndicatorTask, candidate: IndicatorCandidate): void {
  const { scope, quantity, left } = task;
  const { first, last, from, to } = candidate;
  const count = quantity.kind === 'count' ? 1 : 0;
  const behind = left.slice(to + 1);
  const after = to + 1 < left.length ? endType(left, to + 1) : TYPES;
  addFeature(
    list,
    'leftBefore',
    candidate.cut ? 0 : from === 0 ? (first === scope.first ? TYPES : TYPES + 1) : endType(left, from - 1),
  );
  addFeature(list, 'leftAfter', after);
  addFeature(list, 'leftAfterKind', after * 4 + kindBucket(quantity));
  addFeature(list, 'leftGap', lengthBucket(quantity.first - last - 1));
  addFeature(list, 'leftSkipped', behind.filter(({ type }) => type === 'content').length);
  addFeature(list, 'leftLength', last - first);
  for (const { type } of left.slice(from, to))
    if (type !== 'content') addFeature(list, 'leftInside', typeIndex(type));
  for (const { type } of behind) if (type !== 'content') addFeature(list, 'leftCrossed', typeIndex(type));
  addFeature(list, 'leftFirst', left.slice(0, from).filter(({ type }) => type === 'content').length);
  addFeature(list, 'leftWhole', from === 0 && behind.length <= 1 ? 1 : 0);
  addFeature(list, 'leftEntity', entityBucket(scope, first));
  addFeature(list, 'leftCatalogue', count * 6 + catalogueBucket(task, candidate));
  addFeature(
    list,
    'leftStartLength',
    thirdOf(last - first + 1) * ENDS + (candidate.cut ? TYPES + 1 : endType(left, from - 1)),
  );
  addFeature(list, 'leftStart', typeIndex(left[from]!.type));
  addFeature(list, 'leftHead', count * 4 + headBucket(scope, first));
  addFeature(list, 'leftGeneric', count * 3 + genericBucket(scope, candidate));
}

function addRight(list: FeatureList<Group>, task: IndicatorTask, candidate: IndicatorCandidate): void {
  const { quantity, right, left } = task;
  const count = quantity.kind === 'count' ? 1 : 0;
  addFeature(
    list,
    'rightAfter',
    count * ENDS + (candidate.cut ? TYPES + 1 : endType(right, candidate.to + 1)),
  );
  const third = thirdOf(candidate.last - candidate.first + 1) * 2 + count;
  addFeature(
    list,
    'rightEndLength',
    third * ENDS + (candidate.cut ? TYPES + 1 : endType(right, candidate.to + 1)),
  );
  addFeature(list, 'rightLength', count * LENGTHS + Math.min(LENGTHS - 1, candidate.last - candidate.first));
  for (const { type } of right.slice(0, candidate.to + 1)) {
    if (type !== 'content') addFeature(list, 'rightInside', count * TYPES + typeIndex(type));
  }
  if (right.length > 0) addFeature(list, 'rightFirst', count * TYPES + typeIndex(right[0]!.type));
  addFeature(list, 'rightBare', count * 2 + (candidate.to < 0 ? 1 : 0));
  addFeature(list, 'rightCatalogue', catalogueBucket(task, candidate) % 3);
  addFeature(list, 'rightLeftContent', count * 4 + Math.min(3, contents(left)));
}

const contents = (segments: readonly Segment[]): number =>
  segments.filter(({ type }) => type === 'content').length;

function addInherited(list: FeatureList<Group>, task: IndicatorTask, previous: PreviousIndicator): void {
  const { quantity, left, direction } = task;
  if (previous.age > 0) {
    addFeature(list, 'earlierAge', previous.age);
    addFeature(list, 'earlierContent', contents(left));
    return;
  }
  addFeature(list, 'inheritedBetween', contents(left));
  const same = previous.quantity.unit === quantity.unit ? 1 : 0;
  addFeature(list, 'inheritedKinds', (kindBucket(previous.quantity) * 4 + kindBucket(quantity)) * 2 + same);
  addFeature(
    list,
    'inheritedFirst',
    changeBit(direction) * TYPES + (left.length === 0 ? 0 : typeIndex(left[0]!.type)),
  );
  const change = changeBit(direction) * 2 + changeBit(previous.direction);
  addFeature(list, 'inheritedSource', change * 2 + (previous.right ? 1 : 0));
}

/** 0 no noun; 1 a classifier alone; 2 people; 3 other things; 4 a noun that no lexicon lists. */
function nounBucket({ scope, quantity }: IndicatorTask): number {
  if (quantity.kind !== 'count') return 0;
  const noun = cueAt(scope, scope.lexicon.nouns, quantity.unitFirst);
  if (noun === null) return 4;
  if (noun.cue.type === 'classifier' && noun.last >= quantity.last) return 1;
  return noun.cue.fields.class === 'person' ? 2 : 3;
}

/** What stands around the figure, crossed with where the candidate comes from. */
function addContext(list: FeatureList<Group>, task: IndicatorTask, source: number): void {
  const { left, right, scope, quantity } = task;
  const bucket = source * 2 + (quantity.kind === 'count' ? 1 : 0);
  addFeature(list, 'contextBefore', bucket * ENDS + endType(left, left.length - 1));
  addFeature(list, 'contextAfter', bucket * ENDS + endType(right, 0));
  addFeature(list, 'contextNoun', source * 5 + nounBucket(task));
  const opens = quantity.first - scope.first <= 1 ? 1 : 0;
  addFeature(list, 'contextPlace', source * 4 + (task.previous?.age === 0 ? 2 : 0) + opens);
}

/** Short, middle or long. */
const thirdOf = (length: number): number => (length <= 2 ? 0 : length <= 6 ? 1 : 2);

/** The features of a candidate. */
export function indicatorFeatures(task: IndicatorTask, candidate: IndicatorCandidate): number[] {
  const list = featureList(INDICATOR_SPACE);
  const source = INDICATOR_SOURCES.indexOf(candidate.source);
  addFeature(list, 'source', (source * 4 + kindBucket(task.quantity)) * 2 + changeBit(task.direction));
  if (candidate.source === 'left') addLeft(list, task, candidate);
  else if (candidate.source === 'right') addRight(list, task, candidate);
  else if (task.previous !== null) addInherited(list, task, task.previous);
  addContext(list, task, source);
  const ranked = task.quantity.kind === 'rank' ? 1 : task.quantity.kind === 'ratio' ? 2 : 0;
  addFeature(list, 'rule', source * 3 + ranked);
  return list.indices;
}
