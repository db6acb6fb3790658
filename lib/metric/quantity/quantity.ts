/** A quantity: a number with its unit over a range of atoms, before it is known what it measures. */
import type { MetricKind } from '../../types.js';
import type { NumberMatch } from '../number/number-match.js';

export interface Quantity {
  readonly first: number;
  /** Last atom, inclusive. */
  readonly last: number;
  /** In base units. */
  readonly low: number;
  /** Upper end of a range, in base units. */
  readonly high: number | undefined;
  /** Normalised unit; empty while no unit is known. */
  readonly unit: string;
  readonly kind: MetricKind;
  /** First atom of the counted noun or of the unit. */
  readonly unitFirst: number;
  /** Name of the rule that made it. */
  readonly rule: string;
  /** Id of the lexicon entry of the unit. */
  readonly entry: string | undefined;
  /** The number inside. */
  readonly number: NumberMatch;
}

/** What is told of a quantity: the ends of ranges and entries only where there are any. */
type Parts = Omit<Quantity, 'high' | 'entry'> & Partial<Pick<Quantity, 'high' | 'entry'>>;

/** A quantity from its parts. All are made here, in one order: engines read objects of one shape faster. */
export function createQuantity(parts: Parts): Quantity {
  const { first, last, low, high, unit, kind, unitFirst, rule, entry, number } = parts;
  return { first, last, low, high, unit, kind, unitFirst, rule, entry, number };
}

/** A unit behind a number. */
export interface UnitMatch {
  readonly first: number;
  readonly last: number;
  readonly unit: string;
  /** What the number is multiplied by to get base units. */
  readonly factor: number;
  readonly kind: MetricKind;
  readonly rule: string;
  readonly entry: string | undefined;
}
