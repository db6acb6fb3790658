/** What every candidate finder reads: the token table, the lexicons and what they say of each atom. */
import type { TokenTable } from '../token/table.js';
import { type AtomFacts, noteFacts } from './atom-facts.js';
import { type Columns, createColumns } from './columns.js';
import { createEdgeStore, type EdgeStore } from './edges.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';
import { findOpenings, type OpenAtoms } from './lexicon/openings.js';

/** The text under analysis. */
export interface Scene {
  readonly table: TokenTable;
  readonly lexicon: EntityLexicon;
  /** What may begin where, as bits of `Opening`. */
  readonly openings: OpenAtoms;
  readonly facts: AtomFacts;
  readonly edges: EdgeStore;
  /** Lists of the places and bodies read so far, by atom, as several finders ask for them; 0 is not read yet. */
  readonly places: Int32Array;
  readonly bodies: Int32Array;
}

/**
 * Prepares a text for the finders. Linear.
 * @param columns empty columns for the text
 * @param edges an empty store
 */
export function createScene(
  table: TokenTable,
  lexicon: EntityLexicon,
  columns: Columns = createColumns(table.length),
  edges: EdgeStore = createEdgeStore(),
): Scene {
  const { openings, facts, places, bodies } = columns;
  findOpenings(table, lexicon.openings, openings);
  noteFacts(table, lexicon, openings.groups, facts);
  return { table, lexicon, openings, facts, edges, places, bodies };
}
