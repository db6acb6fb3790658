/** Where a place inside a body or an office may end: `tỉnh`, `tỉnh Hậu Giang`, `quận 9`, `Hà Nội`, `Nhơn Trạch`. */
import { follow } from '../lexicon/matcher.js';
import { AtomKind } from '../token/table.js';
import { mayBreak } from './atom-facts.js';
import { continuesLine, isNameAtom, runEnd } from './capitals.js';
import { append, EdgeCell, lastOf, NO_EDGES, nextOf, openList, placeEdge } from './edges.js';
import { AtomFact } from './lexicon/atom-fact.js';
import { EntryFact, factsAt } from './lexicon/entry.js';
import { Start } from './lexicon/starts.js';
import { Rule } from './rules.js';
import type { Scene } from './scene.js';

/** Longest name of a place that no lexicon lists, in syllables. */
const MAX_UNLISTED = 4;

/** Listed names that begin at `i` with a capital. */
function listedPlaces(
  scene: Scene,
  first: number,
  i: number,
  limit: number,
  step: number,
  list: number,
): void {
  const { table, edges } = scene;
  const { places } = scene.lexicon;
  let k = i + 1;
  for (let node = places.root[table.id[i]!]!; node !== 0; node = follow(places, table, node, k++, limit)) {
    const entry = places.first[node]!;
    if (entry !== 0) append(edges, list, placeEdge(edges, first, k - 1, step, entry));
  }
}

/** Stretches of one to four capitalised atoms that begin at `i` and end where another name may begin. */
function unlistedPlaces(
  scene: Scene,
  first: number,
  i: number,
  limit: number,
  step: number,
  list: number,
): void {
  const { table, edges } = scene;
  const end = Math.min(runEnd(table, i, limit), i + MAX_UNLISTED - 1);
  for (let last = i; last <= end; last++) {
    if (table.kind[last] !== AtomKind.WORD || !mayBreak(scene, last + 1)) continue;
    append(edges, list, placeEdge(edges, first, last, step, 0));
  }
}

/** Communes that share a name have a number behind it: `xã Bảo Lâm 2`. */
const MOST_DIGITS = 2;

/** Appends the number behind each place that the list got after `before`. */
function numberedPlaces(scene: Scene, first: number, before: number, limit: number, list: number): void {
  const { table, edges } = scene;
  const end = lastOf(edges, list);
  for (let edge = before; edge !== end; ) {
    edge = nextOf(edges, edge);
    const next = edges.cells[edge + EdgeCell.LAST]! + 1;
    if (!continuesLine(table, next, limit) || table.kind[next] !== AtomKind.NUMBER) continue;
    if (table.end[next]! - table.start[next]! > MOST_DIGITS) continue;
    append(edges, list, placeEdge(edges, first, next, Rule['unit-name'], 0));
  }
}

/** What follows a unit word: a listed name, a number where the unit has numbers, or any capitalised stretch. */
function namesAfterUnit(
  scene: Scene,
  unit: number,
  first: number,
  i: number,
  limit: number,
  list: number,
): void {
  const { table, edges, lexicon } = scene;
  if (!continuesLine(table, i, limit)) return;
  const numbered = (factsAt(lexicon, unit) & EntryFact.TAKES_NUMBER) > 0;
  if (numbered && table.kind[i] === AtomKind.NUMBER)
    append(edges, list, placeEdge(edges, first, i, Rule['unit-number'], 0));
  if (!isNameAtom(table, i)) return;
  const before = lastOf(edges, list);
  listedPlaces(scene, first, i, limit, Rule['unit-place'], list);
  unlistedPlaces(scene, first, i, limit, Rule['unit-name'], list);
  if (lexicon.entries[unit]!.row.fields.level === 'commune')
    numberedPlaces(scene, first, before, limit, list);
}

function readPlaces(scene: Scene, i: number, limit: number): number {
  const { table, edges } = scene;
  const { placeUnits } = scene.lexicon;
  const list = openList(edges);
  let k = i + 1;
  for (
    let node = placeUnits.root[table.id[i]!]!;
    node !== 0;
    node = follow(placeUnits, table, node, k++, limit)
  ) {
    const entry = placeUnits.first[node]!;
    if (entry === 0) continue;
    append(edges, list, placeEdge(edges, i, k - 1, Rule.unit, entry));
    namesAfterUnit(scene, entry, i, k, limit, list);
  }
  if (!isNameAtom(table, i)) return list;
  listedPlaces(scene, i, i, limit, Rule.place, list);
  return list;
}

/**
 * The list of every place that may begin at atom `i`. Linear in the length of the longest.
 * @param limit first atom after the sentence, so that every caller gets the same places at an atom
 */
export function placeEdges(scene: Scene, i: number, limit: number): number {
  const { table, lexicon, places } = scene;
  if (!continuesLine(table, i, limit)) return NO_EDGES;
  if ((lexicon.starts[table.id[i]!]! & Start.PLACE_UNIT) === 0 && !isNameAtom(table, i)) return NO_EDGES;
  if (places[i] === 0) places[i] = readPlaces(scene, i, limit);
  return places[i]!;
}

/** What cannot begin an unlisted place behind a body: offices, bodies, forms of address and people begin there. */
const NO_PLACE =
  AtomFact.FAMILY | AtomFact.ROLE | AtomFact.HONORIFIC | AtomFact.OFFICE | AtomFact.BODY | AtomFact.UPPER;

/** The list of every unlisted name of a place at atom `i`, where a body that takes places ends: `Thành ủy` + `Vận Thành`. */
export function unlistedPlaceEdges(scene: Scene, i: number, limit: number): number {
  const bits = scene.facts.bits[i]!;
  if ((bits & AtomFact.NAME) === 0 || (bits & NO_PLACE) !== 0) return NO_EDGES;
  const list = openList(scene.edges);
  unlistedPlaces(scene, i, i, limit, Rule.name, list);
  return list;
}
