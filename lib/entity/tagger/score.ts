/** Scores candidates by the model, or by the rules alone where no model is wanted. */
import type { Candidate } from '../candidate.js';
import type { TransitionScore } from '../resolve-overlaps.js';
import type { Scene } from '../scene.js';
import { lengthRanks } from './document-facts.js';
import {
  endFeatures,
  type FeatureSource,
  featureSource,
  startFeatures,
  transitionFeature,
  wholeFeatures,
} from './features.js';
import { createFeatureBuffer, type FeatureBuffer } from './hash.js';
import type { EntityModel } from './model.js';
import { priorScore } from './prior-score.js';

/** Scores of the candidates, and of types side by side. */
export interface Scores {
  readonly candidates: Float64Array;
  readonly transition: TransitionScore;
}

const SPAN_STATES = 8;

/** Scores of neighbours, looked up once for all pairs of types. */
function transitionTable({ weights, mask }: EntityModel): TransitionScore {
  const scores = new Float64Array(SPAN_STATES * SPAN_STATES * 2);
  const at = (left: number, distance: number, right: number): number =>
    (left * SPAN_STATES + right) * 2 + distance;
  for (let left = 0; left < SPAN_STATES; left++) {
    for (let right = 0; right < SPAN_STATES; right++) {
      for (const distance of [0, 1]) {
        scores[at(left, distance, right)] = weights[transitionFeature(left, distance, right) & mask]!;
      }
    }
  }
  return (left, distance, right) => scores[at(left, distance, right)]!;
}

function sumOf({ hashes, length }: FeatureBuffer, { weights, mask }: EntityModel): number {
  let sum = 0;
  for (let f = 0; f < length; f++) sum += weights[hashes[f]! & mask]!;
  return sum;
}

/**
 * Sums of where spans begin and end, by atom and type: candidates share them. A known sum stands doubled, plus one;
 * 0 is not known yet.
 */
type SharedSums = Int32Array;

function sharedSum(
  shared: SharedSums,
  features: typeof startFeatures,
  source: FeatureSource,
  atom: number,
  type: number,
  model: EntityModel,
  buffer: FeatureBuffer,
): number {
  const at = atom * SPAN_STATES + type;
  if (shared[at] === 0) {
    buffer.length = 0;
    features(source, atom, type, buffer);
    shared[at] = sumOf(buffer, model) * 2 + 1;
  }
  return shared[at]! >> 1;
}

/** Scores by the model. Linear in the candidates. */
export function modelScores(scene: Scene, candidates: readonly Candidate[], model: EntityModel): Scores {
  const source = featureSource(scene);
  const ranks = lengthRanks(candidates);
  const buffer = createFeatureBuffer();
  const starts = new Int32Array(scene.table.length * SPAN_STATES);
  const ends = new Int32Array(scene.table.length * SPAN_STATES);
  const scores = new Float64Array(candidates.length);
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k]!;
    const { first, last, type } = candidate;
    const start = sharedSum(starts, startFeatures, source, first, type, model, buffer);
    const end = sharedSum(ends, endFeatures, source, last, type, model, buffer);
    buffer.length = 0;
    wholeFeatures(source, candidate, ranks[k]!, buffer);
    scores[k] = start + end + sumOf(buffer, model);
  }
  return { candidates: scores, transition: transitionTable(model) };
}

/** Scores by the rules alone. Linear in the candidates. */
export function ruleScores(scene: Scene, candidates: readonly Candidate[]): Scores {
  return {
    candidates: Float64Array.from(candidates, (candidate) => priorScore(scene, candidate)),
    transition: () => 0,
  };
}
