/** Which atoms of a sentence its baselines cover, counted so that any range is looked up at once. */
import type { AtomRange } from '../figure.js';
import type { Scope } from '../scope.js';

/** How many atoms before each one of a sentence are part of a baseline. */
export interface BaselineCover {
  /** First atom of the sentence. */
  readonly first: number;
  /** Empty where the sentence has no baseline. */
  readonly counts: Int32Array;
}

const NONE = new Int32Array(0);

/** The cover of the baselines of a sentence. Linear, as baselines hardly overlap. */
export function coverBaselines({ first, limit }: Scope, baselines: readonly AtomRange[]): BaselineCover {
  if (baselines.length === 0) return { first, counts: NONE };
  const counts = new Int32Array(limit - first + 1);
  for (const range of baselines) counts.fill(1, range.first - first + 1, range.last - first + 2);
  for (let k = 1; k < counts.length; k++) counts[k]! += counts[k - 1]!;
  return { first, counts };
}

/** Whether a range of the sentence shares an atom with a baseline. */
export function isCompared({ first, counts }: BaselineCover, range: AtomRange): boolean {
  return counts.length > 0 && counts[range.last + 1 - first]! > counts[range.first - first]!;
}
