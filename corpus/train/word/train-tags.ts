/** Training of the parts of speech: treebank, untagged news, treebank again. */
import { type Dictionary, isNode } from '../../../lib/word/dictionary.js';
import { createRandom } from '../random.js';
import { wordClusters } from './clusters.js';
import type { Encoded } from './encoded.js';
import { settledTags, type TagSentence, tagClasses, tagSentence } from './tag-sentences.js';
import { TagTrainer } from './tag-trainer.js';
import { xposExceptions } from './xpos-exceptions.js';

const TAG_EPOCHS = 8;
const TAG_ROUNDS = 1;
const CLUSTERS = 200;
/** One training for each. */
const TAG_SEEDS = [4, 9, 23, 51];

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

/** The mean of the weights of several trainings, each with its own order of the sentences. */
function meanWeights(tagged: readonly TagSentence[], settled: Uint8Array): Float32Array {
  const trained = TAG_SEEDS.map((seed) =>
    new TagTrainer(settled).train(tagged, TAG_EPOCHS, createRandom(seed)),
  );
  return trained[0]!.map((_, at) => trained.reduce((sum, weights) => sum + weights[at]!, 0) / trained.length);
}

/** Tags the treebank, then the news, then the treebank again with what the news told of its words. */
export function trainTags(sentences: readonly Encoded[], dictionary: Dictionary): TrainedTags {
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
