/** Money with its smaller coin: `2 đô la và 23 xen` · `2 đô 23 xu` · `hai đô 23`. */
import { AtomKind } from '../../token/table.js';
import { exact } from '../number/decimal.js';
import { cueAt, type Scope } from '../scope.js';
import type { Quantity } from './quantity.js';

/** Coins in a unit of money. */
const COINS = 100;

/** Whether nothing or only `và` stands between two quantities. */
function isJoined(scope: Scope, first: number, last: number): boolean {
  if (first > last) return true;
  const found = cueAt(scope, scope.lexicon.joiners, first, last + 1);
  return found !== null && found.cue.type === 'and' && found.last === last;
}

/** Whether a quantity counts coins: by their name, or as a number of two digits that ends the clause. */
function countsCoins({ table, limit }: Scope, { low, unit, kind, number, last }: Quantity, whole: Quantity) {
  if (number.value <= 0 || number.value >= COINS || !Number.isInteger(number.value)) return false;
  if (kind === 'money') return exact(low * COINS) === number.value;
  const ends = last + 1 >= limit || table.kind[last + 1] === AtomKind.PUNCTUATION;
  return unit === '' && number.value >= 10 && whole.last === number.first - 1 && ends;
}

function joined(scope: Scope, whole: Quantity, coins: Quantity): Quantity | null {
  if (whole.kind !== 'money' || whole.unit === 'VND' || whole.unit.includes('/')) return null;
  if (whole.high !== undefined || coins.high !== undefined || !Number.isInteger(whole.low)) return null;
  if (!countsCoins(scope, coins, whole) || !isJoined(scope, whole.last + 1, coins.first - 1)) return null;
  const { first, high, unit, kind, unitFirst, rule, entry, number } = whole;
  const low = exact(whole.low + coins.number.value / COINS);
  return { first, last: coins.last, low, high, unit, kind, unitFirst, rule, entry, number };
}

/** Joins a sum of foreign money with the coins behind it. Linear. */
export function joinSubunits(scope: Scope, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    const before = result.at(-1);
    const whole = before === undefined ? null : joined(scope, before, quantity);
    if (whole === null) result.push(quantity);
    else result[result.length - 1] = whole;
  }
  return result;
}
