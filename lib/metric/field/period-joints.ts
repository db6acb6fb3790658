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

function betweenOf({ scope, quantities, index, joints, candidates }: PeriodTask): number {
  const from = quantities[index - 1]!.last + 1;
  const to = quantities[index]!.first;
  const start = from - scope.first;
  const end = Math.max(from, to) - scope.first;
  let between = 0;
  if (joints.marks[end]! > joints.marks[start]!) between |= MARK;
  if (joints.semicolons[end]! > joints.semicolons[start]!) between |= SEMICOLON;
  if (joints.brackets[end]! > joints.brackets[start]!) between |= BRACKET;
  if (candidates.some(({ first }) => first >= from && first < to)) between |= TIME;
  return between;
}

/** The features of a relation between the figure before and this one. */
export function jointFeatures(sink: FeatureSink, task: PeriodTask, relation: number): void {
  const { quantities, index, quantity } = task;
  const before = quantities[index - 1]!;
  const kinds = kindBucket(before) * 4 + kindBucket(quantity);
  addFeature(sink, Group.joint, relation);
  addFeature(sink, Group.jointBetween, relation * BETWEENS + betweenOf(task));
  addFeature(sink, Group.jointKinds, relation * 16 + kinds);
  addFeature(sink, Group.jointDistance, relation * 7 + lengthBucket(quantity.first - before.last - 1));
}
