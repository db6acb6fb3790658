/** Gives each figure of a sentence the phrase that names what it measures. */
import type { AtomRange } from '../figure.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import type { DirectionMatch } from './direction.js';
import { type IndicatorCandidate, leftCandidates, rightCandidates } from './indicator-candidates.js';
import { type IndicatorTask, indicatorFeatures, type PreviousIndicator } from './indicator-features.js';
import { type Segment, segmentsOf } from './segments.js';

/** A possible indicator and its features. */
export interface IndicatorOption {
  readonly range: AtomRange;
  readonly source: IndicatorCandidate['source'];
  readonly features: readonly number[];
}

/** Chooses one of the options: by weights, or by an annotation when weights are learned; -1 for none. */
export type IndicatorChooser = (options: readonly IndicatorOption[], quantity: Quantity) => number;

/** The indicator last used and the sentence it was used in. */
export interface IndicatorMemory {
  previous: PreviousIndicator | null;
  sentence: number;
}

/** An indicator is taken over from at most this many sentences before. */
const MEMORY = 2;

/** Nothing to take over yet. */
export function createIndicatorMemory(): IndicatorMemory {
  return { previous: null, sentence: -1 };
}

/** How far behind a figure its counted noun phrase is looked for. */
const RIGHT_REACH = 26;

function rightOf(task: IndicatorTask): IndicatorCandidate[] {
  const { quantity, right, scope } = task;
  const counted =
    quantity.kind === 'count' || (quantity.rule === 'fraction' && quantity.unitFirst <= quantity.last);
  if (counted && quantity.unitFirst <= quantity.last) {
    return rightCandidates(quantity.unitFirst, quantity.last, right);
  }
  if (quantity.unitFirst > quantity.last + 1)
    return rightCandidates(quantity.unitFirst, quantity.last, right);
  const first = quantity.last + 1;
  return first < scope.limit && right[0]?.type === 'content' ? rightCandidates(first, -1, right) : [];
}

function optionsOf(task: IndicatorTask): IndicatorOption[] {
  const { previous, left } = task;
  const candidates = [...rightOf(task), ...leftCandidates(left)];
  if (previous !== null) {
    candidates.push({
      ...previous.range,
      source: previous.age === 0 ? 'inherited' : 'earlier',
      from: -1,
      to: -1,
      cut: false,
    });
  }
  return candidates.map((candidate) => ({
    range: { first: candidate.first, last: candidate.last },
    source: candidate.source,
    features: indicatorFeatures(task, candidate),
  }));
}

function recall(scope: Scope, { previous, sentence }: IndicatorMemory): PreviousIndicator | null {
  const age = scope.sentence - sentence;
  return previous === null || age > MEMORY ? null : { ...previous, age };
}

/** The indicator of each quantity, in their order. */
export function linkIndicators(
  scope: Scope,
  quantities: readonly Quantity[],
  directions: readonly DirectionMatch[],
  times: readonly AtomRange[],
  memory: IndicatorMemory,
  choose: IndicatorChooser,
): (AtomRange | null)[] {
  return quantities.map((quantity, k) => {
    const from = k === 0 ? scope.first : quantities[k - 1]!.last + 1;
    const to = Math.min(quantities[k + 1]?.first ?? scope.limit, quantity.last + RIGHT_REACH);
    const left: Segment[] = segmentsOf(scope, from, quantity.first, times);
    const right: Segment[] = segmentsOf(scope, quantity.last + 1, to, times);
    const { direction } = directions[k]!;
    const task: IndicatorTask = { scope, quantity, direction, left, right, previous: recall(scope, memory) };
    const options = optionsOf(task);
    const option = options[choose(options, quantity)];
    if (option === undefined) return null;
    memory.previous = { range: option.range, quantity, direction, age: 0, right: option.source === 'right' };
    memory.sentence = scope.sentence;
    return option.range;
  });
}
