/** The periods of the figures of a sentence as a chain of choices: described for learning, or weighed. */
import { bestPath } from '../model/chain.js';
import { type FeatureSink, featureSink } from '../model/feature-space.js';
import type { Quantity } from '../quantity/quantity.js';
import type { PeriodCandidate } from './period-candidates.js';
import { periodFeatures } from './period-features.js';
import { jointFeatures } from './period-joints.js';
import { RELATIONS } from './period-relations.js';
import { PERIOD_SPACE } from './period-space.js';
import type { PeriodTask } from './period-task.js';

/** A time, or null for none. */
export type PeriodOption = PeriodCandidate | null;

/** The choices of a sentence with all their features. */
export interface PeriodChain {
  readonly options: readonly PeriodOption[];
  /** By figure and option. */
  readonly nodes: readonly (readonly (readonly number[])[])[];
  /** By figure and relation to the figure before; the first has none. */
  readonly joints: readonly (readonly (readonly number[])[])[];
  /** By the option before and the option. */
  readonly relations: Uint8Array;
}

/** A sink with weights, or a function that knows the options of the figures (when weights are learned). */
export type PeriodChooser = FeatureSink | ((chain: PeriodChain, quantities: readonly Quantity[]) => number[]);

/** The indices of the features that a function sends to a sink. */
function featuresOf(send: (sink: FeatureSink) => void): number[] {
  const sink = featureSink(PERIOD_SPACE, null);
  send(sink);
  return sink.indices;
}

/** The features of all choices; the tasks are those of the figures, in their order. */
export function describeChain(
  tasks: readonly PeriodTask[],
  options: readonly PeriodOption[],
  relations: Uint8Array,
): PeriodChain {
  const kinds = Array.from({ length: RELATIONS }, (_, relation) => relation);
  return {
    options,
    relations,
    nodes: tasks.map((task) =>
      options.map((option) => featuresOf((sink) => periodFeatures(sink, task, option))),
    ),
    joints: tasks.map((task, k) =>
      kinds.map((relation) => (k === 0 ? [] : featuresOf((sink) => jointFeatures(sink, task, relation)))),
    ),
  };
}

/** The options of the best periods, by their numbers. */
export function weighChain(
  sink: FeatureSink,
  tasks: readonly PeriodTask[],
  options: readonly PeriodOption[],
  relations: Uint8Array,
): number[] {
  const nodes = new Int32Array(tasks.length * options.length);
  const joints = new Int32Array(tasks.length * RELATIONS);
  for (let k = 0; k < tasks.length; k++) {
    for (let option = 0; option < options.length; option++) {
      sink.sum = 0;
      periodFeatures(sink, tasks[k]!, options[option]!);
      nodes[k * options.length + option] = sink.sum;
    }
    for (let relation = 0; k > 0 && relation < RELATIONS; relation++) {
      sink.sum = 0;
      jointFeatures(sink, tasks[k]!, relation);
      joints[k * RELATIONS + relation] = sink.sum;
    }
  }
  return bestPath({
    places: tasks.length,
    options: options.length,
    nodes,
    joints,
    relations,
    kinds: RELATIONS,
  });
}
