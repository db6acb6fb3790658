/** Classes of words that a phrase begins with, as numbers for the features. */
import { cellOf, type LexiconRow } from '../../lexicon/rows.js';

const numbered = (names: string): ReadonlyMap<string, number> =>
  new Map(names.split(' ').map((name, index) => [name, index + 1]));

/** Types of the entries of the catalogue of indicators. */
const ENTRY_TYPES = numbered('value growth share rate index count rank price');

/** Classes of counted nouns. */
const NOUN_CLASSES = numbered(
  'person household body admin building land road river place vehicle animal plant goods package money document event meeting work turn thing abstract',
);

/** The number of the type of an entry of the catalogue, from 1. */
export function entryCode({ type }: LexiconRow): number {
  return ENTRY_TYPES.get(type) ?? 1;
}

/** The number of the class of a counted noun; 0 for one that the features do not know. */
export function nounCode(row: LexiconRow): number {
  return NOUN_CLASSES.get(cellOf(row, 'class')) ?? 0;
}
