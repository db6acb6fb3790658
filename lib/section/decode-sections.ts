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

/** Reaches every label of unit `k` from the best label before: its score goes to `next`, the label before to `back`. */
function advance(
  row: Float32Array,
  next: Float32Array,
  back: Uint8Array,
  scores: Float32Array,
  weights: Float32Array,
  joint: number,
  k: number,
): void {
  const base = transitionSlot(joint, 0, 0);
  const at = k * SECTION_COUNT;
  for (let to = 0; to < SECTION_COUNT; to++) {
    let from = 0;
    let best = row[0]! + weights[base + to]!;
    for (let other = 1; other < SECTION_COUNT; other++) {
      const score = row[other]! + weights[base + other * SECTION_COUNT + to]!;
      if (score <= best) continue;
      best = score;
      from = other;
    }
    next[to] = best + scores[at + to]!;
    back[at + to] = from;
  }
}

function highest(row: Float32Array): number {
  let best = 0;
  for (let label = 1; label < SECTION_COUNT; label++) if (row[label]! > row[best]!) best = label;
  return best;
}

/** A section label for each unit. Linear. */
export function decodeSections(
  units: readonly Unit[],
  scores: Float32Array,
  weights: Float32Array,
): Uint8Array {
  const labels = new Uint8Array(units.length);
  if (units.length === 0) return labels;
  const back = new Uint8Array(units.length * SECTION_COUNT);
  let row = scores.slice(0, SECTION_COUNT);
  let next = new Float32Array(SECTION_COUNT);
  for (let k = 1; k < units.length; k++) {
    advance(row, next, back, scores, weights, jointOf(units, k), k);
    [row, next] = [next, row];
  }
  let label = highest(row);
  for (let k = units.length - 1; k >= 0; k--) {
    labels[k] = label;
    label = back[k * SECTION_COUNT + label]!;
  }
  return labels;
}
