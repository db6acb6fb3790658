/** What finders propose and the resolver decides on: an entity over a range of atoms. */
import type { Entity } from '../types.js';

/** An entity with its atoms. Offsets inside `entity` point into the text of the token table. */
export interface EntityMatch {
  /** First atom. */
  readonly first: number;
  /** Last atom, inclusive. */
  readonly last: number;
  /** Confidence by which overlaps are resolved; higher wins. */
  readonly score: number;
  readonly entity: Entity;
}
