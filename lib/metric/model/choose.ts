/** Chooses one of several candidates by a weighted sum of their features. */
import type { AtomRange } from '../figure.js';
import type { Quantity } from '../quantity/quantity.js';
import { type FeatureSink, type FeatureSpace, featureSink } from './feature-space.js';
import { mostAgreed } from './most-agreed.js';

/** A candidate and its features. */
export interface Option<Candidate> {
  readonly range: Candidate;
  readonly features: readonly number[];
}

/** A sink with the weights by which the best candidate is found, or a function that knows it (when weights are learned); -1: none. */
export type Chooser<Candidate> =
  | FeatureSink
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
}

/** The scores of the candidates and the sums of the keys of a part; every choice uses the buffers anew. */
let candidateScores: Int32Array = new Int32Array(64);
let knownSums: Int32Array = new Int32Array(64);

/** The sum of a key that no candidate had yet. */
const UNKNOWN = -(2 ** 31);

/** A buffer of at least `size`, the given one where it is long enough. */
function room(buffer: Int32Array, size: number): Int32Array {
  return buffer.length >= size ? buffer : new Int32Array(2 * size);
}

/** Adds the weights of a part to the scores of the candidates that have it, each key described once. */
function addPart<Task, Candidate>(
  { size, keyOf, describe }: Part<Task, Candidate>,
  sink: FeatureSink,
  task: Task,
  candidates: readonly Candidate[],
  scores: Int32Array,
): void {
  const keys = size(task);
  const known = room(knownSums, keys);
  knownSums = known;
  for (let key = 0; key < keys; key++) known[key] = UNKNOWN;
  for (let k = 0; k < candidates.length; k++) {
    const key = keyOf(candidates[k]!);
    if (key < 0) continue;
    if (known[key] === UNKNOWN) {
      sink.sum = 0;
      describe(sink, task, candidates[k]!);
      known[key] = sink.sum;
    }
    scores[k]! += known[key]!;
  }
}

/** The weighted sums of the candidates, in a buffer that the next choice uses again. */
function scoresOf<Task, Candidate>(
  { parts, describe }: Field<Task, Candidate>,
  sink: FeatureSink,
  task: Task,
  candidates: readonly Candidate[],
): Int32Array {
  const scores = room(candidateScores, candidates.length);
  candidateScores = scores;
  for (let k = 0; k < candidates.length; k++) {
    sink.sum = 0;
    describe(sink, task, candidates[k]!);
    scores[k] = sink.sum;
  }
  for (const part of parts) addPart(part, sink, task, candidates, scores);
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
export function choose<Task extends { readonly quantity: Quantity }, Candidate extends AtomRange>(
  chooser: Chooser<Candidate>,
  field: Field<Task, Candidate>,
  task: Task,
  candidates: readonly Candidate[],
): number {
  if (typeof chooser !== 'function') {
    if (candidates.length < 2) return candidates.length - 1;
    const scores = scoresOf(field, chooser, task, candidates);
    return mostAgreed(scores, candidates);
  }
  const options = candidates.map((range) => ({ range, features: featuresOf(field, task, range) }));
  return chooser(options, task.quantity);
}
