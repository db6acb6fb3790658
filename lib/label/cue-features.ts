/** Features from the cues of a sentence, from the stretch it stands in and from the cues of its neighbours. */
import { clauseFeatures } from './clause-features.js';
import { Group } from './feature-groups.js';
import type { FeatureList } from './feature-list.js';
import { LABEL_COUNT } from './label-names.js';
import type { LabelFacts } from './label-scene.js';

/** Cues that weigh less do not count in the order of labels. */
const ORDER_WEIGHT = 1;

/** Orders from here on name three labels; what follows is not told. */
const FULL_ORDER = 125;

/** Sentences before and after whose cues count. */
const REACH = 2;

/** A sum of cue weights as one of five steps. */
function stepOf(sum: number): number {
  if (sum === 0) return 0;
  if (sum < 1.5) return 1;
  if (sum < 3) return 2;
  return sum < 5 ? 3 : 4;
}

/** The sums and the order of all cues of the sentence `row`. */
export function jointCues({ cues, sums, strongest }: LabelFacts, row: number, list: FeatureList): void {
  const { hitFrom, labels, weights } = cues;
  const limit = hitFrom[row + 1]!;
  let order = 1;
  for (let hit = hitFrom[row]!; hit < limit && order < FULL_ORDER; hit++) {
    if (weights[hit]! >= ORDER_WEIGHT) order = order * 5 + labels[hit]!;
  }
  list.add(Group.CUE_ORDER, order);
  for (let label = 0; label < LABEL_COUNT; label++) {
    list.add(Group.CUE_SUM, label * 8 + stepOf(sums[row * LABEL_COUNT + label]!));
  }
  list.add(Group.CUE_SUM, 100 + strongest[row]!);
  if (limit > hitFrom[row]!) list.add(Group.CUE_SUM, 110 + labels[limit - 1]!);
}

function singleCues({ cues }: LabelFacts, row: number, list: FeatureList): void {
  const { hitFrom, hitCodes, otherFrom, otherCodes } = cues;
  for (let hit = hitFrom[row]!; hit < hitFrom[row + 1]!; hit++) list.addCode(hitCodes[hit]!);
  for (let k = otherFrom[row]!; k < otherFrom[row + 1]!; k++) list.addCode(otherCodes[k]!);
}

function stretchFeatures(
  { cues, stretches: { labels, ages } }: LabelFacts,
  row: number,
  list: FeatureList,
): void {
  list.add(Group.STRETCH, cues.turns[row]!);
  list.add(Group.STRETCH, 10 + (labels[row]! + 1) * 4 + Math.min(3, ages[row]! >> 1));
}

function neighbourCues({ strongest }: LabelFacts, row: number, list: FeatureList): void {
  for (let distance = -REACH; distance <= REACH; distance++) {
    if (distance === 0) continue;
    const other = row + distance;
    const label = other < 0 || other >= strongest.length ? LABEL_COUNT : strongest[other]!;
    list.add(Group.NEIGHBOUR_CUE, (distance + 2) * 8 + label + 1);
  }
}

/** Cues, operators, verbs of speech, stretch and the neighbours' cues of the sentence `row`. */
export function cueFeatures(facts: LabelFacts, row: number, list: FeatureList): void {
  jointCues(facts, row, list);
  singleCues(facts, row, list);
  stretchFeatures(facts, row, list);
  neighbourCues(facts, row, list);
  clauseFeatures(facts, row, list);
}
