/** Turns learned weights into the bytes of the shipped model. */
import { writeFileSync } from 'node:fs';
import { BLOCK_COUNT, Block, blockOf } from '../../../lib/label/feature-groups.js';
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import { type LabelModel, lastWeight, markOf, slotOf } from '../../../lib/label/model.js';
import type { FirstPass } from './learn.js';
import type { FeatureMatrix } from './matrix.js';

/** Slots of the shipped table, as a power of two. */
const BITS = 17;

/** Most features that the shipped table keeps. */
const MOST_FEATURES = 50_000;

/** Weights beyond this share of all are cut off, so that the small ones keep their differences. */
const KEPT_SHARE = 0.9995;

/** Most steps of a weight: finer ones change no label in a thousand and cost bytes. */
const MOST_STEPS = 48;

/** One step of the second pass' weights. */
export const SMOOTHING_UNIT: number = 1 / 256;

/**
 * Weight of a matrix feature for a label, with its scale. The mean over the labels is taken off, which changes no
 * probability: the weights of a feature then sum to zero, and the last need not be kept.
 */
function weightOf({ scale, weights }: FirstPass, feature: number, label: number): number {
  const at = scale.index[feature]! * LABEL_COUNT;
  let mean = 0;
  for (let other = 0; other < LABEL_COUNT; other++) mean += weights[at + other]! / LABEL_COUNT;
  return (weights[at + label]! - mean) * scale.scale[feature]!;
}

/** How much a feature can move a decision: the spread of its weights over the labels. */
function spread(pass: FirstPass, feature: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABEL_COUNT; label++) {
    low = Math.min(low, weightOf(pass, feature, label));
    high = Math.max(high, weightOf(pass, feature, label));
  }
  return high - low;
}

function blockScales({ groups }: FeatureMatrix, pass: FirstPass): Float64Array {
  return Float64Array.from({ length: BLOCK_COUNT }, (_, block) => {
    const sizes: number[] = [];
    groups.forEach((group, feature) => {
      if (pass.scale.index[feature]! < 0 || blockOf(group) !== block) return;
      for (let label = 0; label < LABEL_COUNT; label++) sizes.push(Math.abs(weightOf(pass, feature, label)));
    });
    sizes.sort((a, b) => a - b);
    return (sizes[Math.floor(sizes.length * KEPT_SHARE)] ?? 1) / MOST_STEPS;
  });
}

/** Features in the order in which they claim slots: facts first, then by spread. */
function claims({ groups }: FeatureMatrix, pass: FirstPass): number[] {
  const spreads = Float64Array.from(groups, (_, feature) =>
    pass.scale.index[feature]! < 0 ? 0 : spread(pass, feature),
  );
  const rank = (feature: number): number =>
    spreads[feature]! + (blockOf(groups[feature]!) === Block.FACTS ? 1000 : 0);
  return Array.from(groups.keys())
    .filter((feature) => spreads[feature]! > 0)
    .sort((a, b) => rank(b) - rank(a) || a - b)
    .slice(0, MOST_FEATURES);
}

/** Puts the strongest features into their slots; one that finds both of its slots taken is left out. */
export function quantizeModel(matrix: FeatureMatrix, pass: FirstPass, second: Float32Array): LabelModel {
  const marks = new Uint8Array(1 << BITS);
  const weights = new Int8Array(LABEL_COUNT << BITS);
  const scales = blockScales(matrix, pass);
  for (const feature of claims(matrix, pass)) {
    const hash = matrix.hashes[feature]!;
    const slot = slotOf(hash, BITS);
    const mark = markOf(hash);
    if (marks[slot] === mark || marks[slot ^ 1] === mark) continue;
    const free = marks[slot] === 0 ? slot : marks[slot ^ 1] === 0 ? slot ^ 1 : -1;
    const unit = scales[blockOf(matrix.groups[feature]!)]!;
    const steps = Array.from({ length: LABEL_COUNT - 1 }, (_, label) =>
      Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weightOf(pass, feature, label) / unit))),
    );
    if (free < 0 || steps.every((step) => step === 0)) continue;
    marks[free] = mark;
    weights.set([...steps, lastWeight(steps)], free * LABEL_COUNT);
  }
  const smoothing = Float64Array.from(
    second,
    (weight) => Math.round(weight / SMOOTHING_UNIT) * SMOOTHING_UNIT,
  );
  return { bits: BITS, marks, weights, scales, smoothing };
}

/** Base64 of bytes in which a zero is followed by the length of a run of zeros (1 to 255). */
function packRuns(bytes: Uint8Array): string {
  const packed: number[] = [];
  for (let k = 0; k < bytes.length; ) {
    if (bytes[k] !== 0) {
      packed.push(bytes[k++]!);
      continue;
    }
    let run = 0;
    while (k < bytes.length && bytes[k] === 0 && run < 255) {
      run++;
      k++;
    }
    packed.push(0, run);
  }
  return Buffer.from(packed).toString('base64');
}

/** The weights of the filled slots, label by label, without the last. */
function packWeights({ marks, weights }: LabelModel): string {
  const columns: number[][] = Array.from({ length: LABEL_COUNT - 1 }, () => []);
  marks.forEach((mark, slot) => {
    if (mark === 0) return;
    for (let label = 0; label + 1 < LABEL_COUNT; label++)
      columns[label]!.push(weights[slot * LABEL_COUNT + label]!);
  });
  return Buffer.from(Int8Array.from(columns.flat()).buffer).toString('base64');
}

/** Writes the model as a module. */
export function writeModel(file: string, model: LabelModel, sentences: number): void {
  const smoothing = Array.from(model.smoothing, (weight) => Math.round(weight / SMOOTHING_UNIT));
  const scales = Array.from(model.scales, (scale) => Number(scale.toPrecision(8)));
  const lines = [
    `// Generated by corpus/train/labels.ts from ${sentences} labelled sentences; the card is docs/models/labels.md.`,
    '// Do not edit.',
    '',
    `export const LABEL_MODEL_BITS: number = ${BITS};`,
    `export const LABEL_MODEL_SCALES: readonly number[] = [${scales.join(', ')}];`,
    `export const LABEL_MODEL_MARKS: string = '${packRuns(model.marks)}';`,
    `export const LABEL_MODEL_WEIGHTS: string = '${packWeights(model)}';`,
    `export const LABEL_SMOOTHING_UNIT: number = ${SMOOTHING_UNIT};`,
    `export const LABEL_SMOOTHING: readonly number[] = [${smoothing.join(', ')}];`,
    '',
  ];
  writeFileSync(file, lines.join('\n'));
}
