/** The features by which the model decides whether two neighbouring atoms are one word. */
import type { DictionaryHits } from './dictionary.js';
import { mix } from './mix.js';
import type { SyllableParts } from './syllable-parts.js';
import { type AtomSymbols, BEFORE, BEHIND, MARK_SHAPE } from './symbols.js';

/** What a hash loses to become the number of a feature: an enumeration, since the bundle writes its value in. */
enum Hash {
  SHIFT = 14,
}

/** Weight tables have two lanes a feature: the gap before is a join, or not. */
export const GAP_BITS: number = 32 - Hash.SHIFT;
/** The most features that a gap has. */
export const GAP_FEATURES = 15;
/** Features of a gap that no dictionary word spans. */
const OPEN_FEATURES = 7;

/** What the features of a sentence are read from. */
export interface GapContext {
  readonly atoms: AtomSymbols;
  readonly hits: DictionaryHits;
  readonly parts: SyllableParts;
  /** How a syllable is used: alone, at the head or at the end of words, in 17 classes. */
  readonly usage: Uint8Array;
}

/**
 * Writes the features of the gap before atom `i` of the sentence `first` to `last` into `out` from `at` on, and returns
 * their number. Where no dictionary word spans the gap, few are needed.
 */
export function gapFeatures(
  context: GapContext,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  at: number,
): number {
  const { symbols, shapes } = context.atoms;
  const { cover, pair, whole, begins, ends } = context.hits;
  const b = symbols[i - 1]!;
  const c = symbols[i]!;
  const shape = shapes[i - 1]! * 16 + shapes[i]!;
  const shapeA = i - 2 >= first ? shapes[i - 2]! : 0;
  const shapeD = i + 1 <= last ? shapes[i + 1]! : 0;
  const usage = (context.usage[b] ?? 0) * 32 + (context.usage[c] ?? 0);
  const alike = context.parts.likeness(b, c);
  const over = cover[i]!;
  out[at] = mix(1, b, 0, 0) >>> Hash.SHIFT;
  out[at + 1] = mix(2, c, 0, 0) >>> Hash.SHIFT;
  out[at + 2] = mix(3, b, c, 0) >>> Hash.SHIFT;
  out[at + 3] = mix(4, b, c, shape) >>> Hash.SHIFT;
  out[at + 4] = mix(5, shape, shapeA, shapeD) >>> Hash.SHIFT;
  out[at + 5] = mix(6, alike, usage, shape) >>> Hash.SHIFT;
  out[at + 6] = mix(7, over, ends[i - 1]!, begins[i]!) >>> Hash.SHIFT;
  if (over === 0) return OPEN_FEATURES;
  const a = i - 2 >= first ? symbols[i - 2]! : BEFORE;
  const d = i + 1 <= last ? symbols[i + 1]! : BEHIND;
  const span = (over * 8 + pair[i]!) * 8 + whole[i]!;
  out[at + 7] = mix(8, a, b, c) >>> Hash.SHIFT;
  out[at + 8] = mix(9, b, c, d) >>> Hash.SHIFT;
  out[at + 9] = mix(10, span, 0, 0) >>> Hash.SHIFT;
  out[at + 10] = mix(11, span, ends[i - 1]! * 8 + begins[i]!, begins[i - 1]! * 8 + ends[i]!) >>> Hash.SHIFT;
  out[at + 11] = mix(12, span, shape, 0) >>> Hash.SHIFT;
  out[at + 12] = mix(13, usage, span, 0) >>> Hash.SHIFT;
  out[at + 13] = mix(14, b, usage & 31, span) >>> Hash.SHIFT;
  out[at + 14] = mix(15, c, usage >> 5, span) >>> Hash.SHIFT;
  return GAP_FEATURES;
}

/** Whether a mark stands at the gap before atom `i`: nothing is joined there. */
export function isMarkGap({ shapes }: AtomSymbols, i: number): boolean {
  return shapes[i]! === MARK_SHAPE || shapes[i - 1]! === MARK_SHAPE;
}
