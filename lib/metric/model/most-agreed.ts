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

/** By the distance from the highest score, in steps: the probability up to a factor. What is beyond is worked out. */
const EXPONENTIALS: Float64Array = Float64Array.from({ length: 16 * STEPS }, (_, steps) =>
  Math.exp(-steps / STEPS),
);

function exponential(steps: number): number {
  return steps < EXPONENTIALS.length ? EXPONENTIALS[steps]! : Math.exp(-steps / STEPS);
}

/** Probabilities of the candidates up to a factor, and of those that agree with each; every decision uses them anew. */
let shares: Float64Array = new Float64Array(64);
let sums: Float64Array = new Float64Array(64);

function makeRoom(count: number): void {
  if (shares.length >= count) return;
  shares = new Float64Array(2 * count);
  sums = new Float64Array(2 * count);
}

/** Fills the buffers with what each candidate has by itself. */
function weighAlone(scores: Int32Array, count: number): void {
  let top = scores[0]!;
  for (let k = 1; k < count; k++) if (scores[k]! > top) top = scores[k]!;
  for (let k = 0; k < count; k++) {
    const share = exponential(top - scores[k]!);
    shares[k] = share;
    sums[k] = (1 + EXACT) * share;
  }
}

/**
 * Index of the candidate whose like have the highest probability, the first of equals; -1 for none. Quadratic.
 * @param scores logarithms of the probabilities in steps, up to a constant
 */
export function mostAgreed(scores: Int32Array, candidates: readonly AtomRange[]): number {
  const count = candidates.length;
  makeRoom(count);
  weighAlone(scores, count);
  let best = -1;
  let highest = -1;
  for (let k = 0; k < count; k++) {
    const range = candidates[k]!;
    for (let other = k + 1; other < count; other++) {
      if (!agree(range, candidates[other]!)) continue;
      sums[k]! += shares[other]!;
      sums[other]! += shares[k]!;
    }
    if (sums[k]! > highest) {
      highest = sums[k]!;
      best = k;
    }
  }
  return best;
}
