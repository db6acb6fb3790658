/** What every candidate finder reads: the token table, the lexicons and what they say of each atom. */
import type { TokenTable } from '../token/table.js';
import { type AtomFacts, atomFacts } from './atom-facts.js';
import { createEdgeStore, type EdgeStore } from './edges.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { openingsIn } from './lexicon/openings.js';
import { BODY_LISTS } from './organization/body-depth.js';

/** The text under analysis. */
export interface Scene {
  readonly table: TokenTable;
  readonly lexicon: EntityLexicon;
  /** By atom: what may begin there, as bits of `Opening`. */
  readonly openings: Uint8Array;
  readonly facts: AtomFacts;
  readonly edges: EdgeStore;
  /** Lists of the places and bodies read so far, by atom, as several finders ask for them; 0 is not read yet. */
  readonly places: Int32Array;
  readonly bodies: Int32Array;
}

/** Prepares a text for the finders. Linear. */
export function createScene(table: TokenTable, lexicon: EntityLexicon): Scene {
  const openings = openingsIn(table, lexicon.openings);
  return {
    table,
    lexicon,
    openings,
    facts: atomFacts(table, lexicon, openings),
    edges: createEdgeStore(),
    places: new Int32Array(table.length),
    bodies: new Int32Array(table.length * BODY_LISTS),
  };
}
