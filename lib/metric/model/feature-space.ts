/** Features of the small linear models: named groups of buckets, numbered through. */

/** The groups of a model and where the buckets of each begin. */
export interface FeatureSpace<Group extends string> {
  /** Number of buckets of each group, in order. */
  readonly groups: Readonly<Record<Group, number>>;
  /** Index of the first bucket of each group. */
  readonly base: Readonly<Record<Group, number>>;
  /** Number of features. */
  readonly size: number;
}

/** Numbers the buckets of the groups through. */
export function featureSpace<Group extends string>(groups: Record<Group, number>): FeatureSpace<Group> {
  const base = {} as Record<Group, number>;
  let size = 0;
  for (const group of Object.keys(groups) as Group[]) {
    base[group] = size;
    size += groups[group];
  }
  return { groups, base, size };
}

/** The features of one candidate while they are collected. */
export interface FeatureList<Group extends string> {
  readonly space: FeatureSpace<Group>;
  readonly indices: number[];
}

/** Starts a list of features. */
export function featureList<Group extends string>(space: FeatureSpace<Group>): FeatureList<Group> {
  return { space, indices: [] };
}

/** Adds the bucket of a group; values beyond the last bucket fall into it. */
export function addFeature<Group extends string>(
  { space, indices }: FeatureList<Group>,
  group: Group,
  value: number,
): void {
  indices.push(space.base[group] + Math.min(Math.max(0, value), space.groups[group] - 1));
}

/** A logarithmic bucket of a length: 0, 1, 2, 3-4, 5-8, 9-16, 17 and more. */
export function lengthBucket(length: number): number {
  return length <= 2 ? Math.max(0, length) : Math.min(6, 2 + Math.ceil(Math.log2(length / 2)));
}
