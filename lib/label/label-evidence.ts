/** Why a sentence got its label: the cues and the words whose weights spoke most for it. */

import { rangeText } from '../token/table.js';
import type { Evidence } from '../types.js';
import { ownCues } from './cue-features.js';
import type { CueHit } from './cue-hits.js';
import { Block, Group } from './feature-groups.js';
import { LABEL_COUNT, LABELS } from './label-names.js';
import type { LabelFacts } from './label-scene.js';
import { findSlot, type LabelModel } from './model.js';
import { ownFactor } from './score-sentences.js';
import { WORD_WEIGHTS, type WordScores } from './word-scores.js';

/** How many cues and how many word features are named. */
const MOST_CUES = 4;
const MOST_WORDS = 3;

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

function weightOf(model: LabelModel, group: number, key: number, label: number): number {
  if (key >>> 0 < 256) return model.facts[((group << 8) | key) * LABEL_COUNT + label]!;
  const slot = findSlot(model, group, key);
  return slot < 0 ? 0 : model.weights[slot * LABEL_COUNT + label]!;
}

/** Before `other`: what speaks for the label, then what weighs more, then what stands first. */
function goesBefore(hit: CueHit, other: CueHit, label: number): boolean {
  if ((hit.label === label) !== (other.label === label)) return hit.label === label;
  return hit.weight > other.weight;
}

/** The cues that are named: an insertion into a short list, without an order of all. */
function namedCues(hits: readonly CueHit[], label: number): CueHit[] {
  const named: CueHit[] = [];
  for (const hit of hits) {
    let place = named.length;
    while (place > 0 && goesBefore(hit, named[place - 1]!, label)) place--;
    if (place === MOST_CUES) continue;
    if (named.length === MOST_CUES) named.pop();
    named.splice(place, 0, hit);
  }
  return named;
}

const CUE_RULES: readonly string[] = LABELS.map((label) => `cue-${label}`);
const NEGATED_CUE_RULES: readonly string[] = LABELS.map((label) => `negated-cue-${label}`);
const STRETCHES: readonly Evidence[] = LABELS.map((label) => ({ rule: `stretch-${label}` }));

/** The cues of the sentence, those that speak for its label first; then the others, with what they spoke for. */
function addCues(
  evidence: Evidence[],
  { scene, cues }: LabelFacts,
  row: number,
  label: number,
  model: LabelModel,
): void {
  for (const { entry, first, last, turned, label: says } of namedCues(cues[row]!.hits, label)) {
    const weight = weightOf(model, Group.CUE, turned ? entry.key ^ 1 : entry.key, label);
    evidence.push({
      rule: (turned ? NEGATED_CUE_RULES : CUE_RULES)[says]!,
      entry: entry.id,
      text: rangeText(scene.table, first, last),
      weight: round(weight * model.scales[Block.FACTS]!),
    });
  }
}

/** What the sums and the order of all cues of the sentence weigh together; they decide more than any single cue. */
function addCuesTogether(
  evidence: Evidence[],
  facts: LabelFacts,
  row: number,
  label: number,
  model: LabelModel,
): void {
  let steps = 0;
  ownCues(facts, row, (group, key) => {
    if (group === Group.CUE_SUM || group === Group.CUE_ORDER) steps += weightOf(model, group, key, label);
  });
  const weight = round(steps * model.scales[Block.FACTS]!);
  if (weight !== 0) evidence.push({ rule: 'cues-together', weight });
}

/** A run of words and the weight of its feature. */
interface WordRun {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Puts a run among the strongest, the strongest first, unless it overlaps one as strong; weaker ones that it overlaps go. */
function offer(strongest: WordRun[], from: number, to: number, weight: number): void {
  const weakest = strongest.length < MOST_WORDS ? 0 : strongest[strongest.length - 1]!.weight;
  if (weight <= weakest) return;
  for (const run of strongest) if (run.weight >= weight && from <= run.to && to >= run.from) return;
  let place = 0;
  for (let k = 0; k < strongest.length; ) {
    const run = strongest[k]!;
    if (from <= run.to && to >= run.from) strongest.splice(k, 1);
    else {
      if (run.weight >= weight) place = k + 1;
      k++;
    }
  }
  if (strongest.length === MOST_WORDS) strongest.pop();
  strongest.splice(place, 0, { from, to, weight });
}

/** The words and pairs that spoke most for the label. One pass. */
function strongestRuns(
  { keys: { from } }: LabelFacts,
  { slots }: WordScores,
  row: number,
  label: number,
  { weights, words }: LabelModel,
): WordRun[] {
  const strongest: WordRun[] = [];
  for (let k = from[row]!; k < from[row + 1]!; k++) {
    const word = slots[2 * k]!;
    const pair = slots[2 * k + 1]!;
    if (word >= 0) offer(strongest, k, k, words[word * WORD_WEIGHTS + label]!);
    if (pair >= 0) offer(strongest, k - 1, k, weights[pair * LABEL_COUNT + label]!);
  }
  return strongest;
}

function addWords(
  evidence: Evidence[],
  facts: LabelFacts,
  scores: WordScores,
  row: number,
  label: number,
  model: LabelModel,
): void {
  const factor = model.scales[Block.OWN]! * ownFactor(facts, row);
  const { atoms, ends } = facts.keys;
  for (const { from, to, weight } of strongestRuns(facts, scores, row, label, model)) {
    const text = rangeText(facts.scene.table, atoms[from]!, ends[to]!);
    evidence.push({ rule: 'words', text, weight: round(weight * factor) });
  }
}

/** The evidence for the label of the sentence `row`. */
export function labelEvidence(
  facts: LabelFacts,
  scores: WordScores,
  row: number,
  label: number,
  model: LabelModel,
): Evidence[] {
  const evidence: Evidence[] = [];
  addCues(evidence, facts, row, label, model);
  addCuesTogether(evidence, facts, row, label, model);
  addWords(evidence, facts, scores, row, label, model);
  const stretch = facts.stretches.labels[row]!;
  if (stretch >= 0) evidence.push({ ...STRETCHES[stretch]! });
  return evidence;
}
