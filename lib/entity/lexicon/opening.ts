/** What may begin at an atom. */

/** Groups of forms, as bits. */
export enum Opening {
  ROLE = 1,
  /** Unit words of the place finder. */
  UNIT = 2,
  HEAD = 4,
  BODY = 8,
  /** Forms of address, picture credits, verbs of speech. */
  ADDRESS = 16,
  /** Names of foreigners, and of places that need no unit word. */
  NAME = 32,
  DOCUMENT = 64,
  EVENT = 128,
}
