/** The label model, decoded at first use. */
import {
  LABEL_MODEL_BITS,
  LABEL_MODEL_MARKS,
  LABEL_MODEL_SCALES,
  LABEL_MODEL_WEIGHTS,
  LABEL_MODEL_WORD_BITS,
  LABEL_MODEL_WORD_MARKS,
  LABEL_MODEL_WORDS,
} from '../data/label-model.js';
import { unpackColumns, unpackSigned } from '../packing.js';
import { featureHash, WORD_GROUPS } from './feature-groups.js';
import { LABEL_COUNT } from './label-names.js';
import { packSteps } from './packed-weights.js';

/** Packed weights of features that are no words. */
export interface FeatureTable {
  /** Slots, as a power of two. */
  readonly bits: number;
  /** Eight more bits of the hash of the feature that stands in the slot; 0: the slot is empty. */
  readonly marks: Uint8Array;
  /** Row of the feature in each slot. */
  readonly rows: Uint16Array;
  readonly weights: Float64Array;
}

/** All weights. */
export interface LabelModel extends FeatureTable {
  /** Slots of the word table, as a power of two. */
  readonly wordBits: number;
  /** Sixteen more bits of the hash of the word that stands in the slot; 0: the slot is empty. */
  readonly wordMarks: Uint16Array;
  /** Row of the word in each slot. */
  readonly wordRows: Uint16Array;
  /** Packed weights of the words: `words[row * groups + group]`, in the order of `WORD_GROUPS`. */
  readonly words: Float64Array;
  /** The steps of the words of the sentence itself once more, for evidence: `steps[row * LABEL_COUNT + label]`. */
  readonly steps: Int32Array;
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

/** The packed weights of a feature, 0 where the model does not know it. */
export function weightsOf({ marks, rows, bits, weights }: FeatureTable, group: number, key: number): number {
  const hash = featureHash(group, key);
  const slot = slotOf(hash, bits);
  const mark = markOf(hash);
  if (marks[slot] === mark) return weights[rows[slot]!]!;
  return marks[slot ^ 1] === mark ? weights[rows[slot ^ 1]!]! : 0;
}

/** Where the search for a word begins, and the mark that it leaves. */
export function wordPlace(key: number, bits: number): { slot: number; mark: number } {
  const hash = featureHash(0, key);
  return { slot: slotOf(hash, bits), mark: hash & 0xffff || 1 };
}

/** The row of a word, or -1 where the model does not know it. */
export function findWord({ wordMarks, wordRows, wordBits }: LabelModel, key: number): number {
  const hash = featureHash(0, key);
  const mark = hash & 0xffff || 1;
  let slot = slotOf(hash, wordBits);
  for (;;) {
    const found = wordMarks[slot]!;
    if (found === mark) return wordRows[slot]!;
    if (found === 0) return -1;
    slot = (slot + 1) & (wordMarks.length - 1);
  }
}

/** Steps as they are packed: those of the first three labels, column by column, so that like stands by like. */
interface StepColumns {
  readonly steps: Int32Array;
  readonly rows: number;
}

function unpackSteps(packed: string, groups: number): StepColumns {
  const steps = unpackSigned(packed);
  return { steps, rows: steps.length / (3 * groups) };
}

/** The steps of the first group of each row, with those of the last label, which follow from the others. */
function ownSteps({ steps, rows }: StepColumns): Int32Array {
  const own = new Int32Array(rows * LABEL_COUNT);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const first = steps[row]!;
    const second = steps[rows + row]!;
    const third = steps[2 * rows + row]!;
    own[at++] = first;
    own[at++] = second;
    own[at++] = third;
    own[at++] = -first - second - third;
  }
  return own;
}

/** Packed weights by row and group. */
function packedRows({ steps, rows }: StepColumns, groups: number): Float64Array {
  const weights = new Float64Array(rows * groups);
  for (let group = 0; group < groups; group++) {
    const first = group * 3 * rows;
    const second = first + rows;
    const third = second + rows;
    for (let row = 0; row < rows; row++)
      weights[row * groups + group] = packSteps(
        steps[first + row]!,
        steps[second + row]!,
        steps[third + row]!,
      );
  }
  return weights;
}

/** Reads the marks of filled slots: the distances between these, the low bytes of the marks and, of wide ones, the high. */
function unpackMarks<Marks extends Uint8Array | Uint16Array>(
  packed: string,
  marks: Marks,
): { marks: Marks; rows: Uint16Array } {
  const [distances, lows, highs] = unpackColumns(packed) as [Int32Array, Int32Array, Int32Array?];
  const rows = new Uint16Array(marks.length);
  let slot = -1;
  for (let row = 0; row < distances.length; row++) {
    slot += distances[row]! + 1;
    marks[slot] = lows[row]! | ((highs?.[row] ?? 0) << 8);
    rows[slot] = row;
  }
  return { marks, rows };
}

/** Unpacks a model. Linear in its size. */
function unpackModel(): LabelModel {
  const { marks, rows } = unpackMarks(LABEL_MODEL_MARKS, new Uint8Array(1 << LABEL_MODEL_BITS));
  const inTable = unpackMarks(LABEL_MODEL_WORD_MARKS, new Uint16Array(1 << LABEL_MODEL_WORD_BITS));
  const words = unpackSteps(LABEL_MODEL_WORDS, WORD_GROUPS.length);
  return {
    bits: LABEL_MODEL_BITS,
    marks,
    rows,
    weights: packedRows(unpackSteps(LABEL_MODEL_WEIGHTS, 1), 1),
    wordBits: LABEL_MODEL_WORD_BITS,
    wordMarks: inTable.marks,
    wordRows: inTable.rows,
    words: packedRows(words, WORD_GROUPS.length),
    steps: ownSteps(words),
    scales: Float64Array.from(LABEL_MODEL_SCALES),
  };
}

let loaded: LabelModel | undefined;

/** The model that comes with the library. */
export function defaultLabelModel(): LabelModel {
  loaded ??= unpackModel();
  return loaded;
}
