/** Gives each figure of a sentence the phrase that names what it measures. */
import type { Direction } from '../../types.js';
import type { AtomRange, BaselineRange } from '../figure.js';
import { type Chooser, choose } from '../model/choose.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import { withoutAsides } from './asides.js';
import type { BaselineCover } from './baseline-cover.js';
import { catalogueEntries } from './catalogue-entries.js';
import type { DirectionMatch } from './direction.js';
import {
  type IndicatorCandidate,
  IndicatorSource,
  leftCandidates,
  rightCandidates,
  takenCandidate,
} from './indicator-candidates.js';
import { INDICATOR_FIELD } from './indicator-features.js';
import {
  figureBuckets,
  type IndicatorTask,
  type OlderIndicator,
  type PreviousIndicator,
} from './indicator-task.js';
import { respectiveIndicators } from './respective.js';
import { SegmentKind } from './segment-kind.js';
import { type Segment, segmentsOf } from './segments.js';

/** Chooses the phrase that names an indicator. */
export type IndicatorChooser = Chooser<IndicatorCandidate>;

/** An indicator with its figure and the number of its sentence. */
interface UsedIndicator {
  readonly range: AtomRange;
  readonly quantity: Quantity;
  readonly direction: Direction;
  readonly sentence: number;
}

/** The indicator last used, and the last one before it that is another. */
export interface IndicatorMemory {
  previous: UsedIndicator | null;
  older: UsedIndicator | null;
}

/** An indicator is taken over from at most this many sentences before; the older one from the last. */
const MEMORY = 2;
const OLDER_MEMORY = 1;

/** Nothing to take over yet. */
export function createIndicatorMemory(): IndicatorMemory {
  return { previous: null, older: null };
}

function rightOf({ quantity, right, scope }: IndicatorTask): IndicatorCandidate[] {
  const { unitFirst, last, kind, rule } = quantity;
  const counted = kind === 'count' || rule === 'fraction';
  if ((counted && unitFirst <= last) || unitFirst > last + 1)
    return rightCandidates(scope, unitFirst, last, right);
  const first = last + 1;
  return first < scope.limit && right[0]?.kind === SegmentKind.CONTENT
    ? rightCandidates(scope, first, -1, right)
    : [];
}

function candidatesOf(task: IndicatorTask): IndicatorCandidate[] {
  const candidates = rightOf(task);
  leftCandidates(task.left, candidates);
  const { previous, older } = task;
  if (previous !== null) {
    const source = previous.age === 0 ? IndicatorSource.INHERITED : IndicatorSource.EARLIER;
    candidates.push(takenCandidate(source, previous.range));
  }
  if (older !== null) candidates.push(takenCandidate(IndicatorSource.OLDER, older.range));
  return candidates;
}

function recall(scope: Scope, { previous }: IndicatorMemory): PreviousIndicator | null {
  if (previous === null) return null;
  const { range, quantity, direction, sentence } = previous;
  const age = scope.sentence - sentence;
  return age > MEMORY ? null : { range, quantity, direction, age };
}

function recallOlder(scope: Scope, { older }: IndicatorMemory): OlderIndicator | null {
  if (older === null) return null;
  const age = scope.sentence - older.sentence;
  return age > OLDER_MEMORY ? null : { range: older.range, age };
}

function remember(memory: IndicatorMemory, used: UsedIndicator): void {
  const { previous } = memory;
  const other =
    previous !== null && (previous.range.last < used.range.first || previous.range.first > used.range.last);
  if (other) memory.older = previous;
  memory.previous = used;
}

/** The segments before, between and behind the figures: one more stretch than there are figures. */
function gapsOf(scope: Scope, quantities: readonly Quantity[], times: readonly AtomRange[]): Segment[][] {
  const gaps: Segment[][] = [];
  let start = scope.first;
  for (const { first, last } of quantities) {
    gaps.push(segmentsOf(scope, start, first, times));
    start = last + 1;
  }
  gaps.push(segmentsOf(scope, start, scope.limit, times));
  return gaps;
}

/** The figures of a sentence and what is known of them. */
export interface IndicatorSentence {
  readonly scope: Scope;
  readonly quantities: readonly Quantity[];
  readonly directions: readonly DirectionMatch[];
  readonly baselines: readonly (BaselineRange | null)[];
  readonly cover: BaselineCover;
  readonly times: readonly AtomRange[];
}

/** The indicator of each quantity, in their order. */
export function linkIndicators(
  { scope, quantities, directions, baselines, cover, times }: IndicatorSentence,
  memory: IndicatorMemory,
  chooser: IndicatorChooser,
): (AtomRange | null)[] {
  const gaps = gapsOf(scope, quantities, times);
  const entries = catalogueEntries(scope);
  const respective = respectiveIndicators(scope, gaps);
  return quantities.map((quantity, k) => {
    const { direction } = directions[k]!;
    const { kind, count, change } = figureBuckets(quantity, direction);
    const task: IndicatorTask = {
      scope,
      entries,
      quantity,
      kind,
      count,
      change,
      gap: gaps[k]!,
      left: withoutAsides(scope, gaps, k),
      right: gaps[k + 1]!,
      previous: recall(scope, memory),
      older: recallOlder(scope, memory),
      baseline: baselines[k]!,
      cover,
    };
    const candidates = candidatesOf(task);
    const range = respective[k] ?? candidates[choose(chooser, INDICATOR_FIELD, task, candidates)];
    if (range === undefined) return null;
    remember(memory, { range, quantity, direction, sentence: scope.sentence });
    return range;
  });
}
