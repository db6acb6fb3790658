/**
 * Trains the discourse model that cuts articles into sections (method and data: docs/models/sections.md).
 *
 *   node dist/corpus/train/sections.js [--out FILE] DIR
 *
 * DIR holds annotated articles (corpus/articles/FORMAT.md), whose labels as a model found them that had not seen them
 * are in corpus/train/section/predicted-labels.tsv (written by the label trainer). Prints the share of sentences that
 * get the right section label in a six-fold cross-validation; `--out` writes the model trained on all articles.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeSections, emissions } from '../../lib/section/decode-sections.js';
import {
  Base,
  JOINTS,
  jointOf,
  leadLength,
  sinkFeatures,
  transitionSlot,
  WEIGHT_COUNT,
} from '../../lib/section/section-features.js';
import { SECTION_COUNT, SECTION_LABELS } from '../../lib/section/section-labels.js';
import { SENTENCE_LABELS } from '../../lib/section/units.js';
import { createRandom } from './random.js';
import { type Example, readExamples, setProbabilities } from './section/examples.js';
import { readPredictedLabels } from './section/predicted-labels.js';
import { shuffle } from './shuffle.js';

const EPOCHS = 12;
const RUNS = 8;
const FOLDS = 6;

/** First of the features of a unit's own label. */
const OWN_LABEL = Base.LABEL + 2 * SENTENCE_LABELS;

/** How much sections lean to go on, by joint. */
const JOINT_PRIORS: readonly number[] = [2, 1, 0, 6];

/** Which section each sentence label leans to, by numbers: achievement, limitation, directive, other. */
const LEANINGS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [1, 3],
  [2, 4],
  [3, 6],
];

function predict(example: Example, weights: Float32Array): Uint8Array {
  return decodeSections(example.units, emissions(example.scene, example.units, weights), weights);
}

/** Adds the features of a labelling to the weights. */
function addLabelling(
  weights: Float64Array,
  { scene, units }: Example,
  labels: ArrayLike<number>,
  by: number,
): void {
  const begin = leadLength(units);
  for (let k = 0; k < units.length; k++) {
    const label = labels[k]!;
    sinkFeatures(scene, units, begin, k, (feature, value) => {
      weights[feature * SECTION_COUNT + label]! += by * value;
    });
    if (k > 0) weights[transitionSlot(jointOf(units, k), labels[k - 1]!, label)]! += by;
  }
}

/** Gold labels with the units that no section covers taken as predicted. */
function completed(gold: Int8Array, predicted: Uint8Array): Int8Array {
  return gold.map((label, k) => (label < 0 ? predicted[k]! : label));
}

/** What is known before any article is seen: cues name their section, labels lean to theirs, sections go on. */
function priorWeights(): Float64Array {
  const weights = new Float64Array(WEIGHT_COUNT);
  for (let label = 0; label < SECTION_COUNT; label++) {
    weights[(Base.HEADING + label) * SECTION_COUNT + label] = 8;
    weights[(Base.AFTER_HEADING + label) * SECTION_COUNT + label] = 4;
    weights[(Base.OPENING + label) * SECTION_COUNT + label] = 3;
    weights[(Base.CUE_BEFORE + label) * SECTION_COUNT + label] = 1;
    for (let joint = 0; joint < JOINTS; joint++)
      weights[transitionSlot(joint, label, label)] = JOINT_PRIORS[joint]!;
  }
  for (const [label, section] of LEANINGS) weights[(OWN_LABEL + label) * SECTION_COUNT + section] = 2;
  return weights;
}

/** Averaged structured perceptron: adds the weights after each article to `sum`. */
function addRun(examples: readonly Example[], seed: number, sum: Float64Array): void {
  const current = priorWeights();
  const random = createRandom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = [...examples];
    shuffle(order, random);
    for (const example of order) {
      setProbabilities(example, false);
      const predicted = predict(example, Float32Array.from(current));
      const gold = completed(example.gold, predicted);
      if (gold.some((label, k) => label !== predicted[k])) {
        addLabelling(current, example, gold, 1);
        addLabelling(current, example, predicted, -1);
      }
      for (let k = 0; k < WEIGHT_COUNT; k++) sum[k]! += current[k]!;
    }
  }
}

/** The mean of several runs, which differ in the order of the articles. */
function train(examples: readonly Example[]): Float32Array {
  const sum = new Float64Array(WEIGHT_COUNT);
  for (let run = 0; run < RUNS; run++) addRun(examples, 20231014 + run, sum);
  const steps = RUNS * EPOCHS * examples.length;
  return Float32Array.from(sum, (value) => Math.round((100 * value) / steps) / 100);
}

/** Right and all sentences, by gold label. */
function evaluate(examples: readonly Example[], weights: Float32Array, gold: boolean): number[][] {
  const confusion = SECTION_LABELS.map(() => new Array<number>(SECTION_COUNT).fill(0));
  for (const example of examples) {
    setProbabilities(example, gold);
    const predicted = predict(example, weights);
    example.gold.forEach((label, k) => {
      if (label >= 0) confusion[label]![predicted[k]!]!++;
    });
  }
  return confusion;
}

const add = (a: number[][], b: number[][]): number[][] =>
  a.map((row, i) => row.map((value, j) => value + b[i]![j]!));

function crossValidate(examples: readonly Example[], gold: boolean): number[][] {
  let sum = SECTION_LABELS.map(() => new Array<number>(SECTION_COUNT).fill(0));
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(examples.filter((_, index) => index % FOLDS !== fold));
    const held = examples.filter((_, index) => index % FOLDS === fold);
    sum = add(sum, evaluate(held, weights, gold));
  }
  return sum;
}

function report(title: string, confusion: number[][]): void {
  const all = confusion.flat().reduce((a, b) => a + b, 0);
  const right = confusion.reduce((sum, row, k) => sum + row[k]!, 0);
  console.log(`${title}: ${(right / all).toFixed(3)} of ${all} sentences`);
  confusion.forEach((row, k) => {
    console.log(SECTION_LABELS[k]!.padEnd(12), row.map((value) => String(value).padStart(5)).join(''));
  });
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const predicted = readPredictedLabels('corpus/train/section/predicted-labels.tsv');
const examples = positionals.flatMap((folder) => readExamples(folder, predicted));
report('gold labels', crossValidate(examples, true));
report('predicted labels', crossValidate(examples, false));
if (values.out !== undefined) {
  const lines = [
    '// Generated by corpus/train/sections.ts; the card is docs/models/sections.md. Do not edit.',
    '',
    `export const SECTION_WEIGHTS: string = '${[...train(examples)].join(' ')}';`,
    '',
  ];
  writeFileSync(values.out, lines.join('\n'));
}
