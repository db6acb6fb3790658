/**
 * A second pass over the discourse: what the model found for the sentences around a sentence moves its label. The
 * library does without it (docs/models/labels.md); the benchmark shows why.
 */
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import { softmaxAt } from '../../../lib/label/score-sentences.js';
import type { SentenceTable } from '../../../lib/sentence/sentence-table.js';

/** How far single neighbours are looked at. */
const REACH = 3;

/** How much of the memory of earlier (or later) sentences is left after one more sentence. */
const MEMORY = 0.7;

/** Share of the first pass in the final probability: the mean of both errs less than either. */
const OWN_SHARE = 0.5;

/** Keeps the logarithm of a small probability finite. */
const FLOOR = 0.02;

/** Where each kind of feature begins. A neighbour takes three blocks of labels and one place for "there is none". */
const NEIGHBOURS = LABEL_COUNT;
const NEIGHBOUR_SIZE = 3 * LABEL_COUNT + 1;
const MEAN: number = NEIGHBOURS + (2 * REACH + 1) * NEIGHBOUR_SIZE;
const BEFORE: number = MEAN + LABEL_COUNT;
const AFTER: number = BEFORE + LABEL_COUNT;
const FROM_START: number = AFTER + LABEL_COUNT;
const FROM_END: number = FROM_START + 6;
const TENTH: number = FROM_END + 4;
const BIAS: number = TENTH + 10;

/** Number of features of the second pass. */
export const SMOOTHING_SIZE: number = BIAS + 1;

/** Takes a feature of the second pass and its value. */
export type SmoothingSink = (feature: number, value: number) => void;

/** Memories of the probabilities before and after each sentence, and their mean over the article. */
export interface Discourse {
  readonly probabilities: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly mean: Float64Array;
}

/** Gathers the memories. Linear. */
export function readDiscourse(probabilities: Float64Array): Discourse {
  const size = probabilities.length;
  const before = new Float64Array(size);
  const after = new Float64Array(size);
  const mean = new Float64Array(LABEL_COUNT);
  for (let k = 0; k < size; k++) mean[k % LABEL_COUNT]! += (probabilities[k]! * LABEL_COUNT) / size;
  for (let k = LABEL_COUNT; k < size; k++) {
    before[k] = MEMORY * (before[k - LABEL_COUNT]! + probabilities[k - LABEL_COUNT]!);
  }
  for (let k = size - LABEL_COUNT - 1; k >= 0; k--) {
    after[k] = MEMORY * (after[k + LABEL_COUNT]! + probabilities[k + LABEL_COUNT]!);
  }
  return { probabilities, before, after, mean };
}

function neighbourFeatures(
  { probabilities }: Discourse,
  { paragraph, length }: SentenceTable,
  row: number,
  distance: number,
  sink: SmoothingSink,
): void {
  const at = NEIGHBOURS + (distance + REACH) * NEIGHBOUR_SIZE;
  const other = row + distance;
  if (other < 0 || other >= length) {
    sink(at + 3 * LABEL_COUNT, 1);
    return;
  }
  const together = paragraph[other] === paragraph[row] ? 2 : 1;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const probability = probabilities[other * LABEL_COUNT + label]!;
    sink(at + label, probability);
    if (distance === 1 || distance === -1) sink(at + together * LABEL_COUNT + label, probability);
  }
}

/** Sends the features of the second pass for the sentence `row` to `sink`. */
export function smoothingFeatures(
  discourse: Discourse,
  sentences: SentenceTable,
  row: number,
  sink: SmoothingSink,
): void {
  const { length } = sentences;
  const at = row * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) {
    sink(label, Math.log(discourse.probabilities[at + label]! + FLOOR));
    sink(MEAN + label, discourse.mean[label]!);
    sink(BEFORE + label, discourse.before[at + label]!);
    sink(AFTER + label, discourse.after[at + label]!);
  }
  for (let distance = -REACH; distance <= REACH; distance++) {
    if (distance !== 0) neighbourFeatures(discourse, sentences, row, distance, sink);
  }
  sink(FROM_START + Math.min(5, row), 1);
  sink(FROM_END + Math.min(3, length - 1 - row), 1);
  sink(TENTH + Math.floor((row * 10) / length), 1);
  sink(BIAS, 1);
}

/** The probabilities after the second pass. Linear. */
export function smoothLabels(
  probabilities: Float64Array,
  sentences: SentenceTable,
  smoothing: Float64Array,
): Float64Array {
  const discourse = readDiscourse(probabilities);
  const smoothed = new Float64Array(probabilities.length);
  for (let row = 0; row < sentences.length; row++) {
    const at = row * LABEL_COUNT;
    smoothingFeatures(discourse, sentences, row, (feature, value) => {
      for (let label = 0; label < LABEL_COUNT; label++) {
        smoothed[at + label]! += smoothing[feature * LABEL_COUNT + label]! * value;
      }
    });
    softmaxAt(smoothed, at);
    for (let label = 0; label < LABEL_COUNT; label++) {
      smoothed[at + label] = OWN_SHARE * probabilities[at + label]! + (1 - OWN_SHARE) * smoothed[at + label]!;
    }
  }
  return smoothed;
}
