/**
 * Decides between phrases that overlap: of several that share the probability, the one that agrees with most of it
 * (minimum Bayes risk, with the measure by which indicators are scored: half of the words in common).
 */
import type { AtomRange } from '../figure.js';

/** What being right to the word is worth beside agreeing; by cross-validation it costs nothing up to here. */
const EXACT = 0.2;

/** Whether the F1 of the atoms of two ranges is at least one half. */
export function agree(a: AtomRange, b: AtomRange): boolean {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared > 0 && 4 * shared >= a.last - a.first + b.last - b.first + 2;
}

/**
 * Index of the range whose like have the highest probability, the first of equals; -1 for none. Quadratic.
 * @param scores logarithms of the probabilities, up to a constant
 */
export function mostAgreed(scores: readonly number[], ranges: readonly AtomRange[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  const powers = scores.map((score) => Math.exp(score - top));
  let best = -1;
  let highest = -1;
  for (let k = 0; k < ranges.length; k++) {
    let sum = EXACT * powers[k]!;
    for (let other = 0; other < ranges.length; other++) {
      if (agree(ranges[k]!, ranges[other]!)) sum += powers[other]!;
    }
    if (sum > highest) {
      highest = sum;
      best = k;
    }
  }
  return best;
}
