/** The best joins of a sentence by the gap model: Viterbi over "joined" and "not joined" at each gap. */
import { GAP_FEATURES, type GapContext, gapFeatures, isMarkGap } from './gap-features.js';

/** A gap that the caller decided: 0 open, 1 never joined, 2 always joined. */
export enum Fixed {
  OPEN = 0,
  SPLIT = 1,
  JOIN = 2,
}

/** Larger than any sum of weights over a sentence. */
const CERTAIN = 1 << 20;

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

/** Makes every weight positive, so that no lane borrows from its neighbour. */
const BIAS = 128;

/** Weights with the two lanes side by side in one number: half the reads, and the same sums. */
export function packGapRows(weights: Int8Array): Int32Array {
  return Int32Array.from(
    { length: weights.length >> 1 },
    (_, row) => weights[row * 2]! + BIAS + (weights[row * 2 + 1]! + BIAS) * 0x10000,
  );
}

/** Sets `joins[i]` to 1 where atom `i` continues the word before it. Linear. */
export function joinAtoms(
  context: GapContext,
  rows: Int32Array,
  fixed: Uint8Array | null,
  first: number,
  last: number,
  joins: Uint8Array,
  buffers: JoinBuffers,
): void {
  if (buffers.back.length <= last - first) buffers.back = new Uint8Array((last - first + 1) * 2);
  const { features, back } = buffers;
  let split = 0;
  let join = -CERTAIN;
  for (let i = first + 1; i <= last; i++) {
    let sums = 0;
    let bias = CERTAIN;
    if (!isMarkGap(context.atoms, i)) {
      const count = gapFeatures(context, i, first, last, features, 0);
      for (let k = 0; k < count; k++) sums += rows[features[k]!]!;
      bias = count * BIAS;
    }
    const afterSplit = split + (sums & 0xffff) - bias;
    const afterJoin = join + (sums >> 16) - bias;
    const decided = fixed === null ? Fixed.OPEN : fixed[i]!;
    const offset = decided === Fixed.OPEN ? 0 : decided === Fixed.JOIN ? 2 * CERTAIN : -CERTAIN;
    back[i - first] = (join > split ? 1 : 0) | (afterJoin > afterSplit ? 2 : 0);
    const best = join > split ? join : split;
    join = (afterJoin > afterSplit ? afterJoin : afterSplit) + offset - best;
    split = 0;
  }
  traceBack(back, first, last, join > split ? 1 : 0, joins);
}
