/** Gives each figure of a sentence the phrase that names what it measures. */
import type { AtomRange, BaselineRange } from '../figure.js';
import { type Chooser, choose, type Field } from '../model/choose.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import { withoutAsides } from './asides.js';
import type { DirectionMatch } from './direction.js';
import {
  type IndicatorCandidate,
  IndicatorSource,
  leftCandidates,
  rightCandidates,
} from './indicator-candidates.js';
import {
  type Group,
  INDICATOR_SPACE,
  type IndicatorTask,
  indicatorFeatures,
  type PreviousIndicator,
} from './indicator-features.js';
import { type Segment, SegmentKind, segmentsOf } from './segments.js';

/** Chooses the phrase that names an indicator. */
export type IndicatorChooser = Chooser<IndicatorCandidate>;

const FIELD: Field<Group, IndicatorTask, IndicatorCandidate> = {
  space: INDICATOR_SPACE,
  describe: indicatorFeatures,
  rangeOf: (candidate) => candidate,
};

/** The indicator last used and the sentence it was used in. */
export interface IndicatorMemory {
  previous: Omit<PreviousIndicator, 'age'> | null;
  sentence: number;
  /** The indicator before, where it is another. */
  older: AtomRange | null;
  olderSentence: number;
}

/** An indicator is taken over from at most this many sentences before. */
const MEMORY = 2;

/** Nothing to take over yet. */
export function createIndicatorMemory(): IndicatorMemory {
  return { previous: null, sentence: -1, older: null, olderSentence: -1 };
}

function rightOf({ quantity, right, scope }: IndicatorTask): IndicatorCandidate[] {
  const { unitFirst, last, kind, rule } = quantity;
  const counted = kind === 'count' || rule === 'fraction';
  if ((counted && unitFirst <= last) || unitFirst > last + 1) return rightCandidates(unitFirst, last, right);
  const first = last + 1;
  return first < scope.limit && right[0]?.kind === SegmentKind.CONTENT
    ? rightCandidates(first, -1, right)
    : [];
}

function previousCandidate({ range, age }: PreviousIndicator): IndicatorCandidate {
  const source = age === 0 ? IndicatorSource.INHERITED : IndicatorSource.EARLIER;
  return { source, first: range.first, last: range.last, from: -1, to: -1, cut: false };
}

function candidatesOf(task: IndicatorTask): IndicatorCandidate[] {
  const candidates = [...rightOf(task), ...leftCandidates(task.left)];
  if (task.previous !== null) candidates.push(previousCandidate(task.previous));
  if (task.older !== null)
    candidates.push({
      source: IndicatorSource.OLDER,
      first: task.older.first,
      last: task.older.last,
      from: -1,
      to: -1,
      cut: false,
    });
  return candidates;
}

function recall(scope: Scope, { previous, sentence }: IndicatorMemory): PreviousIndicator | null {
  const age = scope.sentence - sentence;
  if (previous === null || age > MEMORY) return null;
  return { range: previous.range, quantity: previous.quantity, direction: previous.direction, age };
}

/** The segments before, between and behind the figures: one more stretch than there are figures. */
function gapsOf(scope: Scope, quantities: readonly Quantity[], times: readonly AtomRange[]): Segment[][] {
  const starts = [scope.first, ...quantities.map(({ last }) => last + 1)];
  const ends = [...quantities.map(({ first }) => first), scope.limit];
  return starts.map((start, k) => segmentsOf(scope, start, ends[k]!, times));
}

/** The indicator of each quantity, in their order. */
export function linkIndicators(
  scope: Scope,
  quantities: readonly Quantity[],
  directions: readonly DirectionMatch[],
  times: readonly AtomRange[],
  baselines: readonly (BaselineRange | null)[],
  memory: IndicatorMemory,
  chooser: IndicatorChooser,
): (AtomRange | null)[] {
  const compared = baselines.filter((range): range is BaselineRange => range !== null);
  const gaps = gapsOf(scope, quantities, times);
  return quantities.map((quantity, k) => {
    const { direction } = directions[k]!;
    const previous = recall(scope, memory);
    const task = {
      scope,
      quantity,
      direction,
      left: withoutAsides(scope, gaps, k),
      gap: gaps[k]!,
      older: scope.sentence - memory.olderSentence > 1 ? null : memory.older,
      olderAge: scope.sentence - memory.olderSentence,
      right: gaps[k + 1]!,
      previous,
      baseline: baselines[k]!,
      baselines: compared,
    };
    const candidates = candidatesOf(task);
    const chosen = choose(chooser, FIELD, task, candidates);
    if (chosen < 0) return null;
    const range = candidates[chosen]!;
    if (
      (memory.previous !== null && memory.previous.range.last < range.first) ||
      (memory.previous !== null && memory.previous.range.first > range.last)
    ) {
      memory.older = memory.previous.range;
      memory.olderSentence = memory.sentence;
    }
    memory.previous = { range, quantity, direction };
    memory.sentence = scope.sentence;
    return range;
  });
}
