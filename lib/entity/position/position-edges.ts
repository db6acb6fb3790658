/** Where an office may end: role, then body, field and place as far as they are contiguous. */
import { follow } from '../../lexicon/matcher.js';
import { continuesLine } from '../capitals.js';
import {
  append,
  countOf,
  EdgeCell,
  extendedEdge,
  lastOf,
  movedEdge,
  nextOf,
  openList,
  roleEdge,
  withBody,
} from '../edges.js';
import { EntryFact, factsAt } from '../lexicon/entry.js';
import { NameWord } from '../lexicon/name-word.js';
import { bodyEdges, bodyExtensions, pushTerm } from '../organization/body-edges.js';
import { nameEdges } from '../organization/name-edges.js';
import { bracketEnd } from '../organization/term.js';
import { placeEdges } from '../place-edges.js';
import { andThen, Rule } from '../rules.js';
import type { Scene } from '../scene.js';

/** More ends than this for one start are noise. */
const MAX_EDGES = 96;

/** What may come behind an edge of a list that still grows. */
type Extension = (scene: Scene, edge: number, limit: number, list: number) => void;

/** Extends the edges behind `before` that the list has now, not those that are added meanwhile. */
function extendFrom(scene: Scene, before: number, limit: number, list: number, extension: Extension): void {
  const { edges } = scene;
  const end = lastOf(edges, list);
  for (let edge = before; edge !== end; ) {
    edge = nextOf(edges, edge);
    extension(scene, edge, limit, list);
  }
}

function pushInner(scene: Scene, edge: number, limit: number, list: number): void {
  bodyExtensions(scene, edge, limit, 1, list);
}

/** `Trưởng phòng` + `Tổ chức cán bộ` + `Bộ Nội vụ`: the role names the kind of body, the field follows. */
function pushFields(scene: Scene, role: number, limit: number, list: number): void {
  const before = lastOf(scene.edges, list);
  nameEdges(scene, role, limit, Rule['role-field'], Rule['role-tail'], list);
  extendFrom(scene, before, limit, list, pushInner);
}

/** Appends the role with each body or place of another list behind it. */
function pushWith(scene: Scene, role: number, inner: number, way: number, list: number): void {
  const { edges } = scene;
  for (let next = nextOf(edges, inner); next !== 0; next = nextOf(edges, next)) {
    const step = edges.cells[next + EdgeCell.STEP]!;
    append(edges, list, withBody(edges, role, next, andThen(way, step)));
  }
}

/** A full body after the role, close by or after `của`; or a place. */
function pushBodies(scene: Scene, role: number, limit: number, list: number): void {
  const { table, lexicon, edges } = scene;
  const next = edges.cells[role + EdgeCell.LAST]! + 1;
  if (!continuesLine(table, next, limit)) return;
  const of = (lexicon.nameWords[table.id[next]!]! & NameWord.OF) !== 0 ? next + 1 : next;
  if (!continuesLine(table, of, limit)) return;
  const way = edges.cells[role + EdgeCell.WAY]!;
  const bodies = bodyEdges(scene, of, limit, 0);
  pushWith(scene, role, bodies, andThen(way, of > next ? Rule.of : Rule.body), list);
  if (of === next) pushWith(scene, role, placeEdges(scene, next, limit), way, list);
}

/** `Đại sứ Việt Nam` + `tại Lào`: the office of one country in another. */
function pushHost(scene: Scene, edge: number, limit: number, list: number): void {
  const { table, lexicon, edges } = scene;
  const at = edges.cells[edge + EdgeCell.LAST]! + 1;
  if (!continuesLine(table, at, limit)) return;
  if ((lexicon.nameWords[table.id[at]!]! & NameWord.AT) === 0) return;
  const way = andThen(edges.cells[edge + EdgeCell.WAY]!, Rule.of);
  const hosts = placeEdges(scene, at + 1, limit);
  for (let host = nextOf(edges, hosts); host !== 0; host = nextOf(edges, host)) {
    if (edges.cells[host + EdgeCell.STEP] === Rule.place)
      append(edges, list, withBody(edges, edge, host, way));
  }
}

/** `Bí thư kiêm Chủ tịch phường A`: two offices in one span. */
function pushJoint(scene: Scene, role: number, limit: number, list: number): void {
  const { table, lexicon, edges } = scene;
  const joint = edges.cells[role + EdgeCell.LAST]! + 1;
  if (!continuesLine(table, joint, limit)) return;
  if ((lexicon.nameWords[table.id[joint]!]! & NameWord.JOINT) === 0) return;
  if (!continuesLine(table, joint + 1, limit)) return;
  const inner = openList(edges);
  pushRoles(scene, joint + 1, limit, false, inner);
  for (let edge = nextOf(edges, inner); edge !== 0; edge = nextOf(edges, edge)) {
    const both = extendedEdge(edges, role, edge, Rule.joint);
    edges.cells[both + EdgeCell.BODY_ENTRY] = edges.cells[edge + EdgeCell.BODY_ENTRY]!;
    append(edges, list, both);
  }
}

/** `Tổng Giám đốc (TGĐ)`: the role goes on after its abbreviation. */
function skipBracket(scene: Scene, role: number, limit: number): number {
  const { edges } = scene;
  const close = bracketEnd(scene, edges.cells[role + EdgeCell.LAST]! + 1, limit);
  return close < 0 ? role : movedEdge(edges, role, close, edges.cells[role + EdgeCell.WAY]!);
}

function pushRole(
  scene: Scene,
  role: number,
  limit: number,
  facts: number,
  joint: boolean,
  list: number,
): void {
  const { edges } = scene;
  const before = lastOf(edges, list);
  const base = skipBracket(scene, role, limit);
  append(edges, list, role);
  pushBodies(scene, base, limit, list);
  if ((facts & EntryFact.TAKES_FIELD) > 0) pushFields(scene, base, limit, list);
  if (joint) pushJoint(scene, role, limit, list);
  if ((facts & EntryFact.TAKES_COUNTRY) > 0) extendFrom(scene, before, limit, list, pushHost);
  extendFrom(scene, before, limit, list, pushTerm);
}

/** Every end of every role at atom `i`. A joint joins two offices, never more: each would begin another chain. */
function pushRoles(scene: Scene, i: number, limit: number, joint: boolean, list: number): void {
  const { table, edges } = scene;
  const { roles } = scene.lexicon;
  if (i >= limit) return;
  const begin = countOf(edges, list);
  let k = i + 1;
  for (let node = roles.root[table.id[i]!]!; node !== 0; node = follow(roles, table, node, k++, limit)) {
    const entry = roles.first[node]!;
    if (entry === 0) continue;
    pushRole(
      scene,
      roleEdge(edges, k - 1, Rule.role, entry),
      limit,
      factsAt(scene.lexicon, entry),
      joint,
      list,
    );
    if (countOf(edges, list) - begin > MAX_EDGES) break;
  }
}

/** The list of every end that an office beginning at atom `i` may have, none where no role begins. */
export function positionEdges(scene: Scene, i: number, limit: number): number {
  const list = openList(scene.edges);
  pushRoles(scene, i, limit, true, list);
  return list;
}
