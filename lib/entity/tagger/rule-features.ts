/** Features of what proposes a span: the ways of the grammar with their entries, or another finder. */
import type { Edge } from '../edges.js';
import type { EntityMatch } from '../entity-match.js';
import { hashName } from '../lexicon/entry.js';
import { Rule } from '../rules.js';
import { bucket, type FeatureBuffer, put } from './hash.js';

/** How one rule came to the span: its way, its entries, and whether the head takes what follows. */
export function edgeFeatures(edge: Edge, type: number, length: number, out: FeatureBuffer): void {
  const { way, step, entry, stepEntry, bodyEntry } = edge;
  put(out, type + 21, way);
  put(out, type + 22, way, bucket(length));
  put(out, type + 44, step, entry === null ? 0 : entry.type);
  put(out, type + 45, step, stepEntry === null ? 0 : stepEntry.type);
  if (edge.placeFirst >= 0) put(out, type + 30, edge.placeLast - edge.placeFirst, way);
  if (bodyEntry !== null) {
    put(out, type + 26, bodyEntry.type, way);
    put(out, type + 27, bodyEntry.id, way);
    put(out, type + 28, bodyEntry.open, way);
    if (entry !== bodyEntry) put(out, type + 29, entry === null ? 0 : entry.id, bodyEntry.type);
  }
  if (entry === null) return;
  const alone = step === Rule.role || step === Rule.body || step === Rule.head ? 1 : 0;
  const fits = bodyEntry === null || bodyEntry === entry ? 0 : entry.takes.has(bodyEntry.type) ? 1 : 2;
  put(out, type + 23, way, entry.type);
  put(out, type + 24, entry.id);
  put(out, type + 25, entry.id, way);
  put(out, type + 46, alone, entry.bare, entry.lower ? 1 : 0);
  put(out, type + 47, fits, step, entry.takesPlace ? 1 : 0);
}

/** What another finder says of the span: its rule, how sure it is, the entry or unit it read. */
export function matchFeatures({ entity, score }: EntityMatch, type: number, out: FeatureBuffer): void {
  const { rule, entry = '' } = entity.evidence[0]!;
  const hash = hashName(rule);
  put(out, type + 53, hash);
  put(out, type + 54, Math.round(score * 20));
  put(out, type + 55, hash, hashName(entry));
  if (entity.type === 'LOCATION') put(out, type + 56, hashName(entity.unit), hash);
}
