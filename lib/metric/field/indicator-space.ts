/** The features of the indicator model: named groups of buckets. */
import { type FeatureSpace, featureSpace } from '../model/feature-space.js';
import { WORD_BUCKETS } from '../model/word-buckets.js';
import { SEGMENT_KINDS, type Segment } from './segments.js';

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

/** Names of the groups of features. */
export type Group =
  | 'source'
  | 'contextBefore'
  | 'contextAfter'
  | 'contextUnit'
  | 'contextWord'
  | 'contextUnitWord'
  | 'sourceBaseline'
  | 'leftBefore'
  | 'leftAfter'
  | 'leftAfterKind'
  | 'leftGap'
  | 'leftSkipped'
  | 'leftSkippedKind'
  | 'leftLength'
  | 'leftInside'
  | 'leftFirst'
  | 'leftEntity'
  | 'leftStart'
  | 'leftEnd'
  | 'leftHead'
  | 'leftCatalogue'
  | 'leftNounClass'
  | 'leftWhole'
  | 'leftBaseline'
  | 'leftLastWord'
  | 'leftEntry'
  | 'rightAfter'
  | 'rightKind'
  | 'rightLength'
  | 'rightInside'
  | 'rightFirst'
  | 'rightLeftContent'
  | 'rightBaseline'
  | 'rightNounClass'
  | 'rightLastWord'
  | 'inheritedBetween'
  | 'inheritedKinds'
  | 'inheritedFirst'
  | 'inheritedShape'
  | 'previousFits'
  | 'older'
  | 'olderShape'
  | 'earlierShape'
  | 'earlierAge';

/** Groups of features and their sizes. */
const GROUPS: Readonly<Record<Group, number>> = {
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
export const INDICATOR_SPACE: FeatureSpace<Group> = featureSpace<Group>(GROUPS);

/** The numbers of the groups. */
export const GROUP: Readonly<Record<Group, number>> = INDICATOR_SPACE.at;

/** Kind of the segment at an index, or `NO_SEGMENT` beyond the ends. */
export function kindAt(segments: readonly Segment[], index: number): number {
  // Reading beyond the ends of an array is slow.
  return index < 0 || index >= segments.length ? NO_SEGMENT : segments[index]!.kind;
}
