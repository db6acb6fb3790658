/** The labels as small numbers, in the order in which models and tables keep them. */
import type { Label } from '../types.js';

/** Every label; its place in the list is its number. */
export const LABELS: readonly Label[] = ['achievement', 'limitation', 'directive', 'other'];

/** Number of labels. */
export const LABEL_COUNT = 4;

export const ACHIEVEMENT = 0;
export const LIMITATION = 1;
export const DIRECTIVE = 2;
export const OTHER = 3;

/** The number of a label's name, or -1. */
export function labelNumber(name: string): number {
  return LABELS.indexOf(name as Label);
}
