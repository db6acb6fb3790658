/** A span that a finder proposes, with what the finder read inside it. The resolver picks among candidates. */
import type { LexiconRow } from '../lexicon/rows.js';
import type { EntityType } from '../types.js';
import type { EntityMatch } from './entity-match.js';

/** Dense numbers of the entity types; 0 stands for "no entity". */
export const SPAN_TYPES: readonly EntityType[] = [
  'PERSON',
  'POSITION',
  'ORGANIZATION',
  'LOCATION',
  'DATE',
  'DOCUMENT',
  'EVENT',
];

/** Number of an entity type, from 1. */
export function typeNumber(type: EntityType): number {
  return SPAN_TYPES.indexOf(type) + 1;
}

/** A range of atoms, both ends inclusive. */
export interface AtomRange {
  readonly first: number;
  readonly last: number;
}

/** One way in which a name, a body or an office may end, and what was read up to there. */
export interface Edge {
  /** Last atom. */
  readonly last: number;
  /** Grammar rule that reached this end. */
  readonly rule: string;
  /** Lexicon entry of the head: the role, the body, the head word, the place. */
  readonly row: LexiconRow | null;
  readonly body: AtomRange | null;
  readonly bodyRow: LexiconRow | null;
  readonly place: AtomRange | null;
  /** Rule and entry of the last part: of the place, the outer body or the field that ends the span. */
  readonly step: string;
  readonly stepRow: LexiconRow | null;
}

/** An edge without inner structure. */
export function plainEdge(last: number, rule: string): Edge {
  return { last, rule, row: null, body: null, bodyRow: null, place: null, step: rule, stepRow: null };
}

/** A proposed entity. */
export interface Candidate extends AtomRange {
  /** Number of the entity type. */
  readonly type: number;
  /** Every rule that proposes this very span, the strongest first. */
  readonly edges: readonly Edge[];
  /** The finished entity, for finders that make entities themselves. */
  readonly match: EntityMatch | null;
}
