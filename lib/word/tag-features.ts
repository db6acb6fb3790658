/** The features by which the model chooses the part of speech of a word. */
import { type Dictionary, follow, isNode } from './dictionary.js';
import { mix } from './mix.js';
import { type AtomSymbols, LOWER_SHAPE } from './symbols.js';
import { PROPN } from './tags.js';

/** Constants of hashing: an enumeration, since the bundle writes its values in. */
enum Hash {
  SHIFT = 15,
  /** Stands for a word beyond the ends of the sentence. */
  NOWHERE = 0xffff,
}
/** Bits of a feature's number. */
export const TAG_BITS: number = 32 - Hash.SHIFT;
/** Features that a word has wherever it stands. */
export const OWN_FEATURES = 7;
/** Features by the words and tags around. */
export const PLACE_FEATURES = 9;

/** One word as the tagger sees it; hashes are made once and read for each neighbour. */
export interface WordViews {
  /** Node of the dictionary, or a hash of the symbols. */
  readonly word: Int32Array;
  readonly tail: Uint16Array;
  /** Shape of the first atom, of the last, and the length. */
  readonly shape: Uint16Array;
  /** Class of the tags the word took in untagged news, 0 unknown. */
  readonly tagClass: Uint8Array;
  /** Which words stand in the same places, 0 unknown. */
  readonly cluster: Uint8Array;
  /** Which of our lists the word is in, by part of speech; 0 for none. */
  readonly list: Uint8Array;
  /** Which lists its first and its last syllable are in. */
  readonly ends: Uint8Array;
}

/** Room for `length` words. */
export function createViews(length: number): WordViews {
  return {
    word: new Int32Array(length),
    tail: new Uint16Array(length),
    shape: new Uint16Array(length),
    tagClass: new Uint8Array(length),
    cluster: new Uint8Array(length),
    list: new Uint8Array(length),
    ends: new Uint8Array(length),
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
  views.list[w] = node === 0 ? 0 : dictionary.list[node]!;
  views.tail[w] = symbols[last]!;
  views.ends[w] = dictionary.list[symbols[first]!]! * 16 + dictionary.list[symbols[last]!]!;
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
 * Writes the features that word `w` has wherever it stands into `out`.
 * @param start whether it is the first of its sentence
 */
export function ownFeatures(views: WordViews, w: number, start: boolean, out: Int32Array): void {
  const word = views.word[w]!;
  const shape = views.shape[w]!;
  out[0] = mix(1, word, 0, 0) >>> Hash.SHIFT;
  out[1] = mix(2, shape, start ? 1 : 0, 0) >>> Hash.SHIFT;
  out[2] = mix(3, views.tail[w]!, shape & 3, 0) >>> Hash.SHIFT;
  out[3] = mix(4, word, shape, 0) >>> Hash.SHIFT;
  out[4] = mix(5, views.cluster[w]!, shape, 0) >>> Hash.SHIFT;
  out[5] = mix(6, views.list[w]!, shape, 0) >>> Hash.SHIFT;
  out[6] = mix(13, views.ends[w]!, views.list[w]!, shape & 3) >>> Hash.SHIFT;
}

/**
 * Writes the features that word `w` of the sentence of words `first` to `last` has by its place into `out` from `at` on.
 * @param tag1 tag of the word before, @param tag2 of the one before that; 31 at the start of the sentence
 */
export function placeFeatures(
  views: WordViews,
  w: number,
  first: number,
  last: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
  at: number,
): void {
  const word = views.word[w]!;
  const before = w > first ? views.word[w - 1]! : Hash.NOWHERE;
  const behind = w < last ? views.word[w + 1]! : Hash.NOWHERE;
  const clusterBehind = w < last ? views.cluster[w + 1]! : 255;
  const classBehind = w < last ? views.tagClass[w + 1]! : 255;
  const shapeBehind = w < last ? views.shape[w + 1]! : Hash.NOWHERE;
  out[at] = mix(7, before, 0, 0) >>> Hash.SHIFT;
  out[at + 1] = mix(8, behind, 0, 0) >>> Hash.SHIFT;
  out[at + 2] = mix(9, tag1, 0, 0) >>> Hash.SHIFT;
  out[at + 3] = mix(10, tag1, tag2, word) >>> Hash.SHIFT;
  out[at + 4] = mix(11, tag1, views.tagClass[w]!, 0) >>> Hash.SHIFT;
  out[at + 5] = mix(12, tag1, views.cluster[w]!, clusterBehind) >>> Hash.SHIFT;
  out[at + 6] = mix(14, classBehind, 0, 0) >>> Hash.SHIFT;
  out[at + 7] = mix(15, classBehind, word, 0) >>> Hash.SHIFT;
  out[at + 8] = mix(16, shapeBehind, word, 0) >>> Hash.SHIFT;
}

/**
 * The node of a word whose own features never change: known, in small letters, not the first of its sentence; else 0.
 */
export function plainNode(views: WordViews, w: number, first: number): number {
  const word = views.word[w]!;
  const shape = views.shape[w]!;
  const small = shape >> 6 === LOWER_SHAPE && ((shape >> 2) & 15) === LOWER_SHAPE;
  return small && w > first && isNode(word) ? word : 0;
}
