/** The fields of a body: kind, level, branch, place. */
import type { OrganizationEntity } from '../../types.js';
import type { Candidate, Edge } from '../candidate.js';
import { branchOf, levelOf } from '../level-and-branch.js';
import type { Scene } from '../scene.js';
import { evidenceOf, textSpan } from '../span.js';

/** The entity of a body candidate. */
export function organizationEntity(
  scene: Scene,
  candidate: Candidate,
  edge: Edge,
  score: number,
): OrganizationEntity {
  const { row, stepRow, place } = edge;
  return {
    ...textSpan(scene.table, candidate),
    type: 'ORGANIZATION',
    ...(row?.id.startsWith('body.') === true ? { id: row.id } : {}),
    kind: row?.type ?? 'organization',
    level: levelOf(row, stepRow),
    branch: branchOf(row, stepRow),
    ...(place === null ? {} : { place: textSpan(scene.table, place) }),
    evidence: evidenceOf(candidate, edge, score),
  };
}
