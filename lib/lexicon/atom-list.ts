/** Sorted atoms as text: each begins with a capital that tells how many units it shares with the one before. */
import type { AtomPool } from '../token/atom-pool.js';

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

function isCapital(unit: number): boolean {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z;
}

function sharedUnits(atom: string, last: string): number {
  let shared = 0;
  while (shared < CAPITAL_Z - CAPITAL_A && shared < last.length && atom[shared] === last[shared]) shared++;
  return shared;
}

/** Writes atoms, which hold no ASCII capitals. Linear. */
export function packAtoms(atoms: readonly string[]): string {
  return atoms
    .map((atom, index) => {
      const shared = sharedUnits(atom, atoms[index - 1] ?? '');
      return String.fromCharCode(CAPITAL_A + shared) + atom.slice(shared);
    })
    .join('');
}

/** How many atoms and units a packed list has. */
function measure(packed: string): { atoms: number; units: number } {
  let atoms = 0;
  let units = 0;
  for (let k = 0; k < packed.length; k++) {
    const unit = packed.charCodeAt(k);
    if (isCapital(unit)) {
      atoms++;
      units += unit - CAPITAL_A;
    } else units++;
  }
  return { atoms, units };
}

/** Reads what `packAtoms` wrote; ids follow the order, from 1. Linear. */
export function unpackAtoms(packed: string): AtomPool {
  const { atoms, units } = measure(packed);
  const offsets = new Uint32Array(atoms + 2);
  const pool = new Uint16Array(units);
  let id = 0;
  let end = 0;
  for (let k = 0; k < packed.length; k++) {
    const unit = packed.charCodeAt(k);
    if (!isCapital(unit)) {
      pool[end++] = unit;
      continue;
    }
    const last = offsets[id]!;
    offsets[++id] = end;
    for (let shared = 0; shared < unit - CAPITAL_A; shared++) pool[end++] = pool[last + shared]!;
  }
  offsets[id + 1] = end;
  return { offsets, pool };
}
