/**
 * The weights of a feature as one number: the steps of the first three labels in lanes of 17 bits, so that one
 * addition adds them all. Sums are exact while no lane goes beyond 65,535 either way. The weights of a feature sum to
 * zero, so that the fourth follows from the others.
 */
import { LABEL_COUNT } from './label-names.js';

const LANE: number = 2 ** 17;
const LANES: number = LANE * LANE;
const PER_LANE: number = 1 / LANE;
const PER_LANES: number = 1 / LANES;

/** Most steps of a weight. */
export const MOST_STEPS = 48;

/** So many weights may be added up before a lane is full. */
export const MOST_ADDED: number = Math.floor((LANE / 2 - 1) / MOST_STEPS);

/** Joins the steps of the first three labels. */
export function packSteps(first: number, second: number, third: number): number {
  return first + second * LANE + third * LANES;
}

/** Adds the steps of all labels in a packed sum to `sums`, from `at` on. */
export function addPacked(sums: Int32Array, at: number, packed: number): void {
  const third = Math.round(packed * PER_LANES);
  const rest = packed - third * LANES;
  const second = Math.round(rest * PER_LANE);
  const first = rest - second * LANE;
  sums[at]! += first;
  sums[at + 1]! += second;
  sums[at + 2]! += third;
  sums[at + LABEL_COUNT - 1]! -= first + second + third;
}

/** The steps of one label in a packed sum; a zero has no sign. */
export function stepsAt(packed: number, label: number): number {
  const third = Math.round(packed * PER_LANES);
  if (label === 2) return third + 0;
  const rest = packed - third * LANES;
  const second = Math.round(rest * PER_LANE);
  if (label === 1) return second + 0;
  const first = rest - second * LANE;
  return label === 0 ? first + 0 : 0 - first - second - third;
}
