/** The times that a sentence names, any of which may be the period of a figure. */

import { AtomKind, Gap } from '../../token/table.js';
import { EntityKind } from '../entity-kinds.js';
import type { AtomRange } from '../figure.js';
import { Head } from '../metric-lexicon.js';
import { readFigure } from '../number/read-figure.js';
import { readWords } from '../number/read-words.js';
import { type CueMatch, cueAt, cueEndingAt, entityKindAt, entityOf, type Scope } from '../scope.js';
import { SegmentKind } from './segment-kind.js';

/** What kind of time a sentence names. */
export enum PeriodKind {
  DAY = 0,
  WEEK = 1,
  MONTH = 2,
  QUARTER = 3,
  HALF = 4,
  YEAR = 5,
  TERM = 6,
  PERIOD = 7,
  UNTIL_NOW = 8,
  RECENT = 9,
  DURATION_PAST = 10,
  FREQUENCY = 11,
  FUTURE = 12,
  SPAN = 13,
}

/** Number of kinds. */
export const PERIOD_KINDS = 14;

/** Kinds by their names in the lexicon and by the grains of dates. */
const KIND_OF_NAME: ReadonlyMap<string, PeriodKind> = new Map([
  ['day', PeriodKind.DAY],
  ['week', PeriodKind.WEEK],
  ['month', PeriodKind.MONTH],
  ['quarter', PeriodKind.QUARTER],
  ['half', PeriodKind.HALF],
  ['year', PeriodKind.YEAR],
  ['term', PeriodKind.TERM],
  ['period', PeriodKind.PERIOD],
  ['until-now', PeriodKind.UNTIL_NOW],
  ['recent', PeriodKind.RECENT],
  ['duration-past', PeriodKind.DURATION_PAST],
  ['frequency', PeriodKind.FREQUENCY],
  ['future', PeriodKind.FUTURE],
  ['span', PeriodKind.SPAN],
]);

/** A time named in a sentence. */
export interface PeriodCandidate extends AtomRange {
  readonly kind: PeriodKind;
  /** First atom without the opener (`tính đến`, `trong`). */
  readonly core: number;
}

function kindOf(name: string): PeriodKind {
  return KIND_OF_NAME.get(name) ?? PeriodKind.SPAN;
}

/** First atom of the opener that ends before `core`, or `core`. */
function withOpener(scope: Scope, core: number): number {
  const opener = cueEndingAt(scope, scope.lexicon.periods, core - 1);
  if (opener?.cue.type === 'opener') return opener.first;
  const joiner = cueEndingAt(scope, scope.lexicon.joiners, core - 1);
  const word = joiner !== null && scope.table.kind[joiner.last] === AtomKind.WORD;
  return word && (joiner.cue.type === 'from' || joiner.cue.type === 'range') ? joiner.first : core;
}

/** The date entity that begins at atom `i`, as a candidate. */
function dateAt(scope: Scope, i: number): PeriodCandidate | null {
  if (entityKindAt(scope, i) !== EntityKind.DATE) return null;
  const match = entityOf(scope, i);
  if (match?.entity.type !== 'DATE' || match.first !== i) return null;
  return { first: withOpener(scope, i), core: i, last: match.last, kind: kindOf(match.entity.grain) };
}

/** What a figure may go on with behind its digits. */
const FOLLOWING: number = Head.NUMBERS | Head.MAGNITUDES;

/** Last atom of a number at `i`, hedges before it passed over; -1 for none. */
function numberEnd(scope: Scope, i: number): number {
  const { table, heads, numbers, limit } = scope;
  const hedge = cueAt(scope, scope.lexicon.hedgesBefore, i);
  const at = hedge === null ? i : hedge.last + 1;
  if (at >= limit || table.gap[at]! > Gap.SPACE) return -1;
  if (table.kind[at] === AtomKind.NUMBER) {
    const goesOn = at + 1 < limit && (heads[at + 1]! & FOLLOWING) !== 0;
    return goesOn ? readFigure(numbers, at, limit).last : at;
  }
  return readWords(numbers, at, limit)?.last ?? -1;
}

