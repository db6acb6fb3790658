/** The label model: one signed byte a label and hash slot, decoded at first use. */
import {
  LABEL_MODEL_BITS,
  LABEL_MODEL_MARKS,
  LABEL_MODEL_SCALES,
  LABEL_MODEL_WEIGHTS,
  LABEL_SMOOTHING,
  LABEL_SMOOTHING_UNIT,
} from '../data/label-model.js';
import { decodeBase64, unpackRuns } from '../entity/tagger/model.js';
import { featureHash } from './feature-groups.js';
import { LABEL_COUNT } from './label-names.js';

/** Weights by hash slot and label, and the weights of the second pass. */
export interface LabelModel {
  readonly bits: number;
  /** Eight more bits of the hash whose weights stand in the slot; 0: the slot is empty. */
  readonly marks: Uint8Array;
  /** `weights[slot * LABEL_COUNT + label]`. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth, by block. */
  readonly scales: Float64Array;
  /** `smoothing[feature * LABEL_COUNT + label]`. */
  readonly smoothing: Float64Array;
}

/** The first slot of a hash in a table of `1 << bits`; the second is its neighbour. */
export function slotOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** The mark that a feature leaves in its slot, 1 to 255. */
export function markOf(hash: number): number {
  return hash & 255 || 1;
}

/** The slot that holds the weights of a feature, or -1 where the model does not know it. */
export function findSlot({ marks, bits }: LabelModel, group: number, key: number): number {
  const hash = featureHash(group, key);
  const slot = slotOf(hash, bits);
  const mark = markOf(hash);
  if (marks[slot] === mark) return slot;
  return marks[slot ^ 1] === mark ? slot ^ 1 : -1;
}

/** The weight of the last label: the weights of a feature sum to zero. */
export function lastWeight(steps: readonly number[]): number {
  const sum = steps.reduce((total, step) => total + step, 0);
  return Math.max(-127, Math.min(127, 0 - sum));
}

/** Unpacks a model. Linear in its size. */
function unpackModel(): LabelModel {
  const slots = 1 << LABEL_MODEL_BITS;
  const marks = new Uint8Array(unpackRuns(LABEL_MODEL_MARKS, slots).buffer);
  const weights = new Int8Array(slots * LABEL_COUNT);
  // The weights of the filled slots stand label by label, so that like stands by like.
  const packed = new Int8Array(decodeBase64(LABEL_MODEL_WEIGHTS).buffer);
  const kept = LABEL_COUNT - 1;
  const filled = packed.length / kept;
  let at = 0;
  for (let slot = 0; slot < slots; slot++) {
    if (marks[slot] === 0) continue;
    const steps = Array.from({ length: kept }, (_, label) => packed[label * filled + at]!);
    weights.set([...steps, lastWeight(steps)], slot * LABEL_COUNT);
    at++;
  }
  return {
    bits: LABEL_MODEL_BITS,
    marks,
    weights,
    scales: Float64Array.from(LABEL_MODEL_SCALES),
    smoothing: Float64Array.from(LABEL_SMOOTHING, (step) => step * LABEL_SMOOTHING_UNIT),
  };
}

let loaded: LabelModel | undefined;

/** The model that comes with the library. */
export function defaultLabelModel(): LabelModel {
  loaded ??= unpackModel();
  return loaded;
}
