/** Whether a series rises or falls, and how fast, without assuming a distribution. */
import { normalTails } from './significance.js';

/** A value at a place in time, in periods. */
export interface SeriesPoint {
  readonly time: number;
  readonly value: number;
}

/** The Mann-Kendall test (Mann 1945, Kendall 1975). */
export interface MannKendall {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Standard normal deviate of `s`, with correction for ties and continuity. */
  readonly z: number;
  /** Probability of such a `z` without a trend, both sides. */
  readonly p: number;
  /** `s` as a share of all pairs, -1 to 1 (Kendall's tau-a). */
  readonly tau: number;
}

/** The line through a series (Theil 1950, Sen 1968). */
export interface TheilSen {
  /** Median of the slopes between all pairs of points: change a period. */
  readonly slope: number;
  /** Value of the line at the first period. */
  readonly intercept: number;
  /** Bounds of the slope with 95% confidence (Sen 1968). */
  readonly low: number;
  readonly high: number;
}

const NORMAL_95 = 1.959964;

/** Variance of `s` without a trend: `n(n-1)(2n+5)/18`, less the same for every group of equal values. */
function varianceOfS(points: readonly SeriesPoint[]): number {
  const ties = new Map<number, number>();
  for (const { value } of points) ties.set(value, (ties.get(value) ?? 0) + 1);
  const term = (n: number): number => n * (n - 1) * (2 * n + 5);
  return [...ties.values()].reduce((sum, size) => sum - term(size), term(points.length)) / 18;
}

/** Slopes between all pairs, sorted. */
function slopesOf(points: readonly SeriesPoint[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let k = 0;
  for (let j = 1; j < points.length; j++) {
    for (let i = 0; i < j; i++)
      slopes[k++] = (points[j]!.value - points[i]!.value) / (points[j]!.time - points[i]!.time);
  }
  return slopes.sort();
}

/** The middle value of sorted numbers; the mean of both where there are two. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function at(sorted: Float64Array, index: number): number {
  return sorted[Math.max(0, Math.min(sorted.length - 1, index))]!;
}

/** Test and line of a series in the order of time; null with fewer than three points. Quadratic in the points. */
export function testTrend(points: readonly SeriesPoint[]): { test: MannKendall; line: TheilSen } | null {
  if (points.length < 3) return null;
  const slopes = slopesOf(points);
  const s = slopes.reduce((sum, slope) => sum + Math.sign(slope), 0);
  const deviation = Math.sqrt(varianceOfS(points));
  const z = deviation === 0 ? 0 : (s - Math.sign(s)) / deviation;
  const slope = medianOfSorted(slopes);
  const rests = Float64Array.from(points, ({ time, value }) => value - slope * time).sort();
  const reach = NORMAL_95 * deviation;
  return {
    test: { s, z, p: normalTails(z), tau: s / slopes.length },
    line: {
      slope,
      intercept: medianOfSorted(rests),
      low: at(slopes, Math.round((slopes.length - reach) / 2) - 1),
      high: at(slopes, Math.round((slopes.length + reach) / 2)),
    },
  };
}
