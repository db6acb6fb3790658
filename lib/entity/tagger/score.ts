/** Scores candidates by the model, or by the rules alone where no model is wanted. */
import type { Candidate } from '../candidate.js';
import type { TransitionScore } from '../resolve-overlaps.js';
import type { Scene } from '../scene.js';
import { documentFacts } from './document-facts.js';
import { candidateFeatures, transitionFeature } from './features.js';
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
  const facts = documentFacts(scene, candidates);
  let sum = 0;
  const sink = (hash: number): void => {
    sum += weights[hash & mask]!;
  };
  const scores = Float64Array.from(candidates, (candidate) => {
    sum = 0;
    candidateFeatures(scene, facts, candidate, sink);
    return sum;
  });
  return { candidates: scores, transition: transitionTable(model) };
}

/** Scores by the rules alone. Linear in the candidates. */
export function ruleScores(scene: Scene, candidates: readonly Candidate[]): Scores {
  return {
    candidates: Float64Array.from(candidates, (candidate) => priorScore(scene, candidate)),
    transition: () => 0,
  };
}
