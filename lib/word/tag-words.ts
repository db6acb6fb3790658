/** Parts of speech from left to right: the best tag given the words around and the two tags before. */
import { TAG_FEATURES, tagFeatures, type WordViews } from './tag-features.js';
import { UPOS_TAGS } from './tags.js';

/** Stands for the tags before the sentence. */
const START = 31;
const TAGS = UPOS_TAGS.length;
const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(TAGS);

function bestTag(weights: Int8Array): number {
  scores.fill(0);
  for (let k = 0; k < TAG_FEATURES; k++) {
    const row = features[k]! * TAGS;
    for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights[row + tag]!;
  }
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++) if (scores[tag]! > scores[best]!) best = tag;
  return best;
}

/**
 * Writes a tag number for each word of the sentence of words `first` to `last` into `tags`.
 * @param certain tags that the kind of atom decides, 255 where it does not
 */
export function tagWords(
  views: WordViews,
  weights: Int8Array,
  certain: Uint8Array,
  first: number,
  last: number,
  tags: Uint8Array,
): void {
  let tag1 = START;
  let tag2 = START;
  for (let w = first; w <= last; w++) {
    let tag = certain[w]!;
    if (tag === 255) {
      tagFeatures(views, w, first, last, tag1, tag2, features);
      tag = bestTag(weights);
    }
    tags[w] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
}
