/** Turns learned weights into the bytes of the shipped model. */
import { BLOCK_COUNT, Block, blockOf, WORD_GROUPS } from '../../../lib/label/feature-groups.js';
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import { type FeatureTable, type LabelModel, markOf, slotOf, wordPlace } from '../../../lib/label/model.js';
import { addPacked, MOST_STEPS, packSteps } from '../../../lib/label/packed-weights.js';
import type { FirstPass, LearningData } from './learn.js';
import { featureName } from './matrix.js';
import { foldedWeight } from './vector-columns.js';

/** Slots of the shipped tables, as powers of two. */
const BITS = 17;
const WORD_BITS = 15;

/** Most features that the shipped table keeps. */
const MOST_FEATURES = 40_000;

/** Weights beyond this share of all are cut off, so that the small ones keep their differences. */
const KEPT_SHARE = 0.9995;

/** A feature with its weights for the labels. */
interface Weighed {
  readonly hash: number;
  readonly key: number;
  readonly group: number;
  readonly weights: readonly number[];
}

/**
 * The weights of a feature, with its scale and what the vectors give. The mean over the labels is taken off, which
 * changes no probability: the weights of a feature then sum to zero, and the last need not be kept.
 */
function weigh(
  { matrix, vectors }: LearningData,
  { scale, weights }: FirstPass,
  group: number,
  key: number,
): number[] {
  const feature = matrix.ids.get(featureName(group, key));
  const index = feature === undefined ? -1 : scale.index[feature]!;
  const adapted = feature === undefined ? -1 : scale.adapted[feature]!;
  const weightAt = (place: number, label: number): number =>
    place < 0 ? 0 : weights[place * LABEL_COUNT + label]! * scale.scale[feature!]!;
  const found = Array.from(
    { length: LABEL_COUNT },
    (_, label) =>
      weightAt(index, label) + weightAt(adapted, label) + foldedWeight(vectors, weights, group, key, label),
  );
  const mean = found.reduce((sum, weight) => sum + weight, 0) / LABEL_COUNT;
  return found.map((weight) => weight - mean);
}

/** All features of the first pass that are no words of the word table. */
function weighFeatures(data: LearningData, pass: FirstPass): Weighed[] {
  const { groups, keys, hashes } = data.matrix;
  return Array.from(keys.keys())
    .filter((feature) => pass.scale.index[feature]! >= 0 && !WORD_GROUPS.includes(groups[feature]!))
    .map((feature) => {
      const [hash, key, group] = [hashes[feature]!, keys[feature]!, groups[feature]!];
      return { hash, key, group, weights: weigh(data, pass, group, key) };
    });
}

/** The words of the word table: those of the features and those that have a vector. */
function weighWords(data: LearningData, pass: FirstPass): Weighed[] {
  const { groups, keys } = data.matrix;
  const words = new Set(data.vectors.vectors.places.keys());
  keys.forEach((key, feature) => {
    if (pass.scale.index[feature]! >= 0 && WORD_GROUPS.includes(groups[feature]!)) words.add(key);
  });
  return [...words]
    .sort((a, b) => a - b)
    .flatMap((key) =>
      WORD_GROUPS.map((group) => ({ hash: 0, key, group, weights: weigh(data, pass, group, key) })),
    );
}

/** What one step is worth in each block. */
function blockScales(features: readonly Weighed[]): Float64Array {
  return Float64Array.from({ length: BLOCK_COUNT }, (_, block) => {
    const sizes = features
      .filter(({ group }) => blockOf(group) === block)
      .flatMap(({ weights }) => weights.map(Math.abs))
      .sort((a, b) => a - b);
    return (sizes[Math.floor(sizes.length * KEPT_SHARE)] || 1) / MOST_STEPS;
  });
}

/** The weights of a feature in steps, packed. */
function packedSteps({ group, weights }: Weighed, scales: Float64Array): number {
  const unit = scales[blockOf(group)]!;
  const [first, second, third] = weights.map((weight) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / unit))),
  ) as [number, number, number];
  return packSteps(first, second, third);
}

