/** Features from the cues of a sentence, from the stretch it stands in and from its verbs of speech. */
import { matchLongest } from '../lexicon/matcher.js';
import { type FeatureSink, Group } from './feature-groups.js';
import { Head } from './label-lexicon.js';
import { LABEL_COUNT } from './label-names.js';
import { type LabelFacts, type LabelScene, strongestCue } from './label-scene.js';

/** Cues that weigh less do not count in the order of labels. */
const ORDER_WEIGHT = 1;

/** A sum of cue weights as one of five steps. */
function stepOf(sum: number): number {
  if (sum === 0) return 0;
  if (sum < 1.5) return 1;
  if (sum < 3) return 2;
  return sum < 5 ? 3 : 4;
}

/** Cues and operators of the sentence itself. */
export function ownCues({ cues, sums }: LabelFacts, row: number, sink: FeatureSink): void {
  const { hits, operators } = cues[row]!;
  let order = 1;
  for (const { entry, turned, label, weight } of hits) {
    sink(Group.CUE, turned ? entry.key ^ 1 : entry.key);
    if (weight >= ORDER_WEIGHT && order < 125) order = order * 5 + label;
  }
  sink(Group.CUE_ORDER, order);
  for (let label = 0; label < LABEL_COUNT; label++) {
    sink(Group.CUE_SUM, label * 8 + stepOf(sums[row * LABEL_COUNT + label]!));
  }
  sink(Group.CUE_SUM, 100 + strongestCue(sums, row));
  const last = hits[hits.length - 1];
  if (last !== undefined) sink(Group.CUE_SUM, 110 + last.label);
  for (const { key } of operators) sink(Group.OPERATOR, key);
}

function stretchFeatures(
  { cues, stretches: { labels, ages } }: LabelFacts,
  row: number,
  sink: FeatureSink,
): void {
  sink(Group.STRETCH, cues[row]!.turn);
  sink(Group.STRETCH, 10 + (labels[row]! + 1) * 4 + Math.min(3, ages[row]! >> 1));
}

function neighbourCues({ sums, cues }: LabelFacts, row: number, sink: FeatureSink): void {
  for (const distance of [-2, -1, 1, 2]) {
    const other = row + distance;
    const label = other < 0 || other >= cues.length ? LABEL_COUNT : strongestCue(sums, other);
    sink(Group.NEIGHBOUR_CUE, (distance + 2) * 8 + label + 1);
  }
}

function speechFeatures(
  { table, sentences, lexicon: { speech, heads } }: LabelScene,
  row: number,
  sink: FeatureSink,
): void {
  const limit = sentences.last[row]! + 1;
  for (let i = sentences.first[row]!; i < limit; i++) {
    if ((heads[table.id[i]!]! & Head.SPEECH) === 0) continue;
    const match = matchLongest(speech, table, i, limit);
    if (match === null) continue;
    const { key, label } = match.entries[0]!;
    sink(Group.SPEECH, key);
    sink(Group.SPEECH, label);
    i += match.length - 1;
  }
}

/** Cues, stretch, speech and the neighbours' cues of the sentence `row`. */
export function cueFeatures(facts: LabelFacts, row: number, sink: FeatureSink): void {
  ownCues(facts, row, sink);
  stretchFeatures(facts, row, sink);
  speechFeatures(facts.scene, row, sink);
  neighbourCues(facts, row, sink);
}
