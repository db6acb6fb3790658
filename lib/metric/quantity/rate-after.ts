/** Denominators behind a unit: `/người/năm` · `mỗi m2` · `/1 vạn dân`. */
import { AtomKind, Gap, isMark, Mark, rangeText } from '../../token/table.js';
import { cueAt, isWord, type Scope } from '../scope.js';

/** A rate found behind a unit, such as `/người/năm`. */
export interface RateMatch {
  /** The denominators with their slashes: `/người/năm`; empty for none. */
  readonly unit: string;
  readonly last: number;
}

/** `/kg`: the denominator behind a slash, of the lexicon or any word that touches it. */
function slashDenominator(scope: Scope, i: number): RateMatch | null {
  const { table, lexicon } = scope;
  if (!isMark(table, i, Mark.SLASH) || i + 1 >= scope.limit || table.gap[i]! > Gap.SPACE) return null;
  const one = table.kind[i + 1] === AtomKind.NUMBER && rangeText(table, i + 1, i + 1) === '1' ? 1 : 0;
  const at = i + 1 + one;
  const known = cueAt(scope, lexicon.denominators, at);
  if (known !== null) return { unit: `/${known.cue.fields.unit ?? known.cue.form}`, last: known.last };
  if (!isWord(scope, at) || table.gap[i] !== Gap.NONE || table.gap[at] !== Gap.NONE) return null;
  return { unit: `/${rangeText(table, at, at).toLowerCase()}`, last: at };
}

/** `mỗi m2` · `một kg`: the denominator behind a distributive word. */
function wordDenominator(scope: Scope, i: number, money: boolean): RateMatch | null {
  const { table, lexicon } = scope;
  if (i + 1 >= scope.limit || table.gap[i]! > Gap.SPACE || !isWord(scope, i)) return null;
  const each = cueAt(scope, lexicon.joiners, i)?.cue.type;
  if (each !== 'each' && !(each === 'each-money' && money)) return null;
  const known = cueAt(scope, lexicon.denominators, i + 1);
  if (known === null) return null;
  const thing = known.cue.type === 'thing' || known.cue.type === 'land';
  return each === 'each' || thing
    ? { unit: `/${known.cue.fields.unit ?? known.cue.form}`, last: known.last }
    : null;
}

/** The denominators that begin behind atom `last`. */
export function rateAfter(scope: Scope, last: number, money: boolean): RateMatch {
  let unit = '';
  let end = last;
  for (let next = slashDenominator(scope, end + 1); next !== null; next = slashDenominator(scope, end + 1)) {
    unit += next.unit;
    end = next.last;
  }
  if (unit !== '') return { unit, last: end };
  return wordDenominator(scope, last + 1, money) ?? { unit, last };
}
