/** What a figure is compared with: `so với cùng kỳ` · `55,02% kế hoạch` · `chiếm 19% tổng vốn` · `từ 41% lên 45%`. */

import { AtomKind, isMark, Mark } from '../../token/table.js';
import type { BaselineKind, Direction } from '../../types.js';
import { EntityKind } from '../entity-kinds.js';
import type { BaselineRange } from '../figure.js';
import { Head } from '../metric-lexicon.js';
import type { Quantity } from '../quantity/quantity.js';
import { type CueMatch, cueAt, cueEndingAt, entityKindAt, entityOf, type Scope } from '../scope.js';
import { bitSet, has } from './bit-set.js';
import { edgeAt, isChangeVerb, isEndingMark } from './boundaries.js';
import { comparisonAcross } from './compared.js';
import { governingCue } from './direction.js';
import { SegmentKind } from './segment-kind.js';

/** How many atoms a baseline runs on behind its cue. */
const REACH = 9;

const kindOf = ({ cue }: CueMatch): BaselineKind => {
  const kind = cue.fields.kind ?? 'other';
  if (kind === 'level') return 'other';
  return kind === 'estimate' ? 'plan' : (kind as BaselineKind);
};

/** Small words that no baseline runs over. */
const STOPPING: number = bitSet(
  SegmentKind.CONJUNCTION,
  SegmentKind.CLAUSE,
  SegmentKind.AMONG,
  SegmentKind.VERB,
  SegmentKind.SHARE,
  SegmentKind.REPORTING,
  SegmentKind.TENSE,
);

/** Whether the noun phrase of a baseline ends before atom `i`. */
function endsPhrase(scope: Scope, i: number): boolean {
  if (isEndingMark(scope, i) || isChangeVerb(scope, i)) return true;
  const edge = edgeAt(scope, i)?.cue.code;
  return edge !== undefined && has(STOPPING, edge);
}

/** Last atom of the noun phrase that begins at `first`, at most before `limit`. */
export function phraseEnd(scope: Scope, first: number, limit: number): number {
  let last = first;
  const end = Math.min(limit, first + REACH);
  for (let i = first + 1; i < end && !endsPhrase(scope, i); i++) {
    const entity = entityOf(scope, i);
    last = entity === undefined ? i : Math.min(entity.last, limit - 1);
    i = last;
  }
  return last;
}

function opened(scope: Scope, cue: CueMatch, limit: number): BaselineRange {
  const next = cue.last + 1;
  const goesOn = next < limit && !endsPhrase(scope, next);
  const last = goesOn ? phraseEnd(scope, cue.last, limit) : cue.last;
  return { first: cue.first, last, kind: kindOf(cue) };
}

/** How far behind a level a comparison may stand: `đạt 6,21%, thấp hơn so với kế hoạch`. */
const LEVEL_REACH = 4;

/** `so với …` between the figure and `limit`, or null. A level is seldom compared across a long phrase. */
function comparisonAfter(scope: Scope, from: number, limit: number, level: boolean): BaselineRange | null {
  const end = level ? Math.min(limit, from + LEVEL_REACH) : limit;
  const { heads } = scope;
  for (let i = from; i < end; i++) {
    if (isMark(scope.table, i, Mark.SEMICOLON)) return null;
    if ((heads[i]! & Head.BASELINES) === 0) continue;
    const cue = cueAt(scope, scope.lexicon.baselines, i);
    if (cue?.cue.type === 'comparison') return opened(scope, cue, scope.limit);
    if (cue?.cue.type === 'standard' && i === from && cue.last > i) return opened(scope, cue, scope.limit);
  }
  return null;
}

/** Whether a time follows a cue of a whole: `9% trong năm 2023`, `5% trong 3 năm` have no whole. */
function opensTime(scope: Scope, { cue, first, last }: CueMatch): boolean {
  if (cue.fields.kind !== 'whole') return false;
  if (cueAt(scope, scope.lexicon.periods, first)?.cue.type === 'phrase') return true;
  const next = last + 1;
  if (next >= scope.limit) return false;
  return entityKindAt(scope, next) === EntityKind.DATE || scope.table.kind[next] === AtomKind.NUMBER;
}