/** `trong 3 ngày`, `qua 2 năm`, `9 năm qua`: a duration with the word that makes it a period. */
function durationAt(scope: Scope, i: number, opener: CueMatch | null): PeriodCandidate | null {
  const start = opener === null ? i : opener.last + 1;
  const number = numberEnd(scope, start);
  if (number < 0) return null;
  const closer = cueAt(scope, scope.lexicon.periods, number + 1);
  if (closer !== null && closer.cue.type === 'closer') {
    return { first: i, core: i, last: closer.last, kind: PeriodKind.DURATION_PAST };
  }
  const unit = cueAt(scope, scope.lexicon.durations, number + 1);
  if (opener === null || unit === null || unit.cue.type !== 'calendar') return null;
  return { first: i, core: i, last: unit.last, kind: PeriodKind.DURATION_PAST };
}

/** The date that begins inside a phrase or right behind it: `trong giai đoạn 2016-2020`. */
function dateWithin(scope: Scope, { first, last }: CueMatch): PeriodCandidate | null {
  for (let i = first + 1; i <= Math.min(last + 1, scope.limit - 1); i++) {
    const date = dateAt(scope, i);
    if (date !== null) return date;
  }
  return null;
}

function candidateAt(scope: Scope, i: number): PeriodCandidate | null {
  const date = dateAt(scope, i);
  if (date !== null) return date;
  const cue = cueAt(scope, scope.lexicon.periods, i);
  if (cue?.cue.type === 'phrase') {
    const inside = dateWithin(scope, cue);
    if (inside !== null) return { first: i, core: inside.core, last: inside.last, kind: inside.kind };
    return { first: i, core: i, last: cue.last, kind: kindOf(cue.cue.fields.kind ?? '') };
  }
  if (cue !== null && cue.cue.type === 'opener')
    return dateAt(scope, cue.last + 1) ?? durationAt(scope, i, cue);
  const number = scope.table.kind[i] === AtomKind.NUMBER || (scope.heads[i]! & Head.NUMBERS) !== 0;
  return number ? durationAt(scope, i, null) : null;
}

/** Joins `từ năm 2005` and `đến nay`, `từ ngày 1/1` and `đến ngày 5/2`. */
function joined(before: PeriodCandidate | undefined, next: PeriodCandidate): PeriodCandidate | null {
  if (before === undefined || next.first > before.last + 1) return null;
  const kind = next.kind === PeriodKind.UNTIL_NOW ? PeriodKind.UNTIL_NOW : PeriodKind.PERIOD;
  return { first: before.first, core: before.core, last: next.last, kind };
}

/** What a time may begin with. */
const TIMES: number = Head.PERIODS | Head.NUMBERS;

/** Whether a date, a number or a cue of times may stand at atom `i`: the cheap test. */
function mayBeTime({ table, entityAt, heads }: Scope, i: number): boolean {
  return (heads[i]! & TIMES) !== 0 || entityAt[i] !== 0 || table.kind[i] === AtomKind.NUMBER;
}

/** Last atom of a word at atom `i` that holds a cue and is none (`thực hiện`), or -1. */
function wholeWordEnd(scope: Scope, i: number): number {
  if ((scope.heads[i]! & Head.CONTENTS) === 0) return -1;
  const edge = cueAt(scope, scope.lexicon.edges, i);
  return edge?.cue.code === SegmentKind.CONTENT ? edge.last : -1;
}

/** The times of a sentence in text order. Linear. */
export function periodCandidates(scope: Scope): PeriodCandidate[] {
  const found: PeriodCandidate[] = [];
  for (let i = scope.first; i < scope.limit; i++) {
    const word = wholeWordEnd(scope, i);
    if (word >= 0) {
      i = word;
      continue;
    }
    if (!mayBeTime(scope, i)) continue;
    const candidate = candidateAt(scope, i);
    if (candidate === null) continue;
    const before = found.at(-1);
    if (before !== undefined && candidate.last <= before.last) continue;
    const union = joined(before, candidate);
    if (union === null) found.push(candidate);
    else found[found.length - 1] = union;
    i = candidate.last;
  }
  return found;
}
