/**
 * Which groups of forms may begin at an atom: all lexicons asked at one look, by the atom and the next one. Finders pass
 * over the other atoms, which are most. It never says no where a form stands.
 */
import type { Matcher } from '../../lexicon/matcher.js';
import { AtomKind, Shape, type TokenTable } from '../../token/table.js';
import { Opening } from './opening.js';

/** Places of the table of pairs, as a power of two. */
const PAIR_BITS = 15;

/** What begins with an atom, and with a pair of atoms. */
export interface Openings {
  /** By vocabulary id: the groups of which a form begins with the atom, and eight bits higher those of which it is one. */
  readonly atoms: Uint16Array;
  /** By hash of two ids: the groups of which a form begins with such a pair. */
  readonly pairs: Uint8Array;
}

function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}

/** Openings without forms. */
export function createOpenings(size: number): Openings {
  return { atoms: new Uint16Array(size), pairs: new Uint8Array(1 << PAIR_BITS) };
}

/**
 * Adds the forms of a matcher to a group. Linear in its size.
 * @param group one of eight bits
 * @param limit nodes from this number on do not count
 */
export function addOpenings<Entry>(
  { atoms, pairs }: Openings,
  group: number,
  { parents, atoms: atomOf, entries }: Matcher<Entry>,
  limit: number = parents.length,
): void {
  for (let node = 1; node < limit; node++) {
    const id = atomOf[node]!;
    const parent = parents[node]!;
    if (parent === 0) atoms[id]! |= entries[node]!.length > 0 ? group | (group << 8) : group;
    else if (parents[parent] === 0) pairs[pairHash(atomOf[parent]!, id)]! |= group;
  }
}

/** What may begin where in a text. */
export interface OpenAtoms {
  /** By atom: the groups of which a form may begin there. */
  readonly groups: Uint8Array;
  /** The atoms with a group, and those that are numbers of documents, in order. */
  readonly atoms: Int32Array;
  /** How many these are. */
  count: number;
}

/** Room for a text of so many atoms. */
export function createOpenAtoms(length: number): OpenAtoms {
  return { groups: new Uint8Array(length), atoms: new Int32Array(length), count: 0 };
}

/** Notes for each atom of a text the groups of which a form may begin there. Linear. */
export function findOpenings(
  { id, kind, shape, length }: TokenTable,
  { atoms, pairs }: Openings,
  open: OpenAtoms,
): void {
  let count = 0;
  for (let i = 0; i < length; i++) {
    const first = id[i]!;
    let groups = atoms[first]!;
    if (groups !== 0) {
      const second = i + 1 < length ? id[i + 1]! : 0;
      groups = (groups >>> 8) | (groups & pairs[pairHash(first, second)]!);
    } else if (first === 0 && kind[i] === AtomKind.ABBREVIATION && shape[i] === Shape.SINGLE) {
      // `H.Mê Linh`: the vocabulary has no single capitals with a full stop, which end sentences elsewhere.
      groups = Opening.UNIT;
    }
    open.groups[i] = groups;
    if (groups !== 0 || kind[i] === AtomKind.CODE) open.atoms[count++] = i;
  }
  open.count = count;
}
