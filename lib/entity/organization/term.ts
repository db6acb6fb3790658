/** What may stand between or behind the parts of a body's name: `khóa XIV`, `(khóa XI)`, `(PCCC&CNCH)`. */
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import { continuesLine, isNameAtom } from '../capitals.js';
import { NameWord } from '../lexicon/name-word.js';
import type { Scene } from '../scene.js';

/** Longest text in brackets that is still an abbreviation. */
const MAX_BRACKET = 6;

/** Last atom of `khóa XIV` at `i`, brackets included, or `i - 1`. */
export function termEnd(scene: Scene, i: number, limit: number): number {
  const { table, lexicon } = scene;
  const open = isMark(table, i, Mark.OPEN_BRACKET) ? 1 : 0;
  const word = i + open;
  if (!continuesLine(table, word, limit)) return i - 1;
  if ((lexicon.nameWords[table.id[word]!]! & NameWord.TERM) === 0) return i - 1;
  const number = word + 1;
  if (!continuesLine(table, number, limit)) return i - 1;
  if (table.kind[number] !== AtomKind.NUMBER && !isNameAtom(table, number)) return i - 1;
  if (open === 0) return number;
  return isMark(table, number + 1, Mark.CLOSE_BRACKET) ? number + 1 : i - 1;
}

/** Closing bracket of an abbreviation in brackets that opens at `i`, or -1. */
export function bracketEnd(scene: Scene, i: number, limit: number): number {
  const { table } = scene;
  if (i >= limit || !isMark(table, i, Mark.OPEN_BRACKET) || table.gap[i]! > Gap.SPACE) return -1;
  for (let k = i + 1; k < Math.min(limit, i + 2 + MAX_BRACKET); k++) {
    if (isMark(table, k, Mark.CLOSE_BRACKET)) return k > i + 1 ? k : -1;
    if (!isNameAtom(table, k) && table.gap[k]! > Gap.NONE) return -1;
  }
  return -1;
}
