/** The weights of all features that have codes, looked up once for a model and a lexicon. */
import { type FeatureList, FIRST_NAMED, smallFeature } from './feature-list.js';
import type { LabelLexicon } from './label-lexicon.js';
import { type LabelModel, weightsOf } from './model.js';
import { addPacked, MOST_ADDED } from './packed-weights.js';

function lookUp(model: LabelModel, { named }: LabelLexicon): Float64Array {
  const weights = new Float64Array(FIRST_NAMED + named.length);
  for (let code = 0; code < weights.length; code++) {
    const { group, key } = code < FIRST_NAMED ? smallFeature(code) : named[code - FIRST_NAMED]!;
    weights[code] = weightsOf(model, group, key);
  }
  return weights;
}

const found = new WeakMap<LabelModel, WeakMap<LabelLexicon, Float64Array>>();

/** Packed weights by code. */
export function factWeights(model: LabelModel, lexicon: LabelLexicon): Float64Array {
  const byLexicon = found.get(model) ?? new WeakMap<LabelLexicon, Float64Array>();
  const weights = byLexicon.get(lexicon) ?? lookUp(model, lexicon);
  found.set(model, byLexicon.set(lexicon, weights));
  return weights;
}

/** Adds the weights of all features of a list to `sums`, from `at` on. */
export function addFacts(
  sums: Int32Array,
  at: number,
  { codes, length }: FeatureList,
  weights: Float64Array,
): void {
  for (let from = 0; from < length; from += MOST_ADDED) {
    const limit = Math.min(length, from + MOST_ADDED);
    let packed = 0;
    for (let k = from; k < limit; k++) packed += weights[codes[k]!]!;
    addPacked(sums, at, packed);
  }
}
