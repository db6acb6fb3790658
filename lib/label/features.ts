/** All features of a sentence for the label model: numbers only, no string is built. */
import { articleFeatures } from './article-features.js';
import { cueFeatures } from './cue-features.js';
import { factFeatures } from './fact-features.js';
import { type FeatureSink, Group } from './feature-groups.js';
import { FeatureList, FIRST_NAMED, smallFeature } from './feature-list.js';
import { formFeatures } from './form-features.js';
import type { LabelFacts } from './label-scene.js';
import { neighbourWords, wordFeatures } from './word-features.js';

/** Sends every feature of the sentence `row` to `sink`, for the learner. Linear in the sentence and its neighbours. */
export function labelFeatures(facts: LabelFacts, row: number, sink: FeatureSink): void {
  const { keys } = facts;
  wordFeatures(keys, facts.cues.parts, row, sink);
  neighbourWords(keys, row, sink);
  const list = new FeatureList();
  sentenceFeatures(facts, row, list);
  const { named } = facts.scene.lexicon;
  for (const code of list.codes) {
    const { group, key } = code < FIRST_NAMED ? smallFeature(code) : named[code - FIRST_NAMED]!;
    sink(group, key);
  }
  articleFeatures(facts, sink);
}

/** Adds the features of the sentence `row` that are no words and not the same for the whole article. */
export function sentenceFeatures(facts: LabelFacts, row: number, list: FeatureList): void {
  list.add(Group.BIAS, 0);
  formFeatures(facts.scene, row, list);
  cueFeatures(facts, row, list);
  factFeatures(facts, row, list);
}
