/**
 * Decides between phrases that overlap: of several that share the probability, the one that agrees with most of it
 * (minimum Bayes risk, with the measure by which indicators are scored: half of the words in common).
 */
import type { AtomRange } from '../figure.js';
import { STEPS } from './linear-ranker.js';

/** What being right to the word is worth beside agreeing; by cross-validation it costs nothing up to here. */
const EXACT = 0.2;

/** Whether the F1 of the atoms of two ranges is at least one half. */
export function agree(a: AtomRange, b: AtomRange): boolean {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared > 0 && 4 * shared >= a.last - a.first + b.last - b.first + 2;
}

/**
 * Index of the candidate whose like have the highest probability, the first of equals; -1 for none. Quadratic.
 * @param scores logarithms of the probabilities in steps, up to a constant; they are written over
 */
export function mostAgreed<Candidate>(
  scores: Float64Array,
  candidates: readonly Candidate[],
  rangeOf: (candidate: Candidate) => AtomRange,
): number {
  const count = candidates.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) top = Math.max(top, scores[k]!);
  for (let k = 0; k < count; k++) scores[k] = Math.exp((scores[k]! - top) / STEPS);
  let best = -1;
  let highest = -1;
  const sums = scores.map((score) => (1 + EXACT) * score);
  for (let k = 0; k < count; k++) {
    const range = rangeOf(candidates[k]!);
    for (let other = k + 1; other < count; other++) {
      if (!agree(range, rangeOf(candidates[other]!))) continue;
      sums[k]! += scores[other]!;
      sums[other]! += scores[k]!;
    }
    if (sums[k]! > highest) {
      highest = sums[k]!;
      best = k;
    }
  }
  return best;
}
