/** The fields of a body: kind, level, branch, place. */
import type { OrganizationEntity } from '../../types.js';
import type { Candidate } from '../candidate.js';
import type { Edge } from '../edge-view.js';
import { branchOf, levelOf, placeLevel } from '../level-and-branch.js';
import { innermost } from '../position/office-body.js';
import type { Scene } from '../scene.js';
import { evidenceOf, placeSpan, textSpan, type Writable } from '../span.js';

/** What a body that belongs to another one is open to. */
const BELONGS = /body|organization/;

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
  // Field by field: a body is made often, and objects spread into one another are slow.
  const entity: Partial<Writable<OrganizationEntity>> = textSpan(scene.table, candidate);
  entity.type = 'ORGANIZATION';
  if (row?.id.startsWith('body.') === true) entity.id = row.id;
  entity.kind = row?.type ?? 'organization';
  entity.level = levelOf([row], tier);
  entity.branch = branchOf([row, stepRow], tier);
  // `Thường trực Đảng ủy Chính phủ` is what the inner body is.
  const open = entity.level === 'unknown' || entity.branch === 'unknown';
  if (open && BELONGS.test(row?.fields.open ?? '')) {
    const inner = innermost(scene, candidate.first, candidate.last);
    entity.level = levelOf([row, inner], tier);
    entity.branch = branchOf([row, stepRow, inner], tier);
  }
  if (placeFirst >= 0) entity.place = placeSpan(scene, edge);
  entity.evidence = evidenceOf(candidate, edge, score);
  return entity as OrganizationEntity;
}
