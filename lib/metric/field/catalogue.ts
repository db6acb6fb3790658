/** The entry of the catalogue of indicators that a phrase names. */
import { matchLongest } from '../../lexicon/matcher.js';
import type { Cue } from '../cue-matcher.js';
import type { AtomRange } from '../figure.js';
import { Head } from '../metric-lexicon.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Scope } from '../scope.js';

function baseUnit(unit: string): string {
  const slash = unit.indexOf('/');
  return (slash < 0 ? unit : unit.slice(0, slash)).toLowerCase();
}

/** A change of any indicator may be told in percent or points. */
function unitFits({ fields }: Cue, quantity: Quantity): boolean {
  return fields.unit === quantity.unit || baseUnit(fields.unit ?? '') === baseUnit(quantity.unit);
}

/** Whether the entry found later is the better one: it has the unit of the figure, or else the longer form. */
function isBetter(best: Cue, bestLength: number, cue: Cue, length: number, quantity: Quantity): boolean {
  const fits = unitFits(cue, quantity);
  return fits === unitFits(best, quantity) ? length > bestLength : fits;
}

/**
 * The entry whose form stands in the phrase: one with the figure's unit before others, a longer form before a shorter
 * one; null for none. Linear in the length of the phrase.
 */
export function catalogueEntry(
  { table, heads, lexicon }: Scope,
  range: AtomRange,
  quantity: Quantity,
): Cue | null {
  let best: Cue | null = null;
  let bestLength = 0;
  for (let i = range.first; i <= range.last; i++) {
    if ((heads[i]! & Head.INDICATORS) === 0) continue;
    const match = matchLongest(lexicon.indicators, table, i, range.last + 1);
    if (match === null) continue;
    for (const cue of match.entries) {
      if (best !== null && !isBetter(best, bestLength, cue, match.length, quantity)) continue;
      best = cue;
      bestLength = match.length;
    }
  }
  return best;
}

/** Whether a rise is good (1), bad (-1) or neither (0) for an entry. */
export function polarityOf(entry: Cue | null): -1 | 0 | 1 {
  if (entry?.fields.polarity === '+') return 1;
  return entry?.fields.polarity === '-' ? -1 : 0;
}
