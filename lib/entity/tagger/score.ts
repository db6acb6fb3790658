/** Scores candidates by the model, or by the rules alone where no model is wanted. */
import type { Candidate } from '../candidate.js';
import type { TransitionScore } from '../resolve-overlaps.js';
import type { Scene } from '../scene.js';
import { givenNames, lengthRanks } from './document-facts.js';
import { candidateFeatures, createFeatureBuffer, transitionFeature } from './features.js';
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

/** Scores by the model. Linear in the candidates. */
export function modelScores(scene: Scene, candidates: readonly Candidate[], model: EntityModel): Scores {
  const { weights, mask } = model;
  const given = givenNames(scene);
  const ranks = lengthRanks(candidates);
  const buffer = createFeatureBuffer();
  const scores = new Float64Array(candidates.length);
  for (let k = 0; k < candidates.length; k++) {
    candidateFeatures(scene, given, candidates[k]!, ranks[k]!, buffer);
    let sum = 0;
    for (let f = 0; f < buffer.length; f++) sum += weights[buffer.hashes[f]! & mask]!;
    scores[k] = sum;
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
