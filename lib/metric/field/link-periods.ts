/** Gives each figure of a sentence the time it covers, out of the times named there or the one carried over. */
import type { AtomRange } from '../figure.js';
import { type Chooser, choose, type Field } from '../model/choose.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import { countJoints } from './clause-joints.js';
import type { DirectionMatch } from './direction.js';
import type { PeriodCandidate } from './period-candidates.js';
import { periodFeatures } from './period-features.js';
import { PERIOD_SPACE } from './period-space.js';
import type { CarriedPeriod, PeriodTask } from './period-task.js';

/** Chooses a period, or null for none. */
export type PeriodChooser = Chooser<PeriodCandidate | null>;

const FIELD: Field<PeriodTask, PeriodCandidate | null> = {
  space: PERIOD_SPACE,
  parts: [],
  describe: periodFeatures,
  rangeOf: null,
};

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

/** No period, the carried one, and the times of the sentence. */
function candidatesOf(
  carried: CarriedPeriod | null,
  times: readonly PeriodCandidate[],
): (PeriodCandidate | null)[] {
  return carried === null ? [null, ...times] : [null, carried.range, ...times];
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
  chooser: PeriodChooser,
): (PeriodCandidate | null)[] {
  const carried = carriedFrom(scope, memory);
  const candidates = candidatesOf(carried, times);
  const joints = times.length === 0 ? null : countJoints(scope);
  let previous: PeriodCandidate | null = null;
  return quantities.map((quantity, index) => {
    const { direction } = directions[index]!;
    const task: PeriodTask = {
      scope,
      quantities,
      quantity,
      index,
      direction,
      baselines,
      candidates: times,
      previous,
      carried,
      joints,
    };
    previous = candidates[choose(chooser, FIELD, task, candidates)] ?? null;
    if (previous !== null) {
      memory.range = previous;
      memory.sentence = scope.sentence;
      memory.paragraph = scope.paragraph;
    }
    return previous;
  });
}
