/** Where a place inside a body or an office may end: `tỉnh`, `tỉnh Hậu Giang`, `quận 9`, `Hà Nội`, `Nhơn Trạch`. */
import { follow } from '../lexicon/matcher.js';
import { AtomKind } from '../token/table.js';
import type { Edge } from './candidate.js';
import { continuesLine, isNameAtom, runEnd } from './capitals.js';
import type { Entry } from './lexicon/entry.js';
import { Start } from './lexicon/starts.js';
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
  const { table } = scene;
  const { places } = scene.lexicon;
  let k = i + 1;
  for (let node = places.root[table.id[i]!]!; node !== 0; node = follow(places, table, node, k++, limit)) {
    const entry = places.entries[node]![0];
    if (entry !== undefined) out.push(placeEdge(first, k - 1, step, entry));
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

function readPlaces(scene: Scene, i: number, limit: number): Edge[] {
  const { table } = scene;
  const { placeUnits } = scene.lexicon;
  const out: Edge[] = [];
  let k = i + 1;
  for (
    let node = placeUnits.root[table.id[i]!]!;
    node !== 0;
    node = follow(placeUnits, table, node, k++, limit)
  ) {
    const entry = placeUnits.entries[node]![0];
    if (entry === undefined) continue;
    out.push(placeEdge(i, k - 1, Rule.unit, entry));
    namesAfterUnit(scene, i, k, limit, out);
  }
  if (!isNameAtom(table, i)) return out;
  listedPlaces(scene, i, i, limit, Rule.place, out);
  unlistedPlaces(scene, i, i, limit, Rule.name, out);
  return out;
}

const NONE: readonly Edge[] = [];

/**
 * Every place that may begin at atom `i`. Linear in the length of the longest.
 * @param limit first atom after the sentence, so that every caller gets the same places at an atom
 */
export function placeEdges(scene: Scene, i: number, limit: number): readonly Edge[] {
  const { table, lexicon, places } = scene;
  if (!continuesLine(table, i, limit)) return NONE;
  if ((lexicon.starts[table.id[i]!]! & Start.PLACE_UNIT) === 0 && !isNameAtom(table, i)) return NONE;
  const known = places.get(i);
  if (known !== undefined) return known;
  const read = readPlaces(scene, i, limit);
  places.set(i, read);
  return read;
}
