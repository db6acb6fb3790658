/** Ratios: `410/442 phiếu` · `1/3` · `một nửa`. A slashed figure is as often a day of the year. */
import { AtomKind, atomText, Gap, isCapitalised, isMark, Mark } from '../../token/table.js';
import type { NumberMatch } from '../number/number-match.js';
import { cueAt, cueEndingAt, isWord, type Scope } from '../scope.js';
import { nounAfter } from './counted-noun.js';
import type { Quantity, UnitMatch } from './quantity.js';

function looksLikeDay(text: string): boolean {
  const [above = 0, below = 0] = text.split('/').map(Number);
  const day = above >= 1 && above <= 31 && below >= 1 && below <= 12;
  const month = above >= 1 && above <= 12 && below >= 1900;
  return day || month || below >= 1900;
}

/** Whether what stands before asks for a share: a hedge, `chiếm`, `tỷ lệ`. */
function asksForShare(scope: Scope, first: number): boolean {
  const { lexicon } = scope;
  const hedge = cueEndingAt(scope, lexicon.hedgesBefore, first - 1);
  if (hedge !== null && hedge.cue.fields.comparator !== '=') return true;
  return cueEndingAt(scope, lexicon.changes, first - 1)?.cue.type === 'level';
}

function isDay(scope: Scope, number: NumberMatch, counted: boolean): boolean {
  const { table } = scope;
  if (table.kind[number.first] !== AtomKind.SLASHED) return false;
  if (!looksLikeDay(atomText(table, number.first))) return false;
  return !counted && !asksForShare(scope, number.first);
}

/** Whether a whole follows at once: `1/2 thời gian`, `2/3 số đại biểu`. */
function wholeFollows(scope: Scope, i: number): boolean {
  const { table, lexicon } = scope;
  if (!isWord(scope, i) || table.gap[i] !== Gap.SPACE) return false;
  const whole = cueAt(scope, lexicon.baselines, i);
  return whole !== null && whole.cue.fields.kind === 'whole' && whole.last > i;
}

/** `nửa cuối năm`, `nửa năm`: a period. */
function isHalfOfTime(scope: Scope, number: NumberMatch): boolean {
  const { table, lexicon } = scope;
  if (table.kind[number.first] === AtomKind.SLASHED || number.value !== 0.5) return false;
  const lone = number.first === number.last;
  const period = cueAt(scope, lexicon.periods, number.first);
  const duration = cueAt(scope, lexicon.durations, number.last + 1);
  return period !== null || duration !== null || (lone && !asksForShare(scope, number.first));
}

/** `12/3 đường Láng`: a house and its road, or a house and a ward. */
function isAddress(scope: Scope, number: NumberMatch, { first, last }: UnitMatch): boolean {
  if (cueAt(scope, scope.lexicon.nouns, first)?.cue.fields.class === 'road') return true;
  if (cueAt(scope, scope.lexicon.contextsBefore, first)?.cue.type !== 'address') return false;
  return number.value > 1 || (isWord(scope, last + 1) && isCapitalised(scope.table, last + 1));
}

/** The ratio that a fraction makes, or null where it is a date. */
export function ratioQuantity(scope: Scope, number: NumberMatch): Quantity | null {
  const noun = nounAfter(scope, number);
  if (noun !== null && isAddress(scope, number, noun)) return null;
  const counted = noun !== null && noun.rule === 'counted-noun';
  const share = counted || wholeFollows(scope, number.last + 1);
  if (
    isHalfOfTime(scope, number) ||
    isDay(scope, number, share) ||
    isMark(scope.table, number.first - 1, Mark.SLASH)
  )
    return null;
  const slashed = scope.table.kind[number.first] === AtomKind.SLASHED;
  const last = slashed && counted ? noun.last : number.last;
  return {
    first: number.first,
    last,
    low: number.value,
    high: undefined,
    unit: 'ratio',
    kind: 'ratio',
    unitFirst: number.last + 1,
    rule: 'fraction',
    entry: undefined,
    number,
  };
}
