/** The fields of an office: role, rank, level, branch, body, place, whether it is a former one. */
import { formBetween } from '../../lexicon/matcher.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import { Gap } from '../../token/table.js';
import type { Branch, Level, PositionEntity } from '../../types.js';
import type { Candidate } from '../candidate.js';
import type { Edge } from '../edge-view.js';
import { branchOf, isHome, levelOf, placeLevel, senderOf } from '../level-and-branch.js';
import type { Entry } from '../lexicon/entry.js';
import type { Scene } from '../scene.js';
import { evidenceOf, placeSpan, textSpan, type Writable } from '../span.js';
import { bodyInRole, type OfficeBody, officeBody } from './office-body.js';

/** Rank of roles that the lexicon does not order: below all that it does. */
const UNRANKED = 8;
/** Longest modifier before an office, in atoms: `từng giữ chức`. */
const MAX_MODIFIER = 4;

function hasFormer(entries: readonly Entry[]): boolean {
  return entries.some(({ row }) => row.type === 'former');
}

/** Whether a modifier that ends right before atom `i` says that the office is over: `nguyên`, `cựu`. */
function isFormer({ table, lexicon }: Scene, i: number): boolean {
  const { modifiers } = lexicon;
  if (i === 0 || table.gap[i]! > Gap.SPACE) return false;
  for (let start = Math.max(0, i - MAX_MODIFIER); start < i; start++) {
    if (hasFormer(formBetween(modifiers, table, start, i))) return true;
  }
  return false;
}

/** The level of an office; bodies `… Việt Nam` are the whole country's, firms of that name need not be. */
function officeLevel(
  role: LexiconRow | null,
  { row, inner }: OfficeBody,
  place: Level | undefined,
  edge: Edge,
  branch: Branch,
): Level {
  const told = place === undefined || place === 'unknown' ? levelOf([inner], undefined) : place;
  const level = levelOf([role, row], told);
  const national = isHome(edge) && branch !== 'enterprise' && branch !== 'unknown';
  return level === 'unknown' && national ? 'central' : level;
}

const NO_BODY: OfficeBody = { first: -1, row: null, inner: null };

/** The entity of an office candidate. */
export function positionEntity(
  scene: Scene,
  candidate: Candidate,
  edge: Edge,
  score: number,
): PositionEntity {
  const row = edge.entry?.row ?? null;
  const stepRow = edge.stepEntry?.row ?? null;
  const { bodyFirst, bodyLast } = edge;
  const named = bodyFirst >= 0 && bodyLast >= bodyFirst;
  const body = named ? officeBody(scene, candidate.first, edge) : NO_BODY;
  const sender = senderOf(scene, candidate.first, edge);
  const place = sender ?? placeLevel(scene, edge);
  const rank = Number(row?.fields.rank ?? '');
  // Field by field: an office is made often, and objects spread into one another are slow.
  const entity: Partial<Writable<PositionEntity>> = textSpan(scene.table, candidate);
  entity.type = 'POSITION';
  if (row !== null) entity.id = row.id;
  entity.role = row?.canonical ?? entity.text!;
  entity.rank = rank > 0 ? rank : UNRANKED;
  // The body inside the office, where the role does not contain it.
  const inRole = named ? -1 : bodyInRole(scene, candidate.first, edge);
  if (named) entity.body = textSpan(scene.table, { first: body.first, last: bodyLast });
  else if (inRole >= 0) entity.body = textSpan(scene.table, { first: inRole, last: candidate.last });
  if (edge.placeFirst >= 0) entity.place = placeSpan(scene, edge);
  entity.branch = sender === 'central' ? 'government' : branchOf([body.row, row, stepRow, body.inner], place);
  entity.level = officeLevel(row, body, place, edge, entity.branch);
  if (isFormer(scene, candidate.first)) entity.former = true;
  entity.evidence = evidenceOf(candidate, edge, score);
  return entity as PositionEntity;
}
