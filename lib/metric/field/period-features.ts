/** What speaks for and against a time as the period of a figure. */

import { AtomKind, isMark, Mark } from '../../token/table.js';
import type { Direction } from '../../types.js';
import type { AtomRange } from '../figure.js';
import {
  addFeature,
  type FeatureSink,
  type FeatureSpace,
  featureSpace,
  lengthBucket,
} from '../model/feature-space.js';
import type { Quantity } from '../quantity/quantity.js';
import { cueEndingAt, entityOf, type Scope } from '../scope.js';
import { edgeAt, isEndingMark } from './boundaries.js';
import { PERIOD_KINDS, type PeriodCandidate } from './period-candidates.js';

const KINDS = PERIOD_KINDS.length;

/** Names of the groups of features. */
export type Group =
  | 'none'
  | 'noneCandidates'
  | 'noneBefore'
  | 'noneCarry'
  | 'side'
  | 'kind'
  | 'kindSide'
  | 'distance'
  | 'figuresBetween'
  | 'opener'
  | 'openerKind'
  | 'atStart'
  | 'commaAfter'
  | 'before'
  | 'baseline'
  | 'entity'
  | 'dayPart'
  | 'semicolon'
  | 'reporting'
  | 'bracket'
  | 'same'
  | 'age'
  | 'paragraph'
  | 'nearest'
  | 'direction'
  | 'adjacent'
  | 'clause';

/** Groups of features and their sizes. */
const GROUPS: Readonly<Record<Group, number>> = {
  none: 4,
  noneCandidates: 4,
  noneBefore: 3,
  noneCarry: 4,
  side: 12,
  kind: KINDS,
  kindSide: KINDS * 3,
  distance: 21,
  figuresBetween: 8,
  opener: 3,
  openerKind: KINDS * 2,
  atStart: 2,
  commaAfter: 2,
  before: 13,
  baseline: 2,
  entity: 3,
  dayPart: 2,
  semicolon: 3,
  reporting: 2,
  bracket: 2,
  same: 2,
  age: 4,
  paragraph: 2,
  nearest: 4,
  direction: 6,
  adjacent: 16,
  clause: 32,
};

/** The features of the period model. */
export const PERIOD_SPACE: FeatureSpace<Group> = featureSpace<Group>(GROUPS);

/** The numbers of the groups. */
const GROUP = PERIOD_SPACE.at;

/** What the features of a period look at, apart from the candidate. */
export interface PeriodTask {
  readonly scope: Scope;
  readonly quantities: readonly Quantity[];
  /** The figure and its index among them. */
  readonly quantity: Quantity;
  readonly index: number;
  readonly direction: Direction;
  readonly baselines: readonly AtomRange[];
  readonly candidates: readonly PeriodCandidate[];
  /** The period of the figure before: a candidate of this sentence, the carried one, or null. */
  readonly previous: AtomRange | null;
  readonly carried: CarriedPeriod | null;
  readonly joints: ClauseJoints;
}

/** The period of an earlier sentence. */
export interface CarriedPeriod {
  readonly range: PeriodCandidate;
  /** How many sentences ago. */
  readonly age: number;
  readonly sameParagraph: boolean;
}

/** 0 count, 1 money, 2 percentage, 3 anything else. */
export function kindBucket({ kind }: Quantity): number {
  if (kind === 'count') return 0;
  if (kind === 'money') return 1;
  return kind === 'percent' ? 2 : 3;
}

const EDGE_TYPES = [
  'conjunction',
  'auxiliary',
  'tense',
  'verb',
  'clause',
  'preposition',
  'of',
  'reporting',
  'demonstrative',
  'determiner',
  'share',
];

/** Type of the small word that ends at atom `last`; 0 for none, 1 for a mark. */
export function edgeBefore(scope: Scope, last: number): number {
  if (last < scope.first || isEndingMark(scope, last)) return 1;
  const edge = cueEndingAt(scope, scope.lexicon.edges, last);
  return edge === null ? 0 : 2 + EDGE_TYPES.indexOf(edge.cue.type);
}

/** How many joints of clauses stand before each atom of a sentence, counted from its first. */
export interface ClauseJoints {
  readonly marks: Int16Array;
  readonly semicolons: Int16Array;
  readonly reporting: Int16Array;
}

