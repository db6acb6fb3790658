/** Where the name of a body may end: listed bodies, and head words with a field or a name, each with what follows. */
import { matchAll } from '../../lexicon/match-all.js';
import type { LexiconRow } from '../../lexicon/rows.js';
import type { Edge } from '../candidate.js';
import { continuesLine, isNameAtom } from '../capitals.js';
import { placeEdges } from '../place-edges.js';
import type { Scene } from '../scene.js';
import { nameEdges } from './name-edges.js';
import { bracketEnd, termEnd } from './term.js';

/** Bodies inside bodies: `Phòng A` of `Công an tỉnh B`. */
const MAX_DEPTH = 2;
/** More ends than this for one start are noise. */
const MAX_EDGES = 40;

function headEdge(i: number, length: number, rule: string, row: LexiconRow): Edge {
  const last = i + length - 1;
  return { last, rule, row, body: { first: i, last }, bodyRow: row, place: null, step: rule, stepRow: row };
}

/** The edge of `outer` moved to the end of what follows it. */
function extended(outer: Edge, inner: Edge, rule: string): Edge {
  return {
    last: inner.last,
    rule: `${outer.rule}+${rule}`,
    row: outer.row,
    body: outer.body === null ? null : { first: outer.body.first, last: inner.last },
    bodyRow: outer.bodyRow,
    place: inner.place,
    step: inner.step,
    stepRow: inner.stepRow,
  };
}

/** Places, outer bodies and terms that may follow a body which ends at `edge.last`. */
export function bodyExtensions(scene: Scene, edge: Edge, limit: number, depth: number): Edge[] {
  const next = edge.last + 1;
  if (!continuesLine(scene.table, next, limit)) return [];
  const edges = placeEdges(scene, next, limit).map((inner) => extended(edge, inner, inner.rule));
  if (depth < MAX_DEPTH) {
    for (const inner of bodyEdges(scene, next, limit, depth + 1)) edges.push(extended(edge, inner, 'body'));
    edges.push(...bodiesAfterOf(scene, edge, next, limit, depth));
  }
  const term = termEnd(scene, next, limit);
  if (term >= next)
    edges.push({ ...edge, last: term, rule: `${edge.rule}+term`, step: 'term', stepRow: null });
  return edges;
}

/** `Ủy ban Pháp luật` + `của Quốc hội`, `Tổ công tác` + `của Thủ tướng`. */
function bodiesAfterOf(scene: Scene, edge: Edge, next: number, limit: number, depth: number): Edge[] {
  const { table, lexicon } = scene;
  const of = lexicon.of.has(table.id[next]!) ? next + 1 : next;
  if (!continuesLine(table, of, limit) || !isNameAtom(table, of)) return [];
  const roles = matchAll(lexicon.roles, table, of, limit).map(({ length, entries }) =>
    extended(edge, headEdge(of, length, 'role', entries[0]!), of > next ? 'of-role' : 'role'),
  );
  if (of === next) return roles;
  return [
    ...roles,
    ...bodyEdges(scene, of, limit, depth + 1).map((inner) => extended(edge, inner, 'of-body')),
  ];
}

/** `Sở Tài nguyên và Môi trường (TN&MT) Thái Bình`: the name goes on after its abbreviation. */
function acrossBracket(scene: Scene, edge: Edge, limit: number, depth: number): Edge[] {
  const close = bracketEnd(scene, edge.last + 1, limit);
  if (close < 0) return [];
  return bodyExtensions(scene, { ...edge, last: close, rule: `${edge.rule}+bracket` }, limit, depth);
}

function headMatches(scene: Scene, i: number, limit: number): Edge[] {
  const { table, lexicon } = scene;
  const edges: Edge[] = [];
  for (const { length, entries } of matchAll(lexicon.bodies, table, i, limit)) {
    edges.push(headEdge(i, length, 'body', entries[0]!));
  }
  for (const { length, entries } of matchAll(lexicon.heads, table, i, limit)) {
    const head = headEdge(i, length, 'head', entries[0]!);
    edges.push(head, ...nameEdges(scene, head, limit));
  }
  return edges;
}

/**
 * Every end that a body beginning at atom `i` may have. At most a fixed number of ends, each found in time linear
 * in its length.
 */
export function bodyEdges(scene: Scene, i: number, limit: number, depth = 0): Edge[] {
  if (i >= limit) return [];
  const heads = headMatches(scene, i, limit);
  const edges = [...heads];
  for (const edge of heads) {
    if (edges.length > MAX_EDGES) break;
    edges.push(...bodyExtensions(scene, edge, limit, depth));
    if (depth === 0) edges.push(...acrossBracket(scene, edge, limit, depth));
  }
  return edges.slice(0, MAX_EDGES * 2);
}
