/** The best joins of a sentence by the gap model: Viterbi over "joined" and "not joined" at each gap. */
import { unpackSparse } from '../packing.js';
import { GAP_FEATURES, type GapContext, gapFeatures, isMarkGap } from './gap-features.js';

/** A gap that the caller decided: 0 open, 1 never joined, 2 always joined. */
export enum Fixed {
  OPEN = 0,
  SPLIT = 1,
  JOIN = 2,
}

/** Buffers that grow to the longest sentence and are used again. */
export interface JoinBuffers {
  features: Int32Array;
  /** Best state before a join and before a split, for the way back. */
  back: Uint8Array;
}

/** Empty buffers. */
export function createJoinBuffers(): JoinBuffers {
  return { features: new Int32Array(GAP_FEATURES), back: new Uint8Array(512) };
}

function traceBack(back: Uint8Array, first: number, last: number, joined: number, joins: Uint8Array): void {
  let state = joined;
  for (let i = last; i > first; i--) {
    joins[i] = state;
    state = (back[i - first]! >> state) & 1;
  }
}

/** Constants of the packing: an enumeration, since the bundle writes its values in. */
enum Packed {
  /** Makes every weight positive, so that no lane borrows from its neighbour. */
  BIAS = 128,
  /** Larger than any sum of weights over a sentence. */
  CERTAIN = 0x100000,
}

/**
 * Weights, as `packWeights` wrote them, with the two lanes side by side in sixteen bits: half the reads, and a table that
 * stays in the cache.
 */
export function unpackGapRows(packed: string, features: number): Uint16Array {
  const { places, values } = unpackSparse(packed);
  const rows = new Uint16Array(features).fill(Packed.BIAS | (Packed.BIAS << 8));
  for (let k = 0; k < places.length; k++) rows[places[k]! >> 1]! += values[k]! << (8 * (places[k]! & 1));
  return rows;
}

/** Sets `joins[i]` to 1 where atom `i` continues the word before it. Linear. */
export function joinAtoms(
  context: GapContext,
  rows: Uint16Array,
  fixed: Uint8Array | null,
  first: number,
  last: number,
  joins: Uint8Array,
  buffers: JoinBuffers,
): void {
  if (buffers.back.length <= last - first) buffers.back = new Uint8Array((last - first + 1) * 2);
  const { features, back } = buffers;
  let split = 0;
  let join: number = -Packed.CERTAIN;
  for (let i = first + 1; i <= last; i++) {
    let sums = 0;
    let bias: number = Packed.CERTAIN;
    if (!isMarkGap(context.atoms, i)) {
      const count = gapFeatures(context, i, first, last, features, 0);
      for (let k = 0; k < count; k++) {
        const row = rows[features[k]!]!;
        sums += (row & 0xff) | ((row & 0xff00) << 8);
      }
      bias = count * Packed.BIAS;
    }
    const afterSplit = split + (sums & 0xffff) - bias;
    const afterJoin = join + (sums >> 16) - bias;
    const decided = fixed === null ? Fixed.OPEN : fixed[i]!;
    const offset = decided === Fixed.OPEN ? 0 : decided === Fixed.JOIN ? 2 * Packed.CERTAIN : -Packed.CERTAIN;
    back[i - first] = (join > split ? 1 : 0) | (afterJoin > afterSplit ? 2 : 0);
    const best = join > split ? join : split;
    join = (afterJoin > afterSplit ? afterJoin : afterSplit) + offset - best;
    split = 0;
  }
  traceBack(back, first, last, join > split ? 1 : 0, joins);
}
