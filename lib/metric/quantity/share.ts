/** A figure out of another one with decimals: `4,21/5 điểm` is a score, `63,9/90,12 km` a ratio. */
import { AtomKind, Gap, isMark, Mark } from '../../token/table.js';
import type { NumberMatch } from '../number/number-match.js';
import { readFigure } from '../number/read-figure.js';
import type { Scope } from '../scope.js';
import { measureAfter } from './measure.js';
import type { Quantity } from './quantity.js';

/** The figure behind the slash that touches a number, or null. */
function wholeOf({ table, numbers, limit }: Scope, { last }: NumberMatch): NumberMatch | null {
  const next = last + 2;
  if (next >= limit || !isMark(table, last + 1, Mark.SLASH)) return null;
  const touches = table.gap[last + 1] === Gap.NONE && table.gap[next] === Gap.NONE;
  return touches && table.kind[next] === AtomKind.NUMBER ? readFigure(numbers, next, limit) : null;
}

/** The score or ratio that two figures and a unit of measure make, or null. */
export function shareOf(scope: Scope, number: NumberMatch): Quantity | null {
  const whole = number.style === 'digits' ? wholeOf(scope, number) : null;
  if (whole === null || whole.value === 0) return null;
  const unit = measureAfter(scope, whole);
  if (unit === null) return null;
  const score = unit.kind === 'score';
  return {
    first: number.first,
    last: unit.last,
    low: score ? number.value : number.value / whole.value,
    high: undefined,
    unit: score ? unit.unit : 'ratio',
    kind: score ? 'score' : 'ratio',
    unitFirst: unit.last + 1,
    rule: score ? 'score-out-of' : 'share',
    entry: unit.entry,
    number,
  };
}
