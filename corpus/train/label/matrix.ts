/** The features of all sentences as sparse rows, for the learner. */
import { Block, blockOf, featureHash, GROUP_COUNT, Group } from '../../../lib/label/feature-groups.js';
import { labelFeatures } from '../../../lib/label/features.js';
import { blockFactors } from '../../../lib/label/score-sentences.js';
import type { LabelExample } from './examples.js';
import type { SparseRows } from './logistic.js';

/** All sentences of all articles, one row each. */
export interface FeatureMatrix {
  readonly examples: readonly LabelExample[];
  /** First row of each article; one more entry closes the last. */
  readonly base: Uint32Array;
  /** Features of row `r` stand at `from[r]` to `from[r + 1]`. */
  readonly from: Uint32Array;
  readonly features: Uint32Array;
  readonly counts: Uint8Array;
  /** Hash, key and group of each feature. */
  readonly hashes: Uint32Array;
  readonly keys: Int32Array;
  readonly groups: Uint8Array;
  /** Number of each feature, by `featureName`. */
  readonly ids: ReadonlyMap<number, number>;
}

/** A number for a feature: features of two groups never share a row of weights while learning. */
export function featureName(group: number, key: number): number {
  return featureHash(group, key) * GROUP_COUNT + group;
}

/** A growing list of 32-bit numbers. */
class NumberList {
  items: Uint32Array = new Uint32Array(1 << 16);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = item;
  }

  finish(): Uint32Array {
    return this.items.slice(0, this.length);
  }
}

/** Reads the features of all examples. Linear in their number. */
export function createMatrix(examples: readonly LabelExample[]): FeatureMatrix {
  const ids = new Map<number, number>();
  const [from, features, counts, hashes, keys, groups, base] = Array.from(
    { length: 7 },
    () => new NumberList(),
  );
  for (const { facts, labels } of examples) {
    base!.push(from!.length);
    for (let row = 0; row < labels.length; row++) {
      from!.push(features!.length);
      const seen = new Map<number, number>();
      labelFeatures(facts, row, (group, key) => {
        const name = featureName(group, key);
        let id = ids.get(name);
        if (id === undefined) {
          id = ids.size;
          ids.set(name, id);
          hashes!.push(featureHash(group, key));
          keys!.push(key);
          groups!.push(group);
        }
        seen.set(id, (seen.get(id) ?? 0) + 1);
      });
      for (const [id, count] of seen) {
        features!.push(id);
        counts!.push(Math.min(255, count));
      }
    }
  }
  base!.push(from!.length);
  from!.push(features!.length);
  return {
    examples,
    base: base!.finish(),
    from: from!.finish(),
    features: features!.finish(),
    counts: Uint8Array.from(counts!.finish()),
    hashes: hashes!.finish(),
    keys: Int32Array.from(keys!.finish()),
    groups: Uint8Array.from(groups!.finish()),
    ids,
  };
}

/** Source of the articles by whose annotation the labels are measured. */
export const GOLD = 'gold';

/** Which features take part, and how much each counts. */
export interface FeatureScale {
  /** Number of the feature in the training rows, or -1. */
  readonly index: Int32Array;
  /**
   * Number of a second copy that only gold rows have, or -1: what the annotators of the gold do otherwise than the
   * readers is learned by it (Daumé, 2007). The shipped weight is the sum of both.
   */
  readonly adapted: Int32Array;
  /** Factor on its value, by matrix feature. */
  readonly scale: Float32Array;
  /** Number of features that take part. */
  readonly size: number;
}

/** What stands for words that are left out counts whole. */
const SCOPED: readonly number[] = [Group.TREND, Group.CLAUSE];

/** How features are chosen and weighed. */
export interface ScaleOptions {
  /** A feature must be met in so many training sentences. */
  readonly leastCount: number;
  /** Factor on the words around the sentence. */
  readonly around: number;
  /** Factor on the words of the headline. */
  readonly headline: number;
  /** Factor on all that is no word, but for clauses and trends: they are few and met often, and would otherwise be learned before the words. */
  readonly facts: number;
}

/**
 * Chooses the features met often enough in the rows `use`. Words are weighed by inverse document frequency (Sparck
 * Jones 1972), so that the pull towards zero spares rare words; the factor is part of the final weight.
 */
export function chooseFeatures(
  matrix: FeatureMatrix,
  use: Uint32Array,
  { leastCount, around, headline, facts }: ScaleOptions,
): FeatureScale {
  const { from, features, groups } = matrix;
  const met = new Uint32Array(groups.length);
  for (const row of use) for (let k = from[row]!; k < from[row + 1]!; k++) met[features[k]!]!++;
  const index = new Int32Array(groups.length).fill(-1);
  const adapted = new Int32Array(groups.length).fill(-1);
  const scale = new Float32Array(groups.length);
  let size = 0;
  for (let feature = 0; feature < groups.length; feature++) {
    if (met[feature]! < leastCount) continue;
    index[feature] = size++;
    const block = blockOf(groups[feature]!);
    if (block === Block.FACTS) adapted[feature] = size++;
    const rarity = Math.log(use.length / met[feature]!);
    const factor = block === Block.AROUND ? around : block === Block.HEADLINE ? headline : 1;
    const own = SCOPED.includes(groups[feature]!) ? 1 : facts;
    scale[feature] = block === Block.FACTS ? own : rarity * factor;
  }
  return { index, adapted, scale, size };
}

/** The training rows: chosen features with their values. Linear. */
export function scaleRows(matrix: FeatureMatrix, { index, adapted, scale }: FeatureScale): SparseRows {
  const { examples, base, from: origin, features, counts, groups } = matrix;
  const from = new Uint32Array(origin.length);
  const chosen = new NumberList();
  const values = new Float32Array(features.length * 2);
  const push = (feature: number, value: number): void => {
    values[chosen.length] = value;
    chosen.push(feature);
  };
  examples.forEach(({ article: { source }, facts, labels }, article) => {
    for (let sentence = 0; sentence < labels.length; sentence++) {
      const row = base[article]! + sentence;
      const factors = blockFactors(facts, sentence);
      from[row] = chosen.length;
      for (let k = origin[row]!; k < origin[row + 1]!; k++) {
        const feature = features[k]!;
        if (index[feature]! < 0) continue;
        const value = counts[k]! * scale[feature]! * factors[blockOf(groups[feature]!)]!;
        push(index[feature]!, value);
        if (source === GOLD && adapted[feature]! >= 0) push(adapted[feature]!, value);
      }
    }
  });
  from[origin.length - 1] = chosen.length;
  return { from, features: chosen.finish(), values: values.slice(0, chosen.length) };
}
