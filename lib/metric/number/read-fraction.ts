/** Fractions: `2/3` · `hai phần ba` · `một nửa`. */
import { matchLongest, mayStart } from '../../lexicon/matcher.js';
import { AtomKind, atomText, Gap, isMark, Mark, type TokenTable } from '../../token/table.js';
import { NumberRole } from './number-lexicon.js';
import type { NumberContext, NumberMatch } from './number-match.js';
import { readWords } from './read-words.js';

const fractionOf = (first: number, last: number, value: number): NumberMatch => ({
  first,
  last,
  value,
  mantissa: '',
  magnitude: 1,
  style: 'fraction',
  weak: false,
});

const DIGITS = 3;

/** Number of groups of three digits that go on with the slashed figure at atom `i`: `1/50.000` has one. */
function thousandsBehind(table: TokenTable, i: number): number {
  const groupAt = (at: number): boolean =>
    at + 1 < table.length &&
    isMark(table, at, Mark.FULL_STOP) &&
    table.gap[at] === Gap.NONE &&
    table.gap[at + 1] === Gap.NONE &&
    table.kind[at + 1] === AtomKind.NUMBER &&
    table.end[at + 1]! - table.start[at + 1]! === DIGITS;
  let groups = 0;
  while (groupAt(i + 1 + 2 * groups)) groups++;
  return groups;
}

/** The ratio that the slashed figure at atom `i` writes (`410/442`), or null where it has three parts or no value. */
export function readSlashed({ table }: NumberContext, i: number): NumberMatch | null {
  if (table.kind[i] !== AtomKind.SLASHED) return null;
  const text = atomText(table, i);
  const slash = text.indexOf('/');
  if (text.indexOf('/', slash + 1) >= 0) return null;
  const above = Number(text.slice(0, slash));
  const below = Number(text.slice(slash + 1));
  if (below <= 0) return null;
  const groups = thousandsBehind(table, i);
  return fractionOf(i, i + 2 * groups, above / (below * 1000 ** groups));
}

/** `một nửa`: a fraction of the lexicon, or null. */
export function readFixedFraction(
  { table, lexicon }: NumberContext,
  i: number,
  limit: number,
): NumberMatch | null {
  const fixed = mayStart(lexicon.fractions, table, i)
    ? matchLongest(lexicon.fractions, table, i, limit)
    : null;
  return fixed === null ? null : fractionOf(i, i + fixed.length - 1, fixed.entries[0]!.value);
}

/** `hai phần ba`: the fraction that goes on behind its numerator, or null. */
export function readDenominator(
  context: NumberContext,
  above: NumberMatch,
  limit: number,
): NumberMatch | null {
  const { table, lexicon } = context;
  const next = above.last + 1;
  if (next >= table.length || lexicon.role[table.id[next]!] !== NumberRole.FRACTION) return null;
  const below = readWords(context, next + 1, limit);
  if (below === null || below.value === 0) return null;
  return fractionOf(above.first, below.last, above.value / below.value);
}
