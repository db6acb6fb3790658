/** The kind of a quantity as a feature. */
import type { Quantity } from '../quantity/quantity.js';

/** 0 count, 1 money, 2 percentage, 3 anything else. */
export function kindBucket({ kind }: Quantity): number {
  if (kind === 'count') return 0;
  if (kind === 'money') return 1;
  return kind === 'percent' ? 2 : 3;
}
