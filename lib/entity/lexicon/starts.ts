/** Which lexicons have a form that begins with an atom: one byte an atom instead of a look into every lexicon. */
import type { Matcher } from '../../lexicon/matcher.js';

/** Bits of what may begin. */
export const Start = {
  ROLE: 1,
  HONORIFIC: 2,
  /** Unit word of the place finder: `tỉnh`, `đường`. */
  UNIT: 4,
  HEAD: 8,
  CREDIT: 16,
  PLACE: 32,
  BODY: 64,
  /** Unit word of a place inside a body's name. */
  PLACE_UNIT: 128,
} as const;

/** The bits of every atom id of a vocabulary of `size` ids. Linear in `size` times matchers. */
export function startBits(
  size: number,
  matchers: readonly (readonly [number, Matcher<unknown>])[],
): Uint8Array {
  const bits = new Uint8Array(size);
  for (const [bit, { root }] of matchers) {
    for (let id = 0; id < size; id++) if (root[id] !== 0) bits[id]! |= bit;
  }
  return bits;
}
