/** What the whole text tells about its names, gathered once before the candidates are scored. */
import { Gap } from '../../token/table.js';
import { keyAt } from '../atom-facts.js';
import type { Spans } from '../candidate.js';
import { isNameAtom, runEnd } from '../capitals.js';
import { isFamilyName } from '../person/person-edges.js';
import type { Scene } from '../scene.js';
import { TYPES } from './rows.js';

/** Longest full name whose last syllable is kept. */
const MAX_NAME = 4;

/** Keys of the last syllables of full names: stretches that begin with a family name. Linear. */
export function givenNames(scene: Scene): Set<number> {
  const { table, facts } = scene;
  const { begins, beginCount } = facts;
  const names = new Set<number>();
  for (let k = 0; k < beginCount; k++) {
    const i = begins[k]!;
    if (!isFamilyName(scene, i) || (i > 0 && table.gap[i]! <= Gap.SPACE && isNameAtom(table, i - 1)))
      continue;
    const end = runEnd(table, i, table.length);
    if (end > i && end - i < MAX_NAME) names.add(keyAt(facts, end));
  }
  return names;
}

/** Shortest and longest span of each type among the candidates of one start. */
export interface LengthRanks {
  readonly shortest: Int32Array;
  readonly longest: Int32Array;
}

/** Ranks to be used again for every start. */
export function createLengthRanks(): LengthRanks {
  return { shortest: new Int32Array(TYPES), longest: new Int32Array(TYPES) };
}

/** Measures the candidates `begin` to `end`, which begin at one atom. */
export function measureLengths(ranks: LengthRanks, { last, type }: Spans, begin: number, end: number): void {
  const { shortest, longest } = ranks;
  for (let of = 0; of < TYPES; of++) shortest[of] = -1;
  for (let k = begin; k < end; k++) {
    const of = type[k]!;
    if (shortest[of]! < 0) longest[of] = last[k]!;
    if (shortest[of]! < 0 || last[k]! < shortest[of]!) shortest[of] = last[k]!;
    if (last[k]! > longest[of]!) longest[of] = last[k]!;
  }
}

/** Where a span stands by length among those of its type and start: 0 alone, 1 longest, 2 shortest, 3 between. */
export function rankOf({ shortest, longest }: LengthRanks, last: number, type: number): number {
  if (shortest[type] === longest[type]) return 0;
  return last === longest[type] ? 1 : last === shortest[type] ? 2 : 3;
}
