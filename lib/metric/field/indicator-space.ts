/** The features of the indicator model: named groups of buckets. */
import { type FeatureSpace, featureSpace } from '../model/feature-space.js';
import { WORD_BUCKETS } from '../model/word-buckets.js';
import { SEGMENT_KINDS } from './segment-kind.js';
import type { Segment } from './segments.js';

/** Kinds of segment and two more buckets: no segment, and a cut inside one. */
export const ENDS: number = SEGMENT_KINDS + 2;
export const NO_SEGMENT: number = SEGMENT_KINDS;
export const CUT: number = SEGMENT_KINDS + 1;
/** Lengths of phrases in atoms that are told apart. */
export const LENGTHS = 14;
/** Kinds of quantities, of counted nouns (with none and unknown), of entries of the catalogue, and of candidates. */
const KINDS = 4;
export const NOUNS = 24;
export const ENTRIES = 18;
const SOURCES = 5;
/** Behind the figure, before it, and taken over. */
const SIDES = 3;
/** How a phrase that begins with no entry of the catalogue holds one, with its unit; 0 for none. */
export const INNER_ENTRIES = 7;
/** What may stand between two figures, as a set of four. */
export const SHAPES = 16;

/** The groups of features, by the names that the weights are printed with. */
export enum Group {
  source = 0,
  contextBefore = 1,
  contextAfter = 2,
  contextUnit = 3,
  contextWord = 4,
  contextUnitWord = 5,
  sourceBaseline = 6,
  leftBefore = 7,
  leftAfter = 8,
  leftAfterKind = 9,
  leftGap = 10,
  leftSkipped = 11,
  leftSkippedKind = 12,
  leftLength = 13,
  leftInside = 14,
  leftFirst = 15,
  leftEntity = 16,
  leftStart = 17,
  leftEnd = 18,
  leftHead = 19,
  leftCatalogue = 20,
  leftNounClass = 21,
  leftWhole = 22,
  leftBaseline = 23,
  leftLastWord = 24,
  leftEntry = 25,
  rightAfter = 26,
  rightKind = 27,
  rightLength = 28,
  rightInside = 29,
  rightFirst = 30,
  rightLeftContent = 31,
  rightBaseline = 32,
  rightNounClass = 33,
  rightLastWord = 34,
  inheritedBetween = 35,
  inheritedKinds = 36,
  inheritedFirst = 37,
  inheritedShape = 38,
  previousFits = 39,
  older = 40,
  olderShape = 41,
  earlierShape = 42,
  earlierAge = 43,
}

/** How many buckets each group has. */
const SIZES: Readonly<Record<keyof typeof Group, number>> = {
  source: SOURCES * KINDS * 2,
  contextBefore: SOURCES * 2 * ENDS,
  contextAfter: SOURCES * 2 * ENDS,
  contextUnit: SOURCES * NOUNS,
  contextWord: SIDES * WORD_BUCKETS,
  contextUnitWord: SIDES * WORD_BUCKETS,
  sourceBaseline: SOURCES * 8,
  leftBefore: ENDS,
  leftAfter: ENDS,
  leftAfterKind: KINDS * ENDS,
  leftGap: 7,
  leftSkipped: 5,
  leftSkippedKind: KINDS * 5,
  leftLength: LENGTHS,
  leftInside: SEGMENT_KINDS,
  leftFirst: 6,
  leftEntity: 4,
  leftStart: SEGMENT_KINDS,
  leftEnd: SEGMENT_KINDS,
  leftHead: 8,
  leftCatalogue: KINDS * ENTRIES,
  leftNounClass: 2 * NOUNS,
  leftWhole: KINDS * 4,
  leftBaseline: 4,
  leftLastWord: WORD_BUCKETS,
  leftEntry: 8 * INNER_ENTRIES,
  rightAfter: 2 * ENDS,
  rightKind: KINDS * ENDS,
  rightLength: 2 * LENGTHS,
  rightInside: 2 * SEGMENT_KINDS,
  rightFirst: 2 * SEGMENT_KINDS,
  rightLeftContent: 8,
  rightBaseline: 8,
  rightNounClass: NOUNS,
  rightLastWord: WORD_BUCKETS,
  inheritedBetween: 5,
  inheritedKinds: KINDS * KINDS * 2,
  inheritedFirst: 2 * SEGMENT_KINDS,
  inheritedShape: KINDS * 2 * SHAPES,
  previousFits: KINDS * ENTRIES,
  older: 2 * KINDS * ENTRIES,
  olderShape: 2 * SHAPES,
  earlierShape: 2 * SHAPES,
  earlierAge: 4,
};

/** The features of the indicator model. */
export const INDICATOR_SPACE: FeatureSpace = featureSpace(Group, SIZES);

/** Kind of the segment at an index, or `NO_SEGMENT` beyond the ends. */
export function kindAt(segments: readonly Segment[], index: number): number {
  // Reading beyond the ends of an array is slow.
  return index < 0 || index >= segments.length ? NO_SEGMENT : segments[index]!.kind;
}
