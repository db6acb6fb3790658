/** Sums of the weights of where spans begin and end: many candidates share them. */
import { createLengthRanks, type LengthRanks } from './document-facts.js';
import { END_FEATURES, endFeatures, type FeatureSource, START_FEATURES, startFeatures } from './features.js';
import { createRows, sumRows, TYPES } from './rows.js';

/** Ends whose sums are kept, as a power of two; more than one sentence has. */
const END_SLOTS = 1 << 8;

/** The sums known so far, and space for the features of what is being summed. */
export interface SpanSums {
  readonly ranks: LengthRanks;
  /** Features of the candidate at hand, and of the atom at which it begins. */
  readonly rows: Int32Array;
  readonly startRows: Int32Array;
  /** The types whose sums are known for the start at hand, as bits, and the sums. */
  startTypes: number;
  readonly startSums: Int32Array;
  /** The same for ends, in slots: the atom, its features, the types whose sums are known as bits, the sums. */
  readonly endAtoms: Int32Array;
  readonly endRows: Int32Array;
  readonly endTypes: Uint8Array;
  readonly endSums: Int32Array;
}

/** No sums. */
export function createSpanSums(): SpanSums {
  return {
    ranks: createLengthRanks(),
    rows: createRows(),
    startRows: createRows(),
    startTypes: 0,
    startSums: new Int32Array(TYPES),
    endAtoms: new Int32Array(END_SLOTS).fill(-1),
    endRows: new Int32Array(END_SLOTS * END_FEATURES),
    endTypes: new Uint8Array(END_SLOTS),
    endSums: new Int32Array(END_SLOTS * TYPES),
  };
}

/** Forgets the sums of the text before. */
export function clearSpanSums(sums: SpanSums): void {
  sums.endAtoms.fill(-1);
}

/** Turns to the candidates that begin at another atom. */
export function beginAt(sums: SpanSums, source: FeatureSource, first: number): void {
  startFeatures(source, first, sums.startRows, 0);
  sums.startTypes = 0;
}

/** The sum of the features of the start at hand, for a type. */
export function startSum(sums: SpanSums, weights: Int8Array, type: number): number {
  const { startRows, startSums } = sums;
  if ((sums.startTypes & (1 << type)) === 0) {
    sums.startTypes |= 1 << type;
    startSums[type] = sumRows(startRows, 0, START_FEATURES, weights, type);
  }
  return startSums[type]!;
}

/** The sum of the features of an end, for a type. */
export function endSum(
  { endAtoms, endTypes, endRows, endSums }: SpanSums,
  source: FeatureSource,
  weights: Int8Array,
  last: number,
  type: number,
): number {
  const slot = last & (END_SLOTS - 1);
  const from = slot * END_FEATURES;
  if (endAtoms[slot] !== last) {
    endFeatures(source, last, endRows, from);
    endAtoms[slot] = last;
    endTypes[slot] = 0;
  }
  const at = slot * TYPES + type;
  if ((endTypes[slot]! & (1 << type)) === 0) {
    endTypes[slot]! |= 1 << type;
    endSums[at] = sumRows(endRows, from, from + END_FEATURES, weights, type);
  }
  return endSums[at]!;
}
