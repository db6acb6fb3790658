/** Parts of speech from left to right: the best tag given the words around and the two tags before. */
import { settledTag, TAG_FEATURES, tagFeatures, type WordViews } from './tag-features.js';
import { UPOS_TAGS } from './tags.js';

/** Stands for the tags before the sentence. */
const START = 31;
const TAGS = UPOS_TAGS.length;
/** Numbers in a row: two tags in each, 16 bits a tag. */
const ROW = (TAGS + 1) >> 1;
/** Makes every weight positive, so that no lane borrows from its neighbour. */
const BIAS = 128;
const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(ROW);

/** Weights by feature; most features have none. */
export interface TagRows {
  /** Number of each feature's row, 0 where it has no weight. */
  readonly index: Uint32Array;
  /** Two tags side by side in one number: half the additions, and the same sums. */
  readonly rows: Int32Array;
}

/** Lays weights out for `tagWords`. */
export function packTagRows(weights: Int8Array): TagRows {
  const index = new Uint32Array(weights.length / TAGS);
  let count = 0;
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0) continue;
    const row = Math.floor(at / TAGS);
    index[row] = ++count;
    at = (row + 1) * TAGS - 1;
  }
  const rows = new Int32Array((count + 1) * ROW);
  for (let row = 0; row < index.length; row++) {
    if (index[row] === 0) continue;
    for (let tag = 0; tag < TAGS; tag++) {
      const at = index[row]! * ROW + (tag >> 1);
      rows[at] = rows[at]! + (weights[row * TAGS + tag]! + BIAS) * (tag & 1 ? 0x10000 : 1);
    }
  }
  return { index, rows };
}

/** Sums the rows of all features: nine lanes, kept in local variables since a loop over them takes twice the time. */
function sumRows({ index, rows }: TagRows): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (let k = 0; k < TAG_FEATURES; k++) {
    // A row without weights would add the same to every tag.
    const row = index[features[k]!]! * ROW;
    if (row === 0) continue;
    a = (a + rows[row]!) | 0;
    b = (b + rows[row + 1]!) | 0;
    c = (c + rows[row + 2]!) | 0;
    d = (d + rows[row + 3]!) | 0;
    e = (e + rows[row + 4]!) | 0;
    f = (f + rows[row + 5]!) | 0;
    g = (g + rows[row + 6]!) | 0;
    h = (h + rows[row + 7]!) | 0;
    i = (i + rows[row + 8]!) | 0;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
  scores[4] = e;
  scores[5] = f;
  scores[6] = g;
  scores[7] = h;
  scores[8] = i;
}

function bestTag(rows: TagRows): number {
  sumRows(rows);
  let best = 0;
  let most = -1;
  for (let tag = 0; tag < TAGS; tag++) {
    const score = (scores[tag >> 1]! >> ((tag & 1) << 4)) & 0xffff;
    if (score > most) {
      most = score;
      best = tag;
    }
  }
  return best;
}

/**
 * Writes a tag number for each word of the sentence of words `first` to `last` into `tags`.
 * @param rows weights as `packTagRows` lays them out
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
      tagFeatures(views, w, first, last, tag1, tag2, features);
      tag = bestTag(rows);
    }
    tags[w] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
}
