/** All quantities of a sentence: readers propose, the first that fits decides. */
import { AtomKind, atomText, Gap, isMark, Mark } from '../../token/table.js';
import { EntityKind } from '../entity-kinds.js';
import { Head } from '../metric-lexicon.js';
import { countedNumberAt } from '../number/counted-number.js';
import { exact, times } from '../number/decimal.js';
import { NumberRole } from '../number/number-lexicon.js';
import type { NumberMatch } from '../number/number-match.js';
import { isAmbiguous } from '../number/read-digits.js';
import { cueAt, entityKindAt, entityOf, type Scope } from '../scope.js';
import { isCountWord } from './count-word.js';
import { nounAfter } from './counted-noun.js';
import { ratioQuantity } from './fraction.js';
import { measureAfter } from './measure.js';
import { bareMoney, currencyAfter, currencyBefore } from './money.js';
import { fixedMultiple, timesQuantity } from './multiple.js';
import {
  blockedBefore,
  insideEntity,
  isDuration,
  isIdentifier,
  isIndefinite,
  isListNumber,
  isNamePart,
} from './non-metric.js';
import type { Quantity, UnitMatch } from './quantity.js';
import { rankAt } from './rank.js';
import { rateAfter } from './rate-after.js';
import { shareOf } from './share.js';

/** The unit behind a number: of several readings the longest, money before measures before counts. */
function unitAfter(scope: Scope, number: NumberMatch): UnitMatch | null {
  const sign = currencyBefore(scope, number);
  const readings = [currencyAfter(scope, number), measureAfter(scope, number), nounAfter(scope, number)];
  let best: UnitMatch | null = null;
  for (const reading of readings) {
    if (reading !== null && (best === null || reading.last > best.last)) best = reading;
  }
  if (sign !== null && best?.kind !== 'money') return sign;
  return best ?? bareMoney(scope, number);
}

function hasHalf(scope: Scope, i: number): boolean {
  const { table, lexicon, limit } = scope;
  return i < limit && table.gap[i] === Gap.SPACE && lexicon.numbers.role[table.id[i]!] === NumberRole.HALF;
}

/** `12,500 người`: nobody counts thousandths of a person, so the comma parts thousands. */
function countsThousands({ table }: Scope, number: NumberMatch, unit: UnitMatch): boolean {
  if (unit.rule !== 'counted-noun' || number.magnitude !== 1 || number.style !== 'digits') return false;
  return isAmbiguous(atomText(table, number.first)) && number.value < 1000;
}

/** The quantity that a number makes with the unit behind it. */
function measured(scope: Scope, number: NumberMatch, unit: UnitMatch): Quantity {
  const half = hasHalf(scope, unit.last + 1) && unit.kind !== 'count';
  const whole = countsThousands(scope, number, unit) ? times(number.value, 1000) : number.value;
  const value = half ? exact(whole + 0.5) : whole;
  const last = half ? unit.last + 1 : Math.max(unit.last, number.last);
  const rate =
    unit.rule === 'bare-money' ? { unit: '', last } : rateAfter(scope, last, unit.kind === 'money');
  const first = unit.rule === 'money-sign' ? unit.first : number.first;
  return {
    first,
    last: rate.last,
    low: times(value, unit.factor),
    high: undefined,
    unit: unit.unit + rate.unit,
    kind: unit.kind,
    unitFirst: unit.rule === 'money-sign' ? number.last + 1 : unit.first,
    rule: unit.rule,
    entry: unit.entry,
    number,
  };
}

/** A number that no unit follows; a later step may find one. */
function bare(number: NumberMatch): Quantity {
  const { first, last, value } = number;
  return {
    first,
    last,
    low: value,
    high: undefined,
    unit: '',
    kind: 'count',
    unitFirst: last + 1,
    rule: 'bare',
    entry: undefined,
    number,
  };
}

/** Whether a number that no unit follows can be a figure at all. */
function isBareFigure(scope: Scope, number: NumberMatch): boolean {
  const { table } = scope;
  const year = number.style === 'digits' && /^(?:19|20)\d\d$/.test(number.mantissa) && number.magnitude === 1;
  const joined = isMark(table, number.first - 1, Mark.SLASH) || isMark(table, number.last + 1, Mark.SLASH);
  return (
    number.style === 'digits' &&
    !joined &&
    !(year && table.end[number.first]! - table.start[number.first]! === 4)
  );
}

/** Class of the listed noun that a unit is, or undefined. */
function nounClass(scope: Scope, { rule, first }: UnitMatch): string | undefined {
  return rule === 'counted-noun'
    ? (cueAt(scope, scope.lexicon.nouns, first)?.cue.fields.class ?? '')
    : undefined;
}

/** What a unit behind a number may begin with. */
const UNIT_HEADS: number = Head.NOUNS | Head.UNITS | Head.CURRENCIES;

/** Whether a unit may stand beside a number: the cheap test for single number words, of which few count anything. */
function mayHaveUnit(scope: Scope, { first, last }: NumberMatch): boolean {
  if (first > scope.first && (scope.endings[first - 1]! & Head.CURRENCIES) !== 0) return true;
  return last + 1 < scope.limit && (scope.heads[last + 1]! & UNIT_HEADS) !== 0;
}

/** The quantity that begins with a number, or null where the number counts nothing. */
function quantityOf(scope: Scope, number: NumberMatch): Quantity | null {
  if (number.weak && !mayHaveUnit(scope, number)) return null;
  if (insideEntity(scope, number) || isIdentifier(scope, number) || isListNumber(scope, number)) return null;
  if (isNamePart(scope, number) || isIndefinite(scope, number)) return null;
  const share = shareOf(scope, number);
  if (share !== null) return share;
  if (number.style === 'fraction') {
    return blockedBefore(scope, number, undefined) ? null : ratioQuantity(scope, number);
  }
  const times = timesQuantity(scope, number);
  if (times !== null) return times;
  if (isDuration(scope, number)) return null;
  const unit = unitAfter(scope, number);
  if (unit === null) {
    return isBareFigure(scope, number) && !blockedBefore(scope, number, undefined) ? bare(number) : null;
  }
  if (unit.kind === 'count' && blockedBefore(scope, number, nounClass(scope, unit))) return null;
  if (number.weak && !isCountWord(scope, number, unit)) return null;
  return measured(scope, number, unit);
}

/** Whether a figure may begin at atom `i`: by its kind, or as a word that opens one. */
function mayOpen({ table, lexicon }: Scope, i: number): boolean {
  const kind = table.kind[i];
  if (kind === AtomKind.WORD) return lexicon.openings.words[table.id[i]!] !== 0;
  return kind === AtomKind.NUMBER || kind === AtomKind.SLASHED || isMark(table, i, Mark.DASH);
}

/** The quantities of a sentence in text order, those without a unit among them. Linear. */
export function findQuantities(scope: Scope): Quantity[] {
  const found: Quantity[] = [];
  for (let i = scope.first; i < scope.limit; i++) {
    if (!mayOpen(scope, i)) continue;
    if (entityKindAt(scope, i) === EntityKind.DATE) {
      i = entityOf(scope, i)!.last;
      continue;
    }
    const whole = fixedMultiple(scope, i) ?? rankAt(scope, i);
    if (whole !== null) {
      found.push(whole);
      i = whole.last;
      continue;
    }
    const number = countedNumberAt(scope, i);
    if (number === null) continue;
    const quantity = quantityOf(scope, number);
    if (quantity !== null) found.push(quantity);
    i = quantity?.last ?? number.last;
  }
  return found;
}
