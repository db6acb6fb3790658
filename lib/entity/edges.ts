/**
 * The ways in which a name, a body or an office may end, and what was read up to there. They are rows of one integer
 * array, in linked lists: several are read for every one that becomes part of an entity.
 */
import { andThen } from './rules.js';

/** Cells of a row. Atoms of -1: not there. Entries are numbers of `EntityLexicon.entries`, 0 is none. */
export enum EdgeCell {
  /** Last atom. */
  LAST = 0,
  /** Way of the grammar to this end (`rules.ts`), and its last step. */
  WAY = 1,
  STEP = 2,
  /** Entry of the head: the role, the body, the head word, the place. */
  ENTRY = 3,
  /** Entry of the last part: the place, the outer body. */
  STEP_ENTRY = 4,
  BODY_ENTRY = 5,
  BODY_FIRST = 6,
  BODY_LAST = 7,
  PLACE_FIRST = 8,
  PLACE_LAST = 9,
  /** Next edge of the list in which it was read; 0 ends the list. */
  NEXT = 10,
  /** Next edge of the same candidate. */
  SIBLING = 11,
}

const WIDTH = 12;

/** In the row that stands for a list: its last edge, and how many it has. The first edge stands in `NEXT`. */
const TAIL = EdgeCell.LAST;
const COUNT = EdgeCell.WAY;

/** The rows in use; an edge or a list is known by its first cell. */
export interface EdgeStore {
  cells: Int32Array;
  /** First free cell. */
  length: number;
}

/** The list without edges. */
export const NO_EDGES = 0;

/** An empty store; row 0 is the empty list. */
export function createEdgeStore(): EdgeStore {
  return { cells: new Int32Array(256 * WIDTH), length: WIDTH };
}

/** Forgets all edges and lists. */
export function clearEdges(store: EdgeStore): void {
  store.length = WIDTH;
}

function newRow(store: EdgeStore): number {
  const row = store.length;
  store.length = row + WIDTH;
  if (store.length > store.cells.length) {
    const longer = new Int32Array(store.cells.length * 2);
    longer.set(store.cells);
    store.cells = longer;
  }
  return row;
}

/** A new list without edges. */
export function openList(store: EdgeStore): number {
  const list = newRow(store);
  const { cells } = store;
  cells[list + TAIL] = list;
  cells[list + COUNT] = 0;
  cells[list + EdgeCell.NEXT] = 0;
  return list;
}

/** Last edge of a list; the list itself while it is empty, so that `NEXT` leads to whatever comes after. */
export function lastOf({ cells }: EdgeStore, list: number): number {
  return cells[list + TAIL]!;
}

/** The edge behind an edge, or the first one of a list; 0 when there is none. */
export function nextOf({ cells }: EdgeStore, edge: number): number {
  return cells[edge + EdgeCell.NEXT]!;
}

/** How many edges a list has. */
export function countOf({ cells }: EdgeStore, list: number): number {
  return list === NO_EDGES ? 0 : cells[list + COUNT]!;
}

/** Puts an edge at the end of a list. */
export function append({ cells }: EdgeStore, list: number, edge: number): void {
  cells[cells[list + TAIL]! + EdgeCell.NEXT] = edge;
  cells[list + TAIL] = edge;
  cells[list + COUNT]!++;
}

function newEdge(store: EdgeStore, last: number, way: number, step: number): number {
  const edge = newRow(store);
  const { cells } = store;
  cells[edge + EdgeCell.LAST] = last;
  cells[edge + EdgeCell.WAY] = way;
  cells[edge + EdgeCell.STEP] = step;
  cells[edge + EdgeCell.NEXT] = 0;
  cells[edge + EdgeCell.SIBLING] = 0;
  return edge;
}

function setEntries({ cells }: EdgeStore, edge: number, entry: number, step: number, body: number): void {
  cells[edge + EdgeCell.ENTRY] = entry;
  cells[edge + EdgeCell.STEP_ENTRY] = step;
  cells[edge + EdgeCell.BODY_ENTRY] = body;
}

function setBody({ cells }: EdgeStore, edge: number, first: number, last: number): void {
  cells[edge + EdgeCell.BODY_FIRST] = first;
  cells[edge + EdgeCell.BODY_LAST] = last;
}

