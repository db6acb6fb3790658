/** Words that only look like the unit word of a place: `yêu cầu`, `Hồ Chí Minh`. */
import { Gap, isCapitalised, Shape } from '../../token/table.js';
import { wordAt } from '../typed-words.js';
import { beginsPerson, capitalsEnd, listedNames, type PlaceSourceText } from './place-name.js';

/** Whether a word that is no place ends with the unit: `hoạt động`, `yêu cầu`. */
export function isCompound({ table, lexicon, first }: PlaceSourceText, i: number, next: number): boolean {
  for (let start = Math.max(first, i - 2); start < i; start++) {
    const word = wordAt(lexicon.words, table, start, 'compound', next);
    if (word !== null && word.next === next) return true;
  }
  return false;
}

/** Whether a person's full name follows the unit word, of whom a road is called: `Đường Võ Trần Chí`. */
function isRoad(source: PlaceSourceText, next: number, type: string): boolean {
  return type === 'street' && beginsPerson(source, next) && capitalsEnd(source, next) - next >= 3;
}

/** Whether a capitalised unit word is a syllable of a person's name: `Hồ Chí Minh`, `Vương Đình Huệ`. */
export function isSurname(source: PlaceSourceText, i: number, next: number, type: string): boolean {
  const { table, lexicon } = source;
  if (next > i + 1 || !isCapitalised(table, i)) return false;
  if (
    i > source.first + 1 &&
    table.gap[i] === Gap.SPACE &&
    table.shape[i - 1] === Shape.TITLE &&
    lexicon.families.has(table.id[i - 1]!)
  )
    return true;
  if (!lexicon.families.has(table.id[i]!) || isRoad(source, next, type)) return false;
  return !listedNames(source, i).some(({ form, next: end }) => end > next && form.source === 'natural');
}
