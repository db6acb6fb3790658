/** The fields of an office: role, rank, level, branch, body, place, whether it is a former one. */
import { matchAll } from '../../lexicon/match-all.js';
import { Gap } from '../../token/table.js';
import type { PositionEntity } from '../../types.js';
import type { Candidate, Edge } from '../candidate.js';
import { branchOf, levelOf, placeLevel } from '../level-and-branch.js';
import type { Scene } from '../scene.js';
import { evidenceOf, placeSpan, textSpan } from '../span.js';

/** Rank of roles that the lexicon does not order: below all that it does. */
const UNRANKED = 8;
/** Longest modifier before an office, in atoms: `từng giữ chức`. */
const MAX_MODIFIER = 4;

/** Whether a modifier that ends right before atom `i` says that the office is over: `nguyên`, `cựu`. */
function isFormer({ table, lexicon }: Scene, i: number): boolean {
  if (i === 0 || table.gap[i]! > Gap.SPACE) return false;
  for (let start = Math.max(0, i - MAX_MODIFIER); start < i; start++) {
    const reaching = matchAll(lexicon.modifiers, table, start, i).filter(
      ({ length }) => start + length === i,
    );
    if (reaching.some(({ entries }) => entries.some(({ row }) => row.type === 'former'))) return true;
  }
  return false;
}

/** The body inside the office, where the role does not contain it. */
function bodyField(scene: Scene, { bodyFirst, bodyLast }: Edge): object {
  if (bodyFirst < 0 || bodyLast < bodyFirst) return {};
  return { body: textSpan(scene.table, { first: bodyFirst, last: bodyLast }) };
}

/** The entity of an office candidate. */
export function positionEntity(
  scene: Scene,
  candidate: Candidate,
  edge: Edge,
  score: number,
): PositionEntity {
  const row = edge.entry?.row ?? null;
  const bodyRow = edge.bodyEntry?.row ?? null;
  const stepRow = edge.stepEntry?.row ?? null;
  const place = placeLevel(scene, edge);
  const rank = Number(row?.fields.rank ?? '');
  return {
    ...textSpan(scene.table, candidate),
    type: 'POSITION',
    ...(row === null ? {} : { id: row.id }),
    role: row?.canonical ?? textSpan(scene.table, candidate).text,
    rank: rank > 0 ? rank : UNRANKED,
    ...bodyField(scene, edge),
    ...(edge.placeFirst < 0 ? {} : { place: placeSpan(scene, edge) }),
    level: levelOf([row, bodyRow], place),
    branch: branchOf([bodyRow, row, stepRow], place),
    ...(isFormer(scene, candidate.first) ? { former: true } : {}),
    evidence: evidenceOf(candidate, edge, score),
  };
}