/** `kế hoạch`, `tổng vốn`, `dân số` right behind a percentage. */
function objectAfter(scope: Scope, quantity: Quantity, limit: number): BaselineRange | null {
  const share = quantity.unit.startsWith('%') || quantity.unit === 'ratio';
  const next = quantity.last + 1;
  if (!share || next >= limit || endsPhrase(scope, next)) return null;
  const cue = cueAt(scope, scope.lexicon.baselines, next);
  const governor = governingCue(scope, quantity.first);
  const whole = governor !== null && takesWhole(governor);
  if (cue?.cue.type === 'object' && !opensTime(scope, cue)) {
    const range = opened(scope, cue, limit);
    return whole ? { first: range.first, last: range.last, kind: 'whole' } : range;
  }
  if (!whole || cue?.cue.type === 'object') return null;
  return { first: next, last: phraseEnd(scope, next, limit), kind: 'whole' };
}

/** Whether a verb says that the figure is a share of what follows it. */
const takesWhole = ({ cue }: CueMatch): boolean => /^change\.(?:chiem|dong-gop)/.test(cue.id);

/** `77 tỷ đồng trong 150 tỷ đồng`, `39,6 tỷ/77,4 tỷ`: the next figure is the whole. */
function wholeAfter(scope: Scope, quantity: Quantity, next: Quantity | undefined): BaselineRange | null {
  if (next === undefined) return null;
  const from = quantity.last + 1;
  const joiner = cueAt(scope, scope.lexicon.joiners, from, next.first);
  const joined = joiner?.cue.type === 'whole' && joiner.last === next.first - 1;
  const slashed = isMark(scope.table, from, Mark.SLASH) && next.first === from + 1;
  if (!joined && !slashed) return null;
  const counting = joined && joiner.last > joiner.first ? joiner.first + 1 : next.first;
  return { first: counting, last: phraseEnd(scope, next.last, scope.limit), kind: 'whole' };
}

/** `từ 41% lên 45%`: the first level is the baseline of the second. */
function levelBefore(scope: Scope, quantity: Quantity, before: Quantity | undefined): BaselineRange | null {
  if (before === undefined || before.kind === 'rank') return null;
  const opener = cueEndingAt(scope, scope.lexicon.joiners, before.first - 1);
  if (opener?.cue.type !== 'from') return null;
  for (let i = before.last + 1; i < quantity.first; i++) {
    const joiner = cueAt(scope, scope.lexicon.joiners, i, quantity.first);
    if (joiner?.cue.type === 'to-level') return { first: opener.first, last: before.last, kind: 'earlier' };
  }
  return null;
}

/** `So với cùng kỳ, sản lượng tăng 12%`: a comparison that opens the clause of a change. */
function comparisonBefore(scope: Scope, from: number, first: number): BaselineRange | null {
  const { heads } = scope;
  for (let i = from; i < first; i++) {
    if ((heads[i]! & Head.BASELINES) === 0) continue;
    const cue = cueAt(scope, scope.lexicon.baselines, i, first);
    if (cue?.cue.type !== 'comparison') continue;
    // Right behind the figure before, or right before this one, it is no baseline of this one.
    const range = opened(scope, cue, first);
    return (i === from && from > scope.first) || range.last >= first - 2 ? null : range;
  }
  return null;
}

/** `gấp 1,5 lần nhà ga hiện có`: what a multiple is a multiple of. */
function multiplicand(scope: Scope, quantity: Quantity, limit: number): BaselineRange | null {
  const next = quantity.last + 1;
  if (quantity.unit !== 'times' || next >= limit || endsPhrase(scope, next)) return null;
  if (cueAt(scope, scope.lexicon.baselines, next)?.cue.type === 'comparison') return null;
  return { first: next, last: phraseEnd(scope, next, limit), kind: 'other' };
}

/** The surroundings of a figure: the quantities beside it and the atoms between. */
export interface Neighbours {
  readonly before: Quantity | undefined;
  readonly next: Quantity | undefined;
  /** First atom of the clause, behind the figure before. */
  readonly from: number;
  /** First atom of the figure behind, or the end of the sentence. */
  readonly limit: number;
}

/** The baseline of a quantity whose direction is known, or null. */
export function findBaseline(
  scope: Scope,
  quantity: Quantity,
  direction: Direction,
  near: Neighbours,
): BaselineRange | null {
  const level = direction === 'level';
  return (
    levelBefore(scope, quantity, near.before) ??
    wholeAfter(scope, quantity, near.next) ??
    objectAfter(scope, quantity, near.limit) ??
    comparisonAfter(scope, quantity.last + 1, near.limit, level) ??
    multiplicand(scope, quantity, near.limit) ??
    (level
      ? null
      : (comparisonAcross(scope, quantity.first)?.yardstick ??
        comparisonBefore(scope, near.from, quantity.first)))
  );
}
