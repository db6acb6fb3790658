/** Where an office may end: role, then body, field and place as far as they are contiguous. */
import { matchAll } from '../../lexicon/match-all.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import type { Edge } from '../candidate.js';
import { continuesLine } from '../capitals.js';
import { bodyEdges, bodyExtensions } from '../organization/body-edges.js';
import { nameEdges } from '../organization/name-edges.js';
import { bracketEnd, termEnd } from '../organization/term.js';
import { placeEdges } from '../place-edges.js';
import type { Scene } from '../scene.js';

/** More ends than this for one start are noise. */
const MAX_EDGES = 96;

function roleEdge(last: number, row: LexiconRow): Edge {
  return { last, rule: 'role', row, body: null, bodyRow: null, place: null, step: 'role', stepRow: row };
}

function withBody(role: Edge, inner: Edge, rule: string): Edge {
  return {
    last: inner.last,
    rule: `role+${rule}`,
    row: role.row,
    body: inner.body,
    bodyRow: inner.bodyRow,
    place: inner.place,
    step: inner.step,
    stepRow: inner.stepRow,
  };
}

/** `Trưởng phòng` + `Tổ chức cán bộ` + `Bộ Nội vụ`: the role names the kind of body, the field follows. */
function fieldEdges(scene: Scene, role: Edge, limit: number): Edge[] {
  const body = { first: role.last + 1, last: role.last };
  const fields = nameEdges(scene, { ...role, body, rule: 'role+field' }, limit).map((edge) => ({
    ...edge,
    rule: edge.rule === 'head-tail' ? 'role+tail' : 'role+field',
  }));
  return fields.flatMap((edge) => [edge, ...bodyExtensions(scene, edge, limit, 1)]);
}

/** A full body after the role, close by, after `của`, or after a dash or comma for a body above it. */
function bodiesAfter(scene: Scene, role: Edge, limit: number): Edge[] {
  const { table, lexicon } = scene;
  const next = role.last + 1;
  if (!continuesLine(table, next, limit)) return [];
  const of = lexicon.of.has(table.id[next]!) ? next + 1 : next;
  if (!continuesLine(table, of, limit)) return [];
  return bodyEdges(scene, of, limit).map((inner) => withBody(role, inner, of > next ? 'of-body' : 'body'));
}

/** `Bí thư kiêm Chủ tịch phường A`: two offices in one span. */
function jointEdges(scene: Scene, role: Edge, limit: number): Edge[] {
  const joint = role.last + 1;
  if (!continuesLine(scene.table, joint, limit) || !scene.lexicon.joints.has(scene.table.id[joint]!))
    return [];
  if (!continuesLine(scene.table, joint + 1, limit)) return [];
  return positionEdges(scene, joint + 1, limit).map((inner) => ({
    ...inner,
    row: role.row,
    rule: 'role+joint',
  }));
}

/** `Tổng Giám đốc (TGĐ)`: the role goes on after its abbreviation. */
function skipBracket(scene: Scene, role: Edge, limit: number): Edge {
  const close = bracketEnd(scene, role.last + 1, limit);
  return close < 0 ? role : { ...role, last: close };
}

function edgesOfRole(scene: Scene, role: Edge, limit: number): Edge[] {
  const base = skipBracket(scene, role, limit);
  const edges = [role, ...bodiesAfter(scene, base, limit)];
  for (const place of placeEdges(scene, base.last + 1, limit)) edges.push(withBody(role, place, place.rule));
  if (role.row?.type === 'fused' || role.row?.fields.takes?.includes('field') === true)
    edges.push(...fieldEdges(scene, base, limit));
  edges.push(...jointEdges(scene, role, limit));
  return edges;
}

/** The edge with the term of office that follows it, if any: `đại biểu Quốc hội khóa XIV`. */
function withTerm(scene: Scene, edge: Edge, limit: number): Edge[] {
  const term = termEnd(scene, edge.last + 1, limit);
  return term > edge.last
    ? [edge, { ...edge, last: term, rule: `${edge.rule}+term`, step: 'term', stepRow: null }]
    : [edge];
}

/** Every end that an office beginning at atom `i` may have; empty where no role begins. */
export function positionEdges(scene: Scene, i: number, limit: number): Edge[] {
  if (i >= limit) return [];
  const edges: Edge[] = [];
  for (const { length, entries } of matchAll(scene.lexicon.roles, scene.table, i, limit)) {
    const role = roleEdge(i + length - 1, entries[0]!);
    edges.push(...edgesOfRole(scene, role, limit).flatMap((edge) => withTerm(scene, edge, limit)));
    if (edges.length > MAX_EDGES) break;
  }
  return edges;
}
