/** What the whole text tells about its names, gathered once before the candidates are scored. */

import { Gap } from '../../token/table.js';
import type { AtomRange, Candidate } from '../candidate.js';
import { isNameAtom, runEnd } from '../capitals.js';
import { isFamilyName } from '../person/person-edges.js';
import type { Scene } from '../scene.js';
import { atomKey } from './atom-keys.js';

/** Facts about one text. */
export interface DocumentFacts {
  /** Keys of the last syllables of full names in the text. */
  readonly givenNames: ReadonlySet<number>;
  /** First atom after the first that is a family name with a capital, counted from the start; 0 when none is. */
  nextFamilyAt(span: AtomRange): number;
  /** Place of a candidate among those of its type that begin with it: 0 alone, 1 longest, 2 shortest, 3 between. */
  longest(candidate: Candidate): number;
}

/** Last syllables of stretches that begin with a family name and have two to four syllables. */
function givenNames(scene: Scene): Set<number> {
  const { table } = scene;
  const names = new Set<number>();
  for (let i = 0; i < table.length; i++) {
    if (!isFamilyName(scene, i) || (i > 0 && table.gap[i]! <= Gap.SPACE && isNameAtom(table, i - 1)))
      continue;
    const end = runEnd(table, i, table.length);
    if (end > i && end - i < 4) names.add(atomKey(table, end));
  }
  return names;
}

/** Shortest and longest end of each start and type. */
function extremes(candidates: readonly Candidate[]): Map<number, AtomRange> {
  const ends = new Map<number, AtomRange>();
  for (const { first, last, type } of candidates) {
    const key = first * 8 + type;
    const known = ends.get(key);
    ends.set(key, { first: Math.min(known?.first ?? last, last), last: Math.max(known?.last ?? last, last) });
  }
  return ends;
}

/** Gathers the facts. Linear. */
export function documentFacts(scene: Scene, candidates: readonly Candidate[]): DocumentFacts {
  const ends = extremes(candidates);
  return {
    givenNames: givenNames(scene),
    nextFamilyAt({ first, last }: AtomRange): number {
      for (let i = first + 1; i <= last; i++) if (isFamilyName(scene, i)) return i - first;
      return 0;
    },
    longest({ first, last, type }: Candidate): number {
      const range = ends.get(first * 8 + type);
      if (range === undefined || range.first === range.last) return 0;
      return last === range.last ? 1 : last === range.first ? 2 : 3;
    },
  };
}
