/** Ranks: `đứng đầu cả nước` · `top 10` · `xếp thứ 2/63`. */
import { AtomKind, atomText, Gap, Shape } from '../../token/table.js';
import type { NumberMatch } from '../number/number-match.js';
import { readWords } from '../number/read-words.js';
import { type CueMatch, cueAt, cueEndingAt, type Scope } from '../scope.js';
import type { Quantity } from './quantity.js';

const placeNumber = (first: number, last: number, value: number): NumberMatch => ({
  first,
  last,
  value,
  mantissa: '',
  magnitude: 1,
  style: 'digits',
  weak: false,
});

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a Roman numeral up to 39, or 0. */
export function romanValue(text: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text)) return 0;
  const values = [...text].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, k) => sum + (value < (values[k + 1] ?? 0) ? -value : value), 0);
}

/** The place written at atom `i`: `2`, `2/63`, `tư`, `II`; null for none. */
function placeAt(scope: Scope, i: number): NumberMatch | null {
  const { table, numbers, limit } = scope;
  if (i >= limit || table.gap[i]! > Gap.SPACE) return null;
  const kind = table.kind[i];
  if (kind === AtomKind.NUMBER || kind === AtomKind.SLASHED) {
    const value = Number.parseInt(atomText(table, i), 10);
    return value > 0 && value <= 1000 ? placeNumber(i, i, value) : null;
  }
  if (table.shape[i] === Shape.UPPER || table.shape[i] === Shape.SINGLE) {
    const value = romanValue(atomText(table, i));
    return value > 0 ? placeNumber(i, i, value) : null;
  }
  const ordinal =
    scope.lexicon.numbers.role[table.id[i]!] === 2 ? scope.lexicon.numbers.value[table.id[i]!]! : 0;
  if (ordinal > 0) return placeNumber(i, i, ordinal);
  const words = readWords(numbers, i, limit);
  return words !== null && words.value > 0 ? words : null;
}

/** The field that is ranked behind the rank (`cả nước`), which belongs to the quantity: its last atom. */
function scopeAfter(scope: Scope, last: number): number {
  const found = cueAt(scope, scope.lexicon.ranks, last + 1);
  return found !== null && found.cue.type === 'scope' ? found.last : last;
}

function rankOf(scope: Scope, cue: CueMatch, place: NumberMatch, last: number): Quantity {
  return {
    first: cue.first,
    last: scopeAfter(scope, last),
    low: place.value,
    high: undefined,
    unit: 'rank',
    kind: 'rank',
    unitFirst: last + 1,
    rule: 'rank',
    entry: cue.cue.id,
    number: place,
  };
}

/** `dẫn đầu về`, `đứng đầu cả nước`: a rank; `người đứng đầu`, `do ông A dẫn đầu`: the head of something. */
function isScoped(scope: Scope, cue: CueMatch): boolean {
  const { nouns, ranks } = scope.lexicon;
  if (cueEndingAt(scope, nouns, cue.first - 1)?.cue.fields.class === 'person') return false;
  return scopeAfter(scope, cue.last) > cue.last || cueAt(scope, ranks, cue.last + 1)?.cue.type === 'about';
}

/** Whether the number behind a cue is a rank: always behind `xếp thứ`, behind a bare `thứ` after a comparative. */
function isNumbered(scope: Scope, { cue, first, last }: CueMatch): boolean {
  if (cue.fields.value !== 'figure') return false;
  if (cue.type === 'numbered') return true;
  if (scope.table.kind[last + 1] === AtomKind.SLASHED && last + 1 < scope.limit) return true;
  if (cue.type !== 'ordinal') return false;
  const before = cueEndingAt(scope, scope.lexicon.ranks, first - 1)?.cue.type;
  return before === 'comparative' || before === 'move';
}

/** The rank that a cue at atom `i` opens, or null. */
export function rankAt(scope: Scope, i: number): Quantity | null {
  const found = cueAt(scope, scope.lexicon.ranks, i);
  if (found === null) return null;
  const { type } = found.cue;
  if (type === 'first' || (type === 'first-scoped' && isScoped(scope, found))) {
    return rankOf(scope, found, placeNumber(found.first, found.last, 1), found.last);
  }
  if (!isNumbered(scope, found)) return null;
  const place = placeAt(scope, found.last + 1);
  return place === null ? null : rankOf(scope, found, place, place.last);
}
