/**
 * Features of what proposes a span: the ways of the grammar with their entries, or another finder. They come in groups
 * by what they depend on, so that the sum of a group is worked out once for many spans.
 */
import type { Edge } from '../edge-view.js';
import type { EntityMatch } from '../entity-match.js';
import { type Entry, hashName } from '../lexicon/entry.js';
import { Rule } from '../rules.js';
import { bucket, put, type RowBuffer } from './rows.js';

/** Longest place that is told from longer ones, in atoms behind its first. */
export const MAX_PLACE = 8;

/** How the grammar went, and with which head. */
function wayFeatures(entry: Entry | null, way: number, step: number, out: RowBuffer): void {
  put(out, 21, way);
  put(out, 44, step, entry === null ? 0 : entry.type);
  if (entry === null) return;
  const alone = step === Rule.role || step === Rule.body || step === Rule.head ? 1 : 0;
  put(out, 23, way, entry.type);
  put(out, 24, entry.id);
  put(out, 25, entry.id, way);
  put(out, 46, alone, entry.bare, entry.lower ? 1 : 0);
}

/** The body that the span is or contains. */
function bodyFeatures(body: Entry, way: number, out: RowBuffer): void {
  put(out, 26, body.type, way);
  put(out, 27, body.id, way);
  put(out, 28, body.open, way);
}

/** The head with its body: whether it takes bodies of that kind. */
function pairFeatures(entry: Entry | null, body: Entry | null, step: number, out: RowBuffer): void {
  if (body !== null && entry !== body) put(out, 29, entry === null ? 0 : entry.id, body.type);
  if (entry === null) return;
  const fits = body === null || body === entry ? 0 : entry.takes.has(body.type) ? 1 : 2;
  put(out, 47, fits, step, entry.takesPlace ? 1 : 0);
}

/** The way of the grammar with the head and the body that it read. */
export function headFeatures(
  entry: Entry | null,
  body: Entry | null,
  way: number,
  step: number,
  out: RowBuffer,
): void {
  wayFeatures(entry, way, step, out);
  if (body !== null) bodyFeatures(body, way, out);
  pairFeatures(entry, body, step, out);
}

/**
 * How long the span and the place in it are.
 * @param place atoms of the place behind its first one, or -1 where none is
 */
export function lengthFeatures(way: number, length: number, place: number, out: RowBuffer): void {
  put(out, 22, way, bucket(length));
  if (place >= 0) put(out, 30, place, way);
}

/** The ways of the first and of the last of several rules that propose a span. */
export function severalFeatures(first: number, last: number, out: RowBuffer): void {
  put(out, 48, first, last);
}

/** Both groups of an edge, for a span of a length. */
export function edgeFeatures(edge: Edge, length: number, out: RowBuffer): void {
  const { way, step, entry, bodyEntry, placeFirst, placeLast } = edge;
  headFeatures(entry, bodyEntry, way, step, out);
  lengthFeatures(way, length, placeFirst < 0 ? -1 : Math.min(placeLast - placeFirst, MAX_PLACE), out);
}

/** Hashes of the names that finders use: their rules, entries and units. */
const hashes = new Map<string, number>();

function hashOf(name: string): number {
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const hash = hashName(name);
  hashes.set(name, hash);
  return hash;
}

/** What another finder says of the span: its rule, how sure it is, the entry or unit it read. */
export function matchFeatures({ entity, score }: EntityMatch, out: RowBuffer): void {
  const { rule, entry = '' } = entity.evidence[0]!;
  const hash = hashOf(rule);
  put(out, 53, hash);
  put(out, 54, Math.round(score * 20));
  put(out, 55, hash, hashOf(entry));
  if (entity.type === 'LOCATION') put(out, 56, hashOf(entity.unit), hash);
}
