/** Gives the figures of a sentence the times they cover, out of the times named there or the one carried over. */
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import type { BaselineCover } from './baseline-cover.js';
import { carriedFrom, type PeriodMemory, rememberPeriod } from './carried-period.js';
import { type ClauseJoints, countJoints, NO_JOINTS } from './clause-joints.js';
import type { DirectionMatch } from './direction.js';
import type { PeriodCandidate } from './period-candidates.js';
import { describeChain, type PeriodChooser, type PeriodOption, weighChain } from './period-chain.js';
import { relationsOf } from './period-relations.js';
import type { CarriedPeriod, PeriodTask } from './period-task.js';

/** The figures of a sentence and the times named there. */
export interface PeriodSentence {
  readonly scope: Scope;
  readonly quantities: readonly Quantity[];
  readonly directions: readonly DirectionMatch[];
  readonly cover: BaselineCover;
  readonly times: readonly PeriodCandidate[];
}

function tasksOf(
  sentence: PeriodSentence,
  carried: CarriedPeriod | null,
  joints: ClauseJoints,
): PeriodTask[] {
  const { scope, quantities, directions, cover, times } = sentence;
  return quantities.map((quantity, index) => ({
    scope,
    quantities,
    quantity,
    index,
    direction: directions[index]!.direction,
    cover,
    candidates: times,
    carried,
    joints,
  }));
}

/** So many figures are decided together, and see so many times: more would take more than linear time. */
const MOST = 24;

/** A long sentence in stretches of figures, each with the times round it. */
function stretchesOf(sentence: PeriodSentence): PeriodSentence[] {
  const { quantities, times, directions } = sentence;
  const stretches: PeriodSentence[] = [];
  let near = 0;
  for (let from = 0; from < quantities.length; from += MOST) {
    const figures = quantities.slice(from, from + MOST);
    while (near < times.length && times[near]!.first < figures[0]!.first) near++;
    const seen = times.slice(Math.max(0, near - MOST / 2), near + MOST / 2);
    stretches.push({
      ...sentence,
      quantities: figures,
      directions: directions.slice(from, from + MOST),
      times: seen,
    });
  }
  return stretches;
}

/** The period of each quantity, in their order. */
export function linkPeriods(
  sentence: PeriodSentence,
  memory: PeriodMemory,
  chooser: PeriodChooser,
): PeriodOption[] {
  const { quantities, times } = sentence;
  if (quantities.length <= MOST && times.length <= MOST) {
    return linkStretch(sentence, jointsOf, memory, chooser);
  }
  const joints = jointsOf(sentence);
  return stretchesOf(sentence).flatMap((stretch) => linkStretch(stretch, () => joints, memory, chooser));
}

/** What parts the clauses of the whole sentence: for a long one counted once, not for every stretch. */
function jointsOf({ scope, quantities, times }: PeriodSentence): ClauseJoints {
  // One figure without a time in its sentence has nothing before it to look at.
  return times.length === 0 && quantities.length === 1 ? NO_JOINTS : countJoints(scope);
}

function linkStretch(
  sentence: PeriodSentence,
  readJoints: (sentence: PeriodSentence) => ClauseJoints,
  memory: PeriodMemory,
  chooser: PeriodChooser,
): PeriodOption[] {
  const { scope, quantities, times } = sentence;
  const carried = carriedFrom(scope, memory);
  const options: PeriodOption[] = carried === null ? [null, ...times] : [null, carried.range, ...times];
  if (options.length === 1 && typeof chooser !== 'function') return quantities.map(() => null);
  const tasks = tasksOf(sentence, carried, readJoints(sentence));
  const relations = relationsOf(options.length, carried !== null);
  const path =
    typeof chooser === 'function'
      ? chooser(describeChain(tasks, options, relations), quantities)
      : weighChain(chooser, tasks, options, relations);
  return path.map((option) => {
    const period = options[option] ?? null;
    rememberPeriod(memory, scope, period);
    return period;
  });
}
