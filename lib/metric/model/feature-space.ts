/** Features of the small linear models: named groups of buckets, numbered through. */

/** The groups of a model and where the buckets of each begin. */
export interface FeatureSpace {
  /** Names of the groups, by their numbers. */
  readonly names: readonly string[];
  /** By the number of a group: its first bucket, and how many it has. */
  readonly from: Int32Array;
  readonly sizes: Int32Array;
  /** Number of features. */
  readonly size: number;
}

/**
 * Numbers the buckets of the groups through.
 * @param groups numbers of the groups by name, from 0: an enumeration, whose members are constants where they are used
 * @param sizes numbers of buckets by name
 */
export function featureSpace(
  groups: Readonly<Record<string, number | string>>,
  sizes: Readonly<Record<string, number>>,
): FeatureSpace {
  const names = Object.keys(sizes).sort((a, b) => Number(groups[a]) - Number(groups[b]));
  const from = new Int32Array(names.length);
  let size = 0;
  names.forEach((name, group) => {
    from[group] = size;
    size += sizes[name]!;
  });
  return { names, from, sizes: Int32Array.from(names, (name) => sizes[name]!), size };
}

/**
 * Takes the features of one candidate: adds up their weights or, where there are none yet because they are to be
 * learned, keeps the features themselves.
 */
export interface FeatureSink {
  readonly from: Int32Array;
  readonly sizes: Int32Array;
  readonly weights: Int16Array | null;
  /** Sum of the weights so far. */
  sum: number;
  /** The features so far, where there are no weights. */
  readonly indices: number[];
}

/** A sink that has taken nothing yet. */
export function featureSink({ from, sizes }: FeatureSpace, weights: Int16Array | null): FeatureSink {
  return { from, sizes, weights, sum: 0, indices: [] };
}

/** Adds the bucket of a group, told by its number; values beyond the last bucket fall into it. */
export function addFeature(sink: FeatureSink, group: number, value: number): void {
  const { from, sizes, weights } = sink;
  const top = sizes[group]! - 1;
  const index = from[group]! + (value > top ? top : Math.max(0, value));
  if (weights === null) sink.indices.push(index);
  else sink.sum += weights[index]!;
}

/** A logarithmic bucket of a length: 0, 1, 2, 3-4, 5-8, 9-16, 17 and more. */
export function lengthBucket(length: number): number {
  if (length <= 2) return Math.max(0, length);
  if (length <= 4) return 3;
  if (length <= 8) return 4;
  return length <= 16 ? 5 : 6;
}
