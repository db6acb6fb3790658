/** Where the name of a body may end: listed bodies, and head words with a field or a name, each with what follows. */
import { follow } from '../../lexicon/matcher.js';
import { type Edge, extendedEdge, grownEdge, movedEdge } from '../candidate.js';
import { continuesLine, isNameAtom } from '../capitals.js';
import type { Entry } from '../lexicon/entry.js';
import { Start } from '../lexicon/starts.js';
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
  out.push(grownEdge(edge, last, Rule.term, edge.bodyFirst, edge.bodyLast));
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
  const { roles } = lexicon;
  const of = lexicon.of.has(table.id[next]!) ? next + 1 : next;
  if (!continuesLine(table, of, limit) || !isNameAtom(table, of)) return;
  let k = of + 1;
  for (let node = roles.root[table.id[of]!]!; node !== 0; node = follow(roles, table, node, k++, limit)) {
    const entry = roles.entries[node]![0];
    if (entry === undefined) continue;
    out.push(extendedEdge(edge, headEdge(of, k - 1, Rule.role, entry), Rule.role));
  }
  if (of === next) return;
  for (const body of bodyEdges(scene, of, limit, depth + 1)) out.push(extendedEdge(edge, body, Rule.of));
}

/** Appends the places, outer bodies and terms that may follow a body which ends at `edge.last`. */
export function bodyExtensions(scene: Scene, edge: Edge, limit: number, depth: number, out: Edge[]): void {
  const next = edge.last + 1;
  if (!continuesLine(scene.table, next, limit)) return;
  for (const place of placeEdges(scene, next, limit)) out.push(extendedEdge(edge, place, place.step));
  if (depth < MAX_DEPTH) {
    for (const body of bodyEdges(scene, next, limit, depth + 1))
      out.push(extendedEdge(edge, body, Rule.body));
    pushAfterOf(scene, edge, next, limit, depth, out);
  }
  pushTerm(scene, edge, limit, out);
}

/** `Sở Tài nguyên và Môi trường (TN&MT) Thái Bình`: the name goes on after its abbreviation. */
function acrossBracket(scene: Scene, edge: Edge, limit: number, out: Edge[]): void {
  const close = bracketEnd(scene, edge.last + 1, limit);
  if (close < 0) return;
  bodyExtensions(scene, movedEdge(edge, close, andThen(edge.way, Rule.bracket)), limit, 0, out);
}

function pushListed(scene: Scene, i: number, limit: number, out: Edge[]): void {
  const { table } = scene;
  const { bodies } = scene.lexicon;
  let k = i + 1;
  for (let node = bodies.root[table.id[i]!]!; node !== 0; node = follow(bodies, table, node, k++, limit)) {
    const entry = bodies.entries[node]![0];
    if (entry !== undefined) out.push(headEdge(i, k - 1, Rule.body, entry));
  }
}

/** Head words in lower case count only where the lexicon says so: `công ty Formosa`, not `ban tổ chức`. */
function pushHeads(scene: Scene, i: number, limit: number, out: Edge[]): void {
  const { table } = scene;
  const { heads } = scene.lexicon;
  const capital = isNameAtom(table, i);
  let k = i + 1;
  for (let node = heads.root[table.id[i]!]!; node !== 0; node = follow(heads, table, node, k++, limit)) {
    const entry = heads.entries[node]![0];
    if (entry === undefined || !(capital || entry.lower)) continue;
    const head = headEdge(i, k - 1, Rule.head, entry);
    if (entry.bare === 1) out.push(head);
    nameEdges(scene, head, limit, Rule['head-name'], capital ? Rule['head-tail'] : 0, out);
    if (entry.takesPlace || entry.bare !== 1) bodyExtensions(scene, head, limit, MAX_DEPTH, out);
  }
}

function readBodies(scene: Scene, i: number, limit: number, depth: number): Edge[] {
  const out: Edge[] = [];
  pushListed(scene, i, limit, out);
  pushHeads(scene, i, limit, out);
  const heads = Math.min(out.length, MAX_HEADS);
  for (let k = 0; k < heads && out.length < MAX_EDGES; k++) {
    bodyExtensions(scene, out[k]!, limit, depth, out);
    if (depth === 0) acrossBracket(scene, out[k]!, limit, out);
  }
  return out;
}

const NONE: readonly Edge[] = [];
const BODY_STARTS = Start.BODY | Start.HEAD;

/**
 * Every end that a body beginning at atom `i` may have: at most a fixed number, each found in time linear in its
 * length.
 * @param limit first atom after the sentence, so that every caller gets the same bodies at an atom
 */
export function bodyEdges(scene: Scene, i: number, limit: number, depth: number): readonly Edge[] {
  const { table, lexicon, bodies } = scene;
  if (i >= limit || (lexicon.starts[table.id[i]!]! & BODY_STARTS) === 0) return NONE;
  const key = i * (MAX_DEPTH + 1) + depth;
  const known = bodies.get(key);
  if (known !== undefined) return known;
  const read = readBodies(scene, i, limit, depth);
  bodies.set(key, read);
  return read;
}
