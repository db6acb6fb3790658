/** Logarithms as the whole steps in which the everyday statistics of restoration are kept. */
import { EVERYDAY_SCALE } from '../../lib/text/restore/everyday.js';

/** Steps from -MOST to MOST are printable characters, none of which needs an escape. */
const MOST = 25;

/** A logarithm in steps. */
export function inSteps(logarithm: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(logarithm / EVERYDAY_SCALE)));
}

/** The sum of numbers. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
