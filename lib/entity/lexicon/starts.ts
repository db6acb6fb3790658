/** Which lexicons have a form that begins with an atom: two bytes an atom instead of a look into every lexicon. */

import type { Matcher } from '../../lexicon/matcher.js';

/** Bits of what may begin; `plainFacts` knows where they stand. */
export enum Start {
  ROLE = 1,
  PLACE = 2,
  HONORIFIC = 4,
  /** Unit word of the place finder: `tỉnh`, `đường`. */
  UNIT = 8,
  HEAD = 16,
  CREDIT = 32,
  BODY = 64,
  /** Unit word of a place inside a body's name. */
  PLACE_UNIT = 128,
  SPEECH = 256,
  FOREIGN = 512,
  FAMILY = 1024,
  GIVEN = 2048,
  FIELD = 4096,
}

/**
 * The bits of every atom id of a vocabulary, from matchers whose forms begin there and columns by id that are not 0 where
 * something begins. Linear.
 */
export function startBits(
  size: number,
  matchers: readonly (readonly [bit: number, Matcher<unknown>])[],
  columns: readonly (readonly [bit: number, Uint8Array])[],
): Uint16Array {
  const bits = new Uint16Array(size);
  for (const [bit, { parents, atoms }] of matchers) {
    for (let node = 1; node < parents.length; node++) if (parents[node] === 0) bits[atoms[node]!]! |= bit;
  }
  for (const [bit, column] of columns) {
    for (let id = 1; id < size; id++) if (column[id] !== 0) bits[id]! |= bit;
  }
  return bits;
}
