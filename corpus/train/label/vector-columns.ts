/** What the vectors of the words say of each sentence: columns for the learner, whose weights become weights of words. */
import { Part } from '../../../lib/label/cue-table.js';
import { Block, Group, WORD_GROUPS } from '../../../lib/label/feature-groups.js';
import { LABEL_COUNT } from '../../../lib/label/label-names.js';
import { blockFactors } from '../../../lib/label/score-sentences.js';
import type { LabelExample } from './examples.js';
import type { DenseColumns } from './logistic.js';
import { VECTOR_SIZE, type WordVectors } from './word-vectors.js';

/** How much the vectors of the sentence, of those beside it and of the article count beside the words themselves. */
const SHARES: Readonly<Record<number, number>> = {
  [Group.WORD]: 0.3,
  [Group.BEFORE_WORD]: 0.2,
  [Group.AFTER_WORD]: 0.2,
  [Group.ARTICLE_WORD]: 0.3,
};

/** The columns of all sentences, a vector for each word group, and the vectors they were made of. */
export interface VectorColumns {
  readonly columns: DenseColumns;
  readonly vectors: WordVectors;
}

/** Sums of the vectors of the words of each sentence: of all, or only of those that speak for what it mainly says. */
function sentenceSums(
  { facts }: LabelExample,
  { places, values }: WordVectors,
  mainOnly: boolean,
): Float32Array {
  const { keys, from, atoms } = facts.keys;
  const { parts } = facts.cues;
  const sums = new Float32Array((from.length - 1) * VECTOR_SIZE);
  for (let row = 0; row + 1 < from.length; row++) {
    for (let k = from[row]!; k < from[row + 1]!; k++) {
      const place = places.get(keys[k]!);
      if (place === undefined || (mainOnly && parts[atoms[k]!] !== Part.MAIN)) continue;
      for (let d = 0; d < VECTOR_SIZE; d++) {
        sums[row * VECTOR_SIZE + d]! += values[place * VECTOR_SIZE + d]!;
      }
    }
  }
  return sums;
}

/** Adds `factor` times a vector of `sums` to the columns at `at`; rows that are not there add nothing. */
function addVector(columns: Float32Array, at: number, sums: Float32Array, row: number, factor: number): void {
  if (row < 0 || row * VECTOR_SIZE >= sums.length) return;
  for (let d = 0; d < VECTOR_SIZE; d++) columns[at + d]! += factor * sums[row * VECTOR_SIZE + d]!;
}

function totalOf(sums: Float32Array): Float32Array {
  const total = new Float32Array(VECTOR_SIZE);
  sums.forEach((value, k) => {
    total[k % VECTOR_SIZE]! += value;
  });
  return total;
}

/** Makes the columns of all examples. Linear. */
export function vectorColumns(examples: readonly LabelExample[], vectors: WordVectors): VectorColumns {
  if (vectors.places.size === 0) return { columns: { size: 0, values: new Float32Array(0) }, vectors };
  const size = VECTOR_SIZE * WORD_GROUPS.length;
  const count = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  const values = new Float32Array(count * size);
  const begin = (group: number): number => WORD_GROUPS.indexOf(group) * VECTOR_SIZE;
  let at = 0;
  for (const example of examples) {
    const sums = sentenceSums(example, vectors, false);
    const main = sentenceSums(example, vectors, true);
    const total = totalOf(sums);
    example.labels.forEach((_, row) => {
      const factors = blockFactors(example.facts, row);
      const add = (group: number, block: number, from: Float32Array, other: number): void =>
        addVector(values, at + begin(group), from, other, SHARES[group]! * factors[block]!);
      add(Group.WORD, Block.OWN, main, row);
      add(Group.BEFORE_WORD, Block.AROUND, sums, row - 1);
      add(Group.AFTER_WORD, Block.AROUND, sums, row + 1);
      add(Group.ARTICLE_WORD, Block.ARTICLE, total, 0);
      at += size;
    });
  }
  return { columns: { size, values }, vectors };
}

/** What the weights of the columns give to the weight of a word in a group: the block factors are left to the reader. */
export function foldedWeight(
  { columns, vectors: { places, values } }: VectorColumns,
  weights: Float64Array,
  group: number,
  key: number,
  label: number,
): number {
  const place = places.get(key);
  const column = WORD_GROUPS.indexOf(group) * VECTOR_SIZE;
  if (place === undefined || column < 0) return 0;
  const first = weights.length / LABEL_COUNT - columns.size + column;
  let sum = 0;
  for (let d = 0; d < VECTOR_SIZE; d++) {
    sum += values[place * VECTOR_SIZE + d]! * weights[(first + d) * LABEL_COUNT + label]!;
  }
  return SHARES[group]! * sum;
}
