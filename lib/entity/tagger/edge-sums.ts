/** Sums of the weights of edges. What a group of features depends on recurs, so its sum is worked out once. */
import { EdgeCell } from '../edges.js';
import type { Entry } from '../lexicon/entry.js';
import { headFeatures, lengthFeatures, MAX_PLACE } from './edge-features.js';
import { bucket, createRows, sumRows, TYPES } from './rows.js';
import { createSumCache, holds, keep, type SumCache, slotOf, sumAt } from './sum-cache.js';

/** Weights with the sums known so far, for the entries of one lexicon. */
export interface EdgeSums {
  readonly weights: Int8Array;
  readonly entries: readonly (Entry | null)[];
  readonly heads: SumCache;
  readonly lengths: SumCache;
  readonly rows: Int32Array;
}

/** No sums yet. */
export function createEdgeSums(weights: Int8Array, entries: readonly (Entry | null)[]): EdgeSums {
  return { weights, entries, heads: createSumCache(), lengths: createSumCache(), rows: createRows() };
}

/** More than any step, and than any way of the grammar. */
const STEPS = 32;
const WAYS = 1 << 15;

function headSum(sums: EdgeSums, cells: Int32Array, edge: number, type: number): number {
  const { heads, rows, entries, weights } = sums;
  const way = cells[edge + EdgeCell.WAY]!;
  const step = cells[edge + EdgeCell.STEP]!;
  const entry = cells[edge + EdgeCell.ENTRY]!;
  const body = cells[edge + EdgeCell.BODY_ENTRY]!;
  const a = ((entry * STEPS + step) * TYPES + type) | 0;
  const b = (body * WAYS + way) | 0;
  const slot = slotOf(a, b);
  if (holds(heads, slot, a, b)) return sumAt(heads, slot);
  const end = headFeatures(entries[entry]!, entries[body]!, way, step, rows, 0);
  return keep(heads, slot, a, b, sumRows(rows, 0, end, weights, type));
}

function lengthSum(sums: EdgeSums, way: number, type: number, length: number, place: number): number {
  const { lengths, rows, weights } = sums;
  const a = (place + 2) * TYPES + type;
  const b = bucket(length) * WAYS + way;
  const slot = slotOf(a, b);
  if (holds(lengths, slot, a, b)) return sumAt(lengths, slot);
  const end = lengthFeatures(way, length, place, rows, 0);
  return keep(lengths, slot, a, b, sumRows(rows, 0, end, weights, type));
}

/** The sum of the weights of an edge as a rule for a span of a type and length. */
export function edgeSum(
  sums: EdgeSums,
  cells: Int32Array,
  edge: number,
  type: number,
  length: number,
): number {
  const first = cells[edge + EdgeCell.PLACE_FIRST]!;
  const place = first < 0 ? -1 : Math.min(cells[edge + EdgeCell.PLACE_LAST]! - first, MAX_PLACE);
  const way = cells[edge + EdgeCell.WAY]!;
  return headSum(sums, cells, edge, type) + lengthSum(sums, way, type, length, place);
}
