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
export type Describe<Task, Candidate> = (sink: FeatureSink, task: Task, candidate: Candidate) => void;

/** Features that candidates with the same key share, so that they are weighed once. */
export interface Part<Task, Candidate> {
  /** Number of keys. */
  readonly size: (task: Task) => number;
  /** From 0; -1 where the candidate has none of these features. */
  readonly keyOf: (candidate: Candidate) => number;
  readonly describe: Describe<Task, Candidate>;
}

/** How candidates of one field are described and compared. */
export interface Field<Task, Candidate> {
  readonly space: FeatureSpace;
  readonly parts: readonly Part<Task, Candidate>[];
  /** The features that a candidate has for itself. */
  readonly describe: Describe<Task, Candidate>;
  /** The ranges by which candidates agree with each other, or null where each stands for itself. */
  readonly rangeOf: ((candidate: Candidate) => AtomRange) | null;
}

/** Index of the highest score, the first of equals; -1 for none. */
export function highest(scores: ArrayLike<number>): number {
  let best = -1;
  for (let k = 0; k < scores.length; k++) if (best < 0 || scores[k]! > scores[best]!) best = k;
  return best;
}

/** The sums of the keys of a part; every choice uses the buffer anew. */
let knownSums: Float64Array = new Float64Array(64);

/** A buffer of at least `size`, the given one where it is long enough. */
function room(buffer: Float64Array, size: number): Float64Array {
  return buffer.length >= size ? buffer : new Float64Array(2 * size);
}

/** Adds the weights of a part to the scores of the candidates that have it, each key described once. */
function addPart<Task, Candidate>(
  { size, keyOf, describe }: Part<Task, Candidate>,
  sink: FeatureSink,
  task: Task,
  candidates: readonly Candidate[],
  scores: Float64Array,
): void {
  const known = room(knownSums, size(task));
  knownSums = known;
  known.fill(Number.NaN, 0, size(task));
  for (let k = 0; k < candidates.length; k++) {
    const key = keyOf(candidates[k]!);
    if (key < 0) continue;
    let sum = known[key]!;
    if (Number.isNaN(sum)) {
      sink.sum = 0;
      describe(sink, task, candidates[k]!);
      sum = sink.sum;
      known[key] = sum;
    }
    scores[k]! += sum;
  }
}

/** The weighted sums of the candidates. */
function scoresOf<Task, Candidate>(
  { space, parts, describe }: Field<Task, Candidate>,
  weights: Weights,
  task: Task,
  candidates: readonly Candidate[],
): Float64Array {
  const sink = featureSink(space, weights);
  const scores = new Float64Array(candidates.length);
  for (const part of parts) addPart(part, sink, task, candidates, scores);
  for (let k = 0; k < candidates.length; k++) {
    sink.sum = 0;
    describe(sink, task, candidates[k]!);
    scores[k]! += sink.sum;
  }
  return scores;
}

/** All features of a candidate. */
function featuresOf<Task, Candidate>(
  { space, parts, describe }: Field<Task, Candidate>,
  task: Task,
  candidate: Candidate,
): number[] {
  const sink = featureSink(space, null);
  for (const part of parts) if (part.keyOf(candidate) >= 0) part.describe(sink, task, candidate);
  describe(sink, task, candidate);
  return sink.indices;
}

/** Index of the candidate that the chooser takes, or -1. Quadratic in the number of candidates, which is bounded. */
export function choose<Task extends { readonly quantity: Quantity }, Candidate>(
  chooser: Chooser<Candidate>,
  field: Field<Task, Candidate>,
  task: Task,
  candidates: readonly Candidate[],
): number {
  if (typeof chooser !== 'function') {
    const scores = scoresOf(field, chooser, task, candidates);
    return field.rangeOf === null ? highest(scores) : mostAgreed(scores, candidates, field.rangeOf);
  }
  const options = candidates.map((range) => ({ range, features: featuresOf(field, task, range) }));
  return chooser(options, task.quantity);
}
