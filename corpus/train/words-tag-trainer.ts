/** Averaged perceptron for parts of speech, and what untagged news tells of words that the treebank lacks. */
import { type Dictionary, isNode } from '../../lib/word/dictionary.js';
import {
  createViews,
  OWN_FEATURES,
  ownFeatures,
  PLACE_FEATURES,
  placeFeatures,
  settledTag,
  TAG_BITS,
  viewWord,
  type WordViews,
} from '../../lib/word/tag-features.js';
import { UPOS_TAGS } from '../../lib/word/tags.js';
import { shuffle } from './shuffle.js';
import { type Encoded, forEachWord } from './words-corpus.js';

const TAGS = UPOS_TAGS.length;
const START = 31;
/** A second tag counts for the class of a word when it takes this share of its places. */
const SECOND_SHARE = 0.15;

/** A word has one tag for good when it was seen so often in the treebank, and so often with it. */
const SETTLED_COUNT = 3;
const SETTLED_SHARE = 0.98;

/** A sentence of words. */
export interface TagSentence {
  readonly views: WordViews;
  readonly length: number;
  /** Tags by number; empty where unknown. */
  readonly tags: readonly number[];
}

/** Words and tags of an encoded sentence, or null where atoms and words do not fit. */
export function tagSentence(sentence: Encoded, dictionary: Dictionary): TagSentence {
  const words: [number, number][] = [];
  forEachWord(sentence.joins, (first, length) => void words.push([first, length]));
  const views = createViews(words.length);
  for (const [w, [first, length]] of words.entries()) {
    viewWord(views, w, sentence.atoms, dictionary, first, first + length - 1);
  }
  const tags = sentence.source.upos.map((tag) => (UPOS_TAGS as readonly string[]).indexOf(tag));
  return { views, length: words.length, tags: tags.length === words.length ? tags : [] };
}

function countTags(sentences: Iterable<TagSentence>): Map<number, Float64Array> {
  const counts = new Map<number, Float64Array>();
  for (const { views, tags } of sentences) {
    tags.forEach((tag, w) => {
      const row = counts.get(views.word[w]!) ?? new Float64Array(TAGS);
      row[tag]!++;
      counts.set(views.word[w]!, row);
    });
  }
  return counts;
}

/** Words of the dictionary that have one tag for good: the tag and 1 by node, 0 elsewhere. */
export function settledTags(sentences: readonly TagSentence[]): Uint8Array {
  const settled = new Uint8Array(0x10000);
  for (const [word, row] of countTags(sentences)) {
    const sum = row.reduce((a, b) => a + b, 0);
    const most = Math.max(...row);
    if (isNode(word) && sum >= SETTLED_COUNT && most >= sum * SETTLED_SHARE)
      settled[word] = row.indexOf(most) + 1;
  }
  return settled;
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
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const sentence of order) this.run(sentence, null);
    }
    return Float32Array.from(this.now, (now, at) => now - this.summed[at]! / this.step);
  }
}

/**
 * Classes by word: the most frequent tag and, where it is frequent too, the second.
 * @param numbers numbers of the pairs of tags, filled as they come
 */
export function tagClasses(tagged: Iterable<TagSentence>, numbers: Map<number, number>): Map<number, number> {
  const counts = countTags(tagged);
  const classes = new Map<number, number>();
  for (const [word, row] of counts) {
    const sum = row.reduce((a, b) => a + b, 0);
    if (sum < 3) continue;
    const order = [...row.keys()].sort((a, b) => row[b]! - row[a]! || a - b);
    const second = row[order[1]!]! > sum * SECOND_SHARE ? order[1]! + 1 : 0;
    const pair = order[0]! * 32 + second;
    if (!numbers.has(pair)) numbers.set(pair, Math.min(254, numbers.size + 1));
    classes.set(word, numbers.get(pair)!);
  }
  return classes;
}