/** Features in the order in which they claim slots: facts first, then by the spread of their weights. */
function claims(features: readonly Weighed[]): Weighed[] {
  const rank = ({ group, weights }: Weighed): number =>
    Math.max(...weights) - Math.min(...weights) + (blockOf(group) === Block.FACTS ? 1000 : 0);
  return [...features].sort((a, b) => rank(b) - rank(a) || a.hash - b.hash).slice(0, MOST_FEATURES);
}

/** Puts the strongest features into their slots; one that finds both of its slots taken is left out. */
function tabulateFeatures(features: readonly Weighed[], scales: Float64Array): FeatureTable {
  const marks = new Uint8Array(1 << BITS);
  const bySlot = new Float64Array(1 << BITS);
  for (const feature of claims(features)) {
    const slot = slotOf(feature.hash, BITS);
    const mark = markOf(feature.hash);
    if (marks[slot] === mark || marks[slot ^ 1] === mark) continue;
    const free = marks[slot] === 0 ? slot : marks[slot ^ 1] === 0 ? slot ^ 1 : -1;
    const packed = packedSteps(feature, scales);
    if (free < 0 || packed === 0) continue;
    marks[free] = mark;
    bySlot[free] = packed;
  }
  return { bits: BITS, marks, rows: rowsOf(marks), weights: bySlot.filter((packed) => packed !== 0) };
}

/** Numbers the filled slots. */
function rowsOf(marks: Uint8Array | Uint16Array): Uint16Array {
  const rows = new Uint16Array(marks.length);
  let row = 0;
  for (let slot = 0; slot < marks.length; slot++) if (marks[slot] !== 0) rows[slot] = row++;
  return rows;
}

/** The steps of the first group of each row of the word table. */
function ownSteps(words: Float64Array): Int32Array {
  const rows = words.length / WORD_GROUPS.length;
  const steps = new Int32Array(rows * LABEL_COUNT);
  for (let row = 0; row < rows; row++) addPacked(steps, row * LABEL_COUNT, words[row * WORD_GROUPS.length]!);
  return steps;
}

type WordWeights = Pick<LabelModel, 'wordBits' | 'wordMarks' | 'wordRows' | 'words' | 'steps'>;

/** Puts the words into their slots; a word whose mark stands on its way is left out. */
function tabulateWords(features: readonly Weighed[], scales: Float64Array): WordWeights {
  const size = 1 << WORD_BITS;
  const wordMarks = new Uint16Array(size);
  const bySlot = new Map<number, number[]>();
  for (let k = 0; k < features.length; k += WORD_GROUPS.length) {
    const row = features.slice(k, k + WORD_GROUPS.length).map((feature) => packedSteps(feature, scales));
    if (row.every((packed) => packed === 0)) continue;
    const { slot, mark } = wordPlace(features[k]!.key, WORD_BITS);
    let free = slot;
    while (wordMarks[free] !== 0 && wordMarks[free] !== mark) free = (free + 1) & (size - 1);
    if (wordMarks[free] === mark) continue;
    wordMarks[free] = mark;
    bySlot.set(free, row);
  }
  const rows = [...bySlot].sort(([a], [b]) => a - b).flatMap(([, row]) => row);
  const words = Float64Array.from(rows);
  return { wordBits: WORD_BITS, wordMarks, wordRows: rowsOf(wordMarks), words, steps: ownSteps(words) };
}

/** Rounds the weights to the steps of the shipped model. */
export function quantizeModel(data: LearningData, pass: FirstPass): LabelModel {
  const features = weighFeatures(data, pass);
  const words = weighWords(data, pass);
  const scales = blockScales([...features, ...words]);
  const table = tabulateFeatures(features, scales);
  return { ...table, ...tabulateWords(words, scales), scales };
}
