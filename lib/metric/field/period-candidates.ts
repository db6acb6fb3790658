/** The times that a sentence names, any of which may be the period of a figure. */

import { AtomKind, Gap } from '../../token/table.js';
import type { AtomRange } from '../figure.js';
import { Head } from '../metric-lexicon.js';
import { readFigure } from '../number/read-figure.js';
import { readWords } from '../number/read-words.js';
import { type CueMatch, cueAt, cueEndingAt, entityOf, type Scope } from '../scope.js';
import { SegmentKind } from './segment-kind.js';

/** Kinds of time, in the order of their buckets. */
export const PERIOD_KINDS = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'term',
  'period',
  'until-now',
  'recent',
  'duration-past',
  'frequency',
  'future',
  'span',
] as const;

/** A time named in a sentence. */
export interface PeriodCandidate extends AtomRange {
  readonly kind: (typeof PERIOD_KINDS)[number];
  /** First atom without the opener (`tính đến`, `trong`). */
  readonly core: number;
}

function kindOf(name: string): PeriodCandidate['kind'] {
  return (PERIOD_KINDS as readonly string[]).includes(name) ? (name as PeriodCandidate['kind']) : 'span';
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
  const match = entityOf(scope, i);
  if (match?.entity.type !== 'DATE' || match.first !== i) return null;
  return { first: withOpener(scope, i), core: i, last: match.last, kind: kindOf(match.entity.grain) };
}

/** Last atom of a number at `i`, hedges before it passed over; -1 for none. */
function numberEnd(scope: Scope, i: number): number {
  const { table, numbers, limit } = scope;
  const hedge = cueAt(scope, scope.lexicon.hedgesBefore, i);
  const at = hedge === null ? i : hedge.last + 1;
  if (at >= limit || table.gap[at]! > Gap.SPACE) return -1;
  if (table.kind[at] === AtomKind.NUMBER) return readFigure(numbers, at, limit).last;
  return readWords(numbers, at, limit)?.last ?? -1;
}

/** `trong 3 ngày`, `qua 2 năm`, `9 năm qua`: a duration with the word that makes it a period. */
function durationAt(scope: Scope, i: number, opener: CueMatch | null): PeriodCandidate | null {
  const start = opener === null ? i : opener.last + 1;
  const number = numberEnd(scope, start);
  if (number < 0) return null;
  const closer = cueAt(scope, scope.lexicon.periods, number + 1);
  if (closer !== null && closer.cue.type === 'closer') {
    return { first: i, core: i, last: closer.last, kind: 'duration-past' };
  }
  const unit = cueAt(scope, scope.lexicon.durations, number + 1);
  if (opener === null || unit === null || unit.cue.type !== 'calendar') return null;
  return { first: i, core: i, last: unit.last, kind: 'duration-past' };
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
  return { ...before, last: next.last, kind: next.kind === 'until-now' ? 'until-now' : 'period' };
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
