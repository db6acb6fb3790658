/** The features by which the model chooses the part of speech of a word. */
import { type Dictionary, follow, isNode } from './dictionary.js';
import { mix } from './mix.js';
import { type AtomSymbols, LOWER_SHAPE } from './symbols.js';
import { PROPN } from './tags.js';

export const TAG_BITS = 17;
export const TAG_FEATURES = 27;
const SHIFT = 32 - TAG_BITS;
/** Stands for a word beyond the ends of the sentence. */
const NOWHERE = 0xffff;

/** One word as the tagger sees it; hashes are made once and read for each neighbour. */
export interface WordViews {
  /** Node of the dictionary, or a hash of the symbols. */
  readonly word: Int32Array;
  readonly head: Uint16Array;
  readonly tail: Uint16Array;
  /** Shape of the first atom, of the last, and the length. */
  readonly shape: Uint16Array;
  /** Class of the tags the word took in untagged news, 0 unknown. */
  readonly tagClass: Uint8Array;
  /** Which words stand in the same places, 0 unknown. */
  readonly cluster: Uint8Array;
}

/** Room for `length` words. */
export function createViews(length: number): WordViews {
  return {
    word: new Int32Array(length),
    head: new Uint16Array(length),
    tail: new Uint16Array(length),
    shape: new Uint16Array(length),
    tagClass: new Uint8Array(length),
    cluster: new Uint8Array(length),
  };
}

/** Fills row `w` for the word of the atoms `first` to `last`. */
export function viewWord(
  views: WordViews,
  w: number,
  atoms: AtomSymbols,
  dictionary: Dictionary,
  first: number,
  last: number,
): void {
  const { symbols, shapes } = atoms;
  let node = symbols[first]!;
  let hash = node;
  for (let i = first + 1; i <= last; i++) {
    hash = Math.imul(hash, 0x85ebca6b) ^ symbols[i]!;
    if (node !== 0) node = follow(dictionary, node, symbols[i]!);
  }
  views.word[w] = node === 0 ? hash | 0x100000 : node;
  views.tagClass[w] = node === 0 ? 0 : dictionary.tagClass[node]!;
  views.cluster[w] = node === 0 ? 0 : dictionary.cluster[node]!;
  views.head[w] = symbols[first]!;
  views.tail[w] = symbols[last]!;
  views.shape[w] = shapes[first]! * 64 + shapes[last]! * 4 + Math.min(3, last - first);
}

/**
 * The tag, plus 1, of a word whose tag is no question, else 0. Capitals inside a sentence may be a name, and only names
 * are settled there.
 * @param settled the tag and 1 by node of the dictionary
 */
export function settledTag(settled: Uint8Array, views: WordViews, w: number, first: number): number {
  const word = views.word[w]!;
  if (!isNode(word)) return 0;
  const tag = settled[word]!;
  return tag === PROPN + 1 || w === first || views.shape[w]! >> 6 === LOWER_SHAPE ? tag : 0;
}

/**
 * Writes the features of word `w` of the sentence of words `first` to `last` into `out`.
 * @param tag1 tag of the word before, @param tag2 of the one before that; 31 at the start of the sentence
 */
export function tagFeatures(
  views: WordViews,
  w: number,
  first: number,
  last: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): void {
  const word = views.word[w]!;
  const shape = views.shape[w]!;
  const own = views.tagClass[w]!;
  const before = w > first ? views.word[w - 1]! : NOWHERE;
  const behind = w < last ? views.word[w + 1]! : NOWHERE;
  const behind2 = w + 1 < last ? views.word[w + 2]! : NOWHERE;
  const shapeBehind = w < last ? views.shape[w + 1]! : 0;
  const classBehind = w < last ? views.tagClass[w + 1]! : 255;
  const cluster = views.cluster[w]!;
  const clusterBefore = w > first ? views.cluster[w - 1]! : 255;
  const clusterBehind = w < last ? views.cluster[w + 1]! : 255;
  const start = w === first ? 1 : 0;
  const length = shape & 3;
  out[0] = mix(1, word, 0, 0) >>> SHIFT;
  out[1] = mix(2, shape, start, 0) >>> SHIFT;
  out[2] = mix(3, views.head[w]!, length, 0) >>> SHIFT;
  out[3] = mix(4, views.tail[w]!, length, 0) >>> SHIFT;
  out[4] = mix(5, before, 0, 0) >>> SHIFT;
  out[5] = mix(6, behind, 0, 0) >>> SHIFT;
  out[6] = mix(7, tag1, 0, 0) >>> SHIFT;
  out[7] = mix(8, tag1, tag2, 0) >>> SHIFT;
  out[8] = mix(9, tag1, word, 0) >>> SHIFT;
  out[9] = mix(10, before, word, 0) >>> SHIFT;
  out[10] = mix(11, word, behind, 0) >>> SHIFT;
  out[11] = mix(12, tag1, behind, 0) >>> SHIFT;
  out[12] = mix(13, tag1, shape, shapeBehind) >>> SHIFT;
  out[13] = mix(14, tag1, tag2, word) >>> SHIFT;
  out[14] = mix(15, behind2, 0, 0) >>> SHIFT;
  out[15] = mix(16, word, shape, 0) >>> SHIFT;
  out[16] = mix(17, own, shape, 0) >>> SHIFT;
  out[17] = mix(18, own, tag1, 0) >>> SHIFT;
  out[18] = mix(19, own, classBehind, 0) >>> SHIFT;
  out[19] = mix(20, word, classBehind, 0) >>> SHIFT;
  out[20] = mix(21, cluster, shape, 0) >>> SHIFT;
  out[21] = mix(22, cluster, tag1, 0) >>> SHIFT;
  out[22] = mix(23, cluster, clusterBehind, 0) >>> SHIFT;
  out[23] = mix(24, word, clusterBehind, 0) >>> SHIFT;
  out[24] = mix(25, clusterBefore, cluster, 0) >>> SHIFT;
  out[25] = mix(27, tag1, cluster, clusterBehind) >>> SHIFT;
  out[26] = mix(29, tag1, clusterBehind, 0) >>> SHIFT;
}
