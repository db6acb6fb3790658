/** What the features ask of single atoms, worked out once a text: candidates share most of their atoms. */
import { Gap, isCapitalised, isMark, Mark, Shape, type TokenTable } from '../../token/table.js';
import { isNameAtom } from '../capitals.js';
import { atomKey } from '../lexicon/atom-keys.js';
import type { EntityLexicon } from '../lexicon/entity-lexicon.js';
import { Start } from '../lexicon/starts.js';
import { isFamilyName } from '../person/person-edges.js';
import type { Scene } from '../scene.js';

/** Bits of what an atom is. */
export const AtomFact = {
  NAME: 1,
  CAPITAL: 2,
  FAMILY: 4,
  /** A role, a place, a verb of speech in small letters, a foreign name may begin here. */
  ROLE: 8,
  PLACE: 16,
  SPEECH: 32,
  FOREIGN: 64,
  GIVEN: 128,
  UPPER: 256,
  /** A dash written close to the word before it. */
  HYPHEN: 512,
} as const;

/** Atoms on either side of the table that have a key. */
const MARGIN = 2;

/** Columns beside the token table. The place behind the last atom has no bits. */
export interface AtomFacts {
  /** Bits of `AtomFact`. */
  readonly bits: Uint16Array;
  /** Kind, shape and gap in one small number. */
  readonly looks: Uint16Array;
  readonly keys: Int32Array;
}

/** The key of atom `i`, which may be up to two atoms outside the table. */
export function keyAt({ keys }: AtomFacts, i: number): number {
  return keys[i + MARGIN]!;
}

/** The look of atom `i`; 0 outside the table. */
export function lookAt({ looks }: AtomFacts, i: number): number {
  return looks[i + MARGIN]!;
}

function bitsOf(scene: Scene, table: TokenTable, lexicon: EntityLexicon, i: number): number {
  const id = table.id[i]!;
  const starts = lexicon.starts[id]!;
  const name = isNameAtom(table, i);
  return (
    (name ? AtomFact.NAME : lexicon.speechVerbs.root[id] !== 0 ? AtomFact.SPEECH : 0) |
    (name && isCapitalised(table, i) ? AtomFact.CAPITAL : 0) |
    (isFamilyName(scene, i) ? AtomFact.FAMILY : 0) |
    ((starts & Start.ROLE) !== 0 ? AtomFact.ROLE : 0) |
    ((starts & Start.PLACE) !== 0 ? AtomFact.PLACE : 0) |
    (lexicon.foreignNames.root[id] !== 0 ? AtomFact.FOREIGN : 0) |
    (lexicon.given[id]! > 0 ? AtomFact.GIVEN : 0) |
    (table.shape[i] === Shape.UPPER ? AtomFact.UPPER : 0) |
    (table.gap[i] === Gap.NONE && isMark(table, i, Mark.DASH) ? AtomFact.HYPHEN : 0)
  );
}

/** The facts of all atoms. Linear. */
export function atomFacts(scene: Scene): AtomFacts {
  const { table, lexicon } = scene;
  const { length, kind, shape, gap } = table;
  const bits = new Uint16Array(length + 1);
  const looks = new Uint16Array(length + 2 * MARGIN);
  const keys = new Int32Array(length + 2 * MARGIN);
  for (let i = -MARGIN; i < length + MARGIN; i++) keys[i + MARGIN] = atomKey(table, lexicon.keys, i);
  for (let i = 0; i < length; i++) {
    bits[i] = bitsOf(scene, table, lexicon, i);
    looks[i + MARGIN] = (kind[i]! * 32 + shape[i]!) * 4 + gap[i]!;
  }
  return { bits, looks, keys };
}
