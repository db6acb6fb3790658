/** The labels of sections as small numbers. */
import type { SectionLabel } from '../types.js';

/** Every label; its place in the list is its number. */
export const SECTION_LABELS: readonly SectionLabel[] = [
  'lead',
  'achievement',
  'limitation',
  'cause',
  'directive',
  'closing',
  'background',
];

/** Number of labels. */
export const SECTION_COUNT = 7;

/** Number of `lead`. */
export const LEAD = 0;
