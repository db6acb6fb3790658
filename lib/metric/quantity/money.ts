/** Money: `50 triệu đồng` · `957 triệu Euro` · `$100` · `20.000 tỉ` · `15 triệu mỗi m2`. */
import { AtomKind, rangeText } from '../../token/table.js';
import type { NumberMatch } from '../number/number-match.js';
import { type CueMatch, cueAt, cueEndingAt, type Scope } from '../scope.js';
import { hasCase } from './letter-case.js';
import type { UnitMatch } from './quantity.js';
import { rateAfter } from './rate-after.js';

/** From this magnitude on a number without a unit is an amount of money: `triệu`, `tỷ`. */
const MILLION = 1e6;

/** The currency behind the number, or null. */
export function currencyAfter(scope: Scope, number: NumberMatch): UnitMatch | null {
  const found = cueAt(scope, scope.lexicon.currencies, number.last + 1);
  if (found === null || !hasCase(scope, found)) return null;
  const { cue } = found;
  const factor = cue.type === 'subunit' ? 0.01 : 1;
  return {
    first: found.first,
    last: found.last,
    unit: cue.fields.unit ?? 'VND',
    factor,
    kind: 'money',
    rule: 'money',
    entry: cue.id,
  };
}

const CODE = /^[A-Z]{3}$/;

/** Whether a currency may stand before its number: a sign, or a code that no number before it claims. */
function mayPrecede(scope: Scope, { cue, first, last }: CueMatch): boolean {
  if (cue.type === 'symbol' && cue.form !== 'đ') return true;
  if (!CODE.test(cue.form)) return false;
  const { table } = scope;
  if (first > scope.first && table.kind[first - 1] === AtomKind.NUMBER) return false;
  return rangeText(table, first, last) === cue.form;
}

/** A currency sign or code before the number (`$100`, `USD 5 triệu`, `EUR 20`), or null. */
export function currencyBefore(scope: Scope, number: NumberMatch): UnitMatch | null {
  const found = cueEndingAt(scope, scope.lexicon.currencies, number.first - 1);
  if (found === null || !mayPrecede(scope, found)) return null;
  return {
    first: found.first,
    last: number.last,
    unit: found.cue.fields.unit ?? 'USD',
    factor: 1,
    kind: 'money',
    rule: 'money-sign',
    entry: found.cue.id,
  };
}

/** A large magnitude with no unit at all counts đồng: `20.000 tỉ`. */
export function bareMoney(scope: Scope, number: NumberMatch): UnitMatch | null {
  if (number.magnitude < MILLION) return null;
  const rate = rateAfter(scope, number.last, true);
  return {
    first: number.last + 1,
    last: rate.last,
    unit: `VND${rate.unit}`,
    factor: 1,
    kind: 'money',
    rule: 'bare-money',
    entry: undefined,
  };
}
