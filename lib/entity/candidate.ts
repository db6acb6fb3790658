/** Spans that finders propose, with what they read inside them: rows of one integer array. The resolver picks among them. */
import type { EntityType } from '../types.js';
import type { Edge } from './edge-view.js';
import { EdgeCell, type EdgeStore } from './edges.js';
import type { FinderMatch } from './finder-match.js';

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

/** A proposed entity as an object, for those that build an entity from it. */
export interface Candidate extends AtomRange {
  /** Number of the entity type. */
  readonly type: number;
  /** Every rule that proposes this very span, the strongest first. */
  readonly edges: readonly Edge[];
  /** The finished entity, for finders that make entities themselves. */
  readonly match: FinderMatch | null;
}

/** Spans of atoms with their types, sorted by first atom: what the resolver reads. */
export interface Spans {
  readonly length: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly type: Uint8Array;
}

/** First span behind `begin` that begins at another atom. */
export function sameStart({ first, length }: Spans, begin: number): number {
  let end = begin + 1;
  while (end < length && first[end] === first[begin]) end++;
  return end;
}

/** Most rules kept for one span; more than any office has. */
const MAX_RULES = 24;

/** Candidates of some sentences, sorted by first atom. */
export interface CandidateStore extends Spans {
  length: number;
  first: Int32Array;
  last: Int32Array;
  type: Uint8Array;
  /** First and last of the edges that propose the span, and how many they are. */
  edges: Int32Array;
  tail: Int32Array;
  count: Uint8Array;
  /** Place in the list of finished entities, from 1; 0 for what no other finder made. */
  match: Int32Array;
  /** Where the candidates of the current first atom begin. */
  begin: number;
  /** First atom behind all candidates. */
  limit: number;
}

/** An empty store. */
export function createCandidateStore(): CandidateStore {
  const size = 256;
  return {
    length: 0,
    first: new Int32Array(size),
    last: new Int32Array(size),
    type: new Uint8Array(size),
    edges: new Int32Array(size),
    tail: new Int32Array(size),
    count: new Uint8Array(size),
    match: new Int32Array(size),
    begin: 0,
    limit: 0,
  };
}

/** Forgets all candidates. */
export function clearCandidates(store: CandidateStore): void {
  store.length = 0;
  store.begin = 0;
  store.limit = 0;
}

function longer<Column extends Int32Array | Uint8Array>(column: Column): Column {
  const Type = column.constructor as new (length: number) => Column;
  const copy = new Type(column.length * 2);
  copy.set(column);
  return copy;
}

function grow(store: CandidateStore): void {
  store.first = longer(store.first);
  store.last = longer(store.last);
  store.type = longer(store.type);
  store.edges = longer(store.edges);
  store.tail = longer(store.tail);
  store.count = longer(store.count);
  store.match = longer(store.match);
}

/** The candidate of a span and type among those of the current first atom; a new one when there is none. */
export function candidateOf(store: CandidateStore, first: number, last: number, type: number): number {
  for (let k = store.begin; k < store.length; k++) {
    if (store.last[k] === last && store.type[k] === type) return k;
  }
  const k = store.length++;
  if (k >= store.first.length) grow(store);
  store.first[k] = first;
  store.last[k] = last;
  store.type[k] = type;
  store.edges[k] = 0;
  store.count[k] = 0;
  store.match[k] = 0;
  if (last >= store.limit) store.limit = last + 1;
  return k;
}

/** Gives a candidate one more rule that proposes it; later ones than the first few are left out unless they must be kept. */
export function addRule(
  store: CandidateStore,
  { cells }: EdgeStore,
  k: number,
  edge: number,
  keep = false,
): void {
  if (store.count[k] === 0) store.edges[k] = edge;
  else if (store.count[k]! < MAX_RULES || keep) cells[store.tail[k]! + EdgeCell.SIBLING] = edge;
  else return;
  store.tail[k] = edge;
  store.count[k]!++;
}
