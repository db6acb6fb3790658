/** Checks of numeric options that a type name cannot express. */
import { argumentError } from '../../options.js';

/**
 * Throws a `TypeError` unless `value` is absent or a whole number from `least`.
 * @param fn name of the public function, for the message
 */
export function checkWhole(fn: string, option: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least)) return;
  throw argumentError(fn, `options.${option}`, value, `a whole number from ${least}`);
}

/** Throws a `TypeError` unless `value` is absent or a probability above 0 and at most 1. */
export function checkProbability(fn: string, option: string, value: number | undefined): void {
  if (value === undefined || (value > 0 && value <= 1)) return;
  throw argumentError(fn, `options.${option}`, value, 'a number above 0 and at most 1');
}
