/** Why a sentence got its label: the cues and the words whose weights spoke most for it. */

import { rangeText } from '../token/table.js';
import type { Evidence } from '../types.js';
import { ownCues } from './cue-features.js';
import { Block, Group } from './feature-groups.js';
import { LABEL_COUNT, LABELS } from './label-names.js';
import type { LabelFacts } from './label-scene.js';
import { findSlot, type LabelModel } from './model.js';
import { blockFactors } from './score-sentences.js';
import type { WordScores } from './word-scores.js';

/** How many cues and how many word features are named. */
const MOST_CUES = 4;
const MOST_WORDS = 3;

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

function weightOf(model: LabelModel, group: number, key: number, label: number): number {
  const slot = findSlot(model, group, key);
  return slot < 0 ? 0 : model.weights[slot * LABEL_COUNT + label]!;
}

/** The cues of the sentence, those that speak for its label first; then the others, with what they spoke for. */
function cueEvidence({ scene, cues }: LabelFacts, row: number, label: number, model: LabelModel): Evidence[] {
  const { hits } = cues[row]!;
  const rank = (index: number): number => (hits[index]!.label === label ? 10 : 0) + hits[index]!.weight;
  const order = hits.map((_, index) => index).sort((a, b) => rank(b) - rank(a) || a - b);
  return order.slice(0, MOST_CUES).map((index) => {
    const { entry, first, last, turned, label: says } = hits[index]!;
    const weight = weightOf(model, Group.CUE, turned ? entry.key ^ 1 : entry.key, label);
    return {
      rule: `${turned ? 'negated-cue' : 'cue'}-${LABELS[says]}`,
      entry: entry.id,
      text: rangeText(scene.table, first, last),
      weight: round(weight * model.scales[Block.FACTS]!),
    };
  });
}

/** What the sums and the order of all cues of the sentence weigh together; they decide more than any single cue. */
function cuesTogether(facts: LabelFacts, row: number, label: number, model: LabelModel): Evidence[] {
  let steps = 0;
  ownCues(facts, row, (group, key) => {
    if (group === Group.CUE_SUM || group === Group.CUE_ORDER) steps += weightOf(model, group, key, label);
  });
  const weight = round(steps * model.scales[Block.FACTS]!);
  return weight === 0 ? [] : [{ rule: 'cues-together', weight }];
}

/** A run of words and the weight of its feature. */
interface WordRun {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Puts a run among the strongest, the strongest first, unless it overlaps a stronger one. */
function offer(strongest: WordRun[], from: number, to: number, weight: number): void {
  const weakest = strongest.length < MOST_WORDS ? 0 : strongest[strongest.length - 1]!.weight;
  if (weight <= weakest) return;
  const rival = strongest.findIndex((run) => from <= run.to && to >= run.from);
  if (rival >= 0 && strongest[rival]!.weight >= weight) return;
  if (rival >= 0) strongest.splice(rival, 1);
  else if (strongest.length === MOST_WORDS) strongest.pop();
  const place = strongest.findIndex((run) => run.weight < weight);
  strongest.splice(place < 0 ? strongest.length : place, 0, { from, to, weight });
}

/** The words and pairs that spoke most for the label. One pass. */
function strongestRuns(
  { keys: { from } }: LabelFacts,
  { slots }: WordScores,
  row: number,
  label: number,
  { weights }: LabelModel,
): WordRun[] {
  const strongest: WordRun[] = [];
  for (let k = from[row]!; k < from[row + 1]!; k++) {
    for (let length = 0; length < 2; length++) {
      const slot = slots[2 * k + length]!;
      if (slot >= 0) offer(strongest, k - length, k, weights[slot * LABEL_COUNT + label]!);
    }
  }
  return strongest;
}

function wordEvidence(
  facts: LabelFacts,
  scores: WordScores,
  row: number,
  label: number,
  model: LabelModel,
): Evidence[] {
  const factor = model.scales[Block.OWN]! * blockFactors(facts, row)[Block.OWN]!;
  const { atoms, ends } = facts.keys;
  return strongestRuns(facts, scores, row, label, model).map(({ from, to, weight }) => ({
    rule: 'words',
    text: rangeText(facts.scene.table, atoms[from]!, ends[to]!),
    weight: round(weight * factor),
  }));
}

/** The evidence for the label of the sentence `row`. */
export function labelEvidence(
  facts: LabelFacts,
  scores: WordScores,
  row: number,
  label: number,
  model: LabelModel,
): Evidence[] {
  const stretch = facts.stretches.labels[row]!;
  const within: Evidence[] = stretch < 0 ? [] : [{ rule: `stretch-${LABELS[stretch]}` }];
  return [
    ...cueEvidence(facts, row, label, model),
    ...cuesTogether(facts, row, label, model),
    ...wordEvidence(facts, scores, row, label, model),
    ...within,
  ];
}
