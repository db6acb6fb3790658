/** The weights of all features that have codes, each looked up when it is first met. */
import { type Feature, type FeatureList, FIRST_NAMED, smallFeature } from './feature-list.js';
import type { LabelLexicon } from './label-lexicon.js';
import { type LabelModel, weightsOf } from './model.js';
import { addPacked, MOST_ADDED } from './packed-weights.js';

/** Features of lexicon entries that there is room for at first. */
const FIRST_ROOM = 1024;

/** Packed weights by code, of one model and lexicon. */
export class FactWeights {
  /** NaN for a feature that was not met yet. */
  private weights = new Float64Array(FIRST_NAMED + FIRST_ROOM).fill(Number.NaN);

  constructor(
    private readonly model: LabelModel,
    private readonly named: readonly Feature[],
  ) {}

  /** The packed weights of a feature. */
  at(code: number): number {
    const known = code < this.weights.length ? this.weights[code]! : Number.NaN;
    return Number.isNaN(known) ? this.lookUp(code) : known;
  }

  private lookUp(code: number): number {
    if (code >= this.weights.length) this.grow(code * 2);
    const { group, key } = code < FIRST_NAMED ? smallFeature(code) : this.named[code - FIRST_NAMED]!;
    const found = weightsOf(this.model, group, key);
    this.weights[code] = found;
    return found;
  }

  private grow(length: number): void {
    const longer = new Float64Array(length).fill(Number.NaN);
    longer.set(this.weights);
    this.weights = longer;
  }
}

const found = new WeakMap<LabelModel, WeakMap<LabelLexicon, FactWeights>>();

/** The weights of a model by the codes of a lexicon. */
export function factWeights(model: LabelModel, lexicon: LabelLexicon): FactWeights {
  const byLexicon = found.get(model) ?? new WeakMap<LabelLexicon, FactWeights>();
  const weights = byLexicon.get(lexicon) ?? new FactWeights(model, lexicon.named);
  found.set(model, byLexicon.set(lexicon, weights));
  return weights;
}

/** Adds the weights of all features of a list to `sums`, from `at` on. */
export function addFacts(
  sums: Int32Array,
  at: number,
  { codes, length }: FeatureList,
  weights: FactWeights,
): void {
  for (let from = 0; from < length; from += MOST_ADDED) {
    const limit = Math.min(length, from + MOST_ADDED);
    let packed = 0;
    for (let k = from; k < limit; k++) packed += weights.at(codes[k]!);
    addPacked(sums, at, packed);
  }
}
