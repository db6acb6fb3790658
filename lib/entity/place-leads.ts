/** Words before a stretch of capitals that make it a place: `ở`, `đoạn`, the number of a house. */
import { atomText, isMark, Mark } from '../token/table.js';
import { NameWord } from './lexicon/name-word.js';
import type { Scene } from './scene.js';
import { wordAt } from './typed-words.js';

/** What stands between places of a list. */
const LISTED = NameWord.AND | NameWord.LEAD;

/** The number of a house: `12`, `5A`, `7/3`, `575/10`. */
const HOUSE = /^[0-9]{1,4}(?:\/[0-9]{1,4})*\p{Lu}?$/u;

/** Whether the number of a house stands before atom `i`: `số 12`, `số 5A`. */
function followsHouse({ table, lexicon }: Scene, i: number): boolean {
  if (i < 2 || wordAt(lexicon.locations.words, table, i - 2, 'number', i) === null) return false;
  return HOUSE.test(atomText(table, i - 1));
}

/**
 * Whether a word before atom `i` leads to a place; or a comma or dash behind such a place.
 * @param placeEnd first atom behind the last place of that kind
 */
export function followsLead(scene: Scene, placeEnd: number, i: number): boolean {
  const { table, lexicon } = scene;
  const word = lexicon.nameWords[table.id[i - 1]!]!;
  if (placeEnd !== i - 1 || i < 2) return (word & NameWord.LEAD) !== 0 || followsHouse(scene, i);
  return (word & LISTED) !== 0 || isMark(table, i - 1, Mark.COMMA) || isMark(table, i - 1, Mark.DASH);
}
