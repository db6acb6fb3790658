/** What a finder of dates, documents, events or places found: a finished entity, with what the scores ask of it. */
import type { Entity } from '../types.js';
import type { EntityMatch } from './entity-match.js';

/**
 * A match with some facts of its entity beside it: entities have many shapes, and to read a field of many shapes is
 * slow.
 */
export interface FinderMatch extends EntityMatch {
  /** Number of the type (`typeNumber`). */
  readonly type: number;
  /** Rule and lexicon entry of the evidence; the entry is empty where there is none. */
  readonly rule: string;
  readonly entry: string;
  /** Unit of a place; empty for others. */
  readonly unit: string;
}

/** Score of what the weights may choose and the rules do not: a doubtful reading, or a part of a longer match. */
export const DOUBTFUL = -20;

/** The match with another entity, of which the same holds. Written out: a copy by spreading has a shape of its own. */
export function withEntity(match: FinderMatch, entity: Entity): FinderMatch {
  const { first, last, score, type, rule, entry, unit } = match;
  return { first, last, score, entity, type, rule, entry, unit };
}
