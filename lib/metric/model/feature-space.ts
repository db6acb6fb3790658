/** Features of the small linear models: named groups of buckets, numbered through. */

/** The groups of a model and where the buckets of each begin. */
export interface FeatureSpace<Group extends string> {
  /** Number of buckets of each group, in order. */
  readonly groups: Readonly<Record<Group, number>>;
  /** Index of the first bucket of each group. */
  readonly base: Readonly<Record<Group, number>>;
  /** Number of features. */
  readonly size: number;
  /** Number of each group, and by that the first bucket and the number of buckets. */
  readonly at: Readonly<Record<Group, number>>;
  readonly from: Int32Array;
  readonly sizes: Int32Array;
}

/** Numbers the buckets of the groups through. */
export function featureSpace<Group extends string>(groups: Record<Group, number>): FeatureSpace<Group> {
  const base = {} as Record<Group, number>;
  const at = {} as Record<Group, number>;
  const names = Object.keys(groups) as Group[];
  let size = 0;
  names.forEach((group, number) => {
    at[group] = number;
    base[group] = size;
    size += groups[group];
  });
  const from = Int32Array.from(names, (group) => base[group]);
  const sizes = Int32Array.from(names, (group) => groups[group]);
  return { groups, base, size, at, from, sizes };
}

/**
 * Takes the features of one candidate: adds up their weights or, where there are none yet because they are to be
 * learned, keeps the features themselves.
 */
export interface FeatureSink<Group extends string> {
  readonly space: FeatureSpace<Group>;
  readonly weights: Float64Array | null;
  /** Sum of the weights so far. */
  sum: number;
  /** The features so far, where there are no weights. */
  indices: number[];
}

/** A sink that has taken nothing yet. */
export function featureSink<Group extends string>(
  space: FeatureSpace<Group>,
  weights: Float64Array | null,
): FeatureSink<Group> {
  return { space, weights, sum: 0, indices: [] };
}

/**
 * Adds the bucket of a group; values beyond the last bucket fall into it.
 * @param group number of the group, from `space.at`
 */
export function addFeature<Group extends string>(
  sink: FeatureSink<Group>,
  group: number,
  value: number,
): void {
  const { space, weights } = sink;
  const index = space.from[group]! + Math.min(Math.max(0, value), space.sizes[group]! - 1);
  if (weights === null) sink.indices.push(index);
  else sink.sum += weights[index]!;
}

/** A logarithmic bucket of a length: 0, 1, 2, 3-4, 5-8, 9-16, 17 and more. */
export function lengthBucket(length: number): number {
  return length <= 2 ? Math.max(0, length) : Math.min(6, 2 + Math.ceil(Math.log2(length / 2)));
}
