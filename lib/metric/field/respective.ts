/** `A, B và C lần lượt đạt 5%, 6% và 7%`: as many phrases as figures, told in the same order. */
import type { AtomRange } from '../figure.js';
import type { Scope } from '../scope.js';
import { bitSet, has } from './bit-set.js';
import { isName } from './phrase-heads.js';
import { SegmentKind } from './segment-kind.js';
import type { Segment } from './segments.js';

/** Between two figures of the list. */
const BETWEEN: number = bitSet(
  SegmentKind.COMMA,
  SegmentKind.MARK,
  SegmentKind.CONJUNCTION,
  SegmentKind.HEDGE,
);

/** Between the phrases and `lần lượt`, and between that and the first figure. */
const AROUND: number = bitSet(
  SegmentKind.AUXILIARY,
  SegmentKind.TENSE,
  SegmentKind.VERB,
  SegmentKind.SHARE,
  SegmentKind.LEVEL,
  SegmentKind.CHANGE,
  SegmentKind.HEDGE,
);

/** What a phrase of the list may hold. */
const INSIDE: number = bitSet(
  SegmentKind.CONTENT,
  SegmentKind.CHANGE_NOUN,
  SegmentKind.DETERMINER,
  SegmentKind.OF,
  SegmentKind.ASIDE,
);

/** Index of the last `lần lượt` of a stretch, or -1. */
function lastRespectively(gap: readonly Segment[]): number {
  for (let at = gap.length - 1; at >= 0; at--) if (gap[at]!.kind === SegmentKind.RESPECTIVELY) return at;
  return -1;
}

/** Number of figures from `k` on with nothing but commas and conjunctions between them. */
function runLength(gaps: readonly (readonly Segment[])[], k: number): number {
  let end = k + 1;
  while (end + 1 < gaps.length && gaps[end]!.length > 0 && gaps[end]!.every(({ kind }) => has(BETWEEN, kind)))
    end++;
  return end - k;
}

/** The last `count` phrases of a list that ends with segment `to`, or null where there are fewer. */
function phrasesBefore(gap: readonly Segment[], to: number, count: number): AtomRange[] | null {
  const phrases: AtomRange[] = [];
  let at = to;
  while (at >= 0 && has(AROUND, gap[at]!.kind)) at--;
  while (at >= 0 && phrases.length < count) {
    const { last } = gap[at]!;
    let from = at;
    while (from >= 0 && has(INSIDE, gap[from]!.kind)) from--;
    if (from === at) return null;
    phrases.unshift({ first: gap[from + 1]!.first, last });
    const joint = from < 0 ? -1 : gap[from]!.kind;
    if (joint !== SegmentKind.COMMA && joint !== SegmentKind.CONJUNCTION) break;
    at = from - 1;
  }
  return phrases.length === count ? phrases : null;
}

/**
 * For each figure the phrase that `lần lượt` gives it, undefined for none. Lists of names are passed over: these are the places or
 * bodies of one indicator. Linear in the number of segments.
 * @param gaps the segments before, between and behind the figures of the sentence
 */
export function respectiveIndicators(
  scope: Scope,
  gaps: readonly (readonly Segment[])[],
): readonly (AtomRange | undefined)[] {
  const found: AtomRange[] = [];
  for (let k = 0; k + 1 < gaps.length; k++) {
    const gap = gaps[k]!;
    const at = lastRespectively(gap);
    if (at < 0 || !gap.slice(at + 1).every(({ kind }) => has(AROUND, kind))) continue;
    const count = runLength(gaps, k);
    const phrases = count < 2 ? null : phrasesBefore(gap, at - 1, count);
    if (phrases === null || phrases.slice(1).every((phrase) => isName(scope, phrase))) continue;
    for (const [offset, phrase] of phrases.entries()) found[k + offset] = phrase;
  }
  return found;
}
