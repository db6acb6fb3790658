/** The features by which the model decides whether two neighbouring atoms are one word. */
import type { DictionaryHits } from './dictionary.js';
import { mix } from './mix.js';
import type { SyllableParts } from './syllable-parts.js';
import { type AtomSymbols, BEFORE, BEHIND } from './symbols.js';

/** Weight tables have two lanes a feature: the gap before is a join, or not. */
export const GAP_BITS = 18;
export const GAP_FEATURES = 17;
const SHIFT = 32 - GAP_BITS;

/** What the features of a sentence are read from. */
export interface GapContext {
  readonly atoms: AtomSymbols;
  readonly hits: DictionaryHits;
  readonly parts: SyllableParts;
  /** How a syllable is used: alone, at the head or at the end of words, in 17 classes. */
  readonly usage: Uint8Array;
}

/** 1: same onset, 2: same rhyme, 4: same syllable; 8: not both are known syllables. */
function likeness({ onset, rhyme }: SyllableParts, b: number, c: number): number {
  if (b >= onset.length || c >= onset.length) return 8;
  return (onset[b] === onset[c] ? 1 : 0) + (rhyme[b] === rhyme[c] ? 2 : 0) + (b === c ? 4 : 0);
}

/** Writes the features of the gap before atom `i` of the sentence `first` to `last` into `out` at `at`. */
export function gapFeatures(
  context: GapContext,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  at: number,
): void {
  const { symbols, shapes } = context.atoms;
  const { cover, pair, begins, ends } = context.hits;
  const a = i - 2 >= first ? symbols[i - 2]! : BEFORE;
  const b = symbols[i - 1]!;
  const c = symbols[i]!;
  const d = i + 1 <= last ? symbols[i + 1]! : BEHIND;
  const shape = shapes[i - 1]! * 16 + shapes[i]!;
  const span = cover[i]! * 8 + pair[i]!;
  const usageB = context.usage[b] ?? 0;
  const usageC = context.usage[c] ?? 0;
  const alike = likeness(context.parts, b, c);
  out[at] = mix(1, b, 0, 0) >>> SHIFT;
  out[at + 1] = mix(2, c, 0, 0) >>> SHIFT;
  out[at + 2] = mix(3, b, c, 0) >>> SHIFT;
  out[at + 3] = mix(4, a, b, c) >>> SHIFT;
  out[at + 4] = mix(5, b, c, d) >>> SHIFT;
  out[at + 5] = mix(6, shape, 0, 0) >>> SHIFT;
  out[at + 6] = mix(7, b, c, shape) >>> SHIFT;
  out[at + 7] = mix(8, span, 0, 0) >>> SHIFT;
  out[at + 8] = mix(9, cover[i]!, ends[i - 1]!, begins[i]!) >>> SHIFT;
  out[at + 9] = mix(10, span, ends[i - 1]! * 8 + begins[i]!, begins[i - 1]! * 8 + ends[i]!) >>> SHIFT;
  out[at + 10] = mix(11, span, shape, 0) >>> SHIFT;
  out[at + 11] = mix(12, alike, usageB * 32 + usageC, shape) >>> SHIFT;
  out[at + 12] = mix(13, usageB, usageC, cover[i]!) >>> SHIFT;
  out[at + 13] = mix(14, alike, span, 0) >>> SHIFT;
  out[at + 14] = mix(15, b, usageC, cover[i]!) >>> SHIFT;
  out[at + 15] = mix(16, c, usageB, cover[i]!) >>> SHIFT;
  const shapeA = i - 2 >= first ? shapes[i - 2]! : 0;
  const shapeD = i + 1 <= last ? shapes[i + 1]! : 0;
  out[at + 16] = mix(17, shape, shapeA, shapeD) >>> SHIFT;
}
