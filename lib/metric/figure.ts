/** A quantity with everything that was found about it, over atoms. */
import type { BaselineKind, Comparator, Direction, MetricRole } from '../types.js';
import type { Quantity } from './quantity/quantity.js';

/** Atoms from `first` to `last`, both inclusive. */
export interface AtomRange {
  readonly first: number;
  readonly last: number;
}

/** What a field was read from, for the evidence. */
export interface Reason {
  readonly rule: string;
  readonly entry?: string;
  readonly range?: AtomRange;
}

export interface BaselineRange extends AtomRange {
  readonly kind: BaselineKind;
}

/** The figure while its fields are being filled, one step after another. */
export interface Figure {
  readonly quantity: Quantity;
  readonly comparator: Comparator;
  readonly direction: Direction;
  readonly role: MetricRole;
  readonly indicator: AtomRange | null;
  readonly period: AtomRange | null;
  readonly baseline: BaselineRange | null;
  readonly issues: readonly string[];
  readonly reasons: readonly Reason[];
}
