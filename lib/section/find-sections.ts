/** The section stage: units are labelled by the discourse model, runs of one label are sections. */

import { StructureCode } from '../structure/structure-kind.js';
import { rangeText } from '../token/table.js';
import type { Evidence, Section, TextSpan } from '../types.js';
import { decodeSections, emissions } from './decode-sections.js';
import { SECTION_COUNT, SECTION_LABELS } from './section-labels.js';
import { defaultSectionWeights } from './section-model.js';
import { findUnits, SENTENCE_LABELS, type SectionScene, type Unit } from './units.js';

/** A run of units of one label. */
interface Run {
  /** First and last unit, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/** A heading belongs to the section below it, whatever its own words say: alone it is none. */
function giveHeadingsToNext(units: readonly Unit[], labels: Uint8Array): void {
  for (let k = labels.length - 2; k >= 0; k--) {
    if (units[k]!.kind === StructureCode.SUBHEADING && labels[k] !== labels[k + 1])
      labels[k] = labels[k + 1]!;
  }
}

function findRuns(units: readonly Unit[], labels: Uint8Array): Run[] {
  giveHeadingsToNext(units, labels);
  const runs: Run[] = [];
  for (let from = 0; from < labels.length; ) {
    let to = from;
    while (to + 1 < labels.length && labels[to + 1] === labels[from]) to++;
    runs.push({ from, to, label: labels[from]! });
    from = to + 1;
  }
  return runs;
}

/** The last row of a run: pictures behind the last unit belong to it, byline and furniture end it. */
function lastRow(scene: SectionScene, from: number, limit: number): number {
  const { kinds } = scene.structure;
  let row = from;
  while (
    row + 1 < limit &&
    (kinds[row + 1] === StructureCode.CAPTION || kinds[row + 1] === StructureCode.CREDIT)
  ) {
    row++;
  }
  return row;
}

/** The probability that the scores of one unit give a label. */
function share(scores: Float32Array, at: number, label: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < SECTION_COUNT; k++) best = Math.max(best, scores[at + k]!);
  let sum = 0;
  for (let k = 0; k < SECTION_COUNT; k++) sum += Math.exp(scores[at + k]! - best);
  return Math.exp(scores[at + label]! - best) / sum;
}

/** Temperature that makes the shares agree with how often they are right in articles not trained on. */
const TEMPERATURE = 12;

function runScore(scores: Float32Array, { from, to, label }: Run): number {
  let sum = 0;
  for (let k = from; k <= to; k++) sum += share(scores, k * SECTION_COUNT, label);
  return Math.round((1000 * sum) / (to - from + 1)) / 1000;
}

const LABEL_NAMES = ['achievement', 'limitation', 'directive', 'other'] as const;

/** The rules that name the sentence label that most of a section's units have. */
const MAIN_RULES: readonly string[] = LABEL_NAMES.map((label) => `sentences-${label}`);

/** The sentence label that most of the run's units have, with its share. */
function mainLabel({ probabilities }: SectionScene, units: readonly Unit[], { from, to }: Run): Evidence {
  let best = 0;
  let highest = -1;
  for (let label = 0; label < SENTENCE_LABELS; label++) {
    let sum = 0;
    for (let k = from; k <= to; k++) sum += probabilities[units[k]!.row * SENTENCE_LABELS + label]!;
    if (sum <= highest) continue;
    highest = sum;
    best = label;
  }
  return { rule: MAIN_RULES[best]!, weight: Math.round((100 * highest) / (to - from + 1)) / 100 };
}

function rowSpan({ table, sentences }: SectionScene, first: number, last: number): TextSpan {
  const [from, to] = [sentences.first[first]!, sentences.last[last]!];
  return { start: table.start[from]!, end: table.end[to]!, text: rangeText(table, from, to) };
}

function evidenceOf(scene: SectionScene, units: readonly Unit[], run: Run): Evidence[] {
  const { cue, kind } = units[run.from]!;
  const rule = kind === StructureCode.SUBHEADING ? 'heading' : 'opening-words';
  const opening = cue === null ? [] : [{ rule, entry: cue.row.id }];
  return [...opening, mainLabel(scene, units, run)];
}

function toSection(
  scene: SectionScene,
  units: readonly Unit[],
  scores: Float32Array,
  run: Run,
  limit: number,
): Section {
  const first = units[run.from]!.row;
  const last = lastRow(scene, units[run.to]!.row, limit);
  const { start, end } = rowSpan(scene, first, last);
  const headed = units[run.from]!.kind === StructureCode.SUBHEADING;
  return {
    start,
    end,
    label: SECTION_LABELS[run.label]!,
    ...(headed ? { heading: rowSpan(scene, first, first) } : {}),
    sentences: [first, last + 1],
    score: runScore(scores, run),
    evidence: evidenceOf(scene, units, run),
  };
}

/** The sections of a text, in text order. Linear. */
export function findSections(
  scene: SectionScene,
  weights: Float32Array = defaultSectionWeights(),
): Section[] {
  const units = findUnits(scene);
  const scores = emissions(scene, units, weights);
  const runs = findRuns(units, decodeSections(units, scores, weights));
  const cooled = scores.map((score) => score / TEMPERATURE);
  return runs.map((run, index) => {
    const next = runs[index + 1];
    const limit = next === undefined ? scene.sentences.length : units[next.from]!.row;
    return toSection(scene, units, cooled, run, limit);
  });
}
