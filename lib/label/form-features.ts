/** Features from the place of a sentence in its article and from its outer form. */
import { AtomKind, Mark, Shape, type TokenTable } from '../token/table.js';
import { Group } from './feature-groups.js';
import type { FeatureList } from './feature-list.js';
import type { LabelScene } from './label-scene.js';

function placeFeatures({ sentences }: LabelScene, row: number, list: FeatureList): void {
  const { length, paragraph } = sentences;
  list.add(Group.PLACE, Math.min(row, 5));
  list.add(Group.PLACE, 10 + Math.min(length - 1 - row, 3));
  list.add(Group.PLACE, 20 + Math.floor((row * 5) / length));
  const opensLine = row === 0 || paragraph[row - 1] !== paragraph[row];
  const endsLine = row === length - 1 || paragraph[row + 1] !== paragraph[row];
  list.add(Group.PLACE, 30 + (opensLine ? 1 : 0) + (endsLine ? 2 : 0));
}

/** The mark at atom `i`, plus one; 0 where a word stands. */
function markAt(table: TokenTable, i: number): number {
  return table.kind[i]! >= AtomKind.PUNCTUATION ? table.shape[i]! + 1 : 0;
}

function shapeFeatures({ sentences, table }: LabelScene, row: number, list: FeatureList): void {
  const first = sentences.first[row]!;
  const last = sentences.last[row]!;
  const length = last - first + 1;
  let capitals = 0;
  let quotes = 0;
  for (let i = first; i <= last; i++) {
    const shape = table.shape[i]!;
    if (table.kind[i] === AtomKind.WORD) {
      if (shape === Shape.UPPER) capitals++;
    } else if (markAt(table, i) > 0 && shape >= Mark.OPEN_QUOTE && shape <= Mark.QUOTE) quotes++;
  }
  list.add(Group.SHAPE, Math.min(Math.floor(length / 6), 9));
  if (capitals * 2 > length) list.add(Group.SHAPE, 20);
  list.add(Group.SHAPE, 30 + Math.min(quotes, 3));
  list.add(Group.SHAPE, 40 + markAt(table, last));
  list.add(Group.SHAPE, 70 + markAt(table, first));
}

function structureFeatures({ structure }: LabelScene, row: number, list: FeatureList): void {
  if (structure === null) return;
  const { kinds } = structure;
  list.add(Group.STRUCTURE, kinds[row]!);
  list.add(Group.STRUCTURE, 16 + (kinds[row - 1] ?? 15));
  list.add(Group.STRUCTURE, 32 + (kinds[row + 1] ?? 15));
}

/** Place, shape and structure of the sentence `row`. */
export function formFeatures(scene: LabelScene, row: number, list: FeatureList): void {
  placeFeatures(scene, row, list);
  shapeFeatures(scene, row, list);
  structureFeatures(scene, row, list);
}
