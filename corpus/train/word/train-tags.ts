/** Training of the parts of speech: tagged sentences, untagged news, tagged sentences again. */
import { type Dictionary, isNode } from '../../../lib/word/dictionary.js';
import { createRandom } from '../random.js';
import { wordClusters } from './clusters.js';
import { type Encoded, isGold } from './encoded.js';
import { settledTags, tagClasses, tagSentence } from './tag-sentences.js';
import { TagTrainer, type TagTraining } from './tag-trainer.js';
import { xposExceptions } from './xpos-exceptions.js';

const TAG_ROUNDS = 1;
const CLUSTERS = 200;
const SEED = 4;
const TRAINING: TagTraining = {
  epochs: 6,
  rate: 0.2,
  penalty: 2,
  weights: { treebank: 2, corrected: 1, silver: 0 },
};

/** What the tag training gives. */
export interface TrainedTags {
  readonly weights: Float32Array;
  /** See `settledTag`. */
  readonly settled: Uint8Array;
  readonly xpos: readonly [number, number][];
}

/** Classes of a word that the news shows, in place; nodes are numbered in the order of the words. */
export function setClasses(
  dictionary: Dictionary,
  field: 'tagClass' | 'cluster' | 'list',
  classes: ReadonlyMap<number, number>,
): void {
  for (const [node, value] of classes) if (isNode(node) && node > 0) dictionary[field][node] = value;
}

/** Learns from the tagged sentences, tags the news, and learns again with what the news told of its words. */
export function trainTags(sentences: readonly Encoded[], dictionary: Dictionary): TrainedTags {
  const gold = sentences.filter(isGold);
  const news = sentences.filter((sentence, index) => !isGold(sentence) && index % 2 === 0);
  const numbers = new Map<number, number>();
  const clusters = wordClusters(
    [...news, ...gold].map((sentence) => ({ words: tagSentence(sentence, dictionary).views.word })),
    CLUSTERS,
  );
  setClasses(dictionary, 'cluster', clusters);
  for (let round = 0; ; round++) {
    const tagged = gold.map((sentence) => tagSentence(sentence, dictionary));
    const settled = settledTags(tagged);
    const tagger = new TagTrainer(settled, TRAINING);
    const weights = tagger.train(tagged, createRandom(SEED));
    if (round === TAG_ROUNDS) return { weights, settled, xpos: xposExceptions(gold, tagged) };
    const told = news.map((sentence) => {
      const views = tagSentence(sentence, dictionary);
      return { ...views, tags: tagger.run(views, 0) };
    });
    setClasses(dictionary, 'tagClass', tagClasses(told, numbers));
  }
}
