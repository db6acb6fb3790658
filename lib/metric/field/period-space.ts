/** The features of the period model: named groups of buckets. */
import { type FeatureSpace, featureSpace } from '../model/feature-space.js';
import { WORD_BUCKETS } from '../model/word-buckets.js';
import { PERIOD_KINDS } from './period-candidates.js';

/** Number of kinds of time. */
export const KINDS: number = PERIOD_KINDS.length;

/** Names of the groups of features. */
export type Group =
  | 'none'
  | 'noneCandidates'
  | 'noneBefore'
  | 'noneCarry'
  | 'side'
  | 'kind'
  | 'kindSide'
  | 'distance'
  | 'figuresBetween'
  | 'opener'
  | 'openerKind'
  | 'atStart'
  | 'commaAfter'
  | 'before'
  | 'baseline'
  | 'entity'
  | 'dayPart'
  | 'semicolon'
  | 'reporting'
  | 'bracket'
  | 'same'
  | 'age'
  | 'paragraph'
  | 'nearest'
  | 'direction'
  | 'adjacent'
  | 'clause'
  | 'noneUnitWord'
  | 'noneOpening'
  | 'firstWord'
  | 'lastWord'
  | 'unitWord';

/** Groups of features and their sizes. */
const GROUPS: Readonly<Record<Group, number>> = {
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
export const PERIOD_SPACE: FeatureSpace<Group> = featureSpace<Group>(GROUPS);

/** The numbers of the groups. */
export const GROUP: Readonly<Record<Group, number>> = PERIOD_SPACE.at;
