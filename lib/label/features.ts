/** All features of a sentence for the label model: numbers only, no string is built. */
import { cueFeatures } from './cue-features.js';
import { factFeatures } from './fact-features.js';
import { type FeatureSink, Group } from './feature-groups.js';
import { formFeatures } from './form-features.js';
import type { LabelFacts } from './label-scene.js';
import { neighbourWords, wordFeatures } from './word-features.js';

/** Sends every feature of the sentence `row` to `sink`. Linear in the sentence and its neighbours. */
export function labelFeatures(facts: LabelFacts, row: number, sink: FeatureSink): void {
  const { keys, scene, cues } = facts;
  sink(Group.BIAS, 0);
  wordFeatures(keys, row, sink);
  if (row > 0) neighbourWords(keys, row - 1, Group.BEFORE_WORD, Group.BEFORE_PAIR, sink);
  if (row + 1 < cues.length) neighbourWords(keys, row + 1, Group.AFTER_WORD, Group.AFTER_PAIR, sink);
  formFeatures(scene, row, sink);
  cueFeatures(facts, row, sink);
  factFeatures(facts, row, sink);
}
