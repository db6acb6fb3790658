/** The trained model of words and parts of speech, decoded from `lib/data` at first use. */
import * as data from '../data/word-model.js';
import { defaultVocabulary } from '../lexicon/default-vocabulary.js';
import { unpackColumns, unpackNumbers, unpackWeights } from '../packing.js';
import type { Vocabulary } from '../token/vocabulary.js';
import { createDictionary, type Dictionary, type DictionaryWord } from './dictionary.js';
import { GAP_BITS } from './gap-features.js';
import { packGapRows } from './join-atoms.js';
import { type SyllableParts, syllableParts } from './syllable-parts.js';
import { symbolsOfVocabulary } from './symbols.js';
import { TAG_BITS } from './tag-features.js';
import { packTagRows, type TagRows } from './tag-rows.js';
import { UPOS_TAGS } from './tags.js';

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

type WordModelCore = Omit<WordModel, 'ofVocabulary'>;

let core: WordModelCore | undefined;
const models = new WeakMap<Vocabulary, WordModel>();

/** Words as the trainer's `packDictionary` lays them out. */
function readDictionary(packed: string): DictionaryWord[] {
  const columns = unpackColumns(packed) as [Int32Array, Int32Array, Int32Array, ...Int32Array[]];
  const [heads, lengths, seconds, others, classes, tagClasses, clusters] = columns;
  const words: DictionaryWord[] = [];
  let head = 0;
  let second = 0;
  let read = 0;
  for (let word = 0; word < heads.length; word++) {
    if (heads[word] !== 0) second = 0;
    head += heads[word]!;
    second += seconds[word]!;
    const symbols = [head, second];
    while (symbols.length < lengths[word]!) symbols.push(others![read++]!);
    const joinClass = classes![word]! & 7;
    const list = classes![word]! >> 3;
    words.push({ symbols, joinClass, tagClass: tagClasses![word]!, cluster: clusters![word]!, list });
  }
  return words;
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

function loadCore(): WordModelCore {
  const atoms = data.ATOMS.split(' ');
  const dictionary = createDictionary(readDictionary(data.DICTIONARY));
  dictionary.tagClass.set(unpackNumbers(data.TAG_CLASSES), 1);
  dictionary.cluster.set(unpackNumbers(data.CLUSTERS), 1);
  dictionary.list.set(unpackNumbers(data.LISTS), 1);
  const usage = new Uint8Array(atoms.length + 1);
  usage.set(unpackNumbers(data.USAGE).subarray(0, atoms.length), 1);
  const hasXpos = new Uint8Array(0x10000);
  for (const [key] of data.XPOS) hasXpos[Math.floor(key / 32)] = 1;
  return {
    dictionary,
    parts: syllableParts(atoms),
    usage,
    gapRows: packGapRows(unpackWeights(data.GAP_WEIGHTS, 2 << GAP_BITS)),
    tagRows: packTagRows(unpackWeights(data.TAG_WEIGHTS, UPOS_TAGS.length << TAG_BITS)),
    settled: readSettled(data.SETTLED),
    xpos: new Map(data.XPOS),
    hasXpos,
  };
}

/** The model for tables that were scanned with the given vocabulary; made once for each. */
export function wordModel(vocabulary: Vocabulary = defaultVocabulary()): WordModel {
  let model = models.get(vocabulary);
  if (model === undefined) {
    core ??= loadCore();
    model = { ...core, ofVocabulary: symbolsOfVocabulary(vocabulary, data.ATOMS.split(' ')) };
    models.set(vocabulary, model);
  }
  return model;
}
