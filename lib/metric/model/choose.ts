/** Chooses one of several candidates by a weighted sum of their features. */
import type { Quantity } from '../quantity/quantity.js';
import { type FeatureSink, type FeatureSpace, featureSink } from './feature-space.js';
import type { Weights } from './linear-ranker.js';

/** A candidate and its features. */
export interface Option<Candidate> {
  readonly range: Candidate;
  readonly features: readonly number[];
}

/** Weights by which the best candidate is found, or a function that knows it (when weights are learned); -1: none. */
export type Chooser<Candidate> =
  | Weights
  | ((options: readonly Option<Candidate>[], quantity: Quantity) => number);

/** Sends the features of a candidate to a sink; the task is what they are seen against. */
export type Describe<Group extends string, Task, Candidate> = (
  sink: FeatureSink<Group>,
  task: Task,
  candidate: Candidate,
) => void;

/** Index of the candidate with the highest score, the first of equals; -1 for none. */
function heaviest<Group extends string, Task, Candidate>(
  sink: FeatureSink<Group>,
  describe: Describe<Group, Task, Candidate>,
  task: Task,
  candidates: readonly Candidate[],
): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < candidates.length; k++) {
    sink.sum = 0;
    describe(sink, task, candidates[k]!);
    if (sink.sum <= highest) continue;
    highest = sink.sum;
    best = k;
  }
  return best;
}

/** Index of the candidate that the chooser takes, or -1. Linear in the number of candidates and their features. */
export function choose<Group extends string, Task extends { readonly quantity: Quantity }, Candidate>(
  chooser: Chooser<Candidate>,
  space: FeatureSpace<Group>,
  describe: Describe<Group, Task, Candidate>,
  task: Task,
  candidates: readonly Candidate[],
): number {
  if (typeof chooser !== 'function') return heaviest(featureSink(space, chooser), describe, task, candidates);
  const options = candidates.map((range) => {
    const sink = featureSink(space, null);
    describe(sink, task, range);
    return { range, features: sink.indices };
  });
  return chooser(options, task.quantity);
}
