/** The weights of all words of a text, summed in one walk: each word counts for its own sentence, for both beside it and for the article. */
import { Part } from './cue-table.js';
import type { DocumentKeys } from './document-keys.js';
import { featureHash, Group, joinKeys, WORD_GROUPS } from './feature-groups.js';
import { LABEL_COUNT } from './label-names.js';
import type { LabelFacts } from './label-scene.js';
import { findWord, type LabelModel, weightsOf } from './model.js';
import { addPacked, MOST_ADDED } from './packed-weights.js';
import { EDGE, edgeKeys } from './word-features.js';

/** Weights that a row of the word table has, one for each word group. */
export const ROW_LENGTH: number = WORD_GROUPS.length;

/** Where the weights of each word group stand in a row. */
const BEFORE: number = WORD_GROUPS.indexOf(Group.BEFORE_WORD);
const AFTER: number = WORD_GROUPS.indexOf(Group.AFTER_WORD);
const ARTICLE: number = WORD_GROUPS.indexOf(Group.ARTICLE_WORD);

/** Sums of weights by sentence and label. */
export interface WordScores {
  /** Words, pairs, opening and ending of the sentence. */
  readonly own: Int32Array;
  /** Words of the sentences before and after. */
  readonly around: Int32Array;
  /** All words of the text, by label. */
  readonly article: Int32Array;
  /** By key, the row of the word, or -1 where it says nothing. */
  readonly rows: Int32Array;
  /** By key, the row of the pair that it closes, or -1. */
  readonly pairs: Int32Array;
}

/** Adds the weights of the words from `begin` to `limit`, which all are of the sentence `row`. */
function addWords(
  keys: Int32Array,
  model: LabelModel,
  scores: WordScores,
  row: number,
  begin: number,
  limit: number,
): void {
  const { words } = model;
  let [own, before, after, article] = [0, 0, 0, 0];
  for (let k = begin; k < limit; k++) {
    const word = findWord(model, keys[k]!);
    scores.rows[k] = word;
    if (word < 0) continue;
    const at = word * ROW_LENGTH;
    own += words[at]!;
    before += words[at + BEFORE]!;
    after += words[at + AFTER]!;
    article += words[at + ARTICLE]!;
  }
  const at = row * LABEL_COUNT;
  addPacked(scores.own, at, own);
  if (at + LABEL_COUNT < scores.around.length) addPacked(scores.around, at + LABEL_COUNT, before);
  if (row > 0) addPacked(scores.around, at - LABEL_COUNT, after);
  addPacked(scores.article, 0, article);
}

/** Adds the weights of the pairs whose second word stands from `begin` to `limit`. */
function addPairs(
  keys: Int32Array,
  { marks, rows, bits, weights }: LabelModel,
  { own, pairs }: WordScores,
  row: number,
  begin: number,
  limit: number,
): void {
  const shift = 32 - bits;
  let sum = 0;
  for (let k = begin; k < limit; k++) {
    const hash = featureHash(Group.PAIR, joinKeys(keys[k - 1]!, keys[k]!));
    const mark = hash & 255 || 1;
    let slot = hash >>> shift;
    if (marks[slot] !== mark) {
      slot ^= 1;
      if (marks[slot] !== mark) continue;
    }
    const pair = rows[slot]!;
    pairs[k] = pair;
    sum += weights[pair]!;
  }
  addPacked(own, row * LABEL_COUNT, sum);
}

/** Takes back what words say that do not speak for what the sentence `row` mainly says (`wordFeatures`). */
function takeBack(
  { keys: { from, atoms }, cues: { parts } }: LabelFacts,
  { words, weights }: LabelModel,
  { own, rows, pairs }: WordScores,
  row: number,
): void {
  const at = row * LABEL_COUNT;
  for (let k = from[row]!; k < from[row + 1]!; k++) {
    const part = parts[atoms[k]!]!;
    if (part === Part.MAIN) continue;
    if (rows[k]! >= 0) addPacked(own, at, -words[rows[k]! * ROW_LENGTH]!);
    rows[k] = -1;
    if (part !== Part.CONCEDED || pairs[k]! < 0) continue;
    addPacked(own, at, -weights[pairs[k]!]!);
    pairs[k] = -1;
  }
}

/** Adds the weights of the first and the last words of the sentence `row`. */
function addEdges(
  document: DocumentKeys,
  model: LabelModel,
  own: Int32Array,
  row: number,
  edges: Int32Array,
): void {
  const length = edgeKeys(document, row, edges);
  let sum = 0;
  for (let k = 0; k < length; k++) {
    sum += weightsOf(model, Group.OPENING, edges[k]!) + weightsOf(model, Group.ENDING, edges[EDGE + k]!);
  }
  addPacked(own, row * LABEL_COUNT, sum);
}

/** Sums the weights of all words, pairs, openings and endings. Linear. */
export function scoreWords(facts: LabelFacts, model: LabelModel): WordScores {
  const document = facts.keys;
  const { keys, from } = document;
  const length = from.length - 1;
  const scores: WordScores = {
    own: new Int32Array(length * LABEL_COUNT),
    around: new Int32Array(length * LABEL_COUNT),
    article: new Int32Array(LABEL_COUNT),
    rows: new Int32Array(from[length]!),
    pairs: new Int32Array(from[length]!).fill(-1),
  };
  const edges = new Int32Array(2 * EDGE);
  for (let row = 0; row < length; row++) {
    const first = from[row]!;
    for (let begin = first; begin < from[row + 1]!; begin += MOST_ADDED) {
      const limit = Math.min(from[row + 1]!, begin + MOST_ADDED);
      addWords(keys, model, scores, row, begin, limit);
      addPairs(keys, model, scores, row, Math.max(begin, first + 1), limit);
    }
    if (facts.cues.divided[row] === 1) takeBack(facts, model, scores, row);
    addEdges(document, model, scores.own, row, edges);
  }
  return scores;
}
