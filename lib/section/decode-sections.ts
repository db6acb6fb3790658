/** The most likely run of section labels over the units of a story (Viterbi). */
import { StructureCode } from '../structure/structure-kind.js';
import { jointOf, leadLength, sinkFeatures, transitionSlot } from './section-features.js';
import { LEAD, SECTION_COUNT } from './section-labels.js';
import type { SectionScene, Unit } from './units.js';

/** Score of a label that the structure forbids. */
const FORBIDDEN = -1e6;

/** The scores of every label for every unit, without transitions. */
export function emissions(scene: SectionScene, units: readonly Unit[], weights: Float32Array): Float32Array {
  const scores = new Float32Array(units.length * SECTION_COUNT);
  const begin = leadLength(units);
  let at = 0;
  const add = (feature: number, value: number): void => {
    const from = feature * SECTION_COUNT;
    for (let label = 0; label < SECTION_COUNT; label++) scores[at + label]! += weights[from + label]! * value;
  };
  units.forEach((unit, k) => {
    at = k * SECTION_COUNT;
    sinkFeatures(scene, units, begin, k, add);
    if (unit.kind !== StructureCode.HEADLINE && unit.kind !== StructureCode.LEAD) return;
    for (let label = 0; label < SECTION_COUNT; label++) if (label !== LEAD) scores[at + label] = FORBIDDEN;
  });
  return scores;
}

/** The label before from which a label is best reached. */
function bestFrom(row: Float32Array, weights: Float32Array, joint: number, to: number): number {
  let from = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < SECTION_COUNT; k++) {
    const value = row[k]! + weights[transitionSlot(joint, k, to)]!;
    if (value > score) {
      score = value;
      from = k;
    }
  }
  return from;
}

/** A section label for each unit. Linear. */
export function decodeSections(
  units: readonly Unit[],
  scores: Float32Array,
  weights: Float32Array,
): Uint8Array {
  const back = new Uint8Array(units.length * SECTION_COUNT);
  let row = scores.slice(0, SECTION_COUNT);
  for (let k = 1; k < units.length; k++) {
    const next = new Float32Array(SECTION_COUNT);
    const joint = jointOf(units[k]!);
    for (let to = 0; to < SECTION_COUNT; to++) {
      const from = bestFrom(row, weights, joint, to);
      next[to] = row[from]! + weights[transitionSlot(joint, from, to)]! + scores[k * SECTION_COUNT + to]!;
      back[k * SECTION_COUNT + to] = from;
    }
    row = next;
  }
  const labels = new Uint8Array(units.length);
  if (units.length === 0) return labels;
  let label = row.indexOf(Math.max(...row));
  for (let k = units.length - 1; k >= 0; k--) {
    labels[k] = label;
    label = back[k * SECTION_COUNT + label]!;
  }
  return labels;
}
