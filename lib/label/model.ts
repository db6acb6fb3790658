/** The label model: one signed byte a label and hash slot, decoded at first use. */
import {
  LABEL_MODEL_BITS,
  LABEL_MODEL_MARKS,
  LABEL_MODEL_SCALES,
  LABEL_MODEL_WEIGHTS,
  LABEL_MODEL_WORD_BITS,
  LABEL_MODEL_WORD_MARKS,
  LABEL_MODEL_WORDS,
} from '../data/label-model.js';
import { decodeBase64, unpackRuns } from '../entity/tagger/model.js';
import { Block, blockOf, featureHash, GROUP_COUNT, WORD_GROUPS } from './feature-groups.js';
import { LABEL_COUNT } from './label-names.js';

/** Weights by hash slot and label. */
export interface FeatureTable {
  readonly bits: number;
  /** Eight more bits of the hash whose weights stand in the slot; 0: the slot is empty. */
  readonly marks: Uint8Array;
  /** `weights[slot * LABEL_COUNT + label]`. */
  readonly weights: Int8Array;
}

/** All weights. */
export interface LabelModel extends FeatureTable {
  /** Slots of the word table, as a power of two. */
  readonly wordBits: number;
  /** Sixteen more bits of the hash of the word whose row stands in the slot; 0: the slot is empty. */
  readonly wordMarks: Uint16Array;
  /** Rows of the word table: `words[(slot * groups + group) * LABEL_COUNT + label]`, in the order of `WORD_GROUPS`. */
  readonly words: Int8Array;
  /**
   * The weights of features with keys below 256 once more, in one small block, since every sentence asks for many:
   * `facts[((group << 8) | key) * LABEL_COUNT + label]`, zeros for a feature that the model does not know.
   */
  readonly facts: Int8Array;
  /** What one step of a weight is worth, by block. */
  readonly scales: Float64Array;
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
export function findSlot({ marks, bits }: FeatureTable, group: number, key: number): number {
  const hash = featureHash(group, key);
  const slot = slotOf(hash, bits);
  const mark = markOf(hash);
  if (marks[slot] === mark) return slot;
  return marks[slot ^ 1] === mark ? slot ^ 1 : -1;
}

/** Where the search for a word begins, and the mark that it leaves. */
export function wordPlace(key: number, bits: number): { slot: number; mark: number } {
  const hash = featureHash(0, key);
  return { slot: slotOf(hash, bits), mark: hash & 0xffff || 1 };
}

/** The row of a word in the word table, or -1 where the model does not know it. */
export function findWord({ wordMarks, wordBits }: LabelModel, key: number): number {
  const hash = featureHash(0, key);
  const mark = hash & 0xffff || 1;
  let slot = slotOf(hash, wordBits);
  for (;;) {
    const found = wordMarks[slot]!;
    if (found === mark) return slot;
    if (found === 0) return -1;
    slot = (slot + 1) & (wordMarks.length - 1);
  }
}

/** The block of weights of features with small keys. */
export function smallFacts(table: FeatureTable): Int8Array {
  const facts = new Int8Array((GROUP_COUNT << 8) * LABEL_COUNT);
  for (let group = 0; group < GROUP_COUNT; group++) {
    if (blockOf(group) !== Block.FACTS) continue;
    for (let key = 0; key < 256; key++) {
      const slot = findSlot(table, group, key);
      if (slot < 0) continue;
      const from = slot * LABEL_COUNT;
      facts.set(table.weights.subarray(from, from + LABEL_COUNT), ((group << 8) | key) * LABEL_COUNT);
    }
  }
  return facts;
}

/** The weight that brings a sum of weights to zero. */
function balanceOf(sum: number): number {
  return Math.max(-127, Math.min(127, 0 - sum));
}

/** The weight of the last label: the weights of a feature sum to zero. */
export function lastWeight(steps: readonly number[]): number {
  return balanceOf(steps.reduce((total, step) => total + step, 0));
}

/**
 * Unpacks rows of weights, a row for each filled slot. They stand column by column, so that like stands by like, and
 * without those of the last label.
 */
function unpackRows(packed: string, filled: ArrayLike<number>, groups: number): Int8Array {
  const weights = new Int8Array(filled.length * groups * LABEL_COUNT);
  const bytes = new Int8Array(decodeBase64(packed).buffer);
  const kept = LABEL_COUNT - 1;
  const rows = bytes.length / (kept * groups);
  let row = 0;
  for (let slot = 0; slot < filled.length; slot++) {
    if (filled[slot] === 0) continue;
    for (let group = 0; group < groups; group++) {
      const at = (slot * groups + group) * LABEL_COUNT;
      let sum = 0;
      for (let label = 0; label < kept; label++) {
        const step = bytes[(group * kept + label) * rows + row]!;
        weights[at + label] = step;
        sum += step;
      }
      weights[at + kept] = balanceOf(sum);
    }
    row++;
  }
  return weights;
}

/** Unpacks a model. Linear in its size. */
function unpackModel(): LabelModel {
  const marks = new Uint8Array(unpackRuns(LABEL_MODEL_MARKS, 1 << LABEL_MODEL_BITS).buffer);
  const wordSlots = 1 << LABEL_MODEL_WORD_BITS;
  const halves = new Uint8Array(unpackRuns(LABEL_MODEL_WORD_MARKS, 2 * wordSlots).buffer);
  const wordMarks = new Uint16Array(wordSlots);
  for (let slot = 0; slot < wordSlots; slot++)
    wordMarks[slot] = halves[slot]! | (halves[wordSlots + slot]! << 8);
  const table = { bits: LABEL_MODEL_BITS, marks, weights: unpackRows(LABEL_MODEL_WEIGHTS, marks, 1) };
  return {
    ...table,
    facts: smallFacts(table),
    wordBits: LABEL_MODEL_WORD_BITS,
    wordMarks,
    words: unpackRows(LABEL_MODEL_WORDS, wordMarks, WORD_GROUPS.length),
    scales: Float64Array.from(LABEL_MODEL_SCALES),
  };
}

let loaded: LabelModel | undefined;

/** The model that comes with the library. */
export function defaultLabelModel(): LabelModel {
  loaded ??= unpackModel();
  return loaded;
}
