/** A quantity with everything that was found about it, over atoms. */
import type { BaselineKind, Comparator, Direction, MetricRole } from '../types.js';
import type { Cue } from './cue-matcher.js';
import type { Quantity } from './quantity/quantity.js';
import type { CueMatch } from './scope.js';

/** Atoms from `first` to `last`, both inclusive. */
export interface AtomRange {
  readonly first: number;
  readonly last: number;
}

export interface BaselineRange extends AtomRange {
  readonly kind: BaselineKind;
}

/** A figure with its fields. */
export interface Figure {
  readonly quantity: Quantity;
  readonly comparator: Comparator;
  readonly direction: Direction;
  readonly role: MetricRole;
  readonly indicator: AtomRange | null;
  /** The entry of the catalogue of indicators that fits, or null. */
  readonly catalogue: Cue | null;
  readonly polarity: -1 | 0 | 1;
  readonly period: AtomRange | null;
  readonly baseline: BaselineRange | null;
  readonly issues: readonly string[];
  /** The cues that these fields were read from, for the evidence. */
  readonly comparatorCue: CueMatch | null;
  readonly directionCue: CueMatch | null;
  readonly roleCue: CueMatch | null;
}
