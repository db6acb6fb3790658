/** Turns the chosen candidates into entities. */
import type { Entity } from '../types.js';
import { type Candidate, SPAN_TYPES } from './candidate.js';
import type { Edge } from './edge-view.js';
import { organizationEntity } from './organization/organization-entity.js';
import { positionEntity } from './position/position-entity.js';
import { Rule } from './rules.js';
import type { Scene } from './scene.js';
import { evidenceOf, textSpan } from './span.js';

/** A province that bears a person's name, as bodies do. */
const NAMESAKE = 'province.ho-chi-minh';

/**
 * The reading that tells most: by the longest listed head (finders go from short to long ones), with the place read
 * apart where it can be.
 */
function bestEdge(edges: readonly Edge[]): Edge {
  if (edges.length === 1) return edges[0]!;
  const listed = edges.filter(({ entry }) => entry !== null);
  const isBody = ({ entry }: Edge): boolean => entry!.row.id.startsWith('body.');
  // A body that is listed as a whole is that body: `Ủy ban Kiểm tra Trung ương`.
  const whole = listed.find((edge) => isBody(edge) && edge.way === Rule.body);
  const head = (whole ?? listed.findLast(isBody) ?? listed.at(-1))?.entry;
  if (head === undefined) return edges[0]!;
  const readings = listed.filter(({ entry }) => entry === head);
  // `Hồ Chí Minh` in the listed name of an academy is the person; `tỉnh` in `UBND tỉnh` is a place.
  const placeless = readings.some(({ step, placeFirst }) => step === Rule.body && placeFirst < 0);
  const isName = ({ stepEntry, step }: Edge): boolean =>
    placeless && step === Rule.place && stepEntry?.row.id === NAMESAKE;
  const placed = readings.find((edge) => edge.placeFirst >= 0 && edge.step !== Rule.name && !isName(edge));
  return placed ?? readings[0]!;
}

/** The entity of a candidate that the resolver chose. */
export function buildEntity(scene: Scene, candidate: Candidate, score: number): Entity {
  if (candidate.match !== null) return candidate.match.entity;
  const edge = bestEdge(candidate.edges);
  const type = SPAN_TYPES[candidate.type - 1]!;
  if (type === 'POSITION') return positionEntity(scene, candidate, edge, score);
  if (type === 'ORGANIZATION') return organizationEntity(scene, candidate, edge, score);
  const { start, end, text } = textSpan(scene.table, candidate);
  const evidence = evidenceOf(candidate, edge, score);
  return type === 'LOCATION'
    ? { start, end, text, type, unit: 'unknown', status: 'unknown', evidence }
    : { start, end, text, type: 'PERSON', canonical: text, evidence };
}
