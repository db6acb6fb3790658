/** Stretches that may be a person's name: runs of capitalised syllables, cut at family names and after titles. */
import { AtomKind, isMark, Mark } from '../../token/table.js';
import { mayBreak } from '../atom-facts.js';
import { continuesLine, runEnd } from '../capitals.js';
import { append, openList, plainEdge } from '../edges.js';
import { AtomFact } from '../lexicon/atom-fact.js';
import { NameWord } from '../lexicon/name-word.js';
import { Rule } from '../rules.js';
import type { Scene } from '../scene.js';

/** Most words of a name: `Y Thanh Hà Niê Kđăm` has five, foreign names may have one more. */
const MAX_WORDS = 6;

/** Whether the atom is a family name with a capital. */
export function isFamilyName({ facts }: Scene, i: number): boolean {
  return (facts.bits[i]! & AtomFact.FAMILY) !== 0;
}

/** Most small words in a row inside a foreigner's name: `von der`. */
const MAX_PARTICLES = 2;

function isParticle({ table, lexicon }: Scene, i: number): boolean {
  return (lexicon.nameWords[table.id[i]!]! & NameWord.PARTICLE) !== 0;
}

/** Last atom of the capitals behind a particle that follows the run ending at atom `end`; `end` where none does. */
function beyondParticles(scene: Scene, end: number, limit: number): number {
  const { table } = scene;
  let next = end + 1;
  while (next <= end + MAX_PARTICLES && continuesLine(table, next, limit) && isParticle(scene, next)) next++;
  return next > end + 1 && continuesLine(table, next, limit)
    ? Math.max(end, runEnd(table, next, limit))
    : end;
}

/** Whether a name may end in the middle of a run of capitals. */
function mayEnd(scene: Scene, rule: number, words: number, last: number): boolean {
  if (rule === Rule.capitals) return false;
  if (rule === Rule['after-title'] && words === 1) return true;
  return words > 2 || mayBreak(scene, last + 1);
}

/** Whether the mark at atom `i` is a hyphen inside a name, `Ma-crông`, and no dash before an office: `An-Bí thư`. */
function goesOnByHyphen({ table, facts }: Scene, i: number): boolean {
  return isMark(table, i, Mark.DASH) && (facts.bits[i + 1]! & AtomFact.OFFICE) === 0;
}

/**
 * The list of every end of a name that begins at atom `i`.
 * @param run last atom of the run of capitals
 * @param limit first atom after the sentence
 * @param short whether one syllable may be a name here: behind a title, a form of address or `Ảnh:`
 */
export function personEdges(scene: Scene, i: number, run: number, limit: number, short: boolean): number {
  const { table, edges } = scene;
  const list = openList(edges);
  const rule = isFamilyName(scene, i) ? Rule['family-name'] : short ? Rule['after-title'] : Rule.capitals;
  const single = short || table.kind[i] === AtomKind.ABBREVIATION;
  const end = beyondParticles(scene, run, limit);
  let words = 0;
  for (let last = i; last <= end; last++) {
    // Particles end no name.
    if (last > run && isParticle(scene, last)) continue;
    if (isMark(table, last, Mark.DASH) || (last < end && goesOnByHyphen(scene, last + 1))) continue;
    words++;
    if (words > MAX_WORDS && last < end) continue;
    if (last < end && !mayEnd(scene, rule, words, last)) continue;
    if (single || words > 1 || last > i) append(edges, list, plainEdge(edges, last, rule));
  }
  return list;
}
