/** A figure that looks for its period, with what the features of the candidates are seen against. */
import type { Direction } from '../../types.js';
import type { AtomRange } from '../figure.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import type { ClauseJoints } from './clause-joints.js';
import type { PeriodCandidate } from './period-candidates.js';

/** What the features of a period look at, apart from the candidate. */
export interface PeriodTask {
  readonly scope: Scope;
  readonly quantities: readonly Quantity[];
  /** The figure and its index among them. */
  readonly quantity: Quantity;
  readonly index: number;
  readonly direction: Direction;
  readonly baselines: readonly AtomRange[];
  readonly candidates: readonly PeriodCandidate[];
  readonly carried: CarriedPeriod | null;
  readonly joints: ClauseJoints;
}

/** The period of an earlier sentence. */
export interface CarriedPeriod {
  readonly range: PeriodCandidate;
  /** How many sentences ago. */
  readonly age: number;
  readonly sameParagraph: boolean;
  /** Whether it began its sentence. */
  readonly atStart: boolean;
  /** How many figures took it, and how many since then took none. */
  readonly takers: number;
  readonly passed: number;
}
