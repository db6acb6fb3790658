/** The best joins of a sentence by the gap model: Viterbi over "joined" and "not joined" at each gap. */
import { GAP_FEATURES, type GapContext, gapFeatures } from './gap-features.js';

/** A gap that the caller decided: 0 open, 1 never joined, 2 always joined. */
export const Fixed = { OPEN: 0, SPLIT: 1, JOIN: 2 } as const;

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

/** Sets `joins[i]` to 1 where atom `i` continues the word before it. Linear. */
export function joinAtoms(
  context: GapContext,
  weights: Int8Array,
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
    gapFeatures(context, i, first, last, features, 0);
    let afterSplit = split;
    let afterJoin = join;
    for (let k = 0; k < GAP_FEATURES; k++) {
      const at = features[k]! << 1;
      afterSplit += weights[at]!;
      afterJoin += weights[at + 1]!;
    }
    const decided = fixed === null ? Fixed.OPEN : fixed[i]!;
    const offset = decided === Fixed.OPEN ? 0 : decided === Fixed.JOIN ? CERTAIN : -CERTAIN;
    back[i - first] = (join > split ? 1 : 0) | (afterJoin > afterSplit ? 2 : 0);
    const best = join > split ? join : split;
    join = (afterJoin > afterSplit ? afterJoin : afterSplit) + offset - best;
    split = 0;
  }
  traceBack(back, first, last, join > split ? 1 : 0, joins);
}
