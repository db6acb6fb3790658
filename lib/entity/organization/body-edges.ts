/** Where the name of a body may end: listed bodies, and head words with a field or a name, each with what follows. */
import { follow } from '../../lexicon/matcher.js';
import { AtomKind, Gap } from '../../token/table.js';
import { continuesLine, hasName, isNameAtom } from '../capitals.js';
import {
  append,
  countOf,
  EdgeCell,
  extendedEdge,
  grownEdge,
  headEdge,
  movedEdge,
  NO_EDGES,
  nextOf,
  openList,
} from '../edges.js';
import { AtomFact } from '../lexicon/atom-fact.js';
import { EntryFact, factsAt } from '../lexicon/entry.js';
import { NameWord } from '../lexicon/name-word.js';
import { placeEdges, unlistedPlaceEdges } from '../place-edges.js';
import { andThen, Rule } from '../rules.js';
import type { Scene } from '../scene.js';
import { BODY_LISTS, MAX_DEPTH } from './body-depth.js';
import { nameEdges } from './name-edges.js';
import { bracketEnd, termEnd } from './term.js';

/** Heads that are extended; more than this for one start are noise. */
const MAX_HEADS = 24;
const MAX_EDGES = 80;

/** The edge with the term of office that follows it: `Quốc hội khóa XIV`. */
export function pushTerm(scene: Scene, edge: number, limit: number, list: number): void {
  const { edges } = scene;
  const { cells } = edges;
  const end = cells[edge + EdgeCell.LAST]!;
  const last = termEnd(scene, end + 1, limit);
  if (last <= end) return;
  const bodyFirst = cells[edge + EdgeCell.BODY_FIRST]!;
  append(edges, list, grownEdge(edges, edge, last, Rule.term, bodyFirst, cells[edge + EdgeCell.BODY_LAST]!));
}

/** Appends the edge with each edge of another list behind it; 0 stands for the last step of that edge. */
function extendBy(scene: Scene, edge: number, inner: number, step: number, list: number): void {
  const { edges } = scene;
  for (let next = nextOf(edges, inner); next !== 0; next = nextOf(edges, next)) {
    const by = step === 0 ? edges.cells[next + EdgeCell.STEP]! : step;
    append(edges, list, extendedEdge(edges, edge, next, by));
  }
}

/** `Ủy ban Pháp luật` + `của Quốc hội`, `Tổ công tác` + `của Thủ tướng`. */
function pushAfterOf(
  scene: Scene,
  edge: number,
  next: number,
  limit: number,
  depth: number,
  list: number,
): void {
  const { table, lexicon, edges } = scene;
  const { roles } = lexicon;
  const of = (lexicon.nameWords[table.id[next]!]! & NameWord.OF) !== 0 ? next + 1 : next;
  if (!continuesLine(table, of, limit) || !isNameAtom(table, of)) return;
  let k = of + 1;
  for (let node = roles.root[table.id[of]!]!; node !== 0; node = follow(roles, table, node, k++, limit)) {
    const entry = roles.first[node]!;
    if (entry === 0) continue;
    const role = headEdge(edges, of, k - 1, Rule.role, entry);
    append(edges, list, extendedEdge(edges, edge, role, Rule.role));
  }
  if (of === next) return;
  extendBy(scene, edge, bodyEdges(scene, of, limit, depth + 1), Rule.of, list);
}

function takesPlace({ edges, lexicon }: Scene, edge: number): boolean {
  return (factsAt(lexicon, edges.cells[edge + EdgeCell.ENTRY]!) & EntryFact.TAKES_PLACE) !== 0;
}

/** Appends the places, outer bodies and terms that may follow a body which ends at `edge.last`. */
export function bodyExtensions(scene: Scene, edge: number, limit: number, depth: number, list: number): void {
  const next = scene.edges.cells[edge + EdgeCell.LAST]! + 1;
  if (!continuesLine(scene.table, next, limit)) return;
  const places = placeEdges(scene, next, limit);
  extendBy(scene, edge, places, 0, list);
  if (countOf(scene.edges, places) === 0 && takesPlace(scene, edge))
    extendBy(scene, edge, unlistedPlaceEdges(scene, next, limit), 0, list);
  if (depth < MAX_DEPTH) {
    extendBy(scene, edge, bodyEdges(scene, next, limit, depth + 1), Rule.body, list);
    pushAfterOf(scene, edge, next, limit, depth, list);
  }
  pushTerm(scene, edge, limit, list);
}

