/** Features of a unit for the discourse model: which, and how strongly. */
import { StructureCode } from '../structure/structure-kind.js';
import { SECTION_COUNT } from './section-labels.js';
import { SENTENCE_LABELS, type SectionScene, type Unit } from './units.js';

/** First number of each group of features; a group has a number for each label, cue or place. */
export const Base = {
  BIAS: 0,
  KIND: 1,
  /** Labels of the sentence, of the two before and of the two behind it. */
  LABEL: 5,
  /** The cue of the heading, of the opening words, of the heading right before. */
  HEADING: 25,
  OPENING: 32,
  AFTER_HEADING: 39,
  /** Place in the story, and place with label. */
  PLACE: 46,
  PLACE_LABEL: 54,
  CONTRAST: 86,
  DATED: 87,
  LINE: 88,
  /** Mean labels of the few units before and behind. */
  BEFORE: 89,
  BEHIND: 93,
  /** The opening cue of the unit before. */
  CUE_BEFORE: 97,
} as const;

/** Number of features. */
export const FEATURE_COUNT = 104;

/** Takes a feature and its value. */
export type FeatureSink = (feature: number, value: number) => void;

const KINDS: Readonly<Record<number, number>> = {
  [StructureCode.HEADLINE]: 1,
  [StructureCode.LEAD]: 2,
  [StructureCode.SUBHEADING]: 3,
};

/** Number of places: first two, three quarters of the story, the last three units. */
const PLACES = 8;

/** Which part of the story unit `k` stands in, counted from the end of the lead. */
function placeOf(k: number, begin: number, count: number): number {
  const fromEnd = count - 1 - k;
  if (fromEnd <= 2 && k > begin + 2) return PLACES - 1 - fromEnd;
  if (k <= begin) return 0;
  if (k <= begin + 2) return 1;
  return 2 + Math.min(2, Math.floor((3 * (k - begin)) / Math.max(1, count - begin)));
}

/** The number of units that headline and lead take. */
export function leadLength(units: readonly Unit[]): number {
  let k = 0;
  while (
    k < units.length &&
    (units[k]!.kind === StructureCode.HEADLINE || units[k]!.kind === StructureCode.LEAD)
  )
    k++;
  return k;
}

function sinkLabels(
  { probabilities }: SectionScene,
  units: readonly Unit[],
  k: number,
  sink: FeatureSink,
): void {
  for (let offset = -2; offset <= 2; offset++) {
    const unit = units[k + offset];
    if (unit === undefined) continue;
    for (let label = 0; label < SENTENCE_LABELS; label++) {
      const value = probabilities[unit.row * SENTENCE_LABELS + label]!;
      if (value > 0) sink(Base.LABEL + (offset + 2) * SENTENCE_LABELS + label, value);
    }
  }
}

/** How many units make up the wider neighbourhood. */
const WINDOW = 5;

function sinkWindow(
  { probabilities }: SectionScene,
  units: readonly Unit[],
  from: number,
  base: number,
  sink: FeatureSink,
): void {
  const first = Math.max(0, from);
  const limit = Math.min(units.length, first + WINDOW);
  for (let label = 0; label < SENTENCE_LABELS; label++) {
    let sum = 0;
    for (let k = first; k < limit; k++) sum += probabilities[units[k]!.row * SENTENCE_LABELS + label]!;
    if (sum > 0) sink(base + label, (2 * sum) / (limit - first));
  }
}

function sinkCues(units: readonly Unit[], k: number, sink: FeatureSink): void {
  const { cue, kind } = units[k]!;
  const heading = kind === StructureCode.SUBHEADING;
  if (cue !== null) sink((heading ? Base.HEADING : Base.OPENING) + cue.label, 1);
  const before = units[k - 1];
  if (before !== undefined && before.cue !== null) sink(Base.CUE_BEFORE + before.cue.label, 1);
  if (before?.kind === StructureCode.SUBHEADING && before.cue !== null) {
    sink(Base.AFTER_HEADING + before.cue.label, 1);
  }
}

/** Gives every feature of unit `k` to the sink. */
export function sinkFeatures(
  scene: SectionScene,
  units: readonly Unit[],
  begin: number,
  k: number,
  sink: FeatureSink,
): void {
  const unit = units[k]!;
  sink(Base.BIAS, 1);
  sink(Base.KIND + (KINDS[unit.kind] ?? 0), 1);
  sinkLabels(scene, units, k, sink);
  sinkCues(units, k, sink);
  sinkWindow(scene, units, k - WINDOW, Base.BEFORE, sink);
  sinkWindow(scene, units, k + 1, Base.BEHIND, sink);
  const place = placeOf(k, begin, units.length);
  sink(Base.PLACE + place, 1);
  for (let label = 0; label < SENTENCE_LABELS; label++) {
    const value = scene.probabilities[unit.row * SENTENCE_LABELS + label]!;
    if (value > 0) sink(Base.PLACE_LABEL + place * SENTENCE_LABELS + label, value);
  }
  if (unit.contrast) sink(Base.CONTRAST, 1);
  if (unit.dated) sink(Base.DATED, 1);
  if (unit.opensLine) sink(Base.LINE, 1);
}

/** How two units meet: inside a line, over a line break, at a sub-heading, behind one. */
export const JOINTS = 4;

/** The joint behind a sub-heading, which belongs to what follows. */
export const BEHIND_HEADING = 3;

/** The joint before the unit `k`. */
export function jointOf(units: readonly Unit[], k: number): number {
  const unit = units[k]!;
  if (unit.kind === StructureCode.SUBHEADING) return 2;
  if (units[k - 1]?.kind === StructureCode.SUBHEADING) return BEHIND_HEADING;
  return unit.opensLine ? 1 : 0;
}

/** Number of weights: features by section label, then the transitions by joint. */
export const WEIGHT_COUNT: number = FEATURE_COUNT * SECTION_COUNT + JOINTS * SECTION_COUNT * SECTION_COUNT;

/** Where the weight of a transition stands. */
export function transitionSlot(joint: number, from: number, to: number): number {
  return FEATURE_COUNT * SECTION_COUNT + (joint * SECTION_COUNT + from) * SECTION_COUNT + to;
}
