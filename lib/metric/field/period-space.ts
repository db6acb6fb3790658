/** The features of the period model: named groups of buckets. */
import { type FeatureSpace, featureSpace } from '../model/feature-space.js';
import { WORD_BUCKETS } from '../model/word-buckets.js';
import { PERIOD_KINDS } from './period-candidates.js';

/** Number of kinds of time. */
export const KINDS: number = PERIOD_KINDS;

/** The groups of features, by the names that the weights are printed with. */
export enum Group {
  none = 0,
  noneCandidates = 1,
  noneBefore = 2,
  noneCarry = 3,
  side = 4,
  kind = 5,
  kindSide = 6,
  distance = 7,
  figuresBetween = 8,
  opener = 9,
  openerKind = 10,
  atStart = 11,
  commaAfter = 12,
  before = 13,
  baseline = 14,
  entity = 15,
  dayPart = 16,
  semicolon = 17,
  reporting = 18,
  bracket = 19,
  same = 20,
  age = 21,
  paragraph = 22,
  nearest = 23,
  direction = 24,
  adjacent = 25,
  clause = 26,
  noneUnitWord = 27,
  noneOpening = 28,
  firstWord = 29,
  lastWord = 30,
  unitWord = 31,
}

/** How many buckets each group has. */
const SIZES: Readonly<Record<keyof typeof Group, number>> = {
  none: 4,
  noneCandidates: 4,
  noneBefore: 3,
  noneCarry: 4,
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
  same: 2,
  age: 4,
  paragraph: 2,
  nearest: 4,
  direction: 6,
  adjacent: 16,
  clause: 32,
  noneUnitWord: WORD_BUCKETS,
  noneOpening: WORD_BUCKETS,
  firstWord: WORD_BUCKETS,
  lastWord: WORD_BUCKETS,
  unitWord: WORD_BUCKETS,
};

/** The features of the period model. */
export const PERIOD_SPACE: FeatureSpace = featureSpace(Group, SIZES);
