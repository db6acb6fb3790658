/**
 * Trains the model of words and parts of speech and writes `lib/data/word-model.ts`; the same input gives the same bytes.
 *
 *     node dist/corpus/train/words.js TREEBANK.conllu SEGMENTED.jsonl.gz
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultAtoms } from '../../lib/lexicon/default-vocabulary.js';
import { packBytes, packWeights, writeNumber } from '../../lib/packing.js';
import { scan } from '../../lib/token/scan.js';
import { createVocabulary } from '../../lib/token/vocabulary.js';
import {
  createDictionary,
  type Dictionary,
  type DictionaryWord,
  follow,
  isNode,
} from '../../lib/word/dictionary.js';
import { syllableParts } from '../../lib/word/syllable-parts.js';
import { symbolise, symbolsOfVocabulary } from '../../lib/word/symbols.js';
import { XPOS_TAGS } from '../../lib/word/tags.js';
import { createRandom } from './random.js';
import { wordClusters } from './words-clusters.js';
import { chooseAtoms, type Encoded, encode, fillHits, mineDictionary, usageClasses } from './words-corpus.js';
import { readSegmentedNews, readTreebank, readWordLists } from './words-data.js';
import { quantize, trainJoins } from './words-join-trainer.js';
import { settledTags, type TagSentence, TagTrainer, tagClasses, tagSentence } from './words-tag-trainer.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JOIN_EPOCHS = 3;
const GOLD_COPIES = 10;
const TAG_EPOCHS = 8;
/** One training for each. */
const TAG_SEEDS = [4, 9, 23, 51];
const TAG_ROUNDS = 1;
const CLUSTERS = 200;
/** Clusters of words that only our lists know. */
const LIST_CLUSTERS: Readonly<Record<string, number>> = { NOUN: 250, VERB: 251, ADJ: 252, ADV: 253 };
/** What our lists say of parts of speech; a word's list is its place here and 1. */
const LIST_TAGS = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'SCONJ', 'NUM', 'MIXED', 'NOUN?', 'VERB?', 'ADJ?'];
const GAP_SCALE = 8;
const GAP_LEAST = 0.15;
const TAG_SCALE = 8;
const TAG_LEAST = 0.3;
const SEED = 4;

/** The treebank's spellings of its tags where they differ from ours. */
const XPOS_SPELLINGS: Readonly<Record<string, string>> = {
  Pre: 'PRE',
  Adv: 'ADV',
  Adj: 'A',
  ADJ: 'A',
  Prt: 'PRT',
  Pro: 'PRO',
  Det: 'DET',
  Num: 'NUM',
  C: 'SC',
  Nc: 'N',
  Ny: 'NY',
  Nu: 'NU',
  Nb: 'NB',
  Aux: 'AUX',
};

function packDictionary(words: readonly DictionaryWord[]): string {
  const bytes: number[] = [];
  let head = 0;
  for (const { symbols, joinClass, tagClass, cluster, list } of words) {
    writeNumber(bytes, symbols[0]! - head);
    head = symbols[0]!;
    bytes.push(symbols.length);
    for (const symbol of symbols.slice(1)) writeNumber(bytes, symbol);
    bytes.push(joinClass | (list << 3), tagClass, cluster);
  }
  return packBytes(bytes);
}

/** Treebank tags by word and universal tag, where they are not the usual ones. */
function xposExceptions(treebank: readonly Encoded[], sentences: readonly TagSentence[]): [number, number][] {
  const counts = new Map<number, Map<number, number>>();
  sentences.forEach(({ views, tags }, s) => {
    tags.forEach((tag, w) => {
      const spelled = treebank[s]!.source.xpos[w]!;
      const xpos = XPOS_TAGS.indexOf(XPOS_SPELLINGS[spelled] ?? spelled);
      if (xpos < 0) return;
      const key = views.word[w]! * 32 + tag;
      const row = counts.get(key) ?? new Map<number, number>();
      row.set(xpos, (row.get(xpos) ?? 0) + 1);
      counts.set(key, row);
    });
  });
  return [...counts]
    .map(([key, row]): [number, number] => [key, [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]])
    .filter(([key, xpos]) => xpos !== (key & 31) && isNode(Math.floor(key / 32)))
    .sort((a, b) => a[0] - b[0]);
}

function packSettled(settled: Uint8Array): string {
  const bytes: number[] = [];
  let last = 0;
  settled.forEach((tag, node) => {
    if (tag === 0) return;
    writeNumber(bytes, node - last);
    bytes.push(tag);
    last = node;
  });
  return packBytes(bytes);
}

/** What the tag training gives. */
interface TrainedTags {
  readonly weights: Float32Array;
  /** See `settledTag`. */
  readonly settled: Uint8Array;
  readonly xpos: readonly [number, number][];
}

/** Classes of a word that the news shows, in place; nodes are numbered in the order of the words. */
function setClasses(
  dictionary: Dictionary,
  field: 'tagClass' | 'cluster' | 'list',
  classes: ReadonlyMap<number, number>,
): void {
  for (const [node, value] of classes) if (isNode(node) && node > 0) dictionary[field][node] = value;
}

/** The mean of the weights of several trainings, each with its own order of the sentences. */
function meanWeights(tagged: readonly TagSentence[], settled: Uint8Array): Float32Array {
  const trained = TAG_SEEDS.map((seed) =>
    new TagTrainer(settled).train(tagged, TAG_EPOCHS, createRandom(seed)),
  );
  return trained[0]!.map((_, at) => trained.reduce((sum, weights) => sum + weights[at]!, 0) / trained.length);
}

