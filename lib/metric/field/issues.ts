/** Arithmetic that the text itself implies: contradictions are reported, values stay as written. */
import type { Quantity } from '../quantity/quantity.js';
import { cueAt, cueEndingAt, type Scope } from '../scope.js';
import type { Neighbours } from './baseline.js';
import { governingCue } from './direction.js';

/** `120/100 tiêu chí`, `132 trong tổng số 91 đại biểu`: the part is larger than its whole. */
export const PART_ABOVE_WHOLE = 'part-above-whole';
/** `chiếm 130% tổng vốn`. */
export const SHARE_ABOVE_100 = 'share-above-100';
/** `410/442 phiếu (83,5%)`: the percentage is another one than the ratio beside it. */
export const RATIO_UNLIKE_PERCENT = 'ratio-unlike-percent';
/** `tăng từ 25% xuống 22%`: the verb says the contrary of the levels. */
export const CHANGE_UNLIKE_LEVELS = 'change-unlike-levels';

/** Percentages are rounded; a difference of half a point is none. */
const ROUNDING = 0.5;
/** How far behind a ratio its percentage stands, in atoms. */
const NEAR = 6;

const joinsWhole = (scope: Scope, from: number, to: number): boolean => {
  const joiner = cueAt(scope, scope.lexicon.joiners, from, to);
  return joiner?.cue.type === 'whole' && joiner.last === to - 1;
};

function partAboveWhole(scope: Scope, quantity: Quantity, next: Quantity | undefined): boolean {
  if (quantity.rule === 'fraction') return quantity.low > 1 && quantity.unitFirst <= quantity.last;
  if (next === undefined || next.unit !== quantity.unit) return false;
  return quantity.low > (next.high ?? next.low) && joinsWhole(scope, quantity.last + 1, next.first);
}

/** `63 dự án, trong đó 70 dự án chậm`: what is among something is no more than it. */
function memberAboveGroup(scope: Scope, quantity: Quantity, before: Quantity | undefined): boolean {
  if (before === undefined || before.unit !== quantity.unit || quantity.unit === '%') return false;
  for (let i = before.last + 1; i < quantity.first; i++) {
    const among = cueAt(scope, scope.lexicon.edges, i, quantity.first);
    if (among?.cue.type === 'among') return quantity.low > (before.high ?? before.low);
  }
  return false;
}

function shareAbove100(scope: Scope, quantity: Quantity): boolean {
  const verb = quantity.unit === '%' && quantity.low > 100 ? governingCue(scope, quantity.first) : null;
  return verb !== null && /^change\.chiem/.test(verb.cue.id);
}

function ratioUnlikePercent(quantity: Quantity, before: Quantity | undefined): boolean {
  if (before === undefined || quantity.unit !== '%' || before.rule !== 'fraction') return false;
  if (quantity.first - before.last > NEAR) return false;
  return Math.abs(before.low * 100 - quantity.low) > ROUNDING;
}

/** The direction of the verb that stands before `từ 25%`, or `level`. */
function verbBefore(scope: Scope, first: number): string {
  const opener = cueEndingAt(scope, scope.lexicon.joiners, first - 1);
  if (opener?.cue.type !== 'from') return 'level';
  return cueEndingAt(scope, scope.lexicon.changes, opener.first - 1)?.cue.fields.direction ?? 'level';
}

function changeUnlikeLevels(scope: Scope, quantity: Quantity, before: Quantity | undefined): boolean {
  if (before === undefined || before.unit !== quantity.unit) return false;
  const joiner = cueAt(scope, scope.lexicon.joiners, before.last + 1, quantity.first);
  if (joiner?.cue.type !== 'to-level') return false;
  const direction = verbBefore(scope, before.first);
  return direction === 'increase'
    ? quantity.low < before.low
    : direction === 'decrease' && quantity.low > before.low;
}

/** The contradictions that a quantity takes part in, by their names. */
export function findIssues(scope: Scope, quantity: Quantity, { before, next }: Neighbours): string[] {
  const found: string[] = [];
  if (partAboveWhole(scope, quantity, next) || memberAboveGroup(scope, quantity, before)) {
    found.push(PART_ABOVE_WHOLE);
  }
  if (shareAbove100(scope, quantity)) found.push(SHARE_ABOVE_100);
  if (ratioUnlikePercent(quantity, before)) found.push(RATIO_UNLIKE_PERCENT);
  if (changeUnlikeLevels(scope, quantity, before)) found.push(CHANGE_UNLIKE_LEVELS);
  return found;
}