/** Counts the joints of a sentence. Linear. */
export function countJoints(scope: Scope): ClauseJoints {
  const { table, lexicon, first, limit } = scope;
  const marks = new Int16Array(limit - first + 1);
  const semicolons = new Int16Array(limit - first + 1);
  const reporting = new Int16Array(limit - first + 1);
  for (let i = first; i < limit; i++) {
    const k = i - first;
    const word = table.kind[i]! < AtomKind.PUNCTUATION;
    const says = word && lexicon.edges.root[table.id[i]!] !== 0 && edgeAt(scope, i)?.cue.type === 'reporting';
    const breaks = !word && (isMark(table, i, Mark.SEMICOLON) || isMark(table, i, Mark.COLON));
    marks[k + 1] = marks[k]! + (!word && isEndingMark(scope, i) ? 1 : 0);
    semicolons[k + 1] = semicolons[k]! + (breaks ? 1 : 0);
    reporting[k + 1] = reporting[k]! + (says ? 1 : 0);
  }
  return { marks, semicolons, reporting };
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
function noPeriodFeatures(sink: FeatureSink<Group>, task: PeriodTask): void {
  addFeature(sink, GROUP.none, kindBucket(task.quantity));
  addFeature(sink, GROUP.noneCandidates, task.candidates.length);
  addFeature(sink, GROUP.noneBefore, task.index === 0 ? 0 : task.previous === null ? 1 : 2);
  addFeature(sink, GROUP.noneCarry, task.carried === null ? 0 : Math.min(3, task.carried.age));
}

/** The features of the period of an earlier sentence. */
function carriedFeatures(sink: FeatureSink<Group>, task: PeriodTask, carried: CarriedPeriod): void {
  addFeature(sink, GROUP.side, 8 + kindBucket(task.quantity));
  addFeature(sink, GROUP.kindSide, KINDS * 2 + PERIOD_KINDS.indexOf(carried.range.kind));
  addFeature(sink, GROUP.age, carried.age);
  addFeature(sink, GROUP.paragraph, carried.sameParagraph ? 1 : 0);
  addFeature(sink, GROUP.same, task.previous === carried.range ? 1 : 0);
  addFeature(sink, GROUP.direction, 4 + (task.direction === 'level' ? 0 : 1));
}

/** The features of a time in the sentence of the figure. */
function timeFeatures(sink: FeatureSink<Group>, task: PeriodTask, candidate: PeriodCandidate): void {
  const { scope, quantity, baselines, direction } = task;
  const before = candidate.first < quantity.first;
  const side = before ? 0 : 1;
  const [from, to] = before ? [candidate.last + 1, quantity.first] : [quantity.last + 1, candidate.first];
  const figures = figuresBetween(task, from, to);
  const [start, end] = from < to ? [from - scope.first, to - scope.first] : [0, 0];
  const { joints } = task;
  const marks = joints.marks[end]! - joints.marks[start]!;
  const semicolons = joints.semicolons[end]! - joints.semicolons[start]!;
  const reporting = joints.reporting[end]! - joints.reporting[start]!;
  const kind = PERIOD_KINDS.indexOf(candidate.kind);
  addFeature(sink, GROUP.side, side * 4 + kindBucket(quantity));
  addFeature(sink, GROUP.kind, kind);
  addFeature(sink, GROUP.kindSide, side * KINDS + kind);
  const opened = candidate.first < candidate.core ? 1 : 0;
  if (from === to) addFeature(sink, GROUP.adjacent, (side * 4 + kindBucket(quantity)) * 2 + opened);
  addFeature(
    sink,
    GROUP.clause,
    ((side * 2 + (marks > 0 ? 1 : 0)) * 2 + (figures > 0 ? 1 : 0)) * 4 + kindBucket(quantity),
  );
  addFeature(sink, GROUP.distance, side * 7 + lengthBucket(to - from));
  addFeature(sink, GROUP.figuresBetween, side * 4 + Math.min(3, figures));
  addFeature(sink, GROUP.opener, candidate.first < candidate.core ? 1 : 0);
  addFeature(sink, GROUP.openerKind, (candidate.first < candidate.core ? KINDS : 0) + kind);
  addFeature(sink, GROUP.atStart, candidate.first - scope.first <= 1 ? 1 : 0);
  addFeature(sink, GROUP.commaAfter, isMark(scope.table, candidate.last + 1, Mark.COMMA) ? 1 : 0);
  addFeature(sink, GROUP.before, edgeBefore(scope, candidate.first - 1));
  addFeature(sink, GROUP.baseline, baselines.some((range) => overlaps(range, candidate)) ? 1 : 0);
  addFeature(sink, GROUP.entity, nameOver(scope, candidate));
  addFeature(
    sink,
    GROUP.dayPart,
    entityOf(scope, candidate.core)?.entity.evidence[0]?.rule === 'date-day-part' ? 1 : 0,
  );
  addFeature(sink, GROUP.semicolon, semicolons);
  addFeature(sink, GROUP.reporting, reporting > 0 ? 1 : 0);
  addFeature(sink, GROUP.bracket, isMark(scope.table, candidate.first - 1, Mark.OPEN_BRACKET) ? 1 : 0);
  addFeature(sink, GROUP.same, task.previous === candidate ? 1 : 0);
  addFeature(sink, GROUP.nearest, side * 2 + (isNearest(task, candidate, before) ? 1 : 0));
  addFeature(sink, GROUP.direction, side * 2 + (direction === 'level' ? 0 : 1));
}

/** 1 where a counted or named noun stands right before the time and owns it: `kế hoạch năm 2017`; 2 inside a name. */
function nameOver(scope: Scope, candidate: PeriodCandidate): number {
  const match = entityOf(scope, candidate.core);
  if (match !== undefined && match.entity.type !== 'DATE') return 2;
  if (candidate.first < candidate.core) return 0;
  return cueEndingAt(scope, scope.lexicon.baselines, candidate.first - 1) === null ? 0 : 1;
}

/** The features of a time, of the period of an earlier sentence, or (null) of no period. */
export function periodFeatures(
  sink: FeatureSink<Group>,
  task: PeriodTask,
  candidate: PeriodCandidate | null,
): void {
  if (candidate === null) noPeriodFeatures(sink, task);
  else if (task.carried?.range === candidate) carriedFeatures(sink, task, task.carried);
  else timeFeatures(sink, task, candidate);
}
