/** Trains the weights of the parts of speech. */
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
import type { Domain } from './encoded.js';
import { type SparseSettings, SparseWeights } from './sparse-weights.js';
import type { TagSentence } from './tag-sentences.js';

const TAGS = UPOS_TAGS.length;
const START = 31;
/** How often a word seen once is trained as one never seen, against 1. */
const UNSEEN = 0.5;
/** No word has this number. */
const UNSEEN_WORD = 0x7fffffff;
/** What differs less from the truth teaches nothing. */
const NEGLIGIBLE = 5e-3;

/** Settings of a run. */
export interface TagTraining extends SparseSettings {
  readonly epochs: number;
  /** How much a sentence of each kind counts. */
  readonly weights: Readonly<Record<Domain, number>>;
}

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

/** A tagger under training: maximum entropy at each word, given the tags that the tagger itself found before. */
export class TagTrainer {
  private readonly weights: SparseWeights;
  private readonly features = new Int32Array(OWN_FEATURES + PLACE_FEATURES);
  private readonly scores = new Float64Array(TAGS);

  /** @param settled the words whose tag is no question, see `settledTag` */
  constructor(
    private readonly settled: Uint8Array,
    private readonly settings: TagTraining,
  ) {
    this.weights = new SparseWeights(TAGS << TAG_BITS, settings);
  }

  private best(): number {
    const { values } = this.weights;
    this.scores.fill(0);
    for (const feature of this.features) {
      for (let tag = 0; tag < TAGS; tag++) this.scores[tag]! += values[feature * TAGS + tag]!;
    }
    return this.scores.indexOf(Math.max(...this.scores));
  }

  /** Moves the weights of the features at hand towards the right tag. */
  private correct(right: number, weight: number): void {
    const most = Math.max(...this.scores);
    const chances = this.scores.map((score) => Math.exp(score - most));
    const sum = chances.reduce((a, b) => a + b, 0);
    chances.forEach((chance, tag) => {
      const gradient = (chance / sum - (tag === right ? 1 : 0)) * weight;
      if (Math.abs(gradient) < NEGLIGIBLE) return;
      for (const feature of this.features) this.weights.learn(feature * TAGS + tag, gradient);
    });
  }

  /**
   * Tags a sentence.
   * @param weight how much the sentence's own tags teach; 0 for nothing
   */
  run(sentence: TagSentence, weight: number): number[] {
    const tags: number[] = [];
    const { views, length } = sentence;
    for (let w = 0; w < length; w++) {
      ownFeatures(views, w, w === 0, this.features);
      const [tag1 = START, tag2 = START] = [tags[w - 1], tags[w - 2]];
      placeFeatures(views, w, 0, length - 1, tag1, tag2, this.features, OWN_FEATURES);
      const settled = settledTag(this.settled, views, w, 0);
      const found = settled > 0 && weight === 0 ? settled - 1 : this.best();
      tags.push(settled > 0 ? settled - 1 : found);
      if (weight > 0) this.correct(sentence.tags[w]!, weight);
    }
    return tags;
  }

  /** Trains on tagged sentences and returns the weights. */
  train(sentences: readonly TagSentence[], random: () => number): Float32Array {
    const order = sentences.filter(({ tags }) => tags.length > 0);
    const counts = countWords(order);
    for (let epoch = 0; epoch < this.settings.epochs; epoch++) {
      shuffle(order, random);
      for (const sentence of order) {
        this.run(withUnseen(sentence, counts, random), this.settings.weights[sentence.domain]);
      }
    }
    return this.weights.values;
  }
}
