/** The phrases that may name what a figure measures. */
import type { AtomRange } from '../figure.js';
import { type Scope, wordOf } from '../scope.js';
import { bitSet, has } from './bit-set.js';
import { SegmentKind } from './segment-kind.js';
import type { Segment } from './segments.js';

/** Where a candidate comes from. */
export enum IndicatorSource {
  /** Behind the figure: the counted noun and what follows it. */
  RIGHT = 0,
  /** Before the figure. */
  LEFT = 1,
  /** The indicator of the figure before, in the same sentence. */
  INHERITED = 2,
  /** The indicator of an earlier sentence. */
  EARLIER = 3,
  /** The indicator before that of the figure before, where it is another. */
  OLDER = 4,
}

/** A phrase and the segments it begins and ends with; -1 where it is the counted noun or an earlier indicator. */
export interface IndicatorCandidate extends AtomRange {
  /** A value of `IndicatorSource`. */
  readonly source: number;
  readonly from: number;
  readonly to: number;
  /** Whether the end lies inside a segment: a plain cut, where no joint shows the edge of the phrase. */
  readonly cut: boolean;
}

/** Joints that no indicator runs over. */
const CLOSING: number = bitSet(
  SegmentKind.MARK,
  SegmentKind.CLAUSE,
  SegmentKind.AMONG,
  SegmentKind.REPORTING,
  SegmentKind.TIME,
  SegmentKind.COMPARISON,
);

/** What a phrase before a figure may begin with. */
const STARTING: number = bitSet(
  SegmentKind.CONTENT,
  SegmentKind.CHANGE,
  SegmentKind.CHANGE_NOUN,
  SegmentKind.DETERMINER,
);

/** At most this many segments make a candidate, and at most this many atoms. */
const MAX_SEGMENTS = 9;
const MAX_ATOMS = 24;

/** At most this many segments with content before a figure are tried as the end of its indicator. */
const MAX_ENDS = 4;

/** Lengths at which a long run of content behind a figure is also cut. */
const CUTS = [2, 3, 4, 6, 8];

/** The indicator of an earlier figure as a candidate. */
export function takenCandidate(source: number, { first, last }: AtomRange): IndicatorCandidate {
  return { source, first, last, from: -1, to: -1, cut: false };
}

/** Adds the runs of segments before a figure to `found`, the nearest first. */
export function leftCandidates(segments: readonly Segment[], found: IndicatorCandidate[]): void {
  let ends = 0;
  for (let to = segments.length - 1; to >= 0 && ends < MAX_ENDS; to--) {
    const { kind, last } = segments[to]!;
    const noun = kind === SegmentKind.CHANGE_NOUN;
    if (kind !== SegmentKind.CONTENT && !noun) continue;
    if (!noun) ends++;
    for (let from = to; from >= 0 && to - from < MAX_SEGMENTS; from--) {
      const segment = segments[from]!;
      if (has(CLOSING, segment.kind) || last - segment.first > MAX_ATOMS) break;
      if (!has(STARTING, segment.kind)) continue;
      found.push({ source: IndicatorSource.LEFT, first: segment.first, last, from, to, cut: false });
    }
  }
}

/** Last atom of the word that atom `i` lies in, where the words are known. */
function wordEnd(scope: Scope, i: number): number {
  const word = wordOf(scope, i);
  return word < 0 ? i : scope.words!.last[word]!;
}

/**
 * The phrases that begin at atom `first` and run into the segments behind a figure.
 * @param noun last atom of the counted noun, which is a phrase by itself; before `first` for none
 */
export function rightCandidates(
  scope: Scope,
  first: number,
  noun: number,
  segments: readonly Segment[],
): IndicatorCandidate[] {
  const source = IndicatorSource.RIGHT;
  const found: IndicatorCandidate[] = [];
  if (noun >= first) found.push({ source, first, last: noun, from: -1, to: -1, cut: false });
  for (let to = 0; to < Math.min(segments.length, MAX_SEGMENTS); to++) {
    const { kind, first: begin, last: end } = segments[to]!;
    if (has(CLOSING, kind) || begin - first > MAX_ATOMS) break;
    if (kind !== SegmentKind.CONTENT && kind !== SegmentKind.DEMONSTRATIVE) continue;
    let before = noun;
    for (const length of CUTS) {
      const cut = first + length - 1;
      if (cut < begin || cut <= before || cut >= end) continue;
      const last = wordEnd(scope, cut);
      if (last < end) found.push({ source, first, last, from: 0, to, cut: true });
      before = last;
    }
    if (end - first <= MAX_ATOMS) found.push({ source, first, last: end, from: 0, to, cut: false });
  }
  return found;
}
