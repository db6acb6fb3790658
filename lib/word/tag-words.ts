/** Parts of speech from left to right: the best tag given the words around and the two tags before. */
import { PLACE_FEATURES, placeFeatures, settledTag, type WordViews } from './tag-features.js';
import { addRows, startSums, type TagRows } from './tag-rows.js';
import { UPOS_TAGS } from './tags.js';

/** Stands for the tags before the sentence. */
const START = 31;

/** The tag with the largest sum, the first of equals. */
function bestTag({ sums }: TagRows): number {
  const tags = UPOS_TAGS.length;
  let best = 0;
  let most = -1;
  for (let tag = 0; tag < tags; tag++) {
    const score = (sums[tag >> 1]! >> ((tag & 1) << 4)) & 0xffff;
    if (score > most) {
      most = score;
      best = tag;
    }
  }
  return best;
}

/**
 * Writes a tag number for each word of the sentence of words `first` to `last` into `tags`.
 * @param rows weights as `unpackTagRows` lays them out
 * @param settled see `settledTag`
 * @param certain tags that the kind of atom decides, 255 where it does not
 */
export function tagWords(
  views: WordViews,
  rows: TagRows,
  settled: Uint8Array,
  certain: Uint8Array,
  first: number,
  last: number,
  tags: Uint8Array,
): void {
  let tag1 = START;
  let tag2 = START;
  for (let w = first; w <= last; w++) {
    let tag = certain[w]!;
    if (tag === 255) tag = settledTag(settled, views, w, first) - 1;
    if (tag < 0) {
      startSums(rows, views, w, first);
      placeFeatures(views, w, first, last, tag1, tag2, rows.features, 0);
      addRows(rows, PLACE_FEATURES);
      tag = bestTag(rows);
    }
    tags[w] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
}
