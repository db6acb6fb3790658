/** Stable numbers of atoms and names for features: they do not change when the vocabulary grows. */
import { foldInto, MAX_ATOM } from '../token/fold.js';

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const scratch = new Uint16Array(MAX_ATOM);

/** FNV-1a over 16-bit units. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = BASIS;
  for (let k = from; k < to; k++) hash = Math.imul(hash ^ units[k]!, PRIME);
  return hash | 0;
}

/** The hash of the folded atom `text[start, end)`; atoms too long to fold share one. */
export function hashFolded(text: string, start: number, end: number): number {
  return hashUnits(scratch, 0, foldInto(scratch, text, start, end));
}

/** The hash of the name of a rule, type or entry. */
export function hashName(name: string): number {
  let hash = BASIS;
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), PRIME);
  return hash | 0;
}
