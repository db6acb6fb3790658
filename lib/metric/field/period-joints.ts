/** What speaks for a relation between the periods of two neighbouring figures. */
import { addFeature, type FeatureSink, lengthBucket } from '../model/feature-space.js';
import { kindBucket } from './kind-bucket.js';
import { BETWEENS, Group } from './period-space.js';
import type { PeriodTask } from './period-task.js';

/** Bits of what stands between two figures. */
const MARK = 1;
const SEMICOLON = 2;
const BRACKET = 4;
const TIME = 8;

function beginsIn(times: PeriodTask['candidates'], from: number, to: number): boolean {
  for (const { first } of times) if (first >= from && first < to) return true;
  return false;
}

function betweenOf({ scope, quantities, index, joints, candidates }: PeriodTask): number {
  const from = quantities[index - 1]!.last + 1;
  const to = quantities[index]!.first;
  const start = from - scope.first;
  const end = Math.max(from, to) - scope.first;
  let between = 0;
  if (joints.marks[end]! > joints.marks[start]!) between |= MARK;
  if (joints.semicolons[end]! > joints.semicolons[start]!) between |= SEMICOLON;
  if (joints.brackets[end]! > joints.brackets[start]!) between |= BRACKET;
  if (beginsIn(candidates, from, to)) between |= TIME;
  return between;
}

/** A figure and the one before as their joint sees them: what is between, their kinds, their distance. */
export interface Joint {
  readonly between: number;
  readonly kinds: number;
  readonly distance: number;
}

/** The joint of a figure, not the first, with the one before. */
export function jointOf(task: PeriodTask): Joint {
  const { quantities, index, quantity } = task;
  const before = quantities[index - 1]!;
  return {
    between: betweenOf(task),
    kinds: kindBucket(before) * 4 + kindBucket(quantity),
    distance: lengthBucket(quantity.first - before.last - 1),
  };
}

/** The features of a relation at a joint. */
export function jointFeatures(
  sink: FeatureSink,
  { between, kinds, distance }: Joint,
  relation: number,
): void {
  addFeature(sink, Group.joint, relation);
  addFeature(sink, Group.jointBetween, relation * BETWEENS + between);
  addFeature(sink, Group.jointKinds, relation * 16 + kinds);
  addFeature(sink, Group.jointDistance, relation * 7 + distance);
}
