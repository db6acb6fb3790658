/** A stretch of a sentence cut at marks, small words, verbs of change and times: the joints of noun phrases. */
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import type { AtomRange } from '../figure.js';
import { Head } from '../metric-lexicon.js';
import { type CueMatch, cueAt, type Scope, wordOf } from '../scope.js';
import { SegmentKind } from './segment-kind.js';

/** Lexicons in which a joint is looked up. */
const JOINTS: number = Head.EDGES | Head.CHANGES | Head.HEDGES_BEFORE | Head.BASELINES;

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
  const kind = edge.cue.code;
  if (kind !== SegmentKind.CONTENT && !isWholeWord(scope, edge)) return null;
  return { kind, first: edge.first, last: edge.last };
}

function hedgeAt(scope: Scope, i: number, heads: number): Segment | null {
  const { baselines, hedgesBefore } = scope.lexicon;
  const comparison = (heads & Head.BASELINES) === 0 ? null : cueAt(scope, baselines, i);
  if (comparison?.cue.type === 'comparison') return { kind: SegmentKind.COMPARISON, first: i, last: i };
  const hedge = (heads & Head.HEDGES_BEFORE) === 0 ? null : cueAt(scope, hedgesBefore, i);
  const bound = hedge !== null && hedge.cue.fields.comparator !== '=';
  return bound ? { kind: SegmentKind.HEDGE, first: i, last: hedge.last } : null;
}

function wordJointAt(scope: Scope, i: number, heads: number): Segment | null {
  const verb = (heads & Head.CHANGES) === 0 ? null : verbAt(scope, i);
  const edge = (heads & Head.EDGES) === 0 ? null : cueAt(scope, scope.lexicon.edges, i);
  if (verb !== null && (edge === null || verb.last >= edge.last)) {
    const noun =
      verb.kind === SegmentKind.CHANGE && edge?.last === verb.last && edge.cue.code === SegmentKind.CONTENT;
    return noun ? { kind: SegmentKind.CHANGE_NOUN, first: verb.first, last: verb.last } : verb;
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
    const heads = scope.heads[i]! & JOINTS;
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
      segments.push(joint !== null && joint.last === last ? joint : { kind, first: i, last });
    } else if (!content) run = i;
    i = last + 1;
  }
  if (run >= 0) segments.push({ kind: SegmentKind.CONTENT, first: run, last: to - 1 });
  return segments;
}
