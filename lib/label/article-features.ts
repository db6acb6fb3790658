/** Features that all sentences of an article share: which cues prevail in it, and the words of its headline. */
import type { DocumentKeys } from './document-keys.js';
import { type FeatureSink, Group } from './feature-groups.js';
import { LABEL_COUNT } from './label-names.js';
import type { LabelFacts } from './label-scene.js';

/** Steps a unit of cue weight a sentence, and most steps. */
const STEPS = 2;
const MOST_STEPS = 9;

/** Words of a headline that are read; the first sentence of a text without one may be long. */
const HEADLINE_REACH = 40;

/** How many words of the first sentence count as the headline. */
export function headlineLength({ from }: DocumentKeys): number {
  return from.length < 3 ? 0 : Math.min(HEADLINE_REACH, from[1] ?? 0);
}

/** Prevailing cues and headline words. Constant time: a headline is read up to a limit. */
export function articleFeatures({ totals, strongest, keys }: LabelFacts, sink: FeatureSink): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    const step = Math.min(MOST_STEPS, Math.floor((totals[label]! * STEPS) / strongest.length));
    sink(Group.ARTICLE_CUE, label * 16 + step);
  }
  const limit = headlineLength(keys);
  for (let k = 0; k < limit; k++) sink(Group.HEADLINE, keys.keys[k]!);
}
