/** FNV-1a, the hash of Fowler, Noll and Vo, over code units: short, the same on every engine, and good enough for tables. */

/** Its two constants, as an enumeration, since the bundle writes the values of one in. */
export enum Fnv {
  /** The hash of nothing, as a signed number. */
  START = -0x7ee3623b,
  FACTOR = 0x01000193,
}

/** The hash of what was hashed so far and one unit more. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, Fnv.FACTOR);
}

/** The hash of the units from `start` to `end`. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  let hash: number = Fnv.START;
  for (let k = start; k < end; k++) hash = Math.imul(hash ^ units[k]!, Fnv.FACTOR);
  return hash;
}

/** The hash of a string. */
export function hashText(text: string): number {
  let hash: number = Fnv.START;
  for (let k = 0; k < text.length; k++) hash = addUnit(hash, text.charCodeAt(k));
  return hash;
}
