/** Stretches that may be a person's name: runs of capitalised syllables, cut at family names and after titles. */
import { AtomKind, isMark, Mark, Shape } from '../../token/table.js';
import { type Edge, plainEdge } from '../candidate.js';
import { runEnd } from '../capitals.js';
import type { Scene } from '../scene.js';

/** Most syllables of a name: `Y Thanh Hà Niê Kđăm` has five, foreign names may have a few more. */
const MAX_SYLLABLES = 6;

/** Whether atom `i` may be the last of a name: a word or an initial, no hyphen. */
function mayEnd(scene: Scene, i: number): boolean {
  return !isMark(scene.table, i, Mark.DASH);
}

/** Whether the atom is a family name with a capital. */
export function isFamilyName(scene: Scene, i: number): boolean {
  const { table, lexicon } = scene;
  return (
    table.shape[i]! >= Shape.TITLE && table.kind[i] === AtomKind.WORD && lexicon.families.has(table.id[i]!)
  );
}

/**
 * Every end of a name that begins at atom `i`.
 * @param afterTitle whether a title or form of address stands right before, so that one syllable may be a name
 */
export function personEdges(scene: Scene, i: number, limit: number, afterTitle: boolean): Edge[] {
  const end = runEnd(scene.table, i, limit);
  if (end < i) return [];
  const family = isFamilyName(scene, i);
  const rule = family ? 'family-name' : afterTitle ? 'after-title' : 'capitals';
  const edges: Edge[] = [];
  const shortest = afterTitle || scene.table.kind[i] === AtomKind.ABBREVIATION ? i : i + 1;
  for (let last = shortest; last <= Math.min(end, i + MAX_SYLLABLES - 1); last++) {
    if (mayEnd(scene, last)) edges.push(plainEdge(last, rule));
  }
  if (end >= i + MAX_SYLLABLES) edges.push(plainEdge(end, rule));
  return edges;
}
