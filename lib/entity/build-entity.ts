/** Turns the chosen candidates into entities. */
import type { Entity } from '../types.js';
import { type Candidate, SPAN_TYPES } from './candidate.js';
import type { Edge } from './edge-view.js';
import { placeFacts } from './location/place-facts.js';
import { organizationEntity } from './organization/organization-entity.js';
import { positionEntity } from './position/position-entity.js';
import { Rule } from './rules.js';
import type { Scene } from './scene.js';
import { evidenceOf, textSpan } from './span.js';

/**
 * The reading that tells most: by the longest listed head (finders go from short to long ones), with the place read
 * apart where it can be.
 */
function bestEdge(edges: readonly Edge[]): Edge {
  if (edges.length === 1) return edges[0]!;
  const listed = edges.filter(({ entry }) => entry !== null);
  const isBody = ({ entry }: Edge): boolean => entry!.row.id.startsWith('body.');
  const head = (listed.findLast(isBody) ?? listed.at(-1))?.entry;
  if (head === undefined) return edges[0]!;
  const readings = listed.filter(({ entry }) => entry === head);
  return readings.find(({ placeFirst, step }) => placeFirst >= 0 && step !== Rule.name) ?? readings[0]!;
}

/**
 * The entity of a candidate that the resolver chose.
 * @param publishedAt day of publication (ISO 8601), on which abolished places are judged
 */
export function buildEntity(
  scene: Scene,
  candidate: Candidate,
  score: number,
  publishedAt: string | undefined,
): Entity {
  if (candidate.match !== null) return candidate.match.entity;
  const edge = bestEdge(candidate.edges);
  const type = SPAN_TYPES[candidate.type - 1]!;
  if (type === 'POSITION') return positionEntity(scene, candidate, edge, score);
  if (type === 'ORGANIZATION') return organizationEntity(scene, candidate, edge, score);
  const span = textSpan(scene.table, candidate);
  const evidence = evidenceOf(candidate, edge, score);
  if (type === 'PERSON') return { ...span, type, canonical: span.text, evidence };
  const place = scene.lexicon.locations.placesById.get(edge.entry?.row.id ?? '') ?? null;
  const facts = placeFacts(scene.lexicon.locations, null, place, publishedAt?.slice(0, 10));
  const unit = place === null ? (edge.entry?.row.type ?? 'place') : facts.unit;
  return { ...span, type: 'LOCATION', ...facts, unit, evidence };
}
