/** Percentages, points and units of measure: `12,85%` · `5 km2` · `115 kWh` · `0,16 điểm phần trăm`. */
import type { MetricKind } from '../../types.js';
import type { NumberMatch } from '../number/number-match.js';
import { cueAt, type Scope, wordOf } from '../scope.js';
import { hasCase } from './letter-case.js';
import type { UnitMatch } from './quantity.js';

/** A one-syllable unit that the words stage reads as a part of a longer word (`công ty`) is none. */
function cutsWord(scope: Scope, last: number): boolean {
  const word = wordOf(scope, last);
  return word >= 0 && scope.words!.last[word]! > last;
}

/** The unit of measure behind the number, or null. `lần` is left to the multiples. */
export function measureAfter(scope: Scope, number: NumberMatch): UnitMatch | null {
  const found = cueAt(scope, scope.lexicon.units, number.last + 1);
  if (found === null || !hasCase(scope, found) || found.cue.type === 'times') return null;
  if (cutsWord(scope, found.last)) return null;
  const { fields, id, type } = found.cue;
  return {
    first: found.first,
    last: found.last,
    unit: fields.unit ?? found.cue.form,
    factor: Number(fields.factor || 1),
    kind: (fields.kind || 'measure') as MetricKind,
    rule: type === 'percent' ? 'percent' : 'measure',
    entry: id,
  };
}
