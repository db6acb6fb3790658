/** Figures that look for their periods, with what the features of the candidates are seen against. */
import type { Direction } from '../../types.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';
import type { BaselineCover } from './baseline-cover.js';
import type { ClauseJoints } from './clause-joints.js';
import type { PeriodCandidate } from './period-candidates.js';

/** A sentence whose figures look for their periods. */
export interface PeriodContext {
  readonly scope: Scope;
  readonly quantities: readonly Quantity[];
  readonly cover: BaselineCover;
  /** The times of the sentence, in text order. */
  readonly candidates: readonly PeriodCandidate[];
  readonly carried: CarriedPeriod | null;
  readonly joints: ClauseJoints;
}

/** One of its figures, with its index among them. */
export interface PeriodTask extends PeriodContext {
  readonly quantity: Quantity;
  readonly index: number;
  readonly direction: Direction;
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
