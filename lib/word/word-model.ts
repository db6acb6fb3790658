/** The trained model of words and parts of speech, decoded from `lib/data` at first use. */
import { WORD_SYMBOLS } from '../data/vocabulary.js';
import * as data from '../data/word-model.js';
import { defaultVocabulary } from '../lexicon/default-vocabulary.js';
import { unpackColumns, unpackNumbers, unpackSigned } from '../packing.js';
import type { Vocabulary } from '../token/vocabulary.js';
import { addStep, type Dictionary, emptyDictionary } from './dictionary.js';
import { GAP_BITS } from './gap-features.js';
import { unpackGapRows } from './join-atoms.js';
import { SyllableParts } from './syllable-parts.js';
import { TAG_BITS } from './tag-features.js';
import { type TagRows, unpackTagRows } from './tag-rows.js';

/** Everything that segmentation and tagging read. */
export interface WordModel {
  /** Symbol of each vocabulary id. */
  readonly ofVocabulary: Uint16Array;
  readonly dictionary: Dictionary;
  readonly parts: SyllableParts;
  readonly usage: Uint8Array;
  readonly gapRows: Uint16Array;
  readonly tagRows: TagRows;
  /** See `settledTag`. */
  readonly settled: Uint8Array;
  /** Treebank tag of a word (node of the dictionary) where its universal tag does not decide it. */
  readonly xpos: ReadonlyMap<number, number>;
  /** 1 where a node has an entry in `xpos`. */
  readonly hasXpos: Uint8Array;
}

/** What does not depend on the vocabulary, and the symbols of the default one. */
type WordModelCore = Omit<WordModel, 'ofVocabulary'> & { readonly symbols: Uint16Array };

let core: WordModelCore | undefined;
const models = new WeakMap<Vocabulary, WordModel>();

/** Words as the trainer's `packDictionary` lays them out. */
function readDictionary(packed: string): Dictionary {
  const columns = unpackColumns(packed) as [Int32Array, Int32Array, Int32Array, ...Int32Array[]];
  const [heads, lengths, seconds, others, classes, tagClasses, clusters] = columns;
  const dictionary = emptyDictionary(heads.length);
  const { joinClass, tagClass, cluster, list } = dictionary;
  let head = 0;
  let second = 0;
  let read = 0;
  for (let word = 0; word < heads.length; word++) {
    if (heads[word] !== 0) second = 0;
    head += heads[word]!;
    second += seconds[word]!;
    let node = addStep(dictionary, head, second);
    for (let length = 2; length < lengths[word]!; length++)
      node = addStep(dictionary, node, others![read++]!);
    joinClass[node] = classes![word]! & 7;
    list[node] = classes![word]! >> 3;
    tagClass[node] = tagClasses![word]!;
    cluster[node] = clusters![word]!;
  }
  return dictionary;
}

/** Nodes by their distance, and the tag and 1 of each. */
function readSettled(packed: string): Uint8Array {
  const [distances, tags] = unpackColumns(packed) as [Int32Array, Int32Array];
  const settled = new Uint8Array(0x10000);
  let node = 0;
  distances.forEach((distance, k) => {
    node += distance;
    settled[node] = tags[k]!;
  });
  return settled;
}

/** Symbols of the atoms of the default vocabulary by id, and the largest. */
function readSymbols(size: number): { symbols: Uint16Array; count: number } {
  const symbols = new Uint16Array(size);
  const [distances = '', skips = ''] = WORD_SYMBOLS.split(' ');
  const ids = unpackNumbers(distances);
  const skipped = unpackSigned(skips);
  let id = 0;
  let symbol = 0;
  let count = 0;
  for (let k = 0; k < ids.length; k++) {
    id += ids[k]! + 1;
    symbol += skipped[k]! + 1;
    symbols[id] = symbol;
    count = Math.max(count, symbol);
  }
  return { symbols, count };
}

/** Keys of words (`node * 32 + tag`) by their distance, and the treebank tag of each. */
function readXpos(packed: string): Pick<WordModel, 'xpos' | 'hasXpos'> {
  const [distances, tags] = unpackColumns(packed) as [Int32Array, Int32Array];
  const xpos = new Map<number, number>();
  const hasXpos = new Uint8Array(0x10000);
  let key = 0;
  distances.forEach((distance, k) => {
    key += distance;
    xpos.set(key, tags[k]!);
    hasXpos[key >> 5] = 1;
  });
  return { xpos, hasXpos };
}

function loadCore(): WordModelCore {
  const dictionary = readDictionary(data.DICTIONARY);
  dictionary.tagClass.set(unpackNumbers(data.TAG_CLASSES), 1);
  dictionary.cluster.set(unpackNumbers(data.CLUSTERS), 1);
  dictionary.list.set(unpackNumbers(data.LISTS), 1);
  const vocabulary = defaultVocabulary();
  const { symbols, count } = readSymbols(vocabulary.size);
  const usage = new Uint8Array(count + 1);
  usage.set(unpackNumbers(data.USAGE).subarray(0, count), 1);
  return {
    symbols,
    dictionary,
    parts: new SyllableParts(vocabulary, symbols, count),
    usage,
    gapRows: unpackGapRows(data.GAP_WEIGHTS, 1 << GAP_BITS),
    tagRows: unpackTagRows(data.TAG_WEIGHTS, 1 << TAG_BITS),
    settled: readSettled(data.SETTLED),
    ...readXpos(data.XPOS),
  };
}

/** The symbols by id of a vocabulary that begins with the default one, as all do. */
function symbolsFor({ size }: Vocabulary, symbols: Uint16Array): Uint16Array {
  if (size === symbols.length) return symbols;
  const longer = new Uint16Array(size);
  longer.set(symbols);
  return longer;
}

/** The model for tables that were scanned with the given vocabulary; made once for each. */
export function wordModel(vocabulary: Vocabulary = defaultVocabulary()): WordModel {
  let model = models.get(vocabulary);
  if (model === undefined) {
    core ??= loadCore();
    model = { ...core, ofVocabulary: symbolsFor(vocabulary, core.symbols) };
    models.set(vocabulary, model);
  }
  return model;
}
