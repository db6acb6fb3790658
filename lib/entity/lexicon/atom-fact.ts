/** What is known of an atom and its place, as bits. */
import { Start } from './starts.js';

/** Bits of an atom. `NAME`, `UPPER`, `GIVEN` and `HYPHEN` stand a byte apart, so that sums of the bits count each. */
export enum AtomFact {
  /** A capitalised word or an initial. */
  NAME = 1,
  CAPITAL = 0x2,
  /** A family name; a role or a place may begin here. */
  FAMILY = 0x4,
  ROLE = 0x8,
  PLACE = 0x10,
  /** A verb of speech in small letters, a form of address begins here. */
  SPEECH = 0x20,
  HONORIFIC = 0x40,
  LINE_START = 0x80,
  UPPER = 0x100,
  /** A role, a form of address (or rank or degree), `Ảnh:`, a unit word or head word ends right before. */
  AFTER_ROLE = 0x200,
  AFTER_HONORIFIC = 0x400,
  AFTER_CREDIT = 0x800,
  AFTER_UNIT = 0x1000,
  /** A listed place or body ends right before, goes on here. */
  AFTER_NAME = 0x2000,
  INSIDE_PLACE = 0x4000,
  INSIDE_BODY = 0x8000,
  GIVEN = 0x10000,
  /** A listed name of a foreigner begins here, ends here. */
  FOREIGN_START = 0x20000,
  FOREIGN_END = 0x40000,
  /** A role goes on here. */
  INSIDE_ROLE = 0x80000,
  /** A listed role begins here; a listed body or head word, written as one. */
  OFFICE = 0x100000,
  BODY = 0x200000,
  /** A dash written close to the word before it. */
  HYPHEN = 0x1000000,
}

/** Where a listed name or role goes on: nothing begins here, and nothing ends right before. */
export const INSIDE: number = AtomFact.INSIDE_PLACE | AtomFact.INSIDE_BODY | AtomFact.INSIDE_ROLE;

/** How far the bits of `Start` are from those of `AtomFact` that follow from them. */
enum Shift {
  /** `ROLE` and `PLACE`. */
  STARTS = 3,
  GIVEN = 5,
}

/** The facts that follow from the bits of `Start` alone. */
export function plainFacts(starts: number): number {
  return ((starts & (Start.ROLE | Start.PLACE)) << Shift.STARTS) | ((starts & Start.GIVEN) << Shift.GIVEN);
}