/** `Sở Tài nguyên và Môi trường (TN&MT) Thái Bình`: the name goes on after its abbreviation. */
function acrossBracket(scene: Scene, edge: number, limit: number, list: number): void {
  const { edges } = scene;
  const close = bracketEnd(scene, edges.cells[edge + EdgeCell.LAST]! + 1, limit);
  if (close < 0) return;
  const way = andThen(edges.cells[edge + EdgeCell.WAY]!, Rule.bracket);
  bodyExtensions(scene, movedEdge(edges, edge, close, way), limit, 0, list);
}

/** Digits that a body may be numbered by: `Sư đoàn 330`. */
const MOST_DIGITS = 3;

/** `Quân khu` + `7`, `Tòa án nhân dân khu vực` + `2`: the number of a body that is known by one. */
function pushNumbered(
  scene: Scene,
  head: number,
  first: number,
  k: number,
  limit: number,
  list: number,
): void {
  const { table, edges } = scene;
  if (!continuesLine(table, k, limit) || table.kind[k] !== AtomKind.NUMBER) return;
  if (table.gap[k] !== Gap.SPACE || table.end[k]! - table.start[k]! > MOST_DIGITS) return;
  append(edges, list, grownEdge(edges, head, k, Rule['head-name'], first, k));
}

function pushListed(scene: Scene, i: number, limit: number, list: number): void {
  const { table, edges, facts } = scene;
  const { bodies } = scene.lexicon;
  const held = isNameAtom(table, i) || (facts.bits[i]! & AtomFact.AFTER_ROLE) !== 0;
  let k = i + 1;
  for (let node = bodies.root[table.id[i]!]!; node !== 0; node = follow(bodies, table, node, k++, limit)) {
    const entry = bodies.first[node]!;
    if (entry === 0 || !(held || hasName(table, i + 1, k + 2))) continue;
    const head = headEdge(edges, i, k - 1, Rule.body, entry);
    append(edges, list, head);
    if ((factsAt(scene.lexicon, entry) & EntryFact.TAKES_NUMBER) > 0)
      pushNumbered(scene, head, i, k, limit, list);
  }
}

/** Head words in lower case count only where the lexicon says so: `công ty Formosa`, not `ban tổ chức`. */
function pushHeads(scene: Scene, i: number, limit: number, list: number): void {
  const { table, edges } = scene;
  const { heads } = scene.lexicon;
  const capital = isNameAtom(table, i);
  let k = i + 1;
  for (let node = heads.root[table.id[i]!]!; node !== 0; node = follow(heads, table, node, k++, limit)) {
    const entry = heads.first[node]!;
    const facts = factsAt(scene.lexicon, entry);
    if (entry === 0 || !(capital || (facts & EntryFact.LOWER) > 0)) continue;
    const head = headEdge(edges, i, k - 1, Rule.head, entry);
    const bare = (facts & EntryFact.BARE) > 0;
    if (bare) append(edges, list, head);
    nameEdges(scene, head, limit, Rule['head-name'], capital ? Rule['head-tail'] : 0, list);
    if (!bare || (facts & EntryFact.TAKES_PLACE) > 0) bodyExtensions(scene, head, limit, MAX_DEPTH, list);
  }
}

function readBodies(scene: Scene, i: number, limit: number, depth: number): number {
  const { edges } = scene;
  const list = openList(edges);
  pushListed(scene, i, limit, list);
  pushHeads(scene, i, limit, list);
  let heads = Math.min(countOf(edges, list), MAX_HEADS);
  for (let edge = nextOf(edges, list); heads > 0 && countOf(edges, list) < MAX_EDGES; heads--) {
    bodyExtensions(scene, edge, limit, depth, list);
    if (depth === 0) acrossBracket(scene, edge, limit, list);
    edge = nextOf(edges, edge);
  }
  return list;
}

/**
 * The list of every end that a body beginning at atom `i` may have: at most a fixed number, each found in time linear
 * in its length.
 * @param limit first atom after the sentence, so that every caller gets the same bodies at an atom
 */
export function bodyEdges(scene: Scene, i: number, limit: number, depth: number): number {
  const { facts, bodies } = scene;
  if (i >= limit || (facts.bits[i]! & AtomFact.BODY) === 0) return NO_EDGES;
  const at = i * BODY_LISTS + depth;
  if (bodies[at] === 0) bodies[at] = readBodies(scene, i, limit, depth);
  return bodies[at]!;
}
