/** What every candidate finder reads: the token table, the lexicons and what they say of each atom. */
import type { TokenTable } from '../token/table.js';
import { markAtoms } from './atom-marks.js';
import type { Edge } from './candidate.js';
import type { EntityLexicon } from './lexicon/entity-lexicon.js';

/** The text under analysis. */
export interface Scene {
  readonly table: TokenTable;
  readonly lexicon: EntityLexicon;
  /** Bits of `AtomMark` for each atom. */
  readonly marks: Uint8Array;
  /** Places and bodies read so far: several finders ask for the same atom. */
  readonly places: Map<number, readonly Edge[]>;
  readonly bodies: Map<number, readonly Edge[]>;
}

/** Prepares a text for the finders. Linear. */
export function createScene(table: TokenTable, lexicon: EntityLexicon): Scene {
  return { table, lexicon, marks: markAtoms(table, lexicon), places: new Map(), bodies: new Map() };
}
