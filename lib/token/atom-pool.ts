/** Lists of atoms as code units, which are read without cutting strings. */

/** The units of a list of atoms, with ids by their order, from 1. */
export interface AtomPool {
  /** Where the units of each id begin in `pool`; the entry after the last id closes it. */
  readonly offsets: Uint32Array;
  /** The units of all atoms, one after the other. */
  readonly pool: Uint16Array;
}

/** Lays atoms out. Linear. */
export function poolOf(atoms: readonly string[]): AtomPool {
  const offsets = new Uint32Array(atoms.length + 2);
  const pool = new Uint16Array(atoms.reduce((sum, atom) => sum + atom.length, 0));
  let end = 0;
  atoms.forEach((atom, index) => {
    offsets[index + 1] = end;
    for (let k = 0; k < atom.length; k++) pool[end++] = atom.charCodeAt(k);
  });
  offsets[atoms.length + 1] = end;
  return { offsets, pool };
}
