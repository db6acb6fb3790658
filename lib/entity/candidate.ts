/** A span that a finder proposes, with what the finder read inside it. The resolver picks among candidates. */
import type { EntityType } from '../types.js';
import type { EntityMatch } from './entity-match.js';
import type { Entry } from './lexicon/entry.js';
import { andThen } from './rules.js';

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

/** One way in which a name, a body or an office may end, and what was read up to there. Atoms of -1: not there. */
export interface Edge {
  /** Last atom. */
  readonly last: number;
  /** Way of the grammar to this end (`rules.ts`), and its last step. */
  readonly way: number;
  readonly step: number;
  /** Lexicon entry of the head: the role, the body, the head word, the place. */
  readonly entry: Entry | null;
  /** Entry of the last part: the place, the outer body. */
  readonly stepEntry: Entry | null;
  readonly bodyEntry: Entry | null;
  readonly bodyFirst: number;
  readonly bodyLast: number;
  readonly placeFirst: number;
  readonly placeLast: number;
}

/** An edge without inner structure. */
export function plainEdge(last: number, step: number): Edge {
  return {
    last,
    way: step,
    step,
    entry: null,
    stepEntry: null,
    bodyEntry: null,
    bodyFirst: -1,
    bodyLast: -1,
    placeFirst: -1,
    placeLast: -1,
  };
}

/** An edge with a longer last part: what it was read from stays, its end, body and last step are new. */
export function grownEdge(edge: Edge, last: number, step: number, bodyFirst: number, bodyLast: number): Edge {
  return {
    last,
    way: andThen(edge.way, step),
    step,
    entry: edge.entry,
    stepEntry: null,
    bodyEntry: edge.bodyEntry,
    bodyFirst,
    bodyLast,
    placeFirst: edge.placeFirst,
    placeLast: edge.placeLast,
  };
}

/** The edge as if it ended at a later atom, by the given way. */
export function movedEdge(edge: Edge, last: number, way: number): Edge {
  return {
    last,
    way,
    step: edge.step,
    entry: edge.entry,
    stepEntry: edge.stepEntry,
    bodyEntry: edge.bodyEntry,
    bodyFirst: edge.bodyFirst,
    bodyLast: edge.bodyLast,
    placeFirst: edge.placeFirst,
    placeLast: edge.placeLast,
  };
}

/** An edge that goes on by one step behind another: `Tỉnh ủy` + `Hà Giang`. The body of the first grows with it. */
export function extendedEdge(outer: Edge, inner: Edge, step: number): Edge {
  return {
    last: inner.last,
    way: andThen(outer.way, step),
    step: inner.step,
    entry: outer.entry,
    stepEntry: inner.stepEntry,
    bodyEntry: outer.bodyEntry,
    bodyFirst: outer.bodyFirst,
    bodyLast: outer.bodyFirst < 0 ? -1 : inner.last,
    placeFirst: inner.placeFirst,
    placeLast: inner.placeLast,
  };
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
