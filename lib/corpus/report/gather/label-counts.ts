/** How many sentences of each label something has. */
import type { Label } from '../../../types.js';

/** Sentences by label. */
export type LabelCounts = Record<Label, number>;

export const LABELS: readonly Label[] = ['achievement', 'limitation', 'directive', 'other'];

export function noLabels(): LabelCounts {
  return { achievement: 0, limitation: 0, directive: 0, other: 0 };
}

/** Achievements and limitations together: what a balance is made of. */
export function judged({ achievement, limitation }: LabelCounts): number {
  return achievement + limitation;
}

/** A place, level or speaker with its sentences. */
export interface BalanceRow {
  readonly name: string;
  readonly documents: number;
  readonly labels: LabelCounts;
}
