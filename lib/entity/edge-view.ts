/** Edges as objects, for those that build an entity from them. */
import { EdgeCell, type EdgeStore } from './edges.js';
import type { Entry } from './lexicon/entry.js';

/** An edge with its entries, for those that build an entity from it. */
export interface Edge {
  readonly last: number;
  readonly way: number;
  readonly step: number;
  readonly entry: Entry | null;
  readonly stepEntry: Entry | null;
  readonly bodyEntry: Entry | null;
  readonly bodyFirst: number;
  readonly bodyLast: number;
  readonly placeFirst: number;
  readonly placeLast: number;
}

/** The edges of a candidate as objects, from the first of them on. */
export function siblingEdges(
  { cells }: EdgeStore,
  entries: readonly (Entry | null)[],
  first: number,
): Edge[] {
  const edges: Edge[] = [];
  for (let edge = first; edge !== 0; edge = cells[edge + EdgeCell.SIBLING]!) {
    edges.push({
      last: cells[edge + EdgeCell.LAST]!,
      way: cells[edge + EdgeCell.WAY]!,
      step: cells[edge + EdgeCell.STEP]!,
      entry: entries[cells[edge + EdgeCell.ENTRY]!]!,
      stepEntry: entries[cells[edge + EdgeCell.STEP_ENTRY]!]!,
      bodyEntry: entries[cells[edge + EdgeCell.BODY_ENTRY]!]!,
      bodyFirst: cells[edge + EdgeCell.BODY_FIRST]!,
      bodyLast: cells[edge + EdgeCell.BODY_LAST]!,
      placeFirst: cells[edge + EdgeCell.PLACE_FIRST]!,
      placeLast: cells[edge + EdgeCell.PLACE_LAST]!,
    });
  }
  return edges;
}
