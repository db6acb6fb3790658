/**
 * An averaged structured perceptron over the candidate lattice, with a margin (Collins 2002; margin after Taskar et
 * al. 2003). Fixed order and seed, so that the same data give the same weights.
 */
import { resolveOverlaps } from '../../../lib/entity/resolve-overlaps.js';
import { transitionRow } from '../../../lib/entity/tagger/features.js';
import { TYPES } from '../../../lib/entity/tagger/rows.js';
import { isMark, Mark } from '../../../lib/token/table.js';
import { type Article, type Example, SIZE } from './examples.js';

/** How a model is trained. */
export interface Training {
  readonly epochs: number;
  /** What a wrong candidate is worth more and a right one less while training. */
  readonly margin: number;
  /** Articles that are learned from but never evaluated. */
  readonly extra: readonly Article[];
  /** How many orders of the sentences are averaged. */
  readonly runs: number;
}

/** Weights with their running sums, for averaging. */
interface Perceptron {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly stamps: Uint32Array;
  step: number;
}

function createPerceptron(): Perceptron {
  return {
    weights: new Float32Array(SIZE),
    sums: new Float64Array(SIZE),
    stamps: new Uint32Array(SIZE),
    step: 1,
  };
}

function update(model: Perceptron, feature: number, amount: number): void {
  model.sums[feature]! += model.weights[feature]! * (model.step - model.stamps[feature]!);
  model.stamps[feature] = model.step;
  model.weights[feature]! += amount;
}

function averaged(model: Perceptron): Float32Array {
  return Float32Array.from(model.weights, (weight, k) => {
    const sum = model.sums[k]! + weight * (model.step - model.stamps[k]!);
    return sum / model.step;
  });
}

function scoreAll(weights: Float32Array, example: Example, margin: number): Float64Array {
  return Float64Array.from(example.features, (features, k) => {
    let score = example.gold[k] ? -margin : margin;
    for (const feature of features) score += weights[feature]!;
    return score;
  });
}

/** Indices of the candidates that the weights choose. */
export function decode(weights: Float32Array, example: Example, margin: number): number[] {
  return resolveOverlaps(example.table, example.candidates, scoreAll(weights, example, margin), weights);
}

/** 0 side by side, 1 with one comma, dash or bracket between, -1 farther: as the resolver counts. */
function distanceBetween({ table, candidates }: Example, left: number, right: number): number {
  const between = candidates.last[left]! + 1;
  const next = candidates.first[right]!;
  if (next > between + 1 || table.gap[next]! > 1) return -1;
  if (next === between) return 0;
  const joins = [Mark.COMMA, Mark.DASH, Mark.OPEN_BRACKET].some((mark) => isMark(table, between, mark));
  return joins && table.gap[between]! <= 1 ? 1 : -1;
}

/** The transitions along a path, as features. */
function pathTransitions(example: Example, path: readonly number[]): number[] {
  const { type } = example.candidates;
  return path.map((index, k) => {
    const previous = path[k - 1] ?? -1;
    const distance = previous < 0 ? -1 : distanceBetween(example, previous, index);
    const left = distance < 0 ? 0 : type[previous]!;
    return transitionRow(left, Math.max(distance, 0)) * TYPES + type[index]!;
  });
}

function learn(model: Perceptron, example: Example, margin: number): void {
  const predicted = decode(model.weights, example, margin);
  const gold = example.gold.flatMap((isGold, index) => (isGold ? [index] : []));
  if (predicted.length === gold.length && predicted.every((index, k) => index === gold[k])) return;
  for (const [path, amount] of [
    [gold, 1],
    [predicted, -1],
  ] as const) {
    for (const index of path) for (const feature of example.features[index]!) update(model, feature, amount);
    for (const feature of pathTransitions(example, path)) update(model, feature, amount);
  }
}

/** A fixed linear congruential generator: the order of the examples must not change between runs. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const result = [...items];
  let state = seed >>> 0;
  for (let k = result.length - 1; k > 0; k--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (k + 1);
    [result[k], result[other]] = [result[other]!, result[k]!];
  }
  return result;
}

function trainOnce(articles: readonly Article[], training: Training, seed: number): Float32Array {
  const model = createPerceptron();
  const examples = [...articles, ...training.extra].flatMap((article) => article.examples);
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    for (const example of shuffled(examples, seed + epoch)) {
      learn(model, example, training.margin);
      model.step++;
    }
  }
  return averaged(model);
}

/** Trains weights: the mean of several runs, each in another fixed order of the sentences. */
export function train(articles: readonly Article[], training: Training): Float32Array {
  const sum = new Float32Array(SIZE);
  for (let run = 0; run < training.runs; run++) {
    const weights = trainOnce(articles, training, run * 1000);
    for (let k = 0; k < SIZE; k++) sum[k]! += weights[k]! / training.runs;
  }
  return sum;
}
