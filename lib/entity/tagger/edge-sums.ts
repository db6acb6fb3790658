/** Sums of the weights of edges. What a group of features depends on recurs, so its sum is worked out once. */
import { EdgeCell } from '../edges.js';
import type { Entry } from '../lexicon/entry.js';
import {
  bodyFeatures,
  headFeatures,
  lengthFeatures,
  MAX_PLACE,
  pairFeatures,
  stepFeatures,
} from './edge-features.js';
import { bucket, createRowBuffer, type RowBuffer, TYPES } from './rows.js';
import { createSumCache, holds, keep, type SumCache, slotOf } from './sum-cache.js';

/** Weights with the sums known so far, for the entries of one lexicon. */
export interface EdgeSums {
  readonly weights: Int16Array;
  readonly entries: readonly (Entry | null)[];
  readonly cache: SumCache;
  readonly buffer: RowBuffer;
}

/** No sums yet. */
export function createEdgeSums(weights: Int16Array, entries: readonly (Entry | null)[]): EdgeSums {
  return { weights, entries, cache: createSumCache(), buffer: createRowBuffer() };
}

/** The sum of the weights of the buffered rows for a type. */
export function sumRows({ rows, length }: RowBuffer, weights: Int16Array, type: number): number {
  let sum = 0;
  for (let f = 0; f < length; f++) sum += weights[rows[f]! * TYPES + type]!;
  return sum;
}

/** Groups of features; the number tells their keys apart. */
const HEAD = 1;
const BODY = 2;
const PAIR = 3;
const STEP = 4;
const LENGTH = 5;

/** First word of a key: group and type, beside a number of up to 2^25. */
function groupKey(group: number, type: number, number: number): number {
  return ((number * TYPES + group) * TYPES + type) | 0;
}

function headSum(sums: EdgeSums, type: number, entry: number, way: number, step: number): number {
  const { cache, buffer, entries, weights } = sums;
  const a = groupKey(HEAD, type, entry);
  const b = way * 32 + step;
  const slot = slotOf(a, b);
  if (holds(cache, slot, a, b)) return cache.slots[slot + 2]!;
  buffer.length = 0;
  headFeatures(entries[entry]!, way, step, buffer);
  return keep(cache, slot, a, b, sumRows(buffer, weights, type));
}

function bodySum(sums: EdgeSums, type: number, body: number, way: number): number {
  const { cache, buffer, entries, weights } = sums;
  const a = groupKey(BODY, type, body);
  const slot = slotOf(a, way);
  if (holds(cache, slot, a, way)) return cache.slots[slot + 2]!;
  buffer.length = 0;
  bodyFeatures(entries[body]!, way, buffer);
  return keep(cache, slot, a, way, sumRows(buffer, weights, type));
}

function pairSum(sums: EdgeSums, type: number, entry: number, body: number, step: number): number {
  const { cache, buffer, entries, weights } = sums;
  const a = groupKey(PAIR, type, entry);
  const b = body * 32 + step;
  const slot = slotOf(a, b);
  if (holds(cache, slot, a, b)) return cache.slots[slot + 2]!;
  buffer.length = 0;
  pairFeatures(entries[entry]!, entries[body]!, step, buffer);
  return keep(cache, slot, a, b, sumRows(buffer, weights, type));
}

function stepSum(sums: EdgeSums, type: number, entry: number, step: number): number {
  const { cache, buffer, entries, weights } = sums;
  const a = groupKey(STEP, type, entry);
  const slot = slotOf(a, step);
  if (holds(cache, slot, a, step)) return cache.slots[slot + 2]!;
  buffer.length = 0;
  stepFeatures(entries[entry]!, step, buffer);
  return keep(cache, slot, a, step, sumRows(buffer, weights, type));
}

function lengthSum(sums: EdgeSums, type: number, way: number, length: number, place: number): number {
  const { cache, buffer, weights } = sums;
  const a = groupKey(LENGTH, type, bucket(length));
  const b = way * 256 + place + 1;
  const slot = slotOf(a, b);
  if (holds(cache, slot, a, b)) return cache.slots[slot + 2]!;
  buffer.length = 0;
  lengthFeatures(way, length, place, buffer);
  return keep(cache, slot, a, b, sumRows(buffer, weights, type));
}

/** The sum of the weights of an edge as a rule for a span of a type and length. */
export function edgeSum(
  sums: EdgeSums,
  cells: Int32Array,
  edge: number,
  type: number,
  length: number,
): number {
  const way = cells[edge + EdgeCell.WAY]!;
  const step = cells[edge + EdgeCell.STEP]!;
  const entry = cells[edge + EdgeCell.ENTRY]!;
  const body = cells[edge + EdgeCell.BODY_ENTRY]!;
  const stepEntry = cells[edge + EdgeCell.STEP_ENTRY]!;
  const placeFirst = cells[edge + EdgeCell.PLACE_FIRST]!;
  const place = placeFirst < 0 ? -1 : Math.min(cells[edge + EdgeCell.PLACE_LAST]! - placeFirst, MAX_PLACE);
  let sum = headSum(sums, type, entry, way, step) + lengthSum(sums, type, way, length, place);
  if (body !== 0) sum += bodySum(sums, type, body, way);
  if (entry !== 0 || body !== 0) sum += pairSum(sums, type, entry, body, step);
  return sum + stepSum(sums, type, stepEntry, step);
}
