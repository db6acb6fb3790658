/** The fields of a body: kind, level, branch, place. */
import type { OrganizationEntity } from '../../types.js';
import type { Candidate, Edge } from '../candidate.js';
import { branchOf, levelOf, placeLevel } from '../level-and-branch.js';
import type { Scene } from '../scene.js';
import { evidenceOf, placeSpan, textSpan } from '../span.js';

/** The entity of a body candidate. */
export function organizationEntity(
  scene: Scene,
  candidate: Candidate,
  edge: Edge,
  score: number,
): OrganizationEntity {
  const { entry, stepEntry, placeFirst } = edge;
  const row = entry?.row ?? null;
  const stepRow = stepEntry?.row ?? null;
  const tier = placeLevel(scene, edge);
  return {
    ...textSpan(scene.table, candidate),
    type: 'ORGANIZATION',
    ...(row?.id.startsWith('body.') === true ? { id: row.id } : {}),
    kind: row?.type ?? 'organization',
    level: levelOf([row], tier),
    branch: branchOf([row, stepRow], tier),
    ...(placeFirst < 0 ? {} : { place: placeSpan(scene, edge) }),
    evidence: evidenceOf(candidate, edge, score),
  };
}
