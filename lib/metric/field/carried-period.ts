/** The period that figures of earlier sentences took, and what speaks for and against it in a later sentence. */
import { addFeature, type FeatureSink } from '../model/feature-space.js';
import type { Scope } from '../scope.js';
import { edgeAt } from './boundaries.js';
import { kindBucket } from './kind-bucket.js';
import type { PeriodCandidate } from './period-candidates.js';
import { AGES, COUNTS, Group, KINDS } from './period-space.js';
import type { CarriedPeriod, PeriodContext, PeriodTask } from './period-task.js';

/** The period last used, carried from sentence to sentence. */
export interface PeriodMemory {
  range: PeriodCandidate | null;
  /** Where a figure last took it. */
  sentence: number;
  paragraph: number;
  /** Whether it began its sentence. */
  atStart: boolean;
  /** How many figures took it, and how many since then took none. */
  takers: number;
  passed: number;
}

/** Nothing to carry yet. */
export function createPeriodMemory(): PeriodMemory {
  return { range: null, sentence: -1, paragraph: -1, atStart: false, takers: 0, passed: 0 };
}

/** What a sentence may take over, or null. */
export function carriedFrom(scope: Scope, memory: PeriodMemory): CarriedPeriod | null {
  const { range, paragraph, atStart, takers, passed } = memory;
  const age = scope.sentence - memory.sentence;
  if (range === null || age > AGES) return null;
  return { range, age, sameParagraph: paragraph === scope.paragraph, atStart, takers, passed };
}

/** Notes the period of the next figure. */
export function rememberPeriod(memory: PeriodMemory, scope: Scope, period: PeriodCandidate | null): void {
  if (period === null) {
    memory.passed++;
    return;
  }
  memory.takers = period === memory.range ? memory.takers + 1 : 1;
  memory.passed = 0;
  // A time of an earlier sentence keeps what was noted of it.
  if (period.first >= scope.first) memory.atStart = period.first - scope.first <= 1;
  memory.range = period;
  memory.sentence = scope.sentence;
  memory.paragraph = scope.paragraph;
}

/** The features of the period of an earlier sentence, whatever the figure. */
export function sharedCarriedFeatures(
  sink: FeatureSink,
  { scope, candidates }: PeriodContext,
  { range, age, sameParagraph, atStart, takers, passed }: CarriedPeriod,
): void {
  const { kind } = range;
  const most = COUNTS - 1;
  addFeature(sink, Group.kindSide, KINDS * 2 + kind);
  addFeature(sink, Group.age, age);
  addFeature(sink, Group.paragraph, sameParagraph ? 1 : 0);
  addFeature(sink, Group.carriedCue, edgeAt(scope, scope.first)?.cue.code ?? 0);
  addFeature(sink, Group.carriedKind, kind * AGES + age - 1);
  addFeature(sink, Group.carriedStart, (atStart ? AGES : 0) + age - 1);
  addFeature(sink, Group.carriedTakers, Math.min(most, takers) * COUNTS + Math.min(most, passed));
  addFeature(sink, Group.carriedTimes, candidates.length);
  addFeature(sink, Group.carriedOpener, kind * 2 + (range.first < range.core ? 1 : 0));
}

/** The features of the period of an earlier sentence as that of one figure. */
export function carriedFeatures(sink: FeatureSink, { quantity, direction }: PeriodTask): void {
  addFeature(sink, Group.side, 8 + kindBucket(quantity));
  addFeature(sink, Group.direction, 4 + (direction === 'level' ? 0 : 1));
}
