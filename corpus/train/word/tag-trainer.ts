/** Averaged perceptron for parts of speech. */
import {
  OWN_FEATURES,
  ownFeatures,
  PLACE_FEATURES,
  placeFeatures,
  settledTag,
  TAG_BITS,
} from '../../../lib/word/tag-features.js';
import { UPOS_TAGS } from '../../../lib/word/tags.js';
import { shuffle } from '../shuffle.js';
import type { TagSentence } from './tag-sentences.js';

const TAGS = UPOS_TAGS.length;
const START = 31;
/** How often a word seen once is trained as one never seen, against 1. */
const UNSEEN = 0.5;
/** No word has this number. */
const UNSEEN_WORD = 0x7fffffff;

function countWords(sentences: readonly TagSentence[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { views, length } of sentences) {
    for (let w = 0; w < length; w++) counts.set(views.word[w]!, (counts.get(views.word[w]!) ?? 0) + 1);
  }
  return counts;
}

/**
 * The sentence with some words made unknown, rare ones more often (Kiperwasser and Goldberg 2016): else what is known of
 * new words, their place, last syllable, cluster and list, would learn from the few words only that a word's own weights
 * do not explain.
 */
function withUnseen(
  sentence: TagSentence,
  counts: ReadonlyMap<number, number>,
  random: () => number,
): TagSentence {
  const word = sentence.views.word.map((known) =>
    random() < UNSEEN / (UNSEEN + counts.get(known)!) ? UNSEEN_WORD : known,
  );
  return { ...sentence, views: { ...sentence.views, word } };
}

/** A tagger under training. */
export class TagTrainer {
  private readonly now = new Float32Array(TAGS << TAG_BITS);
  private readonly summed = new Float64Array(TAGS << TAG_BITS);
  private readonly features = new Int32Array(OWN_FEATURES + PLACE_FEATURES);
  private step = 1;

  /** @param settled the words whose tag is no question, see `settledTag` */
  constructor(private readonly settled: Uint8Array) {}

  private best(weights: Float32Array): number {
    const scores = new Float64Array(TAGS);
    for (const feature of this.features) {
      for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights[feature * TAGS + tag]!;
    }
    return scores.indexOf(Math.max(...scores));
  }

  private add(tag: number, by: number): void {
    for (const feature of this.features) {
      this.now[feature * TAGS + tag]! += by;
      this.summed[feature * TAGS + tag]! += by * this.step;
    }
  }

  /** Tags a sentence; with `learn`, corrects the weights by the sentence's own tags. */
  run(sentence: TagSentence, weights: Float32Array | null): number[] {
    const tags: number[] = [];
    for (let w = 0; w < sentence.length; w++) {
      const { views, length } = sentence;
      ownFeatures(views, w, w === 0, this.features);
      const [tag1 = START, tag2 = START] = [tags[w - 1], tags[w - 2]];
      placeFeatures(views, w, 0, length - 1, tag1, tag2, this.features, OWN_FEATURES);
      const settled = settledTag(this.settled, sentence.views, w, 0);
      const found = settled > 0 ? settled - 1 : this.best(weights ?? this.now);
      tags.push(found);
      if (weights !== null) continue;
      this.step++;
      const right = sentence.tags[w]!;
      if (right === found) continue;
      this.add(right, 1);
      this.add(found, -1);
    }
    return tags;
  }

  /** Trains on tagged sentences and returns averaged weights. */
  train(sentences: readonly TagSentence[], epochs: number, random: () => number): Float32Array {
    const order = sentences.filter(({ tags }) => tags.length > 0);
    const counts = countWords(order);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const sentence of order) this.run(withUnseen(sentence, counts, random), null);
    }
    return Float32Array.from(this.now, (now, at) => now - this.summed[at]! / this.step);
  }
}
