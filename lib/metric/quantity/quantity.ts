/** Quantities and units: what the finders of figures pass on. */
import type { MetricKind } from '../../types.js';
import type { NumberMatch } from '../number/number-match.js';

/**
 * A number with its unit over a range of atoms, before it is known what it measures. Every quantity is
 * written with all its parts in this order: engines read objects of one shape faster.
 */
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
