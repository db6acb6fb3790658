/** Stable numbers of atoms for features: they do not change when the vocabulary grows. */
import { hashUnits } from '../hash.js';
import { foldInto, MAX_ATOM } from '../token/fold.js';

const scratch = new Uint16Array(MAX_ATOM);

/** The hash of the folded atom `text[start, end)`; atoms too long to fold share one. */
export function hashFolded(text: string, start: number, end: number): number {
  return hashUnits(scratch, 0, foldInto(scratch, text, start, end));
}
