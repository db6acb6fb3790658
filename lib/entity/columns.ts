/** The columns that the entity stage keeps beside the token table. */
import { type AtomFacts, MARGIN } from './atom-facts.js';
import { createOpenAtoms, type OpenAtoms } from './lexicon/openings.js';
import { BODY_LISTS } from './organization/body-depth.js';

/** Columns beside the token table, with room for `capacity` atoms. */
export interface Columns {
  readonly capacity: number;
  /** What may begin where, as bits of `Opening`. */
  readonly openings: OpenAtoms;
  readonly facts: AtomFacts;
  /** Lists of the places and bodies read so far, by atom, as several finders ask for them; 0 is not read yet. */
  readonly places: Int32Array;
  readonly bodies: Int32Array;
}

/** Longest text whose columns are used again, in atoms: longer ones earn their own. */
export const MOST_KEPT: number = 1 << 14;

/** Empty columns for a text of so many atoms, and for somewhat longer ones. */
export function createColumns(length: number): Columns {
  // Texts of an archive differ in length: one of twice the length still fits.
  const capacity = length < MOST_KEPT ? 1 << (32 - Math.clz32(length)) : length;
  return {
    capacity,
    openings: createOpenAtoms(capacity),
    facts: {
      bits: new Int32Array(capacity + MARGIN),
      keys: new Int32Array(capacity + 2 * MARGIN),
      looks: new Uint16Array(capacity + 2 * MARGIN),
      begins: new Int32Array(capacity),
      beginCount: 0,
    },
    places: new Int32Array(capacity),
    bodies: new Int32Array(capacity * BODY_LISTS),
  };
}

/** Empties columns for a text of so many atoms. */
export function clearColumns({ facts, places, bodies }: Columns, length: number): void {
  facts.bits.fill(0, 0, length + MARGIN);
  facts.looks.fill(0, length + MARGIN, length + 2 * MARGIN);
  places.fill(0, 0, length);
  bodies.fill(0, 0, length * BODY_LISTS);
}
