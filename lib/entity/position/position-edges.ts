/** Where an office may end: role, then body, field and place as far as they are contiguous. */
import { follow } from '../../lexicon/matcher.js';
import { type Edge, extendedEdge, movedEdge } from '../candidate.js';
import { continuesLine } from '../capitals.js';
import type { Entry } from '../lexicon/entry.js';
import { bodyEdges, bodyExtensions, pushTerm } from '../organization/body-edges.js';
import { nameEdges } from '../organization/name-edges.js';
import { bracketEnd } from '../organization/term.js';
import { placeEdges } from '../place-edges.js';
import { andThen, Rule } from '../rules.js';
import type { Scene } from '../scene.js';

/** More ends than this for one start are noise. */
const MAX_EDGES = 96;

function roleEdge(last: number, entry: Entry): Edge {
  return {
    last,
    way: Rule.role,
    step: Rule.role,
    entry,
    stepEntry: entry,
    bodyEntry: null,
    bodyFirst: -1,
    bodyLast: -1,
    placeFirst: -1,
    placeLast: -1,
  };
}

/** The role with a body or place behind it: the body is the inner one's. */
function withBody(role: Edge, inner: Edge, way: number): Edge {
  return {
    last: inner.last,
    way,
    step: inner.step,
    entry: role.entry,
    stepEntry: inner.stepEntry,
    bodyEntry: inner.bodyEntry,
    bodyFirst: inner.bodyFirst,
    bodyLast: inner.bodyLast,
    placeFirst: inner.placeFirst,
    placeLast: inner.placeLast,
  };
}

/** `Trưởng phòng` + `Tổ chức cán bộ` + `Bộ Nội vụ`: the role names the kind of body, the field follows. */
function pushFields(scene: Scene, role: Edge, limit: number, out: Edge[]): void {
  const begin = out.length;
  nameEdges(scene, role, limit, Rule['role-field'], Rule['role-tail'], out);
  const end = out.length;
  for (let k = begin; k < end; k++) bodyExtensions(scene, out[k]!, limit, 1, out);
}

/** A full body after the role, close by or after `của`; or a place. */
function pushBodies(scene: Scene, role: Edge, limit: number, out: Edge[]): void {
  const { table, lexicon } = scene;
  const next = role.last + 1;
  if (!continuesLine(table, next, limit)) return;
  const of = lexicon.of.has(table.id[next]!) ? next + 1 : next;
  if (!continuesLine(table, of, limit)) return;
  const way = andThen(role.way, of > next ? Rule.of : Rule.body);
  for (const body of bodyEdges(scene, of, limit, 0)) out.push(withBody(role, body, andThen(way, body.step)));
  if (of > next) return;
  for (const place of placeEdges(scene, next, limit))
    out.push(withBody(role, place, andThen(role.way, place.step)));
}

/** `Đại sứ Việt Nam` + `tại Lào`: the office of one country in another. */
function pushHost(scene: Scene, edge: Edge, limit: number, out: Edge[]): void {
  const { table, lexicon } = scene;
  const at = edge.last + 1;
  if (!continuesLine(table, at, limit) || !lexicon.at.has(table.id[at]!)) return;
  for (const host of placeEdges(scene, at + 1, limit))
    if (host.step === Rule.place) out.push(withBody(edge, host, andThen(edge.way, Rule.of)));
}

/** `Bí thư kiêm Chủ tịch phường A`: two offices in one span. */
function pushJoint(scene: Scene, role: Edge, limit: number, out: Edge[]): void {
  const { table, lexicon } = scene;
  const joint = role.last + 1;
  if (!continuesLine(table, joint, limit) || !lexicon.joints.has(table.id[joint]!)) return;
  if (!continuesLine(table, joint + 1, limit)) return;
  const inner: Edge[] = [];
  pushRoles(scene, joint + 1, limit, false, inner);
  for (const edge of inner) out.push({ ...extendedEdge(role, edge, Rule.joint), bodyEntry: edge.bodyEntry });
}

/** `Tổng Giám đốc (TGĐ)`: the role goes on after its abbreviation. */
function skipBracket(scene: Scene, role: Edge, limit: number): Edge {
  const close = bracketEnd(scene, role.last + 1, limit);
  return close < 0 ? role : movedEdge(role, close, role.way);
}

function pushRole(scene: Scene, role: Edge, limit: number, joint: boolean, out: Edge[]): void {
  const begin = out.length;
  const base = skipBracket(scene, role, limit);
  out.push(role);
  pushBodies(scene, base, limit, out);
  if (role.entry?.takesField === true) pushFields(scene, base, limit, out);
  if (joint) pushJoint(scene, role, limit, out);
  if (role.entry?.takesCountry === true) {
    const bodies = out.length;
    for (let k = begin; k < bodies; k++) pushHost(scene, out[k]!, limit, out);
  }
  const end = out.length;
  for (let k = begin; k < end; k++) pushTerm(scene, out[k]!, limit, out);
}

/** Every end of every role at atom `i`. A joint joins two offices, never more: each would begin another chain. */
function pushRoles(scene: Scene, i: number, limit: number, joint: boolean, out: Edge[]): void {
  const { table } = scene;
  const { roles } = scene.lexicon;
  if (i >= limit) return;
  const begin = out.length;
  let k = i + 1;
  for (let node = roles.root[table.id[i]!]!; node !== 0; node = follow(roles, table, node, k++, limit)) {
    const entry = roles.entries[node]![0];
    if (entry === undefined) continue;
    pushRole(scene, roleEdge(k - 1, entry), limit, joint, out);
    if (out.length - begin > MAX_EDGES) break;
  }
}

/** Appends every end that an office beginning at atom `i` may have; none where no role begins. */
export function positionEdges(scene: Scene, i: number, limit: number, out: Edge[]): void {
  pushRoles(scene, i, limit, true, out);
}
