/** Classes of words that stand in the same places: k-means over which frequent words stand before and behind. */

/** Frequent words that count as context. */
const CONTEXTS = 300;
/** Words seen less often get no cluster of their own. */
const MIN_COUNT = 4;
const ROUNDS = 10;

/** A sentence as numbers of words. */
export interface NumberedSentence {
  readonly words: ArrayLike<number>;
}

type Vector = readonly (readonly [dimension: number, value: number])[];

function countWords(sentences: readonly NumberedSentence[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of sentences) {
    for (let w = 0; w < words.length; w++) counts.set(words[w]!, (counts.get(words[w]!) ?? 0) + 1);
  }
  return counts;
}

const byCount = (a: readonly [number, number], b: readonly [number, number]): number =>
  b[1] - a[1] || a[0] - b[0];

function contextCounts(
  sentences: readonly NumberedSentence[],
  rows: ReadonlyMap<number, number>,
  contexts: ReadonlyMap<number, number>,
): Map<number, number>[] {
  const counts = Array.from(rows, () => new Map<number, number>());
  const add = (word: number, context: number | undefined, offset: number): void => {
    const row = rows.get(word);
    if (row === undefined) return;
    const dimension = offset + (context === undefined ? CONTEXTS : (contexts.get(context) ?? CONTEXTS));
    counts[row]!.set(dimension, (counts[row]!.get(dimension) ?? 0) + 1);
  };
  for (const { words } of sentences) {
    for (let w = 0; w < words.length; w++) {
      add(words[w]!, words[w - 1], 0);
      add(words[w]!, words[w + 1], CONTEXTS + 1);
    }
  }
  return counts;
}

/** Positive pointwise mutual information, scaled to length 1. */
function toVectors(counts: readonly ReadonlyMap<number, number>[]): Vector[] {
  const columns = new Float64Array(2 * (CONTEXTS + 1));
  let total = 0;
  for (const row of counts) {
    for (const [dimension, count] of row) {
      columns[dimension]! += count;
      total += count;
    }
  }
  return counts.map((row) => {
    let sum = 0;
    for (const count of row.values()) sum += count;
    const values = [...row]
      .map(([d, count]): [number, number] => [d, Math.log((count * total) / (sum * columns[d]!))])
      .filter(([, value]) => value > 0)
      .map(([d, value]): [number, number] => [d, value * Math.sqrt(Math.min(1, row.get(d)! / 3))]);
    const norm = Math.sqrt(values.reduce((square, [, value]) => square + value * value, 0)) || 1;
    return values.map(([d, value]): [number, number] => [d, value / norm]);
  });
}

function nearest(vector: Vector, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, cluster) => {
    let score = 0;
    for (const [d, value] of vector) score += value * centre[d]!;
    if (score > most) {
      most = score;
      best = cluster;
    }
  });
  return best;
}

function centresOf(vectors: readonly Vector[], clusters: ArrayLike<number>, size: number): Float64Array[] {
  const centres = Array.from({ length: size }, () => new Float64Array(2 * (CONTEXTS + 1)));
  vectors.forEach((vector, row) => {
    for (const [d, value] of vector) centres[clusters[row]!]![d]! += value;
  });
  for (const centre of centres) {
    const norm = Math.sqrt(centre.reduce((square, value) => square + value * value, 0)) || 1;
    for (let d = 0; d < centre.length; d++) centre[d]! /= norm;
  }
  return centres;
}

/**
 * Cluster numbers from 1 to `size` by word. The first centres are the most frequent words, so that the result is the
 * same in every run.
 */
export function wordClusters(sentences: readonly NumberedSentence[], size: number): Map<number, number> {
  const order = [...countWords(sentences)].filter(([, count]) => count >= MIN_COUNT).sort(byCount);
  const rows = new Map(order.map(([word], row) => [word, row]));
  const contexts = new Map(order.slice(0, CONTEXTS).map(([word], context) => [word, context]));
  const vectors = toVectors(contextCounts(sentences, rows, contexts));
  let centres = centresOf(vectors.slice(0, size), [...Array(size).keys()], size);
  let clusters: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    clusters = vectors.map((vector) => nearest(vector, centres));
    centres = centresOf(vectors, clusters, size);
  }
  return new Map(order.map(([word], row) => [word, clusters[row]! + 1]));
}
