/** Magnitude words behind a number. */
import { matchLongest } from '../../lexicon/matcher.js';
import { Gap, isCapitalised } from '../../token/table.js';
import type { NumberContext } from './number-match.js';

/** What a magnitude multiplies by, and its last atom. */
export interface MagnitudeMatch {
  readonly factor: number;
  readonly last: number;
}

/**
 * The magnitude that begins at atom `i`, before `limit`, or null. Short forms (`K`, `M`, `tr`) must touch the digits
 * before them, and keep the case of the lexicon.
 */
export function magnitudeAt(context: NumberContext, i: number, limit: number): MagnitudeMatch | null {
  const { table, lexicon } = context;
  if (i >= limit || table.gap[i]! > Gap.SPACE) return null;
  const match = matchLongest(lexicon.magnitudes, table, i, limit);
  if (match === null) return null;
  const entry = match.entries[0]!;
  const capital = isCapitalised(table, i);
  const wrongCase = entry.short ? entry.exactCase && !capital : capital;
  if (wrongCase || (entry.short && table.gap[i] !== Gap.NONE)) return null;
  return { factor: entry.factor, last: i + match.length - 1 };
}