function setPlace({ cells }: EdgeStore, edge: number, first: number, last: number): void {
  cells[edge + EdgeCell.PLACE_FIRST] = first;
  cells[edge + EdgeCell.PLACE_LAST] = last;
}

/** An edge without inner structure. */
export function plainEdge(store: EdgeStore, last: number, step: number): number {
  const edge = newEdge(store, last, step, step);
  setEntries(store, edge, 0, 0, 0);
  setBody(store, edge, -1, -1);
  setPlace(store, edge, -1, -1);
  return edge;
}

/** A place, from its unit word or its name on. */
export function placeEdge(
  store: EdgeStore,
  first: number,
  last: number,
  step: number,
  entry: number,
): number {
  const edge = newEdge(store, last, step, step);
  setEntries(store, edge, entry, entry, 0);
  setBody(store, edge, -1, -1);
  setPlace(store, edge, first, last);
  return edge;
}

/** A role without its body. */
export function roleEdge(store: EdgeStore, last: number, step: number, entry: number): number {
  const edge = newEdge(store, last, step, step);
  setEntries(store, edge, entry, entry, 0);
  setBody(store, edge, -1, -1);
  setPlace(store, edge, -1, -1);
  return edge;
}

/** A listed body, or the head word of one. */
export function headEdge(store: EdgeStore, first: number, last: number, step: number, entry: number): number {
  const edge = newEdge(store, last, step, step);
  setEntries(store, edge, entry, entry, entry);
  setBody(store, edge, first, last);
  setPlace(store, edge, -1, -1);
  return edge;
}

/** An edge with a longer last part: what it was read from stays, its end, body and last step are new. */
export function grownEdge(
  store: EdgeStore,
  from: number,
  last: number,
  step: number,
  bodyFirst: number,
  bodyLast: number,
): number {
  const edge = newEdge(store, last, andThen(store.cells[from + EdgeCell.WAY]!, step), step);
  const { cells } = store;
  setEntries(store, edge, cells[from + EdgeCell.ENTRY]!, 0, cells[from + EdgeCell.BODY_ENTRY]!);
  setBody(store, edge, bodyFirst, bodyLast);
  setPlace(store, edge, cells[from + EdgeCell.PLACE_FIRST]!, cells[from + EdgeCell.PLACE_LAST]!);
  return edge;
}

/** An edge as if it ended at a later atom, by the given way. */
export function movedEdge(store: EdgeStore, from: number, last: number, way: number): number {
  const edge = newEdge(store, last, way, 0);
  const { cells } = store;
  cells.copyWithin(edge + EdgeCell.STEP, from + EdgeCell.STEP, from + EdgeCell.NEXT);
  return edge;
}

/** An edge that goes on by one step behind another: `Tỉnh ủy` + `Hà Giang`. The body of the first grows with it. */
export function extendedEdge(store: EdgeStore, outer: number, inner: number, step: number): number {
  const edge = newEdge(store, 0, andThen(store.cells[outer + EdgeCell.WAY]!, step), 0);
  const { cells } = store;
  const last = cells[inner + EdgeCell.LAST]!;
  const bodyFirst = cells[outer + EdgeCell.BODY_FIRST]!;
  cells[edge + EdgeCell.LAST] = last;
  cells[edge + EdgeCell.STEP] = cells[inner + EdgeCell.STEP]!;
  setEntries(
    store,
    edge,
    cells[outer + EdgeCell.ENTRY]!,
    cells[inner + EdgeCell.STEP_ENTRY]!,
    cells[outer + EdgeCell.BODY_ENTRY]!,
  );
  setBody(store, edge, bodyFirst, bodyFirst < 0 ? -1 : last);
  setPlace(store, edge, cells[inner + EdgeCell.PLACE_FIRST]!, cells[inner + EdgeCell.PLACE_LAST]!);
  return edge;
}

/** A role with a body or place behind it: the body is the inner one's. */
export function withBody(store: EdgeStore, role: number, inner: number, way: number): number {
  const edge = movedEdge(store, inner, store.cells[inner + EdgeCell.LAST]!, way);
  store.cells[edge + EdgeCell.ENTRY] = store.cells[role + EdgeCell.ENTRY]!;
  return edge;
}
