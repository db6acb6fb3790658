/** Two figures that are the ends of one range: `10 - 15%` · `5 đến 7 tỷ USD` · `80kg-120kg/con`. */
import { isMark, Mark } from '../../token/table.js';
import { exact, times } from '../number/decimal.js';
import { cueAt, cueEndingAt, type Scope } from '../scope.js';
import { isMultiplied } from './multiple.js';
import type { Quantity } from './quantity.js';

/** Whether nothing but a dash or a word such as `đến` stands between two quantities; `và` behind `giữa`. */
function isRangeJoined(scope: Scope, lower: Quantity, upper: Quantity): boolean {
  const { joiners } = scope.lexicon;
  const first = lower.last + 1;
  const last = upper.first - 1;
  if (first > last) return false;
  if (first === last && isMark(scope.table, first, Mark.DASH)) return true;
  const found = cueAt(scope, joiners, first, last + 1);
  if (found === null || found.last !== last) return false;
  if (found.cue.type === 'range') return true;
  return found.cue.type === 'and' && cueEndingAt(scope, joiners, lower.first - 1)?.cue.type === 'between';
}

const unitFactor = ({ low, number }: Quantity): number =>
  number.value === 0 ? 1 : exact(low / number.value);

/** The lower end in the unit of the upper one; a bare figure shares its magnitude too, if that keeps the order. */
function lowerEnd(lower: Quantity, upper: Quantity): number {
  if (lower.unit !== '') return lower.low;
  const factor = exact(unitFactor(upper));
  const { mantissa, magnitude, value } = lower.number;
  if (magnitude !== 1 || mantissa === '') return times(value, factor);
  const shared = times(times(Number(mantissa), upper.number.magnitude), factor);
  return shared < upper.low ? shared : times(value, factor);
}

function baseUnit(unit: string): string {
  const slash = unit.indexOf('/');
  return slash < 0 ? unit : unit.slice(0, slash);
}

function joined(scope: Scope, lower: Quantity, upper: Quantity): Quantity | null {
  if (upper.unit === '' || lower.high !== undefined || lower.kind === 'rank') return null;
  if (lower.unit !== '' && baseUnit(lower.unit) !== baseUnit(upper.unit)) return null;
  if (!isRangeJoined(scope, lower, upper)) return null;
  const low = lowerEnd(lower, upper);
  if (low >= upper.low) return null;
  const multiple = upper.rule === 'multiple' && isMultiplied(scope, lower.first);
  return {
    first: lower.first,
    last: upper.last,
    low,
    high: upper.low,
    unit: multiple ? 'times' : upper.unit,
    kind: multiple ? 'ratio' : upper.kind,
    unitFirst: upper.unitFirst,
    rule: `${upper.rule}-range`,
    entry: upper.entry,
    number: upper.number,
  };
}

/** Joins neighbours that are the ends of one range. Linear. */
export function joinRanges(scope: Scope, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    const before = result.at(-1);
    const range = before === undefined ? null : joined(scope, before, quantity);
    if (range === null) result.push(quantity);
    else result[result.length - 1] = range;
  }
  return result;
}