/** Tags the treebank, then the news, then the treebank again with what the news told of its words. */
function trainTags(sentences: readonly Encoded[], dictionary: Dictionary): TrainedTags {
  const treebank = sentences.filter(({ gold }) => gold);
  const news = sentences.filter(({ gold }, index) => !gold && index % 2 === 0);
  const numbers = new Map<number, number>();
  const clusters = wordClusters(
    [...news, ...treebank].map((sentence) => ({ words: tagSentence(sentence, dictionary).views.word })),
    CLUSTERS,
  );
  setClasses(dictionary, 'cluster', clusters);
  for (let round = 0; ; round++) {
    const tagged = treebank.map((sentence) => tagSentence(sentence, dictionary));
    const settled = settledTags(tagged);
    const weights = meanWeights(tagged, settled);
    if (round === TAG_ROUNDS) return { weights, settled, xpos: xposExceptions(treebank, tagged) };
    const tagger = new TagTrainer(settled);
    const told = news.map((sentence) => {
      const views = tagSentence(sentence, dictionary);
      return { ...views, tags: tagger.run(views, weights) };
    });
    setClasses(dictionary, 'tagClass', tagClasses(told, numbers));
  }
}

function nodeOf(dictionary: Dictionary, symbols: readonly number[]): number {
  return symbols.slice(1).reduce((node, symbol) => follow(dictionary, node, symbol), symbols[0]!);
}

function main(treebankPath: string, newsPath: string): void {
  const treebank = readTreebank(treebankPath);
  const news = readSegmentedNews(newsPath);
  const listed = readWordLists(join(ROOT, 'corpus/words'));
  const list = listed.map(({ text }) => text);
  const base = createVocabulary(defaultAtoms());
  const atoms = chooseAtoms([...treebank, ...news], list, base);
  const vocabulary = createVocabulary([...defaultAtoms(), ...atoms]);
  const ofVocabulary = symbolsOfVocabulary(vocabulary, atoms);
  const sentences = [
    ...treebank.map((text) => encode(text, vocabulary, ofVocabulary, true)),
    ...news.map((text) => encode(text, vocabulary, ofVocabulary, false)),
  ];
  const mine = (seen: readonly Encoded[]): DictionaryWord[] =>
    mineDictionary(seen, list, vocabulary, ofVocabulary);
  const words = mine(sentences);
  fillHits(sentences, mine);
  const usage = usageClasses(sentences, atoms.length + 1);
  const settings = { epochs: JOIN_EPOCHS, goldCopies: GOLD_COPIES, random: createRandom(SEED) };
  const gaps = quantize(trainJoins(sentences, syllableParts(atoms), usage, settings), GAP_SCALE, GAP_LEAST);
  const dictionary = createDictionary(words);
  const numbered = listed.map(({ text, tag }) => ({
    tag,
    node: nodeOf(dictionary, [...symbolise(scan(text, vocabulary), ofVocabulary).symbols]),
  }));
  setClasses(
    dictionary,
    'cluster',
    new Map(numbered.map(({ node, tag }) => [node, LIST_CLUSTERS[tag] ?? 0])),
  );
  setClasses(
    dictionary,
    'list',
    new Map(numbered.map(({ node, tag }) => [node, LIST_TAGS.indexOf(tag) + 1])),
  );
  const tags = trainTags(sentences, dictionary);
  const classed = words.map((word) => {
    const node = nodeOf(dictionary, word.symbols);
    const { tagClass, cluster, list: lists } = dictionary;
    return { ...word, tagClass: tagClass[node]!, cluster: cluster[node]!, list: lists[node]! };
  });
  const strings: [string, string][] = [
    ['ATOMS', atoms.join(' ')],
    ['USAGE', packBytes([...usage.subarray(1)])],
    ['TAG_CLASSES', packBytes([...dictionary.tagClass.subarray(1, atoms.length + 1)])],
    ['CLUSTERS', packBytes([...dictionary.cluster.subarray(1, atoms.length + 1)])],
    ['LISTS', packBytes([...dictionary.list.subarray(1, atoms.length + 1)])],
    ['SETTLED', packSettled(tags.settled)],
    ['DICTIONARY', packDictionary(classed)],
    ['GAP_WEIGHTS', packWeights(gaps)],
    ['TAG_WEIGHTS', packWeights(quantize(tags.weights, TAG_SCALE, TAG_LEAST))],
  ];
  const lines = strings.map(
    ([name, value]) => `export const ${name}: string =\n  ${JSON.stringify(value)};\n`,
  );
  const xpos = `export const XPOS: readonly (readonly [number, number])[] = ${JSON.stringify(tags.xpos)};\n`;
  const header =
    '// Generated by corpus/train/words.ts from UD_Vietnamese-VTB 2.17 (CC BY-SA 4.0) and segmented news.\n// See docs/models/words.md. Do not edit.\n\n';
  writeFileSync(join(ROOT, 'lib/data/word-model.ts'), header + lines.join('') + xpos);
  console.log({
    atoms: atoms.length,
    words: words.length,
    sizes: strings.map(([name, { length }]) => `${name} ${length}`),
  });
}

const [treebankPath, newsPath] = process.argv.slice(2);
if (treebankPath === undefined || newsPath === undefined) {
  console.error('usage: node dist/corpus/train/words.js TREEBANK.conllu SEGMENTED.jsonl.gz');
  process.exitCode = 2;
} else main(treebankPath, newsPath);
