/** Single number words that are also other words: `một` the article, `năm` the year, `không` the negation. */
import { mayStart } from '../../lexicon/matcher.js';
import { AtomKind, atomText } from '../../token/table.js';
import type { NumberMatch } from '../number/number-match.js';
import { cueAt, cueEndingAt, type Scope } from '../scope.js';
import type { UnitMatch } from './quantity.js';

/** Classes of things that `năm` counts; before other nouns it is the year (`năm kế hoạch`, `năm báo cáo`). */
const COUNTED_BY_FIVE = new Set(['person', 'admin', 'body', 'household', 'vehicle', 'animal', 'building']);

/** How far behind `một` a second count makes a contrast: `một tổ chức, 14 đảng viên`. */
const CONTRAST = 8;

function isFive(scope: Scope, number: NumberMatch): boolean {
  const noun = cueAt(scope, scope.lexicon.nouns, number.last + 1);
  if (noun === null || noun.cue.type === 'classifier') return false;
  const before = cueEndingAt(scope, scope.lexicon.periods, number.first - 1);
  const counted = COUNTED_BY_FIVE.has(noun.cue.fields.class ?? '') || noun.cue.fields.class === 'work';
  return counted && before === null && noun.last > noun.first && !/kế hoạch|báo cáo/.test(noun.cue.form);
}

/** `chỉ một`, `duy nhất một`: the article would not stand there. */
function isEmphatic(scope: Scope, number: NumberMatch): boolean {
  return cueEndingAt(scope, scope.lexicon.hedgesBefore, number.first - 1)?.cue.type === 'only';
}

/** `trên một đô la`: only amounts have a bound. */
function isBounded(scope: Scope, number: NumberMatch): boolean {
  const hedge = cueEndingAt(scope, scope.lexicon.hedgesBefore, number.first - 1);
  return hedge !== null && hedge.cue.fields.comparator !== '=';
}

/** `một tổ chức đảng, 14 đảng viên`: a list of counts. */
function isContrasted(scope: Scope, unit: UnitMatch): boolean {
  const { table, limit } = scope;
  for (let i = unit.last + 1; i < Math.min(limit, unit.last + CONTRAST); i++) {
    const joins = cueAt(scope, scope.lexicon.joiners, i)?.cue.type === 'and';
    if (!joins) continue;
    const next = i + 1;
    return (
      next + 1 < limit &&
      table.kind[next] === AtomKind.NUMBER &&
      !/^0/.test(atomText(table, next)) &&
      mayStart(scope.lexicon.nouns, table, next + 1)
    );
  }
  return false;
}

/** Whether a single number word before a unit is a figure. */
export function isCountWord(scope: Scope, number: NumberMatch, unit: UnitMatch): boolean {
  const id = scope.table.id[number.first];
  const { one, zero, five } = scope.lexicon.numbers;
  if (id === zero) return false;
  // `38 năm công tác`: the year.
  const afterFigure = number.first > scope.first && scope.table.kind[number.first - 1] === AtomKind.NUMBER;
  if (id === five && afterFigure) return false;
  if (id === one && unit.kind === 'money') return isBounded(scope, number);
  if (id === one) return unit.kind === 'count' && (isEmphatic(scope, number) || isContrasted(scope, unit));
  return id !== five || unit.kind !== 'count' || isFive(scope, number);
}
