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
import { createVocabulary } from '../../lib/token/vocabulary.js';
import {
  createDictionary,
  type Dictionary,
  type DictionaryWord,
  follow,
  isNode,
} from '../../lib/word/dictionary.js';
import { syllableParts } from '../../lib/word/syllable-parts.js';
import { symbolsOfVocabulary } from '../../lib/word/symbols.js';
import { XPOS_TAGS } from '../../lib/word/tags.js';
import { createRandom } from './random.js';
import { chooseAtoms, type Encoded, encode, fillHits, mineDictionary, usageClasses } from './words-corpus.js';
import { readSegmentedNews, readTreebank, readWordList } from './words-data.js';
import { quantize, trainJoins } from './words-join-trainer.js';
import { type TagSentence, TagTrainer, tagClasses, tagSentence } from './words-tag-trainer.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JOIN_EPOCHS = 3;
const GOLD_COPIES = 10;
const TAG_EPOCHS = 8;
const TAG_ROUNDS = 2;
const GAP_SCALE = 8;
const GAP_LEAST = 0.15;
const TAG_SCALE = 8;
const TAG_LEAST = 0.2;
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
  for (const { symbols, joinClass, tagClass } of words) {
    writeNumber(bytes, symbols[0]! - head);
    head = symbols[0]!;
    bytes.push(symbols.length);
    for (const symbol of symbols.slice(1)) writeNumber(bytes, symbol);
    bytes.push(joinClass, tagClass);
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

/** What the tag training gives. */
interface TrainedTags {
  readonly weights: Float32Array;
  readonly words: readonly DictionaryWord[];
  /** Tag class of each atom as a word of its own. */
  readonly singles: Uint8Array;
  readonly xpos: readonly [number, number][];
}

/** Tags the treebank, then the news, then the treebank again with what the news told of its words. */
function trainTags(
  sentences: readonly Encoded[],
  words: readonly DictionaryWord[],
  atomCount: number,
): TrainedTags {
  const random = createRandom(SEED);
  const singles = new Uint8Array(atomCount);
  const treebank = sentences.filter(({ gold }) => gold);
  const news = sentences.filter(({ gold }, index) => !gold && index % 2 === 0);
  let listed = words;
  let dictionary = createDictionary(listed);
  for (let round = 0; ; round++) {
    const tagged = treebank.map((sentence) => tagSentence(sentence, dictionary));
    const trainer = new TagTrainer();
    const weights = trainer.train(tagged, TAG_EPOCHS, random);
    if (round === TAG_ROUNDS)
      return { weights, words: listed, singles, xpos: xposExceptions(treebank, tagged) };
    const classes = tagClasses(
      news.map((sentence) => {
        const views = tagSentence(sentence, dictionary);
        return { sentence: views, tags: trainer.run(views, weights) };
      }),
    );
    for (let symbol = 1; symbol <= atomCount; symbol++) singles[symbol - 1] = classes.get(symbol) ?? 0;
    // Nodes are numbered in the order of the words, so that the trie of the last round finds them.
    const former = dictionary;
    listed = listed.map((word) => ({ ...word, tagClass: classes.get(nodeOf(former, word.symbols)) ?? 0 }));
    dictionary = createDictionary(listed);
    dictionary.tagClass.set(singles, 1);
  }
}

function nodeOf(dictionary: Dictionary, symbols: readonly number[]): number {
  return symbols.slice(1).reduce((node, symbol) => follow(dictionary, node, symbol), symbols[0]!);
}

function main(treebankPath: string, newsPath: string): void {
  const treebank = readTreebank(treebankPath);
  const news = readSegmentedNews(newsPath);
  const list = readWordList(join(ROOT, 'corpus/words/general.txt'));
  const base = createVocabulary(defaultAtoms());
  const atoms = chooseAtoms([...treebank, ...news], list, base);
  const vocabulary = createVocabulary([...defaultAtoms(), ...atoms]);
  const ofVocabulary = symbolsOfVocabulary(vocabulary, atoms);
  const sentences = [
    ...treebank.map((text) => encode(text, vocabulary, ofVocabulary, true)),
    ...news.map((text) => encode(text, vocabulary, ofVocabulary, false)),
  ];
  const words = mineDictionary(sentences, list, vocabulary, ofVocabulary);
  const dictionary = createDictionary(words);
  fillHits(sentences, dictionary);
  const usage = usageClasses(sentences, atoms.length + 1);
  const settings = { epochs: JOIN_EPOCHS, goldCopies: GOLD_COPIES, random: createRandom(SEED) };
  const gaps = quantize(trainJoins(sentences, syllableParts(atoms), usage, settings), GAP_SCALE, GAP_LEAST);
  const tags = trainTags(sentences, words, atoms.length);
  const strings: [string, string][] = [
    ['ATOMS', atoms.join(' ')],
    ['USAGE', packBytes([...usage.subarray(1)])],
    ['TAG_CLASSES', packBytes([...tags.singles])],
    ['DICTIONARY', packDictionary(tags.words)],
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
