/** Counts of right, wrong and missed answers, and what follows from them. */

/** Answers counted against a gold standard. */
export interface Counts {
  /** Predicted and in the gold. */
  right: number;
  /** All predicted. */
  predicted: number;
  /** All in the gold. */
  gold: number;
}

export function noCounts(): Counts {
  return { right: 0, predicted: 0, gold: 0 };
}

/** Adds `more` to `sum` in place. */
export function addCounts(sum: Counts, more: Counts): void {
  sum.right += more.right;
  sum.predicted += more.predicted;
  sum.gold += more.gold;
}

export const precision = ({ right, predicted }: Counts): number => (predicted === 0 ? 0 : right / predicted);

export const recall = ({ right, gold }: Counts): number => (gold === 0 ? 0 : right / gold);

/** The harmonic mean of precision and recall. */
export function f1({ right, predicted, gold }: Counts): number {
  return predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold);
}
