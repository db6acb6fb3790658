/** All features of a sentence for the label model: numbers only, no string is built. */
import { articleFeatures } from './article-features.js';
import { cueFeatures } from './cue-features.js';
import { factFeatures } from './fact-features.js';
import { type FeatureSink, Group } from './feature-groups.js';
import { formFeatures } from './form-features.js';
import type { LabelFacts } from './label-scene.js';
import { neighbourWords, wordFeatures } from './word-features.js';

/** Sends every feature of the sentence `row` to `sink`. Linear in the sentence and its neighbours. */
export function labelFeatures(facts: LabelFacts, row: number, sink: FeatureSink): void {
  const { keys } = facts;
  wordFeatures(keys, row, sink);
  neighbourWords(keys, row, sink);
  sentenceFeatures(facts, row, sink);
  articleFeatures(facts, sink);
}

/** The features of the sentence `row` that are no words and not the same for the whole article. */
export function sentenceFeatures(facts: LabelFacts, row: number, sink: FeatureSink): void {
  sink(Group.BIAS, 0);
  formFeatures(facts.scene, row, sink);
  cueFeatures(facts, row, sink);
  factFeatures(facts, row, sink);
}
