/** Multiples: `gấp đôi` · `gấp 3 lần` · `tăng 6,5 lần`; a plain `3 lần` counts occasions. */
import { exact } from '../number/decimal.js';
import type { NumberMatch } from '../number/number-match.js';
import { type CueMatch, cueAt, cueEndingAt, type Scope } from '../scope.js';
import type { Quantity } from './quantity.js';

/** Whether a multiple or a change leads to the number, hedges between them or not. */
export function isMultiplied(scope: Scope, first: number): boolean {
  const { lexicon } = scope;
  for (let at = first - 1, step = 0; step < 3 && at >= scope.first; step++) {
    const opener = cueEndingAt(scope, lexicon.multiples, at);
    if (opener !== null && opener.cue.type === 'opener') return true;
    const change = cueEndingAt(scope, lexicon.changes, at);
    if (change !== null && change.cue.fields.direction !== 'level') return true;
    const hedge = cueEndingAt(scope, lexicon.hedgesBefore, at);
    if (hedge === null) return false;
    at = hedge.first - 1;
  }
  return false;
}

/** The number of times before `lần`, or null. */
export function timesQuantity(scope: Scope, number: NumberMatch): Quantity | null {
  const unit = cueAt(scope, scope.lexicon.units, number.last + 1);
  if (unit === null || unit.cue.type !== 'times') return null;
  // Nothing happens a part of a time: `bằng 0,9 lần`.
  const multiple = isMultiplied(scope, number.first) || !Number.isInteger(number.value);
  if (!multiple && number.weak && number.value === 1) return null;
  const half =
    scope.lexicon.numbers.role[scope.table.id[unit.last + 1] ?? 0] === 10 && unit.last + 1 < scope.limit;
  return {
    first: number.first,
    last: unit.last + (half ? 1 : 0),
    low: half ? exact(number.value + 0.5) : number.value,
    high: undefined,
    unit: multiple ? 'times' : 'lần',
    kind: multiple ? 'ratio' : 'count',
    unitFirst: unit.first,
    rule: 'multiple',
    entry: unit.cue.id,
    number,
  };
}

/** `gấp đôi`, `tăng gấp rưỡi`: a multiple in one phrase of the lexicon, or null. */
export function fixedMultiple(scope: Scope, i: number): Quantity | null {
  const found = cueAt(scope, scope.lexicon.multiples, i);
  if (found === null || !isFixed(found)) return null;
  const value = Number(found.cue.fields.value);
  const number: NumberMatch = {
    first: found.first,
    last: found.last,
    value,
    mantissa: '',
    magnitude: 1,
    style: 'words',
    weak: false,
  };
  const fraction = found.cue.type !== 'multiple';
  return {
    first: found.first,
    last: found.last,
    low: value,
    high: undefined,
    unit: fraction ? 'ratio' : 'times',
    kind: 'ratio',
    unitFirst: found.last + 1,
    rule: 'fixed-multiple',
    entry: found.cue.id,
    number,
  };
}

function isFixed({ cue }: CueMatch): boolean {
  const { type, fields } = cue;
  return (type === 'multiple' || type === 'fraction' || type === 'change') && (fields.value ?? '') !== '';
}
