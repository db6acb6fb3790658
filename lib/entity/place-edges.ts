/** Where a place inside a body or an office may end: `tỉnh`, `tỉnh Hậu Giang`, `quận 9`, `Hà Nội`, `Nhơn Trạch`. */
import { matchAll } from '../lexicon/match-all.js';
import { mayStart } from '../lexicon/matcher.js';
import { AtomKind } from '../token/table.js';
import type { Edge } from './candidate.js';
import { continuesLine, isNameAtom, runEnd } from './capitals.js';
import type { Entry } from './lexicon/entry.js';
import { Rule } from './rules.js';
import type { Scene } from './scene.js';

/** Longest name of a place that no lexicon lists, in syllables. */
const MAX_UNLISTED = 4;

function placeEdge(first: number, last: number, step: number, entry: Entry | null): Edge {
  return {
    last,
    way: step,
    step,
    entry,
    stepEntry: entry,
    bodyEntry: null,
    bodyFirst: -1,
    bodyLast: -1,
    placeFirst: first,
    placeLast: last,
  };
}

/** Listed names that begin at `i` with a capital. */
function listedPlaces(
  scene: Scene,
  first: number,
  i: number,
  limit: number,
  step: number,
  out: Edge[],
): void {
  const { table, lexicon } = scene;
  if (!mayStart(lexicon.places, table, i)) return;
  for (const { length, entries } of matchAll(lexicon.places, table, i, limit)) {
    out.push(placeEdge(first, i + length - 1, step, entries[0]!));
  }
}

/** Stretches of one to four capitalised atoms that begin at `i`. */
function unlistedPlaces(
  scene: Scene,
  first: number,
  i: number,
  limit: number,
  step: number,
  out: Edge[],
): void {
  const { table } = scene;
  const end = Math.min(runEnd(table, i, limit), i + MAX_UNLISTED - 1);
  for (let last = i; last <= end; last++) {
    if (table.kind[last] === AtomKind.WORD) out.push(placeEdge(first, last, step, null));
  }
}

/** What follows a unit word: a listed name, a number, or any capitalised stretch. */
function namesAfterUnit(scene: Scene, first: number, i: number, limit: number, out: Edge[]): void {
  const { table } = scene;
  if (!continuesLine(table, i, limit)) return;
  if (table.kind[i] === AtomKind.NUMBER) out.push(placeEdge(first, i, Rule['unit-number'], null));
  if (!isNameAtom(table, i)) return;
  listedPlaces(scene, first, i, limit, Rule['unit-place'], out);
  unlistedPlaces(scene, first, i, limit, Rule['unit-name'], out);
}

/** Appends every place that may begin at atom `i`. Linear in the length of the longest. */
export function placeEdges(scene: Scene, i: number, limit: number, out: Edge[]): void {
  const { table, lexicon } = scene;
  if (!continuesLine(table, i, limit)) return;
  if (mayStart(lexicon.placeUnits, table, i)) {
    for (const { length, entries } of matchAll(lexicon.placeUnits, table, i, limit)) {
      out.push(placeEdge(i, i + length - 1, Rule.unit, entries[0]!));
      namesAfterUnit(scene, i, i + length, limit, out);
    }
  }
  if (!isNameAtom(table, i)) return;
  listedPlaces(scene, i, i, limit, Rule.place, out);
  unlistedPlaces(scene, i, i, limit, Rule.name, out);
}
