/** Learns the weights of restoration: logistic regression over the forms of each word, given its true neighbours. */
import {
  candidateHash,
  LOCAL_FEATURES,
  localContexts,
  previousContext,
  SLOT_BITS,
  slot,
  type TokenRow,
} from '../../lib/text/restore/features.js';
import type { RestoreVocabulary } from '../../lib/text/restore/vocabulary.js';

/** The weights so far, and the sum of squared gradients that sets the step of each (AdaGrad). */
export interface Learner {
  readonly vocabulary: RestoreVocabulary;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

/** A learner that knows nothing. */
export function createLearner(vocabulary: RestoreVocabulary): Learner {
  return { vocabulary, weights: new Float32Array(2 ** SLOT_BITS), squares: new Float32Array(2 ** SLOT_BITS) };
}

const FEATURES = LOCAL_FEATURES + 2;
const MOST_FORMS = 256;
const SMALLEST_GRADIENT = 0.002;
const SMOOTHING = 0.1;

const contexts = new Int32Array(LOCAL_FEATURES);
const slots = new Int32Array(MOST_FORMS * FEATURES);
const shares = new Float64Array(MOST_FORMS);

/** Fills in the slots of every form of the word at `i`. */
function fillSlots(row: TokenRow, i: number, first: number, count: number): void {
  localContexts(row, i, contexts);
  const before = previousContext(row.forms[i - 1]!);
  const after = candidateHash(row.forms[i + 1]!);
  for (let c = 0; c < count; c++) {
    const candidate = candidateHash(first + c);
    const at = c * FEATURES;
    for (let f = 0; f < LOCAL_FEATURES; f++) slots[at + f] = slot(candidate, contexts[f]!);
    slots[at + LOCAL_FEATURES] = slot(candidate, before);
    slots[at + LOCAL_FEATURES + 1] = slot(after, previousContext(first + c));
  }
}

/** Fills in the probability of every form by the weights so far. */
function fillShares(weights: Float32Array, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) {
    let sum = 0;
    for (let f = 0; f < FEATURES; f++) sum += weights[slots[c * FEATURES + f]!]!;
    shares[c] = sum;
    top = Math.max(top, sum);
  }
  let total = 0;
  for (let c = 0; c < count; c++) total += shares[c] = Math.exp(shares[c]! - top);
  for (let c = 0; c < count; c++) shares[c]! /= total;
}

function step({ weights, squares }: Learner, form: number, gradient: number, rate: number): void {
  for (let f = 0; f < FEATURES; f++) {
    const at = slots[form * FEATURES + f]!;
    squares[at]! += gradient * gradient;
    weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]! + SMOOTHING);
  }
}

/** Learns from every ambiguous word of an article, in order. */
export function learnRow(learner: Learner, row: TokenRow, rate: number): void {
  const { first } = learner.vocabulary;
  for (let i = 1; i < row.keys.length - 1; i++) {
    const key = row.keys[i]!;
    if (key < 0) continue;
    const count = first[key + 1]! - first[key]!;
    const gold = row.forms[i]! - first[key]!;
    if (count < 2 || gold >= count) continue;
    fillSlots(row, i, first[key]!, count);
    fillShares(learner.weights, count);
    for (let c = 0; c < count; c++) {
      const gradient = shares[c]! - (c === gold ? 1 : 0);
      if (Math.abs(gradient) > SMALLEST_GRADIENT) step(learner, c, gradient, rate);
    }
  }
}

/** Weights nearer to 0 than `least` are dropped; the rest are whole numbers of steps. */
export function quantize(weights: Float32Array, scale: number, least: number, most: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-most, Math.min(most, Math.round(weight / scale))),
  );
}
