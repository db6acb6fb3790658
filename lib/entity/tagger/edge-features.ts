/**
 * Features of what proposes a span: the ways of the grammar with their entries, or another finder. They come in groups
 * by what they depend on, so that the sum of a group is worked out once for many spans.
 */

import { hashText } from '../../hash.js';
import { typeNumber } from '../candidate.js';
import type { Edge } from '../edge-view.js';
import type { FinderMatch } from '../finder-match.js';
import type { Entry } from '../lexicon/entry.js';
import { Rule } from '../rules.js';
import { bucket, rowOf } from './rows.js';

/** Longest place that is told from longer ones, in atoms behind its first. */
export const MAX_PLACE = 8;

/** How the grammar went, and with which head. */
function wayFeatures(entry: Entry | null, way: number, step: number, rows: Int32Array, from: number): number {
  let at = from;
  rows[at++] = rowOf(21, way);
  rows[at++] = rowOf(44, step, entry === null ? 0 : entry.type);
  if (entry === null) return at;
  const alone = step === Rule.role || step === Rule.body || step === Rule.head ? 1 : 0;
  rows[at++] = rowOf(23, way, entry.type);
  rows[at++] = rowOf(24, entry.id);
  rows[at++] = rowOf(25, entry.id, way);
  rows[at++] = rowOf(46, alone, entry.bare * 2 + (entry.lower ? 1 : 0));
  return at;
}

/** The head with its body: whether it takes bodies of that kind. */
function pairFeatures(
  entry: Entry | null,
  body: Entry | null,
  step: number,
  rows: Int32Array,
  from: number,
): number {
  let at = from;
  if (body !== null && entry !== body) rows[at++] = rowOf(29, entry === null ? 0 : entry.id, body.type);
  if (entry === null) return at;
  const fits = body === null || body === entry ? 0 : entry.takes.has(body.type) ? 1 : 2;
  rows[at++] = rowOf(47, fits * 2 + (entry.takesPlace ? 1 : 0), step);
  return at;
}

/** The way of the grammar with the head and the body that it read. All groups return the place behind their rows. */
export function headFeatures(
  entry: Entry | null,
  body: Entry | null,
  way: number,
  step: number,
  rows: Int32Array,
  from: number,
): number {
  let at = wayFeatures(entry, way, step, rows, from);
  if (body !== null) {
    rows[at++] = rowOf(26, body.type, way);
    rows[at++] = rowOf(27, body.id, way);
    rows[at++] = rowOf(28, body.open, way);
  }
  return pairFeatures(entry, body, step, rows, at);
}

/**
 * How long the span and the place in it are.
 * @param place atoms of the place behind its first one, or -1 where none is
 */
export function lengthFeatures(
  way: number,
  length: number,
  place: number,
  rows: Int32Array,
  from: number,
): number {
  let at = from;
  rows[at++] = rowOf(22, way, bucket(length));
  if (place >= 0) rows[at++] = rowOf(30, place, way);
  return at;
}

/** The ways of the first and of the last of several rules that propose a span. */
export function severalFeatures(first: number, last: number, rows: Int32Array, from: number): number {
  rows[from] = rowOf(48, first, last);
  return from + 1;
}

/** Both groups of an edge, for a span of a length. */
export function edgeFeatures(edge: Edge, length: number, rows: Int32Array, from: number): number {
  const { way, step, entry, bodyEntry, placeFirst, placeLast } = edge;
  const place = placeFirst < 0 ? -1 : Math.min(placeLast - placeFirst, MAX_PLACE);
  const at = headFeatures(entry, bodyEntry, way, step, rows, from);
  return lengthFeatures(way, length, place, rows, at);
}

const LOCATION = typeNumber('LOCATION');

/** What another finder says of the span: its rule, how sure it is, the entry or unit it read. */
export function matchFeatures(match: FinderMatch, rows: Int32Array, from: number): number {
  const { type, rule, entry, unit, score } = match;
  const hash = hashText(rule);
  let at = from;
  rows[at++] = rowOf(53, hash);
  rows[at++] = rowOf(54, Math.round(score * 20));
  rows[at++] = rowOf(55, hash, hashText(entry));
  if (type === LOCATION) rows[at++] = rowOf(56, hashText(unit), hash);
  return at;
}
