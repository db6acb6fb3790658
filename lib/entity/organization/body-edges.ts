/** Where the name of a body may end: listed bodies, and head words with a field or a name, each with what follows. */
import { matchAll } from '../../lexicon/match-all.js';
import { mayStart } from '../../lexicon/matcher.js';
import { type Edge, extendedEdge } from '../candidate.js';
import { continuesLine, isNameAtom } from '../capitals.js';
import type { Entry } from '../lexicon/entry.js';
import { placeEdges } from '../place-edges.js';
import { andThen, Rule } from '../rules.js';
import type { Scene } from '../scene.js';
import { nameEdges } from './name-edges.js';
import { bracketEnd, termEnd } from './term.js';

/** Bodies inside bodies: `Phòng A` of `Công an tỉnh B`. */
const MAX_DEPTH = 2;
/** Heads that are extended; more than this for one start are noise. */
const MAX_HEADS = 24;
const MAX_EDGES = 80;

function headEdge(first: number, last: number, step: number, entry: Entry): Edge {
  return {
    last,
    way: step,
    step,
    entry,
    stepEntry: entry,
    bodyEntry: entry,
    bodyFirst: first,
    bodyLast: last,
    placeFirst: -1,
    placeLast: -1,
  };
}

/** The edge with the term of office that follows it: `Quốc hội khóa XIV`. */
export function pushTerm(scene: Scene, edge: Edge, limit: number, out: Edge[]): void {
  const last = termEnd(scene, edge.last + 1, limit);
  if (last <= edge.last) return;
  const way = andThen(edge.way, Rule.term);
  out.push({ ...edge, last, way, step: Rule.term, stepEntry: null });
}

/** `Ủy ban Pháp luật` + `của Quốc hội`, `Tổ công tác` + `của Thủ tướng`. */
function pushAfterOf(
  scene: Scene,
  edge: Edge,
  next: number,
  limit: number,
  depth: number,
  out: Edge[],
): void {
  const { table, lexicon } = scene;
  const of = lexicon.of.has(table.id[next]!) ? next + 1 : next;
  if (!continuesLine(table, of, limit) || !isNameAtom(table, of)) return;
  if (mayStart(lexicon.roles, table, of)) {
    for (const { length, entries } of matchAll(lexicon.roles, table, of, limit)) {
      out.push(extendedEdge(edge, headEdge(of, of + length - 1, Rule.role, entries[0]!), Rule.role));
    }
  }
  if (of === next) return;
  const bodies: Edge[] = [];
  bodyEdges(scene, of, limit, depth + 1, bodies);
  for (const body of bodies) out.push(extendedEdge(edge, body, Rule.of));
}

/** Appends the places, outer bodies and terms that may follow a body which ends at `edge.last`. */
export function bodyExtensions(scene: Scene, edge: Edge, limit: number, depth: number, out: Edge[]): void {
  const next = edge.last + 1;
  if (!continuesLine(scene.table, next, limit)) return;
  const following: Edge[] = [];
  placeEdges(scene, next, limit, following);
  const places = following.length;
  if (depth < MAX_DEPTH) bodyEdges(scene, next, limit, depth + 1, following);
  following.forEach((inner, k) => {
    out.push(extendedEdge(edge, inner, k < places ? inner.step : Rule.body));
  });
  if (depth < MAX_DEPTH) pushAfterOf(scene, edge, next, limit, depth, out);
  pushTerm(scene, edge, limit, out);
}

/** `Sở Tài nguyên và Môi trường (TN&MT) Thái Bình`: the name goes on after its abbreviation. */
function acrossBracket(scene: Scene, edge: Edge, limit: number, out: Edge[]): void {
  const close = bracketEnd(scene, edge.last + 1, limit);
  if (close < 0) return;
  bodyExtensions(scene, { ...edge, last: close, way: andThen(edge.way, Rule.bracket) }, limit, 0, out);
}

/** Head words in lower case count only where the lexicon says so: `công ty Formosa`, not `ban tổ chức`. */
function pushHeads(scene: Scene, i: number, limit: number, out: Edge[]): void {
  const { table, lexicon } = scene;
  const capital = isNameAtom(table, i);
  if (mayStart(lexicon.bodies, table, i)) {
    for (const { length, entries } of matchAll(lexicon.bodies, table, i, limit)) {
      out.push(headEdge(i, i + length - 1, Rule.body, entries[0]!));
    }
  }
  if (!mayStart(lexicon.heads, table, i)) return;
  for (const { length, entries } of matchAll(lexicon.heads, table, i, limit)) {
    const entry = entries[0]!;
    if (!capital && !entry.lower) continue;
    const head = headEdge(i, i + length - 1, Rule.head, entry);
    if (entry.bare === 1) out.push(head);
    nameEdges(scene, head, limit, Rule['head-name'], capital ? Rule['head-tail'] : 0, out);
    if (entry.takesPlace || entry.bare !== 1) bodyExtensions(scene, head, limit, MAX_DEPTH, out);
  }
}

/**
 * Appends every end that a body beginning at atom `i` may have: at most a fixed number, each found in time linear in
 * its length.
 */
export function bodyEdges(scene: Scene, i: number, limit: number, depth: number, out: Edge[]): void {
  const { table, lexicon } = scene;
  if (i >= limit || (!mayStart(lexicon.bodies, table, i) && !mayStart(lexicon.heads, table, i))) return;
  const begin = out.length;
  pushHeads(scene, i, limit, out);
  const heads = Math.min(out.length, begin + MAX_HEADS);
  for (let k = begin; k < heads && out.length - begin < MAX_EDGES; k++) {
    bodyExtensions(scene, out[k]!, limit, depth, out);
    if (depth === 0) acrossBracket(scene, out[k]!, limit, out);
  }
}
