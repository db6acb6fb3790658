/** The phrases that may name what a figure measures. */
import type { AtomRange } from '../figure.js';
import type { Segment, SegmentType } from './segments.js';

/** Where a candidate comes from. */
export const INDICATOR_SOURCES = ['right', 'left', 'inherited', 'earlier'] as const;
export type IndicatorSource = (typeof INDICATOR_SOURCES)[number];

/** A phrase and the segments it begins and ends with; -1 where it is the counted noun or an earlier indicator. */
export interface IndicatorCandidate extends AtomRange {
  readonly source: IndicatorSource;
  readonly from: number;
  readonly to: number;
  /** Whether an end lies inside a segment: a plain cut, where no joint shows the edge of the phrase. */
  readonly cut: boolean;
}

/** Joints that no indicator runs over. */
const CLOSING: ReadonlySet<SegmentType> = new Set([
  'mark',
  'clause',
  'among',
  'reporting',
  'time',
  'comparison',
]);

/** At most this many segments make a candidate, and at most this many atoms. */
const MAX_SEGMENTS = 9;
const MAX_ATOMS = 24;

/** Lengths at which a long run of content is also cut. */
const CUTS = [2, 3, 4, 6, 8];

/** Whether a segment can begin or end a phrase. */
function isEnd({ type }: Segment): boolean {
  return type === 'content' || type === 'change' || type === 'determiner';
}

/** The runs of segments before a figure. */
export function leftCandidates(segments: readonly Segment[]): IndicatorCandidate[] {
  const found: IndicatorCandidate[] = [];
  for (let to = segments.length - 1; to >= 0; to--) {
    if (segments[to]!.type !== 'content') continue;
    for (let from = to; from >= 0 && to - from < MAX_SEGMENTS; from--) {
      const segment = segments[from]!;
      if (CLOSING.has(segment.type) || segments[to]!.last - segment.first > MAX_ATOMS) break;
      if (isEnd(segment)) {
        found.push({ source: 'left', first: segment.first, last: segments[to]!.last, from, to, cut: false });
      }
    }
  }
  return found;
}

/** The phrases that begin at atom `first` and run into the segments behind a figure. */
export function rightCandidates(
  first: number,
  noun: number,
  segments: readonly Segment[],
): IndicatorCandidate[] {
  const found: IndicatorCandidate[] = [];
  if (noun >= first) found.push({ source: 'right', first, last: noun, from: -1, to: -1, cut: false });
  for (let to = 0; to < Math.min(segments.length, MAX_SEGMENTS); to++) {
    const segment = segments[to]!;
    if (CLOSING.has(segment.type) || segment.last - first > MAX_ATOMS) break;
    if (segment.type === 'content' || segment.type === 'demonstrative') {
      for (const length of CUTS) {
        const last = first + length - 1;
        const inside = last >= segment.first && last < segment.last && last > noun;
        if (inside) found.push({ source: 'right', first, last, from: 0, to, cut: true });
      }
      found.push({ source: 'right', first, last: segment.last, from: 0, to, cut: false });
    }
  }
  return found;
}
