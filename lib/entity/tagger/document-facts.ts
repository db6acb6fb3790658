/** What the whole text tells about its names, gathered once before the candidates are scored. */
import { Gap } from '../../token/table.js';
import type { Candidate } from '../candidate.js';
import { isNameAtom, runEnd } from '../capitals.js';
import { atomKey } from '../lexicon/atom-keys.js';
import { isFamilyName } from '../person/person-edges.js';
import type { Scene } from '../scene.js';

/** Longest full name whose last syllable is kept. */
const MAX_NAME = 4;

/** Keys of the last syllables of full names: stretches that begin with a family name. Linear. */
export function givenNames(scene: Scene): Set<number> {
  const { table, lexicon } = scene;
  const names = new Set<number>();
  for (let i = 0; i < table.length; i++) {
    if (!isFamilyName(scene, i) || (i > 0 && table.gap[i]! <= Gap.SPACE && isNameAtom(table, i - 1)))
      continue;
    const end = runEnd(table, i, table.length);
    if (end > i && end - i < MAX_NAME) names.add(atomKey(table, lexicon.keys, end));
  }
  return names;
}

/** Number of entity types and one more. */
const TYPES = 8;

/**
 * Where each candidate stands by length among those of its type that begin at the same atom: 0 alone, 1 longest,
 * 2 shortest, 3 between. Linear; candidates are sorted by first atom.
 */
export function lengthRanks(candidates: readonly Candidate[]): Uint8Array {
  const ranks = new Uint8Array(candidates.length);
  const shortest = new Int32Array(TYPES);
  const longest = new Int32Array(TYPES);
  for (let begin = 0; begin < candidates.length; ) {
    const { first } = candidates[begin]!;
    shortest.fill(-1);
    let end = begin;
    for (; end < candidates.length && candidates[end]!.first === first; end++) {
      const { last, type } = candidates[end]!;
      if (shortest[type]! < 0) longest[type] = last;
      if (shortest[type]! < 0 || last < shortest[type]!) shortest[type] = last;
      longest[type] = Math.max(longest[type]!, last);
    }
    for (let k = begin; k < end; k++) {
      const { last, type } = candidates[k]!;
      if (shortest[type] === longest[type]) ranks[k] = 0;
      else ranks[k] = last === longest[type] ? 1 : last === shortest[type] ? 2 : 3;
    }
    begin = end;
  }
  return ranks;
}
