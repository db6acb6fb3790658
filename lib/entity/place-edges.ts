/** Where a place inside a body or an office may end: `tỉnh`, `tỉnh Hậu Giang`, `quận 9`, `Hà Nội`, `Nhơn Trạch`. */
import { matchAll } from '../lexicon/match-all.js';
import type { LexiconRow } from '../lexicon/rows.js';
import { AtomKind } from '../token/table.js';
import type { Edge } from './candidate.js';
import { continuesLine, isNameAtom, runEnd } from './capitals.js';
import type { Scene } from './scene.js';

/** Longest name of a place that no lexicon lists, in syllables. */
const MAX_UNLISTED = 4;

function placeEdge(first: number, last: number, rule: string, row: LexiconRow | null): Edge {
  return { last, rule, row, body: null, bodyRow: null, place: { first, last }, step: rule, stepRow: row };
}

/** Listed names that begin at `i` with a capital. */
function listedPlaces(scene: Scene, first: number, i: number, limit: number, rule: string): Edge[] {
  if (!isNameAtom(scene.table, i)) return [];
  return matchAll(scene.lexicon.places, scene.table, i, limit).map(({ length, entries }) =>
    placeEdge(first, i + length - 1, rule, entries[0]!),
  );
}

/** Stretches of one to four capitalised atoms that begin at `i`. */
function unlistedPlaces(scene: Scene, first: number, i: number, limit: number, rule: string): Edge[] {
  const end = Math.min(runEnd(scene.table, i, limit), i + MAX_UNLISTED - 1);
  const edges: Edge[] = [];
  for (let last = i; last <= end; last++) {
    if (scene.table.kind[last] === AtomKind.WORD) edges.push(placeEdge(first, last, rule, null));
  }
  return edges;
}

/** What follows a unit word: a listed name, a number, or any capitalised stretch. */
function namesAfterUnit(scene: Scene, first: number, i: number, limit: number): Edge[] {
  if (!continuesLine(scene.table, i, limit)) return [];
  if (scene.table.kind[i] === AtomKind.NUMBER) return [placeEdge(first, i, 'unit-number', null)];
  return [
    ...listedPlaces(scene, first, i, limit, 'unit-place'),
    ...unlistedPlaces(scene, first, i, limit, 'unit-name'),
  ];
}

/** Every place that may begin at atom `i`. Linear in the length of the longest. */
export function placeEdges(scene: Scene, i: number, limit: number): Edge[] {
  if (!continuesLine(scene.table, i, limit)) return [];
  const edges: Edge[] = [];
  for (const { length, entries } of matchAll(scene.lexicon.placeUnits, scene.table, i, limit)) {
    edges.push(placeEdge(i, i + length - 1, 'unit', entries[0]!));
    edges.push(...namesAfterUnit(scene, i, i + length, limit));
  }
  edges.push(...listedPlaces(scene, i, i, limit, 'place'));
  edges.push(...unlistedPlaces(scene, i, i, limit, 'name'));
  return edges;
}
