/** The kinds of segments that a stretch of a sentence is cut into. */
import type { LexiconRow } from '../../lexicon/rows.js';

/** What a segment is; everything but `CONTENT` is a joint. */
export enum SegmentKind {
  CONTENT = 0,
  COMMA = 1,
  MARK = 2,
  BRACKET = 3,
  CONJUNCTION = 4,
  AUXILIARY = 5,
  TENSE = 6,
  VERB = 7,
  CLAUSE = 8,
  AMONG = 9,
  PREPOSITION = 10,
  OF = 11,
  REPORTING = 12,
  DEMONSTRATIVE = 13,
  DETERMINER = 14,
  DIMENSION = 15,
  COMPARISON = 16,
  CHANGE = 17,
  LEVEL = 18,
  HEDGE = 19,
  TIME = 20,
  /** A verb of change that is a noun too: `tăng trưởng`. */
  CHANGE_NOUN = 21,
  /** Brackets and what stands in them. */
  ASIDE = 22,
  /** `chiếm`, `bằng`, `tương đương`: tells the figure before in other terms. */
  SHARE = 23,
  /** `lần lượt`: phrases and figures in the same order. */
  RESPECTIVELY = 24,
}

/** Number of kinds. */
export const SEGMENT_KINDS = 25;

/** Kinds by the type of the small word in the lexicon. */
const KIND_OF_EDGE: Readonly<Record<string, number>> = {
  conjunction: SegmentKind.CONJUNCTION,
  auxiliary: SegmentKind.AUXILIARY,
  tense: SegmentKind.TENSE,
  verb: SegmentKind.VERB,
  share: SegmentKind.SHARE,
  respectively: SegmentKind.RESPECTIVELY,
  clause: SegmentKind.CLAUSE,
  among: SegmentKind.AMONG,
  preposition: SegmentKind.PREPOSITION,
  of: SegmentKind.OF,
  reporting: SegmentKind.REPORTING,
  demonstrative: SegmentKind.DEMONSTRATIVE,
  determiner: SegmentKind.DETERMINER,
  dimension: SegmentKind.DIMENSION,
};

/** The kind of a small word; a type that is not listed is content. */
export function edgeKind({ type }: LexiconRow): number {
  return KIND_OF_EDGE[type] ?? SegmentKind.CONTENT;
}
