/** The features of the period model: named groups of buckets. */
import { type FeatureSpace, featureSpace } from '../model/feature-space.js';
import { WORD_BUCKETS } from '../model/word-buckets.js';
import { PERIOD_KINDS } from './period-candidates.js';
import { RELATIONS } from './period-relations.js';
import { SEGMENT_KINDS } from './segment-kind.js';

/** Number of kinds of time. */
export const KINDS: number = PERIOD_KINDS;
/** Sizes of figures that are told apart, by kind and as digits or words. */
export const FIGURE_SIZES = 7;
/** Sets of bodies and persons. */
export const ACTORS = 4;
/** How many sentences ago a time was used, and how many figures took it or did not, are told apart up to here. */
export const AGES = 4;
export const COUNTS = 4;
/** Sets of what may stand between two figures. */
export const BETWEENS = 16;

/** The groups of features, by the names that the weights are printed with. */
export enum Group {
  none = 0,
  noneCandidates = 1,
  noneCarry = 2,
  noneUnitWord = 3,
  noneOpening = 4,
  noneWordBefore = 5,
  noneWordAfter = 6,
  noneSize = 7,
  side = 8,
  kind = 9,
  kindSide = 10,
  distance = 11,
  figuresBetween = 12,
  opener = 13,
  openerKind = 14,
  atStart = 15,
  commaAfter = 16,
  before = 17,
  baseline = 18,
  entity = 19,
  dayPart = 20,
  semicolon = 21,
  reporting = 22,
  bracket = 23,
  nearest = 24,
  direction = 25,
  adjacent = 26,
  clause = 27,
  firstWord = 28,
  lastWord = 29,
  unitWord = 30,
  wordAfter = 31,
  figureWord = 32,
  actors = 33,
  age = 34,
  paragraph = 35,
  carriedCue = 36,
  carriedKind = 37,
  carriedStart = 38,
  carriedTakers = 39,
  carriedTimes = 40,
  carriedOpener = 41,
  joint = 42,
  jointBetween = 43,
  jointKinds = 44,
  jointDistance = 45,
}

/** How many buckets each group has. */
const SIZES: Readonly<Record<keyof typeof Group, number>> = {
  none: 4,
  noneCandidates: 4,
  noneCarry: 4,
  noneUnitWord: WORD_BUCKETS,
  noneOpening: WORD_BUCKETS,
  noneWordBefore: WORD_BUCKETS,
  noneWordAfter: WORD_BUCKETS,
  noneSize: 4 * FIGURE_SIZES,
  side: 12,
  kind: KINDS,
  kindSide: KINDS * 3,
  distance: 21,
  figuresBetween: 8,
  opener: 3,
  openerKind: KINDS * 2,
  atStart: 2,
  commaAfter: 2,
  before: 13,
  baseline: 2,
  entity: 3,
  dayPart: 2,
  semicolon: 3,
  reporting: 2,
  bracket: 2,
  nearest: 4,
  direction: 6,
  adjacent: 16,
  clause: 32,
  firstWord: WORD_BUCKETS,
  lastWord: WORD_BUCKETS,
  unitWord: WORD_BUCKETS,
  wordAfter: WORD_BUCKETS,
  figureWord: WORD_BUCKETS,
  actors: 4 * ACTORS,
  age: 4,
  paragraph: 2,
  carriedCue: SEGMENT_KINDS,
  carriedKind: KINDS * AGES,
  carriedStart: 2 * AGES,
  carriedTakers: COUNTS * COUNTS,
  carriedTimes: 4,
  carriedOpener: KINDS * 2,
  joint: RELATIONS,
  jointBetween: RELATIONS * BETWEENS,
  jointKinds: RELATIONS * 16,
  jointDistance: RELATIONS * 7,
};

/** The features of the period model. */
export const PERIOD_SPACE: FeatureSpace = featureSpace(Group, SIZES);
