/** Chooses one of several candidates by a weighted sum of their features. */
import type { AtomRange } from '../figure.js';
import type { Quantity } from '../quantity/quantity.js';
import { type FeatureSink, type FeatureSpace, featureSink } from './feature-space.js';
import type { Weights } from './linear-ranker.js';
import { mostAgreed } from './most-agreed.js';

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

/** How candidates of one field are described and compared. */
export interface Field<Group extends string, Task, Candidate> {
  readonly space: FeatureSpace<Group>;
  readonly describe: Describe<Group, Task, Candidate>;
  /** The ranges by which candidates agree with each other, or null where each stands for itself. */
  readonly rangeOf: ((candidate: Candidate) => AtomRange) | null;
}

/** Index of the highest score, the first of equals; -1 for none. */
export function highest(scores: readonly number[]): number {
  let best = -1;
  for (let k = 0; k < scores.length; k++) if (best < 0 || scores[k]! > scores[best]!) best = k;
  return best;
}

/** The weighted sums of the candidates. */
function scoresOf<Group extends string, Task, Candidate>(
  { space, describe }: Field<Group, Task, Candidate>,
  weights: Weights,
  task: Task,
  candidates: readonly Candidate[],
): number[] {
  const sink = featureSink(space, weights);
  return candidates.map((candidate) => {
    sink.sum = 0;
    describe(sink, task, candidate);
    return sink.sum;
  });
}

/** Index of the candidate that the chooser takes, or -1. Quadratic in the number of candidates, which is bounded. */
export function choose<Group extends string, Task extends { readonly quantity: Quantity }, Candidate>(
  chooser: Chooser<Candidate>,
  field: Field<Group, Task, Candidate>,
  task: Task,
  candidates: readonly Candidate[],
): number {
  if (typeof chooser !== 'function') {
    const scores = scoresOf(field, chooser, task, candidates);
    return field.rangeOf === null ? highest(scores) : mostAgreed(scores, candidates.map(field.rangeOf));
  }
  const options = candidates.map((range) => {
    const sink = featureSink(field.space, null);
    field.describe(sink, task, range);
    return { range, features: sink.indices };
  });
  return chooser(options, task.quantity);
}
