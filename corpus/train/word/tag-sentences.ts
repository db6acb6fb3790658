/** Sentences of words for the tagger, and what their tags say of the words. */
import { type Dictionary, isNode } from '../../../lib/word/dictionary.js';
import { createViews, viewWord, type WordViews } from '../../../lib/word/tag-features.js';
import { UPOS_TAGS } from '../../../lib/word/tags.js';
import { type Domain, type Encoded, forEachWord } from './encoded.js';

const TAGS = UPOS_TAGS.length;
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
  readonly domain: Domain;
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
  const { domain } = sentence;
  return { views, length: words.length, tags: tags.length === words.length ? tags : [], domain };
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
