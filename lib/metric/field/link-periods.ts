/** Gives each figure of a sentence the time it covers, out of the times named there or the one carried over. */
import type { AtomRange } from '../figure.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import type { DirectionMatch } from './direction.js';
import type { PeriodCandidate } from './period-candidates.js';
import {
  type CarriedPeriod,
  carriedFeatures,
  noPeriodFeatures,
  type PeriodTask,
  periodFeatures,
} from './period-features.js';

/** A possible period and its features; null for none. */
export interface PeriodOption {
  readonly range: PeriodCandidate | null;
  readonly features: readonly number[];
}

/** Chooses one of the options: by weights, or by an annotation when weights are learned. */
export type PeriodChooser = (options: readonly PeriodOption[], quantity: Quantity) => number;

/** The period last used, carried from sentence to sentence. */
export interface PeriodMemory {
  range: PeriodCandidate | null;
  sentence: number;
  paragraph: number;
}

/** A period is carried over at most this many sentences. */
const MEMORY = 4;

/** Nothing to carry yet. */
export function createPeriodMemory(): PeriodMemory {
  return { range: null, sentence: -1, paragraph: -1 };
}

function carriedFrom(scope: Scope, memory: PeriodMemory): CarriedPeriod | null {
  const age = scope.sentence - memory.sentence;
  if (memory.range === null || age > MEMORY) return null;
  return { range: memory.range, age, sameParagraph: memory.paragraph === scope.paragraph };
}

function optionsOf(task: PeriodTask): PeriodOption[] {
  const { carried, candidates } = task;
  return [
    { range: null, features: noPeriodFeatures(task) },
    ...(carried === null ? [] : [{ range: carried.range, features: carriedFeatures(task, carried) }]),
    ...candidates.map((range) => ({ range, features: periodFeatures(task, range) })),
  ];
}

/** The figures of a sentence and the times named there. */
export interface PeriodSentence {
  readonly scope: Scope;
  readonly quantities: readonly Quantity[];
  readonly directions: readonly DirectionMatch[];
  readonly baselines: readonly AtomRange[];
  readonly times: readonly PeriodCandidate[];
}

/** The period of each quantity, in their order. */
export function linkPeriods(
  { scope, quantities, directions, baselines, times }: PeriodSentence,
  memory: PeriodMemory,
  choose: PeriodChooser,
): (PeriodCandidate | null)[] {
  const carried = carriedFrom(scope, memory);
  let previous: PeriodCandidate | null = null;
  return quantities.map((quantity, index) => {
    const { direction } = directions[index]!;
    const candidates = times;
    const options = optionsOf({
      scope,
      quantities,
      index,
      direction,
      baselines,
      candidates,
      previous,
      carried,
    });
    previous = options[choose(options, quantity)]?.range ?? null;
    if (previous !== null) {
      memory.range = previous;
      memory.sentence = scope.sentence;
      memory.paragraph = scope.paragraph;
    }
    return previous;
  });
}
