/**
 * Vectors of words from news without labels: what stands near a word in a sentence, as positive pointwise mutual
 * information, along the strongest singular vectors (Levy, Goldberg and Dagan, 2015). Words that are used alike lie
 * close together, so that a label learned from one holds for the others.
 */
import type { DocumentKeys } from '../../../lib/label/document-keys.js';
import { readFacts } from './examples.js';
import { type SparseMatrix, singularPlaces } from './singular-vectors.js';

/** Words met less often have no vector. */
const LEAST_COUNT = 8;

/** How many words on either side count as near. */
const REACH = 8;

/** Exponent that makes rare neighbours weigh less. */
const RARITY = 0.75;

/** Length of a vector. */
export const VECTOR_SIZE = 128;

/** The vectors, by key of the word. */
export interface WordVectors {
  /** Place of each key. */
  readonly places: ReadonlyMap<number, number>;
  /** Vectors of length 1 times the rarity of the word: `values[place * VECTOR_SIZE + k]`. */
  readonly values: Float32Array;
}

/** No vectors at all. */
export const NO_VECTORS: WordVectors = { places: new Map(), values: new Float32Array(0) };

/** The sentences of news as places of words, -1 for rare ones, and how often each word is met. */
interface Running {
  readonly sentences: readonly Int32Array[];
  readonly places: ReadonlyMap<number, number>;
  readonly counts: readonly number[];
}

function readRunning(texts: Iterable<string>): Running {
  const documents: DocumentKeys[] = [];
  const met = new Map<number, number>();
  for (const text of texts) {
    const { keys, from } = readFacts(text).facts.keys;
    const used = keys.slice(0, from[from.length - 1]);
    documents.push({ keys: used, from, atoms: used, ends: used });
    for (const key of used) met.set(key, (met.get(key) ?? 0) + 1);
  }
  const kept = [...met].filter(([, count]) => count >= LEAST_COUNT).sort(([a], [b]) => a - b);
  const places = new Map(kept.map(([key], place) => [key, place]));
  const sentences = documents.flatMap(({ keys, from }) =>
    Array.from({ length: from.length - 1 }, (_, row) =>
      keys.subarray(from[row], from[row + 1]).map((key) => places.get(key) ?? -1),
    ),
  );
  return { sentences, places, counts: kept.map(([, count]) => count) };
}

/** How often each word stands near each other one. */
function countNeighbours({ sentences, counts }: Running): Float32Array {
  const size = counts.length;
  const table = new Float32Array(size * size);
  for (const sentence of sentences) {
    for (let k = 0; k < sentence.length; k++) {
      const word = sentence[k]!;
      if (word < 0) continue;
      for (let other = k + 1; other <= Math.min(sentence.length - 1, k + REACH); other++) {
        const near = sentence[other]!;
        if (near < 0) continue;
        table[word * size + near]!++;
        table[near * size + word]!++;
      }
    }
  }
  return table;
}

/** Positive pointwise mutual information of the counts. */
function association(table: Float32Array, size: number): SparseMatrix {
  const sums = Float64Array.from({ length: size }, (_, row) =>
    table.subarray(row * size, (row + 1) * size).reduce((sum, count) => sum + count, 0),
  );
  const shares = sums.map((sum) => sum ** RARITY);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const from = new Uint32Array(size + 1);
  const index: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const count = table[row * size + column]!;
      const value = count === 0 ? 0 : Math.log((count * all) / (sums[row]! * shares[column]!));
      if (value <= 0) continue;
      index.push(column);
      values.push(value);
    }
    from[row + 1] = index.length;
  }
  return {
    rows: size,
    columns: size,
    from,
    index: Uint32Array.from(index),
    values: Float32Array.from(values),
  };
}

/** Learns the vectors of the words of some texts. */
export function learnVectors(texts: Iterable<string>): WordVectors {
  const running = readRunning(texts);
  const { sentences, places, counts } = running;
  const found = singularPlaces(association(countNeighbours(running), counts.length), VECTOR_SIZE);
  const values = Float32Array.from(found);
  counts.forEach((count, place) => {
    const vector = values.subarray(place * VECTOR_SIZE, (place + 1) * VECTOR_SIZE);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    const factor = Math.log(sentences.length / count) / length;
    vector.forEach((value, k) => {
      vector[k] = value * Math.max(0, factor);
    });
  });
  return { places, values };
}
