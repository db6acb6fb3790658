/** Why a sentence got its label: the cues and the words whose weights spoke most for it. */

import { rangeText } from '../token/table.js';
import type { Evidence } from '../types.js';
import { jointCues } from './cue-features.js';
import type { CueTable } from './cue-table.js';
import type { FactWeights } from './fact-weights.js';
import { Block } from './feature-groups.js';
import { FeatureList } from './feature-list.js';
import { LABEL_COUNT, LABELS } from './label-names.js';
import type { LabelFacts } from './label-scene.js';
import type { LabelModel } from './model.js';
import { stepsAt } from './packed-weights.js';
import { ownFactor } from './score-sentences.js';
import { StrongestRuns } from './strongest-runs.js';
import { Trend } from './trends.js';
import type { WordScores } from './word-scores.js';

/** How many cues are named. */
const MOST_CUES = 4;

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

/** What the labels of a text were decided by. */
export interface Decision {
  readonly facts: LabelFacts;
  readonly scores: WordScores;
  readonly model: LabelModel;
  readonly weights: FactWeights;
}

/** Whether a hit goes before another: what speaks for the label, then what weighs more, then what stands first. */
function goesBefore({ labels, weights }: CueTable, hit: number, other: number, label: number): boolean {
  if ((labels[hit] === label) !== (labels[other] === label)) return labels[hit] === label;
  return weights[hit]! > weights[other]!;
}

/** The cues that are named: an insertion into a short list, without an order of all. */
function namedCues(cues: CueTable, row: number, label: number): number[] {
  const named: number[] = [];
  for (let hit = cues.hitFrom[row]!; hit < cues.hitFrom[row + 1]!; hit++) {
    let place = named.length;
    while (place > 0 && goesBefore(cues, hit, named[place - 1]!, label)) place--;
    if (place === MOST_CUES) continue;
    for (let k = Math.min(named.length, MOST_CUES - 1); k > place; k--) named[k] = named[k - 1]!;
    named[place] = hit;
  }
  return named;
}

const CUE_RULES: readonly string[] = LABELS.map((label) => `cue-${label}`);
const NEGATED_CUE_RULES: readonly string[] = LABELS.map((label) => `negated-cue-${label}`);
const TREND_RULES: readonly string[] = LABELS.map((label) => `trend-${label}`);
const STRETCH_RULES: readonly string[] = LABELS.map((label) => `stretch-${label}`);

function rulesOf({ entries, turned }: CueTable, hit: number): readonly string[] {
  if (entries[hit] instanceof Trend) return TREND_RULES;
  return turned[hit] ? NEGATED_CUE_RULES : CUE_RULES;
}

/** The cues of the sentence, those that speak for its label first; then the others, with what they spoke for. */
function addCues(
  evidence: Evidence[],
  { facts, model, weights }: Decision,
  row: number,
  label: number,
): void {
  const { scene, cues } = facts;
  for (const hit of namedCues(cues, row, label)) {
    const rules = rulesOf(cues, hit);
    evidence.push({
      rule: rules[cues.labels[hit]!]!,
      entry: cues.entries[hit]!.id,
      text: rangeText(scene.table, cues.first[hit]!, cues.last[hit]!),
      weight: round(stepsAt(weights.at(cues.hitCodes[hit]!), label) * model.scales[Block.FACTS]!),
    });
  }
}

const jointList: FeatureList = new FeatureList();

/** What the sums and the order of all cues of the sentence weigh together; they decide more than any single cue. */
function addCuesTogether(
  evidence: Evidence[],
  { facts, model, weights }: Decision,
  row: number,
  label: number,
): void {
  jointList.clear();
  jointCues(facts, row, jointList);
  let packed = 0;
  for (let k = 0; k < jointList.length; k++) packed += weights.at(jointList.codes[k]!);
  const weight = round(stepsAt(packed, label) * model.scales[Block.FACTS]!);
  if (weight !== 0) evidence.push({ rule: 'cues-together', weight });
}

/** The words and pairs that spoke most for the label. One pass. */
function findRuns({ facts, scores, model }: Decision, row: number, label: number): void {
  const { from } = facts.keys;
  const { rows, pairs } = scores;
  const { weights, steps } = model;
  const limit = from[row + 1]!;
  runs.clear();
  for (let k = from[row]!; k < limit; k++) {
    const word = rows[k]! < 0 ? 0 : steps[rows[k]! * LABEL_COUNT + label]!;
    if (word > runs.least) runs.offer(k, k, word);
    const pair = pairs[k]! < 0 ? 0 : stepsAt(weights[pairs[k]!]!, label);
    if (pair > runs.least) runs.offer(k - 1, k, pair);
  }
}

const runs: StrongestRuns = new StrongestRuns();

function addWords(evidence: Evidence[], decision: Decision, row: number, label: number): void {
  const { facts, model } = decision;
  const factor = model.scales[Block.OWN]! * ownFactor(facts, row);
  const { atoms, ends } = facts.keys;
  findRuns(decision, row, label);
  for (let k = 0; k < runs.length; k++) {
    const text = rangeText(facts.scene.table, atoms[runs.first[k]!]!, ends[runs.last[k]!]!);
    evidence.push({ rule: 'words', text, weight: round(runs.weights[k]! * factor) });
  }
}

/** The evidence for the label of the sentence `row`. */
export function labelEvidence(decision: Decision, row: number, label: number): Evidence[] {
  const evidence: Evidence[] = [];
  addCues(evidence, decision, row, label);
  addCuesTogether(evidence, decision, row, label);
  addWords(evidence, decision, row, label);
  const stretch = decision.facts.stretches.labels[row]!;
  if (stretch >= 0) evidence.push({ rule: STRETCH_RULES[stretch]! });
  return evidence;
}
