/** The weights of the tagger, two tags side by side in one number, and the sums of what a word has wherever it stands. */
import { unpackSparse } from '../packing.js';
import { OWN_FEATURES, ownFeatures, PLACE_FEATURES, plainNode, type WordViews } from './tag-features.js';
import { UPOS_TAGS } from './tags.js';

const TAGS = UPOS_TAGS.length;
/** Makes every weight positive, so that no lane borrows from its neighbour. */
const BIAS = 128;
const NODES = 0x10000;

/** Layout of a row: an enumeration, since the bundle writes its values in. */
export enum TagRow {
  /** Numbers in a row: two tags in each, 16 bits a tag. */
  LENGTH = 9,
}

/** Weights by feature; most features have none. */
export interface TagRows {
  /** Number of each feature's row, 0 where it has no weight. */
  readonly index: Uint32Array;
  /** Two tags side by side in one number: half the additions, and the same sums. */
  readonly rows: Int32Array;
  /** Sums over the own features of plain words, by node; filled when a word is first seen. */
  readonly own: Int32Array;
  /** 1 where the sums of a node are filled. */
  readonly known: Uint8Array;
  /** The features at hand. */
  readonly features: Int32Array;
  /** The sums at hand. */
  readonly sums: Int32Array;
}

/** The tag rows that hold no weight but the bias: two tags in each number, the last alone. */
function biasRow(): Int32Array {
  return Int32Array.from({ length: TagRow.LENGTH }, (_, pair) =>
    pair * 2 + 1 < TAGS ? BIAS * 0x10001 : BIAS,
  );
}

/** Lays weights, as `packWeights` wrote them, out for `tagWords`. Linear in the number that are not 0. */
export function unpackTagRows(packed: string, features: number): TagRows {
  const { places, values } = unpackSparse(packed);
  const index = new Uint32Array(features);
  let count = 0;
  for (let k = 0; k < places.length; k++) {
    const feature = Math.floor(places[k]! / TAGS);
    if (index[feature] === 0) index[feature] = ++count;
  }
  const bias = biasRow();
  const rows = new Int32Array((count + 1) * TagRow.LENGTH);
  for (let row = 1; row <= count; row++) rows.set(bias, row * TagRow.LENGTH);
  for (let k = 0; k < places.length; k++) {
    const feature = Math.floor(places[k]! / TAGS);
    const tag = places[k]! - feature * TAGS;
    const at = index[feature]! * TagRow.LENGTH + (tag >> 1);
    rows[at] = rows[at]! + values[k]! * (tag & 1 ? 0x10000 : 1);
  }
  return {
    index,
    rows,
    own: new Int32Array(NODES * TagRow.LENGTH),
    known: new Uint8Array(NODES),
    features: new Int32Array(Math.max(OWN_FEATURES, PLACE_FEATURES)),
    sums: new Int32Array(TagRow.LENGTH),
  };
}

/** Adds the rows of the first `count` features to the sums: nine lanes in local variables, which takes half the time of a loop. */
export function addRows({ index, rows, features, sums }: TagRows, count: number): void {
  let a = sums[0]!;
  let b = sums[1]!;
  let c = sums[2]!;
  let d = sums[3]!;
  let e = sums[4]!;
  let f = sums[5]!;
  let g = sums[6]!;
  let h = sums[7]!;
  let i = sums[8]!;
  for (let k = 0; k < count; k++) {
    // A row without weights would add the same to every tag.
    const row = index[features[k]!]! * TagRow.LENGTH;
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
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
  sums[8] = i;
}

/** Sets the sums to those of the own features of word `w` in the sentence that begins with word `first`. */
export function startSums(scorer: TagRows, views: WordViews, w: number, first: number): void {
  const { own, known, sums, features } = scorer;
  const node = plainNode(views, w, first);
  const at = node * TagRow.LENGTH;
  if (node !== 0 && known[node] === 1) {
    for (let k = 0; k < TagRow.LENGTH; k++) sums[k] = own[at + k]!;
    return;
  }
  sums.fill(0);
  ownFeatures(views, w, w === first, features);
  addRows(scorer, OWN_FEATURES);
  if (node === 0) return;
  own.set(sums, at);
  known[node] = 1;
}
