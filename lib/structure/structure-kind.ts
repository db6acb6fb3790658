/** The kinds of text around a story, as small numbers for the tables between stages. */
import type { StructureKind as KindName } from '../types.js';

/** Kind of a sentence. `BODY` is the story itself. */
export const StructureCode = {
  BODY: 0,
  HEADLINE: 1,
  LEAD: 2,
  DATELINE: 3,
  CAPTION: 4,
  CREDIT: 5,
  BYLINE: 6,
  SUBHEADING: 7,
  FURNITURE: 8,
} as const;

/** The public name of each code; null for the body. */
export const STRUCTURE_NAMES: readonly (KindName | null)[] = [
  null,
  'headline',
  'lead',
  'dateline',
  'caption',
  'credit',
  'byline',
  'subheading',
  'furniture',
];

/** Whether a code stands for running text of the story: body, lead or headline. */
export function isStory(code: number): boolean {
  return code <= StructureCode.LEAD;
}
