/** Figures without a unit of their own take it from a neighbour: `132 trong tổng số 491 đại biểu`. */
import { Gap, isMark, Mark } from '../../token/table.js';
import { exact, times } from '../number/decimal.js';
import { cueAt, cueEndingAt, follows, isWord, type Scope } from '../scope.js';
import { nounUnit } from './counted-noun.js';
import type { Quantity } from './quantity.js';

/** Types of words between a bare figure and the one whose unit it shares. */
const SHARING = new Set(['and', 'whole', 'to-level']);

/** The rule of figures joined to their donor by a word. */
const SHARED = 'shared-unit';

/** How far a figure may lie from the one whose magnitude it shares. */
const NEAR = 20;

/** `từ 9,8 lên 11,2 triệu đồng`: the magnitude that a bare figure shares with its donor. */
function sharedMagnitude(bare: Quantity, donor: Quantity): number {
  const magnitude = donor.number.magnitude;
  if (magnitude === 1 || bare.number.magnitude !== 1 || bare.number.value >= 1000) return 1;
  const ratio = (bare.number.value * magnitude) / donor.number.value;
  return ratio >= 1 / NEAR && ratio <= NEAR ? magnitude : 1;
}

function withUnit(bare: Quantity, donor: Quantity, rule: string): Quantity {
  const factor = donor.number.value === 0 ? 1 : exact((donor.high ?? donor.low) / donor.number.value);
  const scale = donor.unit === '%' || donor.kind === 'money' || donor.kind === 'measure' ? factor : 1;
  const magnitude = rule === SHARED ? sharedMagnitude(bare, donor) : 1;
  const shared = bare.number.magnitude === 1 ? times(scale, magnitude) : 1;
  return {
    first: bare.first,
    last: bare.last,
    low: times(bare.low, donor.number.magnitude !== 1 && donor.kind === 'count' ? magnitude : shared),
    high: bare.high,
    unit: donor.unit,
    kind: donor.kind,
    unitFirst: bare.unitFirst,
    rule,
    entry: donor.entry ?? bare.entry,
    number: bare.number,
  };
}

/** Whether only a word that lets two figures share a unit stands between them. */
function sharesUnit(scope: Scope, bare: Quantity, donor: Quantity): boolean {
  const from = bare.last + 1;
  const found = cueAt(scope, scope.lexicon.joiners, from, donor.first);
  if (found === null || !SHARING.has(found.cue.type)) return false;
  if (found.last === donor.first - 1) return true;
  const hedge = cueAt(scope, scope.lexicon.hedgesBefore, found.last + 1, donor.first);
  return hedge !== null && hedge.last === donor.first - 1;
}

/** `78% (77.609) ý kiến`: the noun behind the brackets. */
function nounBehindBrackets(scope: Scope, bare: Quantity): Quantity | null {
  const { table, lexicon } = scope;
  const open = isMark(table, bare.first - 1, Mark.OPEN_BRACKET);
  const next = bare.last + 2;
  if (!open || !isMark(table, bare.last + 1, Mark.CLOSE_BRACKET) || !follows(scope, next)) return null;
  const noun =
    isWord(scope, next) && table.gap[next] === Gap.SPACE ? cueAt(scope, lexicon.nouns, next) : null;
  if (noun === null) return null;
  const { first, last, low, high, kind, number } = bare;
  const unit = nounUnit(scope, noun.first, noun.last);
  const rule = 'noun-behind-brackets';
  return { first, last, low, high, unit, kind, unitFirst: noun.first, rule, entry: noun.cue.id, number };
}

/** `bây giờ chỉ 1,3`: a level of what the last figure counted. */
function continuesCount(scope: Scope, bare: Quantity, before: Quantity | undefined): Quantity | null {
  if (before === undefined || before.kind !== 'count' || !bare.number.mantissa.includes('.')) return null;
  const level = cueEndingAt(scope, scope.lexicon.changes, bare.first - 1)?.cue.type === 'level';
  const hedged = cueEndingAt(scope, scope.lexicon.hedgesBefore, bare.first - 1) !== null;
  return level || hedged ? withUnit(bare, before, 'continued-count') : null;
}

/** For each figure the nearest one before it that has a unit. */
function lastWithUnit(quantities: readonly Quantity[]): (Quantity | undefined)[] {
  let last: Quantity | undefined;
  return quantities.map((quantity) => {
    const before = last;
    if (quantity.unit !== '') last = quantity;
    return before;
  });
}

/** `100/106` behind `tỷ lệ` and the like are ratios already; any other bare figure without a donor is dropped. */
export function adoptUnits(scope: Scope, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some(({ unit }) => unit === '')) return quantities;
  const before = lastWithUnit(quantities);
  const backwards: Quantity[] = [];
  for (let k = quantities.length - 1; k >= 0; k--) {
    const quantity = quantities[k]!;
    const next = backwards.at(-1);
    if (quantity.unit !== '') {
      backwards.push(quantity);
      continue;
    }
    const shared =
      next !== undefined && next.kind !== 'rank' && sharesUnit(scope, quantity, next)
        ? withUnit(quantity, next, SHARED)
        : null;
    const adopted =
      shared ?? nounBehindBrackets(scope, quantity) ?? continuesCount(scope, quantity, before[k]);
    if (adopted !== null) backwards.push(adopted);
  }
  return backwards.reverse();
}
