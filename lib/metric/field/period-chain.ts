/** The periods of the figures of a sentence as a chain of choices: described for learning, or weighed. */
import { bestPath } from '../model/chain.js';
import { type FeatureSink, featureSink } from '../model/feature-space.js';
import type { Quantity } from '../quantity/quantity.js';
import type { PeriodCandidate } from './period-candidates.js';
import { ownFeatures, sharedFeatures } from './period-features.js';
import { jointFeatures, jointOf } from './period-joints.js';
import { RELATIONS, type Relations } from './period-relations.js';
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

function describeJoints(task: PeriodTask): number[][] {
  const joint = task.index === 0 ? null : jointOf(task);
  return Array.from({ length: RELATIONS }, (_, relation) =>
    joint === null ? [] : featuresOf((sink) => jointFeatures(sink, joint, relation)),
  );
}

/** The features of all choices; the tasks are those of the figures, in their order. */
export function describeChain(
  tasks: readonly PeriodTask[],
  options: readonly PeriodOption[],
  { table }: Relations,
): PeriodChain {
  const describe = (task: PeriodTask, option: PeriodOption): number[] =>
    featuresOf((sink) => {
      sharedFeatures(sink, task, option);
      ownFeatures(sink, task, option);
    });
  return {
    options,
    relations: table,
    nodes: tasks.map((task) => options.map((option) => describe(task, option))),
    joints: tasks.map(describeJoints),
  };
}

/** The sums of the weights of a chain; every chain uses them anew. */
let shared: Int32Array = new Int32Array(32);
let nodes: Int32Array = new Int32Array(256);
let joints: Int32Array = new Int32Array(256);

function makeRoom(tasks: number, options: number): void {
  if (shared.length < options) shared = new Int32Array(2 * options);
  if (nodes.length < tasks * options) nodes = new Int32Array(2 * tasks * options);
  if (joints.length < tasks * RELATIONS) joints = new Int32Array(2 * tasks * RELATIONS);
}

function weighJoints(sink: FeatureSink, task: PeriodTask, { present }: Relations): void {
  const joint = jointOf(task);
  for (const relation of present) {
    sink.sum = 0;
    jointFeatures(sink, joint, relation);
    joints[task.index * RELATIONS + relation] = sink.sum;
  }
}

/** The options of the best periods, by their numbers. */
export function weighChain(
  sink: FeatureSink,
  tasks: readonly PeriodTask[],
  options: readonly PeriodOption[],
  relations: Relations,
): number[] {
  makeRoom(tasks.length, options.length);
  for (let option = 0; option < options.length; option++) {
    sink.sum = 0;
    sharedFeatures(sink, tasks[0]!, options[option]!);
    shared[option] = sink.sum;
  }
  for (let k = 0; k < tasks.length; k++) {
    if (k > 0) weighJoints(sink, tasks[k]!, relations);
    for (let option = 0; option < options.length; option++) {
      sink.sum = shared[option]!;
      ownFeatures(sink, tasks[k]!, options[option]!);
      nodes[k * options.length + option] = sink.sum;
    }
  }
  return bestPath({
    places: tasks.length,
    options: options.length,
    nodes,
    joints,
    relations: relations.table,
    kinds: RELATIONS,
  });
}
