/** Names that only sign a text or its pictures: bylines and picture credits. */
import { formBetween } from '../lexicon/matcher.js';
import { AtomKind, isMark, Mark } from '../token/table.js';
import { firstOf, lastOf, type PeopleScene } from './people-scene.js';

/** Words beside the names that a byline may have: `(thực hiện)`. */
const MAX_BYLINE_WORDS = 2;
/** Longest form of a picture credit, in atoms. */
const MAX_CREDIT = 3;

/** Whether a name signs a picture or the text: behind `Ảnh:`, behind or before a slash. */
function isSigned(scene: PeopleScene, item: number): boolean {
  const { table, lexicon } = scene;
  const first = firstOf(scene, item);
  if (isMark(table, lastOf(scene, item) + 1, Mark.SLASH) || isMark(table, first - 1, Mark.SLASH)) return true;
  const end = isMark(table, first - 1, Mark.COLON) ? first - 1 : first;
  for (let start = Math.max(0, end - MAX_CREDIT); start < end; start++) {
    if (formBetween(lexicon.credits, table, start, end).length > 0) return true;
  }
  return false;
}

/** How many words of a sentence stand outside its entities, counted up to the limit. */
function wordsOutside({ table, sentences, entities }: PeopleScene, row: number, begin: number): number {
  let other = 0;
  let at = begin;
  for (let i = sentences.first[row]!; i <= sentences.last[row]! && other <= MAX_BYLINE_WORDS; i++) {
    if (at < entities.length && entities[at]!.first === i) i = entities[at++]!.last;
    else if (table.kind[i]! < AtomKind.PUNCTUATION) other++;
  }
  return other;
}

/** Index of the first entity of the sentence of item `item`. */
function firstEntity({ sentences, entities, items, row }: PeopleScene, item: number): number {
  const begin = sentences.first[row[item]!]!;
  let index = items[item]!;
  while (index > 0 && entities[index - 1]!.first >= begin) index--;
  return index;
}

/**
 * 1 for each item that stands in a byline or a picture credit: signed, or in a sentence of nothing but names
 * (`Thu Hà - Minh Anh`). Linear.
 */
export function findBylines(scene: PeopleScene): Uint8Array {
  const { items, person, row } = scene;
  const found = new Uint8Array(items.length);
  let alone = false;
  for (let item = 0; item < items.length; item++) {
    if (item === 0 || row[item] !== row[item - 1]) {
      alone = wordsOutside(scene, row[item]!, firstEntity(scene, item)) <= MAX_BYLINE_WORDS;
    }
    if (person[item] === 1 && (alone || isSigned(scene, item))) found[item] = 1;
  }
  return found;
}
