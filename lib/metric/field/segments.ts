/** A stretch of a sentence cut at marks, small words, verbs of change and times: the joints of noun phrases. */
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import type { AtomRange } from '../figure.js';
import { Joint } from '../metric-lexicon.js';
import { type CueMatch, cueAt, type Scope, wordOf } from '../scope.js';

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

/** Kinds by the type of the small word in the lexicon; a type that is missing here is content. */
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

/** A joint or a run of other atoms. */
export interface Segment extends AtomRange {
  /** A value of `SegmentKind`. */
  readonly kind: number;
}

/** Number of segments with content from `from` up to, not including, `to`. */
export function contentsOf(segments: readonly Segment[], from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) if (segments[k]!.kind === SegmentKind.CONTENT) count++;
  return count;
}

/** Quotation marks, and dashes and slashes between two words, stand inside phrases. */
function isInnerMark({ table, limit }: Scope, i: number): boolean {
  const mark = table.shape[i]!;
  if (mark === Mark.DASH || mark === Mark.SLASH || mark === Mark.AMPERSAND) {
    const between =
      i + 1 < limit && table.kind[i + 1] === AtomKind.WORD && i > 0 && table.kind[i - 1] === AtomKind.WORD;
    return between && (mark !== Mark.SLASH || table.gap[i] === Gap.NONE);
  }
  return mark === Mark.QUOTE || mark === Mark.OPEN_QUOTE || mark === Mark.CLOSE_QUOTE;
}

function markKind({ table }: Scope, i: number): number {
  if (isMark(table, i, Mark.COMMA)) return SegmentKind.COMMA;
  const bracket = isMark(table, i, Mark.OPEN_BRACKET) || isMark(table, i, Mark.CLOSE_BRACKET);
  return bracket ? SegmentKind.BRACKET : SegmentKind.MARK;
}

/** Whether a range of atoms neither begins nor ends inside a word that the words stage found. */
function isWholeWord(scope: Scope, { first, last }: AtomRange): boolean {
  if (scope.words === null) return true;
  return scope.words.first[wordOf(scope, first)] === first && scope.words.last[wordOf(scope, last)] === last;
}

/** Whether a level begins with a particle or a verb of change: `lên tới`, `tăng từ`. */
function showsLevel(scope: Scope, i: number): boolean {
  const { particles, changes } = scope.lexicon;
  return cueAt(scope, particles, i) !== null || cueAt(scope, changes, i, i + 1)?.cue.type === 'verb';
}

/** Verbs of change and of level; a single syllable such as `thu` or `giá` is left to the content. */
function verbAt(scope: Scope, i: number): Segment | null {
  const change = cueAt(scope, scope.lexicon.changes, i);
  if (change === null || change.cue.type === 'state') return null;
  if (change.cue.type === 'noun') return { kind: SegmentKind.CONTENT, first: i, last: change.last };
  const level = change.cue.type === 'level';
  if ((level && !showsLevel(scope, i)) || !isWholeWord(scope, change)) return null;
  return { kind: level ? SegmentKind.LEVEL : SegmentKind.CHANGE, first: i, last: change.last };
}

function edgeSegment(scope: Scope, edge: CueMatch): Segment | null {
  const kind = KIND_OF_EDGE[edge.cue.type];
  if (kind !== undefined)
    return isWholeWord(scope, edge) ? { kind, first: edge.first, last: edge.last } : null;
  return { first: edge.first, last: edge.last, kind: SegmentKind.CONTENT };
}

function hedgeAt(scope: Scope, i: number, heads: number): Segment | null {
  const { baselines, hedgesBefore } = scope.lexicon;
  const comparison = (heads & Joint.BASELINE) === 0 ? null : cueAt(scope, baselines, i);
  if (comparison?.cue.type === 'comparison') return { kind: SegmentKind.COMPARISON, first: i, last: i };
  const hedge = (heads & Joint.HEDGE) === 0 ? null : cueAt(scope, hedgesBefore, i);
  const bound = hedge !== null && hedge.cue.fields.comparator !== '=';
  return bound ? { kind: SegmentKind.HEDGE, first: i, last: hedge.last } : null;
}

function wordJointAt(scope: Scope, i: number, heads: number): Segment | null {
  const verb = (heads & Joint.CHANGE) === 0 ? null : verbAt(scope, i);
  const edge = (heads & Joint.EDGE) === 0 ? null : cueAt(scope, scope.lexicon.edges, i);
  if (verb !== null && (edge === null || verb.last >= edge.last)) {
    const noun = verb.kind === SegmentKind.CHANGE && edge?.last === verb.last && edge.cue.type === 'content';
    return noun ? { ...verb, kind: SegmentKind.CHANGE_NOUN } : verb;
  }
  return (edge === null ? null : edgeSegment(scope, edge)) ?? hedgeAt(scope, i, heads);
}

/** Longest aside in atoms, brackets included. */
const ASIDE = 7;

/** Last atom of a short aside in brackets that belongs to the phrase (`(PC47)`, `(GRDP)`), or -1. */
function asideEnd({ table }: Scope, i: number, to: number): number {
  if (!isMark(table, i, Mark.OPEN_BRACKET)) return -1;
  for (let k = i + 1; k < Math.min(to, i + ASIDE); k++) {
    if (isMark(table, k, Mark.CLOSE_BRACKET)) return k;
    if (table.kind[k] !== AtomKind.WORD) return -1;
  }
  return -1;
}

function jointAt(scope: Scope, i: number, to: number, afterContent: boolean): Segment | null {
  if (scope.table.kind[i]! < AtomKind.PUNCTUATION) {
    // The cheap test before the lexicons are asked.
    const heads = scope.lexicon.joints[scope.table.id[i]!]!;
    return heads === 0 ? null : wordJointAt(scope, i, heads);
  }
  const aside = afterContent ? asideEnd(scope, i, to) : -1;
  if (aside >= 0) return { kind: SegmentKind.CONTENT, first: i, last: aside };
  return isInnerMark(scope, i) ? null : { kind: markKind(scope, i), first: i, last: i };
}

/**
 * Cuts the atoms from `from` up to, not including, `to`. Linear.
 * @param times the times of the sentence, in text order
 */
export function segmentsOf(scope: Scope, from: number, to: number, times: readonly AtomRange[]): Segment[] {
  const segments: Segment[] = [];
  let next = 0;
  // First atom of the content that is being read, -1 where none is.
  let run = -1;
  for (let i = from; i < to; ) {
    while (next < times.length && times[next]!.last < i) next++;
    const time = times[next];
    const timed = time !== undefined && time.first <= i;
    const content = run >= 0;
    const joint = timed ? null : jointAt(scope, i, to, content);
    const last = Math.min(timed ? time.last : (joint?.last ?? i), to - 1);
    const kind = timed ? SegmentKind.TIME : (joint?.kind ?? SegmentKind.CONTENT);
    if (kind !== SegmentKind.CONTENT) {
      if (content) segments.push({ kind: SegmentKind.CONTENT, first: run, last: i - 1 });
      run = -1;
      segments.push({ kind, first: i, last });
    } else if (!content) run = i;
    i = last + 1;
  }
  if (run >= 0) segments.push({ kind: SegmentKind.CONTENT, first: run, last: to - 1 });
  return segments;
}
