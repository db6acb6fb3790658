/**
 * The arrays that the stage works in. They are used again for the next text: a short text would spend as long on new
 * arrays as on its own atoms.
 */
import { type CandidateStore, clearCandidates, createCandidateStore } from './candidate.js';
import { type Columns, clearColumns, createColumns, MOST_KEPT } from './columns.js';
import { clearEdges, createEdgeStore, type EdgeStore } from './edges.js';
import { createLattice, type Lattice } from './resolve-overlaps.js';
import { createSpanSums, type SpanSums } from './tagger/span-sums.js';

/** All arrays for one text at a time. */
export interface Workspace {
  columns: Columns;
  readonly edges: EdgeStore;
  readonly candidates: CandidateStore;
  readonly sums: SpanSums;
  readonly lattice: Lattice;
}

/** Empty arrays for a text of so many atoms. */
function createWorkspace(length: number): Workspace {
  return {
    columns: createColumns(length),
    edges: createEdgeStore(),
    candidates: createCandidateStore(),
    sums: createSpanSums(),
    lattice: createLattice(),
  };
}

let kept: Workspace | null = null;

/** Hands out the arrays of an earlier text, emptied, or new ones. Nobody else has them until they are given back. */
export function takeWorkspace(length: number): Workspace {
  const space = kept;
  kept = null;
  if (space === null) return createWorkspace(length);
  if (space.columns.capacity < length) space.columns = createColumns(length);
  else clearColumns(space.columns, length);
  clearEdges(space.edges);
  clearCandidates(space.candidates);
  return space;
}

/** Keeps arrays for the next text. */
export function giveBack(space: Workspace): void {
  if (space.columns.capacity <= MOST_KEPT) kept = space;
}
