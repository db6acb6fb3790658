/** The structure of an article as the later stages read it. */
import type { Evidence } from '../types.js';

/** A range of atoms inside a sentence that is a dateline: `(VLO)`, `TTO -`. */
export interface InlineDateline {
  readonly first: number;
  /** Last atom, inclusive. */
  readonly last: number;
}

/** The day of publication as the page states it. */
export interface PublicationDay {
  /** Row of the sentence that states it. */
  readonly row: number;
  /** ISO 8601. */
  readonly day: string;
}

/** What each sentence is to the article. */
export interface StructureTable {
  /** A value of `StructureCode` for each sentence. */
  readonly kinds: Uint8Array;
  readonly datelines: readonly InlineDateline[];
  readonly published: PublicationDay | null;
  /** Why a sentence got its kind, by row; the body has none. */
  readonly evidence: ReadonlyMap<number, Evidence>;
}
