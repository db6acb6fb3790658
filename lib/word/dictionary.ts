/** The words of several syllables that the model knows: a trie over symbols, walked in both training and use. */

/** Words longer than this are left to the sequence model. */
export const MAX_WORD = 4;
/** Symbols are numbers below this. */
export const MAX_SYMBOLS = 0x4000;

/** A word as symbols, with its join class: how often its syllables, side by side, are that word. */
export interface DictionaryWord {
  readonly symbols: readonly number[];
  readonly joinClass: number;
  readonly tagClass: number;
  /** Which words stand in the same places: a number from 1, 0 where unknown. */
  readonly cluster: number;
  /** Which of our lists the word is in: a number from 1, 0 for none. */
  readonly list: number;
}

/** The trie. A node below `MAX_SYMBOLS` is the syllable itself. */
export interface Dictionary {
  /** Open-addressing edges: `node * MAX_SYMBOLS + symbol`, 0 for a free slot. */
  readonly edges: Int32Array;
  readonly targets: Uint16Array;
  /** Join class of the word that ends at a node, 0 where none does. */
  readonly joinClass: Uint8Array;
  /** Tag class of the word that ends at a node, 0 where unknown. */
  readonly tagClass: Uint8Array;
  /** Cluster of the word that ends at a node, 0 where unknown. */
  readonly cluster: Uint8Array;
  /** List of the word that ends at a node, 0 for none. */
  readonly list: Uint8Array;
  /** A bit for the hash of every edge: most pairs of syllables begin no word, and this small table says so. */
  readonly filter: Uint8Array;
}

const FILTER_BITS = 19;

function filterBit(key: number): number {
  return Math.imul(key, 0x85ebca6b) >>> (32 - FILTER_BITS);
}

function slotOf(edges: Int32Array, key: number): number {
  const mask = edges.length - 1;
  let slot = Math.imul(key, 0x9e3779b1);
  slot = (slot ^ (slot >>> 15)) & mask;
  while (edges[slot] !== 0 && edges[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Whether a word's number is a node of the trie, not a hash of its symbols. */
export function isNode(word: number): boolean {
  return word >>> 16 === 0;
}

/** A dictionary to which words may be added. */
export interface GrowingDictionary extends Dictionary {
  /** Number of the next node. */
  nodes: number;
}

/** A dictionary without words, with room for `words` of them. */
export function emptyDictionary(words: number): GrowingDictionary {
  let capacity = 1024;
  while (capacity < words * 4) capacity *= 2;
  return {
    edges: new Int32Array(capacity),
    targets: new Uint16Array(capacity),
    joinClass: new Uint8Array(0x10000),
    tagClass: new Uint8Array(0x10000),
    cluster: new Uint8Array(0x10000),
    list: new Uint8Array(0x10000),
    filter: new Uint8Array(1 << (FILTER_BITS - 3)),
    nodes: MAX_SYMBOLS,
  };
}

/** The node behind `node` and `symbol`, which is added where there is none. */
export function addStep(dictionary: GrowingDictionary, node: number, symbol: number): number {
  const { edges, targets, filter } = dictionary;
  const key = node * MAX_SYMBOLS + symbol;
  const slot = slotOf(edges, key);
  if (edges[slot] === 0) {
    edges[slot] = key;
    targets[slot] = dictionary.nodes++;
    const bit = filterBit(key);
    filter[bit >> 3] = filter[bit >> 3]! | (1 << (bit & 7));
  }
  return targets[slot]!;
}

/** Builds the trie. Nodes are numbered in the order of `words`. Linear. */
export function createDictionary(words: readonly DictionaryWord[]): Dictionary {
  const dictionary = emptyDictionary(words.length);
  for (const word of words) {
    let node = word.symbols[0]!;
    for (let k = 1; k < word.symbols.length; k++) node = addStep(dictionary, node, word.symbols[k]!);
    dictionary.joinClass[node] = word.joinClass;
    dictionary.tagClass[node] = word.tagClass;
    dictionary.cluster[node] = word.cluster;
    dictionary.list[node] = word.list;
  }
  return dictionary;
}

/** The node after `node` and `symbol`, or 0. */
export function follow(dictionary: Dictionary, node: number, symbol: number): number {
  const key = node * MAX_SYMBOLS + symbol;
  const bit = filterBit(key);
  if (((dictionary.filter[bit >> 3]! >> (bit & 7)) & 1) === 0) return 0;
  return dictionary.targets[slotOf(dictionary.edges, key)]!;
}

/** What the dictionary says of the atoms of a text; a gap is named by the atom after it. */
export interface DictionaryHits {
  /** Longest word that spans the gap, and the gap's place in it; 0 for none. */
  readonly cover: Uint8Array;
  /** Join class of the two-syllable word on both sides of the gap; 0 for none. */
  readonly pair: Uint8Array;
  /** Join class of the longest word that spans the gap; 0 for none. */
  readonly whole: Uint8Array;
  /** Length of the longest word that begins with the atom. */
  readonly begins: Uint8Array;
  /** Length of the longest word that ends with the atom. */
  readonly ends: Uint8Array;
}

/** Room for the hits of `length` atoms. */
export function createHits(length: number): DictionaryHits {
  const column = (): Uint8Array => new Uint8Array(length + 1);
  return { cover: column(), pair: column(), whole: column(), begins: column(), ends: column() };
}

function addHit(hits: DictionaryHits, i: number, length: number, joinClass: number): void {
  hits.begins[i] = length;
  if (length > hits.ends[i + length - 1]!) hits.ends[i + length - 1] = length;
  for (let place = 1; place < length; place++) {
    const known = hits.cover[i + place]!;
    if (known !== 0 && length <= ((known - 1) >> 2) + 2) continue;
    hits.cover[i + place] = (length - 2) * 4 + place + 1;
    hits.whole[i + place] = joinClass;
  }
}

/** Fills `hits` for the atoms `first` to `last`. Linear. */
export function findHits(
  dictionary: Dictionary,
  symbols: Uint16Array,
  first: number,
  last: number,
  hits: DictionaryHits,
): void {
  for (let i = first; i < last; i++) {
    let node = symbols[i]!;
    const limit = Math.min(last, i + MAX_WORD - 1);
    for (let k = i + 1; k <= limit; k++) {
      node = follow(dictionary, node, symbols[k]!);
      if (node === 0) break;
      const joinClass = dictionary.joinClass[node]!;
      if (joinClass === 0) continue;
      addHit(hits, i, k - i + 1, joinClass);
      if (k === i + 1) hits.pair[k] = joinClass;
    }
  }
}
