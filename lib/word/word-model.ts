/** The trained model of words and parts of speech, decoded from `lib/data` at first use. */
import * as data from '../data/word-model.js';
import { defaultVocabulary } from '../lexicon/default-vocabulary.js';
import { type NumberReader, readNumber, unpackBytes, unpackWeights } from '../packing.js';
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

/** Words in the order of their first symbol: distance to it, the other symbols, join class and list, the other classes. */
function readDictionary(packed: string): DictionaryWord[] {
  const reader: NumberReader = { bytes: unpackBytes(packed), at: 0 };
  const words: DictionaryWord[] = [];
  let head = 0;
  while (reader.at < reader.bytes.length) {
    head += readNumber(reader);
    const length = reader.bytes[reader.at++]!;
    const symbols = [head];
    while (symbols.length < length) symbols.push(readNumber(reader));
    const [classes = 0, tagClass = 0, cluster = 0] = reader.bytes.subarray(reader.at, reader.at + 3);
    reader.at += 3;
    words.push({ symbols, joinClass: classes & 7, tagClass, cluster, list: classes >> 3 });
  }
  return words;
}

/** Nodes by their distance, and the tag and 1 of each. */
function readSettled(packed: string): Uint8Array {
  const reader: NumberReader = { bytes: unpackBytes(packed), at: 0 };
  const settled = new Uint8Array(0x10000);
  let node = 0;
  while (reader.at < reader.bytes.length) {
    node += readNumber(reader);
    settled[node] = reader.bytes[reader.at++]!;
  }
  return settled;
}

function loadCore(): WordModelCore {
  const atoms = data.ATOMS.split(' ');
  const dictionary = createDictionary(readDictionary(data.DICTIONARY));
  dictionary.tagClass.set(unpackBytes(data.TAG_CLASSES), 1);
  dictionary.cluster.set(unpackBytes(data.CLUSTERS), 1);
  dictionary.list.set(unpackBytes(data.LISTS), 1);
  const usage = new Uint8Array(atoms.length + 1);
  usage.set(unpackBytes(data.USAGE).subarray(0, atoms.length), 1);
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
